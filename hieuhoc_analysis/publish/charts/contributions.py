"""Who contributed to a ward's change."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import places, words
from hieuhoc_analysis.publish.charts.panels import bars, in_parts, panels
from hieuhoc_analysis.publish.charts.words import percent


@style.styled
def contribution_bars(contributions: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """What each khu phố added to its ward's change, greatest first (`contributions.by_khu_pho`)."""
    every = contributions.dropna(subset="change")
    known = every[every["status"] != "renamed"]
    if known.empty:
        return words.nothing(lang, phrase("chart.contributions.none", lang), contributions)
    rows = places.largest(every)
    element = str(rows["data_element"].iloc[0])
    unit = words.unit(element, lang)
    fell = int((known["change"] < 0).sum())
    subtitle = {"ward": rows["ward"].iloc[0], "what": words.label(element, lang).lower(), "unit": unit}
    return style.finish(
        _draw(rows, lang),
        title=_title(known, words.span(rows["first_period"].iloc[0], rows["last_period"].iloc[0]), unit, lang),
        note=style.sentence([*_notes(contributions, known, fell, lang), places.some_of(len(rows), len(every), "contributions", lang)]),
        key=phrase("chart.contributions.orange", lang) if fell else "",
        subtitle=phrase("chart.contributions.of", lang, **subtitle),
        source=words.source(lang),
        data=contributions,
    )


def _draw(rows: pd.DataFrame, lang: str) -> style.Chart:
    """Draw the changes as bars to both sides of 0, in brackets their shares of the ward's."""
    fig, parts, size = panels(rows["khu_pho"].tolist(), 1)
    low, high = min(rows["change"].min(), 0), max(rows["change"].max(), 0)
    room = max(high - low, 1)
    for axes, part in in_parts(parts, rows):
        texts = [
            words.signed(change, lang) + (f" ({percent(share, lang, 0)})" if pd.notna(share) else "")
            for change, share in zip(part["change"], part["share_of_change"], strict=True)
        ]
        names = [lettering.shorten(fig, name, size, 0.22 / len(parts)) for name in part["khu_pho"]]
        bars(axes, part["change"], names, texts, [style.MAIN if c >= 0 else style.SECOND for c in part["change"]], size)
        axes.set_ylim(len(parts[0][1]) - 0.4, -0.6)
        axes.set_xlim(low - room * 0.05, high + room * 0.2 * len(parts))
        style.number_axis(axes.xaxis, lang)
    return fig


def _title(known: pd.DataFrame, span: str, unit: str, lang: str) -> str:
    """Who rose most, if anybody did."""
    most = known["change"].max()
    if most <= 0:
        return phrase("chart.contributions.nobody", lang, span=span)
    best = words.listed(known.loc[known["change"] == most, "khu_pho"].tolist(), lang)
    return phrase("chart.contributions.most", lang, names=best, change=words.signed(most, lang), unit=unit, span=span)


def _notes(contributions: pd.DataFrame, known: pd.DataFrame, fell: int, lang: str) -> list[str]:
    """Why shares pass 100 %, who is taken together, and whose contribution is not known."""
    missing = contributions[contributions["change"].isna()]["khu_pho"].tolist()
    joined = contributions[contributions["status"].isin(["joined", "renamed"])]["khu_pho"].tolist()
    return [
        phrase("chart.contributions.fell", lang, n=fell, total=len(known)) if fell and known["change"].max() > 0 else "",
        phrase("chart.contributions.joined", lang, names=words.listed(joined, lang)) if joined else "",
        phrase("chart.contributions.missing", lang, names=words.listed(missing, lang, 6)) if missing else "",
    ]
