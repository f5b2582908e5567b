"""What a file is, is decided by what it holds; everything that is no table gets one sentence."""

import io
import random

import openpyxl
import pytest
import xlwt
from workbooks import LINKS, MAIN, cells, rows, xlsx, zipped

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats import package
from hieuhoc_analysis.extract.formats.package import Budget
from hieuhoc_analysis.extract.workbook import read_workbook
from hieuhoc_analysis.findings import Finding

DOCUMENT = {
    "_rels/.rels": f'<Relationships xmlns="p"><Relationship Id="b" Type="{LINKS}/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": "<w/>",
}


def rule_of(content, name="báo cáo.xlsx"):
    """The rule by which reading fails."""
    with pytest.raises(UnreadableFile) as caught:
        read_workbook(name, content)
    return caught.value.rule


def ole(*names):
    """A compound file with empty streams of these names in its root."""
    def entry(name, kind, right=0xFFFFFFFF, child=0xFFFFFFFF):
        raw = (name + "\0").encode("utf-16-le")
        return (raw.ljust(64, b"\0") + len(raw).to_bytes(2, "little") + bytes((kind, 1)) + b"\xff" * 4
                + right.to_bytes(4, "little") + child.to_bytes(4, "little")).ljust(116, b"\0") + b"\xfe\xff\xff\xff" + b"\0" * 8

    entries = entry("Root Entry", 5, child=1)
    for number, name in enumerate(names, start=2):
        entries += entry(name, 2, right=number if number <= len(names) else 0xFFFFFFFF)
    header = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + b"\x3e\0\x03\0\xfe\xff\x09\0\x06\0").ljust(44, b"\0")
    header += b"".join(number.to_bytes(4, "little") for number in (1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0))
    table = b"\xfd\xff\xff\xff" + b"\xfe\xff\xff\xff" * 127
    return header.ljust(512, b"\xff") + table + entries.ljust(512 * 3, b"\0")


NO_TABLES = {
    "file_empty": [b"", b"\0" * 4096, b"\xef\xbb\xbf\r\n"],
    "file_pdf": [b"%PDF-1.7\n%\xe2\xe3"],
    "file_word": [zipped(DOCUMENT), b"{\\rtf1\\ansi Bao cao}", ole("WordDocument", "1Table"),
                  zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"})],
    "file_slides": [ole("PowerPoint Document")],
    "file_image": [b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0\0\x10JFIF", b"BM\x36\0\0\0\0\0\0\0", b"\0\0\0\x18ftypheic\0\0\0\0"],
    "file_archive": [b"Rar!\x1a\x07\0", b"7z\xbc\xaf\x27\x1c\0", b"\x1f\x8b\x08\0", zipped({"a.xlsx": b"x", "b.txt": b"y"})],
    "file_encrypted": [ole("EncryptionInfo", "EncryptedPackage"),
                       zipped({"content.xml": b"\x01\x02", "META-INF/manifest.xml": "<manifest:encryption-data/>"})],
    "file_truncated": [rows('<row r="1"><c r="A1"><v>1</v></c></row>')[:-60], b"PK\x03\x04"],
    "file_damaged": [rows('<row r="1"><c r="A1"><v>1</v>'), rows('<row r="1048577"/>'),
                     rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 5000],
    "file_no_workbook": [zipped({"[Content_Types].xml": "<Types/>"}), ole("Something")],
    "file_no_table": [b"<!DOCTYPE html><html><body>\xc4\x90\xc4\x83ng nh\xe1\xba\xadp</body></html>"],
    "file_plain_text": ["Kính gửi UBND phường.\nXin gửi báo cáo.\n".encode()],
    "file_unknown": [bytes(range(256)) * 8, b"MZ\x90\0\x03\0", b"MIME-Version: 1.0\r\nX: y\r\n"],
    "file_doctype": [xlsx("", root=f'<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="{MAIN}"/>')],
    "file_bomb": [rows(" " * (40 << 20))],
}


@pytest.mark.parametrize("rule", NO_TABLES)
def test_everything_that_is_no_table_gets_its_own_rule(rule):
    """PDF, Word, pictures, archives, passwords, damage: told apart by content, under any name."""
    assert [rule_of(content) for content in NO_TABLES[rule]] == [rule] * len(NO_TABLES[rule])


def test_places_that_cannot_be_read_are_said(tmp_path):
    """A missing file, a folder, and the lock file that Excel leaves beside an open workbook."""
    (tmp_path / "~$a.xlsx").write_bytes(b"\x05Ng")
    found = []
    for name in ("missing.xlsx", ".", "~$a.xlsx"):
        with pytest.raises(UnreadableFile) as caught:
            read_workbook(tmp_path / name)
        found.append(caught.value.rule)
    assert found == ["file_not_found", "file_is_folder", "file_lock"]


@pytest.mark.parametrize("row", [row for row in codelists.load("rules") if row["rule"].startswith("file_")], ids=lambda row: row["rule"])
def test_every_reason_is_worded_in_both_languages(row):
    """The sentence names the file, the hint says what to do, and no place is left unfilled."""
    finding = Finding(row["rule"], source_file="báo cáo.xlsx", found="x", params={})
    for lang in ("vi", "en"):
        assert "báo cáo.xlsx" in finding.message(lang)
        assert len(finding.hint(lang)) > 20
        assert "{" not in finding.message(lang) + finding.hint(lang)
    assert finding.severity == "error"


def test_the_name_of_a_file_means_nothing():
    """A real .xls called .xlsx, an .xlsx called .xls and a CSV called .xls are read for what they are."""
    old = xlwt.Workbook()
    old.add_sheet("Biểu 1").write(0, 0, "Khu phố 1")
    raw = io.BytesIO()
    old.save(raw)
    new = rows('<row r="1"><c r="A1"><v>7</v></c></row>')
    formats = [read_workbook(name, content).format for name, content in
               (("a.xlsx", raw.getvalue()), ("a.xls", new), ("a.xls", "Khu phố,Hộ\nKP1,2\n".encode()), ("a.pdf", new))]
    assert formats == ["xls", "xlsx", "csv", "xlsx"]


def test_a_csv_may_begin_with_the_letters_of_a_picture():
    """"BM 01/KH", "MZ", "PK": two letters do not make a bitmap, a program or a zip."""
    assert [cells(read_workbook("a.csv", f"{word} 01;2\na;3\n".encode()))["A1"] for word in ("BM", "MZ", "PK")] == ["BM 01", "MZ 01", "PK 01"]


def test_content_given_is_not_read_again(tmp_path):
    """With `content`, the path need not exist."""
    assert cells(read_workbook(tmp_path / "none.xlsx", rows('<row r="1"><c r="A1"><v>7</v></c></row>'))) == {"A1": 7}


def test_one_part_under_many_names_is_one_sheet(monkeypatch):
    """However its relations spell it: names do not multiply what is let in."""
    monkeypatch.setattr(package, "Budget", lambda: Budget(cells_left=500))
    lines = "".join(f'<row r="{r}">' + "".join(f'<c r="{c}{r}"><v>1</v></c>' for c in "ABCDEFGHIJKLMNOPQRST") + "</row>" for r in range(1, 21))
    spelled = ["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/../worksheets/sheet1.xml"]
    links = "".join(f'<Relationship Id="l{i}" Type="{LINKS}/worksheet" Target="{target}"/>' for i, target in enumerate(spelled))
    sheets = "".join(f"<sheet name='S{i}' sheetId='{i}' r:id='l{i % 3}'/>" for i in range(100))
    content = xlsx(f"<sheetData>{lines}</sheetData>", book=f"<sheets>{sheets}</sheets>", links=links)
    assert [len(sheet.cells) for sheet in read_workbook("báo cáo.xlsx", content).sheets] == [20]


def test_a_text_without_end_is_too_large():
    """A cell of five million characters is refused before it is held whole."""
    noise = random.Random(1).randbytes(1 << 20).hex() * 5
    assert rule_of(rows(f'<row r="1"><c r="A1" t="str"><v><!-- -->{noise}</v></c></row>')) == "file_too_large"


def test_a_whole_openpyxl_workbook_comes_back():
    """Values, looks, merges, hidden lines, comments, states and properties of a workbook made elsewhere."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 1"
    sheet.append(["Khu phố", "Hộ", "Tỷ lệ"])
    sheet.append(["Khu phố 1", 120, 0.235])
    sheet["C2"].number_format = "0.0%"
    sheet["A1"].font = openpyxl.styles.Font(name=".VnTime", bold=True, size=13)
    sheet["A1"].alignment = openpyxl.styles.Alignment(horizontal="center", indent=1)
    sheet["B2"].border = openpyxl.styles.Border(left=openpyxl.styles.Side("thin"))
    sheet["B3"] = "=SUM(B2:B2)/2"
    sheet["B2"].comment = openpyxl.comments.Comment("Người ghi: xem lại", "Người ghi")
    sheet.merge_cells("A5:C6")
    sheet.row_dimensions[2].hidden = sheet.column_dimensions["C"].hidden = True
    book.create_sheet("Ẩn").sheet_state = "veryHidden"
    book.custom_doc_props.append(openpyxl.packaging.custom.StringProperty(name="schema_version", value="3"))
    raw = io.BytesIO()
    book.save(raw)
    read = read_workbook("a.xlsx", raw.getvalue())
    first, second = read.sheets
    head = first.get(1, 1).style
    assert cells(read) == {"A1": "Khu phố", "B1": "Hộ", "C1": "Tỷ lệ", "A2": "Khu phố 1", "B2": 120, "C2": 0.235, "B3": "=SUM(B2:B2)/2"}
    assert (head.font, head.bold, head.size, head.align, head.indent) == (".VnTime", True, 13.0, "center", 1)
    assert (first.get(2, 3).style.number_format, first.get(2, 2).style.border, head.border) == ("0.0%", True, False)
    assert (first.get(3, 2).kind, first.get(3, 2).formula) == ("formula", "SUM(B2:B2)/2")
    assert (first.merges, first.hidden_rows, first.hidden_cols) == ([(5, 1, 6, 3)], {2}, {3})
    assert (first.comments, second.state, read.properties["schema_version"]) == ({(2, 2): "xem lại"}, "veryHidden", "3")
