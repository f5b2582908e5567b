"""Completeness, timeliness and consistency of a ward's reporting, from hand-made figures."""

import pandas as pd
import pytest

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators import quality, territory
from hieuhoc_analysis.publish import charts, style

WARD = "Xã Thử"


def reported(year, units, file=None, ward=WARD, status="reported"):
    """Rows of the observations table: one figure a khu phố."""
    return [{"ward": ward, "khu_pho": f"Thôn {u}", "org_unit_id": org_unit_id(ward, f"Thôn {u}", str(year)), "period": str(year), "data_element": "families_registered", "education_level": "all",
             "value": 10.0 if status == "reported" else None, "status": status, "source_file": file or f"{year}.xlsx"} for u in units]


def kept(rows, received, years="2018-2019"):
    """The frame for files and the days they came."""
    submissions = pd.DataFrame({"source_file": list(received), "received": list(received.values())})
    return quality.by_year(pd.DataFrame(rows), submissions, years)


def test_shares_are_of_the_khu_pho_expected():
    """Four khu phố are known; three reported in 2019, two of them in a file that came in time; of the year before's four three came again."""
    rows = reported(2018, "1234") + reported(2019, "12", "a.xlsx") + reported(2019, "3", "b.xlsx") + reported(2019, "4", "b.xlsx", status="not_reported")
    found = kept(rows, {"2018.xlsx": "2018-12-01", "a.xlsx": "2019-03-20", "b.xlsx": "2019-12-31"})
    last = found[found["period"] == "2019"].iloc[0]
    assert (last.n_expected, last.n_reporting, last.n_timely, last.n_before, last.n_again) == (4, 3, 2, 4, 3)
    assert (last.completeness, last.timeliness, last.consistency) == (0.75, 0.5, 0.75)
    assert (last.received, last.due) == ("2019-03-20", "2019-12-14")


def test_what_is_not_known_is_missing_and_not_zero():
    """No day received: no timeliness. No year before: no consistency. A year without any figure: 0 of those expected, none on time."""
    first, second = kept(reported(2018, "12"), {"2018.xlsx": ""}).to_dict("records")
    assert (first["completeness"], pd.isna(first["timeliness"]), pd.isna(first["consistency"])) == (1.0, True, True)
    assert (second["completeness"], second["timeliness"], second["consistency"]) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize("day", ["2021-06-01", ""])
def test_a_file_saved_years_later_does_not_say_when_it_came(day):
    """Only opened and saved again, it was not received then."""
    assert kept(reported(2018, "12"), {"2018.xlsx": day})["timeliness"].isna().tolist() == [True, False]


def test_a_file_of_several_years_has_no_day_of_its_own():
    """One table of five years came once; it is no late report of the first."""
    rows = reported(2018, "12", "all.xlsx") + reported(2019, "12", "all.xlsx")
    assert kept(rows, {"all.xlsx": "2020-01-05"})["timeliness"].isna().tolist() == [True, True]


def test_a_ward_without_khu_pho_is_one_place():
    """It reported in 2018 in time and not in 2019: 1 of 1, then 0 of 1."""
    rows = [row | {"khu_pho": "", "org_unit_id": ""} for row in reported(2018, "1")]
    got = kept(rows, {"2018.xlsx": "2018-12-01"})[["n_expected", "n_reporting", "n_timely", "n_before", "n_again"]]
    assert got.to_numpy().tolist() == [[1, 1, 1, 0, 0], [1, 0, 0, 1, 0]]


def test_a_ward_figure_beside_its_khu_pho_is_no_further_place():
    """Two khu phố and the ward's own total are two places."""
    rows = reported(2018, "12") + reported(2019, "12") + [row | {"khu_pho": "", "org_unit_id": ""} for row in (*reported(2018, "1"), *reported(2019, "1"))]
    got = kept(rows, {"2018.xlsx": "2018-12-01", "2019.xlsx": "2019-12-01"})[["n_expected", "n_reporting", "n_timely", "n_before", "n_again"]]
    assert got.to_numpy().tolist() == [[2, 2, 2, 0, 0], [2, 2, 2, 2, 2]]


def test_former_wards_that_are_silent_are_expected(changes):
    """Put on the territory of 2020, a merged ward that never reported stands in for its khu phố, as in the grid of who reported."""
    rows = reported(2018, "12") + reported(2019, "12")
    with changes(("2020-12-01", WARD, "", WARD, "", 1), ("2020-12-01", "Xã Lặng", "", WARD, "", 1)):
        table = territory.recast(pd.DataFrame(rows).assign(source_sheet="", source_cell="", raw_value=""), "2020-12-31")
        got = quality.by_year(table, pd.DataFrame({"source_file": ["2018.xlsx", "2019.xlsx"], "received": ""}), "2018-2019")
    assert got[["n_expected", "n_reporting", "n_before", "n_again"]].to_numpy().tolist() == [[3, 2, 0, 0], [3, 2, 2, 2]]


@pytest.mark.parametrize(("lang", "title", "note"), [
    ("vi", "50,0 % lượt khu phố–năm có báo cáo.", "Rõ đúng hạn hay không ở 2/6 lượt khu phố–năm."), ("en", "50.0% of khu phố-years were reported.", "Whether on time is known of 2 of 6 khu phố-years."),
])
def test_little_known_of_time_makes_no_title(lang, title, note):
    """Of the files no day is known; that those who sent none were not on time says nothing of the others."""
    rows = reported(2018, "12") + reported(2019, "1") + reported(2019, "2", status="not_reported")
    got = kept(rows, {"2018.xlsx": "", "2019.xlsx": ""}, "2018-2020")
    fig = charts.quality_grid(got, lang)
    assert (fig.alt.startswith(title), note in style.written(fig, "note")) == (True, True)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_chart_says_the_shares(lang):
    """Title from the counts; a panel a measure for several wards, one panel for one; nothing for nothing."""
    rows = reported(2018, "1234") + reported(2019, "123") + reported(2018, "12", "o.xlsx", "Xã Khác") + reported(2019, "12", "p.xlsx", "Xã Khác")
    both = kept(rows, {"2018.xlsx": "2018-03-01", "2019.xlsx": "2019-12-31", "o.xlsx": "", "p.xlsx": ""})
    fig = charts.quality_grid(both, lang)
    assert fig.alt.startswith("91,7 % lượt khu phố–năm có báo cáo, 50,0 % đúng hạn." if lang == "vi" else "91.7% of khu phố-years were reported, 50.0% on time.")
    assert [len(fig.axes), len(charts.quality_grid(both[both["ward"] == WARD], lang).axes)] == [3, 1]
    texts = [text.get_text() for text in fig.axes[0].texts]
    assert sorted(texts) == ["100", "100", "100", "75"]
    assert charts.quality_grid(both.iloc[:0], lang).alt != ""
