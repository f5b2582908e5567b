"""Vietnamese text in the encodings it arrives in. Tables after TCVN 5712-1 (ABC) and VNI-Windows."""

from __future__ import annotations

import unicodedata

_TCVN = {
    "Ă": 0xA1, "Â": 0xA2, "Ê": 0xA3, "Ô": 0xA4, "Ơ": 0xA5, "Ư": 0xA6, "Đ": 0xA7, "ă": 0xA8, "â": 0xA9, "ê": 0xAA,
    "ô": 0xAB, "ơ": 0xAC, "ư": 0xAD, "đ": 0xAE, "à": 0xB5, "ả": 0xB6, "ã": 0xB7, "á": 0xB8, "ạ": 0xB9, "ằ": 0xBB,
    "ẳ": 0xBC, "ẵ": 0xBD, "ắ": 0xBE, "ặ": 0xC6, "ầ": 0xC7, "ẩ": 0xC8, "ẫ": 0xC9, "ấ": 0xCA, "ậ": 0xCB, "è": 0xCC,
    "ẻ": 0xCE, "ẽ": 0xCF, "é": 0xD0, "ẹ": 0xD1, "ề": 0xD2, "ể": 0xD3, "ễ": 0xD4, "ế": 0xD5, "ệ": 0xD6, "ì": 0xD7,
    "ỉ": 0xD8, "ĩ": 0xDC, "í": 0xDD, "ị": 0xDE, "ò": 0xDF, "ỏ": 0xE1, "õ": 0xE2, "ó": 0xE3, "ọ": 0xE4, "ồ": 0xE5,
    "ổ": 0xE6, "ỗ": 0xE7, "ố": 0xE8, "ộ": 0xE9, "ờ": 0xEA, "ở": 0xEB, "ỡ": 0xEC, "ớ": 0xED, "ợ": 0xEE, "ù": 0xEF,
    "ủ": 0xF1, "ũ": 0xF2, "ú": 0xF3, "ụ": 0xF4, "ừ": 0xF5, "ử": 0xF6, "ữ": 0xF7, "ứ": 0xF8, "ự": 0xF9, "ỳ": 0xFA,
    "ỷ": 0xFB, "ỹ": 0xFC, "ý": 0xFD, "ỵ": 0xFE,
}
_TCVN_UPPER = "ĂÂÊÔƠƯĐ"


def accentless(text: str) -> str:
    """`text` typed by somebody who has no Vietnamese keyboard."""
    marked = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return "".join(char for char in marked if not unicodedata.combining(char))


def tcvn3(text: str) -> str:
    """`text` typed in a .VnTime font, as it shows through cp1252. Capitals with a tone exist only in the
    capitals' fonts (.VnTimeH): typed small there, so plain text here keeps them small."""
    out = []
    for char in unicodedata.normalize("NFC", text):
        code = _TCVN.get(char) or _TCVN.get(char.lower())
        if char.isupper() and char not in _TCVN_UPPER and code is not None:
            code = _TCVN[char.lower()]
        out.append(bytes([code]).decode("cp1252") if code else char)
    return "".join(out)


def tcvn3_has_capitals(text: str) -> bool:
    """Whether the text can be written in the plain font without losing a capital."""
    return all(not (c.isupper() and c.lower() in _TCVN and c not in _TCVN_UPPER) for c in unicodedata.normalize("NFC", text))


_VNI_TONES = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_VNI_HAT = {"\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
_VNI_BREVE = {"\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
_VNI_I = {"\u0301": "í", "\u0300": "ì", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}
_TONES = set(_VNI_TONES)


def vni(text: str) -> str:
    """`text` typed in a VNI-Times font, as it shows through cp1252."""
    out = []
    for char in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", char)
        base = parts[0]
        tone = next((m for m in parts[1:] if m in _TONES), "")
        marks = [m for m in parts[1:] if m not in _TONES]
        low = base.lower()
        if char in "đĐ":
            new = "ñ"
        elif low == "i" and tone:
            new = _VNI_I[tone]
        elif low == "y" and tone == "\u0323":
            new = "î"
        elif "\u0302" in marks:
            new = low + (_VNI_HAT[tone] if tone else "â")
        elif "\u0306" in marks:
            new = low + (_VNI_BREVE[tone] if tone else "ê")
        elif "\u031b" in marks:
            new = {"o": "ô", "u": "ö"}[low] + (_VNI_TONES[tone] if tone else "")
        elif tone:
            new = low + _VNI_TONES[tone]
        else:
            new = base
        out.append(new.upper() if char.isupper() else new)
    return "".join(out)


_ACCIDENT = str.maketrans({
    "ã": "ă", "ý": "ư", "õ": "ơ", "ì": "\u0301", "ò": "\u0323", "Ì": "\u0300", "Ò": "\u0309", "Ã": "Ă", "Ý": "Ư", "Õ": "Ơ",
})


def cp1258_accident(text: str) -> str:
    """cp1252 bytes shown as cp1258: "xã hội tình hình" -> "xă hội t\u0301nh h\u0301nh"."""
    return unicodedata.normalize("NFC", text).translate(_ACCIDENT)


def cp1258_bytes(text: str) -> bytes:
    """`text` in Windows-1258, whose tones are combining marks after the (possibly hatted) vowel."""
    out = []
    for char in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", char)
        tone = "".join(m for m in parts if m in _TONES)
        base = unicodedata.normalize("NFC", "".join(m for m in parts if m not in _TONES))
        try:
            out.append((base + tone).encode("cp1258"))
        except UnicodeEncodeError:
            out.append({"–": b"\x96", "…": b"\x85"}.get(char, b"?"))
    return b"".join(out)
