"""Merged ranges of a sheet, and texts centred over blanks as if they were merged: which cells a heading covers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, islice
from operator import attrgetter

from hieuhoc_analysis.extract.grid import Cell, Range, Sheet

LEAST = 3  # columns; two may have the same heading
TALL = 40  # rows; few merges reach over more


def written_across(sheet: Sheet) -> list[Range]:
    """Titles and captions that are written into each cell of their line instead of merged over it, as where merges were dissolved.

    They stand over the names, too, as no heading does that is one of several figures.
    """
    found = []
    below: dict[int, Cell] = {}
    for row, cells in reversed(sheet.cells.items()):
        first, second = next(iter(cells.values())), next(islice(cells.values(), 1, None), None)
        if second is None or len(cells) < LEAST or second.text != first.text or " " not in first.text or any(
                cell.text != first.text for cell in cells.values()):
            below = cells
            continue
        last = next(reversed(cells))
        if last - first.col + 1 == len(cells) and below and first.col <= next(iter(below)) and 2 * len(cells) > len(below):
            found.append(Range(row, first.col, row, last))
    return found[::-1]


class Merges:
    """Merged ranges, and texts centred over blanks as if they were merged.

    They are found by their first cell, by their first row or by any cell of a row.
    """

    def __init__(self, sheet: Sheet) -> None:
        every = [*sheet.across, *written_across(sheet), *sheet.merges]
        self.at: dict[tuple[int, int], Range] = {(m.first_row, m.first_col): m for m in every}
        self.beginning: dict[int, list[Range]] = {}
        for merge in self.at.values():
            self.beginning.setdefault(merge.first_row, []).append(merge)
        # sorted by their first rows, with the lowest row that any of them so far reaches
        downwards = sorted(every, key=attrgetter("first_row"))
        self._tops = [m.first_row for m in downwards]
        self._lowest = [*accumulate((m.last_row for m in downwards), max)]
        self._tall = [(at, m) for at, m in enumerate(every) if m.last_row - m.first_row > TALL]
        self._low = sorted(((at, m) for at, m in enumerate(every) if m.last_row - m.first_row <= TALL), key=lambda one: one[1].first_row)
        self._low_tops = [m.first_row for _, m in self._low]

    def span(self, cell: Cell) -> Range:
        """The range a cell covers: its merge, or itself."""
        return self.at.get((cell.row, cell.col)) or Range(cell.row, cell.col, cell.row, cell.col)

    def reach(self, upper: int, lower: int, columns: range | None = None) -> bool:
        """Whether something is merged from one row, or from above it, down to another; in some of these columns, where they are said."""
        above = bisect_right(self._tops, upper)
        found = above > 0 and self._lowest[above - 1] >= lower
        return found and (columns is None or any(
            m.last_row >= lower and m.first_col < columns.stop and m.last_col >= columns.start for m in self.crossing(upper, upper)))

    def crossing(self, first_row: int, last_row: int) -> list[Range]:
        """Merges that touch any of these rows."""
        near = self._low[bisect_left(self._low_tops, first_row - TALL) : bisect_right(self._low_tops, last_row)]
        return [m for _, m in sorted([*near, *self._tall]) if m.first_row <= last_row and m.last_row >= first_row]
