"""Texts that say in what figures are counted: *ĐVT: hộ*, *Nghìn đồng - Thous. dongs*, ``(1,000)``."""

from __future__ import annotations

import re
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells.shapes import is_word, starts_with, words_of
from hieuhoc_analysis.language.text import fold

_POWER = re.compile(r"^\((?:1(?:[.,]?0{3})*0{0,2}|0{2,3})\)$|^[’'‘`]0{3}s?$")
_FILLED = re.compile(r"[^\w%]+|\d")


def is_unit_line(text: str) -> bool:
    """Whether a text says in what unit figures are given.

    *ĐVT: hộ*, *Lượng: tấn; trị giá: triệu USD*, but not the heading *Đơn vị học tập* or *Đơn vị học tập:*.
    """
    parts = [part.partition(":")[2].strip() for part in text.split(";")]
    if len(parts) > 1 and all(part and is_units(part) for part in parts):
        return True
    head, colon, unit = text.partition(":")
    return starts_with(text, "unit_line") and (
        bool(colon) and (bool(unit.strip()) or is_word(head, "unit_line")) or bool({"tính", "đvt", "tinh", "dvt"} & set(fold(text).split()))
    )


def is_power(text: str) -> bool:
    """``(1,000)``, ``(000)``, ``'000``: what the figures below are counted in, no negative figure."""
    return bool(_POWER.match(text))


def is_units(text: str) -> bool:
    """Whether a text says nothing but a unit: *Nghìn đồng - Thous. dongs*, ``(1,000)``, *Percent*, ``%``."""
    return _is_units(text, codelists.current_folder())


@lru_cache(maxsize=4096)
def _is_units(text: str, folder: object) -> bool:
    if text and text[0] in "([" and text[-1] in ")]":
        return True
    exact = words_of("units")
    tokens = [token for token in _FILLED.sub(" ", fold(text) or text).split(" ") if token]
    return (bool(tokens) or bool(text)) and all_in(tokens, exact)


def all_in(tokens: list[str], words: frozenset[str]) -> bool:
    """Whether folded words are nothing but some of `words`, one after another."""
    i = 0
    while i < len(tokens):
        for n in (3, 2, 1):
            if " ".join(tokens[i:i + n]) in words:
                i += n
                break
        else:
            return False
    return True
