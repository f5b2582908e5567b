"""What brackets behind a heading say of its figures, and not what these count: how to fill them in, their sum, the share aimed at."""

from __future__ import annotations

import re
from collections.abc import Container

from hieuhoc_analysis.extract.cells.total_names import is_total
from hieuhoc_analysis.language.text import fold
from hieuhoc_analysis.language.wording import begins

# how to fill in the column, not what it counts: *(1: đạt, 0: chưa đạt)*, *(1/0)*, *(đạt ghi 1)*, *(đánh dấu x)*;
# but where 2 stands for an answer, it is no count
_ANSWER = r"(?:[01x]|có|không)"
_ANSWERS = re.compile(
    rf"^(?:{_ANSWER}\s*(?:[:=–-]|là|nếu)\s*[^\W\d_][^\d:=]*(?:[,;/.]|\bvà\b|\bhoặc\b|$)\s*)+$"
    rf"|^[^\W\d_][^\d:=]*(?:[:=]|\bghi(?: số| là)?)\s*{_ANSWER}"
    rf"(?:\s*[,;/.]\s*[^\W\d_][^\d:=]*(?:[:=]|\bghi(?: số| là)?)\s*{_ANSWER})*$"
    rf"|^{_ANSWER}(?:\s*[/,;]\s*{_ANSWER})+$"
    r"|^(?:(?:vui l[òo]ng|[đd][ềe] ngh[ịi]|y[êe]u c[ầa]u) )?(?:ch[ỉi] )?(?:ghi|[đd][áa]nh|[đd]i[ềe]n|nh[ậa]p)\b"
    rf"[^\d]*(?:\b{_ANSWER}\b[^\d]*)*$",
    re.IGNORECASE,
)
_OTHER_CODE = re.compile(r"[2-9]\s*=\s*[^\W\d_]{2}")
_SUM_SAID = re.compile(r"^(\D*?)[\s:]*\d[\d.,]*\s*(\D*)$")  # *(toàn xã: 742 hộ)*
_SHARE = re.compile(r"\d\s*%")


def tells_how(bracket: str) -> bool:
    """Whether brackets behind a heading say how its figures are reckoned or filled in, or on what they rest, not what they count."""
    if "=" in bracket and not _OTHER_CODE.search(bracket) or begins(bracket, "basis"):
        return True
    return len(bracket) < 80 and bool(_ANSWERS.match(bracket))


def says_sum(bracket: str, units: Container[str]) -> bool:
    """Whether brackets behind a heading only say what its figures add up to: *(toàn xã: 742 hộ)*, *(tổng 742)*."""
    match = _SUM_SAID.match(bracket)
    return match is not None and is_total(match[1]) and (not match[2] or fold(match[2]) in units)


def says_aim(bracket: str) -> bool:
    """Whether brackets behind a heading only say which share is aimed at: *(mục tiêu ≥ 70%)*."""
    return bool(_SHARE.search(bracket)) and begins(bracket.strip(), "plan")
