"""Coverage: registration and recognition over what there is, per khu phố and Σ/Σ for the ward."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import bounds, grounds, periods, statistics, weighing
from hieuhoc_analysis.indicators.frames import dicts, frame, ratio, records
from hieuhoc_analysis.indicators.panel import KEY, Panel, key_columns

GROUPS = ("coverage", "rate", "plan")
MODELS = ("family", "clan", "community", "organization")
BY_KHU_PHO = {
    **KEY, "khu_pho": "str", "indicator": "str", "model": "str", "numerator": "float64", "denominator": "float64", "value": "float64",
    "status": "str", "numerator_element": "str", "denominator_element": "str", "denominator_basis": "str",
}
BY_WARD = {
    **KEY, "indicator": "str", "model": "str", "numerator": "float64", "denominator": "float64", "value": "float64", "status": "str",
    "basis": "str", "complete": "bool", "n_used": "int64", "n_expected": "int64", "n_left_out": "int64", "left_out": "str",
    "numerator_left_out": "float64", "denominator_left_out": "float64", "lowest": "float64", "highest": "float64", "n_assumed": "int64",
    "numerator_element": "str", "denominator_element": "str",
}
REACH = {
    **KEY, "model": "str", "step": "str", "n_with": "int64", "n_reporting": "int64", "n_expected": "int64", "share": "float64",
    "everywhere": "bool", "khu_pho_without": "str", "khu_pho_not_reported": "str", "khu_pho_nothing_to_register": "str",
}
SPREAD = {
    **KEY, "indicator": "str", "model": "str", "n": "int64", "minimum": "float64", "lower_quartile": "float64", "median": "float64",
    "upper_quartile": "float64", "maximum": "float64", "weighted": "float64", "lowest_khu_pho": "str", "highest_khu_pho": "str",
}
WHITE_SPOTS = {**KEY, "khu_pho": "str", "model": "str", "kind": "str", "value": "float64", "reference": "float64"}


def definitions(group: str | None = None) -> dict[str, dict[str, str]]:
    """The indicators of ``indicators.csv`` by code: labels, model, numerator and denominator, source.

    `group`: ``coverage`` (over what there is), ``rate``, ``plan``, ``dropout``; all by default.
    """
    return {row["indicator"]: row for row in codelists.load("indicators") if group in (None, row["group"])}


def by_khu_pho(
    observations: pd.DataFrame,
    indicators: Iterable[str] | None = None,
    *,
    model: str | None = None,
    years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """Each indicator for each khu phố that should have reported, gaps included.

    Parameters
    ----------
    observations : DataFrame
        The observations table.
    indicators : list of str, optional
        Codes of ``indicators.csv``; all of the groups ``coverage``, ``rate`` and ``plan`` whose numerator is in the data
        by default.
    model : str, optional
        Only the indicators of one model, such as ``family``.
    years : str or list of int, optional
        Such as ``"2016-2020"``.

    Returns
    -------
    DataFrame
        `BY_KHU_PHO`, one row per ward × khu phố × period × indicator. ``value`` = ``numerator`` / ``denominator``, a
        fraction (0.875 is 87.5 %; above 1 possible against a plan). ``status``: ``reported``, ``not_reported`` (no
        numerator), ``of_whole`` (only the ward's own is there), ``no_denominator`` (missing or 0), ``not_applicable``. A khu phố is
        itself one possible community, so where `communities` is not given its denominator is 1 (``denominator_basis``
        ``khu_pho_count``, else ``reported``); not so a ward in the place of one (`district.wards_as_units`).
    """
    panel = Panel.of(observations, years)
    rows = []
    for ward, period, rule in _walk(panel, indicators, model):
        for khu_pho in panel.expected(ward, period, rule["numerator"]):
            top, top_status = panel.cell(ward, khu_pho, period, rule["numerator"])
            bottom, basis = weighing.denominator(panel, ward, khu_pho, period, rule["denominator"])
            value = ratio(top, bottom)
            if top_status == "not_applicable":
                status = top_status
            elif top is None:
                status = "of_whole" if panel.came_whole(ward, period, rule["numerator"]) else "not_reported"
            else:
                status = "no_denominator" if value is None else "reported"
            figures = {"numerator": top, "denominator": bottom, "value": value, "status": status, "denominator_basis": basis}
            rows.append(key_columns(panel, ward, period) | _what(rule) | {"khu_pho": khu_pho} | figures)
    return frame(rows, BY_KHU_PHO)


def by_ward(
    observations: pd.DataFrame,
    indicators: Iterable[str] | None = None,
    *,
    model: str | None = None,
    years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """Each indicator for the ward: Σ numerators / Σ denominators over the same khu phố, never a mean of rates.

    A khu phố without one of the two enters neither sum; ``n_left_out``, ``left_out`` say which, and ``*_left_out`` how much
    of the figures reported stayed outside. Where the khu phố are not complete but numerator and denominator both have a
    complete figure for the ward, those are divided instead.

    Returns
    -------
    DataFrame
        `BY_WARD`, one row per ward × period × indicator. ``value`` a fraction; ``status`` ``reported``, ``not_reported``,
        ``no_denominator``; ``basis`` ``khu_pho``, ``ward_figure`` or ``none``; ``complete`` when no expected khu phố is left
        out. ``lowest``, ``highest``: between what the value of the whole ward lies, if those left out had none or all; their
        size is that of the nearest year where they do not say it. Where no year says it, ``n_assumed`` of them are taken to be
        no larger than the largest that reported, if most khu phố did; else NaN.
    """
    panel = Panel.of(observations, years)
    rows = []
    for ward, period, rule in _walk(panel, indicators, model):
        weighed = weighing.weigh(panel, ward, period, rule["numerator"], rule["denominator"])
        rows.append(key_columns(panel, ward, period) | _what(rule) | weighed)
    return frame(rows, BY_WARD)


def model_reach(observations: pd.DataFrame, step: str = "registered", *, years: str | Iterable[int] | None = None) -> pd.DataFrame:
    """In how many khu phố each model is: "triển khai ở tất cả các khu phố" as a figure.

    Parameters
    ----------
    step : str
        ``registered`` or ``recognized``: at least one of the model registered or recognised in the khu phố.

    Returns
    -------
    DataFrame
        `REACH`, one row per ward × period × model, and model ``all`` for the khu phố that have each of the models that the
        ward reports. ``share`` = n_with / n_reporting; ``everywhere`` only when every *expected* khu phố has it;
        ``khu_pho_without`` and ``khu_pho_not_reported`` name the others, joined by "; ". A khu phố that reports that it has
        no clan (organisation, …) at all cannot register one: it is not expected to, and named in
        ``khu_pho_nothing_to_register``.

    Raises
    ------
    UsageError
        For another `step`.
    """
    if step not in ("registered", "recognized"):
        raise UsageError(f"step={step!r}: chỉ nhận 'registered' hoặc 'recognized'.", f"step={step!r}: only 'registered' or 'recognized'.")
    panel = Panel.of(observations, years)
    rules = [row for row in definitions("coverage").values() if row["numerator"].endswith(f"_{step}") and row["model"] in MODELS]
    elements = {row["model"]: (row["numerator"], row["denominator"]) for row in rules}
    rows = []
    for ward in panel.wards:
        for period in panel.series(ward, *(counted for counted, _ in elements.values())):
            there, nothing = _there(panel, ward, period, elements)
            for model, values in there.items():
                has = [name for name, value in values.items() if value]
                known = [name for name, value in values.items() if value is not None]
                rows.append(
                    key_columns(panel, ward, period)
                    | {
                        "model": model,
                        "step": step,
                        "n_with": len(has),
                        "n_reporting": len(known),
                        "n_expected": len(values),
                        "share": ratio(len(has), len(known)),
                        "everywhere": bool(values) and len(has) == len(values),
                        "khu_pho_without": "; ".join(n for n, v in values.items() if v == 0),
                        "khu_pho_not_reported": "; ".join(n for n, v in values.items() if v is None),
                        "khu_pho_nothing_to_register": "; ".join(nothing.get(model, ())),
                    }
                )
    return frame(rows, REACH)


def _there(
    panel: Panel, ward: str, period: str, elements: Mapping[str, tuple[str, str]]
) -> tuple[dict[str, dict[str, float | None]], dict[str, list[str]]]:
    """By model, and for ``all`` of them, what each khu phố has of it; and by model the khu phố that have nothing to register."""
    names = panel.expected(ward, period)
    there: dict[str, dict[str, float | None]] = {}
    nothing: dict[str, list[str]] = {}
    for model, (counted, whole) in elements.items():
        if (ward, period, counted, "all") in panel.cells:
            values = {name: panel.cell(ward, name, period, counted)[0] for name in names}
            nothing[model] = [name for name, n in values.items() if not n and panel.cell(ward, name, period, whole)[0] == 0]
            there[model] = {name: n for name, n in values.items() if name not in nothing[model]}
    if not there:
        return {model: dict.fromkeys(names) for model in (*elements, "all")}, {}
    given = {name: [values[name] for values in there.values() if name in values] for name in names}
    # one without a model is without all of them, whatever it says of the others
    there["all"] = {name: None if None in of and 0 not in of else min(v or 0 for v in of) for name, of in given.items() if of}
    return there, nothing


def over_whole(panel: Panel, ward: str, period: str, element: str, khu_pho: str = "") -> list[str]:
    """Where a count of a ward, or of one of its khu phố, is more than what it is a share of (group ``coverage``), as no count can be:
    the khu phố by name, or the ward where the figure is its own."""
    whole = next((row["denominator"] for row in definitions("coverage").values() if row["numerator"] == element), "")
    if not whole:
        return []
    names = [khu_pho] if khu_pho else panel.expected(ward, period, element)
    pairs = [
        (name, panel.cell(ward, name, period, element)[0], weighing.denominator(panel, ward, name, period, whole)[0])
        for name in names
    ]
    if not khu_pho and (total := panel.total(ward, period, element)).basis == "ward_figure":
        pairs = [(ward, total.value, panel.total(ward, period, whole).value)]
    return [name for name, part, of in pairs if part is not None and of is not None and part > of]


def spread(
    observations: pd.DataFrame,
    indicators: Iterable[str] | None = None,
    *,
    model: str | None = None,
    years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """How far the khu phố of a ward lie apart.

    Returns
    -------
    DataFrame
        `SPREAD`, one row per ward × period × indicator with at least one khu phố: least, quartiles (linear, type 7) and
        greatest of the khu phố's values, the ward's Σ/Σ beside them (``weighted``), and who is lowest and highest (ties
        joined by "; "). All fractions.
    """
    table = by_khu_pho(observations, indicators, model=model, years=years)
    rows = []
    for _, group in table[table["status"] == "reported"].groupby(["ward", "period", "indicator"], sort=False):
        values = [float(v) for v in group["value"]]
        first = group.iloc[0]
        rows.append(
            {name: first[name] for name in (*KEY, "indicator", "model")}
            | {
                "n": len(values),
                "minimum": min(values),
                "lower_quartile": statistics.quantile(values, 0.25),
                "median": statistics.quantile(values, 0.5),
                "upper_quartile": statistics.quantile(values, 0.75),
                "maximum": max(values),
                "weighted": float(group["numerator"].sum() / group["denominator"].sum()),
                "lowest_khu_pho": "; ".join(group.loc[group["value"] == min(values), "khu_pho"]),
                "highest_khu_pho": "; ".join(group.loc[group["value"] == max(values), "khu_pho"]),
            }
        )
    return frame(rows, SPREAD)


def white_spots(
    observations: pd.DataFrame, *, years: str | Iterable[int] | None = None, low: float | None = None, last: bool = False,
) -> pd.DataFrame:
    """Where to go and explain: the khu phố that a model has not reached, or where it stands still.

    Parameters
    ----------
    low : float, optional
        A khu phố is ``low`` when its family registration coverage is under this fraction of its ward's; that of
        ``review_bounds.csv`` by default.
    last : bool
        Only the last year in which the ward reported any registration; nothing when that year has no white spot.

    Returns
    -------
    DataFrame
        `WHITE_SPOTS`, one row per ward × period × khu phố × model × kind. ``kind``: ``not_reported``; ``none`` (nothing
        registered of what there is); ``low`` (value: the coverage, reference: the ward's); ``unrecognized`` (families registered, none
        recognised although recognition was reported); ``falling`` (coverage below the year before's, the reference, on the
        same ground).
    """
    low = bounds.bound("low_coverage") if low is None else low
    cover = by_khu_pho(observations, model=None, indicators=[f"{m}_registration_coverage" for m in MODELS], years=years)
    of_wards = by_ward(observations, ["family_registration_coverage"], years=years)
    ward_values = {(row["ward"], row["period"]): row["value"] for row in records(of_wards)}
    reported_models = {(r["ward"], r["period"], r["model"]) for r in dicts(cover[cover["numerator"].notna()])}
    before: dict[tuple, tuple[int, float]] = {}
    as_reported = "era" not in observations
    rows: list[dict[str, object]] = []
    for row in records(cover):
        if row["status"] in ("not_applicable", "of_whole"):
            continue
        key = {name: row[name] for name in (*KEY, "khu_pho", "model")}
        if row["numerator"] is None:
            # a model that no khu phố of the ward reported was not asked for on its form: the ward is the gap, not each khu phố
            if row["model"] == "family" or (row["ward"], row["period"], row["model"]) in reported_models:
                rows.append(key | {"kind": "not_reported"})
            continue
        if row["numerator"] == 0 and row["denominator"] != 0:
            rows.append(key | {"kind": "none", "value": 0.0})
        if row["model"] == "family" and row["value"] is not None:
            ward_value = ward_values.get((row["ward"], row["period"]))
            if ward_value is not None and 0 < row["value"] < low * ward_value:
                rows.append(key | {"kind": "low", "value": row["value"], "reference": ward_value})
            identity = (row["ward"], row["khu_pho"], row["period_kind"])
            year, earlier = before.get(identity, (0, 0.0))
            if year == row["year"] - 1 and row["value"] < earlier and not (as_reported and _cut_anew(row)):
                rows.append(key | {"kind": "falling", "value": row["value"], "reference": earlier})
            before[identity] = (row["year"], row["value"])
    rate = by_khu_pho(observations, ["family_recognition_rate"], years=years)
    for row in dicts(rate[(rate["numerator"] == 0) & (rate["denominator"] > 0)]):
        key = {name: row[name] for name in (*KEY, "khu_pho", "model")}
        rows.append(key | {"kind": "unrecognized", "value": 0.0, "reference": row["denominator"]})
    if last:
        latest = cover[cover["numerator"].notna()].groupby("ward")["year"].max().to_dict()
        rows = [row for row in rows if row["year"] == latest.get(row["ward"])]
    return frame(rows, WHITE_SPOTS)


def _cut_anew(row: dict) -> bool:
    """Whether a registered change touched the khu phố since the year before."""
    now = periods.read(row["period"])
    days = now.last_day, periods.read(now.shifted(-1)).last_day
    after, before = (grounds.changes_of(row["ward"], row["khu_pho"], day) for day in days)
    return after != before


def _walk(panel: Panel, indicators: Iterable[str] | None, model: str | None):
    """Ward, period and rule of every figure to compute; a ward's rule needs its numerator somewhere in the ward's data."""
    known = definitions()
    codes = list(indicators) if indicators is not None else [code for code, row in known.items() if row["group"] in GROUPS]
    if unknown := [code for code in codes if code not in known]:
        raise UsageError(f"indicators.csv không có chỉ số {', '.join(unknown)}.", f"indicators.csv has no indicator {', '.join(unknown)}.")
    for ward in panel.wards:
        for code in codes:
            rule = known[code]
            if model is None or rule["model"] == model:
                for period in panel.series(ward, rule["numerator"]):
                    yield ward, period, rule


def _what(rule: dict[str, str]) -> dict[str, str]:
    return {
        "indicator": rule["indicator"],
        "model": rule["model"],
        "numerator_element": rule["numerator"],
        "denominator_element": rule["denominator"],
    }
