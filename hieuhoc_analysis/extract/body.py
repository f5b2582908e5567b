"""The body of a table: its stub, its numbering, its totals, subtotals and sections, and the path of each line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.lines import LONG_TEXT, Line
from hieuhoc_analysis.extract.periods import dated, leading_years, period_columns
from hieuhoc_analysis.extract.shapes import NIL, NUMBER, ROMAN, TEXT, YEAR, ordinal


@dataclass(slots=True)
class Stub:
    """The columns that name lines: ``name`` the finest, ``number`` the STT, ``groups`` coarser ones to its left.

    ``periods`` are columns of years or parts of years beside the names (*Năm*: 2016, 2017 … for each khu phố); ``rest`` holds what
    follows where ``name`` only says the kind of each unit (*Xóm* | *Tây Hồ*).
    """

    name: int | None = None
    number: int | None = None
    periods: list[int] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    rest: int | None = None


_DATE = re.compile(r"^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}$|^\d{1,2}\s*[/.-]\s*(?:19|20)\d\d$")
SPACED = 0.6  # of the places between columns of figures
BORN = 0.2  # of a column's cells; fewer years among counts are chance


def personal_columns(body: list[Line], paths: dict[int, tuple[str, ...]]) -> set[int]:
    """Columns about single persons, which are never loaded: by their heading.

    *Năm sinh* also heads the counts of children by year of birth. It is about persons where persons are named in the same
    table, or where years or dates stand under it.
    """
    named = {col for col, path in paths.items() if any(shapes.has_word(text, "personal") for text in path)}
    born = {col for col, path in paths.items() if any(shapes.has_word(text, "birth") for text in path)} - named
    if named:
        return named | born
    cells = {col: [c for line in body if (c := line.at.get(col))] for col in born}
    return {col for col, of_col in cells.items() if of_col and sum(map(_tells_birth, of_col)) >= BORN * len(of_col)}


def _tells_birth(cell: Cell) -> bool:
    return cell.kind == "date" or shapes.shape(cell) == YEAR or bool(_DATE.match(cell.text)) or bool(shapes.year_of(cell.text))


def value_columns(body: list[Line], number: int | None) -> set[int]:
    """Columns in which the body holds figures rather than words or line numbers (in column `number`)."""
    figures: dict[int, int] = {}
    words: dict[int, int] = {}
    for line in body:
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if s == TEXT or s == YEAR and cell.kind == "text" and cell.text[:1].isalpha():  # *Năm 2018* names a line
                words[cell.col] = words.get(cell.col, 0) + 1
            elif s in (NUMBER, YEAR, shapes.ERROR, NIL):
                figures[cell.col] = figures.get(cell.col, 0) + 1
    return {col for col, n in figures.items() if n >= words.get(col, 0) and col != number}


def numbering_column(body: list[Line], paths: dict[int, tuple[str, ...]] | None = None) -> int | None:
    """The STT column: by its heading, or because its figures count the lines."""
    leaves = [path[-1] for path in (paths or {}).values()]
    for col, path in (paths or {}).items():
        if shapes.is_word(path[-1], "stt") and (len(path) == 1 or leaves.count(path[-1]) == 1) or shapes.is_word(path[0], "stt"):
            return col  # but *no.* under every heading is the unit
    first_text = min((line.texts[0].col for line in body if line.texts), default=0)
    # numbers that count 1, 2, 3 … (restarting at 1 for each group) with words beside them
    best = None
    for col in _begin_at_one(body):
        # right of the names a heading of its own (*Được CN*) makes figures of whatever stands under it
        if col > first_text and (own := (paths or {}).get(col)) and not shapes.is_word(own[-1], "name"):
            continue
        run = [n for line in body if (cell := line.at.get(col)) and _may_number(cell) and (n := ordinal(cell)) is not None]
        if len(run) < 0.6 * sum(col in line.at for line in body):
            continue
        steps = sum(b == a + 1 or b == 1 for a, b in zip(run, run[1:], strict=False))
        # 1, 1, 1 counts nothing: it is a figure that every line shares
        if len(run) > 1 and sum(b == a + 1 for a, b in zip(run, run[1:], strict=False)) * 2 < len(run) - 1:
            continue
        if steps >= 0.8 * (len(run) - 1) and (len(run) >= 2 or len(body) <= 2):
            best = col
            break
    if best is None or not any(TEXT in line.shapes for line in body):
        return None
    # a column of small counts right of the stub is data, unless nothing but numbering explains it: 1, 2, 3, 1, 2, 1, 2 are counts too
    if best > first_text and (len(run) < 4 or 5 * run[1:].count(1) > len(run)):
        return None
    return best


def _begin_at_one(body: list[Line]) -> list[int]:
    """The columns whose first number is 1."""
    first: dict[int, int] = {}
    for line in body:
        for cell in line.cells:
            if cell.col not in first and _may_number(cell) and (n := ordinal(cell)) is not None:
                first[cell.col] = n
    return sorted(col for col, n in first.items() if n == 1)


def _may_number(cell: Cell) -> bool:
    return cell.kind == "number" or shapes.shape(cell) in (NUMBER, shapes.CODE)


def counting_column(body: list[Line], values: set[int]) -> int | None:
    """The first column of figures, where these count on from line to line, *10, 11, 12*: codes of the lines."""
    first = min(values, default=0)
    numbers = [ordinal(cell) for line in body if (cell := line.at.get(first))]
    counts = len(numbers) >= max(4, 0.9 * len(body)) and all(a is not None and b == a + 1 for a, b in pairwise(numbers))
    return first if counts and len(values) > 1 else None


def closing_columns(body: list[Line], values: set[int], heads: dict[int, str], number: int | None) -> set[int]:
    """Columns at the right end that only say again which line this is: its name, or under the same heading its number."""
    at = [line.at for line in body]
    again = {col for col in values if number is not None and col != number and heads.get(col) == heads.get(number)
             and (both := [(line[number], line[col]) for line in at if number in line and col in line]) and len(both) > 2 and all(ordinal(a) == ordinal(b) is not None for a, b in both)}
    last = max(values - again, default=0)
    words: dict[int, list[str]] = {}
    for line in body:
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if s == TEXT and cell.col > last:
                words.setdefault(cell.col, []).append(cell.text)
    named = {col for col, texts in words.items() if len(texts) == len(set(texts)) >= max(3, 0.8 * len(body)) and not any(c.isdigit() for text in texts for c in text)}
    return {col for col in again if col > last} | named


def words_apart(body: list[Line], last: int, headed: set[int]) -> bool:
    """Whether nothing but words stands right of the `last` column of figures, past an empty one and beside few lines: *Mã màu | Ý nghĩa*."""
    right = [(line.row, s) for line in body for cell, s in zip(line.cells, line.shapes, strict=True) if cell.col > last]
    apart = last + 1 not in headed and not any(last + 1 in line.at for line in body)
    return apart and all(s == TEXT for _, s in right) and 2 * len({row for row, _ in right}) <= len(body)


def leading_dates(body: list[Line], first: int) -> int:
    """How many columns right before the first one of figures, and right of the names, say when in words: *16 IV 2008* under *Latest census*."""
    names = min((line.texts[0].col for line in body if line.texts), default=first)
    col = first
    while col - 1 > names and (cells := [cell for line in body if (cell := line.at.get(col - 1))]) and sum(map(_ends_with_year, cells)) >= 0.8 * len(cells):
        col -= 1
    return first - col


def _ends_with_year(cell: Cell) -> bool:
    return cell.kind == "date" or shapes.year_of(cell.text[-4:]) is not None and len(cell.text) > 4


def sign_columns(body: list[Line], values: set[int], headed: set[int]) -> set[int]:
    """Columns without a heading that only hold signs of the figures left of them: *%*, *r* for revised."""
    said: dict[int, set[str]] = {}
    for line in body:
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if cell.col - 1 in values and cell.col not in headed:
                said.setdefault(cell.col, set()).add(cell.text if s in (TEXT, shapes.CODE) else "")
    return {col for col, texts in said.items() if all(0 < len(text) <= 2 and not text.isdecimal() for text in texts)}


def spacers(body: list[Line], headed: set[int], figures: range) -> set[int]:
    """Empty columns that stand between most columns of figures, and so part nothing; fewer of them part groups."""
    used = sorted(({cell.col for line in body for cell in line.cells} | headed).intersection(figures))
    gaps = [range(a + 1, b) for a, b in pairwise(used) if b > a + 1]
    return {col for gap in gaps for col in gap} if len(gaps) > 1 and len(gaps) > SPACED * (len(used) - 1) else set()


def names_among_figures(body: list[Line], values: set[int]) -> int | None:
    """The leftmost column, where figures name the lines as its few words do (*Tổng số*, *0–4*, *0*, *1*): each once, and no other column has words."""
    first = min(values)
    cells = [cell for line in body if (cell := line.at.get(first))]
    worded = {cell.col for line in body for cell in line.texts} == {first}
    return first if worded and len(cells) >= max(3, 0.9 * len(body)) and len({cell.text or cell.value for cell in cells}) == len(cells) else None


def names_are_years(body: list[Line], stub: Stub) -> bool:
    """Whether the lines of figures are named by years, so that a line of words is a caption over them."""
    names = [cell for line in body if line.kind == "value" for cell in line.cells if cell.col == stub.name]
    return len(names) >= 2 and sum(dated(cell) != "" for cell in names) >= 0.7 * len(names)


def find_stub(body: list[Line], paths: dict[int, tuple[str, ...]], values: set[int], persons: set[int]) -> Stub:
    """Find the name column: the words that tell the lines apart, left of the figures where possible, none about `persons`."""
    stub = Stub(number=numbering_column(body, paths))
    if when := period_columns(body, paths, values - {counting_column(body, values)}):
        values.difference_update(when)
        # names right of the years, too, are what the years repeat, where they are headed so: *Năm, Khu phố, Số hộ*
        repeated = any(shapes.is_word(path[-1], "name") for col, path in paths.items() if col not in (*when, stub.number) and (col < when[0] or _worded(body, col)))
        years = [dated(cell) for line in body if (cell := line.at.get(when[0]))]
        words = [cell.text for line in body for cell in line.texts if cell.col < when[0] and cell.col != stub.number]
        if not repeated and len(set(words)) < len(words) and len(set(years)) == len(years) and not any(map(shapes.unit_kind, words)):
            stub.name, stub.groups, stub.texts = when[0], sorted({cell.col for line in body for cell in line.texts if cell.col < when[0]} - {stub.number}), []
            return stub  # *Giai đoạn* beside each year once: it groups the years, which name the lines
        if repeated or any(cell.col < when[0] and cell.col != stub.number for line in body for cell in line.texts):
            stub.periods = when
        elif stub.number is not None and stub.number < when[0] and shapes.is_word(paths.get(stub.number, ("",))[-1], "name"):
            # bare numbers under *Khu phố* name the lines that the years repeat
            stub.name, stub.number, stub.periods = stub.number, None, when
            return stub
        else:
            stub.name, stub.periods = when[0], when[1:]
            stub.texts = sorted({cell.col for line in body for cell in line.texts} - values - persons - {stub.number, *when})
            return stub
    counts: dict[int, int] = {}
    distinct: dict[int, set[str]] = {}
    for line in body:
        for cell in line.texts:
            if cell.col in values or cell.col in (stub.number, *stub.periods) or cell.col in persons:
                continue
            counts[cell.col] = counts.get(cell.col, 0) + 1
            distinct.setdefault(cell.col, set()).add(cell.text)
    stub.texts = sorted(counts)
    if not counts:
        if (at := leading_years(body)) is not None and stub.number is None:
            stub.name = at
            values.discard(at)
            return stub
        if (at := names_among_figures(body, values)) is not None and stub.number is None:
            stub.name = at
            values.discard(at)
            return stub
        # lines named by bare numbers (``1`` under *Khu phố*)
        named = [col for col, path in paths.items() if shapes.is_word(" ".join(path), "name")]  # *Tổ* over *dân phố*
        named = named or [col for col, path in paths.items() if shapes.is_word(path[-1], "name")]
        if named and stub.number not in named:
            stub.name = named[0]
            values.discard(stub.name)
        elif stub.number is not None:
            stub.name, stub.number = stub.number, None
        return stub
    total = len(body)
    first, last = min(values, default=1 << 20), max(values, default=1 << 20)
    left = [col for col in counts if col < last]
    candidates = [col for col in left if not (path := paths.get(col)) or not shapes.is_word(path[-1], "remark")] or left or list(counts)
    heads = {col for col in candidates if (path := paths.get(col)) and (shapes.is_word(path[-1], "name") or shapes.is_word(path[0], "name"))}
    heads -= {col for col in heads if len(paths[col]) > 1 and all(map(shapes.is_units, distinct[col]))}  # *Đơn vị* / *tính* / *Unit*

    # where no heading says which column names the lines, the kinds of unit in it do: *Khu phố 4* beside the hour an answer came
    of_units = {col for col in candidates if sum(bool(shapes.unit_kind(text)) for text in distinct[col]) > 0.6 * len(distinct[col])}
    units = set() if heads else of_units

    def worth(col: int) -> float:
        varied = len(distinct[col]) / max(total, 1)
        return varied + 0.1 * counts[col] / max(total, 1) + (0.35 if col in heads or col in units else 0.0) - (0.35 if shapes.has_word(paths.get(col, ("",))[-1], "code") else 0.0) - 0.001 * col + (0.3 if col < first else 0.0)

    stub.name = max(candidates, key=worth)
    if stub.name not in heads and not any(shapes.starts_with(text, "unit_kind") for text in distinct[stub.name]):
        # *Total, Rural, Urban* of every state: the names are those that stand once over each round of the same words
        rounds = len(distinct[stub.name])
        stub.name = next((col for col in candidates if col < stub.name and 1 < counts[col] == len(distinct[col]) and rounds > 1 and 0.8 * counts[stub.name] <= counts[col] * rounds
                          and counts[stub.name] >= 2 * counts[col]), stub.name)
    if 2 * len(distinct[stub.name]) <= counts[stub.name] and stub.name not in of_units:
        # *Tổng số hộ, Đăng ký, …* of every thôn: the thôn name the lines
        rounds = len(distinct[stub.name])
        stub.name = next((col for col in candidates if col < stub.name and col in of_units and 0.8 * counts[stub.name] <= counts[col] * (rounds if counts[col] < counts[stub.name] else 1)), stub.name)
    if stub.name not in heads:
        # the column headed *Khu phố* may hold bare numbers while remarks are the only words
        numbered = [col for col, path in paths.items() if shapes.is_word(path[-1], "name") and col < stub.name]
        if numbered and stub.name > min(values, default=0):
            stub.name = numbered[0]
            stub.number = None if stub.number == stub.name else stub.number
            values.discard(stub.name)
    if values:
        # a coarser column to the left (the ward of each khu phố) groups the lines
        names = distinct.get(stub.name) or {str(cell.value) for line in body for cell in line.cells if cell.col == stub.name}
        stub.groups = [
            col for col in sorted(counts)
            if col < stub.name and len(distinct[col]) >= 1 and (len(distinct[col]) < len(names) or counts[col] < counts.get(stub.name, 0))
        ]
    _part_names(body, stub, values)
    return stub


def _part_names(body: list[Line], stub: Stub, values: set[int]) -> None:
    """Where a column says nothing but kinds of units, the one right behind it says which: *Xóm* | *Tây Hồ*, *Xóm* | *2*."""
    kinds = next((col for col in (stub.name, *stub.groups[-1:]) if col is not None and _says_kinds(body, col)), None)
    if kinds is not None and sum(kinds + 1 in line.at for line in body if kinds in line.at) > 0.6 * len(body):
        stub.name, stub.rest = kinds, kinds + 1
        stub.groups = [col for col in stub.groups if col < kinds]
        values.discard(kinds + 1)


def _says_kinds(body: list[Line], col: int) -> bool:
    words = [cell.text for line in body if (cell := line.at.get(col)) is not None and cell.text and not shapes.is_total(cell.text)]
    return len(words) > 1 and all(shapes.unit_kind(text) == shapes.fold(text) for text in words)


def _worded(body: list[Line], col: int) -> bool:
    """Whether most lines have words in a column."""
    return sum(cell.col == col for line in body for cell in line.texts) > 0.6 * len(body)


def figures(line: Line, columns: list[int]) -> tuple[float | None, ...]:
    """The line's plain numbers in `columns`; None where there is no number."""
    return tuple(map(line.numbers.get, columns))


def is_section(line: Line, stub: Stub, values: set[int], merges_wide: bool) -> bool:
    """Whether a line without figures is a caption over the lines below it, not a unit that has not reported."""
    if any(c.col in values for c in line.cells):
        return False
    number = line.at.get(stub.number)
    name = line.at.get(stub.name)
    if number is not None and number.kind == "text" and (ROMAN.match(number.text.rstrip(".")) or (
            len(number.text.rstrip(".)")) == 1 and number.text[0].isalpha())):
        return True
    if number is not None and ordinal(number) is not None:
        return False
    if merges_wide or any(c.style.bold for c in line.cells):
        return True
    if name is not None and name.text.endswith(":") or name is not None and shapes.starts_with(name.text, "caption"):
        return True
    if number is None and stub.number is not None:
        return name is None or len(name.text) <= LONG_TEXT
    return name is None
