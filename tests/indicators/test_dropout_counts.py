"""Counts of dropouts where no rate can be had: what they say of more than chance, and what they do not."""

from math import comb, inf, isnan

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hieuhoc_analysis.indicators import dropout, narrative, statistics

FIRST, LAST = "2020-2021", "2024-2025"


def school(observe, units, ward="Xã Thử", pupils=(None, None)):
    """{khu phố: (dropouts of the first year, of the last)} with the pupils of the ward in both."""
    figures = {(unit, year, "dropouts"): n for unit, of in units.items() for year, n in zip((FIRST, LAST), of, strict=True)}
    return observe(figures | {("", year, "pupils_start"): n for year, n in zip((FIRST, LAST), pupils, strict=True) if n}, ward)


def changed(table):
    """The row of `dropout.count_change` for those observations."""
    return dropout.count_change(dropout.counts(table)).iloc[0]


def test_ratio_of_rates_as_worked():
    """67 and 41 of equal sizes: 41 of 108 is 38,0 %, exactly 28,79 % to 47,81 %, so the ratio 0,612 lies from 0,404 to 0,916; of twice the pupils each is half."""
    low, high = statistics.ratio_interval(67, 1, 41, 1)
    assert (round(low, 3), round(high, 3)) == (0.404, 0.916)
    halved = statistics.ratio_interval(67, 1000, 41, 2000)
    assert [round(x, 3) for x in halved] == [0.202, 0.458]


def test_ratio_of_nothing():
    """Without a case in either year, or without a size, nothing is said; from none to some the ratio has no upper end."""
    assert [statistics.ratio_interval(*of) for of in ((0, 1, 0, 1), (1, 0, 2, 1))] == [(None, None)] * 2
    low, high = statistics.ratio_interval(0, 1, 8, 1)
    assert (low > 1, high) == (True, inf)


@given(st.integers(0, 40), st.integers(0, 40))
def test_the_verdict_is_that_of_the_binomial_test(a, b):
    """Of equal sizes the interval leaves 1 out exactly where each tail of the binomial (a + b, 1/2) is under 2,5 %."""
    n, (low, high) = a + b, statistics.ratio_interval(a, 1, b, 1)
    if n:
        at_most = sum(comb(n, k) for k in range(b + 1)) / 2**n
        at_least = sum(comb(n, k) for k in range(b, n + 1)) / 2**n
        assert (high < 1, low > 1) == (at_most < 0.025, at_least < 0.025)


def test_a_fall_of_counts_by_hand(observe):
    """67 → 41 in the two of three khu phố that always reported is less by more than chance, with and without the pupils of the ward."""
    for pupils, sizes, ratio in (((None, None), "equal", 41 / 67), ((10000, 8200), "pupils", 41 / 67 / 0.82)):
        row = changed(school(observe, {"A": (40, 20), "B": (27, 21), "C": (None, None)}, pupils=pupils))
        assert (row["first_value"], row["last_value"], row["n_reporting"], row["n_expected"], row["sizes"]) == (67, 41, 2, 3, sizes)
        assert pytest.approx(row["ratio"]) == ratio
    assert row["verdict"] == "within_chance"  # with 18 % fewer pupils the fall may be theirs
    assert changed(school(observe, {"A": (40, 20), "B": (27, 21), "C": (None, None)}))["verdict"] == "lower"


def test_counts_of_other_khu_pho_do_not_compare(observe):
    """Where another khu phố is silent in the last year, or no more than half report, there is nothing to compare."""
    others = school(observe, {"A": (40, None), "B": (None, 20), "C": (27, 21)})
    few = school(observe, {"A": (40, 20), "B": (None, None)})
    assert [len(dropout.count_change(dropout.counts(table))) for table in (others, few)] == [0, 0]


def test_counts_from_and_to_nothing(observe):
    """From 8 to 0 is lower, from 0 to 8 higher without a ratio, from 0 to 0 nothing."""
    rows = [changed(school(observe, {"A": of})) for of in ((8, 0), (0, 8), (0, 0))]
    assert [row["verdict"] for row in rows] == ["lower", "higher", ""]
    assert [isnan(row["ratio"]) for row in rows] == [False, True, True]


def test_few_counts_are_chance(observe):
    """3 → 1 is no fall."""
    assert changed(school(observe, {"A": (3, 1)}))["verdict"] == "within_chance"


def test_counts_over_a_merger_do_not_compare(observe):
    """Before and after a merger a ward is not the same ward."""
    before, after = observe({("A", FIRST, "dropouts"): 60}), observe({("A", LAST, "dropouts"): 20})
    one = pd.concat([before.assign(org_unit_id="1"), after.assign(org_unit_id="1")])
    two = pd.concat([before.assign(org_unit_id="1"), after.assign(org_unit_id="2")])
    assert [len(dropout.count_change(dropout.counts(table))) for table in (one, two)] == [1, 0]


def test_a_withheld_year_is_a_gap(observe):
    """A count that may not be published leaves no verdict that would tell it."""
    counts = dropout.counts(school(observe, {"A": (60, 2)}))
    assert len(dropout.count_change(counts.assign(value=counts["value"].where(counts["value"] >= 5)))) == 0


@pytest.mark.parametrize(("of", "key", "said"), [
    ((67, 41), "dropout_counts_lower", "Số học sinh bỏ học giảm từ 67 (2020–2021) xuống 41 (2024–2025): tính theo số học sinh, bằng 61 % năm học đầu (khoảng tin cậy 95 %: 40 % đến 92 %), mức giảm vượt quá dao động ngẫu nhiên."),
    ((41, 67), "dropout_counts_higher", "Số học sinh bỏ học tăng từ 41 (2020–2021) lên 67 (2024–2025): tính theo số học sinh, bằng 163 % năm học đầu (khoảng tin cậy 95 %: 109 % đến 247 %), mức tăng vượt quá dao động ngẫu nhiên."),
    ((22, 20), "dropout_counts_within_chance", "Số học sinh bỏ học là 22 (2020–2021) và 20 (2024–2025): tính theo số học sinh, bằng 91 % năm học đầu (khoảng tin cậy 95 %: 47 % đến 175 %); chênh lệch trong phạm vi dao động ngẫu nhiên, chưa thể nói tăng hay giảm."),
    ((0, 9), "dropout_counts_higher_from_none", "Số học sinh bỏ học tăng từ 0 (2020–2021) lên 9 (2024–2025), mức tăng vượt quá dao động ngẫu nhiên."),
    ((0, 2), "dropout_counts_within_chance_from_none", "Số học sinh bỏ học là 0 (2020–2021) và 2 (2024–2025); chênh lệch trong phạm vi dao động ngẫu nhiên, chưa thể nói tăng hay giảm."),
])
def test_the_sentence_where_there_is_no_rate(observe, of, key, said):
    """The question of chance is answered from counts, with what was taken for granted."""
    rows = narrative.sentences(school(observe, {"A": of}))
    row = rows[rows["key"] == f"narrative.{key}"].iloc[0]
    assert said == row["sentence_vi"]
    assert row["caveat_vi"].endswith("Chưa tính được tỷ lệ bỏ học; so sánh số đếm, coi số học sinh hai năm học như nhau. Số liệu không cho biết nguyên nhân.")


def test_no_counts_are_compared_beside_a_rate(observe):
    """Where the rate of two years compares, the counts are not told again."""
    table = school(observe, {"A": (67, 41)}, pupils=(10000, 10000))
    assert [key for key in narrative.sentences(table)["key"] if key.startswith("narrative.dropout_")] == ["narrative.dropout_lower"]
