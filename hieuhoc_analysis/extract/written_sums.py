"""Lines that a body's own formulas write as sums of other lines: ``SUM(C7:C9)``, ``C7+C8+C12``."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from hieuhoc_analysis.extract.grid import column_number
from hieuhoc_analysis.extract.lines import Line

LONG_FORMULA = 2000
_REF = r"\$?[A-Z]{1,3}\$?\d{1,7}"
_TERM = rf"(?:(?:SUM|SUBTOTAL)\((?:(?:9|109)[,;])?{_REF}(?::{_REF})?(?:[,;]{_REF}(?::{_REF})?)*\)|{_REF})"
_ADDS = re.compile(rf"^\+?{_TERM}(?:\+{_TERM})*$", re.IGNORECASE)
_PART = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?")


def sums_in_formulas(body: list[Line], columns: set[int]) -> dict[int, set[int]]:
    """Lines whose counts are written as sums of other lines (``SUM(C7:C9)``, ``C7+C8+C12``), stored result or not: index → the lines that all of them sum."""
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
    if len(formula) > LONG_FORMULA or not _ADDS.match(formula):
        return []
    parts = _PART.findall(formula.upper())
    if any(column_number(letters) != col or other and other != letters for letters, _, other, _ in parts):
        return []
    return [(int(first), int(last or first)) for _, first, _, last in parts] if len(parts) > 1 or parts[0][3] else []
