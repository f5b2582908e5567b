"""Nothing lost in silence: every number of a sheet that is no observation is told of, at its cell or under its heading.

What `notices` says follows from rules that look for something; this follows from the ledger. A number that layout took
for a title, a heading, a caption or a name may be one that a person meant as a figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from hieuhoc_analysis.extract.body.outline import bare_name
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.prose.letters import labels_figure
from hieuhoc_analysis.extract.prose.messages import message_of
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure, Read
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words.headings import read_heading
from hieuhoc_analysis.language.phrases import fill

LISTED = 8  # numbers named one by one
LARGEST_CODE = 99  # column numbers, outline numbers and days are smaller
_OUTSIDE = {
    "title": "ở phần tiêu đề|in the title block",
    "heading": "ở hàng tiêu đề|in a heading row",
    "code": "ở hàng số cột|in the row of column numbers",
    "section": "ở dòng nhóm|on a caption line",
    "stub": "ở cột tên hoặc số thứ tự|in a name or number column",
    "remark": "ở cột ghi chú, trên dòng còn ô trống|among the remarks, on a line with a blank",
    "note": "ở phần ghi chú|among the notes",
    "signature": "ở phần ký tên|in the signature block",
}


def cover_findings(sheet: Sheet, layout: Layout, reads: list[Read]) -> list[Finding]:
    """What of a sheet was not read as figures, or was read otherwise than it is written.

    Headings whose figures are not collected or that were read without accents, words read as zero, numbers outside the
    tables and in sentences, units taken for totals.
    """
    return [
        *_uncollected(sheet, reads),
        *_accentless(sheet, reads),
        *_nil_words(sheet, reads),
        *_worked_out(sheet, reads),
        *_outside(sheet, layout),
        *_in_words(sheet, layout, reads),
        *_named_totals(sheet, layout),
    ]


def _uncollected(sheet: Sheet, reads: Iterable[Read]) -> list[Finding]:
    headings = list(dict.fromkeys(pair for read in reads for pair in read.uncollected))
    if not headings:
        return []
    shown = "; ".join(words for words, _ in headings[:3]) + (" …" if len(headings) > 3 else "")
    return [
        Finding("heading_uncollected", source_sheet=sheet.name, source_cell=headings[0][1], found=shown, params={"count": len(headings)})
    ]


def _accentless(sheet: Sheet, reads: Iterable[Read]) -> list[Finding]:
    headings = list(dict.fromkeys(pair for read in reads for pair in read.accentless))
    if not headings:
        return []
    return [
        Finding(
            "heading_accentless", source_sheet=sheet.name, source_cell=headings[0][1], found=headings[0][0], params={"count": len(headings)}
        )
    ]


def _nil_words(sheet: Sheet, reads: Iterable[Read]) -> list[Finding]:
    """One finding for each dash or word that the policy made a zero of."""
    words: dict[str, list[Figure]] = {}
    for read in reads:
        for figure in read.figures:
            if figure.status == "nil" and figure.role == "value":
                words.setdefault(figure.raw.strip(), []).append(figure)
    return [
        Finding(
            "nil_read",
            source_sheet=sheet.name,
            source_cell=figures[0].address,
            found=word,
            expected=str(figures[0].value),
            params={"count": len(figures)},
        )
        for word, figures in words.items()
    ]


def _worked_out(sheet: Sheet, reads: Iterable[Read]) -> list[Finding]:
    """One finding for the figures whose formulas have no stored result and were worked out here."""
    figures = [f for read in reads for f in read.figures if f.role == "value" and (f.row, f.col) in sheet.worked_out]
    if not figures:
        return []
    first = figures[0]
    formula = f"={first.cell.formula}" if first.cell is not None else ""
    return [
        Finding("formula_worked_out", source_sheet=sheet.name, source_cell=first.address, ward=first.ward, khu_pho=first.khu_pho,
                period=first.period, data_element=first.data_element, found=formula, expected=fill("{value}", value=first.value),
                params={"expected": first.value, "count": len(figures)})
    ]


def _outside(sheet: Sheet, layout: Layout) -> list[Finding]:
    meant = {"stub": _spare_columns(layout.tables), "remark": _beside_blanks(layout.tables)}
    out = []
    for (row, col), role in sorted(item for item in layout.words if item[1] in _OUTSIDE and item[0] in meant.get(item[1], item)):
        cell = sheet.cells[row][col]
        told = role in ("title", "note") and message_of(cell.text)  # *KP 1: 245 hộ, đăng ký 200 hộ* under a table
        if not told and not _is_figure(cell, small=role in ("heading", "code", "section")):
            continue
        vi, en = _OUTSIDE[role].split("|")
        out.append(Finding("number_outside", source_sheet=sheet.name, source_cell=cell.address, found=(cell.text or str(cell.value))[:60],
                           params={"where_vi": vi, "where_en": en}))
        if len(out) == LISTED:
            break
    return out


def _in_words(sheet: Sheet, layout: Layout, reads: Iterable[Read]) -> list[Finding]:
    """Cells that hold label and figure of what the tables do not count: *Học sinh bỏ học: 5 em; trở lại lớp: 2 em* below them."""
    counted = {figure.data_element for read in reads for figure in read.figures}
    words = [sheet.cells[row][col] for (row, col), _ in sorted(layout.words)]
    told = [cell for cell in words if ":" in cell.text and _elements(cell) - counted]
    if not told:
        return []
    params = {"count": len(told)}
    return [Finding("figures_in_words", source_sheet=sheet.name, source_cell=told[0].address, found=told[0].text[:60], params=params)]


def _elements(cell: Cell) -> set[str]:
    """The data elements whose figures a cell of words holds."""
    labels = [bare_name(part.rpartition(":")[0].strip()) for part in cell.text.split(";") if labels_figure(part)]
    return {read_heading((label,)).data_element for label in labels} - {""}


def _spare_columns(tables: Iterable[Table]) -> set[tuple[int, int]]:
    """Cells of body lines that are neither figure, name, number nor year of their line; a number cannot name a line of nothing else."""
    out = set()
    for table in tables:
        path = table.paths.get(table.stub.number or 0, ())
        # what a heading other than *STT* or a name stands over may be counted, not counted on
        numbering = (
            None
            if path and not any(shapes.is_word(text, word) for text in (path[0], path[-1]) for word in ("stt", "name"))
            else table.stub.number
        )
        for line in table.body:
            places = {numbering, table.stub.rest, *table.stub.periods}
            if not table.values.isdisjoint(line.at) or not line.texts:
                places.add(table.stub.name)
            taken = table.values | places
            out |= {(cell.row, cell.col) for cell in line.cells if cell.col not in taken}
    return out


def _beside_blanks(tables: Iterable[Table]) -> set[tuple[int, int]]:
    """Cells of lines that lack a figure which most others have: a number among their remarks may be one that slipped there."""
    out = set()
    for table in tables:
        lines = [line for line in table.entries if not table.values.isdisjoint(line.at)]
        if all(table.values <= line.at.keys() for line in lines):
            continue
        filled = Counter(chain.from_iterable(table.values & line.at.keys() for line in lines))
        usual = {col for col, times in filled.items() if 2 * times > len(lines)}
        out |= {(cell.row, cell.col) for line in lines if not usual <= line.at.keys() for cell in line.cells}
    return out


def _is_figure(cell: Cell, small: bool) -> bool:
    """Whether a cell holds a number that could be a count; where numbers also order things (`small`), only a large one."""
    if cell.kind == "number":
        value = cell.value
    elif cell.kind == "text" and shapes.shape(cell) == shapes.NUMBER and cell.text.replace(".", "").isdecimal():
        value = float(cell.text.replace(".", ""))  # of any length
    else:
        return False
    if not isinstance(value, int | float) or shapes.shape(cell) == shapes.YEAR:
        return False
    return value > LARGEST_CODE if small else True


def _named_totals(sheet: Sheet, layout: Layout) -> list[Finding]:
    """Lines taken for totals by their figures although they bear the name of a khu phố."""
    out = []
    for table in layout.tables:
        sums = {*table.total_rows, *table.subtotal_rows}
        over_years = _over_its_years(table)
        for line in table.body:
            name = line.at.get(table.stub.name)
            if (
                line.row not in sums
                or name is None
                or not name.text
                or total_names.is_total(name.text)
                or total_names.is_subtotal(name.text)
                or any(layout.roles.get((line.row, col)) == "value" for col in table.values)  # the sum over its tổ
                or line.row in over_years
            ):
                continue
            if org_units.khu_pho_name(name.text).number and not org_units.ward_name(name.text).canonical:
                out.append(Finding("total_by_sum", source_sheet=sheet.name, source_cell=name.address, found=name.text,
                                   params={"row": line.row, "last": column_letters(max(table.values)) + str(line.row)}))
    return out


def _over_its_years(table: Table) -> set[int]:
    """The lines over nothing but their own years, as in a pivot table: *Khu phố 1* over *2019*, *2020*, *2021*."""
    found, row, sums = set(), 0, {*table.total_rows, *table.subtotal_rows}
    for line in table.body:
        name = line.at.get(table.stub.name)
        if line.row in sums:
            row = line.row
        elif row and name is not None and period_of(name.text or str(name.value)):
            found.add(row)
        else:
            row = 0
    return found
