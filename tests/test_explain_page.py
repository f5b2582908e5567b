"""`explain --html`: one page, every cell with its role, nothing loaded, nothing run, no personal data."""

import re

import openpyxl
import pytest

from hieuhoc_analysis.cli import main


@pytest.fixture
def page(tmp_path):
    """Write a small workbook and explain it; returns the page's source."""
    def make(rows, name="Bieu 2019.xlsx", lang="vi"):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / name)
        assert main(["explain", str(tmp_path / name), "--html", str(tmp_path / "page.html"), "--lang", lang]) == 0
        return (tmp_path / "page.html").read_text("utf-8")

    return make


ROWS = [["Biểu tổng hợp thị trấn Liên Hương năm 2019"], ["STT", "Khu phố", "Tổng số hộ", "Gia đình đăng ký"], [1, "Khu phố 1", 700, 400], [2, "Khu phố 2", 650, 900], ["", "Tổng cộng", 1350, 1300]]


def test_each_figure_tells_what_it_was_read_as(page):
    """Heading, data element, khu phố, period and value stand with the cell, and its role is lettered."""
    source = page(ROWS)
    told = re.search(r"id='s1-C3'[^>]*data-d=\"([^\"]*)\"", source).group(1)
    assert [word for word in ("households", "Tổng số hộ", "Khu phố 1", "2019", "700") if word not in told] == []
    assert re.search(r"id='s1-C5'[^>]*>\s*<i>Σ</i>1\.350", source)


def test_a_total_that_does_not_add_up_is_marked_in_its_cell(page):
    """What `check` would say of the file stands at the cell, too."""
    source = page([*ROWS[:4], ["", "Tổng cộng", 1530, 1300]])
    assert "1.350" in re.search(r"id='s1-C5'[^>]*data-d=\"([^\"]*)\"", source).group(1)


def test_findings_link_to_their_cells(page):
    """Each finding names its severity in words and leads to the cell."""
    source = page([*ROWS[:3], [2, "Khu phố 2", "sáu trăm", 300], ROWS[4]])
    assert "<a href='#s1-C4'>" in source
    assert "id='s1-C4'" in source


def test_the_page_is_self_contained_and_inert(page):
    """No address but its own anchors; a stranger's markup stays text."""
    source = page([["<script>alert(1)</script>"], *ROWS[1:]])
    assert "<script>alert" not in source
    assert re.findall(r"(?:src|href)='(?!#|data:)[^']*'", source) == []
    assert "default-src 'none'" in source


def test_personal_data_are_dots(page):
    """Names of people are not shown in a page that is sent around."""
    source = page([["Danh sách năm 2019"], ["STT", "Họ và tên", "Ngày sinh", "Lớp"], [1, "Nguyễn Văn Thử", "01/02/2010", "4A"], [2, "Trần Thị Mẫu", "03/04/2011", "3B"]])
    assert "Nguyễn Văn Thử" not in source
    assert "•••" in source


def test_a_long_sheet_is_cut_and_says_so(page):
    """A sheet of thousands of rows does not make a page that no browser opens."""
    source = page([*ROWS[:2], *([n, f"Khu phố {n}", 500 + n, 100] for n in range(1, 1001))])
    assert "Chỉ hiện 400 dòng" in source


def test_english(page):
    """`--lang en` gives an English page."""
    source = page(ROWS, lang="en")
    assert "how this workbook was understood" in source
    assert "lang='en'" in source


def test_a_file_that_is_no_table_is_said(tmp_path, capsys):
    """A PDF makes a sentence and no page."""
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 x")
    assert main(["explain", str(tmp_path / "a.pdf"), "--html", str(tmp_path / "p.html")]) == 2
    assert "PDF" in capsys.readouterr().err
    assert not (tmp_path / "p.html").exists()
