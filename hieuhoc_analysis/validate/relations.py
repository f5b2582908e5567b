"""Figures of one khu phố against each other: a part cannot exceed its whole, and siblings add up."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from statistics import median

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import number

# (part, whole, rule): recognised families may exceed this year's registrations by renewals, so that one only warns
_AT_MOST = (
    ("families_registered", "households", "registered_over_households"), ("families_recognized", "households", "recognized_over_households"),
    ("families_recognized", "families_registered", "recognized_over_registered"), ("clans_recognized", "clans_registered", "recognized_over_registered"),
    ("communities_recognized", "communities_registered", "recognized_over_registered"), ("organizations_recognized", "organizations_registered", "recognized_over_registered"),
    ("clans_registered", "clans", "part_over_whole"), ("clans_recognized", "clans", "part_over_whole"), ("communities_registered", "communities", "part_over_whole"),
    ("communities_recognized", "communities", "part_over_whole"), ("organizations_registered", "organizations", "part_over_whole"),
    ("organizations_recognized", "organizations", "part_over_whole"), ("citizens_recognized", "adults", "part_over_whole"),
    ("children_age6_grade1", "children_age6", "part_over_whole"), ("households", "population", "households_over_population"),
    ("returned_to_school", "dropouts", "returned_over_dropouts"), ("dropouts", "pupils_start", "part_over_whole"),
)
_SUMS = tuple((f"families_{step}_new", f"families_{step}_renewed", f"families_{step}") for step in ("registered", "recognized"))
SCALE_FACTOR, SCALE_LEAST = 40, 20  # a khu phố forty times its neighbours' median is a slip of the decimal point


def check_relations(figures: Sequence[Figure]) -> list[Finding]:
    """Findings ``negative_count``, ``*_over_*`` at the part's cell, ``new_plus_renewed`` at the sum's, ``scale_suspect`` at the figure that stands out."""
    units: dict[tuple, dict[str, Figure]] = defaultdict(dict)
    columns: dict[tuple, list[Figure]] = defaultdict(list)
    out: list[Finding] = []
    for f in figures:
        if f.role != "value" or f.value is None:
            continue
        if f.value < 0:
            out.append(_at(f, "negative_count", number(f.value), ""))
        units[f.sheet, f.ward, f.khu_pho, f.period, f.education_level].setdefault(f.data_element, f)
        if f.khu_pho and f.data_element != "fund_vnd":
            columns[f.table, f.data_element, f.education_level, f.period].append(f)
    for here in units.values():
        for part, whole, rule in _AT_MOST:
            if part in here and whole in here and (here[part].value or 0) > (here[whole].value or 0):
                out.append(_finding(rule, here[part], here[whole]))
        for one, other, whole in _SUMS:
            if one in here and other in here and whole in here:
                added = (here[one].value or 0) + (here[other].value or 0)
                if abs(added - (here[whole].value or 0)) > 0.5:
                    out.append(_at(here[whole], "new_plus_renewed", number(here[whole].value), number(added), one=here[one].address, other=here[other].address))
    for members in columns.values():
        out += _scale(members)
    return out


def _scale(members: list[Figure]) -> list[Finding]:
    if len(members) < 4:
        return []
    out = []
    ordered = sorted(m.value for m in members if m.value is not None)
    for f in members:
        usual = _median_of_others(ordered, f.value)
        if usual >= SCALE_LEAST and f.value and (f.value > SCALE_FACTOR * usual or f.value * SCALE_FACTOR < usual and f.status == "reported"):
            out.append(_at(f, "scale_suspect", number(f.value), number(usual)))
    return out


def _median_of_others(ordered: list[float], value: float | None) -> float:
    """The median of ``ordered`` without one ``value``: found by place, because one median per figure costs the square of the rows."""
    if value is None:
        return median(ordered)
    gap, left = bisect_left(ordered, value), len(ordered) - 1
    low, high = ((left - 1) // 2, left // 2)
    return (ordered[low + (low >= gap)] + ordered[high + (high >= gap)]) / 2


def _finding(rule: str, part: Figure, whole: Figure) -> Finding:
    return _at(part, rule, number(part.value), number(whole.value), other=whole.address)


def _at(f: Figure, rule: str, found: str, expected: str, **params: str) -> Finding:
    return Finding(rule, source_sheet=f.sheet, source_cell=f.address, ward=f.ward, khu_pho=f.khu_pho, period=f.period, data_element=f.data_element,
                   found=found, expected=expected, params={"heading": " / ".join(f.path), **params})
