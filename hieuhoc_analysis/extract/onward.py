"""A list that goes on on the next sheet, where its headings are not written again: *6 | Thôn Ninh Sơn | 241 | 190*."""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis.extract.body import is_section
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.lines import Line
from hieuhoc_analysis.extract.shapes import NUMBER, ordinal, shape
from hieuhoc_analysis.extract.stub import Stub
from hieuhoc_analysis.extract.tables import Table


def go_on(tables: Sequence[Table], before: Sequence[Table]) -> None:
    """Give the first of a sheet's tables the columns and headings of the last one `before` it, on the sheet before, which it goes on.

    It has no headings of its own, its lines are numbered on from the last one there, and it has figures in no other columns.
    """
    if not tables or not before or tables[0].header.rows or before[-1].orientation != "rows":
        return
    table, above = tables[0], before[-1]
    numbers, last = _numbers(table.body, above.stub), _numbers(above.body, above.stub)
    if not numbers or not last or numbers[0] != last[-1] + 1 or not _fits(table.body, above):
        return
    table.orientation, table.stub, table.paths, table.persons = "rows", above.stub, above.paths, above.persons
    table.values = set(above.values)
    table.first_col, table.last_col = min(table.first_col, above.first_col), max(table.last_col, above.last_col)
    table.section_rows = [line.row for line in table.body if is_section(line, table.stub, table.values, merges_wide=False)]
    table.goes_on = True


def _numbers(body: Sequence[Line], stub: Stub) -> list[int]:
    """The numbers of the lines that have a name, too."""
    found = [ordinal(line.at[stub.number]) for line in body if stub.number in line.at and stub.name in line.at]
    return [number for number in found if number is not None]


def _fits(body: Sequence[Line], above: Table) -> bool:
    """Whether all numbers stand in columns that the table above has for figures or for the numbers of its lines."""
    columns = {*above.values, above.stub.number}
    return all(cell.col in columns for line in body for cell in line.cells if _is_number(cell))


def _is_number(cell: Cell) -> bool:
    return shape(cell) == NUMBER
