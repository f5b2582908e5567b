"""Against the target: reached or not, how far, and when at the pace so far."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.indicators.coverage import definitions
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import breaks, words
from hieuhoc_analysis.publish.charts.words import number, percent, say


@style.styled
def target_lines(gap: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Recognition coverage by year against the target of its regime (`targets.gap`, one ward and model)."""
    gap = words.one_kind(gap, "calendar").sort_values("year")
    known = gap.dropna(subset="value")
    if known.empty:
        return words.nothing(lang, say(lang, "Chưa tính được tỷ lệ so với chỉ tiêu", "Coverage against the target cannot be computed"), gap)
    fig, axes = style.new_chart()
    x = np.arange(len(gap))
    size = 17 if len(gap) <= 6 else 13
    axes.plot(x, gap["value"], color=style.MAIN, linewidth=4, marker="o", markersize=12)
    for at, row in zip(x, gap.itertuples(), strict=True):
        if pd.notna(row.value):
            axes.plot(
                at,
                row.value,
                marker="o",
                markersize=12,
                color=style.MAIN,
                markerfacecolor=style.MAIN if row.complete else "white",
                markeredgewidth=2.5,
            )
            axes.annotate(percent(row.value, lang), (at, row.value), (0, 13), textcoords="offset points", ha="center", size=size)
        else:
            axes.annotate(
                say(lang, "chưa đủ số liệu", "incomplete"),
                (at, 0),
                (0, 6),
                textcoords="offset points",
                ha="center",
                size=13,
                color=style.MUTED,
            )
    aimed = gap.assign(at=x).dropna(subset="target")
    for (share, source), run in aimed.groupby(["target", "target_source"], sort=False):
        axes.plot([run["at"].iloc[0] - 0.4, run["at"].iloc[-1] + 0.4], [share, share], color=style.TARGET, linewidth=2.5, linestyle="--")
        # over its line's right end, but over the left one where the series comes near the line and is further off there
        begin, end = ((run["value"].iloc[part] - share).abs().min() for part in (slice(2), slice(-2, None)))
        left = len(run) > 3 and end < 0.15 and begin > end
        axes.annotate(
            say(
                lang,
                f"chỉ tiêu {percent(share, lang, 0)} ({source}, {int(run['target_year'].iloc[-1])})",
                f"target {percent(share, lang, 0)} ({source}, {int(run['target_year'].iloc[-1])})",
            ),
            (run["at"].iloc[0] - 0.4 if left else run["at"].iloc[-1] + 0.4, share),
            (0, 7),
            textcoords="offset points",
            ha="left" if left else "right",
            size=15 if len(gap) <= 6 else 12,
            color=style.TARGET,
        )
    axes.set_xticks(x, words.years(list(gap["period"])), size=15 if len(gap) <= 6 else 12)
    axes.set_xlim(-0.5, len(gap) - 0.5)
    axes.set_ylim(0, max(1.0 if gap["target"].max() > 0.6 else 0.8, known["value"].max() * 1.15))
    style.percent_axis(axes.yaxis, lang)
    last = known.iloc[-1]
    name = words.indicator(str(last.indicator), lang)
    broken = breaks.mark(axes, gap, str(last.model), lang)
    keys = [words.hollow(lang) if (~known["complete"]).any() else "", breaks.key(broken, lang)]
    notes = [
        _distance(last, lang),
        between(last, lang) if last.status != "undecided" else "",
        _pace(last, lang),
        say(lang, "Chỉ tiêu chưa đối chiếu được với văn bản gốc", "The target has not been checked against the decision's text")
        if pd.notna(last.target) and not last.verified
        else "",
        broken,
    ]
    now = f"{words.years([last.period])[0]}: {percent(last.value, lang)}"
    return style.finish(
        fig,
        title=f"{name} {_due(known, lang)}{now}{_where(last, lang)}{_verdict(last, lang)}",
        note=style.sentence(notes),
        key=style.sentence(keys),
        subtitle=say(
            lang,
            f"{last.ward}: được công nhận trên tổng số (Σ/Σ) của các [khu phố] có báo cáo, %",
            f"{last.ward}: recognised over all (Σ/Σ), in the [khu phố] that reported, %",
        ),
        source=words.source(lang),
        data=gap,
    )


def _due(known: pd.DataFrame, lang: str) -> str:
    """How a target that came due before the last year was met: ``2025: 50,4 %, chưa đạt 70 %; ``."""
    said = ""
    for row in known[(known["year"] == known["target_year"]) & (known["year"] < known["year"].max())].itertuples():
        words_ = {"met": ("đạt", "meeting"), "not_met": ("chưa đạt", "short of")}.get(row.status, ("chưa kết luận được về", "open against"))
        said += f"{words.years([row.period])[0]}: {percent(row.value, lang)}, {say(lang, *words_)} {percent(row.target, lang, 0)}; "
    return said


def _where(last, lang: str) -> str:
    return "" if last.complete or last.status == "undecided" else say(lang, " ở nơi có báo cáo", " where reported")


def _verdict(last, lang: str) -> str:
    if pd.isna(last.target):
        return say(lang, "; chưa có chỉ tiêu để so", "; no target to compare with")
    share, year = percent(last.target, lang, 0), int(last.target_year)
    if last.status == "undecided":
        return say(
            lang,
            f" ở nơi có báo cáo; chưa kết luận được về chỉ tiêu {share} của năm {year}",
            f" where reported; whether the {share} target for {year} is met is open",
        )
    if last.status == "met":
        return say(lang, f", đạt chỉ tiêu {share} của năm {year}", f", the {share} target for {year} is met")
    said = (
        say(lang, f", chưa đạt chỉ tiêu {share} của năm {year}", f", short of the {share} target for {year}")
        if last.status == "not_met"
        else say(
            lang,
            f", còn {number(-last.gap * 100, lang, 1)} điểm đến chỉ tiêu {share} ({year})",
            f", {number(-last.gap * 100, lang, 1)} points from the {share} target ({year})",
        )
    )
    if last.year_at_pace:
        return said + say(
            lang, f"; theo nhịp đến nay: khoảng năm {int(last.year_at_pace)}", f"; at the pace so far around {int(last.year_at_pace)}"
        )
    return said


def _distance(last, lang: str) -> str:
    """What is still needed, and how fast that would have to come; between what the rate lies where that is open."""
    if last.status == "undecided":
        return between(last, lang)
    if pd.isna(last.gap) or last.gap >= 0:
        return ""
    unit = words.unit(definitions()[str(last.indicator)]["numerator"], lang)
    said = say(lang, f"Còn thiếu {number(last.still_needed, lang)} {unit}", f"Still needed: {number(last.still_needed, lang)} {unit}")
    if pd.notna(last.required_points):
        said += say(
            lang,
            f"; muốn đạt vào năm {int(last.target_year)} phải thêm {number(last.required_points * 100, lang, 1)} điểm phần trăm mỗi năm",
            f"; reaching it in {int(last.target_year)} takes {number(last.required_points * 100, lang, 1)} percentage points a year",
        )
        if pd.notna(last.required_yearly_growth):
            said += say(
                lang,
                f" (số được công nhận tăng {percent(last.required_yearly_growth, lang)}/năm, tổng số giữ nguyên)",
                f" (recognised growing {percent(last.required_yearly_growth, lang)} a year, the total unchanged)",
            )
    return said


def between(last, lang: str) -> str:
    """Between what the rate of an incomplete year lies, and what that takes for granted; '' of a complete one."""
    if last.complete:
        return ""
    if pd.isna(last.lowest) or pd.isna(last.highest):
        return say(lang, "Còn [khu phố] chưa báo cáo, chưa biết số hộ", "Some [khu phố] have not reported, nor their size")
    assumed = (
        say(lang, ", coi mỗi nơi không lớn hơn nơi lớn nhất đã báo cáo,", ", each taken to be no larger than the largest that did,")
        if last.n_assumed
        else ","
    )
    return phrase("chart.target.between", lang, assumed=assumed, low=last.lowest, high=last.highest)


def _pace(last, lang: str) -> str:
    if last.status == "undecided" or pd.isna(last.gap) or last.gap >= 0 or pd.isna(last.pace_points):
        return ""
    pace = number(last.pace_points * 100, lang, 1)
    since = words.span(last.pace_from, last.period)
    if last.year_at_pace:
        return say(
            lang,
            f"Nhịp {since}: {pace} điểm phần trăm/năm; đường thẳng, không phải dự báo",
            f"Pace {since}: {pace} percentage points a year; a straight line, not a forecast",
        )
    return say(
        lang,
        f"Theo nhịp {since} ({pace} điểm phần trăm/năm) chưa thấy năm đạt được",
        f"At the pace of {since} ({pace} percentage points a year) no year is in sight",
    )
