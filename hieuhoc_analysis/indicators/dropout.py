"""Dropout prevention: counts, GSO's rates with their intervals, funnels, pooled years, and UIS' cohort rate apart.

Sources: GSO district indicator system (tỷ lệ học sinh lưu ban, bỏ học); UIS, Education Indicators: Technical Guidelines
(dropout rate by grade). Retention and return rates are usage, not official. Nothing here says why a rate moved.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import coverage, periods, statistics
from hieuhoc_analysis.indicators.frames import frame, ratio, records
from hieuhoc_analysis.indicators.observations import Panel, key_columns

COUNT_ELEMENTS = ("dropouts", "returned_to_school", "not_enrolled", "pupils_start", "pupils_end", "children_age6", "children_age6_grade1")
_KEY = {"ward": "str", "territory": "str", "period": "str", "period_kind": "str", "year": "int64", "recast_on": "str"}
COUNTS = {
    **_KEY, "data_element": "str", "education_level": "str", "value": "float64", "basis": "str", "complete": "bool", "n_reporting": "int64",
    "n_expected": "int64", "missing_khu_pho": "str",
}
RATES = {
    **_KEY, "indicator": "str", "education_level": "str", "numerator": "float64", "denominator": "float64", "value": "float64", "low": "float64",
    "high": "float64", "status": "str", "complete": "bool", "n_reporting": "int64", "n_expected": "int64", "caveat": "str",
}
POOLED = {
    "ward": "str", "indicator": "str", "education_level": "str", "period_kind": "str", "first_period": "str", "last_period": "str", "n_years": "int64", "n_territories": "int64",
    "left_out_periods": "str", "numerator": "float64", "denominator": "float64", "value": "float64", "low": "float64", "high": "float64", "status": "str",
}
CHANGE = {
    "ward": "str", "indicator": "str", "education_level": "str", "first_period": "str", "last_period": "str", "first_value": "float64",
    "last_value": "float64", "difference": "float64", "low": "float64", "high": "float64", "verdict": "str", "status": "str",
}
FUNNEL = {
    "ward": "str", "khu_pho": "str", "education_level": "str", "period_kind": "str", "first_period": "str", "last_period": "str", "over": "str", "numerator": "float64",
    "denominator": "float64", "value": "float64", "overall": "float64", "low_95": "float64", "high_95": "float64", "low_998": "float64",
    "high_998": "float64", "verdict": "str",
}
FUNNEL_LINES = {"denominator": "float64", "overall": "float64", "low_95": "float64", "high_95": "float64", "low_998": "float64", "high_998": "float64"}
COHORT = {
    "grade": "int64", "period": "str", "enrolment": "float64", "promoted": "float64", "repeaters": "float64", "promotion_rate": "float64",
    "repetition_rate": "float64", "dropout_rate": "float64", "status": "str",
}
FEW = 5


def counts(observations: pd.DataFrame, elements: Iterable[str] = COUNT_ELEMENTS, *, years: str | Iterable[int] | None = None) -> pd.DataFrame:
    """Counts of pupils and children by education level, each figure once (see `observations.totals`).

    Returns
    -------
    DataFrame
        `COUNTS`, one row per ward × period × data element × education level in which the ward reports it, and ``all``.
        ``value`` in pupils or children, NaN for a gap. Half years and calendar quarters are not years and are left out.
    """
    panel = Panel(observations, years)
    rows = []
    for ward in panel.wards:
        for element in elements:
            for level in panel.levels_of(element):
                if level == "all" or any((ward, p, element, level) in panel.cells for p in panel.series(ward, element)):
                    for period in panel.series(ward, element):
                        total = panel.total(ward, period, element, level)
                        rows.append(key_columns(panel, ward, period) | {
                            "data_element": element, "education_level": level, "value": total.value, "basis": total.basis, "complete": total.complete,
                            "n_reporting": total.n_reporting, "n_expected": total.n_expected, "missing_khu_pho": "; ".join(total.missing),
                        })
    return frame(rows, COUNTS)


def rates(
    observations: pd.DataFrame, indicators: Iterable[str] | None = None, *, years: str | Iterable[int] | None = None, confidence: float = 0.95,
) -> pd.DataFrame:
    """Rates by ward, year and education level, with Wilson's interval.

    ``dropout_rate`` = dropouts of the school year / pupils at its start (GSO); ``retention_rate`` = pupils at the end / at
    the start; ``return_rate`` = returned / dropouts of the same year (internal, may pass 1 when earlier dropouts return);
    ``age6_entry_rate`` = children of 6 in grade 1 / children of 6. Numerators are Σ over khu phố, denominators usually the
    ward's: a rate is given only when both are complete.

    Returns
    -------
    DataFrame
        `RATES`, one row per ward × period × indicator × education level. ``value``, ``low``, ``high`` fractions (0.0137 is
        1.37 %). ``status``: ``reported``, ``not_reported`` (no numerator), ``no_denominator``, ``partial`` (a khu phố is
        missing: no rate), ``levels_differ`` (numerator and denominator cover other levels). ``caveat``: '' or codes joined
        by ";": ``few`` (under 5 cases), ``calendar_year`` (the form names no school year), ``above_one`` (no interval).
    """
    known = coverage.definitions("dropout")
    codes = list(indicators) if indicators is not None else list(known)
    if unknown := [code for code in codes if code not in known]:
        raise UsageError(f"indicators.csv không có chỉ số bỏ học {', '.join(unknown)}.", f"indicators.csv has no dropout indicator {', '.join(unknown)}.")
    panel = Panel(observations, years)
    rows = []
    for ward in panel.wards:
        for code in codes:
            top, bottom = known[code]["numerator"], known[code]["denominator"]
            for period in panel.series(ward, top, bottom):
                levels = [level for level in panel.levels_of(top) if level == "all" or (ward, period, top, level) in panel.cells]
                for level in levels if code != "age6_entry_rate" else ["all"]:
                    rows.append(_rate(panel, ward, period, code, top, bottom, level, confidence))
    return frame(rows, RATES)


def pooled(
    observations: pd.DataFrame, indicator: str = "dropout_rate", *, years: str | Iterable[int] | None = None, confidence: float = 0.95,
) -> pd.DataFrame:
    """One rate over several years, Σ numerators / Σ denominators, for counts too small to be read year by year.

    Only years with a complete rate enter, the others are named in ``left_out_periods``; school years and calendar years are
    pooled apart.

    Returns
    -------
    DataFrame
        `POOLED`, one row per ward × education level × kind of year; fractions. ``status`` ``reported`` or ``no_rate``;
        ``n_territories`` above 1 where the ward's territory changed inside the span.
    """
    table = rates(observations, [indicator], years=years, confidence=confidence)
    rows = []
    for (ward, level, kind), group in table.groupby(["ward", "education_level", "period_kind"], sort=False):
        good = [r for r in records(group) if r["status"] == "reported"]
        top, bottom = sum(r["numerator"] for r in good), sum(r["denominator"] for r in good)
        low, high = statistics.wilson(top, bottom, confidence)
        rows.append({
            "ward": ward, "indicator": indicator, "education_level": level, "period_kind": kind, "first_period": good[0]["period"] if good else "",
            "last_period": good[-1]["period"] if good else "", "n_years": len(good), "n_territories": len({r["territory"] for r in good}), "numerator": top if good else None,
            "denominator": bottom if good else None, "value": ratio(top, bottom), "low": low, "high": high, "status": "reported" if good else "no_rate",
            "left_out_periods": "; ".join(r["period"] for r in records(group) if r["status"] != "reported"),
        })
    return frame(rows, POOLED)


def change(
    observations: pd.DataFrame, indicator: str = "dropout_rate", first: int | None = None, last: int | None = None, *,
    years: str | Iterable[int] | None = None, confidence: float = 0.95,
) -> pd.DataFrame:
    """Whether a rate changed between two years by more than chance: Newcombe's interval of the difference.

    Without `first` and `last`, the first and last year with a complete rate on the latest territory that has two.

    Returns
    -------
    DataFrame
        `CHANGE`, one row per ward × education level × kind of year; ``difference`` = last − first, points as a fraction.
        ``verdict``: ``lower``, ``higher``, ``within_chance`` (the interval holds 0), '' without a rate. ``status``
        ``reported``, ``no_rate``, ``territory_changed``.
    """
    table = rates(observations, [indicator], years=years, confidence=confidence)
    rows = []
    for (ward, level, _), group in table.groupby(["ward", "education_level", "period_kind"], sort=False):
        good = [r for r in records(group) if r["status"] == "reported"]
        if first is None and last is None:
            stretches: dict[str, list[dict]] = {}
            for r in good:
                stretches.setdefault(r["territory"], []).append(r)
            good = next((stretch for stretch in reversed(stretches.values()) if len(stretch) > 1), [])
        a = next((r for r in good if first in (None, r["year"])), None)
        b = next((r for r in reversed(good) if last in (None, r["year"])), None)
        row: dict = {"ward": ward, "indicator": indicator, "education_level": level, "verdict": "", "status": "no_rate"}
        if a and b and a["year"] < b["year"]:
            row |= {"first_period": a["period"], "last_period": b["period"], "first_value": a["value"], "last_value": b["value"]}
            if a["territory"] != b["territory"]:
                row["status"] = "territory_changed"
            else:
                low, high = statistics.difference(a["numerator"], a["denominator"], b["numerator"], b["denominator"], confidence)
                verdict = "" if low is None or high is None else "lower" if high < 0 else "higher" if low > 0 else "within_chance"
                row |= {"difference": b["value"] - a["value"], "low": low, "high": high, "verdict": verdict, "status": "reported"}
        rows.append(row)
    return frame(rows, CHANGE)


def funnel(
    observations: pd.DataFrame, indicator: str = "dropout_rate", over: str = "ward", *, level: str = "all", ward: str | None = None,
    years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """Points and control limits of a funnel plot, in place of a league table.

    Parameters
    ----------
    over : str
        ``ward``: each ward's pooled rate around Σ/Σ of all. ``khu_pho``: each khu phố's around Σ/Σ of its ward (`ward`, or
        all wards); forms seldom have pupils by khu phố, and then dropouts are set against households.
    years : str or list of int, optional
        The years pooled.

    Returns
    -------
    DataFrame
        `FUNNEL`, one row per ward or khu phố × kind of year. ``over``: what the denominator counts, ``pupils_start`` or
        ``households``, the same for all khu phố of a ward. ``overall`` and limits (95 % and 99.8 %, exact binomial) as
        fractions. ``verdict``: ``within``, ``low_95`` / ``high_95``, ``low_998`` / ``high_998``: outside is a question to ask
        there, not a judgement.

    Raises
    ------
    UsageError
        For another `over`.
    """
    if over == "ward":
        table = pooled(observations, indicator, years=years)
        points = [r | {"khu_pho": "", "over": "pupils_start"} for r in records(table[(table["education_level"] == level) & (table["status"] == "reported")]) if ward in (None, r["ward"])]
    elif over == "khu_pho":
        points = _per_unit(Panel(observations, years), level, ward)
    else:
        raise UsageError(f"over={over!r}: chỉ nhận 'ward' hoặc 'khu_pho'.", f"over={over!r}: only 'ward' or 'khu_pho'.")
    return frame(_controlled([r | {"education_level": level} for r in points]), FUNNEL)


def control(points: pd.DataFrame) -> pd.DataFrame:
    """The points of a `funnel` with limits around Σ/Σ of these points only, as when some may not be published.

    Returns
    -------
    DataFrame
        `FUNNEL`, the same points.
    """
    return frame(_controlled(records(points)), FUNNEL)


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


def funnel_lines(overall: float, largest: float, points: int = 60, smallest: float = 1) -> pd.DataFrame:
    """The control lines to draw behind a funnel's points, from a unit of `smallest` to one of `largest` size.

    Returns
    -------
    DataFrame
        `FUNNEL_LINES`, `points` rows by size.
    """
    if largest < 1 or points < 2:
        return frame([], FUNNEL_LINES)
    sizes = sorted({round(smallest + (largest - smallest) * (i / (points - 1)) ** 2) for i in range(points)} - {0})
    return frame([{"denominator": n, "overall": overall} | _limits(n, overall) for n in sizes], FUNNEL_LINES)


def cohort(enrolment: pd.DataFrame) -> pd.DataFrame:
    """UIS' dropout rate by grade, from two consecutive years: 100 % − promotion − repetition.

    Promotion p = (E(g+1, t+1) − R(g+1, t+1)) / E(g, t); repetition r = R(g, t+1) / E(g, t); dropout = 1 − p − r, which
    includes who leaves over the summer. Not comparable with GSO's ``dropout_rate``.

    Parameters
    ----------
    enrolment : DataFrame
        One row per grade × school year: ``grade`` (int), ``period`` (``2018-2019``), ``enrolment``, ``repeaters`` (pupils).
        Transfers must balance or have been taken out.

    Returns
    -------
    DataFrame
        `COHORT`, one row per grade and school year that has a next grade; fractions. ``status``: ``reported``,
        ``missing_next_year``, ``no_denominator``.
    """
    table = {(r["grade"], periods.read(r["period"]).year): r for r in records(enrolment)}
    rows = []
    last_grade = max((grade for grade, _ in table), default=0)
    for (grade, year), now in sorted(table.items(), key=lambda item: (item[0][1], item[0][0])):
        if grade == last_grade:
            continue
        above, same = table.get((grade + 1, year + 1)), table.get((grade, year + 1))
        row = {"grade": grade, "period": now["period"], "enrolment": now["enrolment"], "status": "missing_next_year"}
        if above and same and None not in (above["enrolment"], above["repeaters"], same["repeaters"]):
            promoted = above["enrolment"] - above["repeaters"]
            p, r = ratio(promoted, now["enrolment"]), ratio(same["repeaters"], now["enrolment"])
            row |= {
                "promoted": promoted, "repeaters": same["repeaters"], "promotion_rate": p, "repetition_rate": r,
                "dropout_rate": 1 - p - r if p is not None and r is not None else None, "status": "reported" if p is not None else "no_denominator",
            }
        rows.append(row)
    return frame(rows, COHORT)


def _rate(panel: Panel, ward: str, period: str, code: str, top: str, bottom: str, level: str, confidence: float) -> dict:
    above, below = panel.total(ward, period, top, level), panel.total(ward, period, bottom, level)
    differ = level == "all" and _levels(panel, ward, period, top) != _levels(panel, ward, period, bottom) and bool(
        _levels(panel, ward, period, top) and _levels(panel, ward, period, bottom)) and code != "age6_entry_rate"
    status = (
        "not_reported" if above.value is None else "no_denominator" if not below.value else "partial" if not (above.complete and below.complete)
        else "levels_differ" if differ else "reported"
    )
    value = above.value / below.value if status == "reported" and above.value is not None and below.value else None
    low, high = statistics.wilson(above.value or 0, below.value or 0, confidence) if value is not None else (None, None)
    caveats = []
    if value is not None:
        if above.value is not None and above.value < FEW:
            caveats.append("few")
        if value > 1:
            caveats.append("above_one")
    if periods.read(period).kind == "calendar":
        caveats.append("calendar_year")
    return key_columns(panel, ward, period) | {
        "indicator": code, "education_level": level, "numerator": above.value, "denominator": below.value, "value": value, "low": low, "high": high,
        "status": status, "complete": above.complete and below.complete, "n_reporting": above.n_reporting, "n_expected": above.n_expected,
        "caveat": ";".join(caveats),
    }


def _levels(panel: Panel, ward: str, period: str, element: str) -> set[str]:
    """The levels that an element's total is made of, empty where it was given for all levels at once."""
    found = panel.levels.get((ward, period, element), set())
    return set() if "all" in found else found


def _per_unit(panel: Panel, level: str, only: str | None) -> list[dict]:
    """Each khu phố's dropouts, all years together: of its pupils where as many khu phố have these as have households, else of its households."""
    points = []
    for ward in panel.wards:
        if only not in (None, ward):
            continue
        for kind in periods.YEARLY:
            series = [p for p in panel.series(ward, "dropouts") if periods.read(p).kind == kind]
            of_pupils, of_homes = (_points(panel, ward, kind, series, level, over) for over in ("pupils_start", "households"))
            points += of_pupils if len(of_pupils) >= len(of_homes) else of_homes
    return points


def _points(panel: Panel, ward: str, kind: str, series: list[str], level: str, over: str) -> list[dict]:
    points = []
    for khu_pho in dict.fromkeys(name for p in series for name in panel.expected(ward, p)):
        used = []
        for period in series:
            dropped = panel.cell(ward, khu_pho, period, "dropouts", level)[0]
            # households are counted per calendar year; a school year takes those of the year in which it ends
            size = panel.cell(ward, khu_pho, period, over, level)[0] if over == "pupils_start" else panel.cell(ward, khu_pho, str(periods.read(period).year), over)[0]
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
