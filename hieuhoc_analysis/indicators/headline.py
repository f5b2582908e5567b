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
    observations = observations[observations["ward"] == ward]
    series = records(growth.by_year(observations, element, years=asked))
    series = [r for r in series if r["period_kind"] == series[0]["period_kind"]]
    nothing = dict.fromkeys(("first_year", "first_value", "last_year", "last_value", "change_pct", "cagr", "whole"))
    out: dict[str, object] = {"ward": ward, "data_element": element, **nothing, "later": []}
    whole = _span(observations, element, asked)
    if whole is None:
        return out | _no_growth(observations, ward, element, [r for r in series if r["value"] is not None])
    first, last = _published_pair(ward, element, series) or (whole["first_year"], whole["last_year"])
    main = _span(observations, element, asked, first, last) or whole
    later = _later(series, asked, main["last_year"])
    out |= {name: main[name] for name in nothing if name != "whole"} | {"later": later, "whole": whole}
    for lang in units_of(observations):
        text = _grown(main, ward, element, lang) + _since(later, ward, element, lang) + _beside(main, whole, later, series, lang)
        out[f"sentence_{lang}"] = in_units(text, lang)
    return out


def _later(series: list[dict], asked: list[int] | None, last: int) -> list[dict[str, object]]:
    """The years after the span, those that were asked for and nobody reported included."""
    known = {
        r["year"]: {name: r[name] for name in ("value", "complete", "change_pct", "n_reporting", "n_expected")}
        | {"territory_changed": r["reason_not_comparable"] == "territory_changed"}
        for r in series
    }
    unknown = {"value": None, "complete": False, "change_pct": None, "n_reporting": 0, "n_expected": 0, "territory_changed": False}
    later = [year for year in known if year > last] + [year for year in asked or () if year > last and year not in known]
    return [{"year": year, **known.get(year, unknown)} for year in later]


def _grown(main: dict, ward: str, element: str, lang: str) -> str:
    """From when to when, how much, and of which khu phố where not all of them reported."""
    way = "rose" if main["change_pct"] > 0 else "fell" if main["change_pct"] < 0 else "same"
    what = label(element, lang)
    text = unnamed(
        f"narrative.headline_{way}",
        lang,
        ward=ward,
        what=what[:1].lower() + what[1:],
        unit=unit(element, lang),
        average=average(main, "average", main["cagr"] or 0)[f"average_{lang}"],
        **{name: main[name] for name in SPAN},
    )
    among = {} if main["complete"] else {name: main[name] for name in ("n_reporting", "n_expected")}
    return text + (unnamed("narrative.headline_among", lang, **among) if among else "")


def _since(later: list[dict], ward: str, element: str, lang: str) -> str:
    """What came after the span, year by year."""
    return "".join(unnamed(f"narrative.headline_later_{_kind_of(r, ward)}", lang, unit=unit(element, lang), **r) for r in later)


def _kind_of(later: dict, ward: str) -> str:
    """What is to be said of a later year."""
    if later["value"] is None:
        return "none" if grounds.exists(ward, f"{later['year']}-12-31") else "ended"
    if later["territory_changed"]:
        return "territory"
    if not later["complete"]:
        return "partial"
    return "plain" if later["change_pct"] is None else "change"


def _beside(main: dict, whole: dict, later: list[dict], series: list[dict], lang: str) -> str:
    """The longest span where the sentence told of another one, and which of its years' figures exceed what they are of."""
    spans = [(one["first_year"], one["last_year"]) for one in (main, whole)]
    text = unnamed("narrative.headline_whole", lang, **{name: whole[name] for name in SPAN}) if spans[0] != spans[1] else ""
    told = {*spans[0], *spans[1], *(r["year"] for r in later)}
    return text + "".join(
        unnamed("narrative.headline_doubtful", lang, year=r["year"], names=few(r["over_whole"].split("; ")))
        for r in series
        if r["over_whole"] and r["year"] in told
    )


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


def _span(
    observations: pd.DataFrame, element: str, asked: list[int] | None, first: int | None = None, last: int | None = None
) -> dict | None:
    """Growth between two years, or over the longest comparable span; None where no two years compare."""
    table = records(growth.cagr(observations, element, first, last, years=asked))
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
