"""Cells left empty in a column of large figures: there a blank is no nought, and the sums of the ward lack it without a word.

In forms of one khu phố each, and in lists that tell of a khu phố on several lines, it is the figure that all the others have.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from operator import itemgetter
from string import ascii_uppercase

from hieuhoc_analysis.extract.grid import column_letters
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import MONEY
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.records import tables_and_lists
from hieuhoc_analysis.validate.told import told

FILLED, LARGE = 4, 20  # figures of a column that has blanks, and from what size on most of them none can be nought
SMALLEST = 5  # beside *2* a blank may well be nought
Record = dict[tuple[str, str], Figure]  # data element and level → figure of a unit
SHARE = 4  # one line in so many may be blank: of a column with more, the ward asks it of some only


def check_blanks(figures: Sequence[Figure], said: Collection[tuple[str, str]] = ()) -> list[Finding]:
    """``figure_blank`` at each empty cell of a column (of a turned table, of a line; in a form or list, at the place of its data element)
    that all but a few units of it have filled in; ``figure_left_out`` where a form or list has no line for it.

    Parameters
    ----------
    figures : list of Figure
        Of one submission. A unit that has no figure of the period at all is told otherwise (``khu_pho_blank``).
    said : collection of (sheet, cell)
        Totals that are wrong: what is lacking in their columns (of a turned table, in their lines) has been told with them.
    """
    wrong = {(sheet, part) for sheet, cell in said for part in (cell.rstrip("0123456789"), cell.lstrip(ascii_uppercase))}
    tables, listed = tables_and_lists(figures)
    out = [finding for units, of_table in tables if len(units) > FILLED for finding in _of_table(of_table, units, wrong)]
    return out + _of_lists(listed, set(said))


def _of_table(figures: Sequence[Figure], units: Mapping[int, Figure], wrong: Collection[tuple[str, str]]) -> list[Finding]:
    columns: dict[int, dict[int, Figure]] = defaultdict(dict)
    dated: set[tuple[int, str]] = set()
    for f in figures:
        columns[f.place][f.line] = f
        if f.role == "value" and f.value is not None:
            dated.add((f.line, f.period))
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


def _of_lists(figures: Sequence[Figure], said: Collection[tuple[str, str]]) -> list[Finding]:
    taken = {(f.sheet, f.row, f.col) for f in figures}
    wrong = {(f.data_element, f.education_level, f.period) for f in figures if (f.sheet, f.address) in said}
    of_years: dict[tuple[str, str], dict[str, Record]] = defaultdict(lambda: defaultdict(dict))
    for f in figures:
        if f.role == "value" and f.khu_pho and f.data_element:
            of_years[f.ward, f.period][f.khu_pho].setdefault((f.data_element, f.education_level), f)
    out = []
    for (_, period), units in of_years.items():
        asked: dict[tuple[str, str], list[Figure]] = defaultdict(list)
        for record in units.values() if len(units) > FILLED else ():
            for element, f in record.items():
                asked[element].append(f)
        for element, filled in asked.items():
            count = len(units) - len(filled)
            if count and SHARE * count <= len(filled) and (*element, period) not in wrong and _is_large(filled):
                lacking = (record for record in units.values() if element not in record)
                out += [_lacking(filled[0], units[filled[0].khu_pho], record, taken, len(filled)) for record in lacking]
    return out


def _lacking(like: Figure, of_like: Record, record: Record, taken: Collection[tuple[str, int, int]], filled: int) -> Finding:
    """What is said of a form, or of the lines of one unit, without a figure such as `like`: it stands as far from the others as there."""
    moves = Counter((f.row - of_like[element].row, f.col - of_like[element].col) for element, f in record.items() if element in of_like)
    (down, right), _ = max(moves.items(), key=itemgetter(1), default=((0, 0), 0))
    unit = next(iter(record.values()))
    row, col = like.row + down, like.col + right
    left_out = not moves or (unit.sheet, row, col) in taken
    at = _blank(like, unit, unit.period, unit.address if left_out else f"{column_letters(col)}{row}", filled)
    at.source_sheet = unit.sheet
    at.rule = "figure_left_out" if left_out else at.rule
    return at


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
