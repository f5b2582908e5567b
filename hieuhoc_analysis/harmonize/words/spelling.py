"""Misspelt headings put right, for suggestions only: *DÒNG HỌC HIẾU HỌC* → *dòng họ hiếu học*; never applied."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.words.facets import facets
from hieuhoc_analysis.harmonize.words.heading_phrases import of_kinds
from hieuhoc_analysis.language.text import fold

CLOSE = 0.78  # one letter in five, or a word in two
LONGEST = 60  # a heading of more letters is a sentence


def corrected(path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The path with each level that holds unknown words replaced by a phrase close to it, likeliest first."""
    choices = [_close(text) if facets(text).leftover else (text,) for text in path]
    for place in range(3):
        levels = tuple(options[min(place, len(options) - 1)] for options in choices if options)
        if len(levels) == len(path):
            yield levels


@lru_cache(maxsize=4096)
def _close(text: str) -> tuple[str, ...]:
    return _found(fold(text), codelists.current_folder()) if len(text) <= LONGEST else ()


@lru_cache(maxsize=4096)
def _found(key: str, folder: object) -> tuple[str, ...]:
    return tuple(get_close_matches(key, _phrases(), n=3, cutoff=CLOSE))


@codelists.derived("heading_words", "unit_kinds")
def _phrases(rows: tuple[dict[str, str], ...], kinds: tuple[dict[str, str], ...]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            fold(phrase)
            for row in rows
            for phrase in of_kinds(row["phrase"], kinds)
            if row["facet"] in ("model", "element", "step", "level", "noun") and len(row["phrase"]) > 3
        )
    )
