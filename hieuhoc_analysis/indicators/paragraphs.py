"""Findings put together: the sentences of a model or a matter as one paragraph that can be pasted into the report."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.indicators import coverage
from hieuhoc_analysis.indicators.frames import dicts, frame
from hieuhoc_analysis.indicators.observations import model_of
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase

PARAGRAPHS = {"ward": "str", "section": "str", "model": "str", "text_vi": "str", "text_en": "str"}


def paragraphs(sentences: pd.DataFrame) -> pd.DataFrame:
    """The sentences of each ward, section and model as one paragraph, in the order of the sentences.

    A paragraph ends with what limits its sentences, each caveat once. Sentences that were left out (`disclosure.mask_sentences`)
    are not in it.

    Parameters
    ----------
    sentences : DataFrame
        `narrative.sentences`.

    Returns
    -------
    DataFrame
        `PARAGRAPHS`, one row per ward × section × model (``model`` '' where a section is about none).
    """
    groups: dict[tuple[str, str, str], list[dict]] = {}
    for row in dicts(sentences):
        groups.setdefault((row["ward"], row["section"], _model(row)), []).append(row)
    return frame([{
        "ward": ward, "section": section, "model": model, **{f"text_{lang}": _text(rows, lang) for lang in LANGUAGES},
    } for (ward, section, model), rows in groups.items()], PARAGRAPHS)


def _model(row: dict) -> str:
    """The learning model that a sentence is about; what concerns the whole opens the families' paragraph."""
    code = row["indicator"]
    if row["section"] in ("dropout", "reporting"):
        return ""
    if row["section"] == "reach":
        return str(code).removeprefix("reach_")
    rule = coverage.definitions().get(code)
    return rule["model"] if rule else model_of(code) or "family"


def _text(rows: list[dict], lang: str) -> str:
    caveats = list(dict.fromkeys(row[f"caveat_{lang}"] for row in rows if row[f"caveat_{lang}"]))
    # a caveat of several sentences is several caveats
    parts = list(dict.fromkeys(part for caveat in caveats for part in _split(caveat)))
    said = " ".join(row[f"sentence_{lang}"] for row in rows)
    return f"{said} {phrase('narrative.note', lang, caveats=' '.join(parts))}" if parts else said


def _split(caveat: str) -> list[str]:
    """Sentences of a caveat: a full stop and a space before a capital."""
    out, start = [], 0
    for at in range(1, len(caveat) - 1):
        if caveat[at - 1] == "." and caveat[at] == " " and caveat[at + 1].isupper():
            out.append(caveat[start:at])
            start = at + 1
    return [*out, caveat[start:]]
