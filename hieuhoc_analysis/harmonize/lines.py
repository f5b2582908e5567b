"""What the lines and columns of a table are about: a ward, a khu phố, a period, an education level, or an indicator."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from hieuhoc_analysis.extract import shapes, total_names
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.lines import Line as BodyLine
from hieuhoc_analysis.extract.outline import bare_name
from hieuhoc_analysis.extract.shapes import year_of
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize import headings, org_units
from hieuhoc_analysis.harmonize.captioned_wards import is_past, wards_over, with_former
from hieuhoc_analysis.harmonize.context import SheetContext, said_kind
from hieuhoc_analysis.harmonize.indicators_down import read_indicators
from hieuhoc_analysis.harmonize.khu_pho import with_kind
from hieuhoc_analysis.harmonize.legends import spelled_out
from hieuhoc_analysis.harmonize.line_periods import SEVERAL, LinePeriods, of_captions, read_periods
from hieuhoc_analysis.harmonize.org_units import UnitName
from hieuhoc_analysis.harmonize.stated_periods import period_in
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.wording import says

_FULL_KIND = re.compile(r"(?:xã|phường|thị trấn)\b", re.IGNORECASE)  # of a ward; *X. Đình* and *Xa Rúc* under *Thôn, xóm* are none


@dataclass(slots=True)
class Line:
    """What a body line is about; ``measure`` are the headings that stand beside it instead of over its figures.

    ``unit`` is what its own column *Đơn vị tính* says.
    """

    ward: str
    khu_pho: str
    period: str
    level: str
    group: tuple[str, ...]
    measure: tuple[str, ...] = ()
    unit: str = ""


@dataclass(slots=True)
class Lines:
    """The lines of a table by row, when their figures are of, and what has to be said about their names."""

    by_row: dict[int, Line] = field(default_factory=dict)
    periods: LinePeriods = field(default_factory=LinePeriods)
    findings: list[Finding] = field(default_factory=list)


def read_column(table: Table, col: int, context: SheetContext) -> tuple[str, str, tuple[str, ...]]:
    """The unit as it is written, the period and the measure words that stand over a column, abbreviations spelled out."""
    if table.orientation == "rows":
        return "", "", context.spelled(table.paths.get(col, ()), col)
    path = spelled_out(table.paths.get(col, ()), context.legend)
    unit, period, measure = "", "", []
    for text in path:
        if (year := year_of(text)) and headings.facets(text) == headings.Facets(period=year):
            period = year
            continue
        if shapes.names_day(text):
            continue  # *Liên Hương, ngày … tháng …* above a form without headings
        if text.isdecimal() and table.orientation == "columns":
            kinds = [kind for over in path if over is not text for kind in org_units.kinds_in(over)]
            unit = org_units.khu_pho_name(text, kind=kinds[0] if len(kinds) == 1 else "Khu phố").canonical
        elif headings.facets(text).rate and not shapes.starts_with(text, "unit_kind"):  # *Thôn Đăk Tăng* is no change
            measure.append(text)  # *So sánh 2023/2022 (%)* among units
        elif headings.facets(text).leftover or shapes.starts_with(text, "unit_kind"):
            unit = text if org_units.khu_pho_name(bare_name(text)).canonical else unit
        elif (
            headings.facets(text).count
            or shapes.is_word(text, "name")
            or shapes.starts_with(text, "of_which")
            and org_units.kinds_in(text)
            or replace(headings.facets(text), accentless=False) == headings.Facets(noun="community")
        ):
            continue  # *Số lượng*, *Khu phố*, *Chia ra các khu dân cư* above the names of the units
        else:
            measure.append(text)
    return unit, period, tuple(measure)


def read_lines(sheet: Sheet, table: Table, context: SheetContext) -> Lines:
    """What each body line is about; a line that names nothing is left out."""
    out = Lines()
    body = [line for line in table.body if line.row not in table.section_rows]
    if _lists_persons(table, body):
        out.findings.append(
            Finding(
                "list_unread",
                source_sheet=sheet.name,
                source_cell=_name_cell(table, body[0]).address,
                found=" / ".join(table.paths.get(min(table.persons), ())),
            )
        )
        return out
    out.periods = read_periods(table, body)
    if table.orientation != "rows":
        measured_in = next((col for col, path in sorted(table.paths.items()) if shapes.is_word(path[-1], "unit_line")), None)
        indicators = read_indicators(table, body, out.periods)
        for line in body:
            said = indicators[line.row]
            counted_in = next((c.text for c in line.cells if c.col == measured_in), "")
            out.by_row[line.row] = Line(
                "", said.khu_pho or context.khu_pho, said.period, "all", said.over, context.spelled(said.measure, line.row), counted_in
            )
        return out
    heading = " / ".join(table.paths.get(table.stub.name or 0, ()))
    if body and _names_clans(heading):
        out.findings.append(Finding("list_unread", source_sheet=sheet.name, source_cell=_name_cell(table, body[0]).address, found=heading))
        return out
    names = (
        []
        if table.stub.name in table.persons
        else [table.row_paths.get(line.row, ("",))[-1] if table.row_paths.get(line.row) else "" for line in body]
    )
    names = names or [""] * len(body)  # an address names no khu phố
    wards, former = wards_over(table, body, context)
    names = with_former(names, former)
    if org_units.names_wards(heading) and context.ward and _are_below_wards(names):
        heading = ""  # the district's form, *Đơn vị (xã, phường)*, filled in for its thôn by one ward
    ward_rows = org_units.names_wards(heading) or _lists_wards(table, context, heading)
    year = int(context.period[-4:]) if context.period[-4:].isdecimal() else None
    sums = {*table.total_rows, *table.subtotal_rows}  # *Khu vực thành thị* over its thôn says nothing of their kind
    of_kind = heading if org_units.kinds_in(heading) or ward_rows else said_kind(context) or heading
    units = _units(["" if line.row in sums else name for line, name in zip(body, names, strict=True)], wards, of_kind, context)
    units = [_of_caption(unit, table.row_paths.get(line.row, ())[:-1]) for line, unit in zip(body, units, strict=True)]
    _say_kinds(out, sheet, table, body, units, heading, ward_rows)
    levels = _column_of(table, body, _is_level, 1)
    measures = _measure_columns(table, body)
    schools = _schools(names, units)
    previous = above = None
    over = last_unit = ""
    for line, name, unit, ward in zip(body, names, units, wards, strict=True):
        group = table.row_paths.get(line.row, ())[:-1]
        of_level = _level_of(line, levels)
        if of_level == "all":  # *II. Cấp trung học cơ sở* over the units
            of_level = next((headings.facets(g).level for g in reversed(group) if _is_level(g)), "all")
        total = line.row in table.total_rows or line.row in table.subtotal_rows
        if (table.stub.periods or levels is not None or measures) and table.stub.name not in line.at and previous is not None:
            unit, name = previous  # the name stands once, merged over its years, levels or models
            if total_names.is_total(name) and not total:
                continue
        previous = (unit, name)
        stated = (
            (period_in(name, bare=bool(table.stub.periods)) if total else "") or out.periods.of_line(line.row) or of_captions(group)
        )  # *Năm 2018*, *Quý I* over the units
        if stated == SEVERAL:
            continue
        measure = (*filter(_is_measure, group), *measures.get(line.row, ()))
        facets = headings.facets(name) if name and headings.facets(name).noun != "community" else None  # *Thôn Nam Quý 2* is no quarter
        if unit.kind and name and not year_of(name) and not (facets and facets.level):
            over = "" if any(c.col in table.values for c in line.cells) else unit.canonical
        # *Khu phố 1* over its levels or years
        above_it = next((u.canonical for g in reversed(group) if (u := org_units.khu_pho_name(g)).kind), over)
        if (
            facets
            and facets.subset
            and not facets.leftover
            and not facets.period
            and not total
            and above is not None
            and above.group == group
        ):
            out.by_row[line.row] = replace(above, measure=(*above.measure, name))  # *Trong đó: nữ* under the line it is part of
            continue
        if total:
            own = org_units.ward_name(name).canonical if name else ""
            about = Line(
                ward if is_past(own, name, context) else own or ward,
                "",
                stated,
                "all",
                (*group, name) if line.row in table.subtotal_rows else group,
                measure,
            )
        elif facets and facets.level and not facets.leftover and name not in schools:
            about = Line(ward, above_it or context.khu_pho, stated, facets.level, group, measure)
        elif name and (period := year_of(name) or (facets.period if facets and facets == headings.Facets(period=facets.period) else "")):
            period = f"{period[:4]}{stated}" if stated[:1] == "-" and period[:1] != "-" else period  # *Quý II* beside *2019*
            # *2019*, *Quý II*; unnumbered under a unit's own line it is that unit's of another year
            below = last_unit if table.stub.number is not None and table.stub.number not in line.at else ""
            about = Line(ward, above_it or below or context.khu_pho, period, "all", group, measure)
        elif (
            name
            and (own := org_units.ward_name(name, bare=ward_rows and not ward, year=year).canonical)
            and not (unit.kind and not ward_rows and not _FULL_KIND.match(name) and org_units.kinds_in(heading))
        ):
            past = is_past(own, name, context)
            about = Line(ward if past else own, org_units.stand_in(own) if past else "", stated, "all", group, measure)
        elif facets and (facets.model or facets.element) and not facets.leftover and not shapes.starts_with(name, "unit_kind"):
            about = Line(
                ward, above_it or context.khu_pho, stated, "all", group, (*measure, name)
            )  # *Dòng họ hiếu học* beside *Đăng ký*, *Đạt*
        elif facets and facets.rate and not facets.leftover and " " in name.strip() and not shapes.starts_with(name, "unit_kind"):
            continue  # *Tăng so với năm 2022* under the sum
        elif unit.canonical:
            about = Line(ward, unit.canonical, stated, schools.get(name) or of_level, group, measure)
            last_unit = unit.canonical
            _say_name(out, sheet, table, line, unit, name)
        else:
            _say_unread(out, sheet, table, line, name)
            continue
        out.by_row[line.row] = above = about
    return out


def _schools(names: Sequence[str], units: Sequence[UnitName]) -> dict[str, str]:
    """The schools that stand for themselves, with their level: beside khu phố (of no level there), or several of one level.

    The only one of its level (*Trường THCS Hương Cần*) gives the level's figures of the ward.
    """
    of = {name: level for name in names if (level := headings.school_level(name))}
    if any(unit.kind for unit in units):
        return dict.fromkeys(of, "")
    return of if len(set(of.values())) < len(of) else {}


def _are_below_wards(names: Sequence[str]) -> bool:
    """Whether most of the names say of themselves that they are khu phố."""
    written = [name for name in names if name and not total_names.is_total(name)]
    return 2 * sum(bool(org_units.khu_pho_name(name).kind) and not org_units.ward_name(name).canonical for name in written) > len(written)


def _lists_persons(table: Table, body: Sequence[BodyLine]) -> bool:
    """Whether the lines are persons or households of khu phố that come again and again: a list that the figures were counted from."""
    names = [c.text or str(c.value) for line in body for c in line.cells if c.col == table.stub.name]
    return bool(table.persons) and table.orientation == "rows" and len(names) > 4 and 2 * len(set(names)) <= len(names)


def _names_clans(heading: str) -> bool:
    """Whether the lines are clans by name (*Tên dòng họ*), as in the list that goes with a decision."""
    said = headings.all_values(heading, "model") | headings.all_values(heading, "element")
    return bool(said) and said <= {"clan", "clans"} and not org_units.kinds_in(heading)


def _column_of(table: Table, body: Sequence[BodyLine], says: Callable[[str], bool], least: int) -> int | None:
    """The column beside the names of which every word says a thing of its line, as *TH, THCS, THPT* or *Đăng ký, Công nhận* of every khu phố.

    `least` is how many different ones there are: a column of *Đạt* alone says how a khu phố did, not what was counted.
    """
    last = max(table.values, default=1 << 20)
    for col in table.stub.texts:
        if col > last:
            break  # remarks (*Đạt*) stand behind the figures
        words = [c.text for line in body if (c := line.at.get(col)) and c.text]
        if (
            col != table.stub.name
            and len(words) > 0.6 * len(body)
            and _mostly(words, says, least)
            and len(set(filter(says, words))) >= least
        ):
            return col
    return None


def _mostly(words: Sequence[str], says: Callable[[str], bool], least: int) -> bool:
    """Whether all words say such a thing, or, of many different ones, all but one, which nobody knows yet."""
    silent = {word for word in words if not (says(word) or total_names.is_total(word))}
    return not silent or least > 1 and len(silent) == 1 and len(set(words)) > 4


def _measure_columns(table: Table, body: Sequence[BodyLine]) -> dict[int, tuple[str, ...]]:
    """Row → what the columns beside the names say that it counts; a word that stands once is of the lines under it, up to the next name: *Gia đình học tập* over *ĐK* and *CN*."""
    finest = _column_of(table, body, _says_what, 2)
    if finest is None:
        return {}
    coarser = [col for col in table.stub.texts if table.stub.name is not None and table.stub.name < col < finest]
    coarser = [
        col
        for col in coarser
        if all(_is_measure(c.text) or total_names.is_total(c.text) for line in body if (c := line.at.get(col)) and c.text)
    ]
    out, last = {}, dict.fromkeys(coarser, "")
    for line in body:
        for col in coarser:
            if table.stub.name in line.at or col in line.at:
                last[col] = line.at[col].text if col in line.at else ""
        out[line.row] = tuple(text for text in (*last.values(), line.at[finest].text if finest in line.at else "") if text)
    return out


def _is_level(text: str) -> bool:
    said = headings.facets(text)
    return bool(said.level and not said.leftover)


def _level_of(line: BodyLine, column: int | None) -> str:
    """The level that a line's cell in that column names, ``all`` for none."""
    return next((headings.facets(c.text).level or "all" for c in line.cells if c.col == column and c.text), "all")


def _units(names: list[str], wards: list[str], heading: str, context: SheetContext) -> list[UnitName]:
    """The khu phố names, read ward by ward: what one ward calls its units says nothing of its neighbour's."""
    if len(set(wards)) < 2:
        return org_units.canonical_names(names, heading, context.ward or next(iter(wards), ""))
    used = {read.kind for read in map(org_units.khu_pho_name, names) if read.kind}
    if used - set(org_units.kinds_in(heading)):
        heading = ""  # *Khu phố* over thôn, xóm and tổ dân phố stands for any kind
    out: list[UnitName] = [UnitName("")] * len(names)
    for ward in dict.fromkeys(wards):
        at = [i for i, one in enumerate(wards) if one == ward]
        for i, unit in zip(at, org_units.canonical_names([names[i] for i in at], heading, ward or context.ward), strict=True):
            out[i] = unit
    return out


def _of_caption(unit: UnitName, group: tuple[str, ...]) -> UnitName:
    """A name without a kind under a caption that says one for all: *Hòa Tây* under *Các thôn*."""
    if unit.kind:
        return unit
    said = next(
        (
            kinds[0]
            for caption in reversed(group)
            if len(kinds := org_units.kinds_in(caption)) == 1 and not org_units.khu_pho_name(bare_name(caption)).kind
        ),
        "",
    )
    return with_kind(unit, said) if said else unit


def _lists_wards(table: Table, context: SheetContext, heading: str) -> bool:
    """Whether bare names are wards: no ward stands above the table, but a district does, or other lines are wards by kind."""
    if org_units.kinds_in(heading):
        return False
    names = [
        path[-1]
        for row, path in table.row_paths.items()
        if path and path[-1] and row not in (*table.total_rows, *table.subtotal_rows, *table.section_rows)
    ]
    if any(shapes.starts_with(name, "unit_kind") and not org_units.ward_name(name).canonical for name in names) or _are_below_wards(names):
        return False
    by_kind = sum(bool(org_units.ward_name(name).canonical) for name in names)
    district = any(says(text, "district") for text in context.texts)
    return by_kind >= 2 or (not context.ward and district)


def _says_what(text: str) -> bool:
    """Whether a word beside a name says what its line counts: *Đăng ký*, or *Thực hiện* and *Đạt (%)* beside *Kế hoạch*."""
    found = headings.facets(text)
    return _is_measure(text) or not found.leftover and bool(found.rate or found.count and not text.isdecimal())


def _is_measure(text: str) -> bool:
    found = headings.facets(text)
    return bool(
        (found.model or found.element or found.step or found.moment or found.change or found.noun == "family") and not found.leftover
    )


def _name_cell(table: Table, line: BodyLine) -> Cell:
    return line.at.get(table.stub.name) or line.cells[0]


def _say_unread(out: Lines, sheet: Sheet, table: Table, line: BodyLine, name: str) -> None:
    """A line with figures that names no khu phố: its figures belong to nobody."""
    lost = [
        c for c, s in zip(line.cells, line.shapes, strict=True) if c.col in table.values and s in (shapes.NUMBER, shapes.YEAR, shapes.ERROR)
    ]
    if lost:
        out.findings.append(Finding("line_unread", source_sheet=sheet.name, source_cell=lost[0].address, found=name, params={
            "count": len(lost), "row": line.row, "last": column_letters(lost[-1].col) + str(line.row),
            **{f"name_{lang}": phrase("line.named" if name else "line.nameless", lang, name=name) for lang in LANGUAGES}}))


def _say_name(out: Lines, sheet: Sheet, table: Table, line: BodyLine, unit: UnitName, name: str) -> None:
    """A name that stands for several khu phố."""
    if unit.note == "several":
        out.findings.append(
            Finding(
                "khu_pho_several",
                source_sheet=sheet.name,
                source_cell=_name_cell(table, line).address,
                khu_pho=unit.canonical,
                found=name,
                expected=unit.canonical,
            )
        )


def _say_kinds(
    out: Lines, sheet: Sheet, table: Table, body: Sequence[BodyLine], units: list[UnitName], heading: str, ward_rows: bool
) -> None:
    """Bare numbers whose kind nothing on the sheet says for certain: one finding a table."""
    if ward_rows or table.stub.name is None:
        return
    sure = set(org_units.kinds_in(heading)) if len(org_units.kinds_in(heading)) == 1 else set()
    sure |= {unit.kind for unit in units if unit.note != "bare_number" and unit.kind}
    doubtful = [(line, unit) for line, unit in zip(body, units, strict=True)
                if unit.note == "bare_number" and unit.kind not in sure and line.row not in table.total_rows + table.subtotal_rows]
    if doubtful:
        line, unit = doubtful[0]
        cell = _name_cell(table, line)
        out.findings.append(
            Finding(
                "khu_pho_kind" if unit.kind else "khu_pho_unclear",
                source_sheet=sheet.name,
                source_cell=cell.address,
                khu_pho=unit.canonical,
                found=cell.text or str(cell.value),
                expected=unit.canonical,
                params={"count": len(doubtful)},
            )
        )
