"""What is said of schooling: the newest rates, and whether dropout changed by more than chance."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.indicators import bounds, dropout, wording
from hieuhoc_analysis.indicators.frames import records

_RATES = {"return_rate": "returned", "retention_rate": "retention", "out_of_school_rate": "out_of_school", "age6_entry_rate": "age6"}


def tell(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    """The sentences of the section ``dropout``."""
    latest = {row["indicator"]: row for row in _of_all_levels(dropout.rates(observations, years=years)) if row["status"] == "reported"}
    rows = []
    if row := latest.get("dropout_rate"):
        caveats = _few(row) + ([wording.caveat("calendar_year")] if row["period_kind"] == "calendar" else [])
        figures = wording.picked(row, "period", "numerator", "denominator", "value", "low", "high")
        rows.append(wording.line("dropout", "dropout_rate", row["period"], "dropout", caveats, **figures))
    changes = [row for row in _of_all_levels(dropout.change(observations, years=years)) if row["status"] == "reported"]
    # without a rate to compare: what the counts bear
    rows += [_change(row) for row in changes] or _of_counts(dropout.counts(observations, years=years))
    for code, key in _RATES.items():
        if row := latest.get(code):
            caveats = ([wording.caveat("internal_rate")] if code == "return_rate" else []) + _few(row)
            figures = wording.picked(row, "period", "numerator", "denominator", "value")
            rows.append(wording.line("dropout", code, row["period"], key, caveats, **figures))
    outside = [row for row in _of_all_levels(dropout.counts(observations, ["not_enrolled"], years=years)) if row["complete"]]
    for row in outside[-1:] if "out_of_school_rate" not in latest else ():
        rows.append(wording.line("dropout", "not_enrolled", row["period"], "not_enrolled", **wording.picked(row, "period", "value")))
    return rows


def _of_all_levels(table: pd.DataFrame) -> list[dict]:
    return [row for row in records(table) if row["education_level"] == "all"]


def _few(row: dict) -> list[dict[str, str]]:
    """The caveat that so few pupils are concerned that one more or less changes the rate."""
    return [wording.caveat("few", few=int(bounds.bound("few_cases")))] if "few" in row["caveat"] else []


def _change(row: dict) -> dict:
    """The dropout rate of the first and the last year (a row of `dropout.change`)."""
    figures = wording.picked(row, "first_period", "last_period", "first_value", "last_value")
    points = {"points": abs(row["difference"]) * 100, "low_points": row["low"] * 100, "high_points": row["high"] * 100}
    period = f"{row['first_period']}; {row['last_period']}"
    return wording.line("dropout", "dropout_rate", period, f"dropout_{row['verdict']}", [wording.caveat("no_cause")], **figures, **points)


def _of_counts(counts: pd.DataFrame) -> list[dict]:
    """The number of dropouts of the first and the last year, where no rate can be told."""
    rows = []
    for row in records(dropout.count_change(counts)):
        if row["verdict"]:
            caveats = [*wording.same_khu_pho(row), wording.caveat(f"counts_{row['sizes']}"), wording.caveat("no_cause")]
            key = f"dropout_counts_{row['verdict']}" + ("_from_none" if row["ratio"] is None else "")
            figures = wording.picked(row, "first_period", "last_period", "first_value", "last_value", "ratio", "low", "high")
            period = f"{row['first_period']}; {row['last_period']}"
            rows.append(wording.line("dropout", "dropout_rate", period, key, caveats, **figures))
    return rows
