"""Running totals (*lũy kế*): against the last period that they include, and along a year, in which they cannot fall."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.language.text import fold
from hieuhoc_analysis.language.wording import says, without
from hieuhoc_analysis.validate.sums.parts_of_years import HAPPENED
from hieuhoc_analysis.validate.told import told

# the month with whose end a part of a year ends; semesters in their order
_ENDS = {"": 12, "-Q1": 3, "-Q2": 6, "-Q3": 9, "-Q4": 12, "-H1": 6, "-H2": 12, "-M09": 9, "-M10": 10, "-S1": 1, "-S2": 2}
# *hết tháng 3*, *3 tháng đầu năm*, *đến 31/3*: how a month is written, no choice of words
_MONTH = re.compile(r"(?<!\d )\btháng (1[0-2]|0?[1-9])\b|(?<!\d)(1[0-2]|0?[1-9]) tháng\b(?! cuối)|\b(?:28|29|30|31) (1[0-2]|0?[1-9])\b")
_NUMERAL = re.compile(r"\b(?:(?:i{1,3}|iv)\b|\d+)")  # of days, quarters and years
FALLING_MOST = 3  # of so many khu phố those of one may fall; where more do, the columns count something else


def check_running(figures: Sequence[Figure]) -> list[Finding]:
    """``running_total_below`` at a running total that is less than its last period, ``running_total_falls`` at one that
    is less than the one before it in the same year."""
    counting_up = {about for about in {(f.path, f.data_element) for f in figures if f.path} if _runs(*about)}
    running = [f for f in figures if f.value is not None and (f.path, f.data_element) in counting_up] if counting_up else []
    if not running:
        return []
    at = {(f.table, f.row, f.col): f for f in figures}
    out = []
    for f in running:
        if f.role == "unknown" and (within := _of_period(f, at)) is not None and (f.value or 0) < (within.value or 0):
            out.append(told("running_total_below", f, f.value, within.value, other=within.address))
    sums = {(f.table, f.line) for f in figures if f.role in ("total", "subtotal")}
    return out + _falling([f for f in running if (f.table, f.line) not in sums])


@codelists.remembered(1024)
def _runs(path: tuple[str, ...], element: str) -> bool:
    """Whether a figure counts up from an earlier time: its headings say so, or what happens is counted *đến hết quý I*."""
    if any(says(text, "balance") for text in path):
        return False
    return (
        any(headings.facets(text).other == "running" for text in path) or element in HAPPENED and any(says(text, "up_to") for text in path)
    )


def _of_period(f: Figure, at: Mapping[tuple[int, int, int], Figure]) -> Figure | None:
    """The count of the period left of a running total, under the same headings or of the same words; None for any other figure."""
    if headings.facets(f.path[-1]).other != "running":
        return None
    step = (0, 1) if f.orientation == "rows" else (1, 0)
    other = at.get((f.table, f.row - step[0], f.col - step[1]))
    if other is None or other.role != "value" or other.path[:-1] != f.path[:-1]:
        return None
    words, theirs = ({*_what(one.path[-1]).split()} for one in (f, other))
    return other if words <= theirs or theirs <= words else None  # *Lũy kế suất học bổng* is none of *Số hội viên*


def _falling(running: Sequence[Figure]) -> list[Finding]:
    """Each khu phố's totals in the order of the parts of a year up to whose ends they count, side by side, one below
    another or on sheets of their own."""
    columns: dict[tuple, dict[tuple[str, str], dict[int, Figure]]] = defaultdict(lambda: defaultdict(dict))
    for f in running:
        year, month = _end(f)
        if month and f.value and f.status == "reported":  # 0 stands in quarters that have not come
            columns[year, f.education_level, f.group, tuple(_what(text) for text in f.path)][f.ward, f.khu_pho].setdefault(month, f)
    out = []
    for units in columns.values():
        pairs = {unit: list(pairwise(by_month[month] for month in sorted(by_month))) for unit, by_month in units.items()}
        fallen = {unit: [(before, f) for before, f in of_unit if (f.value or 0) < (before.value or 0)] for unit, of_unit in pairs.items()}
        if FALLING_MOST * sum(map(bool, fallen.values())) <= sum(map(bool, pairs.values())):
            out += [
                told(
                    "running_total_falls",
                    f,
                    f.value,
                    before.value,
                    other=before.address if before.sheet == f.sheet else f"{before.sheet}!{before.address}",
                )
                for of_unit in fallen.values()
                for before, f in of_unit
            ]
    return out


def _end(f: Figure) -> tuple[str, int]:
    """Year and month up to whose end a figure counts; month 0 where it is not known."""
    year = f.period[:9] if f.period[5:9].isdecimal() else f.period[:4]
    if month := next((match.group(match.lastindex or 0) for text in reversed(f.path) if (match := _MONTH.search(fold(text)))), ""):
        return year, int(month)
    return year, _ENDS.get(f.period[len(year):], 0)


def _what(text: str) -> str:
    """A heading without what it says of time."""
    return " ".join(_NUMERAL.sub(" ", without(text, "moment")).split())
