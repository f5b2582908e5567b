"""What the captions of a table say that only all of them together tell: of which units lines of years are, and over what a sum is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from hieuhoc_analysis.extract import total_names
from hieuhoc_analysis.extract.periods import period_of
from hieuhoc_analysis.extract.shapes import year_of
from hieuhoc_analysis.harmonize import headings, org_units


@dataclass(frozen=True, slots=True)
class OverLines:
    """What the captions of a table say together.

    ``units`` are those without a kind where every line is a period (*Bình Hòa* over *Năm 2016*, *Năm 2017*), as they are named elsewhere;
    ``over_years`` and ``over_units`` captions such as *Cộng* where all others are years or units.
    """

    units: dict[str, str] = field(default_factory=dict)
    over_years: frozenset[str] = frozenset()
    over_units: frozenset[str] = frozenset()


def over_lines(groups: Iterable[Sequence[str]], names: Sequence[str], heading: str, ward: str) -> OverLines:
    """Look at the captions over each line of a table together.

    Parameters
    ----------
    groups : iterable of sequence of str
        The captions over each line, the nearest last.
    names : sequence of str
        The names of the lines that are no sums.
    heading, ward : str
        The heading over the names, and the ward that the table is of.
    """
    runs = Counter(caption for caption, _ in groupby(group[-1] for group in groups if group))
    captions = list(runs)
    once = {text for text, times in runs.items() if times == 1 and total_names.says_sum(text)}  # *Toàn xã* stands below each year
    sums = frozenset(filter(total_names.is_total, captions))
    others = [text for text in captions if text not in sums]
    units = [text for text in captions if headings.facets(text).leftover and not org_units.ward_name(text).canonical]
    named = org_units.canonical_names(units, heading, ward) if units and all(name and period_of(name) for name in names) else []
    return OverLines(
        {text: unit.canonical for text, unit in zip(units, named, strict=False) if unit.canonical},
        frozenset(filter(once.__contains__, sums)) if len(others) > 1 and all(map(year_of, others)) else frozenset(),
        sums if len(others) > 1 and all(map(_is_unit, others)) else frozenset(),
    )


def _is_unit(text: str) -> bool:
    return bool(org_units.khu_pho_name(text).kind or org_units.ward_name(text).canonical)
