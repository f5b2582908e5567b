"""What provincial yearbooks do: figures inside headings broken over lines, ages that name the lines, columns numbered anew under each group."""

from openpyxl import Workbook
from openpyxl.styles import Font
from small_sheets import explained

from hieuhoc_analysis import explain


def _headers(table):
    return {letter: column["header"] for letter, column in table["columns"].items()}


def test_figures_inside_headings_broken_over_lines_are_no_lines_of_the_body(tmp_path):
    """Size classes in two languages: *Từ 1* / *đến dưới* / *5 tỷ* / *đồng* is one phrase, and so is *0,5* between two lines of words."""
    rows = [["Doanh nghiệp phân theo quy mô vốn"], [],
            [None, "Tổng số", "Dưới", "Từ 0,5", "Từ 1.000"], [None, "Total", "0,5", "đến dưới", "tỷ đồng"], [None, None, "tỷ đồng", "1 tỷ", "trở lên"],
            [None, None, "Under", "From 0.5", "1,000"], [None, None, "0.5 bill.", "to 1 bill.", "bill. and over"],
            ["TỔNG SỐ", 60, 10, 20, 30], ["Tư nhân", 40, 5, 15, 20], ["Công ty", 20, 5, 5, 10]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([3, 4, 5, 6, 7], 8, 10)
    assert _headers(table)["E"] == "Từ 1.000 / tỷ đồng / trở lên / 1,000 / bill. and over"


def test_a_heading_may_have_as_many_as_twelve_rows(tmp_path):
    """A word a line, in two languages."""
    words = ["Thuế", "sản", "phẩm", "trừ", "trợ", "cấp", "sản", "phẩm", "Products", "taxes", "less", "subsidies"]
    rows = [["TỔNG SẢN PHẨM"], [], *[[None, word, "Tổng số" if k == 0 else None] for k, word in enumerate(words)],
            ["2019", 1.5, 20.5], ["2020", 2.25, 30.5], ["2021", 3.5, 40.75]]
    table, = explained(tmp_path, rows)
    assert table["header_rows"] == list(range(3, 3 + len(words)))


def test_nameless_line_of_figures_under_headings_stays_in_the_body(tmp_path):
    """The total that nobody labelled, right under the headings, has no word under it or in it."""
    rows = [["Khu phố", "Hộ", "Đăng ký"], [None, 30, 20], ["Khu phố 1", 10, 8], ["Khu phố 2", 20, 12]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["total_rows"]) == ([1], 2, [2])


def test_ages_typed_as_texts_name_the_lines(tmp_path):
    """Most names look like figures; the few words among them and their place say what they are."""
    rows = [["Độ tuổi trẻ em", "Tổng số", "Nam", "Nữ"], ["Tổng số", 40, 19, 21], ["0-1", 15, 7, 8], ["0", 6, 3, 3], ["1", 9, 4, 5], ["2-3", 25, 12, 13], ["2", 10, 4, 6], ["3", 15, 8, 7]]
    table, = explained(tmp_path, rows)
    assert (table["name_column"], table["total_rows"], list(table["columns"])) == ("A", [2], ["B", "C", "D"])


def test_columns_numbered_anew_under_each_group_are_codes(tmp_path):
    """``1 2 3 2 3``: the names have number 1, and each group counts on from 2."""
    rows = [["Chỉ tiêu", "Nam", None, "Nữ", None], [None, "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện"], [1, 2, 3, 2, 3],
            ["Lớp 1", 40, 45, 50, 51], ["Lớp 2", 41, 47, 52, 53], ["Lớp 3", 43, 44, 45, 49]]
    table, = explained(tmp_path, rows, merges=["A1:A2", "B1:C1", "D1:E1"])
    assert (table["header_rows"], table["code_rows"], table["first_row"]) == ([1, 2], [3], 4)


def test_units_of_two_measures_over_the_figures_are_no_heading(tmp_path):
    """*Lượng: nghìn tấn; Trị giá: triệu USD* stands right over the last group."""
    rows = [["15. Hàng hóa xuất khẩu"], [None, None, None, "Lượng: nghìn tấn; Trị giá: triệu USD"], [None, "Tháng 4", None, "Tháng 5", None], [None, "Lượng", "Trị giá", "Lượng", "Trị giá"],
            ["Gạo", 620, 310, 640, 330], ["Cà phê", 150, 340, 160, 360], ["Chè", 9, 15, 11, 19]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["D"]) == ([3, 4], "Tháng 5 / Lượng")


def test_the_tenth_month_in_roman_figures_is_no_sign_for_nothing(tmp_path):
    """*X* alone is one; behind *IX* it is October."""
    months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    rows = [["Trạm", "Tháng", *[None] * 11, "Cả năm"], [None, *months], *[[name, *[30.5 + k * n for n in range(12)], 400.5] for k, name in enumerate(("Cam Ranh", "Nha Trang", "Ninh Hòa"))]]
    table, = explained(tmp_path, rows, merges=["A1:A2", "B1:M1", "N1:N2"])
    assert (table["header_rows"], [_headers(table)[letter] for letter in "BKM"]) == ([1, 2], ["Tháng / I", "Tháng / X", "Tháng / XII"])


LAND = [["Thôn 1", 40.5, 12.5, 20.25], ["Thôn 2", 45.5, 13.5, 24.25], ["Thôn 3", 48.25, 15.25, 25.5]]


def test_lone_words_of_a_heading_that_returns_belong_to_it(tmp_path):
    """The next page repeats *Sơ bộ* over the last year and *Prel.* under it as well."""
    head = [[None, None, None, "Sơ bộ"], [None, 2019, 2020, 2021], [None, None, None, "Prel."]]
    table, = explained(tmp_path, [["Diện tích"], [], *head, *LAND, *head, ["Thôn 4", 30.5, 11.5, 10.25], ["Thôn 5", 35.5, 10.5, 14.25]])
    assert (table["header_rows"], table["repeated_header_rows"], table["first_row"], table["last_row"]) == ([3, 4, 5], [9, 10, 11], 6, 13)


def test_number_of_a_page_beside_its_running_head_is_no_table(tmp_path):
    """*Giáo dục | 302* at the very top, a blank row under it."""
    table, = explained(tmp_path, [["Giáo dục", None, None, 302], [], ["186. Số giáo viên"], [], [None, 2019, 2020, 2021], *LAND])
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([5], 6, 8)


def test_next_page_may_begin_with_the_next_block(tmp_path):
    """The same names again under the heading that returns, but a caption over the figures: *Cơ cấu (%)* goes on with the one table."""
    head = ["Xã", "Tổng diện tích", "Đất ở", "Đất trồng"]
    shares = [[name, 100, 30.5, 69.5] for name, *_ in LAND]
    total = ["Tổng số", 134.25, 41.25, 70]
    table, = explained(tmp_path, [["Diện tích"], [], head, [None, "Ha"], total, *LAND, head, [None, "Cơ cấu (%)"], ["Tổng số", 100, 40, 60], *shares], merges=["B4:D4", "B10:D10"])
    assert (table["repeated_header_rows"], table["last_row"]) == ([9], 14)


def test_same_names_again_under_a_heading_of_their_own_are_another_table(tmp_path):
    """Without a caption for the next block it is the form filled in once more."""
    head = ["Xã", "Tổng diện tích", "Đất ở", "Đất trồng"]
    total = ["Tổng số", 134.25, 41.25, 70]
    assert [t["last_row"] for t in explained(tmp_path, [["Diện tích"], [], head, total, *LAND, head, total, *LAND])] == [7, 12]


def test_caption_over_the_figures_may_stand_two_blank_rows_under_the_heading(tmp_path):
    """Or under the numbers of the columns."""
    table, = explained(tmp_path, [["Diện tích"], [], ["Xã", "Tổng diện tích", "Đất ở", "Đất trồng"], [], [], [None, "Ha"], *LAND, [None, "%"], *LAND], merges=["B6:D6", "B10:D10"])
    assert (table["header_rows"], table["last_row"]) == ([3], 13)


def test_months_and_dates_over_column_numbers_are_headings(tmp_path):
    """Only the lower of two rows that count on numbers the columns; *31/3* is a heading, too."""
    rows = [["Năm", "Tháng"], [None, 1, 2, 3, 4], ["A", 1, 2, 3, 4], *[[year, 80, 75, 91, 84] for year in (2018, 2019, 2020)]]
    table, = explained(tmp_path, rows, merges=["A1:A2", "B1:E1"])
    assert (table["header_rows"], table["code_rows"], _headers(table)["C"]) == ([1, 2], [3], "Tháng / 2")


def test_phrase_that_goes_on_alone_stays_in_the_heading(tmp_path):
    """The last column has most to say: its words go on line by line where no other heading does, in the middle of the heading and at its end."""
    rows = [["Chỉ số giá"], [], [None, "Kỳ gốc", "Tháng 4", "5 tháng"], [None, 2019, "năm 2023", "năm 2023"], [None, None, None, "so với"], [None, None, None, "cùng kỳ"],
            [None, "(%)", "(%)", "(%)"], [None, None, None, "của năm"], *[[name, 101.5, 99.25 + k, 100.5] for k, name in enumerate(("Lương thực", "Thực phẩm", "Đồ uống"))]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], _headers(table)["D"]) == ([3, 4, 5, 6, 7, 8], "5 tháng / năm 2023 / so với / cùng kỳ / (%) / của năm")


def test_name_heading_goes_on_below_the_years(tmp_path):
    """*Huyện, thị* / *xã, thành* / *phố* beside one row of years; with a capital it is a caption over the lines."""
    years = ["Huyện, thị", "2015", "2016", "2017"]
    table, = explained(tmp_path, [["Diện tích"], years, ["xã, thành"], ["phố"], *LAND])
    assert (table["header_rows"], table["first_row"]) == ([2, 3, 4], 5)
    table, = explained(tmp_path, [["Diện tích"], years, ["Vùng cao"], *LAND])
    assert (table["header_rows"], table["first_row"]) == ([2], 3)


def test_size_classes_under_a_lone_group_are_headings(tmp_path):
    """*5-9 người* over *pers.* looks like a figure with its unit; all of its line do, and words stand under each."""
    rows = [["84. Doanh nghiệp"], [], [None, None, None, "Phân theo quy mô"], [None, None, "Dưới 5", "5 người", "10 người"], [None, "Tổng số", "người", "trở lên", "trở lên"],
            ["Xây dựng", 60, 10, 20, 30], ["Giáo dục", 40, 5, 15, 20], ["Vận tải", 20, 5, 5, 10]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"]) == ([3, 4, 5], 6)


def test_unit_in_italics_over_upright_headings_is_no_heading(tmp_path):
    """Wherever it stands over the figures, and whatever is counted; upright as they are, it is one."""
    def read(italic):
        book = Workbook()
        for row in [["Giao thông"], [None, None, "Vòng quay mỗi phút"], [None, "2019", "2020", "2021"], *LAND]:
            book.active.append(row)
        book.active["C2"].font = Font(italic=italic)
        book.save(tmp_path / "a.xlsx")
        return explain.explain_file(tmp_path / "a.xlsx")["sheets"][0]["tables"][0]["header_rows"]

    assert (read(True), read(False)) == ([3], [2, 3])


def test_heading_of_one_year_begins_another_table(tmp_path):
    """*Ngành | 2021* below *Ngành | 2018 | 2019*: it heads the one column of the table below, and what is said in brackets under it."""
    first = [["Ngành", 2018, 2019], ["Xây dựng", 23.5, 22.25], ["Vận tải", 26.25, 26.5], ["Tổng số", 49.75, 48.75]]
    second = [["Ngành", 2021], ["(theo bảng phân ngành mới)"], ["Xây dựng", 16.75], ["Vận tải", 58.5], ["Tổng số", 75.25]]
    tables = explained(tmp_path, [["Lao động"], *first, [], *second])
    assert [(t["header_rows"], t["last_row"], t["total_rows"]) for t in tables] == [([2], 5, [5]), ([7, 8], 11, [11])]


def test_lone_group_in_capitals_over_headings_in_capitals_is_one(tmp_path):
    """Over headings in small letters a lone text in capitals is a title."""
    def read(group, *leaves):
        return explained(tmp_path, [["CÂN ĐỐI"], [None, None, group], ["NỘI DUNG", *leaves], *LAND])[0]["header_rows"]

    assert read("SO SÁNH VỚI (%)", "DỰ TOÁN", "NĂM TRƯỚC", "KẾ HOẠCH") == [2, 3]
    assert read("SO SÁNH VỚI NĂM", "Dự toán", "Năm trước", "Kế hoạch") == [3]


def test_a_small_table_beside_years_leaves_the_heading_alone(tmp_path):
    """The first line of the one stands beside the heading of the other: years under *Năm* name lines as words do."""
    rows = [["Dân số"], [], ["Năm", "Tổng số", "Nông thôn", None, "Số đơn vị", 63], *([str(2000 + n), 78.5 + n, 60 + n, None, *(("Đã nộp", 60), ("Chưa nộp", 3))[n]] if n < 2 else [str(2000 + n), 78.5 + n, 60 + n] for n in range(6))]
    table, *_ = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], list(table["columns"])) == ([3], 4, ["B", "C"])


def test_what_a_table_was_asked_for_is_no_heading(tmp_path):
    """Names of fields and their values right over the heading."""
    rows = [["Dân số"], ["TuNgay", "DenNgay", "MaTinh", "LoaiBC"], ["01/01/2008", "31/12/2008", "60", "1"], ["Stt", None, "Nông thôn", "Tổng số"], [None, None, "Nữ", "Nữ"], [None, "Toàn quốc", 300, 700], [1, "Bắc Giang", 100, 300], [2, "Hải Dương", 200, 400]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], {letter: column["header"] for letter, column in table["columns"].items()}) == ([4, 5], {"C": "Nông thôn / Nữ", "D": "Tổng số / Nữ"})


def test_a_caption_under_a_merged_name_heading_opens_the_body(tmp_path):
    """*Industry* heads names elsewhere; under *State*, merged down to the row above it, it is a caption."""
    rows = [["Resident population"], [], ["State", "Female", None], [None, "2015", "2016"], ["Industry"], ["Utilities", 785.5, 182.25], ["Mining", 480.5, 189.75], ["Services"], ["Finance", 37.5, 186.5]]
    table, = explained(tmp_path, rows, merges=["A3:A4", "B3:C3"])
    assert (table["header_rows"], table["first_row"]) == ([3, 4], 5)


def test_a_long_line_under_the_last_name_is_no_rest_of_it(tmp_path):
    """*data extracted on …* is longer than any name, so it is a note."""
    rows = [["Population"], ["Area", "2018", "2019"], ["Auckland", 1654, 1681], ["Waikato district", 78, 80], ["data extracted on 05 Nov 2021 from the portal"]]
    table, = explained(tmp_path, rows)
    assert table["last_row"] == 4


def test_a_long_table_may_be_set_in_halves_beside_each_other(tmp_path):
    """*TT | Chỉ tiêu | Số lượng* twice, without an empty column between."""
    rows = [["HOẠT ĐỘNG"], ["TT", "Chỉ tiêu", "Số lượng", "TT", "Chỉ tiêu", "Số lượng"], [1, "Số khám thai", 214, 4, "Số đẻ", 57], [2, "Số xét nghiệm", 198, 5, "Số tai biến", 2], [3, "Số quản lý thai", 57, 6, "Số tử vong", 0]]
    left, right = explained(tmp_path, rows)
    assert [(table["name_column"], list(table["columns"]), table["first_row"], table["last_row"]) for table in (left, right)] == [("B", ["C"], 3, 5), ("E", ["F"], 3, 5)]


def test_years_among_words_at_the_left_name_lines(tmp_path):
    """*2000/2001*, then *Percentage change*: both are names, and no line is a total for want of one."""
    rows = [["Enrolments"], [None, "Canada", "N.L."], *(row for year in range(2000, 2005) for row in ([f"{year}/{year + 1}", 5350 - year % 7, 90.5], ["Percentage change", -0.4, -4.1]))]
    table, = explained(tmp_path, rows)
    assert (table["name_column"], table["first_row"], table["total_rows"], list(table["columns"])) == ("A", 3, [], ["B", "C"])


def test_a_bracket_left_open_is_no_figure(tmp_path):
    """*(10 000* / *units)*: what the figures below are counted in, over two lines."""
    rows = [["Health institutions"], [None, "Beds", "Personnel"], ["Region", "(10 000", "(10 000"], [None, "units)", "persons)"], ["Beijing", 6.9, 16.3], ["Tianjin", 4.5, 8.8], ["Hebei", 16.6, 26.7]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"]) == ([2, 3, 4], 5)


def test_numbers_of_columns_over_the_headings(tmp_path):
    """``A | B | 1 | 2`` over the headings is no level of them; nor are criteria 1 to 5 under a group numbers of columns where signs are all that is counted."""
    rows = [["A", "B", 1, 2, 3], ["STT", "Đơn vị", "Phòng học", "Trong đó", None], [None, None, None, "Kiên cố", "Tạm"], [1, "TH Trần Phú", 12, 10, 2], [2, "TH Kim Đồng", 9, 8, 1], [3, "THCS Chu Văn An", 15, 12, 3]]
    table, = explained(tmp_path, rows, merges=["A2:A3", "B2:B3", "C2:C3", "D2:E2"])
    assert (table["header_rows"], table["code_rows"], table["columns"]["D"]["header"]) == ([2, 3], [1], "Trong đó / Kiên cố")
    rows = [["TT", "Xã", "Kết quả từng tiêu chí", None, None, None, None, "Số tiêu chí đạt"], [None, None, 1, 2, 3, 4, 5], *[[k, name, "Đ", "Đ", "C", "Đ", "CĐ"[k % 2], 3 + k % 2] for k, name in enumerate(("Thanh Nưa", "Thanh Luông", "Noong Hẹt"), 1)]]
    table, = explained(tmp_path, rows, framed=range(1, 6), merges=["A1:A2", "B1:B2", "C1:G1", "H1:H2"])
    assert (table["header_rows"], table["columns"]["E"]["header"]) == ([1, 2], "Kết quả từng tiêu chí / 3")


def test_words_over_the_figures_part_the_body(tmp_path):
    """Captions in the column of figures, each over years that name the lines, are no totals and no words for a figure."""
    years = [[str(year), 41, 20, 21] for year in (2000, 2005, 2010)]
    table, = explained(tmp_path, [["Year", "Total", "Married", "Single"], [None, None, "TOTAL"], *years, [None, None, "MALE"], *years, [None, None, "FEMALE"], *years])
    assert (table["total_rows"], table["section_rows"], table["first_row"]) == ([], [2, 6, 10], 2)
    merged = [["Năm", "Tổng số", "Lúa", "Ngô"], *years, [None, "Chỉ số phát triển (%)"], *years]
    table, = explained(tmp_path, merged, merges=["B5:D5"])
    assert table["section_rows"] == [5]


def test_a_part_between_the_sum_and_what_it_adds_up(tmp_path):
    """*Trong đó: Trả sau* is a part of the sum over it, but not one of the lines that it adds up."""
    kinds = [("Tổng số", 131, 138, 152), ("Trong đó: Trả sau", 12, 19, 23), ("Cố định", 41, 33, 31), ("Di động", 90, 105, 121)]
    table, = explained(tmp_path, [["Số thuê bao điện thoại"], [], [None, 2015, 2016, 2017], *kinds])
    assert (table["total_rows"], table["subtotal_rows"]) == ([4], [])


def test_blank_columns_between_any_two_of_figures(tmp_path):
    """They part no tables, though *Lớp* over its kinds begins as the heading of names does and is merged over figures and blanks."""
    rows = [["TT", "Địa phương", "Trường", None, None, None, "Lớp"], [None, None, "CL", None, "NCL", None, "CL", None, "NCL"],
            *[[k, name, 20 + k, None, 3 + k, None, 310 + 7 * k, None, 41 + k] for k, name in enumerate(("Hà Giang", "Cao Bằng", "Lào Cai", "Yên Bái"), 1)]]
    table, = explained(tmp_path, rows, merges=["A1:A2", "B1:B2", "C1:E1", "G1:I1"])
    assert (table["name_column"], {col: told["header"] for col, told in table["columns"].items()}) == ("B", {"C": "Trường / CL", "E": "Trường / NCL", "G": "Lớp / CL", "I": "Lớp / NCL"})


def test_cells_of_nothing_but_blanks(tmp_path):
    """They say nothing: rows of them part as empty ones do, and columns of them hold no figures. They are counted as ignored."""
    rows = [["Dân số năm 2019", " ", " ", "  "], [" ", None, "\u00a0"], ["Xã", "Tổng số", "Nam", "Nữ"], ["Xã An Phú", 30, 14, 16], [" ", "", " ", None], ["Xã An Hòa", 42, 20, 22], [" ", " ", " ", " "], ["Nguồn: Chi cục Thống kê", " "]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"], table["name_column"]) == ([3], 4, 6, "A")
    sheet, = explain.explain_file(tmp_path / "a.xlsx")["sheets"]
    assert sheet["roles"] == {"title": 1, "heading": 4, "stub": 2, "value": 6, "note": 1, "ignored": 12}
    assert sheet["nonempty_cells"] == 26


def test_number_and_title_right_over_the_headings(tmp_path):
    """*86 | Số hợp tác xã* and the same in English below it, without a blank row, are no groups of headings; a group with a line under it is one."""
    body = [["Huyện An Lão", 4, 5, 7], ["Huyện Vĩnh Thạnh", 3, 3, 4], ["Huyện Vân Canh", 2, 4, 4]]
    rows = [[86, "Số hợp tác xã phân theo huyện"], [None, "Number of cooperatives"], [None, 2017, 2018, 2019], *body]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["columns"]["B"]["header"]) == ([3], "2017")
    rows[1:2] = [[None, "Hợp tác xã - Cooperative"]]
    table, = explained(tmp_path, rows, merges=["B2:D2"])
    assert (table["header_rows"], table["columns"]["C"]["header"]) == ([2, 3], "Hợp tác xã - Cooperative / 2018")


def test_numbers_of_classes_amid_words_and_what_is_left_over_below(tmp_path):
    """*50 to* / **179** / *acres* is a heading beside *or* and *All*; a word and a figure far below the names are of no line of the table."""
    heads = [[None, "Under", "10 to", "50 to", "180 acres"], ["Region and", 10, 49, 179, "or", "All"], ["state", "acres", "acres", "acres", "more", "farms"]]
    body = [["Maine", 12, 41, 20, 5, 78], ["Vermont", 9, 33, 31, 4, 77], ["Ohio", 19, 51, 45, 12, 127], ["Iowa", 8, 28, 61, 44, 141]]
    table, *_ = explained(tmp_path, [*heads, *body, [], [], [None, None, None, None, "check", 0]])
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1, 2, 3], 4, 7)
    assert table["columns"]["D"]["header"] == "50 to / 179 / acres"


def test_a_few_words_beside_lines_that_years_name(tmp_path):
    """What somebody typed right of the table, under no heading, names none of its lines."""
    rows = [["At 31 March", "Owner occupied", "Rented"], *[[year, 13881 + 90 * k, 2050 + 70 * k] for k, year in enumerate(range(1996, 2003))]]
    rows[3] += [None, "kiểm tra lại"]
    table, = explained(tmp_path, rows)
    assert (table["name_column"], [*table["columns"]]) == ("A", ["B", "C"])
