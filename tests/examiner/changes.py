"""Told sheets changed as real ones differ from them, while what is right of them stays: without looks, spaced, with figures left out."""

from __future__ import annotations

from .paper import Looks, Paper, Table

EVERY = 9


def plain(paper: Paper) -> None:
    """No bold type, border, shade, line or place in the cell."""
    paper.looks = Looks()
    for cell in paper.cells.values():
        cell.bold = cell.italic = cell.border = False
        cell.align = None


def spaced(paper: Paper) -> None:
    """A blank row after every line of a body."""
    body = {row for table in paper.tables for row in table.body}
    new, shift = {}, 0
    for row in range(paper.row + 3):
        new[row] = row + shift
        shift += row in body
    paper.cells = {(new[row], column): cell for (row, column), cell in paper.cells.items()}
    paper.merges = [(new[top], left, new[bottom], right) for top, left, bottom, right in paper.merges]
    paper.hidden_rows = [new[row] for row in paper.hidden_rows]
    for table in paper.tables:
        _move(table, new)
    looks = paper.looks
    looks.tops, looks.bottoms, looks.shade, looks.wrap = (tuple(new[row] for row in rows) for rows in (looks.tops, looks.bottoms, looks.shade, looks.wrap))
    looks.rules = [(new[row], first, last) for row, first, last in looks.rules]


def _move(table: Table, new: dict[int, int]) -> None:
    for name in ("header_rows", "code_rows", "body", "total_rows", "subtotal_rows", "either_rows", "soft_rows", "first_rows"):
        setattr(table, name, [new[row] for row in getattr(table, name)])


def holed(paper: Paper) -> None:
    """Every ninth figure of a body is missing."""
    count = 0
    for table in paper.tables:
        for (row, column), cell in sorted(paper.cells.items()):
            if row in table.body and column > table.left + table.name and isinstance(cell.value, int | float):
                count += 1
                if not count % EVERY:
                    cell.value, cell.formula = None, ""


CHANGES = {"plain": plain, "spaced": spaced, "holed": holed}
