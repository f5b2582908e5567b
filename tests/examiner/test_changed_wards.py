"""Told wards' workbooks changed in a way that changes nothing that they say, or put together: the same figures are read from them."""

import copy
import unicodedata
from collections import Counter
from itertools import pairwise

import openpyxl
import pytest
from openpyxl.styles import Border, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple

import hieuhoc_analysis as hh
from hieuhoc_analysis.submission import read_submission

from .registry import makers
from .write import write

EVERY = 31  # so many workbooks on, the next one is changed
OF_MISTAKES = 11  # of those with planted mistakes
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


def hurried(sheet):
    """Numbers as texts before a blank that does not break."""
    typed(sheet)
    for cell in _texts(sheet):
        if cell.value.replace(".", "").isdigit():
            cell.value = f"{cell.value}\u00a0"


def blanked(sheet):
    """A blank typed into every third empty cell."""
    empty = [cell for row in sheet.iter_rows() for cell in row if cell.value is None and not isinstance(cell, openpyxl.cell.cell.MergedCell)]
    for cell in empty[::3]:
        cell.value = " "


def printed(sheet):
    """What a program prints below a page."""
    row = sheet.max_row + 2
    sheet.cell(row, max(1, sheet.max_column // 2)).value = "Trang 1/1"
    sheet.cell(row + 1, 1).value = "In ngày 12/01/2026 08:30"


def moved(sheet, down=3, right=2):
    """Three rows down and two columns to the right; what is hidden or reckoned would have to move, too."""
    hidden = any(one.hidden for of in (sheet.column_dimensions, sheet.row_dimensions) for one in of.values())
    if hidden or _formulas(sheet):
        return False
    merges = list(sheet.merged_cells.ranges)
    for merge in merges:
        sheet.unmerge_cells(str(merge))
    sheet.insert_rows(1, down)
    if right:
        sheet.insert_cols(1, right)
    for merge in merges:
        sheet.merge_cells(
            start_row=merge.min_row + down, end_row=merge.max_row + down, start_column=merge.min_col + right, end_column=merge.max_col + right,
        )
    return True


def addressed(sheet):
    """Where the office is found, and its motto, above all."""
    if moved(sheet, 5, 0):
        for row, text in enumerate(["Điện thoại: 0252 3 000 000", "Email: khuyenhoc@example.vn", "Địa chỉ: số 1 đường Trần Phú", "Học tập suốt đời"], 1):
            sheet.cell(row, 1).value = text


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
    """Every figure with what it means; *Chưa nộp báo cáo* is one cell where it is merged and several where it is not, and none."""
    read = read_submission(path, path.name)
    return sorted((f.ward, f.khu_pho, f.period, f.data_element, f.education_level, f.value) for f in read.values if f.value is not None)


@pytest.mark.parametrize("change", [blanks, blanked, decomposed, broken, plain, typed, hurried, printed, moved, addressed, dissolved], ids=lambda change: change.__name__)
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


def _moved_to(cell):
    """Where a cell stands in a `moved` workbook, whose number is the same but for three rows and two columns."""
    row, col = coordinate_to_tuple(cell)
    return f"{get_column_letter(col + 2)}{row + 3}"


@pytest.mark.parametrize("change", [moved, plain, hurried], ids=lambda change: change.__name__)
def test_mistakes_are_found_at_their_cells_in_changed_workbooks_too(change, tmp_path):
    """Each mistake that is found is found again, and no error is told of anything else."""
    (tmp_path / "changed").mkdir()
    lost, planted = [], [make for make in makers("wards").values() if make().planted][::OF_MISTAKES]
    for make in planted:
        paper = make().finish()
        path = write(paper, tmp_path)
        book = openpyxl.load_workbook(path) if path.suffix == ".xlsx" else None
        if book is None or len(book.worksheets) > 1 or _formulas(book.active):
            continue
        book.save(path)
        before = hh.clean([path]).findings
        if change(book.active) is False:
            continue
        book.save(changed := tmp_path / "changed" / path.name)
        after = hh.clean([changed]).findings
        place = _moved_to if change is moved else str
        at, told = ({cell for cell, severity in zip(some["source_cell"], some["severity"], strict=True) if cell and severity != "info"} for some in (before, after))
        missed = [cells for cells in paper.planted if not at.isdisjoint(cells) and told.isdisjoint(map(place, cells))]
        errors = [Counter(some[some["severity"] == "error"]["rule"]) for some in (before, after)]
        if missed or errors[0] != errors[1]:
            lost.append((path.name, missed, errors))
    assert (len(planted) > 20, lost) == (True, [])


def _told_of(path):
    """The rules of what is said of a workbook."""
    return {finding.rule for finding in read_submission(path, path.name).findings}


def _papers(folder):
    """The sheets of workbooks of one sheet that name their ward and period themselves, with what is read and said of each alone."""
    for make in list(makers("wards").values())[::EVERY]:
        path = write(make().finish(), folder)
        book = openpyxl.load_workbook(path) if path.suffix == ".xlsx" else None
        if book is None or len(book.worksheets) > 1 or _formulas(book.active):
            continue
        book.active.title = "Trang A"
        book.save(alone := folder / "alone.xlsx")
        figures = _figures(alone)
        if figures and all(ward and period for ward, _, period, *_ in figures):
            yield path.name, book.active, figures, _told_of(alone)


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

    Beside each other a paper of several tables may no longer be understood; then it is asked about.
    """
    papers, differing = list(_papers(tmp_path)), []
    for (name, first, of_first, told_first), (_, second, of_second, told_second) in pairwise(papers):
        book = openpyxl.Workbook()
        _copy(first, book.active)
        if where == "under each other":
            _copy(second, book.active, below=first.max_row + 3)
        elif where == "beside each other":
            _copy(second, book.active, right=first.max_column + 1)
        else:
            _copy(second, book.create_sheet("Trang B"))
        book.save(both := tmp_path / "both.xlsx")
        asked = where == "beside each other" and _told_of(both) - told_first - told_second
        if _figures(both) != sorted([*of_first, *of_second]) and not asked:
            differing.append(name)
    assert (len(papers) > 10, differing) == (True, [])
