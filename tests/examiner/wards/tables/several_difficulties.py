"""Workbooks where several difficulties meet."""

from __future__ import annotations

from ...registry import ward
from ...ward import ELEMENTS, Ward, encoded
from .plain import kp


@ward
def wh_decision_years_in_title() -> Ward:
    """The title names the plan's year and a due date before the year of the figures."""
    w = Ward("wh_decision_years_in_title", sheet="Phu luc", ward="Thị trấn Liên Hương", period="2019")
    w.texts("UBND THỊ TRẤN LIÊN HƯƠNG | | | | Phụ lục 2")
    w.text("TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH SỐ 493/KH-UBND NGÀY 23/02/2016⏎CỦA UBND TỈNH NĂM 2019", bold=True, over=6)
    w.text("(Kèm theo Báo cáo số 12/BC-HKH ngày 05/01/2020; số liệu tính đến 15/12/2019)", italic=True).skip()
    w.head("STT | Khu phố | Tổng số hộ | Gia đình hiếu học | < | Tỷ lệ\n^ | ^ | ^ | Đăng ký | Công nhận | ^", name=1, stt=0)
    return w.means("hh fr fg %fg/fr").units(kp(7) + "\nT| | Tổng cộng | #", percent="%").signature()


@ward
def wh_mixed_encodings() -> Ward:
    """Headings in an old font, names typed anew in Unicode."""
    w = Ward("wh_mixed_encodings", sheet="Bieu1", ward="Phường Phú Trinh", period="2018")
    w.text("PHƯỜNG PHÚ TRINH").text("Kết quả gia đình hiếu học năm 2018").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký gia đình hiếu học | Công nhận gia đình hiếu học", name=1, stt=0)
    w.means("hh fr fg").units(kp(4) + "\nT| | Tổng cộng | #")
    for column in range(5):
        cell = w.cells[w.tables[0].header_rows[0], column]
        cell.value, cell.font = encoded(cell.value, "tcvn3")
    return w


@ward
def wh_merged_ward_column() -> Ward:
    """The ward is merged down over its thôn in a column of its own."""
    w = Ward("wh_merged_ward_column", sheet="Tong hop", ward="Huyện Hàm Tân", period="2019")
    w.text("HỘI KHUYẾN HỌC HUYỆN HÀM TÂN").text("GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Xã | Thôn | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH", name=2, stt=0)
    w.means("hh fr fg")
    for xa in ("Xã Tân Hà", "Xã Tân Xuân", "Xã Sông Phan"):
        before = len(w.observations)
        w.units("\n".join(f"d| {i} | {xa if i == 1 else ''} | Thôn {i} | #" for i in range(1, 4)))
        rows = w.tables[0].body[-3:]
        w.merges.append((rows[0], 1, rows[-1], 1))
        for observation in w.observations[before:]:
            observation["ward"] = xa
    return w


@ward
def wh_khu_pho_as_column_groups() -> Ward:
    """Khu phố over the columns, years below them, the counts down."""
    w = Ward("wh_khu_pho_as_column_groups", sheet="Ngang", ward="Phường Lạc Đạo", period="2018-2019")
    w.text("PHƯỜNG LẠC ĐẠO").text("GIA ĐÌNH HIẾU HỌC CÁC KHU PHỐ").skip()
    w.head("Chỉ tiêu | Khu phố 1 | < | Khu phố 2 | < | Khu phố 3 | <\n^ | 2018 | 2019 | 2018 | 2019 | 2018 | 2019")
    for label, short, low, high in (("Tổng số hộ", "hh", 600, 900), ("Số hộ đăng ký gia đình hiếu học", "fr", 300, 500),
                                    ("Số hộ được công nhận gia đình hiếu học", "fg", 200, 290)):
        w.row += 1
        w.put(0, label, border=True)
        for k in range(6):
            value = w.rng.randint(low, high)
            w.put(1 + k, value, border=True)
            w.observe(1 + k, ELEMENTS[short], ("2018", "2019")[k % 2], value, f"Khu phố {k // 2 + 1}")
    return w


@ward
def wh_form_with_years_across() -> Ward:
    main = None
    for i in range(1, 4):
        w = Ward("wh_form_with_years_across", sheet=f"Khu phố {i}", ward="Thị trấn Chợ Lầu", period="2017-2019")
        w.rng.seed(70 + i)
        w.text("THỊ TRẤN CHỢ LẦU").text(f"BẢNG THEO DÕI KHU PHỐ {i}").skip()
        w.texts("Nội dung | Năm 2017 | Năm 2018 | Năm 2019", bold=True)
        for label, short, low in (("Tổng số hộ", "hh", 600), ("Số hộ đăng ký gia đình hiếu học", "fr", 300), ("Số hộ được công nhận gia đình hiếu học", "fg", 200)):
            w.row += 1
            w.put(0, label)
            for k, year in enumerate(("2017", "2018", "2019")):
                value = low + w.rng.randint(0, 90)
                w.put(1 + k, value)
                w.observe(1 + k, ELEMENTS[short], year, value, f"Khu phố {i}")
        main = main or w
        if main is not w:
            main.sheets.append(w)
    return main


@ward
def wh_total_columns_inside() -> Ward:
    w = Ward("wh_total_columns_inside", sheet="BH", ward="Xã Phan Hòa", period="2018-2019")
    w.text("UBND XÃ PHAN HÒA").text("HỌC SINH BỎ HỌC NĂM HỌC 2018 - 2019").skip()
    w.head("""
        STT | Thôn | Học sinh bỏ học | < | < | < | Vận động trở lại lớp
        ^ | ^ | Tổng số | Trong đó | < | < | ^
        ^ | ^ | ^ | Tiểu học | THCS | THPT | ^""", name=1, stt=0)
    w.means(". do:th do:thcs do:thpt rt")
    w.units("d| 1 | Bình Đức=Thôn Bình Đức | #\nd| 2 | Bình Thắng=Thôn Bình Thắng | #\nd| 3 | Bình Minh=Thôn Bình Minh | #\nT| | Toàn xã | #")
    for row in w.tables[0].body:
        w.put(2, sum(w.cells[row, k].value for k in (3, 4, 5)), row)
        w.neutral.append((w.sheet, f"C{row}"))  # the sum over the levels may be kept as a figure of all levels
    return w


@ward
def wh_numbers_dirty_mix() -> Ward:
    w = Ward("wh_numbers_dirty_mix", "csv", ward="Phường Hàm Tiến", period="2019", csv=("utf-8-sig", ";"))
    w.text("UBND PHƯỜNG HÀM TIẾN").text("Gia đình hiếu học, dòng họ hiếu học năm 2019").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH | Tỷ lệ (%) | Số dòng họ đăng ký DHHH", name=1, stt=0)
    w.means("hh fr fg . clr").units("""
d| 1 | KP1=Khu phố 1 | 1.204 hộ{1204} | 820 hộ{820} | 701 | 85,5% | 05{5}
d| 2 | KP2=Khu phố 2 | 987 | `612{612} | 580 | 94.8 | 3
d| 3 | KP 3=Khu phố 3 | 1,118{1118} | 744 | 690 | 92,7 % | 2 dòng họ{2}
d| 4 | kp4=Khu phố 4 | 845 | 500 | 431 | 86,2 | …{none}
T| | Tổng | 4.154 | 2.676 | 2.402 | 89,8 | 10""")
    return w


@ward
def wh_two_header_tables_same_rows() -> Ward:
    """The same khu phố twice on a sheet, the second time for another model; notes between."""
    w = Ward("wh_two_header_tables_same_rows", "xls", "BC", ward="Phường Thanh Hải", period="2020")
    w.text("PHƯỜNG THANH HẢI").text("BÁO CÁO MÔ HÌNH HỌC TẬP NĂM 2020").skip().text("I. Gia đình học tập")
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    w.means("hh fr fg").units(kp(5) + "\nT| | Cộng | #")
    w.text("Ghi chú: Khu phố 5 đang rà soát lại").skip().text("II. Đơn vị học tập")
    w.head("STT | Khu phố | Tổng số đơn vị | Đăng ký | Công nhận", name=1, stt=0)
    w.means("un unr ung").units(kp(5) + "\nT| | Cộng | #")
    return w.signature()


@ward
def wh_year_in_sheet_name_only() -> Ward:
    w = Ward("wh_year_in_sheet_name_only", sheet="GĐHH 2017", ward="Xã Tân Phúc", period="2017", left=1, top=2)
    w.text("XÃ TÂN PHÚC - TỔNG HỢP").skip()
    w.head("Thôn | Số hộ | ĐK | CN")
    w.means("hh fr fg").units("d| Thôn 1 | #\nd| Thôn 2 | #\nd| Thôn 3 | #\nd| Thôn 4 | #\nT| Cộng toàn xã | #")
    return w


@ward
def wh_remarks_in_rows() -> Ward:
    """Remarks under a row, a filler row of dots and a late total in capitals."""
    w = Ward("wh_remarks_in_rows", sheet="Sheet1", ward="Phường Phú Tài", period="2019")
    w.text("PHƯỜNG PHÚ TÀI").text("Tổng hợp gia đình hiếu học, cộng đồng học tập năm 2019").skip()
    w.head("TT | Khu phố | Tổng số hộ | Gia đình hiếu học | < | Ghi chú\n^ | ^ | ^ | ĐK | CN | ^", name=1, stt=0)
    w.means("hh fr fg .").units(kp(3))
    w.units("S| | (Khu phố 3 gồm cả chung cư) |")
    w.units("d| 4 | Khu phố 4 | #\nd| 5 | Khu phố 5 | #")
    w.units("S| … | … | … | …")
    w.units("T| | TỔNG CỘNG TOÀN PHƯỜNG | #")
    return w


@ward
def wh_hidden_draft_sheet() -> Ward:
    """Last year's sheet is still in the workbook, before this year's."""
    w = Ward("wh_hidden_draft_sheet", sheet="Năm 2018", ward="Thị trấn Phú Long", period="2018")
    w.text("THỊ TRẤN PHÚ LONG").text("GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head("TT | Khu phố | Tổng số hộ | Đăng ký | Đạt", name=1, stt=0)
    w.means("hh fr fg").units(kp(4) + "\nT| | Tổng | #")
    v = Ward("wh_hidden_draft_sheet", sheet="Năm 2019", ward="Thị trấn Phú Long", period="2019")
    v.rng.seed(5)
    v.text("THỊ TRẤN PHÚ LONG").text("GIA ĐÌNH HIẾU HỌC NĂM 2019").skip(3)
    v.head("TT | Tên khu phố | Số hộ | Hộ đăng ký | Hộ đạt", name=1, stt=0)
    v.means("hh fr fg").units(kp(4, "KP. {i}") + "\nT| | Tổng | #")
    w.sheets.append(v)
    return w


@ward
def wh_new_and_renewed() -> Ward:
    """New and renewed registrations under one heading, with their sum."""
    w = Ward("wh_new_and_renewed", sheet="Dang ky", ward="Xã Vĩnh Tân", period="2019")
    w.text("XÃ VĨNH TÂN").text("ĐĂNG KÝ GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Đăng ký gia đình hiếu học | < | <
        ^ | ^ | ^ | Tổng số | Đăng ký mới | Tái đăng ký""", name=1, stt=0)
    w.means("hh fr . .").units("d| 1 | Thôn Vĩnh Tiến | #\nd| 2 | Thôn Vĩnh Phúc | #\nd| 3 | Thôn Vĩnh Hưng | #\nT| | Cộng | #")
    for row in w.tables[0].body:
        whole = w.cells[row, 3].value
        w.put(4, whole // 3, row)
        w.put(5, whole - whole // 3, row)
        w.neutral += [(w.sheet, f"E{row}"), (w.sheet, f"F{row}")]  # they may have codes of their own
    return w


@ward
def we_long_list_of_errors() -> Ward:
    w = Ward("we_long_list_of_errors", sheet="KQ", ward="Phường Bình Hưng", period="2019")
    w.text("PHƯỜNG BÌNH HƯNG").text("KẾT QUẢ MÔ HÌNH HỌC TẬP NĂM 2019").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH | Tổng số dòng họ | Đăng ký DHHH | Công nhận DHHH", name=1, stt=0)
    w.means("hh fr fg cl clr clg").units(kp(8) + "\nT| | Cộng | #")
    w.plant("G5", 25, "F5", "G13").plant("D7", w.cells[7, 2].value + 40, "C7", "D13").plant("C9", "khoảng 600", "C13")
    return w.plant("E10", "abc", "E13").plant("H13", 99, "H5")


@ward
def we_number_formats_confused() -> Ward:
    w = Ward("we_number_formats_confused", "xls", "S", ward="Thị trấn Lạc Tánh", period="2018")
    w.text("THỊ TRẤN LẠC TÁNH").text("GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH", name=1, stt=0)
    w.means("hh fr fg").units(kp(6) + "\nT| | Cộng | #")
    return w.plant("D6", "4.5.6", "D11").plant("E8", "12-15", "E11")
