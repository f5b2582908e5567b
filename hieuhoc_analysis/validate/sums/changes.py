"""Columns of change (*tăng, giảm*, *chênh lệch*, *so với năm trước*) against the two counts that they compare."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import permutations
from operator import attrgetter

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.words.headings import facets
from hieuhoc_analysis.language.phrases import Share
from hieuhoc_analysis.validate.told import told

MOST_BESIDE = 30  # counts on one line of which two are sought: a table of more compares columns that nobody can guess
LEAST, SURE = 3, 0.7  # lines, and the share of them, that must fit before the others are said to be wrong
EXACT = 0.00051  # half a unit of the first decimal of a percentage
Reckon = Callable[[float, float], float]
# a typed 22 was read as 22 % where the column looked like one of percentages
_WAYS: tuple[tuple[str, Reckon], ...] = (
    ("difference", lambda now, then: now - then),
    ("hundredth", lambda now, then: (now - then) / 100),
    ("growth", lambda now, then: now / then - 1 if then else float("nan")),
    ("ratio", lambda now, then: now / then if then else float("nan")),
)


def of_change(figures: Iterable[Figure]) -> set[tuple[str, ...]]:
    """The headings over rates that say that these compare two counts."""
    return {path for path in {f.path for f in figures if f.role == "rate"} if any(facets(text).change for text in path)}


def check_changes(figures: Sequence[Figure]) -> list[Finding]:
    """Findings ``change_mismatch``: lines on which a change is not that of the two counts that it has on most other lines.

    A fall may be typed without its sign. Where no two counts of the table explain most lines, the change is of a count that
    stands elsewhere (last year's form), and nothing is said.

    Parameters
    ----------
    figures : list of Figure
        Of one submission.
    """
    if not (comparing := of_change(figures)):
        return []
    turned = [f for f in figures if f.orientation == "columns"]
    of_units = _unlike_others(figures, comparing, attrgetter("line", "place"))
    # *2022 | 2023 | +/-* under each unit across, on the lines of all indicators
    of_indicators = _unlike_others(turned, comparing, attrgetter("row", "col")) if turned else []
    told_at = {(finding.source_sheet, finding.source_cell) for finding in of_units}
    return of_units + [finding for finding in of_indicators if (finding.source_sheet, finding.source_cell) not in told_at]


def _unlike_others(figures: Sequence[Figure], comparing: set[tuple[str, ...]], where: Callable[[Figure], tuple[int, int]]) -> list[Finding]:
    """The changes that are not as most others of their place, which with their line is `where` they stand."""
    changes: dict[tuple, dict[int, Figure]] = defaultdict(dict)
    counts: dict[tuple, dict[int, Figure]] = defaultdict(dict)
    for f in figures:
        line, place = where(f)
        if f.value is None:
            continue
        if f.role != "rate":
            counts[f.table, line][place] = f
        elif f.path in comparing:
            changes[f.table, place][line] = f
    out = []
    for (table, _), typed in changes.items():
        beside = {line: counts.get((table, line), {}) for line in typed}
        places = sorted({place for on_line in beside.values() for place in on_line})
        if len(typed) >= LEAST and len(places) <= MOST_BESIDE:
            out += _unlike_most(typed, beside, places)
    return out


def _unlike_most(typed: dict[int, Figure], beside: dict[int, dict[int, Figure]], places: list[int]) -> list[Finding]:
    best: tuple[tuple[int, int, int], int, int, str, Reckon] | None = None
    for now, then in permutations(places, 2):
        lines = [line for line in typed if now in beside[line] and then in beside[line]]
        for name, reckon in _WAYS:
            reckoned = [(typed[line].value or 0, reckon(*_values(beside[line], now, then))) for line in lines]
            fits = sum(_fits(*one) for one in reckoned)
            # with the sign, and of what stands later to what stands earlier, where both ways fit
            rank = fits, sum(abs(value - expected) < EXACT for value, expected in reckoned), now - then
            if fits >= max(LEAST, SURE * len(lines)) and (best is None or rank > best[0]):
                best = rank, now, then, name, reckon
    if best is None:
        return []
    (_, exact, _), now, then, name, reckon = best
    signed = exact >= max(LEAST, SURE * len(typed))
    out = []
    for line, f in typed.items():
        if now in beside[line] and then in beside[line]:
            expected = reckon(*_values(beside[line], now, then))
            if expected == expected and not (
                abs((f.value or 0) - expected) < EXACT or not _is_of_sign(f.value or 0, typed, signed) and _fits(f.value or 0, expected)
            ):
                found, right = (
                    value * 100 if name == "hundredth" else value if name == "difference" else Share(value, 2)
                    for value in (f.value or 0, expected)
                )
                out.append(told("change_mismatch", f, found, right, now=beside[line][now].address, then=beside[line][then].address))
    return out


def _is_of_sign(value: float, typed: dict[int, Figure], signed: bool) -> bool:
    """Whether the sign of a change says something: of a column of which most are right with it, a minus does, and a
    plus where others have a minus."""
    return signed and (value < 0 or any((f.value or 0) < 0 for f in typed.values()))


def _values(on_line: dict[int, Figure], now: int, then: int) -> tuple[float, float]:
    return float(on_line[now].value or 0), float(on_line[then].value or 0)


def _fits(value: float, expected: float) -> bool:
    return abs(value - expected) < EXACT or abs(abs(value) - abs(expected)) < 1e-9
