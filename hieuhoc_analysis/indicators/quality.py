"""How well a ward reports: is everything there, on time, and from the same khu phố every year (completeness, timeliness, consistency)."""

from __future__ import annotations

from collections import defaultdict

import pandas as pd

from hieuhoc_analysis.indicators import periods
from hieuhoc_analysis.indicators.frames import frame, ratio
from hieuhoc_analysis.indicators.observations import COUNTED, Panel, key_columns
from hieuhoc_analysis.validate.reporting import due_day, last_day

MEASURES = ("completeness", "timeliness", "consistency")
QUALITY = {
    "ward": "str", "territory": "str", "period": "str", "period_kind": "str", "year": "int64", "n_expected": "int64", "n_reporting": "int64",
    "completeness": "float64", "received": "str", "due": "str", "n_timely": "float64", "timeliness": "float64", "n_before": "int64", "n_again": "int64",
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
        `QUALITY`, one row per ward and year in which it should report. ``completeness`` = khu phố with any figure ÷ khu phố expected;
        ``timeliness`` = khu phố whose figures came by the due day of ``reporting_calendar.csv`` ÷ khu phố expected, missing where no
        file of the year says when it came (`validate.reporting.received`); ``consistency`` = khu phố of the year before that report
        again ÷ khu phố of the year before, missing without one on the same territory. ``received`` is the first day, ``n_timely``,
        ``n_before`` and ``n_again`` the counts behind the shares.
    """
    panel = Panel(observations, years)
    reporting: dict[tuple[str, str], set[str]] = defaultdict(set)
    files: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    elements: dict[str, set[str]] = defaultdict(set)
    held: dict[str, set[str]] = defaultdict(set)
    counted = observations[observations["status"].isin([*COUNTED, "superseded"]) & observations["value"].notna()]
    sources = counted["source_file"] if "source_file" in counted else [""] * len(counted)
    for ward, khu_pho, period, element, file in zip(counted["ward"], counted["khu_pho"].fillna(""), counted["period"], counted["data_element"], sources, strict=True):
        if khu_pho:
            reporting[ward, period].add(khu_pho)
        files[ward, period][file].add(khu_pho)
        elements[file].add(element)
        if periods.read(period).kind == "calendar":
            held[file].add(period)
    came = dict(zip(submissions["source_file"], submissions["received"].fillna(""), strict=True))
    kept = {element for ward, element in panel.kinds if "calendar" in panel.kinds[ward, element]}
    rows = []
    for ward in panel.wards:
        for period in panel.series(ward, *kept):
            when = periods.read(period)
            if when.kind != "calendar":
                continue
            expected, now = panel.expected(ward, period), reporting[ward, period]
            # a file of several years has one date and is no report of any one year
            days = {file: came.get(file, "") for file in files[ward, period] if len(held[file]) == 1}
            known = {file: day for file, day in days.items() if day and day < last_day(when.year)}
            due = {file: due_day(when.year, elements[file]) for file in known}
            timely = set().union(*(files[ward, period][file] for file in known if due[file] and known[file] <= due[file])) - {""}
            said = bool(known) or not now
            before = reporting[ward, str(when.year - 1)] if panel.territory(ward, str(when.year - 1)) == panel.territory(ward, period) else set()
            rows.append(key_columns(panel, ward, period) | {
                "n_expected": len(expected), "n_reporting": len(now & set(expected)), "completeness": ratio(len(now & set(expected)), len(expected)),
                "received": min(known.values(), default=""), "due": max(due.values(), default=""),
                "n_timely": len(timely) if said else None, "timeliness": ratio(len(timely), len(expected)) if said else None,
                "n_before": len(before), "n_again": len(before & now), "consistency": ratio(len(before & now), len(before)),
            })
    return frame(rows, QUALITY)
