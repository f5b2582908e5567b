"""Told wards' workbooks changed in a way that changes nothing that they say, or put together: the same figures are read from them."""

import copy
import unicodedata
from itertools import pairwise

import openpyxl
import pytest
from openpyxl.styles import Border, Font, PatternFill

from hieuhoc_analysis.submission import read_submission

from .registry import makers
from .write import write

EVERY = 31  # so many workbooks on, the next one is changed
YEARS = range(1990, 2036)  # whole numbers that stay numbers


def _texts(sheet):
    return [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str) and not cell.value.startswith("=")]


def _formulas(sheet):
    return [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str) and cell.value.startswith("=")]


def blanks(sheet):
    """Blanks twice, before and behind, as whoever types in a hurry leaves them."""
    for cell in _texts(sheet):
        cell.value = f" {cell.value.replace(' ', '  ')}\u00a0"


def decomposed(sheet):
    """Letters and their accents apart, as a Mac writes them."""
    for cell in _texts(sheet):
        cell.value = unicodedata.normalize("NFD", cell.value)


def broken(sheet):
    """A line break in the middle of each text."""
    for cell in _texts(sheet):
        words = cell.value.split(" ")
        half = len(words) // 2
        cell.value = f"{' '.join(words[:half])}\n{' '.join(words[half:])}" if half else cell.value


def plain(sheet):
    """No bold type, no line, no colour."""
    for row in sheet.iter_rows():
        for cell in row:
            if not isinstance(cell, openpyxl.cell.cell.MergedCell):
                cell.font, cell.border, cell.fill = Font(), Border(), PatternFill()


def typed(sheet):
    """Numbers as texts: *1.234*."""
    for row in sheet.iter_rows():
        for cell in row:
            if type(cell.value) is int and cell.value not in YEARS:
                cell.value = f"{cell.value:,}".replace(",", ".")


def moved(sheet):
    """Three rows down and two columns to the right; what is hidden or reckoned would have to move, too."""
    hidden = any(one.hidden for of in (sheet.column_dimensions, sheet.row_dimensions) for one in of.values())
    if hidden or _formulas(sheet):
        return
    merges = list(sheet.merged_cells.ranges)
    for merge in merges:
        sheet.unmerge_cells(str(merge))
    sheet.insert_rows(1, 3)
    sheet.insert_cols(1, 2)
    for merge in merges:
        sheet.merge_cells(start_row=merge.min_row + 3, end_row=merge.max_row + 3, start_column=merge.min_col + 2, end_column=merge.max_col + 2)


def dissolved(sheet):
    """Merged headings, titles and names written into each of their cells; figures and formulas stay where they are."""
    for merge in list(sheet.merged_cells.ranges):
        first = sheet.cell(merge.min_row, merge.min_col)
        sheet.unmerge_cells(str(merge))
        if isinstance(first.value, str) and not first.value.startswith("="):
            for row in range(merge.min_row, merge.max_row + 1):
                for col in range(merge.min_col, merge.max_col + 1):
                    cell = sheet.cell(row, col, first.value)
                    cell._style = copy.copy(first._style)


def _figures(path):
    return sorted((f.ward, f.khu_pho, f.period, f.data_element, f.education_level, f.value) for f in read_submission(path, path.name).values)


@pytest.mark.parametrize("change", [blanks, decomposed, broken, plain, typed, moved, dissolved], ids=lambda change: change.__name__)
def test_what_changes_nothing_that_a_workbook_says_changes_nothing_that_is_read(change, tmp_path):
    """Of every so many workbooks; what openpyxl does not keep of one, such as text boxes, is away before, too."""
    (tmp_path / "changed").mkdir()
    differing = []
    for make in list(makers("wards").values())[::EVERY]:
        path = write(make().finish(), tmp_path)
        if path.suffix == ".xlsx":
            book = openpyxl.load_workbook(path)
            book.save(path)
            for sheet in book.worksheets:
                change(sheet)
            book.save(changed := tmp_path / "changed" / path.name)
            if _figures(changed) != _figures(path):
                differing.append(path.name)
    assert differing == []


def _papers(folder):
    """The sheets of workbooks of one sheet that name their ward and period themselves, with what is read of each alone."""
    for make in list(makers("wards").values())[::EVERY]:
        path = write(make().finish(), folder)
        book = openpyxl.load_workbook(path) if path.suffix == ".xlsx" else None
        if book is None or len(book.worksheets) > 1 or _formulas(book.active):
            continue
        book.active.title = "Trang A"
        book.save(alone := folder / "alone.xlsx")
        figures = _figures(alone)
        if figures and all(ward and period for ward, _, period, *_ in figures):
            yield path.name, book.active, figures


def _copy(sheet, other, below=0, right=0):
    """Write a sheet into another one, so many rows further down and columns further to the right."""
    for row in sheet.iter_rows():
        for cell in row:
            if not isinstance(cell, openpyxl.cell.cell.MergedCell):
                copied = other.cell(cell.row + below, cell.column + right, cell.value)
                for look in ("font", "border", "fill", "alignment", "number_format"):
                    setattr(copied, look, copy.copy(getattr(cell, look)))
    for merge in sheet.merged_cells.ranges:
        other.merge_cells(
            start_row=merge.min_row + below, end_row=merge.max_row + below, start_column=merge.min_col + right, end_column=merge.max_col + right,
        )


@pytest.mark.parametrize("where", ["under each other", "beside each other", "on two sheets"])
def test_two_papers_in_one_workbook_say_what_each_says(where, tmp_path):
    """Each pair of papers that follow each other: no title, office or year of one is taken for the other's.

    Where the caption *1. Xã Tân Lập Nội* comes to stand beside a heading of two rows, the ward is asked for.
    """
    papers, differing = list(_papers(tmp_path)), []
    for (name, first, of_first), (_, second, of_second) in pairwise(papers):
        book = openpyxl.Workbook()
        _copy(first, book.active)
        if where == "under each other":
            _copy(second, book.active, below=first.max_row + 3)
        elif where == "beside each other":
            _copy(second, book.active, right=first.max_column + 1)
        else:
            _copy(second, book.create_sheet("Trang B"))
        book.save(both := tmp_path / "both.xlsx")
        if _figures(both) != sorted([*of_first, *of_second]):
            differing.append((name, "ward_missing" in {finding.rule for finding in read_submission(both, "both.xlsx").findings}))
    asked = [("zt_goc_cheo.xlsx", True)] if where == "beside each other" else []
    assert (len(papers) > 10, differing) == (True, asked)
