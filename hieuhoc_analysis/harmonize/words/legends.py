"""Abbreviations, codes and numbers of questions that a workbook explains itself.

*- SHV: số hội viên khuyến học* under the table, *Câu 1: Thôn có bao nhiêu hộ?* above it, a sheet *Mã thôn | Tên thôn*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.grid import Sheet, Workbook
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.harmonize.words.facets import facets
from hieuhoc_analysis.harmonize.words.heading_phrases import is_listed
from hieuhoc_analysis.language.text import fold

Legend = tuple[tuple[str, str], ...]
_TOP = 30  # rows within which a list of codes has its heading
_BRACKET = re.compile(r"(?<=\S)\s*\([^()]*\)$")
_LONG_HEADING = 24  # letters
_CODE = re.compile(r"[^\W_][\w./-]{0,9}(?: \d{1,3})?")  # *T01*, *A*, *01*, *Câu 1*
# short, with two capitals at least, as abbreviations are, or a question's number; what it stands for is words
_EXPLAINS = re.compile(r"[:=]| là |\s[–-]\s")
_ENTRY = re.compile(
    r"(?:^|[;\n]|:\s|,\s|\.\s)\s*[-–+•*(]*\s*"
    r"[\"“']?(?P<short>(?=[^:=;]*[A-ZĐ][^:=;]*[A-ZĐ])[^\s:=;,()]{2,8}(?: [^\s:=;,()]{1,6})?"
    r"|(?:[^\W\d_]{2,6} )?[A-ZĐ]?\d{1,2}|[A-ZĐ](?= *[=:]))[\"”']?"
    r"\s*(?:\([^()]*\))?\s*(?:[:=]| là |\s[–-]\s)\s*(?P<long>[^\W\d_][^;\n:=]{3,80})"
)


def legend_of(sheet: Sheet, layout: Layout) -> Legend:
    """(Abbreviation, what it stands for) of the notes and titles around the tables of a sheet."""
    found: dict[str, str] = {}
    for place, role in layout.words:
        if (
            role in ("note", "title")
            and (cell := sheet.get(*place)) is not None
            and cell.text
            and _EXPLAINS.search(cell.text)
        ):
            for match in _ENTRY.finditer(cell.text):
                found.setdefault(fold(match["short"]), match["long"].strip(" .,"))
    return tuple(found.items())


def listed_codes(workbook: Workbook) -> Legend:
    """(Code, what it stands for) of the lists in a workbook: *Ký hiệu | Ý nghĩa*, *Mã thôn | Tên thôn*; none that is said twice over."""
    found: dict[str, set[str]] = {}
    for sheet in workbook.sheets:
        for code, words in _lists_of(sheet):
            found.setdefault(_key(code), set()).add(words)
    return tuple((code, next(iter(words))) for code, words in found.items() if len(words) == 1)


def _lists_of(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """The lines under a heading of codes: a short code, and words in the next column."""
    for row in [row for row in sheet.cells if row <= _TOP]:
        for col, cell in sheet.cells[row].items():
            if cell.text and len(cell.text) <= _LONG_HEADING and shapes.starts_with(cell.text, "legend"):
                yield from _lines_below(sheet, row, col)


def _lines_below(sheet: Sheet, row: int, col: int) -> Iterator[tuple[str, str]]:
    if (beside := sheet.get(row, col + 1)) is None or not beside.text:
        return
    while (code := sheet.get(row := row + 1, col)) is not None and _CODE.fullmatch(written := code.text or str(code.value)):
        words = sheet.get(row, col + 1)
        if words is None or shapes.shape(words) != shapes.TEXT:
            return
        yield written, words.text


def _key(code: str) -> str:
    """A code as it is compared: *T01* with its noughts, a number alone without."""
    return (code.lstrip("0") or code) if code.isdecimal() else fold(code)


def names_coded(names: list[str], heading: str, legend: Legend) -> list[str]:
    """The names of lines with what the workbook says that each stands for.

    Under a heading of codes, *Mã thôn*, whatever it is, under any other a unit: *ĐN: thôn Đắc Nghĩa*.
    """
    of_codes = bool(legend) and shapes.starts_with(heading, "legend")
    known = {short: words for short, words in legend if of_codes or shapes.unit_kind(words)}
    return [known.get(_key(name), name) for name in names] if known else names


@lru_cache(maxsize=4096)
def spelled_out(path: tuple[str, ...], legend: Legend) -> tuple[str, ...]:
    """A path of headings with what the legend says in place of abbreviations that nothing else explains as a whole."""
    if not legend:
        return path
    known = {short: words for short, words in legend if not short.isdecimal()}  # *1*, *2* across are names or numbers
    return tuple(_spelled(text, known) for text in path)


def _spelled(text: str, known: dict[str, str]) -> str:
    """A heading spelled out, its unit kept: *ĐKDH (dòng họ)*."""
    short = _BRACKET.sub("", text)
    key = fold(short)
    return known[key] + text[len(short):] if key in known and (facets(short).leftover or not is_listed(key)) else text
