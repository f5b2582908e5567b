"""Paragraph-ready findings: each sentence with the figures it rests on and its caveat, and none that the data do not bear.

The wording is in ``codelists/phrases.csv`` (keys ``narrative.…``); here is decided only which sentence may be said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import coverage, dropout, grounds, growth, periods, targets, territory
from hieuhoc_analysis.indicators.district import units_of
from hieuhoc_analysis.indicators.frames import frame, records
from hieuhoc_analysis.indicators.observations import Panel, elements
from hieuhoc_analysis.language.phrases import LANGUAGES, unnamed
from hieuhoc_analysis.language.units import in_units

SENTENCES = {
    "ward": "str", "section": "str", "indicator": "str", "period": "str", "key": "str", "sentence_vi": "str", "sentence_en": "str", "caveat_vi": "str",
    "caveat_en": "str", "figures": "str",
}
SECTIONS = ("growth", "coverage", "target", "reach", "dropout", "reporting")
GROWING = ("families_registered", "families_recognized", "clans_registered", "clans_recognized", "communities_registered", "communities_recognized",
           "organizations_registered", "organizations_recognized", "citizens_recognized")
NAMED = 5
SMALL = 20  # a percentage of fewer says more than the counts do


def sentences(observations: pd.DataFrame, *, ward: str | None = None, years: str | Iterable[int] | None = None) -> pd.DataFrame:
    """The findings of a review, ready to be put into the report.

    Returns
    -------
    DataFrame
        `SENTENCES`, one row per sentence, by ward and in the order of `SECTIONS`. ``sentence_*`` and ``caveat_*`` in both
        languages (the caveat '' where there is none), ``figures`` the numbers used as JSON, ``key`` the phrase's key.
    """
    rows: list[dict] = []
    wanted = observations if ward is None else observations[observations["ward"] == ward]
    asked = periods.years(years) or Panel(observations).years
    for name in Panel(wanted, asked).wards:
        one = wanted[wanted["ward"] == name]
        languages = units_of(one)
        for tell in (_territory, _growth, _coverage, _targets, _reach, _dropout, _reporting):
            rows.extend(line | {"ward": name} | {f"{text}_{lang}": in_units(line[f"{text}_{lang}"], lang) for text in ("sentence", "caveat") for lang in languages}
                        for line in tell(one, name, asked))
    return frame(rows, SENTENCES)


def headline(observations: pd.DataFrame, ward: str, years: str | Iterable[int] | None = None, element: str = "families_registered") -> dict[str, object]:
    """The one line that answers "are we growing?" for a ward.

    From the first to the last complete year, or of the same khu phố (`growth.cagr`), which is said; where ``published_figures.csv`` holds published figures of the ward for two of
    the years and the data agree with them, between those, and the years after as the data have them. The span is always
    named; four years are never called five years' growth.

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
    out: dict[str, object] = {"ward": ward, "data_element": element, "first_year": None, "first_value": None, "last_year": None, "last_value": None,
                              "change_pct": None, "cagr": None, "later": [], "whole": None}
    whole = _span(observations, ward, element, asked, None, None)
    if whole is None:
        return out | {f"sentence_{lang}": unnamed("narrative.headline_none", lang, ward=ward, what=_label(element, lang)) for lang in LANGUAGES}
    first, last = _published_pair(ward, element, series) or (whole["first_year"], whole["last_year"])
    main = _span(observations, ward, element, asked, first, last) or whole
    later = [{"year": r["year"], "value": r["value"], "complete": r["complete"], "change_pct": r["change_pct"], "n_reporting": r["n_reporting"],
              "n_expected": r["n_expected"], "territory_changed": r["reason_not_comparable"] == "territory_changed"} for r in series if r["year"] > main["last_year"]]
    seen = {r["year"] for r in series}
    later += [{"year": y, "value": None, "complete": False, "change_pct": None, "n_reporting": 0, "n_expected": 0, "territory_changed": False}
              for y in asked or [] if y > main["last_year"] and y not in seen]
    among = {} if main["complete"] else {"n_reporting": main["n_reporting"], "n_expected": main["n_expected"]}
    out |= {name: main[name] for name in ("first_year", "first_value", "last_year", "last_value", "change_pct", "cagr")} | {"later": later, "whole": whole}
    for lang in units_of(observations[observations["ward"] == ward]):
        way = "rose" if main["change_pct"] > 0 else "fell" if main["change_pct"] < 0 else "same"
        what = _label(element, lang)
        text = unnamed(f"narrative.headline_{way}", lang, ward=ward, what=what[:1].lower() + what[1:], unit=_unit(element, lang), **{k: main[k] for k in _SPAN})
        text += unnamed("narrative.headline_among", lang, **among) if among else ""
        for r in later:
            ended = r["value"] is None and not grounds.exists(ward, f"{r['year']}-12-31")
            kind = "ended" if ended else "none" if r["value"] is None else "territory" if r["territory_changed"] else "partial" if not r["complete"] else "plain" if r["change_pct"] is None else "change"
            text += unnamed(f"narrative.headline_later_{kind}", lang, unit=_unit(element, lang), **r)
        if (whole["first_year"], whole["last_year"]) != (main["first_year"], main["last_year"]):
            text += unnamed("narrative.headline_whole", lang, **{k: whole[k] for k in _SPAN})
        out[f"sentence_{lang}"] = in_units(text, lang)
    return out


_SCHOOL_YEAR = re.compile(r"(?<=\b\d{4})-(?=\d{4}\b)")
_SPAN = ("first_year", "first_value", "last_year", "last_value", "change_pct", "cagr")


def _span(observations: pd.DataFrame, ward: str, element: str, asked: list[int] | None, first: int | None, last: int | None) -> dict | None:
    table = records(growth.cagr(observations[observations["ward"] == ward], element, first, last, years=asked))
    return next((row for row in table if row["comparable"]), None)


def _published_pair(ward: str, element: str, series: list[dict]) -> tuple[int, int] | None:
    values = {r["year"]: r["value"] for r in series if r["complete"]}
    years = sorted(
        int(row["year"]) for row in codelists.load("published_figures")
        if row["place"] == ward and row["data_element"] == element and row["precision"] == "exact" and row["year"].isdigit() and row["education_level"] == "all"
        and row["value"] and values.get(int(row["year"])) == float(row["value"])
    )
    return (years[0], years[-1]) if len(years) > 1 else None


def _territory(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    """On which units the figures before a merger are, where they were recast."""
    days = sorted(set(observations["era"]) - {""}) if "era" in observations else []
    rows = []
    for day in days:
        moved = territory.changes([ward])
        old = list(dict.fromkeys(moved.loc[(moved["successor"] == ward) & (moved["date"] == day) & (moved["predecessor_khu_pho"] == ""), "predecessor"]))
        if old:
            rows.append(_line("growth", "territory", "", "recast", [], {"date_vi": "/".join(reversed(day.split("-"))), "date_en": day}, {"names": ", ".join(old), "day": day}))
    return rows


def _growth(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    rows = []
    for element in GROWING:
        series = growth.by_year(observations, element, years=years)
        steps = records(series)
        for row in records(growth.cagr(observations, element, years=years)):
            if not row["comparable"] and row["reason_not_comparable"] != "zero_base":
                continue
            span = [r for r in steps if row["first_year"] <= r["year"] <= row["last_year"]]
            caveats = [] if row["complete"] else [_caveat("same_khu_pho", n=row["n_reporting"], total=row["n_expected"], names=_names(row["missing_khu_pho"].split("; ")))]
            caveats += _gaps([r for r in span if row["complete"] or r["missing_khu_pho"] != row["missing_khu_pho"]])
            caveats += [_caveat("break", label=_break_labels(row["breaks"]))] * bool(row["breaks"])
            caveats += [_caveat("territory", year=r["year"]) for r in steps if r["year"] > row["last_year"] and "territory" in r["breaks"].split(";")]
            if row["last_year"] - row["first_year"] < len(years) - 1:
                caveats.append(_caveat("span", steps=row["steps"], first_year=row["first_year"], last_year=row["last_year"], years=f"{years[0]}–{years[-1]}"))
            direction = "rose" if row["change"] > 0 else "fell" if row["change"] < 0 else "same"
            what = {f"what_{lang}": _label(element, lang) for lang in LANGUAGES} | {f"unit_{lang}": _unit(element, lang) for lang in LANGUAGES}
            if row["first_value"] < SMALL and direction != "same":
                direction += "_small"
            rows.append(_line("growth", element, f"{row['first_period']}–{row['last_period']}", f"growth_{direction}", caveats, what, {
                **{k: row[k] for k in _SPAN}, "change": row["change"], "fall_pct": -(row["change_pct"] or 0), "fall": -(row["cagr"] or 0)}))
            rows.extend(_steadiness(element, span, what))
        if element == "families_registered":
            rows.extend(_contributors(observations, ward, element, years))
    return rows


def _steadiness(element: str, span: list[dict], what: dict) -> list[dict]:
    compared = [r for r in span[1:] if r["comparable"]]
    if len(span) < 3 or not compared:
        return []
    falls = [r for r in compared if r["change"] < 0]
    if falls:
        listed = {f"falls_{lang}": "; ".join(unnamed("narrative.fall", lang, year=r["year"], change_pct=r["change_pct"]) for r in falls) for lang in LANGUAGES}
        return [_line("growth", element, "", "growth_unsteady", [], what | listed, {"years": ", ".join(str(r["year"]) for r in falls)})]
    if any(r["change"] == 0 for r in compared):
        return []
    if len(compared) == len(span) - 1:
        return [_line("growth", element, "", "growth_every_year", [], what, {"first_year": span[0]["year"], "last_year": span[-1]["year"]})]
    if len(compared) < 2 or (span[-1]["value"] or 0) < (span[0]["value"] or 0):
        return []  # one step says nothing of the years, and steps up in some not that all rose
    unknown = ", ".join(str(r["year"]) for r in span[1:] if not r["comparable"])
    return [_line("growth", element, "", "growth_where_comparable", [_caveat("unknown_steps", years=unknown)], what,
                  {"compared": ", ".join(str(r["year"]) for r in compared)})]


def _contributors(observations: pd.DataFrame, ward: str, element: str, years: list[int]) -> list[dict]:
    span = next((r for r in records(growth.cagr(observations, element, years=years)) if r["comparable"]), None)
    if not span:
        return []
    table = [r for r in records(growth.contributions(observations, element, ward, span["first_year"], span["last_year"])) if r["share_of_change"] is not None]
    top = table[:3]
    if len(table) < 4 or span["change"] <= 0 or top[-1]["change"] <= 0:
        return []
    caveats = [_caveat("shares_pass")] if any(r["change"] < 0 for r in table) else []
    caveats += [] if span["complete"] else [_caveat("same_khu_pho", n=span["n_reporting"], total=span["n_expected"], names=_names(span["missing_khu_pho"].split("; ")))]
    rows = [_line("growth", element, f"{span['first_period']}–{span['last_period']}", "contributors", caveats, {}, {
        "names": ", ".join(r["khu_pho"] for r in top), "share": sum(r["share_of_change"] for r in top), "n": len(top), "total": len(table),
        "first_year": span["first_year"], "last_year": span["last_year"]})]
    if fell := [r["khu_pho"] for r in table if r["change"] < 0]:
        rows.append(_line("growth", element, f"{span['first_period']}–{span['last_period']}", "fell_in", [], {}, {
            "names": _names(fell), "n": len(fell), "total": len(table), "first_year": span["first_year"], "last_year": span["last_year"]}))
    return rows


def _coverage(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    rows = []
    known = coverage.definitions()
    table = records(coverage.by_ward(observations, years=years))
    latest = {}
    for row in table:
        if row["status"] == "reported" and row["period_kind"] == "calendar":
            latest[row["indicator"]] = row
    over = _over_the_whole(observations, [code for code in latest if known[code]["group"] == "coverage"], years)
    for code, row in latest.items():
        rule = known[code]
        if rule["group"] not in ("coverage", "rate", "plan") or not rule["model"]:
            continue
        caveats = [*over.get((code, row["period"]), [])]
        caveats += [_caveat("left_out", left_out=_names(row["left_out"].split("; ")), n=row["n_left_out"], total=row["n_expected"])] if row["n_left_out"] else []
        if row["year"] < years[-1]:
            caveats.append(_caveat("latest" if grounds.exists(ward, f"{years[-1]}-12-31") else "ended", year=row["year"], asked=years[-1]))
        what = {f"what_{lang}": _label(row["numerator_element"], lang) for lang in LANGUAGES} | {f"of_{lang}": rule[f"denominator_{lang}"] for lang in LANGUAGES}
        what |= {f"unit_{lang}": _unit(row["numerator_element"], lang) for lang in LANGUAGES}
        rows.append(_line("coverage", code, row["period"], "coverage" if row["denominator"] >= SMALL else "coverage_small", caveats, what,
                          {"year": row["year"], "numerator": row["numerator"], "denominator": row["denominator"], "value": row["value"]}))
    for row in records(coverage.spread(observations, ["family_registration_coverage"], years=years))[-1:]:
        if row["minimum"] < row["maximum"]:
            rows.append(_line("coverage", row["indicator"], row["period"], "spread", over.get((row["indicator"], row["period"]), []), {}, {
                "year": row["year"], "low": row["minimum"], "high": row["maximum"], "lowest": _names(row["lowest_khu_pho"].split("; ")),
                "highest": _names(row["highest_khu_pho"].split("; ")), "weighted": row["weighted"]}))
    return rows


def _over_the_whole(observations: pd.DataFrame, codes: list[str], years: list[int]) -> dict[tuple[str, str], list[dict[str, str]]]:
    """Of shares of a whole and by period, the caveat that names the khu phố where the part is more than the whole."""
    names: dict[tuple[str, str], list[str]] = {}
    for row in records(coverage.by_khu_pho(observations, codes, years=years)) if codes else []:
        if row["status"] == "reported" and row["value"] > 1:
            names.setdefault((row["indicator"], row["period"]), []).append(row["khu_pho"] or row["ward"])
    return {at: [_caveat("above_whole", names=_names(of))] for at, of in names.items()}


def _targets(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    latest = {}
    for row in records(targets.gap(observations, years=years)):
        if row["status"] != "unknown":
            latest[row["model"]] = row
    newest = {r["indicator"]: r["year"] for r in records(coverage.by_ward(observations, [row["indicator"] for row in latest.values()], years=years)) if r["value"] is not None}
    rows = []
    for model, row in latest.items():
        now = newest[row["indicator"]] == row["year"]
        lasting = grounds.exists(ward, f"{max(row['target_year'], years[-1])}-12-31")
        caveats = [] if row["verified"] else [_caveat("unverified_target")]
        if not row["complete"] and row["status"] != "undecided":
            caveats.append(_caveat("partial_value"))
        if not now:
            caveats.append(_caveat("no_later_target", year=row["year"]))
        elif row["year"] < years[-1]:
            caveats.append(_caveat("latest" if grounds.exists(ward, f"{years[-1]}-12-31") else "ended", year=row["year"], asked=years[-1]))
        labels = {f"model_{lang}": _model(model, lang) for lang in LANGUAGES} | {f"unit_{lang}": _unit(
            coverage.definitions()[row["indicator"]]["numerator"], lang) for lang in LANGUAGES}
        figures = {k: row[k] for k in ("year", "value", "target", "target_year", "target_source", "still_needed")} | {"points": abs(row["gap"]) * 100}
        if not row["complete"] and row["lowest"] is not None:
            caveats.append(_caveat("target_between_assumed" if row["n_assumed"] else "target_between", low=row["lowest"], high=row["highest"]))
        rows.append(_line("target", row["indicator"], row["period"], f"target_{row['status']}", caveats, labels, figures))
        # a pace of few units is one unit more or less; of a past year, later figures say more
        if row["status"] in ("met", "undecided") or not now or not lasting or row["denominator"] < SMALL:
            continue
        if row["status"] == "not_yet" and row["required_points"] is not None:
            rows.append(_line("target", row["indicator"], row["period"], "target_required", [_caveat("total_held")], labels,
                              {"points": row["required_points"] * 100, "target": row["target"], "target_year": row["target_year"], "growth": row["required_yearly_growth"]}))
        if row["year_at_pace"]:
            rows.append(_line("target", row["indicator"], row["period"], "target_at_pace", [_caveat("straight_line")], labels,
                              {"points": row["pace_points"] * 100, "pace_from": row["pace_from"], "period": row["period"], "year": row["year_at_pace"],
                               "target": row["target"]}))
        elif row["pace_points"] is not None:
            key = "target_falling" if row["pace_points"] < 0 else "target_never"
            rows.append(_line("target", row["indicator"], row["period"], key, [_caveat("straight_line")], labels,
                              {"points": abs(row["pace_points"]) * 100, "pace_from": row["pace_from"], "period": row["period"], "target": row["target"]}))
    return rows


def _reach(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    rows = []
    latest = {}
    for row in records(coverage.model_reach(observations, years=years)):
        if row["n_reporting"] and row["period_kind"] == "calendar":
            latest[row["model"]] = row
    for model, row in latest.items():
        if row["year"] < max(r["year"] for r in latest.values()) or (model == "all" and len(latest) < 3):
            continue
        labels = {f"model_{lang}": _model(model, lang) for lang in LANGUAGES}
        silent = row["khu_pho_not_reported"].split("; ") if row["khu_pho_not_reported"] else []
        without = row["khu_pho_without"].split("; ") if row["khu_pho_without"] else []
        caveats = [_caveat("not_reported_in", names=_names(silent), n=len(silent))] if silent else []
        if row["khu_pho_nothing_to_register"]:
            of = coverage.definitions()[f"{model}_registration_coverage"]["denominator"]
            caveats.append(_caveat("nothing_to_register", n=len(row["khu_pho_nothing_to_register"].split("; ")), unit={lang: _unit(of, lang) for lang in LANGUAGES}))
        key = "reach_everywhere" if row["everywhere"] else "reach"
        rows.append(_line("reach", f"reach_{model}", row["period"], key + ("_all" if model == "all" else ""), caveats, labels,
                          {"year": row["year"], "n_with": row["n_with"], "n_expected": row["n_expected"]}))
        if without and model != "all":
            rows.append(_line("reach", f"reach_{model}", row["period"], "reach_without", [], labels, {"year": row["year"], "names": _names(without), "n": len(without)}))
    return rows


def _dropout(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    rows = []
    table = [r for r in records(dropout.rates(observations, years=years)) if r["education_level"] == "all"]
    latest = {}
    for row in table:
        if row["status"] == "reported":
            latest[row["indicator"]] = row
    if "dropout_rate" in latest:
        row = latest["dropout_rate"]
        caveats = [_caveat("few")] * ("few" in row["caveat"]) + [_caveat("calendar_year")] * (row["period_kind"] == "calendar")
        rows.append(_line("dropout", "dropout_rate", row["period"], "dropout", caveats, {},
                          {k: row[k] for k in ("period", "numerator", "denominator", "value", "low", "high")}))
    for row in records(dropout.change(observations, years=years)):
        if row["education_level"] == "all" and row["status"] == "reported":
            rows.append(_line("dropout", "dropout_rate", f"{row['first_period']}; {row['last_period']}", f"dropout_{row['verdict']}", [_caveat("no_cause")], {},
                              {k: row[k] for k in ("first_period", "last_period", "first_value", "last_value")}
                              | {"points": abs(row["difference"]) * 100, "low_points": row["low"] * 100, "high_points": row["high"] * 100}))
    for code, key in (("return_rate", "returned"), ("retention_rate", "retention"), ("age6_entry_rate", "age6")):
        if code in latest:
            row = latest[code]
            caveats = [_caveat("internal_rate")] * (code == "return_rate") + [_caveat("few")] * ("few" in row["caveat"])
            rows.append(_line("dropout", code, row["period"], key, caveats, {}, {k: row[k] for k in ("period", "numerator", "denominator", "value")}))
    for row in [r for r in records(dropout.counts(observations, ["not_enrolled"], years=years)) if r["education_level"] == "all" and r["complete"]][-1:]:
        rows.append(_line("dropout", "not_enrolled", row["period"], "not_enrolled", [], {}, {"period": row["period"], "value": row["value"]}))
    return rows


def _reporting(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    rows = []
    series = records(growth.by_year(observations, "families_registered", years=years))
    if series and all(r["complete"] for r in series) and len(series) == len(years):
        units = {r["n_expected"] for r in series}
        if min(units):
            rows.append(_line("reporting", "families_registered", "", "reporting_full", [], {}, {
                "n": "–".join(str(n) for n in sorted({min(units), max(units)})), "years": f"{years[0]}–{years[-1]}"}))
    for row in series:
        if row["value"] is None:
            rows.append(_line("reporting", "families_registered", row["period"], "reporting_none", [], {}, {"year": row["year"]}))
        elif not row["complete"]:
            missing = row["missing_khu_pho"].split("; ")
            rows.append(_line("reporting", "families_registered", row["period"], "reporting_partial", [], {}, {
                "year": row["year"], "n": row["n_reporting"], "total": row["n_expected"], "names": _names(missing)}))
    return rows


def _gaps(span: list[dict]) -> list[dict[str, str]]:
    """Caveats for the years inside a span that are missing or partial."""
    out = [_caveat("year_missing", year=r["year"]) for r in span if r["value"] is None]
    return out + [_caveat("year_partial", year=r["year"], n=r["n_reporting"], total=r["n_expected"]) for r in span if r["value"] is not None and not r["complete"]]


def _line(section: str, indicator: str, period: str, key: str, caveats: list[dict[str, str]], texts: dict[str, str], figures: dict) -> dict:
    """One row of `SENTENCES`; `texts` end in _vi or _en, `figures` are the same in both languages."""
    row = {"section": section, "indicator": indicator, "period": period, "key": f"narrative.{key}", "figures": json.dumps(figures, ensure_ascii=False, sort_keys=True)}
    for lang in LANGUAGES:
        own = {name.removesuffix(f"_{lang}"): text for name, text in texts.items() if name.endswith(f"_{lang}")}
        shown = {name: _SCHOOL_YEAR.sub("–", value) if isinstance(value, str) else value for name, value in figures.items()}
        row[f"sentence_{lang}"] = unnamed(f"narrative.{key}", lang, **own, **shown)
        row[f"caveat_{lang}"] = " ".join(caveat[lang] for caveat in caveats)
    return row


def _caveat(key: str, **values: object) -> dict[str, str]:
    pairs = {name: value if isinstance(value, dict) else dict.fromkeys(LANGUAGES, value) for name, value in values.items()}
    return {lang: unnamed(f"narrative.caveat.{key}", lang, **{name: pair[lang] for name, pair in pairs.items()}) for lang in LANGUAGES}


def _break_labels(codes: str) -> dict[str, str]:
    known = {row["break"]: row for row in codelists.load("breaks")}
    return {lang: "; ".join(known[code][f"label_{lang}"] for code in codes.split(";") if code in known) for lang in LANGUAGES}


def _names(names: list[str]) -> str:
    """The first names of a list, and how many more."""
    return ", ".join(names[:NAMED]) + (f" … (+{len(names) - NAMED})" if len(names) > NAMED else "")


def _label(element: str, lang: str) -> str:
    label = elements()[element][f"label_{lang}"]
    return label[0].lower() + label[1:] if lang == "vi" else label


def _unit(element: str, lang: str) -> str:
    return elements()[element][f"unit_{lang}"]


def _model(model: str, lang: str) -> str:
    return unnamed(f"narrative.model.{model}", lang)
