"""The grid: what every reader returns, whatever the file format. Sparse, because a stray cell may sit at XFD1048576."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NamedTuple


class Style(NamedTuple):
    """What a cell's look tells about its meaning; shared between cells."""

    number_format: str = "General"
    font: str = ""
    bold: bool = False
    italic: bool = False
    edges: str = ""  # the sides on which a line is drawn: l, r, t, b
    align: str = ""  # left, center, right, centerContinuous (in the middle of itself and the blank cells beside it) or ''
    indent: int = 0
    size: float = 0.0

    @property
    def border(self) -> bool:
        """Whether a line is drawn on any side."""
        return bool(self.edges)

    @property
    def is_telling(self) -> bool:
        """Whether even an empty cell of this look tells how far the text beside it reaches."""
        return bool(self.edges) or self.align == ACROSS


PLAIN = Style()
ACROSS = "centerContinuous"
BLANKS = 50_000  # empty cells of a telling look kept in mind; more of them are no headings


class Cell:
    """One non-empty cell.

    Attributes
    ----------
    row, col : int
        1-based position.
    kind : str
        ``text``, ``number``, ``bool``, ``date`` (a number shown as date or time), ``error`` (``#DIV/0!``) or
        ``formula`` (one whose result was never stored and that `unstored` cannot work out: `value` is ``=`` and its text).
    value : str, int, float, bool, datetime.datetime, datetime.date, datetime.time or datetime.timedelta
        Text exactly as stored (no Unicode normalisation, no trimming). Whole numbers are int. Of CSV and HTML all
        cells are text. A date without time of day is a date, less than a day is a time, elapsed hours (``[h]:mm``)
        are a timedelta.
    style : Style
        Its look.
    formula : str or None
        The formula without ``=``, when there is one; '' when the cell is a formula whose text the format or its
        reader does not give (.xlsb, some of .xls). SpreadsheetML writes it in R1C1 notation.
    runs : tuple of (text, font) or None
        Rich text with more than one font, for legacy encodings that live in the font.
    """

    __slots__ = ("col", "formula", "kind", "row", "runs", "style", "text", "value")

    def __init__(self, row: int, col: int, kind: str, value, style: Style = PLAIN,
                 formula: str | None = None, runs: tuple[tuple[str, str], ...] | None = None) -> None:
        self.row = row
        self.col = col
        self.kind = kind
        self.value: str | int | float | bool | datetime | date | time | timedelta = value
        self.style = style
        self.formula = formula
        self.runs = runs
        # decoded, composed, collapsed text; filled by extract.decode
        self.text = ""

    @property
    def address(self) -> str:
        """A1 address."""
        return f"{column_letters(self.col)}{self.row}"

    def __repr__(self) -> str:
        return f"Cell({self.address}, {self.kind}, {self.value!r})"


class Range(NamedTuple):
    """A rectangle of cells, 1-based, both ends included."""

    first_row: int
    first_col: int
    last_row: int
    last_col: int


@dataclass(slots=True)
class Sheet:
    """One worksheet: non-empty cells only, ``cells[row][col]``, rows and columns in ascending order.

    Cells of nothing but ``blanks`` say nothing; once their texts are decoded they are only counted.
    """

    name: str
    cells: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merges: list[Range] = field(default_factory=list)
    across: list[Range] = field(default_factory=list)  # texts centred over blank cells beside them: merged in looks only
    edges: dict[tuple[int, int], str] = field(default_factory=dict)  # lines of blank cells, in rows that hold something
    state: str = "visible"  # visible, hidden or veryHidden
    hidden_rows: set[int] = field(default_factory=set)
    hidden_cols: set[int] = field(default_factory=set)
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    worked_out: set[tuple[int, int]] = field(default_factory=set)  # formulas without a stored result that `unstored` gave theirs
    starts: list[int] = field(default_factory=list)  # rows at which another table of a page begins, ascending
    page: list[Cell] = field(default_factory=list)  # texts outside the grid: printed heads, text boxes
    blanks: int = 0

    @property
    def nonempty_cells(self) -> int:
        """How many cells hold something, be it only blanks."""
        return self.blanks + sum(len(row) for row in self.cells.values())

    def leave_out_blanks(self) -> None:
        """Take out the cells whose text is nothing but blanks, and the rows that hold nothing else; the lines of such cells stay."""
        for row, cells in list(self.cells.items()):
            idle = [col for col, cell in cells.items() if cell.kind == "text" and not cell.text]
            self.blanks += len(idle)
            if len(idle) == len(cells):
                del self.cells[row]
                continue
            for col in idle:
                if edges := cells.pop(col).style.edges:
                    self.edges[row, col] = edges

    def note_blanks(self, blanks: dict[tuple[int, int], Style]) -> None:
        """Note which texts are centred over the empty cells beside them, and the lines of empty cells, by their looks."""
        for row in sorted({row for (row, _), style in blanks.items() if style.align == ACROSS}):
            for col, cell in self.cells.get(row, {}).items():
                last = col
                while cell.style.align == ACROSS and (beside := blanks.get((row, last + 1))) and beside.align == ACROSS:
                    last += 1
                if last > col:
                    self.across.append(Range(row, col, row, last))
        self.edges = {place: style.edges for place, style in blanks.items() if style.edges and place[0] in self.cells}

    def edges_at(self, row: int, col: int) -> str:
        """On which sides of a cell, empty or not, the cell itself draws a line."""
        cell = self.cells.get(row, {}).get(col)
        return cell.style.edges if cell else self.edges.get((row, col), "")

    def begins(self, above: int, row: int) -> bool:
        """Whether another table of a page begins at a row or between it and one `above` it."""
        return bool(self.starts) and bisect_right(self.starts, above) < bisect_right(self.starts, row)

    def get(self, row: int, col: int) -> Cell | None:
        """The cell at a position, or None."""
        return self.cells.get(row, {}).get(col)


@dataclass(slots=True)
class Workbook:
    """One submission as read: its sheets in order, and what the file says of itself.

    ``properties`` holds custom document properties and ``created``/``modified`` (ISO text); authors' names are
    personal data and are never read.
    """

    format: str  # xlsx, xlsm, xls, xlsb, ods, csv, html, xml
    sheets: list[Sheet]
    properties: dict[str, str] = field(default_factory=dict)


def column_letters(col: int) -> str:
    """``1`` → ``A``, ``28`` → ``AB``."""
    if col <= 26:
        return chr(64 + col)
    letters = ""
    while col:
        col, rest = divmod(col - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """``A`` → ``1``, ``AB`` → ``28``."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
