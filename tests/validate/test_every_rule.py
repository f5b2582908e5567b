"""Every rule of rules.csv is raised by a workbook, and what it says is whole in both languages."""

import re
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis import codelists

XA, PUPILS = ("UBND XÃ VĨNH HẢO",), ("TT", "Thôn", "Học sinh đầu năm học", "Học sinh cuối năm học", "Học sinh bỏ học", "Vận động trở lại lớp")
F = ("TT", "Thôn", "Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận")
ONE, TWO = (1, "Thôn 1", 400, 200, 100), (2, "Thôn 2", 410, 210, 110)
NOTE = ("Ghi chú: số liệu đến 31/12",), ()
DAY = datetime(2019, 10, 12)


def form(*rows, year=2019):
    """A ward's form of that year."""
    return [XA, (f"Gia đình học tập năm {year}",), *rows]


def households(year, *values, names=None):
    """Households of a ward, one line a thôn."""
    return form(F[:3], *((i, (names or {}).get(i, f"Thôn {i}"), value) for i, value in enumerate(values, 1)), year=year)


def column(*values):
    """A form whose figures of one column are these."""
    return {"a": form(F[:3], *((i, f"Thôn {i}", value) for i, value in enumerate(values, 1)))}


def line(heads, *values):
    """A form of one line."""
    return {"a": form(("TT", "Thôn", *heads), (1, "Thôn 1", *values), (2, "Thôn 2", *(None for _ in values)))}


def years(before, now, **more):
    """Two years of a ward."""
    return {"a 2018": households(2018, *before), "b 2019": households(2019, *now, **more)}


TYPICAL = (310, 420, 385, 510, 295, 460, 330)
PEOPLE = form(("TT", "Thôn", "Tổng số hộ", "Nhân khẩu"), *((i, f"Thôn {i}", v, round(v * 3.6)) for i, v in enumerate(TYPICAL, 1)))


def people(place, value):
    """Households and people, of one thôn another number of households."""
    rows = [list(row) for row in PEOPLE]
    rows[3 + place][2] = value
    return {"a": rows}


# households, registered, their share in percent
SHARES = ((412, 231, 56.1), (367, 301, 82.0), (529, 309, 58.4), (288, 163, 56.6), (451, 377, 83.6), (333, 250, 75.1))


def shares(order=range(6), rates=range(6)):
    """Six lines of households, registered and their share, the registered and the shares of other lines than their own."""
    return {"a": form((*F[:4], "Tỷ lệ (%)"), *((i + 1, f"Thôn {i + 1}", SHARES[i][0], SHARES[of][1], SHARES[rate][2]) for i, (of, rate) in enumerate(zip(order, rates, strict=True))))}


def across(*years):
    """Two khu phố over years."""
    return {"a": [XA, ("SỐ GIA ĐÌNH ĐĂNG KÝ QUA CÁC NĂM",), ("TT", "Thôn", *(f"Năm {year}" for year in years)), *((i, f"Thôn {i}", *(200 + 7 * i + 3 * at for at in range(len(years)))) for i in (1, 2))]}


NAMED = {1: "Thôn Tân Phú", 2: "Thôn Bình Minh", 3: "Thôn Đại Hòa"}

# rule -> name of a file -> its rows (of one sheet, or of several by name)
CASES = {
    "cdht_read": {"a": [("UBND XA VINH HAO",), ("MO HINH HOC TAP NAM 2023",), ("TT", "Thon", "Tong so ho", "Dang ky CDHT"), (1, "Thon 1", 300, 1), (2, "Thon 2", 310, 0)]},
    "above_khu_pho": {"a": form(("TT", "Thôn", "Tổng số hộ", "Cộng đồng đăng ký"), *((i, f"Thôn {i}", v, v // 2) for i, v in enumerate(TYPICAL, 1)))},
    "khu_pho_titled": {"a": [("HỘI KHUYẾN HỌC PHƯỜNG HƯNG BÌNH",), ("BÁO CÁO KHỐI 5 NĂM 2019",), (), ("TT", "Nội dung", "Số lượng"), (1, "Tổng số hộ", 300), (2, "Số hội viên", 40)]},
    "ward_namesake": {f"Huyện {name}/a": form(F, ONE, (2, "Thôn 2", 410 + more, 210, 110)) for name, more in (("Đầm Dơi", 0), ("Cái Nước", 9))},
    "ward_namesake_unclear": {f"{name}/a": form(F, ONE, (2, "Thôn 2", 410 + more, 210, 110)) for name, more in (("Huyện Đầm Dơi", 0), ("Huyện Cái Nước", 9), ("khác", 3))},
    "papers_contradict": {name: form(F, *((i, f"Thôn {i}", v + more, v // 2 + more, v // 3) for i, v in enumerate(TYPICAL, 1))) for name, more in (("a", 0), ("b", 9))},
    "khu_pho_lettered": {"a": [("UBND XÃ VĨNH HẢO",), ("Gia đình học tập năm 2019",), ("TT", "Đơn vị", "Tổng số hộ"), (1, "B. Mùi 2", 300), (2, "B. Hin Chá", 310)]},
    "whole_thousand": {"a": form(F[:3], (1, "Thôn 1", 2.631), (2, "Thôn 2", 1.557), (3, "Thôn 3", 2), (None, "Cộng", 6188))},
    "whole_among_thousands": column(2.631, 1.557, 2, 1.231),
    "text_converted": {"a": [("UBND X· VÜnh H¶o",), ("Gia ®×nh häc tËp n¨m 2019",), ("TT", "Th«n", "Tæng sè hé"), (1, "Th«n 1", 300), (2, "Th«n 2", 310)]},
    "encoding_suspect": {"a": form(F[:3], (1, "Thôn 1", 300), (2, "Th?n Ti?n ??t", 310))},
    "encoding_suspect_more": {"a": form(F[:3], *((i, f"Th?n Ti?n ??t {i}", 300 + i) for i in range(1, 30)))},
    "separator_read": column("195,201", "163,055"),
    "scaled_thousand": column(2.631, 1.204, 3.018),
    "decimal_in_count": column(300, 310.5, 320),
    "malformed_number": column(300, "3.45.1", 320),
    "letter_in_number": column(300, "31O", 320),
    "not_a_number": column(300, "đang rà soát", 320),
    "percent_in_count": column(300, "70,48 %", 320),
    "approximate_number": column(300, "khoảng 1.200", 320),
    "sum_read": column("45+50+62", 201, 320),
    "fraction_read": column("30/40", "20/50", 320),
    "date_read_as_fraction": column(3, "date d-mmm", 5),
    "date_in_count": line(("Quỹ khuyến học (đồng)",), DAY),
    "error_cell": column(300, "#REF!", 320),
    "formula_without_value": column(300, "=A1*2", 320),
    "formula_worked_out": {"a": form((*F[:3], "Đăng ký mới", "Đăng ký lại", "Tổng số hộ đăng ký gia đình học tập"), (1, "Thôn 1", 300, 20, 31, "=D4+E4"), (2, "Thôn 2", 310, 20, 30, 50))},
    "ditto_read": column(300, "như trên", 320),
    "merged_across": {"a": form(F, ONE, (2, "Thôn 2", 410, 210, "merge D5:E5"))},
    "figures_of_no_year": {"a": [XA, ("BÁO CÁO THÁNG 9 NĂM 2019",), ("TT", "Thôn", "Số suất học bổng", "Số hội viên"), (1, "Thôn 1", 9, 70), (2, "Thôn 2", 8, 60)]},
    "part_of_year": {"a": [XA, ("KẾT QUẢ GIA ĐÌNH HỌC TẬP ĐỢT 2 NĂM 2019",), F, ONE, TWO]},
    "names_by_number": {"a": {"1": form(F[:3], (1, "Thôn Đông", 400), (2, "Thôn Tây", 410)), "2": [("TT", "Số hội viên"), (1, 60), (2, 70)]}},
    "khu_pho_matched": {"a 2018": households(2018, 400, 410, names={1: "Thôn Bình An 1", 2: "Thôn Vĩnh Hưng"}), "b 2019": households(2019, 400, 410, names={1: "Thôn Binh An 1", 2: "Thôn Vĩnh Hưng"})},
    "khu_pho_unknown": {f"{y}": households(y, 400, 410, 420, names={1: name, 2: "Thôn Vĩnh Hưng", 3: "Thôn Vĩnh Sơn"}) for y, name in ((2018, "Thôn Lạc Trị"), (2019, "Thôn Lạc Trí"))},
    "heading_unknown": {"a": form((*F[:3], "Số hộ tham gia hội chợ"), (1, "Thôn 1", 300, 12), (2, "Thôn 2", 310, 15))},
    "heading_beside": {"a": [XA, ("Số liệu năm 2019",), (*F[:3], "Đăng ký", "Công nhận gia đình học tập"), ONE, TWO]},
    "cell_unknown": {"a": form(F, ONE, TWO, *NOTE, (None, None, None, None, None, None, 15))},
    "cell_unknown_more": {"a": form(F, ONE, TWO, *NOTE, *((*(None,) * (3 + i % 3 * 2), 15 + i) for i in range(12)))},
    "personal_data": {"a": form(("TT", "Thôn", "Họ và tên chủ hộ", "Ngày sinh", "Tổng số hộ"), (1, "Thôn 1", "Nguyễn Văn A", "01/02/1960", 300), (2, "Thôn 2", "Trần Thị B", "03/04/1970", 310))},
    "hidden_sheet": {"a": {"Biểu 1": form(F, ONE, TWO), "-Ẩn": form(F, ONE, TWO, year=2018)}},
    "workbook_blank": {"a": [()]},
    "no_table_found": {"a": [("Kính gửi phòng giáo dục",), ("Xin báo cáo sau.",)]},
    "no_figures": {"a": form(("TT", "Thôn", "Số hội chợ"), (1, "Thôn 1", 3), (2, "Thôn 2", 5))},
    "period_missing": {"a": [XA, F, ONE, TWO]},
    "ward_parts_read": {"a": [("UBND XÃ ĐƠN DƯƠNG",), ("BIỂU TỔNG HỢP NĂM 2025",), F, (None, "Xã Đạ Ròn"), ONE, (None, "Xã Tu Tra"), TWO]},
    "ward_accentless": {"a": [("UBND XA HAI THANH",), ("BIỂU TỔNG HỢP NĂM 2019",), F, ONE, TWO]},
    "ward_missing": {"a": [("Gia đình học tập năm 2019",), F, ONE, TWO]},
    "period_conflict": {"Biểu năm 2018": form(F, ONE, TWO)},
    "period_left_over": {f"Biểu năm {year}": form(F, *((i, f"Thôn {i}", v + year, v, v // 2) for i, v in enumerate(TYPICAL, 1)), year=2018) for year in (2018, 2019)},
    "khu_pho_conflict": {"a": {f"Thôn {n}": [XA, (f"THÔN {min(n, 2)}",), ("Gia đình học tập năm 2019",), (), ("TT", "Nội dung", "Số liệu"), (1, "Tổng số hộ", 300 + n), (2, "Gia đình đăng ký", 150 + n)] for n in (1, 2, 3)}},
    "ward_copied": {name: [(f"UBND XÃ {name}",), *form(F, *((i, f"Thôn {i}", v, v - 41, v - 90) for i, v in enumerate(TYPICAL, 1)))[1:]] for name in ("VĨNH HẢO", "PHƯỚC THỂ")},
    "ward_file_misnamed": {name: form(F, ONE, TWO) for name in ("Xã Phước Thể", "Xã Vĩnh Hảo")},
    "ward_conflict": {"Xã Phước Thể": form(F, ONE, TWO)},
    "total_mismatch": {"a": form(F[:3], (1, "Thôn 1", 1200), (2, "Thôn 2", 1553), (None, "Tổng cộng", 2735))},
    "total_mismatch_noted": {"a": form(F[:3], (1, "Thôn 1", 1200), (2, "Thôn 2", 1553), (None, "Tổng cộng (1)", 2735), (), ("(1) Có 18 hộ ở cả hai thôn, chỉ tính một lần.",))},
    "part_left_open": {"a": form(F[:3], (1, "Thôn 1", 1200), (2, "Thôn 2", 1553), (3, "Thôn 3", "chưa có"), (None, "Tổng cộng", 4153))},
    "duplicate_ward": {"a": [("HUYỆN TUY PHONG NĂM 2019",), ("TT", "Xã", *F[2:4]), (1, "Xã Vĩnh Hảo", 900, 500), (2, "Xã Phú Lạc", 800, 460), (3, "Xã Chí Công", 700, 410), (4, "Xã Phú Lạc", 640, 380)]},
    "ward_unregistered": {"a": [("HUYỆN TUY PHONG NĂM 2019",), ("TT", "Xã", *F[2:4]), (1, "Xã Vĩnh Hảo", 900, 500), (2, "Xã Phú Lạc", 800, 460), (3, "Xã Chí Cômg", 700, 410)]},
    "figure_blank": {"a": form(F[:4], *((i, f"Thôn {i}", 300 + i, None if i == 3 else 200 + i) for i in range(1, 7)))},
    "columns_exchanged_surely": {"a": form(F[:4], *((i, f"Thôn {i}", 211 + 3 * i, 400 + i) for i in range(1, 6)))},
    "column_disordered": shares(order=(3, 5, 0, 4, 1, 2)),
    "figures_exchanged": shares(order=(0, 4, 2, 3, 1, 5)),
    "rates_displaced": shares(rates=(3, 5, 0, 4, 1, 2)),
    "year_twice": across(2016, 2017, 2018, 2018, 2020),
    "years_out_of_order": across(2016, 2017, 2019, 2018, 2020),
    "money_in_thousands": {"a": form(("TT", "Thôn", "Quỹ khuyến học (triệu đồng)"), *((i, f"Thôn {i}", value) for i, value in enumerate((145.5, 160.2, 171, 188_400, 201.3), 1)))},
    "figures_rounded": column(400, 310, 520, 280, 450, 330),
    "columns_exchanged": {"a": form(F, *((i, f"Thôn {i}", 400 + i, 220 + i, 260 + 3 * i) for i in range(1, 6)))},
    "part_as_whole": {"a": form(F, *((i, f"Thôn {i}", 400 + i, 220 + 7 * i, 220 + 7 * i) for i in range(1, 6)))},
    "far_above_others": {"a": form((*F[:2], "Học sinh bỏ học"), *((i, f"Thôn {i}", 39 if i == 4 else i) for i in range(1, 7)))},
    "totals_unclear": {"a": form(F, ONE, TWO, (3, "Thôn 3", 420, 220, 120), (None, "Tổng cộng", 900, 500, 250))},
    "rate_mismatch": line(("Tổng số hộ", "Gia đình đăng ký", "Tỷ lệ %"), 1847, 1385, "70,48%"),
    "rate_other_denominator": line(("Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận", "Tỷ lệ % so với đăng ký"), 4843, 4035, 2910, "60,08%"),
    "fraction_rate_mismatch": line(("Gia đình đăng ký",), "36/587 = 0.613"),
    "rate_error": line(("Tổng số hộ", "Gia đình đăng ký", "Tỷ lệ %"), 400, 200, "#DIV/0!"),
    "change_mismatch": {"a": form(("TT", "Thôn", "Hộ đăng ký năm 2018", "Hộ đăng ký năm 2019", "Tăng, giảm"), *((i, f"Thôn {i}", 200 + i, 240 + 2 * i, 40 + i if i != 4 else 99) for i in range(1, 8)))},
    "registered_over_households": line(F[2:4], 400, 1500),
    "recognized_over_households": line(("Tổng số hộ", "Gia đình được công nhận"), 400, 1500),
    "recognized_over_registered": line(F[3:], 1400, 1500),
    "part_over_whole": line(("Tổng số dòng họ", "Dòng họ đăng ký"), 4, 9),
    "households_over_population": line(("Tổng số hộ", "Nhân khẩu"), 1500, 1400),
    "returned_over_dropouts": line(PUPILS[4:], 4, 9),
    "enrolment_identity": line((*PUPILS[2:5], "Chuyển đi", "Chuyển đến"), 1300, 1290, 2, 3, 1),
    "enrolment_gap": line(PUPILS[2:5], 1300, 1050, 2),
    "new_plus_renewed": line(("Gia đình đăng ký mới", "Gia đình tái đăng ký", "Gia đình đăng ký"), 1100, 100, 1207),
    "negative_count": column(300, -1310, 320),
    "scale_suspect": column(300, 310, 320_000, 305, 330),
    "period_unused": {"a": [XA, ("Gia đình học tập năm 2032",), ("TT", "Thôn", "Tổng số hộ năm 2023"), (1, "Thôn 1", 300), (2, "Thôn 2", 310)]},
    "period_headed_otherwise": {"a": [XA, ("Học sinh THCS năm học 2018-2019",), ("TT", "Thôn", "Số HS THCS đầu năm học 2017-2018", "Số HS THCS bỏ học", "Số HS THCS cuối năm học 2017-2018"),
                                      (1, "Thôn 1", 76, 1, 75), (2, "Thôn 2", 58, 0, 58)]},
    "columns_do_not_add": {"a": form(("TT", "Thôn", "Tổng số hộ", "Số hộ đã đăng ký gia đình học tập", "Số hộ chưa đăng ký"),
                                    *((i, f"Thôn {i}", v, v - 60, 60 - 9 * (i == 2)) for i, v in enumerate((264, 317, 209, 288, 243), 1)))},
    "khu_pho_alike": {"a": {"GĐ": form(F[:3], *((i, f"Thôn {n}", v) for i, (n, v) in enumerate(zip(("Mỹ Hòa", "Tân Lập", "Bến Đò", "Xuân An", "Đông Hải"), TYPICAL, strict=False), 1))),
                            "DH": form(("TT", "Thôn", "Tổng số dòng họ"), *((i, f"Thôn {n}", i) for i, n in enumerate(("Mỹ Hóa", "Tân Lập", "Bến Đò", "Xuân An", "Đông Hải"), 1)))}},
    "khu_pho_left_out": {"a": {"GĐ": form(F[:3], *((i, f"Thôn {i}", v) for i, v in enumerate(TYPICAL, 1))), "DH": form(("TT", "Thôn", "Tổng số dòng họ"), *((i, f"Thôn {i}", i) for i in range(1, 7)))}},
    "submission_repeated": {"a": form(F, ONE, TWO), "b (1)": form(F, ONE, TWO)},
    "columns_alike": {"a": form((*F[:4], "Số hộ đăng ký"), ONE, TWO)},
    "dragged_alike": column(312, 312, 312, 312, 312, 407),
    "dragged_on": column(407, 312, 313, 314, 315, 316),
    "column_in_words": {"a": form(F[:4], *((i, f"Thôn {i}", v, f"{v - 90} hộ cũ, {i + 5} hộ mới") for i, v in enumerate(TYPICAL, 1)))},
    "figures_in_words": {"a": {"Thôn 1": form(F, ONE, TWO), "Thôn 3": [("1. Tổng số hộ: 245 hộ",), ("2. Số hội viên: 81 người",)]}},
    "lines_alike": {"a": form((*F, "Nhân khẩu"), (1, "Thôn 1", 400, 200, 100, 1510), (2, "Thôn 2", 410, 210, 110, 1530), (3, "Thôn 3", 400, 200, 100, 1510))},
    "plan_as_result": {"a": form((*F[:3], "Kế hoạch giao", F[4]), *((i, f"Thôn {i}", v, v - 90, v - 90) for i, v in enumerate(TYPICAL, 1)))},
    "pupils_more_at_end": {"a": [XA, ("Năm học 2019-2020",), PUPILS[:4], *((i, f"Thôn {i}", v, v + (4 if i == 3 else -1)) for i, v in enumerate(TYPICAL, 1))]},
    "line_repeated": {f"{year}": form((*F, "Hội viên", "Quỹ khuyến học (đồng)"), (1, "Thôn 1", 400, 200, 100, 55, 5_200_000), (2, "Thôn 2", 410, 210 + year % 9, 110, 66, 6_100_000), year=year) for year in (2018, 2019)},
    "year_repeated": {f"{year}": form(F, *((i, f"Thôn {i}", v + year % 7, v - 61, v - 80) for i, v in enumerate(TYPICAL, 1)), year=year) for year in (2018, 2019)},
    "figure_left_out": {"a": {f"Thôn {i}": [XA, (f"THÔN {i}",), ("Gia đình học tập năm 2019",), ("TT", "Nội dung", "Số liệu"), (1, "Tổng số hộ", v), *[(2, "Gia đình đăng ký", v - 61)] * (i != 3), (3, "Số hội viên", v // 3)]
                              for i, v in enumerate(TYPICAL, 1)}},
    "lines_exchanged": {str(y): form((*F[:3], "Nhân khẩu"), *((i, f"Thôn {i}", v, v * 4 - 9) for i, v in enumerate(of, 1)), year=y) for y, of in ((2018, TYPICAL), (2019, (TYPICAL[3], *TYPICAL[1:3], TYPICAL[0], *TYPICAL[4:])))},
    "names_disordered": {str(y): form((*F[:3], "Nhân khẩu"), *((i, f"Thôn {i}", v, v * 4 - 9) for i, v in enumerate(of, 1)), year=y) for y, of in ((2018, TYPICAL), (2019, sorted(TYPICAL)))},
    "names_slipped": {str(y): form((*F[:3], "Số hội viên"), *((i, f"Thôn {i}", v, v // 3) for i, v in enumerate(of, 1)), year=y) for y, of in ((2018, TYPICAL[::2] + TYPICAL[1::2]), (2019, (TYPICAL[::2] + TYPICAL[1::2])[1:]))},
    "column_slipped": {"a": form((*F[:2], *F[3:], "Tỷ lệ %"), *((i, f"Thôn {i}", v, now, f"{100 * own / v:.1f}".replace(".", ",") + "%") for i, (v, own, now) in enumerate(
        zip(TYPICAL, (261, 389, 301, 467, 244, 402, 288), (261, 301, 467, 244, 402, 288, None), strict=True), 1)))},
    "figures_cumulated": {f"{name} {year}": form((*F[:2], F[4]), *((i, f"Thôn {i}", round(v * times)) for i, v in enumerate(TYPICAL, 1)), year=year) for name, year, times in (("a", 2018, 1), ("b", 2019, 1.1), ("c", 2020, 3.3), ("d", 2021, 1.3))},
    "figures_repeated": {f"{name} {year}": form(F[:4], *((i, f"Thôn {i}", v + year, v - 60) for i, v in enumerate(TYPICAL, 1)), year=year) for name, year in (("a", 2018), ("b", 2019))},
    "part_over_year": {"a": form(("TT", "Thôn", "Suất học bổng 6 tháng đầu năm 2019", "Suất học bổng cả năm 2019"), (1, "Thôn 1", 1290, 1180), (2, "Thôn 2", 11, 25))},
    "year_not_its_parts": {"a": form(("TT", "Thôn", "Kỳ", "Số suất học bổng"), *((i if q == 1 else None, f"Thôn {i}" if q == 1 else None, f"Quý {q}" if q < 5 else "Cả năm", 10 * i + q if q < 5 else 40 * i + 10 + 1200 * (i == 4))
                                                                                   for i in range(1, 5) for q in range(1, 6)))},
    "running_total_below": {"a": [XA, ("Quý III năm 2019",), ("TT", "Thôn", "Số hộ đăng ký gia đình học tập", None), (None, None, "Trong quý III", "Lũy kế từ đầu năm"),
                                  (1, "Thôn 1", 42, 203), (2, "Thôn 2", 57, 26)]},
    "running_total_falls": {"a": [XA, ("Năm 2019",), ("TT", "Thôn", "Số hội viên", "Số suất học bổng lũy kế", None), (None, None, None, "Đến hết quý I", "Đến hết quý II"),
                                  *((i, f"Thôn {i}", 140 + i, 2000 + i, 2100 + i - 500 * (i == 3)) for i in range(1, 6))]},
    "ward_not_its_khu_pho": {"a": {"Tổng hợp": [XA, ("Năm 2019",), ("TT", "Nội dung", "Đơn vị tính", "Kết quả"), (1, "Tổng số hộ trên địa bàn", "hộ", 2701), (2, "Số dòng họ", "dòng họ", 12)],
                                   "Chi tiết": form(F[:3], *((i, f"Thôn {i}", v) for i, v in enumerate((310, 420, 385, 510, 295, 460, 330), 1)))}},
    "columns_do_not_multiply": {"a": form(("TT", "Thôn", "Số suất học bổng", "Mức một suất (đồng)", "Thành tiền (đồng)"),
                                          *((i, f"Thôn {i}", 10 + i, 500_000, (10 + i) * 500_000 * (10 if i == 3 else 1)) for i in range(1, 6)))},
    "ward_titles_differ": {"a": [("UBND XÃ TÂN LẬP TRUNG",), ("GIA ĐÌNH HỌC TẬP XÃ TÂN HỘI TRUNG NĂM 2019",), F, ONE, TWO]},
    "total_stated_otherwise": {"a": form(F, (1, "Thôn 1", 1400, 1200, 100), (2, "Thôn 2", 410, 210, 110), (None, "Cộng", 1810, 1410, 210), (),
                                         ("Toàn xã có 1.401/1.810 hộ đăng ký xây dựng gia đình học tập.",))},
    "figure_amended": {"a": form(F, ONE, TWO, (), ("Ghi chú: số hộ được công nhận của thôn 2 xin đính chính là 131 hộ.",))},
    "figures_of_other_year": {"a": form(F, ONE, TWO, (), ("Ghi chú: thôn 2 chưa báo cáo, lấy số liệu năm 2018.",))},
    "figures_estimated": {"a": [XA, ("Số hộ được công nhận gia đình học tập",), ("TT", "Thôn", "2018", "Ước thực hiện 2019"), (1, "Thôn 1", 210, 220), (2, "Thôn 2", 198, 201)]},
    "khu_pho_divided": {"a": form(F, ONE, (2, "Thôn 2 (phía Bắc)", 410, 210, 110), (3, "Thôn 2 (phía Nam)", 390, 190, 90))},
    "khu_pho_without_kind": {"a": form(F, *((n, f"Thôn {n}", 400 + n, 200 + n, 100 + n) for n in (1, 2, 3)), (None, "Phần bổ sung", 41, 20, 10))},
    "caption_unread": {"a": [XA, ("Gia đình học tập năm 2019",), ("TT", "Thôn", "Năm 2018", "Hồ sơ chờ 2019"), (None, None, "Số GĐHT được công nhận", "Số GĐHT được công nhận"), (1, "Thôn 1", 210, 220), (2, "Thôn 2", 198, 201)]},
    "day_impossible": {"a": form((*F[:3], "Ngày gửi"), (1, "Thôn 1", 400, "30/11/2019"), (2, "Thôn 2", 410, "31/11/2019"))},
    "rate_other_pair": {"a": form(("TT", "Thôn", "Kế hoạch giao (hộ)", "Số hộ được công nhận gia đình học tập", "Tỷ lệ so với kế hoạch (%)"),
                                  (1, "Thôn 1", 190, 203, 106.8), (2, "Thôn 2", 170, 158, 92.9), (3, "Thôn 3", 250, 264, 105.6), (4, "Thôn 4", 150, 121, 124.0))},
    "subset_over_parent": line(("Gia đình đăng ký", "Trong đó: hộ nghèo"), 1210, 1221),
    "subset_rate": {"a": [XA, ("Năm học 2018-2019",), ("TT", "Cấp học", "Tỷ lệ học sinh bỏ học (%)"), (1, "Tiểu học", 0.01), ("", "Trong đó: Nữ", 0.46), (2, "THCS", 0.45), ("", "Trong đó: Nữ", 0.40)]},
    "shares_over_whole": {"a": form(("TT", "Thôn", "Học sinh bỏ học", *["Nguyên nhân bỏ học (%)"] * 3), (None, None, None, "Học lực yếu (%)", "Kinh tế khó khăn (%)", "Lý do khác (%)"),
                                    (1, "Thôn 1", 250, "72,4%", "11,7%", "18,5%"), (2, "Thôn 2", 100, "50%", "30%", "20%"))},
    "unit_unexpected": line(("Cộng đồng được công nhận",), "27/39 xã"),
    "unit_unread": {"a": form(("TT", "Thôn", "CĐHT đăng ký"), (1, "Thôn 1", "1 hộ"), (2, "Thôn 2", "1 hộ"), (3, "Thôn 3", "0 hộ"))},
    "duplicate_khu_pho": {"a": form(F, ONE, (2, "Thôn 1", 410, 210, 110), (3, "Thôn 3", 420, 220, 120))},
    "figures_corrected": {f"Biểu 2019{more}": form(F, ONE, (2, "Thôn 2", 1410 + len(more), 210, 110)) for more in ("", " (sửa)")},
    "contradiction": {"a": {"Biểu 1": form(F, ONE, (2, "Thôn 2", 1410, 210, 110)), "Biểu 1 (sửa)": form(F, ONE, (2, "Thôn 2", 1420, 210, 110))}},
    "khu_pho_blank": {"a": form(F, ONE, (2, "Thôn 2"), (3, "Thôn 3", 420, 220, 120))},
    "khu_pho_missing": years((300, 310, 320, 330), (300, 310, 320)),
    "ward_alike": {"a": households(2018, 300, 310), "b": [("UBND XÃ VĨNH HÀO",), *households(2019, 300, 310)[1:]]},
    "ward_astray": {**{f"{year}/a": households(year, 300, 310) for year in (2017, 2018, 2019)}, "2018/b": [("UBND XÃ PHƯỚC THỂ",), *households(2018, 300, 310)[1:]]},
    "ward_succeeded": {"a": households(2018, 300, 310, 320, names=NAMED), "b": [("UBND XÃ PHƯỚC THỂ",), *households(2019, 300, 310, 320, names=NAMED)[1:]]},
    "khu_pho_renamed": {"a": households(2024, 300, 310, 320, names={1: "Tổ dân phố Đông", 2: "Thôn Tây"}), "b": [("UBND XÃ SÔNG THAO",), *households(2025, 300, 310, 320, names={1: "Thôn Đông", 2: "Thôn Tây", 3: "Thôn Bắc"})[1:]]},
    "successor_larger": {"a": households(2024, 300, 310, 320), "b": [("UBND XÃ SÔNG THAO",), *households(2025, 300, 310, 320, 330, 340)[1:]]},
    "submission_missing": {"a": households(2017, 300, 310), "b": households(2019, 300, 310), "c": [("UBND XÃ PHƯỚC THỂ",), *households(2018, 300, 310)[1:]]},
    "late": {"2020-02-22/a": form(F, ONE, TWO)},
    "drift_heading": {"a": form(F, ONE, TWO, year=2018), "b": form(F[:4], ONE[:4], TWO[:4])},
    "drift_khu_pho": {"a": households(2018, 300, 310, 320), "b": households(2019, 300, 310, 320, names={1: "Thôn Tân Phú", 2: "Thôn Bình Minh", 3: "Thôn Đại Hòa"})},
    "scale_last_year": years(TYPICAL, (310, 4200, *TYPICAL[2:])),
    "jump_last_year": years(TYPICAL, (310, 1180, *TYPICAL[2:])),
    "scale_others": people(1, 4200),
    "unlike_others": people(1, 1100),
    "outside_range": {"a": form(("TT", "Thôn", "Tổng số hộ", "Nhân khẩu"), *((i, f"Thôn {i}", v, v * 8) for i, v in enumerate(TYPICAL, 1)))},
    "above_range": line(("Dân số",), 141_906_000),
    "growth_outside": {f"{y}": form(("TT", "Thôn", "Gia đình đăng ký"), *((i, f"Thôn {i}", v * f) for i, v in enumerate(TYPICAL, 1)), year=y) for y, f in ((2018, 1), (2019, 3))},
    "date_after_period": {"a": [XA, ("Gia đình học tập năm 2019",), ("Thực hiện Kế hoạch số 493/KH-UBND ngày 23/02/2026",), F, ONE, TWO]},
    "year_mistyped": {"a": form(F, ONE, TWO, year=2109)},
    "line_unread": {"a": form(F, ONE, (2, None, 500, 300, 200), (3, "Thôn 3", 410, 210, 110))},
    "nought_unlikely": {"a": form(F, ONE, (2, "Thôn 2", 0, 0, 0))},
    "parts_of_khu_pho": {"a": form(("TT", "Khu phố, tổ", "Tổng số hộ", "Đăng ký"), ("I", "Khu phố 1", 210, 150), (1, "Tổ 1", 100, 70), (2, "Tổ 2", 110, 80), ("II", "Khu phố 2", 215, 155), (3, "Tổ 3", 105, 75), (4, "Tổ 4", 110, 80))},
    "khu_pho_not_its_parts": {"a": form(("TT", "Khu phố, tổ", "Tổng số hộ", "Đăng ký"), ("I", "Khu phố 1", 220, 150), (1, "Tổ 1", 100, 70), (2, "Tổ 2", 110, 80), ("II", "Khu phố 2", 1215, 155), (3, "Tổ 3", 1105, 75), (4, "Tổ 4", 110, 80))},
    "list_unread": {"a": form(("TT", "Tên dòng họ", "Tổng số hộ"), (1, "Nguyễn Văn", 40), (2, "Lê Bá", 35), (3, "Huỳnh", 52))},
    "khu_pho_several": {"a": form(F, (1, "Thôn 1+2", 400, 200, 100), (2, "Thôn 3", 410, 210, 110))},
    "khu_pho_kind": {"a": form(("TT", "Thôn/khu phố", "Số hộ"), (1, 1, 400), (2, 2, 300), (3, 3, 350))},
    "khu_pho_unclear": {"a": form(("TT", "Đơn vị", "Số hộ"), (1, 1, 400), (2, 2, 300), (3, 3, 350))},
    "merged_value": {"a": form(F[:4], (1, "Thôn 1", 400, 1200), (2, "Thôn 2", 500, "merge D4:D5"), (3, "Thôn 3", 300, 150))},
    "mark_read": {"a": form(("TT", "Thôn", "CĐHT đăng ký"), (1, "Thôn 1", "x"), (2, "Thôn 2", "x"), (3, "Thôn 3", None))},
    "mark_not_due": {"a": [XA, ("Gia đình học tập 6 tháng đầu năm 2019",), F, (1, "Thôn 1", 400, 200, "x"), (2, "Thôn 2", 500, 210, "x")]},
    "column_unheaded": {"a": form((*F[:4], None), ONE, TWO)},
    "donors_unread": {"a": [XA, ("DANH SÁCH ỦNG HỘ QUỸ KHUYẾN HỌC NĂM 2019",), ("TT", "Đơn vị, cá nhân", "Số tiền (đồng)"), (1, "Cơ sở Hải Long", 2_000_000), (2, "Bà Tư", 500_000), (3, "Chi hội khuyến học", 300_000)]},
    "mark_unclear": {"a": form(F[:4], (1, "Thôn 1", 400, "x"), (2, "Thôn 2", 500, "x"))},
    "money_in_dong": {"a": form(("TT", "Thôn", "Quỹ khuyến học (triệu đồng)"), (1, "Thôn 1", 12_000_000), (2, "Thôn 2", 15))},
    "money_column_small": {"a": form(("TT", "Thôn", "Quỹ khuyến học (đồng)"), (1, "Thôn 1", 35), (2, "Thôn 2", 15.5), (3, "Thôn 3", 27))},
    "money_small": {"a": form(("TT", "Thôn", "Quỹ khuyến học (đồng)"), (1, "Thôn 1", 35), (2, "Thôn 2", 15_000_000))},
    "money_large": {"a": form(("TT", "Thôn", "Quỹ khuyến học (đồng)"), (1, "Thôn 1", 400_000_000_000), (2, "Thôn 2", 15_000_000))},
    "heading_uncollected": line(("Gia đình đăng ký", "Trong đó: hộ nghèo"), 1210, 21),
    "heading_accentless": {"a": [("UBND XA VINH HAO",), ("TONG HOP NAM 2018",), ("STT", "Ten thon", "Tong so ho", "So ho dang ky GDHH"), (1, "Thon Vinh Hung", 400, 200), (2, "Thon Vinh Son", 300, 150)]},
    "number_outside": {"a": form(F, ONE, TWO, ("Cộng", None, 810, 410, 210), ("Số chi hội:", 14))},
    "total_by_sum": {"a": form(F[:4], ONE[:4], TWO[:4], (3, "Thôn 3", "=SUM(C4:C5)", "=SUM(D4:D5)"), (4, "Thôn 4", 310, 160))},
    "nil_read": {"a": form(F[:4], ONE[:4], (2, "Thôn 2", 300, "-"))},
    "dash_unreported": column(300, "-", 320),
    "corrected": {"a": form(F, ONE, TWO)}, "derived_before_correction": {"a": form(F, ONE, TWO, (None, "Cộng", *map(sum, zip(ONE[2:], TWO[2:], strict=True))))},
    "correction_stale": {"a": form(F, ONE, TWO)},
    "excluded": {"a": form(F, ONE, TWO)},
    "exclusion_stale": {"a": form(F, ONE, TWO)},
    "not_a_submission": {"a": form(F, ONE, TWO)},
    "file_failed": {"a": form(F, ONE, TWO)},
}
CORRECTION = "source_file,source_sheet,source_cell,old_value,new_value,reason,decided_by,date\na.xlsx,Biểu 1,C4,{old},1410,cộng nhầm,Phòng GDĐT,2020-03-01\n"
EXCLUSION = "source_file,ward,khu_pho,period,data_element,reason,decided_by,date\n,Xã Vĩnh Hảo,{name},2019,,cộng nhầm,Phòng GDĐT,2020-03-01\n"
CHANGE = "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source\n2025-07-01,,Xã Vĩnh Hảo,,,Xã Sông Thao,,1,,\n"
DECISIONS = {"khu_pho_renamed": ("territory_changes", CHANGE), "successor_larger": ("territory_changes", CHANGE), "corrected": ("corrections", CORRECTION.format(old=400)), "derived_before_correction": ("corrections", CORRECTION.format(old=400)), "correction_stale": ("corrections", CORRECTION.format(old=401)),
             "excluded": ("exclusions", EXCLUSION.format(name="Thôn 1")), "exclusion_stale": ("exclusions", EXCLUSION.format(name="Thôn 99"))}
GAPS = re.compile(r"[{}]|“\s*”|\bNone\b|\bnan\b|—|  | [.,;:)]|\(\s*\)|\.\.(?!\.)|: *[.;]|^\s|\s$")
VIETNAMESE_NUMBER = re.compile(r"(?<![\d“/])\d{1,3}(?:\.\d{3})+(?![\d”])|\d,\d+ ?%|\d %")


def write(folder, files, rule):
    """The workbooks of a case."""
    for name, sheets in files.items():
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in (sheets if isinstance(sheets, dict) else {"Biểu 1": sheets}).items():
            sheet = book.create_sheet(title.removeprefix("-"))
            sheet.sheet_state = "hidden" if title.startswith("-") else "visible"
            for row in rows:
                sheet.append(row)
            for cell in [cell for row in sheet.iter_rows() for cell in row if str(cell.value).startswith("merge ")]:
                merge, cell.value = str(cell.value).removeprefix("merge "), None
                sheet.merge_cells(merge)
            for cell in [cell for row in sheet.iter_rows() for cell in row if cell.value == "date d-mmm"]:
                cell.value, cell.number_format = DAY, "d-mmm"  # what Excel makes of 12/10
        if rule == "not_a_submission":
            from openpyxl.packaging.custom import StringProperty

            from hieuhoc_analysis.submission_roles import MARKED_COPY, ROLE_PROPERTY

            book.custom_doc_props.append(StringProperty(name=ROLE_PROPERTY, value=MARKED_COPY))
        path = folder / f"{name}.xlsx"
        path.parent.mkdir(parents=True, exist_ok=True)
        book.save(path)


@pytest.mark.parametrize("rule", [row["rule"] for row in codelists.load("rules") if row["rule"] == "file_failed" or not row["rule"].startswith("file_")])
def test_every_rule_is_raised_and_worded(rule, tmp_path, monkeypatch):
    """A workbook raises the rule; sentence and hint are whole, in both languages, numbers as the language writes them."""
    write(tmp_path / "raw", CASES[rule], rule)
    lists = None
    if rule in DECISIONS:
        lists = tmp_path / "lists"
        lists.mkdir()
        (lists / f"{DECISIONS[rule][0]}.csv").write_text(DECISIONS[rule][1], encoding="utf-8-sig")
    if rule == "file_failed":
        from hieuhoc_analysis import submission

        monkeypatch.setattr(submission, "interpret", lambda *_: 1 / 0)
    for lang in ("vi", "en"):
        found = hh.clean(tmp_path / "raw", codelists=lists, lang=lang).findings
        said = found[found["rule"] == rule]
        typed = [text for text in said["found"] if text]
        assert len(said), found[["rule", "message"]].to_string()
        for text in (*said["message"], *said["hint"]):
            assert GAPS.findall(text) == [], text
            assert text.endswith((".", "?"))
            ours = re.sub("|".join(map(re.escape, typed)) or "$^", "", text)  # what the ward typed is repeated as typed
            assert lang == "vi" or VIETNAMESE_NUMBER.findall(ours) == [], text


def test_a_workbook_without_sheets_and_a_file_that_is_refused(tmp_path, monkeypatch):
    """The two reasons that need more than bytes; all others are raised in tests/extract/test_workbook.py."""
    (tmp_path / "a.xml").write_text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', encoding="utf-8")
    write(tmp_path, {"b": form(F, ONE, TWO)}, "")
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: refuse() if path.name == "b.xlsx" else read(path))
    found = hh.clean(tmp_path).findings
    assert dict(zip(found["source_file"], found["rule"], strict=True)) == {"a.xml": "file_no_sheet", "b.xlsx": "file_no_access"}
    assert "máy không cho phép đọc (Permission denied)" in found["message"].iloc[1]


def refuse():
    """What the system says of a file that another program holds."""
    raise PermissionError(13, "Permission denied")
