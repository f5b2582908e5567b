"""What is said of growth: on which territory, between which years, how steadily, and which khu phố contributed."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.indicators import bounds, contributions, growth, territory, wording
from hieuhoc_analysis.indicators.frames import records
from hieuhoc_analysis.language.phrases import LANGUAGES, unnamed

GROWING = (
    "families_registered",
    "families_recognized",
    "clans_registered",
    "clans_recognized",
    "communities_registered",
    "communities_recognized",
    "organizations_registered",
    "organizations_recognized",
    "citizens_registered",
    "citizens_recognized",
)


def tell(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    """The sentences of the section ``growth``."""
    rows = _territory(observations, ward)
    for element in GROWING:
        steps = records(growth.by_year(observations, element, years=years))
        spans = records(growth.cagr(observations, element, years=years))
        for span in spans:
            if span["comparable"] or span["reason_not_comparable"] == "zero_base":
                rows += _span(element, span, steps, years)
        rows += _like_for_like(observations, element, years)
        if element == "families_registered":
            rows += _contributors(observations, ward, element, next((span for span in spans if span["comparable"]), None))
    return rows


def _territory(observations: pd.DataFrame, ward: str) -> list[dict]:
    """On which units the figures before a merger are, where they were recast."""
    days = sorted(set(observations["era"]) - {""}) if "era" in observations else []
    rows = []
    for day in days:
        moved = territory.changes([ward])
        whole = (moved["successor"] == ward) & (moved["date"] == day) & (moved["predecessor_khu_pho"] == "")
        if old := list(dict.fromkeys(moved.loc[whole, "predecessor"])):
            dates = {"date_vi": "/".join(reversed(day.split("-"))), "date_en": day}
            rows.append(wording.line("growth", "territory", "", "recast", [], dates, names=", ".join(old), day=day))
    return rows


def _span(element: str, span: dict, steps: list[dict], years: list[int]) -> list[dict]:
    """The change of an element between the first and the last year that compare (a row of `growth.cagr`), and how steady it was."""
    first, last = span["first_year"], span["last_year"]
    inside = [r for r in steps if first <= r["year"] <= last]
    doubted = [r for r in inside if r["over_whole"]]
    steady = _steadiness(element, inside)
    caveats = [
        *wording.same_khu_pho(span),
        *_gaps([r for r in inside if span["complete"] or r["missing_khu_pho"] != span["missing_khu_pho"]]),
        *([wording.caveat("break", label=wording.break_labels(span["breaks"]))] if span["breaks"] else []),
        *(wording.caveat("territory", year=r["year"]) for r in steps if r["year"] > last and "territory" in r["breaks"].split(";")),
    ]
    if last - first < len(years) - 1:
        asked = f"{years[0]}–{years[-1]}"
        caveats.append(wording.caveat("span", steps=span["steps"], first_year=first, last_year=last, years=asked))
    caveats += _doubts([r for r in doubted if not steady or r["year"] in (first, last)])

    direction = "rose" if span["change"] > 0 else "fell" if span["change"] < 0 else "same"
    if span["first_value"] < bounds.bound("small_base") and direction != "same":
        direction += "_small"
    yearly = span["cagr"] or 0
    average = wording.average(span, "average_fall", -yearly) if direction == "fell" else wording.average(span, "average", yearly)
    what = wording.counted(element) | average
    figures = wording.picked(span, *wording.SPAN, "change")
    falls = {"fall_pct": -(span["change_pct"] or 0), "fall": -(span["cagr"] or 0)}
    period = wording.between(span)
    rows = [wording.line("growth", element, period, f"growth_{direction}", caveats, what, **figures, **falls)]
    if steady:
        key, texts, figures = steady
        caveats = _doubts([r for r in doubted if first < r["year"] < last]) + _unknown_steps(key, inside)
        rows.append(wording.line("growth", element, "", key, caveats, what | texts, **figures))
    return rows


def _like_for_like(observations: pd.DataFrame, element: str, years: list[int]) -> list[dict]:
    """The change over the khu phố that reported at both ends of the years, where the whole is told between others; of persons nothing,
    whose sums over some khu phố nobody protects."""
    if wording.unit(element, "vi") == "người":
        return []
    rows = []
    for row in records(growth.like_for_like(observations, element, years=years)):
        if row["first_value"] < bounds.bound("small_base"):
            continue
        key = "rose" if row["change"] > 0 else "fell" if row["change"] < 0 else "same"
        what = wording.counted(element) | wording.average(row, "average", row["cagr"])
        figures = wording.picked(row, *wording.SPAN)
        rows.append(
            wording.line("growth", element, wording.between(row), f"growth_among_{key}", [], what,
                         n=row["n_reporting"], total=row["n_expected"], **figures)
        )
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
        texts = {f"falls_{lang}": "; ".join(_fall(r, element, lang) for r in falls) for lang in LANGUAGES}
        return "growth_unsteady", texts, {"years": ", ".join(str(r["year"]) for r in falls)}
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


def _gaps(span: list[dict]) -> list[dict[str, str]]:
    """Caveats for the years inside a span that are missing or partial."""
    missing = [wording.caveat("year_missing", year=r["year"]) for r in span if r["value"] is None]
    partial = [r for r in span if r["value"] is not None and not r["complete"]]
    return missing + [wording.caveat("year_partial", year=r["year"], n=r["n_reporting"], total=r["n_expected"]) for r in partial]


def _contributors(observations: pd.DataFrame, ward: str, element: str, span: dict | None) -> list[dict]:
    """Which khu phố rose most between the years of a span, and which fell."""
    if not span:
        return []
    shares = records(contributions.by_khu_pho(observations, element, ward, span["first_year"], span["last_year"]))
    table = [r for r in shares if r["share_of_change"] is not None and r["status"] != "renamed"]
    top = table[:3]
    if len(table) < 4 or span["change"] <= 0 or top[-1]["change"] <= 0:
        return []
    fell = [r["khu_pho"] for r in table if r["change"] < 0]
    caveats = ([wording.caveat("shares_pass")] if fell else []) + wording.same_khu_pho(span)
    names = ", ".join(r["khu_pho"] for r in top)
    share = sum(r["share_of_change"] for r in top)
    period, ends = wording.between(span), {"total": len(table), **wording.picked(span, "first_year", "last_year")}
    rows = [wording.line("growth", element, period, "contributors", caveats, names=names, share=share, n=len(top), **ends)]
    if fell:
        rows.append(wording.line("growth", element, period, "fell_in", names=wording.few(fell), n=len(fell), **ends))
    return rows
