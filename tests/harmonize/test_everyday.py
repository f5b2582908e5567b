"""Habits of everyday Excel: legends, examples, averages, broken names, remarks behind figures, forms of the district, answers of a form."""

import pytest

HEAD = ["TT", "Thôn", "Tổng số hộ", "Số gia đình đăng ký", "Số gia đình được công nhận"]
XA = [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["GIA ĐÌNH HỌC TẬP NĂM 2022"], []]
LINES = [[1, "Thôn Đông", 300, 200, 180], [2, "Thôn Tây", 310, 210, 190], [3, "Thôn Nam", 320, 220, 200]]
SUM = [None, "Cộng", 930, 630, 570]


def elements(values, khu_pho):
    """The figures of one khu phố by data element."""
    return {element: value for (name, _, element, _), value in values.items() if name == khu_pho}


def errors(findings):
    """Rules of the errors among findings."""
    return [f.rule for f in findings if f.severity == "error"]


def test_a_legend_under_the_table_explains_its_headings(typed):
    """*- SHV: số hội viên khuyến học*: an abbreviation nobody else knows."""
    rows = [*XA, ["TT", "Thôn", "TSH", "SHVX", "GHX"], *([n, name, a, b, c] for n, name, a, b, c in LINES), [], ["Chú giải:"], ["- SHVX: số hội viên khuyến học; GHX là số gia đình được công nhận"]]
    values, _ = typed(rows)
    assert elements(values, "Thôn Đông") == {"households": 300, "members": 200, "families_recognized": 180}


def test_a_line_that_shows_how_to_fill_in_the_form_is_none_of_its_lines(typed):
    """*VD | Thôn A (ví dụ)*: no khu phố, and no part of the total."""
    values, findings = typed([*XA, HEAD, ["VD", "Thôn A (ví dụ)", 100, 80, 70], *LINES, SUM])
    assert ({name for name, *_ in values}, errors(findings)) == ({"Thôn Đông", "Thôn Tây", "Thôn Nam"}, [])


@pytest.mark.parametrize("name", ["Bình quân 1 thôn", "Thôn cao nhất", "Thôn thấp nhất", "Trung bình", "Kiểm tra", "Chênh lệch", "Tỷ lệ so với tổng số hộ", "Tăng so với năm 2021"])
def test_averages_extremes_and_rates_of_the_totals_are_no_khu_pho(typed, name):
    """What is reckoned from the lines above stands under them, with or without a name of its own."""
    values, findings = typed([*XA, HEAD, *LINES, SUM, [None, name, 310, 210.5, "61,3%"]])
    assert ({unit for unit, *_ in values}, errors(findings)) == ({"Thôn Đông", "Thôn Tây", "Thôn Nam"}, [])


def test_names_that_go_on_in_the_next_row_are_one(typed):
    """*KDC Trần Hưng* / *Đạo 2* as pasted from a letter; a remark in brackets below a name is none of it."""
    rows = [*XA, ["TT", "Khu dân cư", *HEAD[2:]], [1, "KDC Hòa Lạc", 300, 200, 180], [2, "KDC Trần Hưng", 310, 210, 190], [None, "Đạo 2"], [3, "KDC Tân Lập", 320, 220, 200], [None, "(tính cả xóm Bãi)"],
            [4, "KDC Cầu Sắt", 330, 230, 210], [None, "Đường Tàu"], [None, "Cộng", 1260, 860, 780]]
    values, _ = typed(rows)
    assert {name for name, *_ in values} == {f"Khu dân cư {name}" for name in ("Hòa Lạc", "Trần Hưng Đạo 2", "Tân Lập", "Cầu Sắt Đường Tàu")}


def test_captions_over_lines_are_no_rest_of_a_name(typed):
    """Groups divide the whole body: the first of them stands first."""
    rows = [*XA, HEAD, [None, "Vùng trên"], LINES[0], LINES[1], [None, "Vùng dưới"], LINES[2], [4, "Thôn Bắc", 330, 230, 210]]
    values, _ = typed(rows)
    assert {name for name, *_ in values} == {"Thôn Đông", "Thôn Tây", "Thôn Nam", "Thôn Bắc"}


@pytest.mark.parametrize(("written", "value"), [("193 (tăng 6)", 193), ("118 (giảm 3)", 118), ("2 (lớp 8, lớp 9)", 2), ("3 hộ (2 hộ mới, 1 hộ cũ)", 3), ("201 (hộ)", 201), ("201 hộ.", 201)])
def test_words_in_brackets_behind_a_figure_are_a_remark(typed, written, value):
    """The figure is the one before them."""
    rows = [*XA, HEAD[:4], [1, "Thôn Đông", 300, written], [2, "Thôn Tây", 310, "210 (tăng 4)"], [3, "Thôn Nam", 320, 220]]
    values, _ = typed(rows)
    assert values["Thôn Đông", "2022", "families_registered", "all"] == value


def test_the_districts_form_filled_in_for_its_thon_is_a_wards(typed):
    """*Đơn vị (xã, phường, thị trấn)* over thôn, with one ward above."""
    values, _ = typed([*XA, ["TT", "Đơn vị (xã, phường, thị trấn)", *HEAD[2:]], *LINES, SUM])
    assert {name for name, *_ in values} == {"Thôn Đông", "Thôn Tây", "Thôn Nam"}


def test_captions_of_levels_stand_over_units(typed):
    """*I. Cấp tiểu học* over the thôn: the pupils are of that level."""
    rows = [["UBND XÃ BÌNH LÃNG"], ["Học sinh bỏ học năm học 2022-2023"], [], ["TT", "Cấp học, thôn", "Số học sinh đầu năm", "Số học sinh bỏ học"],
            ["I", "Cấp tiểu học"], [1, "Thôn Đông", 55, 1], [2, "Thôn Tây", 62, 0], ["II", "Cấp THCS"], [1, "Thôn Đông", 48, 2], [2, "Thôn Tây", 90, 3]]
    values, _ = typed(rows)
    assert {key[3] for key in values} == {"primary", "lower_secondary"}


def test_papers_of_two_wards_under_each_other_keep_their_wards(tmp_path):
    """The head of the second paper ends the signatures of the first."""
    import openpyxl

    from hieuhoc_analysis.submission import read_submission
    book = openpyxl.Workbook()
    for ward in ("PHƯỜNG MINH TÂN", "PHƯỜNG HẢI YÊN"):
        for row in ([f"HỘI KHUYẾN HỌC {ward}"], [], [f"KẾT QUẢ GIA ĐÌNH HỌC TẬP {ward} NĂM 2024"], [], ["STT", "Khu", *HEAD[2:]], [1, "Khu 1", 300, 200, 180], [2, "Khu 2", 310, 210, 190], [],
                    ["Người lập biểu", None, None, "CHỦ TỊCH HỘI"], [], [], []):
            book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert {f.ward for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {"Phường Minh Tân", "Phường Hải Yên"}


def test_the_answers_of_a_form_on_the_web_are_read_by_their_units(typed):
    """No heading is *Khu phố* alone: the column whose words begin with a kind names the lines, that of wards their ward."""
    rows = [["Dấu thời gian", "Địa chỉ email", "Phường anh/chị công tác", "Khu phố anh/chị phụ trách", "Khu phố có tổng số bao nhiêu hộ dân (năm 2024)?", "Có bao nhiêu hộ đăng ký Gia đình học tập năm 2024?"],
            *([f"1{i}/12/2024 8:1{i}:00", f"kp{i}@example.com", "Phường Tân Hưng", f"Khu phố {i}", 300 + i, 200 + i] for i in range(1, 7))]
    values, _ = typed(rows)
    assert values["Khu phố 4", "2024", "households", "all"] == 304


def test_a_pivot_table_is_of_what_was_chosen_over_it(tmp_path):
    """*Xã | Xã Tam Hiệp*, *Năm | 2023* above *Row Labels | Sum of …*: the ward and the year."""
    import openpyxl

    from hieuhoc_analysis.submission import read_submission
    book = openpyxl.Workbook()
    for row in (["Xã", "Xã Tam Hiệp"], ["Năm", 2023], [], ["Row Labels", "Sum of Tổng số hộ", "Sum of Hộ đăng ký Gia đình học tập"], ["Thôn Đông", 300, 200], ["Thôn Tây", 310, 210], ["Grand Total", 610, 410]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert {(f.ward, f.khu_pho, f.period, f.data_element, f.value) for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values if f.khu_pho == "Thôn Tây"} == {
        ("Xã Tam Hiệp", "Thôn Tây", "2023", "households", 310), ("Xã Tam Hiệp", "Thôn Tây", "2023", "families_registered", 210)}


def test_last_years_line_under_each_unit_is_that_units(typed):
    """*Năm 2022* without a number under *1 | Thôn Đông*; a sentence in brackets says no year of the table."""
    rows = [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["GIA ĐÌNH HỌC TẬP NĂM 2023, CÓ SO VỚI NĂM 2022"], ["(Dòng chữ nghiêng dưới mỗi thôn là số liệu năm 2022 của thôn đó)"], [], HEAD,
            [1, "Thôn Đông", 300, 200, 180], [None, "Năm 2022", 290, 190, 170], [2, "Thôn Tây", 310, 210, 190], [None, "Năm 2022", 305, 205, 185], [3, "Thôn Nam", 320, 220, 200], [None, "Năm 2022", 315, 215, 195]]
    values, _ = typed(rows)
    assert (values["Thôn Tây", "2023", "households", "all"], values["Thôn Tây", "2022", "households", "all"]) == (310, 305)


def test_a_list_of_households_is_no_table_of_khu_pho(typed):
    """The khu phố come again on every line: the list that the figures were counted from."""
    households = [[i, f"Hộ ông {chr(64 + i)}", f"Thôn {'Đông' if i < 6 else 'Tây'}", 4, "x"] for i in range(1, 12)]
    rows = {"TH": [*XA, HEAD, *LINES, SUM], "DS": [["DANH SÁCH HỘ ĐĂNG KÝ NĂM 2022 - XÃ BÌNH LÃNG"], [], ["STT", "Chủ hộ", "Thôn", "Số khẩu", "Đăng ký"], *households]}
    values, findings = typed(rows)
    assert ({element for _, _, element, _ in values}, "list_unread" in [f.rule for f in findings]) == ({"households", "families_registered", "families_recognized"}, True)


def test_a_line_that_says_nothing_new_is_a_part_of_the_one_above(typed):
    """*- Học tại xã* under the children in grade 1."""
    rows = [["UBND XÃ BÌNH LÃNG"], ["Phổ cập giáo dục năm học 2023-2024"], ["TT", "Nội dung", "Thôn Đông", "Thôn Tây"], [1, "Số trẻ 6 tuổi", 16, 34], [2, "Số trẻ 6 tuổi học lớp 1", 14, 32], [None, "- Học tại xã", 11, 29], [None, "- Học nơi khác", 3, 3]]
    values, _ = typed(rows)
    assert values["Thôn Đông", "2023-2024", "children_age6_grade1", "all"] == 14


def test_columns_of_single_days_are_their_years(typed):
    """A heading that is a day in Excel: *tính đến ngày* over 31.12.2021 and 31.12.2022."""
    from datetime import date
    rows = [["UBND THỊ TRẤN ĐỒNG MỎ"], ["GIA ĐÌNH HỌC TẬP QUA CÁC NĂM"], [], ["STT", "Khu phố", "Số hộ được công nhận Gia đình học tập, tính đến ngày", None], [None, None, date(2021, 12, 31), date(2022, 12, 31)],
            [1, "Khu phố 1", 163, 181], [2, "Khu phố 2", 190, 209]]
    values, _ = typed(rows, merges=("C4:D4", "A4:A5", "B4:B5"))
    assert values["Khu phố 1", "2022", "families_recognized", "all"] == 181


def test_totals_of_groups_across_are_no_units(typed):
    """*Cộng cụm* among khu phố across."""
    rows = [["HỘI KHUYẾN HỌC PHƯỜNG NAM HỒNG"], ["CÁC MÔ HÌNH HỌC TẬP NĂM 2021"], [], ["Chỉ tiêu", "Cụm số 1", None, None, "Cụm số 2", None, None, "Toàn phường"], [None, "TDP 1", "TDP 2", "Cộng cụm", "TDP 3", "TDP 4", "Cộng cụm"],
            ["Số hộ gia đình", 281, 440, 721, 410, 304, 714, 1435], ["Số hộ đăng ký Gia đình học tập", 177, 370, 547, 244, 253, 497, 1044]]
    values, findings = typed(rows, merges=("B4:D4", "E4:G4", "A4:A5", "H4:H5"))
    assert ({name for name, *_ in values}, errors(findings)) == ({f"Tổ dân phố {i}" for i in range(1, 5)}, [])


def test_a_tab_called_like_a_school_year_is_one(typed):
    """*2020-2021*, as the heading *2020-2021* is; a programme's years (*2016-2020*) are none."""
    rows = [["UBND XÃ NẬM CẮN"], ["HỌC SINH BỎ HỌC"], [], ["TT", "Bản", "Số học sinh bỏ học"], [1, "Bản Đông", 4], [2, "Bản Tây", 2]]
    assert {key[1] for key in typed({"2020-2021": rows, "2021-2022": rows})[0]} == {"2020-2021", "2021-2022"}


def test_the_year_of_birth_is_no_year_of_the_figures(typed):
    """*Trẻ 6 tuổi (sinh năm 2017)* of the school year that the title says."""
    rows = [["UBND XÃ IA HNENG"], ["HUY ĐỘNG TRẺ 6 TUỔI VÀO LỚP 1"], ["Năm học 2023 - 2024"], ["TT", "Làng", "Trẻ 6 tuổi (sinh năm 2017)", "Trẻ 6 tuổi vào lớp 1"], [1, "Làng Đông", 42, 41], [2, "Làng Tây", 16, 15]]
    values, _ = typed(rows)
    assert values["Làng Đông", "2023-2024", "children_age6", "all"] == 42


@pytest.mark.parametrize("caption", ["Thôn", "Khối phố"])
def test_a_numbered_caption_of_a_kind_is_no_heading_of_another_table(typed, caption):
    """*II | Thôn* over the thôn, as *I | Khối phố* over the khối phố."""
    rows = [*XA, ["TT", "Đơn vị", *HEAD[2:]], ["I", "Xóm"], [1, "Xóm 1", 300, 200, 180], [2, "Xóm 2", 310, 210, 190], ["II", caption], [3, f"{caption} Đông", 320, 220, 200], [4, f"{caption} Tây", 330, 230, 210]]
    values, _ = typed(rows)
    assert {name for name, *_ in values} == {"Xóm 1", "Xóm 2", f"{caption} Đông", f"{caption} Tây"}


def test_a_unit_whose_name_holds_a_word_of_change_is_a_unit(typed):
    """*Thôn Đăk Tăng* among khu phố across is no *tăng*."""
    rows = [["UBND XÃ SA NGHĨA"], ["HUY ĐỘNG TRẺ RA LỚP NĂM HỌC 2023-2024"], [], ["STT", "Nội dung", "Thôn Hòa Bình", "Thôn Đăk Tăng"], [1, "Số trẻ 6 tuổi trên địa bàn", 24, 27], [2, "Số học sinh bỏ học", 1, 2]]
    values, _ = typed(rows)
    assert values["Thôn Đăk Tăng", "2023-2024", "children_age6", "all"] == 27


def test_a_caption_says_the_kind_of_the_names_under_it(typed):
    """*Hòa Tây* under *Các thôn*, *Nắc* under *Các buôn*, below the heading *Đơn vị*."""
    groups = [["A", "Các thôn", 610, 410, 370], [1, "Hòa Tây", 300, 200, 180], [2, "Sơn Trà", 310, 210, 190], ["B", "Các buôn", 630, 430, 390], [1, "Nắc", 320, 220, 200], [2, "H'Mă", 310, 210, 190]]
    values, _ = typed([*XA, ["TT", "Đơn vị", *HEAD[2:]], *groups, [None, "Toàn xã", 1240, 840, 760]])
    assert {name for name, *_ in values} == {"Thôn Hòa Tây", "Thôn Sơn Trà", "Buôn Nắc", "Buôn H'Mă"}


def test_a_form_without_headings_numbered_by_letters(typed):
    """The letters of the sub-items are no figures, though no heading says so."""
    form = [["1", "Tổng số hộ", 300], ["2", "Gia đình học tập"], ["a", "Đăng ký", 200], [None, "+ Trong đó đăng ký mới", 30], ["b", "Được công nhận", 180], ["3", "Dòng họ học tập"], ["a", "Đăng ký", 4], ["b", "Được công nhận", 3]]
    values, _ = typed([["UBND PHƯỜNG LỘC SƠN"], ["PHIẾU SỐ LIỆU THÔN TÂN YÊN NĂM 2022"], [], *form])
    assert elements(values, "Thôn Tân Yên") == {"households": 300, "families_registered": 200, "families_registered_new": 30, "families_recognized": 180, "clans_registered": 4, "clans_recognized": 3}


@pytest.mark.parametrize("heading", ["Thôn, xóm", "Nơi cư trú (thôn, xóm)"])
def test_a_letter_for_the_kind_under_its_heading_is_no_commune(typed, heading):
    """*X. Đình* is a xóm and *Xa Rúc* a thôn, none of them *Xã*; brackets around a name are none of it."""
    lines = [[n, name, *LINES[0][2:]] for n, name in enumerate(("X. Đình", "X. Chùa", "Thôn Xa Rúc", "(Thôn Hạ)"), 1)]
    values, _ = typed([*XA, ["TT", heading, *HEAD[2:]], *lines])
    assert {name for name, *_ in values} == {"Xóm Đình", "Xóm Chùa", "Thôn Xa Rúc", "Thôn Hạ"}


@pytest.mark.parametrize(("heading", "kind"), [("Khối", "Khối"), ("KV", "Khu vực"), ("Thôn số", "Thôn")])
def test_numbers_alone_under_a_kind_name_the_lines(typed, heading, kind):
    """Beside the running number, which says the same."""
    values, _ = typed([*XA, ["TT", heading, *HEAD[2:]], *([n, str(n), *line[2:]] for n, line in enumerate(LINES, 1))])
    assert {name for name, *_ in values} == {f"{kind} {n}" for n in (1, 2, 3)}


@pytest.mark.parametrize(("heading", "each", "found"), [("Số TDP", 7, None), ("Số tổ dân phố", 7, None), ("Tổng số cộng đồng", 1, 1), ("Số khu phố", 1, 1)])
def test_what_a_khu_pho_is_divided_into_is_no_community(typed, heading, each, found):
    """Of a ward the number of its khu phố, beside a khu phố that of its tổ: it is one community itself. The heading is said to be left out."""
    rows = [["UBND PHƯỜNG XUÂN AN"], ["SỐ LIỆU NĂM 2021"], [], ["TT", "Khu phố", heading, "Tổng số hộ"], *([n, f"Khu phố {n}", each, 300 + n] for n in (1, 2, 3))]
    values, findings = typed(rows)
    assert elements(values, "Khu phố 2").get("communities") == found
    assert [f.rule for f in findings] == ["heading_uncollected"] * (found is None)
    wards, _ = typed([["HỘI KHUYẾN HỌC HUYỆN TUY PHONG"], ["SỐ LIỆU NĂM 2021"], [], ["TT", "Xã, thị trấn", heading, "Tổng số hộ"], [1, "Xã Vĩnh Hảo", 7, 1800]])
    assert [value for (_, _, element, _), value in wards.items() if element == "communities"] == [7]


@pytest.mark.parametrize("written", [lambda n: n, lambda n: f"{n:02d}"])
@pytest.mark.parametrize("heading", ["Số TDP", "Tổ dân phố số"])
def test_a_column_that_numbers_the_lines_names_them(typed, heading, written):
    """*Số TDP* beside *STT* with 1, 2, 3 is which one each line is of; with 7, 9, 9 it is how many."""
    rows = [["UBND THỊ TRẤN TÂN MINH"], ["SỐ LIỆU NĂM 2021"], [], ["STT", heading, "Tổng số hộ", "Đăng ký GĐHT"], *([n, written(n), 300 + n, 200] for n in range(1, 6)), [None, "Tổng cộng", 1515, 1000]]
    values, findings = typed(rows)
    assert ({name for name, *_ in values}, {element for _, _, element, _ in values}, [f.rule for f in findings]) == ({f"Tổ dân phố {n}" for n in range(1, 6)}, {"households", "families_registered"}, [])


def test_several_units_in_brackets_behind_a_name_are_what_it_is_made_of(typed):
    """*Khu phố 1 (tổ 1, 2)*; where they tell two lines apart they stay."""
    rows = [*XA, ["TT", "Khu phố", *HEAD[2:]], [1, "Khu phố 1 (tổ 1, 2)", 300, 200, 180], [2, "Khu phố 2 (tổ 3+4)", 310, 210, 190], [3, "Khu phố 3 (gồm tổ 5 đến tổ 7)", 320, 220, 200]]
    values, _ = typed(rows)
    assert {name for name, *_ in values} == {"Khu phố 1", "Khu phố 2", "Khu phố 3"}
    values, _ = typed([*rows, [4, "Khu phố 3 (tổ 8, 9)", 330, 230, 210]])
    assert len({name for name, *_ in values}) == 4


def test_the_office_over_its_figures_makes_them_no_part(typed):
    """*Hội Khuyến học* over *Số hội viên* has them; *Ban khuyến học* over them counts some of them."""
    rows = [*XA, ["TT", "Thôn", "Hội Khuyến học", None, "Tổng số hộ"], [None, None, "Số hội viên", "Số suất học bổng", None], [1, "Thôn Đông", 60, 9, 300], [2, "Thôn Tây", 71, 11, 310]]
    merges = ["C{0}:D{0}".format(len(XA) + 1)]
    values, _ = typed(rows, merges=merges)
    assert {element for _, _, element, _ in values} == {"members", "scholarships", "households"}
    rows[len(XA)][2] = "Ban khuyến học"
    values, _ = typed(rows, merges=merges)
    assert {element for _, _, element, _ in values} == {"households"}
