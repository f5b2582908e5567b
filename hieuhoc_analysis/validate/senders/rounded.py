"""Columns of figures that are all round: not counted, but estimated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import MONEY
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.told import told

LINES, DISTINCT, LARGE = 6, 3, 50  # counts of a column, how many of them differ, and from what size on they may be rounded
TENS = 10


def check_rounded(figures: Sequence[Figure]) -> list[Finding]:
    """``figures_rounded`` at the first column of a table in which every count is a round number, with how many such columns there are.

    Six counts are all tens by chance once in a million columns. Targets and money are round by nature.

    Parameters
    ----------
    figures : list of Figure
        Of one submission.
    """
    by_nature = {MONEY} | {row["code"] for row in codelists.load("data_elements") if row["step"] == "planned"}
    columns: dict[tuple[int, int, str], list[Figure]] = defaultdict(list)
    for f in figures:
        if f.role == "value" and f.value and f.data_element not in by_nature:
            columns[f.table, f.place, f.period].append(f)
    tables: dict[int, list[Sequence[Figure]]] = defaultdict(list)
    for (table, *_), column in columns.items():
        values = [f.value or 0 for f in column]
        round_all = len(column) >= LINES and max(values) >= LARGE and not any(value % TENS for value in values)
        if round_all and len(set(values)) >= DISTINCT:
            tables[table].append(column)
    return [
        told("figures_rounded", first, first.value, "", count=len(columns), range=spans(chain.from_iterable(columns), first.sheet))
        for columns in tables.values()
        for first in columns[0][:1]
    ]
