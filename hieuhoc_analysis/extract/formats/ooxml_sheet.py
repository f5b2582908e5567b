"""Sheets of an .xlsx, taken apart in one of two ways.

Excel, LibreOffice and openpyxl all write a cell the same plain way; a pattern takes such rows apart three times
faster than an XML parser can call us back. Wherever the text is not of that plain form, down to one byte, the
whole sheet goes to the parser instead, so that the two ways cannot differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.ooxml_rows import LAST_COL, TRUE, Rows, Shared, area, position
from hieuhoc_analysis.extract.formats.ooxml_texts import (
    MAIN,
    PLAIN_UP_TO,
    RichText,
    Runs,
    check_text,
    element_names,
    plain_text,
    read_comments,
    unescape,
    unquote,
)
from hieuhoc_analysis.extract.formats.package import CHUNK, Package, parse_xml
from hieuhoc_analysis.extract.formats.page_texts import drawn_texts, printed_head
from hieuhoc_analysis.extract.grid import Sheet, column_number

_KNOWN = element_names("c", "v", "f", "is", "t", "r", "rFont", "rPh", "row", "col", "mergeCell", "oddHeader", "firstHeader")
_TEXT = r"([^<\x00-\x08\x0b-\x1f]*)"
_PLAIN_PIECE = re.compile(
    r'<c r="([A-Z]{1,3})([0-9]+)"(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")?(?:/>|>'
    rf"(?:<f( [^<>]*?)?(?:/>|>{_TEXT}</f>))?"
    rf"(?:<v>{_TEXT}</v>|(<v/>))?"
    rf'(?:<is><t(?: xml:space="preserve")?>{_TEXT}</t></is>)?</c>)\s*'
    r"|<row( [^<>]*)?>\s*|</row>\s*"
)
_ATTRIBUTE = re.compile(r'(?<![\w:.])([\w:.]++)="([^"<&]*)"')


class _Columns(dict[str, int]):
    """Letters → the number of their column, worked out once."""

    def __missing__(self, letters: str) -> int:
        number = self[letters] = column_number(letters)
        return number


_COLUMNS = _Columns()


def read_sheet(package: Package, part: str, name: str, state: str, shared: Shared) -> Sheet:
    """One worksheet with its comments, cells in ascending order whatever their order in the file.

    Raises
    ------
    UnreadableFile
        ``file_damaged``, ``file_doctype`` or one of the size rules.
    """
    state = state if state in ("hidden", "veryHidden") else "visible"
    sheet = Sheet(name, state=state)
    if package.size(part) <= PLAIN_UP_TO:
        data = package.read(part)
        if not _read_plain(data, sheet, shared, package):
            sheet = Sheet(name, state=state)
            pieces = (data[at:at + CHUNK] for at in range(0, len(data), CHUNK))
            _Parser(Rows(sheet, shared, package.budget)).run(pieces, part)
    else:
        _Parser(Rows(sheet, shared, package.budget)).run(package.chunks(part), part)
    # a threaded comment also leaves a plain copy for old versions of Excel: the thread replaces it
    links = sorted(package.relations(part).values(), key=lambda link: link.kind == "threadedComment")
    for link in links:
        if link.kind in ("comments", "threadedComment") and link.part in package:
            for address, said in read_comments(package, link.part).items():
                if place := position(address):
                    sheet.comments[place] = said
    sheet.page += drawn_texts(package, part)
    return sheet


def _read_plain(data: bytes, sheet: Sheet, shared: Shared, package: Package) -> bool:
    """Fill the sheet when its XML is plain; False when it is not, and then the sheet is to be thrown away."""
    text = plain_text(data)
    begin, end = (text.find("<sheetData>"), text.rfind("</sheetData>")) if text else (-1, -1)
    if begin < 0 or end < begin or not any(f'xmlns="{namespace}"' in text[:begin] for namespace in MAIN):
        return False
    rows = Rows(sheet, shared, package.budget)
    # columns and merges stand outside the rows: little enough for the parser, which also checks the frame
    frame = (text[:begin + 11] + text[end:]).encode()
    begin += 11
    spare = package.budget.cells_left
    if _take_rows(text, begin, end, rows):
        rows.finish()
        _Parser(rows).run(iter((frame,)), sheet.name)
        return True
    package.budget.cells_left = spare
    return False


def _take_rows(text: str, begin: int, end: int, rows: Rows) -> bool:
    add, columns, telling = rows.add, _COLUMNS, rows.telling
    row_text = ""
    inside = False
    last = None
    for match in iter(_PLAIN_PIECE.scanner(text, begin, end).match, None):  # type: ignore[attr-defined] # one right behind the other
        last = match
        letters, digits, look, stored, how, formula, value, blank, inline, row = match.groups()
        if letters:
            if digits != row_text:
                return False
            col = columns[letters]
            if col > LAST_COL:
                return False
            if value:
                if "&" in value and (value := unquote(value)) is None:
                    return False
            elif blank:
                value = ""
            if formula or how:
                if formula and "&" in formula and (formula := unquote(formula)) is None:
                    return False
                add(col, look, stored, value, formula or "", dict(_ATTRIBUTE.findall(how)) if how else {})
            elif inline is not None:
                if "&" in inline and (inline := unquote(inline)) is None:
                    return False
                add(col, look, stored, value, None, {}, (unescape(inline), None))
            elif value is not None:
                if formula is not None:
                    return False
                add(col, look, stored, value)
            elif formula is not None:
                return False
            elif look in telling:
                rows.blank(col, look)
        elif row is not None or match[0].startswith("<row"):
            if inside:
                return False
            attributes = dict(_ATTRIBUTE.findall(row or ""))
            row_text = attributes.get("r", "")
            if not row_text.isdecimal() or len(row_text) > 7 or row_text[0] == "0":
                return False
            inside = not (row or "").endswith("/")
            rows.begin(int(row_text), _is_hidden(attributes, "ht"))
            if not inside:
                row_text = ""
        elif inside:
            inside, row_text = False, ""
        else:
            return False
    return (last.end() if last else begin) == end and not inside


class _Parser:
    """The careful way: expat's handlers for one sheet."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def run(self, pieces: Iterator[bytes], part: str) -> None:
        """Parse the sheet's XML into its rows, columns and merges."""
        rows, sheet = self._rows, self._rows.sheet
        known, columns = _KNOWN.get, _COLUMNS
        texts: list[str] = []
        rich = RichText()
        col = 0
        row_text = ""
        cell: dict[str, str] = {}
        how: dict[str, str] = {}
        value: str | None = None
        formula: str | None = None
        inline: tuple[str, Runs | None] | None = None

        def start(element: str, found: dict[str, str]) -> None:
            nonlocal col, row_text, cell, how, value, formula, inline
            texts.clear()
            word = known(element)
            if word == "c":
                cell = found
                value = formula = inline = None
                col += 1
                if "r" in found:
                    address = found["r"]
                    letters = address.rstrip("0123456789")
                    number = columns.get(letters)
                    if number is None or address[len(letters):] != row_text:
                        place = position(address)
                        if place is None:
                            raise UnreadableFile("file_damaged", found=f"{sheet.name}: {address[:20]}")
                        if place[0] != rows.row:
                            rows.begin(place[0])
                            row_text = str(place[0])
                        number = place[1]
                    col = number
                if col > LAST_COL:
                    raise UnreadableFile("file_damaged", found=f"{sheet.name}: {row_text}")
            elif word == "f":
                how = found
            elif word == "row":
                row_text = found.get("r", "") or str(rows.row + 1)
                rows.begin(int(row_text) if row_text.isdecimal() and len(row_text) < 8 else 0, _is_hidden(found, "ht"))
                col = 0
            elif word == "is":
                rich.clear()
            elif word == "mergeCell":
                if merged := area(found.get("ref", "")):
                    sheet.merges.append(merged)
            elif word == "col":
                if _is_hidden(found, "width"):
                    first, last = (_bounded(found.get(key)) for key in ("min", "max"))
                    rows.budget.hide(sheet.hidden_cols, max(1, first), last)
            elif word and word != "v" and word != "t":
                rich.start(word, found)

        def end(element: str) -> None:
            nonlocal value, formula, inline
            word = known(element)
            if word == "c":
                if value is not None or formula is not None or inline is not None:
                    rows.add(col, cell.get("s"), cell.get("t"), value, formula, how, inline)
                elif (look := cell.get("s", "")) in rows.telling:
                    rows.blank(col, look)
            elif word == "v":
                value = "".join(texts)
            elif word == "f":
                formula = "".join(texts)
            elif word == "is":
                inline = rich.result()
            elif word in ("oddHeader", "firstHeader"):
                sheet.page += printed_head("".join(texts))
            elif word:
                rich.end(word, "".join(texts))

        def text(piece: str) -> None:
            texts.append(piece)
            if len(texts) > 60:
                check_text(texts)

        parse_xml(pieces, start, end, text, part)
        rows.finish()


def _is_hidden(attributes: dict[str, str], size: str) -> bool:
    return attributes.get("hidden", "0") in TRUE or (size in attributes and attributes[size].strip("0.") == "")


def _bounded(text: str | None) -> int:
    return min(int(text), LAST_COL) if text and text.isdecimal() else 0
