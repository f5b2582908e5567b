"""The heading of a table: which lines it is made of, and the full path of headings over every column."""

from __future__ import annotations

from dataclasses import dataclass, field

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.lines import LONG_TEXT, Line, Merges
from hieuhoc_analysis.extract.shapes import CODE, NUMBER, TEXT, YEAR

MAX_LEVELS = 8


@dataclass(slots=True)
class Header:
    """Where a table's heading is.

    ``rows`` are its levels top down; ``code_rows`` lie under them (column numbers, instructions); ``sections`` are
    the caption lines between heading and first value line.
    """

    rows: list[int] = field(default_factory=list)
    code_rows: list[int] = field(default_factory=list)
    sections: list[int] = field(default_factory=list)


def find_header(lines: list[Line], first_value: int, floor: int, value_cols: set[int], merges: Merges,
                bordered: bool) -> Header:
    """Look upwards from the first value line for the heading.

    Parameters
    ----------
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
        Whether the body's cells have borders; then heading cells have them too.
    """
    found = Header()
    left = min(value_cols)
    j = first_value - 1
    # captions between heading and body stand in the stub columns only
    captions: list[int] = []
    while j >= floor and _is_caption(lines[j], left, merges, lines[first_value]):
        captions.append(lines[j].row)
        j -= 1
    while j >= floor and (lines[j].kind == "sequence" or _is_instruction(lines[j])):
        if lines[j].kind == "sequence" and not _heading_above(lines, j, floor, value_cols, merges):
            break
        found.code_rows.insert(0, lines[j].row)
        j -= 1
    last = j
    while j >= floor and last - j < MAX_LEVELS:
        below = lines[j + 1].row if j < last else lines[j].row
        if not _is_level(lines[j], below, found.rows, value_cols, merges, bordered):
            break
        found.rows.insert(0, lines[j].row)
        j -= 1
    if found.rows:
        found.sections = captions[::-1]
    elif not captions or not found.code_rows:
        # captions over a body without heading are titles, not sections
        found.sections = []
    return found


def _is_caption(line: Line, left: int, merges: Merges, value_line: Line) -> bool:
    if line.kind not in ("text", "weak") and (line.kind != "years" or len(line.cells) > 1) or len(line.cells) > 3:
        return False
    if any(c.col >= left for c in line.cells):
        return False
    if sum(shapes.is_word(c.text, "stt") or shapes.is_word(c.text, "name") for c in line.texts):
        return False
    if any(merges.span(c).last_row > line.row for c in line.cells):
        return False
    return not shapes.starts_with(line.cells[0].text, "unit_line")


def _is_instruction(line: Line) -> bool:
    """A line under the heading that tells how to fill it in: ``Nhập số nguyên``, ``dd/mm/yyyy``."""
    words = line.texts
    if len(words) < 2 or len(words) < 0.6 * len(line.cells):
        return False
    hits = sum(shapes.starts_with(c.text, "instruction") or "dd/mm" in c.text.lower() for c in words)
    return hits >= max(2, 0.5 * len(words))


def _heading_above(lines: list[Line], j: int, floor: int, value_cols: set[int], merges: Merges) -> bool:
    """Whether every numbered column already has a leaf heading above, so that the numbers are codes."""
    row = lines[j].row
    named: set[int] = set()
    for line in lines[max(floor, j - MAX_LEVELS):j]:
        if row - line.row > MAX_LEVELS + 4:
            continue
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if s in (TEXT, YEAR):
                span = merges.span(cell)
                if span.last_col - span.first_col <= 0 or span.last_col - span.first_col < len(value_cols) - 1:
                    named.update(range(span.first_col, min(span.last_col, span.first_col + 400) + 1))
    numbered = set(lines[j].columns(CODE, NUMBER)) & value_cols
    if not numbered:
        return True
    # a spanner over several numbered columns with nothing else between names a group, and the numbers are its leaves
    leaves = {}
    for line in lines[max(floor, j - MAX_LEVELS):j]:
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if s in (TEXT, YEAR):
                span = merges.span(cell)
                for col in range(span.first_col, min(span.last_col, span.first_col + 400) + 1):
                    leaves[col] = (span.first_row, span.first_col)
    distinct = {leaves.get(col) for col in numbered}
    return len(numbered & named) >= 0.6 * len(numbered) and len(distinct) >= 0.6 * len(numbered)


def is_title(line: Line, merges: Merges, first_col: int, last_col: int, first_value: int) -> bool:
    """Whether a text line reads as a title, letterhead, unit line or note rather than as headings.

    `first_value` is the first column of figures.
    """
    words = line.texts
    if not words:
        return False
    if len(line.cells) <= 2 and any(shapes.is_unit_line(c.text) for c in words):
        return True
    if any(shapes.has_word(c.text, "letterhead_anywhere") for c in words):
        return True
    if len(line.cells) == 1:
        cell = line.cells[0]
        span = merges.span(cell)
        if {"ngày", "tháng"} <= set(shapes.fold(cell.text).split()):
            return True
        over = span.first_col >= first_value > 1 and not shapes.starts_with(cell.text, "title")  # beside the names: a spanner
        if span.last_col - span.first_col + 1 >= 0.8 * (last_col - first_col + 1) and not over:
            return True
        # *Số: 12/BC* is a letterhead, *Số đăng ký* over a column of figures is not
        official = not over or ":" in cell.text or "/" in cell.text
        if len(cell.text) > LONG_TEXT or shapes.starts_with(cell.text, "letterhead") and span.first_col == span.last_col and official:
            return True
    return False


def _is_level(line: Line, below: int, rows: list[int], value_cols: set[int], merges: Merges, bordered: bool) -> bool:
    """Whether a line is one more level of the heading whose upper level so far starts at `below`."""
    if line.kind in ("value", "weak"):
        return False
    if rows and any(m.first_row == line.row < m.last_row and m.last_row >= below for m in merges.crossing(line.row, line.row)):
        return True  # something, perhaps an empty name heading, is merged from here into the heading below
    gap = below - line.row - 1
    if rows and gap >= 1 and not any(m.first_row <= line.row + gap and m.last_row >= below for m in merges.crossing(line.row, below)):
        return False
    first, last = min(value_cols), max(value_cols)
    left = min(first, line.cells[0].col, *(m.first_col for m in merges.crossing(below, below)))
    if is_title(line, merges, left, last, first):
        return False
    over_values = []
    for cell, s in zip(line.cells, line.shapes, strict=True):
        if s in (TEXT, YEAR, CODE, NUMBER):
            span = merges.span(cell)
            if span.last_col >= first and span.first_col <= last:
                over_values.append(cell)
    heads = sum(shapes.is_word(c.text, "stt") or shapes.is_word(c.text, "name") for c in line.texts)
    if bordered:
        framed = sum(c.style.border for c in line.cells)
        if framed * 2 < len(line.cells):
            return False
        return bool(over_values) or heads >= 1
    if len(line.cells) == 1:
        cell = line.cells[0]
        span = merges.span(cell)
        if not rows:
            # the only heading line of a narrow table, or a title right above its body
            return heads == 1 and len(value_cols) == 1 or (bool(over_values) and len(cell.text) <= LONG_TEXT and span.first_col >= first)
        wide = span.last_col > span.first_col
        starts_stub = span.first_col < first
        if starts_stub:
            return heads == 1
        if wide:
            return True
        return len(cell.text) <= 40 and not cell.text.isupper() and not shapes.starts_with(cell.text, "title")
    if len(line.texts) == 2 and len(line.cells) == 2 and all(
        shapes.starts_with(c.text, "letterhead") or shapes.starts_with(c.text, "title") or len(c.text) > LONG_TEXT
        for c in line.texts
    ) and any(len(c.text) > 25 for c in line.texts):
        return False
    return bool(over_values)


def heading_paths(sheet: Sheet, rows: list[int], merges: Merges, first_col: int, last_col: int) -> dict[int, tuple[str, ...]]:
    """The headings over each column, top down, filled through merges and through blanks under a spanner.

    Returns
    -------
    dict
        Column → path of distinct texts; columns without any heading are missing.
    """
    width = range(first_col, last_col + 1)
    levels: list[dict[int, tuple[str, tuple[int, int]]]] = []
    ranges = merges.crossing(rows[0], rows[-1]) if rows else []
    down = {}
    across = set()
    for m in ranges:
        anchor = sheet.get(m.first_row, m.first_col)
        if anchor is None:
            continue
        for row in rows:
            if m.first_row <= row <= m.last_row:
                for col in range(max(first_col, m.first_col), min(last_col, m.last_col) + 1):
                    down[row, col] = anchor
                    if m.last_col > m.first_col:
                        across.add((row, col))
    for row in rows:
        level = {}
        for col in width:
            cell = down.get((row, col)) or sheet.get(row, col)
            if cell is not None:
                text = heading_text(cell)
                if text:
                    level[col] = (text, (cell.row, cell.col))
        levels.append(level)
    for i, level in enumerate(levels[:-1]):
        _fill_blanks(level, levels[i + 1:], rows[i], width, down)
    paths = {}
    for col in width:
        path: list[str] = []
        seen: set[tuple[int, int]] = set()
        for level in levels:
            if col in level and level[col][1] not in seen:
                seen.add(level[col][1])
                path.append(level[col][0])
        if path:
            paths[col] = tuple(path)
    return paths


def _fill_blanks(level: dict, lower: list[dict], row: int, width: range, down: dict) -> None:
    """Let a spanner without merge reach over the blanks to its right that have headings of their own below."""
    def below(col: int) -> bool:
        anchor = level.get(col, (None, None))[1]
        return any(col in under and under[col][1] != anchor for under in lower)

    reach: tuple[str, tuple[int, int]] | None = None
    for col in width:
        if col in level:
            merged = (row, col) in down
            reach = level[col] if not merged and below(col) else None
        elif reach is not None and below(col):
            level[col] = reach
        else:
            reach = None


def heading_text(cell: Cell) -> str:
    """A heading as one line of text; a year or number as people write it."""
    if cell.kind == "text":
        return cell.text
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)
