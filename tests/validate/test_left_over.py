"""A form filled in over last year's whose title kept the old year."""

from openpyxl import Workbook

import hieuhoc_analysis as hh


def form(*more, year=2018):
    """The form of a ward with seven thôn, whose figures are so much more."""
    lines = [(i, f"Thôn {i}", 400 + i + more[0], 200 + i + more[1], 150 + i + more[2]) for i in range(1, 8)]
    heads = ("TT", "Thôn", "Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận")
    return [("UBND XÃ VĨNH HẢO",), (f"Gia đình học tập năm {year}",), heads, *lines]


def write(folder, files):
    """A workbook a form."""
    folder.mkdir(exist_ok=True)
    for name, rows in files.items():
        book = Workbook()
        for row in rows:
            book.active.append(row)
        book.save(folder / f"{name}.xlsx")


LAST, NOW, RIGHT = form(0, 0, 0), form(4, 31, 21), form(4, 31, 21, year=2019)


def test_the_year_of_the_title_is_last_year_s(tmp_path):
    """One finding, and what the form says is taken for neither year: the file of 2018 has that year's."""
    write(tmp_path, {"Biểu năm 2018": LAST, "Biểu năm 2019": NOW})
    cleaned = hh.clean(tmp_path)
    said = cleaned.findings.query("severity != 'info'")
    assert said[["rule", "source_file", "found", "expected"]].values.tolist() == [["period_left_over", "Biểu năm 2019.xlsx", "2019", "2018"]]
    assert "biểu năm 2018 đã có ở tệp “Biểu năm 2018.xlsx”, còn biểu năm 2019 thì chưa" in said["message"].iloc[0]
    in_force = cleaned.observations.query("status == 'reported'")
    assert set(in_force["source_file"]) == {"Biểu năm 2018.xlsx"}


def test_two_rounds_of_a_year_or_a_year_that_is_there_are_none(tmp_path):
    """Where the other year has a form of its own, or the titled year has no other, title and file only disagree."""
    write(tmp_path / "a", {"Biểu năm 2018": LAST, "Biểu năm 2019": NOW, "Biểu đúng 2019": RIGHT})
    write(tmp_path / "b", {"Biểu năm 2019": NOW})
    for folder in ("a", "b"):
        rules = set(hh.clean(tmp_path / folder).findings["rule"])
        assert "period_conflict" in rules
        assert "period_left_over" not in rules
