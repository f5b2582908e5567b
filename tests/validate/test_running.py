"""Running totals along a year, and days that no calendar has."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

UP_TO = ("Đến hết quý I", "Đến hết quý II", "Đến hết quý III", "Đến hết quý IV")
LINES = [(7, 11, 24, 30), (9, 15, 12, 27), (4, 9, 18, 21), (11, 17, 31, 38)]


@pytest.fixture
def check(tmp_path):
    """Write sheets of a ward's workbook and return (rule, cell) of the warnings and errors."""
    def run(*sheets):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for number, rows in enumerate(sheets, 1):
            sheet = book.create_sheet(f"Biểu {number}")
            for row in rows:
                sheet.append(row)
        book.save(tmp_path / "bieu.xlsx")
        found = hh.clean(tmp_path / "bieu.xlsx").findings.query("severity != 'info'")
        return list(found[["rule", "source_cell"]].itertuples(index=False, name=None))

    return run


def awards(over, under, lines, year=2023):
    """Members and scholarships of four ấp, with their sums."""
    lines = [(142 + 9 * i, *line) for i, line in enumerate(lines)]
    sums = [sum(column) for column in zip(*lines, strict=True)]
    return [("UBND XÃ VĨNH HẢO",), (f"SỐ SUẤT HỌC BỔNG ĐÃ TRAO NĂM {year}",), (), ("STT", "Ấp", "Số hội viên", over), (None, None, None, *under),
            *((i, f"Ấp {i}", *line) for i, line in enumerate(lines, 1)), (None, "Cộng", *sums)]


@pytest.mark.parametrize(("over", "under"), [
    ("Số suất học bổng lũy kế từ đầu năm", UP_TO), ("Lũy kế số suất học bổng", ("3 tháng", "6 tháng", "9 tháng", "Cả năm")),
    ("Số suất học bổng", tuple(f"Lũy kế {text.lower()}" for text in UP_TO)), ("Lũy kế suất học bổng", ("Đến hết tháng 3", "Đến hết tháng 6", "Đến hết tháng 8", "Đến hết tháng 11")),
    ("Lũy kế suất học bổng", ("Đến 31/3", "Đến 30/6", "Đến 30/9", "Đến 30/11")),
])
def test_a_running_total_cannot_fall(check, over, under):
    """9, 15, 12, 27 up to the ends of four quarters or months."""
    assert check(awards(over, under, LINES)) == [("running_total_falls", "F7")]


def test_a_running_total_cannot_fall_from_sheet_to_sheet(check):
    """Each quarter's sheet has what was awarded since the beginning of the year."""
    def sheet(quarter):
        rows = awards("Số suất học bổng", ("Trong quý", "Lũy kế từ đầu năm"), [(2, line[quarter]) for line in LINES])
        return [rows[0], (f"HỌC BỔNG QUÝ {'I' * (quarter + 1)} NĂM 2023",), *rows[2:]]
    assert check(*map(sheet, range(3))) == [("running_total_falls", "E7")]


@pytest.mark.parametrize("lines", [
    [(7, 11, 24, 30), (9, 15, 15, 27), (4, 9, 18, 21)],  # nothing came
    [(7, 11, 0, 0), (9, 15, 0, 0), (4, 9, 0, 0)],  # quarters to come
    [(7, 11, 6, 3), (9, 15, 12, 27), (4, 9, 18, 21)],  # two of three fall: it is no running total
])
def test_totals_that_stay_or_wait_are_silent(check, lines):
    """What stays as it was, what has not come, and columns that count something else."""
    assert check(awards("Số suất học bổng lũy kế từ đầu năm", UP_TO, lines)) == []


def test_members_may_leave_through_the_year(check):
    """Members at the end of each quarter are no running total, and what is left of a fund may be spent."""
    assert [rule for rule, _ in check(awards("Số hội viên nữ", UP_TO, LINES))] == []
    assert [rule for rule, _ in check(awards("Lũy kế số dư quỹ (đồng)", UP_TO, [[10**6 * v for v in line] for line in LINES])) if rule.startswith("running")] == []


@pytest.mark.parametrize(("typed", "said"), [
    ("31/11/2022", True), ("30.02.2021", True), ("29/2/2023", True), ("ngày 31 tháng 4 năm 2022", True), ("ngày 30 tháng 2", True), ("05/13/2022", False), ("25/13/2022", True),
    ("29/02/2024", False), ("ngày 29 tháng 2", False), ("số 31/11/2022", False), ("00/00/2022", False), ("31/11/2022/QĐ-UBND", False), ("ngày … tháng … năm 2022", False),
])
def test_a_day_that_no_calendar_has_is_said_at_its_cell(check, typed, said):
    """In a column of days, and in a sentence under the table; numbers of documents, days as Americans write them and blanks are none."""
    rows = [("UBND XÃ VĨNH HẢO",), ("GIA ĐÌNH HỌC TẬP NĂM 2022",), (), ("STT", "Thôn", "Tổng số hộ", "Ngày gửi báo cáo"),
            (1, "Thôn 1", 178, "22/11/2022"), (2, "Thôn 2", 191, typed), (3, "Thôn 3", 164, "25/11/2022"), (), (f"Ghi chú: số liệu gửi {typed}.",)]
    assert [cell for rule, cell in check(rows) if rule == "day_impossible"] == ["A9", "D6"] * said


@pytest.mark.parametrize(("headings", "said"), [
    (("Số hội viên", "Lũy kế suất học bổng"), []), (("Suất học bổng trong quý", "Lũy kế suất học bổng"), ["D5"]), (("Suất học bổng trong quý", "Lũy kế"), ["D5"]),
])
def test_a_running_total_is_held_against_what_it_counts(check, headings, said):
    """26 scholarships are less than 57 in the quarter, and none of the 57 members."""
    rows = [("UBND XÃ VĨNH HẢO",), ("HỌC BỔNG QUÝ III NĂM 2023",), ("STT", "Thôn", *headings), (1, "Thôn 1", 42, 203), (2, "Thôn 2", 57, 26), (3, "Thôn 3", 31, 96)]
    assert [cell for rule, cell in check(rows) if rule == "running_total_below"] == said
