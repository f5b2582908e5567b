"""Text that office programs can store and set: without the control characters that make a document unreadable, and
never torn inside a figure."""

from __future__ import annotations

import re
import unicodedata

NO_BREAK = "\u00a0"
# a figure keeps its sign, the year that it is of, and the unit whose number it is
_TOGETHER = re.compile(
    r"(?<=\d) (?=%)|(?<=\d) (?=\((?:19|20)\d\d\))|(?:(?<=\bphố)|(?<=\bthôn)|(?<=\bấp)|(?<=\btổ)|(?<=\bxóm)) (?=\d)", re.IGNORECASE
)
_TAIL = re.compile(r"(.+?)( [^\s()]+(?: \([^()]*\))?)")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


_NARROW, _WIDE = frozenset("iljtfrI.,:;'()[]!|- \u00a0"), frozenset("mwMW%@—→")


def extent(text: str, bold: bool = False) -> float:
    """About how long a text is in the office fonts, in units of its letter size: what must fit has no renderer to ask."""
    widths = (0.31 if c in _NARROW else 0.87 if c in _WIDE else 0.69 if c.isupper() else 0.55 for c in unicodedata.normalize("NFC", text))
    return sum(widths) * (1.06 if bold else 1.0)


def shortened(text: str, room: float) -> str:
    """A name within `room` (in units of its letter size): words give way to … before the last, which tells *Thôn 1*
    from *Thôn 2*, and what stands in brackets behind it."""
    parts = _TAIL.fullmatch(text)
    head, tail = parts.groups() if parts else (text, "")
    while len(head) > 1 and extent(text) > room:
        head = head[:-1].rstrip()
        text = f"{head}…{tail}"
    return text


def clean_text(text: object) -> str:
    """One line of NFC text without control characters."""
    return " ".join(unicodedata.normalize("NFC", _CONTROL.sub(" ", str(text))).split())


def short_title(text: str) -> str:
    """A document's title as its properties can hold it: clean, at most 255 letters."""
    return clean_text(text)[:255]


def glued(text: str) -> str:
    """A text with no-break spaces where a line must not begin: before ``%``, before ``(2016)`` behind its figure, within *Khu phố 4*."""
    return _TOGETHER.sub(NO_BREAK, text)


def typeset(text: object) -> str:
    """`clean_text` as pages and slides set it (`glued`); tables that people search keep their plain spaces."""
    return glued(clean_text(text))
