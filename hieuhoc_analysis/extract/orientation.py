"""Whether a table has its units down the side, across the top, or is the form of one place."""

from __future__ import annotations

import re

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.body.body import names_are_years
from hieuhoc_analysis.extract.body.outline import bare_name, repeated_letters
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.names.naming import names_units
from hieuhoc_analysis.extract.table import Table
from hieuhoc_analysis.language.syllables import is_spoken_name
from hieuhoc_analysis.language.wording import begins, without

_NUMBER = re.compile(r"\s*\d+$")
_COUNTED = re.compile(r"\s*\(\s*\d[^()]*\)\s*$")


def read(table: Table) -> None:
    """Set the table's orientation where it is not that of rows."""
    value_paths = {col: table.paths[col] for col in table.values if col in table.paths}
    names = table.entries
    # *Thôn Đông (112 hộ)* counts nothing
    stubs = [_COUNTED.sub("", c.text) for line in names for c in line.cells if c.col == table.stub.name and c.kind == "text"]
    measures = sum(shapes.has_word(t, "measure") for t in stubs)
    units_down = sum(
        shapes.starts_with(t, "unit_kind") and not shapes.has_word(t, "measure") and shapes.fold(t) not in _level_words() for t in stubs
    )  # *Khối 1-5* is a level
    leaves = [path[-1] for path in value_paths.values()]
    names_measures = _heads_measures((table.paths.get(table.stub.name or 0) or ("",))[-1])
    lettered = _lettered(leaves) if names_measures else set()
    units_across = sum(_names_unit(t) or t in lettered and not shapes.has_word(t, "measure") for t in leaves)
    counts = [path for col, path in value_paths.items() if col not in table.rates] or list(
        value_paths.values()
    )  # *Tỷ lệ* stands beside indicators, too
    measures_across = sum(any(map(_says_what, path)) for path in counts)
    over = [
        next((t for t in path if shapes.starts_with(t, "unit_kind") and not shapes.has_word(t, "measure")), "")
        for path in value_paths.values()
    ]
    groups = len(set(over) - {""}) if 2 * sum(map(bool, over)) > len(over) else 0  # *Xã Ia Tôr* over *CT*, *ĐK*, *CN*
    years_down = names_are_years(names, table.stub) and not table.stub.groups
    if years_down or 2 * measures >= len(stubs) > 1:  # *Vĩnh Sơn*, *Vĩnh Hải* over *ĐK*, *CN*, or each over a column
        units_across = units_across or _are_places(leaves) * len(leaves)
        outer = [path[0] for path in counts]
        groups = groups or (_are_places(outer) or _are_bare_numbers(outer)) * len({*outer})
    named = {t for t in over if t and shapes.unit_kind(t) != shapes.fold(t)}
    # *Khu phố 1*, *Khu phố 2*, each over *Bỏ học*, *Ra lớp lại* of *Tiểu học*, *THCS*, or over *Đăng ký*, *Đạt* of *Cơ quan*, *Trường học*
    over_levels = len(named) > 1 and _are_levels(stubs)
    if not table.header.rows and len(table.values) == 1 and stubs and measures + _parts_of_measures(table, stubs) >= 0.4 * len(stubs):
        table.orientation = "form"
    elif (
        (
            len(table.values) == 1
            or not measures_across
            and (units_across or _names_over(value_paths) or _are_numbered(leaves) or _periods_across(leaves) and _measures_over(table))
        )
        and units_down == 0
        and len(stubs) >= 2
        and names_measures
    ):
        # *Nội dung | ĐVT | Số lượng*: indicators down, the one unit is the sheet's, or others or years are across
        table.orientation = "columns"
    elif len(stubs) >= 2 and measures == len(stubs) and leaves and all(map(_says_unit, leaves)):
        table.orientation = "columns"  # *Số hộ đăng ký*, *Số hộ công nhận* under *Gia đình học tập | Số hộ*
    elif years_down and groups > 1 or over_levels:
        table.orientation = "columns"  # units across over *ĐK*, *CN*, the years down
    elif (
        units_across >= 2
        and units_across >= 0.5 * len(leaves)
        and units_down <= 0.3 * len(stubs)
        or (
            stubs
            and measures >= 0.5 * len(stubs)
            and units_down <= 0.2 * len(stubs)
            and (groups > 1 or measures_across <= (0.4 if names_measures else 0.3) * max(len(leaves), 1))
        )
    ):
        table.orientation = "columns"


def _names_unit(text: str) -> bool:
    """Whether a heading is a unit's name, *Xã Tân An*; *Xã*, *Phường*, *Thị trấn* over the units of a kind are none, nor *Xã - Commune*."""
    own = shapes.fold(text).removeprefix(shapes.unit_kind(text)).strip()
    return (
        shapes.starts_with(text, "unit_kind")
        and not shapes.has_word(text, "measure")
        and bool(own)
        and not shapes.starts_with(own, "kind_in_english")
    )


def _lettered(texts: list[str]) -> set[str]:
    """The texts with the letter of a kind that comes again: *T. Phú Thọ*, *T. Hòa An*."""
    repeated = repeated_letters(texts)
    return {text for text in texts if text[:1].upper() in repeated and text[1:2] == "."}


def _heads_measures(text: str) -> bool:
    """Whether the heading over the names says that they are indicators: *Nội dung*, *Tiêu chí, chỉ tiêu*."""
    return all(shapes.is_word(part.strip(), "measure_name") for part in text.split(","))


def _are_levels(names: list[str]) -> bool:
    """Whether lines are levels of school or kinds of organisations, with their sum or without."""
    levels = [bare_name(name) for name in names if not total_names.is_total(name)]
    return len(levels) > 1 and all(shapes.fold(name) in _level_words() or shapes.is_word(name, "org_kind") for name in levels)


def _are_places(headings: list[str]) -> bool:
    """Whether several headings are all names of places without a kind: *Vĩnh Sơn*, *Vĩnh Hải*, each word with a capital."""
    names = {text for text in headings if not total_names.is_total(text)}
    return len(names) > 1 and all(
        is_spoken_name(text) and not text.isupper() and not shapes.has_word(text, "measure") and shapes.fold(text) not in _level_words()
        for text in names
    )


def _are_bare_numbers(headings: list[str]) -> bool:
    """Whether several headings are but the numbers of units, and no years: *1*, *2*, *3* over *Năm 2018*, *Năm 2019*."""
    numbers = {text for text in headings if not total_names.is_total(text)}
    return len(numbers) > 1 and all(text.isdecimal() and not period_of(text) for text in numbers)


@codelists.derived("heading_words")
def _level_words(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    return frozenset(shapes.fold(row["phrase"]) for row in rows if row["facet"] == "level")


def _parts_of_measures(table: Table, stubs: list[str]) -> int:
    """How many labels are parts of what captions among them say is counted: *- TH*, *- THCS* under *Số học sinh bỏ học*."""
    sections = set(table.section_rows)
    captions = [c.text for line in table.body if line.row in sections for c in line.texts]
    if not any(shapes.has_word(text, "measure") for text in captions):
        return 0
    parts = [text.lstrip("-–+• ") for text in stubs if text[:1] in "-–+•" and not shapes.has_word(text, "measure")]
    return sum(not shapes.starts_with(part, "unit_kind") for part in parts)


def _periods_across(leaves: list[str]) -> bool:
    return bool(leaves) and all(map(period_of, leaves))


def _names_over(paths: dict[int, tuple[str, ...]]) -> bool:
    """Whether a heading such as *Ấp* stands over what may be names without their kind: *Kinh 1*, *Vàm Răng*."""
    return sum(any(map(names_units, path[:-1])) for path in paths.values()) > 1


def _are_numbered(headings: list[str]) -> bool:
    """Whether headings are alike but for their numbers, and no periods: *Cụm 1*, *Cụm 2*, or *CH KP1*, *CH KP2*."""
    names = [text for text in headings if not total_names.is_total(text)]
    stems = {_NUMBER.sub("", text) for text in names}
    return len(names) > 1 == len(stems) and "" not in stems | set(names) - stems and not any(map(period_of, names))


def _measures_over(table: Table) -> bool:
    """Whether a line without figures says what those under it count: *Học sinh bỏ học* over *Tiểu học*, *THCS*."""
    over = [line for line in table.body if table.values.isdisjoint(line.at)]
    return any(shapes.has_word(cell.text, "measure") for line in over for cell in line.texts if cell.col == table.stub.name)


def _says_unit(text: str) -> bool:
    """Whether a heading only says in what is counted: *Số hộ*, *Số em*; *Tổng số hộ* is a count itself."""
    return without(text, "how_many") in shapes.unit_words()


def _says_what(text: str) -> bool:
    """Whether a heading says what is counted; *Tổng số*, *Trong đó* stand over units too, *Kế hoạch* beside what was done, and *6 tháng đầu
    năm* says when."""
    return shapes.has_word(text, "measure") and not (
        period_of(text)
        or total_names.is_total(text)
        or shapes.is_word(text, "of_which")
        or begins(text, "plan_title")
    )
