"""What may be written for a value of each kind in ``columns.csv``, and as what it is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from string import Formatter

NUMBER = re.compile(r"-?\d{1,15}(?:[.,]\d{1,20})?$", re.ASCII)  # *0,5* as Vietnamese Excel writes it, *0.5* as an English one
_WHOLE = re.compile(r"(-?\d{1,15})(?:[.,]0+)?$", re.ASCII)
_GROUPED = re.compile(r"-?\d{1,3}(?:([ .,\u00a0])\d{3})(?:\1\d{3}){0,4}$", re.ASCII)  # 1.000.000 as Excel shows it
_FIGURE = re.compile(r"\d[\d .,\u00a0]*%?$", re.ASCII)  # as a sheet may hold it: 2.631; 87,5 %
_YEAR = re.compile(r"(\d{4})(?:[.,]0+)?$", re.ASCII)
_PERIOD = re.compile(r"\d{4}(?:-\d{4})?$", re.ASCII)
_CELL = re.compile(r"\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$", re.ASCII | re.IGNORECASE)
_FORMAT = re.compile(r"(?:plain|typed|\+?%\d?|\d)?$", re.ASCII)  # as `language.phrases` fills a place
_YES = ("yes", "true", "đúng", "có", "1", "x")
_NO = ("no", "false", "sai", "không", "0")
_LOST = re.compile("\\?(?=[^\\W\\d_])|\ufffd")  # *Xã V?nh H?o*: a code page that lacks Vietnamese letters writes these
_PLACE = re.compile(r"\[[^\[\]]*\]")


def _number(text: str) -> str:
    return text if NUMBER.match(text) else ""


def _whole(text: str) -> str:
    if _GROUPED.match(text):
        return re.sub(r"[^-\d]", "", text)
    match = _WHOLE.match(text)
    return match[1] if match else ""


def _year(text: str) -> str:
    match = _YEAR.match(text)
    return match[1] if match else ""


def _period(text: str) -> str:
    text = re.sub(r"\s*[-–—]\s*", "-", text)
    return text if _PERIOD.match(text) else ""


def _flag(text: str) -> str:
    return "yes" if text.casefold() in _YES else "no" if text.casefold() in _NO else ""


def _figure(text: str) -> str:
    return text if _FIGURE.match(text) else ""


def _cell(text: str) -> str:
    return text.replace("$", "").upper() if _CELL.match(text) else ""


# kind → (how a text is read, '' for what is none; what is expected, in Vietnamese and English)
READERS: dict[str, tuple[Callable[[str], str], str, str]] = {
    "number": (_number, "một số, như 12 hoặc 0,5", "a number such as 12 or 0.5"),
    "figure": (
        _figure,
        "một con số từ 0 trở lên, như 2.631 hoặc 87,5; muốn bỏ hẳn số liệu thì ghi vào exclusions.csv",
        "a number of at least 0, such as 2631 or 87.5; to leave the figure out, use exclusions.csv",
    ),
    "whole": (_whole, "một số nguyên, như 12", "a whole number such as 12"),
    "year": (_year, "một năm, như 2025", "a year such as 2025"),
    "period": (_period, "một năm như 2025, hoặc một năm học như 2024-2025", "a year such as 2025, or a school year such as 2024-2025"),
    "flag": (_flag, "yes hoặc no", "yes or no"),
    "cell": (_cell, "địa chỉ một ô, như E26", "the address of a cell, such as E26"),
}


def places(sentence: str) -> dict[str, str]:
    """The ``{places}`` of a sentence with how each is written, such as ``%1``.

    Raises
    ------
    ValueError
        For a brace without its other one.
    """
    return {name: spec or "" for _, name, spec, _ in Formatter().parse(sentence) if name is not None}


def units(sentence: str) -> list[str]:
    """The ``[words for units]`` of a sentence."""
    return _PLACE.findall(sentence)


def lost(text: str) -> bool:
    """Whether letters of a text were lost when it was saved; not where it may be an address."""
    return "/" not in text and bool(_LOST.search(text))


def misplaced(sentence: str, given: Iterable[str], words: Iterable[str]) -> tuple[str, str] | None:
    """What stands in a sentence's brackets that the program does not put there, with what it does; None where all is well.

    Parameters
    ----------
    sentence : str
        With ``{places}`` and ``[words for units]``.
    given : iterable of str
        The names that the program fills.
    words : iterable of str
        Those in square brackets that it knows.
    """
    known = sorted(set(given))
    offered = ", ".join(f"{{{name}}}" for name in known) or "–"
    try:
        written = places(sentence)
    except ValueError:
        return "{ }", offered
    for name, spec in written.items():
        if name not in known or not _FORMAT.match(spec):
            return f"{{{name}:{spec}}}" if spec else f"{{{name}}}", offered
    called = sorted(set(words))
    return next(((word, ", ".join(called) or "–") for word in units(sentence) if word not in called), None)
