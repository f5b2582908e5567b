"""Periods as people read them: ``2023-H1`` is *2023 (6 tháng đầu năm)*."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hieuhoc_analysis.language.phrases import phrase

PARTS = (("-Q1", "-Q2", "-Q3", "-Q4"), ("-H1", "-H2"), ("-S1", "-S2"))  # of a year, of which those of a kind make all of it
_PART = re.compile(r"(\d{4}(?:-\d{4})?)-(H[12]|Q[1-4]|S[12]|M09|M10)")


def period_in_words(period: str, lang: str) -> str:
    """A period with its part of the year behind it, so that *năm* may stand before it; any other text as it is."""
    match = _PART.fullmatch(period)
    return f"{match[1]} ({phrase(f'period.{match[2]}', lang)})" if match else period


def make_a_year(periods: Iterable[str]) -> bool:
    """Whether some periods are all parts of one year, named or not: ``-Q1``, ``-Q2``, ``-Q3`` and ``-Q4``."""
    split = [period.rpartition("-") for period in periods]
    return len({year for year, _, _ in split}) == 1 and {dash + part for _, dash, part in split} in map(set, PARTS)
