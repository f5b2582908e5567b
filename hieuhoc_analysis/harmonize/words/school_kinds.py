"""The kind of a school that is called by its name, which tells its level."""

from __future__ import annotations

import re

_SHORT = "th|thcs|thpt|mn|mg"
_SCHOOL = re.compile(
    rf"^(trường (?:tiểu học|mầm non|mẫu giáo|trung học cơ sở|trung học phổ thông|{_SHORT})"
    rf"|truong (?:tieu hoc|mam non|mau giao|trung hoc co so|trung hoc pho thong|{_SHORT}))\s+(?=\w)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b(?:số )?\d{1,2}\b", re.IGNORECASE)  # *Trường TH số 1*


def kind_of_school(text: str) -> str:
    """*Trường Tiểu học* of *Trường Tiểu học Kim Đồng*, '' for what is no school's name."""
    school = _SCHOOL.match(text)
    if not school or text.isupper():
        return ""
    name = _NUMBERED.sub("", text[school.end():])
    return school[1] if all(word[0].isupper() for word in name.split()) else ""
