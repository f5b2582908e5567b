"""The other formats give what .xlsx gives: values, looks, merges, hidden lines and comments."""

import io
from datetime import date, datetime, time
from struct import pack

import pytest
import xlwt
from workbooks import LINKS, cells, zipped

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.workbook import read_workbook


def old_workbook():
    """An .xls with one of everything."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Biểu 1")
    sheet.write_merge(0, 0, 0, 3, "PHƯỜNG PHƯỚC LỘC", xlwt.easyxf("font: name .VnTime, bold on, height 260; align: horiz center; borders: left thin"))
    sheet.write(1, 0, 120)
    sheet.write(1, 1, 2.631, xlwt.easyxf(num_format_str="#,##0"))
    sheet.write(1, 2, 0.235, xlwt.easyxf(num_format_str="0.0%"))
    sheet.write(1, 3, date(2019, 5, 4), xlwt.easyxf(num_format_str="dd/mm/yyyy"))
    sheet.write(2, 0, True)
    sheet.write(2, 1, xlwt.Formula("SUM(A2:A2)/1"))
    sheet.write_rich_text(3, 0, ["Bình ", ("thöôøng", xlwt.easyfont("name VNI-Times"))])
    sheet.row(4).hidden = sheet.col(5).hidden = True
    book.add_sheet("Ẩn").visibility = 2
    return book


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_xls():
    """Excel 97-2003, with what xlrd leaves out: which cells are formulas."""
    workbook = read_workbook("a", saved(old_workbook()))
    first, second = workbook.sheets
    head = first.get(1, 1).style
    assert cells(workbook) == {"A1": "PHƯỜNG PHƯỚC LỘC", "A2": 120, "B2": 2.631, "C2": 0.235, "D2": date(2019, 5, 4), "A3": True,
                               "B3": "=SUM(A2:A2)/1", "A4": "Bình thöôøng"}
    assert (head.font, head.bold, head.size, head.align, head.border) == (".VnTime", True, 13.0, "center", True)
    assert [first.get(2, col).style.number_format for col in (2, 3)] == ["#,##0", "0.0%"]
    assert (first.get(3, 2).kind, first.get(3, 2).formula, first.get(2, 1).formula) == ("formula", "SUM(A2:A2)/1", None)
    assert first.get(4, 1).runs == (("Bình ", "Arial"), ("thöôøng", "VNI-Times"))
    assert (first.merges, first.hidden_rows, first.hidden_cols, second.state) == ([(1, 1, 1, 4)], {5}, {6}, "veryHidden")


@pytest.mark.parametrize("cut", [600, 1500, 3000, 4000])
def test_a_cut_xls_is_one_clear_error(cut):
    """Whatever xlrd meets in half a file, one typed error comes out."""
    with pytest.raises(UnreadableFile) as caught:
        read_workbook("a.xls", saved(old_workbook())[:cut])
    assert caught.value.rule in ("file_damaged", "file_truncated", "file_no_workbook")


def test_a_container_that_loops_is_left():
    """An allocation table that points back to itself neither hangs nor fills the memory."""
    content = bytearray(saved(old_workbook()))
    table = int.from_bytes(content[76:80], "little")
    start = 512 * (table + 1)
    content[start:start + 512] = b"".join(pack("<I", number) for number in [1, 0] * 64)
    with pytest.raises(UnreadableFile) as caught:
        read_workbook("a.xls", bytes(content))
    assert caught.value.rule in ("file_damaged", "file_no_workbook")


ODS = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:automatic-styles>
<style:font-face style:name="Vn" fo:font-family="'.VnTime'"/>
<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="base" style:family="table-cell"><style:text-properties style:font-name="Vn" fo:font-weight="bold" fo:font-size="13pt"/></style:style>
<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="base" style:data-style-name="N1"><style:table-cell-properties fo:border="0.5pt solid #000000"/><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties style:font-name="VNI-Times"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>
<table:tracked-changes><table:table-cell office:value-type="string"><text:p>đã xóa</text:p></table:table-cell></table:tracked-changes>
<table:table table:name="Biểu 1"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
<table:table-row><table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="0.235" table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>23,5%</text:p></table:table-cell><table:covered-table-cell/>
<table:table-cell office:value-type="string"><office:annotation><dc:creator>Người ghi</dc:creator><text:p>xem lại</text:p></office:annotation><text:p>dòng <text:s text:c="2"/>1</text:p><text:p>dòng <text:span text:style-name="T1">thöù</text:span></text:p><draw:frame><text:p>hình</text:p></draw:frame></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:table-cell office:value-type="float" office:value="120" table:number-columns-repeated="2"/></table:table-row>
<table:table-row><table:table-cell table:style-name="ce2" office:value-type="date" office:date-value="2019-05-04"/><table:table-cell office:value-type="time" office:time-value="PT08H30M00S"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell table:formula="of:=SUM([.A2:.B3];[$'Biểu 2'.C1])" office:value-type="float" office:value="480"/><table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:formula="of:=[.A1]/2"/></table:table-row>
<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
<table:table table:name="Ẩn" table:style-name="ta2"/></office:spreadsheet></office:body></office:document-content>"""


def test_ods():
    """OpenDocument: repeats, spans, looks, runs, comments, formulas; deleted cells and drawings stay out."""
    workbook = read_workbook("a", zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ODS}))
    first, second = workbook.sheets
    head = first.get(1, 1).style
    assert cells(workbook) == {
        "A1": 0.235, "C1": "dòng   1\ndòng thöù", "A2": 120, "B2": 120, "A3": 120, "B3": 120, "A4": date(2019, 5, 4), "B4": time(8, 30),
        "C4": True, "D4": 480, "E4": "#DIV/0!", "F4": "=A1/2"}
    assert (head.number_format, head.font, head.bold, head.size, head.align, head.border) == ("0.0%", ".VnTime", True, 13.0, "center", True)
    assert first.get(4, 1).style.number_format == "dd/mm/yyyy"
    assert first.get(1, 3).runs == (("dòng   1\ndòng ", ""), ("thöù", "VNI-Times"))
    assert [first.get(4, col).formula for col in (4, 5, 6)] == ["SUM(A2:B3,$'Biểu 2'!C1)", "1/0", "A1/2"]
    assert (first.merges, first.hidden_rows, first.hidden_cols, first.comments) == ([(1, 1, 1, 2)], {2, 3}, {3}, {(1, 3): "xem lại"})
    assert second.state == "hidden"


def test_an_ods_says_when_it_was_made_but_not_by_whom():
    """Dates and custom properties; names of people are not read."""
    meta = ('<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta><meta:creation-date>2019-05-04T08:00:00</meta:creation-date>'
            '<dc:creator>Người ghi</dc:creator><dc:date>2019-05-05T09:00:00</dc:date><meta:user-defined meta:name="schema_version">3</meta:user-defined>'
            "</office:meta></office:document-meta>")
    assert read_workbook("a", zipped({"content.xml": ODS, "meta.xml": meta})).properties == {
        "created": "2019-05-04T08:00:00", "modified": "2019-05-05T09:00:00", "schema_version": "3"}


def test_an_ods_that_claims_a_million_rows_of_figures_is_refused():
    """Repeats are counted before they are written out."""
    row = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="99"/></table:table-row>'
    bomb = ODS.replace('<table:table-row><table:table-cell table:style-name="ce2"', row + '<table:table-row><table:table-cell table:style-name="ce2"')
    with pytest.raises(UnreadableFile) as caught:
        read_workbook("a.ods", zipped({"content.xml": bomb}))
    assert caught.value.rule == "file_too_many_cells"


def test_flat_opendocument_reads_as_ods():
    """The same document as one XML file."""
    flat = ODS.replace("document-content", "document").replace(">", ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">', 1)
    assert cells(read_workbook("a.xml", flat.encode())) == cells(read_workbook("a", zipped({"content.xml": ODS})))


SPREADSHEETML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"><ss:Styles>
<ss:Style ss:ID="Default"><ss:Font ss:FontName="Arial"/></ss:Style>
<ss:Style ss:ID="s1"><ss:Font ss:FontName=".VnTime" ss:Bold="1" ss:Size="13"/><ss:NumberFormat ss:Format="Percent"/><ss:Alignment ss:Horizontal="Center"/><ss:Borders><ss:Border ss:Position="Left" ss:LineStyle="Continuous"/></ss:Borders></ss:Style>
<ss:Style ss:ID="s2"><ss:NumberFormat ss:Format="Short Date"/></ss:Style></ss:Styles>
<ss:Worksheet ss:Name="Biểu 1"><ss:Table><ss:Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>
<ss:Row ss:Index="2"><ss:Cell ss:StyleID="s1" ss:MergeAcross="1"><ss:Data ss:Type="Number">0.235</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="String">x</ss:Data><ss:Comment ss:Author="Người ghi"><ss:Data>xem lại</ss:Data></ss:Comment></ss:Cell></ss:Row>
<ss:Row ss:Hidden="1"><ss:Cell ss:Index="2" ss:Formula="=SUM(R[-1]C:R[-1]C)"><ss:Data ss:Type="Number">7</ss:Data></ss:Cell><ss:Cell ss:StyleID="s2"><ss:Data ss:Type="DateTime">2019-05-04T00:00:00.000</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="Error">#N/A</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="Boolean">1</ss:Data></ss:Cell></ss:Row>
</ss:Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></ss:Worksheet></ss:Workbook>"""


def test_spreadsheetml_2003():
    """Excel's XML of 2003, prefixed or not, named .xls."""
    workbook = read_workbook("a.xls", SPREADSHEETML.encode())
    sheet = workbook.sheets[0]
    head = sheet.get(2, 1).style
    assert (workbook.format, cells(workbook)) == (
        "xml", {"A2": 0.235, "C2": "x", "B3": 7, "C3": date(2019, 5, 4), "D3": "#N/A", "E3": True})
    assert (head.number_format, head.font, head.bold, head.align, head.border) == ("0.00%", ".VnTime", True, "center", True)
    assert (sheet.get(3, 2).formula, sheet.get(3, 2).style.font) == ("SUM(R[-1]C:R[-1]C)", "Arial")
    assert (sheet.merges, sheet.hidden_rows, sheet.hidden_cols, sheet.comments, sheet.state) == (
        [(2, 1, 2, 2)], {3}, {2, 3}, {(2, 3): "xem lại"}, "hidden")


def record(number, data):
    """One record of a binary workbook."""
    name = bytes([number]) if number < 128 else bytes([number & 0x7F | 0x80, number >> 7])
    return name + bytes([len(data) & 0x7F | 0x80, len(data) >> 7]) + data


def wide(text):
    return pack("<I", len(text)) + text.encode("utf-16-le")


def xlsb(sheet):
    """A binary workbook around these records of a sheet."""
    font = pack("<HHHH", 260, 2, 700, 0) + b"\0" * 4 + b"\0" * 8 + b"\0" + wide(".VnTime")
    looks = record(43, font) + record(44, pack("<H", 170) + wide("dd/mm/yyyy")) + record(46, b"\0\x01" + b"\0" * 50) + record(617, pack("<I", 2))
    for shown, align in ((10, 2), (170, 0)):
        looks += record(47, pack("<5H", 0, shown, 0, 0, 0) + bytes((0, 1)) + pack("<H", align) + b"\0\0")
    links = "".join(f'<Relationship Id="{key}" Type="{LINKS}/{kind}" Target="{kind}.bin"/>' for key, kind in
                    (("s", "worksheet"), ("t", "sharedStrings"), ("y", "styles")))
    return zipped({
        "_rels/.rels": f'<Relationships xmlns="p"><Relationship Id="b" Type="{LINKS}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": record(156, pack("<II", 1, 1) + wide("s") + wide("Biểu 1")), "xl/styles.bin": looks + record(618, b""),
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="p">{links}</Relationships>',
        "xl/sharedStrings.bin": record(19, b"\0" + wide("Khu phố 1")), "xl/worksheet.bin": sheet})


def test_xlsb():
    """Binary workbooks: every kind of number, text, look, merge and hidden line."""
    def cell(number, col, look, data):
        return record(number, pack("<II", col, look) + data)

    sheet = record(60, pack("<4IH", 1, 1, 2560, 0, 1)) + record(0, pack("<IIH", 4, 0, 300) + b"\0\x10\0" + b"\0" * 4)
    sheet += cell(7, 0, 0, pack("<I", 0)) + cell(2, 1, 0, pack("<I", 235 << 2 | 3)) + cell(5, 2, 1, pack("<d", 43589.0))
    sheet += cell(9, 3, 0, pack("<d", 7.0) + b"\0" * 10) + cell(3, 4, 0, b"\x07") + cell(4, 5, 0, b"\x01") + cell(6, 6, 0, wide("x"))
    sheet += record(176, pack("<4I", 0, 1, 0, 2))
    workbook = read_workbook("a", xlsb(sheet))
    read = workbook.sheets[0]
    look = read.get(5, 1).style
    assert cells(workbook) == {"A5": "Khu phố 1", "B5": 2.35, "C5": date(2019, 5, 4), "D5": 7, "E5": "#DIV/0!", "F5": True, "G5": "x"}
    assert tuple(look) == ("0.00%", ".VnTime", True, True, "t", "center", 1, 13.0)
    assert (read.get(5, 4).formula, read.merges, read.hidden_rows, read.hidden_cols, read.state) == ("", [(1, 1, 2, 3)], {5}, {2}, "hidden")


@pytest.mark.parametrize("sheet", [b"\x00", b"\x07\xff\xff\xff\x7f", record(7, b"\0" * 12), record(0, pack("<IIH", 2**31, 0, 0) + b"\0" * 8)])
def test_damaged_binary_records_are_one_clear_error(sheet):
    """Cut records, lengths beyond the part, cells before any row, rows beyond the sheet."""
    with pytest.raises(UnreadableFile) as caught:
        read_workbook("a.xlsb", xlsb(sheet))
    assert caught.value.rule == "file_damaged"


def test_formats_agree_on_dates_with_time():
    """A moment is a datetime in each format that knows dates."""
    moment = datetime(2019, 5, 31, 8, 30)
    book = xlwt.Workbook()
    book.add_sheet("a").write(0, 0, moment, xlwt.easyxf(num_format_str="dd/mm/yyyy hh:mm"))
    ods = ODS.replace('office:date-value="2019-05-04"', 'office:date-value="2019-05-31T08:30:00"')
    xml = SPREADSHEETML.replace("2019-05-04T00:00:00.000", "2019-05-31T08:30:00.000").replace("Short Date", "General Date")
    assert [cells(read_workbook("a", saved(book)))["A1"], cells(read_workbook("a", zipped({"content.xml": ods})))["A4"],
            cells(read_workbook("a", xml.encode()))["C3"]] == [moment] * 3
