"""The names of one column read together: heading, siblings, ward and register say what a bare number or name is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.body.outline import of_series
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.places.khu_pho import (
    UnitName,
    khu_pho_name,
    kinds_in,
    split_kind,
    with_kind,
    without_tail,
)
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, proper_name, tidy

# words, or several units that it is made of
_ASIDE = re.compile(r"(?<=\w)\s*\(([^()\d]*\s[^()\d]*|[^()\d]*\d+\s*(?:[,;+&-]|và|đến)[^()]*\d)\)$")
ANY_KIND = "Khu dân cư"  # as a heading it stands over thôn and khu phố as often: bare names under it stay bare
_COUNTED = re.compile(r"(\d{1,3}) +([^\W\d_].*)")
_GENERIC = ("Khu dân cư", "Khu vực", "Khu")  # as headings these may stand for any kind
_INITIALS = re.compile(r"^([^\W\d_]{1,2})(?:\.\s*(?=[^\W\d_])|\.?\s?(?=\d{1,3}[A-Za-zĐđ]?$))")  # of *Th. Đông Hòa*, *K7*
_PART_OF_NAME = frozenset(("Sóc", "Làng", "Phum", "Xóm", "Bon", "Phố"))  # kinds that names of others begin with: *Ấp Sóc Lớn*


def canonical_names(names: list[str], heading: str = "", ward: str = "") -> list[UnitName]:
    """Read the names of one column together: bare numbers and names take the kind that heading or siblings say.

    Parameters
    ----------
    names : list of str
        The cells, '' for a line without a name.
    heading : str
        The column's heading; a single kind in it (*Thôn*) is that of every bare name, several (*Thôn/khu phố*) are
        settled by the siblings, then by the ward (khu phố in a thị trấn or phường, thôn in a xã).
    ward : str
        Canonical ward name, for its aliases and its register ``khu_pho.csv``.

    Returns
    -------
    list of UnitName
        As many as `names`. A number whose kind nothing tells stays a number, so that no line is lost; names of merged wards that
        would meet (*Thôn 1 (Bình Thạnh cũ)*, *Thôn 1 (Phước Thể cũ)*) keep the old ward's behind them.
    """
    return list(_canonical(tuple(names), heading, ward, codelists.current_folder()))


@lru_cache(maxsize=256)  # a ward's list returns on its other sheets and in its other years
def _canonical(written: tuple[str, ...], heading: str, ward: str, folder: object) -> tuple[UnitName, ...]:
    kinds = kinds_in(heading)
    told = [_old_ward(name) for name in _without_asides(_without_common_tail(_without_numbers(list(written))))]
    names, old_wards = [name for name, _ in told], [ward for _, ward in told]
    names = _spelled_out(names, kinds or _bare_kind(names))
    read = _as_places([_registered(khu_pho_name(name, ward=ward), ward, kinds) for name in names], kinds)
    for_numbers, for_names = _column_kinds(read, kinds, ward)
    of_note = {"bare_number": for_numbers, "bare_name": for_names, "office_or_place": for_names if kinds == [for_names] else ""}
    read = _in_full([with_kind(unit, of_note.get(unit.note, "")) for unit in read], kinds)
    if "Khối phố" in kinds and "Khu phố" not in kinds:  # *KP 3* under *Khối phố*
        read = [
            replace(unit, canonical="Khối phố" + unit.canonical[len("Khu phố") :], kind="Khối phố")
            if unit.kind == "Khu phố" and "khu" not in fold(name).split()
            else unit
            for unit, name in zip(read, names, strict=True)
        ]
    short = [without_tail(unit) for unit in read]
    counts = Counter(unit.canonical for unit in short)
    read = [brief if counts[brief.canonical] == 1 else unit for unit, brief in zip(read, short, strict=True)]
    return tuple(_decided(unit, ward) for unit in _told_apart(read, old_wards))


def _without_asides(names: list[str]) -> list[str]:
    """Names without what small letters in brackets tell of them, unless it tells them apart.

    *Thôn Ngọc Diêm (thôn trung tâm)*, *Khu phố 1 (tổ 1, 2)*; *Khu phố 1 (tổ 3)* may be a part of it.
    """
    bare = [text[:match.start()] if (match := _ASIDE.search(text := tidy(name))) and match[1].islower() else name for name in names]
    counts = Counter(map(fold, bare))
    return [short if short != name and counts[fold(short)] == 1 else name for short, name in zip(bare, names, strict=True)]


def _spelled_out(names: list[str], kinds: list[str]) -> list[str]:
    """Names under the heading of one kind with its word where they hold it cut short, glued or without its accent.

    *K7* under *Khóm* where others begin so or are numbered, *X. Tân Sơn* under *Thôn, xóm*, *ẤpVĩnh Hòa* and *Ap Mỹ Hưng* under *Ấp*.
    """
    if not kinds:
        return names
    kind = kinds[0] if len(kinds) == 1 else ""
    begins = [
        (match, of[0])
        if (match := _INITIALS.match(text))
        and not split_kind(text)[0]
        and len(of := [one for one in kinds if fold_ascii(one).split()[0].startswith(fold_ascii(match[1]))]) == 1
        else None
        for text in map(tidy, names)
    ]
    # one alone without its full stop is as likely a name, unless the others are numbered,
    # or some are and it has the number that they leave out
    numbers = [read.number for read in map(khu_pho_name, names) if read.number]
    series = {(of[0], of_series(of[1])) for of in map(split_kind, map(tidy, names)) if of[0]}
    several = sum(begin is not None for begin in begins) > 1 or 2 * len(numbers) > len(names)
    out = []
    for name, begin in zip(names, begins, strict=True):
        text = tidy(name)
        if begin is not None and (
            several
            or kind
            and "." in begin[0].group()
            or of_series(text[begin[0].end() :])
            and (begin[1], of_series(text[begin[0].end() :])) in series
            or len(numbers) > 1
            and (number := text[begin[0].end() :].lstrip("0")).isdecimal()
            and number not in numbers
        ):
            out.append(f"{begin[1]} {text[begin[0].end():]}")
            continue
        if not kind:
            out.append(name)
            continue
        word, _, rest = text.partition(" ")
        if rest and fold_ascii(word) == fold_ascii(kind) and fold(word) != fold(kind):
            text = f"{kind} {rest}"
        elif text.casefold().startswith(kind.casefold()) and text[len(kind):len(kind) + 1].isupper():
            text = f"{kind} {text[len(kind):]}"
        out.append(text if text != tidy(name) else name)
    return out


def _bare_kind(names: Sequence[str]) -> list[str]:
    """The kind with whose word, its accents left out, most of several names begin: *ap Tan Lap*, *ap Phu Loc*."""
    firsts = Counter(fold(name).split(" ")[0] for name in names if " " in name and not has_accents(name) and not split_kind(name)[0])
    word, count = firsts.most_common(1)[0] if firsts else ("", 0)
    return [kind] if count > 1 and 2 * count > sum(map(bool, names)) and (kind := vocabulary.kinds()[1].get(word)) else []


def _as_places(read: list[UnitName], kinds: list[str]) -> list[UnitName]:
    """Few names that begin with another kind's word among bare ones under the heading of one kind.

    *Sóc Lớn* under *Ấp*: the word is of the name.
    """
    odd = [unit.kind in _PART_OF_NAME and unit.kind not in kinds and not unit.number for unit in read]
    bare = sum(unit.note == "bare_name" for unit in read)
    if len(kinds) != 1 or kinds[0] in _GENERIC or 3 * sum(odd) > bare:
        return read
    return [replace(unit, kind="", note="bare_name") if alone else unit for unit, alone in zip(read, odd, strict=True)]


def _column_kinds(read: list[UnitName], kinds: list[str], ward: str) -> tuple[str, str]:
    """The kind that bare numbers take, and the kind that bare names take ('' when nothing says it)."""
    stated = Counter(unit.kind for unit in read if unit.kind)
    if stated:
        (kind, count), *others = stated.most_common()
        lines = sum(bool(unit.canonical or unit.number) for unit in read)
        bare = sum(unit.note == "bare_name" for unit in read)
        own = kinds[0] if len(kinds) == 1 and (kinds[0] in stated or kinds[0] not in _GENERIC and bare > stated.total()) else ""
        # names take a kind only where the heading or most other lines carry it
        return (kinds[0] if len(kinds) == 1 and kinds[0] not in _GENERIC else own or kind), own or (
            kind if not others and count * 2 > lines else ""
        )
    if not kinds:
        return "", ""
    town = ward.startswith(("Thị trấn", "Phường"))
    urban = [kind for kind in kinds if "phố" in kind or kind == "Khóm"]
    rural = [kind for kind in kinds if kind not in urban]
    likely = (urban or kinds if town else rural or kinds) if ward else kinds
    return likely[0], kinds[0] if len(kinds) == 1 and kinds[0] != ANY_KIND else ""


def _in_full(read: list[UnitName], kinds: list[str]) -> list[UnitName]:
    """Names with the first word of the one kind that the heading names in full: *Tổ 1* under *Tổ dân phố*."""
    names = {unit.canonical for unit in read}
    if len(kinds) != 1 or kinds[0] in _GENERIC:
        return read
    full = [replace(unit, canonical=f"{kinds[0]}{unit.canonical[len(unit.kind):]}", kind=kinds[0])
            if unit.kind and unit.note != "alias" and kinds[0].startswith(f"{unit.kind} ") else unit for unit in read]
    # where both are written, *Tổ 1* may be a part of *Tổ dân phố 1*
    return read if any(new is not old and new.canonical in names for new, old in zip(full, read, strict=True)) else full


def _registered(unit: UnitName, ward: str, kinds: Sequence[str] = ()) -> UnitName:
    """A name without its kind or its accents as the ward's register completes it.

    Exactly one entry fits, of a kind that the heading names if it names any.
    """
    register = _register().get(ward)
    if not register or not (unit.canonical or unit.number):
        return unit
    place = unit.number or unit.canonical.removeprefix(unit.kind).strip()
    fits = register.get(fold(place), []) or ([] if has_accents(place) else register.get(fold_ascii(place), []))
    if unit.kind or kinds and not {*kinds} & {*_GENERIC}:
        fits = [name for name in fits if split_kind(name)[0] in ([unit.kind] if unit.kind else kinds)]
    return replace(unit, canonical=fits[0], kind=split_kind(fits[0])[0]) if len(fits) == 1 else unit


def _told_apart(read: list[UnitName], old_wards: list[str]) -> list[UnitName]:
    """Names that are the same but for the old ward behind them, with that ward as `territory.recast` writes it."""
    behind: dict[str, set[str]] = {}
    for unit, ward in zip(read, old_wards, strict=True):
        behind.setdefault(unit.canonical, set()).add(ward)
    return [
        replace(unit, canonical=f"{unit.canonical} ({ward})") if ward and unit.note != "alias" and len(behind[unit.canonical]) > 1 else unit
        for unit, ward in zip(read, old_wards, strict=True)
    ]


def _old_ward(name: str) -> tuple[str, str]:
    """A name without the ward that its end says it was of, and that ward: ``Thôn 1 (xã Bình Thạnh cũ)`` → ``Thôn 1``, ``Xã Bình Thạnh``.

    A bare name behind a dash may be the ward of all (*Khu phố 1 - Liên Hương*): it is told, and left where it stands.
    """
    text = tidy(name)
    if not (match := _old_ward_at_end().search(text)) or split_kind(match["place"])[0]:
        return name, ""
    kind, place = vocabulary.ward_kinds()[0].get(fold((match["kind"] or "").rstrip(". ")), ""), match["place"].strip()
    known = vocabulary.ward_names().get(fold(f"{kind} {place}")) or ("" if kind else vocabulary.ward_names().get(fold(place), ""))
    is_past = bool(match["was"] or match["past"])
    if not (known or kind or is_past):
        return name, ""
    bracketed = text[match.start() :].lstrip()[0] in "(["
    return text[: match.start()] if kind or is_past or bracketed else name, known or proper_name(f"{kind} {place}".strip())


@codelists.derived("unit_kinds")
def _old_ward_at_end(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    # a letter alone is a ward's kind with its full stop only: *(X. Lâm Hòa cũ)*
    words = sorted(vocabulary.ward_kinds()[0], key=len, reverse=True)
    kinds = "|".join(re.escape(word) + (r"\.\s?" if len(word) == 1 else r"\.?\s") for word in words)
    place = r"(?P<place>[^\W\d_][^()\[\],–-]*?)"
    before, after = rf"(?P<was>(?:{vocabulary.past()})\s+)?(?:thuộc\s+)?", rf"(?P<past>\s*\(?(?:{vocabulary.past()})\)?)?"
    return re.compile(
        rf"\s*(?:[(\[]|,(?![^(\[]*[)\]])|\s[–-]\s)\s*{before}(?P<kind>{kinds})?{place}{after}\s*[)\]]?$", re.IGNORECASE
    )


def _without_numbers(names: list[str]) -> list[str]:
    """Names without the running number typed before all of them: *1 Thôn Đông*, *2 Thôn Tây*."""
    parts = [_COUNTED.match(tidy(name)) for name in names if name.strip()]
    counts = [int(part[1]) for part in parts if part and all(split_kind(part[2]))]
    if len(counts) < 2 or len(counts) < len(parts) or any(b <= a for a, b in pairwise(counts)):
        return names
    return [match[2] if (match := _COUNTED.match(tidy(name))) else name for name in names]


def _without_common_tail(names: list[str]) -> list[str]:
    """Names without a tail that all share, as the ward's in ``Khu phố 1 - 12``, ``Khu phố 2 - 12``."""
    parts = [tidy(name).rpartition(" - ") for name in names if name.strip()]
    if len(parts) < 3 or not parts[0][1] or len({fold(tail) for _, _, tail in parts}) > 1:
        return names
    return [tidy(name).rpartition(" - ")[0] if name.strip() else name for name in names]


def _decided(unit: UnitName, ward: str) -> UnitName:
    """A decision may also be about the canonical name, as findings print it, however the cell writes it."""
    aliases = vocabulary.aliases()
    alias = aliases.get((fold(unit.canonical), ward)) if aliases and unit.canonical and ward else None
    return UnitName(alias, split_kind(alias)[0], "", "alias") if alias else unit


@codelists.derived("khu_pho")
def _register(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, list[str]]]:
    """Ward → place name (folded; also without accents) → canonical names."""
    out: dict[str, dict[str, list[str]]] = {}
    for row in rows:
        name = row["khu_pho"]
        place = split_kind(name)[1]
        for key in {fold(place), fold_ascii(place)}:
            names = out.setdefault(row["ward"], {}).setdefault(key, [])
            if name not in names:
                names.append(name)
    return out
