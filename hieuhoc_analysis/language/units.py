"""What a review calls its units: *khu phố* as the texts are written, or, of a district, its wards.

The texts say *khu phố* because that is what nearly every review is made of. For a district whose wards are the units
(`indicators.district`) each text is turned as it is said; names and figures put into it are not touched.
"""

from __future__ import annotations

import re

KHU_PHO, WARDS = "khu_pho", "wards"
_RULES = {
    "vi": ((re.compile("khu phố(, thôn)?"), "địa phương"), (re.compile("Khu phố(, thôn)?"), "Địa phương")),
    "en": (
        (re.compile(r"\bthe ward's"), "the district's"), (re.compile(r"\bA ward's"), "A district's"), (re.compile(r"^Khu phố$"), "Ward"), (re.compile(r"\b(a|any|by|each|every|one|per) khu phố\b"), r"\1 ward"),
        (re.compile("khu phố(?='s|-)"), "ward"), (re.compile("khu phố"), "wards"), (re.compile("Khu phố"), "Wards"),
    ),
}
_spoken_of = KHU_PHO


def speak_of(units: str) -> None:
    """Say from now on `KHU_PHO` or `WARDS`; the review opened last decides, as it does of the codelists."""
    global _spoken_of
    _spoken_of = units


def in_units(text: str, lang: str) -> str:
    """A text with its units called what they are."""
    if _spoken_of == WARDS:
        for pattern, word in _RULES[lang]:
            text = pattern.sub(word, text)
    return text
