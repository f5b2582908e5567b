"""What the names of a workbook's sheets say together: wards, khu phố and their kind, where each sheet is called after one."""

from __future__ import annotations

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.grid import Workbook
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.paper.stated_periods import period_in
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.over_lines import is_place, names_no_place
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.element import SHORT_PRIMARY
from hieuhoc_analysis.language.text import fold


def listed_wards(layouts: list[Layout]) -> dict[str, str]:
    """The wards that the lines of the workbook's tables name with their kind, by their bare names, as sheets are called: *Tân Huề Đông*."""
    names = {path[-1] for layout in layouts for table in layout.tables for path in table.row_paths.values() if path}
    found = {ward for name in names if shapes.starts_with(name, "unit_kind") and (ward := org_units.ward_name(name).canonical)}
    return {fold(org_units.bare_ward(ward)): ward for ward in found}


def wards_of_sheets(workbook: Workbook, layouts: list[Layout]) -> dict[str, str]:
    """The wards after which the sheets that list khu phố are called without their kind, *Tân Lập*; none unless all of these are.

    Whether they are wards, and not khu phố themselves, is for the district to say that stands above them.
    """
    lists = [sheet.name for sheet, layout in zip(workbook.sheets, layouts, strict=True) if any(map(_lists_khu_pho, layout.tables))]
    bare = [name for name in lists if not org_units.find_wards(name)]
    if len(lists) < 2 or not all(map(is_place, bare)):
        return {}
    return {name: org_units.ward_name(name, bare=True).canonical for name in bare}


def _lists_khu_pho(table: Table) -> bool:
    """Whether the lines of a table are khu phố, by their heading or most of their names."""
    heading = " / ".join(table.paths.get(table.stub.name or 0, ()))
    if table.orientation != "rows" or org_units.names_wards(heading):
        return False
    names = [path[-1] for path in table.row_paths.values() if path and path[-1]]
    return bool(org_units.kinds_in(heading)) or 2 * sum(bool(org_units.khu_pho_name(name).kind) for name in names) > len(names)


def _is_of_one(table: Table) -> bool:
    """Whether a table names no place itself: what is counted, and when, is all that its lines and columns say."""
    if table.orientation == "rows":
        names = [text for line in table.entries if line.row not in table.total_rows for text in table.row_paths.get(line.row, ("",))]
        return bool(names) and all(text and names_no_place(text) for text in names)
    return len(table.values) == 1 or all(map(names_no_place, {text for col in table.values for text in table.paths.get(col, ())}))


def kind_of_sheets(workbook: Workbook) -> str:
    """The kind of khu phố that the sheets are named after, where most of them are: then *Lạc Hiệp* is one too."""
    kinds = [
        kind
        for kind in (org_units.khu_pho_name(org_units.find_khu_pho(sheet.name) or sheet.name).kind for sheet in workbook.sheets)
        if kind
    ]
    common = max(set(kinds), key=kinds.count) if kinds else ""
    return common if len(kinds) >= max(2, 0.5 * len(workbook.sheets)) else ""


def levels_of_sheets(workbook: Workbook) -> dict[str, str]:
    """Sheets called *TH* beside one called *THCS* or *THPT*, which are of the primary level and no *tổng hợp*, with that in full."""
    levels = {headings.facets(sheet.name).level for sheet in workbook.sheets}
    short = [sheet.name for sheet in workbook.sheets if SHORT_PRIMARY.search(sheet.name)]
    return {name: SHORT_PRIMARY.sub("Tiểu học", name) for name in short} if any(level.endswith("secondary") for level in levels) else {}


def places_of_sheets(workbook: Workbook, layouts: list[Layout], titles: list[list[tuple[int, int, str]]]) -> set[str]:
    """Sheets named after places without a kind: *Hòa Hải*.

    They are forms, of which at least two name their place in the title too, or all sheets that hold a table.

    Their figures cannot all be the ward's.
    """
    found, named, proper = set(), 0, True
    for sheet, layout, own in zip(workbook.sheets, layouts, titles, strict=True):
        name = f" {fold(sheet.name)} "
        form = bool(layout.tables) and all(map(_is_of_one, layout.tables))
        if form and not org_units.find_wards(sheet.name) and not period_in(sheet.name, bare=True):
            said = headings.facets(sheet.name)
            titled = any(name in f" {fold(text)} " for *_, text in own)
            if (
                said == headings.Facets(leftover=said.leftover) or titled and said.leftover
            ):  # not a model, a level or a step; *Nam Khánh* is no sex
                found.add(sheet.name)
                named += titled
                continue
        proper = proper and not layout.tables
    proper = proper and all(map(is_place, found))
    return found if named > 1 or proper and len(found) > 1 else set()


def numbers_of_sheets(workbook: Workbook, layouts: list[Layout], titles: list[list[tuple[int, int, str]]]) -> set[str]:
    """Sheets called *1*, *2*, *3*, each a form with that number at the end of its title: *SỐ LIỆU CÁC THÔN – 1*; none unless all are."""
    named = [sheet.name for sheet, layout in zip(workbook.sheets, layouts, strict=True) if layout.tables]
    found = {
        sheet.name
        for sheet, layout, own in zip(workbook.sheets, layouts, titles, strict=True)
        if sheet.name.isdecimal() and all(map(_is_of_one, layout.tables)) and any(text.split()[-1:] == [sheet.name] for *_, text in own)
    }
    return found if len(found) > 1 and found.issuperset(named) else set()
