"""What needs all submissions of a ward: fuller names, doubled figures, last year's, who did not report.

A submission is settled by itself (`settle`); then each ward is looked at across all submissions that name it (`look`); then
what was found comes together in the submission (`close`). One that names several wards gives each a slice of itself
(`slices`), so that it ties no wards together: whatever a province's workbook names, a ward's figures are all that is needed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from hieuhoc_analysis import validate
from hieuhoc_analysis.batch import namesakes
from hieuhoc_analysis.batch.cache import Card
from hieuhoc_analysis.findings import Finding, in_order
from hieuhoc_analysis.harmonize.conclusions import corrections
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.submission import Submission
from hieuhoc_analysis.validate.senders.strays import find_strays
from hieuhoc_analysis.validate.senders.successions import Succession, find_successions
from hieuhoc_analysis.validate.twice.borrowed import Borrowed, check_borrowed, find_borrowed, is_of, tell_misnamed

STEPS = ("jump_last_year", "growth_outside")  # rules of figures beside last year's


@dataclass(frozen=True, slots=True)
class Known:
    """What one submission must know of the others to be settled.

    ``fuller`` gives per ward the fuller names of its khu phố (`org_units.fuller_names`), '' being of figures without a
    ward; ``named`` says which decisions mean this file that name one (`corrections.named_files`), ``namesakes`` what
    its wards are called of which there are several.
    """

    fuller: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    namesakes: namesakes.Names = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Others:
    """What looking at one ward must know of all others: the years in which any reported, what may have gone into what, and which of its
    figures are those of another."""

    years: tuple[int, ...] = ()
    successions: tuple[Succession, ...] = ()
    borrowed: tuple[Borrowed, ...] = ()


class Run:
    """What is known of all submissions before the first ward is looked at.

    ``cards`` are those of the submissions, with wards of one name told apart; ``wards`` gives each ward's in their
    order. One that names no ward stands alone, under a key of its own. ``strays`` are wards that may be out of place.
    """

    def __init__(self, cards: Sequence[Card]) -> None:
        self._namesakes = namesakes.find_namesakes(cards)
        self._called = (
            {card.source_file: {ward: names for ward in card.names if (names := self._namesakes.get(ward))} for card in cards}
            if self._namesakes
            else {}
        )
        self.cards = cards = [namesakes.renamed(card, self._namesakes) for card in cards]
        self.wards: dict[str, list[Card]] = defaultdict(list)
        for card in cards:
            for ward in wards_of(card):
                self.wards[ward].append(card)
        self._years = {year for card in cards for year in card.years}
        self.strays = find_strays((card.source_file, card.names, card.years) for card in cards)
        self._named: dict[str, dict[str, str]] = defaultdict(dict)
        for text, name in corrections.named_files([card.source_file for card in cards]).items():
            self._named[name][text] = name
        self._fuller: dict[str, dict[str, str]] = {}
        self._successions = find_successions(
            {ward: {name for card in some for name in card.names.get(ward, ())} for ward, some in self.wards.items()},
            {ward: {year for card in some for year in card.years} for ward, some in self.wards.items()},
            _beside(cards),
        )
        related = {frozenset((one.old, one.new)) for some in self._successions.values() for one in some}
        self._borrowed = find_borrowed(((card.source_file, card.prints, card.years) for card in cards), related)

    def named(self, card: Card) -> dict[str, str]:
        """The decisions that name this file."""
        return self._named.get(card.source_file, {})

    def namesakes(self, card: Card) -> dict[str, dict[str, str]]:
        """What this file's wards are called of which there are several."""
        return self._called.get(card.source_file, {})

    def known(self, card: Card) -> Known:
        """All that settling this submission depends on, besides itself."""
        fuller = {ward: names for ward in card.wards if (names := self._fuller_names(ward))}
        # files whose ward nobody knows are not of one ward
        if own := org_units.fuller_names(card.names.get("", ())):
            fuller[""] = own
        return Known(fuller, self.named(card), self.namesakes(card))

    def others(self, ward: str) -> Others:
        """What looking at a ward must know of the others, as far as it concerns this one."""
        if ward in self.strays:
            return Others()  # whether it belongs here is asked first (`validate.strays`)
        near = {year + step for card in self.wards[ward] for year in card.years for step in (-1, 0, 1)}
        return Others(tuple(sorted(near & self._years)), self._successions.get(ward, ()), self._borrowed.get(ward, ()))

    def _fuller_names(self, ward: str) -> dict[str, str]:
        if ward not in self._fuller:
            names = {name for card in self.wards[ward] for name in card.names[ward]}
            self._fuller[ward] = org_units.fuller_names({*names, *org_units.registered_khu_pho(ward)}) | org_units.joined_names(
                [card.names[ward] for card in self.wards[ward]] + [org_units.registered_khu_pho(ward)]) if names else {}
        return self._fuller[ward]


def _beside(cards: Iterable[Card]) -> dict[str, dict[str, set[int]]]:
    """Ward → other wards that its workbooks name → the years of those workbooks."""
    out: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for card in cards:
        for ward, others in card.beside.items():
            for other in others if card.years else ():
                out[ward][other] |= set(card.years)
    return out


def wards_of(card: Card) -> tuple[str, ...]:
    """The wards of a submission, or the key under which it stands alone."""
    return card.wards or (f"\0{card.source_file}",)


def settle(submission: Submission, known: Known) -> None:
    """Complete, correct and check one submission by itself; changed in place."""
    about = namesakes.rename(submission, known.namesakes) if known.namesakes else []
    about += _complete_names(submission, known.fuller) + _lettered(submission)
    derived = _derived(submission.figures) if known.named else {}
    about += (corrected := corrections.apply_corrections([submission], known.named))
    asked = {(f.source_sheet, f.source_cell) for f in submission.findings}
    for finding in validate.check_file(submission.figures):
        at = finding.source_sheet, finding.source_cell
        if finding.rule == "figure_blank" and at in asked:
            continue  # it holds what is no number
        if corrected and finding.rule not in derived.get(at, (finding.rule,)):
            finding.rule = "derived_before_correction"
        finding.source_file = submission.source_file
        submission.findings.append(finding)
    _tell_copies(submission)
    # what is left out of the figures was reported all the same
    about += validate.check_late(*_received(submission))
    excluded, fitted = corrections.apply_exclusions([submission], known.named)
    submission.findings += about + excluded
    submission.fitted = sorted(fitted)


def _tell_copies(submission: Submission) -> None:
    """Leave out that a form has another khu phố's title where it has all its figures as well."""
    copies = {
        (sheet, frozenset((f.params["unit"], f.params["other_unit"])))
        for f in submission.findings
        if f.rule == "lines_alike"
        for sheet in (f.source_sheet, f.params["other_sheet"])
    }
    submission.findings = [
        f for f in submission.findings if f.rule != "khu_pho_conflict" or (f.source_sheet, frozenset((f.khu_pho, f.found))) not in copies
    ]


def _derived(figures: Sequence[Figure]) -> dict[tuple[str, str], set[str]]:
    """Sheet and cell of each total and rate that the ward worked out itself → the rules that it breaks as it came."""
    out: dict[tuple[str, str], set[str]] = {(f.sheet, f.address): set() for f in figures if f.role in ("total", "subtotal", "rate")}
    for finding in validate.check_file(figures):
        out.get((finding.source_sheet, finding.source_cell), set()).add(finding.rule)
    return out


def slices(submission: Submission, wards: Sequence[str]) -> list[Submission]:
    """What each of its wards must know of a settled submission: its observations, and what was said of them."""
    figures: dict[str, list[Figure]] = defaultdict(list)
    for f in submission.values:
        figures[f.ward].append(f)
    unknown = [f for f in submission.findings if f.rule in ("heading_unknown", "khu_pho_blank")]  # at cells of no figure
    said: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in submission.findings:
        if finding.source_cell and finding.rule != "heading_unknown":
            said[finding.source_sheet, finding.source_cell].append(finding)
    return [
        Submission(submission.source_file, properties=submission.properties, figures=figures[ward],
                   findings=unknown + [finding for f in figures[ward] for finding in said.get((f.sheet, f.address), ())])
        for ward in wards
    ]


def look(submissions: Sequence[Submission], others: Others) -> list[Finding]:
    """Check all submissions of one ward together.

    Parameters
    ----------
    submissions : list of Submission
        Settled, whole or slices, in the order of their names; figures that others supersede are marked.
    others : Others
        What of the other wards concerns this one.

    Returns
    -------
    list of Finding
        Each with its file, or none, such as that a submission is missing.
    """
    # a form left blank is said to be blank, not missing as well
    blank = {(f.ward, f.khu_pho, f.period) for s in submissions for f in s.findings if f.rule == "khu_pho_blank"}
    own = [_without_borrowed(s, others.borrowed) for s in submissions] if others.borrowed else submissions
    missing = validate.check_reporting(_heard(submissions, others.borrowed), others.years, others.successions)
    out = [f for f in missing if (f.ward, f.khu_pho, f.period) not in blank]
    out += validate.check_drift(own)
    reported = list(map(_received, submissions))
    # a file that another ward's or year's was made of must not stand in the place of that
    doubtful = {s.source_file for s in submissions for f in s.findings if f.rule in ("ward_conflict", "period_conflict")}
    out += _once(validate.find_duplicates(_included(reported), {*doubtful, *(one.source_file for one in others.borrowed)}), others.borrowed)
    out = tell_misnamed(submissions, validate.tell_left_over(submissions, out))
    out += check_borrowed(others.borrowed, reported, {f.source_file for f in out if f.rule == "figures_corrected"})
    counted = _included(list(map(_received, own)))
    out += validate.check_repeats(counted)
    told = [*out, *(f for s in submissions for f in s.findings)]
    doubted = {(f.source_file, f.source_sheet, f.source_cell) for f in told if f.severity != "info"}
    grown = {(one.new, str(one.year)) for one in others.successions if one.kept}  # by others, so it seems
    steps = validate.check_plausibility(counted, doubted, [f for f in told if "explains" in f.params or f.rule == "lines_alike"])
    steps = [f for f in steps if (f.ward, f.period) not in grown or f.rule not in STEPS]
    if explained := validate.places(steps):
        for s in submissions:
            s.findings = validate.without_symptoms(s.findings, explained)
    told += steps
    single = {(f.source_file, f.source_sheet, f.source_cell) for f in told if f.severity != "info" and not f.reach}
    return out + steps + validate.check_wholes_across(counted, single, validate.places(told))


def _included(reported: Sequence[tuple[str, str, list[Figure]]]) -> list[tuple[str, str, list[Figure]]]:
    return [(source_file, received, [f for f in values if not f.excluded]) for source_file, received, values in reported]


def _without_borrowed(submission: Submission, borrowed: Sequence[Borrowed]) -> Submission:
    """A submission without the figures that are another ward's, which say nothing of the years beside theirs."""
    here = [one for one in borrowed if one.source_file == submission.source_file]
    return replace(submission, figures=[f for f in submission.figures if not any(is_of(f, one) for one in here)]) if here else submission


def _heard(submissions: Sequence[Submission], borrowed: Sequence[Borrowed]) -> list[tuple[str, str, list[Figure]]]:
    """What was received; of what is another ward's only that the ward sent something for the year, not of which khu phố."""
    out = []
    for s in submissions:
        here = [one for one in borrowed if one.source_file == s.source_file]
        source_file, received, values = _received(s)
        heard = [replace(f, khu_pho="") if any(is_of(f, one) for one in here) else f for f in values] if here else values
        out.append((source_file, received, heard))
    return out


def _once(found: Sequence[Finding], borrowed: Sequence[Borrowed]) -> list[Finding]:
    """What is found beside the ward's own file of a file that is another's, said once as that."""
    files = {one.source_file for one in borrowed}
    return [f for f in found if f.source_file not in files or f.rule not in ("contradiction", "papers_contradict", "submission_repeated")]


def close(submission: Submission, found: Sequence[Finding]) -> None:
    """Put what was found in its wards to a settled submission, and leave out what a decision leaves out."""
    submission.figures = [f for f in submission.figures if not f.excluded]
    submission.findings = in_order([*submission.findings, *validate.once_a_file(found)])


def assemble(submission: Submission) -> None:
    """All of it for one submission that comes alone; changed in place."""
    run = Run([Card.of(submission)])
    (card,) = run.cards
    settle(submission, run.known(card))
    found = [
        finding for ward, one in zip(card.wards, slices(submission, card.wards), strict=True) for finding in look([one], run.others(ward))
    ]
    close(submission, [f for f in found if f.source_file])


def _complete_names(submission: Submission, fuller: Mapping[str, Mapping[str, str]]) -> list[Finding]:
    """Give khu phố written without accents or kind the fuller name that the same ward uses elsewhere; what one table
    lists beside it is another (*Pa Sang* and *Pá Sáng*)."""
    out: dict[tuple[str, str], Finding] = {}
    listed = {_counted(f, f.khu_pho) for f in submission.figures} if fuller else set()
    for figure in submission.figures if fuller else ():
        if (name := fuller.get(figure.ward, {}).get(figure.khu_pho)) is not None and _counted(figure, name) not in listed:
            out.setdefault((figure.ward, figure.khu_pho), Finding(
                "khu_pho_matched", submission.source_file, figure.sheet, figure.address, figure.ward, name, figure.period,
                found=figure.khu_pho, expected=name))
            figure.khu_pho = name
    return list(out.values())


def _lettered(submission: Submission) -> list[Finding]:
    """One finding for names of whose kind only a letter is written, which no other submission has in full."""
    values = submission.values
    names = set(filter(org_units.is_lettered, {f.khu_pho for f in values}))
    return [
        Finding(
            "khu_pho_lettered",
            submission.source_file,
            f.sheet,
            f.address,
            f.ward,
            f.khu_pho,
            f.period,
            found=f.khu_pho,
            params={"count": len(names)},
        )
        for f in [f for f in values if f.khu_pho in names][:1]
    ]


def _counted(figure: Figure, khu_pho: str) -> tuple[int, str, str, str, str, str]:
    """What a table tells once of a khu phố."""
    return figure.table, figure.ward, khu_pho, figure.period, figure.data_element, figure.education_level


def _received(s: Submission) -> tuple[str, str, list[Figure]]:
    return s.source_file, validate.received(s.source_file, s.properties), s.values
