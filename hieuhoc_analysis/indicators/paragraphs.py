"""Findings put together: the sentences of a model or a matter as one paragraph that can be pasted into the report."""

from __future__ import annotations

import re
from collections import Counter

import pandas as pd

from hieuhoc_analysis.indicators import coverage
from hieuhoc_analysis.indicators.frames import dicts, frame
from hieuhoc_analysis.indicators.observations import model_of
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase

_LEAD = re.compile(r"\w+ \d{4}, ")
PARAGRAPHS = {"ward": "str", "section": "str", "model": "str", "text_vi": "str", "text_en": "str"}


def paragraphs(sentences: pd.DataFrame) -> pd.DataFrame:
    """The sentences of each ward, section and model as one paragraph, in the order of the sentences.

    A paragraph ends with what limits its sentences, each caveat once; what limits several of a section ends the section, in a
    paragraph of its own. Sentences that were left out (`disclosure.mask_sentences`) are not in it.

    Parameters
    ----------
    sentences : DataFrame
        `narrative.sentences`.

    Returns
    -------
    DataFrame
        `PARAGRAPHS`, one row per ward × section × model (``model`` '' where a section is about none, or for what limits it).
    """
    groups: dict[tuple[str, str], dict[str, list[dict]]] = {}
    for row in dicts(sentences):
        groups.setdefault((row["ward"], row["section"]), {}).setdefault(_model(row), []).append(row)
    out = []
    for (ward, section), models in groups.items():
        texts = {lang: _texts(list(models.values()), lang) for lang in LANGUAGES}
        for model, *told in zip((*models, ""), *texts.values(), strict=True):
            if any(told):
                of = dict(zip((f"text_{lang}" for lang in texts), told, strict=True))
                out.append({"ward": ward, "section": section, "model": model} | of)
    return frame(out, PARAGRAPHS)


def listed(sentences: pd.DataFrame, lang: str) -> tuple[list[tuple[str, str]], str]:
    """The sentences of a section one by one, each with what limits it alone, and what limits several of them, said once."""
    rows = dicts(sentences)
    own, common = _shared([_limits([row], lang) for row in rows], lang)
    return list(zip((row[f"sentence_{lang}"] for row in rows), own, strict=True)), common


def _model(row: dict) -> str:
    """The learning model that a sentence is about; what concerns the whole opens the families' paragraph."""
    code = row["indicator"]
    if row["section"] in ("dropout", "reporting"):
        return ""
    if row["section"] == "reach":
        return str(code).removeprefix("reach_")
    rule = coverage.definitions().get(code)
    return rule["model"] if rule else model_of(code) or "family"


def _texts(groups: list[list[dict]], lang: str) -> list[str]:
    """The paragraph of each group of sentences, then what limits several of them, '' for nothing."""
    limits, common = _shared([_limits(rows, lang) for rows in groups], lang)
    out = []
    for rows, own in zip(groups, limits, strict=True):
        said = _said([row[f"sentence_{lang}"] for row in rows])
        out.append(f"{said} {phrase('narrative.note', lang, caveats=own)}" if own else said)
    return [*out, common]


def _shared(limits: list[list[str]], lang: str) -> tuple[list[str], str]:
    """What limits each of several alone, and in a sentence what limits more than one of them."""
    times = Counter(limit for of in limits for limit in of)
    common = [limit for limit in times if times[limit] > 1]
    own = [" ".join(limit for limit in of if limit not in common) for of in limits]
    return own, phrase("narrative.note_of_all", lang, caveats=" ".join(common)) if common else ""


def _limits(rows: list[dict], lang: str) -> list[str]:
    """What limits some sentences, each caveat once; a caveat of several sentences is several caveats."""
    caveats = dict.fromkeys(row[f"caveat_{lang}"] for row in rows if row[f"caveat_{lang}"])
    return list(dict.fromkeys(part for caveat in caveats for part in _split(caveat)))


def _said(sentences: list[str]) -> str:
    """Sentences one behind the other; *Năm 2025,* at the head of several in a row is said once."""
    out, before = [], ""
    for sentence in sentences:
        lead = match.group() if (match := _LEAD.match(sentence)) else ""
        bare = sentence.removeprefix(lead) if lead == before else sentence
        out.append(bare[:1].upper() + bare[1:])
        before = lead
    return " ".join(out)


def _split(caveat: str) -> list[str]:
    """Sentences of a caveat: a full stop and a space before a capital."""
    out, start = [], 0
    for at in range(1, len(caveat) - 1):
        if caveat[at - 1] == "." and caveat[at] == " " and caveat[at + 1].isupper():
            out.append(caveat[start:at])
            start = at + 1
    return [*out, caveat[start:]]
