"""Levels of a heading that are written in one text: *Gia đình học tập - Số hộ*, *N.2018 – ĐK*, *Tổ chức Hội: Số hội viên*."""

from __future__ import annotations

import re

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.words.facets import Facets, facets, meant
from hieuhoc_analysis.harmonize.words.headings import COUNT, read_heading

LONGEST = 200  # letters of two levels; what is longer is a sentence
_BETWEEN = re.compile(r"\s+[-–—/]\s+|\s*:\s+")


def in_levels(path: tuple[str, ...]) -> tuple[str, ...]:
    """A path of headings with those texts divided that hold two levels or more."""
    return tuple(level for text in path for level in _levels(text))


@codelists.remembered(4096)
def _levels(text: str) -> tuple[str, ...]:
    if len(text) > LONGEST:
        return (text,)
    match = _BETWEEN.search(text)
    if match is None:
        return next(((text[:at], text[at + 1:]) for at in reversed(_before_capitals(text)) if _is_model(text[:at], text[at + 1:])), (text,))
    if not (head := text[:match.start()].strip()) or not (tail := text[match.end():].strip()):
        return (text,)
    return (head, *_levels(tail)) if _is_level(head, tail, text) else (text,)


def _before_capitals(text: str) -> list[int]:
    """Where a word in small letters is followed by one that begins with a capital, as on the next line of a cell: *Gia đình HT | Số hộ*."""
    return [at for at, sign in enumerate(text) if sign == " " and text[at + 1:at + 2].isupper() and text[at + 2:at + 3].islower()]


def _is_model(head: str, tail: str) -> bool:
    """Whether a text is a model's name and what is counted of it."""
    over, under = meant(head), meant(tail)
    return over == Facets(model=over.model) != Facets() and not (under.model or under.leftover) and under != Facets()


def _is_level(head: str, tail: str, text: str) -> bool:
    """Whether the words before a dash only say of what model or year those behind it are, or nothing that anybody knows."""
    over, under = meant(head), meant(tail)
    if over in (Facets(model=over.model), Facets(period=over.period)) and over != Facets():
        return not (over.model and under.model not in ("", over.model)) and not (over.period and under.period)
    unclear = over.subset or over.leftover and facets(text).leftover  # *Hội Khuyến học - Số hội viên*
    return bool(unclear) and not under.leftover and read_heading((tail,)).kind == COUNT
