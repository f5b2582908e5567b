"""What one heading text says: phrases of ``heading_words.csv`` → facets such as model, step, level, period.

A text is understood only when every word of it is explained by the codelist; what is not stays in ``leftover``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells.periods import whole_year, within_year
from hieuhoc_analysis.extract.cells.shapes import year_of
from hieuhoc_analysis.harmonize.times.heading_periods import period_within
from hieuhoc_analysis.harmonize.words.ages import in_years, is_age_group, without_ages
from hieuhoc_analysis.harmonize.words.brackets import says_aim, says_sum, tells_how
from hieuhoc_analysis.harmonize.words.heading_phrases import divided, is_listed
from hieuhoc_analysis.harmonize.words.money import money_scale, money_units
from hieuhoc_analysis.harmonize.words.school_kinds import kind_of_school
from hieuhoc_analysis.harmonize.words.wholes import SPECIFIC, counts_all, of_givers, only_some, what_is_had, wholes
from hieuhoc_analysis.language.syllables import is_syllable
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, without_accents
from hieuhoc_analysis.language.wording import begins, is_one, says

_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_FOOTNOTE = re.compile(r"[¹²³⁴⁵*]+$|\(\*+\)$")
_OUTLINE = re.compile(r"^(?:[-–+*•]\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s+|[a-zđ][.)]\s+|[IVX]{1,4}[.)]\s+)", re.IGNORECASE)
_DAY_OF_YEAR = re.compile(
    r"(?:\b(?:tính *)?đến *(?:ngày *)?)?(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/.])", re.IGNORECASE
)  # *(5/9)*, *đến 31/12*
_DOTTED = re.compile(r"(?<![^\W_])([^\W\d_])\.(?=[^\W\d_](?![^\W\d_]))")  # *Đ.K*, *C.N*
_TERMS = {"first": "-T1", "last": "-T2", "this": "-P0", "before": "-P1"}
_HOW_MANY = re.compile(r"^(?:tổng số|tổng cộng|tổng|số lượng|số|ts)\s*[(:]?\s*([^()]+?)\)?$")
_HOW_MUCH = re.compile(r"^(?:số lượng|so luong|sl) ")
_LISTING = re.compile(r"\s*[,/;+]\s*|\s+(?:và|hoặc)\s+")
_AIM = re.compile(r"\b(?:dang k[yi]|dk)(?: (?:phan dau|xay dung|xd|thi dua|thuc hien|de))* dat\b")  # *đăng ký xây dựng đạt danh hiệu*
_MONTH = re.compile(r"th[áa]ng 0?(?:[1-9]|1[0-2])")
_AND_MOVED = re.compile(r"\b(?:và|va) (?:[^\W\d_]+ ){0,2}(?:vận động|van dong|huy động|huy dong)\b")  # *bỏ học và vận động ra lớp*
_BARE_YEAR = re.compile(r"\bnam (?:19|20)\d\d\b")
_SIGNS = re.compile(r"\+ ?/? ?[-–−]|±")  # *+/-*
_SHARE = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d+)? ?%")  # *Cần có (70%)*: an aim, no column of shares
_ORDER = {"planned": 1, "registered": 2, "recognized": 3}  # what is divided by which: the later by the earlier


@dataclass(frozen=True, slots=True)
class Facets:
    """What one heading text says, each facet '' when it says nothing of it; ``leftover`` are unexplained words.

    ``other`` says that it is understood and no figure that is collected: ``running`` (*lũy kế*), ``spent`` (*đã chi*).
    ``period`` may lack its year: ``-Q1`` a quarter, ``-T1`` and ``-T2`` the first and last year of the term of office
    that the titles name, ``-P0``, ``-P1`` and ``-P-1`` the period that they name, the one before and the one after. ``several``
    names the facets of which the text says more than one thing (*đăng ký, công nhận*); they stay ''.
    """

    model: str = ""
    noun: str = ""
    element: str = ""
    step: str = ""
    moment: str = ""
    renewal: str = ""
    level: str = ""
    period: str = ""
    rate: bool = False
    change: bool = False
    count: bool = False
    money: bool = False
    subset: str = ""
    remark: bool = False
    other: str = ""
    scale: float = 0.0
    several: tuple[str, ...] = ()
    leftover: tuple[str, ...] = ()
    accentless: bool = False


@codelists.remembered(8192)
def all_values(text: str, facet: str) -> frozenset[str]:
    """Every value of one facet that the codelist's phrases name anywhere in a text."""
    found = set()
    for f, value in _match(text, True)[0]:
        if f == facet and not (facet == "step" and value in ("total", "planned")):
            found.add(value)
    return frozenset(found)


@codelists.remembered(1024)
def renewal_of_step(text: str) -> str:
    """Whether a title speaks of steps taken anew, *đăng ký mới*, or again, *tái công nhận*; '' for both, and for *nông thôn mới*."""
    said = {
        after if facet == "step" else value
        for (facet, value), (then, after) in pairwise(_match(text, True)[0])
        if (facet, then) == ("step", "renewal") or (value, then) == ("renewed", "step")
    }
    return next(iter(said)) if len(said) == 1 else ""


@codelists.remembered(4096)
def meant(text: str) -> Facets:
    """The facets of a heading text, be it typed with accents or without."""
    return replace(facets(text), accentless=False)


@codelists.remembered(4096)
def facets(text: str, accented: bool = True) -> Facets:
    """Split one heading text into its facets.

    `accented` says whether its writer had accents at hand: where nothing on the sheet carries one, *CDHT* may be
    *CĐHT*, and *nam* *năm*.
    """
    text = _BRACKETS.sub(lambda match: " " if says_aim(match[1]) else match[0], text) if "%" in text else text
    key = fold(text)
    if _SIGNS.match(text):
        return Facets(rate=True, change=True)
    year = year_of(text)
    if year and not key.startswith(("kế hoạch", "ke hoach")):
        return Facets(period=year)
    if part := within_year(text) or whole_year(text):
        return Facets(period=part)
    if _MONTH.fullmatch(key):
        return Facets(other="part")  # *Tháng 9*: of a year, which alone is collected
    text, period, unclear = period_within(in_years(text))
    if kinds_of_units(text) > 1:
        return Facets(step="total", several=("model",), count=True, period=period)  # which of them, the line says
    text = kind_of_school(text) or text  # *Trường Tiểu học Kim Đồng* is its level
    found, leftover, accentless = _match(text, accented)
    if leftover and is_age_group(key):
        return Facets(subset="people")
    if leftover and (spaced := _spaced(text, leftover)) and not (again := _match(spaced, accented))[1]:
        found, leftover, accentless = again  # *Gia đìnhhọc tập*
    if not any(facet in ("element", "step") for facet, _ in found) and _HOW_MUCH.match(key):
        again = _match(_HOW_MUCH.sub("số " if has_accents(key) else "so ", key), accented)
        if not again[1] and any(facet == "element" for facet, _ in again[0]):
            found, leftover, accentless = again  # *SL dòng họ*, *Số lượng khu phố* are *Số dòng họ*, *Số khu phố*
    if accentless and accented and _BARE_YEAR.search(key) and "cdht" not in key:
        found, leftover, accentless = _match(text, False)  # *So dang ky Nam 2017*: no men, whatever accents stand elsewhere
    dates = [value for facet, value in found if facet == "period"]
    period = period or (dates or [""])[0]
    unclear = (*unclear, *(value for value in dates if value not in period))  # two years in one heading: a span, or a comparison
    terms = [_TERMS[value] for facet, value in found if facet == "term"]
    values, several = _gathered(found)
    _settle_several(values, several, text)
    aims = _AIM.search(without_accents(text.casefold()))
    _settle_steps(values, several, [value for facet, value in found if facet == "step" and not (aims and value == "recognized")])
    if counts_all(values):
        leftover = (*leftover, *only_some(found))
    if of_givers(found):
        several["element"] = {"households", *several.get("element", ())}
        values.pop("element", None)
    if had := what_is_had(key, lambda words: _match(words, accented)[0]):
        values, leftover = (values | {"other": "part"}, leftover) if had == "other" else (values, (*leftover, "có"))
    if accentless and values.get("model") == "citizen" and values.get("element") == "communities":
        values["model"] = "community"  # *So cong dong duoc cong nhan CDHT* below a sheet name with accents: its own words say which
    if "moment" in values and not {"noun", "model", "element", "step"} & values.keys() and not {"học", "hoc"}.isdisjoint(key.split()):
        values["noun"] = "pupils"  # *Đầu năm học*
    if not {"noun", "moment", "step", "element"} & values.keys() and says(key, "held"):
        values["moment"] = "held"  # *Gia đình học tập / Có đến 31/12/2021*
    if period and not values.keys() & {"model", "noun", "element"} and begins(text, "plan_title"):
        values["step"] = "planned"  # *Phấn đấu năm 2025*, while *Hộ phấn đấu năm 2019* registered
    if values.get("rate") and _SIGNS.search(text):
        values["change"] = True  # *So sánh (+/-)*
    if "%" in text and "%" in _SHARE.sub(" ", text) or "/" in text and _is_ratio(text, accented):
        values["rate"] = True
    return Facets(
        period=period or (terms or [""])[-1],
        leftover=(*leftover, *unclear),
        several=tuple(sorted(name for name, said in several.items() if len(said) > 1)),
        accentless=accentless,
        **values,  # type: ignore[arg-type]
    )


def _gathered(found: Iterable[tuple[str, str]]) -> tuple[dict[str, object], dict[str, set[str]]]:
    """What phrases say beside steps and periods: the last value of each facet, and all of those that may be said twice over."""
    values: dict[str, object] = {}
    several: dict[str, set[str]] = {}
    for facet, value in found:
        if facet in ("rate", "count", "remark", "money"):
            values[facet] = True
        elif facet == "change":
            values["rate"] = values["change"] = True  # reckoned from counts, as a rate is
        elif facet == "scale":
            values["scale"] = float(value)
        elif facet == "other":
            values["other"] = value
        elif facet not in ("step", "period", "term", "stop", "some"):
            several.setdefault(facet, set()).add(value)
            values[facet] = value
    return values, several


def _settle_steps(values: dict[str, object], several: dict[str, set[str]], steps: list[str]) -> None:
    """Of several steps what is planned, else the one that is no *tổng số*; *đăng ký, công nhận* in one heading is neither."""
    specific = list(dict.fromkeys(step for step in steps if step in SPECIFIC))
    if "planned" in specific:
        values["step"] = "planned"
    elif len(specific) > 1:
        several["step"] = set(specific)
    elif steps:
        values["step"] = (specific or steps)[-1]


def school_level(text: str) -> str:
    """The level of a school that is called by its name, '' for other texts."""
    kind = kind_of_school(text)
    return facets(kind).level if kind else ""


def kinds_of_units(text: str) -> int:
    """How many kinds of things a heading lists that only says *how many*: 3 for *Tổng số (hộ, dòng họ, người)*; 0 where it says more."""
    match = _HOW_MANY.match(" ".join(text.casefold().split()))
    said = [counted().get(fold(piece), "") for piece in _LISTING.split(match.group(1))] if match else []
    return len(set(said)) if "" not in said else 0


@codelists.derived("unit_words", "unit_kinds")
def _counted_bare(*_: tuple[dict[str, str], ...]) -> frozenset[str]:
    """The units of `counted` without accents, of more than two letters, those of money aside."""
    return frozenset(fold_ascii(word) for word, what in counted().items() if len(word) > 2 and what != "đồng")


@codelists.derived("unit_words", "unit_kinds")
def counted(rows: tuple, kinds: tuple) -> dict[str, str]:
    """Words behind figures, folded → what they count; kinds of khu phố count khu phố."""
    return {fold(row["written"]): "khu phố" for row in kinds if row["level"] == "khu_pho"} | {
        fold(row["written"]): row["counts"] for row in rows
    }


def _spaced(text: str, leftover: tuple[str, ...]) -> str:
    """A heading with a blank in words that are two, typed without it, and in *ĐKGĐHT*; '' where there are none."""
    words = []
    for word in text.split():
        halves = ((word[:at], word[at:]) for at in range(2, len(word) - 1)) if fold(word) in leftover else ()
        two = next((f"{one} {other}" for one, other in halves if all(map(_is_word, (one, other)))), "")
        words.append(two or word)
    return spaced if (spaced := " ".join(words)) != text else ""


def _is_word(text: str) -> bool:
    """Whether a text is a syllable, or the capitals that are short for a phrase: *GĐHT*."""
    return is_syllable(fold(text)) or text.isupper() and is_listed(fold(text))


def _is_ratio(text: str, accented: bool) -> bool:
    """Whether a heading divides a step by what comes before it: *Công nhận/Đăng ký*, *ĐK / Tổng số hộ*, *TH/KH*; not *Thôn/khu phố*."""
    top, _, bottom = text.partition("/")
    if is_one(top, "done") and _match(bottom, accented)[0][:1] == (("step", "planned"),):
        return True
    ends = []
    for half in (top, bottom):
        found, leftover, _ = _match(half, accented)
        said = dict(found)
        place = _ORDER.get(said.get("step", ""), 0 if said.get("element") or said.get("step") == "total" else -1)
        ends.append(-1 if leftover else place)
    return ends[0] > ends[1] >= 0


def _settle_several(values: dict[str, object], several: dict[str, set[str]], text: str) -> None:
    """Take back what a text says twice over; what two facets mean together is one thing."""
    elements = several.get("element", set())
    words = fold(text)
    said = set(words.split())
    came_back = (
        {"vận", "huy", "vđ", "van"} & said or "returned_to_school" in elements and {"đã", "trở", "quay"} & said and not {"và", "va"} & said
    )
    came_back = came_back and not says(words, "not_moved") and not _AND_MOVED.search(words)
    if elements and elements <= {"dropouts", "not_enrolled", "returned_to_school"} and came_back:
        # *vận động HS bỏ học ra lớp*, *học sinh bỏ học đã trở lại lớp* count those who came back
        several["element"], values["element"] = {"returned_to_school"}, "returned_to_school"
    parts = elements - {whole for part in elements for whole in wholes().get(part, ())}
    if len(parts) == 1 and len(elements) > 1 and not _LISTING.search(text):
        # *số dân từ 18 tuổi trở lên*, *trẻ trong độ tuổi đi học bỏ học*, *trẻ 6 tuổi vào lớp 1* count the part
        several["element"], values["element"] = parts, min(parts)
    if elements == {"fund_vnd", "returned_to_school"}:  # *quỹ khuyến học vận động được*
        several["element"], values["element"] = {"fund_vnd"}, "fund_vnd"
    nouns = several.pop("noun", set())
    if nouns == {"family", "community"} and values.get("noun") == "community" and words.startswith(("số hộ", "số gia đình", "so ho")):
        values["noun"] = "family"  # *Số hộ thôn bình xét đạt*
    if "family" in nouns:
        # *gia đình, dòng họ hiếu học* and *số hộ, nhân khẩu*, *gia đình hội viên* are about two things
        for name, other in (("model", several.get("model", set()) - {"family"}), ("element", elements & {"population", "members"})):
            if other:
                several[name] = several[name] | {"families"}
    if elements == {"children_school_age"} and says(words, "brought_in"):
        several["element"] = set()  # *huy động trẻ trong độ tuổi đi học ra lớp*: of them those who came
        values |= {"element": "", "noun": "pupils"}
    if several.get("renewal") == {"new", "renewed"}:
        several["renewal"] = set()  # *đăng ký mới và đăng ký lại* is all of them
        values.pop("renewal")
    for name, found in several.items():
        if len(found) > 1:
            values.pop(name, None)


@codelists.remembered(4096)
def _match(text: str, writer_accents: bool) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...], bool]:
    """Longest phrases first, left to right: (facet, value) pairs and the words nothing explains."""
    scale = 0.0
    text = _DOTTED.sub(r"\1", _FOOTNOTE.sub("", _OUTLINE.sub("", text).strip()).strip())

    def unit(match: re.Match[str]) -> str:
        nonlocal scale
        inner = fold(match.group(1))
        if counted().get(inner, "đồng") != "đồng" or inner.isascii() and inner in _counted_bare():
            return " "  # *(dong ho)* is no money
        if found_scale := money_scale(inner) or (1.0 if inner in ("đ", "vnđ") else 0.0):
            scale = found_scale
            return " "
        kinds = _LISTING.split(match.group(1).casefold().strip())
        if len(kinds) > 1 and all(counted().get(fold(kind)) == "khu phố" for kind in kinds):
            return " "  # *Cộng đồng học tập (làng, phố)*
        return (
            " "
            if inner.isdecimal() and not year_of(inner)
            or len(inner) <= 1
            or tells_how(bracket := match.group(1).strip())
            or says_sum(bracket, counted())
            else f" {match.group(1)} "
        )

    text = _BRACKETS.sub(unit, _DAY_OF_YEAR.sub(" ", without_ages(text)))
    accented = has_accents(text)
    tokens = [t for t in fold(text).split(" ") if t]
    found: list[tuple[str, str]] = []
    leftover: list[str] = []
    used_bare, passed = False, 0
    for at, count, value in divided(tokens, accented, writer_accents):
        if at < passed:
            continue
        if value:
            found.append(("some", " ".join(tokens[at:at + count])) if value == ("stop", "some") else value)
            used_bare |= not is_listed(" ".join(tokens[at:at + count]))
            continue
        units = money_units(accented)
        if unit_words := next((words for words in (3, 2, 1) if " ".join(tokens[at:at + words]) in units), 0):  # *1.000 đồng* is three
            scale = units[" ".join(tokens[at:at + unit_words])]
            passed = at + unit_words
        elif year := year_of(tokens[at]):
            found.append(("period", year))
        else:
            leftover.append(tokens[at])
    if scale:
        found.append(("scale", str(scale)))
    return tuple(found), tuple(leftover), used_bare
