"""Errors put in on purpose, of the kinds that were met in published reports, each with the cell where it shows."""

from __future__ import annotations

import copy
from collections.abc import Callable

from . import plant_more
from .build import Table
from .canvas import Case, Draw, Planted, address
from .world import Ward

# --------------------------------------------------------------- in the figures, before they are drawn
# rule -> (how the figures of one khu phố are changed, elements that must all be reported for it to show)


def _recognized_over_registered(r: dict) -> None:
    r["families_recognized"] = r["families_registered"] + 9
    r["families_recognized_new"] = r["families_recognized"] - r["families_recognized_renewed"]


def _recognized_over_households(r: dict) -> None:
    r["families_recognized"] = r["families_registered"] = r["households"] + 15
    r["families_recognized_new"] = r["families_recognized"] - r["families_recognized_renewed"]
    r["families_registered_new"] = r["families_registered"] - r["families_registered_renewed"]


def _registered_over_households(r: dict) -> None:
    r["families_registered"] = r["households"] + 12
    r["families_registered_new"] = r["families_registered"] - r["families_registered_renewed"]


def _set(element: object, change: Callable[[dict], object]) -> Callable[[dict], None]:
    def mutate(record: dict) -> None:
        record[element] = change(record)
    return mutate


FIGURES: dict[str, tuple[Callable[[dict], None], tuple[str, ...]]] = {
    "recognized_over_registered": (_recognized_over_registered, ("families_registered", "families_recognized")),
    "recognized_over_households": (_recognized_over_households, ("households", "families_recognized")),
    "registered_over_households": (_registered_over_households, ("households", "families_registered")),
    "negative": (_set("families_registered", lambda r: -r["families_registered"]), ("families_registered",)),
    "not_integer": (_set("households", lambda r: r["households"] + 0.5), ("households",)),
    "scale": (_set("households", lambda r: r["households"] * 1000), ("households",)),
    "new_plus_renewed": (_set("families_registered_new", lambda r: r["families_registered_new"] + 7), ("families_registered_new", "families_registered_renewed", "families_registered")),
    "recognized_over_total": (_set("clans_recognized", lambda r: r["clans"] + 3), ("clans", "clans_recognized")),
    "returned_over_dropouts": (_set(("returned_to_school", "lower_secondary"), lambda r: r["dropouts", "lower_secondary"] + r["dropouts", "primary"] + r["dropouts", "upper_secondary"] + 6), ("dropouts", "returned_to_school")),
}
UNSURE = {"negative", "not_integer", "scale"}  # whether such a value stays an observation is the reader's to say


def prepare(draw: Draw, ward: Ward, rule: str) -> None:
    """Make `ward` report the error in one of its khu phố."""
    if rule in FIGURES:
        ward.tamper = (draw.randrange(len(ward.units)), FIGURES[rule][0])


def settle(case: Case, ward: Ward, rule: str) -> None:
    """Note the cells at which a prepared error shows, if everything it needs was reported."""
    needs = FIGURES[rule][1]
    name = ward.units[ward.tamper[0] % len(ward.units)].canonical
    rows = [o for o in case.observations if o["ward"] == ward.full and o["khu_pho"] == name and o["data_element"] in needs and o["status"] != "not_reported"]
    for period in sorted({o["period"] for o in rows}):
        for sheet in sorted({o["source_sheet"] for o in rows}):
            here = [o for o in rows if o["period"] == period and o["source_sheet"] == sheet]
            levels = [{o["data_element"] for o in here if o["education_level"] == level} for level in ("all", "lower_secondary")]
            if any(set(needs) <= found for found in levels):
                case.planted.append(Planted(rule, sheet, [o["source_cell"] for o in here if o["education_level"] in ("all", "lower_secondary")], f"{name} {period}"))
    for observation in rows:
        if rule in UNSURE and observation["data_element"] == needs[0]:
            observation["optional"] = True


# ----------------------------------------------------------------------- in the sheet, after drawing


def _tables(case: Case) -> list[Table]:
    return [table for table in case.built if table.truth.orientation == "rows"]


def _sheet_cells(table: Table, kinds: tuple[str, ...], col_kinds: tuple[str, ...]) -> list[tuple[int, int]]:
    rows = [at for at, item in table.rows if item.kind in kinds]
    columns = [c for c, col in table.columns() if col.kind in col_kinds]
    return [(r, c) for r in rows for c in columns if (r, c) in table.sheet.cells]


def total_mismatch(draw: Draw, case: Case, table: Table) -> Planted | None:
    """A total that is not the sum of its rows."""
    if table.look.gaps:
        return None
    spots = [s for s in _sheet_cells(table, ("total",), ("count",)) if table.value_of.get(s, 0) > 20]
    if not spots:
        return None
    row, column = draw.choice(spots)
    cell = table.sheet.cells[row, column]
    cell.value, cell.formula, cell.format = int(table.value_of[row, column] + draw.choice([-10, 9, 27, 100])), None, "General"
    return Planted("total_mismatch", table.sheet.name, [address(row, column)], "total is not the sum")


def rate_mismatch(draw: Draw, case: Case, table: Table) -> Planted | None:
    """1.385/1847 "đạt 70,48 %": no denominator gives the typed rate."""
    spots = _sheet_cells(table, ("unit",), ("rate",))
    spots = [s for s in spots if isinstance(table.sheet.cells[s].value, (int, float)) and not table.sheet.cells[s].error]
    if not spots:
        return None
    row, column = draw.choice(spots)
    cell = table.sheet.cells[row, column]
    percent = "%" in cell.format
    cell.formula, cell.value = None, round(cell.value * 0.83 - (0.0137 if percent else 1.37), 4 if percent else 2)
    if cell.value <= 0:
        return None
    return Planted("rate_mismatch", table.sheet.name, [address(row, column)], "typed rate fits no denominator")


def malformed_number(draw: Draw, case: Case, table: Table) -> Planted | None:
    """7.360464.000đ, 1o5, 12..5, 3.45.1: a number nobody can read."""
    spots = _sheet_cells(table, ("unit",), ("count",))
    spots = [s for s in spots if isinstance(table.sheet.cells[s].value, (int, float))]
    if not spots:
        return None
    row, column = draw.choice(spots)
    cell = table.sheet.cells[row, column]
    cell.value, cell.format, cell.formula = draw.choice(["7.360464.000đ", "1o5", "12..5", "3.45.1", "2,6,31", "1l7"]), "@", None
    _optional(case, table.sheet.name, address(row, column))
    return Planted("malformed_number", table.sheet.name, [address(row, column)], str(cell.value))


def _replace(draw: Draw, case: Case, table: Table, rule: str, written: str, elements: str = "") -> Planted | None:
    """Type `written` over a count of a khu phố."""
    columns = dict(table.columns())
    spots = [s for s in _sheet_cells(table, ("unit",), ("count",)) if isinstance(table.sheet.cells[s].value, int) and str(columns[s[1]].element).startswith(elements)]
    if not spots:
        return None
    row, column = draw.choice(spots)
    cell = table.sheet.cells[row, column]
    cell.value, cell.format, cell.formula = written, "@", None
    _optional(case, table.sheet.name, address(row, column))
    return Planted(rule, table.sheet.name, [address(row, column)], written)


def decimal_place(draw: Draw, case: Case, table: Table) -> Planted | None:
    """"36/587 = 0.613" is 0,0613: a rate behind its own fraction with the decimal mark in the wrong place."""
    part, whole = draw.randint(11, 60), draw.randint(400, 600)
    return _replace(draw, case, table, "decimal_place", f"{part}/{whole} = {part / whole * 10:.3f}")


def wrong_level(draw: Draw, case: Case, table: Table) -> Planted | None:
    """"27/39 xã" where khu phố are counted."""
    return _replace(draw, case, table, "wrong_level", f"{draw.randint(2, 20)}/{draw.randint(21, 39)} xã", "communities")


def percent_in_count(draw: Draw, case: Case, table: Table) -> Planted | None:
    """"21,% so dân số", "10,65%": a rate where a count belongs."""
    return _replace(draw, case, table, "percent_in_count", draw.choice(["21,% so dân số", "10,65%", "70,48 %"]))


def date_from_fraction(draw: Draw, case: Case, table: Table) -> Planted | None:
    """"4/5" that Excel has turned into a date."""
    spots = [s for s in _sheet_cells(table, ("unit",), ("count",)) if isinstance(table.sheet.cells[s].value, int)]
    if not spots:
        return None
    row, column = draw.choice(spots)
    cell = table.sheet.cells[row, column]
    cell.value, cell.format, cell.formula = 43831 + draw.randint(0, 360), "d-mmm", None
    _optional(case, table.sheet.name, address(row, column))
    return Planted("date_from_fraction", table.sheet.name, [address(row, column)], "a date in a count column")


def text_in_count(draw: Draw, case: Case, table: Table) -> Planted | None:
    """A remark where a number belongs."""
    spots = [s for s in _sheet_cells(table, ("unit",), ("count",)) if isinstance(table.sheet.cells[s].value, int)]
    if not spots:
        return None
    row, column = draw.choice(spots)
    table.sheet.cells[row, column].value, table.sheet.cells[row, column].formula = draw.choice(["đang rà soát", "xem biểu 2", "theo danh sách", "???"]), None
    _optional(case, table.sheet.name, address(row, column))
    return Planted("text_in_count", table.sheet.name, [address(row, column)], "no number")


def duplicate_khu_pho(draw: Draw, case: Case, table: Table) -> Planted | None:
    """The same khu phố twice with other figures."""
    rows = [(at, item) for at, item in table.rows if item.kind == "unit" and item.label and not item.ward and not item.period and not item.level]
    if len(rows) < 3 or len(_tables(case)) > 1 or case.layout == "district_groups":
        return None
    (first, _), (second, item) = draw.sample(rows, 2)
    names = [(r, table.name_column) for r in (first, second)]
    table.sheet.cells[names[1]].value = table.sheet.cells[names[0]].value
    cells = [address(*n) for n in names]
    for observation in case.observations:
        if observation["source_sheet"] == table.sheet.name and int("".join(filter(str.isdigit, observation["source_cell"]))) in (first, second):
            observation["optional"] = True
            cells.append(observation["source_cell"])
    return Planted("duplicate_khu_pho", table.sheet.name, cells, f"{item.label} replaced")


def subset_over_parent(draw: Draw, case: Case, table: Table) -> Planted | None:
    """"Trong đó: hộ nghèo" larger than the figure it is part of."""
    spots = _sheet_cells(table, ("unit",), ("subset",))
    if not spots:
        return None
    row, column = draw.choice(spots)
    col = dict(table.columns())[column]
    parent = next((c for c, other in table.columns() if other.kind == "count" and other.element == col.part and other.period == col.period), 0)
    if not table.value_of.get((row, parent)):
        return None
    table.sheet.cells[row, column].value = int(table.value_of[row, parent]) + 11
    return Planted("subset_over_parent", table.sheet.name, [address(row, column), address(row, parent)], "part is larger than the whole")


def contradiction(draw: Draw, case: Case, table: Table) -> Planted | None:
    """A second copy of the sheet in which one figure differs."""
    if len(case.sheets) != 1 or not case.observations:
        return None
    mine = [o for o in case.observations if o["status"] == "reported" and not o.get("optional")]
    spots = {o["source_cell"]: o for o in mine}
    place = {address(r, c): (r, c) for r, c in table.sheet.cells}
    cells = [a for a in spots if isinstance(table.sheet.cells[place[a]].value, int)]
    if not cells:
        return None
    twin = copy.deepcopy(table.sheet)
    twin.name, twin.scored = f"{table.sheet.name[:24]} (sửa)", False
    twin.tables = []
    at = draw.choice(cells)
    twin.cells[place[at]].value += 4
    case.sheets.append(twin)
    case.observations += [{**o, "source_sheet": twin.name, "optional": True} for o in case.observations]
    spots[at]["optional"] = True
    plant = Planted("contradiction", table.sheet.name, [at], "two sheets differ")
    plant.sheets = [table.sheet.name, twin.name]
    return plant


def ward_conflict(draw: Draw, case: Case, table: Table) -> Planted | None:
    """The sheet names one ward, the file's name another."""
    from . import words

    paper = case.paper
    if "agency" not in paper.ward_in or case.layout.startswith("district"):
        return None
    kind, name, *_ = draw.choice([w for w in words.WARDS if w[1] != paper.ward.name])
    paper.ward_in -= {"file", "folder"}
    case.path = f"{paper.file_name()} {kind} {name}"
    return Planted("ward_conflict", "", [], "ward|commune|context|conflict")


def period_conflict(draw: Draw, case: Case, table: Table) -> Planted | None:
    """The title says one year, the file's name another."""
    paper = case.paper
    if "title" not in paper.period_in or not paper.period.isdigit() or case.layout == "quarters_columns":
        return None
    paper.period_in -= {"file", "folder"}
    case.path = f"{paper.file_name()} năm {int(paper.period) - draw.choice([1, 2])}"
    return Planted("period_conflict", "", [], "period|year|context|conflict")


SHEET = {"total_mismatch": total_mismatch, "rate_mismatch": rate_mismatch, "malformed_number": malformed_number, "date_from_fraction": date_from_fraction, "text_in_count": text_in_count, "duplicate_khu_pho": duplicate_khu_pho, "subset_over_parent": subset_over_parent,
         "decimal_place": decimal_place, "wrong_level": wrong_level, "percent_in_count": percent_in_count, "contradiction": contradiction, "ward_conflict": ward_conflict, "period_conflict": period_conflict}


RULES = [*FIGURES, *SHEET, "total_mismatch", "rate_mismatch"]
ALL = sorted({*RULES, *plant_more.KINDS})


def _optional(case: Case, sheet: str, cell: str) -> None:
    for observation in case.observations:
        if observation["source_sheet"] == sheet and observation["source_cell"] == cell:
            observation["optional"] = True


def plant(draw: Draw, case: Case, rule: str) -> None:
    """Put the error `rule` into the drawn case, if the case has a place for it."""
    if rule in FIGURES:
        if case.paper.ward.tamper:
            settle(case, case.paper.ward, rule)
        return
    tables = _tables(case)
    if not tables:
        return
    draw.shuffle(tables)
    for table in tables:
        planted = (SHEET | plant_more.KINDS)[rule](draw, case, table)
        if planted:
            case.planted.append(planted)
            return
