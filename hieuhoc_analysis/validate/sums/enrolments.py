"""Pupils neither appear nor vanish: at the end of the year there are those of its start without those who left (CV 6622/BGDĐT-KHTC)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.told import told

MOVED_LEAST, MOVED_SHARE = 5, 0.1  # pupils that may have moved where a form does not ask for it
MOVED_NOBODY = 3  # lines on which nobody moved, to one on which somebody did: then more than a few are a slip

Unit = Mapping[str, Figure]  # the figures of a khu phố, period and level, by data element
Moves = Mapping[tuple, Sequence[tuple[int, Figure]]]


@dataclass(slots=True)
class Gap:
    """How many pupils a line leaves unexplained, how many may be, and what is said where there are more."""

    table: int
    pupils: float
    allowed: float
    finding: Finding


def check_enrolments(units: Sequence[Unit], figures: Iterable[Figure]) -> list[Finding]:
    """Findings ``enrolment_*`` and ``pupils_more_at_end`` at the pupils of the end of the year.

    Where a form does not ask who moved, a few pupils may have, unless it is nobody on nearly all lines; that there are more at
    the end is said where that is so on few.
    """
    asked = [here for here in units if {"pupils_start", "pupils_end"} <= here.keys()]
    if not asked:
        return []
    moved = _moved(figures)
    gaps: list[Gap] = []
    more: list[tuple[int, Finding]] = []
    grown: Counter[tuple[int, bool]] = Counter()  # by table, how many lines have more pupils at the end, and how many not
    for here in asked:
        start, end = here["pupils_start"], here["pupils_end"]
        moves = _moves_of(end, moved)
        grown[end.table, grew := (end.value or 0) > (start.value or 0)] += 1
        if grew and not moves:
            more.append((end.table, told("pupils_more_at_end", end, end.value, start.value, start=start.address)))
        if gap := _gap(here, moves):
            gaps.append(gap)
    out = _too_wide(gaps)
    said = {(finding.source_sheet, finding.source_cell) for finding in out}
    return out + [
        finding
        for table, finding in more
        if (finding.source_sheet, finding.source_cell) not in said and grown[table, False] >= MOVED_NOBODY * grown[table, True]
    ]


def _gap(here: Unit, moves: Sequence[tuple[int, Figure]]) -> Gap | None:
    """Pupils at the end, held against those at the start less dropouts and those who moved; nothing where dropouts are not told."""
    start, end, dropouts = here["pupils_start"], here["pupils_end"], here.get("dropouts")
    if dropouts is None or (dropouts.value or 0) > (start.value or 0):
        return None  # said of the dropouts themselves
    left = (start.value or 0) - (dropouts.value or 0) + sum(sign * (f.value or 0) for sign, f in moves)
    # where those who came back to class are counted, they are at the end of the year again
    back = here["returned_to_school"].value or 0 if "returned_to_school" in here else 0
    pupils = min(abs((end.value or 0) - left), abs((end.value or 0) - left - back))
    places = {"start": start.address, "dropouts": dropouts.address}
    if moves:
        moved = ", ".join(f.address for _, f in moves)
        return Gap(end.table, pupils, 0.5, told("enrolment_identity", end, end.value, left, moved=moved, **places))
    allowed = max(MOVED_LEAST, MOVED_SHARE * (start.value or 0))
    return Gap(end.table, pupils, allowed, told("enrolment_gap", end, end.value, left, gap=abs((end.value or 0) - left), **places))


def _too_wide(gaps: Sequence[Gap]) -> list[Finding]:
    lines = Counter((gap.table, gap.pupils <= 0.5) for gap in gaps)
    out = []
    for gap in gaps:
        nobody_moved = lines[gap.table, True] >= MOVED_NOBODY * lines[gap.table, False]
        if gap.pupils > (min(gap.allowed, MOVED_LEAST) if nobody_moved else gap.allowed):
            out.append(gap.finding)
    return out


def _line(f: Figure, level: str = "") -> tuple:
    return f.table, f.line, level or f.education_level, f.period


def _moved(figures: Iterable[Figure]) -> Moves:
    """Pupils who came (+1) and left (−1), by line: columns that are no data element of their own."""
    out: dict[tuple, list[tuple[int, Figure]]] = defaultdict(list)
    for f in figures:
        if f.role == "subset" and f.path and (sign := shapes.has_word(f.path[-1], "came") - shapes.has_word(f.path[-1], "left")):
            out[_line(f)].append((sign, f))
    return out


def _moves_of(end: Figure, moved: Moves) -> list[tuple[int, Figure]]:
    """Who moved, on the line of the pupils at the end; columns of moves name no level where the title does for the whole table."""
    moves = moved.get(_line(end), ()) or moved.get(_line(end, "all"), ())
    return [(sign, f) for sign, f in moves if f.value is not None]
