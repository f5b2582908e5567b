"""Lines as a telephone message tells them, a khu phố each with all its figures: *KP 1: 245 hộ, đăng ký 200 hộ, đạt 180 hộ*.

They are read as tables whose names stand in a column of their own, before the first one of the sheet; one for each figure.
"""

from __future__ import annotations

import re
from collections import Counter

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.covered import Covered
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.shapes import NUMBER, TEXT
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.names.stub import Stub
from hieuhoc_analysis.extract.prose.letters import LABELS, Label, Said, figures_said
from hieuhoc_analysis.extract.table import Header, Table
from hieuhoc_analysis.language.text import fold

FEWEST = 3  # lines of one pattern; one or two are sentences
LONGEST = 40  # letters of a name
_NAMED = re.compile(r"([^:;,]+?)\s*(?:(?:\s(?:báo cáo|bao cao|bc))?\s*:|\s[-–—]|\s(?:hiện |hien )?(?:có|co)\b:?)\s+(?=\S)", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[^\W\d])(?=\d)")  # *KP1*

def message_of(text: str) -> tuple[str, Said] | None:
    """The unit with which a text begins, and the label and number of each of its figures; None for any other text."""
    match = _NAMED.match(text)
    if not match or len(match[1]) > LONGEST or not shapes.starts_with(_GLUED.sub(" ", match[1].replace(".", "")), "unit_kind"):
        return None
    said = figures_said(text[match.end():])
    return (match[1], said) if len(said) > 1 else None


def find_messages(sheet: Sheet, covered: Covered) -> list[Table]:
    """The tables that lines of one pattern are, column by column; none where fewer than three lines share one."""
    columns: dict[int, dict[Cell, tuple[str, Said]]] = {}
    for row, cells in sheet.cells.items():
        for col, cell in cells.items():
            if cell.text and (row, col) not in covered and (told := message_of(cell.text)):
                columns.setdefault(col, {})[cell] = told
    out = []
    for col, lines in sorted(columns.items()):
        patterns = Counter(_pattern(said) for _, said in lines.values())
        pattern, many = patterns.most_common(1)[0]
        if many >= FEWEST:
            alike = {cell: told for cell, told in lines.items() if _pattern(told[1]) == pattern}
            out += [_table(alike, col, nth) for nth in range(len(pattern))]
    return out


def _pattern(said: Said) -> tuple[str, ...]:
    return tuple(fold(label) for label, _ in said)


def _table(lines: dict[Cell, tuple[str, Said]], col: int, nth: int) -> Table:
    """The table of one of the figures of each line."""
    body = []
    for cell, (name, said) in lines.items():
        holds = Cell(cell.row, col, "text", cell.value, cell.style)
        holds.text = said[nth][1]
        body.append(Line(cell.row, [Label(cell, name), holds], [TEXT, NUMBER], "value"))
    label = next(iter(lines.values()))[1][nth][0]
    return Table("rows", col, col, Header(), body, Stub(LABELS, texts=[LABELS]), {col}, {LABELS: ("",), col: (label,)})
