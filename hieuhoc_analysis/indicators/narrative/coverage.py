"""What is said of shares of a whole: the newest of each, and how far the khu phố lie apart."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.indicators import bounds, coverage, wording
from hieuhoc_analysis.indicators.frames import records
from hieuhoc_analysis.language.phrases import LANGUAGES


def tell(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    """The sentences of the section ``coverage``."""
    known = coverage.definitions()
    latest = {}
    for row in records(coverage.by_ward(observations, years=years)):
        if row["status"] == "reported" and row["period_kind"] == "calendar":
            latest[row["indicator"]] = row
    over = _over_the_whole(observations, [code for code in latest if known[code]["group"] == "coverage"], years)
    rows = []
    for code, row in latest.items():
        rule = known[code]
        if rule["group"] not in ("coverage", "rate", "plan") or not rule["model"]:
            continue
        caveats = [*over.get((code, row["period"]), [])]
        if row["n_left_out"]:
            names = wording.few(row["left_out"].split("; "))
            caveats.append(wording.caveat("left_out", left_out=names, n=row["n_left_out"], total=row["n_expected"]))
        caveats += wording.not_of_the_last_year(row, ward, years)
        texts = wording.counted(row["numerator_element"]) | {f"of_{lang}": rule[f"denominator_{lang}"] for lang in LANGUAGES}
        key = "coverage"
        if rule["group"] == "rate":  # how many were recognised is said already: here, of whom
            key, texts = "rate", {f"what_{lang}": wording.label(rule["denominator"], lang) for lang in LANGUAGES}
        key += "_small" if row["denominator"] < bounds.bound("small_base") else ""
        figures = wording.picked(row, "year", "numerator", "denominator", "value")
        rows.append(wording.line("coverage", code, row["period"], key, caveats, texts, **figures))
    for row in records(coverage.spread(observations, ["family_registration_coverage"], years=years))[-1:]:
        if row["minimum"] < row["maximum"]:
            rows.append(_spread(row, over.get((row["indicator"], row["period"]), [])))
    return rows


def _spread(row: dict, caveats: list[dict[str, str]]) -> dict:
    """From where to where the khu phố lie (a row of `coverage.spread`)."""
    return wording.line(
        "coverage",
        row["indicator"],
        row["period"],
        "spread",
        caveats,
        year=row["year"],
        low=row["minimum"],
        high=row["maximum"],
        lowest=wording.few(row["lowest_khu_pho"].split("; ")),
        highest=wording.few(row["highest_khu_pho"].split("; ")),
        weighted=row["weighted"],
    )


def _over_the_whole(observations: pd.DataFrame, codes: list[str], years: list[int]) -> dict[tuple[str, str], list[dict[str, str]]]:
    """Of shares of a whole and by period, the caveat that names the khu phố where the part is more than the whole."""
    names: dict[tuple[str, str], list[str]] = {}
    for row in records(coverage.by_khu_pho(observations, codes, years=years)) if codes else []:
        if row["status"] == "reported" and row["value"] > 1:
            names.setdefault((row["indicator"], row["period"]), []).append(row["khu_pho"] or row["ward"])
    return {at: [wording.caveat("above_whole", names=wording.few(of))] for at, of in names.items()}
