"""The levels of a heading: which of the lines over a table's figures is one more of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import LONG_TEXT, OF_FIGURES, Line
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.shapes import CODE, NUMBER, TEXT, YEAR, ordinal
from hieuhoc_analysis.extract.cells.underlines import underlined
from hieuhoc_analysis.extract.cells.units import is_unit_line, is_units
from hieuhoc_analysis.extract.grid import ACROSS, Cell, Sheet
from hieuhoc_analysis.extract.headings.particulars import is_head, say_of_all

_OF_UNITS = re.compile(
    r"^(?:in )?(?:hundreds?|thousands?|millions?|billions?) of\b|^(?:nghìn|ngàn|triệu|tỷ|tỉ) ", re.IGNORECASE
)  # *thousands of dwellings*

SHORT_TITLE = 15  # letters; *Tổng số* or *Male* beside a number is none
MOST_TABLES = 1900  # of a yearbook; from there on numbers are years

_LABELLED = re.compile(r"[^\W\d](?:：| ?: )\s*\S")  # a label and what it says


@dataclass(slots=True)
class Levels:
    """Decides, from below, which lines are levels of a heading over `values`, in the `columns` of the table and those beside it."""

    sheet: Sheet
    columns: range
    values: set[int]
    merges: Merges
    bordered: bool

    def takes(self, line: Line, lower: Line | None, upper: Line | None, stacked: bool) -> bool:
        """Whether a line is one more level over `lower`, the highest so far (None for the first).

        `upper` stands above it, or above all that are `stacked`.
        """
        if line.kind in OF_FIGURES:
            return False
        if lower is not None:
            if self.merges.reach(line.row, lower.row, self.columns):
                return True  # something, perhaps an empty name heading, is merged from here into the heading below
            gap = lower.row - line.row - 1 - lower.ruled
            if gap > 1 or gap == 1 and not self._completes(line, lower):
                return False
        if len(line.cells) == 1 or len(line.cells) == 2 and lower is not None and self._is_aside(line.cells[1], lower):
            return self._takes_lone(line.cells[0], lower, upper, stacked)
        if lower is None and upper is not None and (self._names_more(line, upper) or self._ends_beside(line)):
            return True
        if self._is_title(line) or lower is not None and (
                say_of_all(line, lower, upper, self.values, self.merges) or any(self._cuts(cell, lower, line) for cell in line.texts)):
            return False
        unframed = self.bordered and 2 * sum(c.style.border for c in line.cells) < len(line.cells)
        if unframed and not (lower is not None and self._is_sure(line, lower)):
            return False
        return self._over(line) or self.bordered and any(is_head(c) for c in line.texts)

    def _is_aside(self, cell: Cell, lower: Line) -> bool:
        """Whether a text stands apart at the right of the whole table, as a note does beside the title."""
        right = max(*self.values, *(self.merges.span(c).last_col for c in lower.cells))
        return cell.col > right + 1 and not any(c.col == cell.col for c in lower.cells)

    def _names_more(self, line: Line, upper: Line) -> bool:
        """Whether words right under a heading go on with that of the names: *GEO | CITIZEN* under *TIME | | 2019 | 2020*."""
        first = min(self.values)
        return (
            len(line.texts) == len(line.cells)
            and line.cells[-1].col < first
            and upper.row + 1 == line.row
            and upper.kind in ("text", "years")
            and sum(c.col >= first for c in upper.cells) > 1
            and any(c.col in upper.at for c in line.cells)
            and not all(c.col in upper.at for c in line.cells)
            and all(len(c.text) <= LONG_TEXT for c in line.cells)
        )

    def _ends_beside(self, line: Line) -> bool:
        """Whether numbers over signs stand in the last row of headings merged down beside them: **1 | 2 | 3** beside *Xã*."""
        return line.kind == "sequence" and any(
            m.first_row < m.last_row == line.row and m.last_col >= self.columns.start and m.first_col < self.columns.stop
            for m in self.merges.crossing(line.row, line.row)
        )

    def _over(self, line: Line) -> bool:
        first, last = min(self.values), max(self.values)
        spans = [self.merges.span(c) for c, s in zip(line.cells, line.shapes, strict=True) if s in (TEXT, YEAR, CODE, NUMBER)]
        return any(span.last_col >= first and span.first_col <= last for span in spans)

    def _completes(self, line: Line, lower: Line) -> bool:
        """Whether a line above a blank row gives the name heading that the row below lacks."""
        first = min(self.values)
        if self._parts_what_returns(line, lower):
            return True
        over = [self.merges.span(c) for c in line.texts if c.col >= first]  # one text at the right is the unit, or *Back to contents*
        if len(over) > 1 and len(over) == len(line.cells) and any(s.first_col in self.values and s.first_col not in lower.at for s in over):
            # or that of figures which have none below; the same words twice are the title over each of two pages
            return all(len(c.text) <= LONG_TEXT for c in line.texts) and len({c.text for c in line.texts}) > 1
        heads = [self.merges.span(c) for c in line.cells if c.col >= first] if line.kind == "years" else over
        return (
            any(c.col < first for c in line.texts)
            and bool(heads)
            and (len(heads) > 1 or heads[0].last_col > heads[0].first_col or len(self.values) == 1)
            and not any(c.col < first for c in lower.texts)
            and all(len(c.text) <= LONG_TEXT for c in line.texts)
        )

    def _parts_what_returns(self, line: Line, lower: Line) -> bool:
        """Whether several texts or years stand over headings that return under each of them: *2013 | 2019* over *Male | Female*, twice."""
        first = min(self.values)
        heads = [c.text or c.value for c in lower.cells if c.col >= first]
        names = {c.text or c.value for c in line.cells}
        words = line.kind == "years" or len(line.texts) == len(line.cells)
        return (
            words
            and 1 < len(names) <= len(heads) - len({*heads})
            and line.cells[0].col >= first
            and all(len(c.text) <= LONG_TEXT for c in line.cells)
        )

    def _is_sure(self, line: Line, lower: Line) -> bool:
        """Whether a line is a level though nobody framed it: with *STT*, or years over headings that return under each of them."""
        return any(shapes.is_word(c.text, "stt") for c in line.texts) or self._parts_what_returns(line, lower)

    def _is_title(self, line: Line) -> bool:
        """Whether a line of several texts is of the title, the letterhead or the unit line."""
        first = min(self.values)
        words = line.texts
        if len(line.cells) <= 2 and any(is_unit_line(c.text) for c in words) and not (
                len(words) == 2 and shapes.is_word(words[0].text, "unit_line") and words[1].col == words[0].col + 1 in self.values):
            return True  # but *Đơn vị tính | Số lượng* heads the columns of units and of figures
        if (
            any(shapes.has_word(c.text, "letterhead_anywhere") for c in words)
            or len(words) <= 2
            and any(shapes.names_day(c.text) for c in words)
        ):
            return True
        if _is_numbered_title(line):
            return True
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
            and all(is_units(c.text) and not shapes.year_of(c.text) for c in over)
            and len(over) < min(3, len(self.values))
        )

    def _takes_lone(self, cell: Cell, lower: Line | None, upper: Line | None, stacked: bool) -> bool:
        """Whether a line's only text is a heading: of the names, or of a group of figures."""
        first, last = min(self.values), max(self.values)
        span = self.merges.span(cell)
        text = cell.text or str(cell.value)
        if (
            is_unit_line(text)
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
        if upper is not None and _is_numbered_title(upper) and cell.col == upper.texts[0].col and span.last_col == span.first_col:
            return False  # the title goes on, or is said once more in another language
        if (
            self._goes_on(cell, lower, upper)
            or stacked
            and not is_units(text)
            and cell.col in lower.at
            and cell.row + 1 == lower.row
        ):
            return True
        if span.first_col > first and _is_set_apart(cell, lower):
            return False
        if span.last_col > span.first_col:
            return (span.first_col == first or not is_units(text)) and self._reads_as_heading(cell, 30)
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
        if cell.col > first and (is_units(text) and not shapes.year_of(text) or _OF_UNITS.match(text)):
            return False
        if cell.col == last > first:
            return _alike(cell, lower) and self._reads_as_heading(
                cell, 15
            )  # the unit of the figures stands there as well, and titles end there
        if _LABELLED.search(text):
            return False  # *单位：万人*
        in_capitals = text.isupper() and not all(c.text.isupper() for c in lower.texts)  # as titles are, and the headings below are not
        longest = LONG_TEXT if "b" in cell.style.edges and cell.col > first else 40  # with a line under it
        return self.bordered or len(text) <= longest and not in_capitals and self._reads_as_heading(cell, 15)

    def _is_ruled_off(self, cell: Cell, lower: Line) -> bool:
        """Whether a line is drawn under a text and the columns beside it, but not under all columns or those of the names: a group's."""
        first, last = min(self.values), max(self.values)
        named = any(c.col < first for c in lower.cells)
        ends = [col for col in range(1, last + 1) if (m := self.merges.at.get((cell.row, col))) is None or m.last_row == cell.row]
        runs = underlined(self.sheet, cell.row, ends)
        if cell.col == last:  # there, over the line that is drawn over the table, stands the unit of all figures
            runs = [run for run in runs if len(run) == 2]
        return any(cell.col in run and len(run) > 1 and run.start >= first and (named or not self.values <= {*run}) for run in runs)

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
            return goes_on or is_head(cell) and (named or len(self.values) == 1 or self.bordered)
        if is_head(cell):
            return True
        if len(cell.text) > LONG_TEXT:
            return False
        under = lower.at.get(cell.col)
        if under is not None and under.text[:1].islower() and not shapes.starts_with(cell.text, "title"):
            return not _names_place(cell)  # a phrase broken over lines
        return under is None and named


def _is_numbered_title(line: Line) -> bool:
    """Whether a line is the number of a table and its title, each in a cell of its own: *86 | Số hợp tác xã phân theo huyện*."""
    words = line.texts
    return len(words) == 1 < len(line.cells) and len(words[0].text) > SHORT_TITLE and all(
        c.col < words[0].col and (number := ordinal(c)) is not None and number < MOST_TABLES for c in line.cells if c is not words[0]
    )


def _names_place(cell: Cell) -> bool:
    """Whether a text is the name of a place, while *Xã,* over *phường* and *Xã* begin the heading of such names."""
    return shapes.starts_with(cell.text, "territory") and " " in cell.text and cell.text[-1].isalnum() and cell.text.split()[1][0].isupper()


def _of_all_above(cell: Cell | None) -> bool:
    """Whether a cell holds the unit of all above it: *----- Million pounds -----*."""
    return cell is not None and (is_units(cell.text) or cell.text[:2] == cell.text[-2:] == "--")


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
