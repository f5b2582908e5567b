"""Figures that a cell dragged down its column left behind: the same one on line after line, or one more on each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.told import told

LINES, LARGE = 5, 20  # fewer lines, or smaller numbers, may follow each other so by chance
ROUND = 10  # an estimate or a share of all that each unit was given
GIVEN = frozenset(("fund_vnd", "scholarships"))  # each unit may well give or get the same


def check_dragged(figures: Sequence[Figure]) -> list[Finding]:
    """``dragged_alike`` and ``dragged_on`` at the first of several units one after the other that have the same count, or one more each.

    Only where the column's other lines or another column tell these units apart: in a table that is uniform throughout nothing was dragged.
    """
    given = GIVEN | {row["code"] for row in codelists.load("data_elements") if row["step"] == "planned"}
    tables: dict[tuple[int, bool], dict[tuple, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    for f in sorted(figures, key=attrgetter("row", "col")):
        if f.role == "value" and f.data_element and f.value is not None:
            across = f.orientation != "rows"
            tables[f.table, across][f.row if across else f.col, f.data_element, f.education_level, f.period].append(f)
    out = []
    for columns in tables.values():
        steps = {key: [(after.value or 0) - (before.value or 0) for before, after in pairwise(column)] for key, column in columns.items()}
        told_apart = any(len(of) >= LINES - 1 and len(set(of)) > 1 for of in steps.values())
        for key, column in columns.items():
            for rule, step in (("dragged_alike", 0), ("dragged_on", 1)):
                if column[0].data_element in given or steps[key].count(step) < LINES - 1:
                    continue
                for run in _runs(column, step):
                    if (told_apart or len(run) < len(column)) and (step or (run[0].value or 0) % ROUND):
                        first, last = run[0], run[-1]
                        words = {"last": last.address, "range": spans(run, first.sheet)}
                        out.append(told(rule, first, first.value, last.value, count=len(run), **words))
    return out


def _runs(column: Sequence[Figure], step: int) -> Iterator[list[Figure]]:
    """The lines of different units one after the other, each `step` more than the one before, where they are many enough."""
    runs: list[list[Figure]] = []
    for before, f in zip([None, *column], column, strict=False):
        goes_on = before is not None and f.value == (before.value or 0) + step and (f.ward, f.khu_pho) != (before.ward, before.khu_pho)
        if goes_on:
            runs[-1].append(f)
        else:
            runs.append([f])
    return (run for run in runs if len(run) >= LINES and (run[0].value or 0) >= LARGE)
