"""What is said of targets: met or how far off, and at which pace they would be."""

from __future__ import annotations

from functools import partial

import pandas as pd

from hieuhoc_analysis.indicators import bounds, coverage, grounds, targets, wording
from hieuhoc_analysis.indicators.frames import records
from hieuhoc_analysis.language.phrases import LANGUAGES


def tell(observations: pd.DataFrame, ward: str, years: list[int]) -> list[dict]:
    """The sentences of the section ``target``."""
    known = [row for row in records(targets.gap(observations, years=years)) if row["status"] != "unknown"]
    latest = {row["model"]: row for row in known}
    shares = records(coverage.by_ward(observations, [row["indicator"] for row in latest.values()], years=years))
    newest = {r["indicator"]: r["year"] for r in shares if r["value"] is not None}
    # targets that came due before the last year
    due = [row for row in known if row["year"] == row["target_year"] < latest[row["model"]]["year"]]
    rows = []
    for row in sorted((*due, *latest.values()), key=lambda row: list(latest).index(row["model"])):
        now = newest[row["indicator"]] == row["year"]
        line = partial(wording.line, "target", row["indicator"], row["period"])
        labels = _labels(row)
        caveats = _caveats(row, ward, years, now, row in due)
        figures = wording.picked(row, "year", "value", "target", "target_year", "target_source", "still_needed")
        rows.append(line(f"target_{row['status']}", caveats, labels, **figures, points=abs(row["gap"]) * 100))
        lasting = grounds.exists(ward, f"{max(row['target_year'], years[-1])}-12-31")
        # a pace of few units is one unit more or less; of a past year, later figures say more
        if row["status"] not in ("met", "undecided") and now and lasting and row["denominator"] >= bounds.bound("small_base"):
            rows += _pace(row, line, labels)
    return rows


def _labels(row: dict) -> dict[str, str]:
    """What the model is called, and what is counted of it."""
    counted = coverage.definitions()[row["indicator"]]["numerator"]
    return wording.models(row["model"]) | {f"unit_{lang}": wording.unit(counted, lang) for lang in LANGUAGES}


def _caveats(row: dict, ward: str, years: list[int], now: bool, due: bool) -> list[dict[str, str]]:
    """What limits the sentence of a row of `targets.gap`: `now` when its figure is the newest, `due` when later ones follow."""
    caveats = [] if row["verified"] else [wording.caveat("unverified_target")]
    if not row["complete"] and row["status"] != "undecided":
        caveats.append(wording.caveat("partial_value"))
    if not due:
        caveats += wording.not_of_the_last_year(row, ward, years) if now else [wording.caveat("no_later_target", year=row["year"])]
    if not row["complete"] and row["lowest"] is not None:
        key = "target_between_assumed" if row["n_assumed"] else "target_between"
        caveats.append(wording.caveat(key, year=row["year"], low=row["lowest"], high=row["highest"]))
    return caveats


def _pace(row: dict, line: partial[dict], labels: dict[str, str]) -> list[dict]:
    """What it would take to reach a target, and where the pace of the years before leads."""
    rows = []
    if row["status"] == "not_yet" and row["required_points"] is not None:
        needed = {"points": row["required_points"] * 100, "growth": row["required_yearly_growth"]}
        ends = wording.picked(row, "target", "target_year")
        rows.append(line("target_required", [wording.caveat("total_held")], labels, **needed, **ends))
    straight = [wording.caveat("straight_line")]
    since = wording.picked(row, "pace_from", "period", "target")
    if row["year_at_pace"]:
        rows.append(line("target_at_pace", straight, labels, points=row["pace_points"] * 100, year=row["year_at_pace"], **since))
    elif row["pace_points"] is not None:
        key = "target_falling" if row["pace_points"] < 0 else "target_never"
        ahead = int(bounds.bound("pace_years"))
        rows.append(line(key, straight, labels, points=abs(row["pace_points"]) * 100, years=ahead, **since))
    return rows
