"""Columns that say when: the year, the quarter or the half of a year that each line is about."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import pairwise

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.language.text import fold

FAR = 12  # years from line to line; a census is taken every ten
MOST_IN_ROW = 20  # years of one series
WHOLE_YEAR = "-Y"  # *Cả năm* among quarters

_QUARTER = re.compile(r"^q(?:u[ýyíi])? ?(i{1,3}|iv|[1-4])(?: (?:năm |nam )?((?:19|20)\d\d))?$")
_CODED = re.compile(r"^((?:19|20)\d\d) ?(q[1-4]|h[12])$")
_HALF = re.compile(r"^(?:0?6 ?(?:tháng|thang|t)|sáu tháng|sau thang)(?: (đầu|cuối|dau|cuoi))?(?: năm| nam)?(?: ?((?:19|20)\d\d))?$")
_MONTHS = re.compile(r"^(?:9 tháng|9 thang|chín tháng|chin thang)(?: đầu| dau)?(?: năm| nam)?(?: ((?:19|20)\d\d))?$")
_SEMESTER = re.compile(r"^(?:học k[ỳì]|hoc ky|hk) ?(ii?|[12])(?: (?:năm học |nam hoc |nh )?((?:19|20)\d\d) ((?:19|20)\d\d))?$")
_WHOLE = re.compile(
    r"^(?:(?:cộng |tổng |tổng cộng |cong |tong |tong cong )?(?:cả năm(?: học)?|ca nam(?: hoc)?|toàn năm|trong năm)"
    r"|(?:cộng|tổng|tổng cộng) năm|12 ?(?:tháng|thang|t)|tổng kết(?: năm)?)"
    r"(?: ?((?:19|20)\d\d))?$"
)
_DAY = re.compile(r"^(?:(?:tính )?đến )?(?:ngày )?(?:28|29|30|31)[/.-](0?6|0?9|11|12)[/.-]((?:19|20)\d\d)$")
_AND = re.compile(r"\s*(?:/|,|;|\band\b|\bvà\b)\s*", re.IGNORECASE)  # *Item and year*, *Khu phố / Năm*
_WITH_YEAR = re.compile(r"^(?P<first>(?:1[789]|20)\d\d)(?!\d)|:\s*(?P<last>(?:1[789]|20)\d\d)$")


@lru_cache(maxsize=4096)
def within_year(text: str) -> str:
    """The part of a year that a text is, '' for none: *Quý II* → ``-Q2``, *6 tháng đầu năm 2024* → ``2024-H1``, *9 tháng* → ``-M09``."""
    key = fold(text)
    if match := _QUARTER.match(key):
        quarter = {"i": 1, "ii": 2, "iii": 3, "iv": 4}.get(match.group(1)) or int(match.group(1))
        return f"{match.group(2) or ''}-Q{quarter}"
    if match := _CODED.match(key):
        return f"{match.group(1)}-{match.group(2).upper()}"
    if match := _HALF.match(key):
        return f"{match.group(2) or ''}-H{2 if match.group(1) in ('cuối', 'cuoi') else 1}"
    if match := _MONTHS.match(key):
        return f"{match.group(1) or ''}-M09"
    return ""


@lru_cache(maxsize=4096)
def period_of(text: str) -> str:
    """The period that a cell of such a column is, '' for none.

    A year, a school year or a part of one (*Học kỳ I* → ``-S1``); `WHOLE_YEAR` for *Cả năm*.
    """
    if said := shapes.year_of(text) or within_year(text):
        return said
    key = fold(text)
    if match := _SEMESTER.match(key):
        return f"{match.group(2)}-{match.group(3)}"[:9 * bool(match.group(2))] + f"-S{1 if match.group(1) in ('i', '1') else 2}"
    return closing_day(text) or whole_year(text)


def closing_day(text: str) -> str:
    """The period that ends on a day, '' for other texts and days: *31/12/2019*, *đến 30-6-2020*."""
    day = _DAY.match(text.casefold())
    return closed_by(int(day.group(1)), day.group(2)) if day else ""


def whole_year(text: str) -> str:
    """The year that a text sets against its parts, `WHOLE_YEAR` where it names none: *Cả năm*, *12 tháng 2023*; '' for other texts."""
    match = _WHOLE.match(fold(text))
    return (match.group(1) or WHOLE_YEAR) if match else ""


def in_year(period: str, year: str) -> str:
    """A part of a year with the year, if one is told, in which it is: *Quý I* of *2019*; a school year has semesters."""
    if period[:1] != "-" or not year:
        return period
    return year if period == WHOLE_YEAR else (year[:9] if period[:2] == "-S" else year[:4]) + period


def closed_by(month: int, year: str) -> str:
    """The period whose figures are counted up to the end of a month: those of June are the first half's."""
    return {6: f"{year}-H1", 9: f"{year}-M09", 11: year, 12: year}.get(month, "")


def period_columns(body: list[Line], paths: dict[int, tuple[str, ...]], values: set[int]) -> list[int]:
    """Columns whose cells say when, not how many.

    Headed *Năm* or *Kỳ*, years left of all figures that count on, or quarters whatever their heading.
    """
    leftmost = min(values, default=1 << 20)
    worded = {cell.col for line in body for cell in line.texts if not period_of(cell.text)}
    # *Nội dung* over both *Tổng số hộ* and *2021*, *2022*, *2023* is no heading of the years
    headed = {col: () if col - 1 in worded and col <= leftmost and path == paths.get(col - 1) else path for col, path in paths.items()}
    return [
        col for col in sorted({cell.col for line in body for cell in line.cells}) if _says_when(body, col, headed.get(col, ()), leftmost)
    ]


def _says_when(body: list[Line], col: int, path: tuple[str, ...], leftmost: int) -> bool:
    headed = _head_periods(path) if path else False
    if headed is None:
        return False
    if not headed and (path or col > leftmost):
        said: set[str] = set()
        for line in body:  # most columns are of numbers, and their first cell says so
            if (cell := line.at.get(col)) is None:
                continue
            if cell.kind != "text" or not (period := period_of(cell.text)):
                return False
            said.add(period)
        return len(said) > 1 and any(period[0] == "-" or len(period) > 4 for period in said)
    cells = [cell for line in body if (cell := line.at.get(col)) and not (headed and _is_worded(cell, path[-1]))]
    when = [period for cell in cells if (period := dated(cell, path[-1] if path else ""))]
    if len(when) < 2 or len(when) < 0.7 * len(cells):
        return False
    return headed or counts_on(when) and not _are_counts(body, col, when)


def _is_worded(cell: Cell, heading: str) -> bool:
    """Whether a cell has words only and no period, as *Cộng* or *Tăng (+), giảm (-)* among years."""
    return cell.kind == "text" and not any(map(str.isdecimal, cell.text)) and not dated(cell, heading)


@codelists.remembered(4096)
def _head_periods(path: tuple[str, ...]) -> bool | None:
    """Whether headings say that their column says when, None where they say something of persons."""
    if any(shapes.has_word(text, kind) for text in path for kind in ("personal", "birth", "founded")):
        return None
    # *Năm 2023* heads counts, though they be 1911 and 2004
    words = " ".join(path)
    return not period_of(path[-1]) and (len(words.split()) <= 3 and shapes.starts_with(words, "year_name") or any(
        shapes.is_word(_AND.split(text)[-1], "year_name") or shapes.is_word(text, "period_name") for text in path))


def _are_counts(body: list[Line], col: int, years: list[str]) -> bool:
    """Whether what looks like years rather counts what stands left of it.

    So beside indicators, or behind names and far apart: *1950, 2004*.
    """
    named = [line for line in body if col in line.at and line.texts and line.texts[0].col < col]
    if 2 * len(named) <= len(years):
        return False
    measures = sum(shapes.has_word(line.texts[0].text, "measure") for line in named)
    steps = sorted(abs(int(b[:4]) - int(a[:4])) for a, b in pairwise(years) if a[:4].isdecimal() and b[:4].isdecimal())
    return 2 * measures > len(named) or len(years) < 3 or bool(steps) and steps[len(steps) // 2] > FAR


def dated(cell: Cell, heading: str = "") -> str:
    """The period that a cell says, or the year that it begins with; '' for none.

    Where the cell is only a number, its heading says of what: *2* under *Quý*.

    ``2018``, ``Sơ bộ 2019``, ``Quý II``, ``1790 (August 2)``, ``Male: 1960``; a day at the end of June closes the first half of its year.
    """
    if cell.kind == "date" and isinstance(cell.value, date):
        return closed_by(cell.value.month, str(cell.value.year)) or str(cell.value.year)
    text = cell.text or str(cell.value)
    if period := period_of(text):
        return period
    if match := _WITH_YEAR.search(text):
        return match["first"] or match["last"]
    return period_of(f"{heading} {text}") if heading and len(text) < 4 and shapes.is_word(heading, "period_name") else ""


def counts_on(years: list[str]) -> bool:
    """Whether years only rise, or only fall; under the next caption they may begin anew, and one of four or more may be mistyped."""
    for order in (years, years[::-1]):
        if len(years) > 3 and any(
            all(a < b for a, b in pairwise(order[:at] + order[at + 1 :])) for at in range(min(len(years), MOST_IN_ROW))
        ):
            return True
        breaks = [i for i, (a, b) in enumerate(zip(order, order[1:], strict=False), 1) if not a < b]
        runs = [order[a:b] for a, b in zip([0, *breaks], [*breaks, len(order)], strict=True)]
        if min(map(len, runs)) >= 3 or len(runs) == 1 or len(runs[0]) >= 2 and all(run == runs[0] for run in runs):
            return True
    return False


def leading_years(body: list[Line]) -> int | None:
    """The first column, where each line's cell is or begins with a year and the years count on: *1996* under *At 31 March*."""
    first = min(cell.col for line in body for cell in line.cells)
    cells = [cell for line in body if (cell := line.at.get(first))]
    when = [year for cell in cells if (year := dated(cell))]
    return first if len(when) == len(cells) >= max(3, 0.9 * len(body)) and counts_on(when) else None
