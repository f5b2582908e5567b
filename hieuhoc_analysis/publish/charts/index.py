"""Several data elements against their first year: whether more families registered, or there were more families."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from matplotlib.axes import Axes

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import breaks, words
from hieuhoc_analysis.publish.charts.growth import doubtful
from hieuhoc_analysis.publish.charts.words import number

SMALL = 20  # an index of fewer would jump with every single one
_LOOKS = ((style.MAIN, "o", "-"), (style.SECOND, "s", "-"), (style.MUTED, "^", "--"), (style.TARGET, "D", "-."), (style.THIRD, "v", ":"))


@style.styled
def index_lines(series: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Several data elements against their first year = 100 (`growth.cumulative` of each, one ward, one frame after the other).

    Households beside registrations show whether more families registered or there were more families.
    """
    series = words.one_kind(series, "calendar").sort_values("year")
    known = series[series["comparable"] & (series["base_value"] >= SMALL)]
    every = list(dict.fromkeys(series["data_element"]))
    elements = [e for e in every if known.loc[known["data_element"] == e, "index"].notna().sum() > 1]
    if not set(elements) - {"households"}:
        return words.nothing(lang, phrase("chart.index.none", lang), series)
    fig, axes = style.new_chart()
    periods = list(dict.fromkeys(series["period"]))
    ends = _draw(axes, known, elements, periods)
    _name_lines(axes, ends, known, lang)
    axes.set_xticks(range(len(periods)), words.years(periods))
    axes.set_xlim(-0.3, len(periods) - 1 + max(0.9, (len(periods) - 1) * 0.42))
    style.number_axis(axes.yaxis, lang)
    first = ends[0]  # the first is what the review is about
    base = words.when(known["base_period"].iloc[0], lang)
    skipped = [words.label(e, lang).lower() for e in every if e not in elements]
    gaps = sorted(series.loc[series["data_element"].isin(elements) & ~series["comparable"], "period"].unique())
    broken = breaks.mark(axes, series[series["data_element"] == elements[0]], "family", lang)
    notes = [
        phrase("chart.index.gaps", lang, years=", ".join(words.years(gaps))) if gaps else "",
        phrase("chart.index.skipped", lang, names=", ".join(skipped)) if skipped else "",
        doubtful(series, lang),
        broken,
    ]
    told = {"what": words.label(first.element, lang), "year": words.when(periods[first.x], lang), "times": first.index / 100}
    return style.finish(
        fig,
        title=phrase("chart.growth.index", lang, base=base, **told),
        subtitle=phrase("chart.index.of", lang, ward=series["ward"].iloc[0], base=base),
        note=style.sentence(notes),
        key=breaks.key(broken, lang),
        source=words.source(lang),
        data=series,
    )


@dataclass(frozen=True)
class _End:
    """Where the line of an element ends."""

    index: float
    x: int
    element: str
    colour: str


def _draw(axes: Axes, known: pd.DataFrame, elements: Sequence[str], periods: list[str]) -> list[_End]:
    """Draw a line for each element, and that of the first year; where they end."""
    ends = []
    for element, (colour, marker, dashes) in zip(elements, _LOOKS, strict=False):
        rows = known[known["data_element"] == element].set_index("period").reindex(periods)
        axes.plot(range(len(periods)), rows["index"], color=colour, marker=marker, linestyle=dashes, linewidth=3.5, markersize=11)
        done = rows.dropna(subset="index")
        ends.append(_End(float(done["index"].iloc[-1]), periods.index(done.index[-1]), element, colour))
    axes.axhline(100, color=style.MUTED, linewidth=1.2)
    return ends


def _name_lines(axes: Axes, ends: Sequence[_End], known: pd.DataFrame, lang: str) -> None:
    """Write behind each line its name and where it ends, none over another."""
    low, high = min(90.0, float(known["index"].min()) * 0.95), max(110.0, float(known["index"].max()) * 1.08)
    axes.set_ylim(low, high)
    y = float("-inf")
    for end in sorted(ends, key=lambda end: (end.index, end.x, end.element)):
        y = max(end.index, y + (high - low) * 0.085)
        axes.annotate(
            f"{words.label(end.element, lang)}: {number(round(end.index), lang)}",
            (end.x, end.index),
            (end.x + 0.12, y),
            textcoords="data",
            va="center",
            size=16,
            color=end.colour,
            weight="bold",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
        )  # the line of 100 does not strike it through
