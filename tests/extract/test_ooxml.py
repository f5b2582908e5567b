"""The .xlsx reader: every way of writing a sheet that the format allows comes out as the same cells."""

import io
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.formula.translate import Translator
from workbooks import LINKS, MAIN, cells, rows, xlsx

from hieuhoc_analysis.extract.formats import ooxml_sheet, ooxml_texts
from hieuhoc_analysis.extract.formats.formulas import shift
from hieuhoc_analysis.extract.formats.number_formats import BUILTIN, date_kind, from_serial
from hieuhoc_analysis.extract.workbook import read_workbook

STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>'
    '<fonts><font><name val="Times New Roman"/></font><font><b/><i val="0"/><sz val="13"/><name val=".VnTime"/></font></fonts>'
    '<borders><border><left/></border><border><bottom style="thin"/></border></borders>'
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0" fontId="0" borderId="0"/><xf numFmtId="10" fontId="1" borderId="1"><alignment horizontal="center" indent="2"/></xf>'
    '<xf numFmtId="170" fontId="0" borderId="0"/><xf numFmtId="20" fontId="0"/><xf numFmtId="46" fontId="0"/><xf numFmtId="22" fontId="0"/></cellXfs>'
    '<dxfs><dxf><font><name val="Wingdings"/></font></dxf></dxfs></styleSheet>'
)


def read(content):
    return read_workbook("a.xlsx", content)


def kinds(workbook):
    return {cell.address: cell.kind for line in workbook.sheets[0].cells.values() for cell in line.values()}


def test_types_of_values():
    """Whole numbers are int, fractions float; booleans, errors and texts keep their kind; empty texts are no cells."""
    workbook = read(rows('<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>5.0</v></c><c r="C1"><v>2.631</v></c><c r="D1"><v>1E3</v></c>'
                         '<c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1" t="str"><v> a </v></c>'
                         '<c r="H1" t="inlineStr"><is><t></t></is></c><c r="I1" t="s"><v>9</v></c><c r="J1" s="4"/></row>'))
    assert cells(workbook) == {"A1": 5, "B1": 5, "C1": 2.631, "D1": 1000, "E1": True, "F1": "#DIV/0!", "G1": " a ", "I1": "#REF!"}
    assert [type(cells(workbook)[at]) for at in ("A1", "B1", "C1")] == [int, int, float]
    assert kinds(workbook)["F1"] == kinds(workbook)["I1"] == "error"


def test_formulas_with_and_without_a_stored_result():
    """A stored result is the value; a missing one makes the kind ``formula``; a stored empty text makes no cell."""
    workbook = read(rows('<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>7</v></c><c r="B1"><f>A1&amp;"x"</f></c>'
                         '<c r="C1" t="str"><f>IF(A1,"","")</f><v></v></c><c r="D1"><f>1+1</f><v/></c></row>'))
    sheet = workbook.sheets[0]
    assert cells(workbook) == {"A1": 7, "B1": '=A1&"x"', "D1": "=1+1"}
    assert ([sheet.get(1, col).formula for col in (1, 2, 4)], kinds(workbook)) == (
        ["SUM(B1:C1)", 'A1&"x"', "1+1"], {"A1": "number", "B1": "formula", "D1": "formula"})


def test_shared_formulas_are_spelt_out_even_before_their_master():
    """A follower says its own formula, wherever the master stands."""
    workbook = read(rows('<row r="1"><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>'
                         '<row r="2"><c r="B2"><f t="shared" si="0" ref="B1:B3">SUM(A2,$A$1)</f><v>2</v></c></row>'
                         '<row r="3"><c r="B3"><f t="shared" si="0"/></c></row>'))
    sheet = workbook.sheets[0]
    assert [sheet.get(row, 2).formula for row in (1, 2, 3)] == ["SUM(A1,$A$1)", "SUM(A2,$A$1)", "SUM(A3,$A$1)"]
    assert sheet.get(3, 2).value == "=SUM(A3,$A$1)"


@pytest.mark.parametrize("formula", [
    "SUM(B2:$B9)", "B2+$C$3*D$4", "'Biểu A1'!B2", 'IF(B2="A1 và ""B2""",Sheet1!C3,LOG10(D4))', "SUM(B:C)", "SUM($2:3)",
    "Table1[Col A1]+B2", "TH_B2+B2", "A1B2", "B2%", "-B2^2", "SUM(B2,B3):B9", "[1]Sheet1!B2",
])
def test_formulas_move_as_excel_moves_them(formula):
    """Shifted by three rows and two columns, a formula reads as openpyxl's translator has it."""
    assert "=" + shift(formula, 3, 2) == Translator("=" + formula, "F6").translate_formula("H9")


def test_a_reference_that_leaves_the_sheet_is_lost():
    """Excel itself would wrap around; no total is read from the wrong end of a sheet."""
    assert [shift("XFD1+A1", 0, 1), shift("A1+B9", -3, 0)] == ["#REF!+B1", "#REF!+B6"]


def test_fonts_of_rich_text_are_kept_where_they_differ_from_the_cell():
    """Runs in the cell's own font are no runs; phonetic readings are no text; escapes are decoded."""
    strings = (f'<sst xmlns="{MAIN}"><si><r><t>Bình </t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>thöôøng</t></r></si>'
               '<si><r><rPr><rFont val="Times New Roman"/></rPr><t>a</t></r><r><t>b</t></r></si>'
               '<si><t>dòng_x000D_\nmới _x005F_x000D_</t><rPh sb="0" eb="1"><t>đọc</t></rPh></si></sst>')
    workbook = read(xlsx('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'
                         '<c r="D1" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>x</t></r></is></c></row></sheetData>',
                         {"xl/sharedStrings.xml": strings, "xl/styles.xml": STYLES}))
    assert cells(workbook) == {"A1": "Bình thöôøng", "B1": "ab", "C1": "dòng\r\nmới _x000D_", "D1": "x"}
    assert [workbook.sheets[0].get(1, col).runs for col in (1, 2, 3, 4)] == [
        (("Bình ", "Times New Roman"), ("thöôøng", "VNI-Times")), None, None, (("x", ".VnTime"),)]


RUN = '<r><rPr><b/><sz val="11"/><color theme="1" tint="-0.5"/><rFont val=".VnTime"/></rPr><t xml:space="preserve">Sè hé </t></r>'


@pytest.mark.parametrize(("strings", "plain"), [
    (f"<si>{RUN}<r><t>A &amp; B</t></r></si><si><t>x</t></si>", True), (f"<si>{RUN}</si>", True),
    (f'<si>{RUN}<rPh sb="0" eb="1"><t>đọc</t></rPh></si>', False), (f"<si>{RUN}<t>y</t></si>", False), (f"<si>{RUN}<r/></si>", False),
    ('<si><r><rPr><rFont><a/></rFont></rPr><t>y</t></r></si>', False), (f"<si><r><t>a</t> </r>{RUN}</si>", False), ("<si><r><t>&#7897;</t></r></si>", True),
])
def test_rich_texts_are_the_same_with_and_without_the_parser(strings, plain, monkeypatch):
    """Runs as Excel writes them are taken apart by a pattern, all others by the parser, and nothing differs but the time."""
    sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
    content = xlsx(sheet, {"xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>', "xl/styles.xml": STYLES})
    taken = ooxml_texts._plain_strings(f'<sst xmlns="{MAIN}">{strings}</sst>'.encode())
    first = read(content).sheets[0].get(1, 1)
    monkeypatch.setattr(ooxml_texts, "_plain_strings", lambda data: None)
    parsed = read(content).sheets[0].get(1, 1)
    assert (taken is not None, repr(first), first.runs) == (plain, repr(parsed), parsed.runs)


def test_looks():
    """Number format, font, border, alignment of a cell's style; those of named and conditional styles stay out."""
    workbook = read(xlsx('<sheetData><row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1"><v>1</v></c><c r="C1" s="99"><v>1</v></c></row></sheetData>',
                         {"xl/styles.xml": STYLES}))
    sheet = workbook.sheets[0]
    assert tuple(sheet.get(1, 1).style) == ("0.00%", ".VnTime", True, False, "b", "center", 2, 13.0)
    assert sheet.get(1, 2).style == sheet.get(1, 3).style
    assert (sheet.get(1, 2).style.font, sheet.get(1, 2).style.number_format) == ("Times New Roman", "General")


@pytest.mark.parametrize(("base", "first"), [("", date(2019, 5, 4)), ("<workbookPr date1904='1'/>", date(2023, 5, 5))])
def test_dates_by_number_format_and_base(base, first):
    """Dates, times, both, and elapsed hours; the old Macintosh base counts from 1904."""
    book = base + "<sheets><sheet name='a' sheetId='1' r:id='s1'/></sheets>"
    workbook = read(xlsx('<sheetData><row r="1"><c r="A1" s="2"><v>43589</v></c><c r="B1" s="3"><v>0.354166666666667</v></c>'
                         '<c r="C1" s="4"><v>1.14583333333333</v></c><c r="D1" s="2"><v>-5</v></c>'
                         '<c r="E1" t="d"><v>2019-05-31T08:30:00</v></c></row></sheetData>', {"xl/styles.xml": STYLES}, book))
    assert cells(workbook) == {"A1": first, "B1": time(8, 30), "C1": timedelta(hours=27, minutes=30), "D1": -5,
                               "E1": datetime(2019, 5, 31, 8, 30)}
    assert kinds(workbook) == {"A1": "date", "B1": "date", "C1": "date", "D1": "number", "E1": "date"}


def test_excels_own_29_february_1900():
    """Serial 59 is 28 February, 61 is 1 March 1900; a day that never was stays the day before."""
    assert [from_serial(serial, "date") for serial in (1, 59, 60, 61)] == [
        date(1900, 1, 1), date(1900, 2, 28), date(1900, 2, 28), date(1900, 3, 1)]


@pytest.mark.parametrize(("shown", "kind"), [
    ("General", ""), ("0.0%", ""), ('#,##0 "hộ"', ""), (r"#,##0\ \đ", ""), ("[Red]0", ""), ("[$-42A]d/m/yyyy", "date"), ("h:mm AM/PM", "time"),
    ("[h]:mm:ss", "elapsed"), ("dd/mm/yyyy hh:mm", "datetime"), ("mmm-yy", "date"), ("@", ""), ("0.00E+00", ""), ("0;[Red]-0;d", ""), ("_-d_-", "date"),
])
def test_which_formats_show_dates(shown, kind):
    """Letters in quotes, brackets and after a backslash do not make a date; nor do later sections."""
    assert date_kind(shown) == kind


def test_builtin_formats_are_those_of_openpyxl():
    """The formats that files name only by number."""
    assert {number: shown for number, shown in BUILTIN.items() if number in openpyxl.styles.numbers.BUILTIN_FORMATS} == (
        openpyxl.styles.numbers.BUILTIN_FORMATS)


def test_places_that_are_left_out_and_rows_out_of_order():
    """Cells and rows without an address follow the one before; whatever their order, they come out ascending."""
    workbook = read(rows('<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'
                         '<row r="1"><c r="B1"><v>5</v></c></row><row r="3"><c r="D3"><v>6</v></c></row>'))
    assert list(cells(workbook).items()) == [("B1", 5), ("A3", 2), ("B3", 3), ("C3", 1), ("D3", 6), ("A4", 4)]


def test_a_stray_cell_costs_one_cell():
    """Excel's Solver leaves data at the far corner: it is one cell, not 17 billion."""
    workbook = read(rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
    assert (cells(workbook), workbook.sheets[0].nonempty_cells) == ({"XFD1048576": 1}, 1)


@pytest.mark.parametrize("root", [
    '<x:worksheet xmlns:x="{0}"><x:sheetData><x:row r="2" hidden="1"><x:c r="B2" t="inlineStr"><x:is><x:t>a&#10;b</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="2" ht="0"><c r="B2" t="str"><v>a\nb</v></c></row></sheetData></worksheet>',
    '<worksheet xmlns="{0}"><sheetData><!-- x --><row r="2" hidden="true"><c t="str" r="B2"><v><![CDATA[a\nb]]></v></c></row></sheetData></worksheet>',
    '<worksheet xmlns="{0}"><sheetData><row hidden="1" r="2"><c r="B2" t="str"><v>a\r\nb</v></c></row></sheetData></worksheet>',
])
def test_dialects_of_xml(root):
    """Prefixes, Strict namespaces, comments, CDATA and carriage returns read the same."""
    workbook = read(xlsx("", root=root.format(MAIN)))
    assert (cells(workbook), workbook.sheets[0].hidden_rows) == ({"B2": "a\nb"}, {2})


def test_columns_merges_and_comments():
    """Hidden and zero-width columns, merges, and comments without their authors, threads over their plain copies."""
    comments = (f'<comments xmlns="{MAIN}"><authors><author>Người ghi</author></authors><commentList><comment ref="B2" authorId="0"><text>'
                '<r><t>Người ghi:</t></r><r><t>\nxem lại</t></r></text></comment><comment ref="C3" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>')
    thread = ('<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
              '<threadedComment ref="C3" personId="{1}"><text>đã hỏi</text></threadedComment><threadedComment ref="C3"><text>đã sửa</text></threadedComment></ThreadedComments>')
    links = (f'<Relationships xmlns="p"><Relationship Id="c" Type="{LINKS}/comments" Target="/xl/comments1.xml"/>'
             '<Relationship Id="d" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threads/t1.xml"/></Relationships>')
    workbook = read(xlsx('<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData/>'
                         '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D4"/><mergeCell ref="?"/></mergeCells>',
                         {"xl/worksheets/_rels/sheet1.xml.rels": links, "xl/comments1.xml": comments, "xl/threads/t1.xml": thread}))
    sheet = workbook.sheets[0]
    assert (sheet.hidden_cols, sheet.merges, sheet.comments) == ({2, 3, 5}, [(1, 1, 2, 3)], {(2, 2): "xem lại", (3, 3): "đã hỏi\nđã sửa"})


def test_chart_sheets_are_left_out_and_states_kept():
    """Only worksheets, in the workbook's order, with their states."""
    book = "<sheets><sheet name='Đồ thị' r:id='g'/><sheet name='Ẩn' state='hidden' r:id='s1'/><sheet name='Hiện' r:id='s2'/></sheets>"
    links = f'<Relationship Id="g" Type="{LINKS}/chartsheet" Target="c.xml"/><Relationship Id="s2" Type="{LINKS}/worksheet" Target="worksheets/sheet2.xml"/>'
    workbook = read(xlsx("<sheetData/>", {"xl/worksheets/sheet2.xml": f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'}, book, links=links))
    assert [(sheet.name, sheet.state) for sheet in workbook.sheets] == [("Ẩn", "hidden"), ("Hiện", "visible")]


def test_a_part_that_is_listed_again_is_no_other_sheet():
    """Its figures would be read twice; no program writes it, and thousands of them would take minutes."""
    book = "<sheets><sheet name='Biểu 1' r:id='s1'/><sheet name='Biểu 2' r:id='s1'/></sheets>"
    assert [sheet.name for sheet in read(xlsx("<sheetData/>", book=book)).sheets] == ["Biểu 1"]


TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r", min_codepoint=9), max_size=12).filter(
    lambda text: all(letter in "\t\n" or letter >= " " for letter in text) and "\ufffe" not in text and "\uffff" not in text)


@settings(max_examples=60)
@given(st.lists(st.lists(st.one_of(TEXTS, st.integers(-10**6, 10**12), st.floats(-1e6, 1e6), st.booleans(), st.none()), max_size=5), max_size=5))
def test_the_two_ways_of_taking_a_sheet_apart_agree(table):
    """The pattern and the parser give the same cells for whatever openpyxl writes."""
    book = openpyxl.Workbook()
    for line in table:
        book.active.append([value if not isinstance(value, str) or not value.startswith("=") else f"{value} " for value in line])
    raw = io.BytesIO()
    book.save(raw)
    taken, ways = ooxml_sheet._take_rows, []
    try:
        ooxml_sheet._take_rows = lambda *given: ways.append(taken(*given)) or ways[-1]
        plain = read(raw.getvalue())
        ooxml_sheet._take_rows = lambda *_: False
        careful = read(raw.getvalue())
    finally:
        ooxml_sheet._take_rows = taken
    assert ways == [True]
    assert [repr(cell) + str(cell.style) for line in plain.sheets[0].cells.values() for cell in line.values()] == [
        repr(cell) + str(cell.style) for line in careful.sheets[0].cells.values() for cell in line.values()]
