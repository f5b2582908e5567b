"""Which of the lines that add up others is the whole of the table, and which that of a group."""

from __future__ import annotations

import re

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.names.stub import Stub
from hieuhoc_analysis.extract.totals.sums import Sums, Vector

BEYOND_WHOLE = 10  # times; rates of parts may be some times that of the whole
MOST_OF_ONE = 1.5  # times the largest known part: a unit whose figure is missing has no more
ENOUGH = 4  # lines beside which one in capitals stands out
_MARKS = re.compile(r"(?:\s*\\\d+)+\s*$")  # footnotes: *total \\2*


def leads(names: list[str], vectors: list[Vector]) -> set[int]:
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
    behind = _MARKS.sub("", total_names.without_leader(first)).rpartition(",")[2]  # *Retail trade, total*
    leading = names.count(first) == 1 and (_says_whole(first) or behind != first and total_names.is_total(behind.strip()))
    return {0} if leading else set()


def closes(names: list[str], vectors: list[Vector]) -> set[int]:
    """A last line called *All countries*, beyond which in most columns no other is: the whole of lines of which not all figures are given.

    In the others it may be a share or an average.
    """
    last = len(names) - 1
    if last < 2 or not _says_whole(names[last]) or names.count(names[last]) > 1:
        return set()
    columns = [[part for part in column if part is not None] for column in zip(*vectors, strict=True)]
    beyond = [whole is not None and whole == max(own) for whole, own in zip(vectors[last], columns, strict=True)]
    return {last} if 2 * sum(beyond) > len(beyond) else set()


def _says_whole(name: str) -> bool:
    return shapes.starts_with(name, "whole") and not shapes.starts_with(name, "remainder")


def nearly_all(body: list[Line], stub: Stub, sums: Sums, proved: set[int]) -> set[int]:
    """The one line that adds up nearly all others, beside which the same whole of other years stands."""
    alone = [i for i in sums.tops if i in proved and i in sums.parents and stub.number not in body[i].at]
    rest = len(sums.tops) - 1
    return set(alone) if len(alone) == 1 and len(sums.parents) == 1 and len(sums.parents[alone[0]]) >= max(3, 2 * rest) else set()


def of_blocks(body: list[Line], names: list[str], sums: Sums, proved: set[int]) -> set[int]:
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


def over_part(sums: Sums, proved: set[int], marked: set[int], last: int) -> set[int]:
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


def over_all_before(grouped: set[int], sums: Sums, vectors: list[Vector]) -> set[int]:
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


def adds_up_totals(named: set[int], vectors: list[Vector]) -> set[int]:
    """The total of the table: the first or last of several lines called *Total*, where it is the sum of the others, of its groups."""
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


def in_capitals(names: list[str], vectors: list[Vector]) -> set[int]:
    """The first of many lines, where it alone is named in capitals and counts at least what all others do: *MALAYSIA* over its states."""
    if len(names) <= ENOUGH or not names[0].isupper() or any(map(str.isupper, names[1:])):
        return set()
    columns = [column for column in zip(*vectors, strict=True) if column[0] is not None]
    parts = [[part for part in column[1:] if part is not None] for column in columns]
    return {0} if parts and all(len(own) > 1 and column[0] >= sum(own) for column, own in zip(columns, parts, strict=True)) else set()


def over_groups(grouped: set[int], sums: Sums, proved: set[int], last: int) -> set[int]:
    """The first or last of the lines called sums, where it adds up all the others, some of which do not add up themselves."""
    ends = {0, last} & grouped & proved
    return {i for i in ends if len(grouped) > 2 and grouped - {i} <= {*sums.parents.get(i, [])}}


def over_gaps(names: list[str], vectors: list[Vector], groups: set[int]) -> set[int]:
    """The first or last line, where it is the sum of many others, or of the `groups`, but for the figures that some of these lack.

    In three columns or more its figure is that sum, or beyond it by what as many units as lack theirs may have; a column of
    decimals that says otherwise is one of averages.
    """
    lines = {*range(len(vectors))}
    ways = [(of, least) for of, least in ((lines, ENOUGH + 1), (groups, 3)) if len(of) >= least]
    ends = [i for i in (0, len(vectors) - 1) if names and names[i]]
    return {i for i in ends if any(len(of - {i}) >= least and _is_over(vectors, i, of - {i}) for of, least in ways)}


def _is_over(vectors: list[Vector], at: int, lines: set[int]) -> bool:
    hits, averages = 0, 0
    for k, whole in enumerate(vectors[at]):
        parts = [part for line in lines if (part := vectors[line][k]) is not None]
        missing = len(lines) - len(parts)
        if not whole or len(parts) <= missing:
            continue
        rest = whole - sum(parts)
        if abs(rest) < 0.5 or 0 < rest <= MOST_OF_ONE * missing * max(parts):
            hits += 1
        elif all(map(float.is_integer, (whole, *parts))):
            return False
        else:
            averages += 1
    return hits > 2 and hits > averages


def exceeds_all(vectors: list[Vector], at: int) -> bool:
    """Whether one line has a figure in most columns, and no other line one beyond it there."""
    known = [(whole, [line[k] for line in vectors]) for k, whole in enumerate(vectors[at]) if whole is not None]
    return 2 * len(known) > len(vectors[at]) - 1 and all(part is None or part <= whole for whole, parts in known for part in parts)


def mere_parts(wholes: set[int], named: set[int], proved: set[int], sums: Sums, vectors: list[Vector]) -> set[int]:
    """Lines called a whole that add up nothing and are a part of another line and nowhere beyond it, beside lines that are no totals.

    *national* and *international*.
    """
    return {
        i
        for j in proved
        for i in sums.parents[j]
        if len(sums.parents[j]) > 1
        and named & {*sums.parents[j]} == {i}
        and i in wholes - proved
        and all(part is None or whole is None or part <= whole for part, whole in zip(vectors[i], vectors[j], strict=True))
    }


def within_group(i: int, parts: list[int], closing: list[int]) -> bool:
    """Whether a total closes one group: its parts stand before it and after the total before, and others follow or precede."""
    before = max((k for k in closing if k < i), default=-1)
    return before < min(parts) and max(parts) < i and (before >= 0 or i < closing[-1])
