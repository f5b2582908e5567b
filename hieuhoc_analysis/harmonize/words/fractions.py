"""Columns that hold two figures a cell, or more: each is a column of its own.

*200/251* under *Đạt/đăng ký*, *120/98/81,7%* under *ĐK/CN/tỷ lệ*, *241 (77,2%)* under *Đăng ký (tỷ lệ %)*,
*241 (230)* under *Đăng ký (năm trước)*, *Tổng số: 260; ĐK: 241; CN: 230* under *Gia đình học tập*.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.cells.shapes import has_word, unit_words
from hieuhoc_analysis.extract.cells.units import is_unit_line
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC, facets
from hieuhoc_analysis.harmonize.words.headings import COUNT, read_heading
from hieuhoc_analysis.language.labelled import labelled
from hieuhoc_analysis.language.numbers import fraction_from_date, parse, read
from hieuhoc_analysis.language.numerals import PAIRED, RATED, SHARED
from hieuhoc_analysis.language.text import fold

Path = tuple[str, ...]
MOST = 0.6  # of a column's cells; fewer fractions are slips in a column of counts
_TAIL = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")  # *(tỷ lệ)*, *(hộ)*
_AND_RATE = re.compile(r"(?:\s*[,;+&]|\s+(?:và|va))\s+[^,;+&()]*$", re.IGNORECASE)  # *Số hộ đăng ký và tỷ lệ*
_MAY_BE_TWO = re.compile(r"/|[,;+&] | (?:trên|và|va) |[)\]]$", re.IGNORECASE)
_LISTED = re.compile(r"\s*[,;/+]\s*|\s+và\s+")
_SLASH = re.compile(r"\s*/\s*|\s+trên\s+")


def double_cells(paths: Mapping[int, Path], table: Table, context: tuple[str, ...]) -> dict[tuple[int, int], tuple[Path, ...]]:
    """The cells, by row and column, of columns (or of lines of a turned table) that hold two figures or more, with the headings of each."""
    steps = _steps_of(context)
    paths = {at: (*path, steps) if steps and path and not _says_step(path) else path for at, path in paths.items()}
    across = table.orientation == "rows"
    columns = table.values if across else table.values - table.rates
    texts = (cell for line in table.body for cell in line.cells if cell.kind == "text" and cell.col in columns)
    named = {cell.col if across else cell.row for cell in texts if labelled(cell.text)}
    slashed = {at: path for at, path in paths.items() if at in named or (own := of_years(path)[0]) and _MAY_BE_TWO.search(own[-1])}
    if not slashed:
        return {}
    cells: dict[int, list[Cell]] = defaultdict(list)
    for line in table.body:
        for cell in line.cells:
            if (at := cell.col if across else line.row) in slashed and cell.col in columns:
                cells[at].append(cell)
    return {(cell.row, cell.col): two for at, two in fraction_columns(slashed, cells, context).items() for cell in cells[at]}


def _steps_of(context: tuple[str, ...]) -> str:
    """The two steps in brackets behind the nearest title, in which every cell has both: *(đăng ký/công nhận)*; '' for any other."""
    tail = _TAIL.search(context[0]) if context else None
    both = _SLASH.split(tail.group().strip(" ()[]")) if tail else []
    return "/".join(both) if len(both) == 2 and all(facets(part).step in SPECIFIC for part in both) else ""


def _says_step(path: Path) -> bool:
    return any(facets(text).step or "step" in facets(text).several for text in path)


def parted(line: Line, double: Mapping[tuple[int, int], tuple[Path, ...]]) -> Iterator[tuple[Cell, int | None]]:
    """The cells of a line, each of the `double` ones once for each of its figures, with which of them it is."""
    for cell in line.cells:
        if paths := double.get((cell.row, cell.col)):
            figures = figures_of(cell, len(paths))
            of = _only_of(cell, paths) if figures[0] is cell else None
            yield from ((figure, nth) for nth, figure in enumerate(figures) if of in (None, nth))
        else:
            yield cell, None


def fraction_columns(
    paths: Mapping[int, Path], cells: Mapping[int, Sequence[Cell]], context: tuple[str, ...]
) -> dict[int, tuple[Path, ...]]:
    """The columns of two figures a cell, or of more that are called by their names, with the headings of each.

    Their last heading names two counts and their cells are fractions, or a count and its rate.

    Parameters
    ----------
    paths : mapping of column to headings
        Outermost first.
    cells : mapping of column to cells
        The filled cells of the body.
    context : tuple of str
        Titles and sheet name, as for `read_heading`; the second half may leave its model to the first.
    """
    out: dict[int, tuple[Path, ...]] = {}
    for col, path in paths.items():
        if both := _with_bracket(path, cells.get(col, ())) or _with_labels(path, cells.get(col, ())):
            out[col] = both
            continue
        two = _halves(path)
        if not two or sum(_fraction(cell) is not None for cell in cells.get(col, ())) <= MOST * len(cells.get(col, ())):
            continue
        if both := _counts(*two, context):
            out[col] = both
    return out


def _counts(part: Path, whole: Path, context: tuple[str, ...]) -> tuple[Path, Path] | None:
    """The headings of both halves if each counts something of its own: the whole as it stands, behind its part, or under the same model."""
    own, years = of_years(part)
    read = read_heading(part, context)
    if read.kind != COUNT:
        return None
    last = of_years(whole)[0][-1]
    beside = read_heading(whole, (own[-1], *context))
    ways = [whole, (*own[:-1], own[-1], last, *years)] if beside.kind == COUNT and beside.data_element != read.data_element else []
    for way in (*ways, (*own[:-1], last, *years)):
        of_way = read_heading(way, context)
        if of_way.kind == COUNT and of_way.data_element != read.data_element:
            return part, way
    return None


def _with_bracket(path: Path, cells: Sequence[Cell]) -> tuple[Path, Path] | None:
    """The headings of a count and of what stands behind it in brackets.

    *241 (77,2%)* under *Số hộ đăng ký (tỷ lệ %)*, *77,2% 241* under *Đăng ký (tỷ lệ, số hộ)*, *241 (230)* under
    *Số hộ đăng ký (năm trước)*; a unit there is of both.
    """
    tail = (_TAIL.search(path[-1]) or _AND_RATE.search(path[-1])) if path else None
    if tail is None or not tail.start():
        return None
    counts, bracket = (*path[:-1], path[-1][:tail.start()]), tail.group().strip(" ()[]")
    if _most(RATED, cells) or _most(SHARED, cells):
        of_rate = next((piece for piece in _LISTED.split(bracket) if has_word(piece, "rate")), "")  # *(tỷ lệ, số hộ)*, but not *(hộ)*
        return (counts, (*path[:-1], of_rate)) if of_rate else None
    if is_unit_line(bracket) or fold(bracket) in unit_words() or not _most(PAIRED, cells):
        return None
    # a time says only when the same was counted
    return counts, (*(counts if period_of(bracket) or facets(bracket).period else path[:-1]), bracket)


def _with_labels(path: Path, cells: Sequence[Cell]) -> tuple[Path, ...] | None:
    """The headings of the counts that the cells call by their names: *ĐK: 120; CN: 95* under *Gia đình học tập*."""
    said = Counter(tuple(name for name, _ in labelled(cell.text)) for cell in cells if cell.kind == "text" and labelled(cell.text))
    (labels, times), = said.most_common(1) or [((), 0)]
    own, years = of_years(path)
    return tuple((*own, label, *years) for label in labels) if times > MOST * len(cells) else None


def _most(pattern: re.Pattern[str], cells: Sequence[Cell]) -> bool:
    return sum(cell.kind == "text" and bool(pattern.match(cell.text)) for cell in cells) > MOST * len(cells)


def of_years(path: Path) -> tuple[Path, Path]:
    """The headings of a column and the years below them, of which each has the counts that stand above: *Đạt/đăng ký* | *Năm 2021*."""
    last = len(path)
    while last and period_of(path[last - 1]):
        last -= 1
    return path[:last], path[last:]


def _halves(path: Path) -> tuple[Path, Path] | None:
    """The headings of both counts.

    *Đạt/đăng ký*, or in brackets behind what they are about, *CĐHT được công nhận (số thôn đạt/tổng số thôn)*.
    """
    path, years = of_years(path)
    if not path:
        return None
    text = path[-1]
    tail = _TAIL.search(text)
    about = _TAIL.sub("", text)
    for over, words in ((path[:-1], about), ((*path[:-1], about), tail.group().strip(" ()[]") if tail else "")):
        part, *rest = _SLASH.split(words)
        if len(rest) == 2 and has_word(rest[1], "rate"):
            rest.pop()  # *Đăng ký/công nhận/tỷ lệ*: the cells end with the share
        if part and len(rest) == 1 and rest[0]:
            return (*over, part, *years), (*path[:-1], rest[0], *years)
    return None


def _only_of(cell: Cell, paths: Sequence[Path]) -> int | None:
    """Which of a count and its rate the only figure of a cell is: *2.358 hộ* as the sum of *497 hộ (95,2%)*; None for both."""
    rates = [n for n, path in enumerate(paths) if has_word(path[-1], "rate")]
    if len(paths) != 2 or len(rates) != 1 or (number := read(cell)).kind not in ("number", "percent"):
        return None
    if number.kind == "percent":
        return rates[0]
    return 1 - rates[0] if cell.kind != "number" or isinstance(number.value, int) else None  # 0.952 may be either


def figures_of(cell: Cell, many: int) -> list[Cell]:
    """So `many` numbers of a cell as cells of their own; one that has not so many (*-*) stands for all."""
    named = [number for _, number in labelled(cell.text)] if cell.kind == "text" else []
    if named or many > 2:
        return [Cell(cell.row, cell.col, "text", text, cell.style) for text in named] if len(named) == many else [cell] * many
    if cell.kind == "text":
        match = RATED.match(cell.text) or PAIRED.match(cell.text)
        two = match.group(1, 2) if match else match.group(3, 1) if (match := SHARED.match(cell.text)) else ()
        if two:
            return [Cell(cell.row, cell.col, "text", text, cell.style) for text in two]
    found = _fraction(cell)
    return [Cell(cell.row, cell.col, "number", number, cell.style) for number in found] if found else [cell, cell]


def _fraction(cell: Cell) -> tuple[float, float] | None:
    if isinstance(cell.value, date):
        return next(iter(fraction_from_date(cell.value, cell.style.number_format)), None)
    read = parse(cell.text) if cell.kind == "text" else None
    if read is None or read.kind != "fraction" or read.value is None or read.denominator is None:
        return None
    return read.value, read.denominator
