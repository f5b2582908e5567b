"""Where to go first: the table of white spots that deck, report and tables share."""

from __future__ import annotations

from hieuhoc_analysis.indicators import coverage, growth
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.columns import written
from hieuhoc_analysis.publish.grids import Grid
from hieuhoc_analysis.publish.review import Review

MOST_ROWS = 16
EXPLAINED = ("none", "low", "falling")  # kinds of white spots whose words do not say themselves what they mean
SHEET = ("Vùng trắng", "White spots")


def white_spots(review: Review, most: int = MOST_ROWS) -> Grid:
    """Where to go first: khu phố without reports or registrations, far below the ward, or falling, last year."""
    lang = review.lang
    last = review.of(coverage.white_spots(review.observations, years=review.years, last=True))
    if last.empty:
        return _without(review)
    said: dict[str, dict[str, list[str]]] = {}
    for row in last.itertuples():
        said.setdefault(row.khu_pho, {}).setdefault(row.model, []).append(written("kind", row.kind, lang))
    models = [model for model in words.MODELS if any(model in points for points in said.values())]
    ordered = sorted(said.items(), key=lambda item: (-sum(map(len, item[1].values())), natural_key(item[0])))
    rows = tuple((name, *("; ".join(points.get(model, [])) for model in models)) for name, points in ordered[:most])
    kinds, more = set(last["kind"]), len(ordered) - most
    notes = [
        phrase("grid.white_spots.order", lang),
        *(phrase(f"grid.white_spots.{kind}_means", lang) for kind in EXPLAINED if kind in kinds),
        phrase("grid.white_spots.more", lang, n=more, sheet=say(lang, *SHEET)) if more > 0 else "",
    ]
    headings = (say(lang, "[Khu phố]", "[One khu phố]"), *(words.model(model, lang) for model in models))
    title = phrase("grid.white_spots.some", lang, n=len(ordered), year=last["period"].iloc[0])
    marks = frozenset((y, x) for y, row in enumerate(rows) for x, text in enumerate(row) if x and text)
    return Grid(title, headings, rows, style.sentence(notes), marks)


def _without(review: Review) -> Grid:
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
    looked = {
        "low": (shares["year"] == last).any(),
        "falling": {last - 1, last} <= set(shares["year"]),
        "unrecognized": recognised,
    }
    said = phrase("grid.white_spots.all_registered", lang, year=last)
    if any(looked.values()):
        *others, nothing = (phrase(f"grid.white_spots.no_{kind}", lang) for kind, could in looked.items() if could)
        before = ", ".join(others) + say(lang, ", hay ", " or ") if others else ""
        said += say(lang, f"; không nơi nào {before}{nothing}", f"; none is {before}{nothing}")
    title = phrase("grid.white_spots.none", lang, ward=review.ward)
    no_shares = "" if len(shares) else phrase("grid.white_spots.no_shares", lang)
    return Grid(title, (), (), style.sentence([said, no_shares]))
