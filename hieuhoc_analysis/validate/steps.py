"""Every figure beside last year's: what is usual among the khu phố of its ward, and what is far from that.

Medians and median deviations carry the comparison, so that the odd figure does not move what it is measured by.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from math import exp, log
from statistics import median
from typing import NamedTuple

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.validate.ranges import Range, all_ranges, ranges

COUNTED = ("reported", "nil", "corrected")
OTHERS_LEAST, DEVIATIONS = 4, 5.0
CONSISTENT = 1.4826  # makes the median absolute deviation a standard deviation of normal data
SCALES, SCALE_FIT = (10, 100, 1000), 1.6
Place = tuple[str, str, str]
Key = tuple[str, str, str, str]  # ward, territory, data element, education level


class Step(NamedTuple):
    """A figure beside last year's.

    ``status`` is ``plausible``, ``jump``, ``scale`` (a factor of 10, 100 or 1000 explains it), ``small`` (too few to say) or
    ``no_last_year``, in which case ``before`` is None; ``usual`` is the factor of the ward's other khu phố, 1 without them.
    """

    key: Key
    khu_pho: str
    period: str
    value: float
    before: float | None
    status: str
    usual: float = 1.0


@dataclass(slots=True)
class Held:
    """A figure that counts, and the file it stands in."""

    source_file: str
    figure: Figure
    value: float

    @property
    def place(self) -> Place:
        """File, sheet and cell."""
        return self.source_file, self.figure.sheet, self.figure.address


Table = dict[tuple[Key, str], dict[str, Held]]  # (key, period) → khu phố → figure


def last_year(submissions: Sequence[tuple[str, str, list[Figure]]]) -> list[Step]:
    """Every figure with a growth range beside its last year's; `Step.status` says so where there is none."""
    return steps(table_of(submissions))


def table_of(submissions: Sequence[tuple[str, str, list[Figure]]]) -> Table:
    """The figures that count and have a range, sorted by key and period."""
    table: Table = defaultdict(dict)
    ranged = {element for of_kind in all_ranges().values() for one in of_kind.values() for element in (one.numerator, one.denominator)}
    columns: dict[tuple[str, str, str, str], dict[str, Held] | None] = {}
    for source_file, _, values in submissions:
        for f in values:
            if f.value is None or f.status not in COUNTED or f.data_element not in ranged:
                continue
            if (about := (f.ward, f.period, f.data_element, f.education_level)) not in columns:
                known = f.ward and _first_year(f.period)
                columns[about] = table[(f.ward, org_units.org_unit_id(f.ward, "", f.period), *about[2:]), f.period] if known else None
            if (column := columns[about]) is not None:
                column[f.khu_pho] = Held(source_file, f, float(f.value))
    return dict(sorted(table.items()))


@lru_cache(maxsize=1024)
def _first_year(period: str) -> int | None:
    """The year of ``2019`` or ``2018-2019``; None for parts of a year."""
    first, _, last = period.partition("-")
    return int(first) if first.isdecimal() and (not last or last.isdecimal() and int(last) == int(first) + 1) else None


def before(period: str) -> str:
    """The period a year earlier: ``2018``, ``2017-2018``."""
    return "-".join(str(int(year) - 1) for year in period.split("-"))


def after(period: str) -> str:
    """The period a year later: ``2020``, ``2019-2020``."""
    return "-".join(str(int(year) + 1) for year in period.split("-"))


def steps(table: Table) -> list[Step]:
    """Every figure with a growth range beside last year's."""
    out = []
    for (key, period), units in table.items():
        allowed = ranges("growth").get(key[2])
        if allowed is None:
            continue
        earlier = table.get((key, before(period)), {})
        pairs = {name: (held.value, earlier[name].value) for name, held in units.items() if name in earlier}
        big = {name: (now, then) for name, (now, then) in pairs.items() if allowed.base <= then < 1e12 > now >= 0}
        changes = {name: log(max(now, 0.5) / then) for name, (now, then) in big.items()}
        middle, spread = middle_of([change for name, change in changes.items() if name], allowed.times)
        places = _changed_places(big, changes, allowed)
        for name, held in units.items():
            if name not in pairs:
                out.append(Step(key, name, period, held.value, None, "no_last_year"))
            elif name not in changes:
                out.append(Step(key, name, period, held.value, pairs[name][1], "small"))
            else:
                alone = not name or middle is None
                usual = 0.0 if middle is None or alone else middle
                far = abs(changes[name] - usual) > (log(allowed.times) if alone else spread)
                odd = name in places or far and not log(allowed.low) <= changes[name] <= log(allowed.high)
                status = "plausible" if not odd else "scale" if pairs[name][0] and scale_of(changes[name] - usual) else "jump"
                out.append(Step(key, name, period, held.value, pairs[name][1], status, exp(usual)))
    return out


def _changed_places(pairs: dict[str, tuple[float, float]], changes: dict[str, float], allowed: Range) -> set[str]:
    """The khu phố each of which has about what another had last year, far from its own: two lines changed places, and
    widen what passes for usual."""
    least = log(allowed.times)
    far = [name for name, change in changes.items() if name and not -least <= change <= least]
    by_then = sorted((pairs[name][1], name) for name in far)
    thens = [then for then, _ in by_then]

    def has_exchanged(one: str) -> bool:
        now, then = pairs[one]
        # those that had last year about what this one has now: found by size, for a form may list thousands
        first = bisect_left(thens, 0.999 * now / allowed.high)
        last = bisect_right(thens, 1.001 * now / allowed.low) if allowed.low else len(thens)
        return any(
            other != one and allowed.low <= now / had <= allowed.high and allowed.low <= pairs[other][0] / then <= allowed.high
            for had, other in islice(by_then, first, last)
        )

    return set(filter(has_exchanged, far))


def middle_of(values: list[float], times: float) -> tuple[float | None, float]:
    """Median and the distance from it that is too far; (None, …) where there are too few to compare with."""
    if len(values) < OTHERS_LEAST:
        return None, log(times)
    middle = median(values)
    return middle, max(DEVIATIONS * CONSISTENT * median([abs(v - middle) for v in values]), log(times))


def scale_of(change: float) -> float:
    """The factor of ten that explains a change of logarithms, 0 if none does."""
    return next((f for s in SCALES for f in (s, 1 / s) if abs(change - log(f)) < log(SCALE_FIT)), 0)
