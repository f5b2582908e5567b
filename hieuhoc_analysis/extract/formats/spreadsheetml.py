"""Excel's XML of 2002-2003 (SpreadsheetML), still written by many reporting systems and named .xls."""

from __future__ import annotations

from collections.abc import Iterator

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.number_formats import date_kind, from_iso, from_serial, stored_number
from hieuhoc_analysis.extract.formats.ooxml_rows import LAST_COL, LAST_ROW
from hieuhoc_analysis.extract.formats.ooxml_texts import check_text
from hieuhoc_analysis.extract.formats.package import CHUNK, Budget, parse_xml
from hieuhoc_analysis.extract.formats.page_texts import printed_head
from hieuhoc_analysis.extract.grid import ACROSS, BLANKS, PLAIN, Cell, Range, Sheet, Style, Workbook

_SPACE = "urn:schemas-microsoft-com:office:spreadsheet"
_ALIGNMENTS = {"Left": "left", "Center": "center", "Right": "right", "CenterAcrossSelection": ACROSS}
_STATES = {"SheetHidden": "hidden", "SheetVeryHidden": "veryHidden"}
_FORMATS = {
    "General Number": "General", "Fixed": "0.00", "Standard": "#,##0.00", "Percent": "0.00%", "Scientific": "0.00E+00",
    "General Date": "m/d/yy h:mm", "Short Date": "mm-dd-yy", "Medium Date": "d-mmm-yy", "Long Date": "d-mmm-yy",
    "Short Time": "h:mm", "Medium Time": "h:mm AM/PM", "Long Time": "h:mm:ss",
}


def read_spreadsheetml(content: bytes) -> Workbook:
    """Read a SpreadsheetML 2003 workbook; formulas stay in its R1C1 notation.

    Raises
    ------
    UnreadableFile
        ``file_damaged``, ``file_doctype``, ``file_no_sheet`` or ``file_too_many_cells``.
    """
    reader = _Reader()
    parse_xml(_pieces(content), reader.start, reader.end, reader.text)
    if not reader.sheets:
        raise UnreadableFile("file_no_sheet")
    for sheet in reader.sheets:
        sheet.cells = {row: dict(sorted(sheet.cells[row].items())) for row in sorted(sheet.cells)}
    return Workbook("xml", reader.sheets)


def _pieces(content: bytes) -> Iterator[bytes]:
    content = content.lstrip(b" \t\r\n")
    for position in range(0, len(content), CHUNK):
        yield content[position:position + CHUNK]


class _Reader:
    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._budget = Budget()
        self._styles: dict[str, Style] = {}
        self._style_id = ""
        self._row = self._col = 0
        self._row_style = ""
        self._cell: dict[str, str] = {}
        self._data: tuple[str, str] | None = None
        self._type = ""
        self._in_comment = False
        self._blanks: dict[tuple[int, int], Style] = {}
        self._pieces: list[str] = []

    def start(self, element: str, attributes: dict[str, str]) -> None:
        word = element.rsplit(" ", 1)[-1]
        own = {key.rsplit(" ", 1)[-1]: value for key, value in attributes.items()}
        if word == "Cell":
            self._start_cell(own)
        elif word == "Data":
            self._type = own.get("Type", "String")
            self._pieces.clear()
        elif word == "Row":
            self._row = _place(own, self._row + 1, LAST_ROW)
            self._col = 0
            self._row_style = own.get("StyleID", "")
            if own.get("Hidden") == "1" or own.get("Height") == "0":
                self._budget.hide(self.sheets[-1].hidden_rows, self._row, min(LAST_ROW, self._row + _number(own.get("Span"), 0, LAST_ROW)))
            self._row_span = _number(own.get("Span"), 0, LAST_ROW)
        elif word == "Column" and self.sheets:
            first = _place(own, self._col + 1, LAST_COL)
            self._col = min(LAST_COL, first + _number(own.get("Span"), 0, LAST_COL))
            if own.get("Hidden") == "1" or own.get("Width") == "0":
                self._budget.hide(self.sheets[-1].hidden_cols, first, self._col)
        elif word == "Worksheet":
            self.sheets.append(Sheet(own.get("Name", "")))
            self._row = self._col = self._row_span = 0
            self._blanks.clear()
        elif word == "Comment":
            self._in_comment = True
        elif word == "Header" and self.sheets:
            self.sheets[-1].page += printed_head(own.get("Data", ""))
        elif word == "Visible":
            self._pieces.clear()
        elif word == "Style":
            self._style_id = own.get("ID", "")
            self._styles[self._style_id] = self._styles.get(own.get("Parent", "Default"), PLAIN)
        elif self._style_id:
            self._look(word, own)

    def end(self, element: str) -> None:
        word = element.rsplit(" ", 1)[-1]
        if word == "Cell":
            self._end_cell()
        elif word == "Data":
            said = "".join(self._pieces)
            if self._in_comment:
                self.sheets[-1].comments[self._row, self._col] = said
            else:
                self._data = (self._type, said)
        elif word == "Worksheet" and self.sheets:
            self.sheets[-1].note_blanks(self._blanks)
        elif word == "Comment":
            self._in_comment = False
        elif word == "Row":
            # a row that stands for several leaves no cells in the others
            self._row += self._row_span
        elif word == "Style":
            self._style_id = ""
        elif word == "Visible" and self.sheets:
            self.sheets[-1].state = _STATES.get("".join(self._pieces).strip(), "visible")

    def text(self, piece: str) -> None:
        self._pieces.append(piece)
        if len(self._pieces) > 64:
            check_text([part for part in self._pieces if len(part) > CHUNK // 2])

    def _look(self, word: str, own: dict[str, str]) -> None:
        style = self._styles[self._style_id]
        if word == "Font":
            style = style._replace(
                font=own.get("FontName", style.font), bold=own.get("Bold", "0") == "1", italic=own.get("Italic", "0") == "1",
                size=_decimal(own.get("Size"), style.size),
            )
        elif word == "NumberFormat":
            shown = own.get("Format", "General")
            style = style._replace(number_format=_FORMATS.get(shown, shown))
        elif word == "Alignment":
            style = style._replace(align=_ALIGNMENTS.get(own.get("Horizontal", ""), ""), indent=_number(own.get("Indent"), 0, 250))
        elif word == "Border" and own.get("LineStyle", "None") != "None":
            style = style._replace(edges=style.edges + own.get("Position", "")[:1].lower())
        self._styles[self._style_id] = style

    def _start_cell(self, own: dict[str, str]) -> None:
        if not self.sheets or not self._row:
            raise UnreadableFile("file_damaged", found="Cell")
        self._cell, self._data = own, None
        self._col = _place(own, self._col + 1, LAST_COL)

    def _end_cell(self) -> None:
        row, col, own, sheet = self._row, self._col, self._cell, self.sheets[-1]
        across, down = _number(own.get("MergeAcross"), 0, LAST_COL), _number(own.get("MergeDown"), 0, LAST_ROW)
        if across or down:
            sheet.merges.append(Range(row, col, min(LAST_ROW, row + down), min(LAST_COL, col + across)))
        self._col = min(LAST_COL, col + across)
        style = self._styles.get(own.get("StyleID", self._row_style), self._styles.get("Default", PLAIN))
        formula = own["Formula"].removeprefix("=") if "Formula" in own else None
        if self._data and self._data[1]:
            kind, value = _value(*self._data, style)
        elif formula is not None and not self._data:
            kind, value = "formula", "=" + formula
        else:
            if style.is_telling and len(self._blanks) < BLANKS:
                self._blanks[row, col] = style
            return
        self._budget.spend_cells(1)
        sheet.cells.setdefault(row, {})[col] = Cell(row, col, kind, value, style, formula)


def _value(kind: str, text: str, style: Style) -> tuple[str, object]:
    if kind == "Number":
        try:
            number = float(text)
        except ValueError:
            return "text", text
        shown = date_kind(style.number_format)
        if shown and (moment := from_serial(number, shown)) is not None:
            return "date", moment
        stored = stored_number(number)
        return ("text", text) if stored is None else ("number", stored)
    if kind == "Boolean":
        return "bool", text.strip() == "1"
    if kind == "Error":
        return "error", text
    if kind == "DateTime" and (moment := from_iso(text.strip())) is not None:
        if date_kind(style.number_format) == "date" and hasattr(moment, "date"):
            moment = moment.date()
        return "date", moment
    return "text", text


def _place(own: dict[str, str], default: int, last: int) -> int:
    """The row or column that an element names, or the next one: there is none before the first."""
    return _number(own.get("Index"), 0, last) or min(default, last)


def _number(text: str | None, default: int, most: int) -> int:
    return min(int(text), most) if text and text.isdecimal() and len(text) < 12 else min(default, most)


def _decimal(text: str | None, default: float) -> float:
    try:
        return float(text or default)
    except ValueError:
        return default
