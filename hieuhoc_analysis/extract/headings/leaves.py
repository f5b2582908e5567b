"""Headings that look like figures: years, dates, ages or units under a group, told by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Collection, Set

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.labels import counts_across, label, year_by_year
from hieuhoc_analysis.extract.cells.lines import OF_FIGURES, Line
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.shapes import NUMBER, NUMERIC, YEAR, ordinal
from hieuhoc_analysis.extract.cells.units import is_power
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.headings import evidence
from hieuhoc_analysis.extract.headings.broken import ends_name, goes_on_with_words, is_amid_words

WITNESSES = 8  # value lines below that a doubtful line is held against
APART = 4  # lines without figures after which what follows is another table
ENOUGH = 3
LONG_RUN = 6  # so many numbers that count on beside words are no counts by chance
DESCRIBING = 4  # so many lines of figures may stand one after another among those that describe the columns
LOOK_BACK = 200  # lines among which the heading of the table above is looked for

_MACHINES = re.compile(r"[a-z][A-Z]|_")
_SCALES = {100, 1000, 10_000, 100_000, 1_000_000}
_BASE = re.compile(r"^10{0,2}(?:[., ]000)+$")


def name_headings(lines: list[Line], merges: Merges) -> None:
    """Give the kind ``years`` to every line whose figures head the figures below, top down."""
    for i, line in enumerate(lines):
        if line.kind in OF_FIGURES and _is_heading(lines, i, merges):
            line.kind = "years"


def _is_heading(lines: list[Line], at: int, merges: Merges) -> bool:
    """Weigh what speaks for a heading: its figures' look, what is said left of them, and what stands above and below."""
    line = lines[at]
    figures = [c for c, s in zip(line.cells, line.shapes, strict=True) if s in NUMERIC]
    if not figures or at and (_asks(lines[at - 1]) or _counts_on(lines[at - 1], line)):
        return False
    if all(
        (span := merges.at.get((c.row, c.col))) is not None
        and span.last_col - span.first_col >= 2
        and shapes.year_of(c.text or str(c.value))
        for c in figures
    ):
        return True  # no figure of a body reaches over three columns
    if goes_on_with_words(lines, at) or _describes(lines, at) or _measures_columns(lines, at, figures) or ends_name(lines, at, figures):
        return True
    counted = counts_across(figures)
    if not counted and not all(map(label, figures)):  # most lines of figures: known by their first one
        return is_amid_words(lines, at) or _is_base(lines, at, figures)
    if _returns(lines, at):
        return False
    kinds = {c.col: "count" if counted else label(c) for c in figures}
    witnesses = _witnesses(lines, at)
    if not witnesses:
        return False
    score = 3 * any(is_power(c.text) for c in figures)
    below = [c for other in witnesses for c, s in zip(other.cells, other.shapes, strict=True) if s in NUMERIC and c.col in kinds]
    unlike = sum(label(c) != kinds[c.col] for c in below)
    if not below or unlike < 0.6 * len(below):
        unlike = 0
    score += 0 if not unlike else 1 if counted else 2
    above = lines[at - 1] if at and lines[at - 1].kind in ("text", "years") else None
    if above is not None and (_merged_into(above, line, merges) or _says_again(above, line)):
        score += 3
    elif above is not None and line.row == above.row + 1:
        score += evidence.under(above, kinds, merges, {c.col: ordinal(c) for c in figures} if counted else {})
    figured = {col for other in witnesses for col in other.columns(*NUMERIC)}
    names = min((c.col for other in witnesses for c in other.texts), default=0)
    if names and not above and _names_idle_unit(line, names):
        return False
    worded = {c.col for c in line.texts if c.col in figured and (c is not line.cells[0] or c.col > names)}  # *15-35* beside *Trên 60*
    score += bool(worded) + (2 * len(worded) > len(figured))
    score += evidence.named(
        [c for c in line.texts if c.col not in worded and (c.col < min({*kinds, *worded}) or c.col < max(kinds) and c.col not in figured)]
    )
    if len(figures) > 2 and not line.texts and all(other.texts and other.texts[0].col < figures[0].col for other in witnesses):
        score += 2  # years alone, where every line below has a name
    if "year" in kinds.values() and _repeats_heading(lines, at):
        score += 2
    if (counted or {*kinds.values()} == {"year"}) and len(figures) <= len(figured) and _is_over_words(lines, at, kinds.keys(), figured):
        score += 2
    if counted and _over_days(lines, at, kinds.keys()):
        score += 2  # *Week number | 1 | 2 | 3* over *Week ended | 4 January | 11 January | 18 January*
    score += evidence.ordered(figures, kinds)
    score += counted and bool(worded) and len(figures) >= LONG_RUN  # *Pre-K*, *K*, *1*, *2*, …
    if any(shapes.has_word(c.text, "measure") for c in line.texts[:1] if c.col < min(kinds)) and not year_by_year(figures):
        score -= 2  # *Số người từ đủ 18 tuổi | 1974 | 1989 | 2003*
    score += evidence.styled(line, witnesses)
    return score - (len(figures) == 1) >= ENOUGH


def _counts_on(above: Line, line: Line) -> bool:
    """Whether a line begins with the number after that of the line of figures right above it: *2021 | 230 hộ* under *2020 | 218*."""
    first, before = line.cells[0], above.cells[0]
    if above.kind not in OF_FIGURES or above.row + 1 != line.row or first.col != before.col or above.at.keys() != line.at.keys():
        return False
    now, then = (ordinal(cell) or int((shapes.year_of(cell.text) or "0")[:4]) for cell in (first, before))
    return now == then + 1 > 1


def _returns(lines: list[Line], at: int) -> bool:
    """Whether a line begins as one of figures above it did, with nothing else between: *2019 | 93 hộ* once more under the next khu phố."""
    first, row, columns = lines[at].cells[0], lines[at].row, lines[at].at.keys()
    for above in reversed(lines[max(0, at - LOOK_BACK):at]):
        if above.row + 1 != row or above.kind not in OF_FIGURES:
            return False
        row = above.row
        if above.at.keys() == columns and (above.cells[0].value, above.cells[0].col) == (first.value, first.col):
            return True
    return False


def _names_idle_unit(line: Line, names: int) -> bool:
    """Whether a line is a name in the column of `names` and words for nothing, among lines of figures.

    *Thôn 3 | không | không | nộp trễ*.
    """
    first = line.cells[0]
    return first.col == names and first in line.texts and NUMBER not in line.shapes and YEAR not in line.shapes


def _repeats_heading(lines: list[Line], at: int) -> bool:
    """Whether a line stands apart and begins as a heading above it does: *Industry | 2008* after *Industry | 2006 | 2007*."""
    first = lines[at].cells[0]
    return (
        at > 0
        and lines[at - 1].row + 1 < lines[at].row
        and first in lines[at].texts
        and any(
            other.kind in ("text", "years") and len(other.cells) > 1 and other.cells[0].text == first.text
            for other in lines[max(0, at - LOOK_BACK):at]
        )
    )


def _is_over_words(lines: list[Line], at: int, columns: Set[int], figured: set[int]) -> bool:
    """Whether words stand right below, over each of the columns or over nearly all `figured` ones.

    *2010* over *Total, Male, Female*, or **1**, **2** over *person*, *persons*.
    """
    if at + 1 == len(lines) or lines[at + 1].row != lines[at].row + 1:
        return False
    words = [c for c, s in zip(lines[at + 1].cells, lines[at + 1].shapes, strict=True) if s not in NUMERIC or is_power(c.text)]
    if lines[at + 1].kind != "text" and len(words) < len(lines[at + 1].cells):
        return False  # but *2005* over *(1,000)*
    worded = figured & {c.col for c in words}
    return columns <= worded and len(columns) > 1 or len(worded) > 0.6 * len(figured)


def _over_days(lines: list[Line], at: int, columns: Collection[int]) -> bool:
    """Whether the line right below has a name like this one, and days or words over all the same columns.

    Figures stand only below that line.
    """
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else lines[at]
    if below.row != line.row + 1 or line.cells[0] not in line.texts or below.cells[0].col != line.cells[0].col:
        return False
    return all(col in below.at and (below.at[col] in below.texts or label(below.at[col]) == "date") for col in columns)


def _asks(above: Line) -> bool:
    """Whether a line holds nothing but names that machines use, *TuNgay | MaTinh*.

    It is no heading: what the table was asked for stands below.
    """
    return (
        len(above.texts) == len(above.cells) > 1
        and all(shapes.is_field(c.text) for c in above.texts)
        and any(_MACHINES.search(c.text) for c in above.texts)
    )


def _describes(lines: list[Line], at: int) -> bool:
    """Whether a line is one of many that say of each column what it is, most of them in words.

    *Unit*, *Series Type*, *Frequency*, **No. Obs**, *Series ID*.

    Three lines of words or more over all the columns stand right above it, or above the few like it, and another one right below.
    """
    first = last = at
    while first and last - first < DESCRIBING and lines[first - 1].kind != "text":
        first -= 1
    if first < ENOUGH or lines[first - 1].kind != "text":
        return False  # as most lines, amid others of figures
    while last + 1 < len(lines) and last - first < DESCRIBING and lines[last + 1].kind != "text":
        last += 1
    wanted = {c.col for c in lines[at].cells}

    def worded(line: Line) -> bool:
        words = line.cells if line.kind == "years" else line.texts
        over = wanted & {c.col for c in words}
        return line.kind in ("text", "years") and len(over) >= len(wanted) - 1 and line.cells[0].col >= min(wanted)

    if len(wanted) < 3 or lines[at].cells[0] not in lines[at].texts:
        return False
    block = lines[max(0, first - ENOUGH):last + 2]
    return (
        last + 1 < len(lines)
        and block[-1].row - block[0].row == len(block) - 1
        and all(map(worded, (*lines[first - ENOUGH:first], lines[last + 1])))
        and not {c.text for c in lines[last + 1].texts} & {c.text for line in lines[first - ENOUGH:first] for c in line.texts}
    )


def _measures_columns(lines: list[Line], at: int, figures: list[Cell]) -> bool:
    """Whether a nameless line right under headings says of each what its figures are counted in, or how many months its year has.

    **1000** | **1000** | **1000**, or **12** | **12** | **3** | **12** under years.
    """
    line, above = lines[at], lines[at - 1]
    if not at or line.texts or above.row + 1 != line.row or above.kind not in ("years", "text"):
        return False
    numbers = line.numbers
    years = [c for c in above.cells if numbers.get(c.col) == 12 and shapes.year_of(c.text or str(c.value))]
    months = len(numbers) > 2 and 2 * len(years) > len(numbers) and {*numbers.values()} <= {*range(1, 13)}
    scale = len(numbers) > 1 and {*numbers.values()} < _SCALES and len({*numbers.values()}) == 1
    return (
        (months or scale)
        and len(numbers) == len(line.cells)
        and numbers.keys() <= above.at.keys()
        and all(other.cells[0].col < figures[0].col for other in _witnesses(lines, at))
    )


def _is_base(lines: list[Line], at: int, figures: list[Cell]) -> bool:
    """Whether the figures, typed as texts, are what rates or units are counted in, amid more words over figures.

    *Fatal | Injury* | **10,000** | **100,000**, *number | km2* | **1,000**.
    """
    if not all(c.kind == "text" and _BASE.match(c.text) for c in figures):
        return False
    below = {col for other in _witnesses(lines, at) for col in other.columns(*NUMERIC)}
    return len({c.col for c in lines[at].texts if any(map(str.isalpha, c.text))} & below) > len(figures)


def _witnesses(lines: list[Line], at: int) -> list[Line]:
    """The first lines of figures below; numbers of columns part them from the headings over them no further."""
    found: list[Line] = []
    apart = 0
    for k in range(at + 1, len(lines)):
        if lines[k].kind in OF_FIGURES:
            apart = 0
            found.append(lines[k])
        else:
            apart += lines[k].kind != "sequence"
        if len(found) == WITNESSES or apart == APART:
            break
    return found


def _says_again(above: Line, line: Line) -> bool:
    """Whether words beside figures stand right above them, too, as where merged ones were written into each of their cells."""
    return line.row == above.row + 1 and any((over := above.at.get(cell.col)) is not None and over.text == cell.text for cell in line.texts)


def _merged_into(above: Line, line: Line, merges: Merges) -> bool:
    """Whether a heading reaches from the line above down to this one."""
    return any(m.first_row <= above.row and m.last_row >= line.row for m in merges.crossing(above.row, line.row))
