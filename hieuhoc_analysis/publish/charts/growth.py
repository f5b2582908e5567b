"""Growth: registered and recognised by year, and who contributed to it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import number, percent, say


@style.styled
def growth_bars(registered: pd.DataFrame, recognised: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Registered and recognised by year as bars; partial years hatched, missing years said.

    Parameters
    ----------
    registered, recognised : DataFrame
        `growth.by_year` of one ward, calendar or school years.
    """
    registered, recognised = registered.sort_values("year"), recognised.sort_values("year")
    data = pd.concat([registered, recognised], ignore_index=True)
    element = str(registered["data_element"].iloc[0]) if len(registered) else ""
    name, unit = words.label(element, lang), words.unit(element, lang)
    known = registered.dropna(subset="value")
    if known.empty:
        return words.nothing(lang, say(lang, f"{name}: chưa có số liệu", f"{name}: no figures"), data)
    ward = str(registered["ward"].iloc[0])
    fig, axes = style.new_chart()
    at = {period: i for i, period in enumerate(registered["period"])}
    width = 0.38
    for frame, shift, colour in ((registered, -width / 2, style.MAIN), (recognised, width / 2, style.SECOND)):
        for row in frame.itertuples():
            if row.period not in at:
                continue
            x = at[row.period] + shift
            if pd.isna(row.value):
                axes.text(x, 0, say(lang, "chưa có\nsố liệu", "no\nfigure"), ha="center", va="bottom", size=13, color=style.MUTED)
                continue
            axes.bar(x, row.value, width * 0.94, color=colour if row.complete else "white", edgecolor=colour, hatch="" if row.complete else "///", linewidth=1.5)
            axes.annotate(number(row.value, lang), (x, row.value), (0, 4), textcoords="offset points", ha="center", va="bottom", size=16, color=style.INK)
    ticks = words.years(list(at))
    for i, row in enumerate(registered.itertuples()):
        if row.comparable and pd.notna(row.change_pct):
            ticks[i] += f"\n{percent(row.change_pct, lang, 1, signed=True)}"
        elif not row.complete and pd.notna(row.value):
            ticks[i] += f"\n{row.n_reporting}/{row.n_expected} khu phố"
    axes.set_xticks(range(len(at)), ticks)
    axes.set_xlim(-0.6, len(at) - 0.4)
    axes.set_ylim(0, max(data["value"].max() * 1.12, 1))
    style.number_axis(axes.yaxis, lang)
    handles = [
        axes.bar(0, 0, color=style.MAIN, label=name),
        axes.bar(0, 0, color=style.SECOND, label=words.label(str(recognised["data_element"].iloc[0]), lang) if len(recognised) else ""),
    ]
    axes.legend(handles=handles, loc="upper left", ncols=2)
    first, last = known.iloc[0], known.iloc[-1]
    partial = registered[~registered["complete"] & registered["value"].notna()]
    note = "; ".join(f"{row.period}: {row.n_reporting}/{row.n_expected} khu phố" + (f", {say(lang, 'thiếu', 'missing')} {row.missing_khu_pho}" if len(row.missing_khu_pho) < 60 else "") for row in partial.itertuples())
    verb = say(lang, "tăng" if last.value > first.value else "giảm" if last.value < first.value else "giữ nguyên", "rose" if last.value > first.value else "fell" if last.value < first.value else "stayed")
    if len(known) > 1 and first.value and first.complete and last.complete and first.territory == last.territory:
        change = percent(last.value / first.value - 1, lang, 1, signed=True)
        title = say(lang, f"{ward}: {name.lower()} {verb} từ {number(first.value, lang)} ({first.period}) lên {number(last.value, lang)} {unit} ({last.period}), {change}",
                    f"{ward}: {name.lower()} {verb} from {number(first.value, lang)} ({first.period}) to {number(last.value, lang)} {unit} ({last.period}), {change}")
        title = title.replace("giảm từ", "giảm từ").replace(" lên ", " xuống ") if verb == "giảm" else title
    else:
        title = say(lang, f"{ward}: {name.lower()} năm {last.period} là {number(last.value, lang)} {unit}", f"{ward}: {name.lower()} in {last.period}: {number(last.value, lang)} {unit}")
    return style.finish(
        fig, title=title, subtitle=say(lang, f"Số {unit} theo năm; dưới năm là thay đổi so với năm trước khi so sánh được", f"{unit.capitalize()} by year; below the year the change on the year before, where comparable"),
        note=(say(lang, "Cột gạch chéo: chưa đủ khu phố báo cáo. ", "Hatched: not all khu phố reported. ") + note) if note else "", source=words.source(lang), data=data)


@style.styled
def contribution_bars(contributions: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """What each khu phố added to its ward's change, greatest first (`growth.contributions`)."""
    rows = contributions.dropna(subset="change")
    if rows.empty:
        return words.nothing(lang, say(lang, "Chưa tính được đóng góp của từng khu phố", "Contributions cannot be computed"), contributions)
    element, ward = str(rows["data_element"].iloc[0]), str(rows["ward"].iloc[0])
    span, unit = words.span(rows["first_period"].iloc[0], rows["last_period"].iloc[0]), words.unit(element, lang)
    fig, axes = style.new_chart()
    y = np.arange(len(rows))
    axes.barh(y, rows["change"], color=[style.MAIN if c >= 0 else style.SECOND for c in rows["change"]], height=0.72)
    size = 15 if len(rows) <= 20 else 9
    for at, row in zip(y, rows.itertuples(), strict=True):
        share = f" ({percent(row.share_of_change, lang, 0)})" if pd.notna(row.share_of_change) else ""
        axes.annotate(words.signed(row.change, lang) + share, (max(row.change, 0), at), (5, 0), textcoords="offset points", va="center", size=size)
    axes.set_yticks(y, [style.shorten(fig, name, size, 0.22) for name in rows["khu_pho"]], size=size)
    axes.invert_yaxis()
    low, high = min(rows["change"].min(), 0), max(rows["change"].max(), 1)
    axes.set_xlim(low * 1.15, high * 1.18)
    style.number_axis(axes.xaxis, lang)
    axes.yaxis.grid(False)
    top = rows.iloc[0]
    missing = contributions[contributions["change"].isna()]["khu_pho"].tolist()
    return style.finish(
        fig, title=say(lang, f"{top.khu_pho} tăng nhiều nhất: {words.signed(top.change, lang)} {unit} giai đoạn {span}", f"{top.khu_pho} changed most: {words.signed(top.change, lang)} {unit}, {span}"),
        subtitle=say(lang, f"{ward}: thay đổi của {words.label(element, lang).lower()} ({unit}); trong ngoặc là phần trong mức tăng chung", f"{ward}: change in {words.label(element, lang).lower()} ({unit}); in brackets the share of the ward's change"),
        note=say(lang, f"Không tính được: {', '.join(missing)}", f"Not computable: {', '.join(missing)}") if missing else "", source=words.source(lang), data=contributions)
