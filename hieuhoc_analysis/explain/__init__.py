"""How a file was understood: the JSON of ``hieuhoc explain``, for people, scripts and tests."""

from __future__ import annotations

from pathlib import Path

from hieuhoc_analysis import limits
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.decode import decode_workbook
from hieuhoc_analysis.extract.grid import Sheet, column_letters, column_number
from hieuhoc_analysis.extract.layout import Layout, read_layouts
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.extract.workbook import read_workbook
from hieuhoc_analysis.harmonize.columns.amounts import labels_of
from hieuhoc_analysis.harmonize.columns.beside import column_reader
from hieuhoc_analysis.harmonize.columns.columns import is_sum
from hieuhoc_analysis.harmonize.figures import Figure, read_table
from hieuhoc_analysis.harmonize.paper.context import SheetContext, sheet_contexts
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import legible

LONGEST_LINE = 1000  # characters on the terminal, whatever a heading holds
TOTAL = "total"  # of a column that only adds up its neighbours
UNIT = "unit"  # of a column that says in what each line is counted
BY_LINE, BY_COLUMN = "by_line", "by_column"  # what columns count is said beside each line, and the other way about


def explain_file(path: Path | str) -> dict:
    """Explain one file.

    Returns
    -------
    dict
        ``{"file", "format", "sheets": [{"sheet", "visible", "nonempty_cells", "roles", "title_rows", "note_rows",
        "signature_rows", "page_texts", "tables": [...]}]}``; row numbers are 1-based, the joined headings use `` / ``.
        A table with its indicators down has ``lines`` by row beside its ``columns``.

    Raises
    ------
    UnreadableFile
        When the file is no table.
    """
    return limits.within(limits.size(path), lambda: _explain(Path(path)))


def _explain(path: Path) -> dict:
    workbook = read_workbook(path)
    decode_workbook(workbook)
    layouts = read_layouts(workbook.sheets)
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
        "tables": [_table(sheet, layout, table, context) for table, context in zip(layout.tables, contexts, strict=True)],
    }


def _table(sheet: Sheet, layout: Layout, table: Table, context: SheetContext) -> dict:
    name = table.stub.name
    left = _left_of_names(table)
    columns = {}
    read = column_reader(table, context)
    for col, path in sorted(table.paths.items()):
        if name is not None and col <= name and col not in left or col == table.stub.number:
            continue
        reading = read(path, col)
        columns[column_letters(col)] = {"header": " / ".join(path), "data_element": reading.data_element or None, "kind": reading.kind}
    out = {
        "orientation": table.orientation,
        "header_rows": table.header.rows,
        "code_rows": table.header.code_rows,
        "repeated_header_rows": table.repeated_rows,
        "first_row": table.first_row,
        "last_row": table.last_row,
        "total_rows": table.total_rows,
        "subtotal_rows": table.subtotal_rows,
        "section_rows": table.section_rows,
        # the labels of a letter stand in the cells of its figures
        "name_column": column_letters(name or table.last_col) if name is not None else None,
        "columns": columns,
    }
    figures = read_table(sheet, layout, table, 0, context).figures
    of_columns: dict[str, list[Figure]] = {letters: [] for letters in columns}
    for figure in figures:
        of_columns.setdefault(column_letters(figure.col), []).append(figure)
    _tell_columns(table, of_columns, columns)
    if table.orientation != "rows":
        out["lines"] = _lines(table, figures)
    for letters, column in columns.items():
        if is_sum(table, layout, column_number(letters)):
            column |= {"data_element": None, "kind": TOTAL}
    return out


def _left_of_names(table: Table) -> set[int]:
    """The columns of figures left of the names, where these stand behind or amid the figures; a few numbers before names are codes."""
    left = {col for col in table.values if table.stub.name is not None and col < table.stub.name}
    right = len(table.values) - len(left)
    return left if not right or len(left) > 1 and len(left) >= right else set()


def _tell_columns(table: Table, of_columns: dict[str, list[Figure]], columns: dict[str, dict]) -> None:
    """What the columns of a table are whose figures its lines, or both together, tell."""
    for letters, column in columns.items():
        counted = {f.data_element for f in of_columns[letters]} - {""}
        path = table.paths[column_number(letters)]
        if column["kind"] != headings.UNMAPPED:
            continue
        if not counted and shapes.is_word(path[-1], "unit_line"):
            column["kind"] = UNIT
        elif counted:
            step = table.orientation != "rows" and any(shapes.has_word(text, "measure") for text in path)  # *Xã Hòa Bình / Đăng ký*
            column |= {"data_element": counted.pop(), "kind": headings.COUNT} if step and len(counted) == 1 else {"kind": BY_LINE}


def _lines(table: Table, figures: list[Figure]) -> dict[str, dict]:
    """What the lines of a table say that has its indicators down."""
    found: dict[int, list[Figure]] = {}
    for figure in figures:
        found.setdefault(figure.row, []).append(figure)
    out = {}
    for line in table.body:
        if (path := table.row_paths.get(line.row)) and line.row in found:
            counted = {f.data_element for f in found[line.row]} - {""}
            roles = {f.role for f in found[line.row]}
            kind = (
                headings.COUNT
                if counted and "rate" not in roles
                else next((kind for kind in (headings.RATE, headings.SUBSET) if kind in roles), headings.UNMAPPED)
            )
            out[str(line.row)] = {"header": " / ".join(path), "data_element": counted.pop() if len(counted) == 1 else None, "kind": kind}
    return out


def lines(explained: dict, lang: str = "vi") -> list[str]:
    """`explain_file`'s result as a compact view for the terminal."""
    vi = lang == "vi"
    labels = labels_of()

    def said(heading: dict) -> str:
        if heading["kind"] == headings.COUNT and heading["data_element"]:
            return f"{labels[heading['data_element']][f'label_{lang}']} ({heading['data_element']})"
        return phrase(f"explain.kind.{BY_COLUMN if heading['kind'] == headings.COUNT else heading['kind']}", lang)

    out = [f"{explained['file']} ({explained['format']})"]
    for sheet in explained["sheets"]:
        hidden = "" if sheet["visible"] else f" [{phrase('explain.hidden', lang)}]"
        out.append(f"{'Trang' if vi else 'Sheet'} “{sheet['sheet']}”{hidden}: {sheet['nonempty_cells']} {'ô' if vi else 'cells'} — "
                   + ", ".join(f"{phrase(f'explain.role.{role}', lang)} {count}" for role, count in sheet["roles"].items()))
        if outside := sheet["page_texts"]:
            out.append(f"  {'Ngoài các ô' if vi else 'Outside the cells'}: {' | '.join(outside)}")
        for table in sheet["tables"]:
            rows = f"{table['first_row']}–{table['last_row']}"
            totals = sorted(table["total_rows"] + table["subtotal_rows"])
            parts = [f"{'Bảng' if vi else 'Table'} {'dòng' if vi else 'rows'} {rows}"]
            parts += [
                f"{word} {', '.join(map(str, where))}"
                for word, where in (
                    ("tiêu đề dòng" if vi else "headings in rows", table["header_rows"]),
                    ("tổng ở dòng" if vi else "totals in rows", totals),
                )
                if where
            ]
            parts += [f"{'cột tên' if vi else 'names in column'} {table['name_column']}"] if table["name_column"] else []
            out.append("  " + "; ".join(parts))
            out += [
                f"    {at:>4}  {heading['header']}  →  {said(heading)}"
                for at, heading in (*table["columns"].items(), *table.get("lines", {}).items())
            ]
    return [legible(line, LONGEST_LINE) for line in out]
