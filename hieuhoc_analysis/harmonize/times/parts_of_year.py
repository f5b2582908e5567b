"""Parts of a year that titles count otherwise than as its halves and quarters: *3 quý đầu năm*, *tháng 1 đến tháng 6*, *Đợt 2 năm 2023*.

How they are written is grammar, so it stands here and in no codelist.
"""

from __future__ import annotations

import re

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.text import without_accents

_YEAR = r"(?:19|20)\d\d(?!\d)"
_AND = r" *(?:,|;|và|va|\+|&|-|đến|den) *(?:qu[ýy] *)?"
_TO_MONTH = re.compile(
    rf"(?:t[ừu] *)?th[áa]ng *0?(\d{{1,2}})(?: *(?:n[ăa]m|[/.-]) *({_YEAR}))?"
    rf" *(?:đến|den|tới|toi|-) *(?:(?:hết|het) *)?(?:th[áa]ng *)?0?(\d{{1,2}})(?= *(?:n[ăa]m|[/.-]) *({_YEAR}))"
)
# what months make together, by the first and the last; what is counted up to November is the year's
SPANS = {(1, 12): "", (1, 11): "", (1, 6): "-H1", (7, 12): "-H2", (1, 9): "-M09", (1, 10): "-M10",
         (1, 3): "-Q1", (4, 6): "-Q2", (7, 9): "-Q3", (10, 12): "-Q4"}  # fmt: skip
_IN_WORDS = {"": "", "-H1": "6 tháng", "-H2": "6 tháng cuối", "-M09": "9 tháng", "-M10": "10 tháng",
             **{f"-Q{n}": f"quý {n}" for n in range(1, 5)}}  # fmt: skip
_QUARTERS = (
    (re.compile(r"(?<!\w)(?:3|ba) *quý(?: *đầu)?(?= *(?:của *)?(?:năm|[/-]|\d{4}))"), "9 tháng"),
    (re.compile(r"(?<!\w)(?:2|hai) *quý( *cuối| *đầu|)(?= *(?:của *)?(?:năm|[/-]|\d{4}))"), r"6 tháng\1"),
    (re.compile(rf"(?<!\w)qu[ýy] *(?:i|1){_AND}(?:(?:ii|2){_AND})?(?:iii|3)(?!\w)"), "9 tháng"),
    (re.compile(rf"(?<!\w)qu[ýy] *(?:i|1){_AND}(?:ii|2)(?!\w)"), "6 tháng"),
    (re.compile(rf"(?<!\w)qu[ýy] *(?:iii|3){_AND}(?:iv|4)(?!\w)"), "6 tháng cuối"),
    (re.compile(r"(?<!\w)nửa( *đầu| *cuối)(?= *(?:của *)?năm)"), r"6 tháng\1"),
)
_NUMBER = r"(?:i{1,3}|iv|v|\d{1,2}|một|hai|ba|bốn|đầu|bổ sung)"
# eleven months and twelve are reported as the year; six, nine and ten are parts that are known
_WRITTEN = (
    rf"(?<!\w)(?:đợt|tuần) *(?:thứ *|số *)?{_NUMBER}(?!\w)"
    r"|(?<![\d/.-])(?<!\d )(?<!đến )(?<!ngày )(?<!từ )"
    r"(?:0?[1-578]|hai|ba|bốn|năm|bảy|tám) *tháng(?= *(?:đầu|cuối|năm|[/-]|qua|(?:19|20)\d\d))"
    rf"|từ *tháng *\d{{1,2}}(?: *[/.-] *{_YEAR})? *đến *(?:hết *)?(?:tháng *)?\d{{1,2}}(?!\d)"
)
_ODD = re.compile(f"{_WRITTEN}|{without_accents(_WRITTEN)}")


@codelists.remembered(8192)
def in_months(lowered: str) -> str:
    """A text in lower case in which several quarters or months together are written as *6 tháng*, *9 tháng*, *6 tháng cuối*."""
    if "tháng" in lowered or "thang" in lowered:
        lowered = _TO_MONTH.sub(_months, lowered)
    for pattern, months in _QUARTERS if "qu" in lowered or "nửa" in lowered else ():
        lowered = pattern.sub(months, lowered)
    return lowered


def _months(match: re.Match[str]) -> str:
    span = SPANS.get((int(match[1]), int(match[3]))) if match[2] in (None, match[4]) else None
    return match[0] if span is None else _IN_WORDS[span]


def odd_part(lowered: str) -> str:
    """What a title says of a part of a year that is no period of its own, '' for none: *đợt 2*, *8 tháng*, *tuần 40*."""
    match = _ODD.search(in_months(lowered))
    return match[0].strip() if match else ""


def is_round(text: str) -> bool:
    """Whether a text is but a part of a year that is no period of its own: *Đợt 1*, *Tuần 40*."""
    lowered = text.casefold().strip()
    return bool(lowered) and odd_part(lowered) == lowered
