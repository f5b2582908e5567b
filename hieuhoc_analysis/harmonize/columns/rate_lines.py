"""Lines of rates under the counts that they are of: *Tỷ lệ %* under *Tổng cộng*, or under each khu phố."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.table import Table
from hieuhoc_analysis.harmonize.columns import amounts
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.facets import meant

if TYPE_CHECKING:
    from hieuhoc_analysis.harmonize.figures import Figure

_COUNTS = ("value", "total", "subtotal")


def rate_lines(table: Table, figures: Sequence[Figure]) -> list[Figure]:
    """The rates of a table's lines of rates, each with the meaning of the count above it in its column, and that count's row.

    A line that says more than that it holds rates, *Tỷ lệ tăng so với năm trước*, *Tỷ lệ % so với kế hoạch*, is of figures that stand
    elsewhere: its rates are compared with nothing.
    """
    of_rates, out = {*table.rate_rows}, []
    counts: dict[int, dict[int, Figure]] = {}
    for f in figures:
        if f.role in _COUNTS and f.value is not None:
            counts.setdefault(f.row, {})[f.col] = f
    above: dict[int, Figure] = {}
    for line in table.body:
        above = counts.get(line.row, above)
        name = line.at.get(table.stub.name)
        if line.row in of_rates and name is not None and _is_bare(name.text):
            out += [
                replace(count, role="rate", row=line.row, data_element="", raw=str(cell.value), cell=cell, value=None, status="reported",
                        footnote="", formula="", under=count.row)
                for cell in line.cells
                if (count := above.get(cell.col)) is not None
            ]
    if out:
        amounts.settle(out, headings.RATE, "", 0)
    return out


def _is_bare(name: str) -> bool:
    """Whether a name only says that rates stand in its line, or of which counts: *Tỷ lệ %*, *Tỷ lệ so với tổng số hộ (%)*."""
    said = meant(name)
    more = said.change or said.period or said.leftover or said.other or said.subset or shapes.has_word(name, "aim")
    return said.rate and not more
