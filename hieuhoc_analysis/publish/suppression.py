"""Which cells of linked tables to withhold, so that no small count can be computed back, nor told to within a few.

A reader knows every published cell and every equation between cells: margins, and relations between data elements such as
children of 6 = those in grade 1 + those who are not. All that he can conclude is the set of whole tables, nowhere negative,
that agree with both. For every small cell this module walks through that set, from one table to another one step apart, and
withholds further cells until it has met tables whose values of the cell lie `threshold` apart: each table met is a proof by
itself, also for the other cells that differ in it, and it stays one when more is withheld.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Key = Any  # what tells the cells of all tables apart
Equation = tuple[Key, tuple[Key, ...]]
# how much more one step may withhold (a cell is 1 and its cost), tried in this order: a narrow search first keeps most
_OPENINGS = (0, 1, 2, 3, 4, 6, 9, 13, 24, 1000)
_SEARCH = 400  # tries for one step
_NEARLY = 1e-6


def suppress(
    values: Mapping[Key, float],
    equations: Sequence[Equation],
    threshold: int,
    unpublished: Iterable[Key] = (),
    harmless: Iterable[Key] = (),
    cost: Mapping[Key, int] | None = None,
) -> dict[Key, str]:
    """Which cells to withhold.

    Parameters
    ----------
    values : dict
        Every cell, margins and unpublished ones included; none negative.
    equations : list of (total, parts)
        Each cell that is the sum of others.
    threshold : int
        Cells of 1 to threshold − 1 are small: withheld, and no closer than to within `threshold` to be told.
    unpublished : iterable
        Cells that a reader never sees, but can compute where their equations leave nothing else open.
    harmless : iterable
        Cells that may be known though they are small.
    cost : dict, optional
        How much dearer than others a cell is; what costs least is withheld first.

    Returns
    -------
    dict
        Cell → ``primary`` or ``complementary``; the unpublished are left out.
    """
    unseen, harmless = set(unpublished), set(harmless)
    small = [cell for cell, value in values.items() if 0 < value < threshold and cell not in harmless]
    tables = _Tables(values, equations, {*small, *unseen}, cost or {})
    # margins first: what they need hidden serves their parts too
    for cell in sorted(small, key=tables.order.__getitem__, reverse=True):
        tables.spread(cell, threshold)
    primary = set(small)
    return {cell: "primary" if cell in primary else "complementary" for cell in values if cell in tables.hidden and cell not in unseen}


class _Tables:
    """The true tables, what is hidden of them so far, and how far each cell was seen to move."""

    def __init__(self, values: Mapping[Key, float], equations: Sequence[Equation], hidden: set[Key], cost: Mapping[Key, int]) -> None:
        self.values, self.hidden = values, hidden
        self.low, self.high = dict(values), dict(values)
        self.signs = [dict.fromkeys(parts, 1) | {total: -1} for total, parts in equations]
        self.of: dict[Key, list[int]] = defaultdict(list)
        for i, signs in enumerate(self.signs):
            for cell in signs:
                self.of[cell].append(i)
        self.hidden_in = [[cell for cell in signs if cell in hidden] for signs in self.signs]
        self.sizes, self.hidden_sizes = [len(signs) for signs in self.signs], [len(cells) for cells in self.hidden_in]
        # a zero tells a reader little that is false: hide it last
        self.order = {cell: (value == 0, cost.get(cell, 0), value, i) for i, (cell, value) in enumerate(values.items())}

    def hide(self, cell: Key) -> None:
        """Withhold one more cell."""
        if cell not in self.hidden:
            self.hidden.add(cell)
            for i in self.of[cell]:
                self.hidden_in[i].append(cell)
                self.hidden_sizes[i] += 1

    def spread(self, cell: Key, span: float) -> None:
        """Hide more until the tables that agree with what is published differ in the cell by `span`."""
        for openings in _OPENINGS:
            for direction in (1, -1):
                table = dict(self.values)
                while (need := span - (self.high[cell] - self.low[cell])) > _NEARLY and self._step(table, cell, direction, need, openings):
                    pass
                if need <= _NEARLY:
                    return

    def _step(self, table: dict[Key, float], cell: Key, direction: int, need: float, openings: int) -> bool:
        """Go on to another table in which the cell is further off, by all that is needed or by 1."""
        for size in dict.fromkeys((need, 1.0)):
            step = direction * size
            if table[cell] + step < -_NEARLY:
                continue
            moves = self._repair(table, {cell: step}, {i: self.signs[i][cell] * step for i in self.of[cell]}, openings, [_SEARCH])
            for other, by in moves.items():
                table[other] += by
                self.low[other], self.high[other] = min(self.low[other], table[other]), max(self.high[other], table[other])
                self.hide(other)
            if moves:
                return True
        return False

    def _repair(
        self, table: Mapping[Key, float], moves: dict[Key, float], residuals: dict[int, float], openings: int, left: list[int]
    ) -> dict[Key, float]:
        """Extend the moves until every equation holds again, each cell moved once; empty if none is found."""
        left[0] -= 1
        if left[0] < 0:
            return {}
        if not residuals:
            return moves
        # the equation that leaves least to choose
        i = min(residuals, key=(self.sizes if openings else self.hidden_sizes).__getitem__)
        signs, residual, of, hidden, order = self.signs[i], residuals[i], self.of, self.hidden, self.order
        tries = []
        for c in signs if openings else self.hidden_in[i]:
            by = -signs[c] * residual
            if c in moves or table[c] + by < -_NEARLY:
                continue
            opens = 0 if c in hidden else 1 + order[c][1]
            if opens > openings:
                continue
            after = dict(residuals)
            for j in of[c]:
                left_over = after.get(j, 0.0) + self.signs[j][c] * by
                if -_NEARLY < left_over < _NEARLY:
                    after.pop(j, None)
                else:
                    after[j] = left_over
            # what mends most comes first: the corner that closes a square before one that opens another
            tries.append((len(after), bool(opens), order[c] if opens else (-table[c],), c, by, after, opens))
        tries.sort(key=lambda one: one[:3])
        for *_, c, by, after, opens in tries:
            if found := self._repair(table, moves | {c: by}, after, openings - opens, left):
                return found
        return {}
