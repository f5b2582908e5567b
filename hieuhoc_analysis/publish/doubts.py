"""Figures of a review that are still to be asked about: what is made of them says so, wherever it is shown."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import pandas as pd

from hieuhoc_analysis.indicators import coverage
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.indicators.observations import COUNTED
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import disclosure
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import number
from hieuhoc_analysis.publish.exhibit import Exhibit
from hieuhoc_analysis.publish.review import Review

NAMED = 6  # figures that a paragraph names
_PLACE = ["source_file", "source_sheet", "source_cell"]
# what exhibits of a section rest on whose figures do not say it themselves
_RESTS_ON = {"growth": ("families_registered",), "coverage": ("families_registered", "households")}


def doubted(review: Review) -> pd.DataFrame:
    """The figures in force of the reviewed ward or district at whose cell there is an error or a warning, by element, year and place.

    What a decision (``corrections.csv``) has settled is no longer doubted, and what is superseded is not in force.
    """
    rows = review.received
    if review.findings.empty:
        return rows[:0]
    rows = rows[rows["status"].isin(COUNTED) & rows["value"].notna() & (rows["source_cell"] != "")]
    if not review.of_wards:
        rows = review.of(rows)
    asked = review.findings[review.findings["severity"].isin(["error", "warning"])]
    places = set(asked[_PLACE].itertuples(index=False, name=None))
    found = rows[[place in places for place in rows[_PLACE].itertuples(index=False, name=None)]]
    order = sorted(dicts(found), key=lambda row: (row["data_element"], row["period"], natural_key(f"{row['ward']} {row['khu_pho']}")))
    return pd.DataFrame(order, columns=list(rows.columns))


def note(review: Review, elements: Collection[str], periods: Collection[str]) -> str:
    """Whose figures of some data elements and years are to be asked about, '' where none is."""
    found: dict[str, list[str]] = {}
    for row in dicts(doubted(review)):
        if row["data_element"] in elements and row["period"] in periods and row["period"] not in found.setdefault(_name(row, review), []):
            found[_name(row, review)].append(row["period"])
    names = [f"{name} ({', '.join(words.years(sorted(when)))})" for name, when in sorted(found.items(), key=_by_name) if when]
    return phrase("doubts.note", review.lang, names=words.listed(names, review.lang)) if names else ""


def note_of(review: Review, exhibit: Exhibit) -> str:
    """`note` on what an exhibit shows, '' where it already names them itself."""
    drawn = exhibit.figure.data
    data = drawn if drawn is not None and "data_element" in drawn else exhibit.data
    data = data[data["own"]] if "own" in data else data
    elements = set(data["data_element"]) if "data_element" in data else set(_RESTS_ON.get(exhibit.section, ()))
    known = coverage.definitions()
    for code in set(data["indicator"]) & known.keys() if "indicator" in data else ():
        elements |= {known[code]["numerator"], known[code]["denominator"]}
    periods = set(data["period"]) if "period" in data else set(map(str, data.columns))
    for column in {"first_period", "last_period"} & set(data.columns):
        periods |= set(data[column])
    return note(review, elements, periods)


def paragraph(review: Review, named: int = NAMED) -> str:
    """All of them for the report, of which so many are `named`: what, whose, of when and how much; of counts of persons not how much."""
    lang, rows = review.lang, dicts(doubted(review))
    if not rows:
        return ""
    hidden = disclosure.person_elements()
    said = [
        phrase(
            "doubts.one",
            lang,
            what=words.label(row["data_element"], lang),
            when=words.years([row["period"]])[0],
            who=_name(row, review),
        )
        + ("" if row["data_element"] in hidden else f" ({number(row['value'], lang)})")
        for row in rows
    ]
    more = [phrase("doubts.more", lang, n=len(said) - named)] if len(said) > named else []
    return phrase("doubts.all", lang, figures=" ".join(["; ".join(_small(said[:named], lang)), *more]))


def _by_name(item: tuple[str, list[str]]) -> tuple:
    return natural_key(item[0])


def _name(row: dict, review: Review) -> str:
    """Whose a figure is: the khu phố or school, or the ward; in a district with its ward."""
    if not row["khu_pho"] or row["khu_pho"] == row["ward"]:
        return row["ward"]
    return f"{row['khu_pho']}, {row['ward']}" if review.of_wards else row["khu_pho"]


def _small(texts: Iterable[str], lang: str) -> list[str]:
    """Labels amid a sentence."""
    return [text[:1].lower() + text[1:] if lang == "vi" else text for text in texts]
