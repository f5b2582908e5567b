"""The sheet as it is drawn, and the truth noted while drawing it."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass, field
from typing import Any


class Draw(random.Random):
    """A seeded source of decisions."""

    def maybe(self, chance: float) -> bool:
        return self.random() < chance

    def fork(self, name: str) -> Draw:
        """An independent stream, so that one more decision in one place moves nothing elsewhere."""
        return Draw(f"{self.getrandbits(64)}-{name}")


def letter(column: int) -> str:
    """1 -> A, 27 -> AA."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def address(row: int, column: int) -> str:
    return f"{letter(column)}{row}"


def tidy(text: object) -> str:
    """A heading as the truth states it: NFC, white space collapsed."""
    return " ".join(unicodedata.normalize("NFC", str(text)).replace("\u00a0", " ").split())


@dataclass
class Cell:
    """One cell: what it shows, and how. `formula` is without "=", `value` then is its result."""

    value: Any
    formula: str | None = None
    format: str = "General"
    font: str = "Times New Roman"
    bold: bool = False
    italic: bool = False
    center: bool = False
    border: bool = False
    error: bool = False
    keep: bool = False  # not to be re-encoded (already exactly as meant)


@dataclass
class TableTruth:
    orientation: str = "rows"
    header_rows: list[int] = field(default_factory=list)
    repeated_header_rows: list[int] = field(default_factory=list)
    code_rows: list[int] = field(default_factory=list)
    first_row: int = 0
    last_row: int = 0
    total_rows: list[int] = field(default_factory=list)
    subtotal_rows: list[int] = field(default_factory=list)
    section_rows: list[int] = field(default_factory=list)
    machine_rows: list[int] = field(default_factory=list)  # names for programs above the labels: may count as heading
    name_column: str = ""
    columns: dict[str, dict] = field(default_factory=dict)
    optional_columns: list[str] = field(default_factory=list)


@dataclass
class Sheet:
    name: str
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    visible: bool = True
    title_rows: list[int] = field(default_factory=list)
    note_rows: list[int] = field(default_factory=list)
    signature_rows: list[int] = field(default_factory=list)
    tables: list[TableTruth] = field(default_factory=list)
    loose: bool = False  # a small table beside the scored one may or may not be found
    scored: bool = True  # False: only observations and leaks are judged here

    def put(self, row: int, column: int, value: Any, **style: Any) -> Cell:
        if (row, column) in self.cells or row < 1 or column < 1:
            raise ValueError(f"{self.name}!{address(row, column)} is drawn twice")
        self.cells[row, column] = Cell(value, **style)
        return self.cells[row, column]

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.merges.append((top, left, bottom, right))

    def bottom(self) -> int:
        return max((row for row, _ in self.cells), default=0)

    def right(self) -> int:
        return max((column for _, column in self.cells), default=0)


@dataclass
class Planted:
    """An error put in on purpose. It counts as caught by a finding at any of `cells` (or anywhere in the file)."""

    rule: str
    sheet: str
    cells: list[str]
    note: str = ""
    sheets: list[str] = field(default_factory=list)  # more sheets where the same cells count


@dataclass
class Case:
    """One submission with everything that is known about it."""

    seed: int
    family: str
    layout: str
    path: str = ""
    format: str = "xlsx"
    encoding: str = "unicode"
    mess: list[str] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    observations: list[dict] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    excused: list[str] = field(default_factory=list)  # why an error finding is right here although nothing is planted
    kinds: list[str] = field(default_factory=list)
    rule: str = ""  # the error to plant
    built: list[Any] = field(default_factory=list)  # the Tables drawn
    paper: Any = None  # says the file's name once all is decided
    exact_headers: bool = True  # False where the encoding has lost letters for good

    def observe(self, sheet: Sheet, row: int, column: int, **what: Any) -> None:
        self.observations.append({**what, "source_sheet": sheet.name, "source_cell": address(row, column)})

    def truth(self) -> dict:
        """The truth as one JSON object: the `observations`, the `explain` structure, plants and names."""
        return {
            "seed": self.seed, "family": self.family, "layout": self.layout, "path": self.path, "format": self.format,
            "encoding": self.encoding, "mess": self.mess, "observations": self.observations,
            "sheets": [
                {
                    "sheet": sheet.name, "visible": sheet.visible, "scored": sheet.scored,
                    "nonempty_cells": sum(cell.value not in (None, "") for cell in sheet.cells.values()),
                    "title_rows": sheet.title_rows, "note_rows": sheet.note_rows, "signature_rows": sheet.signature_rows,
                    "tables": [vars(table) for table in sheet.tables],
                }
                for sheet in self.sheets
            ],
            "planted": [vars(plant) for plant in self.planted], "names": self.names, "excused": self.excused,
        }
