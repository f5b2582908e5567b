"""Lines of a body that are no figures of their own.

Captions over the lines below them, the first of which open the body, and names that go on in the next row.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from hieuhoc_analysis.extract.body.body import is_section, names_are_years
from hieuhoc_analysis.extract.body.outline import PLAIN, level_of
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import OF_FIGURES, Line, has_own_unit, is_outlined, is_year_caption
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.cells.shapes import NIL
from hieuhoc_analysis.extract.cells.units import is_power, is_units
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.names.stub import Stub
from hieuhoc_analysis.extract.table import Table


def mark_captions(table: Table, merges: Merges) -> None:
    """Mark the lines of the body that are captions over those below them.

    Beside what a line itself shows, its neighbours tell: deeper lines under it (*- Lớp 6*); years that name the lines;
    and lines of words of which one stands first and none last or next to another. Dots (*……*) are room for more units.
    """
    empty = [
        i
        for i, line in enumerate(table.body)
        if line.kind in ("text", "weak") and set(line.shapes) != {NIL} and table.values.isdisjoint(line.at)
    ]
    over_headings = _over_headings(table)
    bare = [i for i in empty if table.body[i].kind == "text" and i not in over_headings]
    last = len(table.body) - 1
    opens = bool(bare) and (
        bare[0] == 0
        or bool(_unit_kinds(table.body[bare[0]]))
        and all(any(total_names.is_total(cell.text) for cell in line.texts) for line in table.body[: bare[0]])
    )  # below a total on top
    spaced = len(bare) >= 2 and opens and last not in bare and all(b - a > 1 for a, b in zip(bare, bare[1:], strict=False))
    units = {kind for line in table.body if line.kind in OF_FIGURES for kind in _unit_kinds(line)}
    of_years = names_are_years(table.body, table.stub)
    regular = of_years or spaced
    apart = {i for i in bare if i < last and _stands_apart(table.body, i)}
    _mark_continued(table, bare)
    goes_on = {row for rows in table.continued.values() for row in rows}
    over_figures = _over_figures(table, merges)
    without_figures, with_words = set(empty), set(bare)
    for i, (line, under) in enumerate(zip(table.body, table.body[1:], strict=False)):
        if line.row in goes_on:
            table.section_rows.append(line.row)
            continue
        if line.kind not in ("text", "weak", "years") or set(line.shapes) == {NIL}:
            continue
        wide = any(span.last_col - span.first_col >= 2 for span in map(merges.span, line.cells))
        own = is_section(line, table.stub, table.values, wide)
        # *Ấp Tân Thái*, *Toàn xã* between lines of indicators, *Năm 2017* between those of units
        whose = bool(_unit_kinds(line)) or len(line.cells) == 1 and total_names.is_total(line.cells[0].text)
        place = i in with_words and not units and whose and (under.kind in OF_FIGURES or _is_unanswered(under))
        when = not of_years and len(line.cells) == 1 and bool(period_of(line.cells[0].text))
        if (
            own
            or i in over_figures
            or place
            or when
            or not _unit_kinds(line) & units
            and (i in with_words and regular or i in apart or i in without_figures and _is_over_parts(line, under, table.stub))
        ):
            table.section_rows.append(line.row)


def _over_figures(table: Table, merges: Merges) -> set[int]:
    """The nameless lines of which a lone text stands over the figures below: merged over several columns, or each in the same one.

    *Tỷ đồng*, then *Chỉ số phát triển (%)* over the years that name the lines.
    """
    alone = [
        i
        for i, (line, under) in enumerate(zip(table.body, table.body[1:], strict=False))
        if line.kind == "text"
        and len(line.cells) == 1
        and line.cells[0].col in table.values
        and table.stub.name is not None
        and (line.row, table.stub.name) not in merges.at
        and (table.stub.name in under.at or under.kind == "text")
    ]
    often = Counter(table.body[i].cells[0].col for i in alone)

    def is_wide(cell: Cell) -> bool:
        span = merges.span(cell)
        return span.last_col > span.first_col

    return {i for i in alone if often[(cell := table.body[i].cells[0]).col] > 1 or is_wide(cell)}


def _stands_apart(body: list[Line], i: int) -> bool:
    """Whether a lone name has blank rows above and below, and figures or another caption under it."""
    line, under = body[i], body[i + 1]
    return (
        len(line.cells) == 1
        and (i == 0 or body[i - 1].row + 1 < line.row)
        and line.row + 1 < under.row
        and (under.kind == "value" or len(under.cells) == 1 and under.kind == "text")
    )


def _mark_continued(table: Table, bare: list[int]) -> None:
    """Names that go on in the row below (*KDC Trần Hưng* / *Đạo 2*), as where a table was pasted from a letter.

    Captions would divide the whole body, and so stand first; where figures stand first, several plain lines that hold only
    the rest of a name, or one that begins in small letters or a bracket, each between two numbered lines, are no captions.
    """
    def goes_on(i: int) -> bool:
        line, above = table.body[i], table.body[i - 1]
        cells = [c for c in line.cells if c.col == table.stub.name]
        return (
            i > 0
            and len(line.cells) == len(cells) == 1
            and above.kind == "value"
            and table.stub.number in above.at
            and table.stub.name in above.at
            and not cells[0].style.bold
            and not _unit_kinds(line)
            and not cells[0].text.endswith(":")
            and level_of(line, table.stub.name, table.stub.number) >= PLAIN
            and not any(shapes.has_word(cells[0].text, kind) for kind in ("measure", "total", "caption", "of_which"))
        )

    first_unit = next(
        (line for line in table.body if line.kind == "text" or not any(shapes.has_word(cell.text, "total") for cell in line.texts)), None
    )  # a total may stand above the first caption, or be one: *Tổng số* over all units, then *Tiểu học* over them
    if table.stub.number is None or first_unit is None or first_unit.kind != "value":
        return
    found = [i for i in bare if goes_on(i)]
    for i in found:
        first = table.body[i].texts[0].text[:1]
        if len(found) > 1 or first.islower() or first == "(":
            table.continued.setdefault(table.body[i - 1].row, []).append(table.body[i].row)


def _over_headings(table: Table) -> set[int]:
    """The lines of the body between which and the heading that returns below them nothing but words lies: the title of the next page."""
    found: set[int] = set()
    after = 0  # the row of the next line of figures
    for i in range(len(table.body) - 1, -1, -1) if table.repeated_rows else ():
        line = table.body[i]
        after = line.row if line.kind in OF_FIGURES else after
        next_heading = bisect_right(table.repeated_rows, line.row)
        if next_heading < len(table.repeated_rows) and table.repeated_rows[next_heading] < after:
            found.add(i)
    return found


def _is_unanswered(line: Line) -> bool:
    """Whether a line of indicators has words for its figure: *Tổng số hộ | xem lại | hộ*."""
    return len(line.texts) > 1 and shapes.has_word(line.texts[0].text, "measure")


def _unit_kinds(line: Line) -> set[str]:
    """The kind of unit that a line is called: *Thôn 2* like *Thôn 1*, but *Khu vực nông thôn* unlike the khu phố under it."""
    return {kind for cell in line.texts if (kind := shapes.unit_kind(cell.text))}


def _is_over_parts(line: Line, under: Line, stub: Stub) -> bool:
    """Whether the next line is marked as a part of this one: by a dash or letter, not only by its indent."""
    return PLAIN + 9 < level_of(under, stub.name, stub.number) > level_of(line, stub.name, stub.number)


# ------------------------------------------------------------------------ captions right under the heading


def opens_body(lines: list[Line], at: int, floor: int, value_cols: set[int], merges: Merges, first_row: int) -> bool:
    """Whether a line is a caption between the heading and the first line of figures, in row `first_row`.

    It stands over the names, or over the figures as a unit does.
    """
    return _is_over_names(lines, at, floor, value_cols, merges, first_row) or _is_over_figures(lines, at, floor, value_cols, merges)


def _is_under_names(lines: list[Line], at: int, floor: int) -> bool:
    """Whether a lone text stands under *Tên khu phố*, the heading of bare numbers that name the lines."""
    if len(lines[at].cells) != 1 or lines[at].kind != "text":
        return False
    over = next((c for line in lines[max(floor, at - 4):at][::-1] for c in line.cells if c.col == lines[at].cells[0].col), None)
    return over is not None and shapes.is_word(over.text, "name")


def _is_over_names(lines: list[Line], at: int, floor: int, value_cols: set[int], merges: Merges, first_row: int) -> bool:
    """A caption in the columns of the names only; *(July 1)* right under *Year*, or *thị xã* under *Huyện,*, goes on with the heading."""
    line, above = lines[at], lines[at - 1] if at > floor else None
    left, right = min(value_cols), max(value_cols)
    if above is not None and len(line.cells) == 1 and (text := line.cells[0].text) and _is_right_under(line, above) and (
            text[0].islower() or text.startswith("(") and text.endswith(")") and not period_of(text[1:-1])):
        return False
    if above is not None and (_is_under_years(line, above) or _is_beside_merged(line, left, right, merges)):
        return False
    if line.kind not in ("text", "weak") and not is_year_caption(line) or len(line.cells) > 3:
        return False
    named = _is_named(lines, at, floor, left)
    if (
        any(left <= c.col <= right for c in line.cells)
        and not is_outlined(line)
        and not _is_under_names(lines, at, floor)
        and not (named and has_own_unit(line, {*range(left, right + 1)}, merges))
    ):
        return False
    numbered = above is not None and above.kind == "sequence" and above.row + 3 > line.row
    if any(shapes.is_word(c.text, "stt") or shapes.is_word(c.text, "name") for c in line.texts) and not (
        named or numbered or is_outlined(line) or _is_named_above(line, merges)
    ):
        return False  # but *I | Xóm* is one
    if any(line.row < merges.span(c).last_row < first_row for c in line.cells):
        return False  # but one merged on into the body names the lines there
    return not shapes.starts_with(line.cells[0].text, "unit_line")


def _is_under_years(line: Line, above: Line) -> bool:
    """Whether a line is only the heading of the names, *Country*, right under *Year*, which names the years beside it."""
    cell, over = line.cells[0], above.at.get(line.cells[0].col)
    return (
        len(line.cells) == 1
        and above.kind == "years"
        and above.row + 1 == line.row
        and over is not None
        and shapes.starts_with(over.text, "year_name")
        and shapes.is_word(cell.text, "name")
        and not shapes.starts_with(cell.text, "year_name")
    )


def _is_beside_merged(line: Line, left: int, right: int, merges: Merges) -> bool:
    """Whether a heading of the figures ends in a line's row, merged down to it: *SPECIFICATION* under *WYSZCZEGÓLNIENIE* beside it."""
    return merges.reach(line.row - 1, line.row) and any(
        m.first_row < m.last_row == line.row and m.first_col <= right and m.last_col >= left for m in merges.crossing(line.row, line.row)
    )


def _is_named_above(line: Line, merges: Merges) -> bool:
    """Whether the column of a line's only text has its heading already, merged down to the row above: *Industry* then opens the body."""
    return len(line.cells) == 1 and any(
        m.first_row < m.last_row == line.row - 1 and m.first_col <= line.cells[0].col <= m.last_col
        for m in merges.crossing(line.row - 1, line.row - 1)
    )


def _is_named(lines: list[Line], at: int, floor: int, left: int) -> bool:
    """Whether a column of names has its heading, in a row with those of figures, above a line of which it holds the first text."""
    col = lines[at].cells[0].col
    return col < left and any(
        col in line.at and shapes.is_word(line.at[col].text, "name") and sum(c.col >= left for c in line.cells) > 1
        for line in lines[max(floor, at - 4) : at]
    )


def _is_right_under(line: Line, above: Line) -> bool:
    """Whether a line's only text stands right under another of its column, both in a box or none."""
    cell = line.cells[0]
    return above.row == line.row - 1 and any(c.col == cell.col and c.style.border == cell.style.border for c in above.texts)


def _is_over_figures(lines: list[Line], at: int, floor: int, value_cols: set[int], merges: Merges) -> bool:
    """A lone text over the figures, such as *Nghìn người*, under headings that name every column already."""
    line = lines[at]
    if line.kind != "text" or len(line.cells) != 1 or at == floor or lines[at - 1].row + 3 < line.row:
        return False
    cell = line.cells[0]
    span = merges.span(cell)
    if span.first_col < min(value_cols) or merges.reach(lines[at - 1].row, line.row):
        return False
    alone = cell.text[:1] + cell.text[-1:] == "()" and at > floor + 1 and _alone_goes_on(cell, lines[at - 2], lines[at - 1])
    if (is_power(cell.text) or cell.text[:1].islower() or alone) and _is_right_under(line, lines[at - 1]):
        return False  # *households* over *(1,000)*, *Số học* over *sinh*, *Length* / *of record* over *(years)*
    named: dict[int, int] = {}
    for above in lines[max(floor, at - 3 - (lines[at - 1].kind == "sequence")):at]:
        if above.kind in ("text", "years"):
            for other in above.cells:
                over = merges.span(other)
                if over.first_col == over.last_col and other.col in value_cols:
                    named[other.col] = other.col
    if len(named) < max(2, 0.6 * len(value_cols)):
        return False
    if sum(span.first_col <= col <= span.last_col for col in named) > 1:
        return True
    middle = (min(value_cols) + max(value_cols)) / 2
    placed = cell.col == min(value_cols) or abs(cell.col - middle) <= 0.5
    if len(value_cols) >= 3 and placed and is_units(cell.text):
        return True
    # the next block of the body has its own; the same words are those of a heading that returns
    return any(
        len(other.cells) == 1
        and other.kind == "text"
        and other.cells[0].text != cell.text
        and merges.span(other.cells[0])[1::2] == span[1::2]
        and _stands_over_figures(lines, k, min(value_cols))
        for k, other in enumerate(lines[at + 1 : at + 60], at + 1)
    )


def _alone_goes_on(cell: Cell, upper: Line, above: Line) -> bool:
    """Whether the heading over a text goes on from the line above it, as that of few other columns does."""
    return cell.col in upper.at and upper.row + 2 == cell.row and 2 * len(upper.cells) < len(above.cells)


def _stands_over_figures(lines: list[Line], at: int, left: int) -> bool:
    """Whether figures follow a line, with at most a caption over the names between, *2008*."""
    under = lines[at + 1 : at + 3]
    if len(under) == 2 and len(under[0].cells) == 1 and under[0].cells[0].col < left:
        under = under[1:]
    return bool(under) and under[0].kind in OF_FIGURES
