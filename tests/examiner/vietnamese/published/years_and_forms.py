"""Yearbooks of provinces, disclosed budgets, land and poverty, told from memory with made figures: numbers before years, units and days right over headings, names in two languages."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add, either, line
from ...paper import Paper
from .annexes_of_decisions import letterhead, numbered
from .yearbooks_in_two_languages import lines_of

FAMILY = "eighteenth"


@sheet
def vn24_stt_truoc_cac_nam():
    """*STT* and *Chỉ tiêu* before bare years in one row, no unit, the whole first with number I and its parts numbered 1 to 3."""
    p = Paper("vn24_stt_truoc_cac_nam", "xlsx", sheet="LĐ", font="Times New Roman")
    p.text("LAO ĐỘNG ĐANG LÀM VIỆC PHÂN THEO KHU VỰC KINH TẾ", bold=True, over=7, align="center").text("Đơn vị tính: Người", at=5, italic=True)
    p.head("STT | Chỉ tiêu | 2016 | 2017 | 2018 | 2019 | 2020", stt=0, name=1)
    p.body("T|  | Tổng số | #\nd| 1 | Nông, lâm nghiệp và thủy sản | #\nd| 2 | Công nghiệp và xây dựng | #\nd| 3 | Dịch vụ | #", " ".join(["9000-40000"] * 5))
    return finish(p, widths={"A": 5, "B": 34, **wide("CDEFG", 10)}, frame=False)


@sheet
def vn24_stt_nam_dang_so_va_don_vi():
    """*TT*, item, unit, years as numbers with *Ước 2021* last, Roman sections without figures and items numbered anew; heading not bold."""
    p = Paper("vn24_stt_nam_dang_so_va_don_vi", "xls", sheet="PL1", font="Times New Roman")
    p.text("PHỤ LỤC 1: MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU", bold=True, over=8, align="center").text("(Kèm theo Báo cáo số 215/BC-UBND ngày 12/11/2021 của UBND huyện)", italic=True, over=8, align="center")
    t = p.head("TT | Chỉ tiêu | ĐVT | 2017 | 2018 | 2019 | 2020 | Ước 2021", stt=0, name=1, bold=False)
    t.optional.append("C")
    p.body("""
        S| I | Kinh tế
        d| 1 | Tổng diện tích gieo trồng | ha | 12540 | 12610 | 12585 | 12498 | 12470
        d| 2 | Sản lượng lương thực có hạt | tấn | 60210 | 61045 | 61880 | 62015 | 62300
        d| 3 | Thu ngân sách trên địa bàn | triệu đồng | 85400 | 92310 | 101200 | 98750 | 104000
        S| II | Xã hội
        d| 1 | Dân số trung bình | người | 98450 | 99120 | 99870 | 100540 | 101200
        d| 2 | Tỷ lệ hộ nghèo | % | 9.8 | 7.6 | 5.4 | 4.1 | 3.2
        d| 3 | Số xã đạt chuẩn nông thôn mới | xã | 5 | 7 | 8 | 10 | 11
        S| III | Môi trường
        d| 1 | Tỷ lệ che phủ rừng | % | 41.2 | 41.5 | 42.0 | 42.3 | 42.5""")
    either(p, "Tổng diện", column=1)
    return finish(p, widths={"A": 5, "B": 36, "C": 10, **wide("DEFGH", 10)}, frame=False)


@sheet
def vn24_don_vi_hanh_chinh_song_ngu_ngang():
    """Kinds of units across in two languages under a group, the province first in capitals, districts in two languages with a dash."""
    p = Paper("vn24_don_vi_hanh_chinh_song_ngu_ngang", "xlsx", sheet="Bieu 1", borders=False, font="Arial")
    p.text("Số đơn vị hành chính có đến 31/12/2022 phân theo huyện, thành phố", bold=True).text("Number of administrative units as of 31 December 2022 by district", italic=True)
    p.text("Đơn vị tính: Đơn vị - Unit: Unit", at=3, italic=True)
    p.head("""
         | Tổng số⏎Total | Chia ra - Of which | < | <
         | ^ | Phường⏎Wards | Thị trấn⏎Towns | Xã⏎Communes""", bold=False, rules=True)
    p.body("T| TỔNG SỐ - TOTAL | 107 | 9 | 8 | 90\nd| Thành phố Kon Tum - Kon Tum city | 21 | 10 | - | 11\nd| Huyện Đắk Glei - Dak Glei district | 12 | - | 1 | 11\nd| Huyện Ngọc Hồi - Ngoc Hoi district | 8 | - | 1 | 7\nd| Huyện Đắk Tô - Dak To district | 9 | - | 1 | 8\nd| Huyện Kon Plông - Kon Plong district | 9 | - | 1 | 8")
    return finish(p, widths={"A": 38, **wide("BCDE", 13)}, rules=p.looks.rules)


@sheet
def vn24_dvt_sat_tieu_de_khong_dong_trong():
    """*Đơn vị tính:*, *Nguồn:* and *Ngày cập nhật:* as label and value in two cells right over the heading."""
    p = Paper("vn24_dvt_sat_tieu_de_khong_dong_trong", "xlsx", sheet="Dữ liệu", borders=False, font="Calibri")
    p.text("Số giường bệnh phân theo loại cơ sở", bold=True).texts("Đơn vị tính: | Giường").texts("Nguồn: | Sở Y tế").texts("Ngày cập nhật: | 15/03/2023")
    p.head("Loại cơ sở | 2018 | 2019 | 2020 | 2021 | 2022")
    p.body("T| Tổng số | #\nd| Bệnh viện | #\nd| Phòng khám đa khoa khu vực | #\nd| Trạm y tế xã, phường | #\nd| Cơ sở khác | #", " ".join(["20-900"] * 5))
    return finish(p, widths={"A": 30, **wide("BCDEF", 10)}, frame=False)


@sheet
def vn24_bieu_93_ck_nsnn_cong_khai():
    """Form 93/CK-NSNN: estimate, done in the quarter and cumulated, two percents under a group with formulas as codes, letters A, I, 1 and dashes as numbers, no whole but two of them."""
    p = Paper("vn24_bieu_93_ck_nsnn_cong_khai", "xlsx", sheet="Bieu 93", font="Times New Roman")
    p.texts("UBND HUYỆN TÁNH LINH |  |  |  |  | Biểu số 93/CK-NSNN", bold=True)
    p.text("CÂN ĐỐI NGÂN SÁCH HUYỆN QUÝ I NĂM 2022", bold=True, over=6, align="center").text("(Dự toán đã được Hội đồng nhân dân quyết định)", italic=True, over=6, align="center").text("Đơn vị: Triệu đồng", at=4, italic=True)
    p.head("""
        STT | NỘI DUNG | DỰ TOÁN NĂM | ƯỚC THỰC HIỆN QUÝ I | SO SÁNH ƯỚC THỰC HIỆN VỚI (%) | <
        ^ | ^ | ^ | ^ | DỰ TOÁN NĂM | CÙNG KỲ NĂM TRƯỚC""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4")
    p.body("""
        P| A | TỔNG NGUỒN THU NSNN TRÊN ĐỊA BÀN | 512000 | 148300 | 29.0 | 112.4
        P| I | Thu cân đối NSNN | 512000 | 148300 | 29.0 | 112.4
        d| 1 | Thu nội địa | 512000 | 148300 | 29.0 | 112.4
        d| 2 | Thu viện trợ | 0 | 0 |  |
        d| II | Thu chuyển nguồn từ năm trước chuyển sang | 0 | 0 |  |
        P| B | TỔNG CHI NGÂN SÁCH HUYỆN | 498200 | 101750 | 20.4 | 104.8
        P| I | Chi cân đối ngân sách huyện | 498200 | 101750 | 20.4 | 104.8
        d| 1 | Chi đầu tư phát triển | 96400 | 18350 | 19.0 | 121.3
        d| 2 | Chi thường xuyên | 392100 | 83400 | 21.3 | 101.7
        d| 3 | Dự phòng ngân sách | 9700 | 0 |  |
        d| II | Chi từ nguồn bổ sung có mục tiêu từ NS cấp tỉnh | 0 | 0 |  |""")
    return finish(p, widths={"A": 5, "B": 44, **wide("CDEF", 13)}, frame=False, wrap=True)


@sheet
def vn24_bieu_01_tkdd():
    """Form 01/TKĐĐ: lands by code under three levels of headings, users across over two groups, codes with a column of letters, lines set in by their numbers 1, 1.1, 1.1.1."""
    p = Paper("vn24_bieu_01_tkdd", "xls", sheet="B01-TKDD", font="Times New Roman")
    p.texts("Biểu 01/TKĐĐ |  |  | THỐNG KÊ, KIỂM KÊ DIỆN TÍCH ĐẤT ĐAI |  |  |  |  | Đơn vị báo cáo: Xã Hàm Kiệm", bold=True).texts(" |  |  | (Đến ngày 31/12/2021) |  |  |  |  | Đơn vị tính diện tích: ha", italic=True)
    t = p.head("""
        STT | LOẠI ĐẤT | Mã | Tổng diện tích các loại đất trong đơn vị hành chính | Diện tích đất theo đối tượng sử dụng | < | < | Diện tích đất theo đối tượng được giao để quản lý | <
        ^ | ^ | ^ | ^ | Tổng số | Hộ gia đình, cá nhân trong nước (GDC) | Tổ chức trong nước (TCC) | Tổng số | UBND cấp xã (UBQ)""", stt=0, name=1)
    t.optional.append("C")
    p.code("(1) | (2) | (3) | (4)=(5)+(8) | (5)=(6)+(7) | (6) | (7) | (8)=(9) | (9)")
    lua, mau, cln, o, cd = ([round(p.rng.uniform(20, 900), 2) for _ in range(3)] for _ in range(5))
    def told(kind, number, name, code, v):
        return f"{kind}| {number} | {name} | {code} | {sum(v):.2f} | {v[0] + v[1]:.2f} | {v[0]:.2f} | {v[1]:.2f} | {v[2]:.2f} | {v[2]:.2f}"
    rows = [("T", "I", "Tổng diện tích đất của ĐVHC (1+2+3)", "", add((lua, mau, cln, o, cd))), ("R", "1", "Nhóm đất nông nghiệp", "NNP", add((lua, mau, cln))), ("R", "1.1", "Đất sản xuất nông nghiệp", "SXN", add((lua, mau, cln))), ("R", "1.1.1", "Đất trồng cây hàng năm", "CHN", add((lua, mau))), ("d", "1.1.1.1", "Đất trồng lúa", "LUA", lua), ("d", "1.1.1.2", "Đất trồng cây hàng năm khác", "HNK", mau), ("d", "1.1.2", "Đất trồng cây lâu năm", "CLN", cln), ("R", "2", "Nhóm đất phi nông nghiệp", "PNN", add((o, cd))), ("d", "2.1", "Đất ở", "OCT", o), ("d", "2.2", "Đất chuyên dùng", "CDG", cd)]
    p.body("\n".join(told(k, "'" + n, name, code, v) for k, n, name, code, v in rows))
    p.skip().texts(" | Ngày 05 tháng 01 năm 2022⏎Người lập biểu |  |  |  |  | TM. UBND XÃ⏎CHỦ TỊCH", bold=True)
    return finish(p, widths={"A": 8, "B": 36, "C": 7, **wide("DEFGHI", 13)}, frame=False, wrap=True)


@sheet
def vn24_ket_qua_ra_soat_ho_ngheo_hai_khu_vuc():
    """Poor households: two regions in Roman numbers with their sums, communes numbered on, percents of another column; *Tổng cộng (I+II)* first."""
    p = Paper("vn24_ket_qua_ra_soat_ho_ngheo_hai_khu_vuc", "xlsx", sheet="Phụ lục 02", font="Times New Roman")
    letterhead(p, "UBND HUYỆN BẮC BÌNH", "TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2022", "(Kèm theo Quyết định số 3215/QĐ-UBND ngày 05/12/2022)", 9)
    p.head("""
        TT | Đơn vị | Tổng số hộ dân cư | Hộ nghèo | < | < | Hộ cận nghèo | < | Ghi chú
        ^ | ^ | ^ | Số hộ | Tỷ lệ (%) | Số khẩu | Số hộ | Tỷ lệ (%) | ^""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6) | (7) | (8)=(7)/(3) | (9)")
    p.body("T|  | Tổng cộng (I+II) | #\nR| I | Khu vực thành thị | #\n" + numbered(("Thị trấn Chợ Lầu", "Thị trấn Lương Sơn")) + "\nR| II | Khu vực nông thôn | #\n" + numbered(("Xã Phan Hòa", "Xã Phan Rí Thành", "Xã Hải Ninh", "Xã Bình Tân"), 3), "900-3000 20-99 %2/1:2 90-300 20-99 %5/1:2 ~")
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHI", 10)}, frame=False, wrap=True)


@sheet
def vn24_pcgd_xmc_cac_do_tuoi():
    """Literacy by ages: age bands in the first column with sums between them (*Cộng 15-25*, *15-35*), each under sex and people; three levels of headings."""
    p = Paper("vn24_pcgd_xmc_cac_do_tuoi", "xls", sheet="XMC 1", font="Times New Roman")
    p.text("BAN CHỈ ĐẠO PCGD, XMC XÃ MƯỜNG THAN", bold=True).text("BIỂU THỐNG KÊ KẾT QUẢ XÓA MÙ CHỮ", bold=True, over=9, align="center").text("Thời điểm: 30/9/2022", italic=True, over=9, align="center")
    p.head("""
        Độ tuổi | Tổng số người trong độ tuổi | < | < | Số người biết chữ | < | < | Số người mù chữ | <
        ^ | TS | Nữ | Dân tộc | TS | Nữ | Dân tộc | TS | Nữ""")
    def told(kind, name, v):
        return line(kind, name, v[0], v[1], v[2], v[0] - v[3], v[1] - v[4], v[2] - v[3], v[3], v[4])
    a, b, c, d = ([p.rng.randint(300, 900), p.rng.randint(150, 290), p.rng.randint(200, 299), p.rng.randint(5, 40), p.rng.randint(1, 4)] for _ in range(4))
    p.body("\n".join([told("d", "15 - 25", a), told("d", "26 - 35", b), told("Q", "Cộng 15 - 35", add((a, b))), told("d", "36 - 45", c), told("d", "46 - 60", d), told("Q", "Cộng 36 - 60", add((c, d))), told("T", "Tổng cộng 15 - 60", add((a, b, c, d)))]))
    return finish(p, widths={"A": 18, **wide("BCDEFGHI", 9)}, frame=False)


@sheet
def vn24_nong_thon_moi_19_tieu_chi():
    """Communes down, nineteen criteria by bare numbers across with *Đ* and *x*, then how many are reached; the district's count last."""
    p = Paper("vn24_nong_thon_moi_19_tieu_chi", "xlsx", sheet="NTM", font="Times New Roman")
    p.text("TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ NÔNG THÔN MỚI", bold=True, over=14, align="center").text("Tính đến tháng 12/2021", italic=True, over=14, align="center").skip()
    p.head("""
        TT | Tên xã | Kết quả thực hiện các tiêu chí | < | < | < | < | < | < | < | < | < | Số TC đạt
        ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | ^""", stt=0, name=1)
    marks = [[p.rng.choice(("Đ", "Đ", "x")) for _ in range(10)] for _ in range(5)]
    p.body("\n".join(f"d| {k} | {name} | " + " | ".join(m) + f" | {m.count('Đ')}" for k, (name, m) in enumerate(zip(("Xã Hồng Thái", "Xã Phan Thanh", "Xã Sông Lũy", "Xã Bình An", "Xã Sông Bình"), marks, strict=True), 1)) + "\nT|  | Tổng số xã đạt | " + " | ".join(str(sum(m[k] == "Đ" for m in marks)) for k in range(10)) + f" | {sum(m.count('Đ') for m in marks)}")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGHIJKL", 5), "M": 10}, frame=False)


@sheet
def vn24_thi_dua_khen_thuong_tong_hop():
    """Awards by kind over *Tập thể* and *Cá nhân*, clusters as captions in capitals over all columns, sums in bold after each, offices numbered anew."""
    p = Paper("vn24_thi_dua_khen_thuong_tong_hop", "xlsx", sheet="TĐKT", font="Times New Roman")
    letterhead(p, "HỘI ĐỒNG TĐKT HUYỆN ĐỨC LINH", "TỔNG HỢP DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2022", "(Kèm theo Tờ trình số 21/TTr-HĐTĐKT)", 8)
    p.head("""
        STT | Đơn vị | Danh hiệu thi đua | < | < | Giấy khen | < | Tổng số
        ^ | ^ | LĐTT | CSTĐCS | Tập thể LĐTT | Tập thể | Cá nhân | ^""", stt=0, name=1)
    spec = "9-90 1-9 1-5 1-5 5-20 +1+2+3+4+5"
    p.body("S| KHỐI ĐẢNG - ĐOÀN THỂ\n" + numbered(("Văn phòng Huyện ủy", "Ban Dân vận", "Hội Nông dân")) + "\nQ|  | Cộng | #\nS| KHỐI NHÀ NƯỚC\n" + numbered(("Phòng Tài chính - KH", "Phòng Tư pháp", "Thanh tra huyện")) + "\nQ|  | Cộng | #\nT|  | TỔNG CỘNG | #", spec)
    return finish(p, widths={"A": 5, "B": 28, **wide("CDEFGH", 10)}, frame=False)


@sheet
def vn24_bau_cu_cu_tri_di_bau():
    """Turnout by polling area: numbers of areas as names, voters on lists and who voted with percents, ballots given, taken, valid and not; the commune last."""
    p = Paper("vn24_bau_cu_cu_tri_di_bau", "ods", sheet="Mau 24", font="Times New Roman")
    p.text("ỦY BAN BẦU CỬ XÃ ĐA KAI", bold=True).text("BẢNG TỔNG HỢP SỐ LIỆU CỬ TRI ĐI BỎ PHIẾU", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Khu vực bỏ phiếu | Tổng số cử tri | Số cử tri đi bầu | Tỷ lệ (%) | Số phiếu phát ra | Số phiếu thu vào | Trong đó | <
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | Hợp lệ | Không hợp lệ""", stt=0, name=1)
    p.body(numbered([f"KVBP số {k}" for k in range(1, 7)]) + "\nT|  | Toàn xã | #", "900-1200 800-899 %2/1:2 800-899 800-899 700-799 1-20")
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHI", 11)}, frame=False)


@sheet
def vn24_truong_lop_hs_dau_nam_moet():
    """School statistics: a row number column, code column *Mã số* between, A B 1 2, levels across under *Trong tổng số: Công lập*; sub-lines *Trong đó:* without indents."""
    p = Paper("vn24_truong_lop_hs_dau_nam_moet", "xls", sheet="Biểu 1-TH", font="Times New Roman")
    p.texts("Biểu: Đ.ĐTTH |  | BÁO CÁO THỐNG KÊ TIỂU HỌC ĐẦU NĂM HỌC 2021-2022", bold=True).texts("Ban hành theo TT 24/2018/TT-BGDĐT |  | Có đến 30 tháng 9 năm 2021", italic=True)
    t = p.head("""
        Chỉ tiêu | Đơn vị tính | Mã số | Tổng số | Trong tổng số | < | <
        ^ | ^ | ^ | ^ | Công lập | Tư thục | Vùng ĐBKK""")
    t.optional += ["B", "C"]
    p.code("A | B | C | 1 | 2 | 3 | 4")
    p.body("""
        d| I. Trường | Trường | '01 | 24 | 22 | 2 | 6
        d| Trong đó: Trường đạt chuẩn quốc gia | Trường | '02 | 15 | 15 | 0 | 2
        d| II. Lớp | Lớp | '03 | 412 | 398 | 14 | 61
        d| Chia ra: Lớp 1 | Lớp | '04 | 86 | 83 | 3 | 13
        d| Lớp 2 | Lớp | '05 | 84 | 81 | 3 | 12
        d| Lớp 3 | Lớp | '06 | 82 | 79 | 3 | 12
        d| Lớp 4 | Lớp | '07 | 80 | 78 | 2 | 12
        d| Lớp 5 | Lớp | '08 | 80 | 77 | 3 | 12
        d| III. Học sinh | Học sinh | '09 | 12840 | 12400 | 440 | 1610
        d| Trong đó: Nữ | Học sinh | '10 | 6120 | 5910 | 210 | 770
        d| Dân tộc thiểu số | Học sinh | '11 | 2310 | 2290 | 20 | 1480""")
    p.skip().texts("Người lập biểu |  |  |  | Thủ trưởng đơn vị", bold=True)
    return finish(p, widths={"A": 36, "B": 10, "C": 7, **wide("DEFG", 10)}, frame=False)


@sheet
def vn24_nien_giam_huyen_don_vi_trong_ten():
    """District yearbook: indicators with their units behind them, areas under *Diện tích*, *Năng suất*, *Sản lượng* as captions; years as texts *Năm 2018*; page number at the end."""
    p = Paper("vn24_nien_giam_huyen_don_vi_trong_ten", "xlsx", sheet="Trang 45", borders=False, font="Arial")
    p.text("32 | Diện tích, năng suất, sản lượng lúa".replace(" | ", ". "), bold=True)
    p.head("  | Năm 2018 | Năm 2019 | Năm 2020 | Sơ bộ 2021", bold=False)
    p.body("S| Diện tích (Ha)\nd|   Lúa đông xuân | #\nd|   Lúa hè thu | #\nd|   Lúa mùa | #", "900-3000 900-3000 900-3000 900-3000")
    p.body("S| Năng suất (Tạ/ha)\nd|   Lúa đông xuân | #\nd|   Lúa hè thu | #\nd|   Lúa mùa | #", "m50-70:1 m50-70:1 m50-70:1 m50-70:1")
    p.body("S| Sản lượng (Tấn)\nd|   Lúa đông xuân | #\nd|   Lúa hè thu | #\nd|   Lúa mùa | #", "9000-20000 9000-20000 9000-20000 9000-20000")
    p.skip(2).text("45", at=2)
    return finish(p, widths={"A": 26, **wide("BCDE", 11)})


@sheet
def vn24_csv_ca_nuoc_vung_tinh():
    """A .csv of the national office: title in the first record, a blank one, then *Cả nước*, regions and provinces with no marks; two years with two measures each in one heading row."""
    p = Paper("vn24_csv_ca_nuoc_vung_tinh", "csv")
    p.text("Diện tích, dân số và mật độ dân số phân theo địa phương").skip()
    p.head("Địa phương | Diện tích (Km2) | Dân số trung bình (Nghìn người) | Mật độ dân số (Người/km2)")
    p.body("T| CẢ NƯỚC | #\nR| Đồng bằng sông Hồng | #\n" + lines_of("Hà Nội;Vĩnh Phúc;Bắc Ninh") + "\nR| Trung du và miền núi phía Bắc | #\n" + lines_of("Hà Giang;Cao Bằng;Bắc Kạn") + "\nR| Đông Nam Bộ | #\n" + lines_of("Bình Phước;Tây Ninh;TP. Hồ Chí Minh"), "900.0-9000.0:1 500.0-3000.0:1 %2/1:0")
    return p


@sheet
def vn24_hai_bang_canh_nhau_trong_trang():
    """Two tables beside each other with a blank column, each with its own title right above: pupils by level at the left, teachers at the right."""
    p = Paper("vn24_hai_bang_canh_nhau_trong_trang", "xlsx", sheet="GD", font="Times New Roman")
    p.texts("Bảng 1. Học sinh theo cấp học |  |  |  |  | Bảng 2. Giáo viên theo cấp học", bold=True)
    row = p.row
    p.head("Cấp học | 2019 | 2020 | 2021")
    p.body("d| Mầm non | #\nd| Tiểu học | #\nd| THCS | #\nd| THPT | #\nT| Cộng | #", "900-3000 900-3000 900-3000")
    end = p.row
    p.row, p.left = row, 5
    p.head("Cấp học | 2019 | 2020 | 2021")
    p.body("d| Mầm non | #\nd| Tiểu học | #\nd| THCS | #\nd| THPT | #\nT| Cộng | #", "90-300 90-300 90-300")
    p.row, p.left = end, 0
    return finish(p, widths={"A": 14, **wide("BCD", 9), "E": 3, "F": 14, **wide("GHI", 9)}, frame=False)


@sheet
def vn24_benh_vien_giuong_chi_tieu_yte():
    """Health: numbers in brackets of columns, hospitals numbered, groups *Tuyến tỉnh*, *Tuyến huyện* in Roman with sums, occupancy rates; headings of three levels, *Tổng số* last with number column blank."""
    p = Paper("vn24_benh_vien_giuong_chi_tieu_yte", "xls", sheet="Bieu 9", font="Times New Roman")
    p.text("HOẠT ĐỘNG KHÁM CHỮA BỆNH NĂM 2020", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Cơ sở | Số giường | < | Lượt khám bệnh | < | < | Điều trị nội trú | <
        ^ | ^ | Kế hoạch | Thực kê | Tổng số | Trong đó | < | Lượt | Ngày
        ^ | ^ | ^ | ^ | ^ | BHYT | Trẻ em < 6 tuổi | ^ | ^""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)")
    p.body("R| I | Tuyến tỉnh | #\n" + numbered(("BV Đa khoa tỉnh", "BV Y học cổ truyền", "BV Lao và Bệnh phổi")) + "\nR| II | Tuyến huyện | #\n" + numbered(("TTYT Hàm Tân", "TTYT Hàm Thuận Bắc", "BVĐKKV La Gi", "BVĐKKV Bắc Bình")) + "\nT|  | Tổng số | #", "50-500 50-600 9000-90000 5000-9000 900-3000 900-9000 9000-50000")
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHI", 10)}, frame=False)


@sheet
def vn24_thu_chi_xa_tong_so_ngang_hai_ben():
    """Form 113/CK: revenues at the left and expenditures at the right in one frame, each with its sum in the first line and items below."""
    p = Paper("vn24_thu_chi_xa_tong_so_ngang_hai_ben", "xlsx", sheet="113 CK", font="Times New Roman")
    p.texts("UBND XÃ MÊ PU |  |  | Biểu số 113/CK TC-NSNN", bold=True).text("CÂN ĐỐI QUYẾT TOÁN NGÂN SÁCH XÃ NĂM 2021", bold=True, over=4, align="center").text("Đơn vị tính: Nghìn đồng", at=2, italic=True)
    row = p.row
    p.head("Nội dung thu | Quyết toán")
    p.body("T| Tổng số thu | 8450200\nd| I. Các khoản thu xã hưởng 100% | 320500\nd| II. Các khoản thu phân chia theo tỷ lệ | 912300\nd| III. Thu bổ sung | 7217400")
    p.row, p.left = row, 2
    p.head("Nội dung chi | Quyết toán")
    p.body("T| Tổng số chi | 8120300\nd| I. Chi đầu tư phát triển | 1540000\nd| II. Chi thường xuyên | 6380300\nd| III. Chi chuyển nguồn | 200000")
    p.left = 0
    return finish(p, widths={"A": 36, "B": 13, "C": 30, "D": 13}, frame=False)


@sheet
def vn24_cpi_so_sanh_bon_goc():
    """Price index: four bases across below *Chỉ số giá tháng 5 năm 2023 so với*, main groups in capitals, sub-groups below set in by blanks, gold and dollar last; no sum."""
    p = Paper("vn24_cpi_so_sanh_bon_goc", "xls", sheet="CPI", borders=False, font="Arial", indent="spaces")
    p.text("13. Chỉ số giá tiêu dùng, chỉ số giá vàng, chỉ số giá đô la Mỹ", bold=True).text("Tháng 5 năm 2023", bold=True, at=0).text("%", at=4, italic=True)
    p.head("""
         | Tháng 5 năm 2023 so với | < | < | Bình quân 5 tháng
         | Kỳ gốc | Cùng kỳ | Tháng trước | năm 2023 so với
         | (2019) | năm trước |  | cùng kỳ năm trước""", bold=False, loose=True, spanner="centre", rules=True)
    p.skip()
    p.body("d| CHỈ SỐ GIÁ TIÊU DÙNG | #\nd|   Hàng ăn và dịch vụ ăn uống | #\nd|     Trong đó: Lương thực | #\nd|     Thực phẩm | #\nd|   Đồ uống và thuốc lá | #\nd|   May mặc, giày dép và mũ nón | #\nd|   Giáo dục | #\nd| CHỈ SỐ GIÁ VÀNG | #\nd| CHỈ SỐ GIÁ ĐÔ LA MỸ | #", "m100-130:2 m95-110:2 m98-102:2 m95-110:2")
    return finish(p, widths={"A": 36, **wide("BCDE", 14)}, rules=p.looks.rules)


@sheet
def vn24_giai_ngan_von_dau_tu_cong_dong_cong_dau():
    """Public investment: *TỔNG CỘNG* first under codes, chapters A, I, (1) with names of several lines, investors as text; headings of three levels with long words, *Ghi chú* last and blank."""
    p = Paper("vn24_giai_ngan_von_dau_tu_cong_dong_cong_dau", "xlsx", sheet="BC giải ngân", font="Times New Roman")
    letterhead(p, "BAN QLDA ĐTXD HUYỆN TUY PHONG", "TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2023", "(Kèm theo Báo cáo số 45/BC-BQL ngày 10/10/2023)", 9)
    t = p.head("""
        STT | Danh mục công trình | Chủ đầu tư | Tổng mức đầu tư | Kế hoạch vốn năm 2023 | < | < | Giải ngân đến 30/9/2023 | < | Ghi chú
        ^ | ^ | ^ | ^ | Tổng số | Trong đó | < | Số tiền | Tỷ lệ (%) | ^
        ^ | ^ | ^ | ^ | ^ | NS tỉnh | NS huyện | ^ | ^ | ^""", stt=0, name=1)
    t.optional += ["C", "J"]
    spec = "9000-90000 +3+4 900-3000 900-3000 900-1800 %5/2:1"
    p.body("T|  | TỔNG CỘNG |  | #\nR| A | Giao thông |  | #\nd| 1 | Nâng cấp đường liên xã⏎Phú Lạc - Phong Phú | BQLDA | #\nd| 2 | Đường nội thị Phan Rí Cửa | UBND TT | #\nR| B | Thủy lợi |  | #\nd| 1 | Kè bảo vệ bờ biển⏎(giai đoạn 2) | BQLDA | #\nd| 2 | Kênh nội đồng xã Vĩnh Hảo | BQLDA | #\nR| C | Giáo dục |  | #\nd| 1 | Trường THCS Lê Văn Tám | BQLDA | #", spec)
    return finish(p, widths={"A": 5, "B": 34, "C": 10, **wide("DEFGHIJ", 11)}, frame=False, wrap=True)


@sheet
def vn24_nhan_khau_theo_thon_hai_tang_don_vi_duoi():
    """Names in the first column, units in a row of their own under the headings in brackets, no numbers of lines, *Toàn xã* last in bold."""
    p = Paper("vn24_nhan_khau_theo_thon_hai_tang_don_vi_duoi", "xlsx", sheet="DS", font="Times New Roman")
    p.text("DIỆN TÍCH, DÂN SỐ CÁC THÔN XÃ HÀM ĐỨC", bold=True, over=5, align="center").skip()
    p.head("""
        Thôn | Diện tích tự nhiên | Số hộ | Nhân khẩu | Mật độ
         | (ha) | (hộ) | (người) | (người/km2)""", soft=(1,))
    p.body(lines_of("Thôn 1;Thôn 2;Thôn 3;Thôn 4;Thôn 5") + "\nT| Toàn xã | #", "90.0-400.0:1 200-500 900-2000 %3/1:0")
    return finish(p, widths={"A": 16, **wide("BCDE", 15)}, frame=False)
