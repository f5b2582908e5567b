"""When each line's figures are of, by the columns beside its name: *Năm*, *Quý*, *Kỳ báo cáo*, *Năm học*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from hieuhoc_analysis.extract.cells import total_names
from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.cells.periods import WHOLE_YEAR, closed_by, dated, in_year, period_of
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.words.facets import Facets, facets

SEVERAL = "several"  # what a sum over periods is of: none of them


@dataclass(slots=True)
class LinePeriods:
    """The periods that stand beside the lines of a table: ``by_row`` row → column → period, ``written`` row → how they are written.

    A column left of the names says its period once for the lines under it; one of years and one of parts of years say
    one period together (*2022*, *Quý I*).
    """

    values: list[int] = field(default_factory=list)
    by_row: dict[int, dict[int, str]] = field(default_factory=dict)
    written: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def of_line(self, row: int) -> str:
        """The period that the first column says, '' for none."""
        return next(iter(self.by_row.get(row, {}).values()), "")

    def of_figure(self, row: int, col: int, schooling: bool) -> str:
        """The period of a figure by the column that stands right before it.

        Of several there, school years are for what is counted by them.
        """
        said = self.by_row.get(row, {})
        before = [c for c in said if c < col] or list(said)
        if not before:
            return ""
        near = [c for c in before if not any(c < value < before[-1] for value in self.values)]
        return said[next((c for c in near if _is_school_year(said[c]) == schooling), near[0])]


def read_periods(table: Table, body: Sequence[BodyLine]) -> LinePeriods:
    """What each line's columns of periods say.

    *Cộng* among quarters is the whole year; among years it is `SEVERAL`, and so is a total of the table beside which
    no period stands where its lines are of several.
    """
    out = LinePeriods(sorted(table.values))
    columns, name = table.stub.periods, table.stub.name
    written = {
        col: {line.row: text for line in body if (cell := line.at.get(col)) and (text := cell.text or str(cell.value))} for col in columns
    }
    headings = {col: (table.paths.get(col) or ("",))[-1] for col in columns}
    when = {col: {line.row: _period(line.at[col], headings[col]) for line in body if col in line.at} for col in columns}
    parts = {col for col in columns if any(period[:1] == "-" for period in when[col].values())}
    over = {col for col in columns if name is not None and (col < name or _returns(body, col, name))}  # say it once, over their lines
    totals = set(table.total_rows)
    for col in columns:
        last = ""
        several = len(set(written[col].values())) > 1
        for line in body:
            text = written[col].get(line.row, "")
            said = when[col].get(line.row, "")
            if text and not said and (total_names.is_total(text) or total_names.says_sum(text)):
                said = WHOLE_YEAR if col in parts else SEVERAL
            if text and not said and (facets(text).rate or facets(text).other == "running"):
                said = SEVERAL  # *Tăng (+), giảm (-)* among years, *Lũy kế* among quarters
            if text:
                last = said
                out.written[line.row] = (*out.written.get(line.row, ()), text)
            elif col in over:
                said = SEVERAL if several and line.row in totals else last
            if said:
                out.by_row.setdefault(line.row, {})[col] = said
    if len(columns) - len(parts) == 1 and parts:
        out.by_row = {row: _joined(said, parts) for row, said in out.by_row.items()}
    return out


def _returns(body: Sequence[BodyLine], col: int, name: int) -> bool:
    """Whether a column right of the names stands once over several lines, named alike each time: *Thôn 1 | 2021*, *Thôn 2 |*."""
    blocks: list[list[str]] = []
    for line in body:
        if col in line.at:
            blocks.append([])
        if not blocks:
            return False
        if (cell := line.at.get(name)) is not None and not total_names.is_total(cell.text):
            blocks[-1].append(cell.text or str(cell.value))
    return len(blocks) > 1 and all(len(names) > 1 and set(names) == set(blocks[0]) and len(set(names)) == len(names) for names in blocks)


def _period(cell: Cell, heading: str) -> str:
    """The period of one cell; a day that closes no period, such as one of March, is none."""
    return closed_by(cell.value.month, str(cell.value.year)) if isinstance(cell.value, date) else dated(cell, heading)


def _joined(said: dict[int, str], parts: set[int]) -> dict[int, str]:
    """The year of one column and the part of it of the others, as one period a column."""
    year = next((period for col, period in said.items() if col not in parts), "")
    if not year or not parts & said.keys():
        return said
    return {col: in_year(period, year) for col, period in said.items() if col in parts}


def of_captions(group: Sequence[str]) -> str:
    """The period that the captions over a line say, the nearest first: *Năm 2018*, *Quý I*, or this under that; '' for none."""
    said = [period for text in reversed(group) if (period := period_of(text))]
    return in_year(said[0], next((period for period in said if period[:1] != "-"), "")) if said else ""


def only_period(said: Facets | None) -> str:
    """The period of a name that says nothing else, '' for any other."""
    return said.period if said and said == Facets(period=said.period) else ""


def is_dated_sum(name: str) -> bool:
    """Whether a name is of a sum over a period, and of no place: *Tổng cộng năm 2019*, not *Cộng Hòa*."""
    return total_names.says_sum(name) and bool(facets(name).period)


def _is_school_year(period: str) -> bool:
    return len(period) == 9 and period[4] == "-"
