"""How an office finishes a sheet: rules over and under lines and groups of headings instead of boxes, shaded headings, widths of columns.

Rules, shades and widths are looks only and never change what is told.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import wraps

from . import registry
from .paper import Paper
from .registry import Maker


def dress(paper: Paper, **looks) -> Paper:
    """Note how the paper looks: the rows with a rule over or under them, those shaded, those whose texts wrap, the widths."""
    paper.looks = replace(paper.looks, **looks)
    return paper


def rule_off(paper: Paper, **more) -> Paper:
    """The common look: a rule over and under every heading and one under the last line."""
    tables = paper.tables
    return dress(paper, tops=tuple(table.header_rows[0] for table in tables),
                 bottoms=(*(max([*table.header_rows, *table.code_rows]) for table in tables), *(max(table.body) for table in tables)), **more)


def finish(paper: Paper, *, frame: bool = True, shade: bool = False, wrap: bool = False, **more) -> Paper:
    """The look of all headings: ruled off unless they stand in boxes, shaded, wrapped."""
    rows = tuple(row for table in paper.tables for row in table.header_rows)
    return (rule_off if frame else dress)(paper, shade=rows if shade else (), wrap=rows if wrap else (), **more)


def wide(letters: str, width: float) -> dict[str, float]:
    """One width for several columns."""
    return dict.fromkeys(letters, width)


def show_decimals(paper: Paper) -> None:
    """Let all figures of a column show as many decimals as one of them has, and whole ones their thousands, as offices format them."""
    for table in paper.tables:
        for column in {column for row, column in paper.cells if row in table.body and column > table.left + table.name}:
            cells = [paper.cells[row, column] for row in table.body if (row, column) in paper.cells]
            numbers = [cell for cell in cells if isinstance(cell.value, int | float) and cell.number_format == "General"]
            places = max((len(str(cell.value).split(".")[1]) for cell in numbers if isinstance(cell.value, float)), default=0)
            for cell in numbers:
                cell.number_format = "0." + "0" * places if places else "#,##0"


def show_thousands(paper: Paper, *plain: int) -> None:
    """Let whole figures keep their thousands beside others with decimals; those of the ``plain`` columns, such as years, have none."""
    for (row, column), cell in paper.cells.items():
        if isinstance(cell.value, int) and any(row in table.body for table in paper.tables):
            cell.number_format = "0" if column in plain else "#,##0"


def sheet(make: Maker) -> Maker:
    """Enter the maker of a sheet that shows its decimals and wears its dressing."""
    @wraps(make)
    def dressed() -> Paper:
        paper = make()
        show_decimals(paper)
        return paper

    return registry.sheet(dressed)


def edges(paper: Paper) -> dict[tuple[int, int], set[str]]:
    """The sides of cells on which the paper's looks draw a line; columns count from 0, boxes of cells are not among them."""
    looks, sides = paper.looks, defaultdict(set)
    across = range(paper.left, max((column for _, column in paper.cells), default=0) + 1)
    lines = [(row, across, "top") for row in looks.tops] + [(row, across, "bottom") for row in looks.bottoms]
    lines += [(row, range(first, last + 1), "bottom") for row, first, last in looks.rules]
    if looks.upright:
        lines += [(row, across[1:], "left") for table in paper.tables for row in range(table.header_rows[0], max(table.body) + 1)]
    for row, columns, side in lines:
        for column in columns:
            sides[row, column].add(side)
    return sides
