"""The role of each cell outside the tables: titles above, notes and signatures below each of them."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice, takewhile

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.covered import Covered
from hieuhoc_analysis.extract.cells.shapes import NIL, NUMBER
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.table import Table

PAPER_HEAD, PARTS = 6, 3  # rows of a part of a paper's head, and how many these are: its office, its title, what is right over the table
_YEAR_WITHIN = re.compile(r"\b(?:19|20)\d\d\b")

Roles = dict[tuple[int, int], str]
Rows = Mapping[int, Mapping[int, Cell]]


def outside(roles: Roles, sheet: Sheet, tables: Sequence[Table], covered: Covered) -> None:
    """Give all cells without a role theirs; what nothing explains stays unknown.

    Beside each other tables have titles, notes and signatures of their own, from the top of the first to the end of the last;
    `covered` cells have the role of those that say what they repeat.
    """
    whole = _Walk(roles, sheet, covered, tables, sheet.cells)
    bands = _apart(tables)
    if len(bands) < 2:
        for row, cells in sheet.cells.items():
            whole.go(row, cells)
        return
    starts = [0, *(first for first, _ in bands[1:])]
    of_bands: list[dict[int, dict[int, Cell]]] = [{} for _ in bands]
    found: dict[int, list[int]] = {}
    for row, cells in sheet.cells.items():
        found[row] = sorted({bisect_right(starts, col) - 1 for col in cells})
        for col, cell in cells.items():
            of_bands[bisect_right(starts, col) - 1].setdefault(row, {})[col] = cell
    walks = [_Walk(roles, sheet, covered, of_band, part) for (_, of_band), part in zip(bands, of_bands, strict=True)]
    top, end = min(map(_top, tables)), max(table.last_row for table in tables)
    for row, cells in sheet.cells.items():
        if top <= row <= end:
            for at in found[row]:
                walks[at].go(row, of_bands[at][row])
        else:
            whole.signing = whole.signing or row > end and any(walk.signing for walk in walks)
            whole.go(row, cells)


def _apart(tables: Sequence[Table]) -> list[tuple[int, list[Table]]]:
    """The tables by the columns that they share with others, each time the first column and the tables."""
    bands: list[tuple[int, list[Table]]] = []
    last = -1
    for table in sorted(tables, key=lambda table: table.first_col):
        if table.first_col > last:
            bands.append((table.first_col, []))
        bands[-1][1].append(table)
        last = max(last, table.last_col)
    return bands


def _top(table: Table) -> int:
    return min([*table.header.rows, table.first_row])


class _Walk:
    """Down the rows of a sheet, or of the tables that share columns."""

    def __init__(self, roles: Roles, sheet: Sheet, covered: Covered, tables: Sequence[Table], rows: Rows) -> None:
        self._roles, self._sheet, self._covered = roles, sheet, covered
        self._first_end = min((table.last_row for table in tables), default=math.inf)
        self._last_start = max((table.first_row for table in tables), default=0)
        self._heads = _over_headings(rows, tables)
        self._titles: set[tuple[str, ...]] = set()
        self._previous: int | None = None
        self._after_blank = self.signing = False

    def go(self, row: int, cells: Mapping[int, Cell]) -> None:
        """Give the cells of the next row their roles."""
        if self._previous is not None and row - self._previous > 1:
            self._after_blank = True
        if self._sheet.begins(self._previous or 0, row):
            self.signing, self._after_blank = False, True  # another table of the page begins
        self._previous = row
        rest = [c for col, c in cells.items() if (row, col) not in self._roles]
        if not rest:
            self.signing, self._after_blank = False, False
            return
        below_table = self._first_end < row
        next_table = self._last_start > row
        for cell in rest:
            key = (row, cell.col)
            if key in self._covered:
                self._roles[key] = self._roles.get(self._covered[key], "ignored")
                continue
            if self.signing and next_table and self._after_blank and (row in self._heads or _opening(cell.text) in self._titles):
                self.signing = False  # the next paper begins, with words that stood above the one before or right over its table
            self._roles[key], self.signing = _outside_role(cell, below_table, next_table, self._after_blank, self.signing, len(rest))
            if self._roles[key] == "title":
                self._titles.add(_opening(cell.text))
                self._after_blank = True  # the lines under the first title of the next table are titles, too


def _over_headings(rows: Rows, tables: Sequence[Table]) -> set[int]:
    """Rows of the blocks that reach down to the heading of a table without a gap, and of those that head a paper a blank row above."""
    found: set[int] = set()
    for table in tables:
        top = _top(table)
        block = list(takewhile(lambda row: row in rows and row not in found, range(top - 1, 0, -1)))
        for _ in range(PARTS):
            found.update(block)
            top = min(block, default=top)
            block = list(islice(takewhile(rows.__contains__, range(top - 2, 0, -1)), PAPER_HEAD))
            if not any(_heads_paper(cell.text) for row in block for cell in rows[row].values()):
                break
    return found


def _heads_paper(text: str) -> bool:
    """Whether a text says whose or of when a paper is, as nothing does that is below another one's signatures: *PHƯỜNG PHƯỚC LỘC*."""
    says = any(shapes.starts_with(text, kind) for kind in ("letterhead", "title")) or shapes.has_word(text, "territory")
    return (says or bool(_YEAR_WITHIN.search(text))) and not shapes.names_day(text)


def _opening(text: str) -> tuple[str, ...]:
    """How a title begins: *PHIẾU TỔNG HỢP MÔ HÌNH* over every form of a sheet, whatever place or year follows."""
    return tuple(shapes.fold(text).split()[:4])


def _outside_role(cell: Cell, below_table: bool, next_table: bool, after_blank: bool, signing: bool, width: int) -> tuple[str, bool]:
    text = cell.text
    if not text:
        # a number outside any table: a parameter beside its label in the title block, otherwise unexplained
        return ("title" if not below_table and width >= 2 else "unknown"), signing
    s = shapes.shape(cell)
    if not below_table:
        if s in (NUMBER, NIL) and width == 1:
            return "unknown", signing
        if shapes.starts_with(text, "note") and not next_table:
            return "note", signing
        return "title", signing
    if shapes.starts_with(text, "note"):
        return "note", False
    if shapes.signs(text) or len(text) < 60 and shapes.names_day(text) and "năm" in shapes.fold(text):
        return "signature", True
    if next_table and after_blank and (shapes.starts_with(text, "title") or shapes.starts_with(text, "letterhead")):
        return "title", False  # the head of the next paper on the sheet ends the signatures of the one above
    if signing:
        return "signature", True
    if s in (NUMBER, NIL):
        return "unknown", False
    if next_table and (after_blank or shapes.starts_with(text, "title") or shapes.starts_with(text, "unit_line")):
        return "title", False
    return "note", False
