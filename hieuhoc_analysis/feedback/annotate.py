"""A marked copy: the ward's workbook with doubtful cells filled and commented, and a first sheet that lists them.

Sheets of .xlsx are kept as they are (openpyxl loses text boxes, pictures of some kinds and stored formula results,
which the first sheet says); other formats are rebuilt from the grid that was read.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from hieuhoc_analysis.extract.grid import Workbook as Grid
from hieuhoc_analysis.extract.workbook import load_bytes, read_workbook
from hieuhoc_analysis.files import freeze_document, write_atomically
from hieuhoc_analysis.submission_roles import MARKED_COPY, ROLE_PROPERTY

_FILL = {"error": PatternFill("solid", fgColor="F8B9B1"), "warning": PatternFill("solid", fgColor="FFE699")}
_WORDS = {
    "vi": {"title": "Kết quả kiểm tra", "error": "Lỗi", "warning": "Cảnh báo", "head": ("Mức", "Trang", "Ô", "Phát hiện", "Việc cần làm"),
           "note": "Ô tô đỏ là lỗi, ô tô vàng là cảnh báo; mỗi ô có ghi chú. Sửa trên biểu gốc rồi gửi lại biểu gốc, không gửi tệp này. "
                   "Bản sao này có thể không giữ được hộp chữ, một số hình và biểu đồ."},
    "en": {"title": "Check results", "error": "Error", "warning": "Warning", "head": ("Severity", "Sheet", "Cell", "Finding", "What to do"),
           "note": "Red cells are errors, yellow ones warnings; each has a comment. Correct the original and send that, not this file. "
                   "This copy may have lost text boxes, some pictures and charts."},
}
_FIXED = datetime(2000, 1, 1)


def write_marked_copy(path: Path, findings: Sequence[dict[str, str]], out: Path, lang: str = "vi") -> Path:
    """Write the marked copy of one submission.

    Parameters
    ----------
    path : Path
        The submission.
    findings : list of dict
        Its rows of the ``findings`` table.
    out : Path
        An .xlsx file.

    Raises
    ------
    UnreadableFile
        When the submission is no workbook.
    """
    words = _WORDS[lang]
    content = load_bytes(path)
    grid = read_workbook(path, content)
    book = _open(grid, content)
    first = book.create_sheet(_free(str(words["title"]), book), 0)
    for row in sorted(findings, key=lambda r: r["severity"] != "error"):
        if row["source_sheet"] in book.sheetnames and row["source_cell"]:
            _mark(book[row["source_sheet"]], row)
    _list(first, findings, words, path.name, book.sheetnames)
    book.active = 0
    for sheet in book.worksheets[1:]:
        sheet.sheet_view.tabSelected = False
    if ROLE_PROPERTY not in book.custom_doc_props.names:
        book.custom_doc_props.append(StringProperty(name=ROLE_PROPERTY, value=MARKED_COPY))
    # the copy must not carry its author's name, nor the time at which it was made
    book.properties.creator, book.properties.lastModifiedBy = "hieuhoc_analysis", None
    book.properties.created = book.properties.modified = _FIXED
    buffer = io.BytesIO()
    book.save(buffer)
    return write_atomically(out, freeze_document(buffer.getvalue()))


def _open(grid: Grid, content: bytes) -> Workbook:
    if grid.format in ("xlsx", "xlsm"):
        try:
            return load_workbook(io.BytesIO(content))
        except Exception:  # what openpyxl cannot open is rebuilt from our own reading
            pass
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in grid.sheets:
        target = book.create_sheet(sheet.name[:31] or "Sheet")
        for row in sheet.cells.values():
            for cell in row.values():
                place = target.cell(cell.row, cell.col)
                value = cell.text or cell.value if cell.kind == "text" else cell.value
                place.value = value if isinstance(value, str | int | float | bool | datetime) else str(value)
                if isinstance(value, str):
                    place.data_type = "s"  # a stranger's "=1+1" stays text
                place.font = Font(bold=cell.style.bold)
        for merge in sheet.merges[:2000]:
            target.merge_cells(start_row=merge.first_row, start_column=merge.first_col, end_row=merge.last_row, end_column=merge.last_col)
    return book


def _mark(sheet: Worksheet, row: dict[str, str]) -> None:
    cell = sheet[row["source_cell"]]
    if isinstance(cell, MergedCell):
        span = next(m for m in sheet.merged_cells.ranges if cell.coordinate in m)
        cell = sheet.cell(span.min_row, span.min_col)
    said = f"{row['message']}\n→ {row['hint']}"
    if cell.comment and cell.comment.author == "hieuhoc_analysis":
        said = f"{cell.comment.text}\n\n{said}"
    else:
        cell.fill = _FILL[row["severity"]]
    cell.comment = Comment(said, "hieuhoc_analysis", height=min(60 + 14 * (len(said) // 45 + said.count("\n")), 400), width=340)


def _list(sheet: Worksheet, findings: Sequence[dict[str, str]], words: dict, name: str, sheets: Sequence[str]) -> None:
    sheet["A1"], sheet["A2"], sheet["A3"] = words["title"], name, words["note"]
    for cell in (sheet["A1"], sheet["A2"], sheet["A3"]):
        cell.data_type = "s"
    sheet["A1"].font = Font(bold=True, size=16)
    sheet.merge_cells("A3:E3")
    sheet["A3"].alignment = Alignment(wrap_text=True, vertical="top")
    sheet.row_dimensions[3].height = 48
    for col, head in enumerate(words["head"], 1):
        sheet.cell(5, col, head).font = Font(bold=True)
    for at, row in enumerate(findings, 6):
        for col, value in enumerate((words[row["severity"]], row["source_sheet"], row["source_cell"], row["message"], row["hint"]), 1):
            cell = sheet.cell(at, col, value)
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.cell(at, 1).fill = _FILL[row["severity"]]
        if row["source_sheet"] in sheets and row["source_cell"]:
            quoted = row["source_sheet"].replace("'", "''")
            sheet.cell(at, 3).hyperlink = f"#'{quoted}'!{row['source_cell']}"
            sheet.cell(at, 3).font = Font(underline="single", color="12436D")
    for letter, width in zip("ABCDE", (11, 16, 8, 70, 55), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A6"
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = "landscape", 9, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _free(title: str, book: Workbook) -> str:
    name, n = title, 1
    while name in book.sheetnames:
        n += 1
        name = f"{title} {n}"
    return name
