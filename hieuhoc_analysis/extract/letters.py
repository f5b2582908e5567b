"""A sheet that tells its figures as a letter does, label and figure in one cell: *1. Tổng số hộ: 245 hộ*.

Such cells are read as a form whose labels stand in a column of their own, before the first one of the sheet.
"""

from __future__ import annotations

from collections import Counter

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.header import Header
from hieuhoc_analysis.extract.lines import Line, covered_cells
from hieuhoc_analysis.extract.shapes import NIL, NUMBER, TEXT, ordinal, shape
from hieuhoc_analysis.extract.stub import Stub
from hieuhoc_analysis.extract.tables import Table

FEWEST = 3  # lines of a letter; one or two stand on a cover
LABELS = 0  # the column in which the labels are put


class _Label(Cell):
    """The words of a cell that holds its figure, too."""

    __slots__ = ("home",)

    def __init__(self, cell: Cell, text: str) -> None:
        super().__init__(cell.row, LABELS, "text", text, cell.style)
        self.home, self.text = cell.col, text

    @property
    def address(self) -> str:
        """Of the cell in which it is written."""
        return f"{column_letters(self.home)}{self.row}"


def labels_figure(text: str) -> bool:
    """Whether a text is a label and its figure: *Tổng số hộ: 245 hộ*, *Trong đó: nữ: 12*, *Bỏ học: không*."""
    label, figure = _parts(text)
    return bool(figure) and shapes.has_word(label, "measure") and shapes.shape_of(figure) in (NUMBER, NIL)


def _parts(text: str) -> tuple[str, str]:
    label, _, figure = text.rpartition(":")
    return label.strip(), figure.strip(" .…")


def _cells(cell: Cell) -> tuple[Cell, Cell]:
    """Label and figure, a cell each."""
    label, figure = _parts(cell.text)
    out = Cell(cell.row, cell.col, "text", cell.value, cell.style)
    out.text = figure
    return _Label(cell, label), out


def find_letters(sheet: Sheet) -> list[Table]:
    """The columns of such cells as forms, one each; none where a sheet has fewer than three such cells in a column."""
    covered = covered_cells(sheet)
    pairs = {
        (row, col): _cells(cell)
        for row, cells in sheet.cells.items()
        for col, cell in cells.items()
        if ":" in cell.text and (row, col) not in covered and labels_figure(cell.text)
    }
    columns = Counter(col for _, col in pairs)
    return [_form(sheet, pairs, col) for col in sorted(columns) if columns[col] >= FEWEST]


def _form(sheet: Sheet, pairs: dict[tuple[int, int], tuple[Cell, Cell]], col: int) -> Table:
    """The form that a column of such cells is, with its lines that have no figure: *2. Gia đình học tập:*."""
    rows = [row for row, at in pairs if at == col]
    cells = {row: at[col] for row, at in sheet.cells.items() if rows[0] <= row <= rows[-1] and col in at}
    left = [sheet.get(row, col - 1) for row in cells]
    number = col - 1 if all(cell is not None and ordinal(cell) is not None for cell in left) else None
    body = []
    for row, cell in cells.items():
        parts = list(pairs.get((row, col)) or (_Label(cell, cell.text),))
        beside = [sheet.cells[row][number]] if number is not None else []
        body.append(Line(row, [parts[0], *beside, *parts[1:]], [TEXT, *(NUMBER for _ in beside), *map(shape, parts[1:])], "value"))
    return Table("form", number or col, col, Header(), body, Stub(LABELS, number, texts=[LABELS]), {col}, {})
