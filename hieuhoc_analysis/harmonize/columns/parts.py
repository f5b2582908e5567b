"""Columns and lines that are only a part of the figures beside them, or their sum."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from itertools import permutations

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.element import elements
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC
from hieuhoc_analysis.harmonize.words.headings import Reading, read_heading
from hieuhoc_analysis.harmonize.words.subsets import is_part as is_part_of_people
from hieuhoc_analysis.language.periods import make_a_year
from hieuhoc_analysis.language.wording import begins

MOST_ALIKE = 3  # columns of one count; more are no sums of each other
_GIVERS = ("households", "population", "clans", "communities", "organizations")
MOST_WITHIN = 40  # tổ of one khu phố; more are something else, which `validate.plausibility` asks about
_AND = re.compile(r"\s*[,;(/]\s*|\s+và\s+")


def beside_whole(columns: dict, read: Callable[[tuple[str, ...]], Reading]) -> set[int]:
    """Columns that would be the same count as the *Tổng số* of their group: *Trường học* beside it is a part of the units."""
    alike: dict[tuple, list[int]] = {}
    for col, (_, _, path) in columns.items():
        reading = read(path)
        if reading.kind == headings.COUNT and len(path) > 1:
            alike.setdefault((path[:-1], reading.data_element, reading.level, reading.period), []).append(col)
    out: set[int] = set()
    kinds: dict[tuple[str, ...], list[int]] = {}
    for col, (_, _, path) in columns.items():
        if len(path) > 1 and shapes.is_word(path[-1], "org_kind"):
            kinds.setdefault(path[:-1], []).append(col)
    out |= {col for cols in kinds.values() if len(cols) > 1 for col in cols}  # *Trường học, Doanh nghiệp* under *Đơn vị được công nhận*
    for (_, element, *_), cols in alike.items():
        wholes = [col for col in cols if total_names.is_total(columns[col][2][-1])]
        if len(wholes) == 1:  # beside which *Số trẻ vào lớp 1* says by itself what it counts
            out |= {col for col in cols if col not in wholes and read_heading(columns[col][2][-1:]).data_element != element}
    return out


def starts_beside_ends(paths: Mapping[int, tuple[str, ...]], context: SheetContext) -> set[int]:
    """Columns, or lines of a turned table, of a state *đầu năm* beside the same *cuối năm*, or *hiện có*.

    The year's figure is the later one; pupils are asked for both.
    """
    moments: dict[tuple, dict[str, set[int]]] = {}
    for at, path in paths.items():
        moment = next((said for text in reversed(path) if (said := headings.facets(text).moment)), "")
        if (reading := read_heading(path, context.texts)).kind == headings.COUNT:
            moments.setdefault((reading.data_element, reading.level, reading.period), {}).setdefault(moment, set()).add(at)
    return {at for found in moments.values() if found.keys() - {"start"} for at in found.get("start", ())}


def units_within(table: Table, columns: dict, named: Mapping[int, str], context: SheetContext) -> set[int]:
    """Columns that count what each khu phố of the lines is divided into: *Số TDP* beside *Khu phố 1*, which is one community itself.

    Parameters
    ----------
    named : mapping
        Row → the khu phố that it is of.
    """
    own = {org_units.khu_pho_name(name).kind for name in named.values()}
    out = set()
    for col, (_, _, path) in columns.items():
        kinds = set(org_units.kinds_in(path[-1])) if path else set()
        if (
            not kinds
            or kinds & own
            or read_heading(path, context.texts).data_element != "communities"
            or any(headings.facets(text).model for text in path)
        ):
            continue
        counted = [
            cell.value for line in table.body if line.row in named and (cell := line.at.get(col)) and isinstance(cell.value, int | float)
        ]
        if counted and max(counted) <= MOST_WITHIN and 2 * sum(value > 1 for value in counted) > len(counted):
            out.add(col)
    return out


def sources(table: Table, columns: dict, context: SheetContext) -> set[int]:
    """Columns of whatever name that add up to what the caption over them counts.

    *Quỹ khu phố*, *Dòng họ*, *Tổng cộng* under *Số suất học bổng*.
    """
    out, model_of = set(), {code: model or code for code, model in elements()["model_of"].items()}  # new and renewed are of one model
    for total in table.total_columns & columns.keys():
        caption = columns[total][2][:-1]
        whole = read_heading(caption, context.texts) if caption else None
        if whole is not None and whole.kind == headings.COUNT:
            beside = {col: path for col, (_, _, path) in columns.items() if path[:-1] == caption and col != total}
            said = {col: read_heading(path, context.texts).data_element for col, path in beside.items()}
            out |= {
                col
                for col, element in said.items()
                if element
                and model_of.get(element) != model_of.get(whole.data_element)
                and (element, whole.data_element) not in _within()  # *Đã trở lại lớp*, *Chưa trở lại* of *Học sinh bỏ học* are so
            }
    return out | _givers(columns, context)


def _givers(columns: dict, context: SheetContext) -> set[int]:
    """Columns that say under *Trong đó* who gave the money before it: *Hộ dân*, *Dòng họ*, but not *Số hộ*, *Suất học bổng*."""
    out, money = set(), False
    units = elements()["unit_of"]
    givers = {units[element] for element in _GIVERS}
    for col, (_, _, path) in sorted(columns.items()):
        below = len(path) > 1 and shapes.starts_with(path[-2], "of_which")
        reading = read_heading(path, context.texts)
        unit = units.get(reading.data_element, "")
        if not below:
            money = unit == units["fund_vnd"]
        elif money and unit in givers and not begins(path[-1], "how_many"):
            out.add(col)
    return out


@codelists.derived("parts")
def _within(rows: tuple[dict[str, str], ...]) -> frozenset[tuple[str, str]]:
    """The data elements that are a part of others, each with what it is a part of."""
    return frozenset((row["part"], row["whole"]) for row in rows)


def mixed_sums(table: Table, columns: dict, context: SheetContext) -> set[int]:
    """Columns that seem to count the same as another and are on every line the sum of it and of something else.

    *Tổng số đăng ký (GĐ + DH)* beside *Gia đình / ĐK* and *Dòng họ / ĐK*.
    """
    read = {col: reading for col, (unit, _, path) in columns.items()
            if not unit and (reading := read_heading(path, context.texts)).kind == headings.COUNT}
    keys = {col: (reading.data_element, reading.level, reading.period) for col, reading in read.items()}
    times = Counter(keys.values())
    twice = {key for key, count in times.items() if 1 < count <= MOST_ALIKE}
    sums = set()
    for col, twin in permutations([col for col in keys if keys[col] in twice], 2):
        if keys[col] == keys[twin] and any(_is_sum(table, col, [twin, other]) for other in keys if keys[other][0] != keys[col][0]):
            sums.add(col)
    return sums


def summed_parts(table: Table, columns: dict, read: Callable[[tuple[str, ...]], Reading]) -> set[int]:
    """Columns of one count of which another is the sum on every line: *Trường học*, *Cơ quan* and *Cộng* under *ĐƠN VỊ ĐẠT CHUẨN*."""
    alike: dict[tuple, list[int]] = defaultdict(list)
    for col, (unit, _, path) in columns.items():
        if not unit and (reading := read(path)).kind == headings.COUNT:
            alike[reading.data_element, reading.level, reading.period].append(col)
    return {
        col
        for cols in alike.values() if len(cols) > 2
        for total in cols if _is_sum(table, total, others := [col for col in cols if col != total])
        for col in others
    }


def untold(columns: dict, read: Callable[[tuple[str, ...]], Reading]) -> set[int]:
    """Columns under a caption that nobody knows which would be the same count as others without it: *Kinh* beside *Tổng số*."""
    alike: dict[tuple, dict[int, Reading]] = defaultdict(dict)
    for col, (unit, period, path) in columns.items():
        if (reading := read(path)).kind == headings.COUNT:
            alike[unit, reading.data_element, reading.level, reading.period or period][col] = reading
    return {col for of in alike.values() if len(of) > 1 for col, reading in of.items() if reading.unread}


def _is_sum(table: Table, total: int, others: list[int]) -> bool:
    """Whether a column is the sum of others on all of several lines that have them, and not of one of them alone."""
    lines = [line.numbers for line in table.body if {total, *others} <= line.numbers.keys()]
    agree = all(abs(n[total] - sum(n[col] for col in others)) < 0.5 for n in lines)
    return agree and len(lines) > 2 and any(sum(map(bool, map(n.get, others))) > 1 for n in lines)


def sums_within(table: Table, columns: dict, kinds: Collection[str]) -> set[int]:
    """Columns called sums within one unit or period of a turned table that count themselves; `kinds` are those of organisations across.

    Their other columns are parts that nobody asks for, or make a year: *Cộng* beside *Nam*, *Nữ*, or all quarters, under *Tổ dân phố 1*;
    or steps that do not add up to it, *Tổng số* beside *Đạt* of *Gia đình học tập*, *Dòng họ học tập*.
    """
    out = set()
    for total in table.total_columns & columns.keys():
        unit, period, own = columns[total]
        within = {col: path for col, (of, when, path) in columns.items() if (of, when) == (unit, period) and col != total}
        beside = within.values()
        of_some = all(any(headings.facets(text).subset or text in kinds for text in path) for path in beside)
        alone = own and all(path[:-1] == own[:-1] for col, path in within.items() if col not in table.rates)  # not *Cộng / Đăng ký*
        of_steps = alone and total_names.is_total(own[-1]) and any(headings.facets(path[-1]).step in SPECIFIC for path in beside if path)
        of_year = make_a_year(next(filter(None, map(period_of, path)), "") for path in beside)
        if beside and (of_some or of_year or of_steps and not _adds_up(table, total, within.keys() - table.rates)):
            out.add(total)
    return out


def _adds_up(table: Table, total: int, others: Collection[int]) -> bool:
    """Whether a column is the sum of others on all lines that it has a figure on."""
    lines = [line.numbers for line in table.body if total in line.numbers]
    return all(abs(n[total] - sum(n.get(col, 0) for col in others)) < 0.5 for n in lines)


def is_part(measure: tuple[str, ...], wholes: set[tuple[str, ...]]) -> bool:
    """Whether an indicator's line under one with figures says nothing that is known of it: *- Học tại xã* is a part of those above."""
    return len(measure) > 1 and measure[:-1] in wholes and headings.facets(measure[-1]) == headings.Facets()


def before_rate(measure: tuple[str, ...]) -> tuple[str, ...]:
    """What an indicator counts whose line names its rate as well, which stands in a column of its own.

    *Số hội viên, tỷ lệ so với dân số*.
    """
    text = measure[-1] if measure else ""
    heads = [text[:cut.start()] for cut in _AND.finditer(text) if cut.start() and shapes.has_word(text[cut.end():], "rate")]
    return (*measure[:-1], heads[-1]) if heads and not shapes.has_word(heads[-1], "rate") else measure


def caption_totals(table: Table, columns: dict, context: SheetContext, parts: set[int], kinds: Collection[str]) -> set[int]:
    """Total columns that repeat the data element of the columns they add up (by level, by quarter), or have none of their own."""
    out = set()
    for col in table.total_columns & set(columns):
        path = columns[col][2]
        own = read_heading(path, context.texts)
        near = [p for c, (_, _, p) in columns.items() if c != col and c not in parts and p[:-1] == path[:-1]]
        beside = {read_heading(p, context.texts).data_element for p in near}
        if near and all(p and (is_part_of_people(p[-1]) or p[-1] in kinds) for p in near):
            continue  # *Cộng* beside *Nam*, *Nữ*, or *Trường học*, *Doanh nghiệp*, is what they are parts of
        if near and make_a_year(period_of(p[-1]) for p in near if p):
            continue  # beside all quarters it is the year's figure
        if len(path) > 1 and (own.kind != headings.COUNT or own.data_element in beside):
            out.add(col)
    return out


def over_periods(table: Table, columns: dict, context: SheetContext) -> dict[int, Reading]:
    """What columns mean that add up the periods beside them, of one data element or under headings of their own, under the same group.

    *Cộng* beside *2021*, *2022* is not collected, nor *Cộng / Tổng số hộ* beside *2021 / Tổng số hộ*; beside all quarters or semesters of
    one year it is the year's figure, also where only the title says what is counted.
    """
    out: dict[int, Reading] = {}
    for total, beside in _beside_periods(table, columns).items():
        counts = [read_heading(columns[col][2], context.texts) for col in beside]
        if not all(reading.kind == headings.COUNT and reading.period for reading in counts):
            if len(_years_of(table, beside)) > 1:  # what is counted the lines say
                out[total] = Reading(headings.OTHER)
            continue
        periods = {reading.period for reading in counts}
        if len({(reading.data_element, reading.level) for reading in counts}) == 1 < len(periods):
            year = counts[0].period.rpartition("-")[0]
            out[total] = replace(counts[0], period=year) if make_a_year(periods) else Reading(headings.OTHER)
    return out


def over_years(table: Table, columns: Collection[int]) -> dict[int, Reading]:
    """What columns of a table of indicators mean that add up the years beside them: nothing that is collected."""
    summed = _beside_periods(table, columns)
    return {total: Reading(headings.OTHER) for total, beside in summed.items() if len(_years_of(table, beside)) > 1}


def _years_of(table: Table, columns: Iterable[int]) -> set[str]:
    """The years that the headings of some columns name."""
    return {year for col in columns for text in table.paths[col] if (year := shapes.year_of(text))}


def _beside_periods(table: Table, columns: Collection[int]) -> dict[int, list[int]]:
    """Column with *Cộng* in its headings → the columns with the same ones but for a period in its place, none of them without.

    *Tổng số* right over figures that it does not add up may be all there are.
    """
    alike: dict[tuple, list[int]] = {}
    for col in columns:
        path = table.paths.get(col, ())
        for k in range(len(path)):
            alike.setdefault((k, path[:k], path[k + 1:]), []).append(col)
    out: dict[int, list[int]] = {}
    for (k, _, below), cols in alike.items():
        sums = [col for col in cols if total_names.is_total(table.paths[col][k]) and (below or col in table.total_columns)]
        beside = [col for col in cols if col not in sums]
        if sums and len(beside) > 1 and all(headings.facets(table.paths[col][k]).period for col in beside):
            out |= dict.fromkeys(sums, beside)
    return out
