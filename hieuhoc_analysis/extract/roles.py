"""The role of each cell: exactly one for every cell that is not empty (the ledger); of those outside the tables see `outside`."""

from __future__ import annotations

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.covered import filled_within
from hieuhoc_analysis.extract.cells.shapes import NUMBER, TEXT
from hieuhoc_analysis.extract.grid import Range, Sheet
from hieuhoc_analysis.extract.prose.letters import LABELS, OVER
from hieuhoc_analysis.extract.table import Table

ROLES = (
    "title", "heading", "code", "stub", "value", "total", "subtotal", "rate", "section", "remark", "note",
    "signature", "personal", "ignored", "unknown",
)
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
            of_rates = table.values if row in table.rate_rows else ()
            roles |= {
                (row, cell.col): "personal" if cell.col in table.persons else "rate" if cell.col in of_rates and s == NUMBER else aside
                for cell, s in zip(line.cells, line.shapes, strict=True)
            }
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
    first = min((line.cells[0].col for line in table.body), default=0)
    left = filled_within(sheet, top, table.first_col, first - 1)
    alone = {(top, col) for col in left if shapes.starts_with(sheet.cells[top][col].text, "title")}
    return alone | {
        (merge.first_row, merge.first_col)
        for merge in merged_down.get(top, ())
        if merge.last_row >= table.last_row > table.first_row and table.values.isdisjoint({merge.first_col})
    }
