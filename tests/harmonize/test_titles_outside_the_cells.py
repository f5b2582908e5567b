"""Titles that stand outside the cells, in the printed head."""

from datetime import datetime

import openpyxl
import pytest

from hieuhoc_analysis.cli import main
from hieuhoc_analysis.submission import read_submission

ROWS = [["STT", "Khu phố", "Đăng ký", "Công nhận"], [1, "Khu phố 1", 120, 100], [2, "Khu phố 2", 130, 110], [3, "Khu phố 3", 90, 80]]


@pytest.fixture
def read(tmp_path):
    """Read a workbook with this printed head and these lines above its table."""
    def one(head, *above):
        book = openpyxl.Workbook()
        for line in (*([text] for text in above), *ROWS):
            book.active.append(line)
        book.active.oddHeader.center.text = head
        book.save(tmp_path / "bieu.xlsx")
        return read_submission(tmp_path / "bieu.xlsx", "bieu.xlsx")
    return one


def test_ward_year_and_model_from_the_printed_head(read):
    """Where the cells say none of them."""
    values = read("HỘI KHUYẾN HỌC XÃ LƯƠNG SƠN\nGIA ĐÌNH HỌC TẬP NĂM 2021").values
    assert {(f.ward, f.period, f.data_element) for f in values} == {("Xã Lương Sơn", "2021", "families_registered"), ("Xã Lương Sơn", "2021", "families_recognized")}
    assert len(values) == 6


def test_a_title_in_the_cells_comes_first_and_a_head_that_disagrees_is_named(read):
    """The head of last year's form is still printed."""
    submission = read("NĂM 2020", "HỘI KHUYẾN HỌC XÃ LƯƠNG SƠN", "GIA ĐÌNH HỌC TẬP NĂM 2021")
    assert {f.period for f in submission.values} == {"2021"}
    assert [(f.found, f.expected) for f in submission.findings if f.rule == "period_conflict"] == [("2020", "2021")]


def test_a_long_text_outside_the_cells_is_no_title(read):
    """It explains, and may tell of any year."""
    submission = read("Ghi chú: " + "so với số liệu năm 2019 của xã Hòa Phú đã báo cáo về huyện, " * 3, "XÃ LƯƠNG SƠN - GIA ĐÌNH HỌC TẬP")
    assert "period_missing" in {f.rule for f in submission.findings}
    assert {f.ward for f in submission.figures} == {"Xã Lương Sơn"}


def test_explain_shows_what_stands_outside_the_cells(read, tmp_path, capsys):
    """On the page as text, never as markup, and on the terminal."""
    read("XÃ LƯƠNG SƠN <b>NĂM 2021</b>")
    assert main(["explain", str(tmp_path / "bieu.xlsx"), "--html", str(tmp_path / "xem.html")]) == 0
    assert "(đầu trang in, khung chữ): XÃ LƯƠNG SƠN &lt;b&gt;NĂM 2021&lt;/b&gt;" in (tmp_path / "xem.html").read_text(encoding="utf-8")
    capsys.readouterr()
    main(["explain", str(tmp_path / "bieu.xlsx")])
    assert "Ngoài các ô: XÃ LƯƠNG SƠN" in capsys.readouterr().out


@pytest.mark.parametrize(("below", "said"), [("Trên đây là số liệu năm 2020 của xã Lương Sơn.", ("Xã Lương Sơn", "2020")), ("Ghi chú: số liệu năm 2020 của xã Lương Sơn chưa đủ.", ("", "")), ("Trên đây là số liệu năm 2020.", ("", "")),
    ("Bảng 1: Kết quả Gia đình học tập năm 2020", ("", "2020")), ("Biểu số 2. Gia đình học tập xã Lương Sơn năm 2020", ("Xã Lương Sơn", "2020")), ("Bảng trên chưa có số liệu năm 2020", ("", ""))])
def test_a_text_below_the_table_says_what_it_is(tmp_path, below, said):
    """Where nothing else says it, and the text tells of a ward or is a numbered title; a note may be about anything."""
    book = openpyxl.Workbook()
    for row in [["STT", "Thôn", "Tổng số hộ"], [1, "Thôn 1", 220], [2, "Thôn 2", 310], [], [below]]:
        book.active.append(row)
    book.save(tmp_path / "bieu.xlsx")
    assert {(f.ward, f.period) for f in read_submission(tmp_path / "bieu.xlsx", "bieu.xlsx").values} == {said}


@pytest.mark.parametrize("day", ["31/12/2019", datetime(2019, 12, 31)])
def test_labels_and_values_of_the_head_in_cells_of_their_own(tmp_path, day):
    """*Xã: | Lương Sơn*, *Đến ngày: | 31/12/2019*."""
    book = openpyxl.Workbook()
    for row in [["Huyện:", "Bắc Lâm", None, "Xã:", "Lương Sơn"], ["Từ ngày:", "01/01/2019", None, "Đến ngày:", day], ["STT", "Thôn", "Tổng số hộ"], [1, "Thôn 1", 220], [2, "Thôn 2", 310]]:
        book.active.append(row)
    book.save(tmp_path / "bieu.xlsx")
    assert {(f.ward, f.period) for f in read_submission(tmp_path / "bieu.xlsx", "bieu.xlsx").values} == {("Xã Lương Sơn", "2019")}
