"""Schools and offices among the names of places: they report beside the khu phố and are none."""

from __future__ import annotations

from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.language.text import fold, has_accents


def office_of(text: str) -> str:
    """Whether a name begins as that of a school or an office does (``unit_kinds.csv``): then it is no khu phố of the column's kind.

    ``name`` where it is one for sure, ``place`` where places begin so as well (*Trường Sơn*), '' where it is none.
    """
    words, known = fold(text).split(), vocabulary.institutions() if has_accents(text) else vocabulary.bare_institutions()
    return next((known[head] for count in range(min(len(words), 4), 0, -1) if (head := " ".join(words[:count])) in known), "")


def is_institution(name: str) -> bool:
    """Whether a name is that of a school or an office for sure, which reports beside the khu phố and is none: *Trường THCS Phú Long*."""
    return _is_institution(name, codelists.current_folder())


@lru_cache(maxsize=4096)
def _is_institution(name: str, folder: object) -> bool:
    return office_of(name) == "name"
