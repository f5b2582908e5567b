"""A last round told from memory with made figures: accidents with their units, medium-term plans, disasters by code, months in Romans, quarters, income groups, places of study."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "fifteenth"
MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@sheet
def vn20_tai_nan_don_vi_trong_ten():
    """Ordinary: what is counted with its unit in brackets as a sum in bold over kinds of roads set in, years across, the last provisional in one cell of two lines."""
    p = Paper("vn20_tai_nan_don_vi_trong_ten", "xls", sheet="290", borders=False, font="Arial", indent="spaces")
    p.texts("290 | Trật tự, an toàn xã hội", bold=True).texts(" | Social order and safety", italic=True).skip()
    p.head(" | 2016 | 2017 | 2018 | 2019 | Sơ bộ⏎Prel.⏎2020", rules=True)
    p.skip()
    def block(name, english):
        return f"R| {name}⏎{english} | #\nd|   Đường bộ - Roadway | #\nd|   Đường sắt - Railway | #\nd|   Đường thủy nội địa - Inland waterway | #"
    p.body("\n".join((block("Số vụ tai nạn giao thông (Vụ)", "Number of traffic accidents (Case)"), block("Số người chết (Người)", "Number of deaths (Person)"), block("Số người bị thương (Người)", "Number of injuries (Person)"))), "10-400 10-400 10-400 10-400 10-400")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 42, **wide("BCDEF", 10)})


@sheet
def vn20_dau_tu_cong_trung_han():
    """Hard: projects in letters, Romans and numbers with a decision in words, total cost and its part, five years of plan, sums of sections without figures for years, *TỔNG SỐ* first."""
    p = Paper("vn20_dau_tu_cong_trung_han", "xlsx", sheet="PL III", font="Times New Roman")
    p.text("KẾ HOẠCH ĐẦU TƯ CÔNG TRUNG HẠN GIAI ĐOẠN 2021 - 2025", bold=True, over=10, align="center").text("(Kèm theo Nghị quyết số      /NQ-HĐND)", italic=True, over=10, align="center").text("Đơn vị: Triệu đồng", at=8, italic=True)
    t = p.head("""
        TT | Danh mục dự án | Thời gian KC-HT | Quyết định đầu tư | < | < | Kế hoạch 2021-2025 | < | < | Ghi chú
        ^ | ^ | ^ | Số quyết định; ngày, tháng, năm | TMĐT | < | Tổng số | Trong đó: | < | ^
        ^ | ^ | ^ | ^ | Tổng số | Trđ: NS tỉnh | ^ | Thu hồi vốn ứng trước | Thanh toán nợ XDCB | ^""", stt=0, name=1)
    t.optional += ["C", "D"]
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10")
    def project(k, name):
        return f"d| {k} | {name} | 20{p.rng.randint(20, 22)}-20{p.rng.randint(23, 25)} | {p.rng.randint(100, 999)}/QĐ-UBND, {p.rng.randint(1, 28)}/10/2020 | #"
    p.body("\n".join(["T|  | TỔNG SỐ |  |  | #", "R| I | Lĩnh vực giáo dục |  |  | #", project(1, "Trường THPT Lê Lợi"), project(2, "Trường PTDTNT huyện"), project(3, "Trường MN Hoa Ban"), "R| II | Lĩnh vực giao thông |  |  | #", project(1, "Đường Tỉnh lộ 105"), project(2, "Cầu Nậm Mu"), "R| III | Lĩnh vực y tế |  |  | #", project(1, "Bệnh viện đa khoa huyện")]), "20000-90000 9000-20000 9000-20000 0-900 0-900 ~")
    t.either_rows += t.subtotal_rows
    return finish(p, widths={"A": 5, "B": 30, "C": 11, "D": 24, **wide("EFGHIJ", 11)}, frame=False, wrap=True)


@sheet
def vn20_thiet_hai_thien_tai_ma():
    """Hard: damages with codes in letters and digits before their names, unit, amount and value, sections in capitals with a code and no figures, a value of all last."""
    p = Paper("vn20_thiet_hai_thien_tai_ma", "xlsx", sheet="TH", font="Times New Roman")
    p.text("TỔNG HỢP TÌNH HÌNH THIỆT HẠI DO THIÊN TAI NĂM 2020", bold=True, over=6, align="center").skip()
    t = p.head("""
        TT | MÃ | CHỈ TIÊU THIỆT HẠI | Đơn vị tính | Số lượng | Giá trị (triệu đồng)""", stt=0, name=2)
    t.optional += ["B", "D"]
    p.body("""
        S| 1 | NG | THIỆT HẠI VỀ NGƯỜI
        d| 1.1 | NG01 | Số người chết | người | 12 |
        d| 1.2 | NG02 | Số người mất tích | người | 3 |
        d| 1.3 | NG03 | Số người bị thương | người | 41 |
        S| 2 | NH | THIỆT HẠI VỀ NHÀ Ở
        d| 2.1 | NH01 | Thiệt hại hoàn toàn | cái | 210 | 10500
        d| 2.2 | NH02 | Thiệt hại rất nặng | cái | 560 | 14000
        d| 2.3 | NH03 | Thiệt hại nặng | cái | 1830 | 9150
        S| 3 | GD | THIỆT HẠI VỀ GIÁO DỤC
        d| 3.1 | GD01 | Số điểm trường bị ảnh hưởng | điểm | 96 | 4100
        d| 3.2 | GD02 | Phòng học bị hư hại | phòng | 310 | 6200
        T|  |  | TỔNG GIÁ TRỊ THIỆT HẠI | triệu đồng |  | 43950""")
    t.either_rows += t.total_rows
    t.total_rows = []
    return finish(p, widths={"A": 5, "B": 8, "C": 36, "D": 12, **wide("EF", 14)}, frame=False)


@sheet
def vn20_luot_ban_doc_thang_la_ma():
    """Hard: the months in Romans across, a sum first, districts numbered down and their sum last."""
    p = Paper("vn20_luot_ban_doc_thang_la_ma", "xlsx", sheet="TV", font="Times New Roman")
    p.text("LƯỢT BẠN ĐỌC ĐẾN THƯ VIỆN CÁC HUYỆN NĂM 2021", bold=True, over=15, align="center").skip()
    p.head("STT | Thư viện | Cả năm | " + " | ".join(MONTHS), stt=0, name=1)
    p.body(numbered(("Huyện Đức Hòa", "Huyện Bến Lức", "Huyện Cần Giuộc", "Huyện Tân Trụ", "Thành phố Tân An")) + "\nT|  | Cộng | #", "+2+3+4+5+6+7+8+9+10+11+12+13 " + " ".join(["20-400"] * 12))
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGHIJKLMNO", 8)}, frame=False)


@sheet
def vn20_luc_luong_lao_dong_quy():
    """Ordinary: quarters broken over two rows, estimated one in a third, sexes and residence as captions in bold italics, rates in a second part behind a caption in percent."""
    p = Paper("vn20_luc_luong_lao_dong_quy", "xls", sheet="20.LD", borders=False, font="Arial", indent="spaces")
    p.text("20. Lực lượng lao động từ 15 tuổi trở lên", bold=True).skip()
    t = p.head("""
         | Quý I | Quý II | Ước tính | Ước tính
         | năm 2022 | năm 2022 | quý III | 9 tháng
         |  |  | năm 2022 | năm 2022""", loose=True, rules=True)
    glue(t)
    p.skip().caption("Nghìn người", over=4, bold=True)
    p.body("T| Lực lượng lao động từ 15 tuổi trở lên | 51235 | 51600 | 51874 | 51570\nS| Phân theo giới tính\nd|   Nam | 27300 | 27500 | 27600 | 27467\nd|   Nữ | 23935 | 24100 | 24274 | 24103\nS| Phân theo thành thị, nông thôn\nd|   Thành thị | 19000 | 19150 | 19280 | 19143\nd|   Nông thôn | 32235 | 32450 | 32594 | 32427")
    t.first_rows = [row for row in t.body if p.cells.get((row, 0))][:1]
    p.skip().caption("Tỷ lệ (%)", over=4, bold=True)
    p.body("d| Tỷ lệ tham gia lực lượng lao động | 68.1 | 68.5 | 68.7 | 68.4\nd| Tỷ lệ thất nghiệp trong độ tuổi | 2.46 | 2.32 | 2.28 | 2.35")
    t.either_rows += t.total_rows
    t.total_rows = []
    return finish(p, widths={"A": 40, **wide("BCDE", 11)})


@sheet
def vn20_chi_tieu_nhom_thu_nhap():
    """Ordinary: five groups of income under one heading beside the whole, years down under *Chung*, residence and regions as captions over their years."""
    p = Paper("vn20_chi_tieu_nhom_thu_nhap", "xls", sheet="8.3", borders=True, font="Times New Roman")
    p.text("Biểu 8.3. Chi tiêu bình quân 1 người 1 tháng chia theo 5 nhóm thu nhập, thành thị, nông thôn và vùng", bold=True).text("Đơn vị: Nghìn đồng", at=5, italic=True)
    p.head("""
         | Chung | 5 nhóm thu nhập | < | < | < | <
        ^ | ^ | Nhóm 1 | Nhóm 2 | Nhóm 3 | Nhóm 4 | Nhóm 5""")
    years = "\n".join(f"d|   {y} | #" for y in (2014, 2016, 2018, 2020))
    p.body("\n".join(f"S| {name}\n{years}" for name in ("CẢ NƯỚC", "Thành thị", "Nông thôn", "6 vùng: Đồng bằng sông Hồng")), "m900-3900 m400-900 m900-1300 m1300-1900 m1900-2900 m2900-5900")
    return finish(p, widths={"A": 30, **wide("BCDEFG", 10)}, frame=False)


@sheet
def vn20_trinh_do_giao_vien_cap():
    """Ordinary: levels as lines with a part *Công lập* each, teachers in all, women and three degrees of training with a share, the sum of levels first."""
    p = Paper("vn20_trinh_do_giao_vien_cap", "xlsx", sheet="GV", font="Times New Roman")
    p.text("ĐỘI NGŨ GIÁO VIÊN THEO TRÌNH ĐỘ ĐÀO TẠO (Luật Giáo dục 2019)", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Cấp học | Tổng số | Nữ | Trình độ đào tạo | < | < | < | <
        ^ | ^ | ^ | ^ | Trên chuẩn | Đạt chuẩn | < | Chưa đạt chuẩn | <
        ^ | ^ | ^ | ^ | ^ | SL | % | SL | %""", stt=0, name=1)
    levels = (("Mầm non", 4200), ("Tiểu học", 6100), ("THCS", 4900), ("THPT", 2100))
    def told(kind, k, name, total):
        over, below = round(.22 * total), round(.07 * total)
        ok = total - over - below
        return f"{kind}| {k} | {name} | {total} | {round(.71 * total)} | {over} | {ok} | {100 * ok / total:.1f} | {below} | {100 * below / total:.1f}"
    p.body("\n".join([told("T", "", "Toàn tỉnh", sum(n for _, n in levels)), *(line for k, (name, n) in enumerate(levels, 1) for line in (told("d", k, name, n), told("o", "", "Trong đó: Công lập", round(.93 * n))))]))
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHI", 10)}, frame=False)


@sheet
def vn20_vung_nuoi_phan_theo_xa_csv():
    """Hard: a csv with tabs of nothing but commas for groups: a title, groups written once over their columns, blank fields for the rest, units in a row of brackets."""
    p = Paper("vn20_vung_nuoi_phan_theo_xa_csv", "csv", borders=False)
    p.text("Diện tích và sản lượng nuôi trồng thủy sản năm 2022").skip()
    p.head("""
        Huyện | Diện tích | < | Sản lượng | < | <
        ^ | Tôm | Cá | Tôm | Cá | Thủy sản khác
         | (ha) | (ha) | (tấn) | (tấn) | (tấn)""", spanner="first", stub="top", soft=(2,))
    t = p.tables[0]
    heads = ("Diện tích / Tôm", "Diện tích / Cá", "Sản lượng / Tôm", "Sản lượng / Cá", "Sản lượng / Thủy sản khác")
    for letter, head, unit in zip("BCDEF", heads, ("(ha)", "(ha)", "(tấn)", "(tấn)", "(tấn)"), strict=True):
        t.columns[letter] = [f"{head} / {unit}", head]
    p.body("\n".join(f"d| {n} | #" for n in ("Ba Tri", "Bình Đại", "Thạnh Phú", "Giồng Trôm", "Mỏ Cày Nam")) + "\nT| Tổng cộng | #", "900-9000 90-900 2000-20000 900-9000 90-900")
    return p


@sheet
def vn20_hai_nam_hoc_chenh_lech_mui_ten():
    """Hard: two school years and the difference with signs and arrows as texts, communes under captions of clusters in brackets, a sum after each and over all."""
    p = Paper("vn20_hai_nam_hoc_chenh_lech_mui_ten", "xlsx", sheet="SS", font="Times New Roman")
    p.text("SO SÁNH SỐ HỌC SINH HAI NĂM HỌC", bold=True, over=6, align="center").skip()
    p.head("""
        TT | Xã, thị trấn | 2020-2021 | 2021-2022 | Tăng, giảm | <
        ^ | ^ | ^ | ^ | Số lượng | Tỷ lệ (%)""", stt=0, name=1)
    clusters = (("Cụm 1", (("Bản Lang", 610, 634), ("Dào San", 820, 799), ("Mù Sang", 402, 415))), ("Cụm 2", (("Khổng Lào", 515, 540), ("Ma Li Pho", 330, 322), ("Huổi Luông", 705, 731))))
    def told(kind, k, name, a, b):
        return f"{kind}| {k} | {name} | {a} | {b} | '{'▲' if b > a else '▼'} {abs(b - a)} | '{100 * (b - a) / a:+.1f}"
    lines, k = [], 0
    for title, places in clusters:
        lines.append(f"S|  | {title} ({len(places)} xã)")
        for name, a, b in places:
            k += 1
            lines.append(told("d", k, name, a, b))
        lines.append(told("Q", "", f"Cộng {title.lower()}", sum(a for _, a, _ in places), sum(b for _, _, b in places)))
    lines.append(told("T", "", "Tổng cộng", sum(a for _, c in clusters for _, a, _ in c), sum(b for _, c in clusters for _, _, b in c)))
    p.body("\n".join(lines))
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEF", 12)}, frame=False)
