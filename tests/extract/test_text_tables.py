"""Tables as text: any encoding, any delimiter, HTML laid out as Excel lays it out; figures stay text."""

import pytest
from workbooks import cells

from hieuhoc_analysis.extract.formats.text_tables import choose_delimiter, decode
from hieuhoc_analysis.extract.workbook import read_workbook

TABLE = "STT;Khu phố;Gia đình hiếu học;Tỷ lệ\n1;Khu phố Phước Lộc;1.385;87,5\n2;Thôn Ỷ La;2.631;9,25\n"
# cp1258 writes tone marks as letters of their own; composed letters with two marks do not exist in it
DECOMPOSED = TABLE.translate({ord("ố"): "ô\u0301", ord("ì"): "i\u0300", ord("ế"): "ê\u0301", ord("ọ"): "o\u0323", ord("ỷ"): "y\u0309",
                              ord("ệ"): "ê\u0323", ord("ộ"): "ô\u0323", ord("ớ"): "ơ\u0301", ord("Ỷ"): "Y\u0309"})


@pytest.mark.parametrize(("content", "text"), [
    (TABLE.encode(), TABLE), (TABLE.encode("utf-8-sig"), TABLE), (TABLE.encode("utf-16"), TABLE), (TABLE.encode("utf-16-le"), TABLE),
    (b"\xfe\xff" + TABLE.encode("utf-16-be"), TABLE), (DECOMPOSED.encode("cp1258"), DECOMPOSED),
], ids=["utf-8", "utf-8-sig", "utf-16", "utf-16 without mark", "utf-16-be", "cp1258"])
def test_encodings(content, text):
    """The text comes back letter for letter, its Unicode form as stored."""
    assert decode(content) == text


@pytest.mark.parametrize("legacy", [
    "STT;Khu phè;Gia ®×nh hiÕu häc;§¨ng ký;Tû lÖ ®¹t\n1;Khu phè Ph­íc Léc;céng nhËn\n",  # TCVN3
    "STT;Khu phoá;Gia ñình hieáu hoïc;Ñaêng kyù;Tyû leä ñaït\n1;Khu phoá Phöôùc Loäc;coâng nhaän;dòch vuï;ngöõ vaên\n",  # VNI
])
def test_text_of_legacy_fonts_comes_out_as_their_tables_expect(legacy):
    """TCVN3 and VNI are cp1252 bytes: read as cp1258, their letters would be changed beyond repair."""
    assert decode(legacy.encode("cp1252")) == legacy


def test_one_broken_letter_does_not_change_the_encoding():
    """A UTF-8 file with a cut letter keeps all the others."""
    assert decode(TABLE.encode() + b"\xe1\xbb") == TABLE + "\ufffd"


@pytest.mark.parametrize(("text", "delimiter"), [
    (TABLE, ";"), (TABLE.replace(";", "\t"), "\t"), ('a,"b;c;d",1\nb,"c;d;e",2\n', ","),
    ("BÁO CÁO, năm 2019\n\nSTT;Tên;Hộ\n1;A, B;2,5\n2;C;3,5\n", ";"), ("một cột\nkhác\n", ","), ("Tên,Hộ\nKP1,5\nKP2,6\n", ","),
    ("a;1,5;2,5;3,5\nb;1,25;4,5;9\n", ";"),
])
def test_the_delimiter_is_the_one_that_makes_columns(text, delimiter):
    """Decimal commas, quoted text and title lines do not mislead."""
    assert choose_delimiter(text) == delimiter


def test_csv_rows_are_records_and_figures_stay_text():
    """Blank records count, line breaks in quotes do not; no figure is interpreted."""
    workbook = read_workbook("so lieu.csv", 'Tên,Hộ\n\n"Khu\nphố 1","2.631"\n="0912",-\n'.encode())
    assert (cells(workbook), workbook.sheets[0].name, workbook.format) == (
        {"A1": "Tên", "B1": "Hộ", "A3": "Khu\nphố 1", "B3": "2.631", "A4": "0912", "B4": "-"}, "so lieu", "csv")
    assert {cell.kind for line in workbook.sheets[0].cells.values() for cell in line.values()} == {"text"}


def test_excels_separator_line_is_obeyed_and_not_a_record():
    """``sep=|`` says the delimiter and is not shown by Excel either."""
    assert cells(read_workbook("a.csv", b"sep=|\na,b|c;d\n")) == {"A1": "a,b", "B1": "c;d"}


def test_an_open_quote_does_not_swallow_the_file():
    """After a quote that is never closed, the following lines are still records."""
    lines = ['1,"Khu phố 1,5'] + [f"{number},KP,6" for number in range(2, 100)]
    workbook = read_workbook("a.csv", "\n".join(lines).encode())
    assert (len(workbook.sheets[0].cells), cells(workbook)["B1"], cells(workbook)["C99"]) == (99, '"Khu phố 1', "6")


HTML = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>ẩn</title><style><!-- .vn {font-family:".VnTime", serif; font-weight:700;} --></style></head>
<body><!-- ghi chú --><h3>BÁO CÁO<br>năm 2019</h3><![if supportMisalignedColumns]><![endif]>
<table><tr><th rowspan=2>STT</th><th colspan="2">Hiếu học</th><td>&nbsp;</td></tr><tr><td class=vn align=center>§K</td><td><font face="VNI-Times"><b>CN &amp; x</b></font>
<tr style='display:none'><td>1<td>  2.631
  hộ </td><td></td></tr></table>
<p>Người lập</p><table><tr><td>ngoài<table><tr><td>trong 1</td><td>trong 2</td></tr></table></td></tr><tr><td>sau</td></tr></table></body></html>"""


def test_html_is_laid_out_as_excel_does():
    """Titles and notes take rows, spans are merges, unclosed cells end, inner tables unfold where they stand."""
    workbook = read_workbook("a.xls", HTML.encode())
    sheet = workbook.sheets[0]
    assert cells(workbook) == {
        "A1": "BÁO CÁO\nnăm 2019", "A2": "STT", "B2": "Hiếu học", "B3": "§K", "C3": "CN & x", "A4": "1", "B4": "2.631 hộ", "A5": "Người lập",
        "A6": "ngoài", "A7": "trong 1", "B7": "trong 2", "A8": "sau"}
    assert (sheet.merges, sheet.hidden_rows, workbook.format) == ([(2, 1, 3, 1), (2, 2, 2, 3)], {4}, "html")
    assert [(sheet.get(row, col).style.font, sheet.get(row, col).style.bold, sheet.get(row, col).style.align) for row, col in ((2, 1), (3, 2), (3, 3))] == [
        ("", True, ""), (".VnTime", True, "center"), ("VNI-Times", True, "")]


def test_html_says_its_charset():
    """A page in the Vietnamese code page, as old Excel saved it."""
    page = '<meta http-equiv=Content-Type content="text/html; charset=windows-1258"><table><tr><td>Đăng ky\u0301</td></tr></table>'
    assert cells(read_workbook("a.xls", page.encode("cp1258"))) == {"A1": "Đăng ky\u0301"}
