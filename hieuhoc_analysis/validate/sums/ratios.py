"""Ratios of two counts, and whether one gives a typed rate with its decimals, rounded or cut off."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from hieuhoc_analysis.harmonize.figures import Figure

Ratio = tuple[float, int, int]  # and the places of its two counts on their line
CHANCE_BELOW = 20  # of such small counts any two may give a rate


def ratios_of(values: Sequence[float]) -> list[Ratio]:
    """Every count over every other, in order."""
    return sorted([(top / bottom, i, j) for i, top in enumerate(values) for j, bottom in enumerate(values) if i != j])


def fitting(ratios: list[Ratio], typed: float) -> list[Ratio]:
    """Those of the ratios that give the typed rate: found by place, because n counts on a line have n² ratios."""
    def apart(ratio: Ratio) -> float:
        return (ratio[0] - typed) * 100

    first = bisect_left(ratios, -_rounding(typed), key=apart)
    return ratios[first:bisect_left(ratios, _step(typed) + 1e-6, first, key=apart)]


def is_share(part: Figure, whole: Figure, rate: Figure) -> bool:
    """Whether a typed rate, of one or of a hundred, is what one count is of another."""
    ratio, typed = (part.value or 0) / whole.value if whole.value else 0, rate.value or 0
    return gives(ratio, typed) or gives(ratio, typed / 100)


def gives(ratio: float, typed: float) -> bool:
    """Whether a ratio gives the typed rate with its decimals, rounded or cut off."""
    return rounded(ratio, typed) or 0 <= (ratio - typed) * 100 < _step(typed) + 1e-6


def rounded(ratio: float, typed: float) -> bool:
    """Whether a ratio gives the typed rate with its decimals, rounded."""
    return abs(ratio - typed) * 100 <= _rounding(typed)


def _rounding(typed: float) -> float:
    return _step(typed) * 0.51 + 1e-6


@lru_cache(maxsize=4096)
def _step(typed: float) -> float:
    """One unit of the last decimal of a typed rate, in percentage points."""
    text = f"{typed * 100:.4f}".rstrip("0")
    decimals = len(text.split(".")[1]) if "." in text else 0
    return 10.0 ** -min(decimals, 2)


def misplaced(ratio: float, typed: float) -> bool:
    """Whether the digits are right and the decimal mark is not."""
    return any(gives(ratio * factor, typed) for factor in (10, 0.1, 1000, 0.001)) and typed * 100 >= 1
