"""The khu phố that a title, sheet name or file name mentions."""

from __future__ import annotations

import re
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.khu_pho import is_numbered, of_kind, split_kind
from hieuhoc_analysis.harmonize.wards import ends_name
from hieuhoc_analysis.language.text import fold, has_accents, tidy

_CLOSES = re.compile(r"^\d{1,2}[A-Za-zĐđ]?$")
_COUNTS = re.compile(r"^(?:tháng|thang|quý|quy)\b|^(?:năm|nam)\b(?! *(?:học|hoc)\b)(?! *(?:19|20)\d\d(?! *[-–]? *(?:19|20)\d\d))")  # *6 tháng*, *5 năm 2016-2020* of a title


def find_khu_pho(text: str) -> str:
    """The khu phố that a title, sheet name or file name is about: ``PHIẾU BÁO CÁO THÔN XUÂN AN NĂM 2019`` → ``Thôn Xuân An``."""
    return _find(tidy(text.replace("_", " ")), codelists.current_folder())


@lru_cache(maxsize=8192)
def _find(text: str, folder: object) -> str:
    tokens = text.split(" ")
    for start, token in enumerate(tokens):
        if not token[:1].isalpha():
            continue
        rest = " ".join(tokens[start:])
        kind, tail = split_kind(rest)
        if not kind or (start and not _in_titles(kind)):
            continue
        if match := re.match(r"^(\d{1,3}[A-Za-zĐđ]?|[IVX]+)(?=$|[\s,.;:()–-])(?!\s*[-–/]\s*\d)", tail):
            if is_numbered(match.group(1)):
                return of_kind(kind, match.group(1)).canonical
            continue
        name = _leading_name(tail)
        whole = not start and len(tokens) <= 5
        if name and (whole or has_accents(text)) and _in_titles(kind):
            return of_kind(kind, name).canonical
    return ""


def _leading_name(tail: str) -> str:
    """The capitalised words with which `tail` begins, up to a stop word or sign: ``XUÂN AN NĂM 2019`` → ``XUÂN AN``."""
    words: list[str] = []
    folded = [fold(word) for word in tail.split(" ")]
    for at, word in enumerate(tail.split(" ")):
        core = word.rstrip(",.;:)")
        if words and _CLOSES.match(core) and not _COUNTS.match(" ".join(folded[at + 1:])):
            words.append(core)  # *HÒA QUÝ 2*
            break
        if len(words) > 1 and folded[at] in ("quý", "quy") and _CLOSES.match("".join(folded[at + 1:at + 2])):
            break  # *XUÂN AN QUÝ 2 NĂM 2019*, while *VĨNH QUÝ 2* is a place
        if not core or not core[0].isupper() or ends_name(folded, at) or not all(c.isalpha() or c in "'’" for c in core):
            break
        words.append(core)
        if core != word:
            break
    return " ".join(words) if len(words) <= 5 - (not words[-1:] or not words[-1][0].isdigit()) else ""


def _in_titles(kind: str) -> bool:
    return kind in vocabulary.title_kinds()
