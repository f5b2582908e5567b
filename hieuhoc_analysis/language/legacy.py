"""Which encoding a text was typed in, decided cell by cell with the evidence of the font and of the sheet.

Correct Unicode is never touched. Order of decision: letters that only Unicode has; the font's name; a score of the
readings {as it stands, TCVN3, VNI} by Vietnamese syllables and office words, where one must win clearly; and for the
doubtful rest what the clear cells of the same font, then of the sheet, are.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from hieuhoc_analysis.language.encodings import decode_tcvn3, decode_vni, encode_tcvn3, encode_vni
from hieuhoc_analysis.language.repair import is_broken, restore_horn, undo_cp1258, undo_utf8
from hieuhoc_analysis.language.syllables import common_words, is_syllable, phrases_in
from hieuhoc_analysis.language.text import fold, fold_ascii

__all__ = [
    "Decoded",
    "decode",
    "decode_bytes",
    "decode_sheet_texts",
    "decode_tcvn3",
    "decode_vni",
    "encode_tcvn3",
    "encode_vni",
    "font_encoding",
]

# letters that neither encoding has, or VNI only behind the vowel that they put a tone on: *Làng Chuét*
_ONLY_UNICODE = re.compile("[\u0100-\u01ffḀ-ỹ\u0300\u0301\u0303\u0309\u0323]|(?<![aeouyôöAEOUYÔÖ])[ÀÁÂÃàÙÚ]")
_RUN = re.compile("[A-Za-z¡-ÿ\u00ad]+")
_SIGNS_BEFORE, _SIGNS_AFTER = "«»©°±½¼¾×¿¡£\u00ad", "«»©®°±²³¹½¼¾×§¶\u00ad"  # a person may write these beside a word
_MICRO = re.compile("µ[A-Za-zΩ]")
_TCVN_FONT = re.compile(r"\.vn|vn(?:time|arial|courier|helvet|avant|book|century|univers|park|southern)", re.IGNORECASE)
_VNI_FONT = re.compile(r"vni[-_ ]", re.IGNORECASE)
_CLEAR = 3


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text in Unicode (NFC, otherwise as typed).

    ``method`` is '' (nothing done), ``tcvn3``, ``vni``, ``cp1258`` or ``utf8`` (those bytes read as another code page).
    ``suspect`` says that letters may be wrong or missing and a person must look.
    """

    text: str
    method: str = ""
    suspect: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    text: str
    score: int
    bad: int  # words that cannot be Vietnamese
    common: int  # frequent words
    words: int
    doubt: bool = False


def font_encoding(font: str) -> str:
    """The encoding that a font's name promises: ``tcvn3``, ``vni`` or ''."""
    if _TCVN_FONT.match(font):
        return "tcvn3"
    return "vni" if _VNI_FONT.match(font) else ""


@lru_cache(maxsize=4096)
def decode(text: str, font: str = "", hint: str | None = None) -> Decoded:
    """Bring one text to Unicode.

    Parameters
    ----------
    text : str
        As stored; must not have been tidied, because U+00AD is the letter ư in TCVN3.
    font : str
        Name of its font, '' when the format knows none.
    hint : str, optional
        What the clear cells around it are: ``tcvn3``, ``vni`` or ``unicode``. Decides only what the text leaves open.
    """
    drawn_as_capitals = font.endswith("H") and font_encoding(font) == "tcvn3"
    if text.isascii():
        return Decoded(text.upper() if drawn_as_capitals and hint != "unicode" else text, "", is_broken(text))
    if (repaired := undo_utf8(text)) is not None:
        return Decoded(repaired, "utf8", is_broken(repaired))
    text = unicodedata.normalize("NFC", text)
    verdict = _verdict(text)
    if verdict == "unicode":
        if (repaired := undo_cp1258(text)) is not None:
            return Decoded(repaired, "cp1258", is_broken(repaired))
        return Decoded(text, "", is_broken(text))
    method = _method(text, verdict, font_encoding(font), hint)
    if method:
        reading = _read(text, method)
        if reading.text != text:
            return Decoded(reading.text.upper() if drawn_as_capitals else reading.text, method, reading.doubt)
    if drawn_as_capitals and verdict == "plain" and hint != "unicode":
        text = text.upper()
    return Decoded(text, "", is_broken(text) or (verdict == "doubtful" and hint != "unicode" and _looks_legacy(text, font, hint)))


def decode_sheet_texts(texts: Iterable[tuple[str, str]]) -> list[Decoded]:
    """Bring the texts of one sheet, as (text, font) pairs, to Unicode; the clear ones decide about the doubtful ones."""
    pairs = list(texts)
    by_font: dict[str, Counter[str]] = defaultdict(Counter)
    for text, font in pairs:
        if not text.isascii():
            verdict = _verdict(unicodedata.normalize("NFC", text))
            if verdict in ("unicode", "tcvn3", "vni"):
                by_font[font][verdict] += 1
    whole: Counter[str] = sum(by_font.values(), Counter())
    hints: dict[str, str | None] = {}
    out = []
    for text, font in pairs:
        if font not in hints:
            own = _majority(by_font.get(font, Counter()))
            # a legacy font speaks for itself unless its own cells deny it
            hints[font] = own or (None if font_encoding(font) else _majority(whole))
        out.append(decode(text, font, hints[font]))
    if any(one.method == "tcvn3" and "\u00ad" in text for (text, _), one in zip(pairs, out, strict=True)):
        out = [_as_kept(text, one) for (text, _), one in zip(pairs, out, strict=True)]
    return out


def _as_kept(text: str, decoded: Decoded) -> Decoded:
    """A text of a sheet whose other cells kept the ư of TCVN3: none is put back, for *Tơng* is a name there and no *Tương*."""
    if decoded.method != "tcvn3" or "\u00ad" in text:
        return decoded
    as_typed = unicodedata.normalize("NFC", decode_tcvn3(unicodedata.normalize("NFC", text)))
    return Decoded(as_typed.upper() if decoded.text.isupper() else as_typed, "tcvn3")


def decode_bytes(raw: bytes) -> tuple[str, str]:
    """Text of a file without a declared encoding, for CSV and the like: (text, encoding).

    UTF-8 (with or without BOM) and UTF-16 by their marks; else Windows-1258 where its combining tones make Vietnamese
    words, else Windows-1252, in which the cells of TCVN3 and VNI files are decoded later.
    """
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", errors="replace"), "utf-16"
    try:
        return raw.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    sample = raw[:200_000]
    western = {b: bytes([b]).decode("cp1252", "ignore") or chr(b) for b in range(256)}
    as_1252 = sample.decode("latin-1").translate(western)
    as_1258 = unicodedata.normalize("NFC", sample.decode("cp1258", errors="replace"))
    scores = {name: _score_words(re.findall(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*", form)[:5000]) for name, form in
              (("cp1258", as_1258), ("cp1252", as_1252), ("tcvn3", decode_tcvn3(as_1252)), ("vni", decode_vni(as_1252)))}
    if scores["cp1258"] >= max(scores.values()):
        return unicodedata.normalize("NFC", raw.decode("cp1258", errors="replace")), "cp1258"
    return raw.decode("latin-1").translate(western), "cp1252"


def _majority(evidence: Counter[str]) -> str | None:
    if not evidence:
        return None
    (first, most), *rest = evidence.most_common()
    return first if not rest or most > rest[0][1] else None


def _method(text: str, verdict: str, promised: str, hint: str | None) -> str:
    """``tcvn3``, ``vni`` or '' for a text without letters that only Unicode has."""
    if verdict in ("tcvn3", "vni"):
        # *chửa* in .VnTime is *chưa* in VNI: the font is right where its reading is Vietnamese too, unless its other cells deny it
        if not promised or verdict in (promised, hint):
            return verdict
        reading = _read(text, promised)
        # where the other cells of the font are what it promises, a word that is no Vietnamese is a name: *Rú Gềnh*
        return promised if not reading.bad or promised == hint and 2 * reading.bad <= reading.words else verdict
    as_is = _read(text, "")
    if promised and hint != "unicode":
        reading = _read(text, promised)
        frequent_as_is = as_is.words == as_is.common > reading.common
        return promised if reading.bad <= as_is.bad and not frequent_as_is else ""
    if hint in ("tcvn3", "vni"):
        reading = _read(text, hint)
        # among legacy cells an impossible word is legacy too, even where it is no Vietnamese either (Đắk Lắk)
        likelier = as_is.bad >= reading.bad if as_is.bad else as_is.common <= reading.common
        return hint if reading.words and likelier and (as_is.bad or not reading.bad) else ""
    return ""


@lru_cache(maxsize=4096)
def _verdict(text: str) -> str:
    """``unicode``, ``tcvn3`` or ``vni`` when clear; ``plain`` without accented words; else ``doubtful``."""
    if text.isascii():
        return "plain"
    if _ONLY_UNICODE.search(text):
        return "unicode"
    as_is = _read(text, "")
    if not as_is.words:
        return "plain"
    best, second = sorted((_read(text, "tcvn3"), _read(text, "vni")), key=lambda r: r.score, reverse=True)
    enough = best.common or best.words > 1 or len(text) > 3
    clear = as_is.bad and enough and best.bad * 4 <= best.words and best.score - max(as_is.score, second.score) >= _CLEAR
    if clear:
        return "tcvn3" if best.text == _read(text, "tcvn3").text else "vni"
    return _by_phrase(text, as_is) or "doubtful"


def _by_phrase(text: str, as_is: _Reading) -> str:
    """The encoding in which a text of possible syllables says a set phrase (*Khu phè* is *Khu phố*), '' where none or both do."""
    saying = [method for method in ("tcvn3", "vni") if (reading := _read(text, method)).common > as_is.common and not reading.bad
              and phrases_in(reading.text) > phrases_in(text)]
    return saying[0] if len(saying) == 1 else ""


def _far_likelier(reading: _Reading, other: _Reading) -> bool:
    """Every accented word is a frequent one in this reading, and none in the other."""
    return reading.words > 0 and reading.common == reading.words and other.common == 0


def _looks_legacy(text: str, font: str, hint: str | None) -> bool:
    """Whether a text kept as it stands may as well be one in a legacy encoding, so that a person must look."""
    as_is = _read(text, "")
    if (promised := font_encoding(font) or hint) and (reading := _read(text, promised)).bad == 0:
        return reading.text != text
    return len(text) > 1 and any(r.bad == 0 and ((as_is.bad and len(text) > 3 and r.score > as_is.score) or _far_likelier(r, as_is))
               for r in (_read(text, "tcvn3"), _read(text, "vni")))


@lru_cache(maxsize=4096)
def _read(text: str, method: str) -> _Reading:
    """One reading of a text and how Vietnamese it is; only words with letters beyond ASCII count."""
    doubt = False
    runs = [
        run
        for run in _RUN.findall(text)
        if not run.isascii() and (any(c.isalpha() for c in run) or (len(run) > 1 and run[0] in "§¡£")) and not _MICRO.fullmatch(run)
    ]
    if method == "tcvn3":
        decoded = decode_tcvn3(text)
        runs = [decode_tcvn3(run) for run in runs]
        if "\u00ad" not in text:
            decoded, doubt = restore_horn(decoded)
            runs = [restore_horn(run)[0] for run in runs]
    elif method == "vni":
        decoded = decode_vni(text)
        runs = [decode_vni(run) for run in runs]
    else:
        decoded = text
        runs = [run.lstrip(_SIGNS_BEFORE).rstrip(_SIGNS_AFTER) for run in runs]
        runs = [run for run in runs if not run.isascii()]
    values = [_word_value(run) for run in runs]
    return _Reading(unicodedata.normalize("NFC", decoded), sum(values), sum(v < 0 for v in values),
                    sum(v > 1 for v in values), len(values), doubt)


@lru_cache(maxsize=4096)
def _word_value(word: str) -> int:
    lowered = word.replace("Ð", "Đ").lower()
    if not lowered.isalpha():
        return -2
    if is_syllable(lowered):
        return 2 if fold(lowered) in common_words() else 1
    if fold(lowered) in common_words():
        return 2
    return 1 if _is_initials(word) else -2


def _is_initials(word: str) -> bool:
    """Whether a word is an abbreviation in capitals as *GĐHT*, *HĐND* are, which nobody can speak: *AĐOS* would be *AÑOS* misread.

    In a font of capitals it may be typed small, *cngđ*.
    """
    vowels = sum(letter in "AEIOUY" for letter in fold_ascii(word).upper())
    return len(word) < 6 and "đ" in word.lower() and (vowels < 2 if word.isupper() else not vowels)


def _score_words(words: list[str]) -> int:
    return sum(map(_word_value, words))
