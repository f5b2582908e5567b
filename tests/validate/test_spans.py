"""The ranges that figures fill are named as a reader of the workbook would name them."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.spans import spans


def figures(*places):
    """Figures at (row, column), or at (row, column, sheet)."""
    return [Figure("value", *(sheet or ["A"]), row, col, 1, "", "", "", "", "", (), (), "", None) for row, col, *sheet in places]


@pytest.mark.parametrize(("places", "named"), [
    ([], ""),
    ([(5, 3)], "C5"),
    ([(5, 3), (6, 3), (8, 3)], "C5:C6; C8"),
    ([(row, col) for row in (5, 6, 7) for col in (3, 4)], "C5:D7"),
    ([(5, 3), (6, 3), (5, 4), (6, 4), (5, 5)], "C5:D6; E5"),
    ([(5, 3), (5, 5)], "C5; E5"),
    ([(5, 3), (5, 3, "Biểu 2"), (6, 3, "Biểu 2")], "C5; Biểu 2!C5:C6"),
])
def test_ranges(places, named):
    """Columns of the same rows beside each other are one range; what stands on another sheet has its name before it."""
    assert spans(figures(*places), "A") == named
