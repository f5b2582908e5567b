"""Figures in merged cells: beside several khu phố, or under several columns, of none of which they are then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import finding_at
from hieuhoc_analysis.harmonize.lines.about import Line
from hieuhoc_analysis.language.numerals import parse

if TYPE_CHECKING:
    from hieuhoc_analysis.harmonize.figures import Figure


def shared_cells(layout: Layout, table: Table, lines: dict[int, Line]) -> dict[tuple[int, int], list[str]]:
    """Figures merged down over several lines, and the khu phố they stand beside."""
    out = {}
    for merge in (merge for line in table.body for merge in layout.merged_down.get(line.row, ())) if layout.merged_down else ():
        if merge.first_col not in table.values or merge.last_row - merge.first_row > len(table.body) + 50:
            continue
        beside = dict.fromkeys(lines[row].khu_pho for row in range(merge.first_row, merge.last_row + 1) if row in lines)
        if len(beside) > 1:
            out[merge.first_row, merge.first_col] = list(beside)
    return out


def merged_across(layout: Layout, table: Table, figures: list[Figure]) -> list[Finding]:
    """Figures merged over several columns that count different things, which are of none of them then; *Chưa báo cáo* is of all."""
    out: list[Finding] = []
    at = {(f.row, f.col): f for f in figures if f.role == "value" and f.data_element and f.orientation == "rows"}
    counts = {f.col: f for f in at.values()}
    rows = (line.row for line in table.body if line.row in layout.merged_across) if at and layout.merged_across else ()
    for merge in (merge for row in rows for merge in layout.merged_across[row]):
        figure = at.get((merge.first_row, merge.first_col))
        over = [counts[col] for col in range(merge.first_col, merge.last_col + 1) if col in counts] if figure is not None else []
        if figure is not None and len({(f.data_element, f.period) for f in over}) > 1 and parse(figure.raw).kind != "not_reported":
            figure.value, figure.status = None, "not_reported"
            heads = "; ".join(" / ".join(f.path) for f in over)
            out.append(finding_at(figure, "merged_across", heads))
    return out


def merged_value(figure: Figure, beside: list[str]) -> Finding:
    """A figure that stands beside several khu phố."""
    return finding_at(figure, "merged_value", ", ".join(beside))
