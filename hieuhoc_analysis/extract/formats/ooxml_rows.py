"""From the stored parts of a cell to a `Cell`: the rules of .xlsx sheets, however their XML was taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats import formulas
from hieuhoc_analysis.extract.formats.number_formats import date_kind, from_iso, from_serial, stored_number
from hieuhoc_analysis.extract.formats.ooxml_texts import Runs, runs_in, unescape
from hieuhoc_analysis.extract.formats.package import Budget
from hieuhoc_analysis.extract.grid import BLANKS, PLAIN, Cell, Range, Sheet, Style, column_number

LAST_ROW, LAST_COL = 1_048_576, 16_384
TRUE = ("1", "true")
SPELT = 2_000_000  # characters of shared formulas that one sheet spells out; what is beyond stays a formula without its text

# possessive: a million digits and a letter are refused at once
_NUMBER = re.compile(r"\s*+[-+]?(?:\d++\.?\d*+|\.\d++)(?:[eE][-+]?\d++)?\s*+\Z", re.ASCII)
_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})\Z")
_NO_ATTRIBUTES: dict[str, str] = {}


@dataclass(slots=True)
class Shared:
    """What all sheets of one workbook look up: texts, looks (by their number as text) and the calendar's base."""

    strings: list[tuple[str, Runs | None]]
    looks: dict[str, tuple[Style, str]]
    default: tuple[Style, str]
    base_1904: bool
    telling: frozenset[str]  # the looks of which empty cells are noted

    @classmethod
    def of(cls, strings: list[tuple[str, Runs | None]], styles: list[Style], base_1904: bool) -> Shared:
        """Prepare the look-up; a cell that names no style has the first one."""
        looks = [(style, date_kind(style.number_format)) for style in styles]
        return cls(strings, {str(index): look for index, look in enumerate(looks)}, looks[0] if looks else (PLAIN, ""), base_1904,
                   frozenset(str(index) for index, style in enumerate(styles) if style.is_telling))


class Rows:
    """Collects the cells of one sheet: `begin` a row, `add` its cells, `finish` the sheet."""

    __slots__ = (
        "_disordered",
        "_followers",
        "_last",
        "_line",
        "_masters",
        "_shared",
        "_blanks",
        "_spent",
        "budget",
        "row",
        "sheet",
        "telling",
    )

    def __init__(self, sheet: Sheet, shared: Shared, budget: Budget) -> None:
        self.sheet = sheet
        self.row = 0
        self._shared = shared
        self.telling = shared.telling
        self._blanks: dict[tuple[int, int], Style] = {}
        self.budget = budget
        self._line: dict[int, Cell] | None = None
        self._last = 0
        self._spent = 0
        self._disordered = False
        self._masters: dict[str, Cell] = {}
        self._followers: list[tuple[Cell, str]] = []

    def begin(self, row: int, hidden: bool = False) -> None:
        """Go to a row, 1-based; raise ``file_damaged`` when no sheet can have it."""
        if not 1 <= row <= LAST_ROW:
            raise UnreadableFile("file_damaged", found=f"{self.sheet.name}: {row}")
        self._close()
        self.row = row
        self._line = self.sheet.cells.get(row)
        if self._line:
            self._last, self._spent = max(self._line), len(self._line)
        if hidden:
            self.sheet.hidden_rows.add(row)

    def add(self, col: int, look: str | None, stored: str | None, value: str | None, formula: str | None = None,
            attributes: dict[str, str] = _NO_ATTRIBUTES, inline: tuple[str, Runs | None] | None = None) -> None:
        """Add a cell to the row; one that holds nothing is no cell.

        Parameters
        ----------
        col : int
            1-based.
        look, stored : str or None
            The cell's ``s`` and ``t``.
        value, formula : str or None
            The texts of ``<v>`` and ``<f>``, None where there is no such element.
        attributes : dict
            Of the formula.
        inline : tuple or None
            The text and runs of ``<is>``.
        """
        shared = self._shared
        style, shown = shared.looks.get(look, shared.default) if look else shared.default
        runs = None
        content: object
        if value and stored == "s":
            index = int(value) if value.isdecimal() and len(value) < 10 else -1
            if 0 <= index < len(shared.strings):
                kind = "text"
                content, runs = shared.strings[index]
                if runs is not None:
                    runs = runs_in(runs, style.font)
            else:
                # the text is lost with its table: said as an error, so that it is not taken for a blank
                kind, content = "error", "#REF!"
        elif inline is not None and (stored == "inlineStr" or not value):
            kind, content, runs = "text", inline[0], runs_in(inline[1], style.font)
        elif value and (stored is None or stored == "n"):
            if not shown and value.isdecimal() and len(value) < 16:
                kind, content = "number", int(value)
            else:
                kind, content = _number(value, shown, shared.base_1904)
        else:
            kind, content = _typed(stored, value)
        if content == "":
            # a formula's empty text is a stored result; a formula without any result is not
            if formula is None or (stored == "str" and value is not None):
                return
            kind, content = "formula", "=" + formula
        cell = Cell(self.row, col, kind, content, style, formula, runs)
        line = self._line
        if line is None:
            line = self._line = self.sheet.cells[self.row] = {}
        if col <= self._last:
            self._disordered = True
        self._last = col
        line[col] = cell
        if formula is not None and attributes.get("t") == "shared":
            if formula:
                self._masters[attributes.get("si", "")] = cell
            else:
                self._followers.append((cell, attributes.get("si", "")))

    def blank(self, col: int, look: str) -> None:
        """Note an empty cell whose look is one of `telling`."""
        if len(self._blanks) < BLANKS:
            self._blanks[self.row, col] = self._shared.looks[look][0]

    def _close(self) -> None:
        if self._line:
            self.budget.spend_cells(len(self._line) - self._spent)
            if self._disordered:
                self.sheet.cells[self.row] = dict(sorted(self._line.items()))
        self._line = None
        self._disordered = False
        self._last = self._spent = 0

    def finish(self) -> None:
        """Spell out shared formulas, and put rows that were written out of order into order."""
        self._close()
        self.sheet.note_blanks(self._blanks)
        room = SPELT
        for cell, group in self._followers:
            master = self._masters.get(group)
            if master is not None and master.formula is not None:
                room -= len(master.formula)
                cell.formula = "" if room < 0 else formulas.shift(master.formula, cell.row - master.row, cell.col - master.col)
                if cell.kind == "formula":
                    cell.value = "=" + cell.formula
        rows = list(self.sheet.cells)
        if any(first > second for first, second in zip(rows, rows[1:], strict=False)):
            self.sheet.cells = dict(sorted(self.sheet.cells.items()))


def _number(text: str, shown: str, base_1904: bool) -> tuple[str, object]:
    """Kind and value of a stored number: a date when its format shows one."""
    if not _NUMBER.match(text):
        return "text", text
    number = float(text)
    if shown and (moment := from_serial(number, shown, base_1904)) is not None:
        return "date", moment
    stored = stored_number(number)
    return ("text", text) if stored is None else ("number", stored)


def _typed(stored: str | None, value: str | None) -> tuple[str, object]:
    """Kind and value of a cell that says its type: ``b``, ``e``, ``d`` or ``str``; '' when nothing is stored."""
    text = unescape(value or "")
    if stored == "b" and text:
        return "bool", text.strip().lower() in TRUE
    if stored == "e":
        return "error", text
    if stored == "d" and text:
        moment = from_iso(text.strip())
        return ("text", text) if moment is None else ("date", moment)
    return "text", text


def position(address: str) -> tuple[int, int] | None:
    """Row and column of an A1 address; None when no sheet has such a cell."""
    match = _ADDRESS.match(address)
    if match is None:
        return None
    row, col = int(match[2]), column_number(match[1].upper())
    return (row, col) if 1 <= row <= LAST_ROW and col <= LAST_COL else None


def area(text: str) -> Range | None:
    """``A1:C3`` as a range; None for a single cell, which merges nothing, or for nonsense."""
    first, _, last = text.partition(":")
    start, end = position(first), position(last)
    if start is None or end is None or start == end:
        return None
    (top, left), (bottom, right) = start, end
    return Range(min(top, bottom), min(left, right), max(top, bottom), max(left, right))
