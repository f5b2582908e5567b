"""The year of a title against the years of the headings under it."""

import openpyxl
import pytest

import hieuhoc_analysis as hh


@pytest.fixture
def said(tmp_path):
    """Write a table of four xóm under its title; return (cell, title's period, headings' period)."""
    def run(title, *headings):
        book = openpyxl.Workbook()
        sheet = book.active
        for row in [("UBND XÃ TÂN VINH HẠ",), (title,), ("STT", "Xóm", *headings), *((i, f"Xóm {i}", *(90 + 7 * i - 8 * at for at in range(len(headings)))) for i in range(1, 5))]:
            sheet.append(row)
        book.save(tmp_path / "a.xlsx")
        found = hh.clean(tmp_path / "a.xlsx").findings.query("rule in ('period_headed_otherwise', 'period_unused')")
        return list(found[["source_cell", "found", "expected"]].itertuples(index=False, name=None))

    return run


@pytest.mark.parametrize(("title", "headings", "periods"), [
    ("SĨ SỐ HỌC SINH THCS NĂM HỌC 2023-2024", ("Số HS THCS đầu năm học 2022-2023", "Số HS THCS cuối năm học 2022-2023", "Số HS THCS bỏ học"), ("2023-2024", "2022-2023")),
    ("SĨ SỐ HỌC SINH THCS NĂM HỌC 2021-2022", ("Số HS THCS đầu năm học 2023-2024", "Số HS THCS cuối năm học 2023-2024", "Số HS THCS bỏ học"), ("2021-2022", "2023-2024")),
    ("HỌC SINH BỎ HỌC NĂM HỌC 2022-2023", ("Số HS tiểu học bỏ học năm học 2021-2022", "Số HS THCS bỏ học năm học 2021-2022"), ("2022-2023", "2021-2022")),
    ("GIA ĐÌNH HỌC TẬP NĂM 2023", ("Tổng số hộ", "Số hộ đăng ký năm 2021", "Số hộ được công nhận năm 2021"), ("2023", "2021")),
])
def test_a_title_of_another_year_than_the_headings_is_said(said, title, headings, periods):
    """Columns that are of one year, and one without a year that goes with them."""
    assert said(title, *headings) == [("A2", *periods)]


@pytest.mark.parametrize(("title", "headings"), [
    ("HỌC SINH THCS NĂM HỌC 2023-2024", ("Số HS THCS cuối năm học 2022-2023", "Số HS THCS đầu năm học", "Số HS THCS bỏ học")),  # the end of one year and the start of the next
    ("HỌC SINH THCS NĂM HỌC 2023-2024", ("Số HS THCS đầu năm học 2023-2024", "Số HS THCS cuối năm học 2023-2024", "Số HS THCS bỏ học")),
    ("GIA ĐÌNH HỌC TẬP NĂM 2023", ("Tổng số hộ", "Số hộ đăng ký năm 2022", "Số hộ đăng ký năm 2023")),  # a comparison
    ("GIA ĐÌNH HỌC TẬP NĂM 2023", ("Số hộ được công nhận năm 2022", "Số hộ đăng ký")),  # what follows from the year before
    ("GIA ĐÌNH HỌC TẬP NĂM 2023", ("Tổng số hộ năm 2022", "Số hộ đăng ký", "Số hộ được công nhận")),  # the households of the last census
])
def test_headings_of_two_years_are_silent(said, title, headings):
    """What may be of two years, compared or one after the other."""
    assert said(title, *headings) == []


@pytest.mark.parametrize(("headings", "periods"), [
    (("Tổng số hộ", "Số hộ đăng ký năm 2022", "Số hộ được công nhận năm 2022"), {"2022"}),
    (("Tổng số hộ", "Số hộ đăng ký năm 2021", "Số hộ đăng ký năm 2022"), {"", "2021", "2022"}),  # of which year the households are nobody says
    (("Tổng số hộ", "Số hộ đăng ký", "Số hộ được công nhận năm 2022"), {"", "2022"}),  # most say nothing
    (("Số hộ đăng ký năm 2022", "Số hộ được công nhận năm 2022", "Số học sinh bỏ học"), {"", "2022"}),  # left in a school year
])
def test_the_one_year_of_the_headings_holds_for_what_stands_beside_them(tmp_path, headings, periods):
    """Where neither title nor sheet nor file says a year."""
    book = openpyxl.Workbook()
    for row in [("UBND XÃ TÂN VINH HẠ",), ("BIỂU TỔNG HỢP",), ("STT", "Xóm", *headings), *((i, f"Xóm {i}", *(90 + 7 * i - 8 * at for at in range(len(headings)))) for i in range(1, 5))]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert set(hh.clean(tmp_path / "a.xlsx").observations["period"]) == periods
