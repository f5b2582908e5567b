"""More errors of published reports, each forced on every case by ``score --plant KIND``: no seed draws them of itself."""

from __future__ import annotations

from . import words
from .build import Table
from .canvas import Case, Draw, Planted, Sheet, address

LAYOUTS = {  # kind -> layouts that have a place for it
    "shares_over_whole": ["school_khu_pho", "standard"], "subset_rate": ["school_khu_pho", "standard"], "other_denominator": ["standard", "grouped", "sheet_per_model"],
    "year_mistyped": ["standard", "grouped", "sheet_per_model", "school_khu_pho"], "heading_misspelt": ["standard", "grouped", "sheet_per_year"],
    "enrolment_identity": ["school_khu_pho"], "odd_growth": ["sheet_per_year", "years_columns", "long_years"],
}
CAUGHT_BY = {  # kind -> rules that speak of it; elsewhere in the file they are false alarms
    "shares_over_whole": {"shares_over_whole"}, "subset_rate": {"subset_rate", "subset_over_parent"}, "other_denominator": {"rate_other_denominator"},
    "year_mistyped": {"year_mistyped", "date_after_period"}, "heading_misspelt": {"heading_unknown"},
    "enrolment_identity": {"enrolment_identity", "enrolment_gap"}, "odd_growth": {"jump_last_year", "scale_last_year", "growth_outside", "unlike_others"},
}
MISSPELT = {"Dòng họ": "Dòng học", "DÒNG HỌ": "DÒNG HỌC", "Cộng đồng": "Cộng đòng", "CỘNG ĐỒNG": "CỘNG ĐÒNG", "Gia đình": "Gia đinh", "GIA ĐÌNH": "GIA ĐINH", "Đơn vị học": "Đơn vi học"}


BARE = {" ".join(text.split()) for texts in words.STEP.values() for text in texts}  # headings that do not name their model


def tidy_leaf(header: str) -> str:
    """The lowest level of a joined heading."""
    return header.rsplit(" / ", 1)[-1]


def shares_over_whole(draw: Draw, case: Case, table: Table) -> Planted | None:
    """Reasons of dropping out that add up to 102,6 %."""
    reasons = draw.sample(["Hoàn cảnh khó khăn", "Học lực yếu", "Theo cha mẹ đi làm ăn xa", "Bệnh tật", "Lý do khác"], draw.randint(3, 5))

    def line(extra: float) -> list[float]:
        cuts = sorted(draw.uniform(5, 95) for _ in reasons[1:])
        shares = [round(b - a, 1) for a, b in zip([0, *cuts], [*cuts, 100], strict=True)]
        return [*shares[:-1], round(100 - sum(shares[:-1]) + extra, 1)]

    return _beside(draw, case, table, "Nguyên nhân", "Tỷ lệ học sinh bỏ học theo nguyên nhân (%)", reasons, line, draw.choice([2.6, 4.8, 11.3]), "shares_over_whole")


def subset_rate(draw: Draw, case: Case, table: Table) -> Planted | None:
    """"Tiểu học 0,01, trong đó: nữ 0,46": a part above its whole and far from all others."""
    def line(extra: float) -> list[float]:
        whole = draw.uniform(1.4, 2.2)
        return [round(0.01 if extra else whole, 2), round(whole * (1.5 if extra else draw.uniform(0.7, 0.95)), 2)]

    return _beside(draw, case, table, "Tỷ lệ bỏ học", "Tỷ lệ bỏ học (%)", ["Tổng số", "Trong đó: nữ"], line, 1, "subset_rate")


def _beside(draw: Draw, case: Case, table: Table, name: str, title: str, heads: list[str], line, extra: float, rule: str) -> Planted | None:
    """A sheet of shares of every khu phố, on one line of which something is wrong."""
    if case.layout.startswith("district"):
        return None
    ward, years = table.ward, table.period or str(table.ward.years[-1])
    sheet = Sheet(name, scored=False)
    sheet.put(1, 1, f"UBND {ward.full}".upper())
    sheet.put(2, 1, f"{name.upper()} {'NĂM HỌC' if '-' in years else 'NĂM'} {years}")
    for column, text in enumerate(["STT", words.KIND_HEADINGS[ward.unit_kind][0]], 1):
        sheet.put(4, column, text)
        sheet.merge(4, column, 5, column)
    sheet.put(4, 3, title)
    sheet.merge(4, 3, 4, 2 + len(heads))
    for column, text in enumerate(heads, 3):
        sheet.put(5, column, text)
    wrong = draw.randrange(len(ward.units))
    for index, unit in enumerate(ward.units):
        sheet.put(6 + index, 1, index + 1)
        sheet.put(6 + index, 2, unit.canonical)
        for column, value in enumerate(line(extra if index == wrong else 0), 3):
            sheet.put(6 + index, column, value)
    case.sheets.append(sheet)
    return Planted(rule, sheet.name, [address(6 + wrong, 3 + i) for i in range(len(heads))], title)


def other_denominator(draw: Draw, case: Case, table: Table) -> Planted | None:
    """The heading says of all households, the figure is of those registered, or the other way round."""
    spots = []
    for column, col in table.columns():
        if col.kind != "rate" or col.whole not in ("households", "families_registered") or col.part != "families_recognized" or not any(
                word in col.path[-1] for word in ("hộ", "ĐK", "đăng ký")):
            continue
        other = "families_registered" if col.whole == "households" else "households"
        for row, item in table.rows:
            part, whole, right = (table.value_of.get((row, table._column_of(col, element))) for element in (col.part, other, col.whole))
            if item.kind == "unit" and part and whole and right and abs(part / whole - part / right) > 0.02 and isinstance(table.sheet.cells.get((row, column), Cell0).value, (int, float)):
                spots.append((row, column, part / whole))
    if not spots:
        return None
    row, column, ratio = draw.choice(spots)
    cell = table.sheet.cells[row, column]
    fraction = "%" in cell.format or abs(cell.value) <= 1
    cell.value, cell.formula = round(ratio, 4) if fraction else round(100 * ratio, 2), None
    return Planted("other_denominator", table.sheet.name, [address(row, column)], "of another denominator")


class Cell0:
    """Stands for a cell that is not there."""

    value = None


def year_mistyped(draw: Draw, case: Case, table: Table) -> Planted | None:
    """"Kế hoạch 493 ... ngày 23/02/2026" over figures of 2016."""
    year = int((table.period or "0")[:4])
    if not year or year > 2020:
        return None
    wrong = year + 10
    spots = [at for at, cell in sorted(table.sheet.cells.items()) if isinstance(cell.value, str) and at[0] < table.truth.first_row and cell.value.lower().startswith("(kèm theo")]
    text = f"(Thực hiện Kế hoạch số 493/KH-UBND ngày 23/02/{wrong} của UBND)"
    if spots:
        at = spots[0]
        table.sheet.cells[at].value = text
    else:
        rows = [row for row in range(1, table.truth.header_rows[0]) if (row, 1) not in table.sheet.cells and all(r != row for r, _ in table.sheet.cells)]
        if not rows:
            return None
        at = rows[-1], 1
        table.sheet.put(*at, text)
    return Planted("year_mistyped", table.sheet.name, [address(*at)], text)


def heading_misspelt(draw: Draw, case: Case, table: Table) -> Planted | None:
    """"DÒNG HỌC HIẾU HỌC", "CỘNG ĐÒNG HỌC TẬP": never taken for what was meant without a word."""
    spots = [(at, right, wrong) for at, cell in sorted(table.sheet.cells.items()) if at[0] in table.truth.header_rows and 0 <= at[1] - table.left < len(table.slots) and isinstance(cell.value, str)
             for right, wrong in MISSPELT.items() if cell.value.startswith(right) or f". {right}" in cell.value]
    if not spots:
        return None
    at, right, wrong = draw.choice(spots)
    written = table.sheet.cells[at].value
    before, after = (" ".join(text.split()) for text in (written, written.replace(right, wrong, 1)))
    if not any(column["header"] == before or f"{before} /" in f"{column['header']} /" and tidy_leaf(column["header"]) in BARE for column in table.truth.columns.values()):
        return None  # every heading under it says what it counts
    for (row, column), cell in table.sheet.cells.items():  # a heading that returns was copied
        if cell.value == written and 0 <= column - table.left < len(table.slots) and row >= table.truth.header_rows[0]:
            cell.value = written.replace(right, wrong, 1)
    touched = []
    for name, column in table.truth.columns.items():
        if f"{before} /" in f"{column['header']} /":
            column["header"] = column["header"].replace(before, after, 1)
            if tidy_leaf(column["header"]) in BARE or column["header"] == after:
                column["data_element"] = None
            touched.append(name)
    cells = {address(*at), *(f"{name}{row}" for name in touched for row in table.truth.header_rows)}
    for observation in case.observations:
        if observation["source_sheet"] == table.sheet.name and observation["source_cell"].rstrip("0123456789") in touched:
            observation["optional"] = True
    return Planted("heading_misspelt", table.sheet.name, sorted(cells), after)


def enrolment_identity(draw: Draw, case: Case, table: Table) -> Planted | None:
    """More pupils at the end of the year than at its start less those who dropped out."""
    columns = {(col.element, col.level): column for column, col in table.columns() if col.kind == "count" and col.style == "int"}
    levels = [level for element, level in columns if element == "pupils_end" and ("pupils_start", level) in columns and ("dropouts", level) in columns]
    spots = [(row, level) for row, item in table.rows for level in levels if item.kind == "unit" and all(
        isinstance(table.sheet.cells.get((row, columns[element, level]), Cell0).value, int) for element in ("pupils_start", "pupils_end", "dropouts"))]
    if not spots:
        return None
    row, level = draw.choice(spots)
    cell = table.sheet.cells[row, columns["pupils_end", level]]
    cell.value += 6 + int(draw.choice([0.12, 0.2, 0.4]) * table.sheet.cells[row, columns["pupils_start", level]].value)
    cell.formula = None
    _optional(case, table, row, columns["pupils_end", level])
    return Planted("enrolment_identity", table.sheet.name, [address(row, columns[element, level]) for element in ("pupils_start", "pupils_end", "dropouts")], level)


def odd_growth(draw: Draw, case: Case, table: Table) -> Planted | None:
    """Registrations of one year five times those of the year before."""
    mine = [o for o in case.observations if o["data_element"] in ("families_registered", "families_recognized") and o["status"] == "reported" and o["khu_pho"] and o["period"].isdigit()]
    years = sorted({o["period"] for o in mine})
    place = {(sheet.name, address(*at)): cell for sheet in case.sheets for at, cell in sheet.cells.items()}
    spots = [o for o in mine if o["period"] in years[1:] and o["value"] > 30 and isinstance(place[o["source_sheet"], o["source_cell"]].value, int)]
    if not spots:
        return None
    spot = draw.choice(spots)
    cell = place[spot["source_sheet"], spot["source_cell"]]
    cell.value, cell.formula, spot["optional"] = cell.value * 5, None, True
    return Planted("odd_growth", spot["source_sheet"], [spot["source_cell"]], f"five times in {spot['period']}")


def _optional(case: Case, table: Table, row: int, column: int) -> None:
    for observation in case.observations:
        if observation["source_sheet"] == table.sheet.name and observation["source_cell"] == address(row, column):
            observation["optional"] = True


KINDS = {kind: globals()[kind] for kind in LAYOUTS}
