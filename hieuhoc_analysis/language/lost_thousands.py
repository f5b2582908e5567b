"""Whole numbers in a column whose thousands the computer took for decimals: of 2.631, 5.557 and 7.000 it made 2.631, 5.557 and 7."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations
from statistics import median

LEAST = 2  # fractions that say what happened to a column
SMALL, NEAR = 20, 4  # how many times smaller than the thousands such a number is, and how near to them it would be with its own
MOST = 10  # such numbers of one column; of more the total chooses none


def doubted(wholes: Mapping[int, int], thousands: Sequence[int]) -> dict[int, int]:
    """The whole numbers that may have lost their thousands, where most figures of the column did.

    Parameters
    ----------
    wholes : mapping
        Place → whole number as a program stores it.
    thousands : sequence of int
        What the fractions of the column are as thousands.
    """
    if len(thousands) < LEAST or len(thousands) < sum(map(bool, wholes.values())):
        return {}
    usual, least, most = median(thousands), min(thousands) / NEAR, max(thousands) * NEAR
    return {place: value for place, value in wholes.items() if 0 < value * SMALL <= usual and least <= 1000 * value <= most}


def chosen(among: Mapping[int, int], counted: float, totals: Collection[float]) -> tuple[int, ...] | None:
    """The places whose numbers must be thousands for the total to be right; None where no choice, or more than one, makes it so.

    Parameters
    ----------
    among : mapping
        As `doubted` gives it.
    counted : float
        What the column adds up to with these numbers as they stand.
    totals : collection of float
        What its total may be.
    """
    if len(among) > MOST:
        return None
    fitting = [
        places
        for count in range(len(among) + 1)
        for places in combinations(among, count)
        if counted + 999 * sum(among[place] for place in places) in totals
    ]
    return fitting[0] if len(fitting) == 1 else None
