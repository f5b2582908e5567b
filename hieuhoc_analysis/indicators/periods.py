"""Periods as submissions state them: calendar years, school years, halves and calendar quarters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_FORM = re.compile(r"(?P<first>\d{4})(?:-(?:(?P<last>\d{4})(?:-S(?P<semester>[12]))?|H(?P<half>[12])|Q(?P<quarter>[1-4])))?")
YEARLY = ("calendar", "school")


@dataclass(frozen=True, slots=True)
class Period:
    """One period.

    `kind` is ``calendar``, ``school``, ``semester`` (of a school year), ``half``, ``quarter`` or ``other``; `year` is
    the calendar year, and of a school year the year in which it ends (0 for ``other``). `last_day` is the day on which
    the territory of its figures is read: 31 December, for a school year 31 May, otherwise the end of the half or
    calendar quarter.
    """

    text: str
    kind: str
    year: int
    last_day: str

    def shifted(self, years: int) -> str:
        """The period of the same kind so many years later."""
        return write(self.kind, self.year + years) if self.kind in YEARLY else ""


@lru_cache(4096)
def read(text: str) -> Period:
    """``2019``, ``2018-2019``, ``2018-2019-S1``, ``2019-H1``, ``2019-Q1`` → `Period`; anything else is of kind ``other``."""
    match = _FORM.fullmatch(text)
    if not match:
        return Period(text, "other", 0, "")
    first = int(match["first"])
    if match["last"]:
        last = int(match["last"])
        if match["semester"] and last == first + 1:
            return Period(text, "semester", last, f"{first}-12-31" if match["semester"] == "1" else f"{last}-05-31")
        return Period(text, "school", last, f"{last}-05-31") if last == first + 1 else Period(text, "other", 0, "")
    if match["half"]:
        return Period(text, "half", first, f"{first}-{'06-30' if match['half'] == '1' else '12-31'}")
    if match["quarter"]:
        return Period(text, "quarter", first, f"{first}-{('03-31', '06-30', '09-30', '12-31')[int(match['quarter']) - 1]}")
    return Period(text, "calendar", first, f"{first}-12-31")


def write(kind: str, year: int) -> str:
    """``("school", 2019)`` → ``2018-2019``; ``("calendar", 2019)`` → ``2019``."""
    return f"{year - 1}-{year}" if kind == "school" else str(year)


def years(period: str | Iterable[int] | None) -> list[int] | None:
    """The years of a review: ``"2016-2020"`` → 2016 … 2020, ``"2019"`` → 2019; a list is taken as it is, None is None.

    School years belong to the year in which they end: 2015-2016 to 2019-2020 in a review of 2016-2020.
    """
    if period is None:
        return None
    if not isinstance(period, str):
        return sorted(set(period))
    first, _, last = period.partition("-")
    return list(range(int(first), int(last or first) + 1))
