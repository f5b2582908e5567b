"""Why a total is not the sum of its parts, as far as formula and figures show it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from hieuhoc_analysis.extract.formats import formulas
from hieuhoc_analysis.extract.grid import column_letters
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.sums.ratios import CHANCE_BELOW, gives
from hieuhoc_analysis.validate.told import cause

FEW = 3  # blank cells that a sentence can name; a column with more is one that few have to fill in
Line = tuple[int, str, int]  # table, "row" or "col", its number


@dataclass(frozen=True, slots=True)
class Check:
    """A total, what its parts add up to, the parts that gave a figure, and those that said that they have none yet."""

    total: Figure
    added: float
    known: list[Figure]
    unreported: Sequence[Figure] = ()

    @property
    def difference(self) -> float:
        """Total less parts, 0 where they agree to half a unit."""
        difference = (self.total.value or 0) - self.added
        return difference if abs(difference) >= 0.5 else 0

    @property
    def line(self) -> Line:
        """The column that the total adds up, or the row."""
        down = any(part.col == self.total.col for part in self.known)
        return self.total.table, "col" if down else "row", self.total.col if down else self.total.row

    def name(self, part: Figure) -> str:
        """What a part is called: its khu phố, its ward in a table of wards, else its heading."""
        return part.khu_pho or (part.ward if part.ward != self.total.ward else " / ".join(part.path[-1:]))


class Causes:
    """What may be wrong with the totals of a submission.

    Parameters
    ----------
    figures : sequence of Figure
        All of it; looked through once, and only when a first total is wrong.
    """

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._figures = figures
        self._lines: dict[Line, list[Figure]] = {}
        self._units: dict[int, dict[int, tuple[str, str]]] = defaultdict(dict)  # ward and khu phố, of each table, by row or column

    def of(self, check: Check, beside: Sequence[Check] = ()) -> dict[str, str]:
        """The phrase for the likeliest cause: what the formula shows, a part left blank, two figures of a line that changed places, the
        sum of another column, a sign, a part left out or counted twice, a figure that a rate contradicts as well, digits exchanged,
        thousands, a digit too many.

        `beside` are all totals of its line.
        """
        total, added, difference = check.total.value or 0, check.added, check.difference
        if of_formula := self.of_formula(check):
            return of_formula
        if difference > 0 and 0 < len(blank := self._blank(check)) <= FEW:
            names, cells = (", ".join(texts) for texts in zip(*blank, strict=True))
            return cause("total.blank" if len(blank) == 1 else "total.blanks", part=names, cell=cells, value=difference)
        for part, other in _changed_over(check, beside):
            return cause("total.changed_over", part=check.name(part), cell=part.address, other=other.address)
        if (of_other := next((one for one in beside if one is not check and one.added == total >= CHANCE_BELOW), None)) is not None:
            return cause("total.of_other", cell=of_other.total.address)
        for part in check.known:
            if part.value and part.value < 0 and -2 * part.value == difference:
                return cause("total.sign_in", part=check.name(part), cell=part.address)
            if part.value and abs(part.value) == abs(difference):
                return cause("total.left_out" if part.value == -difference else "total.twice", part=check.name(part), cell=part.address)
        for f in self._line(check.line):
            if f.role == "subtotal" and f.value and f is not check.total and abs(f.value) == abs(difference):
                return cause("total.group_left_out" if f.value == -difference else "total.group_twice", cell=f.address)
        if len(by_rate := list(self._of_rates(check))) == 1:
            part, meant, rate = by_rate[0]
            return cause("total.rate_in", part=check.name(part), cell=part.address, value=meant, typed=part.value, rate=rate.address)
        if difference % 9 == 0 and sorted(str(int(total))) == sorted(str(int(added))):
            return cause("total.exchanged")
        if added and total and (abs(total / added - 1000) < 1 or abs(added / total - 1000) < 1):
            return cause("total.thousand")
        exchanged = [
            (part, value) for part in check.known for value in _exchanged(part.value or 0) if value - (part.value or 0) == difference
        ]
        if len(exchanged) == 1:
            part, value = exchanged[0]
            return cause("total.exchanged_in", part=check.name(part), cell=part.address, value=value, typed=part.value)
        a_digit = [
            (part, meant)
            for part in check.known
            if part.value and (meant := part.value + difference) > 0 and _is_a_digit_longer(*sorted((part.value, meant)))
        ]
        if len(a_digit) == 1:
            part, meant = a_digit[0]
            return cause("total.digit_in", part=check.name(part), cell=part.address, value=meant, typed=part.value)
        return cause("total.unknown")

    def of_formula(self, check: Check) -> dict[str, str]:
        """What is wrong with the formula of a total, {} where it has none or does more than add."""
        total, known = check.total, check.known
        areas = formulas.added(total.formula) if total.formula else ()
        if not areas:
            return {}
        unseen = [part for part in known if not any(area.holds(part.row, part.col) for area in areas)]
        if len(unseen) == len(known):
            return cause("total.elsewhere", formula=total.formula)
        if unseen:
            return cause("total.not_in_formula", part=check.name(unseen[0]), cell=unseen[0].address)
        others = list(self._others(check, areas))
        if others:
            return cause("total.also_in_formula", cell=others[0].address) if others[0].role in ("total", "subtotal") else {}
        texts = [part for part in known if part.value and part.in_text]
        if texts and abs(check.difference + sum(part.value or 0 for part in texts)) < 0.5:
            return cause("total.text", part=check.name(texts[0]), cell=texts[0].address)  # a program's sum passes over texts
        return cause("total.stale")

    def _others(self, check: Check, areas: Sequence[formulas.Area]) -> Iterator[Figure]:
        """What else stands in the areas that a formula adds up, in the line of its parts."""
        mine = {(f.row, f.col) for f in (check.total, *check.known)}
        down, line = check.line[1] == "col", self._line(check.line)
        places = [f.row if down else f.col for f in line]
        for area in areas:
            first, last = (area.top, area.bottom) if down else (area.left, area.right)
            for f in line[bisect_left(places, first):bisect_right(places, last)]:
                if f.value and (f.row, f.col) not in mine and area.holds(f.row, f.col):
                    yield f

    def _of_rates(self, check: Check) -> Iterator[tuple[Figure, float, Figure]]:
        """The parts that with the difference would make a rate of their line right as well, which is wrong as they stand; what they
        would be, and the rate."""
        for part in check.known:
            typed, meant = part.value or 0, (part.value or 0) + check.difference
            line = [f for f in self._line((part.table, "row", part.row)) if f.value and f is not part and f.period == part.period]
            counts = [f.value or 0 for f in line if f.role == "value" and (f.value or 0) >= CHANCE_BELOW]
            for rate in line if meant >= CHANCE_BELOW else ():
                if rate.role == "rate" and _fits(meant, counts, rate) and not _fits(typed, counts, rate):
                    yield part, meant, rate

    def _blank(self, check: Check) -> list[tuple[str, str]]:
        """The units of the table that have figures, but none where the total adds up: their names and the empty cells."""
        total, (_, direction, at) = check.total, check.line
        down = direction == "col"
        if total.orientation != ("rows" if down else "columns"):
            return []  # what stands beside each other there are no units
        given = {f.row if down else f.col for f in self._line(check.line)}
        units = self._units[total.table]
        if len(set(units.values())) < len(units):
            return []  # indicators one below the other
        return [
            (khu_pho or ward, f"{column_letters(at)}{place}" if down else f"{column_letters(place)}{at}")
            for place, (ward, khu_pho) in sorted(units.items()) if place not in given
        ]

    def _line(self, line: Line) -> list[Figure]:
        """The figures of a row or column, in their order."""
        if not self._lines:
            lines = defaultdict(list)
            for f in self._figures:
                lines[f.table, "col", f.col].append(f)
                lines[f.table, "row", f.row].append(f)
                if f.role == "value":
                    self._units[f.table][f.line] = f.ward, f.khu_pho
            for (_, direction, _), members in lines.items():
                members.sort(key=lambda f, down=direction == "col": f.row if down else f.col)  # type: ignore[misc]
            self._lines = lines
        return self._lines[line]


def _changed_over(check: Check, beside: Sequence[Check]) -> list[tuple[Figure, Figure]]:
    """The two figures of one line that, each in the other's place, make this total and one beside it right; none where several might."""
    found = []
    direction = check.line[1]
    place = attrgetter("row" if direction == "col" else "col")
    for other in beside:
        if other.difference == -check.difference and other.line[1] == direction:
            there = {place(part): part for part in other.known}
            pairs = [(part, there[at]) for part in check.known if (at := place(part)) in there]
            found += [(part, instead) for part, instead in pairs if (instead.value or 0) - (part.value or 0) == check.difference]
    return found if len(found) == 1 else []


def _fits(count: float, counts: Sequence[float], rate: Figure) -> bool:
    """Whether a rate is that of a count and one of the others of its line."""
    typed = rate.value or 0
    return any(gives(ratio, typed) for other in counts for ratio in (count / other, other / count) if count > 0)


def _exchanged(value: float) -> Iterator[int]:
    """The number with two of its neighbouring digits changed over."""
    digits = str(int(value)) if value > 0 else ""
    for at in range(len(digits) - 1):
        if (swapped := digits[:at] + digits[at + 1] + digits[at] + digits[at + 2:]) != digits and swapped[0] != "0":
            yield int(swapped)


def _is_a_digit_longer(short: float, long: float) -> bool:
    """Whether one digit of the longer number is too many, or the shorter lacks it: *1433* for *143*."""
    few, many = str(int(short)), str(int(long))
    return len(few) > 1 and len(many) == len(few) + 1 and any(many[:at] + many[at + 1:] == few for at in range(len(many)))
