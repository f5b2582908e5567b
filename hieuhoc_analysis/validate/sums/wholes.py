"""What one table says of a whole ward against the khu phố that another table lists, of the same submission or of
another, such as the district's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.validate.explained import Place
from hieuhoc_analysis.validate.told import told, where

LEAST = 3  # khu phố that report it, where no total says that these are all
# a ward's own offices, schools and fund may have some besides those of its khu phố
_MORE = frozenset(("organizations", "organizations_registered", "organizations_recognized", "members", "fund_vnd", "scholarships"))
# a clan that lives in several khu phố counts in each; targets are set by others for the whole
_SKIPPED = frozenset(("clans", "clans_registered", "clans_recognized", "families_planned"))
_COUNTED = ("reported", "nil", "corrected")
Key = tuple[str, str, str, str]  # ward, period, data element, level


def check_wholes(figures: Sequence[Figure], said: Collection[tuple[str, str]] = ()) -> list[Finding]:
    """``ward_not_its_khu_pho`` at a figure of a whole ward in a table without khu phố that differs from the sum of all khu phố in another.

    What a ward may have besides its khu phố can only be too little, and so can what is set against some of them only: where a
    listed khu phố lacks its figure, or a line is empty. Cells of which something was `said` already, as (sheet, cell), are passed over.

    Parameters
    ----------
    figures : list of Figure
        Of one submission.
    """
    listed: dict[tuple[str, str], set[str]] = defaultdict(set)
    tables: dict[Key, dict[int, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    totals: dict[Key, dict[int, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    lines: dict[int, set[int]] = defaultdict(set)
    with_units = {f.table for f in figures if f.khu_pho}
    within = [finding for finding in _within(figures) if (finding.source_sheet, finding.source_cell) not in said]
    if with_units >= {f.table for f in figures if f.role == "value"}:
        return within
    for f in figures:
        lines[f.table].add(f.line)
        key = f.ward, f.period, f.data_element, f.education_level
        if f.role == "value" and f.ward and f.data_element not in _SKIPPED:
            tables[key][f.table].append(f)
            if f.khu_pho:
                listed[f.ward, f.period].add(f.khu_pho)
        elif f.role == "total" and not f.khu_pho:
            totals[key][f.table].append(f)
    out: list[Finding] = within
    for key, by_table in tables.items():
        wholes = [
            members[0]
            for table, members in by_table.items()
            if len(members) == 1 and table not in with_units and _counted(members[0]) and _of_ward(members[0])
        ]
        lists = {
            table: known
            for table, units in by_table.items()
            if wholes and table in with_units and len(known := [f for f in units if _counted(f)]) >= LEAST - bool(totals[key][table])
        }
        # lists that differ are of several rounds, or contradict each other
        if len({_added(known) for known in lists.values()}) == 1:
            table, known = next(iter(lists.items()))
            of_column = [*by_table[table], *totals[key][table]]
            if len({f.khu_pho for f in known}) == len(known) and not any((f.sheet, f.address) in said for f in of_column):
                all_there = {f.khu_pho for f in known} == listed[key[:2]] and _without_gap(of_column, lines[table])
                out += _unlike(wholes, known, totals[key][table], all_there)
    return out


def _within(figures: Sequence[Figure]) -> Iterator[Finding]:
    """``ward_not_its_khu_pho`` at the one figure of the whole ward among those of its khu phố, *Kết quả* beside *Thôn Đông*, *Thôn Tây*."""
    tables: dict[tuple[int, Key], list[Figure]] = defaultdict(list)
    listed: dict[tuple[str, str], set[str]] = defaultdict(set)
    for f in figures:
        if f.role == "value" and f.khu_pho:
            listed[f.ward, f.period].add(f.khu_pho)
        if f.role == "value" and f.ward and f.data_element not in _SKIPPED and _counted(f):
            tables[f.table, (f.ward, f.period, f.data_element, f.education_level)].append(f)
    for (_, key), members in tables.items():
        wholes, known = [f for f in members if not f.khu_pho], [f for f in members if f.khu_pho]
        all_there = {f.khu_pho for f in known} == listed[key[:2]] and len(known) == len(listed[key[:2]])
        if len(wholes) == 1 and _of_ward(wholes[0]) and all_there and len(known) >= LEAST:
            yield from _unlike(wholes, known, (), all_there=True)


def _added(figures: Collection[Figure]) -> float:
    return sum(f.value or 0 for f in figures)


def _counted(f: Figure) -> bool:
    return f.value is not None and f.status in _COUNTED


def _of_ward(f: Figure) -> bool:
    """Whether a figure is of all who live in the ward: a level that no heading names may be that of the school on its
    line, to which others come."""
    return f.education_level == "all" or any(headings.facets(text).level for text in f.path)


def _without_gap(figures: Sequence[Figure], lines: Collection[int]) -> bool:
    """Whether no line from the first of a column's figures to the last, its total included, is empty."""
    own = [f.line for f in figures]
    return all(line in lines for line in range(min(own), max(own)))


def check_wholes_across(
    submissions: Sequence[tuple[str, str, list[Figure]]], doubted: Collection[Place] = (), diagnosed: Collection[Place] = ()
) -> list[Finding]:
    """``ward_not_its_khu_pho`` at the first figure of a whole ward and year that differs from the sum of the khu phố in the ward's own
    submission; the others of that paper are named with it.

    Nothing is said where it is known what is wrong with the khu phố, or where one is missing that the ward lists in the year before or
    after; of a single khu phố that is `doubted` is said what it would be.

    Parameters
    ----------
    submissions : list of (source_file, received, values)
        Of one ward, after `duplicates.find_duplicates`.
    doubted, diagnosed : collection of (source_file, sheet, cell)
        Cells of which something is said already, and those of which the mistake is known.
    """
    if "" not in {f.khu_pho for *_, values in submissions for f in values}:
        return []
    listed: dict[tuple[str, str], set[str]] = defaultdict(set)
    units: dict[Key, dict[str, dict[str, Figure]]] = defaultdict(lambda: defaultdict(dict))
    wholes: dict[Key, list[tuple[str, Figure]]] = defaultdict(list)
    for source_file, _, values in submissions:
        for f in values:
            key = f.ward, f.period, f.data_element, f.education_level
            if f.khu_pho:
                listed[f.ward, f.period].add(f.khu_pho)
            if _counted(f) and f.data_element not in _SKIPPED:
                if f.khu_pho:
                    units[key][source_file][f.khu_pho] = f
                elif _of_ward(f):
                    wholes[key].append((source_file, f))
    of_papers: dict[tuple[str, str, str, str], list[Finding]] = defaultdict(list)
    for key, told_of in wholes.items():
        for source_file, whole in told_of:
            by_file = units.get(key, {})
            if source_file not in by_file and len(by_file) == 1:
                (other, known), = by_file.items()
                asked = [f for f in known.values() if (other, f.sheet, f.address) in doubted]
                if len(known) >= LEAST and not any((other, f.sheet, f.address) in diagnosed for f in known.values()):
                    all_there = known.keys() == listed[key[:2]] and known.keys() >= _beside(listed, *key[:2])
                    for finding in _unlike([whole], list(known.values()), (), all_there, other):
                        finding.source_file = source_file
                        finding.params |= _would_be(asked, whole, known.values())
                        of_papers[source_file, other, *key[:2]].append(finding)
    return [_with_others(found) for found in of_papers.values()]


def _beside(listed: Mapping[tuple[str, str], set[str]], ward: str, period: str) -> set[str]:
    """The khu phố that a ward lists both in the year before and the year after, or in the one of them that there is."""
    years = [listed[ward, str(int(period) + step)] for step in (-1, 1) if period.isdecimal() and (ward, str(int(period) + step)) in listed]
    return set.intersection(*years) if years else set()


def _would_be(asked: Sequence[Figure], whole: Figure, known: Collection[Figure]) -> dict[str, str]:
    """What the one khu phố whose figure is doubted would have, if the whole is right."""
    meant = (asked[0].value or 0) + (whole.value or 0) - _added(known) if len(asked) == 1 else -1
    said = {"unit": asked[0].khu_pho, "cell": asked[0].address, "typed": asked[0].value, "value": meant} if meant >= 0 else {}
    return {f"more_{lang}": phrase("wholes.would_be", lang, **said) if said else "" for lang in LANGUAGES}


def _with_others(found: Sequence[Finding]) -> Finding:
    """The first of the findings about two papers, with the cells of the others."""
    first, *others = sorted(found, key=lambda one: natural_key(one.source_cell))
    for lang in LANGUAGES if others else ():
        more = phrase("wholes.others", lang, n=len(others), cells=", ".join(one.source_cell for one in others))
        first.params[f"more_{lang}"] += more
    return first


def _unlike(
    wholes: Sequence[Figure], units: Sequence[Figure], totals: Sequence[Figure], all_there: bool, file: str = ""
) -> Iterator[Finding]:
    added = _added(units)
    place = next(iter(totals), units[0])
    for whole in wholes:
        difference = (whole.value or 0) - added
        if abs(difference) >= 0.5 and (difference < 0 or all_there and whole.data_element not in _MORE):
            finding = told("ward_not_its_khu_pho", whole, whole.value, added, count=len(units), **where(place, whole, file))
            finding.params |= {f"more_{lang}": "" for lang in LANGUAGES}
            yield finding
