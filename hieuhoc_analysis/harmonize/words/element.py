"""The data element that the facets of a heading's levels name together, with what they leave open taken from the titles."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC, Facets, all_values, counted, facets, renewal_of_step
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents
from hieuhoc_analysis.language.wording import behind, says

_PARTS = re.compile(r"\s+[-–—]\s+|[:;,(]\s*")
_OF_MODEL = re.compile(r"^(?:tổng số|tổng|ts) .*(?: (?:học tập|hiếu học)|\b(?:gđ|dh|cđ|đv)h[th])(?: hiện có)?$")
_SCHOOLING = re.compile(r"(?<!khuyến )(?<!hiếu )\bhọc\b(?! (?:tập|bổng))")  # *Năm học*, *các bậc học*; not *khuyến học*, *học bổng*
SHORT_PRIMARY = re.compile(r"\bTH\b")  # or *tổng hợp*


_COUNTED_MODELS = ("family", "organization", "community")  # of which a heading may only name what is counted


@dataclass(frozen=True, slots=True)
class _Said:
    """What the levels of a path say: of each facet, the one nearest to the figures that says it, '' for none."""

    model: str
    noun: str
    element: str
    step: str
    moment: str
    renewal: str
    level: str


def decide(parts: list[Facets], context: tuple[str, ...]) -> tuple[str, str]:
    """The data element that a path's levels name, '' for none, and the school level, ``all`` for none.

    Parameters
    ----------
    parts : list of Facets
        What each level of the path says, outermost first.
    context : tuple of str
        Titles and sheet name, nearest first.
    """
    element, level = _decide(parts, context)
    if level == "all" and element in elements()["levelled"] and not any(part.level for part in parts):
        level = _level_of_titles(context) or "all"
    return element, level


def _decide(parts: list[Facets], context: tuple[str, ...]) -> tuple[str, str]:
    said = _said(parts, context)
    model, noun, moment, level = said.model, said.noun, said.moment, said.level
    if moment == "held":  # *Gia đình học tập / Có đến 31/12/2021*: those that hold the title
        if model and not (said.step or level or said.element):
            return elements()["by_step"].get((model, "recognized"), ""), "all"
        moment = ""
    if said.step in SPECIFIC and not _stands_outside(parts[-1], said):
        return _of_step(said, context), "all"
    element = said.element
    if element == "population" and noun == "family" and not parts[-1].element:
        element = "households" if not parts[-1].leftover and parts[-1].noun == "family" else ""  # *Dân số / Số hộ*
    if element:
        return _of_element(element, said, parts)
    if noun == "family" and not (model or level or said.renewal):
        return "households", "all"  # *Số hộ / Cuối năm*, too
    if noun == "pupils" or moment and noun in ("", "children") and (level or not model and _of_pupils(parts, context)):
        return (f"pupils_{moment}" if moment else ""), level or "all"
    if said.step == "total" and not level:
        return _of_total(said, context), "all"
    if level and not model and not noun:
        return _school_of(context), level
    if model and not level and not said.step:
        # columns by model on a sheet about registration or recognition
        return elements()["by_step"].get((model, _step_asked(context)), ""), "all"
    if not any((model, noun, level, moment, said.step)) and any(p.period or p.count for p in parts):
        return _of_titles(context), "all"  # *Quý I*, *2018*, *Số lượng* under a title that says what is counted
    return "", "all"


def counts_others(element: str, text: str, own: Facets, context: tuple[str, ...]) -> bool:
    """Whether a heading may count others than a data element that it was taken for.

    *Tổng số GĐHT* are not all households, while *GĐHT / Tổng số* are; *TS người* none at all; *Số hộ ký cam kết* may have pledged
    anything, where no title names a model.
    """
    if says(text, "pledged") and element == "families_registered":
        return not own.model and not said_by_titles(context, "model")
    model = elements()["model_of"].get(element, "")
    if element != "households" and elements()["by_step"].get((model, "total")) != element:
        return False
    if own.step in ("", "total") and _OF_MODEL.search(fold(text)):
        return True
    unit = counted().get(fold(text).rsplit(" ", 1)[-1], "")
    return own.step == "total" and unit == elements()["unit_of"]["population"] and not (own.element or own.noun)


def counts_other_units(element: str, path: tuple[str, ...], parts: list[Facets]) -> bool:
    """Whether a heading counts households or persons where its data element, which others name, counts something else.

    *Số người đăng ký* under *Gia đình học tập*, *Cộng đồng học tập / Số hộ đạt*, *Quỹ khuyến học / Số hộ*; a scholarship is of one pupil.
    """
    for text, part in zip(reversed(path), reversed(parts), strict=True) if element else ():
        if part.model or part.element:
            return False
        if unit := unit_first(text):
            units = elements()["unit_of"]
            own = units["population" if element == "scholarships" else element]
            return {*unit.split(";")}.isdisjoint((own, counted().get(own)))
    return False


@codelists.remembered(4096)
def unit_first(text: str) -> str:
    """The households or persons that a heading says it counts, *Số hộ*, *Tổng số em*, *Cá nhân đăng ký*; '' for anything else.

    Two, parted by ``;``, where it may be either: *So ho*.
    """
    words = behind(text, "how_many").split()
    spelt = counted() if has_accents(text) else _counted_bare()
    phrases = (" ".join(words[:count]) for count in (3, 2, 1))
    unit = next((spelt[phrase] for phrase in phrases if phrase in spelt), "")
    return unit if {*unit.split(";")} & {elements()["unit_of"][whole] for whole in ("households", "population")} else ""


@codelists.derived("unit_words", "unit_kinds")
def _counted_bare(rows: tuple, kinds: tuple) -> dict[str, str]:
    """What words behind figures count, typed without accents; those that are written so come first."""
    return {fold_ascii(word): unit for word, unit in counted().items()} | counted()


def _stands_outside(own: Facets, said: _Said) -> bool:
    """Whether the heading nearest to the figures counts what no model does, and says nothing of the model's step over it.

    Captions written without merges run on over it: *Dòng họ học tập* / *Đạt chuẩn* / *Số em chưa ra lớp*.
    """
    table = elements()
    of_no_model = own.element in table["distinct"] | table["school"] and not table["model_of"].get(own.element)
    of_pupils = own.noun == "pupils" and own.moment
    return bool(said.model and (of_no_model or of_pupils) and not (own.model or own.step or own.leftover))


def _said(parts: list[Facets], context: tuple[str, ...]) -> _Said:
    def last(name: str) -> str:
        return next((getattr(p, name) for p in reversed(parts) if getattr(p, name)), "")

    model, noun, element, moment, renewal, level = map(last, ("model", "noun", "element", "moment", "renewal", "level"))
    steps = [p.step for p in parts if p.step]
    specific = [step for step in steps if step in SPECIFIC]
    step = "planned" if "planned" in specific else (specific or steps or [""])[-1]
    if not step and renewal and not element:
        step = said_by_titles(context, "step")
        step = step if step in SPECIFIC else ""
    return _Said(model, noun, element, step, moment, renewal, level)


def _of_step(said: _Said, context: tuple[str, ...]) -> str:
    """What is planned, registered or recognised: the model that the heading or its titles name, or whose unit it counts."""
    owner = said.model
    if not owner and said.element:
        owner = elements()["model_of"].get(said.element, "")
    if not owner and said.noun in _COUNTED_MODELS:
        owner = said.noun
    if not owner and said.element in ("", "households"):
        owner = said_by_titles(context, "model")
    step = f"{said.step}_{said.renewal}" if said.renewal else said.step
    return elements()["by_step"].get((owner, step), "") if owner else ""


def _of_element(element: str, said: _Said, parts: list[Facets]) -> tuple[str, str]:
    """A data element that the headings name, unless they say of what part: *hội viên mới*, *quỹ khuyến học của dòng họ*."""
    of_model = said.model and said.noun != "family" and not elements()["model_of"].get(element)
    if element == "children_school_age" and replace(parts[-1], accentless=False) == Facets():
        return "", "all"  # *Trẻ trong độ tuổi đi học / Đã ra lớp*
    if element == "members" and any(part.model and part.step in SPECIFIC for part in parts[:-1]):
        return "", "all"  # *Đăng ký GĐHT / Hội viên* are the members among them
    if element == "population" and said.model in ("clan", "organization"):
        return "", "all"  # *Dòng họ học tập / Số khẩu* are the clans'
    if said.renewal == "new" and not said.step or of_model and any(p.element == element and p.model for p in parts):
        return "", "all"
    if element in elements()["school"]:
        return element, said.level or "all"
    return (element if said.level in ("", "all") else ""), "all"


def _of_total(said: _Said, context: tuple[str, ...]) -> str:
    """What *Tổng số* is of: the model or the kind of units in its headings, else what the titles name."""
    if said.model:
        return _all_of(said.model)
    if said.noun:
        return _all_of(said.noun) if said.noun in ("community", "organization") else ""
    if _are_of_two(context):
        return ""
    return _school_of(context) or _all_of(said_by_titles(context, "model")) or _people_of(context)


def _people_of(context: tuple[str, ...]) -> str:
    """The people that the titles are about, members of the association or inhabitants."""
    asked, units = said_by_titles(context, "element"), elements()["unit_of"]
    return asked if units.get(asked) == units["population"] and not elements()["model_of"].get(asked) else ""


def _all_of(owner: str) -> str:
    return elements()["by_step"].get((owner, "total"), "households" if owner == "family" else "") if owner else ""


def step_of_titles(context: tuple[str, ...]) -> tuple[str, str]:
    """The model and its step that the titles say are counted, the step '' where they name none, both where an element that is neither's."""
    model = said_by_titles(context, "model")
    nearest = next((at for at, text in enumerate(context, 1) if _named_in(text, "model") is not None), len(context))
    element = said_by_titles(context[:nearest], "element")  # *Số lượng hội viên* over the table above counts nothing in this one
    if not model and element != "households" and _step_asked(context):
        model = elements()["model_of"].get(element, "")  # *Số dòng họ được công nhận*
    others = elements()["distinct"] | elements()["school"]
    if not model or element and (elements()["model_of"].get(element, "") not in ("", model) or element in others):
        return "", ""
    return model, _step_asked(context)


def _of_titles(context: tuple[str, ...]) -> str:
    """What the titles say is counted: a model's step, unless they name an element that is neither's."""
    asked = step_of_titles(context)
    if not asked[1] and _are_of_two(context):
        return ""
    return elements()["by_step"].get(asked, "") if asked[1] else _school_of(context) or said_by_titles(context, "element")


def _are_of_two(context: tuple[str, ...]) -> bool:
    """Whether the nearest title that says what is counted names a model and another thing: *Gia đình học tập và hội viên khuyến học*."""
    said = ((_named_in(text, "model"), _named_in(text, "element")) for text in context)
    model, element = next((both for both in said if any(both)), ("", ""))
    return bool(model and element) and element in elements()["distinct"] and elements()["model_of"].get(element) != model


def _step_asked(context: tuple[str, ...]) -> str:
    """The one step that the titles name, with what they say of it: *đăng ký mới*, *tái công nhận*."""
    step = said_by_titles(context, "step")
    asking = next((text for text in context if all_values(text, "step")), "")
    if step == "recognized" and says(asking, "proposes"):
        return ""  # *Đề nghị công nhận gia đình học tập*: who decides on it may refuse some
    renewal = renewal_of_step(asking)
    return f"{step}_{renewal}" if step in SPECIFIC and renewal else step if step in SPECIFIC else ""


def _of_pupils(parts: list[Facets], context: tuple[str, ...]) -> bool:
    """Whether *Đầu năm* may be of pupils: headings or titles speak of a school year or of schooling."""
    return any(len(part.period) > 8 for part in parts) or any(map(_speaks_of_schooling, context))


def _speaks_of_schooling(text: str) -> bool:
    if _SCHOOLING.search(fold(text)) or "pupils" in all_values(text, "noun") or all_values(text, "level"):
        return True
    return not elements()["school"].isdisjoint(all_values(text, "element"))


def _school_of(context: tuple[str, ...]) -> str:
    """What a title says is counted of the pupils of each level: *Số học sinh bỏ học theo cấp học*, *Số HS đầu năm học*."""
    named = [asked for text in context if (asked := _school_in(text))]
    if not named:
        return ""
    # *TÌNH HÌNH HỌC SINH BỎ HỌC – Số học sinh đầu năm học*: which of them, the next text may say, as the sheet's name
    asked = next((one for one in named if len(one) == 1 and one <= named[0]), frozenset([""]))
    return min(asked) if min(asked) in elements()["school"] else ""


@codelists.remembered(8192)
def _school_in(text: str) -> frozenset[str]:
    """The data elements that a title names, and *Số HS đầu năm học* where it or a part of it says nothing else."""
    element = _named_in(text, "element")
    said = map(facets, _PARTS.split(text))
    pupils = {f"pupils_{part.moment}" for part in said if part.noun == "pupils" and part.moment and not (part.element or part.leftover)}
    return frozenset(pupils | ({element} if element else all_values(text, "element")))


def _level_of_titles(context: tuple[str, ...]) -> str:
    """The one level that the nearest title is about: *SĨ SỐ HỌC SINH TIỂU HỌC*; *TH* alone is as often *tổng hợp*."""
    for text in context:
        if found := all_values(SHORT_PRIMARY.sub(" ", text), "level"):
            return next(iter(found)) if len(found) == 1 and not SHORT_PRIMARY.search(text) else ""
    return ""


def said_by_titles(context: tuple[str, ...], facet: str) -> str:
    """The one value of a facet that the nearest title names which names any, '' for none or several; of models, other movements as well."""
    return next((named for text in context if (named := _named_in(text, facet)) is not None), "")


@codelists.remembered(8192)
def _named_in(text: str, facet: str) -> str | None:
    """The one value of a facet that a text names, '' for several, None where it says nothing."""
    found = all_values(text, facet)
    if facet == "model":
        named = all_values(text, "noun") & {"family", "organization"}  # *theo tổ dân phố* only says whose figures they are
        if not found and named == {"family"} and {"hiếu", "tập"} & set(fold(text).split()):
            return "family"  # *số gia đình đăng ký hiếu học của các khu phố*
        if named - found:
            return None  # *gia đình, dòng họ hiếu học*: the title is about more than one
    if facet == "element" and len(found) == 1 and facets(text).period and facets(text).element not in found:
        return None  # *Quy I* is a quarter, no *quỹ*
    if len(found) > 1:
        return facets(text).element if facet == "element" else ""
    return next(iter(found), None)


def is_schooling(element: str) -> bool:
    """Whether a data element is counted by the school year."""
    return element in elements()["school"]


def counts_people(word: str) -> bool:
    """Whether a word stands for households or people behind a figure: *hộ*, *người*, *em*."""
    return counted().get(fold(word), "") in {elements()["unit_of"][element] for element in ("households", "population")}


@codelists.derived("data_elements")
def elements(rows: tuple) -> dict[str, Any]:
    """What the codelist says of the data elements, by what headings ask of it."""
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
