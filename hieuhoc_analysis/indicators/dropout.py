"""Dropout prevention: counts, GSO's rates with their intervals, pooled years, and UIS' cohort rate apart.

Sources: GSO district indicator system (tỷ lệ học sinh lưu ban, bỏ học); UIS, Education Indicators: Technical Guidelines
(dropout rate by grade). Retention and return rates are usage, not official. Nothing here says why a rate moved.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import bounds, coverage, periods, statistics, stretches
from hieuhoc_analysis.indicators.frames import frame, ratio, records
from hieuhoc_analysis.indicators.panel import KEY, Panel, key_columns

COUNT_ELEMENTS = (
    "dropouts", "returned_to_school", "children_school_age", "not_enrolled", "pupils_start", "pupils_end", "children_age6",
    "children_age6_grade1",
)
COUNTS = {
    **KEY, "data_element": "str", "education_level": "str", "value": "float64", "basis": "str", "complete": "bool", "n_reporting": "int64",
    "n_expected": "int64", "missing_khu_pho": "str",
}
RATES = {
    **KEY, "indicator": "str", "education_level": "str", "numerator": "float64", "denominator": "float64", "value": "float64",
    "low": "float64", "high": "float64", "status": "str", "complete": "bool", "n_reporting": "int64", "n_expected": "int64",
    "caveat": "str",
}
POOLED = {
    "ward": "str", "indicator": "str", "education_level": "str", "period_kind": "str", "first_period": "str", "last_period": "str",
    "n_years": "int64", "n_territories": "int64", "left_out_periods": "str", "numerator": "float64", "denominator": "float64",
    "value": "float64", "low": "float64", "high": "float64", "status": "str",
}
CHANGE = {
    "ward": "str", "indicator": "str", "education_level": "str", "first_period": "str", "last_period": "str", "first_value": "float64",
    "last_value": "float64", "difference": "float64", "low": "float64", "high": "float64", "verdict": "str", "status": "str",
}
COUNT_CHANGE = {
    "ward": "str", "data_element": "str", "period_kind": "str", "first_period": "str", "last_period": "str", "first_value": "float64",
    "last_value": "float64", "change": "float64", "sizes": "str", "ratio": "float64", "low": "float64", "high": "float64",
    "verdict": "str", "complete": "bool", "n_reporting": "int64", "n_expected": "int64", "missing_khu_pho": "str",
}
COHORT = {
    "grade": "int64", "period": "str", "enrolment": "float64", "promoted": "float64", "repeaters": "float64", "promotion_rate": "float64",
    "repetition_rate": "float64", "dropout_rate": "float64", "status": "str",
}


def counts(
    observations: pd.DataFrame, elements: Iterable[str] = COUNT_ELEMENTS, *, years: str | Iterable[int] | None = None
) -> pd.DataFrame:
    """Counts of pupils and children by education level, each figure once (see `panel.totals`).

    Returns
    -------
    DataFrame
        `COUNTS`, one row per ward × period × data element × education level in which the ward reports it, and ``all``.
        ``value`` in pupils or children, NaN for a gap. Half years and calendar quarters are not years and are left out.
    """
    panel = Panel.of(observations, years)
    rows = []
    for ward in panel.wards:
        for element in elements:
            for level in panel.levels_of(element):
                if level == "all" or any((ward, p, element, level) in panel.cells for p in panel.series(ward, element)):
                    for period in panel.series(ward, element):
                        what = {"data_element": element, "education_level": level}
                        rows.append(key_columns(panel, ward, period) | what | panel.total(ward, period, element, level).columns)
    return frame(rows, COUNTS)


def rates(
    observations: pd.DataFrame,
    indicators: Iterable[str] | None = None,
    *,
    years: str | Iterable[int] | None = None,
    confidence: float = 0.95,
) -> pd.DataFrame:
    """Rates by ward, year and education level, with Wilson's interval.

    ``dropout_rate`` = dropouts of the school year / pupils at its start (GSO); ``retention_rate`` = pupils at the end / at
    the start; ``return_rate`` = returned / dropouts of the same year (internal, may pass 1 when earlier dropouts return);
    ``out_of_school_rate`` = children not enrolled / children of school age (UIS); ``age6_entry_rate`` = children of 6 in
    grade 1 / children of 6. Numerators are Σ over khu phố, denominators usually the
    ward's: a rate is given only when both are complete.

    Returns
    -------
    DataFrame
        `RATES`, one row per ward × period × indicator × education level. ``value``, ``low``, ``high`` fractions (0.0137
        is 1.37 %). ``status``: ``reported``, ``not_reported`` (no numerator), ``no_denominator``, ``partial`` (a khu
        phố is missing: no rate), ``levels_differ`` (numerator and denominator cover other levels). ``caveat``: '' or
        codes joined by ";": ``few`` (fewer cases than ``few_cases`` of ``review_bounds.csv``), ``calendar_year`` (the
        form names no school year), ``above_one`` (no interval).
    """
    known = coverage.definitions("dropout")
    codes = list(indicators) if indicators is not None else list(known)
    if unknown := [code for code in codes if code not in known]:
        raise UsageError(
            f"indicators.csv không có chỉ số bỏ học {', '.join(unknown)}.", f"indicators.csv has no dropout indicator {', '.join(unknown)}."
        )
    panel = Panel.of(observations, years)
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
        rows.append(
            {
                "ward": ward,
                "indicator": indicator,
                "education_level": level,
                "period_kind": kind,
                "first_period": good[0]["period"] if good else "",
                "last_period": good[-1]["period"] if good else "",
                "n_years": len(good),
                "n_territories": len({r["territory"] for r in good}),
                "numerator": top if good else None,
                "denominator": bottom if good else None,
                "value": ratio(top, bottom),
                "low": low,
                "high": high,
                "status": "reported" if good else "no_rate",
                "left_out_periods": "; ".join(r["period"] for r in records(group) if r["status"] != "reported"),
            }
        )
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


def count_change(table: pd.DataFrame, element: str = "dropouts", *, confidence: float = 0.95) -> pd.DataFrame:
    """Whether a count of pupils changed by more than chance, where the figures bear no rate.

    The two counts are taken as Poisson: given their sum the later one is binomial with the share e_b / (e_a + e_b),
    whose exact interval (Clopper and Pearson) gives that of the ratio (b / e_b) / (a / e_a)
    (`statistics.ratio_interval`). The sizes e are the ward's pupils at the start of both years; without these the years
    are taken to be of one size. Pupils are seldom counted by khu phố, so of khu phố that are missing in both years it
    is taken for granted that their share of the pupils stayed the same.

    Parameters
    ----------
    table : DataFrame
        `counts`, also after `disclosure.mask`: a withheld year is a gap.

    Returns
    -------
    DataFrame
        `COUNT_CHANGE`, one row per ward × kind of year that has two years on one territory which are complete or of the
        same khu phố, most of the ward's (`stretches.latest`): the first and the last of them. ``sizes`` ``pupils`` or
        ``equal``; ``ratio`` and its interval 1 for no change (``high`` infinite and ``ratio`` NaN where the first count
        is 0); ``verdict`` ``lower``, ``higher``, ``within_chance``, '' where both counts are 0.
    """
    rows = []
    whole = table[table["education_level"] == "all"]
    for (ward, kind), group in whole.groupby(["ward", "period_kind"], sort=False):
        series = sorted(records(group[group["data_element"] == element]), key=lambda r: r["year"])
        pupils = {r["period"]: r["value"] for r in records(group[group["data_element"] == "pupils_start"])}
        usable = stretches.latest(series, lambda r: r["territory"], lambda r: (r["missing_khu_pho"], r["n_expected"]))
        if len(usable) < 2:
            continue
        a, b = usable[0], usable[-1]
        sizes = (pupils.get(a["period"]), pupils.get(b["period"]))
        known = bool(sizes[0] and sizes[1])
        size_a, size_b = (sizes[0] or 1.0, sizes[1] or 1.0) if known else (1.0, 1.0)
        low, high = statistics.ratio_interval(a["value"], size_a, b["value"], size_b, confidence)
        verdict = "" if low is None or high is None else "lower" if high < 1 else "higher" if low > 1 else "within_chance"
        rows.append(
            {
                "ward": ward,
                "data_element": element,
                "period_kind": kind,
                "first_period": a["period"],
                "last_period": b["period"],
                "first_value": a["value"],
                "last_value": b["value"],
                "change": b["value"] - a["value"],
                "sizes": "pupils" if known else "equal",
                "ratio": ratio(b["value"] / size_b, a["value"] / size_a),
                "low": low,
                "high": high,
                "verdict": verdict,
                "complete": a["complete"] and b["complete"],
                **{name: b[name] for name in ("n_reporting", "n_expected", "missing_khu_pho")},
            }
        )
    return frame(rows, COUNT_CHANGE)


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
                "promoted": promoted,
                "repeaters": same["repeaters"],
                "promotion_rate": p,
                "repetition_rate": r,
                "dropout_rate": 1 - p - r if p is not None and r is not None else None,
                "status": "reported" if p is not None else "no_denominator",
            }
        rows.append(row)
    return frame(rows, COHORT)


def _rate(panel: Panel, ward: str, period: str, code: str, top: str, bottom: str, level: str, confidence: float) -> dict:
    """A row of `rates`."""
    above, below = panel.total(ward, period, top, level), panel.total(ward, period, bottom, level)
    if above.value is None:
        status = "not_reported"
    elif not below.value:
        status = "no_denominator"
    elif not (above.complete and below.complete):
        status = "partial"
    elif level == "all" and code != "age6_entry_rate" and _levels_differ(panel, ward, period, top, bottom):
        status = "levels_differ"
    else:
        status = "reported"
    value = above.value / below.value if status == "reported" and above.value is not None and below.value else None
    low, high = statistics.wilson(above.value or 0, below.value or 0, confidence) if value is not None else (None, None)
    caveats = []
    if value is not None:
        if above.value is not None and above.value < bounds.bound("few_cases"):
            caveats.append("few")
        if value > 1:
            caveats.append("above_one")
    if periods.read(period).kind == "calendar":
        caveats.append("calendar_year")
    return key_columns(panel, ward, period) | {
        "indicator": code,
        "education_level": level,
        "numerator": above.value,
        "denominator": below.value,
        "value": value,
        "low": low,
        "high": high,
        "status": status,
        "complete": above.complete and below.complete,
        "n_reporting": above.n_reporting,
        "n_expected": above.n_expected,
        "caveat": ";".join(caveats),
    }


def _levels_differ(panel: Panel, ward: str, period: str, top: str, bottom: str) -> bool:
    """Whether a rate of all levels would divide the pupils of some levels by those of others."""
    above, below = _levels(panel, ward, period, top), _levels(panel, ward, period, bottom)
    return bool(above and below) and above != below


def _levels(panel: Panel, ward: str, period: str, element: str) -> set[str]:
    """The levels that an element's total is made of, empty where it was given for all levels at once."""
    found = panel.levels.get((ward, period, element), set())
    return set() if "all" in found else found
