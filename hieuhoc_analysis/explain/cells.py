"""What the page (`page`) tells of one cell: its role, heading, data element, place, value and findings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.beside import column_reader
from hieuhoc_analysis.harmonize.columns.columns import is_sum
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.language.periods import period_in_words
from hieuhoc_analysis.language.phrases import number, percent, phrase

# role → its letter, so that no meaning rests on colour alone
ROLES = {
    "title": "T",
    "heading": "H",
    "code": "C",
    "stub": "N",
    "value": "",
    "total": "Σ",
    "subtotal": "σ",
    "rate": "%",
    "section": "G",
    "remark": "R",
    "note": "*",
    "signature": "S",
    "personal": "P",
    "ignored": "–",
    "unknown": "?",
}
HIDDEN = "•••"
Reader = Callable[[tuple[str, ...], int], headings.Reading]


@dataclass(slots=True)
class Page:
    """What every part of the page needs: figures and findings by sheet and cell, the language, and the anchors of drawn cells."""

    lang: str
    figures: dict[tuple[str, int, int], Figure]
    findings: dict[tuple[str, str], list[Finding]]
    shown: dict[tuple[str, str], str]

    def say(self, key: str, **places: object) -> str:
        """A phrase of ``phrases.csv``."""
        return phrase(f"explain.{key}", self.lang, **places)


class Told:
    """What is told of the cells of one sheet."""

    def __init__(self, page: Page, sheet: Sheet, layout: Layout, contexts: list[SheetContext]) -> None:
        self.page, self.sheet, self.layout = page, sheet, layout
        self.tables = [(table, column_reader(table, context)) for table, context in zip(layout.tables, contexts, strict=True)]
        self.labels = {row["code"]: (row[f"label_{page.lang}"], row[f"unit_{page.lang}"]) for row in codelists.load("data_elements")}
        self.levels = {row["level"]: row[f"label_{page.lang}"] for row in codelists.load("education_levels")}
        self.spans = {(m.first_row, m.first_col): m for m in sheet.merges}

    def of(self, row: int, col: int, address: str, findings: list[Finding]) -> str:
        """Role, heading, data element, unit and period, value and `findings` of one cell, a line each."""
        page, role, figure = self.page, self.layout.roles.get((row, col), ""), self.page.figures.get((self.sheet.name, row, col))
        lines = [f"{address}: {page.say(f'role.{role}')}" if role in ROLES else address]
        if figure is not None:
            lines += self._figure(figure)
        elif (found := self._table(row, col)) is not None:
            table, read = found
            if role == "heading":
                lines += self._heading(table, read, row, col)
            elif role in ("value", "total", "subtotal", "rate", "unknown", "remark") and (path := table.paths.get(col)):
                lines += self._meaning(path, read(path, col) if table.orientation == "rows" else None)
        lines += [f"{page.say(f'level.{f.severity}')}: {f.message(page.lang)} → {f.hint(page.lang)}" for f in findings]
        span = self.spans.get((row, col))
        if span and (
            under := [
                c
                for r in range(span.first_row, min(span.last_row, span.first_row + 99) + 1)
                for x, c in self.sheet.cells.get(r, {}).items()
                if span.first_col <= x <= span.last_col and (r, x) != (row, col)
            ]
        ):
            lines.append(page.say("covered", cells=", ".join(c.address for c in under[:5])))
        return "\n".join(lines)

    def _table(self, row: int, col: int) -> tuple[Table, Reader] | None:
        for table, read in self.tables:
            top = min([*table.header.rows, table.first_row])
            if top <= row <= table.last_row and table.first_col <= col <= table.last_col:
                return table, read
        return None

    def _heading(self, table: Table, read: Reader, row: int, col: int) -> list[str]:
        span = self.spans.get((row, col))
        last = span.last_col if span else col
        under = [c for c in table.paths if col <= c <= last]
        if len(under) > 1:
            return [self.page.say("heading_over", first=column_letters(under[0]), last=column_letters(under[-1]))]
        path = table.paths.get(col, ())
        is_data = table.orientation == "rows" and col in table.values
        if path and is_sum(table, self.layout, col):
            return [self.page.say("heading", path=" / ".join(path)), self.page.say("kind.total")]
        return self._meaning(path, read(path, col) if is_data else None) if path else []

    def _how(self, reading: headings.Reading) -> str:
        """How surely a heading was understood."""
        return self.page.say(
            f"how.{'decided' if reading.decided else 'beside' if reading.beside else 'accentless' if reading.accentless else 'exact'}"
        )

    def _meaning(self, path: tuple[str, ...], reading: headings.Reading | None) -> list[str]:
        page = self.page
        lines = [page.say("heading", path=" / ".join(path))]
        if reading is not None and reading.kind == headings.COUNT:
            lines.append(self._element(reading.data_element) + self._how(reading))
        elif reading is not None:
            lines.append(page.say(f"kind.{reading.kind}"))
        return lines

    def _element(self, code: str) -> str:
        return self.page.say("element", code=code, label=self.labels.get(code, (code, ""))[0])

    def _figure(self, f: Figure) -> list[str]:
        page = self.page
        found = self._table(f.row, f.col) if f.orientation == "rows" else None
        reading = found[1](f.path, f.col) if found else headings.read_heading(f.path)
        lines = [page.say("heading", path=" / ".join(f.path))]
        if f.data_element:
            lines.append(self._element(f.data_element) + self._how(reading))
        else:
            lines.append(page.say(f"kind.{'rate' if f.role == 'rate' else 'subset'}"))
        about = (
            f.ward or page.say("no_ward"),
            f.khu_pho,
            period_in_words(f.period, page.lang) or page.say("no_period"),
            self.levels.get(f.education_level, f.education_level) if f.education_level != "all" else "",
        )
        lines.append(" · ".join(filter(None, about)))
        if f.value is None:
            value = page.say("no_value")
        elif f.role == "rate":
            value = percent(f.value, page.lang, 2)
        else:
            unit = self.labels.get(f.data_element, ("", ""))[1]
            value = f"{number(f.value, page.lang, 0 if float(f.value).is_integer() else 2)} {unit}".strip()
        lines.append(page.say("value", value=value, status=page.say(f"status.{f.status}")))
        return lines


def shown_text(cell: Cell | None, role: str, private: bool, lang: str) -> str:
    """What the grid shows of a cell; names of people are dots."""
    if cell is None:
        return ""
    if role == "personal" or (private and role == "unknown"):
        return HIDDEN
    if role == "signature":
        return _without_names(cell.text)
    value = cell.value
    if cell.text or isinstance(value, str):
        return cell.text or str(value)
    if isinstance(value, date):
        return f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if "%" in cell.style.number_format:
        return percent(value, lang)
    return number(value, lang, 0 if float(value).is_integer() else min(len(f"{value:.10g}".partition(".")[2]), 6))


def _without_names(text: str) -> str:
    """The usual words of a signature block; what may be a person's name is dots."""
    if "ngày" in text.casefold() or text.startswith("("):
        return text
    if not shapes.starts_with(text, "signature"):
        return HIDDEN
    words = text.partition(":")[0].split()
    while words and words[-1].istitle():
        words.pop()
    kept = " ".join(words)
    return text if kept == text or len(text.split()) - len(words) == 1 and ":" not in text else f"{kept} {HIDDEN}".strip()
