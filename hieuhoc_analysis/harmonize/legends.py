"""Abbreviations that a sheet explains itself: *- SHV: số hội viên khuyến học* under the table."""

from __future__ import annotations

import re
from functools import lru_cache

from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.harmonize.facets import facets
from hieuhoc_analysis.language.text import fold

Legend = tuple[tuple[str, str], ...]
# short, with two capitals at least, as abbreviations are; what it stands for is words
_ENTRY = re.compile(
    r"(?:^|[;\n]|:\s|,\s|\.\s)\s*[-–+•*(]*\s*"
    r"[\"“']?(?P<short>(?=[^:=;]*[A-ZĐ][^:=;]*[A-ZĐ])[^\s:=;,()]{2,8}(?: [^\s:=;,()]{1,6})?)[\"”']?"
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
            and (":" in cell.text or "=" in cell.text or " là " in cell.text)
        ):
            for match in _ENTRY.finditer(cell.text):
                found.setdefault(fold(match["short"]), match["long"].strip(" .,"))
    return tuple(found.items())


@lru_cache(maxsize=4096)
def spelled_out(path: tuple[str, ...], legend: Legend) -> tuple[str, ...]:
    """A path of headings with what the legend says in place of abbreviations that nothing else explains."""
    if not legend:
        return path
    known = dict(legend)
    return tuple(known[key] if (key := fold(text)) in known and facets(text).leftover else text for text in path)
