"""Two khu phố in each other's place, as last year's figures show: their whole lines, or two figures of one column; and of two lines that
are alike the one that was copied."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from math import log
from statistics import median

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.ranges import Range, ranges
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.steps import CONSISTENT, DEVIATIONS, Held, Key, Place, Table, after, before
from hieuhoc_analysis.validate.told import cause, told, where

LEAST = 2  # columns in which a line is far from its own, and khu phố beside it that are not
CLOSER = 0.25  # how much nearer a figure is to another's of last year than to its own, beside the usual change, as logarithms
PARTNERS = 9  # khu phố that had about what one has now: of more it is chance whose figure it is
Column = Mapping[str, Held]  # khu phố → figure
Two = tuple[str, str]
Year = tuple[str, str, str]  # ward, territory, period


def exchanged_since_last_year(table: Table, diagnosed: Collection[Place] = ()) -> Iterator[tuple[Held, Finding]]:
    """``lines_exchanged`` at the first figure of two khu phố each of which has in every column that tells about what the other had last
    year, and not what itself had; ``figures_exchanged`` where that is so in some column only.

    Nothing is held against figures that are `diagnosed`. Where the year after is as this one and none is known before last year, it is last
    year's that changed places.
    """
    found: dict[Year, dict[Two, list[Key]]] = defaultdict(lambda: defaultdict(list))
    for (key, period), units in table.items():
        allowed, earlier = ranges("growth").get(key[2]), table.get((key, before(period)), {})
        if allowed is not None and earlier:
            for two in _exchanged(units, earlier, allowed):
                found[key[0], key[1], period][two].append(key)
    columns: dict[Year, list[Key]] = defaultdict(list)
    for key, period in table if found else ():
        columns[key[0], key[1], period].append(key)
    told_of = set(diagnosed)
    for year in sorted(found):
        for two, keys in found[year].items():
            period, last = (before(year[2]), year[2]) if _is_earlier_wrong(table, keys[0], year[2], two) else (year[2], before(year[2]))
            held = {key: [table[key, period][name] for name in two] for key in keys}
            places = {one.place for some in held.values() for one in some}
            others = {table[key, last][name].place for key in keys for name in two}
            if told_of & (places | others):
                continue
            told_of |= places
            if len(keys) >= LEAST and _are_whole(table, [key for key in columns[year] if key not in keys], year[2], two):
                every = [table[key, period][name] for key in columns[year] for name in two if name in table.get((key, period), {})]
                yield _lines(list(held.values()), every, last)
            else:
                yield from (_figures(one, other, last) for one, other in held.values())


def _exchanged(units: Column, earlier: Column, allowed: Range) -> list[Two]:
    """The pairs of khu phố of one file that have each what the other had, much closer than what itself had, and are the only ones."""
    pairs = {name: (held.value, earlier[name].value) for name, held in units.items() if name and name in earlier and held.value > 0}
    far = {name for name, (now, then) in pairs.items() if then >= allowed.base and not allowed.allows(now, then)}
    changes = [log(now / then) for name, (now, then) in pairs.items() if name not in far and then >= allowed.base]
    if len(changes) < max(LEAST, len(far)):
        return []  # where most are far from their own, some are near another's by chance
    usual = median(changes)
    spread = DEVIATIONS * CONSISTENT * median([abs(change - usual) for change in changes])
    by_then = sorted((pairs[name][1], name) for name in far)
    thens = [then for then, _ in by_then]

    def has(one: str, other: str) -> bool:
        now, own, others = pairs[one][0], pairs[one][1], pairs[other][1]
        away = abs(log(now / own) - usual)
        return other != one and away > spread and abs(log(now / others) - usual) <= CLOSER * away

    partner = {}
    for name in far:
        now = pairs[name][0]
        # by size, for a form may list thousands
        first = bisect_left(thens, now / allowed.high)
        last = bisect_right(thens, now / allowed.low) if allowed.low else len(thens)
        near = [other for _, other in islice(by_then, first, last)] if last - first <= PARTNERS else []
        both = [other for other in near if has(name, other) and has(other, name)]
        if len(both) == 1:
            partner[name] = both[0]
    return [
        (name, other)
        for name, other in partner.items()
        if partner.get(other) == name
        and _stands(units[name]) < _stands(units[other])
        and units[name].source_file == units[other].source_file
    ]


def _stands(held: Held) -> tuple[int, int, int]:
    return held.figure.table, held.figure.row, held.figure.col


def _are_whole(table: Table, keys: Sequence[Key], period: str, two: Two) -> bool:
    """Whether in the other columns as well each khu phố has about what the other had, so that their lines changed places and not some of
    their figures."""
    for key in keys:
        allowed, units, earlier = ranges("growth").get(key[2]), table[key, period], table.get((key, before(period)), {})
        if allowed is not None and all(name in units and name in earlier for name in two):
            one, other = two
            pairs = (units[one].value, earlier[other].value), (units[other].value, earlier[one].value)
            if any(then >= allowed.base and not allowed.allows(now, then) for now, then in pairs):
                return False
    return True


def _is_earlier_wrong(table: Table, key: Key, period: str, two: Two) -> bool:
    allowed, units = ranges("growth")[key[2]], table[key, period]
    following = table.get((key, after(period)), {})
    third = table.get((key, before(before(period))), {})
    return not third and all(name in following and allowed.allows(following[name].value, units[name].value) for name in two)


def _lines(columns: Sequence[Sequence[Held]], every: Sequence[Held], year: str) -> tuple[Held, Finding]:
    one, other = min(columns, key=lambda two: _stands(two[0]))
    names: dict[str, object] = {"unit": one.figure.khu_pho, "other_unit": other.figure.khu_pho}
    explains = [[held.figure.sheet, held.figure.address] for held in every]
    more = {**names, "count": len(columns), "other": other.figure.address, "explains": explains, **where(other.figure, one.figure)}
    more["range"] = spans((held.figure for held in every), one.figure.sheet)
    return one, told("lines_exchanged", one.figure, one.value, year, source_file=one.source_file, **more)


def _figures(one: Held, other: Held, year: str) -> tuple[Held, Finding]:
    upright = one.figure.orientation == "rows"
    words: dict[str, object] = {f"line_{lang}": phrase("rate.line" if upright else "rate.column", lang) for lang in LANGUAGES}
    words |= cause("exchanged.last_year", year=year)
    words |= {"other": other.figure.address, "explains": [[held.figure.sheet, held.figure.address] for held in (one, other)]}
    words["range"] = spans((one.figure, other.figure), one.figure.sheet)
    return one, told("figures_exchanged", one.figure, one.value, "", source_file=one.source_file, **words)


def tell_copied_lines(diagnosed: Sequence[Finding], table: Table) -> None:
    """Let each ``lines_alike`` say which of two khu phố has the line of the other, where that one alone is far from its own of last year:
    what is odd about its figures is explained by that."""
    alike = [f for f in diagnosed if f.rule == "lines_alike" and f.khu_pho]
    columns: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for key, period in table if alike else ():
        columns[key[0], period].append(key)
    for f in alike:
        keys = columns[f.ward, f.period]
        far = {name: _far(table, keys, f.period, str(name)) for name in (f.params["unit"], f.params["other_unit"])}
        copy, right = sorted(far, key=lambda name: -far[name])
        if far[copy] >= LEAST and not far[right]:
            if copy != f.params["unit"]:
                _turn(f)
            f.params |= {f"why_{lang}": phrase("alike.last_year", lang, unit=copy) for lang in LANGUAGES}
            of_line = [table[key, f.period][copy] for key in keys if copy in table[key, f.period]]
            f.params["explains"] = [[held.figure.sheet, held.figure.address] for held in of_line if held.source_file == f.source_file]


def _turn(alike: Finding) -> None:
    """Let it stand at the other of the two lines."""
    params = alike.params
    alike.source_sheet, params["other_sheet"] = params["other_sheet"], alike.source_sheet
    alike.source_cell, params["other"] = params["other"], alike.source_cell
    params["unit"], params["other_unit"] = params["other_unit"], params["unit"]
    for lang in LANGUAGES:
        params[f"where_{lang}"], params[f"back_{lang}"] = params[f"back_{lang}"], params[f"where_{lang}"]
    alike.khu_pho = params["unit"]


def _far(table: Table, keys: Sequence[Key], period: str, name: str) -> int:
    """In how many columns a khu phố is far from its own of last year."""
    count = 0
    for key in keys:
        allowed, held, last = ranges("growth").get(key[2]), table[key, period].get(name), table.get((key, before(period)), {}).get(name)
        count += bool(allowed and held and last and last.value >= allowed.base and not allowed.allows(held.value, last.value))
    return count
