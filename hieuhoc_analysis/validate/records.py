"""What a submission tells of each unit: a line of a table, or all of a form or of the lines of a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from hieuhoc_analysis.harmonize.figures import Figure

Tables = list[tuple[dict[int, Figure], list[Figure]]]


def tables_and_lists(figures: Sequence[Figure]) -> tuple[Tables, list[Figure]]:
    """The tables of a submission in which each line is of another unit, with the first figure of each such line; and the figures of all
    others: forms of one unit each, and lists with data elements one below the other."""
    of_tables: dict[int, list[Figure]] = defaultdict(list)
    for f in figures:
        of_tables[f.table].append(f)
    tables: Tables = []
    listed: list[Figure] = []
    for of_table in of_tables.values():
        units: dict[int, Figure] = {}
        for f in of_table:
            if f.role == "value" and (f.khu_pho or f.ward):
                units.setdefault(f.line, f)
        names = {(f.ward, f.khu_pho, f.period) for f in units.values()}
        if len(names) == 1 or len(names) < len(units):
            listed += of_table
        else:
            tables.append((units, of_table))
    return tables, listed
