"""`explain --html`: one page, every cell with its role, nothing loaded, nothing run, no personal data."""

import base64
import hashlib
import re

import openpyxl
import pytest

from hieuhoc_analysis.cli import main
from hieuhoc_analysis.explain import explain_file


@pytest.fixture
def page(tmp_path):
    """Write a small workbook and explain it; returns the page's source."""
    def make(rows, name="Bieu 2019.xlsx", lang="vi", merges=(), hide=(), stray=""):
        book = openpyxl.Workbook()
        sheet = book.active
        for row in rows:
            sheet.append(row)
        for area in merges:
            sheet.merge_cells(area)
        for line in hide:
            (sheet.row_dimensions[int(line)] if line.isdigit() else sheet.column_dimensions[line]).hidden = True
        if stray:
            sheet[stray] = "lạc"
        book.save(tmp_path / name)
        assert main(["explain", str(tmp_path / name), "--html", str(tmp_path / "page.html"), "--lang", lang]) == 0
        return (tmp_path / "page.html").read_text("utf-8")

    return make


def told(source, address):
    """What the page tells of one cell of its first sheet."""
    return re.search(rf"id='s1-{address}'[^>]*data-d=\"([^\"]*)\"", source).group(1)


ROWS = [["Biểu tổng hợp thị trấn Liên Hương năm 2019"], ["STT", "Khu phố", "Tổng số hộ", "Gia đình đăng ký"], [1, "Khu phố 1", 700, 400], [2, "Khu phố 2", 650, 900], ["", "Tổng cộng", 1350, 1300]]


def test_each_figure_tells_what_it_was_read_as(page):
    """Heading, data element, khu phố, period and value stand with the cell, and its role is lettered."""
    source = page(ROWS)
    assert [word for word in ("households", "Tổng số hộ", "Khu phố 1", "2019", "700 hộ", "đã báo cáo") if word not in told(source, "C3")] == []
    assert re.search(r"id='s1-C5'[^>]*>\s*<i>Σ</i>1\.350", source)


def test_a_total_that_does_not_add_up_is_marked_in_its_cell(page):
    """What `check` would say of the file stands at the cell, too."""
    source = page([*ROWS[:4], ["", "Tổng cộng", 1530, 1300]])
    assert "1.350" in told(source, "C5")


def test_findings_link_to_their_cells(page):
    """Each finding names its severity in words and leads to the cell."""
    source = page([*ROWS[:3], [2, "Khu phố 2", "sáu trăm", 300], ROWS[4]])
    assert "<a href='#s1-C4'>" in source
    assert "id='s1-C4'" in source


def test_the_page_is_self_contained_and_inert(page):
    """No address but its own anchors; a stranger's markup stays text, and only our own script and style may run."""
    source = page([["<script>alert(1)</script>"], *ROWS[1:]])
    assert "<script>alert" not in source
    assert re.findall(r"(?:src|href)='(?!#|data:)[^']*'", source) == []
    assert "default-src 'none'" in source
    assert "unsafe-inline" not in source
    for tag in ("script", "style"):
        content = re.search(f"<{tag}>(.*?)</{tag}>", source, re.DOTALL).group(1)
        assert f"{tag}-src 'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'" in source


def test_a_heading_tells_its_whole_path_and_how_it_matched(page):
    """Over several columns it says which; over one it says path and data element; an unknown one says that its figures are not used."""
    rows = [ROWS[0], ["STT", "Khu phố", "Tổng số hộ", "Gia đình hiếu học", None, "Cột lạ không ai biết"], [None, None, None, "Đăng ký", "Được công nhận", None],
            [1, "Khu phố 1", 700, 400, 300, 5], [2, "Khu phố 2", 650, 300, 200, 6]]
    source = page(rows, merges=("A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"))
    assert "các cột D đến E" in told(source, "D2")
    assert [word for word in ("Gia đình hiếu học / Được công nhận", "families_recognized", "khớp đúng từng chữ") if word not in told(source, "E3")] == []
    assert "Chưa hiểu tiêu đề này" in told(source, "F2")
    assert "<a href='#s1-F2'>Sheet F3</a>" in source  # the finding is about a cell under the merged heading
    assert "colspan='2'" in re.search(r"<td id='s1-D2'[^>]*>", source).group()


KINDS = [["Biểu tổng hợp xã Hòa Bình năm 2019"], ["Thôn", "Tổng số hộ", "Tỷ lệ (%)", "Trong đó: hộ nghèo", "Học bổng (triệu đồng)", "Cột lạ", "Ghi chú"],
         ["Thôn 1", 700, 12.5, 3, 200, 7, "x"], ["Thôn 2", 650, 10, 4, 210, 8, "y"]]


@pytest.mark.parametrize(("lang", "said"), [
    ("vi", ["Tổng số hộ (households)", "Tỷ lệ gõ tay", "Một phần của cột khác", "không thuộc số liệu cần thu thập", "Chưa hiểu tiêu đề này", "Cột ghi chú"]),
    ("en", ["Households (households)", "Typed rate", "Part of another column", "none of those that are collected", "is not understood", "Remarks"])])
def test_what_every_kind_of_heading_is(page, tmp_path, capsys, lang, said):
    """Page and terminal say in words what became of each column; roles are named, too, not coded."""
    source = page(KINDS, lang=lang)
    capsys.readouterr()
    main(["explain", str(tmp_path / "Bieu 2019.xlsx"), "--lang", lang])
    shown = capsys.readouterr().out
    columns = re.findall(r"^ +([B-G])  .*  →  (.*)$", shown, re.MULTILINE)
    assert [letter for letter, _ in columns] == list("BCDEFG")
    for (letter, words), part in zip(columns, said, strict=True):
        assert part in words
        assert part.split(" (")[-1].strip(")") in told(source, f"{letter}2")
    assert ("tiêu đề cột 7, tỷ lệ gõ tay 2" if lang == "vi" else "heading 7, typed rate 2") in shown


def test_lines_of_a_turned_table_say_what_they_count(tmp_path, capsys):
    """Where indicators stand down the side the lines tell them, in the JSON as on the terminal, and a khu phố over a column is no heading that nobody understood."""
    path = tmp_path / "a.csv"
    path.write_text("XÃ HÒA BÌNH NĂM 2019\nNội dung;Thôn 1;Thôn 2;Thôn 3\nSố gia đình đăng ký;100;80;200\nTỷ lệ (%);50;40;30\nSố dòng họ công nhận;10;9;21\n", encoding="utf-8")
    table = explain_file(path)["sheets"][0]["tables"][0]
    assert {at: (line["data_element"], line["kind"]) for at, line in table["lines"].items()} == {"3": ("families_registered", "count"), "4": (None, "rate"), "5": ("clans_recognized", "count")}
    assert {column["kind"] for column in table["columns"].values()} == {"by_line"}
    main(["explain", str(path)])
    shown = capsys.readouterr().out
    assert "5  Số dòng họ công nhận  →  Dòng họ được công nhận (clans_recognized)" in shown
    assert "B  Thôn 1  →  Tên từng dòng cho biết là số liệu gì" in shown


def test_a_wide_turned_table_is_explained_in_proportion_to_its_columns(tmp_path, calls_of):
    """Each column's figures are gathered once, not looked for among those of all columns."""
    made = []
    for khu_pho in (200, 400, 800):
        path = tmp_path / f"{khu_pho}.csv"
        first = 7 * khu_pho  # names that no smaller table had, which would be remembered
        lines = [f"{name}{';12' * khu_pho}" for name in ("Tổng số hộ", "Số gia đình đăng ký", "Số gia đình công nhận")]
        path.write_text("\n".join(["XÃ HÒA BÌNH NĂM 2019", "Nội dung" + "".join(f";Khu phố {n}" for n in range(first, first + khu_pho)), *lines]), encoding="utf-8")
        calls, explained = calls_of(explain_file, path)
        assert len(explained["sheets"][0]["tables"][0]["columns"]) == khu_pho
        made.append(calls)
    assert made[2] - made[1] < 2.3 * (made[1] - made[0])


def test_a_column_that_adds_up_its_neighbours_is_no_data_element(tmp_path, capsys):
    """*Cộng* over the levels is only checked, while *Tổng số* of new and renewed is a data element of its own."""
    path = tmp_path / "a.csv"
    path.write_text("XÃ HÒA BÌNH NĂM HỌC 2019-2020\nThôn;Học sinh bỏ học;;;Gia đình đăng ký;;\n;TH;THCS;Cộng;Mới;Lại;Tổng số\nThôn 1;1;2;3;10;20;30\nThôn 2;2;2;4;11;20;31\nThôn 3;0;2;2;12;20;32\n", encoding="utf-8")
    columns = explain_file(path)["sheets"][0]["tables"][0]["columns"]
    assert [(columns[at]["data_element"], columns[at]["kind"]) for at in "CDG"] == [("dropouts", "count"), (None, "total"), ("families_registered", "count")]
    main(["explain", str(path)])
    assert "D  Học sinh bỏ học / Cộng  →  Cột cộng các cột bên cạnh" in capsys.readouterr().out
    main(["explain", str(path), "--html", str(tmp_path / "page.html")])
    source = (tmp_path / "page.html").read_text("utf-8")
    assert "Cột cộng các cột bên cạnh" in told(source, "D3")
    assert "families_registered" in told(source, "G3")


def test_columns_of_a_turned_table_that_say_what_they_count(tmp_path):
    """Wards over steps, years down: each column counts one thing."""
    path = tmp_path / "a.csv"
    path.write_text("GIA ĐÌNH HỌC TẬP HUYỆN BẮC BÌNH\nNăm;Xã Hòa Bình;;Xã Phan Rí;\n;Đăng ký;Công nhận;Đăng ký;Công nhận\n2017;100;80;200;150\n2018;110;90;210;160\n2019;120;100;220;170\n", encoding="utf-8")
    table = explain_file(path)["sheets"][0]["tables"][0]
    assert [column["data_element"] for column in table["columns"].values()] == ["families_registered", "families_recognized"] * 2


def test_nothing_rests_on_colour_alone(page):
    """Each role that occurs has its letter in the legend and in its cells, each finding a mark, hidden rows and columns a word."""
    source = page([*ROWS[:4], ["", "Tổng cộng", 1530, 1300]], hide=("3", "D"))
    assert "<li class='total'><b>Σ</b> tổng" in source
    assert re.search(r"id='s1-C5'[^>]*><b class=error>!!</b><i>Σ</i>1\.530", source)
    assert re.findall(r"<th scope='(\w+)' class='hid'>(\w+)<small>ẩn</small>", source) == [("col", "D"), ("row", "3")]


def test_names_of_signers_are_dots(page):
    """The signature block keeps its usual words; a person's name does not travel with the page."""
    source = page([*ROWS, [], ["", "CHỦ TỊCH"], ["", "Nguyễn Văn Thử"], ["", "Người lập biểu: Nguyễn Văn Thử"]])
    assert "CHỦ TỊCH<" in source
    assert "Người lập biểu •••" in source
    assert "Nguyễn Văn Thử" not in source


def test_a_stray_cell_far_away_costs_one_row_and_column(page):
    """Long runs of blanks are drawn as one line, so that a cell at the sheet's last corner is shown."""
    source = page(ROWS, stray="XFD1048576")
    assert "id='s1-XFD1048576'" in source
    assert len(source) < 60_000
    assert "<th scope='row' class='gap'>⋮" in source


def test_personal_data_are_dots(page):
    """Names of people are not shown in a page that is sent around."""
    source = page([["Danh sách năm 2019"], ["STT", "Họ và tên", "Ngày sinh", "Lớp"], [1, "Nguyễn Văn Thử", "01/02/2010", "4A"], [2, "Trần Thị Mẫu", "03/04/2011", "3B"]])
    assert "Nguyễn Văn Thử" not in source
    assert "•••" in source


def test_a_long_sheet_is_cut_and_says_so(page):
    """A sheet of thousands of rows does not make a page that no browser opens."""
    source = page([*ROWS[:2], *([n, f"Khu phố {n}", 500 + n, 100] for n in range(1, 1001))])
    assert "chỉ hiện 400 dòng và 4 cột đầu; trang có đến dòng 1002, cột D" in source


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
