"""Names of wards: ``UBND THỊ TRẤN LIÊN HƯƠNG``, ``TT. Liên Hương`` → ``Thị trấn Liên Hương``.

With accents the kind word says where a name begins. A name without accents is that of ``codelists/org_units.csv``, where one only
fits (*Đông Thành* and *Đông Thạnh* are then one), or stays as it is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.unit_register import units
from hieuhoc_analysis.language.syllables import is_syllable
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, opens, proper_name, tidy

KINDS = ("Thị trấn", "Phường", "Xã", "Đặc khu")
_QUARTER = re.compile(r"[1-4]|i{1,3}|iv")


@dataclass(frozen=True, slots=True)
class WardName:
    """A ward's name, read: ``canonical`` such as *Xã Vĩnh Hảo*, '' when the text names none; ``kind`` such as *Xã*."""

    canonical: str
    kind: str = ""


def ward_name(text: str, bare: bool = False, year: int | None = None) -> WardName:
    """Read the name of one ward.

    Parameters
    ----------
    text : str
        As written: ``UBND THỊ TRẤN LIÊN HƯƠNG``, ``P. Phan Rí Cửa``, ``xã Vĩnh Hảo - huyện Tuy Phong``.
    bare : bool
        Whether a name without a kind is a ward too, as in a column headed *Xã, phường*. Where the codelist knows
        exactly one such ward (in `year`), its kind is added.
    year : int, optional
        When the ward is meant: *Liên Hương* is a thị trấn until 2025, a xã after.
    """
    return _ward_name(tidy(text), bare, year, codelists.current_folder())


@codelists.remembered(8192)
def is_former(text: str) -> bool:
    """Whether a name says of itself that it is one of the past: ``Xã Bình Thạnh (cũ)``."""
    return bool(_past().search(tidy(text)))


def names_wards(heading: str) -> bool:
    """Whether a heading says that the column holds wards: ``Xã/phường/thị trấn``, but not ``Thôn (xã)`` or ``Xã hội``."""
    accented = has_accents(heading)
    words = f" {fold(heading)} "
    written = vocabulary.words if accented else vocabulary.any_spelling
    for other in written("no_ward"):
        words = words.replace(f" {other} ", " ")
    kinds = map(fold if accented else fold_ascii, KINDS)
    return any(f" {kind} " in words for kind in kinds) and not any(f" {word} " in words for word in written("below_ward"))


def known_wards() -> tuple[str, ...]:
    """Canonical names of the wards of ``org_units.csv``."""
    return tuple(dict.fromkeys(row["name"] for row in _wards()))


@lru_cache(maxsize=4096)
def _ward_name(text: str, bare: bool, year: int | None, folder: object) -> WardName:
    if alias := _aliases().get(fold(text)):
        return WardName(alias, kind_of(alias))
    text = _past().sub("", _without_office(text))
    cut = _after_name().sub("", text).strip(" .:")
    kind, name = _split(cut or text)
    if kind:
        return of_kind(kind, name, cut, year)
    if not bare or not any(c.isalpha() for c in cut):
        return WardName("")
    known = lookup(cut, year)
    if len(known) == 1:
        return WardName(known[0], kind_of(known[0]))
    return WardName(proper_name(cut))


@codelists.derived("unit_kinds")
def _after_name(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    """What stands behind a ward's name: the places it lies in (*huyện*, *H.*, *thuộc*), brackets, a dash."""
    words = [row["written"] for row in rows if row["level"] == "over_ward"]
    over = "|".join(rf"{re.escape(word)}\.{'?' if len(word) > 1 else ''}" for word in words) or r"(?!)"
    return re.compile(rf"\s*(?:[,(\[–]|\s-\s|\b(?:{over})\s).*$", re.IGNORECASE)


def of_kind(kind: str, name: str, written: str, year: int | None) -> WardName:
    """The ward of a kind and a name, as the codelist has it where it does; an empty one where the name is none.

    `written` tells whether accents were at hand.
    """
    if name.isdecimal():
        return WardName(f"{kind} {int(name)}", kind) if kind == "Phường" and len(name) < 3 else WardName("")
    words = fold(name.replace("'", "").replace("’", "")).split()
    spelled = name.split()
    proper = len(spelled) > 1 and not name.isupper() and all(word[:1].isupper() for word in spelled)  # *Xã Các Lâm*
    if not 0 < len(words) <= 6 or is_not_alone(words) or ends_name(words, 0) and not begins_with_year(words) and not proper:
        return WardName("")
    if not all(sounds(word) or at > 0 and (word.isdecimal() or len(word) == 1) for at, word in enumerate(words)):
        return WardName("")
    same_kind = [known for known in lookup(name, None, has_accents(written)) if known.startswith(f"{kind} ")]
    if len(same_kind) == 1:
        return WardName(same_kind[0], kind)
    return WardName(f"{kind} {proper_name(name)}".replace("Nông Trường", "Nông trường"), kind)


def ends_name(words: list[str], at: int) -> bool:
    """Whether a place name ends before the folded word at `at`: by a word of ``unit_kinds.csv`` that no name contains
    (*năm*), or by two that are an office's (*thành phố*, while *Long Thành* goes on).
    """
    stops = vocabulary.words("no_place")
    if at > 0 and " ".join(words[at - 1:at + 1]) in vocabulary.words("in_name"):
        return False
    if begins_quarter(words, at):
        return True
    return at == 0 and words[0] in vocabulary.words("no_first") or words[at] in stops or " ".join(words[at:at + 2]) in stops


def begins_quarter(words: list[str], at: int) -> bool:
    """Whether a quarter of the year begins at a folded word behind a name: *MƯỜNG BÚ QUÝ I*, while *Vĩnh Quý 2* is a place."""
    return at > 1 and words[at] in ("quý", "quy") and bool(_QUARTER.fullmatch(" ".join(words[at + 1:at + 2])))


def is_not_alone(words: list[str]) -> bool:
    """Whether a folded name is one word that is no whole name: *phường (toàn phường)*, but *Xã Toàn Thắng*; *Xã hội*."""
    return len(words) == 1 and words[0] in vocabulary.words("not_alone")


def sounds(word: str) -> bool:
    """Whether a word can be spoken: abbreviations such as GDTX name no place."""
    return is_syllable(word) or any(c in "aeiouyăâêôơư" for c in fold_ascii(word))


def _split(text: str) -> tuple[str, str]:
    """(kind, name) of a text that starts with a word for a kind of ward, ('', text) otherwise."""
    exact, bare = vocabulary.ward_kinds()
    if not opens(text, vocabulary.first_words()["ward"]):
        return "", text
    for end in range(min(len(text), 9), 0, -1):
        if end < len(text) and text[end - 1].isalpha() and text[end].isalpha():
            continue
        if not text[end - 1].isalnum():
            continue
        key, rest = fold(text[:end]), text[end:]
        if key not in exact and (has_accents(text[:end]) or key not in bare):
            continue
        name = rest.strip(" .:")
        # one letter is a kind only with its full stop or before a number: "P. Mũi Né", "P5"
        if len(key) == 1 and not (rest.startswith(".") or name.isdecimal() or text[:end].isupper()):
            continue
        if rest[:1] in "/-,":
            continue
        return exact.get(key) or bare[key], name
    return "", text


def _without_office(text: str) -> str:
    words = text.split(" ") if opens(text, vocabulary.first_words()["ward_office"]) else []
    for count in range(min(6, len(words) - 1), 0, -1):
        if fold(" ".join(words[:count])) in vocabulary.any_spelling("ward_office"):
            return " ".join(words[count:]).lstrip(" -–:")
    return text


def begins_with_year(folded: list[str]) -> bool:
    """Whether *Năm* is the first word of a name (*Thị trấn Năm Căn*) and not of a year (*xã năm 2019*, *năm học*)."""
    return (
        folded[0] in ("năm", "nam")
        and len(folded) > 1
        and folded[1].isalpha()
        and fold_ascii(folded[1]) not in vocabulary.any_spelling("of_year")
    )


def lookup(name: str, year: int | None, accented: bool | None = None) -> list[str]:
    """Canonical names of the known wards of this place name, with or without their kind."""
    accented = has_accents(name) if accented is None else accented
    exact, bare, _ = places()
    names = exact.get(fold(name), ()) or (() if accented else bare.get(fold_ascii(name), ()))
    return [name for name in dict.fromkeys(names) if exists(name, year)]


def exists(name: str, year: int | None) -> bool:
    """Whether a ward of the codelist was there in a year; without a year, whether ever."""
    return year is None or any(row["name"] == name and _existed(row, year) for row in _wards())


def _existed(row: dict[str, str], year: int | None) -> bool:
    """Whether a unit existed on 1 January of `year`; what is founded within a year reports from the next."""
    if year is None:
        return True
    day = f"{year}-01-01"
    return (not row["valid_from"] or row["valid_from"] <= day) and (not row["valid_to"] or row["valid_to"] >= day)


def kind_of(name: str) -> str:
    """The kind with which a canonical name begins, '' for none."""
    return next((kind for kind in KINDS if name.startswith(f"{kind} ")), "")


@codelists.remembered(8)
def _wards() -> tuple[dict[str, str], ...]:
    return tuple(row for row in units() if row["level"] == "ward")


@codelists.remembered(8)
def places() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Place name → canonical names: folded, without accents, and without accents or blanks (``lienhuong``)."""
    exact: dict[str, tuple[str, ...]] = {}
    bare: dict[str, tuple[str, ...]] = {}
    glued: dict[str, tuple[str, ...]] = {}
    for row in units():
        if row["level"] != "ward":
            continue
        place = row["name"].removeprefix(row["kind"]).strip()
        for table, key in ((exact, fold(place)), (bare, fold_ascii(place)), (glued, fold_ascii(place).replace(" ", ""))):
            if row["name"] not in table.get(key, ()):
                table[key] = (*table.get(key, ()), row["name"])
    return exact, bare, glued


@codelists.derived("unit_kinds")
def _past(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    """What stands behind the name of a unit that is no more: *Xã Bình Thạnh (cũ)*, *Xa Binh Thanh (cu)*."""
    written = rf"(?:[(\[]\s*)?(?:{vocabulary.past()})(?:\s*[)\]])?"
    return re.compile(rf"(?<=\w)\s+(?:{written}|[(\[]\s*(?:{vocabulary.bare_past()})\s*[)\]])$", re.IGNORECASE)


@codelists.derived("org_unit_aliases")
def _aliases(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    """Aliases of wards themselves: rows without a ward whose name begins with a kind of ward."""
    return {fold(row["written"]): row["name"] for row in rows if not row["ward"] and row["name"].startswith(KINDS)}
