"""The figures of a submission: every value, total and typed rate with what it is about and where it stands.

A cell means what its column, its line, its captions, its sheet and its file say, the nearest first. This module
joins those words; it decides nothing that a codelist decides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice, repeat
from operator import attrgetter

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.layout import FIGURES, Layout
from hieuhoc_analysis.extract.lines import Line as BodyLine
from hieuhoc_analysis.extract.shapes import TEXT
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize import amounts, fractions, headings, org_units, parts
from hieuhoc_analysis.harmonize.beside import Beside, read_beside, read_path
from hieuhoc_analysis.harmonize.columns import columns_of, once_a_unit
from hieuhoc_analysis.harmonize.context import SheetContext
from hieuhoc_analysis.harmonize.headings import Reading
from hieuhoc_analysis.harmonize.lines import Line, read_lines
from hieuhoc_analysis.harmonize.money import money_scale

_place = attrgetter("row", "col")


@dataclass(slots=True)
class Figure:
    """One number of a table and its meaning.

    ``role`` is ``value``, ``total``, ``subtotal``, ``rate``, ``subset`` (*trong đó: nữ*, no data element) or ``unknown`` (under a heading that nobody understood; rates
    may be of it); ``table`` numbers the table within the workbook;
    ``status`` and ``value`` follow the ``observations`` table; ``path`` holds the headings over it; ``excluded`` says that a
    decision leaves it out, though it was reported; ``footnote`` is the address of the footnote that a total refers to, ``formula`` what a total is worked out
    by; ``in_text`` says that the number is a text to the program that wrote it.
    """

    role: str
    sheet: str
    row: int
    col: int
    table: int
    ward: str
    khu_pho: str
    period: str
    data_element: str
    education_level: str
    path: tuple[str, ...]
    group: tuple[str, ...]
    raw: str
    cell: Cell | None
    orientation: str = "rows"
    value: float | int | None = None
    status: str = "reported"
    excluded: bool = False
    footnote: str = ""
    formula: str = ""
    in_text: bool = False

    @property
    def address(self) -> str:
        """A1 address."""
        return f"{column_letters(self.col)}{self.row}"


def keep_forms(figures: Iterable[Figure]) -> None:
    """Let go of the cells, for the grid must not travel between processes, and keep how they were stored."""
    for figure in figures:
        if (cell := figure.cell) is not None:
            figure.in_text = cell.kind == "text"
            if figure.role in ("total", "subtotal"):
                figure.formula = cell.formula or ""
            figure.cell = None


@dataclass(slots=True)
class Read:
    """All figures of one table, and the findings made on the way.

    ``unmapped`` lists (heading, A1 address) of headings nobody knows, ``uncollected`` of those that are understood but
    make no data element (*Trong đó: hộ nghèo*, *Lũy kế*), ``accentless`` of those that were matched without accents; ``headings`` lists (heading, address, data element or '') of all, for
    the comparison with the ward's other submissions; ``blank`` holds a place holder at the name of each khu phố whose line is empty.
    """

    figures: list[Figure] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    unmapped: list[tuple[str, str]] = field(default_factory=list)
    uncollected: list[tuple[str, str]] = field(default_factory=list)
    accentless: list[tuple[str, str]] = field(default_factory=list)
    headings: list[tuple[str, str, str]] = field(default_factory=list)
    blank: list[Figure] = field(default_factory=list)


# what a reading makes of its figures, whatever their line; those of a count are what their line says
_ROLES = {headings.UNMAPPED: "unknown", headings.OTHER: "unknown", headings.RATE: "rate", headings.SUBSET: "subset"}
_TOLD = frozenset((headings.COUNT, *_ROLES))


@dataclass(slots=True)
class _Meaning:
    """What the figures of a column share: headings and what they say, the role and khu phố where these do not lie with the line.

    ``period`` is None where it lies with the line, ``schooling`` says that of a line's several it takes the school year;
    ``members`` are the figures that are settled together.
    """

    path: tuple[str, ...]
    reading: Reading
    role: str
    unit: str
    period: str | None
    schooling: bool
    members: list[Figure]


def _first_words(line: BodyLine) -> tuple[str, ...]:
    # asked for each cell of a line: not all of a line's words are gathered each time
    return tuple(islice((cell.text for cell, shape in zip(line.cells, line.shapes, strict=True) if shape == TEXT), 1))


def read_table(sheet: Sheet, layout: Layout, table: Table, number: int, context: SheetContext) -> Read:
    """Join every figure of a table with its meaning.

    Parameters
    ----------
    sheet, layout, table
        As read by ``extract``.
    number : int
        The table's number within the workbook, kept on its figures so that totals find their parts.
    context : SheetContext
        Ward, khu phố and period that stand above the table.
    """
    out = Read()
    across = table.orientation == "rows"
    lines = read_lines(sheet, table, context)
    out.findings += lines.findings + context.cdht.findings(sheet.name, table)
    columns, wards = columns_of(table, context)
    of_whole = parts.beside_whole(columns, context) | parts.starts_beside_ends(columns, context) if across else set()
    within = (
        parts.units_within(table, columns, {row: about.khu_pho for row, about in lines.by_row.items() if about.khu_pho}, context)
        if across
        else set()
    )
    once = once_a_unit(table, columns) if across else set()
    wholes = {
        about.measure for line in table.body if (about := lines.by_row.get(line.row)) and any(cell.col in columns for cell in line.cells)
    }
    caption_totals = parts.caption_totals(table, columns, context, of_whole) if across else set()
    shared = _shared_cells(sheet, table, lines.by_row)
    double = _double(
        {col: path for col, (_, _, path) in columns.items()} if across else {row: about.measure for row, about in lines.by_row.items()},
        table,
        context,
    )
    # what stands beside one another: headings across, or the items of a turned table down
    beside = [path for _, _, path in columns.values()] if across else dict.fromkeys(about.measure for about in lines.by_row.values())
    guessed = read_beside(tuple(filter(None, beside)), context.texts)
    groups: dict[tuple, list[Figure]] = {}
    readings: dict[tuple[str, ...], tuple[Reading, str]] = {}
    needed: set[tuple[str, ...]] = set()  # by more than sums: *Tổng số* beside *A | GIA ĐÌNH HỌC TẬP*, the sum of the lines under it
    meanings: dict[tuple, dict[tuple[int, int | None], _Meaning]] = {}  # under the headings beside the lines, of each column

    def meaning(line: BodyLine, cell: Cell, half: int | None, about: Line) -> _Meaning:
        unit, period, path = columns[cell.col]
        beside_line = parts.before_rate(about.measure) if not across and table.rates and cell.col not in table.rates else about.measure
        if half is not None:
            two = double[cell.row, cell.col][half]
            path, beside_line = (two, beside_line) if across else (path, two)
        if cell.col in caption_totals:
            path = path[:-1]  # *Học sinh bỏ học / Cộng* counts what its caption says
        if about.measure and len(path) == 1 and (across or len(columns) == 1) and shapes.is_word(path[0], "value_name"):
            path = ()  # *Thôn | Năm | Chỉ tiêu | Giá trị*, *Chỉ tiêu | Giá trị*
        full = (path if cell.col in once else path + beside_line) if across else beside_line + path
        full = full or _first_words(line)
        if full not in readings:
            readings[full] = (
                read_path(full, guessed, context),
                _heading_place(table, line, cell),
            )
        if cell.col in within:
            readings[full] = Reading(headings.OTHER), readings[full][1]
        reading = readings[full][0]
        role = _ROLES.get(reading.kind, "")
        if (cell.col in of_whole or not across and parts.is_part(about.measure, wholes)) and role in ("", "rate", "subset"):
            role = "subset"
        which = " / ".join(full) if role in amounts.COMPARED else reading.data_element
        stated = reading.period or period
        if stated.isdecimal() and headings.is_schooling(reading.data_element) and stated in context.period.split("-"):
            stated = context.period  # *đầu năm học (ngày 05/9/2022)* of the year 2022-2023
        if stated[:2] == "-S" and not context.period_of(stated):
            role, stated = "subset", ""  # *Học kỳ I* of no school year
        scale = reading.scale or money_scale(about.unit) or context.scale
        members = groups.setdefault((reading.kind, which, reading.level, reading.period, scale), [])
        return _Meaning(
            full, reading, role, unit, context.period_of(stated) if stated else None, headings.is_schooling(reading.data_element), members
        )

    def when(line: BodyLine, cell: Cell, schooling: bool) -> str:
        return context.period_of(lines.periods.of_figure(line.row, cell.col, schooling))

    for line in table.body:
        about = lines.by_row.get(line.row)
        if about is None:
            continue
        ward = about.ward or context.ward
        own, own_period = org_units.without_ward(about.khu_pho, ward), context.period_of(about.period)
        of_line = _role_of_line(table, line, "")
        several = len(lines.periods.by_row.get(line.row, ())) > 1  # *Năm* over its figures, *Năm học* over others
        of_columns = meanings.setdefault((about.measure, about.unit), {})
        for cell, half in _told(line, double) if double else zip(line.cells, repeat(None)):
            col, place = cell.col, (cell.row, cell.col)
            if col not in columns or (role := layout.roles.get(place)) not in FIGURES:
                continue
            if across and col in table.total_columns and col not in caption_totals:
                # *Đăng ký: mới, lại, tổng số*: the total is a data element of its own
                role = layout.roles[place] = of_line or "value"
            if (means := of_columns.get((col, half))) is None:
                means = meaning(line, cell, half, about)
                if columns[col][2] or about.measure:  # else it means what the line's own words say
                    of_columns[col, half] = means
            reading = means.reading
            if not of_line:
                needed.add(means.path)
            if reading.kind not in _TOLD:
                continue
            if means.role:
                role = means.role
            elif role == "rate":
                # the dictionary knows the heading better than the single word that looked like a rate
                role = layout.roles[place] = of_line or ("total" if col in table.total_columns else "value")
            khu_pho = "" if col in wards else org_units.without_ward(means.unit, ward) if means.unit else own
            figure = Figure(
                role,
                sheet.name,
                cell.row,
                col,
                number,
                wards.get(col, ward),
                khu_pho,
                means.period if means.period is not None else (when(line, cell, means.schooling) if several else "") or own_period,
                reading.data_element if role != "subset" else "",
                reading.level if reading.level != "all" else about.level,
                means.path,
                about.group,
                str((cell if half is None else sheet.cells[cell.row][col]).value),
                cell,
                table.orientation,
            )
            if role == "value" and place in shared:
                out.findings.append(
                    Finding(
                        "merged_value",
                        source_sheet=sheet.name,
                        source_cell=figure.address,
                        ward=figure.ward,
                        khu_pho=khu_pho,
                        period=figure.period,
                        data_element=figure.data_element,
                        found=figure.raw,
                        expected=", ".join(shared[place]),
                    )
                )
                figure.status = "not_reported"
                out.figures.append(figure)
                continue
            means.members.append(figure)
    if across:
        out.blank = _blank_lines(table, lines.by_row, [f for members in groups.values() for f in members])
    for (kind, element, _, _, scale), members in groups.items():
        out.findings += amounts.settle(members, kind, element, scale) if members else []
        out.figures += members
    # what is only compared with its whole needs a number; words beside it are none of our business
    out.figures = [f for f in out.figures if f.role not in amounts.COMPARED or f.value is not None]
    out.figures.sort(key=_place)
    _date_by_headings(out.figures)
    _tell_headings(out, sheet, readings, guessed, needed)
    return out


def _tell_headings(
    out: Read,
    sheet: Sheet,
    readings: Mapping[tuple[str, ...], tuple[Reading, str]],
    guessed: Mapping[tuple[str, ...], Beside],
    needed: Collection[tuple[str, ...]],
) -> None:
    """Add what was made of each heading, and which were guessed, not known or not collected."""
    for full, (reading, where) in readings.items():
        if full in guessed:
            out.findings.append(
                Finding(
                    "heading_beside",
                    source_sheet=sheet.name,
                    source_cell=where,
                    data_element=reading.data_element,
                    found=" / ".join(full),
                    params={"beside": " / ".join(guessed[full].neighbour), **amounts.labels_of()[reading.data_element]},
                )
            )
        out.headings.append((" / ".join(full), where, reading.data_element))
        if reading.kind == headings.UNMAPPED and (full in needed or not needed):
            out.unmapped.append((" / ".join(full), where))
        elif reading.accentless:
            out.accentless.append((" / ".join(full), where))
        elif reading.kind in (headings.SUBSET, headings.OTHER):
            out.uncollected.append((" / ".join(full), where))


def _date_by_headings(figures: list[Figure]) -> None:
    """The one year of the headings for the columns beside them, where nothing else says any: *Tổng số hộ | Kết quả năm 2022*."""
    periods = {f.period for f in figures} - {""}
    dated = {f.col for f in figures if f.period}
    undated = [f for f in figures if f.col not in dated]
    if len(periods) == 1 and 2 * len(undated) <= len(figures):
        (period,) = periods
        for figure in undated:
            if headings.is_schooling(figure.data_element) == (len(period) == 9):
                figure.period = period


def _double(
    paths: Mapping[int, tuple[str, ...]], table: Table, context: SheetContext
) -> dict[tuple[int, int], tuple[tuple[str, ...], tuple[str, ...]]]:
    """The cells of columns, or of lines of a turned table, that hold two figures (`fractions`), with the headings of each."""
    slashed = {
        at: path
        for at, path in paths.items()
        if (own := fractions.of_years(path)[0]) and ("/" in own[-1] or " trên " in own[-1] or own[-1][-1:] in ")]")
    }
    if not slashed:
        return {}
    across = table.orientation == "rows"
    cells: dict[int, list[Cell]] = defaultdict(list)
    for line in table.body:
        for cell in line.cells:
            if (at := cell.col if across else line.row) in slashed and cell.col in (table.values if across else table.values - table.rates):
                cells[at].append(cell)
    return {
        (cell.row, cell.col): two for at, two in fractions.fraction_columns(slashed, cells, context.texts).items() for cell in cells[at]
    }


def _told(line: BodyLine, double: dict) -> Iterator[tuple[Cell, int | None]]:
    """The cells of a line; one that holds two counts twice, with which half it is."""
    for cell in line.cells:
        if (cell.row, cell.col) in double:
            yield from zip(fractions.halves(cell), (0, 1), strict=True)
        else:
            yield cell, None


def _blank_lines(table: Table, lines: dict[int, Line], figures: list[Figure]) -> list[Figure]:
    """Lines amid a list whose name is of the list's kind (*Thôn*) and that hold none of its several figures."""
    names = {f.khu_pho for f in figures if f.khu_pho}
    kinds = {name.split()[0] for name in names}
    if table.stub.name is None or len({f.col for f in figures}) < 2:
        return []
    last = max(map(_place, figures))[0]
    empty = [
        (line.row, about)
        for line in table.body
        if line.row < last and (about := lines.get(line.row)) and about.khu_pho and about.khu_pho not in names
    ]
    like = next((f for f in figures if f.khu_pho), None)
    return [
        replace(
            like,
            role="stub",
            row=row,
            col=table.stub.name,
            ward=about.ward or like.ward,
            khu_pho=about.khu_pho,
            data_element="",
            raw="",
            cell=None,
        )
        for row, about in empty
        if like is not None and about.khu_pho.split()[0] in kinds
    ]


def _role_of_line(table: Table, line: BodyLine, otherwise: str) -> str:
    """The role that a figure has by its line: total, subtotal, or `otherwise`."""
    return "subtotal" if line.row in table.subtotal_rows else "total" if line.row in table.total_rows else otherwise


def _heading_place(table: Table, line: BodyLine, cell: Cell) -> str:
    """Where the heading of a figure stands: over its column, or at the head of its line in a table of indicators."""
    if table.orientation != "rows":
        name = line.at.get(table.stub.name)
        return name.address if name is not None else cell.address
    return f"{column_letters(cell.col)}{table.header.rows[-1]}" if table.header.rows else cell.address


def _shared_cells(sheet: Sheet, table: Table, lines: dict[int, Line]) -> dict[tuple[int, int], list[str]]:
    """Figures merged down over several lines, and the khu phố they stand beside."""
    out = {}
    for merge in sheet.merges:
        if (
            merge.first_row == merge.last_row
            or merge.first_col not in table.values
            or merge.last_row - merge.first_row > len(table.body) + 50
        ):
            continue
        beside = dict.fromkeys(lines[row].khu_pho for row in range(merge.first_row, merge.last_row + 1) if row in lines)
        if len(beside) > 1:
            out[merge.first_row, merge.first_col] = list(beside)
    return out
