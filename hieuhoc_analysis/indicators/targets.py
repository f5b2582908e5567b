"""How far from the target, and if not reached, what is still needed and when it would be reached at the pace so far."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

import pandas as pd

from hieuhoc_analysis.codelists.regimes import regime_of
from hieuhoc_analysis.indicators import bounds, coverage, regimes
from hieuhoc_analysis.indicators.frames import frame, records

GAP = {
    "ward": "str",
    "territory": "str",
    "period": "str",
    "period_kind": "str",
    "year": "int64",
    "model": "str",
    "indicator": "str",
    "value": "float64",
    "complete": "bool",
    "regime": "str",
    "area_type": "str",
    "target_year": "int64",
    "target": "float64",
    "verified": "bool",
    "target_source": "str",
    "lowest": "float64",
    "highest": "float64",
    "n_assumed": "int64",
    "gap": "float64",
    "status": "str",
    "numerator": "float64",
    "denominator": "float64",
    "still_needed": "float64",
    "years_left": "int64",
    "required_yearly_growth": "float64",
    "required_points": "float64",
    "pace_points": "float64",
    "pace_from": "str",
    "year_at_pace": "int64",
    "recast_on": "str",
}


def gap(observations: pd.DataFrame, *, model: str | None = None, years: str | Iterable[int] | None = None) -> pd.DataFrame:
    """The distance of recognition coverage to the target of its regime.

    Formulas: ``gap`` = value − target (points as a fraction). ``still_needed`` = target × denominator − numerator,
    families (clans, …) still to be recognised on this year's total. ``required_yearly_growth`` =
    (target × denominator / numerator)^(1 / years_left) − 1 and ``required_points`` = −gap / years_left, both with the total
    held at this year's. ``pace_points`` is the mean yearly change of coverage since ``pace_from``, the first complete year of the
    same regime and territory (of an incomplete year, the first without the same khu phố); ``year_at_pace`` the year in
    which a straight line at that pace meets the target.

    Returns
    -------
    DataFrame
        `GAP`, one row per ward × period × model that has a target and a recognition figure in the data. ``status``: ``met``,
        ``not_met`` (the target year is over), ``not_yet`` (it is still to come), ``undecided`` (the khu phố that did not report
        could turn the answer: the target lies between ``lowest`` and ``highest``, or these are not known), ``unknown`` (no value).
        ``year_at_pace`` 0
        where the pace does not lead there within the years of `bounds.bound`, or the target is met.
    """
    table = coverage.by_ward(
        observations, [c for c in coverage.definitions("coverage") if c.endswith("_recognition_coverage")], model=model, years=years
    )
    rows = []
    for _, group in table.groupby(["ward", "period_kind", "indicator"], sort=False):
        series = records(group)
        for row in series:
            target = regimes.target(row["model"], row["year"], row["ward"])
            if target is None:
                continue
            out = row | {
                "regime": target.regime,
                "area_type": target.area_type,
                "target_year": target.year,
                "target": target.share,
                "verified": target.verified,
                "target_source": target.short_source,
                "years_left": max(0, target.year - row["year"]),
                "status": "unknown",
            }
            if row["value"] is not None:
                out |= _distance(row, target, series)
            rows.append(out)
    return frame(rows, GAP)


def _open(row: dict, target: regimes.Target) -> bool:
    """Whether the khu phố that are missing from an incomplete rate could turn the answer."""
    if row["complete"]:
        return False
    return row["lowest"] is None or row["highest"] is None or row["lowest"] < target.share - 1e-12 <= row["highest"]


def _alike(earlier: dict, row: dict) -> bool:
    """Whether two years are complete, or rest on the same khu phố, most of the ward's."""
    if earlier["complete"] or row["complete"]:
        return bool(earlier["complete"] and row["complete"])
    same = all(earlier[name] == row[name] for name in ("left_out", "n_expected", "basis"))
    return same and earlier["value"] is not None and bounds.most_reported(row["n_used"], row["n_expected"])


def _distance(row: dict, target: regimes.Target, series: list[dict]) -> dict:
    gap_ = row["value"] - target.share
    left = target.year - row["year"]
    met = gap_ >= -1e-12
    out: dict = {
        "gap": gap_, "status": "undecided" if _open(row, target) else "met" if met else "not_yet" if left > 0 else "not_met",
        "still_needed": max(0.0, float(ceil(target.share * row["denominator"] - 1e-9)) - row["numerator"]), "year_at_pace": 0,
    }
    if not met and left > 0:
        out["required_points"] = -gap_ / left
        if row["numerator"]:
            out["required_yearly_growth"] = (target.share * row["denominator"] / row["numerator"]) ** (1 / left) - 1
    start = next(
        (
            r
            for r in series
            if _alike(r, row)
            and r["year"] < row["year"]
            and r["territory"] == row["territory"]
            and regime_of(r["year"]) == target.regime
        ),
        None,
    )
    if start:
        pace = (row["value"] - start["value"]) / (row["year"] - start["year"])
        out |= {"pace_points": pace, "pace_from": start["period"]}
        if not met and pace > 0 and (more := ceil(-gap_ / pace - 1e-9)) <= bounds.bound("pace_years"):
            out["year_at_pace"] = row["year"] + more
    return out
