"""Sums that the program which wrote a workbook has not worked out: ``=E8+F8``, ``=SUM(C7:C11)`` without a result."""

from __future__ import annotations

from hieuhoc_analysis.extract.formulas import Area, added
from hieuhoc_analysis.extract.grid import Cell, Sheet, Workbook

LARGEST = 10_000  # cells that one sum adds up


def work_out(workbook: Workbook) -> Workbook:
    """Give each formula without a result that only adds numbers of its own sheet the result that Excel shows for it.

    One that adds texts with figures in them, which Excel passes over, or a cell that has no result itself stays as it is.
    """
    for sheet in workbook.sheets if workbook.format != "xml" else ():  # which names cells otherwise: *R8C5*
        waiting = [
            (cell, areas)
            for row in sheet.cells.values()
            for cell in row.values()
            if cell.kind == "formula" and (areas := added(str(cell.value).lstrip("=")))
        ]
        before = -1
        while waiting and len(waiting) != before:  # a sum of sums waits for these
            before = len(waiting)
            waiting = [(cell, areas) for cell, areas in waiting if not _settle(sheet, cell, areas)]
    return workbook


def _settle(sheet: Sheet, cell: Cell, areas: tuple[Area, ...]) -> bool:
    """Whether what the cell adds up is all there; then it holds the sum."""
    parts = [part for area in areas for part in _within(sheet, area)]
    numbers = [part.value for part in parts if part.kind == "number"]
    passed_over = [part for part in parts if part.kind == "text" and not any(map(str.isdigit, str(part.value)))]
    if not numbers or len(numbers) + len(passed_over) < len(parts) or passed_over and "SUM" not in str(cell.value).upper():
        return False
    cell.value = sum(numbers)  # type: ignore[arg-type]
    cell.kind = "number"
    sheet.worked_out.add((cell.row, cell.col))
    return True


def _within(sheet: Sheet, area: Area) -> list[Cell]:
    """The cells in an area, none of one that is too large."""
    if (area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST:
        return []
    columns = range(area.left, area.right + 1)
    rows = [row for at in range(area.top, area.bottom + 1) if (row := sheet.cells.get(at))]
    return [cell for row in rows for col in columns if (cell := row.get(col)) is not None]
