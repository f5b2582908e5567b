"""Wards that may have gone into others, which nobody registered: one stops reporting in the year in which another begins, with the same khu phố."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass
from operator import attrgetter

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize import org_units
from hieuhoc_analysis.harmonize.khu_pho import is_numbered, split_kind
from hieuhoc_analysis.language.text import fold, fold_ascii

COMMON = 3  # khu phố of one name, no mere numbers: so many are no chance
PART = 0.5  # of those that the old ward has


@dataclass(frozen=True, slots=True)
class Succession:
    """What speaks for it: `shared` of the `named` khu phố of `old` are called as some of `new`, which first reports in `year`."""

    old: str
    new: str
    year: int
    shared: int
    named: int


def find_successions(names: Mapping[str, Set[str]], years: Mapping[str, Set[int]]) -> dict[str, tuple[Succession, ...]]:
    """The successions that nobody registered, by the old ward and by the new one.

    Parameters
    ----------
    names : mapping
        Ward → its khu phố, of all years.
    years : mapping
        Ward → the years in which it reported. One that ``territory_changes.csv`` or ``org_units.csv`` ends, or begins, is left out.
    """
    places = {ward: {place for name in some if (place := _place(name))} for ward, some in names.items()}
    ended: dict[tuple[int, str], list[str]] = defaultdict(list)  # (the year after a ward's last, a place in it) → wards
    for ward, some in years.items():
        if some and org_units.exists(ward, f"{max(some) + 1}-12-31"):
            for place in places[ward]:
                ended[max(some) + 1, place].append(ward)
    out: dict[str, list[Succession]] = defaultdict(list)
    for ward, some in years.items():
        if not some or not org_units.exists(ward, f"{min(some) - 1}-12-31"):
            continue
        for old, count in Counter(old for place in places[ward] for old in ended.get((min(some), place), ())).items():
            if count >= max(COMMON, PART * len(places[old])) and not _one_misspelt(old, ward):
                for one in (old, ward):
                    out[one].append(Succession(old, ward, min(some), count, len(places[old])))
    return {ward: tuple(sorted(found, key=attrgetter("old", "new"))) for ward, found in out.items()}


def tell(succession: Succession) -> Finding:
    """``ward_succeeded`` for the old ward, with the line of ``territory_changes.csv`` that would register it."""
    old, new, year = succession.old, succession.new, str(succession.year)
    day = next((row["date"] for row in codelists.load("breaks") if row["kind"] == "territory" and row["first_year"] == year), f"{year}-MM-DD")
    return Finding("ward_succeeded", ward=old, period=year, expected=new,
                   params={"count": succession.shared, "total": succession.named, "line": f"{day},,{old},,,{new},,1,,"})


def _one_misspelt(one: str, other: str) -> bool:
    """Whether two names may be one ward's (`ward_names` asks): *Xã Vĩnh Hảo*, *Xã Vĩnh Hào*."""
    return fold_ascii(one) == fold_ascii(other)


def _place(name: str) -> str:
    """What a khu phố is called behind its kind, folded; '' for a number, which every ward has."""
    kind, place = split_kind(name)
    bare = fold((place if kind else name).partition("(")[0])
    return "" if is_numbered(bare) else bare
