"""The two encodings of Vietnamese before Unicode, letter by letter, as their bytes show through Windows-1252.

TCVN3 (ABC, fonts ``.VnTime``…): one byte per letter, after TCVN 5712-1. It has no capitals with a tone; the fonts
ending in H draw the small ones as capitals. VNI (fonts ``VNI-Times``…): the base letter, then a letter for the accent.
"""

from __future__ import annotations

import re
import unicodedata

from hieuhoc_analysis.language.text import TONES

_TCVN3_LETTERS = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ", 0xB5: "àảãáạ", 0xBB: "ằẳẵắ", 0xC6: "ặầẩẫấ", 0xCB: "ậè", 0xCE: "ẻẽéẹềểễếệìỉ", 0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù", 0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
TCVN3 = {chr(start + place): letter for start, letters in _TCVN3_LETTERS.items() for place, letter in enumerate(letters)}
_TO_TCVN3 = {letter: byte for byte, letter in TCVN3.items()}
_TO_TCVN3 |= {letter.upper(): byte for letter, byte in _TO_TCVN3.items() if letter.upper() not in _TO_TCVN3}
_TCVN3_TABLE = str.maketrans(TCVN3)
_TO_TCVN3_TABLE = str.maketrans(_TO_TCVN3)

# accent letters in the order of TONES: huyền, hỏi, ngã, sắc, nặng
_VNI_TONES = dict(zip(TONES, "øûõùï", strict=True))
_VNI_HAT = dict(zip(TONES, "àåãáä", strict=True)) | {"": "â"}
_VNI_BREVE = dict(zip(TONES, "èúüéë", strict=True)) | {"": "ê"}
_VNI_I = dict(zip(TONES, "ìæóíò", strict=True))


def _vni_spelling(letter: str) -> str:
    if letter == "đ":
        return "ñ"
    base, *marks = list(unicodedata.normalize("NFD", letter))
    tone = next((m for m in marks if m in TONES), "")
    if "\u0302" in marks:
        return base + _VNI_HAT[tone]
    if "\u0306" in marks:
        return base + _VNI_BREVE[tone]
    if "\u031b" in marks:
        base = {"o": "ô", "u": "ö"}[base]
    if base == "i":
        return _VNI_I[tone]
    if letter == "ỵ":
        return "î"
    return base + _VNI_TONES[tone] if tone else base


_SMALL = "".join(TCVN3[c] for c in TCVN3 if TCVN3[c].islower())
_TO_VNI = {letter: _vni_spelling(letter) for letter in _SMALL}
_TO_VNI |= {letter.upper(): spelling.upper() for letter, spelling in _TO_VNI.items()}
_VNI = {spelling: letter for letter, spelling in _TO_VNI.items()}
# a capital's accent is often typed small: "Aùp" beside "AÙP"
_VNI |= {s[0] + s[1].lower(): letter for s, letter in _VNI.items() if len(s) == 2 and s[0].isupper()}
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))
_TO_VNI_TABLE = str.maketrans(_TO_VNI)


def encode_tcvn3(text: str) -> str:
    """`text` as typed in a ``.VnTime`` font; a capital with a tone becomes small, as only ``.VnTimeH`` draws it."""
    return unicodedata.normalize("NFC", text).translate(_TO_TCVN3_TABLE)


def decode_tcvn3(text: str) -> str:
    """Unicode for text typed in a ``.VnTime`` font. Nothing is judged: see `legacy.decode`."""
    return text.translate(_TCVN3_TABLE)


def encode_vni(text: str) -> str:
    """`text` as typed in a ``VNI-Times`` font."""
    return unicodedata.normalize("NFC", text).translate(_TO_VNI_TABLE)


def decode_vni(text: str) -> str:
    """Unicode for text typed in a ``VNI-Times`` font. Nothing is judged: correct *toán* would become *tốn*."""
    return _VNI_PATTERN.sub(lambda match: _VNI[match.group()], text)
