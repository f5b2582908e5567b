"""Workbooks of Excel since 2007 (.xlsx, .xlsm): a sparse reader of everything that decides what a cell means.

One pass gives values, formulas with and without a stored result, number formats, fonts, merges, hidden lines
and comments; no library does. Sparse: a stray cell at XFD1048576 costs one cell.
"""

from __future__ import annotations

import re

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract import formulas
from hieuhoc_analysis.extract.grid import PLAIN, Cell, Range, Sheet, Style, Workbook, column_number
from hieuhoc_analysis.extract.number_formats import date_kind, from_iso, from_serial
from hieuhoc_analysis.extract.ooxml_tables import (
    RichText,
    Runs,
    check_text,
    element_names,
    read_comments,
    read_properties,
    read_strings,
    read_styles,
    runs_in,
    unescape,
)
from hieuhoc_analysis.extract.package import Package, Relation

LAST_ROW, LAST_COL = 1_048_576, 16_384

_KNOWN = element_names("c", "v", "f", "is", "t", "r", "rFont", "rPh", "row", "col", "mergeCell")
_NUMBER = re.compile(r"\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*\Z", re.ASCII)
_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})\Z")
_TRUE = ("1", "true")


def read_ooxml(package: Package, main_part: str) -> Workbook:
    """Read an .xlsx or .xlsm.

    Parameters
    ----------
    package : Package
        The opened zip.
    main_part : str
        Name of the workbook part, such as ``xl/workbook.xml``.

    Returns
    -------
    Workbook
        All worksheets in the workbook's order (chart, dialog and macro sheets left out).

    Raises
    ------
    UnreadableFile
        ``file_damaged``, ``file_no_workbook``, ``file_doctype`` or one of the size rules.
    """
    listed: list[tuple[str, str, str]] = []
    base_1904 = False

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal base_1904
        word = element.rsplit(" ", 1)[-1]
        if word == "sheet":
            link = next((value for key, value in attributes.items() if key.endswith(" id")), "")
            listed.append((unescape(attributes.get("name", "")), attributes.get("state", "visible"), link))
        elif word == "workbookPr":
            base_1904 = attributes.get("date1904", "0") in _TRUE

    package.parse(main_part, start)
    relations = package.relations(main_part)
    shared = _shared_part(package, relations, "sharedStrings")
    strings = read_strings(package, shared) if shared else []
    look = _shared_part(package, relations, "styles")
    styles = read_styles(package, look) if look else []
    reader = _SheetReader(package, strings, styles, base_1904)
    sheets = []
    for name, state, link in listed:
        relation = relations.get(link)
        if relation is None:
            raise UnreadableFile("file_damaged", found=name)
        if relation.kind == "worksheet":
            sheets.append(reader.read(relation.part, name, state))
    if not listed:
        raise UnreadableFile("file_no_workbook")
    return Workbook("xlsm" if _has_macros(package, main_part) else "xlsx", sheets, read_properties(package))


def _shared_part(package: Package, relations: dict[str, Relation], kind: str) -> str:
    return next((r.part for r in relations.values() if r.kind == kind and r.part in package), "")


def _has_macros(package: Package, main_part: str) -> bool:
    types: dict[str, str] = {}

    def start(element: str, attributes: dict[str, str]) -> None:
        if element.endswith(" Override"):
            types[attributes.get("PartName", "").lstrip("/").lower()] = attributes.get("ContentType", "")

    if "[Content_Types].xml" in package:
        package.parse("[Content_Types].xml", start)
    return "macroEnabled" in types.get(main_part.lower(), "")


class _SheetReader:
    """Reads the sheets of one workbook, which share strings, styles and the work done on them."""

    def __init__(self, package: Package, strings: list[tuple[str, Runs | None]], styles: list[Style], base_1904: bool) -> None:
        self._package = package
        self._strings = strings
        self._styles = {str(index): style for index, style in enumerate(styles)}
        # a cell that names no style has the first one
        self._default = styles[0] if styles else PLAIN
        self._base_1904 = base_1904
        self._columns: dict[str, int] = {}

    def read(self, part: str, name: str, state: str) -> Sheet:
        """One worksheet; cells in ascending order whatever their order in the file."""
        sheet = Sheet(name, state=state if state in ("hidden", "veryHidden") else "visible")
        followers: list[tuple[Cell, str]] = []
        masters: dict[str, Cell] = {}
        self._parse(part, sheet, masters, followers)
        for cell, group in followers:
            master = masters.get(group)
            if master is not None and master.formula is not None:
                cell.formula = formulas.shift(master.formula, cell.row - master.row, cell.col - master.col)
                if cell.kind == "formula":
                    cell.value = "=" + cell.formula
        # written out of order: sort once, here
        if any(a > b for a, b in zip(sheet.cells, list(sheet.cells)[1:], strict=False)):
            sheet.cells = dict(sorted(sheet.cells.items()))
        self._comments(part, sheet)
        return sheet

    def _comments(self, part: str, sheet: Sheet) -> None:
        # a threaded comment also leaves a plain copy for old versions of Excel: the thread replaces it
        links = sorted(self._package.relations(part).values(), key=lambda link: link.kind == "threadedComment")
        for link in links:
            if link.kind in ("comments", "threadedComment") and link.part in self._package:
                for address, said in read_comments(self._package, link.part).items():
                    if place := _position(address):
                        sheet.comments[place] = said

    def _parse(self, part: str, sheet: Sheet, masters: dict[str, Cell], followers: list[tuple[Cell, str]]) -> None:
        known = _KNOWN.get
        cells = sheet.cells
        strings, styles, default, base_1904 = self._strings, self._styles, self._default, self._base_1904
        columns = self._columns
        spend = self._package.budget.spend_cells
        pieces: list[str] = []
        rich = RichText()
        row = col = last_col = 0
        row_text = ""
        line: dict[int, Cell] | None = None
        disordered = False
        attributes: dict[str, str] = {}
        formula_attributes: dict[str, str] = {}
        value: str | None = None
        formula: str | None = None
        inline: tuple[str, Runs | None] | None = None

        def start(element: str, found: dict[str, str]) -> None:
            nonlocal row, col, last_col, row_text, line, attributes, formula_attributes, value, formula, inline
            pieces.clear()
            word = known(element)
            if word == "c":
                attributes = found
                value = formula = inline = None
                col += 1
                if "r" in found:
                    address = found["r"]
                    letters = address.rstrip("0123456789")
                    number = columns.get(letters)
                    if number is None or address[len(letters):] != row_text:
                        place = _position(address)
                        if place is None:
                            raise UnreadableFile("file_damaged", found=f"{sheet.name}: {address[:20]}")
                        if place[0] != row:
                            close_row()
                            row, row_text = place[0], str(place[0])
                            open_row()
                        number = columns[letters] = place[1]
                    col = number
                elif col > LAST_COL:
                    raise UnreadableFile("file_damaged", found=f"{sheet.name}: {row_text}")
            elif word == "v" or word == "t":
                pass
            elif word == "f":
                formula_attributes = found
            elif word == "row":
                close_row()
                row_text = found.get("r", "") or str(row + 1)
                row = int(row_text) if row_text.isdecimal() and len(row_text) < 8 else 0
                if not 1 <= row <= LAST_ROW:
                    raise UnreadableFile("file_damaged", found=f"{sheet.name}: {row_text[:20]}")
                col = 0
                open_row()
                if found.get("hidden", "0") in _TRUE or found.get("ht") in ("0", "0.0"):
                    sheet.hidden_rows.add(row)
            elif word == "is":
                rich.clear()
            elif word == "mergeCell":
                if area := _range(found.get("ref", "")):
                    sheet.merges.append(area)
            elif word == "col":
                if found.get("hidden", "0") in _TRUE or _is_zero(found.get("width")):
                    first, last = (_bounded(found.get(key), LAST_COL) for key in ("min", "max"))
                    sheet.hidden_cols.update(range(max(1, first), last + 1))
            elif word:
                rich.start(word, found)

        def end(element: str) -> None:
            nonlocal value, formula, inline, line, last_col, disordered
            word = known(element)
            if word == "c":
                if value is None and formula is None and inline is None:
                    return
                style = styles.get(attributes["s"], default) if "s" in attributes else default
                stored = attributes.get("t", "n")
                runs = None
                content: object
                if stored == "s" and value:
                    index = int(value) if value.isdecimal() else -1
                    if 0 <= index < len(strings):
                        kind = "text"
                        content, runs = strings[index]
                        if runs is not None:
                            runs = runs_in(runs, style.font)
                    else:
                        # the text is lost with its table: said as an error, so that it is not taken for a blank
                        kind, content = "error", "#REF!"
                elif inline is not None and (stored == "inlineStr" or not value):
                    kind, content, runs = "text", inline[0], runs_in(inline[1], style.font)
                elif stored == "n" and value:
                    if value.isdecimal() and len(value) < 16 and not date_kind(style.number_format):
                        kind, content = "number", int(value)
                    else:
                        kind, content = _number(value, style, base_1904)
                else:
                    kind, content = _typed(stored, value)
                if content == "":
                    # a formula's empty text is a stored result; a formula without any result is not
                    if formula is None or (stored == "str" and value is not None):
                        return
                    kind, content = "formula", "=" + formula
                cell = Cell(row, col, kind, content, style, formula, runs)
                if line is None:
                    line = cells[row] = {}
                if col <= last_col:
                    disordered = True
                last_col = col
                line[col] = cell
                if formula is not None and formula_attributes.get("t") == "shared":
                    group = formula_attributes.get("si", "")
                    if formula:
                        masters[group] = cell
                    else:
                        followers.append((cell, group))
            elif word == "v":
                value = "".join(pieces)
            elif word == "f":
                formula = "".join(pieces)
            elif word == "is":
                inline = rich.result()
            elif word == "row":
                close_row()
            elif word:
                rich.end(word, "".join(pieces))

        def close_row() -> None:
            nonlocal line, disordered, last_col
            if line:
                spend(len(line))
                if disordered:
                    cells[row] = dict(sorted(line.items()))
            line = None
            disordered = False
            last_col = 0

        def open_row() -> None:
            nonlocal line, last_col
            line = cells.get(row)
            if line:
                last_col = max(line)

        def text(piece: str) -> None:
            pieces.append(piece)
            if len(pieces) > 60:
                check_text(pieces)

        self._package.parse(part, start, end, text)


def _number(text: str, style: Style, base_1904: bool) -> tuple[str, object]:
    """Kind and value of a stored number: a date when its format shows one."""
    if not _NUMBER.match(text):
        return "text", text
    number = float(text)
    shown = date_kind(style.number_format)
    if shown and (moment := from_serial(number, shown, base_1904)) is not None:
        return "date", moment
    if number.is_integer() and abs(number) < 1e15:
        return "number", int(number)
    if number in (float("inf"), float("-inf")):
        return "text", text
    return "number", number


def _typed(stored: str, value: str | None) -> tuple[str, object]:
    """Kind and value of a cell that says its type: ``b``, ``e``, ``d`` or ``str``; '' when nothing is stored."""
    text = unescape(value or "")
    if stored == "b" and text:
        return "bool", text.strip().lower() in _TRUE
    if stored == "e":
        return "error", text
    if stored == "d" and text:
        moment = from_iso(text.strip())
        return ("text", text) if moment is None else ("date", moment)
    return "text", text


def _position(address: str) -> tuple[int, int] | None:
    match = _ADDRESS.match(address)
    if match is None:
        return None
    row, col = int(match[2]), column_number(match[1].upper())
    return (row, col) if 1 <= row <= LAST_ROW and col <= LAST_COL else None


def _range(text: str) -> Range | None:
    """``A1:C3`` as a range; None for a single cell, which merges nothing, or for nonsense."""
    first, _, last = text.partition(":")
    start, end = _position(first), _position(last)
    if start is None or end is None or start == end:
        return None
    (top, left), (bottom, right) = start, end
    return Range(min(top, bottom), min(left, right), max(top, bottom), max(left, right))


def _bounded(text: str | None, most: int) -> int:
    return min(int(text), most) if text and text.isdecimal() else 0


def _is_zero(text: str | None) -> bool:
    try:
        return text is not None and float(text) == 0
    except ValueError:
        return False
