"""The observations arranged for looking up: which khu phố should have reported, and totals counted once."""

from __future__ import annotations

import hashlib
from collections import OrderedDict, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.places.org_units import lives, registered_khu_pho, stand_in
from hieuhoc_analysis.harmonize.words.headings import is_schooling, school_level
from hieuhoc_analysis.indicators import grounds, periods
from hieuhoc_analysis.indicators.frames import frame
from hieuhoc_analysis.indicators.observations import in_force, needed
from hieuhoc_analysis.language.text import natural_key

KEY = {"ward": "str", "territory": "str", "period": "str", "period_kind": "str", "year": "int64", "recast_on": "str"}
KEPT = 8  # panels: one of the whole table, of a ward, of its years
TOTALS = {
    "ward": "str",
    "territory": "str",
    "period": "str",
    "period_kind": "str",
    "year": "int64",
    "data_element": "str",
    "education_level": "str",
    "value": "float64",
    "basis": "str",
    "complete": "bool",
    "n_reporting": "int64",
    "n_expected": "int64",
    "missing_khu_pho": "str",
    "khu_pho_sum": "float64",
    "ward_figure": "float64",
}


@dataclass(frozen=True, slots=True)
class Total:
    """A ward's figure for one period, element and level; see `totals` for the fields."""

    value: float | None
    basis: str
    complete: bool
    reporting: frozenset[str]
    missing: tuple[str, ...]
    khu_pho_sum: float | None
    ward_figure: float | None

    @property
    def columns(self) -> dict[str, object]:
        """What frames tell of it."""
        return {
            "value": self.value,
            "basis": self.basis,
            "complete": self.complete,
            "n_reporting": self.n_reporting,
            "n_expected": self.n_expected,
            "missing_khu_pho": "; ".join(self.missing),
        }

    @property
    def n_reporting(self) -> int:
        """How many khu phố gave a figure."""
        return len(self.reporting)

    @property
    def n_expected(self) -> int:
        """How many khu phố should have given one."""
        return len(self.reporting) + len(self.missing)


NOTHING = Total(None, "none", False, frozenset(), (), None, None)


class Panel:
    """The current values arranged for looking up: by ward, period, element, level and khu phố.

    Parameters
    ----------
    observations : DataFrame
        The observations table (design 5.2).
    years : str or list of int, optional
        The years of the review (``"2016-2020"``); without it, all years from the first to the last of the data.
    """

    def __init__(self, observations: pd.DataFrame, years: str | Iterable[int] | None = None) -> None:
        self.asked = periods.years(years)
        self.recast = "era" in observations
        self.cells: dict[tuple[str, str, str, str], dict[str, tuple[float | None, str]]] = defaultdict(dict)
        self.levels: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        self.kinds: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.territories: dict[tuple[str, str], str] = {}
        self._eras: dict[tuple[str, str], str] = {}
        self._seen: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        self._seen_in: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._by_khu_pho: set[tuple[str, str, str]] = set()
        self._standing_in: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        self._institutions: dict[tuple[str, str, str, str], set[str]] = defaultdict(set)
        self._school_levels: dict[str, str] = {}
        self._ever_by_khu_pho: set[tuple[str, str, str]] = set()
        stand_ins = _stand_ins()
        for row in in_force(observations):
            ward, territory, khu_pho, period, kind, _, element, level, value, status, era = row.values()
            self.cells[ward, period, element, level][khu_pho] = (value, status)
            self.levels[ward, period, element].add(level)
            self.kinds[ward, element].add(kind)
            self.territories.setdefault((ward, period), territory)
            self._eras.setdefault((ward, period), era)
            if khu_pho in stand_ins:
                self._standing_in[ward, period, element].add(khu_pho)
            elif is_institution(khu_pho):
                self._institutions[ward, territory, kind, element].add(khu_pho)
                self._school_levels[khu_pho] = school_level(khu_pho)
            elif khu_pho:
                self._ever_by_khu_pho.add((ward, kind, element))
                self._seen[ward, territory, era].add(khu_pho)
                self._seen_in[ward, period].add(khu_pho)
                self._by_khu_pho.add((ward, period, element))
        self.cells = dict(self.cells)  # to ask for a cell makes none

    @classmethod
    def of(cls, observations: pd.DataFrame, years: str | Iterable[int] | None = None) -> Panel:
        """The panel of a table, made once of the same rows and codelists: every figure of a review asks for it anew.

        It is shared: look up in it only.
        """
        asked = periods.years(years)
        rows = pd.util.hash_pandas_object(observations[needed(observations)], index=False)
        key = (
            hashlib.sha256(rows.to_numpy().tobytes()).digest(),
            "era" in observations,
            None if asked is None else tuple(asked),
            codelists.current_folder(),
        )
        _PANELS[key] = panel = _PANELS.pop(key, None) or cls(observations, asked)
        if len(_PANELS) > KEPT:
            _PANELS.popitem(last=False)
        return panel

    @cached_property
    def wards(self) -> list[str]:
        """Wards of the data, in natural order."""
        return sorted({ward for ward, _ in self.territories}, key=natural_key)

    @cached_property
    def years(self) -> list[int]:
        """Years of the review: those asked for, else every year from the first to the last with yearly figures."""
        if self.asked is not None:
            return self.asked
        found = {when.year for _, period in self.territories if (when := periods.read(period)).kind in periods.YEARLY}
        return list(range(min(found), max(found) + 1)) if found else []

    def series(self, ward: str, *elements: str) -> list[str]:
        """The yearly periods to look at for a ward: calendar years, school years, each without gaps.

        A kind of year in which the ward never reported any of the elements is left out, and so are years in which the
        ward's territory did not exist; years without a submission stay, as gaps.
        """
        kinds = set().union(*(self.kinds.get((ward, element), set()) for element in elements))
        return [
            text for kind in periods.YEARLY if kind in kinds for year in self.years
            if (ward, text := periods.write(kind, year)) in self.territories or grounds.exists(ward, periods.read(text).last_day)
        ]

    def territory(self, ward: str, period: str) -> str:
        """The id of the ward's territory in the period."""
        return self.territories.get((ward, period)) or grounds.territory(ward, period, self.recast)

    def ground(self, ward: str, khu_pho: str, period: str) -> str:
        """What ground a figure is about: the ward's territory, or of a khu phố how often registered changes had touched it.

        Two figures of a unit on different ground do not compare. A khu phố keeps its ground when its ward merges whole, and
        in a recast table all years are on one.
        """
        if not khu_pho:
            return self.territory(ward, period)
        return "" if self.recast else str(grounds.changes_of(ward, khu_pho, periods.read(period).last_day))

    def recast_on(self, ward: str, period: str) -> str:
        """The day of the change over which the period's figures were put on later units, '' for figures as reported."""
        return self._eras.get((ward, period), "")

    def expected(self, ward: str, period: str, *elements: str) -> list[str]:
        """The khu phố that should report: those of the register (``khu_pho.csv``) where the ward has one, else every
        khu phố seen on the same territory in any period, less those that a registered change had ended or not yet begun;
        and always those that did report.

        With `elements`, also who else reports any of them: schools and offices, and the former wards that stand in for their khu phố in a
        recast table (`territory.recast`). They are alone where no khu phố reports any of the elements; what schools say of
        pupils of whom khu phố report is the same once more.
        """
        if (ward, period) not in self._expected:
            register = set(registered_khu_pho(ward))
            units = (
                set(registered_khu_pho(ward, str(periods.read(period).year)))
                if register
                else set(self._seen[ward, self.territory(ward, period), self._eras.get((ward, period), "")])
            )
            if not register and not self.recast_on(ward, period):  # what stands on later units has them in all years
                units = {unit for unit in units if lives(ward, unit, periods.read(period).last_day)}
            self._expected[ward, period] = sorted(units | self._seen_in[ward, period], key=natural_key)
        kind, territory = periods.read(period).kind, self.territory(ward, period)
        institutions = set().union(*(self._institutions.get((ward, territory, kind, element), ()) for element in elements))
        former = set().union(*(self._standing_in.get((ward, period, element), ()) for element in elements))
        others = sorted(institutions, key=natural_key) + sorted(former, key=natural_key)
        if former and not any((ward, period, element) in self._by_khu_pho for element in elements) or (
            institutions and not any((ward, kind, element) in self._ever_by_khu_pho for element in elements)
        ):
            return others
        if institutions and all(map(is_schooling, elements)):
            others = sorted(former, key=natural_key)
        return self._expected[ward, period] + others

    @cached_property
    def _expected(self) -> dict[tuple[str, str], list[str]]:
        return {}

    def cell(self, ward: str, khu_pho: str, period: str, element: str, level: str = "all") -> tuple[float | None, str]:
        """The value and its status. Level ``all`` is the figure given for all levels, else the sum of the levels that the
        ward reports in that period, missing when one of them is missing; a school is asked for its own level only."""
        direct = self.cells.get((ward, period, element, level), {}).get(khu_pho)
        of_school = self._school_levels.get(khu_pho, "")
        if level != "all" or (direct and direct[0] is not None):
            return direct or (None, "not_reported" if of_school in ("", level) else "not_applicable")
        levels = [of_school] if of_school else self.parts(ward, period, element, khu_pho == "")
        parts = [self.cells.get((ward, period, element, part), {}).get(khu_pho) for part in levels]
        if not any(parts):
            return direct or (None, "not_reported")
        given = [part for part in parts if part and part[1] != "not_applicable"]
        if len(given) < sum(1 for part in parts if not (part and part[1] == "not_applicable")) or any(value is None for value, _ in given):
            return None, "not_reported"
        if not given:
            return None, "not_applicable"
        return sum(value for value, _ in given if value is not None), "reported" if any(value for value, _ in given) else "nil"

    def parts(self, ward: str, period: str, element: str, whole: bool = False) -> list[str]:
        """The education levels that the ward's khu phố (or, `whole`, its own figures) report for an element, without ``all``."""
        return sorted(
            level for level in self.levels.get((ward, period, element), set()) - {"all"}
            if any((khu_pho == "") == whole for khu_pho in self.cells[ward, period, element, level])
        )

    def total(self, ward: str, period: str, element: str, level: str = "all") -> Total:
        """The ward's figure; see `totals`."""
        key = (ward, period, element, level)
        if key not in self._totals:
            self._totals[key] = self._total(*key)
        return self._totals[key]

    @cached_property
    def _totals(self) -> dict[tuple[str, str, str, str], Total]:
        return {}

    def _total(self, ward: str, period: str, element: str, level: str) -> Total:
        values: dict[str, float] = {}
        missing = []
        for khu_pho in self.expected(ward, period, element):
            value, status = self.cell(ward, khu_pho, period, element, level)
            if value is not None:
                values[khu_pho] = value
            elif status != "not_applicable":
                missing.append(khu_pho)
        whole, _ = self.cell(ward, "", period, element, level)
        summed = sum(values.values()) if values else None
        if whole is not None and not values:
            missing = []  # the ward reported as one: no khu phố was asked by itself
        if summed is not None and (not missing or whole is None or whole < summed):
            value, basis, complete = summed, "khu_pho_sum", not missing
        elif whole is not None:
            value, basis, complete = whole, "ward_figure", True
        else:
            value, basis, complete = None, "none", False
        return Total(value, basis, complete, frozenset(values), tuple(missing), summed, whole)

    def came_whole(self, ward: str, period: str, element: str) -> bool:
        """Whether the ward gave its figure as one, in a period in which none of its khu phố is given by itself."""
        total = self.total(ward, period, element)
        return total.basis == "ward_figure" and not total.reporting

    def levels_of(self, *elements: str) -> list[str]:
        """Education levels in which any ward reports any of the elements, ``all`` first."""
        order = ("all", "preschool", "primary", "lower_secondary", "upper_secondary")
        found = {level for (_, _, element), levels in self.levels.items() if element in elements for level in levels}
        return [level for level in order if level in found or (level == "all" and found)]


_PANELS: OrderedDict[tuple, Panel] = OrderedDict()  # the last asked for at the end


def totals(
    observations: pd.DataFrame, elements: Iterable[str], level: str = "all", years: str | Iterable[int] | None = None
) -> pd.DataFrame:
    """Ward totals, each figure counted once.

    Σ over the khu phố that reported; where some did not and the ward gave a figure of its own that is not smaller, that
    figure. Never both together.

    Returns
    -------
    DataFrame
        `TOTALS`, one row per ward × period × element. ``value`` in the element's unit, NaN for a gap; ``basis``
        ``khu_pho_sum``, ``ward_figure`` or ``none``; ``complete`` False where a khu phố is missing from the sum;
        ``missing_khu_pho`` names joined by "; ".
    """
    panel = Panel.of(observations, years)
    rows = []
    for ward in panel.wards:
        for element in elements:
            for period in panel.series(ward, element):
                total = panel.total(ward, period, element, level)
                what = {"data_element": element, "education_level": level}
                parts = {"khu_pho_sum": total.khu_pho_sum, "ward_figure": total.ward_figure}
                rows.append(key_columns(panel, ward, period) | what | total.columns | parts)
    return frame(rows, TOTALS)


def key_columns(panel: Panel, ward: str, period: str) -> dict[str, object]:
    """`KEY`, the columns that every frame by ward and period begins with."""
    when = periods.read(period)
    return {"ward": ward, "territory": panel.territory(ward, period), "period": period, "period_kind": when.kind, "year": when.year,
            "recast_on": panel.recast_on(ward, period)}


@codelists.derived("territory_changes")
def _stand_ins(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    return frozenset(stand_in(row["predecessor"]) for row in rows)
