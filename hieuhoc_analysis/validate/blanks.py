"""Cells left empty in a column of large figures: there a blank is no nought, and the sums of the ward lack it without a word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from string import ascii_uppercase

from hieuhoc_analysis.extract.grid import column_letters
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.amounts import MONEY
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.told import told

FILLED, LARGE = 4, 20  # figures of a column that has blanks, and from what size on most of them none can be nought
SMALLEST = 5  # beside *2* a blank may well be nought
SHARE = 4  # one line in so many may be blank: of a column with more, the ward asks it of some only


def check_blanks(figures: Sequence[Figure], said: Collection[tuple[str, str]] = ()) -> list[Finding]:
    """``figure_blank`` at each empty cell of a column (of a turned table, of a line) that all but a few units of it have filled in.

    Parameters
    ----------
    figures : list of Figure
        Of one submission. A unit that has no figure of the period at all is told otherwise (``khu_pho_blank``).
    said : collection of (sheet, cell)
        Totals that are wrong: what is lacking in their columns (of a turned table, in their lines) has been told with them.
    """
    wrong = {(sheet, part) for sheet, cell in said for part in (cell.rstrip("0123456789"), cell.lstrip(ascii_uppercase))}
    tables: dict[int, list[Figure]] = defaultdict(list)
    for f in figures:
        if f.orientation in ("rows", "columns"):
            tables[f.table].append(f)
    return [finding for of_table in tables.values() for finding in _of_table(of_table, wrong)]


def _of_table(figures: Sequence[Figure], wrong: Collection[tuple[str, str]]) -> list[Finding]:
    units: dict[int, Figure] = {}
    columns: dict[int, dict[int, Figure]] = defaultdict(dict)
    dated: set[tuple[int, str]] = set()
    for f in figures:
        line, place = f.line, f.place
        columns[place][line] = f
        if f.role == "value" and (f.khu_pho or f.ward):
            units.setdefault(line, f)
            if f.value is not None:
                dated.add((line, f.period))
    if len(units) <= FILLED or len({(f.ward, f.khu_pho, f.period) for f in units.values()}) < len(units):
        return []  # indicators one below the other
    out = []
    for place, column in columns.items():
        blank = sorted(units.keys() - column.keys()) if len(column) >= FILLED else ()
        filled = [f for line, f in column.items() if line in units]
        if blank and SHARE * len(blank) <= len(filled) and _is_large(filled):
            first, by_line = filled[0], units[blank[0]].orientation == "rows"
            for line in blank:
                unit = units[line]
                cell = f"{column_letters(place)}{line}" if by_line else f"{column_letters(line)}{place}"
                period = first.period if len({f.period for f in filled}) == 1 else unit.period
                if (line, period) in dated and (unit.sheet, column_letters(place) if by_line else str(place)) not in wrong:
                    out.append(_blank(first, unit, period, cell, len(filled)))
    return out


def _is_large(filled: Sequence[Figure]) -> bool:
    """Whether figures are counts that are all read, and most of them so large that none of their like is nought."""
    values = sorted(f.value for f in filled if f.value is not None and f.status == "reported" and f.role == "value")
    return (
        len(values) == len(filled) >= FILLED
        and len({(f.data_element, f.education_level) for f in filled}) == 1
        and filled[0].data_element != MONEY
        and values[0] >= SMALLEST
        and values[len(values) // 2] >= LARGE
    )


def _blank(like: Figure, unit: Figure, period: str, cell: str, filled: int) -> Finding:
    at = told("figure_blank", like, "", "", unit=unit.khu_pho or unit.ward, count=filled)
    at.source_cell, at.ward, at.khu_pho, at.period = cell, unit.ward, unit.khu_pho, period
    return at
