"""What speaks for a line of numbers being a heading, and against it: what stands over and beside them, their order, their look."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from hieuhoc_analysis.extract import shapes, total_names
from hieuhoc_analysis.extract.grid import ACROSS, Cell
from hieuhoc_analysis.extract.lines import Line
from hieuhoc_analysis.extract.merges import Merges


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
    """1 for years in a row: rising or falling, or the same ones again under each group."""
    years = [
        int(str(c.value)[:4]) if c.kind == "number" else int((shapes.year_of(c.text) or "0")[:4]) for c in figures if kinds[c.col] == "year"
    ]
    if len(years) < 2 or len(years) < len(figures):
        return 0
    steps = [b - a for a, b in zip(years, years[1:], strict=False)]
    if len(years) == 2:
        return int(abs(steps[0]) == 1)
    again = any(len(years) % n == 0 and years == years[:n] * (len(years) // n) for n in range(1, len(years) // 2 + 1))
    return int(all(step > 0 for step in steps) or all(step < 0 for step in steps) or again)


def styled(line: Line, witnesses: list[Line]) -> int:
    """1 when the line is bold or centred throughout and the lines below are not."""
    def share(of: list[Line], look: str) -> float:
        cells = [c for one in of for c in one.cells]
        return sum(c.style.bold if look == "bold" else c.style.align in ("center", ACROSS) for c in cells) / len(cells)

    return int(any(share([line], look) == 1 and share(witnesses, look) < 0.5 for look in ("bold", "center")))
