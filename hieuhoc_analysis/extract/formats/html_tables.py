"""HTML pages saved as .xls or .html: one sheet, laid out as Excel lays them out.

Text between the tables (where titles stand) takes rows of its own; a table inside a cell unfolds at that cell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.ooxml_rows import LAST_COL
from hieuhoc_analysis.extract.formats.package import CHUNK, MIB, Budget
from hieuhoc_analysis.extract.grid import PLAIN, Cell, Range, Sheet, Style, Workbook

_IGNORED = ("script", "style", "head", "title", "template", "noscript", "select", "xml")
_BLOCKS = ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "center", "ul", "ol", "section", "body", "hr", "pre")
_BOLD = ("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6")
_ITALIC = ("i", "em")
_CLASS = re.compile(r"\.([\w-]+)\s*\{([^}]*)\}")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_MAX_PAGE = 12 * MIB
_MAX_SPAN = 1000  # as browsers have it


def read_html(text: str, name: str) -> Workbook:
    """Read a page.

    Raises
    ------
    UnreadableFile
        ``file_no_table`` when it holds no table, ``file_damaged`` for tags that never end, or a size rule.
    """
    if len(text) > _MAX_PAGE:
        raise UnreadableFile("file_too_large", found=f"{len(text) >> 20} MB")
    page = _Page(name)
    # in pieces, and never with much left over: an unclosed tag or comment would be searched again and again
    for at in range(0, len(text), CHUNK):
        page.feed(text[at:at + CHUNK])
        if len(page.rawdata) > MIB:
            raise UnreadableFile("file_damaged", found="HTML")
    if len(page.rawdata) > CHUNK:
        raise UnreadableFile("file_damaged", found="HTML")
    page.close()
    if not page.has_table:
        raise UnreadableFile("file_no_table")
    sheet = page.finish()
    return Workbook("html", [sheet])


@dataclass(slots=True)
class _Table:
    """A table being read: where its next cell goes, and down to which row each column is taken by a rowspan."""

    row: int  # the row before the first
    left: int
    col: int = 0
    bottom: int = 0  # the last row that a table inside it took
    begun: bool = False
    taken: dict[int, int] = field(default_factory=dict)
    cell: tuple[int, int] | None = None
    unfolded: bool = False  # the open cell held a table
    style: Style = PLAIN


class _Page(HTMLParser):
    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.sheet = Sheet(name)
        self.classes: dict[str, str] = {}
        self.has_table = False
        self._budget = Budget()
        self._tables: list[_Table] = []
        self._next_row = 1
        self._ignored = 0
        self._note: list[str] | None = None
        self._rules: list[str] | None = None
        self._bold = self._italic = 0
        self._fonts: list[str] = []
        self._pieces: list[str] = []
        self._looks: set[tuple[bool, bool, str]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _IGNORED:
            self._ignored += 1
            self._rules = [] if tag == "style" else None
            return
        if tag == "comment":
            self._note = []
            return
        attributes = {key: value or "" for key, value in attrs}
        if tag == "table":
            self._open_table()
        elif tag == "tr" and self._tables:
            self._open_row(attributes)
        elif tag in ("td", "th") and self._tables:
            self._open_cell(tag, attributes)
        elif tag == "br":
            self._pieces.append("\n")
        elif tag in _BLOCKS and not (self._tables and self._tables[-1].cell):
            self._flush_loose()
        elif tag in _BLOCKS and "".join(self._pieces).strip():
            self._pieces.append("\n")
        if tag in _BOLD and tag != "th":
            self._bold += 1
        elif tag in _ITALIC:
            self._italic += 1
        elif tag in ("font", "span"):
            self._fonts.append(attributes.get("face") or self._css(attributes, "font-family"))

    def handle_endtag(self, tag: str) -> None:
        if tag in _IGNORED:
            self._ignored = max(0, self._ignored - 1)
            for match in _CLASS.finditer("".join(self._rules or ())[:CHUNK]):
                self.classes[match[1]] = match[2]
            self._rules = None
        elif tag == "comment":
            self._close_note()
        elif tag == "table" and self._tables:
            self._close_cell()
            table = self._tables.pop()
            bottom = max(table.row, table.bottom)
            if self._tables:
                self._tables[-1].bottom = max(self._tables[-1].bottom, bottom)
            else:
                self._next_row = bottom + 1
        elif tag in ("td", "th", "tr"):
            self._close_cell()
        elif tag in _BLOCKS and not self._tables:
            self._flush_loose()
        if tag in _BOLD and tag != "th":
            self._bold = max(0, self._bold - 1)
        elif tag in _ITALIC:
            self._italic = max(0, self._italic - 1)
        elif tag in ("font", "span") and self._fonts:
            self._fonts.pop()

    def handle_data(self, data: str) -> None:
        if self._rules is not None:
            self._rules.append(data)
        if self._note is not None:
            self._note.append(data)
            return
        if self._ignored or (self._tables and not self._tables[-1].cell):
            return
        collapsed = _SPACE.sub(" ", data)
        self._pieces.append(collapsed)
        if collapsed.strip():
            self._looks.add((bool(self._bold), bool(self._italic), next((name for name in reversed(self._fonts) if name), "")))

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """A ``<![...]>`` that is none of Office's own is passed over like a comment; the parser would stop."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i, False)

    def _open_table(self) -> None:
        self.has_table = True
        outer = self._tables[-1] if self._tables else None
        if outer and outer.cell:
            row, col = outer.cell
            outer.unfolded = True
            if self._text():
                # words before the inner table keep their cell; the table starts below
                self._put(row, col, outer.style)
                row += 1
            self._tables.append(_Table(row - 1, col))
        else:
            self._flush_loose()
            self.sheet.starts.append(self._next_row)
            self._tables.append(_Table(self._next_row - 1, 1))

    def _open_row(self, attributes: dict[str, str]) -> None:
        self._close_cell()
        table = self._tables[-1]
        table.row = max(table.row, table.bottom) + 1
        table.begun = True
        table.col = table.left - 1
        if "display:none" in attributes.get("style", "").replace(" ", "").lower() or "hidden" in attributes:
            self.sheet.hidden_rows.add(table.row)

    def _open_cell(self, tag: str, attributes: dict[str, str]) -> None:
        self._close_cell()
        table = self._tables[-1]
        if not table.begun:
            self._open_row({})  # a cell outside any row
        col = table.col + 1
        while table.taken.get(col, 0) >= table.row:
            col += 1
        if col > LAST_COL:
            raise UnreadableFile("file_damaged", found="HTML")
        wide, high = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))
        if wide * high > 1:
            self._budget.spend_cells(wide)
            self.sheet.merges.append(Range(table.row, col, table.row + high - 1, col + wide - 1))
        if high > 1:
            table.taken.update(dict.fromkeys(range(col, col + wide), table.row + high - 1))
        table.cell, table.unfolded = (table.row, col), False
        table.col = col + wide - 1
        align = attributes.get("align", "").lower() or self._css(attributes, "text-align")
        table.style = PLAIN._replace(
            bold=tag == "th" or "bold" in self._css(attributes, "font-weight") or self._css(attributes, "font-weight") >= "600",
            font=self._css(attributes, "font-family"),
            align=align if align in ("left", "center", "right") else "",
        )

    def _close_cell(self) -> None:
        table = self._tables[-1] if self._tables else None
        if table is None or table.cell is None:
            return
        row, col = table.cell
        if table.unfolded and self._text():
            row = table.bottom = max(row, table.bottom) + 1
        self._put(row, col, table.style)
        table.cell = None

    def _close_note(self) -> None:
        said, self._note = "".join(self._note or ()).strip(), None
        if said and self._tables and (place := self._tables[-1].cell):
            self.sheet.comments[place] = said

    def _flush_loose(self) -> None:
        if not self._tables and self._text():
            self._put(self._next_row, 1, PLAIN)
            self._next_row += 1

    def _text(self) -> str:
        text = "\n".join(line.strip(" ") for line in "".join(self._pieces).split("\n")).strip(" \n")
        # &nbsp; is how pages keep an empty cell open
        return text if text.strip() else ""

    def _put(self, row: int, col: int, style: Style) -> None:
        text = self._text()
        self._pieces.clear()
        if text:
            # the whole text is bold, or in a font, only when all of its parts are
            looks, fonts = self._looks, {font for _, _, font in self._looks}
            style = style._replace(
                bold=style.bold or all(bold for bold, _, _ in looks),
                italic=all(italic for _, italic, _ in looks),
                font=fonts.pop() or style.font if len(fonts) == 1 else style.font,
            )
            self._budget.spend_cells(1)
            self.sheet.cells.setdefault(row, {})[col] = Cell(row, col, "text", text, style)
        self._looks = set()

    def _css(self, attributes: dict[str, str], key: str) -> str:
        rules = attributes.get("style", "")
        for name in attributes.get("class", "").split():
            rules += ";" + self.classes.get(name, "")
        for rule in rules.split(";"):
            found, _, value = rule.partition(":")
            if found.strip().lower() == key:
                return value.split(",")[0].strip().strip("\"'")
        return ""

    def finish(self) -> Sheet:
        """The sheet, its open ends closed and its cells in order."""
        while self._tables:
            self.handle_endtag("table")
        self._flush_loose()
        self.sheet.cells = {row: dict(sorted(self.sheet.cells[row].items())) for row in sorted(self.sheet.cells)}
        return self.sheet


def _span(written: str | None) -> int:
    digits = (written or "").strip()
    return max(1, min(int(digits), _MAX_SPAN)) if digits.isdecimal() and len(digits) < 8 else 1
