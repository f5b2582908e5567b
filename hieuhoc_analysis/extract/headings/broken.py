"""Numbers in phrases that are broken over lines: *Under* / **5** / *years*, *Từ 1.000-* / **4.999** / *người*."""

from __future__ import annotations

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.labels import label
from hieuhoc_analysis.extract.cells.lines import MAX_LEVELS, OF_FIGURES, Line
from hieuhoc_analysis.extract.cells.shapes import NUMERIC, ordinal
from hieuhoc_analysis.extract.grid import Cell


def goes_on_with_words(lines: list[Line], at: int) -> bool:
    """Whether a nameless line goes on with phrases: right under words over the same columns, or every figure in it has words, too.

    *Từ 1.000-* / **4.999** / *người*. It holds words itself, at least as many as figures, or words follow right below.
    """
    line = lines[at]
    above, below = (lines[k] if 0 <= k < len(lines) and lines[k].row - line.row == k - at else None for k in (at - 1, at + 1))
    if not (above is not None and above.kind in ("text", "years") or below is not None and below.kind == "text"):
        return False  # as most lines, between others of figures
    mine = {c.col for c in line.cells}
    if (
        len(mine) == 1
        or any(
            _names_whole(c)
            and any(
                c.col in other.at and other.at[c.col] in other.texts
                for other in lines[at + 1 : at + MAX_LEVELS]
                if other.kind in OF_FIGURES
            )
            for c in line.texts[:1]
        )
        or not any(
            _named_at(other) < min(mine) or _heads_names(line.cells[0]) and _named_at(other) == min(mine)
            for other in lines[at + 1 : at + MAX_LEVELS]
            if other.kind in OF_FIGURES
        )
    ):
        return False
    over = set(above.at) if above is not None and above.kind in ("text", "years") else set()
    figures = {c.col for c in line.cells if c not in line.texts}
    rest = {c.col: c.text for c in below.texts} if below is not None and below.kind == "text" else {}
    under = figures & rest.keys()
    if len(mine & {c.col for c in above.texts} if above is not None and over else ()) < 2:
        return len(under) > 1 and (
            all(label(c) == "words" for c in line.cells if c not in line.texts)
            or under == figures and all(rest[col][:1].islower() for col in under)  # *45* over *to*, *65* over *years*
        )
    words = sum(any(map(str.isalnum, c.text)) for c in line.texts)  # not *%* beside every figure
    awaited = sum(shapes.awaits_more(above.at[col].text) for col in figures & over) if above is not None else 0  # *34,999* under *to*
    return 2 * words >= len(mine) or len(under) > (not mine <= over) or awaited > 1


def is_amid_words(lines: list[Line], at: int) -> bool:
    """Whether small numbers go on with phrases broken over lines.

    *Under* / **5** / *years*, right between two lines of words over the same figures.
    """
    if not 0 < at < len(lines) - 1:
        return False
    above, line, below = lines[at - 1 : at + 2]
    if (above.kind, below.kind, above.row, below.row) != ("text", "text", line.row - 1, line.row + 1):
        return False
    figures = {c.col for c, s in zip(line.cells, line.shapes, strict=True) if s in NUMERIC}
    most = 1000 if sum(c.col > min(figures) for c in line.texts) > 1 else 100  # beside words: *10 | 49 | 179 | or | All*
    plain = all((n := ordinal(c)) is not None and n <= most for c in line.cells if c.col in figures)
    return plain and len(figures) > 1 and all(len(figures & {c.col for c in other.texts}) > 1 for other in (above, below))


def ends_name(lines: list[Line], at: int, figures: list[Cell]) -> bool:
    """Whether a year ends the heading of the names, with words beside it: *City by* / *population size,* / **2007** | *Total* | *Male*."""
    line, above = lines[at], lines[at - 1]
    over = above.at.get(figures[0].col) if at and above.row + 1 == line.row else None
    return (
        figures == line.cells[:1]
        and label(figures[0]) == "year"
        and len(line.texts) > 1
        and over is not None
        and over in above.texts
        and shapes.awaits_more(over.text)
    )


def _named_at(line: Line) -> int:
    """The column of a line's name: that of its first words, right of its number."""
    return line.texts[0].col if line.texts and ordinal(line.cells[0]) is not None else line.cells[0].col


def _heads_names(cell: Cell) -> bool:
    """Whether a text heads the column of the names: *Year and sex*, *Khu phố*."""
    return shapes.is_word(cell.text, "name") or shapes.starts_with(cell.text, "year_name")


def _names_whole(cell: Cell) -> bool:
    """Whether a text names a unit or a sum, as lines of a body do: *Toàn xã*, *Mang sang*, *Thôn Trung*."""
    return (
        total_names.is_total(cell.text)
        or any(shapes.is_word(cell.text, kind) for kind in ("carried", "region"))
        or shapes.starts_with(cell.text, "unit_kind")
    )
