"""Figures of a unit compare only where they are about the same ground, whoever moved it: its ward, or it alone."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hieuhoc_analysis.harmonize.places.org_units import lives
from hieuhoc_analysis.indicators import (
    contributions,
    coverage,
    dropout,
    grounds,
    growth,
    ranking,
    targets,
    territory,
)

SPLIT = ("2023-01-01", "Xã Thử", "A", "Xã Thử", "A", 0.5), ("2023-01-01", "Xã Thử", "A", "Xã Thử", "B", 0.5)
E = "families_registered"


def seen(observe, by_unit):
    """{khu phố: [value of 2022, of 2023]} with no row at all for None: the khu phố was not there."""
    return observe({(unit, period, E): value for unit, two in by_unit.items() for period, value in zip(("2022", "2023"), two, strict=True) if value is not None})


def parts(table, first=2022, last=2023, element=E):
    got = contributions.by_khu_pho(table, element, "Xã Thử", first, last).set_index("khu_pho")
    return {name: (row["change"], row["status"]) for name, row in got.iterrows()}, got


def test_a_split_khu_pho_did_not_fall(observe, changes):
    """A of 100 became A 60 and B 55: together they gained 15 of the ward's 19, and no row says that A lost 40."""
    with changes(*SPLIT):
        found, got = parts(seen(observe, {"A": [100, 60], "B": [None, 55], "C": [40, 44]}))
    assert found == {"A + B": (15.0, "joined"), "C": (4.0, "both")}
    assert pytest.approx((15 / 140, 15 / 19)) == tuple(got.loc["A + B", ["contribution", "share_of_change"]])


def test_new_and_ended_khu_pho(observe, series, changes):
    """Where all others are there in both years, one that is new brings all it has, and one that ended takes it away; one that
    came from another ward is no growth of this one."""
    with changes(("2023-01-01", "Xã Kia", "B", "Xã Thử", "B", 1)):
        came, got = parts(seen(observe, {"A": [100, 110], "B": [None, 55]}))
    assert ({name: status for name, (_, status) in came.items()}, got["share_of_change"].isna().all()) == ({"A": "both", "B": "missing_first"}, True)
    new, _ = parts(series(E, {"A": [100, 110], "B": ["not_applicable", 55]}, first=2022))
    old, _ = parts(series(E, {"A": [100, 110], "B": [55, "not_applicable"]}, first=2022))
    assert (new, old) == ({"A": (10.0, "both"), "B": (55.0, "new")}, {"A": (10.0, "both"), "B": (-55.0, "ended")})


def test_new_names_are_one_row(series):
    """Khu phố renamed without a registered change cannot be told apart: one row with all of them, cut off after three names."""
    old = {name: [10.0, "not_applicable"] for name in ("K1", "K2", "K3")}
    new = {name: ["not_applicable", 12.0] for name in ("L1", "L2", "L3")}
    found, _ = parts(series(E, {"A": [100, 110]} | old | new, first=2022))
    assert found == {"A": (10.0, "both"), "K1 + K2 + K3 … (+3)": (6.0, "renamed")}


def test_no_change_of_a_khu_pho_cut_anew_in_an_incomplete_ward(series, changes):
    """With C silent nothing can be joined: A's two figures are of two grounds and make no change."""
    with changes(*SPLIT):
        found, got = parts(series(E, {"A": [100, 60], "B": [None, 55], "C": [40, None]}, first=2022))
    assert {name: status for name, (_, status) in found.items()} == {"A": "ground_changed", "B": "missing_first", "C": "missing_last"}
    assert got[["change", "contribution"]].isna().all().tolist() == [True, True]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.dictionaries(st.sampled_from(["A", "B", "C", "D", "E"]), st.tuples(st.none() | st.integers(0, 900), st.none() | st.integers(0, 900)), min_size=1),
       split=st.booleans())
def test_contributions_are_the_whole_change(observe, changes, values, split):
    """Whichever khu phố come, go, are split or renamed between two complete years: changes add up to the ward's, shares to 1."""
    table = observe({(unit, period, E): value if value is not None else "not_applicable" for unit, two in values.items()
                     for period, value in zip(("2022", "2023"), two, strict=True)})
    with changes(*(SPLIT if split else ())):
        _, got = parts(table)
        years = growth.by_year(table, E)
    known = [(a or 0, b or 0) for a, b in values.values()]
    if all(any(two[i] is not None for two in values.values()) for i in (0, 1)):
        change = sum(b for _, b in known) - sum(a for a, _ in known)
        assert (got["change"].sum(), years["change"].iloc[-1]) == (change, change)
        if change:
            assert pytest.approx(1) == got["share_of_change"].sum()
        if start := sum(a for a, _ in known):
            assert pytest.approx(change / start) == got["contribution"].sum()


def test_a_recast_khu_pho_compares(observe, changes):
    """On the units of one day A is A in all years: half of 100, then 60."""
    table = seen(observe, {"A": [100, 60], "B": [None, 55]})
    with changes(*SPLIT):
        raw, moved = (growth.by_year(one, E, ("ward", "khu_pho")).query("khu_pho == 'A' and period == '2023'").iloc[0] for one in (table, territory.recast(table, "2025-12-31")))
    assert [raw["reason_not_comparable"], bool(moved["comparable"]), moved["change"]] == ["territory_changed", True, 10.0]


def test_a_ward_that_gave_a_khu_pho_away_does_not_compare(observe, changes):
    """A went to Xã Khác in 2023: neither ward has growth over that year, a pace, or a change of its dropout rate; recast they have."""
    from pandas import concat

    def ward(name, units, of):
        figures = {}
        for (unit, since, until), value in units.items():
            for year in range(since, until + 1):
                figures |= {(unit, str(year), E): value, (unit, str(year), "households"): 200, (unit, str(year), "families_recognized"): value - 10 + year - 2022}
        for year in (2022, 2023, 2024):
            figures |= {("", f"{year - 1}-{year}", "dropouts"): of - 9 * (year - 2022), ("", f"{year - 1}-{year}", "pupils_start"): 1000}
        return observe(figures, name)

    table = concat([ward("Xã Cũ", {("A", 2022, 2022): 100, ("B", 2022, 2024): 80}, 60), ward("Xã Khác", {("A", 2023, 2024): 105, ("C", 2022, 2024): 70}, 40)])
    with changes(("2023-01-01", "Xã Cũ", "A", "Xã Khác", "A", 1)):
        rows = growth.by_year(table, E)
        assert rows["reason_not_comparable"].tolist() == ["first", "territory_changed", "", "first", "territory_changed", ""]
        assert growth.cagr(table, E)["first_period"].tolist() == ["2023", "2023"]
        assert targets.gap(table, model="family").query("year == 2024")["pace_from"].tolist() == ["2023", "2023"]
        assert dropout.change(table, first=2022, last=2024)["status"].tolist() == ["territory_changed", "territory_changed"]
        again = growth.by_year(territory.recast(table[table["data_element"] == E], "2025-12-31"), E)
    assert again["value"].tolist() == [80.0, 80.0, 80.0, 170.0, 175.0, 175.0]
    assert again["comparable"].tolist() == [False, True, True, False, True, True]


def test_no_white_spot_nor_merit_from_a_new_border(observe, changes):
    """After the split A's coverage is lower on other ground: not falling, no gain, no year held or lost."""
    table = observe({(unit, year, element): value for (unit, year), two in {("A", "2022"): (100, 60), ("A", "2023"): (60, 20), ("C", "2022"): (100, 50), ("C", "2023"): (100, 60)}.items()
                     for element, value in zip(("households", E), two, strict=True)} | {(unit, year, "families_recognized"): 10 for unit in "AC" for year in ("2022", "2023")})

    def judged():
        spots = coverage.white_spots(table).query("kind == 'falling'")["khu_pho"].tolist()
        got = ranking.measures(table).set_index(["measure", "khu_pho"])["value"]
        return spots, got["coverage_gain"].round(3).to_dict(), got["years_sustained"].to_dict()

    assert judged() == (["A"], {"A": 0.067, "C": 0.0}, {"A": 1.0, "C": 1.0})
    with changes(*SPLIT):
        spots, gain, held = judged()
    assert (spots, gain["C"], gain["A"] != gain["A"], held["A"] != held["A"]) == ([], 0.0, True, True)


def test_territory_and_being(changes):
    """A territory's id gets the day behind it on which a khu phố alone was moved; wards and khu phố live between their days."""
    with changes(("2023-01-01", "Xã Cũ", "A", "Xã Khác", "A", 1)):
        assert [grounds.territory("Xã Cũ", year) for year in ("2022", "2023")] == ["xã-cũ", "xã-cũ@2023-01-01"]
        assert grounds.territory("Xã Cũ", "2023", recast=True) == "xã-cũ"
        assert [grounds.changes_of("Xã Khác", "A", day) for day in ("2022-12-31", "2023-01-01")] == [0, 1]
        assert [lives("Xã Cũ", "A", day) for day in ("2022-12-31", "2023-01-01")] == [True, False]
        assert [lives("Xã Khác", "A", day) for day in ("2022-12-31", "2023-01-01")] == [False, True]
    assert [grounds.exists("Thị trấn Liên Hương", day) for day in ("2025-06-30", "2025-07-01")] == [True, False]
    assert grounds.exists("Xã Không Có Trong Danh Mục", "1990-01-01")
    assert grounds.alike("Xã Thử", "2022-12-31", "2023-12-31", {"A", "B"}, {"B", "C"}) == ([["B"]], ["A", "C"])
