"""Cells among the figures from which no number can be read, *4o5*, *xem lại*, and lines of nobody: no sum over them can be checked."""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.figures import Read

TOTALS = ("total", "subtotal")


def unread_cells(layout: Layout) -> list[tuple[Table, set[tuple[int, int]]]]:
    """Each table with the places of words where figures of it ought to stand that no rule explains; tables without any are left out."""
    unknown: dict[int, set[int]] = {}
    for (row, col), role in layout.words:
        if role == "unknown":
            unknown.setdefault(row, set()).add(col)
    out = []
    for table in layout.tables if unknown else ():
        rows = [line.row for line in table.body if line.cells and line.row in unknown] if table.orientation == "rows" else []
        if places := {(row, col) for row in rows for col in unknown[row] & table.values}:
            out.append((table, places))
    return out


def mark_lacking(layout: Layout, reads: Sequence[Read]) -> None:
    """Tell the totals under such cells and lines, and the totals and rates beside such cells, that they lack one."""
    of_table = dict(zip(map(id, layout.tables), reads, strict=True))
    for table, places in unread_cells(layout):
        sums = {*table.total_rows, *table.subtotal_rows}
        rows, columns = {row for row, _ in places}, {col for row, col in places if row not in sums}
        for f in of_table[id(table)].figures:
            if f.role in TOTALS and f.row in sums:
                f.lacks = f.col in columns
            elif f.role in TOTALS or f.role == "rate":
                f.lacks = f.row in rows
    for table, read in zip(layout.tables, reads, strict=True):
        if any(finding.rule == "line_unread" for finding in read.findings):  # all that it has belongs to somebody who is not known
            for f in read.figures:
                f.lacks |= f.role in TOTALS and f.row in table.total_rows
