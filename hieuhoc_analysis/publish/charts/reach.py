"""Where the models are and where not yet, and who has not reported."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from matplotlib.patches import Rectangle

from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import places, words
from hieuhoc_analysis.publish.charts.coverage import MODELS, cells, missing, panels
from hieuhoc_analysis.publish.charts.words import number, percent, say


@style.styled
def reach_bars(reach: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """In how many khu phố each model is, last year (`coverage.model_reach`, one ward); khu phố that did not report are hatched."""
    reach = reach[reach["n_reporting"] > 0]
    if reach.empty:
        return words.nothing(lang, say(lang, "Chưa có số liệu về các mô hình", "No figures on the models"), reach)
    period = reach.sort_values("year")["period"].iloc[-1]
    rows = reach[reach["period"] == period]
    fig, axes = style.new_chart()
    for y, row in enumerate(rows.itertuples()):
        axes.barh(y, row.n_expected, color=style.MISSING, edgecolor=style.CONTEXT, height=0.6, hatch=style.MISSING_HATCH, linewidth=0.8)
        axes.barh(y, row.n_reporting, color="white", edgecolor=style.CONTEXT, height=0.6)
        axes.barh(y, row.n_with, color=style.MAIN, height=0.6)
        axes.annotate(f"{row.n_with}/{row.n_expected}", (row.n_expected, y), (8, 0), textcoords="offset points", va="center", size=20)
    axes.set_yticks(range(len(rows)), [MODELS.get(m, (m, m))[lang == "en"] for m in rows["model"]], size=18)
    axes.invert_yaxis()
    axes.set_xlim(0, max(rows["n_expected"].max(), 1) * 1.1)
    style.number_axis(axes.xaxis, lang)
    axes.yaxis.grid(False)
    title = _reached(rows[rows["model"] != "all"], words.in_year(period, lang), words.years([period])[0], lang)
    silent = bool((rows["n_reporting"] < rows["n_expected"]).any())
    without = {
        MODELS[m][lang == "en"]: len(names.split("; "))
        for m, names in zip(rows["model"], rows.get("khu_pho_nothing_to_register", [""] * len(rows)), strict=True)
        if names
    }
    told = "; ".join(f"{name}: {n}" for name, n in without.items())
    note = (
        say(lang, f"Không tính [khu phố] không có gì để đăng ký ({told})", f"Without [khu phố] that have nothing to register ({told})")
        if told
        else ""
    )
    return style.finish(
        fig,
        title=title,
        subtitle=say(
            lang,
            f"{rows['ward'].iloc[0]}: số [khu phố] có đăng ký từng mô hình, trên tổng số [khu phố]",
            f"{rows['ward'].iloc[0]}: [khu phố] with registrations of each model, of all [khu phố]",
        ),
        note=note,
        key=say(
            lang,
            "Phần gạch chéo: [khu phố] chưa báo cáo, không phải là chưa có",
            "Hatched: [khu phố] that did not report, which is not the same as without",
        )
        if silent
        else "",
        source=words.source(lang),
        data=reach,
    )


def _reached(rows: pd.DataFrame, year: str, period: str, lang: str) -> str:
    """Which models are in all khu phố; where some are silent, all of the others is as much as can be said, and of none that it is not."""
    known, expected = int(rows["n_reporting"].max()), int(rows["n_expected"].max())
    names = {row.model: MODELS.get(row.model, (row.model, row.model))[lang == "en"] for row in rows.itertuples()}
    full = ", ".join(names[row.model] for row in rows.itertuples() if row.n_with == row.n_reporting == known)
    if full and known < expected:
        return say(
            lang,
            f"{full} học tập có mặt ở tất cả {known} [khu phố] có báo cáo (trên {expected}) {year}",
            f"In {period} all {known} [khu phố] that reported (of {expected}) had: {full}",
        )
    if full:
        return say(lang, f"{full} học tập có mặt ở tất cả {expected} [khu phố] {year}", f"In {period} all {expected} [khu phố] had: {full}")
    if (rows["n_with"] < rows["n_reporting"]).all():
        return say(
            lang,
            f"{words.capital(year)} chưa mô hình nào có mặt ở tất cả {expected} [khu phố]",
            f"In {period} no model reached all {expected} [khu phố]",
        )
    most = rows.sort_values("n_with", ascending=False).iloc[0]
    return say(
        lang,
        f"{names[most.model]} học tập có mặt ở {most.n_with}/{most.n_expected} [khu phố] {year}",
        f"In {period} {most.n_with} of {most.n_expected} [khu phố] had: {names[most.model]}",
    )


@style.styled
def white_spot_grid(frame: pd.DataFrame, spots: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Khu phố × model in the last year, those with most white spots first.

    Parameters
    ----------
    frame : DataFrame
        `coverage.by_khu_pho` of the models' registration coverage, one ward.
    spots : DataFrame
        `coverage.white_spots` of the same.
    """
    told = spot_cells(frame, spots, lang)
    if told is None:
        return words.nothing(lang, say(lang, "Chưa có số liệu để tìm vùng trắng", "No figures to look for white spots"), frame)
    rows, names, models, period = told.rows, told.names, told.models, str(told.rows["period"].iloc[0])
    units = words.units(lang)
    fig, parts, size = panels(names[:places.MOST], len(models))
    tight = len(parts) > 1
    if tight:
        told = spot_cells(frame, spots, lang, tight=True) or told
    colours = {"empty": "white", "marked": style.SECOND, "there": "#BBD5E4"}
    for axes, y, name in ((axes, y, name) for axes, part in parts for y, name in enumerate(part)):
        for x, model in enumerate(models):
            look = told.look[name, model]
            if look == "none":
                lettering.in_cell(axes, x, y, told.text[name, model], min(size, 12), color=style.MUTED)
                continue
            if look == "missing":
                missing(axes, x, y)
                lettering.in_cell(axes, x, y, told.text[name, model], min(size, 12), color=style.MUTED)
                continue
            empty = look == "empty"
            axes.add_patch(
                Rectangle(
                    (x - 0.49, y - 0.46),
                    0.98,
                    0.92,
                    facecolor=colours[look],
                    edgecolor=style.TARGET if empty else "none",
                    linewidth=1.8 if empty else 0,
                )
            )
            lettering.in_cell(
                axes,
                x,
                y,
                told.text[name, model],
                min(size, 14),
                weight="normal" if look == "there" else "bold",
                color=style.TARGET if empty else style.INK,
            )
    for axes, part in parts:
        cells(axes, part, [MODELS[m][lang == "en"] for m in models], size)
    any_white = [name for name in names if any(told.look[name, model] == "empty" for model in models)]
    quiet = sum(any(told.look[name, model] == "missing" for model in models) for name in names)
    year = words.in_year(period, lang)
    title = (
        say(
            lang,
            f"{words.capital(year)}: {len(any_white)}/{len(names)} {units} còn trắng ít nhất một mô hình ({words.listed(any_white, lang)})",
            f"{words.years([period])[0]}: {len(any_white)} of {len(names)} {units} without at least one model ({words.listed(any_white, lang)})",
        )
        if any_white
        else say(
            lang,
            f"{words.capital(year)}: không {units} nào đã báo cáo còn trắng mô hình",
            f"{words.years([period])[0]}: none of the {units} that reported lacks a model",
        )
    )
    if quiet:
        title += say(lang, f"; {quiet} {units} chưa báo cáo đủ", f"; {quiet} {units} not reported in full")
    asked = [m for m in ("family", "clan", "community", "organization") if m not in models]
    signs = [f" ({_SIGNS[kind]})" if tight else "" for kind in _LOOK]
    key = say(
        lang,
        f"Màu cam: gia đình đăng ký dưới nửa mức chung{signs[0]}, giảm so với năm trước{signs[1]}, hoặc đăng ký mà chưa công nhận{signs[2]}",
        f"Orange: families registered under half [the ward's] rate{signs[0]}, falling{signs[1]}, or none recognised{signs[2]}",
    )
    nothing = any(told.look[name, model] == "none" and told.text[name, model] for name in names for model in models)
    notes = [
        say(lang, "“Không có”: nơi không có dòng họ (đơn vị, …) nào để đăng ký", "“has none”: no clan (organisation, …) there to register")
        if nothing
        else "",
        say(
            lang,
            f"Cả địa bàn chưa có số liệu: {', '.join(MODELS[m][0] for m in asked)}",
            f"No figures for the whole ward: {', '.join(MODELS[m][1] for m in asked)}",
        )
        if asked
        else "",
        places.some_of(places.MOST, len(names), units, ("nhiều vùng trắng nhất", "those with most white spots"), lang),
    ]
    return style.finish(
        fig,
        title=title,
        subtitle=say(
            lang,
            f"{rows['ward'].iloc[0]}: số đăng ký từng mô hình theo {units} (gia đình: tỷ lệ so với tổng số hộ trong ngoặc)",
            f"{rows['ward'].iloc[0]}: registrations of each model by {units} (families: share of all households in brackets)",
        ),
        note=style.sentence(notes),
        key=key,
        source=words.source(lang),
        data=rows,
    )


@dataclass(frozen=True)
class SpotCells:
    """The grid of white spots: `rows` of its year, `names` (most white spots first) × `models`, and what each cell says and looks like.

    `look` is ``empty`` (nothing registered), ``marked`` (to look at), ``there``, ``missing`` or ``none`` (the khu phố has no such model to
    report, or says that it has no clan, organisation, … at all).
    """

    rows: pd.DataFrame
    names: list[str]
    models: list[str]
    text: dict[tuple[str, str], str]
    look: dict[tuple[str, str], str]


def spot_cells(frame: pd.DataFrame, spots: pd.DataFrame, lang: str, tight: bool = False) -> SpotCells | None:
    """What `white_spot_grid` shows, None without figures; `tight` says signs for words."""
    frame = frame[frame["khu_pho"] != ""].reset_index(drop=True)
    frame = frame.loc[words.one_kind(frame.assign(value=frame["numerator"]), "calendar").index]
    if not frame["numerator"].notna().any():
        return None
    rows = frame[frame["period"] == frame.loc[frame["numerator"].notna()].sort_values("year")["period"].iloc[-1]]
    models = [m for m in MODELS if rows.loc[rows["model"] == m, "numerator"].notna().any()]
    marked: dict[tuple[str, str], set[str]] = {}
    for spot in spots[spots["period"] == rows["period"].iloc[0]].itertuples():
        marked.setdefault((spot.khu_pho, spot.model), set()).add(spot.kind)
    figures = {(r.khu_pho, r.model): r for r in rows.itertuples()}
    text, look = {}, {}
    for at in ((name, model) for name in rows["khu_pho"].unique() for model in models):
        cell = figures.get(at)
        if cell is not None and cell.status == "not_applicable":
            text[at], look[at] = "", "none"
        elif cell is None or pd.isna(cell.numerator):
            text[at], look[at] = say(lang, "chưa báo cáo", "not reported"), "missing"
        elif cell.numerator == 0 and cell.denominator == 0:
            text[at], look[at] = say(lang, "không có", "has none"), "none"
        else:
            kinds = [_SIGNS[kind] if tight else say(lang, *_LOOK[kind]) for kind in _LOOK if kind in marked.get(at, ())]
            share = (
                f" ({percent(cell.numerator / cell.denominator, lang, 0)})"
                if at[1] == "family" and pd.notna(cell.denominator) and cell.denominator
                else ""
            )
            figure = (
                say(lang, "trắng: 0", "white: 0")
                if cell.numerator == 0
                else share.strip(" ()")
                if tight and kinds and share
                else number(cell.numerator, lang) + share
            )
            text[at], look[at] = (
                (" " if tight else "; ").join([figure, *kinds]),
                "empty" if cell.numerator == 0 else "marked" if kinds else "there",
            )
    white = {name: sum(look[name, model] == "empty" for model in models) for name in rows["khu_pho"].unique()}
    return SpotCells(rows, sorted(white, key=lambda name: (-white[name], natural_key(name))), models, text, look)


_SIGNS = {"low": "½", "falling": "↓", "unrecognized": "!"}
_LOOK = {"low": ("dưới nửa mức chung", "under half"), "falling": ("giảm", "falling"), "unrecognized": ("chưa công nhận", "none recognised")}


@style.styled
def reporting_grid(frame: pd.DataFrame, lang: str = "vi", wards: pd.DataFrame | None = None) -> style.Chart:
    """Who reported in which year: wards (share of khu phố) or the khu phố of one ward (`coverage.by_khu_pho`, one indicator).

    Of `wards` (`coverage.by_ward`) those that report without khu phố are shown too, each as one place; where
    all do, or where it is given as the frame, it shows the wards themselves.
    """
    if wards is not None and not (frame["khu_pho"] != "").any():
        frame = wards
    whole = "khu_pho" not in frame
    frame = frame.assign(khu_pho=frame["ward"]) if whole else frame[frame["khu_pho"] != ""]
    alone: list[str] = []
    if wards is not None and not whole:
        as_one = wards[~wards["ward"].isin(frame["ward"]) & wards["ward"].isin(wards.loc[wards["numerator"].notna(), "ward"])]
        alone = sorted(as_one["ward"].unique(), key=natural_key)
        frame = pd.concat([frame, as_one.assign(khu_pho=as_one["ward"])], ignore_index=True)
    frame = frame.assign(reported=lambda f: f["numerator"].notna(), value=lambda f: f["numerator"])
    frame = words.one_kind(frame, "calendar")
    if frame.empty:
        return words.nothing(lang, say(lang, "Chưa có báo cáo nào", "Nothing was reported"), frame)
    one = frame["ward"].nunique() == 1 and not whole
    rows = "khu_pho" if one else "ward"
    counts = frame.groupby([rows, "period"])["reported"].agg(["sum", "count"]).reset_index()
    names, periods = sorted(counts[rows].unique(), key=natural_key), sorted(counts["period"].unique())
    reported = {(row[0], row[1]): (int(row[2]), int(row[3])) for row in counts.itertuples(index=False)}
    shown = places.least_reported(counts)
    fig, parts, size = panels(shown, len(periods))
    for axes, part in parts:
        for y, name in enumerate(part):
            for x, period in enumerate(periods):
                done, all_ = reported.get((name, period), (0, 0))
                if done:
                    axes.add_patch(Rectangle((x - 0.49, y - 0.47), 0.98, 0.94, facecolor=style.MAIN if done == all_ else style.THIRD))
                elif all_:
                    missing(axes, x, y)
                text = (
                    words.GONE
                    if not all_
                    else (say(lang, "có" if whole else "đủ", "yes") if one or whole else f"{done}/{all_}")
                    if done or not (one or whole)
                    else say(lang, "chưa báo cáo", "not reported")
                )
                if len(parts) > 1 and len(periods) > 6 and all_ and not done:
                    continue  # the hatching says it
                lettering.in_cell(
                    axes, x, y, text, min(size, 14), color=style.MUTED if not done else "white" if done == all_ else style.INK
                )
        cells(axes, part, words.years(periods), size)
    done, all_ = int(frame["reported"].sum()), len(frame)
    gaps = [
        f"{w}, {k} ({p})" if k != w else f"{w} ({p})"
        for w, k, p, r in zip(frame["ward"], frame["khu_pho"], frame["period"], frame["reported"], strict=True)
        if not r
    ]
    if gaps and (one or whole):
        gaps = [
            words.absent(
                [(period, "; ".join(frame.loc[~frame["reported"] & (frame["period"] == period), "khu_pho"])) for period in periods], lang
            )
        ]
    elif len(gaps) > 6:  # so many are told by ward, most first
        silent = frame.loc[~frame["reported"], "ward"].value_counts()
        gaps = [
            say(lang, f"{ward} ({silent[ward]} lượt)", f"{ward} ({silent[ward]})")
            for ward in sorted(silent.index, key=lambda ward: (-silent[ward], natural_key(ward)))
        ]
    title = (
        say(
            lang,
            f"Tất cả {len(names)} {'[khu phố]' if one else 'địa phương'} báo cáo đủ trong các năm có mặt",
            f"All {len(names)} {'[khu phố]' if one else 'wards'} reported in full in every year they existed",
        )
        if done == all_
        else say(
            lang,
            f"{number(done, lang)}/{number(all_, lang)} lượt {'địa phương' if whole else '[khu phố]'}–năm có báo cáo ({percent(done / all_, lang)})",
            f"{number(done, lang)} of {number(all_, lang)} {'ward' if whole else '[one khu phố]'}-years reported ({percent(done / all_, lang)})",
        )
    )
    if done < all_ and (one or whole):
        title = words.capital(_who(frame, periods[-1], lang)) + "; " + say(lang, "cả giai đoạn ", "over the period ") + title
    key = words.gone(lang) if len(reported) < len(names) * len(periods) else ""
    units = say(lang, "[khu phố]" if one else "địa phương", "[khu phố]" if one else "wards")
    note = style.sentence(
        [
            say(lang, "Thiếu: ", "Missing: ") + "; ".join(gaps[:6]) + (f" … (+{len(gaps) - 6})" if len(gaps) > 6 else "") if gaps else "",
            say(
                lang,
                f"Chỉ gửi số chung, tính là một nơi: {words.listed(alone, lang)}",
                f"Report as a whole, counted as one place: {words.listed(alone, lang)}",
            )
            if alone
            else "",
            places.some_of(len(shown), len(names), units, ("báo cáo ít nhất", "those that reported least"), lang),
        ]
    )
    where = f"{frame['ward'].iloc[0]}: " if one else ""
    what = (
        say(lang, "Địa phương có báo cáo số hộ đăng ký, theo năm", "Wards that reported registered families, by year")
        if whole
        else say(
            lang,
            "số [khu phố] báo cáo số hộ đăng ký trên số [khu phố] phải báo cáo, theo năm",
            "[khu phố] that reported registered families, of those expected, by year",
        )
    )
    return style.finish(fig, title=title, subtitle=words.capital(where + what), note=note, key=key, source=words.source(lang), data=counts)


def _who(frame: pd.DataFrame, period: str, lang: str) -> str:
    """Who did not report in the last year, by name."""
    silent = sorted(frame.loc[(frame["period"] == period) & ~frame["reported"], "khu_pho"], key=natural_key)
    year = words.in_year(period, lang)
    if not silent:
        return say(lang, f"{year} mọi nơi đã báo cáo", f"{words.years([period])[0]}: all reported")
    return say(
        lang, f"{year} chưa báo cáo: {words.listed(silent, lang)}", f"{words.years([period])[0]} not reported: {words.listed(silent, lang)}"
    )
