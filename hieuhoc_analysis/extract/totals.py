"""Which lines of a body add up others: said by their name, shown by their look, proved by their figures.

No single sign is enough on real sheets. A region among provinces may be bold or not, indented less or not, numbered
or not; its name may be no total's name; its figures may be rates, rounded, or cover units that have not reported.
So lines that look alike are judged together: where most of those that can be checked add up the lines under (or
above) them, all of them are totals of groups.
"""

from __future__ import annotations

import re

from hieuhoc_analysis.extract import shapes, total_names
from hieuhoc_analysis.extract.body import figures
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.lines import Line
from hieuhoc_analysis.extract.outline import indent_of, level_of
from hieuhoc_analysis.extract.shapes import ERROR, NUMBER, YEAR, ordinal
from hieuhoc_analysis.extract.stub import Stub
from hieuhoc_analysis.extract.sums import SURE, Sums, Vector, find_sums
from hieuhoc_analysis.extract.written_sums import sums_in_formulas

BEYOND_WHOLE = 10  # times; rates of parts may be some times that of the whole
BEYOND_CHANCE = 2 * SURE  # digits for which even *Khu vực đồng bằng* adds up *Khu vực 1*, *Khu vực 2* that are numbered like it
_MARKS = re.compile(r"(?:\s*\\\d+)+\s*$")  # footnotes: *total \\2*


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
    looks = _looks(body, stub, names)
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
    unit_kinds = [_kind(line, stub) for line in body]
    chance = _parts(body, stub)
    proved = {
        i
        for i, parts in sums.parents.items()
        if i not in chance
        and not _counted_on(body, i, parts, stub)
        and (not _alike(unit_kinds, i, parts) or sums.digits[i] >= (BEYOND_CHANCE if kinds[0][i] in [kinds[0][k] for k in parts] else SURE))
    }
    if named & {0, len(body) - 1}:  # the whole of another kind (*United States* below *World*) is but one of the lines
        named = {i for i in named if names[i] in (names[0], names[-1]) or total_names.says_sum(names[i]) or i in proved}
    named -= _mere_parts({i for i in named if not total_names.says_sum(names[i])}, named, proved, sums)
    if turned:
        return _rows(body, {i for i in (named | grouped) & proved if sums.tops == [i]}), []
    written = sums_in_formulas(body, set(columns))
    units = {i for i, text in enumerate(names) if _is_numbered_unit(text) or unit_kinds[i] != "number" and _is_usual(unit_kinds, i)}
    added_up = [*written.values(), *(set(sums.parents[i]) for i in proved - written.keys())]
    chosen = proved | (_marked(body, stub, looks, named, grouped, proved, added_up) - units) | written.keys()
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
    if whole_of := _adds_up_totals(named - {i for j in named for i in sums.parents.get(j, [])}, vectors):
        of_groups |= named - whole_of
        whole |= whole_of
    if grouped:  # beside *Cộng I*, a *Cộng* of its own group's lines
        of_groups |= {i for i in named - whole if i in written and i > min(named | grouped)}
        of_groups |= {i for i in named - whole if (parts := sums.parents.get(i)) and _within_group(i, parts, sorted(grouped | named))}
    totals = named - of_groups | whole - named
    if not totals and not measures_down:
        totals = (
            _leads(names, vectors)
            or ({0} & proved if names and shapes.starts_with(names[0], "total") else set())
            or _nearly_all(body, stub, sums, proved - {i for i in grouped if not shapes.starts_with(names[i], "whole")})
            or _of_blocks(body, names, sums, proved)
            or _over_part(sums, proved, chosen - proved, last)
            or _over_all_before(grouped, sums, vectors)
        )
    carried = {i for i, text in enumerate(names) if shapes.is_word(text, "carried")}  # *Mang sang*, on top of the next page
    totals -= carried
    subtotals = (named | grouped | chosen | carried) - totals
    if (
        not totals
        and not measures_down
        and grouped in ({0}, {last})
        and (grouped == {0} or last not in sums.parents)
        and not any(unit_kinds[i] or _has(body[i], stub.number) for i in grouped)
        and _exceeds_all(vectors, *grouped)
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


def _mere_parts(wholes: set[int], named: set[int], proved: set[int], sums: Sums) -> set[int]:
    """Lines called a whole that add up nothing and are a part of another line, beside lines that are no totals.

    *national* and *international*.
    """
    return {
        i
        for j in proved
        for i in sums.parents[j]
        if len(sums.parents[j]) > 1 and named & {*sums.parents[j]} == {i} and i in wholes - proved
    }


def _adds_up_totals(named: set[int], vectors: list[Vector]) -> set[int]:
    """The first or last of several lines called *Total* whose figures are the sums of all the others': the table's total, they of its groups."""
    if len(named) < 3:
        return set()
    for i in (max(named), min(named)):
        pairs = [(whole, [vectors[k][at] for k in named - {i}]) for at, whole in enumerate(vectors[i]) if whole is not None]
        known = [(whole, sum(part for part in parts if part is not None)) for whole, parts in pairs if len(parts) - parts.count(None) > 1]
        if (
            len(known) >= max(1, 0.5 * len(pairs))
            and all(abs(whole - parts) <= 0.5 * len(named) for whole, parts in known)
            and any(whole for whole, _ in known)
        ):
            return {i}
    return set()


def _within_group(i: int, parts: list[int], closing: list[int]) -> bool:
    """Whether a total closes one group: its parts stand before it and after the total before, and others follow or precede."""
    before = max((k for k in closing if k < i), default=-1)
    return before < min(parts) and max(parts) < i and (before >= 0 or i < closing[-1])


def _rows(body: list[Line], at: set[int]) -> list[int]:
    return [body[i].row for i in sorted(at)]


def _leads(names: list[str], vectors: list[Vector]) -> set[int]:
    """A first line called *All races*, *Total, 16 years and over*: the whole of a table of rates, which add up to nothing.

    But *Total population* in millions is none of what is counted below it in thousands, far beyond it.
    """
    first = names[0] if names else ""
    if any(
        all(part > BEYOND_WHOLE * whole > 0 for whole, part in pairs)
        for line in vectors[1:]
        if (pairs := [(a, b) for a, b in zip(vectors[0], line, strict=True) if a is not None and b is not None])
    ):
        return set()
    behind = _MARKS.sub("", first).rpartition(",")[2]  # *Retail trade, total*
    leading = (
        (shapes.starts_with(first, "whole") or behind != first and total_names.is_total(behind.strip()))
        and not shapes.starts_with(first, "remainder")
        and names.count(first) == 1
    )
    return {0} if leading else set()


def _exceeds_all(vectors: list[Vector], at: int) -> bool:
    """Whether one line has a figure in most columns, and no other line one beyond it there."""
    known = [(whole, [line[k] for line in vectors]) for k, whole in enumerate(vectors[at]) if whole is not None]
    return 2 * len(known) > len(vectors[at]) - 1 and all(part is None or part <= whole for whole, parts in known for part in parts)


def _nearly_all(body: list[Line], stub: Stub, sums: Sums, proved: set[int]) -> set[int]:
    """The one line that adds up nearly all others, beside which the same whole of other years stands."""
    alone = [i for i in sums.tops if i in proved and i in sums.parents and not _has(body[i], stub.number)]
    rest = len(sums.tops) - 1
    return set(alone) if len(alone) == 1 and len(sums.parents) == 1 and len(sums.parents[alone[0]]) >= max(3, 2 * rest) else set()


def _over_part(sums: Sums, proved: set[int], marked: set[int], last: int) -> set[int]:
    """A first line that adds up groups, of the last of which only some lines are given: all after it are its own."""
    if 0 not in proved or not sums.parents.get(0):
        return set()
    open_group = max(sums.parents[0])
    covered, under = {0}, [0]
    while under:
        parts = {*sums.parents.get(under.pop(), [])}
        covered |= parts
        under += parts
    return (
        {0} if open_group in marked and covered >= {*range(open_group + 1)} and not marked & {*range(open_group + 1, last + 1)} else set()
    )


def _over_all_before(grouped: set[int], sums: Sums, vectors: list[Vector]) -> set[int]:
    """The only line called a sum, of all lines before it, where those after it only divide it again.

    *Total receipts*, *(On-budget)*, *(Off-budget)*.
    """
    i = next(iter(grouped), 0)
    before = [k for k in sums.tops if k < i]
    if len(grouped) > 1 or len(before) < 3 or {*range(i + 1, len(vectors))} - {*sums.parents.get(i, [])}:
        return set()
    known = [
        (whole, sum(part for k in before if (part := vectors[k][at]) is not None))
        for at, whole in enumerate(vectors[i])
        if whole is not None
    ]
    return {i} if known and all(abs(whole - parts) <= 0.5 * len(before) for whole, parts in known) else set()


def _of_blocks(body: list[Line], names: list[str], sums: Sums, proved: set[int]) -> set[int]:
    """The wholes of blocks that return under other captions (*Triệu đồng*, then *Cơ cấu (%)*): lines that add up all of their own block."""
    out = set()
    for i in proved & {*sums.tops}:
        block, under = {i}, [i]
        while under:
            parts = {*sums.parents.get(under.pop(), [])} - block
            block |= parts
            under += parts
        closed = all(k in block for k in range(min(block), max(block)) if body[k].kind == "value")
        again = {k for k in range(len(names)) if names[i] and names[k] == names[i] and k not in block}
        if closed and len(block) > 3 and again:
            out |= {i} | again
    return out


# ------------------------------------------------------------------------------------ names


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


def _is_numbered_unit(text: str) -> bool:
    """*KP. 02*: however it looks, only its figures can make it a total; *Phường 12* may be one by its look."""
    return _is_below_wards(shapes.unit_kind(text)) and any(map(str.isdigit, text))


def _parts(body: list[Line], stub: Stub) -> set[int]:
    """Lines told apart by a second word that returns for every unit (*Tổng số, Nam, Nữ* of each year): no totals."""
    out: set[int] = set()
    for col in stub.texts:
        if stub.name is None or col <= stub.name:
            continue
        words = {i: c.text for i, line in enumerate(body) if (c := line.at.get(col)) and c.kind == "text"}
        if len(words) >= 0.8 * len(body) and 2 <= len(set(words.values())) <= 0.5 * len(words):
            out |= set(words)
    return out


def _nameless_end(body: list[Line], i: int, names: list[str], stub: Stub, columns: list[int]) -> bool:
    """A first or last line of figures without any name is the total that nobody labelled."""
    if len(body) < 3 or i not in (0, len(body) - 1) or stub.name is None or stub.periods:
        return False
    line = body[i]
    if names[i] or stub.name in line.at or line.kind != "value" or line.cells[0].col < stub.name and line.cells[0].col != stub.number:
        return False  # named in a column to the left, by its year
    return len(line.columns(NUMBER, YEAR, ERROR)) >= max(1, 0.5 * len(columns))


# ------------------------------------------------------------------------------------- look


def _marked(body: list[Line], stub: Stub, looks: dict[str, list[bool]], named: set[int], grouped: set[int], proved: set[int],
            added_up: list[set[int]]) -> set[int]:
    """Lines that stand out together, where name or figures say of most of them that they add up others.

    Capitals are typed at will: a few such names among those that one sum adds up are parts like the others.
    """
    romans = {i for i, line in enumerate(body) if _is_roman(line, stub)}
    chosen = romans if len(romans) < 0.5 * len(body) else set()
    for look, flags in looks.items():
        group = {i for i in range(len(body)) if flags[i] and i not in named}
        if len(group) <= 0.5 * (len(body) - len(named)) and len(group & (grouped | proved)) >= max(1, 0.5 * len(group)):
            if look == "capitals":
                group -= {i for parts in added_up if sum(flags[k] for k in parts) <= 0.5 * len(parts) for i in parts if i not in proved}
            chosen |= group
    return chosen


def _looks(body: list[Line], stub: Stub, names: list[str]) -> dict[str, list[bool]]:
    """Ways in which a line may stand out from the others, each as one flag per line."""
    cells = [_name_cell(line, stub) for line in body]
    bold = [cell is not None and cell.style.bold for cell in cells]
    upper = [text.isupper() and sum(map(str.isalpha, text)) > 3 for text in names]  # *K.P 7* has no other way
    levels = [indent_of(cell) if cell is not None else 0 for cell in cells]
    deepest = max(levels, default=0)
    outer = [level < deepest and i + 1 < len(levels) and levels[i + 1] > level for i, level in enumerate(levels)]
    bare = (
        [cell is not None and not _has(line, stub.number) for line, cell in zip(body, cells, strict=True)]
        if stub.number is not None
        else [False] * len(body)
    )
    filled: dict[int, int] = {}
    for line in body:
        for cell in line.cells:
            if stub.name is not None and cell.col < stub.name:
                filled[cell.col] = filled.get(cell.col, 0) + 1
    uncoded = [False] * len(body)
    for col, n in filled.items():
        if 0.5 * len(body) < n < len(body):
            uncoded = [flag or not _has(line, col) for flag, line in zip(uncoded, body, strict=True)]
    return {"bold": bold, "capitals": upper, "outer": outer, "bare": bare, "uncoded": uncoded}


def _name_cell(line: Line, stub: Stub) -> Cell | None:
    return line.at.get(stub.name) or next(iter(line.texts), None)


def _has(line: Line, col: int | None) -> bool:
    return col in line.at


def _is_roman(line: Line, stub: Stub) -> bool:
    number = line.at.get(stub.number)
    return number is not None and shapes.marks_group(number)


# ---------------------------------------------------------------------------------- figures


def _alike(kinds: list[str], i: int, children: list[int]) -> bool:
    """Whether parent and children are units of one kind (*Thôn 3* among *Thôn 1*, *Thôn 2*; 32 among 31, 30): a coincidence."""
    return bool(kinds[i]) and (all(kinds[k] == kinds[i] for k in children) or _is_usual(kinds, i))


def _is_usual(kinds: list[str], i: int) -> bool:
    """Whether many other lines are units of the same kind below wards, as *Thôn Lạc Hải* among thôn."""
    return _is_below_wards(kinds[i]) and kinds.count(kinds[i]) - 1 >= 0.3 * len(kinds)


def _is_below_wards(kind: str) -> bool:
    return kind != "" and not total_names.is_territory(kind)


def _kind(line: Line, stub: Stub) -> str:
    """The kind of unit with which the name of a line begins; ``number`` for one named by a number."""
    cell = line.at.get(stub.name)
    if cell is not None and (cell.kind == "number" or cell.text.isdecimal()):
        return "number"
    return shapes.unit_kind(cell.text) if cell is not None else ""


def _counted_on(body: list[Line], i: int, children: list[int], stub: Stub) -> bool:
    """Whether parent and children count on in one numbering, so that the sum is a coincidence."""
    def n(k: int) -> int | None:
        cell = body[k].at.get(stub.number)
        return ordinal(cell) if cell is not None and not (cell.kind == "text" and "." in cell.text.rstrip(".")) else None

    mine, first = n(i), n(children[0] if children[0] > i else children[-1])
    if mine is None or first is None:
        return False
    return first == mine + 1 if children[0] > i else mine == first + 1
