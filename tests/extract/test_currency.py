"""Amounts with the sign of a currency: figures in a body, words in a heading."""

import pytest
from small_sheets import explained


def _read(tmp_path, rows):
    table, = explained(tmp_path, rows)
    return table["header_rows"], table["first_row"], table["last_row"], table["total_rows"]


def test_the_first_and_the_last_line_have_a_sign(tmp_path):
    """No such line is one more of the heading, and the last one adds up the others."""
    rows = [["Type", "1990", "2000", "2005"], ["Health", "$51,223", "$86,240", "$51,079"], ["Education", "4,100", "3,250", "9,120"], ["Welfare", "1,010", "2,020", "1,030"],
            ["Total", "$56,333", "$91,510", "$61,229"]]
    assert _read(tmp_path, rows) == ([1], 2, 5, [5])


def test_all_figures_have_a_sign(tmp_path):
    """A page of amounts only is a table as any other."""
    rows = [["State", "Income", "Spending"], ["Alabama", "$1,200", "$900"], ["Alaska", "$3,400", "$1,100"], ["Arizona", "$2,150", "$870"]]
    assert _read(tmp_path, rows) == ([1], 2, 4, [])


@pytest.mark.parametrize("heading", [[[None, None, "$2,500", "$5,000"], [None, "Under", "to", "and"], ["Year", "$2,500", "$4,999", "over"]], [["Income", "$5,000", "$10,000", "$20,000"]]])
def test_classes_of_amounts_in_a_heading_are_words(tmp_path, heading):
    """They rise from left to right."""
    rows = [*heading, [1990, 12.5, 20.25, 67.25], [2000, 10.5, 18.75, 70.75], [2005, 9.5, 17.25, 73.25]]
    assert _read(tmp_path, rows)[:3] == ([*range(1, len(heading) + 1)], len(heading) + 1, len(heading) + 3)
