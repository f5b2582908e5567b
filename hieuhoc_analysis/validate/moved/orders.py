"""Figures in other lines than their own: two in each other's place, or a column in another order than the names, as after sorting it alone.

What moved by one line is `slipped`, where typed rates tell; here also where only the parts do that are more than their wholes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from math import log
from statistics import pstdev

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.moved.slipped import MOST_COLUMNS, say_slipped
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.sums.ratios import is_share
from hieuhoc_analysis.validate.sums.relations import at_most
from hieuhoc_analysis.validate.told import cause, told

LEAST = 2  # findings that one column may explain
LIMITS = 3  # figures of a column that are more than they can be
LINES = 5  # of a column that is compared with itself moved by one
APART = 0.5  # by how much closer to each other a column's shares of its whole are when it is moved
LONGEST = 100  # lines whose rates are wrong

Column = Mapping[int, Figure]  # by line: the row, or the column of a turned table
Doubt = tuple[Finding, Figure]


@dataclass(frozen=True, slots=True)
class _Moved:
    """A column of which the figures of some lines belong into others: line → the line in which its figure stands."""

    column: Column
    lines: Mapping[int, int]


def check_orders(figures: Sequence[Figure], found: Sequence[Finding]) -> list[Finding]:
    """``figures_exchanged`` at two counts and ``column_disordered`` at a column of them that in their own lines make right all rates that
    were `found` to be of no counts; ``rates_displaced`` at typed rates that do; ``column_slipped`` at a column that, moved by a line,
    is nowhere more than its whole nor less than its part any more, and of an even share. Each tells what it `explains`.
    """
    limits = {rule for *_, rule in at_most()}
    doubts = [f for f in found if f.rule in limits or f.rule == "rate_mismatch"]
    if len(doubts) < LEAST:
        return []
    at = {(f.sheet, f.address): f for f in figures if f.role in ("value", "rate")}
    of_table: dict[int, list[Doubt]] = defaultdict(list)
    for finding in doubts:
        if (f := at.get((finding.source_sheet, finding.source_cell))) is not None and f.orientation in ("rows", "columns"):
            of_table[f.table].append((finding, f))
    out: list[Finding] = []
    tables: dict[int, list[Figure]] = {table: [] for table, here in of_table.items() if len(here) >= LEAST}
    for f in figures:
        if f.table in tables:
            tables[f.table].append(f)
    for table, here in of_table.items():
        columns = _Columns(tables[table]) if table in tables else None
        while columns is not None and (best := columns.told(here)) is not None:
            once, explained = best
            once.params.setdefault("explains", []).extend([f.source_sheet, f.source_cell] for f in explained)
            out.append(once)
            answered = set(map(id, explained))
            here = [doubt for doubt in here if id(doubt[0]) not in answered]
    return out


class _Columns:
    """The columns of one table: the counts and the typed rates."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        every: dict[str, dict[int, dict[int, Figure]]] = {"value": defaultdict(dict), "rate": defaultdict(dict)}
        totals: dict[int, list[Figure]] = defaultdict(list)
        for f in figures:
            if f.role in every and f.value is not None:
                every[f.role][f.place][f.line] = f
            elif f.role in ("total", "subtotal"):
                totals[f.place].append(f)
        self.counts = {place: column for place, column in every["value"].items() if len({f.data_element for f in column.values()}) == 1}
        self.rates = every["rate"]
        self.totals = totals

    def told(self, doubts: Sequence[Doubt]) -> tuple[Finding, list[Finding]] | None:
        """What is said of the column that answers most of the doubts in its own lines, and what it answers; None where none does."""
        found: list[tuple[int, _Moved, list[Finding]]] = []
        wrong: dict[int, list[int]] = defaultdict(list)
        for _, f in doubts:
            if f.role == "rate":
                wrong[f.place].append(f.line)
        for place, lines in wrong.items():
            for moved in self._by_rates(place, sorted(lines)) if LEAST <= len(lines) <= LONGEST else ():
                explained = self._answered(moved, doubts)
                found.append((len(explained), moved, explained))
        if found:
            number, moved, explained = max(found, key=lambda of: (of[0], _role(of[1]) == "value"))
            return (_by_rates(moved, number), explained) if number >= LEAST else None
        if sum(f.role == "value" for _, f in doubts) >= LIMITS and len(moves := list(self._by_limits())) == 1:
            explained = _of_limits(moves[0], doubts)
            totals = self.totals[next(iter(moves[0].column.values())).place]
            return (_by_limits(moves[0], len(explained), totals), explained) if len(explained) >= LIMITS else None
        return None

    def _by_rates(self, place: int, lines: list[int]) -> Iterator[_Moved]:
        """The columns of which other lines' figures make the wrong rates of a column right: its own, and those of two counts."""
        rates = self.rates[place]
        period = rates[lines[0]].period
        of_period = {at: column for at, column in self.counts.items() if all(line in column for line in lines)}
        beside = {at: column for at, column in of_period.items() if column[lines[0]].period == period}
        for part, whole in permutations(beside, 2) if len(beside) <= MOST_COLUMNS else ():
            three = {"part": beside[part], "whole": beside[whole], "rate": rates}
            for name, column in three.items():
                if moved := _order(lines, three, name):
                    yield _Moved(column, moved)

    def _by_limits(self) -> Iterator[_Moved]:
        """The columns that, moved by a line, are nowhere more than their whole nor less than their part, and of an even share."""
        pairs = list(self._limited())
        for one in {place for pair in pairs for place in pair}:
            of_one = [pair for pair in pairs if one in pair]
            lines = sorted(self.counts[one])
            for move in (dict(zip(lines, lines[1:], strict=False)), dict(zip(lines[1:], lines, strict=False))):
                moved = {here: self.counts[one][there] for here, there in move.items()}
                now = [_shares(self.counts[part], self.counts[whole]) for part, whole in of_one]
                then = [_shares(*(moved if place == one else self.counts[place] for place in pair)) for pair in of_one]
                if (
                    all(len(shares) >= LINES - 1 and max(shares) <= 0 for shares in then)
                    and sum(share > 0 for shares in now for share in shares) >= LIMITS
                    and all(pstdev(shares) < APART * pstdev(before) for before, shares in zip(now, then, strict=True))
                ):
                    yield _Moved(self.counts[one], move)

    def _limited(self) -> Iterator[tuple[int, int]]:
        """The columns of which one cannot be more than the other: the part and the whole."""
        measures: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
        for place, column in self.counts.items():
            first = next(iter(column.values()))
            measures[first.period, first.education_level].setdefault(first.data_element, place)
        for beside in measures.values():
            for part, whole, _ in at_most():
                if part in beside and whole in beside:
                    yield beside[part], beside[whole]

    def _answered(self, moved: _Moved, doubts: Sequence[Doubt]) -> list[Finding]:
        """The doubts that a column in its own lines answers."""
        rates = [(finding, f) for finding, f in doubts if f.role == "rate" and f.line in moved.lines]
        if _role(moved) == "rate":
            return [finding for finding, f in rates if moved.column.get(f.line) is f]
        of_rates = []
        for finding, f in rates:
            there = moved.column[moved.lines[f.line]]
            beside = [of[f.line] for of in self.counts.values() if of is not moved.column and f.line in of]
            if any(is_share(there, other, f) or is_share(other, there, f) for other in beside):
                of_rates.append(finding)
        return of_rates + _of_limits(moved, doubts)


def _of_limits(moved: _Moved, doubts: Sequence[Doubt]) -> list[Finding]:
    """What is said of a part that is more than its whole where one of them stands in the lines of a column."""
    there = {moved.column[line].address for line in {*moved.lines, *moved.lines.values()} if line in moved.column}
    return [finding for finding, f in doubts if f.role == "value" and (f.address in there or finding.params.get("other") in there)]


def _by_rates(moved: _Moved, count: int) -> Finding:
    """What is said of a column whose figures make rates right in other lines."""
    first = moved.column[min(moved.lines.values())]
    upright = first.orientation == "rows"
    names = zip(("line", "column"), ("line", "column") if upright else ("column", "line"), strict=True)
    words = {f"{name}_{lang}": phrase(f"rate.{word}", lang) for name, word in names for lang in LANGUAGES}
    words |= cause("displaced.rates", count=count)
    words["range"] = spans((moved.column[line] for line in moved.lines.values()), first.sheet)
    if _role(moved) == "rate":
        return told("rates_displaced", first, "", "", **words)
    if len(moved.lines) == 2 and set(moved.lines) == set(moved.lines.values()):
        return told("figures_exchanged", first, first.value, "", other=moved.column[max(moved.lines)].address, **words)
    return told("column_disordered", first, first.value, "", **words)


def _by_limits(moved: _Moved, count: int, totals: Sequence[Figure]) -> Finding:
    """What is said of a column that stands a line too high or too low: it lost one figure, so that its totals are wrong as well."""
    cells = [moved.column[line] for line in sorted(moved.lines.values())]
    here, there = next(iter(moved.lines.items()))
    return say_slipped(cells, 1 if there > here else -1, [*cells, *totals], "limits", count=count)


def _order(lines: list[int], three: Mapping[str, Column], name: str) -> dict[int, int]:
    """From which line the figure of one of three columns is taken on each of some lines, each once, so that all rates are right; {} for
    nowhere."""
    out: dict[int, int] = {}
    every = sorted(three[name])
    at = {line: place for place, line in enumerate(every)}
    for here in lines:
        of_here = {of: column[here] for of, column in three.items()}
        free = []
        for there in every:
            if there != here and there not in out.values():
                part, whole, rate = (three[name][there] if of == name else of_here[of] for of in ("part", "whole", "rate"))
                free += [there] if is_share(part, whole, rate) else []
        if not free:
            return {}
        out[here] = min(free, key=lambda there: (there not in lines, abs(at[there] - at[here])))
    return out


def _shares(part: Column, whole: Column) -> list[float]:
    """The logarithms of what a part is of its whole on each line that has both."""
    both = [(part[at].value or 0, whole[at].value or 0) for at in part.keys() & whole.keys()]
    return [log(one / all_of) for one, all_of in both if one > 0 and all_of > 0]


def _role(moved: _Moved) -> str:
    return next(iter(moved.column.values())).role
