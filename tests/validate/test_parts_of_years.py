"""Quarters, halves and semesters against their year."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_file
from hieuhoc_analysis.validate.sums.parts_of_years import check_parts_of_years


def unit(row, periods, element="scholarships"):
    """One unit's figures, each in its own line of the sheet."""
    return [Figure("value", "Biểu 1", row + at, 3, row, "Xã A", f"Thôn {row}", period, element, "all", ("Suất học bổng",), (), str(value), None, value=value)
            for at, (period, value) in enumerate(periods.items())]


def found(figures):
    """Rule, cell, found and expected of each finding."""
    return [(f.rule, f.source_cell, f.found, f.expected) for f in check_parts_of_years(figures)]


@pytest.mark.parametrize(("part", "year"), [("2023-H1", "2023"), ("2023-Q3", "2023"), ("2023-M09", "2023"), ("2022-2023-S1", "2022-2023")])
def test_a_part_of_a_year_has_no_more_than_the_year(part, year):
    """29 grants in six months and 18 in the whole year."""
    assert found([*unit(10, {part: 29, year: 18}), *unit(20, {part: 11, year: 25})]) == [("part_over_year", "C10", "29", "18")]


@pytest.mark.parametrize("element", ["members", "families_recognized", "fund_vnd"])
def test_what_comes_and_goes_may_fall_within_the_year(element):
    """Members leave, families lose their title, a fund is spent."""
    assert found(unit(10, {"2023-H1": 29, "2023": 18}, element)) == []


def test_a_part_of_another_year_is_none_of_this_one():
    """Six months of 2022 beside the whole of 2023."""
    assert found(unit(10, {"2022-H1": 29, "2023": 18})) == []


def _quarters(row, year, element="fund_vnd"):
    return unit(row, {"2023-Q1": 10, "2023-Q2": 20, "2023-Q3": 30, "2023-Q4": 40, "2023": year}, element)


def test_the_year_that_its_quarters_do_not_add_up_to_is_said():
    """Three units agree, the fourth's year has a nought too many."""
    assert found([f for row, year in ((10, 100), (20, 100), (30, 100), (40, 1000)) for f in _quarters(row, year)]) == [("year_not_its_parts", "C44", "1.000", "100")]


def test_what_is_counted_up_adds_up_alike_whatever_it_is():
    """Two units' dropouts and two units' returned pupils agree; the third's dropouts of the year have a nought too many. A fund says nothing of them."""
    def semesters(row, year, element):
        return unit(row, {"2021-2022-S1": 3, "2021-2022-S2": 4, "2021-2022": year}, element)

    of_pupils = [f for row, year in ((10, 7), (20, 7), (30, 70)) for f in semesters(row, year, "dropouts")]
    assert found(of_pupils) == []
    assert found([*of_pupils, *semesters(40, 7, "returned_to_school")]) == [("year_not_its_parts", "C32", "70", "7")]
    assert found([*of_pupils, *semesters(40, 7, "fund_vnd")]) == []


@pytest.mark.parametrize("years", [(100, 100, 1000), (100, 130, 140, 150), (100, 100, 100, 100)])
def test_where_few_agree_the_year_may_be_something_else(years):
    """A fund's balance is no sum of its quarters."""
    assert found([f for at, year in enumerate(years, 1) for f in _quarters(10 * at, year)]) == []


def test_what_was_said_already_is_not_said_again():
    """A part greater than its year explains why they do not add up."""
    figures = [f for row in (10, 20, 30) for f in _quarters(row, 100, "scholarships")] + unit(40, {"2023-Q1": 300, "2023-Q2": 20, "2023-Q3": 30, "2023-Q4": 40, "2023": 120}, "scholarships")
    assert [f.rule for f in check_file(figures) if f.source_cell in ("C40", "C44")] == ["part_over_year"]
