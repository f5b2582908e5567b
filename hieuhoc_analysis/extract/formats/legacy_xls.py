"""Workbooks of Excel 5 to 2003 (.xls): xlrd behind guards, with what it does not tell read from the records.

xlrd never sees the container (`compound` reads that), so its loops there cannot be reached; whatever it raises
on damaged records becomes one typed error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from struct import unpack_from
from typing import Any

import xlrd
from xlrd.formula import FMLA_TYPE_CELL, FMLA_TYPE_SHARED, decompile_formula

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.compound import CompoundFile
from hieuhoc_analysis.extract.formats.number_formats import date_kind, from_serial, stored_number
from hieuhoc_analysis.extract.formats.package import Budget
from hieuhoc_analysis.extract.formats.page_texts import MOST, printed_head, text_outside
from hieuhoc_analysis.extract.grid import ACROSS, BLANKS, PLAIN, Cell, Range, Sheet, Style, Workbook

_VISIBILITY = {0: "visible", 1: "hidden", 2: "veryHidden"}
_ALIGNMENTS = {1: "left", 2: "center", 3: "right", 6: ACROSS}
_FORMULA = (0x0006, 0x0206, 0x0406)
_SHARED_FORMULA = 0x04BC
_STRINGS = 0x00FC
_END = 0x000A
_HEAD = 0x0014
_OBJECT, _OBJECT_TEXT, _CONTINUED = 0x005D, 0x01B6, 0x003C
_NOTE = 0x19  # the kind of object that a comment is
_WHOLE = re.compile(r"(?<![\w.])(\d+)\.0(?![\d.])")
_ONE_CELL = re.compile(r"(?<=!)(\$?[A-Z]{1,3}\$?\d+):\1(?!\d)")
_FIGURE = re.compile(
    r"[-+]?(?:SUM|SUMIF|COUNT|COUNTA|COUNTIF|AVERAGE|MAX|MIN|ROUND|PRODUCT|SUBTOTAL)\("
    r"|(?=.*[-+*/])(?:\$?[A-Z]{1,3}\$?\d+|[-+*/().\d\s])+\Z"
)
_CALCULATE_ON_LOAD = 0x02
_POINTS_TO_SHARED = 0x01  # a formula's only token when its text stands in a shared formula


class _Silence:
    """Where xlrd's complaints go."""

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None:
        """Nothing is kept."""


def read_xls(content: bytes) -> Workbook:
    """Read an .xls, in its container or as a bare record stream.

    Raises
    ------
    UnreadableFile
        ``file_encrypted``, ``file_word``, ``file_slides``, ``file_no_workbook``, ``file_no_sheet``,
        ``file_too_many_cells`` or ``file_damaged``.
    """
    stream = content
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        stream = _workbook_stream(CompoundFile(content))
    try:
        return _read(stream)
    except (UnreadableFile, MemoryError):
        raise
    except xlrd.XLRDError as error:
        rule = "file_encrypted" if "encrypted" in str(error) else "file_damaged"
        raise UnreadableFile(rule, found=str(error)) from error
    except Exception as error:  # xlrd trusts its input: damaged records end in any of a dozen exceptions
        raise UnreadableFile("file_damaged", found=type(error).__name__) from error


def _workbook_stream(container: CompoundFile) -> bytes:
    for name in ("workbook", "book"):
        if stream := container.stream(name):
            return stream
    if "encryptedpackage" in container:
        raise UnreadableFile("file_encrypted")
    if "worddocument" in container:
        raise UnreadableFile("file_word", found="DOC")
    if "powerpoint document" in container:
        raise UnreadableFile("file_slides")
    if any(name.startswith("__") or name == "visiodocument" for name in container.names):
        raise UnreadableFile("file_unknown", found="OLE")
    raise UnreadableFile("file_no_workbook")


def _open(stream: bytes, encoding: str | None = None) -> Any:
    return xlrd.open_workbook(file_contents=stream, logfile=_Silence(), formatting_info=True, on_demand=True,
                              ragged_rows=True, encoding_override=encoding)


def _open_recounted(stream: bytes) -> Any:
    """Open a workbook that claims more shared strings than it has: xlrd insists, Excel does not mind.

    The true count is the largest that xlrd accepts.
    """
    position = 0
    while unpack_from("<H", stream, position)[0] != _STRINGS:
        position += 4 + unpack_from("<H", stream, position + 2)[0]
    position += 8
    low, high = 0, unpack_from("<I", stream, position)[0]
    while high - low > 1:
        middle = (low + high) // 2
        try:
            _open(_counting(stream, position, middle))
            low = middle
        except AssertionError:
            high = middle
    return _open(_counting(stream, position, low))


def _counting(stream: bytes, position: int, count: int) -> bytes:
    return stream[:position] + count.to_bytes(4, "little") + stream[position + 4:]


def _read(stream: bytes) -> Workbook:
    try:
        book = _open(stream)
    except AssertionError:
        book = _open_recounted(stream)
    except LookupError as error:
        if isinstance(error, KeyError | IndexError):
            raise
        # a code page that Python has no name for
        book = _open(stream, "cp1252")
    places = list(book._sh_abs_posn)
    if len(set(places)) < len(places):
        raise UnreadableFile("file_damaged", found="BOUNDSHEET")
    if not book.nsheets:
        raise UnreadableFile("file_no_sheet")
    budget = Budget()
    styles = [_style(book, xf) for xf in book.xf_list]
    sheets = []
    for index in range(book.nsheets):
        sheet = book.sheet_by_index(index)
        sheets.append(_sheet(book, sheet, styles, _untold(book, places[index]), budget))
        if book.biff_version >= 50:
            book.unload_sheet(index)
    return Workbook("xls", sheets)


def _style(book: Any, xf: Any) -> Style:
    font = book.font_list[xf.font_index] if xf.font_index < len(book.font_list) else None
    shown = book.format_map.get(xf.format_key)
    border = xf.border
    return Style(
        number_format=shown.format_str if shown else "General",
        font=font.name if font else "",
        bold=bool(font and (font.bold or font.weight >= 600)),
        italic=bool(font and font.italic),
        edges="".join(side[0] for side in ("left", "right", "top", "bottom") if getattr(border, f"{side}_line_style")),
        align=_ALIGNMENTS.get(xf.alignment.hor_align, ""),
        indent=xf.alignment.indent_level or 0,
        size=font.height / 20 if font else 0.0,
    )


def _sheet(book: Any, read: Any, styles: list[Style], untold: _Untold, budget: Budget) -> Sheet:
    sheet = Sheet(read.name, state=_VISIBILITY.get(read.visibility, "visible"), page=untold.page)
    blanks: dict[tuple[int, int], Style] = {}
    for row in range(read.nrows):
        line: dict[int, Cell] = {}
        types, values = read.row_types(row), read.row_values(row)
        for col, kind in enumerate(types):
            if kind == xlrd.XL_CELL_EMPTY:
                continue
            look = read.cell_xf_index(row, col)
            style = styles[look] if look < len(styles) else PLAIN
            if kind == xlrd.XL_CELL_BLANK:
                if style.is_telling and len(blanks) < BLANKS:
                    blanks[row + 1, col + 1] = style
                continue
            named, value = _value(kind, values[col], style, book.datemode)
            if value == "":
                if (row, col) not in untold.pending:
                    continue
                named, value = "formula", "=" + untold.formulas[row, col]
            runs = None
            if spans := read.rich_text_runlist_map.get((row, col)):
                runs = _runs(book, str(value), spans, style.font)
            line[col + 1] = Cell(row + 1, col + 1, named, value, style, untold.formulas.get((row, col)), runs)
        if line:
            budget.spend_cells(len(line))
            sheet.cells[row + 1] = line
    sheet.note_blanks(blanks)
    sheet.merges = [
        Range(top + 1, left + 1, bottom, right) for top, bottom, left, right in read.merged_cells
        if top < bottom and left < right and (bottom - top, right - left) != (1, 1)
    ]
    sheet.hidden_rows = {row + 1 for row, info in read.rowinfo_map.items() if info.hidden or info.height == 0}
    sheet.hidden_cols = {col + 1 for col, info in read.colinfo_map.items() if info.hidden or info.width == 0}
    for (row, col), note in read.cell_note_map.items():
        sheet.comments[row + 1, col + 1] = _without_author(note.text, note.author)
    return sheet


def _value(kind: int, value: Any, style: Style, base_1904: int) -> tuple[str, Any]:
    if kind == xlrd.XL_CELL_TEXT:
        return "text", value
    if kind == xlrd.XL_CELL_BOOLEAN:
        return "bool", bool(value)
    if kind == xlrd.XL_CELL_ERROR:
        return "error", xlrd.error_text_from_code.get(value, "#N/A")
    shown = date_kind(style.number_format)
    if shown and (moment := from_serial(value, shown, bool(base_1904))) is not None:
        return "date", moment
    stored = stored_number(value)
    return ("error", "#NUM!") if stored is None else ("number", stored)


def _runs(book: Any, text: str, spans: list[tuple[int, int]], font: str) -> tuple[tuple[str, str], ...] | None:
    """Rich text: each span begins at an offset with a font; the text before the first is in the cell's font."""
    # imported here: only rich text needs it
    from hieuhoc_analysis.extract.formats.ooxml_texts import runs_in

    starts = [(0, font)]
    for offset, index in spans:
        starts.append((offset, book.font_list[index].name if index < len(book.font_list) else font))
    ends = [offset for offset, _ in starts[1:]] + [len(text)]
    return runs_in(tuple((text[start:end], name) for (start, name), end in zip(starts, ends, strict=True)), font)


def _without_author(text: str, author: str) -> str:
    return text[len(author):].lstrip(": \n\r") if author and text.startswith(author) else text


@dataclass(slots=True)
class _Untold:
    """What the records of a sheet hold and xlrd does not tell; places are 0-based.

    ``formulas`` gives the text of each, '' where it cannot be told. ``pending`` are the cells in which an empty result is none yet: their
    formula asks to be calculated on opening, or is one that never gives text (some programs write .xls without calculating). ``page`` holds
    the printed head and the text boxes.
    """

    formulas: dict[tuple[int, int], str] = field(default_factory=dict)
    pending: set[tuple[int, int]] = field(default_factory=set)
    page: list[Cell] = field(default_factory=list)


def _untold(book: Any, place: int) -> _Untold:
    found = _Untold()
    if book.biff_version < 50:
        return found
    waiting: list[tuple[tuple[int, int], tuple[int, int]]] = []
    shared: dict[tuple[int, int], bytes] = {}
    records, position, depth, last = book.mem, place, 0, (0, 0)
    drawn = letters = 0  # the kind of the last object, and how many characters its text has
    while position + 4 <= len(records):
        code, length = unpack_from("<HH", records, position)
        data = records[position + 4:position + 4 + length]
        position += 4 + length
        if code & 0xFF == 0x09 and length >= 4:
            depth += 1  # a chart may stand inside a sheet
        elif code == _END:
            depth -= 1
            if depth <= 0:
                break
        elif depth > 1:
            continue
        elif code in _FORMULA and len(data) > 22:
            last = unpack_from("<HH", data)
            tokens = data[22:]
            if data[14] & _CALCULATE_ON_LOAD:
                found.pending.add(last)
            if tokens[0] == _POINTS_TO_SHARED and len(tokens) >= 5:
                found.formulas[last] = ""
                waiting.append((last, unpack_from("<HH", tokens, 1)))
            else:
                found.formulas[last] = _text(book, tokens, unpack_from("<H", data, 20)[0], FMLA_TYPE_CELL, last)
        elif code == _SHARED_FORMULA and len(data) > 10:
            shared[last] = data[8:]
        elif code == _HEAD and len(data) > 3:
            found.page += printed_head(
                _characters(data[2:], unpack_from("<H", data)[0]) if book.biff_version >= 80 else data[1:].decode(book.encoding, "replace")
            )
        elif code == _OBJECT and len(data) > 6:
            drawn = unpack_from("<H", data, 4)[0]
        elif code == _OBJECT_TEXT and len(data) > 12:
            letters = unpack_from("<H", data, 10)[0] if drawn != _NOTE else 0
        elif code == _CONTINUED and letters and len(data) > 1 and len(found.page) < MOST:
            found.page += [text_outside(line) for line in _characters(data, letters).splitlines() if line.strip()]
            letters = 0
    for cell, master in waiting:
        if tokens := shared.get(master):
            found.formulas[cell] = _text(book, tokens[2:], unpack_from("<H", tokens)[0], FMLA_TYPE_SHARED, cell)
    found.pending |= {cell for cell, text in found.formulas.items() if _FIGURE.match(text)}
    return found


def _characters(data: bytes, count: int) -> str:
    """So many characters behind the byte that tells how wide they are."""
    return data[1:1 + 2 * count].decode("utf-16-le", "replace") if data[0] & 1 else data[1:1 + count].decode("latin-1")


def _text(book: Any, tokens: bytes, size: int, kind: int, cell: tuple[int, int]) -> str:
    try:
        text = decompile_formula(book, tokens, size, kind, browx=cell[0], bcolx=cell[1]) or ""
    except Exception:  # a function or name that xlrd does not know: the cell is a formula all the same
        return ""
    # xlrd writes 1 as 1.0 and a cell of another sheet as I12:I12
    return _ONE_CELL.sub(r"\1", _WHOLE.sub(r"\1", text))
