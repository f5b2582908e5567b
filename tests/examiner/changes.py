"""Told sheets changed as real ones differ from them, while what is right of them stays.

They lose their looks or figures, get blank rows or columns, numbers under their headings or these once more amid the body, codes, remarks or
signatures, or stand under or beside each other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from openpyxl.utils import column_index_from_string, get_column_letter

from .paper import Cell, Looks, Paper, Table

EVERY, LONG = 9, 8
ROWS = ("header_rows", "code_rows", "body", "total_rows", "subtotal_rows", "either_rows", "soft_rows", "first_rows")


def plain(paper: Paper) -> None:
    """No bold type, border, shade, line or place in the cell."""
    paper.looks = Looks()
    for cell in paper.cells.values():
        cell.bold = cell.italic = cell.border = False
        cell.align = None


def spaced(paper: Paper) -> None:
    """A blank row after every line of a body."""
    _blank_after(paper, _body(paper))


def fives(paper: Paper) -> None:
    """A blank row after every fifth line of a body."""
    _blank_after(paper, _body(paper)[4::5])


def gapped(paper: Paper) -> None:
    """A blank column between any two columns of figures, over which groups of headings reach; where all tables begin in the same columns."""
    names = {table.left + table.name for table in paper.tables}
    if len(names) != 1 or paper.kind == "csv":
        return
    last = names.pop()
    _shift(paper, lambda column: column if column <= last else 2 * column - last - 1)


def holed(paper: Paper) -> None:
    """Every ninth figure of a body is missing."""
    count = 0
    for table in paper.tables:
        for (row, column), cell in sorted(paper.cells.items()):
            if row in table.body and column > table.left + table.name and isinstance(cell.value, int | float):
                count += 1
                if not count % EVERY:
                    cell.value, cell.formula = None, ""


def numbered(paper: Paper) -> None:
    """A row of column numbers under each heading that has none."""
    for table in paper.tables:
        last = max([*table.header_rows, *table.soft_rows], default=0)
        if table.code_rows or not table.header_rows or last >= min(table.body) or _is_cut(paper, last):
            continue
        last = _insert(paper, {last: 1})[last]
        headed = [table.left + at for at in range(table.width) if at == table.name or get_column_letter(table.left + at + 1) in table.columns]
        for number, column in enumerate(headed, 1):
            value = f"({number})" if len(headed) % 2 else number
            paper.cells[last + 1, column] = Cell(value, italic=True, align="center", border=paper.borders)
        table.code_rows.append(last + 1)


def repeated(paper: Paper) -> None:
    """The heading of a long table once more amid its figures, as on the next page."""
    table, body = paper.tables[0], _body(paper)
    heading = range(min(table.header_rows, default=0), max([*table.header_rows, *table.code_rows], default=0) + 1)
    cut = body[len(body) // 2]
    if len(paper.tables) > 1 or len(body) < LONG or not table.header_rows or _is_cut(paper, cut):
        return
    figured = {row for (row, column), cell in paper.cells.items() if column > table.left + table.name and cell.value is not None}
    if not {cut, cut + 1} <= figured & set(body):
        return
    down = _insert(paper, {cut: len(heading)})[cut] + 1 - heading.start
    page = range(table.left, table.left + table.width)
    paper.cells |= {(row + down, column): replace(cell) for (row, column), cell in paper.cells.items() if row in heading and column in page}
    paper.merges += [(top + down, left, bottom + down, right) for top, left, bottom, right in paper.merges if top in heading and bottom in heading]


def stacked(paper: Paper, under: Paper) -> bool:
    """Put another sheet under a sheet, two blank rows between them; False where one of them has hidden columns."""
    if paper.hidden_columns or under.hidden_columns:
        return False
    down = max([row for row, _ in paper.cells] + [merge[2] for merge in paper.merges]) + 3 - min(row for row, _ in under.cells)
    _insert(under, {-1: down})
    paper.cells |= under.cells
    paper.merges += under.merges
    paper.hidden_rows += under.hidden_rows
    paper.tables += under.tables
    paper.looks.rules += under.looks.rules
    for name in ("tops", "bottoms", "shade", "wrap"):
        setattr(paper.looks, name, getattr(paper.looks, name) + getattr(under.looks, name))
    paper.row = under.row
    return True


def beside(paper: Paper, other: Paper) -> None:
    """Put another sheet at the right of a sheet, two blank columns between them."""
    right = max([column for _, column in paper.cells] + [merge[3] for merge in paper.merges]) + 3 - min(column for _, column in other.cells)
    _shift(other, lambda column: column + right)
    paper.cells |= other.cells
    paper.merges += other.merges
    paper.looks.rules += other.looks.rules
    paper.looks.widths = {}
    paper.tables += other.tables


def coded(paper: Paper) -> None:
    """A column of codes right of the names of a lone table: *01*, *02*."""
    if len(paper.tables) != 1 or not paper.tables[0].header_rows or paper.kind == "csv":
        return
    table = paper.tables[0]
    at = table.left + table.name + 1
    _shift(paper, lambda column: column + (column >= at))
    _head(paper, at, "Mã số")
    for number, row in enumerate(_lines(paper, at + 1), 1):
        paper.cells[row, at] = Cell(f"{number:02}", border=paper.borders)


def remarked(paper: Paper) -> None:
    """A column of remarks at the right of a lone table, most of them blank."""
    if len(paper.tables) != 1:
        return
    table = paper.tables[0]
    at = table.left + table.width
    if not table.header_rows or paper.kind == "csv" or any(column >= at for _, column in paper.cells):
        return
    _head(paper, at, "Ghi chú")
    for row in _lines(paper, table.left + table.name + 1)[1::4]:
        paper.cells[row, at] = Cell("số sơ bộ", border=paper.borders)


def signed(paper: Paper) -> None:
    """Two offices over the titles, a day and who signs under the table."""
    right = max(column for _, column in paper.cells)
    if right < 3 or paper.kind == "csv" or paper.tables[0].left:
        return
    _insert(paper, {0: 4})
    last = max(row for row, _ in paper.cells)
    over = {(1, 0): "UBND HUYỆN TUY PHONG", (2, 0): "PHÒNG NỘI VỤ", (1, right - 1): "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (2, right - 1): "Độc lập - Tự do - Hạnh phúc"}
    under = {(last + 2, right - 1): "Tuy Phong, ngày 15 tháng 12 năm 2020", (last + 3, 0): "NGƯỜI LẬP BIỂU", (last + 3, right - 1): "TRƯỞNG PHÒNG"}
    paper.cells |= {place: Cell(text, bold=True) for place, text in (over | under).items()}
    paper.row = last + 3


def blanks(paper: Paper) -> None:
    """A blank typed into every third empty cell in and right of what is written, but not where a text is centred over it."""
    rows, columns = ([*of] for of in zip(*paper.cells, strict=True))
    merged = {(row, column) for top, left, bottom, right in paper.merges for row in range(top, bottom + 1) for column in range(left, right + 1)}
    empty = [(row, column) for row in range(min(rows), max(rows) + 1) for column in range(min(columns), max(columns) + 2)
             if (row, column) not in merged and ((cell := paper.cells.get((row, column))) is None or cell.value is None and cell.align is None)]
    for place in empty[::3]:
        paper.cells[place] = replace(paper.cells.get(place, Cell(None)), value=" ")


def _shift(paper: Paper, new: Callable[[int], int]) -> None:
    """Move each column to another place."""
    def letter(old: str) -> str:
        return get_column_letter(new(column_index_from_string(old) - 1) + 1)

    paper.cells = {(row, new(column)): cell for (row, column), cell in paper.cells.items()}
    paper.merges = [(top, new(left), bottom, new(right)) for top, left, bottom, right in paper.merges]
    paper.hidden_columns = [new(column) for column in paper.hidden_columns]
    paper.looks.rules = [(row, new(first), new(right)) for row, first, right in paper.looks.rules]
    paper.looks.widths = {}
    for table in paper.tables:
        table.columns = {letter(old): paths for old, paths in table.columns.items()}
        table.name_column, table.name_columns, table.optional = letter(table.name_column), [*map(letter, table.name_columns)], [*map(letter, table.optional)]


def _head(paper: Paper, at: int, text: str) -> None:
    """A heading over a new column, as high as all the others."""
    table = paper.tables[0]
    top, bottom = min(table.header_rows), max(table.header_rows)
    paper.cells[top, at] = Cell(text, bold=True, align="center", border=paper.borders)
    if top < bottom and not any(first <= top <= last and left <= at <= right for first, left, last, right in paper.merges):
        paper.merges.append((top, at, bottom, at))
    letter = get_column_letter(at + 1)
    table.columns[letter] = [text]
    table.optional.append(letter)


def _lines(paper: Paper, first: int) -> list[int]:
    """The rows of the body that hold more from a column on than a caption."""
    held: dict[int, list[object]] = {}
    for (row, column), cell in paper.cells.items():
        if column >= first and cell.value is not None:
            held.setdefault(row, []).append(cell.value)
    return [row for row in _body(paper) if len(of_row := held.get(row, [])) > 1 or any(not isinstance(value, str) for value in of_row)]


def _is_cut(paper: Paper, row: int) -> bool:
    return any(top <= row < bottom for top, _, bottom, _ in paper.merges)


def _body(paper: Paper) -> list[int]:
    return sorted({row for table in paper.tables for row in table.body})


def _blank_after(paper: Paper, rows: list[int]) -> None:
    """Move all that stands below each of these rows down by one."""
    _insert(paper, dict.fromkeys(rows, 1))


def _insert(paper: Paper, after: dict[int, int]) -> dict[int, int]:
    """Move all that stands below each of these rows down by so many; where each row is now."""
    new, shift = {}, 0
    for row in range(-1, paper.row + 3):
        new[row] = row + shift
        shift += after.get(row, 0)
    paper.row += shift
    paper.cells = {(new[row], column): cell for (row, column), cell in paper.cells.items()}
    paper.merges = [(new[top], left, new[bottom], right) for top, left, bottom, right in paper.merges]
    paper.hidden_rows = [new[row] for row in paper.hidden_rows]
    looks = paper.looks
    looks.tops, looks.bottoms, looks.shade, looks.wrap = (tuple(new[row] for row in some) for some in (looks.tops, looks.bottoms, looks.shade, looks.wrap))
    looks.rules = [(new[row], first, last) for row, first, last in looks.rules]
    for table in paper.tables:
        _move(table, new)
    return new


def _move(table: Table, new: dict[int, int]) -> None:
    for name in ROWS:
        setattr(table, name, [new[row] for row in getattr(table, name)])


CHANGES = {change.__name__: change for change in (plain, spaced, fives, gapped, holed, numbered, repeated, coded, remarked, signed, blanks)}
