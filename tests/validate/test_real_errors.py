"""Errors met in published reports and yearbooks, each typed into a workbook: caught at its cell, with the cause in words."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

FAMILIES = ("TT", "Thôn", "Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận")


@pytest.fixture
def check(tmp_path):
    """Write one sheet under its titles and return rule, cell and message of the warnings and errors."""
    def run(*rows, title="Gia đình học tập năm 2019", name="bieu.xlsx"):
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = "Biểu 1"
        for row in (("UBND XÃ VĨNH HẢO",), (title,), *rows):
            sheet.append(row)
        book.save(tmp_path / name)
        found = hh.clean(tmp_path / name).findings.query("severity != 'info'")
        return list(found[["rule", "source_cell", "message"]].itertuples(index=False, name=None))

    return run


def only(found, rule, cell, *words):
    """The one finding of that rule stands at the cell and says every one of the words."""
    said = [message for r, c, message in found if (r, c) == (rule, cell)]
    assert len(said) == 1, found
    missing = [word for word in words if word not in said[0]]
    assert missing == [], said[0]


def test_percentage_is_not_the_quotient(check):
    """Vĩnh Hảo 2019: 1.385/1847 "đạt 70,48 %"; the quotient is 74,99 %."""
    found = check((*FAMILIES[:4], "Tỷ lệ %"), (1, "Thôn 1", 1847, 1385, "70,48%"))
    only(found, "rate_mismatch", "E4", "70,48 %", "74,99 %", "ô D4 chia ô C4")


def test_rate_of_another_denominator_and_truncated(check):
    """Long Thành Trung: 2.910 recognised of 4.035 registered printed as 60,08 %, which is 2910/4843 cut off."""
    found = check((*FAMILIES, "Tỷ lệ % so với đăng ký"), (1, "Ấp Long Thành", 4843, 4035, 2910, "60,08%"))
    only(found, "rate_other_denominator", "F4", "60,08 %", "ô E4 chia ô C4", "4.843", "cắt bớt")


def test_rates_behind_the_counts_of_a_form(check):
    """The same down a form: the rates stand behind their counts, one of another denominator than its line names, one of none."""
    found = check(("TT", "Nội dung", "Số liệu", "Tỷ lệ"), (1, "Số hộ đăng ký Gia đình học tập/tổng số hộ", "4.035/4843", "83,3%"),
                  (2, "Số hộ được công nhận Gia đình học tập/số hộ đăng ký", "2.910/4.035", "60,08%"), (3, "Số dòng họ được công nhận Dòng họ học tập", 12, "77,7%"))
    only(found, "rate_other_denominator", "D5", "60,08 %", "ô C5 chia ô C4", "4.843", "cắt bớt")
    only(found, "rate_mismatch", "D6", "77,7")
    assert len(found) == 2


def test_rate_named_after_households_is_of_the_registered(check):
    """Trà Cú 2017: 71,67 % "so với tổng số hộ" is 23.095 of 32.224 registered."""
    found = check(("TT", "Ấp", "Gia đình đăng ký", "Gia đình được công nhận", "Tỷ lệ % so với tổng số hộ"), (1, "Ấp Chợ", 32224, 23095, "71,67%"))
    only(found, "rate_other_denominator", "E4", "ô D4 chia ô C4", "Gia đình đăng ký", "không phải so với mẫu số mà tiêu đề")


def test_two_totals_in_one_line(check):
    """Quảng Bình 2020: 208.036 are 95 %, 197.879 are 81 %: of 218.985 or of 244.295?"""
    found = check(("TT", "Thôn", "Gia đình đăng ký", "Tỷ lệ %", "Gia đình được công nhận", "Tỷ lệ %"), (1, "Thôn 1", 208036, "95,0%", 197879, "81,0%"))
    only(found, "rate_mismatch", "F4", "244.295", "218.985", "hai tổng số khác nhau")


def test_two_denominators_under_one_heading(check):
    """Trà Côn: 91,39 % of 2.974 households, but 99,55 % of the 2.718 registered, both "so với tổng số hộ"."""
    of = "Tỷ lệ % so với tổng số hộ"
    found = check((*FAMILIES[:4], of, FAMILIES[4], of), (1, "Ấp Trà Côn", 2974, 2718, "91,39%", 2706, "99,55%"))
    assert [c for r, c, _ in found if r.startswith("rate")] == ["G4"]
    only(found, "rate_other_denominator", "G4", "2.718", "ô F4 chia ô D4")


def test_parts_of_more_than_a_whole(check):
    """Bình Định: the reasons for dropping out are 72,4 + 11,7 + 18,5 = 102,6 %."""
    why = "Nguyên nhân bỏ học (%)"
    found = check(("TT", "Thôn", "Học sinh bỏ học", why, why, why), (None, None, None, "Học lực yếu (%)", "Kinh tế khó khăn (%)", "Lý do khác (%)"),
                  (1, "Thôn 1", 250, "72,4%", "11,7%", "18,5%"), (2, "Thôn 2", 100, "50%", "30%", "20%"))
    only(found, "shares_over_whole", "F5", "102,6 %", "từ ô D5", "vượt quá 100 %")


def test_sub_row_exceeds_its_parent(check):
    """Quảng Ngãi yearbook 2016: primary school 0,01 %, "trong đó: nữ" 0,46 %."""
    found = check(("TT", "Cấp học", "Tỷ lệ học sinh bỏ học (%)"), (1, "Tiểu học", 0.01), ("", "Trong đó: Nữ", 0.46), (2, "THCS", 0.45), ("", "Trong đó: Nữ", 0.40),
                  title="Năm học 2015-2016")
    only(found, "subset_rate", "C5", "0.46", "0.01", "ô C4")


def test_count_of_a_part_exceeds_the_whole(check):
    """*Trong đó: nữ* beside and under the figure it is part of."""
    beside = check((*FAMILIES[:4], "Trong đó: hộ nghèo"), (1, "Thôn 1", 300, 200, 20), (2, "Thôn 2", 350, 210, 221))
    only(beside, "subset_over_parent", "E5", "221", "210", "ô D5")
    under = check(("TT", "Cấp học", "Học sinh bỏ học"), (1, "Tiểu học", 1), ("", "Trong đó: Nữ", 46), (2, "THCS", 50), ("", "Trong đó: Nữ", 20), title="Năm học 2015-2016")
    only(under, "subset_over_parent", "C5", "46", "ô C4")


def test_decimal_place(check):
    """36/587 "= 0.613" is 0,0613, typed behind the fraction and in a column of its own."""
    only(check(("TT", "Thôn", "Gia đình đăng ký"), (1, "Thôn 1", "36/587 = 0.613")), "fraction_rate_mismatch", "C4", "6,13 %", "dấu phẩy thập phân")
    only(check((*FAMILIES[:4], "Tỷ lệ %"), (1, "Thôn 1", 587, 36, "61,3%")), "rate_mismatch", "E4", "6,13 %", "dấu phẩy thập phân")


@pytest.mark.parametrize("written", ["21,% so dân số", "7.360464.000đ"])
def test_malformed_numbers(check, written):
    """Trà Cú 2017: digits that no reading makes a number are said with what was typed."""
    found = check(("TT", "Ấp", "Dân số", "Hội viên khuyến học", "Quỹ khuyến học (đồng)"), (1, "Ấp Chợ", 5000, *((written, 10**6) if "%" in written else (1000, written))),
                  (2, "Ấp Xoài", 5200, 1100, 1200000))
    cell = "D4" if "%" in written else "E4"
    assert [(c, f"“{written}”" in message) for _, c, message in found] == [(cell, True)]


def test_wrong_level(check):
    """Thuận Nam: "27/39 xã" in a district that has eight; khu phố, thôn were meant."""
    found = check(("TT", "Thôn", "Cộng đồng được công nhận"), (1, "Thôn 1", "27/39 xã"), (2, "Thôn 2", 1))
    only(found, "unit_unexpected", "C4", "27/39 xã", "đếm khu phố")


@pytest.mark.parametrize(("heading", "meant"), [
    ("DÒNG HỌC HIẾU HỌC đăng ký", "Dòng họ đăng ký"), ("CỘNG ĐÒNG HỌC TẬP đăng ký", "Cộng đồng đăng ký"), ("Số học sinh bổ học", "Học sinh bỏ học"),
])
def test_misspelt_headings(check, heading, meant):
    """A misspelt heading is not guessed; what was meant is suggested."""
    only(check(("TT", "Thôn", "Tổng số hộ", heading), (1, "Thôn 1", 300, 2)), "heading_unknown", "D3", meant)


def test_mixed_separators_are_read(check):
    """1.385/1847 beside 163,055 of 195,201 (Bà Rịa - Vũng Tàu 2023): both are thousands, and nothing but notes is said."""
    found = check(("TT", "Thôn", "Gia đình đăng ký", "Gia đình được công nhận"), (1, "Thôn 1", "1.847", "1.385/1847"), (2, "Thôn 2", "195,201", "163,055"))
    assert found == []


def test_year_mistyped_in_a_title(check):
    """Vĩnh Hảo 2020: "Kế hoạch số 493 … ngày 23/02/2026", a plan of 2016."""
    rows = ("Thực hiện Kế hoạch số 493/KH-UBND ngày 23/02/2026 của UBND tỉnh",), FAMILIES[:4], (1, "Thôn 1", 300, 200), (2, "Thôn 2", 310, 200)
    only(check(*rows, title="Gia đình học tập năm 2020"), "date_after_period", "A3", "23/02/2026", "2020", "gõ nhầm năm")
    assert check((rows[0][0].replace("2026", "2016"),), *rows[1:], title="Gia đình học tập năm 2020") == []


@pytest.mark.parametrize(("typed", "meant"), [(2109, "2019"), (2091, "2019"), (2190, "2019")])
def test_digits_of_a_year_exchanged_in_the_title(check, typed, meant):
    """"Năm 2109" over figures of 2019: the cause is named, also where the file's name gives the year."""
    rows = FAMILIES[:4], (1, "Thôn 1", 300, 200), (2, "Thôn 2", 310, 200)
    for name in ("bieu.xlsx", "bieu năm 2019.xlsx"):
        only(check(*rows, title=f"Gia đình học tập năm {typed}", name=name), "year_mistyped", "A2", f"năm {typed}", f"có thể là {meant}")


def test_digits_of_a_year_exchanged_among_years(check):
    """2109 between 2018 and 2020, beside one another and under one another."""
    across = check(("TT", "Thôn", "Gia đình đăng ký", None, None), (None, None, 2018, 2109, 2020), (1, "Thôn 1", 200, 210, 220), (2, "Thôn 2", 100, 110, 120), title="Giai đoạn 2016-2020")
    only(across, "year_mistyped", "D4", "2109", "có thể là 2019")
    down = check(("Năm", "Tổng số hộ", "Gia đình đăng ký"), (2018, 400, 200), (2109, 410, 210), (2020, 420, 220), title="Giai đoạn 2016-2020")
    only(down, "year_mistyped", "A5", "2109", "có thể là 2019")


@pytest.mark.parametrize(("years", "cell", "typed", "meant"), [
    ((2016, 2017, 2018, 2019, 2002), "A8", "2002", "2020"), (("Năm 2016", "Năm 2071", "Năm 2018", "Năm 2019"), "A5", "2071", "2017"), ((2021, 2020, 2019, 2081, 2017), "A7", "2081", "2018"),
])
def test_a_year_out_of_step(check, years, cell, typed, meant):
    """Every line but one is a year after the one above: 2002 is 2020 with its digits exchanged."""
    rows = [(year, 400 + i, 200 + i) for i, year in enumerate(years)]
    only(check(("Năm", "Tổng số hộ", "Gia đình đăng ký"), *rows, title="Giai đoạn 2016-2020"), "year_mistyped", cell, typed, f"có thể là {meant}")


@pytest.mark.parametrize(("years", "rule", "cell", "words"), [
    ((2016, 2017, 2018, 2018, 2020), "year_twice", "A7", ("năm 2018 đã có ở ô A6", "không có năm 2019")),
    (("Năm 2021", "Năm 2023", "Năm 2023", "Năm 2024"), "year_twice", "A5", ("năm 2023 đã có ở ô A6", "không có năm 2022")),
    ((2016, 2017, 2019, 2018, 2020), "years_out_of_order", "A6", ("năm 2019 đứng ở chỗ của năm 2018",)),
])
def test_a_year_that_stands_twice_and_two_in_each_others_place(check, years, rule, cell, words):
    """What the other years, which go on year by year, leave a gap for."""
    rows = [(year, 400 + i, 200 + i) for i, year in enumerate(years)]
    only(check(("Năm", "Tổng số hộ", "Gia đình đăng ký"), *rows, title="Giai đoạn 2016-2020"), rule, cell, *words)


@pytest.mark.parametrize("years", [(2020, 2019, 2018, 2017), (2016, 2017, 2018, 2020), (2016, 2016, 2017, 2017), (2016, 2018, 2017), (2016, 2017, 2018, 2018)])
def test_years_in_another_order_on_purpose(check, years):
    """Backwards, with a gap, each twice, few, and one that stands twice where the row ends."""
    rows = [(year, 400 + i, 200 + i) for i, year in enumerate(years)]
    found = check(("Năm", "Tổng số hộ", "Gia đình đăng ký"), *rows, title="Giai đoạn 2016-2020")
    assert not {"year_twice", "years_out_of_order"} & {rule for rule, _, _ in found}


DATED = ("", "", "", "Vĩnh Hảo, ngày 18 tháng 12 năm 2023")


@pytest.mark.parametrize(("years", "date", "said"), [
    ((2021, 2022, 2032), DATED, True), ((2021, 2022, 2032), (*DATED[:3], "Vĩnh Hảo, 18/12/2023"), True), (("Năm 2021", "Năm 2022", "Năm 2052"), DATED, True),
    ((2021, 2022, 2052), (), True),  # the workbook was saved before
    ((2021, 2022, 2025), DATED, False), ((2021, 2022, 2023, 2024), DATED, False), (("Năm 2021", "Năm 2022", "Kế hoạch 2030"), DATED, False),
])
def test_a_year_long_after_the_day_of_the_paper(check, years, date, said):
    """2032 over figures of a paper signed in 2023; a plan, and a year or two ahead, are no slip."""
    heads = ("TT", "Thôn", *["Gia đình đăng ký"] * len(years))
    rows = [date, heads, (None, None, *years), *((i, f"Thôn {i}", *(200 + i + 9 * at for at in range(len(years)))) for i in range(1, 4))]
    found = check(*rows, title="Kết quả ba năm gần đây")
    assert [(rule, cell) for rule, cell, _ in found if rule == "year_mistyped"] == [("year_mistyped", "E5")] * said


@pytest.mark.parametrize("title", ["Kế hoạch phát triển 2021-2032", "Lộ trình xây dựng gia đình học tập", "Chỉ tiêu phấn đấu"])
def test_a_title_that_speaks_of_plans_looks_ahead(check, title):
    """2021, 2022 and 2032 under a plan of 2023."""
    rows = [DATED, ("TT", "Thôn", *["Gia đình đăng ký"] * 3), (None, None, 2021, 2022, 2032), *((i, f"Thôn {i}", 200 + i, 210 + i, 220 + i) for i in range(1, 4))]
    assert [rule for rule, _, _ in check(*rows, title=title) if rule == "year_mistyped"] == []


@pytest.mark.parametrize("years", [(2014, 2015, 2016, 2020), (2010, 2015, 2019, 2020), (2000, 2017, 2018), (2016, 2017, 2021, 2022, 2023)])
def test_years_that_somebody_chose(check, years):
    """A gap to a later year, few years, or more than one out of step are no slip."""
    assert check(("Năm", "Tổng số hộ", "Gia đình đăng ký"), *[(year, 400 + i, 200 + i) for i, year in enumerate(years)], title="Giai đoạn 2016-2020") == []


def test_figures_of_a_year_that_has_not_come(check):
    """A workbook changed today holds no figures of 2035; a plan that looks ahead to 2030 is no mistake."""
    rows = FAMILIES[:4], (1, "Thôn 1", 300, 200), (2, "Thôn 2", 310, 200)
    only(check(*rows, title="Gia đình học tập năm 2045"), "year_mistyped", "A2", "năm 2045")
    assert check(("Thực hiện Đề án xây dựng xã hội học tập đến năm 2030",), *rows, title="Gia đình học tập năm 2019") == []


def test_the_total_of_each_ward_of_a_district_is_checked(check):
    """*Cộng* under the units of each ward, whose name stands once at the left: 248 for 120 and 148."""
    rows = [("STT", "Xã", "Xóm", *FAMILIES[2:])]
    for number, (ward, slip) in enumerate([("Xã Nam Kim", 0), ("Xã Vân Diên", 20), ("Xã Hồng Long", 0)], 1):
        rows += [(number, ward, "Xóm 1", 180, 120, 101), (None, None, "Xóm 2", 212, 148, 130), (None, None, "Cộng", 392, 268 - slip, 231)]
    found = check(*rows, title="HỘI KHUYẾN HỌC HUYỆN NAM ĐÀN: Gia đình học tập các xã năm 2019")
    assert [(rule, cell) for rule, cell, _ in found if rule == "total_mismatch"] == [("total_mismatch", "E9")]


def test_moves_without_a_level_are_those_of_the_level_that_the_title_names(check):
    """126 pupils, 2 came, 4 left, 1 dropped out: 123 at the end of the year, not 128."""
    heads = ("TT", "Thôn", "Sĩ số đầu năm", "Chuyển đến", "Chuyển đi", "Bỏ học", "Sĩ số cuối năm")
    rows = [heads, (1, "Thôn 1", 94, 1, 2, 0, 93), (2, "Thôn 2", 126, 2, 4, 1, 128), (3, "Thôn 3", 78, 0, 1, 1, 76)]
    found = check(*rows, title="BIẾN ĐỘNG SĨ SỐ HỌC SINH TIỂU HỌC NĂM HỌC 2022-2023")
    assert [(rule, cell) for rule, cell, _ in found if rule == "enrolment_identity"] == [("enrolment_identity", "G5")]
