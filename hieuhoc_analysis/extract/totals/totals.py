"""Which lines of a body add up others: said by their name, shown by their look, proved by their figures.

No single sign is enough on real sheets. A region among provinces may be bold or not, indented less or not, numbered
or not; its name may be no total's name; its figures may be rates, rounded, or cover units that have not reported.
So lines that look alike are judged together: where most of those that can be checked add up the lines under (or
above) them, all of them are totals of groups.
"""

from __future__ import annotations

from dataclasses import dataclass

from hieuhoc_analysis.extract.body.body import figures
from hieuhoc_analysis.extract.body.outline import level_of
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.shapes import ERROR, NUMBER, YEAR, ordinal
from hieuhoc_analysis.extract.names.stub import Stub
from hieuhoc_analysis.extract.totals.chance import alike, counted_on, is_numbered_unit, is_usual, kind_of, parts_of_units, units_beside
from hieuhoc_analysis.extract.totals.looks import looks_of, marked
from hieuhoc_analysis.extract.totals.sums import SURE, Sums, Vector, find_sums
from hieuhoc_analysis.extract.totals.wholes import (
    adds_up_totals,
    closes,
    exceeds_all,
    in_capitals,
    leads,
    mere_parts,
    nearly_all,
    of_blocks,
    over_all_before,
    over_gaps,
    over_groups,
    over_part,
    within_group,
)
from hieuhoc_analysis.extract.totals.written_sums import sums_in_formulas

BEYOND_CHANCE = 2 * SURE  # digits for which even *Khu vực đồng bằng* adds up *Khu vực 1*, *Khu vực 2* that are numbered like it


@dataclass(slots=True, frozen=True)
class _Signs:
    """What the lines of a body show of themselves, each by its place in the body."""

    body: list[Line]
    stub: Stub
    names: list[str]
    looks: dict[str, list[bool]]
    levels: list[int]  # in the outline; -1 for *of which*
    units: list[str]  # the kind of unit with which the name begins
    vectors: list[Vector]
    sums: Sums
    proved: set[int]  # lines that add up others, and not by chance
    named: set[int]  # lines called a total
    grouped: set[int]  # lines called the total of a group
    carried: set[int]  # lines that stand for all before them: *Mang sang*, on top of the next page
    written: dict[int, set[int]]  # lines whose formulas sum others, and those others

    @property
    def last(self) -> int:
        return len(self.body) - 1


def find_totals(body: list[Line], stub: Stub, columns: list[int], measures_down: bool = False,
                turned: bool = False) -> tuple[list[int], list[int]]:
    """Rows of the totals of the table, and of the totals of its groups.

    Parameters
    ----------
    body : list of Line
        The table's lines without its captions.
    stub : Stub
        Where names and numbers stand.
    columns : list of int
        Columns of counts: rates add up to nothing.
    measures_down : bool
        Whether the lines are indicators, of which *Tổng số hộ* is one, no total.
    turned : bool
        Whether the table is turned: lines of different measures add up to nothing, unless one is called the total and
        the figures of all others say so too.
    """
    signs = _signs(body, stub, columns, measures_down)
    if turned:
        tops = [i for i in signs.sums.tops if signs.levels[i] >= 0]  # *Trong đó: …* is part of a line and of no sum
        name = signs.names[-1] if tops == [signs.last] else ""  # *Tổng điểm*, but not *Tổng số hộ*
        closing = {signs.last} if total_names.says_sum(name) and not shapes.has_word(name, "measure") else set()
        return _rows(body, {i for i in (signs.named | signs.grouped | closing) & signs.proved if tops == [i]}), []
    chosen = _chosen(signs)
    whole = _wholes(signs, columns)
    totals = signs.named - _of_groups(signs, whole) | whole - signs.named
    if not totals and not measures_down:
        totals = _by_figures(signs, chosen)
    totals -= signs.carried
    subtotals = (signs.named | signs.grouped | chosen | signs.carried) - totals
    if not totals and not measures_down:
        totals = _only_named(signs, subtotals)
        subtotals -= totals
    return _rows(body, totals), _rows(body, subtotals)


def _signs(body: list[Line], stub: Stub, columns: list[int], measures_down: bool) -> _Signs:
    names = [_name(line, stub) for line in body]
    named = {i for i, text in enumerate(names) if total_names.is_total(text)}
    blank = {i for i, line in enumerate(body) if line.kind != "value" and not line.numbers.keys() & {*columns}}
    grouped = _named_groups(names, measures_down) - named - blank - _numbered_on(body, stub)
    looks = looks_of(body, stub, names)
    standing = {i for flags in looks.values() for i, flag in enumerate(flags) if flag} | named | grouped | _over_years(body, stub)
    levels = [
        -1 if shapes.starts_with(name, "of_which") else level_of(line, stub.name, stub.number)
        for line, name in zip(body, names, strict=True)
    ]
    vectors = [figures(line, columns) for line in body]
    kinds = [levels, [int(flag) for flag in looks["bold"]]]
    if -1 in levels:  # *Tổng số*, **Trong đó: nữ**, then the parts
        kinds.append([level if level < 0 else int(i in named) for i, level in enumerate(levels)])
    sums = find_sums(vectors, standing, named, kinds)
    units = [kind_of(line, stub) for line in body]
    proved = _proved(body, stub, sums, units, levels)
    if named & {0, len(body) - 1}:  # the whole of another kind (*United States* below *World*) is but one of the lines
        named = {i for i in named if names[i] in (names[0], names[-1]) or total_names.says_sum(names[i]) or i in proved}
    named -= mere_parts({i for i in named if not total_names.says_sum(names[i])}, named, proved, sums, vectors)
    written = sums_in_formulas(body, set(columns))
    carried = {i for i, text in enumerate(names) if shapes.is_word(text, "carried")}
    return _Signs(body, stub, names, looks, levels, units, vectors, sums, proved, named, grouped, carried, written)


def _over_years(body: list[Line], stub: Stub) -> set[int]:
    """Lines with a name right over lines named by years, as in a pivot table: *Khu phố 1* over *2019*, *2020*, *2021*."""
    cells = [line.at.get(stub.name) for line in body]
    years = [cell is not None and shapes.shape(cell) == YEAR for cell in cells]
    over = {i for i in range(len(body) - 1) if cells[i] is not None and not years[i] and years[i + 1]}
    return over if len(over) > 1 and sum(years) >= 2 * len(over) else set()


def _proved(body: list[Line], stub: Stub, sums: Sums, units: list[str], levels: list[int]) -> set[int]:
    """Lines that add up others as no chance explains; units of one kind, or of one level, need more digits.

    *163 hộ* are no sum of 161 hộ and 2 dòng họ.
    """
    chance, counted_in = parts_of_units(body, stub), units_beside(body, stub)

    def is_sure(i: int, parts: list[int]) -> bool:
        among_equals = levels[i] in [levels[k] for k in parts]
        return not alike(units, i, parts) or sums.digits[i] >= (BEYOND_CHANCE if among_equals else SURE)

    return {
        i
        for i, parts in sums.parents.items()
        if i not in chance
        and not counted_on(body, i, parts, stub)
        and is_sure(i, parts)
        and len({counted_in.get(k, "") for k in (i, *parts)}) == 1
    }


def _chosen(signs: _Signs) -> set[int]:
    """Lines that add up others by their figures, their formulas or, unless they are units like many, their look."""
    units = {
        i
        for i, text in enumerate(signs.names)
        if is_numbered_unit(text) or signs.units[i] != "number" and is_usual(signs.units, i)
    }
    added_up = [*signs.written.values(), *(set(signs.sums.parents[i]) for i in signs.proved - signs.written.keys())]
    by_look = marked(signs.body, signs.stub, signs.looks, signs.named, signs.grouped, signs.proved, added_up)
    return signs.proved | (by_look - units) | signs.written.keys()


def _wholes(signs: _Signs, columns: list[int]) -> set[int]:
    """Lines that are the total of the table whatever their name: they add up all others, or stand at an end without a name."""
    sums, levels, written = signs.sums, signs.levels, signs.written
    # lines that stand deeper than the one before are parts of it, not all of which are given
    aside: set[int] = set()
    for i in sums.tops:
        if i and i not in sums.parents and (levels[i] > levels[i - 1] or i - 1 in aside and levels[i] == levels[i - 1]):
            aside.add(i)
    alone = [k for k in sums.tops if k not in aside]
    by_figures = {i for i in signs.proved if alone == [i]}
    by_formulas = {i for i, parts in written.items() if len(parts) >= signs.last - sum(k != i for k in written) > 1}
    return by_figures | by_formulas | {i for i in (0, signs.last) if _nameless_end(signs.body, i, signs.names, signs.stub, columns)}


def _of_groups(signs: _Signs, whole: set[int]) -> set[int]:
    """Lines called a total that are only a group's, beside the lines of the table's `whole`."""
    named, parents, written = signs.named, signs.sums.parents, signs.written
    # a *Cộng* in the sum of another one is of its group, and so is one in the middle where the total at an end has no name
    within = {i for j in named for i in parents.get(j, [])}
    of_groups = within & named
    if whole - named:
        of_groups |= {i for i in named if 0 < i < signs.last}
    both = named & written.keys()
    of_groups |= {i for i in both for j in both - {i} if i in written[j] or written[i] < written[j]}
    of_all = adds_up_totals(named - within, signs.vectors)
    if of_all:
        of_groups |= named - of_all
    if signs.grouped:  # beside *Cộng I*, a *Cộng* of its own group's lines
        rest, closing = named - whole - of_all, sorted(signs.grouped | named)
        of_groups |= {i for i in rest if i in written and i > closing[0]}
        added = {i: parts for i in rest if (parts := parents.get(i)) and signs.carried.isdisjoint(parts)}
        of_groups |= {i for i, parts in added.items() if within_group(i, parts, closing)}
    return of_groups


def _by_figures(signs: _Signs, chosen: set[int]) -> set[int]:
    """The totals of a table in which no line is called one, by the first sign that any line shows."""
    names, sums, proved = signs.names, signs.sums, signs.proved
    return (
        leads(names, signs.vectors)
        or closes(names, signs.vectors)
        or of_blocks(signs.body, names, sums, proved)
        or ({0} & proved if names and shapes.starts_with(names[0], "total") else set())
        or nearly_all(signs.body, signs.stub, sums, proved - {i for i in signs.grouped if not shapes.starts_with(names[i], "whole")})
        or over_part(sums, proved, chosen - proved, signs.last)
        or over_all_before(signs.grouped, sums, signs.vectors)
        or in_capitals(names, signs.vectors)
        or over_groups(signs.grouped, sums, proved, signs.last)
        or {i for i in over_gaps(names, signs.vectors, chosen) if signs.stub.number not in signs.body[i].at and not signs.units[i]}
    )


def _only_named(signs: _Signs, subtotals: set[int]) -> set[int]:
    """The only line called a sum, though as a group's is, where it is the whole table's even if it does not add up."""
    grouped, last = signs.grouped, signs.last
    if (
        grouped in ({0}, {last})
        and (grouped == {0} or last not in signs.sums.parents)
        and not any(signs.units[i] or signs.stub.number in signs.body[i].at for i in grouped)
        and exceeds_all(signs.vectors, *grouped)
    ):
        return {*grouped}  # *Total recorded crime*, *Tổng trị giá*: all of it, of which not all may be given
    name = signs.names[last] if subtotals == {last} else ""
    return {last} if total_names.is_subtotal(name) and any(c.isdecimal() for c in name) else set()  # *Cộng 08 xóm*


def _rows(body: list[Line], at: set[int]) -> list[int]:
    return [body[i].row for i in sorted(at)]


def _name(line: Line, stub: Stub) -> str:
    """The text that names a line; a word beside an own name (*Tổng số* of one unit merged over three lines) is none."""
    cell = line.at.get(stub.name)
    if cell is not None and cell.kind == "text":
        return cell.text
    if cell is not None:
        return ""
    return next((c.text for c in line.texts), "")


def _named_groups(names: list[str], measures_down: bool) -> set[int]:
    """Lines called *Cộng I* or after a statistical region; where nearly all are regions, they are the units themselves."""
    if measures_down:
        return set()
    regions = {i for i, text in enumerate(names) if shapes.is_word(text, "region")}
    if len(regions) > 0.5 * len(names):
        regions = set()
    return regions | {i for i, text in enumerate(names) if total_names.is_subtotal(text)}


def _numbered_on(body: list[Line], stub: Stub) -> set[int]:
    """Lines whose running number follows that of the line before or precedes that of the line after.

    *2 | Cộng Hòa* is a place among others.
    """
    numbers = [ordinal(cell) if (cell := line.at.get(stub.number)) is not None else None for line in body]
    on = {i for i in range(1, len(body)) if numbers[i] is not None and numbers[i - 1] == numbers[i] - 1}  # type: ignore[operator]
    return on | {i - 1 for i in on}


def _nameless_end(body: list[Line], i: int, names: list[str], stub: Stub, columns: list[int]) -> bool:
    """A first or last line of figures without any name is the total that nobody labelled."""
    if len(body) < 3 or i not in (0, len(body) - 1) or stub.name is None or stub.periods:
        return False
    line = body[i]
    if names[i] or stub.name in line.at or line.kind != "value" or line.cells[0].col < stub.name and line.cells[0].col != stub.number:
        return False  # named in a column to the left, by its year
    if i and sum(not names[k] and body[k].kind == "value" for k in range(1, i)) > 1:
        return False  # names have second lines of figures, of shares or errors
    return len(line.columns(NUMBER, YEAR, ERROR)) >= max(1, 0.5 * len(columns))
