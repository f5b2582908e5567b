"""Formulas that the program which wrote a workbook has not worked out: ``=E8+F8``, ``=SUM(C7:C11)``, ``=F9-G9`` without a result."""

from __future__ import annotations

import ast
from collections import defaultdict, deque

from hieuhoc_analysis.extract.formats.formulas import Area, added, area, reckoned
from hieuhoc_analysis.extract.grid import Cell, Sheet, Workbook

LARGEST = 10_000  # cells that one sum adds up
MOST = 1_000_000  # cells that all sums of a sheet add up: more come of no office
Place = tuple[int, int]


def work_out(workbook: Workbook) -> Workbook:
    """Give each formula without a result that adds, subtracts or multiplies numbers of its own sheet the result that Excel shows for it.

    One that adds texts with figures in them, which Excel passes over, or a cell that has no result itself stays as it is, and so do
    quotients: rates are worked out from their counts anyway.
    """
    for sheet in workbook.sheets if workbook.format != "xml" else ():  # which names cells otherwise: *R8C5*
        if waiting := _waiting(sheet):
            _settle_in_order(sheet, waiting)
    return workbook


def _waiting(sheet: Sheet) -> dict[Place, list[Cell]]:
    """The cells with such formulas, and those of which each is worked out; those beyond `MOST` are left out."""
    out: dict[Place, list[Cell]] = {}
    looked_at = 0
    for cell in [cell for row in sheet.cells.values() for cell in row.values() if cell.kind == "formula"]:
        areas = _areas(str(cell.value).lstrip("="))
        sizes = list(map(_size, areas))
        if areas and max(sizes) <= LARGEST and looked_at + sum(sizes) <= MOST:
            looked_at += sum(sizes)
            out[cell.row, cell.col] = [part for area in areas for part in _within(sheet, area)]
    return out


def _settle_in_order(sheet: Sheet, waiting: dict[Place, list[Cell]]) -> None:
    """Work out each formula when those that it uses have been, whatever order they stand in."""
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


def _areas(formula: str) -> tuple[Area, ...]:
    """The areas of which a formula is worked out, () for one that is left alone."""
    if areas := added(formula):
        return areas
    tree = reckoned(formula)
    return tuple(area(node.id) for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id != "SUM") if tree else ()


def _settle(sheet: Sheet, cell: Cell, parts: list[Cell]) -> bool:
    """Whether what the cell is worked out of is all there; then it holds the result."""
    formula = str(cell.value).lstrip("=")
    tree = None if added(formula) else reckoned(formula)
    result = _result(sheet, tree) if tree else _sum(parts, "SUM" in formula.upper())
    if result is None:
        return False
    cell.value = result
    cell.kind = "number"
    sheet.worked_out.add((cell.row, cell.col))
    return True


def _sum(parts: list[Cell], passes_over: bool) -> float | None:
    """What cells add up to, None where not all is there; ``SUM`` passes over words, ``+`` does not."""
    numbers = [part.value for part in parts if part.kind == "number"]
    words = [part for part in parts if part.kind == "text" and not any(map(str.isdigit, str(part.value)))]
    if not numbers or len(numbers) + len(words) < len(parts) or words and not passes_over:
        return None
    return sum(numbers)  # type: ignore[arg-type]


def _result(sheet: Sheet, node: ast.expr) -> float | None:
    """What an expression comes to, None where a number of it is missing or it is none of these."""
    match node:
        case ast.Constant(value=int() | float() as value):
            return value
        case ast.Name(id=name) if "_" not in name:
            return _sum(_within(sheet, area(name)), passes_over=False)
        case ast.Call(func=ast.Name(id="SUM"), args=args) if all(isinstance(arg, ast.Name) for arg in args):
            return _sum([cell for arg in args for cell in _within(sheet, area(arg.id))], passes_over=True)  # type: ignore[attr-defined]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return None if (under := _result(sheet, operand)) is None else -under
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.Mult() as op, right=right):
            first, second = _result(sheet, left), _result(sheet, right)
            if first is None or second is None:
                return None
            return first * second if isinstance(op, ast.Mult) else first - second if isinstance(op, ast.Sub) else first + second
    return None


def _size(area: Area) -> int:
    return (area.bottom - area.top + 1) * (area.right - area.left + 1)


def _within(sheet: Sheet, area: Area) -> list[Cell]:
    columns = range(area.left, area.right + 1)
    rows = [row for at in range(area.top, area.bottom + 1) if (row := sheet.cells.get(at))]
    return [cell for row in rows for col in columns if (cell := row.get(col)) is not None]
