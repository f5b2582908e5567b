"""The truth behind the sample: one consistent set of invented figures, anchored to the published ones.

Everything is drawn from the ranges in ``parameters.csv`` with one seed, ward by ward, so that changing one ward's
parameters leaves the others as they were.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import NamedTuple

from hieuhoc_analysis.codelists import read_rows

HERE = Path(__file__).parent
YEARS = range(2016, 2021)
LEVELS = ("primary", "lower_secondary", "upper_secondary")


class Key(NamedTuple):
    """What one figure is about; `khu_pho` is empty for the whole ward, `level` is ``all`` outside schools."""

    ward: str
    khu_pho: str
    period: str
    element: str
    level: str = "all"


@dataclass(frozen=True, slots=True)
class Unit:
    """A khu phố or thôn, and where it belongs from the year in which its ward was merged into another."""

    ward: str
    name: str
    merged_from: int | None
    new_ward: str
    new_name: str

    def in_year(self, year: int) -> tuple[str, str]:
        """The ward and the name under which it reports in `year`."""
        if self.merged_from and year >= self.merged_from:
            return self.new_ward, self.new_name
        return self.ward, self.name


def units() -> list[Unit]:
    """Every khu phố and thôn of the sample, in the order in which forms list them."""
    return [Unit(r["ward"], r["khu_pho"], int(r["merged_from"]) if r["merged_from"] else None, r["new_ward"], r["new_khu_pho"])
            for r in read_rows(HERE / "units.csv")]


def school_year(year: int) -> str:
    """The school year that has ended when the report of `year` is written: ``2019`` → ``2018-2019``."""
    return f"{year - 1}-{year}"


class Parameters:
    """The ranges of ``parameters.csv``; the most specific row (ward and year, ward, any) wins."""

    def __init__(self) -> None:
        self._rows = {(r["parameter"], r["ward"], r["year"]): (float(r["low"]), float(r["high"]))
                      for r in read_rows(HERE / "parameters.csv")}

    def range(self, name: str, ward: str = "", year: int | str = "") -> tuple[float, float]:
        """Low and high end."""
        for key in ((name, ward, str(year)), (name, ward, ""), (name, "", "")):
            if key in self._rows:
                return self._rows[key]
        raise KeyError(f"parameters.csv: {name}, {ward}, {year}")

    def draw(self, random: Random, name: str, ward: str = "", year: int | str = "") -> float:
        """A value between the ends."""
        return random.uniform(*self.range(name, ward, year))

    def draw_whole(self, random: Random, name: str, ward: str = "", year: int | str = "") -> int:
        """A whole number, both ends possible."""
        low, high = self.range(name, ward, year)
        return random.randint(round(low), round(high))

    def over_time(self, name: str, year: int) -> float:
        """Low end in the first year, high end in the last, evenly between."""
        low, high = self.range(name)
        return low + (high - low) * (year - YEARS[0]) / (YEARS[-1] - YEARS[0])

    def base_year(self, name: str, ward: str) -> int:
        """The year for which `ward` has a row of its own."""
        return next(int(y) for n, w, y in self._rows if n == name and w == ward and y)


def share_out(total: int, weights: Sequence[float], ceilings: Sequence[int]) -> list[int]:
    """Split `total` into whole parts near `weights`, none above its ceiling, adding up exactly.

    Raises
    ------
    ValueError
        When the ceilings together are below `total`.
    """
    if sum(ceilings) < total:
        raise ValueError(f"cannot place {total} under ceilings of {sum(ceilings)}")
    parts = [0] * len(weights)
    rest = total
    while rest:
        open_ = [i for i in range(len(parts)) if parts[i] < ceilings[i]]
        scale = rest / sum(weights[i] for i in open_)
        for i in open_:
            parts[i] = min(ceilings[i], parts[i] + math.floor(weights[i] * scale))
        left = total - sum(parts)
        if left == rest or left < len(open_):
            # the last few go to the largest remainders, as seats do
            for i in sorted(open_, key=lambda i: (-(weights[i] * scale % 1), i)):
                if left and parts[i] < ceilings[i]:
                    parts[i] += 1
                    left -= 1
        rest = left
    return parts


def draw(seed: int = 2016) -> dict[Key, int]:
    """Draw every figure of the sample.

    Parameters
    ----------
    seed : int
        Another seed gives other figures with the same anchors.

    Returns
    -------
    dict of Key to int
        Calendar-year figures per khu phố; school-year figures per khu phố (children not enrolled, dropouts,
        returned) and per ward (pupils, children aged 6). Units as in design 5.3; fund in đồng.
    """
    parameters = Parameters()
    figures: dict[Key, int] = {}
    everywhere = units()
    for ward in dict.fromkeys(u.ward for u in everywhere):
        random = Random(f"{seed}|{ward}")
        own = [u for u in everywhere if u.ward == ward]
        households = _households(random, parameters, ward, len(own))
        _models(random, parameters, own, households, figures)
        _schools(random, parameters, own, households, figures)
    return figures


def _households(random: Random, parameters: Parameters, ward: str, count: int) -> dict[int, list[int]]:
    # alternate the two size classes so that neighbours in the list differ
    sizes = [parameters.draw(random, "unit_size_core" if i % 2 else "unit_size_other") for i in range(count)]
    base = parameters.base_year("households", ward)
    growth = {y: 1 + parameters.draw(random, "households_growth") for y in YEARS}
    totals = {base: parameters.draw_whole(random, "households", ward, base)}
    for y in range(base + 1, YEARS[-1] + 1):
        totals[y] = round(totals[y - 1] * growth[y])
    for y in range(base - 1, YEARS[0] - 1, -1):
        totals[y] = round(totals[y + 1] / growth[y + 1])
    result = {}
    for y in YEARS:
        result[y] = share_out(totals[y], sizes, [totals[y]] * count)
        sizes = [s * parameters.draw(random, "unit_growth") ** 0.5 for s in sizes]
    return result


def _models(random: Random, parameters: Parameters, own: list[Unit], households: dict[int, list[int]],
            figures: dict[Key, int]) -> None:
    ward = own[0].ward
    keen = [parameters.draw(random, "propensity") for _ in own]
    clans = [parameters.draw_whole(random, "clans_per_unit") for _ in own]
    organizations = [parameters.draw_whole(random, "organizations_per_unit") for _ in own]
    members_share = [parameters.draw(random, "members_share") for _ in own]
    persons = [parameters.draw(random, "persons_per_household") for _ in own]
    # one draw per body for the whole period: once registered, a clan or an office stays so
    clan_will = [[random.random() for _ in range(n)] for n in clans]
    organization_will = [[random.random() for _ in range(n)] for n in organizations]
    community_will = [random.random() for _ in own]
    fund_step = parameters.range("fund_step")[0]
    for y in YEARS:
        drifted = [k * parameters.draw(random, "propensity_drift") for k in keen]
        ceiling = parameters.range("registered_ceiling")[0]
        registered = share_out(
            parameters.draw_whole(random, "families_registered", ward, y),
            [h * k for h, k in zip(households[y], drifted, strict=True)],
            [math.floor(h * ceiling) for h in households[y]])
        for i, unit in enumerate(own):
            in_ward, name = unit.in_year(y)

            def put(element: str, value: float, where: tuple[str, str] = (in_ward, name), year: int = y) -> None:
                figures[Key(*where, str(year), element)] = round(value)

            population = households[y][i] * persons[i]
            put("households", households[y][i])
            put("population", population)
            put("families_registered", registered[i])
            put("families_recognized", registered[i] * parameters.draw(random, "recognized_share"))
            put("families_planned", 10 * round(registered[i] * parameters.draw(random, "planned_share", in_ward) / 10))
            put("clans", clans[i])
            put("clans_registered", sum(w < parameters.over_time("clan_registers", y) for w in clan_will[i]))
            put("clans_recognized", sum(
                w < parameters.over_time("clan_registers", y) * parameters.over_time("clan_recognized", y) for w in clan_will[i]))
            put("communities", 1)
            registers = parameters.over_time("community_registers", y)
            put("communities_registered", community_will[i] < registers)
            put("communities_recognized", community_will[i] < registers * parameters.over_time("community_recognized", y))
            put("organizations", organizations[i])
            registers = parameters.over_time("organization_registers", y)
            put("organizations_registered", sum(w < registers for w in organization_will[i]))
            put("organizations_recognized", sum(
                w < registers * parameters.over_time("organization_recognized", y) for w in organization_will[i]))
            put("members", population * members_share[i] * (1 + 0.04 * (y - YEARS[0])))
            put("fund_vnd", fund_step * round(households[y][i] * parameters.draw(random, "fund_per_household") / fund_step))
            put("scholarships", households[y][i] * parameters.draw(random, "scholarships_per_household"))


def _schools(random: Random, parameters: Parameters, own: list[Unit], households: dict[int, list[int]],
             figures: dict[Key, int]) -> None:
    ward = own[0].ward
    for y in YEARS:
        period = school_year(y)
        reporting_ward = own[0].in_year(y)[0]
        total = sum(households[y])

        def add(khu_pho: str, element: str, level: str, value: int, where: str = reporting_ward, in_period: str = period) -> None:
            # a merged ward adds its pupils to those of the ward that took it in
            key = Key(where, khu_pho, in_period, element, level)
            figures[key] = figures.get(key, 0) + value

        def scatter(count: int, by: list[int] = households[y]) -> list[int]:
            hit = random.choices(range(len(by)), weights=by, k=count)
            return [hit.count(i) for i in range(len(by))]

        for level in LEVELS:
            dropouts = scatter(parameters.draw_whole(random, f"dropouts_{level}", ward))
            share = parameters.draw(random, "returned_share")
            returned = [sum(random.random() < share for _ in range(n)) for n in dropouts]
            for unit, left, back in zip(own, dropouts, returned, strict=True):
                add(unit.in_year(y)[1], "dropouts", level, left)
                add(unit.in_year(y)[1], "returned_to_school", level, back)
            start = round(total * parameters.draw(random, f"pupils_{level}"))
            moved = round(start * parameters.draw(random, "transfers"))
            add("", "pupils_start", level, start)
            add("", "pupils_end", level, start - sum(dropouts) + sum(returned) + moved)
        for unit, absent in zip(own, scatter(parameters.draw_whole(random, "not_enrolled", ward)), strict=True):
            add(unit.in_year(y)[1], "not_enrolled", "all", absent)
        aged6 = round(total * parameters.draw(random, "children_age6"))
        add("", "children_age6", "primary", aged6)
        add("", "children_age6_grade1", "primary", min(aged6, round(aged6 * parameters.draw(random, "age6_grade1"))))
