"""Paragraph-ready findings: each sentence with the figures it rests on and its caveat, and none that the data do not bear.

The wording is in ``codelists/phrases.csv`` (keys ``narrative.…``); here is decided only which sentence may be said.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis.indicators import (
    bounds,
    contributions,
    coverage,
    dropout,
    grounds,
    growth,
    periods,
    targets,
    territory,
    wording,
)
from hieuhoc_analysis.indicators.district import units_of
from hieuhoc_analysis.indicators.frames import frame, records
from hieuhoc_analysis.indicators.observations import Panel
from hieuhoc_analysis.language.phrases import LANGUAGES, unnamed
from hieuhoc_analysis.language.units import in_units

SENTENCES = {
    "ward": "str",
    "section": "str",
    "indicator": "str",
    "period": "str",
    "key": "str",
    "sentence_vi": "str",
    "sentence_en": "str",
    "caveat_vi": "str",
    "caveat_en": "str",
    "figures": "str",
}
SECTIONS = ("growth", "coverage", "target", "reach", "dropout", "reporting")
GROWING = (
    "families_registered",
    "families_recognized",
    "clans_registered",
    "clans_recognized",
    "communities_registered",
    "communities_recognized",
    "organizations_registered",
    "organizations_recognized",
    "citizens_recognized",
)


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
    asked = periods.years(years) or Panel.of(observations).years
    for name in Panel.of(wanted, asked).wards:
        one = wanted[wanted["ward"] == name]
        languages = units_of(one)
        for tell in (_territory, _growth, _coverage, _targets, _reach, _dropout, _reporting):
            rows.extend(
                line
                | {"ward": name}
                | {f"{text}_{lang}": in_units(line[f"{text}_{lang}"], lang) for text in ("sentence", "caveat") for lang in languages}
                for line in tell(one, name, asked)
            )
    return frame(rows, SENTENCES)


def _territory(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    """On which units the figures before a merger are, where they were recast."""
    days = sorted(set(observations["era"]) - {""}) if "era" in observations else []
    rows = []
    for day in days:
        moved = territory.changes([ward])
        old = list(
            dict.fromkeys(
                moved.loc[(moved["successor"] == ward) & (moved["date"] == day) & (moved["predecessor_khu_pho"] == ""), "predecessor"]
            )
        )
        if old:
            rows.append(
                wording.line(
                    "growth",
                    "territory",
                    "",
                    "recast",
                    [],
                    {"date_vi": "/".join(reversed(day.split("-"))), "date_en": day},
                    {"names": ", ".join(old), "day": day},
                )
            )
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
            caveats = (
                []
                if row["complete"]
                else [
                    wording.caveat(
                        "same_khu_pho", n=row["n_reporting"], total=row["n_expected"], names=wording.few(row["missing_khu_pho"].split("; "))
                    )
                ]
            )
            caveats += _gaps([r for r in span if row["complete"] or r["missing_khu_pho"] != row["missing_khu_pho"]])
            caveats += [wording.caveat("break", label=wording.break_labels(row["breaks"]))] * bool(row["breaks"])
            caveats += [
                wording.caveat("territory", year=r["year"])
                for r in steps
                if r["year"] > row["last_year"] and "territory" in r["breaks"].split(";")
            ]
            if row["last_year"] - row["first_year"] < len(years) - 1:
                caveats.append(
                    wording.caveat(
                        "span",
                        steps=row["steps"],
                        first_year=row["first_year"],
                        last_year=row["last_year"],
                        years=f"{years[0]}–{years[-1]}",
                    )
                )
            steady = _steadiness(element, span)
            doubted = [r for r in span if r["over_whole"]]
            caveats += _doubts([r for r in doubted if not steady or r["year"] in (row["first_year"], row["last_year"])])
            direction = "rose" if row["change"] > 0 else "fell" if row["change"] < 0 else "same"
            what = {f"what_{lang}": wording.label(element, lang) for lang in LANGUAGES} | {
                f"unit_{lang}": wording.unit(element, lang) for lang in LANGUAGES
            }
            if row["first_value"] < bounds.bound("small_base") and direction != "same":
                direction += "_small"
            rows.append(
                wording.line(
                    "growth",
                    element,
                    f"{row['first_period']}–{row['last_period']}",
                    f"growth_{direction}",
                    caveats,
                    what,
                    {
                        **{k: row[k] for k in wording.SPAN},
                        "change": row["change"],
                        "fall_pct": -(row["change_pct"] or 0),
                        "fall": -(row["cagr"] or 0),
                    },
                )
            )
            if steady:
                key, texts, figures = steady
                rows.append(
                    wording.line(
                        "growth",
                        element,
                        "",
                        key,
                        _doubts([r for r in doubted if row["first_year"] < r["year"] < row["last_year"]]) + _unknown_steps(key, span),
                        what | texts,
                        figures,
                    )
                )
        if element == "families_registered":
            rows.extend(_contributors(observations, ward, element, years))
    return rows


def _steadiness(element: str, span: list[dict]) -> tuple[str, dict, dict] | None:
    """What may be said of the steps of a span: the phrase, its texts and its figures; None where they say nothing."""
    compared = [r for r in span[1:] if r["comparable"]]
    if len(span) < 3 or not compared:
        return None
    ends = {"first_year": span[0]["year"], "last_year": span[-1]["year"]}
    falls = [r for r in compared if r["change"] < 0]
    if falls and len(falls) == len(span) - 1:
        return "growth_fell_every_year", {}, ends
    if falls:
        return (
            "growth_unsteady",
            {f"falls_{lang}": "; ".join(_fall(r, element, lang) for r in falls) for lang in LANGUAGES},
            {"years": ", ".join(str(r["year"]) for r in falls)},
        )
    if any(r["change"] == 0 for r in compared):
        return None
    if len(compared) == len(span) - 1:
        return "growth_every_year", {}, ends
    if len(compared) < 2 or (span[-1]["value"] or 0) < (span[0]["value"] or 0):
        return None  # one step says nothing of the years, and steps up in some not that all rose
    return "growth_where_comparable", {}, {"compared": ", ".join(str(r["year"]) for r in compared)}


def _fall(row: dict, element: str, lang: str) -> str:
    """By how much a figure fell on the year before, as a count where there were few."""
    few = row["previous_value"] < bounds.bound("small_base")
    return unnamed(
        "narrative.fall_small" if few else "narrative.fall",
        lang,
        year=row["year"],
        change_pct=row["change_pct"],
        fall=-row["change"],
        unit=wording.unit(element, lang),
    )


def _unknown_steps(key: str, span: list[dict]) -> list[dict[str, str]]:
    unknown = ", ".join(str(r["year"]) for r in span[1:] if not r["comparable"])
    return [wording.caveat("unknown_steps", years=unknown)] if key == "growth_where_comparable" else []


def _doubts(rows: list[dict]) -> list[dict[str, str]]:
    """Caveats for years in which a figure is more than there is."""
    return [wording.caveat("above_whole_in", year=r["year"], names=wording.few(r["over_whole"].split("; "))) for r in rows]


def _contributors(observations: pd.DataFrame, ward: str, element: str, years: list[int]) -> list[dict]:
    span = next((r for r in records(growth.cagr(observations, element, years=years)) if r["comparable"]), None)
    if not span:
        return []
    table = [
        r
        for r in records(contributions.by_khu_pho(observations, element, ward, span["first_year"], span["last_year"]))
        if r["share_of_change"] is not None
    ]
    top = table[:3]
    if len(table) < 4 or span["change"] <= 0 or top[-1]["change"] <= 0:
        return []
    caveats = [wording.caveat("shares_pass")] if any(r["change"] < 0 for r in table) else []
    caveats += (
        []
        if span["complete"]
        else [
            wording.caveat(
                "same_khu_pho", n=span["n_reporting"], total=span["n_expected"], names=wording.few(span["missing_khu_pho"].split("; "))
            )
        ]
    )
    rows = [wording.line("growth", element, f"{span['first_period']}–{span['last_period']}", "contributors", caveats, {}, {
        "names": ", ".join(r["khu_pho"] for r in top), "share": sum(r["share_of_change"] for r in top), "n": len(top), "total": len(table),
        "first_year": span["first_year"], "last_year": span["last_year"]})]
    if fell := [r["khu_pho"] for r in table if r["change"] < 0]:
        rows.append(
            wording.line(
                "growth",
                element,
                f"{span['first_period']}–{span['last_period']}",
                "fell_in",
                [],
                {},
                {
                    "names": wording.few(fell),
                    "n": len(fell),
                    "total": len(table),
                    "first_year": span["first_year"],
                    "last_year": span["last_year"],
                },
            )
        )
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
        caveats += (
            [wording.caveat("left_out", left_out=wording.few(row["left_out"].split("; ")), n=row["n_left_out"], total=row["n_expected"])]
            if row["n_left_out"]
            else []
        )
        if row["year"] < years[-1]:
            caveats.append(
                wording.caveat("latest" if grounds.exists(ward, f"{years[-1]}-12-31") else "ended", year=row["year"], asked=years[-1])
            )
        what = {f"what_{lang}": wording.label(row["numerator_element"], lang) for lang in LANGUAGES} | {
            f"of_{lang}": rule[f"denominator_{lang}"] for lang in LANGUAGES
        }
        what |= {f"unit_{lang}": wording.unit(row["numerator_element"], lang) for lang in LANGUAGES}
        rows.append(
            wording.line(
                "coverage",
                code,
                row["period"],
                "coverage" if row["denominator"] >= bounds.bound("small_base") else "coverage_small",
                caveats,
                what,
                {"year": row["year"], "numerator": row["numerator"], "denominator": row["denominator"], "value": row["value"]},
            )
        )
    for row in records(coverage.spread(observations, ["family_registration_coverage"], years=years))[-1:]:
        if row["minimum"] < row["maximum"]:
            rows.append(
                wording.line(
                    "coverage",
                    row["indicator"],
                    row["period"],
                    "spread",
                    over.get((row["indicator"], row["period"]), []),
                    {},
                    {
                        "year": row["year"],
                        "low": row["minimum"],
                        "high": row["maximum"],
                        "lowest": wording.few(row["lowest_khu_pho"].split("; ")),
                        "highest": wording.few(row["highest_khu_pho"].split("; ")),
                        "weighted": row["weighted"],
                    },
                )
            )
    return rows


def _over_the_whole(observations: pd.DataFrame, codes: list[str], years: list[int]) -> dict[tuple[str, str], list[dict[str, str]]]:
    """Of shares of a whole and by period, the caveat that names the khu phố where the part is more than the whole."""
    names: dict[tuple[str, str], list[str]] = {}
    for row in records(coverage.by_khu_pho(observations, codes, years=years)) if codes else []:
        if row["status"] == "reported" and row["value"] > 1:
            names.setdefault((row["indicator"], row["period"]), []).append(row["khu_pho"] or row["ward"])
    return {at: [wording.caveat("above_whole", names=wording.few(of))] for at, of in names.items()}


def _targets(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    known = [row for row in records(targets.gap(observations, years=years)) if row["status"] != "unknown"]
    latest = {row["model"]: row for row in known}
    newest = {
        r["indicator"]: r["year"]
        for r in records(coverage.by_ward(observations, [row["indicator"] for row in latest.values()], years=years))
        if r["value"] is not None
    }
    rows = []
    due = [
        row for row in known if row["year"] == row["target_year"] < latest[row["model"]]["year"]
    ]  # targets that came due before the last year
    for row in sorted((*due, *latest.values()), key=lambda row: list(latest).index(row["model"])):
        model = row["model"]
        now = newest[row["indicator"]] == row["year"]
        lasting = grounds.exists(ward, f"{max(row['target_year'], years[-1])}-12-31")
        caveats = [] if row["verified"] else [wording.caveat("unverified_target")]
        if not row["complete"] and row["status"] != "undecided":
            caveats.append(wording.caveat("partial_value"))
        if row in due:
            pass  # what came after follows
        elif not now:
            caveats.append(wording.caveat("no_later_target", year=row["year"]))
        elif row["year"] < years[-1]:
            caveats.append(
                wording.caveat("latest" if grounds.exists(ward, f"{years[-1]}-12-31") else "ended", year=row["year"], asked=years[-1])
            )
        labels = {f"model_{lang}": wording.model(model, lang) for lang in LANGUAGES} | {f"unit_{lang}": wording.unit(
            coverage.definitions()[row["indicator"]]["numerator"], lang) for lang in LANGUAGES}
        figures = {k: row[k] for k in ("year", "value", "target", "target_year", "target_source", "still_needed")} | {
            "points": abs(row["gap"]) * 100
        }
        if not row["complete"] and row["lowest"] is not None:
            caveats.append(
                wording.caveat("target_between_assumed" if row["n_assumed"] else "target_between", low=row["lowest"], high=row["highest"])
            )
        rows.append(wording.line("target", row["indicator"], row["period"], f"target_{row['status']}", caveats, labels, figures))
        # a pace of few units is one unit more or less; of a past year, later figures say more
        if row["status"] in ("met", "undecided") or not now or not lasting or row["denominator"] < bounds.bound("small_base"):
            continue
        if row["status"] == "not_yet" and row["required_points"] is not None:
            rows.append(
                wording.line(
                    "target",
                    row["indicator"],
                    row["period"],
                    "target_required",
                    [wording.caveat("total_held")],
                    labels,
                    {
                        "points": row["required_points"] * 100,
                        "target": row["target"],
                        "target_year": row["target_year"],
                        "growth": row["required_yearly_growth"],
                    },
                )
            )
        if row["year_at_pace"]:
            rows.append(
                wording.line(
                    "target",
                    row["indicator"],
                    row["period"],
                    "target_at_pace",
                    [wording.caveat("straight_line")],
                    labels,
                    {
                        "points": row["pace_points"] * 100,
                        "pace_from": row["pace_from"],
                        "period": row["period"],
                        "year": row["year_at_pace"],
                        "target": row["target"],
                    },
                )
            )
        elif row["pace_points"] is not None:
            key = "target_falling" if row["pace_points"] < 0 else "target_never"
            rows.append(
                wording.line(
                    "target",
                    row["indicator"],
                    row["period"],
                    key,
                    [wording.caveat("straight_line")],
                    labels,
                    {
                        "points": abs(row["pace_points"]) * 100,
                        "pace_from": row["pace_from"],
                        "period": row["period"],
                        "target": row["target"],
                        "years": int(bounds.bound("pace_years")),
                    },
                )
            )
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
        labels = {f"model_{lang}": wording.model(model, lang) for lang in LANGUAGES}
        silent = row["khu_pho_not_reported"].split("; ") if row["khu_pho_not_reported"] else []
        without = row["khu_pho_without"].split("; ") if row["khu_pho_without"] else []
        caveats = [wording.caveat("not_reported_in", names=wording.few(silent), n=len(silent))] if silent else []
        if row["khu_pho_nothing_to_register"]:
            of = coverage.definitions()[f"{model}_registration_coverage"]["denominator"]
            caveats.append(
                wording.caveat(
                    "nothing_to_register",
                    n=len(row["khu_pho_nothing_to_register"].split("; ")),
                    unit={lang: wording.unit(of, lang) for lang in LANGUAGES},
                )
            )
        key = "reach_everywhere" if row["everywhere"] else "reach"
        rows.append(wording.line("reach", f"reach_{model}", row["period"], key + ("_all" if model == "all" else ""), caveats, labels,
                          {"year": row["year"], "n_with": row["n_with"], "n_expected": row["n_expected"]}))
        if without and model != "all":
            rows.append(
                wording.line(
                    "reach",
                    f"reach_{model}",
                    row["period"],
                    "reach_without",
                    [],
                    labels,
                    {"year": row["year"], "names": wording.few(without), "n": len(without)},
                )
            )
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
        caveats = [wording.caveat("few", few=int(bounds.bound("few_cases")))] * ("few" in row["caveat"]) + [
            wording.caveat("calendar_year")
        ] * (row["period_kind"] == "calendar")
        rows.append(wording.line("dropout", "dropout_rate", row["period"], "dropout", caveats, {},
                          {k: row[k] for k in ("period", "numerator", "denominator", "value", "low", "high")}))
    for row in records(dropout.change(observations, years=years)):
        if row["education_level"] == "all" and row["status"] == "reported":
            rows.append(
                wording.line(
                    "dropout",
                    "dropout_rate",
                    f"{row['first_period']}; {row['last_period']}",
                    f"dropout_{row['verdict']}",
                    [wording.caveat("no_cause")],
                    {},
                    {k: row[k] for k in ("first_period", "last_period", "first_value", "last_value")}
                    | {"points": abs(row["difference"]) * 100, "low_points": row["low"] * 100, "high_points": row["high"] * 100},
                )
            )
    if not any(row["key"].startswith("narrative.dropout_") for row in rows):  # no rate to compare: what the counts bear
        rows.extend(_dropout_counts(dropout.counts(observations, years=years)))
    for code, key in (("return_rate", "returned"), ("retention_rate", "retention"), ("age6_entry_rate", "age6")):
        if code in latest:
            row = latest[code]
            caveats = [wording.caveat("internal_rate")] * (code == "return_rate") + [
                wording.caveat("few", few=int(bounds.bound("few_cases")))
            ] * ("few" in row["caveat"])
            rows.append(
                wording.line(
                    "dropout", code, row["period"], key, caveats, {}, {k: row[k] for k in ("period", "numerator", "denominator", "value")}
                )
            )
    for row in [
        r for r in records(dropout.counts(observations, ["not_enrolled"], years=years)) if r["education_level"] == "all" and r["complete"]
    ][-1:]:
        rows.append(
            wording.line("dropout", "not_enrolled", row["period"], "not_enrolled", [], {}, {"period": row["period"], "value": row["value"]})
        )
    return rows


def _dropout_counts(counts: pd.DataFrame) -> list[dict]:
    rows = []
    for row in records(dropout.count_change(counts)):
        if row["verdict"]:
            caveats = (
                []
                if row["complete"]
                else [
                    wording.caveat(
                        "same_khu_pho", n=row["n_reporting"], total=row["n_expected"], names=wording.few(row["missing_khu_pho"].split("; "))
                    )
                ]
            )
            caveats += [wording.caveat(f"counts_{row['sizes']}"), wording.caveat("no_cause")]
            key = f"dropout_counts_{row['verdict']}" + ("_from_none" if row["ratio"] is None else "")
            rows.append(
                wording.line(
                    "dropout",
                    "dropout_rate",
                    f"{row['first_period']}; {row['last_period']}",
                    key,
                    caveats,
                    {},
                    {k: row[k] for k in ("first_period", "last_period", "first_value", "last_value", "ratio", "low", "high")},
                )
            )
    return rows


def _reporting(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    rows = []
    series = records(growth.by_year(observations, "families_registered", years=years))
    if series and all(r["complete"] for r in series) and len(series) == len(years):
        units = {r["n_expected"] for r in series}
        if min(units):
            n = "–".join(str(n) for n in sorted({min(units), max(units)}))
            rows.append(
                wording.line("reporting", "families_registered", "", "reporting_full", [], {}, {"n": n, "years": f"{years[0]}–{years[-1]}"})
                if len(years) > 1
                else wording.line("reporting", "families_registered", "", "reporting_full_year", [], {}, {"n": n, "year": years[0]})
            )
    for row in series:
        if row["value"] is None:
            rows.append(wording.line("reporting", "families_registered", row["period"], "reporting_none", [], {}, {"year": row["year"]}))
        elif not row["complete"]:
            missing = row["missing_khu_pho"].split("; ")
            rows.append(wording.line("reporting", "families_registered", row["period"], "reporting_partial", [], {}, {
                "year": row["year"], "n": row["n_reporting"], "total": row["n_expected"], "names": wording.few(missing)}))
    return rows


def _gaps(span: list[dict]) -> list[dict[str, str]]:
    """Caveats for the years inside a span that are missing or partial."""
    out = [wording.caveat("year_missing", year=r["year"]) for r in span if r["value"] is None]
    return out + [
        wording.caveat("year_partial", year=r["year"], n=r["n_reporting"], total=r["n_expected"])
        for r in span
        if r["value"] is not None and not r["complete"]
    ]


