"""The shape of a cell: what it looks like before anybody asks what it means.

Layout is read from shapes first (where do numbers begin?) and from words second (does the line say *Tổng cộng*?).
The words are those of ``codelists/layout_words.csv``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.language.labelled import labelled
from hieuhoc_analysis.language.numerals import ADDED, BOUND, PAIRED, RATED, REMARKED, SHARED, TIMES, WORKED_OUT
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents

NUMBER, NIL, YEAR, CODE, TEXT, ERROR = "number", "nil", "year", "code", "text", "error"
NUMERIC = (NUMBER, NIL, YEAR, ERROR)

_NUMERIC = re.compile(
    r"^[`'‘’]?\s*[-+−±△▲(]?\s*\d[\d.,\s]*\)?\s*(%|‰)?$"  # 2.631  87,5%  (12)  1 385  ± 1.0
    r"|^-?\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$"  # 1’234’567
    r"|^[`'‘’]?\d[\d.,]*\s*/\s*\d[\d.,]*(\s*[=:(]\s*[\d.,]+\s*%?\s*\)?|\s*/\s*\d[\d.,]*\s*%)?$"  # 08/08  36/587 = 0.613  250/200/80%
)
_WITH_UNIT = re.compile(
    rf"^(?:{BOUND}\s*)?\d[\d.,\s]*(?:"
    r"\s*(?:%|tỷ|tỉ|triệu|nghìn|ngàn)?\s*(?:tr|m2|ha|km2|%)?|(?<=[.,]\d{3})[.,]?\s*-"  # 6.000.000.-
    r"|(?:\s*(?:tỷ|tỉ|triệu|tr)\s*\d{1,3}){1,2}(?:\s*(?:triệu|tr|nghìn|ngàn))?"  # 9tr5  3 tỷ 500 triệu
    r"|(?:tỷ|tỉ|triệu|tr|nghìn|ngàn)\s+rư[ỡở]i"
    r")\s*(?:đồng|đ)?$",
    re.IGNORECASE,
)
_UNIT_BEHIND = re.compile(
    rf"^(?:{BOUND}\s*)?\d[\d.,\s]*(?:/\s*\d[\d.,\s]*)?(?:(?:tỷ|tỉ|triệu|nghìn|ngàn|tr)\s+)?(?:([^\W\d_][^\d]*)|\(([^\W\d_][^\d()]*)\))$",
    re.IGNORECASE,
)
_PLACEHOLDERS = {
    "-", "–", "—", "−", "－", "--", "---", "…", "...", "..", ".", "*", "x", "X", "//", '"', "/", "....",
    "n/a", "N/A", "NA", "(...)", "(…)", "✓", "✔",
}
_BRACKETED = re.compile(r"^[(\[]\s*(\W+|\w.*\w)\s*[)\]]$")  # (NA), [..], (-); not (X), which is a code
_SEE_NOTE = re.compile(r"^\(\\\d+\)$")  # (\2) for a figure
_MARKED = re.compile(
    r"^(?:(?:\\\d+|[a-z]|\(\w\))\s+)?(?!(?:1[789]|20)\d\d(?![\d.,]))"
    r"[-+−]?(?:\d{3,}|\d{1,3}(?:[ .,]\d+)+)%?\s*(?:\*{1,3}|[a-z]|[¹²³⁴]+|\([\w*]\)|\\\d+)?$"
)  # 1,234r  45.2*  \\2 12.5  1.385 (1)
_BEHIND = re.compile(r"^(\d[\d.,]*?)\s*(?:\*{1,3}|[a-z]|[¹²³⁴⁵⁶⁷⁸⁹]+|\([\w*]\)|\\\d+)$")
CURRENCIES = ("$", "€", "£", "¥")
_YEAR_TEXT = re.compile(
    r"^(?:[-–+*•]\s+)?(?:(?:năm|nam|year|năm học|nam hoc|nh|n\.h|n\.?|ước|uoc|sơ bộ|so bo|prel\.?|est\.?"
    r"|kế hoạch|ke hoach|thực hiện|thuc hien|kết quả|ket qua|số liệu|so lieu)\s*(?:[-–—/]\s*)?)*"
    r"(?:2[45]\d\d\s*(?=\())?[(\[]?((?:19|20)\d\d(?!\d\d|,\d)|1[5-8]\d\d(?=\.$))(?:\s*[-–—/]\s*((?:19|20)?\d\d))?[)\]]?"
    r"(?:\s*[,;]?\s*(?:\(?(?:sơ bộ|so bo|ước|uoc|prel\.?|est\.?|proj\.?|e|p|r|\*+|\(?\d\)?)\)?|\\\d+|[¹²³⁴*]+))*\s*[,;.:]?\s*$",
    re.IGNORECASE,
)  # *1881.*: a full stop behind four digits makes a year of them in any century; *20081* is one with a note, *200803* and *1934,0* none
_RATE_OF_YEAR = re.compile(
    r"^(?:19|20)\d\d\s+%$|^\d{1,3}(?:,\d{3})+, (?:19|20)\d\d$"
)  # the heading *2017* over *%* in one cell; (*Rate per*) *100,000, 2005*
_SHORT_SCHOOL_YEAR = re.compile(r"((?<!\w)(?:năm học|nam hoc|nh|n\.h\.?)\s*)(\d\d)\s*[-–—/]\s*(\d\d)(?!\d)", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"(\bnăm +)[’']?([1-3]\d)$", re.IGNORECASE)
_CODE = re.compile(r"^[(\[]\s*(?:\d{1,2}\.?|[A-Za-zĐđ])\s*[)\]]$|^[A-EĐ]$|^[a-e]$|^[(\[]?\s*\d{1,2}\s*[)\]]?\s*=\s*.*\d.*$")
_NUMBERED_FORMULA = re.compile(r"^[(\[]?\s*\d{1,2}[a-z]?\s*[)\]]?\s*=[\s\d()\[\]+\-−*x×:/.,%]+$")
ROMAN = re.compile(r"^(?=[IVX])(X{0,2})(IX|IV|V?I{0,3})$")
_ITEM = re.compile(r"^\d{1,2}[.)]\s+[^\W\d_]")  # *1. Hộ dân*
_ORDINAL = re.compile(r"^(\d{1,3})(?:[.)]?|(?:\.\d{1,2})+\.?)$")


_NOTED = re.compile(r"(?<=\d)\s*(?:[¹²³⁴⁵⁶⁷⁸⁹]+|\*+|\(\*+\)|[▲▼△▽↑↓]+)$")  # 4², 77 (*), 212 ▲


@lru_cache(maxsize=4096)
def shape_of(text: str) -> str:
    """The shape that a cell of this text has."""
    if text[:1].isdecimal() and (bare := _NOTED.sub("", text)) != text and len(text) < 24:
        text = bare
    if (
        text in _PLACEHOLDERS
        or not text.strip(".… ")
        or (match := _BRACKETED.match(text))
        and match.group(1) in _PLACEHOLDERS
        or _SEE_NOTE.match(text)
    ):
        return NIL
    if _YEAR_TEXT.match(with_centuries(text)):
        return YEAR
    if _CODE.match(text) or _NUMBERED_FORMULA.match(text):
        return CODE
    if _RATE_OF_YEAR.match(text):
        return TEXT
    if _ITEM.match(text):
        return TEXT
    if (
        _NUMERIC.match(text)
        and text.count("(") == text.count(")")
        or _WITH_UNIT.match(text)
        or "+" in text and (ADDED.fullmatch(text) or WORKED_OUT.fullmatch(text))
    ):
        return NUMBER
    if len(text) < 24 and (match := _UNIT_BEHIND.match(text)) and fold(match.group(1) or match.group(2)) in unit_words():
        return NUMBER
    if len(text) < 60 and (REMARKED.match(text) or RATED.match(text) or PAIRED.match(text) or SHARED.match(text) or TIMES.fullmatch(text)):
        return NUMBER
    if _of_steps(text):
        return NUMBER
    if len(text) < 24 and (fold(text) or text) in nil_words():
        return NIL
    if len(text) < 24 and _MARKED.match(text):
        return NUMBER
    return TEXT


def _of_steps(text: str) -> bool:
    """Whether a text has the figures of several steps: *ĐK: 120; CN: 95*, *Tổng số: 130, đăng ký: 120, công nhận: 95*."""
    names = [name for name, _ in labelled(text)]
    return len(names) > 1 and all(has_word(name, "step") for name in names[len(names) > 2 and has_word(names[0], "count"):])


def shape(cell: Cell) -> str:
    """One of ``number``, ``nil`` (a dash or word for nothing), ``year``, ``code`` (``(1)``, ``A``, ``4=3/2``), ``text``, ``error``."""
    kind = cell.kind
    if kind == "number":
        value = cell.value
        return YEAR if type(value) is int and 1900 <= value <= 2100 else NUMBER
    if kind == "text":
        return shape_of(cell.text) if cell.text else TEXT
    if kind == "error" or kind == "formula":
        return ERROR
    return NUMBER  # bool, date


def with_centuries(text: str) -> str:
    """*NH 18-19* → *NH 2018-2019*, *ĐK năm 21* → *ĐK năm 2021*.

    Two digits are a school year only behind these words and where one follows the other, a year only behind *năm* at the end.
    """
    if text[-1:].isdecimal() and "ăm" in text:
        text = _SHORT_YEAR.sub(r"\g<1>20\2", text)
    if not ("-" in text or "/" in text or "–" in text):
        return text  # as most
    return _SHORT_SCHOOL_YEAR.sub(lambda m: f"{m[1]}20{m[2]}-20{m[3]}" if int(m[3]) == int(m[2]) + 1 else m[0], text)


@lru_cache(maxsize=4096)
def year_of(text: str) -> str | None:
    """The year or school year that a heading is, or None: ``Năm 2018`` → ``2018``, ``2018-2019`` → ``2018-2019``."""
    match = _YEAR_TEXT.match(with_centuries(text))
    if not match:
        return None
    first, second = match.group(1), match.group(2)
    if second:
        second = second if len(second) == 4 else first[:2] + second
        return f"{first}-{second}" if int(second) == int(first) + 1 else None
    return first


def marks_group(cell: Cell) -> bool:
    """Whether a cell numbers a group as outlines do: ``II``, ``IV.``, ``B``."""
    mark = cell.text.rstrip(".") if cell.kind == "text" else ""
    return bool(ROMAN.match(mark)) or len(mark) == 1 and mark.isupper()


def ordinal(cell: Cell) -> int | None:
    """The number of a line in an STT column: ``3``, ``"3"``, ``3.`` or ``03`` → 3; else None."""
    if cell.kind == "number":
        value = cell.value
        if type(value) is int:
            return value
        return int(value) if float(value).is_integer() else None  # type: ignore[arg-type]
    if cell.kind == "text" and (match := _ORDINAL.match(cell.text)):
        return int(match.group(1))
    return None


@lru_cache(maxsize=128)
def _words(kind: str, folder: object) -> tuple[frozenset[str], frozenset[str], int]:
    """The `kind` words, folded; without their accents; and how many words the longest has."""
    rows = [row for row in codelists.load("layout_words") if row["kind"] == kind]
    # a word of signs only (``(*)``, ``#``, ``%``) folds to nothing and is compared as written
    keys = [fold(row["word"]) or row["word"] for row in rows]
    bare = frozenset(fold_ascii(row["word"]) or row["word"] for row in rows)
    return frozenset(keys), bare, max((len(key.split()) for key in keys), default=0)


def words_of(kind: str, accented: bool = True) -> frozenset[str]:
    """The `kind` words, folded, or without their accents."""
    exact, bare, _ = _words(kind, codelists.current_folder())
    return exact if accented else bare


@lru_cache(maxsize=64)
def _within(kind: str, folder: object) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Words of signs only; and all words between blanks, as written and also without accents."""
    exact, bare, _ = _words(kind, folder)
    return (
        tuple(word for word in exact if not fold(word)),
        tuple(f" {word} " for word in exact),
        tuple(f" {word} " for word in exact | bare),
    )


def is_word(text: str, kind: str) -> bool:
    """Whether the whole cell is one of the `kind` words; a cell written without any accent may match accent-lessly."""
    return _is_word(text, kind, codelists.current_folder())


@lru_cache(maxsize=4096)
def _is_word(text: str, kind: str, folder: object) -> bool:
    exact, bare, _ = _words(kind, folder)
    key = fold(text) or text
    return key in exact or key in bare and not has_accents(text) or kind == "name" and _lists_kinds(text, folder)


_BETWEEN_KINDS = re.compile(r"\s*[,/;]\s*|\s+[-–]\s+")


def _lists_kinds(text: str, folder: object) -> bool:
    """Whether a heading lists kinds of units whose names stand below: *Xóm, khu dân cư*, *Bản / tổ dân phố*."""
    kinds = _BETWEEN_KINDS.split(text.strip())
    return len(kinds) > 1 and all(kind and (_unit_kind(kind, folder) == fold(kind) or _is_word(kind, "name", folder)) for kind in kinds)


def unit_kind(text: str) -> str:
    """The word for a kind of unit with which a name begins, folded; empty where there is none."""
    return _unit_kind(text, codelists.current_folder())


@lru_cache(maxsize=4096)
def _unit_kind(text: str, folder: object) -> str:
    words = fold(text).split(" ")
    # the longest: *Khu vực nông thôn* is no *Khu phố*
    exact, bare, _ = _words("unit_kind", folder)
    words[0] = words[0].rstrip("0123456789") or words[0]  # *TDP01*
    return next(
        (head for n in (3, 2, 1) if (head := " ".join(words[:n])) and (head in exact or head in bare and not has_accents(head))), ""
    )


def starts_with(text: str, kind: str) -> bool:
    """Whether the cell begins with one of the `kind` words."""
    return _starts_with(text, kind, codelists.current_folder())


@lru_cache(maxsize=4096)
def _starts_with(text: str, kind: str, folder: object) -> bool:
    exact, bare, longest = _words(kind, folder)
    if text.startswith(_within(kind, folder)[0]):
        return True  # *(*) Khu phố mới sáp nhập*
    tokens = fold(text).split(" ")
    pool = exact if has_accents(text) else exact | bare
    return any(" ".join(tokens[:n]) in pool for n in range(1, min(len(tokens), longest) + 1))


def signs(text: str) -> bool:
    """Whether the cell begins a signature: *Trưởng khu phố*, and *Truong* where accents are left out, but not *Truong hoc*."""
    return starts_with(text, "signature") and not is_word(text, "org_kind")


def awaits_more(text: str) -> bool:
    """Whether a text ends with a word that another follows: *Số hộ trên*, *PERCENT OF*, but not the name *Xã Na Hối Trên*."""
    match = _awaits().search(text)
    return match is not None and (not match.group()[0].isupper() or text.isupper())


@codelists.derived("layout_words")
def _awaits(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    """The words and signs at the end of a heading that another word follows."""
    words = "|".join(re.escape(row["word"]) for row in rows if row["kind"] == "awaits") or r"(?!)"
    return re.compile(rf"(?:\b(?:{words})|(?<!-)-|[,/&])$", re.IGNORECASE)


def is_base(text: str) -> bool:
    """Whether a heading counts the households or people of a unit, no step of a model: *Số hộ dân cư*, but not *Số hộ đăng ký*."""
    return starts_with(text, "base") and not has_word(text, "step")


def has_word(text: str, kind: str) -> bool:
    """Whether one of the `kind` words stands anywhere in the cell, as whole words."""
    return _has_word(text, kind, codelists.current_folder())


@lru_cache(maxsize=4096)
def _has_word(text: str, kind: str, folder: object) -> bool:
    signs, accented, any_way = _within(kind, folder)
    if any(map(text.__contains__, signs)):
        return True
    return any(map(f" {fold(text)} ".__contains__, accented if has_accents(text) else any_way))


@lru_cache(maxsize=1)
def _nil_words(folder: object) -> frozenset[str]:
    try:
        rows = codelists.load("missing_values")
    except codelists.CodelistError:
        rows = ()
    # signs only, as *″*, are compared as written; *Đạt*, which is an answer, is a heading as well
    written = {fold(row["written"]) or row["written"] for row in rows if row["status"] != "mark" or not fold(row["written"])}
    return frozenset(written | {fold_ascii(word) for word in written if len(word) > 3})


def nil_words() -> frozenset[str]:
    """Words that stand where a number should be, folded, with and without accents, by ``missing_values.csv``."""
    return _nil_words(codelists.current_folder())


def unit_words() -> frozenset[str]:
    """Units that may stand behind a figure in its cell, folded, with and without accents, by ``unit_words.csv`` and ``money_units.csv``."""
    return _unit_words(codelists.current_folder())


@lru_cache(maxsize=1)
def _unit_words(folder: object) -> frozenset[str]:
    written = {fold(row["written"]) for name in ("unit_words", "money_units") for row in codelists.load(name)}
    return frozenset(written | {fold_ascii(word) for word in written if len(word) > 2})  # *5 to* is English


def without_unit(text: str) -> str:
    """``80 em`` → ``80``: the figure without the unit typed behind it."""
    match = _UNIT_BEHIND.match(text)
    return text[:match.start(1)].strip() if match and fold(match.group(1) or match.group(2)) in unit_words() else text


def without_mark(text: str) -> str:
    """``1,234*`` → ``1,234``, ``45.2 (1)`` → ``45.2``, ``193 (tăng 6)`` → ``193``: the figure without what is noted behind it."""
    if text[-1:] == ")" and (match := REMARKED.match(text)):
        return match.group(1)
    if text[-1:].isdecimal() and "\\" not in text or len(text) >= 24:
        return text
    return match.group(1).rstrip() if (match := _BEHIND.match(text)) else text


def names_day(text: str) -> bool:
    """Whether a text is dated, filled in or not: *Liên Hương, ngày … tháng … năm 2019*."""
    words = set(fold(text).split())
    return {"ngày", "tháng"} <= words or {"ngay", "thang"} <= words


def is_field(text: str) -> bool:
    """A name that machines use: ``MaTinh``, ``p_nam``, ``TINH_ID``."""
    return text.isascii() and " " not in text and len(text) > 1 and (text[0].islower() or not text.istitle())


@lru_cache(maxsize=1024)
def is_rule(text: str) -> bool:
    """Whether a text only draws a line: ``-----``, ``=====``."""
    return len(text) >= 5 and not text.strip("-–—_=*~ ")
