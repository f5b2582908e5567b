"""What ground a unit's figures are about, from ``territory_changes.csv`` and ``org_units.csv``: only figures of one ground compare."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.places.org_units import exists as exists
from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators import periods
from hieuhoc_analysis.language.text import natural_key


def territory(ward: str, period: str, recast: bool = False, unit_id: str = "") -> str:
    """The id of a ward's territory in a period: that of the unit (`unit_id` where it is known), and from the day on which a khu
    phố alone came from or went to another ward, with that day behind it; in a recast table all years are on one territory."""
    unit_id = unit_id or org_unit_id(ward, "", period)
    moved = [] if recast else [day for day in _khu_pho_moved().get(ward, ()) if day <= periods.read(period).last_day]
    return f"{unit_id}@{moved[-1]}" if moved else unit_id


def changes_of(ward: str, khu_pho: str, day: str) -> int:
    """How many registered changes had touched the khu phố itself up to that day, other than its ward's merging whole.

    Two figures of one khu phố with different counts are about different ground.
    """
    own = {(ward, khu_pho)}
    touched = [
        row
        for row in codelists.load("territory_changes")
        if row["predecessor_khu_pho"]
        and own & {(row["predecessor"], row["predecessor_khu_pho"]), (row["successor"], row["successor_khu_pho"])}
    ]
    return sum(row["date"] <= day for row in touched)


def alike(ward: str, start: str, end: str, before: Set[str], after: Set[str], recast: bool = False) -> tuple[list[list[str]], list[str]]:
    """The khu phố that reported in one of two complete years, in groups that are the same ground in both, and those left over.

    A khu phố alone where it is in both years, or in one while all others are in both. Those that a registered change between
    the days `start` and `end` connects are one group (in a recast table that is done). Those left over on both sides were
    renamed or cut anew, nobody wrote how.
    """
    names = sorted(before | after, key=natural_key)
    group = {name: name for name in names}
    for row in () if recast else codelists.load("territory_changes"):
        one, other = row["predecessor_khu_pho"], row["successor_khu_pho"]
        if row["predecessor"] == row["successor"] == ward and one in group and other in group and start < row["date"] <= end:
            group = {name: group[other] if of == group[one] else of for name, of in group.items()}
    parts: dict[str, list[str]] = {}
    for name in names:
        parts.setdefault(group[name], []).append(name)
    left = [part for part in parts.values() if before.isdisjoint(part) or after.isdisjoint(part)]
    if any(before & set(part) for part in left) and any(after & set(part) for part in left):
        return [part for part in parts.values() if part not in left], sorted((name for part in left for name in part), key=natural_key)
    return list(parts.values()), []


@codelists.derived("territory_changes")
def _khu_pho_moved(rows: tuple[dict[str, str], ...]) -> dict[str, list[str]]:
    """By ward, the days on which a khu phố came from or went to another ward that did not merge with it."""
    whole = {(row["date"], row["predecessor"], row["successor"]) for row in rows if not row["predecessor_khu_pho"]}
    days: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        step = (row["date"], row["predecessor"], row["successor"])
        if row["predecessor_khu_pho"] and row["predecessor"] != row["successor"] and step not in whole:
            days[row["predecessor"]].append(row["date"])
            days[row["successor"]].append(row["date"])
    return {ward: sorted(set(of)) for ward, of in days.items()}
