"""Which lines of a body add up others: said by their name, shown by their look, proved by their figures.

No single sign is enough on real sheets. A region among provinces may be bold or not, indented less or not, numbered
or not; its name may be no total's name; its figures may be rates, rounded, or cover units that have not reported.
So lines that look alike are judged together: where most of those that can be checked add up the lines under (or
above) them, all of them are totals of groups.
"""

from __future__ import annotations

from hieuhoc_analysis.extract import shapes, total_names
from hieuhoc_analysis.extract.body import figures
from hieuhoc_analysis.extract.chance import alike, counted_on, is_numbered_unit, is_usual, kind_of, parts_of_units
from hieuhoc_analysis.extract.lines import Line
from hieuhoc_analysis.extract.looks import looks_of, marked
from hieuhoc_analysis.extract.outline import level_of
from hieuhoc_analysis.extract.shapes import ERROR, NUMBER, YEAR, ordinal
from hieuhoc_analysis.extract.stub import Stub
from hieuhoc_analysis.extract.sums import SURE, find_sums
from hieuhoc_analysis.extract.wholes import (
    adds_up_totals,
    exceeds_all,
    leads,
    mere_parts,
    nearly_all,
    of_blocks,
    over_all_before,
    over_part,
    within_group,
)
from hieuhoc_analysis.extract.written_sums import sums_in_formulas

BEYOND_CHANCE = 2 * SURE  # digits for which even *Khu vực đồng bằng* adds up *Khu vực 1*, *Khu vực 2* that are numbered like it


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
    names = [_name(line, stub) for line in body]
    named = {i for i, text in enumerate(names) if total_names.is_total(text)}
    blank = {i for i, line in enumerate(body) if line.kind != "value" and not line.numbers.keys() & {*columns}}
    grouped = _named_groups(names, measures_down) - named - blank - _numbered_on(body, stub)
    looks = looks_of(body, stub, names)
    standing = {i for flags in looks.values() for i, flag in enumerate(flags) if flag} | named | grouped
    kinds: list[list[int]] = [
        [
            -1 if shapes.starts_with(name, "of_which") else level_of(line, stub.name, stub.number)
            for line, name in zip(body, names, strict=True)
        ],
        [int(flag) for flag in looks["bold"]],
    ]
    vectors = [figures(line, columns) for line in body]
    sums = find_sums(vectors, standing, named, kinds)
    unit_kinds = [kind_of(line, stub) for line in body]
    chance = parts_of_units(body, stub)
    proved = {
        i
        for i, parts in sums.parents.items()
        if i not in chance
        and not counted_on(body, i, parts, stub)
        and (not alike(unit_kinds, i, parts) or sums.digits[i] >= (BEYOND_CHANCE if kinds[0][i] in [kinds[0][k] for k in parts] else SURE))
    }
    if named & {0, len(body) - 1}:  # the whole of another kind (*United States* below *World*) is but one of the lines
        named = {i for i in named if names[i] in (names[0], names[-1]) or total_names.says_sum(names[i]) or i in proved}
    named -= mere_parts({i for i in named if not total_names.says_sum(names[i])}, named, proved, sums)
    if turned:
        return _rows(body, {i for i in (named | grouped) & proved if sums.tops == [i]}), []
    written = sums_in_formulas(body, set(columns))
    units = {i for i, text in enumerate(names) if is_numbered_unit(text) or unit_kinds[i] != "number" and is_usual(unit_kinds, i)}
    added_up = [*written.values(), *(set(sums.parents[i]) for i in proved - written.keys())]
    chosen = proved | (marked(body, stub, looks, named, grouped, proved, added_up) - units) | written.keys()
    last = len(body) - 1
    # lines that stand deeper than the one before are parts of it, not all of which are given
    aside: set[int] = set()
    for i in sums.tops:
        if i and i not in sums.parents and (kinds[0][i] > kinds[0][i - 1] or i - 1 in aside and kinds[0][i] == kinds[0][i - 1]):
            aside.add(i)
    whole = {i for i in proved if [k for k in sums.tops if k not in aside] == [i]} | {
        i for i, parts in written.items() if len(parts) >= last - sum(k != i for k in written) > 1
    }
    whole |= {i for i in (0, last) if _nameless_end(body, i, names, stub, columns)}
    # a *Cộng* in the sum of another one is of its group, and so is one in the middle where the total at an end has no name
    of_groups = {i for j in named for i in sums.parents.get(j, []) if i in named} | (
        {i for i in named if 0 < i < last} if whole - named else set()
    )
    of_groups |= {i for i in named & written.keys() for j in named & written.keys() - {i} if i in written[j] or written[i] < written[j]}
    if whole_of := adds_up_totals(named - {i for j in named for i in sums.parents.get(j, [])}, vectors):
        of_groups |= named - whole_of
        whole |= whole_of
    if grouped:  # beside *Cộng I*, a *Cộng* of its own group's lines
        of_groups |= {i for i in named - whole if i in written and i > min(named | grouped)}
        of_groups |= {i for i in named - whole if (parts := sums.parents.get(i)) and within_group(i, parts, sorted(grouped | named))}
    totals = named - of_groups | whole - named
    if not totals and not measures_down:
        totals = (
            leads(names, vectors)
            or ({0} & proved if names and shapes.starts_with(names[0], "total") else set())
            or nearly_all(body, stub, sums, proved - {i for i in grouped if not shapes.starts_with(names[i], "whole")})
            or of_blocks(body, names, sums, proved)
            or over_part(sums, proved, chosen - proved, last)
            or over_all_before(grouped, sums, vectors)
        )
    carried = {i for i, text in enumerate(names) if shapes.is_word(text, "carried")}  # *Mang sang*, on top of the next page
    totals -= carried
    subtotals = (named | grouped | chosen | carried) - totals
    if (
        not totals
        and not measures_down
        and grouped in ({0}, {last})
        and (grouped == {0} or last not in sums.parents)
        and not any(unit_kinds[i] or stub.number in body[i].at for i in grouped)
        and exceeds_all(vectors, *grouped)
    ):
        # *Total recorded crime*, *Tổng trị giá*, the only line called so, is all of it, of which not all may be given
        totals, subtotals = {*grouped}, subtotals - grouped
    if (
        not totals
        and not measures_down
        and subtotals == {last}
        and total_names.is_subtotal(names[last])
        and any(c.isdecimal() for c in names[last])
    ):
        totals, subtotals = subtotals, set()  # *Cộng 08 xóm* at the end, alone, is the whole table's even if it does not add up
    return _rows(body, totals), _rows(body, subtotals)


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
    return len(line.columns(NUMBER, YEAR, ERROR)) >= max(1, 0.5 * len(columns))
