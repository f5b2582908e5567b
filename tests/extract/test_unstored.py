"""Sums without a stored result."""

import io

import openpyxl
import pytest

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
])
def test_a_sum_of_numbers_is_worked_out(result, cells, formula, value):
    """As Excel shows it, dashes passed over, and the sum of the sum with it."""
    assert result(cells, formula) == (value, value)


@pytest.mark.parametrize(("cells", "formula"), [
    ((120, "31 hộ", None), "=SUM(A1:B1)"),  # Excel would leave 31 out
    ((120, "-", None), "=A1+B1"), (("Thôn 1", None, None), "=A1"), ((120, 31, None), "=A1*B1"), ((None, None, None), "=SUM(A1:C1)"),
    ((120, 31, None), "=A1+D1"),  # itself
    ((120, 31, None), "=A1+Sheet2!B1"),
])
def test_what_is_no_sum_of_numbers_stays_a_formula(result, cells, formula):
    """Nothing is guessed: the formula itself is kept, and so is the one that waits for it."""
    assert result(cells, formula) == (formula, "=SUM(D1:D1)")
