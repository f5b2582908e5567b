"""Which columns belong to one group by their figures: those that add up, as the parts of a whole do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from hieuhoc_analysis.extract.cells.lines import Line

ENOUGH = 4  # lines with figures in all the columns; fewer may add up by chance
SHARE = 0.8  # of these lines
FEW = 20  # units of the last place; a smaller sum may be one by chance
BEYOND = 30  # times; rates of one group differ by less
WIDEST = 30  # columns; wider groups are looked at by their headings only


@dataclass(slots=True)
class Kinship:
    """What the figures of a body say about its columns."""

    lines: list[Line]
    _known: dict[tuple[int, ...], bool] = field(default_factory=dict)
    _sizes: dict[int, float] = field(default_factory=dict)

    def adds_up(self, columns: Sequence[int], whole: int = 0) -> bool:
        """Whether three columns or more belong together as parts of a whole.

        They are shares of a hundred, the first or the last is the sum of the others, the last of three what the second is more than
        the first, or the column `whole` before them, 0 for none, is the sum of all.
        """
        if not 3 <= len(columns) <= WIDEST:
            return False
        key = (whole, *columns)
        if key not in self._known:
            before = whole > 0 and self._sums([whole, *columns])
            self._known[key] = (
                before
                or self._sums(columns, hundred=True)
                or self._sums(columns)
                or self._sums([columns[-1], *columns[:-1]])
                or len(columns) == 3
                and self._sums([columns[1], columns[0], columns[2]])
            )
        return self._known[key]

    def is_beyond(self, col: int, other: int) -> bool:
        """Whether the figures of a column are mostly far greater than those of another one, as counts are beside rates."""
        mine, theirs = self._size(col), self._size(other)
        return mine > BEYOND * theirs > 0

    def _size(self, col: int) -> float:
        if col not in self._sizes:
            figures = sorted(abs(figure) for line in self.lines if (figure := line.numbers.get(col)) is not None)
            self._sizes[col] = figures[len(figures) // 2] if figures else 0.0
        return self._sizes[col]

    def _sums(self, columns: Sequence[int], hundred: bool = False) -> bool:
        """Whether the first of the columns is the sum of the others, or all of them make a hundred; whole numbers and rounded ones."""
        held = whole = 0
        for line in self.lines:
            numbers = line.numbers
            known = [numbers[col] for col in columns if col in numbers]
            if len(known) < len(columns):
                continue
            total, parts = (100.0, known) if hundred else (known[0], known[1:])
            places = max((len(f"{figure:.6f}".rstrip("0").partition(".")[2]) for figure in known if figure % 1), default=0)
            if abs(total) * 10**places < FEW:
                continue
            whole += 1
            held += abs(sum(parts) - total) <= 0.5 * 10 ** -places * len(parts) and sum(map(bool, parts)) > 1
        return whole >= ENOUGH and held >= SHARE * whole
