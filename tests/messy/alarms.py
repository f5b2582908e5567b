"""How often plausibility rules speak up on submissions that hold no error: one workbook alone, and the years of a ward together."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openpyxl

import hieuhoc_analysis as hh

from . import cases, words
from .canvas import Draw
from .world import make_ward

RULES = {"scale_last_year", "jump_last_year", "scale_others", "unlike_others", "outside_range", "above_range", "growth_outside", "scale_suspect", "enrolment_gap",
         "enrolment_identity", "year_mistyped", "khu_pho_blank", "drift_khu_pho", "ward_copied", "year_repeated", "figures_repeated", "line_repeated", "lines_alike",
         "lines_exchanged", "figures_exchanged", "column_disordered", "names_disordered", "column_slipped", "names_slipped", "figures_cumulated", "figure_blank", "figure_left_out"}
MODELS = ("households", "population", "families_registered", "families_recognized", "clans", "clans_recognized", "organizations", "organizations_recognized", "members")
SCHOOL = ("pupils_start", "pupils_end", "dropouts", "returned_to_school")


def alone(seeds: list[int]) -> Iterator[set[str]]:
    """The rules raised by each clean workbook of the generator, in any layout, format and mess."""
    for seed in seeds:
        case, data = cases.make(seed)
        if not case.planted and not case.excused:
            with tempfile.TemporaryDirectory() as folder:
                cases.save(case, data, Path(folder))
                yield set(hh.clean(folder).findings["rule"]) & RULES


def together(seeds: list[int]) -> Iterator[set[str]]:
    """The rules raised by three to five years of a ward, one workbook a year, whose khu phố grow as the generator lets them grow."""
    for seed in seeds:
        ward = make_ward(Draw(f"years-{seed}"))
        with tempfile.TemporaryDirectory() as folder:
            for year in ward.years:
                _workbook(ward, year).save(Path(folder) / f"{ward.kind} {ward.name} {year}.xlsx")
            yield set(hh.clean(folder).findings["rule"]) & RULES


def _workbook(ward, year: int) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for page, title, elements in ((book.active, f"Mô hình học tập năm {year}", MODELS), (book.create_sheet("Học sinh"), f"Học sinh năm học {year - 1}-{year}", SCHOOL)):
        page.append([f"UBND {ward.kind} {ward.name}"])
        page.append([title])
        page.append(["STT", ward.unit_kind, *(words.FLAT[element][0] for element in elements)])
        for number, unit in enumerate(ward.units, 1):
            page.append([number, unit.canonical, *(ward.value(unit, str(year), element) for element in elements)])
    return book


def report(seeds: list[int]) -> list[str]:
    """One line each: how many workbooks or wards a rule doubted though nothing was wrong, and which rules."""
    lines = []
    for name, found in (("workbooks alone", list(alone(seeds))), ("wards over their years", list(together(seeds)))):
        raised = Counter(rule for rules in found for rule in rules)
        lines.append(f"{name:<24}{sum(map(bool, found))} of {len(found)}  {dict(raised) or ''}".rstrip())
    return lines
