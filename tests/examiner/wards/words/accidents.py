"""The accidents of typing, old fonts and real errors."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ..tables.plain import FULL, kp


def simple(name: str, kind: str = "xlsx", *, ward: str, period: str, count: int = 6, names: str = "Khu phố {i}", mess=None,
           grid="STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH | Tỷ lệ", plan="hh fr fg %fg/fr", percent="number", **more) -> Ward:
    w = Ward(name, kind, **{"sheet": "Bieu", "ward": ward, "period": period, **more})
    w.text(ward.upper(), bold=True).text(f"TỔNG HỢP GIA ĐÌNH HIẾU HỌC NĂM {period}", bold=True).skip()
    w.head(grid, name=1, stt=0)
    return w.means(plan).units(kp(count, names) + "\nT| | Tổng cộng | #", mess=mess, percent=percent)


@ward
def wm_tcvn3_font() -> Ward:
    return simple("wm_tcvn3_font", ward="Phường Tân An", period="2016", encode="tcvn3")


@ward
def wm_tcvn3_xls() -> Ward:
    return simple("wm_tcvn3_xls", "xls", ward="Xã Tân Bình", period="2016", encode="tcvn3")


@ward
def wm_tcvn3_lost_csv() -> Ward:
    w = Ward("wm_tcvn3_lost_csv", "csv", ward="Xã Tân Hải", period="2017", encode="tcvn3lost")
    w.text("Xã Tân Hải").text("Tổng hợp gia đình hiếu học năm 2017").skip()
    w.head("STT | Thôn | Tổng số hộ | Đăng ký gia đình hiếu học | Công nhận gia đình hiếu học", name=1, stt=0)
    return w.means("hh fr fg").units("d| 1 | Thôn Hiệp Hòa | #\nd| 2 | Thôn Hiệp Tín | #\nd| 3 | Thôn Hiệp An | #\nT| | Tổng cộng | #")


@ward
def wm_vni_font() -> Ward:
    return simple("wm_vni_font", ward="Phường Phước Hội", period="2017", encode="vni")


@ward
def wm_vni_lost_html() -> Ward:
    w = Ward("wm_vni_lost_html", "htmlxls", ward="Xã Sơn Mỹ", period="2018", encode="vnilost")
    w.text("Xã Sơn Mỹ").text("Kết quả gia đình hiếu học năm 2018").skip()
    w.head("STT | Thôn | Tổng số hộ | Đăng ký gia đình hiếu học | Công nhận gia đình hiếu học", name=1, stt=0)
    return w.means("hh fr fg").units("d| 1 | Thôn 1 | #\nd| 2 | Thôn 2 | #\nd| 3 | Thôn 3 | #\nT| | Tổng cộng | #")


@ward
def wm_nfd() -> Ward:
    return simple("wm_nfd", ward="Phường Bình Tân", period="2019", encode="nfd")


@ward
def wm_nbsp_eth() -> Ward:
    return simple("wm_nbsp_eth", "ods", ward="Phường Đức Nghĩa", period="2019", encode="eth", grid="STT | Khu phố | Tổng số⏎hộ | Số hộ⏎đăng ký GĐHH | Số hộ⏎công nhận GĐHH | TL %")


@ward
def wm_nbsp() -> Ward:
    return simple("wm_nbsp", ward="Xã Tân Thuận", period="2020", encode="nbsp", names="KP.{i}")


@ward
def wm_dots_text() -> Ward:
    return simple("wm_dots_text", ward="Phường Phú Trinh", period="2018", mess={0: "text", 1: "text"}, percent="%")


@ward
def wm_units_in_cells() -> Ward:
    return simple("wm_units_in_cells", ward="Phường Thanh Hải", period="2018", mess={0: "hộ", 1: "hộ", 2: "hộ"}, percent=" %")


@ward
def wm_thousand_floats() -> Ward:
    """Whole wards as khu phố large enough that 2.631 was typed and stored as a fraction."""
    w = Ward("wm_thousand_floats", ward="Phường Phước Lộc", period="2019", sheet="TH")
    w.text("PHƯỜNG PHƯỚC LỘC").text("GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH", name=1, stt=0)
    w.means("hh fr fg").units("""
d| 1 | Khu phố 1 | 1.245{1245} | 873 | 702
d| 2 | Khu phố 2 | 1.318{1318} | 905 | 811
d| 3 | Khu phố 3 | 1.102{1102} | 640 | 588
d| 4 | Khu phố 4 | 987 | 512 | 470
T| | Cộng | 4.652 | 2.93 | 2.571""")
    return w


@ward
def wm_backticks_zeros() -> Ward:
    return simple("wm_backticks_zeros", ward="Phường Bình Hưng", period="2017", mess={0: "quote", 1: "space", 2: "text"})


@ward
def wm_dashes_words() -> Ward:
    w = Ward("wm_dashes_words", ward="Thị trấn Võ Xu", period="2019", sheet="KQ")
    w.head_block("KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2019", "", 9)
    w.head("STT | Khu phố | Tổng số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | <\n^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận", name=1, stt=0)
    w.means("hh fr fg clr clg").units("""
d| 1 | Khu phố 1 | 512 | 300 | 244 | 3 | 2
d| 2 | Khu phố 2 | 644 | 410 | 366 | -{dash} | -{dash}
d| 3 | Khu phố 3 | 430 | 250 | chưa báo cáo{none} | 2 | 2
d| 4 | Khu phố 4 | 398 | 190 | 150 | không{none} | không{none}
d| 5 | Khu phố 5 | 720 | 505 | 433 | 4 | 3
T| | Tổng cộng | 2704 | 1655 | 1193 | 9 | 7""")
    return w


@ward
def wm_fund_millions() -> Ward:
    w = Ward("wm_fund_millions", ward="Xã Đông Giang", period="2018", sheet="Quy")
    w.text("XÃ ĐÔNG GIANG").text("QUỸ KHUYẾN HỌC NĂM 2018").skip()
    w.head("STT | Thôn | Hội viên khuyến học | Quỹ khuyến học (đồng) | Số suất học bổng", name=1, stt=0)
    w.means("mem fund sch").units("""
d| 1 | Thôn 1 | 120 | 12.500.000{12500000} | 15
d| 2 | Thôn 2 | 98 | 3,5 triệu{3500000} | 8
d| 3 | Thôn 3 | 143 | 20.000.000 đ{20000000} | 22
T| | Cộng | 361 | 36.000.000 | 45""")
    return w


@ward
def wm_misspelt_title() -> Ward:
    w = Ward("wm_misspelt_title", ward="Xã Vĩnh Tân", period="2019", sheet="Sheet1")
    w.text("UBND XÃ VĨNH TÂN").text("TỔNG HỢP XÂY DỰNG CỘNG ĐÒNG HỌC TẬP, DÒNG HỌC HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng kí GĐHH | Số hộ được công nhận GĐHH | Tỉ lệ", name=1, stt=0)
    return w.means("hh fr fg %fg/fr").units("d| 1 | Thôn Vĩnh Tiến | #\nd| 2 | Thôn Vĩnh Phúc | #\nd| 3 | Thôn Vĩnh Hưng | #\nT| | Toàn xã | #", percent="%")


@ward
def wm_person_columns() -> Ward:
    """A column of people's names beside the figures: counted out, never read."""
    w = Ward("wm_person_columns", ward="Phường Phú Hài", period="2019", sheet="DS")
    w.text("PHƯỜNG PHÚ HÀI").text("GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Khu phố | Họ và tên chi hội trưởng | Tổng số hộ | Đăng ký GĐHH | Số điện thoại", name=1, stt=0)
    w.means(". hh fr .")
    w.units("\n".join(f"d| {i} | Khu phố {i} | #" for i in range(1, 5)))
    for i, row in enumerate(w.tables[0].body, 1):
        w.put(2, f"Nguyễn Văn Mẫu {i}", row)
        w.put(5, f"090000000{i}", row)
    return w


@ward
def we_recognised_over_households() -> Ward:
    w = simple("we_recognised_over_households", ward="Phường Đức Long", period="2019")
    return w.plant("E7", w.cells[7, 2].value + 55, "C7", "D7", "F7", "E11")


@ward
def we_wrong_total() -> Ward:
    w = simple("we_wrong_total", ward="Phường Hưng Long", period="2018")
    return w.plant("D11", w.cells[11, 3].value + 100, "D5")


@ward
def we_wrong_rate() -> Ward:
    w = simple("we_wrong_rate", ward="Phường Hàm Tiến", period="2020")
    return w.plant("F6", w.cells[6, 5].value - 14.5)


@ward
def we_negative() -> Ward:
    w = simple("we_negative", ward="Thị trấn Tân Minh", period="2017")
    return w.plant("D8", -12, "D11")


@ward
def we_fraction_in_count() -> Ward:
    w = simple("we_fraction_in_count", ward="Thị trấn Ma Lâm", period="2019")
    return w.plant("C9", 512.5, "C11")


@ward
def we_same_unit_twice() -> Ward:
    w = simple("we_same_unit_twice", "xls", ward="Thị trấn Thuận Nam", period="2019")
    for cell in [(8, 1)]:
        w.cells[cell].value = "KP 3"
    row = 8
    w.observations = [o for o in w.observations if not o["cell"].endswith(("7", "8"))]
    w.neutral += [("Bieu", f"{c}{r}") for c in "CDE" for r in (7, 8)]
    w.planted.append(["B8", "B7", "A8", *[f"{c}{r}" for c in "CDE" for r in (7, row)]])
    return w


@ward
def we_recognised_over_registered() -> Ward:
    w = simple("we_recognised_over_registered", ward="Phường Lạc Đạo", period="2018")
    return w.plant("E6", w.cells[6, 3].value + 9, "D6", "F6", "E11")


@ward
def we_factor_thousand() -> Ward:
    w = simple("we_factor_thousand", ward="Thị trấn Đức Tài", period="2018")
    return w.plant("C6", w.cells[6, 2].value * 1000, "C11")


@ward
def we_malformed_rate() -> Ward:
    w = simple("we_malformed_rate", ward="Phường Phước Hội", period="2019", percent="%")
    return w.plant("F7", "21,%")


@ward
def we_error_cell() -> Ward:
    w = simple("we_error_cell", ward="Xã Sông Lũy", period="2018")
    return w.plant("F8", "#DIV/0!").plant("D9", "#REF!", "D11")


@ward
def we_year_typo() -> Ward:
    w = Ward("we_year_typo", ward="Phường Xuân An", period="2019", sheet="Nam 2018")
    w.text("PHƯỜNG XUÂN AN").text("TỔNG HỢP GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head(FULL, name=1, stt=0)
    w.means("hh fr fg %fg/fr cl clr clg .").units(kp(4) + "\nT| | Cộng | #")
    w.planted.append(["A2", ""])
    return w
