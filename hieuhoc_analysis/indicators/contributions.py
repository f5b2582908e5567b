"""Who contributed to a ward's growth: the change of each khu phố beside that of the whole."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis.indicators import grounds, growth, periods
from hieuhoc_analysis.indicators.frames import frame, ratio, records
from hieuhoc_analysis.indicators.panel import Panel, Total

CONTRIBUTIONS = {
    "ward": "str",
    "khu_pho": "str",
    "data_element": "str",
    "education_level": "str",
    "first_period": "str",
    "last_period": "str",
    "first_value": "float64",
    "last_value": "float64",
    "change": "float64",
    "contribution": "float64",
    "share_of_change": "float64",
    "status": "str",
}
_NAMED = 4  # names of joined khu phố that one row can hold


def by_khu_pho(
    observations: pd.DataFrame,
    element: str,
    ward: str,
    first: int | None = None,
    last: int | None = None,
    *,
    level: str = "all",
    kind: str = "",
    years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """How much each khu phố contributed to its ward's change between two years.

    Without `first` and `last`, between those that `growth.cagr` picks by itself among `years`; no rows where there are none.

    Returns
    -------
    DataFrame
        `CONTRIBUTIONS`, one row per khu phố, greatest change first. ``contribution`` = change / the ward's first value (the
        points of the ward's growth that the khu phố explains), ``share_of_change`` = change / the ward's change; both
        fractions that add up to the ward's growth and to 1, NaN unless the ward's two years are on one territory, and complete or
        of the same khu phố.
        ``status``: ``both``, ``missing_first``, ``missing_last``, ``missing_both``, ``ground_changed`` (no change: parts of it
        came or went between the years). Where the two years are complete nothing of the ward's change is left over: a khu phố
        that was there in one of them only is ``new`` or ``ended`` and its whole figure the change, and khu phố that registered
        changes do not let tell apart are one row, ``joined``, their names with " + " between. So are those of new names,
        ``renamed``, of which nobody can tell who rose.
    """
    if first is None or last is None:
        own = growth.cagr(observations[observations["ward"] == ward], element, level=level, years=years)
        span = next((row for row in records(own) if kind in ("", row["period_kind"])), None)
        if span is None or not span["first_period"]:
            return frame([], CONTRIBUTIONS)
        first, last, kind = span["first_year"], span["last_year"], span["period_kind"]
    panel = Panel.of(observations, range(first, last + 1))
    kinds = panel.kinds.get((ward, element), set())
    kind = kind or ("calendar" if "calendar" in kinds else "school")
    a, b = periods.write(kind, first), periods.write(kind, last)
    start, end = panel.total(ward, a, element, level), panel.total(ward, b, element, level)
    same = (start.complete and end.complete) or start.reporting == end.reporting
    whole = start.basis == end.basis == "khu_pho_sum" and same and panel.territory(ward, a) == panel.territory(ward, b)
    rows: list[dict] = []
    for names, renamed in _groups(panel, ward, a, b, element, (start, end) if whole else None):
        before, after = (_sum_of(panel, ward, names, period, element, level) for period in (a, b))
        moved = panel.ground(ward, names[0], a) != panel.ground(ward, names[0], b)
        status = "renamed" if renamed else _presence(before, after, whole, len(names) > 1, moved)
        change = (after or 0.0) - (before or 0.0) if whole or status == "both" else None
        rows.append(
            {
                "ward": ward,
                "khu_pho": _joined(names),
                "data_element": element,
                "education_level": level,
                "first_period": a,
                "last_period": b,
                "first_value": before,
                "last_value": after,
                "change": change,
                "contribution": ratio(change, start.value) if whole else None,
                "share_of_change": ratio(change, (end.value or 0) - (start.value or 0)) if whole else None,
                "status": status,
            }
        )
    rows.sort(key=lambda row: -(row["change"] if row["change"] is not None else float("-inf")))
    return frame(rows, CONTRIBUTIONS)


def _groups(panel: Panel, ward: str, a: str, b: str, element: str, ends: tuple[Total, Total] | None) -> list[tuple[list[str], bool]]:
    """The khu phố that are told as one, and whether they are those of new names; each by itself where the years are not held together
    (no `ends`)."""
    if ends is None:
        return [([name], False) for name in dict.fromkeys((*panel.expected(ward, b, element), *panel.expected(ward, a, element)))]
    days = [periods.read(period).last_day for period in (a, b)]
    groups, renamed = grounds.alike(ward, days[0], days[1], ends[0].reporting, ends[1].reporting, panel.recast)
    return [*((names, False) for names in groups), *([(renamed, True)] if renamed else [])]


def _presence(before: float | None, after: float | None, whole: bool, joined: bool, moved: bool) -> str:
    if joined:
        return "joined"
    if None not in (before, after):
        return "ground_changed" if moved and not whole else "both"
    if whole:
        return "new" if before is None else "ended"
    return "missing_both" if before is after is None else "missing_first" if before is None else "missing_last"


def _sum_of(panel: Panel, ward: str, names: list[str], period: str, element: str, level: str) -> float | None:
    values = [value for name in names if (value := panel.cell(ward, name, period, element, level)[0]) is not None]
    return sum(values) if values else None


def _joined(names: list[str]) -> str:
    more = len(names) - _NAMED + 1
    return " + ".join(names) if more < 2 else f"{' + '.join(names[:_NAMED - 1])} … (+{more})"
