"""What a path of headings means: phrases of ``heading_words.csv`` → facets → one data element, or nothing.

A heading is understood only when every word of it is explained by the codelist. ``Gia đình hiếu học / ĐK``,
``Số GĐ đăng ký`` and a bare ``ĐK`` on a sheet called GĐHH all say model *family*, step *registered*; the code of
that pair stands in ``data_elements.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.periods import in_year
from hieuhoc_analysis.harmonize.decisions import decisions, heading_key, without_periods
from hieuhoc_analysis.harmonize.facets import SPECIFIC, Facets, all_values, facets, school_level
from hieuhoc_analysis.language.text import fold, has_accents

__all__ = [
    "COUNT",
    "IGNORED",
    "OTHER",
    "RATE",
    "REMARK",
    "SUBSET",
    "UNMAPPED",
    "Facets",
    "Reading",
    "all_values",
    "facets",
    "heading_key",
    "is_schooling",
    "read_heading",
    "school_level",
    "without_periods",
]

COUNT, RATE, SUBSET, OTHER, REMARK, IGNORED, UNMAPPED = "count", "rate", "subset", "other", "remark", "ignored", "unmapped"
_SHORT_PRIMARY = re.compile(r"\bTH\b")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Reading:
    """The meaning of a heading path.

    ``kind`` is ``count`` (``data_element`` is set), ``rate``, ``subset`` (*trong đó: nữ*), ``other`` (*lũy kế*),
    ``remark``, ``ignored`` (a person decided that it is not collected) or ``unmapped``. ``period`` is the one written
    in the headings, '' when none; ``scale`` multiplies money given in millions, 0 when nothing is said of it;
    ``decided`` says that ``unmapped_headings.csv`` gave the meaning, ``beside`` that only the heading in the next
    column did (`beside.read_beside`).
    """

    kind: str
    data_element: str = ""
    level: str = "all"
    period: str = ""
    scale: float = 0.0
    leftover: tuple[str, ...] = ()
    accentless: bool = False
    decided: bool = False
    beside: bool = False


def read_heading(path: tuple[str, ...], context: tuple[str, ...] = ()) -> Reading:
    """Read a heading path, outermost first; what it leaves open is filled from `context`.

    Parameters
    ----------
    path : tuple of str
        Headings over a column, or the captions, parents and name of an indicator's line, or both joined.
    context : tuple of str
        Titles and sheet name, nearest first; they only fill in a model, an element or a step that the path leaves open.
    """
    accents = any(map(has_accents, (*path, *context)))
    return _alone(path, accents, codelists.current_folder()) or _under(path, context, accents, codelists.current_folder())


class _Asked(Exception):
    """A heading cannot be read without its titles."""


class _Untold(tuple[str, ...]):
    """Stands for titles that nobody has asked for yet."""

    def __iter__(self) -> Iterator[str]:
        raise _Asked


@lru_cache(maxsize=4096)
def _alone(path: tuple[str, ...], writer_accents: bool, folder: object) -> Reading | None:
    """The reading of a heading that says all by itself, as most do whatever the titles of their ward; None where it depends on these."""
    try:
        return _read(path, _Untold(), writer_accents)
    except _Asked:
        return None


@lru_cache(maxsize=4096)
def _under(path: tuple[str, ...], context: tuple[str, ...], writer_accents: bool, folder: object) -> Reading:
    return _read(path, context, writer_accents)


def _read(path: tuple[str, ...], context: tuple[str, ...], writer_accents: bool) -> Reading:
    written, path = path, _whole_phrases(path)
    parts = [facets(text, writer_accents) for text in path]
    if not parts:
        return Reading(UNMAPPED)
    if not writer_accents:
        parts = _which_cdht(parts, context)
    period = _period(parts)
    scale = next((p.scale for p in reversed(parts) if p.scale), 0.0)
    accentless = any(p.accentless for p in parts)
    if decision := decisions().get(heading_key(" / ".join(written))):
        if decision == "ignore":
            return Reading(IGNORED, period=period, decided=True)
        level = next((p.level for p in reversed(parts) if p.level), "all") if decision in _elements()["school"] else "all"
        return Reading(COUNT, decision, level, period, scale, decided=True)
    if parts[-1].remark:
        return Reading(REMARK, period=period)
    if shapes.is_word(path[-1], "stt") or fold(path[-1]) == "năm" or all(fold(text).startswith("năm báo cáo") for text in path):
        return Reading(IGNORED, period=period)
    if _heads_who_left(path, parts):
        return _read_without(path, context, [part.change for part in parts])
    # the level nearest to the figures that says *số lượng* or *tỷ lệ* decides; a change in number is no count of its year
    for part in reversed(parts):
        if part.rate or any(p.change for p in parts):
            return Reading(RATE, period=period, scale=scale)
        if part.count:
            break
    if any(part.other for part in parts[:-1] if part.other != "spent" or not _in_own_unit(path[-1], parts[-1])) or parts[-1].other:
        return Reading(OTHER, period=period)  # but *Chi trong năm / Học bổng (suất)* counts them
    if any(part.leftover for part in parts) and (whole := _rejoined(path, writer_accents)):
        return _read(whole, context, writer_accents)
    undecided = _undecided(parts)
    leftover = tuple(word for part in parts for word in part.leftover) + undecided
    if any(part.subset for part in parts):
        # *Quỹ khuyến học, khen thưởng* lists what stands under it: it makes none of it a part
        if _says_all(parts[-1]) and not any(part.subset and not _lists(text) for part, text in zip(parts, path, strict=True)):
            return _read_without(path, context, [bool(part.subset) for part in parts])
        return Reading(SUBSET, period=period, leftover=leftover)
    own = next(
        (part for part in reversed(parts) if replace(part, period="", count=False) != Facets()), parts[-1]
    )  # not *Số liệu năm 2024* behind it
    if leftover and not own.leftover and not own.several:
        # a caption that nobody knows (*Hoạt động khuyến học*) takes nothing from headings that say all by themselves
        known = [replace(part, leftover=()) if part.level else part for part in parts if part.level or not part.leftover]
        model, step = (any(getattr(part, name) for part in known) for name in ("model", "step"))
        if _says_all(own) or (model and step):
            parts, leftover = known, ()
    if leftover:
        return Reading(UNMAPPED, period=period, leftover=leftover)
    element, level = _decide(parts, context)
    if level == "all" and element in _elements()["levelled"] and not any(part.level for part in parts):
        level = _level_of_titles(context) or "all"
    if element not in ("", "fund_vnd") and any(part.money or part.scale for part in parts):
        return Reading(OTHER, period=period)  # *Học bổng (triệu đồng)* is not their number
    if not element:
        return Reading(SUBSET if shapes.starts_with(path[-1], "of_which") else UNMAPPED, period=period, accentless=accentless)
    return Reading(COUNT, element, level, period, scale, accentless=accentless)


def _whole_phrases(path: tuple[str, ...]) -> tuple[str, ...]:
    """The levels of a path with those joined that break off amid a phrase: *Tổng số* / *hộ trong* / *tổ* is *Tổng số* / *hộ trong tổ*."""
    out: list[str] = []
    for text in path:
        if out and shapes.is_word(out[-1].rsplit(" ", 1)[-1], "breaks_off"):
            out[-1] += f" {text}"
        else:
            out.append(text)
    return tuple(out)


def _in_own_unit(text: str, part: Facets) -> bool:
    """Whether a heading counts its data element in the element's unit: *Học bổng (suất)*, not *Trao học bổng*."""
    return bool(unit := _elements()["unit_of"].get(part.element, "")) and unit in fold(text).split()


def _heads_who_left(path: tuple[str, ...], parts: list[Facets]) -> bool:
    """Whether *Giảm* only heads what left (*Giảm / Bỏ học*), which its own heading says."""
    heads = [text for text, part in zip(path[:-1], parts, strict=False) if part.change]
    return bool(heads) and _says_all(parts[-1]) and not parts[-1].change and all(shapes.is_word(text, "decrease") for text in heads)


def _says_all(part: Facets) -> bool:
    """Whether a heading names by itself what no other table counts."""
    return not (part.leftover or part.subset) and bool(part.element in _elements()["distinct"] or _elements()["model_of"].get(part.element))


def _lists(caption: str) -> bool:
    """Whether a caption names several things: *Quỹ khuyến học, khen thưởng*."""
    return "," in caption or " và " in fold(caption)


def _read_without(path: tuple[str, ...], context: tuple[str, ...], left_out: list[bool]) -> Reading:
    rest = tuple(text for text, out in zip(path, left_out, strict=True) if not out)
    return _read(rest, context, any(map(has_accents, (*rest, *context))))


def _which_cdht(parts: list[Facets], context: tuple[str, ...]) -> list[Facets]:
    """*CDHT* where nothing carries an accent: *cộng đồng* beside khu phố or before 2021, *công dân* beside people.

    *Công dân học tập* is a title of the plan for 2021–2030 (QĐ 677/QĐ-TTg).
    """
    if not any("cdht" in part.leftover for part in parts):
        return parts
    years = [int(year) for text in context for year in _YEAR.findall(text)]
    model = (
        "citizen"
        if any(part.model == "citizen" for part in parts)
        else (
            "community"
            if any("community" in (part.model, part.noun) or part.element == "communities" for part in parts)
            or (years and max(years) < 2021)
            else ""
        )
    )
    return [
        replace(part, model=model, leftover=tuple(word for word in part.leftover if word != "cdht"))
        if model and "cdht" in part.leftover
        else part
        for part in parts
    ]


def _rejoined(path: tuple[str, ...], accented: bool) -> tuple[str, ...]:
    """The path with some levels as one text, where only together every word of them is explained: *Hộ được công* / *nhận GĐHH*."""
    for count in range(2, len(path) + 1):
        for at in range(len(path) - count + 1):
            parts, words = path[at:at + count], " ".join(path[at:at + count])
            if any(facets(part, accented).leftover for part in parts) and not facets(words, accented).leftover:
                return (*path[:at], words, *path[at + count:])
    return ()


def _undecided(parts: list[Facets]) -> tuple[str, ...]:
    """Facets of which a level says several things and no deeper level says one: *Đăng ký, công nhận* alone is neither."""
    return tuple(
        name
        for at, part in enumerate(parts)
        for name in part.several
        if not any(getattr(p, name) or name == "model" and p.noun in ("family", "organization", "community") for p in parts[at + 1 :])
    )  # *GĐ, dòng họ* / *Hộ*


def _period(parts: list[Facets]) -> str:
    """Join a year and a quarter given on two levels; the finest wins otherwise."""
    years = [p.period for p in parts if p.period and not p.period.startswith("-")]
    within = [p.period for p in parts if p.period.startswith("-") and not (years and p.period.startswith(("-T", "-P")))]
    return in_year((within or years or [""])[-1], (years or [""])[-1])


def _decide(parts: list[Facets], context: tuple[str, ...]) -> tuple[str, str]:
    def last(name: str) -> str:
        return next((getattr(p, name) for p in reversed(parts) if getattr(p, name)), "")

    table = _elements()
    model, noun, element, moment, renewal, level = map(last, ("model", "noun", "element", "moment", "renewal", "level"))
    steps = [p.step for p in parts if p.step]
    specific = [s for s in steps if s in SPECIFIC]
    step = "planned" if "planned" in specific else specific[-1] if specific else (steps[-1] if steps else "")
    if not step and renewal and not element:
        step = _from_context(context, "step")
        step = step if step in SPECIFIC else ""
    if step in SPECIFIC:
        owner = model or ("" if not element else table["model_of"].get(element, "family" if element == "households" else ""))
        if not owner and noun in ("family", "organization", "community"):
            asked = _from_context(context, "model")
            owner = asked if asked and noun != asked and noun == "family" and asked == "family" else noun
        if not owner and (not element or element == "households"):
            owner = _from_context(context, "model")
        code = table["by_step"].get((owner, f"{step}_{renewal}" if renewal else step)) if owner else None
        return (code, "all") if code else ("", "all")
    if element == "population" and noun == "family" and not parts[-1].element:
        element = "households" if not parts[-1].leftover and parts[-1].noun == "family" else ""  # *Dân số / Số hộ*
    if element:
        if (
            renewal == "new"
            and not step
            or model
            and noun != "family"
            and any(p.element == element and p.model and not table["model_of"].get(element) for p in parts)
        ):
            return "", "all"  # *hội viên mới*, *quỹ khuyến học của dòng họ*
        schooling = element in table["school"]
        if level not in ("", "all") and not schooling:
            return "", "all"
        return element, (level or "all") if schooling else "all"
    if noun == "family" and not (model or level or moment or renewal):
        return "households", "all"
    if noun == "pupils" or (moment and (level or not model)):
        if moment:
            return f"pupils_{moment}", level or "all"
        return "", "all"
    if model and step == "total" and not level:
        return table["by_step"].get((model, "total"), "households" if model == "family" else ""), "all"
    if noun in ("community", "organization") and step == "total" and not model and not level and not moment:
        return table["by_step"].get((noun, "total"), ""), "all"
    if (level or step == "total") and not model and not noun and (asked := _school_of(context)):
        return asked, level or "all"
    if not model and not noun and not level and step == "total":
        owner = _from_context(context, "model")
        return (table["by_step"].get((owner, "total"), "households" if owner == "family" else "") if owner else ""), "all"
    if model and not level and not step:
        # columns by model on a sheet about registration or recognition
        asked = _from_context(context, "step")
        return (table["by_step"].get((model, asked), "") if asked in SPECIFIC else ""), "all"
    if not any((model, noun, level, moment, step)) and any(p.period or p.count for p in parts):
        # *Quý I*, *2018*, *Số lượng* under a title that says what is counted
        model, step, asked = (_from_context(context, facet) for facet in ("model", "step", "element"))
        if (
            model
            and step in SPECIFIC
            and (
                not asked
                or table["model_of"].get(asked, "") in ("", model)
                and asked not in table["distinct"]
                and asked not in table["school"]
            )
        ):
            return table["by_step"].get((model, step), ""), "all"
        return asked, "all"
    return "", "all"


def _school_of(context: tuple[str, ...]) -> str:
    """What a title says is counted of the pupils of each level: *Số học sinh bỏ học theo cấp học*, *Số HS đầu năm học*."""
    asked = _from_context(context, "element")
    if asked or not context:
        return asked if asked in _elements()["school"] else ""
    said = facets(context[0])
    return f"pupils_{said.moment}" if said.noun == "pupils" and said.moment else ""


def _level_of_titles(context: tuple[str, ...]) -> str:
    """The one level that the nearest title is about: *SĨ SỐ HỌC SINH TIỂU HỌC*; *TH* alone is as often *tổng hợp*."""
    for text in context:
        if found := all_values(_SHORT_PRIMARY.sub(" ", text), "level"):
            return next(iter(found)) if len(found) == 1 and not _SHORT_PRIMARY.search(text) else ""
    return ""


def _from_context(context: tuple[str, ...], facet: str) -> str:
    """The one value of a facet that the nearest context names; several at once say nothing."""
    for text in context:
        found = all_values(text, facet)
        if facet == "model":
            named = all_values(text, "noun") & {"family", "organization"}  # *theo tổ dân phố* only says whose figures they are
            if not found and named == {"family"} and {"hiếu", "tập"} & set(fold(text).split()):
                return "family"  # *số gia đình đăng ký hiếu học của các khu phố*
            if named - found:
                continue  # *gia đình, dòng họ hiếu học*: the title is about more than one
        if len(found) == 1:
            return next(iter(found))
        if len(found) > 1:
            return facets(text).element if facet == "element" else ""
    return ""


def is_schooling(element: str) -> bool:
    """Whether a data element is counted by the school year."""
    return element in _elements()["school"]


@codelists.derived("data_elements")
def _elements(rows: tuple) -> dict[str, Any]:
    by_step = {(row["model"], row["step"]): row["code"] for row in rows if row["model"] and row["step"]}
    return {
        "by_step": by_step,
        "model_of": {row["code"]: row["model"] for row in rows},
        "unit_of": {row["code"]: fold(row["unit_vi"]) for row in rows},
        "school": {row["code"] for row in rows if row["year"] == "school"},
        "levelled": {row["code"] for row in rows if row["year"] == "school" and not row["code"].startswith("children_")},
        # what no other table counts, so that a caption over it changes nothing
        "distinct": {
            row["code"]
            for row in rows
            if not row["model"] and row["code"] not in ("households", "population", "pupils_start", "pupils_end")
        },
    }
