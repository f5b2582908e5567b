"""Which lines are headings, and the joined heading of every column: one small sheet for each way in which that is told."""


from datetime import date

import openpyxl
import pytest
import xlwt
from openpyxl.styles import Alignment, Border, Side
from small_sheets import explained

from hieuhoc_analysis import explain
from hieuhoc_analysis.extract.cells import shapes

AREA = [["Hà Giang", 201.5, 204.1, 33.25, 31.5], ["Cao Bằng", 202.5, 206.1, 23.25, 21.5], ["Lào Cai", 302.5, 306.1, 13.25, 11.5]]


def _read(tmp_path, rows, **look):
    table, = explained(tmp_path, rows, **look)
    return table["header_rows"], [column["header"] for column in table["columns"].values()]


@pytest.mark.parametrize("years", [[2020, 2015, 2010, 2005], [1990, 2000, 2008, 2009], ["31/3", "30/6", "30/9", "31/12"], ["Dưới 35", "35-44", "45-54", "55+"]])
def test_a_row_of_years_dates_or_ages_is_a_heading(tmp_path, years):
    """Rising, falling, far apart: they are unlike the figures below."""
    assert _read(tmp_path, [["Bảng 1"], ["Tỉnh", *years], *AREA]) == ([2], list(map(str, years)))


def test_years_among_headings_in_words_are_headings(tmp_path):
    """The export of a data bank: names and codes, then years."""
    rows = [["Country Name", "Country Code", "Indicator Name", 2015, 2016, 2017],
            *[[name, code, "School enrolment", 90.5, 91.25, 93.5] for name, code in (("Aruba", "ABW"), ("Cambodia", "KHM"), ("Thailand", "THA"))]]
    rows_read, headers = _read(tmp_path, rows)
    assert (rows_read, headers[-3:]) == ([1], ["2015", "2016", "2017"])


def test_a_unit_under_every_year_is_a_heading(tmp_path):
    """``(1,000)`` is no negative figure where the figures below are typed as numbers."""
    rows = [["Item", 1990, 2000, 1990, 2000], [None, "(1,000)", "(1,000)", "Percent", "Percent"], *AREA]
    assert _read(tmp_path, rows) == ([1, 2], ["1990 / (1,000)", "2000 / (1,000)", "1990 / Percent", "2000 / Percent"])


def test_what_a_merge_reaches_into_is_a_heading(tmp_path):
    """The name's heading is merged down beside plain ages."""
    rows = [["Độ tuổi", "Năm 2019", None, None, None], [None, 11, 12, 13, 14], *AREA]
    assert _read(tmp_path, rows, merges=["A1:A2", "B1:E1"]) == ([1, 2], [f"Năm 2019 / {age}" for age in (11, 12, 13, 14)])


def test_counts_that_look_like_years_stay_figures(tmp_path):
    """The first khu phố has 2016 households of 2018 planned: its name and number speak for a line of the body."""
    rows = [["STT", "Khu phố", "Số hộ", "Đăng ký"], [1, "Khu phố 1", 2018, 2016], [2, "Khu phố 2", 540, 320], [3, "Khu phố 3", 431, 207]]
    assert _read(tmp_path, rows) == ([1], ["Số hộ", "Đăng ký"])


def test_headings_broken_over_lines_are_joined_in_their_column(tmp_path):
    """A word or two a line, at the bottom of each column; a mark below a word is no group's only column."""
    rows = [["Year", None, None, "Energy", None, "Medical"], [None, "All items", "Food", "\\1", "Housing", "care"],
            *[[year, 29.5, 30.25, 22.5, 26.5, 22.25 + year] for year in (1960, 1965, 1970, 1975)]]
    assert _read(tmp_path, rows) == ([1, 2], ["All items", "Food", "Energy / \\1", "Housing", "Medical / care"])


@pytest.mark.parametrize("line", [[None, "Births", None, None, "Deaths"], [None, None, "Births", None, None, "Deaths"]])
def test_unmerged_groups_stand_left_or_in_the_middle_of_their_columns(tmp_path, line):
    """The years that begin again show where the second group begins."""
    rows = [["Table 4"], line, ["State", 2000, 2004, 2008, 2000, 2004, 2008], *[[name, *range(401, 407)] for name in ("Maine", "Vermont", "Texas")]]
    assert _read(tmp_path, rows) == ([2, 3], [f"{group} / {year}" for group in ("Births", "Deaths") for year in (2000, 2004, 2008)])


def test_a_group_does_not_leave_the_group_over_it(tmp_path):
    """*Increase* ends where *Population* ends."""
    rows = [[None, "Population", None, None, "Area", None], ["Date", None, "Increase", None, None, None], [None, "Number", "Number", "Percent", "Gross", "Land"],
            *[[name, 301, 402, 13.5, 504, 605] for name in ("Ohio", "Iowa", "Utah")]]
    assert _read(tmp_path, rows)[1] == ["Population / Number", "Population / Increase / Number", "Population / Increase / Percent", "Area / Gross", "Area / Land"]


@pytest.mark.parametrize("unit", ["Nghìn đồng - Thous. dongs", "(Thousand persons)", "Number", "ĐVT: %"])
def test_a_unit_at_the_right_above_the_heading_is_none_of_it(tmp_path, unit):
    """It is about all the figures, not about the last column."""
    rows = [["Bảng 5"], [None, None, None, None, unit], ["Vùng", "Chung", "Nhóm 1", "Nhóm 2", "Nhóm 3"], *AREA]
    assert _read(tmp_path, rows) == ([3], ["Chung", "Nhóm 1", "Nhóm 2", "Nhóm 3"])


def test_a_caption_merged_over_the_figures_is_no_heading(tmp_path):
    """*Nghìn người* under headings that name every column."""
    rows = [["Vùng", "Tổng số", "Nam", "Nữ", "Khác"], [None, "Nghìn người - Thous. pers."], *AREA]
    assert _read(tmp_path, rows, merges=["B2:E2"]) == ([1], ["Tổng số", "Nam", "Nữ", "Khác"])


@pytest.mark.parametrize("group", ["Năm học", "Năm học - School year", "Chia ra"])
def test_one_heading_over_all_the_figures_is_a_level(tmp_path, group):
    """Also in the words of a title: it stands beside the names, over years."""
    rows = [["Trường học, lớp học"], [], [None, group], [None, 2015, 2016, 2017, 2018], *AREA]
    assert _read(tmp_path, rows, merges=["B3:E3"]) == ([3, 4], [f"{group} / {year}" for year in (2015, 2016, 2017, 2018)])


@pytest.mark.parametrize("between", [[], ["----------------------"]])
def test_a_blank_or_drawn_line_does_not_cut_a_heading(tmp_path, between):
    """The line above it has the heading of the names, which the one below lacks."""
    rows = [["INDUSTRY", "CURRENT", None, "CONSTANT", None], between, [None, 1990, 2000, 1990, 2000], *AREA]
    assert _read(tmp_path, rows) == ([1, 3], ["CURRENT / 1990", "CURRENT / 2000", "CONSTANT / 1990", "CONSTANT / 2000"])


ACROSS = [["Year", "All", "Share", None, None, "Income"], [None, None, "Low", "High", "Median", None],
          *[[year, 900 + year, 20.5, 30.5, 49.25, 31000 + year] for year in (1980, 1990, 2000)]]
HEADED = ["All", "Share / Low", "Share / High", "Median", "Income / (dollars)"]


def _xlsx_across(path):
    book = openpyxl.Workbook()
    for row in ACROSS:
        book.active.append(row)
    for column in "CD":
        book.active[f"{column}1"].alignment = Alignment(horizontal="centerContinuous")
    book.active["F2"] = "(dollars)"
    book.save(path)


def _xls_across(path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("1")
    style = xlwt.XFStyle()
    style.alignment.horz = 6
    for r, row in enumerate(ACROSS):
        for c, value in enumerate(row):
            if value is not None or (r == 0 and c == 3):
                sheet.write(r, c, value, style if r == 0 and c in (2, 3) else xlwt.XFStyle())
    sheet.write(1, 5, "(dollars)")
    book.save(str(path))


def _xml_across(path):
    cells = "".join("<Row>" + "".join(
        f'<Cell{" ss:StyleID=" + chr(34) + "a" + chr(34) if r == 0 and c in (2, 3) else ""}>'
        + ("" if value is None else f'<Data ss:Type="{"String" if isinstance(value, str) else "Number"}">{value}</Data>') + "</Cell>"
        for c, value in enumerate([*row[:5], "(dollars)"] if r == 1 else row)) + "</Row>" for r, row in enumerate(ACROSS))
    path.write_text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
                    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="a"><Alignment ss:Horizontal="CenterAcrossSelection"/></Style></Styles>'
                    f'<Worksheet ss:Name="1"><Table>{cells}</Table></Worksheet></Workbook>', encoding="utf-8")


@pytest.mark.parametrize(("name", "write"), [("a.xlsx", _xlsx_across), ("a.xls", _xls_across), ("b.xls", _xml_across)])
def test_a_text_centred_across_blank_cells_heads_all_of_them(tmp_path, name, write):
    """As if they were merged, and not the column beyond, which an unmerged text alone would be taken to head."""
    write(tmp_path / name)
    table, = explain.explain_file(tmp_path / name)["sheets"][0]["tables"]
    assert [column["header"] for column in table["columns"].values()] == HEADED


@pytest.mark.parametrize(("first", "second"), [("TIME", "GEO (Labels)"), ("Year", "(July 1)")])
def test_the_name_heading_may_go_on_below_the_others(tmp_path, first, second):
    """A lone word under the names' heading that says what the names are, or in brackets, is no caption of the body."""
    assert _read(tmp_path, [["Table 1"], [first, 2016, 2017, 2018, 2019], [second], *AREA]) == ([2, 3], ["2016", "2017", "2018", "2019"])


def test_a_caption_of_the_body_is_no_heading(tmp_path):
    """*ALL HOUSEHOLDS* over the first lines says which they are, not what the names are."""
    assert _read(tmp_path, [["Table 1"], ["Year", 2016, 2017, 2018, 2019], ["ALL HOUSEHOLDS"], *AREA]) == ([2], ["2016", "2017", "2018", "2019"])


@pytest.mark.parametrize("heading", ["Item and year", "Khu phố / Năm"])
def test_years_under_captions_name_the_lines(tmp_path, heading):
    """The heading names both: what the captions are, and the years under each."""
    block = [[2016, 13.5, 14.5, 15.5], [2017, 13.25, 14.25, 15.25], [2018, 11.5, 12.5, 13.5]]
    table, = explained(tmp_path, [[heading, "Murder", "Robbery", "Theft"], ["Number"], *block, ["Rate"], *block])
    assert (table["name_column"], list(table["columns"])) == ("A", ["B", "C", "D"])


@pytest.mark.parametrize("group", ["năm 2014", "quý ii"])
def test_groups_typed_in_small_letters_are_whole(tmp_path, group):
    """A year or a numbered word under a title is no second half of it, though what stands beside it has a capital."""
    rows = [["STT", "Thôn", "Dòng tộc hiếu học", None, None, None], [None, None, group, None, group.replace("4", "5") + "i" * (group[-1] == "i"), None],
            [None, None, "TS dòng họ", "Đăng ký", "TS dòng họ", "Đăng ký"], *[[n, f"Thôn {n}", 12 + n, 7 + n, 13 + n, 9 + n] for n in (1, 2, 3)]]
    second = group.replace("4", "5") + "i" * (group[-1] == "i")
    assert _read(tmp_path, rows) == ([1, 2, 3], [f"Dòng tộc hiếu học / {one} / {step}" for one in (group, second) for step in ("TS dòng họ", "Đăng ký")])


def test_a_group_that_closes_with_its_abbreviation_is_whole(tmp_path):
    """*Đơn vị học tập (ĐVHT)* over *tổng số* and *Đạt*."""
    rows = [["STT", "Thôn", "Đơn vị học tập (ĐVHT)", None], [None, None, "tổng số", "Đạt"], *[[n, f"Thôn {n}", 12 + n, 7 + n] for n in (1, 2, 3)]]
    assert _read(tmp_path, rows) == ([1, 2], ["Đơn vị học tập (ĐVHT) / tổng số", "Đơn vị học tập (ĐVHT) / Đạt"])


def test_a_part_returns_under_each_of_its_wholes(tmp_path):
    """*Trong đó: hộ nghèo* twice under one unmerged group does not move the groups beside it."""
    rows = [["STT", "Thôn", "Gia đình", None, None, None, "Dòng họ", None], [None, None, "Đăng ký", "Trong đó: hộ nghèo", "Công nhận", "Trong đó: hộ nghèo", "Tổng số", "Công nhận"],
            *[[n, f"Thôn {n}", 120 + n, 7 + n, 110 + n, 3 + n, 4 + n, n] for n in (1, 2, 3)]]
    assert _read(tmp_path, rows)[1] == ["Gia đình / Đăng ký", "Gia đình / Trong đó: hộ nghèo", "Gia đình / Công nhận", "Gia đình / Trong đó: hộ nghèo", "Dòng họ / Tổng số", "Dòng họ / Công nhận"]


def test_a_lone_heading_of_the_lowest_level_is_none_of_the_place_and_date_below(tmp_path):
    """*Số đăng ký* under *Thực hiện*; the date over the signatures stands in the same column."""
    rows = [["STT", "Thôn", "Số hộ", "Gia đình hiếu học", None, "Đơn vị hiếu học", None], [None, None, None, "Đăng ký", "Công nhận", "Thực hiện", "Đạt"],
            [None, None, None, None, None, "Số đăng ký"], *[[n, f"Thôn {n}", 320 + n, 207 + n, 110 + n, 3 + n, n] for n in (1, 2, 3)],
            [None], [None, None, None, None, None, "Đạ Sar, ngày 6 tháng 6 năm 2020"]]
    assert _read(tmp_path, rows)[1][3] == "Đơn vị hiếu học / Thực hiện / Số đăng ký"


@pytest.mark.parametrize("heading", ["Thôn", "Khu phố"])
def test_bare_numbers_that_name_the_units_stand_under_captions_and_codes(tmp_path, heading):
    """The numbers under *Thôn* are names, *Chỉ tiêu* over figures is a plan, *I | Vùng I* is a caption."""
    rows = [["STT", heading, "Số hộ", "Gia đình học tập", None], [None, None, None, "Chỉ tiêu", "Đăng ký"], ["1", "2", "3", "4", "5"],
            ["I", "Vùng I"], [1, 1, 378, 151, 105], [2, 2, 611, 277, 240], [3, 3, 381, 178, 104], ["II", "Vùng II"], [1, 4, 510, 237, 130], [2, 5, 769, 345, 222]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["code_rows"], table["section_rows"], table["name_column"]) == ([1, 2], [3], [4, 8], "B")
    assert [column["header"] for column in table["columns"].values()] == ["Số hộ", "Gia đình học tập / Chỉ tiêu", "Gia đình học tập / Đăng ký"]


def test_names_may_be_bare_numbers_without_any_numbering(tmp_path):
    """*Tên khu phố*: 1, 2, 3; *Chỉ tiêu* further right is a plan and names no line."""
    rows = [["Tên khu phố", "Số hộ", "Gia đình học tập", None], [None, None, "Chỉ tiêu", "Đăng ký"], ["Vùng thuận lợi"], [1, 378, 151, 105], [2, 611, 277, 240], [3, 381, 178, 104]]
    table, = explained(tmp_path, rows)
    assert (table["name_column"], list(table["columns"])) == ("A", ["B", "C", "D"])


def test_counts_that_count_down_behind_a_name_are_no_heading(tmp_path):
    """Line 6 has 5 clans registered and 4 recognised, and a date of birth where others have a year."""
    rows = [["TT", "Thôn, xóm", "Ngày sinh", "Đăng ký", "Số dòng họ đạt"], [4, "Chi hội xóm 4", 1957, 4, 3], [5, "Chi hội xóm 5", 1966, 1, 0],
            [6, "Chi hội xóm 6", "15/07/1961", 5, 4], [7, "Chi hội xóm 7", 1969, 1, 1], [8, "Chi hội xóm 8", 1978, 3, 2], [9, "Chi hội xóm 9", 1974, 3, 2]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1], 2, 7)


@pytest.mark.parametrize("beside", ["%", "Back to contents"])
def test_a_lone_text_far_right_above_a_blank_row_is_no_heading(tmp_path, beside):
    """It stands on the line of the title, over no column's heading."""
    rows = [["Bảng 1"], ["Nhiệt độ trung bình", None, None, None, beside], [], [None, 2018, 2019, 2020, 2021], *AREA]
    assert _read(tmp_path, rows) == ([4], ["2018", "2019", "2020", "2021"])


def test_a_unit_under_years_beside_words_is_a_heading(tmp_path):
    """``(1,000)`` is the unit of its column wherever it stands under a heading, beside *Percent* or alone."""
    mixed = [[None, 1990, 2000, "Change", "Rank,"], ["Area", "(1,000)", "(1,000)", "Percent", 2008], *AREA]
    assert _read(tmp_path, mixed) == ([1, 2], ["1990 / (1,000)", "2000 / (1,000)", "Change / Percent", "Rank, / 2008"])
    alone = [["Area", "Households", "Persons", "Rate", "Rank"], [None, "(1,000)"], [], *AREA]
    assert _read(tmp_path, alone) == ([1, 2], ["Households / (1,000)", "Persons", "Rate", "Rank"])


def test_a_group_in_two_lines_reaches_as_far_as_its_unit(tmp_path):
    """*State and local* over *(mil. dol.)* heads the same columns; a blank column ends it."""
    rows = [[None, "State and local", None, None, None, "Per capita"], ["Item", "(mil. dol.)", None, None, None, "(dol.)"], [None, "Total", "State", "Local", None, "State", "Local"],
            *[[name, 10, 20.5, 30, None, 5, 6.25 + at] for at, name in enumerate(("Revenue", "Taxes", "Charges", "Other"))]]
    assert _read(tmp_path, rows) == ([1, 2, 3], [f"State and local / (mil. dol.) / {leaf}" for leaf in ("Total", "State", "Local")] + ["Per capita / (dol.) / State", "Per capita / (dol.) / Local"])


def test_the_number_of_a_title_begins_no_table(tmp_path):
    """*2.12 | Education efficiency*, then headings of which the lowest are years over lines that all have names."""
    rows = [[2.12, "Education efficiency"], [], [None, "Intake", None, "Survival"], [None, "Male", "Female", "Male", "Female"], [None, 2008, 2008, 2007, 2007], *AREA]
    assert _read(tmp_path, rows) == ([3, 4, 5], [f"{group} / {sex} / {year}" for group, year in (("Intake", 2008), ("Survival", 2007)) for sex in ("Male", "Female")])


def test_names_stand_once_over_each_round_of_the_same_words(tmp_path):
    """*Total, Rural, Urban* of every state say of what, not where: the states are the names."""
    rows = [["No.", "State", "Residence", "Villages", "Towns"]]
    for n, state in enumerate(("Goa", "Punjab", "Sikkim"), 1):
        rows += [[n if part == "Total" else None, state if part == "Total" else None, part, 100 * n + at, 7 + 3 * at * n] for at, part in enumerate(("Total", "Rural", "Urban"))]
    table, = explained(tmp_path, rows)
    assert table["name_column"] == "B"


def test_letters_of_a_font_without_capitals_tell_no_broken_phrase(tmp_path):
    """In .VnTime a heading's *Đ* is a small letter too: *Thực hiện* over *đăng ký* and *Số được công nhận* stays a group."""
    rows = [["STT", "Th«n", "Thùc hiÖn", None, "DTTS"], [None, None, "®¨ng ký", "Sè ®\xadîc c«ng nhËn", None], *[[n, f"Th«n {n}", 12 + n, 7 + n, n] for n in (1, 2, 3)]]
    assert _read(tmp_path, rows)[1] == ["Thực hiện / đăng ký", "Thực hiện / Số được công nhận", "DTTS"]


def test_years_under_a_group_written_over_each_are_headings(tmp_path):
    """The group's name is repeated instead of merged, and codes of the columns follow."""
    rows = [["STT", "Khu phố", *["Gia đình hiếu học đăng ký"] * 3], [None, None, "2020", "2021", "2022"], ["A", "B", "1", "2", "3"],
            *[[n, f"Khu phố {n}", f"{100 + n} hộ", 120 + n, 130 + n] for n in (1, 2, 3)]]
    assert _read(tmp_path, rows) == ([1, 2], [f"Gia đình hiếu học đăng ký / {year}" for year in (2020, 2021, 2022)])


def test_one_heading_under_each_of_several_years_is_told_apart_by_them(tmp_path):
    """The numbers of the columns under *Học sinh bỏ học*, once a school year, are no headings of their own."""
    years = [f"NH {year}-{year + 1}" for year in range(2016, 2020)]
    rows = [["STT", "Đơn vị", *years], [None, None, *["Học sinh bỏ học"] * 4], ["A", "B", "1", "2", "3", "4"], *[[n, f"Khu phố {n}", 1, 2, n % 2, 4] for n in (1, 2, 3)]]
    assert _read(tmp_path, rows) == ([1, 2], [f"{year} / Học sinh bỏ học" for year in years])


def test_one_heading_over_numbers_is_theirs(tmp_path):
    """*Khu phố số* over 1, 2, 3, written over each of them: the numbers are the headings."""
    rows = [["Chỉ tiêu", *["Khu phố số"] * 4], [None, 1, 2, 3, 4], *[[name, 31, 42, 50, 64] for name in ("Gia đình đăng ký", "Gia đình được công nhận", "Số hội viên")]]
    assert _read(tmp_path, rows) == ([1, 2], [f"Khu phố số / {n}" for n in (1, 2, 3, 4)])


def test_two_codes_under_two_headings(tmp_path):
    """``(1) | (2)`` numbers the columns of a table of one figure."""
    table, = explained(tmp_path, [["Khu vực", "Số gia đình đăng ký"], ["(1)", "(2)"], ["Khu vực 1A", 156], ["Khu vực 1B", 158], ["Khu vực 2A", 237]])
    assert (table["header_rows"], table["code_rows"], table["first_row"]) == ([1], [2], 3)


def test_a_heading_that_returns_under_a_caption_of_the_body_goes_on_with_the_table(tmp_path):
    """*III | Cụm 3* at the foot of a page, its numbering from 1 on the next."""
    head = [["STT", "Thôn", "Tổng số hộ", "Đăng ký"]]
    rows = [*head, ["I", "Cụm 1"], [1, "Thôn Tây Lộc", 358, 131], [2, "Thôn Tân Trị", 666, 343], ["III", "Cụm 3"], *head, [1, "Thôn Nam Giang", 729, 351], [2, "Thôn Xuân Khánh", 793, 289],
            [None, "Tổng cộng", 2546, 1114]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"][0], table["first_row"], table["last_row"], table["total_rows"]) == (1, 2, 9, [9])


def test_a_line_above_a_blank_row_heads_what_the_row_below_does_not(tmp_path):
    """*Chung* stands beside *Trong đó*, whose own columns are named below a blank row."""
    rows = [["Bảng 5"], [None, "Chung", "Trong đó"], [], [None, None, "Học phí", "Sách", "Học thêm"], *AREA]
    assert _read(tmp_path, rows) == ([2, 4], ["Chung", "Trong đó / Học phí", "Trong đó / Sách", "Trong đó / Học thêm"])


def test_a_heading_said_twice_in_two_languages_is_no_group(tmp_path):
    """*Tổng số* over *Total* is one column; *Chia ra - Of which* stands in the middle of the others."""
    rows = [[None, "Tổng số", None, "Chia ra - Of which"], [None, "Total", "Lúa đông xuân", "Lúa hè thu", "Lúa mùa"], [None, None, "Spring", "Autumn", "Winter"],
            *[[year, 110.5, 35.25 + at, 43.5, 31.75] for at, year in enumerate((2015, 2016, 2017, 2018))]]
    headers = _read(tmp_path, rows)[1]
    assert headers == ["Tổng số / Total", "Chia ra - Of which / Lúa đông xuân / Spring", "Chia ra - Of which / Lúa hè thu / Autumn", "Chia ra - Of which / Lúa mùa / Winter"]


def test_numbers_within_phrases_broken_over_lines_are_headings(tmp_path):
    """*Under* / 5 / *years*: small numbers right between two lines of words over the same columns."""
    rows = [["Table 8"], [None, None, "Under", "5 to", "15 to"], [None, "Total, all", 5, 14, 24], ["Year", "years", "years", "years", "years"],
            *[[year, 226546.5, 16348, 34942, 42487 + year] for year in (1980, 1990, 2000, 2008)]]
    assert _read(tmp_path, rows) == ([2, 3, 4], ["Total, all / years", "Under / 5 / years", "5 to / 14 / years", "15 to / 24 / years"])


def test_the_word_total_over_figures_names_no_line(tmp_path):
    """*total* goes on with *1981-90,* above it, beside years typed into the same row."""
    rows = [["Country", "1981-90,", "1991-2000,"], [None, "total", "total", 2005, 2007], ["All countries", 7256.5, 9080.25, 1122.5, 1052.5], ["France", 92.5, 89.25, 35.5, 22.5], ["Poland", 97.5, 182.25, 15.5, 10.5]]
    assert _read(tmp_path, rows) == ([1, 2], ["1981-90, / total", "1991-2000, / total", "2005", "2007"])


def test_the_number_of_a_title_is_no_line_of_a_form(tmp_path):
    """*24 | Dân số …* looks like a numbered line that nobody filled."""
    rows = [[24, "Dân số trung bình phân theo huyện"], [], [None, "Huyện", "Số hộ", "Nhân khẩu"], *[[n, name, 201 + 7 * n, 804 + 31 * n] for n, name in enumerate(("Tuy Phong", "Bắc Bình", "Đức Linh"), 1)]]
    assert _read(tmp_path, rows)[0] == [3]


def test_years_that_return_under_two_steps_stay_under_their_title(tmp_path):
    """2016 to 2018 of those registered, then of those recognised, unmerged under one title."""
    rows = [["STT", "Thôn", "GĐHH", None, None, None], [None, None, "Đăng ký", None, "Đạt tiêu chuẩn", None], [None, None, "2016", "2017", "2016", "2017"],
            *[[n, f"Thôn {n}", 82 + n, 90 + n, 67 + n, 73 + n] for n in (1, 2, 3)]]
    assert _read(tmp_path, rows)[1] == [f"GĐHH / {step} / {year}" for step in ("Đăng ký", "Đạt tiêu chuẩn") for year in (2016, 2017)]


def test_a_rate_returns_under_each_of_its_groups_and_twice_under_one(tmp_path):
    """Two rates with the same heading belong to the one unmerged group."""
    rows = [["STT", "Thôn", "CĐHT", None, None, None, None], [None, None, "Tổng số", "Đăng ký", "Công nhận", "Tỷ lệ %", "Tỷ lệ %"],
            *[[n, f"Thôn {n}", 4, 3, 2, 66.67, 50 + n] for n in (1, 2, 3)]]
    assert _read(tmp_path, rows)[1] == [f"CĐHT / {leaf}" for leaf in ("Tổng số", "Đăng ký", "Công nhận", "Tỷ lệ %", "Tỷ lệ %")]


@pytest.mark.parametrize(("rows", "wanted"), [
    # *Conventional / Hydroelectric / Power* beside *Nuclear / Electric / Power*
    ([["", "Fossil", "", None, "Renewable", "", ""], ["", None, None, "Nuclear", "Conventional"], ["", None, None, "Electric", "Hydroelectric"], ["Period", "Coal", "Gas", "Power", "Power d", "Solar", "Wind"]],
     ["Fossil / Coal", "Fossil / Gas", "Nuclear / Electric / Power", "Renewable / Conventional / Hydroelectric / Power d", "Renewable / Solar", "Renewable / Wind"]),
    # *United States* beside the regions
    ([["", "United"], ["Characteristic", "States", "North", "South", "West"]], ["United / States", "North", "South", "West"]),
    # a bracket that the next line closes, a conjunction that the next line begins with
    ([["", "Cars", "", "Buses", ""], ["", "Private", None, "Private", None], ["", "(including", None, "and", None], ["State", "taxis)", "Total", "public", "Total"]],
     ["Cars / Private / (including / taxis)", "Cars / Total", "Buses / Private / and / public", "Buses / Total"]),
])
def test_phrases_broken_over_lines_reach_over_no_other_column(tmp_path, rows, wanted):
    """What goes on in the line below is no group of the columns beside it."""
    width = len(rows[-1])
    merges = [f"{chr(65 + at)}1:{chr(64 + end)}1" for at, end in _groups(rows[0], width)] if "" in rows[0][1:] else []
    filled = [[cell or None for cell in row] + [None] * (width - len(row)) for row in rows]
    assert _read(tmp_path, [*filled, *[[f"Line {n}", *(101 * n + 7 * at for at in range(1, width))] for n in (1, 2, 3, 4)]], merges=merges)[1] == wanted


def _groups(row, width):
    """Where a text and the empty texts behind it stand: first column and the one after the last, from 0."""
    starts = [at for at, cell in enumerate(row) if cell and at]
    return [(at, end) for at in starts if (end := next((k for k in range(at + 1, width + 1) if k == width or row[k] != ""), width)) > at + 1]


def test_a_unit_called_no_numbers_nothing(tmp_path):
    """*no.* under every heading is their unit, not the column of numbers."""
    rows = [[None, "Houses", None, "Flats", None], [None, "Private", "All", "Private", "All"], ["Month", "no.", "no.", "no.", "no."], *[[m, 706 + n, 717 + 3 * n, 80 - n, 85 + n] for n, m in enumerate(("May", "June", "July"))]]
    assert _read(tmp_path, rows)[1] == ["Houses / Private / no.", "Houses / All / no.", "Flats / Private / no.", "Flats / All / no."]


def test_the_number_of_a_line_again_at_its_right_end(tmp_path):
    """No group reaches over it."""
    rows = [[None, None, "Value", None, None], ["No.", "Province", "Sea", "Inland", "No."], *[[n, name, 210 * n, 37 + n, n] for n, name in enumerate(("Nova Scotia", "Quebec", "Ontario", "Manitoba"), 1)]]
    assert _read(tmp_path, rows)[1][:2] == ["Value / Sea", "Value / Inland"]
    assert "Value / No." not in _read(tmp_path, rows)[1]


def test_a_line_that_would_cut_a_group_is_a_title(tmp_path):
    """*October 2020 … Table 1* over a merged group is of the title; a unit between dashes may lie under narrower headings."""
    body = [[f"State {n}", 100 + n, 40 + n, 7 + n, 3 + n] for n in (1, 2, 3)]
    assert _read(tmp_path, [["October 2020", None, None, None, "Table 1"], ["State", "Cars", None, "Buses", None], [None, "Own", "All", "Own", "All"], *body], merges=["B2:C2", "D2:E2"])[0] == [2, 3]
    rows, _ = _read(tmp_path, [["State", "Cars", "Vans", "Buses", "Coaches"], [None, "----- Thousands -----", None, None, "-- Per cent --"], *body], merges=["B2:D2"])
    assert rows == [1, 2]


def test_years_with_leaders(tmp_path):
    """*2016. . . .* under *Country, year* names its line, not the codes beside it."""
    rows = [["Country and year", "Code", "Both", "Male"], ["Botswana"], *[[f"{year}. . . . . .", "C", 799 + year % 7, 422 + year % 5] for year in (2016, 2017, 2018)], ["Mauritius"],
            *[[f"{year}. . . . . .", "C", 183 + year % 7, 97 + year % 5] for year in (2016, 2017, 2018)]]
    table, = explained(tmp_path, rows)
    assert table["name_column"] == "A"


def test_a_day_to_fill_in_is_no_heading(tmp_path):
    """*Số: … | Xuân An, ngày … tháng … năm* stands over the figures of a form, and is of its letterhead."""
    rows = [["Đơn vị: Phường Xuân An", None, None, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["Số:    /BC-HKH", None, None, "Xuân An, ngày    tháng    năm 2018"], ["PHIẾU BÁO CÁO KHU PHỐ MỸ HIỆP NĂM 2018"], [],
            [1, "T.số hộ", "hộ", 269], [2, "Dân số", "người", 927], [3, "Gia đình hiếu học"], [None, "- Số hộ đăng ký", "hộ", 121]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"]) == ([], 5)


def test_units_and_years_over_figures(tmp_path):
    """*’000* under the headings, a year merged over its months, *2003,* over *prel.*"""
    body = [[f"State {n}", 210.5 + n, 16.25 + n, 7.5, 9.5 - n] for n in range(4)]
    assert _read(tmp_path, [["State", "Force", "Jobless", "Rate", "Share"], [None, "’000", "’000", "%", "%"], *body])[0] == [1, 2]
    assert _read(tmp_path, [["Country of residence", 2023, None, None, "Total"], [None, "Jan", "Feb", "Mar", None], *body], merges=["A1:A2", "B1:D1", "E1:E2"]) == (
        [1, 2], ["2023 / Jan", "2023 / Feb", "2023 / Mar", "Total"])
    assert _read(tmp_path, [[None, None, None, None, "2003,"], ["Item", 2000, 2001, 2002, "prel."], *body])[1][-1] == "2003, / prel."


@pytest.mark.parametrize("above", [["Sơ bộ"], ["Sơ bộ", "Prel."], ["Ước tính"], ["Estimate"]])
def test_a_year_marked_as_preliminary_above_it(tmp_path, above):
    """In a line of its own over the last year, where the unit of the figures may stand as well."""
    rows = [["Bảng 1"], [], *[[None, None, None, None, word] for word in above], ["Tỉnh", 2019, 2020, 2021, 2022], *AREA]
    last = 3 + len(above)
    assert _read(tmp_path, rows) == (list(range(3, last + 1)), ["2019", "2020", "2021", " / ".join([*above, "2022"])])


def test_a_phrase_that_goes_on_in_small_letters_begins_above(tmp_path):
    """*Percent* / *distribution*, although a lone *Percent* may be the unit of all figures."""
    rows = [["No. 12"], [], [None, None, None, "Percent"], [None, 2000, 2008, "distribution", None], ["Age", "(Apr. 1)", "(July 1)", 2000, 2008], *AREA]
    assert _read(tmp_path, rows) == ([3, 4, 5], ["2000 / (Apr. 1)", "2008 / (July 1)", "Percent / distribution / 2000", "Percent / distribution / 2008"])


def test_the_number_of_a_title_of_two_lines_begins_no_table(tmp_path):
    """As yearbooks print it: the number in a column of its own, the title beside it over two lines, in both languages."""
    rows = [[18, "Dân số trung bình phân theo giới tính"], [None, "và phân theo thành thị, nông thôn"], [None, "Average population by sex"], [],
            [None, "Tổng số", "Nam", "Nữ"], [None, "Total", "Male", "Female"], [], [2010, 1169000, 582264, 586736], [2015, 1179520, 590902, 588618], [2016, 1190042, 593839, 596203]]
    assert _read(tmp_path, rows) == ([5, 6], ["Tổng số / Total", "Nam / Male", "Nữ / Female"])


def test_codes_left_of_the_names_are_not_the_names(tmp_path):
    """*Area code* beside *Area name*."""
    rows = [["Area code", "Area name", "Teachers", "Pupils"], *[[f"E1200000{i}", name, 381 + i, 6400 + i] for i, name in enumerate(("North East", "North West", "London"))]]
    table, = explained(tmp_path, rows)
    assert table["name_column"] == "B"


def test_headings_without_a_frame_over_a_framed_body(tmp_path):
    """Words right over most columns of a body in boxes are its heading, though nobody drew boxes around them."""
    sheet = (book := openpyxl.Workbook()).active
    for row in [["Kết quả năm 2018"], [], ["Số", "Tổ", "Số hộ", "Số hộ"], ["TT", "dân phố", None, "đăng ký"], [1, 1, 283, 175], [2, 2, 347, 271], [3, 3, 285, 166]]:
        sheet.append(row)
    line = Side(style="thin")
    for row in sheet["A5:D7"]:
        for cell in row:
            cell.border = Border(left=line, right=line, top=line, bottom=line)
    book.save(tmp_path / "a.xlsx")
    table, = explain.explain_file(tmp_path / "a.xlsx")["sheets"][0]["tables"]
    assert (table["header_rows"], table["first_row"], table["name_column"]) == ([3, 4], 5, "B")


def test_a_title_between_letterhead_and_headings_is_none_of_them(tmp_path):
    """No blank row parts them, the title is merged over all columns, and years take the place of names."""
    title = "TỔNG HỢP KẾT QUẢ 5 NĂM XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP 2015-2017 XÃ PHÚ THUẬN"
    rows = [["UBND XÃ PHÚ THUẬN", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["HỘI KHUYẾN HỌC", None, None, "Độc lập - Tự do - Hạnh phúc"], [title],
            ["TT", "Năm", "Tổng số hộ dân", "Hộ đăng ký GĐHH"], [1, 2015, 191, 84], [2, 2016, 194, 102], [3, 2017, 197, 113]]
    assert _read(tmp_path, rows, merges=["A3:D3"]) == ([4], ["Tổng số hộ dân", "Hộ đăng ký GĐHH"])


@pytest.mark.parametrize("at", [2, 3])
def test_a_bold_title_right_over_the_headings_is_none(tmp_path, at):
    """It begins over the last column, or over a heading in small letters that a phrase might go on with."""
    title = [None] * at + ["BIỂU THỐNG KÊ CỘNG ĐỒNG HỌC TẬP - NĂM 2015"]
    rows = [["HỘI KHUYẾN HỌC XÃ PHÚ THUẬN"], title, ["STT", "Thôn", "số hộ", "số đăng ký"], [1, "Thôn 1", 191, 84], [2, "Thôn 2", 194, 102], [3, "Thôn 3", 197, 113]]
    assert _read(tmp_path, rows, bold=[2, 3]) == ([3], ["số hộ", "số đăng ký"])


@pytest.mark.parametrize("blank", [0, 1, 2])
def test_the_heading_of_tables_side_by_side_may_stand_above_blank_rows(tmp_path, blank):
    """Halves of one list beside each other, each with its heading, which blank rows part from the figures."""
    states = [["Alabama", 3.5, 22.5], ["Alaska", 4.5, 31.25], ["Arizona", 2.5, 11.75]]
    rows = [["Taxes by state"], [], ["State", "Rate", "Sum", None, "State", "Rate", "Sum"], *[[]] * blank,
            *[[*left, None, *right] for left, right in zip(states, [["Maine", 5.5, 9.25], ["Ohio", 1.5, 8.5], ["Utah", 6.25, 7.75]], strict=True)]]
    tables = explained(tmp_path, rows)
    assert [(table["header_rows"], [column["header"] for column in table["columns"].values()]) for table in tables] == [([3], ["Rate", "Sum"])] * 2


@pytest.mark.parametrize("classes", [("0-<1", "1-<2", "2-<3"), ("15-19", "20-24", "25-29"), ("15 – 19", "20 – 24", "≥ 25")])
def test_classes_of_numbers_name_the_lines_of_a_table_beside_another(tmp_path, classes):
    """*0-<1* under *Điểm* is the name of a line though it has no letter, and the table at its right one of its own."""
    rows = [["Điểm", "Toán", "Văn", None, "Thôn", "Số hộ", "Nhân khẩu"],
            *[[name, 507 - n, 668 + 7 * n, None, f"Thôn {n}", 296 + 3 * n, 883 + n] for n, name in enumerate(classes, 1)]]
    tables = explained(tmp_path, rows)
    assert [(table["name_column"], [*table["columns"]]) for table in tables] == [("A", ["B", "C"]), ("E", ["F", "G"])]


@pytest.mark.parametrize("labels", [[["Đơn vị tính:", "Giường"], ["Nguồn:", "Sở Y tế"], ["Ngày cập nhật:", "15/03/2023"]], [["Geography:", "Liberty County"]], [["Unit", "Thousands"]],
                                    [["Source", "ILO"], ["Unit", "Thousands"]], [["Sex", "Both sexes"], ["Age", "All ages"]], [["Xã:", "Hàm Đức", "Năm:", "2021"]]])
def test_labels_beside_what_they_say_right_over_the_heading_are_no_levels_of_it(tmp_path, labels):
    """*Nguồn: | Sở Y tế* is of the whole table, though it stands over the first column of figures and no blank row is between."""
    assert _read(tmp_path, [["Hospital beds"], *labels, ["Tỉnh", 2018, 2019, 2020, 2021], *AREA]) == ([len(labels) + 2], ["2018", "2019", "2020", "2021"])


def test_a_group_that_ends_in_a_colon_is_a_level(tmp_path):
    """*Chỉ tiêu: | so với:*, where the group stands over several columns and the names have no other heading."""
    rows = [["Chỉ tiêu:", "Tháng 5 so với:", None, "Năm:", None], [None, "tháng 4", "tháng 12", "trước", "sau"], *AREA]
    assert _read(tmp_path, rows, merges=["B1:C1", "D1:E1"]) == ([1, 2], ["Tháng 5 so với: / tháng 4", "Tháng 5 so với: / tháng 12", "Năm: / trước", "Năm: / sau"])


@pytest.mark.parametrize("heads", [("Nội dung thu", "Nội dung chi"), ("Tài sản", "Nguồn vốn")])
@pytest.mark.parametrize("numbered", [False, True])
def test_accounts_beside_each_other_are_two_tables(tmp_path, heads, numbered):
    """Revenues and expenditures in one frame, no column between: the figures have one heading, the names two."""
    lines = [("Hội phí", 1200, "Khen thưởng", 950), ("Ủng hộ", 3100, "Học bổng", 2400), ("Hỗ trợ", 800, "Hội nghị", 600), ("Tổng số", 5100, "Tổng số ", 3950)]
    halves = [[[heads[k], "Số tiền"], *[[line[2 * k], line[2 * k + 1]] for line in lines]] for k in (0, 1)]
    if numbered:
        halves = [[["TT", *half[0]], *[[n if n < len(lines) else None, *line] for n, line in enumerate(half[1:], 1)]] for half in halves]
    tables = explained(tmp_path, [["Thu chi quỹ khuyến học"], [], *[left + right for left, right in zip(*halves, strict=True)]])
    assert [(table["header_rows"], table["total_rows"], [c["header"] for c in table["columns"].values()]) for table in tables] == [([3], [7], ["Số tiền"])] * 2


def test_a_column_of_words_between_equal_headings_of_figures_is_no_account(tmp_path):
    """*Vùng* says of many lines the same and names none."""
    rows = [["Tỉnh", "Số hộ", "Vùng", "Số hộ "], *[[line[0], 201, "Đông Bắc", 33] for line in AREA]]
    assert len(explained(tmp_path, rows)) == 1


def test_a_unit_in_brackets_under_the_pieces_of_one_heading_goes_on_with_it(tmp_path):
    """*Length* / *of record* / **(years)**, while the others are of one line; over all columns it is a caption."""
    rows = [[None, "Length", None, None, None], ["Station", "of record", "Jan.", "Feb.", "Mar."], [None, "(years)"], *AREA]
    assert _read(tmp_path, rows) == ([1, 2, 3], ["Length / of record / (years)", "Jan.", "Feb.", "Mar."])


@pytest.mark.parametrize("kinds", [("Phường\nWards", "Thị trấn\nTowns", "Xã\nCommunes"), ("Phường - Ward", "Thị trấn - Town under district", "Xã - Commune")])
def test_kinds_of_units_across_in_two_languages_are_no_places(tmp_path, kinds):
    """Lines are the districts, and the first of them is the whole of which not all parts are given."""
    rows = [[None, "Tổng số", *kinds], ["TỔNG SỐ", 130, 7, 11, 112], ["Tuy Hòa", 16, 12, "-", 4], ["Sông Cầu", 14, 4, "-", 10], ["Đồng Xuân", 11, "-", 1, 10]]
    table, = explained(tmp_path, rows)
    assert (table["orientation"], table["total_rows"]) == ("rows", [2])


def test_names_of_two_dimensions_under_each_other_are_levels_where_a_word_goes_on(tmp_path):
    """*State and | Number of* over *County | Schools* are pieces of headings, no labels."""
    rows = [["Region,", "Number of"], ["State and", "Public"], ["County", "Schools", "Pupils", "Teachers", "Classes"], *AREA]
    assert _read(tmp_path, rows)[0] == [1, 2, 3]


def test_the_name_heading_goes_on_beside_headings_merged_down(tmp_path):
    """*SPECIFICATION* under *WYSZCZEGÓLNIENIE* beside years that are merged over both rows is no caption of the body."""
    rows = [["WYSZCZEGÓLNIENIE", "2015/16", "2016/17", "2018/19", "2019/20"], ["SPECIFICATION"], *AREA]
    assert _read(tmp_path, rows, merges=["B1:B2", "C1:C2", "D1:D2", "E1:E2"])[0] == [1, 2]


def test_the_base_of_a_rate_and_its_year_are_words(tmp_path):
    """*Rate per* / **100,000, 2005** beside years in the same row."""
    rows = [[None, "Prisoners", None, None, "Rate per"], ["State", 2000, 2004, 2005, "100,000, 2005"], *AREA]
    assert _read(tmp_path, rows)[0] == [1, 2]


def test_a_unit_no_under_a_heading_is_no_running_number(tmp_path):
    """*no.* right of the names says that births are counted."""
    rows = [["Area", "Births", "Fertility"], [None, "no.", "rate"], ["Clare", 431, 2.5], ["Cork", 207, 1.75], ["Kerry", 118, 2.25]]
    assert _read(tmp_path, rows, merges=["A1:A2"]) == ([1, 2], ["Births / no.", "Fertility / rate"])


def test_a_caption_over_the_figures_whose_next_one_stands_over_a_year(tmp_path):
    """*ORIGINAL* is no heading of the first column: *TREND* stands in its place further down, over *2008* and its quarters."""
    rows = [["Period", "Food", "Clothing", "Other"], [None, "$m", "$m", "$m"], [None, "ORIGINAL"], ["2006-07", 31.5, 22.5, 13.5], ["2007-08", 32.5, 21.5, 14.5],
            [None, "TREND"], ["2008"], ["March", 8.5, 5.25, 3.5], ["June", 8.25, 5.5, 3.75]]
    assert _read(tmp_path, rows) == ([1, 2], ["Food / $m", "Clothing / $m", "Other / $m"])


def test_headings_that_look_like_figures_need_no_bold_type(tmp_path):
    """Dates in order, years before a span of them, years over units in brackets, each year over its columns, grades that count on."""
    places = ["North East", "North West", "Yorkshire", "London"]

    def read(*heads):
        names, body = len(heads[-1]) - width, [[name, *[280100 + 37 * k * k + 11 * j for j in range(width)]] for k, name in enumerate(places)]
        rows = [[*([f"E1200000{k}"] * (names - 1)), *line] for k, line in enumerate(body)]
        table, = explained(tmp_path, [["House prices"], [], *heads, *rows])
        return table["header_rows"], table["first_row"]

    width = 4
    assert read(["Code", "Area", *[date(2022, 6 + k, 1) for k in range(4)]]) == ([3], 4)
    assert read(["Sector and source", 2021, 2030, 2050, "2021-2050"]) == ([3], 4)
    assert read(["Size class of", 2005, 2006, 2005, 2006], ["income", "(1,000)", "(1,000)", "(bil. dol.)", "(bil. dol.)"]) == ([3, 4], 5)
    assert read(["Division", 2020, 2020, 2021, 2021], ["Division", "Total", "Male", "Total", "Male"]) == ([3, 4], 5)
    width = 9
    assert read(["District", "Pre-K", "K", 1, 2, 3, 4, 5, 6, 7]) == ([3], 4)


def test_numbers_under_single_letters_are_of_columns(tmp_path):
    """*M*, *C* (mắc, chết) head figures, so that the numbers under them do not."""
    rows = [["TT", "Quận, huyện", "Trong tuần", None, "Cộng dồn", None], [None, None, "M", "C", "M", "C"], ["1", "2", "3", "4", "5", "6"],
            [1, "Ninh Kiều", 12, 0, 705, 5], [2, "Bình Thủy", 27, 2, 651, 5], [3, "Cái Răng", 9, 1, 189, 3]]
    table, = explained(tmp_path, rows, merges=["A1:A2", "B1:B2", "C1:D1", "E1:F1"])
    assert (table["header_rows"], table["code_rows"], table["columns"]["E"]["header"]) == ([1, 2], [3], "Cộng dồn / M")


def test_years_far_over_the_figures_head_them(tmp_path):
    """Two lines of words, numbers of the columns and a caption stand between."""
    rows = [[None, 1997, None, None, 2007, None, None], ["Item", "Full", "Part", None, "Full", "Part", None], [None, "owners", "owners", "Tenants", "owners", "owners", "Tenants"],
            [1, 2, 3, 4, 5, 6, 7], [], ["NUMBER OF FARMS"], ["Under 50 acres", 329, 103, 174, 496, 272, 138], ["50 to 179 acres", 791, 221, 48, 551, 28, 21]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["code_rows"], table["columns"]["G"]["header"]) == ([1, 2, 3], [4], "2007 / Tenants")


def test_numbers_that_words_go_on_with_below_are_headings(tmp_path):
    """*1* over *person*, *2* over *persons*, beside other headings in two pieces."""
    rows = [["GEO code", "GEO name", "Total - Private households", 1, 2, 3, "4 or"], [None, None, "by household size", "person", "persons", "persons", "more persons"],
            ["01", "Canada", 146565, 40697, 53358, 14804, 25520], ["10", "Newfoundland", 15725, 5239, 6921, 692, 1711], ["11", "Nova Scotia", 13891, 3367, 7084, 1383, 4566]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["columns"]["D"]["header"]) == ([1, 2], "1 / person")


def test_rates_as_texts_under_years_are_no_days(tmp_path):
    """*11.5* is no 11th of May, as text files hold it, on a line of its own unit."""
    rows = [["Item", "Unit", "1990", "2000", "2005"], ["Motor vehicle accidents", "Million", "11.5", "11.4", "10.7"], ["Vehicles"], ["Cars", "1,000", "14300", "15900", "11600"],
            ["Trucks", "1,000", "4400", "8800", "7600"], ["Total", "Number", "46814", "43354", "45343"]]
    assert _read(tmp_path, rows) == ([1], ["Unit", "1990", "2000", "2005"])


def test_a_number_of_six_digits_is_no_year(tmp_path):
    """*200803* is no month either, but a count, while *20081* may be a year with the mark of a note."""
    counts = (("Great Britain", (8850266, 8903685, 8960266, 9014302)), ("Durham", (516849, 519745, 523301, 526029)), ("Gateshead", (200803, 201968, 203239, 204874)),
              ("Hartlepool", (92629, 93016, 93603, 94246)), ("Newcastle", (287270, 288308, 290476, 292253)))
    rows = [["Code", "Name", "Geography", "Mid-2014", "Mid-2015", "Mid-2016", "Mid-2017"], *([f"E{at}", name, "Unitary Authority", *map(str, of)] for at, (name, of) in enumerate(counts))]
    assert _read(tmp_path, rows)[0] == [1]


def test_the_unit_over_the_upper_line_of_a_table_is_no_heading(tmp_path):
    """It stands at the right; the line over the figures, which the codes beside the names lack, makes no group of it."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [["Diện tích lúa"], [None, None, None, None, "Nghìn ha"], ["Tỉnh", "Mã số", 2015, 2018, 2019], ["Hà Nội", "01", 170.8, 119.9, 150.7], ["Bắc Ninh", "02", 151.4, 115.9, 118.6]]:
        sheet.append(row)
    for col in "CDE":
        sheet[f"{col}3"].border = Border(top=Side(style="thin"))
    book.save(tmp_path / "a.xlsx")
    table, = explain.explain_file(tmp_path / "a.xlsx")["sheets"][0]["tables"]
    assert (table["header_rows"], table["columns"]["C"]["header"]) == ([3], "2015")


@pytest.mark.parametrize(("text", "year"), [("1934,0", None), ("1934,5", None), ("200803", None), ("2008, 1", "2008"), ("20081", "2008"), ("2018,", "2018"), ("Năm 2018 (*)", "2018")])
def test_a_year_may_have_the_mark_of_a_note_behind_it(text, year):
    """But a number with decimals or six digits is none."""
    assert shapes.year_of(text) == year
