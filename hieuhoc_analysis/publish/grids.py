"""The small tables of the review that deck, report and page share: key figures, the situation, the models, the white spots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import pandas as pd

from hieuhoc_analysis.indicators import coverage, dropout, growth
from hieuhoc_analysis.indicators.panel import Panel, totals
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import disclosure, doubts, style
from hieuhoc_analysis.publish.charts import places, words
from hieuhoc_analysis.publish.charts.growth import comparable_with
from hieuhoc_analysis.publish.charts.words import number, percent, say
from hieuhoc_analysis.publish.columns import written
from hieuhoc_analysis.publish.plain import extent, glued
from hieuhoc_analysis.publish.review import Review

BASES = ("households", "families_registered")  # which every khu phố should report
SITUATION = ("households", "population", "members", "scholarships")
ELEMENTS = {
    "family": ("families_registered", "families_recognized"),
    "clan": ("clans_registered", "clans_recognized"),
    "community": ("communities_registered", "communities_recognized"),
    "organization": ("organizations_registered", "organizations_recognized"),
    "citizen": ("citizens_registered", "citizens_recognized"),
}
MOST_ROWS = 16
WHITE_RULES = {  # what the words in the cells of white spots mean, where they do not say it themselves
    "none": ("“Chưa có đăng ký” là đã báo cáo mà chưa có mô hình nào", "“nothing registered”: reported, and has none of the model"),
    "low": (
        "“Thấp hơn nửa mức chung” là tỷ lệ gia đình đăng ký dưới nửa tỷ lệ của cả địa bàn",
        "“under half [the ward's] rate”: of the share of families registered",
    ),
    "falling": (
        "“Giảm so với năm trước” là tỷ lệ gia đình đăng ký thấp hơn năm trước",
        "“falling”: the share of families registered is below the year before's",
    ),
}
WHITE_SHEET = ("Vùng trắng", "White spots")


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
    lang, out = review.lang, []
    series = words.one_kind(review.of(growth.by_year(review.observations, "families_registered", years=review.years)), "calendar").dropna(
        subset="value"
    )
    if len(series):
        first, last = _ends(series)
        detail = (
            say(lang, f"năm {first.period}: {number(first.value, lang)}", f"{first.period}: {number(first.value, lang)}")
            if len(series) > 1
            else ""
        )
        out.append(KeyFigure(number(last.value, lang), say(lang, f"hộ đăng ký năm {last.period}", f"families registered in {last.period}"),
                             "; ".join(filter(None, [detail, _reporting(last, lang)]))))
    rates = coverage.by_ward(review.observations, ["family_registration_coverage"], years=review.years)
    rates = words.one_kind(review.of(rates), "calendar").dropna(subset="value")
    if len(rates):
        last = rates.sort_values("year").iloc[-1]
        out.append(
            KeyFigure(
                percent(last.value, lang),
                say(lang, f"tổng số hộ đã đăng ký, năm {last.period}", f"of all households registered in {last.period}"),
                f"{number(last.numerator, lang)}/{number(last.denominator, lang)}",
            )
        )
    reach = review.of(coverage.model_reach(review.observations, years=review.years))
    some = reach[(reach["n_reporting"] > 0) & (reach["model"] != "all")]
    if len(some):
        last = some[some["year"] == some["year"].max()]
        known, expected = int(last["n_reporting"].max()), int(last["n_expected"].max())
        full = [words.model(r.model, lang) for r in last.itertuples() if r.n_with == r.n_reporting == known - _idle(r)]
        year = last["period"].iloc[0]
        said = (
            say(lang, f"mô hình có ở mọi [khu phố], năm {year}", f"models in every [one khu phố] in {year}")
            if known == expected
            else say(
                lang,
                f"mô hình có ở mọi [khu phố] có báo cáo ({known}/{expected}), năm {year}",
                f"models in every [one khu phố] that reported ({known} of {expected}), {year}",
            )
        )
        out.append(KeyFigure(f"{len(full)}/{len(last)}", said, ", ".join(full)))
    rate = disclosure.mask_rates(dropout.rates(review.observations, years=review.years), review.protected)
    rates = words.one_kind(review.of(rate, indicator="dropout_rate", education_level="all"))
    rate = rates.dropna(subset="value").sort_values("year")
    if len(rate) and not words.withheld_after(rates, rate.iloc[-1]):  # an earlier year's zero is not where the ward stands
        last = rate.iloc[-1]
        out.append(
            KeyFigure(
                percent(last.value, lang, 2),
                say(
                    lang,
                    f"học sinh bỏ học, {words.in_year(last.period, lang)}",
                    f"of pupils dropped out, {words.in_year(last.period, lang)}",
                ),
                f"{number(last.numerator, lang)}/{number(last.denominator, lang)}",
            )
        )
    return out


def situation(review: Review) -> Grid:
    """Households, population and members of the main ward by year, and how many khu phố reported."""
    lang = review.lang
    table = totals(review.of(review.observations), list(SITUATION), years=review.years)
    table = disclosure.mask(table, review.protected)
    table = table[table["education_level"] == "all"]
    periods = sorted(table["period"].unique())
    rows = []
    for element in SITUATION:
        of = table[table["data_element"] == element].set_index("period")
        if of["value"].notna().any():
            rows.append((f"{words.label(element, lang)} ({words.unit(element, lang)})", *(_cell(of, period, lang) for period in periods)))
    of = table[table["data_element"] == "households"].set_index("period")
    if (of["n_expected"] > 0).any():
        rows.append(
            (
                say(lang, "[Khu phố] báo cáo số hộ", "[Khu phố] reporting households"),
                *(_asked(of, p, lang) for p in periods),
            )
        )
    if not rows:  # the office may know what the forms do not ask
        return Grid(
            "",
            (),
            (),
            say(
                lang,
                "[Số hộ, nhân khẩu, hội viên: biểu chưa có số liệu, cơ quan bổ sung]",
                "[households, population, members: not in the forms, to be added by the office]",
            ),
        )
    last = table[(table["year"] == table["year"].max()) & table["value"].notna()].set_index("data_element")["value"]
    have = ", ".join(
        f"{number(last[e], lang)} {unit}"
        for e, unit in (
            ("households", say(lang, "hộ", "households")),
            ("population", say(lang, "nhân khẩu", "people")),
            ("members", say(lang, "hội viên khuyến học", "association members")),
        )
        if e in last
    )
    ends = table[(table["year"] == table["year"].max()) & (table["data_element"] == "households")]
    part = next((f"{r.n_reporting}/{r.n_expected}" for r in ends.itertuples() if r.n_reporting < r.n_expected and r.n_reporting), "")
    have += say(lang, f" (ở {part} [khu phố] có báo cáo)", f" (in {part.replace('/', ' of ')} [khu phố])") if part and have else ""
    title = (
        say(lang, f"{review.ward} năm {table['year'].max()}: {have}", f"{review.ward} in {table['year'].max()}: {have}")
        if have
        else say(lang, f"{review.ward}: đặc điểm tình hình", f"{review.ward}: the situation")
    )
    some = [p for p in of.index if of.loc[p, "n_reporting"] and of.loc[p, "n_reporting"] < of.loc[p, "n_expected"]]
    note = (
        say(
            lang,
            f"Chưa đủ [khu phố] báo cáo, tổng thấp hơn thực có: {', '.join(words.years(some))}",
            f"Not all [khu phố] reported, so totals are too low: {', '.join(words.years(some))}",
        )
        if some
        else ""
    )
    note = style.sentence([note, doubts.note(review, SITUATION, periods)])
    return Grid(title, (say(lang, "Chỉ số", "Data element"), *words.years(periods)), tuple(rows), note)


def models(review: Review) -> Grid:
    """Each model's registered and recognised, first and last year with figures, with the reporting under each."""
    lang, rows, seen, later = review.lang, [], set(), False
    for model, pair in ELEMENTS.items():
        for element in pair:
            of = growth.by_year(review.observations, element, years=review.years)
            of = words.one_kind(disclosure.mask(review.of(of), review.protected), "calendar").dropna(subset="value")
            if of.empty:
                continue
            first, last = _ends(of)
            seen |= {first.period, last.period}
            later |= first.period != of.iloc[0].period
            rows.append(
                (
                    words.model(model, lang),
                    words.label(element, lang),
                    f"{number(first.value, lang)} ({first.period})",
                    f"{number(last.value, lang)} ({last.period})",
                    words.signed(last.value - first.value, lang)
                    if len(of) > 1 and comparable_with(of, last)[first.name]
                    else say(lang, "không so sánh", "not compared"),
                    f"{last.n_reporting}/{last.n_expected}" if last.n_expected else "",
                )
            )
    if not rows:
        return Grid("", (), ())
    steps = [row[4] for row in rows if row[4][:1] in "+−0"]
    up = sum(step.startswith("+") for step in steps)
    title = (
        say(
            lang,
            f"{review.ward}: {up}/{len(steps)} chỉ số của các mô hình tăng từ năm đầu đến năm cuối",
            f"{review.ward}: {up} of {len(steps)} figures of the models grew from the first to the last year",
        )
        if steps
        else say(
            lang,
            f"{review.ward}: các mô hình, năm đầu và năm cuối có số liệu",
            f"{review.ward}: the models, first and last year with figures",
        )
    )
    headings = (
        say(lang, "Mô hình", "Model"),
        say(lang, "Chỉ số", "Data element"),
        say(lang, "Năm đầu", "First year"),
        say(lang, "Năm cuối", "Last year"),
        say(lang, "Tăng, giảm", "Change"),
        say(lang, "[Khu phố] báo cáo", "[Khu phố] reporting"),
    )
    kept = [0, 1, 2, 3, 4] + [5] * any(row[5] for row in rows)  # a ward that reports as a whole has no khu phố to count
    if len(seen) == 1:  # one year has neither a first nor a change
        title, headings = (
            say(lang, f"{review.ward}: các mô hình năm {last.period}", f"{review.ward}: the models in {last.period}"),
            (*headings[:2], say(lang, f"Năm {last.period}", last.period), *headings[3:]),
        )
        rows, kept = [(*row[:2], row[2].partition(" ")[0], *row[3:]) for row in rows], [at for at in kept if at not in (3, 4)]
    note = say(lang, "Năm đầu là năm sớm nhất so sánh được với năm cuối.", "The first year is the earliest that compares with the last.")
    return Grid(
        title, tuple(headings[at] for at in kept), tuple(tuple(row[at] for at in kept) for row in rows), note if later else ""
    )


def _ends(series: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The first and the last year of a series with figures: the first that compares with the last, where one does."""
    last = series.iloc[-1]
    alike = series[comparable_with(series, last)]
    return (alike if len(alike) > 1 else series).iloc[0], last


def white_spots(review: Review, most: int = MOST_ROWS) -> Grid:
    """Where to go first: khu phố without reports or registrations, far below the ward, or falling, last year."""
    lang = review.lang
    last = review.of(coverage.white_spots(review.observations, years=review.years, last=True))
    if last.empty:
        return _without_white_spots(review)
    said: dict[str, dict[str, list[str]]] = {}
    for row in last.itertuples():
        said.setdefault(row.khu_pho, {}).setdefault(row.model, []).append(written("kind", row.kind, lang))
    models_ = [model for model in words.MODELS if any(model in points for points in said.values())]
    ordered = sorted(said.items(), key=lambda item: (-sum(map(len, item[1].values())), natural_key(item[0])))
    more = len(ordered) - most
    year = last["period"].iloc[0]
    rows = tuple((name, *("; ".join(points.get(model, [])) for model in models_)) for name, points in ordered[:most])
    title = say(
        lang,
        f"{len(ordered)} [khu phố] còn vùng trắng hoặc cần chú ý năm {year}",
        f"{len(ordered)} [khu phố] with white spots or points to look at in {year}",
    )
    others = say(
        lang,
        f"Còn {more} [khu phố] khác, xem tables.xlsx, trang “{WHITE_SHEET[0]}”",
        f"{more} more [khu phố] in tables.xlsx, sheet “{WHITE_SHEET[1]}”",
    )
    notes = [
        say(lang, "Nơi có nhiều điều cần chú ý đứng trước", "Those with most to look at come first"),
        *(say(lang, *rule) for kind, rule in WHITE_RULES.items() if kind in set(last["kind"])),
        others if more > 0 else "",
    ]
    headings = (say(lang, "[Khu phố]", "[One khu phố]"), *(words.model(model, lang) for model in models_))
    marks = frozenset((y, x) for y, row in enumerate(rows) for x, text in enumerate(row) if x and text)
    return Grid(title, headings, rows, style.sentence(notes), marks)


def _without_white_spots(review: Review) -> Grid:
    """That every khu phố has registrations, and what else could be looked at and was found nowhere; nothing where no
    khu phố reported any."""
    lang = review.lang
    cover = review.by_unit(["family_registration_coverage"]).assign(value=lambda f: f["numerator"])
    cover = words.one_kind(cover, "calendar").query("khu_pho != ''")
    known = cover[cover["numerator"].notna()]
    if known.empty:
        return Grid("", (), ())
    last = int(known["year"].max())
    shares = known[known["denominator"] > 0]
    recognised = growth.by_year(review.of(review.observations), "families_recognized", years=[last])["value"].notna().any()
    looked = []
    if (shares["year"] == last).any():
        looked.append(say(lang, "thấp hơn nửa mức chung", "under half [the ward's] rate"))
    if {last - 1, last} <= set(shares["year"]):
        looked.append(say(lang, "giảm so với năm trước", "below the year before"))
    if recognised:
        looked.append(say(lang, "có đăng ký mà chưa được công nhận", "without recognition"))
    said = phrase("grid.white_spots.all_registered", lang, year=last)
    if looked:
        *others, nothing = looked
        before = ", ".join(others) + say(lang, ", hay ", " or ") if others else ""
        said += say(lang, f"; không nơi nào {before}{nothing}", f"; none is {before}{nothing}")
    title = phrase("grid.white_spots.none", lang, ward=review.ward)
    no_shares = "" if len(shares) else phrase("grid.white_spots.no_shares", lang)
    return Grid(title, (), (), style.sentence([said, no_shares]))


def khu_pho(review: Review, more: Iterable[str] = ()) -> list[str]:
    """The khu phố of the main ward that should report, those that never did among them, and `more`; those that are no more at the end."""
    panel = Panel.of(review.of(review.observations), review.years)
    by_year = {
        period: {name for element in BASES for name in panel.expected(review.ward, period, element)}
        for period in sorted({period for element in BASES for period in panel.series(review.ward, element)})
    }
    return places.in_order({*more, *(name for names in by_year.values() for name in names)}, by_year[max(by_year)] if by_year else ())


def gone(review: Review, element: str, rows: pd.DataFrame) -> set[tuple[str, str]]:
    """Of which khu phố and period `rows` of an element (`by_khu_pho`) have no figure because the khu phố was not there."""
    panel = Panel.of(review.of(review.observations), review.years)
    told = set(rows.loc[rows["value"].notna() | (rows["status"] == "suppressed"), ["khu_pho", "period"]].itertuples(index=False, name=None))
    names = khu_pho(review, rows["khu_pho"].unique())
    there = {period: {*panel.expected(review.ward, period, element)} for period in rows["period"].unique()}
    return {(name, period) for name in names for period in there if name not in there[period]} - told


def by_khu_pho(review: Review, element: str) -> pd.DataFrame:
    """One data element of the main ward, khu phố × period, as far as it may be published (NaN elsewhere; ``suppressed`` in attrs)."""
    if element in disclosure.person_elements():
        rows = review.protected
    else:
        rows = disclosure.publishable(review.observations, years=review.period, only=[element], view="internal")
    rows = review.of(rows, data_element=element, education_level="all")
    return rows[(rows["khu_pho"] != "") & (rows["period"] != disclosure.TOTAL)]


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
        hidden = period in of.index and bool(of.loc[period].get("suppressed", False))
        return say(lang, "không công bố", "not published") if hidden else say(lang, "chưa có", "none")
    return number(of.loc[period, "value"], lang)


def _idle(row) -> int:
    """How many khu phố have nothing that they could register of a model: it is everywhere without them."""
    return len(row.khu_pho_nothing_to_register.split("; ")) if row.khu_pho_nothing_to_register else 0


def _asked(of: pd.DataFrame, period: str, lang: str) -> str:
    """How many of those that should have reported did, or that the ward reported as one."""
    if period not in of.index or pd.isna(of.loc[period, "value"]) and not of.loc[period, "n_expected"]:
        return say(lang, "chưa có", "none")
    done, expected = int(of.loc[period, "n_reporting"]), int(of.loc[period, "n_expected"])
    return f"{done}/{expected}" if expected else words.whole(lang)


def _reporting(row, lang: str) -> str:
    return "" if row.complete else f"{row.n_reporting}/{row.n_expected} {words.units(lang)}"
