"""Which lines add up others: one small sheet for each way in which tables say it, or do not."""

import pytest
from small_sheets import explained

from hieuhoc_analysis import clean

HEAD = ["Đơn vị", "Số hộ", "Đăng ký", "Công nhận"]


def _totals(tmp_path, rows, **look):
    table, = explained(tmp_path, rows, **look)
    return table["total_rows"], table["subtotal_rows"]


def test_a_total_is_known_by_its_name(tmp_path):
    """Also where its figures are rates that add up to nothing."""
    rows = [HEAD, ["Toàn tỉnh", 94.9, 95.0, 88.1], ["Bắc Bình", 92.0, 97.1, 90.2], ["Tuy Phong", 96.3, 93.3, 86.0], ["La Gi", 95.1, 92.2, 87.4]]
    assert _totals(tmp_path, rows) == ([2], [])


@pytest.mark.parametrize("name", ["Bình Thuận", "Sleman", "Total outlays", "Tổng số giáo viên và nhân viên", "Cộng 5 năm"])
@pytest.mark.parametrize("at", [1, 4])
def test_a_line_that_adds_up_all_others_is_the_total_whatever_its_name(tmp_path, name, at):
    """First or last, the figures of all columns say so."""
    rows = [HEAD, ["Bắc Bình", 2511, 1907, 1812], ["Tuy Phong", 3144, 2210, 2003], ["La Gi", 1873, 1450, 1121]]
    rows.insert(at, [name, 7528, 5567, 4936])
    assert _totals(tmp_path, rows) == ([at + 1], [])


def test_figures_typed_as_text_keep_their_decimals_and_minus_signs(tmp_path):
    """A web page writes *31* for 31.0 beside *30.5*, and *-0.5*."""
    rows = [HEAD, ["Canada", "2031", "1450.7", "881.2"], ["Quebec", "930.5", "700", "390.4"], ["Ontario", "1101", "751.2", "490.8"], ["Yukon", "-0.5", "-0.5", "0"]]
    assert _totals(tmp_path, rows) == ([2], [])


def test_a_first_total_over_bold_subtotals(tmp_path):
    """The subtotals add up their lines, the total the subtotals."""
    rows = [HEAD, ["All outlays", 9051, 6010, 4949], ["Defense", 5037, 3120, 2817], ["Personnel", 2504, 1511, 1310], ["Procurement", 2533, 1609, 1507],
            ["Education", 4014, 2890, 2132], ["Schools", 3001, 2017, 1110], ["Colleges", 1013, 873, 1022]]
    assert _totals(tmp_path, rows, bold=[2, 3, 6]) == ([2], [3, 6])


def test_a_total_over_lines_of_one_kind_with_parts_of_them_between(tmp_path):
    """*I, II, III* add up to the first line; their *of which* lines are incomplete and add up to nothing."""
    rows = [["STT", *HEAD], [None, "Tổng số giáo viên", 7801, 6311, 1491], ["I", "Giáo viên", 7003, 6004, 1202], ["1", "Toán", 1201, 1001, 120], ["2", "Văn", 1404, 1008, 270],
            ["II", "Cán bộ quản lý", 305, 202, 104], ["1", "Hiệu trưởng", 101, 100, 41], ["III", "Nhân viên", 493, 105, 185], ["1", "Văn thư", 101, 33, 72]]
    totals, _ = _totals(tmp_path, rows)
    assert totals == [2]


def test_one_whole_divided_twice(tmp_path):
    """By sex, then by residence: both divisions add up to the first line, which has no total's name."""
    rows = [HEAD, ["Employed persons", 7009, 5133, 4008], ["Male", 3702, 2811, 2003], ["Female", 3307, 2322, 2005],
            ["Urban", 2614, 2049, 1711], ["Rural", 4395, 3084, 2297]]
    assert _totals(tmp_path, rows) == ([2], [])


def test_regions_known_by_their_names_are_subtotals(tmp_path):
    """Rates add up to nothing; *Tây Nguyên* among provinces is a region all the same."""
    rows = [HEAD, ["Cả nước", 94.9, 95.0, 88.1], ["Tây Nguyên", 90.6, 91.5, 91.3], ["Kon Tum", 87.0, 88.2, 90.9], ["Gia Lai", 85.1, 86.7, 90.0],
            ["Đông Nam Bộ", 97.0, 97.5, 96.1], ["Đồng Nai", 96.9, 97.0, 95.2], ["Bình Dương", 97.7, 98.1, 96.6]]
    assert _totals(tmp_path, rows) == ([2], [3, 6])


def test_group_totals_that_close_their_groups(tmp_path):
    """*Cộng I* after its lines, the total of all at the end."""
    rows = [["TT", *HEAD], ["I", "Khu vực 1", None, None, None], [1, "Liên Hương", 301, 204, 103], [2, "Phan Rí", 402, 306, 207], [None, "Cộng I", 703, 510, 310],
            ["II", "Khu vực 2", None, None, None], [1, "Phan Dũng", 55, 33, 21], [2, "Phong Phú", 77, 61, 44], [None, "Cộng II", 132, 94, 65], [None, "Tổng cộng", 835, 604, 375]]
    assert _totals(tmp_path, rows) == ([10], [5, 9])


def test_the_total_of_a_turned_table_is_named_and_proved(tmp_path):
    """Lines of measures add up to nothing, but *Cộng* under all grades of a school does."""
    years = ["Khối lớp", "Năm học 2014-2015", "Năm học 2015-2016", "Năm học 2016-2017"]
    rows = [years, ["Khối lớp 6", 321, 304, 320], ["Khối lớp 7", 328, 279, 295], ["Khối lớp 8", 335, 283, 300], ["Cộng", 984, 866, 915]]
    assert _totals(tmp_path, rows) == ([5], [])


def test_the_first_measure_of_a_turned_table_is_no_total(tmp_path):
    """*Tổng số* of one model over its registered and recognized families adds up nothing."""
    rows = [["Nội dung", "Khu phố 1", "Khu phố 2", "Khu phố 3"], ["Tổng số hộ", 321, 304, 320], ["Tổng số", 228, 279, 295], ["Số hộ đăng ký", 135, 183, 200], ["Số hộ công nhận", 84, 166, 115]]
    assert _totals(tmp_path, rows) == ([], [])


@pytest.mark.parametrize("rows", [
    [HEAD, ["Lúa", 101, 98, 77], ["Ngô", 45, 33, 61], ["Sắn", 203, 187, 9], ["Mía", 12, 150, 44]],
    [["Năm", *HEAD[1:]], [2016, 3929, 2001, 1722], [2017, 5308, 2512, 1682], [2018, 7239, 3001, 1794]],
    [HEAD, ["Thôn 1", 10, 5, 5], ["Thôn 2", 20, 10, 10], ["Thôn 3", 30, 15, 15], ["Thôn 4", 44, 20, 11]],
])
def test_a_table_without_totals_has_none(tmp_path, rows):
    """Neither a bold first line, nor growing years, nor units of one kind that add up by chance."""
    assert _totals(tmp_path, rows, bold=[2]) == ([], [])


def test_a_caption_called_like_a_total_is_none(tmp_path):
    """*CẢ NƯỚC* without figures stands over the years below it."""
    rows = [[None, "Chung", "Nhóm 1", "Nhóm 2"], ["CẢ NƯỚC"], [2016, 3779, 736, 1781], [2018, 3196, 768, 1477], ["Nông thôn"], [2016, 2649, 721, 1881], [2018, 3181, 979, 1738]]
    table, = explained(tmp_path, rows)
    assert (table["total_rows"], table["section_rows"]) == ([], [2, 5])


def test_the_mean_of_the_others_is_no_total(tmp_path):
    """*Bình quân* closes the list and is the sum of nothing."""
    rows = [HEAD, ["Bắc Bình", 52.0, 47.1, 60.2], ["Tuy Phong", 56.3, 43.3, 66.0], ["La Gi", 55.1, 42.2, 57.4], ["Bình quân", 54.5, 44.2, 61.2]]
    assert _totals(tmp_path, rows) == ([], [])


@pytest.mark.parametrize("name", ["Toàn trường", "Tổng cộng A + B", "Tổng số I+II+III", "Chung", "Chung toàn tỉnh", "Total 1/", "Total, all ages", "All races \\1", "Both sexes", "U.S., total", "State total"])
def test_names_of_a_total_of_rates(tmp_path, name):
    """Rates add up to nothing: the name of the first line alone says that it is the whole."""
    rows = [HEAD, [name, 94.9, 95.0, 88.1], ["Bắc Bình", 92.0, 97.1, 90.2], ["Tuy Phong", 96.3, 93.3, 86.0], ["La Gi", 95.1, 92.2, 87.4]]
    assert _totals(tmp_path, rows) == ([2], [])


@pytest.mark.parametrize("name", ["All other items", "Tổng số hộ nghèo", "Phần còn lại", "Bình quân chung"])
def test_names_that_only_begin_like_one(tmp_path, name):
    """A rest, a measure or a mean is no total of rates."""
    rows = [HEAD, [name, 94.9, 95.0, 88.1], ["Bắc Bình", 92.0, 97.1, 90.2], ["Tuy Phong", 96.3, 93.3, 86.0], ["La Gi", 95.1, 92.2, 87.4]]
    assert _totals(tmp_path, rows)[0] == []


def test_a_unit_among_units_of_its_kind_is_no_total_for_its_look(tmp_path):
    """*Thôn Lạc Hải*, whose number was forgotten, stands out as the wards do, and adds up nothing."""
    rows = [["TT", "Đơn vị", "Số hộ", "Đăng ký"], [None, "Xã Tiến Lợi", 161, 122], [1, "Thôn Long Giang", 131, 101], [None, "Thôn Lạc Hải", 30, 21],
            [None, "Xã Hàm Trí", 633, 444], [1, "Thôn Phú Hòa", 322, 233], [2, "Thôn Vĩnh Sơn", 311, 211],
            [None, "Xã Phú Lạc", 715, 526], [1, "Thôn Lạc Trị", 354, 255], [2, "Thôn Phú Điền", 361, 271]]
    table, = explained(tmp_path, rows)
    assert (table["total_rows"], table["subtotal_rows"]) == ([], [2, 5, 8])


@pytest.mark.parametrize("numbers", [(None, 1, 2, None, 3, 4), ("I", 1, 2, "II", 1, 2)])
def test_a_caption_called_like_its_units_adds_them_up(tmp_path, numbers):
    """*Khu vực đồng bằng* over *Khu vực 1* and *Khu vực 2*: all its figures are their sums, and it is numbered otherwise."""
    lines = [["Khu vực đồng bằng", 600, 372, 318], ["Khu vực 1", 237, 146, 116], ["Khu vực 2", 363, 226, 202], ["Khu vực miền núi", 594, 344, 297], ["Khu vực 3", 281, 181, 153], ["Khu vực 4", 313, 163, 144]]
    rows = [["STT", *HEAD], *([number, *line] for number, line in zip(numbers, lines, strict=True))]
    assert _totals(tmp_path, rows) == ([], [2, 5])


def test_a_unit_that_happens_to_equal_its_neighbours_is_no_total(tmp_path):
    """*Khu phố 3* has as many families as the two before it together, numbered like them."""
    rows = [["STT", *HEAD], [1, "Khu phố 1", 31, 20, 11], [2, "Khu phố 2", 30, 12, 13], [3, "Khu phố 3", 61, 32, 24], [4, "Khu phố 4", 44, 31, 12]]
    assert _totals(tmp_path, rows) == ([], [])


def test_a_total_column_with_a_mistake_is_known_by_the_like_ones_beside_it(tmp_path):
    """Pupils at the end of the year do not add up in one line of three; those at its start do."""
    rows = [["STT", "Khu phố", "Sĩ số đầu năm", None, None, "Sĩ số cuối năm", None, None], [None, None, "TH", "THCS", "Tổng cộng", "TH", "THCS", "Tổng cộng"],
            [1, "Khu phố 1", 72, 94, 166, 72, 93, 165], [2, "Khu phố 2", 124, 86, 210, 124, 83, 207], [3, "Khu phố 3", 96, 84, 180, 95, 136, 178]]
    _totals(tmp_path, [["UBND phường Phú Thủy, năm học 2018-2019"], *rows])
    read = clean([tmp_path / "a.xlsx"]).observations
    assert sorted(set(read["source_cell"].str[0])) == ["C", "D", "F", "G"]


def test_the_lone_sum_of_one_column_is_its_total(tmp_path):
    """Right under the figures and without a name; another lone number is none."""
    rows = [["Khu vực", "Số gia đình đăng ký"], ["Khu vực 1A", 156], ["Khu vực 1B", 158], ["Khu vực 2A", 237]]
    assert _totals(tmp_path, [*rows, [None, 551]]) == ([5], [])
    assert _totals(tmp_path, [*rows, [None, 550]]) == ([], [])


@pytest.mark.parametrize("names", [("Cộng", "Cộng II"), ("Cộng I", "Cộng")])
def test_a_total_of_its_group_beside_a_numbered_one(tmp_path, names):
    """One group closes with *Cộng*, the other with *Cộng II*; nothing adds up both."""
    rows = [["TT", *HEAD], ["I", "Khu vực đồng bằng"], [1, "Bản 1", 301, 204, 103], [2, "Bản 2", 402, 306, 207], [None, names[0], 703, 510, 310],
            ["II", "Khu vực miền núi"], [1, "Bản 3", 55, 33, 21], [2, "Bản 4", 77, 61, 44], [None, names[1], 132, 94, 65]]
    assert _totals(tmp_path, rows) == ([], [5, 9])


def test_a_total_is_not_found_short_of_its_last_group(tmp_path):
    """Two of three groups add up in three of four columns; only with the third does the first column, in hectares, too."""
    rows = [["STT", "Loại đất", "Diện tích", "Hộ", "Tổ chức", "Cơ quan"], [None, "Diện tích tự nhiên", 77385.91, 30101.2, 20944.1, 16040.21], [1, "Đất nông nghiệp", 60344.1, 28101.1, 19044.1, 13198.9],
            [2, "Đất phi nông nghiệp", 9940.8, 2000.1, 1900, 2841.31], [3, "Đất chưa sử dụng", 7101.01]]
    assert _totals(tmp_path, rows, bold=[2]) == ([2], [])


def test_what_follows_the_total_takes_nothing_from_it(tmp_path):
    """An addendum under *Total tourism sales*, which adds up all lines above."""
    rows = [HEAD, ["Accommodation", 63.6, 34.3, 26.3], ["Food services", 49.7, 9.7, 38.9], ["Air transportation", 67.2, 27.6, 35.1], ["Gambling", 50.7, 7.3, 40.2], [],
            ["Total tourism sales", 231.2, 78.9, 140.5], ["Addendum: nonscheduled travel", 4.1, 1.0, 2.7]]
    assert _totals(tmp_path, rows) == ([7], [])


def test_a_first_line_that_ends_with_total_is_one(tmp_path):
    """*Retail trade, total \\2* includes kinds of business that are not shown: its figures add up to nothing."""
    rows = [HEAD, ["  Retail trade, total \\2", 1113, 14841, 303], ["Motor vehicles", 124, 1866, 72], ["Furniture", 65, 555, 13], ["Food stores", 155, 3004, 49]]
    assert _totals(tmp_path, rows) == ([2], [])


def test_an_abbreviated_kind_is_no_capitals(tmp_path):
    """*K.P 7* among wards in capitals is one of their khu phố."""
    rows = [["STT", *HEAD], ["I", "PHƯỜNG MŨI NÉ", 923, 337, 362], [1, "Khu phố 6", 444, 149, 165], [2, "K.P 7", 479, 188, 197],
            ["II", "XÃ LONG TRUNG", 776, 340, 365], [1, "Ấp Thái Sơn", 493, 246, 265], [2, "Ấp 2", 283, 94, 100]]
    assert _totals(tmp_path, rows) == ([], [2, 5])


def test_two_names_in_capitals_among_the_lines_of_a_group_are_lines(tmp_path):
    """Groups and a few of their lines are typed in capitals; the lines that a group adds up stay lines."""
    rows = [["STT", *HEAD], ["I", "XÃ PHƯỚC THỂ", 1503, 1022, 911], ["1", "Lạc Trị", 502, 311, 300], ["2", "Tân An", 1001, 711, 611],
            ["II", "XÃ VĨNH HẢO", 1605, 1120, 1007], ["1", "XÓM THÁI TRỊ", 241, 207, 185], ["2", "Phú Hải", 469, 308, 235], ["3", "Đông Điền", 895, 605, 587]]
    assert _totals(tmp_path, rows) == ([], [2, 5])
    rows[4][1] = "Xã Vĩnh Hảo"
    rows[1][1] = "Xã Phước Thể"
    assert _totals(tmp_path, rows) == ([], [2, 5])


def test_totals_of_groups_and_the_total_that_adds_them_up(tmp_path):
    """Every group closes with *Total*; the last one adds up the others, whether or not its own lines do as well."""
    rows = [["Region", "Kind", "Beds", "Visits"]]
    for region, beds, visits in (("Ahafo", (14, 30), (301, 92)), ("Oti", (25, 44), (417, 77)), ("Volta", (38, 21), (288, 65)), ("Ghana", (77, 95), (1006, 234))):
        rows += [[region, "Hospital", beds[0], visits[0]], [None, "Clinic", beds[1], visits[1]], [None, "Total", sum(beds), sum(visits)]]
    assert _totals(tmp_path, rows) == ([13], [4, 7, 10])


def test_national_beside_international_is_a_part(tmp_path):
    """Both add up to the line above them."""
    rows = [["", "2016", "2017", "2018"], ["Goods transport", 1779, 1852, 1568], ["national", 1061, 1130, 922], ["international", 718, 722, 646], ["Vessels", 211, 208, 201]]
    totals, _ = _totals(tmp_path, rows)
    assert totals == []


def test_a_first_line_that_names_a_sum_and_is_one(tmp_path):
    """*Tổng trị giá* adds up the sectors under it; the goods after them add up to nothing."""
    rows = [["Mặt hàng", "Tháng 2", "Tháng 3", "Cộng dồn"], ["TỔNG TRỊ GIÁ", 24820, 34010, 93060], ["Khu vực trong nước", 6530, 9200, 25260], ["Khu vực nước ngoài", 18290, 24810, 67800],
            ["Thủy sản", 490, 710, 1960], ["Rau quả", 360, 440, 1280]]
    assert _totals(tmp_path, rows)[0] == [2]


def test_totals_written_as_sums_of_single_cells(tmp_path):
    """``=B3+B4+B7`` and ``=SUM(B3:B4)+B7`` are sums as ``SUM`` is, also where no program has stored their results."""
    def added(*rows):
        return ["+".join(f"{col}{row}" for row in rows) for col in "BCD"]

    rows = [HEAD, ["Cụm 1", *(f"={text}" for text in added(3, 4))], ["Khu phố Phú Quý", 814, 335, 257], ["Khu phố Nam Lợi", 805, 361, 306], ["Cụm 2", *(f"=SUM({c}6:{c}7)" for c in "BCD")],
            ["Khu phố Bình Đức", 343, 239, 190], ["Khu phố Tân Mỹ", 126, 56, 43], ["Cộng", *(f"=SUM({c}3:{c}4)+{c}6+{c}7" for c in "BCD")]]
    assert _totals(tmp_path, rows) == ([8], [2, 5])


def test_sums_of_groups_and_of_all_written_as_formulas(tmp_path):
    """*Cộng* of each group and *Tổng số* of all lines, whose formulas alone say so."""
    rows = [HEAD, ["Thôn 1", 198, 164, 99], ["Thôn 2", 443, 345, 199], ["Cộng", *(f"=SUM({c}2:{c}3)" for c in "BCD")], ["Thôn 3", 790, 671, 353], ["Thôn 4", 292, 254, 161],
            ["Cộng", *(f"=SUM({c}5:{c}6)" for c in "BCD")], ["Tổng số", *(f"={c}2+{c}3+{c}5+{c}6" for c in "BCD")]]
    assert _totals(tmp_path, rows) == ([8], [4, 7])


def test_the_whole_of_each_block_that_returns_under_another_caption(tmp_path):
    """The same revenue in money and in per cent: the line that adds up its whole block is the table's total, *Thu nội địa* one of its groups."""
    money = [("Tổng thu", 1055, 1166), ("Thu nội địa", 653, 742), ("Thu từ doanh nghiệp", 353, 401), ("Thuế thu nhập", 202, 221), ("Thu khác", 98, 120), ("Thu hải quan", 93, 92), ("Thu viện trợ", 309, 332)]
    shares = [(name, *(round(100 * value / whole, 2) for value, whole in zip(values, (1055, 1166), strict=True))) for name, *values in money]
    table, = explained(tmp_path, [["53. Thu ngân sách"], [None, "2021", "2022"], [None, "Triệu đồng"], *money, [None, "Cơ cấu (%)"], *shares])
    assert table["total_rows"] == [4, 12]


def test_total_that_is_divided_again_below_it_adds_up_the_lines_above(tmp_path):
    """*Tổng thu ngân sách*, then its division in brackets: the only sum of all lines before it is the table's total; a sum of some is none."""
    parts = [["Thuế thu nhập", 60466, 86104, 83202], ["Thuế xuất khẩu", 2709, 14045, 15917], ["Phí và lệ phí", 38369, 42707, 40110], ["Thu khác", 11303, 12896, 11552]]
    divided = [["(Trung ương hưởng)", 74478, 113045, 110671], ["(Địa phương hưởng)", 38369, 42707, 40110]]
    assert _totals(tmp_path, [HEAD, *parts, ["Tổng thu ngân sách", 112847, 155752, 150781], *divided]) == ([6], [])
    assert _totals(tmp_path, [HEAD, ["Thu năm trước", 7, 11, 13], *parts, ["Tổng thu ngân sách", 112847, 155752, 150781], *divided])[0] == []


def test_a_total_over_groups_of_which_the_last_line_has_a_part(tmp_path):
    """*Nenets Area*, deeper than the line before, is a part of that line, and so none that the Federation leaves out."""
    rows = [[None, "2000", "2005"], ["Russian Federation", 3000, 4100], ["Central District", 1000, 1600], ["  Belgorod", 400, 700], ["  Bryansk", 600, 900],
            ["North Western District", 2000, 2500], ["  Karelia", 1300, 1490], ["  Arkhangelsk", 700, 1010], ["    Nenets Area", 71, 89]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [2]


def test_the_sum_of_what_is_carried_over_and_of_the_last_page_is_the_whole(tmp_path):
    """*Cộng trang* ends the first page, *Mang sang* begins the second, whose *Tổng cộng* adds that to its own lines."""
    rows = [["TT", "Xã", "Số lớp", "Lượt người học"], [1, "Ngọc Lũ", 12, 640], [2, "Hưng Công", 9, 410], [3, "Bồ Đề", 14, 800], [None, "Cộng trang", 35, 1850], [], ["TT", "Xã", "Số lớp", "Lượt người học"],
            [None, "Mang sang", 35, 1850], [4, "An Lão", 7, 300], [5, "Đinh Xá", 13, 700], [6, "La Sơn", 9, 450], [None, "Tổng cộng", 64, 3300]]
    table, = explained(tmp_path, rows)
    assert table["total_rows"] == [12]


def test_figures_with_marks_of_notes_add_up_as_well(tmp_path):
    """``1,234*`` and ``2,340 (1)`` are figures; *Uganda* is called no total."""
    rows = [["District", "Male", "Female", "Both"], ["Buikwe", "21,234*", 20110, 41344], ["Butambala", 13010, "12,340 (1)", 25350], ["Buvuma", 9120, 8011, "17,131 ¹"], ["Uganda", 43364, 40461, "83,825*"]]
    assert _totals(tmp_path, rows) == ([5], [])


GAPS = [["England", 381, 282, 181], ["Kent", 60, 41, None], ["Essex", 71, None, 30], ["Devon", None, 44, 31], ["Dorset", 52, 45, 20], ["Surrey", 83, 62, 43],
        ["Norfolk", 49, 40, 26]]


@pytest.mark.parametrize("first", [True, False])
def test_the_whole_of_units_of_which_some_lack_a_figure(tmp_path, first):
    """Every column lacks one, and the whole is beyond the others by no more than that one may have."""
    assert _totals(tmp_path, [HEAD, *(GAPS if first else [*GAPS[1:], GAPS[0]])]) == ([2 if first else 8], [])


@pytest.mark.parametrize("change", [{1: 315}, {1: 700}, {3: None, 2: None}])
def test_a_unit_larger_than_its_neighbours_is_no_whole(tmp_path, change):
    """Where nothing is missing it is not their sum, or it is far beyond what the missing ones may have, or too few columns say so."""
    rows = [[change.get(k, value) if line is GAPS[0] else value for k, value in enumerate(line)] for line in GAPS]
    if change == {1: 315}:
        rows[3][1] = 70  # the others are 385 in all
    assert _totals(tmp_path, [HEAD, *rows]) == ([], [])


def test_one_unit_that_reported_among_many_that_did_not_is_no_whole(tmp_path):
    """Most of the others are blank."""
    rows = [HEAD, ["Bắc Bình", 120, 45, 30], *([name, None, None, None] for name in ("Tuy Phong", "La Gi", "Đức Linh", "Tánh Linh", "Hàm Tân")), ["Phú Quý", 20, 9, 5]]
    assert _totals(tmp_path, rows) == ([], [])


def test_a_sum_of_groups_of_which_one_does_not_add_up(tmp_path):
    """*Total, all* adds up the lines called sums, though a line of the first lacks its figures."""
    rows = [HEAD, ["Auckland", None, None, None], ["Otago", 31, 22, 13], ["Total, north", 90, 64, 40], ["Nelson", 21, 17, 9], ["Tasman", 33, 20, 14],
            ["Total, south", 54, 37, 23], ["Total, islands", 6, 4, 3], ["Total, all", 150, 105, 66]]
    assert _totals(tmp_path, rows)[0] == [9]


def test_kinds_of_units_across_are_no_units(tmp_path):
    """*Xã*, *Phường*, *Thị trấn* count the units of a kind: the districts down the side are the units, and their sum is one."""
    rows = [["Huyện", "Tổng số", "Xã", "Phường", "Thị trấn"], ["Huyện Tuy Phong", 12, 10, None, 2], ["Huyện Bắc Bình", 18, 16, 0, 2], ["Thị xã La Gi", 9, 4, 5, None],
            ["Tổng số", 41, 32, 5, 4]]
    table, = explained(tmp_path, rows)
    assert (table["orientation"], table["total_rows"]) == ("rows", [5])


@pytest.mark.parametrize("name", ["Retail trade, total \\2 . . . . . .", "TỔNG NGUỒN THU (A+B) . . . . .", "Total \\1 . . . . ."])
def test_dots_that_lead_to_the_figures_are_no_part_of_a_total_name(tmp_path, name):
    """Also where they stand behind the mark of a note."""
    rows = [HEAD, [name, 94.9, 95.0, 88.1], ["Bắc Bình . . . .", 92.0, 97.1, 90.2], ["Tuy Phong . . . .", 96.3, 93.3, 86.0], ["La Gi . . . .", 95.1, 92.2, 87.4]]
    assert _totals(tmp_path, rows) == ([2], [])


@pytest.mark.parametrize("name", ["All countries", "Both sexes", "Total, Ireland"])
def test_a_last_line_called_a_whole_is_the_total_of_lines_that_lack_figures(tmp_path, name):
    """Beyond it no other one is; *All other countries* is the rest."""
    lines = [["China", 912, None], ["Japan", 701, 305], ["Korea", None, 214], ["Peru", 133, 97]]
    assert _totals(tmp_path, [["Country", "Value", "Exporters"], *lines, [name, 2511, 801]]) == ([6], [])
    assert _totals(tmp_path, [["Country", "Value", "Exporters"], *lines, ["All other countries", 2511, 801]]) == ([], [])


def test_points_added_up_in_the_last_line_are_a_total_though_lines_are_criteria(tmp_path):
    """*Tổng điểm* over groups that add up their own criteria; *Tổng số hộ* would be a figure of its own."""
    rows = [["TT", "Tiêu chí", "Tối đa", "Xã chấm", "Thẩm định"], ["I", "Sự lãnh đạo", 20, 18, 17], [1, "Nghị quyết", 10, 9, 9], [2, "Ban chỉ đạo", 10, 9, 8],
            ["II", "Trung tâm", 30, 27, 25], [3, "Cơ sở vật chất", 15, 13, 12], [4, "Người học", 15, 14, 13], ["III", "Kết quả", 50, 44, 42],
            [5, "Tỷ lệ gia đình", 25, 22, 21], [6, "Tỷ lệ dòng họ", 25, 22, 21], [None, "Tổng điểm", 100, 89, 84]]
    assert _totals(tmp_path, rows)[0] == [11]


def test_a_whole_beyond_a_sum_of_others_is_no_part_of_it(tmp_path):
    """*National* lacks the figure in which *Central* is the sum of the lines between them."""
    rows = [["Region", "2019", "2020", "2021"], ["Northern", 1259.5, 1830.1, 1052.3], ["Chitipa", 179.4, 446.7, 653.3], ["Karonga", 704.1, 670.2, 266.6],
            ["Rumphi", 376.0, 713.2, 132.4], ["Central", None, 1548.2, 2383.9], ["Dedza", 173.5, 696.0, 792.1], ["Dowa", 701.2, None, 895.2],
            ["Kasungu", 582.1, 622.8, 696.6], ["National", 2716.3, 3378.3, None]]
    assert _totals(tmp_path, rows)[0] == [10]
