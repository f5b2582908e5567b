"""What happened in a part of a year against the whole year: quarters, halves and semesters of one khu phố in one submission."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.paper.titled import HAPPENED
from hieuhoc_analysis.language.periods import PARTS
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.told import told

# members come and go, and so does what a fund holds
ADDED = HAPPENED | {"fund_vnd"}  # of a fund, what each quarter raised, where most lines show that it is so
AGREEING = 3  # units whose parts add up, and three times as many as do not

Unit = Mapping[str, Figure]  # period → figure


def check_parts_of_years(figures: Sequence[Figure], said: Collection[tuple[str, str]] = ()) -> list[Finding]:
    """``part_over_year`` at what a part of a year has more than all of it, ``year_not_its_parts`` at a year that its parts do not
    give though they do for most units.

    Cells of which something was `said` already, as (sheet, cell), are passed over.
    """
    units: dict[str, dict[tuple, dict[str, Figure]]] = defaultdict(lambda: defaultdict(dict))
    for f in figures:
        if f.role == "value" and f.data_element in ADDED and f.value is not None and f.period:
            units[f.data_element][f.ward, f.khu_pho, f.education_level].setdefault(f.period, f)
    out = []
    for of_element in (of_element for element, of_element in units.items() if element in HAPPENED):
        out += [finding for unit in of_element.values() for finding in _over(unit)]
    doubted = {*said, *((f.source_sheet, f.source_cell) for f in out)}
    # how a sender makes a year of its parts shows in all that is counted up; what a fund's figures are is its own matter
    for counted in (HAPPENED, ADDED - HAPPENED):
        alike = [unit for element in units if element in counted for unit in units[element].values()]
        for parts in PARTS:
            out += _not_added(alike, parts, doubted)
    return out


def _over(unit: Unit) -> Iterator[Finding]:
    for period, f in unit.items():
        year, part = _split(period)
        if part and (whole := unit.get(year)) is not None and (f.value or 0) > (whole.value or 0):
            yield told("part_over_year", f, f.value, whole.value, other=whole.address)


def _not_added(units: Sequence[Unit], parts: tuple[str, ...], said: Collection[tuple[str, str]]) -> Iterator[Finding]:
    agreeing, wrong = 0, []
    for unit in units:
        for year, whole in unit.items():
            members = [unit[year + part] for part in parts if year + part in unit]
            if len(members) == len(parts):
                added = sum(f.value or 0 for f in members)
                if abs((whole.value or 0) - added) < 0.5:
                    agreeing += added > 0
                elif not any((f.sheet, f.address) in said for f in (whole, *members)):
                    wrong.append((whole, added))
    if agreeing >= AGREEING and 3 * len(wrong) <= agreeing:
        for whole, added in wrong:
            yield told(
                "year_not_its_parts",
                whole,
                whole.value,
                added,
                count=agreeing,
                **{f"parts_{lang}": phrase(f"year.parts{parts[0][:2]}", lang) for lang in LANGUAGES},
            )


def _split(period: str) -> tuple[str, str]:
    """``2023-H1`` → (``2023``, ``-H1``); a whole year has no part."""
    at = period.rfind("-")
    return (period[:at], period[at:]) if at > 0 and period[at + 1:at + 2].isalpha() else (period, "")
