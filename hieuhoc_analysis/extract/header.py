"""The heading of a table: which lines it is made of."""

from __future__ import annotations

import re
from itertools import pairwise

from hieuhoc_analysis.extract.body.captions import opens_body
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import MAX_LEVELS, Line
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.shapes import CODE, NUMBER, TEXT, YEAR, ordinal
from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.headings.levels import Levels
from hieuhoc_analysis.extract.table import Header

WIDEST = 400  # columns of one heading
NEAR = 30  # lines of figures that tell in which columns a table stands
NARROW = 15  # a phrase broken over many lines is broken for a narrow column
_QUESTION = re.compile(r"[Qq]\d{1,2}")


def find_header(sheet: Sheet, lines: list[Line], first_value: int, floor: int, value_cols: set[int], merges: Merges,
                bordered: bool) -> Header:
    """Look upwards from the first value line for the heading.

    Parameters
    ----------
    sheet : Sheet
        The sheet, for the lines drawn on it.
    lines : list of Line
        The band's lines in order.
    first_value : int
        Index of the first line with values.
    floor : int
        Index of the first line that may belong to this table.
    value_cols : set of int
        Columns in which the body holds numbers.
    merges : Merges
        The sheet's merged ranges.
    bordered : bool
        Whether the body's cells have borders; then heading cells have them too, unless that leaves the body without a heading.
    """
    found = Header()
    j = first_value - 1
    captions: list[int] = []
    while j >= floor and opens_body(lines, j, floor, value_cols, merges, lines[first_value].row):
        captions.append(lines[j].row)
        j -= 1
    while j >= floor and (lines[j].kind == "sequence" or _is_instruction(lines[j]) or _is_numbered_in_roman(lines[j], min(value_cols))):
        if lines[j].kind == "sequence" and not _heading_above(lines, j, floor, value_cols, merges):
            break
        found.code_rows.insert(0, lines[j].row)
        j -= 1
    near = lines[floor:first_value + NEAR]
    columns = range(min(line.cells[0].col for line in near), max(line.cells[-1].col for line in near) + 1)
    found.rows = _levels(lines, j, floor, Levels(sheet, columns, value_cols, merges, bordered))
    if bordered and not found.rows:
        # the body alone is framed, or the figures
        plain = _levels(lines, j, floor, Levels(sheet, columns, value_cols, merges, False))
        found.rows = plain if _heads_most(lines[floor:first_value], plain, value_cols, merges) else []
    top = [line for row in found.rows[:2] for line in lines[floor:first_value] if line.row == row]
    if len(top) > 1 and (_is_of_machines(*top) or _numbers_from_names(top[0], min(value_cols))):
        found.code_rows.insert(0, found.rows.pop(0))
    # captions over a body without heading are titles, not sections
    found.sections = captions[::-1] if found.rows else []
    return found


def _numbers_from_names(line: Line, left: int) -> bool:
    """``A | B | 1 | 2`` over the headings: numbers of columns that begin in those of the names, where no heading is a number."""
    first = line.cells[0]
    return line.kind == "sequence" and first.col < left and (first.text == "A" or ordinal(first) == 1)


def _is_numbered_in_roman(line: Line, left: int) -> bool:
    """``I | II | III | IV`` from the columns of the names on: numbers of columns, where months begin over the figures."""
    marks = [c.text for c in line.cells]
    return (
        len(marks) > 3
        and line.cells[0].col < left
        and marks[:3] == ["I", "II", "III"]
        and len({*marks}) == len(marks)
        and all(map(shapes.ROMAN.match, marks))
    )


def _is_of_machines(line: Line, labels: Line) -> bool:
    """Whether a line over the labels holds nothing but names that machines use: ``ma_dv | ten_dv | so_ho``.

    Where some are plain, ``_id | kp | q1 | q2``, each stands over a label of its own, as quarters do not.
    """
    if len(line.cells) != len(line.texts) or len(line.cells) < 2:
        return False
    names = {c.col: c.text for c in line.cells}
    if all(shapes.is_field(name) and "_" in name for name in names.values()):
        return True
    plain = all(shapes.is_field(name) and ("_" in name or name.islower()) or _QUESTION.fullmatch(name) for name in names.values())
    return plain and len(names) > 2 and len({c.text for c in labels.texts if c.col in names}) == len(names)


def _levels(lines: list[Line], last: int, floor: int, look: Levels) -> list[int]:
    """The rows of the lines that are levels of the heading, from the one at `last` upwards."""
    rows: list[int] = []
    j = last
    while j >= floor and last - j < MAX_LEVELS:
        upper = _over_phrase(lines, j, floor)
        if not look.takes(lines[j], lines[j + 1] if rows else None, upper, _is_stacked(lines, j)):
            break
        rows.insert(0, lines[j].row)
        j -= 1
    return rows


def _heads_most(lines: list[Line], rows: list[int], value_cols: set[int], merges: Merges) -> bool:
    """Whether the lines of `rows` stand over most of the columns of figures, as titles do not."""
    spans = [merges.span(cell) for line in lines if line.row in rows for cell in line.cells]
    headed = {col for span in spans for col in range(span.first_col, span.last_col + 1)} & value_cols
    return len(headed) > max(1, 0.6 * len(value_cols))


def _over_phrase(lines: list[Line], at: int, floor: int) -> Line | None:
    """The line above, or above the other words of a phrase that goes on word by word in one column."""
    upper, alone = at - 1, len(lines[at].cells) == 1
    while alone and upper > floor and len(lines[upper].cells) == 1 and lines[upper].cells[0].col == lines[at].cells[0].col:
        upper -= 1
    is_near = upper >= floor and (not alone or lines[upper].row == lines[at].row - (at - upper))
    return lines[upper] if is_near else None


def _is_stacked(lines: list[Line], at: int) -> bool:
    """Whether a line's only text is one of several that stand alone one over the other, short as in a narrow column.

    *Num of* / *Struc-* / *tures*.
    """
    run = [lines[k] for k in (at, at - 1, at + 1) if 0 <= k < len(lines) and lines[k].row - lines[at].row == k - at]
    alone = [
        line.cells[0].col == run[0].cells[0].col and len(line.cells) == 1 and line.kind == "text" and len(line.cells[0].text) <= NARROW
        for line in run
    ]
    return alone[0] and any(alone[1:])


def _is_instruction(line: Line) -> bool:
    """A line under the heading that tells how to fill it in: ``Nhập số nguyên``, ``dd/mm/yyyy``."""
    words = line.texts
    if len(words) < 2 or len(words) < 0.6 * len(line.cells):
        return False
    hits = sum(shapes.starts_with(c.text, "instruction") or "dd/mm" in c.text.lower() for c in words)
    return hits >= max(2, 0.5 * len(words))


def _heading_above(lines: list[Line], j: int, floor: int, value_cols: set[int], merges: Merges) -> bool:
    """Whether every numbered column already has a leaf heading above, so that the numbers are codes."""
    marked = set(lines[j].columns(CODE, NUMBER))
    numbered = sorted(marked & value_cols or marked)  # over *Đ*, *C* they are all that tells the columns apart
    over = [(lines[j].row - line.row, _headings_in(line, merges)) for line in lines[max(floor, j - MAX_LEVELS):j]]
    named = {
        col
        for rows, headings in over
        for col, (_, first, last, _) in headings.items()
        if rows <= MAX_LEVELS + 4 and (first == last or last - first < max(len(value_cols), len(numbered)) - 1)
    }
    # a spanner over several numbered columns with nothing else between names a group, and the numbers are its leaves; nor does
    # one written again over each of its columns, where no other line tells them from each other
    leaves = {col: heading for _, headings in over for col, heading in headings.items()}
    distinct = 1 + sum(
        a not in leaves
        or b not in leaves
        or _are_two(leaves[a], leaves[b])
        or any(a in headings and b in headings and _are_two(headings[a], headings[b]) for _, headings in over)
        for a, b in pairwise(numbered)
    )
    return len(named.intersection(numbered)) >= 0.6 * len(numbered) and distinct >= 0.6 * len(numbered)


_Heading = tuple[int, int, int, object]  # its first row, first and last column, and what it says


def _headings_in(line: Line, merges: Merges) -> dict[int, _Heading]:
    """The heading that a line has over each column, *31/3*, months by their numbers and single letters (*M*, *C*), too."""
    found: dict[int, _Heading] = {}
    for cell, s in zip(line.cells, line.shapes, strict=True):
        if s in (TEXT, YEAR) or line.kind in ("years", "sequence") or s == CODE and cell.text.isalpha():
            span = merges.span(cell)
            heading = span.first_row, span.first_col, span.last_col, cell.text or cell.value
            found |= dict.fromkeys(range(span.first_col, min(span.last_col, span.first_col + WIDEST) + 1), heading)
    return found


def _are_two(one: _Heading, other: _Heading) -> bool:
    """Whether two columns have two headings: neither one merged over both nor the same text again."""
    return one[1] != other[1] and one[::3] != other[::3]
