"""A list that goes on on the next sheet, or further down, where its headings are not written again: *6 | Thôn Ninh Sơn | 241 | 190*."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hieuhoc_analysis.extract.body.body import is_section
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.shapes import NUMBER, TEXT, is_word, ordinal, shape, starts_with
from hieuhoc_analysis.extract.cells.total_names import is_total
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.names.stub import Stub
from hieuhoc_analysis.extract.prose.letters import LABELS, Label
from hieuhoc_analysis.extract.table import Header, Table


def go_on(tables: Sequence[Table], before: Sequence[Table]) -> None:
    """Give each of a sheet's tables that goes on with the one above it, or with the last one `before` it, that one's columns and headings.

    It has no headings of its own, its lines are numbered on from the last one there, and it has figures in no other columns.
    """
    for above, table in pairwise([*before[-1:], *tables]):
        if _is_headed(table) or above.orientation != "rows":
            continue
        numbers, last = _numbers(table.body, above.stub), _numbers(above.body, above.stub)
        if numbers and last and numbers[0] == last[-1] + 1 and _fits(table.body, above):
            _take_over(table, above)


def lend_names(tables: Sequence[Table], before: Sequence[Table]) -> None:
    """Give the lines of a table that have but their numbers the names that these have in the last table of the sheet `before`.

    A wide table cut in two for printing: *TT | Dòng họ đăng ký | Dòng họ đạt* behind *TT | Thôn | Tổng số hộ*. It has no words of
    its own but for sums, and all the numbers of the other, each once.
    """
    if len(tables) != 1 or len(before) != 1 or before[0].orientation != "rows" or before[0].stub.number is None:
        return
    table, named = tables[0], before[0]
    col = table.stub.name
    if col is None or not is_word((table.paths.get(col) or ("",))[-1], "stt"):
        return
    names = {ordinal(line.at[named.stub.number]): line.at[named.stub.name].text for line in named.body
             if named.stub.number in line.at and named.stub.name in line.at}
    lines = {ordinal(line.at[col]): line for line in table.body if col in line.at and line.at[col] not in line.texts}
    words = [cell.text for line in table.body for cell in line.texts]
    count = sum(col in line.at and line.at[col] not in line.texts for line in table.body)
    if None in lines or count != len(lines) or lines.keys() != names.keys() or not all(map(is_total, words)) or not all(names.values()):
        return
    for number, line in lines.items():
        line.cells.insert(0, Label(line.at[col], names[number]))
        line.shapes.insert(0, TEXT)
        line.__post_init__()
    table.stub.name, table.stub.number, table.stub.texts = LABELS, col, [LABELS]
    table.paths[LABELS] = named.paths.get(named.stub.name or 0, ("",))
    table.lent = True


def _is_headed(table: Table) -> bool:
    """Whether headings stand over a table, unlike *Người lập* and *Chủ tịch* of those who sign the one above it."""
    return any(not starts_with(text, "signature") for path in table.paths.values() for text in path)


def _take_over(table: Table, above: Table) -> None:
    """The columns and headings of the table above for the one that goes on with it."""
    table.header = Header()
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
