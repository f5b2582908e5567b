"""Lines of a sheet, and which of them carry values."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.covered import Covered
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.shapes import CODE, ERROR, NIL, NUMBER, NUMERIC, TEXT, YEAR, ordinal, shape
from hieuhoc_analysis.extract.cells.units import is_units
from hieuhoc_analysis.extract.cells.withheld import is_unknown, is_withheld
from hieuhoc_analysis.extract.grid import Cell, Sheet

LONG_TEXT = 60  # a stub is shorter than a sentence
MAX_LEVELS = 12  # rows of a heading: phrases in two languages are broken over many
_RULE = re.compile(r"^[-=_─━—~*]{4,}$")  # a line drawn with characters
_DASHES = re.compile(r"^[-=_]{2,}$")  # under each of several columns
_LETTERED = re.compile(r"^-?\d[\d.,]*[ .]([a-z]|\*{1,3})$|^\d{1,3}(:)\d\d$")  # *72 w*, *86.z*, *61.**, *8:05* of time spent
_APOSTROPHE = re.compile(r"(?<=\d)['’](?=\d{3})")  # *1’234*
_DRAWN = frozenset("-–=_─━—~*")

Zone = Sequence[tuple[int, int]]  # the first and the last column of bands that stand in order and do not overlap
OF_FIGURES = ("value", "weak")  # kinds of lines that have figures


@dataclass(slots=True)
class Line:
    """One row with content, within a band of columns.

    ``kind`` is ``value`` (carries numbers beside a stub), ``weak`` (a numbered stub without values),
    ``sequence`` (``(1) (2) (3)``, ``A B 1 2``), ``years`` (years as headings) or ``text``. What is asked again and again of a
    line is put up once: ``at``, its cells by column (that of None is never there), and ``texts``, its cells that are words.
    """

    row: int
    cells: list[Cell]
    shapes: list[str]
    kind: str = "text"
    ruled: int = 0  # rows of dashes drawn right above it
    at: Mapping[int | None, Cell] = field(repr=False, default_factory=dict)  # the sheet's own row where that is all of the line
    texts: list[Cell] = field(init=False, repr=False)
    _numbers: dict[int, float] | None = field(init=False, repr=False, default=None)

    def __post_init__(self) -> None:
        if len(self.at) != len(self.cells):
            self.at = {cell.col: cell for cell in self.cells}
        self.texts = [cell for cell, s in zip(self.cells, self.shapes, strict=True) if s == TEXT]

    def columns(self, *wanted: str) -> list[int]:
        """Columns whose cells have one of the `wanted` shapes."""
        return [c.col for c, s in zip(self.cells, self.shapes, strict=True) if s in wanted]

    @property
    def numbers(self) -> dict[int, float]:
        """Its plain numbers by column, those typed as text too."""
        if self._numbers is None:
            self._numbers = {}
            for cell, s in zip(self.cells, self.shapes, strict=True):
                if cell.kind == "number":
                    self._numbers[cell.col] = float(cell.value)  # type: ignore[arg-type]
                elif cell.kind == "text" and (value := _plain(shapes.without_mark(cell.text) if s == NUMBER else cell.text)) is not None:
                    self._numbers[cell.col] = value
        return self._numbers


def read_lines(sheet: Sheet, covered: Covered) -> list[Line]:
    """The sheet's lines in order; lines drawn with dashes are none."""
    return _lines(_uncovered(sheet, sheet.cells, covered))


def read_within(sheet: Sheet, rows: Iterable[int], zone: Zone, covered: Covered) -> list[list[Line]]:
    """The lines of some rows within each band of columns."""
    parts: list[list[tuple[int, list[Cell]]]] = [[] for _ in zone]
    for row, cells, _ in _uncovered(sheet, rows, covered):
        for cell in cells:
            if (at := band_at(zone, cell.col)) is not None:
                if not parts[at] or parts[at][-1][0] != row:
                    parts[at].append((row, []))
                parts[at][-1][1].append(cell)
    return [_lines((row, cells, {}) for row, cells in part) for part in parts]


def band_at(zone: Zone, col: int) -> int | None:
    """Which of several bands of columns holds a column, None for those between them."""
    at = bisect_right(zone, col, key=itemgetter(0)) - 1
    return at if at >= 0 and col <= zone[at][1] else None


def _uncovered(sheet: Sheet, rows: Iterable[int], covered: Covered) -> Iterator[tuple[int, list[Cell], Mapping[int | None, Cell]]]:
    """Rows, each with its cells that say something of their own, and all of its cells by column."""
    for row in rows:
        whole: Mapping = sheet.cells.get(row, {})
        cells = list(whole.values())
        yield row, [cell for cell in cells if (row, cell.col) not in covered] if covered else cells, whole


def _lines(rows: Iterable[tuple[int, list[Cell], Mapping[int | None, Cell]]]) -> list[Line]:
    """The lines of some rows, each given with its cells and those of the whole row."""
    lines = []
    ruled = 0
    for row, cells, whole in rows:
        drawn = not _DRAWN.isdisjoint([cell.text[-1:] for cell in cells])
        if drawn:
            cells = [cell for cell in cells if not _RULE.match(cell.text)]
        if drawn and cells and all(shapes.is_rule(cell.text) or len(cells) > 2 and _DASHES.match(cell.text) for cell in cells):
            ruled += 1
        elif cells:
            line = Line(row, cells, _shapes(cells), ruled=ruled, at=whole)
            line.kind = _kind(line)
            lines.append(line)
            ruled = 0
    for line, under in pairwise(lines):
        if _numbers_two(line, under):
            line.kind = "sequence"
        if not under.texts and _numbers_anew(under, line):
            under.kind = "years"
    for at, line in enumerate(lines[1:-1], 1):
        if line.kind == "text" and is_unknown(lines[at - 1], line, lines[at + 1]):
            line.kind = "value"
    return lines


def _shapes(cells: list[Cell]) -> list[str]:
    """The shape of each cell.

    The *X* behind *IX* is the tenth month, no sign for nothing; a letter that stands apart behind several figures is a mark, and
    several times are figures of time spent.
    """
    # most are numbers that cannot be years
    out = [NUMBER if cell.kind == "number" and not 1900 <= cell.value <= 2100 else shape(cell) for cell in cells]  # type: ignore[operator]
    for i in range(1, len(cells)) if NIL in out else ():
        if out[i] == NIL and cells[i].text == "X" and cells[i - 1].text == "IX":
            out[i] = TEXT
    if out.count(TEXT) > 2:
        marks = {i: match[1] or match[2] for i, cell in enumerate(cells) if out[i] == TEXT and (match := _LETTERED.match(cell.text))}
        if len(marks) > 2 and len({*marks.values()}) == 1:
            for i in marks:
                out[i] = NUMBER
    return out


def _plain(text: str) -> float | None:
    if text[:1] in ("-", "−") and text[1:2].isdecimal():
        value = _plain(text[1:])
        return None if value is None else -value
    if text.startswith(shapes.CURRENCIES):
        text = text[1:].lstrip()
    if not (text[:1].isdecimal() or text[:1] in " .,'`"):
        return None
    text = shapes.without_unit(text)
    text = _APOSTROPHE.sub("", text)
    digits = text.replace(".", "").replace(",", "").replace(" ", "").lstrip("'`")
    if not digits.isdecimal() or len(digits) >= 16 or len(text) - len(digits) > 4:
        return None
    return float(digits) / 10.0 ** _places(text)


def _places(text: str) -> int:
    """How many decimals a number typed as text surely has: what stands after its one sign, unless as many as of thousands."""
    behind = text.rstrip()[max(text.rfind("."), text.rfind(",")) + 1:]
    signs = text.count(".") + text.count(",")
    return len(behind) if signs == 1 and len(behind) != 3 and " " not in behind else 0


def _kind(line: Line) -> str:
    if TEXT in line.shapes and YEAR not in line.shapes and CODE not in line.shapes and line.shapes.count(NUMBER) > 1:
        return "years" if _heads_numbers(line) else "value"  # as most lines are, whatever else is on them
    counts = dict.fromkeys((NUMBER, NIL, YEAR, CODE, TEXT, ERROR), 0)
    for s in line.shapes:
        counts[s] += 1
    if is_sequence(line):
        return "sequence"
    if _is_years(line, counts):
        return "years"
    numeric = [c for c, s in zip(line.cells, line.shapes, strict=True) if s in NUMERIC]
    words = counts[TEXT]
    if counts[YEAR] >= 2 and counts[YEAR] == len(numeric) and any(
            shapes.is_word(c.text, "stt") or shapes.is_word(c.text, "name") or shapes.fold(c.text).startswith("tên ") for c in line.texts):
        return "years"
    if not numeric:
        return "value" if is_withheld(line, counts) else "text"
    ends = (line.cells[0], line.cells[-1])
    strong = [c for c, s in zip(line.cells, line.shapes, strict=True)
              if s in (NUMBER, YEAR, ERROR) and not (c in ends and ordinal(c) is not None and len(numeric) == 1)]
    if strong and (words or len(strong) >= 2 or counts[CODE]):
        # *2.12 | Education efficiency*: the number of a title, or of a line without figures
        numbered = (
            len(numeric) == 1
            and numeric[0] is line.cells[0]
            and numeric[0].kind == "number"
            and isinstance(numeric[0].value, float)
            and not counts[CODE]
        )
        return "text" if numbered else "value"
    if counts[NIL] and words and max(len(c.text) for c in line.texts) <= LONG_TEXT:
        return "value"
    if counts[NIL] >= 2:
        return "value"
    if words and len(numeric) == 1 and ordinal(numeric[0]) is not None and max(len(c.text) for c in line.texts) <= LONG_TEXT:
        return "weak"
    return "text"


def _heads_numbers(line: Line) -> bool:
    """Whether the numbers of units are headings of a line: ``TT | Chỉ tiêu | 1 | 2 | 3``, ``Khu phố | 1 | 2 | 3 | Tổng``."""
    corner = line.cells[0].text
    if not (shapes.is_word(corner, "stt") or shapes.is_word(corner, "name") and shapes.unit_kind(corner)):
        return False
    numbers = [_number(cell) for cell, s in zip(line.cells, line.shapes, strict=True) if s == NUMBER]
    return numbers == [*range(1, len(numbers) + 1)] and len(numbers) + len(line.texts) == len(line.cells)


def _number(cell: Cell) -> object:
    return cell.value if cell.kind == "number" else ordinal(cell)


def _numbers_anew(line: Line, above: Line) -> bool:
    """Whether a line of numbers counts the same units under each heading above it: ``1 | 2 | 3 | 1 | 2 | 3``."""
    numbers = [_number(cell) for cell in line.cells]
    many = numbers.index(1, 1) if 1 in numbers[1:] else 0
    if many < 2 or above.kind not in ("text", "years") or numbers != [*range(1, many + 1)] * (len(numbers) // many):
        return False
    starts = {cell.col for cell in line.cells[::many]}
    return starts <= {cell.col for cell in above.cells} and line.cells[-1].col - line.cells[0].col < len(numbers)




def _numbers_two(line: Line, under: Line) -> bool:
    """``1 | 2`` or ``A | 1`` over a name and its figure: the numbers of two columns, too few to be told without what is under them."""
    if under.kind not in OF_FIGURES or under.row != line.row + 1 or len(line.cells) != 2:
        return False
    marks = [ordinal(cell) if s != CODE else cell.text for cell, s in zip(line.cells, line.shapes, strict=True)]
    return marks in ([1, 2], ["A", 1]) and [c.col for c in under.cells[:2]] == [c.col for c in line.cells] and under.shapes[0] == TEXT


def is_sequence(line: Line) -> bool:
    """``(1) (2) (3)``, ``A B 1 2 3``, ``1 2 3 4=3/2``: column numbers, not figures.

    They may count anew under each group: ``1 2 3 4 2 3 4``.
    """
    cells, said = line.cells, line.shapes
    pair = len(cells) == 2 and [c.text for c in cells] == ["(1)", "(2)"]
    if line.texts[:1] == cells[:1] and any(s == CODE and "=" in c.text for c, s in zip(cells, said, strict=True)):
        cells, said = cells[1:], said[1:]  # *MS | 1=2+3 | 2 | 3*: the letters of the names' column, whatever they are
    if len(cells) < 3 and not pair or any(s not in (CODE, NUMBER) for s in said):
        return False
    bare: list[int] = []
    starts: list[int] = []
    last, anew = cells[0].col, False
    for cell, s in zip(cells, said, strict=True):
        anew |= cell.col > last + 1 or s == CODE
        last = cell.col
        if s == CODE:
            continue
        value = cell.value if cell.kind == "number" else ordinal(cell)
        if cell.kind == "text" and "=" in cell.text:
            continue
        if not isinstance(value, int) or not 0 <= value <= 99:
            return False
        if value == 1 and bare and anew:
            starts.append(len(bare))  # behind an empty column, or from *A* on, the next table numbers its own
        bare.append(value)
        anew = False
    if not bare:
        return True
    steps = [b - a for at, (a, b) in enumerate(zip(bare, bare[1:], strict=False), 1) if at not in starts]
    codes = sum(s == CODE for s in said)
    if bare[0] > 3 + codes:
        return False
    if (
        all(code == CODE for code in said[:codes])
        and bare[0] == 1
        and len(bare) >= 5
        and sum(step != 1 for step in steps) == 1
        and steps[-3:] == [1, 1, 1]
        and min(steps) > 0
    ):
        return True  # *1 2 13 14 15 16 17*: columns of a wider form left out
    return all(step == 1 for step in steps) or _counts_anew(bare) or (codes >= 1 and all(0 < step <= codes + 1 for step in steps))


def _counts_anew(bare: list[int]) -> bool:
    """``1 2 3 4 2 3 4``: behind the number of the names, the same ones for every group of columns."""
    group = bare[1:bare.index(2, 2)] if bare[:2] == [1, 2] and 2 in bare[2:] else []
    return len(group) > 1 and group == list(range(2, 2 + len(group))) and bare[1:] == group * (len(bare) // len(group))


def _is_years(line: Line, counts: dict[str, int]) -> bool:
    if not counts[YEAR] or counts[NUMBER] and not _numbers_year(line) or counts[NIL] or counts[ERROR]:
        return False
    cells = [c for c, s in zip(line.cells, line.shapes, strict=True) if s == YEAR]
    if all(c.kind == "text" and not c.text.isdecimal() for c in cells):
        return True  # *Năm 2018*, *2018-2019* are words, never figures
    return any(shapes.is_word(c.text, "stt") or shapes.is_word(c.text, "name") for c in line.texts)


def _numbers_year(line: Line) -> bool:
    """``1 | Năm 2016``: the number of a caption, and nothing but its year in words beside it."""
    if len(line.cells) != 2 or line.shapes[1] != YEAR or ordinal(line.cells[0]) is None:
        return False
    number, year = line.cells
    return year.col == number.col + 1 and year.kind == "text" and year.text[:1].isalpha()


def is_outlined(line: Line) -> bool:
    """A Roman numeral or capital and, right beside it, the only words: ``II | Vùng khó khăn``, ``B | Khối nông thôn``, ``II | Năm 2016``.

    It is a caption also where bare numbers name the units.
    """
    if len(line.cells) != 2 or line.cells[1].col != line.cells[0].col + 1 or not line.cells[1].text[:1].isalpha():
        return False
    if line.shapes[1] not in (TEXT, YEAR):
        return False
    return shapes.marks_group(line.cells[0])


def has_own_unit(line: Line, figures: set[int], merges: Merges) -> bool:
    """``Area | Million acres``: a caption with the unit of the lines below it, typed over one of several columns of figures."""
    if len(line.texts) != len(line.cells) or len(line.cells) != 2 or len(figures) < 3:
        return False
    name, unit = line.cells
    return name.col < unit.col and unit.col in figures and is_units(unit.text) and merges.span(unit).last_col == unit.col


def is_year_caption(line: Line) -> bool:
    """``Năm 2018``, ``II | Năm 2018``: one year over the lines of it, numbered or not."""
    return line.kind == "years" and line.shapes[-1] == YEAR and (len(line.cells) == 1 or len(line.cells) == 2 and (
        shapes.marks_group(line.cells[0]) or ordinal(line.cells[0]) is not None))

