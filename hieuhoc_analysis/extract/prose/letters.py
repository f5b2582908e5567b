"""A sheet that tells its figures as a letter does, label and figure in one cell: *1. Tổng số hộ: 245 hộ*.

Such cells are read as a form whose labels stand in a column of their own, before the first one of the sheet.
"""

from __future__ import annotations

import re
from collections import Counter

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.covered import Covered
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.shapes import NIL, NUMBER, TEXT, ordinal, shape
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.names.stub import Stub
from hieuhoc_analysis.extract.table import Header, Table

FEWEST = 3  # figures of a letter; one or two stand on a cover
LABELS = 0  # the column in which the labels are put
OVER = -1  # the one in which that of the cell's first pair stands over the others
_SHARE_BEHIND = re.compile(r"(?<=\S)\s*[,(]\s*[^\W\d_][^:;\d]*\d[\d.,]*\s*%[^:;\d]*$")  # *1.820 hộ, đạt 78,8% kế hoạch*
_NEXT = re.compile(r"[;,]\s+(?=[^\W\d_])")
_NEXT_SAID = re.compile(r"[;,]\s+|\s[-–—]\s+|\.\s+(?=[^\W\d_])|\s+(?:và|va)\s+(?=\S)")
_SAID = re.compile(r"([^\d:=]*?)\s*[:=]?\s*(\d[\d.]*)\s*([^\d%()]*)(?:\([\d.,]+ ?%\))?")
_SHARE = re.compile(r"[^\d:=]*[:=]?\s*\d[\d.,]*\s*%")
_COUNTED = ("step", "measure", "count")  # what a label says first

Said = list[tuple[str, str]]  # labels and figures


class Label(Cell):
    """The words of a cell that holds its figure, too."""

    __slots__ = ("home",)

    def __init__(self, cell: Cell, text: str, col: int = LABELS) -> None:
        super().__init__(cell.row, col, "text", text, cell.style)
        self.home, self.text = cell.col, text

    @property
    def address(self) -> str:
        """Of the cell in which it is written."""
        return f"{column_letters(self.home)}{self.row}"


def labels_figure(text: str) -> bool:
    """Whether a text is a label and its figure: *Tổng số hộ: 245 hộ*, *Số đơn vị: 3*, *Trong đó: nữ: 12*, *Bỏ học: không*."""
    return _is_pair(*_parts(text)) and _says_how_many(_parts(text)[0])


def _says_how_many(label: str) -> bool:
    return shapes.has_word(label, "measure") or shapes.has_word(label, "count")


def _is_pair(label: str, figure: str) -> bool:
    return bool(label and figure) and shapes.shape_of(figure) in (NUMBER, NIL)


def _parts(text: str) -> tuple[str, str]:
    label, _, figure = text.rpartition(":")
    return label.strip(), _SHARE_BEHIND.sub("", figure).strip(" .…")


def figures_said(text: str) -> Said:
    """The label and number of each figure that a text tells, none where it says anything else: *đăng ký 200 hộ, 180 hộ đạt (90%)*.

    Shares are left out; what no word before a number says, those behind it do: *245 hộ*, *200 hộ được công nhận*.
    """
    said: Said = []
    for piece in _NEXT_SAID.split(text.strip(" .;")):
        if found := _SAID.fullmatch(piece):
            before, number, behind = (part.strip(" .") for part in found.groups())
            labels = (before, f"{'so' if behind.isascii() else 'số'} {behind}")
            said.append((next((label for kind in _COUNTED for label in labels if shapes.has_word(label, kind)), ""), number))
        elif not _SHARE.fullmatch(piece):
            return []
    return said if all(label for label, _ in said) else []


def _captioned(text: str) -> tuple[str, Said]:
    """What a text is about and its figures: *Gia đình học tập: đăng ký 190 hộ, đạt 171 hộ*; none where it tells fewer than two."""
    caption, _, rest = text.partition(":")
    of_unit = shapes.starts_with(caption, "unit_kind")  # a message
    of_figure = rest.strip()[:1].isdigit()  # *Tổng số hộ: 2.040 hộ, nhân khẩu 7.562*
    said = figures_said(rest) if shapes.has_word(caption, "measure") and not (of_unit or of_figure) else []
    return (caption, said) if len(said) > 1 else ("", [])


def _pairs(text: str) -> Said:
    """The labels and figures of a text, one behind the other: *Số hộ đăng ký: 190 hộ; được công nhận: 171 hộ*; none where it says more."""
    parts: list[str] = []
    for piece in _NEXT.split(text):
        if parts and ":" not in parts[-1]:
            piece = f"{parts.pop()}, {piece}"  # a comma within a label
        parts.append(piece)
    pairs = list(map(_parts, parts))
    if len(pairs) > 1 and all(":" not in label and _is_pair(label, figure) for label, figure in pairs):
        return pairs if _says_how_many(pairs[0][0]) else []
    return [_parts(text)] if labels_figure(text) else []


def _cells(cell: Cell) -> list[list[Cell]]:
    """Label and figure of each pair in a cell, below what the cell is about, or below the first one's label behind it."""
    out: list[list[Cell]] = []
    pairs = _pairs(cell.text)
    caption, said = _captioned(cell.text) if len(pairs) < 2 else ("", [])
    pairs = said or pairs
    for label, figure in pairs:
        holds = Cell(cell.row, cell.col, "text", cell.value, cell.style)
        holds.text = figure
        over = [Label(cell, caption or pairs[0][0], OVER)] if out or caption else []
        out.append([*over, Label(cell, label), holds])
    return out


def find_letters(sheet: Sheet, covered: Covered) -> list[Table]:
    """The columns of such cells as forms, one each; none where a sheet has fewer than three such pairs.

    The second pairs of the cells of a column are a form of their own, and so are the third.
    """
    told = {
        (row, col): pairs
        for row, cells in sheet.cells.items()
        for col, cell in cells.items()
        if ":" in cell.text and (row, col) not in covered and (pairs := _cells(cell))
    }
    columns: Counter[int] = Counter()
    for (_, col), pairs in told.items():
        columns[col] += len(pairs)
    forms = []
    for col in sorted(columns) if columns.total() >= FEWEST else ():
        column = {row: pairs for (row, at), pairs in told.items() if at == col}
        forms += [
            _form(sheet, {row: pairs[nth] for row, pairs in column.items() if len(pairs) > nth}, col, set(column) if nth else set())
            for nth in range(max(map(len, column.values())))
        ]
    return forms


def _form(sheet: Sheet, pairs: dict[int, list[Cell]], col: int, told: set[int]) -> Table:
    """The form that a column of such cells is, with its lines that have no figure: *2. Gia đình học tập:*, *2. Khu phố 2*.

    That of later pairs leaves out the other rows in which figures are `told`.
    """
    first, last, alone = min(pairs), max(pairs), bool(told)
    rows = [row for row, cells in sheet.cells.items() if first <= row <= last and col in cells and (row in pairs or row not in told)]
    cells = {row: sheet.cells[row][col] for row in rows}
    left = [sheet.get(row, col - 1) for row in cells]
    number = col - 1 if not alone and all(cell is not None and ordinal(cell) is not None for cell in left) else None
    groups = [OVER] if any(len(told) > 2 for told in pairs.values()) else []
    body = []
    for row, cell in cells.items():
        *words, holds = pairs.get(row) or (Label(cell, cell.text), None)
        beside = [sheet.cells[row][number]] if number is not None else []
        figure = [holds] if holds is not None else []
        shown = [*(TEXT for _ in words), *(NUMBER for _ in beside), *map(shape, figure)]
        body.append(Line(row, [*words, *beside, *figure], shown, "value"))
    return Table("form", number or col, col, Header(), body, Stub(LABELS, number, groups=groups, texts=[LABELS]), {col}, {})
