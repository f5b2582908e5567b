"""Dotted lines of a form that somebody typed over: *Tổng số hộ: ……312…… hộ* is *Tổng số hộ: 312 hộ*."""

from __future__ import annotations

import re

_LEADER = r"(?:[.…_]{2,}|…)"
_BEFORE = re.compile(rf"(?<=:)\s*{_LEADER}\s*(?=\w)")
_BEHIND = re.compile(rf"(?<=\w)\s*{_LEADER}\s*")


def filled_in(text: str) -> str:
    """A text without the dots before and behind what was filled in after its labels; one with nothing filled in as it is.

    What is filled in begins with a digit or a capital: *Tổng số hộ: ............ hộ* is still open.
    """
    if "…" not in text and ".." not in text and "__" not in text:
        return text
    begun = _BEFORE.sub(lambda match: " " if _is_filled(text[match.end()]) else match[0], text)
    if begun == text:
        return text
    return _BEHIND.sub(lambda match: "; " if ":" in begun[match.end():] else " ", begun).strip()


def _is_filled(first: str) -> bool:
    return first.isdecimal() or first.isupper()
