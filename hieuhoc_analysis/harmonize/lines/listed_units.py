"""Which units the names of a table's lines are, read together: by what their heading, their captions and the other names say."""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis.extract.body.outline import bare_name
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.khu_pho import with_kind
from hieuhoc_analysis.harmonize.places.org_units import UnitName
from hieuhoc_analysis.language.wording import says


def are_below_wards(names: Sequence[str]) -> bool:
    """Whether most of the names say of themselves that they are khu phố."""
    written = [name for name in names if name and not total_names.is_total(name)]
    return 2 * sum(bool(org_units.khu_pho_name(name).kind) and not org_units.ward_name(name).canonical for name in written) > len(written)


def units_of(names: list[str], wards: list[str], heading: str, context: SheetContext) -> list[UnitName]:
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


def of_caption(unit: UnitName, group: tuple[str, ...]) -> UnitName:
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


def lists_wards(table: Table, context: SheetContext, heading: str) -> bool:
    """Whether bare names are wards: no ward stands above the table, but a district does, or other lines are wards by kind."""
    if org_units.kinds_in(heading):
        return False
    names = [
        path[-1]
        for row, path in table.row_paths.items()
        if path and path[-1] and row not in (*table.total_rows, *table.subtotal_rows, *table.section_rows)
    ]
    if any(shapes.starts_with(name, "unit_kind") and not org_units.ward_name(name).canonical for name in names) or are_below_wards(names):
        return False
    by_kind = sum(bool(org_units.ward_name(name).canonical) for name in names)
    district = any(says(text, "district") for text in context.texts)
    return by_kind >= 2 or (not context.ward and district)
