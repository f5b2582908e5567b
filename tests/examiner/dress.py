"""How an office finishes a sheet: rules over and under lines instead of boxes, shaded headings, widths of columns.

Rules, shades and widths are looks only and never change what is told.
"""

from __future__ import annotations

from functools import wraps
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment, Border, PatternFill, Side

from . import registry
from .paper import Paper
from .registry import Maker


def dress(paper: Paper, *, tops: tuple[int, ...] = (), bottoms: tuple[int, ...] = (), shade: tuple[int, ...] = (),
          widths: dict[str, float] | None = None, wrap: tuple[int, ...] = (), colour: str = "D9E1F2") -> Paper:
    """Note the rows with a rule over or under them, those shaded, those whose texts wrap, and the widths."""
    paper.dressing = {"tops": tops, "bottoms": bottoms, "shade": shade, "widths": widths or {}, "wrap": wrap, "colour": colour}
    return paper


def rule_off(paper: Paper, **more) -> Paper:
    """The common look: a rule over and under the heading and one under the last line."""
    table = paper.tables[0]
    return dress(paper, tops=(table.header_rows[0],), bottoms=(table.header_rows[-1], max(paper.tables[-1].body)), **more)


def show_decimals(paper: Paper) -> None:
    """Let all figures of a column show as many decimals as one of them has, and whole ones their thousands, as offices format them."""
    for table in paper.tables:
        for column in {column for row, column in paper.cells if row in table.body and column > table.left + table.name}:
            cells = [paper.cells[row, column] for row in table.body if (row, column) in paper.cells]
            numbers = [cell for cell in cells if isinstance(cell.value, int | float) and cell.number_format == "General"]
            places = max((len(str(cell.value).split(".")[1]) for cell in numbers if isinstance(cell.value, float)), default=0)
            for cell in numbers:
                cell.number_format = "0." + "0" * places if places else "#,##0"


def sheet(make: Maker) -> Maker:
    """Enter the maker of a sheet that shows its decimals and wears its dressing."""
    @wraps(make)
    def dressed() -> Paper:
        paper = make()
        show_decimals(paper)
        return paper

    return registry.sheet(dressed)


def put_on(paper: Paper, path: Path) -> None:
    """Give a written .xlsx the looks that were noted for it."""
    looks = paper.dressing
    book = openpyxl.load_workbook(path)
    sheet = book[paper.sheet]
    last = max(column for _, column in paper.cells) + 1
    thin = Side(style="thin")
    fill = PatternFill("solid", fgColor=looks["colour"])
    for row in {*looks["tops"], *looks["bottoms"], *looks["shade"], *looks["wrap"]}:
        for column in range(paper.left + 1, last + 1):
            cell = sheet.cell(row, column)
            edge = cell.border
            cell.border = Border(left=edge.left, right=edge.right,
                                 top=thin if row in looks["tops"] else edge.top,
                                 bottom=thin if row in looks["bottoms"] else edge.bottom)
            if row in looks["shade"]:
                cell.fill = fill
            if row in looks["wrap"]:
                cell.alignment = Alignment(horizontal=cell.alignment.horizontal, vertical="center", wrap_text=True)
    for letter, width in looks["widths"].items():
        sheet.column_dimensions[letter].width = width
    book.save(path)
