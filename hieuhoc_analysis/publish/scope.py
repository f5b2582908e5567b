"""What a review is of: its years, its ward and its territory, as given or as the data suggest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import periods, territory
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.indicators.grounds import exists
from hieuhoc_analysis.language.phrases import LANGUAGES
from hieuhoc_analysis.language.text import fold, natural_key


def main_first(observations: pd.DataFrame, period: str) -> list[str]:
    """Wards with observations: first those in being at the period's end, then those with most published figures, then those
    with most figures, each time with those of the wards merged into them.

    A ward that has published its review keeps its place also when a workbook of it is missing.
    """
    counts = Counter(observations.loc[observations["ward"] != "", "ward"].value_counts().to_dict())
    there = list(counts)
    known = Counter(row["place"] for row in codelists.load("published_figures") if row["data_element"] == "families_registered")
    end = f"{(periods.years(period) or [0])[-1]}-12-31"
    came_from = territory.changes()
    for change in dicts(
        came_from[
            (came_from["predecessor_khu_pho"] == "") & (came_from["predecessor"] != came_from["successor"]) & (came_from["date"] <= end)
        ]
    ):
        for held in (known, counts):
            held[change["successor"]] += held[change["predecessor"]]
    return sorted(there, key=lambda ward: (not exists(ward, end), -known[ward], -counts[ward], ward))


def own_territory(observations: pd.DataFrame, period: str, wards: list[str] | None = None, whole: bool = False) -> str:
    """The day on whose units to put a review when its main ward (of `wards`), or any of a district's wards (`whole`), changed inside
    the period, '' when none did.

    A ward merged in the last year has no series of its own; its five years are those of the units that it was made of.
    """
    there, years = main_first(observations, period), periods.years(period) or [0]
    order = [ward for ward in there if wards is None or ward in wards]
    if not order:
        return ""
    day = f"{years[-1]}-12-31"
    moved = territory.changes(order if whole else order[:1])
    inside = moved[
        moved["successor"].isin(order if whole else order[:1])
        & (moved["predecessor"] != moved["successor"])
        & (moved["predecessor_khu_pho"] == "")
        & (moved["date"] > f"{years[0]}-01-01")
        & (moved["date"] <= day)
    ]
    return day if set(there) & set(inside["predecessor"]) else ""


def read_period(written: str) -> str:
    """A period as it names a folder, ``2016-2020`` or one year, also where it is written *2016 – 2020* as in our own charts.

    Raises
    ------
    UsageError
        For what is none.
    """
    period = re.sub(r"\s*[-–—]\s*", "-", written.strip())
    match = re.fullmatch(r"((?:19|20)\d\d)(?:-((?:19|20)\d\d))?", period)
    if not match or int(match.group(2) or match.group(1)) < int(match.group(1)):
        raise UsageError(
            f"Giai đoạn “{written}” viết chưa đúng; ví dụ: 2016-2020.", f"The period “{written}” is not understood; for example: 2016-2020."
        )
    return period


class NoFigures(UsageError):
    """There are no figures of what a review is asked for."""


def named_wards(written: Iterable[str], observations: pd.DataFrame) -> list[str]:
    """The wards of the data that somebody means, in any letters and without their kind where that leaves one: *Tu Tra*.

    Raises
    ------
    NoFigures
        Where one of them is not there; those that are there are named.
    """
    known = sorted(set(observations["ward"]) - {""}, key=natural_key)
    found: dict[str, list[str]] = {}
    for name in written:
        asked = fold(name)
        bare = [ward for ward in known if asked and fold(ward).endswith(f" {asked}")]
        found[name] = [ward for ward in known if fold(ward) == asked] or (bare if len(bare) == 1 else [])
    if lacking := ", ".join(name for name, wards in found.items() if not wards):
        there = ", ".join(known)
        raise NoFigures(f"Không có số liệu của {lacking}. Có: {there}.", f"There are no figures of {lacking}; there are: {there}.")
    return list(dict.fromkeys(ward for wards in found.values() for ward in wards))


def check_any(observations: pd.DataFrame, period: str, every: pd.DataFrame) -> None:
    """Raise `NoFigures` where the observations of a period are none; the periods of `every` one are named."""
    if observations.empty:
        there = ", ".join(sorted(set(every["period"]) - {""}))
        raise NoFigures(
            f"Không có số liệu nào trong giai đoạn {period}. Có: {there}.", f"There are no figures in {period}; there are of: {there}."
        )


def check_language(lang: str) -> None:
    """Raise `UsageError` for a language in which nothing is written."""
    if lang not in LANGUAGES:
        raise UsageError(
            f'Ngôn ngữ “{lang}” chưa có; ghi lang = "vi" hoặc lang = "en".', f'There is no language “{lang}”: lang = "vi" or lang = "en".'
        )


def check_territory(day: str | None) -> None:
    """Raise `UsageError` unless the territory is a day such as ``2025-07-01``, ``as_reported`` or left out."""
    try:
        if day not in (None, "", "as_reported") and date.fromisoformat(str(day)).isoformat() != day:
            raise ValueError
    except ValueError as error:
        raise UsageError(f"Địa giới “{day}” viết chưa đúng: ghi ngày như 2025-07-01, hoặc as_reported (như khi báo cáo).",
                         f"The territory “{day}” is not understood: a day such as 2025-07-01, or as_reported.") from error


def last_five(observations: pd.DataFrame) -> str:
    """The period of the five last years that the data cover, ``2016-2020``; ``2024`` where they cover one."""
    years = sorted({periods.read(p).year for p in observations["period"] if p})
    years = [year for year in years if year]
    if not years:
        raise UsageError(
            "Chưa có số liệu của năm nào. Chép các biểu vào data/raw rồi chạy lại.",
            "There are no figures of any year. Put the workbooks into data/raw and run again.",
        )
    first = max(years[0], years[-1] - 4)
    return f"{first}-{years[-1]}" if first < years[-1] else str(first)


def of_years(column: pd.Series, years: set[int]) -> pd.Series:
    """Whether each text of periods (``2018-2019; 2019``) names one of the years, or none at all."""
    return column.fillna("").map(lambda text: not text or any(periods.read(p).year in years for p in text.split("; "))).astype(bool)
