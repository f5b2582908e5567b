"""Parts against totals: the khu phố of a table against its total line, the columns against *Cộng* beside them."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from operator import attrgetter

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import MONEY
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.sums.causes import Causes, Check
from hieuhoc_analysis.validate.told import told

_COUNTED = ("reported", "nil", "corrected")
UNCLEAR_FROM = 3  # a line of which no total agrees adds up something else than the lines of its table
NAMED = 3  # parts that a sentence names


def check_totals(figures: Sequence[Figure]) -> list[Finding]:
    """One ``total_mismatch`` per total cell that its parts do not add up to, ``totals_unclear`` for a line of which none agrees.

    Where a part cannot be read, a greater total may be right and is let pass; where it says that there is no figure yet,
    ``part_left_open`` tells what the total leaves for it. A total that refers to a footnote may be right by what that says,
    which a person must read: ``total_mismatch_noted``.
    """
    of_years = _of_periods(figures)
    lines = _of_lines(figures, of_years)
    already = {(check.total.table, check.total.row, check.total.col) for line in lines.values() for check in line}
    for check in _subtotals(figures, of_years):
        if (check.total.table, check.total.row, check.total.col) not in already:
            lines[check.total.table, check.total.row].append(check)
    for check in _all_levels(figures):
        lines[check.total.table, -check.total.row].append(check)
    causes, halves = Causes(figures), _Halves(figures)
    return [finding for line in lines.values() for finding in _told_of(halves.together(line), causes)]


class _Halves:
    """The parts of all tables: a long list goes on beside or below the first, or on the next sheet, and the last has the totals."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._figures = figures
        self._parts: dict[tuple[str, ...], list[Figure]] = {}

    def together(self, line: Sequence[Check]) -> Sequence[Check]:
        """The totals of a line with the parts of all tables of the sheet, or of the file, where none is the sum of its own and most
        are of all."""
        for sheet in (line[0].total.sheet, "") if all(check.difference > 0 for check in line) else ():
            of_all = [self._with_parts_of(sheet, check) for check in line]
            more = all(len(both.known) > len(check.known) for both, check in zip(of_all, line, strict=True))
            if more and 2 * sum(not both.difference for both in of_all) > len(line):
                return of_all
        return line

    def _with_parts_of(self, sheet: str, check: Check) -> Check:
        if not self._parts:
            parts: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
            for f in self._figures:
                if f.role == "value" and f.value is not None and f.status in _COUNTED:
                    parts[f.sheet, *_measure(f)].append(f)
                    parts["", *_measure(f)].append(f)
            self._parts = parts
        known = self._parts[sheet, *_measure(check.total)]
        apart = len({(f.ward, f.khu_pho) for f in known}) == len(known) and all(f.orientation != "columns" for f in known)
        return Check(check.total, sum(f.value or 0 for f in known), known) if apart else check


def _measure(f: Figure) -> tuple[str, str, str]:
    return f.data_element, f.period, f.education_level


def _told_of(line: Sequence[Check], causes: Causes) -> Iterator[Finding]:
    """What is said of the totals of a line: of each that is wrong, or of the line where none agrees."""
    for check in line:
        if check.unreported:
            yield _left_open(check)
    wrong = [check for check in line if check.difference and not check.unreported]
    if len(wrong) == len(line) >= UNCLEAR_FROM and not _explained(wrong, causes):
        first = wrong[0].total
        more = all(check.difference > 0 for check in wrong)
        why = {f"why_{lang}": phrase("totals.more", lang) if more else "" for lang in LANGUAGES}
        yield told("totals_unclear", first, first.value, wrong[0].added, count=len(wrong), **why)
        return
    for check in wrong:
        total, scale = check.total, _scale(check.total)
        rule = "total_mismatch_noted" if total.footnote else "total_mismatch"
        found, expected, difference = ((number or 0) / scale for number in (total.value, check.added, check.difference))
        why = causes.of(check, line)
        yield told(rule, total, found, expected, difference=difference, parts=len(check.known), note=total.footnote, **why)


def _of_lines(figures: Sequence[Figure], of_periods: Container[tuple[int, int]]) -> dict[tuple[int, int], list[Check]]:
    """The totals of a table down its columns and across its lines, by the line they stand on: those of a line of totals
    are one statement, and stand together; totals of a column beside their parts are one each."""
    parts: dict[tuple, list[Figure]] = defaultdict(list)
    totals: dict[tuple, list[Figure]] = defaultdict(list)
    uncollected: dict[tuple[int, int], list[Figure]] = defaultdict(list)
    for f in figures:
        if f.value is not None and f.orientation == "rows" and (f.role == "subset" or f.role == "subtotal" and f.value < 0):
            uncollected[f.table, f.col].append(f)
        if f.role == "value":
            parts[f.table, f.data_element, f.period, f.education_level, "down"].append(f)
            if f.education_level != "all":
                parts[f.table, f.data_element, f.period, f.khu_pho, "across"].append(f)
                if not f.khu_pho:  # *Tiểu học*, *THCS* down, and the total of the levels
                    parts[f.table, f.data_element, f.period, "all", "levels"].append(f)
        elif f.role == "total" or (f.table, f.row) in of_periods:
            direction = "across" if f.khu_pho else "down"
            totals[f.table, f.data_element, f.period, f.khu_pho or f.education_level, direction].append(f)
    lines: dict[tuple[int, int], list[Check]] = defaultdict(list)
    for key, of_key in totals.items():
        # several totals of one measure (one a ward, one a page) belong to parts that only their groups tell apart
        below = parts.get(key) or parts.get((*key[:-1], "levels"), [])
        if len(of_key) == 1 and len(below) > 1:
            total, down = of_key[0], key[-1] == "down"
            if check := _check(total, below, uncollected.get((total.table, total.col), ()) if down else ()):
                # of a turned table the totals of all indicators stand below each other
                at = total.line
                lines[total.table, at if down else -total.row].append(check)
    return lines


def _check(total: Figure, below: Sequence[Figure], uncollected: Sequence[Figure]) -> Check | None:
    """A total against its parts; None where it says nothing, or may be right because a part was not reported or cannot be read."""
    if total.value is None or total.status not in _COUNTED:
        return None
    known = [f for f in below if f.value is not None and f.status in _COUNTED]
    added = sum(map(attrgetter("value"), known))
    # lines of a group of their own that makes no observation, schools after the khu phố, are a part of the whole, and so is what is
    # taken off under the sum of these: *Trừ số hộ đăng ký trùng*, *Còn lại*
    groups = {part.group for part in below}
    others = [f for f in uncollected if f.group not in groups or (f.value or 0) < 0]
    if others and abs(total.value - added - sum(f.value or 0 for f in others)) < 0.5:
        added = total.value
    if len(known) < 2:
        return None
    below = [f for f in below if f.status != "not_applicable"]  # what is counted nowhere is in no sum
    if total.value <= added or len(known) == len(below) and not total.lacks:
        return Check(total, added, known)
    unknown = [f for f in below if f.value is None or f.status not in _COUNTED]
    said_so = not total.lacks and all(f.status == "not_reported" and not any(map(str.isdigit, f.raw)) for f in unknown)
    return Check(total, added, known, unknown) if said_so else None


def _left_open(check: Check) -> Finding:
    """What a total leaves for the parts that were not reported."""
    scale = _scale(check.total)
    first, names = check.unreported[0], [check.name(part) for part in check.unreported]
    units = ", ".join(names[:NAMED]) + (", …" if len(names) > NAMED else "")
    return told("part_left_open", first, first.raw, check.difference / scale, other=check.total.address, units=units)


def _of_periods(figures: Sequence[Figure]) -> set[tuple[int, int]]:
    """The subtotals, as (table, row), each of a period of its own: *Cộng năm 2021* and *Cộng năm 2022* are the totals of their years."""
    tables: dict[int, dict[int, str]] = defaultdict(dict)
    for f in figures:
        if f.role == "subtotal" and f.orientation == "rows" and f.period and not f.khu_pho:
            tables[f.table].setdefault(f.row, f.period)
    return {(table, row) for table, lines in tables.items() if len(lines) > 1 and len(set(lines.values())) == len(lines) for row in lines}


def _subtotals(figures: Sequence[Figure], of_periods: Container[tuple[int, int]]) -> list[Check]:
    """The subtotals of each table, or its totals where it has several, with the units of their groups, where most
    agree: they close their groups or head them. Of a turned table they are columns among those of its units.

    A unit between two of them belongs to the one behind it where they close, to the one before it where they head; one right
    behind another adds up all before it. Where hardly any agrees, they add up something else, and nothing is said.
    """
    sums = {(f.role, f.table, _unit(f)[0]) for f in figures if f.role in ("subtotal", "total")}
    if len({table for _, table, _ in sums}) == len(sums) and not any(role == "subtotal" for role, _, _ in sums):
        return []  # one total a table
    tables: dict[tuple[int, str], dict[int, dict[int, Figure]]] = defaultdict(lambda: defaultdict(dict))
    for f in figures:
        if f.orientation in ("rows", "columns") and f.role in ("value", "subtotal", "total"):
            unit, measure = _unit(f)
            tables[f.table, f.sheet][unit][measure] = f
    out = []
    for (table, _), units in tables.items():
        marks = [unit for unit in sorted(units) if all(f.role != "value" for f in units[unit].values())]
        parts = sorted(units.keys() - {*marks})
        ways: list[list[Check]] = [[], [], []]
        # *Cộng* of each ward whose name stands once at the left is a total of its lines
        several = sum(any(f.role == "total" for f in units[mark].values()) for mark in marks) > 1
        for before, mark, after in zip([0, *marks], marks, [*marks[1:], math.inf], strict=False):
            if (table, mark) not in of_periods and (several or any(f.role == "subtotal" for f in units[mark].values())):
                at = bisect_left(parts, mark)
                closed = parts[bisect_left(parts, before):at]
                ways[0] += _of_group(units, mark, closed)
                ways[1] += _of_group(units, mark, parts[at:bisect_left(parts, after)])
                ways[2] += _of_group(units, mark, [] if closed else parts[:at])
        closing, heading, grand = map(_trusted, ways)
        out += closing + grand if len(closing) >= len(heading) else heading
    return out


def _unit(f: Figure) -> tuple[int, int]:
    """The line of a figure's unit and its place there: a row and its column, or, of a turned table, the other way about."""
    return f.line, f.place


def _all_levels(figures: Sequence[Figure]) -> list[Check]:
    """The pupils of all levels that a line gives beside those of each, where on most lines of the table they add up."""
    if {f.education_level for f in figures} <= {"all"}:
        return []
    lines: dict[tuple, list[Figure]] = defaultdict(list)
    for f in figures:
        if f.role == "value" and f.orientation == "rows":
            lines[f.table, f.data_element, f.period, f.row].append(f)
    tables: dict[tuple, list[Check]] = defaultdict(list)
    for key, line in lines.items():
        whole = [f for f in line if f.education_level == "all"]
        parts = [f for f in line if f.education_level != "all"]
        if len(whole) == 1 and len(parts) > 1 and all(f.value is not None and f.status in _COUNTED for f in line):
            tables[key[:-1]].append(Check(whole[0], sum(f.value or 0 for f in parts), parts))
    return [check for checks in tables.values() for check in _trusted(checks)]


def _trusted(checks: list[Check]) -> list[Check]:
    """The checks of which so many agree that the others are errors, none where they may add up something else."""
    return checks if 3 * sum(not check.difference for check in checks) > 2 * len(checks) else []


def _of_group(lines: Mapping[int, Mapping[int, Figure]], row: int, units: Sequence[int]) -> list[Check]:
    """The subtotals of one line, each with the figures of its group, where all were reported."""
    out = []
    for col, total in lines[row].items() if units else ():
        parts = [lines[unit][col] for unit in units if col in lines[unit]]
        whole = total.role != "value" and parts and len(parts) == len(units)
        if whole and all(f.value is not None and f.status in _COUNTED for f in (total, *parts)):
            out.append(Check(total, sum(f.value or 0 for f in parts), parts))
    return out


def _scale(f: Figure) -> float:
    """How many đồng a number of the sheet is worth, so that a sentence can repeat the number and not what it is worth."""
    try:
        typed = float(f.raw)
    except ValueError:
        return 1
    scale = (f.value or 0) / typed if typed else 1
    return scale if scale in (1e3, 1e6, 1e9) and f.data_element == MONEY else 1


def _explained(wrong: Sequence[Check], causes: Causes) -> bool:
    """Whether a footnote or a formula explains one of the differences, or one line, left out or counted twice, most of them."""
    equal = ({part.row for part in check.known if part.value and abs(part.value) == abs(check.difference)} for check in wrong)
    lines = Counter(row for rows in equal for row in rows)
    return any(check.total.footnote or causes.of_formula(check) for check in wrong) or bool(lines) and max(lines.values()) * 2 > len(wrong)
