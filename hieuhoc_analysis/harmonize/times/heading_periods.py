"""The period that one heading holds within its words: *Học sinh năm học 2019-2020*, *Đăng ký quý I/2020*."""

from __future__ import annotations

import re
import unicodedata

from hieuhoc_analysis.extract.cells.periods import closed_by, in_year
from hieuhoc_analysis.extract.cells.shapes import with_centuries

_QUARTER_IN = re.compile(r"\bqu[ýyí] *(i{1,3}|iv|[1-4])\b(?: *[/-]? *(?:năm |nam )? *((?:19|20)\d\d))?", re.IGNORECASE)
_SEMESTER_IN = re.compile(r"\b(?:học *k[ỳì]|hoc *ky|hk) *(ii?|[12])\b", re.IGNORECASE)
_HALF_IN = re.compile(r"\b(?:6|sáu) *(?:tháng|thang) *(đầu|cuối|dau|cuoi)(?: *n[ăa]m)?(?: *[/-]? *((?:19|20)\d\d))?", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[^\W\d_])(?=(?:19|20)\d\d(?!\d))")  # *ĐK2018*
_BORN = re.compile(r"[(\[]?\s*\bsinh (?:vào )?năm *(?:19|20)\d\d\s*[)\]]?", re.IGNORECASE)  # *Trẻ 6 tuổi (sinh năm 2017)*
_ACT = re.compile(
    r"[(\[][^()\[\]]*\d+\s*/\s*(?:\d{4}\s*/\s*)?[A-ZĐ]{1,4}\s*-\s*[A-ZĐ][^()\[\]]*[)\]]"
    r"|\b(?:(?i:theo)\s+)?(?:(?:(?i:quyết định|thông tư|hướng dẫn|công văn|kế hoạch|nghị quyết)|QĐ|TT|HD|CV|KH|NQ)\s+)?(?:(?i:số)\s+)?"
    r"(?<![\d/])\d+\s*/\s*(?:\d{4}\s*/\s*)?[A-ZĐ]{1,4}\s*-\s*[A-ZĐ][\w-]*(?:\s+(?i:ngày)\s+[\d/.\s-]*\d{4}|\s+(?i:năm)\s+\d{4})?"
    r"|\b(?i:theo (?:quyết định|qđ|thông tư|tt|hướng dẫn|hd))\s+(?:(?i:số)\s+)?\d{2,4}\b(?!\s*/)"
)  # *(theo QĐ số 387/QĐ-TTg ngày 25/3/2022)*, *theo Quyết định số 448/QĐ-KHVN ngày 01/12/2015*, *theo QĐ 281*
_SINCE = re.compile(
    r"[(\[]?\s*\b(?:(?:áp dụng|thực hiện|bắt đầu|có|kể) )?từ (?:năm )?(?:19|20)\d\d\b(?!\s*(?:[-–—/.]|đến\b|tới\b))(?: trở đi)?\s*[)\]]?",
    re.IGNORECASE,
)  # *Công dân học tập (từ năm 2022)*
_MONTH_IN = re.compile(r"[(\[]\s*(?:tháng|thang) *(?:0?[1-9]|1[0-2]) *[/.-] *((?:19|20)\d\d)\s*[)\]]", re.IGNORECASE)  # *(tháng 9/2022)*
_TO_MONTH = re.compile(
    r"\b(?:tính *)?(?:đến|den) *(?:hết *)?(?:tháng *|thang *)?(0?[1-9]|1[0-2]) *[/.-] *((?:19|20)\d\d)(?!\d|[/.-])", re.IGNORECASE
)  # *đến 12/2023*
_MONTHS_IN = re.compile(r"\b(?:9|chín) *(?:tháng|thang)(?: *(?:đầu|dau))?(?: *n[ăa]m)?(?: *[/-]? *((?:19|20)\d\d))?", re.IGNORECASE)
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d) *[-–—/] *((?:20)?\d\d)(?!\d|[/.])")
_DAY = re.compile(
    r"(?:\b(?:(?:tính |tinh )?(?:đến |den )(?:ngày |ngay )?|(?:ngày|ngay) *))?(?<!\d)\d{1,2} *[/.-] *\d{1,2} *[/.-] *((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?:(?<=[^\W\d_] )|^)[(\[]?\b(?:(?i:năm|nam) *[(\[]?[Nn]|N(?= *[-–−+] *\d))"
    r"[)\]]?(?: *([-–−+]) *(\d))?\b[)\]]?(?! *\w)"
)  # *Năm N-1*, *N+1*, *Năm (N)* of a program's form


def period_within(text: str) -> tuple[str, str, tuple[str, ...]]:
    """A heading without the period that its words hold, the period, and a span of years that is no period."""
    text = _GLUED.sub(" ", _SINCE.sub(" ", _BORN.sub(" ", _ACT.sub(" ", text))))
    if match := _RELATIVE.search(text):
        years = int(match.group(2) or 0) * (-1 if match.group(1) == "+" else 1)
        return f"{text[:match.start()]} {text[match.end():]}", f"-P{years}", ()
    lowered = with_centuries(unicodedata.normalize("NFC", text))
    if (match := _SEMESTER_IN.search(lowered)) and not _SEMESTER_IN.search(lowered, match.end()):
        rest, year, unclear = period_within(f"{lowered[:match.start()]} {lowered[match.end():]}")
        return rest, in_year(f"-S{1 if match.group(1).casefold() in ('i', '1') else 2}", year), unclear
    if match := _YEARS.search(lowered):
        first, second = match.group(1), match.group(2)
        second = second if len(second) == 4 else first[:2] + second
        rest = f"{lowered[:match.start()]} {lowered[match.end():]}"
        return (rest, f"{first}-{second}", ()) if int(second) == int(first) + 1 else (rest, "", (match.group(),))
    if match := _DAY.search(lowered):
        return f"{lowered[:match.start()]} {lowered[match.end():]}", match.group(1), ()
    if (match := _TO_MONTH.search(lowered)) and (closed := closed_by(int(match.group(1)), match.group(2))):
        return f"{lowered[:match.start()]} {lowered[match.end():]}", closed, ()
    if match := _MONTHS_IN.search(lowered):
        return f"{lowered[:match.start()]} {lowered[match.end():]}", f"{match.group(1) or ''}-M09", ()
    if match := _MONTH_IN.search(lowered):
        return f"{lowered[:match.start()]} {lowered[match.end():]}", match.group(1), ()
    for pattern, letter in ((_QUARTER_IN, "Q"), (_HALF_IN, "H")):
        if match := pattern.search(lowered):
            which = match.group(1).casefold()
            number = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "đầu": 1, "dau": 1, "cuối": 2, "cuoi": 2}.get(which) or int(which)
            return f"{lowered[:match.start()]} {lowered[match.end():]}", f"{match.group(2) or ''}-{letter}{number}", ()
    return lowered, "", ()
