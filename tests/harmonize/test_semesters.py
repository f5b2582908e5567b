"""A semester's figures are not the school year's."""

import pytest

from hieuhoc_analysis.harmonize.paper.stated_periods import period_in
from hieuhoc_analysis.indicators import dropout, periods


@pytest.mark.parametrize(("title", "expected"), [
    ("Số liệu học sinh học kỳ I năm học 2023-2024", "2023-2024-S1"),
    ("TÌNH HÌNH HỌC SINH BỎ HỌC HKI, NĂM HỌC 2023–2024", "2023-2024-S1"),
    ("Báo cáo sơ kết học kì 1 năm học 2023 - 2024", "2023-2024-S1"),
    ("Học sinh bỏ học học kỳ II năm học 2023-2024", "2023-2024-S2"),
    ("Kết quả học kỳ I, học kỳ II năm học 2023-2024", "2023-2024"),
    ("Kết quả học kỳ II và cả năm học 2023-2024", "2023-2024"),
    ("Số liệu học sinh năm học 2023-2024", "2023-2024"),
    ("Học kỳ I năm học 2023-2025", ""),
])
def test_a_title_states_its_semester(title, expected):
    """A title of one semester is about that semester, one of both or of the whole year about the school year."""
    assert expected == period_in(title)


def test_a_semester_is_no_year_of_a_series():
    """It is known, but no calendar or school year."""
    read = periods.read("2023-2024-S1")
    assert (read.kind, read.year, read.last_day, read.kind in periods.YEARLY) == ("semester", 2024, "2023-12-31", False)


def test_dropouts_of_a_semester_make_no_rate():
    """Nor do they make a yearly count."""
    import pandas as pd

    from hieuhoc_analysis.indicators.territory import COLUMNS

    table = pd.DataFrame([{"ward": "Xã Thử", "khu_pho": khu_pho, "org_unit_id": "", "period": "2023-2024-S1", "data_element": element, "education_level": "all", "value": value,
                           "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""}
                          for khu_pho, element, value in (("A", "dropouts", 9.0), ("", "pupils_start", 900.0))], columns=list(COLUMNS)).astype(COLUMNS)
    assert (len(dropout.rates(table)), len(dropout.counts(table))) == (0, 0)


@pytest.mark.parametrize(("year", "periods"), [("NĂM HỌC 2022-2023", {"2022-2023-S1": 1, "2022-2023-S2": 2, "2022-2023": 3}), ("NĂM 2022", {"2022": 3})])
def test_semesters_over_the_columns_are_those_of_the_school_year(typed, year, periods):
    """*Học kỳ I*, *Học kỳ II*, *Cả năm* across: each is a period of its own; in no school year the semesters are only parts."""
    values, _ = typed([["UBND XÃ VĨNH HẢO"], [f"HỌC SINH BỎ HỌC {year}"], ["TT", "Thôn", "Học kỳ I", "HK II", "Cả năm"], [1, "Thôn 1", 1, 2, 3], [2, "Thôn 2", 0, 4, 4]])
    assert {period: value for (name, period, element, _), value in values.items() if (name, element) == ("Thôn 1", "dropouts")} == periods


@pytest.mark.parametrize(("text", "bare", "expected"), [("KẾT QUẢ NĂM 2O19", False, "2019"), ("Năm 20l8", False, "2018"), ("Nam 19", True, "2019"), ("Năm '21", True, "2021"), ("Nam 19", False, ""), ("Nam 19 thon", True, "")])
def test_years_of_two_digits_and_with_letters(text, bare, expected):
    """*2O19* can be nothing else; *Nam 19* is a year as the name of a sheet alone."""
    assert period_in(text, bare=bare) == expected


@pytest.mark.parametrize(("text", "bare", "expected"), [
    ("KẾT QUẢ ĐĂNG KÝ CÁC MÔ HÌNH 6 THÁNG NĂM 2023", False, "2023-H1"), ("Sơ kết 06 tháng năm 2022", False, "2022-H1"), ("So ket 6T 2023", True, "2023-H1"), ("6T-2021", True, "2021-H1"),
    ("6 tháng cuối năm 2022", False, "2022-H2"), ("Trẻ 36 tháng tuổi năm 2022", False, "2022"), ("TỪ NĂM 2016 ĐẾN 6 THÁNG NĂM 2020", False, ""), ("Nghĩa Trung, ngày 16 tháng 6 năm 2023", False, ""),
])
def test_six_months_of_a_year_are_the_first(text, bare, expected):
    """*6 tháng năm 2023* without *đầu* is no whole year, whose figures it would be taken for."""
    assert period_in(text, bare=bare) == expected


def test_six_months_do_not_stand_in_the_place_of_the_year(typed):
    """The half-year report of a ward that leaves *đầu* out keeps to its half."""
    values, _ = typed([["UBND XÃ VĨNH HẢO"], ["KẾT QUẢ 6 THÁNG NĂM 2023"], ["TT", "Thôn", "Số hộ đăng ký GĐHT"], [1, "Thôn 1", 178], [2, "Thôn 2", 155]], name="So ket 6T 2023.xlsx")
    assert {period for _, period, *_ in values} == {"2023-H1"}
