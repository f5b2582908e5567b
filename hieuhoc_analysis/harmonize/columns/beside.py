"""A heading that names no model, read by the one model of the headings beside it: *Đăng ký* beside *Công nhận gia đình học tập*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.words.element import elements, said_by_titles, step_of_titles
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC, Facets, counted, meant
from hieuhoc_analysis.harmonize.words.headings import COUNT, IGNORED, OTHER, RATE, REMARK, UNMAPPED, Reading, read_heading
from hieuhoc_analysis.harmonize.words.plans import read_doubtful, read_planned, sets_plan
from hieuhoc_analysis.harmonize.words.wholes import wholes
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents
from hieuhoc_analysis.language.wording import begins, is_one, says

Path = tuple[str, ...]
_BARE_FAMILIES = (Facets(noun="family"), Facets(noun="family", count=True), Facets(noun="family", step="total"))

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
    return _read(tuple(filter(None, paths)), context, plan, codelists.current_folder())


def read_path(path: Path, guessed: dict[Path, Beside], context: SheetContext) -> Reading:
    """What the headings over a figure say, spelled in full: by themselves, or as `guessed` by those beside them."""
    return guessed[path].reading if path in guessed else read_heading(path, context.texts)


def column_reader(table: Table, context: SheetContext) -> Callable[[Path, int], Reading]:
    """A function that tells what headings over a column say, as the sheet has them, in a table as it was laid out."""
    beside = [context.spelled(path, col) for col, path in sorted(table.paths.items()) if col in table.values]
    guessed = read_beside(tuple(beside), context.texts, context.titled.plan) if table.orientation == "rows" else {}
    return lambda path, col: read_path(context.spelled(path, col), guessed, context)


class _Row:
    """The headings of a table from left to right with what each says by itself, and which of them stand under the same captions."""

    def __init__(self, paths: tuple[Path, ...], context: Path) -> None:
        self.paths, self.context = paths, context
        self.readings = [read_heading(path, context) for path in paths]
        self.said = list(zip(paths, self.readings, strict=True))
        self.open = [(path, of) for path, of in self.said if of.kind == UNMAPPED and not of.leftover]
        self.under: dict[Path, list[tuple[Path, Reading]]] = {}  # captions → the headings right under them
        for path, reading in self.said:
            self.under.setdefault(path[:-1], []).append((path, reading))

    @cached_property
    def below(self) -> dict[tuple[Path, str], dict[str, Path]]:
        """Captions, period → the data elements under them, however deep, each with its headings."""
        out: dict[tuple[Path, str], dict[str, Path]] = {}
        for path, reading in self.said:
            for depth in range(len(path) + 1):
                out.setdefault((path[:depth], reading.period), {})[reading.data_element] = path
        return out


@lru_cache(maxsize=1024)
def _read(paths: tuple[Path, ...], context: Path, plan: bool, folder: object) -> dict[Path, Beside]:
    row = _Row(paths, context)
    out: dict[Path, Beside] = {}
    for totals_of in (
        _all_of_new, _all_of_part, _all_of_step, _among_models, _of_one_step, _all_households, _all_clans, _pledged, _results,
    ):
        out |= totals_of(row)
    plan = plan or sets_plan(paths, context)
    out |= _all_of_title(row, plan)
    of_plan = read_planned(paths, row.readings) if plan else read_doubtful(dict(row.said), context)
    out |= {path: Beside(reading, context) for path, reading in of_plan.items()}
    return out | _of_model_beside(row)


def _of_model_beside(row: _Row) -> dict[Path, Beside]:
    """*Đăng ký* beside *Công nhận gia đình học tập* are the families that registered."""
    steps = {path: step for path, _ in row.open if (step := _bare_step(path))}
    if not steps:
        return {}
    out = {}
    times = Counter((path[:-1], steps[path]) for path in row.paths if path in steps)
    models = {captions: {model for _, of in row.under[captions] if (model := _model(of))} for captions, _ in times}
    taken = {reading.data_element for reading in row.readings}
    counts = [(path, of) for path, of in row.said if of.kind != RATE]
    for at, (path, reading) in enumerate(counts):
        step, captions = steps.get(path, ""), path[:-1]
        if not step or times[captions, step] > 1 or len(models[captions]) != 1:
            continue
        beside = (*counts[at + 1:at + 2], *counts[max(at - 1, 0):at])
        near = next((other for other, of in beside if other[:-1] == captions and _model(of)), None)
        code = elements()["by_step"].get((*models[captions], step), "")
        if near is not None and code and code not in taken:
            out[path] = Beside(Reading(COUNT, code, period=reading.period, beside=True), near)
    return out


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


def _all_of_new(row: _Row) -> dict[Path, Beside]:
    """*Cộng* beside *Đăng ký mới* and *Tái đăng ký* is all that registered."""
    out: dict[Path, Beside] = {}
    readings = dict(row.said)
    for path, (step, new) in all_anew(row.paths, row.context).items():
        own = readings[path]
        found = all_of_step(own, step, _model(readings[new]))
        beside = {of.data_element for at, of in row.under[path[:-1]] if at != path and of.period == own.period}
        if found.data_element not in (own.data_element, *beside):
            out[path] = Beside(found, new)
    return out


def _all_of_title(row: _Row, plan: bool) -> dict[Path, Beside]:
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


def _before_rates(row: _Row) -> set[Path]:
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


def _all_of_part(row: _Row) -> dict[Path, Beside]:
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


def _all_of_step(row: _Row) -> dict[Path, Beside]:
    """*Thôn đạt CĐHT / Tổng số* beside *… / Đăng ký* and *… / Đạt* is how many thôn there are: what reached it, another says."""
    out: dict[Path, Beside] = {}
    for path, reading in row.said:
        step = meant(path[-2]).step if len(path) > 1 else ""
        if step not in SPECIFIC or meant(path[-1]) != Facets(step="total") or not (model := _model(reading)):
            continue
        beside = {meant(at[-1]).step: at for at, _ in row.under[path[:-1]] if _is_step(at[-1])}
        if step in beside and len(beside) > 1:
            code = elements()["by_step"].get((model, "total"), "households")
            out[path] = Beside(Reading(COUNT, code, period=reading.period, beside=True), beside[step])
    return out


def _is_step(text: str) -> bool:
    said = meant(text)
    return said.step in SPECIFIC and said == Facets(step=said.step, count=said.count)


def _among_models(row: _Row) -> dict[Path, Beside]:
    """*Gia đình* and *Khu phố* beside *Dòng họ*, which under a title about registration is what registered, are so, too."""
    count = Facets(count=True)
    bare = {
        path: said
        for path in row.paths
        if all(meant(text) == count for text in path[1:])
        and (said := meant(path[0])) in (Facets(model=said.model), Facets(noun=said.noun))
        and said != Facets()
        and not begins(path[0], "how_many")
    }
    steps = {of.data_element.rpartition("_")[2]: path for path, of in row.said if of.data_element and path in bare and bare[path].model}
    if len(bare) < 3 or len(steps) != 1:
        return {}
    (step, near), = steps.items()
    codes = {path: elements()["by_step"].get((said.noun, step), "") for path, said in bare.items() if said.noun}
    taken = {reading.data_element for reading in row.readings}
    return {path: Beside(Reading(COUNT, code, beside=True), near) for path, code in codes.items() if code and code not in taken}


def _of_one_step(row: _Row) -> dict[Path, Beside]:
    """*CĐHT* beside *Số GĐ được công nhận GĐHT* and *Số dòng họ được công nhận DHHT* under one caption is what was recognised, too."""
    out = {}
    bare = {path: (said.model, of.period) for path, of in row.open
            if len(path) > 1 and (said := meant(path[-1])) == Facets(model=said.model, count=said.count)}
    over = {path[:-1] for path in bare}
    of_models = {captions: {of.data_element: at for at, of in row.under[captions] if _model(of)} for captions in over}
    for path, (model, period) in bare.items():
        beside = of_models[path[:-1]]
        steps = {step for (_, step), code in elements()["by_step"].items() if code in beside}
        code = elements()["by_step"].get((model, next(iter(steps), "")), "")
        if len(beside) > 1 and len(steps) == 1 and code and code not in beside:
            out[path] = Beside(Reading(COUNT, code, period=period, beside=True), next(iter(beside.values())))
    return out


def _all_households(row: _Row) -> dict[Path, Beside]:
    """*Gia đình hiếu học / Số hộ* beside *… / Đăng ký* or *… / Trong đó / Đăng ký* is how many there are."""
    out = {}
    for path, reading in row.open:
        if len(path) < 2 or meant(path[-1]) not in _BARE_FAMILIES or "households" in row.below[(), reading.period]:
            continue
        if near := row.below[path[:-1], reading.period].get("families_registered"):
            out[path] = Beside(Reading(COUNT, "households", period=reading.period, beside=True), near)
    return out


def _all_clans(row: _Row) -> dict[Path, Beside]:
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


def _pledged(row: _Row) -> dict[Path, Beside]:
    """*Số hộ ký cam kết* beside *Số hộ đăng ký* are not those that registered, which they may be where they stand alone."""
    said = [(path, (of.data_element, of.period)) for path, of in row.said if of.kind == COUNT]
    sure = {what: path for path, what in said if not says(path[-1], "pledged")}
    return {path: Beside(Reading(OTHER), sure[what]) for path, what in said if what in sure and says(path[-1], "pledged")}


def _results(row: _Row) -> dict[Path, Beside]:
    """*Gia đình học tập / Kết quả* beside *Gia đình học tập / Đăng ký* are those recognised, which no other heading names."""
    done = [(path, of.period, at) for path, of in row.open for at, text in enumerate(path) if is_one(text, "done")]
    if not done:
        return {}
    registered: dict[tuple[int, Path, Path], list[tuple[str, Path]]] = {}
    for path, of in row.said:
        if of.data_element.endswith("_registered"):
            for at in range(len(path)):
                registered.setdefault((at, path[:at], path[at + 1:]), []).append((of.data_element, path))
    out = {}
    said = {reading.data_element for reading in row.readings}
    for path, period, at in reversed(done):  # the outermost *Kết quả* of each
        alike = registered.get((at, path[:at], path[at + 1:]), [])
        code = alike[0][0].removesuffix("registered") + "recognized" if len(alike) == 1 else ""
        if code and code not in said:
            out[path] = Beside(Reading(COUNT, code, period=period, beside=True), alike[0][1])
    return out


def _bare_step(path: Path) -> str:
    """The step of a heading that says nothing else, under parents that say no model; '' for any other."""
    return meant(path[-1]).step if _is_step(path[-1]) and not any(meant(text).model for text in path[:-1]) else ""


def _model(reading: Reading) -> str:
    return elements()["model_of"].get(reading.data_element, "") if reading.kind == COUNT else ""
