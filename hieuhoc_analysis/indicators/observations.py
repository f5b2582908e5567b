"""What the observations say now: the value in force of every figure."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import grounds, periods
from hieuhoc_analysis.indicators.frames import frame

COUNTED = ("reported", "nil", "corrected")
CURRENT = {
    "ward": "str", "territory": "str", "khu_pho": "str", "period": "str", "period_kind": "str", "year": "int64", "data_element": "str",
    "education_level": "str", "value": "float64", "status": "str", "era": "str",
}


def current(observations: pd.DataFrame) -> pd.DataFrame:
    """One row per ward × khu phố × period × data element × education level: the value in force.

    Superseded rows are dropped; of several rows for one cell the last that counts stays (a doubled figure is a finding of
    the validation, not a second value).

    Returns
    -------
    DataFrame
        `CURRENT`: ``territory`` (id of the ward's territory, which changes when the ward merges, and from the day on
        which a khu phố alone came from or went to another ward), ``period_kind``, ``year`` (of a school year the last),
        ``value`` in the element's own unit (NaN unless `status` is one of `COUNTED`), ``era`` '' but in a recast table
        (`territory.recast`).
    """
    return frame(in_force(observations), CURRENT)


def in_force(observations: pd.DataFrame) -> Collection[dict[str, Any]]:
    """The rows of `current`; a missing value is None."""
    kept = observations[(observations["status"] != "superseded") & (observations["ward"].fillna("") != "")]
    rows: dict[tuple, dict] = {}
    territories: dict[tuple[str, str, str], str] = {}
    recast = "era" in kept
    names = needed(kept)
    otherwise = {"khu_pho": "", "org_unit_id": "", "period": "", "education_level": "all", "era": ""}
    # as arrays of objects: a column of texts that is walked through gives one after the other out of Arrow, ten times as slowly
    columns = [(kept[name].fillna(otherwise[name]) if name in otherwise else kept[name]).to_numpy(object) for name in names]
    counts = (kept["status"].isin(COUNTED) & kept["value"].notna()).tolist()
    for counted, ward, khu_pho, unit_id, period, element, level, value, status, *rest in zip(counts, *columns, strict=True):
        era = rest[0] if rest else ""
        key = (ward, khu_pho, period, element, level)
        if not counted and key in rows and rows[key]["value"] is not None:
            continue
        when, whole = periods.read(period), (ward, period, unit_id.partition("/")[0])
        if whole not in territories:
            territories[whole] = grounds.territory(ward, period, recast, whole[2])
        rows[key] = {
            "ward": ward, "territory": territories[whole], "khu_pho": khu_pho, "period": period,
            "period_kind": when.kind, "year": when.year, "data_element": element, "education_level": level,
            "value": float(value) if counted else None, "status": status if counted or status not in COUNTED else "not_reported",
            "era": era,
        }
    return rows.values()


def needed(observations: pd.DataFrame) -> list[str]:
    """The columns that tell a value in force."""
    return [
        "ward",
        "khu_pho",
        "org_unit_id",
        "period",
        "data_element",
        "education_level",
        "value",
        "status",
        *(["era"] if "era" in observations else []),
    ]


@codelists.derived("data_elements")
def elements(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, str]]:
    """``data_elements.csv`` by code."""
    return {row["code"]: row for row in rows}


def model_of(element: str) -> str:
    """The learning model that a data element is about: ``family``, ``clan``, ``community``, ``organization``, ``citizen`` or ''."""
    return elements().get(element, {}).get("model", "")
