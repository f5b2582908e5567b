"""The ward that letterhead, titles, signatures and total lines of a sheet name: one, unless the form was made from another ward's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from hieuhoc_analysis.codelists.regimes import is_reformed
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.times.days import dated
from hieuhoc_analysis.language.text import fold, fold_ascii
from hieuhoc_analysis.language.wording import says


def other_wards(sheet: Sheet, layout: Layout, figures: Iterable[Figure]) -> list[Finding]:
    """``ward_titles_differ`` at the title, letterhead, signature or total line that names another ward than the rest of its sheet.

    Nothing is said where units were merged, divided or renamed, of sheets with figures of several wards, and of names that are
    one written differently, or one cut short.
    """
    wards, periods = {f.ward for f in figures} - {""}, {f.period for f in figures} - {""}
    cells: dict[str, list[Cell]] = defaultdict(list)
    for ward, cell in _named(sheet, layout) if len(wards) == 1 else ():
        cells[ward].append(cell)
    if len(cells) != 2 or _are_one(*cells) or _may_have_merged(sheet, layout, periods):
        return []
    # the odd one out; of two equally often named, that which stands later
    odd, rest = sorted(cells, key=lambda ward: (len(cells[ward]), -cells[ward][0].row))
    return [
        Finding(
            "ward_titles_differ",
            source_sheet=sheet.name,
            source_cell=cells[odd][0].address,
            ward=wards.pop(),
            found=odd,
            expected=rest,
            params={"other": cells[rest][0].address},
        )
    ]


def _named(sheet: Sheet, layout: Layout) -> Iterator[tuple[str, Cell]]:
    """Each title, signature and total line that names one ward with its kind, and no other place or paper."""
    totals = {row for table in layout.tables for row in table.total_rows}
    may_name = [place for place, role in layout.words if role in ("title", "signature") or role == "stub" and place[0] in totals]
    for row, col in sorted(may_name):
        cell = sheet.cells[row][col]
        said = layout.roles[row, col] != "signature" or any(shapes.starts_with(cell.text, kind) for kind in ("signature", "letterhead"))
        if cell.text and said and not says(cell.text, "other_office"):
            found = org_units.find_wards(cell.text)
            if len(found) == 1 and re.search(
                rf"\b(?:xã|phường|thị trấn|tt) {re.escape(org_units.bare_ward(found[0]).strip())}\b", fold(cell.text)
            ):
                yield found[0], cell


def _are_one(name: str, other: str) -> bool:
    first, second = (fold_ascii(org_units.bare_ward(ward)).strip() for ward in (name, other))
    return first.startswith(second) or second.startswith(first)


def _may_have_merged(sheet: Sheet, layout: Layout, periods: Iterable[str]) -> bool:
    """Whether the sheet speaks of a change of territory, or the paper or its figures are of the year of the great mergers or later."""
    latest = max([dated(sheet, layout) or 0, *(int(period[:4]) for period in periods)])
    return is_reformed(latest) or any(says(cell.text, "changed") for cells in sheet.cells.values() for cell in cells.values() if cell.text)
