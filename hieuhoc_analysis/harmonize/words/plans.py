"""Tables whose titles say that their figures are what is planned: *Giao chỉ tiêu năm 2024*, *Chỉ tiêu đăng ký gia đình học tập*."""

from __future__ import annotations

from dataclasses import replace

from hieuhoc_analysis.harmonize.words.element import elements
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC, all_values, facets
from hieuhoc_analysis.harmonize.words.headings import COUNT, UNMAPPED, Reading
from hieuhoc_analysis.language.wording import begins, says

Path = tuple[str, ...]


def sets_plan(paths: tuple[Path, ...], context: Path) -> bool:
    """Whether a table is of a plan by its titles: of targets that are set, or where no heading speaks of steps or of what was reached."""
    title = _title(context)
    told = (facets(text).step in SPECIFIC or says(text, "done") for path in paths for text in path)
    return is_set(title) or _is_plan(title) and not any(told)


def _title(context: Path) -> str:
    """The nearest title that says what is counted, or that it is planned."""
    return next((text for text in context if _is_plan(text) or is_set(text) or all_values(text, "step") or all_values(text, "model")), "")


def _is_plan(title: str) -> bool:
    return begins(title, "plan_title") and not says(title, "done")


def is_set(title: str) -> bool:
    """Whether a title says that targets are set: *Giao chỉ tiêu*, *Mô hình học tập: chỉ tiêu được giao*, and not what came of them."""
    before, _, behind = title.partition(":")
    return begins(title, "sets_plan") or begins(behind.strip(), "sets_plan") and not says(before, "done")


def read_planned(paths: tuple[Path, ...], readings: list[Reading]) -> dict[Path, Reading]:
    """What the headings over counts in a table of a plan say: *Số lượng*, *Gia đình học tập*, *Số hộ đạt* are how many there are to be.

    A heading that names its own year, *Số hộ đạt năm 2023*, is no part of the plan, nor is any of a model beside its *Chỉ tiêu*. Where
    several of a model may be its plan, *Số hộ đăng ký* and *Số hộ đạt* under *Giao chỉ tiêu*, it is not known which of them is.
    """
    of_model: dict[tuple[str, str], list[Path]] = {}
    for path, reading in zip(paths, readings, strict=True):
        if path and not reading.period and (model := _model(path, reading)):
            of_model.setdefault((model, reading.level), []).append(path)
    by_path = dict(zip(paths, readings, strict=True))
    out: dict[Path, Reading] = {}
    for (model, _), alike in of_model.items():
        code = elements()["by_step"].get((model, "planned"), "")
        if code and not any(by_path[path].data_element == code for path in alike):
            asked = Reading(COUNT, code) if len(set(alike)) == 1 else Reading(UNMAPPED)
            out |= {path: replace(asked, level=by_path[path].level) for path in alike}
    return out


def read_doubtful(readings: dict[Path, Reading], context: Path) -> dict[Path, Reading]:
    """*Số hộ đạt* alone under *Chỉ tiêu gia đình học tập năm 2024*: those that are to be, or those that are."""
    if not _is_plan(_title(context)):
        return {}
    reached = {path: reading for path, reading in readings.items() if reading.data_element.endswith("_recognized") and not reading.period}
    steps = {reading.data_element for reading in readings.values() if reading.data_element.endswith(SPECIFIC)}
    return {path: replace(reading, kind=UNMAPPED, data_element="") for path, reading in reached.items()} if len(steps) == 1 else {}


def _model(path: Path, reading: Reading) -> str:
    """The model whose step, or which alone, a heading names; '' for one of all there is of it, which a plan has, too."""
    if reading.kind == COUNT:
        model = elements()["model_of"].get(reading.data_element, "")
        return model if elements()["by_step"].get((model, "total")) != reading.data_element else ""
    models = [model for text in path if (model := facets(text).model)]
    return models[-1] if models and reading.kind == UNMAPPED and not reading.leftover else ""
