"""How well a ward reports: is everything there, on time, and from the same khu phố every year (completeness, timeliness, consistency)."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pandas as pd

from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.indicators import periods
from hieuhoc_analysis.indicators.frames import frame, ratio
from hieuhoc_analysis.indicators.observations import COUNTED
from hieuhoc_analysis.indicators.panel import Panel, key_columns
from hieuhoc_analysis.validate.senders.reporting import due_day, last_day

LATENESS = {
    "ward": "str",
    "khu_pho": "str",
    "period": "str",
    "year": "int64",
    "received": "str",
    "due": "str",
    "days_late": "float64",
    "status": "str",
}
MEASURES = ("completeness", "timeliness", "consistency")
QUALITY = {
    "ward": "str",
    "territory": "str",
    "period": "str",
    "period_kind": "str",
    "year": "int64",
    "n_expected": "int64",
    "n_reporting": "int64",
    "completeness": "float64",
    "received": "str",
    "due": "str",
    "n_timely": "float64",
    "timeliness": "float64",
    "n_before": "int64",
    "n_again": "int64",
    "consistency": "float64",
}


def by_year(observations: pd.DataFrame, submissions: pd.DataFrame, years: str | list[int] | None = None) -> pd.DataFrame:
    """Reporting quality per ward and calendar year, in the terms of WHO and DHIS2.

    Parameters
    ----------
    observations, submissions : DataFrame
        The tables of `clean` (design 5.2).
    years : str or list of int, optional
        The years of the review.

    Returns
    -------
    DataFrame
        `QUALITY`, one row per ward and year in which it should report; a ward that reports without khu phố, always or in that year, is one
        place, and so is a former ward that stands in for its khu phố. ``completeness`` = khu phố with any figure ÷ khu phố expected;
        ``timeliness`` = khu phố whose figures came by the due day of ``reporting_calendar.csv`` ÷ khu phố expected, missing where no
        file of the year says when it came (`validate.reporting.received`); ``consistency`` = khu phố of the year before that report
        again ÷ khu phố of the year before, missing without one on the same territory. ``received`` is the first day, ``n_timely``,
        ``n_before`` and ``n_again`` the counts behind the shares.
    """
    panel, reported = Panel.of(observations, years), _Reported(observations, submissions)
    rows = []
    for ward, period in _calendar(panel):
        when = periods.read(period)
        now = reported.units[ward, period]
        expected = [""] if now == {""} else _expected(panel, ward, period)
        known = reported.known(ward, period)
        due = {file: day for file, (_, day) in known.items()}
        timely = set().union(*(reported.files[ward, period][file] for file, (came, day) in known.items() if day and came <= day)) & set(
            expected
        )
        said = bool(known) or not now
        known_before = reported.units[ward, str(when.year - 1)] - ({""} if "" not in expected else set())
        before = known_before if panel.territory(ward, str(when.year - 1)) == panel.territory(ward, period) else set()
        rows.append(
            key_columns(panel, ward, period)
            | {
                "n_expected": len(expected),
                "n_reporting": len(now & set(expected)),
                "completeness": ratio(len(now & set(expected)), len(expected)),
                "received": min((came for came, _ in known.values()), default=""),
                "due": max(due.values(), default=""),
                "n_timely": len(timely) if said else None,
                "timeliness": ratio(len(timely), len(expected)) if said else None,
                "n_before": len(before),
                "n_again": len(before & now),
                "consistency": ratio(len(before & now), len(before)),
            }
        )
    return frame(rows, QUALITY)


def lateness(observations: pd.DataFrame, submissions: pd.DataFrame, years: str | list[int] | None = None) -> pd.DataFrame:
    """How many days after the due day each khu phố's figures of a calendar year came in, by the first file that has them.

    A file that holds registrations only is due on the day of the registration form, a file of the whole year on that of the
    yearly report (``reporting_calendar.csv``).

    Returns
    -------
    DataFrame
        `LATENESS`, one row per ward × khu phố × year in which it should report. ``status``: ``on_time``, ``late``,
        ``not_reported``, ``unknown`` (no file says when it came, or no day is due); ``days_late`` 0 when on time.
    """
    panel, reported = Panel.of(observations, years), _Reported(observations, submissions)
    rows = []
    for ward, period in _calendar(panel):
        known = reported.known(ward, period, early=True)
        for khu_pho in filter(None, _expected(panel, ward, period) if reported.units[ward, period] != {""} else ()):
            came = [(max(0, (date.fromisoformat(day) - date.fromisoformat(due)).days), day, due) for file, (day, due) in known.items()
                    if due and khu_pho in reported.files[ward, period][file]]
            days, day, due = min(came, default=(None, "", ""))
            status = (
                "not_reported"
                if khu_pho not in reported.units[ward, period]
                else "unknown"
                if days is None
                else "late"
                if days
                else "on_time"
            )
            rows.append(
                {
                    "ward": ward,
                    "khu_pho": khu_pho,
                    "period": period,
                    "year": int(period),
                    "received": day,
                    "due": due,
                    "days_late": days,
                    "status": status,
                }
            )
    return frame(rows, LATENESS)


def _expected(panel: Panel, ward: str, period: str) -> list[str]:
    """The khu phố that should report, those that stand in for them among them, or the ward itself ('') where it has none."""
    return panel.expected(ward, period, "families_registered") or [""]


def _calendar(panel: Panel) -> list[tuple[str, str]]:
    """The wards and calendar years to look at."""
    kept = {element for ward, element in panel.kinds if "calendar" in panel.kinds[ward, element]}
    return [(ward, period) for ward in panel.wards for period in panel.series(ward, *kept) if periods.read(period).kind == "calendar"]


class _Reported:
    """Which khu phố reported in which file, and when the file came."""

    def __init__(self, observations: pd.DataFrame, submissions: pd.DataFrame) -> None:
        self.units: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.files: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._elements: dict[str, set[str]] = defaultdict(set)
        self._held: dict[str, set[str]] = defaultdict(set)
        counted = observations[observations["status"].isin([*COUNTED, "superseded"]) & observations["value"].notna()]
        sources = counted["source_file"] if "source_file" in counted else [""] * len(counted)
        for ward, khu_pho, period, element, file in zip(
            counted["ward"], counted["khu_pho"].fillna(""), counted["period"], counted["data_element"], sources, strict=True
        ):
            unit = "" if is_institution(khu_pho) else khu_pho  # a school reports of the whole ward
            self.units[ward, period].add(unit)
            self.files[ward, period][file].add(unit)
            self._elements[file].add(element)
            if periods.read(period).kind == "calendar":
                self._held[file].add(period)
        self._came = dict(zip(submissions["source_file"], submissions["received"].fillna(""), strict=True))

    def known(self, ward: str, period: str, early: bool = False) -> dict[str, tuple[str, str]]:
        """Each file of a ward and year that says when it came → that day, and the day it was due ('' without one)."""
        year = int(period)
        # a file of several years has one date and is no report of any one year
        days = {file: self._came.get(file, "") for file in self.files[ward, period] if len(self._held[file]) == 1}
        return {file: (day, due_day(year, self._elements[file], early=early)) for file, day in days.items() if day and day < last_day(year)}
