"""What the columns of a table say, each by its headings and beside the others."""

from __future__ import annotations

import re

from hieuhoc_analysis.extract.body.outline import bare_name, repeated_letters
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.lines.lines import read_column
from hieuhoc_analysis.harmonize.paper.context import SheetContext, said_kind
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.over_lines import is_place
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC
from hieuhoc_analysis.harmonize.words.subsets import kinds_among, sexes_among

Columns = dict[int, tuple[str, str, tuple[str, ...]]]
_DONE = re.compile(r"\bTH\b")


def columns_of(table: Table, context: SheetContext) -> tuple[Columns, dict[int, str]]:
    """The columns of a table, and the wards that those of a turned one are headed with.

    Returns
    -------
    dict
        Column → (khu phố, period, headings), each empty where the column does not say it.
    dict
        Column → ward; empty unless a district's wards stand across, over their khu phố or without.
    """
    if table.orientation == "rows":
        across = {col: ("", "", context.spelled(table.paths.get(col, ()), col)) for col in sorted(table.values)}
        return under_captions(beside_plans(across)), {}
    parts = sexes_among({text for path in table.paths.values() for text in path})
    parts |= kinds_among(table.paths.get(col, ()) for col in table.values)
    columns = under_captions(beside_plans({col: read_column(table, col, context, parts) for col in sorted(table.values)}))
    wards = _wards_across(table, columns, context)
    if wards:
        own = {col for col, ward in wards.items() if ward == org_units.ward_name(columns[col][0], bare=True).canonical}
        below = {col: column for col, column in columns.items() if col not in own}
        return {**columns, **{col: ("", *columns[col][1:]) for col in own}, **_of_kind(below, table, context)}, wards
    return _of_kind(_of_ward(columns, context), table, context), wards


def once_a_unit(table: Table, columns: Columns) -> set[int]:
    """Columns filled only on the first of the several lines of each unit: *Tổng số hộ* once beside *Đăng ký* and *Công nhận*."""
    lines = table.entries
    named = [table.stub.name in line.at for line in lines]
    if all(named) or not any(named):
        return set()
    return {
        col
        for col in columns
        if any(col in line.at for line in lines) and all(here or col not in line.at for line, here in zip(lines, named, strict=True))
    }


def beside_figures(columns: Columns) -> set[int]:
    """Columns that count nothing, whatever the words beside their lines say: *Mã số*, *Ghi chú*."""
    return {col for col, (_, _, path) in columns.items() if path and headings.facets(path[-1]).remark}


def is_sum(table: Table, layout: Layout, col: int) -> bool:
    """Whether a column only adds up its neighbours, once it is known that its figures count nothing of their own (`figures.read_table`)."""
    return col in table.total_columns and all(layout.roles.get((line.row, col)) != "value" for line in table.body)


def beside_plans(columns: Columns) -> Columns:
    """The columns with *TH* spelled out where it stands beside *KH*: what was done, not *tiểu học*."""
    texts = {text for _, _, path in columns.values() for text in path}
    if not any(map(_DONE.search, texts)) or not any(headings.facets(text).step == "planned" for text in texts):
        return columns
    if any(headings.facets(text).level.endswith("secondary") for text in texts):
        return columns
    return {col: (unit, period, tuple(_DONE.sub("Thực hiện", text) for text in path)) for col, (unit, period, path) in columns.items()}


def under_captions(columns: Columns) -> Columns:
    """The columns without a caption that only says a step, where those under it say several of their own.

    *Kết quả công nhận các danh hiệu* over *Dòng họ học tập*, and under that *Tổng số*, *Đăng ký* and *Công nhận*: it counts all clans.
    What a rate is of is no step: *Công nhận* over *Số lượng* and *Tỷ lệ (%) / So với ĐK*.
    """
    under: dict[str, set[str]] = {}
    for _, _, path in columns.values():
        for at, caption in enumerate(path[:-1]):
            if said := _only_step(caption):
                below = [headings.facets(text) for text in path[at + 1:]]
                under.setdefault(caption, {said}).update(() if any(text.rate for text in below) else (text.step for text in below))
    vague = {caption for caption, steps in under.items() if len(steps.intersection(SPECIFIC)) > 1}
    if not vague:
        return columns
    return {
        col: (unit, period, (*(text for text in path[:-1] if text not in vague), *path[-1:]))
        for col, (unit, period, path) in columns.items()
    }


def _only_step(caption: str) -> str:
    """The step that a caption says which names no model, '' for others: ``recognized`` of *Kết quả công nhận*.

    What is planned, or held against the plan, is so of each step: *Chỉ tiêu* and *Đạt % so với chỉ tiêu* over *Đăng ký*, *Công nhận*.
    """
    said = headings.facets(caption)
    if said.step == "planned" or said.rate:
        return ""
    more = said.model or said.noun or said.element or said.several or said.period  # *Phấn đấu năm 2025* says of when they are as well
    return said.step if said.step in SPECIFIC and not more else ""


def _wards_across(table: Table, columns: Columns, context: SheetContext) -> dict[int, str]:
    """The wards that the columns of a district's table are headed with, or the khu phố that they are of."""
    if context.ward:
        return {}
    units = {col: unit for col, (unit, _, _) in columns.items() if unit}
    bare = bool(context.district) and all(map(is_place, units.values()))  # *Vĩnh Hảo*, *Phước Thể*
    found = {col: org_units.ward_name(unit, bare=bare).canonical or _ward_over(table, col) for col, unit in units.items()}
    found = {col: ward for col, ward in found.items() if ward}
    return found if len(found) > 1 else {}


def _ward_over(table: Table, col: int) -> str:
    """The ward that stands over the khu phố of a column, '' for none."""
    return next(filter(None, (org_units.ward_name(text).canonical for text in table.paths.get(col, ())[:-1])), "")


def _of_ward(columns: Columns, context: SheetContext) -> Columns:
    """The columns with what is headed with the ward itself for the ward's: *Chỉ tiêu | Phường Nam Lý*."""
    own = {col for col, (unit, _, _) in columns.items() if unit and context.ward and org_units.ward_name(unit).canonical == context.ward}
    return {col: ("" if col in own else unit, period, path) for col, (unit, period, path) in columns.items()}


def _names_kind(text: str) -> bool:
    """Whether a heading names a kind of unit and no unit: *Các khóm*, or the corner *Tổ dân phố⏎Chỉ tiêu* of both ways."""
    heads = shapes.has_word(text, "measure_name") or shapes.is_word(text, "name")  # *Tên xóm*
    return bool(org_units.kinds_in(text)) and (heads or not org_units.khu_pho_name(text).canonical)


def _without_words(columns: Columns) -> Columns:
    """The columns with words that are no names for headings, *Điểm thưởng* beside *Thôn Đông* and *Thôn Đoài*.

    Beside names with their kind, or beside none, one without it is capitalised throughout.
    """
    names = [unit for unit, _, _ in columns.values() if unit]
    if len(set(names)) > 1 and sum(bool(org_units.khu_pho_name(bare_name(name)).kind) for name in names) < 2:
        return columns
    words = {name for name in names if _is_no_name(bare_name(name))}
    return {col: ("", period, (*path, unit)) if unit in words else (unit, period, path) for col, (unit, period, path) in columns.items()}


def _is_no_name(text: str) -> bool:
    """Whether a text without a kind of unit has a word in small letters: *Điểm thưởng*; but *Trường tiểu học Kim Đồng* is a body's name."""
    plain = not org_units.khu_pho_name(text).kind and not org_units.ward_name(text).canonical and not total_names.is_total(text)
    return plain and not is_institution(text) and any(word[0].islower() for word in text.split()) and not text.islower()


def _of_kind(columns: Columns, table: Table, context: SheetContext) -> Columns:
    """Columns with the names of their units read together, of the kind that the heading over them, the title or most of them say.

    *1. Tú Sơn 1*, *X. Đình*.
    """
    over = next((text for path in table.paths.values() for text in path if _names_kind(text)), "")
    columns = _without_words(columns)
    letters = repeated_letters(unit for unit, _, _ in columns.values())
    names = ["" if total_names.is_total(unit) else bare_name(unit, letters) for unit, _, _ in columns.values()]
    kinds = {kind for name in names if (kind := org_units.khu_pho_name(name).kind)}
    read = org_units.canonical_names(names, over or said_kind(context) or (kinds.pop() if len(kinds) == 1 else ""), context.ward)
    return {col: (full.canonical or unit, period, path) for (col, (unit, period, path)), full in zip(columns.items(), read, strict=True)}
