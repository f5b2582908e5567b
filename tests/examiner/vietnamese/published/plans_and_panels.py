"""Harder Vietnamese pages told from memory with made figures: pieces at two levels at once, pages that go on, plans of five years, groups by place."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .annexes_of_decisions import DISTRICTS, numbered

FAMILY = "fourteenth"


@sheet
def vn19_lao_dong_theo_loai_hinh_manh():
    """A yearbook without boxes: a total and a group in two languages, each leaf in pieces of both languages too, years down, the last provisional."""
    p = Paper("vn19_lao_dong_theo_loai_hinh_manh", "xls", sheet="26", borders=False, font="Arial")
    p.texts("26 | Lao động từ 15 tuổi trở lên đang làm việc phân theo loại hình kinh tế", bold=True).texts(" | Employed population at 15 years of age and above by types of ownership", italic=True).texts(" |  |  |  | Người - Person", italic=True)
    p.head("""
         | Tổng số | Phân theo loại hình kinh tế | < | <
         | Total | By types of ownership | < | <
         |  | Nhà nước | Ngoài | Khu vực có vốn
         |  | State | Nhà nước | đầu tư nước ngoài
         |  |  | Non- | Foreign
         |  |  | State | investment sector""", loose=True, rules=True, spanner="first")
    t = p.tables[0]
    for paths in t.columns.values():
        paths += [path.replace("Non- / State", "Non-State") for path in list(paths) if "Non- / State" in path]
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in range(2015, 2021)) + "\nd| Sơ bộ - Prel. 2021 | #", "+2+3+4 30000-60000 300000-500000 9000-90000")
    p.skip().caption("Cơ cấu - Structure (%)", over=4)
    p.skip()
    p.body("\n".join(f"d| {y} | 100.00 | #" for y in range(2015, 2021)), "m9-15:2 m60-80:2 m10-25:2")
    return finish(p, widths={"A": 20, **wide("BCDE", 16)}, rules=p.looks.rules)


@sheet
def vn19_trang_hai_tiep_theo():
    """A district's list over two pages: title with *(Tiếp theo)* and the heading again amid the body, sums carried over, the district's at the end."""
    p = Paper("vn19_trang_hai_tiep_theo", "xlsx", sheet="PL", font="Times New Roman")
    p.text("DANH SÁCH TRƯỜNG VÀ SỐ HỌC SINH NĂM HỌC 2021-2022", bold=True, over=6, align="center")
    grid = """
        TT | Tên trường | Số lớp | Số học sinh | < | Giáo viên
        ^ | ^ | ^ | Tổng số | Nữ | ^"""
    p.head(grid, stt=0, name=1)
    spec = "5-30 100-900 50-400 9-60"
    p.body(numbered(("TH Lê Lợi", "TH Nguyễn Du", "TH Kim Đồng", "TH Trần Phú", "TH Võ Thị Sáu")), spec)
    p.text("DANH SÁCH TRƯỜNG VÀ SỐ HỌC SINH NĂM HỌC 2021-2022 (Tiếp theo)", bold=True, over=6, align="center")
    for line in (["TT", "Tên trường", "Số lớp", "Số học sinh", None, "Giáo viên"], [None, None, None, "Tổng số", "Nữ", None]):
        p.row += 1
        for column, text in enumerate(line):
            p.put(column, text, bold=True, align="center", border=True)
    p.merges += [(p.row - 1, c, p.row, c) for c in (0, 1, 2, 5)] + [(p.row - 1, 3, p.row - 1, 4)]
    p.body("\n".join(f"d| {k} | {n} | #" for k, n in enumerate(("THCS Lê Lợi", "THCS Nguyễn Du", "THCS Kim Đồng", "THCS Trần Phú"), 6)), spec)
    t = p.tables[0]
    p.row += 1
    t.body.append(p.row)
    t.total_rows.append(p.row)
    p.put(1, "Tổng cộng", bold=True, border=True)
    lines = [row for row in t.body if isinstance(p.cells.get((row, 0)) and p.cells[row, 0].value, int)]
    for column in range(2, 6):
        p.put(column, sum(p.cells[row, column].value for row in lines), bold=True, border=True, number_format="#,##0")
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEF", 11)}, frame=False)


@sheet
def vn19_ke_hoach_nam_nam_chi_tieu():
    """Targets of a plan: unit beside, done years under one group and planned ones under another, an average of growth in pieces, Roman groups."""
    p = Paper("vn19_ke_hoach_nam_nam_chi_tieu", "xlsx", sheet="Biểu 1", font="Times New Roman")
    p.text("CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU GIAI ĐOẠN 2021 - 2025", bold=True, over=11, align="center").text("(Kèm theo Kế hoạch số 87/KH-UBND ngày 15/3/2021)", italic=True, over=11, align="center").skip()
    t = p.head("""
        TT | Chỉ tiêu | Đơn vị tính | Thực hiện giai đoạn 2016-2020 | < | < | Kế hoạch 2021-2025 | < | < | < | Tăng BQ 2021-2025 (%)
        ^ | ^ | ^ | Năm 2016 | Năm 2019 | Ước TH 2020 | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2025 | ^""", stt=0, name=1)
    t.optional.append("C")
    def told(kind, number, name, unit, low, high, places=0):
        return f"{kind}| {number} | {name} | {unit} | " + " | ".join(f"{p.rng.uniform(low, high):.{places}f}" for _ in range(7)) + f" | {p.rng.uniform(1, 9):.1f}"
    p.body("\n".join(["S| I | Kinh tế", told("d", 1, "Tổng giá trị sản xuất", "Tỷ đồng", 3000, 9000), told("d", 2, "Thu nhập bình quân đầu người", "Triệu đồng", 30, 70, 1), told("d", 3, "Sản lượng lương thực có hạt", "Tấn", 30000, 50000), "S| II | Xã hội", told("d", 1, "Dân số trung bình", "Người", 90000, 99000), told("d", 2, "Tỷ lệ hộ nghèo", "%", 1, 9, 2), told("d", 3, "Tỷ lệ trường đạt chuẩn quốc gia", "%", 50, 90, 1), "S| III | Môi trường", told("d", 1, "Tỷ lệ che phủ rừng", "%", 40, 60, 1)]))
    return finish(p, widths={"A": 5, "B": 36, **wide("CDEFGHIJK", 10)}, frame=False, wrap=True)


@sheet
def vn19_xa_hai_cot_tren_trang():
    """Communes in two halves beside each other on a page, each with number, name, households and poor ones, no sum anywhere."""
    p = Paper("vn19_xa_hai_cot_tren_trang", "xls", sheet="Sheet1", font="Times New Roman")
    p.extra_tables_allowed = True
    p.text("SỐ HỘ NGHÈO CÁC XÃ NĂM 2020", bold=True, over=8, align="center").skip()
    p.head("TT | Tên xã | Số hộ | Hộ nghèo", stt=0, name=1)
    start = p.row
    p.body(numbered(("Yên Bình", "Yên Sơn", "Tân Lập", "Tân Tiến", "Hòa Bình", "Hòa Lạc")), "900-3000 10-200")
    for k, text in enumerate(("TT", "Tên xã", "Số hộ", "Hộ nghèo")):
        p.put(4 + k, text, start, bold=True, align="center", border=True)
    for k, name in enumerate(("Minh Sơn", "Minh Tiến", "Đồng Tâm", "Đồng Tiến", "Cai Kinh", "Hữu Liên"), 1):
        for column, value in enumerate((k + 6, name, p.rng.randint(900, 3000), p.rng.randint(10, 200)), 4):
            p.put(column, value, start + k, border=True)
    return finish(p, widths={"A": 5, "B": 18, "E": 5, "F": 18, **wide("CDGH", 10)}, frame=False)


@sheet
def vn19_gia_ban_le_theo_thang():
    """Prices of goods with their unit beside, months across under a year by place at the left, an average of each in the last column, captions of groups."""
    p = Paper("vn19_gia_ban_le_theo_thang", "xls", sheet="Gia", borders=False, font="Arial", indent="spaces")
    p.text("Giá bán lẻ bình quân một số hàng hóa, dịch vụ", bold=True).texts(" |  |  |  |  |  |  | Đồng", italic=True)
    t = p.head("""
         |  | Năm 2022 | < | < | < | < | Bình quân
        Mặt hàng | Đơn vị tính | Tháng 1 | Tháng 3 | Tháng 6 | Tháng 9 | Tháng 12 | cả năm""", loose=True, rules=True, spanner="first", names=(1,))
    t.optional.append("B")
    p.body("S| Lương thực\n" + "\n".join(f"d|   {n} | {u} | #" for n, u in (("Gạo tẻ thường", "Kg"), ("Gạo nếp", "Kg"), ("Ngô hạt", "Kg"))) + "\nS| Thực phẩm\n" + "\n".join(f"d|   {n} | {u} | #" for n, u in (("Thịt lợn mông sấn", "Kg"), ("Gà ta", "Kg"), ("Trứng gà", "Chục"))) + "\nS| Năng lượng\n" + "\n".join(f"d|   {n} | {u} | #" for n, u in (("Xăng A95", "Lít"), ("Ga đun", "Bình"))), " ".join(["m12000-190000"] * 6))
    return finish(p, widths={"A": 28, "B": 10, **wide("CDEFGH", 11)}, rules=p.looks.rules)


@sheet
def vn19_dan_so_ba_bang_nho():
    """Births, deaths and growth by district over two years each, the groups' names unmerged at the left with a line below, rates in per mille, no total."""
    p = Paper("vn19_dan_so_ba_bang_nho", "xls", sheet="18", borders=False, font="Arial")
    p.texts("18 | Tỷ suất sinh, tỷ suất chết và tỷ lệ tăng tự nhiên phân theo huyện", bold=True).texts(" | Birth rate, death rate and natural increase rate by district", italic=True).texts(" |  |  |  |  |  | ‰", italic=True)
    p.head("""
         | Tỷ suất sinh | < | Tỷ suất chết | < | Tỷ lệ tăng tự nhiên | <
         | Birth rate | < | Death rate | < | Natural increase rate | <
         | 2020 | 2021 | 2020 | 2021 | 2020 | 2021""", loose=True, rules=True, spanner="first")
    p.skip()
    p.body("P| TOÀN TỈNH - WHOLE PROVINCE | #\n" + "\n".join(f"d| {n} | #" for n in ("Thành phố Đồng Hới", "Thị xã Ba Đồn", "Huyện Minh Hóa", "Huyện Tuyên Hóa", "Huyện Quảng Trạch", "Huyện Bố Trạch", "Huyện Lệ Thủy")), "m12-20:2 m12-20:2 m4-9:2 m4-9:2 m6-13:2 m6-13:2")
    t = p.tables[0]
    t.total_rows, t.either_rows = [t.body[0]], []
    return finish(p, widths={"A": 30, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@sheet
def vn19_thi_dua_truong_hoc_diem():
    """Schools marked by criteria: marks across with their maxima in a row, a sum and a rank, words of distinction last, groups by level in capitals."""
    p = Paper("vn19_thi_dua_truong_hoc_diem", "xlsx", sheet="Diem", font="Times New Roman")
    p.text("BẢNG CHẤM ĐIỂM THI ĐUA CÁC TRƯỜNG NĂM HỌC 2021-2022", bold=True, over=9, align="center").skip()
    t = p.head("""
        STT | Trường | Điểm các lĩnh vực | < | < | < | Tổng điểm | Xếp hạng | Danh hiệu
        ^ | ^ | Chuyên môn (40) | Khuyến học (20) | CSVC (20) | Phong trào (20) | ^ | ^ | ^""", stt=0, name=1)
    t.optional += ["H", "I"]
    def told(names, first):
        return "\n".join(f"d| {k} | {n} | # | {p.rng.randint(1, 12)} | {p.rng.choice(('Xuất sắc', 'Tiên tiến'))}" for k, n in enumerate(names, first))
    p.body("S|  | KHỐI TIỂU HỌC\n" + told(("TH Quang Trung", "TH Lý Tự Trọng", "TH Hùng Vương"), 1) + "\nS|  | KHỐI TRUNG HỌC CƠ SỞ\n" + told(("THCS Quang Trung", "THCS Lý Tự Trọng", "THCS Hùng Vương"), 4), "m28-40:1 m10-20:1 m10-20:1 m10-20:1 +1+2+3+4")
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHI", 11)}, frame=False, wrap=True)


@sheet
def vn19_so_dang_vien_hoc_tap_dia_ban():
    """Clusters of districts with Roman numbers and sums, learning citizens over sexes and kinds in three levels, columns numbered with formulas."""
    p = Paper("vn19_so_dang_vien_hoc_tap_dia_ban", "xlsx", sheet="CDHT", font="Times New Roman")
    p.texts("UBND TỈNH GIA LAI |  |  |  |  |  | Biểu 05", bold=True).text("KẾT QUẢ ĐÁNH GIÁ CÔNG DÂN HỌC TẬP NĂM 2022", bold=True, over=10, align="center").skip()
    p.head("""
        TT | Địa bàn | Số người từ 18 tuổi trở lên | Đăng ký | < | Được công nhận | < | < | < | Tỷ lệ công nhận/ đăng ký (%)
        ^ | ^ | ^ | Tổng số | Nữ | Tổng số | Trong đó | < | < | ^
        ^ | ^ | ^ | ^ | ^ | ^ | Nữ | DTTS | Đảng viên | ^""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10=6/4")
    spec = "9000-90000 3000-8000 1000-3000 2000-2900 900-1900 300-900 300-900 %4/2:1"
    p.body("R| I | Cụm phía Đông | #\n" + numbered(DISTRICTS[:3]) + "\nR| II | Cụm phía Tây | #\n" + numbered(DISTRICTS[3:]) + "\nT|  | TỔNG CỘNG | #", spec)
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    p.skip().texts(" | Người lập biểu |  |  |  | TM. UBND TỈNH", bold=True)
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHIJ", 10)}, frame=False, wrap=True)
