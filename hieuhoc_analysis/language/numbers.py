"""What a column's cells mean as numbers, each cell being evidence for the others.

A count is whole: 2.631 stored as a fraction is 2631 typed on a computer with English settings, if the column agrees. A
rate is a fraction or a percentage, one scale per column. What stays unclear has no value and a note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from statistics import median

from hieuhoc_analysis.language import lost_thousands
from hieuhoc_analysis.language.numerals import (
    CellLike,
    Parsed,
    fraction_from_date,
    parse,
    read,
    shows_percent,
    tidy_number,
)

__all__ = ["Parsed", "Settled", "fraction_from_date", "parse", "read", "settle", "stored_rates"]

KINDS = ("count", "rate", "money")
SCALED = frozenset(("scaled_thousand", "whole_thousand"))
_UNREADABLE = {
    "text": "not_a_number",
    "mark": "not_a_number",
    "malformed": "malformed_number",
    "error": "error_cell",
    "formula": "formula_without_value",
}


@dataclass(slots=True)
class Settled:
    """What a cell means.

    ``value`` is an int for counts, a fraction for rates (87,5 % → 0.875), None when there is none. ``status`` is one of
    ``reported``, ``nil``, ``not_reported``, ``not_applicable``. ``note`` is a rule of ``rules.csv`` for a finding, or '';
    ``expected`` its reading: a number, or words such as a fraction.
    """

    value: float | int | None
    status: str = "reported"
    note: str = ""
    expected: str | float | None = ""


def settle(
    parsed: Sequence[Parsed], kind: str = "count", total: Parsed | None = None, beside: Sequence[Settled] | None = None,
    expected: Sequence[float | None] | None = None,
) -> list[Settled]:
    """Decide what the cells of one column mean.

    Parameters
    ----------
    parsed : sequence of Parsed
        The cells from top to bottom, of one measure; ditto marks refer to the one before.
    kind : str
        ``count``, ``rate`` or ``money``.
    total : Parsed, optional
        The column's total: details that add up to it are proven.
    beside : sequence of Settled, optional
        When `parsed` are totals: the settled details.
    expected : sequence of float or None, optional
        For rates: the fractions recomputed from counts, which settle the scale.

    Returns
    -------
    list of Settled
        One per cell.
    """
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}, not {kind!r}")
    if kind == "rate":
        return _settle_rates(parsed, expected)
    column = _Column(parsed, kind, total, beside)
    out: list[Settled] = []
    for at, cell in enumerate(parsed):
        if at in column.plain:
            out.append(column.whole(at, column.plain[at]))  # most cells are whole numbers, and mean themselves
        else:
            out.append(_settle_one(cell, column, out[-1] if out else None))
    return out


def stored_rates(cells: Sequence[CellLike]) -> list[float | int] | None:
    """What `settle` makes of the cells of a rate where all are numbers, all shown as percentages or none; None where they are not."""
    if not all(cell.kind == "number" and -inf < cell.value < inf for cell in cells):
        return None
    values = [tidy_number(cell.value) for cell in cells]
    shown = {shows_percent(cell.style.number_format) for cell in cells}
    if shown == {False}:
        hundred = _is_percentage(dict(enumerate(values)), (), None)
        return [round(value / 100 if hundred else value, 12) for value in values]
    return values if shown == {True} else None


def _plain(cell: Parsed) -> int | None:
    """The whole number that a program stores as such; None for any other cell."""
    return cell.value if cell.kind == "number" and type(cell.value) is int and not (cell.mark or cell.bound or cell.typed) else None


def _thousandfold(parsed: Sequence[Parsed]) -> float:
    """What a column adds up to with its fractions as thousands."""
    return sum(p.other if p.other is not None and not p.typed else p.value or 0 for p in parsed if p.kind in ("number", "fraction"))


def _readings(total: Parsed) -> set[float]:
    """What a total may be whose parts lost their thousands."""
    whole = _plain(total)
    return {value for value in (total.value, total.other, 1000 * whole if whole else None) if value is not None}


class _Column:
    """The evidence of a column: its clear values, the sum it should make, its decimal mark."""

    def __init__(self, parsed: Sequence[Parsed], kind: str, total: Parsed | None, beside: Sequence[Settled] | None) -> None:
        self.kind = kind
        fractions = [p for p in parsed if p.kind == "number" and not p.typed and p.other is not None]
        clear = [abs(p.value) for p in parsed if type(p.value) is int and p.kind in ("number", "fraction")]
        self.plain = {at: whole for at, p in enumerate(parsed) if (whole := _plain(p)) is not None}
        self.thousands = [p.other for p in fractions if p.decimals == 3 and isinstance(p.other, int)]
        self.thirds = sum(p.decimals == 3 for p in fractions)  # like 2.631: no count, and hardly anything but thousands
        self.lost = (
            lost_thousands.doubted(self.plain, self.thousands)
            if kind == "count" and beside is None
            else {}
        )
        lost = self.lost.values()
        self.clear = [v for v in clear if v and v not in lost]
        # of 5.342, 5.391 and 5.49 written by a program the last has lost its zero
        grouped = [p for p in parsed if p.kind == "number" and p.typed and p.mark and p.decimals == 3 and isinstance(p.value, int)]
        marks = {p.mark for p in grouped}
        self.mark = marks.pop() if len(marks) == 1 else "."
        self.grouped = [abs(p.value) for p in grouped if p.value] if len(grouped) > 2 and not marks else []
        details = [abs(s.value) for s in beside or () if s.value is not None]
        self.sum = sum(details) if beside else None
        self.proven = bool(fractions) and total is not None and self._adds_up(parsed, total, kind)
        self.as_stored = sum((s.value or 0) / (1000 if s.note == "scaled_thousand" else 1) for s in beside or ())
        self.thousand_parts = beside is not None and not SCALED.isdisjoint([part.note for part in beside])
        self.chosen = lost_thousands.chosen(self.lost, _thousandfold(parsed), _readings(total)) if self.lost and total is not None else None
        self.proven |= self.chosen is not None
        # a decimal mark seen without doubt (12,5) settles 1.500 in the same column
        self.decimal_mark = next((p.mark for p in parsed if p.typed and p.decimals and p.other is None and p.kind == "number"), "")

    @staticmethod
    def _adds_up(parsed: Sequence[Parsed], total: Parsed, kind: str) -> bool:
        # money in millions has honest decimals: there only a whole total proves that its parts lost their thousands
        return _thousandfold(parsed) in ((total.value,) if kind == "money" else (total.value, total.other))

    def whole(self, at: int, value: int) -> Settled:
        """What a whole number is, as a program stores it.

        Itself, unless it lost its thousands as its neighbours or, of a total, its parts did.
        """
        if self.chosen is not None and at in self.chosen or self.thousand_parts and value and 1000 * value == self.sum:
            return Settled(1000 * value, "reported", "whole_thousand", 1000 * value)
        return (
            Settled(value, "reported", "whole_among_thousands", 1000 * value) if at in self.lost and self.chosen is None else Settled(value)
        )

    def lost_zero(self, cell: Parsed) -> int | None:
        """The count whose last zeros a typed fraction has lost, where the column's other figures are all of its size or add up to it."""
        if cell.value and cell.decimals in (1, 2) and self.sum == round(cell.value * 1000):
            return round(cell.value * 1000)
        if not (
            self.grouped and cell.value and cell.decimals in (1, 2) and cell.mark == self.mark and 2 * len(self.grouped) >= len(self.clear)
        ):
            return None
        whole, least, most = round(cell.value * 1000), median(self.grouped) / 3, 3 * median(self.grouped)
        return whole if least <= whole <= most and all(value >= least for value in self.clear) else None

    def thousand(self, cell: Parsed) -> bool:
        """Whether a fraction in a column of whole numbers stands for thousands."""
        result = cell.other
        if not isinstance(result, int):
            return False
        if self.proven or (self.sum is not None and result == self.sum):
            return True
        if self.sum is not None:
            return cell.decimals == 3 and self.sum >= 100 and 0.5 <= result / self.sum <= 2
        whole = self.clear
        if self.kind == "money":
            return cell.decimals == 3 and bool(whole) and min(whole) >= 1000
        in_range = bool(whole) and median(whole) / 10 <= result <= max(*whole, 1000) * 10
        if cell.decimals == 3:
            # alone, or among its like, or beside whole numbers of a size that it continues
            return not whole or (max(whole) >= 100 and in_range)
        near = [p for p in whole if p >= 100]
        if cell.decimals == 2 and whole and len(near) == len(whole) and median(near) / 3 <= result <= 3 * max(near):
            return True
        return self.thirds > 0 and result <= 3 * max([*near, *self.thousands, 3000]) and (not whole or bool(near))


def _settle_one(cell: Parsed, column: _Column, above: Settled | None) -> Settled:
    if cell.kind in _UNREADABLE:
        return Settled(None, "not_reported", _UNREADABLE[cell.kind])
    if cell.kind in ("nil", "not_reported", "not_applicable"):
        return Settled(cell.value, cell.kind)
    if cell.kind == "ditto":
        if above is None:
            return Settled(None, "not_reported", "not_a_number")
        return Settled(above.value, above.status, "ditto_read", above.value)
    if cell.kind == "date":
        if cell.value is None or column.kind != "count":
            return Settled(None, "not_reported", "date_in_count")
        return Settled(cell.value, "reported", "date_read_as_fraction", f"{cell.value}/{cell.denominator}")
    if cell.kind == "percent":
        return Settled(None, "not_reported", "percent_in_count")
    if cell.kind == "fraction":
        return _whole(cell, column, "fraction_read")
    if cell.bound:
        return _whole(cell, column, "approximate_number")
    return _whole(cell, column, "separator_read" if cell.mark in (",", "stray") else "sum_read" if cell.mark == "added" else "")


def _whole(cell: Parsed, column: _Column, note: str) -> Settled:
    value = cell.value
    if value is None:
        return Settled(None, "not_reported", "malformed_number")
    if column.kind == "money":
        if cell.typed and cell.other is not None and cell.mark == column.decimal_mark:
            value = cell.other
        elif not cell.typed and cell.other is not None and column.thousand(cell):
            return Settled(cell.other, "reported", "scaled_thousand", cell.other)
        elif isinstance(value, float) and note == "separator_read":
            note = ""
        return Settled(value, "reported", note, value if note else "")
    if isinstance(value, int):
        return Settled(value, "reported", note, value if note else "")
    if not cell.typed and column.thousand(cell):
        return Settled(cell.other, "reported", "scaled_thousand", cell.other)
    if column.as_stored and abs(value - column.as_stored) < 1e-6:
        return Settled(column.sum, "reported")  # a program's sum of parts of which some lost their thousands, which is told of them
    if cell.typed and (whole := column.lost_zero(cell)):
        return Settled(whole, "reported", "scaled_thousand", whole)
    return Settled(None, "not_reported", "decimal_in_count")


def _settle_rates(parsed: Sequence[Parsed], expected: Sequence[float | None] | None) -> list[Settled]:
    plain = {i: value for i, cell in enumerate(parsed) if cell.kind == "number" and (value := _decimal(cell)) is not None}
    hundred = _is_percentage(plain, [c.value for c in parsed if c.kind == "percent" and c.value is not None], expected)
    out: list[Settled] = []
    for i, cell in enumerate(parsed):
        if cell.kind in _UNREADABLE or cell.kind == "date":
            out.append(Settled(None, "not_reported", _UNREADABLE.get(cell.kind, "not_a_number")))
        elif cell.kind in ("nil", "not_reported", "not_applicable"):
            out.append(Settled(cell.value, cell.kind))
        elif cell.kind == "ditto":
            out.append(Settled(out[-1].value, out[-1].status, "ditto_read") if out else Settled(None, "not_reported", "not_a_number"))
        elif cell.kind == "percent":
            out.append(Settled(cell.value, "reported", "malformed_number" if _lost_decimals(cell) else "", ""))
        elif cell.kind == "fraction":
            share = cell.value / cell.denominator if cell.value is not None and cell.denominator else None
            out.append(Settled(share if cell.rate is None else cell.rate if cell.rate <= 1.5 else cell.rate / 100))
        else:
            value = plain[i] / 100 if hundred else plain[i]
            out.append(Settled(round(value, 12), "reported"))
    return out


def _decimal(cell: Parsed) -> float | int | None:
    """A rate's reading of a numeral: one group of three digits is decimals."""
    return cell.other if cell.typed and cell.other is not None else cell.value


def _is_percentage(plain: dict[int, float | int], marked: Sequence[float | int], expected: Sequence[float | None] | None) -> bool:
    """Whether plain numbers of a rate column are percentages."""
    values = [abs(v) for v in plain.values() if v]
    if not values:
        return True
    if expected is not None:
        pairs = [(plain[i], expected[i]) for i in plain if i < len(expected) and expected[i]]
        as_share = sum(abs(v - e) < abs(v / 100 - e) for v, e in pairs if e is not None)
        if pairs and as_share * 2 != len(pairs):
            return as_share * 2 < len(pairs)
    if max(values) > 1.5:
        return True
    if marked:
        usual = median(abs(m) for m in marked)
        return abs(median(values) / 100 - usual) < abs(median(values) - usual)
    return False


def _lost_decimals(cell: Parsed) -> bool:
    """``21,%``: a mark without the digits behind it."""
    return cell.typed and any(f"{mark}%" in cell.raw.replace(" ", "") for mark in ",.")
