"""The one line that answers "are we growing?": from when to when, how much, and what came after."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import grounds, growth, periods
from hieuhoc_analysis.indicators.district import units_of
from hieuhoc_analysis.indicators.frames import records
from hieuhoc_analysis.indicators.wording import SPAN, average, few, label, unit
from hieuhoc_analysis.language.phrases import unnamed
from hieuhoc_analysis.language.units import in_units


def of(
    observations: pd.DataFrame, ward: str, years: str | Iterable[int] | None = None, element: str = "families_registered"
) -> dict[str, object]:
    """The one line that answers "are we growing?" for a ward.

    From the first to the last complete year, or of the same khu phố (`growth.cagr`), which is said; where
    ``published_figures.csv`` holds published figures of the ward for two of the years and the data agree with them,
    between those, and the years after as the data have them. The span is always named; four years are never called five
    years' growth.

    Returns
    -------
    dict
        ``ward, data_element, first_year, first_value, last_year, last_value, change_pct, cagr`` (fractions, None when there
        is nothing to say), ``later`` (one dict per later year: ``year, value, complete, change_pct``), ``whole`` (the same
        figures over the longest comparable span), ``sentence_vi``, ``sentence_en``.
    """
    asked = periods.years(years)
    series = records(growth.by_year(observations[observations["ward"] == ward], element, years=asked))
    series = [r for r in series if r["period_kind"] == series[0]["period_kind"]]
    out: dict[str, object] = {
        "ward": ward,
        "data_element": element,
        "first_year": None,
        "first_value": None,
        "last_year": None,
        "last_value": None,
        "change_pct": None,
        "cagr": None,
        "later": [],
        "whole": None,
    }
    whole = _span(observations, ward, element, asked, None, None)
    if whole is None:
        return out | _no_growth(observations[observations["ward"] == ward], ward, element, [r for r in series if r["value"] is not None])
    first, last = _published_pair(ward, element, series) or (whole["first_year"], whole["last_year"])
    main = _span(observations, ward, element, asked, first, last) or whole
    later = [
        {
            "year": r["year"],
            "value": r["value"],
            "complete": r["complete"],
            "change_pct": r["change_pct"],
            "n_reporting": r["n_reporting"],
            "n_expected": r["n_expected"],
            "territory_changed": r["reason_not_comparable"] == "territory_changed",
        }
        for r in series
        if r["year"] > main["last_year"]
    ]
    seen = {r["year"] for r in series}
    later += [
        {"year": y, "value": None, "complete": False, "change_pct": None, "n_reporting": 0, "n_expected": 0, "territory_changed": False}
        for y in asked or []
        if y > main["last_year"] and y not in seen
    ]
    among = {} if main["complete"] else {"n_reporting": main["n_reporting"], "n_expected": main["n_expected"]}
    out |= {name: main[name] for name in ("first_year", "first_value", "last_year", "last_value", "change_pct", "cagr")} | {
        "later": later,
        "whole": whole,
    }
    for lang in units_of(observations[observations["ward"] == ward]):
        way = "rose" if main["change_pct"] > 0 else "fell" if main["change_pct"] < 0 else "same"
        what = label(element, lang)
        text = unnamed(
            f"narrative.headline_{way}",
            lang,
            ward=ward,
            what=what[:1].lower() + what[1:],
            unit=unit(element, lang),
            average=average(main, "average", main["cagr"] or 0)[f"average_{lang}"],
            **{k: main[k] for k in SPAN},
        )
        text += unnamed("narrative.headline_among", lang, **among) if among else ""
        for r in later:
            ended = r["value"] is None and not grounds.exists(ward, f"{r['year']}-12-31")
            kind = (
                "ended"
                if ended
                else "none"
                if r["value"] is None
                else "territory"
                if r["territory_changed"]
                else "partial"
                if not r["complete"]
                else "plain"
                if r["change_pct"] is None
                else "change"
            )
            text += unnamed(f"narrative.headline_later_{kind}", lang, unit=unit(element, lang), **r)
        if (whole["first_year"], whole["last_year"]) != (main["first_year"], main["last_year"]):
            text += unnamed("narrative.headline_whole", lang, **{k: whole[k] for k in SPAN})
        told = {main["first_year"], main["last_year"], whole["first_year"], whole["last_year"], *(r["year"] for r in later)}
        text += "".join(
            unnamed("narrative.headline_doubtful", lang, year=r["year"], names=few(r["over_whole"].split("; ")))
            for r in series
            if r["over_whole"] and r["year"] in told
        )
        out[f"sentence_{lang}"] = in_units(text, lang)
    return out


def _no_growth(observations: pd.DataFrame, ward: str, element: str, known: list[dict]) -> dict[str, str]:
    """What can be said without two years that compare: the one year there is, else that there is none and what was sent instead."""
    out = {}
    for lang in units_of(observations):
        name = label(element, lang)
        what = {"ward": ward, "what": name[:1].lower() + name[1:], "unit": unit(element, lang)}
        if len(known) == 1:
            some = (
                ""
                if known[0]["complete"]
                else unnamed("narrative.headline_one_partial", lang, **{n: known[0][n] for n in ("n_reporting", "n_expected")})
            )
            text = unnamed("narrative.headline_one", lang, year=known[0]["year"], value=known[0]["value"], among=some, **what)
        elif known:
            text = unnamed("narrative.headline_none", lang, **what)
        else:
            parts = any(periods.read(period).kind not in (*periods.YEARLY, "other") for period in observations["period"].unique())
            text = unnamed("narrative.headline_parts_only" if parts else "narrative.headline_no_year", lang, **what)
        out[f"sentence_{lang}"] = in_units(text, lang)
    return out


def _span(observations: pd.DataFrame, ward: str, element: str, asked: list[int] | None, first: int | None, last: int | None) -> dict | None:
    table = records(growth.cagr(observations[observations["ward"] == ward], element, first, last, years=asked))
    return next((row for row in table if row["comparable"]), None)


def _published_pair(ward: str, element: str, series: list[dict]) -> tuple[int, int] | None:
    values = {r["year"]: r["value"] for r in series if r["complete"]}
    years = sorted(
        int(row["year"])
        for row in codelists.load("published_figures")
        if row["place"] == ward
        and row["data_element"] == element
        and row["precision"] == "exact"
        and row["year"].isdigit()
        and row["education_level"] == "all"
        and row["value"]
        and values.get(int(row["year"])) == float(row["value"])
    )
    return (years[0], years[-1]) if len(years) > 1 else None
