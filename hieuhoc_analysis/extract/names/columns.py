"""What the columns of a body hold: figures or words, numbers of the lines, signs, single persons, nothing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Set
from itertools import pairwise

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.shapes import CODE, NIL, NUMBER, TEXT, YEAR, ordinal
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.names.naming import names_units

_DATE = re.compile(r"^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}$|^\d{1,2}\s*[/.-]\s*(?:19|20)\d\d$")
_MARK = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,4})[.)]?$|^[-–+*•]$", re.IGNORECASE)
_SOURCE = re.compile(r"\(\s*theo\s[^()]*\)", re.IGNORECASE)  # *Tong so ho (theo so ho khau)*
SPACED = 0.6  # of the places between columns of figures
NAMED = 0.2  # of the years of a column: so many words beside them
COHORTS = 4
BORN = 0.2  # of a column's cells; fewer years among counts are chance


def personal_columns(body: list[Line], paths: dict[int, tuple[str, ...]]) -> set[int]:
    """Columns about single persons, which are never loaded: by their heading.

    *Năm sinh* also heads the counts of children by year of birth. It is about persons where persons are named in the same
    table, or where years or dates stand under it that are not, one after the other, those of all born then.
    """
    texts = {text for path in paths.values() for text in path}
    personal = {text for text in texts if shapes.has_word(_SOURCE.sub(" ", text), "personal")}
    birth = {text for text in texts if shapes.has_word(text, "birth")}
    named = {col for col, path in paths.items() if not personal.isdisjoint(path)} if personal else set()
    own = paths[min(named)][-1] if len(named) == 1 and not birth else ""
    if own and (shapes.is_word(own, "address") or names_units(own.split("/")[-1])) and _are_all_units(body, min(named)):
        return set()  # *Địa chỉ* or *Họ tên trưởng thôn / Thôn* over *Khu phố 1*, *Khu phố 2*, each once and beside nobody's name
    born = {col for col, path in paths.items() if not birth.isdisjoint(path)} - named if birth else set()
    if named:
        return named | born
    cells = {col: [c for line in body if (c := line.at.get(col))] for col in born}
    return {
        col
        for col, of_col in cells.items()
        if of_col and sum(map(_tells_birth, of_col)) >= BORN * len(of_col) and not _are_cohorts(of_col)
    }


def _are_all_units(body: list[Line], col: int) -> bool:
    """Whether a column has a unit with its kind on each line that is no sum, and each of them once."""
    texts = [cell.text for line in body if (cell := line.at.get(col)) and not total_names.is_total(cell.text)]
    return len(texts) > 1 and len(set(texts)) == len(texts) and all(map(shapes.unit_kind, texts))


def _are_cohorts(cells: list[Cell]) -> bool:
    """Whether years of birth name the lines, as those of all born in 2017, in 2016, in 2015 and so on."""
    years = [int(year) for c in cells if (year := shapes.year_of(c.text or str(c.value)) or "").isdecimal()]
    return len(years) >= COHORTS and {b - a for a, b in pairwise(years)} in ({1}, {-1})


def _tells_birth(cell: Cell) -> bool:
    return cell.kind == "date" or shapes.shape(cell) == YEAR or bool(_DATE.match(cell.text)) or bool(shapes.year_of(cell.text))


def value_columns(body: list[Line], number: int | None) -> set[int]:
    """Columns in which the body holds figures rather than words or line numbers (in column `number`)."""
    figures: dict[int, int] = defaultdict(int)
    words: dict[int, int] = defaultdict(int)
    years: dict[int, int] = defaultdict(int)
    for line in body:
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if s == YEAR:
                years[cell.col] += 1
            if s == TEXT or s == YEAR and cell.kind == "text" and cell.text[:1].isalpha():  # *Năm 2018* names a line
                words[cell.col] += 1
            elif s in (NUMBER, YEAR, shapes.ERROR, NIL):
                figures[cell.col] += 1
    # years among words at the left name lines as these do: *2019*, then its counties; *2000/2001*, then *Percentage change*
    left = min((cell.col for line in body for cell in line.cells[:1]), default=0)
    names = {left} if years.get(left, 0) == figures.get(left, 0) and words.get(left, 0) >= max(2, NAMED * figures.get(left, 0)) else set()
    return {col for col, n in figures.items() if n >= words.get(col, 0) and col != number} - names


def numbering_column(body: list[Line], paths: dict[int, tuple[str, ...]] | None = None) -> int | None:
    """The STT column: by its heading, or because its figures count the lines."""
    first_text = min((line.texts[0].col for line in body if line.texts), default=0)
    for col, path in (paths or {}).items():
        if shapes.is_word(path[0], "stt") or shapes.is_word(path[-1], "stt") and col < first_text:
            return col  # but *no.* under a heading right of the names is the unit
    # numbers that count 1, 2, 3 … (restarting at 1 for each group) with words beside them
    best = None
    for col in _begin_at_one(body):
        # right of the names a heading of its own (*Được CN*) makes figures of whatever stands under it
        if col > first_text and (own := (paths or {}).get(col)) and not names_units(own[-1]):
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
    if best is None:
        return _outlining_column(body)
    if not any(TEXT in line.shapes for line in body):
        return None
    # a column of small counts right of the stub is data, unless nothing but numbering explains it: 1, 2, 3, 1, 2, 1, 2 are counts too
    if best > first_text and (len(run) < 4 or 5 * run[1:].count(1) > len(run)):
        return None
    return best


def _outlining_column(body: list[Line]) -> int | None:
    """The first column, where it holds nothing but marks of an outline that rise from 1, letters or *2.1* among them, beside words.

    *1, a, b, 4*.
    """
    first = min((line.cells[0].col for line in body if line.cells), default=0)
    marks = [cell.text or str(cell.value) for line in body if (cell := line.at.get(first))]
    whole = [int(mark.rstrip(".)")) for mark in marks if mark.rstrip(".)").isdecimal()]
    beside = sum(any(cell.col > first for cell in line.texts) for line in body)
    rises = whole[:1] == [1] and all(a < b for a, b in pairwise(whole))
    return first if rises and len(whole) < len(marks) and len(marks) > 2 and all(map(_MARK.match, marks)) and beside == len(body) else None


def _begin_at_one(body: list[Line]) -> list[int]:
    """The columns whose first number is 1."""
    first: dict[int, int] = {}
    for line in body:
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if cell.col not in first and s in (NUMBER, CODE, YEAR) and (n := ordinal(cell)) is not None:
                first[cell.col] = n
    return sorted(col for col, n in first.items() if n == 1)


def _may_number(cell: Cell) -> bool:
    return cell.kind == "number" or shapes.shape(cell) in (NUMBER, CODE)


def counting_column(body: list[Line], values: set[int]) -> int | None:
    """The first column of figures, where these count on from line to line, *10, 11, 12*: codes of the lines."""
    first = min(values, default=0)
    cells = [cell for line in body if (cell := line.at.get(first))]
    if len(values) < 2 or len(cells) < max(4, 0.9 * len(body)):
        return None
    return first if all(a is not None and b == a + 1 for a, b in pairwise(map(ordinal, cells))) else None


def numbered_names(over: list[Line], body: list[Line], values: set[int]) -> set[int]:
    """The columns of numbers and of names that are but numbers, by the line over them that heads both, or by the years in the second.

    *STT | Khu phố* over *1 | 01*, *STT | Nội dung* over *1 | 2016*.
    """
    for line in over:
        for number, name in pairwise(line.cells):
            beside = number.col in values and name.col == number.col + 1 and shapes.is_word(number.text, "stt")
            if beside and (shapes.is_word(name.text, "name") or _holds_years(body, name.col)):
                return {number.col, name.col}
    return set()


def _holds_years(body: list[Line], col: int) -> bool:
    cells = [cell for line in body if (cell := line.at.get(col))]
    return bool(cells) and all(shapes.shape(cell) == YEAR for cell in cells)


def closing_columns(body: list[Line], values: set[int], heads: dict[int, str], number: int | None) -> set[int]:
    """Columns at the right end that only say again which line this is: its name, or under the same heading its number."""
    at = [line.at for line in body]
    again = {
        col
        for col in values
        if number is not None
        and col != number
        and heads.get(col) == heads.get(number)
        and (both := [(line[number], line[col]) for line in at if number in line and col in line])
        and len(both) > 2
        and all(ordinal(a) == ordinal(b) is not None for a, b in both)
    }
    last = max(values - again, default=0)
    words: dict[int, list[str]] = {}
    for line in body:
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if s == TEXT and cell.col > last:
                words.setdefault(cell.col, []).append(cell.text)
    named = {
        col
        for col, texts in words.items()
        if len(texts) == len(set(texts)) >= max(3, 0.8 * len(body)) and not any(c.isdigit() for text in texts for c in text)
    }
    return {col for col in again if col > last} | named


def words_apart(body: list[Line], last: int, headed: set[int]) -> bool:
    """Whether nothing but words stands right of the `last` column of figures, past an empty one and beside few lines.

    *Mã màu | Ý nghĩa*.
    """
    right = [(line.row, s) for line in body for cell, s in zip(line.cells, line.shapes, strict=True) if cell.col > last]
    apart = last + 1 not in headed and not any(last + 1 in line.at for line in body)
    return apart and all(s == TEXT for _, s in right) and 2 * len({row for row, _ in right}) <= len(body)


def leading_dates(body: list[Line], first: int) -> int:
    """How many columns right before the first one of figures, and right of the names, say when in words.

    *16 IV 2008* under *Latest census*.
    """
    names = min((line.texts[0].col for line in body if line.texts), default=first)
    col = first
    while (
        col - 1 > names
        and (cells := [cell for line in body if (cell := line.at.get(col - 1))])
        and sum(map(_ends_with_year, cells)) >= 0.8 * len(cells)
    ):
        col -= 1
    return first - col


def _ends_with_year(cell: Cell) -> bool:
    return cell.kind == "date" or shapes.year_of(cell.text[-4:]) is not None and len(cell.text) > 4


def sign_columns(body: list[Line], values: set[int], headed: set[int]) -> set[int]:
    """Columns without a heading that only hold signs of the figures left of them: *%*, *r* for revised."""
    possible = {cell.col for line in body for cell in line.cells}.intersection([col + 1 for col in values]) - headed
    for line in body if possible else ():
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if cell.col in possible and not (s in (TEXT, shapes.CODE) and 0 < len(cell.text) <= 2 and not cell.text.isdecimal()):
                possible.discard(cell.col)
                if not possible:
                    return possible
    return possible


def spacers(body: list[Line], headed: set[int], figures: range) -> set[int]:
    """Empty columns that stand between most columns of figures, and so part nothing; fewer of them part groups."""
    used = sorted(({cell.col for line in body for cell in line.cells} | headed).intersection(figures))
    gaps = [range(a + 1, b) for a, b in pairwise(used) if b > a + 1]
    return {col for gap in gaps for col in gap} if len(gaps) > 1 and len(gaps) > SPACED * (len(used) - 1) else set()


def names_among_figures(body: list[Line], values: set[int], remarks: Set[int] = frozenset()) -> int | None:
    """The leftmost column, where figures name the lines as its few words do: *Tổng số*, *0–4*, *0*, *1*.

    Each name stands once, and no other column has words but those of `remarks`.
    """
    first = min(values)
    cells = [cell for line in body if (cell := line.at.get(first))]
    worded = {cell.col for line in body for cell in line.texts} - remarks == {first}
    return (
        first
        if worded and len(cells) >= max(3, 0.9 * len(body)) and len({cell.text or cell.value for cell in cells}) == len(cells)
        else None
    )
