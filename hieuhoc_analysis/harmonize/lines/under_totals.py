"""The lines under a caption that is a total, *Toàn huyện*, *TỔNG SỐ*: they add up those under the names of wards or khu phố."""

from __future__ import annotations

from collections import defaultdict

from hieuhoc_analysis.extract.cells.total_names import is_total
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.lines.about import Lines
from hieuhoc_analysis.harmonize.paper.context import SheetContext


def under_totals(table: Table, lines: Lines, context: SheetContext) -> set[int]:
    """The rows of lines that add up those of the units of a table, line by line.

    Beside the wards of a district every line under *Toàn huyện* does; beside the khu phố of a ward those that most figures prove to be
    sums, for a ward may have figures of its own.
    """
    about = lines.by_row
    if not context.ward and any(line.ward for line in about.values()):
        return {row for row, line in about.items() if not (line.ward or line.khu_pho) and any(map(is_total, line.group))}
    if table.orientation != "columns" or not any(line.khu_pho for line in about.values()):
        return set()
    wholes = {row for row, line in about.items() if not line.khu_pho and any(map(is_total, line.group))}
    agree = _agreeing(table, lines, wholes) if wholes else []
    return wholes if 2 * sum(agree) > len(agree) > 1 else set()


def _agreeing(table: Table, lines: Lines, wholes: set[int]) -> list[bool]:
    """Of each figure on the lines of wholes, whether it is the sum of those of the khu phố on the lines that say the same."""
    parts: dict[tuple, dict[int, list[float]]] = defaultdict(lambda: defaultdict(list))
    typed = {line.row: {col: number for col, number in line.numbers.items() if col in table.values} for line in table.body}
    for row, line in lines.by_row.items():
        if line.khu_pho:
            for col, number in typed.get(row, {}).items():
                parts[line.ward, line.period, line.measure][col].append(number)
    agree = []
    for row in sorted(wholes):
        line = lines.by_row[row]
        measure = tuple(text for text in line.measure if not is_total(text))  # *TỔNG SỐ / Số hộ đăng ký*
        beside = parts.get((line.ward, line.period, measure), {})
        agree += [abs(sum(beside[col]) - number) < 0.5 for col, number in typed.get(row, {}).items() if len(beside.get(col, ())) > 1]
    return agree
