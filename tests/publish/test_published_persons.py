"""Whatever a review publishes of persons is a cell of the protected table, or follows from such cells: the attacker of
`test_disclosure` cannot know more than the proof there allows him."""

import json
from random import Random

import pandas as pd
import pytest

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators import dropout, funnels, narrative
from hieuhoc_analysis.indicators.coverage import definitions
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish import disclosure
from hieuhoc_analysis.publish.exhibits import exhibits
from hieuhoc_analysis.publish.review import Review

PERIOD = "2018-2020"


def school(seed):
    """Four wards of three khu phố, three school years, two levels, mostly with small counts; Xã D has three dropouts in all."""
    random = Random(seed)
    rows = []

    def add(ward, unit, period, element, level, value):
        rows.append({"ward": ward, "khu_pho": unit, "org_unit_id": org_unit_id(ward, unit, period), "period": period, "data_element": element, "education_level": level,
                     "value": float(value), "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""})

    for ward in ("Xã A", "Xã B", "Xã C", "Xã D"):
        for year in (2018, 2019, 2020):
            for level in ("primary", "lower_secondary"):
                for unit in ("Thôn 1", "Thôn 2", "Thôn 3"):
                    dropped = random.choice((0, 0, 1, 2, 3, 4, 7, 12))
                    if ward == "Xã D":
                        dropped = {(2018, "primary", "Thôn 1"): 1, (2020, "lower_secondary", "Thôn 2"): 2}.get((year, level, unit), 0)
                    add(ward, unit, f"{year - 1}-{year}", "dropouts", level, dropped)
                    add(ward, unit, f"{year - 1}-{year}", "returned_to_school", level, random.randint(0, dropped))
                add(ward, "", f"{year - 1}-{year}", "pupils_start", level, random.randint(200, 900))
            for element, count in (("adults", 900), ("citizens_recognized", random.choice((1, 3, 40)))):
                add(ward, "Thôn 1", str(year), element, "all", count)
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


@pytest.fixture(scope="module", params=range(4), ids="seed {}".format)
def review(request, tmp_path_factory):
    """A review whose figures are mostly too small to be published."""
    nothing = pd.DataFrame({"source_file": [], "received": []}, dtype=str)
    return Review(PERIOD, "vi", school(request.param), nothing, nothing, tmp_path_factory.mktemp("persons"))


def _cells(review):
    return {(r["ward"], r["khu_pho"], r["period"], r["data_element"], r["education_level"]): r["value"] for r in review.protected.to_dict("records") if r["status"] == "reported"}


def test_exhibits_show_only_protected_cells(review):
    """Counts, numerators and denominators of every exhibit about pupils are reported cells with the same value."""
    known = definitions()
    cells = _cells(review)
    wrong = []
    shown = [e for e in exhibits(review) if e.section == "dropout"]
    for exhibit in shown:
        for row in exhibit.data.to_dict("records"):
            key = (row["ward"], row.get("khu_pho", ""))
            if "data_element" in row and row["value"] == row["value"] and cells.get((*key, row["period"], row["data_element"], row["education_level"])) != row["value"]:
                wrong.append((exhibit.key, row))
            if "indicator" in row and row["numerator"] == row["numerator"] and "period" in row:
                rule = known[row["indicator"]]
                if cells.get((*key, row["period"], rule["numerator"], row["education_level"])) != row["numerator"]:
                    wrong.append((exhibit.key, row))
    assert (wrong, bool(shown)) == ([], True)


def test_a_funnel_says_nothing_of_the_places_it_hides(review):
    """Overall rate and limits are of the points shown; each point is the published margin over the years or Σ of published years."""
    cells = _cells(review)
    funnel = disclosure.mask_rates(funnels.points(review.observations, years=PERIOD), review.protected)
    shown = funnel[~funnel["suppressed"]]
    assert funnel.loc[funnel["suppressed"], "ward"].tolist() == ["Xã D"]
    assert pytest.approx(shown["numerator"].sum() / shown["denominator"].sum()) == shown["overall"].iloc[0]
    assert funnel.loc[funnel["suppressed"], ["overall", "numerator", "value", "low_95", "high_998"]].isna().all(axis=None)
    for row in shown.to_dict("records"):
        years = [cells.get((row["ward"], "", f"{y - 1}-{y}", "dropouts", "all")) for y in (2018, 2019, 2020)]
        assert row["numerator"] in (cells.get((row["ward"], "", disclosure.TOTAL, "dropouts", "all")), None if None in years else sum(years))


def test_pooled_rates_are_published_margins(review):
    """A pooled numerator is the published margin, or the sum of published years."""
    cells = _cells(review)
    for row in disclosure.mask_rates(dropout.pooled(review.observations, years=PERIOD), review.protected).to_dict("records"):
        if row["numerator"] == row["numerator"]:
            years = [cells.get((row["ward"], "", f"{y - 1}-{y}", "dropouts", row["education_level"])) for y in (2018, 2019, 2020)]
            assert row["numerator"] in (cells.get((row["ward"], "", disclosure.TOTAL, "dropouts", row["education_level"])), None if None in years else sum(years))


def test_sentences_say_only_protected_cells(review):
    """A count in a sentence is a reported cell; citizens' sentences are about persons too."""
    cells = _cells(review)
    known = definitions()
    for ward in ("Xã A", "Xã B", "Xã C", "Xã D"):
        for row in review.sentences(ward).to_dict("records"):
            figures = json.loads(row["figures"])
            rule = known.get(row["indicator"])
            if rule and "numerator" in figures and rule["numerator"] in disclosure.person_elements():
                assert cells.get((ward, "", row["period"], rule["numerator"], "all")) == figures["numerator"]
            if row["indicator"] == "citizens_recognized" and "first_value" in figures:
                assert cells.get((ward, "", str(figures["first_year"]), "citizens_recognized", "all")) == figures["first_value"]
                assert cells.get((ward, "", str(figures["last_year"]), "citizens_recognized", "all")) == figures["last_value"]


def test_a_growth_of_citizens_from_three_is_not_told():
    """3 learning citizens in the first year: neither their growth nor their share is said."""
    table = pd.DataFrame([{"ward": "Xã A", "khu_pho": "Thôn 1", "org_unit_id": "", "period": str(year), "data_element": element, "education_level": "all", "value": value, "status": "reported",
                           "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""}
                          for year, count in ((2022, 3.0), (2023, 40.0)) for element, value in (("citizens_recognized", count), ("adults", 900.0))], columns=list(COLUMNS)).astype(COLUMNS)
    said = narrative.sentences(table, years="2022-2023")
    told = disclosure.mask_sentences(said, disclosure.publishable(table, years="2022-2023"))
    assert ("citizens_recognized" in set(said["indicator"]), "citizens_recognized" in set(told["indicator"])) == (True, False)
