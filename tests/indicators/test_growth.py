"""Changes only between comparable years, averages with their end points named."""

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import contributions, growth


def test_the_published_growth_of_lien_huong(series):
    """2.631 (2016) to 5.557 (2019): +111,2 %, three steps, 28,3 % a year."""
    table = series("families_registered", {"": [2631, None, None, 5557]})
    row = growth.cagr(table, "families_registered", 2016, 2019).iloc[0]
    assert (row["steps"], row["change"], round(row["change_pct"], 3), round(row["cagr"], 3)) == (3, 2926.0, 1.112, 0.283)
    assert row["missing_periods"] == "2017; 2018"


def test_change_on_the_year_before(series):
    """(30 − 20) / 20 = 50 %."""
    row = growth.by_year(series("families_registered", {"A": [20, 30]}), "families_registered").iloc[1]
    assert (row["change"], row["change_pct"], row["comparable"], row["reason_not_comparable"]) == (10.0, 0.5, True, "")


def test_no_change_across_a_missing_year(series):
    """2018 is not compared with 2016."""
    got = growth.by_year(series("families_registered", {"A": [20, None, 30]}), "families_registered")
    assert got["reason_not_comparable"].tolist() == ["first", "no_value", "previous_missing"]
    assert got["change_pct"].isna().all()


def test_no_change_between_a_full_and_a_partial_year(series):
    """With B missing, the fall of the sum is not a fall; the khu phố in both years rose by half."""
    row = growth.by_year(series("families_registered", {"A": [20, 30], "B": [40, None]}), "families_registered").iloc[1]
    assert (row["reason_not_comparable"], pd.isna(row["change"]), row["matched_change_pct"], row["matched_khu_pho"]) == ("partial_reporting", True, 0.5, 1)


def test_the_same_partial_reporting_compares(series):
    """Where the same khu phố report in both years, their sum compares, and stays marked incomplete."""
    row = growth.by_year(series("families_registered", {"A": [20, 30, 40], "B": [None, None, 5]}), "families_registered").iloc[1]
    assert (row["comparable"], row["change_pct"], row["complete"]) == (True, 0.5, False)


def test_zero_to_something_has_no_percentage(series):
    """From 0 the change is a number, not a percentage."""
    row = growth.by_year(series("clans_registered", {"A": [0, 3]}), "clans_registered").iloc[1]
    assert (row["change"], pd.isna(row["change_pct"])) == (3.0, True)


def test_no_change_across_a_merger(series):
    """Phan Rí Cửa took Hòa Phú in 2020: 2019 and 2020 are two territories, the break is marked."""
    row = growth.by_year(series("households", {"A": [100, 150]}, "Thị trấn Phan Rí Cửa", 2019), "households").iloc[1]
    assert (row["reason_not_comparable"], row["breaks"]) == ("territory_changed", "territory")


def test_a_khu_pho_untouched_by_its_wards_merger_compares(series):
    """A khu phố that stays what it was compares across the merger of its ward."""
    row = growth.by_year(series("households", {"A": [100, 150]}, "Thị trấn Phan Rí Cửa", 2019), "households", ("ward", "khu_pho")).iloc[1]
    assert (row["comparable"], row["change_pct"]) == (True, 0.5)


def test_change_of_regime_is_marked_and_does_not_forbid(series):
    """From 2020 to 2021 the programme changed: named, and compared."""
    row = growth.by_year(series("families_registered", {"A": [100, 110]}, first=2020), "families_registered").iloc[1]
    assert (row["breaks"], row["regime"], row["comparable"]) == ("regime_2021", "2021-2025", True)


def test_school_and_calendar_years_are_separate_series(observe):
    """A school year is never the year before a calendar year."""
    got = growth.by_year(observe({("A", "2017-2018", "dropouts"): 5, ("A", "2019", "dropouts"): 9}), "dropouts")
    assert {"school", "calendar"} == set(got["period_kind"])
    assert not got["comparable"].any()


def test_cagr_refuses_partial_end_points(series):
    """An average to a partial year is not said."""
    row = growth.cagr(series("families_registered", {"A": [20, 30], "B": [40, None]}), "families_registered", 2016, 2017).iloc[0]
    assert (row["reason_not_comparable"], pd.isna(row["cagr"])) == ("partial_reporting", True)


def test_cagr_picks_complete_years_by_itself(series):
    """Without end points named, partial years are passed over and named."""
    row = growth.cagr(series("families_registered", {"A": [20, 30, 45], "B": [40, None, 75]}), "families_registered").iloc[0]
    assert (row["first_period"], row["last_period"], row["partial_periods"]) == ("2016", "2018", "2017")


def test_cagr_from_zero(series):
    """From 0 there is no average growth."""
    assert growth.cagr(series("clans_registered", {"A": [0, 3]}), "clans_registered").iloc[0]["reason_not_comparable"] == "zero_base"


def test_one_year_has_no_average(series):
    """A single year bears no growth."""
    assert growth.cagr(series("clans_registered", {"A": [3]}), "clans_registered").iloc[0]["reason_not_comparable"] == "fewer_than_two_years"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(st.integers(1, 10**6), min_size=2, max_size=8))
def test_cagr_compounds_to_the_last_value(series, values):
    """first × (1 + cagr)^steps = last, whatever lies between."""
    row = growth.cagr(series("families_registered", {"A": values}), "families_registered").iloc[0]
    assert values[-1] == pytest.approx(values[0] * (1 + row["cagr"]) ** row["steps"])


def test_index_has_base_100(series):
    """The base year is 100, a doubling 200."""
    got = growth.cumulative(series("families_registered", {"A": [20, 30, 40]}), "families_registered")
    assert got["index"].tolist() == [100.0, 150.0, 200.0]


def test_index_skips_a_partial_year(series):
    """A partial year has no index."""
    got = growth.cumulative(series("families_registered", {"A": [20, 30, 40], "B": [20, None, 40]}), "families_registered")
    assert got["index"].isna().tolist() == [False, True, False]


def test_contributions_add_up_to_the_growth(series):
    """Points of all khu phố add up to the ward's growth, shares to 1, greatest first."""
    got = contributions.by_khu_pho(series("families_registered", {"A": [10, 15], "B": [10, 25], "C": [20, 20]}), "families_registered", "Xã Thử", 2016, 2017)
    assert got["khu_pho"].tolist() == ["B", "A", "C"]
    assert (round(got["contribution"].sum(), 12), round(got["share_of_change"].sum(), 12)) == (0.5, 1.0)


def test_contributions_need_complete_years(series):
    """With a khu phố missing there are changes, and no shares."""
    got = contributions.by_khu_pho(series("families_registered", {"A": [10, 15], "B": [10, None]}), "families_registered", "Xã Thử", 2016, 2017).set_index("khu_pho")
    assert (got.loc["A", "change"], got.loc["B", "status"], bool(got["contribution"].isna().all())) == (5.0, "missing_last", True)


def test_another_grouping_is_refused(series):
    """Only wards and khu phố can be grouped by."""
    with pytest.raises(UsageError, match="khu_pho"):
        growth.by_year(series("households", {"A": [1]}), "households", ("province",))


def test_empty_input(observe):
    """No observations, no rows, the same columns."""
    empty = observe({})
    assert list(growth.BY_YEAR) == list(growth.by_year(empty, "households"))
    assert list(growth.CAGR) == list(growth.cagr(empty, "households"))
    assert list(contributions.CONTRIBUTIONS) == list(contributions.by_khu_pho(empty, "households", "X", 2016, 2017))


def test_contributions_pick_their_years(series):
    """Between the first and last complete year; none where there are not two."""
    table = series("families_registered", {"A": [10, 20, 30], "B": [10, 20, None]})
    got = contributions.by_khu_pho(table, "families_registered", "Xã Thử", years="2016-2018")
    assert set(zip(got["first_period"], got["last_period"], strict=True)) == {("2016", "2017")}
    assert len(contributions.by_khu_pho(series("families_registered", {"A": [10, None], "B": [None, 5]}), "families_registered", "Xã Thử")) == 0
