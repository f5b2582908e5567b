"""The role of each cell: exactly one for every cell that is not empty (the ledger)."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import islice, takewhile

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.covered import covered_cells, filled_within
from hieuhoc_analysis.extract.grid import Cell, Range, Sheet
from hieuhoc_analysis.extract.letters import LABELS, OVER
from hieuhoc_analysis.extract.shapes import NIL, NUMBER, TEXT
from hieuhoc_analysis.extract.table import Table

ROLES = (
    "title", "heading", "code", "stub", "value", "total", "subtotal", "rate", "section", "remark", "note",
    "signature", "personal", "ignored", "unknown",
)
PAPER_HEAD, PARTS = 6, 3  # rows of a part of a paper's head, and how many these are: its office, its title, what is right over the table
_YEAR_WITHIN = re.compile(r"\b(?:19|20)\d\d\b")
FIGURES = frozenset(("value", "total", "subtotal", "rate"))  # roles of cells that are figures


def is_rate(path: tuple[str, ...]) -> bool:
    """Whether a heading path names a rate: the nearest level that says *tỷ lệ* or *số lượng* decides."""
    for text in reversed(path):
        if shapes.has_word(text, "rate"):
            return True
        if shapes.has_word(text, "count"):
            return False
    return False


def in_table(roles: dict[tuple[int, int], str], sheet: Sheet, table: Table, merged_down: dict[int, list[Range]]) -> None:
    """Give the cells of a table their roles: headings, codes, and what each cell of its body is by its column and line.

    `merged_down` are the merges of several rows by their first.
    """
    header_rows = set(table.header.rows) | set(table.repeated_rows)
    beside = _titles_beside(sheet, table, merged_down)
    span = table.first_col, table.last_col
    places = [(row, col) for row in sorted(header_rows) for col in filled_within(sheet, row, *span)]
    roles |= {place: "title" if place in beside else "heading" for place in places}
    roles |= {(row, col): "code" for row in table.header.code_rows for col in filled_within(sheet, row, *span)}
    totals, subtotals, sections, asides = map(set, (table.total_rows, table.subtotal_rows, table.section_rows, table.aside_rows))
    remarks = {col for col, path in table.paths.items() if shapes.is_word(path[-1], "remark")}
    stubs = {
        *table.stub.texts,
        *table.paths,
        table.stub.name,
        table.stub.rest,
        table.stub.number,
        *table.stub.periods,
        *range(table.first_col, table.stub.name or 0),
    }
    # what a cell is by its column alone; a figure may be more by its line
    of_columns = (
        (stubs, "stub"),
        (table.values, "value"),
        (table.values & table.total_columns, "total"),
        (table.values & table.rates, "rate"),
        (remarks, "remark"),
        (table.persons, "personal"),
    )
    by_column = {col: role for columns, role in of_columns for col in columns}
    for line in table.body:
        row = line.row
        if row in sections:
            aside = "note" if row in asides else "section"
            roles |= {(row, cell.col): "personal" if cell.col in table.persons else aside for cell in line.cells}
            continue
        rate_line = table.orientation != "rows" and is_rate(table.row_paths.get(row, ()))
        of_figures = "rate" if rate_line else "total" if row in totals else "subtotal" if row in subtotals else "value"
        of_words = "stub" if row in totals or row in subtotals else "unknown"
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if cell.col not in by_column:
                role = of_words if s == TEXT else "unknown"
            elif (role := by_column[cell.col]) in ("value", "total", "rate"):
                if s == TEXT:
                    role = "unknown"
                elif role == "value" or rate_line:
                    role = of_figures
            roles[row, cell.col] = role
        roles.pop((row, OVER), "")
        if label := roles.pop((row, LABELS), ""):
            roles.setdefault((row, table.last_col), label)  # of a line without a figure; that of any other stands for the cell


def _titles_beside(sheet: Sheet, table: Table, merged_down: dict[int, list[Range]]) -> set[tuple[int, int]]:
    """Texts in the margin, merged down beside the headings and all lines of a table, or alone in their column: its title, set upright."""
    top = min(table.header.rows, default=0)
    first = min((cell.col for line in table.body for cell in line.cells), default=0)
    left = filled_within(sheet, top, table.first_col, first - 1)
    alone = {(top, col) for col in left if shapes.starts_with(sheet.cells[top][col].text, "title")}
    return alone | {
        (merge.first_row, merge.first_col)
        for merge in merged_down.get(top, ())
        if merge.last_row >= table.last_row > table.first_row and table.values.isdisjoint({merge.first_col})
    }


def outside(roles: dict[tuple[int, int], str], sheet: Sheet, tables: Sequence[Table]) -> None:
    """Give all other cells theirs: titles above, notes and signatures below each table; what nothing explains stays unknown."""
    covered = covered_cells(sheet)
    first_end = min((table.last_row for table in tables), default=math.inf)
    last_start = max((table.first_row for table in tables), default=0)
    heads = _over_headings(sheet, tables)
    titles: set[tuple[str, ...]] = set()
    signing = False
    after_blank = False
    previous = None
    for row, cells in sheet.cells.items():
        if previous is not None and row - previous > 1:
            after_blank = True
        if sheet.begins(previous or 0, row):
            signing, after_blank = False, True  # another table of the page begins
        previous = row
        rest = [c for col, c in cells.items() if (row, col) not in roles]
        if not rest:
            signing, after_blank = False, False
            continue
        below_table = first_end < row
        next_table = last_start > row
        for cell in rest:
            key = (row, cell.col)
            if key in covered:
                roles[key] = roles.get(covered[key], "ignored")
                continue
            if signing and next_table and after_blank and (row in heads or _opening(cell.text) in titles):
                signing = False  # the next paper on the sheet begins, with words that stood above the one before or right over its table
            roles[key], signing = _outside_role(cell, below_table, next_table, after_blank, signing, len(rest))
            if roles[key] == "title":
                titles.add(_opening(cell.text))
                after_blank = True  # the lines under the first title of the next table are titles, too


def _over_headings(sheet: Sheet, tables: Sequence[Table]) -> set[int]:
    """Rows of the blocks that reach down to the heading of a table without a gap, and of those that head a paper a blank row above."""
    found: set[int] = set()
    for table in tables:
        top = min([*table.header.rows, table.first_row])
        block = list(takewhile(lambda row: row in sheet.cells and row not in found, range(top - 1, 0, -1)))
        for _ in range(PARTS):
            found.update(block)
            top = min(block, default=top)
            block = list(islice(takewhile(sheet.cells.__contains__, range(top - 2, 0, -1)), PAPER_HEAD))
            if not any(_heads_paper(cell.text) for row in block for cell in sheet.cells[row].values()):
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
    if shapes.starts_with(text, "signature") or len(text) < 60 and shapes.names_day(text) and "năm" in shapes.fold(text):
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
