"""A short campaign, and what the long ones found."""

import json

import pytest
from openpyxl import Workbook, load_workbook

import hieuhoc_analysis as hh
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.explain import explain_file
from hieuhoc_analysis.extract.workbook import read_workbook
from hieuhoc_analysis.feedback.annotate import write_marked_copy
from hieuhoc_analysis.feedback.check import give_back
from hieuhoc_analysis.files import safe_name
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.pipeline import collect
from tests.extract.workbooks import rows, xlsx

from .campaign import campaign
from .judge import judge
from .mutate import mutated
from .seeds import seeds

WARD = "BÁO CÁO GIA ĐÌNH HIẾU HỌC NĂM 2019;;\nPhường Bình Thạnh;;\nKhu phố;Tổng số hộ;Gia đình hiếu học đăng ký\n"


def test_a_short_campaign_finds_no_fault():
    """150 mutated files, whole way: a table or a sentence each, every cell with a role, nothing raised, within the limits."""
    result = campaign(150, seed=1)
    assert (result.files, result.faults) == (150, [])


def test_a_number_is_always_the_same_file():
    """What a campaign names can be made again."""
    all_of = seeds()
    assert [mutated(all_of, 7, number) for number in range(30)] == [mutated(all_of, 7, number) for number in range(30)]


# What campaigns found, as the smallest file that shows it: CSV bodies below the heading.
FOUND = {
    "a digit that is none": "Khu phố 1;²;5\nKhu phố 2;10;³\n",
    "a text as long as a book": f"Khu phố 1;{' ' * 200_000}x;5\nKhu phố {'y ' * 50_000};10;5\n",
    "control characters": "Khu phố thứ nhất của phường ta;10;5\n" * 40 + "Khu phố 1\x1b[2J;1\x000;\x105\nKhu phố\x08 2;\x0b;\x85\n",
    "half of a pair": "Khu phố 1;\ud800;5\n",
    "columns beyond any sheet": f"Khu phố 1;10;5{';7' * 17_000}\n",
    "numbers without end": f"{'9' * 5000};10;5\nKhu phố {'9' * 5000};{'9' * 5000};5\n",
    "text that turns direction": "Khu phố \u202e1;10\u2066;5\u202d\n",
}


@pytest.mark.parametrize("name", FOUND)
def test_what_campaigns_found(name, tmp_path):
    """Each of these once raised, or put into a sentence what no sentence can hold."""
    path = tmp_path / "Bình Thạnh 2019.csv"
    path.write_bytes((WARD + FOUND[name]).encode("utf-8", "surrogatepass"))
    assert judge(path, tmp_path) == ("table", [])


CELLS_BEFORE_THE_FIRST = (
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>'
    '<Column ss:Index="0" ss:Hidden="1"/><Row ss:Index="0"><Cell ss:Index="0"><Data ss:Type="String">Khu phố</Data></Cell><Cell><Data ss:Type="String">Tổng số hộ</Data></Cell></Row>'
    '<Row><Cell ss:Index="0"><Data ss:Type="String">Khu phố 1</Data></Cell><Cell><Data ss:Type="Number">12</Data></Cell></Row></Table></Worksheet></Workbook>')


def test_no_cell_stands_before_the_first(tmp_path):
    """An index of 0 in SpreadsheetML names no place: the cell follows the one before, and the marked copy is made."""
    path = tmp_path / "Bình Thạnh 2019.xls"
    path.write_bytes(CELLS_BEFORE_THE_FIRST.encode())
    (sheet,) = read_workbook(path).sheets
    assert {(cell.row, cell.col): cell.value for row in sheet.cells.values() for cell in row.values()} == {
        (1, 1): "Khu phố", (1, 2): "Tổng số hộ", (2, 1): "Khu phố 1", (2, 2): 12}
    assert judge(path, tmp_path) == ("table", [])


def test_bare_numbers_may_name_lines_that_words_group(tmp_path):
    """Numbers under *Khu phố* right of a column of words, with remarks among the figures: the words group the lines."""
    path = tmp_path / "Bình Thạnh 2019.csv"
    path.write_text("BÁO CÁO GIA ĐÌNH HIẾU HỌC NĂM 2019;;;;\nPhường Bình Thạnh;;;;\nNhóm;Khu phố;Tổng số hộ;Nơi họp;Gia đình hiếu học đăng ký\n" + "".join(
        f"{'Trên' if n < 12 else 'Dưới'};{n};{100 + n};Nhà ông {'ABCDEF'[n % 6]};{50 + n}\n" for n in (14, 9, 17, 5, 22, 19)), encoding="utf-8")
    (sheet,) = explain_file(path)["sheets"]
    assert [table["name_column"] for table in sheet["tables"]] == ["B"]
    assert judge(path, tmp_path) == ("table", [])


def test_a_sentence_repeats_a_text_in_part():
    """A cell that holds a book is named by its beginning; the terminal gets no control characters."""
    said = Finding("malformed_number", "a.csv", "a", "B2", found="\x1b[31m" + "9" * 5000).message()
    assert "\x1b" not in said
    assert len(said) < 400
    assert "99…" in said


def test_headings_as_long_as_books_are_repeated_in_part():
    """A sentence that repeats two headings stays one."""
    params = {"other": "C2", "heading": "a" * 5000, "other_heading": "b" * 5000, "label_vi": "Tổng số hộ", "label_en": "Households", "found": 1, "expected": 2}
    assert len(Finding("columns_alike", "a.csv", "a" * 300, "B2", params=params).message()) < 1000


def test_a_number_too_large_for_decimals_adds_up_to_nothing(tmp_path):
    """*1e308* beside *0,5*: looking for its decimals once raised."""
    path = tmp_path / "Bình Thạnh 2019.xlsx"
    book = Workbook()
    for row in (["Phường Bình Thạnh năm 2019"], ["Khu phố", "Tổng số hộ"], ["Khu phố 1", 0.5], ["Khu phố 2", 1e308], ["Khu phố 3", 12], ["Cộng", 12.5]):
        book.active.append(row)
    book.save(path)
    assert judge(path, tmp_path) == ("table", [])


@pytest.mark.parametrize(("words", "name"), [
    ("../../etc/passwd", ".._.._etc_passwd"), ("a/b\\c:d", "a_b_c_d"), ("CON", "_CON"), ("nul.txt", "_nul.txt"), ("COM¹", "_COM¹"), ("console", "console"),
    ("Phường 1. ", "Phường 1"), ("..", "_"), ("", "_"), ("a\x00b\x1b\u202ec", "a_b__c"), ("Tha\u0323nh", "Th\u1ea1nh"), ("ệ" * 300, "ệ" * 80),
])
def test_names_of_files(words, name):
    """No words become a path, a device, a hidden or an endless name; letters with marks are composed."""
    assert safe_name(words) == name


def test_the_ending_keeps_its_room():
    """A name as long as a disk allows still gets the ending, whole letters before it."""
    made = safe_name("ệ" * 300, " - đã kiểm tra.xlsx")
    assert made.endswith("ệ - đã kiểm tra.xlsx")
    assert len(made.encode()) <= 255


def test_copies_stay_in_their_folder(tmp_path):
    """Whatever a submission is called, its copy lies within the folder of the copies, and two never share one name."""
    (tmp_path / "in").mkdir()
    body = (WARD + "Khu phố 1;10;5\nKhu phố 2;20;5\nKhu phố 3;30;5\nTổng;99;15\n").encode()
    for name in ("a.csv", "a.txt", "A.csv.csv", "ế" * 78 + ".csv"):
        (tmp_path / "in" / name).write_bytes(body)
    path = tmp_path / "in" / "a.csv"
    names = ["a.csv", "a.txt", "../../a.csv", "/etc/a.csv", "con/aux.csv", "A.csv", "C:\\x\\a.csv"]
    row = {"severity": "error", "source_sheet": "a", "source_cell": "B4", "message": "Sai.", "hint": "Sửa."}
    written = give_back([(path, name) for name in names], [row | {"source_file": name} for name in names], tmp_path / "out")
    assert [copy.relative_to(tmp_path / "out").as_posix().removesuffix(" - đã kiểm tra.xlsx") for copy in written] == [
        "a", "a (txt)", "a (csv)", "etc/a", "_con/_aux", "A (3)", "C_/x/a"]
    assert main(["check", str(tmp_path / "in"), "--out", str(tmp_path / "copies")]) == 1
    assert len(list((tmp_path / "copies").iterdir())) == len(collect(tmp_path / "in"))


def test_a_merge_of_the_whole_sheet_costs_nothing(tmp_path):
    """A1:XFD1048576 merged, in a workbook that has something to say: the copy is made all the same."""
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="str"><v>Khu phố {n}</v></c><c r="B{n}" t="str"><v>x</v></c></row>' for n in range(1, 4))
    path = tmp_path / "a.xlsx"
    path.write_bytes(xlsx(f'<sheetData>{cells}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'))
    row = {"severity": "error", "source_sheet": "Biểu 1", "source_cell": "B2", "message": "Sai.", "hint": "Sửa."}
    assert load_workbook(write_marked_copy(path, [row], tmp_path / "b.xlsx"))["Biểu 1"]["B2"].comment is not None


def test_strangers_control_no_terminal(tmp_path, capsys):
    """Escape sequences in names of files, sheets, wards and cells reach neither screen nor JSON's reader."""
    path = tmp_path / "a\x1b[2J 2019.csv"
    path.write_bytes((WARD.replace("Bình Thạnh", "Bình\x1b]0;x\x07 Thạnh").replace("Tổng số hộ", "Tổng\x1b[31m số gì đó") + "Khu phố \x1b[5m1;1x\x1b[0m2;5\n" + "Khu phố thứ nhất của phường ta;10;5\n" * 40).encode())
    for arguments in (["check", str(path), "--out", str(tmp_path / "out")], ["clean", str(path), "--out", str(tmp_path / "out")], ["explain", str(path)], ["explain", str(tmp_path / "none\x1b[2J.xlsx")]):
        main(arguments)
        said = capsys.readouterr()
        assert "\x1b" not in said.out + said.err
    main(["explain", str(path), "--json"])
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert json.loads(said)["format"] == "csv"
    assert len(hh.clean(path).submissions) == 1


# Little files whose reading once took minutes, because a text, a list or a formula was gone over again for each of its parts.
LONG_WINDED = {
    "digits and a letter": lambda: rows(f'<row r="1"><c r="A1"><v>{"1" * 300_000}!</v></c></row>'),
    "a shared formula of a book's length": lambda: rows(f'<row r="1"><c r="A1"><f t="shared" si="0">{"A1+" * 5000}1</f><v>1</v></c></row>' + "".join(
        f'<row r="{n}"><c r="A{n}"><f t="shared" si="0"/><v>1</v></c></row>' for n in range(2, 3000))),
    "all columns hidden again and again": lambda: xlsx('<cols>' + '<col min="1" max="16384" hidden="1"/>' * 20_000 + "</cols><sheetData/>"),
    "all rows hidden again and again": lambda: (
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>'
        + '<Row ss:Index="1" ss:Span="1048575" ss:Hidden="1"/>' * 3000 + '<Row ss:Index="1"><Cell><Data ss:Type="String">a</Data></Cell></Row></Table></Worksheet></Workbook>').encode(),
    "a table of one line and a book's columns": lambda: (WARD.rstrip("\n") + ";Số" * 40_000 + "\nKhu phố 1" + ";Có;12" * 20_000 + "\n").encode(),
    "a sheet listed again and again": lambda: xlsx(
        f"<sheetData>{('<row>' + '<c><v>1</v></c>' * 60 + '</row>') * 40}</sheetData>",
        book="<sheets>" + "".join(f"<sheet name='Biểu {n}' sheetId='{n}' r:id='s1'/>" for n in range(1, 4000)) + "</sheets>"),
    "years under a book's columns": lambda: (WARD + "Khu phố" + ";Năm" * 8000 + "\n" + "".join(
        f"Khu phố {k}" + "".join(f";{1900 + (n + k) % 120}" for n in range(8000)) + "\n" for k in range(1, 6))).encode(),
    "three groups over a book's columns": lambda: (
        "BIỂU TỔNG HỢP\nPhường Cầu Ông Lãnh;Năm 2019\nKhu phố;Gia đình;;;Dòng họ;;;Đơn vị" + ";" * 3000 + "\n" + "".join(f";Cột {n % 1000}" for n in range(3007)) + "\n"
        + "".join(f"Khu phố {n}" + ";12" * 3007 + "\n" for n in range(1, 5))).encode(),
    "a cell of digits and letters": lambda: (WARD + f"Khu phố 1;{'1' * 200_000}A;5\n{'1O' * 100_000};2;3\n").encode(),
}


@pytest.mark.parametrize("name", LONG_WINDED)
def test_little_files_take_little_time(name, tmp_path):
    """Each is read within the 30 seconds of a processor that `judge` allows a step; they take a few at most."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(LONG_WINDED[name]())
    assert judge(path, tmp_path, whole=False)[1] == []
