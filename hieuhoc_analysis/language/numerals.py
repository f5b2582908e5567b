"""One cell's number as it was typed: what it can mean, before its column decides what it does mean.

``2.631`` may be 2631 or 2.631; ``08/08`` is a part and a whole; ``trên 600`` is a bound; a dash means what
``codelists/missing_values.csv`` says. Nothing here guesses: `numbers.settle` chooses with the column's evidence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, Protocol

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, tidy

_WIDE = str.maketrans("０１２３４５６７８９．，％／−﹣⁄", "0123456789.,%/--/")
_QUOTES = re.compile(r"^[`'‘’´\"“”]+\s*(?=[\d(+-])|(?<=\d)\s*[`'‘’´\"“”]+$")
_FOOTNOTE = re.compile(r"(?<=[\d%])\s*(?:[¹²³⁴⁵]+|\*+|\(\*+\)|[▲▼△▽↑↓]+)$")  # 212 ▲
_CLOSED = re.compile(r"(?<=[.,]\d{3})[.,]?\s*[-–=]+$")  # *6.000.000.-*
_ABOUT = "trên dưới|khoảng|xấp xỉ|ước tính|ước|tầm|chừng|gần|tren duoi|khoang|xap xi|uoc tinh|uoc|gan|~|≈"
_LEAST, _MOST = "trên|hơn|vượt|tren|hon|vuot|>=|=>|>|≥", "dưới|duoi|<=|=<|<|≤"
BOUND = f"(?:{_ABOUT}|{_LEAST}|{_MOST})"  # before a number that is not exact, with accents or without
_BOUND = re.compile(rf"^(?:({_ABOUT})|({_LEAST})|({_MOST}))\s*(?=[\d.,])", re.IGNORECASE)
# a number with words in brackets behind it; one word alone is its unit
REMARKED = re.compile(r"^(\d[\d.,]*(?:\s[^\W\d_]+)?)\s*\((?=[^()]*[^\W\d_])(?=[^()]*[\s\d])[^()%]*\)$")
RATED = re.compile(r"^(\d[\d.,]*(?:\s[^\W\d_]+)?)\s*(?:\(|\s[-–—;]|;)\s*((\d[\d.,]*)\s*%)\s*\)?$")  # 241 (77,2%), 241 - 77,2%
PAIRED = re.compile(r"^(\d[\d.,]*(?:\s[^\W\d_]+)?)\s*\(\s*(\d[\d.,]*(?:\s[^\W\d_]+)?)\s*\)$")  # 241 (230), last year's or a part behind it
SHARED = re.compile(r"^((\d[\d.,]*)\s*%)\s*[(\s]\s*(\d[\d.,]*(?:\s[^\W\d_]+)?)\s*\)?$")  # 77,2% 241 hộ: the share first
_DIGITS = r"\d[\d.,\s]*"
_FRACTION = re.compile(rf"^({_DIGITS})/\s*({_DIGITS})(?:(?:[=:(]|/(?=[^%]+%$))\s*({_DIGITS})(%?)\s*\)?|([^\W\d_][^\d/]*))?$")
_SCALED = re.compile(r"(tỷ|tỉ|triệu|tr|nghìn|ngàn|ty|ti|trieu|nghin|ngan)(?![^\W\d_])", re.IGNORECASE)
_SCALE = {"tỷ": 10**9, "tỉ": 10**9, "ty": 10**9, "ti": 10**9, "triệu": 10**6, "tr": 10**6, "trieu": 10**6,
          "nghìn": 1000, "ngàn": 1000, "nghin": 1000, "ngan": 1000}
ADDED = re.compile(r"\d{2,4}(?:\s*\+\s*\d{2,4})+")  # *45+50+62*
WORKED_OUT = re.compile(r"(\d{1,4}(?:\s*\+\s*\d{1,4})+)\s*=\s*(\d{1,5})")  # *150 + 32 = 182*
TIMES = re.compile(
    r"(\d{1,4}(?:\.\d{3})?\s*[^\W\d_]+)\s*[x×*]\s*(\d[\d.,]*)\s*(?:đồng|đ|vnđ|d)?\s*=\s*(\d[\d.,]*)\s*(?:đồng|đ|vnđ|d)?", re.IGNORECASE
)  # *12 suất x 500.000đ = 6.000.000đ*
_HALF = re.compile(r"\s*(?:rư[ỡở]i|ruoi)\b", re.IGNORECASE)  # *12 triệu rưỡi*
_REST = re.compile(r"\s?(\d{1,3})\s*(?:đồng|đ|d)?", re.IGNORECASE)  # of *9tr5*, *12 triệu 500*
_QUANTITY = re.compile(rf"^({_DIGITS}|[.,]\d+)\s*(%|‰)?\s*(.*)$")
_THOUSANDS = re.compile(r"^\d{1,3}(?:([.,\s'])\d{3})(?:\1\d{3})*$")
_GROUPED = (re.compile(r"^\d{1,3}(?:\.\d{3})+,\d+$"), re.compile(r"^\d{1,3}(?:,\d{3})+\.\d+$"), re.compile(r"^\d{1,3}(?: \d{3})+[.,]\d+$"))
_DECIMAL = re.compile(r"^(\d*)([.,])(\d+)$")
_SHOWN_IN = re.compile(r"[0#?](,+)(?:[^0#?,]*$|\.)")
_YEAR_FORMAT = re.compile(r"y|\bnn+\b", re.IGNORECASE)
_MISREAD_DIGIT = re.compile(r"^(?=[OolI.,\s]*\d)[\dOolI.,\s]+$")


@dataclass(frozen=True, slots=True)
class Parsed:
    """What one cell can mean.

    Attributes
    ----------
    kind : str
        ``number``; ``percent`` (`value` is a fraction); ``fraction`` (`value` over `denominator`); ``bound``; a status of
        the policy (``reported``, ``nil``, ``not_reported``, ``not_applicable``, ``ditto``, ``mark``); ``date``; ``text``; ``malformed``;
        ``error``; ``formula``.
    value : int, float or None
        The likeliest reading for a count.
    other : int, float or None
        The other possible reading: 2.631 beside 2631.
    mark : str
        The sign that was read as decimal or as thousands separator, where that needs the column's evidence.
    decimals : int
        Digits after the decimal mark in the decimal reading.
    denominator, rate : number or None
        Of ``4.035/4843`` and ``36/587 = 0.613``; `rate` as typed, a fraction when it has a % sign.
    unit : str
        Words behind the number.
    bound : str
        ``about``, ``min`` (*trên*) or ``max`` (*dưới*).
    typed : bool
        Whether it was text; a number cell otherwise.
    """

    kind: str
    value: int | float | None = None
    other: int | float | None = None
    mark: str = ""
    decimals: int = 0
    denominator: int | float | None = None
    rate: float | None = None
    unit: str = ""
    bound: str = ""
    typed: bool = True
    raw: str = ""


class CellLike(Protocol):
    """What `read` needs of a cell; see ``extract.grid.Cell``."""

    kind: str
    value: Any
    text: str
    style: Any


def read(cell: CellLike) -> Parsed:
    """Read a cell (`extract.grid.Cell`) whose ``text`` is decoded."""
    if cell.kind == "text":
        return parse(cell.text or str(cell.value))
    if cell.kind in ("error", "formula"):
        return Parsed(cell.kind, raw=str(cell.value), typed=False)
    return parse(cell.value, cell.style.number_format)


def parse(value: object, number_format: str = "General") -> Parsed:
    """Read a value as a workbook holds it: text, number (with its format), date, bool or None."""
    if value is None:
        return Parsed("not_reported", typed=False)
    if isinstance(value, bool):
        return Parsed("text", raw=str(value), typed=False)
    if isinstance(value, int | float):
        return _from_number(value, number_format)
    if isinstance(value, datetime | date | time):
        return _from_date(value, number_format)
    return _from_text(tidy(str(value)), codelists.current_folder())


def fraction_from_date(value: date, number_format: str = "") -> list[tuple[int, int]]:
    """What was typed before Excel made a date of it: (part, whole) candidates, the likelier first.

    ``4/5`` is stored as 4 May (Vietnamese settings) or 5 April (English). A part never exceeds its whole, so one
    candidate comes first; none when the format shows a year, for then it was a date.
    """
    if _YEAR_FORMAT.search(re.sub(r'"[^"]*"|\[[^\]]*\]', "", number_format)):
        return []
    both = [(value.day, value.month), (value.month, value.day)]
    return sorted(dict.fromkeys(both), key=lambda pair: pair[0] > pair[1])


@lru_cache(maxsize=4096, typed=True)
def _from_number(value: int | float, number_format: str) -> Parsed:
    if value != value or value in (float("inf"), float("-inf")):
        return Parsed("error", raw=str(value), typed=False)
    raw = repr(value)
    value = tidy_number(value)
    if shows_percent(number_format):
        return Parsed("percent", value, raw=raw, typed=False)
    if isinstance(value, int):
        return Parsed("number", value, raw=raw, typed=False)
    thousandfold = tidy_number(value * 1000)
    decimals = len(repr(value).partition(".")[2]) if "e" not in repr(value) else 9
    other = thousandfold if isinstance(thousandfold, int) and abs(value) < 1000 and decimals <= 3 else None
    return Parsed("number", value, other, ".", decimals, raw=raw, typed=False)


@lru_cache(maxsize=256)
def shows_percent(number_format: str) -> bool:
    """Whether a cell of this format shows a number as a percentage."""
    return "%" in re.sub(r'"[^"]*"|\\.', "", number_format)


def shown_in(number_format: str) -> int:
    """In how many a cell of this format shows its number: 1000 for ``#,##0,``, which shows 12500000 as 12,500."""
    match = _SHOWN_IN.search(re.sub(r'"[^"]*"|\\.|[_*].|\[[^\]]*\]', "", number_format).partition(";")[0])
    return 1000 ** len(match[1]) if match else 1


def _from_date(value: datetime | date | time, number_format: str) -> Parsed:
    if isinstance(value, time):
        return Parsed("date", raw=str(value), typed=False)
    candidates = fraction_from_date(value, number_format)
    raw = f"{value.day:02}/{value.month:02}/{value.year:04}"  # systems write other years before 1000 by `strftime`
    if not candidates:
        return Parsed("date", raw=raw, typed=False)
    part, whole = candidates[0]
    return Parsed("date", part, denominator=whole, raw=raw, typed=False)


@lru_cache(maxsize=4096)
def _from_text(text: str, folder: object) -> Parsed:
    if not text:
        return Parsed("not_reported")
    if meant := _policy(text):
        status, value = meant
        return Parsed("number" if status == "reported" else status, value, raw=text)
    plain = _CLOSED.sub("", _FOOTNOTE.sub("", _QUOTES.sub("", text.translate(_WIDE))))
    parsed = _amount(plain)
    return replace(parsed, raw=text)


def _amount(text: str) -> Parsed:
    if match := _BOUND.match(text):
        inner = _amount(text[match.end():])
        if inner.kind in ("number", "percent"):
            return replace(inner, bound="about" if match.group(1) else "min" if match.group(2) else "max")
        return inner
    if match := re.fullmatch(r"\(\s*(\d[\d.,\s]*)\)|-\s*(\d[\d.,\s]*%?)|\+\s*(\d.*)", text):
        inner = _amount(next(group for group in match.groups() if group))
        sign = 1 if match.group(3) else -1
        return (
            inner
            if inner.value is None
            else replace(inner, value=sign * inner.value, other=None if inner.other is None else sign * inner.other)
        )
    if (match := REMARKED.match(text) or PAIRED.match(text)) and (inner := _amount(match.group(1))).kind == "number":
        return inner  # *193 (tăng 6)*, *2 (lớp 8, lớp 9)*, *241 (230)*
    if "%" in text and (shared := _with_share(text)) is not None:
        return shared
    if ADDED.fullmatch(text):
        return Parsed("number", sum(map(int, text.split("+"))), mark="added")
    if match := WORKED_OUT.fullmatch(text):
        parts, whole = match.groups()
        return Parsed("number", int(whole)) if sum(map(int, parts.split("+"))) == int(whole) else Parsed("malformed")
    if match := TIMES.fullmatch(text):
        count, each, whole = (_amount(part) for part in match.groups())
        return count if (count.value or 0) * (each.value or 0) == whole.value else Parsed("malformed")
    if "/" in text and (match := _FRACTION.match(text)):
        return _fraction(match)
    if _SCALED.search(text) and (amount := _scaled_amount(text)) is not None:
        return amount
    match = _QUANTITY.match(text)
    if not match:
        return Parsed("text")
    digits, percent, unit = match.group(1).strip(), match.group(2), match.group(3).strip().rstrip(".")
    if unit and (any(c.isdigit() or c in "./" for c in unit) or len(unit.split()) > 4 or not unit[0].isalpha() and unit[0] != "("):
        return Parsed("malformed" if _MISREAD_DIGIT.match(text) else "text")
    if unit[:1] in ("O", "o", "l", "I") and (len(unit) == 1 or not unit[1:2].isalpha()):
        return Parsed("malformed")
    number = _numeral(digits)
    if percent and number.value is not None:
        share = number.other if number.other is not None else number.value
        return Parsed(
            "percent" if number.kind == "number" else number.kind, round(share / (100 if percent == "%" else 1000), 12), unit=unit
        )
    return replace(number, unit=unit.strip("()"))


def _with_share(text: str) -> Parsed | None:
    """*241 (77,2%)*, *77,2% 241 hộ*: an amount with its share behind or before it; None for other texts."""
    match = RATED.match(text)
    amount, share = match.group(1, 3) if match else match.group(3, 2) if (match := SHARED.match(text)) else ("", "")
    if not amount or (inner := _amount(amount)).kind != "number" or (rate := _amount(share).value) is None:
        return None
    return replace(inner, rate=round(rate / 100, 12))


def _fraction(match: re.Match[str]) -> Parsed:
    part, whole = _numeral(match.group(1).strip()), _numeral(match.group(2).strip())
    if "malformed" in (part.kind, whole.kind):
        return Parsed("malformed")
    rate = _numeral(match.group(3).strip()) if match.group(3) else None
    stated = None
    if rate is not None and rate.value is not None:
        decimal = rate.other if rate.other is not None else rate.value
        stated = round(decimal / 100, 12) if match.group(4) else float(decimal)
    return Parsed("fraction", part.value, denominator=whole.value, rate=stated, unit=(match.group(5) or "").strip())


def _scaled_amount(text: str) -> Parsed | None:
    """*3,5 tỷ đồng*, *3 tỷ 500 triệu*, *9tr5*: the sum of its parts; None when it is no amount."""
    total: float = 0
    rest = text
    while match := re.match(rf"\s*({_DIGITS}|[.,]\d+)\s*", rest):
        number = _numeral(match.group(1).strip())
        scale = _SCALED.match(rest[match.end():])
        if number.value is None or not scale or number.kind == "malformed":
            return None
        # "1.500 triệu" is 1500 million; "2,5 tỷ" has one reading
        times = _SCALE[scale.group(1).lower()]
        total += number.value * times
        rest = rest[match.end() + scale.end():]
        if half := _HALF.match(rest):
            total, rest = total + times / 2, rest[half.end():]
        if part := _REST.fullmatch(rest):
            return Parsed("number", tidy_number(round(total + int(part[1]) * times / 10 ** len(part[1]), 6)))
        rest = rest.lstrip(" ,")
    if not total or any(c.isdigit() for c in rest):
        return None
    return Parsed("number", tidy_number(round(total, 6)), unit=rest.strip(" .()"))


@lru_cache(maxsize=4096)
def _numeral(digits: str) -> Parsed:
    """Digits with separators: ``number`` with one or two readings, or ``malformed``."""
    digits = re.sub(r"\s*([.,])\s*", r"\1", digits).strip()
    stray = digits[-1:] in (".", ",")
    digits = digits.rstrip(".,")
    if len(digits) > 30:
        return Parsed("malformed")
    if re.fullmatch(r"\d+", digits):
        return Parsed("number", int(digits), mark="stray" if stray else "")
    if not stray and (match := _THOUSANDS.match(digits)):
        mark = match.group(1)
        whole = int(re.sub(r"\D", "", digits))
        # one group may be decimals; a number never begins with a group of zero
        single = len(re.sub(r"\d", "", digits)) == 1 and mark in ".,"
        if digits[0] == "0" and (single or len(digits) > 1):
            return Parsed("number", float(digits.replace(",", ".")), mark=mark, decimals=3) if single else Parsed("malformed")
        return Parsed("number", whole, float(digits.replace(",", ".")) if single else None, mark, 3 if single else 0)
    for pattern in _GROUPED:
        if not stray and pattern.match(digits):
            whole_part, mark, decimals = re.split(r"([.,])(?=\d+$)", digits)
            return Parsed("number", tidy_number(float(re.sub(r"\D", "", whole_part) + "." + decimals)), mark=mark, decimals=len(decimals))
    if not stray and (match := _DECIMAL.match(digits)) and len(match.group(1)) < 16:
        return Parsed(
            "number", tidy_number(float(f"{match.group(1) or 0}.{match.group(3)}")), mark=match.group(2), decimals=len(match.group(3))
        )
    return Parsed("malformed")


def tidy_number(value: int | float) -> int | float:
    """An int where the value is whole, else the float without the noise of binary fractions."""
    if isinstance(value, float):
        value = round(value, 9)
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    return value


def _policy(text: str) -> tuple[str, int | float | None] | None:
    """Status and value that the policy gives a dash or word, None when it has none for it."""
    exact, folded, bare = _policies()
    key = fold(text)
    return (
        exact.get(text)
        or folded.get(key)
        or (None if has_accents(text) or not key else bare.get(key if key.isascii() else fold_ascii(key)))
    )


@codelists.derived("missing_values")
def _policies(rows: tuple[dict[str, str], ...]) -> tuple[dict, dict, dict]:
    exact: dict[str, tuple[str, int | float | None]] = {}
    for row in rows:
        number = _numeral(row["value"]).value if row["value"] else None
        exact[row["written"]] = (row["status"], number)
    folded = {fold(written): meant for written, meant in exact.items() if fold(written)}
    return exact, folded, {fold_ascii(written): meant for written, meant in exact.items() if len(fold(written)) > 3}
