"""Lines that count the pupils of one grade, *Khối lớp 6*, and the sums over them, which are what is collected of their level."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.words import headings

_LAST = {"primary": 5, "lower_secondary": 9, "upper_secondary": 12}  # grade of each level
_NUMBERED = re.compile(r"\D*?(\d{1,2})$")


@dataclass(slots=True)
class Grades:
    """The grades of the lines that are of one, by row, and the levels of the sums over them, ``all`` for one of several levels."""

    of: dict[int, int] = field(default_factory=dict)
    sums: dict[int, str] = field(default_factory=dict)


def find_grades(table: Table, body: Sequence[BodyLine], names: Sequence[str], heading: str) -> Grades:
    """The lines of grades: *Lớp 6*, *Khối lớp 6*, or *Khối 6* and *6* under a heading such as *Khối lớp*; nothing where but one is.

    What stands for a level are the sums that name it (*II. THCS*), or without any the only sum.
    """
    under = shapes.has_word(heading, "grade")
    of = {
        line.row: int(match[1])
        for line, name in zip(body, names, strict=True)
        if (under or shapes.starts_with(name, "grade")) and (match := _NUMBERED.match(name)) and 0 < int(match[1]) <= max(_LAST.values())
    }
    if len(of) < 2:
        return Grades()
    rows = {*table.total_rows, *table.subtotal_rows}
    named = {line.row: name for line, name in zip(body, names, strict=True) if line.row in rows and line.row not in of}
    levels = {row: level for row, name in named.items() if (level := headings.facets(name).level or headings.school_level(name))}
    if not levels and len(named) == 1 and len(of) + 1 == len(body):
        levels = dict.fromkeys(named, _level_of(of))
    return Grades(of, levels)


def level_of(grade: int) -> str:
    """The school level of a grade, ``primary`` for the first five."""
    return next(level for level, last in _LAST.items() if grade <= last)


def _level_of(grades: Mapping[int, int]) -> str:
    """The level of all grades together, ``all`` for several."""
    found = set(map(level_of, grades.values()))
    return found.pop() if len(found) == 1 else "all"
