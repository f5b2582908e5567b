"""A funnel plot in place of a league table: each place's rate beside its size, and the limits of what chance alone would do."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import dropout, periods, statistics
from hieuhoc_analysis.indicators.frames import frame, ratio, records
from hieuhoc_analysis.indicators.panel import Panel

POINTS = {
    "ward": "str",
    "khu_pho": "str",
    "education_level": "str",
    "period_kind": "str",
    "first_period": "str",
    "last_period": "str",
    "over": "str",
    "numerator": "float64",
    "denominator": "float64",
    "value": "float64",
    "overall": "float64",
    "low_95": "float64",
    "high_95": "float64",
    "low_998": "float64",
    "high_998": "float64",
    "verdict": "str",
}
_SIZES = ("pupils_start", "children_school_age", "households")  # what a khu phố's dropouts are of, the best first
LINES = {
    "denominator": "float64",
    "overall": "float64",
    "low_95": "float64",
    "high_95": "float64",
    "low_998": "float64",
    "high_998": "float64",
}


def points(
    observations: pd.DataFrame, indicator: str = "dropout_rate", over: str = "ward", *, level: str = "all", ward: str | None = None,
    years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """Points and control limits of a funnel plot, in place of a league table.

    Parameters
    ----------
    over : str
        ``ward``: each ward's pooled rate around Σ/Σ of all. ``khu_pho``: each khu phố's around Σ/Σ of its ward (`ward`, or
        all wards); forms seldom have pupils by khu phố, and then dropouts are set against its children of school age, or
        households.
    years : str or list of int, optional
        The years pooled.

    Returns
    -------
    DataFrame
        `POINTS`, one row per ward or khu phố × kind of year. ``over``: what the denominator counts, ``pupils_start``,
        ``children_school_age`` or ``households``, the same for all khu phố of a ward. ``overall`` and limits (95 % and 99.8 %,
        exact binomial) as fractions. ``verdict``: ``within``, ``low_95`` / ``high_95``, ``low_998`` / ``high_998``: outside is a
        question to ask there, not a judgement.

    Raises
    ------
    UsageError
        For another `over`.
    """
    if over == "ward":
        table = dropout.pooled(observations, indicator, years=years)
        found = [
            r | {"khu_pho": "", "over": "pupils_start"}
            for r in records(table[(table["education_level"] == level) & (table["status"] == "reported")])
            if ward in (None, r["ward"])
        ]
    elif over == "khu_pho":
        found = _per_unit(Panel.of(observations, years), level, ward)
    else:
        raise UsageError(f"over={over!r}: chỉ nhận 'ward' hoặc 'khu_pho'.", f"over={over!r}: only 'ward' or 'khu_pho'.")
    return frame(_controlled([r | {"education_level": level} for r in found]), POINTS)


def control(points: pd.DataFrame) -> pd.DataFrame:
    """The `points` of a funnel with limits around Σ/Σ of these points only, as when some may not be published.

    Returns
    -------
    DataFrame
        `POINTS`, the same points.
    """
    return frame(_controlled(records(points)), POINTS)


def _controlled(points: list[dict]) -> list[dict]:
    """Points with the overall rate, limits and verdict of their group: one kind of year, and among khu phố one ward."""
    groups: dict[tuple[str, str], list[dict]] = {}
    for r in points:
        groups.setdefault((r["period_kind"], r["ward"] if r["khu_pho"] else ""), []).append(r)
    rows = []
    for group in groups.values():
        overall = ratio(sum(r["numerator"] for r in group), sum(r["denominator"] for r in group))
        if overall is None or overall > 1:
            continue
        for r in group:
            if not r["denominator"]:
                continue
            limits = _limits(r["denominator"], overall)
            value = r["numerator"] / r["denominator"]
            verdict = (
                "high_998" if value > limits["high_998"] else "low_998" if value < limits["low_998"]
                else "high_95" if value > limits["high_95"] else "low_95" if value < limits["low_95"] else "within"
            )
            rows.append(r | limits | {"value": value, "overall": overall, "verdict": verdict})
    return rows


def lines(overall: float, largest: float, steps: int = 60, smallest: float = 1) -> pd.DataFrame:
    """The control lines to draw behind a funnel's points, from a unit of `smallest` to one of `largest` size.

    Returns
    -------
    DataFrame
        `LINES`, `steps` rows by size.
    """
    if largest < 1 or steps < 2:
        return frame([], LINES)
    sizes = sorted({round(smallest + (largest - smallest) * (i / (steps - 1)) ** 2) for i in range(steps)} - {0})
    return frame([{"denominator": n, "overall": overall} | _limits(n, overall) for n in sizes], LINES)


def _per_unit(panel: Panel, level: str, only: str | None) -> list[dict]:
    """Each khu phố's dropouts, all years together: of its pupils where as many khu phố have these as anything else,
    else of its children of school age, or its households."""
    points = []
    for ward in panel.wards:
        if only not in (None, ward):
            continue
        for kind in periods.YEARLY:
            series = [p for p in panel.series(ward, "dropouts") if periods.read(p).kind == kind]
            of_each = [_points(panel, ward, kind, series, level, over) for over in _SIZES]
            points += next(found for found in of_each if len(found) == max(map(len, of_each)))  # of equal ones the first
    return points


def _points(panel: Panel, ward: str, kind: str, series: list[str], level: str, over: str) -> list[dict]:
    points = []
    for khu_pho in dict.fromkeys(name for p in series for name in panel.expected(ward, p)):
        used = []
        for period in series:
            dropped = panel.cell(ward, khu_pho, period, "dropouts", level)[0]
            # households are counted per calendar year; a school year takes those of the year in which it ends
            size = (
                panel.cell(ward, khu_pho, period, over, level)[0]
                if over != "households"
                else panel.cell(ward, khu_pho, str(periods.read(period).year), over)[0]
            )
            if dropped is not None and size:
                used.append((period, dropped, size))
        if used:
            points.append({
                "ward": ward, "khu_pho": khu_pho, "period_kind": kind, "first_period": used[0][0], "last_period": used[-1][0], "over": over,
                "numerator": sum(d for _, d, _ in used), "denominator": sum(n for _, _, n in used),
            })
    return points


def _limits(n: float, p: float) -> dict[str, float | None]:
    low, high = statistics.funnel_limits(n, p, 0.95)
    lower, higher = statistics.funnel_limits(n, p, 0.998)
    return {"low_95": low, "high_95": high, "low_998": lower, "high_998": higher}
