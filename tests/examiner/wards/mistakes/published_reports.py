"""The errors of published reports, planted one by one."""

from __future__ import annotations

import datetime

from ...registry import ward
from ...ward import Ward
from ..tables.plain import kp
from ..words.accidents import simple


@ward
def we_rate_of_registered_called_of_households() -> Ward:
    """The column says "so với tổng số hộ", one figure is the share of the registered."""
    w = Ward("we_rate_of_registered_called_of_households", sheet="B", ward="Phường Phú Trinh", period="2017")
    w.text("PHƯỜNG PHÚ TRINH").text("GIA ĐÌNH HIẾU HỌC NĂM 2017").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH | Tỷ lệ công nhận so với tổng số hộ (%)", name=1, stt=0)
    w.means("hh fr fg %fg/hh").units(kp(5) + "\nT| | Cộng | #")
    return w.plant("F7", round(100 * w.cells[7, 4].value / w.cells[7, 3].value, 1))


@ward
def we_rate_decimal_place() -> Ward:
    w = simple("we_rate_decimal_place", ward="Phường Thanh Hải", period="2020")
    return w.plant("F6", round(w.cells[6, 5].value / 10, 2))


@ward
def we_sub_row_exceeds_parent() -> Ward:
    w = Ward("we_sub_row_exceeds_parent", sheet="CT", ward="Phường Hàm Tiến", period="2018")
    w.text("PHƯỜNG HÀM TIẾN").text("GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Trong đó: hộ nghèo", name=1, stt=0)
    w.means("hh fr .").units(kp(5) + "\nT| | Cộng | #")
    for row in w.tables[0].body[:-1]:
        w.put(4, 9, row)
        w.neutral.append((w.sheet, f"E{row}"))
    w.put(4, 36 + 950, w.tables[0].body[-1])
    return w.plant("E6", 950, "D6")


@ward
def we_date_from_fraction() -> Ward:
    """Excel made a day of 4/5."""
    w = Ward("we_date_from_fraction", sheet="CĐ", ward="Phường Lạc Đạo", period="2019")
    w.text("PHƯỜNG LẠC ĐẠO").text("CỘNG ĐỒNG HỌC TẬP, DÒNG HỌ HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Khu phố | Tổng số hộ | Dòng họ đăng ký DHHH | Dòng họ được công nhận DHHH", name=1, stt=0)
    w.means("hh clr clg").units(kp(5) + "\nT| | Cộng | #")
    cell = w.plant("E6", datetime.datetime(2019, 5, 4), "E9").cells[6, 4]
    cell.number_format = "d-mmm"
    return w


@ward
def we_more_clans_recognised_than_there_are() -> Ward:
    w = Ward("we_more_clans_recognised_than_there_are", "ods", "DH", ward="Xã Hòa Thắng", period="2020")
    w.text("XÃ HÒA THẮNG").text("DÒNG HỌ HIẾU HỌC NĂM 2020").skip()
    w.head("STT | Thôn | Tổng số dòng họ | Đăng ký DHHH | Công nhận DHHH", name=1, stt=0)
    w.means("cl clr clg").units("d| 1 | Thôn Hồng Lâm | #\nd| 2 | Thôn Hồng Chính | #\nd| 3 | Thôn Hồng Thắng | #\nT| | Cộng | #")
    return w.plant("E5", w.cells[5, 2].value + 4, "C5", "D5", "E7")


@ward
def we_more_returned_than_left() -> Ward:
    w = Ward("we_more_returned_than_left", "xls", "BH", ward="Thị trấn Phú Long", period="2018-2019")
    w.text("THỊ TRẤN PHÚ LONG").text("HỌC SINH BỎ HỌC NĂM HỌC 2018-2019").skip()
    w.head("STT | Khu phố | Học sinh bỏ học | Vận động trở lại lớp", name=1, stt=0)
    w.means("do rt").units(kp(5) + "\nT| | Cộng | #")
    return w.plant("D6", w.cells[6, 2].value + 5, "C6", "D9")


@ward
def we_total_counts_a_subtotal_twice() -> Ward:
    w = Ward("we_total_counts_a_subtotal_twice", sheet="TH", ward="Phường Mũi Né", period="2017")
    w.text("PHƯỜNG MŨI NÉ").text("GIA ĐÌNH HIẾU HỌC NĂM 2017").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH", name=1, stt=0)
    w.means("hh fr")
    w.units("S| I | Khối ven biển").units(kp(3))
    w.units("Q| | Cộng I | 0 | 0")
    rows = w.tables[0].body[-4:-1]
    sub = {c: sum(w.cells[r, c].value for r in rows) for c in (2, 3)}
    for c in (2, 3):
        w.put(c, sub[c])
    w.units("S| II | Khối nội ô").units("d| 4 | Khu phố 4 | #\nd| 5 | Khu phố 5 | #").units("T| | Tổng cộng | 0 | 0")
    last = w.tables[0].body[-3:-1]
    for c in (2, 3):
        w.put(c, 2 * sub[c] + sum(w.cells[r, c].value for r in last))
    w.planted += [[f"C{w.row}"], [f"D{w.row}"]]
    return w
