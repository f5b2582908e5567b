"""Units of money, by ``money_units.csv``: *triệu đồng*, *1.000đ*; and what titles say in which unit figures are given."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells.units import is_unit_line
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents

_BEHIND = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
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


def scale_over(titles: Iterable[str]) -> float:
    """What money is given in by the unit line among some titles (*ĐVT: triệu đồng*), the nearest first; 0 where none says it."""
    return next(filter(None, map(_scale_in, titles)), 0.0)


@codelists.remembered(4096)
def _scale_in(title: str) -> float:
    """What a title gives money in, as a unit line or in brackets; 0 where it says nothing."""
    behind = [unit for unit in _BEHIND.findall(title) if is_unit_line(unit) or fold(unit) in money_units(True)]
    units = [title, *behind] if is_unit_line(title) else behind
    return next(filter(None, map(money_scale, units)), 0.0)


@codelists.remembered(4096)
def without_units(title: str) -> str:
    """A title without the unit in brackets behind it; '' for a line that only gives the unit."""
    return "" if is_unit_line(title) else _BEHIND.sub(lambda match: "" if is_unit_line(match[1]) else match[0], title)
