"""Placing a table: headings, code row, body, totals; the truth is noted while the cells are drawn."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import words
from .canvas import Case, Draw, Sheet, TableTruth, address, letter, tidy
from .numerals import COUNT_STYLES, RATE_STYLES, count_style, write_count, write_rate
from .world import UNIT_OF, Unit, Ward


@dataclass
class Col:
    """A column: heading path, and what its cells hold.

    `kind`: count (a data element), rate (`part` over `whole`), subset (of `part`, no data element), sum (over
    the columns of `element`), note, personal, text, empty.
    """

    path: tuple[str, ...]
    kind: str = "count"
    element: str = ""
    level: str = "all"
    period: str = ""
    part: str = ""
    whole: str = ""
    style: str = ""
    optional: bool = False


@dataclass
class Row:
    kind: str  # unit, total, subtotal, group (caption with sums), section, blank, filler, repeat
    label: str = ""
    number: str = ""
    unit: Unit | None = None
    members: list[Unit] = field(default_factory=list)
    ward: str = ""
    period: str = ""
    level: str = ""
    down: int = 0  # this and the next rows share a name that is merged down over so many rows; -1 for the next ones


@dataclass
class Look:
    """How this office draws tables."""

    fill: str = "merge"  # merge, blank, repeat
    code: str = ""
    stt: str = "first"
    stt_heading: str = "STT"
    name_heading: str = "Khu phố"
    total_label: str = "Cộng"
    total_in_stt: bool = False
    total_merged: bool = False
    formulas: bool = False
    count_styles: list[str] = field(default_factory=lambda: ["int"])
    rate_style: str = "number"
    nil: str | None = None
    gaps: float = 0.0
    gap_word: str | None = None
    names_left: bool = False
    error_cells: bool = False
    border: bool = True
    offset: tuple[int, int] = (0, 0)


def draw_look(draw: Draw, ward: Ward) -> Look:
    bare = any(unit.written.strip().isdigit() for unit in ward.units)
    if bare:
        heading = draw.choice(words.KIND_HEADINGS[ward.unit_kind][:2])
    else:
        heading = draw.choice(words.KIND_HEADINGS[ward.unit_kind] * 2 + words.UNIT_HEADINGS)
        heading = "" if draw.maybe(0.08) else heading
    styles = ["int"] if draw.maybe(0.45) else [count_style(draw, COUNT_STYLES) for _ in range(2)] + ["int"]
    label = draw.choice(words.TOTALS).format(kind=draw.choice([ward.kind.lower(), ward.kind.lower(), "xã" if ward.kind == "Xã" else ward.kind.lower()]), ward=ward.name)
    return Look(
        fill=draw.choices(["merge", "blank", "repeat"], [70, 22, 8])[0],
        code=draw.choices(["", "paren", "plain", "ab", "ints", "formula"], [58, 14, 6, 8, 5, 9])[0],
        stt=draw.choices(["first", "last", "none", "text", "shuffled", "dotted"], [62, 5, 13, 10, 5, 5])[0],
        stt_heading=draw.choice(words.STT), name_heading=heading, total_label=label,
        total_in_stt=draw.maybe(0.3), total_merged=draw.maybe(0.6), formulas=draw.maybe(0.45),
        count_styles=styles, rate_style=draw.choice(RATE_STYLES),
        nil=draw.choice(words.NIL) if draw.maybe(0.4) else None,
        gaps=draw.choice([0, 0, 0, 0.02, 0.06]), gap_word=draw.choice([None, None, *words.NOT_REPORTED]),
        border=draw.maybe(0.8),
    )


class Table:
    """One table being placed on a sheet."""

    def __init__(self, case: Case, sheet: Sheet, ward: Ward, look: Look, draw: Draw, period: str):
        self.case, self.sheet, self.ward, self.look, self.draw, self.period = case, sheet, ward, look, draw, period
        self.truth = TableTruth()
        self.value_of: dict[tuple[int, int], float | int] = {}  # what a cell of a count means, for totals and plants
        self.rows: list[tuple[int, Row]] = []
        self.slots: list[tuple[str, Col | None]] = []

    # ---------------------------------------------------------------- headings
    def place(self, top: int, left: int, cols: list[Col], rows: list[Row], personal_after_name: list[Col] | None = None) -> int:
        """Draw the table with its upper left corner at (`top`, `left`); returns the row after it."""
        look = self.look
        slots: list[tuple[str, Col | None]] = [("name", None)]
        if look.stt not in ("none", "last"):
            slots.insert(0, ("stt", None))
        slots += [("col", col) for col in (personal_after_name or []) + cols]
        if look.stt == "last":
            slots.append(("stt", None))
        self.slots, self.left = slots, left
        self.name_column = left + [kind for kind, _ in slots].index("name")
        self.stt_column = next((left + i for i, (kind, _) in enumerate(slots) if kind == "stt"), 0)
        for _, col in self.columns():
            if col.kind == "count" and not col.style:
                col.style = self._count_style(col)
        paths = [{"stt": (look.stt_heading,), "name": (look.name_heading,)}.get(kind) or col.path for kind, col in slots]
        self.depth = max(len(path) for path in paths)
        self.truth.header_rows = list(range(top, top + self.depth))
        self._headings(top, paths)
        row = top + self.depth
        if look.code:
            self._code_row(row)
            self.truth.code_rows.append(row)
            row += 1
        self._body(row, rows, paths)
        for column, col in self.columns():
            if col.kind in ("note", "personal", "text", "empty", "year"):
                self.truth.optional_columns.append(letter(column))
            entry = {"header": " / ".join(tidy(part) for part in col.path if tidy(part)), "data_element": None}
            if col.kind == "count":
                entry["data_element"] = col.element
            if col.kind not in ("note", "personal", "text", "empty", "year"):
                self.truth.columns[letter(column)] = entry
        self.truth.name_column = letter(self.name_column)
        self.sheet.tables.append(self.truth)
        self.case.built.append(self)
        return self.truth.last_row + 1

    def columns(self) -> list[tuple[int, Col]]:
        return [(self.left + i, col) for i, (_, col) in enumerate(self.slots) if col is not None]

    def _count_style(self, col: Col) -> str:
        style = self.draw.choice(self.look.count_styles)
        if col.element == "fund_vnd":
            return "in_millions" if "triệu" in col.path[-1] else self.draw.choice(["int", "grouped_format", "dotted_text", "millions", "with_unit"])
        if style == "fraction" and not col.element.endswith(("_registered", "_recognized")):
            return "int"
        return style

    def _headings(self, top: int, paths: list[tuple[str, ...]], record: bool = True) -> None:
        sheet, fill = self.sheet, self.look.fill
        depth = max(len(path) for path in paths)
        for index, path in enumerate(paths):
            column = self.left + index
            for level, text in enumerate(path):
                last = level == len(path) - 1
                prefix = path[: level + 1]
                if not last and index and paths[index - 1][: level + 1] == prefix and len(paths[index - 1]) > level + 1:
                    if fill == "repeat":
                        sheet.put(top + level, column, text, bold=True, center=True, border=self.look.border)
                    continue
                if text:
                    sheet.put(top + level, column, text, bold=True, center=True, border=self.look.border)
                if last and fill != "blank":
                    sheet.merge(top + level, column, top + depth - 1, column)
                if not last and fill == "merge":
                    end = index
                    while end + 1 < len(paths) and paths[end + 1][: level + 1] == prefix and len(paths[end + 1]) > level + 1:
                        end += 1
                    sheet.merge(top + level, column, top + level, self.left + end)

    def _code_row(self, row: int) -> None:
        look = self.look
        if look.code == "ab":
            letters = iter("AB")
        position = {i: n for n, i in enumerate(range(len(self.slots)), 1)}
        of = {(col.element, col.period, col.level): position[i] for i, (_, col) in enumerate(self.slots) if col and col.kind == "count"}
        for index, (kind, col) in enumerate(self.slots):
            number = index + 1
            text: object = f"({number})"
            if look.code == "plain":
                text = f"{number}"
            elif look.code == "ints":
                text = number
            elif look.code == "ab":
                text = next(letters) if kind != "col" else (index + 1 - sum(1 for k, _ in self.slots[: index + 1] if k != "col"))
            elif look.code == "formula":
                text = f"{number}"
                if col and col.kind == "rate" and (col.part, col.period, col.level) in of and (col.whole, col.period, col.level) in of:
                    a, b = of[col.part, col.period, col.level], of[col.whole, col.period, col.level]
                    text = self.draw.choice([f"{number}={a}/{b}", f"({number})=({a})/({b})", f"{number}={a}/{b}*100", f"{number} = {a}:{b}"])
            self.sheet.put(row, self.left + index, text, center=True, italic=True, border=look.border)

    # -------------------------------------------------------------------- body
    def _body(self, row: int, rows: list[Row], paths: list[tuple[str, ...]]) -> None:
        truth = self.truth
        start = row
        for item in rows:
            if item.kind == "repeat":
                self._headings(row, paths)
                truth.repeated_header_rows += range(row, row + self.depth)
                row += self.depth
                continue
            self.rows.append((row, item))
            row += 1
        while self.rows and self.rows[-1][1].kind == "blank":
            self.rows.pop()
        for at, item in self.rows:
            if item.kind == "unit":
                self._unit_row(at, item)
        for at, item in self.rows:
            if item.kind in ("total", "subtotal", "group"):
                self._sum_row(at, item)
                (truth.total_rows if item.kind == "total" else truth.subtotal_rows).append(at)
            elif item.kind == "filler":
                self._labels(at, item)
            elif item.kind == "section":
                self._labels(at, item)
                truth.section_rows.append(at)
        truth.first_row = min(at for at, item in self.rows if item.kind != "blank")
        truth.last_row = max(at for at, item in self.rows)
        if start != truth.first_row:
            truth.first_row = min(truth.first_row, *(at for at, _ in self.rows))

    def _labels(self, at: int, item: Row) -> None:
        look, sheet = self.look, self.sheet
        bold = item.kind != "unit"
        label = item.label
        stt: object = item.number
        if item.kind == "unit" and isinstance(stt, str) and stt.isdigit():
            stt = {"text": stt, "dotted": f"{stt}."}.get(look.stt, int(stt))
        if item.kind == "total" and look.total_in_stt and label and self.stt_column and self.stt_column == self.name_column - 1:
            sheet.put(at, self.stt_column, label, bold=True, center=True, border=look.border)
            if look.total_merged:
                sheet.merge(at, self.stt_column, at, self.name_column)
            return
        if self.stt_column and stt not in ("", None):
            sheet.put(at, self.stt_column, stt, center=True, border=look.border, bold=bold)
        if label:
            value: object = int(label) if label.isdigit() and len(label) < 2 else label
            sheet.put(at, self.name_column, value, bold=bold, border=look.border)
            if item.down > 1 and look.fill == "merge":
                sheet.merge(at, self.name_column, at + item.down - 1, self.name_column)

    def _unit_row(self, at: int, item: Row) -> None:
        self._labels(at, item)
        unit, draw, sheet = item.unit, self.draw, self.sheet
        for column, col in self.columns():
            if col.kind == "count":
                period, level = col.period or item.period or self.period, item.level or col.level
                value = self.ward.value(unit, period, col.element, level)
                what = {"ward": item.ward or self.ward.full, "khu_pho": unit.canonical if item.down else "" if item.ward or item.period or item.level else unit.canonical, "period": period,
                        "data_element": col.element, "education_level": level}
                if draw.maybe(self.look.gaps):
                    if "gaps" not in self.case.excused:
                        self.case.excused.append("gaps")  # sums over different khu phố may rightly look contradictory
                    if self.look.gap_word:
                        sheet.put(at, column, self.look.gap_word, center=True, border=self.look.border)
                        self.case.observe(sheet, at, column, **what, value=None, status="not_reported")
                    continue
                if self.look.error_cells and draw.maybe(0.02):
                    sheet.put(at, column, draw.choice(["#REF!", "#VALUE!", "#N/A", "#NAME?"]), error=True)
                    self.case.excused.append(f"error cell {sheet.name}!{address(at, column)}")
                    continue
                self.value_of[at, column] = value
                if value == 0 and self.look.nil is not None:
                    sheet.put(at, column, self.look.nil, center=True, border=self.look.border)
                    self.case.observe(sheet, at, column, **what, value=0, status="nil")
                    continue
                wide = None
                if col.style == "fraction":
                    stem = col.element.rsplit("_", 1)[0]
                    other = f"{stem}_registered" if col.element.endswith("_recognized") else ("households" if stem == "families" else stem)
                    wide = self.ward.value(unit, period, other, level) if other in words.ELEMENT.values() or other == "households" else None
                style = col.style if isinstance(value, int) and value >= 0 else "int"
                shown, form = write_count(style, value, UNIT_OF.get(col.element, "hộ"), draw, wide)
                sheet.put(at, column, shown, format=form, border=self.look.border)
                self.case.observe(sheet, at, column, **what, value=value, status="reported")
            elif col.kind == "subset":
                parent = self.ward.value(unit, col.period or item.period or self.period, col.part)
                if draw.maybe(0.9):
                    sheet.put(at, column, max(0, int(parent * draw.uniform(0.02, 0.15))), border=self.look.border)
            elif col.kind == "note" and draw.maybe(0.12):
                sheet.put(at, column, draw.choice(words.NOTES), border=self.look.border)
            elif col.kind == "year":
                sheet.put(at, column, int(item.period) if col.element == "number" else item.period, border=self.look.border)
            elif col.kind == "text" and draw.maybe(0.7):
                sheet.put(at, column, draw.choice(["Đạt", "Khá", "Tốt", "Trung bình"]), border=self.look.border)
            elif col.kind == "personal":
                sheet.put(at, column, person_value(draw, col.element, self.case), border=self.look.border)
        for column, col in self.columns():
            if col.kind == "rate":
                part, whole = self._cell(at, col, col.part), self._cell(at, col, col.whole)
                self._rate(at, column, col, part, whole)
            if col.kind == "sum":
                found = [self.value_of.get((at, c)) for c, other in self.columns() if other.kind == "count" and other.element == col.element]
                if any(v is not None for v in found):
                    sheet.put(at, column, sum(v or 0 for v in found), border=self.look.border, bold=True)

    def _column_of(self, col: Col, element: str) -> int:
        return next((c for c, other in self.columns() if other.kind == "count" and other.element == element and other.period == col.period and other.level == col.level), 0)

    def _cell(self, at: int, col: Col, element: str) -> tuple[int, float | int | None]:
        column = self._column_of(col, element)
        return column, self.value_of.get((at, column))

    def _rate(self, at: int, column: int, col: Col, part: tuple, whole: tuple) -> None:
        if part[1] is None or not whole[1]:
            if self.look.rate_style.startswith("formula") and part[0] and whole[0] and whole[1] == 0 and self.draw.maybe(0.3):
                self.sheet.put(at, column, "#DIV/0!", error=True, formula=f"{address(at, part[0])}/{address(at, whole[0])}*100", border=self.look.border)
            return
        style = self.look.rate_style
        shown, form = write_rate(style, part[1], whole[1])
        formula = None
        numeric = all(isinstance(self.sheet.cells[at, c[0]].value, (int, float)) and self.sheet.cells[at, c[0]].value == c[1] for c in (part, whole))
        if style.startswith("formula"):
            percent = style == "formula_percent"
            shown, form = (round(part[1] / whole[1], 10), "0.0%") if percent else (round(100 * part[1] / whole[1], 10), "0.00")
            if numeric:
                formula = f"{address(at, part[0])}/{address(at, whole[0])}" + ("" if percent else "*100")
            else:
                shown = round(shown, 4) if percent else round(shown, 2)
        self.sheet.put(at, column, shown, format=form, formula=formula, border=self.look.border)
        self.value_of[at, column] = shown  # marks that a rate is here

    def _sum_row(self, at: int, item: Row) -> None:
        self._labels(at, item)
        wanted = {id(unit) for unit in item.members}
        unit_rows = [r for r, other in self.rows if other.kind == "unit" and id(other.unit) in wanted]
        for column, col in self.columns():
            if col.kind in ("count", "subset", "sum"):
                values = [self.value_of.get((r, column)) for r in unit_rows] if col.kind == "count" else [
                    v.value for r in unit_rows if (v := self.sheet.cells.get((r, column))) is not None and isinstance(v.value, (int, float))]
                total = sum(v for v in values if v is not None)
                if all(v is None for v in values):
                    continue
                cells = [self.sheet.cells.get((r, column)) for r in unit_rows]
                plain = all(c is None or isinstance(c.value, (int, float)) for c in cells) and sum(c.value for c in cells if c) == total
                contiguous = unit_rows == list(range(unit_rows[0], unit_rows[-1] + 1))
                formula = None
                if self.look.formulas and plain and contiguous:
                    formula = f"SUM({address(unit_rows[0], column)}:{address(unit_rows[-1], column)})"
                elif self.look.formulas and plain:
                    formula = "+".join(address(r, column) for r in unit_rows) if len(unit_rows) < 25 else None
                style = col.style if col.kind == "count" and not formula and col.style != "fraction" else "int"
                shown, form = write_count(style, total, UNIT_OF.get(col.element, "hộ"), self.draw)
                self.sheet.put(at, column, shown, format=form, formula=formula, bold=True, border=self.look.border)
                self.value_of[at, column] = total
        for column, col in self.columns():
            if col.kind == "rate":
                part, whole = self._cell(at, col, col.part), self._cell(at, col, col.whole)
                if self.look.gaps == 0:  # with gaps the sums of part and whole cover different units
                    self._rate(at, column, col, part, whole)


def person_name(draw: Draw, case: Case) -> str:
    name = f"{draw.choice(words.FAMILY_NAMES)} {draw.choice(words.MIDDLE_NAMES)} {draw.choice(words.GIVEN_NAMES)}"
    case.names.append(name)
    return name


def person_value(draw: Draw, kind: str, case: Case) -> object:
    """A made-up personal datum; it is noted, since it must never come out again."""
    if kind == "name":
        return person_name(draw, case)
    if kind == "phone":
        value: object = f"09{draw.randint(10_000_000, 99_999_999)}"
    elif kind == "birth":
        return draw.choice([draw.randint(1950, 1990), f"{draw.randint(1, 28):02}/{draw.randint(1, 12):02}/{draw.randint(1950, 1990)}"])
    elif kind == "id":
        value = f"0{draw.randint(10**10, 10**11 - 1)}"
    else:
        value = f"Số {draw.randint(1, 200)}/{draw.randint(1, 90)} đường Hùng Vương"
    case.names.append(str(value))
    return value
