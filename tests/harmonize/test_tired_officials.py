"""What tired officials leave: titles right on the headings, sentences for tables, forms under each other, wards amid words without accents."""

import pytest

from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words.headings import read_heading
from hieuhoc_analysis.submission import read_submission

FORM = [["Tổng số hộ", 462], ["Số hộ đăng ký GĐHT", 337], ["Số hộ đạt gia đình học tập", 277], ["Số hội viên", 345]]


@pytest.mark.parametrize(("top", "ward"), [
    (["Đơn vị: Xã Xuân Hải", None, "Năm 2016"], "Xã Xuân Hải"), (["Hội Khuyến học Xã Tráng Liệt", None, None, "Năm 2016"], "Xã Tráng Liệt"),
    (["Xã Y Can", "Năm 2016"], "Xã Y Can"), (["UBND Xã Y Can", None, "6 tháng đầu năm 2016"], "Xã Y Can"),
])
def test_place_and_year_in_two_cells_right_over_the_headings(tmp_path, typed, top, ward):
    """They are of the whole table, and no group over one of its columns."""
    head, body = ["Đơn vị (thôn)", "Tổng số hộ", "Đăng ký GĐHT", "Công nhận GĐHT"], [["Chi hội thôn 1", 445, 255, 219], ["Chi hội thôn 2", 191, 113, 100]]
    values, _ = typed([top, head, *body])
    assert {period[:4] for _, period, *_ in values} == {"2016"}
    assert {f.ward for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {ward}


def test_a_group_over_years_stays_one(typed):
    """*Tỉnh | Năm 2016* over two columns of figures with the names headed once more."""
    values, _ = typed([["UBND XÃ Y CAN"], [], ["Thôn", "Năm 2016", None, "Năm 2017"], [None, "Đăng ký GĐHT", "Công nhận GĐHT", "Đăng ký GĐHT", "Công nhận GĐHT"],
                       ["Thôn 1", 445, 255, 460, 300], ["Thôn 2", 191, 113, 200, 150]], ["B3:C3", "D3:E3"])
    assert {period for _, period, *_ in values} == {"2016", "2017"}


def test_several_labels_and_figures_in_one_cell(typed):
    """The later ones are of what the first says; a comma within a label parts nothing."""
    values, findings = typed([["HỘI KHUYẾN HỌC XÃ ĐẠI LÃNH"], ["BÁO CÁO NĂM 2018"], [], ["- Tổng số hộ: 2.040 hộ; nhân khẩu: 7.562 người"],
                              ["- Số hộ đăng ký gia đình học tập: 975 hộ; được công nhận: 848 hộ"], ["- Tổng số dòng họ, chi họ: 10, đăng ký DHHT: 5, được công nhận DHHT: 3"],
                              ["- Học sinh bỏ học: 7 em; vận động trở lại lớp: 2 em"]])
    assert {element: value for (_, _, element, _), value in values.items()} == {
        "households": 2040, "population": 7562, "families_registered": 975, "families_recognized": 848, "clans": 10, "clans_registered": 5,
        "clans_recognized": 3, "dropouts": 7, "returned_to_school": 2}
    assert {period for _, period, *_ in values} == {"2018"}
    assert [f.rule for f in findings if f.severity != "info"] == []


def _forms(captions, head=()):
    return [line for at, caption in enumerate(captions) for line in ([caption], *head, *([label, value + at] for label, value in FORM), [])]


@pytest.mark.parametrize(("captions", "names"), [
    ([f"{mark}. Ấp {n}" for n, mark in enumerate(["I", "II", "III", "IV", "V", "VI"], 1)], [f"Ấp {n}" for n in range(1, 7)]),
    (["Đơn vị: Bản Suối Cát", "Đơn vị: Bản Nà Lốc"], ["Bản Suối Cát", "Bản Nà Lốc"]), (["Khối 1", "Khối Lộc An"], ["Khối 1", "Khối Lộc An"]),
    (["Thôn Đoàn Kết", "Thôn Hội Tâm"], ["Thôn Đoàn Kết", "Thôn Hội Tâm"]), (["Buon Cao Hanh", "Buon Lam Thanh"], ["Buôn Cao Hanh", "Buôn Lam Thanh"]),
])
@pytest.mark.parametrize("head", [(), (["Nội dung", "Số liệu"],)])
def test_forms_under_the_names_of_their_units(typed, captions, names, head):
    """Each is of the unit right over it, of whatever kind that is; *V.* comes after *IV.*."""
    values, _ = typed([["UBND XÃ PHÚ NHUẬN"], ["SỐ LIỆU NĂM 2021"], [], *_forms(captions, head)])
    assert {name: value for (name, _, element, _), value in values.items() if element == "households"} == {name: 462 + at for at, name in enumerate(names)}


@pytest.mark.parametrize("unit", [[], ["hộ"]])
@pytest.mark.parametrize("at", [0, 1, 3])
def test_words_for_a_figure_under_a_caption(typed, unit, at):
    """They are asked about and head nothing, whether a unit stands behind them or not."""
    lines = _forms(["Ấp 1", "Ấp 2"])
    lines = [[*line, *(unit if len(line) > 1 else [])] for line in lines]
    lines[7 + at][1] = "xem lại"
    values, findings = typed([["UBND XÃ PHÚ NHUẬN"], ["SỐ LIỆU NĂM 2021"], [], *lines])
    assert sum(name == "Ấp 2" and value is not None for (name, *_), value in values.items()) == 3
    assert f"B{11 + at}" in {f.source_cell for f in findings}


@pytest.mark.parametrize("words", ["2088o", "chờ xã"])
def test_words_for_the_first_figure_of_a_marked_form(typed, words):
    """They name no khu phố of the other lines."""
    values, findings = typed([["UBND XÃ PHÚ NHUẬN"], ["SỐ LIỆU NĂM 2021"], *[[f"- {label}", value] for label, value in [("Tổng số hộ", words), *FORM[1:]]]])
    assert {name for name, *_ in values} == {""}
    assert "B3" in {f.source_cell for f in findings}


def test_a_year_in_brackets_between_title_and_place(tmp_path, typed):
    """It heads no column of names."""
    values, _ = typed([["SỐ LIỆU PHỤC VỤ TỔNG KẾT"], ["(năm 2020)"], ["Tên đơn vị: Xã Xuân Thọ"], *FORM])
    assert {period for _, period, *_ in values} == {"2020"}
    assert {f.ward for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {"Xã Xuân Thọ"}


def test_years_over_the_units_of_a_table_without_numbers(typed):
    """A lone year amid lines that are not named by years is a caption, in bold or not."""
    lines = [["Năm 2016"], ["Thôn 1", 97, 71], ["Thôn 2", 61, 53], ["Cộng", 158, 124], ["Năm 2017"], ["Thôn 1", 99, 80], ["Thôn 2", 70, 60], ["Cộng", 169, 140]]
    values, _ = typed([["UBND XÃ NGỌC SƠN"], ["GIAI ĐOẠN 2016-2017"], [], ["Địa bàn", "Tổng số hộ", "Đăng ký GĐHT"], *lines])
    assert {(name, period): value for (name, period, element, _), value in values.items() if element == "households"} == {
        ("Thôn 1", "2016"): 97, ("Thôn 2", "2016"): 61, ("Thôn 1", "2017"): 99, ("Thôn 2", "2017"): 70}


def test_units_right_of_the_years_under_a_heading_that_is_no_name(typed):
    """*Năm | Chi hội thôn*: the words that begin as units do name the lines."""
    values, _ = typed([["UBND XÃ AN NHỨT"], ["GIAI ĐOẠN 2019-2020"], [], ["Năm", "Chi hội thôn", "Số hộ trong thôn", "Đăng ký GĐHT"],
                       *([f"Năm {year}", f"thôn {n}", 180 + n + year, 90 + n] for year in (2019, 2020) for n in (1, 2, 3))])
    assert {(name, period) for name, period, *_ in values} == {(f"Thôn {n}", str(year)) for year in (2019, 2020) for n in (1, 2, 3)}


def test_the_next_table_of_a_page_begins_another_paper(tmp_path):
    """Under a signature and without a blank row between: letterhead, place and heading are of the second table of the page."""
    def table(ward, head):
        rows = [[f"HỘI KHUYẾN HỌC {ward.upper()}"], ["TỔNG HỢP NĂM 2018"], [f"Địa bàn: {ward}"], ["STT", head, "Tổng số hộ"], ["1", "Thôn 1", "823"], ["2", "Thôn 2", "512"],
                ["", "Người lập", "TM. BAN CHẤP HÀNH"]]
        return "<table>" + "".join("<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>" for row in rows) + "</table>"

    (tmp_path / "a.xls").write_text(f"<html><body>{table('Xã Kỳ Lâm', 'Thôn')}{table('Xã Hy Cương', 'Địa bàn')}</body></html>", encoding="utf-8")
    assert [(f.ward, f.khu_pho, f.value) for f in read_submission(tmp_path / "a.xls", "a.xls").values] == [
        ("Xã Kỳ Lâm", "Thôn 1", 823), ("Xã Kỳ Lâm", "Thôn 2", 512), ("Xã Hy Cương", "Thôn 1", 823), ("Xã Hy Cương", "Thôn 2", 512)]


@pytest.mark.parametrize(("name", "ward"), [
    ("Phường Phước Hưng Phu luc năm 2023", "Phường Phước Hưng"), ("Xã Tân Phú So lieu mo hinh", "Xã Tân Phú"), ("Xã Tân Phú Bieu 2", "Xã Tân Phú"),
    ("Tổng hợp GĐHT - Phuong Tu An - năm 2022", "Phường Tu An"), ("Phuong Hien Nam Phu luc năm 2018", "Phường Hien Nam"), ("Xa Cam Hiep Nam - BC khuyen hoc", "Xã Cam Hiep Nam"),
    ("Phuong Phuoc Hung Phu luc nam 2023", "Phường Phuoc Hung"), ("Phường Hiến Nam", "Phường Hiến Nam"), ("Thị trấn Nho Quan", "Thị trấn Nho Quan"),
    ("Bao cao Xa Binh Thanh Dong", "Xã Binh Thanh Dong"), ("Xa Vinh Hao Bao cao", "Xã Vĩnh Hảo"),
])
def test_wards_before_words_without_accents(name, ward):
    """What ends a name ends it without accents, too; a known ward is no part of a longer name."""
    assert org_units.find_wards_of_path(name) == [ward]


@pytest.mark.parametrize(("title", "unit"), [
    ("II. Bản Suối Cát", "Bản Suối Cát"), ("Don vi: Lang Ha Dong", "Làng Ha Dong"), ("Don vi: Lang Cho Moi", "Làng Cho Moi"), ("BẢN TỔNG HỢP", ""), ("KHỐI ĐOÀN THỂ", ""), ("Khu vực nông thôn", ""), ("LÀNG VĂN HÓA", ""),
    ("Số hộ: Thôn 1", ""),
])
def test_titles_that_are_nothing_but_a_unit(title, unit):
    """Of whatever kind, behind a mark or a label."""
    assert org_units.find_unit_alone(title) == unit


def test_a_label_that_bears_a_mark_beside_a_number_stands_over_nothing(typed):
    """*3 | I. Gia đình học tập: được công nhận* is over no line of the next number."""
    lines = [[1, "Tổng số hộ", 672, 396], [2, "I. Gia đình học tập: số đăng ký", 549, 225], [3, "I. Gia đình học tập: được công nhận", 469, 186],
             [4, "CĐHT: số lượng hiện có", 6, 5], [5, "CĐHT: số đăng ký", 4, 4], [6, "CĐHT: được công nhận", 2, 3]]
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ BÌNH AN"], ["SỐ LIỆU NĂM 2022"], [], ["TT", "Chỉ tiêu", "Thôn 1", "Thôn 2"], *lines])
    assert [values["Thôn 1", "2022", element, "all"] for element in ("communities", "communities_registered", "communities_recognized")] == [6, 4, 2]


@pytest.mark.parametrize("word", [None, "xem lại"])
def test_labels_and_figures_two_by_two_right_under_a_letterhead(typed, word):
    """Each label is of the figure right behind it, also where one of these is a word."""
    lines = [["Tổng số hộ", 1888, "Số khẩu", 6661], ["Đăng ký GĐHT", 1124, "Công nhận GĐHT", 1052], ["Dòng họ đăng ký DHHT", word or 12, "Số hội viên", 857], ["HS bỏ học", 2, "Trẻ chưa ra lớp", 0]]
    values, findings = typed([["UBND XÃ VĨNH HẢO", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["BÁO CÁO SỐ LIỆU NĂM 2019"], *lines])
    assert {element: value for (_, _, element, _), value in values.items() if value is not None} == {
        "households": 1888, "population": 6661, "families_registered": 1124, "families_recognized": 1052, "members": 857, "dropouts": 2, "not_enrolled": 0,
        **({} if word else {"clans_registered": 12})}
    assert not word or "B5" in {f.source_cell for f in findings}


def test_a_place_over_the_headings_is_no_part_of_them(tmp_path, typed):
    """*Xã Thụy Lôi* right over *s tt*, which lost its capitals, begins no phrase that is broken over lines; *Xã,* over *phường* does."""
    typed([["Phụ lục 1: Kết quả các mô hình học tập"], ["(năm 2016)"], ["Xã Thụy Lôi"], ["s tt", "Tên đơn vị", "Tổng số hộ"], [1, "Khu 1", 277], [2, "Khu 2", 399]])
    assert {(f.ward, f.period) for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {("Xã Thụy Lôi", "2016")}


@pytest.mark.parametrize(("whole", "part"), [("Tổng số trẻ", "Vào lớp 1"), ("Tổng số", "Số trẻ vào lớp 1")])
def test_how_many_children_there_are_beside_those_in_grade_1(typed, whole, part):
    """Under *Trẻ 6 tuổi vào lớp 1* the whole counts no children in grade 1."""
    values, _ = typed([["UBND XÃ PHÚ HỮU"], ["NĂM HỌC 2020-2021"], [], ["Thôn", "Trẻ 6 tuổi vào lớp 1", None, None], [None, whole, part, "Tỷ lệ %"], ["Thôn 1", 30, 29, 96.7], ["Thôn 2", 34, 34, 100]],
                      ["A4:A5", "B4:D4"])
    assert values["Thôn 1", "2020-2021", "children_age6", "all"] == 30
    assert values["Thôn 1", "2020-2021", "children_age6_grade1", "all"] == 29


def test_units_under_headings_that_are_complete_head_nothing_of_their_own(typed):
    """Under groups without merges, too: the group before the units is found as if they were not there."""
    head = [["TT", "Thôn", "Dân số", "Kết quả thực hiện", None, "HS bỏ học"], [None, None, None, "Gia đình học tập"], [None, None, None, "Đăng ký", "CN"], [None, None, "(người)", "(hộ)", "(hộ)", "(em)"]]
    values, _ = typed([["UBND XÃ TRÀ CÔN"], ["SỐ LIỆU NĂM 2022"], [], *head, [1, "Thôn 1", 927, 138, 110, 2], [2, "Thôn 2", 895, 152, 123, 3]])
    assert {element: value for (name, _, element, _), value in values.items() if name == "Thôn 1"} == {
        "population": 927, "families_registered": 138, "families_recognized": 110, "dropouts": 2}


@pytest.mark.parametrize(("note", "name"), [("(1) Đơn vị mới sáp nhập từ tháng 7.", "Thôn Hòa Phú"), ("(2) Đơn vị mới sáp nhập từ tháng 7.", "Thôn Hòa Phú (1)")])
def test_a_name_with_the_mark_of_a_footnote(typed, note, name):
    """It is no part of the name where a note below bears it, too."""
    values, _ = typed([["UBND XÃ QUẢNG LA"], ["SỐ LIỆU NĂM 2022"], [], ["STT", "Thôn", "Tổng số hộ"], [1, "Thôn Xuân An", 285], [2, "Thôn Hòa Phú (1)", 244], [note]])
    assert {unit for unit, *_ in values} == {"Thôn Xuân An", name}


def test_the_office_that_signs_in_a_font_of_capitals_that_was_lost(tmp_path, typed):
    """*tm. ubnd phường trần lãm* stands in capitals on paper."""
    typed([["SỐ LIỆU NĂM 2021"], [], ["STT", "Tổ", "Tổng số hộ"], [1, "Tổ 1", 285], [2, "Tổ 2", 244], [], [None, "người lập biểu", "tm. ubnd phường trần lãm"]])
    assert {f.ward for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {"Phường Trần Lãm"}


@pytest.mark.parametrize(("unit", "scale"), [("1.000 đồng", 1000), ("(1.000 đồng)", 1000), ("triệu đồng", 1_000_000), ("1.000đ", 1000)])
def test_a_unit_of_money_in_a_row_of_its_own(unit, scale):
    """In brackets or not."""
    reading = read_heading(("Quỹ khuyến học", unit))
    assert (reading.data_element, reading.scale) == ("fund_vnd", scale)
