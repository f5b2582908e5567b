"""Territory in time, two policies never mixed: the units as they were, or all years on the units of one date."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError, UsageError
from hieuhoc_analysis.harmonize.places.khu_pho import place_of
from hieuhoc_analysis.harmonize.places.org_units import org_unit_id, stand_in
from hieuhoc_analysis.indicators import grounds, periods
from hieuhoc_analysis.indicators.frames import dicts, frame
from hieuhoc_analysis.indicators.observations import COUNTED
from hieuhoc_analysis.indicators.panel import Panel
from hieuhoc_analysis.language.text import natural_key

COLUMNS = {
    "ward": "str",
    "khu_pho": "str",
    "org_unit_id": "str",
    "period": "str",
    "data_element": "str",
    "education_level": "str",
    "value": "float64",
    "status": "str",
    "source_file": "str",
    "source_sheet": "str",
    "source_cell": "str",
    "raw_value": "str",
}
RECAST = {**COLUMNS, "era": "str"}
CHANGES = {
    "date": "str", "predecessor": "str", "predecessor_khu_pho": "str", "successor": "str", "successor_khu_pho": "str", "share": "float64",
    "legal_act": "str", "source": "str",
}


def apply(observations: pd.DataFrame, policy: str = "as_reported", date: str | None = None) -> pd.DataFrame:
    """The observations under a territory policy: ``as_reported``, or ``recast`` on the units of `date`.

    Raises
    ------
    UsageError
        For another policy, or ``recast`` without a date.
    """
    if policy == "as_reported":
        return as_reported(observations)
    if policy == "recast" and date:
        return recast(observations, date)
    raise UsageError(f"policy={policy!r}: chọn 'as_reported', hoặc 'recast' kèm ngày như '2025-07-01'.",
                     f"policy={policy!r}: choose 'as_reported', or 'recast' with a day such as '2025-07-01'.")


def as_reported(observations: pd.DataFrame) -> pd.DataFrame:
    """The observations on the units that reported them, unchanged; `growth` breaks a series where its territory changes."""
    return observations


def changes(wards: Iterable[str] | None = None) -> pd.DataFrame:
    """The registered changes, oldest first, of all wards or of those named (as predecessor or successor).

    Returns
    -------
    DataFrame
        `CHANGES`; ``share`` is the fraction of the predecessor that went to the successor; khu phố columns are empty for
        whole wards.

    Raises
    ------
    CodelistError
        When a predecessor's shares do not add up to 1.
    """
    only = None if wards is None else set(wards)
    rows: list[dict] = []
    sums: dict[tuple[str, str, str], float] = {}
    for row in codelists.load("territory_changes"):
        share = float(row["share"].replace(",", "."))
        rows.append({**row, "share": share})
        key = (row["date"], row["predecessor"], row["predecessor_khu_pho"])
        sums[key] = sums.get(key, 0.0) + share
    for (date, ward, khu_pho), total in sums.items():
        if abs(total - 1) > 1e-6:
            raise CodelistError(
                f"territory_changes.csv: các phần của {khu_pho or ward} ngày {date} cộng lại bằng {total:g}, phải bằng 1.",
                f"territory_changes.csv: the shares of {khu_pho or ward} on {date} add up to {total:g}; they must add up to 1.",
            )
    rows.sort(key=lambda row: (row["date"], natural_key(row["predecessor"]), natural_key(row["predecessor_khu_pho"])))
    return frame((row for row in rows if only is None or only & {row["predecessor"], row["successor"]}), CHANGES)


def recast(observations: pd.DataFrame, date: str, *, years: str | Iterable[int] | None = None) -> pd.DataFrame:
    """All years on the units of one date: predecessors moved into their successors, splits by share.

    A khu phố goes with its ward (or where a row of its own in ``territory_changes.csv`` sends it); names that would meet in
    the successor get their old ward's name behind them. The successor has a figure of its own for the whole ward only where
    every predecessor is complete. A predecessor without a figure stays visible as a sub-unit named after it with status
    ``not_reported``, so that the total is incomplete, not smaller. Totals are preserved: the values of a data element and
    period add up to what they did before.

    Parameters
    ----------
    observations : DataFrame
        The observations table.
    date : str
        The day whose units are wanted, such as ``2025-07-01``.
    years : str or list of int, optional
        The years in which a predecessor without any submission counts as missing; all years of the data by default.

    Returns
    -------
    DataFrame
        `RECAST`: the columns of the observations table and ``era``, for the current values only (nothing superseded),
        so that every indicator takes it. ``era`` is the day until which the figure's old unit lasted, '' for figures
        reported on the new units: khu phố of one era are not expected in another, where they may have other names.
        Moved rows have the successor's name and id, empty sources for figures that were added up, and unrounded values
        where a split divided them.

    Raises
    ------
    UsageError
        When a figure of a later territory would have to be taken apart again.
    """
    steps = changes()
    table = _Rows(observations, years)
    for day in sorted(set(steps["date"])):
        step = dicts(steps[steps["date"] == day])
        if day > date:
            table.refuse_later(step, day, date)
        else:
            table.move(step, day)
    return table.observations(date)


class _Rows:
    """The current values while they are moved from unit to unit."""

    def __init__(self, observations: pd.DataFrame, years: str | Iterable[int] | None) -> None:
        self.years = Panel.of(observations, years).years
        self.values: dict[tuple[str, str, str, str, str], dict] = {}
        for row in dicts(observations.fillna({"khu_pho": "", "education_level": "all"})):
            if row["status"] == "superseded":
                continue
            row["era"] = row["era"] if isinstance(row.get("era"), str) else ""
            key = (row["ward"], row["khu_pho"], row["period"], row["data_element"], row["education_level"])
            counted = row["status"] in COUNTED
            if counted or key not in self.values or self.values[key]["status"] not in COUNTED:
                self.values[key] = row

    def refuse_later(self, step: list[dict], day: str, date: str) -> None:
        """Raise when figures of a successor from after the change would have to be put back on the units of `date`."""
        for successor in {row["successor"] for row in step if not row["predecessor_khu_pho"]}:
            late = sorted({p for w, _, p, _, _ in self.values if w == successor and periods.read(p).last_day >= day})
            if late:
                raise UsageError(
                    f"Không thể quy số liệu {late[0]} của {successor} về địa giới ngày {date}: đơn vị này thay đổi từ {day}. "
                    f"Chọn ngày từ {day} trở đi, hoặc dùng địa giới như khi báo cáo.",
                    f"Figures of {late[0]} for {successor} cannot be taken apart into the territories of {date}: "
                    f"the unit changed on {day}. Choose a day from {day} on, or use the territories as they were reported.",
                )

    def move(self, step: list[dict], day: str) -> None:
        """Apply the changes of one day to the figures of the units that were there before it."""
        panel = Panel(frame(self.values.values(), RECAST), self.years)
        wards = [row for row in step if not row["predecessor_khu_pho"]]
        own = {
            (row["predecessor"], row["predecessor_khu_pho"]): [
                r for r in step if (r["predecessor"], r["predecessor_khu_pho"]) == (row["predecessor"], row["predecessor_khu_pho"])
            ]
            for row in step
            if row["predecessor_khu_pho"]
        }
        groups: dict[str, list[dict]] = {}
        for row in wards:
            groups.setdefault(row["successor"], []).append(row)
        gone = {row["predecessor"] for row in wards}
        before = {
            key: row
            for key, row in self.values.items()
            if self._concerned(key, gone | {w for w, _ in own}, {row["successor"] for row in step}, day)
        }
        for key in before:
            del self.values[key]
        # a new unit may itself report a year that ended before it began (the school year, in autumn): its own word stands
        own_word = {
            (w, p, e, lv)
            for w, _, p, e, lv in self.values
            if w in groups and w not in gone and not grounds.exists(w, periods.read(p).last_day)
        }
        names = self._names(before, wards, {(w, khu_pho) for w, khu_pho, *_ in self.values if w in groups})
        for key, row in before.items():
            ward, khu_pho, period, element, level = key
            if not khu_pho and ward in gone:
                continue
            unit_changes = own.get((ward, khu_pho)) or [r for r in wards if r["predecessor"] == ward] or [
                {"successor": ward, "successor_khu_pho": khu_pho, "share": 1.0}]
            for change in unit_changes:
                if (change["successor"], period, element, level) in own_word:
                    continue
                name = change["successor_khu_pho"] or names.get((ward, khu_pho, change["successor"]), khu_pho)
                self._add((change["successor"], name, period, element, level), row, change["share"], day)
        for successor, rows in groups.items():
            self._whole(successor, rows, before, panel, own_word)

    def _concerned(self, key: tuple, predecessors: set[str], successors: set[str], day: str) -> bool:
        # a ward that keeps its name must not be moved again by figures from after the change
        ward, period = key[0], key[2]
        return ward in predecessors and (ward not in successors or periods.read(period).last_day < day)

    @staticmethod
    def _names(before: dict, wards: list[dict], after: set[tuple[str, str]]) -> dict[tuple[str, str, str], str]:
        """New names of khu phố that would meet another of the same name in their successor.

        That are those of two of its parts, and one that is called by a number alone where the successor (`after`) has that number:
        a ward made of several numbers its khu phố anew.
        """
        out: dict[tuple[str, str, str], str] = {}
        for successor in {row["successor"] for row in wards}:
            sources = [row["predecessor"] for row in wards if row["successor"] == successor]
            holders: dict[str, set[str]] = {}
            for ward, khu_pho, *_ in before:
                if khu_pho and ward in sources:
                    holders.setdefault(khu_pho, set()).add(ward)
            for khu_pho, owners in holders.items():
                anew = len(sources) > 1 and (successor, khu_pho) in after and not place_of(khu_pho)
                if len(owners) > 1 or anew and successor not in owners:
                    out |= {(ward, khu_pho, successor): f"{khu_pho} ({ward})" for ward in owners}
        return out

    def _add(self, key: tuple, row: dict, share: float, day: str) -> None:
        counted = row["status"] in COUNTED
        held = self.values.get(key)
        if held is None:
            self.values[key] = row | {
                "value": row["value"] * share if counted else row["value"],
                "ward": key[0],
                "khu_pho": key[1],
                "org_unit_id": org_unit_id(key[0], key[1], day[:4]),
                "era": row["era"] or day,
            }
        elif counted and held["status"] in COUNTED:
            held |= {
                "value": held["value"] + row["value"] * share,
                "source_file": "",
                "source_sheet": "",
                "source_cell": "",
                "raw_value": "",
            }
            held["status"] = "reported" if held["value"] else held["status"]
        else:
            held |= {"value": None, "status": "not_reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""}

    def _whole(self, successor: str, rows: list[dict], before: dict, panel: Panel, own_word: set[tuple]) -> None:
        """The successor's own figures, and a visible gap for each predecessor that has none."""
        old, day = [row["predecessor"] for row in rows], rows[0]["date"]
        has_khu_pho = {ward for ward, khu_pho, *_ in before if khu_pho}
        with_units = {(ward, *what) for ward, khu_pho, *what in before if khu_pho}
        for period, element, level in sorted(self._asked(old, before, panel, day)):
            if (successor, period, element, level) in own_word:
                continue
            parts = [(row["predecessor"], panel.total(row["predecessor"], period, element, level), row["share"]) for row in rows]
            complete = all(total.complete and total.value is not None for _, total, _ in parts)
            if complete:
                self._put(
                    (successor, "", period, element, level),
                    sum(total.value * share for _, total, share in parts if total.value is not None),
                    day,
                )
            any_units = any((ward, period, element, level) in with_units for ward in old)
            for ward, total, share in parts:
                if (ward, period, element, level) in with_units or (complete and not any_units):
                    continue
                if total.value is not None:
                    self._put((successor, stand_in(ward), period, element, level), total.value * share, day)
                elif ward not in has_khu_pho or not any_units:
                    self._put((successor, stand_in(ward), period, element, level), None, day)

    def _asked(self, old: list[str], before: dict, panel: Panel, day: str) -> set[tuple[str, str, str]]:
        """Period, element and level of every figure that some predecessor gave, and those of its years of silence."""
        asked = {(period, element, level) for ward, _, period, element, level in before if ward in old}
        for period, element, level in list(asked):
            kind = periods.read(period).kind
            asked |= {
                (other, element, level) for ward in old for other in panel.series(ward, element)
                if periods.read(other).kind == kind and periods.read(other).last_day < day
            }
        return asked

    def _put(self, key: tuple, value: float | None, day: str) -> None:
        ward, khu_pho, period, element, level = key
        self.values[key] = dict.fromkeys(COLUMNS, "") | {
            "ward": ward, "khu_pho": khu_pho, "org_unit_id": org_unit_id(ward, khu_pho, day[:4]), "period": period, "data_element": element,
            "education_level": level, "value": value, "status": "not_reported" if value is None else "reported", "era": day,
        }

    def observations(self, date: str) -> pd.DataFrame:
        """The table, ordered by ward, khu phố, period and element, with ids of the chosen date for units that moved."""
        rows = []
        for key in sorted(self.values, key=lambda k: tuple(map(natural_key, k))):
            row = self.values[key]
            rows.append(row | {"org_unit_id": org_unit_id(key[0], key[1], date[:4])})
        return frame(rows, RECAST)
