"""Regimes in time: programmes, criteria and targets of the learning models, and where a series breaks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.regimes import models_of, regime_of
from hieuhoc_analysis.harmonize.places.org_units import unit_row
from hieuhoc_analysis.harmonize.unit_register import units
from hieuhoc_analysis.indicators import periods
from hieuhoc_analysis.indicators.frames import frame

BREAKS = {
    "break": "str",
    "date": "str",
    "first_year": "int64",
    "kind": "str",
    "models": "str",
    "label_vi": "str",
    "label_en": "str",
    "source": "str",
}
TARGETS = {
    "ward": "str",
    "year": "int64",
    "regime": "str",
    "model": "str",
    "area_type": "str",
    "target_year": "int64",
    "target": "float64",
    "place": "str",
    "verified": "bool",
    "short_source": "str",
    "source": "str",
    "note": "str",
}


@dataclass(frozen=True, slots=True)
class Target:
    """A target: `share` is a fraction of the model's total, to be reached by the end of `year`."""

    regime: str
    year: int
    model: str
    area_type: str
    place: str
    share: float
    verified: bool
    short_source: str
    source: str
    note: str


def breaks_between(earlier: int, later: int, model: str = "") -> list[str]:
    """Codes of the breaks of ``breaks.csv`` that first show in a year after `earlier`, up to `later`.

    A break that names models concerns only those; territorial breaks are found on the territory itself (`growth`), so
    those of kind ``territory`` are left out.
    """
    return [
        row["break"]
        for row in sorted(codelists.load("breaks"), key=lambda row: row["date"])
        if earlier < int(row["first_year"]) <= later
        and row["kind"] != "territory"
        and (not row["models"] or not model or model in row["models"].split(";"))
    ]


def breaks(years: str | Iterable[int], model: str = "") -> pd.DataFrame:
    """The breaks to draw in a chart of these years, one row each, in order of date; a break of the first year is not inside.

    Returns
    -------
    DataFrame
        `BREAKS`: a line belongs just before ``first_year``. Territorial ones (kind ``territory``) are included.
    """
    span = periods.years(years) or []
    rows = [
        row for row in sorted(codelists.load("breaks"), key=lambda row: row["date"])
        if span and span[0] < int(row["first_year"]) <= span[-1] and (not row["models"] or not model or model in row["models"].split(";"))
    ]
    return frame(rows, BREAKS)


def criteria_version(model: str, year: int, level: str = "") -> str:
    """The version of the criteria in force at the end of the year, when recognition is decided; '' if unknown.

    `level` tells the learning community of a khu phố (``khu_pho``) from that of a commune (``ward``); by default the first
    level that ``criteria_versions.csv`` lists for the model, but ``khu_pho`` for communities.
    """
    day = f"{year}-12-31"
    level = level or ("khu_pho" if model == "community" else "")
    for row in codelists.load("criteria_versions"):
        if (
            row["model"] == model
            and level in ("", row["level"])
            and row["valid_from"] <= day
            and (not row["valid_to"] or row["valid_to"] >= day)
        ):
            return row["version"]
    return ""


def area_type(ward: str, year: int) -> str:
    """``difficult`` where ``area_types.csv`` says so for the ward at the end of the year, else ``standard``."""
    day = f"{year}-12-31"
    for row in codelists.load("area_types"):
        if row["ward"] == ward and row["valid_from"] <= day and (not row["valid_to"] or row["valid_to"] >= day):
            return row["area_type"]
    return "standard"


def target(model: str, year: int, ward: str = "") -> Target | None:
    """The target that applies to a model in a year: that of the nearest target year within the year's regime.

    A row of ``targets.csv`` for the ward itself wins over one for its district, its province, then the nation; a row for
    the ward's kind of area wins over one for any.
    """
    regime, area = regime_of(year), area_type(ward, year)
    places = _places(ward, year)
    best: tuple[tuple[int, int, int], dict[str, str]] | None = None
    for row in codelists.load("targets"):
        if (
            row["model"] != model
            or row["period"] != regime
            or int(row["year"]) < year
            or row["place"] not in places
            or row["area_type"] not in ("", area)
        ):
            continue
        rank = (int(row["year"]), places.index(row["place"]), 0 if row["area_type"] else 1)
        if best is None or rank < best[0]:
            best = (rank, row)
    if best is None:
        return None
    row = best[1]
    share = float(row["target_pct"].replace(",", ".")) / 100
    return Target(
        regime, int(row["year"]), model, area, row["place"], share, row["verified"] != "no", row["short_source"], row["source"], row["note"]
    )


def targets(wards: Iterable[str], years: str | Iterable[int], models: Iterable[str] | None = None) -> pd.DataFrame:
    """The targets that apply, one row per ward × year × model that has one.

    Returns
    -------
    DataFrame
        `TARGETS`: ``target`` is a fraction (0.7 = 70 %) of the model's total, due by the end of ``target_year``;
        ``verified`` False where the codelist could not check the figure against the decision's text.
    """
    rows = []
    for ward in wards:
        for year in periods.years(years) or []:
            for model in models or models_of(year):
                if found := target(model, year, ward):
                    rows.append(
                        {
                            "ward": ward,
                            "year": year,
                            "regime": found.regime,
                            "model": model,
                            "area_type": found.area_type,
                            "target_year": found.year,
                            "target": found.share,
                            "place": found.place,
                            "verified": found.verified,
                            "short_source": found.short_source,
                            "source": found.source,
                            "note": found.note,
                        }
                    )
    return frame(rows, TARGETS)


def _places(ward: str, year: int) -> list[str]:
    """The ward, its district, its province and '' (the nation), nearest first."""
    by_id = {row["org_unit_id"]: row for row in units()}
    out = [ward] if ward else []
    row = unit_row(ward, str(year)) if ward else None
    while row and row["parent_id"] in by_id:
        row = by_id[row["parent_id"]]
        out.append(row["name"])
    return [*out, ""]
