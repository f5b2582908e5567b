"""Text as people type it: one composed form for display, folded keys for matching, an order for sorting.

Everything here expects Unicode; text in a legacy encoding goes through `legacy.decode` first, because a tone placed
or a letter lowered in TCVN3 is another letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Invisible marks that join or direct text are dropped; other blank and control characters become a space.
# U+00AD is no soft hyphen in TCVN3 but the letter ư, so `tidy` leaves it alone.
_CLEAN = (
    dict.fromkeys(map(ord, "\u200c\u200d\u200e\u200f\u2060\u061c\ufe0f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
    | dict.fromkeys([*range(0x20), *range(0x7F, 0xA1), 0x200B, 0xFEFF, 0x180E], " ")
    | {0xD0: "Đ", 0xF0: "đ", 0x0189: "Đ", 0x0256: "đ"}
)
_FIRST_WORD = re.compile(r"[\W_]*((?:[^\W\d_]|[\u0300-\u036f])+)")
_NOT_WORD = re.compile(r"(?:[^\w\u0300-\u036f]|_)+")

TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries
_TONE_ON_VOWEL = re.compile(f"[aeiouyAEIOUY][\u0302\u0306\u031b]*([{TONES}])")
_TONELESS = dict.fromkeys(map(ord, TONES))
VOWELS = "aăâeêioôơuưy"
_SYLLABLE = re.compile(f"(gi(?=[{VOWELS}])|qu(?=[{VOWELS}])|[^{VOWELS}]*)([{VOWELS}]+)([^{VOWELS}]*)")
# After these onsets a lone i and y are two spellings of one word (tỉ lệ, đăng kí, kĩ thuật, quí); elsewhere they are not.
_I_IS_Y = frozenset(("h", "k", "l", "m", "s", "t", "qu"))
_ALPHABET = {letter: chr(97 + place) for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_PARTS = re.compile(r"(\d{1,18})|([^\W\d_]+)")


@lru_cache(maxsize=4096)
def tidy(text: str) -> str:
    """Compose (NFC), turn every kind of blank and line break into one space, strip, and give Đ its own code point.

    U+00D0 (Icelandic Ð) is what some old keyboards type for Đ. U+00AD stays: see `legacy`.
    """
    return _tidied(text)


def _tidied(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text.translate(_CLEAN)).split())


def legible(text: str, most: int) -> str:
    """A stranger's text as a sentence may repeat it: at most so many characters, none that a terminal or page would obey."""
    if len(text) > most:
        text = f"{text[:most - 1]}…"
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else " " if letter.isspace() else "\ufffd" for letter in text)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The key by which labels are compared: tidy, lower case, no punctuation, one spelling per word.

    The tone sits where the older rule puts it (``hoà`` → ``hòa``, ``tòan`` → ``toàn``, ``qúy`` → ``quý``) and a lone i
    is y where both are usual (``tỉ lệ`` → ``tỷ lệ``). Accents stay: *năm* (year) is not *nam* (male).
    """
    lowered = unicodedata.normalize("NFC", unicodedata.normalize("NFD", _tidied(text)).casefold())
    words = _NOT_WORD.sub(" ", lowered.replace("\u00ad", "")).split()
    return " ".join(map(_one_spelling, words))


@lru_cache(maxsize=4096)
def opens(text: str, words: frozenset[str]) -> bool:
    """Whether the first word of a text, folded, may be one of `words`: asked before its longer beginnings are folded one by one."""
    if "\u00ad" in text:
        return True
    first = _FIRST_WORD.match(text)
    return (fold(first[1]) if first else "") in words


def openers(phrases: Iterable[str]) -> frozenset[str]:
    """The first words of folded phrases, for `opens`; '' for one that begins with no word."""
    return frozenset(first[1] if (first := _FIRST_WORD.match(phrase)) else "" for phrase in phrases)


@lru_cache(maxsize=4096)
def fold_ascii(text: str) -> str:
    """`fold` without any diacritics: a fallback key for labels typed without accents; different words collide in it."""
    folded = fold(text)
    if folded.isascii():
        return folded
    # the words are spelled again: "tí" and "ti" must meet in one key
    return " ".join(map(_one_spelling, without_accents(folded).split()))


def without_accents(text: str) -> str:
    """A text without any diacritic, its other characters kept."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D")


@lru_cache(maxsize=4096)
def has_accents(text: str) -> bool:
    """Whether any letter carries a diacritic or is a đ, so that the writer had accents at hand."""
    if text.isascii():
        return False
    return any(c in "đĐÐð" or unicodedata.combining(c) for c in unicodedata.normalize("NFD", text))


def place_tone(toneless: str, tone: str) -> str:
    """Put a combining tone mark on a lower-case syllable by the older rule: ``place_tone("hoa", "\\u0300")`` → ``hòa``.

    Text that is no single syllable comes back unchanged.
    """
    match = _SYLLABLE.fullmatch(toneless)
    if not match or not tone:
        return toneless
    onset, nucleus, coda = match.groups()
    marked = [i for i, letter in enumerate(nucleus) if letter in "ăâêôơ"] or [i for i, letter in enumerate(nucleus) if letter == "ư"]
    plain = 1 if len(nucleus) > 2 or (len(nucleus) == 2 and coda) else 0
    at = len(onset) + (marked[-1] if marked else plain) + 1
    return unicodedata.normalize("NFC", toneless[:at] + tone + toneless[at:])


def split_tone(word: str) -> tuple[str, str]:
    """A word without its tone, and the tone as a combining mark: ``hoà`` → ``("hoa", "\\u0300")``.

    The word comes back whole, with '', when it carries no tone, more than one, or one on a consonant.
    """
    if word.isascii():
        return word, ""
    tones = _TONE_ON_VOWEL.findall(parts := unicodedata.normalize("NFD", word))
    bare = parts.translate(_TONELESS)
    if len(tones) != 1 or len(parts) - len(bare) != 1:
        return word, ""
    return unicodedata.normalize("NFC", bare), tones[0]


@lru_cache(maxsize=4096)
def _one_spelling(word: str) -> str:
    toneless, tone = split_tone(word)
    match = _SYLLABLE.fullmatch(toneless)
    if not match:
        return word
    if match.group(2) == "i" and not match.group(3) and match.group(1) in _I_IS_Y:
        toneless = toneless[:-1] + "y"
        return place_tone(toneless, tone)
    return place_tone(toneless, tone) if tone else word


_ROMAN = re.compile(r"(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})")
_INITIAL = re.compile(r"(?:^|(?<=['’-]))[^\W\d_]")
_LETTERS = re.compile(r"[^\W\d_]+")  # apart from brackets and stops beside it: *(Lâm Hòa)*


def roman_value(text: str) -> int | None:
    """The value of a Roman numeral in capitals from I to XXIX, or None."""
    if not text or not _ROMAN.fullmatch(text):
        return None
    value = 0
    for letter, following in zip(text, text[1:] + " ", strict=True):
        step = {"I": 1, "V": 5, "X": 10}[letter]
        value += -step if {"I": 1, "V": 5, "X": 10}.get(following, 0) > step else step
    return value


@lru_cache(maxsize=4096)
def proper_name(text: str) -> str:
    """A place's name as it should be written: ``PHƯỚC HOÀ`` and ``phước hoà`` → ``Phước Hòa``, ``XUÂN AN II`` kept Roman.

    Words that mix cases within (``M'gar``) keep them; *và* between two words is small (``Thượng và Hạ``); tones sit by the older rule.
    """
    words = tidy(text).split(" ")
    shouted = _is_shouted(text)
    out = []
    for at, word in enumerate(words):
        if 0 < at < len(words) - 1 and word.lower() == "và":
            out.append("và")
            continue
        if shouted and len(word) > 1 and not roman_value(word) and not any(c.isdigit() for c in word):
            word = word.lower()
        if word.islower():
            word = _INITIAL.sub(lambda match: match.group().upper(), word)
        if word[1:].islower():
            word = _LETTERS.sub(_with_older_tone, word)
        out.append(word)
    name = " ".join(out)
    # capitals among small letters are kept as an abbreviation, unless the small ones were single letters
    return name if shouted or not _is_shouted(name) else proper_name(name)


def _with_older_tone(match: re.Match[str]) -> str:
    letters = match.group()
    toneless, tone = split_tone(letters.lower())
    if not tone or not _SYLLABLE.fullmatch(toneless):
        return letters  # *Akõ* is no syllable, whose tone has but one place
    placed = place_tone(toneless, tone)
    return placed[:1].upper() + placed[1:] if letters[0].isupper() else placed


def _is_shouted(text: str) -> bool:
    """Whether all letters are capitals; of *HòA* too, in a font of capitals whose accented letters are small ones."""
    return not any(c.islower() and c.isascii() for c in text)


@lru_cache(maxsize=4096)
def natural_key(text: str) -> tuple:
    """Sort key: numbers by value (1, 2, …, 10), letters in the order of the Vietnamese alphabet, then tones."""
    lowered = unicodedata.normalize("NFC", tidy(text).casefold())
    key: list[tuple[int, int, str, int]] = []
    for digits, word in _PARTS.findall(lowered):
        if digits:
            key.append((0, int(digits), "", 0))
        else:
            toneless, tone = split_tone(word)
            letters = "".join(_ALPHABET.get(c, c) for c in toneless)
            key.append((1, 0, letters, TONES.index(tone) + 1 if tone else 0))
    return tuple(key), lowered
