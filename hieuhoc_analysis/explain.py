"""How a file was understood: the JSON of ``hieuhoc explain``, for people, scripts and tests."""

from __future__ import annotations

from pathlib import Path

from hieuhoc_analysis import limits
from hieuhoc_analysis.extract.decode import decode_workbook
from hieuhoc_analysis.extract.grid import Sheet, column_letters
from hieuhoc_analysis.extract.layout import Layout, read_layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.extract.workbook import read_workbook
from hieuhoc_analysis.harmonize import headings
from hieuhoc_analysis.harmonize.beside import read_columns
from hieuhoc_analysis.harmonize.context import SheetContext, sheet_contexts
from hieuhoc_analysis.language.text import legible

LONGEST_LINE = 1000  # characters on the terminal, whatever a heading holds


def explain_file(path: Path | str) -> dict:
    """Explain one file.

    Returns
    -------
    dict
        ``{"file", "format", "sheets": [{"sheet", "visible", "nonempty_cells", "roles", "title_rows", "note_rows",
        "signature_rows", "page_texts", "tables": [...]}]}``; row numbers are 1-based, the joined headings use `` / ``.

    Raises
    ------
    UnreadableFile
        When the file is no table.
    """
    return limits.within(limits.size(path), lambda: _explain(Path(path)))


def _explain(path: Path) -> dict:
    workbook = read_workbook(path)
    decode_workbook(workbook)
    layouts = [read_layout(sheet) for sheet in workbook.sheets]
    contexts = sheet_contexts(workbook, layouts, path.name)
    return {
        "file": path.name,
        "format": workbook.format,
        "sheets": [
            _sheet(sheet, layout, of_tables)
            for sheet, layout, of_tables in zip(workbook.sheets, layouts, contexts, strict=True)
        ],
    }


def _sheet(sheet: Sheet, layout: Layout, contexts: list[SheetContext]) -> dict:
    return {
        "sheet": sheet.name,
        "visible": sheet.state == "visible",
        "nonempty_cells": sheet.nonempty_cells,
        "roles": dict(sorted(layout.counts().items())),
        "title_rows": layout.rows("title"),
        "note_rows": layout.rows("note"),
        "signature_rows": layout.rows("signature"),
        "page_texts": [cell.text for cell in sheet.page],
        "tables": [_table(table, context) for table, context in zip(layout.tables, contexts, strict=True)],
    }


def _table(table: Table, context: SheetContext) -> dict:
    name = table.stub.name
    columns = {}
    guessed = read_columns(table, context)
    for col, path in sorted(table.paths.items()):
        if name is not None and col <= name or col == table.stub.number:
            continue
        spelled = context.spelled(path, col)
        reading = guessed[spelled].reading if spelled in guessed else headings.read_heading(spelled, context.texts)
        columns[column_letters(col)] = {"header": " / ".join(path), "data_element": reading.data_element or None, "kind": reading.kind}
    return {
        "orientation": table.orientation,
        "header_rows": table.header.rows,
        "code_rows": table.header.code_rows,
        "repeated_header_rows": table.repeated_rows,
        "first_row": table.first_row,
        "last_row": table.last_row,
        "total_rows": table.total_rows,
        "subtotal_rows": table.subtotal_rows,
        "section_rows": table.section_rows,
        "name_column": column_letters(name) if name is not None else None,
        "columns": columns,
    }


def lines(explained: dict, lang: str = "vi") -> list[str]:
    """`explain_file`'s result as a compact view for the terminal."""
    vi = lang == "vi"
    out = [f"{explained['file']} ({explained['format']})"]
    for sheet in explained["sheets"]:
        hidden = "" if sheet["visible"] else (" [ẩn]" if vi else " [hidden]")
        out.append(f"{'Trang' if vi else 'Sheet'} “{sheet['sheet']}”{hidden}: {sheet['nonempty_cells']} {'ô' if vi else 'cells'} — "
                   + ", ".join(f"{role} {count}" for role, count in sheet["roles"].items()))
        if outside := sheet["page_texts"]:
            out.append(f"  {'Ngoài các ô' if vi else 'Outside the cells'}: {' | '.join(outside)}")
        for table in sheet["tables"]:
            rows = f"{table['first_row']}–{table['last_row']}"
            out.append(f"  {'Bảng' if vi else 'Table'} {'dòng' if vi else 'rows'} {rows}; {'tiêu đề' if vi else 'headings'} {table['header_rows']}; "
                       f"{'tổng' if vi else 'totals'} {table['total_rows'] + table['subtotal_rows']}; {'cột tên' if vi else 'names'} {table['name_column']}")
            out += [f"    {letters:>3}  {column['header']}  →  {column['data_element'] or column['kind']}" for letters, column in table["columns"].items()]
    return [legible(line, LONGEST_LINE) for line in out]
