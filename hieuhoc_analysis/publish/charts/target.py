"""Against the target: reached or not, how far, and when at the pace so far."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.indicators.coverage import definitions
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import breaks, words
from hieuhoc_analysis.publish.charts.words import percent, say


@style.styled
def target_lines(gap: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Recognition coverage by year against the target of its regime (`targets.gap`, one ward and model)."""
    gap = words.one_kind(gap, "calendar").sort_values("year")
    known = gap.dropna(subset="value")
    if known.empty:
        return words.nothing(lang, phrase("chart.target.none", lang), gap)
    fig, axes = style.new_chart()
    _draw_rates(axes, gap, lang)
    _draw_targets(axes, gap, lang)
    axes.set_xticks(range(len(gap)), words.years(list(gap["period"])), size=15 if len(gap) <= 6 else 12)
    axes.set_xlim(-0.5, len(gap) - 0.5)
    axes.set_ylim(0, max(1.0 if gap["target"].max() > 0.6 else 0.8, known["value"].max() * 1.15))
    style.percent_axis(axes.yaxis, lang)
    last = known.iloc[-1]
    broken = breaks.mark(axes, gap, str(last.model), lang)
    notes = [
        _distance(last, lang),
        between(last, lang) if last.status != "undecided" else "",
        _pace(last, lang),
        phrase("chart.target.unverified", lang) if pd.notna(last.target) and not last.verified else "",
        broken,
    ]
    now = f"{words.years([last.period])[0]}: {percent(last.value, lang)}"
    where = "" if last.complete or last.status == "undecided" else " " + phrase("chart.target.where", lang)
    return style.finish(
        fig,
        title=f"{words.indicator(str(last.indicator), lang)} {_due(known, lang)}{now}{where}{_verdict(last, lang)}",
        note=style.sentence(notes),
        key=style.sentence([words.hollow(lang) if (~known["complete"]).any() else "", breaks.key(broken, lang)]),
        subtitle=phrase("chart.target.of", lang, ward=last.ward),
        source=words.source(lang),
        data=gap,
    )


def _draw_rates(axes, gap: pd.DataFrame, lang: str) -> None:
    """Draw the rates as a line, hollow where not all reported, and say where there is none."""
    look = {"color": style.MAIN, "marker": "o", "markersize": 12}
    beside = {"textcoords": "offset points", "ha": "center"}
    axes.plot(range(len(gap)), gap["value"], linewidth=4, **look)
    for at, row in enumerate(gap.itertuples()):
        if pd.isna(row.value):
            axes.annotate(say(lang, "chưa đủ số liệu", "incomplete"), (at, 0), (0, 6), size=13, color=style.MUTED, **beside)
            continue
        axes.plot(at, row.value, markerfacecolor=style.MAIN if row.complete else "white", markeredgewidth=2.5, **look)
        axes.annotate(percent(row.value, lang), (at, row.value), (0, 13), size=17 if len(gap) <= 6 else 13, **beside)


def _draw_targets(axes, gap: pd.DataFrame, lang: str) -> None:
    """Draw each target over the years that it holds for, and write it there."""
    aimed = gap.assign(at=range(len(gap))).dropna(subset="target")
    for (share, source), run in aimed.groupby(["target", "target_source"], sort=False):
        first, last = run["at"].iloc[0] - 0.4, run["at"].iloc[-1] + 0.4
        axes.plot([first, last], [share, share], color=style.TARGET, linewidth=2.5, linestyle="--")
        # over its line's right end, but over the left one where the series comes near the line and is further off there
        begin, end = ((run["value"].iloc[part] - share).abs().min() for part in (slice(2), slice(-2, None)))
        place = (first, "left") if len(run) > 3 and end < 0.15 and begin > end else (last, "right")
        text = phrase("chart.target.line", lang, share=share, source=source, year=int(run["target_year"].iloc[-1]))
        look = {"ha": place[1], "size": 15 if len(gap) <= 6 else 12, "color": style.TARGET}
        axes.annotate(text, (place[0], share), (0, 7), textcoords="offset points", **look)


def _due(known: pd.DataFrame, lang: str) -> str:
    """How a target that came due before the last year was met: ``2025: 50,4 %, chưa đạt 70 %; ``."""
    due = known[(known["year"] == known["target_year"]) & (known["year"] < known["year"].max())]
    return "".join(
        phrase(
            f"chart.target.due_{row.status if row.status in ('met', 'not_met') else 'open'}",
            lang,
            year=words.years([row.period])[0],
            value=row.value,
            target=row.target,
        )
        + " "
        for row in due.itertuples()
    )


def _verdict(last, lang: str) -> str:
    """Whether the target is reached, or how far it is."""
    if pd.isna(last.target):
        return phrase("chart.target.no_target", lang)
    said = phrase(f"chart.target.{last.status}", lang, share=last.target, year=int(last.target_year), points=-last.gap * 100)
    if last.status == "undecided":
        return f" {said}"
    if last.status == "met" or not last.year_at_pace:
        return said
    return said + phrase("chart.target.at_pace", lang, year=int(last.year_at_pace))


def _distance(last, lang: str) -> str:
    """What is still needed, and how fast that would have to come; between what the rate lies where that is open."""
    if last.status == "undecided":
        return between(last, lang)
    if pd.isna(last.gap) or last.gap >= 0:
        return ""
    unit = words.unit(definitions()[str(last.indicator)]["numerator"], lang)
    said = phrase("chart.target.needed", lang, n=last.still_needed, unit=unit)
    if pd.notna(last.required_points):
        said += phrase("chart.target.points_needed", lang, year=int(last.target_year), points=last.required_points * 100)
        if pd.notna(last.required_yearly_growth):
            said += " " + phrase("chart.target.growth_needed", lang, growth=last.required_yearly_growth)
    return said


def between(last, lang: str) -> str:
    """Between what the rate of an incomplete year lies, and what that takes for granted; '' of a complete one."""
    if last.complete:
        return ""
    if pd.isna(last.lowest) or pd.isna(last.highest):
        return phrase("chart.target.sizes_unknown", lang)
    assumed = phrase("chart.target.assumed", lang) if last.n_assumed else ","
    return phrase("chart.target.between", lang, assumed=assumed, low=last.lowest, high=last.highest)


def _pace(last, lang: str) -> str:
    """How fast it went so far, and that this is no forecast."""
    if last.status == "undecided" or pd.isna(last.gap) or last.gap >= 0 or pd.isna(last.pace_points):
        return ""
    told = {"points": last.pace_points * 100, "since": words.span(last.pace_from, last.period)}
    return phrase(f"chart.target.{'pace' if last.year_at_pace else 'no_year'}", lang, **told)
