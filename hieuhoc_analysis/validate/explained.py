"""One diagnosis for many symptoms: what a finding explains need not be said again of each figure.

A diagnosis holds in ``params["explains"]`` the sheet and cell of every figure whose oddness it is the cause of; which rules only say what
follows from a figure in the wrong place, or of something else, is in ``rules.csv`` (`Finding.follows`).
"""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_uppercase

from hieuhoc_analysis.findings import Finding

Place = tuple[str, str, str]  # file, sheet, cell


def places(findings: Iterable[Finding]) -> set[Place]:
    """All that some findings explain."""
    return {(f.source_file, sheet, cell) for f in findings for sheet, cell in f.params.get("explains", ())}


def without_symptoms(findings: Iterable[Finding], explained: set[Place]) -> list[Finding]:
    """The findings that nothing explains, neither at their own cell nor at the other one that they name."""
    return [
        f
        for f in findings
        if not f.follows
        or not any((f.source_file, f.source_sheet, cell) in explained for cell in (f.source_cell, f.params.get("other")))
    ]


def without_exchanged_totals(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without totals each of which is that of the other of two columns (of a turned table, lines) that changed places."""
    every = list(findings)
    totals = {(f.source_sheet, at): f for f in every if f.rule == "total_mismatch" for at in _parted(f.source_cell)}
    follow = set()
    for f in every:
        if f.rule.startswith("columns_exchanged"):
            for here, there in zip(_parted(f.source_cell), _parted(f.params["other"]), strict=True):
                one, other = totals.get((f.source_sheet, here)), totals.get((f.source_sheet, there))
                if one and other and one.params["found"] == other.params["expected"] and other.params["found"] == one.params["expected"]:
                    follow |= {id(one), id(other)}
    return [f for f in every if id(f) not in follow]


def _parted(cell: str) -> tuple[str, str]:
    """Column and row of an address."""
    return cell.rstrip("0123456789"), cell.lstrip(ascii_uppercase)
