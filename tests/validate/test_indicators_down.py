"""Indicators down, khu phố across: totals stand at the right, and what is said of lines elsewhere is said of columns."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

LINES = [["Tổng số hộ", 356, 558, 548, 325], ["Gia đình đăng ký", 283, 404, 424, 248], ["Gia đình được công nhận", 259, 372, 383, 224], ["Tỷ lệ công nhận/đăng ký (%)", 91.5, 92.1, 90.3, 90.3]]


@pytest.fixture
def said(tmp_path):
    """Check the form with some cells typed otherwise; rule, cell and sentence of each finding but what is only told."""
    def run(**cells):
        book = openpyxl.Workbook()
        sums = [sum(line[1:]) for line in LINES[:3]]
        for row in (["XÃ VĨNH HẢO NĂM 2019"], ["TT", "Chỉ tiêu", *(f"Thôn {i}" for i in range(1, 5)), "Cộng"],
                    *([i, *line, total] for i, (line, total) in enumerate(zip(LINES, [*sums, 91.1], strict=True), 1))):
            book.active.append(row)
        for place, value in cells.items():
            book.active[place] = value
        book.save(tmp_path / "a.xlsx")
        found = hh.clean(tmp_path / "a.xlsx").findings.query("severity != 'info'")
        return sorted(zip(found["rule"], found["source_cell"], found["message"], strict=True))

    return run


def test_a_form_without_a_mistake(said):
    """Nothing is said of it."""
    assert said() == []


def test_a_rate_of_an_empty_cell_is_not_called_wrong(said):
    """The other rates are of the two counts of which one is missing here; the total names what was left blank. A rate of two counts is wrong."""
    ((rule, cell, sentence),) = said(E4=None)
    assert (rule, cell) == ("total_mismatch", "G4")
    assert "Thôn 3 (ô E4) để trống: nếu tổng đúng thì nơi đó là 424" in sentence
    assert [(rule, cell) for rule, cell, _ in said(E6=97.3)] == [("rate_mismatch", "E6")]


def test_figures_of_a_column_that_changed_places(said):
    """Both totals name both cells."""
    totals = {cell: sentence for rule, cell, sentence in said(F4=224, F5=248) if rule == "total_mismatch"}
    assert totals.keys() == {"G4", "G5"}
    assert all("hai số của Thôn 4 ở ô" in sentence and "đổi chỗ" in sentence for sentence in totals.values())


def test_totals_none_of_which_agrees_are_asked_about_once(said):
    """They stand below each other."""
    ((rule, cell, _),) = said(G3=1700, G4=1301, G5=1190, G6=91.5)
    assert (rule, cell) == ("totals_unclear", "G3")
