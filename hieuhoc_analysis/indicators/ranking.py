"""A commendation list of khu phố by transparent measures; collectives only, and for people to decide on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import coverage
from hieuhoc_analysis.indicators.frames import frame, ratio
from hieuhoc_analysis.indicators.panel import Panel

MEASURES = {
    "ward": "str",
    "khu_pho": "str",
    "measure": "str",
    "value": "float64",
    "base": "float64",
    "small_base": "bool",
    "points": "float64",
    "weight": "float64",
    "direction": "str",
    "first_period": "str",
    "last_period": "str",
    "label_vi": "str",
    "label_en": "str",
}
RANKING = {
    "ward": "str",
    "khu_pho": "str",
    "rank": "int64",
    "score": "float64",
    "tied_with": "str",
    "n_measures": "int64",
    "missing_measures": "str",
    "small_base_measures": "str",
    "first_period": "str",
    "last_period": "str",
}


def measures(observations: pd.DataFrame, *, ward: str | None = None, years: str | Iterable[int] | None = None) -> pd.DataFrame:
    """What each khu phố of the last year achieved on each measure of ``commendation_measures.csv``, within its ward.

    ``points``: 100 for the best of the ward, 0 for the last, evenly by rank between, ties at their mean rank; a khu phố
    without the figure gets 0, a measure that no khu phố has is dropped. A gain or a year held is of years on one ground
    only. ``base`` is the number of households (or registered families) behind the value, ``small_base`` True under the
    codelist's minimum: shown, not excluded.

    Returns
    -------
    DataFrame
        `MEASURES`, one row per ward × khu phố × measure; rates as fractions.
    """
    panel = Panel.of(observations, years)
    rows: list[dict] = []
    for name in panel.wards if ward is None else [w for w in panel.wards if w == ward]:
        series = [p for p in panel.series(name, "families_registered", "families_recognized") if len(p) == 4]
        for rule in codelists.load("commendation_measures"):
            weight, minimum = _numbers(rule)
            units = panel.expected(name, series[-1]) if series else []
            found = {khu_pho: _COMPUTE[rule["measure"]](panel, name, khu_pho, series) for khu_pho in units}
            points = _points({k: v for k, (v, _) in found.items() if v is not None}, rule["direction"] != "lower")
            rows.extend(
                {
                    "ward": name,
                    "khu_pho": khu_pho,
                    "measure": rule["measure"],
                    "value": value,
                    "base": base,
                    "weight": weight,
                    "direction": rule["direction"],
                    "small_base": base is not None and base < minimum,
                    "points": points.get(khu_pho, 0.0),
                    "first_period": series[0],
                    "last_period": series[-1],
                    "label_vi": rule["label_vi"],
                    "label_en": rule["label_en"],
                }
                for khu_pho, (value, base) in found.items()
                if points
            )
    return frame(rows, MEASURES)


def commendation(observations: pd.DataFrame, *, ward: str | None = None, years: str | Iterable[int] | None = None) -> pd.DataFrame:
    """The khu phố of each ward by their weighted mean of `measures`' points.

    Returns
    -------
    DataFrame
        `RANKING`, one row per ward × khu phố, best first. ``score`` 0–100; equal scores share the ``rank`` and name each
        other in ``tied_with``; ``missing_measures`` counted as 0 points, ``small_base_measures`` rest on few households.
    """
    table = measures(observations, ward=ward, years=years)
    rows: list[dict] = []
    for name, of_ward in table.groupby("ward", sort=False):
        scored = []
        for khu_pho, group in of_ward.groupby("khu_pho", sort=False):
            total = group["weight"].sum()
            scored.append(
                {
                    "ward": name,
                    "khu_pho": khu_pho,
                    "score": round(float((group["points"] * group["weight"]).sum() / total), 6) if total else 0.0,
                    "n_measures": int(group["value"].notna().sum()),
                    "missing_measures": "; ".join(group.loc[group["value"].isna(), "measure"]),
                    "small_base_measures": "; ".join(group.loc[group["small_base"], "measure"]),
                    "first_period": group["first_period"].iloc[0],
                    "last_period": group["last_period"].iloc[0],
                }
            )
        scored.sort(key=lambda row: -row["score"])
        for row in scored:
            ties = [other["khu_pho"] for other in scored if other["score"] == row["score"] and other is not row]
            rows.append(row | {"rank": 1 + sum(other["score"] > row["score"] for other in scored), "tied_with": "; ".join(ties)})
    return frame(rows, RANKING)


def _numbers(rule: dict[str, str]) -> tuple[float, float]:
    return float(rule["weight"].replace(",", ".")), float((rule["minimum_base"] or "0").replace(",", "."))


def _points(values: dict[str, float], higher: bool) -> dict[str, float]:
    if len(values) < 2:
        return dict.fromkeys(values, 100.0)
    out = {}
    for name, value in values.items():
        worse = sum((other < value) if higher else (other > value) for other in values.values())
        equal = sum(other == value for other in values.values()) - 1
        out[name] = 100 * (worse + equal / 2) / (len(values) - 1)
    return out


def _share(panel: Panel, ward: str, khu_pho: str, period: str, top: str, bottom: str) -> tuple[float | None, float | None]:
    a, b = panel.cell(ward, khu_pho, period, top)[0], panel.cell(ward, khu_pho, period, bottom)[0]
    return ratio(a, b), b


def _last_share(top: str, bottom: str):
    return lambda panel, ward, khu_pho, series: _share(panel, ward, khu_pho, series[-1], top, bottom)


def _gain(panel: Panel, ward: str, khu_pho: str, series: list[str]) -> tuple[float | None, float | None]:
    first, _ = _share(panel, ward, khu_pho, series[0], "families_recognized", "households")
    last, base = _share(panel, ward, khu_pho, series[-1], "families_recognized", "households")
    same = len(series) > 1 and panel.ground(ward, khu_pho, series[0]) == panel.ground(ward, khu_pho, series[-1])
    return (last - first if first is not None and last is not None and same else None), base


def _models(panel: Panel, ward: str, khu_pho: str, series: list[str]) -> tuple[float | None, float | None]:
    wanted = [
        row["numerator"]
        for row in coverage.definitions("coverage").values()
        if row["model"] in coverage.MODELS and row["numerator"].endswith("_registered")
    ]
    values = [panel.cell(ward, khu_pho, series[-1], element)[0] for element in wanted]
    known = [value for value in values if value is not None]
    return (float(sum(value > 0 for value in known)) if known else None), None


def _sustained(panel: Panel, ward: str, khu_pho: str, series: list[str]) -> tuple[float | None, float | None]:
    shares = [
        (panel.ground(ward, khu_pho, period), _share(panel, ward, khu_pho, period, "families_recognized", "households")[0])
        for period in series
    ]
    steps = [(a, b) for (ground, a), (same, b) in pairwise(shares) if a is not None and b is not None and ground == same]
    return (float(sum(b >= a for a, b in steps)) if steps else None), None


def _reporting(panel: Panel, ward: str, khu_pho: str, series: list[str]) -> tuple[float | None, float | None]:
    full = [all(panel.cell(ward, khu_pho, p, e)[0] is not None for e in ("families_registered", "families_recognized")) for p in series]
    return sum(full) / len(full), None


_COMPUTE = {
    "registration_coverage": _last_share("families_registered", "households"),
    "recognition_coverage": _last_share("families_recognized", "households"),
    "recognition_rate": _last_share("families_recognized", "families_registered"),
    "coverage_gain": _gain,
    "models_present": _models,
    "years_sustained": _sustained,
    "reporting": _reporting,
}
