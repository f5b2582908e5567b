"""The small tables of the review that deck, report and page share: key figures, the situation, the models."""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from hieuhoc_analysis.indicators import coverage, dropout, growth
from hieuhoc_analysis.indicators.panel import totals
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import disclosure, doubts, style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.growth import comparable_with
from hieuhoc_analysis.publish.charts.words import number, percent, say
from hieuhoc_analysis.publish.plain import extent, glued
from hieuhoc_analysis.publish.review import Review

SITUATION = ("households", "population", "members", "scholarships")
ELEMENTS = {
    "family": ("families_registered", "families_recognized"),
    "clan": ("clans_registered", "clans_recognized"),
    "community": ("communities_registered", "communities_recognized"),
    "organization": ("organizations_registered", "organizations_recognized"),
    "citizen": ("citizens_registered", "citizens_recognized"),
}


@dataclass(frozen=True)
class Grid:
    """A table as it is printed: headings and rows of text, and what it says in one line; `marks` are the (row, column) to look at."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    marks: frozenset[tuple[int, int]] = field(default_factory=frozenset)


@dataclass(frozen=True)
class KeyFigure:
    """One number for the front page, as text, with what it counts and what it rests on."""

    text: str
    label: str
    detail: str


def key_figures(review: Review) -> list[KeyFigure]:
    """Up to four numbers that tell the review of the main ward; those that the data do not give are left out."""
    return [figure for find in (_registered, _covered, _reached, _dropped_out) if (figure := find(review)) is not None]


def _registered(review: Review) -> KeyFigure | None:
    """How many families are registered in the last year."""
    lang = review.lang
    every = review.of(growth.by_year(review.observations, "families_registered", years=review.years))
    series = words.one_kind(every, "calendar").dropna(subset="value")
    if series.empty:
        return None
    first, last = _ends(series)
    before = phrase("grid.key.before", lang, year=first.period, value=first.value) if len(series) > 1 else ""
    reporting = "" if last.complete else f"{last.n_reporting}/{last.n_expected} {words.units(lang)}"
    label = phrase("grid.key.registered", lang, year=last.period)
    return KeyFigure(number(last.value, lang), label, "; ".join(filter(None, [before, reporting])))


def _covered(review: Review) -> KeyFigure | None:
    """Which share of the households is registered in the last year."""
    rates = coverage.by_ward(review.observations, ["family_registration_coverage"], years=review.years)
    return _rate(words.one_kind(review.of(rates), "calendar"), "grid.key.covered", 1, review.lang)


def _dropped_out(review: Review) -> KeyFigure | None:
    """Which share of the pupils dropped out in the last year."""
    rates = disclosure.mask_rates(dropout.rates(review.observations, years=review.years), review.protected)
    of_all = review.of(rates, indicator="dropout_rate", education_level="all")
    return _rate(words.one_kind(of_all), "grid.key.dropped_out", 2, review.lang)


def _rate(rates: pd.DataFrame, label: str, digits: int, lang: str) -> KeyFigure | None:
    """The last of some rates by year, with what it is of."""
    known = rates.dropna(subset="value").sort_values("year")
    if known.empty or words.withheld_after(rates, known.iloc[-1]):  # an earlier year's zero is not where the ward stands
        return None
    last = known.iloc[-1]
    said = phrase(label, lang, year=last.period, period=words.in_year(last.period, lang))
    return KeyFigure(percent(last.value, lang, digits), said, f"{number(last.numerator, lang)}/{number(last.denominator, lang)}")


def _reached(review: Review) -> KeyFigure | None:
    """How many of the models are in every khu phố."""
    lang = review.lang
    reach = review.of(coverage.model_reach(review.observations, years=review.years))
    some = reach[(reach["n_reporting"] > 0) & (reach["model"] != "all")]
    if some.empty:
        return None
    last = some[some["year"] == some["year"].max()]
    known, expected = int(last["n_reporting"].max()), int(last["n_expected"].max())
    full = [words.model(r.model, lang) for r in last.itertuples() if r.n_with == r.n_reporting == known - _idle(r)]
    key = "grid.key.everywhere" if known == expected else "grid.key.where_reported"
    said = phrase(key, lang, known=known, expected=expected, year=last["period"].iloc[0])
    return KeyFigure(f"{len(full)}/{len(last)}", said, ", ".join(full))


def _idle(row) -> int:
    """How many khu phố have nothing that they could register of a model: it is everywhere without them."""
    return len(row.khu_pho_nothing_to_register.split("; ")) if row.khu_pho_nothing_to_register else 0


def situation(review: Review) -> Grid:
    """Households, population and members of the main ward by year, and how many khu phố reported."""
    lang = review.lang
    table = totals(review.of(review.observations), list(SITUATION), years=review.years)
    table = disclosure.mask(table, review.protected)
    table = table[table["education_level"] == "all"]
    periods = sorted(table["period"].unique())
    of = {element: table[table["data_element"] == element].set_index("period") for element in SITUATION}
    homes = of["households"]
    rows = [
        (f"{words.label(element, lang)} ({words.unit(element, lang)})",
         *(_cell(series, period, lang) + _of_fewer(series, homes, period) for period in periods))
        for element, series in of.items()
        if series["value"].notna().any()
    ]
    fewer = any(_of_fewer(series, homes, period) for series in of.values() for period in periods)
    if (homes["n_expected"] > 0).any():
        rows.append((phrase("grid.situation.reporting", lang), *(_asked(homes, period, lang) for period in periods)))
    if not rows:  # the office may know what the forms do not ask
        return Grid("", (), (), f"[{phrase('grid.situation.nothing', lang)}]")
    some = [p for p in homes.index if homes.loc[p, "n_reporting"] and homes.loc[p, "n_reporting"] < homes.loc[p, "n_expected"]]
    note = phrase("grid.situation.partial", lang, years=", ".join(words.years(some))) if some else ""
    return Grid(
        _situation_title(review, table),
        (say(lang, "Chỉ số", "Data element"), *words.years(periods)),
        tuple(rows),
        style.sentence([note, phrase("grid.situation.fewer", lang) if fewer else "", doubts.note(review, SITUATION, periods)]),
    )


def _of_fewer(of: pd.DataFrame, homes: pd.DataFrame, period: str) -> str:
    """How many gave a figure behind it, where they are not those that gave the households above it; '' where they are, or all."""
    known = period in of.index and pd.notna(of.loc[period, "value"]) and period in homes.index
    if not known or of.loc[period, "n_reporting"] == homes.loc[period, "n_reporting"] or bool(of.loc[period, "complete"]):
        return ""
    return f" ({_share_of(of.loc[period])})" if of.loc[period, "n_expected"] else ""


def _share_of(row: pd.Series) -> str:
    return f"{int(row['n_reporting'])}/{int(row['n_expected'])}"


def _situation_title(review: Review, table: pd.DataFrame) -> str:
    """How large the ward is in the last year, and whether some khu phố are left out of that; counts of fewer khu phố are left out."""
    lang, year = review.lang, table["year"].max()
    last = table[table["year"] == year].set_index("data_element")
    if "households" in last.index and pd.notna(last.loc["households", "value"]):
        last = last[(last["n_reporting"] == last.loc["households", "n_reporting"]) | last["complete"]]
    known = last["value"].dropna()
    have = ", ".join(
        f"{number(known[element], lang)} {unit}"
        for element, unit in (
            ("households", say(lang, "hộ", "households")),
            ("population", say(lang, "nhân khẩu", "people")),
            ("members", say(lang, "hội viên khuyến học", "association members")),
        )
        if element in known
    )
    if not have:
        return phrase("grid.situation.title", lang, ward=review.ward)
    for homes in last[last.index == "households"].itertuples():
        if 0 < homes.n_reporting < homes.n_expected:
            have += " " + phrase("grid.situation.of_some", lang, n=homes.n_reporting, total=homes.n_expected)
    return phrase("grid.situation.have", lang, ward=review.ward, year=year, have=have)


def models(review: Review) -> Grid:
    """Each model's registered and recognised, first and last year with figures, with the reporting under each."""
    lang, rows, ends, later = review.lang, [], set(), False
    for model, pair in ELEMENTS.items():
        for element in pair:
            of = growth.by_year(review.observations, element, years=review.years)
            of = words.one_kind(disclosure.mask(review.of(of), review.protected), "calendar").dropna(subset="value")
            if len(of):
                first, last = _ends(of)
                ends |= {first.period, last.period}
                later |= first.period != of.iloc[0].period
                rows.append((words.model(model, lang), words.label(element, lang), *_step(of, first, last, lang)))
    if not rows:
        return Grid("", (), ())
    headings = tuple(phrase(f"grid.models.{column}", lang) for column in ("model", "element", "first", "last", "change", "reporting"))
    kept = [0, 1, 2, 3, 4] + [5] * any(row[5] for row in rows)  # a ward that reports as a whole has no khu phố to count
    steps = [row[4] for row in rows if row[4][:1] in "+−0"]
    up = sum(step.startswith("+") for step in steps)
    title = phrase(f"grid.models.{'grew' if steps else 'title'}", lang, ward=review.ward, n=up, total=len(steps))
    if len(ends) == 1:  # one year has neither a first nor a change
        (year,) = ends
        title = phrase("grid.models.one_year", lang, ward=review.ward, year=year)
        headings = (*headings[:2], say(lang, f"Năm {year}", year), *headings[3:])
        rows = [(*row[:2], row[2].partition(" ")[0], *row[3:]) for row in rows]
        kept = [at for at in kept if at not in (3, 4)]
    return Grid(
        title,
        tuple(headings[at] for at in kept),
        tuple(tuple(row[at] for at in kept) for row in rows),
        phrase("grid.models.later", lang) if later else "",
    )


def _step(series: pd.DataFrame, first: pd.Series, last: pd.Series, lang: str) -> tuple[str, str, str, str]:
    """The first and the last year of a series, the change where they compare, and how many reported."""
    compare = len(series) > 1 and comparable_with(series, last)[first.name]
    return (
        f"{number(first.value, lang)} ({first.period})",
        f"{number(last.value, lang)} ({last.period})",
        words.signed(last.value - first.value, lang) if compare else say(lang, "không so sánh", "not compared"),
        f"{last.n_reporting}/{last.n_expected}" if last.n_expected else "",
    )


def _ends(series: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The first and the last year of a series with figures: the first that compares with the last, where one does."""
    last = series.iloc[-1]
    alike = series[comparable_with(series, last)]
    return (alike if len(alike) > 1 else series).iloc[0], last


def widths(grid: Grid, across: float = 38) -> list[float]:
    """The share of the page that each column needs, by its longest text; none is squeezed, and what is short keeps to its line.

    First of all each gets what cannot be broken (`plain.glued`), on a page of `across` letters.
    """
    def least(x: int) -> float:
        return 1.4 + max(
            (
                extent(piece, bold)
                for text, bold in ((grid.headings[x], True), *((row[x], False) for row in grid.rows))
                for piece in glued(text).split(" ")
            ),
            default=0,
        )

    def long(x: int) -> float:
        return max(
            max(extent(row[x]) for row in grid.rows) if grid.rows else 0,
            max(extent(word, bold=True) for word in grid.headings[x].split() or [""]),
            extent(grid.headings[x], bold=True) * 0.6,
        )

    longest = [max(4.0, min(30.0, 2.2 + long(x))) for x in range(len(grid.headings))]
    needed = [min(least(x), n) for x, n in enumerate(longest)]
    more = [n - has for n, has in zip(longest, needed, strict=True)]
    room = max(across - sum(needed), 0) / (sum(more) or 1)
    shares = [has + room * n for has, n in zip(needed, more, strict=True)]
    return [n / sum(shares) for n in shares]


def _cell(of: pd.DataFrame, period: str, lang: str) -> str:
    if period not in of.index or pd.isna(of.loc[period, "value"]):
        return words.lacking(lang, withheld=period in of.index and bool(of.loc[period].get("suppressed", False)))
    return number(of.loc[period, "value"], lang)


def _asked(of: pd.DataFrame, period: str, lang: str) -> str:
    """How many of those that should have reported did, or that the ward reported as one."""
    if period not in of.index or pd.isna(of.loc[period, "value"]) and not of.loc[period, "n_expected"]:
        return words.lacking(lang)
    return _share_of(of.loc[period]) if of.loc[period, "n_expected"] else words.whole(lang)
