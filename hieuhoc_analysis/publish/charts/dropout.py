"""Dropout prevention: counts, rates with their intervals, and a funnel in place of a league table."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.indicators import bounds, dropout, funnels, statistics
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import breaks, words
from hieuhoc_analysis.publish.charts.words import number, percent, say

PUPILS = "pupils"  # no learning model: programmes and criteria of the models break no series of pupils, a change of territory does


@style.styled
def dropout_bars(counts: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Dropouts and returns by school year (`dropout.counts`, one ward, after `disclosure.mask`)."""
    rows = counts[(counts["education_level"] == "all") & counts["data_element"].isin(["dropouts", "returned_to_school"])].sort_values(
        "year"
    )
    rows = words.one_kind(rows)
    out = rows[rows["data_element"] == "dropouts"]
    known = out.dropna(subset="value")
    if known.empty:
        hidden = "suppressed" in out and bool(out["suppressed"].any())
        return words.nothing(
            lang,
            say(lang, "Số học sinh bỏ học: không công bố, vì là số nhỏ về người", "Dropouts: not published, being small counts of persons")
            if hidden
            else say(lang, "Chưa có số liệu học sinh bỏ học", "No figures on dropouts")
            if len(out)
            else say(lang, "Biểu không có số học sinh bỏ học", "The forms have no dropouts"),
            rows,
        )
    fig, axes = style.new_chart()
    periods = sorted(rows["period"].unique())
    hidden = False
    for element, shift, colour in (("dropouts", -0.2, style.MAIN), ("returned_to_school", 0.2, style.SECOND)):
        for row in rows[rows["data_element"] == element].itertuples():
            x = periods.index(row.period) + shift
            if pd.isna(row.value):
                gone = bool(getattr(row, "suppressed", False))
                hidden |= gone
                axes.text(
                    x,
                    0,
                    say(lang, "không\ncông bố" if gone else "chưa có\nsố liệu", "not\npublished" if gone else "no\nfigure"),
                    ha="center",
                    va="bottom",
                    size=12,
                    color=style.MUTED,
                )
                continue
            axes.bar(
                x,
                row.value,
                0.37,
                color=colour if row.complete else "white",
                edgecolor=colour,
                hatch="" if row.complete else "///",
                linewidth=1.5,
            )
            axes.annotate(number(row.value, lang), (x, row.value), (0, 4), textcoords="offset points", ha="center", size=18)
    axes.bar(0, 0, color=style.MAIN, label=words.label("dropouts", lang))
    axes.bar(0, 0, color=style.SECOND, label=words.label("returned_to_school", lang))
    style.legend_above(axes)
    axes.set_xticks(range(len(periods)), words.years(periods), size=15 if len(periods) <= 6 else 10)
    axes.set_xlim(-0.6, len(periods) - 0.4)
    axes.set_ylim(0, max(rows["value"].max() * 1.12, 1))
    style.number_axis(axes.yaxis, lang)
    last = known.iloc[-1]
    back = rows[(rows["data_element"] == "returned_to_school") & (rows["period"] == last.period)].dropna(subset="value")
    title = words.capital(
        say(
            lang,
            f"{words.in_year(last.period, lang)}: {number(last.value, lang)} học sinh bỏ học",
            f"{words.in_year(last.period, lang)}: {number(last.value, lang)} pupils dropped out",
        )
    )
    parts = words.parts_of(last.missing_khu_pho, lang)
    if not last.complete:
        title += say(
            lang,
            f" ở {last.n_reporting}/{last.n_expected} {parts} đã báo cáo",
            f" in the {last.n_reporting} of {last.n_expected} {parts} that reported",
        )
    if len(back):
        again = back.iloc[0]
        title += say(
            lang, f", {number(again['value'], lang)} em được vận động trở lại lớp", f", {number(again['value'], lang)} returned to class"
        )
        if last.complete and not again["complete"]:
            parts = words.parts_of(again["missing_khu_pho"], lang)
            title += say(
                lang,
                f" (mới {again['n_reporting']}/{again['n_expected']} {parts} báo cáo)",
                f" (only {again['n_reporting']} of {again['n_expected']} {parts} report these)",
            )
    moved, chance = _counts_moved(counts, str(last.period_kind), lang)
    broken = breaks.mark(axes, rows, PUPILS, lang)
    key = style.sentence([words.hatched(lang) if (~rows["complete"] & rows["value"].notna()).any() else "", breaks.key(broken, lang)])
    small = int(bounds.bound("small_cell"))
    notes = [
        chance,
        broken,
        say(
            lang,
            f"Số nhỏ dưới {small} học sinh không công bố để bảo vệ thông tin cá nhân",
            f"Counts under {small} are withheld to protect persons",
        )
        if hidden
        else "",
    ]
    return style.finish(
        fig,
        title=moved or title,
        subtitle=say(
            lang,
            f"{last.ward}: số học sinh theo {'năm học' if last.period_kind == 'school' else 'năm'}",
            f"{last.ward}: pupils by {'school ' if last.period_kind == 'school' else ''}year",
        ),
        note=style.sentence(notes),
        key=key,
        source=words.source(lang),
        data=rows,
    )


def _counts_moved(counts: pd.DataFrame, kind: str, lang: str) -> tuple[str, str]:
    """Where the figures bear no rate, whether the counts changed by more than chance (`dropout.count_change`): the
    title, and a note on what that rests on."""
    found = dropout.count_change(counts)
    found = found[(found["period_kind"] == kind) & (found["verdict"] != "") & (~found["complete"] | (found["sizes"] == "equal"))]
    if found.empty:
        return "", ""
    row = found.iloc[0]
    since, until = words.years([row.first_period, row.last_period])
    among = (
        ""
        if row.complete
        else say(
            lang,
            f" ở {row.n_reporting}/{row.n_expected} {words.parts_of(row.missing_khu_pho, lang)} báo cáo cả hai năm",
            f" in the {row.n_reporting} of {row.n_expected} {words.parts_of(row.missing_khu_pho, lang)} that reported both years",
        )
    )
    a, b = number(row.first_value, lang), number(row.last_value, lang)
    if row.verdict == "within_chance":
        title = say(
            lang,
            f"Học sinh bỏ học: {a} ({since}) và {b} ({until}){among}, chưa thể nói tăng hay giảm",
            f"Dropouts: {a} ({since}) and {b} ({until}){among}; neither rise nor fall can be claimed",
        )
    elif row.verdict == "lower":
        title = say(
            lang,
            f"Học sinh bỏ học giảm từ {a} ({since}) xuống {b} ({until}){among}, hơn mức ngẫu nhiên",
            f"Dropouts fell from {a} ({since}) to {b} ({until}){among}, by more than chance",
        )
    else:
        title = say(
            lang,
            f"Học sinh bỏ học tăng từ {a} ({since}) lên {b} ({until}){among}, hơn mức ngẫu nhiên",
            f"Dropouts rose from {a} ({since}) to {b} ({until}){among}, by more than chance",
        )
    size = (
        say(lang, "coi số học sinh ở đó tăng giảm như của cả địa bàn", "pupils there taken to change as those of the whole")
        if row.sizes == "pupils"
        else say(lang, "coi số học sinh hai năm như nhau", "pupils of both years taken to be as many")
    )
    ratio = (
        ""
        if pd.isna(row.ratio)
        else say(
            lang,
            f": số bỏ học trên học sinh bằng {percent(row.ratio, lang, 0)} năm đầu (khoảng tin cậy 95 %: {percent(row.low, lang, 0)} đến {percent(row.high, lang, 0)})",
            f": dropouts per pupil {percent(row.ratio, lang, 0)} of the first year (95% interval {percent(row.low, lang, 0)} to {percent(row.high, lang, 0)})",
        )
    )
    return title, style.sentence(
        [
            say(lang, f"Chưa tính được tỷ lệ; so số đếm, {size}{ratio}", f"No rate can be computed; counts are compared, {size}{ratio}"),
            say(lang, "Số liệu không cho biết nguyên nhân", "The figures do not say why"),
        ]
    )


@style.styled
def rate_intervals(rates: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """One rate by school year with its interval (`dropout.rates` of one indicator and level, one ward, after `disclosure.mask_rates`)."""
    rows = words.one_kind(rates[rates["education_level"] == "all"]).sort_values("year")
    known = rows.dropna(subset="value")
    name = words.indicator(str(rates["indicator"].iloc[0]), lang) if len(rates) else ""
    if known.empty:
        found = set(rows["status"])
        why = (
            say(lang, "không công bố, vì là số nhỏ về người", "not published, being small counts of persons")
            if "suppressed" in found
            else say(lang, "chưa tính được, vì chưa đủ [khu phố] báo cáo", "cannot be computed, because not all [khu phố] reported")
            if "partial" in found
            else say(lang, "chưa tính được", "cannot be computed")
            if name
            else say(lang, "biểu không có số học sinh để tính tỷ lệ này", "the forms have no pupils of whom to compute this rate")
        )
        return words.nothing(lang, words.about(name, why), rows)
    fig, axes = style.new_chart()
    x = np.arange(len(rows))
    digits = 2 if known["value"].max() < 0.05 else 1
    size = 17 if len(rows) <= 6 else 13
    for at, row in zip(x, rows.itertuples(), strict=True):
        if pd.isna(row.value):
            gone = getattr(row, "status", "") == "suppressed"
            axes.text(
                float(at),
                0.02,
                say(lang, "không\ncông bố" if gone else "chưa đủ\nsố liệu", "not\npublished" if gone else "not enough\nfigures"),
                ha="center",
                va="bottom",
                size=13,
                color=style.MUTED,
                transform=axes.get_xaxis_transform(),
            )
            continue
        if pd.notna(row.low):
            axes.plot([at, at], [row.low, row.high], color=style.CONTEXT, linewidth=9, solid_capstyle="round")
        axes.scatter(at, row.value, s=190, color=style.MAIN, zorder=3)
        axes.annotate(
            percent(row.value, lang, digits),
            (at, row.value),
            (15 if size == 17 else 11, 0),
            textcoords="offset points",
            va="center",
            size=size,
        )
    axes.set_xticks(x, words.years(list(rows["period"])), size=15 if len(rows) <= 6 else 10)
    axes.set_xlim(-0.5, len(rows) - 0.2)
    low = 0 if known[["low", "value"]].min(axis=None) < 0.5 else max(0.0, float(known[["low", "value"]].min(axis=None)) - 0.02)
    high = float(known[["high", "value"]].max(axis=None))
    axes.set_ylim(low, (high * 1.15 if high > 0 else 0.01) if low == 0 else max(1.0, high * 1.005))
    style.percent_axis(axes.yaxis, lang)
    last = known.iloc[-1]
    title = f"{name} {words.years([last.period])[0]}: {percent(last.value, lang, digits)} ({number(last.numerator, lang)}/{number(last.denominator, lang)})"
    said, note = _moved(known, lang)
    hidden = "status" in rows and (rows["status"] == "suppressed").any()
    broken = breaks.mark(axes, rows, PUPILS, lang)
    small = int(bounds.bound("small_cell"))
    note = style.sentence(
        [
            note,
            say(
                lang,
                f"Năm không công bố: số nhỏ dưới {small} người, hoặc suy ra được số ấy",
                f"Years not published: counts under {small} persons, or what would give one away",
            )
            if hidden
            else "",
            broken,
        ]
    )
    return style.finish(
        fig,
        title=title + said,
        subtitle=say(
            lang,
            f"{last.ward}: tỷ lệ theo {'năm học' if last.period_kind == 'school' else 'năm'}, vạch xám là khoảng tin cậy 95 % (Wilson){_pooled(known, lang, digits)}",
            f"{last.ward}: rate by {'school ' if last.period_kind == 'school' else ''}year, grey: 95% interval (Wilson){_pooled(known, lang, digits)}",
        ),
        note=note,
        key=breaks.key(broken, lang),
        source=words.source(lang),
        data=rows,
    )


def _moved(known: pd.DataFrame, lang: str) -> tuple[str, str]:
    """Whether the last year differs from the first on its territory by more than chance (Newcombe): for the title, and for the note."""
    last = known.iloc[-1]
    first = known[known["territory"] == last.territory].iloc[0]
    if first.period == last.period:
        return "", ""
    low, high = statistics.difference(first.numerator, first.denominator, last.numerator, last.denominator)
    if low is None or high is None:
        return "", ""
    since = words.years([first.period])[0]
    points = say(
        lang,
        f"Chênh lệch {since} – {words.years([last.period])[0]}: {number((last.value - first.value) * 100, lang, 2)} điểm phần trăm (khoảng tin cậy 95 %: {number(low * 100, lang, 2)} đến {number(high * 100, lang, 2)}). Số liệu không cho biết nguyên nhân",
        f"Difference {since} to {words.years([last.period])[0]}: {number((last.value - first.value) * 100, lang, 2)} percentage points (95% interval {number(low * 100, lang, 2)} to {number(high * 100, lang, 2)}). The figures do not say why",
    )
    if low <= 0 <= high:
        return say(lang, f"; so với {since} chưa thể nói tăng hay giảm", f"; against {since} neither rise nor fall can be claimed"), points
    return say(
        lang,
        f"; {'giảm' if high < 0 else 'tăng'} so với {since}, hơn mức ngẫu nhiên",
        f"; {'lower' if high < 0 else 'higher'} than {since} by more than chance",
    ), points


def _pooled(known: pd.DataFrame, lang: str, digits: int) -> str:
    """Σ/Σ over the years shown, which steadies small counts; '' for a single year."""
    if len(known) < 2 or (known["value"] > 1).any():
        return ""
    rate = percent(known["numerator"].sum() / known["denominator"].sum(), lang, digits)
    return say(lang, f"; gộp {len(known)} năm: {rate}", f"; {len(known)} years together: {rate}")


@style.styled
def funnel_plot(funnel: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Each unit's pooled rate against its size with control limits (`funnels.points` after `disclosure.mask_rates`)."""
    rows = funnel.dropna(subset=["value", "denominator"])
    rows = words.one_kind(rows)
    if rows["khu_pho"].any():
        rows = rows[rows["ward"] == rows["ward"].iloc[0]]
    # of khu phố those without a case are the last to be withheld: few of them picture nothing but themselves
    few = bool(rows["khu_pho"].any()) and not bounds.most_reported(
        len(rows), len(words.one_kind(funnel[funnel["ward"] == rows["ward"].iloc[0]]))
    )
    if len(rows) < 2 or few:
        return words.nothing(
            lang,
            say(lang, "Chưa đủ nơi công bố được để so sánh tỷ lệ bỏ học", "Too few publishable places to compare dropout rates"),
            funnel,
        )
    fig, axes = style.new_chart()
    overall, largest = float(rows["overall"].iloc[0]), float(rows["denominator"].max())
    lines = funnels.lines(overall, largest * 1.1, smallest=max(float(rows["denominator"].min()) * 0.6, 1))
    axes.axhline(overall, color=style.MUTED, linewidth=1.5)
    for column, dashes, name in (("95", "--", "95 %"), ("998", ":", "99,8 %")):
        axes.plot(lines["denominator"], lines[f"low_{column}"], color=style.TARGET, linestyle=dashes, linewidth=2)
        axes.plot(
            lines["denominator"],
            lines[f"high_{column}"],
            color=style.TARGET,
            linestyle=dashes,
            linewidth=2,
            label=say(lang, f"giới hạn {name}", f"{name.replace(',', '.').replace(' ', '')} limit"),
        )
    inside = rows["verdict"] == "within"
    for of, colour, marker in (
        (rows[inside], style.MAIN, "o"),
        (rows[~inside], style.SECOND, "D"),
    ):  # also in grey print those outside stand out
        axes.scatter(of["denominator"], of["value"], s=130, color=colour, marker=marker, zorder=3)
    by_khu_pho, of_homes = bool(rows["khu_pho"].any()), bool((rows["over"] == "households").any())
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
    axes.set_xlabel(
        say(lang, "số hộ, cộng các năm", "households, all years together")
        if of_homes
        else say(lang, "học sinh đầu năm học, cộng các năm", "pupils at the start, all years together")
    )
    high, low = (full[rows["verdict"].str.startswith(side)].tolist() for side in ("high", "low"))
    parts = [
        say(lang, f"cao hơn: {words.listed(high, lang)}", f"above: {words.listed(high, lang)}") if high else "",
        say(lang, f"thấp hơn: {words.listed(low, lang)}", f"below: {words.listed(low, lang)}") if low else "",
    ]
    title = (
        say(lang, f"Ngoài giới hạn 95 %, {'; '.join(filter(None, parts))}", f"Outside the 95% limits, {'; '.join(filter(None, parts))}")
        if high or low
        else say(lang, "Chênh lệch tỷ lệ bỏ học giữa các nơi nằm trong dao động ngẫu nhiên", "Dropout rates differ by no more than chance")
    )
    what = say(lang, "Học sinh bỏ học trên số hộ" if of_homes else "Tỷ lệ bỏ học", "Dropouts per household" if of_homes else "Dropout rate")
    left = len(funnel) - len(rows)
    note = style.sentence(
        [
            say(
                lang,
                "Nơi ngoài giới hạn là nơi cần tìm hiểu, không phải để xếp hạng; chỉ do ngẫu nhiên, cứ 20 nơi cũng có khoảng 1 nơi ở ngoài",
                "A place outside is a question to ask, not a ranking; by chance alone about 1 in 20 would be outside",
            )
            if high or low
            else "",
            say(
                lang,
                f"{left} nơi không công bố được vì số nhỏ hoặc không cùng loại năm",
                f"{left} places not shown: counts too small, or another kind of year",
            )
            if left
            else "",
        ]
    )
    return style.finish(
        fig,
        title=title,
        subtitle=say(
            lang,
            f"{what}, gộp {words.span(rows['first_period'].min(), rows['last_period'].max())}; chung {percent(overall, lang, 2)}; giới hạn nhị thức chính xác",
            f"{what}, pooled over {words.span(rows['first_period'].min(), rows['last_period'].max())}; overall {percent(overall, lang, 2)}; exact binomial limits",
        ),
        note=note,
        key=say(lang, f"Số cạnh chấm: {kind[:1].lower()}{kind[1:]}", f"Number beside a point: {kind}") if kind else "",
        source=words.source(lang),
        data=funnel,
    )


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
