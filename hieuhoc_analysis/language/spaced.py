"""Words written letter by letter, downwards or with gaps, as they are meant: *Đ⏎Ă⏎N⏎G⏎⏎K⏎Ý*, *B Ả N G   T Ổ N G   H Ợ P*."""

from __future__ import annotations

import re
import unicodedata

from hieuhoc_analysis.language.syllables import is_syllable

_GAPS = re.compile(r"\s+")


def letters_joined(text: str) -> str:
    """A text of single letters with the letters of each word together; any other text as it is.

    Words are parted by a wider gap than letters are. What stands on one line must come to syllables or numbers, as *a b c* does not.
    """
    if len(text) < 5 or not (text[1].isspace() or unicodedata.combining(text[1])):
        return text  # most are told by their second character
    letters = unicodedata.normalize("NFC", text).replace("\r\n", "\n").strip()
    parts, gaps = letters.split(), _GAPS.findall(letters)
    if len(parts) < 3 or max(map(len, parts)) > 1 or letters.isdecimal():
        return text
    narrow = min(map(len, gaps))
    words = "".join(part + (" " if len(gap) > narrow else "") for part, gap in zip(parts, [*gaps, ""], strict=True)).split()
    downwards = all("\n" in gap for gap in gaps)
    told = all(word.isalnum() if downwards else word.isdecimal() or is_syllable(word.casefold()) for word in words)
    return " ".join(words) if told and any(word.isalpha() and len(word) > 1 for word in words) else text
