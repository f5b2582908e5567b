"""Every khu phố as a small line."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.axes import Axes

from hieuhoc_analysis.indicators.frames import ratio
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import layouts, lettering, style
from hieuhoc_analysis.publish.charts import breaks, places, shares, words
from hieuhoc_analysis.publish.charts.words import percent


@style.styled
def small_multiples(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Every khu phố as a small line before the ward's, up to 40 on a slide (`coverage.by_khu_pho`, one indicator)."""
    read = shares.read(frame, lang)
    if not read.known:
        return words.nothing(lang, words.about(read.name, phrase("chart.coverage.none", lang)), read.rows)
    shown = read.values.loc[places.lowest(read.values)]
    whole = _whole(read)
    down = sum(_fell(row) for _, row in shown.iterrows())
    no_more = shown.iloc[:, -1].isna() & read.status.loc[shown.index].iloc[:, -1].isna()
    keys = [
        phrase("chart.multiples.dashed", lang) if down else "",
        phrase("chart.multiples.gaps", lang) if shown.isna().any(axis=None) else "",
        words.gone(lang) if no_more.any() else "",
    ]
    notes = [
        phrase("chart.multiples.fell", lang, n=down) if down else "",
        places.some_of(len(shown), len(read.values), "lowest", lang),
        breaks.told(breaks.found(read.rows, read.model, lang), lang),
    ]
    return style.finish(
        _draw(read, shown, whole, lang),
        title=_title(read, whole[-1], lang),
        subtitle=phrase("chart.multiples.of", lang, **read.words),
        note=style.sentence(notes),
        key=style.sentence(keys),
        source=words.source(lang),
        data=read.rows,
    )


def _whole(read: shares.Shares) -> list[float | None]:
    """The ward's Σ/Σ by period, over the khu phố with both figures."""
    paired = read.rows.dropna(subset=["numerator", "denominator"])
    sums = paired.groupby("period")[["numerator", "denominator"]].sum()
    return [ratio(*sums.loc[period]) if period in sums.index else None for period in read.values.columns]


def _fell(row: pd.Series) -> bool:
    """Whether a khu phố ends below where it began."""
    known = row.dropna()
    return len(known) > 1 and known.iloc[-1] < known.iloc[0]


def _title(read: shares.Shares, whole: float | None, lang: str) -> str:
    """How many khu phố are above the whole in the last year."""
    last = read.values.iloc[:, -1].dropna()
    if whole is None or last.empty:
        return read.name
    year = words.when(read.values.columns[-1], lang)
    return phrase("chart.multiples.above", lang, over=int((last > whole).sum()), total=len(last), rate=whole, year=year, **read.words)


def _draw(read: shares.Shares, shown: pd.DataFrame, whole: list[float | None], lang: str) -> style.Chart:
    """Draw the small axes, in as many columns as leave their letters large."""
    columns = next(c for c, most in ((3, 3), (4, 12), (5, 20), (6, 30), (8, 40)) if len(shown) <= most)
    size = 15 if columns <= 4 else 12 if columns <= 6 else 9
    fig = style.Chart(layout=layouts.EvenGrid(left=0.15 + 3.4 * (size - 1) / 72))  # as wide as *100 %*
    grid = np.atleast_1d(fig.subplots(-(-len(shown) // columns), columns)).ravel()
    top, periods = max(1.0, float(read.values.max().max()) * 1.05), words.years(list(shown.columns))
    ends = [0, len(periods) - 1] if len(periods) > 1 else [0]
    for at, (axes, (khu_pho, row)) in enumerate(zip(grid, shown.iterrows(), strict=False)):
        _line(axes, row, whole)
        last = _last(row.iloc[-1], read.status.loc[khu_pho].iloc[-1], lang)
        room = (0.62 if len(last) < 6 else 0.48) * (style.RIGHT - style.LEFT) / columns
        axes.set_title(f"{lettering.shorten(fig, str(khu_pho), size, room)}: {last}", size=size, loc="left", pad=3)
        axes.set_ylim(0, top)
        axes.set_xticks(ends, [periods[end] for end in ends], size=size - 1)
        axes.set_yticks([0, 0.5, 1], [percent(v, lang, 0) for v in (0, 0.5, 1)], size=size - 1)
        axes.set_xlim(-0.4, len(periods) - 0.6)
        axes.tick_params(labelleft=at % columns == 0, labelbottom=at + columns >= len(shown))
    for axes in grid[len(shown):]:
        axes.set_visible(False)
    return fig


def _line(axes: Axes, row: pd.Series, whole: list[float | None]) -> None:
    """Draw a khu phố's line before the ward's."""
    x = np.arange(len(row))
    axes.plot(x, [np.nan if v is None else v for v in whole], color=style.CONTEXT, linewidth=2)
    colour, dashes = (style.SECOND, "--") if _fell(row) else (style.MAIN, "-")
    axes.plot(x, row.to_numpy(), color=colour, linestyle=dashes, linewidth=2.5, marker="o", markersize=4)


def _last(value: float, status: object, lang: str) -> str:
    """What the last year says."""
    if pd.notna(value):
        return percent(value, lang, 0)
    return words.GONE if pd.isna(status) else words.lacking(lang)
