"""A heading that names no model, read by the one model of the headings beside it: *Đăng ký* beside *Công nhận gia đình học tập*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.columns.neighbours import Beside, Path, Row, model_of
from hieuhoc_analysis.harmonize.columns.totals_beside import (
    all_beside_new,
    all_clans,
    all_households,
    all_of_new,
    all_of_part,
    all_of_title,
    all_under_step,
    is_step,
)
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.words.element import elements
from hieuhoc_analysis.harmonize.words.facets import Facets, meant
from hieuhoc_analysis.harmonize.words.headings import COUNT, OTHER, RATE, Reading, read_heading
from hieuhoc_analysis.harmonize.words.plans import read_doubtful, read_planned, sets_plan
from hieuhoc_analysis.language.wording import begins, is_one, says


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


@lru_cache(maxsize=1024)
def _read(paths: tuple[Path, ...], context: Path, plan: bool, folder: object) -> dict[Path, Beside]:
    row = Row(paths, context)
    out: dict[Path, Beside] = {}
    for totals_of in (
        all_of_new, all_beside_new, all_of_part, all_under_step, _among_models, _of_one_step, all_households, all_clans, _pledged, _results,
    ):
        out |= totals_of(row)
    plan = plan or sets_plan(paths, context)
    out |= all_of_title(row, plan)
    of_plan = read_planned(paths, row.readings) if plan else read_doubtful(dict(row.said), context)
    out |= {path: Beside(reading, context) for path, reading in of_plan.items()}
    return out | _of_model_beside(row)


def _of_model_beside(row: Row) -> dict[Path, Beside]:
    """*Đăng ký* beside *Công nhận gia đình học tập* are the families that registered."""
    steps = {path: step for path, _ in row.open if (step := _bare_step(path))}
    if not steps:
        return {}
    out = {}
    times = Counter((path[:-1], steps[path]) for path in row.paths if path in steps)
    models = {captions: {model for _, of in row.under[captions] if (model := model_of(of))} for captions, _ in times}
    taken = {reading.data_element for reading in row.readings}
    counts = [(path, of) for path, of in row.said if of.kind != RATE]
    for at, (path, reading) in enumerate(counts):
        step, captions = steps.get(path, ""), path[:-1]
        if not step or times[captions, step] > 1 or len(models[captions]) != 1:
            continue
        beside = (*counts[at + 1:at + 2], *counts[max(at - 1, 0):at])
        near = next((other for other, of in beside if other[:-1] == captions and model_of(of)), None)
        code = elements()["by_step"].get((*models[captions], step), "")
        if near is not None and code and code not in taken:
            out[path] = Beside(Reading(COUNT, code, period=reading.period, beside=True), near)
    return out


def _among_models(row: Row) -> dict[Path, Beside]:
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


def _of_one_step(row: Row) -> dict[Path, Beside]:
    """*CĐHT* beside *Số GĐ được công nhận GĐHT* and *Số dòng họ được công nhận DHHT* under one caption is what was recognised, too."""
    out = {}
    bare = {path: (said.model, of.period) for path, of in row.open
            if len(path) > 1 and (said := meant(path[-1])) == Facets(model=said.model, count=said.count)}
    over = {path[:-1] for path in bare}
    of_models = {captions: {of.data_element: at for at, of in row.under[captions] if model_of(of)} for captions in over}
    for path, (model, period) in bare.items():
        beside = of_models[path[:-1]]
        steps = {step for (_, step), code in elements()["by_step"].items() if code in beside}
        code = elements()["by_step"].get((model, next(iter(steps), "")), "")
        if len(beside) > 1 and len(steps) == 1 and code and code not in beside:
            out[path] = Beside(Reading(COUNT, code, period=period, beside=True), next(iter(beside.values())))
    return out


def _pledged(row: Row) -> dict[Path, Beside]:
    """*Số hộ ký cam kết* beside *Số hộ đăng ký* are not those that registered, which they may be where they stand alone."""
    said = [(path, (of.data_element, of.period)) for path, of in row.said if of.kind == COUNT]
    sure = {what: path for path, what in said if not says(path[-1], "pledged")}
    return {path: Beside(Reading(OTHER), sure[what]) for path, what in said if what in sure and says(path[-1], "pledged")}


def _results(row: Row) -> dict[Path, Beside]:
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
    return meant(path[-1]).step if is_step(path[-1]) and not any(meant(text).model for text in path[:-1]) else ""

