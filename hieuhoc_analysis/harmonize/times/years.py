"""Years that a submission cannot mean: mistyped in its title, among its headings, or in a day that it cites."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.times.days import dated
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.wording import says

_CITED = re.compile(r"(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(20\d\d)(?!\d)")
_NAMED = re.compile(r"\bnăm\s+(?:học\s+)?(\d{4})(?!\d)", re.IGNORECASE)
FIRST, LAST = 1900, 2060  # no table goes further back, and no plan looks further ahead
YEARS_AFTER = 2  # figures of a year are signed in the next, and reviewed in the one after
STEADY = 4  # years in a row, one of them mistyped
SEARCHED = 100  # rows: nobody lists more years
DATED_FROM = 2010  # a document's own date before this is a program's default
AHEAD = 3  # years: what lies further ahead of a paper's day, and of its other years, is a plan or a slip


def mistyped_years(sheet: Sheet, layout: Layout, periods: Iterable[str], properties: Mapping[str, str]) -> list[Finding]:
    """``year_mistyped`` at each year that no figures can be of, ``year_twice`` and ``years_out_of_order`` among years in a row,
    ``date_after_period`` at days cited years after the figures.

    Parameters
    ----------
    periods : iterable of str
        Of the submission's figures.
    properties : mapping
        Of the workbook: figures of a year after the one that follows its last change are not yet there; nor are those of a
        year long after the day that stands on the paper.
    """
    years = sorted({int(year) for period in periods for year in re.findall(r"\d{4}", period)})
    changed = properties.get("modified", "")[:4]
    last = int(changed) + 1 if changed.isdecimal() and int(changed) >= DATED_FROM else LAST
    if (day := dated(sheet, layout)) is not None and day >= DATED_FROM and years and years[0] > day + AHEAD:
        last = min(last, day + 1)
    out = [*_named(sheet, layout, years, last), *_among_years(sheet)]
    said = {f.source_cell for f in out}
    late = _to_come(sheet, layout, last if day is None else min(last, day + 1))
    out += (f for f in (*_beyond(sheet, layout, years), *late) if f.source_cell not in said)
    if not any(f.rule == "year_mistyped" for f in out):
        out += _cited(sheet, layout, years)
    return out


def _named(sheet: Sheet, layout: Layout, years: list[int], last: int) -> Iterator[Finding]:
    """*Năm 2109* anywhere above or below the figures; a year to come only where all figures are of it."""
    early = not years or years[0] <= last
    for cell in _words(sheet, layout, "title", "heading", "note"):
        for match in _NAMED.finditer(cell.text):
            year = int(match.group(1))
            if not FIRST <= year <= LAST or (not early and year == years[0]):
                yield _mistyped(sheet, cell, match.group(1), last if early else years[0] - 1)


def _beyond(sheet: Sheet, layout: Layout, years: list[int]) -> Iterator[Finding]:
    """A number over or beside figures that was taken for their year, and can be none: *2017*, *2098*, *2019*."""
    beyond = {year for year in years if not FIRST <= year <= LAST}
    for row, col in sorted(place for place, role in layout.words if role in ("heading", "stub")) if beyond else ():
        if (year := _number(cell := sheet.cells[row][col])) in beyond:
            yield _mistyped(sheet, cell, str(year), LAST)


def _to_come(sheet: Sheet, layout: Layout, last: int) -> Iterator[Finding]:
    """A year long after the others of a paper and after the paper itself, where nobody speaks of plans.

    *Năm 2032* beside *Năm 2021* and *Năm 2022* on a paper of 2023, across or down.
    """
    places = sorted([place for place, role in layout.words if role in ("heading", "stub") and place[0] <= SEARCHED])
    named = [(year, cell) for row, col in places if (year := _number(cell := sheet.cells[row][col])) and FIRST <= year <= LAST]
    come = [year for year, _ in named if year <= last]
    newest = max(last - 1, *come) if come else LAST
    late = [(year, cell) for year, cell in named if year > newest + AHEAD]
    if late and any(says(text, "plan") for text in (sheet.name, *(cell.text for cell in _words(sheet, layout, "title")))):
        return
    paths = (item for table in layout.tables for item in table.paths.items()) if late else ()
    planned = {col for col, path in paths if any(says(text, "plan") for text in path)}
    for year, cell in late:
        if cell.col not in planned and not says(cell.text, "plan"):
            yield _mistyped(sheet, cell, str(year), last, first=min(come))


def _among_years(sheet: Sheet) -> Iterator[Finding]:
    """2109 in a row or column that otherwise holds years."""
    cells = [cell for row, of_row in sheet.cells.items() if row <= SEARCHED for cell in of_row.values()]
    values = [cell.value if type(cell.value) is int else _number(cell) if cell.text[-1:].isdecimal() else None for cell in cells]
    if len([value for value in values if value is not None and FIRST <= value <= LAST]) < 2:
        return
    numbers = [(value, cell) for value, cell in zip(values, cells, strict=True) if value is not None]
    lines: dict[tuple[str, int], list[tuple[int, Cell]]] = defaultdict(list)
    for value, cell in numbers:
        lines["row", cell.row].append((value, cell))
        lines["column", cell.col].append((value, cell))
    seen = set()
    for line in lines.values():
        right = {value for value, _ in line if FIRST <= value <= LAST}
        wrong = [(value, cell) for value, cell in line if value not in right]
        # different years close together, and nothing else: a line of figures has other numbers too
        if not wrong and (out_of_step := _out_of_step(line)) is not None and (cell := out_of_step[1]).address not in seen:
            seen.add(cell.address)
            yield _mistyped(sheet, cell, str(out_of_step[0]), LAST, str(out_of_step[2]))
        if (odd := _unlike_groups(line)) is not None and (cell := odd[0]).address not in seen:
            seen.add(cell.address)
            if odd[2] is not None:
                yield _at(sheet, "year_twice", cell, odd[1], other=odd[2].address)
            else:
                yield _mistyped(sheet, cell, str(_number(cell)), LAST, str(odd[1]))
        if not wrong and (twice := _twice(line)) is not None and twice[0].address not in seen:
            seen.add(twice[0].address)
            yield _at(sheet, "year_twice", twice[0], twice[2], other=twice[1].address)
        if not wrong and (early := _out_of_order(line)) is not None and early[0].address not in seen:
            seen.add(early[0].address)
            yield _at(sheet, "years_out_of_order", early[0], early[1])
        if (
            len(wrong) == 1
            and len(right) == len(line) - 1 >= 2
            and max(right) - min(right) <= 2 * len(line)
            and wrong[0][1].address not in seen
        ):
            value, cell = wrong[0]
            meant = _meant(str(value), min(right) - 1, max(right) + 1)
            if meant and int(meant) not in right:
                seen.add(cell.address)
                yield _mistyped(sheet, cell, str(value), max(right) + 1, meant)


def _number(cell: Cell) -> int | None:
    """A whole number, or the year that a heading such as *Năm 2018* is."""
    if type(cell.value) is int:
        return cell.value
    year = shapes.year_of(cell.text) if cell.text[-1:].isdecimal() and len(cell.text) < 16 else None
    return int(year) if year and len(year) == 4 else None


def _out_of_step(line: list[tuple[int, Cell]]) -> tuple[int, Cell, int] | None:
    """The one year of a line that the others, which go on year by year, leave a gap for, and the year meant.

    *2002* in 2016, 2017, 2018, 2019, *2002*.

    The same digits in another order, or one digit else, and far from its neighbours: 2014, 2015, 2016, 2020 may be chosen.
    """
    years = [value for value, _ in line]
    if len(line) < STEADY or sorted(years) != sorted({*years}):
        return None
    for step in (1, -1):
        firsts = [year - step * at for at, year in enumerate(years)]
        first = max(set(firsts), key=firsts.count)
        if firsts.count(first) == len(years) - 1:
            at = next(i for i, value in enumerate(firsts) if value != first)
            value, meant = years[at], first + step * at
            apart = [a != b for a, b in zip(str(value), str(meant), strict=True)]
            if abs(value - meant) > len(years) and (sum(apart) == 1 or sorted(str(value)) == sorted(str(meant))):
                return value, line[at][1], meant
    return None


def _unlike_groups(line: list[tuple[int, Cell]]) -> tuple[Cell, int, Cell | None] | None:
    """The one year in which groups of the same years in a row differ, the year meant, and where the group has the written one already.

    *2018*, *2019*, *2032* beside *2018*, *2019*, *2020*, under two headings.
    """
    for length in range(2, min(len(line) // 2, LAST - FIRST) + 1):
        if len(line) % length:
            continue
        groups = [line[at:at + length] for at in range(0, len(line), length)]
        runs = [[value for value, _ in group] for group in groups]
        sound = [run for run in runs if len(run) == length and run == [run[0] + at for at in range(length)] and FIRST <= run[0] <= LAST]
        if len(sound) != len(runs) - 1 or any(run != sound[0] for run in sound):
            continue
        (group,), meant = [of for of, run in zip(groups, runs, strict=True) if run not in sound], sound[0]
        odd = [at for at, (value, _) in enumerate(group) if value != meant[at]]
        if len(odd) == 1:
            value, cell = group[odd[0]]
            return cell, meant[odd[0]], next((other for at, (year, other) in enumerate(group) if year == value and at != odd[0]), None)
    return None


def _twice(line: list[tuple[int, Cell]]) -> tuple[Cell, Cell, int] | None:
    """A year that stands twice in a line of years where the others leave a gap, where it stands before, and the year of the gap.

    *2018* in 2016, 2017, 2018, *2018*, 2020.
    """
    years = [value for value, _ in line]
    for step in (1, -1):
        meant = [years[0] + step * at for at in range(len(years))]
        wrong = [at for at, year in enumerate(years) if year != meant[at]]
        if len(line) >= STEADY and len(wrong) == 1 and wrong[0] < len(line) - 1 and years.count(years[wrong[0]]) == 2:
            other = next(at for at, year in enumerate(years) if year == years[wrong[0]] and at != wrong[0])
            return line[wrong[0]][1], line[other][1], meant[wrong[0]]
    return None


def _out_of_order(line: list[tuple[int, Cell]]) -> tuple[Cell, int] | None:
    """The first year of a line that stands where another of its years ought to, each being there once, and that other."""
    years = [value for value, _ in line]
    ordered = sorted(years, reverse=years[0] > years[-1])
    if len(line) < STEADY or max(years) - min(years) != len(years) - 1 or len(set(years)) < len(years) or years == ordered:
        return None
    wrong = [at for at, (year, meant) in enumerate(zip(years, ordered, strict=True)) if year != meant]
    return (line[wrong[0]][1], ordered[wrong[0]]) if len(wrong) == 2 else None


def _at(sheet: Sheet, rule: str, cell: Cell, meant: int, **params: str) -> Finding:
    return Finding(rule, source_sheet=sheet.name, source_cell=cell.address, found=str(_number(cell)), expected=str(meant), params=params)


def _mistyped(sheet: Sheet, cell: Cell, written: str, last: int, meant: str = "", first: int = 2000) -> Finding:
    meant = meant or _meant(written, first, last)
    return Finding("year_mistyped", source_sheet=sheet.name, source_cell=cell.address, found=written, expected=meant,
                   params={f"maybe_{lang}": f"; {phrase('year.meant', lang, year=meant)}" if meant else "" for lang in LANGUAGES})


def _meant(written: str, first: int, last: int) -> str:
    """The latest year that has the same digits in another order, '' for none."""
    orders = {"".join(digits) for digits in permutations(written)} - {written} if len(written) == 4 else set()
    return max((year for year in orders if first <= int(year) <= last), default="")


def _cited(sheet: Sheet, layout: Layout, years: list[int]) -> Iterator[Finding]:
    """Days cited in titles and notes that lie years after the figures: *Kế hoạch 493 … ngày 23/02/2026* of a plan of 2016."""
    for cell in _words(sheet, layout, "title", "note") if years else ():
        for match in _CITED.finditer(cell.text):
            if int(match.group(1)) > years[-1] + YEARS_AFTER:
                yield Finding(
                    "date_after_period",
                    source_sheet=sheet.name,
                    source_cell=cell.address,
                    period="–".join(map(str, sorted({years[0], years[-1]}))),
                    found=match.group(0),
                    expected="–".join(map(str, sorted({years[0], years[-1]}))),
                )


def _words(sheet: Sheet, layout: Layout, *roles: str) -> list[Cell]:
    """The cells of these roles that hold text, in their order."""
    return [cell for row, col in sorted(place for place, role in layout.words if role in roles) if (cell := sheet.cells[row][col]).text]
