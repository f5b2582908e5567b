"""Non-empty cells that say nothing of their own: hidden under a merge, or a sign that repeats the words above it."""

from __future__ import annotations

from itertools import pairwise

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells.merges import written_across
from hieuhoc_analysis.extract.cells.shapes import NIL, NUMBER, NUMERIC, TEXT, YEAR, shape
from hieuhoc_analysis.extract.grid import Sheet

APART = 2  # rows from one line to the next, of which one may be blank

Covered = dict[tuple[int, int], tuple[int, int]]  # places that say nothing of their own, each with the place that says it


def covered_cells(sheet: Sheet) -> Covered:
    """Non-empty cells that say nothing of their own, and the cell that says it: hidden under its merge, the same title again beside
    it, or *nt* under its words."""
    hidden = _repeating_words(sheet)
    for merge in [*written_across(sheet), *sheet.merges]:
        if (merge.last_row - merge.first_row) * (merge.last_col - merge.first_col + 1) > 100_000:
            continue
        first = (merge.first_row, merge.first_col)
        for row in range(merge.first_row, merge.last_row + 1):
            hidden |= {(row, col): first for col in filled_within(sheet, row, merge.first_col, merge.last_col) if (row, col) != first}
    return hidden


def filled_within(sheet: Sheet, row: int, first_col: int, last_col: int) -> list[int]:
    """The columns of a row from one to another that hold something."""
    cells, wanted = sheet.cells.get(row, {}), range(first_col, last_col + 1)
    return [col for col in wanted if col in cells] if len(wanted) < len(cells) else [col for col in cells if col in wanted]


def _repeating_words(sheet: Sheet) -> dict[tuple[int, int], tuple[int, int]]:
    """Signs that repeat the words or the year above them, as the commune's name beside each of its thôn.

    Those that figures follow repeat figures.
    """
    signs = _ditto_signs()
    runs: dict[tuple[int, int], list[int]] = {}
    said: dict[tuple[int, int], tuple[int, int]] = {}
    near = [(above, row) for above, row in pairwise(sheet.cells) if row - above <= APART]
    over, under = {row: above for above, row in near}, dict(near)
    for row, cells in sheet.cells.items():
        for col, cell in cells.items():
            if cell.text not in signs:
                continue
            place = over.get(row, 0), col
            above = sheet.get(*place)
            first = said.get(place) or (place if above is not None and shape(above) in (TEXT, YEAR) else None)
            if first:
                said[row, col] = first
                runs.setdefault(first, []).append(row)
    rows = _without_gaps(sheet) if runs else []
    parts = {row: part for part, of_part in enumerate(rows) for row in of_part}
    counted: dict[tuple[int, int], bool] = {}
    for (row, col), below in runs.items():
        after = sheet.get(under.get(below[-1], 0), col)
        of_figures = after is not None and shape(after) in NUMERIC
        if shape(sheet.cells[row][col]) == YEAR:  # *2020*, *″*, *″*, *2021*, unless the column has other numbers there
            part = parts[row]
            if (part, col) not in counted:
                others = [sheet.cells[at][col] for at in rows[part] if col in sheet.cells[at] and sheet.cells[at][col].text not in signs]
                counted[part, col] = any(shape(cell) in (NUMBER, NIL) for cell in others)
            of_figures = counted[part, col]
        if of_figures:
            for k in below:
                del said[k, col]
    return said


def _without_gaps(sheet: Sheet) -> list[list[int]]:
    """The rows that hold something, parted where one is blank."""
    parts: list[list[int]] = []
    for row in sheet.cells:
        if parts and row == parts[-1][-1] + 1:
            parts[-1].append(row)
        else:
            parts.append([row])
    return parts


@codelists.derived("missing_values")
def _ditto_signs(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """What stands for the cell above (*nt*, *″*), in small letters and capitals."""
    return frozenset(case(row["written"]) for row in rows if row["status"] == "ditto" for case in (str.lower, str.upper, str.capitalize))
