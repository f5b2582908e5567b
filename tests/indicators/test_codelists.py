"""The codelists of the indicators name only what exists, and every sentence has its words in both languages."""

import re

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import narrative, regimes
from hieuhoc_analysis.indicators.observations import elements

PHRASES = [row for row in codelists.load("phrases") if row["key"].startswith("narrative.")]


@pytest.mark.parametrize("row", codelists.load("indicators"), ids=lambda row: row["indicator"])
def test_indicators_divide_known_elements(row):
    """Numerator and denominator are data elements, and the labels are there."""
    assert {row["numerator"], row["denominator"]} <= set(elements())
    assert all(row[name] for name in ("label_vi", "label_en", "denominator_vi", "denominator_en"))


def test_targets_belong_to_regimes_and_models():
    """Each target's period is a regime that knows the model and covers the year."""
    known = {row["regime"]: row for row in codelists.load("regimes")}
    for row in codelists.load("targets"):
        assert row["model"] in known[row["period"]]["models"].split(";")
        assert regimes.regime_of(int(row["year"])) == row["period"]
        assert row["source"]


def test_regimes_leave_no_gap_and_do_not_overlap():
    """From 2014 on each regime begins the year after the one before it."""
    spans = [(int(row["first_year"]), int(row["last_year"])) for row in codelists.load("regimes")]
    assert [first for first, _ in spans[1:]] == [last + 1 for _, last in spans[:-1]]


def test_changes_name_registered_units():
    """Ids and names of territory_changes.csv are those of org_units.csv."""
    names = {row["org_unit_id"]: row["name"] for row in codelists.load("org_units")}
    for row in codelists.load("territory_changes"):
        assert (names[row["predecessor_id"]], names[row["successor_id"]]) == (row["predecessor"], row["successor"])


@pytest.mark.parametrize("row", PHRASES, ids=lambda row: row["key"])
def test_phrases_say_the_same_in_both_languages(row):
    """The places of the English sentence are among those of the Vietnamese one."""
    places = {lang: set(re.findall(r"{(\w+)", row[lang])) for lang in ("vi", "en")}
    assert places["en"] <= places["vi"]


def test_every_model_has_its_words():
    """Each model of the regimes can be named in a sentence."""
    assert {f"narrative.model.{model}" for row in codelists.load("regimes") for model in row["models"].split(";")} <= {row["key"] for row in PHRASES}


def test_growing_elements_exist():
    """The elements whose growth is told are data elements."""
    assert set(narrative.GROWING) <= set(elements())
