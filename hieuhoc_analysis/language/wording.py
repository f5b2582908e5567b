"""Words in sentences, titles and names from which follows what is meant, by ``sentence_words.csv``."""

from __future__ import annotations

import re
from collections import defaultdict

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.text import fold

KINDS = (
    "no_total",
    "other_office",
    "other_association",
    "associations",
    "pledged",
    "own_association",
    "changed",
    "apart_from_sum",
    "plan",
    "sets_plan",
    "plan_title",
    "expects",
    "proposes",
    "balance",
    "up_to",
    "moment",
    "not_moved",
    "brought_in",
    "correction",
    "amended",
    "taken_over",
    "draft",
    "district",
    "year_label",
    "done",
    "basis",
    "model_name",
    "pronoun",
    "donors",
    "held",
    "since_start",
    "how_many",
    "to_class",
    "estimated",
)
_BETWEEN = r"(?: \w+){0,3} "  # the words that … stands for


def says(text: str, kind: str) -> bool:
    """Whether one of the words of a kind stands in a text."""
    return bool(_patterns()[kind].search(fold(text)))


def begins(text: str, kind: str) -> bool:
    """Whether a text begins with one of the words of a kind."""
    return bool(_patterns()[kind].match(fold(text)))


@codelists.remembered(4096)
def is_one(text: str, kind: str) -> bool:
    """Whether a text is one of the words of a kind, and nothing else."""
    return bool(_patterns()[kind].fullmatch(fold(text)))


def without(text: str, kind: str) -> str:
    """A text, folded, without the words of a kind."""
    return " ".join(_patterns()[kind].sub(" ", fold(text)).split())


def behind(text: str, kind: str) -> str:
    """A text, folded, without one of the words of a kind with which it begins."""
    return _patterns()[kind].sub(lambda match: "" if match.start() == 0 else match[0], fold(text)).strip()


@codelists.derived("sentence_words")
def _patterns(rows: tuple[dict[str, str], ...]) -> dict[str, re.Pattern[str]]:
    written: dict[str, list[str]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: -len(row["written"])):  # *tổng số* before *tổng*
        written[row["kind"]].append(_BETWEEN.join(re.escape(fold(part)) for part in row["written"].split("…")))
    return {kind: re.compile(rf"\b(?:{'|'.join(written[kind])})\b" if written[kind] else r"(?!)") for kind in KINDS}
