"""The columns of codelists that hold years and numbers, checked where a person's file is read and not where one is first reckoned with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from hieuhoc_analysis.errors import CodelistError

YEARS = {"breaks": ("first_year",), "regimes": ("first_year", "last_year"), "targets": ("year",)}
NUMBERS = {
    "plausible_ranges": ("low", "high", "times", "minimum_base"),
    "published_figures": ("value", "rate_as_printed", "denominator_value"),
    "reporting_calendar": ("due_year_offset", "due_month", "due_day"),
    "targets": ("target_pct",),
    "territory_changes": ("share",),
}
_YEAR = re.compile(r"\d{4}$", re.ASCII)
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?$", re.ASCII)  # *0,5* as Vietnamese Excel writes it, *0.5* as an English one


def check_numbers(name: str, rows: Sequence[dict[str, str]], ours: Sequence[dict[str, str]], path: Path) -> None:
    """Raise a `CodelistError` for the first cell of the codelist `name` that should hold a year or a number and does not.

    A column that has no gap in `ours` needs an entry in every row.
    """
    for column, pattern, vi, en in (
        *((column, _YEAR, "một năm, như 2025", "a year such as 2025") for column in YEARS.get(name, ())),
        *((column, _NUMBER, "một số, như 12 hoặc 0,5", "a number such as 12 or 0.5") for column in NUMBERS.get(name, ())),
    ):
        gaps = any(not row[column] for row in ours)
        for row in rows:
            if not (gaps and not row[column] or pattern.match(row[column])):
                of = next(iter(row.values()))
                raise CodelistError(
                    f"{path}: '{row[column]}' ở cột {column} của '{of}' phải là {vi}.",
                    f"{path}: '{row[column]}' in the column {column} of '{of}' must be {en}.",
                )
