"""Groups whose columns only a line under them tells, as offices print them: no merged cells, in every format with looks."""

import io
import zipfile

import openpyxl
import pytest
import xlwt
from openpyxl.styles import Border, Side

from hieuhoc_analysis import explain

# *Staff* stands over its three columns; nothing but the line keeps *Libraries* from two and *Staff* from *Grants*
ROWS = [["Year", "Libraries", None, None, "Staff", None, None, "Users"], [None, "Open", "Grants", "All", "Men", "Women", "Paid", None],
        *[[year, 900 + year, 20, 30, 49, 31, 7, 800 + year] for year in (1980, 1990, 2000)]]
LINED = range(4, 7)
RULED = ["Libraries / Open", "Grants", "Staff / All", "Staff / Men", "Staff / Women", "Paid", "Users"]


def _xlsx(path, row=1, side="bottom", columns=LINED, wall=()):
    book = openpyxl.Workbook()
    for line in ROWS:
        book.active.append(line)
    thin = Side(style="thin")
    for column in columns:
        book.active.cell(row, column).border = Border(**{side: thin}, **({"left": thin} if column in wall else {}))
    book.save(path)


def _xls(path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("1")
    ruled = xlwt.easyxf("borders: bottom thin")
    for r, line in enumerate(ROWS):
        for c, value in enumerate(line):
            if value is not None or (r == 0 and c + 1 in LINED):
                sheet.write(r, c, value, ruled if r == 0 and c + 1 in LINED else xlwt.XFStyle())
    book.save(str(path))


def _xml(path):
    rows = "".join("<Row>" + "".join(
        f'<Cell ss:StyleID="{"a" if r == 0 and c in LINED else "Default"}">'
        + ("" if value is None else f'<Data ss:Type="{"String" if isinstance(value, str) else "Number"}">{value}</Data>') + "</Cell>"
        for c, value in enumerate(line, 1)) + "</Row>" for r, line in enumerate(ROWS))
    path.write_text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
                    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="Default"/><Style ss:ID="a"><Borders>'
                    '<Border ss:Position="Bottom" ss:LineStyle="Continuous" ss:Weight="1"/></Borders></Style></Styles>'
                    f'<Worksheet ss:Name="1"><Table>{rows}</Table></Worksheet></Workbook>', encoding="utf-8")


def _ods(path):
    def cell(r, c, value):
        look = ' table:style-name="a"' if r == 0 and c in LINED else ""
        if value is None:
            return f"<table:table-cell{look}/>"
        kind = "string" if isinstance(value, str) else f'float" office:value="{value}'
        return f'<table:table-cell{look} office:value-type="{kind}"><text:p>{value}</text:p></table:table-cell>'

    rows = "".join(f"<table:table-row>{''.join(cell(r, c, value) for c, value in enumerate(line, 1))}</table:table-row>" for r, line in enumerate(ROWS))
    names = {"office": "office", "table": "table", "text": "text", "style": "style", "fo": "xsl-fo-compatible"}
    content = ("<office:document-content " + " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for short, name in names.items())
               + '><office:automatic-styles><style:style style:name="a" style:family="table-cell"><style:table-cell-properties fo:border-bottom="0.5pt solid #000000"/>'
               f'</style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="1">{rows}</table:table>'
               "</office:spreadsheet></office:body></office:document-content>")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
    path.write_bytes(held.getvalue())


def _headers(path):
    table, = explain.explain_file(path)["sheets"][0]["tables"]
    return [column["header"] for column in table["columns"].values()]


@pytest.mark.parametrize(("name", "write"), [("a.xlsx", _xlsx), ("a.xls", _xls), ("b.xls", _xml), ("a.ods", _ods)])
def test_a_group_reaches_as_far_as_the_line_under_it(tmp_path, name, write):
    """And the texts beside it, which have none, head no more than their own column."""
    write(tmp_path / name)
    assert _headers(tmp_path / name) == RULED


def test_the_line_may_be_drawn_over_the_headings_below(tmp_path):
    """The same line, held by the cells of the next row."""
    _xlsx(tmp_path / "a.xlsx", row=2, side="top")
    assert _headers(tmp_path / "a.xlsx") == RULED


def test_a_line_through_is_parted_where_one_stands_between_columns(tmp_path):
    """Boxes drawn around what belongs together: the line goes on, and an upright one ends the group."""
    _xlsx(tmp_path / "a.xlsx", columns=range(1, 9), wall=(2, 3, 4, 7, 8))
    assert _headers(tmp_path / "a.xlsx") == RULED


@pytest.mark.parametrize(("columns", "wall"), [(range(1, 9), ()), (range(1, 9), range(1, 9)), ((2, 5), ())])
def test_lines_that_part_nothing_tell_nothing(tmp_path, columns, wall):
    """One through the whole table, a box around every cell, one under the word alone: the texts are shared out by their place."""
    _xlsx(tmp_path / "bare.xlsx", columns=())
    _xlsx(tmp_path / "a.xlsx", columns=columns, wall=wall)
    assert _headers(tmp_path / "bare.xlsx") == _headers(tmp_path / "a.xlsx") != RULED


# *Covered by* and *insurance* are one phrase with a line under it; *Not* and *covered*, right of it, head a column of their own
PHRASES = [["Year", None, "Covered by", None, None], [None, "Total", "insurance", None, "Not"], [None, "persons", "Private", "Public", "covered"],
           *[[year, 900 + year, 320, 149, 431] for year in (1980, 1990, 2000)]]


def test_the_phrase_over_a_line_begins_in_the_rows_above_it(tmp_path):
    """A group in two rows reaches as far as the line under its second."""
    book = openpyxl.Workbook()
    for line in PHRASES:
        book.active.append(line)
    for column in (3, 4):
        book.active.cell(2, column).border = Border(bottom=Side(style="thin"))
    book.save(tmp_path / "a.xlsx")
    assert _headers(tmp_path / "a.xlsx") == ["Total / persons", "Covered by / insurance / Private", "Covered by / insurance / Public", "Not / covered"]


def test_where_groups_are_ruled_off_a_text_without_a_line_is_none(tmp_path):
    """*Army* / *Guard* is one heading between two others, once the group over all three has a line under it."""
    book = openpyxl.Workbook()
    for line in [["Year", "Active", None, "Reserve", None, None], [None, None, None, None, "Army", None], [None, "Army", "Navy", "Total", "Guard", "Other"],
                 *[[year, 900 + year, 320, 149, 31, 118] for year in (1980, 1990, 2000)]]:
        book.active.append(line)
    for column in range(2, 7):
        book.active.cell(1, column).border = Border(bottom=Side(style="thin"))
    book.save(tmp_path / "a.xlsx")
    assert _headers(tmp_path / "a.xlsx")[2:] == ["Reserve / Total", "Reserve / Army / Guard", "Reserve / Other"]


def test_the_line_that_closes_a_heading_over_its_units_parts_no_groups(tmp_path):
    """*Real growth* reaches over both its years, though the units below the line through the whole table are of the heading as well."""
    book = openpyxl.Workbook()
    for line in [[None, "2005", "2006", "Real growth", None], [None, None, None, "2005", "2006"], [None, "DKK billion", None, "per cent", None],
                 *[[name, 900 + 7 * k, 951, 3.5 + k, 2.5] for k, name in enumerate(("Imports", "Exports", "Consumption"))]]:
        book.active.append(line)
    for column in range(1, 6):
        book.active.cell(2, column).border = Border(bottom=Side(style="thin"))
    for merge in ("B3:C3", "D3:E3"):
        book.active.merge_cells(merge)
    book.save(tmp_path / "a.xlsx")
    assert [header.removesuffix(" / per cent") for header in _headers(tmp_path / "a.xlsx")[2:]] == ["Real growth / 2005", "Real growth / 2006"]


def test_a_long_group_over_a_line_is_no_title(tmp_path):
    """So many words over some of the columns are their heading once a line stands under them."""
    book = openpyxl.Workbook()
    for line in [["Coverage by Selected Characteristics"], [], [None, None, "Covered by private or government insurance", None, None], ["Characteristic", "Total", "Private", "Public", "Not covered"],
                 *[[name, 900 + 7 * k, 320, 149, 431 + 7 * k] for k, name in enumerate(("Male", "Female", "White"))]]:
        book.active.append(line)
    for column in (3, 4):
        book.active.cell(3, column).border = Border(bottom=Side(style="thin"))
    book.save(tmp_path / "a.xlsx")
    assert _headers(tmp_path / "a.xlsx") == ["Total", "Covered by private or government insurance / Private", "Covered by private or government insurance / Public", "Not covered"]


def test_one_line_under_groups_that_touch_ends_each_at_the_next(tmp_path):
    """*Total* and *Change* share a line, which stops before *Births*: that is of neither, though a blank stands over it."""
    book = openpyxl.Workbook()
    for line in [[None, None, "Total", None, None, "Change", None, None], ["County", "2006", "Persons", "Males", "Females", "Actual", "Percentage", "Births"],
                 *[[name, 900 + k, 1000 + k, 431, 569 + k, 100, 11.1, 52] for k, name in enumerate(("Carlow", "Dublin", "Kildare"))]]:
        book.active.append(line)
    for column in range(3, 8):
        book.active.cell(1, column).border = Border(bottom=Side(style="thin"))
    book.save(tmp_path / "a.xlsx")
    assert _headers(tmp_path / "a.xlsx") == ["2006", "Total / Persons", "Total / Males", "Total / Females", "Change / Actual", "Change / Percentage", "Births"]


@pytest.mark.parametrize("group", [2008, "REFUGEES", "Persons of concern who were counted at the end of the year"])
def test_a_lone_text_over_a_line_is_a_group_however_it_is_written(tmp_path, group):
    """A year, capitals, many words: a line under some columns of figures, and not under the names, is no title's."""
    book = openpyxl.Workbook()
    for line in [["Table 1. Persons"], [None, None, group, None, None], ["Country", "1990", "Total", "Men", "Women"],
                 *[[name, 900 + k, 1000 + k, 431, 569 + k] for k, name in enumerate(("Chad", "Mali", "Togo"))]]:
        book.active.append(line)
    for column in (3, 4, 5):
        book.active.cell(2, column).border = Border(bottom=Side(style="thin"))
    book.save(tmp_path / "a.xlsx")
    assert _headers(tmp_path / "a.xlsx") == ["1990", *(f"{group} / {sex}" for sex in ("Total", "Men", "Women"))]


def test_the_line_under_a_cell_merged_on_below_parts_nothing_above(tmp_path):
    """The line of *Total*, merged over both rows, lies under the second: *Staff* alone has one under the first."""
    book = openpyxl.Workbook()
    for line in [["Year", "Total", None, "Staff", None, "Users"], [None, None, "Open", "Men", "Women", None],
                 *[[year, 900 + year, 320, 149, 31, 118] for year in (1980, 1990, 2000)]]:
        book.active.append(line)
    for merge in ("A1:A2", "B1:B2", "F1:F2"):
        book.active.merge_cells(merge)
    for row, column in ((1, 2), (1, 4), (1, 5), (1, 6)):
        book.active.cell(row, column).border = Border(bottom=Side(style="thin"))
    book.save(tmp_path / "a.xlsx")
    assert _headers(tmp_path / "a.xlsx") == ["Total", "Open", "Staff / Men", "Staff / Women", "Users"]
