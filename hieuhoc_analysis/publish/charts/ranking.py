"""Khu phố by the commendation measures."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import places, words
from hieuhoc_analysis.publish.charts.panels import bars, in_parts, panels
from hieuhoc_analysis.publish.charts.words import number, say


@style.styled
def ranking_bars(ranking: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Khu phố by their commendation score (`ranking.commendation`, one ward); missing measures and small bases are marked."""
    every = ranking.dropna(subset="score")
    if every.empty:
        return words.nothing(lang, phrase("chart.ranking.none", lang), ranking)
    rows = every.head(places.MOST)
    partial, small = (rows[column].fillna("").astype(str).ne("") for column in ("missing_measures", "small_base_measures"))
    rows = rows.assign(partial=partial, small=small)
    span = words.span(rows["first_period"].iloc[0], rows["last_period"].iloc[0])
    keys = [phrase("chart.ranking.light", lang) if partial.any() else "", words.starred(lang) if small.any() else ""]
    notes = [phrase("chart.ranking.for_council", lang), places.some_of(len(rows), len(every), "ranking", lang)]
    return style.finish(
        _draw(rows, lang),
        title=_title(every, lang),
        subtitle=phrase("chart.ranking.of", lang, ward=rows["ward"].iloc[0], span=span),
        note=style.sentence(notes),
        key=style.sentence(keys),
        source=words.source(lang),
        data=ranking,
    )


def _draw(rows: pd.DataFrame, lang: str) -> style.Chart:
    """Draw the scores as bars, lighter where measures are missing, with a star where they rest on few households."""
    fig, parts, size = panels(rows["khu_pho"].tolist(), 1)
    tied = say(lang, "  (bằng điểm)", "  (tied)")
    for axes, part in in_parts(parts, rows):
        texts = [number(r.score, lang, 1) + (" *" if r.small else "") + (tied if r.tied_with else "") for r in part.itertuples()]
        names = [f"{int(r.rank)}. {lettering.shorten(fig, r.khu_pho, size, 0.22 / len(parts))}" for r in part.itertuples()]
        bars(axes, part["score"], names, texts, np.where(part["partial"], style.THIRD, style.MAIN), size)
        axes.set_ylim(len(parts[0][1]) - 0.4, -0.6)
        axes.set_xlim(0, 100 + 15 * len(parts) ** 2)
        style.number_axis(axes.xaxis, lang)
        axes.set_xticks(range(0, 101, 25))
    return fig


def _title(every: pd.DataFrame, lang: str) -> str:
    """Who is first, or that all are."""
    best = every[every["rank"] == every["rank"].min()]["khu_pho"].tolist()
    if len(best) == len(every) > 1:
        return phrase("chart.ranking.tied", lang)
    return phrase("chart.ranking.first", lang, names=words.listed(best, lang))
