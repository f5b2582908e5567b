"""What the captions of a table say that only all of them together tell: of which units lines of years are, and over what a sum is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from hieuhoc_analysis.extract.cells import total_names
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.cells.shapes import year_of
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.language.syllables import is_spoken_name


@dataclass(frozen=True, slots=True)
class OverLines:
    """What the captions of a table say together.

    ``units`` are those without a kind where every line is a period (*Bình Hòa* over *Năm 2016*, *Năm 2017*), as they are named elsewhere;
    ``over_years`` and ``over_units`` captions such as *Cộng* where all others are years or units; ``unknown`` those that nobody knows
    over the same lines each: *Kinh*, *Chăm*, *Tổng số*, each over *Khu phố 1*, *Khu phố 2*.
    """

    units: dict[str, str] = field(default_factory=dict)
    over_years: frozenset[str] = frozenset()
    over_units: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()


def over_lines(groups: Iterable[Sequence[str]], named: Sequence[tuple[Sequence[str], str]], heading: str, ward: str) -> OverLines:
    """Look at the captions over each line of a table together.

    Parameters
    ----------
    groups : iterable of sequence of str
        The captions over each line, the nearest last.
    named : sequence of (sequence of str, str)
        The captions over each line that is no sum, and its name.
    heading, ward : str
        The heading over the names, and the ward that the table is of.
    """
    runs = Counter(caption for caption, _ in groupby(group[-1] for group in groups if group))
    captions = list(runs)
    once = {text for text, times in runs.items() if times == 1 and total_names.says_sum(text)}  # *Toàn xã* stands below each year
    sums = frozenset(filter(total_names.is_total, captions))
    others = [text for text in captions if text not in sums]
    units = [text for text in captions if headings.facets(text).leftover and not org_units.ward_name(text).canonical]
    if units and not all(name and period_of(name) for _, name in named):
        units = places_over((*group, name) for group, name in named if name) if all(names_no_place(name) for _, name in named) else []
    of_units = zip(units, org_units.canonical_names(units, heading, ward), strict=True)
    return OverLines(
        {text: unit.canonical for text, unit in of_units if unit.canonical},
        frozenset(filter(once.__contains__, sums)) if len(others) > 1 and all(map(year_of, others)) else frozenset(),
        sums if len(others) > 1 and all(map(_is_unit, others)) else frozenset(),
        _unknown(named),
    )


def _unknown(named: Sequence[tuple[Sequence[str], str]]) -> frozenset[str]:
    """The captions without a place in them that nobody knows, where several of them stand over the same lines each."""
    under: dict[str, set[str]] = defaultdict(set)
    for group, name in named:
        if group:
            under[group[-1]].add(name)
    if len(under) < 2 or len({frozenset(names) for names in under.values()}) > 1 or len(next(iter(under.values()))) < 2:
        return frozenset()
    return frozenset(text for text in under if headings.facets(text).leftover and not (is_place(text) or _is_unit(text)))


def _is_unit(text: str) -> bool:
    return bool(org_units.khu_pho_name(text).kind or org_units.ward_name(text).canonical)


def places_over(paths: Iterable[Sequence[str]]) -> list[str]:
    """The captions over indicators that can only be places, though they say no kind: *Vĩnh Sơn*, *Vĩnh Hải*, or *1*, *2*, over the same
    lines each.

    Parameters
    ----------
    paths : iterable of sequence of str
        What is said of each line with figures, its captions first.

    Returns
    -------
    list of str
        As they are written; none where there are not several, or one has lines that the longest of them has not.
    """
    under: Mapping[str, set[tuple[str, ...]]] = defaultdict(set)
    for path in paths:
        for text in path[:-1]:
            if is_place(text) or text.isdecimal() and not period_of(text):
                under[text].add(tuple(other for other in path if other != text))
    longest = max(under.values(), key=len, default=set())
    return list(under) if len(under) > 1 and all(map(longest.issuperset, under.values())) else []


def names_no_place(text: str) -> bool:
    """Whether all words of a text are known: it is a period, a model, a step or another thing that is counted."""
    return bool(period_of(text)) or not headings.facets(text).leftover and not org_units.khu_pho_name(text).kind


def is_place(name: str) -> bool:
    """Whether a name is one of several words that can be spoken, each with a capital, of which none is known: *Tân Lập*, not *Tổng hợp*."""
    return is_spoken_name(name) and bool((said := headings.facets(name)).leftover) and said == headings.Facets(leftover=said.leftover)
