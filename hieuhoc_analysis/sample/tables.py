"""One table of a submission: its headings, lines, totals and rates, and what each counted cell truly says."""

from __future__ import annotations

from typing import NamedTuple

from openpyxl.utils import get_column_letter

from hieuhoc_analysis.language.phrases import number
from hieuhoc_analysis.sample.figures import Key
from hieuhoc_analysis.sample.layouts import (
    NAME,
    NOTE,
    RATE,
    ROW_TOTAL,
    STT,
    Column,
    Entity,
    Group,
    Submission,
    find,
)
from hieuhoc_analysis.sample.page import COUNT, FRACTION, MILLIONS, PERCENT_POINTS, Look, Page

ROMAN = ("I", "II", "III", "IV")
# a form says "-" for nothing only where nothing is common
NEVER_DASHED = {"households", "population", "families_registered", "families_recognized", "pupils_start", "pupils_end"}
LARGE = NEVER_DASHED | {"families_planned", "members", "fund_vnd", "children_age6", "children_age6_grade1"}


class Truth(NamedTuple):
    """What one counted cell says; the columns of the observations table but for the raw text."""

    ward: str
    khu_pho: str
    period: str
    data_element: str
    education_level: str
    value: int | None
    status: str
    source_file: str
    source_sheet: str
    source_cell: str


class Tables:
    """Writes the tables of one submission and keeps their `truth`."""

    def __init__(self, submission: Submission, figures: dict[Key, int]) -> None:
        self.submission = submission
        self.figures = figures
        self.truth: list[Truth] = []

    def header(self, page: Page, row: int, columns: list[Column]) -> int:
        """Headings of one to three levels, merged across and down; then, in some, a row of column numbers."""
        depth = max(len(c.heading) for c in columns)
        heights = [1] * depth
        for level in range(depth):
            for first, last in _spans(columns, level):
                heading = columns[first].heading
                leaf = len(heading) == level + 1
                page.write(row + level, first + 1, heading[level], bold=True, align="center", wrap=True, border=True)
                page.merge(row + level, first + 1, row + (depth - 1 if leaf else level), last + 1)
                # a leaf may use the lines of the levels it is merged over; the last row takes what is left
                spare = sum(heights[level:-1]) if leaf else 0
                target = depth - 1 if leaf else level
                heights[target] = max(heights[target], page.lines(heading[level], first + 1, last + 1) - spare)
        for level in range(depth):
            page.height(row + level, heights[level])
        page.sheet.print_title_rows = f"{row}:{row + depth - 1}"
        if "code_row" in self.submission.quirks and columns is self.submission.forms["models"]:
            where = {c.element: i for i, c in enumerate(columns, 1)}
            for i, column in enumerate(columns, 1):
                over, under = column.detail.split("/") if column.element == RATE else ("", "")
                text = f"({i})=({where[over]})/({where[under]})" if over else f"({i})"
                page.write(row + depth, i, text, italic=True, size=10, align="center", border=True)
            depth += 1
        return row + depth

    def table(self, page: Page, row: int, form: str, groups: list[Group]) -> int:
        """Headings, body and totals; returns the first free row."""
        s = self.submission
        columns = s.forms[form]
        row = self.header(page, row, columns)
        alone = sum(len(g.entities) for g in groups) == 1
        by_level = any(e.level for g in groups for e in g.entities)
        total_first = "total_first" in s.quirks and not by_level
        total_row = row
        if total_first:
            row += 1
        lines: list[list[float | None]] = []
        line_rows: list[int] = []
        subtotal_rows: list[int] = []
        index_in_form = 0
        for index, group in enumerate(groups):
            heading_row = row
            if group.heading and form == "models":
                page.write(row, 1, ROMAN[index], bold=True, align="center", border=True)
                page.write(row, 2, group.heading, bold=True, border=True, wrap=True)
                page.height(row, page.lines(group.heading, 2, 2))
                if not group.subtotal:
                    for col in range(3, len(columns) + 1):
                        page.write(row, col, None, border=True)
                row += 1
            start = len(lines)
            for entity in group.entities:
                index_in_form += 1
                lines.append(self.line(page, row, index_in_form, entity, form))
                line_rows.append(row)
                row += 1
            if group.heading and group.subtotal and form == "models":
                self.sums(page, heading_row, form, None, lines[start:], line_rows[start:])
                subtotal_rows.append(heading_row)
        if not alone:
            label = "Cộng" if by_level else s.total_label
            self.sums(page, total_row if total_first else row, form, label, lines, subtotal_rows or line_rows)
            row += 0 if total_first else 1
        return row

    def line(self, page: Page, row: int, index: int, entity: Entity, form: str) -> list[float | None]:
        """One body line; returns the counts it says, by column."""
        s = self.submission
        columns = s.forms[form]
        said: list[float | None] = [None] * len(columns)
        for i, column in enumerate(columns):
            if column.counts:
                said[i] = self.count(page, row, i + 1, column, entity, form)
        page.height(row, 1)
        for i, column in enumerate(columns):
            col = i + 1
            if column.element == STT:
                page.write(row, col, index, align="center", border=True)
            elif column.element == NAME:
                page.write(row, col, entity.label, border=True, align="center" if isinstance(entity.label, int) else "left")
            elif column.element == NOTE:
                page.write(row, col, self.remark(entity) if form == "models" else None, border=True, size=11, align="center")
            elif column.element == RATE:
                self.rate(page, row, col, columns, column, said)
            elif column.element == ROW_TOTAL:
                said[i] = self.row_total(page, row, col, columns, column, said)
        return said

    def count(self, page: Page, row: int, col: int, column: Column, entity: Entity, form: str) -> float | None:
        """One count, written the ward's way and remembered as truth."""
        s = self.submission
        level = column.level
        if entity.level:
            if level not in ("all", entity.level):
                page.write(row, col, None, border=True)
                return None
            level = entity.level
        key = Key(s.ward, entity.khu_pho, s.period(column, form), column.element, level)
        value = find(self.figures, key)
        if value is None:
            raise KeyError(f"{s.file}: {key}")
        status = "reported"
        written: str | float = _scaled(value, column)
        look = _look(column)
        if s.quirks.get("not_reported") == entity.khu_pho and column.element == "members":
            status, written, value, look = "not_reported", "chưa báo cáo", None, {"align": "center", "wrap": True}
        elif not value and "dash" in s.quirks and column.element not in NEVER_DASHED:
            status, written, look = "nil", "-", {"align": "center"}
        elif "text_numbers" in s.quirks:
            written, look = _as_text(value, column), {"align": "right", "indent": 1, "number_format": "@"}
        look["border"] = True
        page.write(row, col, written, **look)
        address = f"{get_column_letter(col)}{row}"
        self.truth.append(Truth(s.ward, entity.khu_pho, key.period, column.element, level, value, status, s.file,
                                page.sheet.title, address))
        return value

    def rate(self, page: Page, row: int, col: int, columns: list[Column], column: Column, said: list[float | None],
             bold: bool = False, wrong: str = "") -> None:
        s = self.submission
        over, under = (next(i for i, c in enumerate(columns) if c.element == e) for e in column.detail.split("/"))
        top, bottom = said[over] or 0, said[under]
        look: Look = {"border": True, "bold": bold, "align": "center"}
        if not bottom:
            page.write(row, col, None, **look)
        elif wrong:
            look["number_format"] = PERCENT_POINTS
            page.write(row, col, float(wrong), **look)
        elif "rate_text" in s.quirks:
            page.write(row, col, f"{number(100 * top / bottom, digits=1)}%", **look)
        else:
            fraction = "rate_fraction" in s.quirks
            quotient = f"{get_column_letter(over + 1)}{row}/{get_column_letter(under + 1)}{row}"
            value = top / bottom if fraction else round(100 * top / bottom, 2)
            formula = f"={quotient}" if fraction else f"=ROUND({quotient}*100,2)"
            look["number_format"] = FRACTION if fraction else PERCENT_POINTS
            if "formulas" in s.quirks:
                page.write(row, col, formula, result=value, **look)
            else:
                page.write(row, col, round(value, 4), **look)

    def row_total(self, page: Page, row: int, col: int, columns: list[Column], column: Column, said: list[float | None],
                  bold: bool = False) -> float:
        parts = [i for i, c in enumerate(columns) if c.element == column.detail]
        value = sum(said[i] or 0 for i in parts)
        if "formulas" in self.submission.quirks:
            span = f"{get_column_letter(parts[0] + 1)}{row}:{get_column_letter(parts[-1] + 1)}{row}"
            page.write(row, col, f"=SUM({span})", result=value, border=True, bold=bold, align="center", number_format=COUNT)
        else:
            page.write(row, col, value, border=True, bold=bold, align="center", number_format=COUNT)
        return value

    def sums(self, page: Page, row: int, form: str, label: str | None, lines: list[list[float | None]], rows: list[int]) -> None:
        """A total line over `lines`, whose counts stand in `rows`; without `label`, a subtotal on its section's line."""
        s = self.submission
        columns = s.forms[form]
        said: list[float | None] = []
        if label:
            page.height(row, 1)
        for i, column in enumerate(columns):
            known = [line[i] for line in lines if line[i] is not None]
            said.append(sum(v for v in known if v is not None) if known and column.counts else None)
        if label:
            page.across(row, 1, 2, label, bold=True, border=True)
        for i, column in enumerate(columns):
            col, value = i + 1, said[i]
            if column.element in (STT, NAME):
                continue
            if column.element == RATE:
                wrong = s.quirks.get("wrong_rate", "") if label and column.detail == "families_registered/households" else ""
                self.rate(page, row, col, columns, column, said, bold=True, wrong=wrong)
            elif column.element == ROW_TOTAL:
                self.row_total(page, row, col, columns, column, said, bold=True)
            elif value is None:
                page.write(row, col, None, border=True)
            else:
                self.total(page, row, col, column, value, rows)

    def total(self, page: Page, row: int, col: int, column: Column, value: float, rows: list[int]) -> None:
        s = self.submission
        look: Look = {"border": True, "bold": True, **_look(column)}
        written = _scaled(value, column)
        if s.quirks.get("wrong_total") == column.element:
            page.write(row, col, transposed_digits(int(written)), **look)
        elif "formulas" in s.quirks:
            letter = get_column_letter(col)
            whole = rows == list(range(rows[0], rows[-1] + 1))
            formula = f"=SUM({letter}{rows[0]}:{letter}{rows[-1]})" if whole else "=" + "+".join(f"{letter}{r}" for r in rows)
            page.write(row, col, formula, result=written, **look)
        elif "text_numbers" in s.quirks:
            look["align"], look["indent"], look["number_format"] = "right", 1, "@"
            page.write(row, col, _as_text(value, column), **look)
        else:
            page.write(row, col, written, **look)

    def transposed(self, page: Page, row: int, columns: list[Column]) -> int:
        """The form turned round: indicators in lines, khu phố in columns."""
        s = self.submission
        entities = s.groups()[0].entities
        last = len(entities) + 4
        headings = ["TT", "Chỉ tiêu", "ĐVT", *[str(e.label) for e in entities], s.total_label]
        for col, heading in enumerate(headings, 1):
            page.write(row, col, heading, bold=True, align="center", wrap=True, border=True)
        page.sheet.print_title_rows = f"{row}:{row}"
        said: dict[str, list[float]] = {}
        for index, column in enumerate((c for c in columns if c.element not in (STT, NAME)), 1):
            row += 1
            page.height(row, 1)
            page.write(row, 1, index, align="center", border=True)
            page.write(row, 2, column.heading[-1], border=True)
            page.write(row, 3, "%" if column.element == RATE else column.detail, align="center", border=True)
            if column.element == RATE:
                over, under = column.detail.split("/")
                for col, (top, bottom) in enumerate(zip(said[over], said[under], strict=True), 4):
                    page.write(row, col, round(100 * top / bottom, 2), border=True, align="center", number_format=PERCENT_POINTS)
                continue
            counts = [self.count(page, row, col, column, e, "models") or 0 for col, e in enumerate(entities, 4)]
            said[column.element] = [*counts, sum(counts)]
            look: Look = {"bold": True, "border": True, **_look(column)}
            page.write(row, last, sum(counts), **look)
        return row + 1

    def remark(self, entity: Entity) -> str | None:
        """A word on the khu phố that registered the smallest share of its households."""
        s = self.submission
        names = [e.khu_pho for g in s.groups() for e in g.entities]

        def share(name: str) -> float:
            return (self.figures[Key(s.ward, name, str(s.year), "families_registered")]
                    / self.figures[Key(s.ward, name, str(s.year), "households")])

        return "Đăng ký chậm" if entity.khu_pho == min(names, key=share) else None


def _spans(columns: list[Column], level: int) -> list[tuple[int, int]]:
    """First and last column of every heading that starts on a level; a leaf stands alone."""
    spans: list[tuple[int, int]] = []
    for i, column in enumerate(columns):
        if len(column.heading) <= level:
            continue
        if (len(column.heading) > level + 1 and spans and spans[-1][1] == i - 1
                and columns[i - 1].heading[: level + 1] == column.heading[: level + 1]):
            spans[-1] = (spans[-1][0], i)
        else:
            spans.append((i, i))
    return spans


def transposed_digits(value: int) -> int:
    """The slip of a typist: two neighbouring digits change places; ``2922`` → ``2292``."""
    digits = list(str(value))
    for i in range(len(digits) - 2, 0, -1):
        if digits[i] != digits[i + 1]:
            digits[i], digits[i + 1] = digits[i + 1], digits[i]
            return int("".join(digits))
    return value + 10


def _scaled(value: float, column: Column) -> float:
    return value / column.scale if column.scale > 1 else value


def _as_text(value: float, column: Column) -> str:
    return number(_scaled(value, column), digits=2 if column.scale > 1 else 0)


def _look(column: Column) -> Look:
    number_format = MILLIONS if column.scale > 1 else COUNT
    if column.element in LARGE:
        return {"number_format": number_format, "align": "right", "indent": 1}
    return {"number_format": number_format, "align": "center"}
