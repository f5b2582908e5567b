"""A codelist as Excel and other programs save it is the same list."""

import csv

import pytest

from hieuhoc_analysis.codelists.saved import read_rows, read_table
from hieuhoc_analysis.errors import CodelistError

TEXT = "ward,khu_pho,note\nXã Vĩnh Hảo,Thôn 1,\n\n# ghi chú,,\nXã Phú Lạc,\"Thôn 2\nmới\",x\nXã Phước Thể,Thôn 3,\n"
ROWS = [(2, "Xã Vĩnh Hảo", "Thôn 1", ""), (5, "Xã Phú Lạc", "Thôn 2\nmới", "x"), (6, "Xã Phước Thể", "Thôn 3", "")]


@pytest.mark.parametrize("content", [
    TEXT.encode(), TEXT.encode("utf-8-sig"), TEXT.encode("utf-16"), TEXT.replace("\n", "\r\n").encode(),
    TEXT.replace(",", ";").encode(), TEXT.replace(",", "\t").encode("utf-16"), ("sep=;\r\n" + TEXT.replace(",", ";")).encode(),
    "\n".join(line + ",," if line and '"' not in line and "mới" not in line else line for line in TEXT.split("\n")).encode() + b",,,,\n,,,,\n",
], ids=["plain", "bom", "utf16", "crlf", "semicolons", "tabs", "sep", "empty_columns_and_rows"])
def test_forms_of_one_table(tmp_path, content):
    """Rows keep the numbers that Excel shows, over empty rows, comments and cells of several lines."""
    path = tmp_path / "khu_pho.csv"
    path.write_bytes(content)
    header, table = read_table(path)
    assert header == ["ward", "khu_pho", "note"]
    assert [(at, *(value.replace("\r\n", "\n") for value in row.values())) for at, row in table] == ROWS


@pytest.mark.parametrize("encoding", ["cp1258", "utf-8"])
def test_letters_of_two_parts_are_composed(tmp_path, encoding):
    """As cp1258 and a Mac write them."""
    path = tmp_path / "khu_pho.csv"
    path.write_bytes("ward,khu_pho\nPhươ\u0300ng Ta\u0302n,Thôn 1\n".replace("a\u0302", "â").encode(encoding))
    assert [row["ward"] for row in read_rows(path)] == ["Phường Tân"]


@pytest.mark.parametrize(("text", "said"), [
    ("", "không có dòng tên cột"), ("ward,ward\na,b\n", "có hai cột ward"), ("ward,khu_pho\nmột,hai,ba\n", "dòng 2: nhiều ô hơn số cột"),
    ("ward,khu_pho,\nmột,hai,ba\n", "dòng 2: nhiều ô hơn số cột"),
])
def test_what_is_no_table_is_said(tmp_path, text, said):
    """One sentence each."""
    path = tmp_path / "khu_pho.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CodelistError, match=said):
        read_rows(path)


def test_what_python_does_not_read_as_csv_is_said(tmp_path):
    """A cell longer than it takes: never an error of the program that reads CSV."""
    path = tmp_path / "khu_pho.csv"
    path.write_text("ward,khu_pho\nmột," + "x" * 2000 + "\n", encoding="utf-8")
    limit = csv.field_size_limit(1000)
    try:
        with pytest.raises(CodelistError, match="không đọc được như một bảng CSV"):
            read_rows(path)
    finally:
        csv.field_size_limit(limit)
