"""Intervals and limits for small numbers, on the standard library alone.

Sources: Wilson (1927); Clopper and Pearson (1934); Newcombe (1998), method 10; Przyborowski and Wilenski (1940);
Spiegelhalter (2005) for funnel plots.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, floor, inf, lgamma, log, log1p, sqrt
from statistics import NormalDist

Interval = tuple[float, float]
NOTHING: tuple[None, None] = (None, None)


def z(level: float = 0.95) -> float:
    """The standard normal quantile of a two-sided interval: 1.96 for 0.95."""
    return NormalDist().inv_cdf(0.5 + level / 2)


def wilson(count: float, n: float, level: float = 0.95) -> Interval | tuple[None, None]:
    """Wilson's score interval of a proportion `count` / `n`; (None, None) for n = 0 or a count outside 0 … n."""
    if n <= 0 or not 0 <= count <= n:
        return NOTHING
    q = z(level) ** 2
    centre = (count + q / 2) / (n + q)
    half = sqrt(q) / (n + q) * sqrt(count * (n - count) / n + q / 4)
    return (0.0 if count == 0 else max(0.0, centre - half)), (1.0 if count == n else min(1.0, centre + half))


def exact(count: int, n: int, level: float = 0.95) -> Interval | tuple[None, None]:
    """Clopper and Pearson's exact interval of a proportion, by bisection on the binomial distribution."""
    if n <= 0 or not 0 <= count <= n:
        return NOTHING
    tail = (1 - level) / 2
    low = 0.0 if count == 0 else _root(lambda p: 1 - binomial_cdf(count - 1, n, p) - tail)
    high = 1.0 if count == n else _root(lambda p: tail - binomial_cdf(count, n, p))
    return low, high


def difference(count_a: float, n_a: float, count_b: float, n_b: float, level: float = 0.95) -> Interval | tuple[None, None]:
    """Newcombe's hybrid score interval of p_b − p_a for two independent proportions."""
    a, b = wilson(count_a, n_a, level), wilson(count_b, n_b, level)
    if a[0] is None or a[1] is None or b[0] is None or b[1] is None:
        return NOTHING
    p_a, p_b = count_a / n_a, count_b / n_b
    gap = p_b - p_a
    return gap - sqrt((p_b - b[0]) ** 2 + (a[1] - p_a) ** 2), gap + sqrt((b[1] - p_b) ** 2 + (p_a - a[0]) ** 2)


def ratio_interval(count_a: float, size_a: float, count_b: float, size_b: float, level: float = 0.95) -> Interval | tuple[None, None]:
    """The exact interval of the ratio of two Poisson rates, (b / size_b) / (a / size_a), given the sum of the counts.

    Given a + b, b is binomial with the share p = r · size_b / (size_a + r · size_b) (Przyborowski and Wilenski 1940); the ends of p's
    exact interval give those of the ratio r, infinite where a is 0. (None, None) where both counts are 0 or a size is.
    """
    low, high = exact(int(count_b), int(count_a + count_b), level)
    if low is None or high is None or size_a <= 0 or size_b <= 0:
        return NOTHING
    of = size_a / size_b
    return low / (1 - low) * of if low < 1 else inf, high / (1 - high) * of if high < 1 else inf


def binomial_cdf(k: int, n: int, p: float) -> float:
    """P(X ≤ k) for X binomial (n, p)."""
    if k < 0:
        return 0.0
    if k >= n or p <= 0:
        return 1.0
    if p >= 1:
        return 0.0
    if k > n * p:  # the shorter tail is the more exact one
        return 1.0 - _mass(n - k - 1, n, 1 - p)
    return _mass(k, n, p)


def funnel_limits(n: float, p: float, level: float) -> Interval | tuple[None, None]:
    """Control limits of a proportion around the overall `p` for a unit of size `n`, as in a funnel plot.

    Exact binomial quantiles, interpolated between whole counts (Spiegelhalter 2005, appendix A.1.1), so that the limits
    move smoothly with `n`.
    """
    size = floor(n)
    if size < 1 or not 0 <= p <= 1:
        return NOTHING
    tail = (1 - level) / 2
    return max(0.0, _quantile(size, p, tail) / size), min(1.0, _quantile(size, p, 1 - tail) / size)


def quantile(values: Sequence[float], q: float) -> float:
    """The q-quantile of at least one value, linear between the ranked values (type 7, as in Excel's PERCENTILE.INC)."""
    ranked = sorted(values)
    place = q * (len(ranked) - 1)
    low = floor(place)
    high = min(low + 1, len(ranked) - 1)
    return ranked[low] + (ranked[high] - ranked[low]) * (place - low)


def _mass(k: int, n: int, p: float) -> float:
    """Σ of the binomial probabilities from 0 to k, each from the one before it (k below the mode's tail first)."""
    total, odds = 0.0, (1 - p) / p
    term = exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * log(p) + (n - k) * log1p(-p))
    for i in range(k, -1, -1):
        total += term
        if term <= total * 1e-17 and i < n * p:
            break  # at once where even the largest term is too small for a float
        term *= odds * i / (n - i + 1)
    return min(1.0, total)


def _quantile(n: int, p: float, tail: float) -> float:
    if p in (0.0, 1.0):
        return n * p
    low, high = 0, n
    while low < high:  # the least k with P(X ≤ k) ≥ tail
        middle = (low + high) // 2
        if binomial_cdf(middle, n, p) >= tail:
            high = middle
        else:
            low = middle + 1
    here, before = binomial_cdf(low, n, p), binomial_cdf(low - 1, n, p)
    return low - (here - tail) / (here - before) if here > before else float(low)


def _root(rising) -> float:
    """Where a function that rises from below 0 to above 0 on [0, 1] crosses it."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2
