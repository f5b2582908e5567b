"""What is said of who reported the registered families: all in all years, or which years and khu phố are missing."""

from __future__ import annotations

from functools import partial

import pandas as pd

from hieuhoc_analysis.indicators import growth, wording
from hieuhoc_analysis.indicators.frames import records


def tell(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    """The sentences of the section ``reporting``."""
    line = partial(wording.line, "reporting", "families_registered")
    series = records(growth.by_year(observations, "families_registered", years=years))
    rows = []
    whole = [r["year"] for r in series if r["complete"] and not r["n_expected"]]
    if series and all(r["complete"] for r in series) and len(series) == len(years) > len(whole):
        asked = [r for r in series if r["n_expected"]]
        units = {r["n_expected"] for r in asked}
        n = "–".join(str(n) for n in sorted({min(units), max(units)}))
        if len(asked) > 1:
            rows.append(line("", "reporting_full", n=n, years=_years([r["year"] for r in asked])))
        else:
            rows.append(line("", "reporting_full_year", n=n, year=asked[0]["year"]))
    if 0 < len(whole) < len(series):
        rows.append(line("", "reporting_whole", years=_years(whole)))
    for row in series:
        if row["value"] is None:
            rows.append(line(row["period"], "reporting_none", year=row["year"]))
        elif not row["complete"]:
            missing = wording.few(row["missing_khu_pho"].split("; "))
            there = {"n": row["n_reporting"], "total": row["n_expected"]}
            rows.append(line(row["period"], "reporting_partial", year=row["year"], names=missing, **there))
    return rows


def _years(years: list[int]) -> str:
    """Years in a row as one span, others one by one."""
    first, last = years[0], years[-1]
    return f"{first}–{last}" if last - first == len(years) - 1 > 0 else ", ".join(map(str, years))
