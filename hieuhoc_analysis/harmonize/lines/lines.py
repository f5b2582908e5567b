"""What the lines and columns of a table are about: a ward, a khu phố, a period, an education level, or an indicator."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from hieuhoc_analysis.extract.body.outline import bare_name
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.cells.shapes import year_of
from hieuhoc_analysis.extract.cells.total_names import is_total
from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.names.naming import names_units
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.lines.about import Line, Lines
from hieuhoc_analysis.harmonize.lines.captioned_wards import wards_over
from hieuhoc_analysis.harmonize.lines.indicators_down import Indicator, read_indicators
from hieuhoc_analysis.harmonize.lines.line_periods import read_periods
from hieuhoc_analysis.harmonize.lines.named_lines import NamedLines, name_heading
from hieuhoc_analysis.harmonize.lines.said_of_names import name_cell, say_numbers, unclear
from hieuhoc_analysis.harmonize.paper.context import SheetContext, said_kind
from hieuhoc_analysis.harmonize.paper.stated_periods import period_in
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.over_lines import places_over
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.facets import meant
from hieuhoc_analysis.harmonize.words.legends import spelled_out
from hieuhoc_analysis.harmonize.words.subsets import is_some, wholes_of_parts
from hieuhoc_analysis.language.wording import says


def read_column(table: Table, col: int, context: SheetContext, parts: Collection[str] = ()) -> tuple[str, str, tuple[str, ...]]:
    """The unit as it is written, the period and the measure words that stand over a column of a turned table, abbreviations spelled out.

    `parts` are the headings of the table that are sexes, *Nam* beside *Nữ*, though *Nam* stands over years, or kinds of organisations.
    """
    path = spelled_out(table.paths.get(col, ()), context.legend)
    unit, period, measure = "", "", []
    for text in path:
        if (year := year_of(text)) and headings.facets(text) == headings.Facets(period=year):
            period = year
            continue
        if shapes.names_day(text):
            continue  # *Liên Hương, ngày … tháng …* above a form without headings
        if col in table.total_columns and is_total(text) and not shapes.has_word(text, "measure"):
            continue  # *Tổng cộng*, *Toàn xã* after the units says nothing of what the lines count
        if text in parts and is_institution(text):
            measure.append(text)  # *Cơ quan, đơn vị hành chính* beside *Trường học*
            continue
        kinds = [kind for over in path if over is not text for kind in org_units.kinds_in(over)]
        numbered = text.isdecimal() or kinds and org_units.khu_pho_name(text).note == "bare_number"  # *Số 1* under *Tổ dân phố*
        if numbered and table.orientation == "columns":
            unit = org_units.khu_pho_name(text, kind=kinds[0]).canonical if len(kinds) == 1 else text
        elif headings.facets(text).rate and not shapes.starts_with(text, "unit_kind"):  # *Thôn Đăk Tăng* is no change
            measure.append(text)  # *So sánh 2023/2022 (%)* among units
        elif headings.facets(text).remark or headings.facets(text).leftover and is_some(text):
            measure.append(text)  # *Mã số* of each indicator, *Đợt 1*, *Dân tộc Chăm*
        elif kinds and replace(headings.facets(text), scale=0.0, accentless=False) == headings.Facets():
            unit = text  # *Đồng Trong* under *Thôn*, whose words money and phrases have, too
        elif names_units(text):
            continue  # *Tên chi hội KH* above the names, where *KH* is no plan
        elif _says_aim(text):
            measure.append(text)  # *Nghị quyết Đại hội giao 2024* names no unit, though not all of its words are known
        elif headings.facets(text).leftover or shapes.starts_with(text, "unit_kind"):
            unit = text if (name := bare_name(text)).isdecimal() or org_units.khu_pho_name(name).canonical else unit  # *K.1*
        elif (
            _only_counts(text)
            or shapes.is_word(text, "name")
            or shapes.is_word(text, "year_name")
            and text not in parts
            and any(map(year_of, path))
            or shapes.starts_with(text, "of_which")
            and org_units.kinds_in(text)
            or meant(text) == headings.Facets(noun="community")
        ):
            continue  # *Số lượng*, *Khu phố*, *Chia ra các khu dân cư* above the names of the units, *Năm* above the years
        else:
            measure.append(text)
    return unit, period, tuple(measure)


def _only_counts(text: str) -> bool:
    """Whether a heading says that figures stand under it and not of what or when: *Số lượng*, *Kết quả đạt được*, but not *Số GĐHH đạt*."""
    said = headings.facets(text)
    return said.count and not (said.model or said.period)


def _says_aim(text: str) -> bool:
    """Whether a heading says that its figures are planned, and names no unit by its kind: *Thôn 1 (kế hoạch)*."""
    return headings.facets(text).step == "planned" and not shapes.starts_with(text, "unit_kind")


def read_lines(sheet: Sheet, table: Table, context: SheetContext) -> Lines:
    """What each body line is about; a line that names nothing is left out."""
    out = Lines()
    body = table.entries
    if _lists_persons(table, body):
        out.findings.append(_list_unread(sheet, table, body, " / ".join(table.paths.get(min(table.persons), ()))))
        return out
    if body and _names_donors(table, body, context):
        out.findings.append(Finding("donors_unread", source_sheet=sheet.name, source_cell=name_cell(table, body[0]).address))
        return out
    if body and context.khu_pho.isdecimal():
        out.findings.append(unclear(sheet, name_cell(table, body[0]).address, sheet.name, org_units.UnitName(context.khu_pho), len(body)))
    out.periods = read_periods(table, body)
    if table.orientation != "rows":
        _read_indicators(out, sheet, table, body, context)
    elif body and _names_clans(name_heading(table)):
        out.findings.append(_list_unread(sheet, table, body, name_heading(table)))
    else:
        NamedLines(out, sheet, table, body, context).read()
        for row, unit in _counted_in(table, body).items():
            if row in out.by_row:
                out.by_row[row].unit = unit
        if context.ward and not context.khu_pho:
            out.wholes |= _alone(table)
    return out


def _alone(table: Table) -> set[int]:
    """The row of a total that is the only line with figures, those of a ward as a whole: *Toàn xã* under *Gia đình / Đăng ký*, *Đạt*."""
    rows = [line.row for line in table.body if any(cell.value and col in table.values for col, cell in line.at.items())]
    return {*rows} & {*table.total_rows} if len(rows) == 1 and len(table.body) == 1 else set()


def _counted_in(table: Table, body: Sequence[BodyLine]) -> dict[int, str]:
    """Row → the unit of measure that a line has in a column of its own, *ĐVT*."""
    col = next((col for col, path in sorted(table.paths.items()) if shapes.is_word(path[-1], "unit_line")), None)
    return {line.row: line.at[col].text for line in body if col in line.at}


def _read_indicators(out: Lines, sheet: Sheet, table: Table, body: Sequence[BodyLine], context: SheetContext) -> None:
    """Enter what the lines of a table are about that has its indicators down."""
    units = _counted_in(table, body)
    indicators = read_indicators(table, body, out.periods)
    over_all = period_in(name_heading(table))  # *Học sinh năm học 2022-2023* over *Đầu năm học*
    wards, _, _ = wards_over(table, body, context)
    places = _places_over(indicators, table, context)
    say_numbers(out, sheet, table, {text: khu_pho for text, (_, khu_pho) in places.items()})
    of_units = any(said.khu_pho for said in indicators.values())
    out.wholes |= wholes_of_parts({row: (*said.over, *said.measure[-1:]) for row, said in indicators.items() if said.measure})
    for line, ward in zip(body, wards, strict=True):
        if (said := indicators.get(line.row)) is None:
            continue
        if place := next((text for text in said.over if text in places), ""):
            ward, khu_pho = places[place]
            said = replace(said, measure=tuple(text for text in said.measure if text != place), khu_pho=khu_pho)
        measure = context.spelled(said.measure, line.row)
        khu_pho = said.khu_pho or ("" if said.whole and of_units else context.khu_pho)
        out.by_row[line.row] = Line(ward, khu_pho, said.period or over_all, "all", said.over, measure, units.get(line.row, ""))


def _places_over(indicators: dict[int, Indicator], table: Table, context: SheetContext) -> dict[str, tuple[str, str]]:
    """The captions without a kind that can only be places, with their ward and khu phố, where nothing else names any of both."""
    if any(said.khu_pho for said in indicators.values()) or any(read_column(table, col, context)[0] for col in table.values):
        return {}
    written = places_over((*said.over, *said.measure[-1:]) for said in indicators.values())
    if not context.ward and (context.district or any(map(org_units.names_wards, table.paths.get(table.stub.name or 0, ())))):
        return {text: (org_units.ward_name(text, bare=True).canonical, "") for text in written}
    names = org_units.canonical_names(written, said_kind(context) if all(map(str.isdecimal, written)) else "", context.ward)
    return {text: (context.ward, unit.canonical) for text, unit in zip(written, names, strict=True)}


def _list_unread(sheet: Sheet, table: Table, body: Sequence[BodyLine], heading: str) -> Finding:
    return Finding("list_unread", source_sheet=sheet.name, source_cell=name_cell(table, body[0]).address, found=heading)


def _lists_persons(table: Table, body: Sequence[BodyLine]) -> bool:
    """Whether the lines are persons or households of khu phố that come again and again: a list that the figures were counted from.

    Answers to a form, which come again for another year, are none.
    """
    columns = [table.stub.name, *table.stub.periods]
    names = [tuple(c.text or str(c.value) for c in line.cells if c.col in columns) for line in body if table.stub.name in line.at]
    return bool(table.persons) and table.orientation == "rows" and len(names) > 4 and 2 * len(set(names)) <= len(names)


def _names_donors(table: Table, body: Sequence[BodyLine], context: SheetContext) -> bool:
    """Whether the lines are who gave money, people and firms, as in a *danh sách ủng hộ quỹ*; of khu phố it counts what each gave."""
    if table.orientation != "rows" or not any(says(text, "donors") for text in context.texts):
        return False
    names = [c.text for line in body for c in line.cells if c.col == table.stub.name and c.text]
    return bool(table.persons) or 2 * sum(map(_is_unit, names)) < len(names)


def _is_unit(name: str) -> bool:
    return bool(org_units.kinds_in(name) and org_units.khu_pho_name(name).canonical)


def _names_clans(heading: str) -> bool:
    """Whether the lines are clans by name (*Tên dòng họ*), as in the list that goes with a decision."""
    said = headings.all_values(heading, "model") | headings.all_values(heading, "element")
    return bool(said) and said <= {"clan", "clans"} and not org_units.kinds_in(heading)
