"""The wards that captions over the lines of a table name, and former ones among them that were merged into the sheet's."""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis.extract import total_names
from hieuhoc_analysis.extract.lines import Line as BodyLine
from hieuhoc_analysis.extract.outline import bare_name
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize import org_units
from hieuhoc_analysis.harmonize.context import SheetContext


def wards_over(table: Table, body: Sequence[BodyLine], context: SheetContext) -> tuple[list[str], list[str]]:
    """The ward that the captions over each line name, '' for none; and the former one, merged into this, that they recall."""
    wards, former = [], []
    bare = _bare_wards(table)
    for line in body:
        group = table.row_paths.get(line.row, ())[:-1]
        ward, caption = next(((w, g) for g in reversed(group) if (w := _ward_in(g) or bare.get(g, ""))), ("", ""))
        past = is_past(ward, caption, context)
        wards.append("" if past else ward)
        former.append(ward if past else "")
    return wards, former


def _bare_wards(table: Table) -> dict[str, str]:
    """The wards in columns beside the names that are headed *Xã*, as they are written there, with their kind or without."""
    columns = [col for col in table.stub.groups if org_units.names_wards(" / ".join(table.paths.get(col, ())))]
    written = {cell.text for line in table.body for col in columns if (cell := line.at.get(col)) is not None}
    return {text: org_units.ward_name(text, bare=True).canonical for text in written if not total_names.is_total(text)}


def _ward_in(caption: str) -> str:
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
