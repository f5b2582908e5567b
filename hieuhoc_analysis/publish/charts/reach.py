"""Where the models are and where not yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from hieuhoc_analysis.language.phrases import phrase
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
    rows, names, models = told.rows, told.names, told.models
    fig, parts, size = panels(names[:places.MOST], len(models))
    tight = len(parts) > 1
    if tight:
        told = spot_cells(frame, spots, lang, tight=True) or told
    for axes, part in parts:
        _draw_spots(axes, part, told, size)
        cells(axes, part, [MODELS[m][lang == "en"] for m in models], size)
    units = words.units(lang)
    signs = {kind: f" ({_SIGNS[kind]})" if tight else "" for kind in _LOOK}
    asked = [m for m in ("family", "clan", "community", "organization") if m not in models]
    notes = [
        _say("nothing", lang) if any(told.look[at] == "none" and text for at, text in told.text.items()) else "",
        _say("asked", lang, models=", ".join(MODELS[m][lang == "en"] for m in asked)) if asked else "",
        places.some_of(places.MOST, len(names), units, ("nhiều vùng trắng nhất", "those with most white spots"), lang),
    ]
    return style.finish(
        fig,
        title=_spots_title(told, lang),
        subtitle=_say("of", lang, ward=rows["ward"].iloc[0], units=units),
        note=style.sentence(notes),
        key=_say("marked", lang, **signs),
        source=words.source(lang),
        data=rows,
    )


def _say(key: str, lang: str, **values: object) -> str:
    return phrase(f"chart.white_spots.{key}", lang, **values)


def _draw_spots(axes: Axes, names: Sequence[str], told: SpotCells, size: float) -> None:
    """Draw the khu phố of one part of the grid: what each cell says, on a ground that shows at a glance what it is."""
    for y, name in enumerate(names):
        for x, model in enumerate(told.models):
            look, text = told.look[name, model], told.text[name, model]
            if look in ("none", "missing"):
                if look == "missing":
                    missing(axes, x, y)
                lettering.in_cell(axes, x, y, text, min(size, 12), color=style.MUTED)
                continue
            edge, width, ink = (style.TARGET, 1.8, style.TARGET) if look == "empty" else ("none", 0, style.INK)
            axes.add_patch(Rectangle((x - 0.49, y - 0.46), 0.98, 0.92, facecolor=_GROUND[look], edgecolor=edge, linewidth=width))
            lettering.in_cell(axes, x, y, text, min(size, 14), weight="normal" if look == "there" else "bold", color=ink)


def _spots_title(told: SpotCells, lang: str) -> str:
    """Which khu phố lack a model, and how many have not reported all of them."""
    white = [name for name in told.names if any(told.look[name, model] == "empty" for model in told.models)]
    quiet = sum(any(told.look[name, model] == "missing" for model in told.models) for name in told.names)
    year, units = words.capital(words.when(told.rows["period"].iloc[0], lang)), words.units(lang)
    if white:
        title = _say("some", lang, year=year, n=len(white), total=len(told.names), units=units, names=words.listed(white, lang))
    else:
        title = _say("none", lang, year=year, units=units)
    return title + (_say("quiet", lang, n=quiet, units=units) if quiet else "")


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
    places_ = [(name, model) for name in rows["khu_pho"].unique() for model in models]
    told = {at: _spot_cell(figures.get(at), marked.get(at, set()), lang, tight) for at in places_}
    text, look = ({at: cell[side] for at, cell in told.items()} for side in (0, 1))
    white = {name: sum(look[name, model] == "empty" for model in models) for name in rows["khu_pho"].unique()}
    return SpotCells(rows, sorted(white, key=lambda name: (-white[name], natural_key(name))), models, text, look)


def _spot_cell(cell, marked: set[str], lang: str, tight: bool) -> tuple[str, str]:
    """What one cell of `SpotCells` says, and what it looks like."""
    if cell is not None and cell.status == "not_applicable":
        return "", "none"
    if cell is None or pd.isna(cell.numerator):
        return say(lang, "chưa báo cáo", "not reported"), "missing"
    if cell.numerator == 0 and cell.denominator == 0:
        return say(lang, "không có", "has none"), "none"
    kinds = [_SIGNS[kind] if tight else say(lang, *_LOOK[kind]) for kind in _LOOK if kind in marked]
    of_homes = cell.model == "family" and pd.notna(cell.denominator) and cell.denominator
    share = percent(cell.numerator / cell.denominator, lang, 0) if of_homes else ""
    if cell.numerator == 0:
        figure = say(lang, "trắng: 0", "white: 0")
    elif tight and kinds and share:
        figure = share
    else:
        figure = number(cell.numerator, lang) + (f" ({share})" if share else "")
    look = "empty" if cell.numerator == 0 else "marked" if kinds else "there"
    return (" " if tight else "; ").join([figure, *kinds]), look


_GROUND = {"empty": "white", "marked": style.SECOND, "there": "#BBD5E4"}
_SIGNS = {"low": "½", "falling": "↓", "unrecognized": "!"}
_LOOK = {"low": ("dưới nửa mức chung", "under half"), "falling": ("giảm", "falling"), "unrecognized": ("chưa công nhận", "none recognised")}
