"""The layout of a sheet: its tables, and exactly one role for every non-empty cell (the ledger)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from hieuhoc_analysis.extract import orientation, roles
from hieuhoc_analysis.extract.body.body import figures
from hieuhoc_analysis.extract.body.outline import line_paths
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.covered import covered_cells
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.periods import WHOLE_YEAR, dated, period_of
from hieuhoc_analysis.extract.cells.shapes import NIL, NUMBER
from hieuhoc_analysis.extract.grid import Range, Sheet
from hieuhoc_analysis.extract.outside import outside
from hieuhoc_analysis.extract.prose.cards import find_cards
from hieuhoc_analysis.extract.prose.letters import find_letters
from hieuhoc_analysis.extract.prose.messages import find_messages
from hieuhoc_analysis.extract.prose.onward import go_on, lend_names
from hieuhoc_analysis.extract.table import Table
from hieuhoc_analysis.extract.tables import check_number, find_tables
from hieuhoc_analysis.extract.totals.totals import find_totals

AGREEING = 0.7  # of its lines in which a total column is the sum of its neighbours; the others hold mistakes


@dataclass(slots=True)
class Layout:
    """What a sheet is made of: its tables, and the role of each non-empty cell by (row, column).

    ``words`` are the cells that are no figures, with their roles: those of figures may yet change by what their headings mean;
    ``merged_down`` are the merges of several rows by their first, ``merged_across`` those of several columns of one row;
    ``blanks`` is how many cells hold nothing but blanks.
    """

    tables: list[Table] = field(default_factory=list)
    roles: dict[tuple[int, int], str] = field(default_factory=dict)
    words: list[tuple[tuple[int, int], str]] = field(default_factory=list)
    merged_down: dict[int, list[Range]] = field(default_factory=dict)
    merged_across: dict[int, list[Range]] = field(default_factory=dict)
    blanks: int = 0

    def rows(self, role: str) -> list[int]:
        """Rows that hold cells of this role."""
        return sorted({row for (row, _), r in self.roles.items() if r == role})

    def counts(self) -> Counter[str]:
        """Cells per role; they add up to the sheet's non-empty cells."""
        return Counter(self.roles.values()) + Counter(ignored=self.blanks)


def read_layouts(sheets: Iterable[Sheet]) -> list[Layout]:
    """The layouts of a workbook's sheets, of which one may go on with the last table of the one before.

    Raises
    ------
    UnreadableFile
        ``file_too_many_tables``, when they are too many for a report.
    """
    out: list[Layout] = []
    tables = 0
    for sheet in sheets:
        out.append(read_layout(sheet, out[-1].tables if out else ()))
        tables += len(out[-1].tables)
        check_number(tables)
    return out


def read_layout(sheet: Sheet, before: Sequence[Table] = ()) -> Layout:
    """Find the tables of a sheet whose texts are decoded, and give every non-empty cell its one role.

    One may go on with the one above it, the first with the last one `before`, of the sheet before.
    """
    layout = Layout(blanks=sheet.blanks)
    if not sheet.cells:
        return layout
    covered = covered_cells(sheet)
    layout.tables = find_cards(sheet, covered) or find_tables(sheet, covered)
    go_on(layout.tables, before)
    lend_names(layout.tables, before)
    if not any(map(_has_figures, layout.tables)):
        layout.tables = find_messages(sheet, covered) or find_letters(sheet, covered) or layout.tables
    for table in layout.tables:
        table.rates = {col for col in table.values if roles.is_rate(table.paths.get(col, ()))}
        if not table.goes_on:
            orientation.read(table)
        _mark_asides(table)
        _mark_totals(table)
        table.row_paths = line_paths(table)
        table.total_columns = _total_columns(table)
    for merge in sheet.merges:
        if merge.last_row > merge.first_row:
            layout.merged_down.setdefault(merge.first_row, []).append(merge)
        else:
            layout.merged_across.setdefault(merge.first_row, []).append(merge)
    for table in layout.tables:
        roles.in_table(layout.roles, sheet, table, layout.merged_down)
    outside(layout.roles, sheet, layout.tables, covered)
    layout.words = [item for item in layout.roles.items() if item[1] not in roles.FIGURES]
    return layout


def _has_figures(table: Table) -> bool:
    return any(cell.col in table.values and s == NUMBER for line in table.body for cell, s in zip(line.cells, line.shapes, strict=True))


def _mark_asides(table: Table) -> None:
    """Lines that stand among those of units and are none.

    What only shows how to fill in the form (*VD*, *Thôn A (ví dụ)*), averages, checks, highest and lowest, rates and parts
    of the totals; aims of the whole over numbered lines or under their total (*Chỉ tiêu phường giao*).
    """
    if table.orientation != "rows":
        return
    above, of_total, reckoned, aims = "", False, False, _aims(table)
    for line in table.body:
        texts = {c.col: c.text for c in line.cells if c.text}
        name = texts.get(table.stub.name or 0, "")
        # *Trong đó: - Vùng A*, *- Vùng B* right under the total
        of_total = table.stub.number not in line.at and (
            shapes.starts_with(name, "of_which") and total_names.is_total(above) or of_total and name.startswith(("-", "–", "+", "•"))
        )
        above = name
        shown = shapes.is_word(texts.get(table.stub.number or 0, ""), "example") or shapes.has_word(name, "example")
        filled = not table.values.isdisjoint(line.at)  # *Tỷ lệ (%)* alone is a caption over the rates of each unit
        merged = bool(table.stub.periods) and table.stub.name not in line.at  # over the years of the line above
        reckoned = (
            filled
            and table.stub.number not in line.at
            and (shapes.starts_with(name, "statistic") or shapes.has_word(name, "extreme") or line.row in aims or reckoned and merged)
        )
        if shown or reckoned or of_total:
            table.aside_rows.append(line.row)
            table.section_rows.append(line.row)
            if reckoned and roles.is_rate((name,)):
                table.rate_rows.append(line.row)


def _aims(table: Table) -> set[int]:
    """The lines of figures that tell of an aim and of no unit, once, over all numbered lines or under the sum of these.

    *Chỉ tiêu phường giao*.
    """
    stub = table.stub
    numbered = [line.row for line in table.body if stub.number in line.at]
    names: dict[int, str] = {line.row: cell.text for line in table.body if (cell := line.at.get(stub.name)) is not None}
    total = next((row for row, name in names.items() if numbered and row > numbered[-1] and total_names.is_total(name)), 0)
    filled = [line.row for line in table.body if not table.values.isdisjoint(line.at)]
    outside = [row for row in filled if numbered and (row < numbered[0] or 0 < total < row)]
    often = Counter(names.values())
    return {
        row
        for row in outside
        if (name := names.get(row)) and often[name] == 1 and shapes.has_word(name, "aim") and not shapes.unit_kind(name)
    }


def _mark_totals(table: Table) -> None:
    body = [line for line in table.entries if set(line.shapes) != {NIL}]
    counts = sorted(col for col in table.values - table.rates if not shapes.has_word(table.paths.get(col, ("",))[-1], "code"))
    path = table.paths.get(table.stub.name or 0, ())
    measures_down = bool(path) and shapes.is_word(path[-1], "measure_name")
    years = {
        line.row
        for line in body
        if (cell := next((line.at[col] for col in table.stub.periods if col in line.at), None)) and period_of(cell.text) == WHOLE_YEAR
    }
    again = _measures_below(table, body) or {
        line.row
        for line in body
        if table.stub.periods
        and not _is_named(table, line)
        and any(col in line.at and dated(line.at[col], (table.paths.get(col) or ("",))[-1]) for col in table.stub.periods)
    }
    # *Cả năm* below the quarters of each unit is no total of the table, nor is what stands under a name merged over its years
    judged = [line for line in body if line.row not in years | again]
    totals, subtotals = find_totals(judged, table.stub, counts, measures_down, table.orientation != "rows")
    above, over_years = 0, set(totals)
    for line in body if again else ():
        above = line.row if _is_named(table, line) else above
        if line.row in again and above in over_years:
            over_years.add(line.row)  # *Toàn xã* stands once over its years, too
    totals = sorted(over_years)
    if table.orientation == "rows":
        totals = sorted({*totals, *_under_whole(table), *_years_of_total(table, body, totals)})
    table.total_rows, table.subtotal_rows = totals, sorted({*subtotals} - {*totals})


def _is_named(table: Table, line: Line) -> bool:
    """Whether a line has a name, which may begin in the column of numbers: *Tổng cộng*, merged over both."""
    number = line.at.get(table.stub.number or 0)
    return table.stub.name in line.at or number is not None and number in line.texts


def _under_whole(table: Table) -> set[int]:
    """The lines under a caption that is the whole: *E | Toàn phường* over the models, as *Khu phố 1* is before; not *Tổng số* over units.

    A name may stand once, merged over several lines: *Khu phố 1* over *Đầu năm* and *Bỏ học*.
    """
    out, within, name = set(), False, ""
    sections = set(table.section_rows) - set(table.aside_rows)
    for line in table.body:
        if line.row in sections:
            within, name = any(total_names.is_total(c.text) for c in line.texts), ""
        elif within:
            own = line.at.get(table.stub.name)
            name = own.text if own is not None else name or next((c.text for c in line.texts), "")
            if shapes.has_word(name, "measure"):
                out.add(line.row)
    return out


def _years_of_total(table: Table, body: list[Line], totals: list[int]) -> set[int]:
    """The totals and the lines of another year under them as under each unit, by words in the column of names: *Cùng kỳ năm 2021*."""
    stub = table.stub
    names = {line.row: name.text for line in body if stub.number not in line.at and (name := line.at.get(stub.name)) is not None}
    again = {name for name, count in Counter(names.values()).items() if count > 1 and shapes.has_word(name, "year_name")}
    out = set(totals)
    for above, line in pairwise(body) if again and stub.number is not None else ():
        if names.get(line.row) in again and above.row in out:
            out.add(line.row)
    return out


def _measures_below(table: Table, body: list[Line]) -> set[int]:
    """The lines under each name that stands once over its measures, *Đăng ký* and *Công nhận* of every khối.

    None where a name lacks one of them.
    """
    columns = [
        col for col in table.stub.texts if table.stub.name is not None and col > table.stub.name and all(col in line.at for line in body)
    ]
    nameless = [line for line in body if table.stub.name not in line.at]
    named = len(body) - len(nameless)
    if not columns or not nameless or named < 3 or len(nameless) % named:
        return set()
    words = [next(line.at[col].text for col in columns) for line in body]
    rounds = len(body) // named
    if (
        words != words[:rounds] * named
        or len(set(words[:rounds])) < rounds
        or any(shapes.has_word(word, "rate") or total_names.is_total(word) for word in words[:rounds])
    ):
        return set()
    return {line.row for line in nameless}


def _under_each(table: Table) -> set[str]:
    """The headings that stand under several others, each time beside the same ones: *Tổng số hộ* beside *Đăng ký* under each khu phố."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for col in sorted(table.values):
        if len(path := table.paths.get(col, ())) > 1:
            groups.setdefault(path[:-1], []).append(path[-1])
    alike = Counter(tuple(under) for under in groups.values() if len(under) > 1)
    return {text for under, often in alike.items() if often > 1 for text in under}


def _total_columns(table: Table) -> set[int]:
    """Columns headed *Cộng* that add up the columns under the same caption.

    Across units a total is one by its word; across measures (*Dòng họ: Tổng số, Đăng ký, Công nhận*) only the figures
    tell, of every column or, where one has mistakes, of the like ones under other captions (*Đầu năm: TH, THCS, Cộng*;
    *Cuối năm: TH, THCS, Cộng*).
    """
    out = set()
    agreeing: dict[int, tuple[float, tuple[str, ...]]] = {}
    of_units = {
        text for path in table.paths.values() if not any(map(total_names.is_total, path)) for text in path[1:]
    }  # *ĐK*, *CN* under each khóm
    entries = table.entries
    measures = _under_each(table) if table.orientation == "columns" else set()
    for col in sorted(table.values):
        path = table.paths.get(col, ("",))
        if (
            table.orientation == "columns"
            and any(map(total_names.is_total, path))
            and all(total_names.is_total(text) or shapes.year_of(text) or text in of_units for text in path)
        ):
            out.add(col)  # *Toàn thị trấn / 2022*
            continue
        sum_of_units = table.orientation == "columns" and total_names.is_subtotal(path[-1]) and path[-1] not in measures
        if not total_names.is_total(path[-1]) and not sum_of_units:
            continue
        if table.orientation == "columns":
            out.add(col)
            continue
        others = [c for c in sorted(table.values) if c != col and table.paths.get(c, ("",))[:-1] == path[:-1] and c not in table.rates]
        of_periods = all(period_of(table.paths[c][-1]) for c in others if c in table.paths)  # *2021*, *2022* under a title that says what
        if len(path) < 2 and not of_periods or len(others) < 2:
            continue
        rows = [figures(line, [col, *others]) for line in entries]
        full = [(row[0], sum(filter(None, row[1:]))) for row in rows if row[0] is not None]
        if full:
            agreed = [parts for total, parts in full if -1e-6 < total - parts < 1e-6]
            agreeing[col] = len(agreed) / len(full), tuple(table.paths[c][-1] for c in others)
    if table.orientation == "columns" and out >= table.values - table.rates:
        return set()  # *Nội dung | Toàn phường*: the whole of no other column
    sure = {parts for share, parts in agreeing.values() if share >= AGREEING}
    return out | {col for col, (share, parts) in agreeing.items() if share >= AGREEING or share > 0.5 and parts in sure}
