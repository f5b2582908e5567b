"""What is said of where the models are: in how many khu phố, and in which not."""

from __future__ import annotations

from functools import partial

import pandas as pd

from hieuhoc_analysis.indicators import coverage, wording
from hieuhoc_analysis.indicators.frames import records
from hieuhoc_analysis.language.phrases import LANGUAGES


def tell(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    """The sentences of the section ``reach``."""
    latest = {}
    for row in records(coverage.model_reach(observations, years=years)):
        if row["n_reporting"] and row["period_kind"] == "calendar":
            latest[row["model"]] = row
    rows = []
    for model, row in latest.items():
        if row["year"] < max(r["year"] for r in latest.values()) or (model == "all" and len(latest) < 3):
            continue
        line = partial(wording.line, "reach", f"reach_{model}", row["period"])
        labels = wording.models(model)
        key = ("reach_everywhere" if row["everywhere"] else "reach") + ("_all" if model == "all" else "")
        rows.append(line(key, _caveats(row), labels, **wording.picked(row, "year", "n_with", "n_expected")))
        without = _names(row["khu_pho_without"])
        if without and model != "all":
            rows.append(line("reach_without", [], labels, year=row["year"], names=wording.few(without), n=len(without)))
    return rows


def _caveats(row: dict) -> list[dict[str, str]]:
    """Which khu phố did not report, and how many have nothing that could be registered."""
    silent, idle = _names(row["khu_pho_not_reported"]), _names(row["khu_pho_nothing_to_register"])
    caveats = [wording.caveat("not_reported_in", names=wording.few(silent), n=len(silent))] if silent else []
    if idle:
        of = coverage.definitions()[f"{row['model']}_registration_coverage"]["denominator"]
        units = {lang: wording.unit(of, lang) for lang in LANGUAGES}
        caveats.append(wording.caveat("nothing_to_register", n=len(idle), unit=units))
    return caveats


def _names(joined: str) -> list[str]:
    return joined.split("; ") if joined else []
