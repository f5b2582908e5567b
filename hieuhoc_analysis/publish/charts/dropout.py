"""Dropout prevention: counts, rates with their intervals, and a funnel in place of a league table."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.indicators import dropout
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import number, percent, say


@style.styled
def dropout_bars(counts: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Dropouts and returns by school year (`dropout.counts`, one ward, after `disclosure.mask`)."""
    rows = counts[(counts["education_level"] == "all") & counts["data_element"].isin(["dropouts", "returned_to_school"])].sort_values("year")
    out = rows[rows["data_element"] == "dropouts"]
    known = out.dropna(subset="value")
    if known.empty:
        return words.nothing(lang, say(lang, "Chưa có số liệu học sinh bỏ học được công bố", "No publishable figures on dropouts"), rows)
    fig, axes = style.new_chart()
    periods = sorted(rows["period"].unique())
    hidden = False
    for element, shift, colour in (("dropouts", -0.2, style.SECOND), ("returned_to_school", 0.2, style.MAIN)):
        for row in rows[rows["data_element"] == element].itertuples():
            x = periods.index(row.period) + shift
            if pd.isna(row.value):
                gone = bool(getattr(row, "suppressed", False))
                hidden |= gone
                axes.text(x, 0, say(lang, "không\ncông bố" if gone else "chưa có\nsố liệu", "not\npublished" if gone else "no\nfigure"), ha="center", va="bottom", size=12, color=style.MUTED)
                continue
            axes.bar(x, row.value, 0.37, color=colour if row.complete else "white", edgecolor=colour, hatch="" if row.complete else "///", linewidth=1.5)
            axes.annotate(number(row.value, lang), (x, row.value), (0, 4), textcoords="offset points", ha="center", size=18)
    axes.bar(0, 0, color=style.SECOND, label=words.label("dropouts", lang))
    axes.bar(0, 0, color=style.MAIN, label=words.label("returned_to_school", lang))
    axes.legend(loc="upper right", ncols=2)
    axes.set_xticks(range(len(periods)), words.years(periods))
    axes.set_xlim(-0.6, len(periods) - 0.4)
    axes.set_ylim(0, max(rows["value"].max() * 1.25, 1))
    style.number_axis(axes.yaxis, lang)
    last = known.iloc[-1]
    back = rows[(rows["data_element"] == "returned_to_school") & (rows["period"] == last.period)]["value"].dropna()
    title = say(lang, f"Năm học {words.years([last.period])[0]}: {number(last.value, lang)} học sinh bỏ học", f"School year {words.years([last.period])[0]}: {number(last.value, lang)} pupils dropped out")
    if len(back):
        title += say(lang, f", {number(back.iloc[0], lang)} em được vận động trở lại lớp", f", {number(back.iloc[0], lang)} returned to class")
    notes = [say(lang, "Cột gạch chéo: chưa đủ khu phố báo cáo", "Hatched: not all khu phố reported") if (~rows["complete"] & rows["value"].notna()).any() else "",
             say(lang, "Số nhỏ dưới 5 học sinh không công bố để bảo vệ thông tin cá nhân", "Counts under 5 are withheld to protect persons") if hidden else ""]
    return style.finish(fig, title=title, subtitle=say(lang, f"{last.ward}: số học sinh theo năm học", f"{last.ward}: pupils by school year"), note=style.sentence(notes), source=words.source(lang), data=rows)


@style.styled
def rate_intervals(rates: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """One rate by school year with its interval (`dropout.rates` of one indicator and level, one ward, after `disclosure.mask_rates`)."""
    rows = rates[rates["education_level"] == "all"].sort_values("year")
    known = rows.dropna(subset="value")
    code = str(rates["indicator"].iloc[0]) if len(rates) else "dropout_rate"
    name = words.indicator(code, lang)
    if known.empty:
        return words.nothing(lang, say(lang, f"{name}: chưa tính được", f"{name}: cannot be computed"), rows)
    fig, axes = style.new_chart()
    x = np.arange(len(rows))
    digits = 2 if known["value"].max() < 0.05 else 1
    for at, row in zip(x, rows.itertuples(), strict=True):
        if pd.isna(row.value):
            axes.text(float(at), 0, say(lang, "không có\nsố liệu", "no\nfigure"), ha="center", va="bottom", size=13, color=style.MUTED)
            continue
        axes.plot([at, at], [row.low, row.high], color=style.CONTEXT, linewidth=9, solid_capstyle="round")
        axes.scatter(at, row.value, s=190, color=style.MAIN, zorder=3)
        axes.annotate(percent(row.value, lang, digits), (at, row.value), (15, 0), textcoords="offset points", va="center", size=17)
    axes.set_xticks(x, words.years(list(rows["period"])))
    axes.set_xlim(-0.5, len(rows) - 0.2)
    low = 0 if known["low"].min() < 0.5 else max(0.0, known["low"].min() - 0.02)
    axes.set_ylim(low, min(1.0, known["high"].max() * 1.15) if low == 0 else 1.0)
    style.percent_axis(axes.yaxis, lang)
    last, first = known.iloc[-1], known.iloc[0]
    apart = last.low > first.high or last.high < first.low
    title = f"{name} {words.years([last.period])[0]}: {percent(last.value, lang, digits)} ({number(last.numerator, lang)}/{number(last.denominator, lang)})"
    note = "" if len(known) < 2 or apart else say(lang, "Khoảng tin cậy của năm đầu và năm cuối chồng lên nhau: chưa thể nói là tăng hay giảm", "First and last year's intervals overlap: no change can be claimed")
    return style.finish(fig, title=title, subtitle=say(lang, f"{last.ward}: tỷ lệ theo năm học, vạch xám là khoảng tin cậy 95 % (Wilson)", f"{last.ward}: rate by school year, grey: 95% interval (Wilson)"), note=note, source=words.source(lang), data=rows)


@style.styled
def funnel_plot(funnel: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Each unit's pooled rate against its size with control limits (`dropout.funnel` after `disclosure.mask_rates`)."""
    rows = funnel.dropna(subset=["value", "denominator"])
    if len(rows) < 2:
        return words.nothing(lang, say(lang, "Chưa đủ địa phương để so sánh tỷ lệ bỏ học", "Too few places to compare dropout rates"), funnel)
    fig, axes = style.new_chart()
    overall, largest = float(rows["overall"].iloc[0]), float(rows["denominator"].max())
    lines = dropout.funnel_lines(overall, largest * 1.1, smallest=max(float(rows["denominator"].min()) * 0.6, 1))
    axes.axhline(overall, color=style.MUTED, linewidth=1.5)
    for column, dashes, name in (("95", "--", "95 %"), ("998", ":", "99,8 %")):
        axes.plot(lines["denominator"], lines[f"low_{column}"], color=style.TARGET, linestyle=dashes, linewidth=2)
        axes.plot(lines["denominator"], lines[f"high_{column}"], color=style.TARGET, linestyle=dashes, linewidth=2, label=say(lang, f"giới hạn {name}", f"{name.replace(',', '.').replace(' ', '')} limit"))
    names = rows["khu_pho"].where(rows["khu_pho"] != "", rows["ward"])
    inside = rows["verdict"] == "within"
    axes.scatter(rows["denominator"], rows["value"], s=130, color=np.where(inside, style.MAIN, style.SECOND), zorder=3)
    for name, row in zip(names, rows.itertuples(), strict=True):
        right = row.denominator < largest * 0.8
        axes.annotate(name, (row.denominator, row.value), (9 if right else -9, 7), textcoords="offset points", size=13, ha="left" if right else "right")
    axes.legend(loc="upper right")
    style.number_axis(axes.xaxis, lang)
    style.percent_axis(axes.yaxis, lang)
    axes.set_ylim(0, max(float(rows["value"].max()) * 1.35, float(lines["high_998"].iloc[len(lines) // 6])))
    axes.set_xlabel(say(lang, "học sinh đầu năm học, cộng các năm", "pupils at the start, all years together") if not rows["khu_pho"].any() else say(lang, "số hộ", "households"))
    outside = names[~inside].tolist()
    title = (say(lang, f"Ngoài giới hạn: {', '.join(outside)}; nên tìm hiểu, chưa phải để xếp hạng", f"Outside the limits: {', '.join(outside)}; a question to ask, not a ranking") if outside
             else say(lang, "Chênh lệch tỷ lệ bỏ học giữa các nơi nằm trong dao động ngẫu nhiên", "Dropout rates differ by no more than chance"))
    return style.finish(fig, title=title, subtitle=say(lang, f"Tỷ lệ bỏ học gộp {words.span(rows['first_period'].iloc[0], rows['last_period'].iloc[0])}; chung {percent(overall, lang, 2)}", f"Dropout rate pooled over {words.span(rows['first_period'].iloc[0], rows['last_period'].iloc[0])}; overall {percent(overall, lang, 2)}"), source=words.source(lang), data=funnel)
