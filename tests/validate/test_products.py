"""Columns that multiply two others on most lines."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.sums.products import check_products

AWARDS = [(14, 500_000, 7_000_000), (9, 500_000, 4_500_000), (12, 500_000, 60_000_000), (17, 300_000, 5_100_000), (11, 500_000, 5_500_000)]


def table(lines, elements=("scholarships", "", ""), total=None):
    """Lines of three columns from C on; those without a data element are unknown."""
    out = []
    for row, values in enumerate([*lines, *([total] if total else [])], 5):
        is_total = row == 5 + len(lines)
        out += [Figure(("total" if is_total else "value") if element else "unknown", "Biểu 1", row, 3 + i, 1, "Xã A", "" if is_total else f"Thôn {row}", "2022", element, "all", ("",), (), str(value), None,
                       value=value) for i, (value, element) in enumerate(zip(values, elements, strict=True)) if value is not None]
    return out


@pytest.mark.parametrize("total", [None, (63, None, 28_100_000), (63, 460_000, 28_100_000)])
def test_the_line_on_which_a_column_does_not_multiply_the_others_is_said(total):
    """12 scholarships of 500.000 đồng are 6.000.000, not 60.000.000; the sums multiply nothing."""
    found = check_products(table(AWARDS, total=total))
    assert [(f.rule, f.source_cell, f.found, f.expected) for f in found] == [("columns_do_not_multiply", "E7", "60.000.000", "6.000.000")]


def test_a_total_column_beside_the_factors_is_no_total_line():
    """What each khu phố awarded altogether stands on every line."""
    lines = table(AWARDS)
    lines += [Figure("total", "Biểu 1", row, 6, 1, "Xã A", f"Thôn {row}", "2022", "scholarships", "all", ("Cộng",), (), "1", None, value=row) for row in range(5, 10)]
    assert [f.source_cell for f in check_products(lines)] == ["E7"]


def test_a_product_may_be_in_thousands():
    """Each gets so many đồng, all of them so many thousands."""
    found = check_products(table([(n, each, whole / 1000) for n, each, whole in AWARDS]))
    assert [(f.source_cell, f.expected) for f in found] == [("E7", "6.000")]


@pytest.mark.parametrize("lines", [
    [(n, each, n * each) for n, each, _ in AWARDS],  # all right
    AWARDS[1:4],  # too few agree
    [(1, 320, 320), (1, 410, 410), (1, 275, 275), (2, 310, 320)],  # factors of 1
    [(2, 3, 6), (3, 4, 12), (2, 5, 10), (4, 2, 9)],  # small counts agree by chance
    [(n, each, n * each * (1 + row % 2)) for row, (n, each, _) in enumerate(AWARDS)],  # many do not
    [(n, each, n * each + 9_000 * (n == 12)) for n, each, _ in AWARDS],  # a mean is rounded
])
def test_what_may_be_chance_is_not_said(lines):
    """Few lines, small counts, factors of one, many exceptions."""
    assert check_products(table(lines)) == []


def test_what_was_said_already_is_not_said_again():
    """A factor that another rule doubts explains the line."""
    assert check_products(table(AWARDS), {("Biểu 1", "C7")}) == []
