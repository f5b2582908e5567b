"""Units of money, by ``money_units.csv``: *triệu đồng*, *1.000đ*."""

from __future__ import annotations

import re

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents

_NO_MONEY = re.compile(r" (?:cộng đồng|cong dong|dong ho(?! tro\b)) ")  # *DVT: dong ho*


@codelists.remembered(1024)
def money_scale(text: str) -> float:
    """What a unit (*ĐVT: triệu đồng*, *1.000đ*) multiplies money with; 0 when it speaks of no money."""
    words = _NO_MONEY.sub(" ", f" {fold(text)} ")
    return next((times for unit, times in money_units(has_accents(text)).items() if f" {unit} " in words), 0.0) if text else 0.0


def money_units(accented: bool) -> dict[str, float]:
    """What each unit of money stands for, the longest unit first; where no accent is written, also of those without accents."""
    return _listed()[0 if accented else 1]


@codelists.derived("money_units")
def _listed(rows: tuple[dict[str, str], ...]) -> tuple[dict[str, float], dict[str, float]]:
    exact = {fold(row["written"]): float(row["times"]) for row in sorted(rows, key=lambda row: -len(row["written"]))}
    return exact, dict(sorted((exact | {fold_ascii(unit): times for unit, times in exact.items()}).items(), key=lambda item: -len(item[0])))
