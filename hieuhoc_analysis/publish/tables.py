"""The figures of a review as one Excel workbook that people and programs can read: one table a sheet, and a contents sheet."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from hieuhoc_analysis.files import freeze_document, inert, write_atomically
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import columns, grids, style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.columns import written
from hieuhoc_analysis.publish.exhibits import Exhibit, exhibits
from hieuhoc_analysis.publish.plain import clean_text
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.submission_roles import ROLE_PROPERTY, TABLES

HEAD = 5  # title, what it shows, source, note, then the headings
BY_KHU_PHO = (
    "households", "families_registered", "families_recognized", "clans_registered", "clans_recognized", "communities_registered", "communities_recognized",
    "organizations_registered", "organizations_recognized",
)


@dataclass(frozen=True)
class Sheet:
    """One table: `name` of the sheet, its words and its frame; columns in order."""

    name: str
    title: str
    unit: str
    note: str
    source: str
    data: pd.DataFrame
    columns: tuple[str, ...]


def write_tables(review: Review, path: Path | str, shown: Iterable[Exhibit] | None = None) -> Path:
    """Write ``tables.xlsx``; missing and suppressed figures are said in words, numbers are numbers.

    Parameters
    ----------
    review : Review
    path : path
    shown : list of Exhibit, optional
        Those of the review by default.
    """
    sheets = list(_sheets(review, list(exhibits(review) if shown is None else shown)))
    book = Workbook()
    contents = book.active
    assert contents is not None
    _contents(contents, review, sheets)
    for sheet in sheets:
        _write(book.create_sheet(sheet.name), sheet, review.lang)
    book.properties.creator = book.properties.lastModifiedBy = "hieuhoc_analysis"
    book.properties.created = book.properties.modified = datetime(2000, 1, 1)
    book.properties.title = clean_text(f"{review.ward} {review.period}")
    from openpyxl.packaging.custom import StringProperty

    book.custom_doc_props.append(StringProperty(name=ROLE_PROPERTY, value=TABLES))
    out = io.BytesIO()
    book.save(out)
    return write_atomically(Path(path), freeze_document(out.getvalue()))


def _sheets(review: Review, shown: list[Exhibit]) -> Iterable[Sheet]:
    lang = review.lang
    for number, exhibit in enumerate(shown, 1):
        yield Sheet(f"{say(lang, 'Bảng', 'Table')} {number}", exhibit.title, exhibit.subtitle, exhibit.note, exhibit.source, exhibit.data, exhibit.columns)
    number = len(shown)
    for element in BY_KHU_PHO:
        rows = grids.by_khu_pho(review, element)
        if not rows["value"].notna().any():
            continue
        number += 1
        wide = rows.pivot_table(index="khu_pho", columns="period", values="value", aggfunc="last", dropna=False)
        order = [name for name in dict.fromkeys(rows["khu_pho"]) if name in wide.index]
        label = words.label(element, lang)
        yield Sheet(f"{say(lang, 'Bảng', 'Table')} {number}", say(lang, f"{review.ward}: {label.lower()} theo khu phố và năm", f"{review.ward}: {label.lower()} by khu phố and year"),
                    say(lang, f"Đơn vị tính: {words.unit(element, lang)}", f"Unit: {words.unit(element, lang)}"), "", review.source(), wide.reindex(order).reset_index(),
                    ("khu_pho", *wide.columns))
    said = review.sentences()
    said = said.assign(sentence=said[f"sentence_{lang}"], caveat=said[f"caveat_{lang}"])
    if len(said):
        yield Sheet(f"{say(lang, 'Bảng', 'Table')} {number + 1}", say(lang, f"{review.ward}: các nhận định dùng cho báo cáo", f"{review.ward}: the statements for the report"), "", "", review.source(), said, ("sentence", "caveat"))


def _contents(page, review: Review, sheets: list[Sheet]) -> None:
    lang = review.lang
    page.title = say(lang, "Mục lục", "Contents")
    period = review.period.replace("-", "–")
    _text(page, 1, say(lang, f"{review.ward}: các bảng số liệu tổng kết {period}", f"{review.ward}: tables of the review {period}"), 16, bold=True)
    _text(page, 2, say(lang, "Ô ghi “chưa có” là chưa được báo cáo, khác với 0. Ô ghi “không công bố” là số nhỏ về người, được bảo vệ.",
                       "“none” means not reported, which is not 0. “not published” are small counts of persons, which are protected."), 11)
    _text(page, 3, review.source(), 10)
    for at, heading in enumerate((say(lang, "Bảng", "Table"), say(lang, "Nội dung", "What it shows")), 1):
        _heading(page.cell(HEAD, at), heading)
    for row, sheet in enumerate(sheets, HEAD + 1):
        link = page.cell(row, 1, sheet.name)
        link.hyperlink = f"#'{sheet.name}'!A1"
        link.font = Font(name="Arial", size=11, color=style.MAIN[1:], underline="single")
        page.cell(row, 2, inert(clean_text(sheet.title))).font = Font(name="Arial", size=11)
        page.cell(row, 2).alignment = Alignment(wrap_text=True, vertical="top")
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 14, 110
    _print(page, HEAD)


def _write(page, sheet: Sheet, lang: str) -> None:
    for row, (text, size) in enumerate(((sheet.title, 14), (sheet.unit, 11), (sheet.source, 10), (sheet.note, 10)), 1):
        _text(page, row, text, size, bold=row == 1)
    widths = []
    for at, column in enumerate(sheet.columns, 1):
        heading = columns.heading(column, lang)
        _heading(page.cell(HEAD, at), heading)
        widths.append(max(9, max(map(len, heading.split())) + 3, len(heading) // 2 + 4))
    hidden = sheet.data["suppressed"].tolist() if "suppressed" in sheet.data else [False] * len(sheet.data)
    counted = {at for at, column in enumerate(sheet.columns) if column in sheet.data and pd.api.types.is_numeric_dtype(sheet.data[column])}
    edge = Border(bottom=Side(style="thin", color=style.GRID[1:]))
    rows = list(zip(sheet.data.to_dict("records"), hidden, strict=True))
    if sheet.columns[0] == "khu_pho" and "period" in sheet.columns:
        rows.sort(key=lambda row: natural_key(row[0]["khu_pho"]))
    for row, (record, gone) in enumerate(rows, HEAD + 1):
        for at, column in enumerate(sheet.columns, 1):
            value, form = _value(column, record.get(column), bool(gone), sheet.data, lang)
            cell = page.cell(row, at, value)
            cell.font, cell.border = Font(name="Arial", size=11), edge
            if form:
                cell.number_format = form
            right = bool(form) or at - 1 in counted
            cell.alignment = Alignment(horizontal="right" if right else "left", indent=0 if right else 1, vertical="top", wrap_text=isinstance(value, str) and len(value) > 40)
            shown = len(value) if isinstance(value, str) else 10
            widths[at - 1] = max(widths[at - 1], min(shown + 2, 60))
    for at, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(at)].width = width
    page.row_dimensions[HEAD].height = 34
    page.freeze_panes = page.cell(HEAD + 1, 2)
    if len(sheet.data):
        page.auto_filter.ref = f"A{HEAD}:{get_column_letter(len(sheet.columns))}{HEAD + len(sheet.data)}"
    _print(page, HEAD)


def _value(column: str, value: object, hidden: bool, frame: pd.DataFrame, lang: str) -> tuple[object, str]:
    """What goes into a cell and its number format ('' for words)."""
    if value is None or value != value:
        counted = column in ("value", "numerator", "low", "high") or not isinstance(value, str)
        return (say(lang, "không công bố", "not published") if hidden and counted else say(lang, "chưa có", "none")), ""
    if isinstance(value, bool):
        return say(lang, "có" if value else "không", "yes" if value else "no"), ""
    if isinstance(value, int | float):
        if columns.is_share(column, frame) or (column.isdigit() and columns.fractions(frame)):
            return float(value), "0.00%" if 0 < frame[column].abs().max() < 0.05 else "0.0%"
        return (int(value), "#,##0") if float(value).is_integer() else (float(value), "#,##0.0")
    text = str(value)
    if column == "data_element":
        text = words.label(text, lang)
    elif column == "indicator":
        text = words.indicator(text, lang)
    else:
        text = written(column, text, lang)
    return inert(clean_text(text)), ""


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
