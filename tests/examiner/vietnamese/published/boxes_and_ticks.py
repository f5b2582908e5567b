"""Hard ones only, told from memory with made figures: boxes beside headings, what to fill in under them, years in lines of each commune, ticks beside counts, units in the last row."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "fifteenth"


@sheet
def vn20_don_vi_tinh_hang_cuoi_tieu_de():
    """Units in brackets as the last row of the headings, each under its own; names numbered in their cells, sections in capitals with sums, no column of numbers."""
    p = Paper("vn20_don_vi_tinh_hang_cuoi_tieu_de", "xlsx", sheet="NN", font="Times New Roman")
    p.text("TÌNH HÌNH CHĂN NUÔI TRÊN ĐỊA BÀN HUYỆN NĂM 2022", bold=True, over=6, align="center").skip()
    t = p.head("""
        Địa bàn | Đàn trâu | Đàn bò | < | Đàn gia cầm | Sản lượng thịt
        ^ | ^ | Tổng số | Bò sữa | ^ | ^
         | (con) | (con) | (con) | (nghìn con) | (tấn)""", soft=(2,))
    for letter, head, unit in zip("BCDEF", ("Đàn trâu", "Đàn bò / Tổng số", "Đàn bò / Bò sữa", "Đàn gia cầm", "Sản lượng thịt"), ("(con)", "(con)", "(con)", "(nghìn con)", "(tấn)"), strict=True):
        t.columns[letter] = [f"{head} / {unit}", head]
    p.body("R| I. VÙNG THẤP | #\nd| 1. Xã Quang Minh | #\nd| 2. Xã Vĩnh Phúc | #\nd| 3. Xã Bằng Hành | #\nR| II. VÙNG CAO | #\nd| 4. Xã Tân Lập | #\nd| 5. Xã Liên Hiệp | #\nT| TOÀN HUYỆN | #", "100-900 200-900 0-90 10.5-90.5:1 50-400")
    t.either_rows += t.subtotal_rows
    return finish(p, widths={"A": 26, **wide("BCDEF", 12)}, frame=False)


@sheet
def vn20_khung_bieu_so_canh_tieu_de():
    """A box with number and day of the form at the right of the title over four rows, the receiver in another; the table begins in column B; codes of lines before the figures."""
    p = Paper("vn20_khung_bieu_so_canh_tieu_de", "xlsx", sheet="01-TKGD", font="Times New Roman", left=1)
    p.texts("Biểu số: 0601.H/BCB-TKGD |  |  |  |  | Đơn vị báo cáo:").texts("Ngày nhận báo cáo: |  | GIÁO DỤC MẦM NON |  |  | Phòng GD&ĐT …").texts("Báo cáo đầu năm: 15/10 |  | Có đến ngày 30 tháng 9 năm 2022 |  |  | Đơn vị nhận báo cáo:").skip()
    t = p.head("""
        Tên chỉ tiêu | Mã số | Tổng số | Chia ra | < | <
        ^ | ^ | ^ | Công lập | Dân lập | Tư thục""")
    t.optional.append("C")
    p.code("A | B | 1 | 2 | 3 | 4")
    p.body("""
        d| 1. Trường | '01 | #
        o|   Trong đó: Đạt chuẩn quốc gia | '02 | #
        d| 2. Lớp | '03 | #
        d|   - Nhóm trẻ | '04 | #
        d|   - Lớp mẫu giáo | '05 | #
        d| 3. Trẻ em | '06 | #
        o|   Trong đó: - Nữ | '07 | #
        o|              - Dân tộc thiểu số | '08 | #
        d| 4. Giáo viên | '09 | #""", "+2+3+4 20-900 0-9 1-90")
    p.skip().texts("Người lập biểu |  |  |  | Thủ trưởng đơn vị", bold=True)
    return finish(p, widths={"B": 36, "C": 8, **wide("DEFG", 12)}, frame=False)


@sheet
def vn20_nam_trong_dong_moi_xa():
    """Communes once over two lines, *Năm 2021* and *Năm 2022*, in a second column; the district over both years last, the numbers merged as the communes are."""
    p = Paper("vn20_nam_trong_dong_moi_xa", "xlsx", sheet="2 nam", font="Times New Roman")
    p.text("SO SÁNH PHỔ CẬP GIÁO DỤC HAI NĂM", bold=True, over=7, align="center").skip()
    t = p.head("""
        TT | Xã | Năm | Số trẻ 6 tuổi | < | Hoàn thành CTTH | <
        ^ | ^ | ^ | Phải phổ cập | Đã vào lớp 1 | Số lượng | Tỷ lệ %""", stt=0, name=1, names=(2,))
    t.columns.pop("C", None)
    t.optional.append("C")
    places = ("Xã Mường Than", "Xã Phúc Than", "Xã Hua Nà", "Xã Tà Hừa")
    p.body("\n".join(f"d| {k if y == 2021 else ''} | {name if y == 2021 else ''} | Năm {y} | #" for k, name in enumerate(places, 1) for y in (2021, 2022)) + "\nP|  | Toàn huyện | Năm 2021 | 690 | 688 | 671 | 97.5\nP|  |  | Năm 2022 | 702 | 702 | 690 | 98.3", "90-200 90-200 80-190 m95-100:1")
    for first in range(0, 10, 2):
        p.merges += [(t.body[first], c, t.body[first] + 1, c) for c in (0, 1)]
    return finish(p, widths={"A": 5, "B": 18, "C": 10, **wide("DEFG", 12)}, frame=False)


@sheet
def vn20_danh_dau_x_va_so_lop():
    """Villages with ticks in three columns under a group and counts beside, a line that counts the ticks last."""
    p = Paper("vn20_danh_dau_x_va_so_lop", "xlsx", sheet="TTHTCD", font="Times New Roman")
    p.text("HOẠT ĐỘNG TRUNG TÂM HỌC TẬP CỘNG ĐỒNG", bold=True, over=7, align="center").skip()
    t = p.head("""
        STT | Tên xã | Xếp loại trung tâm | < | < | Số chuyên đề | Lượt người
        ^ | ^ | Tốt | Khá | TB | ^ | ^""", stt=0, name=1)
    marks = ("x |  | ", " | x | ", "x |  | ", " |  | x", "x |  | ", " | x | ")
    p.body("\n".join(f"d| {k} | {n} | {m} | #" for k, (n, m) in enumerate(zip(("Đồng Văn", "Duy Minh", "Hoàng Đông", "Bạch Thượng", "Mộc Nam", "Chuyên Ngoại"), marks, strict=True), 1)) + "\nT|  | Cộng | 3 | 2 | 1 | 96 | 5230", "9-30 400-1500")
    t.optional += ["C", "D", "E"]
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEFG", 10)}, frame=False)


@sheet
def vn20_huong_dan_ghi_duoi_tieu_de():
    """What to fill in under each heading in italics and brackets, then the numbers of the columns, two sample lines left blank with dots at the end, the sum over them."""
    p = Paper("vn20_huong_dan_ghi_duoi_tieu_de", "xlsx", sheet="Mau 2", font="Times New Roman")
    p.text("Mẫu số 02", italic=True, at=5).text("THỐNG KÊ NGƯỜI HỌC XÓA MÙ CHỮ", bold=True, over=6, align="center").skip()
    p.head("""
        TT | Thôn, bản | Người học mức độ 1 | < | Người học mức độ 2 | <
        ^ | ^ | Tổng | Nữ | Tổng | Nữ""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6)")
    p.body("T|  | Tổng số | #\n" + numbered(("Bản Hìn", "Bản Cang", "Bản Dồm", "Bản Nà Tòng")), "9-40 4-20 9-40 4-20")
    p.skip().text("Ghi chú: Cột (3), (5) ghi số người đang học tại thời điểm 30/9.", italic=True)
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEF", 10)}, frame=False)
