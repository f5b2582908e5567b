"""Figures that stand twice: the column of one year once more in another, the column of targets as that of the results,
a line as another's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from statistics import median

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.records import tables_and_lists
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.sums.rates import STEPS
from hieuhoc_analysis.validate.sums.relations import at_most
from hieuhoc_analysis.validate.told import told, where

STAYING = frozenset(("households", "population"))  # these, wholes and targets may well be those of the year before
UNITS, DISTINCT, LARGE = 5, 3, 20  # fewer lines, or all of them small numbers, may agree by chance
LINE_DISTINCT = 4  # so many large numbers of one line are another's by chance only once in a thousand wards
WARD_LARGE, WARD_DISTINCT = 200, 2  # and so are so few of a whole ward, which are larger

SHOWN = 5  # by so many the usual change makes a figure another
YEAR_SAME = 0.8  # of a year's large figures; of fewer the columns and lines are told
Column = dict[str, tuple[str, Figure]]  # khu phố → file and figure
Key = tuple[str, str, str]  # ward, data element, education level


def check_repeats(submissions: Sequence[tuple[str, str, list[Figure]]]) -> list[Finding]:
    """``figures_repeated`` at the first figure of a column that is another year's, khu phố for khu phố; ``line_repeated`` at the first of a
    khu phố whose large figures are all those of the year before, ``year_repeated`` once for all of these; ``plan_as_result`` where a
    column is that of the targets.

    Parameters
    ----------
    submissions : list of (source_file, received, values)
        After `duplicates.find_duplicates`: a superseded figure is compared with nothing.
    """
    staying = _staying()
    all_lines: dict[Key, dict[str, Column]] = defaultdict(lambda: defaultdict(dict))
    for source_file, _, values in submissions:
        for f in values:
            if f.ward and f.period and f.status == "reported" and f.value is not None:
                all_lines[f.ward, f.data_element, f.education_level][f.period][f.khu_pho] = source_file, f
    columns = {
        key: {period: {name: at for name, at in column.items() if name} for period, column in by_period.items() if any(column)}
        for key, by_period in all_lines.items()
    }
    out = [
        finding
        for (ward, element, level), by_period in columns.items()
        for finding in (
            *(_repeated(by_period) if element not in staying else ()),
            *_as_planned(by_period, columns.get((ward, element.replace("_recognized", "_planned"), level), {}), element),
        )
    ]
    whole = {(f.ward, f.data_element, f.period) for f in out if f.rule == "figures_repeated"}
    moving = {key: by_period for key, by_period in all_lines.items() if key[1] not in staying}
    out += _lines_repeated(moving, whole)
    years = _years_repeated([f for f in out if f.rule in ("figures_repeated", "line_repeated")], all_lines, moving)
    merged = {id(f) for found, _ in years for f in found}
    return [f for f in out if id(f) not in merged] + list({id(year): year for _, year in years}.values())


def _staying() -> frozenset[str]:
    """The data elements that may well be those of the year before."""
    return STAYING | {row["code"] for row in codelists.load("data_elements") if row["step"] in ("total", "planned")}


def _lines_repeated(columns: dict[tuple[str, str, str], dict[str, Column]], whole: set[tuple[str, str, str]]) -> list[Finding]:
    """``line_repeated`` for each khu phố, and for a ward of which only the whole is told, that gives a year's large figures once more in
    the next; not where the `whole` column does."""
    lines: dict[tuple[str, str], dict[str, dict[tuple[str, str], tuple[str, Figure]]]] = defaultdict(lambda: defaultdict(dict))
    for (ward, element, level), by_period in columns.items():
        for period, column in by_period.items():
            for khu_pho, (source_file, f) in column.items() if (ward, element, period) not in whole else ():
                if f.value is not None and f.value >= (LARGE if khu_pho else WARD_LARGE):
                    lines[ward, khu_pho][period][element, level] = source_file, f
    out = []
    for (ward, khu_pho), by_year in lines.items():
        least = LINE_DISTINCT if khu_pho else WARD_DISTINCT
        for before, now in pairwise(sorted(filter(str.isdecimal, by_year))):
            earlier, later = by_year[before], by_year[now]
            both = later.keys() & earlier.keys()
            same = [later[key] for key in both if earlier[key][1].value == later[key][1].value]
            # in one table the years of wards are compared column by column (`check_years`)
            one_file = not khu_pho and {file for file, _ in earlier.values()} & {file for file, _ in later.values()}
            if int(now) - int(before) == 1 and len(same) == len(both) and len({f.value for _, f in same}) >= least and not one_file:
                source_file, first = min(same, key=lambda at: (at[1].row, at[1].col))
                more: dict[str, object] = {"count": len(same), "unit": khu_pho or ward}
                more["range"] = spans((f for file, f in same if file == source_file), first.sheet)
                out.append(told("line_repeated", first, first.value, before, source_file=source_file, **more))
    return out


def _years_repeated(
    asked: Sequence[Finding], columns: Mapping[Key, Mapping[str, Column]], moving: Collection[Key]
) -> list[tuple[list[Finding], Finding]]:
    """``year_repeated``, with the findings of its columns and lines, for each year of which a file gives nearly all large figures as those
    of another year; not where one column or line is all there is."""
    of_years: dict[tuple[str, str, str, str], list[Finding]] = defaultdict(list)
    for f in asked:
        of_years[f.source_file, f.ward, f.expected, f.period].append(f)
    out = []
    told_of: dict[tuple[str, str, str], Finding] = {}  # three years alike are said of the nearest two
    for (source_file, ward, before, now), found in sorted(of_years.items(), key=lambda year: year[0], reverse=True):
        if (source_file, ward, now) in told_of:
            out.append((found, told_of[source_file, ward, now]))
            continue
        here = [
            (key in moving, f, by_period.get(before, {}).get(unit))
            for key, by_period in (columns.items() if len(found) > 1 else ())
            if key[0] == ward
            for unit, (file, f) in by_period.get(now, {}).items()
            if file == source_file
        ]
        pairs = [(f, then) for moves, f, then in here if moves and f.value is not None and f.value >= LARGE]
        same = [(f, then) for f, then in pairs if then is not None and then[1].value == f.value]
        if same and len(same) >= YEAR_SAME * len(pairs):
            first, (file, there) = min(same, key=lambda pair: (pair[0].table, pair[0].row, pair[0].col))
            words: dict[str, object] = {"count": len(same), "of": len(pairs), **where(there, first, file if file != source_file else "")}
            words |= {"explains": [[f.sheet, f.address] for _, f, _ in here], "range": spans((f for _, f, _ in here), first.sheet)}
            year = told("year_repeated", first, first.value, before, source_file=source_file, **words)
            year.khu_pho = year.data_element = ""
            told_of[source_file, ward, now] = year
            out.append((found, year))
    return out


def _as_planned(by_period: dict[str, Column], planned: dict[str, Column], element: str) -> Iterator[Finding]:
    for period, column in by_period.items() if element.endswith("_recognized") else ():
        targets = planned.get(period, {})
        if targets.keys() == column.keys() and _are_same(column, targets) and _tells(column):
            source_file, first = next(iter(column.values()))
            yield told(
                "plan_as_result",
                first,
                first.value,
                "",
                source_file=source_file,
                count=len(column),
                other=next(iter(targets.values()))[1].address,
                range=spans((f for file, f in column.values() if file == source_file), first.sheet),
            )


def _repeated(by_period: dict[str, Column]) -> Iterator[Finding]:
    for before, now in combinations(sorted(by_period), 2):
        earlier, later = by_period[before], by_period[now]
        if len(before) != len(now) or earlier.keys() != later.keys():
            continue  # a quarter and its year are no two years
        same = {name: at for name, at in later.items() if at[1].value == earlier[name][1].value}
        # all of them, or, of numbers that seldom stay as they are, most
        if _tells(same) and (len(same) == len(later) or 2 * len(same) >= len(later) and _is_moving(later, earlier, same)):
            source_file, first = next(iter(same.values()))
            cells = [f for file, f in same.values() if file == source_file]
            yield told("figures_repeated", first, now, before, source_file=source_file, count=len(same), range=spans(cells, first.sheet))


def _is_moving(later: Column, earlier: Column, same: Column) -> bool:
    """Whether the other figures of a column are others than before, and all of them large: they were counted anew; and those that are the
    same so large that the usual change would have shown in them."""
    others = [(f.value or 0, earlier[name][1].value or 0) for name, (_, f) in later.items() if name not in same]
    if not all(now >= LARGE and now != then for now, then in others):
        return False
    usual = median([abs(now - then) / now for now, then in others])
    return len({f.value for _, f in same.values() if (f.value or 0) >= LARGE and (f.value or 0) * usual >= SHOWN}) >= UNITS


def _tells(column: Column) -> bool:
    """Whether the figures are so many, so different and so large that no chance makes others like them."""
    values = [f.value for _, f in column.values() if f.value is not None]
    return len(values) >= UNITS and len(set(values)) >= DISTINCT and max(values) >= LARGE


def check_parts(figures: Sequence[Figure]) -> list[Finding]:
    """``part_as_whole`` at the first figure of a column that is, khu phố for khu phố, the column of what it is a part of.

    Of families and citizens only, because a few clans or communities may well all be recognised.
    """
    columns: dict[tuple[int, str, str], dict[str, Column]] = defaultdict(lambda: defaultdict(dict))
    for f in figures:
        if f.role == "value" and f.khu_pho and f.value is not None:
            columns[f.table, f.period, f.education_level][f.data_element].setdefault(f.khu_pho, ("", f))
    out = []
    for of_table in columns.values():
        for part, whole, _ in at_most() if len(of_table) > 1 else ():
            column, of_whole = of_table.get(part, {}), of_table.get(whole, {})
            if part.endswith(STEPS) and column.keys() == of_whole.keys() and _tells(column) and _are_same(column, of_whole):
                first, other = (next(iter(one.values()))[1] for one in (column, of_whole))
                all_of_it = spans((f for _, f in column.values()), first.sheet)
                words = {"whole": " / ".join(other.path), "other": other.address, "range": all_of_it}
                out.append(told("part_as_whole", first, first.value, "", count=len(column), **words))
    return out


def _are_same(column: Column, other: Column) -> bool:
    """Whether every khu phố of both has the same figure in them."""
    return all(other[khu_pho][1].value == f.value for khu_pho, (_, f) in column.items())


def check_years(figures: Sequence[Figure]) -> list[Finding]:
    """``figures_repeated`` at the first figure of a column of wards that is another year's of the table, ward for ward."""
    staying = _staying()
    columns: dict[tuple[int, str, str], dict[str, Column]] = defaultdict(lambda: defaultdict(dict))
    for f in figures:
        if f.role == "value" and f.ward and not f.khu_pho and f.period and f.status == "reported" and f.data_element not in staying:
            columns[f.table, f.data_element, f.education_level][f.period].setdefault(f.ward, ("", f))
    return [finding for by_period in columns.values() if len(by_period) > 1 for finding in _repeated(by_period)]


def check_lines(figures: Sequence[Figure]) -> list[Finding]:
    """``lines_alike`` at a line of a table all of whose figures are those of another of its lines, or at a form (the lines of a list) of a
    khu phố that is another's."""
    lines: dict[tuple[Hashable, Hashable], list[Figure]] = defaultdict(list)
    tables, listed = tables_and_lists([f for f in figures if f.role == "value" and f.value is not None])
    for _, of_table in tables:
        for f in of_table:
            lines[f.table, f.line].append(f)
    for f in listed:
        if f.khu_pho and f.data_element:
            lines[(f.ward, f.period), f.khu_pho].append(f)
    of_values: dict[tuple, list[list[Figure]]] = defaultdict(list)
    for (table, _), line in lines.items():
        of_values[table, *[f.value for f in line]].append(line)
    alike: dict[tuple, list[list[Figure]]] = defaultdict(list)
    for key, same in of_values.items():
        if len(same) > 1 and len({value for value in key[1:] if value >= LARGE}) >= LINE_DISTINCT:
            for line in same:
                alike[key, tuple((f.data_element, f.education_level, f.period) for f in line)].append(line)
    out = []
    for same in alike.values():
        names = {line[0].khu_pho or line[0].ward: line[0] for line in same}
        if len(names) > 1:
            (other_unit, there), (unit, here), *_ = names.items()
            both = [f for line in same if line[0] in (here, there) for f in line]
            out.append(
                told(
                    "lines_alike",
                    here,
                    here.value,
                    there.value,
                    count=len(same[0]),
                    other=there.address,
                    other_sheet=there.sheet,
                    unit=unit,
                    other_unit=other_unit,
                    why_vi="",
                    why_en="",
                    range=spans(both, here.sheet),
                    **where(there, here),
                    **{name.replace("where", "back"): words for name, words in where(here, there).items()},
                )
            )
    return out
