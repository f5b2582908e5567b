"""The ranges that some figures fill, as a reader of the workbook would name them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from hieuhoc_analysis.extract.grid import column_letters
from hieuhoc_analysis.harmonize.figures import Figure

Run = tuple[int, int]  # first and last row


def spans(figures: Iterable[Figure], sheet: str) -> str:
    """``E5:F12; G7``; what stands on another sheet than `sheet` has its name before it, ``Biểu 2!C5``."""
    rows: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for f in figures:
        rows[f.sheet][f.col].add(f.row)
    return "; ".join(("" if name == sheet else f"{name}!") + box for name, columns in rows.items() for box in _boxes(columns))


def _boxes(columns: dict[int, set[int]]) -> Iterator[str]:
    """The rectangles of columns beside each other in which the same rows are filled."""
    begun: dict[Run, int] = {}
    for col in range(min(columns), max(columns) + 2):
        runs = set(_runs(columns.get(col, set())))
        for run in sorted(begun.keys() - runs):
            first = begun.pop(run)
            corners = (f"{column_letters(at)}{row}" for at, row in ((first, run[0]), (col - 1, run[1])))
            yield ":".join(dict.fromkeys(corners))
        for run in runs:
            begun.setdefault(run, col)


def _runs(rows: set[int]) -> Iterator[Run]:
    first = None
    for row in sorted(rows):
        first = row if first is None else first
        if row + 1 not in rows:
            yield first, row
            first = None
