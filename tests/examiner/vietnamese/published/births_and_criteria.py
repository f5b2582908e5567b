"""Forms of ministries, communes and yearbooks told from memory with made figures: years of birth across, criteria by numbers, units in the corner, pages of two halves, parts told by place alone."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add
from ...paper import Paper
from .annexes_of_decisions import letterhead, numbered
from .yearbooks_in_two_languages import lines_of

FAMILY = "eighteenth"


@sheet
def vn27_pcgd_nam_sinh_ngang():
    """Indicators down in numbered groups, years of birth across with ages below as numbers, sums of age bands behind each block."""
    p = Paper("vn27_pcgd_nam_sinh_ngang", "xlsx", sheet="M1-TH", font="Times New Roman")
    p.text("THỐNG KÊ PHỔ CẬP GIÁO DỤC TIỂU HỌC NĂM 2022", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Nội dung | Năm sinh | < | < | < | < | < | Tổng 6-11
        ^ | ^ | 2016 | 2015 | 2014 | 2013 | 2012 | 2011 | ^
        ^ | ^ | 6 tuổi | 7 tuổi | 8 tuổi | 9 tuổi | 10 tuổi | 11 tuổi | ^""", stt=0, name=1)
    spec = "90-150 90-150 90-150 90-150 90-150 90-150 +1+2+3+4+5+6"
    p.body("d| 1 | Số trẻ trong độ tuổi | #\nd| 2 | Trong đó: Nữ | #\nd| 3 | Dân tộc | #\nd| 4 | Số trẻ khuyết tật | #\nd| 5 | Số phải phổ cập | #\nd| 6 | Đang học lớp 1 | #\nd| 7 | Đang học lớp 2 | #\nd| 8 | Hoàn thành chương trình tiểu học | #\nd| 9 | Bỏ học | #", spec)
    return finish(p, widths={"A": 5, "B": 34, **wide("CDEFGHI", 9)}, frame=False)


@sheet
def vn27_don_vi_o_goc_bang():
    """The unit stands in the corner over the names in italics, years across, provinces under regions without marks, *Cả nước - Whole country* first."""
    p = Paper("vn27_don_vi_o_goc_bang", "xls", sheet="V05.01", borders=False, font="Arial")
    p.text("Số lượng trâu phân theo địa phương", bold=True).text("Number of buffaloes by province", italic=True)
    p.head("Nghìn con - Thous. heads | 2018 | 2019 | 2020 | Sơ bộ - Prel. 2021", bold=False, rules=True)
    p.body("T| Cả nước - Whole country | #\nR| Đồng bằng sông Hồng - Red River Delta | #\n" + lines_of("Hà Nội;Vĩnh Phúc;Bắc Ninh") + "\nR| Tây Nguyên - Central Highlands | #\n" + lines_of("Kon Tum;Gia Lai;Đắk Lắk"), " ".join(["1.0-90.0:1"] * 4))
    return finish(p, widths={"A": 38, **wide("BCDE", 12)}, rules=p.looks.rules)


@sheet
def vn27_tieu_chi_va_ket_qua_tu_danh_gia():
    """Criteria in Roman groups with points: most, given by the commune and by the district, remarks as words; *Tổng điểm* last; a mark row of letters."""
    p = Paper("vn27_tieu_chi_va_ket_qua_tu_danh_gia", "xlsx", sheet="CĐHT", font="Times New Roman")
    letterhead(p, "UBND XÃ CHÍ CÔNG", "BẢNG CHẤM ĐIỂM CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2021", "(Theo Thông tư 44/2014/TT-BGDĐT)", 6)
    t = p.head("""
        TT | Tiêu chí | Điểm tối đa | Điểm chấm | < | Ghi chú
        ^ | ^ | ^ | Xã tự chấm | Huyện thẩm định | ^""", stt=0, name=1)
    t.optional.append("F")
    p.code("A | B | 1 | 2 | 3 | 4")
    p.body("""
        P| I | Sự lãnh đạo của Đảng, chính quyền | 20 | 18 | 17 |
        d| 1 | Có nghị quyết, kế hoạch | 10 | 9 | 9 |
        d| 2 | Có ban chỉ đạo hoạt động | 10 | 9 | 8 | Thiếu biên bản
        P| II | Trung tâm học tập cộng đồng | 30 | 27 | 25 |
        d| 3 | Cơ sở vật chất | 15 | 13 | 12 |
        d| 4 | Số lượt người học | 15 | 14 | 13 |
        P| III | Kết quả học tập của người dân | 50 | 44 | 42 |
        d| 5 | Tỷ lệ gia đình học tập | 25 | 22 | 21 |
        d| 6 | Tỷ lệ dòng họ học tập | 25 | 22 | 21 |
        T|  | Tổng điểm | 100 | 89 | 84 | Loại tốt""")
    return finish(p, widths={"A": 5, "B": 38, **wide("CDEF", 12)}, frame=False, wrap=True)


@sheet
def vn27_hai_nua_trang_cung_tieu_de():
    """A list of hamlets in two halves beside each other with the same headings, numbers counted on, the commune's sum last at the right."""
    p = Paper("vn27_hai_nua_trang_cung_tieu_de", "xlsx", sheet="Thôn", font="Times New Roman")
    p.text("SỐ HỘ, SỐ KHẨU CÁC THÔN", bold=True, over=8, align="center").skip()
    row = p.row
    p.head("STT | Thôn | Số hộ | Số khẩu", stt=0, name=1)
    p.body(numbered([f"Thôn {k}" for k in range(1, 6)]), "90-300 400-900")
    end = p.row
    p.row, p.left = row, 4
    p.head("STT | Thôn | Số hộ | Số khẩu", stt=0, name=1)
    p.body(numbered([f"Thôn {k}" for k in range(6, 10)], 6) + "\nP|  | Tổng cộng | #", "90-300 400-900")
    last = p.row
    for c in (2, 3):
        p.cells[last, 4 + c].value = sum(p.cells[r, x + c].value for x, first, n in ((0, row + 2, 5), (4, row + 2, 4)) for r in range(first, first + n))
    p.row, p.left = end, 0
    return finish(p, widths={"A": 5, "B": 14, "C": 9, "D": 9, "E": 5, "F": 14, "G": 9, "H": 9}, frame=False)


@sheet
def vn27_thua_thieu_giao_vien_am():
    """Posts given, needed and there by subject across, the lack as a negative number; schools under levels in capitals with sums; whole first with *Toàn ngành*."""
    p = Paper("vn27_thua_thieu_giao_vien_am", "xls", sheet="GV", font="Times New Roman")
    p.text("THỪA, THIẾU GIÁO VIÊN NĂM HỌC 2022-2023", bold=True, over=8, align="center").skip()
    p.head("""
        TT | Trường | Toán | < | < | Ngữ văn | < | <
        ^ | ^ | Nhu cầu | Hiện có | Thừa (+), thiếu (-) | Nhu cầu | Hiện có | Thừa (+), thiếu (-)""", stt=0, name=1)
    def told(kind, mark, name, v):
        return f"{kind}| {mark} | {name} | {v[0]} | {v[1]} | {v[1] - v[0]} | {v[2]} | {v[3]} | {v[3] - v[2]}"
    a, b = ([[p.rng.randint(4, 9) for _ in range(4)] for _ in range(3)] for _ in range(2))
    p.body("\n".join([told("T", "", "Toàn ngành", add((*a, *b))), told("R", "I", "THCS", add(a)), *(told("d", k, f"THCS {n}", v) for k, (n, v) in enumerate(zip(("Lê Hồng Phong", "Nguyễn Trãi", "Hùng Vương"), a, strict=True), 1)), told("R", "II", "PTDTNT", add(b)), *(told("d", k, f"PTDTNT {n}", v) for k, (n, v) in enumerate(zip(("Tuy Phong", "Bắc Bình", "Tánh Linh"), b, strict=True), 1))]))
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGH", 10)}, frame=False, wrap=True)


@sheet
def vn27_nhan_khong_hai_cham_tren_bang():
    """A national portal's download: *Tên chỉ tiêu*, *Phân tổ*, *Kỳ* beside their values without colons right over *Địa phương* and years; no boxes."""
    p = Paper("vn27_nhan_khong_hai_cham_tren_bang", "xlsx", sheet="Sheet1", borders=False, font="Calibri")
    p.texts("Tên chỉ tiêu | Tỷ lệ thất nghiệp").texts("Phân tổ | Giới tính: Chung").texts("Kỳ | Năm")
    p.head("Địa phương | 2019 | 2020 | 2021 | 2022", years_as_text=True)
    p.body(lines_of("Hà Nội;Hải Phòng;Đà Nẵng;Cần Thơ;Bình Thuận"), " ".join(["m1-5:2"] * 4))
    return finish(p, widths={"A": 18, **wide("BCDE", 18)}, frame=False)


@sheet
def vn27_thu_hoach_vu_nam_hai_hang_nam():
    """Seasons over the same three years each as numbers, unmerged with lines under the groups, provinces' districts down in two languages, unit at the right in italics."""
    p = Paper("vn27_thu_hoach_vu_nam_hai_hang_nam", "xls", sheet="Lúa", borders=False, font="Arial")
    p.text("Diện tích lúa phân theo vụ và huyện", bold=True).texts(" |  |  |  |  | Ha", italic=True)
    p.head("""
         | Đông xuân - Winter spring | < | < | Hè thu - Summer autumn | < | <
         | 2019 | 2020 | 2021 | 2019 | 2020 | 2021""", bold=False, spanner="first", rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\n" + lines_of("Phan Thiết;Tuy Phong;Bắc Bình;Tánh Linh;Đức Linh"), " ".join(["900-9000"] * 6))
    return finish(p, widths={"A": 24, **wide("BCDEFG", 9)}, rules=p.looks.rules)


@sheet
def vn27_hoc_bong_nguon_va_muc():
    """Funds: *Nguồn thu* and *Chi* as Roman captions with sums each, *Tồn quỹ* before and after, *Số tiền* alone beside numbers of people in one column; a form of two columns."""
    p = Paper("vn27_hoc_bong_nguon_va_muc", "xlsx", sheet="Quỹ", font="Times New Roman")
    p.text("BÁO CÁO THU CHI QUỸ KHUYẾN HỌC NĂM 2021", bold=True, over=4, align="center").skip()
    p.head("TT | Nội dung | Số suất | Số tiền (đồng)", stt=0, name=1)
    p.body("""
        d| I | Tồn quỹ năm 2020 chuyển sang |  | 12500000
        P| II | Tổng thu trong năm |  | 61000000
        d| 1 | Hội viên đóng góp |  | 18000000
        d| 2 | Doanh nghiệp ủng hộ |  | 35000000
        d| 3 | Ngân sách hỗ trợ |  | 8000000
        P| III | Tổng chi trong năm | 85 | 52000000
        d| 1 | Học bổng học sinh nghèo | 50 | 30000000
        d| 2 | Thưởng học sinh giỏi | 35 | 17500000
        d| 3 | Chi hoạt động |  | 4500000
        d| IV | Tồn quỹ cuối năm 2021 |  | 21500000""")
    return finish(p, widths={"A": 5, "B": 34, "C": 10, "D": 16}, frame=False)


@sheet
def vn27_dan_so_theo_tuoi_thap():
    """Men at the left and women at the right of the ages, the ages in the middle column; sums first; headings over both halves."""
    p = Paper("vn27_dan_so_theo_tuoi_thap", "xlsx", sheet="Tháp", font="Arial")
    p.text("DÂN SỐ THEO NHÓM TUỔI VÀ GIỚI TÍNH NĂM 2019", bold=True, over=5, align="center").skip()
    p.head("""
        Nhóm tuổi | Nam | < | Nữ | <
        ^ | Người | % | Người | %""")
    men, women = ([p.rng.randint(900, 3000) for _ in range(6)] for _ in range(2))
    bands = ("0-4", "5-14", "15-24", "25-44", "45-64", "65+")
    def told(kind, name, m, w):
        return f"{kind}| {name} | {m} | {100 * m / sum(men):.1f} | {w} | {100 * w / sum(women):.1f}"
    p.body("\n".join([told("T", "Tổng số", sum(men), sum(women)), *(told("d", b, m, w) for b, m, w in zip(bands, men, women, strict=True))]))
    return finish(p, widths={"A": 14, **wide("BCDE", 10)}, frame=False)


@sheet
def vn27_csv_tab_tu_phan_mem():
    """A text file parted by semicolons with a title, a unit and a blank record, *TT* in Roman numbers for sections without figures, two groups only in the first heading record."""
    p = Paper("vn27_csv_tab_tu_phan_mem", "csv", numbers="vn")
    p.text("TỔNG HỢP CƠ SỞ VẬT CHẤT").text("Đơn vị tính: phòng").skip()
    p.head("""
        TT | Trường | Phòng học | < | Phòng bộ môn | <
         |  | Kiên cố | Tạm | Đủ | Thiếu""", stt=0, name=1, spanner="first", stub="top")
    p.body("S| I | Mầm non\n" + numbered(("MN Hoa Mai", "MN Sao Mai")) + "\nS| II | Tiểu học\n" + numbered(("TH Lương Sơn 1", "TH Sông Lũy", "TH Hồng Thái")) + "\nT|  | Tổng cộng | #", "5-20 1-4 1-5 1-5")
    return p


@sheet
def vn27_nghi_quyet_chi_tieu_dai():
    """Long names of aims over several lines in a cell, unit, done of five years as numbers and the aim for 2025 as words (*≥ 95*, *Trên 40*), groups A, B."""
    p = Paper("vn27_nghi_quyet_chi_tieu_dai", "xlsx", sheet="PL2", font="Times New Roman")
    letterhead(p, "HĐND HUYỆN HÀM TÂN", "CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2021-2025", "(Kèm theo Nghị quyết số 18/NQ-HĐND ngày 20/12/2020)", 7)
    t = p.head("""
        STT | Chỉ tiêu | Đơn vị | Thực hiện | < | < | Mục tiêu đến năm 2025
        ^ | ^ | ^ | 2018 | 2019 | 2020 | ^""", stt=0, name=1)
    t.optional += ["C"]
    p.body("""
        S| A | CHỈ TIÊU KINH TẾ
        d| 1 | Tốc độ tăng giá trị sản xuất⏎bình quân hằng năm | % | 8.1 | 8.4 | 6.2 | 9 - 10
        d| 2 | Thu nhập bình quân đầu người | Triệu đồng | 35 | 38 | 41 | 65
        S| B | CHỈ TIÊU XÃ HỘI
        d| 3 | Tỷ lệ trường đạt chuẩn quốc gia | % | 41.2 | 45.6 | 50.1 | ≥ 70
        d| 4 | Tỷ lệ gia đình đạt danh hiệu⏎Gia đình học tập | % | 52.3 | 58.1 | 61.4 | Trên 70
        d| 5 | Tỷ lệ hộ nghèo giảm hằng năm | % | 1.5 | 1.4 | 1.2 | 1 - 1.2""")
    return finish(p, widths={"A": 5, "B": 36, "C": 11, **wide("DEFG", 11)}, frame=False, wrap=True)


@sheet
def vn27_song_ngu_ten_duoi_ten_co_so():
    """Names in two lines within one cell, Vietnamese over English, headings in the same way; *TỔNG SỐ⏎TOTAL* first, of-which lines with *Trong đó⏎Of which* as a caption."""
    p = Paper("vn27_song_ngu_ten_duoi_ten_co_so", "xlsx", sheet="58", borders=False, font="Arial")
    p.text("58. Số lao động trong các doanh nghiệp phân theo ngành", bold=True).text("Number of employees in enterprises by kinds of economic activity", italic=True).skip()
    p.head(" | 2018 | 2019 | 2020", bold=False, rules=True)
    p.body("T| TỔNG SỐ⏎TOTAL | #\nS| Trong đó⏎Of which\nd| Nông nghiệp⏎Agriculture | #\nd| Khai khoáng⏎Mining | #\nd| Xây dựng⏎Construction | #\nd| Giáo dục và đào tạo⏎Education and training | #", " ".join(["900-9000"] * 3))
    return finish(p, widths={"A": 34, **wide("BCD", 11)}, rules=p.looks.rules, wrap=True)


@sheet
def vn27_ket_qua_bau_cu_cap():
    """Councils of three levels across, each over number, women and the young with shares in brackets as texts; one line per district, the province last."""
    p = Paper("vn27_ket_qua_bau_cu_cap", "xls", sheet="ĐB HĐND", font="Times New Roman")
    p.text("CƠ CẤU ĐẠI BIỂU HĐND NHIỆM KỲ 2021-2026", bold=True, over=8, align="center").skip()
    p.head("""
        TT | Đơn vị | Cấp huyện | < | < | Cấp xã | < | <
        ^ | ^ | Số đại biểu | Nữ | Trẻ tuổi | Số đại biểu | Nữ | Trẻ tuổi""", stt=0, name=1)
    names = ("Phan Thiết", "La Gi", "Tuy Phong", "Phú Quý")
    drawn = [[p.rng.randint(30, 40), p.rng.randint(8, 14), p.rng.randint(3, 9), p.rng.randint(200, 400), p.rng.randint(50, 99), p.rng.randint(60, 99)] for _ in names]
    def told(kind, mark, name, v):
        return f"{kind}| {mark} | {name} | " + " | ".join(f"{x} ({100 * x / v[0 if k < 3 else 3]:.1f}%)".replace(".", ",") if k % 3 else str(x) for k, x in enumerate(v))
    p.body("\n".join([*(told("d", k, n, v) for k, (n, v) in enumerate(zip(names, drawn, strict=True), 1)), told("T", "", "Toàn tỉnh", add(drawn))]))
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEFGH", 12)}, frame=False)


@sheet
def vn27_ods_hai_sheet_hai_nam():
    """An .ods of two sheets, one per year, each with the same form: grades under schools, sums last; the second sheet lacks its title."""
    def fill(p):
        p.head("""
            Trường | Lớp | < | Học sinh | <
            ^ | Tổng | 2 buổi/ngày | Tổng | Nữ""")
        p.body(lines_of("TH Bắc Ruộng 1;TH Bắc Ruộng 2;TH La Ngâu;TH Đồng Kho") + "\nT| Cộng | #", "9-20 5-9 200-500 90-199")
        return finish(p, widths={"A": 20, **wide("BCDE", 11)}, frame=False)
    p = Paper("vn27_ods_hai_sheet_hai_nam", "ods", sheet="2020-2021", font="Times New Roman")
    p.text("THỐNG KÊ TRƯỜNG TIỂU HỌC NĂM HỌC 2020-2021", bold=True).skip()
    fill(p)
    other = Paper("vn27_ods_hai_sheet_hai_nam_2", "ods", sheet="2021-2022", font="Times New Roman")
    fill(other)
    p.sheets.append(other)
    return p


@sheet
def vn27_dia_gioi_xa_cu_moi():
    """New communes after merging with the old ones they were made of merged beside, their areas and people; the new one's sum in its own columns merged down."""
    p = Paper("vn27_dia_gioi_xa_cu_moi", "xlsx", sheet="Sắp xếp", font="Times New Roman")
    p.text("PHƯƠNG ÁN SẮP XẾP ĐƠN VỊ HÀNH CHÍNH CẤP XÃ", bold=True, over=6, align="center").skip()
    p.head("""
        TT | Đơn vị sau sắp xếp | Đơn vị trước sắp xếp | < | <
        ^ | ^ | Tên xã, thị trấn | Diện tích (km2) | Dân số (người)""", stt=0, name=1, names=(2,))
    t = p.tables[0]
    t.optional.append("C")
    for k, (new, olds) in enumerate((("Xã Liên Hương", ("TT Liên Hương", "Bình Thạnh", "Phước Thể")), ("Xã Phan Rí Cửa", ("TT Phan Rí Cửa", "Chí Công", "Hòa Minh")), ("Xã Tuy Phong", ("Phong Phú", "Phú Lạc"))), 1):
        top = p.row + 1
        p.body(f"d| {k} | {new} | {olds[0]} | #\n" + "\n".join(f"d|  |  | {old} | #" for old in olds[1:]), "5.0-90.0:2 9000-40000")
        p.merges += [(top, c, p.row, c) for c in (0, 1)]
    return finish(p, widths={"A": 5, "B": 22, "C": 22, **wide("DE", 14)}, frame=False)


@sheet
def vn27_so_lieu_thang_va_uoc_quy():
    """A monthly release: *Thực hiện*, *Ước*, *Cộng dồn* in pieces without boxes, two percents; groups of goods in bold with *Phân theo* captions, a dash for none."""
    p = Paper("vn27_so_lieu_thang_va_uoc_quy", "xls", sheet="7.XK", borders=False, font="Arial")
    p.text("7. Hàng hóa xuất khẩu", bold=True).text("Nghìn USD", at=5, italic=True, align="right")
    p.head("""
         | Thực hiện | Ước tính | Cộng dồn | Tháng 8 | 8 tháng
         | tháng 7 | tháng 8 | 8 tháng | so với cùng | so với cùng
         | năm 2022 | năm 2022 | năm 2022 | kỳ (%) | kỳ (%)""", bold=False, loose=True)
    p.skip()
    spec = "900-9000 900-9000 9000-90000 m80-130:1 m80-130:1"
    p.body("T| TỔNG TRỊ GIÁ | #\nS| Phân theo mặt hàng\nd|   Thủy sản | #\nd|   Dệt may | #\nd|   Giày dép | #\nd|   Hàng khác | #", spec)
    p.body("S| Phân theo khu vực\no|   Trong nước | #\no|   FDI | #", spec)
    return finish(p, widths={"A": 26, **wide("BCDEF", 12)})


@sheet
def vn27_diem_truong_le_hai_bac_ten():
    """Schools and their sites: name in column B, sites in column C without a heading of their own under a merged *Tên trường, điểm trường*; sums per school in bold."""
    p = Paper("vn27_diem_truong_le_hai_bac_ten", "xlsx", sheet="ĐT", font="Times New Roman")
    p.text("DANH SÁCH ĐIỂM TRƯỜNG", bold=True, over=6, align="center").skip()
    p.head("""
        TT | Tên trường, điểm trường | Số nhóm, lớp | Số trẻ | < | Số phòng
        ^ | ^ | ^ | Tổng | Dân tộc | ^""", stt=0, name=1)
    spec = "2-5 40-90 9-39 2-5"
    p.body("R| 1 | MN Phan Hòa | #\nd|  |   Điểm chính | #\nd|  |   Thôn Bình Minh | #\nR| 2 | MN Phan Hiệp | #\nd|  |   Điểm chính | #\nd|  |   Thôn Hòa Thuận | #\nd|  |   Thôn Bình Hiếu | #\nT|  | Cộng | #", spec)
    return finish(p, widths={"A": 5, "B": 30, **wide("CDEF", 10)}, frame=False)
