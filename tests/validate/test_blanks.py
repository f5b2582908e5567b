"""A cell left empty among large figures is asked about; one that may be nought, or whose line is empty, is not."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.senders.blanks import check_blanks


def column(values, element="families_registered", col=4, orientation="rows"):
    """The figures of a column that has them."""
    return [
        Figure("value", "Biểu 1", *((5 + at, col) if orientation == "rows" else (col, 5 + at)), 1, "Xã Vĩnh Hảo", f"Thôn {at + 1}", "2019", element, "all", ("Đăng ký",), (), str(value), None,
               orientation=orientation, value=value)
        for at, value in enumerate(values) if value is not None
    ]


FULL = [300, 310, 320, 330, 340, 350]


def cells(*columns, said=()):
    """Where something is said to be left empty."""
    return [(f.source_cell, f.khu_pho) for f in check_blanks([f for figures in columns for f in figures], said)]


@pytest.mark.parametrize(("orientation", "cell"), [("rows", "D7"), ("columns", "G4")])
def test_a_blank_among_large_figures_is_asked_about(orientation, cell):
    """The line has its households, and all others their registered."""
    blank = column([200, 210, None, 230, 240, 250], orientation=orientation)
    assert cells(column(FULL, "households", 3, orientation), blank) == [(cell, "Thôn 3")]


@pytest.mark.parametrize("values", [
    [20, 3, None, 25, 40, 50],  # small ones: nought is left empty
    [200, None, None, 230, None, 250],  # asked of some only
    [200, 210, 220, 230, 240, 250]])
def test_no_question_where_a_blank_may_be_nought_or_is_usual(values):
    """Nothing is asked."""
    assert cells(column(FULL, "households", 3), column(values)) == []


def test_a_line_without_any_figure_and_a_wrong_total_are_told_elsewhere():
    """*khu_pho_blank*, and the total that the blank would make right."""
    values = [200, 210, None, 230, 240, 250]
    assert cells(column([300, 310, None, 330, 340, 350], "households", 3), column(values)) == []
    assert cells(column(FULL, "households", 3), column(values), said=[("Biểu 1", "D11")]) == []
    turned = column(FULL, "households", 3, "columns"), column(values, orientation="columns")
    assert cells(*turned, said=[("Biểu 1", "K4")]) == []
    assert cells(*turned, said=[("Biểu 1", "G11")]) == [("G4", "Thôn 3")]  # of another line


def test_money_may_be_none():
    """A thôn without a fund leaves it empty."""
    assert cells(column(FULL, "households", 3), column([2e7, 3e7, None, 2e7, 3e7, 4e7], "fund_vnd")) == []


ELEMENTS = ("households", "families_registered", "families_recognized")


def listed(lacking=(), sheets=True, gap=True):
    """A form of each of six thôn, or one list of them all, from line 5 on; `lacking` are pairs of thôn and line of the form, with a `gap`
    where the figure would stand."""
    out = []
    for unit in range(6):
        at = 0 if sheets else 3 * unit
        for line, element in enumerate(ELEMENTS):
            at += gap or (unit, line) not in lacking
            if (unit, line) not in lacking:
                out.append(Figure("value", f"Thôn {unit + 1}" if sheets else "Biểu 1", 4 + at, 3, unit + 1 if sheets else 1, "Xã Vĩnh Hảo", f"Thôn {unit + 1}", "2019", element, "all",
                                  (element,), (), "", None, value=300 + 10 * unit - 40 * line))
    return out


@pytest.mark.parametrize("sheets", [True, False])
def test_a_blank_in_a_form_or_list_that_all_others_have_filled_in(sheets):
    """It is asked about at its place; of two thôn of six it is not asked of all."""
    (found,) = check_blanks(listed({(2, 1)}, sheets))
    assert (found.rule, found.source_sheet, found.source_cell, found.khu_pho) == ("figure_blank", *(("Thôn 3", "C6") if sheets else ("Biểu 1", "C12")), "Thôn 3")
    assert "để trống “families_registered” của Thôn 3, trong khi 5 nơi khác đều có số" in found.message()
    assert check_blanks(listed({(2, 1), (4, 1)}, sheets)) == []
    assert check_blanks(listed(sheets=sheets)) == []


def test_a_form_without_the_line():
    """Nothing is empty there: it is told near which cell the line is missing."""
    (found,) = check_blanks(listed({(2, 1)}, gap=False))
    assert (found.rule, found.source_sheet, found.source_cell) == ("figure_left_out", "Thôn 3", "C5")
    assert "gần ô C5: không có dòng “families_registered” của Thôn 3" in found.message()


def test_a_total_that_lacks_it_tells_of_it():
    """What is lacking in a sum that is wrong has been told with it."""
    total = Figure("total", "Biểu 1", 40, 3, 1, "Xã Vĩnh Hảo", "", "2019", "families_registered", "all", (), (), "", None, value=999)
    assert check_blanks([*listed({(2, 1)}, sheets=False), total], [("Biểu 1", "C40")]) == []
    assert len(check_blanks([*listed({(2, 1)}, sheets=False), total], [("Biểu 1", "C41")])) == 1
