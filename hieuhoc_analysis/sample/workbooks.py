"""Writing the sample submissions: sheets with their title block, tables, notes and signatures."""

from __future__ import annotations

from openpyxl import Workbook

from hieuhoc_analysis.sample.figures import Key
from hieuhoc_analysis.sample.layouts import (
    MILLION,
    NAME,
    NOTE,
    RATE,
    STT,
    Column,
    Entity,
    Group,
    Submission,
    level_rows,
)
from hieuhoc_analysis.sample.page import UNICODE_FONT, Page, save
from hieuhoc_analysis.sample.tables import LARGE, Tables, Truth

LABEL = "Số liệu minh họa"


def write_workbook(submission: Submission, figures: dict[Key, int]) -> tuple[bytes, list[Truth]]:
    """Write one submission.

    Returns
    -------
    bytes
        The .xlsx.
    list of Truth
        One per counted cell, by sheet, table and address.
    """
    return _Writer(submission, figures).write()


class _Writer:
    def __init__(self, submission: Submission, figures: dict[Key, int]) -> None:
        self.submission = submission
        self.tables = Tables(submission, figures)
        self.book = Workbook()
        self.book.remove(self.book.worksheets[0])
        self.pages: list[Page] = []

    def write(self) -> tuple[bytes, list[Truth]]:
        s = self.submission
        models, school, ward = s.forms["models"], s.forms["school"], s.forms["ward"]

        page, row = self.sheet("Biểu 1", s.models_title, models, "Đơn vị tính: hộ")
        if "transposed" in s.quirks:
            row = self.tables.transposed(page, row, models)
            width = len(s.groups()[0].entities) + 4
        else:
            row = self.tables.table(page, row, "models", s.groups())
            width = len(models)
        self.closing(page, row, width)

        apart = "third_sheet" in s.quirks
        page, row = self.sheet("Biểu 2", s.school_title, school, "Đơn vị tính: học sinh", None if apart else ward)
        width = max(len(school), len(ward))
        ward_body = level_rows() if ward[1].heading == ("Cấp học",) else [Group("", [Entity(s.ward)])]
        if apart:
            row = self.tables.table(page, row, "school", s.groups())
            self.closing(page, row, len(school))
            page, row = self.sheet("Biểu 3", f"HUY ĐỘNG HỌC SINH TOÀN {s.kind.upper()} NĂM HỌC {s.year - 1}-{s.year}", ward,
                                   "Đơn vị tính: học sinh")
            width = len(ward)
        else:
            self.subtitle(
                page, row, width, f"I. Học sinh bỏ học, trẻ chưa ra lớp theo {school[1].heading[-1].lower().removeprefix('tên ')}"
            )
            row = self.tables.table(page, row + 1, "school", s.groups()) + 1
            self.subtitle(page, row, width, f"II. Huy động học sinh toàn {s.kind}")
            row += 1
        row = self.tables.table(page, row, "ward", ward_body)
        self.closing(page, row, width)
        return save(self.book, self.pages, s.reported), self.tables.truth

    def sheet(self, name: str, title: str, columns: list[Column], unit: str, others: list[Column] | None = None) -> tuple[Page, int]:
        """A new sheet with its title block; also the row where the table starts."""
        s = self.submission
        font = s.quirks.get("font", UNICODE_FONT)
        # tab names are shown in the system's font, so a legacy typist leaves the accents out
        page = Page(self.book.create_sheet(name if font == UNICODE_FONT else name.replace("ể", "e")), font)
        self.pages.append(page)
        transposed = "transposed" in s.quirks and columns is s.forms["models"]
        last = max(len(columns), len(others or ())) if not transposed else len(s.groups()[0].entities) + 4
        if transposed:
            for col, width in enumerate([5, 42, 10] + [13] * (last - 3), 1):
                page.width(col, width)
        else:
            for col, column in enumerate(columns, 1):
                page.width(col, _width(column))
            for col, column in enumerate(others or (), 1):
                page.width(col, min(_width(column), 13) if column.element != NAME else 22)
        page.print_setup()
        left = max(2, round(last * 0.38))
        page.across(1, 1, left, f"UBND {s.ward.upper()}")
        page.across(1, left + 1, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
        page.across(2, 1, left, "HỘI KHUYẾN HỌC", bold=True, underline=True)
        page.across(2, left + 1, last, "Độc lập - Tự do - Hạnh phúc", bold=True, underline=True)
        page.across(4, left + 1, last, f"{s.place}, ngày {s.reported:%d} tháng {s.reported:%m} năm {s.reported:%Y}", italic=True)
        page.across(6, 1, last, title, bold=True, size=14)
        page.across(7, 1, last, f"(Kèm theo Báo cáo số      /BC-HKH ngày {s.reported:%d/%m/%Y} của Hội Khuyến học {s.kind})", italic=True)
        page.across(8, 1, last, f"({LABEL})", italic=True, bold=True, color="C00000")
        if not transposed:
            page.across(9, max(1, last - 3), last, unit, italic=True, align="right")
        return page, 10

    def subtitle(self, page: Page, row: int, width: int, text: str) -> None:
        page.across(row, 1, width, text, bold=True, align="left")

    def closing(self, page: Page, row: int, width: int) -> None:
        """Notes and signatures, without anybody's name."""
        page.across(
            row + 1, 1, width, f"Ghi chú: {LABEL}, không phải số liệu thật của {self.submission.kind}.", italic=True, align="left", size=11
        )
        middle = max(2, width // 2)
        signing = row + 3
        page.across(signing, 1, middle, "NGƯỜI LẬP BIỂU", bold=True)
        page.across(signing, middle + 1, width, "TM. BAN CHẤP HÀNH", bold=True)
        page.across(signing + 1, middle + 1, width, "CHỦ TỊCH", bold=True)
        page.across(signing + 1, 1, middle, "(Ký, ghi rõ họ tên)", italic=True)
        page.across(signing + 2, middle + 1, width, "(Ký, ghi rõ họ tên, đóng dấu)", italic=True)


def _width(column: Column) -> float:
    if column.element == "fund_vnd":
        return 11 if MILLION in column.heading[-1] else 16
    fixed: dict[str, float] = {STT: 6, NAME: 21, NOTE: 15, RATE: 11.5}
    if column.element in fixed:
        return fixed[column.element]
    if column.element in LARGE:
        return 10.5
    return 8.5 if len(column.heading) > 1 else 11
