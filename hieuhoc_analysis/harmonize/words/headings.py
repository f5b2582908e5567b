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

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.periods import in_year
from hieuhoc_analysis.harmonize.times.parts_of_year import is_round
from hieuhoc_analysis.harmonize.vocabulary import any_spelling
from hieuhoc_analysis.harmonize.words.decisions import decisions, heading_key, without_periods
from hieuhoc_analysis.harmonize.words.element import (
    counts_other_units,
    counts_others,
    decide,
    elements,
    is_schooling,
    said_by_titles,
    unit_first,
)
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC, Facets, all_values, facets, school_level
from hieuhoc_analysis.language.text import fold, has_accents
from hieuhoc_analysis.language.wording import is_one, says

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
_SPAN = re.compile(r"(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Reading:
    """The meaning of a heading path.

    ``kind`` is ``count`` (``data_element`` is set), ``rate``, ``subset`` (*trong đó: nữ*), ``other`` (*lũy kế*),
    ``remark``, ``ignored`` (a person decided that it is not collected) or ``unmapped``. ``period`` is the one written
    in the headings, '' when none; ``scale`` multiplies money given in millions, 0 when nothing is said of it;
    ``decided`` says that ``unmapped_headings.csv`` gave the meaning, ``beside`` that only the heading in the next
    column did (`beside.read_beside`); ``unread`` are captions over it that nobody knows, passed over.
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
    unread: tuple[str, ...] = ()


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
    parts = _which_ho(parts, path, context)
    period = _period(parts)
    scale = next((p.scale for p in reversed(parts) if p.scale), 0.0)
    accentless = any(p.accentless for p in parts)
    if decision := decisions().get(heading_key(" / ".join(written))):
        return _decided(decision, parts, period, scale)
    if kind := _beside_figures(path, parts):
        return Reading(kind, period=period)
    if _heads_who_left(path, parts):
        return _read_without(path, context, [part.change for part in parts])
    if _is_rate(parts):
        return Reading(RATE, period=period, scale=scale)
    if any(part.other for part in parts[:-1] if part.other != "spent" or not _in_own_unit(path[-1], parts[-1])) or parts[-1].other:
        return Reading(OTHER, period=period)  # but *Chi trong năm / Học bổng (suất)* counts them
    if any(part.leftover for part in parts) and (whole := _rejoined(path, writer_accents)):
        return _read(whole, context, writer_accents)
    if parts[-1].step == "total" and parts[-1].leftover and all(map(_SPAN.fullmatch, parts[-1].leftover)):
        return Reading(OTHER, period=period)  # *Tổng 2021-2023* is of several years
    leftover = tuple(word for part in parts for word in part.leftover) + _undecided(parts)
    if parts[-1].subset and any(says(text, "associations") for text in path[:-1]):
        return Reading(OTHER, period=period)  # *Số hội viên các hội / Phụ nữ* has its own members
    if any(part.subset for part in parts):
        # *Quỹ khuyến học, khen thưởng* lists what stands under it, *Hội Khuyến học* has it: they make none of it a part
        if _says_all(parts[-1]) and not any(part.subset and not _lists(text) for part, text in zip(parts, path, strict=True)):
            return _read_without(path, context, [bool(part.subset) for part in parts])
        return Reading(SUBSET, period=period, leftover=leftover)
    unread = tuple(text for text, part in zip(path, parts, strict=True) if part.leftover)
    if leftover and (any(map(is_round, path)) or not (parts := _without_captions(parts))):
        return Reading(UNMAPPED, period=period, leftover=leftover)
    dated_only = all(replace(part, period="", accentless=False) == Facets() for part in parts)
    if dated_only and any(shapes.starts_with(text, "rate") for text in context[:1]):
        return Reading(RATE, period=period)  # *Năm 2018* under *TỶ LỆ GIA ĐÌNH ĐẠT DANH HIỆU GIA ĐÌNH HỌC TẬP*
    element, level = decide(parts, context)
    if element.endswith("_registered") and not any(part.step for part in parts) and any(is_one(text, "done") for text in path):
        return Reading(UNMAPPED, period=period)  # *Kết quả* under *ĐĂNG KÝ – KẾT QUẢ NĂM 2018* is what came of it
    if counts_others(element, path[-1], parts[-1], context) or counts_other_units(element, path, parts):
        return Reading(UNMAPPED, period=period)
    if element not in ("", "fund_vnd") and any(part.money or part.scale for part in parts):
        return Reading(OTHER, period=period)  # *Học bổng (triệu đồng)* is not their number
    if not element and not leftover and _is_planned_otherwise(parts, context):
        return Reading(OTHER, period=period)
    if not element:
        return Reading(SUBSET if shapes.starts_with(path[-1], "of_which") else UNMAPPED, period=period, accentless=accentless)
    return Reading(COUNT, element, level, period, scale, accentless=accentless, unread=unread)


def _is_planned_otherwise(parts: list[Facets], context: tuple[str, ...]) -> bool:
    """Whether a heading counts what is planned of something that is collected, whose plan is not: *Hội viên / Chỉ tiêu*."""
    if not any(part.step == "planned" for part in parts):
        return False
    return bool(decide([replace(part, step="", count=True) if part.step == "planned" else part for part in parts], context)[0])


def _decided(decision: str, parts: list[Facets], period: str, scale: float) -> Reading:
    """What a person decided that a heading means, ``ignore`` or a data element, of the school level that the heading says."""
    if decision == "ignore":
        return Reading(IGNORED, period=period, decided=True)
    level = next((p.level for p in reversed(parts) if p.level), "all") if is_schooling(decision) else "all"
    return Reading(COUNT, decision, level, period, scale, decided=True)


def _beside_figures(path: tuple[str, ...], parts: list[Facets]) -> str:
    """The kind of a column that stands beside figures and has none: remarks, running numbers, years; '' for others."""
    if parts[-1].remark:
        return REMARK
    year = fold(path[-1]) == "năm" and not _ends_phrase(path)
    if year or shapes.is_word(path[-1], "stt") or all(fold(text).startswith("năm báo cáo") for text in path):
        return IGNORED
    return ""


def _ends_phrase(path: tuple[str, ...]) -> bool:
    """Whether the last level goes on with a phrase broken over lines, that together says what is counted: *nhận GĐHT cuối* / *năm*."""
    whole = facets(" ".join(path))
    return len(path) > 1 and not whole.leftover and bool(whole.step and whole.model or whole.element)


def _is_rate(parts: list[Facets]) -> bool:
    """Whether the level nearest to the figures that says *số lượng* or *tỷ lệ* says the latter.

    A change in number is no count of its year either.
    """
    if any(part.change for part in parts):
        return True
    return next((part.rate for part in reversed(parts) if part.rate or part.count), False)


def _without_captions(parts: list[Facets]) -> list[Facets]:
    """The levels that say all by themselves, from which a caption that nobody knows takes nothing; none where they do not.

    *Hoạt động khuyến học* over *Số gia đình học tập đăng ký*.
    """
    # not *Số liệu năm 2024* behind it
    own = next((part for part in reversed(parts) if replace(part, period="", count=False, accentless=False) != Facets()), parts[-1])
    dated = any(part.period for part in parts)
    if own.leftover or own.several or not dated and any(_YEAR.search(word) for part in parts for word in part.leftover):
        return []  # *Giai đoạn 2021-2023* over it says that it is of several years, unless *Năm 2021* stands between
    known = [replace(part, leftover=()) if part.level else part for part in parts if part.level or not part.leftover]
    model, step = (any(getattr(part, name) for part in known) for name in ("model", "step"))
    return known if _says_all(own) or (model and step) else []


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
    return bool(unit := elements()["unit_of"].get(part.element, "")) and unit in fold(text).split()


def _heads_who_left(path: tuple[str, ...], parts: list[Facets]) -> bool:
    """Whether *Giảm* only heads what left (*Giảm / Bỏ học*), which its own heading says."""
    heads = [text for text, part in zip(path[:-1], parts, strict=False) if part.change]
    return bool(heads) and _says_all(parts[-1]) and not parts[-1].change and all(shapes.is_word(text, "decrease") for text in heads)


def _says_all(part: Facets) -> bool:
    """Whether a heading names by itself what no other table counts."""
    return not (part.leftover or part.subset) and bool(part.element in elements()["distinct"] or elements()["model_of"].get(part.element))


def _lists(caption: str) -> bool:
    """Whether a caption names several things, *Quỹ khuyến học, khen thưởng*, or what the office that reports does.

    *Hội Khuyến học*, *Hoạt động Hội Khuyến học*.
    """
    return "," in caption or " và " in fold(caption) or fold(caption).endswith(tuple(any_spelling("ward_office")))


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


def _which_ho(parts: list[Facets], path: tuple[str, ...], context: tuple[str, ...]) -> list[Facets]:
    """*Ho dang ky* typed without accents: *họ* under clans alone, else *hộ*; how many *ho* there are may be of either there."""
    either = [part.accentless and part.noun == "family" and ";" in unit_first(text) for part, text in zip(parts, path, strict=True)]
    if not any(either) or "clan" not in (next((part.model for part in parts if part.model), ""), said_by_titles(context, "model")):
        return parts
    return [
        (replace(part, noun="") if part.step in SPECIFIC else replace(part, leftover=("ho",))) if may_be else part
        for part, may_be in zip(parts, either, strict=True)
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
