"""Figures in other lines than their own are told once, whatever they make wrong."""

import random
from dataclasses import replace

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_file

LINES = 12


def table(move=lambda column: column, of=1, rates=True, seed=5):
    """Households, registered, recognised and their shares of twelve khu phố; the `of`-th column is `move`d."""
    draw = random.Random(seed)
    households = [draw.randint(150, 700) for _ in range(LINES)]
    registered = [round(value * draw.uniform(0.55, 0.9)) for value in households]
    recognized = [round(value * draw.uniform(0.7, 0.95)) for value in registered]
    shares = [[round(part / whole, 3) for part, whole in zip(*both, strict=True)] for both in ((registered, households), (recognized, registered))]
    columns = [households, registered, recognized, *shares]
    columns[of] = move(columns[of])
    elements = ("households", "families_registered", "families_recognized", "families_registered", "families_recognized")
    return [
        Figure("rate" if col > 2 else "value", "Biểu 1", 5 + row, 3 + col, 1, "Xã Vĩnh Hảo", f"Thôn {row + 1}", "2019", element, "all", (f"cột {col}",), (), str(value), None, value=value)
        for col, (element, column) in enumerate(zip(elements, columns, strict=True)) if rates or col < 3
        for row, value in enumerate(column) if value is not None
    ]


def told(figures):
    """Rules and cells of all findings, totals of nothing among them."""
    return [(f.rule, f.source_cell) for f in check_file(figures)]


def down(column):
    """One line lower: something was put in at the top, and the last one fell off."""
    return [column[0], *column[:-1]]


def exchanged(column):
    """The third and the ninth in each other's place."""
    return [column[{2: 8, 8: 2}.get(at, at)] for at in range(len(column))]


def half(column):
    """The lower half one line lower."""
    return [*column[:6], column[5], *column[6:-1]]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("move", "of", "rule"), [
    (down, 1, "column_slipped"), (down, 2, "column_slipped"), (half, 1, "column_slipped"), (sorted, 1, "column_disordered"), (sorted, 2, "column_disordered"),
    (exchanged, 1, "figures_exchanged"), (exchanged, 2, "figures_exchanged"), (down, 3, "column_slipped"), (exchanged, 4, "rates_displaced")])
def test_what_a_column_in_other_lines_makes_wrong_is_told_once(move, of, rule, seed):
    """Every rate and every part that is more than its whole has one cause."""
    assert {name for name, _ in told(table(move, of, seed=seed))} == {rule}
    assert len(told(table(move, of, seed=seed))) == 1


@pytest.mark.parametrize(("column", "way"), [(down, "xuống"), (lambda column: [*column[1:], column[-1]], "lên")])
def test_without_rates_the_parts_that_are_more_than_their_wholes_tell(column, way):
    """Registered beside the households and the recognised of the next khu phố."""
    found = [f for f in check_file(table(column, rates=False)) if f.rule == "column_slipped"]
    assert [(f.data_element, f"đứng lệch {way} một dòng" in f.message(), "không còn số nào lớn hơn" in f.message()) for f in found] == [("families_registered", True, True)]


def test_a_turned_table_is_told_in_its_own_words():
    """Khu phố across: two figures of a line."""
    turned = [replace(f, row=f.col, col=f.row, orientation="columns") for f in table(sorted)]
    (found,) = check_file(turned)
    assert (found.rule, "riêng một dòng" in found.message(), "đúng cột" in found.message()) == ("column_disordered", True, True)


def test_rates_that_no_order_makes_right_are_told_one_by_one():
    """Old rates under new figures."""
    assert {rule for rule, _ in told(table(lambda column: [round(share * 0.9, 3) for share in column], of=3))} == {"rate_mismatch"}


def test_figures_in_their_lines_are_silent():
    """Nothing is said of what agrees."""
    assert told(table()) == []
