"""The columns at the left of a table that say which line is which: its name, its number, its year, the group it is of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.periods import dated, leading_years, period_columns
from hieuhoc_analysis.extract.cells.shapes import ordinal
from hieuhoc_analysis.extract.names.columns import counting_column, names_among_figures, numbering_column
from hieuhoc_analysis.extract.names.naming import Words, names_units

_HOUR = re.compile(r"^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\D+\d{1,2}:\d{2}")
SERIES = 4  # so many numbers one after the other are no counts by chance
MOST = 0.6  # of the lines

Paths = dict[int, tuple[str, ...]]


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

    @property
    def columns(self) -> set[int | None]:
        """The columns that say which line it is, and of when; none of them holds figures."""
        return {self.name, self.rest, self.number, *self.periods}


def find_stub(body: list[Line], paths: Paths, values: set[int], persons: set[int]) -> Stub:
    """Find the columns that name the lines: the words that tell them apart, left of the figures where possible, none about `persons`.

    Parameters
    ----------
    body : list of Line
        The lines with figures.
    paths : dict
        Column → its headings, top down.
    values : set of int
        The columns of figures, years and bare numbers among them, which may yet turn out to name the lines.
    persons : set of int
        The columns about single persons.
    """
    number = numbering_column(body, paths)
    when = period_columns(body, paths, values - {counting_column(body, values)})
    figures = values - {number, *when}  # *1, 1, 1, 2, 2, 2* under *TT* counts nothing, though no line goes on from the one above
    if when and (of_years := _of_years(body, paths, figures, persons, when, number)) is not None:
        return of_years
    remarks = {col for col, path in paths.items() if shapes.is_word(path[-1], "remark")}
    words = Words(body, paths, figures, {number, *when, *persons, *remarks, *_hours(body)})
    if all(col > words.last and col not in paths and 2 * count < len(body) for col, count in words.counts.items()):
        # no words, or a few far beside the years and bare numbers that name the lines
        name = _name_among_figures(body, paths, figures, number, remarks)
        return Stub(name, None if name == number else number, when, texts=sorted(words.counts))
    coarse = words.named(number)
    name = words.finer(coarse)
    groups = words.coarser(name, coarse) if figures - {coarse, name} else []
    return _with_rest(body, Stub(name, None if coarse == number else number, when, groups, sorted(words.counts)))


def _hours(body: list[Line]) -> set[int]:
    """Columns whose words only say when an answer came: *04/12/2018 8:10:15*."""
    said: dict[int, bool] = {}
    for line in body:
        for cell in line.texts:
            if said.get(cell.col, True):
                said[cell.col] = bool(_HOUR.search(cell.text))
    return {col for col, all_hours in said.items() if all_hours}


def _of_years(
    body: list[Line], paths: Paths, figures: set[int], persons: set[int], when: list[int], number: int | None
) -> Stub | None:
    """The stub of lines that their years name; None where others do, and the years are those of each of these."""
    year = when[0]
    headed = [col for col, path in paths.items() if shapes.is_word(path[-1], "name") and col not in (*when, number)]
    units = [col for col in range(year + 1, min(figures, default=0)) if _names_units(body, col)]
    if units or any(col < year or _is_worded(body, col) or _names_blocks(body, col, year) for col in headed):
        return None  # right of the years, too, names may stand: *Năm, Khu phố, Số hộ*
    if numbers := [col for col in headed if names_units(paths[col][-1]) and _numbers_each(body, col, year)]:
        return Stub(numbers[0], number, when)  # *Năm, Khu phố* over 2018, 1; 2018, 2; 2019, 1
    left = [cell for line in body for cell in line.texts if cell.col < year and cell.col != number]
    if left:
        groups = _are_groups([cell.text for cell in left], [dated(cell) for line in body if (cell := line.at.get(year))])
        return Stub(year, number, when[1:], sorted({cell.col for cell in left})) if groups else None
    if _stand_over_names(body, figures, year):
        return None
    if number is not None and number < year and names_units(paths.get(number, ("",))[-1]):
        return Stub(number, None, when)  # bare numbers under *Khu phố*, which the years repeat
    others = figures | persons | {number, *when}
    return Stub(year, number, when[1:], texts=sorted({cell.col for line in body for cell in line.texts} - others))


def _are_groups(words: list[str], years: list[str]) -> bool:
    """Whether the words left of the years group these: *Giai đoạn* beside each year once."""
    return len(set(words)) < len(words) and len(set(years)) == len(years) and not any(map(shapes.unit_kind, words))


def _stand_over_names(body: list[Line], figures: set[int], year: int) -> bool:
    """Whether a year stands once over the lines that the names right of it tell apart: *Mầm non, Tiểu học, THCS*."""
    between = [col for col in range(year + 1, min(figures, default=0)) if _is_worded(body, col)]
    if len(between) != 1 or sum(year in line.at for line in body) == len(body):
        return False
    names = [cell.text for line in body if (cell := line.at.get(between[0]))]
    return not any(total_names.is_total(text) or shapes.has_word(text, "measure") for text in names)


def _name_among_figures(body: list[Line], paths: Paths, figures: set[int], number: int | None, remarks: set[int]) -> int | None:
    """The column that names lines without words: years, ages, or bare numbers (``1`` under *Khu phố*), at last those in `number`."""
    if number is None:
        if (years := leading_years(body)) is not None:
            return years
        if figures and (ages := names_among_figures(body, figures, remarks)) is not None:
            return ages
    headed = [col for col, path in paths.items() if shapes.is_word(" ".join(path), "name")]  # *Tổ* over *dân phố*
    headed = headed or [col for col, path in paths.items() if names_units(path[-1])]
    headed = headed or [col for col in sorted(figures) if _numbers_units(body, col, paths.get(col, ()))][:1]
    return headed[0] if headed and number not in headed else number


def _numbers_units(body: list[Line], col: int, path: tuple[str, ...]) -> bool:
    """Whether a column headed as one of units only numbers the lines, in any order: *Số TDP* beside *STT* is no count then.

    So are the answers to *Anh/chị thuộc ấp nào?*, as they came.
    """
    if not shapes.has_word(" ".join(path), "unit_kind"):
        return False
    cells = [cell for line in body if (cell := line.at.get(col)) is not None]
    numbers = [ordinal(cell) for cell in cells if not (cell.kind == "text" and total_names.is_total(cell.text))]
    return len(numbers) >= SERIES and sorted(numbers, key=lambda n: n or 0) == list(range(1, len(numbers) + 1))


def _with_rest(body: list[Line], stub: Stub) -> Stub:
    """The stub, in which one column may say but the kind of each unit, and the one right behind it which: *Xóm* | *Tây Hồ*, *Xóm* | *2*."""
    kinds = next((col for col in (stub.name, *stub.groups[-1:]) if col is not None and _says_kinds(body, col)), None)
    if kinds is not None and sum(kinds + 1 in line.at for line in body if kinds in line.at) > MOST * len(body):
        stub.name, stub.rest = kinds, kinds + 1
        stub.groups = [col for col in stub.groups if col < kinds]
    return stub


def _says_kinds(body: list[Line], col: int) -> bool:
    words = [cell.text for line in body if (cell := line.at.get(col)) is not None and cell.text and not total_names.is_total(cell.text)]
    return len(words) > 1 and all(shapes.unit_kind(text) == shapes.fold(text) for text in words)


def _names_units(body: list[Line], col: int) -> bool:
    """Whether most lines have the name of a unit in a column, whatever its heading: *Thôn 1* under *Chi hội*."""
    return sum(cell.col == col and bool(shapes.unit_kind(cell.text)) for line in body for cell in line.texts) > MOST * len(body)


def _names_blocks(body: list[Line], col: int, year: int) -> bool:
    """Whether names right of the years each stand once, over the same years: *2016 | Xóm 1*, *2017 |*, *2016 | Xóm 2*, *2017 |*."""
    blocks: list[list[str]] = []
    names = set()
    for line in body:
        if (cell := line.at.get(col)) is not None and cell.kind == "text":
            names.add(cell.text)
            blocks.append([])
        if not blocks:
            return False
        if (when := line.at.get(year)) is not None:
            blocks[-1].append(dated(when))
    return len(names) == len(blocks) > 1 and all(len(years) > 1 and years == blocks[0] for years in blocks)


def _numbers_each(body: list[Line], col: int, year: int) -> bool:
    """Whether bare numbers stand right of the years, none of them twice beside one of these, but again beside others."""
    when, seen = "", []
    for line in body:
        when = dated(line.at[year]) if year in line.at else when
        if col in line.at:
            seen.append((when, ordinal(line.at[col])))
    numbers = {number for _, number in seen}
    return None not in numbers and 1 < len(numbers) < len(seen) == len({*seen})


def _is_worded(body: list[Line], col: int) -> bool:
    """Whether most lines have words in a column."""
    return sum(cell.col == col for line in body for cell in line.texts) > MOST * len(body)
