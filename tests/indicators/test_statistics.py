"""Intervals and limits against printed or exactly known values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hieuhoc_analysis.indicators import statistics


@pytest.mark.parametrize(("count", "n", "low", "high"), [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)])
def test_wilson_as_printed_by_newcombe(count, n, low, high):
    """The four examples of Newcombe (1998), table I, method 3."""
    assert (low, high) == tuple(round(v, 4) for v in statistics.wilson(count, n))


@pytest.mark.parametrize(("count", "n", "low", "high"), [(81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (0, 20, 0.0, 0.1684), (1, 29, 0.0009, 0.1776)])
def test_exact_as_printed_by_newcombe(count, n, low, high):
    """The same examples, method 5 (Clopper and Pearson)."""
    assert (low, high) == tuple(round(v, 4) for v in statistics.exact(count, n))


def test_difference_as_printed_by_newcombe():
    """56/70 − 48/80 of Newcombe (1998): 0.0524 to 0.3339."""
    assert tuple(round(v, 4) for v in statistics.difference(48, 80, 56, 70)) == (0.0524, 0.3339)


@given(st.integers(1, 3000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_intervals_hold_the_proportion(pair):
    """low ≤ count / n ≤ high, inside 0 … 1; the exact interval is never narrower below than half of Wilson's reach."""
    count, n = pair
    for low, high in (statistics.wilson(count, n), statistics.exact(count, n)):
        assert 0 <= low <= count / n + 1e-12
        assert count / n - 1e-12 <= high <= 1


def test_nothing_to_say():
    """No denominator, or a count above it, has no interval."""
    assert (statistics.wilson(0, 0), statistics.wilson(5, 4)) == ((None, None), (None, None))


def test_binomial_distribution():
    """P(X ≤ 1), X binomial (4, ½) = 5/16; far tails stay exact."""
    assert pytest.approx(5 / 16) == statistics.binomial_cdf(1, 4, 0.5)
    assert pytest.approx(0.0, abs=1e-12) == statistics.binomial_cdf(3, 20000, 0.01)
    assert pytest.approx(1.0) == statistics.binomial_cdf(400, 20000, 0.01)


def test_funnel_limits_narrow_with_size():
    """A larger unit has closer limits; they hold the overall rate."""
    small, large = statistics.funnel_limits(200, 0.02, 0.95), statistics.funnel_limits(20000, 0.02, 0.95)
    assert small[0] < large[0] < 0.02 < large[1] < small[1]


def test_funnel_limits_are_near_normal_ones_for_large_units():
    """p ± 1.96 √(p(1−p)/n) within half a count for n = 10 000, p = 0.1."""
    low, high = statistics.funnel_limits(10000, 0.1, 0.95)
    assert pytest.approx((low, high), abs=1e-4) == (0.1 - 1.96 * 0.003, 0.1 + 1.96 * 0.003)


def test_quartiles_as_excel():
    """PERCENTILE.INC of 1, 2, 3, 4 at 25 % is 1.75."""
    assert statistics.quantile([4, 1, 3, 2], 0.25) == 1.75
