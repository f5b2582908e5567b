"""Where do we stand: our rates beside the published ones of other places, where the definition is the same."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import coverage, dropout, periods
from hieuhoc_analysis.indicators.frames import frame, records
from hieuhoc_analysis.indicators.observations import elements

PUBLISHED = {
    "place": "str",
    "level": "str",
    "period": "str",
    "year": "int64",
    "indicator": "str",
    "education_level": "str",
    "value": "float64",
    "basis": "str",
    "printed": "float64",
    "own": "bool",
    "comparable": "bool",
    "reason_not_comparable": "str",
    "definition": "str",
    "definition_en": "str",
    "source": "str",
    "n_left_out": "int64",
    "n_expected": "int64",
}
# what sources call the total that the indicator is taken of; a plan or the registered are other denominators
_OF_REGISTERED, _OF_PLAN, _OF_PUPILS = ("hộ đăng ký", "số đăng ký"), ("kế hoạch",), ("học sinh đầu năm học",)
_PART_OF_YEAR = re.compile(r"học kỳ 1|\d+ tháng|tính đến")
_TOLERANCE = 0.0006  # half a unit of the first printed decimal, and truncation instead of rounding


def published() -> pd.DataFrame:
    """The rates that follow from ``published_figures.csv``, with what each can be compared with.

    A rate is computed from the printed count and denominator where both are there, else taken as printed. It compares with
    no other when the source's own figures show another denominator than it names (``denominator_doubtful``), when it covers
    part of a year (``part_of_year``), or counts registrations in another way (``other_definition``).

    Returns
    -------
    DataFrame
        `PUBLISHED`, one row per published rate; ``value``, ``printed`` fractions, ``basis`` ``computed`` or ``printed``.
    """
    rows = []
    figures = codelists.load("published_figures")
    for row in figures:
        indicator = _indicator(row)
        printed = _number(row["rate_as_printed"])
        printed = printed / 100 if printed is not None else None
        value, denominator = _number(row["value"]), _number(row["denominator_value"])
        rate = value / denominator if value is not None and denominator else printed
        if not indicator or rate is None:
            continue
        reason = "part_of_year" if _PART_OF_YEAR.search(f"{row['definition']}; {row['note']}") else ""
        if not reason and "tái đăng ký" in row["definition"]:
            reason = "other_definition"
        if not reason and rate is printed and _doubtful(row, printed, figures):
            reason = "denominator_doubtful"
        rows.append(
            {
                "place": row["place"],
                "level": row["level"],
                "period": row["year"],
                "year": periods.read(row["year"]).year,
                "indicator": indicator,
                "education_level": row["education_level"],
                "value": rate,
                "basis": "printed" if rate is printed else "computed",
                "printed": printed,
                "own": False,
                "comparable": not reason,
                "reason_not_comparable": reason,
                "definition": row["definition"],
                "definition_en": row.get("definition_en") or row["definition"],
                "source": row["source"],
            }
        )
    return frame(rows, PUBLISHED)


def with_published(
    observations: pd.DataFrame, indicator: str, *, education_level: str = "all", years: str | Iterable[int] | None = None
) -> pd.DataFrame:
    """Our wards' latest rate that most of their khu phố reported, the latest complete one if there is any, beside every
    published rate of the same indicator, greatest first.

    Returns
    -------
    DataFrame
        `PUBLISHED`; ``n_left_out`` khu phố of ``n_expected`` are missing from our rates; our rows have ``own`` True and
        ``basis`` ``computed``. Published rates that do not compare stay, with their reason, for the table; charts draw
        those with ``comparable``.
    """
    if coverage.definitions()[indicator]["group"] == "dropout":
        table = records(dropout.rates(observations, [indicator], years=years))
        table = [r for r in table if r["education_level"] == education_level and r["status"] == "reported"]
    else:
        rated = [r for r in records(coverage.by_ward(observations, [indicator], years=years)) if r["value"] is not None]
        whole = {r["ward"] for r in rated if r["complete"]}
        table = [r for r in rated if r["complete"] or (r["ward"] not in whole and r["n_used"] * 2 > r["n_expected"])]
    latest = {r["ward"]: r for r in table}
    rows = [
        {
            "place": r["ward"],
            "level": "commune",
            "period": r["period"],
            "year": r["year"],
            "indicator": indicator,
            "education_level": education_level,
            "value": r["value"],
            "basis": "computed",
            "own": True,
            "comparable": True,
            "n_left_out": r.get("n_left_out", 0),
            "n_expected": r.get("n_expected", 0),
        }
        for r in latest.values()
    ]
    others = [r for r in records(published()) if r["indicator"] == indicator and r["education_level"] == education_level]
    rows.extend(r for r in others if not any(r["place"] == own["place"] and r["period"] == own["period"] for own in rows[:len(latest)]))
    rows.sort(key=lambda r: (not r["comparable"], -r["value"], r["place"]))
    return frame(rows, PUBLISHED)


def _indicator(row: dict[str, str]) -> str:
    """The indicator whose numerator and denominator the published figure names, '' if none."""
    named = row["denominator_named"]
    model = elements().get(row["data_element"], {}).get("model", "")
    for code, rule in coverage.definitions().items():
        if rule["numerator"] != row["data_element"]:
            continue
        of = rule["denominator"]
        if (named in _OF_REGISTERED and of.endswith("_registered")) or (named in _OF_PLAN and of.endswith("_planned")) or (
            named in _OF_PUPILS and of == "pupils_start") or (named.startswith("tổng số") and rule["group"] == "coverage" and model):
            return code
    return ""


def _doubtful(row: dict[str, str], printed: float | None, figures: Iterable[dict[str, str]]) -> bool:
    """Whether the printed rate is really the count over another figure of the same place and year."""
    value = _number(row["value"])
    if value is None or printed is None:
        return False
    for other in figures:
        same = other["place"] == row["place"] and other["year"] == row["year"] and other["data_element"] != row["data_element"]
        base = _number(other["value"])
        if (
            same
            and base
            and elements().get(other["data_element"], {}).get("step") == "registered"
            and abs(value / base - printed) < _TOLERANCE
        ):
            return row["denominator_named"] not in _OF_REGISTERED
    return False


def _number(text: str) -> float | None:
    return float(text.replace(",", ".")) if text else None
