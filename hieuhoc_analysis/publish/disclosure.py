"""Disclosure control: small counts of persons are not published, nor anything from which they could be computed back.

What is protected: counts of persons (pupils, children, members, citizens), because a 2 in one khu phố and one school year
points at children whom neighbours know. Households, clans, khu phố and organisations are not persons: a registration list
of families is posted publicly, and a count of them says nothing about anyone's schooling.

How: of a khu phố only figures of all education levels together are published; of the ward also those of each level. There a
count of 1 to `threshold` − 1 is suppressed (primary), and so is what two published counts would leave when one is taken
from the other (children of 6 less those in grade 1: ``person_relations.csv``). Where the margins over khu phố,
periods and education levels and the relations between data elements would give a small count back, or tell it to within less than
`threshold`, further cells are suppressed (complementary; `suppression`). Zero is published: it is about nobody. Not modelled: what a
reader knows from elsewhere, such as a review on other units (`folders.overlapping`); one of other years is followed (`side_by_side`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import bounds, coverage, funnels, periods
from hieuhoc_analysis.indicators.frames import dicts, frame
from hieuhoc_analysis.indicators.observations import elements
from hieuhoc_analysis.indicators.panel import Panel
from hieuhoc_analysis.publish.suppression import suppress

TOTAL = "total"
PERSON_UNITS = ("người", "học sinh", "trẻ")
CELLS = {
    "ward": "str",
    "khu_pho": "str",
    "period": "str",
    "period_kind": "str",
    "data_element": "str",
    "education_level": "str",
    "value": "float64",
    "status": "str",
    "reason": "str",
    "view": "str",
}
Cell = Any  # (data element, khu phố, period, level), or a rest that nobody sees
Equation = tuple[Cell, tuple[Cell, ...]]


def person_elements() -> list[str]:
    """The data elements that count persons, by their unit in ``data_elements.csv``."""
    return [code for code, row in elements().items() if row["unit_vi"] in PERSON_UNITS]


def publishable(
    observations: pd.DataFrame, *, threshold: int | None = None, years: str | Iterable[int] | None = None, view: str = "public",
    only: Iterable[str] | None = None,
) -> pd.DataFrame:
    """Every count of persons of a review, khu phố × period × education level with all margins, as far as it may be published.

    Parameters
    ----------
    threshold : int, optional
        Counts of 1 to threshold − 1 are small; ``small_cell`` of ``review_bounds.csv`` (5) by default.
    years : str or list of int, optional
        The years of the review; the margin over periods (``total``) is over these.
    view : str
        ``public``, or ``internal`` for the analyst's own desk: nothing suppressed, every row marked as internal.
    only : list of str, optional
        Data elements to protect; all that count persons by default.

    Returns
    -------
    DataFrame
        `CELLS`. ``khu_pho`` '' is the ward, ``period`` ``total`` all periods of one kind, ``education_level`` ``all`` all
        levels. ``status`` ``reported``, ``not_reported`` or ``suppressed`` (value NaN); ``reason`` '' or ``primary``,
        ``complementary``, ``detail`` (a khu phố's figure of one education level, which is never published).

    Raises
    ------
    UsageError
        For another view or a threshold below 2.
    """
    threshold = int(bounds.bound("small_cell")) if threshold is None else threshold
    if view not in ("public", "internal") or threshold < 2:
        raise UsageError(f"view={view!r}, threshold={threshold}: view là 'public' hoặc 'internal', ngưỡng từ 2 trở lên.",
                         f"view={view!r}, threshold={threshold}: the view is 'public' or 'internal', the threshold at least 2.")
    panel = Panel.of(observations, years)
    wanted = list(only) if only is not None else person_elements()
    return frame(
        (row for ward in panel.wards for kind in periods.YEARLY for row in _cells(panel, ward, wanted, kind, threshold, view)), CELLS
    )


def mask(table: pd.DataFrame, protected: pd.DataFrame) -> pd.DataFrame:
    """A frame of counts (`dropout.counts`, `growth.by_year`, `panel.totals` …) without its suppressed cells.

    Parameters
    ----------
    table : DataFrame
        With ward, period, data_element, education_level, value, and khu_pho where it is by khu phố.
    protected : DataFrame
        What `publishable` returned for the same review.

    Returns
    -------
    DataFrame
        The same rows; in suppressed ones every figure drawn from the value is NaN, and in the row after a suppressed one
        the change; a column ``suppressed`` says which.
    """
    hidden = {key[:5] for key, value in _lookup(protected)[0].items() if value is None}
    units = table["khu_pho"] if "khu_pho" in table else [""] * len(table)
    keys = list(zip(table["ward"], units, table["period"], table["data_element"], table["education_level"], strict=True))
    out = table.assign(suppressed=[key in hidden for key in keys])
    derived = [
        "value",
        "khu_pho_sum",
        "ward_figure",
        "previous_value",
        "change",
        "change_pct",
        "matched_change",
        "matched_change_pct",
        "change_since_base",
        "change_since_base_pct",
        "index",
        "base_value",
        "first_value",
        "last_value",
    ]
    touched = [
        key in hidden or (ward, unit, periods.read(period).shifted(-1), element, level) in hidden
        for key in keys for ward, unit, period, element, level in [key]
    ]
    for name in derived:
        if name in out:
            # a change next to a suppressed value, or a value under a change, gives the value back
            out.loc[out["suppressed"] if name in ("value", "khu_pho_sum", "ward_figure") else touched, name] = float("nan")
    return out


def mask_rates(table: pd.DataFrame, protected: pd.DataFrame) -> pd.DataFrame:
    """`dropout.rates`, `dropout.pooled` or `funnels.points` without the rates from which a suppressed count would follow.

    A rate times its denominator is its numerator, so a rate goes with its numerator and, where it is a count of persons
    too, its denominator. A rate over several periods stays where none of them is suppressed, or where its counts are
    exactly the published margin over all periods.

    Returns
    -------
    DataFrame
        The same rows; in suppressed ones numerator, value, interval and verdict are empty; a column ``suppressed`` says
        which, and ``status``, where there is one, is ``suppressed``.
    """
    cells, spans = _lookup(protected)
    known = coverage.definitions()
    gone = []
    for row in dicts(table):
        rule = known[row.get("indicator", "dropout_rate")]
        unit, level = row.get("khu_pho", ""), row["education_level"]
        leaks = False
        for element, count in ((rule["numerator"], row["numerator"]), (rule["denominator"], row["denominator"])):
            series = [row["period"]] if "period" in row else spans.get((row["ward"], unit, element, level, row["period_kind"]), [])
            hidden = any(cells.get((row["ward"], unit, period, element, level, row["period_kind"])) is None for period in series if
                         (row["ward"], unit, period, element, level, row["period_kind"]) in cells)
            margin = cells.get((row["ward"], unit, TOTAL, element, level, row["period_kind"]))
            # years of which none gave a rate have no count to give away
            leaks |= hidden and ("period" in row or (pd.notna(count) and margin != count))
        gone.append(leaks)
    out = table.assign(suppressed=gone)
    if "overall" in out:
        # Σ/Σ of all points, and the limits around it, would give a hidden point back: they are of the published ones
        shown = funnels.control(table.loc[[not hidden for hidden in gone]])
        out = pd.concat(
            [
                shown.assign(suppressed=False),
                out.loc[gone].assign(overall=float("nan"), **dict.fromkeys(("low_95", "high_95", "low_998", "high_998"), float("nan"))),
            ],
            ignore_index=True,
        )
        gone = out["suppressed"].tolist()
    for name in ("numerator", "value", "low", "high"):
        if name in out:
            out.loc[gone, name] = float("nan")
    for name, text in (("status", "suppressed"), ("verdict", "")):
        if name in out:
            out.loc[gone, name] = text
    return out


def mask_sentences(sentences: pd.DataFrame, protected: pd.DataFrame) -> pd.DataFrame:
    """`narrative.sentences` without those that say a suppressed count, or a rate or a change from which it would follow."""
    hidden = {key[:5] for key, value in _lookup(protected)[0].items() if value is None and key[2] != TOTAL}
    silent: dict[tuple[str, str], set[str]] = defaultdict(set)
    for ward, unit, period, element, level in hidden:
        if not unit and level == "all":
            silent[ward, element].add(period)
    known = coverage.definitions()

    def says_one(row: dict) -> bool:
        rule = known.get(row["indicator"])
        said = (rule["numerator"], rule["denominator"]) if rule else (row["indicator"],)
        named = set(re.split("; |–", row["period"])) - {""}
        return any(periods_ & named if named else periods_ for element in said if (periods_ := silent[row["ward"], element]))

    return sentences.loc[[not says_one(row) for row in dicts(sentences)]].reset_index(drop=True)


def _cells(panel: Panel, ward: str, wanted: list[str], kind: str, threshold: int, view: str) -> list[dict]:
    """Every count of one ward and kind of year, all elements together: what one of them hides, another must not give away."""
    values: dict[Cell, float | None] = {}
    equations: list[Equation] = []
    rests: dict[Cell, float] = {}
    for element in wanted:
        table, (units, series, levels) = _counts(panel, ward, element, kind)
        values |= table
        known = {cell: value for cell, value in table.items() if value is not None and not (cell[1] and cell[3] != "all")}
        more, rest = _margins(known, units, series, levels)
        equations, rests = equations + more, rests | rest
    detail = {cell: "detail" for cell, value in values.items() if value is not None and cell[1] and cell[3] != "all"}
    known = {cell: value for cell, value in values.items() if value is not None and cell not in detail}
    more, parts, harmless = _related(known)
    pooled = {code for rule in coverage.definitions("dropout").values() for code in (rule["numerator"], rule["denominator"])}
    # khu phố go before the ward, levels before their sum; the margin over the years where no pooled rate rests on it goes first
    cost = {
        cell: 0 if cell[2] == TOTAL and cell[0] not in pooled else 1 + sum((not cell[1], cell[2] == TOTAL, cell[3] == "all"))
        for cell in known
    }
    reasons = (
        detail | suppress(known | rests | parts, equations + more, threshold, {*rests, *parts}, harmless, cost) if view == "public" else {}
    )
    return [{
        "ward": ward, "khu_pho": cell[1], "period": cell[2], "period_kind": kind, "data_element": cell[0], "education_level": cell[3],
        "value": None if cell in reasons else value, "view": view, "reason": reasons.get(cell, ""),
        "status": "suppressed" if cell in reasons else "not_reported" if value is None else "reported",
    } for cell, value in values.items()]


def _counts(panel: Panel, ward: str, element: str, kind: str) -> tuple[dict[Cell, float | None], tuple[list[str], list[str], list[str]]]:
    """The table of one element with its margins, and its khu phố, periods and levels ('' and ``all`` first)."""
    series = [p for p in panel.series(ward, element) if periods.read(p).kind == kind]
    levels = ["all", *sorted({level for p in series for level in panel.levels.get((ward, p, element), ())} - {"all"})]
    units = [
        "",
        *dict.fromkeys(
            name
            for p in series
            for name in panel.expected(ward, p, element)
            if panel.cell(ward, name, p, element)[0] is not None
            or any(panel.cell(ward, name, p, element, level)[0] is not None for level in levels)
        ),
    ]
    values: dict[Cell, float | None] = {}
    for unit, period, level in product(units, series, levels):
        values[element, unit, period, level] = (
            panel.cell(ward, unit, period, element, level)[0] if unit else panel.total(ward, period, element, level).value
        )
    for unit, level in product(units, levels) if series else ():
        known = [v for p in series if (v := values[element, unit, p, level]) is not None]
        values[element, unit, TOTAL, level] = sum(known) if known else None
    return values, (units, series, levels)


def _margins(
    values: Mapping[Cell, float], units: list[str], series: list[str], levels: list[str]
) -> tuple[list[Equation], dict[Cell, float]]:
    """Every margin of one element's table, and for margins that hold more than their parts the rest as a cell nobody sees."""
    equations: list[Equation] = []
    rests: dict[Cell, float] = {}
    for axis, margin, members in ((1, "", units[1:]), (2, TOTAL, series), (3, "all", levels[1:])):
        for total in values:
            if total[axis] == margin:
                parts: list[Cell] = [cell for name in members if (cell := (*total[:axis], name, *total[axis + 1:])) in values]
                over = values[total] - sum(values[cell] for cell in parts)
                if parts and over >= 0:
                    if over > 0:
                        rests["rest", axis, total] = over
                        parts.append(("rest", axis, total))
                    equations.append((total, tuple(parts)))
    return equations, rests


def _related(values: Mapping[Cell, float]) -> tuple[list[Equation], dict[Cell, float], set[Cell]]:
    """What ``person_relations.csv`` lets a reader subtract: equations, the rests with their values, and those of them that may be known.

    A relation that the figures contradict (more returned than dropped out) tells a reader nothing and is left out.
    """
    known = dict(values)
    equations: list[Equation] = []
    rests: dict[Cell, float] = {}
    harmless: set[Cell] = set()
    for row in codelists.load("person_relations"):
        for whole, value in list(known.items()):
            part, rest = (row["part"], *whole[1:]), (row["rest"], *whole[1:])
            if whole[0] == row["whole"] and part in known and value >= known[part]:
                known[rest] = rests[rest] = value - known[part]
                equations.append((whole, (part, rest)))
                if row["protected"] != "yes":
                    harmless.add(rest)
    return equations, rests, harmless


def _lookup(protected: pd.DataFrame) -> tuple[dict[tuple, float | None], dict[tuple, list[str]]]:
    """Value (None if suppressed) by ward, khu phố, period, element, level, kind; and the periods of each series."""
    cells: dict[tuple, float | None] = {}
    spans: dict[tuple, list[str]] = defaultdict(list)
    for row in dicts(protected[protected["status"] != "not_reported"]):
        unit = (row["ward"], row["khu_pho"])
        what = (row["data_element"], row["education_level"], row["period_kind"])
        cells[*unit, row["period"], *what] = None if row["status"] == "suppressed" else row["value"]
        if row["period"] != TOTAL:
            spans[*unit, *what].append(row["period"])
    return cells, spans
