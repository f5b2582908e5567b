"""Figures of one ward that are another's: its whole file sent or copied, of the same year or an earlier one.

Each file has a print of its figures (`prints`). Files are held against each other only where these have neighbouring figures in common, so
that a province's ten thousand are gone through once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import log
from statistics import median

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.told import told
from hieuhoc_analysis.validate.twice.prints import LARGE, Entry, Print, by_element, same
from hieuhoc_analysis.validate.years.drift import FileRead

UNKNOWN, CLEARLY = 0.2, 0.1  # how far from its other years a ward is of which there are none, and by how much another must be further
_DIGITS = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Borrowed:
    """`count` of the `of` large figures that `source_file` gives of `ward` are those of `other_ward` in `other_file`; `surely`, where the
    other years or the later year tell which of the two has them of the other."""

    source_file: str
    ward: str
    periods: tuple[str, ...]
    other_file: str
    other_ward: str
    other_periods: tuple[str, ...]
    count: int
    of: int
    surely: bool


@dataclass(eq=False)
class _Piece:
    """What one file gives of a ward for a period."""

    source_file: str
    ward: str
    period: str
    print: Print
    last: int  # the latest year that the file tells of
    apart: float = UNKNOWN  # how far it is from the ward's nearest other year, as a logarithm

    @property
    def rank(self) -> tuple[str, float]:
        """The earlier, and of one year the one that is like the ward's other years, is the original."""
        return self.period[:4], self.apart

    @cached_property
    def entries(self) -> list[Entry]:
        """Its figures."""
        return self.print.entries()


def find_borrowed(
    files: Iterable[tuple[str, Mapping[str, Mapping[str, Print]], Collection[int]]], related: Collection[frozenset[str]] = ()
) -> dict[str, tuple[Borrowed, ...]]:
    """What is borrowed, by the ward whose figures these should be.

    Parameters
    ----------
    files : iterable of (source_file, prints by ward and period, years)
        Of all wards.
    related : collection of pairs of wards
        One of which went into the other: its khu phố have the figures of before.
    """
    pieces = [
        _Piece(source_file, ward, period, one, max(years, default=0))
        for source_file, prints, years in files
        for ward, by_period in prints.items()
        for period, one in by_period.items()
    ]
    alike: dict[str, list[_Piece]] = defaultdict(list)
    for piece in pieces:
        for part in piece.print.parts():
            alike[part].append(piece)
    pairs = {pair for some in alike.values() for pair in pairwise(some) if pair[0].ward != pair[1].ward}
    if not pairs:
        return {}
    of_wards: dict[str, list[_Piece]] = defaultdict(list)
    for piece in pieces:
        of_wards[piece.ward].append(piece)
    known = {*related, *_registered()}
    originals: dict[_Piece, tuple[_Piece, int]] = {}
    order = {piece: at for at, piece in enumerate(pieces)}
    for pair in sorted(pairs, key=lambda pair: (order[pair[0]], order[pair[1]])):
        for piece in pair:
            piece.apart = _apart(piece, of_wards[piece.ward])
        original, copy = sorted(pair, key=lambda piece: (*piece.rank, order[piece]))
        if _may_be(copy, original, of_wards, known) and (count := same(copy.entries, original.entries)):
            before = originals.get(copy)
            if before is None or original.rank < before[0].rank:
                originals[copy] = original, count
    return _joined(originals, order)


def _registered() -> set[frozenset[str]]:
    return {frozenset((row["predecessor"], row["successor"])) for row in codelists.load("territory_changes")}


def _may_be(copy: _Piece, original: _Piece, of_wards: Mapping[str, Sequence[_Piece]], known: Collection[frozenset[str]]) -> bool:
    """Whether two pieces are of one kind of period and of wards that are there side by side; a new ward that tells of the years before has
    the figures of the old one. Wards of one sheet are lines of it (`repeats.check_lines`)."""
    if (copy.source_file, copy.print.sheet) == (original.source_file, original.print.sheet):
        return False
    if _DIGITS.sub("0", copy.period) != _DIGITS.sub("0", original.period) or frozenset((copy.ward, original.ward)) in known:
        return False
    first, last = ({piece.ward: of(one.period[:4] for one in of_wards[piece.ward]) for piece in (copy, original)} for of in (min, max))
    if first[copy.ward] > last[original.ward] or first[original.ward] > last[copy.ward]:
        return False
    return not any(
        str(one.last) > last[other.ward] >= one.period[:4] for one, other in ((copy, original), (original, copy))
    )


def _apart(piece: _Piece, of_ward: Sequence[_Piece]) -> float:
    """How far the figures of a piece are from those of the nearest other year of its ward."""
    others = [one for one in of_ward if one.period != piece.period and len(one.period) == len(piece.period)]
    if not others:
        return UNKNOWN
    nearest = min(others, key=lambda one: abs(int(one.period[:4]) - int(piece.period[:4])))
    now, then = by_element(piece.entries), by_element(nearest.entries)
    pairs = [
        pair
        for key in now.keys() & then.keys()
        # khu phố by khu phố where there are as many
        for pair in (zip(now[key], then[key], strict=True) if len(now[key]) == len(then[key]) else [(sum(now[key]), sum(then[key]))])
    ]
    return median([abs(log(value / before)) for value, before in pairs] or [UNKNOWN])


def _joined(originals: Mapping[_Piece, tuple[_Piece, int]], order: Mapping[_Piece, int]) -> dict[str, tuple[Borrowed, ...]]:
    """One for all periods of a file, of the ward that the others copied from as well."""
    roots: dict[_Piece, tuple[_Piece, int]] = {}
    groups: dict[tuple[str, str, str], list[_Piece]] = defaultdict(list)
    for copy in sorted(originals, key=lambda piece: (*piece.rank, order[piece])):
        original, count = originals[copy]
        if (root := roots.get(original)) and root[0].ward != copy.ward and (of_root := same(copy.entries, root[0].entries)):
            original, count = root[0], of_root
        roots[copy] = original, count
        groups[copy.source_file, copy.ward, original.ward].append(copy)
    out: dict[str, list[Borrowed]] = defaultdict(list)
    for (source_file, ward, other_ward), copies in groups.items():
        found = [roots[copy] for copy in copies]
        surely = all(
            copy.period[:4] > one.period[:4] or copy.apart - one.apart > CLEARLY for copy, (one, _) in zip(copies, found, strict=True)
        )
        out[ward].append(
            Borrowed(
                source_file,
                ward,
                tuple(sorted(copy.period for copy in copies)),
                found[0][0].source_file,
                other_ward,
                tuple(sorted({one.period for one, _ in found})),
                sum(count for _, count in found),
                sum(len(copy.entries) for copy in copies),
                surely,
            )
        )
    return {ward: tuple(some) for ward, some in out.items()}


def check_borrowed(
    borrowed: Iterable[Borrowed], submissions: Iterable[tuple[str, str, Sequence[Figure]]], corrected: Collection[str] = ()
) -> list[Finding]:
    """``ward_copied``, one a file, at the first of the figures.

    Parameters
    ----------
    submissions : iterable of (source_file, received, values)
        Of the ward.
    corrected : collection of str
        Files that another by its name corrects: these have been dealt with.
    """
    values = {source_file: some for source_file, _, some in submissions}
    out = []
    for one in borrowed:
        cells = [f for f in values.get(one.source_file, ()) if is_of(f, one)]
        first = next((f for f in cells if f.value is not None and f.value >= LARGE), None)
        if first is None or one.source_file in corrected:
            continue
        words: dict[str, object] = {"other_ward": one.other_ward, "other_file": one.other_file, "count": one.count, "of": one.of}
        for lang in LANGUAGES:
            words[f"cause_{lang}"] = phrase("borrowed.theirs" if one.surely else "borrowed.unclear", lang, ward=one.other_ward)
        explains = [[f.sheet, f.address] for f in cells]
        words |= {"years": ", ".join(one.periods), "other_years": ", ".join(one.other_periods), "explains": explains}
        words["range"] = spans(cells, first.sheet)
        finding = told("ward_copied", first, first.value, one.other_ward, source_file=one.source_file, **words)
        finding.khu_pho = finding.data_element = ""
        out.append(finding)
    return out


def tell_misnamed(submissions: Sequence[FileRead], found: Sequence[Finding]) -> list[Finding]:
    """Those of what was `found` in a ward that stand, once ``ward_file_misnamed`` is said in the place of ``ward_conflict`` of a file that
    goes by another ward's name and says nothing that this ward's own does not."""
    repeated = {f.source_file: f for f in found if f.rule == "submission_repeated"}
    misnamed = set()
    for s in submissions:
        again = repeated.get(s.source_file)
        if again and (conflict := next((f for f in s.findings if f.rule == "ward_conflict" and f.expected == again.ward), None)):
            conflict.rule, conflict.source_sheet = "ward_file_misnamed", ""
            conflict.params |= {"count": again.params["count"], "other": again.found}
            s.findings = [f for f in s.findings if f is conflict or f.rule not in ("ward_conflict", "period_conflict", "late")]
            misnamed.add(s.source_file)
    return [f for f in found if f.source_file not in misnamed or f.rule != "submission_repeated"]


def is_of(figure: Figure, borrowed: Borrowed) -> bool:
    """Whether a figure of the file is among what is borrowed."""
    return figure.ward == borrowed.ward and figure.period in borrowed.periods
