"""How well wards report: completeness, timeliness and consistency by year, side by side."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from matplotlib.axes import Axes

from hieuhoc_analysis.indicators import bounds
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.indicators.quality import MEASURES
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import cells, places, words
from hieuhoc_analysis.publish.charts.cells import Cell
from hieuhoc_analysis.publish.charts.panels import panels
from hieuhoc_analysis.publish.charts.words import number, say

NAMES = {"completeness": ("Đầy đủ", "Completeness"), "timeliness": ("Đúng hạn", "Timeliness"), "consistency": ("Nhất quán", "Consistency")}


@style.styled
def quality_grid(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Three panels, a ward in each line and a year in each column; of one ward one panel of the three measures (`quality.by_year`)."""
    if frame.empty:
        return words.nothing(lang, phrase("chart.reporting.none", lang), frame)
    every = sorted(frame["ward"].unique(), key=natural_key)
    reported = frame.groupby("ward")["completeness"].mean().to_dict()
    wards = places.chosen({ward: reported[ward] for ward in every}, places.MOST_SIDE_BY_SIDE)
    known, expected = _known(frame), int(frame["n_expected"].sum())
    notes = [
        phrase("chart.quality.empty", lang) if frame[list(MEASURES)].isna().any().any() else "",
        phrase("chart.quality.known", lang, n=known, total=expected) if known < expected else "",
        places.some_of(len(wards), len(every), "least_reported", lang, say(lang, "địa phương", "wards")),
    ]
    return style.finish(
        _draw_measures(frame, wards, lang),
        title=_title(frame, lang),
        subtitle=phrase("chart.quality.what", lang),
        note=style.sentence(notes),
        source=words.source(lang),
        data=frame,
    )


def _draw_measures(frame: pd.DataFrame, wards: list[str], lang: str) -> style.Chart:
    """Draw a panel for each measure, or of one ward a line for each."""
    years = sorted(frame["period"].unique())
    named = {measure: f"{names[lang == 'en']}, %" for measure, names in NAMES.items()}
    if len(wards) == 1:
        fig, axes = style.new_chart()
        values = {(name, row["period"]): row[measure] for row in dicts(frame) for measure, name in named.items()}
        _panel(axes, list(named.values()), years, values, lang)
        return fig
    fig = style.Chart()
    for axes, (measure, name) in zip(fig.subplots(1, len(named)), named.items(), strict=True):
        _panel(axes, wards, years, {(row["ward"], row["period"]): row[measure] for row in dicts(frame)}, lang)
        axes.set_title(name, size=18)
    for axes in fig.axes[1:]:  # axes that share would be drawn in an order that changes from run to run
        axes.set_yticks([])
    return fig


def _panel(axes: Axes, names: list[str], years: list[str], values: Mapping[tuple[str, str], float], lang: str) -> None:
    """Coloured cells with a whole number of per cent in each, hatched where nothing can be said."""
    size = 15 if len(names) <= 12 else 11 if len(names) <= 24 else 8
    cells.frame(axes, names, words.years(years), size)
    if len(axes.figure.axes) > 1:
        axes.tick_params(axis="x", rotation=90, labelsize=14 if len(years) <= 6 else 11)
    axes.set_yticks(range(len(names)), names, size=size)

    def cell(name: str, year: str) -> Cell:
        value = values.get((name, year))
        if value is None or pd.isna(value):
            return Cell("", style.MISSING)
        return cells.shaded(float(value), number(round(value * 100), lang), 15 if len(years) <= 6 else 10)

    cells.fill(axes, names, years, cell, size)


def _known(frame: pd.DataFrame) -> int:
    """How many khu phố and years the timeliness is of."""
    return int(frame.loc[frame["timeliness"].notna(), "n_expected"].sum())


def _title(frame: pd.DataFrame, lang: str) -> str:
    """How much was reported, and on time."""
    done, expected, known = int(frame["n_reporting"].sum()), int(frame["n_expected"].sum()), _known(frame)
    if frame["ward"].nunique() == 1 and (frame["n_expected"] <= 1).all():  # a ward that reports as a whole
        return phrase("chart.quality.years", lang, ward=frame["ward"].iloc[0], n=done, total=expected)
    said = phrase("chart.quality.reported", lang, share=done / expected if expected else 0.0)
    if bounds.most_reported(known, expected):  # who did not report at all was not on time: of the others little may be known
        said += phrase("chart.quality.on_time", lang, share=frame["n_timely"].sum() / known)
    return said


@style.styled
def lateness_grid(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Days after the due day by khu phố and year (`quality.lateness`, one ward)."""
    known = frame[frame["status"].isin(["on_time", "late"])]
    if known.empty:
        return words.nothing(lang, phrase("chart.lateness.none", lang), frame)
    names = places.latest(frame)
    late = known[known["status"] == "late"]
    title = phrase("chart.lateness.on_time", lang, ward=frame["ward"].iloc[0], n=len(known) - len(late), total=len(known))
    empty = len(known[known["khu_pho"].isin(names)]) < len(frame[frame["khu_pho"].isin(names)])
    notes = [
        phrase("chart.lateness.empty", lang) if empty else "",
        places.some_of(len(names), frame["khu_pho"].nunique(), "latest", lang),
        phrase("chart.lateness.no_days", lang),
    ]
    return style.finish(
        _draw_days(frame, names, float(known["days_late"].max()), lang),
        title=title + (phrase("chart.lateness.latest", lang, days=late["days_late"].max()) if len(late) else ""),
        subtitle=phrase("chart.lateness.of", lang),
        note=style.sentence(notes),
        source=words.source(lang),
        data=frame,
    )


def _draw_days(frame: pd.DataFrame, names: list[str], most: float, lang: str) -> style.Chart:
    """Draw the days of each khu phố and year, shaded up to a month, or the `most`."""
    years = sorted(frame["period"].unique())
    found = {(row["khu_pho"], row["period"]): row for row in dicts(frame)}

    def cell(name: str, year: str) -> Cell:
        row = found.get((name, year))
        if row is None or row["status"] not in ("on_time", "late"):
            silent = row is not None and row["status"] == "not_reported"
            return Cell(say(lang, "chưa báo cáo", "not reported") if silent else "", style.MISSING, style.INK, 11)
        days = row["days_late"]
        return cells.shaded(days / max(30.0, most), number(days, lang) if days else say(lang, "đúng hạn", "on time"), 13)

    fig, parts, size = panels(names, len(years))
    for axes, part in parts:
        cells.frame(axes, part, years, size)
        cells.fill(axes, part, years, cell, size)
    return fig
