"""Sums without a stored result."""

import io

import openpyxl
import pytest

from hieuhoc_analysis.extract.formats import unstored
from hieuhoc_analysis.extract.workbook import read_workbook


@pytest.fixture
def result():
    """What is read of a formula in D1 beside the cells A1 to C1, and of a sum of that in D2."""
    def run(cells, formula):
        book = openpyxl.Workbook()
        book.active.append([*cells, formula])
        book.active["D2"] = "=SUM(D1:D1)"
        raw = io.BytesIO()
        book.save(raw)
        sheet = read_workbook("a.xlsx", raw.getvalue()).sheets[0]
        return sheet.get(1, 4).value, sheet.get(2, 4).value

    return run


@pytest.mark.parametrize(("cells", "formula", "value"), [
    ((120, 31, None), "=A1+B1", 151), ((120, 31, 4), "=SUM(A1:C1)", 155), ((120, "-", 4), "=SUM(A1:C1)", 124), ((1.5, 2, None), "=SUM(A1,B1)", 3.5),
    ((120, 31, None), "=A1-B1", 89), ((120, 31, 4), "=SUM(A1:B1)-C1*2", 143), ((120, 31, 4), "=-(A1-$B$1)+SUM(B1,C1)", -54),
])
def test_a_sum_of_numbers_is_worked_out(result, cells, formula, value):
    """As Excel shows it, dashes passed over, and the sum of the sum with it."""
    assert result(cells, formula) == (value, value)


@pytest.mark.parametrize(("cells", "formula"), [
    ((120, "31 hộ", None), "=SUM(A1:B1)"),  # Excel would leave 31 out
    ((120, "-", None), "=A1+B1"), (("Thôn 1", None, None), "=A1"), ((120, 31, None), "=A1/B1"), ((120, "-", None), "=A1-B1"), ((120, None, None), "=A1-B1"), ((None, None, None), "=SUM(A1:C1)"),
    ((120, 31, None), "=A1+D1"),  # itself
    ((120, 31, None), "=A1+Sheet2!B1"), ((120, 31, None), "=A1:B1-3"), ((120, 31, None), "=A1-SUM(B1-3)"), ((120, 31, None), "=(A1-B1"),
])
def test_what_is_not_worked_out_of_numbers_stays_a_formula(result, cells, formula):
    """Nothing is guessed: the formula itself is kept, and so is the one that waits for it."""
    assert result(cells, formula) == (formula, "=SUM(D1:D1)")


def _read(rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    raw = io.BytesIO()
    book.save(raw)
    return read_workbook("a.xlsx", raw.getvalue()).sheets[0]


def test_sums_of_sums_are_worked_out_once_each_whatever_their_order(monkeypatch):
    """Each adds the one below it, the last a number: tried in the order of the sheet, every round would settle one."""
    asked = []
    monkeypatch.setattr(unstored, "_settle", lambda sheet, cell, parts, settle=unstored._settle: asked.append(cell.row) or settle(sheet, cell, parts))
    sheet = _read([[1, f"=A{row}+B{row + 1}"] for row in range(1, 300)] + [[1, 1]])
    assert [sheet.get(row, 2).value for row in (1, 150, 299)] == [300, 151, 2]
    assert asked == list(range(299, 0, -1))


def test_a_sum_over_too_much_is_not_worked_out_in_part(monkeypatch):
    """What lies in the smaller one of its areas is no sum of both."""
    monkeypatch.setattr(unstored, "LARGEST", 50)
    assert _read([[1, "=SUM(A1:A100,A1:A2)"], [1]]).get(1, 2).kind == "formula"


def test_a_sum_of_itself_by_way_of_another_stays_a_formula():
    """Neither has anything to begin with."""
    sheet = _read([["=B1+A2", "=A1+A2"], [5]])
    assert [sheet.get(1, col).kind for col in (1, 2)] == ["formula", "formula"]


def test_sums_of_more_than_a_sheet_can_hold_stay_formulas(monkeypatch):
    """What all sums of a sheet look at is bounded, so that a small file cannot keep the reader busy; the rest is asked about."""
    monkeypatch.setattr(unstored, "MOST", 250)
    sheet = _read([[1, "=SUM($A$1:$A$100)"] for _ in range(100)])
    assert [sheet.get(row, 2).kind for row in (1, 2, 3, 100)] == ["number", "number", "formula", "formula"]
