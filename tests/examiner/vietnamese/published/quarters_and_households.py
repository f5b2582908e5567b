"""Sheets of departments, districts and the national office told from memory with made figures: plan and done on two lines of one name, quarters down, units in the title's row, names at both sides."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add, either
from ...paper import Paper
from .annexes_of_decisions import letterhead, numbered
from .yearbooks_in_two_languages import lines_of

FAMILY = "eighteenth"


@sheet
def vn26_ke_hoach_thuc_hien_hai_dong():
    """Each indicator over two lines, *Kế hoạch* and *Thực hiện*, merged down in number, name and unit; years across."""
    p = Paper("vn26_ke_hoach_thuc_hien_hai_dong", "xlsx", sheet="KH-TH", font="Times New Roman")
    p.text("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT", bold=True, over=7, align="center").skip()
    t = p.head("TT | Chỉ tiêu | ĐVT | Nội dung | 2018 | 2019 | 2020", stt=0, name=1, names=(3,))
    t.optional += ["C", "D"]
    for k, (name, unit) in enumerate((("Tổng sản lượng lương thực", "tấn"), ("Thu ngân sách", "tỷ đồng"), ("Tỷ lệ hộ nghèo", "%"), ("Giải quyết việc làm", "người")), 1):
        top = p.row + 1
        p.body(f"d| {k} | {name} | {unit} | Kế hoạch | #\nd|  |  |  | Thực hiện | #", "90-900 90-900 90-900")
        p.merges += [(top, c, top + 1, c) for c in (0, 1, 2)]
    either(p, "Tổng sản lượng", column=1)
    return finish(p, widths={"A": 5, "B": 30, "C": 10, "D": 12, **wide("EFG", 10)}, frame=False)


@sheet
def vn26_quy_doc_theo_nam():
    """Years in bold with sums over *Quý I* to *Quý IV*, kinds of vehicles across under a group; a lone column at the left of the group."""
    p = Paper("vn26_quy_doc_theo_nam", "xls", sheet="VT", borders=False, font="Arial")
    p.text("Vận chuyển hành khách theo quý", bold=True).text("Nghìn lượt người", at=4, italic=True, align="right")
    p.head("""
         | Tổng số | Phân theo ngành vận tải | < | <
         | ^ | Đường bộ | Đường thủy | Khác""", bold=False, rules=True)
    p.skip()
    quarters = "Quý I;Quý II;Quý III;Quý IV"
    p.body("\n".join(f"P| {year} | #\n{lines_of(quarters, depth=1)}" for year in (2019, 2020, 2021)), "+2+3+4 90-900 9-90 1-9")
    return finish(p, widths={"A": 16, **wide("BCDE", 13)}, rules=p.looks.rules)


@sheet
def vn26_don_vi_cung_dong_tieu_de():
    """The title of the table and its unit in one row, the heading right below, districts without numbers; two shares under the same group as counts."""
    p = Paper("vn26_don_vi_cung_dong_tieu_de", "xlsx", sheet="B5", font="Times New Roman")
    p.texts("Bảng 5. Rừng trồng mới tập trung |  |  |  | ĐVT: ha", bold=True)
    p.head("""
        Huyện | Tổng số | Chia theo loại rừng | < | <
        ^ | ^ | Sản xuất | Phòng hộ | Đặc dụng""")
    p.body(lines_of("Hàm Thuận Nam;Tánh Linh;Đức Linh;Bắc Bình") + "\nT| Toàn tỉnh | #", "+2+3+4 90-900 9-90 1-9")
    return finish(p, widths={"A": 28, **wide("BCDE", 12)}, frame=False)


@sheet
def vn26_ten_hai_ben_song_ngu():
    """Vietnamese names at the left, English at the right of the figures with *Of which:* below *Trong đó:*; years across; *TỔNG SỐ* and *TOTAL* first."""
    p = Paper("vn26_ten_hai_ben_song_ngu", "xls", sheet="135", borders=False, font="Arial")
    p.text("135. Số lượng gia súc, gia cầm", bold=True).text("      Livestock and poultry population", italic=True).skip()
    t = p.head(" | 2017 | 2018 | 2019 | 2020 | ", bold=False, names=(5,), rules=True)
    t.optional.append("F")
    p.skip()
    p.body("T| TỔNG SỐ (Con) | # | TOTAL (Head)\nd| Trâu | # | Buffaloes\nd| Bò | # | Cattle\nd| Lợn | # | Pigs\nd| Dê | # | Goats", "900-9000 900-9000 900-9000 900-9000")
    return finish(p, widths={"A": 20, **wide("BCDE", 10), "F": 20}, rules=p.looks.rules)


@sheet
def vn26_khong_tieu_de_dong_dau():
    """The heading in the first row without a title, number and name, figures of households by kind with a check mark of rates; the sum first without a number."""
    p = Paper("vn26_khong_tieu_de_dong_dau", "xlsx", sheet="Sheet1", borders=False, font="Calibri")
    p.head("STT | Tên xã | Tổng số hộ | Hộ nghèo | Hộ cận nghèo | Hộ trung bình trở lên", stt=0, name=1, bold=False)
    p.body("T|  | Tổng | #\n" + numbered(("Phan Sơn", "Phan Lâm", "Phan Điền", "Phan Tiến", "Sông Bình")), "+2+3+4 20-90 20-90 300-900")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEF", 13)}, frame=False)


@sheet
def vn26_bon_nhom_khong_gop_khong_vien():
    """Two groups told only by their place at the left of three columns each and a lone column before; no line, box or merge."""
    p = Paper("vn26_bon_nhom_khong_gop_khong_vien", "xls", sheet="GV", borders=False, font="Arial")
    p.text("Giáo viên và cán bộ quản lý theo cấp học", bold=True).skip()
    p.head("""
        Phòng GD&ĐT | Số trường | Giáo viên | < | < | Cán bộ quản lý | < | <
         |  | Tổng số | Nữ | Dân tộc | Tổng số | Nữ | Dân tộc""", spanner="first", stub="top", bold=True)
    p.body("T| Tổng số | #\n" + lines_of("Phan Thiết;La Gi;Tuy Phong;Hàm Tân;Phú Quý"), "9-40 90-900 50-80 5-40 9-40 5-9 1-5")
    return finish(p, widths={"A": 20, **wide("BCDEFGH", 10)}, frame=False)


@sheet
def vn26_nam_hoc_gach_noi_va_tang_giam():
    """School years across as texts, then *Tăng/giảm so với năm học trước* over number and percent, levels down with public and other ones under dashes."""
    p = Paper("vn26_nam_hoc_gach_noi_va_tang_giam", "xlsx", sheet="QM", font="Times New Roman")
    p.text("QUY MÔ TRƯỜNG, LỚP, HỌC SINH", bold=True, over=6, align="center").skip()
    p.head("""
        Nội dung | Năm học 2019 - 2020 | Năm học 2020 - 2021 | Năm học 2021 - 2022 | Tăng (+)/giảm (-) so với năm học trước | <
        ^ | ^ | ^ | ^ | Số lượng | Tỷ lệ %""")
    rows = []
    for name in ("Mầm non", "Tiểu học", "THCS"):
        a, b = ([p.rng.randint(900, 9000) for _ in range(3)] for _ in range(2))
        for kind, label, v in (("P", name, add((a, b))), ("d", "- Công lập", a), ("d", "- Ngoài công lập", b)):
            rows.append(f"{kind}| {label} | {v[0]} | {v[1]} | {v[2]} | {v[2] - v[1]} | {100 * (v[2] - v[1]) / v[1]:.1f}")
    p.body("\n".join(rows))
    return finish(p, widths={"A": 24, **wide("BCDEF", 13)}, frame=False, wrap=True)


@sheet
def vn26_the_bhyt_nhom_doi_tuong_so_la_ma():
    """Insured people: groups in Roman numbers with sums, items *1.1* below, columns of two years and a percent, codes of formulas in brackets; *Tổng cộng* last over number and name."""
    p = Paper("vn26_the_bhyt_nhom_doi_tuong_so_la_ma", "xls", sheet="BHYT", font="Times New Roman")
    letterhead(p, "BẢO HIỂM XÃ HỘI TỈNH", "SỐ NGƯỜI THAM GIA BẢO HIỂM Y TẾ", "(Tính đến 31/12/2022)", 6)
    p.head("STT | Nhóm đối tượng | Năm 2021 | Năm 2022 | Chỉ tiêu giao | Tỷ lệ đạt", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6)=(4)/(5)")
    names = (("I", "Người lao động và người sử dụng lao động đóng", ("Doanh nghiệp", "Hành chính sự nghiệp")), ("II", "Tổ chức BHXH đóng", ("Hưu trí", "Mất sức lao động")), ("III", "Ngân sách nhà nước đóng", ("Người nghèo", "Trẻ em dưới 6 tuổi", "Bảo trợ xã hội")))
    rows, whole = [], []
    def told(kind, mark, name, v):
        return f"{kind}| {mark} | {name} | {v[0]} | {v[1]} | {v[2]} | {100 * v[1] / v[2]:.1f}"
    for k, (mark, name, parts) in enumerate(names, 1):
        drawn = [[p.rng.randint(900, 9000) for _ in range(3)] for _ in parts]
        whole += drawn
        rows += [told("R", mark, name, add(drawn)), *(told("d", f"'{k}.{j}", part, v) for j, (part, v) in enumerate(zip(parts, drawn, strict=True), 1))]
    p.body("\n".join([*rows, told("T", "Tổng cộng", "", add(whole))]))
    p.merges.append((p.row, 0, p.row, 1))
    return finish(p, widths={"A": 6, "B": 36, **wide("CDEF", 12)}, frame=False, wrap=True)


@sheet
def vn26_trang_thai_loc_tren_bang():
    """A system's report: filters as *Từ ngày:*, *Đến ngày:* beside each other in one row, then the heading right below with merged groups; text codes beside names."""
    p = Paper("vn26_trang_thai_loc_tren_bang", "xlsx", sheet="BaoCao", borders=True, font="Times New Roman")
    p.text("BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ", bold=True, over=8, align="center").texts("Từ ngày: | 01/01/2023 |  | Đến ngày: | 31/03/2023", border=False)
    p.head("""
        STT | Đơn vị | Tiếp nhận | < | Đã giải quyết | < | < | Đang giải quyết
        ^ | ^ | Kỳ trước | Trong kỳ | Tổng | Đúng hạn | Quá hạn | ^""", stt=0, name=1)
    p.body(numbered(("UBND xã Hồng Liêm", "UBND xã Hồng Sơn", "UBND xã Thuận Hòa", "UBND thị trấn Ma Lâm")) + "\nT|  | Tổng cộng | #", "1-20 50-200 +4+5 50-150 0-5 1-20")
    return finish(p, widths={"A": 12, "B": 28, **wide("CDEFGH", 10)}, frame=False)


@sheet
def vn26_huyen_xa_hai_cot_ten_gop():
    """District merged down at the left with its sum in a line of its own, communes numbered anew within, areas planted by crop in three groups."""
    p = Paper("vn26_huyen_xa_hai_cot_ten_gop", "xlsx", sheet="DT", font="Times New Roman")
    p.text("DIỆN TÍCH CÂY THANH LONG THEO XÃ", bold=True, over=6, align="center").text("Đơn vị: ha", at=4, italic=True)
    p.head("""
        Huyện | Xã | Tổng diện tích | Trong đó | < | Sản lượng (tấn)
        ^ | ^ | ^ | Cho sản phẩm | VietGAP | ^""", name=1, names=(0,))
    for district, communes in (("Hàm Thuận Nam", ("Hàm Thạnh", "Hàm Mỹ", "Mương Mán")), ("Hàm Thuận Bắc", ("Hàm Hiệp", "Hàm Liêm", "Hàm Chính"))):
        top = p.row + 1
        p.body(f"d| {district} | {communes[0]} | #\n" + "\n".join(f"d|  | {c} | #" for c in communes[1:]), "900-3000 500-899 90-400 9000-30000")
        p.merges.append((top, 0, p.row, 0))
    values = [p.cells[row, c].value for row in p.tables[0].body for c in range(2, 6)]
    p.body("T| Tổng |  | " + " | ".join(str(sum(values[k::4])) for k in range(4)))
    p.merges.append((p.row, 0, p.row, 1))
    return finish(p, widths={"A": 18, "B": 18, **wide("CDEF", 12)}, frame=False)


@sheet
def vn26_bang_nho_duoi_bang_lon():
    """A small table of a summary two rows below a large one, other columns, its title in bold; both framed."""
    p = Paper("vn26_bang_nho_duoi_bang_lon", "xlsx", sheet="TH", font="Times New Roman")
    p.text("1. Kết quả tiêm phòng gia súc theo xã", bold=True)
    p.head("""
        TT | Xã | Trâu, bò | < | Lợn | <
        ^ | ^ | Kế hoạch | Kết quả | Kế hoạch | Kết quả""", stt=0, name=1)
    p.body(numbered(("Đông Giang", "Đông Tiến", "La Dạ", "Đa Mi")) + "\nT|  | Cộng | #", "90-900 50-800 90-900 50-800")
    p.skip(2).text("2. Kinh phí thực hiện", bold=True)
    p.head("TT | Nguồn kinh phí | Số tiền (đồng)", stt=0, name=1)
    p.body(numbered(("Ngân sách tỉnh", "Ngân sách huyện", "Dân đóng góp")) + "\nT|  | Tổng cộng | #", "9000000-90000000")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEF", 14)}, frame=False)


@sheet
def vn26_ti_le_duoi_moi_so():
    """Counts with shares in a second line below each, *Tỷ lệ (%)* as its name in italics; grades of conduct across under grades; school sums first."""
    p = Paper("vn26_ti_le_duoi_moi_so", "xls", sheet="HK", font="Times New Roman")
    p.text("KẾT QUẢ XẾP LOẠI HẠNH KIỂM CUỐI NĂM HỌC 2020-2021", bold=True, over=6, align="center").skip()
    p.head("Khối lớp | Sĩ số | Tốt | Khá | Trung bình | Yếu")
    rows, drawn = [], []
    for k in range(6, 10):
        v = [p.rng.randint(60, 120), p.rng.randint(10, 30), p.rng.randint(1, 9), p.rng.randint(0, 2)]
        drawn.append(v)
        rows += [f"d| Khối {k} | {sum(v)} | " + " | ".join(map(str, v)), "o| Tỷ lệ (%) |  | " + " | ".join(f"{100 * a / sum(v):.1f}" for a in v)]
    whole = add(drawn)
    rows += [f"T| Toàn trường | {sum(whole)} | " + " | ".join(map(str, whole)), "o| Tỷ lệ (%) |  | " + " | ".join(f"{100 * a / sum(whole):.1f}" for a in whole)]
    p.body("\n".join(rows))
    return finish(p, widths={"A": 16, **wide("BCDEF", 10)}, frame=False)


@sheet
def vn26_csv_dau_cham_phay_hai_tang():
    """A .csv with two heading records: groups over the left of three columns each, then *Tổng*, *Nam*, *Nữ*; places in a hierarchy by dots in codes before the names."""
    p = Paper("vn26_csv_dau_cham_phay_hai_tang", "csv", numbers="vn")
    p.head("""
        Mã | Tên đơn vị | Dân số 15 tuổi trở lên | < | < | Biết chữ | < | <
         |  | Tổng | Nam | Nữ | Tổng | Nam | Nữ""", name=1, names=(0,), spanner="first", stub="top")
    p.body("T| 60 | Tỉnh Bình Thuận | #\nR| 593 | Thành phố Phan Thiết | #\nd| 22915 | Phường Mũi Né | #\nd| 22918 | Phường Hàm Tiến | #\nd| 22921 | Phường Phú Hài | #\nR| 595 | Huyện Tuy Phong | #\nd| 22969 | Thị trấn Liên Hương | #\nd| 22972 | Thị trấn Phan Rí Cửa | #", "+2+3 900-9000 900-9000 +5+6 700-899 700-899")
    return p


@sheet
def vn26_dan_toc_thieu_so_bieu_thang_tuoi():
    """A form of population by month: births and deaths under sexes, movements under in and out, hamlets numbered, a line *Lũy kế từ đầu năm* after the sum of the month."""
    p = Paper("vn26_dan_toc_thieu_so_bieu_thang_tuoi", "xlsx", sheet="T6", font="Times New Roman")
    p.texts("Biểu 01-DSX |  |  |  |  | Tháng 6 năm 2022", bold=True).text("BÁO CÁO DÂN SỐ CỦA CỘNG TÁC VIÊN XÃ ĐÔNG GIANG", bold=True, over=9, align="center").skip()
    p.head("""
        STT | Thôn | Số hộ | Sinh trong tháng | < | Chết | < | Di cư | <
        ^ | ^ | ^ | Tổng | Nữ | Tổng | Nữ | Chuyển đến | Chuyển đi""", stt=0, name=1)
    p.body(numbered(("Thôn 1", "Thôn 2", "Thôn 3", "Thôn Đa Tro")) + "\nT|  | Toàn xã | #\no|  | Lũy kế từ đầu năm | 612 | 21 | 9 | 11 | 5 | 14 | 18", "90-200 0-5 0-2 0-3 0-1 0-4 0-4")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGHI", 9)}, frame=False)


@sheet
def vn26_don_vi_o_dong_rieng_hang_tieu_de():
    """A yearbook's heading in two languages of four lines in cells of their own, units in brackets in a last row of the heading; *Cả tỉnh* first, towns and districts below."""
    p = Paper("vn26_don_vi_o_dong_rieng_hang_tieu_de", "xls", sheet="11", borders=False, font="Arial")
    p.text("11 Diện tích, dân số và mật độ dân số năm 2020 phân theo huyện", bold=True).text("     Area, population and population density in 2020 by district", italic=True).skip()
    p.head("""
         | Diện tích | Dân số trung bình | Mật độ dân số
         | Area | Average population | Population density
         | (Km2) | (Người - Person) | (Người/km2)""", bold=False, loose=True, soft=(2,))
    p.skip()
    p.body("T| CẢ TỈNH - WHOLE PROVINCE | #\nd| Phan Thiết city | #\nd| La Gi town | #\nd| Tuy Phong district | #\nd| Bắc Bình district | #\nd| Phú Quý district | #", "90.0-900.0:1 9000-90000 %2/1:0")
    return finish(p, widths={"A": 30, **wide("BCD", 18)})


@sheet
def vn26_ods_lao_dong_xuat_khau_thi_truong():
    """An .ods of workers abroad: markets across over men and women in pieces, communes down, a whole column at the left, *Tổng* row first."""
    p = Paper("vn26_ods_lao_dong_xuat_khau_thi_truong", "ods", sheet="XKLD", font="Times New Roman")
    p.text("LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI NĂM 2022", bold=True, over=8, align="center").skip()
    p.head("""
        TT | Xã, thị trấn | Tổng | Thị trường | < | < | Giới tính | <
        ^ | ^ | ^ | Nhật Bản | Đài Loan | Hàn Quốc | Nam | Nữ""", stt=0, name=1)
    p.body("T|  | Tổng | #\n" + numbered(("Lạc Tánh", "Đồng Kho", "Huy Khiêm", "Gia An")), "+2+3+4 1-9 1-9 1-5 1-9 1-9")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGH", 10)}, frame=False)


@sheet
def vn26_xep_hang_chi_so_cai_cach():
    """Ranks of offices: rank column last, points out of a maximum in the heading's second row as numbers, no sum; groups in capitals over all columns, merged."""
    p = Paper("vn26_xep_hang_chi_so_cai_cach", "xlsx", sheet="PAR", font="Times New Roman")
    p.text("KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022", bold=True, over=7, align="center").skip()
    p.head("""
        STT | Đơn vị | Điểm thẩm định | Điểm điều tra XHH | Tổng điểm | Chỉ số (%) | Xếp hạng
        ^ | ^ | (tối đa 70) | (tối đa 30) | (tối đa 100) | ^ | ^""", stt=0, name=1, stub="merge")
    for title, offices in (("I. CÁC SỞ, BAN, NGÀNH", ("Sở Nội vụ", "Sở Tài chính", "Sở Y tế")), ("II. UBND CẤP HUYỆN", ("Tuy Phong", "Bắc Bình", "Hàm Tân"))):
        p.body(f"S| {title}")
        p.merges.append((p.row, 0, p.row, 6))
        p.body(numbered(offices), "m50-70:2 m20-30:2 +1+2 m80-95:2 1-9")
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFG", 12)}, frame=False, wrap=True)


@sheet
def vn26_thuy_loi_ho_chua_dung_tich():
    """Reservoirs: capacity and level of the day and of last year, dashes for unknown, groups by managing unit as lines in bold with sums in one column only."""
    p = Paper("vn26_thuy_loi_ho_chua_dung_tich", "xls", sheet="Ho chua", font="Times New Roman")
    p.text("TÌNH HÌNH NGUỒN NƯỚC CÁC HỒ CHỨA NGÀY 15/3/2023", bold=True, over=6, align="center").skip()
    p.head("""
        TT | Tên hồ | Dung tích thiết kế (triệu m3) | Dung tích hiện tại | < | So cùng kỳ (%)
        ^ | ^ | ^ | Triệu m3 | % | ^""", stt=0, name=1)
    p.body("T|  | Tổng cộng | #\n" + numbered(("Sông Quao", "Cà Giây", "Lòng Sông", "Sông Móng", "Ba Bàu", "Đu Đủ")), "5.0-90.0:1 2.0-50.0:1 %2/1:1 m80-120:1")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEF", 14)}, frame=False, wrap=True)


@sheet
def vn26_ghi_chu_cuoi_va_hai_dong_tong():
    """Two sums at the end, *Cộng* and *Tổng số (kể cả ngoài công lập)*, notes with stars in names and a legend of stars right below the last line."""
    p = Paper("vn26_ghi_chu_cuoi_va_hai_dong_tong", "xlsx", sheet="Trường", font="Times New Roman")
    p.text("DANH SÁCH TRƯỜNG VÀ SỐ LỚP, HỌC SINH", bold=True, over=5, align="center").skip()
    p.head("STT | Tên trường | Số lớp | Số học sinh | Trong đó: Nữ", stt=0, name=1)
    names = ("TH Phú Long 1", "TH Phú Long 2 (*)", "TH Hàm Thắng 1", "TH Hàm Đức 1 (**)")
    drawn = [[p.rng.randint(9, 30), p.rng.randint(300, 900), p.rng.randint(100, 299)] for _ in names]
    private = [5, 90, 41]
    p.body("\n".join([*(f"d| {k} | {n} | " + " | ".join(map(str, v)) for k, (n, v) in enumerate(zip(names, drawn, strict=True), 1)), "P|  | Cộng công lập | " + " | ".join(map(str, add(drawn))), "d| 5 | TH tư thục Ánh Dương | " + " | ".join(map(str, private)), "T|  | Tổng số | " + " | ".join(map(str, add((*drawn, private))))]))
    p.text("(*) Có một điểm lẻ; (**) có hai điểm lẻ.", italic=True)
    return finish(p, widths={"A": 5, "B": 26, **wide("CDE", 12)}, frame=False)


@sheet
def vn26_doanh_nghiep_chuoi_nam_trong_nhom():
    """Groups by measure over the years 2018 to 2020 each, kinds of firms down in two languages with indents, no boxes but a line under each group; a bilingual unit in each group's name."""
    p = Paper("vn26_doanh_nghiep_chuoi_nam_trong_nhom", "xls", sheet="DN", borders=False, font="Arial")
    p.text("Một số chỉ tiêu của doanh nghiệp phân theo loại hình", bold=True).text("Some main indicators of enterprises by types", italic=True).skip()
    p.head("""
         | Số doanh nghiệp (Doanh nghiệp) | < | < | Số lao động (Người) | < | <
         | Number of enterprises (Enterprise) | < | < | Number of employees (Person) | < | <
         | 2018 | 2019 | 2020 | 2018 | 2019 | 2020""", bold=False, loose=True, rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\nd| Doanh nghiệp Nhà nước - State owned enterprise | #\nd| Doanh nghiệp ngoài Nhà nước - Non-State enterprise | #\nd| Doanh nghiệp có vốn đầu tư nước ngoài - FDI enterprise | #", "900-9000 900-9000 900-9000 9000-90000 9000-90000 9000-90000")
    return finish(p, widths={"A": 44, **wide("BCDEFG", 10)}, rules=p.looks.rules)


@sheet
def vn26_nhom_trong_hang_doi_va_dong_trong():
    """Twelve months across in two rows of quarters over months, four dishes of goods down, blank framed lines at the end for more; remarks in the last column."""
    p = Paper("vn26_nhom_trong_hang_doi_va_dong_trong", "xlsx", sheet="Theo dõi", font="Times New Roman")
    p.text("THEO DÕI SỐ LƯỢT BẠN ĐỌC THƯ VIỆN NĂM 2021", bold=True, over=9, align="center").skip()
    t = p.head("""
        Thư viện | Quý I | < | < | Quý II | < | < | Cộng 6 tháng | Ghi chú
        ^ | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 | Tháng 5 | Tháng 6 | ^ | ^""")
    t.optional.append("I")
    p.body("d| Thư viện tỉnh | # | \nd| Thư viện La Gi | # | \nd| Thư viện Tuy Phong | # | Đang sửa chữa\nT| Tổng cộng | # | ", "90-900 90-900 90-900 90-900 90-900 90-900 +1+2+3+4+5+6")
    return finish(p, widths={"A": 22, **wide("BCDEFGH", 9), "I": 16}, frame=False)


@sheet
def vn26_chi_ngan_sach_theo_linh_vuc_ma_chuong():
    """A treasury's export: code columns *Chương*, *Loại*, *Khoản* before the names, sums by chapter in bold, figures typed as texts with points; title and unit above without blank."""
    p = Paper("vn26_chi_ngan_sach_theo_linh_vuc_ma_chuong", "csv", numbers="vn")
    p.text("BÁO CÁO CHI NGÂN SÁCH XÃ THEO CHƯƠNG, LOẠI, KHOẢN").text("Đơn vị: đồng")
    t = p.head("Chương | Loại | Khoản | Nội dung | Dự toán | Thực hiện | Còn lại", name=3, names=(0, 1, 2))
    t.optional += ["A", "B", "C"]
    p.body("R| 805 |  |  | Văn phòng UBND | #\nd| 805 | 340 | 341 | Quản lý nhà nước | #\nd| 805 | 160 | 161 | Văn hóa thông tin | #\nR| 809 |  |  | Công an xã | #\nd| 809 | 040 | 041 | An ninh | #\nd| 809 | 040 | 049 | An toàn giao thông | #\nT|  |  |  | Tổng cộng | #".replace(" 040", " '040").replace(" 041", " '041").replace(" 049", " '049"), "900000-9000000 500000-899999 90000-400000")
    return p


@sheet
def vn26_bang_trong_cot_c_co_mo_ta_o_a():
    """The table begins in column C; in column A stand remarks of the clerk beside some lines, two columns left; the heading of two rows framed."""
    p = Paper("vn26_bang_trong_cot_c_co_mo_ta_o_a", "xlsx", sheet="Nhập", left=2, font="Times New Roman")
    p.text("THỐNG KÊ CƠ SỞ VẬT CHẤT TRƯỜNG HỌC", bold=True).skip()
    p.head("""
        Cấp học | Phòng học | < | Phòng bộ môn | Nhà vệ sinh
        ^ | Kiên cố | Bán kiên cố | ^ | ^""")
    p.body(lines_of("Mầm non;Tiểu học;THCS;THPT") + "\nT| Tổng | #", "20-90 9-40 1-20 5-40")
    p.extra_tables_allowed = True
    return finish(p, widths={"A": 8, "B": 4, "C": 18, **wide("DEFG", 12)}, frame=False)
