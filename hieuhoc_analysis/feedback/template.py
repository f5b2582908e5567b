"""Next year's form: what a ward fills in here, `clean` reads back without a question."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter as letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.regimes import models_of
from hieuhoc_analysis.errors import CodelistError, UsageError
from hieuhoc_analysis.feedback import live
from hieuhoc_analysis.files import freeze_document, inert, write_atomically
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words.headings import read_heading
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.submission_roles import REFERENCE_SHEETS, SCHEMA, SCHEMA_PROPERTY

if TYPE_CHECKING:
    import pandas as pd

Group = tuple[str, tuple[tuple[str, str], ...]]  # heading over its columns ('' without one), their data elements and headings
REFERENCE = "Số liệu năm trước"
_FONT, _THIN = "Times New Roman", Border(*[Side(style="thin", color="808080")] * 4)
_HEAD, _INPUT = PatternFill("solid", fgColor="DCE6F0"), PatternFill("solid", fgColor="FFFDE7")
_ALARM = PatternFill("solid", bgColor="F8CBAD")
_NUMBER_WIDTH, _NAME_WIDTH, _FIGURE_WIDTH, _REMARK_WIDTH, _CHECK_WIDTH = 6, 22, 11, 20, 37
_ROOM, _HIGH, _LOW = 560, 21.0, 15.75  # points that all lines have on the page, of a line where they fit and where they do not
_HOW = (
    "Ghi chú: chỉ điền ô màu vàng. Không có thì ghi 0; chưa có số liệu thì để trống. "
    "Ô chuyển sang màu đỏ là chỗ cần xem lại, cột cuối nói lý do; số đúng thì giữ nguyên và ghi lý do vào cột Ghi chú."
)
Figures = Mapping[tuple[str, str], float]


def write_template(out: Path | str, ward: str, year: int, khu_pho: Sequence[str] = (), last_year: Figures | None = None) -> Path:
    """Write a ward's entry form for a year.

    Parameters
    ----------
    out : path
        An ``.xlsx`` file.
    ward : str
        Canonical name of the ward.
    year : int
        Calendar year of the models; the pupils' sheet is about the school year that ends in it.
    khu_pho : list of str
        The rows of the form; without them the ward's register in ``khu_pho.csv``.
    last_year : dict, optional
        (khu phố, data element) → figure, shown for reference on a sheet that is not read back.

    Raises
    ------
    UsageError
        When the year is out of reason, the file is no ``.xlsx``, or no khu phố are known.
    """
    out = Path(out)
    if out.suffix.lower() != ".xlsx":
        raise UsageError(f"Biểu mẫu phải là tệp .xlsx, không phải “{out.name}”.", f"The form is an .xlsx file, not “{out.name}”.")
    if not 2000 <= year <= 2100:
        raise UsageError(f"Năm {year} không hợp lý; ví dụ: --year 2026.", f"The year {year} cannot be right; for example: --year 2026.")
    names = list(dict.fromkeys(khu_pho)) or org_units.registered_khu_pho(ward, str(year))
    if not names:
        raise UsageError(
            f"Chưa biết các khu phố của “{ward}” năm {year}. "
            'Ghi thêm --khu-pho "Khu phố 1, Khu phố 2", hoặc tệp danh sách, hoặc điền vào khu_pho.csv.',
            f"No khu phố of “{ward}” in {year} are known. "
            'Add --khu-pho "Khu phố 1, Khu phố 2", or a file with the names, or fill in khu_pho.csv.',
        )
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Mô hình học tập"
    _sheet(first, ward, f"Biểu tổng hợp kết quả xây dựng các mô hình học tập năm {year}", _groups("models", year), names)
    school = f"Biểu vận động trẻ ra lớp, hạn chế bỏ học năm học {year - 1}-{year}"
    _sheet(book.create_sheet("Học sinh"), ward, school, _groups("pupils", year), names)
    _reference(book.create_sheet(REFERENCE), ward, year - 1, names, last_year or {})
    for name, value in ((SCHEMA_PROPERTY, SCHEMA), (REFERENCE_SHEETS, REFERENCE)):
        book.custom_doc_props.append(StringProperty(name=name, value=value))
    book.properties.creator = book.properties.lastModifiedBy = "hieuhoc_analysis"
    book.properties.created = book.properties.modified = datetime(2000, 1, 1)
    data = io.BytesIO()
    book.save(data)
    return write_atomically(out, freeze_document(data.getvalue()))


def read_names(given: str) -> list[str]:
    """The khu phố named on the command line: a ``.txt``, ``.csv`` or ``.xlsx`` list (first column), or names separated by commas.

    Raises
    ------
    UsageError
        When a file is named that is not there or holds no names.
    """
    path = Path(given)
    if path.suffix.lower() not in (".txt", ".csv", ".xlsx"):
        return [name.strip() for name in given.split(",") if name.strip()]
    if not path.is_file():
        raise UsageError(f"Không tìm thấy tệp danh sách khu phố “{given}”.", f"The list of khu phố “{given}” was not found.")
    if path.suffix.lower() == ".xlsx":
        from hieuhoc_analysis.extract.workbook import load_bytes, read_workbook

        grid = read_workbook(path, load_bytes(path)).sheets[0]
        lines = [cell.text for row in sorted(grid.cells) if (cell := grid.cells[row].get(1)) is not None and cell.text]
    else:
        lines = [re.split("[,;\t]", line)[0].strip().strip('"') for line in codelists.read_text(path).splitlines()]
    names = [line.strip() for line in lines if line.strip() and line.strip().lower() not in ("khu_pho", "khu phố", "tên khu phố", "tên")]
    if not names:
        raise UsageError(f"Tệp “{given}” không có tên khu phố nào ở cột đầu.", f"The file “{given}” has no names in its first column.")
    return names


def known_figures(observations: pd.DataFrame, ward: str, year: int) -> tuple[list[str], dict[tuple[str, str], float]]:
    """The khu phố and figures of a ward that the cleaned tables have for a year (and the school year that ends in it)."""
    rows = observations
    rows = rows[
        (rows["ward"] == ward)
        & (rows["khu_pho"] != "")
        & rows["period"].isin([str(year), f"{year - 1}-{year}"])
        & (rows["education_level"] == "all")
    ]
    rows = rows[rows["status"].isin(["reported", "nil", "corrected"]) & rows["value"].notna()]
    return sorted(set(rows["khu_pho"]), key=natural_key), {(r.khu_pho, r.data_element): float(r.value) for r in rows.itertuples()}


def _groups(sheet: str, year: int) -> tuple[Group, ...]:
    """The columns of a sheet as ``form.csv`` has them, those of one group together.

    Models that the year's programme does not know are left out.

    Raises
    ------
    CodelistError
        For a column under whose headings the form, read back, would be another data element or none.
    """
    model = {row["code"]: row["model"] for row in codelists.load("data_elements")}
    groups: dict[str, list[tuple[str, str]]] = {}
    for row in codelists.load("form"):
        if read_heading(path := tuple(filter(None, (row["group"], row["heading"])))).data_element != row["data_element"]:
            told = " / ".join(path)
            raise CodelistError(
                f"form.csv: tiêu đề “{told}” không đọc lại được thành {row['data_element']}; dùng cách viết có trong heading_words.csv.",
                f"form.csv: the heading “{told}” would not be read back as {row['data_element']}; use words of heading_words.csv.",
            )
        if row["sheet"] == sheet and model.get(row["data_element"], "") in ("", *models_of(year)):
            groups.setdefault(row["group"] or row["data_element"], []).append((row["data_element"], row["heading"]))
    return tuple(("" if group == columns[0][0] else group, tuple(columns)) for group, columns in groups.items())


def _elements(groups: Iterable[Group]) -> list[str]:
    return [element for _, of in groups for element, _ in of]


def _sheet(page: Worksheet, ward: str, title: str, groups: tuple[Group, ...], names: list[str]) -> None:
    elements = _elements(groups)
    last = len(elements) + 4  # number, name, figures, remark, live check
    deep = any(name for name, _ in groups)
    _line(page, 1, last, title.upper(), 14, bold=True)
    _line(page, 2, last, ward, 13, bold=True)
    _line(page, 3, last, _HOW, 11)
    head = 5
    body = head + (2 if deep else 1)
    for at, text in ((1, "STT"), (2, "Khu phố, thôn"), (last - 1, "Ghi chú"), (last, "Tự kiểm tra")):
        _head(page, head, at, text)
        if deep:
            page.merge_cells(start_row=head, start_column=at, end_row=head + 1, end_column=at)
            page.cell(head + 1, at).border = _THIN
    at = 3
    for group, of in groups:
        if group:
            _head(page, head, at, group)
            page.merge_cells(start_row=head, start_column=at, end_row=head, end_column=at + len(of) - 1)
        for _, text in of:
            _head(page, head + bool(group), at, text)
            if deep and not group:
                page.merge_cells(start_row=head, start_column=at, end_row=head + 1, end_column=at)
            page.cell(head + deep, at).border = _THIN
            page.column_dimensions[letter(at)].width = _FIGURE_WIDTH if deep else _FIGURE_WIDTH + 3  # whole names in two lines
            at += 1
    total = body + len(names)
    high = max(_LOW, min(_HIGH, _ROOM // (len(names) + 1)))
    for number, name in enumerate(names, 1):
        row = body + number - 1
        _cell(page, row, 1, number, align="center")
        _cell(page, row, 2, inert(name))
        for column in range(3, last):
            cell = _cell(page, row, column, None, align="right" if column < last - 1 else "left")
            cell.fill, cell.protection, cell.number_format = _INPUT, Protection(locked=False), "#,##0" if column < last - 1 else "@"
        page.row_dimensions[row].height = high
        check = _cell(page, row, last, live.message(elements, row))
        check.font = Font(name=_FONT, size=10, color="C00000")
        check.alignment = Alignment(vertical="center", shrink_to_fit=True)
    _cell(page, total, 1, None)
    _cell(page, total, 2, "Tổng cộng", bold=True)
    for column in range(3, last - 1):
        span = f"{letter(column)}{body}:{letter(column)}{total - 1}"
        cell = _cell(page, total, column, f'=IF(COUNT({span})=0,"",SUM({span}))', bold=True, align="right")
        cell.number_format = "#,##0"
    for column in (last - 1, last):
        _cell(page, total, column, None)
    _rules(page, elements, body, total - 1)
    for column, width in ((1, _NUMBER_WIDTH), (2, _NAME_WIDTH), (last - 1, _REMARK_WIDTH), (last, _CHECK_WIDTH)):
        page.column_dimensions[letter(column)].width = width
    for row in range(head, body):
        page.row_dimensions[row].height = 34
    page.row_dimensions[total].height = high
    page.freeze_panes = page.cell(body, 3)
    page.protection.sheet, page.protection.formatColumns, page.protection.formatRows = True, False, False
    _print(page, head, head + deep, f"A1:{letter(last)}{total}")


def _rules(page: Worksheet, elements: list[str], first: int, last: int) -> None:
    area = f"C{first}:{letter(len(elements) + 2)}{last}"
    whole = DataValidation(
        type="whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True, showErrorMessage=True, showInputMessage=True
    )
    whole.errorTitle, whole.error = "Số chưa đúng", "Chỉ ghi số nguyên từ 0 trở lên, không ghi chữ, dấu phần trăm hay số lẻ."
    whole.promptTitle, whole.prompt = "Nhập số", "Số nguyên. Không có thì ghi 0; chưa có số liệu thì để trống."
    whole.add(area)
    page.add_data_validation(whole)
    cell = f"C{first}"
    page.conditional_formatting.add(
        area, FormulaRule(formula=[f"OR(ISTEXT({cell}),IF(ISNUMBER({cell}),OR({cell}<0,{cell}<>INT({cell})),FALSE))"], fill=_ALARM)
    )
    for test in live.tests(elements, first):
        if test.cell:
            page.conditional_formatting.add(f"{test.cell}{first}:{test.cell}{last}", FormulaRule(formula=[test.condition], fill=_ALARM))


def _reference(page: Worksheet, ward: str, year: int, names: list[str], figures: Figures) -> None:
    elements = [*_elements(_groups("models", year)), *_elements(_groups("pupils", year))]
    labels = {row["code"]: row["label_vi"] for row in codelists.load("data_elements")}
    last = len(elements) + 1
    _line(page, 1, last, f"{ward}: số liệu năm {year} và năm học {year - 1}-{year} (chỉ để đối chiếu, không điền vào đây)", 13, bold=True)
    _line(page, 2, last, "Ô “chưa có” là năm trước chưa báo cáo." if figures else "Chưa có số liệu năm trước.", 11)
    _head(page, 4, 1, "Khu phố")
    for at, element in enumerate(elements, 2):
        _head(page, 4, at, labels[element])
        page.column_dimensions[letter(at)].width = 12
    for row, name in enumerate(names, 5):
        _cell(page, row, 1, inert(name))
        for at, element in enumerate(elements, 2):
            value = figures.get((name, element))
            cell = _cell(page, row, at, "chưa có" if value is None else int(value) if value == int(value) else value, align="right")
            cell.number_format = "#,##0"
    page.column_dimensions["A"].width = 24
    page.row_dimensions[4].height = 50
    page.freeze_panes = page.cell(5, 2)
    page.protection.sheet = True
    _print(page, 4, 4, f"A1:{letter(last)}{4 + len(names)}")


def _line(page: Worksheet, row: int, last: int, text: str, size: int, bold: bool = False) -> None:
    cell = page.cell(row, 1, inert(text))
    cell.font = Font(name=_FONT, size=size, bold=bold, italic=size == 11)
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last)


def _head(page: Worksheet, row: int, column: int, text: str) -> None:
    cell = page.cell(row, column, text)
    cell.font, cell.fill, cell.border = Font(name=_FONT, size=12, bold=True), _HEAD, _THIN
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def _cell(page: Worksheet, row: int, column: int, value, bold: bool = False, align: str = "left"):
    cell = page.cell(row, column, value)
    cell.font, cell.border = Font(name=_FONT, size=12, bold=bold), _THIN
    cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=column > 2)
    return cell


def _print(page: Worksheet, first_head: int, last_head: int, area: str) -> None:
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 1
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = f"{first_head}:{last_head}"
    page.print_area = area
    page.page_margins.left = page.page_margins.right = page.page_margins.top = page.page_margins.bottom = 0.4
    page.page_margins.header = page.page_margins.footer = 0.2
    page.print_options.horizontalCentered = True
