"""What a path of headings means: phrases of ``heading_words.csv`` → facets → one data element, or nothing.

A heading is understood only when every word of it is explained by the codelist. ``Gia đình hiếu học / ĐK``,
``Số GĐ đăng ký`` and a bare ``ĐK`` on a sheet called GĐHH all say model *family*, step *registered*; the code of
that pair stands in ``data_elements.csv``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.shapes import year_of
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents

COUNT, RATE, SUBSET, REMARK, IGNORED, UNMAPPED = "count", "rate", "subset", "remark", "ignored", "unmapped"
_SPECIFIC = ("registered", "recognized", "planned")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_FOOTNOTE = re.compile(r"[¹²³⁴⁵*]+$|\(\*+\)$")
_OUTLINE = re.compile(r"^(?:[-–+*•]\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s+|[a-zđ][.)]\s+|[IVX]{1,4}[.)]\s+)", re.IGNORECASE)
_QUARTER = re.compile(r"^q(?:u[ýyíi])? ?(i{1,3}|iv|[1-4])(?: (?:năm |nam )?((?:19|20)\d\d))?$")
_HALF = re.compile(r"^(?:6 tháng|6 thang|sáu tháng) (đầu|cuối|dau|cuoi)(?: năm| nam)?(?: ((?:19|20)\d\d))?$")
_QUARTER_IN = re.compile(r"\bqu[ýyí] *(i{1,3}|iv|[1-4])\b(?: *[/-]? *(?:năm |nam )? *((?:19|20)\d\d))?", re.IGNORECASE)
_HALF_IN = re.compile(r"\b(?:6|sáu) *(?:tháng|thang) *(đầu|cuối|dau|cuoi)(?: *n[ăa]m)?(?: *[/-]? *((?:19|20)\d\d))?", re.IGNORECASE)
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d) *[-–/] *((?:20)?\d\d)(?!\d|[/.])")
_DAY = re.compile(r"(?:\b(?:tính |tinh )?(?:đến |den )(?:ngày |ngay )?)?(?<!\d)\d{1,2} *[/.-] *\d{1,2} *[/.-] *((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_SCALES = {"triệu đồng": 1e6, "trđ": 1e6, "triệu": 1e6, "tr đồng": 1e6, "nghìn đồng": 1e3, "ngàn đồng": 1e3, "1000 đồng": 1e3,
           "1000đ": 1e3, "1 000đ": 1e3, "1000 vnđ": 1e3, "1 000 vnđ": 1e3, "ngàn đ": 1e3, "nghìn đ": 1e3, "triệu đ": 1e6, "triệu vnđ": 1e6, "tỷ": 1e9, "1 000 đồng": 1e3, "1 000 đ": 1e3, "1000 đ": 1e3, "tỷ đồng": 1e9, "tr đ": 1e6, "ngđ": 1e3, "nđ": 1e3, "đồng": 1.0}
_UNITS = frozenset(
    ["hộ", "người", "em", "hs", "học sinh", "trẻ", "cháu", "khu phố", "kp", "dòng họ", "đơn vị", "suất", "gia đình", "gđ", "cộng đồng", "thôn", "ấp", "khẩu", "hội viên", "đồng", "đ", "vnđ", "chi hội", "tổ dân phố", "công dân", "nhân khẩu", "lượt", "nếu có", "cđ", "tộc họ", "households", "people", "số lượng", "hộ gia đình"])


@dataclass(frozen=True, slots=True)
class Facets:
    """What one heading text says, each facet '' when it says nothing of it; ``leftover`` are unexplained words.

    ``several`` names the facets of which the text says more than one thing (*đăng ký, công nhận*); they stay ''.
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
    count: bool = False
    subset: str = ""
    remark: bool = False
    scale: float = 0.0
    several: tuple[str, ...] = ()
    leftover: tuple[str, ...] = ()
    accentless: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """The meaning of a heading path.

    ``kind`` is ``count`` (``data_element`` is set), ``rate``, ``subset`` (*trong đó: nữ*), ``remark``, ``ignored`` (a
    person decided that it is not collected) or ``unmapped``. ``period`` is the one written in the headings, '' when
    none; ``scale`` multiplies money given in millions, 0 when nothing is said of it; ``decided`` says that ``unmapped_headings.csv`` gave the meaning.
    """

    kind: str
    data_element: str = ""
    level: str = "all"
    period: str = ""
    scale: float = 0.0
    leftover: tuple[str, ...] = ()
    accentless: bool = False
    decided: bool = False


def read_heading(path: tuple[str, ...], context: tuple[str, ...] = ()) -> Reading:
    """Read a heading path, outermost first; what it leaves open is filled from `context`.

    Parameters
    ----------
    path : tuple of str
        Headings over a column, or the captions, parents and name of an indicator's line, or both joined.
    context : tuple of str
        Titles and sheet name, nearest first; they only fill in a model, an element or a step that the path leaves open.
    """
    return _read(path, context, codelists.current_folder())


@lru_cache(maxsize=65536)
def _read(path: tuple[str, ...], context: tuple[str, ...], folder: object) -> Reading:
    parts = [facets(text) for text in path]
    if not parts:
        return Reading(UNMAPPED)
    period = _period(parts)
    scale = next((p.scale for p in reversed(parts) if p.scale), 0.0)
    accentless = any(p.accentless for p in parts)
    if decision := _decisions().get(heading_key(" / ".join(path))):
        if decision == "ignore":
            return Reading(IGNORED, period=period, decided=True)
        level = next((p.level for p in reversed(parts) if p.level), "all") if decision in _elements()["school"] else "all"
        return Reading(COUNT, decision, level, period, scale, decided=True)
    if parts[-1].remark:
        return Reading(REMARK, period=period)
    if shapes.is_word(path[-1], "stt") or fold(path[-1]) == "năm" or all(fold(text).startswith("năm báo cáo") for text in path):
        return Reading(IGNORED, period=period)
    # the level nearest to the figures that says *số lượng* or *tỷ lệ* decides
    for part in reversed(parts):
        if part.rate:
            return Reading(RATE, period=period, scale=scale)
        if part.count:
            break
    leftover = tuple(word for part in parts for word in part.leftover) + _undecided(parts)
    if any(part.subset for part in parts):
        return Reading(SUBSET, period=period, leftover=leftover)
    if leftover and not parts[-1].leftover:
        # a caption that nobody knows (*Hoạt động khuyến học*) takes nothing from headings that say all by themselves
        known = [part for part in parts if not part.leftover]
        model, step = (any(getattr(part, name) for part in known) for name in ("model", "step"))
        if parts[-1].element in _elements()["distinct"] or _elements()["model_of"].get(parts[-1].element) or (model and step):
            parts, leftover = known, ()
    if leftover:
        return Reading(UNMAPPED, period=period, leftover=leftover)
    element, level = _decide(parts, context)
    if not element:
        return Reading(UNMAPPED, period=period, accentless=accentless)
    return Reading(COUNT, element, level, period, scale, accentless=accentless)


def _undecided(parts: list[Facets]) -> tuple[str, ...]:
    """Facets of which a level says several things and no deeper level says one: *Đăng ký, công nhận* alone is neither."""
    return tuple(name for at, part in enumerate(parts) for name in part.several if not any(getattr(p, name) for p in parts[at + 1:]))


@lru_cache(maxsize=4096)
def money_scale(text: str) -> float:
    """What a unit (*ĐVT: triệu đồng*, *1.000đ*) multiplies money with; 0 when it speaks of no money."""
    words = f" {fold(text)} "
    return next((_SCALES[key] for key in sorted(_SCALES, key=len, reverse=True) if f" {key} " in words), 0.0) if text else 0.0


def without_periods(words: str) -> str:
    """A joined heading without the levels that only name a year or a quarter: ``2019 / Hộ khá`` → ``Hộ khá``."""
    parts = words.split(" / ")
    return " / ".join(part for part in parts if (said := facets(part)) != Facets(period=said.period) or not said.period) or words


def heading_key(words: str) -> str:
    """The key by which a joined heading is looked up in ``unmapped_headings.csv``."""
    return " / ".join(fold(part) for part in without_periods(words).split(" / "))


def _period(parts: list[Facets]) -> str:
    """Join a year and a quarter given on two levels; the finest wins otherwise."""
    years = [p.period for p in parts if p.period and not p.period.startswith("-")]
    within = [p.period for p in parts if p.period.startswith("-")]
    if within and years:
        return years[-1][:4] + within[-1]
    return (within or years or [""])[-1]


def _decide(parts: list[Facets], context: tuple[str, ...]) -> tuple[str, str]:
    def last(name: str) -> str:
        return next((getattr(p, name) for p in reversed(parts) if getattr(p, name)), "")

    table = _elements()
    model, noun, element, moment, renewal, level = map(last, ("model", "noun", "element", "moment", "renewal", "level"))
    steps = [p.step for p in parts if p.step]
    specific = [s for s in steps if s in _SPECIFIC]
    step = "planned" if "planned" in specific else specific[-1] if specific else (steps[-1] if steps else "")
    if not step and renewal and not element:
        step = _from_context(context, "step")
        step = step if step in _SPECIFIC else ""
    if step in _SPECIFIC:
        owner = model or ("" if not element else table["model_of"].get(element, "family" if element == "households" else ""))
        if not owner and noun in ("family", "organization", "community"):
            asked = _from_context(context, "model")
            owner = asked if asked and noun != asked and noun == "family" and asked == "family" else noun
        if not owner and (not element or element == "households"):
            owner = _from_context(context, "model")
        code = table["by_step"].get((owner, f"{step}_{renewal}" if renewal else step)) if owner else None
        return (code, "all") if code else ("", "all")
    if element:
        schooling = element in table["school"]
        if level and not schooling:
            return "", "all"
        return element, (level or "all") if schooling else "all"
    if noun == "family" and not model and not level and not moment:
        return "households", "all"
    if noun == "pupils" or (moment and (level or not model)):
        if moment:
            return f"pupils_{moment}", level or "all"
        return "", "all"
    if model and (step == "total" or any(p.count for p in parts)) and not level:
        return table["by_step"].get((model, "total"), "households" if model == "family" else ""), "all"
    if not model and not noun and not level and step == "total":
        owner = _from_context(context, "model")
        return (table["by_step"].get((owner, "total"), "households" if owner == "family" else "") if owner else ""), "all"
    if model and not level and not step:
        # columns by model on a sheet about registration or recognition
        asked = _from_context(context, "step")
        return (table["by_step"].get((model, asked), "") if asked in _SPECIFIC else ""), "all"
    if (level or step == "total") and not model and not noun:
        asked = _from_context(context, "element")
        if asked in table["school"]:
            return asked, level or "all"
    if not any((model, noun, level, moment, step)):
        # *Quý I*, *2018*, *Số lượng* under a title that says what is counted
        asked = _from_context(context, "element")
        if asked:
            return asked, "all"
        model, step = _from_context(context, "model"), _from_context(context, "step")
        return (table["by_step"].get((model, step), "") if model and step in _SPECIFIC else ""), "all"
    return "", "all"


def _from_context(context: tuple[str, ...], facet: str) -> str:
    """The one value of a facet that the nearest context names; several at once say nothing."""
    for text in context:
        found = all_values(text, facet)
        if facet == "model":
            named = all_values(text, "noun") & {"family", "organization", "community"}
            if not found and named - {"community"} == {"family"} and {"hiếu", "tập"} & set(fold(text).split()):
                return "family"  # *số gia đình đăng ký hiếu học của các khu phố*
            if named - found:
                continue  # *gia đình, dòng họ hiếu học*: the title is about more than one
        if len(found) == 1:
            return next(iter(found))
        if len(found) > 1:
            return ""
    return ""


@lru_cache(maxsize=8192)
def all_values(text: str, facet: str) -> frozenset[str]:
    """Every value of one facet that the codelist's phrases name anywhere in a text."""
    found = set()
    for f, value in _match(text)[0]:
        if f == facet and not (facet == "step" and value in ("total", "planned")):
            found.add(value)
    return frozenset(found)


@lru_cache(maxsize=65536)
def facets(text: str) -> Facets:
    """Split one heading text into its facets."""
    year = year_of(text)
    if year:
        return Facets(period=year)
    key = fold(text)
    if match := _QUARTER.match(key):
        quarter = {"i": 1, "ii": 2, "iii": 3, "iv": 4}.get(match.group(1)) or int(match.group(1))
        return Facets(period=f"{match.group(2) or ''}-Q{quarter}")
    if match := _HALF.match(key):
        return Facets(period=f"{match.group(2) or ''}-H{1 if match.group(1) in ('đầu', 'dau') else 2}")
    text, period, unclear = _period_within(text)
    found, leftover, accentless = _match(text)
    values: dict[str, object] = {}
    steps: list[str] = []
    several: dict[str, set[str]] = {}
    leftover = (*leftover, *unclear)
    for facet, value in found:
        if facet == "step":
            steps.append(value)
        elif facet in ("rate", "count", "remark"):
            values[facet] = True
        elif facet == "period":
            if period and value not in period:
                leftover = (*leftover, value)  # two years in one heading: a span, or a comparison
            period = period or value
        elif facet == "scale":
            values["scale"] = float(value)
        elif facet != "stop":
            several.setdefault(facet, set()).add(value)
            values[facet] = value
    _settle_several(values, several, fold(text))
    specific = list(dict.fromkeys(s for s in steps if s in _SPECIFIC))
    if "planned" in specific:
        values["step"] = "planned"
    elif len(specific) > 1:
        several["step"] = set(specific)  # *đăng ký, công nhận* in one heading is neither
    elif specific or steps:
        values["step"] = (specific or steps)[-1]
    if "%" in text:
        values["rate"] = True
    mixed = tuple(sorted(name for name, found_values in several.items() if len(found_values) > 1))
    return Facets(period=period, leftover=tuple(leftover), several=mixed, accentless=accentless, **values)  # type: ignore[arg-type]


def _period_within(text: str) -> tuple[str, str, tuple[str, ...]]:
    """A heading without the period that its words hold, the period, and a span of years that is no period."""
    lowered = unicodedata.normalize("NFC", text)
    if match := _YEARS.search(lowered):
        first, second = match.group(1), match.group(2)
        second = second if len(second) == 4 else first[:2] + second
        rest = f"{lowered[:match.start()]} {lowered[match.end():]}"
        return (rest, f"{first}-{second}", ()) if int(second) == int(first) + 1 else (rest, "", (match.group(),))
    if match := _DAY.search(lowered):
        return f"{lowered[:match.start()]} {lowered[match.end():]}", match.group(1), ()
    for pattern, letter in ((_QUARTER_IN, "Q"), (_HALF_IN, "H")):
        if match := pattern.search(lowered):
            which = match.group(1).casefold()
            number = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "đầu": 1, "dau": 1, "cuối": 2, "cuoi": 2}.get(which) or int(which)
            return f"{lowered[:match.start()]} {lowered[match.end():]}", f"{match.group(2) or ''}-{letter}{number}", ()
    return text, "", ()


def _settle_several(values: dict[str, object], several: dict[str, set[str]], words: str) -> None:
    """Take back what a text says twice over; what two facets mean together is one thing."""
    elements = several.get("element", set())
    if elements and elements <= {"dropouts", "not_enrolled", "returned_to_school"} and {"vận", "huy", "vđ", "van"} & set(words.split()):
        # *vận động HS bỏ học ra lớp* counts those who came back
        several["element"], values["element"] = {"returned_to_school"}, "returned_to_school"
    nouns = several.pop("noun", set())
    if "family" in nouns:
        # *gia đình, dòng họ hiếu học* and *số hộ, nhân khẩu* are about two things
        for name, other in (("model", several.get("model", set()) - {"family"}), ("element", elements & {"population"})):
            if other:
                several[name] = several[name] | {"families"}
    if several.get("renewal") == {"new", "renewed"}:
        several["renewal"] = set()  # *đăng ký mới và đăng ký lại* is all of them
        values.pop("renewal")
    for name, found in several.items():
        if len(found) > 1:
            values.pop(name, None)


@lru_cache(maxsize=65536)
def _match(text: str) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...], bool]:
    """Longest phrases first, left to right: (facet, value) pairs and the words nothing explains."""
    scale = 0.0
    text = _FOOTNOTE.sub("", _OUTLINE.sub("", text).strip()).strip()

    def unit(match: re.Match[str]) -> str:
        nonlocal scale
        inner = fold(match.group(1))
        if inner in _SCALES:
            scale = _SCALES[inner]
            return " "
        return " " if inner in _UNITS or inner.isdecimal() or len(inner) <= 1 or "=" in match.group(1) else f" {match.group(1)} "

    text = _BRACKETS.sub(unit, text)
    accented = has_accents(text)
    exact, bare, longest = _phrases()
    tokens = [t for t in fold(text).split(" ") if t]
    found: list[tuple[str, str]] = []
    leftover: list[str] = []
    used_bare = False
    i = 0
    while i < len(tokens):
        for n in range(min(longest, len(tokens) - i), 0, -1):
            words = " ".join(tokens[i:i + n])
            value = exact.get(words) or (None if accented else bare.get(words))
            if value:
                found.append(value)
                used_bare |= words not in exact
                i += n
                break
        else:
            token = tokens[i]
            joined = " ".join(tokens[i:i + 2])
            if joined in _SCALES or token in _SCALES:
                scale = _SCALES.get(joined) or _SCALES[token]
                i += 2 if joined in _SCALES else 1
                continue
            year = year_of(token)
            if year:
                found.append(("period", year))
            else:
                leftover.append(token)
            i += 1
    if scale:
        found.append(("scale", str(scale)))
    return tuple(found), tuple(leftover), used_bare


@codelists.derived("heading_words")
def _phrases(rows: tuple) -> tuple[dict[str, tuple[str, str]], dict[str, tuple[str, str]], int]:
    exact: dict[str, tuple[str, str]] = {}
    bare: dict[str, set[tuple[str, str]]] = {}
    longest = 1
    for row in rows:
        key = fold(row["phrase"])
        value = (row["facet"], row["value"])
        exact[key] = value
        bare.setdefault(fold_ascii(row["phrase"]), set()).add(value)
        longest = max(longest, key.count(" ") + 1)
    # an accent-less spelling that could be two things (Nam, Năm) is nobody's
    single = {key: next(iter(values)) for key, values in bare.items() if len(values) == 1}
    return exact, single, longest


@codelists.derived("data_elements")
def _elements(rows: tuple) -> dict[str, Any]:
    by_step = {(row["model"], row["step"]): row["code"] for row in rows if row["model"] and row["step"]}
    return {
        "by_step": by_step,
        "model_of": {row["code"]: row["model"] for row in rows},
        "school": {row["code"] for row in rows if row["year"] == "school"},
        # what no other table counts, so that a caption over it changes nothing
        "distinct": {row["code"] for row in rows if not row["model"] and row["code"] not in ("households", "population", "pupils_start", "pupils_end")},
    }


@codelists.derived("unmapped_headings", "data_elements")
def _decisions(rows: tuple[dict[str, str], ...], elements: tuple[dict[str, str], ...]) -> dict[str, str]:
    """What people wrote into ``unmapped_headings.csv``: heading → data element, or ``ignore``."""
    codes = {row["code"] for row in elements}
    # the label of a code, or a suggestion copied whole, is as clear as the code
    said = {fold(row[label]): row["code"] for row in elements for label in ("label_vi", "label_en")} | {"bỏ qua": "ignore"}
    out: dict[str, str] = {}
    for row in rows:
        if "data_element" not in row:
            raise CodelistError("unmapped_headings.csv: thiếu cột data_element.", "unmapped_headings.csv: the column data_element is missing.")
        written = row["data_element"]
        if not written:
            continue
        code = written.split(" (")[0].strip()
        code = code if code in codes or code == "ignore" else said.get(fold(written), "")
        if not code:
            near = get_close_matches(written, sorted(codes), n=3, cutoff=0.5)
            raise CodelistError(
                f"unmapped_headings.csv, tiêu đề “{row['heading']}”: không có mã số liệu “{written}”. "
                f"{'Gần giống: ' + ', '.join(near) + '. ' if near else ''}Dùng một mã trong data_elements.csv, hoặc ghi ignore nếu không thu thập.",
                f"unmapped_headings.csv, heading “{row['heading']}”: there is no data element “{written}”. "
                f"{'Close to it: ' + ', '.join(near) + '. ' if near else ''}Use a code of data_elements.csv, or write ignore if it is not collected.")
        if out.setdefault(heading_key(row["heading"]), code) != code:
            raise CodelistError(f"unmapped_headings.csv: tiêu đề “{row['heading']}” được ghi hai mã khác nhau. Giữ lại một dòng.",
                                f"unmapped_headings.csv: the heading “{row['heading']}” has two different codes. Keep one line.")
    return out
