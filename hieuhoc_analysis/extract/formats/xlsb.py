"""Binary workbooks of Excel since 2007 (.xlsb): the records of [MS-XLSB] that hold cells, looks and merges.

A sparse reader like `ooxml`, because the one library for the format ends the whole process on a stray cell and
gives neither merges nor number formats. Formula text is not decoded: such a cell's formula is ''.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import error as struct_error
from struct import unpack_from

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.number_formats import BUILTIN, date_kind, from_serial, stored_number
from hieuhoc_analysis.extract.formats.ooxml_rows import LAST_COL, LAST_ROW
from hieuhoc_analysis.extract.formats.ooxml_texts import Runs, read_properties, runs_in
from hieuhoc_analysis.extract.formats.package import Package
from hieuhoc_analysis.extract.formats.page_texts import drawn_texts, printed_head
from hieuhoc_analysis.extract.grid import ACROSS, BLANKS, PLAIN, Cell, Range, Sheet, Style, Workbook

# record numbers of [MS-XLSB] 2.3.2
_ROW, _RK, _ERROR, _BOOL, _REAL, _TEXT, _SHARED = 0, 2, 3, 4, 5, 6, 7
_FORMULA_TEXT, _FORMULA_REAL, _FORMULA_BOOL, _FORMULA_ERROR, _RICH = 8, 9, 10, 11, 62
_STRING_ITEM, _FONT, _FORMAT, _BORDER, _LOOK, _COLUMN = 19, 43, 44, 46, 47, 60
_BOOK, _SHEET, _MERGE, _LOOKS, _LOOKS_END = 153, 156, 176, 617, 618
_AUTHOR, _COMMENT, _COMMENT_TEXT = 632, 635, 637
_BLANK, _HEAD = 1, 479
_CELLS = {_RK, _ERROR, _BOOL, _REAL, _TEXT, _SHARED, _FORMULA_TEXT, _FORMULA_REAL, _FORMULA_BOOL, _FORMULA_ERROR, _RICH}

_STATES = {0: "visible", 1: "hidden", 2: "veryHidden"}
_ALIGNMENTS = {1: "left", 2: "center", 3: "right", 6: ACROSS}
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A", 43: "#GETTING_DATA"}


def read_xlsb(package: Package, main_part: str) -> Workbook:
    """Read an .xlsb.

    Raises
    ------
    UnreadableFile
        ``file_damaged``, ``file_no_sheet`` or one of the size rules.
    """
    try:
        return _Reader(package, main_part).workbook()
    except (struct_error, IndexError, ValueError, OverflowError) as error:
        raise UnreadableFile("file_damaged", found=f"xlsb: {error}") from error


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of each record; both number and length are written in seven bits a byte."""
    position, last = 0, len(data)
    while position < last:
        number = data[position]
        position += 1
        if number & 0x80:
            number = (number & 0x7F) | (data[position] & 0x7F) << 7
            position += 1
        length = shift = 0
        while shift < 28:
            byte = data[position]
            position += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        if position + length > last:
            raise ValueError("record beyond the end of its part")
        yield number, data[position:position + length]
        position += length


def _string(data: bytes, at: int) -> tuple[str, int]:
    """A counted UTF-16 string and where it ends; a missing one is ''."""
    count = unpack_from("<I", data, at)[0]
    if count == 0xFFFFFFFF:
        return "", at + 4
    end = at + 4 + 2 * count
    if end > len(data):
        raise ValueError("string beyond the end of its record")
    return data[at + 4:end].decode("utf-16-le", "replace"), end


class _Reader:
    def __init__(self, package: Package, main_part: str) -> None:
        self._package = package
        self._main = main_part
        self._relations = package.relations(main_part)
        self._fonts: list[tuple[str, bool, bool, float]] = []
        self._styles: list[Style] = []
        self._strings: list[tuple[str, Runs | None]] = []
        self._base_1904 = False

    def workbook(self) -> Workbook:
        """Everything the file holds."""
        listed = []
        for number, data in _records(self._package.read(self._main)):
            if number == _SHEET:
                state = unpack_from("<I", data)[0] & 3
                link, end = _string(data, 8)
                listed.append((_string(data, end)[0], _STATES.get(state, "visible"), link))
            elif number == _BOOK:
                self._base_1904 = bool(data[0] & 1)
        self._read_styles(self._shared("styles"))
        for number, data in self._shared("sharedStrings"):
            if number == _STRING_ITEM:
                self._strings.append(self._rich(data, 0))
        sheets: dict[str, Sheet] = {}  # by part: one that is listed again, as no program does, is no other sheet
        for name, state, link in listed:
            relation = self._relations.get(link)
            if relation is None:
                raise UnreadableFile("file_damaged", found=name)
            if relation.kind == "worksheet" and relation.part not in sheets:
                sheet = Sheet(name, state=state)
                self._read_sheet(relation.part, sheet)
                self._read_comments(relation.part, sheet)
                sheet.page += drawn_texts(self._package, relation.part)
                sheets[relation.part] = sheet
        if not sheets:
            raise UnreadableFile("file_no_sheet")
        return Workbook("xlsb", list(sheets.values()), read_properties(self._package))

    def _shared(self, kind: str) -> Iterator[tuple[int, bytes]]:
        part = next((r.part for r in self._relations.values() if r.kind == kind and r.part in self._package), "")
        return _records(self._package.read(part)) if part else iter(())

    def _rich(self, data: bytes, at: int) -> tuple[str, Runs | None]:
        """Text with the fonts of its runs, when it has any; the text before the first run has the cell's font."""
        text, end = _string(data, at + 1)
        if not data[at] & 1 or end + 4 > len(data):
            return text, None
        count = min(unpack_from("<I", data, end)[0], (len(data) - end - 4) // 4)
        starts = [(0, "")]
        for index in range(count):
            offset, font = unpack_from("<HH", data, end + 4 + 4 * index)
            starts.append((offset, self._fonts[font][0] if font < len(self._fonts) else ""))
        ends = [offset for offset, _ in starts[1:]] + [len(text)]
        return text, tuple((text[start:stop], font) for (start, font), stop in zip(starts, ends, strict=True))

    def _read_styles(self, records: Iterator[tuple[int, bytes]]) -> None:
        formats = dict(BUILTIN)
        borders: list[str] = []
        within = False
        for number, data in records:
            if number == _FORMAT:
                formats[unpack_from("<H", data)[0]] = _string(data, 2)[0]
            elif number == _FONT:
                height, marks, weight = unpack_from("<HHH", data)
                self._fonts.append((_string(data, 21)[0], weight >= 600, bool(marks & 2), height / 20))
            elif number == _BORDER:
                borders.append("".join(side for side, at in zip("tblr", (1, 11, 21, 31), strict=True) if data[at]))
            elif number == _LOOKS:
                within = True
            elif number == _LOOKS_END:
                within = False
            elif number == _LOOK and within:
                _, shown, font, _, border = unpack_from("<5H", data)
                name, bold, italic, size = self._fonts[font] if font < len(self._fonts) else ("", False, False, 0.0)
                self._styles.append(PLAIN._replace(
                    number_format=formats.get(shown, "General"), font=name, bold=bold, italic=italic, size=size,
                    edges=borders[border] if border < len(borders) else "",
                    align=_ALIGNMENTS.get(data[12] & 7, ""), indent=data[11],
                ))

    def _read_sheet(self, part: str, sheet: Sheet) -> None:
        line: dict[int, Cell] = {}
        row = 0
        blanks: dict[tuple[int, int], Style] = {}
        for number, data in _records(self._package.read(part)):
            if number in _CELLS:
                col, look = unpack_from("<II", data)
                if not row or col >= LAST_COL:
                    raise ValueError(f"column {col}")
                look &= 0xFFFFFF
                style = self._styles[look] if look < len(self._styles) else PLAIN
                kind, value, runs = self._value(number, data, style)
                if value != "":
                    formula = "" if _FORMULA_TEXT <= number <= _FORMULA_ERROR else None
                    line[col + 1] = Cell(row, col + 1, kind, value, style, formula, runs)
            elif number == _BLANK:
                col, look = unpack_from("<II", data)
                look &= 0xFFFFFF
                if look < len(self._styles) and self._styles[look].is_telling and len(blanks) < BLANKS:
                    blanks[row, col + 1] = self._styles[look]
            elif number == _ROW:
                self._package.budget.spend_cells(len(line))
                row = unpack_from("<I", data)[0] + 1
                if row > LAST_ROW:
                    raise ValueError(f"row {row}")
                line = sheet.cells.setdefault(row, {})
                if data[11] & 0x10:
                    sheet.hidden_rows.add(row)
            elif number == _COLUMN:
                first, last, width = unpack_from("<III", data)
                if data[16] & 1 or not width:
                    self._package.budget.hide(sheet.hidden_cols, first + 1, min(last + 1, LAST_COL))
            elif number == _MERGE:
                top, bottom, left, right = unpack_from("<4I", data)
                if top <= bottom < LAST_ROW and left <= right < LAST_COL and (top, left) != (bottom, right):
                    sheet.merges.append(Range(top + 1, left + 1, bottom + 1, right + 1))
            elif number == _HEAD:
                sheet.page += printed_head(_string(data, 2)[0])
        self._package.budget.spend_cells(len(line))
        sheet.cells = {row: dict(sorted(sheet.cells[row].items())) for row in sorted(sheet.cells) if sheet.cells[row]}
        sheet.note_blanks(blanks)

    def _value(self, number: int, data: bytes, style: Style) -> tuple[str, object, Runs | None]:
        if number == _SHARED:
            index = unpack_from("<I", data, 8)[0]
            if index >= len(self._strings):
                return "error", "#REF!", None
            text, runs = self._strings[index]
            return "text", text, runs_in(runs, style.font)
        if number in (_TEXT, _FORMULA_TEXT):
            return "text", _string(data, 8)[0], None
        if number == _RICH:
            text, runs = self._rich(data, 8)
            return "text", text, runs_in(runs, style.font)
        if number in (_BOOL, _FORMULA_BOOL):
            return "bool", bool(data[8]), None
        if number in (_ERROR, _FORMULA_ERROR):
            return "error", _ERRORS.get(data[8], "#N/A"), None
        value = _rk(unpack_from("<I", data, 8)[0]) if number == _RK else unpack_from("<d", data, 8)[0]
        shown = date_kind(style.number_format)
        if shown and (moment := from_serial(value, shown, self._base_1904)) is not None:
            return "date", moment, None
        stored = stored_number(value)
        return ("error", "#NUM!", None) if stored is None else ("number", stored, None)

    def _read_comments(self, part: str, sheet: Sheet) -> None:
        for relation in self._package.relations(part).values():
            if relation.kind != "comments" or relation.part not in self._package:
                continue
            authors: list[str] = []
            place, author = (0, 0), ""
            for number, data in _records(self._package.read(relation.part)):
                if number == _AUTHOR:
                    authors.append(_string(data, 0)[0])
                elif number == _COMMENT:
                    who, top, _, left, _ = unpack_from("<5I", data)
                    place, author = (top + 1, left + 1), authors[who] if who < len(authors) else ""
                elif number == _COMMENT_TEXT:
                    said = self._rich(data, 0)[0]
                    sheet.comments[place] = said[len(author):].lstrip(": \n\r") if author and said.startswith(author) else said


def _rk(bits: int) -> float:
    """Excel's packed number: 30 bits of an integer or of a double, perhaps a hundredfold."""
    if bits & 2:
        whole = bits >> 2
        value: float = whole - (1 << 30) if whole & (1 << 29) else whole
    else:
        value = unpack_from("<d", b"\0\0\0\0" + (bits & 0xFFFFFFFC).to_bytes(4, "little"))[0]
    return value / 100 if bits & 1 else value
