"""Notes on totals: *Toàn xã (1)* above *(1) Mỗi dòng họ chỉ tính một lần nên không bằng tổng các thôn*, with such marks or without."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.language.wording import says

if TYPE_CHECKING:
    from hieuhoc_analysis.harmonize.figures import Figure

_SIGN = r"\(\s*(?:\d{1,2}|\*{1,3}|[a-z])\s*\)|\*{1,3}|[¹²³⁴]"
_MARK = re.compile(rf"\S\s*({_SIGN})\s*:?$")
_NOTE = re.compile(rf"(?:^|[.;:\n]\s*)({_SIGN})\s*:?\s*[^\W\d_]")
_UNMARKED = ""


def refer_to_footnotes(sheet: Sheet, layout: Layout, figures: Iterable[Figure]) -> None:
    """Give each total the address of the note below that speaks of it.

    Its name or heading ends with the footnote's mark, or the note has no mark and speaks of sums.
    """
    notes = [
        (cell, _marks(cell.text)) for (row, col), role in layout.words if role in ("note", "title") and (cell := sheet.cells[row][col]).text
    ]
    below = [(cell, marks) for cell, marks in notes if marks]
    for f in figures if below else ():
        if f.role in ("total", "subtotal"):
            names = (cell.text for col, cell in sheet.cells[f.row].items() if layout.roles.get((f.row, col)) == "stub")
            own = {_UNMARKED, *(_bare(match.group(1)) for text in (*names, *f.path) if (match := _MARK.search(text)))}
            f.footnote = next((cell.address for cell, marks in below if cell.row > f.row and marks & own), "")


class Footnotes:
    """The marks that a sheet explains, each with the last row in which it does; looked for when a table first asks."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    @cached_property
    def _last(self) -> dict[str, int]:
        texts = ((row, cell.text) for row, cells in self._sheet.cells.items() for cell in cells.values() if cell.text)
        return {_bare(match.group(1)): row for row, text in texts if (match := _NOTE.match(text))}

    def explains(self, mark: str, row: int) -> bool:
        """Whether a mark is explained below a row."""
        return self._last.get(_bare(mark), 0) > row


def without_marks(names: list[str], footnotes: Footnotes, table: Table) -> list[str]:
    """Names without the mark of a footnote that stands below their table: *Khóm Chợ Mới (1)* over *(1) Đơn vị mới sáp nhập*."""
    marked = {name: match for name in names if name.endswith(")") and (match := _MARK.search(name))}
    explained = {name: match for name, match in marked.items() if footnotes.explains(match.group(1), table.last_row)}
    bare = {name: name[: match.start(1)].rstrip() for name, match in explained.items()}
    return [bare.get(name, name) for name in names]


def _marks(note: str) -> set[str]:
    """The marks that a note explains; of one that speaks of sums and has none, `_UNMARKED`."""
    return set(map(_bare, _NOTE.findall(note))) or ({_UNMARKED} if says(note, "apart_from_sum") else set())


def _bare(mark: str) -> str:
    return mark.strip("( )")
