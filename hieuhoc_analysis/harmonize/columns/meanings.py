"""What the figures of a table mean: the headings over their columns joined with the words beside their lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.cells.shapes import TEXT
from hieuhoc_analysis.extract.cells.total_names import is_total
from hieuhoc_analysis.extract.grid import Cell, column_letters
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.columns import amounts, parts
from hieuhoc_analysis.harmonize.columns.beside import read_beside, read_path
from hieuhoc_analysis.harmonize.columns.columns import beside_figures, columns_of, once_a_unit
from hieuhoc_analysis.harmonize.columns.neighbours import Beside
from hieuhoc_analysis.harmonize.columns.totals_beside import all_anew, all_of_step
from hieuhoc_analysis.harmonize.lines.about import Line, Lines
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.paper.titled import NOTHING, as_titled, up_to_its_end
from hieuhoc_analysis.harmonize.words import fractions, headings
from hieuhoc_analysis.harmonize.words.element import elements
from hieuhoc_analysis.harmonize.words.headings import Reading
from hieuhoc_analysis.harmonize.words.money import money_scale
from hieuhoc_analysis.harmonize.words.subsets import kinds_among, sexes_among, spelled

if TYPE_CHECKING:
    from hieuhoc_analysis.harmonize.figures import Figure

Path = tuple[str, ...]

# what a reading makes of its figures, whatever their line; those of a count are what their line says
_ROLES = {headings.UNMAPPED: "unknown", headings.OTHER: "unknown", headings.RATE: "rate", headings.SUBSET: "subset"}
_TOLD = frozenset((headings.COUNT, *_ROLES))


@dataclass(slots=True)
class Meaning:
    """What the figures of a column share: headings and what they say, the role and khu phố where these do not lie with the line.

    ``told`` says whether its figures are told at all, unlike remarks; ``period`` is None where it lies with the line, ``schooling``
    says that of a line's several it takes the school year; ``members`` are the figures that are settled together.
    """

    path: Path
    reading: Reading
    told: bool
    role: str
    unit: str
    period: str | None
    schooling: bool
    members: list[Figure]


class Meanings:
    """The meanings of one table's figures.

    Attributes
    ----------
    columns, wards : dict
        As `columns_of` gives them.
    double : dict
        The cells that hold two figures or more, as `fractions.double_cells` gives them.
    of_unit : set of int
        Columns of sums of a turned table that are a unit's own figures: *Cộng* beside *Nam*, *Nữ*.
    caption_totals : set of int
        Columns of sums whose caption says what they count: *Học sinh bỏ học / Cộng*.
    readings : dict
        Headings → what they say, and where they stand first.
    no_result : dict
        Headings over what is no result of a year → the title that says so: of a month, of several years, expected.
    needed : set
        Headings over more than sums: not *Tổng số* beside *A | GIA ĐÌNH HỌC TẬP*, the sum of the lines under it.
    groups : dict
        (Kind, data element or headings, level, period, scale) → the figures that are settled together.
    """

    def __init__(self, table: Table, lines: Lines, context: SheetContext) -> None:
        """Look at the columns of `table` beside one another, and at what its `lines` say."""
        self.table, self.context = table, context
        self.across = table.orientation == "rows"
        self.columns, self.wards = columns_of(table, context)
        about = lines.by_row
        paths = {col: path for col, (_, _, path) in self.columns.items()} if self.across else {row: a.measure for row, a in about.items()}
        over, words = [path for _, _, path in self.columns.values()], [line.measure for line in about.values()]
        self._sexes = sexes_among({*chain.from_iterable([*over, *words])})
        kinds_across = kinds_among(over)
        self._kinds = kinds_across | kinds_among(words) | {context.titled.of_some}
        # *Tổng số* beside *Trường học* across, where lines say what is counted
        self._silent = {text for path in over for text in path if is_total(text)} if not self.across and kinds_across else set()
        self.double = fractions.double_cells(paths, table, context.texts)
        # what stands beside one another: headings across, or the items of a turned table down
        beside = paths.values() if self.across else dict.fromkeys(paths.values())
        self.guessed = {**read_beside(tuple(filter(None, beside)), context.texts, context.titled.plan)}
        # *Tổng số* beside *Đăng ký mới* and *Tái đăng ký*, of the model that each line names
        self._anew = all_anew(filter(None, beside), context.texts) if self.across and any(words) else {}
        self.of_whole: set[int] = set()
        self._dated = bool(about) and all(line.period for line in about.values())
        self._starts = parts.starts_beside_ends({at: path for at, path in paths.items() if path}, context)  # columns or lines
        self.caption_totals: set[int] = set()
        self.of_unit = set() if self.across else parts.sums_within(table, self.columns, kinds_across)
        self._apart: dict[int, Reading] = {}  # what columns mean whatever their headings say
        self._once: set[int] = set()
        self._wholes: set[Path] = set()
        if self.across:
            self.of_whole = parts.beside_whole(self.columns, lambda path: read_path(path, self.guessed, context)) | self._starts
            self.caption_totals = parts.caption_totals(table, self.columns, context, self.of_whole, kinds_across)
            units = {row: a.khu_pho for row, a in about.items() if a.khu_pho}
            aside = parts.units_within(table, self.columns, units, context) | parts.mixed_sums(table, self.columns, context)
            aside |= parts.sources(table, self.columns, context)
            aside |= parts.summed_parts(table, self.columns, lambda path: read_path(path, self.guessed, context))
            unread = parts.untold(self.columns, lambda path: read_path(path, self.guessed, context))
            self._apart = dict.fromkeys(unread, Reading(headings.UNMAPPED)) | parts.over_periods(table, self.columns, context)
            self._apart |= dict.fromkeys(aside, Reading(headings.OTHER))
            self._once = once_a_unit(table, self.columns) | beside_figures(self.columns)
        else:
            told = [line.row for line in table.body if not line.at.keys().isdisjoint(self.columns)]
            self._wholes = {about[row].measure for row in told if row in about}
            self._apart = parts.over_years(table, self.columns)
        self.readings: dict[Path, tuple[Reading, str]] = {}
        self.no_result: dict[Path, str] = {}
        self.needed: set[Path] = set()
        self.groups: dict[tuple, list[Figure]] = {}
        self._known: dict[tuple, dict[tuple[int, int | None], Meaning]] = {}

    def beside(self, about: Line) -> dict[tuple[int, int | None], Meaning]:
        """What is known by now of figures beside the words of a line: (column, which figure of a cell) → meaning."""
        return self._known.setdefault((about.measure, about.unit), {})

    def read(self, line: BodyLine, cell: Cell, nth: int | None, about: Line) -> Meaning:
        """What a figure means, known from then on to all beside the same words."""
        unit, period, path = self.columns[cell.col]
        full = self._headings(line, cell, nth, about)
        reading = self._reading(full, line, cell)
        if shapes.is_word(about.unit, "rate") and reading.kind == headings.COUNT:
            reading = replace(reading, kind=headings.RATE, data_element="")  # *Gia đình học tập | %*
        role = _ROLES.get(reading.kind, "")
        of_whole = cell.col in self.of_whole if self.across else line.row in self._starts or parts.is_part(about.measure, self._wholes)
        if role in ("", "rate", "subset") and of_whole:
            role = "subset"
        which = " / ".join(full) if role in amounts.COMPARED else reading.data_element
        schooling = headings.is_schooling(reading.data_element)
        stated = reading.period or period
        if stated.isdecimal() and schooling and stated in self.context.period.split("-"):
            stated = self.context.period  # *đầu năm học (ngày 05/9/2022)* of the year 2022-2023
        if stated[:2] == "-S" and not self.context.period_of(stated):
            role, stated = "subset", ""  # *Học kỳ I* of no school year
        scale = reading.scale or money_scale(about.unit) or self.context.scale
        members = self.groups.setdefault((reading.kind, which, reading.level, reading.period, scale), [])
        when = self.context.period_of(stated) if stated else None
        meaning = Meaning(full, reading, reading.kind in _TOLD, role, unit, when, schooling, members)
        if path or about.measure:  # else it means what the line's own words say
            self.beside(about)[cell.col, nth] = meaning
        return meaning

    def _headings(self, line: BodyLine, cell: Cell, nth: int | None, about: Line) -> Path:
        """The headings over a figure and the words beside it, what is common to more figures first; a title that says of whom over all."""
        own = spelled(self._beside_and_over(line, cell, nth, about), self._sexes)
        return (self.context.titled.of_some, *own) if self.context.titled.of_some else own

    def _beside_and_over(self, line: BodyLine, cell: Cell, nth: int | None, about: Line) -> Path:
        path, beside = self.columns[cell.col][2], about.measure
        if not self.across and self.table.rates and cell.col not in self.table.rates:
            beside = parts.before_rate(beside)
        if nth is not None:
            own = self.double[cell.row, cell.col][nth]
            path, beside = (own, beside) if self.across else (path, own)
        if self.across and beside and about.group:
            beside = _without_places(path, beside, about.group)
        if cell.col in self.caption_totals:
            path = path[:-1]
        if about.measure and len(path) == 1 and (self.across or len(self.columns) == 1) and shapes.is_word(path[0], "value_name"):
            path = ()  # *Thôn | Năm | Chỉ tiêu | Giá trị*, *Chỉ tiêu | Giá trị*
        if self._silent:
            path = tuple(text for text in path if text not in self._silent)
        if not self.across:
            return beside + path or _first_words(line)
        named = self.table.header.rows and (about.khu_pho or about.ward)  # a line's name is no heading of its figures
        return (path if cell.col in self._once else path + beside) or (() if named else _first_words(line))

    def _reading(self, full: Path, line: BodyLine, cell: Cell) -> Reading:
        if full not in self.readings:
            if anew := self._anew.get(self.columns[cell.col][2]):
                self._guess_all_anew(full, *anew)
            reading = self._of_some(full) or read_path(full, self.guessed, self.context)
            if reading.kind == headings.OTHER and (year := up_to_its_end(full, self.context.titled, self.context.period)):
                reading = read_path(year, self.guessed, self.context)
            if self.context.titled is not NOTHING:
                reading = self._as_titled(reading, full)
            self.readings[full] = reading, _heading_place(self.table, line, cell)
        if cell.col in self._apart:
            if not self.across:
                return self._apart[cell.col]  # the line's words say as much of other columns
            self.readings[full] = self._apart[cell.col], self.readings[full][1]
        return self.readings[full][0]

    def _guess_all_anew(self, full: Path, step: str, near: Path) -> None:
        """Take headings for all of a step where a heading beside theirs, `near`, says so."""
        reading = read_path(full, self.guessed, self.context)
        if (found := all_of_step(reading, step)) != reading:
            self.guessed[full] = Beside(found, near)

    def _of_some(self, full: Path) -> Reading | None:
        """The reading of a heading that counts but the organisations of a kind, None for any other."""
        bare = tuple(text for text in full if text not in self._kinds)
        if bare == full:
            return None
        reading = read_path(bare or full, self.guessed, self.context)
        of_bodies = elements()["model_of"].get(reading.data_element) == "organization"
        return Reading(headings.SUBSET, period=reading.period) if of_bodies else None

    def _as_titled(self, reading: Reading, full: Path) -> Reading:
        """The reading of a heading under titles that say something of all figures, such as that they are no results.

        One that names its own year is of that year.
        """
        title = self.context.titled.no_result(reading.data_element)
        if title and not (reading.period or self.table.stub.periods or self._dated):
            self.no_result[full] = title
            return Reading(headings.OTHER)
        return as_titled(reading, full, self.context.titled)


def _without_places(path: Path, beside: Path, group: Path) -> Path:
    """The words beside a figure without the captions that say whose lines stand under them, where its headings say what is counted.

    *Khu dân cư* and *Cơ quan, trường học* over the lines of a column *Gia đình học tập / Đăng ký*.
    """
    if headings.read_heading(path).kind != headings.COUNT:
        return beside
    return tuple(text for text in beside if text not in group or headings.facets(text).model not in ("community", "organization"))


def _first_words(line: BodyLine) -> Path:
    # asked for each cell of a line: not all of a line's words are gathered each time
    return tuple(islice((cell.text for cell, shape in zip(line.cells, line.shapes, strict=True) if shape == TEXT), 1))


def _heading_place(table: Table, line: BodyLine, cell: Cell) -> str:
    """Where the heading of a figure stands: over its column, or at the head of its line in a table of indicators."""
    if table.orientation != "rows":
        name = line.at.get(table.stub.name)
        return name.address if name is not None else cell.address
    return f"{column_letters(cell.col)}{table.header.rows[-1]}" if table.header.rows else cell.address
