"""Lines that are the sum of others, as far as the figures say: by neighbourhood, and by lines of one kind.

A line may add up the lines right after it (or right before it), sums of sums included; or only those that are of one
kind among them (*I, II, III* over their numbered lines, bold lines over plain ones), where *of which* lines between
them add up to nothing. The same whole may be divided more than once (by sex, then by residence).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import add

SURE = 5.0  # decimal digits of agreement that no chance explains
LIKELY = 2.0  # enough where the look says the same
REACH = 600  # a group has fewer lines than this
EXACT = 1e12  # larger numbers show no decimals in a cell
WHOLE = 1e6  # whole numbers below it are compared without any tolerance

Vector = tuple[float | None, ...]


@dataclass(slots=True)
class Sums:
    """Summing lines by their place in the body.

    ``parents`` gives each summing line the lines that it adds up (of its first division, where there are several);
    ``digits`` how many digits agree; ``tops`` are the lines that no other one contains.
    """

    parents: dict[int, list[int]] = field(default_factory=dict)
    digits: dict[int, float] = field(default_factory=dict)
    tops: list[int] = field(default_factory=list)


def find_sums(vectors: list[Vector], standing: set[int], named: set[int], kinds: Sequence[Sequence[Hashable]] = ()) -> Sums:
    """Sums of the lines after, or of the lines before: whichever way the figures agree on more.

    Parameters
    ----------
    vectors : list of tuple
        The counts of every line, None where there is none.
    standing : set of int
        Lines that stand out; few digits are enough for them. For the others they are only where the total then agrees.
    named : set of int
        Lines called a total.
    kinds : sequence of sequences
        Ways to tell kinds of lines apart (outline marks, bold type), each with one kind for every line.
    """
    if len(vectors) < 3:
        return Sums(tops=list(range(len(vectors))))
    units = _resolutions(vectors)
    columns = list(zip(*vectors, strict=True))
    promising = [_promising(some, units) for some in (columns, [column[::-1] for column in columns])]

    def both_ways(need: float) -> Sums:
        return max(
            (_one_way(vectors, units, standing, need, kinds, back, promising[back]) for back in (False, True)),
            key=lambda found: sum(found.digits.values()),
        )

    best = both_ways(SURE)
    if named and not named & set(best.parents):
        bold = both_ways(LIKELY)
        if any(bold.tops == [i] for i in named):
            return bold
    return best


def _one_way(vectors: list[Vector], units: list[float], standing: set[int], need: float, kinds: Sequence[Sequence[Hashable]],
             back: bool, promising: set[int]) -> Sums:
    n = len(vectors)
    if back:
        flipped = _Walk(vectors[::-1], units, {n - 1 - i for i in standing}, need, [kind[::-1] for kind in kinds]).sums(promising)
        found = Sums({n - 1 - k: sorted(n - 1 - i for i in v) for k, v in flipped.parents.items()},
                     {n - 1 - k: v for k, v in flipped.digits.items()}, sorted(n - 1 - i for i in flipped.tops))
    else:
        found = _Walk(vectors, units, standing, need, kinds).sums(promising)
    # the total of all may stand at the other end than the totals of the groups
    end = 0 if back else n - 1
    if len(found.tops) >= 3 and end in found.tops and end not in found.parents:
        rest = [i for i in found.tops if i != end]
        digits = _Target(vectors[end], units).whole([vectors[i] for i in rest])
        if digits >= (LIKELY if end in standing else need):
            found.parents[end], found.digits[end], found.tops = rest, digits, [end]
    return found


def _resolutions(vectors: list[Vector]) -> list[float]:
    """The last decimal place that each column is written to, at most six."""
    out = []
    for column in zip(*vectors, strict=True):
        places = 0
        values = {value for value in column if value is not None}
        for value in () if all(map(float.is_integer, values)) else values:
            while places < 6 and abs(value) < EXACT and abs(value * 10**places - round(value * 10**places)) > 1e-6:
                places += 1
        out.append(10.0**-places)
    return out


class _Walk:
    """One walk over the lines from the last to the first; a line takes the nearest lines after it that add up to it."""

    def __init__(self, vectors: list[Vector], units: list[float], standing: set[int], need: float,
                 kinds: Sequence[Sequence[Hashable]]) -> None:
        self.vectors, self.units, self.standing, self.need, self.kinds = vectors, units, standing, need, kinds
        self.tops: list[int] = []  # the nearest last

    def sums(self, promising: set[int]) -> Sums:
        """The sums of all lines, of which only the `promising` ones may add up the lines right after them."""
        found = Sums()
        for i in range(len(self.vectors) - 1, -1, -1):
            if not found.parents and i not in promising and i not in self.standing:
                self.tops.append(i)
                continue
            target = _Target(self.vectors[i], self.units)
            need = LIKELY if i in self.standing else self.need
            count, digits = self._nearest(target, need) if found.parents or i in promising else (0, 0.0)
            parts = self.tops[len(self.tops) - count:][::-1]
            while count:  # the same whole divided once more
                del self.tops[len(self.tops) - count:]
                count, _ = self._nearest(target, max(need, SURE))
            if not parts and i in self.standing:
                parts, digits, end = self._of_one_kind(i, target)
                while parts and self.tops and self.tops[-1] < end:
                    self.tops.pop()
            if parts:
                found.parents[i], found.digits[i] = parts, digits
            self.tops.append(i)
        found.tops = self.tops[::-1]
        return found

    def _nearest(self, target: _Target, need: float) -> tuple[int, float]:
        """How many of the nearest tops add up to the target, and how many digits agree."""
        best = 0, 0.0
        if not target.wanted:
            return best
        target.clear()
        for k in range(1, min(len(self.tops), REACH) + 1):
            target.add(self.vectors[self.tops[-k]])
            if k < 2:
                continue
            digits = target.digits()
            if digits >= max(need, best[1]):
                best = k, digits
                if not target.short():
                    break  # else the next line may be what some columns still lack
            if target.exceeded():
                break
        return best

    def _of_one_kind(self, i: int, target: _Target) -> tuple[list[int], float, int]:
        """The lines of one kind that add up to the target, how many digits agree, and where the target's part of the body ends.

        Its part is what follows up to the next line of its own kind.
        """
        for kind in self.kinds:
            reach = range(i + 1, min(len(kind), i + REACH))
            end = next((k for k in reach if kind[k] == kind[i]), reach.stop)
            members: dict[Hashable, list[int]] = {}
            for k in range(i + 1, end):
                members.setdefault(kind[k], []).append(k)
            for parts in members.values():
                digits = target.whole([self.vectors[k] for k in parts]) if 2 <= len(parts) < end - i - 1 else 0.0
                if digits >= SURE:
                    return parts, digits, end
        return [], 0.0, i


def _promising(columns: list[Vector], units: list[float]) -> set[int]:
    """Lines that may add up lines right after them, told from the running sums of each column: for most lines too few columns ever agree.

    Columns of whole numbers speak against a line where their running sum never meets its figure; a line without a figure
    in between, or none at first, silences them, and any other column may agree.
    """
    lines = len(columns[0]) if columns else 0
    agreeing, against = [0] * lines, [0] * lines
    others = 0
    filled: list[list[bool]] = []  # of columns without gaps, whether each line's figure is met
    for column, unit in zip(columns, units, strict=True):
        plain = [value or 0.0 for value in column]
        least = min(plain)
        if unit != 1.0 or least < 0 or max(plain) >= WHOLE or not all(map(float.is_integer, plain)):
            others += 1
            continue
        sums = [*accumulate(plain, initial=0.0)]
        met, blank, after = set(sums), math.inf, None
        if least > 0:
            filled.append(list(map(met.__contains__, map(add, sums[1:], plain))))
            continue
        for i in range(len(column) - 1, -1, -1):
            if value := column[i]:
                if (total := sums[i + 1] + value) in met:
                    agreeing[i] += 1
                elif after and total <= blank:
                    against[i] += 1
            elif value is None:
                blank = sums[i]
            after = value
    for i, met_by in enumerate(zip(*filled, strict=True)):
        agreeing[i] += sum(met_by)
        against[i] += len(met_by) - sum(met_by)
    return {i for i in range(lines - 1) if agreeing[i] + others >= max(against[i], 1)}


class _Target:
    """A line's figures, and how well a growing sum of other lines agrees with them."""

    def __init__(self, vector: Vector, units: list[float]) -> None:
        # the column, its figure, how far a sum may be off, and its last written place
        self.wanted = [(c, value, 1e-9 * value + 0.51 * unit * (unit < 1), unit)
                       for c, (value, unit) in enumerate(zip(vector, units, strict=True)) if value is not None and value > 0]
        self.width = len(vector)
        self.clear()

    def clear(self) -> None:
        """Begin a new sum."""
        self.sums = [0.0] * self.width
        self.seen = [0] * self.width
        self.gaps = [False] * self.width

    def add(self, vector: Vector) -> None:
        """Take one more line into the sum."""
        sums, seen = self.sums, self.seen
        for c, *_ in self.wanted:
            value = vector[c]
            if value:
                sums[c] += value
                seen[c] += 1
            elif value is None:
                self.gaps[c] = True

    def whole(self, parts: list[Vector]) -> float:
        """The agreement of the sum of just these lines."""
        self.clear()
        for part in parts:
            self.add(part)
        return self.digits()

    def exceeded(self) -> bool:
        """Whether every column's sum is beyond the target, so that more lines cannot help."""
        sums, seen, used = self.sums, self.seen, False
        for c, value, _, _ in self.wanted:
            if seen[c]:
                if sums[c] <= value + 0.5:
                    return False
                used = True
        return used

    def short(self) -> bool:
        """Whether a column's sum is below the target."""
        return any(self.seen[c] and self.sums[c] < value - unit / 2 for c, value, _, unit in self.wanted)

    def digits(self) -> float:
        """Decimal digits by which sums of at least two lines agree with the target; 0 when more columns speak against it.

        A column of decimals that disagrees is likely an average, and one with gaps may lack a unit: neither speaks.
        """
        sums, seen = self.sums, self.seen
        digits, hits, against = 0.0, 0, 0
        for c, value, off, unit in self.wanted:
            if not seen[c]:
                continue
            if -off <= sums[c] - value <= off:
                hits += 1
                if seen[c] >= 2:
                    digits += math.log10(max(value / unit, 1.0))
            elif unit == 1.0 and not (self.gaps[c] and sums[c] < value):
                against += 1
        return digits if hits > 2 * against or (hits >= against and digits >= SURE) else 0.0
