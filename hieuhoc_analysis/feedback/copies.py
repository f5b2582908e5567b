"""A workbook that may be written on: the submission as openpyxl keeps it, or rebuilt from the grid that was read."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from math import ceil

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from hieuhoc_analysis.extract import grid
from hieuhoc_analysis.extract.formats.ooxml_rows import LAST_COL, LAST_ROW

# what openpyxl does not write back: where it shows in the package, a pattern of the part's name and one of its content
_LOST = (
    ("shapes", r"xl/drawings/drawing\d+\.xml", rb"<xdr:(?:sp|grpSp|cxnSp)\b"),
    ("pictures", r"xl/media/.+\.(?:emf|wmf|svg)", rb""),
    ("header_pictures", r"xl/worksheets/sheet\d+\.xml", rb"<legacyDrawingHF\b"),
    ("macros", r"xl/vbaProject\.bin", rb""),
    ("controls", r"xl/(?:ctrlProps|activeX)/.+", rb""),
    ("objects", r"xl/embeddings/.+", rb""),
    ("threads", r"xl/threadedComments/.+", rb""),
    ("slicers", r"xl/(?:slicers|timelines)/.+", rb""),
    ("sparklines", r"xl/worksheets/sheet\d+\.xml", rb"<x14:sparklineGroups\b"),
    ("validations", r"xl/worksheets/sheet\d+\.xml", rb"<x14:dataValidations\b"),
    ("conditions", r"xl/worksheets/sheet\d+\.xml", rb"<x14:conditionalFormattings\b"),
    ("charts", r"xl/charts/chart\d+\.xml", rb""),
    ("formulas", r"xl/worksheets/sheet\d+\.xml", rb"<f[ />]"),
)
REBUILT = "rebuilt"
_MOST_MERGED, _MOST_UNPACKED, _MOST_LETTERS = 200_000, 40 << 20, 32_767  # cells, bytes, of a cell
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MOST_MERGES, _NARROW, _WIDE, _DEFAULT_WIDTH, _LINE_HEIGHT = 2000, 6, 42, 8.4, 16.5
_SHORT = 30  # a longer text is a title that runs over its neighbours, not the content of a column
_LINE = Border(*[Side(style="thin", color="808080")] * 4)


@dataclass(slots=True)
class Copy:
    """A workbook to be marked: its sheets under the names that findings use, and what it could not keep.

    ``lost`` holds the ends of the phrases ``copy.lost.*``, `REBUILT` alone for a workbook made from the grid.
    """

    book: Workbook
    sheets: dict[str, Worksheet] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)


def open_copy(read: grid.Workbook, content: bytes) -> Copy:
    """The submission to write on: .xlsx and .xlsm as they are, every other format rebuilt from what was read."""
    if read.format in ("xlsx", "xlsm") and _fits(read, content):
        try:
            book = load_workbook(io.BytesIO(content), rich_text=True)
        except Exception:  # what openpyxl cannot open is rebuilt from our own reading
            pass
        else:
            names = {unicodedata.normalize("NFC", sheet.title): sheet for sheet in book.worksheets}
            return Copy(
                book, {s.name: names[key] for s in read.sheets if (key := unicodedata.normalize("NFC", s.name)) in names}, _lost(content)
            )
    return rebuild(read)


def _lost(content: bytes) -> list[str]:
    """What is in the package and will not be in the copy, in the order of `_LOST`."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = package.namelist()
        return [name for name, part, inside in _LOST
                if any(re.fullmatch(part, p) and (not inside or re.search(inside, package.read(p))) for p in parts)]


def _fits(read: grid.Workbook, content: bytes) -> bool:
    """Whether openpyxl can open the workbook in the room and time that one may take: it makes a cell of all that a merge covers."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        unpacked = sum(info.file_size for info in package.infolist())
    return unpacked <= _MOST_UNPACKED and sum(_area(merge) for sheet in read.sheets for merge in sheet.merges) <= _MOST_MERGED


def _area(merge: grid.Range) -> int:
    return (merge.last_row - merge.first_row + 1) * (merge.last_col - merge.first_col + 1)


def writable(text: str) -> str:
    """Text that a workbook can hold: no control characters, no more letters than a cell may have."""
    return _NO_XML.sub("\ufffd", text[:_MOST_LETTERS])


def rebuild(read: grid.Workbook) -> Copy:
    """A workbook with the cells that were read; those beyond the last row and column of a sheet (of a CSV) are left out."""
    book = Workbook()
    book.remove(book.worksheets[0])
    copy = Copy(book, lost=[REBUILT])
    looks: dict[tuple[grid.Style, type], StyleArray] = {}
    for sheet in read.sheets:
        # Excel refuses these characters and names over 31; openpyxl numbers names that meet
        name = re.sub(r"[\\*?:/\[\]]", "-", writable(sheet.name)).strip("'")[:28]
        target = book.create_sheet(name or "Sheet")
        if sheet.state != "visible":
            target.sheet_state = "hidden"
        copy.sheets[sheet.name] = target
        kept = [cell for row in sheet.cells.values() for cell in row.values() if cell.row <= LAST_ROW and cell.col <= LAST_COL]
        for cell in kept:
            _write(target.cell(cell.row, cell.col), cell, looks)
        merges = [
            merge
            for merge in sheet.merges
            if merge.last_row <= LAST_ROW and merge.last_col <= LAST_COL and _area(merge) <= _MOST_MERGED // 20
        ]
        for merge in merges[:_MOST_MERGES]:
            target.merge_cells(start_row=merge.first_row, start_column=merge.first_col, end_row=merge.last_row, end_column=merge.last_col)
        _fit(target, kept, merges)
        target.page_setup.orientation, target.page_setup.paperSize, target.page_setup.fitToHeight = "landscape", 9, 0
        target.sheet_properties.pageSetUpPr.fitToPage = True
    return copy


def _write(place: Cell, cell: grid.Cell, looks: dict[tuple[grid.Style, type], StyleArray]) -> None:
    """Fill a cell of the copy; `looks` holds what openpyxl has made of each look, which takes it longest."""
    value = (cell.text or cell.value) if cell.kind == "text" else cell.value
    if isinstance(value, str):
        place.value = writable(value)
        place.data_type = "s"  # a stranger's "=1+1" stays text
    else:
        place.value = value if isinstance(value, int | float | datetime | date | time | timedelta) else str(value)
    look = cell.style, type(value)
    if (known := looks.get(look)) is not None:
        place._style = known.__copy__()
        return
    if not isinstance(value, str) and cell.style.number_format != "General":
        place.number_format = cell.style.number_format
    place.font = Font(name="Times New Roman", size=cell.style.size or 12, bold=cell.style.bold, italic=cell.style.italic)
    place.alignment = Alignment(
        horizontal=cell.style.align or None, indent=cell.style.indent, vertical="center", wrap_text=cell.style.border
    )
    if cell.style.border:
        place.border = _LINE
    looks[look] = place._style


def _fit(target: Worksheet, cells: list[grid.Cell], merges: list[grid.Range]) -> None:
    """Columns as wide as their longest short text and rows as high as their wrapped headings: the other formats' own sizes are not read."""
    spans = {(m.first_row, m.first_col): m for m in merges}
    widths: dict[int, float] = {}
    wrapped = []
    for cell in cells:
        text, span = str(cell.text or cell.value), spans.get((cell.row, cell.col))
        if cell.style.border and cell.kind == "text":
            wrapped.append((text, span or grid.Range(cell.row, cell.col, cell.row, cell.col)))
        if span is None or span.first_col == span.last_col:
            need = len(text) if len(text) <= _SHORT else max(map(len, text.split()), default=0) if cell.style.border else 0
            widths[cell.col] = min(max(widths.get(cell.col, 0), need + 2, _NARROW), _WIDE)
    for col, width in widths.items():
        target.column_dimensions[get_column_letter(col)].width = width
    heights: dict[int, float] = {}
    for text, span in wrapped:
        room = sum(widths.get(col, _DEFAULT_WIDTH) for col in range(span.first_col, span.last_col + 1))
        lines, rows = ceil(len(text) / max(room - 1, 1)), span.last_row - span.first_row + 1
        if lines > rows:
            for at in range(span.first_row, span.last_row + 1):
                heights[at] = max(heights.get(at, 0), _LINE_HEIGHT * lines / rows)
    for at, height in heights.items():
        target.row_dimensions[at].height = height
