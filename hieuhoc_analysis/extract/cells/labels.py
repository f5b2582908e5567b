"""What kind of heading a figure may be: a year, a day, words, or one of numbers that count on across the sheet."""

from __future__ import annotations

import re
from itertools import pairwise

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.shapes import YEAR, ordinal
from hieuhoc_analysis.extract.cells.units import is_power
from hieuhoc_analysis.extract.grid import Cell

# *24.2* in a text file is a rate; *31.03* and *1.3.2020* are days
_DAY = re.compile(r"^\d{1,2}(?!\.\d$)\s*[/.-]\s*(\d{1,2}|[A-Za-z]{3})(\s*[/.-]\s*\d{2,4})?$")
_PART = re.compile(r"^(?:19|20)\d\d\s*[/.-]\s*\d{1,2}$")  # *2008/1*, *2010/02*
_WORDED = re.compile(
    r"^[(\[](?!\s*\d[\d.,]*\s*%?\s*[)\]]$).*[)\]]$|.*[^\W\d_]{2}|^0{2,}$|^[<>≤≥]\s*\d|^\d+\s*\+$"
)  # *(tấn)*, but not the error or share *(38.45)* under a figure


def label(cell: Cell) -> str:
    """What kind of heading a figure may be: ``year``, ``date``, ``words`` or ''."""
    if cell.kind == "date":
        return "date"
    if is_power(cell.text):
        return "words"
    if cell.kind == "number":
        return "year" if shapes.shape(cell) == YEAR and "," not in cell.style.number_format and ".0" not in cell.style.number_format else ""
    if cell.kind != "text":
        return ""
    if shapes.shape(cell) == YEAR:
        return "year"
    if (match := _DAY.match(cell.text)) and (not match.group(1).isdecimal() or int(match.group(1)) <= 12):
        return "date"
    if _PART.match(cell.text):
        return "date"
    return "words" if _WORDED.match(cell.text) else ""


def is_day(cell: Cell) -> bool:
    """Whether a cell holds a day, as a date or as text: *17.09.19*."""
    return label(cell) == "date"


def counts_across(figures: list[Cell]) -> bool:
    """11, 12, 13, 14: plain small numbers that count on or down across the sheet."""
    numbers: list[int] = []
    for c in figures:
        n = ordinal(c) if c.kind == "number" or c.text.isdecimal() else None
        if n is None or not 0 <= n <= 99:
            return False
        numbers.append(n)
    return len(numbers) > 2 and {b - a for a, b in pairwise(numbers)} in ({1}, {-1})


def year_by_year(figures: list[Cell]) -> bool:
    """Whether years follow one another without a gap: *2018*, *2019*, *2020*."""
    years = [int(str(c.value)[:4]) if c.kind == "number" else int((shapes.year_of(c.text) or "0")[:4]) for c in figures]
    return all(abs(b - a) == 1 for a, b in pairwise(years))
