"""What speaks for a line of numbers being a heading, and against it: what stands over and beside them, their order, their look."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date
from itertools import pairwise

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.grid import ACROSS, Cell

_SPAN = re.compile(r"^\d{4} ?[-–—] ?\d{4}$")  # of more than a school year: that is read as one


def under(above: Line, kinds: dict[int, str], merges: Merges, ages: dict[int, int | None]) -> int:
    """1 under a group of several of the columns or under years; less where each column has its own heading already."""
    if above.kind == "years" and ages:
        born = {
            int(year) + age
            for cell in above.cells
            if cell.col in kinds
            and (year := shapes.year_of(cell.text or str(cell.value)) or "").isdecimal()
            and (age := ages[cell.col]) is not None
        }
        return 2 if len(born) == 1 else 1  # *6, 7, 8* under *2014, 2013, 2012* are the ages of those born then
    own = 0
    texts = set()
    columns = sorted(kinds)
    for cell in above.cells:
        span = merges.span(cell)
        within = bisect_right(columns, span.last_col) - bisect_left(columns, span.first_col)
        if within > 1:
            return 1
        own += within
        texts |= {cell.text} if within else set()
    if own > 1 and len(texts) == 1:
        return 1  # the group's name written over each
    return -2 if own == len(kinds) and "year" in kinds.values() else 0


def named(names: list[Cell]) -> int:
    """What the words left of the figures or between them speak for.

    Nothing there, *STT* or *Tên* speak for a heading; a unit's or a total's name speaks against it.
    """
    if any(shapes.starts_with(c.text, "unit_kind") or total_names.is_total(c.text) or shapes.is_word(c.text, "region") for c in names):
        return 1 if any(shapes.is_word(c.text, "stt") for c in names) else -3
    return 1 if all(shapes.is_word(c.text, "stt") or shapes.is_word(c.text, "name") for c in names) else 0


def ordered(figures: list[Cell], kinds: dict[int, str]) -> int:
    """1 for years or dates in a row: rising or falling, each over one column or more, or the same ones again under each group."""
    if {*kinds.values()} == {"date"} and all(isinstance(c.value, date) for c in figures):
        return _in_order([c.value.toordinal() for c in figures if isinstance(c.value, date)])
    said = [str(c.value) if c.kind == "number" else shapes.year_of(c.text) or c.text for c in figures if kinds[c.col] == "year"]
    years = [int(text[:4]) if text[:4].isdecimal() else 0 for text in said if not _SPAN.match(text)]  # *2021-2050* stands behind them
    return _in_order(years) if len(said) == len(figures) else 0


def _in_order(years: list[int]) -> int:
    steps = [b - a for a, b in pairwise(years)]
    if len(years) < 3:
        return int(len(years) == 2 and abs(steps[0]) == 1)
    again = any(len(years) % n == 0 and years == years[:n] * (len(years) // n) for n in range(1, len(years) // 2 + 1))
    over_each = [step for step in steps if step]  # *2020*, *2020*, *2021*, *2021*
    return int(all(step > 0 for step in over_each) or all(step < 0 for step in over_each) or again)


def styled(line: Line, witnesses: list[Line]) -> int:
    """1 when the line is bold or centred throughout and the lines below are not."""
    def share(of: list[Line], look: str) -> float:
        cells = [c for one in of for c in one.cells]
        return sum(c.style.bold if look == "bold" else c.style.align in ("center", ACROSS) for c in cells) / len(cells)

    return int(any(share([line], look) == 1 and share(witnesses, look) < 0.5 for look in ("bold", "center")))
