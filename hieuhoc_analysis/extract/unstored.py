"""Sums that the program which wrote a workbook has not worked out: ``=E8+F8``, ``=SUM(C7:C11)`` without a result."""

from __future__ import annotations

from collections import defaultdict, deque

from hieuhoc_analysis.extract.formulas import Area, added
from hieuhoc_analysis.extract.grid import Cell, Sheet, Workbook

LARGEST = 10_000  # cells that one sum adds up
MOST = 1_000_000  # cells that all sums of a sheet add up: more come of no office
Place = tuple[int, int]


def work_out(workbook: Workbook) -> Workbook:
    """Give each formula without a result that only adds numbers of its own sheet the result that Excel shows for it.

    One that adds texts with figures in them, which Excel passes over, or a cell that has no result itself stays as it is.
    """
    for sheet in workbook.sheets if workbook.format != "xml" else ():  # which names cells otherwise: *R8C5*
        if waiting := _sums(sheet):
            _settle_in_order(sheet, waiting)
    return workbook


def _sums(sheet: Sheet) -> dict[Place, list[Cell]]:
    """The cells with such formulas, and what each of them adds up; those beyond `MOST` are left out."""
    out: dict[Place, list[Cell]] = {}
    looked_at = 0
    for row in sheet.cells.values():
        for cell in row.values():
            areas = added(str(cell.value).lstrip("=")) if cell.kind == "formula" else ()
            sizes = list(map(_size, areas))
            if areas and max(sizes) <= LARGEST and looked_at + sum(sizes) <= MOST:
                looked_at += sum(sizes)
                out[cell.row, cell.col] = [part for area in areas for part in _within(sheet, area)]
    return out


def _settle_in_order(sheet: Sheet, waiting: dict[Place, list[Cell]]) -> None:
    """Work out each sum when those that it adds up have been, whatever order they stand in."""
    users: dict[Place, list[Place]] = defaultdict(list)
    lacking: dict[Place, int] = {}
    for place, parts in waiting.items():
        needed = [(part.row, part.col) for part in parts if part.kind == "formula"]
        lacking[place] = len(needed)
        for one in needed:
            users[one].append(place)
    ready = deque(place for place, count in lacking.items() if not count)
    while ready:
        place = ready.popleft()
        if _settle(sheet, sheet.cells[place[0]][place[1]], waiting[place]):
            for user in users[place]:
                lacking[user] -= 1
                if not lacking[user]:
                    ready.append(user)


def _settle(sheet: Sheet, cell: Cell, parts: list[Cell]) -> bool:
    """Whether what the cell adds up is all there; then it holds the sum."""
    numbers = [part.value for part in parts if part.kind == "number"]
    passed_over = [part for part in parts if part.kind == "text" and not any(map(str.isdigit, str(part.value)))]
    if not numbers or len(numbers) + len(passed_over) < len(parts) or passed_over and "SUM" not in str(cell.value).upper():
        return False
    cell.value = sum(numbers)  # type: ignore[arg-type]
    cell.kind = "number"
    sheet.worked_out.add((cell.row, cell.col))
    return True


def _size(area: Area) -> int:
    return (area.bottom - area.top + 1) * (area.right - area.left + 1)


def _within(sheet: Sheet, area: Area) -> list[Cell]:
    columns = range(area.left, area.right + 1)
    rows = [row for at in range(area.top, area.bottom + 1) if (row := sheet.cells.get(at))]
    return [cell for row in rows for col in columns if (cell := row.get(col)) is not None]
