"""The figures of a review as one Excel workbook that people and programs can read: one table a sheet, and a contents sheet."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table

from hieuhoc_analysis.files import freeze_document, inert, write_atomically
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import columns, style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.columns import written
from hieuhoc_analysis.publish.exhibits import Exhibit
from hieuhoc_analysis.publish.plain import clean_text, extent, glued
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.sheets import Sheet, sheets
from hieuhoc_analysis.submission_roles import ROLE_PROPERTY, TABLES

_LETTER = 5.5  # points that a unit of a column's width is across
HEAD = 5  # title, what it shows, source, note, then the headings

def write_tables(review: Review, path: Path | str, shown: Iterable[Exhibit] | None = None) -> Path:
    """Write ``tables.xlsx``; missing and suppressed figures are said in words, numbers are numbers.

    Parameters
    ----------
    review : Review
    path : path
    shown : list of Exhibit, optional
        Those of the review by default.
    """
    made = list(sheets(review, list(review.exhibits.values() if shown is None else shown)))
    book = Workbook()
    contents = book.active
    assert contents is not None
    _contents(contents, review, made)
    for number, sheet in enumerate(made, 1):
        _write(book.create_sheet(sheet.name), sheet, review.lang, number)
    book.properties.creator = book.properties.lastModifiedBy = "hieuhoc_analysis"
    book.properties.created = book.properties.modified = datetime(2000, 1, 1)
    book.properties.title = clean_text(f"{review.ward} {review.period}")
    from openpyxl.packaging.custom import StringProperty

    book.custom_doc_props.append(StringProperty(name=ROLE_PROPERTY, value=TABLES))
    out = io.BytesIO()
    book.save(out)
    return write_atomically(Path(path), freeze_document(out.getvalue()))


def _contents(page, review: Review, made: list[Sheet]) -> None:
    lang = review.lang
    page.title = say(lang, "Mục lục", "Contents")
    period = review.period.replace("-", "–")
    _text(
        page,
        1,
        say(lang, f"{review.ward}: các bảng số liệu tổng kết {period}", f"{review.ward}: tables of the review {period}"),
        16,
        bold=True,
    )
    _text(page, 2, say(lang, "Ô ghi “chưa có” là chưa được báo cáo, khác với 0. Ô ghi “không công bố” là số nhỏ về người, được bảo vệ.",
                       "“none” means not reported, which is not 0. “not published” are small counts of persons, which are protected."), 11)
    _text(page, 3, review.source(), 10)
    _text(page, 4, say(lang, "Mỗi trang một bảng; bấm tên bảng để mở.", "One table a sheet; click a name to open it."), 10)
    for at, heading in enumerate(
        (say(lang, "Bảng", "Table"), say(lang, "Nội dung", "What it says"), say(lang, "Đơn vị và cách tính", "Unit and basis")), 1
    ):
        _heading(page.cell(HEAD, at), heading)
    for row, sheet in enumerate(made, HEAD + 1):
        link = page.cell(row, 1, sheet.name)
        link.hyperlink = Hyperlink(ref=link.coordinate, location=f"'{sheet.name}'!A1")
        link.font = Font(name="Arial", size=11, color=style.MAIN[1:], underline="single")
        link.alignment = Alignment(vertical="top")
        for at, text in ((2, sheet.title), (3, sheet.unit)):
            cell = page.cell(row, at, inert(clean_text(text)))
            cell.font, cell.alignment = Font(name="Arial", size=11), Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
        _high(page, row, [(sheet.title, 74), (sheet.unit, 74)])
    for column, width in (("A", 14), ("B", 74), ("C", 74)):
        page.column_dimensions[column].width = width
    page.freeze_panes = page.cell(HEAD + 1, 1)
    _print(page, HEAD)


def _write(page, sheet: Sheet, lang: str, number: int) -> None:
    note = sheet.note or say(lang, "Không có ghi chú.", "No notes.")  # to a screen reader an empty row is the end of a sheet
    for row, (text, size) in enumerate(((sheet.title, 14), (sheet.unit, 11), (sheet.source, 10), (note, 10)), 1):
        _text(page, row, text, size, bold=row == 1)
    widths = []
    for at, column in enumerate(sheet.columns, 1):
        heading = columns.heading(column, lang)
        _heading(page.cell(HEAD, at), heading)
        widths.append(max(11, max(map(len, glued(heading).split(" "))) + 4, len(heading) // 2 + 4))
    hidden = sheet.data["suppressed"].tolist() if "suppressed" in sheet.data else [False] * len(sheet.data)
    counted = {at for at, column in enumerate(sheet.columns) if column in sheet.data and pd.api.types.is_numeric_dtype(sheet.data[column])}
    edge = Border(bottom=Side(style="thin", color=style.GRID[1:]))
    rows = list(zip(dicts(sheet.data), hidden, strict=True))
    if sheet.columns[0] == "khu_pho" and "period" in sheet.columns:
        rows.sort(key=lambda row: natural_key(row[0]["khu_pho"]))
    for row, (record, gone) in enumerate(rows, HEAD + 1):
        for at, column in enumerate(sheet.columns, 1):
            value, form = _value(column, record, bool(gone), sheet.data, lang)
            cell = page.cell(row, at, value)
            cell.font, cell.border = Font(name="Arial", size=11), edge
            if form:
                cell.number_format = form
            right = (bool(form) and form != "0") or at - 1 in counted
            cell.alignment = Alignment(
                horizontal="right" if right else "left",
                indent=0 if right else 1,
                vertical="top",
                wrap_text=isinstance(value, str) and len(value) > 75,
            )
            shown = len(value) if isinstance(value, str) else 10
            widths[at - 1] = max(widths[at - 1], min(shown + 4, 80))
    for at, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(at)].width = width
    for row in range(HEAD + 1, HEAD + 1 + len(rows)):
        _high(
            page, row, [(page.cell(row, at).value, width) for at, width in enumerate(widths, 1) if page.cell(row, at).alignment.wrap_text]
        )
    page.row_dimensions[HEAD].height = 15 * max(
        2,
        *(
            -(-int(len(columns.heading(column, lang)) * 1.15) // int(width - 1))
            for column, width in zip(sheet.columns, widths, strict=True)
        ),
    )
    page.freeze_panes = page.cell(HEAD + 1, 2)
    if len(sheet.data):  # marked up as a table, so that a screen reader tells its headings and it can be sorted
        page.add_table(
            Table(
                displayName=f"{say(lang, 'bang', 'table')}_{number}",
                ref=f"A{HEAD}:{get_column_letter(len(sheet.columns))}{HEAD + len(sheet.data)}",
            )
        )
    _print(page, HEAD)
    _room_for_words(page, sheet, widths)


def _room_for_words(page, sheet: Sheet, widths: Sequence[float]) -> None:
    """Print the empty columns right of a narrow table too where its title and notes reach over them, which would else
    be cut at the table's edge."""
    long = max(
        extent(text, bold=not at) * size / _LETTER
        for at, (text, size) in enumerate(((sheet.title, 14), (sheet.unit, 11), (sheet.source, 10), (sheet.note, 10)))
    )
    more = max(0, -(-int(long - sum(widths)) // 8))  # columns that nothing was written into are 8 and some letters wide
    page.print_area = f"A1:{get_column_letter(len(widths) + more)}{max(HEAD + 1, HEAD + len(sheet.data))}"


def _value(column: str, record: Mapping, hidden: bool, frame: pd.DataFrame, lang: str) -> tuple[object, str]:
    """What goes into a cell and its number format ('' for words); never an empty cell."""
    value = record.get(column)
    if value is None or value != value or value == "":
        if (record.get("khu_pho"), column) in frame.attrs.get("gone", ()):
            return words.GONE, ""
        return columns.unknown(column, record, hidden, lang), ""
    if isinstance(value, bool):
        return say(lang, "có" if value else "không", "yes" if value else "no"), ""
    if isinstance(value, int | float):
        if column == "n_reporting" and not value and pd.notna(record.get("value")):
            return columns.whole(lang), ""
        if columns.is_share(column, frame) or (column.isdigit() and columns.fractions(frame)):
            return float(value), ("0.00" if 0 < frame[column].abs().max() < 0.05 else "0.0") + say(lang, " %", "%")
        if column in columns.POINTS:
            return float(value) * 100, "+0.0;-0.0;0.0"
        return (int(value), "#,##0") if float(value).is_integer() and not columns.tenths(column, frame) else (float(value), "#,##0.0")
    text = str(value)
    if column in ("period", "base_period", "first_period", "last_period") and text.isdigit():
        return int(text), "0"  # a year as text would be marked as a mistake by Excel
    if column in ("received", "due"):
        return date.fromisoformat(text), say(lang, "dd/mm/yyyy", "yyyy-mm-dd")
    if column == "data_element":
        text = words.label(text, lang)
    elif column == "indicator":
        text = words.indicator(text, lang)
    else:
        text = written(column, text, lang)
    return inert(clean_text(text)), ""


def _high(page, row: int, texts: Iterable[tuple[object, float]]) -> None:
    """Make a row as high as its longest wrapped text needs: not every office program does so by itself."""
    lines = max((int(-(-extent(str(text)) * 11 // ((width - 2) * _LETTER))) for text, width in texts), default=1)
    if lines > 1:
        page.row_dimensions[row].height = 15 * lines


def _text(page, row: int, text: str, size: int, bold: bool = False) -> None:
    cell = page.cell(row, 1, inert(clean_text(text)))
    cell.font = Font(name="Arial", size=size, bold=bold, color=(style.INK if size > 10 else style.MUTED)[1:])


def _heading(cell, text: str) -> None:
    cell.value = inert(text)
    cell.font = Font(name="Arial", size=11, bold=True, color="FFFFFF")
    cell.fill = PatternFill("solid", fgColor=style.MAIN[1:])
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")


def _print(page, head: int) -> None:
    page.sheet_view.showGridLines = False
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = f"{head}:{head}"
    page.oddFooter.center.text = "&P/&N"
    page.oddFooter.left.text = "&A"
