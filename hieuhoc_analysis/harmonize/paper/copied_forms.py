"""A form made from another's copy, whose title still names the other's khu phố: the name of its sheet says whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.places import org_units


def tell_copied_forms(sheets: Sequence[tuple[str, Sequence[SheetContext]]]) -> None:
    """Give each sheet whose title names the khu phố of another sheet the one that its own name says; changed in place.

    Only where the other sheet has that khu phố in title and name, and no title names the one in question: of two forms of one khu
    phố one has to be another's.

    Parameters
    ----------
    sheets : sequence of (name, contexts)
        Of a workbook; what the titles said goes to `SheetContext.said`.
    """
    titled = {name: contexts[0].khu_pho for name, contexts in sheets if contexts and len({one.khu_pho for one in contexts}) == 1}
    named = {name: unit.canonical for name in titled if (unit := org_units.khu_pho_name(name)).kind}
    agreed = {khu_pho for name, khu_pho in titled.items() if named.get(name) == khu_pho}
    for name, contexts in sheets:
        if (own := named.get(name)) and titled[name] in agreed and own != titled[name] and own not in titled.values():
            for context in contexts:
                context.said.append(("title", "khu_pho", context.khu_pho))
                context.khu_pho = own
