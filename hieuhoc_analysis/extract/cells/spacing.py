"""How far the lines of a body stand apart: some are typed with a blank row after each."""

from __future__ import annotations

from itertools import pairwise

from hieuhoc_analysis.extract.cells.lines import OF_FIGURES, Line

SAMPLE = 40  # lines that tell


def step_of(lines: list[Line], start: int = 0) -> int:
    """Rows from one line to the next: 2 where a blank row, seldom two, parts most lines from `start` to the last of figures, else 1."""
    sample = lines[start:start + SAMPLE]
    figures = [at for at, line in enumerate(sample) if line.kind in OF_FIGURES]
    if len(figures) < 3:
        return 1
    apart = [b.row - a.row for a, b in pairwise(sample[figures[0]:figures[-1] + 1])]
    return 2 if apart.count(2) > 0.5 * len(apart) and apart.count(1) < 0.2 * len(apart) else 1
