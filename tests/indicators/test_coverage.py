"""Σ/Σ over the same khu phố, gaps apart from zeros."""

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import coverage, territory
from hieuhoc_analysis.indicators.panel import Panel

REG = "family_registration_coverage"


def table_of(observe, units, period="2019"):
    figures = {}
    for unit, (households, registered) in units.items():
        figures[unit, period, "households"] = households
        figures[unit, period, "families_registered"] = registered
    return observe(figures)


def test_ward_rate_is_not_the_mean_of_rates(observe):
    """(90 + 10) / (100 + 900) = 10 %, not the mean of 90 % and 1.1 %."""
    row = coverage.by_ward(table_of(observe, {"A": (100, 90), "B": (900, 10)}), [REG]).iloc[0]
    assert (row["numerator"], row["denominator"], row["value"], row["complete"]) == (100.0, 1000.0, 0.1, True)


def test_khu_pho_without_households_enters_neither_sum(observe):
    """B registered 50 families but gave no households: 40 / 100, and the 50 are named as left out."""
    row = coverage.by_ward(table_of(observe, {"A": (100, 40), "B": (None, 50)}), [REG]).iloc[0]
    assert (row["value"], row["n_used"], row["n_expected"], row["n_left_out"], row["left_out"], row["numerator_left_out"]) == (0.4, 1, 2, 1, "B", 50.0)


def test_complete_ward_figures_replace_incomplete_pairs(observe):
    """Khu phố registrations over the ward's own households, when both are complete."""
    table = observe({("A", "2019", "families_registered"): 40, ("B", "2019", "families_registered"): 20, ("", "2019", "households"): 120})
    row = coverage.by_ward(table, [REG]).iloc[0]
    assert (row["value"], row["basis"], row["n_left_out"]) == (0.5, "ward_figure", 0)


def test_statuses_of_khu_pho(observe):
    """Zero, not reported and no denominator are three things."""
    got = coverage.by_khu_pho(table_of(observe, {"A": (100, 0), "B": (100, None), "C": (None, 7), "D": (0, 0)}), [REG]).set_index("khu_pho")
    assert got["status"].to_dict() == {"A": "reported", "B": "not_reported", "C": "no_denominator", "D": "no_denominator"}
    assert got.loc["A", "value"] == 0.0


def test_a_plan_may_be_passed(observe):
    """31.939 of 22.020 planned is 145 %."""
    row = coverage.by_ward(observe({("A", "2017", "families_registered"): 31939, ("A", "2017", "families_planned"): 22020}), ["family_plan_registered"]).iloc[0]
    assert round(row["value"] * 100) == 145


def test_a_khu_pho_is_one_possible_community(observe):
    """Where the form does not ask for the number of communities, each khu phố is one."""
    table = observe({("A", "2019", "communities_recognized"): 1, ("B", "2019", "communities_recognized"): 0})
    row = coverage.by_ward(table, ["community_recognition_coverage"]).iloc[0]
    assert (row["numerator"], row["denominator"], row["value"]) == (1.0, 2.0, 0.5)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(units=st.dictionaries(st.text("ABCDEFGH", min_size=1, max_size=2), st.tuples(st.none() | st.integers(1, 2000), st.none() | st.integers(0, 2000)), min_size=1, max_size=8))
def test_ward_rate_is_sum_over_sum(observe, units):
    """For any gaps: Σ numerators / Σ denominators over the khu phố that have both, and left out + used = expected."""
    row = coverage.by_ward(table_of(observe, units), [REG]).iloc[0]
    both = [(h, r) for h, r in units.values() if h is not None and r is not None]
    if both:
        assert sum(r for _, r in both) / sum(h for h, _ in both) == pytest.approx(row["value"])
        assert min(r / h for h, r in both) - 1e-12 <= row["value"] <= max(r / h for h, r in both) + 1e-12
    else:
        assert pd.isna(row["value"])
    assert row["n_expected"] == row["n_used"] + row["n_left_out"]


def test_reach_everywhere_needs_every_khu_pho(observe):
    """Two of two that reported is not everywhere when a third is silent."""
    table = observe({("A", "2019", "clans_registered"): 1, ("B", "2019", "clans_registered"): 2, ("C", "2019", "clans_registered"): None})
    row = coverage.model_reach(table).query("model == 'clan'").iloc[0]
    assert (row["n_with"], row["n_reporting"], row["n_expected"], row["share"], row["everywhere"], row["khu_pho_not_reported"]) == (2, 2, 3, 1.0, False, "C")


def test_reach_of_all_models(observe):
    """A khu phố has all models when each model that the ward reports has at least one there."""
    table = observe({("A", "2019", "clans_registered"): 1, ("A", "2019", "families_registered"): 9, ("B", "2019", "clans_registered"): 0,
                     ("B", "2019", "families_registered"): None})
    row = coverage.model_reach(table).query("model == 'all'").iloc[0]
    assert (row["n_with"], row["n_reporting"], row["khu_pho_without"]) == (1, 2, "B")


def test_spread_between_khu_pho(observe):
    """Least, quartiles and greatest, with the weighted rate beside them."""
    row = coverage.spread(table_of(observe, {"A": (100, 10), "B": (100, 20), "C": (100, 30), "D": (300, 180)}), [REG]).iloc[0]
    assert pytest.approx((0.1, 0.175, 0.25, 0.6, 0.4)) == (row["minimum"], row["lower_quartile"], row["median"], row["maximum"], row["weighted"])
    assert (row["lowest_khu_pho"], row["highest_khu_pho"]) == ("A", "D")


def test_white_spots(observe):
    """Silent, empty, low, falling and unrecognised khu phố are named, each for its reason."""
    figures = {(u, "2018", e): v for u in "ABCD" for e, v in (("households", 100), ("families_registered", 50), ("families_recognized", 40))}
    figures |= {(u, "2019", "households"): 100 for u in "ABCD"}
    figures |= {("A", "2019", "families_registered"): 0, ("B", "2019", "families_registered"): 10, ("C", "2019", "families_registered"): None,
                ("D", "2019", "families_registered"): 90, ("D", "2019", "families_recognized"): 0}
    got = coverage.white_spots(observe(figures)).query("period == '2019'")
    assert {("A", "none"), ("A", "falling"), ("B", "low"), ("B", "falling"), ("C", "not_reported"), ("D", "unrecognized")} == set(zip(got["khu_pho"], got["kind"], strict=True))


def test_unknown_indicator_is_refused(observe):
    """A code that indicators.csv lacks is an error with its name."""
    with pytest.raises(UsageError, match="no_such"):
        coverage.by_ward(observe({("A", "2019", "households"): 1}), ["no_such"])


def test_empty_input(observe):
    """No observations, no rows, the same columns."""
    empty = observe({})
    for function, columns in ((coverage.by_khu_pho, coverage.BY_KHU_PHO), (coverage.by_ward, coverage.BY_WARD), (coverage.model_reach, coverage.REACH),
                              (coverage.spread, coverage.SPREAD), (coverage.white_spots, coverage.WHITE_SPOTS)):
        assert list(columns) == list(function(empty))


def test_white_spots_of_the_last_year_only(observe):
    """Where the last year has none, none is shown: an old white spot is not a present one."""
    table = observe({("A", "2018", "families_registered"): 0, ("A", "2019", "families_registered"): 9})
    assert (len(coverage.white_spots(table)), len(coverage.white_spots(table, last=True))) == (1, 0)


@pytest.mark.parametrize(("element", "figures", "expected"), [
    ("families_registered", {"A": (999, 551), "B": (551, 551), "C": (0, 0), "D": (1, 0), "E": (None, 3), "F": (4, None)}, ["A", "D"]),
    ("families_planned", {"A": (999, 551)}, []),  # a plan may be passed
    ("families_registered", {"": (999, 551), "A": (None, None)}, ["Xã Thử"]),
    ("families_registered", {"": (999, 551), "A": (1000, 2000)}, []),  # the sum over the khu phố is the figure
])
def test_more_than_there_is(observe, element, figures, expected):
    """By hand: 999 families of 551 households, 1 of 0; as many as there are, gaps and what is no share are not doubted."""
    table = observe({(unit, "2020", code): value for unit, pair in figures.items() for code, value in zip((element, "households"), pair, strict=True)})
    assert coverage.over_whole(Panel.of(table), "Xã Thử", "2020", element) == expected


def test_two_communities_of_one_khu_pho_are_more_than_there_is(observe):
    """A khu phố is one possible community; a ward's own figure of them is not held against one."""
    panel = Panel.of(observe({("A", "2020", "communities_registered"): 2, ("B", "2020", "communities_registered"): 1}))
    assert [coverage.over_whole(panel, "Xã Thử", "2020", "communities_registered"), coverage.over_whole(panel, "Xã Thử", "2020", "communities_registered", "B")] == [["A"], []]
    assert coverage.over_whole(Panel.of(observe({("", "2020", "communities_registered"): 8})), "Xã Thử", "2020", "communities_registered") == []


def test_more_than_there_is_after_a_merger(observe, changes):
    """Put on the merged ward, the doubt stays with the former ward's khu phố."""
    table = pd.concat([observe({(unit, "2019", code): value for unit, pair in {"A": (999, 551), "B": (10, 20)}.items() for code, value in zip(("families_registered", "households"), pair, strict=True)}, ward)
                       for ward in ("Xã Cũ", "Xã Thử")], ignore_index=True)
    with changes(("2020-07-01", "Xã Cũ", "", "Xã Thử", "", 1), ("2020-07-01", "Xã Thử", "", "Xã Thử", "", 1)):
        panel = Panel.of(territory.recast(table, "2020-12-31"), "2019-2020")
        assert sorted(coverage.over_whole(panel, "Xã Thử", "2019", "families_registered")) == ["A (Xã Cũ)", "A (Xã Thử)"]
