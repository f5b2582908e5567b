"""One diagnosis for many symptoms: what a finding explains need not be said again of each figure.

A diagnosis holds in ``params["explains"]`` the sheet and cell of every figure whose oddness it is the cause of.
"""

from __future__ import annotations

from collections.abc import Iterable

from hieuhoc_analysis.findings import Finding

Place = tuple[str, str, str]  # file, sheet, cell
# what only follows from a figure that stands in the wrong place or counts something else
SYMPTOMS = frozenset(
    (
        "rate_mismatch", "rate_other_pair", "rate_other_denominator", "total_mismatch", "totals_unclear",
        "registered_over_households", "recognized_over_households", "recognized_over_registered", "part_over_whole", "columns_exchanged",
        "columns_exchanged_surely", "returned_over_dropouts",
    )
)


def places(findings: Iterable[Finding]) -> set[Place]:
    """All that some findings explain."""
    return {(f.source_file, sheet, cell) for f in findings for sheet, cell in f.params.get("explains", ())}


def without_symptoms(findings: Iterable[Finding], explained: set[Place]) -> list[Finding]:
    """The findings that nothing explains, neither at their own cell nor at the other one that they name."""
    return [
        f
        for f in findings
        if f.rule not in SYMPTOMS
        or not any((f.source_file, f.source_sheet, cell) in explained for cell in (f.source_cell, f.params.get("other")))
    ]
