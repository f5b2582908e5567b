"""Figures of a review that are still to be asked about: what is made of them says so, wherever it is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import coverage
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.indicators.observations import COUNTED
from hieuhoc_analysis.indicators.periods import years as years_of
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import disclosure
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import number
from hieuhoc_analysis.publish.exhibit import Exhibit
from hieuhoc_analysis.publish.review import Review

NAMED = 6  # figures that a paragraph names
ALL_LEAST = 3  # khu phố, all of whose figures are named by the ward
_PLACE = ["source_file", "source_sheet", "source_cell"]
_COLUMN = ["source_file", "source_sheet", "ward", "period", "data_element"]
_LINE = ["source_file", "source_sheet", "ward", "period", "khu_pho"]
_FILE = ["source_file", "ward", "period"]
# what exhibits of a section rest on whose figures do not say it themselves
_RESTS_ON = {
    "growth": ("families_registered",),
    "coverage": ("families_registered", "households"),
    "commendation": ("families_registered", "families_recognized", "households"),
}
_OF_ALL_YEARS = ("commendation",)  # sections whose exhibits rest on every year, whichever they name
MATERIAL = 0.1  # from which part of a sum on the headline says that it is doubted


def doubted(review: Review) -> pd.DataFrame:
    """The figures in force of the reviewed ward or district of which there is an error or a warning, by element, year and place: at their
    cell, or at another of the column, line or file that it is about.

    What a decision (``corrections.csv``) has settled is no longer doubted, and what is superseded is not in force.
    """
    rows = _in_force(review)
    if review.findings.empty:
        return rows[:0]
    asked = review.findings[review.findings["severity"].isin(["error", "warning"])]
    reach = asked["rule"].map({row["rule"]: row["reach"] for row in codelists.load("rules")})
    of_asked = pd.Series(False, index=rows.index)
    for about, some in ((_PLACE, reach.notna()), (_COLUMN, reach == "column"), (_LINE, reach == "line"), (_FILE, reach == "file")):
        known = set(asked[some][about].itertuples(index=False, name=None))
        of_asked |= pd.Series([place in known for place in rows[about].itertuples(index=False, name=None)], index=rows.index, dtype=bool)
    found = rows[of_asked]
    order = sorted(dicts(found), key=lambda row: (row["data_element"], row["period"], natural_key(f"{row['ward']} {row['khu_pho']}")))
    return pd.DataFrame(order, columns=list(rows.columns))


def _in_force(review: Review) -> pd.DataFrame:
    """The figures of the reviewed ward or district that stand at a cell and that nothing supersedes."""
    rows = review.received
    rows = rows[rows["status"].isin(COUNTED) & rows["value"].notna() & (rows["source_cell"] != "")]
    return rows if review.of_wards else review.of(rows)


def _named(review: Review) -> list[dict]:
    """The doubted figures as they are named: those of all khu phố of a ward are the ward's."""
    rows = dicts(doubted(review))
    everywhere = Counter(map(_whose, dicts(_in_force(review)) if rows else ()))
    here = Counter(map(_whose, rows))
    out: dict[tuple, dict] = {}
    for row in rows:
        if row["khu_pho"] and here[_whose(row)] == everywhere[_whose(row)] >= ALL_LEAST:
            whole = out.setdefault(_whose(row), row | {"khu_pho": "", "value": 0})
            whole["value"] += row["value"]
        else:
            out[len(out),] = row
    return list(out.values())


def _whose(row: dict) -> tuple:
    """Of what a figure is one among those of the khu phố of its ward."""
    return row["data_element"], row["education_level"], row["period"], row["ward"], bool(row["khu_pho"])


def note(review: Review, elements: Collection[str], periods: Collection[str]) -> str:
    """Whose figures of some data elements and years are to be asked about, '' where none is."""
    found: dict[str, list[str]] = {}
    for row in _named(review):
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
    if exhibit.section in _OF_ALL_YEARS:
        periods |= set(map(str, years_of(review.period) or ()))
    return note(review, elements, periods)


def of_headline(review: Review, said: Mapping[str, Any]) -> str:
    """The years of a headline a good part of whose sum is doubted, as a clause behind it; '' where there are none.

    Parameters
    ----------
    said : mapping
        What `indicators.headline.of` returned.
    """
    years = [said["first_year"], said["last_year"], *(one["year"] for one in said["later"])]
    of_all, of_doubted = (
        rows[rows["data_element"] == said["data_element"]].groupby("period")["value"].sum() for rows in (_in_force(review), doubted(review))
    )
    found = [str(y) for y in years if (part := of_doubted.get(str(y), 0)) and part >= MATERIAL * of_all[str(y)]]
    return phrase("doubts.headline", review.lang, years=", ".join(found)) if found else ""


def paragraph(review: Review, named: int = NAMED) -> str:
    """All of them for the report, of which so many are `named`: what, whose, of when and how much; of counts of persons not how much."""
    lang, rows = review.lang, _named(review)
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
