"""Where we stand beside published figures of other places."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import panels, places, words
from hieuhoc_analysis.publish.charts.words import percent, say


@style.styled
def published_bars(rows: pd.DataFrame, lang: str = "vi", ward: str = "") -> style.Chart:
    """Our wards beside published rates of the same definition (`comparison.with_published`); the title is about `ward`."""
    name = words.indicator(str(rows["indicator"].iloc[0]), lang) if len(rows) else ""
    every = rows[rows["comparable"] & rows["value"].notna()]
    own, others = every[every["own"]], every[~every["own"]]
    if own.empty or others.empty:
        return words.nothing(lang, words.about(name, phrase(f"chart.published.{'no_own' if own.empty else 'none'}", lang)), rows)
    drawn = places.beside(rows, ward)
    fig, axes = style.new_chart()
    _draw(axes, drawn, lang)
    left = int((~rows["comparable"] & ~rows["own"]).sum())
    notes = [
        phrase("chart.published.no_ranking", lang),
        phrase("chart.published.left", lang, n=left) if left else "",
        places.some_of(len(drawn), len(every), "published", lang, say(lang, "nơi", "places")),
    ]
    return style.finish(
        fig,
        title=_title(own, others, ward, lang),
        subtitle=f"{name}, %",
        note=style.sentence(notes),
        source=words.source(lang, phrase("chart.published.sources", lang)),
        data=rows,
    )


def _draw(axes, drawn: pd.DataFrame, lang: str) -> None:
    """Draw the rates as bars, ours in another colour."""
    size = 14 if len(drawn) <= 16 else 10
    named = (f"{place} ({period})" for place, period in zip(drawn["place"], drawn["period"], strict=True))
    names = [lettering.shorten(axes.figure, name, size, 0.3) for name in named]
    texts = (percent(value, lang) for value in drawn["value"])
    panels.bars(axes, drawn["value"], names, texts, np.where(drawn["own"], style.MAIN, style.CONTEXT), size)
    axes.invert_yaxis()
    axes.set_xlim(0, max(float(drawn["value"].max()) * 1.12, 0.1))
    style.percent_axis(axes.xaxis, lang)


def _title(own: pd.DataFrame, others: pd.DataFrame, ward: str, lang: str) -> str:
    """How many published figures we are above: the ward reviewed, or where it has no rate our highest."""
    reviewed = own[own["place"] == ward]
    best = (reviewed if len(reviewed) else own.sort_values("value", ascending=False)).iloc[0]
    above = int((others["value"] < best.value).sum())
    title = phrase("chart.published.above", lang, place=best.place, rate=best.value, n=above, total=len(others))
    if best.n_left_out:
        title += " " + phrase("chart.where_reported", lang, n=best.n_expected - best.n_left_out, total=best.n_expected)
    return phrase("chart.published.not_reviewed", lang, ward=ward, others=title) if ward and reviewed.empty else title
