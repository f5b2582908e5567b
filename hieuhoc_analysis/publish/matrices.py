"""The coloured tables of exhibits: what each cell says, and on which ground."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pandas as pd
from matplotlib.colors import to_hex

from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import places, quality, reach, shares, words
from hieuhoc_analysis.publish.charts.words import number, percent, say
from hieuhoc_analysis.publish.columns import written
from hieuhoc_analysis.publish.drawings import Box, Matrix


def _rows(names: Iterable[str], columns: Sequence[str], box: Callable[[str, str], Box]) -> tuple[tuple[Box, ...], ...]:
    """A row for each name: the name, and of each column a `box` of the two."""
    return tuple((Box(name), *(box(name, column) for column in columns)) for name in names)


def _one(lang: str) -> str:
    return say(lang, "[Khu phố]", "[One khu phố]")


def _without(text: str, lang: str) -> Box:
    """A cell in which something other than a figure is said."""
    return Box(text, style.MISSING, "" if "/" in text else words.lacking(lang))


def heat(frame: pd.DataFrame, lang: str) -> Matrix:
    """Khu phố × year of one indicator, as `charts.heat_map` draws it."""
    read = shares.read(frame, lang)
    if not read.known:
        return Matrix((), ())
    periods = list(read.values.columns)
    top = max(1.0, float(read.values.max().max()))
    cells = {(r.khu_pho, r.period): r for r in read.rows.itertuples()}

    def box(name: str, period: str) -> Box:
        row = cells.get((name, period))
        if row is None:
            return Box(words.GONE)
        if pd.isna(row.value):
            return _without(written("status", row.status, lang), lang)
        return Box(percent(row.value, lang, 0), to_hex(style.SEQUENTIAL(float(row.value) / top)))

    names = places.lowest(read.values)
    return Matrix((_one(lang), *words.years(periods)), _rows(names, periods, box))


def spots(frame: pd.DataFrame, found: pd.DataFrame, lang: str) -> Matrix:
    """Khu phố × model in the last year, as `charts.white_spot_grid` draws it."""
    cells = reach.spot_cells(frame, found, lang)
    if cells is None:
        return Matrix((), ())
    fills = {"missing": style.MISSING, "empty": "", "marked": "#F7CFA1", "there": "#BBD5E4", "none": ""}

    def box(name: str, model: str) -> Box:
        return Box(cells.text[name, model], fills[cells.look[name, model]])

    models = (words.model(model, lang) for model in cells.models)
    return Matrix((_one(lang), *models), _rows(cells.names[:places.MOST], cells.models, box))


def measures(frame: pd.DataFrame, lang: str) -> Matrix:
    """The measures of one ward's reporting by year, as `charts.quality_grid` draws them."""

    def box(value: float) -> Box:
        if pd.isna(value):
            return _without(say(lang, "không tính được", "not computable"), lang)
        return Box(percent(value, lang, 0), to_hex(style.SEQUENTIAL(float(value))))

    rows = tuple((Box(names[lang == "en"]), *map(box, frame[measure])) for measure, names in quality.NAMES.items())
    return Matrix((say(lang, "Thước đo", "Measure"), *words.years(list(frame["period"]))), rows)


def reporting(counts: pd.DataFrame, lang: str) -> Matrix:
    """Who reported in which year, as `charts.reporting_grid` draws it."""
    if counts.empty or "sum" not in counts:
        return Matrix((), ())
    unit = str(counts.columns[0])
    single = unit == "khu_pho" or bool((counts["count"] <= 1).all())  # a place that reports as one, not through its parts
    periods = sorted(counts["period"].unique())
    cells = {(row[0], row[1]): (int(row[2]), int(row[3])) for row in counts[[unit, "period", "sum", "count"]].itertuples(index=False)}

    def box(name: str, period: str) -> Box:
        done, of = cells.get((name, period), (0, 0))
        if not of:
            return Box(words.whole(lang) if (name, period) in cells else words.GONE)
        if not done:
            return _without(say(lang, "chưa báo cáo", "not reported") if single else f"0/{of}", lang)
        yes = say(lang, "đủ" if unit == "khu_pho" else "có", "yes")
        return Box(yes if single else f"{done}/{of}", style.MAIN if done == of else style.THIRD)

    names = places.least_reported(counts)
    head = _one(lang) if unit == "khu_pho" else say(lang, "Địa phương", "Ward")
    return Matrix((head, *words.years(periods)), _rows(names, periods, box))


def lateness(rows: pd.DataFrame, lang: str) -> Matrix:
    """Days after the due day, as `charts.lateness_grid` draws them."""
    periods = sorted(rows["period"].unique())
    top = max(30.0, float(rows["days_late"].max()))
    cells = {(r["khu_pho"], r["period"]): r for r in dicts(rows)}

    def box(name: str, period: str) -> Box:
        row = cells.get((name, period))
        if row is None or row["status"] not in ("on_time", "late"):
            return _without(written("status", row["status"], lang), lang) if row is not None else Box(words.GONE)
        days = number(row["days_late"], lang)
        text = say(lang, f"{days} ngày", f"{days} days") if row["days_late"] else written("status", "on_time", lang)
        return Box(text, to_hex(style.SEQUENTIAL(row["days_late"] / top)))

    names = places.latest(rows)
    return Matrix((_one(lang), *periods), _rows(names, periods, box))
