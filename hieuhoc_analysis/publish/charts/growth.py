"""Growth: registered and recognised by year."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.indicators.frames import records
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import breaks, columns, words
from hieuhoc_analysis.publish.charts.words import percent, say


@style.styled
def growth_bars(
    registered: pd.DataFrame, recognised: pd.DataFrame, lang: str = "vi", among: pd.DataFrame | None = None
) -> style.Chart:
    """Registered and recognised by year as bars; partial years hatched, missing years said, breaks of the series marked.

    Parameters
    ----------
    registered, recognised : DataFrame
        `growth.by_year` of one ward; of calendar and school years one is drawn.
    among : DataFrame, optional
        `growth.like_for_like` of what is registered.
    """
    registered = words.one_kind(registered, "calendar").sort_values("year")
    recognised = recognised[recognised["period"].isin(registered["period"])].sort_values("year")
    data = pd.concat([registered, recognised], ignore_index=True)
    element = str(registered["data_element"].iloc[0]) if len(registered) else ""
    unit = words.unit(element, lang)
    if not registered["value"].notna().any():
        name = words.label(element, lang) or say(lang, "Đăng ký", "Registered")
        return words.nothing(lang, words.about(name, phrase("chart.growth.none", lang)), data)
    fig, axes = style.new_chart()
    _draw(axes, registered, recognised, lang)
    missing = _missing(registered, lang)
    broken = breaks.mark(axes, registered, "family" if "famil" in element else "", lang)
    return style.finish(
        fig,
        title=_change(registered, unit, lang),
        note=style.sentence([missing, _among(among, registered, unit, lang), doubtful(data, lang), broken]),
        key=style.sentence([words.hatched(lang) if missing else "", breaks.key(broken, lang)]),
        subtitle=words.capital(phrase("chart.growth.of", lang, unit=unit)),
        source=words.source(lang),
        data=data,
    )


def _draw(axes, registered: pd.DataFrame, recognised: pd.DataFrame, lang: str) -> None:
    """Draw a pair of columns for each year, and under the year what the registered ones rest on and how they changed."""
    many = len(registered) > 6
    both = [(registered, style.MAIN), (recognised, style.SECOND)]
    columns.draw(axes, both, registered["period"].tolist(), (12, 9) if many else (16, 13), lang)
    axes.set_xticks(range(len(registered)), [_tick(row, many, lang) for row in registered.itertuples()], size=12 if many else 15)
    axes.set_xlim(-0.6, len(registered) - 0.4)
    axes.set_ylim(0, max(pd.concat([registered["value"], recognised["value"]]).max() * 1.1, 1))
    style.number_axis(axes.yaxis, lang)
    drawn = [(rows, colour) for rows, colour in both if rows["value"].notna().any()]
    columns.legend(axes, [(str(rows["data_element"].iloc[0]), colour) for rows, colour in drawn], lang)


def _tick(row, many: bool, lang: str) -> str:
    """A year, how many reported where not all did, and the change on the year before."""
    lines = words.years([row.period])
    if not row.complete and pd.notna(row.value):
        of = f"{row.n_reporting}/{row.n_expected} {words.parts_of(row.missing_khu_pho, lang)}"
        # a longer line would touch that of the next year where the chart is drawn smaller, as in the report
        lines.append(of.partition(" ")[0] if many else of if len(of) <= 13 else of.replace(" ", "\n", 1))
    if row.comparable and pd.notna(row.change_pct):
        lines.append(percent(row.change_pct, lang, 1, signed=True))
    return "\n".join(lines)


def _missing(series: pd.DataFrame, lang: str) -> str:
    """Who did not report in which of the partial years; '' without any."""
    if (series["complete"] | series["value"].isna()).all():
        return ""
    names = series["missing_khu_pho"].where(series["value"].notna(), "")
    return phrase("chart.growth.missing", lang, names=words.absent(zip(series["period"], names, strict=True), lang))


def _among(among: pd.DataFrame | None, series: pd.DataFrame, unit: str, lang: str) -> str:
    """The change over those that reported at both ends of the years, '' where the whole tells it."""
    rows = [] if among is None else records(among[among["period_kind"].isin(series["period_kind"])])
    return phrase("chart.growth.among", lang, unit=unit, **rows[0]) if rows else ""


def doubtful(series: pd.DataFrame, lang: str) -> str:
    """Which figures are more than there is, of the khu phố and years drawn."""
    found = dict.fromkeys(
        f"{name} ({words.years([period])[0]})"
        for period, names in zip(series["period"], series["over_whole"], strict=True)
        if names
        for name in names.split("; ")
    )
    return phrase("chart.growth.doubtful", lang, names=words.listed(list(found), lang)) if found else ""


def _change(series: pd.DataFrame, unit: str, lang: str) -> str:
    """What the series says from the first to the last year that compare with its last one (`comparable_with`), or of
    its last year alone."""
    known = series.dropna(subset="value")
    last = known.iloc[-1]
    full = known[comparable_with(known, last)]
    told = {"ward": last.ward, "what": words.label(last.data_element, lang).lower(), "unit": unit}
    if len(full) < 2:
        where = "" if last.complete else phrase("chart.growth.only", lang, n=last.n_reporting, total=last.n_expected)
        return phrase("chart.growth.one", lang, year=words.when(last.period, lang), value=last.value, where=where, **told)
    first = full.iloc[0]
    if last.value == first.value:
        at = {name: words.when(row.period, lang) for name, row in (("first", first), ("last", last))}
        return phrase("chart.growth.same", lang, value=last.value, **at, **told)
    share = f", {percent(last.value / first.value - 1, lang, 1, signed=True)}" if first.value else ""
    if not last.complete:
        share += " " + phrase("chart.where_reported", lang, n=last.n_reporting, total=last.n_expected)
    since, until = words.years([first.period, last.period])
    ends = {"first": first.value, "since": since, "last": last.value, "until": until}
    return phrase(f"chart.growth.{'rose' if last.value > first.value else 'fell'}", lang, share=share, **ends, **told)


def comparable_with(series: pd.DataFrame, row) -> pd.Series:
    """Which rows of a series (`growth.by_year`) compare with one of it: on its territory, and complete like it or of the same khu phố."""
    here = series["territory"] == row.territory
    if row.complete:
        return here & series["complete"]
    return (
        here
        & (series["missing_khu_pho"] == row.missing_khu_pho)
        & (series["n_expected"] == row.n_expected)
        & (row.n_reporting * 2 > row.n_expected)
    )
