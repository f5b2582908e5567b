"""The lines that offices draw under a group of columns, where they do not merge its cells."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import pairwise

from hieuhoc_analysis.extract.grid import Sheet


def underlined(sheet: Sheet, row: int, width: Iterable[int]) -> list[range]:
    """The runs of columns with one line under a row, parted where none is drawn or where a line stands between two columns."""
    runs: list[range] = []
    own = ""
    for col in width:
        before, own = own, sheet.edges_at(row, col)
        if "b" not in own and "t" not in sheet.edges_at(row + 1, col):
            continue
        if runs and runs[-1].stop == col and "l" not in own and "r" not in before:
            runs[-1] = range(runs[-1].start, col + 1)
        else:
            runs.append(range(col, col + 1))
    return runs


def ruled_groups(
    sheet: Sheet, row: int, width: list[int], figures: Collection[int], headed: set[int], written: set[int]
) -> dict[int, range]:
    """The columns of each text of a heading row that has a line under it and the blanks beside it, up to the next text over the same line.

    Parameters
    ----------
    row : int
        The heading row.
    width : list of int
        The columns of the table whose cells end in this row.
    figures : collection of int
        The columns that hold figures.
    headed : set of int
        Columns with a heading further down.
    written : set of int
        Columns with a text of this row, merged or not.

    Returns
    -------
    dict
        Column of the text → its columns; empty where the lines say nothing: none, one through the whole table, or boxes.
    """
    groups: dict[int, range] = {}
    for run in underlined(sheet, row, width):
        if run.start not in figures or run[-1] not in figures:
            continue
        texts = sorted(written.intersection(run))
        if len(texts) > 1 and texts[0] != run.start:
            continue  # in the middle of their groups, between which the line does not part
        starts = [run.start, *texts[1:], run.stop]
        for text, (start, stop) in zip(texts, pairwise(starts), strict=False):
            if len(headed.intersection(range(start, stop))) > 1:
                groups[text] = range(start, stop)
    return groups
