"""The columns of two series, side by side in each year."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes

from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import number, say

WIDTH = 0.38


def draw(axes, series: Sequence[tuple[pd.DataFrame, str]], periods: Sequence[str], sizes: tuple[float, float], lang: str) -> bool:
    """Draw two series of (rows, colour) over their periods, partial years hatched and missing ones said; whether any figure is withheld.

    `sizes` of type are those of figures and of the words that stand for one.
    """
    hidden = False
    at = {period: x for x, period in enumerate(periods)}
    for (rows, colour), side in zip(series, (-0.5, 0.5), strict=True):
        for row in rows.itertuples():
            x = at[row.period] + side * WIDTH
            if pd.isna(row.value):
                withheld = bool(getattr(row, "suppressed", False))
                hidden |= withheld
                why = say(lang, "không\ncông bố" if withheld else "chưa có\nsố liệu", "not\npublished" if withheld else "no\nfigure")
                axes.text(x, 0, why, ha="center", va="bottom", size=sizes[1], color=style.MUTED)
                continue
            filled = {"color": colour, "hatch": ""} if row.complete else {"color": "white", "hatch": "///"}
            axes.bar(x, row.value, WIDTH * 0.94, edgecolor=colour, linewidth=1.5, **filled)
            look = {"ha": "center", "va": "bottom", "size": sizes[0]}
            axes.annotate(number(row.value, lang), (x, row.value), (0, 4), textcoords="offset points", **look)
    return hidden


def legend(axes: Axes, elements: Sequence[tuple[str, str]], lang: str) -> None:
    """Name the series, (data element, colour) each, over the axes."""
    style.legend_above(axes, handles=[axes.bar(0, 0, color=colour, label=words.label(element, lang)) for element, colour in elements])
