"""The layout of a sheet: its tables, and exactly one role for every non-empty cell (the ledger)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from hieuhoc_analysis.extract import shapes, total_names
from hieuhoc_analysis.extract.body import figures, names_are_years
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.letters import LABELS, OVER, find_letters
from hieuhoc_analysis.extract.lines import Line, covered_cells
from hieuhoc_analysis.extract.outline import line_paths
from hieuhoc_analysis.extract.periods import WHOLE_YEAR, dated, period_of
from hieuhoc_analysis.extract.shapes import NIL, NUMBER, TEXT, YEAR
from hieuhoc_analysis.extract.tables import Table, find_tables
from hieuhoc_analysis.extract.totals import find_totals

AGREEING = 0.7  # of its lines in which a total column is the sum of its neighbours; the others hold mistakes
ROLES = (
    "title", "heading", "code", "stub", "value", "total", "subtotal", "rate", "section", "remark", "note",
    "signature", "personal", "ignored", "unknown",
)
FIGURES = frozenset(("value", "total", "subtotal", "rate"))  # roles of cells that are figures


@dataclass(slots=True)
class Layout:
    """What a sheet is made of: its tables, and the role of each non-empty cell by (row, column).

    ``words`` are the cells that are no figures, with their roles: those of figures may yet change by what their headings mean.
    """

    tables: list[Table] = field(default_factory=list)
    roles: dict[tuple[int, int], str] = field(default_factory=dict)
    words: list[tuple[tuple[int, int], str]] = field(default_factory=list)

    def rows(self, role: str) -> list[int]:
        """Rows that hold cells of this role."""
        return sorted({row for (row, _), r in self.roles.items() if r == role})

    def counts(self) -> Counter[str]:
        """Cells per role; they add up to the sheet's non-empty cells."""
        return Counter(self.roles.values())


def read_layout(sheet: Sheet) -> Layout:
    """Find the tables of a sheet whose texts are decoded, and give every non-empty cell its one role."""
    layout = Layout()
    if not sheet.cells:
        return layout
    layout.tables = find_tables(sheet)
    if not any(map(_has_figures, layout.tables)):
        layout.tables = find_letters(sheet) or layout.tables
    for table in layout.tables:
        table.rates = {col for col in table.values if is_rate(table.paths.get(col, ()))}
        _read_orientation(table)
        _mark_asides(table)
        _mark_totals(table)
        table.row_paths = line_paths(table)
        table.total_columns = _total_columns(table)
    for table in layout.tables:
        _table_roles(layout, sheet, table)
    _outside_roles(layout, sheet)
    layout.words = [item for item in layout.roles.items() if item[1] not in FIGURES]
    return layout


def _has_figures(table: Table) -> bool:
    return any(cell.col in table.values and s == NUMBER for line in table.body for cell, s in zip(line.cells, line.shapes, strict=True))


def _mark_asides(table: Table) -> None:
    """Lines that stand among those of units and are none.

    What only shows how to fill in the form (*VD*, *Thôn A (ví dụ)*), averages, checks, highest and lowest, rates and parts
    of the totals.
    """
    if table.orientation != "rows":
        return
    above, of_total = "", False
    for line in table.body:
        texts = {c.col: c.text for c in line.cells if c.text}
        name = texts.get(table.stub.name or 0, "")
        # *Trong đó: - Vùng A*, *- Vùng B* right under the total
        of_total = table.stub.number not in line.at and (
            shapes.starts_with(name, "of_which") and total_names.is_total(above) or of_total and name.startswith(("-", "–", "+", "•"))
        )
        above = name
        shown = shapes.is_word(texts.get(table.stub.number or 0, ""), "example") or shapes.has_word(name, "example")
        reckoned = table.stub.number not in line.at and (shapes.starts_with(name, "statistic") or shapes.has_word(name, "extreme"))
        if shown or reckoned or of_total:
            table.aside_rows.append(line.row)
            table.section_rows.append(line.row)


def _mark_totals(table: Table) -> None:
    body = [line for line in table.body if line.row not in table.section_rows and set(line.shapes) != {NIL}]
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
        and table.stub.name not in line.at
        and any(col in line.at and dated(line.at[col], (table.paths.get(col) or ("",))[-1]) for col in table.stub.periods)
    }
    # *Cả năm* below the quarters of each unit is no total of the table, nor is what stands under a name merged over its years
    judged = [line for line in body if line.row not in years | again]
    totals, subtotals = find_totals(judged, table.stub, counts, measures_down, table.orientation != "rows")
    above = 0
    for line in body if again else ():
        above = line.row if table.stub.name in line.at else above
        if line.row in again and above in totals:
            totals = sorted({*totals, line.row})  # *Toàn xã* stands once over its years, too
    if table.orientation == "rows":
        totals = sorted({*totals, *_under_whole(table)})
    table.total_rows, table.subtotal_rows = totals, [row for row in subtotals if row not in totals]


def _under_whole(table: Table) -> set[int]:
    """The lines under a caption that is the whole: *E | Toàn phường* over the models, as *Khu phố 1* is before."""
    out, within = set(), False
    sections = set(table.section_rows) - set(table.aside_rows)
    for line in table.body:
        if line.row in sections:
            within = any(total_names.is_total(c.text) for c in line.texts)
        elif within and any(shapes.has_word(c.text, "measure") for c in line.texts[:1]):
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


def is_rate(path: tuple[str, ...]) -> bool:
    """Whether a heading path names a rate: the nearest level that says *tỷ lệ* or *số lượng* decides."""
    for text in reversed(path):
        if shapes.has_word(text, "rate"):
            return True
        if shapes.has_word(text, "count"):
            return False
    return False


def _read_orientation(table: Table) -> None:
    value_paths = {col: table.paths[col] for col in table.values if col in table.paths}
    names = [line for line in table.body if line.row not in table.section_rows]
    stubs = [c.text for line in names for c in line.cells if c.col == table.stub.name and c.kind == "text"]
    measures = sum(shapes.has_word(t, "measure") for t in stubs)
    units_down = sum(shapes.starts_with(t, "unit_kind") and not shapes.has_word(t, "measure") for t in stubs)
    leaves = [path[-1] for path in value_paths.values()]
    units_across = sum(shapes.starts_with(t, "unit_kind") and not shapes.has_word(t, "measure") for t in leaves)
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
    if not table.header.rows and len(table.values) == 1 and stubs and measures + _parts_of_measures(table, stubs) >= 0.4 * len(stubs):
        table.orientation = "form"
    elif (
        (len(table.values) == 1 or not measures_across and units_across)
        and units_down == 0
        and len(stubs) >= 2
        and shapes.is_word((table.paths.get(table.stub.name or 0) or ("",))[-1], "measure_name")
    ):
        table.orientation = "columns"  # *Nội dung | ĐVT | Số lượng*: indicators down, the one unit is the sheet's, or others are across
    elif len(stubs) >= 2 and measures == len(stubs) and leaves and all(map(_says_unit, leaves)):
        table.orientation = "columns"  # *Số hộ đăng ký*, *Số hộ công nhận* under *Gia đình học tập | Số hộ*
    elif years_down and groups > 1:
        table.orientation = "columns"  # units across over *ĐK*, *CN*, the years down
    elif (
        units_across >= 2
        and units_across >= 0.5 * len(leaves)
        and units_down <= 0.3 * len(stubs)
        or (
            stubs
            and measures >= 0.5 * len(stubs)
            and units_down <= 0.2 * len(stubs)
            and (groups > 1 or measures_across <= 0.3 * max(len(leaves), 1))
        )
    ):
        table.orientation = "columns"


def _parts_of_measures(table: Table, stubs: list[str]) -> int:
    """How many labels are parts of what captions among them say is counted: *- TH*, *- THCS* under *Số học sinh bỏ học*."""
    captions = [c.text for line in table.body if line.row in table.section_rows for c in line.texts]
    if not any(shapes.has_word(text, "measure") for text in captions):
        return 0
    parts = [text.lstrip("-–+• ") for text in stubs if text[:1] in "-–+•" and not shapes.has_word(text, "measure")]
    return sum(not shapes.starts_with(part, "unit_kind") for part in parts)


def _says_unit(text: str) -> bool:
    """Whether a heading only says in what is counted: *Số hộ*, *Số em*; *Tổng số hộ* is a count itself."""
    return shapes.fold(text).removeprefix("số ") in shapes.unit_words()


def _says_what(text: str) -> bool:
    """Whether a heading says what is counted; *Tổng số*, *Trong đó* stand over units too, *Kế hoạch* beside what was done."""
    return shapes.has_word(text, "measure") and not (
        total_names.is_total(text) or shapes.is_word(text, "of_which") or shapes.fold(text).startswith(("kế hoạch", "chỉ tiêu")))


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
    for col in sorted(table.values):
        path = table.paths.get(col, ("",))
        if (
            table.orientation == "columns"
            and any(map(total_names.is_total, path))
            and all(total_names.is_total(text) or shapes.year_of(text) or text in of_units for text in path)
        ):
            out.add(col)  # *Toàn thị trấn / 2022*
            continue
        if not total_names.is_total(path[-1]) and not (table.orientation == "columns" and total_names.is_subtotal(path[-1])):
            continue
        if table.orientation == "columns":
            out.add(col)
            continue
        others = [c for c in sorted(table.values) if c != col and table.paths.get(c, ("",))[:-1] == path[:-1] and c not in table.rates]
        of_periods = all(period_of(table.paths[c][-1]) for c in others if c in table.paths)  # *2021*, *2022* under a title that says what
        if len(path) < 2 and not of_periods or len(others) < 2:
            continue
        rows = [figures(line, [col, *others]) for line in table.body if line.row not in table.section_rows]
        full = [(row[0], sum(filter(None, row[1:]))) for row in rows if row[0] is not None]
        if full:
            agreed = [parts for total, parts in full if -1e-6 < total - parts < 1e-6]
            agreeing[col] = len(agreed) / len(full), tuple(table.paths[c][-1] for c in others)
    if table.orientation == "columns" and out >= table.values - table.rates:
        return set()  # *Nội dung | Toàn phường*: the whole of no other column
    sure = {parts for share, parts in agreeing.values() if share >= AGREEING}
    return out | {col for col, (share, parts) in agreeing.items() if share >= AGREEING or share > 0.5 and parts in sure}


def _table_roles(layout: Layout, sheet: Sheet, table: Table) -> None:
    roles = layout.roles
    header_rows = set(table.header.rows) | set(table.repeated_rows)
    for row in sorted(header_rows):
        for col in sheet.cells.get(row, {}):
            if table.first_col <= col <= table.last_col:
                roles[row, col] = "heading"
    for row in table.header.code_rows:
        for col in sheet.cells.get(row, {}):
            if table.first_col <= col <= table.last_col:
                roles[row, col] = "code"
    totals, subtotals, sections = set(table.total_rows), set(table.subtotal_rows), set(table.section_rows)
    remarks = {col for col, path in table.paths.items() if shapes.is_word(path[-1], "remark")}
    stubs = {
        *table.stub.texts,
        *table.paths,
        table.stub.name,
        table.stub.rest,
        table.stub.number,
        *table.stub.periods,
        *range(table.first_col, table.stub.name or 0),
    }
    # what a cell is by its column alone; a figure may be more by its line
    of_columns = (
        (stubs, "stub"),
        (table.values, "value"),
        (table.values & table.total_columns, "total"),
        (table.values & table.rates, "rate"),
        (remarks, "remark"),
        (table.persons, "personal"),
    )
    by_column = {col: role for columns, role in of_columns for col in columns}
    for line in table.body:
        row = line.row
        if row in sections:
            aside = "note" if row in table.aside_rows else "section"
            roles |= {(row, cell.col): "personal" if cell.col in table.persons else aside for cell in line.cells}
            continue
        rate_line = table.orientation != "rows" and is_rate(table.row_paths.get(row, ()))
        of_figures = "rate" if rate_line else "total" if row in totals else "subtotal" if row in subtotals else "value"
        of_words = "stub" if row in totals or row in subtotals else "unknown"
        for cell, s in zip(line.cells, line.shapes, strict=True):
            if cell.col not in by_column:
                role = of_words if s == TEXT else "unknown"
            elif (role := by_column[cell.col]) in ("value", "total", "rate"):
                if s == TEXT:
                    role = "unknown"
                elif role == "value" or rate_line:
                    role = of_figures
            roles[row, cell.col] = role
        roles.pop((row, OVER), "")
        if label := roles.pop((row, LABELS), ""):
            roles.setdefault((row, table.last_col), label)  # of a line without a figure; that of any other stands for the cell


def _outside_roles(layout: Layout, sheet: Sheet) -> None:
    """Titles above, notes and signatures below each table; what nothing explains stays unknown."""
    roles = layout.roles
    covered = covered_cells(sheet)
    ends = sorted(table.last_row for table in layout.tables)
    heads = _over_headings(sheet, layout)
    titles: set[tuple[str, ...]] = set()
    signing = False
    after_blank = False
    previous = None
    for row, cells in sheet.cells.items():
        if previous is not None and row - previous > 1:
            after_blank = True
        if any((previous or 0) < start <= row for start in sheet.starts):
            signing, after_blank = False, True  # another table of the page begins
        previous = row
        rest = [c for col, c in cells.items() if (row, col) not in roles]
        if not rest:
            signing, after_blank = False, False
            continue
        below_table = any(end < row for end in ends)
        next_table = any(table.first_row > row for table in layout.tables)
        for cell in rest:
            key = (row, cell.col)
            if key in covered:
                roles[key] = roles.get(covered[key], "ignored")
                continue
            if signing and next_table and after_blank and (row in heads or _opening(cell.text) in titles):
                signing = False  # the next paper on the sheet begins, with words that stood above the one before or right over its table
            roles[key], signing = _outside_role(cell, below_table, next_table, after_blank, signing, len(rest))
            if roles[key] == "title":
                titles.add(_opening(cell.text))
                after_blank = True  # the lines under the first title of the next table are titles, too


def _over_headings(sheet: Sheet, layout: Layout) -> set[int]:
    """Rows of the blocks that reach down to the heading of a table without a gap."""
    found: set[int] = set()
    for table in layout.tables:
        row = min([*table.header.rows, table.first_row]) - 1
        while row in sheet.cells:
            found.add(row)
            row -= 1
    return found


def _opening(text: str) -> tuple[str, ...]:
    """How a title begins: *PHIẾU TỔNG HỢP MÔ HÌNH* over every form of a sheet, whatever place or year follows."""
    return tuple(shapes.fold(text).split()[:4])


def _outside_role(cell: Cell, below_table: bool, next_table: bool, after_blank: bool, signing: bool, width: int) -> tuple[str, bool]:
    text = cell.text
    if not text:
        # a number outside any table: a parameter beside its label in the title block, otherwise unexplained
        return ("title" if not below_table and width >= 2 else "unknown"), signing
    s = shapes.shape(cell)
    if not below_table:
        if s in (NUMBER, NIL) and width == 1:
            return "unknown", signing
        if shapes.starts_with(text, "note") and not next_table:
            return "note", signing
        return "title", signing
    if shapes.starts_with(text, "note"):
        return "note", False
    if shapes.starts_with(text, "signature") or len(text) < 60 and shapes.names_day(text) and "năm" in shapes.fold(text):
        return "signature", True
    if next_table and after_blank and (shapes.starts_with(text, "title") or shapes.starts_with(text, "letterhead")):
        return "title", False  # the head of the next paper on the sheet ends the signatures of the one above
    if signing:
        return "signature", True
    if s in (NUMBER, NIL):
        return "unknown", False
    if next_table and (after_blank or shapes.starts_with(text, "title") or shapes.starts_with(text, "unit_line")):
        return "title", False
    return "note", False


__all__ = ["ROLES", "Layout", "is_rate", "read_layout", "YEAR"]
