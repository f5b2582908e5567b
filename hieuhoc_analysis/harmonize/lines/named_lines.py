"""What the lines of a table are about whose names are units: a ward, a khu phố, a level or year of one, or a sum of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.cells.periods import in_year
from hieuhoc_analysis.extract.cells.shapes import year_of
from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.lines.about import Line, Lines
from hieuhoc_analysis.harmonize.lines.beside_names import column_saying, is_level, is_measure, level_of, measure_columns
from hieuhoc_analysis.harmonize.lines.bodies import counts_bodies, find_schools, is_body
from hieuhoc_analysis.harmonize.lines.captioned_wards import is_past, wards_over, with_former
from hieuhoc_analysis.harmonize.lines.line_periods import SEVERAL, is_dated_sum, of_captions, only_period
from hieuhoc_analysis.harmonize.lines.listed_units import are_below_wards, lists_wards, of_caption, units_of
from hieuhoc_analysis.harmonize.lines.made_of import sums_of_parts
from hieuhoc_analysis.harmonize.lines.said_of_names import say_doubtful, say_kinds, say_name, say_numbers, say_parts, say_unread
from hieuhoc_analysis.harmonize.paper.context import SheetContext, said_kind
from hieuhoc_analysis.harmonize.paper.footnotes import without_marks
from hieuhoc_analysis.harmonize.paper.stated_periods import period_in
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.org_units import UnitName
from hieuhoc_analysis.harmonize.places.over_lines import over_lines
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.element import counts_people
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC
from hieuhoc_analysis.harmonize.words.grades import find_grades
from hieuhoc_analysis.harmonize.words.grades import level_of as level_of_grade
from hieuhoc_analysis.harmonize.words.legends import names_coded
from hieuhoc_analysis.harmonize.words.subsets import is_some, kinds_among, named_under, southern, wholes_of_parts
from hieuhoc_analysis.language.text import fold

_FULL_KIND = re.compile(r"(?:xã|phường|thị trấn)\b", re.IGNORECASE)  # of a ward; *X. Đình* and *Xa Rúc* under *Thôn, xóm* are none
_NOTHING = headings.Facets()


@dataclass(slots=True)
class _Said:
    """A line's own words and those over it.

    ``facets`` are those of its name, None where it is of a community; ``over`` is the khu phố under which the line stands.
    """

    line: BodyLine
    name: str
    unit: UnitName
    ward: str
    group: tuple[str, ...]
    total: bool
    period: str
    measure: tuple[str, ...]
    facets: headings.Facets | None
    over: str

    @property
    def known(self) -> headings.Facets | None:
        """The facets of a name of which every word is known."""
        return self.facets if self.facets and not self.facets.leftover else None


class NamedLines:
    """Reads the lines of a table one after the other: what one leaves out is said by those above it."""

    def __init__(self, out: Lines, sheet: Sheet, table: Table, body: Sequence[BodyLine], context: SheetContext) -> None:
        """Read the names of `body` together; what has to be said of them goes into `out`, as the lines will."""
        self.out, self.sheet, self.table, self.body, self.context = out, sheet, table, body, context
        names = names_coded([_written_name(table, line) for line in body], name_heading(table), context.legend)
        names = without_marks(names, context.footnotes, table)
        self.wards, former, unsaid = wards_over(table, body, context)
        self.former = set(former) - {"", context.ward}
        self.subtotals = set(table.subtotal_rows)
        self.over_sums: dict[int, tuple[str, ...]] = {}  # the captions over lines that the table has for sums and that are none
        say_parts(out, sheet, table, body, former, unsaid, context.ward)
        # an address names no khu phố
        self.names = with_former([""] * len(body) if table.stub.name in table.persons else names, former)
        self.heading = name_heading(table)
        if org_units.names_wards(self.heading) and context.ward and are_below_wards(self.names):
            self.heading = ""  # the district's form, *Đơn vị (xã, phường)*, filled in for its thôn by one ward
        self.of_wards = org_units.names_wards(self.heading) or lists_wards(table, context, self.heading)
        self.year = int(context.period[-4:]) if context.period[-4:].isdecimal() else None
        self.grades = find_grades(table, body, self.names, self.heading)
        self.units = self._read_units()
        self.of_parts, said = sums_of_parts(sheet, table, body, self.names, self.units)
        out.findings += said
        say_kinds(out, sheet, table, body, self.units, self.heading, self.of_wards)
        self.levels = column_saying(table, body, is_level, 1)
        self.measures = measure_columns(table, body)
        self.of_bodies = counts_bodies(table, context)
        self.of_pupils = any(headings.facets(text).noun == "pupils" for path in table.paths.values() for text in path)
        self.schools = find_schools(self.names, self.units, self.of_bodies)
        sums, groups = {*table.total_rows, *table.subtotal_rows}, list(map(self._group, body))
        once = [line.row not in sums and (table.stub.name is None or table.stub.name in line.at) for line in body]  # not merged over more
        named = [(group, name) for is_named, group, name in zip(once, groups, self.names, strict=True) if is_named]
        kind = self.heading if org_units.kinds_in(self.heading) else said_kind(context)
        self.captions = over_lines(groups, named, kind or self.heading, context.ward)
        say_numbers(out, sheet, table, self.captions.units)
        kinds_over = kinds_among(groups)
        self.kinds = kinds_over | kinds_among((*group, name) for group, name in named)
        # *Tổng số* beside *Trường học* says nothing of what is counted
        self.silent = {text for group in groups for text in group if total_names.is_total(text)} if kinds_over else set()
        if kinds_among(self.measures.values()):
            self.silent |= {text for said in self.measures.values() for text in said if total_names.is_total(text)}
        self.southern = southern({text for group in groups for text in group}) | southern(self.names)
        self.of_all = wholes_of_parts(paths := named_under(table, self.names))
        words = self.measures | {row: said for row, said in out.periods.written.items() if not total_names.is_total(paths[row][-1])}
        beside = wholes_of_parts({row: (*paths[row], *said) for row, said in words.items() if said})  # *Tổng số* beside *Nữ*, *Quý IV*
        self.over_sums, self.sums = {row: paths[row][:-1] for row in self.of_all | beside}, sums - beside
        out.turned = self._are_steps(sums)
        # *Tổng số* beside *Đăng ký*, *Đạt* is no sum of them
        self.over_steps = sums.intersection(table.total_rows) if out.turned else set()
        self.sums -= self.over_steps
        out.wholes |= self.over_sums.keys() | self.of_parts.keys() | self.grades.sums.keys() | self.over_steps
        self.years_below = self._have_years_below()
        self.of_models = _are_models(name for line, name in zip(body, self.names, strict=True) if line.row not in sums)
        self.places = _numbered_places(table, body, self.names)
        self.over_years = len({year_of(name) for is_named, _, name in zip(once, groups, self.names, strict=True) if is_named} - {None}) > 1
        self.alone = table.stub.name is None and len(body) == 1  # a form whose title alone says of whom its figures are
        self.over = self.last_unit = ""  # the unit of the last line without figures, and of the last one that was of a unit

    def _read_units(self) -> list[UnitName]:
        # *Khu vực thành thị* over its thôn says nothing of their kind, nor does a grade
        others = {*self.table.total_rows, *self.table.subtotal_rows, *self.grades.of}
        names = ["" if line.row in others else name for line, name in zip(self.body, self.names, strict=True)]
        sure = org_units.kinds_in(self.heading) or self.of_wards
        units = units_of(names, self.wards, self.heading if sure else said_kind(self.context) or self.heading, self.context)
        return [
            of_caption(replace(unit, canonical=org_units.without_ward(unit.canonical, ward or self.context.ward)), self._group(line))
            for line, unit, ward in zip(self.body, units, self.wards, strict=True)
        ]

    def _are_steps(self, sums: set[int]) -> bool:
        """Whether the lines are steps and their rates, sums aside: *Đăng ký*, *Đạt*, *Tỷ lệ* down, the models across."""
        said = [headings.facets(name) for line, name in zip(self.body, self.names, strict=True) if line.row not in sums]
        steps = [of for of in said if not _says_rate(of)]
        bare = [replace(of, step="", count=False, accentless=False) == _NOTHING for of in steps if of.step in SPECIFIC]
        return len(bare) == len(steps) > 1 and all(bare)

    def _is_past(self, ward: str, written: str) -> bool:
        """Whether a ward that a line names is one of those merged into the sheet's, as captions over other lines may have said."""
        return ward in self.former or is_past(ward, written, self.context)

    def _have_years_below(self) -> bool:
        """Whether most numbered lines have one below them that has no number and names a time: *Cùng kỳ năm trước*."""
        number = self.table.stub.number
        if number is None:
            return False
        numbered = sum(number in line.at for line in self.body)
        named = (name for line, name in zip(self.body, self.names, strict=True) if name and number not in line.at)
        return 2 * sum(bool(year_of(name) or only_period(headings.facets(name))) for name in named) > numbered

    def _group(self, line: BodyLine) -> tuple[str, ...]:
        return self.over_sums[line.row] if line.row in self.over_sums else self.table.captions_over(line)

    def read(self) -> None:
        """Enter what each line is about."""
        table, out = self.table, self.out
        merged = bool(table.stub.periods or self.levels is not None or self.measures)
        previous: tuple[UnitName, str] | None = None
        above: Line | None = None
        for line, name, unit, ward in zip(self.body, self.names, self.units, self.wards, strict=True):
            total = line.row in self.sums
            if merged and table.stub.name not in line.at and previous is not None:
                unit, name = previous  # the name stands once, merged over its years, levels or models
                if total_names.is_total(name) and not total:
                    continue
            previous = unit, name
            if (said := self._said(line, name, unit, ward, total)) is None:
                continue
            below = not total and _is_part(said) and not self._is_body(said) and name not in self.kinds and line.row not in self.grades.of
            if above is not None and above.group == said.group and below:
                out.by_row[line.row] = replace(above, measure=(*above.measure, name))  # *Trong đó: nữ* under the line it is part of
            elif (about := self._about(said)) is not None:
                out.by_row[line.row] = above = about
        say_doubtful(out, self.sheet, table, self.body, self.names, self.units)

    def _said(self, line: BodyLine, name: str, unit: UnitName, ward: str, total: bool) -> _Said | None:
        """What is said beside and over a line; None where its figures are of several periods together."""
        group = self._group(line)
        # *Năm 2018*, *Quý I* over the units
        own = period_in(name, bare=bool(self.table.stub.periods)) if total else ""
        period = own or self.out.periods.of_line(line.row) or of_captions(group)
        if not period and (group and group[-1] in self.captions.over_years or total and self.over_years):
            period = SEVERAL
        if period == SEVERAL:
            return None
        read = headings.facets(name)
        # *Thôn Nam Quý 2* is no quarter, but *Cong dong hoc tap (thon, to)* a model
        is_place = name in self.places or read.noun == "community" and read.model != "community"
        facets = read if name and not is_place else None
        if unit.kind and name and not year_of(name) and not (facets and facets.level):
            self.over = unit.canonical if self.table.values.isdisjoint(line.at) else ""
        # *Khu phố 1* over its levels or years
        over = next((u.canonical for g in reversed(group) if (u := org_units.khu_pho_name(g)).kind), self.over)
        own_ward = org_units.bare_ward(ward)
        over = over or next((self.captions.units[g] for g in reversed(group) if g in self.captions.units and fold(g) != own_ward), "")
        no_measure = self.captions.over_units | self.southern
        unknown = set() if ward else self.captions.unknown - self.captions.units.keys()
        counted = (text for text in group if text in self.kinds | unknown or is_measure(text) and text not in no_measure)
        measure = tuple(text for text in (*counted, *self.measures.get(line.row, ())) if text not in self.silent)
        return _Said(line, name, unit, ward, group, total, period, measure, facets, over)

    def _is_body(self, said: _Said) -> bool:
        return self.of_bodies and said.known is not None and is_body(said.name, said.unit.canonical, said.known)

    def _about(self, said: _Said) -> Line | None:
        """What a line is about; None where it is about nothing that is collected, or nothing that can be told."""
        name, known = said.name, said.known
        here = said.over or self.context.khu_pho
        starts_as_unit = shapes.starts_with(name, "unit_kind")
        if said.line.row in self.grades.of or said.line.row in self.grades.sums:
            return self._of_grades(said, here)
        if self.of_parts and not self._is_whole(said):
            return self._of_parts(said)
        if said.line.row in self.of_all or known and known.other == "running" or self._is_of_some(name):
            measure = said.measure if said.line.row in self.of_all else (*said.measure, name)
            return Line(said.ward, here, said.period, self._level(said), said.group, measure)
        if said.total:
            return self._sum(said)
        if known and known.level and name not in self.schools and not self._is_body(said):
            return Line(said.ward, here, said.period, known.level, said.group, said.measure)
        plan = known if known and known.step == "planned" else None
        if name and not plan and (period := year_of(name) or only_period(said.facets)):
            return self._year(said, period)
        if name and (own := self._ward(said)):
            past = self._is_past(own, name)
            khu_pho = org_units.stand_in(own) if past else ""
            return Line(said.ward if past else own, khu_pho, said.period, self._level(said), said.group, said.measure)
        of_time = known and known.moment and (self.of_pupils or known.noun == "pupils")
        bare = replace(known, step="", renewal="", count=False, accentless=False) if known and known.step in SPECIFIC else None
        of_step = bare is not None and bare in (_NOTHING, headings.Facets(period=plan.period) if plan else _NOTHING)  # *Kế hoạch năm 2023*
        of_step = of_step or said.line.row in self.over_steps
        of_what = known and (known.model or known.element or of_time or of_step or self.of_models)
        if of_what and not starts_as_unit and not self._is_body(said):
            # *Dòng họ hiếu học* beside *Đăng ký*, *Đạt*; *Đầu năm học* beside *Số học sinh*; *Đăng ký* beside *Gia đình học tập*
            period = plan.period if plan else ""
            return Line(said.ward, here, period or said.period, self._level(said), said.group, (*said.measure, name))
        if _says_rate(said.facets) and " " in name.strip() and not starts_as_unit:
            return None  # *Tăng so với năm 2022* under the sum, *Năm 2025 so với năm 2021* under the years
        if said.unit.canonical and (starts_as_unit or not (_is_group(name) or is_dated_sum(name))):
            self.last_unit = said.unit.canonical
            say_name(self.out, self.sheet, self.table, said.line, said.unit, name)
            level = self.schools.get(name) or self._level(said)
            return Line(said.ward, said.unit.canonical, said.period, level, said.group, said.measure)
        if self.alone and not name:
            return Line(said.ward, here, said.period, self._level(said), said.group, said.measure)
        say_unread(self.out, self.sheet, self.table, said.line, name)
        return None

    def _is_of_some(self, name: str) -> bool:
        return name in self.kinds or bool(name) and is_some(name) and name not in self.southern

    def _is_whole(self, said: _Said) -> bool:
        """Whether a line is the sum over everything, beside khu phố that are sums over their tổ."""
        return said.total and said.line.row not in self.of_parts

    def _of_parts(self, said: _Said) -> Line | None:
        """A khu phố that is the sum over its tổ; None for one of these."""
        khu_pho = self.of_parts.get(said.line.row, "")
        return Line(said.ward, khu_pho, said.period, "all", said.group, said.measure) if khu_pho else None

    def _of_grades(self, said: _Said, here: str) -> Line:
        """A grade, which is a part of its level, or the sum over several, which is the level or the school of several that have one."""
        if grade := self.grades.of.get(said.line.row):
            return Line(said.ward, here, said.period, level_of_grade(grade), said.group, (*said.measure, f"Lớp {grade}"))
        school = org_units.khu_pho_name(said.name).canonical if said.name in self.schools else ""
        return Line(said.ward, school or here, said.period, self.grades.sums[said.line.row], said.group, said.measure)

    def _sum(self, said: _Said) -> Line:
        own = org_units.ward_name(said.name).canonical if said.name else ""
        ward = said.ward if self._is_past(own, said.name) else own or said.ward
        group = (*said.group, said.name) if said.line.row in self.subtotals else said.group
        return Line(ward, "", said.period, "all", group, said.measure)

    def _year(self, said: _Said, period: str) -> Line:
        """*2019*, *Quý II*; unnumbered under each unit's own line it is that unit's of another year, under the last it is of all."""
        if said.period[:1] == "-" and period[:1] != "-":
            period = in_year(said.period, period)  # *Quý II* beside *2019*
        number = self.table.stub.number
        below = self.last_unit if self.years_below and number not in said.line.at else ""
        return Line(said.ward, said.over or below or self.context.khu_pho, period, self._level(said), said.group, said.measure)

    def _ward(self, said: _Said) -> str:
        """The ward that a line names, '' for none: *X. Đình* under *Thôn, xóm* is a xóm."""
        ward = org_units.ward_name(said.name, bare=self.of_wards and not said.ward, year=self.year).canonical
        below = said.unit.kind and not self.of_wards and not _FULL_KIND.match(said.name) and org_units.kinds_in(self.heading)
        return "" if below else ward

    def _level(self, said: _Said) -> str:
        """The level that a line's own column or the captions over it say: *II. Cấp trung học cơ sở* over the units."""
        own = level_of(said.line, self.levels)
        return own if own != "all" else next((headings.facets(g).level for g in reversed(said.group) if is_level(g)), "all")


def _written_name(table: Table, line: BodyLine) -> str:
    """The name at the head of a line; what stands for nothing, as *(blank)* does in a pivot table, is none."""
    path = table.row_paths.get(line.row)
    return path[-1] if path and fold(path[-1]) not in shapes.nil_words() else ""


def name_heading(table: Table) -> str:
    """The headings over the column of names, joined, each once: *Dia ban* may be written into both rows."""
    return " / ".join(dict.fromkeys(table.paths.get(table.stub.name or 0, ())))


def _is_part(said: _Said) -> bool:
    """Whether a line is part of another: *Trong đó: nữ*."""
    return bool(said.known and said.known.subset and not said.known.period)


def _numbered_places(table: Table, body: Sequence[BodyLine], names: Sequence[str]) -> set[str]:
    """The names numbered among those of units that say a thing by chance.

    Typed without accents *3. Nam Tien*, *4. Dong Quy*, and *Nam* without *Nữ* after *Đông* and *Tây*.
    """
    number, totals = table.stub.number, set(table.total_rows)
    lines = [(line, name) for line, name in zip(body, names, strict=True) if table.stub.name in line.at and line.row not in totals]
    numbered = [name for line, name in lines if name and number in line.at]  # what stands over lines that have none is no name
    said = {name: headings.facets(name) for name in numbered}
    by_chance = {name for name, facets in said.items() if facets.accentless and not facets.leftover}
    by_chance |= southern(said)
    return by_chance if len(by_chance) < sum(bool(facets.leftover) for facets in said.values()) else set()


def _are_models(names: Iterable[str]) -> bool:
    """Whether names are those of models, also without their title: *Gia đình*, *Đơn vị* beside *Dòng họ*."""
    said = [headings.facets(name) for name in names]
    bare = [replace(of, accentless=False) == headings.Facets(noun=of.noun) and of.noun in ("family", "organization") for of in said]
    return any(bare) and any(of.model for of in said) and all(of.model or is_bare for of, is_bare in zip(said, bare, strict=True))


def _is_group(name: str) -> bool:
    """Whether a name is of some households or people: *Hộ cận nghèo*, *Người cao tuổi*; but *Hộ Diêm* is a place."""
    first, _, rest = name.partition(" ")
    return rest[:1].islower() and first[:1].isupper() and counts_people(first)


def _says_rate(said: headings.Facets | None) -> bool:
    """Whether a name says that its line is reckoned from others; the years that it compares may be two."""
    return said is not None and said.rate and all(map(year_of, said.leftover))
