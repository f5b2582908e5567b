"""The published figures and the reporting calendar: real data, so held to their form and their arithmetic."""

import re
from collections import Counter
from datetime import date

from hieuhoc_analysis import codelists
from hieuhoc_analysis.sample.figures import Parameters

FIGURES = codelists.load("published_figures")
CALENDAR = codelists.load("reporting_calendar")
ELEMENTS = {r["code"] for r in codelists.load("data_elements")}


def rate(row):
    return float(row["rate_as_printed"].replace(",", "."))


def test_every_figure_is_well_formed():
    """Known element and level, a year or school year, a value or a rate, whole numbers, and a source."""
    bad = [r for r in FIGURES if not (
        r["data_element"] in ELEMENTS
        and r["level"] in {"commune", "district", "province", "nation"}
        and r["education_level"] in {"all", "preschool", "primary", "lower_secondary", "upper_secondary"}
        and re.fullmatch(r"\d{4}(-\d{4})?", r["year"])
        and re.fullmatch(r"\d*", r["value"] + r["denominator_value"])
        and re.fullmatch(r"(\d+(,\d+)?)?", r["rate_as_printed"])
        and r["precision"] in ({"exact", "about", "more_than"} if r["value"] else {""})
        and (r["value"] or r["rate_as_printed"])
        and r["place"] and r["source"])]
    expected = []
    assert expected == bad


def test_a_figure_is_listed_once():
    """One row per place, year, data element and education level."""
    keys = Counter((r["place"], r["year"], r["data_element"], r["education_level"]) for r in FIGURES)
    expected = []
    assert expected == [k for k, n in keys.items() if n > 1]


def test_printed_rates_that_do_not_follow_from_their_denominator():
    """Of the rates whose named denominator is printed too, exactly the two known errors differ from the quotient."""
    with_denominator = [r for r in FIGURES if r["rate_as_printed"] and r["denominator_value"] and r["value"]]
    wrong = {r["place"] for r in with_denominator
             if abs(100 * int(r["value"]) / int(r["denominator_value"]) - rate(r)) >= 0.1}
    assert {"Xã Vĩnh Hảo", "Xã Long Thành Trung"} == wrong - {"Huyện Thuận Nam"}
    assert len(with_denominator) >= 6


def test_sample_parameters_hold_the_published_figures():
    """The anchors of the sample are the published figures, nothing else."""
    parameters = Parameters()
    published = {(r["place"], int(r["year"])): int(r["value"]) for r in FIGURES
                 if r["place"] in {"Thị trấn Liên Hương", "Xã Vĩnh Hảo"} and r["data_element"] == "families_registered"}
    actual = {key: parameters.range("families_registered", *key) for key in published}
    assert {key: (value, value) for key, value in published.items()} == actual
    expected = 4
    assert expected == len(published)


def test_every_due_date_exists():
    """Month and day of each form make a date, its period kind is known, its data elements exist."""
    kinds = {"calendar", "half_year", "school", "five_year"}
    for r in CALENDAR:
        date(2019 + int(r["due_year_offset"]), int(r["due_month"]), int(r["due_day"]))
        elements = set(filter(None, r["data_elements"].split(";")))
        assert (set(), True, True) == (elements - ELEMENTS, r["period_kind"] in kinds, bool(r["label_vi"] and r["source"]))


def test_the_yearly_report_is_due_before_15_december():
    """QĐ 448: before 15/12, so the 14th is the last day."""
    annual = next(r for r in CALENDAR if r["form"] == "annual")
    expected = ("0", "12", "14")
    assert expected == (annual["due_year_offset"], annual["due_month"], annual["due_day"])
