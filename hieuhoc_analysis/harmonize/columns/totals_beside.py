"""What *Tổng số*, *Cộng* and *Hiện có* are all of, by the headings beside them: *Tổng số* beside *Đăng ký mới* and *Tái đăng ký*."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from hieuhoc_analysis.harmonize.columns.neighbours import Beside, Path, Row, model_of
from hieuhoc_analysis.harmonize.words.element import elements, said_by_titles, step_of_titles
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC, Facets, counted, meant
from hieuhoc_analysis.harmonize.words.headings import COUNT, IGNORED, OTHER, RATE, REMARK, UNMAPPED, Reading, read_heading
from hieuhoc_analysis.harmonize.words.wholes import wholes
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents

_BARE_FAMILIES = (Facets(noun="family"), Facets(noun="family", count=True), Facets(noun="family", step="total"))
_UNCOUNTED = (RATE, REMARK, IGNORED)


def all_anew(paths: Iterable[Path], context: Path) -> dict[Path, tuple[str, Path]]:
    """Headings called a total beside *Đăng ký mới* and *Tái đăng ký* → the step of which they are all, and the first of these.

    Of *Mới* and *Tái* alone the titles say the step.
    """
    totals: list[Path] = []
    steps: dict[Path, dict[str, dict[str, Path]]] = {}
    for path in paths:
        said = [meant(text) for text in path]
        if said[-1] == Facets(step="total"):
            totals.append(path)
        elif said[-1].renewal:
            step = next((one.step for one in reversed(said) if one.step in SPECIFIC), "") or said_by_titles(context, "step")
            steps.setdefault(path[:-1], {}).setdefault(step, {})[said[-1].renewal] = path
    out: dict[Path, tuple[str, Path]] = {}
    for path in totals:
        for step, found in steps.get(path[:-1], {}).items():
            if {"new", "renewed"} <= found.keys():
                out.setdefault(path, (step, found["new"]))
    return out


def all_of_step(reading: Reading, step: str, model: str = "") -> Reading:
    """All of a `model`'s step, for a heading that seems to count all of the model, or of that which the reading names; else as it reads."""
    model = model or elements()["model_of"].get(reading.data_element, "") or "family" * (reading.data_element == "households")
    code = elements()["by_step"].get((model, step), "")
    return Reading(COUNT, code, period=reading.period, beside=True) if code not in ("", reading.data_element) else reading


def all_of_new(row: Row) -> dict[Path, Beside]:
    """*Cộng* beside *Đăng ký mới* and *Tái đăng ký* is all that registered."""
    out: dict[Path, Beside] = {}
    readings = dict(row.said)
    for path, (step, new) in all_anew(row.paths, row.context).items():
        own = readings[path]
        found = all_of_step(own, step, model_of(readings[new]))
        beside = {of.data_element for at, of in row.under[path[:-1]] if at != path and of.period == own.period}
        if found.data_element not in (own.data_element, *beside):
            out[path] = Beside(found, new)
    return out


def all_beside_new(row: Row) -> dict[Path, Beside]:
    """*GĐHT / Hiện có* beside *Công nhận mới trong năm* alone may be all that hold the title, or all that there are: it is not known.

    *Số hộ đăng ký / Tổng số* beside *Trong đó đăng ký mới* is all that registered.
    """
    totals = [
        (path, of)
        for path, of in row.said
        if of.kind == COUNT and meant(path[-1]) == Facets(step="total") and path[:-1] and not any(meant(text).step for text in path[:-1])
    ]
    beside = {
        captions: {of.data_element: at for at, of in row.under[captions] if model_of(of) and meant(at[-1]).step != "total"}
        for captions in {path[:-1] for path, _ in totals}
    }
    out: dict[Path, Beside] = {}
    for path, reading in totals:
        new, *others = beside[path[:-1]] or ("",)
        if not others and new.endswith("_new"):
            out[path] = Beside(Reading(UNMAPPED, period=reading.period), beside[path[:-1]][new])
    return out


def all_of_title(row: Row, plan: bool) -> dict[Path, Beside]:
    """*Cộng* beside *Loại A* and *Loại B*, and *Số hộ* before *Tỷ lệ*, under *KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP* are those recognised.

    So is *Số hộ* beside *Tổng số hộ*, or where nothing else is counted. Where another heading names a step, they are what the steps are
    taken of. *Số hộ* before *Tỷ lệ* under a title without a step is not known.
    """
    model, step = step_of_titles(row.context)
    if not model or any(meant(text).step in SPECIFIC for path in row.paths for text in path):
        return {}
    step = "planned" if plan else step
    code, whole = (elements()["by_step"].get((model, of), "") for of in (step, "total"))
    asked = Reading(COUNT, code) if code else Reading(OTHER if step else UNMAPPED)  # *dòng họ đăng ký mới* are not collected
    wholes = {path for path, of in row.said if of.kind == COUNT and of.data_element == (whole or "households")}
    before = _before_rates(row)
    bare = {path for path in row.paths if step and all(map(_is_bare_total, path))}
    plain = {path for path in wholes if step and meant(path[-1]) in _BARE_FAMILIES[:2]}
    alone = all(path in plain or of.kind in _UNCOUNTED for path, of in row.said)
    over = {path[:-1] for path in wholes - plain}
    bare |= {path for path in plain if alone or path[:-1] in over}
    return {
        path: Beside(replace(asked, period=reading.period), row.context)
        for path, reading in row.said
        if path in wholes and (path in bare or path in before and (step or wholes <= before))
    }


def _before_rates(row: Row) -> set[Path]:
    """The headings that say what is counted, *Số hộ*, *Số dòng họ*, right before a rate under the same group."""
    return {
        path for (path, _), (after, reading) in pairwise(row.said)
        if reading.kind == RATE and path[:-1] == after[:-1] and not meant(path[-1]).step and all(map(_is_period, path[:-1]))
    }


def _is_period(text: str) -> bool:
    return replace(said := meant(text), period="") == Facets() and said.period != ""


def _is_bare_total(text: str) -> bool:
    """Whether a heading says nothing but *Tổng số*, *Cộng*, or a period."""
    said = meant(text)
    return replace(said, period="", count=False) in (Facets(step="total"), Facets()) and (said.step or said.period) != ""


def all_of_part(row: Row) -> dict[Path, Beside]:
    """*Trẻ 6 tuổi vào lớp 1 / Tổng số trẻ* beside *… / Vào lớp 1* is how many children there are, also under such a title.

    Where it may be of several things, *Tổng số* beside *Bỏ học* under *HỌC SINH BỎ HỌC*, it is not known.
    """
    out: dict[Path, Beside] = {}
    taken = {(reading.data_element, reading.period) for reading in row.readings}
    for path, reading in dict(row.said).items():
        whole = next(iter(of), "") if len(of := wholes().get(reading.data_element, ())) == 1 else ""
        if not reading.data_element or whole and (whole, reading.period) in taken or meant(path[-1]) != Facets(step="total"):
            continue
        beside = (at for at, _ in row.under[path[:-1]] if at != path)
        part = next((at for at in beside if read_heading(at[-1:]).data_element == reading.data_element), None)
        if part is not None and whole:
            out[path] = Beside(Reading(COUNT, whole, period=reading.period, beside=True), part)
        elif part is not None and not read_heading(path).data_element:
            out[path] = Beside(Reading(UNMAPPED, period=reading.period), part)
    return out


def all_under_step(row: Row) -> dict[Path, Beside]:
    """*Thôn đạt CĐHT / Tổng số* beside *… / Đăng ký* and *… / Đạt* is how many thôn there are: what reached it, another says."""
    out: dict[Path, Beside] = {}
    for path, reading in row.said:
        step = meant(path[-2]).step if len(path) > 1 else ""
        if step not in SPECIFIC or meant(path[-1]) != Facets(step="total") or not (model := model_of(reading)):
            continue
        beside = {meant(at[-1]).step: at for at, _ in row.under[path[:-1]] if is_step(at[-1])}
        if step in beside and len(beside) > 1:
            code = elements()["by_step"].get((model, "total"), "households")
            out[path] = Beside(Reading(COUNT, code, period=reading.period, beside=True), beside[step])
    return out


def is_step(text: str) -> bool:
    """Whether a heading says a step and nothing else: *Đăng ký*, *Số đạt*."""
    said = meant(text)
    return said.step in SPECIFIC and said == Facets(step=said.step, count=said.count)


def all_households(row: Row) -> dict[Path, Beside]:
    """*Gia đình hiếu học / Số hộ* beside *… / Đăng ký* or *… / Trong đó / Đăng ký* is how many there are."""
    out = {}
    for path, reading in row.open:
        if len(path) < 2 or meant(path[-1]) not in _BARE_FAMILIES or "households" in row.below[(), reading.period]:
            continue
        if near := row.below[path[:-1], reading.period].get("families_registered"):
            out[path] = Beside(Reading(COUNT, "households", period=reading.period, beside=True), near)
    return out


def all_clans(row: Row) -> dict[Path, Beside]:
    """*Dòng họ* beside those that registered and those that were recognised, each in a column of its own, is how many there are."""
    out = {}
    for path, reading in row.open:
        if _is_clan(path[-1]):
            beside = row.below[path[:-1], reading.period]
            if {"clans_registered", "clans_recognized"} <= beside.keys() and "clans" not in beside:
                out[path] = Beside(Reading(COUNT, "clans", period=reading.period, beside=True), beside["clans_registered"])
    return out


def _is_clan(text: str) -> bool:
    """Whether a heading is but the word for a clan, *Dòng họ*, without its title."""
    clan = elements()["unit_of"]["clans"]
    return counted().get(fold(text)) == clan or not has_accents(text) and fold_ascii(text) == fold_ascii(clan)
