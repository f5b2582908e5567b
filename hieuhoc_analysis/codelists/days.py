"""Days in a codelist that went through Excel: *2025-07-01* comes back as *01/07/2025*, or as *7/1/2025* from an English one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\s.*)?$")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$")
_COUNTED = re.compile(r"[2-6]\d{4}(?:[.,]0+)?$", re.ASCII)  # as Excel counts days, where a cell lost its format
_YEAR = re.compile(r"\d{4}$", re.ASCII)
_BOUNDS = {"first_day": "01-01", "last_day": "12-31"}


class Unclear(ValueError):
    """A day that may be of either of two months."""


def month_first(written: Iterable[str]) -> bool | None:
    """Whether the days of a file are written as *7/31/2025*; None where nothing tells.

    All days of a file were written by one program, so that one which can be read in a single way says how to read the others:
    one part above 12, or a nought in front of one of its parts, which English Excel does not write.
    """
    days = [match.groups() for text in written if (match := _YEAR_LAST.match(text))]
    if any(int(first) > 12 for first, _, _ in days):
        return False
    if any(int(second) > 12 for _, second, _ in days):
        return True
    return False if any(part.startswith("0") for day in days for part in day[:2]) else None


def read_day(text: str, kind: str, months_first: bool | None) -> str:
    """A day as ``2025-07-01``; of a year alone, the bound of a validity, its ``first_day`` or ``last_day``.

    Raises
    ------
    ValueError
        For what is no day; `Unclear` where *7/1/2025* may be of January or of July.
    """
    if kind in _BOUNDS and _YEAR.match(text):
        return f"{text}-{_BOUNDS[kind]}"
    if _COUNTED.match(text):
        return (date(1899, 12, 30) + timedelta(int(text[:5]))).isoformat()
    if match := _YEAR_FIRST.match(text):
        year, month, day = map(int, match.groups())
    elif match := _YEAR_LAST.match(text):
        first, second, year = map(int, match.groups())
        if months_first is None and first != second:
            raise Unclear(text)
        month, day = (first, second) if months_first else (second, first)
    else:
        raise ValueError(text)
    return date(year, month, day).isoformat()
