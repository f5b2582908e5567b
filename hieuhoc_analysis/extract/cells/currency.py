"""Figures with the sign of a currency before them, as pages and files of text have them: *$51,223*."""

from __future__ import annotations

import re
from itertools import pairwise

from hieuhoc_analysis.extract.cells.lines import OF_FIGURES, Line
from hieuhoc_analysis.extract.cells.shapes import CURRENCIES, NUMBER, NUMERIC, TEXT

_AMOUNT = re.compile(rf"^[-−(]?\s?[{''.join(CURRENCIES)}]\s?\d[\d.,]*\)?$")
_SCALE = re.compile(r"^.10{0,2}(?:[., ]?000)*$")  # *$1,000*: what figures are counted in


def read_amounts(lines: list[Line]) -> None:
    """Make figures of the amounts of a body; those of a heading (*Under* / *$2,500*) and of units (*$1,000*) stay words.

    A line that holds nothing but its name and amounts is of a body where a line of figures in the same columns is next to
    it. Amounts that rise from left to right below no such line are classes in a heading.
    """
    for at, line in enumerate(lines):
        if len(line.texts) < 2 or line.kind not in (*OF_FIGURES, "text"):
            continue
        amounts = [cell for cell in line.texts if _is_amount(cell.text)]
        if not amounts or line.kind == "text" and not _is_line(lines, at, len(amounts)):
            continue
        columns = {cell.col for cell in amounts}
        line.shapes = [NUMBER if cell.col in columns else s for cell, s in zip(line.cells, line.shapes, strict=True)]
        line.texts = [cell for cell, s in zip(line.cells, line.shapes, strict=True) if s == TEXT]
        line.kind = "value"


def _is_amount(text: str) -> bool:
    return text.startswith((*CURRENCIES, "-", "−", "(")) and bool(_AMOUNT.match(text)) and not _SCALE.match(text)


def _is_line(lines: list[Line], at: int, count: int) -> bool:
    """Whether a line of words only is a name and `count` amounts, next to a line of figures in the same columns."""
    line = lines[at]
    name, *rest = line.cells
    if len(rest) != count or _is_amount(name.text) or not any(map(str.isalpha, name.text)):
        return False
    wanted = {cell.col for cell in rest}
    above, under = (lines[k] if 0 <= k < len(lines) and abs(lines[k].row - line.row) <= 2 else None for k in (at - 1, at + 1))
    if above is not None and above.kind == "value" and wanted & {*above.columns(*NUMERIC)}:
        return True
    values = [float(re.sub(r"\D", "", cell.text)) for cell in rest]
    if len(values) > 2 and all(a < b for a, b in pairwise(values)) or under is None:
        return False
    figures = {*under.columns(*NUMERIC), *(cell.col for cell in under.texts[1:] if _is_amount(cell.text))}
    return len(wanted & figures) > 0.5 * len(wanted)
