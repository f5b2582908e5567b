"""Number formats: which ones show a number as a date, and what date that is."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from math import isfinite

# ECMA-376 part 1, 18.8.30: the formats that a file names only by number. 27-36 and 50-58 are dates of
# East Asian editions of Excel; their text differs by edition, so the neutral form stands here.
BUILTIN: dict[int, str] = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
    5: '"$"#,##0_);("$"#,##0)', 6: '"$"#,##0_);[Red]("$"#,##0)',
    7: '"$"#,##0.00_);("$"#,##0.00)', 8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm",
    37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
    41: r'_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)',
    42: r'_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_)',
    43: r'_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)',
    44: r'_("$"* #,##0.00_)_("$"* \(#,##0.00\)_("$"* "-"??_)_(@_)',
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
} | dict.fromkeys([*range(27, 37), *range(50, 59)], "mm-dd-yy")

_LITERAL = re.compile(r'"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE | re.DOTALL)
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)

LAST_SERIAL = 2_958_465.99999999  # 9999-12-31 23:59:59


@lru_cache(maxsize=4096)
def date_kind(number_format: str) -> str:
    """How a format shows numbers: ``date``, ``time``, ``datetime``, ``elapsed`` (27:30 hours) or '' (a number)."""
    if number_format == "General" or number_format == "@" or len(number_format) > 1000:
        return ""
    # only the first section shows positive numbers; literals may hold any letter
    shown = _LITERAL.sub("", number_format).split(";", 1)[0]
    if _ELAPSED.search(shown):
        return "elapsed"
    letters = {letter for letter in shown.lower().replace("am/pm", "h").replace("a/p", "h") if letter in "dmyhs"}
    if not letters or "general" in shown.lower():
        return ""
    if letters <= {"m", "h", "s"} and letters != {"m"}:
        return "time"
    return "datetime" if letters & {"h", "s"} else "date"


def from_serial(serial: float, kind: str, base_1904: bool = False) -> date | datetime | time | timedelta | None:
    """The date that Excel shows for a number.

    Parameters
    ----------
    serial : float
        Days since the workbook's base, the day's fraction as time.
    kind : str
        What `date_kind` says of the cell's format; not ''.
    base_1904 : bool
        Whether the workbook counts from 1904-01-01 (old Macintosh files).

    Returns
    -------
    datetime.date, datetime.datetime, datetime.time, datetime.timedelta or None
        A time for less than one day, a timedelta for elapsed hours, a date when there is no time of day to
        show, else a datetime, rounded to milliseconds. None when the number lies outside the calendar (Excel shows #####).
    """
    if kind == "elapsed":
        return timedelta(milliseconds=round(serial * 86_400_000)) if abs(serial) < 1e9 else None
    if not 0 <= serial <= LAST_SERIAL:
        return None
    days, rest = divmod(round(serial * 86_400_000), 86_400_000)
    if not days and not (base_1904 and kind == "date"):
        return (datetime.min + timedelta(milliseconds=rest)).time()
    if base_1904:
        base = datetime(1904, 1, 1)
        if days > 2_957_003:
            return None
    else:
        # Excel believes in 29 February 1900: before it, days count from one day later
        base = datetime(1899, 12, 31) if days < 60 else datetime(1899, 12, 30)
    moment = base + timedelta(days=days, milliseconds=rest)
    return moment.date() if kind == "date" and not rest else moment


def stored_number(number: float) -> int | float | None:
    """A figure as a cell holds it: whole ones as int; None for what is no figure (NaN, infinity)."""
    if not isfinite(number):
        return None
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def from_iso(text: str) -> date | datetime | time | None:
    """A date, a time or both as ISO 8601 writes them (``2019-05-31T00:00:00``), without time zone; None when it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None
