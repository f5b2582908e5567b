"""What statistical offices do in the sheets that they let people download: titles in odd cells, lines about the columns, quarters by number."""

from datetime import datetime
from types import SimpleNamespace

import pytest
from small_sheets import explained

from hieuhoc_analysis.extract.headings.kinship import Kinship

COUNTIES = [["Nordland", 4301, 2102, 2199], ["Troms", 3110, 1522, 1588], ["Finnmark", 1405, 711, 694]]


def _headers(table):
    return {letter: column["header"] for letter, column in table["columns"].items()}


def test_lines_that_describe_the_columns_of_a_series(tmp_path):
    """Numbers and days amid *Unit*, *Frequency* and *Series ID* are no figures, and no table of their own."""
    about = [["Unit", "000", "000", "Percent"], ["Series Type", "Original", "Original", "Original"], ["Frequency", "Month", "Month", "Month"], ["Collection Month", 1, 1, 1],
             ["Series Start", *[datetime(1978, 2, 1)] * 3], ["Series End", *[datetime(2019, 4, 1)] * 3], ["No. Obs", 495, 495, 495], ["Series ID", "A11F", "A12K", "A13W"]]
    rows = [[None, "Employed ; Males", "Employed ; Females", "Rate"], *about, *[[datetime(1978, month, 1), 3810.5 + month, 2110.5 - month, 6.5] for month in range(2, 8)]]
    table, = explained(tmp_path, rows)
    assert (table["first_row"], table["last_row"], table["header_rows"][0]) == (10, 15, 1)
    assert _headers(table)["B"].startswith("Employed ; Males / ")


def test_quarters_by_their_numbers_are_headings(tmp_path):
    """*2008/1* is no share of 2008."""
    rows = [["Labour cost index"], ["Code", "Industry", "Whole year 2007", "2008/1", "2008/2", "2008/3", "2008/4", "Whole year 2008"],
            *[[code, name, 97.5 + k, 98.5, 103.5, 104.5, 93.5, 100.5] for k, (code, name) in enumerate((("B-S", "Mining"), ("C", "Manufacturing"), ("F", "Construction"), ("G-N", "Services")))]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], _headers(table)["D"]) == ([2], 3, "2008/1")


def test_years_with_a_full_stop_are_headings_in_any_century(tmp_path):
    """*1881.* is a year."""
    rows = [["Agriculture"], ["Colony", "1881.", "1891."], ["Tasmania", "148,494", "168,121"], ["Victoria", "1,821,719", "2,687,575"], ["Queensland", "126,229", "242,629"]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)) == ([2], {"B": "1881.", "C": "1891."})


def test_the_number_and_the_title_of_a_table_in_two_cells(tmp_path):
    """A long text over one column beside nothing but a number is no heading."""
    rows = [["4", "Pupils in primary and lower secondary schools, by ownership and county, school year 2000/01"], ["County", "Total", "Girls", "Boys"], ["The whole country", 8816, 4335, 4481], *COUNTIES]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["total_rows"], _headers(table)["B"]) == ([2], [3], "Total")


def test_the_title_over_each_of_two_pages(tmp_path):
    """The same words twice over a blank row are no heading, though nothing else stands over the second column."""
    rows = [[None, "Personal income", None, "Personal income"], [None, "2006 census", None, "2006 census"], [], ["Region", "Income"], [None, "Loss", "Zero", "Stated"], *COUNTIES]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["B"]) == ([4, 5], "Income / Loss")


def test_a_year_beside_a_long_heading_of_the_names(tmp_path):
    """*2004* heads all figures; it is no unit at the right of a title."""
    rows = [["Revenues"], ["Industry groups which include such firms", "2004"], [None, "Firms", "Goods", "Services"], *COUNTIES]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["D"]) == ([2, 3], "2004 / Services")


def test_rates_that_add_up_are_of_one_group(tmp_path):
    """*Absence: overall* is the sum of the two beside it, far below twenty; the enrolments left of it are of no group."""
    rows = [["School", None, "Absence", None, None, "Absentees"], [None, "Enrolments", "Overall absence", "Authorised absence", "Unauthorised absence", "Number", "Percentage"],
            *[[name, 9000 + k, 3.9 + k / 10, 3.2, 0.7 + k / 10, 640 + k, 8.5] for k, name in enumerate(("Durham", "Darlington", "Gateshead", "Hartlepool", "Sunderland"))]]
    table, = explained(tmp_path, rows)
    assert [_headers(table)[letter] for letter in "BEF"] == ["Enrolments", "Absence / Unauthorised absence", "Absentees / Number"]


@pytest.mark.parametrize(("lines", "adds_up"), [
    ([(3.9, 3.2, 0.7), (3.7, 3.1, 0.6), (4.2, 3.3, 0.9), (4.2, 3.2, 1.0)], True),
    ([(3.9, 3.2, 0.9), (3.7, 3.1, 0.4), (4.2, 3.3, 0.6), (4.2, 3.2, 1.3)], False),
    ([(3, 2, 1), (4, 3, 1), (5, 4, 1), (2, 1, 1)], False),  # so may small counts by chance
])
def test_small_rates_that_add_up_are_of_one_group(lines, adds_up):
    """*Overall absence* is the sum of the two beside it: 39 units of their last place, though far below twenty."""
    kinship = Kinship([SimpleNamespace(numbers=dict(enumerate(figures))) for figures in lines])
    assert kinship.adds_up([0, 1, 2], 0) == adds_up


def test_a_first_line_called_a_sum_that_no_other_exceeds(tmp_path):
    """*Tổng trị giá* is all of what is told in part below."""
    rows = [["STT", "Mặt hàng", "Lượng", "Trị giá", "Năm trước"], [None, "TỔNG TRỊ GIÁ", None, 148903, 130112], [1, "Hạt điều", 1503, 17645, 15020], [2, "Lúa mì", 1904, 6210, 7110], [3, "Hàng khác", None, 9001, 8755]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [2]


def test_the_whole_of_an_industry_leads_a_table_of_rates(tmp_path):
    """*Toàn ngành công nghiệp* over indices, which add up to nothing."""
    rows = [["Ngành", "Tháng 7", "Tháng 8"], ["TOÀN NGÀNH CÔNG NGHIỆP", 103.7, 102.9], ["Khai khoáng", 93.9, 100.8], ["Chế biến", 104.8, 103.5], ["Điện", 104.2, 101.8]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [2]


def test_numbers_of_weeks_over_the_days_on_which_they_end(tmp_path):
    """1, 2, 3 right over days are headings as these are."""
    days = [datetime(2019, 1, 4), datetime(2019, 1, 11), datetime(2019, 1, 18), datetime(2019, 1, 25)]
    rows = [["Births"], [], ["Week number", 1, 2, 3, 4], ["Week ended", *days], [], ["Total", 195, 260, 256, 234], ["North", 95, 160, 150, 130], ["South", 100, 100, 106, 104]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], _headers(table)["B"]) == ([3, 4], 6, "1 / 04/01/2019")


def test_days_of_an_update_are_no_table(tmp_path):
    """*Last update | 17.09.19* over the table says when."""
    rows = [["Population"], [], ["Last update", "17.09.19"], ["Extracted on", "23.09.19"], ["Source", "Bureau"], [], ["GEO/TIME", "2014", "2015"], *[[name, 4301, 4310] for name in ("Belgium", "Bulgaria", "Denmark")]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"]) == ([7], 8)


def test_a_plan_and_the_same_time_of_the_year_before_under_one_group(tmp_path):
    """*Kế hoạch năm 2023* is a year and *Cùng kỳ năm trước* a time in words: both are what a group compares with."""
    rows = [[None, "Thực hiện", "Ước tính", "8 tháng năm 2023 so với (%)"], [None, "tháng 7", "tháng 8", "Kế hoạch năm 2023", "Cùng kỳ năm trước"],
            ["TỔNG SỐ", 5831, 6201, 49.4, 123.1], ["Trung ương", 1031, 1101, 51.2, 126.1], ["Địa phương", 4800, 5100, 49.1, 122.4]]
    table, = explained(tmp_path, rows)
    assert _headers(table)["E"] == "8 tháng năm 2023 so với (%) / Cùng kỳ năm trước"


def _groups(tmp_path, heads, leaves, figures):
    """The headings of a table without one over its names, under groups that nothing but their place ties to their columns."""
    rows = [[None, *heads], [None, *leaves], *[[name, *[figure + k * k for figure in figures]] for k, name in enumerate(("Hà Giang", "Cao Bằng", "Lào Cai", "Sơn La", "Lai Châu"))]]
    table, = explained(tmp_path, rows)
    return [_headers(table)[letter].replace("Năm học - School year / ", "N ") for letter in "BCDEFGHIJ"[:len(leaves)]]


def test_the_last_school_year_is_one_of_them_though_preliminary(tmp_path):
    """*Sơ bộ - Prel. 2021 - 2022* stands beside other school years."""
    years = ["2018 - 2019", "2019 - 2020", "2020 - 2021", "Sơ bộ - Prel. 2021 - 2022"]
    assert _groups(tmp_path, ["Năm học - School year"], years, [401, 502, 603, 704]) == [f"N {year}" for year in years]


def test_years_and_their_change_under_every_group(tmp_path):
    """*Tăng, giảm* returns behind the same years."""
    found = _groups(tmp_path, ["Số vụ", None, None, "Số người chết"], ["Năm 2023", "Năm 2024", "Tăng, giảm"] * 2, [45, 38, -7, 21, 24, 3])
    assert (found[2], found[5]) == ("Số vụ / Tăng, giảm", "Số người chết / Tăng, giảm")


def test_a_part_of_a_whole_beside_the_other_parts(tmp_path):
    """Boys and girls add up; *Trong đó: quá hạn* behind them is of the same group."""
    rows = [["Xã", "Khai sinh", None, None, None, "Khai tử"], [None, "Tổng số", "Nam", "Nữ", "Trong đó: quá hạn", "Tổng số", "Quá hạn"],
            *[[name, 90 + 2 * k, 50 + k, 40 + k, 7, 31, 2] for k, name in enumerate(("Hậu", "Thái", "Vinh", "Sơn", "Hải"))]]
    table, = explained(tmp_path, rows)
    assert _headers(table)["E"] == "Khai sinh / Trong đó: quá hạn"


def test_a_whole_is_none_of_its_parts(tmp_path):
    """*Chia ra* stands over the second column, and the total before it is no part."""
    rows = [["Huyện", "2022-2023", None, None, "2023-2024"], [None, None, "Chia ra", None, None, "Chia ra"], [None, *["Tổng số", "Công lập", "Tư thục"] * 2],
            *[[name, 90 + 2 * k, 50 + k, 40 + k, 94 + 2 * k, 52 + k, 42 + k] for k, name in enumerate(("Hậu", "Thái", "Vinh", "Sơn", "Hải"))]]
    table, = explained(tmp_path, rows)
    assert [_headers(table)[letter] for letter in "BC"] == ["2022-2023 / Tổng số", "2022-2023 / Chia ra / Công lập"]


def test_counts_are_not_among_shares(tmp_path):
    """The done, in millions, stands left of the text of a group of shares."""
    rows = [[None, None, None, "So sánh với (%)"], ["Nội dung", "Dự toán", "Ước thực hiện", "Dự toán", "Cùng kỳ"],
            *[[name, 3500000 + k, 980100 + k, 28.5, 93.5 + k] for k, name in enumerate(("Thu nội địa", "Thu dầu thô", "Thu viện trợ", "Thu khác"))]]
    table, = explained(tmp_path, rows)
    assert [_headers(table)[letter] for letter in "CE"] == ["Ước thực hiện", "So sánh với (%) / Cùng kỳ"]


def test_the_number_of_a_note_right_under_the_table(tmp_path):
    """*1 | Preliminary figures.* has words where the lines have figures."""
    rows = [["School years", "Schools", "Pupils"], *[[f"{year}/{year % 100 + 1:02}", 36.5 - k, 8.5 + k] for k, year in enumerate(range(2003, 2009))], ["2009/101", 32.5, 7.5], [1, "Preliminary figures."]]
    table, = explained(tmp_path, rows)
    assert (table["last_row"], table["name_column"]) == (8, "A")


def test_changes_are_not_among_quarters(tmp_path):
    """*2009/IV* and *2009/III* are times of *Year/Quarter*, and *Change* behind them in the last row is none."""
    rows = [[None, "Year/Quarter"], ["Province", "2009/IV", "2009/III", "2009/II", "Change 2009/IV - 2009/III", "Change (%)"],
            *[[name, 9100 + k * k, 12400 - 7 * k, 24100 + k, -1300 + k, -12 + k] for k, name in enumerate(("Uusimaa", "Oulu", "Lapland", "Kainuu"))]]
    table, = explained(tmp_path, rows)
    assert [_headers(table)[letter] for letter in "DEF"] == ["Year/Quarter / 2009/II", "Change 2009/IV - 2009/III", "Change (%)"]


def test_triangles_are_signs_of_fewer_and_wholes_have_names_in_other_tongues(tmp_path):
    """*△ 10* is a figure, and so is the wide dash for nothing; *合計* and *Ensemble* name totals."""
    rows = [["区分", "都道府県", "市町村", "増減額"], ["人件費", 883, 148, "△ 10"], ["物件費", 15914, 1126, "△ 2,976"], ["事業費", "－", 95, "△ 67"], ["合計", 16797, 1369, "△ 3,053"]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["total_rows"]) == ([1], 2, [5])
    rows = [["Région", "Hommes", "Femmes"], ["Ensemble", 61.5, 58.5], ["Bretagne", 60.5, 59.5], ["Corse", 62.5, 57.5]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [2]
