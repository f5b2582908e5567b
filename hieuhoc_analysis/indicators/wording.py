"""How a finding becomes a sentence in both languages: its phrase, its caveats, and the words put into them.

The wording is in ``codelists/phrases.csv`` (keys ``narrative.…``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import grounds
from hieuhoc_analysis.indicators.observations import elements
from hieuhoc_analysis.language.phrases import LANGUAGES, unnamed
from hieuhoc_analysis.language.units import counted_in

_NAMED = 5
_SCHOOL_YEAR = re.compile(r"(?<=\b\d{4})-(?=\d{4}\b)")
SPAN = ("first_year", "first_value", "last_year", "last_value", "change_pct", "cagr")  # the figures of a change between two years


def line(
    section: str,
    indicator: str,
    period: str,
    key: str,
    /,
    caveats: Sequence[dict[str, str]] = (),
    texts: Mapping[str, str] | None = None,
    **figures: object,
) -> dict:
    """One row of `narrative.SENTENCES`; `texts` end in _vi or _en, `figures` are the same in both languages."""
    row = {
        "section": section,
        "indicator": indicator,
        "period": period,
        "key": f"narrative.{key}",
        "figures": json.dumps(figures, ensure_ascii=False, sort_keys=True),
    }
    shown = {name: _SCHOOL_YEAR.sub("–", value) if isinstance(value, str) else value for name, value in figures.items()}
    for lang in LANGUAGES:
        own = {name.removesuffix(f"_{lang}"): text for name, text in (texts or {}).items() if name.endswith(f"_{lang}")}
        row[f"sentence_{lang}"] = unnamed(f"narrative.{key}", lang, **own, **shown)
        row[f"caveat_{lang}"] = " ".join(limit[lang] for limit in caveats)
    return row


def picked(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The figures of a row that a sentence names."""
    return {name: row[name] for name in names}


def average(span: Mapping[str, Any], key: str, yearly: float) -> dict[str, str]:
    """What a change between two years (a row of `growth.cagr`) was a year, by the phrase `key` in each language.

    Nothing over a single year, whose average is the change itself.
    """
    several = span["last_year"] - span["first_year"] > 1
    return {f"average_{lang}": unnamed(f"narrative.{key}", lang, yearly=yearly) if several else "" for lang in LANGUAGES}


def between(span: Mapping[str, Any]) -> str:
    """The period from the first to the last of a row of `growth.cagr`."""
    return f"{span['first_period']}–{span['last_period']}"


def caveat(key: str, **values: object) -> dict[str, str]:
    """What limits a sentence, in both languages; a value that differs between them is a dict by language."""
    pairs = {name: value if isinstance(value, dict) else dict.fromkeys(LANGUAGES, value) for name, value in values.items()}
    return {lang: unnamed(f"narrative.caveat.{key}", lang, **{name: pair[lang] for name, pair in pairs.items()}) for lang in LANGUAGES}


def same_khu_pho(row: Mapping[str, Any]) -> list[dict[str, str]]:
    """The caveat of a change that holds only for the khu phố that reported in both years; none where all did."""
    if row["complete"]:
        return []
    names = few(row["missing_khu_pho"].split("; "))
    return [caveat("same_khu_pho", n=row["n_reporting"], total=row["n_expected"], names=names)]


def not_of_the_last_year(row: Mapping[str, Any], ward: str, years: Sequence[int]) -> list[dict[str, str]]:
    """The caveat of a figure older than the last of the years: nothing newer is there, or the ward is no more."""
    if row["year"] >= years[-1]:
        return []
    return [caveat("latest" if grounds.exists(ward, f"{years[-1]}-12-31") else "ended", year=row["year"], asked=years[-1])]


def break_labels(codes: str) -> dict[str, str]:
    """The names of breaks, joined."""
    known = {row["break"]: row for row in codelists.load("breaks")}
    return {lang: "; ".join(known[code][f"label_{lang}"] for code in codes.split(";") if code in known) for lang in LANGUAGES}


def few(names: list[str]) -> str:
    """The first names of a list, and how many more."""
    return ", ".join(names[:_NAMED]) + (f" … (+{len(names) - _NAMED})" if len(names) > _NAMED else "")


def label(element: str, lang: str) -> str:
    """A data element inside a Vietnamese sentence, or at the beginning of an English one."""
    text = elements()[element][f"label_{lang}"]
    return text[0].lower() + text[1:] if lang == "vi" else text


def unit(element: str, lang: str) -> str:
    """What a data element counts."""
    return counted_in(elements()[element][f"unit_{lang}"])


def model(code: str, lang: str) -> str:
    """A learning model by its name."""
    return unnamed(f"narrative.model.{code}", lang)


def counted(element: str) -> dict[str, str]:
    """The texts ``what`` and ``unit`` of a sentence about a data element."""
    return {f"what_{lang}": label(element, lang) for lang in LANGUAGES} | {f"unit_{lang}": unit(element, lang) for lang in LANGUAGES}


def models(code: str) -> dict[str, str]:
    """The text ``model`` of a sentence about a learning model."""
    return {f"model_{lang}": model(code, lang) for lang in LANGUAGES}
