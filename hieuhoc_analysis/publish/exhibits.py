"""What a review shows: each exhibit is one finding with its chart, the figures behind it and how they may be drawn again.

Deck, report, tables and page are made of these, so that none of them can say another number than the others. Everything of
persons has gone through `disclosure` here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from hieuhoc_analysis.indicators import (
    comparison,
    contributions,
    coverage,
    dropout,
    funnels,
    growth,
    quality,
    ranking,
    targets,
)
from hieuhoc_analysis.language.units import Language
from hieuhoc_analysis.publish import charts, disclosure, drawings, style
from hieuhoc_analysis.publish.charts import places, words
from hieuhoc_analysis.publish.charts.coverage import MODELS
from hieuhoc_analysis.publish.charts.dropout import PUPILS
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.drawings import Drawing, Matrix, Scatter, bars, by_element, drawing
from hieuhoc_analysis.publish.pictures import alt_text, bare_picture
from hieuhoc_analysis.publish.review import Review


@dataclass(frozen=True)
class Exhibit:
    """One finding: `key` names its files, `section` is the part of the review, `drawing` is None where only a picture will do."""

    key: str
    section: str
    figure: style.Chart
    data: pd.DataFrame
    columns: tuple[str, ...]
    drawing: Drawing | Matrix | Scatter | None = None

    @cached_property
    def title(self) -> str:
        """The finding as a sentence."""
        return style.written(self.figure, "title")

    @cached_property
    def subtitle(self) -> str:
        """What is shown: unit and denominator."""
        return style.written(self.figure, "subtitle")

    @cached_property
    def note(self) -> str:
        """What the reader must know."""
        return style.written(self.figure, "note")

    @property
    def remark(self) -> str:
        """The note without what explains the picture's marks."""
        return self.figure.remark

    @cached_property
    def source(self) -> str:
        """Where the figures come from."""
        return style.written(self.figure, "source")

    @property
    def alt(self) -> str:
        """The chart in words."""
        return alt_text(self.figure)

    @cached_property
    def drawn(self) -> bytes:
        """The chart without its words as a drawing (SVG) that scales, for a page that writes them itself."""
        return bare_picture(self.figure, (12.0, 6.3), "svg")

    @property
    def png(self) -> bytes:
        """The chart as a picture of 1920 × 1080."""
        return self.figure.png

    @property
    def said(self) -> bool:
        """Whether there is anything to show."""
        return not self.figure.blank and bool(len(self.data)) and (self.drawing is None or not self.drawing.empty)


def exhibits(review: Review) -> list[Exhibit]:
    """Every exhibit of a review's main ward, in the order of the story; those without figures are left out."""
    shown = [exhibit for tell in (_reporting, _growth, _coverage, _targets, _dropout, _standing) for exhibit in tell(review) if exhibit.said]
    for exhibit in shown:
        review.stamp(exhibit.figure)
    return shown


def _reporting(review: Review) -> Iterator[Exhibit]:
    # of a district whose wards are sums, the khu phố that reported of each, so spoken of as khu phố
    source, lang = (review.received, Language(review.lang)) if review.summed else (review.observations, review.lang)
    shares = coverage.by_khu_pho(source, ["family_registration_coverage"], years=review.years)
    if len(review.wards) > 1 or review.summed:
        by_ward = coverage.by_ward(source, ["family_registration_coverage"], years=review.years)
        fig = charts.reporting_grid(shares if (shares["khu_pho"] != "").any() else by_ward, lang)
        yield Exhibit("reporting_by_ward", "reporting", fig, _data(fig), ("ward", "period", "sum", "count"), drawings.reporting(_data(fig), lang))
    if not review.summed:
        fig = charts.reporting_grid(review.of(shares), lang)
        yield Exhibit("reporting_by_khu_pho", "reporting", fig, _data(fig), ("khu_pho", "period", "sum", "count"), drawings.reporting(_data(fig), lang))
    kept = quality.by_year(review.observations, review.submissions, years=review.years)
    yield Exhibit("reporting_quality", "reporting", charts.quality_grid(kept, review.lang), kept,
                  ("ward", "period", "n_reporting", "n_expected", "completeness", "n_timely", "timeliness", "received", "due", "n_again", "n_before", "consistency"),
                  drawings.measures(kept, review.lang) if kept["ward"].nunique() == 1 else None)
    late = review.of(quality.lateness(review.observations, review.submissions, years=review.years))
    if late["days_late"].notna().any():
        yield Exhibit("reporting_lateness", "reporting", charts.lateness_grid(late, review.lang), late, ("khu_pho", "period", "received", "due", "days_late", "status"),
                      drawings.lateness(late, review.lang))


def _growth(review: Review) -> Iterator[Exhibit]:
    lang = review.lang
    series = {e: review.of(growth.by_year(review.observations, e, years=review.years)) for e in ("families_registered", "families_recognized")}
    registered, recognised = (words.one_kind(frame, "calendar") for frame in series.values())
    fig = charts.growth_bars(registered, recognised, lang)
    both = _years(pd.concat([registered, recognised], ignore_index=True), lang)
    yield Exhibit("growth_families", "growth", fig, both, ("data_element", "period", "value", "change_pct", "n_reporting", "n_expected", "missing_khu_pho"),
                  by_element(both, lang, "family"))
    index = pd.concat([review.of(growth.cumulative(review.observations, e, years=review.years)) for e in ("families_registered", "families_recognized", "households")], ignore_index=True)
    yield Exhibit("growth_index", "growth", charts.index_lines(index, lang), index[index["comparable"]], ("data_element", "period", "value", "index", "base_period"))
    parts = contributions.by_khu_pho(review.observations, "families_registered", review.ward, years=review.years)
    if len(parts):
        drawn = places.largest(parts.dropna(subset="change"))
        fig = charts.contribution_bars(parts, lang)
        yield Exhibit("growth_contributions", "growth", fig, parts, ("khu_pho", "first_value", "last_value", "change", "share_of_change"),
                      bars([_with_share(name, share, lang) for name, share in zip(drawn["khu_pho"], drawn["share_of_change"], strict=True)], drawn["change"],
                            say(lang, "Thay đổi", "Change")))


def _coverage(review: Review) -> Iterator[Exhibit]:
    lang = review.lang
    shares = review.by_unit(["family_registration_coverage"])
    columns = ("khu_pho", "period", "numerator", "denominator", "value", "status")
    yield Exhibit("coverage_heat_map", "coverage", charts.heat_map(shares, lang), shares[shares["khu_pho"] != ""], columns, drawings.heat(shares, lang))
    yield Exhibit("coverage_small_multiples", "coverage", charts.small_multiples(shares, lang), shares[shares["khu_pho"] != ""], columns)
    fig = charts.dumbbells(shares, lang)
    both = _data(fig)
    if "khu_pho" in both and len(both.columns) == 3:
        years = [str(c) for c in both.columns[1:]]
        ends = both.rename(columns=dict(zip(both.columns, ["khu_pho", *years], strict=True)))
        drawn = ends.set_index("khu_pho").pipe(lambda frame: frame.loc[places.lowest(frame)])
        yield Exhibit("coverage_first_last", "coverage", fig, ends, ("khu_pho", *years),
                      drawing("bar", drawn.index, {words.years([year])[0]: drawn[year] for year in years}, share=True))
    reach = review.of(coverage.model_reach(review.observations, years=review.years))
    some = reach[reach["n_reporting"] > 0]
    last = some[some["year"] == some["year"].max()]
    yield Exhibit("coverage_models", "reach", charts.reach_bars(reach, lang), some, ("model", "period", "n_with", "n_reporting", "n_expected"), drawing(
        "stacked", [MODELS.get(m, (m, m))[lang == "en"] for m in last["model"]],
        {say(lang, "[Khu phố] có mô hình", "With the model"): last["n_with"], say(lang, "[Khu phố] chưa có", "Without"): last["n_reporting"] - last["n_with"]}
        | ({say(lang, "Chưa báo cáo", "Not reported"): last["n_expected"] - last["n_reporting"]} if (last["n_reporting"] < last["n_expected"]).any() else {})))
    by_model = review.by_unit([f"{m}_registration_coverage" for m in coverage.MODELS])
    spots = review.of(coverage.white_spots(review.observations, years=review.years, last=True))
    fig = charts.white_spot_grid(by_model, spots, lang)
    yield Exhibit("white_spots", "reach", fig, _data(fig), ("khu_pho", "model", "period", "numerator", "denominator", "value", "status"), drawings.spots(by_model, spots, lang))


def _targets(review: Review) -> Iterator[Exhibit]:
    gap = review.of(targets.gap(review.observations, model="family", years=review.years)).sort_values("year")
    fig = charts.target_lines(gap, review.lang)
    yield Exhibit("target_families", "target", fig, gap, ("period", "numerator", "denominator", "value", "target", "gap", "still_needed", "target_source"),
                  drawings.target(gap, review.lang) if len(gap) else None)


def _dropout(review: Review) -> Iterator[Exhibit]:
    lang = review.lang
    counts = review.of(disclosure.mask(dropout.counts(review.observations, years=review.years), review.protected))
    shown = words.one_kind(counts[(counts["education_level"] == "all") & counts["data_element"].isin(["dropouts", "returned_to_school"])]).sort_values(["data_element", "year"])
    yield Exhibit("dropout_counts", "dropout", charts.dropout_bars(counts, lang), counts, ("data_element", "education_level", "period", "value", "n_reporting", "n_expected"),
                  by_element(shown, lang, PUPILS))
    rates = disclosure.mask_rates(dropout.rates(review.observations, years=review.years), review.protected)
    for key, code in (("dropout_rate", "dropout_rate"), ("retention_rate", "retention_rate"), ("age6_entry_rate", "age6_entry_rate")):
        one = review.of(rates, indicator=code)
        rows = words.one_kind(one[one["education_level"] == "all"]).sort_values("year")
        yield Exhibit(key, "dropout", charts.rate_intervals(one, lang), one, ("indicator", "education_level", "period", "numerator", "denominator", "value", "low", "high", "status"),
                      drawings.intervals(rows, words.indicator(code, lang), lang, PUPILS))
    funnel = disclosure.mask_rates(funnels.points(review.observations, years=review.years), review.protected)
    if len(funnel.dropna(subset=["value"])) > 1:
        yield Exhibit("dropout_funnel", "dropout", charts.funnel_plot(funnel, lang), funnel, ("ward", "first_period", "last_period", "numerator", "denominator", "value", "overall"), drawings.funnel(funnel, lang))
    units = disclosure.mask_rates(funnels.points(review.observations, over="khu_pho", ward=review.ward, years=review.years), review.protected)
    if len(units.dropna(subset=["value"])) > 1:
        yield Exhibit("dropout_funnel_khu_pho", "dropout", charts.funnel_plot(units, lang), units, ("khu_pho", "first_period", "last_period", "numerator", "denominator", "value", "overall"), drawings.funnel(units.dropna(subset=["value"]), lang))


def _standing(review: Review) -> Iterator[Exhibit]:
    lang = review.lang
    beside = comparison.with_published(review.observations, "family_recognition_coverage", years=review.years)
    fig = charts.published_bars(beside, lang, review.ward)
    every = beside[beside["comparable"] & beside["value"].notna()].sort_values("value", ascending=False).copy()
    every["definition"] = every["definition_en" if lang == "en" else "definition"]
    drawn = places.beside(beside, review.ward)
    names = [f"{place} ({period})" for place, period in zip(drawn["place"], drawn["period"], strict=True)]
    yield Exhibit("comparison_published", "comparison", fig, every, ("place", "period", "value", "definition", "source"), bars(
        names, drawn["value"], words.indicator("family_recognition_coverage", lang), share=True,
        own=frozenset(name for name, own in zip(names, drawn["own"], strict=True) if own)))
    order = review.of(ranking.commendation(review.observations, years=review.years))
    yield Exhibit("commendation", "commendation", charts.ranking_bars(order, lang), order, ("rank", "khu_pho", "score", "tied_with", "missing_measures", "small_base_measures"), drawings.ranked(order, lang))


def _data(fig: style.Chart) -> pd.DataFrame:
    return fig.data if fig.data is not None else pd.DataFrame()


def _years(frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    return frame.sort_values(["data_element", "year"], ascending=[False, True]).reset_index(drop=True)


def _with_share(name: str, share: float | None, lang: str) -> str:
    return name if share is None or pd.isna(share) else f"{name} ({words.percent(share, lang, 0)})"
