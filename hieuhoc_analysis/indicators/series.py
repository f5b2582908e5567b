"""The series of a data element: its figure year by year, for each ward or khu phố, set against the year before where it can be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import pandas as pd

from hieuhoc_analysis.codelists.regimes import regime_of
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import coverage, periods, regimes, stretches
from hieuhoc_analysis.indicators.frames import ratio
from hieuhoc_analysis.indicators.observations import model_of
from hieuhoc_analysis.indicators.panel import Panel, Total, key_columns


def of_units(
    observations: pd.DataFrame, element: str, by: Sequence[str], level: str, years: str | Iterable[int] | None
) -> list[list[dict]]:
    """The rows of `growth.by_year`, a list for each ward (× khu phố) × kind of year."""
    panel = Panel.of(observations, years)
    every = (
        _series(panel, ward, khu_pho, series, element, level)
        for ward, khu_pho in _units(panel, by, element)
        for series in _by_kind(panel, ward, element)
    )
    return [rows for rows in every if rows]


def ends(
    observations: pd.DataFrame, element: str, level: str, years: str | Iterable[int] | None
) -> list[tuple[dict, dict, list[tuple[float, float]]]]:
    """The first and the last year with figures of each ward × kind of year that lie on one ground, and what the khu phố that reported
    in both gave in each."""
    panel, out = Panel.of(observations, years), []
    for group in of_units(observations, element, ("ward",), level, years):
        known = [row for row in group if row["value"] is not None]
        if len(known) < 2 or _ground(group, known[0]) != _ground(group, known[-1]):
            continue
        a, b = known[0], known[-1]
        both = sorted(a["reporting"] & b["reporting"])
        then, now = ([panel.cell(a["ward"], name, row["period"], element, level)[0] or 0 for name in both] for row in (a, b))
        out.append((a, b, list(zip(then, now, strict=True))))
    return out


def _units(panel: Panel, by: Sequence[str], element: str) -> list[tuple[str, str]]:
    if tuple(by) == ("ward",):
        return [(ward, "") for ward in panel.wards]
    if tuple(by) == ("ward", "khu_pho"):
        out: list[tuple[str, str]] = []
        for ward in panel.wards:
            names = {name: None for period in panel.series(ward, element) for name in panel.expected(ward, period, element)}
            out.extend((ward, name) for name in names)
        return out
    raise UsageError(
        f"by={tuple(by)!r}: chỉ tính theo ('ward',) hoặc ('ward', 'khu_pho').",
        f"by={tuple(by)!r}: only ('ward',) or ('ward', 'khu_pho').",
    )


def _by_kind(panel: Panel, ward: str, element: str) -> list[list[str]]:
    series = panel.series(ward, element)
    return [part for kind in periods.YEARLY if (part := [p for p in series if periods.read(p).kind == kind])]


def _series(panel: Panel, ward: str, khu_pho: str, periods_: list[str], element: str, level: str) -> list[dict]:
    if khu_pho:
        periods_ = [period for period in periods_ if khu_pho in panel.expected(ward, period, element)]
    rows = [_year(panel, ward, khu_pho, period, element, level) for period in periods_]
    for before, row in pairwise(rows):
        _compare(panel, before, row)
    return rows


def _year(panel: Panel, ward: str, khu_pho: str, period: str, element: str, level: str) -> dict:
    """A row of `growth.by_year` by itself, not yet compared with the year before."""
    if not khu_pho:
        total = panel.total(ward, period, element, level)
    else:
        value, status = panel.cell(ward, khu_pho, period, element, level)
        there, missing = ((), (khu_pho,)) if value is None else ((khu_pho,), ())
        total = Total(value, status, value is not None, frozenset(there), missing, value, None)
    return key_columns(panel, ward, period) | {
        "khu_pho": khu_pho,
        "data_element": element,
        "education_level": level,
        **total.columns,
        "regime": regime_of(periods.read(period).year),
        "reporting": total.reporting,
        "reason_not_comparable": "first",
        "breaks": "",
        "comparable": False,
        "matched_khu_pho": 0,
        "ground": panel.ground(ward, khu_pho, period),
        "over_whole": "; ".join(coverage.over_whole(panel, ward, period, element, khu_pho) if level == "all" else ()),
    }


def _compare(panel: Panel, before: dict, row: dict) -> None:
    """Fill in the change of a row on the year before."""
    reason = "previous_missing" if row["year"] - before["year"] != 1 else _incomparable(before, row)
    moved = ["territory"] if row["ground"] != before["ground"] else []
    broken = regimes.breaks_between(before["year"], row["year"], model_of(row["data_element"])) + moved
    row |= {
        "previous_value": before["value"],
        "reason_not_comparable": reason,
        "comparable": not reason,
        "breaks": ";".join(broken),
    }
    if not reason:
        row["change"] = row["value"] - before["value"]
        row["change_pct"] = ratio(row["change"], before["value"])
    if not row["khu_pho"] and not moved and (both := sorted(row["reporting"] & before["reporting"])):
        start, end = (
            sum(panel.cell(row["ward"], name, year["period"], row["data_element"], row["education_level"])[0] or 0 for name in both)
            for year in (before, row)
        )
        row |= {"matched_khu_pho": len(both), "matched_change": end - start, "matched_change_pct": ratio(end - start, start)}


def between(group: list[dict], earlier: dict, later: dict) -> str:
    """Why two years of a series cannot be compared, whatever lies between them; '' if they can."""
    return _incomparable(earlier | {"ground": _ground(group, earlier)}, later | {"ground": _ground(group, later)})


def _incomparable(earlier: dict, later: dict) -> str:
    """Why two years of one unit cannot be compared, '' if they can."""
    if later["value"] is None:
        return "no_value"
    if earlier["value"] is None:
        return "previous_missing"
    if earlier.get("ground", earlier["territory"]) != later.get("ground", later["territory"]):
        return "territory_changed"
    if earlier["complete"] and later["complete"]:
        return ""
    same = earlier.get("reporting") is not None and earlier["reporting"] and earlier["reporting"] == later.get("reporting")
    return "" if same and earlier["basis"] == later["basis"] == "khu_pho_sum" else "partial_reporting"


def latest_stretch(group: list[dict]) -> list[dict]:
    """The latest years of a series that can be set against each other (`stretches.latest`)."""
    return stretches.latest(group, lambda row: _ground(group, row), lambda row: row["reporting"])


def _ground(group: list[dict], row: dict) -> int:
    """Which stretch of unchanged territory a row of a series lies on: the number of breaks of territory up to it."""
    return sum("territory" in r["breaks"].split(";") for r in group if r["year"] <= row["year"])
