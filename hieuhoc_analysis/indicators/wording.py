"""How a finding becomes a sentence in both languages: its phrase, its caveats, and the words put into them.

The wording is in ``codelists/phrases.csv`` (keys ``narrative.…``).
"""

from __future__ import annotations

import json
import re

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators.observations import elements
from hieuhoc_analysis.language.phrases import LANGUAGES, unnamed

_NAMED = 5
_SCHOOL_YEAR = re.compile(r"(?<=\b\d{4})-(?=\d{4}\b)")
SPAN = ("first_year", "first_value", "last_year", "last_value", "change_pct", "cagr")  # the figures of a change between two years


def line(section: str, indicator: str, period: str, key: str, caveats: list[dict[str, str]], texts: dict[str, str], figures: dict) -> dict:
    """One row of `narrative.SENTENCES`; `texts` end in _vi or _en, `figures` are the same in both languages."""
    row = {
        "section": section,
        "indicator": indicator,
        "period": period,
        "key": f"narrative.{key}",
        "figures": json.dumps(figures, ensure_ascii=False, sort_keys=True),
    }
    for lang in LANGUAGES:
        own = {name.removesuffix(f"_{lang}"): text for name, text in texts.items() if name.endswith(f"_{lang}")}
        shown = {name: _SCHOOL_YEAR.sub("–", value) if isinstance(value, str) else value for name, value in figures.items()}
        row[f"sentence_{lang}"] = unnamed(f"narrative.{key}", lang, **own, **shown)
        row[f"caveat_{lang}"] = " ".join(limit[lang] for limit in caveats)
    return row


def caveat(key: str, **values: object) -> dict[str, str]:
    """What limits a sentence, in both languages; a value that differs between them is a dict by language."""
    pairs = {name: value if isinstance(value, dict) else dict.fromkeys(LANGUAGES, value) for name, value in values.items()}
    return {lang: unnamed(f"narrative.caveat.{key}", lang, **{name: pair[lang] for name, pair in pairs.items()}) for lang in LANGUAGES}


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
    return elements()[element][f"unit_{lang}"]


def model(code: str, lang: str) -> str:
    """A learning model by its name."""
    return unnamed(f"narrative.model.{code}", lang)
