"""Columns that hold last year's figures in another order: sorted alone, or beside names that were."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import exp, log
from statistics import median

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.ranges import Range, ranges
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.steps import Held, Key, Place, Table, after, before
from hieuhoc_analysis.validate.told import cause, told

LEAST, FAR = 6, 3  # khu phố of a column, and how many of them are far from their own of last year
ALIKE = 0.06  # how far the figures by size may be from those of last year by size, beside the usual change, as a logarithm
APART = 2  # so many times further are the figures of half of them from their own
Column = Mapping[str, Held]  # khu phố → figure


def reordered_since_last_year(table: Table, diagnosed: Collection[Place] = ()) -> Iterator[tuple[Held, Finding]]:
    """``column_disordered`` at the first figure of a column that holds, by size, last year's figures, while many khu phố have what another
    had; ``names_disordered`` once where all columns do.

    Nothing is held against figures that are `diagnosed`. Where the year after is as this one and none is known before last year, it is last
    year's that are in another order.
    """
    found: dict[tuple[str, str, str], list[Key]] = defaultdict(list)
    moved: dict[tuple[str, str, str], int] = defaultdict(int)  # columns in which khu phố are far from their own
    for (key, period), units in table.items():
        allowed, earlier = ranges("growth").get(key[2]), table.get((key, before(period)), {})
        if allowed is None or len(units) < LEAST or not earlier:
            continue
        if diagnosed and any(held.place in diagnosed for held in (*units.values(), *earlier.values())):
            continue
        pairs = [(held, earlier[name].value) for name, held in units.items() if name and name in earlier]
        if _far(pairs, allowed) >= FAR:
            moved[key[0], key[1], period] += 1
            if _is_reordered(pairs, allowed):
                found[key[0], key[1], period].append(key)
    told_of: set[tuple[Key, str]] = set()
    for year, keys in sorted(found.items()):
        keys = [key for key in keys if (key, before(year[2])) not in told_of]  # the year after is right again
        wrong, right = (before(year[2]), year[2]) if keys and _is_earlier_wrong(table, keys[0], year[2]) else (year[2], before(year[2]))
        told_of |= {(key, year[2]) for key in keys}
        columns = [table[key, wrong] for key in keys]
        if len(columns) > 1 and len(columns) == moved[year]:
            everything = [units for (key, period), units in table.items() if (key[0], key[1], period) == (*year[:2], wrong)]
            yield _names(columns, everything, right)
        else:
            yield from (_column(units, right) for units in columns)


def _is_earlier_wrong(table: Table, key: Key, period: str) -> bool:
    following = table.get((key, after(period)), {})
    pairs = [(held, table[key, period][name].value) for name, held in following.items() if name in table[key, period]]
    return bool(pairs) and (key, before(before(period))) not in table and _far(pairs, ranges("growth")[key[2]]) < FAR


def _far(pairs: list[tuple[Held, float]], allowed: Range) -> int:
    return sum(then >= allowed.base and not allowed.allows(held.value, then) for held, then in pairs)


def _is_reordered(pairs: list[tuple[Held, float]], allowed: Range) -> bool:
    """Whether the figures of one table are by size those of last year, and half of them or more at another khu phố."""
    now, then = sorted(held.value for held, _ in pairs), sorted(value for _, value in pairs)
    if len(pairs) < LEAST or now[0] <= 0 or then[0] <= 0 or len({(held.source_file, held.figure.table) for held, _ in pairs}) > 1:
        return False
    changes = [log(value / was) for value, was in zip(now, then, strict=True)]
    usual = median(changes)
    elsewhere = sum(abs(log(held.value / was) - usual) > APART * ALIKE for held, was in pairs)
    alike = allowed.low <= exp(usual) <= allowed.high and all(abs(change - usual) <= ALIKE for change in changes)
    return alike and 2 * elsewhere >= len(pairs)


def _by_line(units: Column) -> list[Held]:
    return sorted((held for name, held in units.items() if name), key=lambda held: held.figure.line)


def _column(units: Column, year: str) -> tuple[Held, Finding]:
    held = _by_line(units)
    first = held[0].figure
    upright = first.orientation == "rows"
    words: dict[str, object] = {f"line_{lang}": phrase("rate.line" if upright else "rate.column", lang) for lang in LANGUAGES}
    words |= {f"column_{lang}": phrase("rate.column" if upright else "rate.line", lang) for lang in LANGUAGES}
    words |= cause("reordered.last_year", year=year)
    words["explains"] = [[one.figure.sheet, one.figure.address] for one in held]
    words["range"] = spans((one.figure for one in held), first.sheet)
    return held[0], told("column_disordered", first, first.value, "", source_file=held[0].source_file, **words)


def _names(columns: Sequence[Column], everything: Sequence[Column], year: str) -> tuple[Held, Finding]:
    held = min((_by_line(units) for units in columns), key=lambda some: some[0].figure.place)
    first, last = held[0].figure, held[-1].figure
    figures = [one.figure for units in everything for name, one in units.items() if name and one.source_file == held[0].source_file]
    words: dict[str, object] = {"last": last.address, "count": len(columns), "year": year}
    words |= {"explains": [[f.sheet, f.address] for f in figures], "range": spans(figures, first.sheet)}
    return held[0], told("names_disordered", first, first.value, "", source_file=held[0].source_file, **words)
