"""*Trong đó*: a part beside or under the figure it is part of, and shares of one whole that exceed it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.element import elements
from hieuhoc_analysis.language.phrases import Share
from hieuhoc_analysis.language.text import fold
from hieuhoc_analysis.validate.told import told

PEOPLE = ("population", "pupils_start", "children_age6")  # whose units are people
HALF_TIMES, WHOLE_MOST = 3, 1.005  # girls are never a third of the pupils; shares are rounded


def check_subsets(figures: Sequence[Figure]) -> list[Finding]:
    """``subset_over_parent`` at a part greater than its whole, ``subset_rate`` at a rate it cannot have, ``shares_over_whole``."""
    out = []
    of_people = {path for path in {f.path for f in figures if f.role == "rate"} if path and headings.facets(path[-1]).subset == "people"}
    compared = [f for f in figures if f.role == "subset" or f.role == "rate" and f.path in of_people]
    at = {(f.table, f.row, f.col): f for f in figures} if compared else {}
    for f in compared:
        if f.value is None or not f.path:
            continue
        if f.role == "subset" and (whole := _whole(f, at)) is not None and f.value > (whole.value or 0):
            out.append(told("subset_over_parent", f, f.value, whole.value, other=whole.address))
        elif f.role == "rate" and (overall := _overall_rate(f, at)) is not None and f.value > HALF_TIMES * (overall.value or 0):
            out.append(told("subset_rate", f, f.raw, overall.raw, other=overall.address))
    return out + _shares(figures)


def _overall_rate(f: Figure, at: dict[tuple[int, int, int], Figure]) -> Figure | None:
    """The rate of all, above or left of the rate of girls or women; None where there is none."""
    for other in (at.get((f.table, f.row - 1, f.col)), at.get((f.table, f.row, f.col - 1))):
        if (
            other is not None
            and other.role == "rate"
            and other.value
            and (other.path == f.path[:-1] or other.row == f.row and other.path[:-1] == f.path[:-1])
        ):
            return other
    return None


def _whole(f: Figure, at: dict[tuple[int, int, int], Figure]) -> Figure | None:
    """The figure that a *trong đó* is part of: the next to the left, or above, which is no such part itself."""
    words = next((text for text in reversed(f.path) if headings.facets(text).subset), "")
    of = headings.facets(words).subset
    if of not in ("people", "households", "part") and not shapes.starts_with(words, "of_which"):
        return None
    under = f.path[-1] == words and (f.table, f.row - 1, f.col) in at and _above(f, at) is not None
    other = _above(f, at) if under else _left(f, at)
    if other is None or other.value is None or other.role not in ("value", "total", "subtotal") or not other.data_element:
        return None
    unit_of = elements()["unit_of"]
    units = {"people": PEOPLE, "households": ("households",)}.get(of)
    fits = units is None or unit_of.get(other.data_element) in map(unit_of.get, units)
    return other if fits else None


def _above(f: Figure, at: dict[tuple[int, int, int], Figure]) -> Figure | None:
    row = f.row - 1
    while (other := at.get((f.table, row, f.col))) is not None and other.role == "subset":
        row -= 1
    if other is None or f.orientation != "rows" or other.path != f.path[:-1]:
        return None
    return other if other.education_level in ("all", f.education_level) else None  # *Lớp 6* below *Cộng Tiểu học*


def _left(f: Figure, at: dict[tuple[int, int, int], Figure]) -> Figure | None:
    step = (0, 1) if f.orientation == "rows" else (1, 0)
    row, col = f.row - step[0], f.col - step[1]
    while (other := at.get((f.table, row, col))) is not None and other.role == "subset":
        row, col = row - step[0], col - step[1]
    if other is None or (len(f.path) > 1 and other.path[:1] != f.path[:1] and other.path != f.path[:-1]):
        return None  # under another caption
    return other if (other.khu_pho, other.period) == (f.khu_pho, f.period) else None


def _shares(figures: Sequence[Figure]) -> list[Finding]:
    """Typed shares under one caption that divides a whole (*nguyên nhân*, *cơ cấu*) and add up to more than it."""
    groups: dict[tuple, list[Figure]] = defaultdict(list)
    divided = {
        path for path in {f.path for f in figures if f.role == "rate"} if any(shapes.has_word(text, "division") for text in path[:-1])
    }
    for f in figures if divided else ():
        if f.role == "rate" and f.value is not None and f.path in divided:
            groups[f.table, f.line, tuple(map(fold, f.path[:-1]))].append(f)
    out = []
    for members in groups.values():
        added = sum(f.value or 0 for f in members)
        if len(members) > 1 and added > WHOLE_MOST and all((f.value or 0) < 1 for f in members):
            out.append(told("shares_over_whole", members[-1], Share(added), Share(1.0, 0), other=members[0].address))
    return out
