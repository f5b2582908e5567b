"""Days in a codelist that went through Excel: *2025-07-01* comes back as *01/07/2025*, or as *7/1/2025* from an English one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from hieuhoc_analysis.errors import CodelistError

COLUMNS = ("date", "valid_from", "valid_to")

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\s.*)?$")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$")
_YEAR = re.compile(r"\d{4}$")


def read_days(rows: Sequence[dict[str, str]], path: Path) -> None:
    """Write every day in the rows of one file as ``2025-07-01``, in place; of a year alone, the bound of a validity, its first or last day.

    All days of a file were written by one program, so that one which can be read in a single way says how to read the others:
    one part above 12, or a nought in front of one of its parts, which English Excel does not write.

    Raises
    ------
    CodelistError
        For what is no day, and where *7/1/2025* may be of January or of July.
    """
    for row in rows:
        for column, day in (("valid_from", "01-01"), ("valid_to", "12-31")):
            if _YEAR.match(row.get(column, "")):
                row[column] += f"-{day}"
    written = [(row, column) for row in rows for column in COLUMNS if row.get(column)]
    month_first = _month_first([match for row, column in written if (match := _YEAR_LAST.match(row[column]))])
    for row, column in written:
        if match := _YEAR_FIRST.match(row[column]):
            year, month, day = match.groups()
        elif match := _YEAR_LAST.match(row[column]):
            first, second, year = match.groups()
            if month_first is None and int(first) != int(second):
                raise CodelistError(
                    f"{path}: ngày '{row[column]}' ở cột {column} có thể là {first} tháng {second} hoặc {second} tháng {first}; "
                    "ghi năm trước, ví dụ 2025-07-01.",
                    f"{path}: the day '{row[column]}' in the column {column} may mean two days; write the year first, such as 2025-07-01.",
                )
            month, day = (first, second) if month_first else (second, first)
        else:
            raise _no_day(path, row[column], column)
        try:
            row[column] = date(int(year), int(month), int(day)).isoformat()
        except ValueError:
            raise _no_day(path, row[column], column) from None


def _month_first(days: Sequence[re.Match[str]]) -> bool | None:
    """Whether days are written as *7/31/2025*; None where nothing tells."""
    firsts, seconds = [match[1] for match in days], [match[2] for match in days]
    if any(int(part) > 12 for part in firsts):
        return False
    if any(int(part) > 12 for part in seconds):
        return True
    return False if any(part.startswith("0") for part in (*firsts, *seconds)) else None


def _no_day(path: Path, written: str, column: str) -> CodelistError:
    return CodelistError(
        f"{path}: '{written}' ở cột {column} không phải là ngày; ghi như 2025-07-01.",
        f"{path}: '{written}' in the column {column} is no day; write it as 2025-07-01.",
    )
