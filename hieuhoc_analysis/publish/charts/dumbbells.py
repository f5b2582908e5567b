"""The first year beside the last, by khu phố."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import breaks, places, shares, words
from hieuhoc_analysis.publish.charts.words import percent


@style.styled
def dumbbells(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """First and last year of each khu phố, ranked by the last (`coverage.by_khu_pho`, one indicator)."""
    read = shares.read(frame, lang)
    if len(read.known) < 2:
        return words.nothing(lang, words.about(read.name, phrase("chart.dumbbells.few", lang)), read.rows)
    first, last = read.known[0], read.known[-1]
    every = read.values[[first, last]].sort_values(last, ascending=False, na_position="last", kind="stable")
    compared = every.dropna()
    if compared.empty:
        why = phrase("chart.dumbbells.none", lang, first=first, last=last)
        return words.nothing(lang, words.about(read.name, why), read.rows)
    both = every.loc[places.lowest(every)]
    fig, axes = style.new_chart()
    _draw(axes, both, read.status[last].notna(), lang)
    up, down = int((compared[last] > compared[first]).sum()), int((compared[last] < compared[first]).sum())
    title = phrase("chart.dumbbells.rose", lang, n=up, total=len(compared), span=words.span(first, last), **read.words)
    found = breaks.found(read.rows, read.model, lang)
    notes = [
        phrase("chart.dumbbells.breaks", lang, told="; ".join(f"{p}: {', '.join(t)}" for p, t in found.items())) if found else "",
        places.some_of(len(both), len(every), "lowest", lang),
    ]
    return style.finish(
        fig,
        title=title + (phrase("chart.dumbbells.fell", lang, n=down) if down else ""),
        subtitle=phrase("chart.dumbbells.of", lang, **read.words),
        note=style.sentence(notes),
        source=words.source(lang),
        data=every.reset_index(),
    )


def _draw(axes, both: pd.DataFrame, there: pd.Series, lang: str) -> None:
    """Draw a line from the first year to the last of each khu phố; which are still `there` tells why a last year is missing."""
    first, last = words.years([str(column) for column in both.columns])
    size, dot = lettering.row_size(len(both)), 150 if len(both) <= 20 else 50
    end = max(float(np.nanmax(both.to_numpy())) * 1.12, 0.1)
    for y, (name, a, b) in enumerate(both.itertuples(name=None)):
        if pd.notna(a) and pd.notna(b):
            axes.plot([a, b], [y, y], color=style.CONTEXT, linewidth=4, zorder=1, solid_capstyle="round")
        for value, colour, marker in ((a, style.SECOND, "D"), (b, style.MAIN, "o")):
            if pd.notna(value):
                axes.scatter(value, y, s=dot, color=colour, marker=marker, zorder=2)
        if pd.notna(b):
            away, side = (11, "left") if pd.isna(a) or b >= a else (-11, "right")
            axes.annotate(percent(b, lang, 1), (b, y), (away, 0), textcoords="offset points", ha=side, va="center", size=size)
        else:
            silent = phrase(f"chart.dumbbells.{'silent' if there[name] else 'gone'}", lang, year=last)
            axes.text(0.01 * end if pd.isna(a) else a + 0.02 * end, y, silent, va="center", size=size, color=style.MUTED)
    axes.set_yticks(range(len(both)), [lettering.shorten(axes.figure, str(name), size, 0.24) for name in both.index], size=size)
    axes.set_ylim(len(both) - 0.4, -0.6)
    axes.set_xlim(0, end)
    style.percent_axis(axes.xaxis, lang)
    axes.scatter([], [], s=150, color=style.SECOND, marker="D", label=first)
    axes.scatter([], [], s=150, color=style.MAIN, label=last)
    axes.legend(loc="lower right")
