"""Wards whose kind is written with one letter: *X. Lộc An*, *P. 5*, and in the name of a file *P Mũi Né*, *P12*."""

from __future__ import annotations

import re

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells.shapes import ROMAN


def opens(text: str) -> bool:
    """Whether a text begins with such a letter, a full stop and a name or number."""
    return text[1:2] == "." and (match := _pattern().match(text)) is not None and _is_ward(match)


def opens_surely(text: str) -> bool:
    """Whether a text begins so with a letter that numbers nothing: *P. 12*, while *X. Giáo dục* is the tenth caption."""
    return opens(text) and not ROMAN.match(text[0])


def in_full(text: str) -> str:
    """A text with these letters as the kinds that they mean, where they number nothing: ``HKH P Mũi Né`` → ``HKH Phường Mũi Né``."""
    return _pattern().sub(lambda m: f"{_kinds()[m[1]]} " if _is_ward(m) and not ROMAN.match(m[1]) else m[0], text)


def _is_ward(match: re.Match[str]) -> bool:
    """Whether a number follows the letter, or behind a full stop or blank a name."""
    return match["name"] is None or match["name"].isupper() and bool(match["gap"])


@codelists.derived("unit_kinds")
def _kinds(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    """The letters that mean a kind of ward, in capitals."""
    return {row["written"].upper(): row["kind"] for row in rows if row["level"] == "ward" and len(row["written"]) == 1}


@codelists.derived("unit_kinds")
def _pattern(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    letters = "|".join(map(re.escape, _kinds())) or r"(?!)"
    return re.compile(rf"(?<!\w)({letters})(?P<gap>\.? ?)(?=(?P<name>[^\W\d_])|\d{{1,2}}(?!\d))")
