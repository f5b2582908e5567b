"""A form filled in over last year's, whose title kept the old year: sheet, file or folder say the new one, and last year's is there."""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.validate.years.drift import FileRead

_FOLLOWS = ("late", "papers_contradict", "contradiction", "submission_repeated")  # from the wrong year alone


def tell_left_over(submissions: Sequence[FileRead], found: Sequence[Finding]) -> list[Finding]:
    """Those of what was `found` in a ward that stand, once ``period_left_over`` is said in the place of ``period_conflict`` of such forms.

    What such a form gives is taken for neither year: its figures are marked as superseded, for those of the year in its title stand in
    another file.

    Parameters
    ----------
    submissions : sequence of FileRead
        All of one ward.
    """
    conflicts = {id(s): [f for f in s.findings if f.rule == "period_conflict"] for s in submissions}
    files = set()
    for s in submissions if any(conflicts.values()) else ():
        periods = {f.period for f in s.values}
        for finding in conflicts[id(s)]:
            taken, said = finding.expected, finding.found
            others = [other for other in submissions if other is not s and not conflicts[id(other)]]
            of_taken = [other.source_file for other in others if _lists(other, taken)]
            if periods == {taken} and _lists(s, taken) and of_taken and not any(_lists(other, said) for other in others):
                finding.rule = "period_left_over"
                finding.params["other"] = of_taken[0]
                files.add(s.source_file)
                s.findings = [f for f in s.findings if f.rule not in _FOLLOWS]
                for f in s.values:
                    f.status = "superseded"
                break
    return [f for f in found if f.source_file not in files or f.rule not in _FOLLOWS]


def _lists(submission: FileRead, period: str) -> bool:
    """Whether a submission gives figures of khu phố for a year."""
    return any(f.khu_pho and f.period == period for f in submission.values)
