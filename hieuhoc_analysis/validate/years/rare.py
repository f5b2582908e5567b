"""Counts of what happens seldom, such as pupils who leave school: no share says what is usual, all the others together do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.ranges import ranges
from hieuhoc_analysis.validate.steps import COUNTED, OTHERS_LEAST, Held, Key, Table
from hieuhoc_analysis.validate.told import told


def check_rare(table: Table) -> Iterator[tuple[Held, Finding]]:
    """``far_above_others`` at a count that is many times those of all other khu phố of the year and of all other years of its own.

    How many times, and up to which number nothing is asked, is in ``plausible_ranges.csv`` (kind ``rare``). Where fewer than four others
    are of its level of education (two primary schools), those of all levels are; of fewer than four nothing is said. Of two that stand
    out in one year, or in two years of one khu phố, none does.
    """
    units: dict[tuple[Key, str], list[float]] = defaultdict(list)
    levels: dict[tuple[str, ...], list[tuple[str, float]]] = defaultdict(list)
    of_kind = ranges("rare")
    years = {period: table[period] for period in table if period[0][2] in of_kind}
    for (key, period), members in years.items():
        for khu_pho, held in members.items():
            units[key, khu_pho].append(held.value)
            if khu_pho:
                levels[*key[:3], period].append((khu_pho, held.value))
    for (key, period), members in years.items():
        allowed, named = of_kind[key[2]], [held.value for khu_pho, held in members.items() if khu_pho]
        for khu_pho, held in members.items():
            if held.value <= allowed.high:
                continue
            beside, before = _others(named if khu_pho else [], held.value), _others(units[key, khu_pho], held.value)
            if khu_pho and len(beside) < OTHERS_LEAST:
                beside = [value for other, value in levels[*key[:3], period] if other != khu_pho]
            others = beside + before
            if len(others) >= OTHERS_LEAST and held.value > allowed.times * max(others):
                where = "both" if beside and before else "units" if beside else "years"
                words = {f"beside_{lang}": phrase(f"rare.{where}", lang) for lang in LANGUAGES}
                labels = {f"label_{lang}": allowed.label[lang] for lang in LANGUAGES}
                unit = held.figure.khu_pho or held.figure.ward
                yield held, told("far_above_others", held.figure, held.value, max(others), source_file=held.source_file, unit=unit,
                                 **words, **labels)


def check_rare_wards(figures: Sequence[Figure]) -> list[Finding]:
    """``far_above_others`` at a ward's count in a table of several wards, of one submission: the other wards are the others."""
    tables: dict[int, Table] = defaultdict(lambda: defaultdict(dict))
    of_kind = ranges("rare")
    for f in figures:
        if f.data_element in of_kind and f.role == "value" and f.ward and not f.khu_pho and f.value is not None and f.status in COUNTED:
            tables[f.table][("", "", f.data_element, f.education_level), f.period][f.ward] = Held("", f, float(f.value))
    several = (table for table in tables.values() if any(len(members) > 1 for members in table.values()))
    return [finding for table in several for _, finding in check_rare(table)]


def _others(values: list[float], own: float) -> list[float]:
    """All of them but one that is `own`."""
    at = values.index(own) if own in values else len(values)
    return values[:at] + values[at + 1:]
