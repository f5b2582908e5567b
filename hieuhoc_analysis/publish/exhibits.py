"""What a review shows: each exhibit is one finding with its chart, the figures behind it and how they may be drawn again.

Deck, report, tables and page are made of these, so that none of them can say another number than the others. Everything of
persons has gone through `disclosure` here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial

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


class Exhibits(Mapping[str, Exhibit]):
    """Every exhibit of a review's main ward by its key, in the order of the story; those without figures are left out.

    Each is made when it is first asked for: who shows one need not draw all.
    """

    def __init__(self, review: Review) -> None:
        self._review = review
        self._made: dict[str, Exhibit | None] = {}

    def __getitem__(self, key: str) -> Exhibit:
        if key not in self._made:
            exhibit = _STORY[key](self._review)
            if exhibit is not None and exhibit.said:
                self._review.stamp(exhibit.figure)
            self._made[key] = exhibit if exhibit is not None and exhibit.said else None
        found = self._made[key]
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        return (key for key in _STORY if key in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def exhibits(review: Review) -> list[Exhibit]:
    """`Exhibits`, all of them."""
    return list(Exhibits(review).values())


def lacking(review: Review, key: str) -> str:
    """Why a review leaves out an exhibit, in words; '' where there is none of that name."""
    if key not in _STORY:
        return ""
    return blank(review, key) or say(review.lang, "Số liệu chưa đủ để vẽ hình này", "Too few figures for this chart")


def blank(review: Review, key: str) -> str:
    """What an exhibit says in place of a picture, '' where it shows one."""
    made = _STORY[key](review)
    return made.title if made is not None and made.figure.blank else ""


def _reported(review: Review) -> tuple[pd.DataFrame, Language | str]:
    """Who reported: of a district whose wards are sums, the khu phố that reported of each, so spoken of as khu phố."""
    return (review.received, Language(review.lang)) if review.summed else (review.observations, review.lang)


def _reporting_by_ward(review: Review) -> Exhibit | None:
    if len(review.wards) < 2 and not review.summed:
        return None
    source, lang = _reported(review)
    shares = coverage.by_khu_pho(source, ["family_registration_coverage"], years=review.years)
    by_ward = coverage.by_ward(source, ["family_registration_coverage"], years=review.years)
    fig = charts.reporting_grid(shares, lang, by_ward)
    return Exhibit(
        "reporting_by_ward", "reporting", fig, _data(fig), ("ward", "period", "sum", "count"), drawings.reporting(_data(fig), lang)
    )


def _reporting_by_khu_pho(review: Review) -> Exhibit | None:
    if review.summed:
        return None
    fig = charts.reporting_grid(review.by_unit(["family_registration_coverage"]), review.lang)
    return Exhibit(
        "reporting_by_khu_pho",
        "reporting",
        fig,
        _data(fig),
        ("khu_pho", "period", "sum", "count"),
        drawings.reporting(_data(fig), review.lang),
    )


def _reporting_quality(review: Review) -> Exhibit:
    kept = quality.by_year(review.observations, review.submissions, years=review.years)
    return Exhibit(
        "reporting_quality",
        "reporting",
        charts.quality_grid(kept, review.lang),
        kept,
        (
            "ward",
            "period",
            "n_reporting",
            "n_expected",
            "completeness",
            "n_timely",
            "timeliness",
            "received",
            "due",
            "n_again",
            "n_before",
            "consistency",
        ),
        drawings.measures(kept, review.lang) if kept["ward"].nunique() == 1 else None,
    )


def _reporting_lateness(review: Review) -> Exhibit | None:
    late = review.of(quality.lateness(review.observations, review.submissions, years=review.years))
    return (
        Exhibit(
            "reporting_lateness",
            "reporting",
            charts.lateness_grid(late, review.lang),
            late,
            ("khu_pho", "period", "received", "due", "days_late", "status"),
            drawings.lateness(late, review.lang),
        )
        if late["days_late"].notna().any()
        else None
    )


def _growth_families(review: Review) -> Exhibit:
    registered, recognised = (
        words.one_kind(review.of(growth.by_year(review.observations, e, years=review.years)), "calendar")
        for e in ("families_registered", "families_recognized")
    )
    both = (
        pd.concat([registered, recognised], ignore_index=True)
        .sort_values(["data_element", "year"], ascending=[False, True])
        .reset_index(drop=True)
    )
    return Exhibit(
        "growth_families",
        "growth",
        charts.growth_bars(registered, recognised, review.lang),
        both,
        ("data_element", "period", "value", "change_pct", "n_reporting", "n_expected", "missing_khu_pho"),
        by_element(both, review.lang, "family"),
    )


def _growth_index(review: Review) -> Exhibit:
    index = pd.concat(
        [
            review.of(growth.cumulative(review.observations, e, years=review.years))
            for e in ("families_registered", "families_recognized", "households")
        ],
        ignore_index=True,
    )
    return Exhibit(
        "growth_index",
        "growth",
        charts.index_lines(index, review.lang),
        index[index["comparable"]],
        ("data_element", "period", "value", "index", "base_period"),
    )


def _growth_contributions(review: Review) -> Exhibit | None:
    parts = contributions.by_khu_pho(review.observations, "families_registered", review.ward, years=review.years)
    if not len(parts):
        return None
    drawn, lang = places.largest(parts.dropna(subset="change")), review.lang
    return Exhibit(
        "growth_contributions",
        "growth",
        charts.contribution_bars(parts, lang),
        parts,
        ("khu_pho", "first_value", "last_value", "change", "share_of_change"),
        bars(
            [_with_share(name, share, lang) for name, share in zip(drawn["khu_pho"], drawn["share_of_change"], strict=True)],
            drawn["change"],
            say(lang, "Thay đổi", "Change"),
        ),
    )


def _coverage_heat_map(review: Review) -> Exhibit:
    shares = review.by_unit(["family_registration_coverage"])
    return Exhibit(
        "coverage_heat_map",
        "coverage",
        charts.heat_map(shares, review.lang),
        shares[shares["khu_pho"] != ""],
        _SHARES,
        drawings.heat(shares, review.lang),
    )


def _coverage_small_multiples(review: Review) -> Exhibit:
    shares = review.by_unit(["family_registration_coverage"])
    return Exhibit(
        "coverage_small_multiples", "coverage", charts.small_multiples(shares, review.lang), shares[shares["khu_pho"] != ""], _SHARES
    )


def _coverage_first_last(review: Review) -> Exhibit | None:
    fig = charts.dumbbells(review.by_unit(["family_registration_coverage"]), review.lang)
    both = _data(fig)
    if "khu_pho" not in both or len(both.columns) != 3:
        return None
    years = [str(c) for c in both.columns[1:]]
    ends = both.rename(columns=dict(zip(both.columns, ["khu_pho", *years], strict=True)))
    drawn = ends.set_index("khu_pho").pipe(lambda frame: frame.loc[places.lowest(frame)])
    return Exhibit("coverage_first_last", "coverage", fig, ends, ("khu_pho", *years),
                   drawing("bar", drawn.index, {words.years([year])[0]: drawn[year] for year in years}, share=True))


def _coverage_models(review: Review) -> Exhibit:
    lang, reach = review.lang, review.of(coverage.model_reach(review.observations, years=review.years))
    some = reach[reach["n_reporting"] > 0]
    last = some[some["year"] == some["year"].max()]
    return Exhibit(
        "coverage_models",
        "reach",
        charts.reach_bars(reach, lang),
        some,
        ("model", "period", "n_with", "n_reporting", "n_expected"),
        drawing(
            "stacked",
            [MODELS.get(m, (m, m))[lang == "en"] for m in last["model"]],
            {
                say(lang, "[Khu phố] có mô hình", "With the model"): last["n_with"],
                say(lang, "[Khu phố] chưa có", "Without"): last["n_reporting"] - last["n_with"],
            }
            | (
                {say(lang, "Chưa báo cáo", "Not reported"): last["n_expected"] - last["n_reporting"]}
                if (last["n_reporting"] < last["n_expected"]).any()
                else {}
            ),
        ),
    )


def _white_spots(review: Review) -> Exhibit:
    by_model = review.by_unit([f"{m}_registration_coverage" for m in coverage.MODELS])
    spots = review.of(coverage.white_spots(review.observations, years=review.years, last=True))
    fig = charts.white_spot_grid(by_model, spots, review.lang)
    return Exhibit(
        "white_spots",
        "reach",
        fig,
        _data(fig),
        ("khu_pho", "model", "period", "numerator", "denominator", "value", "status"),
        drawings.spots(by_model, spots, review.lang),
    )


def _target_families(review: Review) -> Exhibit:
    gap = review.of(targets.gap(review.observations, model="family", years=review.years)).sort_values("year")
    return Exhibit(
        "target_families",
        "target",
        charts.target_lines(gap, review.lang),
        gap,
        ("period", "numerator", "denominator", "value", "target", "gap", "still_needed", "target_source"),
        drawings.target(gap, review.lang) if len(gap) else None,
    )


def _dropout_counts(review: Review) -> Exhibit:
    lang, counts = review.lang, review.of(disclosure.mask(dropout.counts(review.observations, years=review.years), review.protected))
    shown = words.one_kind(
        counts[(counts["education_level"] == "all") & counts["data_element"].isin(["dropouts", "returned_to_school"])]
    ).sort_values(["data_element", "year"])
    return Exhibit(
        "dropout_counts",
        "dropout",
        charts.dropout_bars(counts, lang),
        counts,
        ("data_element", "education_level", "period", "value", "n_reporting", "n_expected"),
        by_element(shown, lang, PUPILS),
    )


def _rate(code: str, review: Review) -> Exhibit:
    lang, rates = review.lang, disclosure.mask_rates(dropout.rates(review.observations, years=review.years), review.protected)
    one = review.of(rates, indicator=code)
    rows = words.one_kind(one[one["education_level"] == "all"]).sort_values("year")
    return Exhibit(
        code,
        "dropout",
        charts.rate_intervals(one, lang),
        one,
        ("indicator", "education_level", "period", "numerator", "denominator", "value", "low", "high", "status"),
        drawings.intervals(rows, words.indicator(code, lang), lang, PUPILS),
    )


def _dropout_funnel(review: Review) -> Exhibit | None:
    lang, funnel = review.lang, disclosure.mask_rates(funnels.points(review.observations, years=review.years), review.protected)
    return (
        Exhibit(
            "dropout_funnel",
            "dropout",
            charts.funnel_plot(funnel, lang),
            funnel,
            ("ward", "first_period", "last_period", "numerator", "denominator", "value", "overall"),
            drawings.funnel(funnel, lang),
        )
        if len(funnel.dropna(subset=["value"])) > 1
        else None
    )


def _dropout_funnel_khu_pho(review: Review) -> Exhibit | None:
    lang, units = (
        review.lang,
        disclosure.mask_rates(funnels.points(review.observations, over="khu_pho", ward=review.ward, years=review.years), review.protected),
    )
    return (
        Exhibit(
            "dropout_funnel_khu_pho",
            "dropout",
            charts.funnel_plot(units, lang),
            units,
            ("khu_pho", "first_period", "last_period", "numerator", "denominator", "value", "overall"),
            drawings.funnel(units.dropna(subset=["value"]), lang),
        )
        if len(units.dropna(subset=["value"])) > 1
        else None
    )


def _comparison_published(review: Review) -> Exhibit:
    lang, beside = review.lang, comparison.with_published(review.observations, "family_recognition_coverage", years=review.years)
    every = beside[beside["comparable"] & beside["value"].notna()].sort_values("value", ascending=False).copy()
    every["definition"] = every["definition_en" if lang == "en" else "definition"]
    drawn = places.beside(beside, review.ward)
    names = [f"{place} ({period})" for place, period in zip(drawn["place"], drawn["period"], strict=True)]
    return Exhibit(
        "comparison_published",
        "comparison",
        charts.published_bars(beside, lang, review.ward),
        every,
        ("place", "period", "value", "definition", "source"),
        bars(
            names,
            drawn["value"],
            words.indicator("family_recognition_coverage", lang),
            share=True,
            own=frozenset(name for name, own in zip(names, drawn["own"], strict=True) if own),
        ),
    )


def _commendation(review: Review) -> Exhibit:
    order = review.of(ranking.commendation(review.observations, years=review.years))
    return Exhibit(
        "commendation",
        "commendation",
        charts.ranking_bars(order, review.lang),
        order,
        ("rank", "khu_pho", "score", "tied_with", "missing_measures", "small_base_measures"),
        drawings.ranked(order, review.lang),
    )


_SHARES = ("khu_pho", "period", "numerator", "denominator", "value", "status")
_STORY: dict[str, Callable[[Review], Exhibit | None]] = {
    "reporting_by_ward": _reporting_by_ward,
    "reporting_by_khu_pho": _reporting_by_khu_pho,
    "reporting_quality": _reporting_quality,
    "reporting_lateness": _reporting_lateness,
    "growth_families": _growth_families,
    "growth_index": _growth_index,
    "growth_contributions": _growth_contributions,
    "coverage_heat_map": _coverage_heat_map,
    "coverage_small_multiples": _coverage_small_multiples,
    "coverage_first_last": _coverage_first_last,
    "coverage_models": _coverage_models,
    "white_spots": _white_spots,
    "target_families": _target_families,
    "dropout_counts": _dropout_counts,
    **{code: partial(_rate, code) for code in ("dropout_rate", "retention_rate", "age6_entry_rate")},
    "dropout_funnel": _dropout_funnel,
    "dropout_funnel_khu_pho": _dropout_funnel_khu_pho,
    "comparison_published": _comparison_published,
    "commendation": _commendation,
}


def _data(fig: style.Chart) -> pd.DataFrame:
    return fig.data if fig.data is not None else pd.DataFrame()


def _with_share(name: str, share: float | None, lang: str) -> str:
    return name if share is None or pd.isna(share) else f"{name} ({words.percent(share, lang, 0)})"
