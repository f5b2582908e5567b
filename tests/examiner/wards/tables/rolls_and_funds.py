"""More of the association's forms: years as lines, rolls of schools, funds, branches, blank forms, fonts that were lost."""

from __future__ import annotations

from ...registry import ward
from ...ward import ELEMENTS, Ward, encoded
from .plain import kp


def down(w: Ward, rows: list[tuple], at: int, khu_pho: str = "", period: str = "") -> Ward:
    """Lines of cells; in each the figure in field ``at`` is an observation of the element named last."""
    for *cells, short in rows:
        w.row += 1
        for column, value in enumerate(cells):
            if value is not None:
                w.put(column, value, border=True)
        if short:
            w.observe(at, ELEMENTS[short], period or w.period, cells[at], khu_pho)
    return w


@ward
def wg_years_under_each_khu_pho() -> Ward:
    """Each khu phố is a caption over its years."""
    w = Ward("wg_years_under_each_khu_pho", sheet="Theo năm", ward="Thị trấn Chợ Lầu", period="2017-2019")
    w.text("THỊ TRẤN CHỢ LẦU").text("GIA ĐÌNH HIẾU HỌC QUA CÁC NĂM").skip()
    w.head("STT | Khu phố / Năm | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH", name=1, stt=0)
    for i in range(1, 5):
        w.units(f"S| {i} | Khu phố {i}")
        for year in ("2017", "2018", "2019"):
            before = len(w.observations)
            w.means(f"hh@{year} fr@{year} fg@{year}").units(f"d| | Năm {year} | #")
            for observation in w.observations[before:]:
                observation["khu_pho"] = f"Khu phố {i}"
    return w


@ward
def wg_registered_and_recognised_lines() -> Ward:
    """Two lines for each khu phố, years across, with the khu phố written in both lines."""
    w = Ward("wg_registered_and_recognised_lines", sheet="TH", ward="Xã Hồng Thái", period="2016-2018")
    w.text("XÃ HỒNG THÁI - GIA ĐÌNH HIẾU HỌC 2016 - 2018").skip()
    w.texts("Thôn | Chỉ tiêu | 2016 | 2017 | 2018", bold=True, border=True)
    for i in range(1, 5):
        for label, short, base in (("Hộ đăng ký", "fr", 220), ("Hộ được công nhận", "fg", 170)):
            w.row += 1
            w.put(0, f"Thôn {i}", border=True)
            w.put(1, label, border=True)
            for k, year in enumerate(("2016", "2017", "2018")):
                value = base + 11 * k + w.rng.randint(0, 9)
                w.put(2 + k, value, border=True)
                w.observe(2 + k, ELEMENTS[short], year, value, f"Thôn {i}")
    return w


@ward
def wg_fund_in_words() -> Ward:
    w = Ward("wg_fund_in_words", sheet="Quỹ", ward="Phường Phú Trinh", period="2020")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG PHÚ TRINH").text("QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2020").skip()
    w.head("TT | Khu phố | Hội viên | Quỹ khuyến học | Số suất học bổng", name=1, stt=0)
    return w.means("mem fund sch").units("""
d| 1 | KP 1=Khu phố 1 | 122 | 12,5 triệu{12500000} | 14
d| 2 | KP 2=Khu phố 2 | 98 | 8.000.000đ{8000000} | 9 suất{9}
d| 3 | KP 3=Khu phố 3 | 143 | 15 triệu đồng{15000000} | 20
d| 4 | KP 4=Khu phố 4 | 87 | 7.450.000 đồng{7450000} | 08{8}
T| | Cộng | 450 | 42.950.000đ | 51""")


@ward
def wg_age_six() -> Ward:
    w = Ward("wg_age_six", "xls", "Tre 6 tuoi", ward="Xã Phan Rí Thành", period="2019-2020")
    w.text("UBND XÃ PHAN RÍ THÀNH").text("HUY ĐỘNG TRẺ 6 TUỔI VÀO LỚP 1 NĂM HỌC 2019-2020").skip()
    w.head("STT | Thôn | Số trẻ 6 tuổi | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ % | Trẻ chưa ra lớp", name=1, stt=0)
    w.means("a6 a6g %a6g/a6 ne").units("\n".join(f"d| {i} | {n}=Thôn {n} | #" for i, n in enumerate(("Bình Hiếu", "Bình Lễ", "Bình Liêm"), 1)) + "\nT| | Toàn xã | #")
    return w


@ward
def wg_keeping_the_roll() -> Ward:
    """The roll from September to May; moves in and out have no code."""
    w = Ward("wg_keeping_the_roll", sheet="Duy tri si so", ward="Thị trấn Liên Hương", period="2018-2019")
    w.text("THỊ TRẤN LIÊN HƯƠNG").text("BÁO CÁO DUY TRÌ SĨ SỐ NĂM HỌC 2018 – 2019").skip()
    w.head("""
        TT | Cấp học | Sĩ số đầu năm | Chuyển đến | Chuyển đi | Bỏ học | < | Sĩ số cuối năm
        ^ | ^ | ^ | ^ | ^ | SL | TL % | ^""", name=1, stt=0)
    for number, (name, level, start, came, went, left, end) in enumerate((("Tiểu học", "primary", 1204, 6, 9, 1, 1200),
                                                                       ("THCS", "lower_secondary", 890, 3, 5, 12, 876), ("THPT", "upper_secondary", 512, 1, 2, 9, 502)), 1):
        w.units(f"d| {number} | {name} | {start} | {came} | {went} | {left} | {str(round(100 * left / start, 2)).replace('.', ',')} | {end}")
        for column, short, value in ((2, "ps", start), (5, "do", left), (7, "pe", end)):
            w.observe(column, ELEMENTS[short], "2018-2019", value, "", level)
    return w.units("T| | Cộng | 2606 | 10 | 16 | 22 | 0,84 | 2578").signature()


@ward
def wg_turned_with_units() -> Ward:
    """Targets down under Roman captions, a column of units of measure, khu phố across."""
    w = Ward("wg_turned_with_units", sheet="Biểu", ward="Phường Thanh Hải", period="2019")
    w.text("PHƯỜNG THANH HẢI").text("CÁC CHỈ TIÊU KHUYẾN HỌC NĂM 2019").skip()
    w.texts("TT | Chỉ tiêu | ĐVT | Khu phố 1 | Khu phố 2 | Khu phố 3 | Khu phố 4 | Toàn phường", bold=True, border=True)
    for number, label, unit, short, base in (("I", "Đặc điểm chung", None, None, 0), (1, "Tổng số hộ", "hộ", "hh", 600), (2, "Dân số", "người", "pop", 2400),
                                             ("II", "Gia đình học tập", None, None, 0), (1, "Số hộ đăng ký", "hộ", "fr", 400), (2, "Số hộ được công nhận", "hộ", "fg", 330),
                                             ("III", "Dòng họ học tập", None, None, 0), (1, "Số dòng họ đăng ký", "dòng họ", "clr", 4), (2, "Số dòng họ được công nhận", "dòng họ", "clg", 2)):
        w.row += 1
        for column, value in enumerate((number, label, unit)):
            w.put(column, value, border=True, bold=short is None)
        if short:
            values = [base + w.rng.randint(0, base // 5 + 1) for _ in range(4)]
            for k, value in enumerate(values):
                w.put(3 + k, value, border=True)
                w.observe(3 + k, ELEMENTS[short], "2019", value, f"Khu phố {k + 1}")
            w.put(7, sum(values), border=True, bold=True)
    return w.signature()


@ward
def wg_tcvn3_lost_semicolons() -> Ward:
    w = Ward("wg_tcvn3_lost_semicolons", "csv", ward="Xã Hàm Trí", period="2017", encode="tcvn3 lost", csv=("utf-8", ";"))
    w.text("Hội khuyến học xã Hàm Trí").text("Kết quả gia đình hiếu học năm 2017").skip()
    w.head("STT | Tên thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    return w.means("hh fr fg").units("\n".join(f"d| {i} | thôn {i}=Thôn {i} | #" for i in range(1, 6)) + "\nT| | Tổng cộng | #")


@ward
def wg_district_quarter() -> Ward:
    """A district follows up its wards; their kinds are abbreviated or left out."""
    w = Ward("wg_district_quarter", sheet="Quý II", ward="Huyện Tuy Phong", period="2021-Q2")
    w.text("HỘI KHUYẾN HỌC HUYỆN TUY PHONG").text("TIẾN ĐỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP QUÝ II/2021 CÁC XÃ, THỊ TRẤN").skip()
    w.head("TT | Xã, thị trấn | Tổng số hộ | Số hộ đăng ký GĐHT | Tỷ lệ %", name=1, stt=0)
    names = (("TT Liên Hương", "Thị trấn Liên Hương"), ("TT. Phan Rí Cửa", "Thị trấn Phan Rí Cửa"), ("Vĩnh Hảo", "Vĩnh Hảo"), ("Vĩnh Tân", "Vĩnh Tân"), ("Phú Lạc", "Phú Lạc"), ("Bình Thạnh", "Bình Thạnh"))
    lines = "\n".join(f"d| {i} | {shown}={name} | #" for i, (shown, name) in enumerate(names, 1))
    return w.means("hh fr %fr/hh").units(lines + "\nT| | Toàn huyện | #", percent="%", ward_rows=True)


@ward
def wg_remarks_with_numbers() -> Ward:
    w = Ward("wg_remarks_with_numbers", sheet="2018", ward="Phường Hưng Long", period="2018")
    w.text("PHƯỜNG HƯNG LONG").text("GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH | Quyết định số | Ghi chú", name=1, stt=0)
    w.means("hh fr fg . .").units(kp(5))
    for k, row in enumerate(w.tables[0].body):
        w.put(5, f"{12 + k}/QĐ-UBND", row, border=True)
        w.put(6, (None, "2 hộ chuyển đi", "15", "tăng 12 hộ so với 2017", None)[k], row, border=True)
    return w.units("T| | Cộng | #")


@ward
def wg_subtotals_by_name() -> Ward:
    """Blocks without numerals, each closed by a "Cộng khối …"."""
    w = Ward("wg_subtotals_by_name", sheet="KQ", ward="Phường Lạc Đạo", period="2019")
    w.text("PHƯỜNG LẠC ĐẠO").text("KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Đơn vị | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH", name=1, stt=0)
    w.means("hh fr fg").units("d| 1 | Khu phố 1 | #\nd| 2 | Khu phố 2 | #\nd| 3 | Khu phố 3 | #")
    _sum(w, "Cộng khối ven biển", w.tables[0].body[:3])
    w.units("d| 4 | Khu phố 4 | #\nd| 5 | Khu phố 5 | #")
    _sum(w, "Cộng khối nội thị", w.tables[0].body[4:6])
    return w.units("T| | TỔNG CỘNG | #")


def _sum(w: Ward, label: str, rows: list[int]) -> None:
    w.units(f"Q| | {label} | " + " | ".join(str(sum(w.cells[row, column].value for row in rows)) for column in (2, 3, 4)))


@ward
def wg_five_years_one_line_each() -> Ward:
    """The whole ward year by year with plan and fulfilment; the last year is not done yet."""
    w = Ward("wg_five_years_one_line_each", sheet="5 năm", ward="Xã Hòa Thắng", period="2016-2020")
    w.text("XÃ HÒA THẮNG").text("TỔNG HỢP 5 NĂM THỰC HIỆN KẾ HOẠCH 493/KH-UBND (2016 – 2020)").skip()
    w.texts("Năm | Tổng số hộ | Chỉ tiêu GĐHH | Số hộ đăng ký GĐHH | Số hộ được công nhận GĐHH | Tỷ lệ % so với chỉ tiêu", bold=True, border=True)
    for k, year in enumerate(("2016", "2017", "2018", "2019", "2020")):
        hh, plan, fr, fg = 1500 + 20 * k, 700 + 60 * k, 720 + 75 * k, 600 + 66 * k
        w.row += 1
        cells = (int(year), hh, plan, fr, fg, round(100 * fg / plan, 1)) if year != "2020" else (2020, hh, plan, fr, None, None)
        for column, value in enumerate(cells):
            w.put(column, value, border=True)
        for column, short in ((1, "hh"), (2, "fp"), (3, "fr"), (4, "fg")):
            if cells[column] is not None:
                w.observe(column, ELEMENTS[short], year, cells[column], "")
    return w.signature()


@ward
def wg_cp1258_accident() -> Ward:
    from tests.messy.encodings import cp1258_accident

    w = Ward("wg_cp1258_accident", "xls", "BC", ward="Xã Bình Tân", period="2016")
    w.text("HỘI KHUYẾN HỌC XÃ BÌNH TÂN").text("Tình hình gia đình hiếu học năm 2016").skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký GĐHH | Số hộ đạt GĐHH", name=1, stt=0)
    w.means("hh fr fg").units("d| 1 | Thôn Hòa Thuận | #\nd| 2 | Thôn Bình Sơn | #\nd| 3 | Thôn Tịnh Mỹ | #\nT| | Cộng | #")
    for cell in w.cells.values():
        if isinstance(cell.value, str):
            cell.value = cp1258_accident(cell.value)
    return w


@ward
def wg_unit_line_inside() -> Ward:
    """A line of units of measure between the headings and the first khu phố."""
    w = Ward("wg_unit_line_inside", sheet="B1", ward="Phường Xuân An", period="2020")
    w.text("PHƯỜNG XUÂN AN").text("KẾT QUẢ KHUYẾN HỌC NĂM 2020").skip()
    w.head("STT | Khu phố | Tổng số hộ | Gia đình học tập | < | Hội viên\n^ | ^ | ^ | Đăng ký | Công nhận | ^", name=1, stt=0)
    w.texts("| | (hộ) | (hộ) | (hộ) | (người)", italic=True, border=True)
    return w.means("hh fr fg mem").units(kp(6) + "\nT| | Cộng | #")


@ward
def wg_branches_of_residential_areas() -> Ward:
    w = Ward("wg_branches_of_residential_areas", sheet="Chi hội", ward="Phường Bình Tân", period="2018")
    w.text("PHƯỜNG BÌNH TÂN").text("TỔNG HỢP CHI HỘI KHUYẾN HỌC VÀ GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head("TT | Chi hội | Số hộ | Số hội viên | ĐK GĐHH | CN GĐHH", name=1, stt=0)
    return w.means("hh mem fr fg").units("\n".join(f"d| {i} | Chi hội khu dân cư số {i}=Khu dân cư {i} | #" for i in range(1, 6)) + "\nT| | Tổng số | #")


@ward
def wg_blank_form() -> Ward:
    """Half filled: the last khu phố have names only; their blanks are no figures and no faults."""
    w = Ward("wg_blank_form", sheet="Mau", ward="Xã Phú Lạc", period="2021")
    w.head_block("MẪU BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2021", "ĐVT: hộ")
    w.head("STT | Thôn | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Tỷ lệ (%)", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units("d| 1 | Lạc Trị=Thôn Lạc Trị | #\nd| 2 | Phú Điền=Thôn Phú Điền | #\nd| 3 | Phú Nhiêu | | | |\nd| 4 | Vĩnh Hanh | | | |")
    return w.signature()


@ward
def wg_new_renewed_under_both() -> Ward:
    """New and renewed under both steps, with rates of renewal between."""
    w = Ward("wg_new_renewed_under_both", sheet="CN moi", ward="Phường Đức Nghĩa", period="2020")
    w.text("PHƯỜNG ĐỨC NGHĨA").text("ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2020").skip()
    w.head("""
        STT | Khu phố | Đăng ký | < | < | Công nhận | < | <
        ^ | ^ | Tổng | ĐK mới | Tái ĐK | Tổng | CN mới | Tái CN""", name=1, stt=0)
    w.means("fr . . fg . .").units(kp(5) + "\nT| | Cộng | #")
    for row in w.tables[0].body:
        for column in (2, 5):
            whole = w.cells[row, column].value
            new = sum(w.cells[r, column + 1].value for r in w.tables[0].body[:-1]) if row == w.tables[0].body[-1] else whole // 4
            w.put(column + 1, new, row, border=True)
            w.put(column + 2, whole - new, row, border=True)
            w.neutral += [(w.sheet, w.address(column + 1, row)), (w.sheet, w.address(column + 2, row))]
    return w


@ward
def wg_models_beside_with_gaps() -> Ward:
    """Two small tables beside one another, bare numbers as names, numbered columns."""
    w = Ward("wg_models_beside_with_gaps", sheet="2 bang", ward="Xã Tân Hà", period="2018")
    w.text("XÃ TÂN HÀ").text("KẾT QUẢ NĂM 2018").skip()
    top = w.row
    w.head("Thôn | Hộ ĐK GĐHH | Hộ đạt GĐHH")
    w.code("1 | 2 | 3").means("fr fg").units("\n".join(f"d| {i}=Thôn {i} | #" for i in range(1, 6)))
    w.row, w.left = top, 4
    w.head("Thôn | Dòng họ ĐK DHHH | Dòng họ đạt DHHH")
    w.code("1 | 2 | 3").means("clr clg").units("\n".join(f"d| {i}=Thôn {i} | #" for i in range(1, 6)))
    w.left = 0
    return w


@ward
def wg_vni_lost_names() -> Ward:
    w = Ward("wg_vni_lost_names", "csv", ward="Thị trấn Lạc Tánh", period="2018", csv=("utf-8-sig", ","))
    w.text("THỊ TRẤN LẠC TÁNH").text("Gia đình hiếu học năm 2018").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký gia đình hiếu học | Công nhận gia đình hiếu học", name=1, stt=0)
    w.means("hh fr fg").units("d| 1 | Khu phố Lạc Hóa 1 | #\nd| 2 | Khu phố Lạc Hóa 2 | #\nd| 3 | Khu phố Chăm | #\nd| 4 | Khu phố Tân Thành | #\nT| | Tổng cộng | #")
    for cell in w.cells.values():
        if isinstance(cell.value, str):
            cell.value = encoded(cell.value, "vni lost")[0]
    return w


@ward
def wg_errors_with_reasons() -> Ward:
    """Words where a number belongs, a date, a rate: each must be told at its cell."""
    w = Ward("wg_errors_with_reasons", sheet="KQ", ward="Phường Phú Tài", period="2019")
    w.text("PHƯỜNG PHÚ TÀI").text("KẾT QUẢ MÔ HÌNH HỌC TẬP NĂM 2019").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHT | Đạt GĐHT | Dòng họ đăng ký | Dòng họ đạt", name=1, stt=0)
    w.means("hh fr fg clr clg").units(kp(7))
    return w.plant("D5", "gần như tất cả").plant("E6", "85%").plant("F7", "2-3").plant("C8", "615 + 12").plant("G9", "họ Lê, họ Trần").plant("E10", 4.5)


@ward
def wg_six_headings_no_border() -> Ward:
    """No borders, no bold type, a blank row under the headings and between the khu phố."""
    w = Ward("wg_six_headings_no_border", sheet="Sheet3", ward="Xã Sông Lũy", period="2020", borders=False)
    w.text("Xã Sông Lũy").text("Số liệu gia đình học tập năm 2020").skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký | Công nhận | Ghi chú", name=1, stt=0, bold=False, align="left")
    w.skip().means("hh fr fg .")
    for i, n in enumerate(("Tú Sơn", "Suối Nhuôm", "Hòa Bình"), 1):
        w.units(f"d| {i} | {n}=Thôn {n} | #").skip()
    return w.units("T| | Cộng | #")
