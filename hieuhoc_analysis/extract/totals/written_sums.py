"""Lines that a body's own formulas write as sums of other lines: ``SUM(C7:C9)``, ``C7+C8+C12``."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.formats import formulas


def sums_in_formulas(body: list[Line], columns: set[int]) -> dict[int, set[int]]:
    """Lines whose counts are written as sums of other lines: index → the lines that all of them sum.

    ``SUM(C7:C9)``, ``C7+C8+C12``, whether their result is stored or not.
    """
    out = {}
    at = [line.row for line in body]
    for i, line in enumerate(body):
        spans: list[set[int]] = []
        for cell in line.cells:
            if cell.col not in columns:
                continue
            text = cell.formula or (str(cell.value).lstrip("=") if cell.kind == "formula" else "")
            rows = _summed(text, cell.col) if text else []
            if rows and not any(first <= line.row <= last for first, last in rows):
                spans.append({k for first, last in rows for k in range(bisect_left(at, first), bisect_right(at, last))})
        if spans and len(parts := set.intersection(*spans)) > 1 and len(spans) * 2 > sum(c.col in columns for c in line.cells):
            out[i] = parts
    return out


def _summed(formula: str, col: int) -> list[tuple[int, int]]:
    """The rows that a formula adds up, all of its own column: ``SUM(C7:C9)+C12`` → (7, 9), (12, 12); none where it does anything else."""
    areas = formulas.added(formula)
    if any((area.left, area.right) != (col, col) for area in areas) or len(areas) == 1 and areas[0].top == areas[0].bottom:
        return []
    return [(area.top, area.bottom) for area in areas]
