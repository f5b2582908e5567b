"""The figures of a submission: every value, total and typed rate with what it is about and where it stands.

A cell means what its column, its line, its captions, its sheet and its file say, the nearest first. This module
joins those words; it decides nothing that a codelist decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import repeat
from operator import attrgetter

from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.cells.shapes import year_of
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.roles import FIGURES
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns import amounts
from hieuhoc_analysis.harmonize.columns.meanings import Meaning, Meanings
from hieuhoc_analysis.harmonize.columns.merged import merged_across, merged_value, shared_cells
from hieuhoc_analysis.harmonize.columns.rate_lines import rate_lines
from hieuhoc_analysis.harmonize.columns.worded_columns import figures_in_sentences, named_by_numbers, take_answers
from hieuhoc_analysis.harmonize.lines.about import Line, Lines
from hieuhoc_analysis.harmonize.lines.lines import read_lines
from hieuhoc_analysis.harmonize.lines.said_of_names import say_doubtful_across
from hieuhoc_analysis.harmonize.lines.under_totals import under_totals
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words import fractions, headings
from hieuhoc_analysis.harmonize.words.headings import Reading
from hieuhoc_analysis.language.wording import begins, says

_place = attrgetter("row", "col")


@dataclass(slots=True)
class Figure:
    """One number of a table and its meaning.

    ``role`` is ``value``, ``total``, ``subtotal``, ``rate``, ``subset`` (*trong đó: nữ*, no data element) or
    ``unknown`` (under a heading that nobody understood; rates may be of it); ``table`` numbers the table within the
    workbook; ``status`` and ``value`` follow the ``observations`` table; ``path`` holds the headings over it;
    ``excluded`` says that a decision leaves it out, though it was reported; ``footnote`` is the address of the footnote
    that a total refers to, ``formula`` what a total is worked out by; ``in_text`` says that the number is a text to the
    program that wrote it, ``lacks`` of a total or rate that a cell which it may be made of holds no number (`unread`), ``under`` is the row
    of the counts under which a line of rates stands, 0 for all others (`rate_lines`). ``line`` is where its unit stands: the row, or the
    column of a turned table; of a rate under its counts the row of these; ``place`` where its data element stands: the column, or the row.
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
    lacks: bool = False
    under: int = 0
    line: int = field(init=False, repr=False, compare=False)
    place: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        across = self.orientation == "rows"
        self.line = self.under or (self.row if across else self.col)
        self.place = self.col if across else self.row

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
    make no data element (*Trong đó: hộ nghèo*, *Lũy kế*), ``accentless`` of those that were matched without accents;
    ``headings`` lists (heading, address, data element or '') of all, for the comparison with the ward's other
    submissions; ``blank`` holds a place holder at the name of each khu phố whose line is empty.
    """

    figures: list[Figure] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    unmapped: list[tuple[str, str]] = field(default_factory=list)
    uncollected: list[tuple[str, str]] = field(default_factory=list)
    accentless: list[tuple[str, str]] = field(default_factory=list)
    headings: list[tuple[str, str, str]] = field(default_factory=list)
    blank: list[Figure] = field(default_factory=list)


@dataclass(slots=True)
class _Reader:
    """Reads the figures of a table line by line; the roles that their headings tell better than the layout go into it."""

    sheet: Sheet
    layout: Layout
    table: Table
    number: int
    context: SheetContext
    lines: Lines
    meanings: Meanings
    sums: Mapping[int, str]  # the roles of the figures of lines that are sums
    under_totals: Collection[int]  # lines under *Toàn huyện*, *TỔNG SỐ*

    def figures_of(self, line: BodyLine, about: Line) -> Iterator[tuple[Figure, list[Figure]]]:
        """The figures of a line, each with those that are settled together with it, into which it does not go by itself."""
        meanings, columns, wards, sums = self.meanings, self.meanings.columns, self.meanings.wards, self.table.total_columns
        ward = about.ward or self.context.ward
        own, own_period = org_units.without_ward(about.khu_pho, ward), self.context.period_of(about.period)
        of_line = "" if line.row in self.lines.wholes else self.sums.get(line.row, "")
        if line.row in self.lines.wholes:
            self._take(line, ("total", "subtotal"), "value")
        elif line.row in self.under_totals:
            self._take(line, ("value",), "total")
        several = len(self.lines.periods.by_row.get(line.row, ())) > 1  # *Năm* over its figures, *Năm học* over others
        known = meanings.beside(about)
        for cell, nth in fractions.parted(line, meanings.double) if meanings.double else zip(line.cells, repeat(None)):
            col = cell.col
            if col not in columns or (found := self.layout.roles.get((cell.row, col))) not in FIGURES:
                continue
            means = known.get((col, nth)) or meanings.read(line, cell, nth, about)
            if not of_line and means.path not in meanings.needed:
                meanings.needed.add(means.path)
            role = self._role(cell, found, of_line, means) if found == "rate" or col in sums else means.role or found
            if not means.told:
                continue
            period = means.period
            if period is None:
                of_figure = self.context.period_of(self.lines.periods.of_figure(line.row, col, means.schooling)) if several else ""
                period = of_figure or own_period
            reading = means.reading
            figure = Figure(
                role,
                self.sheet.name,
                cell.row,
                col,
                self.number,
                wards.get(col, ward),
                org_units.without_ward(means.unit, wards.get(col, ward)) if means.unit else "" if col in wards else own,
                period,
                reading.data_element if role != "subset" else "",
                reading.level if reading.level != "all" else about.level,
                means.path,
                about.group,
                str((cell if nth is None else self.sheet.cells[cell.row][col]).value),
                cell,
                "columns" if self.lines.turned else self.table.orientation,
            )
            yield figure, means.members

    def _take(self, line: BodyLine, found: tuple[str, ...], role: str) -> None:
        """Take the figures of a sum whose parts are not collected for values, and those of lines under *Toàn huyện* for totals."""
        for cell in line.cells:
            if self.layout.roles.get((cell.row, cell.col)) in found:
                self.layout.roles[cell.row, cell.col] = role

    def _role(self, cell: Cell, found: str, of_line: str, means: Meaning) -> str:
        """The role of a rate or of a figure in a column of sums, which the layout `found` it to be, by its line and its headings."""
        sums = self.table.total_columns
        if cell.col in sums and self.meanings.across and cell.col not in self.meanings.caption_totals:
            # *Đăng ký: mới, lại, tổng số*: the total is a data element of its own
            found = self.layout.roles[cell.row, cell.col] = of_line or "value"
        if cell.col in self.meanings.of_unit:
            found = self.layout.roles[cell.row, cell.col] = of_line or "value"
        if means.role or not means.told:
            return means.role
        if found == "rate":
            # the dictionary knows the heading better than the single word that looked like a rate
            found = self.layout.roles[cell.row, cell.col] = of_line or ("total" if cell.col in sums else "value")
        return found


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
    lines = read_lines(sheet, table, context)
    out.findings += lines.findings + context.cdht.findings(sheet.name, table)
    take_answers(layout, table, context)
    out.findings += figures_in_sentences(sheet, table, context) + named_by_numbers(sheet, table)
    meanings = Meanings(table, lines, context)
    sums = dict.fromkeys(table.total_rows, "total") | dict.fromkeys(table.subtotal_rows, "subtotal")
    reader = _Reader(sheet, layout, table, number, context, lines, meanings, sums, under_totals(table, lines, context))
    shared = shared_cells(layout, table, lines.by_row)
    for line in table.body:
        about = lines.by_row.get(line.row)
        for figure, members in reader.figures_of(line, about) if about is not None else ():
            if shared and figure.role == "value" and (beside := shared.get((figure.row, figure.col))):
                figure.status = "not_reported"
                out.findings.append(merged_value(figure, beside))
                out.figures.append(figure)
            else:
                members.append(figure)
    if not meanings.across:
        out.findings += say_doubtful_across(sheet, table, {col: unit for col, (unit, _, _) in meanings.columns.items()})
    if meanings.across:
        out.blank = _blank_lines(table, lines.by_row, [f for members in meanings.groups.values() for f in members])
    for (kind, element, _, _, scale), members in meanings.groups.items():
        out.findings += amounts.settle(members, kind, element, scale) if members else []
        out.figures += members
    out.figures += rate_lines(table, out.figures) if table.rate_rows and meanings.across else []
    # what is only compared with its whole needs a number; words beside it are none of our business
    out.figures = [f for f in out.figures if f.role not in amounts.COMPARED or f.value is not None]
    out.figures.sort(key=_place)
    out.findings += merged_across(layout, table, out.figures)
    _date_by_headings(out.figures, context.period if context.is_dated_elsewhere and not table.stub.periods else "")
    _tell_headings(out, sheet, meanings)
    return out


def _tell_headings(out: Read, sheet: Sheet, meanings: Meanings) -> None:
    """Add what was made of each heading, and which were guessed, not known or not collected."""
    guessed, needed = meanings.guessed, meanings.needed
    out.findings += _captions_passed_over(sheet, meanings.readings)
    for full, (reading, where) in meanings.readings.items():
        if reading.beside and full in guessed:
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
        elif title := meanings.no_result.get(full, ""):
            params = {"heading": " / ".join(full)}
            out.findings.append(Finding("figures_of_no_year", source_sheet=sheet.name, source_cell=where, found=title, params=params))
        elif reading.kind == headings.COUNT and (text := next(filter(_is_estimate, full), "")):
            out.findings.append(Finding("figures_estimated", source_sheet=sheet.name, source_cell=where, found=text))
        elif reading.kind in (headings.SUBSET, headings.OTHER):
            out.uncollected.append((" / ".join(full), where))


def _captions_passed_over(sheet: Sheet, readings: Mapping[tuple[str, ...], tuple[Reading, str]]) -> Iterator[Finding]:
    """One finding a caption that nobody knows where it parts figures from others of the same data element, or dates them.

    *Chờ thẩm định* beside *Năm 2024* over *Số hộ được công nhận*; *Hoạt động khuyến học* over all that it heads says nothing of them.
    """
    counts = {full: reading for full, (reading, _) in readings.items() if reading.kind == headings.COUNT}
    told: set[str] = set()
    for full, (reading, where) in readings.items():
        for caption in reading.unread:
            others = (of.data_element == reading.data_element and caption not in at for at, of in counts.items())
            if caption not in told and (headings.facets(caption).period or any(others)):
                told.add(caption)
                params = {"heading": full[-1]}
                yield Finding("caption_unread", source_sheet=sheet.name, source_cell=where, found=caption, params=params)


def _is_estimate(text: str) -> bool:
    """Whether a heading says that the figures of its year are but estimated: *Ước thực hiện 2024*, *Ước thực hiện* under it."""
    return begins(text, "expects") or bool(year_of(text)) and says(text, "estimated")


def _date_by_headings(figures: list[Figure], elsewhere: str) -> None:
    """The one year of the headings for the columns beside them: *Tổng số hộ | Kết quả năm 2022*.

    Where nothing else says any, or only other sheets do (`elsewhere`).
    """
    dated = {f.col for f in figures if f.period and (f.period != elsewhere or any(headings.facets(text).period for text in f.path))}
    undated = [f for f in figures if f.col not in dated]
    periods = {f.period for f in figures if f.col in dated} - {""}
    if len(periods) == 1 and 2 * len(undated) <= len(figures):
        (period,) = periods
        for figure in undated:
            if headings.is_schooling(figure.data_element) == (len(period) == 9):
                figure.period = period


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
