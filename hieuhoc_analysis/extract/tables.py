"""Tables of a sheet: where each begins and ends, stacked or side by side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice, pairwise, zip_longest

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.body.bands import read_bands
from hieuhoc_analysis.extract.body.bounds import body_end, is_answer
from hieuhoc_analysis.extract.body.captions import mark_captions
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.covered import Covered
from hieuhoc_analysis.extract.cells.currency import read_amounts
from hieuhoc_analysis.extract.cells.labels import is_day
from hieuhoc_analysis.extract.cells.lines import OF_FIGURES, Line, read_lines
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.periods import period_columns, period_of
from hieuhoc_analysis.extract.cells.shapes import ERROR, NUMBER, TEXT, YEAR
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.header import find_header
from hieuhoc_analysis.extract.headings.kinship import Kinship
from hieuhoc_analysis.extract.headings.leaves import name_headings
from hieuhoc_analysis.extract.headings.spanners import heading_paths
from hieuhoc_analysis.extract.names.columns import (
    closing_columns,
    counting_column,
    leading_dates,
    names_among_figures,
    numbered_names,
    numbering_column,
    personal_columns,
    sign_columns,
    spacers,
    value_columns,
    words_apart,
)
from hieuhoc_analysis.extract.names.stub import find_stub
from hieuhoc_analysis.extract.table import Header, Table

MOST = 3000  # tables of one workbook
OVER = 500  # lines over a table in which its heading and title stand
_NUMBERED = re.compile(r"(\d{1,2})[.)/]\s*[^\W\d_]")


def check_number(tables: int) -> None:
    """Raise ``file_too_many_tables`` when a workbook has more than `MOST`."""
    if tables > MOST:
        raise UnreadableFile("file_too_many_tables", found=MOST)


def find_tables(sheet: Sheet, covered: Covered) -> list[Table]:
    """All tables of a sheet, top to bottom and left to right, in cells that are not `covered`.

    Raises
    ------
    UnreadableFile
        ``file_too_many_tables``, when it has more than `MOST` blocks of figures.
    """
    merges = Merges(sheet)
    lines = read_lines(sheet, covered)
    read_amounts(lines)
    bands = read_bands(sheet, lines, merges, covered)
    blocks = [*islice((table for band in bands for table in _stacked(sheet, band, merges)), MOST + 1)]
    check_number(len(blocks))
    tables = [table for table in blocks if table is not None]
    return [table for table, after in zip_longest(tables, tables[1:]) if not _is_choice(sheet, table, after)]


def _is_choice(sheet: Sheet, table: Table, after: Table | None) -> bool:
    """Whether a block above a table only says what it is about.

    *Xã | Xã Tam Hiệp*, *Năm | 2023*, as over a pivot table, or words and a year over a wider one.
    """
    rows = [row for row in (*table.header.rows, *(line.row for line in table.body)) if row in sheet.cells]
    filled = [sheet.cells[row] for row in rows]
    if after and len(rows) <= 4 and all(map(_is_labelled, filled)):
        return True  # *Từ ngày: | 01/01/2019 | Đến ngày: | 31/12/2019*
    if any(len(cells) != 2 for cells in filled):
        return False
    pairs = [list(cells.values()) for cells in filled]
    if after is None:
        return _is_cover(pairs)
    if len(pairs) <= 4 and all(
        shapes.is_word(name.text, "name") or shapes.starts_with(name.text, "year_name") or name.text.endswith(":") for name, _ in pairs
    ):
        return True
    (label, value), = pairs[-1:]
    return (
        len(table.body) == 1
        and len(after.values) > 2
        and shapes.shape(value) == YEAR
        and not shapes.has_word(label.text, "measure")
        and all(value.kind == "text" for _, value in pairs[:-1])
    )


def _is_cover(pairs: list[list[Cell]]) -> bool:
    """Whether labels with what stands behind them are a cover's, which counts nothing: *Đơn vị | Xã Kim Tân*, *Năm báo cáo | 2019*."""
    return all(_says_whose_or_when(label, value) for label, value in pairs)


def _says_whose_or_when(label: Cell, value: Cell) -> bool:
    """Whether a labelled value is a word, a day or, where its label says so, a year."""
    if shapes.has_word(label.text, "measure"):
        return False
    if shapes.shape(value) == TEXT or is_day(value):
        return True
    dates = shapes.starts_with(label.text, "year_name") or shapes.is_word(label.text.rstrip(" :"), "period_name")
    return dates and shapes.shape(value) == YEAR


def _is_labelled(cells: dict[int, Cell]) -> bool:
    """Whether every second cell of a row says what the one behind it is."""
    return len(cells) % 2 == 0 and all(map(_is_label, islice(cells.values(), 0, None, 2)))


def _is_label(cell: Cell) -> bool:
    """Whether a text says what the cell behind it is, and that is nothing counted."""
    return cell.text.endswith(":") and not shapes.has_word(cell.text, "measure")


def _stacked(sheet: Sheet, lines: list[Line], merges: Merges) -> Iterator[Table | None]:
    """Cut a band into tables from top to bottom; None for a block of figures that is none."""
    name_headings(lines, merges)
    floor = 0
    notes = _notes(lines)
    phrased = [*accumulate((at if len(line.texts) > 1 and not _is_letterhead(line) else -1 for at, line in enumerate(lines)), max)]
    i = 0
    while i < len(lines):
        floor = max(floor, i - OVER)
        if _numbers_title(lines, i, phrased[i - 1] >= floor if i else False) or i in notes:
            lines[i].kind = "text"
        elif _numbers_on(lines, i):
            lines[i].kind = "weak"
        if lines[i].kind not in OF_FIGURES:
            i += 1
            continue
        end, repeated = body_end(sheet, lines, i, floor, merges)
        table = _table(sheet, lines, floor, i, end, repeated, merges)
        if table is None or end < len(lines) and (_is_parameters(table) or _says_when(table)) or _is_closing(table, lines[floor:i]):
            yield None
        else:
            yield table
            floor = end
        i = end


def _is_letterhead(line: Line) -> bool:
    """Whether a line of two texts is *UBND … | CỘNG HÒA …*, which heads no figures."""
    return len(line.cells) == 2 and any(shapes.has_word(cell.text, "letterhead_anywhere") for cell in line.texts)


def _is_parameters(table: Table) -> bool:
    """Whether this is what the table below was asked for: names of fields over one line of values, none of them a name."""
    if len(table.body) != 1 or not table.header.rows:
        return False
    named = [c for c in table.body[0].texts if any(char.isalpha() for char in c.text)]
    fields = [text for path in table.paths.values() for text in path]
    counted = bool(fields) and all(shapes.has_word(text, "measure") for text in fields)  # *Hộ gia đình | Hộ đăng ký* over large figures
    return not named and not counted or all(shapes.is_field(text) for text in fields)


def _says_when(table: Table) -> bool:
    """Whether these are but days beside words, without a heading: *Last update | 17.09.19*, *Extracted on | 23.09.19*."""
    cells = [cell for line in table.body for cell in line.cells if cell.col in table.values]
    return not table.header.rows and len(table.values) == 1 and bool(cells) and all(map(is_day, cells))


def _numbers_title(lines: list[Line], at: int, headed: bool) -> bool:
    """Whether a line is but the number of a title or note beside its words: ``24 | Dân số trung bình``.

    There is no heading over it, by which it would be `headed`, and no unit under it.

    The number stands before the words, but for that of a page at its very top with nothing right under it (``Giáo dục | 302``).
    """
    under = lines[at + 1].kind if at + 1 < len(lines) else "text"
    page = at == 0 and len(lines) > 1 and lines[1].row > lines[0].row + 1
    beside = page or lines[at].cells[0] not in lines[at].texts
    return lines[at].kind == "weak" and beside and under not in OF_FIGURES and not headed


def _numbers_on(lines: list[Line], at: int) -> bool:
    """Whether a line has words for its figure, and the line of a form under it tells so.

    It is numbered right behind it, *1. Số hộ đăng ký | xem lại* over *2. Số hộ đạt | 128*, marked as it is, *- Số hộ đăng ký | xem lại*,
    or the words hold a figure: *Tổng số hộ | 2088o*.
    """
    if at + 1 >= len(lines) or lines[at].kind != "text" or lines[at + 1].kind not in OF_FIGURES:
        return False
    line, under = lines[at], lines[at + 1]
    columns = [cell.col for cell in line.cells]
    if len(columns) < 2 or columns != [cell.col for cell in under.cells] or under.cells[1] in under.texts:
        return False
    if not is_answer(line, line.cells[1]):
        return False
    first, second = (_NUMBERED.match(one.cells[0].text) for one in (line, under))
    marks = {one.cells[0].text[:1] for one in (line, under)}
    return (
        first is not None
        and second is not None
        and int(first[1]) + 1 == int(second[1])
        or shapes.has_word(line.cells[0].text, "measure")
        and (marks <= {*"-–+•"} and len(marks) == 1 or line.cells[1].text[:1].isdigit() and not period_of(line.cells[1].text))
    )


def _notes(lines: list[Line]) -> set[int]:
    """The places of lines that are but the number of a note beside its words, in a block that *Footnotes:* opens."""
    notes: set[int] = set()
    for at, (above, line) in enumerate(pairwise(lines), 1):
        if line.kind not in ("weak", "text") or above.row != line.row - 1:
            continue
        if at - 1 in notes or len(above.cells) == 1 and above.texts and shapes.starts_with(above.texts[0].text, "note"):
            notes.add(at)
    return notes


def _is_closing(table: Table, over: list[Line]) -> bool:
    """Whether these are no figures but signs beside their meanings (``NA | not available``), or the lines for signing."""
    if any(s in (NUMBER, YEAR, ERROR) for line in table.body for s in line.shapes):
        return False
    heads = [line.texts[0].text for line in over if line.row in table.header.rows and line.texts]
    return not heads or any(shapes.signs(text) or shapes.starts_with(text, "note") for text in heads)


def _table(sheet: Sheet, lines: list[Line], floor: int, start: int, end: int, repeated: set[int],
           merges: Merges) -> Table | None:
    body_lines = [lines[k] for k in range(start, end) if k not in repeated]
    facts = [line for line in body_lines if line.kind in OF_FIGURES]
    number = numbering_column(facts)
    values = value_columns(facts, number)
    if not values:
        texts = {c.col for line in facts for c in line.texts}
        if not texts:
            return None
        values = {col for col in texts if col > min(texts)} or texts
    framed = sum(map(bool, [c.style.edges for line in facts for c in line.cells]))
    bordered = framed >= 0.7 * sum(len(line.cells) for line in facts)
    full = {cell.col for cell in facts[0].cells}.intersection(*(line.at for line in facts))
    marks = sign_columns(facts, values, full) if any(len(line.at) > len(full) for line in facts) else set()  # *R* behind revised figures
    known = values | marks
    words = min((c.col for line in facts for c in line.texts if c.col not in known), default=0)
    # codes left of the first words are no figures that a heading spans; remarks right of the figures do not make codes of them
    right = {c for c in values if c > words}
    spanned = right if 2 * len(right) >= len(values) else values
    # years or ages down the left side name the lines
    counting = {counting_column(facts, values)}
    names = {*numbered_names(lines[floor:start], facts, values), names_among_figures(facts, values)}
    spanned = spanned - {*period_columns(facts, {}, values - counting), *names, *counting} or spanned
    header = find_header(sheet, lines, start, floor, spanned, merges, bordered)
    heads = {cell.col: shapes.fold(cell.text) for line in lines[floor:start] if line.row in header.rows for cell in line.cells}
    closing = closing_columns(facts, values, heads, number)
    values = values - closing or values
    captions = [line for line in lines[floor:start] if line.row in header.sections]
    if not any(_is_over(line, min(spanned)) for line in body_lines):
        # a lone *Nghìn người* over the figures is the unit of all of them, no caption of the first block
        captions = [line for line in captions if not _is_over(line, min(spanned))]
    body = captions + body_lines
    first_col, last_col = _extent(lines[floor:start], header, facts, values, merges)
    last_col = max(values) if words_apart(facts, max(values), set(heads)) else last_col
    right_of = range(min(spanned) - leading_dates(facts, min(spanned)), min(closing, default=last_col + 1))
    idle = sign_columns(facts, values, set(heads)) | spacers(facts, set(heads), right_of)
    shared = [col for col in right_of if col not in idle]
    paths = heading_paths(sheet, header.rows, merges, first_col, last_col, shared, Kinship(facts)) if header.rows else {}
    # a column in which nothing stands under a group merged over it is a gap between others of the group, no column
    own = heads.keys() | {cell.col for line in body for cell in line.cells}
    paths = {col: path for col, path in paths.items() if col in own}
    persons = personal_columns(facts, paths)
    stub = find_stub(facts, paths, values, persons)
    # a headed column that nobody filled is still a column of values
    worded = set(stub.texts)
    values |= {
        col
        for col, path in paths.items()
        if stub.name is not None and col > stub.name and col not in worded and col != stub.number and not shapes.is_word(path[-1], "remark")
    }
    values -= stub.columns
    # *STT*, *Số*, *Mục* left of the names numbers the lines, however they are numbered (*3)*, *d/*, *1.1*, *thứ 7*)
    numbered = {col for col in values if stub.name is not None and col < stub.name and (path := paths.get(col)) and (
        shapes.is_word(path[-1], "stt") or len(path) == 1 and shapes.is_word(path[0], "number_left"))}
    stub.number = stub.number or min(numbered, default=None)
    values -= numbered
    table = Table("rows", first_col, last_col, header, body, stub, values, paths,
                  repeated_rows=[lines[k].row for k in sorted(repeated)], persons=persons)
    mark_captions(table, merges)
    return table


def _is_over(line: Line, first_value: int) -> bool:
    """Whether a line of words stands over the figures only."""
    return line.kind == "text" and all(cell.col >= first_value for cell in line.cells)


def _extent(over: list[Line], header: Header, facts: list[Line], values: set[int], merges: Merges) -> tuple[int, int]:
    """The first and the last column of a table, by its figures and by the headings among the lines `over` them."""
    columns = Counter([cell.col for line in facts for cell in line.cells])
    need = 2 if len(facts) >= 4 else 1
    kept = {col for col, n in columns.items() if n >= need} | set(values)
    heads: set[int] = set()
    wanted = set(header.rows)
    for line in over:
        if line.row in wanted:
            for cell in line.cells:
                span = merges.span(cell)
                heads.update((span.first_col, min(span.last_col, span.first_col + 400)))
    kept |= heads
    return min(kept), max(kept)


__all__ = ["Table", "find_tables"]
