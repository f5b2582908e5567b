"""Days written out: the day of the paper itself, and days that no calendar has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.findings import Finding

PAPER_DAY = "paper_day"  # among the properties of a submission
LEAP = 2000  # a year in which a day without its year may lie
LAST_DAY, LAST_MONTH = 39, 19  # what somebody may mistype for a day or a month; more is the number of a document
# a day among figures is said to be none; dates of birth are nobody's business
_UNREAD = frozenset(("value", "total", "subtotal", "rate", "code", "personal"))
_IN_DIGITS = re.compile(r"(?<![\w/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?![\w/-]|[.,]\d)")
_IN_WORDS = re.compile(r"\bngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)(?:\s+năm\s+((?:19|20)\d\d)(?!\d))?", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_NUMBERED = re.compile(r"\b(?:số|văn bản|biểu|mẫu|mục)\s*:?\s*$", re.IGNORECASE)  # *số 31/11/2022* is a document
_DATED = re.compile(
    r"^[^,\d]{2,40},\s*(?:ngày\s(?P<day>[^,]*?)tháng\s(?P<month>[^,]*?)năm\s+|(?:ngày\s*)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?)"
    r"(?P<year>(?:19|20)\d\d)\s*\.?$",
    re.IGNORECASE,
)


def impossible_days(sheet: Sheet, layout: Layout) -> list[Finding]:
    """``day_impossible`` at each text with a day such as 31/11/2022, *ngày 30 tháng 2*, in titles, headings, notes, names and remarks."""
    found = [
        (place, written)
        for place, role in layout.words
        if role not in _UNREAD and (text := sheet.cells[place[0]][place[1]].text)
        for written in _impossible(text)
    ]
    return [
        Finding("day_impossible", source_sheet=sheet.name, source_cell=sheet.cells[row][col].address, found=written)
        for (row, col), written in sorted(found)
    ]


def _impossible(text: str) -> Iterator[str]:
    if not ("19" in text or "20" in text or "ngày" in text.lower()):
        return  # as most names
    for match in _IN_DIGITS.finditer(text):
        first, second, year = int(match.group(1)), int(match.group(3)), int(match.group(4))
        # 11/25/2022 is written as Americans write
        if (
            _mistyped(first, second, year)
            and _mistyped(second, first, year)
            and first <= LAST_DAY
            and second <= LAST_MONTH
            and not _NUMBERED.search(text[: match.start()])
        ):
            yield match.group()
    for match in _IN_WORDS.finditer(text):
        if _mistyped(int(match.group(1)), int(match.group(2)), int(match.group(3) or LEAP)):
            yield match.group()


def _mistyped(day: int, month: int, year: int) -> bool:
    """Whether no calendar has the day; 00/00 is a place kept free."""
    try:
        date(year, month, day)
    except ValueError:
        return bool(day and month)
    return False


def dated(sheet: Sheet, layout: Layout) -> int | None:
    """The year of the day beside the place over or under a paper, of several the last; None without one.

    *Kỳ Trinh, ngày 18 tháng 12 năm 2023*; *ngày … tháng … năm 2023* has a year, and no day.
    """
    return max((int(match["year"]) for match in _letterheads(sheet, layout)), default=None)


def paper_day(sheets: Iterable[tuple[Sheet, Layout]], periods: Iterable[str]) -> str:
    """The last day that the sheets of a workbook bear beside their place, ISO, '' where none is of its last year or the next.

    A form made from last year's often keeps its day.
    """
    last = max((int(year) for period in periods for year in _YEAR.findall(period)), default=0)
    found = (_iso(match) for sheet, layout in sheets for match in _letterheads(sheet, layout) if int(match["year"]) - last in (0, 1))
    return max(found, default="")


def _letterheads(sheet: Sheet, layout: Layout) -> Iterator[re.Match[str]]:
    for (row, col), role in layout.words:
        if role in ("title", "signature", "note") and (match := _DATED.match(sheet.cells[row][col].text)):
            yield match


def _iso(match: re.Match[str]) -> str:
    day, month = ((match["day"] or match[3] or "").strip(), (match["month"] or match[4] or "").strip())
    try:
        return date(int(match["year"]), int(month), int(day)).isoformat()
    except ValueError:  # *ngày … tháng 12*, or a day that no calendar has
        return ""
