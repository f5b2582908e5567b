"""Papers as files, in the formats that offices send."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import xlwt
from openpyxl.styles import Alignment, Border, Font, Side

from tests.messy import canvas, writers

from .dress import put_on
from .paper import Cell, Paper


def write(paper: Paper, folder: Path) -> Path:
    """Write the workbook; its format is the paper's kind."""
    path = folder / paper.file
    if paper.kind == "xlsx" and not any(cell.formula for one in (paper, *paper.sheets) for cell in one.cells.values()):
        _xlsx(paper, path)
        if paper.dressing:
            put_on(paper, path)
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
    return {"xlsx": writers.xlsx, "ods": writers.ods}.get(paper.kind, writers.html)(case)


def _xlsx(paper: Paper, path: Path) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    thin = Side(style="thin")
    for one in (paper, *paper.sheets):
        sheet = book.create_sheet(one.sheet)
        sheet.sheet_state = "hidden" if one.hidden else "visible"
        for (row, column), cell in sorted(one.cells.items()):
            target = sheet.cell(row, column + 1)
            target.value = cell.value
            target.font = Font(name=cell.font or one.font, bold=cell.bold, italic=cell.italic, size=11)
            target.number_format = cell.number_format
            target.alignment = Alignment(horizontal=cell.align, indent=cell.indent,
                                         wrap_text=isinstance(cell.value, str) and "\n" in cell.value)
            if cell.border:
                target.border = Border(left=thin, right=thin, top=thin, bottom=thin)
        for top, left, bottom, right in one.merges:
            sheet.merge_cells(start_row=top, start_column=left + 1, end_row=bottom, end_column=right + 1)
        for row in one.hidden_rows:
            sheet.row_dimensions[row].hidden = True
        for column in one.hidden_columns:
            sheet.column_dimensions[canvas.letter(column + 1)].hidden = True
    book.save(path)


def _xls(paper: Paper, path: Path) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    styles: dict[tuple, xlwt.XFStyle] = {}
    for one in (paper, *paper.sheets):
        sheet = book.add_sheet(one.sheet)
        sheet.visibility = int(one.hidden)
        inside = {(row, column) for top, left, bottom, right in one.merges
                  for row in range(top, bottom + 1) for column in range(left, right + 1)}
        for top, left, bottom, right in one.merges:
            cell = one.cells.get((top, left), Cell(None))
            sheet.write_merge(top - 1, bottom - 1, left, right, cell.value, _style(styles, one, cell))
        for (row, column), cell in sorted(one.cells.items()):
            if (row, column) not in inside:
                sheet.write(row - 1, column, cell.value, _style(styles, one, cell))
    book.save(str(path))


def _style(styles: dict[tuple, xlwt.XFStyle], paper: Paper, cell: Cell) -> xlwt.XFStyle:
    key = (cell.font or paper.font, cell.bold, cell.italic, cell.border, cell.indent, cell.number_format)
    if key not in styles:
        style = styles[key] = xlwt.XFStyle()
        style.font.name, style.font.bold, style.font.italic = key[:3]
        style.alignment.inde, style.num_format_str = cell.indent, cell.number_format
        if cell.border:
            style.borders.left = style.borders.right = style.borders.top = style.borders.bottom = 1
    return styles[key]
