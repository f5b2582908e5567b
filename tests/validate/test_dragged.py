"""Dragged cells are doubted where something tells the lines apart, and never in a table that is uniform throughout."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.moved.dragged import check_dragged

VARIED = (310, 420, 385, 510, 295, 460)
ALIKE, ON = (231,) * 6, (231, 232, 233, 234, 235, 236)


def found(*columns):
    """Rule, first and last cell of what is doubted in these columns of a ward's khu phố."""
    figures = [
        Figure("value", "Biểu 1", row, col, 1, "Xã A", f"Thôn {row}", "2019", element, "all", (element,), (), str(value), None, value=value)
        for col, (element, values) in enumerate(columns, 3) for row, value in enumerate(values, 5)
    ]
    return [(f.rule, f.source_cell, f.params["last"]) for f in check_dragged(figures)]


@pytest.mark.parametrize(("values", "expected"), [
    (ALIKE, [("dragged_alike", "D5", "D10")]),
    (ON, [("dragged_on", "D5", "D10")]),
    ((231, 231, 231, 231, 231, 197), [("dragged_alike", "D5", "D9")]),
    ((231, 231, 231, 231, 197, 188), []),  # four may be chance
    ((12,) * 6, []),  # so may small numbers
    ((230,) * 6, []),  # an estimate
    ((231, 233, 235, 237, 239, 241), []),  # nobody drags by twos
])
def test_a_column_beside_one_that_varies(values, expected):
    """The households tell the thôn apart."""
    assert found(("households", VARIED), ("families_registered", values)) == expected


@pytest.mark.parametrize("values", [ALIKE, ON])
def test_a_uniform_table(values):
    """Nothing in it tells one thôn from another: it was made so."""
    assert found(("households", (700,) * 6), ("families_registered", values)) == []


def test_a_plan_may_be_the_same_for_all():
    """Each unit was given it."""
    assert found(("households", VARIED), ("families_planned", ALIKE)) == []
