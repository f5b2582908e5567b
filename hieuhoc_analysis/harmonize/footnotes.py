"""Footnotes of totals: *Toàn xã (1)* above *(1) Mỗi dòng họ chỉ tính một lần nên không bằng tổng các thôn*."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.harmonize.figures import Figure

_SIGN = r"\(\s*(?:\d{1,2}|\*{1,3}|[a-z])\s*\)|\*{1,3}|[¹²³⁴]"
_MARK = re.compile(rf"\S\s*({_SIGN})\s*:?$")
_NOTE = re.compile(rf"(?:^|[.;:\n]\s*)({_SIGN})\s*:?\s*[^\W\d_]")


def refer_to_footnotes(sheet: Sheet, layout: Layout, figures: Iterable[Figure]) -> None:
    """Give each total whose name or heading ends with the mark of a footnote below it that footnote's address."""
    notes = [(row, _NOTE.findall(text), sheet.cells[row][col].address) for (row, col), role in layout.words if role in ("note", "title") and (text := sheet.cells[row][col].text)]
    below = [(row, set(map(_bare, marks)), address) for row, marks, address in notes if marks]
    for f in figures if below else ():
        if f.role in ("total", "subtotal"):
            names = (cell.text for col, cell in sheet.cells[f.row].items() if layout.roles.get((f.row, col)) == "stub")
            marks = {_bare(match.group(1)) for text in (*names, *f.path) if (match := _MARK.search(text))}
            f.footnote = next((address for row, found, address in below if row > f.row and found & marks), "")


def _bare(mark: str) -> str:
    return mark.strip("( )")
