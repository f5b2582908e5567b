"""A heading that names no model, read by the one model of the headings beside it: *Đăng ký* beside *Công nhận gia đình học tập*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import total_names
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.words.element import elements, step_of_titles
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC, Facets, counted, meant
from hieuhoc_analysis.harmonize.words.headings import COUNT, IGNORED, OTHER, RATE, REMARK, UNMAPPED, Reading, read_heading
from hieuhoc_analysis.harmonize.words.plans import read_doubtful, read_planned, sets_plan
from hieuhoc_analysis.harmonize.words.wholes import wholes
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents
from hieuhoc_analysis.language.wording import is_one, says

Path = tuple[str, ...]

_UNCOUNTED = (RATE, REMARK, IGNORED)


@dataclass(frozen=True, slots=True)
class Beside:
    """A heading read by its neighbour: what it is taken for, and the neighbour's headings that say so."""

    reading: Reading
    neighbour: Path


def read_beside(paths: tuple[Path, ...], context: Path = (), plan: bool = False) -> dict[Path, Beside]:
    """Headings of a table of units that only their neighbours explain.

    Only a bare step (*Đăng ký*, *Được công nhận*) is read so, and only where nothing is left to choose: all counts under
    the same parent are of one model, one of them stands right beside it (rates aside), and no other heading of the table
    is, or may as well be, the same data element.

    Parameters
    ----------
    paths : tuple of tuple of str
        The headings over every column of figures, from left to right, outermost first.
    context : tuple of str
        Titles and sheet name, as for `read_heading`.
    plan : bool
        Whether the table's own titles say that targets are set; else the context may say so.
    """
    return _read(paths, context, plan, codelists.current_folder())


def read_path(path: Path, guessed: dict[Path, Beside], context: SheetContext) -> Reading:
    """What the headings over a figure say, spelled in full: by themselves, or as `guessed` by those beside them."""
    return guessed[path].reading if path in guessed else read_heading(path, context.texts)


def column_reader(table: Table, context: SheetContext) -> Callable[[Path, int], Reading]:
    """A function that tells what headings over a column say, as the sheet has them, in a table as it was laid out."""
    beside = [context.spelled(path, col) for col, path in sorted(table.paths.items()) if col in table.values]
    guessed = read_beside(tuple(beside), context.texts, context.titled.plan) if table.orientation == "rows" else {}
    return lambda path, col: read_path(context.spelled(path, col), guessed, context)


@lru_cache(maxsize=1024)
def _read(paths: tuple[Path, ...], context: Path, plan: bool, folder: object) -> dict[Path, Beside]:
    readings = [read_heading(path, context) for path in paths]
    out: dict[Path, Beside] = {}
    for totals_of in (
        _all_of_new, _all_of_part, _all_of_step, _among_models, _of_one_step, _all_households, _all_clans, _pledged, _results,
    ):
        out |= totals_of(paths, readings)
    plan = plan or sets_plan(paths, context)
    out |= _all_of_title(paths, readings, context, plan)
    of_plan = read_planned(paths, readings) if plan else read_doubtful(dict(zip(paths, readings, strict=True)), context)
    out |= {path: Beside(reading, context) for path, reading in of_plan.items()}
    if not any(reading.kind == UNMAPPED and not reading.leftover for reading in readings):
        return out
    taken = {reading.data_element for reading in readings}
    for at, (path, reading) in enumerate(zip(paths, readings, strict=True)):
        step = _bare_step(path) if reading.kind == UNMAPPED and not reading.leftover else ""
        if not step or paths.count(path) > 1:
            continue
        family = [i for i, other in enumerate(paths) if other[:-1] == path[:-1]]
        models = {model for i in family if (model := _model(readings[i]))}
        near = next((i for i in _nearest(at, readings) if i in family and _model(readings[i])), None)
        if len(models) != 1 or near is None:
            continue
        code = _codes().get((models.pop(), step), "")
        rivals = [i for i in family if i != at and readings[i].kind == UNMAPPED and _bare_step(paths[i]) == step]
        if code and code not in taken and not rivals:
            out[path] = Beside(Reading(COUNT, code, period=reading.period, beside=True), paths[near])
    return out


def _all_of_new(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*Cộng* beside *Đăng ký mới* and *Tái đăng ký* is all that registered."""
    out: dict[Path, Beside] = {}
    for path, reading in zip(paths, readings, strict=True):
        if not path or not total_names.is_total(path[-1]) or meant(path[-1]) != Facets(step="total"):
            continue
        parts = {
            other.data_element: at
            for other, at in zip(readings, paths, strict=True)
            if at[:-1] == path[:-1] and at != path and other.period == reading.period
        }
        whole = next(
            (code.removesuffix("_new") for code in parts if code.endswith("_new") and code.removesuffix("_new") + "_renewed" in parts), ""
        )
        if whole and whole not in parts and reading.data_element != whole:
            out[path] = Beside(Reading(COUNT, whole, period=reading.period, beside=True), parts[f"{whole}_new"])
    return out


def _all_of_title(paths: tuple[Path, ...], readings: list[Reading], context: Path, plan: bool) -> dict[Path, Beside]:
    """*Cộng* beside *Loại A* and *Loại B*, and *Số hộ* before *Tỷ lệ*, under *KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP* are those recognised.

    So is *Số hộ* beside *Tổng số hộ*, or where nothing else is counted. Where another heading names a step, they are what the steps are
    taken of. *Số hộ* before *Tỷ lệ* under a title without a step is not known.
    """
    model, step = step_of_titles(context)
    if not model or any(meant(text).step in SPECIFIC for path in paths for text in path):
        return {}
    step = "planned" if plan else step
    code, whole = (_codes().get((model, of), "") for of in (step, "total"))
    asked = Reading(COUNT, code) if code else Reading(OTHER if step else UNMAPPED)  # *dòng họ đăng ký mới* are not collected
    wholes = {path for path, of in zip(paths, readings, strict=True) if of.kind == COUNT and of.data_element == (whole or "households")}
    before = _before_rates(paths, readings)
    bare = {path for path in paths if step and all(map(_is_bare_total, path))}
    plain = {path for path in wholes if step and meant(path[-1]) in (Facets(noun="family"), Facets(noun="family", count=True))}
    alone = all(path in plain or reading.kind in _UNCOUNTED for path, reading in zip(paths, readings, strict=True))
    bare |= {path for path in plain if alone or any(whole[:-1] == path[:-1] for whole in wholes - plain)}
    return {
        path: Beside(replace(asked, period=reading.period), context)
        for path, reading in zip(paths, readings, strict=True)
        if path in wholes and (path in bare or path in before and (step or wholes <= before))
    }


def _before_rates(paths: tuple[Path, ...], readings: list[Reading]) -> set[Path]:
    """The headings that say what is counted, *Số hộ*, *Số dòng họ*, right before a rate under the same group."""
    pairs = pairwise(zip(paths, readings, strict=True))
    return {
        path for (path, _), (after, reading) in pairs
        if path and reading.kind == RATE and path[:-1] == after[:-1] and not meant(path[-1]).step and all(map(_is_period, path[:-1]))
    }


def _is_period(text: str) -> bool:
    return replace(said := meant(text), period="") == Facets() and said.period != ""


def _is_bare_total(text: str) -> bool:
    """Whether a heading says nothing but *Tổng số*, *Cộng*, or a period."""
    said = meant(text)
    return replace(said, period="", count=False) in (Facets(step="total"), Facets()) and (said.step or said.period) != ""


def _all_of_part(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*Trẻ 6 tuổi vào lớp 1 / Tổng số trẻ* beside *… / Vào lớp 1* is how many children there are, also under such a title.

    Where it may be of several things, *Tổng số* beside *Bỏ học* under *HỌC SINH BỎ HỌC*, it is not known.
    """
    out: dict[Path, Beside] = {}
    taken = {(reading.data_element, reading.period) for reading in readings}
    for path, reading in zip(paths, readings, strict=True):
        whole = next(iter(of), "") if len(of := wholes().get(reading.data_element, ())) == 1 else ""
        if not reading.data_element or whole and (whole, reading.period) in taken or meant(path[-1]) != Facets(step="total"):
            continue
        beside = [at for at in paths if at[:-1] == path[:-1] and at != path]
        part = next((at for at in beside if read_heading(at[-1:]).data_element == reading.data_element), None)
        if part is not None and whole:
            out[path] = Beside(Reading(COUNT, whole, period=reading.period, beside=True), part)
        elif part is not None and not read_heading(path).data_element:
            out[path] = Beside(Reading(UNMAPPED, period=reading.period), part)
    return out


def _all_of_step(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*Thôn đạt CĐHT / Tổng số* beside *… / Đăng ký* and *… / Đạt* is how many thôn there are: what reached it, another says."""
    out: dict[Path, Beside] = {}
    for path, reading in zip(paths, readings, strict=True):
        step = meant(path[-2]).step if len(path) > 1 else ""
        if step not in SPECIFIC or meant(path[-1]) != Facets(step="total") or not (model := _model(reading)):
            continue
        beside = {meant(at[-1]).step: at for at in paths if at[:-1] == path[:-1] and _is_step(at[-1])}
        if step in beside and len(beside) > 1:
            code = _codes().get((model, "total"), "households")
            out[path] = Beside(Reading(COUNT, code, period=reading.period, beside=True), beside[step])
    return out


def _is_step(text: str) -> bool:
    said = meant(text)
    return said.step in SPECIFIC and said == Facets(step=said.step, count=said.count)


def _among_models(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*Gia đình* and *Khu phố* beside *Dòng họ*, which under a title about registration is what registered, are so, too."""
    count = Facets(count=True)
    bare = [
        (path, said)
        for path in paths
        if path
        and all(meant(text) == count for text in path[1:])
        and (said := meant(path[0])) in (Facets(model=said.model), Facets(noun=said.noun))
        and said != Facets()
        and not fold(path[0]).startswith("số ")
    ]
    steps = {
        code.rpartition("_")[2]: path
        for path, reading in zip(paths, readings, strict=True)
        if (code := reading.data_element) and any(path == at and said.model for at, said in bare)
    }
    if len(bare) < 3 or len(steps) != 1:
        return {}
    (step, near), = steps.items()
    out = {}
    for path, said in bare:
        if said.noun and (code := _codes().get((said.noun, step), "")) and not any(reading.data_element == code for reading in readings):
            out[path] = Beside(Reading(COUNT, code, beside=True), near)
    return out


def _of_one_step(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*CĐHT* beside *Số GĐ được công nhận GĐHT* and *Số dòng họ được công nhận DHHT* under one caption is what was recognised, too."""
    out = {}
    of_group: dict[Path, dict[str, Path]] = {}
    for path, reading in zip(paths, readings, strict=True):
        if _model(reading):
            of_group.setdefault(path[:-1], {})[reading.data_element] = path
    for path, reading in zip(paths, readings, strict=True):
        said = meant(path[-1]) if len(path) > 1 else Facets()
        if reading.kind != UNMAPPED or reading.leftover or said != Facets(model=said.model, count=said.count):
            continue
        beside = of_group.get(path[:-1], {})
        steps = {step for (_, step), code in _codes().items() if code in beside}
        code = _codes().get((said.model, next(iter(steps), "")), "")
        if len(beside) > 1 and len(steps) == 1 and code and code not in beside:
            out[path] = Beside(Reading(COUNT, code, period=reading.period, beside=True), next(iter(beside.values())))
    return out


def _all_households(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*Gia đình hiếu học / Số hộ* beside *… / Đăng ký* or *… / Trong đó / Đăng ký* is how many there are."""
    out = {}
    for path, reading in zip(paths, readings, strict=True):
        if (
            len(path) < 2
            or reading.kind != UNMAPPED
            or reading.leftover
            or meant(path[-1]) not in (Facets(noun="family"), Facets(noun="family", count=True), Facets(noun="family", step="total"))
        ):
            continue
        beside = {
            other.data_element: at
            for other, at in zip(readings, paths, strict=True)
            if at[:len(path) - 1] == path[:-1] and other.period == reading.period
        }
        if "families_registered" in beside and not any(
            other.data_element == "households" and other.period == reading.period for other in readings
        ):
            out[path] = Beside(Reading(COUNT, "households", period=reading.period, beside=True), beside["families_registered"])
    return out


def _all_clans(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*Dòng họ* beside those that registered and those that were recognised, each in a column of its own, is how many there are."""
    out = {}
    for path, reading in zip(paths, readings, strict=True):
        if not path or reading.kind != UNMAPPED or reading.leftover or not _is_clan(path[-1]):
            continue
        beside = {
            other.data_element: at for other, at in zip(readings, paths, strict=True)
            if (at[:-1] == path[:-1] or len(path) == 1) and other.period == reading.period
        }
        if {"clans_registered", "clans_recognized"} <= beside.keys() and "clans" not in beside:
            out[path] = Beside(Reading(COUNT, "clans", period=reading.period, beside=True), beside["clans_registered"])
    return out


def _is_clan(text: str) -> bool:
    """Whether a heading is but the word for a clan, *Dòng họ*, without its title."""
    clan = elements()["unit_of"]["clans"]
    return counted().get(fold(text)) == clan or not has_accents(text) and fold_ascii(text) == fold_ascii(clan)


def _pledged(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*Số hộ ký cam kết* beside *Số hộ đăng ký* are not those that registered, which they may be where they stand alone."""
    said = [(path, (of.data_element, of.period)) for path, of in zip(paths, readings, strict=True) if path and of.kind == COUNT]
    sure = {what: path for path, what in said if not says(path[-1], "pledged")}
    return {path: Beside(Reading(OTHER), sure[what]) for path, what in said if what in sure and says(path[-1], "pledged")}


def _results(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Beside]:
    """*Gia đình học tập / Kết quả* beside *Gia đình học tập / Đăng ký* are those recognised, which no other heading names."""
    out = {}
    said = {reading.data_element for reading in readings}
    for path, reading in zip(paths, readings, strict=True):
        at = next((at for at, text in enumerate(path) if is_one(text, "done")), None)
        if reading.kind != UNMAPPED or reading.leftover or at is None:
            continue
        alike = [
            (of.data_element, other) for other, of in zip(paths, readings, strict=True)
            if (*other[:at], *other[at + 1:]) == (*path[:at], *path[at + 1:]) and of.data_element.endswith("_registered")
        ]
        code = alike[0][0].removesuffix("registered") + "recognized" if len(alike) == 1 else ""
        if code and code not in said:
            out[path] = Beside(Reading(COUNT, code, period=reading.period, beside=True), alike[0][1])
    return out


def _bare_step(path: Path) -> str:
    """The step of a heading that says nothing else, under parents that say no model; '' for any other."""
    return meant(path[-1]).step if _is_step(path[-1]) and not any(meant(text).model for text in path[:-1]) else ""


def _model(reading: Reading) -> str:
    return _models().get(reading.data_element, "") if reading.kind == COUNT else ""


def _nearest(at: int, readings: list[Reading]) -> list[int]:
    """The columns next to one, left and right, rates aside."""
    left = next((i for i in range(at - 1, -1, -1) if readings[i].kind != RATE), None)
    right = next((i for i in range(at + 1, len(readings)) if readings[i].kind != RATE), None)
    return [i for i in (right, left) if i is not None]


@codelists.derived("data_elements")
def _models(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    return {row["code"]: row["model"] for row in rows if row["model"] and row["step"]}


@codelists.derived("data_elements")
def _codes(rows: tuple[dict[str, str], ...]) -> dict[tuple[str, str], str]:
    return {(row["model"], row["step"]): row["code"] for row in rows if row["model"] and row["step"]}
