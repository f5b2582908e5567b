"""Every row of indicators.csv against figures worked by hand, with a gap, a zero, a merged ward and a tiny base; and against printed rates.

By definition (GSO, hệ thống chỉ tiêu cấp huyện: bỏ học năm học t / nhập học đầu năm học t; gia đình văn hóa: recognised / all
households), by usage where none is official. Figures are chosen so that the mean of the two rates differs from Σ/Σ.
"""

import pandas as pd
import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import coverage, dropout, territory

# (numerators of A and B, denominators of A and B, Σ/Σ by hand)
WORKED = {
    "family_registration_coverage": ((450, 150), (500, 700), 0.5),         # 600 / 1200
    "family_recognition_coverage": ((340, 80), (500, 700), 0.35),          # 420 / 1200
    "family_recognition_rate": ((340, 80), (450, 150), 0.7),               # 420 / 600
    "family_plan_registered": ((450, 150), (300, 200), 1.2),               # 600 / 500, over the plan
    "family_plan_recognized": ((340, 80), (300, 200), 0.84),               # 420 / 500
    "clan_registration_coverage": ((5, 1), (6, 9), 0.4),                   # 6 / 15
    "clan_recognition_coverage": ((3, 0), (6, 9), 0.2),                    # 3 / 15
    "clan_recognition_rate": ((3, 0), (5, 1), 0.5),                        # 3 / 6
    "clan_plan_registered": ((5, 1), (2, 2), 1.5),                         # 6 / 4
    "clan_plan_recognized": ((3, 0), (2, 2), 0.75),                        # 3 / 4
    "community_registration_coverage": ((1, 2), (1, 3), 0.75),             # 3 / 4
    "community_recognition_coverage": ((1, 1), (1, 3), 0.5),               # 2 / 4
    "community_recognition_rate": ((1, 1), (1, 4), 0.4),                   # 2 / 5
    "community_plan_registered": ((1, 2), (1, 1), 1.5),                    # 3 / 2
    "community_plan_recognized": ((1, 1), (1, 1), 1.0),                    # 2 / 2
    "organization_registration_coverage": ((8, 1), (10, 2), 0.75),         # 9 / 12
    "organization_recognition_coverage": ((6, 0), (10, 2), 0.5),           # 6 / 12
    "organization_recognition_rate": ((6, 0), (8, 2), 0.6),                # 6 / 10
    "organization_plan_registered": ((8, 1), (4, 2), 1.5),                 # 9 / 6
    "organization_plan_recognized": ((6, 0), (4, 4), 0.75),                # 6 / 8
    "citizen_registration_coverage": ((700, 50), (1000, 500), 0.5),        # 750 / 1500
    "citizen_recognition_coverage": ((500, 100), (1000, 500), 0.4),        # 600 / 1500
    "citizen_recognition_rate": ((500, 100), (700, 50), 0.8),              # 600 / 750
    "members_share": ((300, 60), (2000, 2000), 0.09),                      # 360 / 4000
    "dropout_rate": ((7, 5), (400, 1100), 0.008),                          # 12 / 1500
    "retention_rate": ((390, 1080), (400, 1100), 0.98),                    # 1470 / 1500
    "return_rate": ((3, 6), (4, 16), 0.45),                                # 9 / 20
    "out_of_school_rate": ((5, 4), (400, 500), 0.01),                       # 9 / 900
    "age6_entry_rate": ((95, 289), (100, 300), 0.96),                      # 384 / 400
}
ROWS = {row["indicator"]: row for row in codelists.load("indicators")}
DROPOUT = [code for code, row in ROWS.items() if row["group"] == "dropout"]
each = pytest.mark.parametrize("code", list(ROWS))


def period(code, year=2019):
    return f"{year - 1}-{year}" if code in DROPOUT else str(year)


def figures(code, tops, bottoms, units="AB", year=2019):
    """The khu phố's figures of an indicator."""
    row, when = ROWS[code], period(code, year)
    return {(unit, when, element): value for element, values in ((row["numerator"], tops), (row["denominator"], bottoms))
            for unit, value in zip(units, values, strict=True)}


def computed(table, code, ward="Xã Thử", year=2019):
    """The ward's row, by the function that computes the indicator's group."""
    rows = dropout.rates(table, [code]) if code in DROPOUT else coverage.by_ward(table, [code])
    return rows[(rows["ward"] == ward) & (rows["period"] == period(code, year))].iloc[0]


def test_every_indicator_has_figures_worked_by_hand():
    """A row of indicators.csv cannot come without its figures, nor stay here when it is gone."""
    assert set(ROWS) == set(WORKED)


@each
def test_by_hand(observe, code):
    """Σ numerators / Σ denominators, not the mean of the two rates."""
    tops, bottoms, expected = WORKED[code]
    row = computed(observe(figures(code, tops, bottoms)), code)
    assert (row["numerator"], row["denominator"], row["status"], bool(row["complete"])) == (sum(tops), sum(bottoms), "reported", True)
    assert expected == pytest.approx(row["value"], abs=1e-12)


@each
def test_missing(observe, code):
    """Without B's numerator no whole is claimed: a coverage is that of A and says who is left out, a dropout rate is not given."""
    (top, _), (bottom, other), _ = WORKED[code]
    row = computed(observe(figures(code, (top, None), (bottom, other))), code)
    if code in DROPOUT:
        assert (row["status"], pd.isna(row["value"]), row["n_reporting"], row["n_expected"]) == ("partial", True, 1, 2)
    else:
        assert (row["value"], row["left_out"], bool(row["complete"]), row["denominator_left_out"]) == (top / bottom, "B", False, other)


@each
def test_nothing_reported(observe, code):
    """A year without the numerator has no value and is not 0."""
    row = computed(observe(figures(code, (None, None), WORKED[code][1])), code)
    assert (row["status"], pd.isna(row["value"]), bool(row["complete"])) == ("not_reported", True, False)


@each
def test_zero(observe, code):
    """None of many is 0 and reported; a denominator of 0 makes no rate."""
    none = computed(observe(figures(code, (0, 0), WORKED[code][1])), code)
    assert (none["value"], none["status"], bool(none["complete"])) == (0.0, "reported", True)
    empty = computed(observe(figures(code, (0, 0), (0, 0))), code)
    assert (empty["status"], pd.isna(empty["value"])) == ("no_denominator", True)


@each
def test_merged(observe, changes, code):
    """A and B were wards and are one: recast, the same Σ/Σ; with B's ward silent no whole is claimed."""
    tops, bottoms, expected = WORKED[code]
    parts = [observe(figures(code, (tops[i],), (bottoms[i],), units=unit), ward=f"Xã Cũ {unit}") for i, unit in enumerate("AB")]
    with changes(("2025-07-01", "Xã Cũ A", "", "Xã Gộp", "", 1), ("2025-07-01", "Xã Cũ B", "", "Xã Gộp", "", 1)):
        whole = computed(territory.recast(pd.concat(parts), "2025-12-31"), code, "Xã Gộp")
        half = computed(territory.recast(parts[0], "2025-12-31"), code, "Xã Gộp")
    assert (pytest.approx(whole["value"], abs=1e-12), bool(whole["complete"]), bool(half["complete"])) == (expected, True, False)
    assert whole["recast_on"] == "2025-07-01"


@each
def test_merged_as_reported(observe, changes, code):
    """As reported, the years before and after are on two territories."""
    tops, bottoms, expected = WORKED[code]
    before = observe(figures(code, tops, bottoms, year=2019), ward="Xã Giữ Tên")
    after = observe(figures(code, tops, bottoms, year=2021), ward="Xã Giữ Tên")
    joined = observe(figures(code, (1,), (2,), units="C", year=2021), ward="Xã Giữ Tên")
    with changes(("2020-01-01", "Xã Kia", "C", "Xã Giữ Tên", "C", 1)):
        table = pd.concat([before, after, joined])
        first, last = (computed(table, code, "Xã Giữ Tên", year) for year in (2019, 2021))
    assert (expected == pytest.approx(first["value"], abs=1e-12), first["territory"] == last["territory"]) == (True, False)


@each
def test_tiny(observe, code):
    """1 of 2 is a half of two: the counts stand beside it, and a dropout rate carries Newcombe's 9 to 91 % and its caveat."""
    row = computed(observe(figures(code, (1,), (2,), units="A")), code)
    assert (row["value"], row["numerator"], row["denominator"]) == (0.5, 1.0, 2.0)
    if code in DROPOUT:
        assert (round(row["low"], 3), round(row["high"], 3), row["caveat"]) == (0.095, 0.905, "few")


PRINTED = [row for row in codelists.load("published_figures") if row["value"] and row["denominator_value"] and row["rate_as_printed"]]
MISPRINTED = {("Xã Vĩnh Hảo", "2019"): 74.99, ("Xã Long Thành Trung", "2017"): 72.12}  # 1.385/1.847 and 2.910/4.035, by hand
OF = {"hộ đăng ký": "families_registered", "tổng số hộ": "households", "tổng số dòng họ": "clans"}


@pytest.mark.parametrize("row", PRINTED, ids=lambda row: f"{row['place']} {row['year']} {row['data_element']}")
def test_as_printed(observe, row):
    """What the source printed with its count and denominator comes out to the printed decimals, and known misprints do not."""
    bottom = OF[row["denominator_named"]]
    code = next(code for code, rule in ROWS.items() if (rule["numerator"], rule["denominator"]) == (row["data_element"], bottom))
    table = observe({("", row["year"], row["data_element"]): float(row["value"]), ("", row["year"], bottom): float(row["denominator_value"])})
    value = coverage.by_ward(table, [code]).iloc[0]["value"] * 100
    said = row["rate_as_printed"]
    decimals = len(said.partition(",")[2])
    expected = MISPRINTED.get((row["place"], row["year"]), float(said.replace(",", ".")))
    assert expected == round(value, decimals)
