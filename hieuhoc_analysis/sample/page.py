"""One sheet as an office clerk makes it: fonts, borders, merges, print set-up, formulas that keep their results."""

from __future__ import annotations

import io
import re
import textwrap
import zipfile
from datetime import date
from typing import TypedDict, Unpack

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from hieuhoc_analysis.files import freeze_zip
from hieuhoc_analysis.language.legacy import encode_tcvn3

UNICODE_FONT = "Times New Roman"
THIN = Border(*[Side(style="thin")] * 4)
COUNT, MILLIONS, PERCENT_POINTS, FRACTION = "#,##0", "#,##0.00", "0.00", "0.0%"
LINE_HEIGHT = 15.75


class Look(TypedDict, total=False):
    """How a cell looks."""

    bold: bool
    italic: bool
    underline: bool
    size: float
    color: str
    align: str
    indent: int
    wrap: bool
    border: bool
    number_format: str


class Page:
    """A worksheet that writes in one font, and remembers the results of its formulas.

    Parameters
    ----------
    sheet : Worksheet
        Where to write.
    font : str
        A font whose name starts with ``.Vn`` makes every text TCVN3, as those fonts need.
    """

    def __init__(self, sheet: Worksheet, font: str = UNICODE_FONT) -> None:
        self.sheet = sheet
        self.font = font
        self.results: dict[str, float] = {}

    def write(self, row: int, col: int, value: object, *, result: float | None = None, **look: Unpack[Look]) -> None:
        """Write one cell; a `value` with a `result` is a formula, any other text is text."""
        cell = self.sheet.cell(row, col)
        font = self.font
        if isinstance(value, str) and font.startswith(".Vn"):
            if value.isupper() and not value.isascii():
                # these fonts come in pairs: capitals are the same codes in the font whose name ends with H
                value, font = value.lower(), font + "H"
            value = encode_tcvn3(value)
        cell.value = value
        if result is not None:
            cell.data_type = "f"
            self.results[cell.coordinate] = result
        elif isinstance(value, str):
            cell.data_type = "s"
        cell.font = Font(name=font, size=look.get("size", 12), bold=look.get("bold"), italic=look.get("italic"),
                         color=look.get("color"), underline="single" if look.get("underline") else None)
        cell.alignment = Alignment(horizontal=look.get("align"), vertical="center", wrap_text=look.get("wrap"),
                                   indent=look.get("indent", 0))
        cell.number_format = look.get("number_format", "General")
        if look.get("border"):
            cell.border = THIN

    def across(self, row: int, first: int, last: int, value: str, **look: Unpack[Look]) -> None:
        """Write one text over merged columns of one row, centred unless said otherwise."""
        look.setdefault("align", "center")
        self.write(row, first, value, **look)
        self.merge(row, first, row, last)

    def merge(self, row: int, col: int, last_row: int, last_col: int) -> None:
        """Merge a rectangle, keeping the border of its first cell all around."""
        if (row, col) == (last_row, last_col):
            return
        border = self.sheet.cell(row, col).border
        for r in range(row, last_row + 1):
            for c in range(col, last_col + 1):
                self.sheet.cell(r, c).border = Border(border.left, border.right, border.top, border.bottom)
        self.sheet.merge_cells(start_row=row, start_column=col, end_row=last_row, end_column=last_col)

    def width(self, col: int, width: float) -> None:
        """Make a column at least this wide, in characters."""
        dimension = self.sheet.column_dimensions[get_column_letter(col)]
        if not dimension.customWidth or dimension.width < width:
            dimension.width = width

    def height(self, row: int, lines: int) -> None:
        """Give a row room for this many lines of text."""
        self.sheet.row_dimensions[row].height = lines * LINE_HEIGHT + 4

    def lines(self, text: str, first_col: int, last_col: int) -> int:
        """How many lines a bold text takes when wrapped over some columns."""
        room = sum(self.sheet.column_dimensions[get_column_letter(c)].width for c in range(first_col, last_col + 1))
        return len(textwrap.wrap(text, max(4, int(room * 0.9))))

    def print_setup(self) -> None:
        """A4 landscape on one page, margins and page number as NĐ 30/2020 asks."""
        sheet = self.sheet
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 1
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_options.horizontalCentered = True
        margins = sheet.page_margins
        margins.left, margins.right, margins.top, margins.bottom = 1.18, 0.6, 0.8, 0.8
        sheet.HeaderFooter.differentFirst = True
        sheet.oddHeader.center.text = "&P"


def save(book: Workbook, pages: list[Page], reported: date) -> bytes:
    """The workbook's bytes: formulas with their results, dated, without anybody's name, equal for equal content."""
    buffer = io.BytesIO()
    book.save(buffer)
    results = {f"xl/worksheets/sheet{i}.xml": page.results for i, page in enumerate(pages, 1)}
    out = io.BytesIO()
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name).decode("utf-8")
            if name in results:
                content = _store_results(content, results[name])
            elif name == "docProps/core.xml":
                content = _CORE.format(moment=f"{reported.isoformat()}T09:00:00Z")
            elif name == "docProps/app.xml":
                content = _APP
            target.writestr(name, content)
    return freeze_zip(out.getvalue())


def _store_results(xml: str, results: dict[str, float]) -> str:
    # openpyxl writes formulas without results, Excel never does; readers without a formula engine need them
    def fill(match: re.Match[str]) -> str:
        return f"{match['start']}<v>{results[match['address']]!r}</v></c>"

    filled, count = re.subn(r'(?P<start><c r="(?P<address>[A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v ?/?>(?:</v>)?</c>', fill, xml)
    if count != len(results):
        raise ValueError(f"{len(results)} formulas expected, {count} found in the sheet")
    return filled


_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    '<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>')
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    '<Application>Microsoft Excel</Application></Properties>')
