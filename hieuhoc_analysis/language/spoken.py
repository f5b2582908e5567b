"""Years in words, as solemn titles write them: *năm hai nghìn không trăm hai mươi mốt* is 2021."""

from __future__ import annotations

import re

from hieuhoc_analysis.language.text import fold_ascii

_DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
_SPOKEN = {**{word: i for i, word in enumerate(_DIGITS)}, "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5, "bẩy": 7}
_SPOKEN |= {fold_ascii(word): value for word, value in _SPOKEN.items()}
_DIGIT = "(?:" + "|".join(sorted(_SPOKEN, key=len, reverse=True)) + ")"
_YEAR = re.compile(
    rf"\bhai (?:nghìn|ngàn|nghin|ngan) (?:(?:không|khong) (?:trăm|tram) )?"
    rf"(?:(?:linh|lẻ|le) (?P<unit>{_DIGIT})|(?:mười|muoi)(?: (?P<teen>{_DIGIT}))?"
    rf"|(?P<tens>{_DIGIT}) (?:mươi|muoi)(?: (?P<rest>{_DIGIT}))?)\b",
    re.IGNORECASE,
)


def with_digits(text: str) -> str:
    """A text with its years in words written in digits (2001 to 2099); all else as it was."""
    return _YEAR.sub(_digits, text) if "hai ng" in text.casefold() else text


def _digits(match: re.Match[str]) -> str:
    unit, teen, tens, rest = (_SPOKEN.get((match[name] or "không").casefold(), 0) for name in ("unit", "teen", "tens", "rest"))
    return str(2000 + (unit or (10 * tens + rest if match["tens"] else 10 + teen)))
