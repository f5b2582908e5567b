"""Khu phố by year as colours."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import breaks, cells, places, shares, words
from hieuhoc_analysis.publish.charts.cells import Cell
from hieuhoc_analysis.publish.charts.panels import panels
from hieuhoc_analysis.publish.charts.words import percent, say


@style.styled
def heat_map(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Khu phố × year, coloured by value; "not reported" is hatched and so distinct from 0 (`coverage.by_khu_pho`, one indicator)."""
    read = shares.read(frame, lang)
    if not read.known:
        return words.nothing(lang, words.about(read.name, phrase("chart.coverage.none", lang)), read.rows)
    shown = places.lowest(read.values)
    fig, broken = _draw(read, shown, lang)
    there = read.status.loc[shown].notna()
    empty = (read.values.loc[shown].isna() & there).any(axis=None)
    notes = [
        phrase("chart.coverage.empty", lang) if empty else "",
        _over(read, lang),
        places.some_of(len(shown), len(read.values), "lowest", lang),
        broken,
    ]
    return style.finish(
        fig,
        title=_extremes(read, lang),
        subtitle=phrase("chart.coverage.by_year", lang, **read.words),
        note=style.sentence(notes),
        key=style.sentence([words.gone(lang) if not there.all(axis=None) else "", breaks.key(broken, lang)]),
        source=words.source(lang),
        data=read.rows,
    )


def _draw(read: shares.Shares, shown: list[str], lang: str) -> tuple[style.Chart, str]:
    """Draw the cells, and what to say of breaks between their years."""
    periods = list(read.values.columns)
    fig, parts, size = panels(shown, len(periods))
    top = max(1.0, float(read.values.max().max()))
    roomy = len(parts) == 1 or len(periods) <= 6  # where there is no room for the words the hatching says it, and the note under the chart

    def cell(name: str, period: str) -> Cell:
        value, status = read.values.loc[name, period], read.status.loc[name, period]
        if pd.isna(status):
            return Cell(words.GONE)
        if pd.isna(value):
            return Cell(say(lang, "chưa báo cáo", "not reported") if status == "not_reported" and roomy else "", style.MISSING)
        return cells.shaded(float(value) / top, percent(value, lang, 0))

    broken = ""
    for axes, names in parts:
        cells.fill(axes, names, periods, cell, size)
        cells.frame(axes, names, words.years(periods), size)
        broken = breaks.mark(axes, read.rows, read.model, lang)
    return fig, broken


def _over(read: shares.Shares, lang: str) -> str:
    """Where a share of a whole is more than the whole."""
    values = read.values
    found = [f"{name} ({words.years([period])[0]})" for period in values.columns for name in values.index[values[period] > 1]]
    return phrase("chart.coverage.over", lang, names=words.listed(found, lang)) if found and read.covers else ""


def _extremes(read: shares.Shares, lang: str) -> str:
    """Who is highest and lowest in the last year with figures; ties are all named, and how many khu phố that is of."""
    period = read.known[-1]
    last = read.values[period].dropna()
    expected = int(read.status[period].notna().sum())
    told = {"name": read.name, "year": words.when(period, lang), "high": last.max(), "low": last.min()}
    if len(last) == 1:
        return phrase("chart.coverage.one", lang, place=last.index[0], **told)
    if told["low"] == told["high"]:
        return phrase("chart.coverage.same", lang, **told)
    highest, lowest = (words.listed(last.index[last == end].tolist(), lang, 2) for end in (told["high"], told["low"]))
    among = "" if len(last) == expected else " " + phrase("chart.coverage.among", lang, n=len(last), total=expected)
    return phrase("chart.coverage.extremes", lang, highest=highest, lowest=lowest, among=among, **told)
