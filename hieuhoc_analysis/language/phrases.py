"""Numbers and sentences as the reader expects them: Vietnamese by default, English on request."""

from __future__ import annotations

import math
from functools import lru_cache
from string import Formatter

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.language.units import in_units

LANGUAGES = ("vi", "en")
_SWAP = str.maketrans(",.", ".,")
MISSING = "–"


def number(value: float | int | None, lang: str = "vi", digits: int | None = None) -> str:
    """``2631`` → ``2.631`` (vi) or ``2,631`` (en); missing → ``–``.

    `digits` fixes the decimals; by default whole numbers print without, others with one.
    """
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return MISSING
    if digits is None:
        digits = 0 if float(value).is_integer() else 1
    text = f"{value:,.{digits}f}"
    if text.startswith("-"):
        text = "−" + text[1:] if text.strip("-0.,") else text[1:]
    return text.translate(_SWAP) if lang == "vi" else text


def percent(value: float | None, lang: str = "vi", digits: int = 1, signed: bool = False) -> str:
    """A fraction as a percentage: ``0.875`` → ``87,5 %`` (vi) or ``87.5%`` (en); missing → ``–``."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return MISSING
    sign = "+" if signed and value > 0 else ""
    return f"{sign}{number(value * 100, lang, digits)}" + (" %" if lang == "vi" else "%")


class Share(float):
    """A fraction that sentences write as a percentage with `digits` decimals, in the reader's language."""

    def __new__(cls, value: float, digits: int = 1) -> Share:
        share = super().__new__(cls, value)
        share.digits = digits
        return share

    digits: int

    def __reduce__(self):
        return type(self), (float(self), self.digits)


class _Speaker(Formatter):
    """Formats numbers in the language: {n} by `number`, {n:1} with one decimal, {share:%} or {share:%2} by `percent`.

    ``{year:plain}`` writes a year without a thousands separator, ``{found:typed}`` all decimals that a cell has; text is put in as it is.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return MISSING if value is None else str(value)
        if isinstance(value, Share) and not format_spec:
            return percent(value, self.lang, value.digits)
        if format_spec == "plain":
            return f"{value:g}" if isinstance(value, float) else str(value)
        if format_spec == "typed":
            return number(value, self.lang, len(f"{value:.10g}".partition(".")[2]))
        if format_spec.startswith(("%", "+%")):
            digits = format_spec.lstrip("+%")
            return percent(value, self.lang, int(digits) if digits else 1, signed=format_spec.startswith("+"))
        return number(value, self.lang, int(format_spec) if format_spec else None)


@lru_cache(maxsize=1024)
def places_in(template: str) -> frozenset[str]:
    """The names of a sentence's ``{places}``."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)


def fill(template: str, lang: str = "vi", /, **values: object) -> str:
    """Fill a sentence's ``{places}``, numbers written in the language."""
    return _Speaker(lang).vformat(template, (), values)


def phrase(key: str, lang: str = "vi", /, **values: object) -> str:
    """The sentence `key` of ``codelists/phrases.csv`` in `lang`, its ``{places}`` filled and its units named.

    Raises
    ------
    CodelistError
        When there is no such phrase.
    """
    return in_units(unnamed(key, lang, **values), lang)


def unnamed(key: str, lang: str, /, **values: object) -> str:
    """`phrase` with the word for units still in brackets (`language.units`), for who names them later."""
    table = _table()
    if key not in table:
        raise CodelistError(f"phrases.csv: không có câu '{key}'.", f"phrases.csv: there is no phrase '{key}'.")
    return fill(table[key][lang], lang, **values)


def has_phrase(key: str) -> bool:
    """Whether ``codelists/phrases.csv`` has the sentence `key`."""
    return key in _table()


@codelists.derived("phrases")
def _table(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, str]]:
    return {row["key"]: row for row in rows}
