"""Where the body of a table ends: at the heading or title of another table, at a gap, at notes and signatures."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from hieuhoc_analysis.extract.body.another import begins_another
from hieuhoc_analysis.extract.body.body import figures as body_figures
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import LONG_TEXT, OF_FIGURES, Line, has_own_unit, is_outlined, is_year_caption
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.shapes import CODE, NIL, NUMBER, NUMERIC, TEXT
from hieuhoc_analysis.extract.cells.spacing import step_of
from hieuhoc_analysis.extract.cells.units import is_unit_line, is_units
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.language.text import roman_value

_MARKED = re.compile(r"^(\d{1,2}|[IVX]{1,4}|[A-EĐ])[.)/]\s*[^\W\d_]")
_MEANING = re.compile(r"^\S{1,6} ?= ?[^\W\d]")  # *na = not available*, *p=preliminary*
LOOK_AHEAD = 60  # lines that tell whether a part repeats another


def body_end(sheet: Sheet, lines: list[Line], start: int, floor: int, merges: Merges) -> tuple[int, set[int]]:
    """Index after the last body line of the table that starts at `start`, and lines that repeat its heading.

    `floor` is the index of the first line that may belong to the table, its title included; where the sheet is a page on which another
    table begins with words at its top, that is one of its own.
    """
    above = {_words(line) for line in lines[max(floor, start - 10):start]} - {()}
    titles = {cell.text for line in lines[floor:start] for cell in line.texts}
    figures = set(lines[start].columns(*NUMERIC))
    lone = {
        _lone(line)
        for line in lines[max(floor, start - 10) : start]
        if line.cells[0].col in figures and not is_unit_line(line.cells[0].text)
    } - {None}
    names = next(iter(lines[start].texts), lines[start].cells[0]).col
    if not lines[start].texts and start > floor and is_year_caption(lines[start - 1]):
        names = lines[start - 1].cells[-1].col  # *Năm 2018* over units that are but numbers, and then *Năm 2019*
    first = last = start  # `first` of the part since the heading last returned
    body, numbered = _Body(lines[start]), _numbered(lines[floor:start])
    step = step_of(lines, start)
    repeated: set[int] = set()
    for k in range(start + 1, len(lines)):
        line, pending = lines[k], range(last + 1, k)
        if line.kind not in OF_FIGURES and sheet.begins(lines[k - 1].row, line.row):
            break
        if line.kind in OF_FIGURES and not _explains_sign(line):
            mine = set(line.columns(*NUMERIC))
            gap = -((lines[last].row - line.row) // step) - 1 - sum(lines[p].row > lines[last].row for p in pending)
            again = repeated & set(pending)
            between = [lines[p] for p in pending if p not in repeated]
            if _is_note(line, lines[last], gap, figures, merges) or _stands_apart(line, gap, bool(pending), figures):
                break
            if gap > 1 and not pending and line.cells[0] in line.texts and names < line.cells[0].col in figures:
                break  # *check | 0*, left over far below the names
            if not (again and _says_continued(between)):
                if not _is_remarked(between, lines[last], line, figures, step) and (
                    _breaks(between, body, figures, names, merges, step) or _has_next_mark(numbered, body, between, step)
                ):
                    break
                if again and not any(is_outlined(lines[p]) for p in pending):
                    over = [lines[p] for p in pending if p < min(again)]
                    coming = _block(lines[max(again) : k], figures, titles)
                    if begins_another(over, titles, lines[first : last + 1], lines[k : k + LOOK_AHEAD], coming):
                        break
            if again:
                first = k
            figures |= mine
            body.take_up(lines[last + 1 : k + 1])
            last = k
        else:
            words = _words(line)
            if words and words in above:
                repeated |= {k, *_lone_above(lines, k, pending, lone)}
            elif k - 1 in repeated and k - 1 in pending and _goes_on(lines[k - 1], line) and _lone(line) in lone:
                repeated.add(k)
    last = _last_line(lines, start, last, figures, merges, step)
    return last + 1, {k for k in repeated if k < last}


@dataclass(slots=True)
class _Body:
    """The lines of a table so far: the last one, the columns of their words, and how those without figures are numbered.

    They are kept as the lines come: a list of a hundred thousand may have a caption over each of them.
    """

    last: Line
    worded: set[int] = field(init=False)
    marks: set[str] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        self.worded = {cell.col for cell in self.last.texts}

    def take_up(self, lines: list[Line]) -> None:
        """Add the next lines."""
        for line in lines:
            self.worded.update([cell.col for cell in line.texts])
            if line.kind not in OF_FIGURES:
                self.marks.add(_mark(line.cells[0])[0])
        self.last = lines[-1]


def _is_note(line: Line, before: Line, gap: int, figures: set[int], merges: Merges) -> bool:
    """Whether a line with figures is a note below the table, by its text, by its number, or as one of long words behind a gap."""
    if gap >= 1 and (line.kind == "weak" and len(line.texts[0].text) > 30 or _is_remark(line, figures)):
        return True
    return _stretches(line, figures, merges) or _is_numbered_note(line, before)


def _stands_apart(line: Line, gap: int, after_others: bool, figures: set[int]) -> bool:
    """Whether a line behind a gap has its figures, or the signs that they are not given, in other columns than the body."""
    if {*(line.columns(*NUMERIC) or line.at)} & figures:
        return False
    return gap >= 2 or gap >= 1 and not after_others and line.kind == "value"


def _says_continued(between: list[Line]) -> bool:
    return any(shapes.has_word(cell.text, "continued") for other in between for cell in other.texts)


def _words(line: Line) -> tuple[str, ...]:
    if len(line.cells) < 2:
        return ()
    return tuple(f"{c.col}:{c.text or c.value}" for c in line.cells)


def _lone(line: Line) -> str | None:
    """The column and text of a line's only cell: *Sơ bộ* over the last year, *Prel.* under it."""
    return f"{line.cells[0].col}:{line.cells[0].text}" if len(line.cells) == 1 and line.cells[0].text else None


def _goes_on(line: Line, under: Line) -> bool:
    return under.row == line.row + 1


def _lone_above(lines: list[Line], k: int, pending: range, lone: set[str | None]) -> list[int]:
    """The lines with a single text right above the heading that returns at `k`, where they stood above it before."""
    found: list[int] = []
    while k - 1 in pending and _goes_on(lines[k - 1], lines[k]) and _lone(lines[k - 1]) in lone:
        k -= 1
        found.append(k)
    return found


def _explains_sign(line: Line) -> bool:
    """``.. | not available``, ``(p) | provisional``: a sign and its meaning in two cells, no figures."""
    return len(line.cells) == 2 and line.shapes[0] in (NIL, CODE) and line.shapes[1] == TEXT


def _is_remark(line: Line, figures: set[int]) -> bool:
    """``Số đơn vị báo cáo: | 8`` under a table of several columns of figures."""
    label = line.texts[0].text if len(line.texts) == 1 else ""
    return label.endswith(":") and len(line.cells) == 2 < len(figures) and not total_names.is_total(label)


def _is_numbered_note(line: Line, above: Line) -> bool:
    """``1 | Preliminary figures.`` right under a table: the words stand where the line above has a number, as those of no name."""
    return (
        line.kind == "weak"
        and len(line.cells) == 2 < len(above.cells)
        and line.cells[1] in line.texts
        and line.cells[1].col in above.columns(NUMBER)
    )


def _is_remarked(between: list[Line], above: Line, under: Line, figures: set[int], step: int) -> bool:
    """Whether a note stands right under the line that it is about, and the next line of figures right under it.

    ``(*) Thôn mới sáp nhập``.
    """
    near = len(between) == 1 == len(between[0].cells) and (between[0].row - above.row, under.row - between[0].row) == (step, step)
    return (
        near
        and shapes.starts_with(between[0].cells[0].text, "note")
        and len(figures & {*under.columns(*NUMERIC)}) > 1
        and {*under.columns(*NUMERIC)} <= figures
    )


def _stretches(line: Line, figures: set[int], merges: Merges) -> bool:
    """Whether a label ends in a colon and is merged on over figures, as that of a remark is: ``Số xã đạt chuẩn mức độ 1:``."""
    cell = line.cells[0]
    over = figures & {*range(cell.col + 1, min(merges.span(cell).last_col, cell.col + len(figures)) + 1)}
    return cell.text.endswith(":") and bool(over) and 2 * len(figures & {*line.at}) < len(figures) and not total_names.is_total(cell.text)


def _breaks(pending: list[Line], body: _Body, figures: set[int], names: int, merges: Merges, step: int) -> bool:
    """Whether the lines between two value lines are a heading (or title) that starts another table."""
    rows = {line.row + step for line in (body.last, *pending)}
    for line in pending:
        caption = is_year_caption(line) and (line.cells[-1].col <= names or is_outlined(line))
        if line.kind in ("years", "sequence") and not caption:
            return True  # but *NĂM 2019* alone over the names is a caption, and *II | Năm 2019* over bare numbers of units
        texts = line.texts
        if not texts:
            continue
        heads = sum(
            shapes.is_word(c.text, "stt") or shapes.is_word(c.text, "name") for c in texts if not _is_of_line(c, body, figures, names)
        )
        if heads >= 2 or (heads and len(texts) >= 2 and not is_outlined(line) and not has_own_unit(line, figures, merges)):
            return True  # but *II | Thôn* is a caption
        if shapes.signs(texts[0].text) or shapes.starts_with(texts[0].text, "note"):
            return True
        over = [c for c in texts if c.col in figures and merges.span(c).first_col == c.col and not is_outlined(line)]
        if len(over) >= 2 or (over and len(figures) == 1 and len(texts) >= 2 and not _is_unanswered(line, over[0], rows)):
            return True
        if over and len(texts) >= 2 and texts[0].col > names and pending[0].row > body.last.row + step + 1:
            return True  # *Tổng số | Cơ cấu* behind blank rows and a title, where the table above has names in two columns
        if is_unit_line(texts[0].text):
            return True  # *ĐVT: hộ*, but not the line *Đơn vị học tập*
        if len(texts[0].text) > 2 * LONG_TEXT:
            return True
    return False


def _is_unanswered(line: Line, answer: Cell, rows: set[int]) -> bool:
    """Whether a line of a form, in one of the `rows` right under others, has words for its figure, none of which heads anything.

    *Số dòng họ đăng ký | xem lại*, *Tổng số hộ | xem lại | hộ*, while *Gia đình học tập | Số lượng* is a heading.
    """
    label = line.cells[0].text
    return line.row in rows and (shapes.has_word(label, "measure") or label[:1] in "-–+•") and is_answer(line, answer)


def is_answer(line: Line, answer: Cell) -> bool:
    """Whether a line is a label and words that head nothing, with a unit behind at most."""
    label, text = line.cells[0].text, answer.text
    heads = any(shapes.has_word(text, kind) for kind in ("measure", "count", "rate")) or shapes.is_word(text, "value_name")
    return (
        line.cells[1:2] == [answer]
        and all(is_units(cell.text) or shapes.fold(cell.text) in shapes.unit_words() for cell in line.cells[2:])
        and not (heads or shapes.starts_with(text, "unit_kind") or shapes.year_of(text) or total_names.is_total(text))
        and bool(label)
    )


def _numbered(over: list[Line]) -> set[tuple[str, int]]:
    """How the titles over a table are numbered; captions stand below its heading: *I. Khối khu phố*."""
    heading = max((at for at, line in enumerate(over) if len(line.cells) > 1), default=0)
    return {_mark(line.cells[0]) for line in over[:heading] if len(line.cells) == 1}


def _has_next_mark(titles: set[tuple[str, int]], body: _Body, between: list[Line], step: int) -> bool:
    """Whether the first line behind a blank row has the next mark after the title's, as no line of the body has.

    *3. Toàn thị trấn* after *2. Dòng họ*.
    """
    if not between or between[0].row == body.last.row + step or len(between[0].cells) > 1:
        return False
    style, number = _mark(between[0].cells[0])
    return bool(style) and style not in body.marks and (style, number - 1) in titles


def _mark(cell: Cell) -> tuple[str, int]:
    """How a title is numbered, and the number: *2. Dòng họ*, *II. Dòng họ*, *B. Dòng họ*; ``('', 0)`` for none."""
    match = _MARKED.match(cell.text)
    if not match:
        return "", 0
    mark = match[1]
    if mark.isdecimal():
        return "1", int(mark)
    if value := roman_value(mark):
        return "I", value
    return ("A", ord(mark[0])) if len(mark) == 1 else ("", 0)


def _is_of_line(cell: Cell, body: _Body, figures: set[int], names: int) -> bool:
    """Whether a text heads nothing though its word may.

    *- Chỉ tiêu | đơn vị* lacks only its figure, a part of its line and a unit in a column of words right of the names.
    """
    return cell.text[:1] in "-–+•" or cell.col > names and cell.col not in figures and cell.col in body.worded


def _block(under: list[Line], figures: set[int], known: set[str]) -> str | None:
    """The caption that stands alone over the figures right under a heading that returns, unless it stood under the heading before."""
    return next(
        (line.cells[0].text for line in under if _lone(line) and line.cells[0].col in figures and line.cells[0].text not in known), None
    )


def _last_line(lines: list[Line], start: int, last: int, figures: set[int], merges: Merges, step: int) -> int:
    """The index of the table's last line: names without figures go on where they do all through the table, or in its frame."""
    if last + 1 < len(lines) and (under := _runs_on(lines[last], lines[last + 1], figures, step)) is not None:
        facts = [k for k in range(start, last) if lines[k].kind in OF_FIGURES]
        pairs = sum(_runs_on(lines[k], lines[k + 1], figures, step) is not None for k in facts)
        longest = max(len(line.texts[0].text) for line in lines[start:last + 1] if line.texts)  # a name goes on where the column ends
        if (
            under.text[:2].isalpha()
            and under.text[0].islower()
            and len(under.text) <= longest
            or len(facts) >= 2
            and pairs >= 0.6 * len(facts)
        ):
            last += 1
    if last + 1 < len(lines) and _is_bare_sum(lines[start:last + 1], lines[last + 1], step):
        last += 1
        lines[last].kind = "value"
    while last + 1 < len(lines) and (
        _is_unfilled(lines[last], lines[last + 1], figures, merges, step)
        or len(figures) == 1
        and (answer := lines[last + 1].at.get(max(figures))) is not None
        and _is_unanswered(lines[last + 1], answer, {lines[last].row + step})
    ):
        last += 1
    return last


def _is_bare_sum(body: list[Line], under: Line, step: int) -> bool:
    """Whether a lone number right under the body is the sum of its column: the total of one column of figures, without a name."""
    cell = under.cells[0]
    if under.row != body[-1].row + step or len(under.cells) > 1 or under.shapes[0] != NUMBER or len(body) < 2:
        return False
    total, = body_figures(under, [cell.col])
    parts = [value for line in body if line.kind in OF_FIGURES and (value := body_figures(line, [cell.col])[0]) is not None]
    return total is not None and len(parts) > 1 and abs(total - sum(parts)) < 0.5


def _runs_on(line: Line, under: Line, figures: set[int], step: int) -> Cell | None:
    """The only cell of the line right under another one, in the column of its name: its second half, or its other language."""
    name = next(iter(line.texts), None)
    if name is None or under.row != line.row + step or len(under.cells) != 1 or under.kind != "text" or under.cells[0].col != name.col:
        return None
    return under.cells[0] if under.cells[0].col not in figures and not _closes(under.cells[0]) else None


def _is_unfilled(line: Line, under: Line, figures: set[int], merges: Merges, step: int) -> bool:
    """Whether the line right under another one is one whose figures nobody has given yet: the total, or a unit in the table's frame."""
    if under.row != line.row + step or under.kind != "text" or len(under.cells) > 2:
        return False
    name = under.cells[-1]
    if name.col in figures or not name.text or _closes(name):
        return False
    if total_names.is_total(name.text):
        return True
    framed = all(cell.style.border for cell in (*line.cells, *under.cells))
    return framed and len(under.cells) == 1 and merges.span(name).last_col == name.col and name.col in line.at


def _closes(cell: Cell) -> bool:
    return (
        len(cell.text) > LONG_TEXT
        or bool(_MEANING.match(cell.text))
        or shapes.starts_with(cell.text, "note")
        or shapes.signs(cell.text)
    )
