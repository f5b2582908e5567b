"""What was not understood, as lists for a person to complete: headings without a data element, khu phố without a known name,
wards that seem to have gone into others.

A completed list put into the folder of the user's codelists is read by the next run (`harmonize.headings`,
`harmonize.khu_pho`, `unit_register`). Rows already decided are written again, so that the newest list always holds every decision.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.language.text import fold, natural_key

SEEN = ("suggestions", "count", "source_file", "source_sheet", "source_cell")
HEADINGS = ("heading", "data_element", *SEEN)
UNITS = ("written", "ward", "name", *SEEN)
CHANGES = (
    "date", "predecessor_id", "predecessor", "predecessor_khu_pho", "successor_id", "successor", "successor_khu_pho", "share",
    "legal_act", "source",
)
RULES = ("heading_unknown", "khu_pho_unknown")  # findings that such a list asks about
CHANGED = ("ward_succeeded", "khu_pho_renamed")  # those that propose ``lines`` of territory_changes.csv
Row = tuple[str, ...]


def unmapped_headings(findings: Sequence[Finding]) -> list[Row]:
    """One row per distinct heading that nobody knows, with the columns `HEADINGS`.

    Years and quarters in a heading are left out, because one decision serves them all.
    """
    return _rows("unmapped_headings", HEADINGS, findings, "heading_unknown", lambda f: (headings.without_periods(f.found), ""),
                 lambda row: headings.heading_key(row[0]))


def unknown_units(findings: Sequence[Finding]) -> list[Row]:
    """One row per name of a khu phố that its ward does not have, with the columns `UNITS`."""
    return _rows("unknown_units", UNITS, findings, "khu_pho_unknown", lambda f: (f.found, f.ward, ""), lambda row: (fold(row[0]), row[1]))


def territory_changes(findings: Iterable[Finding]) -> list[Row]:
    """The changes of territory on record in the user's own list, and those that findings propose, whose ``share`` a person fills in."""
    decided = [tuple(row.get(column, "") for column in CHANGES) for row in codelists.own("territory_changes")]
    share = CHANGES.index("share")
    lines = [line for finding in findings if finding.rule in CHANGED for line in finding.params["lines"]]
    proposed = list(csv.reader(lines))
    known = {row[:share] for row in decided}
    new = dict.fromkeys((*row[:share], "", *row[share + 1 :]) for row in proposed if tuple(row[:share]) not in known)
    return [*decided, *sorted(new, key=lambda row: (row[0], natural_key(row[5]), natural_key(row[2]), natural_key(row[3])))]


def _rows(
    name: str,
    columns: tuple[str, ...],
    findings: Sequence[Finding],
    rule: str,
    start: Callable[[Finding], Row],
    key: Callable[[Row], object],
) -> list[Row]:
    decision = columns.index("suggestions") - 1
    decided = [tuple(row.get(column, "") for column in columns) for row in codelists.load(name)]
    out = {key(row): row for row in decided if row[decision]}
    places: dict[object, list[Finding]] = {}
    for finding in findings:
        if finding.rule == rule and finding.found:
            places.setdefault(key(start(finding)), []).append(finding)
    for heading, seen in places.items():
        if heading not in out:
            first = min(seen, key=lambda f: (natural_key(f.source_file), f.source_sheet, natural_key(f.source_cell)))
            out[heading] = (*start(first), first.expected, str(len(seen)), first.source_file, first.source_sheet, first.source_cell)
    return sorted(out.values(), key=lambda row: (natural_key(row[0]), row))
