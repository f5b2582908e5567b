"""What each table costs does not grow with the tables of its workbook: counted in lines of the package that are run, never by the clock."""

import sys
from pathlib import Path

import openpyxl
import pytest

import hieuhoc_analysis
from hieuhoc_analysis.explain import explain_file
from hieuhoc_analysis.extract import tables
from hieuhoc_analysis.submission import read_submission

PACKAGE = str(Path(hieuhoc_analysis.__file__).parent)
FORM = (
    ["UBND PHƯỜNG HÒA XUÂN"], ["Số liệu năm {}"], ["Thôn", "Tổng số hộ", "Số ghi thêm"], ["Thôn Đông (1)", 100, "xem lại"], ["Thôn Tây", 90, 60],
)
NEXT = {"under each other": (len(FORM) + 1, 0), "beside each other": (0, 4), "on sheets of their own": (0, 0)}


def forms(path, placed, count):
    """The same small form again and again, with a title that is merged and a word among its figures."""
    book = openpyxl.Workbook()
    sheet, (down, across) = book.active, NEXT[placed]
    for number in range(count):
        if number and not down + across:
            sheet = book.create_sheet()
        for row, line in enumerate(FORM, 1 + number * down):
            for col, value in enumerate(line, 1 + number * across):
                sheet.cell(row, col, value.format(2015 + number % 8) if isinstance(value, str) else value)
        sheet.merge_cells(start_row=2 + number * down, end_row=2 + number * down, start_column=1 + number * across, end_column=3 + number * across)
    book.save(path)
    return path


def lines_run(path, tables, figures):
    """How many lines of the package reading and explaining a workbook of so many tables and figures runs, each round of a loop by itself."""
    run = 0

    def inside(frame, event, arg):
        nonlocal run
        run += event == "line"
        return inside

    sys.settrace(lambda frame, event, arg: inside if frame.f_code.co_filename.startswith(PACKAGE) else None)
    try:
        read = read_submission(path, "bieu.xlsx")
        explained = explain_file(path)
    finally:
        sys.settrace(None)
    assert sum(len(sheet["tables"]) for sheet in explained["sheets"]) == tables
    assert len(read.figures) == figures
    return run


@pytest.mark.parametrize("placed", NEXT)
def test_a_table_costs_the_same_among_many(tmp_path, placed):
    """Of 180 tables the last sixty take as much as the sixty before them, but for a fiftieth."""
    books = [(forms(tmp_path / f"{count}.xlsx", placed, count), count, 3 * count) for count in (60, 120, 180)]
    lines_run(*books[-1])  # what words mean is remembered
    few, more, many = (lines_run(*book) for book in books)
    assert many - more < 1.02 * (more - few)


@pytest.mark.parametrize("placed", NEXT)
def test_more_tables_than_a_report_has_are_refused(tmp_path, placed, monkeypatch):
    """On one sheet and on many: one sentence, and no table is read."""
    monkeypatch.setattr(tables, "MOST", 4)
    assert len(read_submission(forms(tmp_path / "4.xlsx", placed, 4), "bieu.xlsx").figures) == 12
    read = read_submission(forms(tmp_path / "5.xlsx", placed, 5), "bieu.xlsx")
    assert [(finding.rule, finding.found) for finding in read.findings] == [("file_too_many_tables", "4")]
    assert "có hơn 4 bảng" in read.findings[0].message()
    assert read.figures == []


# One table of very many lines, each kind of which once looked at all of those above it.
HEAD = [["UBND PHƯỜNG HÒA XUÂN"], ["Số liệu năm 2020"], ["Thôn", "Tổng số hộ", "Gia đình học tập"]]
LONG = {
    "numbers of notes": lambda n: [*HEAD, ["Thôn 1", 100, 60], [], *(line for i in range(n) for line in ([i % 90 + 1, f"ghi thêm {i}"], [f"chữ {i}"]))],
    "notes below forms": lambda n: [line for i in range(n) for line in (["Số liệu"], HEAD[2], ["Thôn 1", 100, 60], ["Thôn 2", 100, 60], [f"Ghi chú: {i}"], [])],
}
HOLDS = {"numbers of notes": lambda n: (1, 2), "notes below forms": lambda n: (n, 4 * n)}  # tables and figures


@pytest.mark.parametrize("kind", LONG)
def test_a_line_costs_the_same_among_many(tmp_path, kind):
    """Of 90 times the same lines the last thirty take as much as the thirty before them, but for a fiftieth."""
    books = []
    for count in (30, 60, 90):
        book = openpyxl.Workbook()
        for line in LONG[kind](count):
            book.active.append(line)
        book.save(tmp_path / f"{count}.xlsx")
        books.append((tmp_path / f"{count}.xlsx", *HOLDS[kind](count)))
    lines_run(*books[-1])  # what words mean is remembered
    few, more, many = (lines_run(*book) for book in books)
    assert many - more < 1.02 * (more - few)
