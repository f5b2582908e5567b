"""Programmes, breaks and targets come from codelists, the nearest place first."""

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.indicators import regimes, targets


@pytest.mark.parametrize(("year", "expected"), [(2015, "2014-2015"), (2016, "2016-2020"), (2020, "2016-2020"), (2021, "2021-2025"), (2026, "2026-2030"), (2031, "")])
def test_regime_of_a_year(year, expected):
    """Each year belongs to one regime, or to none yet."""
    assert expected == regimes.regime_of(year)


def test_learning_citizens_come_with_2021():
    """Công dân học tập exists from the regime of QĐ 677 on."""
    assert ("citizen" in regimes.models_of(2020), "citizen" in regimes.models_of(2021)) == (False, True)


@pytest.mark.parametrize(("model", "year", "expected"), [
    ("family", 2018, 0.70), ("clan", 2020, 0.50), ("community", 2016, 0.60), ("organization", 2020, 0.50),
    ("family", 2023, 0.70), ("clan", 2025, 0.65), ("community", 2025, 0.65), ("organization", 2025, 0.80), ("citizen", 2025, 0.40), ("citizen", 2030, 0.60),
])
def test_national_targets(model, year, expected):
    """QĐ 281: 70/50/60/50; QĐ 387: 70/65/65/80; QĐ 677: 40, then 60."""
    assert expected == regimes.target(model, year).share


def test_no_target_is_invented():
    """The 2030 target of clans is unknown, and there is none; the families' is marked as unverified."""
    assert (regimes.target("clan", 2028), regimes.target("family", 2028).verified) == (None, False)


def test_difficult_areas_have_lower_targets(tmp_path):
    """A ward that area_types.csv calls difficult has 60 % for families."""
    (tmp_path / "area_types.csv").write_text("ward,area_type,valid_from,valid_to,source\nXã Vĩnh Tân,difficult,,,x\n", encoding="utf-8")
    with codelists.using(tmp_path):
        assert (regimes.target("family", 2020, "Xã Vĩnh Tân").share, regimes.target("family", 2020, "Xã Vĩnh Hảo").share) == (0.60, 0.70)


def test_a_wards_own_target_wins(tmp_path):
    """A target for the ward, then its province, then the nation."""
    head = "period,year,model,area_type,place,target_pct,verified,short_source,source,note\n"
    (tmp_path / "targets.csv").write_text(
        head + "2016-2020,2020,family,,Tỉnh Bình Thuận,75,yes,x,x,\n2016-2020,2020,family,,Xã Vĩnh Hảo,80,yes,x,x,\n", encoding="utf-8")
    with codelists.using(tmp_path):
        assert (regimes.target("family", 2020, "Xã Vĩnh Hảo").share, regimes.target("family", 2020, "Xã Phước Thể").share) == (0.80, 0.75)


def test_a_target_that_is_no_number_is_refused(tmp_path):
    """The cell is quoted in the error."""
    head = "period,year,model,area_type,place,target_pct,verified,short_source,source,note\n"
    (tmp_path / "targets.csv").write_text(head + "2016-2020,2020,family,,Xã Vĩnh Hảo,bảy mươi,yes,x,x,\n", encoding="utf-8")
    with codelists.using(tmp_path), pytest.raises(CodelistError, match="bảy mươi"):
        regimes.target("family", 2020, "Xã Vĩnh Hảo")


def test_breaks_inside_a_span():
    """From 2020 to 2024 families cross two breaks, communities three; the break of 2016 is not inside 2016-2020."""
    assert regimes.breaks_between(2020, 2024, "family") == ["regime_2021", "qd387_2022"]
    assert regimes.breaks_between(2020, 2024, "community") == ["regime_2021", "qd387_2022", "tt25_2024"]
    assert regimes.breaks("2016-2020")["break"].tolist() == []


@pytest.mark.parametrize(("model", "year", "level", "expected"), [("family", 2019, "", "QĐ 448"), ("family", 2023, "", "QĐ 324"), ("community", 2019, "", "QĐ 448"),
                                                                  ("community", 2023, "ward", "TT 44/2014"), ("community", 2024, "ward", "TT 25/2023")])
def test_criteria_version(model, year, level, expected):
    """The criteria in force when the year's recognition is decided."""
    assert expected == regimes.criteria_version(model, year, level)


def recognised(series, values, households=1000, first=2016):
    import pandas as pd

    return pd.concat([series("families_recognized", {"A": values}, first=first), series("households", {"A": [households] * len(values)}, first=first)])


def test_gap_of_an_open_target(series):
    """2018: 40 % of 1.000 against 70 % in 2020: 30 points, 300 families, 15 points or 32.3 % a year."""
    row = targets.gap(recognised(series, [200, 300, 400])).iloc[-1]
    assert (row["status"], row["still_needed"], row["years_left"]) == ("not_yet", 300.0, 2)
    assert (round(row["gap"], 9), round(row["required_points"], 9), round(row["required_yearly_growth"], 4)) == (-0.3, 0.15, 0.3229)


def test_year_at_the_pace_so_far(series):
    """10 points a year since 2016: the 30 missing take 3 years, to 2021."""
    row = targets.gap(recognised(series, [200, 300, 400])).iloc[-1]
    assert (round(row["pace_points"], 9), row["pace_from"], row["year_at_pace"]) == (0.1, "2016", 2021)


@pytest.mark.parametrize(("last", "expected"), [(700, "met"), (699, "not_met")])
def test_target_year_decides(series, last, expected):
    """In the target's year 70.0 % is met and 69.9 % is not."""
    assert expected == targets.gap(recognised(series, [600, 610, 620, 630, last])).iloc[-1]["status"]


def partial(observe, silent, earlier=100, recognised=80, year="2020"):
    """A recognised `recognised` of 100; B silent with its households `silent` this year, `earlier` the year before."""
    return observe({("A", year, "households"): 100, ("A", year, "families_recognized"): recognised, ("B", year, "households"): silent, ("B", year, "families_recognized"): None,
                    ("B", str(int(year) - 1), "households"): earlier})


@pytest.mark.parametrize(("silent", "earlier", "recognised", "expected"), [
    (100, None, 80, (0.4, 0.9, "undecided")),      # 80 to 180 of 200: 70 % may or may not be met
    (None, 100, 80, (0.4, 0.9, "undecided")),      # B's households are those of the year before
    (None, None, 80, (None, None, "undecided")),   # nobody knows how large B is
    (10, None, 80, (80 / 110, 90 / 110, "met")),   # met whatever B says
    (100, None, 30, (0.15, 0.65, "not_met")),      # not met whatever B says
])
def test_a_silent_khu_pho_may_leave_the_target_open(observe, silent, earlier, recognised, expected):
    """With B silent, A's rate is no verdict on the ward unless B could not turn it."""
    row = targets.gap(partial(observe, silent, earlier, recognised)).iloc[-1]
    low, high = (None if v != v else v for v in (row["lowest"], row["highest"]))
    assert expected == (pytest.approx(low) if low else low, pytest.approx(high) if high else high, row["status"])


def test_before_the_target_year_it_is_open_only_where_it_could_be_met_already(observe):
    """2018: at most 65 % is still to come; up to 90 % may already be there."""
    assert [targets.gap(partial(observe, 100, None, n, "2018")).iloc[-1]["status"] for n in (30, 80)] == ["not_yet", "undecided"]


def test_a_falling_series_never_arrives(series):
    """No year is promised at a falling pace."""
    assert targets.gap(recognised(series, [300, 200])).iloc[-1]["year_at_pace"] == 0


def test_targets_of_wards_and_years():
    """Families of any ward: 70 % to be reached in 2020, and 70 % again in 2025; one row a year."""
    got = regimes.targets(["Xã Thử"], "2019-2021", ["family"])
    assert list(zip(got["year"], got["target_year"], got["target"], got["short_source"], strict=True)) == [
        (2019, 2020, 0.7, "QĐ 281"), (2020, 2020, 0.7, "QĐ 281"), (2021, 2025, 0.7, "QĐ 387")]


def test_missing_value_is_unknown(series):
    """A year without figures has a target and no gap."""
    row = targets.gap(recognised(series, [300, None])).iloc[-1]
    assert (row["status"], row["gap"] != row["gap"]) == ("unknown", True)


def test_empty_input(observe):
    """No observations, no rows, the same columns."""
    assert list(targets.GAP) == list(targets.gap(observe({})))
    assert list(regimes.TARGETS) == list(regimes.targets([], "2016-2020"))
