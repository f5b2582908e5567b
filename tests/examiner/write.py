"""Papers as files, in the formats that offices send."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import xlwt
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import column_index_from_string

from tests.messy import canvas, writers

from .dress import edges
from .paper import Cell, Paper

SIDES = ("left", "right", "top", "bottom")
PLACES = {None: 0, "left": 1, "center": 2, "right": 3, "centerContinuous": 6}  # as .xls numbers them


def write(paper: Paper, folder: Path) -> Path:
    """Write the workbook; its format is the paper's kind."""
    path = folder / paper.file
    if paper.kind == "xlsx" and not any(cell.formula for one in (paper, *paper.sheets) for cell in one.cells.values()):
        _xlsx(paper, path)
    elif paper.kind == "xls":
        _xls(paper, path)
    else:
        path.write_bytes(_drawn(paper))
    return path


def _drawn(paper: Paper) -> bytes:
    case = canvas.Case(0, "examiner", paper.name)
    for one in (paper, *paper.sheets):
        cells = {(row, column + 1): canvas.Cell(cell.value, cell.formula or None, cell.number_format, cell.font or one.font,
                                                cell.bold, cell.italic, cell.align == "center", cell.border)
                 for (row, column), cell in one.cells.items() if cell.value is not None}
        merges = [(top, left + 1, bottom, right + 1) for top, left, bottom, right in one.merges]
        case.sheets.append(canvas.Sheet(one.sheet, cells, merges, set(one.hidden_rows),
                                        {column + 1 for column in one.hidden_columns}, not one.hidden))
    if paper.kind == "csv":
        encoding, delimiter = paper.csv
        return writers.delimited(case, delimiter, encoding)
    return {"xlsx": writers.xlsx, "ods": writers.ods, "xml": writers.spreadsheetml}.get(paper.kind, writers.html)(case)


def _xlsx(paper: Paper, path: Path) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    thin = Side(style="thin")
    for one in (paper, *paper.sheets):
        sheet = book.create_sheet(one.sheet)
        sheet.sheet_state = "hidden" if one.hidden else "visible"
        middle = {(top, left) for top, left, *_ in one.merges} | {at for at in one.cells if at[0] in one.looks.wrap}
        for (row, column), cell in sorted(one.cells.items()):
            target = sheet.cell(row, column + 1)
            target.value = cell.value
            target.font = Font(name=cell.font or one.font, bold=cell.bold, italic=cell.italic, size=11)
            target.number_format = cell.number_format
            target.alignment = Alignment(horizontal=_place(cell), indent=cell.indent, wrap_text=_wraps(one, row, cell),
                                         vertical="center" if (row, column) in middle else None)
            if cell.border:
                target.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        for top, left, bottom, right in one.merges:
            sheet.merge_cells(start_row=top, start_column=left + 1, end_row=bottom, end_column=right + 1)
        for (row, column), sides in edges(one).items():
            target = sheet.cell(row, column + 1)
            target.border = Border(**{side: thin if side in sides else getattr(target.border, side) for side in SIDES})
        for row in one.looks.shade:
            for column in range(one.left, sheet.max_column):
                sheet.cell(row, column + 1).fill = PatternFill("solid", fgColor=one.looks.colour)
        for letter, width in one.looks.widths.items():
            sheet.column_dimensions[letter].width = width
        for row in one.hidden_rows:
            sheet.row_dimensions[row].hidden = True
        for column in one.hidden_columns:
            sheet.column_dimensions[canvas.letter(column + 1)].hidden = True
    book.save(path)


def _place(cell: Cell) -> str | None:
    return cell.align or ("left" if cell.indent else None)


def _wraps(paper: Paper, row: int, cell: Cell) -> bool:
    return row in paper.looks.wrap or isinstance(cell.value, str) and "\n" in cell.value


def _xls(paper: Paper, path: Path) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    styles: dict[tuple, xlwt.XFStyle] = {}
    for one in (paper, *paper.sheets):
        sheet = book.add_sheet(one.sheet)
        sheet.visibility = int(one.hidden)
        ruled = edges(one)
        inside = {(row, column) for top, left, bottom, right in one.merges
                  for row in range(top, bottom + 1) for column in range(left, right + 1)}
        for top, left, bottom, right in one.merges:
            cell = one.cells.get((top, left), Cell(None))
            style = _style(styles, one, cell, top, ruled.get((bottom, left), set()), centre=True)
            sheet.write_merge(top - 1, bottom - 1, left, right, cell.value, style)
        for row, column in sorted({*one.cells, *ruled} - inside):
            cell = one.cells.get((row, column), Cell(None))
            sheet.write(row - 1, column, cell.value, _style(styles, one, cell, row, ruled.get((row, column), set())))
        for letter, width in one.looks.widths.items():
            sheet.col(column_index_from_string(letter) - 1).width = int(256 * width)
    book.save(str(path))


def _style(styles: dict[tuple, xlwt.XFStyle], paper: Paper, cell: Cell, row: int, ruled: set[str], *, centre: bool = False) -> xlwt.XFStyle:
    sides = frozenset(SIDES if cell.border else ruled)
    key = (cell.font or paper.font, cell.bold, cell.italic, sides, cell.indent, cell.number_format, _place(cell), _wraps(paper, row, cell), centre)
    if key not in styles:
        style = styles[key] = xlwt.XFStyle()
        style.font.name, style.font.bold, style.font.italic = key[:3]
        style.alignment.inde, style.num_format_str = cell.indent, cell.number_format
        style.alignment.horz, style.alignment.wrap = PLACES[_place(cell)], int(_wraps(paper, row, cell))
        style.alignment.vert = 1 if centre else 2
        for side in sides:
            setattr(style.borders, side, 1)
    return styles[key]
