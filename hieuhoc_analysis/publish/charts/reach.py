"""Where the models are and where not yet."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from matplotlib.axes import Axes

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import cells, places, words
from hieuhoc_analysis.publish.charts.cells import Cell
from hieuhoc_analysis.publish.charts.panels import panels
from hieuhoc_analysis.publish.charts.words import number, percent, say


@style.styled
def reach_bars(reach: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """In how many khu phố each model is, last year (`coverage.model_reach`, one ward); khu phố that did not report are hatched."""
    reach = reach[reach["n_reporting"] > 0]
    if reach.empty:
        return words.nothing(lang, phrase("chart.reach.none", lang), reach)
    rows = reach[reach["period"] == reach.sort_values("year")["period"].iloc[-1]]
    fig, axes = style.new_chart()
    _draw_reach(axes, rows, lang)
    without = zip(rows["model"], rows.get("khu_pho_nothing_to_register", [""] * len(rows)), strict=True)
    told = "; ".join(f"{words.model(model, lang)}: {len(names.split('; '))}" for model, names in without if names)
    silent = bool((rows["n_reporting"] < rows["n_expected"]).any())
    return style.finish(
        fig,
        title=_reached(rows[rows["model"] != "all"], lang),
        subtitle=phrase("chart.reach.of", lang, ward=rows["ward"].iloc[0]),
        note=phrase("chart.reach.without", lang, told=told) if told else "",
        key=phrase("chart.reach.hatched", lang) if silent else "",
        source=words.source(lang),
        data=reach,
    )


def _draw_reach(axes: Axes, rows: pd.DataFrame, lang: str) -> None:
    """Draw a bar for each model: the khu phố that have it, those that reported, and all."""
    for y, row in enumerate(rows.itertuples()):
        axes.barh(y, row.n_expected, color=style.MISSING, edgecolor=style.CONTEXT, height=0.6, hatch=style.MISSING_HATCH, linewidth=0.8)
        axes.barh(y, row.n_reporting, color="white", edgecolor=style.CONTEXT, height=0.6)
        axes.barh(y, row.n_with, color=style.MAIN, height=0.6)
        axes.annotate(f"{row.n_with}/{row.n_expected}", (row.n_expected, y), (8, 0), textcoords="offset points", va="center", size=20)
    axes.set_yticks(range(len(rows)), [words.model(model, lang) for model in rows["model"]], size=18)
    axes.invert_yaxis()
    axes.set_xlim(0, max(rows["n_expected"].max(), 1) * 1.1)
    style.number_axis(axes.xaxis, lang)
    axes.yaxis.grid(False)


def _reached(rows: pd.DataFrame, lang: str) -> str:
    """Which models are in all khu phố; where some are silent, all of the others is as much as can be said, and of none that it is not."""
    known, expected = int(rows["n_reporting"].max()), int(rows["n_expected"].max())
    year = words.when(rows["period"].iloc[0], lang)
    full = ", ".join(words.model(row.model, lang) for row in rows.itertuples() if row.n_with == row.n_reporting == known)
    if full:
        return phrase(f"chart.reach.{'all' if known == expected else 'reported'}", lang, models=full, n=known, total=expected, year=year)
    if (rows["n_with"] < rows["n_reporting"]).all():
        return words.capital(phrase("chart.reach.nowhere", lang, total=expected, year=year))
    most = rows.sort_values("n_with", ascending=False).iloc[0]
    return phrase("chart.reach.most", lang, models=words.model(most.model, lang), n=most.n_with, total=most.n_expected, year=year)


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
        return words.nothing(lang, _say("no_figures", lang), frame)
    rows, names, models = told.rows, told.names, told.models
    fig, parts, size = panels(names[:places.MOST], len(models))
    tight = len(parts) > 1
    if tight:
        told = spot_cells(frame, spots, lang, tight=True) or told
    for axes, part in parts:
        cells.fill(axes, part, models, told.cell, size)
        cells.frame(axes, part, [words.model(m, lang) for m in models], size)
    units = words.units(lang)
    signs = {kind: f" ({_SIGNS[kind]})" if tight else "" for kind in _LOOK}
    asked = [m for m in ("family", "clan", "community", "organization") if m not in models]
    notes = [
        _say("nothing", lang) if any(told.look[at] == "none" and text for at, text in told.text.items()) else "",
        _say("asked", lang, models=", ".join(words.model(m, lang) for m in asked)) if asked else "",
        places.some_of(places.MOST, len(names), "white_spots", lang),
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

    def cell(self, name: str, model: str) -> Cell:
        """A cell as it is drawn, on a ground that shows at a glance what it is."""
        look, text = self.look[name, model], self.text[name, model]
        if look in ("none", "missing"):
            return Cell(text, style.MISSING if look == "missing" else "")
        if look == "empty":
            return Cell(text, "white", style.TARGET, 14, "bold", style.TARGET)
        return Cell(text, _GROUND[look], style.INK, 14, "normal" if look == "there" else "bold")


def spot_cells(frame: pd.DataFrame, spots: pd.DataFrame, lang: str, tight: bool = False) -> SpotCells | None:
    """What `white_spot_grid` shows, None without figures; `tight` says signs for words."""
    frame = frame[frame["khu_pho"] != ""].reset_index(drop=True)
    frame = frame.loc[words.one_kind(frame.assign(value=frame["numerator"]), "calendar").index]
    if not frame["numerator"].notna().any():
        return None
    rows = frame[frame["period"] == frame.loc[frame["numerator"].notna()].sort_values("year")["period"].iloc[-1]]
    models = [m for m in words.MODELS if rows.loc[rows["model"] == m, "numerator"].notna().any()]
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


_GROUND = {"marked": style.SECOND, "there": "#BBD5E4"}
_SIGNS = {"low": "½", "falling": "↓", "unrecognized": "!"}
_LOOK = {"low": ("dưới nửa mức chung", "under half"), "falling": ("giảm", "falling"), "unrecognized": ("chưa công nhận", "none recognised")}
