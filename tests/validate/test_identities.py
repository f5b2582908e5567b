"""Columns that add up their neighbours on most lines, and rates of the same two counts on most."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_file
from hieuhoc_analysis.validate.sums.identities import check_identities


def line(row, *values, elements=("", "", ""), role="value"):
    """The figures of one line, from column C on; without a data element they are unknown."""
    return [Figure(role if element else "unknown", "Biểu 1", row, 3 + i, 1, "Xã A", f"Thôn {row}", "2022", element, "all", ("",), (), str(value), None, value=value)
            for i, (value, element) in enumerate(zip(values, elements, strict=True))]


WHOLE = ("households", "families_registered", "")


def test_the_line_on_which_a_column_does_not_add_up_its_neighbours_is_said():
    """Households = registered + not registered on four lines, not on the fifth."""
    figures = [f for row, (a, b, c) in enumerate([(264, 190, 74), (317, 241, 67), (209, 158, 51), (288, 203, 85), (243, 181, 62)], 5) for f in line(row, a, b, c, elements=WHOLE)]
    assert [(f.rule, f.source_cell, f.found, f.expected) for f in check_identities(figures)] == [("columns_do_not_add", "C6", "317", "308")]


def test_lines_of_losses_add_up_as_others_do():
    """A whole and parts below zero, as of a fund that paid back, agree like the other lines and end nothing."""
    figures = [f for row, (a, b, c) in enumerate([(264, 190, 74), (-50, -30, -20), (317, 241, 67), (209, 158, 51), (288, 203, 85), (243, 181, 62)], 5)
               for f in line(row, a, b, c, elements=WHOLE)]
    assert [(f.rule, f.source_cell, f.found, f.expected) for f in check_identities(figures)] == [("columns_do_not_add", "C7", "317", "308")]


@pytest.mark.parametrize("lines", [
    [(264, 190, 74), (317, 241, 67)],  # too few agree
    [(3, 2, 1), (2, 1, 1), (5, 4, 2), (2, 1, 1)],  # such small counts agree by chance
    [(264, 190, 74), (317, 241, 67), (209, 158, 50), (288, 203, 84), (243, 181, 62), (300, 210, 90)],  # half do not
    [(264, 264, 0), (317, 317, 0), (209, 209, 0), (288, 288, 0), (243, 240, 0)],  # one part only
])
def test_what_may_be_chance_is_not_said(lines):
    """Few lines, small counts, many exceptions, or a sum of one part prove nothing."""
    assert check_identities([f for row, values in enumerate(lines, 5) for f in line(row, *values, elements=WHOLE)]) == []


def test_counts_of_different_things_are_no_parts():
    """Three clans are not two recognised ones and a community, though 3 = 2 + 1 on every other line."""
    elements = ("clans", "clans_recognized", "communities")
    figures = [f for row, values in enumerate([(30, 20, 10), (30, 20, 10), (40, 30, 10), (10, 10, 10), (40, 30, 10)], 5) for f in line(row, *values, elements=elements)]
    assert check_identities(figures) == []


def test_what_was_said_already_is_not_said_again():
    """A cell of the line that another rule doubts explains it."""
    figures = [f for row, (a, b, c) in enumerate([(264, 190, 74), (317, 241, 67), (209, 158, 51), (288, 203, 85)], 5) for f in line(row, a, b, c, elements=WHOLE)]
    assert check_identities(figures, {("Biểu 1", "D6")}) == []


def _rates(*typed):
    counts = ((190, 203), (170, 158), (250, 264), (150, 121))
    return [f for row, (values, rate) in enumerate(zip(counts, typed, strict=True), 5) for f in (
        *line(row, *values, elements=("families_planned", "families_recognized")),
        Figure("rate", "Biểu 1", row, 5, 1, "Xã A", f"Thôn {row}", "2022", "", "all", ("Tỷ lệ so với kế hoạch (%)",), (), str(rate), None, value=rate))]


def test_a_rate_of_the_same_counts_turned_round_is_said():
    """124,0 % is plan over result, where the lines above are result over plan."""
    found = check_file(_rates(1.068, 0.929, 1.056, 1.24))
    assert [(f.rule, f.source_cell, f.expected) for f in found] == [("rate_other_pair", "E8", "80,67 %")]


def test_rates_of_the_same_counts_are_silent():
    """All are result over plan."""
    assert check_file(_rates(1.068, 0.929, 1.056, 0.807)) == []


def test_the_total_line_is_no_second_exception():
    """A sum over years that leaves out one is wrong on its line, and the table's total of these sums with it."""
    rows = [(9, 11, 20), (6, 8, 14), (12, 14, 12), (7, 6, 13), (80, 90, 170)]
    figures = [f for row, values in enumerate(rows, 5) for f in line(row, *values, elements=("scholarships", "scholarships", ""))]
    total = line(10, 114, 129, 229, elements=("scholarships", "scholarships", ""), role="total")
    assert [(f.rule, f.source_cell) for f in check_identities([*figures, *total])] == [("columns_do_not_add", "E7")]
