"""Names of khu phố, thôn, ấp, tổ dân phố …: every way of writing one becomes one canonical name.

The words for the kinds are those of ``codelists/unit_kinds.csv``. A number stays a number (``KP.01`` → ``Khu phố 1``),
a name stays a name (``Xuân An 2``); no kind is invented unless the column's heading or its other cells say it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.institutions import office_of
from hieuhoc_analysis.language.syllables import is_syllable
from hieuhoc_analysis.language.text import (
    fold,
    fold_ascii,
    has_accents,
    opens,
    proper_name,
    roman_value,
    tidy,
)

_MARK = re.compile(r"^[-–—*+•.,:;\s]+(?=\S)")
_FOOTNOTE = re.compile(r"(?:\s*(?:\(\*+\)|\*+|[¹²³⁴⁵⁶⁷⁸⁹]))+$")
_IN_BRACKETS = re.compile(r"\(([^()]*[^()\s][^()]*)\)")
_GLUED = re.compile(r"^([A-ZĐ]{2,4})(?=số\s)")  # *TDPsố 1*
_NUMBER = re.compile(r"^0*(\d{1,3})\s?([A-Za-zĐđ]?)$")
_CODE_BEFORE = re.compile(r"([^\W\d_]{0,4}\d{1,3})\s*[-–—:]\s*(\S.*)")  # *T01 - Thôn Đá Bắn*
_BARE = re.compile(r"^(?:số\s+)?0*(\d{1,3})(?:\s?([A-Za-zĐđ]))?$", re.IGNORECASE)  # *Số 3*, too
_PARTED = re.compile(r"^0*(\d{1,3})\s?[-/]\s?([A-Za-zĐđ])$")
_SEVERAL = re.compile(r"^0*(\d{1,3}[A-Za-z]?)\s*(?:\+|,|&|và|va|-(?!\s))\s*(?=\d)")
_JOINED = re.compile(r"\s*(?:([+&;]|\b(?:và|va)\b)|[,/])\s*", re.IGNORECASE)  # *4 + Thôn 5*, *Đông và thôn Tây*
_BEFORE_TAIL = re.compile(r"^[\s.:\-–]*(?:(?i:số|so)(?=[\s:]*\d|[\s:]+[IVX]+\b)[\s:]*)?")
_PLAIN = ("thon", "xom", "khom")  # kinds without accents with which no name begins, as *Ban*, *To* and *Ap* may
_WARD_TAIL = re.compile(
    r"\s*[(\[]\s*(?:TT|T\.T|Thị trấn|Thi tran|Xã|Xa|Phường|Phuong|P)\b[^()\[\]]*[)\]]$"
    r"|\s*[,–-]\s*(?:Phường\s|P\.?\s?)\d{1,2}$"
    r"|\s*[,–-]\s*(?:TT\.?|Thị trấn|Thi tran|Xã|Xa|Phường|Phuong|P\.)\s[^\d]*$"
    r"|(?<=\w)(?:\s*/\s*|\s+)(?:Xã|Phường|Thị trấn)\s+[^\W\d_][^\d(),]*$",
    re.IGNORECASE,
)
_DASH_TAIL = re.compile(r"^(\d{1,3}[A-Za-zĐđ]?)\s+[-–]\s*([^\W\d_][^\d]*)$|^(\d{1,3}[A-Za-zĐđ]?)\s*[(]([^\d()]*)[)]$")
_ABBREVIATION = re.compile(r"([^()]+?)\s*\(([^\W\d_.]{2,4})\)")
_COUNTED = re.compile(r"\s*[(\[]\s*(?:gồm\s+|có\s+)?\d+\s+[^\W\d_]+(?:\s[^\W\d_]+)?\s*[)\]]$")  # *KP1 (22 tổ)*
_COUNT_BEHIND = re.compile(r"^(.*\w)\s*(?:[,;:]|\s[-–])\s*\d[\d.]*\s+([^\W\d_]+(?:\s[^\W\d_]+)?)$")
_BEHIND = re.compile(r"^(.*[^\s(\[,;–-])[\s,;–-]*(?:[(\[]([^()\[\]]+)[)\]]|\s[–-]\s(.+))$")


@dataclass(frozen=True, slots=True)
class UnitName:
    """A name of a khu phố, read.

    ``canonical`` is '' when the text names none; ``kind`` is its kind (*Khu phố*, *Thôn* …) or ''; ``number`` its
    number (``1``, ``1A``) or ''. ``note`` is ``bare_number`` (the kind came from the column or is unknown),
    ``bare_name``, ``office_or_place`` (*Chợ Mới*), ``no_name`` (only a kind), ``several`` (*KP 1+2*), ``alias`` (a
    person's decision) or ''.
    """

    canonical: str
    kind: str = ""
    number: str = ""
    note: str = ""


def khu_pho_name(text: str, kind: str = "", ward: str = "") -> UnitName:
    """Read one name.

    Parameters
    ----------
    text : str
        As written: ``KP.1``, ``Chi hội khuyến học khu phố 1``, ``THÔN PHƯỚC LỘC``, ``Xuân An 2``.
    kind : str, optional
        The kind that the column implies; without it a bare number names nothing.
    ward : str, optional
        Canonical ward name, for the aliases of that ward.
    """
    return _read(behind_its_label(_GLUED.sub(r"\1 ", tidy(text))), kind, ward, codelists.current_folder())


def behind_its_label(text: str) -> str:
    """The name that stands with its own kind behind one that asks for it: *KP 2* of *Khu phố: KP 2*; *Tổ dân phố: Tổ 2* has half of one."""
    if ":" not in text:
        return text
    label, _, behind = (part.strip() for part in text.rpartition(":"))
    (asked, rest), (own, name) = split_kind(label), split_kind(behind)
    if not asked or not own or rest:
        return text
    return f"{asked} {name}" if asked.startswith(f"{own} ") else behind


def _is_short_for(short: str, words: str) -> bool:
    """Whether letters in brackets are the first ones of the words before them: *Khối phố (KP)*."""
    letters = [c for c in fold(short) if c.isalpha()]
    return letters == [word[0] for word in fold(words).split()[-len(letters):]]


def kinds_in(heading: str) -> list[str]:
    """The kinds of khu phố that a heading names, in order: ``Thôn, tổ dân phố`` → ``[Thôn, Tổ dân phố]``."""
    return list(_kinds_in(heading, codelists.current_folder()))


@lru_cache(maxsize=1024)
def _kinds_in(heading: str, folder: object) -> tuple[str, ...]:
    if fold(heading) in vocabulary.any_spelling("office"):
        return ()  # *Ban CTMT* names no bản
    heading = vocabulary.bare_headings().get(fold(heading), heading)  # *Dia ban* names no bản
    heading = _ABBREVIATION.sub(lambda match: match[1] if _is_short_for(match[2], match[1]) else match[0], heading)
    accented = has_accents(heading)
    left = f" {fold(heading)} "
    for name in () if accented else vocabulary.bare_headings():
        if " " in name and not kinds_in(vocabulary.bare_headings()[name]):
            left = left.replace(f" {name} ", " " * (len(name) + 2))  # *Ten don vi, dia ban*
    found: dict[str, int] = {}
    for exact, bare, kind in vocabulary.longest_first():
        words = f" {exact if accented else bare} "
        if words in left:
            found.setdefault(kind, left.find(words))
            left = left.replace(words, " " * len(words))
    return tuple(sorted(found, key=lambda kind: found[kind]))


@lru_cache(maxsize=4096)
def _read(text: str, kind: str, ward: str, folder: object) -> UnitName:
    text = match[1].strip() if (match := _IN_BRACKETS.fullmatch(text)) else text
    if (aliases := vocabulary.aliases()) and (alias := aliases.get((fold(text), ward)) or aliases.get((fold(text), ""))):
        return UnitName(alias, split_kind(alias)[0], "", "alias")
    bare = _WARD_TAIL.sub("", _without_former(_without_counts(_FOOTNOTE.sub("", _MARK.sub("", text.rstrip(" .,:;")))))) or text
    bare = _without_code(bare)
    found, tail = split_kind(bare)
    if (office := after_office(bare)) and (not found or split_kind(office)[0]):  # *Tổ hội khu vực Bình Dương A*
        bare = office
        found, tail = split_kind(bare) if split_kind(bare)[0] else bare_kind(bare)
    tail = tail.strip(" .:,;-–")
    if found and office_of(bare) != "name":  # *Tổ chức Hội*, *Khối cơ quan* are no tổ and no khối
        if not tail:
            return UnitName("", found, "", "no_name")
        return without_tail(of_kind(found, tail), only_wards=True)
    if match := _BARE.match(bare.strip(" .")):
        number = str(int(match.group(1))) + (match.group(2) or "").upper()
        return UnitName(f"{kind} {number}" if kind else "", kind, number, "bare_number")
    if _SEVERAL.match(bare):
        return replace(_several(kind, bare), note="several") if kind else UnitName(bare, "", "", "several")
    if not any(c.isalpha() for c in bare):
        return UnitName("")
    name = _place(bare.strip(" .:,;"))
    if office := office_of(bare):
        return UnitName(name, note="" if office == "name" else "office_or_place")
    unit = UnitName(name, "", "", "bare_name")
    return with_kind(unit, kind) if kind else unit


def _without_counts(text: str) -> str:
    """A name without how many live there: *Khu phố 1 (350 hộ)*, *Thôn Hạ - 429 hộ, 1.702 khẩu*."""
    text = _COUNTED.sub("", text)
    while (match := _COUNT_BEHIND.match(text)) and fold(match[2]) in shapes.unit_words():
        text = match[1]
    return text


def _without_code(text: str) -> str:
    """A name with its kind without the code before it: *T01 - Thôn Đá Bắn*; but *KP1 - Tổ 2* begins with a unit."""
    match = _CODE_BEFORE.fullmatch(text)
    return match[2] if match and split_kind(match[2])[0] and not split_kind(match[1])[0] else text


def _without_former(text: str) -> str:
    """A name without the office, or the units that it was made of, in brackets behind it.

    ``Khu phố 4 (KP 4 và KP 5 cũ)``, ``Thôn An Phú (sáp nhập thôn 1, 2)``.
    """
    if not (match := _BEHIND.match(text)):
        return text
    name, behind = match[1], match[2] or match[3]
    if match[2] and after_office(behind.strip()):
        return name  # *Khu phố 1 (Chi hội 1)*
    inner = vocabulary.former().sub(" ", behind)
    parts = [part.strip(" .:") for part in re.split(r"[,;+&]|\s[–-]\s|\bvà\b|\bva\b", inner, flags=re.IGNORECASE) if part.strip(" .:")]
    kinds = [split_kind(part)[0] for part in parts]
    if inner == behind and (match[3] or len(parts) < 2 or set(kinds) != {split_kind(name)[0]} or not kinds[0]):
        return text  # *Khu phố 1 (tổ 3)* is a part of it
    named = all(kind or _BARE.match(part) for kind, part in zip(kinds, parts, strict=True))
    return name if named and (any(kinds) or not parts or len(parts) > 1) else text


def _several(kind: str, tail: str) -> UnitName:
    """Several units on one line, under a name of their own: ``KP 1+2`` → ``Khu phố 1+2``."""
    parts = re.split(r"\s*(?:\+|,|&|-|và|va)\s*", tail)
    number = "+".join(part.lstrip("0").upper() for part in parts if part)
    return UnitName(f"{kind} {number}", kind, "", "several")


def _joined(kind: str, tail: str) -> UnitName | None:
    """Several units on one line, each with its kind: *Thôn 4 + Thôn 5*, *Thôn Đông và bon Bu N'Drung*; None for one unit.

    Behind a comma or a stroke only those of the same kind: *Khu phố 1, tổ 3* is a part of it.
    """
    signs, parts = list(_JOINED.finditer(tail)), [part for part in _JOINED.split(tail)[::2] if part]
    if not signs or len(parts) != len(signs) + 1:
        return None
    others = [split_kind(part) for part in parts[1:]]
    if not all(rest and (own == kind or own and sign.group(1)) for sign, (own, rest) in zip(signs, others, strict=True)):
        return None
    names = [of_kind(own, rest.strip(" .:,;-–")).canonical for own, rest in [(kind, parts[0]), *others]]
    return UnitName("+".join([names[0], *(name.removeprefix(f"{kind} ") for name in names[1:])]), kind, "", "several")


def of_kind(kind: str, tail: str) -> UnitName:
    """The unit of a kind whose number or name stands behind the kind's word."""
    if _SEVERAL.match(tail) and not split_kind(tail.split(",")[-1].strip())[0]:
        return _several(kind, tail)
    if joined := _joined(kind, tail):
        return joined
    if match := _NUMBER.match(tail):
        number = str(int(match.group(1))) + match.group(2).upper()
        return UnitName(f"{kind} {number}", kind, number)
    if match := _PARTED.match(tail):  # *1-A* may be *1A*: `org_units.joined_names` looks at the ward's other lists
        number = f"{int(match.group(1))}-{match.group(2).upper()}"
        return UnitName(f"{kind} {number}", kind, number)
    if value := roman_value(tail) or (
        not is_syllable(tail.lower()) and roman_value(tail.upper()) if tail.islower() and len(tail) > 1 else None
    ):
        return UnitName(f"{kind} {value}", kind, str(value))
    if match := re.match(r"^0*(\d{1,3}[A-Za-zĐđ]?)[\s,–(-]+(\D.*?)\)?$", tail):
        inner, rest = split_kind(match.group(2))
        if inner and rest.strip():
            within = of_kind(inner, rest.strip(" .:,;-–"))
            return UnitName(f"{kind} {match.group(1).upper()}, {within.canonical}", kind, match.group(1).upper())
    if match := re.match(r"^0*(\d{1,3})([A-Za-zĐđ]?)\b(.*)$", tail):
        number = str(int(match.group(1))) + match.group(2).upper()
        return UnitName(f"{kind} {number}{match.group(3)}", kind, number)
    return UnitName(f"{kind} {_place(tail, True)}", kind)


def _place(text: str, sure: bool = False) -> str:
    """Proper case for a place name; a long phrase that mixes cases is left as written."""
    mixed = any(c.islower() for c in text) and any(c.isupper() for c in text)
    return text if mixed and not sure and len(text.split()) > 3 else proper_name(text)


def with_kind(unit: UnitName, kind: str) -> UnitName:
    """A bare number or name with the kind before it."""
    if unit.note == "bare_number" and not unit.kind:
        return replace(unit, canonical=f"{kind} {unit.number}".strip(), kind=kind)
    if unit.note == "bare_name" and kind and not unit.kind and (value := roman_value(unit.canonical)):
        return UnitName(f"{kind} {value}", kind, str(value), "bare_number")  # *IV* under *Khu phố*, as *Khu phố IV* is
    if unit.note in ("bare_name", "office_or_place") and kind and not unit.kind:
        first, _, rest = unit.canonical.partition(" ")
        said = rest and fold_ascii(first) == fold_ascii(kind) and not has_accents(unit.canonical)  # *Ban Song Luy* among bản
        return replace(unit, canonical=f"{kind} {rest if said else unit.canonical}", kind=kind)
    return unit


def without_tail(unit: UnitName, only_wards: bool = False) -> UnitName:
    """Drop what follows a number as the ward's name does: ``Khu phố 1 - Liên Hương``. In a column any name there goes,
    because the caller keeps it where numbers repeat; alone only a ward that the codelist knows.
    """
    match = _DASH_TAIL.match(unit.canonical[len(unit.kind) + 1:]) if unit.number and unit.kind else None
    if not match or (only_wards and fold(match.group(2) or match.group(4)) not in vocabulary.ward_places()):
        return unit
    return replace(unit, canonical=f"{unit.kind} {unit.number}")


@lru_cache(maxsize=4096)
def _split_cached(text: str, folder: object) -> tuple[str, str]:
    """(kind, the rest) of a name that starts with a word for a kind, ('', text) otherwise."""
    exact, bare = vocabulary.kinds()
    if not opens(text, vocabulary.first_words()["khu_pho"]):
        return "", text
    for end in range(min(len(text), 14), 1, -1):
        if end < len(text) and text[end - 1].isalpha() and text[end].isalpha():
            continue
        if not text[end - 1].isalnum():
            continue
        head, rest = text[:end], text[end:]
        key = fold(head)
        rest = rest[_BEFORE_TAIL.match(rest).end():] if rest.strip(" .:") else ""  # type: ignore[union-attr]
        if key in exact:
            return exact[key][0], rest
        if key in bare and not has_accents(head) and (" " in key or key in _PLAIN or is_numbered(rest) or text[end:].lstrip()[:1] == ":"):
            return bare[key], rest
        if " " in key and is_numbered(rest) and (meant := bare.get(fold_ascii(key))):
            return meant, rest  # *Khu phô 1*
    return "", text


def split_kind(text: str) -> tuple[str, str]:
    """The kind with whose word a name begins, '' for none, and the rest."""
    return _split_cached(text, codelists.current_folder())


def is_numbered(tail: str) -> bool:
    """Whether what stands behind the kind's word is a number, Arabic or Roman."""
    return bool(_NUMBER.match(tail.strip(" .:")) or roman_value(tail))


def bare_kind(text: str) -> tuple[str, str]:
    """(kind, name) of a text that can be nothing else than a name, as behind an office.

    There even a word that means other things without its accents is a kind: *ban Na Khoa*.
    """
    word, _, name = text.partition(" ")
    kind = "" if has_accents(word) else vocabulary.kinds()[1].get(fold(word), "")
    return (kind, name) if kind and name else ("", text)


def after_office(text: str) -> str:
    """The rest after *Chi hội khuyến học* and the like, '' when it does not start so."""
    words = text.split(" ") if opens(text, vocabulary.first_words()["office"]) else []
    for count in range(min(5, len(words) - 1), 0, -1):
        key = fold(" ".join(words[:count]))
        if key in vocabulary.any_spelling("office"):
            return " ".join(words[count:])
    return ""


def place_of(name: str) -> str:
    """What a khu phố is called behind its kind, folded; '' for a number, which every ward has."""
    kind, place = split_kind(name)
    bare = fold((place if kind else name).partition("(")[0])
    return "" if is_numbered(bare) else bare
