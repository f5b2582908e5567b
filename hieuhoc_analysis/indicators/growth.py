"""Growth: changes between comparable years, average growth with its end points, and who contributed to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from hieuhoc_analysis.indicators import bounds, series
from hieuhoc_analysis.indicators.frames import frame, ratio, records

BY_YEAR = {
    "ward": "str",
    "territory": "str",
    "khu_pho": "str",
    "period": "str",
    "period_kind": "str",
    "year": "int64",
    "data_element": "str",
    "education_level": "str",
    "value": "float64",
    "basis": "str",
    "n_reporting": "int64",
    "n_expected": "int64",
    "complete": "bool",
    "missing_khu_pho": "str",
    "regime": "str",
    "breaks": "str",
    "previous_value": "float64",
    "change": "float64",
    "change_pct": "float64",
    "comparable": "bool",
    "reason_not_comparable": "str",
    "matched_khu_pho": "int64",
    "matched_change": "float64",
    "matched_change_pct": "float64",
    "recast_on": "str",
    "over_whole": "str",
}
CAGR = {
    "ward": "str",
    "territory": "str",
    "khu_pho": "str",
    "data_element": "str",
    "education_level": "str",
    "period_kind": "str",
    "first_period": "str",
    "last_period": "str",
    "first_year": "int64",
    "last_year": "int64",
    "steps": "int64",
    "first_value": "float64",
    "last_value": "float64",
    "change": "float64",
    "change_pct": "float64",
    "ratio": "float64",
    "cagr": "float64",
    "comparable": "bool",
    "reason_not_comparable": "str",
    "missing_periods": "str",
    "partial_periods": "str",
    "breaks": "str",
    "complete": "bool",
    "n_reporting": "int64",
    "n_expected": "int64",
    "missing_khu_pho": "str",
}
# of a whole ward between two years, over what compares: nothing is left to say of gaps
_OF_GAPS = (
    "khu_pho", "ratio", "comparable", "reason_not_comparable", "missing_periods", "partial_periods", "breaks", "complete",
    "missing_khu_pho",
)
LIKE_FOR_LIKE = {name: kind for name, kind in CAGR.items() if name not in _OF_GAPS}
CUMULATIVE = {
    "ward": "str",
    "territory": "str",
    "khu_pho": "str",
    "period": "str",
    "period_kind": "str",
    "year": "int64",
    "data_element": "str",
    "education_level": "str",
    "value": "float64",
    "complete": "bool",
    "base_period": "str",
    "base_value": "float64",
    "change_since_base": "float64",
    "change_since_base_pct": "float64",
    "index": "float64",
    "comparable": "bool",
    "reason_not_comparable": "str",
    "breaks": "str",
    "recast_on": "str",
    "over_whole": "str",
}


def by_year(
    observations: pd.DataFrame,
    element: str,
    by: Sequence[str] = ("ward",),
    *,
    level: str = "all",
    years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """A data element by year, with the change on the year before wherever the two can be compared.

    Two consecutive years can be compared when both have a value, on the same territory, and either both are complete or
    the same khu phố reported in both. A change of programme or criteria between them does not forbid the comparison, it
    is named in ``breaks``. School years and calendar years are separate series.

    Parameters
    ----------
    observations : DataFrame
        The observations table.
    element : str
        A code of ``data_elements.csv``.
    by : tuple of str
        ``("ward",)`` or ``("ward", "khu_pho")``.
    level : str
        Education level; ``all`` outside schools.
    years : str or list of int, optional
        Years to show, such as ``"2016-2020"``; all years of the data by default. Years without figures stay as gaps.

    Returns
    -------
    DataFrame
        `BY_YEAR`, one row per ward (× khu phố) × period. ``value``, ``change`` in the element's unit; ``change_pct`` a
        fraction, (v_t − v_{t−1}) / v_{t−1}; both NaN unless ``comparable``. ``reason_not_comparable``: '' or ``first``,
        ``no_value``, ``previous_missing``, ``territory_changed``, ``partial_reporting``. ``breaks``: codes of
        ``breaks.csv`` since the year before, and ``territory`` where the ward's territory changed, joined by ";".
        ``matched_*``: the change over the khu phố that reported in both years, whatever the others did (wards only).
        ``recast_on``: the day on whose territory a figure of earlier units was put (`territory.recast`), else ''.
        ``over_whole``: the khu phố whose figure is more than there is (`coverage.over_whole`), joined by "; ": not to be trusted.

    Raises
    ------
    UsageError
        For another `by`.
    """
    return frame([row for one in series.of_units(observations, element, by, level, years) for row in one], BY_YEAR)


def cagr(
    observations: pd.DataFrame, element: str, first: int | None = None, last: int | None = None, by: Sequence[str] = ("ward",), *,
    level: str = "all", years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """Average yearly growth between two named years: (v_b / v_a)^(1 / (b − a)) − 1.

    Without `first` and `last`, from the first to the last complete year on one territory: the latest that has two such
    years; where none has, between years in which the same khu phố reported, more than half of them (not ``complete``,
    ``n_reporting`` of ``n_expected``, without ``missing_khu_pho``). Nothing is said about the years between, which
    ``missing_periods`` and ``partial_periods`` name; the number of ``steps`` is b − a, so that four years are never called
    five years' growth.

    Returns
    -------
    DataFrame
        `CAGR`, one row per ward (× khu phố) × kind of year. ``change_pct``, ``cagr`` fractions (a year), ``ratio``
        v_b / v_a; NaN unless ``comparable``. ``reason_not_comparable``: '' or ``fewer_than_two_years``, ``no_value``,
        ``territory_changed``, ``partial_reporting``, ``zero_base``.
    """
    rows = []
    for group in series.of_units(observations, element, by, level, years):
        ward, khu_pho, kind = (group[0][name] for name in ("ward", "khu_pho", "period_kind"))
        usable = series.latest_stretch(group)
        by_number = {row["year"]: row for row in group}
        a = by_number.get(first) if first is not None else (usable[0] if usable else None)
        b = by_number.get(last) if last is not None else (usable[-1] if usable else None)
        row = {"ward": ward, "khu_pho": khu_pho, "data_element": element, "education_level": level, "period_kind": kind}
        if a is None or b is None or a["year"] >= b["year"]:
            row["territory"] = group[-1]["territory"]
            rows.append(row | {"reason_not_comparable": "fewer_than_two_years"})
            continue
        reason = series.between(group, a, b)
        between = [r for r in group if a["year"] < r["year"] < b["year"]]
        steps = b["year"] - a["year"]
        growth = ratio(b["value"], a["value"]) if not reason else None
        if not reason and growth is None:
            reason = "zero_base"
        rows.append(
            row
            | {
                "territory": b["territory"],
                "first_period": a["period"],
                "last_period": b["period"],
                "first_year": a["year"],
                "last_year": b["year"],
                "steps": steps,
                "first_value": a["value"],
                "last_value": b["value"],
                "change": b["value"] - a["value"] if reason in ("", "zero_base") else None,
                "change_pct": growth - 1 if growth is not None else None,
                "ratio": growth,
                "cagr": growth ** (1 / steps) - 1 if growth is not None else None,
                "comparable": not reason,
                "reason_not_comparable": reason,
                "missing_periods": "; ".join(r["period"] for r in between if r["value"] is None),
                "partial_periods": "; ".join(r["period"] for r in between if r["value"] is not None and not r["complete"]),
                "breaks": ";".join(b_ for r in (*between, b) for b_ in r["breaks"].split(";") if b_),
                "complete": a["complete"] and b["complete"],
                **{name: b[name] for name in ("n_reporting", "n_expected", "missing_khu_pho")},
            }
        )
    return frame(rows, CAGR)


def like_for_like(
    observations: pd.DataFrame, element: str, *, level: str = "all", years: str | Iterable[int] | None = None
) -> pd.DataFrame:
    """The change between the first and the last year with figures over the khu phố that reported in both, where others lack one of them.

    Between these years `cagr` says nothing, because not all reported in both; it tells a shorter span, or none.

    Returns
    -------
    DataFrame
        `LIKE_FOR_LIKE`, one row per ward × kind of year in which more than half of the khu phố of each end, but not all, reported in
        both, on one ground: their sums, ``change_pct`` and ``cagr`` as in `cagr`. Without a row elsewhere.
    """
    rows = []
    spans = records(cagr(observations, element, level=level, years=years))
    told = {(row["ward"], row["period_kind"]): (row["first_year"], row["last_year"]) for row in spans}
    for a, b, both in series.ends(observations, element, level, years):
        fewest = min(len(both) / max(row["n_expected"], 1) for row in (a, b))
        start, end = (sum(pair[at] for pair in both) for at in (0, 1))
        growth, steps = ratio(end, start), b["year"] - a["year"]
        if told[b["ward"], b["period_kind"]] == (a["year"], b["year"]) or fewest <= bounds.bound("most_reporting") or growth is None:
            continue
        named = {name: b[name] for name in ("ward", "territory", "data_element", "education_level", "period_kind")}
        ends = {"first_period": a["period"], "last_period": b["period"], "first_year": a["year"], "last_year": b["year"], "steps": steps}
        rates = {"change_pct": growth - 1, "cagr": growth ** (1 / steps) - 1}
        figures = {"first_value": start, "last_value": end, "change": end - start}
        counted = {"n_reporting": len(both), "n_expected": max(a["n_expected"], b["n_expected"])}
        rows.append(named | ends | figures | rates | counted)
    return frame(rows, LIKE_FOR_LIKE)


def cumulative(
    observations: pd.DataFrame, element: str, base: int | None = None, by: Sequence[str] = ("ward",), *, level: str = "all",
    years: str | Iterable[int] | None = None,
) -> pd.DataFrame:
    """Each year against a base year: change since then, and the index (base year = 100).

    A family registers again every year, so years are compared with the base and never added up: the sum over years would
    count one family several times.

    Parameters
    ----------
    base : int, optional
        The base year; by default the first complete year that is followed by another, or the first that `cagr` tells growth from.

    Returns
    -------
    DataFrame
        `CUMULATIVE`, one row per ward (× khu phố) × period; ``change_since_base_pct`` a fraction, ``index`` = 100 × v / v_base;
        NaN where not ``comparable`` with the base year (reasons as in `by_year`, and ``zero_base``).
    """
    rows = []
    for group in series.of_units(observations, element, by, level, years):
        known = [r for r in group if r["value"] is not None]
        usual = (
            next((r for r in known[:-1] if r["complete"]), None)
            or next(iter(series.latest_stretch(group)), None)
            or next((r for r in known if r["complete"]), None)
        )
        start = usual if base is None else next((r for r in group if r["year"] == base), None)
        since: list[str] = []
        for r in group:
            if start and r["year"] > start["year"]:
                since.extend(code for code in r["breaks"].split(";") if code)
            if start is None or r is start:
                reason = "no_base" if start is None else "no_value" if r["value"] is None else ""
            else:
                earlier, later = sorted((start, r), key=lambda row: row["year"])
                reason = series.between(group, earlier, later)
            growth = ratio(r["value"], start["value"]) if start and not reason else None
            rows.append(
                r
                | {
                    "base_period": start["period"] if start else "",
                    "base_value": start["value"] if start else None,
                    "change_since_base": r["value"] - start["value"] if start and not reason else None,
                    "change_since_base_pct": growth - 1 if growth is not None else None,
                    "index": growth * 100 if growth is not None else None,
                    "comparable": growth is not None,
                    "reason_not_comparable": reason or ("" if growth is not None else "zero_base"),
                    "breaks": ";".join(since),
                }
            )
    return frame(rows, CUMULATIVE)
