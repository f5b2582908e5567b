"""A marked copy: the ward's workbook with doubtful cells filled and commented, and a first sheet that lists them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from math import ceil
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from hieuhoc_analysis import limits
from hieuhoc_analysis.extract.formats.ooxml_rows import position
from hieuhoc_analysis.extract.workbook import load_bytes, read_workbook
from hieuhoc_analysis.feedback.copies import REBUILT, Copy, open_copy, rebuild, writable
from hieuhoc_analysis.feedback.wording import said, to_do
from hieuhoc_analysis.files import freeze_document, write_atomically
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.submission_roles import MARKED_COPY, ROLE_PROPERTY

AUTHOR = "hieuhoc_analysis"
_FONT, _LINE = "Times New Roman", Border(*[Side(style="thin", color="808080")] * 4)
_FILL = {"error": PatternFill("solid", fgColor="F8B9B1"), "warning": PatternFill("solid", fgColor="FFE699")}
_COLOURS = {fill.fgColor.rgb for fill in _FILL.values()}
_HEAD = PatternFill("solid", fgColor="DCE6F0")
_HEADINGS = ("severity", "sheet", "cell", "found", "to_do")
_WIDTHS = (13, 18, 9, 72, 54)
_PER_LINE, _LINE_HEIGHT = 1.0, 16.5  # characters of 12 points in a unit of column width, points of a line
_FIXED = datetime(2000, 1, 1)


def write_marked_copy(path: Path, findings: Sequence[Mapping[str, str]], out: Path, lang: str = "vi") -> Path:
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
    content = load_bytes(path)
    return write_atomically(out, limits.within(len(content), lambda: _made(path, content, findings, lang)))


def _made(path: Path, content: bytes, findings: Sequence[Mapping[str, str]], lang: str) -> bytes:
    read = read_workbook(path, content)
    try:
        made = _marked(open_copy(read, content), findings, path.name, lang)
    except Exception:  # what openpyxl opens it cannot always save
        made = _marked(rebuild(read), findings, path.name, lang)
    return freeze_document(made)


def _marked(copy: Copy, findings: Sequence[Mapping[str, str]], name: str, lang: str) -> bytes:
    """The bytes of a workbook with its doubtful cells marked and the list of findings before its sheets."""
    book = copy.book
    ordered = sorted(findings, key=lambda row: row["severity"] != "error")
    for row in ordered:
        if row["source_cell"] and (sheet := copy.sheets.get(row["source_sheet"])) is not None:
            _mark(sheet, row, lang)
    for row in ordered:
        for name, area in _areas(row):
            if (sheet := copy.sheets.get(name)) is not None:
                _fill(sheet, area, _FILL[row["severity"]])
    _list(book.create_sheet(_free(phrase("copy.title", lang), book), 0), ordered, copy, name, lang)
    book.active = 0
    for sheet in book.worksheets[1:]:
        sheet.sheet_view.tabSelected = False
    if ROLE_PROPERTY not in book.custom_doc_props.names:
        book.custom_doc_props.append(StringProperty(name=ROLE_PROPERTY, value=MARKED_COPY))
    # the copy must not carry its author's name, nor the time at which it was made
    book.properties.creator, book.properties.lastModifiedBy = AUTHOR, None
    book.properties.created = book.properties.modified = _FIXED
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _mark(sheet: Worksheet, row: Mapping[str, str], lang: str) -> None:
    place = position(row["source_cell"])
    if place is None:
        return  # a CSV may be wider than any sheet
    cell = _written(sheet, *place)
    text = f"{said(row, lang)}\n→ {to_do(row, lang)}"
    if cell.comment is not None:  # another finding's, or the ward's own
        text = f"{cell.comment.text}\n\n{text}"
    if cell.comment is None or cell.comment.author != AUTHOR:
        cell.fill = _FILL[row["severity"]]
    lines = sum(ceil(len(line) / 46) or 1 for line in text.split("\n"))
    cell.comment = Comment(text, AUTHOR, height=min(24 + 17 * lines, 420), width=340)


def _written(sheet: Worksheet, row: int, col: int) -> Cell:
    """The cell that shows there: of merged ones the first."""
    cell = sheet.cell(row, col)
    if isinstance(cell, MergedCell):
        span = next(m for m in sheet.merged_cells.ranges if cell.coordinate in m)
        cell = sheet.cell(span.min_row, span.min_col)
    return cell


def _areas(row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Sheet and range of all that a finding is about."""
    for area in filter(None, row.get("source_range", "").split("; ")):
        name, _, place = area.rpartition("!")
        yield name or row["source_sheet"], place


def _fill(sheet: Worksheet, area: str, fill: PatternFill) -> None:
    """Colour the cells that no finding has coloured yet."""
    corners = [position(corner) for corner in area.split(":")]
    first, last = corners[0], corners[-1]
    if first is None or last is None:
        return
    for at in range(first[0], last[0] + 1):
        for col in range(first[1], last[1] + 1):
            cell = _written(sheet, at, col)
            if cell.fill.fgColor.rgb not in _COLOURS:
                cell.fill = fill


def _list(page: Worksheet, findings: Sequence[Mapping[str, str]], copy: Copy, name: str, lang: str) -> None:
    counts = {severity: sum(row["severity"] == severity for row in findings) for severity in _FILL}
    head = [phrase("copy.title", lang).upper(), name, phrase("copy.counts", lang, **counts), phrase("copy.how", lang)]
    if copy.lost == [REBUILT]:
        head.append(phrase("copy.rebuilt", lang))
    elif copy.lost:
        head.append(phrase("copy.lost", lang, what="; ".join(phrase(f"copy.lost.{what}", lang) for what in copy.lost)))
    for at, text in enumerate(head, 1):
        _cell(page, at, 1, text, size=16 if at == 1 else 12, bold=at < 3)
        page.merge_cells(start_row=at, start_column=1, end_row=at, end_column=len(_WIDTHS))
        page.row_dimensions[at].height = 24 if at == 1 else _height((text,), (sum(_WIDTHS),))
    top = len(head) + 2
    for col, heading in enumerate(_HEADINGS, 1):
        cell = _cell(page, top, col, phrase(f"copy.heading.{heading}", lang), bold=True)
        cell.fill, cell.border, cell.alignment = _HEAD, _LINE, Alignment(horizontal="center", vertical="center", wrap_text=True)
    for at, row in enumerate(findings, top + 1):
        texts = (phrase(f"copy.{row['severity']}", lang), row["source_sheet"], row["source_cell"], said(row, lang), to_do(row, lang))
        for col, text in enumerate(texts, 1):
            _cell(page, at, col, text).border = _LINE
        page.cell(at, 1).fill = _FILL[row["severity"]]
        if row["source_cell"] and (sheet := copy.sheets.get(row["source_sheet"])) is not None:
            quoted = sheet.title.replace("'", "''")
            page.cell(at, 3).hyperlink = f"#'{quoted}'!{row['source_cell']}"
            page.cell(at, 3).font = Font(name=_FONT, size=12, underline="single", color="12436D")
        page.row_dimensions[at].height = _height(texts, _WIDTHS)
    for letter, width in zip("ABCDE", _WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    page.freeze_panes = page.cell(top + 1, 1)
    page.print_title_rows = f"{top}:{top}"
    page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight = "landscape", 9, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_margins.left = page.page_margins.right = 0.5


def _cell(page: Worksheet, row: int, col: int, text: str, size: int = 12, bold: bool = False):
    cell = page.cell(row, col, writable(text))
    cell.data_type = "s"  # what a ward wrote stays text
    cell.font = Font(name=_FONT, size=size, bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _height(texts: Sequence[str], widths: Sequence[int]) -> float:
    """Excel and LibreOffice do not fit the height of a written row to its wrapped text: it is counted here."""
    return _LINE_HEIGHT * max(ceil(len(text) / (width * _PER_LINE)) or 1 for text, width in zip(texts, widths, strict=True)) + 2


def _free(title: str, book: Workbook) -> str:
    name, n = title, 1
    while name in book.sheetnames:
        n += 1
        name = f"{title} {n}"
    return name
