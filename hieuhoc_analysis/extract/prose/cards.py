"""Large figures with words under each, as on a slide: *2.631* over *hộ đăng ký Gia đình học tập*.

They are read as forms whose labels stand in a column of their own, before the first one of the sheet; one for each column.
"""

from __future__ import annotations

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.covered import Covered
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.shapes import NUMBER, TEXT, YEAR, shape
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.names.stub import Stub
from hieuhoc_analysis.extract.prose.letters import LABELS, Label
from hieuhoc_analysis.extract.table import Header, Table

FEWEST = 3  # figures of a slide; one or two stand in a title


def find_cards(sheet: Sheet, covered: Covered) -> list[Table]:
    """The columns of such figures; none where a number of the sheet has no words under it that say what it counts."""
    columns: dict[int, list[Line]] = {}
    for row, cells in sheet.cells.items():
        for col, cell in cells.items():
            if (shown := shape(cell)) not in (NUMBER, YEAR) or (row, col) in covered:
                continue
            label = _under(sheet, cell)
            if not label and shown == NUMBER:
                return []
            if not label:
                continue  # *2022* beside the title
            columns.setdefault(col, []).append(Line(row, [Label(cell, label), cell], [TEXT, NUMBER], "value"))
    if sum(map(len, columns.values())) < FEWEST:
        return []
    return [Table("form", col, col, Header(), body, Stub(LABELS, texts=[LABELS]), {col}, {}) for col, body in sorted(columns.items())]


def _under(sheet: Sheet, cell: Cell) -> str:
    """The words right under a figure, as a label says them; '' where they do not say what it counts."""
    under = sheet.get(cell.row + 1, cell.col)
    if under is None or shape(under) != TEXT:
        return ""
    return next((text for text in (under.text, f"số {under.text}") if shapes.has_word(text, "measure")), "")
