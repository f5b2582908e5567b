"""The heading of a table: which lines it is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.captions import opens_body
from hieuhoc_analysis.extract.grid import ACROSS, Cell, Sheet
from hieuhoc_analysis.extract.lines import (
    LONG_TEXT,
    MAX_LEVELS,
    Line,
    Merges,
)
from hieuhoc_analysis.extract.periods import period_of
from hieuhoc_analysis.extract.shapes import CODE, NUMBER, TEXT, YEAR, ordinal
from hieuhoc_analysis.extract.underlines import underlined

_OF_UNITS = re.compile(
    r"^(?:in )?(?:hundreds?|thousands?|millions?|billions?) of\b|^(?:nghìn|ngàn|triệu|tỷ|tỉ) ", re.IGNORECASE
)  # *thousands of dwellings*


NARROW = 15  # a phrase broken over many lines is broken for a narrow column


@dataclass(slots=True)
class Header:
    """Where a table's heading is.

    ``rows`` are its levels top down; ``code_rows`` lie under them (column numbers, instructions); ``sections`` are
    the caption lines between heading and first value line.
    """

    rows: list[int] = field(default_factory=list)
    code_rows: list[int] = field(default_factory=list)
    sections: list[int] = field(default_factory=list)


def find_header(sheet: Sheet, lines: list[Line], first_value: int, floor: int, value_cols: set[int], merges: Merges,
                bordered: bool) -> Header:
    """Look upwards from the first value line for the heading.

    Parameters
    ----------
    sheet : Sheet
        The sheet, for the lines drawn on it.
    lines : list of Line
        The band's lines in order.
    first_value : int
        Index of the first line with values.
    floor : int
        Index of the first line that may belong to this table.
    value_cols : set of int
        Columns in which the body holds numbers.
    merges : Merges
        The sheet's merged ranges.
    bordered : bool
        Whether the body's cells have borders; then heading cells have them too, unless the words right over it have none.
    """
    found = Header()
    j = first_value - 1
    captions: list[int] = []
    while j >= floor and opens_body(lines, j, floor, value_cols, merges, lines[first_value].row):
        captions.append(lines[j].row)
        j -= 1
    while j >= floor and (lines[j].kind == "sequence" or _is_instruction(lines[j]) or _is_numbered_in_roman(lines[j], min(value_cols))):
        if lines[j].kind == "sequence" and not _heading_above(lines, j, floor, value_cols, merges):
            break
        found.code_rows.insert(0, lines[j].row)
        j -= 1
    last = j
    look = Levels(sheet, value_cols, merges, bordered and not (j >= floor and _is_frameless(lines[j], lines[first_value], value_cols)))
    while j >= floor and last - j < MAX_LEVELS:
        upper = _over_phrase(lines, j, floor)
        if not look.takes(lines[j], lines[j + 1] if found.rows else None, upper, _is_stacked(lines, j)):
            break
        found.rows.insert(0, lines[j].row)
        j -= 1
    # captions over a body without heading are titles, not sections
    found.sections = captions[::-1] if found.rows else []
    return found


def _is_numbered_in_roman(line: Line, left: int) -> bool:
    """``I | II | III | IV`` from the columns of the names on: numbers of columns, where months begin over the figures."""
    marks = [c.text for c in line.cells]
    return (
        len(marks) > 3
        and line.cells[0].col < left
        and marks[:3] == ["I", "II", "III"]
        and len({*marks}) == len(marks)
        and all(map(shapes.ROMAN.match, marks))
    )


def _is_frameless(line: Line, under: Line, value_cols: set[int]) -> bool:
    """Whether the words right over a framed body stand over most of its columns without a frame of their own."""
    named = {c.col for c in line.texts if not c.style.border} & value_cols
    return line.row + 1 == under.row and len(named) > max(1, 0.6 * len(value_cols)) and not any(c.style.border for c in line.cells)


def _over_phrase(lines: list[Line], at: int, floor: int) -> Line | None:
    """The line above, or above the other words of a phrase that goes on word by word in one column."""
    upper, alone = at - 1, len(lines[at].cells) == 1
    while alone and upper > floor and len(lines[upper].cells) == 1 and lines[upper].cells[0].col == lines[at].cells[0].col:
        upper -= 1
    is_near = upper >= floor and (not alone or lines[upper].row == lines[at].row - (at - upper))
    return lines[upper] if is_near else None


def _is_stacked(lines: list[Line], at: int) -> bool:
    """Whether a line's only text is one of several that stand alone one over the other, short as in a narrow column.

    *Num of* / *Struc-* / *tures*.
    """
    run = [lines[k] for k in (at, at - 1, at + 1) if 0 <= k < len(lines) and lines[k].row - lines[at].row == k - at]
    alone = [
        line.cells[0].col == run[0].cells[0].col and len(line.cells) == 1 and line.kind == "text" and len(line.cells[0].text) <= NARROW
        for line in run
    ]
    return alone[0] and any(alone[1:])


def _is_instruction(line: Line) -> bool:
    """A line under the heading that tells how to fill it in: ``Nhập số nguyên``, ``dd/mm/yyyy``."""
    words = line.texts
    if len(words) < 2 or len(words) < 0.6 * len(line.cells):
        return False
    hits = sum(shapes.starts_with(c.text, "instruction") or "dd/mm" in c.text.lower() for c in words)
    return hits >= max(2, 0.5 * len(words))


def _heading_above(lines: list[Line], j: int, floor: int, value_cols: set[int], merges: Merges) -> bool:
    """Whether every numbered column already has a leaf heading above, so that the numbers are codes."""
    row = lines[j].row
    named: set[int] = set()
    for line in lines[max(floor, j - MAX_LEVELS):j]:
        if row - line.row > MAX_LEVELS + 4:
            continue
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if s in (TEXT, YEAR) or line.kind in ("years", "sequence"):  # *31/3*, and months by their numbers
                span = merges.span(cell)
                if span.last_col - span.first_col <= 0 or span.last_col - span.first_col < len(value_cols) - 1:
                    named.update(range(span.first_col, min(span.last_col, span.first_col + 400) + 1))
    numbered = set(lines[j].columns(CODE, NUMBER)) & value_cols
    if not numbered:
        return True
    # a spanner over several numbered columns with nothing else between names a group, and the numbers are its leaves
    leaves = {}
    for line in lines[max(floor, j - MAX_LEVELS):j]:
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if s in (TEXT, YEAR) or line.kind in ("years", "sequence"):
                span = merges.span(cell)
                for col in range(span.first_col, min(span.last_col, span.first_col + 400) + 1):
                    leaves[col] = (span.first_row, span.first_col)
    distinct = {leaves.get(col) for col in numbered}
    return len(numbered & named) >= 0.6 * len(numbered) and len(distinct) >= 0.6 * len(numbered)


@dataclass(slots=True)
class Levels:
    """Decides, from below, which lines are levels of a heading over `values`."""

    sheet: Sheet
    values: set[int]
    merges: Merges
    bordered: bool

    def takes(self, line: Line, lower: Line | None, upper: Line | None, stacked: bool) -> bool:
        """Whether a line is one more level over `lower`, the highest so far (None for the first).

        `upper` stands above it, or above all that are `stacked`.
        """
        if line.kind in ("value", "weak"):
            return False
        if lower is not None:
            if self.merges.reach(line.row, lower.row):
                return True  # something, perhaps an empty name heading, is merged from here into the heading below
            gap = lower.row - line.row - 1 - lower.ruled
            if gap > 1 or gap == 1 and not self._completes(line, lower):
                return False
        if len(line.cells) == 1:
            return self._takes_lone(line.cells[0], lower, upper, stacked)
        if self._is_title(line) or lower is not None and (
                self._says_whose_and_when(line, lower) or any(self._cuts(cell, lower, line) for cell in line.texts)):
            return False
        if self.bordered and 2 * sum(c.style.border for c in line.cells) < len(line.cells):
            return False
        return self._over(line) or self.bordered and any(_is_head(c) for c in line.texts)

    def _over(self, line: Line) -> bool:
        first, last = min(self.values), max(self.values)
        spans = [self.merges.span(c) for c, s in zip(line.cells, line.shapes, strict=True) if s in (TEXT, YEAR, CODE, NUMBER)]
        return any(span.last_col >= first and span.first_col <= last for span in spans)

    def _completes(self, line: Line, lower: Line) -> bool:
        """Whether a line above a blank row gives the name heading that the row below lacks."""
        first = min(self.values)
        over = [self.merges.span(c) for c in line.texts if c.col >= first]  # one text at the right is the unit, or *Back to contents*
        if len(over) > 1 and len(over) == len(line.cells) and any(s.first_col in self.values and s.first_col not in lower.at for s in over):
            # or that of figures which have none below; the same words twice are the title over each of two pages
            return all(len(c.text) <= LONG_TEXT for c in line.texts) and len({c.text for c in line.texts}) > 1
        return (
            any(c.col < first for c in line.texts)
            and bool(over)
            and (len(over) > 1 or over[0].last_col > over[0].first_col or len(self.values) == 1)
            and not any(c.col < first for c in lower.texts)
            and all(len(c.text) <= LONG_TEXT for c in line.texts)
        )

    def _is_title(self, line: Line) -> bool:
        """Whether a line of several texts is of the title, the letterhead or the unit line."""
        first = min(self.values)
        words = line.texts
        if len(line.cells) <= 2 and any(shapes.is_unit_line(c.text) for c in words) and not (
                len(words) == 2 and shapes.is_word(words[0].text, "unit_line") and words[1].col == words[0].col + 1 in self.values):
            return True  # but *Đơn vị tính | Số lượng* heads the columns of units and of figures
        if (
            any(shapes.has_word(c.text, "letterhead_anywhere") for c in words)
            or len(words) <= 2
            and any(shapes.names_day(c.text) for c in words)
        ):
            return True
        if len(words) == 1 and len(words[0].text) > LONG_TEXT and self.merges.span(words[0]).last_col == words[0].col and all(
                c.col < words[0].col and ordinal(c) is not None for c in line.cells if c is not words[0]):
            return True  # the number of a table and its title, each in a cell of its own
        if not words or words[0].col >= first:
            return False
        if len(words) == 2 and len(line.cells) == 2 and any(len(c.text) > 25 for c in words) and all(
                shapes.starts_with(c.text, "letterhead") or shapes.starts_with(c.text, "title") or len(c.text) > LONG_TEXT for c in words):
            return True
        # a title with the unit of the figures at its right
        over = [c for c in line.cells if c.col >= first]
        return (
            bool(over)
            and len(words[0].text) > 25
            and all(shapes.is_units(c.text) and not shapes.year_of(c.text) for c in over)
            and len(over) < min(3, len(self.values))
        )

    def _says_whose_and_when(self, line: Line, lower: Line) -> bool:
        """Whether a line right over *Thôn | Tổng số hộ | ...* only names the place and the period of them all: *Xã Cát Minh | Năm 2020*."""
        if len(line.cells) != 2 or len(self.values) == 1 or line.cells[0] not in line.texts:
            return False
        place, when = line.cells
        return (
            place.col in lower.at
            and place.col < min(self.values)
            and not _is_head(place)
            and any(shapes.starts_with(place.text, kind) for kind in ("letterhead", "territory", "unit_line"))
            and bool(period_of(when.text or str(when.value)))
        )

    def _takes_lone(self, cell: Cell, lower: Line | None, upper: Line | None, stacked: bool) -> bool:
        """Whether a line's only text is a heading: of the names, or of a group of figures."""
        first, last = min(self.values), max(self.values)
        span = self.merges.span(cell)
        text = cell.text or str(cell.value)
        if (
            shapes.is_unit_line(text)
            or shapes.has_word(text, "letterhead_anywhere")
            or shapes.has_word(text, "continued")
            or shapes.names_day(text)
            or text[0] == "(" and shapes.starts_with(text, "title")  # *(Ban hành kèm theo …)*
        ):
            return False
        if self.bordered and not cell.style.border:
            return False
        if span.first_col < first:
            return self._takes_name(cell, lower, upper) if span.last_col < first else False
        if span.first_col > last or len(text) > (2 * LONG_TEXT if span.last_col > span.first_col else LONG_TEXT):
            return False
        if lower is None:
            return True
        if self._cuts(cell, lower, None):
            return False
        if self._is_ruled_off(cell, lower):
            return True
        if (
            self._goes_on(cell, lower, upper)
            or stacked
            and not shapes.is_units(text)
            and cell.col in lower.at
            and cell.row + 1 == lower.row
        ):
            return True
        if span.first_col > first and _is_set_apart(cell, lower):
            return False
        if span.last_col > span.first_col:
            return (span.first_col == first or not shapes.is_units(text)) and self._reads_as_heading(cell, 30)
        under = lower.at.get(cell.col)
        if under is not None and (
            text[-1] in ",-&"
            or shapes.is_word(text, "preliminary")
            or cell.row + 1 == lower.row
            and text[0].isalpha()
            and under.text[:1].islower()
            and not shapes.starts_with(text, "title")
        ):
            return True  # *2003,* over *prel.*, *Sơ bộ* over *2022*, *Percent* over *distribution*
        if cell.col > first and (shapes.is_units(text) or _OF_UNITS.match(text)):
            return False
        if cell.col == last > first:
            return _alike(cell, lower) and self._reads_as_heading(
                cell, 15
            )  # the unit of the figures stands there as well, and titles end there
        in_capitals = text.isupper() and not all(c.text.isupper() for c in lower.texts)  # as titles are, and the headings below are not
        longest = LONG_TEXT if "b" in cell.style.edges and cell.col > first else 40  # with a line under it
        return self.bordered or len(text) <= longest and not in_capitals and self._reads_as_heading(cell, 15)

    def _is_ruled_off(self, cell: Cell, lower: Line) -> bool:
        """Whether a line is drawn under a text and the columns beside it, but not under those of the names: that of a group."""
        first, last = min(self.values), max(self.values)
        if not any(c.col < first for c in lower.cells):
            return False
        ends = [col for col in range(1, last + 1) if (m := self.merges.at.get((cell.row, col))) is None or m.last_row == cell.row]
        runs = underlined(self.sheet, cell.row, ends)
        return any(cell.col in run and len(run) > 1 and run.start >= first for run in runs)

    def _goes_on(self, cell: Cell, lower: Line, upper: Line | None) -> bool:
        """Whether a text goes on with a phrase broken over lines, amid the lines of a heading: *Tháng 5* / **so với** / *cùng kỳ*."""
        if upper is None or upper.kind not in ("text", "years") or cell.row + 1 != lower.row or self._is_title(upper):
            return False
        return any(c.col == cell.col for c in upper.cells) and sum(c.col >= min(self.values) for c in upper.cells) > 1

    def _cuts(self, cell: Cell, lower: Line, line: Line | None) -> bool:
        """Whether a text would cut a group below in two, as no heading over it does.

        It may where all the group's columns have their headings in its `line`.
        """
        span = self.merges.span(cell)
        cut = [
            m
            for m in self.merges.crossing(lower.row, lower.row)
            if m.first_col < span.first_col <= m.last_col or m.first_col <= span.last_col < m.last_col
        ]
        return any(
            not _of_all_above(lower.at.get(m.first_col))
            and not (line is not None and all(col in line.at for col in range(m.first_col, m.last_col + 1)))
            for m in cut
        )

    def _reads_as_heading(self, cell: Cell, short: int) -> bool:
        """Whether a text over the figures is no title: *Năm học* over years is a heading, *Năm học 2019-2020 ...* none."""
        text = cell.text
        if self.bordered or not shapes.starts_with(text, "title") and not shapes.starts_with(text, "letterhead"):
            return True
        return (len(text) <= short or shapes.starts_with(text, "year_name")) and not any(c.isdigit() for c in text) and ":" not in text

    def _takes_name(self, cell: Cell, lower: Line | None, upper: Line | None) -> bool:
        named = upper is not None and upper.kind in ("text", "years") and sum(c.col >= min(self.values) for c in upper.cells) > 1
        if lower is None:
            # *GEO* or *(July 1)* under *TIME*, *thị xã* under *Huyện,*: the name heading goes on below the others
            goes_on = (
                upper is not None
                and (named or len(self.values) == 1 or cell.text[:1].islower())
                and any(c.col == cell.col for c in upper.texts)
            )
            return goes_on or _is_head(cell) and (named or len(self.values) == 1 or self.bordered)
        if _is_head(cell):
            return True
        if len(cell.text) > LONG_TEXT:
            return False
        under = lower.at.get(cell.col)
        if under is not None and under.text[:1].islower() and not shapes.starts_with(cell.text, "title"):
            return not _names_place(cell)  # a phrase broken over lines
        return under is None and named


def _is_head(cell: Cell) -> bool:
    """Whether a text heads the numbering or the names: *STT*, *Khu phố*, *Year*."""
    return any(shapes.is_word(cell.text, kind) for kind in ("stt", "name", "year_name"))


def _names_place(cell: Cell) -> bool:
    """Whether a text is the name of a place, while *Xã,* over *phường* and *Xã* begin the heading of such names."""
    return shapes.starts_with(cell.text, "territory") and " " in cell.text and cell.text[-1].isalnum() and cell.text.split()[1][0].isupper()


def _of_all_above(cell: Cell | None) -> bool:
    """Whether a cell holds the unit of all above it: *----- Million pounds -----*."""
    return cell is not None and (shapes.is_units(cell.text) or cell.text[:2] == cell.text[-2:] == "--")


def _is_set_apart(cell: Cell, lower: Line) -> bool:
    """Whether a text is in italics or at the right, and no heading below is: the unit of the figures (*Doanh nghiệp - Enterprise*)."""
    return (
        cell.style.italic
        and not any(c.style.italic for c in lower.cells)
        or cell.style.align == "right"
        and not any(c.style.align == "right" for c in lower.cells)
    )


def _alike(cell: Cell, lower: Line) -> bool:
    """Whether a text is drawn as the headings below, which are drawn as such."""
    def look(of: Cell) -> tuple[bool, bool, bool, bool]:
        return of.style.bold, of.style.italic, of.style.border, of.style.align in ("center", ACROSS)

    return any(look(cell)) and 2 * sum(look(c) == look(cell) for c in lower.cells) > len(lower.cells)
