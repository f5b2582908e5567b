"""The figures of a submission: every value, total and typed rate with what it is about and where it stands.

A cell means what its column, its line, its captions, its sheet and its file say, the nearest first. This module
joins those words; it decides nothing that a codelist decides.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.outline import bare_name
from hieuhoc_analysis.extract.shapes import year_of
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize import headings, org_units
from hieuhoc_analysis.harmonize.context import SheetContext
from hieuhoc_analysis.harmonize.headings import Reading, read_heading
from hieuhoc_analysis.language import numbers


@dataclass(slots=True)
class Figure:
    """One number of a table and its meaning.

    ``role`` is ``value``, ``total``, ``subtotal``, ``rate`` or ``subset`` (*trong đó: nữ*, no data element); ``table`` numbers the table within the workbook;
    ``status`` and ``value`` follow the ``observations`` table; ``path`` holds the headings over it.
    """

    role: str
    sheet: str
    row: int
    col: int
    table: int
    ward: str
    khu_pho: str
    period: str
    data_element: str
    education_level: str
    path: tuple[str, ...]
    group: tuple[str, ...]
    raw: str
    cell: Cell | None
    orientation: str = "rows"
    value: float | int | None = None
    status: str = "reported"

    @property
    def address(self) -> str:
        """A1 address."""
        return f"{column_letters(self.col)}{self.row}"


@dataclass(slots=True)
class Line:
    """What a body line is about."""

    ward: str
    khu_pho: str
    period: str
    level: str
    group: tuple[str, ...]
    measure: tuple[str, ...] = ()


@dataclass(slots=True)
class Read:
    """All figures of one table, and the findings made on the way.

    ``unmapped`` lists (heading, A1 address) of headings nobody knows; ``headings`` lists (heading, address, data
    element or '') of all, for the comparison with the ward's other submissions.
    """

    figures: list[Figure] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    unmapped: list[tuple[str, str]] = field(default_factory=list)
    headings: list[tuple[str, str, str]] = field(default_factory=list)


def read_table(sheet: Sheet, layout: Layout, table: Table, number: int, context: SheetContext) -> Read:
    """Join every figure of a table with its meaning.

    Parameters
    ----------
    sheet, layout, table
        As read by ``extract``.
    number : int
        The table's number within the workbook, kept on its figures so that totals find their parts.
    context : SheetContext
        Ward, khu phố and period that stand above the table.
    """
    out = Read()
    lines = _lines(sheet, table, context)
    columns = {col: _column(table, col, context) for col in sorted(table.values)}
    caption_totals = _caption_totals(table, columns, context) if table.orientation == "rows" else set()
    groups: dict[tuple, list[Figure]] = {}
    readings: dict[tuple[str, ...], Reading] = {}
    for line in table.body:
        about = lines.get(line.row)
        if about is None:
            continue
        for cell in line.cells:
            role = layout.roles.get((cell.row, cell.col))
            if role not in ("value", "total", "subtotal", "rate") or cell.col not in columns:
                continue
            unit, period, path = columns[cell.col]
            if cell.col in caption_totals:
                path = path[:-1]  # *Học sinh bỏ học / Cộng* counts what its caption says
            elif cell.col in table.total_columns and table.orientation == "rows":
                # *Đăng ký: mới, lại, tổng số*: the total is a data element of its own
                role = "subtotal" if line.row in table.subtotal_rows else role if line.row in table.total_rows else "value"
                layout.roles[cell.row, cell.col] = role
            full = path + about.measure if table.orientation == "rows" else about.measure + path
            if full not in readings:
                readings[full] = read_heading(full, context.texts)
            reading = readings[full]
            if reading.kind not in (headings.COUNT, headings.RATE, headings.SUBSET):
                continue
            if reading.kind == headings.RATE:
                role = "rate"
            elif reading.kind == headings.SUBSET:
                role = "subset"
            elif role == "rate":
                # the dictionary knows the heading better than the single word that looked like a rate
                role = "total" if line.row in table.total_rows or cell.col in table.total_columns else "subtotal" if line.row in table.subtotal_rows else "value"
                layout.roles[cell.row, cell.col] = role
            khu_pho = org_units.without_ward(unit or about.khu_pho, about.ward or context.ward)
            level = reading.level if reading.level != "all" else about.level
            figure = Figure(
                role, sheet.name, cell.row, cell.col, number, about.ward or context.ward, khu_pho,
                _period(reading.period or period or about.period, context), reading.data_element, level,
                full, about.group, _raw(cell), cell, table.orientation,
            )
            which = " / ".join(full) if role == "subset" else reading.data_element
            groups.setdefault((reading.kind, which, reading.level, reading.period, reading.scale), []).append(figure)
    for (kind, element, _, _, scale), members in groups.items():
        _settle(members, kind, element, scale, out)
    # what is only compared with its whole needs a number; words beside it are none of our business
    out.figures = [f for f in out.figures if f.role != "subset" or f.value is not None]
    out.figures.sort(key=lambda f: (f.row, f.col))
    first_col = {path: col for col, (_, _, path) in reversed(columns.items())}
    for full, reading in readings.items():
        col = first_col.get(full)
        where = f"{column_letters(col)}{table.header.rows[-1]}" if col and table.header.rows else ""
        out.headings.append((" / ".join(full), where, reading.data_element))
        if reading.kind == headings.UNMAPPED:
            out.unmapped.append((" / ".join(full), where))
    return out


def _caption_totals(table: Table, columns: dict, context: SheetContext) -> set[int]:
    """Total columns that repeat the data element of the columns they add up (by level, by quarter), or have none of their own."""
    out = set()
    for col in table.total_columns & set(columns):
        path = columns[col][2]
        own = read_heading(path, context.texts)
        beside = {read_heading(p, context.texts).data_element for c, (_, _, p) in columns.items() if c != col and p[:-1] == path[:-1]}
        if len(path) > 1 and (own.kind != headings.COUNT or own.data_element in beside):
            out.add(col)
    return out


def _raw(cell: Cell) -> str:
    if cell.kind == "text":
        return str(cell.value)
    return str(cell.value)


def _period(stated: str, context: SheetContext) -> str:
    if stated.startswith("-"):
        return (context.period[:4] + stated) if context.period else ""
    return stated or context.period


def _settle(members: list[Figure], kind: str, element: str, scale: float, out: Read) -> None:
    """Turn the cells of one measure into numbers together, so that each is evidence for the others."""
    how = "rate" if kind == headings.RATE else "money" if element == "fund_vnd" else "count"
    parsed = [numbers.read(f.cell, how) for f in members if f.cell is not None]
    plain = [i for i, f in enumerate(members) if f.role != "total"]
    totals = [i for i, f in enumerate(members) if f.role == "total"]
    settled = numbers.settle([parsed[i] for i in plain], how, total=parsed[totals[0]] if len(totals) == 1 else None)
    results = dict(zip(plain, settled, strict=True))
    if totals:
        for i, result in zip(totals, numbers.settle([parsed[i] for i in totals], how, beside=settled), strict=True):
            results[i] = result
    for i, figure in enumerate(members):
        result = results[i]
        figure.value, figure.status = result.value, result.status
        worded = figure.cell is not None and figure.cell.kind == "text" and any(c.isalpha() for c in figure.raw)
        # *43,5 triệu* in a column of millions has said its scale already
        if scale != 1.0 and not worded and isinstance(figure.value, int | float):
            scaled = figure.value * scale
            figure.value = int(scaled) if float(scaled).is_integer() else round(scaled)
        if result.note and figure.role != "subset" and (figure.role != "rate" or result.note == "not_a_number") and not _only_adds(figure, result.note):
            out.findings.append(Finding(
                result.note, source_sheet=figure.sheet, source_cell=figure.address, ward=figure.ward, khu_pho=figure.khu_pho,
                period=figure.period, data_element=figure.data_element, found=figure.raw, expected=result.expected,
            ))
        out.figures.append(figure)


def _only_adds(figure: Figure, note: str) -> bool:
    """Whether a total without a stored result only adds up cells that are read themselves: nothing is lost with it."""
    text = str(figure.cell.value).upper() if figure.cell is not None else ""
    return note == "formula_without_value" and figure.role in ("total", "subtotal") and ("SUM(" in text or "SUBTOTAL(" in text)


def _column(table: Table, col: int, context: SheetContext) -> tuple[str, str, tuple[str, ...]]:
    """The unit, period and measure words that stand over a column."""
    path = table.paths.get(col, ())
    if table.orientation == "rows":
        return "", "", path
    unit, period, measure = "", "", []
    for text in path:
        if year_of(text):
            period = year_of(text) or ""
            continue
        if {"ngày", "tháng"} <= set(text.casefold().split()):
            continue  # *Liên Hương, ngày … tháng …* above a form without headings
        if headings.facets(text).leftover or shapes.starts_with(text, "unit_kind"):
            name = org_units.khu_pho_name(text)
            unit = name.canonical or unit
        elif text.isdigit() and table.orientation == "columns":
            unit = org_units.khu_pho_name(text, kind="Khu phố").canonical
        elif headings.facets(text).count or shapes.is_word(text, "name"):
            continue
        else:
            measure.append(text)
    return unit, period, tuple(measure)


def _lines(sheet: Sheet, table: Table, context: SheetContext) -> dict[int, Line]:
    """What each body line is about: a khu phố, a ward, an education level, a year, or an indicator."""
    out: dict[int, Line] = {}
    body = [line for line in table.body if line.row not in table.section_rows]
    if table.orientation != "rows":
        for line in body:
            path = tuple(text for text in table.row_paths.get(line.row, ()) if text)
            out[line.row] = Line("", context.khu_pho, "", "all", path[:-1], path)
        return out
    heading = " / ".join(table.paths.get(table.stub.name or 0, ()))
    ward_rows = org_units.names_wards(heading) or _lists_wards(table, context, heading)
    names = [table.row_paths.get(line.row, ("",))[-1] if table.row_paths.get(line.row) else "" for line in body]
    year = int(context.period[-4:]) if context.period[-4:].isdigit() else None
    units = org_units.canonical_names(names, heading, context.ward)
    previous = above = None
    for line, name, unit in zip(body, names, units, strict=True):
        if table.stub.period is not None and not any(c.col == table.stub.name for c in line.cells) and previous is not None:
            unit, name = previous  # the name stands once, merged over its years
        previous = (unit, name)
        stated = next((year_of(c.text or str(c.value)) or "" for c in line.cells if c.col == table.stub.period), "")
        path = table.row_paths.get(line.row, ())
        group = path[:-1]
        ward = next((w for w in (org_units.ward_name(bare_name(g)).canonical for g in reversed(group)) if w), "")
        if context.ward and ward != context.ward and org_units.ended_before(ward, context.period):
            ward = ""  # *Xã Hòa Phú (cũ)*: a caption that recalls a ward merged into this one
        measure = tuple(g for g in group if _is_measure(g))
        total = line.row in table.total_rows or line.row in table.subtotal_rows
        facets = headings.facets(name) if name else None
        if facets and facets.subset and not facets.leftover and not total and above is not None:
            out[line.row] = replace(above, measure=(*above.measure, name))  # *Trong đó: nữ* under the line it is part of
            continue
        if total:
            own = org_units.ward_name(name).canonical if name else ""
            out[line.row] = Line(own or ward, "", "", "all", (*group, name) if line.row in table.subtotal_rows else group, measure)
        elif facets and facets.level and not facets.leftover:
            out[line.row] = Line(ward, context.khu_pho, "", facets.level, group, measure)
        elif name and year_of(name):
            out[line.row] = Line(ward, context.khu_pho, year_of(name) or "", "all", group, measure)
        elif name and (own := org_units.ward_name(name, bare=ward_rows, year=year).canonical):
            out[line.row] = Line(own, "", stated, "all", group, measure)
        elif unit.canonical:
            out[line.row] = Line(ward, unit.canonical, stated, "all", group, measure)
        above = out.get(line.row, above)
    return out


def _lists_wards(table: Table, context: SheetContext, heading: str) -> bool:
    """Whether bare names are wards: no ward stands above the table, but a district does, or other lines are wards by kind."""
    if org_units.kinds_in(heading):
        return False
    names = [path[-1] for row, path in table.row_paths.items() if path and path[-1] and row not in table.total_rows and row not in table.section_rows]
    if any(shapes.starts_with(name, "unit_kind") and not org_units.ward_name(name).canonical for name in names):
        return False
    by_kind = sum(bool(org_units.ward_name(name).canonical) for name in names)
    district = any(f" {word} " in f" {text.casefold()} " for text in context.texts for word in ("huyện", "thị xã", "quận"))
    return by_kind >= 2 or (not context.ward and district)


def _is_measure(text: str) -> bool:
    found = headings.facets(text)
    return bool((found.model or found.element or found.step) and not found.leftover)
