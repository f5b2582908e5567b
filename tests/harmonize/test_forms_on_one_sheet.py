"""Several forms on one sheet, labels beside labels, lists of units in a heading, two counts a cell: what each form and figure is of."""

import openpyxl
import pytest
from test_everyday import HEAD, LINES, XA, elements, errors

import hieuhoc_analysis as hh
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words.headings import read_heading
from hieuhoc_analysis.submission import read_submission

PAIRS = [("Tổng số hộ", 300), ("Số hộ đăng ký gia đình học tập", 200), ("Số hộ được công nhận gia đình học tập", 180)]


def form(place, add=0):
    """The form of one ấp: titles, heading, lines and who signs."""
    return [["PHIẾU TỔNG HỢP MÔ HÌNH HỌC TẬP NĂM 2022"], [f"Ấp: {place}"], ["TT", "Nội dung", "Số lượng"], *([n, what, value + add] for n, (what, value) in enumerate(PAIRS, 1)), [None, None, "Trưởng ấp"], []]


def test_forms_below_each_other_are_each_of_their_own_place(typed):
    """What stands under the signature of the form above is the title of the next one."""
    values, findings = typed([["HỘI KHUYẾN HỌC XÃ TÂN ÂN NAM"], [], *form("Nhà Diệu"), *form("Ông Quyền", 10), *form("Kinh Ranh", 20)])
    assert ({name: value for (name, _, element, _), value in values.items() if element == "households"}, errors(findings)) == ({"Ấp Nhà Diệu": 300, "Ấp Ông Quyền": 310, "Ấp Kinh Ranh": 320}, [])


def test_forms_two_by_two_are_each_of_their_own_place(typed):
    """The same lines under the same heading once more, with the name of the next place between, are no next page."""
    rows = [["HỘI KHUYẾN HỌC PHƯỜNG LỘC SƠN"], []]
    for n in (1, 3, 5):
        rows += [[f"TỔ DÂN PHỐ {n}", None, None, f"TỔ DÂN PHỐ {n + 1}"], ["Báo cáo mô hình học tập năm 2021", None, None, "Báo cáo mô hình học tập năm 2021"], ["Chỉ tiêu", "Số liệu", None, "Chỉ tiêu", "Số liệu"],
                 *([what, value + n, None, what, value + n + 1] for what, value in PAIRS), [None, "Tổ trưởng", None, None, "Tổ trưởng"], []]
    values, _ = typed(rows)
    assert {name: value for (name, _, element, _), value in values.items() if element == "households"} == {f"Tổ dân phố {n}": 300 + n for n in range(1, 7)}


def test_labels_in_two_columns_are_each_before_their_figure(typed):
    """*Tổng số hộ | 758 | Tổng số nhân khẩu | 3059*."""
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ BÌNH LONG"], ["PHIẾU SỐ LIỆU NĂM 2020"], ["Ấp: Bình Chánh"], [], ["Tổng số hộ", 758, "Tổng số nhân khẩu", 3059],
                       ["Số hộ đăng ký gia đình học tập", 526, "Số hộ đạt gia đình học tập", 415], ["Số hội viên khuyến học", 164]])
    assert elements(values, "Ấp Bình Chánh") == {"households": 758, "population": 3059, "families_registered": 526, "families_recognized": 415, "members": 164}


@pytest.mark.parametrize("heading", ["Tổng số (hộ, dòng họ)", "Tổng số hộ, dòng họ", "Số lượng (hộ/dòng họ)"])
def test_a_heading_that_lists_units_counts_what_its_lines_say(typed, heading):
    """Beside *Gia đình học tập* households, beside *Dòng họ học tập* clans."""
    values, findings = typed([*XA, ["TT", "Thôn", "Mô hình", heading, "Đăng ký"], [1, "Thôn Đông", "Gia đình học tập", 300, 200], [None, None, "Dòng họ học tập", 5, 3],
                              [2, "Thôn Tây", "Gia đình học tập", 310, 210], [None, None, "Dòng họ học tập", 6, 4]])
    assert (elements(values, "Thôn Tây"), [f.rule for f in findings if f.rule == "heading_unknown"]) == ({"households": 310, "families_registered": 210, "clans": 6, "clans_registered": 4}, [])


def test_both_counts_may_be_named_in_brackets(typed):
    """*Cộng đồng học tập được công nhận (số thôn đạt/tổng số thôn)*: 04/06."""
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ DIÊN SƠN"], ["KẾT QUẢ CÁC NĂM"], [], ["Năm", "Tổng số hộ", "Cộng đồng học tập được công nhận (số thôn đạt/tổng số thôn)"], *([str(2016 + n), 2400 + n, f"0{n}/06"] for n in range(1, 5))])
    assert {(period, element): value for (_, period, element, _), value in values.items() if period == "2019"} == {("2019", "households"): 2403, ("2019", "communities_recognized"): 3, ("2019", "communities"): 6}


def test_since_when_something_is_counted_is_no_period(typed):
    """*Công dân học tập (từ năm 2022)* over figures of several years."""
    rows = [["HỘI KHUYẾN HỌC XÃ KHÁNH THƯỢNG"], ["SỐ LIỆU TỔNG KẾT"], [], ["TT", "Chỉ tiêu", "Năm 2021", "Năm 2022", "Năm 2023"], [1, "Tổng số hộ", 1876, 1893, 1911], [2, "Công dân học tập (từ năm 2022)"], ["2.1", "Số công dân được công nhận", None, 1420, 1735]]
    values, _ = typed(rows)
    assert {period: value for (_, period, element, _), value in values.items() if element == "citizens_recognized" and value is not None} == {"2022": 1420, "2023": 1735}


def test_groups_under_a_total_on_top_are_no_rest_of_a_name(typed):
    """*Vùng II* between numbered lines divides the body even where the total stands above the first group."""
    rows = [*XA, HEAD, [None, "Tổng cộng", 1260, 860, 780], [None, "Vùng I"], LINES[0], LINES[1], [None, "Vùng II"], [1, "Thôn Nam", 320, 220, 200], [None, "Vùng III"], [1, "Thôn Bắc", 330, 230, 210]]
    values, _ = typed(rows)
    assert {name for name, *_ in values} == {"Thôn Đông", "Thôn Tây", "Thôn Nam", "Thôn Bắc"}


@pytest.mark.parametrize("heading", ["Địa chỉ", "Nơi ở"])
def test_a_column_of_addresses_that_are_units_names_the_lines(typed, heading):
    """*Địa chỉ* over *Khu phố 1*, *Khu phố 2*; beside the names of persons it is theirs."""
    rows = [["UBND PHƯỜNG TÂN THỚI"], ["Năm 2023"], [], ["STT", heading, "Tổng số hộ"], *([n, f"Khu phố {n}", 300 + n] for n in range(1, 5))]
    values, _ = typed(rows)
    assert values == {(f"Khu phố {n}", "2023", "households", "all"): 300 + n for n in range(1, 5)}
    persons = [*rows[:3], ["STT", "Họ và tên", heading, "Số nhân khẩu"], *([n, f"Người thứ {n}", f"Khu phố {n}", 4] for n in range(1, 5))]
    assert typed(persons)[0] == {}


def test_a_list_of_households_by_number_gives_no_figures(typed):
    """*Mã hộ* names households; what stands beside it are no figures of a khu phố."""
    rows = [["KHU PHỐ 3 PHƯỜNG TÂN THỚI"], ["DANH SÁCH HỘ ĐĂNG KÝ NĂM 2023"], [], ["STT", "Mã hộ", "Tổ", "Số nhân khẩu", "Số người lớn"], *([n, f"KP3-{100 + n}", 1 + n // 5, 4, 2] for n in range(1, 15))]
    values, findings = typed(rows)
    assert (values, "list_unread" in {f.rule for f in findings}) == ({}, True)


def test_a_heading_broken_off_amid_a_phrase_is_read_as_one(typed):
    """*Tổng số* / *hộ trong* / *tổ*; the names are bare numbers under *Tổ* / *dân phố*."""
    rows = [["HỘI KHUYẾN HỌC PHƯỜNG PHÚ HIỆP"], ["Kết quả năm 2018"], [], ["Số", "Tổ", "Tổng số", "Số hộ"], ["TT", "dân phố", "hộ trong", "đăng ký"], [None, None, "tổ", "GĐHT"], *([n, n, 280 + n, 170 + n] for n in range(1, 6)), [None, "Cộng", 1415, 865]]
    values, _ = typed(rows)
    assert elements(values, "Tổ dân phố 3") == {"households": 283, "families_registered": 173}


def test_the_kind_and_the_name_may_stand_in_two_columns(typed):
    """*Xóm | 1*, *Xóm | Tây Hồ* under one heading."""
    rows = [["HỘI KHUYẾN HỌC XÃ DIỄN THỌ"], ["HỘI VIÊN NĂM 2021"], [], ["TT", "Đơn vị", None, "Tổng số hộ", "Tổng số hội viên"], *([n, "Xóm", name, 300 + n, 60 + n] for n, name in enumerate((1, 2, 3, "Tây Hồ", "Đông Hồ"), 1)), [None, "Cộng", None, 1515, 315]]
    values, findings = typed(rows, merges=["B4:C4", "B10:C10"])
    assert ({name for name, *_ in values}, errors(findings)) == ({"Xóm 1", "Xóm 2", "Xóm 3", "Xóm Tây Hồ", "Xóm Đông Hồ"}, [])


def test_two_models_in_one_heading_are_told_apart_under_it(typed):
    """*Đăng ký Gia đình, Dòng họ học tập* / *Hộ* and / *Dòng họ*."""
    rows = [*XA, ["TT", "Thôn", "Tổng số hộ, dòng họ", None, "Đăng ký Gia đình, Dòng họ học tập", None], [None, None, "Hộ", "Dòng họ", "Hộ", "Dòng họ"], [1, "Thôn Đông", 300, 8, 200, 5], [2, "Thôn Tây", 310, 6, 210, 4]]
    values, _ = typed(rows, merges=["A4:A5", "B4:B5", "C4:D4", "E4:F4"])
    assert elements(values, "Thôn Tây") == {"households": 310, "clans": 6, "families_registered": 210, "clans_registered": 4}


def test_this_year_and_the_year_before_are_of_the_title(typed):
    """*Năm trước | Năm nay* on a paper of 2022; what only compares them is no figure."""
    rows = [["HỘI KHUYẾN HỌC PHƯỜNG THỌ XƯƠNG"], ["SO SÁNH KẾT QUẢ NĂM 2022"], [], ["STT", "Tổ dân phố", "Gia đình học tập được công nhận", None, None], [None, None, "Năm trước", "Năm nay", "Năm nay so năm trước (%)"], *([n, f"Tổ dân phố {n}", 200, 210 + n, round((210 + n) / 2, 1)] for n in (1, 2, 3))]
    values, _ = typed(rows, merges=["C4:E4"])
    assert {period: value for (name, period, *_), value in values.items() if name == "Tổ dân phố 2"} == {"2021": 200, "2022": 212}


def test_communes_may_head_the_columns_of_a_district(tmp_path):
    """*Xã A | Xã B* across, indicators down: figures of the wards themselves."""
    rows = [["HỘI KHUYẾN HỌC HUYỆN YÊN CHÂU"], ["TỔNG HỢP NĂM 2020"], [], ["TT", "Nội dung", "Toàn huyện", "Xã Chiềng Sàng", "Xã Viêng Lán"], [1, "Tổng số hộ", 2610, 1211, 1399], [2, "Số gia đình học tập đăng ký", 1913, 955, 958]]
    found = read(tmp_path, {"Biểu": rows})
    assert found == {("Xã Chiềng Sàng", "households"): 1211, ("Xã Viêng Lán", "households"): 1399, ("Xã Chiềng Sàng", "families_registered"): 955, ("Xã Viêng Lán", "families_registered"): 958}


def test_sheets_may_be_called_after_the_wards_that_another_one_lists(tmp_path):
    """*Tân Huề* is the ward of a sheet where the summary has a line *Xã Tân Huề*."""
    head = ["Tổng số hộ", "Số hộ đăng ký"]
    of_ward = [["HUYỆN THANH BÌNH"], ["GIA ĐÌNH HỌC TẬP NĂM 2022"], [], ["STT", "Ấp", *head]]
    found = read(tmp_path, {"Tổng hợp": [["HỘI KHUYẾN HỌC HUYỆN THANH BÌNH"], ["TỔNG HỢP NĂM 2022"], [], ["STT", "Xã, thị trấn", *head], [1, "Xã Tân Huề", 1032, 748], [2, "Xã Bình Thành", 640, 399]],
                            "Tân Huề": [*of_ward, [1, "Ấp Tân Bình", 532, 348], [2, "Ấp Tân Thới", 500, 400]], "Bình Thành": [*of_ward, [1, "Ấp Bình Chánh", 251, 161], [2, "Ấp Bình Trung", 389, 238]]}, by="khu_pho")
    assert {place: ward for ward, place in found if place} == {"Ấp Tân Bình": "Xã Tân Huề", "Ấp Tân Thới": "Xã Tân Huề", "Ấp Bình Chánh": "Xã Bình Thành", "Ấp Bình Trung": "Xã Bình Thành"}


@pytest.mark.parametrize("first", ["Toàn xã", "Mang sang", "Thôn Trung", "Tổng cộng"])
def test_the_first_line_of_one_column_is_no_heading(tmp_path, first):
    """A name without a number right under the heading, where the others are numbered."""
    names, _ = checked(tmp_path, [*XA, ["STT", "Thôn", "Tổng số hộ"], [None, first, 620], [1, "Thôn Đông", 310], [2, "Thôn Tây", 310]])
    assert {"Thôn Đông", "Thôn Tây"} <= names


def checked(folder, rows):
    """The khu phố that `clean` takes from a sheet, and (rule, cell) of what it finds."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "b.xlsx")
    cleaned = hh.clean([folder / "b.xlsx"])
    return set(cleaned.observations["khu_pho"]), list(zip(cleaned.findings["rule"], cleaned.findings["source_cell"], strict=True))


def read(folder, sheets, by="data_element"):
    """The figures of a workbook by ward and something more."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(folder / "a.xlsx")
    return {(f.ward, getattr(f, by)): f.value for f in read_submission(folder / "a.xlsx", "a.xlsx").values}


def test_a_count_that_stands_once_over_the_measures_of_a_unit_is_none_of_them(typed):
    """*Tổng số hộ* is filled on the first line of each xóm, beside *Đăng ký*."""
    rows = [*XA, ["TT", "Xóm", "Tổng số hộ", "Nội dung", "Gia đình học tập", "Dòng họ học tập"], *(line for n in (1, 2, 3) for line in ([n, f"Xóm {n}", 230 + n, "Đăng ký", 170 + n, 4], [None, None, None, "Công nhận", 150 + n, 3]))]
    values, _ = typed(rows)
    assert elements(values, "Xóm 2") == {"households": 232, "families_registered": 172, "families_recognized": 152, "clans_registered": 4, "clans_recognized": 3}


@pytest.mark.parametrize("off", [0, 100])
def test_each_measure_of_the_whole_is_the_sum_of_its_own_lines(tmp_path, off):
    """*Toàn phường* stands once over its measures, too, and the second is checked as the first."""
    rows = [*XA, ["STT", "Khối", "Nội dung", "GĐHT", "DHHT"], *(line for n in (1, 2, 3) for line in ([n, f"Khối {n}", "Số đăng ký", 170 + n, 4], [None, None, "Số được công nhận", 150 + n, 3])),
            [None, "Toàn xã", "Số đăng ký", 516, 12], [None, None, "Số được công nhận", 456 - off, 9]]
    names, found = checked(tmp_path, rows)
    assert (names, [cell for rule, cell in found if rule == "total_mismatch"]) == ({"Khối 1", "Khối 2", "Khối 3"}, ["D12"] if off else [])


@pytest.mark.parametrize(("rate", "wrong"), [("85,3%", []), ("95,3%", ["E6"])])
def test_a_count_may_have_its_rate_behind_it(tmp_path, typed, rate, wrong):
    """*197 (85,3%)*: the count, and a rate to be checked."""
    rows = [*XA, [*HEAD[:4], "Số hộ được công nhận (% so với đăng ký)"], [1, "Thôn Đông", 298, 231, "197 (85,3%)"], [2, "Thôn Tây", 298, 231, f"197 ({rate})"], [3, "Thôn Nam", 341, 262, "229 (87,4%)"]]
    values, _ = typed(rows)
    assert (elements(values, "Thôn Tây")["families_recognized"], [cell for rule, cell in checked(tmp_path, rows)[1] if rule.startswith("rate_")]) == (197, wrong)


@pytest.mark.parametrize(("written", "value"), [("4²", 4), ("77 (*)", 77), ("152¹", 152), ("81 *", 81)])
def test_marks_of_footnotes_behind_a_figure_are_none_of_it(typed, written, value):
    """However small the figure."""
    values, _ = typed([*XA, HEAD[:4], [1, "Thôn Đông", 300, written], [2, "Thôn Tây", 310, 99], [3, "Thôn Nam", 320, 98], [], ["(*) Không tính 3 hộ đi làm ăn xa"]])
    assert elements(values, "Thôn Đông")["families_registered"] == value


def test_a_place_may_be_called_like_a_sum(typed):
    """*2 | Cộng Hòa* between 1 and 3 is a thôn."""
    values, findings = typed([*XA, HEAD, [1, "Chính Nghĩa", 245, 198, 170], [2, "Cộng Hòa", 177, 127, 116], [3, "Toàn Thắng", 287, 197, 182], [None, "Cộng", 709, 522, 468]])
    assert ({name for name, *_ in values}, errors(findings)) == ({"Thôn Chính Nghĩa", "Thôn Cộng Hòa", "Thôn Toàn Thắng"}, [])


def test_what_the_page_before_carries_over_is_no_unit(tmp_path):
    """*Mang sang* on top of the second page."""
    head = ["STT", "Thôn", "Tổng số hộ"]
    found = read(tmp_path, {"Trang 1": [["HỘI KHUYẾN HỌC XÃ ĐÔNG QUAN"], ["GIA ĐÌNH NĂM 2019"], [], head, [1, "Thôn Cổ", 175], [2, "Thôn Hậu", 323], [None, "Cộng trang 1", 498]],
                            "Trang 2": [["(Tiếp theo trang 1)"], head, [None, "Mang sang", 498], [3, "Thôn Phú", 271], [4, "Thôn Vạn", 308], [None, "Tổng cộng (4 thôn)", 1077]]}, by="khu_pho")
    assert {place for _, place in found} == {"Thôn Cổ", "Thôn Hậu", "Thôn Phú", "Thôn Vạn"}


def test_regions_that_a_total_on_top_divides_into_are_no_units(typed):
    """*Trong đó: - Vùng A*, *- Vùng B* right under *Toàn xã*."""
    rows = [*XA, HEAD, [None, "TOÀN XÃ", 930, 630, 570], [None, "Trong đó: - Vùng A (đồng bào DTTS)", 300, 200, 180], [None, "- Vùng B", 630, 430, 390], *LINES]
    values, findings = typed(rows)
    assert ({name for name, *_ in values}, errors(findings)) == ({"Thôn Đông", "Thôn Tây", "Thôn Nam"}, [])


@pytest.mark.parametrize(("headings", "element"), [(("Chi trong năm", "Học bổng (suất)"), "scholarships"), (("Chi trong năm", "Trao học bổng"), ""), (("Gia đìnhhọc tập", "Đăng ký"), "families_registered"),
                                                    (("Gia đình học tập (theo QĐ số 387/QĐ-TTg ngày 25/3/2022)", "Đăng ký"), "families_registered"), (("Hội viên đến 12/2023",), "members"),
                                                    (("Trẻ 6 tuổi (sinh năm 2017)", "Tổng số trẻ phải PC"), "children_age6"), (("Số hộ trong", "thôn"), "households")])
def test_what_headings_say_besides_their_count(headings, element):
    """Spending, acts, months, missing blanks."""
    assert read_heading(headings).data_element == element


def test_households_of_a_model_beside_those_registered(typed):
    """*Gia đình hiếu học / Số hộ* beside */ Đăng ký* is all of them."""
    rows = [*XA, ["TT", "Xóm", "Gia đình hiếu học", None, None], [None, None, "Số hộ", "Đăng ký", "Được công nhận"], *([n, f"Xóm {n}", 200 + n, 150, 140] for n in (1, 2, 3))]
    values, _ = typed(rows, merges=["C4:E4"])
    assert elements(values, "Xóm 1") == {"households": 201, "families_registered": 150, "families_recognized": 140}


@pytest.mark.parametrize(("text", "wards"), [("TRÊN ĐỊA BÀN PHƯỜNG (TOÀN PHƯỜNG)", []), ("Xã Toàn Thắng", ["Xã Toàn Thắng"])])
def test_the_whole_ward_is_no_ward_of_that_name(text, wards):
    """*Toàn phường*."""
    assert (org_units.find_wards(text), org_units.ward_name("Xã Các Lâm").canonical) == (wards, "Xã Các Lâm")


def test_plan_result_and_share_may_stand_under_each_name(typed):
    """*Kế hoạch*, *Thực hiện*, *Đạt (%)* of every thôn: two counts and a rate."""
    rows = [["UBND XÃ KỲ THƯỢNG"], ["KẾ HOẠCH VÀ KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH NĂM 2022"], [], ["TT", "Thôn", "Nội dung", "Gia đình học tập (hộ)", "Dòng họ học tập (dòng họ)"],
            *(line for n in (1, 2, 3) for line in ([n, f"Thôn {n}", "Kế hoạch", 160, 4], [None, None, "Thực hiện", 168, 3], [None, None, "Đạt (%)", 105, 75]))]
    values, findings = typed(rows)
    assert (elements(values, "Thôn 2"), errors(findings)) == ({"families_planned": 160, "families_recognized": 168, "clans_planned": 4, "clans_recognized": 3}, [])


def test_an_export_with_one_figure_a_line(typed):
    """*Thôn | Năm | Chỉ tiêu | ĐVT | Giá trị*."""
    rows = [["Đơn vị báo cáo: Xã Nga Thiện"], [], ["Thôn", "Năm", "Chỉ tiêu", "ĐVT", "Giá trị"],
            *([f"Thôn {name}", year, what, "hộ", 100 * k + year - 2020] for name in ("Mật Như", "Trị Nội") for year in (2021, 2022) for k, what in enumerate(("Tổng số hộ", "Gia đình học tập đăng ký", "Gia đình học tập được công nhận"), 1))]
    values, _ = typed(rows)
    assert {(period, element): value for (name, period, element, _), value in values.items() if name == "Thôn Trị Nội"} == {
        (str(2020 + k), element): at * 100 + k for k in (1, 2) for at, element in enumerate(("households", "families_registered", "families_recognized"), 1)}


def test_the_whole_ward_over_its_years_is_no_unit(typed):
    """*Toàn thị trấn / 2022* beside *Khóm 1 / 2022*, indicators down."""
    rows = [["HỘI KHUYẾN HỌC THỊ TRẤN CÀNG LONG"], ["SO SÁNH SỐ LIỆU CÁC KHÓM"], [], ["Nội dung", "ĐVT", "Khóm 1", None, "Khóm 2", None, "Toàn thị trấn", None], [None, None, 2022, 2023, 2022, 2023, 2022, 2023],
            ["Tổng số hộ", "hộ", 390, 394, 422, 427, 812, 821], ["Số hộ đăng ký gia đình học tập", "hộ", 287, 304, 339, 358, 626, 662]]
    values, _ = typed(rows, merges=["C4:D4", "E4:F4", "G4:H4"])
    assert {name for name, *_ in values} == {"Khóm 1", "Khóm 2"}


def test_a_group_under_a_letter_may_be_called_as_its_column(typed):
    """*A | Khối phố* under *Phố, thôn* is a caption, no heading."""
    rows = [*XA, ["TT", "Phố, thôn", *HEAD[2:]], ["A", "Khối phố"], [1, "Phố Minh Trại", 264, 196, 186], [2, "Phố Thành Mai", 307, 197, 157], ["B", "Khối nông thôn"], [1, "Thôn Đông", 300, 200, 180]]
    values, _ = typed(rows)
    assert {name for name, *_ in values} == {"Phố Minh Trại", "Phố Thành Mai", "Thôn Đông"}


def test_a_filter_over_a_table_names_the_ward(tmp_path):
    """*Phường | Hòa Cường* and *Năm | 2023* as over a pivot table."""
    found = read(tmp_path, {"Pivot": [["Phường", "Hòa Cường"], ["Năm", "2023"], [], ["Row Labels", "Sum of Tổng số hộ", "Sum of Số hội viên"], ["Tổ dân phố 1", 576, 47], ["Tổ dân phố 2", 851, 52], ["Grand Total", 1427, 99]]})
    assert found == {("Phường Hòa Cường", "households"): 851, ("Phường Hòa Cường", "members"): 52}


def test_a_sheet_of_a_former_ward_is_of_the_one_that_it_went_into(tmp_path):
    """*UBND PHƯỜNG …* over *địa bàn xã Đông Hải cũ*."""
    found = read(tmp_path, {"Đông Hải cũ": [["UBND PHƯỜNG TIỀN PHONG"], ["SỐ LIỆU NĂM 2025 - ĐỊA BÀN XÃ ĐÔNG HẢI CŨ"], [], ["TT", "Thôn", "Tổng số hộ"], [1, "Thôn Nam Hải", 370], [2, "Thôn Bắc Lý", 350]]}, by="khu_pho")
    assert found == {("Phường Tiền Phong", "Thôn Nam Hải"): 370, ("Phường Tiền Phong", "Thôn Bắc Lý"): 350}


@pytest.mark.parametrize(("day", "ward"), [("Châu Thôn Nội, ngày 06 tháng 12 năm 2021", "Xã Châu Thôn Nội"), ("Châu, ngày 06 tháng 12 năm 2021", "Xã Châu")])
def test_the_place_of_the_day_has_the_ward_in_full(tmp_path, day, ward):
    """*Thôn* ends most names, but not that of *XÃ CHÂU THÔN NỘI*."""
    found = read(tmp_path, {"Biểu": [["XÃ CHÂU THÔN NỘI"], [None, None, day], ["GIA ĐÌNH HỌC TẬP NĂM 2021"], [], ["TT", "Bản", "Tổng số hộ"], [1, "Bản Na Tỳ", 88], [2, "Bản Pòng", 120]]})
    assert set(found) == {(ward, "households")}


def test_lines_of_schools_are_part_of_the_total(tmp_path):
    """The members of *Chi hội Trường Mầm non* are those of a body beside the khu phố, and the total counts them."""
    rows = [["HKH THỊ TRẤN PHƯỚC CÁT"], ["HỘI VIÊN NĂM 2020"], [], ["STT", "Chi hội", "Số hội viên khuyến học"], ["A", "Chi hội khu phố"], [1, "Chi hội khu phố 1", 174], [2, "Chi hội khu phố 2", 47], ["B", "Chi hội cơ quan, trường học"],
            [3, "Chi hội Trường Mầm non", 31], [4, "Chi hội Trạm Y tế", 7], [None, "Tổng cộng", 259]]
    names, found = checked(tmp_path, rows)
    assert (names, [rule for rule, _ in found if rule.startswith("total")]) == ({"Khu phố 1", "Khu phố 2", "Trường Mầm Non", "Trạm Y Tế"}, [])


@pytest.mark.parametrize(("written", "canonical"), [("Tổ hội khu vực Bình Dương A", "Khu vực Bình Dương A"), ("Tổ khuyến học thôn 2", "Thôn 2"), ("Tổ 5", "Tổ 5")])
def test_offices_before_the_name_of_their_place(written, canonical):
    """*Tổ hội* heads a khu vực, *Tổ* is a kind of its own."""
    assert org_units.khu_pho_name(written).canonical == canonical


@pytest.mark.parametrize(("headings", "element"), [(("Cộng đồng học tập (làng, phố)", "Đăng ký"), "communities_registered"), (("Tộc họ học tập", "Số tộc đăng ký"), "clans_registered"),
                                                    (("Hội và quỹ", "Tổng số hội viên khuyến học", "Số liệu năm 2024"), "members")])
def test_words_of_annexes(headings, element):
    """Kinds in brackets, short words for clans, captions that nobody knows."""
    assert read_heading(headings).data_element == element


def test_people_who_look_like_years_are_no_heading(typed):
    """*Số người từ đủ 18 tuổi | 1974 | 1989 | 2003* over another line of figures."""
    rows = [["Hội Khuyến học phường Phước Tân"], ["Khu phố 4 - Số liệu các năm"], [], ["Chỉ tiêu", "Năm 2022", "Năm 2023", "Năm 2024"], ["Tổng số hộ", 802, 810, 818], ["Số người từ đủ 18 tuổi", 1974, 1989, 2003], ["Số người được công nhận Công dân học tập", 1307, 1372, 1440]]
    values, _ = typed(rows)
    assert [values["Khu phố 4", str(year), element, "all"] for element in ("adults", "citizens_recognized") for year in (2022, 2023, 2024)] == [1974, 1989, 2003, 1307, 1372, 1440]


def test_a_hamlet_may_be_called_the_centre():
    """*Trung Tâm* alone among hamlets is one; *Trung tâm Y tế* is an office."""
    assert [unit.canonical for unit in org_units.canonical_names(["Nam Sơn", "Trung Tâm", "Trung tâm Y tế"], "Xóm", "Xã Nghi Văn")] == ["Xóm Nam Sơn", "Xóm Trung Tâm", "Trung tâm Y tế"]


def test_no_ward_is_called_after_a_preposition():
    """*CỦA XÃ TRONG 3 NĂM HỌC*."""
    assert org_units.find_wards("HỌC SINH TIỂU HỌC CỦA XÃ TRONG 3 NĂM HỌC") == []


def test_the_first_label_of_a_form_is_no_numbered_title(typed):
    """*Tổng số hộ | 590* over a caption: the number of a title stands before its words."""
    values, _ = typed([["PHƯỜNG PHÚ THỦY"], ["BÁO CÁO SỐ LIỆU KHUYẾN HỌC KHU PHỐ 3 NĂM 2019"], [], ["Tổng số hộ", None, 590], ["Gia đình hiếu học"], ["- Đăng ký", None, 412], ["- CN", None, 344]])
    assert elements(values, "Khu phố 3") == {"households": 590, "families_registered": 412, "families_recognized": 344}


def test_a_title_right_over_a_heading_in_small_letters_is_none_of_it(typed):
    """*Bảng tổng hợp …* over *ấp/khu phố*: no phrase broken over lines."""
    rows = [["ubnd xã hướng phùng"], [None, "hội khuyến học"], ["Bảng tổng hợp các mô hình học tập Năm 2021"], ["ấp/khu phố", "Tổng số hộ", "Số hộ đăng ký"], ["ấp 1", 410, 265], ["ấp 2", 683, 440], ["ấp 3", 421, 278]]
    values, _ = typed(rows)
    assert elements(values, "Ấp 2") == {"households": 683, "families_registered": 440}


@pytest.mark.parametrize(("title", "place"), [
    ("PHIẾU BÁO CÁO KHỐI 5 NĂM 2022", "Khối 5"), ("BÁO CÁO KHUYẾN HỌC KHỐI QUANG TRUNG NĂM 2022", "Khối Quang Trung"), ("Khối: Tân Tiến", "Khối Tân Tiến"), ("CHI HỘI KHUYẾN HỌC KHỐI 3", "Khối 3"),
    ("BÁO CÁO CỦA CHI HỘI TRUNG HÒA NĂM 2022", "Trung Hòa"), ("BÁO CÁO KẾT QUẢ PHỐ 3", "Phố 3"), ("BÁO CÁO TỔ 5 NĂM 2022", "Tổ 5"),
    ("KHỐI MẶT TRẬN ĐOÀN THỂ", ""), ("SỐ LIỆU CÁC KHỐI", ""), ("SỐ LIỆU HỌC SINH KHỐI 5", ""), ("CHI HỘI KHUYẾN HỌC PHƯỜNG HƯNG BÌNH", ""), ("CHI HỘI TRƯỜNG THCS LÊ LỢI", ""), ("BẢN TỔNG HỢP SỐ LIỆU", ""),
    ("TỔ CHỨC THỰC HIỆN", ""), ("CÁC CHI HỘI KHUYẾN HỌC NĂM 2022", ""), ("KHU VỰC THÀNH THỊ", ""), ("THÀNH PHỐ VINH", ""), ("BÁO CÁO LÀNG VĂN HÓA", ""),
])
def test_a_form_is_of_the_unit_that_its_title_names(typed, title, place):
    """*Khối*, *tổ*, *chi hội* mean other things too: in the title of figures without names they name a unit, which is said; a grade, an office and the ward are none."""
    values, findings = typed([["HỘI KHUYẾN HỌC PHƯỜNG HƯNG BÌNH"], [title], ["NĂM 2022"], [], ["TT", "Nội dung", "Số lượng"], *([n, what, value] for n, (what, value) in enumerate(PAIRS, 1))])
    assert ({name for name, *_ in values}, [f.expected for f in findings if f.rule == "khu_pho_titled"]) == ({place}, [place] * bool(place))


def test_a_list_of_units_is_not_of_its_title(typed):
    """*Khối* in the title of a table with names says nothing of its lines."""
    values, findings = typed([["HỘI KHUYẾN HỌC PHƯỜNG HƯNG BÌNH"], ["TỔNG HỢP KHỐI 5 ĐẾN KHỐI 7 NĂM 2022"], [], ["TT", "Khối", "Tổng số hộ"], *([n, f"Khối {n}", 300 + n] for n in (5, 6, 7))])
    assert ({name for name, *_ in values}, [f.rule for f in findings]) == ({"Khối 5", "Khối 6", "Khối 7"}, [])


def test_one_line_without_a_name_is_of_the_title(typed):
    """A form with its headings across and nothing beside its one line of figures: the title says whose they are."""
    head, line = ["Số hộ", "Số hộ đăng ký GĐHT", "Số hộ được công nhận GĐHT", "HS bỏ học"], [312, 140, 120, 2]
    values, findings = typed([["THỊ TRẤN PHÚ LONG"], ["KP.04"], ["MÔ HÌNH HỌC TẬP NĂM 2016"], [], head, line])
    assert {(unit, element): value for (unit, _, element, _), value in values.items()} == {
        ("Khu phố 4", "households"): 312, ("Khu phố 4", "families_registered"): 140, ("Khu phố 4", "families_recognized"): 120, ("Khu phố 4", "dropouts"): 2}
    assert [f.rule for f in findings if f.severity != "info"] == []
    values, _ = typed([["XÃ BÌNH AN"], ["KẾT QUẢ NĂM 2016"], [], head, line])
    assert {unit for unit, *_ in values} == {""}
    values, findings = typed([["XÃ BÌNH AN"], ["KẾT QUẢ NĂM 2016"], [], head, line, [290, 130, 110, 0]])
    assert values == {}
    assert [f.rule for f in findings].count("line_unread") == 2
