"""The wards that captions over the lines of a table name, and former ones among them that were merged into the sheet's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from hieuhoc_analysis.codelists.regimes import is_reformed
from hieuhoc_analysis.extract.body.outline import bare_name
from hieuhoc_analysis.extract.cells import total_names
from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.over_lines import names_no_place, places_over


def wards_over(table: Table, body: Sequence[BodyLine], context: SheetContext) -> tuple[list[str], list[str], set[str]]:
    """The ward that the captions over each line name, '' for none; the former one, merged into this, that they recall; and those
    of the former ones that nothing calls so (`_parts_named`)."""
    bare = _bare_wards(table) | _bare_captions(table, context)
    captions = [_over(table.captions_over(line), bare) for line in body]
    parts = _parts_named({ward for ward, _ in captions}, context)
    past = [ward in parts or is_past(ward, caption, context) for ward, caption in captions]
    if any(past):  # then one that keeps its name is as old as the others: *Thôn 1* may be of each
        past = [old or ward == context.ward for old, (ward, _) in zip(past, captions, strict=True)]
    wards = ["" if old else ward for old, (ward, _) in zip(past, captions, strict=True)]
    if not context.ward and not any(ward for ward, _ in captions):
        wards = [_of_whole(table)] * len(body)
    former = [ward if old else "" for old, (ward, _) in zip(past, captions, strict=True)]
    return wards, former, parts


def _of_whole(table: Table) -> str:
    """The one ward that the sum of all lines names of which none is a ward: *XÃ MỸ LỘC* over *Ấp 1*, *Ấp 2*, *Cộng xã Mỹ Lộc* below."""
    sums = {*table.total_rows}
    names = {row: path[-1] for row, path in table.row_paths.items() if path}
    wards = {ward for row in sums & names.keys() for ward in org_units.find_wards(names[row])}
    of_wards = bool(wards) and any(ward_in(name) for row, name in names.items() if row not in sums)
    return wards.pop() if len(wards) == 1 and not of_wards else ""


def _over(group: Sequence[str], bare: Mapping[str, str]) -> tuple[str, str]:
    """The ward that the nearest of the captions over a line names, and that caption."""
    return next(((ward, caption) for caption in reversed(group) if (ward := ward_in(caption) or bare.get(caption, ""))), ("", ""))


def _parts_named(wards: Set[str], context: SheetContext) -> set[str]:
    """Those of several wards over the lines that can only be former ones, though nothing calls them so: since the reform the paper
    that names one ward and no district is that ward's own, and a ward consists of no other."""
    own, year = context.ward, context.period[:4]
    others = set(wards) - {own, ""}
    alone = ("title", "ward", own) in context.said and not context.district
    return others if len(wards - {""}) > 1 and alone and year.isdecimal() and is_reformed(int(year)) else set()


def _bare_wards(table: Table) -> dict[str, str]:
    """The wards in columns beside the names that are headed *Xã*, as they are written there, with their kind or without."""
    columns = [col for col in table.stub.groups if org_units.names_wards(" / ".join(table.paths.get(col, ())))]
    named = [line for line in table.body if len(line.cells) > 1]  # a caption in their column is none of them: *Tổng số hộ*
    written = {cell.text for line in named for col in columns if (cell := line.at.get(col)) is not None}
    return {text: org_units.ward_name(text, bare=True).canonical for text in written if not total_names.is_total(text)}


def _bare_captions(table: Table, context: SheetContext) -> dict[str, str]:
    """The wards of a district over the same lines each, in captions without their kind: *Vĩnh Hảo* over *Năm 2018*, *Năm 2019*."""
    if context.ward or not context.district:
        return {}
    lines = [line for line in table.entries if line.row not in table.total_rows and table.stub.name in line.at]
    paths = [path for line in lines if (path := table.row_paths.get(line.row, ()))]
    written = places_over(paths) if all(names_no_place(path[-1]) for path in paths) else []
    return {text: org_units.ward_name(text, bare=True).canonical for text in written}


def ward_in(caption: str) -> str:
    """The ward that a caption names behind its outline mark: *II. Xã Vĩnh Hảo*; the X of *X. Lộc An* is xã and no ten before a place."""
    named = org_units.ward_name(bare_name(caption)).canonical
    place = caption.split()[1:]
    return named or (org_units.ward_name(caption).canonical if place and all(word[:1].isupper() for word in place) else "")


def is_past(ward: str, written: str, context: SheetContext) -> bool:
    """Whether a ward named inside the sheet of another is one that was merged into it."""
    return (
        bool(ward and context.ward)
        and ward != context.ward
        and (
            org_units.is_former(written)
            or org_units.ended_before(ward, context.period)
            or org_units.is_part_of(ward, context.ward, context.period)
        )
    )


def with_former(names: list[str], former: list[str]) -> list[str]:
    """Names that stand under several former wards (*Thôn 1*), with the ward behind them, by which `canonical_names` tells them apart."""
    of: dict[str, set[str]] = {}
    for name, ward in zip(names, former, strict=True):
        of.setdefault(org_units.khu_pho_name(name).canonical, set()).add(ward)
    return [
        f"{name} ({ward})" if ward and name and len(of[org_units.khu_pho_name(name).canonical]) > 1 else name
        for name, ward in zip(names, former, strict=True)
    ]
