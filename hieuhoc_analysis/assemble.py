"""What needs all submissions of a ward: fuller names, decisions on figures, doubled figures, who did not report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hieuhoc_analysis import validate
from hieuhoc_analysis.cache import Card
from hieuhoc_analysis.findings import Finding, in_order
from hieuhoc_analysis.harmonize import corrections, org_units
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.submission import Submission


@dataclass(frozen=True, slots=True)
class Run:
    """What the submissions of one ward must know of all others.

    ``years`` are those in which any ward reported; ``named`` says which file each decision means that names one
    (`corrections.named_files`).
    """

    years: tuple[int, ...] = ()
    named: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, cards: Sequence[Card]) -> Run:
        """What the cards of all submissions say."""
        return cls(tuple(sorted({year for card in cards for year in card.years})), corrections.named_files([card.source_file for card in cards]))

    def beside(self, cards: Sequence[Card]) -> Run:
        """What concerns the submissions of some wards: their rows depend on nothing else of the others."""
        here = {card.source_file for card in cards}
        near = {year + step for card in cards for year in card.years for step in (-1, 0, 1)}
        return Run(tuple(year for year in self.years if year in near), {text: name for text, name in self.named.items() if name in here})


def wards_together(cards: Sequence[Card]) -> list[list[Card]]:
    """Group the submissions that share a ward, directly or through others; one that names no ward stands alone.

    Both the groups and their members keep the order of `cards`.
    """
    parent = list(range(len(cards)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    first: dict[str, int] = {}
    for i, card in enumerate(cards):
        for ward in card.wards:
            a, b = root(first.setdefault(ward, i)), root(i)
            parent[max(a, b)] = min(a, b)
    groups: dict[int, list[Card]] = defaultdict(list)
    for i, card in enumerate(cards):
        groups[root(i)].append(card)
    return list(groups.values())


def assemble(submissions: Sequence[Submission], run: Run) -> tuple[list[Finding], set[int]]:
    """Complete, correct and check the submissions of some wards together; changed in place.

    Parameters
    ----------
    submissions : list of Submission
        All that name these wards, in the order of their names.
    run : Run
        What all others say.

    Returns
    -------
    list of Finding
        What belongs to no file, such as a submission that is missing; the rest is with the submissions.
    set of int
        Which exclusions fitted (`corrections.apply_exclusions`).
    """
    across = _complete_names(submissions) + corrections.apply_corrections(submissions, run.named)
    for submission in submissions:
        for finding in validate.check_file(submission.figures):
            finding.source_file = submission.source_file
            submission.findings.append(finding)
    # what is left out of the figures was reported all the same
    blank = {(f.ward, f.khu_pho, f.period) for s in submissions for f in s.findings if f.rule == "khu_pho_blank"}
    across += [f for f in validate.check_reporting(_received(submissions), run.years) if (f.ward, f.khu_pho, f.period) not in blank]
    across += validate.check_drift(submissions)
    excluded, fitted = corrections.apply_exclusions(submissions, run.named)
    across += excluded
    across += validate.find_duplicates(_received(submissions))
    doubted = {(f.source_file, f.source_sheet, f.source_cell) for f in (*across, *(f for s in submissions for f in s.findings)) if f.severity != "info"}
    across += validate.check_plausibility(_received(submissions), doubted)
    by_file = defaultdict(list)
    for finding in across:
        by_file[finding.source_file].append(finding)
    for submission in submissions:
        submission.findings = in_order(submission.findings + by_file.pop(submission.source_file, []))
    return [f for of_file in by_file.values() for f in of_file], fitted


def _complete_names(submissions: Sequence[Submission]) -> list[Finding]:
    """Give khu phố written without accents or kind the fuller name that the same ward uses elsewhere."""
    # files whose ward nobody knows are not of one ward
    by_ward: dict[str, set[str]] = defaultdict(set)
    for submission in submissions:
        for figure in submission.figures:
            if figure.khu_pho:
                by_ward[figure.ward or submission.source_file].add(figure.khu_pho)
    fuller = {ward: org_units.fuller_names({*names, *org_units.registered_khu_pho(ward)}) for ward, names in by_ward.items()}
    if not any(fuller.values()):
        return []
    out: dict[tuple[str, str, str], Finding] = {}
    for submission in submissions:
        for figure in submission.figures:
            if (name := fuller.get(figure.ward or submission.source_file, {}).get(figure.khu_pho)) is not None:
                out.setdefault((submission.source_file, figure.ward, figure.khu_pho), Finding(
                    "khu_pho_matched", submission.source_file, figure.sheet, figure.address, figure.ward, name, figure.period,
                    found=figure.khu_pho, expected=name))
                figure.khu_pho = name
    return list(out.values())


def _received(submissions: Sequence[Submission]) -> list[tuple[str, str, list[Figure]]]:
    return [(s.source_file, validate.received(s.source_file, s.properties), s.values) for s in submissions]
