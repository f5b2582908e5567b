"""Columns that add up their neighbours on most lines (*Bỏ học: lớp 6, 7, 8, 9, tổng số*), and the line on which one does not."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import log10

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.told import told

MOST_COLUMNS, LONGEST = 60, 12  # a wider table, a longer sum says itself what it adds up
SAMPLE = 12  # lines of a long table on which sums are looked for, before they are tried on all
LINES_LEAST = 3  # lines that must agree, and three times as many as do not
DIGITS_LEAST = 2.5  # small counts agree by chance: those of the agreeing lines must have so many digits together

Line = dict[int, Figure]
Sum = tuple[int, int, int]  # place of the whole, first and last place of its parts


def check_identities(figures: Sequence[Figure], said: Collection[tuple[str, str]] = ()) -> list[Finding]:
    """``columns_do_not_add`` at the whole of a line that its parts do not give though they do on the other lines.

    Parts stand side by side, right before or behind their whole, rates aside; what they count may be unknown. Cells of which
    something was `said` already, as (sheet, cell), are passed over.
    """
    return [finding for lines in tables_of(figures) if len(lines) > LINES_LEAST for finding in _of_table(lines, said)]


def tables_of(figures: Sequence[Figure]) -> Iterator[dict[int, Line]]:
    """The counts of each table, by line and by place on it, whatever they count."""
    tables: dict[int, dict[int, Line]] = defaultdict(lambda: defaultdict(dict))
    for f in figures:
        if f.role != "rate" and f.value is not None:
            line, place = f.line, f.place
            tables[f.table][line][place] = f
    yield from tables.values()


def _of_table(lines: Mapping[int, Line], said: Collection[tuple[str, str]]) -> Iterator[Finding]:
    places = sorted({place for line in lines.values() for place in line})
    if not 2 < len(places) <= MOST_COLUMNS:
        return
    values = [[(f.value or 0) if (f := line.get(place)) else None for place in places] for line in lines.values()]
    promising = Counter(found for line in values[::max(1, len(values) // SAMPLE)] for found in _sums(line))
    agreeing: dict[Sum, int] = {}
    wholes: dict[int, list[Sum]] = defaultdict(list)
    for found in [found for found, count in promising.items() if count >= LINES_LEAST]:
        added = [line[found[0]] or 0 for line in values if _adds_up(line, found)]
        if sum(log10(1 + abs(whole)) for whole in added) >= DIGITS_LEAST:
            agreeing[found] = len(added)
            wholes[found[0]].append(found)
    for at, ways in wholes.items():
        most = max(agreeing[way] for way in ways)
        best = [way for way in ways if agreeing[way] == most]
        # totals add up lines that are wrong, too, and are checked as totals
        wrong = [
            line
            for line, of_line in zip(lines.values(), values, strict=True)
            if all(_differs(of_line, way) for way in best) and not _is_sum(line[places[at]], line)
        ]
        if 3 * len(wrong) > most:
            continue
        for line in wrong:
            f, parts = line[places[at]], [line[place] for place in places[best[0][1]:best[0][2] + 1]]
            if _may_add(f, parts) and not any((one.sheet, one.address) in said for one in (f, *parts)):
                yield told(
                    "columns_do_not_add",
                    f,
                    f.value,
                    sum(part.value or 0 for part in parts),
                    first=parts[0].address,
                    last=parts[-1].address,
                    lines=most,
                )


def _is_sum(whole: Figure, line: Line) -> bool:
    """Whether the whole is a total, or on a total line, whose unknown columns are no less sums than the others."""
    return whole.role in ("total", "subtotal") or is_total(line)


def is_total(line: Line) -> bool:
    """Whether all that is known of a line are sums."""
    roles = {f.role for f in line.values()}
    return "value" not in roles and not roles.isdisjoint(("total", "subtotal"))


def _may_add(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether the parts may be of the whole: clans recognised and communities, both known, are no parts of the clans."""
    return not all(f.data_element for f in (whole, *parts)) or any(f.data_element == whole.data_element for f in parts)


def _adds_up(values: Sequence[float | None], way: Sum) -> bool:
    """Whether a line's whole is the sum of its parts, at least two of them not 0."""
    whole, parts = values[way[0]], values[way[1]:way[2] + 1]
    return whole is not None and None not in parts and abs(sum(parts) - whole) < 1e-6 and sum(map(bool, parts)) > 1  # type: ignore[arg-type]


def _sums(values: Sequence[float | None]) -> Iterator[Sum]:
    """Every whole of a line that two or more neighbours, at least two of them not 0, add up to."""
    back, last = values[::-1], len(values) - 1
    for at, whole in enumerate(values):
        if not whole or whole < 0:
            continue
        for step, parts in ((1, values[at + 1:at + 1 + LONGEST]), (-1, back[last - at + 1:last - at + 1 + LONGEST])):
            added, filled, place = 0.0, 0, at
            for part in parts:
                if part is None or part < 0 or added > whole:
                    break
                place += step
                added += part
                filled += part > 0
                if filled > 1 and -1e-6 < added - whole < 1e-6:
                    yield (at, at + 1, place) if step > 0 else (at, place, at - 1)


def _differs(values: Sequence[float | None], way: Sum) -> bool:
    """Whether a line has a whole and all its parts, which do not give it."""
    whole, parts = values[way[0]], values[way[1]:way[2] + 1]
    return whole is not None and None not in parts and abs(whole - sum(parts)) > 0.5  # type: ignore[arg-type]
