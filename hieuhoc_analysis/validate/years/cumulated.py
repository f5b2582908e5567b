"""A year's column in which the years before are counted as well: each khu phố has about its own of the year and all before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import log
from statistics import median

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.validate.ranges import Range, ranges
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.steps import Held, Key, Table, before
from hieuhoc_analysis.validate.sums.rates import STEPS
from hieuhoc_analysis.validate.sums.relations import at_most
from hieuhoc_analysis.validate.told import told

LEAST = 4  # khu phố
ALIKE = 1.5  # how many times apart what is left for the year may be among the khu phố, beside last year's
Column = dict[str, float]  # khu phố → number


def cumulated(table: Table) -> Iterator[tuple[Held, Finding]]:
    """``figures_cumulated`` at the first figure of such a column.

    A movement may well double or triple in a year. So something else has to show it, too: figures above those that they are a part of,
    or a next year that is again as it was, where two or more years are counted in.
    """
    years: dict[Key, dict[str, Column]] = defaultdict(dict)
    for (key, period), units in table.items():
        if key[2].endswith(STEPS) and period.isdecimal() and key[2] in ranges("growth"):
            years[key][period] = {name: held.value for name, held in units.items() if name and held.value > 0}
    for key, columns in years.items():
        own: dict[str, Column] = {}  # of each year, without those before it
        allowed = ranges("growth")[key[2]]
        for period, column in columns.items():
            own[period] = column
            if (last := own.get(before(period))) and (firsts := _counted_in(column, own, period, allowed)):
                left, since = firsts
                names = list(left)
                following = columns.get(str(int(period) + 1), {})
                falls_back = since < before(period) and all(allowed.allows(following.get(name, 0), left[name]) for name in names)
                if falls_back or _is_above(column, key, period, table):
                    own[period] = left
                    held = table[key, period]
                    shown = max(names, key=lambda name: last[name])
                    yield held[names[0]], _told(held, names, since, shown, left[shown])


def _counted_in(
    column: Column, own: Mapping[str, Column], period: str, allowed: Range
) -> tuple[Column, str] | None:
    """What is left of a column for its own year without the years before it, and the first of these; None where no years fit."""
    last = own[before(period)]
    names = [name for name in column if last.get(name, 0) >= allowed.base]
    if len(names) < LEAST or len(names) < 0.8 * len(column) or any(column[name] < 1.7 * last[name] for name in names):
        return None
    found = []
    since, before_it = before(period), dict.fromkeys(names, 0.0)
    while since in own and all(name in own[since] for name in names):
        before_it = {name: before_it[name] + own[since][name] for name in names}
        left = {name: column[name] - before_it[name] for name in names}
        apart = [left[name] / last[name] for name in names]
        if min(apart) > 0 and max(apart) <= ALIKE * min(apart) and all(allowed.allows(left[name], last[name]) for name in names):
            found.append((abs(log(median(apart))), since, left))
        since = before(since)
    _, since, left = min(found, default=(0, "", {}))
    return (left, since) if since else None


def _is_above(column: Column, key: Key, period: str, table: Table) -> bool:
    """Whether half of a column's figures or more are above what they are a part of."""
    for part, whole, _ in at_most():
        wholes = table.get(((*key[:2], whole, key[3]), period), {}) if part == key[2] else {}
        if 2 * sum(name in wholes and value > wholes[name].value for name, value in column.items()) >= len(column):
            return True
    return False


def _told(units: Mapping[str, Held], names: list[str], since: str, shown: str, left: float) -> Finding:
    first, one = units[names[0]], units[shown]
    until = before(first.figure.period)
    return told(
        "figures_cumulated", first.figure, one.value, left, source_file=first.source_file, count=len(names), unit=shown,
        at=one.figure.address, years=since if since == until else f"{since}–{until}",
        explains=[[units[name].figure.sheet, units[name].figure.address] for name in names],
        range=spans((units[name].figure for name in names), first.figure.sheet),
    )
