"""What offices do in the tables that they publish: units in odd places, columns of signs, withheld figures, forms cut from wider ones."""

import pytest
from small_sheets import explained

AREA = [["Hà Giang", 201.5, 204.1, 33.25, 31.5], ["Cao Bằng", 202.5, 206.1, 23.25, 21.5], ["Lào Cai", 302.5, 306.1, 13.25, 11.5]]


def _headers(table):
    return {letter: column["header"] for letter, column in table["columns"].items()}


def test_units_merged_under_headings_of_their_own_columns(tmp_path):
    """Each month has its heading; the unit of two of them is merged under both."""
    rows = [["Labour force"], [None, "July 2014", "August 2014", "July to August", "Year to year"], [None, "thousands (except rates)", None, "% change", None], *AREA]
    table, = explained(tmp_path, rows, merges=["B3:C3", "D3:E3"])
    assert table["header_rows"] == [2, 3]
    assert _headers(table) == {"B": "July 2014 / thousands (except rates)", "C": "August 2014 / thousands (except rates)", "D": "July to August / % change", "E": "Year to year / % change"}


def test_signs_of_percent_in_a_column_of_their_own(tmp_path):
    """They part no group, name no line, and the first line with them is no heading."""
    rows = [["Prisoners"], [None, None, "2018", None, None, None, "Change", None, None, None], ["State", None, "Total", "Male", "Female", None, "Total", None, "Male", None],
            [None, "U.S. total", 300, 180, 120, None, 100, "%", 100, "%"], ["Federal", None, 200, 110, 90, None, -1.7, "%", -1.8, "%"],
            [None, "Alabama", 60, 40, 20, None, -2.5, None, -2.9, None], [None, "Alaska", 40, 30, 10, None, -0.4, None, -0.2, None]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([2, 3], 4, 7)
    assert _headers(table) | {"G": "Change / Total", "I": "Change / Male"} == _headers(table)


def test_lines_whose_figures_are_all_withheld_stay_in_the_body(tmp_path):
    """``S`` in every column parts no table."""
    rows = [["Mode", "Value", "Tons", "Miles"], ["Truck", 145, 168, 27], ["Rail", "S", 61, 56], ["Water", "S", "S", "S"], ["Great Lakes", "S", "S", "S"], ["Air", 14, 15, 25], ["Pipeline", "S", "S", "S"], ["Parcel", 17, 65, 31]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1], 2, 8)


def test_caption_with_the_unit_of_its_lines(tmp_path):
    """*Million acres* over the second of four columns of figures; *Area* is no heading of names where *Item* stands over them."""
    rows = [["Item", "2017/18", None, "2018/19", None], [None, "July", "Sep 12", "July", "Sep 12"], ["FEED GRAINS", None, "Million acres"], ["Area"], ["Planted", 100.9, 100.9, 100.6, 100.6],
            ["Harvested", 90.5, 90.5, 90.1, 90.1], [None, None, "Million metric tons"], ["Imports", 2.8, 2.8, 3.3, 3.2], [], ["CORN"], ["Area", None, "Million acres"],
            ["Planted", 90.2, 90.2, 89.1, 89.1], ["Harvested", 82.7, 82.7, 81.8, 81.8]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1, 2], 3, 13)


def test_first_line_named_by_its_year_is_no_total_without_a_name(tmp_path):
    """The years of a series have no quarter beside them."""
    rows = [["Mkt year 1/", "Qtr", "Stocks", "Imports"], *[[2001 + i, None, 1899.5 - 100 * i, 10.25 + i] for i in range(5)],
            *[[2001, quarter, 700.5 + i, 2.5 + i] for i, quarter in enumerate(("Sept.-Nov.", "Dec.-Feb.", "Mar.-May"))]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == []


def test_total_over_groups_of_which_one_is_given_in_part(tmp_path):
    """*Rest of State*, of which only some counties are shown, stands out as *New York City* does, which adds up its own."""
    rows = [["County", "Total", "< 15", "15-19"], ["New York State", 22053, 580, 1582], ["New York City", 10429, 26, 632], ["Bronx", 1896, 8, 224], ["Kings", 8533, 18, 408],
            ["Rest of State", 11624, 554, 950], ["Albany", 297, 2, 26], ["Allegany", 48, 1, 2], ["Broome", 195, 3, 20]]
    table, = explained(tmp_path, rows, bold=[1, 2, 3, 6])
    assert (table["total_rows"], table["subtotal_rows"]) == ([2], [3, 6])


def test_age_groups_of_which_one_is_written_like_a_figure(tmp_path):
    """*< 15* beside *15-17*, *45 +*: headings, under the group merged over all of them."""
    rows = [["Births"], [None, "Mother's Age"], ["Race and Birthweight", "Total", "< 15", "15-17", "45 +"], ["Under 1000 gms", 187, 9, 51, 3], ["1000-1499 gms", 191, 3, 78, 13], ["Not Stated", 147, 0, 0, 1]]
    table, = explained(tmp_path, rows, merges=["B2:E2"])
    assert (table["header_rows"], _headers(table)["C"]) == ([2, 3], "Mother's Age / < 15")


def test_years_and_change_return_under_every_group(tmp_path):
    """*2002, 1997, Percent change* under each text at the left of its three columns, whatever the units in brackets."""
    groups = {"Value": "million $", "Tons": "thousands", "Average miles": "miles"}
    rows = [["State", *(text for group in groups for text in (group, None, None))],
            [None, *(text for unit in groups.values() for text in (f"2002 ({unit})", f"1997 ({unit})", "Percent change 1997-2002"))],
            *[[name, *(101.5 + k for k in range(9))] for name in ("Alabama", "Alaska", "Arizona")]]
    table, = explained(tmp_path, rows)
    assert [header.partition(" / ")[0] for header in _headers(table).values()] == [group for group in groups for _ in range(3)]


def test_a_phrase_of_one_column_stands_word_by_word_over_it(tmp_path):
    """Over the last column, where a lone text in one line would be the unit of all figures."""
    rows = [["Permits"], [], *[[None, None, None, None, word] for word in ("Num of", "Struc-", "tures", "With")], [None, None, None, "3 and 4", "5 Units"], [None, "Total", "1 Unit", "Units", "or More"], [], *AREA]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["E"]) == ([3, 4, 5, 6, 7, 8], "Num of / Struc- / tures / With / 5 Units / or More")


def test_column_numbers_of_which_some_were_left_out(tmp_path):
    """The form of one age group, cut from that of all: columns 1, 2, 13 to 17; under its total, remarks merged on over figures."""
    rows = [["TT", "Đơn vị", "Tổng số", "Mức độ 1", "Tỉ lệ", "Mức độ 2", "Tỉ lệ"], [1, 2, 13, 14, 15, 16, 17], [1, "Xóm Cây Thị", 142, 140, 98.59, 135, 95.07], [2, "Xóm Mỏ Gà", 103, 102, 99.03, 99, 96.12],
            [3, "Xóm Na Đồng", 258, 258, 100, 255, 98.84], ["@", "Cộng", 503, 500, 99.4, 489, 97.22], ["Số xã, phường đạt chuẩn mức độ 1:", None, None, None, None, None, None, "MĐ 1", 13],
            ["Số xã, phường đạt chuẩn mức độ 2:", None, None, 1, None, None, None, "MĐ 2", 52]]
    table = explained(tmp_path, rows, merges=["A7:C7", "A8:C8"])[0]
    assert (table["code_rows"], table["first_row"], table["last_row"], table["total_rows"]) == ([2], 3, 6, [6])


def test_group_merged_over_its_lines_from_a_row_of_its_own(tmp_path):
    """*Quận Sơn Trà* begins in a row without figures right under the heading, of which it is no part."""
    rows = [["Quận", "Phường", "Số khu vực", "Ghi chú"], ["Quận Sơn Trà"], [None, "Phường Thọ Quang", 16], [None, "Phường Mân Thái", 18], ["Quận Cẩm Lệ"], [None, "Phường Hòa An", 5], [None, "Phường Hòa Phát", 9]]
    table, = explained(tmp_path, rows, merges=["A2:A4", "A5:A7"])
    assert (table["header_rows"], table["first_row"]) == ([1], 2)


@pytest.mark.parametrize("whole", ["WHOLE PROVINCE", "Whole district", "Entire country"])
def test_the_whole_in_english_under_the_vietnamese(tmp_path, whole):
    """*TOÀN TỈNH* / *WHOLE PROVINCE*, the figures beside the second; rates add up to nothing."""
    rows = [["Tỷ lệ xã có bác sĩ"], [None, "2020", "2021"], ["TOÀN TỈNH"], [whole, 71.69, 69.81], ["Huyện Ân Thi", 80.95, 76.19], ["Huyện Phù Cừ", 78.57, 78.57], ["Huyện Yên Mỹ", 35.29, 35.29]]
    table, = explained(tmp_path, rows, bold=[3])
    assert table["total_rows"] == [4]


def test_units_and_figures_under_a_heading_of_two_words(tmp_path):
    """*Đơn vị tính | Tổng số* heads two columns; alone in its line *Đơn vị tính* would tell the unit of the table."""
    rows = [["BIỂU 1"], ["Trường MN xã Nguyên Lý"], [None, "Đơn vị tính", "Tổng số"], ["1. Tổng số trường", "Trường", 1], ["2. Nhóm, lớp", "Lớp", 13], ["3. Trẻ ra lớp", "Trẻ", 341]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["C"]) == ([3], "Tổng số")


@pytest.mark.parametrize("between", [["Number", None, "Per cent"], ["no.", None, "%"]])
def test_empty_columns_between_all_columns_part_no_group(tmp_path, between):
    """Each column of figures has an empty one beside it, as offices leave it for marks of notes."""
    rows = [["Pupils"], [None, "Maintained", None, None, None, "Independent"], [None, *between, None, *between], ["Primary", 4309, None, 85.2, None, 141, None, 2.1], ["Secondary", 3181, None, 82.9, None, 231, None, 4.5]]
    table, = explained(tmp_path, rows)
    number, _, share = between
    assert _headers(table) == {"B": f"Maintained / {number}", "D": f"Maintained / {share}", "F": f"Independent / {number}", "H": f"Independent / {share}"}


def test_groups_and_their_columns_in_two_languages_each(tmp_path):
    """Beside *Tổng* / *số* / *(Người)* / *Total*, a phrase of one column, the long *Phân theo giới tính* / *By sex* is none."""
    rows = [["85. Dân số"], [], [None, "Tổng", "Phân theo giới tính", None, "Phân theo thành thị, nông thôn"], [None, "số", "By sex", None, "By residence"], [None, "(Người)", "Nam", "Nữ", "Thành thị", "Nông thôn"],
            [None, "Total", "Male", "Female", "Urban", "Rural"], *[[str(2015 + k), 1201200 + k, 602800 + k, 598400 + k, 474900 + k, 726300 + k] for k in range(4)]]
    table, = explained(tmp_path, rows)
    assert _headers(table) == {"B": "Tổng / số / (Người) / Total", "C": "Phân theo giới tính / By sex / Nam / Male", "D": "Phân theo giới tính / By sex / Nữ / Female",
                               "E": "Phân theo thành thị, nông thôn / By residence / Thành thị / Urban", "F": "Phân theo thành thị, nông thôn / By residence / Nông thôn / Rural"}


def test_ages_under_years_of_birth(tmp_path):
    """Year and age give the same sum in every column: *Độ tuổi* is no line of figures."""
    rows = [["Thống kê trẻ em"], ["Năm sinh", 2014, 2013, 2012, 2011], ["Độ tuổi", 6, 7, 8, 9], ["Tổng số trẻ", 120, 118, 125, 119], ["Nữ", 58, 60, 61, 57], ["Dân tộc", 12, 10, 11, 13]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["B"]) == ([2, 3], "2014 / 6")


def test_a_year_alone_over_the_headings(tmp_path):
    """Typed as a number over the first column, it heads the lines of words below it."""
    rows = [["Population"], [], [None, 2017], [None, "Both sexes"], [None, "All ages", "0 to 14", "15 to 64"], ["Canada", 36708.1, 5913.9, 24587.5], ["Nova Scotia", 953.9, 133.7, 631.8], ["Alberta", 4286.1, 806.9, 2950.2]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"]) == ([3, 4, 5], 6)


def test_what_a_table_is_about_in_pairs_over_it(tmp_path):
    """*Population*, *Units*, *Date*, each with its word or year, are no table of their own."""
    rows = [["KS101EW"], ["Population", "All usual residents"], ["Units", "Persons"], ["Date", 2011], ["2011 output area", "All", "Males", "Females"], ["E00062207", 242, 121, 121], ["E00062208", 187, 88, 99], ["E00062209", 216, 108, 108]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([5], 6, 8)


def test_total_population_is_no_total_of_what_is_counted_below_it(tmp_path):
    """In millions, over persons in thousands: first of the lines and called a total, yet far below what follows."""
    rows = [["Item", 1990, 2000, 2010], ["Total population (million)", 66.0, 77.6, 86.9], ["Employed (thousand)", 29412, 37609.6, 49048.5], ["Agriculture", 21476, 24481, 23896], ["Unemployment rate", 4.1, 6.4, 4.3]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == []


def test_numbered_lines_are_units_whatever_their_names(tmp_path):
    """The third xóm is called *Trung Bình*, a word for the average; the line without a number is one."""
    rows = [["TT", "Xóm", "Hộ", "Đạt"], [1, "Đông", 310, 204], [2, "Tây", 402, 306], [3, "Trung Bình", 356, 255], [4, "Nam", 356, 251], [None, "Trung bình", 356, 254]]
    table, = explained(tmp_path, rows)
    assert table["section_rows"] == [6]


def test_a_group_begins_over_dates_in_words(tmp_path):
    """*Latest census* stands over *Date*, whose cells are words, and over the figures beside it."""
    rows = [["Table 3"], ["Country or area", "Latest census", None, None, "Mid-year estimates", None], [None, "Date", "Both sexes", "Male", 2005, 2009],
            ["Algeria", "16 IV 2008", 34080030, 17232747, 32906, 35268], ["Angola", "15 XII 1970", 5646166, 2943974, 16489, 18498], ["Benin", "11 II 2002", 6769914, 3284119, 7868, 8935]]
    table, = explained(tmp_path, rows)
    assert list(_headers(table).values()) == ["Latest census / Date", "Latest census / Both sexes", "Latest census / Male", "Mid-year estimates / 2005", "Mid-year estimates / 2009"]


def test_one_whole_among_others_is_a_line(tmp_path):
    """Rates of the *World*, and of the *United States* among other countries."""
    rows = [["Output", 2006, 2007, 2008], ["World", 5.3, 5.4, 2.8], ["Advanced Economies", 3.0, 2.8, 0.0], ["United States", 2.7, 1.9, -0.3], ["Japan", 1.7, 2.2, -1.0]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [2]


def test_total_over_numbered_lines_with_parts_between_them(tmp_path):
    """*Trong đó* below the first of them and dashes below the last add up to nothing more."""
    rows = [[None, "Mã số", "Cùng kỳ", "Kỳ này"], ["Tổng diện tích gieo trồng", "01", 12500, 12800], ["1. Lúa", "02", 8000, 8100], ["Trong đó: Lúa lai", "03", 500, 520], ["2. Ngô", "04", 1500, 1600],
            ["3. Rau các loại", "05", 3000, 3100], ["- Cà chua", "06", 200, 210], ["- Rau khác", "07", 2800, 2890]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [2]


def test_ages_with_their_unit_name_the_lines(tmp_path):
    """*11 tuổi* is a name, so that the title in its column is no heading over it, boxed as it may be."""
    rows = [["THỐNG KÊ HỌC SINH"], ["Độ tuổi", "Lớp 6", None, "Lớp 7", None], [None, "TS", "Nữ", "TS", "Nữ"], ["11 tuổi", 110, 53, 5, 2], ["12 tuổi", 3, 1, 112, 55], ["13 tuổi", 1, 0, 4, 2], ["14 tuổi trở lên", 0, 0, 1, 0], ["Cộng", 114, 54, 122, 59]]
    table, = explained(tmp_path, rows, framed=range(1, 9), merges=["A2:A3", "B2:C2", "D2:E2"])
    assert (table["header_rows"], table["name_column"], table["total_rows"]) == ([2, 3], "A", [8])


def test_sum_of_what_was_given_and_of_what_was_spent(tmp_path):
    """*Cộng thu* closes one column of figures, whose lines are numbered and it is not."""
    rows = [["TT", "Nội dung thu", "Số tiền (đồng)"], [1, "Tồn năm 2019 chuyển sang", 12500000], [2, "Hội viên đóng góp", 8300000], [3, "Doanh nghiệp ủng hộ", 25000000], [None, "Cộng thu", 45800000]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [5]


def test_years_beside_groups_name_the_lines(tmp_path):
    """Each year once, right of a code that counts on and of a group that returns; a unit that returns is what the years are of."""
    rows = [["Mã", "Giai đoạn", "Năm", "Số trường", "Giáo viên"], *[[10 + k, f"Giai đoạn {1 + k // 3}", 2001 + k, 301.5 + k, 88 + 7 * k] for k in range(6)]]
    table, = explained(tmp_path, rows)
    assert (table["name_column"], list(_headers(table))) == ("C", ["D", "E"])
    table, = explained(tmp_path, [[row[0], "Khu phố 3" if row[0] != "Mã" else "Khu phố", *row[2:]] for row in rows])
    assert table["name_column"] == "B"


def test_codes_that_count_on_are_no_figures_under_a_title(tmp_path):
    """*10, 11, 12* under *Mã*, years under *Năm - Year*: the English title over the codes is no heading."""
    rows = [["Bảo hiểm xã hội"], ["Main indicators by year"], ["Mã", "Năm - Year", "Số thẻ", "Số lượt"], *[[10 + k, 1998 + k, 168728 - 321 * k, 56.09 + k] for k in range(5)]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["name_column"]) == ([3], "B")


def test_a_total_stands_beside_a_group_of_one(tmp_path):
    """*PUBLICLY* / *OWNED* is a phrase under *BUSES*, as *PRIVATE* is: the total beside it is of both."""
    rows = [["Registrations"], [None, "BUSES", None, None, "TRUCKS", None, None], [None, "PRIVATE", None, None, "PRIVATE", None, None], [None, "AND COM-", "PUBLICLY", None, "AND COM-", "PUBLICLY", None],
            ["STATE", "MERCIAL", "OWNED", "TOTAL", "MERCIAL", "OWNED", "TOTAL"], *[[name, 497 + k, 469 + k, 966 + 2 * k, 2395 + k, 339 + k, 2734 + 2 * k] for k, name in enumerate(("Alabama", "Alaska", "Arizona"))]]
    table, = explained(tmp_path, rows, merges=["B2:D2", "E2:G2"])
    assert list(_headers(table).values()) == [f"{group} / {leaf}" for group in ("BUSES", "TRUCKS") for leaf in ("PRIVATE / AND COM- / MERCIAL", "PUBLICLY / OWNED", "TOTAL")]


def test_words_past_an_empty_column_are_aside(tmp_path):
    """What the colours mean, beside the first lines of the table."""
    rows = [["STT", "Huyện", "Chỉ tiêu", "Thực hiện", None, None, "Mã màu", "Ý nghĩa"], [1, "Phan Thiết", 626, 262, None, None, "Xanh", "Đạt"], [2, "La Gi", 583, 245, None, None, "Đỏ", "Chưa đạt"],
            [3, "Tuy Phong", 808, 632], [4, "Bắc Bình", 412, 618], [5, "Đức Linh", 765, 356]]
    table, = explained(tmp_path, rows)
    assert list(_headers(table)) == ["C", "D"]


def test_numbered_footnotes_are_no_table(tmp_path):
    """A short one between two long ones, its number in a cell of its own."""
    long = "Estimates are based on data from a survey of income and finances and on older ones as well."
    rows = [["Province", 2015, 2016], ["Alberta", 74900, 76300], ["Manitoba", 69600, 71000], ["Ontario", 71200, 73100], [], ["F", "too unreliable to be published"], [], ["Footnotes:"], [1, long], [2, "Data for the territories are not included."], [3, long]]
    table, = explained(tmp_path, rows)
    assert (table["first_row"], table["last_row"]) == (2, 4)


def test_years_over_the_first_of_their_columns(tmp_path):
    """*2010* and *2015*, typed as numbers beside words, over three columns each."""
    rows = [["Population by Census"], ["By administrative divisions", "By age", 2010, None, None, 2015], [None, None, "Total", "Male", "Female", "Total", "Male", "Female"],
            *[[name, "Total", 47990 + k, 23840 + k, 24149 + k, 49705 + k, 24818 + k, 24886 + k] for k, name in enumerate(("Seoul", "Busan", "Daegu"))]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["H"]) == ([2, 3], "2015 / Female")


def test_the_heading_of_the_units_below_all_others(tmp_path):
    """*Unit* stands alone in the last row of the heading."""
    rows = [["Table 2. Government finance"], [], [None, None, "2016/17", "2017/18", "2018/19"], [None, None, "Actual", "Actual", "Budget"], [None, "Unit"],
            ["Revenue", "Rs. million", 612.3, 727.6, 945.6], ["Expenditure", "Rs. million", 837.2, 1087.3, 1315.2], ["Revenue/GDP", "%", 23.0, 24.0, 27.1]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], _headers(table)["C"]) == ([3, 4, 5], 6, "2016/17 / Actual")


def test_the_only_line_called_a_total_closes_a_table_given_in_part(tmp_path):
    """*Total recorded crime* over what is shown and what is not; *Total losses* in another unit, below others, is a line like them."""
    rows = [["Offence", 2012, 2013, 2014], ["Homicide", 553, 558, 537], ["Violence with injury", 338253, 312193, 322821], ["Sexual offences", 52760, 53620, 64205], ["Total recorded crime", 4061000, 3700000, 3718043]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [5]
    table, = explained(tmp_path, [*rows[:-1], ["Total losses (million)", 12.4, 60.1, 9.8]])
    assert table["total_rows"] == []


def test_a_heading_of_units_broken_over_lines_is_none_of_names(tmp_path):
    """*Đơn vị* alone may head the names of units; over *tính*, *Unit* and cells of nothing but units it does not."""
    rows = [["4. Sản phẩm công nghiệp"], [], [None, "Đơn vị", "Thực hiện", "Ước tính"], [None, "tính", "tháng 9", "tháng 10"], [None, "Unit", "2019", "2019"],
            ["Nước mắm", "1000 lít", 2500, 2600], ["Thủy sản đông lạnh", "Tấn", 6000, 6100], ["Quần áo may sẵn", "1000 cái", 900, 950]]
    table, = explained(tmp_path, rows)
    assert table["name_column"] == "A"


def test_a_year_once_over_the_lines_of_its_levels(tmp_path):
    """*Mầm non, Tiểu học, THCS* of each school year are the names; *Tổng số, Nam, Nữ* of each year are its parts, and the years the names."""
    def rows(head, names):
        return [["Năm", head, "Số trường", "Số lớp"], *[[2017 + k // 3 if k % 3 == 0 else None, names[k % 3], 5 + k, 40 + 7 * k] for k in range(6)]]

    table, = explained(tmp_path, rows("Cấp học", ("Mầm non", "Tiểu học", "THCS")), merges=["A2:A4", "A5:A7"])
    assert (table["name_column"], list(_headers(table))) == ("B", ["C", "D"])
    table, = explained(tmp_path, rows("Giới tính", ("Tổng số", "Nam", "Nữ")), merges=["A2:A4", "A5:A7"])
    assert table["name_column"] == "A"


def test_a_note_right_under_its_line_parts_no_table(tmp_path):
    """The next line of figures follows right below it, under no heading."""
    rows = [["Xã", "Đăng ký", "Công nhận"], ["Xã A", 100, 90], ["Xã B (*)", 110, 95], ["(*) Xã B mới sáp nhập từ 01/01/2020"], ["Xã C", 120, 100], ["Cộng", 330, 285]]
    table, = explained(tmp_path, rows)
    assert (table["first_row"], table["last_row"], table["total_rows"]) == (2, 6, [6])


def test_years_beside_the_names_heading_over_what_is_said_of_them(tmp_path):
    """*Age* stands in the row of *2000*, *2009* under the last group, over *(Apr.)*, *(July)*: no line of figures."""
    rows = [["Table 3"], [], [None, "1980 (Apr.)", "1990 (Apr.)", "2000 (Apr.)", "Percent distribution", None], ["Age", None, None, None, 2000, 2009], [None, None, None, None, "(Apr.)", "(July)"],
            ["Both sexes", 226546, 248791, 281425, 100.0, 100.0], ["Under 5 years", 16348, 18765, 19176, 6.8, 6.9], ["5 to 9 years", 16700, 18042, 20550, 7.3, 6.7]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["F"]) == ([3, 4, 5], "Percent distribution / 2009 / (July)")


def test_years_behind_what_they_are_of_name_the_lines(tmp_path):
    """*Male: 1960* over *1970*, *1980* in one column, as *Total: 1960* before it."""
    rows = [["Year and sex", "Labor force (1,000)", "16 to 19 years", "20 to 24 years"], *[[name, 46388 + 77 * k, 6.5 + k, 8.9 - k] for k, name in enumerate(("Total: 1960", 1970, 1980, "Male: 1960", 1970, 1980))]]
    table, = explained(tmp_path, rows)
    assert (table["name_column"], list(_headers(table))) == ("A", ["B", "C", "D"])


def test_a_group_whose_text_ends_in_dashes_is_no_word_broken_off(tmp_path):
    """*Percent living with--* reaches over *Both parents* and *Mother only*."""
    rows = [["Table 70"], [], [None, "Number", "Percent living with--", None, None], [None, "of children", "Both", "Mother", "Father"], ["Year", "(1,000)", "parents", "only", "only"], *[[str(year), 63427 + year, 77.5, 18.25, 2.5] for year in (1980, 1990, 2000)]]
    table, = explained(tmp_path, rows)
    assert _headers(table)["E"] == "Percent living with-- / Father / only"


def test_a_unit_counted_in_thousands_amid_other_units(tmp_path):
    """``1,000`` under *Population* is a unit as *number* and *km2* beside it are, and *male* is no name that machines use."""
    rows = [["Land", "Municipalities", "Area", "Population", None], [None, None, None, "male", "female"], [None, "number", "km2", "1,000", None],
            ["Bayern", 2056, 70551, 6135, 6304], ["Hessen", 426, 21115, 2975, 3092], ["Berlin", 1, 892, 1695, 1766], ["Bremen", 2, 404, 322, 338]]
    table, = explained(tmp_path, rows, merges=["D1:E1", "D3:E3"])
    assert (table["header_rows"], table["first_row"]) == ([1, 2, 3], 4)


def test_marks_of_a_note_in_brackets_stand_for_figures(tmp_path):
    """The last line has a note for every figure, and is one."""
    rows = [["State", "2002", "2004"], ["Maine", 141, 152], ["Montana", 53, 50], ["Nebraska", "(\\2)", "(\\2)"], [], ["\\2 Nonpartisan."]]
    table, = explained(tmp_path, rows)
    assert table["last_row"] == 4


def test_codes_of_series_name_no_lines(tmp_path):
    """Every line has a code of its own, and *Total* returns."""
    rows = [["Coal", None, "1998", "1999"], ["Deep-mined", "FAMO", 25.5, 20.5], ["Opencast", "FAMP", 14.5, 15.5], ["Total", "FAMQ", 40.1, 36.2], ["Imports", "FAMS", 21.5, 20.5], ["Total", "FAMT", 61.6, 56.7]]
    table, = explained(tmp_path, rows)
    assert table["name_column"] == "A"


def test_a_caption_right_under_the_numbers_of_the_columns(tmp_path):
    """*State:* under ``(1) (2)`` is over the States, and no heading of them."""
    rows = [["Sl. No.", "States/Union", "National", "State", "Urban"], [None, "Territories", "Highways", "Highways", "Roads"], ["(1)", "(2)", "(3)", "(4)", "(5)"], [None, "State:"],
            [1, "Bihar", 3600, 3780, 410], [2, "Goa", 269, 279, 660], [None, "Union Territory:"], [3, "Delhi", 72, 120, 990]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["code_rows"], table["first_row"]) == ([1, 2], [3], 4)


def test_marks_behind_some_figures_are_no_names(tmp_path):
    """*R* stands behind revised figures only, and the first column of figures, left of it, is one under *Production* like the second."""
    rows = [["Year", "Production", None, None, None, "Net"], [None, "Crude", None, "Natural", None, "imports"], [None, "oil", None, "gas", None, "\\2"],
            *[[year, 12.5 + k, "R" if k > 3 else None, 19.5 + k, "R" if k > 3 else None, 8.5 + 2 * k] for k, year in enumerate(("1975", "1980", "1985", "1990", "1995", "2000", "2003"))]]
    table, = explained(tmp_path, rows)
    assert [_headers(table)[letter].replace(" / ", " ") for letter in "BDF"] == ["Production Crude oil", "Production Natural gas", "Net imports \\2"]


def test_the_heading_of_the_names_under_that_of_the_years(tmp_path):
    """*Country* right under *Year* is no caption over the countries."""
    rows = [["Year", None, "2005", "2006"], ["Country"], *[[name, "i", 6.5 + k, 7.5 + k] for k, name in enumerate(("Austria", "Belgium", "Canada", "Japan"))]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["name_column"]) == ([1, 2], 3, "A")


def test_a_line_of_which_nothing_is_known_stays_in_the_body(tmp_path):
    """``:`` beside ``u`` for every year of Bulgaria, and letters for every column of Iceland, are no heading of the lines below."""
    rows = [["Land", "2019", None, "2020", None, "2021", None], ["Belgium", 11.8, None, 12.5, None, 10.1, "b"], ["Bulgaria", ":", "u", ":", "u", ":", "bu"], ["Czechia", 9.8, None, 11.5, None, 10.9, "b"],
            ["Iceland", "m", None, "m", None, "a", None], ["Norway", 7.5, None, 6.5, "b", 6.1, None]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1], 2, 6)


def test_headings_of_two_columns_of_names_under_that_of_the_years(tmp_path):
    """*GEO | CITIZEN* stands under *TIME*, of which the second column has nothing."""
    rows = [["TIME", None, "2019", "2020", "2021"], ["GEO (Labels)", "CITIZEN (Labels)"], *[[land, who, 12.5 + k, 13.5 + k, 11.5 + k] for k, (land, who) in enumerate((("Belgium", "Total"), ("Belgium", "Foreign"), ("Latvia", "Total"), ("Latvia", "Foreign")))]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1, 2], 3, 6)


def test_a_letter_apart_behind_every_figure_is_a_mark(tmp_path):
    """*w* of weighted means and *z* of another year behind figures of two places, under lines of plain ones."""
    rows = [[None, "1999", "2010", "2015"], ["Albania", 85, 87, 91], ["Angola", 60, 65, 71], ["Bahrain", "86.z", "91.z", "49.z"], ["World", "85 w", "88 w", "91 w"], ["Low income", "62 w", "71 w", "78 w"], ["Middle income", "88 w", "104 w", "95 w"]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1], 2, 7)


def test_first_lines_without_a_number_right_under_the_units_are_no_headings(tmp_path):
    """The whole has a value and no amount, as its part has, over numbered goods; both stand under words in the same columns."""
    rows = [["Stt", "Mặt hàng", "ĐVT", "Trong kỳ", None, "Cộng dồn", None], [None, None, None, "Lượng", "Trị giá", "Lượng", "Trị giá"], [None, "TỔNG TRỊ GIÁ", "USD", None, 14062345678, None, 296542345678], [None, "Doanh nghiệp FDI", "USD", None, 10412345678, None, 217342345678],
            [1, "Hàng thủy sản", "USD", None, 412345678, None, 8912345678], [2, "Cà phê", "Tấn", 33012, 82345678, 1378123, 3212345678], [3, "Chè", "Tấn", 6101, 10234567, 101234, 174234567]]
    table, = explained(tmp_path, rows, merges=["D1:E1", "F1:G1"])
    assert (table["header_rows"], table["first_row"]) == ([1, 2], 3)


def test_a_label_and_what_it_says_over_the_figures_is_no_group(tmp_path):
    """*单位：万人* stands over the fourth of six columns, right over their headings."""
    rows = [["年 份", "在校学生", "#女", "比重(%)", "专任教师", "#女"], *[[year, 9000 + 10 * k, 4100 + 11 * k, 44.5 + 0.5 * k, 800 + k, 300 + k] for k, year in enumerate(("1995", "1996", "1997", "1998"))]]
    table, = explained(tmp_path, [["女学生和女教职工数"], [None, None, None, None, "单位：万人 (10 000 persons)"], *rows])
    assert (table["header_rows"], table["first_row"]) == ([3], 4)


def test_names_behind_and_amid_the_figures(tmp_path):
    """Men stand left and women right of the ages; in an Arabic table the names are last. A code left of the names is no column of figures."""
    rows = [["Males", None, "Age group", "Females", None], ["Number", "Percent", None, "Number", "Percent"], *[[900 + 7 * k, 40.5 - k, f"{5 * k}-{5 * k + 4}", 880 + 9 * k, 39.5 - k] for k in range(4)]]
    table, = explained(tmp_path, rows, merges=["A1:B1", "C1:C2", "D1:E1"])
    assert (table["name_column"], _headers(table)) == ("C", {"A": "Males / Number", "B": "Males / Percent", "D": "Females / Number", "E": "Females / Percent"})
    table, = explained(tmp_path, [["Total", "Females", "Males", "Governorate"], *[[150 + k, 70 + k, 80, name] for k, name in enumerate(("Muscat", "Dhofar", "Musandam"))]])
    assert (table["name_column"], [*_headers(table)]) == ("D", ["A", "B", "C"])
    table, = explained(tmp_path, [["Code", "Area", "Schools", "Pupils"], *[[841 + 3 * k, name, 20 + k, 4000 + 9 * k] for k, name in enumerate(("Darlington", "Durham", "Gateshead"))]])
    assert [*_headers(table)] == ["C", "D"]


def test_letters_over_the_names_in_a_row_of_numbers_and_formulas(tmp_path):
    """``MS | 1=2+3 | 2 | 3`` numbers the columns, whatever letters stand over the names."""
    rows = [["Đơn vị", "Tổng số đơn", "Kỳ trước", "Trong kỳ"], ["MS", "1=2+3", 2, 3], ["Thanh tra tỉnh", 16, 2, 14], ["Sở Xây dựng", 28, 9, 19], ["Tổng", 44, 11, 33]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["code_rows"], table["first_row"]) == ([1], [2], 3)


def test_times_spent_and_apostrophes_between_thousands_are_figures(tmp_path):
    """*8:05* for every kind of person, *1’234’567* for every year."""
    rows = [["Activity", "Women", "Men", "Both"], ["Sleep", "8:05", "8:12", "8:09"], ["Meals", "1:32", "1:41", "1:36"], ["Main job", "2:10", "3:45", "2:57"]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"], table["name_column"]) == ([1], 2, 4, "A")
    rows = [["Kanton", "2019/20", "2020/21"], ["Schweiz", "1’234’567", "1’250’100"], ["Bern", "99’120", "98’400"], ["Uri", "4’102", "4’099"]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1], 2, 4)


def test_codes_before_names_name_no_lines_because_the_sum_has_no_number(tmp_path):
    """Every line but the last one has a number, a code and a name."""
    rows = [["TT", "MÃ", "CHỈ TIÊU", "Số lượng"], *[[k, f"N{k}{k}", name, 12 * k] for k, name in enumerate(("Số người chết", "Số người mất tích", "Nhà bị sập", "Phòng học bị hư hại", "Cầu bị trôi"), 1)], [None, None, "TỔNG", 180]]
    table, = explained(tmp_path, rows)
    assert table["name_column"] == "C"
