"""A sheet drawn by hand: what is written, how it looks, and what a careful human would say of each line.

A sheet is told in the order of its rows. Headings and bodies are written as text, one line per row and
one field per cell, so that a reader of this code sees the sheet. In headings ``<`` continues the cell on
the left and ``^`` the cell above; how that continuation is drawn (a merge, a text in the middle of
unmerged cells, a blank below) is a matter of style and never changes the truth.
"""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass, field

from openpyxl.utils import get_column_letter

from . import figures


@dataclass
class Cell:
    value: object
    bold: bool = False
    italic: bool = False
    align: str | None = None
    indent: int = 0
    number_format: str = "General"
    border: bool = False
    font: str | None = None
    formula: str = ""  # without "="; the value is its result


@dataclass
class Table:
    """The truth of one table, in the terms of ``explain --json``, with what else is right."""

    header_rows: list[int]
    name_column: str
    columns: dict[str, list[str]]
    code_rows: list[int] = field(default_factory=list)
    body: list[int] = field(default_factory=list)
    total_rows: list[int] = field(default_factory=list)
    subtotal_rows: list[int] = field(default_factory=list)
    either_rows: list[int] = field(default_factory=list)
    soft_rows: list[int] = field(default_factory=list)
    optional: list[str] = field(default_factory=list)
    name_columns: list[str] = field(default_factory=list)
    first_rows: list[int] = field(default_factory=list)
    loose: bool = False
    spec: list[str] = field(default_factory=list)
    left: int = 0
    width: int = 0
    name: int = 0

    def as_json(self) -> dict:
        accept: dict[str, object] = {}
        if self.soft_rows:
            accept["header_rows_either"] = self.soft_rows
        if self.either_rows:
            accept["total_rows_either"] = self.either_rows
        if self.optional:
            accept["columns_optional"] = self.optional
        if self.name_columns:
            accept["name_column"] = self.name_columns
        if self.first_rows:
            accept["first_row"] = self.first_rows
        if self.loose:
            accept["join"] = "loose"
        more = {letter: paths[1:] for letter, paths in self.columns.items() if len(paths) > 1}
        if more:
            accept["columns"] = more
        return {
            "header_rows": self.header_rows, "code_rows": self.code_rows,
            "first_row": min(self.body), "last_row": max(self.body),
            "total_rows": self.total_rows, "subtotal_rows": self.subtotal_rows,
            "name_column": self.name_column,
            "columns": {letter: paths[0] for letter, paths in self.columns.items()},
            **({"accept": accept} if accept else {}),
        }


@dataclass
class Looks:
    """How an office finishes a sheet, which changes nothing that is told: see `dress`."""

    tops: tuple[int, ...] = ()
    bottoms: tuple[int, ...] = ()
    shade: tuple[int, ...] = ()
    wrap: tuple[int, ...] = ()
    widths: dict[str, float] = field(default_factory=dict)
    colour: str = "D9E1F2"
    upright: bool = False
    rules: list[tuple[int, int, int]] = field(default_factory=list)  # row, first and last column


def clean(text: object) -> str:
    return " ".join(unicodedata.normalize("NFC", str(text)).split())


def fields(line: str) -> list[str]:
    return [part.strip().replace("⏎", "\n") for part in line.split("|")]


def typed(text: str) -> object:
    """A field as Excel would hold it; a leading quote keeps a number as text."""
    if text.startswith("'"):
        return text[1:]
    if re.fullmatch(r"-?\d+", text) and not re.fullmatch(r"0\d+", text):
        return int(text)
    if re.fullmatch(r"-?\d+\.\d+", text):
        return float(text)
    return text or None


def vietnamese(value: object, decimals: int | None = None) -> object:
    """A number as people write it: ``1.234,5``."""
    if not isinstance(value, int | float):
        return value
    text = f"{value:,.{decimals}f}" if decimals is not None else f"{value:,}"
    return text.replace(",", "_").replace(".", ",").replace("_", ".")


class Paper:
    # how all groups and names of headings are drawn, whatever their sheet says; a third word: over lines instead of in boxes
    drawn: tuple[str, ...] = ()

    def __init__(self, name: str, kind: str = "xlsx", sheet: str = "Sheet1", *, left: int = 0, top: int = 0,
                 borders: bool = True, font: str = "Times New Roman", indent: str = "excel",
                 numbers: str = "plain"):
        self.name, self.kind, self.sheet = name, kind, sheet
        self.left, self.borders, self.font, self.indent, self.numbers = left, borders, font, indent, numbers
        self.row = top
        self.cells: dict[tuple[int, int], Cell] = {}
        self.merges: list[tuple[int, int, int, int]] = []
        self.hidden = False
        self.hidden_rows: list[int] = []
        self.hidden_columns: list[int] = []
        self.tables: list[Table] = []
        self.extra_tables_allowed = False
        self.sheets: list[Paper] = []
        self.rng = random.Random(name)
        self.counter = 0
        self.csv = ("utf-8-sig", ";" if numbers == "vn" else ",")
        self.looks = Looks()

    @property
    def file(self) -> str:
        return f"{self.name}.{'xls' if self.kind == 'htmlxls' else self.kind}"

    # -- lines outside tables ---------------------------------------------------------------------------
    def put(self, column: int, value: object, row: int | None = None, **style) -> None:
        at = self.row if row is None else row
        self.cells[at, self.left + column] = Cell(value, **style)

    def text(self, value: str, at: int = 0, over: int = 0, **style) -> Paper:
        """One line of text, merged over ``over`` columns when asked."""
        self.row += 1
        self.put(at, value.replace("⏎", "\n"), **style)
        if over:
            self.merges.append((self.row, self.left + at, self.row, self.left + at + over - 1))
        return self

    def texts(self, line: str, **style) -> Paper:
        """A line of several texts, such as the two halves of a letter head."""
        self.row += 1
        for column, part in enumerate(fields(line)):
            if part:
                self.put(column, typed(part), **style)
        return self

    def skip(self, rows: int = 1) -> Paper:
        self.row += rows
        return self

    # -- headings ---------------------------------------------------------------------------------------
    def head(self, grid: str, *, name: int = 0, stt: int | None = None, spanner: str = "merge",
             stub: str = "merge", bold: bool = True, soft: tuple[int, ...] = (), soft_body: bool = False,
             loose: bool = False, names: tuple[int, ...] = (), gap: dict[int, int] | None = None,
             years_as_text: bool = False, align: str = "center", rules: bool = False) -> Table:
        """Start a table at the next row.

        Parameters
        ----------
        grid : str
            One line per heading row.
        name, stt : int
            Which field holds the names, and which the running number.
        spanner, stub : {"merge", "first", "centre", "across"}, {"merge", "top", "bottom", "middle"}
            How a heading over several columns, and one over several rows, is drawn.
        soft : tuple of int
            Heading rows that a careful human may as well leave out, such as a row of units.
        soft_body : bool
            The last heading row may as well be read as the first caption of the body.
        loose : bool
            A heading is broken over rows in the middle of a phrase: levels may be joined by a space.
        gap : dict
            Blank rows to leave after a heading row.
        rules : bool
            A line under every heading over several columns says how far it reaches.
        """
        if self.drawn:
            spanner, stub, *ruled = self.drawn
            rules, self.borders = bool(ruled), self.borders and not ruled
        lines = [fields(line) for line in grid.strip("\n").split("\n")]
        width = max(map(len, lines))
        lines = [line + [""] * (width - len(line)) for line in lines]
        rows = []
        for number in range(len(lines)):
            self.row += 1
            rows.append(self.row)
            self.row += (gap or {}).get(number, 0)
        owner = self._owners(lines)
        for (r, c), members in owner.items():
            self._draw_heading(lines[r][c], rows, members, spanner, stub, years_as_text,
                               {"bold": bold, "align": align, "border": self.borders})
        if rules:
            self._rule(owner, rows)
        columns: dict[str, list[str]] = {}
        reverse = {cell: at for at, members in owner.items() for cell in members}
        for c in range(name + 1, width):
            if c == stt:
                continue
            path: list[tuple[int, int]] = []
            for r in range(len(lines)):
                at = reverse.get((r, c))
                if at and at not in path:
                    path.append(at)
            full = " / ".join(clean(lines[r][k]) for r, k in path)
            short = " / ".join(clean(lines[r][k]) for r, k in path if r not in soft)
            if full:
                columns[get_column_letter(self.left + c + 1)] = list(dict.fromkeys([full, short]))
        table = Table(header_rows=rows, name_column=get_column_letter(self.left + name + 1), columns=columns,
                      soft_rows=[rows[k] for k in soft], loose=loose, left=self.left, width=width, name=name,
                      name_columns=[get_column_letter(self.left + k + 1) for k in names])
        if soft_body:
            table.first_rows = [rows[-1]]
        self.tables.append(table)
        self.counter = 0
        return table

    @staticmethod
    def _owners(lines: list[list[str]]) -> dict[tuple[int, int], list[tuple[int, int]]]:
        home: dict[tuple[int, int], tuple[int, int]] = {}
        owner: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for r, line in enumerate(lines):
            for c, text in enumerate(line):
                if text == "<":
                    at = home.get((r, c - 1))
                elif text == "^":
                    at = home.get((r - 1, c))
                else:
                    at = (r, c) if text else None
                if at:
                    home[r, c] = at
                    owner.setdefault(at, []).append((r, c))
        return owner

    def _rule(self, owner, rows) -> None:
        spans = [(members[-1][0], min(c for _, c in members), max(c for _, c in members)) for members in owner.values()]
        self.looks.rules += [(rows[r], self.left + first, self.left + last) for r, first, last in spans
                             if first != last and (r + 1, first, last) not in spans]

    def _draw_heading(self, text, rows, members, spanner, stub, years_as_text, style) -> None:
        top, bottom = members[0][0], members[-1][0]
        first, last = min(c for _, c in members), max(c for _, c in members)
        value = text if years_as_text else typed(text)
        if spanner == "merge" and first != last or stub == "merge" and top != bottom:
            self.put(first, value, rows[top], **style)
            self.merges.append((rows[top], self.left + first, rows[bottom], self.left + last))
            return
        row = {"merge": top, "top": top, "bottom": bottom, "middle": (top + bottom) // 2}[stub]
        column = first if spanner in ("first", "merge", "across") else (first + last) // 2
        if spanner == "across":
            style = {**style, "align": "centerContinuous"}
            for c in range(first + 1, last + 1):
                self.put(c, None, rows[row], **style)
        self.put(column, value, rows[row], **style)

    def code(self, line: str) -> Paper:
        """A row of column numbers, letters or formulas under the heading."""
        self.row += 1
        for column, part in enumerate(fields(line)):
            if part:
                self.put(column, typed(part), italic=True, align="center", border=self.borders)
        self.tables[-1].code_rows.append(self.row)
        return self

    def caption(self, text: str, at: int = 1, over: int = 0, **style) -> Paper:
        """A line such as "Nghìn người" over the figures: a caption of the body, or a row of units if first."""
        self.row += 1
        self.put(at, text, **{"align": "center", "italic": True, **style})
        if over:
            self.merges.append((self.row, self.left + at, self.row, self.left + at + over - 1))
        table = self.tables[-1]
        if not table.body:
            table.soft_rows.append(self.row)
            table.first_rows.append(self.row + 1)
            for paths in table.columns.values():
                paths.append(f"{paths[0]} / {clean(text)}")
        table.body.append(self.row)
        return self

    # -- body -------------------------------------------------------------------------------------------
    def body(self, lines: str, spec: str = "", *, nil: float = 0.0, nil_mark: str = "-", bold: str = "TRQP",
             leader: str = "") -> Paper:
        """The body: each line ``kind | field | field …``; ``#`` stands for the figures of ``spec``.

        Kinds: ``d`` a unit; ``o`` a part of it ("of which"), not added up; ``T`` the total of all units;
        ``R`` a subtotal of the units that follow, ``Q`` of those before; ``P`` the total of its own
        section, which may be called total or subtotal; ``S`` a caption; an empty line is a blank row.
        The specs of the figures are in `figures`.
        """
        table = self.tables[-1]
        rules = spec.split()
        parsed = [[part if i else part.strip() for i, part in enumerate(line.split("|"))] if line.strip() else []
                  for line in lines.strip("\n").split("\n")]
        drawn = figures.draw(self.rng, parsed, rules, nil, nil_mark)
        for line, values in zip(parsed, drawn, strict=True):
            self.row += 1
            if not line:
                continue
            self._body_line(table, line, values, rules, line[0] in bold, leader)
        for k, rule in enumerate(rules):
            if rule.startswith("t:") or rule == "~":
                letter = get_column_letter(table.left + table.name + 2 + k)
                if letter in table.columns:
                    table.optional.append(letter)
        return self

    def _body_line(self, table, line, values, rules, bold, leader) -> None:
        kind, *written = line
        table.body.append(self.row)
        {"T": table.total_rows, "R": table.subtotal_rows, "Q": table.subtotal_rows,
         "P": table.either_rows}.get(kind, []).append(self.row)
        column = 0
        for part in written:
            text = part.strip()
            if text == "#":
                for rule, value in zip(rules, values, strict=True):
                    self._figure(column, value, rule, bold)
                    column += 1
                continue
            if text == "@":
                self.counter += 1
                text = str(self.counter)
            if text:
                depth = (len(part) - len(part.lstrip()) - 1) // 2 if column == table.name else 0
                shown = text.replace("⏎", "\n")
                if column == table.name:
                    shown = ("  " * depth if self.indent == "spaces" else "") + shown
                    shown += leader if kind in "doTRQP" else ""
                if column <= table.name:
                    value = shown if column == table.name and not re.fullmatch(r"[12]\d{3}", shown) else typed(shown)
                    value = value.removeprefix("'") if isinstance(value, str) else value
                else:
                    value = self._written(typed(shown), None)
                self.put(column, value, bold=bold, border=self.borders,
                         indent=depth if self.indent == "excel" else 0)
            elif self.borders:
                self.put(column, None, border=True)
            column += 1

    def _written(self, value, decimals):
        return vietnamese(value, decimals) if self.numbers == "vn" else value

    def _figure(self, column, value, rule, bold) -> None:
        decimals = figures.decimals(rule)
        style = {"bold": bold, "border": self.borders}
        if isinstance(value, float):
            self.put(column, self._written(value, decimals), number_format="0." + "0" * (decimals or 1), **style)
        else:
            self.put(column, self._written(value, None), number_format="#,##0", **style)

    # -- truth ------------------------------------------------------------------------------------------
    @property
    def filled(self) -> set[int]:
        """The rows that hold anything."""
        return {row for (row, _), cell in self.cells.items() if cell.value is not None}

    def as_json(self) -> dict:
        """The truth of every sheet of the workbook."""
        return {"file": self.file, "sheets": [
            {"sheet": paper.sheet, "tables": [table.as_json() for table in paper.tables],
             "extra_tables_allowed": paper.extra_tables_allowed} for paper in (self, *self.sheets)]}
