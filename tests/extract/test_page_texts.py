"""What a page says outside its cells: printed heads and text boxes, of every format that has them."""

from struct import pack

import pytest
import xlwt
from test_formats import ODS, SPREADSHEETML, record, wide, xlsb
from workbooks import LINKS, xlsx, zipped

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.page_texts import printed_head
from hieuhoc_analysis.extract.workbook import read_workbook

HEAD = '&L&"Times New Roman,Bold"&14XÃ LƯƠNG SƠN&CNĂM 2021\nA && B&RTrang &P/&N'
BOX = """<w:wsDr xmlns:w="w" xmlns:a="a"><w:sp><w:nvSpPr name="Hộp"/><w:txBody><a:p><a:r><a:rPr><a:latin typeface=".VnTime"/></a:rPr><a:t>GIA ĐÌNH </a:t></a:r>
<a:br/><a:r><a:t>HỌC TẬP</a:t></a:r></a:p><a:p/><a:p><a:r><a:t>Năm 2021</a:t></a:r></a:p></w:txBody></w:sp></w:wsDr>"""


def outside(content):
    return [(cell.value, cell.style.font) for cell in read_workbook("a", content).sheets[0].page]


def boxed(drawing):
    """An .xlsx whose sheet has this drawing."""
    links = f'<Relationships xmlns="p"><Relationship Id="d" Type="{LINKS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>'
    return xlsx("<sheetData><row r='1'><c r='A1'><v>5</v></c></row></sheetData>", {"xl/worksheets/_rels/sheet1.xml.rels": links, "xl/drawings/drawing1.xml": drawing})


@pytest.mark.parametrize(("code", "lines"), [
    (HEAD, [("XÃ LƯƠNG SƠN", "Times New Roman"), ("NĂM 2021", ""), ("A & B", ""), ("Trang /", "")]),
    ('&C&"-,Bold"&K00B0F0Biểu 2&K01+049 kèm', [("Biểu 2 kèm", "")]), ("&P", []), ("", []), ("Năm 2020 &", [("Năm 2020 &", "")]),
])
def test_the_code_of_a_printed_head(code, lines):
    """Sections and line breaks part its lines; fonts are kept, all other codes left out."""
    assert [(cell.value, cell.style.font) for cell in printed_head(code)] == lines


def xls_record(number, data):
    return pack("<HH", number, len(data)) + data


def old_sheet(records):
    """An .xls with these records at the end of its sheet."""
    book = xlwt.Workbook()
    book.add_sheet("a")
    stream = book.get_biff_data()
    end = stream.rindex(xls_record(0x0A, b""))
    return stream[:end] + records + stream[end:]


def test_printed_heads_of_each_format():
    """Excel since 2007, its binary and its XML form, Excel 97, OpenDocument."""
    told = HEAD.replace("&", "&amp;").replace('"', "&quot;")
    texts = ["XÃ LƯƠNG SƠN", "NĂM 2021", "A & B", "Trang /"]
    for content in (
        xlsx(f"<sheetData/><headerFooter><oddHeader>{told}</oddHeader><oddFooter>&amp;Ccuối</oddFooter></headerFooter>"),
        xlsb(record(479, b"\0\0" + wide(HEAD) + wide("&Ccuối"))),
        old_sheet(xls_record(0x14, pack("<HB", len(HEAD), 1) + HEAD.encode("utf-16-le"))),
        SPREADSHEETML.replace("<x:Visible>", '<x:PageSetup><x:Header x:Data="{}"/></x:PageSetup><x:Visible>'.format(told.replace("\n", "&#10;"))).encode(),
    ):
        assert [text for text, _ in outside(content)] == texts
    page = """<style:master-page style:name="{}"><style:header><text:p>{}</text:p><text:p><text:title>???</text:title></text:p></style:header>
    <style:footer><text:p>cuối</text:p></style:footer></style:master-page>"""
    pages = page.format("Default", "XÃ <text:span>LƯƠNG SƠN</text:span>") + page.format("M", "NĂM 2021")
    content = ODS.replace("<office:automatic-styles>", f"<office:automatic-styles>{pages}").replace('style:name="ta2"', 'style:name="ta2" style:master-page-name="M"')
    first, second = read_workbook("a", zipped({"content.xml": content})).sheets
    assert [cell.value for cell in (*first.page, *second.page)] == ["XÃ LƯƠNG SƠN", "hình", "NĂM 2021"]


def test_text_boxes_of_an_xlsx():
    """A paragraph each, with its font; blank ones left out."""
    assert outside(boxed(BOX)) == [("GIA ĐÌNH  HỌC TẬP", ".VnTime"), ("Năm 2021", "")]


def test_a_damaged_drawing_costs_no_figures():
    """The sheet is read all the same; a DOCTYPE is refused as everywhere."""
    assert read_workbook("a", boxed("<w><a")).sheets[0].get(1, 1).value == 5
    with pytest.raises(UnreadableFile) as caught:
        read_workbook("a", boxed("<!DOCTYPE x><w/>"))
    assert caught.value.rule == "file_doctype"


@pytest.mark.parametrize(("kind", "texts"), [(6, ["GIA ĐÌNH HỌC TẬP", "Năm 2021"]), (0x19, [])])
def test_text_boxes_of_an_xls(kind, texts):
    """The text of an object stands in the record that continues it; that of a comment (kind 25) belongs to its cell."""
    text = "GIA ĐÌNH HỌC TẬP\nNăm 2021"
    drawn = xls_record(0x5D, pack("<HHHH", 0x15, 0x12, kind, 1) + b"\0" * 14) + xls_record(0x1B6, b"\0" * 10 + pack("<HH", len(text), 0) + b"\0" * 4)
    drawn += xls_record(0x3C, b"\1" + text.encode("utf-16-le"))
    assert [text for text, _ in outside(old_sheet(drawn))] == texts


def test_text_boxes_of_an_ods():
    """Those anchored to a cell and those anchored to the page; neither is the cell's own text."""
    box = "<draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame>"
    content = ODS.replace("<table:table-row>", f"<table:shapes>{box.format('Năm <text:span>2021</text:span>')}</table:shapes><table:table-row><table:table-cell>{box.format('XÃ LƯƠNG SƠN')}</table:table-cell></table:table-row><table:table-row>", 1)
    sheet = read_workbook("a", zipped({"content.xml": content})).sheets[0]
    assert [cell.value for cell in sheet.page] == ["Năm 2021", "XÃ LƯƠNG SƠN", "hình"]
    assert 1 not in sheet.cells
