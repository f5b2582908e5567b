"""Coverage: khu phố by year, first against last, models, targets, and who reported."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.patches import Rectangle

from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import number, percent, say

MODELS = {
    "family": ("Gia đình", "Families"), "clan": ("Dòng họ", "Clans"), "community": ("Cộng đồng", "Communities"),
    "organization": ("Đơn vị", "Organisations"), "citizen": ("Công dân", "Citizens"), "all": ("Đủ các mô hình", "All models"),
}


def _matrix(frame: pd.DataFrame, rows: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    values = frame.pivot_table(index=rows, columns="period", values="value", aggfunc="last", dropna=False)
    status = frame.pivot_table(index=rows, columns="period", values="status", aggfunc="last", dropna=False)
    order = sorted(values.index.union(status.index), key=natural_key)
    columns = sorted(frame["period"].unique())
    return values.reindex(index=order, columns=columns), status.reindex(index=order, columns=columns)


def _missing(axes, x: float, y: float) -> None:
    axes.add_patch(Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=style.MISSING, edgecolor=style.CONTEXT, hatch=style.MISSING_HATCH, linewidth=0))


def _grid(axes, values: pd.DataFrame, size: float) -> None:
    axes.set_xticks(range(len(values.columns)), words.years(list(values.columns)), size=15)
    axes.set_yticks(range(len(values.index)), list(values.index), size=size)
    axes.set_xlim(-0.5, len(values.columns) - 0.5)
    axes.set_ylim(len(values.index) - 0.5, -0.5)
    axes.tick_params(length=0)
    axes.grid(False)
    for line in axes.spines.values():
        line.set_visible(False)


@style.styled
def heat_map(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Khu phố × year, coloured by value; "not reported" is hatched and so distinct from 0 (`coverage.by_khu_pho`, one indicator)."""
    frame = frame[frame["khu_pho"] != ""]
    code = str(frame["indicator"].iloc[0]) if len(frame) else ""
    name = words.indicator(code, lang)
    if not frame["value"].notna().any():
        return words.nothing(lang, say(lang, f"{name}: chưa có số liệu theo khu phố", f"{name}: no figures by khu phố"), frame)
    values, status = _matrix(frame, "khu_pho")
    fig, axes = style.new_chart()
    n = len(values)
    size = 15 if n <= 16 else 11 if n <= 26 else 7.5
    top = max(1.0, float(values.max().max()))
    for y, khu_pho in enumerate(values.index):
        for x, period in enumerate(values.columns):
            value = values.loc[khu_pho, period]
            if pd.isna(value):
                _missing(axes, x, y)
                if status.loc[khu_pho, period] == "not_reported" or pd.isna(status.loc[khu_pho, period]):
                    axes.text(x, y, say(lang, "chưa báo cáo", "not reported"), ha="center", va="center", size=min(size, 12), color=style.MUTED)
                continue
            colour = style.SEQUENTIAL(float(value) / top)
            axes.add_patch(Rectangle((x - 0.49, y - 0.47), 0.98, 0.94, facecolor=colour))
            axes.text(x, y, percent(value, lang, 0), ha="center", va="center", size=size, color=style.ink_on(colour))
    _grid(axes, values, size)
    last = values[values.columns[-1]].dropna()
    where = last.idxmin() if len(last) else ""
    title = (say(lang, f"{name} năm {words.years([values.columns[-1]])[0]}: cao nhất {last.idxmax()} ({percent(last.max(), lang)}), thấp nhất {where} ({percent(last.min(), lang)})",
                 f"{name} in {values.columns[-1]}: highest {last.idxmax()} ({percent(last.max(), lang)}), lowest {where} ({percent(last.min(), lang)})") if len(last) > 1 else name)
    return style.finish(fig, title=title, subtitle=say(lang, f"{frame['ward'].iloc[0]}: {name.lower()} theo khu phố và năm, %", f"{frame['ward'].iloc[0]}: {name.lower()} by khu phố and year, %"),
                        note=say(lang, "Ô gạch chéo: chưa báo cáo hoặc không tính được; khác với 0 %", "Hatched: not reported or not computable, which is not 0%") if values.isna().any().any() else "",
                        source=words.source(lang), data=frame)


@style.styled
def dumbbells(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """First and last year of each khu phố, ranked by the last (`coverage.by_khu_pho`, one indicator)."""
    frame = frame[frame["khu_pho"] != ""]
    code = str(frame["indicator"].iloc[0]) if len(frame) else ""
    name = words.indicator(code, lang)
    values, _ = _matrix(frame, "khu_pho") if len(frame) else (pd.DataFrame(), None)
    some = [c for c in values.columns if values[c].notna().any()]
    if len(some) < 2:
        return words.nothing(lang, say(lang, f"{name}: chưa đủ hai năm để so sánh", f"{name}: fewer than two years to compare"), frame)
    first, last = some[0], some[-1]
    both = values[[first, last]].sort_values(last, ascending=False, na_position="last")
    fig, axes = style.new_chart()
    size = 15 if len(both) <= 16 else 11 if len(both) <= 26 else 7.5
    for y, (a, b) in enumerate(both.to_numpy()):
        if pd.notna(a) and pd.notna(b):
            axes.plot([a, b], [y, y], color=style.CONTEXT, linewidth=4, zorder=1, solid_capstyle="round")
        for value, colour, marker in ((a, style.SECOND, "D"), (b, style.MAIN, "o")):
            if pd.notna(value):
                axes.scatter(value, y, s=150 if len(both) <= 20 else 50, color=colour, marker=marker, zorder=2)
        if pd.notna(b):
            right = pd.isna(a) or b >= a
            axes.annotate(percent(b, lang, 1), (b, y), (11 if right else -11, 0), textcoords="offset points", ha="left" if right else "right", va="center", size=size)
        elif pd.isna(a):
            axes.text(0.01, y, say(lang, "chưa báo cáo", "not reported"), va="center", size=size, color=style.MUTED)
    axes.set_yticks(range(len(both)), list(both.index), size=size)
    axes.set_ylim(len(both) - 0.4, -0.6)
    axes.set_xlim(0, max(float(np.nanmax(both.to_numpy())) * 1.12, 0.1))
    style.percent_axis(axes.xaxis, lang)
    axes.scatter([], [], s=150, color=style.SECOND, marker="D", label=words.years([first])[0])
    axes.scatter([], [], s=150, color=style.MAIN, label=words.years([last])[0])
    axes.legend(loc="lower right")
    up = int((both[last] > both[first]).sum())
    compared = int(both.notna().all(axis=1).sum())
    return style.finish(fig, title=say(lang, f"{up}/{compared} khu phố tăng {name.lower()} từ {first} đến {last}", f"{up} of {compared} khu phố raised {name.lower()} from {first} to {last}"),
                        subtitle=say(lang, f"{frame['ward'].iloc[0]}: {name.lower()}, %", f"{frame['ward'].iloc[0]}: {name.lower()}, %"), source=words.source(lang), data=both.reset_index())


@style.styled
def reach_bars(reach: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """In how many khu phố each model is, last year (`coverage.model_reach`, one ward)."""
    reach = reach[reach["n_reporting"] > 0]
    if reach.empty:
        return words.nothing(lang, say(lang, "Chưa có số liệu về các mô hình", "No figures on the models"), reach)
    period = reach.sort_values("year")["period"].iloc[-1]
    rows = reach[reach["period"] == period]
    fig, axes = style.new_chart()
    for y, row in enumerate(rows.itertuples()):
        axes.barh(y, row.n_expected, color=style.MISSING, edgecolor=style.CONTEXT, height=0.6)
        axes.barh(y, row.n_with, color=style.MAIN, height=0.6)
        axes.annotate(f"{row.n_with}/{row.n_expected}", (row.n_expected, y), (8, 0), textcoords="offset points", va="center", size=20)
    axes.set_yticks(range(len(rows)), [MODELS.get(m, (m, m))[lang == "en"] for m in rows["model"]], size=18)
    axes.invert_yaxis()
    axes.set_xlim(0, rows["n_expected"].max() * 1.1)
    style.number_axis(axes.xaxis, lang)
    axes.yaxis.grid(False)
    full = [MODELS.get(m, (m, m))[lang == "en"] for m, e in zip(rows["model"], rows["everywhere"], strict=True) if e and m != "all"]
    expected = int(rows["n_expected"].max())
    title = (say(lang, f"{', '.join(full)} học tập có mặt ở tất cả {expected} khu phố năm {period}", f"In {period} all {expected} khu phố had: {', '.join(full)}") if full
             else say(lang, f"Năm {period} chưa mô hình nào có mặt ở tất cả {expected} khu phố", f"In {period} no model reached all {expected} khu phố"))
    return style.finish(fig, title=title, subtitle=say(lang, f"{rows['ward'].iloc[0]}: số khu phố có đăng ký từng mô hình, trên tổng số khu phố", f"{rows['ward'].iloc[0]}: khu phố with registrations of each model, of all khu phố"), source=words.source(lang), data=reach)


@style.styled
def target_lines(gap: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Recognition coverage by year against the target of its regime (`targets.gap`, one ward and model)."""
    gap = gap.sort_values("year")
    known = gap.dropna(subset="value")
    if known.empty:
        return words.nothing(lang, say(lang, "Chưa tính được tỷ lệ so với chỉ tiêu", "Coverage against the target cannot be computed"), gap)
    fig, axes = style.new_chart()
    x = np.arange(len(gap))
    axes.plot(x, gap["value"], color=style.MAIN, linewidth=4, marker="o", markersize=12)
    for at, row in zip(x, gap.itertuples(), strict=True):
        if pd.notna(row.value):
            axes.plot(at, row.value, marker="o", markersize=12, color=style.MAIN, markerfacecolor=style.MAIN if row.complete else "white", markeredgewidth=2.5)
            axes.annotate(percent(row.value, lang), (at, row.value), (0, 13), textcoords="offset points", ha="center", size=17)
        else:
            axes.annotate(say(lang, "chưa đủ số liệu", "incomplete"), (at, 0), (0, 6), textcoords="offset points", ha="center", size=13, color=style.MUTED)
    axes.step(x, gap["target"], where="mid", color=style.TARGET, linewidth=2.5, linestyle="--")
    aimed = gap.dropna(subset="target")
    if len(aimed):
        axes.annotate(say(lang, f"chỉ tiêu {percent(aimed['target'].iloc[-1], lang, 0)} ({aimed['target_source'].iloc[-1]})", f"target {percent(aimed['target'].iloc[-1], lang, 0)} ({aimed['target_source'].iloc[-1]})"),
                      (x[-1], aimed["target"].iloc[-1]), (0, 7), textcoords="offset points", ha="right", size=15, color=style.TARGET)
    axes.set_xticks(x, words.years(list(gap["period"])))
    axes.set_xlim(-0.5, len(gap) - 0.5)
    axes.set_ylim(0, max(1.0 if gap["target"].max() > 0.6 else 0.8, known["value"].max() * 1.15))
    style.percent_axis(axes.yaxis, lang)
    last = known.iloc[-1]
    name = words.indicator(str(last.indicator), lang)
    title = f"{name} {words.years([last.period])[0]}: {percent(last.value, lang)}"
    if pd.notna(last.target):
        title += say(lang, f", {'đạt' if last.gap >= 0 else 'chưa đạt'} chỉ tiêu {percent(last.target, lang, 0)}", f", target {percent(last.target, lang, 0)} {'reached' if last.gap >= 0 else 'not reached'}")
    note = say(lang, f"Còn thiếu {number(last.still_needed, lang)}; muốn đạt phải tăng bình quân {percent(last.required_yearly_growth, lang)}/năm.", f"Still needed: {number(last.still_needed, lang)}; that takes {percent(last.required_yearly_growth, lang)} a year.") if pd.notna(last.gap) and last.gap < 0 and pd.notna(last.required_yearly_growth) else ""
    if (~known["complete"]).any():
        note = style.sentence([note, say(lang, "Chấm rỗng: chưa đủ khu phố báo cáo", "Hollow: not all khu phố reported")])
    return style.finish(fig, title=title, subtitle=say(lang, f"{last.ward}: tổng được công nhận chia tổng số của các khu phố có báo cáo, %", f"{last.ward}: recognised over all, in the khu phố that reported, %"), note=note, source=words.source(lang), data=gap)


@style.styled
def reporting_grid(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Who reported in which year: wards (share of khu phố) or the khu phố of one ward (`coverage.by_khu_pho`, one indicator)."""
    frame = frame[frame["khu_pho"] != ""].assign(reported=lambda f: f["numerator"].notna())
    if frame.empty:
        return words.nothing(lang, say(lang, "Chưa có báo cáo nào", "Nothing was reported"), frame)
    one = frame["ward"].nunique() == 1
    rows = "khu_pho" if one else "ward"
    counts = frame.groupby([rows, "period"])["reported"].agg(["sum", "count"]).reset_index()
    fig, axes = style.new_chart()
    names, periods = sorted(counts[rows].unique(), key=natural_key), sorted(counts["period"].unique())
    size = 15 if len(names) <= 16 else 11 if len(names) <= 26 else 7.5
    for row in counts.itertuples(index=False):
        y, x = names.index(row[0]), periods.index(row[1])
        done, all_ = int(row[2]), int(row[3])
        if not done:
            _missing(axes, x, y)
        else:
            axes.add_patch(Rectangle((x - 0.49, y - 0.47), 0.98, 0.94, facecolor=style.MAIN if done == all_ else style.THIRD))
        text = say(lang, "chưa báo cáo", "not reported") if not done else say(lang, "đủ", "yes") if one else f"{done}/{all_}"
        axes.text(x, y, text, ha="center", va="center", size=min(size, 14), color=style.MUTED if not done else "white" if done == all_ else style.INK)
    for y, x in {(names.index(n), periods.index(p)) for n in names for p in periods} - {(names.index(r[0]), periods.index(r[1])) for r in counts.itertuples(index=False)}:
        _missing(axes, x, y)
        axes.text(x, y, say(lang, "không có biểu", "no submission"), ha="center", va="center", size=min(size, 13), color=style.MUTED)
    _grid(axes, pd.DataFrame(index=names, columns=periods), size)
    done, all_ = int(frame["reported"].sum()), len(frame)
    gaps = [f"{k} ({p})" for k, p, r in zip(frame["khu_pho"], frame["period"], frame["reported"], strict=True) if not r]
    title = (say(lang, f"{number(done, lang)}/{number(all_, lang)} lượt khu phố–năm có báo cáo ({percent(done / all_, lang)})", f"{number(done, lang)} of {number(all_, lang)} khu phố-years reported ({percent(done / all_, lang)})"))
    note = (say(lang, "Thiếu: ", "Missing: ") + "; ".join(gaps[:6]) + (f" … (+{len(gaps) - 6})" if len(gaps) > 6 else "")) if gaps else ""
    return style.finish(fig, title=title, subtitle=say(lang, "Số khu phố có báo cáo trên số khu phố phải báo cáo, theo năm", "Khu phố that reported, of those expected, by year"), note=note, source=words.source(lang), data=counts)
