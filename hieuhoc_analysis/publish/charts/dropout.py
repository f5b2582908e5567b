"""Dropout prevention: counts, rates with their intervals, and a funnel in place of a league table."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.indicators import bounds, dropout, funnels, statistics
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import breaks, columns, words
from hieuhoc_analysis.publish.charts.words import number, percent, say

PUPILS = "pupils"  # no learning model: programmes and criteria of the models break no series of pupils, a change of territory does


@style.styled
def dropout_bars(counts: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Dropouts and returns by school year (`dropout.counts`, one ward, after `disclosure.mask`)."""
    shown = (counts["education_level"] == "all") & counts["data_element"].isin(["dropouts", "returned_to_school"])
    rows = words.one_kind(counts[shown].sort_values("year"))
    out = rows[rows["data_element"] == "dropouts"]
    known = out.dropna(subset="value")
    if known.empty:
        hidden = "suppressed" in out and bool(out["suppressed"].any())
        return words.nothing(lang, _say("withheld" if hidden else "unknown" if len(out) else "absent", lang), rows)
    fig, axes = style.new_chart()
    periods = sorted(rows["period"].unique())
    both = [("dropouts", style.MAIN), ("returned_to_school", style.SECOND)]
    hidden = columns.draw(axes, [(rows[rows["data_element"] == e], colour) for e, colour in both], periods, (18, 12), lang)
    columns.legend(axes, both, lang)
    axes.set_xticks(range(len(periods)), words.years(periods), size=15 if len(periods) <= 6 else 10)
    axes.set_xlim(-0.6, len(periods) - 0.4)
    axes.set_ylim(0, max(rows["value"].max() * 1.12, 1))
    style.number_axis(axes.yaxis, lang)
    last = known.iloc[-1]
    moved, chance = _counts_moved(counts, str(last.period_kind), lang)
    broken = breaks.mark(axes, rows, PUPILS, lang)
    partial = (~rows["complete"] & rows["value"].notna()).any()
    withheld = _say("small", lang, n=int(bounds.bound("small_cell"))) if hidden else ""
    return style.finish(
        fig,
        title=moved or _last_withheld(out, last, lang) or _counts_title(rows, last, lang),
        subtitle=say(
            lang,
            f"{last.ward}: số học sinh theo {'năm học' if last.period_kind == 'school' else 'năm'}",
            f"{last.ward}: pupils by {'school ' if last.period_kind == 'school' else ''}year",
        ),
        note=style.sentence([chance, broken, withheld]),
        key=style.sentence([words.hatched(lang) if partial else "", breaks.key(broken, lang)]),
        source=words.source(lang),
        data=rows,
    )


def _say(key: str, lang: str, **values: object) -> str:
    """A sentence of ``phrases.csv`` that only the charts of this module say."""
    return phrase(f"chart.dropout.{key}", lang, **values)


def _last_withheld(out: pd.DataFrame, last: pd.Series, lang: str) -> str:
    """The title where years after the last published one are withheld: an earlier zero among small counts is not the news; '' elsewhere."""
    after = words.withheld_after(out, last)
    if not after:
        return ""
    return _say("count_withheld", lang, year=words.in_year(after, lang), before=words.in_year(last.period, lang), n=last.value)


def _counts_title(rows: pd.DataFrame, last: pd.Series, lang: str) -> str:
    """How many dropped out in the last year, and how many returned."""
    title = words.capital(_say("count", lang, year=words.in_year(last.period, lang), n=last.value))
    if not last.complete:
        parts = words.parts_of(last.missing_khu_pho, lang)
        title += " " + _say("count_among", lang, n=last.n_reporting, total=last.n_expected, parts=parts)
    back = rows[(rows["data_element"] == "returned_to_school") & (rows["period"] == last.period)].dropna(subset="value")
    if len(back):
        again = back.iloc[0]
        title += _say("returned", lang, n=again["value"])
        if last.complete and not again["complete"]:
            parts = words.parts_of(again["missing_khu_pho"], lang)
            title += " " + _say("returned_among", lang, n=again["n_reporting"], total=again["n_expected"], parts=parts)
    return title


def _counts_moved(counts: pd.DataFrame, kind: str, lang: str) -> tuple[str, str]:
    """Where the figures bear no rate, whether the counts changed by more than chance (`dropout.count_change`): the
    title, and a note on what that rests on."""
    found = dropout.count_change(counts)
    found = found[(found["period_kind"] == kind) & (found["verdict"] != "") & (~found["complete"] | (found["sizes"] == "equal"))]
    if found.empty:
        return "", ""
    row = found.iloc[0]
    since, until = words.years([row.first_period, row.last_period])
    among = ratio = ""
    if not row.complete:
        parts = words.parts_of(row.missing_khu_pho, lang)
        among = " " + _say("counts_among", lang, n=row.n_reporting, total=row.n_expected, parts=parts)
    if pd.notna(row.ratio):
        ratio = _say("counts_ratio", lang, ratio=row.ratio, low=row.low, high=row.high)
    ends = {"a": row.first_value, "b": row.last_value, "since": since, "until": until}
    compared = _say("counts_compared", lang, sizes=_say(f"sizes_{row.sizes}", lang), ratio=ratio)
    return _say(f"counts_{row.verdict}", lang, among=among, **ends), style.sentence([compared, _say("no_cause", lang)])


@style.styled
def rate_intervals(rates: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """One rate by school year with its interval (`dropout.rates` of one indicator and level, one ward, after `disclosure.mask_rates`)."""
    rows = words.one_kind(rates[rates["education_level"] == "all"]).sort_values("year")
    known = rows.dropna(subset="value")
    name = words.indicator(str(rates["indicator"].iloc[0]), lang) if len(rates) else ""
    if known.empty:
        found = set(rows["status"])
        why = "withheld" if "suppressed" in found else "partial" if "partial" in found else "unknown" if name else "absent"
        return words.nothing(lang, words.about(name, _say(f"rate_{why}", lang)), rows)
    fig, axes = style.new_chart()
    digits = 2 if known["value"].max() < 0.05 else 1
    _draw_rates(axes, rows, known, digits, lang)
    last = known.iloc[-1]
    said, note = _moved(known, lang)
    hidden = "status" in rows and (rows["status"] == "suppressed").any()
    broken = breaks.mark(axes, rows, PUPILS, lang)
    withheld = _say("rate_small", lang, n=int(bounds.bound("small_cell"))) if hidden else ""
    of = f"{number(last.numerator, lang)}/{number(last.denominator, lang)}"
    school = last.period_kind == "school"
    by = say(lang, f"tỷ lệ theo {'năm học' if school else 'năm'}", f"rate by {'school ' if school else ''}year")
    after = words.withheld_after(rows, last)
    title = f"{words.years([last.period])[0]}: {percent(last.value, lang, digits)} ({of}){said}"
    return style.finish(
        fig,
        title=_say("rate_after", lang, name=name, year=words.years([after])[0], before=title) if after else f"{name} {title}",
        subtitle=f"{last.ward}: {by}, {_say('rate_interval', lang)}{_pooled(known, lang, digits)}",
        note=style.sentence([note, withheld, broken]),
        key=breaks.key(broken, lang),
        source=words.source(lang),
        data=rows,
    )


def _draw_rates(axes, rows: pd.DataFrame, known: pd.DataFrame, digits: int, lang: str) -> None:
    """Draw each year's rate as a point on its interval."""
    x = np.arange(len(rows))
    size = 17 if len(rows) <= 6 else 13
    for at, row in zip(x, rows.itertuples(), strict=True):
        if pd.isna(row.value):
            gone = getattr(row, "status", "") == "suppressed"
            why = say(lang, "không\ncông bố" if gone else "chưa đủ\nsố liệu", "not\npublished" if gone else "not enough\nfigures")
            place = {"ha": "center", "va": "bottom", "transform": axes.get_xaxis_transform()}
            axes.text(float(at), 0.02, why, size=13, color=style.MUTED, **place)
            continue
        if pd.notna(row.low):
            axes.plot([at, at], [row.low, row.high], color=style.CONTEXT, linewidth=9, solid_capstyle="round")
        axes.scatter(at, row.value, s=190, color=style.MAIN, zorder=3)
        beside = (15 if size == 17 else 11, 0)
        text = percent(row.value, lang, digits)
        axes.annotate(text, (at, row.value), beside, textcoords="offset points", va="center", size=size)
    axes.set_xticks(x, words.years(list(rows["period"])), size=15 if len(rows) <= 6 else 10)
    axes.set_xlim(-0.5, len(rows) - 0.2)
    low = 0 if known[["low", "value"]].min(axis=None) < 0.5 else max(0.0, float(known[["low", "value"]].min(axis=None)) - 0.02)
    high = float(known[["high", "value"]].max(axis=None))
    axes.set_ylim(low, (high * 1.15 if high > 0 else 0.01) if low == 0 else max(1.0, high * 1.005))
    style.percent_axis(axes.yaxis, lang)


def _moved(known: pd.DataFrame, lang: str) -> tuple[str, str]:
    """Whether the last year differs from the first on its territory by more than chance (Newcombe): for the title, and for the note."""
    last = known.iloc[-1]
    first = known[known["territory"] == last.territory].iloc[0]
    if first.period == last.period:
        return "", ""
    low, high = statistics.difference(first.numerator, first.denominator, last.numerator, last.denominator)
    if low is None or high is None:
        return "", ""
    since, until = words.years([first.period, last.period])
    points = {"points": (last.value - first.value) * 100, "low": low * 100, "high": high * 100}
    verdict = "within_chance" if low <= 0 <= high else "lower" if high < 0 else "higher"
    return _say(f"rate_{verdict}", lang, since=since), _say("difference", lang, since=since, until=until, **points)


def _pooled(known: pd.DataFrame, lang: str, digits: int) -> str:
    """Σ/Σ over the years shown, which steadies small counts; '' for a single year."""
    if len(known) < 2 or (known["value"] > 1).any():
        return ""
    rate = percent(known["numerator"].sum() / known["denominator"].sum(), lang, digits)
    return _say("pooled", lang, n=len(known), rate=rate)


@style.styled
def funnel_plot(funnel: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Each unit's pooled rate against its size with control limits (`funnels.points` after `disclosure.mask_rates`)."""
    rows = words.one_kind(funnel.dropna(subset=["value", "denominator"]))
    if rows["khu_pho"].any():
        rows = rows[rows["ward"] == rows["ward"].iloc[0]]
    by_khu_pho = bool(rows["khu_pho"].any())
    # of khu phố those without a case are the last to be withheld: few of them picture nothing but themselves
    of_ward = words.one_kind(funnel[funnel["ward"] == rows["ward"].iloc[0]]) if by_khu_pho else rows
    if len(rows) < 2 or by_khu_pho and not bounds.most_reported(len(rows), len(of_ward)):
        return words.nothing(lang, _say("funnel_none", lang), funnel)
    fig, axes = style.new_chart()
    overall, largest = float(rows["overall"].iloc[0]), float(rows["denominator"].max())
    lines = funnels.lines(overall, largest * 1.1, smallest=max(float(rows["denominator"].min()) * 0.6, 1))
    _draw_limits(axes, lines, overall, lang)
    inside = rows["verdict"] == "within"
    # also in grey print those outside stand out
    for of, colour, marker in ((rows[inside], style.MAIN, "o"), (rows[~inside], style.SECOND, "D")):
        axes.scatter(of["denominator"], of["value"], s=130, color=colour, marker=marker, zorder=3)
    over = rows["over"].iloc[-1]
    full = rows["khu_pho"].where(rows["khu_pho"] != "", rows["ward"])
    kind, short = _numbered(full)
    names = short.map(lambda name: lettering.shorten(fig, str(name), 13, 0.16))
    top = max(float(rows["value"].max()) * 1.35, float(lines["high_998"].iloc[len(lines) // 6]), 0.001)
    axes.set_ylim(0, top)
    # khu phố are of much the same size: what no one is is not drawn
    axes.set_xlim(left=0.8 * float(lines["denominator"].min()) if by_khu_pho else 0, right=largest * 1.12)
    _name_points(axes, names, rows, largest, top, all_=len(rows) <= 15)
    axes.legend(loc="best")
    style.number_axis(axes.xaxis, lang)
    style.percent_axis(axes.yaxis, lang)
    axes.set_xlabel(_say(f"funnel_{over}", lang))
    outside = [
        _say(f"funnel_{side}", lang, names=words.listed(names_, lang))
        for side in ("high", "low")
        if (names_ := full[rows["verdict"].str.startswith(side)].tolist())
    ]
    what = _say(f"funnel_rate_{over}", lang)
    span = words.span(rows["first_period"].min(), rows["last_period"].max())
    left = len(funnel) - len(rows)
    notes = [_say("funnel_question", lang) if outside else "", _say("funnel_left", lang, n=left) if left else ""]
    return style.finish(
        fig,
        title=_say("funnel_outside", lang, which="; ".join(outside)) if outside else _say("funnel_within", lang),
        subtitle=_say("funnel_of", lang, what=what, span=span, overall=overall),
        note=style.sentence(notes),
        key=say(lang, f"Số cạnh chấm: {kind[:1].lower()}{kind[1:]}", f"Number beside a point: {kind}") if kind else "",
        source=words.source(lang),
        data=funnel,
    )


def _draw_limits(axes, lines: pd.DataFrame, overall: float, lang: str) -> None:
    """Draw the rate of all, and the limits between which a place of each size is expected."""
    axes.axhline(overall, color=style.MUTED, linewidth=1.5)
    for column, dashes, name in (("95", "--", "95 %"), ("998", ":", "99,8 %")):
        look = {"color": style.TARGET, "linestyle": dashes, "linewidth": 2}
        label = say(lang, f"giới hạn {name}", f"{name.replace(',', '.').replace(' ', '')} limit")
        axes.plot(lines["denominator"], lines[f"low_{column}"], **look)
        axes.plot(lines["denominator"], lines[f"high_{column}"], label=label, **look)


def _numbered(names: pd.Series) -> tuple[str, pd.Series]:
    """The kind that names of only a kind and a number share, and the numbers: *Khu phố 1* … *Khu phố 14* would cover their points."""
    parts = names.str.extract(r"^(.*\D) (\d+)$")
    return (str(parts[0].iloc[0]), parts[1]) if parts[0].notna().all() and parts[0].nunique() == 1 else ("", names)


def _name_points(axes, names: pd.Series, rows: pd.DataFrame, largest: float, top: float, all_: bool) -> None:
    """Write names beside points, those outside first, each where no point and no other name is; where there is no room, none.

    Letters are reckoned as wide as they are where the chart is drawn at three quarters of its size, as on a page.
    """
    taken = [(x - 0.01, y - 0.012, x + 0.01, y + 0.012) for x, y in zip(rows["denominator"] / largest, rows["value"] / top, strict=True)]
    order = sorted(zip(names, rows.itertuples(), strict=True), key=lambda pair: (pair[1].verdict == "within", -pair[1].denominator))
    for name, row in order:
        if row.verdict == "within" and not all_:
            continue
        x, y, wide, tall = row.denominator / largest, row.value / top, 0.0135 * len(name), 0.06
        for right, up in ((True, True), (True, False), (False, True), (False, False)):
            left = x + 0.0101 if right else x - 0.0101 - wide
            bottom = y + 0.0121 if up else y - 0.0121 - tall
            box = (left, bottom, left + wide, bottom + tall)
            if (
                left < 0
                or box[2] > 1.12
                or bottom < 0
                or box[3] > 1
                or any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in taken)
            ):
                continue
            taken.append(box)
            axes.annotate(
                name,
                (row.denominator, row.value),
                (9 if right else -9, 6 if up else -6),
                textcoords="offset points",
                size=13,
                ha="left" if right else "right",
                va="bottom" if up else "top",
                bbox={"facecolor": "white", "alpha": 0.8, "linewidth": 0, "pad": 0.5},
                zorder=2.8,
            )  # a limit may pass behind a name, not through it
            break
