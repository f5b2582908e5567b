"""Tidy frames with fixed columns: an empty result has the same columns and types as a full one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd


def frame(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, str]) -> pd.DataFrame:
    """Rows as a DataFrame with exactly `columns` (name → dtype), in that order.

    A missing number is NaN, a missing text ''; a column that a row lacks is missing in it.
    """
    rows = list(rows)
    data = {}
    for name, dtype in columns.items():
        values = [row.get(name) for row in rows]
        if dtype == "str":
            values = ["" if v is None else str(v) for v in values]
        elif dtype == "bool":
            values = [bool(v) for v in values]
        elif dtype == "int64":
            values = [0 if v is None else int(v) for v in values]
        data[name] = pd.Series(values, dtype=dtype)
    return pd.DataFrame(data, columns=list(columns))


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a frame as dicts of plain Python values, a missing number as None."""
    out = []
    for row in table.to_dict("records"):
        out.append({str(k): None if isinstance(v, float) and v != v else v for k, v in row.items()})
    return out


def ratio(numerator: float | None, denominator: float | None) -> float | None:
    """``numerator / denominator``; None where either is missing or the denominator is 0."""
    if numerator is None or not denominator:
        return None
    return numerator / denominator
