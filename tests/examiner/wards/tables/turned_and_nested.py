"""Tables that are turned, go by year, by quarter or by sheet, forms, districts."""

from __future__ import annotations

from ...registry import ward
from ...ward import ELEMENTS, Ward
from .plain import kp


def turned(w: Ward, start: int, units: list[str], labels: list[tuple[str, str | None]]) -> Ward:
    """Indicators down from row ``start``, khu phố across from the third column, with a total column."""
    parents: dict[tuple[int, str], int] = {}
    row = start
    for label, short in labels:
        row += 1
        w.put(1, label, row)
        if not short:
            continue
        total = 0
        for k, unit in enumerate(units):
            above = parents.get((k, {"fr": "hh", "fg": "fr", "clr": "cl", "clg": "clr", "rt": "do"}.get(short, "")))
            value = w.rng.randint(max(1, above // 2), above) if above else w.rng.randint(*{"hh": (400, 900), "do": (2, 6)}.get(short, (5, 12)))
            parents[k, short] = value
            total += value
            w.put(2 + k, value, row)
            w.observe(2 + k, ELEMENTS[short], w.period, value, unit, row=row)
        w.put(2 + len(units), total, row)
    w.row = row
    return w


@ward
def wl_turned() -> Ward:
    w = Ward("wl_turned", sheet="Bieu ngang", ward="Xã Phú Lạc", period="2019")
    w.text("XÃ PHÚ LẠC").text("CÁC MÔ HÌNH HỌC TẬP NĂM 2019", bold=True).skip()
    w.texts("STT | Chỉ tiêu | Thôn Phú Nhiêu | Thôn Lạc Trị | Thôn Vĩnh Hanh | Toàn xã", bold=True)
    return turned(w, w.row, ["Thôn Phú Nhiêu", "Thôn Lạc Trị", "Thôn Vĩnh Hanh"],
                  [("Tổng số hộ", "hh"), ("Số hộ đăng ký gia đình hiếu học", "fr"), ("Số hộ được công nhận gia đình hiếu học", "fg"),
                   ("Số dòng họ", "cl"), ("Số dòng họ đăng ký dòng họ hiếu học", "clr")])


@ward
def wl_turned_sub_items() -> Ward:
    w = Ward("wl_turned_sub_items", sheet="BC", ward="Phường Bình Hưng", period="2018")
    w.text("PHƯỜNG BÌNH HƯNG").text("BÁO CÁO SỐ LIỆU CÁC MÔ HÌNH NĂM 2018", bold=True).skip()
    w.texts("TT | Nội dung | KP 1 | KP 2 | KP 3 | KP 4 | Tổng cộng", bold=True)
    return turned(w, w.row, [f"Khu phố {i}" for i in range(1, 5)],
                  [("Tổng số hộ", "hh"), ("Gia đình hiếu học", None), ("- Đăng ký", "fr"), ("- Được công nhận", "fg"),
                   ("Dòng họ hiếu học", None), ("- Đăng ký", "clr"), ("- Được công nhận", "clg")])


@ward
def wl_years_outer() -> Ward:
    w = Ward("wl_years_outer", sheet="5 năm", ward="Thị trấn Liên Hương", period="2016-2020")
    w.text("THỊ TRẤN LIÊN HƯƠNG").text("GIA ĐÌNH HIẾU HỌC GIAI ĐOẠN 2016 - 2020", bold=True).skip()
    years = range(2016, 2021)
    w.head("STT | Khu phố | " + " | ".join(f"Năm {y} | <" for y in years) + "\n^ | ^ | " + " | ".join("Đăng ký | Công nhận" for _ in years), name=1, stt=0)
    w.means(" ".join(f"fr@{y} fg@{y}" for y in years)).units(kp(6) + "\nT| | Cộng | #")
    return w


@ward
def wl_years_inner() -> Ward:
    w = Ward("wl_years_inner", sheet="TH", ward="Xã Hồng Phong", period="2017-2019")
    w.text("XÃ HỒNG PHONG - TỔNG HỢP GĐHH 3 NĂM 2017-2019").skip()
    w.head("""
        TT | Thôn | Số hộ đăng ký GĐHH | < | < | Số hộ được công nhận GĐHH | < | <
        ^ | ^ | 2017 | 2018 | 2019 | 2017 | 2018 | 2019""", name=1, stt=0)
    w.means("fr@2017 fr@2018 fr@2019 fg@2017 fg@2018 fg@2019").units("d| 1 | Hồng Thịnh=Thôn Hồng Thịnh | #\nd| 2 | Hồng Trung=Thôn Hồng Trung | #\nd| 3 | Hồng Thắng=Thôn Hồng Thắng | #\nT| | Toàn xã | #")
    return w


@ward
def wl_quarters() -> Ward:
    w = Ward("wl_quarters", sheet="Quy", ward="Phường Phú Thủy", period="2019")
    w.text("PHƯỜNG PHÚ THỦY").text("SỐ HỘI VIÊN KHUYẾN HỌC VÀ QUỸ KHUYẾN HỌC THEO QUÝ NĂM 2019").skip()
    w.head("""
        STT | Khu phố | Hội viên khuyến học | < | < | <
        ^ | ^ | Quý I | Quý II | Quý III | Quý IV""", name=1, stt=0)
    w.means("mem@2019-Q1 mem@2019-Q2 mem@2019-Q3 mem@2019-Q4").units(kp(5) + "\nT| | Cộng | #")
    return w


def _sheet_per(name: str, sheets: list[tuple[str, str, str]], **more) -> Ward:
    """One sheet per model or year: (sheet, heading grid, plan)."""
    main = None
    for sheet, grid, plan in sheets:
        w = Ward(name, sheet=sheet, **more)
        w.text(f"{more['ward'].upper()}").text(f"{sheet} - năm {more['period']}").skip()
        w.head(grid, name=1, stt=0)
        w.means(plan).units(kp(4) + "\nT| | Cộng | #")
        if main is None:
            main = w
        else:
            main.sheets.append(w)
    return main


@ward
def wl_sheet_per_model() -> Ward:
    grid = "STT | Khu phố | {} | ĐK | CN"
    return _sheet_per("wl_sheet_per_model", [("GĐHH", grid.format("Tổng số hộ"), "hh fr fg"), ("DHHH", grid.format("Tổng số dòng họ"), "cl clr clg"),
                                            ("ĐVHT", grid.format("Tổng số đơn vị"), "un unr ung")], ward="Phường Mũi Né", period="2019")


@ward
def wl_sheet_per_year() -> Ward:
    main = None
    for year in ("2016", "2017", "2018"):
        w = Ward("wl_sheet_per_year", sheet=year, ward="Thị trấn Phú Long", period=year)
        w.text("THỊ TRẤN PHÚ LONG").text("Gia đình hiếu học").skip()
        w.head("STT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
        w.rng.seed(year)
        w.means("hh fr fg").units(kp(5, "Khu phố {i}") + "\nT| | Tổng | #")
        main = main or w
        if main is not w:
            main.sheets.append(w)
    return main


@ward
def wl_form_per_khu_pho() -> Ward:
    main = None
    for i in range(1, 4):
        w = Ward("wl_form_per_khu_pho", sheet=f"KP{i}", ward="Phường Xuân An", period="2019")
        w.rng.seed(i)
        w.text("PHƯỜNG XUÂN AN").text("PHIẾU BÁO CÁO NĂM 2019").text(f"Khu phố: {i}").skip()
        hh = w.rng.randint(400, 900)
        for label, element, value in [("Tổng số hộ", "households", hh), ("Số hộ đăng ký gia đình hiếu học", "families_registered", hh // 2),
                                      ("Số hộ được công nhận gia đình hiếu học", "families_recognized", hh // 3),
                                      ("Số học sinh bỏ học", "dropouts", i + 1)]:
            w.row += 1
            w.put(0, label)
            w.put(1, value)
            w.observe(1, element, "2019", value, f"Khu phố {i}")
        w.signature()
        main = main or w
        if main is not w:
            main.sheets.append(w)
    return main


@ward
def wl_stacked_tables() -> Ward:
    w = Ward("wl_stacked_tables", sheet="BC", ward="Xã Tiến Thành", period="2019")
    w.text("XÃ TIẾN THÀNH").text("BÁO CÁO CÁC MÔ HÌNH HỌC TẬP NĂM 2019").skip().text("1. Gia đình hiếu học")
    w.head("STT | Thôn | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    names = ["Thôn Tiến Hòa", "Thôn Tiến Phú", "Thôn Tiến Bình"]
    lines = "\n".join(f"d| {i} | {n} | #" for i, n in enumerate(names, 1)) + "\nT| | Cộng | #"
    w.means("hh fr fg").units(lines)
    w.skip(2).text("2. Dòng họ hiếu học")
    w.head("STT | Thôn | Tổng số dòng họ | Đăng ký | Công nhận", name=1, stt=0)
    w.means("cl clr clg").units(lines)
    return w


@ward
def wl_side_by_side() -> Ward:
    w = Ward("wl_side_by_side", sheet="2 bang", ward="Phường Lạc Tánh", period="2018")
    w.text("PHƯỜNG LẠC TÁNH - NĂM 2018").skip()
    row = w.row
    w.head("Khu phố | Tổng số hộ | Hộ đăng ký GĐHH", name=0)
    w.means("hh fr").units("\n".join(f"d| Khu phố {i} | #" for i in range(1, 5)) + "\nT| Cộng | #")
    w.row, w.left = row, 5
    w.head("Khu phố | Số dòng họ | Dòng họ đăng ký DHHH", name=0)
    w.means("cl clr").units("\n".join(f"d| Khu phố {i} | #" for i in range(1, 5)) + "\nT| Cộng | #")
    return w


@ward
def wl_district_wards_as_rows() -> Ward:
    w = Ward("wl_district_wards_as_rows", sheet="Huyện", ward="Huyện Tuy Phong", period="2019")
    w.text("HỘI KHUYẾN HỌC HUYỆN TUY PHONG").text("TỔNG HỢP GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("TT | Xã, thị trấn | Tổng số hộ | Gia đình hiếu học | <\n^ | ^ | ^ | Đăng ký | Công nhận", name=1, stt=0)
    w.means("hh fr fg").units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(
        ["Thị trấn Liên Hương", "Thị trấn Phan Rí Cửa", "Xã Vĩnh Hảo", "Xã Phú Lạc", "Xã Chí Công"], 1)) + "\nT| | Toàn huyện | #", ward_rows=True)
    return w


@ward
def wl_district_groups() -> Ward:
    w = Ward("wl_district_groups", sheet="Chi tiet", ward="Huyện Bắc Bình", period="2018")
    w.text("HỘI KHUYẾN HỌC HUYỆN BẮC BÌNH").text("CHI TIẾT GIA ĐÌNH HIẾU HỌC CÁC XÃ NĂM 2018").skip()
    w.head("STT | Xã/Thôn | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH", name=1, stt=0)
    w.means("hh fr fg")
    for number, (xa, thon) in enumerate({"Xã Hồng Thái": ["Thôn Thái Hòa", "Thôn Thái Thành"], "Xã Phan Hiệp": ["Thôn Hòa Thuận", "Thôn Bình Hòa"]}.items()):
        w.units(f"S| {'I' * (number + 1)} | {xa}")
        before = len(w.observations)
        w.units("\n".join(f"d| {i} | {t} | #" for i, t in enumerate(thon, 1)))
        for observation in w.observations[before:]:
            observation["ward"] = xa
    return w


@ward
def wl_two_levels_clans_schools() -> Ward:
    w = Ward("wl_two_levels_clans_schools", "xls", "Bieu 2", ward="Xã Phong Phú", period="2019-2020")
    w.text("XÃ PHONG PHÚ").text("HUY ĐỘNG TRẺ RA LỚP NĂM HỌC 2019-2020").skip()
    w.head("TT | Thôn | Trẻ 6 tuổi | Trẻ 6 tuổi vào lớp 1 | Trẻ chưa ra lớp | Số học sinh bỏ học | Số em vận động trở lại lớp", name=1, stt=0)
    w.means("a6 a6g ne do rt").units("d| 1 | Thôn 1 | #\nd| 2 | Thôn 2 | #\nd| 3 | Thôn 3 | #\nd| 4 | Thôn Nha Mé | #\nT| | Cộng | #")
    return w


@ward
def wl_half_years() -> Ward:
    w = Ward("wl_half_years", sheet="6 thang", ward="Phường Hưng Long", period="2019-H1")
    w.text("PHƯỜNG HƯNG LONG").text("BÁO CÁO GIA ĐÌNH HIẾU HỌC 6 THÁNG ĐẦU NĂM 2019").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Hội viên", name=1, stt=0)
    w.means("hh fr mem").units(kp(4) + "\nT| | Cộng | #")
    return w
