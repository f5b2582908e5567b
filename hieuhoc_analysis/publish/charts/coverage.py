"""Coverage: khu phố by year as colours, as many small lines, and first against last."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.patches import Rectangle

from hieuhoc_analysis.indicators.coverage import definitions
from hieuhoc_analysis.indicators.frames import ratio
from hieuhoc_analysis.publish import layouts, lettering, style
from hieuhoc_analysis.publish.charts import breaks, places, words
from hieuhoc_analysis.publish.charts.words import percent, say

MODELS = {
    "family": ("Gia đình", "Families"), "clan": ("Dòng họ", "Clans"), "community": ("Cộng đồng", "Communities"),
    "organization": ("Đơn vị", "Organisations"), "citizen": ("Công dân", "Citizens"), "all": ("Đủ các mô hình", "All models"),
}
LOWEST = ("thấp nhất hoặc chưa báo cáo năm cuối", "lowest or not reported in the last year")


def matrix(frame: pd.DataFrame, rows: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Values and statuses, one row per khu phố in natural order, those that are no more at the end, one column per period."""
    values = frame.pivot_table(index=rows, columns="period", values="value", aggfunc="last", dropna=False)
    status = frame.pivot_table(index=rows, columns="period", values="status", aggfunc="last", dropna=False)
    columns = sorted(frame["period"].unique())
    there = set(frame.loc[frame["period"] == columns[-1], rows]) if columns else set()
    order = places.in_order(values.index.union(status.index), there)
    return values.reindex(index=order, columns=columns), status.reindex(index=order, columns=columns)


def missing(axes, x: float, y: float) -> None:
    """A hatched cell: nothing is known, which is not 0."""
    axes.add_patch(
        Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=style.MISSING, edgecolor=style.CONTEXT, hatch=style.MISSING_HATCH, linewidth=0)
    )


def cells(axes, names: list[str], columns: list[str], size: float) -> None:
    """Axes of a table of coloured cells: names on the left, columns below."""
    two = len(axes.figure.axes) > 1
    axes.set_xticks(
        range(len(columns)),
        columns,
        size=(10 if max(map(len, columns)) > 9 else 12 if len(columns) <= 6 else 9) if two else 15 if len(columns) <= 7 else 12,
    )
    axes.set_yticks(range(len(names)), [lettering.shorten(axes.figure, name, size, 0.14 if two else 0.24) for name in names], size=size)
    axes.set_xlim(-0.5, len(columns) - 0.5)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.tick_params(length=0)
    axes.grid(False)
    for line in axes.spines.values():
        line.set_visible(False)


def panels(names: list[str], columns: int) -> tuple[style.Chart, list[tuple], float]:
    """A chart of one pair of axes, or of two side by side where the names would be too many to read: (axes, names of
    it), and the size of type."""
    if len(names) <= 20 or columns > 10:
        fig, axes = style.new_chart()
        return fig, [(axes, names)], lettering.row_size(len(names))
    fig = style.Chart()
    half = -(-len(names) // 2)
    return fig, list(zip(fig.subplots(1, 2), (names[:half], names[half:]), strict=True)), lettering.row_size(half) - 2


def in_parts(parts: list[tuple], rows: pd.DataFrame) -> list[tuple]:
    """The axes of `panels`, each with its share of the rows, in order."""
    ends = [sum(len(names) for _, names in parts[:at + 1]) for at in range(len(parts))]
    return [(axes, rows.iloc[end - len(names):end]) for (axes, names), end in zip(parts, ends, strict=True)]


def _of_khu_pho(frame: pd.DataFrame) -> tuple[pd.DataFrame, str, str]:
    """The rows of khu phố of one kind of year, their indicator and their ward."""
    frame = words.one_kind(frame[frame["khu_pho"] != ""], "calendar")
    return frame, str(frame["indicator"].iloc[0]) if len(frame) else "", str(frame["ward"].iloc[0]) if len(frame) else ""


@style.styled
def heat_map(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Khu phố × year, coloured by value; "not reported" is hatched and so distinct from 0 (`coverage.by_khu_pho`, one indicator)."""
    frame, code, ward = _of_khu_pho(frame)
    name = words.indicator(code, lang)
    if not frame["value"].notna().any():
        return words.nothing(
            lang,
            words.about(name, say(lang, "chưa có số liệu cả năm theo [khu phố]", "no figures of a whole year by [one khu phố]")),
            frame,
        )
    values, status = matrix(frame, "khu_pho")
    units = words.units(lang)
    shown = places.lowest(values)
    fig, parts, size = panels(shown, len(values.columns))
    top = max(1.0, float(values.max().max()))
    told = ""
    for axes, names in parts:
        for y, khu_pho in enumerate(names):
            for x, period in enumerate(values.columns):
                value = values.loc[khu_pho, period]
                if pd.isna(status.loc[khu_pho, period]):
                    lettering.in_cell(axes, x, y, words.GONE, min(size, 12), color=style.MUTED)
                    continue
                if pd.isna(value):
                    missing(axes, x, y)
                    # where there is no room for the words the hatching says it, and the note under the chart
                    if status.loc[khu_pho, period] == "not_reported" and (len(parts) == 1 or len(values.columns) <= 6):
                        lettering.in_cell(axes, x, y, say(lang, "chưa báo cáo", "not reported"), min(size, 12), color=style.MUTED)
                    continue
                colour = style.SEQUENTIAL(float(value) / top)
                axes.add_patch(Rectangle((x - 0.49, y - 0.47), 0.98, 0.94, facecolor=colour))
                lettering.in_cell(axes, x, y, percent(value, lang, 0), size, color=style.ink_on(colour))
        cells(axes, names, words.years(list(values.columns)), size)
        told = breaks.mark(axes, frame, str(frame["model"].iloc[0]), lang)
    there = status.loc[shown].notna()
    notes = [
        say(
            lang,
            "Ô không ghi tỷ lệ: chưa báo cáo hoặc không tính được, khác với 0 %",
            "Cells without a rate: not reported or not computable, which is not 0%",
        )
        if (values.loc[shown].isna() & there).any(axis=None)
        else "",
        _over(values, code, lang),
        places.some_of(len(shown), len(values), units, LOWEST, lang),
        told,
    ]
    return style.finish(
        fig,
        title=_extremes(values, status, name, words.units(lang), lang),
        subtitle=say(
            lang,
            f"{ward}: {name.lower()} theo {units} và năm, % ({_of(code, lang)})",
            f"{ward}: {name.lower()} by {units} and year, % ({_of(code, lang)})",
        ),
        note=style.sentence(notes),
        key=style.sentence([words.gone(lang) if not there.all(axis=None) else "", breaks.key(told, lang)]),
        source=words.source(lang),
        data=frame,
    )


def _of(code: str, lang: str) -> str:
    """What the indicator is a share of."""
    return definitions()[code][f"denominator_{lang}"] if code in definitions() else ""


def _over(values: pd.DataFrame, code: str, lang: str) -> str:
    """Where a share of a whole is more than the whole."""
    if code not in definitions() or definitions()[code]["group"] != "coverage":
        return ""
    found = [f"{name} ({words.years([period])[0]})" for period in values.columns for name in values.index[values[period] > 1]]
    return (
        say(
            lang,
            f"Trên 100 %, số liệu mâu thuẫn, cần hỏi lại: {words.listed(found, lang)}",
            f"Over 100%, contradictory, to be asked about: {words.listed(found, lang)}",
        )
        if found
        else ""
    )


def _extremes(values: pd.DataFrame, status: pd.DataFrame, name: str, units: str, lang: str) -> str:
    """Who is highest and lowest in the last year with figures; ties are all named, and how many khu phố that is of."""
    known = [period for period in values.columns if values[period].notna().any()]
    last = values[known[-1]].dropna()
    year = words.in_year(known[-1], lang) if lang == "vi" else f"in {words.years([known[-1]])[0]}"
    expected = int(status[known[-1]].notna().sum())
    among = (
        ""
        if len(last) == expected
        else say(lang, f" (trong {len(last)}/{expected} {units} có số liệu)", f" (of {len(last)}/{expected} {units} with figures)")
    )
    if last.min() == last.max():
        return (
            f"{name} {year}: {percent(last.max(), lang)} " + say(lang, f"ở mọi {units} có số liệu", f"in all {units} with figures")
            if len(last) > 1
            else f"{name} {year}: {last.index[0]} {percent(last.max(), lang)}"
        )
    high, low = (words.listed(last.index[last == end].tolist(), lang, 2) for end in (last.max(), last.min()))
    return say(lang, f"{name} {year}: cao nhất {high} ({percent(last.max(), lang)}), thấp nhất {low} ({percent(last.min(), lang)}){among}",
               f"{name} {year}: highest {high} ({percent(last.max(), lang)}), lowest {low} ({percent(last.min(), lang)}){among}")


@style.styled
def small_multiples(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Every khu phố as a small line before the ward's, up to 40 on a slide (`coverage.by_khu_pho`, one indicator)."""
    frame, code, ward = _of_khu_pho(frame)
    name = words.indicator(code, lang)
    if not frame["value"].notna().any():
        return words.nothing(
            lang,
            words.about(name, say(lang, "chưa có số liệu cả năm theo [khu phố]", "no figures of a whole year by [one khu phố]")),
            frame,
        )
    values, status = matrix(frame, "khu_pho")
    units = words.units(lang)
    shown = values.loc[places.lowest(values)]
    columns = next(c for c, most in ((3, 3), (4, 12), (5, 20), (6, 30), (8, 40)) if len(shown) <= most)
    lines = -(-len(shown) // columns)
    size = 15 if columns <= 4 else 12 if columns <= 6 else 9
    fig = style.Chart(layout=layouts.EvenGrid(left=0.15 + 3.4 * (size - 1) / 72))  # as wide as *100 %*
    grid = np.atleast_1d(fig.subplots(lines, columns)).ravel()
    paired = frame.dropna(subset=["numerator", "denominator"])
    sums = paired.groupby("period")[["numerator", "denominator"]].sum()
    whole = [ratio(*sums.loc[period]) if period in sums.index else None for period in shown.columns]
    x = np.arange(len(shown.columns))
    down = 0
    for at, (axes, (khu_pho, row)) in enumerate(zip(grid, shown.iterrows(), strict=False)):
        known = row.dropna()
        fell = len(known) > 1 and known.iloc[-1] < known.iloc[0]
        down += fell
        axes.plot(x, [np.nan if v is None else v for v in whole], color=style.CONTEXT, linewidth=2)
        axes.plot(
            x,
            row.to_numpy(),
            color=style.SECOND if fell else style.MAIN,
            linewidth=2.5,
            linestyle="--" if fell else "-",
            marker="o",
            markersize=4,
        )
        last = (
            percent(row.iloc[-1], lang, 0)
            if pd.notna(row.iloc[-1])
            else words.GONE
            if pd.isna(status.loc[khu_pho].iloc[-1])
            else say(lang, "chưa có", "none")
        )
        room = 0.62 if len(last) < 6 else 0.48
        axes.set_title(
            f"{lettering.shorten(fig, str(khu_pho), size, room * (style.RIGHT - style.LEFT) / columns)}: {last}",
            size=size,
            loc="left",
            pad=3,
        )
        axes.set_ylim(0, max(1.0, float(values.max().max()) * 1.05))
        axes.set_xticks(
            [0, len(x) - 1] if len(x) > 1 else [0],
            [words.years(list(shown.columns))[i] for i in ((0, -1) if len(x) > 1 else (0,))],
            size=size - 1,
        )
        axes.set_yticks([0, 0.5, 1], [percent(v, lang, 0) for v in (0, 0.5, 1)], size=size - 1)
        axes.set_xlim(-0.4, len(x) - 0.6)
        axes.tick_params(labelleft=at % columns == 0, labelbottom=at + columns >= len(shown))
    for axes in grid[len(shown):]:
        axes.set_visible(False)
    final = shown.columns[-1]
    both = values.iloc[:, -1].dropna()
    title = name
    if whole[-1] is not None and len(both):
        over = int((both > whole[-1]).sum())
        title = say(
            lang,
            f"{over}/{len(both)} {units} có {name.lower()} cao hơn mức chung {percent(whole[-1], lang)} {words.in_year(final, lang)}",
            f"{over} of {len(both)} {units} are above [the ward's] {percent(whole[-1], lang)} in {words.years([final])[0]}: {name.lower()}",
        )
    keys = [say(lang, "Nét đứt màu cam: năm cuối thấp hơn năm đầu", "Orange, dashed: below the first year") if down else "",
            say(lang, "Chỗ đứt của đường: chưa báo cáo", "Gaps in a line: not reported") if shown.isna().any(axis=None) else "",
            words.gone(lang) if (shown.iloc[:, -1].isna() & status.loc[shown.index].iloc[:, -1].isna()).any() else ""]
    notes = [say(lang, f"{down} {units} có năm cuối thấp hơn năm đầu", f"{down} {units} end below their first year") if down else "",
             places.some_of(len(shown), len(values), units, LOWEST, lang),
             breaks.told(breaks.found(frame, str(frame["model"].iloc[0]), lang), lang)]
    return style.finish(
        fig,
        title=title,
        subtitle=say(
            lang,
            f"{ward}: {name.lower()}, % ({_of(code, lang)}); đường xám là mức chung của địa bàn (Σ/Σ)",
            f"{ward}: {name.lower()}, % ({_of(code, lang)}); grey: [the ward's] Σ/Σ",
        ),
        note=style.sentence(notes),
        key=style.sentence(keys),
        source=words.source(lang),
        data=frame,
    )


@style.styled
def dumbbells(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """First and last year of each khu phố, ranked by the last (`coverage.by_khu_pho`, one indicator)."""
    frame, code, ward = _of_khu_pho(frame)
    name = words.indicator(code, lang)
    values, status = matrix(frame, "khu_pho") if len(frame) else (pd.DataFrame(), pd.DataFrame())
    units = words.units(lang)
    some = [c for c in values.columns if values[c].notna().any()]
    if len(some) < 2:
        return words.nothing(lang, words.about(name, say(lang, "chưa đủ hai năm để so sánh", "fewer than two years to compare")), frame)
    first, last = some[0], some[-1]
    every = values[[first, last]].sort_values(last, ascending=False, na_position="last", kind="stable")
    if every.dropna().empty:
        vi, en = f"không {units} nào có số liệu cả {first} và {last}", f"none of the {units} has figures for both {first} and {last}"
        return words.nothing(lang, words.about(name, say(lang, vi, en)), frame)
    both = every.loc[places.lowest(every)]
    fig, axes = style.new_chart()
    size = lettering.row_size(len(both))
    right_end = max(float(np.nanmax(both.to_numpy())) * 1.12, 0.1)
    for y, (a, b) in enumerate(both.to_numpy()):
        if pd.notna(a) and pd.notna(b):
            axes.plot([a, b], [y, y], color=style.CONTEXT, linewidth=4, zorder=1, solid_capstyle="round")
        for value, colour, marker in ((a, style.SECOND, "D"), (b, style.MAIN, "o")):
            if pd.notna(value):
                axes.scatter(value, y, s=150 if len(both) <= 20 else 50, color=colour, marker=marker, zorder=2)
        if pd.notna(b):
            right = pd.isna(a) or b >= a
            axes.annotate(
                percent(b, lang, 1),
                (b, y),
                (11 if right else -11, 0),
                textcoords="offset points",
                ha="left" if right else "right",
                va="center",
                size=size,
            )
        else:
            there = pd.notna(status.loc[both.index[y], last])
            silent = say(
                lang,
                f"{words.years([last])[0]} {'chưa báo cáo' if there else 'không còn'}",
                f"{'not reported in' if there else 'no longer there in'} {words.years([last])[0]}",
            )
            axes.text(right_end * (0.01 if pd.isna(a) else a / right_end + 0.02), y, silent, va="center", size=size, color=style.MUTED)
    axes.set_yticks(range(len(both)), [lettering.shorten(fig, str(n), size, 0.24) for n in both.index], size=size)
    axes.set_ylim(len(both) - 0.4, -0.6)
    axes.set_xlim(0, right_end)
    style.percent_axis(axes.xaxis, lang)
    axes.scatter([], [], s=150, color=style.SECOND, marker="D", label=words.years([first])[0])
    axes.scatter([], [], s=150, color=style.MAIN, label=words.years([last])[0])
    axes.legend(loc="lower right")
    compared = every.dropna()
    up, down = int((compared[last] > compared[first]).sum()), int((compared[last] < compared[first]).sum())
    span = words.span(first, last)
    title = say(
        lang,
        f"{up}/{len(compared)} {units} tăng {name.lower()} {span}{f', {down} giảm' if down else ''}",
        f"{up} of {len(compared)} {units} raised the {name.lower()}, {span}{f'; {down} fell' if down else ''}",
    )
    told = "; ".join(f"{p}: {', '.join(t)}" for p, t in breaks.found(frame, str(frame["model"].iloc[0]), lang).items())
    note = style.sentence([say(lang, f"Giữa hai năm chuỗi số liệu ngắt: {told}", f"The series breaks between: {told}") if told else "",
                           places.some_of(len(both), len(every), units, LOWEST, lang)])
    return style.finish(
        fig,
        title=title,
        subtitle=say(lang, f"{ward}: {name.lower()}, % ({_of(code, lang)})", f"{ward}: {name.lower()}, % ({_of(code, lang)})"),
        note=note,
        source=words.source(lang),
        data=every.reset_index(),
    )
