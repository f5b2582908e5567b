"""Accidents that leave Vietnamese text readable but wrong, undone only where what results is proof enough.

Bytes read in the wrong code page, letters that programs dropped: each function repairs one kind, or says that the
text is broken. Nothing is invented where two readings are possible.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

from hieuhoc_analysis.language.syllables import common_words, is_syllable
from hieuhoc_analysis.language.text import VOWELS, fold

# UTF-8 read as Windows-1252: a lead byte, then continuation bytes, each shown as a cp1252 character.
_AS_BYTE = {bytes([b]).decode("cp1252", "ignore") or chr(b): b for b in range(0x80, 0x100)}
_CONTINUATION = "".join(re.escape(c) for c, b in _AS_BYTE.items() if b < 0xC0)
_MOJIBAKE = re.compile(f"[Â-Ä]([{_CONTINUATION}])|[Æá][{_CONTINUATION} ]|â[{_CONTINUATION}]{{2}}|Ã |Ì[{_CONTINUATION}]")
_BYTES = str.maketrans({char: chr(byte) for char, byte in _AS_BYTE.items()})
_VIETNAMESE_TEXT = re.compile("[\x00-\x7f\u00a0\u00b0\u00b2\u00b3\u00b1\u00ab\u00bb\u00d7À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúý"
                              "ĂăĐđĨĩŨũƠơƯư\u0300-\u0323Ạ-ỹ–—‘’“”…•\u200b\ufeff]+")

# Windows-1252 bytes read as Windows-1258: four letters became combining marks, three became other letters.
_MARK_WAS = {"\u0301": "ì", "\u0323": "ò", "\u0300": "Ì", "\u0309": "Ò"}
_LETTER_WAS = {"ă": "ã", "ư": "ý", "ơ": "õ", "Ă": "Ã", "Ư": "Ý", "Ơ": "Õ"}
_NO_RIME = re.compile("[ăĂ](?:i|nh|o|ch|u|y)$", re.IGNORECASE)  # not even in names of other languages: Ngăi, Lănh
_WORD = re.compile(r"[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*")
_APOSTROPHES = frozenset("'’ʼ`")
_Y_PHRASE = re.compile(
    r"\b(?:(?<=quản )l|(?<=xử )l|(?<=hợp )l|(?<=địa )l|(?<=tâm )l|(?<=vật )l|(?<=đại )l|l(?= do\b)|l(?= luận\b)|l(?= lịch\b)|l(?= thuyết\b)"
    r"|(?<=lưu )|(?<=chú )|(?<=đồng )|(?<=góp )|(?= ?ư (?:kiến|thức|nghĩa|chí|tưởng)\b))ư\b", re.IGNORECASE)

_ONSET = re.compile("(?:ngh|ng|nh|gh|gi(?=[^\\W\\d_])|kh|ph|th|tr|ch|[bcdđghklmnpqrstvx])", re.IGNORECASE)
_HORN_O = re.compile("[ơờởỡớợƠỜỞỠỚỢ]")
_CONSONANTS_ONLY = re.compile(r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])(?:ng|nh|ch|c|m|n|p|t)")
_QUESTION_INSIDE = re.compile(r"[^\W\d_]\?[^\W\d_]|\b[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX]{1,3}\?(?=\s|$)")


_CAPITAL_XA = re.compile("(?<=X)Ã[ \u00a0]|(?<=[A-ZĐ])Ã[ \u00a0](?=[A-ZĐ]{2})")


def undo_utf8(text: str) -> str | None:
    """Undo UTF-8 read as Windows-1252 (``Tá»· lá»‡`` → ``Tỷ lệ``), or None when the text is not that."""
    # *XÃ* before a space in capitals is a word, not the first byte of à
    if not _MOJIBAKE.search(_CAPITAL_XA.sub("", text)):
        return None
    # the second byte of à is a no-break space, which people and programs turn into a plain one
    for form in (text, text.replace("Ã ", "Ã\u00a0")):
        try:
            decoded = form.translate(_BYTES).encode("latin-1").decode("utf-8")
        except UnicodeError:
            continue
        if _VIETNAMESE_TEXT.fullmatch(decoded):
            return unicodedata.normalize("NFC", decoded)
    return None


@lru_cache(maxsize=4096)
def undo_cp1258(text: str) -> str | None:
    """Undo Windows-1252 read as Windows-1258 (``t́nh h́nh xă hội`` → ``tình hình xã hội``), or None.

    A tone mark on a consonant is proof. A letter is changed only in a word that cannot be Vietnamese as it stands and
    becomes a frequent word (*xă*, *kư*) or has no possible rime (*Ngăi*), or in a set phrase (*quản lư*, *lưu ư*).
    """
    sure = False
    parts, last = [], 0
    for match in _WORD.finditer(text):
        if text[match.start() - 1:match.start()] in _APOSTROPHES:
            continue  # *H'Mă* is of another language
        repaired, by_mark = _repair_word(match.group())
        sure = sure or by_mark
        if repaired != match.group():
            parts += [text[last:match.start()], repaired]
            last = match.end()
    fixed = "".join([*parts, text[last:]])
    fixed = _Y_PHRASE.sub(lambda m: m.group().replace("ư", "ý").replace("Ư", "Ý"), fixed)
    if sure:
        fixed = re.sub(r"\b(?:l?ư|xă|đă)\b", lambda m: "".join(_LETTER_WAS.get(c, c) for c in m.group()), fixed)
    return fixed if fixed != text else None


def is_misread(text: str, other: str) -> bool:
    """Whether a text is another in which Windows-1258 made other letters of some, that may stand in a word as well: *Vơ Xu*, *Võ Xu*."""
    pairs = list(zip(*(unicodedata.normalize("NFC", one) for one in (text, other)), strict=False))
    return len(text) == len(other) and text != other and all(got == meant or _LETTER_WAS.get(got) == meant for got, meant in pairs)


@lru_cache(maxsize=4096)
def _repair_word(word: str) -> tuple[str, bool]:
    """The word repaired, and whether a mark on a consonant proved the accident."""
    plain = is_syllable(word.lower())
    if plain:
        return word, False
    letters: list[str] = []
    proven = False
    for char in unicodedata.normalize("NFD", word):
        after_consonant = bool(letters) and letters[-1].isalpha() and unicodedata.normalize("NFD", letters[-1])[0].lower() not in VOWELS
        if char in _MARK_WAS and after_consonant:
            letters.append(_MARK_WAS[char])
            proven = True
        else:
            letters.append(char)
    composed = unicodedata.normalize("NFC", "".join(letters))
    choices = [(c, _LETTER_WAS[c]) if c in _LETTER_WAS else (c,) for c in composed]
    if sum(len(c) > 1 for c in choices) > 3:
        return word, False
    for candidate in map("".join, product(*choices)):
        if candidate != word and is_syllable(candidate.lower()) and (
                proven or fold(candidate) in common_words() or _NO_RIME.search(word)):
            return candidate, proven
    return word, False


def restore_horn(text: str) -> tuple[str, bool]:
    """Put back the ư that programs drop from TCVN3 text as a soft hyphen, where the word is impossible without it
    (``Hơng`` → ``Hương``, ``Hng`` → ``Hưng``).

    Returns the text and whether doubt remains: *ngời* may be *người*, *cha* may be *chưa*.
    """
    doubt = False

    def restored(match: re.Match[str]) -> str:
        nonlocal doubt
        word = match.group()
        fuller = _with_horn(word)
        if not fuller:
            return word
        lowered = word.lower()
        impossible = _HORN_O.search(word) or (len(word) > 2 and word[1:].islower() and _CONSONANTS_ONLY.fullmatch(lowered))
        if impossible and not is_syllable(lowered):
            return fuller
        frequent = fold(fuller) in common_words()
        doubt = doubt or (frequent and (fold(word) not in common_words() or is_syllable(lowered)))
        return word

    return _WORD.sub(restored, text), doubt


@lru_cache(maxsize=4096)
def _with_horn(word: str) -> str:
    """The word with ư behind its onset, '' when that is no syllable."""
    onset = _ONSET.match(word)
    at = onset.end() if onset else 0
    fuller = word[:at] + ("Ư" if len(word) > 1 and word.isupper() else "ư") + word[at:]
    return fuller if is_syllable(fuller.lower()) else ""


@lru_cache(maxsize=4096)
def is_broken(text: str) -> bool:
    """Whether letters are visibly gone (``Khng c hin tượng pht sinh``, ``Kh? ph?``, U+FFFD); they cannot be restored."""
    if "\ufffd" in text or ("?" in text and _QUESTION_INSIDE.search(text)):
        return True
    words = _WORD.findall(text)
    gone = [w for w in words if len(w) > 2 and w[1:].islower() and _CONSONANTS_ONLY.fullmatch(w.lower())]
    return len(gone) > 1 or (len(gone) == 1 and len(gone[0]) > 3 and not text.isascii())
