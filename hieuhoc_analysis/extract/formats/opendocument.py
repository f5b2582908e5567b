"""OpenDocument sheets (.ods, also flat XML): a sparse reader, since a stray repeat may claim a million rows.

Read like `ooxml` rather than through a library, because those that read .ods lose merges, number formats
(23,5 % or 0,235), fonts and hidden lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time, timedelta

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.formulas import LONGEST
from hieuhoc_analysis.extract.formats.number_formats import from_iso, stored_number
from hieuhoc_analysis.extract.formats.ooxml_rows import LAST_COL, LAST_ROW
from hieuhoc_analysis.extract.formats.ooxml_texts import check_text, runs_in
from hieuhoc_analysis.extract.formats.opendocument_styles import Styles
from hieuhoc_analysis.extract.formats.package import CHUNK, Budget, Package, parse_xml
from hieuhoc_analysis.extract.formats.page_texts import MOST, text_outside
from hieuhoc_analysis.extract.grid import BLANKS, Cell, Range, Sheet, Style, Workbook

_PREFIX = "urn:oasis:names:tc:opendocument:xmlns:"
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?\Z")
_REFERENCE = re.compile(r"\[([^\[\]]*)\]")
_ERRORS = re.compile(r"#[A-Z/0!?]+[!?A]|Err:\d{3}|#NAME\?\Z")
# parts of a document that hold cells or words which are not the sheet's
_ASIDE = ("tracked-changes", "shapes", "forms", "dde-links", "scenario", "creator", "date", "date-string", "desc", "title")


def read_ods(package: Package) -> Workbook:
    """Read an .ods.

    Raises
    ------
    UnreadableFile
        ``file_encrypted``, ``file_word`` or ``file_slides`` for the other kinds of OpenDocument, ``file_no_sheet``,
        ``file_damaged``, ``file_doctype`` or one of the size rules.
    """
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise UnreadableFile("file_encrypted")
    kind = package.read("mimetype").decode("latin-1") if "mimetype" in package else ""
    for word, rule in (("text", "file_word"), ("presentation", "file_slides"), ("graphics", "file_image")):
        if f"opendocument.{word}" in kind:
            raise UnreadableFile(rule, found="OpenDocument")
    styles = Styles()
    if "styles.xml" in package:
        package.parse("styles.xml", styles.start, styles.end, styles.text)
    reader = _Reader(styles, package.budget)
    package.parse("content.xml", reader.start, reader.end, reader.text)
    if "meta.xml" in package:
        package.parse("meta.xml", reader.start, reader.end, reader.text)
    return reader.workbook()


def read_flat_ods(content: bytes) -> Workbook:
    """Read a flat OpenDocument sheet (.fods), one XML file; the errors are those of `read_ods`."""
    reader = _Reader(Styles(), Budget())
    parse_xml(_pieces(content), reader.start, reader.end, reader.text)
    return reader.workbook()


def _pieces(content: bytes) -> Iterator[bytes]:
    for position in range(0, len(content), CHUNK):
        yield content[position:position + CHUNK]


class _Reader:
    def __init__(self, styles: Styles, budget: Budget) -> None:
        self._styles = styles
        self._budget = budget
        self._sheets: list[Sheet] = []
        self._properties: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._row = self._col = 0
        self._row_repeat = 1
        self._hidden_groups: list[bool] = []
        self._line: list[tuple[int, int, Cell]] = []  # column, repeat, cell
        self._blanks: dict[tuple[int, int], Style] = {}
        self._cell: dict[str, str] | None = None
        self._aside = self._drawn = 0
        self._property = ""
        self._in_note = self._in_shapes = False
        self._box: list[str] | None = None  # a paragraph of a text box
        self._note: list[str] = []
        self._paragraphs = 0
        self._in_paragraph = 0
        self._runs: list[tuple[str, str]] = []
        self._span_fonts: list[str] = []
        self._pieces: list[str] = []

    def workbook(self) -> Workbook:
        if not self._sheets:
            raise UnreadableFile("file_no_sheet")
        return Workbook("ods", self._sheets, self._properties)

    def _word(self, element: str) -> str:
        """``table:table-cell`` for the long name of an element."""
        word = self._names.get(element)
        if word is None:
            space, _, local = element.rpartition(" ")
            prefix = "dc" if space.startswith("http://purl.org/dc/") else space.removeprefix(_PREFIX).split(":")[0]
            word = self._names[element] = f"{prefix}:{local}"
        return word

    def start(self, element: str, attributes: dict[str, str]) -> None:
        self._styles.start(element, attributes)
        word = self._word(element)
        prefix, _, local = word.partition(":")
        if word == "table:shapes":
            self._in_shapes = True
        elif word == "text:p" and (self._drawn or self._in_shapes):
            self._box = []
        if self._aside or local in _ASIDE and not (local in ("date", "title") and prefix != "dc"):
            self._aside += 1
            self._pieces.clear()
        elif prefix == "drawing":
            self._drawn += 1
        elif self._drawn:
            return
        elif prefix == "table":
            self._start_table(local, {key.rpartition(" ")[2]: value for key, value in attributes.items()})
        elif word == "text:p" and (self._cell is not None or self._in_note):
            if not self._in_paragraph:
                self._add("\n" if self._paragraphs and not self._in_note else "")
                self._paragraphs += not self._in_note
                if self._in_note and self._note:
                    self._note.append("\n")
            self._in_paragraph += 1
        elif self._in_paragraph and prefix == "text":
            self._start_text(local, attributes)
        elif word == "office:annotation" and self._cell is not None:
            self._in_note, self._note = True, []
        elif word == "meta:user-defined":
            self._pieces.clear()
            self._property = next((value for key, value in attributes.items() if key.endswith(" name")), "")
        elif word == "meta:creation-date":
            self._pieces.clear()

    def _start_text(self, local: str, attributes: dict[str, str]) -> None:
        if local == "s":
            count = next((value for key, value in attributes.items() if key.endswith(" c")), "1")
            self._add(" " * _number(count, 1, 1000))
        elif local == "tab":
            self._add("\t")
        elif local == "line-break":
            self._add("\n")
        elif local == "span":
            name = next((value for key, value in attributes.items() if key.endswith(" style-name")), "")
            self._span_fonts.append(self._styles.text_font(name))

    def _start_table(self, local: str, own: dict[str, str]) -> None:
        if local in ("table-cell", "covered-table-cell"):
            self._cell = own
            self._runs, self._paragraphs, self._in_note = [], 0, False
        elif local == "table-row":
            self._row_repeat = _number(own.get("number-rows-repeated"), 1, LAST_ROW)
            self._col, self._line = 0, []
            if own.get("visibility", "visible") != "visible" or any(self._hidden_groups) or self._styles.is_flat(own.get("style-name")):
                last = min(LAST_ROW, self._row + self._row_repeat)
                self._budget.hide(self._sheets[-1].hidden_rows, self._row + 1, last)
        elif local == "table-column":
            repeat = _number(own.get("number-columns-repeated"), 1, LAST_COL)
            last = min(LAST_COL, self._col + repeat)
            if own.get("visibility", "visible") != "visible" or self._styles.is_flat(own.get("style-name")):
                self._budget.hide(self._sheets[-1].hidden_cols, self._col + 1, last)
            self._col = last
        elif local in ("table-row-group", "table-column-group"):
            self._hidden_groups.append(own.get("display", "true") == "false" and local == "table-row-group")
        elif local == "table":
            sheet = Sheet(own.get("name", ""))
            if not self._styles.is_shown(own.get("style-name")):
                sheet.state = "hidden"
            sheet.page = [text_outside(said) for said in self._styles.head(own.get("style-name"))][:MOST]
            self._sheets.append(sheet)
            self._row = self._col = 0
            self._blanks = {}

    def end(self, element: str) -> None:
        self._styles.end(element)
        word = self._word(element)
        prefix, _, local = word.partition(":")
        if word == "table:shapes":
            self._in_shapes = False
        elif word == "text:p" and self._box is not None:
            if (said := "".join(self._box).strip()) and self._sheets and len(self._sheets[-1].page) < MOST:
                self._sheets[-1].page.append(text_outside(said))
            self._box = None
        if self._aside:
            self._aside -= 1
            if not self._aside and word == "dc:date" and self._cell is None:
                self._properties["modified"] = "".join(self._pieces).strip()
        elif prefix == "drawing":
            self._drawn = max(0, self._drawn - 1)
        elif self._drawn:
            return
        elif word in ("table:table-cell", "table:covered-table-cell"):
            self._end_cell()
        elif word == "table:table-row":
            self._end_row()
        elif word == "table:table" and self._sheets:
            self._sheets[-1].note_blanks(self._blanks)
        elif word in ("table:table-row-group", "table:table-column-group") and self._hidden_groups:
            self._hidden_groups.pop()
        elif word == "text:p" and self._in_paragraph:
            self._in_paragraph -= 1
        elif word == "text:span" and self._in_paragraph and self._span_fonts:
            self._span_fonts.pop()
        elif word == "office:annotation":
            self._in_note = False
            if self._cell is not None and (said := "".join(self._note).strip()):
                self._sheets[-1].comments[self._row + 1, self._col + 1] = said
        elif word == "meta:user-defined":
            self._properties[self._property] = "".join(self._pieces).strip()
        elif word == "meta:creation-date":
            self._properties["created"] = "".join(self._pieces).strip()

    def text(self, piece: str) -> None:
        self._styles.text(piece)
        if self._box is not None:
            self._box.append(piece)
            check_text(self._box)
        elif self._in_paragraph and not self._aside and not self._drawn:
            # white space collapses: real blanks are written as <text:s/>
            self._add(re.sub(r"[ \t\r\n]+", " ", piece))
        else:
            self._pieces.append(piece)
            if len(self._pieces) > 64:
                check_text([part for part in self._pieces if len(part) > CHUNK // 2])

    def _add(self, text: str) -> None:
        if self._in_note:
            self._note.append(text)
        elif text:
            self._runs.append((text, next((font for font in reversed(self._span_fonts) if font), "")))
            if len(self._runs) > 64:
                check_text([part for part, _ in self._runs if len(part) > CHUNK // 2])

    def _end_cell(self) -> None:
        own, self._cell = self._cell or {}, None
        self._span_fonts.clear()
        repeat = _number(own.get("number-columns-repeated"), 1, LAST_COL)
        row, col = self._row + 1, self._col + 1
        self._col += repeat
        across, down = _number(own.get("number-columns-spanned"), 1, LAST_COL), _number(own.get("number-rows-spanned"), 1, LAST_ROW)
        if across * down > 1 and row <= LAST_ROW and col <= LAST_COL:
            self._sheets[-1].merges.append(Range(row, col, min(LAST_ROW, row + down - 1), min(LAST_COL, col + across - 1)))
        formula = _formula(own["formula"]) if "formula" in own else None
        shown = "".join([text for text, _ in self._runs])
        kind, value = _value(own, shown)
        if value == "":
            if formula is None or own.get("value-type") == "string":
                if (style := self._styles.cell(own.get("style-name"))).is_telling and row <= LAST_ROW:
                    room = min(repeat, LAST_COL - col + 1, BLANKS - len(self._blanks))
                    self._blanks |= {(row, at): style for at in range(col, col + room)}
                return
            kind, value = "formula", "=" + formula
        if row > LAST_ROW or col > LAST_COL:
            return
        style = self._styles.cell(own.get("style-name"))
        runs = runs_in(tuple(self._runs), style.font) if kind == "text" and any(font for _, font in self._runs) else None
        self._line.append((col, min(repeat, LAST_COL - col + 1), Cell(row, col, kind, value, style, formula, runs)))

    def _end_row(self) -> None:
        first = self._row + 1
        self._row = min(LAST_ROW + 1, self._row + self._row_repeat)
        if not self._line:
            return
        rows = range(first, min(LAST_ROW, first + self._row_repeat - 1) + 1)
        self._budget.spend_cells(len(rows) * sum(repeat for _, repeat, _ in self._line))
        for row in rows:
            self._sheets[-1].cells[row] = {
                at: Cell(row, at, cell.kind, cell.value, cell.style, cell.formula, cell.runs)
                for col, repeat, cell in self._line for at in range(col, col + repeat)
            }


def _value(own: dict[str, str], shown: str) -> tuple[str, object]:
    """Kind and value of a cell, from its typed attributes or the text that it shows."""
    kind = own.get("value-type", "")
    if kind in ("float", "percentage", "currency"):
        try:
            number = float(own.get("value", ""))
        except ValueError:
            return "text", shown
        stored = stored_number(number)
        return ("text", shown) if stored is None else ("number", stored)
    if kind == "boolean":
        return "bool", own.get("boolean-value") == "true"
    if kind == "date":
        moment = from_iso(own.get("date-value", ""))
        return ("text", shown) if moment is None else ("date", moment)
    if kind == "time":
        duration = _duration(own.get("time-value", ""))
        return ("text", shown) if duration is None else ("date", duration)
    if "formula" in own and _ERRORS.match(shown):
        return "error", shown
    return "text", shown or own.get("string-value", "")


def _duration(text: str) -> time | timedelta | None:
    match = _DURATION.match(text)
    if match is None or len(text) > 40:
        return None
    sign, days, hours, minutes, seconds = match.groups(default="0")
    span = timedelta(days=int(days), hours=int(hours), minutes=int(minutes), seconds=float(seconds.replace(",", ".")))
    if sign == "-":
        return -span
    if span >= timedelta(days=1):
        return span
    whole, micro = divmod(span, timedelta(seconds=1))
    return time(whole // 3600, whole // 60 % 60, whole % 60, micro.microseconds)


def _formula(text: str) -> str:
    """``of:=SUM([.B2:.B9])`` as Excel writes it: ``SUM(B2:B9)``."""
    text = text.split("=", 1)[-1] if re.match(r"\w+:", text) else text.removeprefix("=")
    if len(text) > LONGEST:
        return text

    def reference(match: re.Match[str]) -> str:
        parts = match[1].split(":")
        return ":".join(
            part.removeprefix(".").replace("$$", "$").replace(".", "!", 1) if not part.startswith(".") else part[1:] for part in parts
        )

    return _REFERENCE.sub(reference, text).replace(";", ",")


def _number(text: str | None, default: int, most: int) -> int:
    return max(1, min(int(text), most)) if text and text.isdecimal() and len(text) < 12 else default
