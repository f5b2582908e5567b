"""Tables on poverty, cooperatives, incomes and safety, retold from yearbooks, surveys and budgets; each names its source."""

from __future__ import annotations

import random

from ...dress import finish, sheet
from ...lines import add, line, rows, viet
from ...paper import Paper

FAMILY = "seventh"


def percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.1f}" if whole else ""


def whole_numbers(p: Paper) -> None:
    """Whole figures keep their thousands in columns that hold decimals further down."""
    for (row, column), cell in p.cells.items():
        if isinstance(cell.value, int) and column and any(row in t.body for t in p.tables):
            cell.number_format = "#,##0"


@sheet
def vn8_quang_ngai_ty_le_ho_ngheo():
    """Quảng Ngãi, niên giám 2016, bảng 262 (thongkequangngai.com/niengiam2016/files/assets/basic-html/page371.html): years under two captions of two lines each, one year under both poverty lines."""
    p = Paper("vn8_quang_ngai_ty_le_ho_ngheo", "xls", sheet="262", borders=False, font="Times New Roman")
    p.text("262. Tỷ lệ hộ nghèo", bold=True).text("Poverty rate", italic=True).texts(" |  |  | Đơn vị tính - Unit: %", italic=True)
    t = p.head("""
         | Tỷ lệ | Trong đó - Of which | <
         | hộ nghèo | Thành thị | Nông thôn
         | Poverty rate | Urban | Rural""", rules=True, spanner="centre", loose=True)
    first = ("Theo chuẩn nghèo giai đoạn 2011 - 2015", "Poverty line in 2011 - 2015")
    p.caption(first[0], at=1, over=3, bold=True, italic=False).caption(first[1], at=1, over=3)
    t.soft_rows.append(p.row)
    for paths in t.columns.values():
        paths.append(f"{paths[0]} / {' / '.join(first)}")
    p.body(rows("""
        d| 2010 | 23,92 11,11 26,08
        d| 2011 | 20,69 9,57 22,53
        d| 2012 | 17,64 7,79 19,23
        d| 2013 | 14,93 6,06 16,50
        d| 2014 | 11,73 4,93 12,86
        d| 2015 | 9,22 3,51 10,18""", viet))
    t.first_rows = [p.row - 6, p.row - 5]
    p.caption("Theo chuẩn nghèo tiếp cận đa chiều giai đoạn 2016 - 2020", at=1, over=3, bold=True, italic=False).caption("The poverty line according to the multi-dimensional", at=1, over=3).caption("approach period 2016 - 2020", at=1, over=3)
    p.body(rows("""
        d| 2015 | 15,19 6,25 16,68
        d| 2016 | 13,06 5,35 14,35""", viet))
    return finish(p, widths={"A": 14, **dict.fromkeys("BCD", 20)})


@sheet
def vn8_nam_dinh_hop_tac_xa():
    """Nam Định, kinh tế - xã hội 25 năm tái lập, bảng 22 (www.namdinh.gso.gov.vn/uploads/An-pham/kt-xh_namdinh_20nam/files/basic-html/page173.html): number, then structure under captions, the sum over each; the structure reckoned from the numbers."""
    p = Paper("vn8_nam_dinh_hop_tac_xa", sheet="22", left=1, borders=False, font="Arial")
    p.texts("22 | Số hợp tác xã phân theo huyện, thành phố", bold=True).skip()
    t = p.head(" | 2001 | 2005 | 2006 | 2007 | 2008 | 2009", rules=True)
    districts = {"Thành phố Nam Định": (29, 26, 27, 27, 26, 24), "Huyện Mỹ Lộc": (20, 20, 20, 20, 20, 19), "Huyện Vụ Bản": (35, 35, 35, 35, 35, 35), "Huyện Ý Yên": (60, 60, 60, 60, 60, 59), "Huyện Nghĩa Hưng": (40, 40, 40, 40, 40, 40),
                 "Huyện Nam Trực": (49, 49, 49, 49, 49, 49), "Huyện Trực Ninh": (57, 56, 56, 56, 56, 56), "Huyện Xuân Trường": (37, 36, 36, 36, 36, 36), "Huyện Giao Thủy": (39, 38, 38, 38, 38, 37), "Huyện Hải Hậu": (72, 68, 68, 68, 68, 68)}
    whole = add(districts.values())
    p.skip().caption("Hợp tác xã", at=1, over=6, bold=True)
    p.body("\n".join([line("T", "TỔNG SỐ", *whole), "", *(line("d", name, *f) for name, f in districts.items())]))
    t.first_rows = [t.body[1]]
    p.skip().caption("Cơ cấu (%)", at=1, over=6, bold=True)
    def shares(f):
        return [percent(a, b) for a, b in zip(f, whole, strict=True)]
    p.body("\n".join([line("T", "TỔNG SỐ", *shares(whole)), "", *(line("d", name, *shares(f)) for name, f in districts.items())]))
    whole_numbers(p)
    return finish(p, widths={"A": 3, "B": 26, **dict.fromkeys("CDEFGH", 10)})


@sheet
def vn8_muc_song_thu_nhap_nhan_khau():
    """Tổng cục Thống kê, khảo sát mức sống hộ gia đình, biểu 5.1 (vi.scribd.com/document/51628443/05-thunhap): both languages in one cell parted by a stroke, captions of breakdowns, dots where a kind of region was not yet made; with its slip in the last name."""
    p = Paper("vn8_muc_song_thu_nhap_nhan_khau", "xls", sheet="5.1", borders=True, font="Arial")
    p.text("5.1 Thu nhập bình quân nhân khẩu 1 tháng chia theo thành thị nông thôn, vùng, giới tính chủ hộ và 5 nhóm thu nhập", bold=True).text("Monthly income per capita by urban rural, region, sex of household head and income quintile", italic=True)
    p.texts("( Giá hiện hành/ At current prices) |  |  | Đơn vị tính/ Unit: 1000 VNĐ", italic=True)
    p.head(" | 2002 | 2004 | 2006 | 2008")
    p.body(rows("""
        T| CẢ NƯỚC/ WHOLE COUNTRY | 356.1 484.4 636.5 995.2
        S| Thành thị - Nông thôn/ Urban - Rural
        d| Thành thị/ Urban | 622.1 815.4 1058.4 1605.2
        d| Nông thôn/ Rural | 275.1 378.1 505.7 762.2
        S| 8 vùng/ 8 region
        d| Đồng bằng sông Hồng/ Red River Delta | 353.1 488.2 653.3 1048.5
        d| Đông Bắc/ North East | 268.8 379.9 511.2 768.0
        d| Tây Bắc/ North West | 197.0 265.7 372.5 549.6
        d| Bắc Trung Bộ/ North Central Coast | 235.4 317.1 418.3 641.1
        d| Duyên hải Nam Trung Bộ/ South Central Coast | 305.8 414.9 550.7 843.3
        d| Tây Nguyên/ Central Highlands | 244.0 390.2 522.4 794.6
        d| Đông Nam Bộ/ South East | 619.7 833.0 1064.7 1649.2
        d| Đồng bằng sông Cửu Long/ Mekong River Delta | 371.3 471.1 627.6 939.9
        S| 6 vùng/ 6 regions
        d| Đồng bằng sông Hồng/ Red River Delta | ... ... ... 1064.8
        d| Trung du và miền núi phía Bắc/ Northern midland and mountain areas | ... ... ... 656.7
        d| Bắc Trung Bộ và duyên hải miền Trung/ North Central area and Central coastal areas | ... ... ... 728.2
        d| Tây Nguyên/ Central Highlands | ... ... ... 794.6
        d| Đông Nam Bộ/ South East | ... ... ... 1773.2
        d| Đồng bằng sông Cửu Long/ Mekong River Delta | ... ... ... 939.9
        S| Giới tính chủ hộ/ Sex of household head
        d| Nam/ Male | 332.6 455.4 596.8 937.6
        d| Nữ/ Female | 446.2 589.1 778.8 1201.3
        S| 5 nhóm thu nhập/ Income quintile
        d| Nhóm 1/ Quintile 1 | 107.7 141.8 184.3 275.0
        d| Nhóm 2/ Quintile 2 | 178.3 240.7 318.9 477.2
        d| Nhóm 3/ Quintile 3 | 251.0 347.0 458.9 699.9
        d| Nhóm 4/ Quintile 4 | 370.5 514.2 678.6 1067.4
        d| Nhóm 4/ Quintile 5 | 872.9 1182.3 1541.7 2458.2""", str), bold="TS")
    return finish(p, widths={"A": 70, **dict.fromkeys("BCDE", 11)}, frame=False)


@sheet
def vn8_da_nang_trat_tu_an_toan():
    """Đà Nẵng, cổng thông tin điện tử, trật tự an toàn xã hội 2022 (www.danang.gov.vn/web/chuyen-trang-thong-tin-kinh-te-xa-hoi/nien-giam-thong-ke/danh-sach/chi-tiet?id=5715): sums over their roads, many cells empty; the fires before the last year filled in, as the stored page stops there."""
    p = Paper("vn8_da_nang_trat_tu_an_toan", sheet="Trat tu ATXH", font="Arial")
    p.text("Trật tự an toàn xã hội", bold=True, over=6, align="center").skip()
    p.head(" | 2018 | 2019 | 2020 | 2021 | Sơ bộ 2022")
    p.body(rows("""
        S| Tai nạn giao thông
        P| Số vụ tai nạn (vụ) | 96 83 76 81 82
        d|   Đường bộ | 93 82 75 80 82
        d|   Đường sắt | 3 1 1 1 0
        d|   Đường thủy nội địa | _ _ _ _ _
        d| Số vụ va chạm giao thông | 4 _ 2 1 7
        d| Số vụ tai nạn giao thông từ ít nghiêm trọng trở lên | 92 83 74 80 75
        P| Số người chết (người) | 60 54 53 44 56
        d|   Đường bộ | 58 53 52 44 56
        d|   Đường sắt | 2 1 1 _ _
        d|   Đường thủy nội bộ | _ _ _ _ _
        P| Số người bị thương (người) | 65 43 58 56 56
        d|   Đường bộ | 63 43 58 55 56
        d|   Đường sắt | 2 _ _ 1 _
        d|   Đường thủy nội bộ | _ _ _ _ _
        S| Cháy, nổ
        d| Số vụ cháy, nổ (vụ) | 92 117 84 61 73
        d| Số người chết (người) | 1 _ 1 2 _
        d| Số người bị thương (người) | 4 2 3 1 2
        P| Tổng giá trị tài sản thiệt hại ước tính (Triệu đồng) | 12450 6320 3980 1765 2135""", str), bold="S")
    p.text("Nguồn: Công an thành phố Đà Nẵng", italic=True)
    return finish(p, widths={"A": 52, **dict.fromkeys("BCDEF", 12)}, frame=False)


def letter(p: Paper, office: str, form: str, title: str, under: str, width: int) -> None:
    """The head of a form of public budgets: office at the left, number of the form at the right, title over all columns, the unit."""
    p.row += 1
    p.put(0, office, bold=True)
    p.put(width - 2, form, bold=True)
    p.merges += [(p.row, p.left, p.row, p.left + 1), (p.row, p.left + width - 2, p.row, p.left + width - 1)]
    p.skip().text(title, bold=True, over=width, align="center").text(under, italic=True, over=width, align="center").text("Đơn vị: Triệu đồng", at=width - 1, italic=True, align="right")


@sheet
def vn8_ngan_sach_46_can_doi():
    """Biểu số 46/CK-NSNN (Thông tư 343/2016/TT-BTC; its lines as in GitHub xuanhaihust/nsnn-budget-crawler, mcp_server/tools.py): one column of figures, letters A to E with Đ, Roman and plain numbers, sums over their parts."""
    p = Paper("vn8_ngan_sach_46_can_doi", sheet="46-CK-NSNN", font="Times New Roman")
    p.row += 1
    p.put(0, "UBND TỈNH HÀ GIANG", bold=True)
    p.put(2, "Biểu số 46/CK-NSNN", bold=True, align="right")
    p.skip().text("CÂN ĐỐI NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2024", bold=True, over=3, align="center").text("(Dự toán đã được Hội đồng nhân dân quyết định)", italic=True, over=3, align="center").text("Đơn vị: Triệu đồng", at=2, italic=True, align="right")
    p.head("STT | NỘI DUNG | DỰ TOÁN", stt=0, name=1)
    p.code("A | B | 1")
    own, shared, balance, aimed = 912400, 1463900, 9087300, 3402750
    income = [own + shared, balance + aimed, 0, 0, 214600]
    spend = {"Chi đầu tư phát triển": 1382500, "Chi thường xuyên": 9894300, "Chi trả nợ lãi các khoản do chính quyền địa phương vay": 4200, "Chi bổ sung quỹ dự trữ tài chính": 1200, "Dự phòng ngân sách": 236800}
    aims = [1684200, 1718550]
    rest = sum(income) - sum(spend.values()) - sum(aims) + 38700
    spend["Chi tạo nguồn, điều chỉnh tiền lương"] = rest
    blocks = [line("P", "A | TỔNG NGUỒN THU NSĐP", sum(income)), line("P", "I | Thu NSĐP được hưởng theo phân cấp", income[0]), line("d", "1 | Thu NSĐP hưởng 100%", own), line("d", "2 | Thu NSĐP hưởng từ các khoản thu phân chia", shared),
              line("P", "II | Thu bổ sung từ NSTW", income[1]), line("d", "1 | Thu bổ sung cân đối", balance), line("d", "2 | Thu bổ sung có mục tiêu", aimed), line("d", "III | Thu từ quỹ dự trữ tài chính", ""), line("d", "IV | Thu kết dư", ""), line("d", "V | Thu chuyển nguồn từ năm trước chuyển sang", income[4]),
              line("P", "B | TỔNG CHI NSĐP", sum(spend.values()) + sum(aims)), line("P", "I | Tổng chi cân đối NSĐP", sum(spend.values())), *(line("d", f"{k} | {name}", one) for k, (name, one) in enumerate(spend.items(), 1)),
              line("P", "II | Chi các chương trình mục tiêu", sum(aims)), line("d", "1 | Chi các chương trình mục tiêu quốc gia", aims[0]), line("d", "2 | Chi các chương trình mục tiêu, nhiệm vụ", aims[1]), line("d", "III | Chi chuyển nguồn sang năm sau", ""),
              line("d", "C | BỘI CHI NSĐP/BỘI THU NSĐP", 38700), line("P", "D | CHI TRẢ NỢ GỐC CỦA NSĐP", 21300), line("d", "I | Từ nguồn vay để trả nợ gốc", 9800), line("d", "II | Từ nguồn bội thu, tăng thu, tiết kiệm chi, kết dư ngân sách cấp tỉnh", 11500),
              line("P", "Đ | TỔNG MỨC VAY CỦA NSĐP", 48500), line("d", "I | Vay để bù đắp bội chi", 38700), line("d", "II | Vay để trả nợ gốc", 9800)]
    p.body("\n".join(blocks))
    return finish(p, widths={"A": 7, "B": 66, "C": 20}, frame=False)


@sheet
def vn8_ngan_sach_59_quy():
    """Biểu số 59/CK-NSNN (Thông tư 343/2016/TT-BTC, báo cáo công khai quý như tayninh.gov.vn/…/cong-khai-so-lieu-va-thuyet-minh-tinh-hinh-uoc-thuc-hien-du-toan-ngan-sach-dia-phuong-quy-i-nam-2023-48445.html): plan, estimate, two comparisons, a formula in the codes."""
    p = Paper("vn8_ngan_sach_59_quy", "xls", sheet="B59", font="Times New Roman")
    letter(p, "UBND TỈNH TÂY NINH", "Biểu số 59/CK-NSNN", "CÂN ĐỐI NGÂN SÁCH ĐỊA PHƯƠNG QUÝ I NĂM 2023", "(Kèm theo Công văn số       /STC-QLNS ngày      tháng 4 năm 2023 của Sở Tài chính)", 6)
    p.head("""
        STT | NỘI DUNG | DỰ TOÁN NĂM | ƯỚC THỰC HIỆN QUÝ I | SO SÁNH ƯỚC THỰC HIỆN VỚI (%) | <
        ^ | ^ | ^ | ^ | DỰ TOÁN NĂM | CÙNG KỲ NĂM TRƯỚC""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4")
    rng = random.Random(59)

    def told(kind, number, name, f):
        return line(kind, f"{number} | {name}", f[0] or "", f[1] or "", percent(f[1], f[0]), f"{rng.uniform(86, 118):.1f}" if f[1] else "")

    home, trade, moved = [10020000, 2914600], [980000, 241350], [0, 1862400]
    invest, running, interest, fund, reserve, aims = [3841200, 702450], [7112300, 1628900], [3200, 410], [1000, 0], [232400, 0], [1268300, 96200]
    balance = add([invest, running, interest, fund, reserve])
    p.body("\n".join([told("P", "A", "TỔNG NGUỒN THU NSNN TRÊN ĐỊA BÀN", add([home, trade, moved])), told("P", "I", "Thu cân đối NSNN", add([home, trade])), told("d", 1, "Thu nội địa", home), told("d", 2, "Thu từ dầu thô", [0, 0]), told("d", 3, "Thu cân đối từ hoạt động xuất khẩu, nhập khẩu", trade), told("d", 4, "Thu viện trợ", [0, 0]), told("d", "II", "Thu chuyển nguồn từ năm trước chuyển sang", moved),
                      told("P", "B", "TỔNG CHI NSĐP", add([balance, aims])), told("P", "I", "Chi cân đối NSĐP", balance), told("d", 1, "Chi đầu tư phát triển", invest), told("d", 2, "Chi thường xuyên", running), told("d", 3, "Chi trả nợ lãi các khoản do chính quyền địa phương vay", interest), told("d", 4, "Chi bổ sung quỹ dự trữ tài chính", fund), told("d", 5, "Dự phòng ngân sách", reserve),
                      told("d", "II", "Chi từ nguồn bổ sung có mục tiêu từ NSTW cho NSĐP", aims), told("d", "C", "BỘI CHI NSĐP/BỘI THU NSĐP", [0, 0]), told("d", "D", "CHI TRẢ NỢ GỐC", [6300, 1575])]))
    whole_numbers(p)
    return finish(p, widths={"A": 6, "B": 56, **dict.fromkeys("CDEF", 16)}, frame=False, wrap=True)


@sheet
def vn8_ngan_sach_66_quyet_toan_huyen():
    """Biểu số 66/CK-NSNN, quyết toán chi từng huyện (Thông tư 343/2016/TT-BTC; columns as named for An Giang 2020 in GitHub xuanhaihust/nsnn-budget-crawler, .claude/memory/gotchas-units.md: SO SÁNH (%) / TỔNG SỐ / CHI THƯỜNG XUYÊN): plan, account and shares over three kinds, "Trong đó" under some, the sum first."""
    p = Paper("vn8_ngan_sach_66_quyet_toan_huyen", sheet="66", font="Times New Roman")
    letter(p, "UBND TỈNH CAO BẰNG", "Biểu số 66/CK-NSNN", "QUYẾT TOÁN CHI NGÂN SÁCH ĐỊA PHƯƠNG TỪNG HUYỆN, THÀNH PHỐ NĂM 2022", "(Quyết toán đã được Hội đồng nhân dân phê chuẩn)", 14)
    p.head("""
        STT | TÊN ĐƠN VỊ | DỰ TOÁN | < | < | < | QUYẾT TOÁN | < | < | < | < | SO SÁNH (%) | < | <
        ^ | ^ | TỔNG SỐ | CHI ĐẦU TƯ PHÁT TRIỂN | CHI THƯỜNG XUYÊN | < | TỔNG SỐ | CHI ĐẦU TƯ PHÁT TRIỂN | CHI THƯỜNG XUYÊN | < | CHI CHUYỂN NGUỒN SANG NĂM SAU | TỔNG SỐ | CHI ĐẦU TƯ PHÁT TRIỂN | CHI THƯỜNG XUYÊN
        ^ | ^ | ^ | ^ | TỔNG SỐ | TRONG ĐÓ: CHI GIÁO DỤC, ĐÀO TẠO VÀ DẠY NGHỀ | ^ | ^ | TỔNG SỐ | TRONG ĐÓ: CHI GIÁO DỤC, ĐÀO TẠO VÀ DẠY NGHỀ | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.code("A | B | 1=2+3 | 2 | 3 | 4 | 5=6+7+9 | 6 | 7 | 8 | 9 | 10=5/1 | 11=6/2 | 12=7/3")
    rng = random.Random(66)

    def one():
        built, run = rng.randint(28000, 96000), rng.randint(310000, 620000)
        done, ran = int(built * rng.uniform(.9, 2.2)), int(run * rng.uniform(1.02, 1.25))
        kept = rng.randint(9000, 64000)
        return [built + run, built, run, int(run * rng.uniform(.46, .58)), done + ran + kept, done, ran, int(ran * rng.uniform(.44, .55)), kept]

    def told(kind, first, name, f):
        return line(kind, f"{first} | {name}", *f, percent(f[4], f[0]), percent(f[5], f[1]), percent(f[6], f[2]))
    places = {name: one() for name in ("Thành phố Cao Bằng", "Huyện Bảo Lâm", "Huyện Bảo Lạc", "Huyện Hà Quảng", "Huyện Trùng Khánh", "Huyện Hạ Lang", "Huyện Quảng Hòa", "Huyện Thạch An", "Huyện Hòa An", "Huyện Nguyên Bình")}
    p.body("\n".join([told("T", "", "TỔNG SỐ", add(places.values())), *(told("d", k, name, f) for k, (name, f) in enumerate(places.items(), 1))]))
    return finish(p, widths={"A": 5, "B": 22, **dict.fromkeys("CDEFGHIJKLMN", 13)}, frame=False, wrap=True)
