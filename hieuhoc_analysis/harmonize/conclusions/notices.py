"""What reading a submission has to tell its author: headings nobody knows, ward or period unclear, cells left over."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.total_names import is_total
from hieuhoc_analysis.extract.grid import Cell, Sheet, Workbook, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.findings import Finding, suggested
from hieuhoc_analysis.harmonize.columns.amounts import units_of
from hieuhoc_analysis.harmonize.conclusions.unread import unread_cells
from hieuhoc_analysis.harmonize.figures import Figure, Read
from hieuhoc_analysis.harmonize.paper import cdht
from hieuhoc_analysis.harmonize.words import spelling
from hieuhoc_analysis.harmonize.words.facets import facets
from hieuhoc_analysis.harmonize.words.headings import read_heading, without_periods
from hieuhoc_analysis.language.numerals import parse
from hieuhoc_analysis.language.phrases import LANGUAGES
from hieuhoc_analysis.language.text import fold

MARKED = 200  # words among figures, each at its cell; headings with suggestions, which take longer to find than all else of a heading
LISTED = 8  # cells or headings named one by one before "and n more"
_NEARLY = re.compile(r"(?=.*\d)[\dOoIl]{2,9}")  # *1O5*: letters typed for the digits that they look like
_LETTERS = str.maketrans("OoIl", "0011")


def sheet_findings(sheet: Sheet, layout: Layout, reads: list[Read]) -> list[Finding]:
    """Unmapped headings with suggestions, cells that no rule explains, and columns of personal data."""
    out = []
    unmapped = dict.fromkeys(pair for read in reads for pair in read.unmapped)
    said_at: dict[str, list[str]] = {}
    for words, where in unmapped:
        said_at.setdefault(where, []).append(words)
    for number, (words, where) in enumerate(unmapped):
        if any(words.startswith(f"{shorter} / ") for shorter in said_at[where]):
            continue  # an item of a turned table once more, under the heading of its sums
        if not words:
            out.append(Finding("column_unheaded", source_sheet=sheet.name, source_cell=where))
            continue
        near = suggest_headings(without_periods(words)) if number < MARKED else ()
        labels = ([_labels()[code][lang] for code in near] for lang in LANGUAGES)
        out.append(Finding("heading_unknown", source_sheet=sheet.name, source_cell=where, found=words,
                           expected="; ".join(f"{code} ({_labels()[code]['vi']})" for code in near), params=suggested(*labels)))
    if any(lists_donors(read) for read in reads):
        return out  # who gave how much is nobody's business
    return out + _unexplained(sheet, layout, reads) + _personal(sheet, layout)


def lists_donors(read: Read) -> bool:
    """Whether a table is a list of who gave money, of which nothing is taken."""
    return any(finding.rule == "donors_unread" for finding in read.findings)


def _unexplained(sheet: Sheet, layout: Layout, reads: list[Read]) -> list[Finding]:
    """Cells that no rule explains: words among figures each at its cell, of the others the first."""
    known = _said_by_heading(layout)
    unknown = sorted(place for place, role in layout.words if role == "unknown" and place not in known)
    if not unknown:
        return []
    private = any(_asks_for_persons(sheet.cells[row][col].text, role) for (row, col), role in layout.words)
    figures = {place for _, places in unread_cells(layout) for place in places}
    elements = {f.col: f.data_element for read in reads for f in read.figures if f.data_element and f.orientation == "rows"}
    among = [place for place in unknown if place in figures and not private][:MARKED]
    marked = set(among)
    rest = [place for place in unknown if place not in marked]
    out = [_word_among_figures(sheet, sheet.cells[row][col], elements.get(col, "")) for row, col in among]
    for row, col in rest[:LISTED]:
        cell = sheet.cells[row][col]
        found = "…" if private else str(cell.text or cell.value)[:60]
        out.append(Finding("cell_unknown", source_sheet=sheet.name, source_cell=cell.address, found=found))
    if len(rest) > LISTED:
        row, col = rest[LISTED]
        more = {"count": len(rest) - LISTED}
        out.append(Finding("cell_unknown_more", source_sheet=sheet.name, source_cell=f"{column_letters(col)}{row}", params=more))
    return out


def _said_by_heading(layout: Layout) -> set[tuple[int, int]]:
    """Words under a heading that is no figure's: answers to *Ý kiến, kiến nghị*, *Cộng* under the *TT* of a second half."""
    out = set()
    for table in layout.tables:
        heads = {col: path[-1] for col, path in table.paths.items() if col in table.values and table.orientation == "rows"}
        remarks = {col for col, text in heads.items() if facets(text).remark}
        numbers = {col for col, text in heads.items() if shapes.is_word(text, "stt")}
        for cell in (cell for line in table.body for cell in line.texts if remarks or numbers):
            if cell.col in remarks or cell.col in numbers and is_total(cell.text):
                out.add((cell.row, cell.col))
    return out


def _asks_for_persons(text: str, role: str) -> bool:
    """Whether a text heads what is about single persons, as neither *Điện thoại: 0252…* over a title does nor *(Ký, ghi rõ họ tên)*."""
    said = any(shapes.has_word(text, kind) for kind in ("personal", "birth")) if text else False
    return said and role != "signature" and not (role == "title" and text.partition(":")[2].strip())


def _word_among_figures(sheet: Sheet, cell: Cell, element: str) -> Finding:
    """What stands where a figure of a data element ought to: a unit that it does not count, a letter for a digit, or any other word."""
    words = str(cell.text or cell.value)
    if element and (unit := _foreign_unit(words)):
        return Finding("unit_unexpected", source_sheet=sheet.name, source_cell=cell.address, data_element=element, found=words[:60],
                       expected=units_of()[element]["vi"], params={"unit": unit, "counted_en": units_of()[element]["en"]})
    if _NEARLY.fullmatch(words.strip()):
        meant = words.strip().translate(_LETTERS)
        return Finding("letter_in_number", source_sheet=sheet.name, source_cell=cell.address, found=words, expected=meant)
    return Finding("not_a_number", source_sheet=sheet.name, source_cell=cell.address, found=words[:60])


def _personal(sheet: Sheet, layout: Layout) -> list[Finding]:
    """One finding for all columns about single persons."""
    cells = [place for place, role in layout.words if role == "personal"]
    if not cells:
        return []
    columns = sorted({col for _, col in cells})
    return [Finding("personal_data", source_sheet=sheet.name, source_cell=f"{column_letters(columns[0])}{min(cells)[0]}",
                    found=", ".join(map(column_letters, columns)), params={"count": len(columns)})]


def _foreign_unit(text: str) -> str:
    """The unit behind a number that its column does not count: *27/39 xã* among khu phố; '' if it is no such text."""
    read = parse(text)
    return read.unit if read.kind in ("number", "fraction") and read.unit and len(read.unit.split()) <= 3 else ""


def blank_lines(reads: Iterable[Read], figures: Iterable[Figure]) -> list[Finding]:
    """Khu phố that stand in a list and have no figure in the whole workbook; nothing where the list was not filled in at all."""
    filled = {f.khu_pho for f in figures}
    first: dict[str, Figure] = {}
    for blank in (blank for read in reads for blank in read.blank if filled - {""}):
        if blank.khu_pho not in filled:
            first.setdefault(blank.khu_pho, blank)
    return [
        Finding("khu_pho_blank", source_sheet=f.sheet, source_cell=f.address, ward=f.ward, khu_pho=f.khu_pho, period=f.period)
        for f in first.values()
    ]


def hidden_sheet(sheet: Sheet, figures: int) -> list[Finding]:
    """A hidden sheet is not read; the finding says so when it holds figures."""
    if not figures:
        return []
    return [Finding("hidden_sheet", source_sheet=sheet.name, params={"count": figures})]


def no_figures(workbook: Workbook, layouts: list[Layout]) -> Finding:
    """Why a readable file gave no observation."""
    if not any(sheet.cells for sheet in workbook.sheets):
        return Finding("workbook_blank")
    if not any(layout.tables for layout in layouts):
        return Finding("no_table_found", source_sheet=workbook.sheets[0].name)
    return Finding("no_figures", source_sheet=next(s.name for s, layout in zip(workbook.sheets, layouts, strict=True) if layout.tables))


@codelists.remembered(4096)
def suggest_headings(words: str, count: int = 3) -> tuple[str, ...]:
    """Codes of the data elements that a heading may mean, best first.

    Its misspelt words put right, then close labels, of what it counts where it says that: *Tổng số HS* are no households, but pupils
    at the start or the end of the year.
    """
    codes = _codes()
    path = tuple(words.split(" / "))
    counted = _counted_in(next((said.noun for text in reversed(path) if (said := facets(text)).noun), ""))
    out = cdht.possible(path) + [code for right in spelling.corrected(path) if (code := read_heading(right).data_element)]
    whole, last = fold(words), fold(words.split(" / ")[-1])
    close = get_close_matches(whole, codes, n=count, cutoff=0.6) + (
        get_close_matches(last, codes, n=count, cutoff=0.7) if last != whole else []
    )
    like = [code for name in close if (code := codes[name]) in counted or not counted]
    return tuple(dict.fromkeys([*out, *like, *counted]))[:count]


def _counted_in(noun: str) -> list[str]:
    """The data elements that count what a noun names; none where its unit has another name (of *family*, *households*)."""
    return [row["code"] for row in codelists.load("data_elements") if row["unit_en"] == noun]


@codelists.derived("data_elements")
def _codes(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    return {fold(row["label_vi"]): row["code"] for row in rows}


@codelists.derived("data_elements")
def _labels(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, str]]:
    return {row["code"]: {lang: row[f"label_{lang}"] for lang in LANGUAGES} for row in rows}
