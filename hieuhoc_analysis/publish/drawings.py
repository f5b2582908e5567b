"""What an office program is to draw of an exhibit: bars and lines, a coloured table, or points between limits.

A drawing holds figures and words only; `native` and `native_tables` put it on a slide.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import pandas as pd

from hieuhoc_analysis.indicators import funnels
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import breaks, places, words
from hieuhoc_analysis.publish.charts.words import say

BARS = 20  # more in one column cannot be read from the back row
PANELS = 3  # side by side on a slide; what needs more stays a picture


@dataclass(frozen=True)
class Drawing:
    """Bars or lines.

    ``kind`` is ``column``, ``bar``, ``stacked`` (bars) or ``line``; ``series`` pairs a name with one value per category, None
    for a gap; ``share`` says that the values are fractions; ``own`` names categories to set apart; ``partial`` are the
    (series, category) positions that rest on less than all, and ``key`` says what marks mean; ``bounds`` are the low and high
    end of each value of the first series of a line, which is then drawn as points with their intervals.
    """

    kind: str
    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[float | None, ...]], ...]
    share: bool = False
    own: frozenset[str] = field(default_factory=frozenset)
    partial: frozenset[tuple[int, int]] = field(default_factory=frozenset)
    key: str = ""
    bounds: tuple[tuple[float, float] | None, ...] = ()

    @property
    def empty(self) -> bool:
        """Nothing to draw."""
        return not self.values

    @property
    def values(self) -> list[float]:
        """Every figure, gaps left out."""
        return [value for _, of in self.series for value in of if value is not None]

    @property
    def fits(self) -> bool:
        """Whether it can be read on one slide."""
        return len(self.categories) <= (BARS * PANELS if self.kind in ("bar", "stacked") else BARS)

    def panels(self) -> list[Drawing]:
        """Bars that do not fit one column as several beside each other, in order; their axes must be given one scale."""
        parts = []
        for at, until in _cuts(len(self.categories), BARS):
            parts.append(replace(
                self, categories=self.categories[at:until], series=tuple((name, values[at:until]) for name, values in self.series),
                partial=frozenset((s, c - at) for s, c in self.partial if at <= c < until)))
        return parts

    def gaps(self) -> list[tuple[str, list[str]]]:
        """For each series with gaps its name and the categories without a figure."""
        found = [
            (name, [c.split("\n")[0] for c, v in zip(self.categories, values, strict=True) if v is None]) for name, values in self.series
        ]
        return [(name, without) for name, without in found if without]


@dataclass(frozen=True)
class Box:
    """A cell of a `Matrix`: its words, its colour (``#RRGGBB``, '' for none), and fewer words for where those have no room."""

    text: str
    fill: str = ""
    short: str = ""


@dataclass(frozen=True)
class Matrix:
    """A table whose cells are coloured by their figure, which each also says."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Box, ...], ...]

    @property
    def empty(self) -> bool:
        """Nothing to draw."""
        return not self.rows

    @property
    def fits(self) -> bool:
        """Whether it can be read on one slide."""
        return len(self.rows) <= BARS * PANELS and len(self.headings) * len(self.panels()) <= 24

    def panels(self) -> list[Matrix]:
        """Rows that do not fit one table as several tables beside each other."""
        return [replace(self, rows=self.rows[at:until]) for at, until in _cuts(len(self.rows), BARS)]


@dataclass(frozen=True)
class Scatter:
    """Named points among lines: ``points`` are (name, x, y, set apart), ``lines`` (name, ((x, y), …), dashed)."""

    points: tuple[tuple[str, float, float, bool], ...]
    lines: tuple[tuple[str, tuple[tuple[float, float], ...], bool], ...]
    across: str
    up: str

    @property
    def empty(self) -> bool:
        """Nothing to draw."""
        return not self.points

    @property
    def fits(self) -> bool:
        """Whether the names of the points can be told apart."""
        return len(self.points) <= 30


def bars(names: Iterable[object], values: Iterable[float | None], name: str, **more) -> Drawing:
    """One row of bars."""
    return drawing("bar", names, {name: values}, **more)


def drawing(kind: str, categories: Iterable[object], series: dict[str, Iterable[float | None]], **more) -> Drawing:
    """A `Drawing` of columns of a frame: what is missing is a gap."""
    return Drawing(
        kind,
        tuple(map(str, categories)),
        tuple(
            (name, tuple(None if value is None or pd.isna(value) else float(value) for value in values)) for name, values in series.items()
        ),
        **more,
    )


def by_element(rows: pd.DataFrame, lang: str, model: str) -> Drawing:
    """One series per data element; under a year the change on the year before of the first one, where they compare.

    Of `model` is what may break the series (`breaks.found`); where it breaks, the year says so.
    """
    periods = sorted(rows["period"].unique())
    series: dict[str, Iterable[float | None]] = {}
    partial: set[tuple[int, int]] = set()
    steps = {}
    for index, element in enumerate(dict.fromkeys(rows["data_element"])):
        of = rows[rows["data_element"] == element].set_index("period")
        series[words.label(element, lang)] = [of["value"].get(period) for period in periods]
        partial |= {(index, at) for at, period in enumerate(periods) if period in of.index and not of.loc[period, "complete"]}
        if index == 0 and "change_pct" in of:
            steps = {p: of.loc[p, "change_pct"] for p in of.index if of.loc[p, "comparable"] and pd.notna(of.loc[p, "change_pct"])}
    some = {
        row.period: f"{row.n_reporting}/{row.n_expected} {words.parts_of(row.missing_khu_pho, lang)}"
        for row in rows.itertuples()
        if not row.complete and row.n_reporting and pd.notna(row.value)
    }
    below = {
        p: "\n".join(filter(None, (some.get(p, ""), words.percent(steps[p], lang, 1, signed=True) if p in steps else ""))) for p in periods
    }
    first = rows[rows["data_element"] == rows["data_element"].iloc[0]] if len(rows) else rows
    broken = breaks.found(first, model, lang)
    names = [
        "\n".join(filter(None, (name, below.get(p), breaks.sign(lang) if p in broken else "")))
        for p, name in zip(periods, words.years(periods), strict=True)
    ]
    return drawing("column", names, series, partial=frozenset(partial), key=words.hatched(lang) if partial else "")


def intervals(rows: pd.DataFrame, name: str, lang: str, model: str) -> Drawing:
    """A rate by year with its 95 % interval, as `charts.rate_intervals` draws it."""
    bounds = tuple((float(r.low), float(r.high)) if pd.notna(r.low) and pd.notna(r.value) else None for r in rows.itertuples())
    broken = breaks.found(rows, model, lang)
    years = [
        name_ + (f"\n{breaks.sign(lang)}" if period in broken else "")
        for period, name_ in zip(rows["period"], words.years(list(rows["period"])), strict=True)
    ]
    return drawing("line", years, {name: rows["value"]}, share=True, bounds=bounds)


def target(gap: pd.DataFrame, lang: str) -> Drawing:
    """Coverage by year before its target, as `charts.target_lines` draws it: a line for each target, none from one to the next."""
    gap = words.one_kind(gap, "calendar").sort_values("year")
    partial = frozenset((0, at) for at, done in enumerate(gap["complete"]) if not done and pd.notna(gap["value"].iloc[at]))
    aims = {}
    for (share, source, year), run in gap.dropna(subset="target").groupby(["target", "target_source", "target_year"], sort=False):
        name_ = say(
            lang,
            f"Chỉ tiêu {words.percent(share, lang, 0)} ({source}, {int(year)})",
            f"Target {words.percent(share, lang, 0)} ({source}, {int(year)})",
        )
        aims[name_] = [share if period in set(run["period"]) else None for period in gap["period"]]
    broken = breaks.found(gap, str(gap["model"].iloc[-1]), lang)
    years = [
        name
        + ("\n" + say(lang, "chưa đủ [khu phố]", "not all [khu phố]") if (0, at) in partial else "")
        + (f"\n{breaks.sign(lang)}" if period in broken else "")
        for at, (period, name) in enumerate(zip(gap["period"], words.years(list(gap["period"])), strict=True))
    ]
    return drawing("line", years, {words.indicator(str(gap["indicator"].iloc[0]), lang): gap["value"]} | aims, share=True,
                   partial=partial, key=words.hollow(lang) if partial else "")


def ranked(order: pd.DataFrame, lang: str) -> Drawing:
    """Places by their commendation score, as `charts.ranking_bars` draws them."""
    scored = order.dropna(subset="score").head(places.MOST)
    lacking = scored["missing_measures"].fillna("").astype(str).ne("").tolist()
    small = scored["small_base_measures"].fillna("").astype(str).ne("").tolist()
    keys = [
        say(lang, "Cột gạch chéo: thiếu số liệu ở một số tiêu chí, tính 0 điểm", "Hatched: some measures lack figures and count 0")
        if any(lacking)
        else "",
        words.starred(lang) if any(small) else "",
    ]
    names = [f"{int(r)}. {name}" + (" *" if few else "") for r, name, few in zip(scored["rank"], scored["khu_pho"], small, strict=True)]
    return bars(
        names,
        scored["score"],
        say(lang, "Điểm", "Score"),
        partial=frozenset((0, at) for at, lacks in enumerate(lacking) if lacks),
        key=style.sentence(keys),
    )


def funnel(rows: pd.DataFrame, lang: str) -> Scatter:
    """Each unit's rate by its size between the control limits, as `charts.funnel_plot` draws it."""
    rows = words.one_kind(rows.dropna(subset=["value", "denominator"]))
    overall, largest = float(rows["overall"].iloc[0]), float(rows["denominator"].max())
    limits = funnels.lines(overall, largest * 1.1, steps=24, smallest=max(float(rows["denominator"].min()) * 0.6, 1))
    names = rows["khu_pho"].where(rows["khu_pho"] != "", rows["ward"])
    points = tuple(
        (str(n), float(r.denominator), float(r.value), r.verdict != "within") for n, r in zip(names, rows.itertuples(), strict=True)
    )

    def line(column: str) -> tuple[tuple[float, float], ...]:
        return tuple((float(x), float(y)) for x, y in zip(limits["denominator"], limits[column], strict=True) if pd.notna(y))

    named = [(say(lang, "Tỷ lệ chung", "Overall rate"), "overall", False)]
    for share, code in (("95 %", "95"), ("99,8 %", "998")):
        share = share if lang == "vi" else share.replace(",", ".").replace(" ", "")
        named += [
            (say(lang, f"Giới hạn trên {share}", f"Upper {share} limit"), f"high_{code}", True),
            (say(lang, f"Giới hạn dưới {share}", f"Lower {share} limit"), f"low_{code}", True),
        ]
    size, rate = (phrase(f"chart.dropout.funnel{part}_{rows['over'].iloc[-1]}", lang) for part in ("", "_rate"))
    return Scatter(points, tuple((name, line(column), dashed) for name, column, dashed in named), size[:1].upper() + size[1:], rate)


def _cuts(n: int, most: int) -> list[tuple[int, int]]:
    """Where to cut `n` rows into equal parts of no more than `most`."""
    parts = max(1, -(-n // most))
    each = -(-n // parts)
    return [(at, min(n, at + each)) for at in range(0, max(n, 1), max(each, 1))]
