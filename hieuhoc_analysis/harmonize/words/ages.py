"""Ages in headings: those that say nothing more of who is counted, and those that say that but a part is."""

from __future__ import annotations

import re

_AGES = re.compile(
    r"(?<=[^\W\d_])\s*[(\[]\s*(?:từ *)?\d{1,2} *(?:[-–]|đến) *\d{1,2} *tuổi *[)\]]"
    r"|(?<=độ tuổi đi học)\s*[(\[]\s*\d{1,2} *[-–] *\d{1,2} *[)\]]"
    r"|(?<=độ tuổi)\s+(?:từ *)?\d{1,2} *(?:[-–]|đến) *\d{1,2}\b(?: *tuổi)?",
    re.IGNORECASE,
)  # *Tiểu học (6-10 tuổi)*, *trong độ tuổi 6-14*
_YEARS_OLD = re.compile(r"(?<=\d) ?t(?= (?:trở lên|tro len))", re.IGNORECASE)  # *18t trở lên*
_OF_ADULTS = r"(?!1[5-8] )"  # *Từ 18 tuổi trở lên* may be all adults
_GROUP = re.compile(  # but *6 tuổi* may be of those who begin school
    rf"(?:(?:dưới|trên|từ|đủ|duoi|tren|tu|du) )+{_OF_ADULTS}\d{{1,3}} (?:tuổi|tuoi)(?: (?:trở lên|tro len|trở xuống|tro xuong))?"
    r"|(?:từ |tu )?(?:1[6-9]|[2-9]\d) (?:(?:đến|den) )?(?:dưới |duoi )?\d{2,3} (?:tuổi|tuoi)"
)


def without_ages(text: str) -> str:
    """A heading without the ages of those whom it names: *Tiểu học (6-10 tuổi)*, *trong độ tuổi 6-14*."""
    return _AGES.sub(" ", text)


def in_years(text: str) -> str:
    """A heading with *tuổi* written out: *18t trở lên*."""
    return _YEARS_OLD.sub(" tuổi", text)


def is_age_group(folded: str) -> bool:
    """Whether a text says of which age those are that are counted, and nothing else: *Dưới 35 tuổi*, *36-60 tuổi*."""
    return bool(_GROUP.fullmatch(folded))
