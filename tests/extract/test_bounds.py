"""Where tables part and where their bodies end: one small sheet for each way in which that is told."""

import pytest
from small_sheets import explained

HEAD = ["TT", "Xã", "Số hộ", "Đăng ký"]
FIRST = [[1, "Vĩnh Hảo", 301, 204], [2, "Vĩnh Tân", 402, 306], [3, "Phú Lạc", 255, 133]]
TOTAL = [None, "Cộng", 958, 643]
BLANK: list = []


def _spans(tmp_path, rows, **look):
    return [(table["first_row"], table["last_row"]) for table in explained(tmp_path, rows, **look)]


@pytest.mark.parametrize("between", [[], [["Bảng 2 (tiếp theo)"]], [["Bảng 2 (tiếp theo)"], ["Đơn vị tính: hộ"]], [["Table 2--Continued"]]])
def test_a_table_goes_on_under_its_heading_on_the_next_page(tmp_path, between):
    """The numbering counts on: one table, whose heading stands in it once more."""
    rows = [["Bảng 2. Kết quả"], HEAD, *FIRST, *between, HEAD, [4, "Phước Thể", 99, 71], [5, "Chí Công", 120, 88], [None, "Cộng", 1177, 802]]
    table, = explained(tmp_path, rows)
    assert (table["first_row"], table["last_row"], table["repeated_header_rows"]) == (3, len(rows), [6 + len(between)])


def test_a_small_table_stands_beside_one_whose_lines_are_years_without_a_heading(tmp_path):
    """It begins in the rows of the other's headings; an empty column parts them."""
    rows = [["Resident population"], [None, "Public", None, "Female", None, None, "Số đơn vị", 63], [None, "5 to 17", "Average", "5 to 17", "Average", None, "Đã nộp", 60],
            [2015, 23, 13, 64, 8, None, "Còn lại", 3], [2016, 24, 14, 65, 9], [2017, 25, 15, 66, 10], [2018, 26, 16, 67, 11]]
    left, right = explained(tmp_path, rows, merges=["B2:C2", "D2:E2"])
    assert (left["header_rows"], left["first_row"], left["last_row"]) == ([2, 3], 4, 7)
    assert [left["columns"][at]["header"] for at in "BE"] == ["Public / 5 to 17", "Female / Average"]
    assert (right["first_row"], right["last_row"], right["name_column"]) == (2, 4, "G")


@pytest.mark.parametrize("caption", ["NĂM 2019", "Bảng 3. Kết quả năm 2019", "B. Private schools"])
def test_the_same_units_under_the_same_heading_are_another_table(tmp_path, caption):
    """Each with its total: a table for each year."""
    rows = [["Kết quả"], HEAD, *FIRST, TOTAL, BLANK, [caption], HEAD, *FIRST, TOTAL]
    assert _spans(tmp_path, rows) == [(3, 6), (10, 13)]


def test_other_units_under_a_title_of_their_own_are_another_table(tmp_path):
    """*Bảng 3* has the form of *Bảng 2* and a first total of its own."""
    head = ["Huyện", "Số hộ", "Đăng ký", "Công nhận"]
    rows = [["Bảng 2: Số hộ"], head, ["Toàn tỉnh", 900, 700, 500], ["Tuy Phong", 500, 400, 300], ["Bắc Bình", 400, 300, 200], BLANK,
            ["Bảng 3: Số hộ thành thị"], head, ["Toàn tỉnh", 90, 70, 50], ["Đức Linh", 50, 40, 30], ["Hàm Tân", 40, 30, 20]]
    assert _spans(tmp_path, rows) == [(3, 5), (9, 11)]


def test_captions_over_blocks_without_heading_do_not_part_a_table(tmp_path):
    """*Năm 2018*, *Năm 2019* over the same lines, the heading only once."""
    rows = [["Xã", "Số hộ", "Đăng ký"], ["NĂM 2018"], ["Vĩnh Hảo", 301, 204], ["Phú Lạc", 255, 133], ["NĂM 2019"], ["Vĩnh Hảo", 311, 214], ["Phú Lạc", 265, 143]]
    assert _spans(tmp_path, rows, bold=[2, 5]) == [(2, 7)]


def test_years_of_another_row_are_another_table(tmp_path):
    """The same lines for the years after, under a heading of other years."""
    rows = [["Huyện", 2010, 2011, 2012], ["Tuy Phong", 55, 61, 70], ["La Gi", 44, 46, 49], BLANK, ["Huyện", 2013, 2014, 2015], ["Tuy Phong", 75, 81, 90], ["La Gi", 54, 56, 59]]
    assert _spans(tmp_path, rows) == [(2, 3), (6, 7)]


@pytest.mark.parametrize("foot", [["1/ Không kể học sinh trái tuyến."], ["(*) Số liệu sơ bộ năm 2019"], ["Nguồn: Chi cục Thống kê"], ["NA", "Not available."], ["..", "not available"],
                                  ["Source: Bureau, 2009."], ["--------------------"], [None, "Người lập biểu", None, "CHỦ TỊCH"], ["- Như trên;", None, None, "CHỦ TỊCH"]])
def test_notes_signs_and_signatures_are_no_lines_of_the_table(tmp_path, foot):
    """Neither right under the last line, nor after a blank one, nor as a table of their own."""
    assert _spans(tmp_path, [HEAD, *FIRST, TOTAL, foot]) == [(2, 5)]
    assert _spans(tmp_path, [HEAD, *FIRST, TOTAL, BLANK, foot, foot]) == [(2, 5)]


def test_the_other_language_under_the_last_name_belongs_to_it(tmp_path):
    """Every name has its English in the line under it, the last one too."""
    rows = [[None, "2015", "2016"], ["Tổng số", 12500, 13800], ["Total"], ["Khai khoáng", 1500, 1600], ["Mining"], ["Cung cấp nước", 600, 700], ["Water supply"], ["Nguồn: Cục Thống kê"]]
    assert _spans(tmp_path, rows) == [(2, 7)]


def test_a_name_that_runs_on_under_its_figures_ends_the_table(tmp_path):
    """The second half of the last name begins in small letters."""
    rows = [["Program", "1990", "2000"], ["Health", 3000, 3200], ["Education and training for", 2000, 2200], ["dislocated workers"], ["Source: Office."]]
    assert _spans(tmp_path, rows) == [(2, 4)]


@pytest.mark.parametrize("years", [[2015, 2016, 2017], [2017, 2016, 2015], ["2015", "2016", "Ước 2017"], ["1980", "1990", "2000, proj."]])
def test_years_down_the_side_name_the_lines_also_in_blocks(tmp_path, years):
    """They begin anew under the next caption, and are no figures that the heading would have to reach over."""
    block = [[year, 900 + i, 500 + i, 400 + i] for i, year in enumerate(years)]
    table, = explained(tmp_path, [[None, "Tổng số", "Nam", "Nữ"], ["Nghìn người"], *block, ["Cơ cấu (%)"], *block])
    assert (table["header_rows"], table["name_column"], table["first_row"], table["last_row"]) == ([1], "A", 2, 9)


@pytest.mark.parametrize("cells", [["(NA)", "(NA)", "(NA)"], ["(D)", "(D)", "(X)"], ["1,234r", "45.2*", "12.3 \\1"], ["..", "–", "[x]"]])
def test_signs_and_marked_figures_are_a_line_of_the_table(tmp_path, cells):
    """A last line of signs for withheld figures, or of figures with footnote marks, belongs to the body."""
    rows = [["State", "Farms", "Acres", "Value"], ["Maine", 11, 12.5, 250], ["Iowa", 21, 33.5, 340], ["Wyoming", *cells], ["Source: Department of Agriculture."]]
    assert _spans(tmp_path, rows) == [(2, 4)]


def test_a_part_with_a_title_of_its_own_that_counts_anew_is_another_table(tmp_path):
    """*I*, *II* over a heading that returns, other lines, no totals."""
    head = ["TT", "Nội dung", "Năm 2018", "Năm 2019"]
    rows = [["I. KINH TẾ"], head, [1, "Diện tích lúa", 900, 950], [2, "Năng suất", 52.5, 54.1], BLANK, ["II. XÃ HỘI"], head, [1, "Học sinh", 2100, 2150], [2, "Hộ nghèo", 80, 65]]
    assert _spans(tmp_path, rows) == [(3, 4), (8, 9)]


def test_the_unfilled_total_is_the_last_line(tmp_path):
    """A form whose total nobody has entered."""
    table, = explained(tmp_path, [HEAD, *FIRST, [None, "Tổng cộng"], BLANK, [None, "Người lập"]])
    assert (table["last_row"], table["total_rows"]) == (5, [5])


@pytest.mark.parametrize(("framed", "last"), [(True, 6), (False, 4)])
def test_units_without_figures_at_the_end_are_told_by_the_frame(tmp_path, framed, last):
    """In the frame of the table they have not reported yet; without one they may be notes."""
    rows = [HEAD[1:], *(row[1:] for row in FIRST), ["Phan Dũng"], ["Chí Công"], BLANK, ["Ghi chú: hai xã chưa báo cáo."]]
    assert _spans(tmp_path, rows, framed=range(1, 7) if framed else ()) == [(2, last)]


def test_a_remark_with_a_number_under_a_table_is_none_of_its_lines(tmp_path):
    """A label with a colon and a single figure after a blank line."""
    rows = [HEAD, *FIRST, TOTAL, BLANK, [None, "Số xã chưa báo cáo:", None, 2], BLANK, [None, "Người lập"]]
    assert _spans(tmp_path, rows)[0] == (2, 5)


@pytest.mark.parametrize(("rows", "sections"), [
    ([HEAD[1:], ["Khu vực thành thị"], ["Liên Hương", 301, 204], ["Phan Rí", 402, 306], ["Khu vực nông thôn:"], ["Phú Lạc", 255, 133]], [2, 5]),
    ([["Nội dung", "2008", "2009"], ["Tổng số trẻ", 61, 54], ["Bỏ học"], ["- Lớp 6", 1, 2], ["- Lớp 7", 3, 1]], [3]),
    ([HEAD[1:], ["Thôn 1", 301, 204], ["Thôn 2"], ["Thôn 3", 255, 133]], []),
])
def test_captions_are_told_from_units_that_have_not_reported(tmp_path, rows, sections):
    """By their places among the lines, and by the parts under them."""
    table, = explained(tmp_path, rows)
    assert table["section_rows"] == sections


def test_words_for_nothing_beside_a_name_are_a_line(tmp_path):
    """*Vĩnh Điền 3 | không | không | nộp trễ* among lines of figures heads nothing: one table, from the first line to the total."""
    rows = [["Tên đơn vị", "HS bỏ học", "Vận động quay lại lớp", "Ghi chú"], ["Phú Mỹ 2", "không", "không", None], ["Hưng Đức 1", 1, 1, None], ["Tây Đức 2", 4, "chưa có số liệu", None],
            ["Vĩnh Điền 3", "không", "không", "nộp trễ"], ["Sơn An 3", 3, 3, None], ["Mỹ An 1", 4, "không", "x"], ["Cộng", 12, 4, None]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"], table["total_rows"]) == ([1], 2, 8, [8])


def test_numbers_of_two_columns(tmp_path):
    """*1 | 2* or *A | 1* under the headings of two columns number them; a unit called 1 among such units is one."""
    for code in (["1", "2"], [1, 2], ["A", 1]):
        table, = explained(tmp_path, [["Chi hội", "Công nhận"], code, ["KV 1", 129], ["KV 2", 230], ["KV 3", 176]])
        assert (table["header_rows"], table["first_row"]) == ([1], 3), code
    table, = explained(tmp_path, [["Khu phố", "Công nhận"], [1, 2], [2, 230], [3, 176]])
    assert table["first_row"] == 2


def test_captions_of_groups_of_units(tmp_path):
    """*Khu vực thành thị* over *Khu phố 1* is a caption though both begin with *Khu*; a line of dots is room for more units, no caption."""
    rows = [["Đơn vị", "Số hộ", "Đăng ký"], ["Khu vực thành thị", None, None], ["Khu phố 1", 638, 525], ["Khu phố 2", 600, 295], ["Khu phố 3", 457, 221], ["Khu vực nông thôn", None, None],
            ["Khu phố 4", 866, 523], ["Khu phố 5", 532, 358], ["……", None, None], ["Cộng", 3093, 1922]]
    table, = explained(tmp_path, rows)
    assert (table["section_rows"], table["first_row"], table["last_row"]) == ([2, 6], 2, 10)


def test_captions_of_indicators(tmp_path):
    """A numbered indicator without figures over its parts, which a dash marks, is their caption."""
    rows = [["STT", "Chỉ tiêu", "Thôn 1", "Thôn 2"], [1, "Tổng số hộ", 689, 365], [2, "Mô hình “Gia đình học tập”", None, None], [None, "- Đăng ký", 287, 192], [None, "- Đạt", 224, 168],
            [3, "Tổng số dòng họ", 3, 2]]
    table, = explained(tmp_path, rows)
    assert (table["orientation"], table["section_rows"]) == ("columns", [3])


@pytest.mark.parametrize(("titles", "parts"), [(("1. Gia đình", "2. Toàn xã"), 2), (("A. Gia đình", "B. Toàn xã"), 2), (("I. Gia đình", "II. Toàn xã"), 2), (("1. Gia đình", "4. Toàn xã"), 1), (("Gia đình", "2. Toàn xã"), 1)])
def test_the_next_number_after_a_blank_row_heads_another_table(tmp_path, titles, parts):
    """*2. Toàn xã* counts on from the title *1. Gia đình*, and is no caption of its table."""
    first, second = titles
    rows = [[first], ["TT", "Chỉ tiêu", "Thôn 1", "Thôn 2", "Cộng"], [1, "Số hộ đăng ký", 301, 204, 505], [2, "Số hộ công nhận", 255, 133, 388], BLANK, [second],
            [1, "Số hội viên", 911, "người"], [2, "Số suất học bổng", 87, "suất"]]
    assert len(explained(tmp_path, rows)) == parts


def test_the_next_caption_under_a_heading_repeated_on_the_next_page_heads_no_other_table(tmp_path):
    """*II. Khối khu phố mở rộng* counts on from a caption below the headings, not from the title."""
    heading = ["Đơn vị", "Số hộ", "Đăng ký"]
    rows = [["Biểu 1"], heading, ["I. Khối khu phố"], ["Khu phố 1", 301, 204], ["Khu phố 2", 255, 133], heading, ["II. Khối khu phố mở rộng"],
            ["Khu phố 3", 911, 517], ["Khu phố 4", 402, 306], ["Khu phố 5", 120, 88], ["Cộng", 1989, 1248]]
    table, = explained(tmp_path, rows)
    assert (table["section_rows"], table["repeated_header_rows"], table["total_rows"]) == ([3, 7], [6], [11])


def test_a_line_of_withheld_figures_behind_a_blank_row_is_of_the_body(tmp_path):
    """States in fives, of one of which nothing is given."""
    rows = [["State", "2000", "2005", "2007"], ["Ohio", 311, 324, 340], ["Texas", 512, 531, 560], [], ["Wyoming", "(D)", "(D)", "(D)"], ["Utah", 77, 81, 90], [], ["Nevada", "(D)", "(D)", "(D)"]]
    table, = explained(tmp_path, rows)
    assert (table["first_row"], table["last_row"]) == (2, 8)


def test_a_caption_behind_a_blank_row_under_the_numbers_of_the_columns(tmp_path):
    """*State:* over the lines is none of the headings, which these numbers end."""
    rows = [["State", "Area", "Output", "Yield"], [1, 2, 3, 4], [], ["State:"], ["Assam", 2000, 6226, 3172], ["Bihar", 611, 1772, 1037], ["Kerala", 5427, 671, 2713]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["code_rows"], table["first_row"], table["section_rows"]) == ([1], [2], 4, [4])


def test_the_next_group_on_the_next_page_is_of_the_same_table(tmp_path):
    """*B* after *A* behind the heading that returns, though the xã under it are those of the first page."""
    head = ["TT", "Đơn vị", "Tổng số", "Nữ"]
    rows = [head, [None, "TỔNG SỐ", 67, 36], ["A", "Cán bộ cấp xã", 36, 17], [1, "Xã Ea Tam", 9, 5], [2, "Xã Cư Ebur", 11, 6], [3, "Xã Hòa Thắng", 16, 6],
            head, ["B", "Công chức cấp xã", 31, 19], [1, "Xã Ea Tam", 10, 5], [2, "Xã Cư Ebur", 14, 7], [3, "Xã Hòa Thắng", 7, 7]]
    table, = explained(tmp_path, rows)
    assert (table["first_row"], table["last_row"], table["subtotal_rows"]) == (2, 11, [3, 8])


def test_a_total_beside_another_heading_under_a_title_is_no_total_of_the_table_above(tmp_path):
    """*Tổng số | Cơ cấu* two blank rows and a title below a table with its names in two columns."""
    rows = [["Tỉnh", "Province", "Villages", "Households"], ["Tổng số", "Total", 1247, 65735], ["Phong Sa Lỳ", "Phongsaly", 250, 37376],
            ["Luông Nậm Thà", "Luangnamtha", 548, 10822], ["U Đôm Xay", "Oudomxay", 449, 17537], [], [], ["3. Hiện trạng sử dụng đất"], [],
            [None, "Tổng số - Total", "Cơ cấu - Structure (%)"], ["Đất nông nghiệp", 707100, 89.9], ["Đất phi nông nghiệp", 80290, 10.1]]
    first, second = explained(tmp_path, rows)
    assert (first["last_row"], first["total_rows"], second["header_rows"]) == (5, [2], [10])


LEFT = [["Xã", "Số hộ", "Hộ nghèo"], ["Xã An", 210, 20], ["Xã Bình", 350, 41], ["Xã Cát", 120, 13], ["Xã Đông", 95, 8]]


def _beside(left, right, down=0):
    rows = [*([BLANK] * down), *right]
    return [[*(left[at] if at < len(left) else []), *[None] * (5 - len(left[at] if at < len(left) else [])), *(rows[at] if at < len(rows) else [])]
            for at in range(max(len(left), len(rows)))]


def test_what_is_merged_in_the_table_beside_makes_no_heading(tmp_path):
    """The unit right over the last columns is one, though *Year* beside it reaches down a row."""
    right = [[None, None, None, "Đơn vị tính: ha"], ["Xã", "Diện tích", "Trong đó", None], [None, None, "Lúa", "Màu"], ["Xã An", 801, 500, 301], ["Xã Bình", 700, 450, 250]]
    left = [["Year", "Total", None], [None, "Men", "Women"], [2016, 210, 20], [2017, 350, 41], [2018, 120, 13]]
    _, table = explained(tmp_path, _beside(left, right), merges=["A1:A2", "B1:C1", "F2:F3", "G2:G3", "H2:I2"])
    assert (table["header_rows"], table["columns"]["I"]["header"]) == ([2, 3], "Trong đó / Màu")


@pytest.mark.parametrize("years", [["2016 . . . . .", "2017 . . . . .", "2018 . . . . .", "2019 . . . . ."], [1990, 1995, 2000, 2005], ["2015-16", "2016-17", "2017-18", "2018-19"]])
def test_a_table_of_years_stands_beside_another(tmp_path, years):
    """They name its lines, with dots that lead to the figures or some years apart, and have no heading."""
    right = [[None, "Males", "Females"], *([year, 30 + at, 40 - at] for at, year in enumerate(years))]
    assert _spans(tmp_path, _beside(LEFT, right, 1)) == [(2, 5), (3, 6)]


def test_the_heading_of_a_table_stands_beside_the_title_of_another(tmp_path):
    """A blank row parts both from what is under them."""
    left = [["Đầu tư trực tiếp"], ["phân theo tỉnh"], BLANK, *LEFT]
    right = [["Table 820. Farms"], ["Item", 1990, 2000, 2005], BLANK, ["Number of farms", 2146, 2167, 2099], ["Land in farms", 987, 945, 928], ["Average", 460, 436, 442]]
    tables = explained(tmp_path, _beside(left, right))
    assert [(table["header_rows"], table["first_row"], table["last_row"]) for table in tables] == [([4], 5, 8), ([2], 4, 6)]


def test_remarks_name_no_lines(tmp_path):
    """Ages do, though the remarks at the right are the only words beside the figures."""
    rows = [["Age", "Total", "Men", "Women", "Remarks"], ["Total", 18600, 9900, 8700],
            *([age, 2100 + 31 * age, 1100 + 17 * age, 1000 + 14 * age, *["revised"] * (age % 4 == 2)] for age in range(66, 75))]
    table, = explained(tmp_path, rows)
    assert (table["name_column"], table["first_row"], table["last_row"], table["total_rows"]) == ("A", 2, 11, [2])


def test_a_line_withheld_with_a_remark_is_a_line(tmp_path):
    """Signs for its figures and a word behind them end no table."""
    rows = [["State", "Gold", "Silver", "Copper", "Remarks"], ["Alaska", 21.2, 300, 12], ["Arizona", 3.5, 220, 820, "revised"], ["Nevada", 170, 260, 60], ["Utah", "(D)", "(D)", "(X)", "revised"]]
    table, = explained(tmp_path, rows)
    assert (table["first_row"], table["last_row"]) == (2, 5)


def test_the_number_of_a_title_under_a_letterhead_is_no_figure(tmp_path):
    """*27 | Tỷ suất sinh* is the title of the table below also where offices stand above it."""
    rows = [["UBND HUYỆN TUY PHONG", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["PHÒNG NỘI VỤ", None, "Độc lập - Tự do - Hạnh phúc"], BLANK, [27, "Tỷ suất sinh, chết"], [None, "của dân số"], BLANK,
            [None, "Sinh", "Chết"], [2015, 13.9, 5.7], [2016, 13.0, 6.8], [2017, 12.8, 7.9]]
    assert _spans(tmp_path, rows) == [(8, 10)]


def test_districts_under_each_other_stay_apart_with_another_paper_below(tmp_path):
    """Each closes with its total; what stands behind blank rows and a title tells nothing of them."""
    rows = [["HUYỆN TUY PHONG"], HEAD, *FIRST, TOTAL, ["HUYỆN BẮC BÌNH"], HEAD, [1, "Bình An", 707, 430], [2, "Hải Ninh", 945, 146], [None, "Cộng", 1652, 576], BLANK, BLANK,
            ["Table 820. Farms"], BLANK, ["Item", "Unit", 1990, 2000], ["Number of farms", "1,000", 2146, 2167], ["Land in farms", "Mil. acres", 987, 945], ["Average", "Acres", 460, 436]]
    assert _spans(tmp_path, rows) == [(3, 6), (9, 11), (17, 19)]
