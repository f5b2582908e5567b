"""The story of a review: what each exhibit shows of it, in order.

Everything of persons goes through `disclosure` here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

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
from hieuhoc_analysis.indicators.district import in_schools
from hieuhoc_analysis.language.units import Language
from hieuhoc_analysis.publish import charts, disclosure, drawings, matrices, style
from hieuhoc_analysis.publish.charts import places, words
from hieuhoc_analysis.publish.charts.dropout import PUPILS
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.drawings import Drawing, Matrix, Scatter, bars, by_element, drawing
from hieuhoc_analysis.publish.exhibit import Exhibit
from hieuhoc_analysis.publish.review import Review

# chart, figures behind it, their columns that tables show, and how it is drawn again (None: only as a picture)
Shown = tuple[style.Chart, pd.DataFrame, tuple[str, ...], Drawing | Matrix | Scatter | None]
STORY: dict[str, Callable[[Review], Exhibit | None]] = {}
_FAMILIES = ["family_registration_coverage"]
_SHARES = ("khu_pho", "period", "numerator", "denominator", "value", "status")


def _tell(section: str, key: str, show: Callable[[Review], Shown | None]) -> None:
    def exhibit(review: Review) -> Exhibit | None:
        shown = show(review)
        return None if shown is None else Exhibit(key, section, *shown)

    STORY[key] = exhibit


def _in(section: str) -> Callable[[Callable[[Review], Shown | None]], Callable[[Review], Shown | None]]:
    """Put what a function shows into the story, under the function's name."""

    def put(show: Callable[[Review], Shown | None]) -> Callable[[Review], Shown | None]:
        _tell(section, show.__name__, show)
        return show

    return put


@_in("reporting")
def reporting_by_ward(review: Review) -> Shown | None:
    """Which wards reported; of a district whose wards are sums, how many khu phố of each, which are then spoken of as khu phố."""
    if len(review.wards) < 2 and not review.summed:
        return None
    source, lang = (review.received, Language(review.lang)) if review.summed else (review.observations, review.lang)
    shares = coverage.by_khu_pho(source, _FAMILIES, years=review.years)
    fig = charts.reporting_grid(shares, lang, coverage.by_ward(source, _FAMILIES, years=review.years))
    return fig, _data(fig), ("ward", "period", "sum", "count"), matrices.reporting(_data(fig), lang)


@_in("reporting")
def reporting_by_khu_pho(review: Review) -> Shown | None:
    """Which khu phố reported in which year."""
    if review.summed:
        return None
    fig = charts.reporting_grid(review.by_unit(_FAMILIES), review.lang)
    return fig, _data(fig), ("khu_pho", "period", "sum", "count"), matrices.reporting(_data(fig), review.lang)


@_in("reporting")
def reporting_quality(review: Review) -> Shown:
    """How complete, timely and consistent reporting was."""
    kept = quality.by_year(review.observations, review.submissions, years=review.years)
    complete = ("n_reporting", "n_expected", "completeness")
    timely, consistent = ("n_timely", "timeliness", "received", "due"), ("n_again", "n_before", "consistency")
    again = matrices.measures(kept, review.lang) if kept["ward"].nunique() == 1 else None
    return charts.quality_grid(kept, review.lang), kept, ("ward", "period", *complete, *timely, *consistent), again


@_in("reporting")
def reporting_lateness(review: Review) -> Shown | None:
    """How many days after its due day each figure came."""
    late = review.of(quality.lateness(review.observations, review.submissions, years=review.years))
    if not late["days_late"].notna().any():
        return None
    columns = ("khu_pho", "period", "received", "due", "days_late", "status")
    return charts.lateness_grid(late, review.lang), late, columns, matrices.lateness(late, review.lang)


@_in("growth")
def growth_families(review: Review) -> Shown:
    """Families registered and recognised by year."""
    registered, recognised = (
        words.one_kind(review.of(growth.by_year(review.observations, element, years=review.years)), "calendar")
        for element in ("families_registered", "families_recognized")
    )
    both = pd.concat([registered, recognised], ignore_index=True)
    both = both.sort_values(["data_element", "year"], ascending=[False, True]).reset_index(drop=True)
    columns = ("data_element", "period", "value", "change_pct", "n_reporting", "n_expected", "missing_khu_pho")
    among = review.of(growth.like_for_like(review.observations, "families_registered", years=review.years))
    return charts.growth_bars(registered, recognised, review.lang, among), both, columns, by_element(both, review.lang, "family")


@_in("growth")
def growth_index(review: Review) -> Shown:
    """Families and households against a base year."""
    elements = ("families_registered", "families_recognized", "households")
    each = [review.of(growth.cumulative(review.observations, element, years=review.years)) for element in elements]
    index = pd.concat(each, ignore_index=True)
    columns = ("data_element", "period", "value", "index", "base_period")
    return charts.index_lines(index, review.lang), index[index["comparable"]], columns, None


@_in("growth")
def growth_contributions(review: Review) -> Shown | None:
    """What each khu phố added to the change."""
    parts = contributions.by_khu_pho(review.observations, "families_registered", review.ward, years=review.years)
    if not len(parts):
        return None
    drawn, lang = places.largest(parts.dropna(subset="change")), review.lang
    names = [_with_share(name, share, lang) for name, share in zip(drawn["khu_pho"], drawn["share_of_change"], strict=True)]
    columns = ("khu_pho", "first_value", "last_value", "change", "share_of_change")
    return charts.contribution_bars(parts, lang), parts, columns, bars(names, drawn["change"], say(lang, "Thay đổi", "Change"))


@_in("coverage")
def coverage_heat_map(review: Review) -> Shown:
    """The share of households registered, khu phố by year."""
    shares = review.by_unit(_FAMILIES)
    return charts.heat_map(shares, review.lang), shares[shares["khu_pho"] != ""], _SHARES, matrices.heat(shares, review.lang)


@_in("coverage")
def coverage_small_multiples(review: Review) -> Shown:
    """The same, a line for each khu phố."""
    shares = review.by_unit(_FAMILIES)
    return charts.small_multiples(shares, review.lang), shares[shares["khu_pho"] != ""], _SHARES, None


@_in("coverage")
def coverage_first_last(review: Review) -> Shown | None:
    """The same in the first and the last year."""
    fig = charts.dumbbells(review.by_unit(_FAMILIES), review.lang)
    both = _data(fig)
    if "khu_pho" not in both or len(both.columns) != 3:
        return None
    years = [str(c) for c in both.columns[1:]]
    ends = both.rename(columns=dict(zip(both.columns, ["khu_pho", *years], strict=True)))
    drawn = ends.set_index("khu_pho").pipe(lambda frame: frame.loc[places.lowest(frame)])
    by_year = {words.years([year])[0]: drawn[year] for year in years}
    return fig, ends, ("khu_pho", *years), drawing("bar", drawn.index, by_year, share=True)


@_in("reach")
def coverage_models(review: Review) -> Shown:
    """In how many khu phố each model is."""
    lang, reach = review.lang, review.of(coverage.model_reach(review.observations, years=review.years))
    some = reach[reach["n_reporting"] > 0]
    last = some[some["year"] == some["year"].max()]
    counts = {
        say(lang, "[Khu phố] có mô hình", "With the model"): last["n_with"],
        say(lang, "[Khu phố] chưa có", "Without"): last["n_reporting"] - last["n_with"],
    }
    if (last["n_reporting"] < last["n_expected"]).any():
        counts[say(lang, "Chưa báo cáo", "Not reported")] = last["n_expected"] - last["n_reporting"]
    models = [words.model(m, lang) for m in last["model"]]
    columns = ("model", "period", "n_with", "n_reporting", "n_expected")
    return charts.reach_bars(reach, lang), some, columns, drawing("stacked", models, counts)


@_in("reach")
def white_spots(review: Review) -> Shown:
    """Where a model has not arrived."""
    by_model = review.by_unit([f"{m}_registration_coverage" for m in coverage.MODELS])
    spots = review.of(coverage.white_spots(review.observations, years=review.years, last=True))
    fig = charts.white_spot_grid(by_model, spots, review.lang)
    columns = ("khu_pho", "model", "period", "numerator", "denominator", "value", "status")
    return fig, _data(fig), columns, matrices.spots(by_model, spots, review.lang)


@_in("target")
def target_families(review: Review) -> Shown:
    """Recognised families against the target."""
    gap = review.of(targets.gap(review.observations, model="family", years=review.years)).sort_values("year")
    columns = ("period", "numerator", "denominator", "value", "target", "gap", "still_needed", "target_source")
    return charts.target_lines(gap, review.lang), gap, columns, drawings.target(gap, review.lang) if len(gap) else None


@_in("dropout")
def dropout_counts(review: Review) -> Shown:
    """How many pupils dropped out and returned."""
    lang = in_schools(review.of(review.observations), review.lang)
    counts = review.of(disclosure.mask(dropout.counts(review.observations, years=review.years), review.protected))
    drawn = (counts["education_level"] == "all") & counts["data_element"].isin(["dropouts", "returned_to_school"])
    rows = words.one_kind(counts[drawn]).sort_values(["data_element", "year"])
    columns = ("data_element", "education_level", "period", "value", "n_reporting", "n_expected")
    return charts.dropout_bars(counts, lang), counts, columns, by_element(rows, lang, PUPILS)


def _rate(code: str, review: Review) -> Shown:
    """A rate of schooling by year, with its interval."""
    lang = in_schools(review.of(review.observations), review.lang)
    rates = disclosure.mask_rates(dropout.rates(review.observations, years=review.years), review.protected)
    one = review.of(rates, indicator=code)
    rows = words.one_kind(one[one["education_level"] == "all"]).sort_values("year")
    columns = ("indicator", "education_level", "period", "numerator", "denominator", "value", "low", "high", "status")
    return charts.rate_intervals(one, lang), one, columns, drawings.intervals(rows, words.indicator(code, lang), lang, PUPILS)


for _code in ("dropout_rate", "retention_rate", "age6_entry_rate"):
    _tell("dropout", _code, partial(_rate, _code))

_POOLED = ("first_period", "last_period", "numerator", "denominator", "value", "overall")


@_in("dropout")
def dropout_funnel(review: Review) -> Shown | None:
    """The dropout rates of wards against their size."""
    funnel = disclosure.mask_rates(funnels.points(review.observations, years=review.years), review.protected)
    if len(funnel.dropna(subset=["value"])) < 2:
        return None
    lang = in_schools(review.observations, review.lang)
    return charts.funnel_plot(funnel, lang), funnel, ("ward", *_POOLED), drawings.funnel(funnel, lang)


@_in("dropout")
def dropout_funnel_khu_pho(review: Review) -> Shown | None:
    """Those of the khu phố."""
    points = funnels.points(review.observations, over="khu_pho", ward=review.ward, years=review.years)
    units = disclosure.mask_rates(points, review.protected)
    known = units.dropna(subset=["value"])
    if len(known) < 2:
        return None
    return charts.funnel_plot(units, review.lang), units, ("khu_pho", *_POOLED), drawings.funnel(known, review.lang)


@_in("comparison")
def comparison_published(review: Review) -> Shown:
    """The rate of recognition beside what other places published."""
    lang, code = review.lang, "family_recognition_coverage"
    beside = comparison.with_published(review.observations, code, years=review.years)
    every = beside[beside["comparable"] & beside["value"].notna()].sort_values("value", ascending=False).copy()
    every["definition"] = every["definition_en" if lang == "en" else "definition"]
    drawn = places.beside(beside, review.ward)
    names = [f"{place} ({period})" for place, period in zip(drawn["place"], drawn["period"], strict=True)]
    own = frozenset(name for name, own in zip(names, drawn["own"], strict=True) if own)
    again = bars(names, drawn["value"], words.indicator(code, lang), share=True, own=own)
    return charts.published_bars(beside, lang, review.ward), every, ("place", "period", "value", "definition", "source"), again


@_in("commendation")
def commendation(review: Review) -> Shown:
    """In which order khu phố may be proposed for commendation."""
    order = review.of(ranking.commendation(review.observations, years=review.years))
    columns = ("rank", "khu_pho", "score", "tied_with", "missing_measures", "small_base_measures")
    return charts.ranking_bars(order, review.lang), order, columns, drawings.ranked(order, review.lang)


def _data(fig: style.Chart) -> pd.DataFrame:
    return fig.data if fig.data is not None else pd.DataFrame()


def _with_share(name: str, share: float | None, lang: str) -> str:
    return name if share is None or pd.isna(share) else f"{name} ({words.percent(share, lang, 0)})"
