"""A mistake in each: letters among digits, broken references, sums that leave out a line, rates that are means."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered, percentage
from ..tables.clans_and_moves import moves


@ward
def w6_p_negative_fg() -> Ward:
    """A negative count of recognised families."""
    w = Ward("w6_p_negative_fg", sheet="Sheet1", ward="Xã Phước Hậu", period="2019", sizes=(240, 620))
    w.texts("HỘI KHUYẾN HỌC XÃ PHƯỚC HẬU", bold=True).text("BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2019", bold=True, over=6, align="center").skip()
    w.head("STT | Thôn | Số hộ dân | Số gia đình đăng ký | Số gia đình đạt | Tỷ lệ đạt so với đăng ký (%)", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(names("Thôn", "Hoài Ni,Trường Thọ,Phước Đồng 1,Phước Đồng 2,Chất Thường,Hiếu Lễ") + "\nT| | Cộng | #")
    row = w.tables[0].body[2]
    return w.plant(w.address(4, row), -w.cells[row, 4].value, w.address(4), w.address(5, row), w.address(3, row)).close("Người lập", "Chủ tịch", 4, under=("", ""))


@ward
def w6_p_citizens_over_adults() -> Ward:
    """More learning citizens than adults in one ấp; total and shares carry them."""
    w = Ward("w6_p_citizens_over_adults", sheet="Công dân HT", ward="Xã Thạnh Phú Đông", period="2023", sizes=(180, 420))
    w.letterhead(("HỘI KHUYẾN HỌC XÃ THẠNH PHÚ ĐÔNG",), 4)
    w.text("KẾT QUẢ CÔNG NHẬN “CÔNG DÂN HỌC TẬP” NĂM 2023", bold=True, over=5, align="center").skip()
    w.head("STT | Ấp | Số người từ 18 tuổi trở lên | Số công dân học tập được công nhận | Tỷ lệ (%)", name=1, stt=0)
    w.means("ad cit %cit/ad").units(numbered("Ấp", range(1, 8)) + "\nT| | Cộng | #")
    row = w.tables[0].body[4]
    w.plant(w.address(3, row), w.cells[row, 2].value + 64, w.address(2, row), w.address(4, row), w.address(3), w.address(4), total=w.address(3))
    w.cells[row, 4].value = percentage(w.cells[row, 3].value, w.cells[row, 2].value)
    w.cells[w.row, 4].value = percentage(w.cells[w.row, 3].value, w.cells[w.row, 2].value)
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 3, under=("", ""))


@ward
def w6_p_moves_not_fit() -> Ward:
    """The roll at the end does not fit who came, went and left."""
    w = Ward("w6_p_moves_not_fit", sheet="TH", ward="Xã Sủng Trái", period="2022-2023")
    w.texts("UBND XÃ SỦNG TRÁI", bold=True).text("THEO DÕI SĨ SỐ HỌC SINH TIỂU HỌC NĂM HỌC 2022-2023 THEO THÔN", bold=True, over=8, align="center").skip()
    w.head("TT | Thôn | Đầu năm học | Chuyển đến | Chuyển đi | Bỏ học | Cuối năm học | Cuối năm so với đầu năm (%)", name=1, stt=0)
    row = moves(w, "th", ("Thôn Há Đề", "Thôn Sủng Pờ A", "Thôn Sủng Pờ B", "Thôn Phúng Tủng", "Thôn Chúng Trải"), 60)[1]
    w.plant(w.address(6, row), w.cells[row, 6].value - 17, *(w.address(c, row) for c in (2, 3, 4, 5, 7)), w.address(6), w.address(7), total=w.address(6))
    for r in (row, w.row):
        w.cells[r, 7].value = percentage(w.cells[r, 6].value, w.cells[r, 2].value)
    return w.close("Người lập", "TM. UBND XÃ", 5, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w6_p_letter_o_in_number() -> Ward:
    """The letter O for a nought; the total has the right figure."""
    w = Ward("w6_p_letter_o_in_number", "xls", "GDHT", ward="Phường Mỹ Bình", period="2020", sizes=(410, 890))
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG MỸ BÌNH", bold=True).text("Bảng kê số hộ đăng ký, số hộ được công nhận Gia đình học tập năm 2020", bold=True, over=6, align="center").skip()
    w.head("STT | Khóm | Tổng số hộ | Đăng ký | Được công nhận | %", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(names("Khóm", "Mỹ Lộc,Mỹ Thọ,Mỹ Phú,Mỹ Hòa,Mỹ Thành") + "\nT| | Tổng cộng | #")
    row = w.tables[0].body[3]
    first, _, last = str(w.cells[row, 3].value)
    w.plant(w.address(3, row), int(f"{first}0{last}"), w.address(3), total=w.address(3))
    for r in (row, w.row):
        w.cells[r, 5].value = percentage(w.cells[r, 4].value, w.cells[r, 3].value)
    w.cells[row, 3].value = f"{first}O{last}"
    return w.close("Người lập", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w6_p_total_omits_last() -> Ward:
    """The formulas of the sums leave out the last thôn."""
    w = Ward("w6_p_total_omits_last", sheet="Tổng hợp", ward="Xã Yên Sơn", period="2021", sizes=(160, 370))
    w.letterhead(("UBND XÃ YÊN SƠN", "HỘI KHUYẾN HỌC"), 4, "Yên Sơn, ngày 06 tháng 12 năm 2021")
    w.text("TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2021", bold=True, over=6, align="center").skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(names("Thôn", "Năng Xã,Sơn Trung,Quảng Nạp,Khánh Ninh,Thống Nhất,Đồng Phú"))
    rows = w.last(6)
    w.sum_row("Cộng", rows[:-1], formula=True)
    w.planted.append([w.address(c) for c in (2, 3, 4, 1)])
    return w.close("Người lập biểu", "TM. BAN CHẤP HÀNH", 4)


@ward
def w6_p_ref_error() -> Ward:
    """A reference lost in one cell, and so in the total."""
    w = Ward("w6_p_ref_error", sheet="Biểu số 2", ward="Phường Quang Trung", period="2022", sizes=(350, 810))
    w.letterhead(("UBND PHƯỜNG QUANG TRUNG",), 5)
    w.text("BIỂU SỐ 2: KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2022", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Ghi chú
        ^ | ^ | ^ | ĐK | Đạt | ĐK | Đạt | ^""", name=1, stt=0)
    w.means("hh fr fg clr clg .").units(numbered("Tổ dân phố", range(1, 8), "TDP số {i}") + "\nT| | Cộng | #")
    row = w.tables[0].body[5]
    w.plant(w.address(4, row), "#REF!", w.address(4))
    w.cells[w.row, 4].value = "#REF!"
    return w.close("Người lập biểu", "TM. UBND PHƯỜNG", 5, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w6_p_rate_tenfold() -> Ward:
    """One share is ten times too high."""
    w = Ward("w6_p_rate_tenfold", sheet="KQ", ward="Xã Đạ Ròn", period="2022", sizes=(170, 480))
    w.texts("HỘI KHUYẾN HỌC XÃ ĐẠ RÒN", bold=True).text("KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022", bold=True, over=6, align="center").skip()
    w.head("STT | Thôn | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Tỷ lệ công nhận so với tổng số hộ (%)", name=1, stt=0)
    w.means("hh fr fg %fg/hh").units(names("Thôn", "1,2,3,Suối Thông A,Suối Thông B,Ròn") + "\nT| | Cộng | #")
    row = w.tables[0].body[3]
    return w.plant(w.address(5, row), round(w.cells[row, 5].value * 10, 1)).close("Người lập", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w6_p_total_rate_is_mean() -> Ward:
    """The share of the whole ward is the mean of the shares."""
    w = Ward("w6_p_total_rate_is_mean", sheet="TH 2021", ward="Phường Ngọc Xuyên", period="2021", sizes=(120, 1400))
    w.letterhead(("UBND PHƯỜNG NGỌC XUYÊN", "HỘI KHUYẾN HỌC"), 3)
    w.text("TỶ LỆ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP NĂM 2021", bold=True, over=5, align="center").skip()
    w.head("TT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Tỷ lệ hộ đăng ký so với tổng số hộ (%)", name=1, stt=0)
    figures = ((1320, 1198), (1146, 1011), (214, 96), (187, 74), (940, 855), (163, 71))
    w.means("hh fr %fr/hh").units("\n".join(f"d| {i} | Tổ dân phố {i} | {a} | {b} | {percentage(b, a)}" for i, (a, b) in enumerate(figures, 1)))
    w.sum_row("Cộng", w.last(6))
    mean = round(sum(percentage(b, a) for a, b in figures) / len(figures), 1)
    return w.plant(w.address(4), mean).close("Người lập biểu", "CHỦ TỊCH HỘI", 3, under=("", ""))


@ward
def w6_p_girls_over_dropouts() -> Ward:
    """More girls among the dropouts than dropouts in one thôn."""
    w = Ward("w6_p_girls_over_dropouts", sheet="Bỏ học", ward="Xã Xuân Trường", period="2022-2023")
    w.texts("UBND XÃ XUÂN TRƯỜNG", bold=True).text("DANH MỤC SỐ LIỆU HỌC SINH BỎ HỌC NĂM HỌC 2022-2023", bold=True, over=6, align="center").skip()
    w.head("""
        TT | Thôn | Học sinh đầu năm học | Học sinh bỏ học | < | Học sinh vận động trở lại lớp
        ^ | ^ | ^ | Tổng số | Trong đó: Nữ | ^""", name=1, stt=0)
    w.means("ps do . rt").units(names("Thôn", "Trường Sơn,Xuân Sơn,Trạm Hành,Trường Thọ,Đất Làng"))
    rows = w.last(5)
    for row in rows:
        w.put(4, w.cells[row, 3].value // 2, row, border=True)
        w.not_counted(w.address(4, row))
    row = rows[1]
    w.cells[row, 4].value = w.cells[row, 3].value + 3
    w.sum_row("Cộng", rows, also=(4,))
    w.planted.append([w.address(4, row), w.address(3, row), w.address(4)])
    return w.close("Người lập", "TM. UBND XÃ", 4, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w6_p_fraction_members() -> Ward:
    """Half a member."""
    w = Ward("w6_p_fraction_members", "ods", "Hội viên", ward="Xã Phú Lợi", period="2020", sizes=(220, 520))
    w.text("HỘI KHUYẾN HỌC XÃ PHÚ LỢI").text("Số hộ đăng ký Gia đình học tập và số hội viên khuyến học các ấp năm 2020").skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký GĐHT | Số hội viên", name=1, stt=0)
    w.means("hh fr mem").units(numbered("Ấp", range(1, 8)) + "\nT| | Cộng | #")
    row = w.tables[0].body[4]
    w.plant(w.address(4, row), w.cells[row, 4].value + .5, w.address(4), total=w.address(4))
    return w.close("Người lập", "Chủ tịch", 3, under=("", ""))


@ward
def w6_p_swapped_dk_cn() -> Ward:
    """Registered and recognised changed places in one tổ dân phố; the totals carry them."""
    w = Ward("w6_p_swapped_dk_cn", sheet="GĐHT-DHHT", ward="Thị trấn Đồng Văn", period="2023", sizes=(190, 520))
    w.letterhead(("HỘI KHUYẾN HỌC THỊ TRẤN ĐỒNG VĂN",), 4)
    w.text("SỐ LIỆU BÌNH XÉT GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2023", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Số đăng ký | Số bình xét đạt | Số đăng ký | Số bình xét đạt""", name=1, stt=0)
    w.means("hh fr fg clr clg").units(numbered("Tổ dân phố", range(1, 8)) + "\nT| | Cộng | #")
    row = w.tables[0].body[2]
    a, b = w.cells[row, 3].value, w.cells[row, 4].value
    for c, v in ((3, b - a), (4, a - b)):
        w.cells[w.row, c].value += v
    w.plant(w.address(3, row), b, w.address(4, row), w.address(3), w.address(4))
    w.cells[row, 4].value = a
    return w.not_counted(w.address(4, row)).close("Người lập biểu", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w6_p_grade1_over_age6() -> Ward:
    """More children of six in grade 1 than children of six."""
    w = Ward("w6_p_grade1_over_age6", "xls", "Pho cap", ward="Xã Ba Vinh", period="2021-2022")
    w.texts("UBND XÃ BA VINH", bold=True).text("KẾT QUẢ PHỔ CẬP: TRẺ 6 TUỔI RA LỚP 1 NĂM HỌC 2021-2022", bold=True, over=5, align="center").skip()
    w.head("TT | Thôn | Tổng số trẻ 6 tuổi | Trẻ 6 tuổi vào lớp 1 | Tỷ lệ (%)", name=1, stt=0)
    w.means("a6 a6g %a6g/a6").units(names("Thôn", "Nước Nẻ,Nước Y,Nước Gia,Gò Đập,Huy Duông") + "\nT| | Tổng cộng | #")
    row = w.tables[0].body[3]
    w.plant(w.address(3, row), w.cells[row, 2].value + 9, w.address(2, row), w.address(4, row), w.address(3), w.address(4), total=w.address(3))
    for r in (row, w.row):
        w.cells[r, 4].value = percentage(w.cells[r, 3].value, w.cells[r, 2].value)
    return w.close("Người lập", "TM. UBND XÃ", 3, under=("", "PHÓ CHỦ TỊCH"))
