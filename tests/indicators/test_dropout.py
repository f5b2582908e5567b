"""GSO's rate apart from UIS', small numbers with their interval, school years never mixed with calendar years."""

import pandas as pd
import pytest

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import dropout, funnels

YEAR = "2018-2019"


def school(observe, dropouts, start, period=YEAR, level="lower_secondary"):
    return observe({(unit, period, "dropouts", level): n for unit, n in dropouts.items()} | {("", period, "pupils_start", level): start})


def rate(table, indicator="dropout_rate", level="all"):
    return dropout.rates(table, [indicator]).query("education_level == @level").iloc[0]


def test_gso_rate_over_pupils_at_the_start(observe):
    """Σ dropouts of the khu phố / the ward's pupils at the start: 12 / 2.000 = 0.60 %, Wilson 0.34 to 1.05 %."""
    row = rate(school(observe, {"A": 4, "B": 8}, 2000))
    assert (row["numerator"], row["denominator"], row["value"], row["status"]) == (12.0, 2000.0, 0.006, "reported")
    assert (round(row["low"], 4), round(row["high"], 4)) == (0.0034, 0.0105)


def test_no_rate_with_a_khu_pho_missing(observe):
    """A missing khu phố would make the rate too low: there is none."""
    row = rate(school(observe, {"A": 4, "B": None}, 2000))
    assert (row["status"], pd.isna(row["value"]), row["numerator"]) == ("partial", True, 4.0)


def test_no_denominator(observe):
    """Khu phố have no enrolment: without the ward's there are counts, no rate."""
    row = rate(observe({("A", YEAR, "dropouts", "primary"): 2}))
    assert (row["status"], row["numerator"]) == ("no_denominator", 2.0)


def test_no_dropouts_is_a_rate_with_an_interval(observe):
    """0 of 300 is 0 %, at most 1.26 %."""
    row = rate(school(observe, {"A": 0}, 300))
    assert (row["value"], row["low"], round(row["high"], 4), row["caveat"]) == (0.0, 0.0, 0.0126, "few")


def test_levels_must_cover_the_same_schools(observe):
    """Dropouts of two levels over pupils of one is no rate."""
    table = observe({("A", YEAR, "dropouts", "primary"): 1, ("A", YEAR, "dropouts", "lower_secondary"): 2, ("", YEAR, "pupils_start", "primary"): 500})
    assert (rate(table)["status"], rate(table, level="primary")["status"]) == ("levels_differ", "reported")


def test_retention_return_and_age6(observe):
    """990/1000 kept; 3 of 12 returned; 97 of 100 entered grade 1."""
    table = observe({("", YEAR, "pupils_start"): 1000, ("", YEAR, "pupils_end"): 990, ("A", YEAR, "dropouts"): 12, ("A", YEAR, "returned_to_school"): 3,
                     ("", YEAR, "children_age6", "primary"): 100, ("", YEAR, "children_age6_grade1", "primary"): 97})
    assert [rate(table, code)["value"] for code in ("retention_rate", "return_rate", "age6_entry_rate")] == [0.99, 0.25, 0.97]


def test_calendar_and_school_years_are_never_divided(observe):
    """Dropouts of 2019 over pupils of 2018-2019 is no rate."""
    table = observe({("A", "2019", "dropouts"): 5, ("", YEAR, "pupils_start"): 500})
    assert {"no_denominator", "not_reported"} == set(dropout.rates(table, ["dropout_rate"])["status"])


def test_first_semester_is_no_year(observe):
    """Half-year figures make no yearly rate and no yearly count."""
    table = observe({("A", "2019-H1", "dropouts"): 5, ("", "2019-H1", "pupils_start"): 500})
    assert (len(dropout.rates(table)), len(dropout.counts(table))) == (0, 0)


def test_counts_by_level(observe):
    """Counts are given for each level and for all."""
    table = observe({("A", YEAR, "dropouts", "primary"): 1, ("A", YEAR, "dropouts", "lower_secondary"): 2})
    assert dropout.counts(table, ["dropouts"]).set_index("education_level")["value"].to_dict() == {"all": 3.0, "primary": 1.0, "lower_secondary": 2.0}


def test_pooled_years_are_sum_over_sum(observe):
    """(2 + 10) / (100 + 1100) = 1 %; a partial year stays out and is named."""
    table = pd.concat([school(observe, {"A": 2, "B": 0}, 100, "2016-2017"), school(observe, {"A": 9, "B": 1}, 1100, "2017-2018"),
                       school(observe, {"A": 9, "B": None}, 1000, "2018-2019")])
    row = dropout.pooled(table).query("education_level == 'all'").iloc[0]
    assert (row["value"], row["n_years"], row["left_out_periods"]) == (0.01, 2, "2018-2019")


@pytest.mark.parametrize(("first", "last", "expected"), [(10, 8, "within_chance"), (60, 20, "lower"), (20, 60, "higher")])
def test_more_than_chance(observe, first, last, expected):
    """10 → 8 of 2.000 is chance; 60 → 20 is not."""
    table = pd.concat([school(observe, {"A": first}, 2000, "2016-2017"), school(observe, {"A": last}, 2000, "2017-2018")])
    assert expected == dropout.change(table).query("education_level == 'all'").iloc[0]["verdict"]


def test_funnel_of_wards(observe):
    """A small ward with twice the rate is within, a large one with twice the rate is outside."""
    parts = []
    for ward, n, start in (("Xã A", 100, 10000), ("Xã B", 2, 100), ("Xã C", 200, 10000)):
        table = school(observe, {"K": n}, start)
        parts.append(table.assign(ward=ward, org_unit_id=ward))
    got = funnels.points(pd.concat(parts)).set_index("ward")
    assert got["verdict"].to_dict() == {"Xã A": "low_998", "Xã B": "within", "Xã C": "high_998"}
    assert pytest.approx(got["overall"].iloc[0]) == 302 / 20100


def test_funnel_of_khu_pho_is_per_household(observe):
    """Without enrolment, khu phố are set against their households of the year in which the school year ends."""
    table = observe({("A", YEAR, "dropouts"): 2, ("B", YEAR, "dropouts"): 0, ("A", "2019", "households"): 300, ("B", "2019", "households"): 100})
    got = funnels.points(table, over="khu_pho").set_index("khu_pho")
    assert (got["numerator"].tolist(), got["denominator"].tolist(), got["overall"].iloc[0]) == ([2.0, 0.0], [300.0, 100.0], 0.005)


def test_funnel_of_khu_pho_with_pupils_is_of_their_pupils(observe):
    """Where the forms have pupils by khu phố, dropouts are set against them; where fewer khu phố have pupils than households, against households."""
    table = observe({("A", YEAR, "dropouts"): 2, ("B", YEAR, "dropouts"): 0, ("A", "2019", "households"): 300, ("B", "2019", "households"): 100, ("A", YEAR, "pupils_start"): 150})
    some, every = (funnels.points(t, over="khu_pho") for t in (table, pd.concat([table, observe({("B", YEAR, "pupils_start"): 50})])))
    assert [(set(t["over"]), t["denominator"].tolist(), t["overall"].iloc[0]) for t in (some, every)] == [({"households"}, [300.0, 100.0], 0.005), ({"pupils_start"}, [150.0, 50.0], 0.01)]


def test_funnel_of_khu_pho_without_pupils_is_of_their_children(observe):
    """Children of school age are what a khu phố knows; households are taken where one of them lacks these."""
    table = observe({("A", YEAR, "dropouts"): 3, ("B", YEAR, "dropouts"): 1, ("A", "2019", "households"): 200, ("B", "2019", "households"): 100,
                     ("A", YEAR, "children_school_age"): 90, ("B", YEAR, "children_school_age"): 60})
    got = funnels.points(table, over="khu_pho").set_index("khu_pho")
    assert (got["over"].unique().tolist(), got.loc["A", "denominator"], got.loc["B", "denominator"]) == (["children_school_age"], 90, 60)
    lacking = funnels.points(table[~((table["khu_pho"] == "B") & (table["data_element"] == "children_school_age"))], over="khu_pho")
    assert lacking["over"].unique().tolist() == ["households"]


def test_funnel_lines_run_from_small_to_large():
    """Lines are sorted by size and narrow."""
    lines = funnels.lines(0.02, 5000)
    assert lines["denominator"].is_monotonic_increasing
    assert lines["high_998"].iloc[-1] < lines["high_998"].iloc[5]


def test_other_funnel_is_refused(observe):
    """Only wards and khu phố."""
    with pytest.raises(UsageError, match="khu_pho"):
        funnels.points(observe({}), over="province")


def test_uis_cohort_rate():
    """100 in grade 6; next year 92 in grade 7 of whom 2 repeat, 4 repeat grade 6: promotion 90, repetition 4, dropout 6 %."""
    table = pd.DataFrame({"grade": [6, 7, 6, 7], "period": ["2017-2018"] * 2 + ["2018-2019"] * 2, "enrolment": [100, 80, 104, 92], "repeaters": [3, 1, 4, 2]})
    row = dropout.cohort(table).iloc[0]
    assert (row["promotion_rate"], row["repetition_rate"], round(row["dropout_rate"], 12)) == (0.9, 0.04, 0.06)


def test_uis_rate_needs_the_next_year():
    """Without the year after there is no cohort rate."""
    table = pd.DataFrame({"grade": [6, 7], "period": ["2017-2018"] * 2, "enrolment": [100, 80], "repeaters": [3, 1]})
    assert dropout.cohort(table)["status"].tolist() == ["missing_next_year"]


def test_empty_input(observe):
    """No observations, no rows, the same columns."""
    empty = observe({})
    for function, columns in ((dropout.counts, dropout.COUNTS), (dropout.rates, dropout.RATES), (dropout.pooled, dropout.POOLED),
                              (dropout.change, dropout.CHANGE), (funnels.points, funnels.POINTS)):
        assert list(columns) == list(function(empty))
