"""What is doubtful in the figures. Rules return findings and change no value; only `duplicates` marks what was superseded.

`check_file` and `check_late` need one submission, `check_ward_names`, `check_successors` and `check_renamed` the names of all,
`borrowed.find_borrowed` their prints; the others all figures of a ward.
"""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.explained import places, without_exchanged_totals, without_symptoms
from hieuhoc_analysis.validate.moved.dragged import check_dragged
from hieuhoc_analysis.validate.moved.orders import check_orders
from hieuhoc_analysis.validate.moved.slipped import check_slipped
from hieuhoc_analysis.validate.senders.blanks import check_blanks
from hieuhoc_analysis.validate.senders.reporting import check_late, check_lists, check_reporting, received
from hieuhoc_analysis.validate.senders.rounded import check_rounded
from hieuhoc_analysis.validate.senders.strays import check_strays
from hieuhoc_analysis.validate.senders.successions import check_successors
from hieuhoc_analysis.validate.senders.ward_names import check_ward_names
from hieuhoc_analysis.validate.sums.changes import check_changes
from hieuhoc_analysis.validate.sums.identities import check_identities
from hieuhoc_analysis.validate.sums.parts_of_years import check_parts_of_years
from hieuhoc_analysis.validate.sums.products import check_products
from hieuhoc_analysis.validate.sums.rates import check_rates
from hieuhoc_analysis.validate.sums.relations import check_relations
from hieuhoc_analysis.validate.sums.running import check_running
from hieuhoc_analysis.validate.sums.subsets import check_subsets
from hieuhoc_analysis.validate.sums.totals import check_totals
from hieuhoc_analysis.validate.sums.wholes import check_wholes, check_wholes_across
from hieuhoc_analysis.validate.twice.duplicates import find_duplicates
from hieuhoc_analysis.validate.twice.repeats import check_lines, check_parts, check_repeats, check_years
from hieuhoc_analysis.validate.years.drift import check_drift, once_a_file
from hieuhoc_analysis.validate.years.left_over import tell_left_over
from hieuhoc_analysis.validate.years.plausibility import check_plausibility
from hieuhoc_analysis.validate.years.rare import check_rare_wards
from hieuhoc_analysis.validate.years.renamed import check_renamed

__all__ = [
    "check_drift",
    "check_file",
    "check_late",
    "check_plausibility",
    "check_renamed",
    "check_repeats",
    "check_reporting",
    "check_strays",
    "check_successors",
    "check_ward_names",
    "check_wholes_across",
    "find_duplicates",
    "once_a_file",
    "places",
    "received",
    "tell_left_over",
    "without_symptoms",
]


def check_file(figures: Sequence[Figure]) -> list[Finding]:
    """Totals against their parts, typed rates and changes against their counts, columns against their neighbours, the
    khu phố of one table against those of another, parts of a year against the year, a ward against its khu phố in
    another table, a line against the others, a column against itself, and figures of one khu phố against each other.
    Where one mistake is seen to be the cause of many, it alone is said."""
    totals = check_totals(figures)
    sums = {(f.source_sheet, f.source_cell): f.params["expected"] for f in totals}
    wrong = [(f.source_sheet, f.source_cell) for f in totals if f.rule in ("total_mismatch", "totals_unclear")]
    out = [
        *totals,
        *check_rates(figures, sums),
        *check_changes(figures),
        *check_relations(figures),
        *check_subsets(figures),
        *check_running(figures),
        *check_lists(figures),
        *check_lines(figures),
        *check_parts(figures),
        *check_years(figures),
        *check_rare_wards(figures),
        *check_dragged(figures),
        *check_rounded(figures),
        *check_blanks(figures, wrong),
    ]
    out = without_exchanged_totals(out)
    for diagnose in (check_slipped, check_orders):
        if causes := diagnose(figures, out):
            out = [*without_symptoms(out, places(causes)), *causes]
    for check in (check_identities, check_products, check_parts_of_years, check_wholes):
        out += check(figures, {(f.source_sheet, f.source_cell) for f in out})
    return out
