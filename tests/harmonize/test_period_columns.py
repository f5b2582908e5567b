"""Columns that say when each line's figures are of: years, quarters, halves, school years, in any place beside the names."""

from datetime import datetime

import pytest
from openpyxl import Workbook

import hieuhoc_analysis as hh

HEAD = ["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"]
THON = ["Thôn An", "Thôn Bình", "Thôn Cát"]


def _by(values):
    """Figures by khu phố, period and element."""
    return {key[:3]: value for key, value in values.items()}


@pytest.mark.parametrize("quarters", [("Quý I", "Quý II"), ("Quý 1", "Quý 2"), ("Q1", "Q2")])
def test_quarters_under_merged_names(quarters, typed):
    """Each thôn with its quarters and the whole year, the name only once."""
    lines = [(n + 1 if at == 0 else None, name if at == 0 else None, when, count + n) for n, name in enumerate(THON)
             for at, (when, count) in enumerate(((quarters[0], 4), (quarters[1], 6), ("Cả năm", 10 + n)))]
    values, findings = typed([HEAD, ["Học bổng từng quý năm 2012"], ["STT", "Thôn", "Kỳ", "Số suất học bổng"], *lines], name="Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(name, period, "scholarships"): count for n, name in enumerate(THON)
                           for period, count in (("2012-Q1", 4 + n), ("2012-Q2", 6 + n), ("2012", 10 + 2 * n))}
    assert findings == []


@pytest.mark.parametrize("total", [("Tổng cộng", None), (None, "Tổng cộng")])
def test_a_total_over_its_years_may_begin_in_the_column_of_numbers(total, typed):
    """*Tổng cộng* merged over *TT* and *Thôn*, and down over two years, as each thôn is."""
    lines = [(n + 1 if at == 0 else None, name if at == 0 else None, 2019 + at, 200 + 31 * n + at, 150 + 17 * n + at)
             for n, name in enumerate(THON) for at in (0, 1)]
    sums = [[*(total if at == 0 else (None, None)), 2019 + at, *(sum(line[col] for line in lines if line[2] == 2019 + at) for col in (3, 4))] for at in (0, 1)]
    merges = [f"{col}{row}:{col}{row + 1}" for row in (4, 6, 8) for col in "AB"] + ["A10:B11" if total[0] else "B10:B11"]
    values, findings = typed([HEAD, ["GIA ĐÌNH HỌC TẬP HAI NĂM"], ["TT", "Thôn", "Năm", "Số hộ", "Số hộ đăng ký"], *lines, *sums], merges=merges)
    assert _by(values) == {(name, str(2019 + at), code): line[col] for n, name in enumerate(THON) for at in (0, 1)
                           for line in [lines[2 * n + at]] for code, col in (("households", 3), ("families_registered", 4))}
    assert findings == []


def test_years_that_stand_once_left_of_their_block(typed):
    """*2021* over all thôn of its block, which ends in *Cộng năm 2021*."""
    blocks = [row for year in (2021, 2022) for row in (*([year if n == 0 else None, n + 1, name, 200 + n + year % 10, 100 + n] for n, name in enumerate(THON)),
                                                       [None, None, f"Cộng năm {year}", 603 + 3 * (year % 10), 303])]
    values, findings = typed([HEAD, ["GĐHT các thôn năm 2021, 2022"], ["Năm", "STT", "Thôn", "Tổng số hộ", "Số hộ đăng ký"], *blocks], ("A4:A7", "A8:A11"), "Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(name, str(year), element): count for year in (2021, 2022) for n, name in enumerate(THON)
                           for element, count in (("households", 200 + n + year % 10), ("families_registered", 100 + n))}
    assert findings == []


def test_a_blocks_total_is_of_its_year(tmp_path):
    """The sum of 2022 that does not add up is found at its cell."""
    book = Workbook()
    for row in (HEAD, ["Năm", "STT", "Thôn", "Tổng số hộ"], *([year if n == 0 else None, n + 1, f"Thôn {n + 1}", 200 + n] if n < 3 else [None, None, f"Cộng năm {year}", 603 + 10 * (year == 2022)]
                                                              for year in (2020, 2021, 2022) for n in range(4))):
        book.active.append(row)
    (tmp_path / "Xã Vĩnh Hảo").mkdir()
    book.save(tmp_path / "Xã Vĩnh Hảo" / "a.xlsx")
    found = hh.clean(tmp_path).findings
    assert list(found[["rule", "source_cell"]].itertuples(index=False, name=None)) == [("total_mismatch", "D14")]


def test_halves_and_years_in_one_column_beside_the_ward_of_each_line(typed):
    """A long list names the ward, which is the same, and the thôn of every line; the thôn name it."""
    lines = [(when, "Xã Vĩnh Hảo", name, count + n) for when, count in (("6 tháng đầu năm 2024", 220), ("Năm 2024", 232)) for n, name in enumerate(THON)]
    values, findings = typed([["Kỳ báo cáo", "Xã", "Thôn", "Số hộ đăng ký Gia đình học tập"], *lines])
    assert _by(values) == {(name, period, "families_registered"): count + n for period, count in (("2024-H1", 220), ("2024", 232)) for n, name in enumerate(THON)}
    assert findings == []


@pytest.mark.parametrize("head", [
    ["STT", "Thôn", "Năm", "Số hộ đăng ký GĐHT", "Năm học", "Số học sinh bỏ học"], ["STT", "Thôn", "Năm", "Năm học", "Số hộ đăng ký GĐHT", "Số học sinh bỏ học"]])
def test_a_calendar_year_and_a_school_year_beside_one_line(head, typed):
    """Each right before its figures, or both before all of them: what is counted by school years is of the school year."""
    lines = []
    for n, (name, year) in enumerate((name, year) for name in THON for year in (2021, 2022)):
        said = {"STT": n + 1, "Thôn": name, "Năm": year, "Năm học": f"{year - 1}-{year}", "Số hộ đăng ký GĐHT": 100 + n, "Số học sinh bỏ học": n}
        lines.append([said[word] for word in head])
    values, findings = typed([HEAD, head, *lines], name="Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(name, period, element): count for n, (name, year) in enumerate((name, year) for name in THON for year in (2021, 2022))
                           for element, period, count in (("families_registered", str(year), 100 + n), ("dropouts", f"{year - 1}-{year}", n))}
    assert findings == []


def test_a_column_of_years_and_one_of_quarters_say_one_period(typed):
    """*2021* once over its quarters and their sum, for the whole ward."""
    lines = [(year if q == 1 else None, f"Quý {q}" if q < 5 else "Cộng", 10 * q if q < 5 else 100) for year in (2021, 2022) for q in range(1, 6)]
    values, findings = typed([HEAD, ["Năm", "Quý", "Số suất học bổng"], *lines], name="Xã Vĩnh Hảo/a.xlsx")
    assert {key: value for key, value in _by(values).items() if key[1][4:]} == {("", f"{year}-Q{q}", "scholarships"): 10 * q for year in (2021, 2022) for q in range(1, 5)}
    assert findings == []


def test_semesters_are_of_their_school_year(typed):
    """The dropouts of *Học kỳ I* are not those of the year."""
    lines = [(name if at == 0 else None, when, count) for name in THON for at, (when, count) in enumerate((("Học kỳ I", 2), ("Học kỳ II", 3), ("Cả năm", 5)))]
    values, findings = typed([HEAD, ["Học sinh bỏ học năm học 2021-2022"], ["Thôn", "Kỳ", "Số học sinh bỏ học"], *lines], name="Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(name, period, "dropouts"): count for name in THON for period, count in (("2021-2022-S1", 2), ("2021-2022-S2", 3), ("2021-2022", 5))}
    assert findings == []


def test_the_total_of_each_year_stands_under_one_name(typed):
    """*Toàn xã* merged over its years is the total of each, and no khu phố."""
    lines = [(name if year == 2021 else None, year, 200 + n + year % 10) for n, name in enumerate(THON) for year in (2021, 2022)]
    values, findings = typed([HEAD, ["Thôn", "Năm", "Tổng số hộ"], *lines, ["Toàn xã", 2021, 606], [None, 2022, 609]], name="Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(name, str(year), "households"): 200 + n + year % 10 for n, name in enumerate(THON) for year in (2021, 2022)}
    assert findings == []


def test_sums_over_years_are_of_none_of_them(typed):
    """*Cộng 3 năm* under each thôn is neither a khu phố nor a year."""
    lines = [(name if at == 0 else None, when, count + n) for n, name in enumerate(THON) for at, (when, count) in enumerate(((2021, 20), (2022, 30), (2023, 40), ("Cộng 3 năm", 90 + 2 * n)))]
    values, findings = typed([HEAD, ["Học bổng năm 2023"], ["Thôn", "Năm", "Số suất học bổng"], *lines], name="Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(name, str(year), "scholarships"): count + n for n, name in enumerate(THON) for year, count in ((2021, 20), (2022, 30), (2023, 40))}
    assert findings == []


def test_the_year_a_unit_was_founded_is_not_its_figures_year(typed):
    """*Năm thành lập* beside a chi hội says nothing of its members."""
    values, findings = typed([HEAD, ["Chi hội năm 2023"], ["Chi hội", "Năm thành lập", "Số hội viên"], *([f"Chi hội thôn {n}", 2000 + n, 50 + n] for n in range(1, 5))], name="Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(f"Thôn {n}", "2023", "members"): 50 + n for n in range(1, 5)}
    assert [(f.rule, f.source_cell) for f in findings] == [("heading_unknown", "B3")]


@pytest.mark.parametrize(("written", "period"), [
    ("Quý 1/2024", "2024-Q1"), ("Q2/2024", "2024-Q2"), ("2024-Q3", "2024-Q3"), ("6T2024", "2024-H1"), ("6 tháng 2024", "2024-H1"), ("6 tháng cuối năm 2024", "2024-H2"), ("12T2024", "2024"),
    ("Tổng kết năm 2024", "2024"), ("HK1 2021-2022", "2021-2022-S1"), ("31/12/2024", "2024"), ("30/6/2024", "2024-H1"), (datetime(2024, 12, 31), "2024"), (datetime(2024, 6, 30), "2024-H1"), (datetime(2024, 3, 31), ""),
])
def test_ways_of_writing_a_period(written, period, typed):
    """Under *Kỳ báo cáo*, beside the whole of 2020; a day in March closes no period that is known."""
    lines = [(name, when, 10 + n) for n, name in enumerate(THON) for when in ("Năm 2020", written)]
    values, _ = typed([HEAD, ["Thôn", "Kỳ báo cáo", "Số hội viên"], *lines], name="Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(name, when, "members"): 10 + n for n, name in enumerate(THON) for when in ("2020", period)}


@pytest.mark.parametrize(("head", "parts", "periods", "element"), [
    (("Năm", "Quý"), [(2023, 1), (2023, 2), (2023, 3)], ["2023-Q1", "2023-Q2", "2023-Q3"], "Số suất học bổng"),
    (("Năm", "Quý"), [(2023, "I"), (2023, "II")], ["2023-Q1", "2023-Q2"], "Số suất học bổng"),
    (("Năm học", "Học kỳ"), [("2022-2023", 1), ("2022-2023", 2)], ["2022-2023-S1", "2022-2023-S2"], "Số học sinh bỏ học"),
])
def test_numbers_under_the_name_of_a_part_of_the_year(head, parts, periods, element, typed):
    """*2* under *Quý* is the second quarter of the year beside it, and no figure."""
    lines = [(name, *part, 10 + n) for n, name in enumerate(THON) for part in parts]
    values, findings = typed([HEAD, ["Thôn", *head, element], *lines], name="Xã Vĩnh Hảo/a.xlsx")
    assert {key[:2]: value for key, value in values.items()} == {(name, period): 10 + n for n, name in enumerate(THON) for period in periods}
    assert findings == []


@pytest.mark.parametrize("counts", [(1876, 1893, 1911), (1950, 1991, 2003), (2024, 2019, 2012)])
def test_counts_that_look_like_years_stay_counts(typed, counts):
    """*1911* under *Năm 2023* is a number of households, and so are those beside *Tổng số hộ* of a form and behind the names of communes."""
    turned = [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["SỐ LIỆU TỔNG KẾT"], [], ["TT", "Chỉ tiêu", "Năm 2021", "Năm 2022", "Năm 2023"], [1, "Tổng số hộ", *counts], [2, "Số gia đình học tập đăng ký", *counts]]
    form = [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["BÁO CÁO NĂM 2020"], [], ["Tổng số hộ", counts[0]], ["Số gia đình học tập đăng ký", counts[1]], ["Số gia đình học tập được công nhận", counts[2]]]
    lines = [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["SỐ LIỆU"], [], ["TT", "Thôn", "Tổng số hộ", None, "Gia đình đăng ký", None], [None, None, 2019, 2020, 2019, 2020], [1, "Thôn 1", counts[0], *counts], [2, "Thôn 2", counts[1], *counts]]
    found = [sorted(typed(rows)[0].values()) for rows in (turned, form, lines)]
    assert found == [sorted(counts * 2), sorted(counts), sorted([*counts, *counts, *counts[:2]])]


def test_the_whole_year_beside_its_half_on_a_sheet_of_the_half(typed):
    """*Cả năm* is of the year, though the sheet is called *6T*."""
    values, _ = typed({"6T": [["UBND XÃ PHƯỚC VĨNH"], ["GIA ĐÌNH HỌC TẬP NĂM 2024"], ["TT", "Ấp", "6 tháng đầu năm", None, "Cả năm", None], [None, None, "ĐK", "CN", "ĐK", "CN"],
                              [1, "Ấp Phước Hòa", 210, 0, 245, 221], [2, "Ấp Phước Lợi", 188, 0, 201, 180]]}, merges=["A3:A4", "B3:B4", "C3:D3", "E3:F3"])
    assert {(period, element): value for (name, period, element, _), value in values.items() if name == "Ấp Phước Hòa"} == {
        ("2024-H1", "families_registered"): 210, ("2024-H1", "families_recognized"): 0, ("2024", "families_registered"): 245, ("2024", "families_recognized"): 221}


@pytest.mark.parametrize(("heads", "of_year"), [
    (("Quý 1", "Quý 2", "Quý 3", "Quý 4", "Cộng"), True), (("Quý 1", "Quý 2", "Quý 3", "Cộng"), False), (("6 tháng đầu năm", "6 tháng cuối năm", "Tổng cộng"), True),
    (("Tháng 1", "Tháng 2", "Cộng"), True), (("Năm 2020", "Năm 2021", "Cộng"), False),
])
def test_what_adds_up_the_parts_of_a_year_is_the_year_s(heads, of_year, typed):
    """Under a title that says what is counted; what adds up some quarters, or several years, is not collected."""
    lines = [(n, name, *range(10 + n, 10 + n + len(heads) - 1), sum(range(10 + n, 10 + n + len(heads) - 1))) for n, name in enumerate(THON, 1)]
    values, findings = typed([HEAD, ["Tiến độ đăng ký gia đình học tập năm 2021"], ["TT", "Thôn", *heads], *lines], name="Xã Vĩnh Hảo/a.xlsx")
    of_the_year = {key: value for key, value in _by(values).items() if key[1] == "2021" and (of_year or heads[1] != "Năm 2021")}
    assert of_the_year == ({(line[1], "2021", "families_registered"): line[-1] for line in lines} if of_year else {})
    assert {f.rule for f in findings} <= {"heading_uncollected"}


def test_a_sum_of_quarters_under_each_year(typed):
    """It is no number of households, whatever the title is about."""
    heads = ["Quý 1", "Quý 2", "Quý 3", "Quý 4", "Cộng"]
    lines = [(n, name, 1, 2, 3, n, 6 + n, 2, 3, 4, n, 9 + n) for n, name in enumerate(THON, 1)]
    values, findings = typed([HEAD, ["Tiến độ đăng ký gia đình học tập"], ["TT", "Thôn", "Năm 2020", *[None] * 4, "Năm 2021"], [None, None, *heads, *heads], *lines],
                             name="Xã Vĩnh Hảo/a.xlsx", merges=("C3:G3", "H3:L3"))
    found = _by(values)
    assert {element for _, _, element in found} == {"families_registered"}
    assert {key: value for key, value in found.items() if "-" not in key[1]} == {(line[1], year, "families_registered"): line[at] for line in lines for year, at in (("2020", 6), ("2021", 11))}
    assert findings == []


def test_parts_of_a_count_beside_their_sum(typed):
    """*Trường học* and *Cơ quan* count what *Cộng* adds up; without a sum they are two counts of one thing, which is asked about."""
    title = ["Đơn vị học tập đạt chuẩn năm 2021"]
    lines = [(n, name, 1 + n, 2, 3 + n) for n, name in enumerate(THON, 1)]
    values, findings = typed([HEAD, title, ["TT", "Thôn", "Trường học", "Cơ quan", "Cộng"], *lines], name="Xã Vĩnh Hảo/a.xlsx")
    assert _by(values) == {(line[1], "2021", "organizations_recognized"): line[4] for line in lines}
    assert {f.rule for f in findings} <= {"heading_uncollected"}
