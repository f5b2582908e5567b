"""The khu phố that a title, sheet name or file name mentions."""

from __future__ import annotations

import re
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.body.outline import bare_name
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.places.khu_pho import (
    after_office,
    bare_kind,
    behind_its_label,
    is_numbered,
    of_kind,
    split_kind,
)
from hieuhoc_analysis.harmonize.places.wards import ends_name, ward_name
from hieuhoc_analysis.harmonize.words.facets import all_values
from hieuhoc_analysis.language.text import fold, has_accents, proper_name, tidy

_CLOSES = re.compile(r"^\d{1,2}[A-Za-zĐđ]?$")
_BEFORE_WARD = re.compile(r"([^,]+?)(?:\s*,\s*|\s+[-–]\s+)([^,]+)")  # *Bản Nà Tông, xã Mường Và*
_COUNTS = re.compile(
    r"^(?:tháng|thang|quý|quy)\b|^(?:năm|nam)\b(?! *(?:học|hoc)\b)(?! *(?:19|20)\d\d(?! *[-–—]? *(?:19|20)\d\d))"
)  # *6 tháng*, *5 năm 2016-2020* of a title


@codelists.remembered(8192)
def find_khu_pho(text: str) -> str:
    """The khu phố that a title, sheet name or file name is about: ``PHIẾU BÁO CÁO THÔN XUÂN AN NĂM 2019`` → ``Thôn Xuân An``."""
    text = tidy(text.replace("_", " "))
    if (named := behind_its_label(text)) != text:  # *Tổ dân phố: Tổ 2*
        kind, tail = split_kind(named)
        name = leading_name(tail)
        return _find(named) or (of_kind(kind, name).canonical if name else "")  # *Khu phố: Tiểu khu Mỹ Đức*
    label, _, behind = (part.strip() for part in text.rpartition(":"))  # *Đơn vị báo cáo: Chi hội thôn Xuân An*
    return label and _find(after_office(behind) or behind) or _find(text)


def _find(text: str) -> str:
    tokens = text.split(" ")
    for start, token in enumerate(tokens):
        if not token[:1].isalpha():
            continue
        rest = " ".join(tokens[start:])
        kind, tail = split_kind(rest)
        if not kind and not start and 1 < len(tokens) <= 4 and not has_accents(text) and all(word[:1].isupper() for word in tokens):
            kind, tail = bare_kind(rest)  # *Ap Thanh Loi* alone
        if not kind or (start and not _in_titles(kind)):
            continue
        if match := re.match(r"^(\d{1,3}[A-Za-zĐđ]?|[IVX]+)(?=$|[\s,.;:()–-])(?!\s*[-–/]\s*\d)", tail):
            if is_numbered(match.group(1)):
                return of_kind(kind, match.group(1)).canonical
            continue
        name = leading_name(tail)
        whole = not start and len(tokens) <= 5
        if name and (whole or has_accents(text)) and _in_titles(kind):
            return of_kind(kind, name).canonical
    return ""


@codelists.remembered(4096)
def find_unit_alone(text: str) -> str:
    """The khu phố of which a title is nothing but the name, of whatever kind, with its ward behind it or without.

    *II. Bản Suối Cát*, *Đơn vị: Làng Hạ Đồng*, *Khối Lộc An*, *Đơn vị: Bản Nà Tông, xã Mường Và*.
    """
    label, _, name = bare_name(tidy(text)).rstrip(" :").rpartition(":")
    name = name.strip()
    parts = _BEFORE_WARD.fullmatch(name)
    name = parts[1] if parts and ward_name(parts[2]).canonical else name
    words = name.split(" ")
    kind, tail = split_kind(name)
    bare = not has_accents(name) and 1 < len(words) <= 4 and all(word[:1].isupper() for word in words)
    if not kind and bare and (label or bare_kind(name)[0] in vocabulary.form_kinds()):  # *To*, *Ban* alone begin other words, too
        kind, tail = bare_kind(name)
    if not kind or shapes.has_word(label, "measure") or is_institution(name) or is_institution(tail):
        return ""
    named = is_numbered(tail) or tail and (leading_name(tail) == tail or bare and bool(label))  # *Cho Moi* begins as no name may
    return of_kind(kind, tail).canonical if named else ""


def find_unit_of_form(text: str) -> str:
    """The khu phố that the title of a form names in words which elsewhere mean other things.

    ``BÁO CÁO KHỐI 5``, ``Chi hội Tân Tiến`` → ``Khối 5``, ``Tân Tiến``.

    Nothing where the title is about pupils, whose grade is a *khối* too, or names an office.
    """
    about_pupils = "pupils" in all_values(text, "noun") or all_values(text, "level")
    return "" if about_pupils else _find_of_form(tidy(text.replace("_", " ")), codelists.current_folder())


@lru_cache(maxsize=1024)
def _find_of_form(text: str, folder: object) -> str:
    tokens = [token for token in text.replace(":", " ").split(" ") if token]
    folded = [fold(token) for token in tokens]
    for start in range(len(tokens)):
        after = next(
            (
                start + count
                for count in range(min(4, len(tokens) - start - 1), 0, -1)
                if " ".join(folded[start : start + count]) in vocabulary.chapters()
            ),
            start,
        )
        rest = " ".join(tokens[after:])
        kind, tail = split_kind(rest)
        if folded[start - 1 if start else 0] in vocabulary.words("not_before") or not kind and after == start:
            continue
        number = re.match(r"^(?:số )?(\d{1,2}[A-Za-zĐđ]?|[IVX]+)(?=$|[\s,.;()–-])(?!\s*[-–/]\s*\d)", tail, re.IGNORECASE)
        if number and is_numbered(number.group(1)):
            return of_kind(kind, number.group(1)).canonical if kind else number.group(1)
        name = "" if number else leading_name(tail)
        if (
            name
            and (after > start or kind in vocabulary.form_kinds())
            and not _is_office(rest)
            and not _is_office(name)
            and not ward_name(rest).canonical
        ):
            return of_kind(kind, name).canonical if kind else proper_name(name)
    return ""


def _is_office(text: str) -> bool:
    words = fold(text).split(" ")
    return any(vocabulary.institutions().get(" ".join(words[:count])) for count in range(1, min(4, len(words)) + 1))


def leading_name(tail: str) -> str:
    """The capitalised words with which `tail` begins, up to a stop word or sign: ``XUÂN AN NĂM 2019`` → ``XUÂN AN``."""
    words: list[str] = []
    folded = [fold(word) for word in tail.split(" ")]
    for at, word in enumerate(tail.split(" ")):
        core = word.rstrip(",.;:)")
        if words and _CLOSES.match(core) and not _COUNTS.match(" ".join(folded[at + 1:])):
            words.append(core)  # *HÒA QUÝ 2*
            break
        if words and _begins_ward(word, folded[at + 1:at + 2]):
            break  # *EA BÔNG TT. EA TIÊU*
        if not core or not core[0].isupper() or ends_name(folded, at) or not all(c.isalpha() or c in "'’" for c in core):
            break
        words.append(core)
        if core != word:
            break
    return " ".join(words) if len(words) <= 5 - (not words[-1:] or not words[-1][0].isdigit()) else ""


def _begins_ward(word: str, after: list[str]) -> bool:
    """Whether a word says that a ward's name follows: *TT*, *xã*, *P.*, *thị* before *trấn*."""
    kinds = vocabulary.ward_kinds()[0]
    return bool(after) and (fold(word) in kinds and (len(fold(word)) > 1 or word.endswith(".")) or f"{fold(word)} {after[0]}" in kinds)


def _in_titles(kind: str) -> bool:
    return kind in vocabulary.title_kinds()
