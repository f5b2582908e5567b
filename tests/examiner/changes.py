"""Told sheets changed as real ones differ from them, while what is right of them stays: without looks, with blank rows or columns, with figures left out."""

from __future__ import annotations

from openpyxl.utils import column_index_from_string, get_column_letter

from .paper import Looks, Paper, Table

EVERY = 9
ROWS = ("header_rows", "code_rows", "body", "total_rows", "subtotal_rows", "either_rows", "soft_rows", "first_rows")


def plain(paper: Paper) -> None:
    """No bold type, border, shade, line or place in the cell."""
    paper.looks = Looks()
    for cell in paper.cells.values():
        cell.bold = cell.italic = cell.border = False
        cell.align = None


def spaced(paper: Paper) -> None:
    """A blank row after every line of a body."""
    _blank_after(paper, _body(paper))


def fives(paper: Paper) -> None:
    """A blank row after every fifth line of a body."""
    _blank_after(paper, _body(paper)[4::5])


def gapped(paper: Paper) -> None:
    """A blank column between any two columns of figures, over which groups of headings reach; where all tables begin in the same columns."""
    names = {table.left + table.name for table in paper.tables}
    if len(names) != 1 or paper.kind == "csv":
        return
    last = names.pop()

    def new(column: int) -> int:
        return column if column <= last else 2 * column - last - 1

    def letter(old: str) -> str:
        return get_column_letter(new(column_index_from_string(old) - 1) + 1)

    paper.cells = {(row, new(column)): cell for (row, column), cell in paper.cells.items()}
    paper.merges = [(top, new(left), bottom, new(right)) for top, left, bottom, right in paper.merges]
    paper.hidden_columns = [new(column) for column in paper.hidden_columns]
    paper.looks.rules = [(row, new(first), new(right)) for row, first, right in paper.looks.rules]
    paper.looks.widths = {}
    for table in paper.tables:
        table.columns = {letter(old): paths for old, paths in table.columns.items()}
        table.name_column, table.name_columns, table.optional = letter(table.name_column), [*map(letter, table.name_columns)], [*map(letter, table.optional)]


def holed(paper: Paper) -> None:
    """Every ninth figure of a body is missing."""
    count = 0
    for table in paper.tables:
        for (row, column), cell in sorted(paper.cells.items()):
            if row in table.body and column > table.left + table.name and isinstance(cell.value, int | float):
                count += 1
                if not count % EVERY:
                    cell.value, cell.formula = None, ""


def _body(paper: Paper) -> list[int]:
    return sorted({row for table in paper.tables for row in table.body})


def _blank_after(paper: Paper, rows: list[int]) -> None:
    """Move all that stands below each of these rows down by one."""
    new, shift = {}, 0
    for row in range(paper.row + 3):
        new[row] = row + shift
        shift += row in rows
    paper.cells = {(new[row], column): cell for (row, column), cell in paper.cells.items()}
    paper.merges = [(new[top], left, new[bottom], right) for top, left, bottom, right in paper.merges]
    paper.hidden_rows = [new[row] for row in paper.hidden_rows]
    looks = paper.looks
    looks.tops, looks.bottoms, looks.shade, looks.wrap = (tuple(new[row] for row in some) for some in (looks.tops, looks.bottoms, looks.shade, looks.wrap))
    looks.rules = [(new[row], first, last) for row, first, last in looks.rules]
    for table in paper.tables:
        _move(table, new)


def _move(table: Table, new: dict[int, int]) -> None:
    for name in ROWS:
        setattr(table, name, [new[row] for row in getattr(table, name)])


CHANGES = {change.__name__: change for change in (plain, spaced, fives, gapped, holed)}
