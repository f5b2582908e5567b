"""Growth: registered and recognised by year, against the first year, and who contributed to it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.indicators.frames import records
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import breaks, places, words
from hieuhoc_analysis.publish.charts.coverage import in_parts, panels
from hieuhoc_analysis.publish.charts.words import number, percent, say


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
    name, unit = words.label(element, lang), words.unit(element, lang)
    known = registered.dropna(subset="value")
    if known.empty:
        return words.nothing(
            lang,
            words.about(name or say(lang, "Đăng ký", "Registered"), say(lang, "chưa có số liệu cả năm", "no figures of a whole year")),
            data,
        )
    ward = str(registered["ward"].iloc[0])
    fig, axes = style.new_chart()
    at = {period: i for i, period in enumerate(registered["period"])}
    width, size = 0.38, 16 if len(at) <= 6 else 12
    for frame, shift, colour in ((registered, -width / 2, style.MAIN), (recognised, width / 2, style.SECOND)):
        for row in frame.itertuples():
            x = at[row.period] + shift
            if pd.isna(row.value):
                axes.text(x, 0, say(lang, "chưa có\nsố liệu", "no\nfigure"), ha="center", va="bottom", size=size - 3, color=style.MUTED)
                continue
            axes.bar(
                x,
                row.value,
                width * 0.94,
                color=colour if row.complete else "white",
                edgecolor=colour,
                hatch="" if row.complete else "///",
                linewidth=1.5,
            )
            axes.annotate(
                number(row.value, lang),
                (x, row.value),
                (0, 4),
                textcoords="offset points",
                ha="center",
                va="bottom",
                size=size,
                color=style.INK,
            )
    ticks = words.years(list(at))
    for i, row in enumerate(registered.itertuples()):
        if not row.complete and pd.notna(row.value):
            of = f"{row.n_reporting}/{row.n_expected} {words.parts_of(row.missing_khu_pho, lang)}"
            # a longer line would touch that of the next year where the chart is drawn smaller, as in the report
            ticks[i] += "\n" + (of.partition(" ")[0] if len(at) > 6 else of if len(of) <= 13 else of.replace(" ", "\n", 1))
        if row.comparable and pd.notna(row.change_pct):
            ticks[i] += f"\n{percent(row.change_pct, lang, 1, signed=True)}"
    axes.set_xticks(range(len(at)), ticks, size=15 if len(at) <= 6 else 12)
    axes.set_xlim(-0.6, len(at) - 0.4)
    axes.set_ylim(0, max(data["value"].max() * 1.1, 1))
    style.number_axis(axes.yaxis, lang)
    handles = [axes.bar(0, 0, color=style.MAIN, label=name)]
    if recognised["value"].notna().any():
        handles.append(axes.bar(0, 0, color=style.SECOND, label=words.label(str(recognised["data_element"].iloc[0]), lang)))
    style.legend_above(axes, handles=handles)
    partial = registered[~registered["complete"] & registered["value"].notna()]
    gone = words.absent(zip(registered["period"], registered["missing_khu_pho"].where(registered["value"].notna(), ""), strict=True), lang)
    note = say(lang, f"Thiếu: {gone}", f"Missing: {gone}") if len(partial) else ""
    broken = breaks.mark(axes, registered, "family" if "famil" in element else "", lang)
    return style.finish(
        fig,
        title=_change(registered, ward, name, unit, lang),
        note=style.sentence([note, _among(among, registered, unit, lang), _doubtful(data, lang), broken]),
        key=style.sentence([words.hatched(lang) if note else "", breaks.key(broken, lang)]),
        subtitle=say(
            lang,
            f"Số {unit} theo năm; dưới năm là thay đổi so với năm trước khi so sánh được",
            f"{words.capital(unit)} by year; below the year the change on the year before, where comparable",
        ),
        source=words.source(lang),
        data=data,
    )


def _among(among: pd.DataFrame | None, series: pd.DataFrame, unit: str, lang: str) -> str:
    """The change over those that reported at both ends of the years, '' where the whole tells it."""
    rows = [] if among is None else records(among[among["period_kind"].isin(series["period_kind"])])
    return phrase("chart.growth.among", lang, unit=unit, **rows[0]) if rows else ""


def _doubtful(series: pd.DataFrame, lang: str) -> str:
    """Which figures are more than there is, of the khu phố and years drawn."""
    found = dict.fromkeys(
        f"{name} ({words.years([period])[0]})"
        for period, names in zip(series["period"], series["over_whole"], strict=True)
        if names
        for name in names.split("; ")
    )
    return (
        say(
            lang,
            f"Nhiều hơn tổng số, số liệu mâu thuẫn, cần hỏi lại: {words.listed(list(found), lang)}",
            f"More than there is, contradictory, to be asked about: {words.listed(list(found), lang)}",
        )
        if found
        else ""
    )


def _change(series: pd.DataFrame, ward: str, name: str, unit: str, lang: str) -> str:
    """What the series says from the first to the last year that compare with its last one (`comparable_with`), or of
    its last year alone."""
    known = series.dropna(subset="value")
    last = known.iloc[-1]
    full = known[comparable_with(known, last)]
    where = (
        ""
        if last.complete
        else say(
            lang,
            f", mới {last.n_reporting}/{last.n_expected} [khu phố] báo cáo",
            f", from {last.n_reporting} of {last.n_expected} [khu phố]",
        )
    )
    if len(full) < 2:
        return say(
            lang,
            f"{ward}: {name.lower()} {words.in_year(last.period, lang)} là {number(last.value, lang)} {unit}{where}",
            f"{ward}: {name.lower()} in {words.years([last.period])[0]}: {number(last.value, lang)} {unit}{where}",
        )
    first = full.iloc[0]
    start, end = (
        f"{number(first.value, lang)} ({words.years([first.period])[0]})",
        f"{number(last.value, lang)} {unit} ({words.years([last.period])[0]})",
    )
    share = (f", {percent(last.value / first.value - 1, lang, 1, signed=True)}" if first.value else "") + (
        ""
        if last.complete
        else say(
            lang,
            f" (ở {last.n_reporting}/{last.n_expected} [khu phố] có báo cáo)",
            f" (in the {last.n_reporting} of {last.n_expected} [khu phố] that reported)",
        )
    )
    if last.value == first.value:
        at = {name: words.when(row.period, lang) for name, row in (("first", first), ("last", last))}
        return phrase("chart.growth.same", lang, ward=ward, what=name.lower(), value=last.value, unit=unit, **at)
    up = last.value > first.value
    return say(
        lang,
        f"{ward}: {name.lower()} {'tăng' if up else 'giảm'} từ {start} {'lên' if up else 'xuống'} {end}{share}",
        f"{ward}: {name.lower()} {'rose' if up else 'fell'} from {start} to {end}{share}",
    )


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


@style.styled
def index_lines(series: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Several data elements against their first year = 100 (`growth.cumulative` of each, one ward, one frame after the other).

    Households beside registrations show whether more families registered or there were more families.
    """
    series = words.one_kind(series, "calendar").sort_values("year")
    known = series[series["comparable"] & (series["base_value"] >= _SMALL)]
    elements = [e for e in dict.fromkeys(series["data_element"]) if known.loc[known["data_element"] == e, "index"].notna().sum() > 1]
    if not set(elements) - {"households"}:
        return words.nothing(
            lang, say(lang, "Chưa đủ hai năm so sánh được để tính chỉ số", "Fewer than two comparable years for an index"), series
        )
    fig, axes = style.new_chart()
    periods = list(dict.fromkeys(series["period"]))
    looks = [(style.MAIN, "o", "-"), (style.SECOND, "s", "-"), (style.MUTED, "^", "--"), (style.TARGET, "D", "-."), (style.THIRD, "v", ":")]
    ends = []
    for element, (colour, marker, dashes) in zip(elements, looks, strict=False):
        rows = known[(known["data_element"] == element)].set_index("period").reindex(periods)
        axes.plot(range(len(periods)), rows["index"], color=colour, marker=marker, linestyle=dashes, linewidth=3.5, markersize=11)
        done = rows.dropna(subset="index")
        ends.append((float(done["index"].iloc[-1]), periods.index(done.index[-1]), element, colour))
    axes.axhline(100, color=style.MUTED, linewidth=1.2)
    low, high = min(90.0, float(known["index"].min()) * 0.95), max(110.0, float(known["index"].max()) * 1.08)
    axes.set_ylim(low, high)
    placed: list[float] = []
    for value, x, element, colour in sorted(ends):
        y = max(value, placed[-1] + (high - low) * 0.085) if placed else value
        placed.append(y)
        axes.annotate(
            f"{words.label(element, lang)}: {number(round(value), lang)}",
            (x, value),
            (x + 0.12, y),
            textcoords="data",
            va="center",
            size=16,
            color=colour,
            weight="bold",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
        )  # the line of 100 does not strike it through
    axes.set_xticks(range(len(periods)), words.years(periods))
    axes.set_xlim(-0.3, len(periods) - 1 + max(0.9, (len(periods) - 1) * 0.42))
    style.number_axis(axes.yaxis, lang)
    top = next(end for element in elements for end in ends if end[2] == element)  # the first of them is what the review is about
    base = str(known["base_period"].iloc[0])
    skipped = [words.label(e, lang).lower() for e in dict.fromkeys(series["data_element"]) if e not in elements]
    gaps = sorted(series.loc[series["data_element"].isin(elements) & ~series["comparable"], "period"].unique())
    notes = [
        say(
            lang,
            f"Năm không nối được với năm gốc, để trống: {', '.join(words.years(gaps))}",
            f"Years that cannot be set against the base are left blank: {', '.join(words.years(gaps))}",
        )
        if gaps
        else "",
        say(
            lang,
            f"Không tính chỉ số cho số nhỏ hoặc thiếu năm gốc: {', '.join(skipped)}",
            f"No index for small counts or a missing base: {', '.join(skipped)}",
        )
        if skipped
        else "",
        _doubtful(series, lang),
        broken := breaks.mark(axes, series[series["data_element"] == elements[0]], "family", lang),
    ]
    return style.finish(
        fig,
        title=phrase(
            "chart.growth.index",
            lang,
            what=words.label(top[2], lang),
            year=words.when(periods[top[1]], lang),
            times=top[0] / 100,
            base=words.when(base, lang),
        ),
        subtitle=say(
            lang,
            f"{series['ward'].iloc[0]}: chỉ số, {words.in_year(base, lang)} = 100",
            f"{series['ward'].iloc[0]}: index, {words.years([base])[0]} = 100",
        ),
        note=style.sentence(notes),
        key=breaks.key(broken, lang),
        source=words.source(lang),
        data=series,
    )


_SMALL = 20  # an index of fewer would jump with every single one


@style.styled
def contribution_bars(contributions: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """What each khu phố added to its ward's change, greatest first (`contributions.by_khu_pho`)."""
    every = contributions.dropna(subset="change")
    known = every[every["status"] != "renamed"]
    rows = places.largest(every)
    if known.empty:
        return words.nothing(
            lang, say(lang, "Chưa tính được đóng góp của từng [khu phố]", "Contributions cannot be computed"), contributions
        )
    element, ward = str(rows["data_element"].iloc[0]), str(rows["ward"].iloc[0])
    span, unit = words.span(rows["first_period"].iloc[0], rows["last_period"].iloc[0]), words.unit(element, lang)
    fig, parts, size = panels(rows["khu_pho"].tolist(), 1)
    low, high = min(rows["change"].min(), 0), max(rows["change"].max(), 0)
    room = max(high - low, 1)
    for axes, part in in_parts(parts, rows):
        y = np.arange(len(part))
        axes.barh(y, part["change"], color=[style.MAIN if c >= 0 else style.SECOND for c in part["change"]], height=0.72)
        for at, row in zip(y, part.itertuples(), strict=True):
            share = f" ({percent(row.share_of_change, lang, 0)})" if pd.notna(row.share_of_change) else ""
            axes.annotate(
                words.signed(row.change, lang) + share, (max(row.change, 0), at), (5, 0), textcoords="offset points", va="center", size=size
            )
        axes.set_yticks(y, [lettering.shorten(fig, name, size, 0.22 / len(parts)) for name in part["khu_pho"]], size=size)
        axes.set_ylim(len(parts[0][1]) - 0.4, -0.6)
        axes.set_xlim(low - room * 0.05, high + room * 0.2 * len(parts))
        style.number_axis(axes.xaxis, lang)
        axes.yaxis.grid(False)
    most = known["change"].max()
    best = known.loc[known["change"] == most, "khu_pho"].tolist()
    fell = int((known["change"] < 0).sum())
    title = (
        say(
            lang,
            f"{words.listed(best, lang)} tăng nhiều nhất: {words.signed(most, lang)} {unit} giai đoạn {span}",
            f"{words.listed(best, lang)} rose most: {words.signed(most, lang)} {unit}, {span}",
        )
        if most > 0
        else say(lang, f"Không [khu phố] nào tăng giai đoạn {span}", f"No [khu phố] rose, {span}")
    )
    missing = contributions[contributions["change"].isna()]["khu_pho"].tolist()
    joined = contributions[contributions["status"].isin(["joined", "renamed"])]["khu_pho"].tolist()
    notes = [
        say(
            lang,
            f"{fell}/{len(known)} [khu phố] giảm; phần của các nơi tăng vì vậy cộng lại hơn 100 %",
            f"{fell} of {len(known)} [khu phố] fell, so the shares of those that rose pass 100%",
        )
        if fell and most > 0
        else "",
        say(
            lang,
            f"Tính chung vì được tách, nhập hoặc đổi tên trong kỳ: {words.listed(joined, lang)}",
            f"Taken together, because split, joined or renamed in between: {words.listed(joined, lang)}",
        )
        if joined
        else "",
        say(lang, f"Không tính được: {words.listed(missing, lang, 6)}", f"Not computable: {words.listed(missing, lang, 6)}")
        if missing
        else "",
        places.some_of(len(rows), len(every), words.units(lang), ("thay đổi nhiều nhất", "those that changed most"), lang),
    ]
    return style.finish(
        fig,
        title=title,
        note=style.sentence(notes),
        key=say(lang, "Cột màu cam, bên trái số 0: giảm", "Orange, left of 0: fell") if fell else "",
        subtitle=say(
            lang,
            f"{ward}: thay đổi của {words.label(element, lang).lower()} ({unit}); trong ngoặc là phần trong mức thay đổi chung",
            f"{ward}: change in {words.label(element, lang).lower()} ({unit}); in brackets the share of [the ward's] change",
        ),
        source=words.source(lang),
        data=contributions,
    )
