"""The print of what a ward reports: its large figures in an order that no layout changes, by which the same figures are found again
among the submissions of a province."""

from __future__ import annotations

import heapq
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log
from typing import NamedTuple

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.figures import Figure

LARGE = 20  # smaller numbers are no evidence
SKETCH = 16  # neighbouring figures by which a print is found; of two that are mostly the same some of these are
SHARE, RUNS = 0.75, 0.5  # of the figures, and of the pairs of neighbours, that are the same
SURE = 24.0  # natural logarithm of how seldom chance makes as many figures the same: once in 10^10, of 10^9 pairs of wards

Entry = tuple[str, int | float]  # data element and level, figure


class Print(NamedTuple):
    """``sketch`` holds numbers of neighbouring figures, the smallest ones, and ``figures`` all of them by data element and level: short
    texts, for a province has ten thousand. ``sheet`` is that of the first."""

    sketch: str
    figures: str
    sheet: str

    def parts(self) -> list[str]:
        """The numbers of the sketch."""
        return self.sketch.split()

    def entries(self) -> list[Entry]:
        """Its figures in their order."""
        return [(key, float(value)) for line in self.figures.split(";") for key, *values in (line.split(),) for value in values]


def prints_of(figures: Iterable[Figure]) -> dict[str, dict[str, Print]]:
    """Ward → period → print.

    The figures stand khu phố by khu phố as these come, data element by data element. Targets are left out, for all wards of a district
    may have got the same.
    """
    planned = {row["code"] for row in codelists.load("data_elements") if row["step"] == "planned"}
    sheets: dict[tuple[str, str], str] = {}
    found: dict[tuple[str, str], dict[str, dict[str, int | float]]] = defaultdict(lambda: defaultdict(dict))
    for f in figures:
        if f.role == "value" and f.ward and f.period and f.value is not None and f.value >= LARGE and f.data_element not in planned:
            sheets.setdefault((f.ward, f.period), f.sheet)
            found[f.ward, f.period][f"{f.data_element}/{f.education_level}"].setdefault(f.khu_pho, f.value)
    out: dict[str, dict[str, Print]] = defaultdict(dict)
    for (ward, period), columns in found.items():
        lines = [f"{key} {' '.join(f'{value:.15g}' for value in columns[key].values())}" for key in sorted(columns)]
        whole = Print("", ";".join(lines), sheets[ward, period])
        pairs = {zlib.crc32(repr(pair).encode()) for pair in pairwise(whole.entries())}
        out[ward][period] = whole._replace(sketch=" ".join(map(str, heapq.nsmallest(SKETCH, pairs))))
    return dict(out)


def same(one: Sequence[Entry], other: Sequence[Entry]) -> int:
    """How many figures of one print are those of the other, 0 unless they are so many, so large and so placed that no chance made them."""
    common = Counter(one) & Counter(other)
    count = common.total()
    if count < SHARE * len(one) or sum(map(_telling, {value for _, value in common})) < SURE:
        return 0
    runs = Counter(pairwise(one)) & Counter(pairwise(other))
    return count if runs.total() >= RUNS * (len(one) - 1) else 0


def _telling(value: float) -> float:
    """What one figure that is the same tells, as a logarithm: a round one tells less."""
    digits = f"{value:.15g}".replace(".", "").rstrip("0")
    return log(float(digits or 1))


def by_element(entries: Iterable[Entry]) -> dict[str, list[float]]:
    """Data element and level → its figures."""
    out: dict[str, list[float]] = defaultdict(list)
    for key, value in entries:
        out[key].append(value)
    return out
