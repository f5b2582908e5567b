"""Disclosure control: small counts of persons are not published, nor anything from which they could be computed back.

What is protected: counts of persons (pupils, children, members, citizens), because a 2 in one khu phố and one school year
points at children whom neighbours know. Households, clans, khu phố and organisations are not persons: a registration list
of families is posted publicly, and a count of them says nothing about anyone's schooling.

How: a count of 1 to `threshold` − 1 is suppressed (primary). Where the margins of the table (khu phố × period × education
level) would give it back, further cells are suppressed (complementary), until for every primary cell another whole table
with another value in that cell, nowhere negative, agrees with all that is published. That other table is the proof; without one,
more is suppressed. Zero is published: it is about nobody. Not modelled: what a reader knows from elsewhere, and relations between data
elements (who returned had dropped out).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any

import pandas as pd

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import coverage, dropout, periods
from hieuhoc_analysis.indicators.frames import frame
from hieuhoc_analysis.indicators.observations import Panel, elements

THRESHOLD = 5
TOTAL = "total"
PERSON_UNITS = ("người", "học sinh", "trẻ")
CELLS = {
    "ward": "str", "khu_pho": "str", "period": "str", "period_kind": "str", "data_element": "str", "education_level": "str", "value": "float64",
    "status": "str", "reason": "str", "view": "str",
}
Key = Any  # what tells the cells of one table apart
Equation = tuple[Key, tuple[Key, ...]]
_SEARCH = 3000


def person_elements() -> list[str]:
    """The data elements that count persons, by their unit in ``data_elements.csv``."""
    return [code for code, row in elements().items() if row["unit_vi"] in PERSON_UNITS]


def publishable(
    observations: pd.DataFrame, *, threshold: int = THRESHOLD, years: str | Iterable[int] | None = None, view: str = "public",
    only: Iterable[str] | None = None,
) -> pd.DataFrame:
    """Every count of persons of a review, khu phố × period × education level with all margins, as far as it may be published.

    Parameters
    ----------
    threshold : int
        Counts of 1 to threshold − 1 are small; 5 by default.
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
        ``complementary``.

    Raises
    ------
    UsageError
        For another view or a threshold below 2.
    """
    if view not in ("public", "internal") or threshold < 2:
        raise UsageError(f"view={view!r}, threshold={threshold}: view là 'public' hoặc 'internal', ngưỡng từ 2 trở lên.",
                         f"view={view!r}, threshold={threshold}: the view is 'public' or 'internal', the threshold at least 2.")
    panel = Panel(observations, years)
    rows = []
    for element in only if only is not None else person_elements():
        for ward in panel.wards:
            for kind in periods.YEARLY:
                rows.extend(_cells(panel, ward, element, kind, threshold, view))
    return frame(rows, CELLS)


def mask(table: pd.DataFrame, protected: pd.DataFrame) -> pd.DataFrame:
    """A frame of counts (`dropout.counts`, `growth.by_year`, `observations.totals` …) without its suppressed cells.

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
    derived = ["value", "khu_pho_sum", "ward_figure", "previous_value", "change", "change_pct", "matched_change", "matched_change_pct", "change_since_base",
               "change_since_base_pct", "index", "base_value", "first_value", "last_value"]
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
    """`dropout.rates`, `dropout.pooled` or `dropout.funnel` without the rates from which a suppressed count would follow.

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
    for row in table.to_dict("records"):
        rule = known[row.get("indicator", "dropout_rate")]
        unit, level = row.get("khu_pho", ""), row["education_level"]
        leaks = False
        for element, count in ((rule["numerator"], row["numerator"]), (rule["denominator"], row["denominator"])):
            series = [row["period"]] if "period" in row else spans.get((row["ward"], unit, element, level, row["period_kind"]), [])
            hidden = any(cells.get((row["ward"], unit, period, element, level, row["period_kind"])) is None for period in series if
                         (row["ward"], unit, period, element, level, row["period_kind"]) in cells)
            margin = cells.get((row["ward"], unit, TOTAL, element, level, row["period_kind"]))
            leaks |= hidden and ("period" in row or margin is None or margin != count)
        gone.append(leaks)
    out = table.assign(suppressed=gone)
    if "overall" in out:
        # Σ/Σ of all points, and the limits around it, would give a hidden point back: they are of the published ones
        shown = dropout.control(table[[not hidden for hidden in gone]])
        out = pd.concat([shown.assign(suppressed=False), out[gone].assign(overall=float("nan"), **dict.fromkeys(("low_95", "high_95", "low_998", "high_998"), float("nan")))],
                        ignore_index=True)
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

    return sentences[[not says_one(row) for row in sentences.to_dict("records")]].reset_index(drop=True)


def suppress(
    values: Mapping[Key, float], equations: Sequence[Equation], threshold: int = THRESHOLD, unpublished: Iterable[Key] = (),
    cost: Mapping[Key, tuple] | None = None,
) -> dict[Key, str]:
    """Which cells of one table to suppress.

    Parameters
    ----------
    values : dict
        Every cell, margins included.
    equations : list of (total, parts)
        Each margin and the cells that add up to it.
    unpublished : iterable
        Cells that a reader never sees, but that the margins contain.
    cost : dict, optional
        What to suppress rather: the smallest first.

    Returns
    -------
    dict
        Cell → ``primary`` or ``complementary``; the unpublished are left out.
    """
    unpublished = set(unpublished)
    primary = [cell for cell, value in values.items() if 0 < value < threshold]
    system = _System(values, equations, {*primary, *unpublished}, cost or {})
    system.close()
    for cell in primary:
        while not system.has_alternative(cell) and system.hide_near(cell):
            system.close()
    return {cell: "primary" if 0 < values[cell] < threshold else "complementary" for cell in values if cell in system.hidden and cell not in unpublished}


class _System:
    """The equations of one table and the cells hidden so far."""

    def __init__(self, values: Mapping[Key, float], equations: Sequence[Equation], hidden: set[Key], cost: Mapping[Key, tuple]) -> None:
        self.values, self.hidden = values, hidden
        self.moved: set[Key] = set()
        self.signs = [dict.fromkeys(parts, 1) | {total: -1} for total, parts in equations]
        self.of: dict[Key, list[int]] = defaultdict(list)
        for i, signs in enumerate(self.signs):
            for cell in signs:
                self.of[cell].append(i)
        # a zero tells a reader little that is false: hide it last
        self.order = {cell: (value == 0, *cost.get(cell, (0,)), value, i) for i, (cell, value) in enumerate(values.items())}

    def close(self) -> None:
        """Hide a second cell wherever an equation has only one hidden, which it would give back."""
        waiting = list(range(len(self.signs)))
        while waiting:
            signs = self.signs[waiting.pop(0)]
            if sum(cell in self.hidden for cell in signs) == 1:
                second = min((cell for cell in signs if cell not in self.hidden), key=self.order.__getitem__, default=None)
                if second is not None:
                    self.hidden.add(second)
                    waiting.extend(self.of[second])

    def hide_near(self, cell: Key) -> bool:
        """Hide one more cell that shares an equation with the cell, or with hidden ones near it; False if all are hidden."""
        seen, ring = {cell}, [cell]
        while ring:
            around = {other for one in ring for i in self.of[one] for other in self.signs[i]} - seen
            open_ = [other for other in around if other not in self.hidden]
            if open_:
                self.hidden.add(min(open_, key=self.order.__getitem__))
                return True
            seen |= around
            ring = list(around)
        return False

    def has_alternative(self, cell: Key) -> bool:
        """Whether another table agrees with all that is published and differs in this cell."""
        for step in (1, -1):
            if cell not in self.moved and self.values[cell] + step >= 0:
                self.moved |= self._repair({cell: step}, [_SEARCH]).keys()  # that table is proof for every cell it changes
        return cell in self.moved

    def _repair(self, moves: dict[Key, float], left: list[int]) -> dict[Key, float]:
        """Extend the moves of hidden cells until every equation holds again, each cell moved once; empty if none is found."""
        left[0] -= 1
        if left[0] < 0:
            return {}
        worst: tuple[int, list[Key], float] | None = None
        for i in {i for cell in moves for i in self.of[cell]}:
            signs = self.signs[i]
            residual = sum(signs[cell] * moves[cell] for cell in signs.keys() & moves.keys())
            if residual:
                free = [c for c in signs if c in self.hidden and c not in moves and self.values[c] - signs[c] * residual >= 0]
                if worst is None or (len(free), i) < (len(worst[1]), worst[0]):
                    worst = (i, free, residual)
        if worst is None:
            return moves
        i, free, residual = worst
        free.sort(key=lambda c: (len(self.of[c]), -self.values[c], self.order[c]))
        for c in free:
            if found := self._repair(moves | {c: -self.signs[i][c] * residual}, left):
                return found
        return {}


def _cells(panel: Panel, ward: str, element: str, kind: str, threshold: int, view: str) -> list[dict]:
    series = [p for p in panel.series(ward, element) if periods.read(p).kind == kind]
    if not series:
        return []
    levels = ["all", *sorted({level for p in series for level in panel.levels.get((ward, p, element), ())} - {"all"})]
    units = ["", *dict.fromkeys(name for p in series for name in panel.expected(ward, p, element) if panel.cell(ward, name, p, element)[0] is not None or
                                any(panel.cell(ward, name, p, element, level)[0] is not None for level in levels))]
    values: dict[tuple[str, str, str], float | None] = {}
    for unit, period, level in product(units, series, levels):
        values[unit, period, level] = panel.cell(ward, unit, period, element, level)[0] if unit else panel.total(ward, period, element, level).value
    for unit, level in product(units, levels):
        known = [v for p in series if (v := values[unit, p, level]) is not None]
        values[unit, TOTAL, level] = sum(known) if known else None
    known_values: dict[Key, float] = {cell: value for cell, value in values.items() if value is not None}
    equations, rest = _equations(known_values, units, series, levels)
    cost = {cell: (sum((not cell[0], cell[1] == TOTAL, cell[2] == "all")),) for cell in known_values}
    reasons = suppress(known_values | rest, equations, threshold, rest, cost) if view == "public" else {}
    return [{
        "ward": ward, "khu_pho": cell[0], "period": cell[1], "period_kind": kind, "data_element": element, "education_level": cell[2],
        "value": None if cell in reasons else value, "view": view, "reason": reasons.get(cell, ""),
        "status": "suppressed" if cell in reasons else "not_reported" if value is None else "reported",
    } for cell, value in values.items()]


def _equations(
    values: Mapping[Key, float], units: list[str], series: list[str], levels: list[str],
) -> tuple[list[Equation], dict[Key, float]]:
    """Every margin of the table, and for margins that hold more than their parts the rest as a cell nobody sees."""
    equations: list[Equation] = []
    rest: dict[Key, float] = {}
    axes = ((0, "", units[1:]), (1, TOTAL, series), (2, "all", levels[1:]))
    for axis, margin, members in axes:
        for total in values:
            if total[axis] == margin:
                parts: list[Key] = [cell for name in members if (cell := (*total[:axis], name, *total[axis + 1:])) in values]
                over = values[total] - sum(values[cell] for cell in parts)
                if parts and over >= 0:
                    if over > 0:
                        rest["rest", axis, total] = over
                        parts.append(("rest", axis, total))
                    equations.append((total, tuple(parts)))
    return equations, rest


def _lookup(protected: pd.DataFrame) -> tuple[dict[tuple, float | None], dict[tuple, list[str]]]:
    """Value (None if suppressed) by ward, khu phố, period, element, level, kind; and the periods of each series."""
    cells: dict[tuple, float | None] = {}
    spans: dict[tuple, list[str]] = defaultdict(list)
    for row in protected[protected["status"] != "not_reported"].to_dict("records"):
        unit = (row["ward"], row["khu_pho"])
        what = (row["data_element"], row["education_level"], row["period_kind"])
        cells[*unit, row["period"], *what] = None if row["status"] == "suppressed" else row["value"]
        if row["period"] != TOTAL:
            spans[*unit, *what].append(row["period"])
    return cells, spans
