"""A workbook of forms, one a sheet, some of which nobody filled in: their cells are explained by the forms beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Read
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.language.text import fold

ALIKE = 0.8  # of the texts of a blank form so many stand in a filled one, too
LEAST = 6  # texts
_LEFT_OVER = ("cell_unknown", "cell_unknown_more")


def blank_forms(sheets: Iterable[tuple[Sheet, Sequence[SheetContext], Sequence[Read]]], findings: Sequence[Finding]) -> list[Finding]:
    """The findings of a submission, with ``khu_pho_blank`` for each form of a khu phố without a number in the place of those of its cells.

    Parameters
    ----------
    sheets : iterable
        All that are read, each with the contexts of its tables and what they gave.
    findings : sequence of Finding
        What was said of them.
    """
    filled: list[Sheet] = []
    empty: list[tuple[Sheet, SheetContext]] = []
    for sheet, contexts, reads in sheets:
        if any(read.figures for read in reads):
            filled.append(sheet)
        elif contexts and contexts[0].khu_pho:
            empty.append((sheet, contexts[0]))
    out, of_filled = list(findings), [_texts(sheet) for sheet in filled] if empty else []
    for sheet, context in empty:
        texts = _texts(sheet)
        if len(texts) >= LEAST and any(len(texts & others) >= ALIKE * len(texts) for others in of_filled):
            of_cells = [f for f in out if f.source_sheet == sheet.name and f.rule in _LEFT_OVER]
            out = [f for f in out if f not in of_cells]
            place = of_cells[0].source_cell if of_cells else ""
            out.append(Finding("khu_pho_blank", "", sheet.name, place, context.ward, context.khu_pho, context.period))
    return out


def _texts(sheet: Sheet) -> set[str]:
    return {fold(cell.text) for row in sheet.cells.values() for cell in row.values() if cell.text and not cell.text.isdecimal()}
