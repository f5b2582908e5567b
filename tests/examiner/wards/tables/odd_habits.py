"""Workbooks that break a habit: long tables, two name columns, ditto marks, khu phố written in odd ways."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from .plain import kp


@ward
def wx_long_table_year_column() -> Ward:
    """One row per khu phố and year."""
    w = Ward("wx_long_table_year_column", sheet="Data", ward="Phường Phú Thủy", period="2018-2019")
    w.text("PHƯỜNG PHÚ THỦY - GIA ĐÌNH HIẾU HỌC").skip()
    w.head("STT | Khu phố | Năm | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH", name=1, stt=0)
    for i in range(1, 5):
        for year in ("2018", "2019"):
            w.means(f". hh@{year} fr@{year} fg@{year}").units(f"d| {i} | Khu phố {i} | #")
            w.put(2, int(year))
    return w


@ward
def wx_numbered_names() -> Ward:
    w = Ward("wx_numbered_names", sheet="Sheet1", ward="Phường Đức Thắng", period="2019")
    w.text("UBND PHƯỜNG ĐỨC THẮNG").text("Tổng hợp gia đình hiếu học năm 2019").skip()
    w.head("Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH")
    w.means("hh fr fg").units("\n".join(f"d| {i}. Khu phố {i}=Khu phố {i} | #" for i in range(1, 6)) + "\nT| Cộng | #")
    return w


@ward
def wx_bare_numbers_as_names() -> Ward:
    w = Ward("wx_bare_numbers_as_names", "ods", "KQ", ward="Phường Xuân An", period="2018")
    w.text("PHƯỜNG XUÂN AN").text("KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head("Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH")
    w.means("hh fr fg").units("\n".join(f"d| {i}=Khu phố {i} | #" for i in range(1, 7)) + "\nT| Cộng | #")
    return w


@ward
def wx_hamlets_mixed_kinds() -> Ward:
    w = Ward("wx_hamlets_mixed_kinds", sheet="Bieu", ward="Xã Phan Dũng", period="2019")
    w.text("XÃ PHAN DŨNG").text("GIA ĐÌNH HIẾU HỌC, DÒNG TỘC HIẾU HỌC NĂM 2019").skip()
    w.head("TT | Thôn, xóm | Tổng số hộ | Gia đình hiếu học | < | Dòng tộc hiếu học | <\n^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận", name=1, stt=0)
    w.means("hh fr fg clr clg").units("d| 1 | Thôn 1 | #\nd| 2 | Thôn 2 | #\nd| 3 | Xóm Đá | #\nd| 4 | Khu tái định cư=Khu tái định cư | #\nT| | Toàn xã | #")
    return w


@ward
def wx_models_as_rows_groups() -> Ward:
    """Each model is a caption; under it the khu phố, and the same three columns for all."""
    w = Ward("wx_models_as_rows_groups", sheet="TH", ward="Phường Bình Tân", period="2019")
    w.text("PHƯỜNG BÌNH TÂN").text("KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2019").skip()
    w.head("STT | Mô hình / Khu phố | Đăng ký | Công nhận | Tỷ lệ (%)", name=1, stt=0)
    for number, title, plan in (("I", "Gia đình hiếu học", "fr fg %fg/fr"), ("II", "Dòng họ hiếu học", "clr clg %clg/clr"), ("III", "Cộng đồng học tập", "cor cog %cog/cor")):
        w.units(f"S| {number} | {title}")
        w.means(plan).units("\n".join(f"d| {i} | Khu phố {i} | #" for i in range(1, 4)))
    return w


@ward
def wx_two_years_two_tables_beside() -> Ward:
    w = Ward("wx_two_years_two_tables_beside", sheet="So sanh", ward="Thị trấn Phan Rí Cửa", period="2018-2019")
    w.text("THỊ TRẤN PHAN RÍ CỬA - SO SÁNH GIA ĐÌNH HIẾU HỌC 2018 - 2019").skip()
    w.head("STT | Khu phố | Năm 2018 | < | < | Năm 2019 | < | < | Tăng, giảm\n^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tổng số hộ | Đăng ký | Công nhận | ^", name=1, stt=0)
    w.means("hh@2018 fr@2018 fg@2018 hh@2019 fr@2019 fg@2019 .").units(kp(5) + "\nT| | Cộng | #")
    for row in w.tables[0].body:
        w.put(8, w.cells[row, 6].value - w.cells[row, 3].value, row)
        w.neutral.append((w.sheet, f"I{row}"))
    return w


@ward
def wx_percent_beside_each() -> Ward:
    w = Ward("wx_percent_beside_each", "xls", "Bieu3", ward="Xã Hàm Đức", period="2020")
    w.text("XÃ HÀM ĐỨC").text("KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020").skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Đăng ký | < | Công nhận | <
        ^ | ^ | ^ | SL | % | SL | %""", name=1, stt=0)
    return w.means("hh fr %fr/hh fg %fg/fr").units("d| 1 | Thôn 1 | #\nd| 2 | Thôn 2 | #\nd| 3 | Thôn 3 | #\nT| | Toàn xã | #")


@ward
def wx_fractions() -> Ward:
    """"580/612": recognised of registered, in one cell."""
    w = Ward("wx_fractions", sheet="TH", ward="Xã Tân Thắng", period="2019")
    w.text("XÃ TÂN THẮNG").text("GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký GĐHH/Tổng số hộ | Số hộ được công nhận GĐHH", name=1, stt=0)
    w.means("hh fr fg").units("""
d| 1 | Thôn 1 | 612 | 480/612{480} | 401
d| 2 | Thôn 2 | 540 | 402/540{402} | 380
d| 3 | Thôn 3 | 498 | 350/498{350} | 322
T| | Cộng | 1650 | 1232/1650 | 1103""")
    return w


@ward
def wx_late_columns_after_notes() -> Ward:
    """The fund stands right of the remarks."""
    w = Ward("wx_late_columns_after_notes", sheet="BC", ward="Phường Hưng Long", period="2020")
    w.text("PHƯỜNG HƯNG LONG").text("SỐ LIỆU KHUYẾN HỌC NĂM 2020").skip()
    w.head("STT | Khu phố | Hội viên khuyến học | Nhận xét | Quỹ khuyến học (đồng) | Số suất học bổng", name=1, stt=0)
    w.means("mem . fund sch").units(kp(4) + "\nT| | Cộng | #", mess={2: "dot"})
    for row, text in zip(w.tables[0].body, ("Tốt", "", "Cần cố gắng", "Khá"), strict=False):
        w.put(3, text or None, row)
    return w


@ward
def wx_household_sub_rows() -> Ward:
    """Under each khu phố a row "Trong đó: hộ nghèo": part of it, no unit of its own."""
    w = Ward("wx_household_sub_rows", sheet="CT", ward="Phường Mũi Né", period="2019")
    w.text("PHƯỜNG MŨI NÉ").text("GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH", name=1, stt=0)
    w.means("hh fr fg")
    for i in range(1, 4):
        w.units(f"d| {i} | Khu phố {i} | #\no| | Trong đó: hộ nghèo | {8 + i} | {5 + i} | {3 + i}")
        w.neutral += [(w.sheet, f"{c}{w.row}") for c in "CDE"]
    return w.units("T| | Cộng | #")


@ward
def wx_titles_between_pages() -> Ward:
    """The table goes on under a second title and heading; one total at the very end."""
    w = Ward("wx_titles_between_pages", sheet="In an", ward="Phường Đức Nghĩa", period="2017")
    w.text("PHƯỜNG ĐỨC NGHĨA").text("GIA ĐÌNH HIẾU HỌC NĂM 2017 (trang 1)").skip()
    grid = "STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH"
    w.head(grid, name=1, stt=0)
    w.means("hh fr fg").units(kp(4))
    first = w.sums[id(w.tables[0])]
    w.skip().text("GIA ĐÌNH HIẾU HỌC NĂM 2017 (trang 2)").skip()
    w.head(grid, name=1, stt=0)
    w.sums[id(w.tables[1])] = list(first)
    return w.units("\n".join(f"d| {i} | Khu phố {i} | #" for i in range(5, 8)) + "\nT| | Tổng cộng | #")


@ward
def wx_school_year_columns() -> Ward:
    w = Ward("wx_school_year_columns", sheet="Hoc sinh", ward="Thị trấn Liên Hương", period="2017-2019")
    w.text("THỊ TRẤN LIÊN HƯƠNG").text("HỌC SINH BỎ HỌC QUA CÁC NĂM HỌC").skip()
    w.head("STT | Khu phố | Học sinh bỏ học | < | < | Vận động trở lại lớp | < | <\n^ | ^ | 2016-2017 | 2017-2018 | 2018-2019 | 2016-2017 | 2017-2018 | 2018-2019",
           name=1, stt=0)
    years = ("2016-2017", "2017-2018", "2018-2019")
    return w.means(" ".join(f"{e}@{y}" for e in ("do", "rt") for y in years)).units(kp(5) + "\nT| | Cộng | #")
