"""A year in which a ward sent its total only, and khu phố in others: they are not missing in it."""

import pandas as pd
import pytest

from hieuhoc_analysis.indicators import coverage, growth, narrative, quality
from hieuhoc_analysis.indicators.panel import Panel, totals
from hieuhoc_analysis.publish import charts, matrices

ELEMENTS = ("families_registered", "households")


@pytest.fixture
def table(observe):
    """2018 of the ward as one, 2019 and 2020 of its two thôn."""
    later = {(f"Thôn {n}", str(year), e): v for year in (2019, 2020) for n in (1, 2) for e, v in zip(ELEMENTS, (60 + year % 10, 100), strict=True)}
    return observe({("", "2018", e): v for e, v in zip(ELEMENTS, (110, 200), strict=True)} | later)


def test_the_total_is_whole(table):
    """Two of two reported later, none of none then; growth from then on compares."""
    got = totals(table, ["families_registered"])
    assert got[["n_reporting", "n_expected", "missing_khu_pho", "complete"]].values.tolist() == [[0, 0, "", True], [2, 2, "", True], [2, 2, "", True]]
    assert growth.cagr(table, "families_registered")[["first_value", "last_value"]].values.tolist() == [[110, 120]]
    panel = Panel.of(table)
    assert [panel.came_whole("Xã Thử", year, "families_registered") for year in ("2018", "2019")] == [True, False]


def test_the_khu_pho_are_not_silent(table):
    """No white spots, no missing reports, one place that reported and is not asked again for its thôn."""
    rates = coverage.by_khu_pho(table, ["family_registration_coverage"])
    assert rates["status"].tolist() == ["of_whole"] * 2 + ["reported"] * 4
    assert "not_reported" not in set(coverage.white_spots(table)["kind"])
    kept = quality.by_year(table, pd.DataFrame({"source_file": ["f.xlsx"], "received": [""]}))
    assert kept[["n_reporting", "n_expected"]].values.tolist() == [[1, 1], [2, 2], [2, 2]]
    assert set(quality.lateness(table, pd.DataFrame({"source_file": ["f.xlsx"], "received": [""]}))["period"]) == {"2019", "2020"}


def test_it_is_said(table):
    """In the sentences of the report, and in the cells of who reported, which count the other years only."""
    said = narrative.sentences(table, ward="Xã Thử")
    assert said.loc[said["section"] == "reporting", "sentence_vi"].tolist() == [
        "Tất cả 2 thôn báo cáo đủ số hộ đăng ký trong các năm 2019–2020.", "Năm 2018: chỉ có số chung của cả địa bàn, không có số của từng thôn."]
    chart = charts.reporting_grid(coverage.by_khu_pho(table, ["family_registration_coverage"]), "vi")
    assert chart.data.values.tolist() == [[f"Thôn {n}", str(year), int(year > 2018), int(year > 2018)] for n in (1, 2) for year in (2018, 2019, 2020)]
    cells = [[box.text for box in row] for row in matrices.reporting(chart.data, "vi").rows]
    assert cells == [["Thôn 1", "số chung", "đủ", "đủ"], ["Thôn 2", "số chung", "đủ", "đủ"]]


def test_a_silent_year_stays_silent(observe):
    """Without a total of the ward both are missing; beside a khu phố that reported so is the other."""
    rows = {(f"Thôn {n}", "2020", "families_registered"): 60 for n in (1, 2)}
    silent = totals(observe(rows | {("Thôn 1", "2018", "families_registered"): 50, ("", "2018", "families_registered"): 110}), ["families_registered"])
    assert silent["n_expected"].tolist() == [2, 2, 2]
    assert silent["n_reporting"].tolist() == [1, 0, 2]
