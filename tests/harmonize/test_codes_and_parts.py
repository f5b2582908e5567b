"""What stands for something else: codes that a list explains, questions by number, sums from the start of a year, tổ of a khu phố."""

import openpyxl
from test_everyday import XA, elements

import hieuhoc_analysis as hh
from hieuhoc_analysis.harmonize.places.org_units import khu_pho_name
from hieuhoc_analysis.harmonize.words.headings import read_heading

HEAD = ["TT", "Khu phố, tổ", "Tổng số hộ", "Số hộ đăng ký"]
OF_PARTS = [HEAD, ["I", "Khu phố 1", 210, 150], [1, "Tổ 1", 100, 70], [2, "Tổ 2", 110, 80], ["II", "Khu phố 2", 215, 155], [3, "Tổ 3", 105, 75], [4, "Tổ 4", 110, 80]]


def two_sheets(tmp_path, first, second):
    """The observations of a workbook of two sheets."""
    book = openpyxl.Workbook()
    for sheet, rows in ((book.active, first), (book.create_sheet("Danh mục"), second)):
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    return hh.clean([tmp_path / "a.xlsx"]).observations


def test_codes_are_what_a_list_on_another_sheet_says(tmp_path):
    """Of the lines under *Mã thôn*, and of headings that say nothing else."""
    rows = [*XA, ["TT", "Mã thôn", "A1", "A2"], [1, "T01", 300, 200], [2, "T02", 310, 210]]
    codes = [["Mã", "Ý nghĩa"], ["A1", "Tổng số hộ"], ["A2", "Số hộ đăng ký gia đình học tập"], ["T01", "Thôn Đông"], ["T02", "Thôn Đoài"]]
    read = two_sheets(tmp_path, rows, codes)
    assert {(o.khu_pho, o.data_element): o.value for o in read.itertuples()} == {
        ("Thôn Đông", "households"): 300, ("Thôn Đông", "families_registered"): 200, ("Thôn Đoài", "households"): 310, ("Thôn Đoài", "families_registered"): 210}


def test_a_code_that_two_lists_explain_otherwise_is_not_taken(tmp_path):
    """*A2* stands for two things; its column is asked about."""
    rows = [*XA, ["TT", "Thôn", "A1", "A2"], [1, "Thôn Đông", 300, 200], [2, "Thôn Đoài", 310, 210]]
    codes = [["Ký hiệu", "Ý nghĩa"], ["A1", "Tổng số hộ"], ["A2", "Số hộ đăng ký gia đình học tập"], [], ["Ký hiệu", "Ý nghĩa"], ["A2", "Số hộ được công nhận gia đình học tập"]]
    assert set(two_sheets(tmp_path, rows, codes).data_element) == {"households"}


def test_questions_by_number_are_read_as_they_are_asked_above(typed):
    """*Câu 2: …* over the table, *Câu 2* over the answers."""
    values, _ = typed([*XA, ["Câu 1: Thôn có bao nhiêu hộ?"], ["Câu 2: Có bao nhiêu hộ đăng ký gia đình học tập?"], [], ["TT", "Thôn", "Câu 1", "Câu 2"], [1, "Thôn Đông", 300, 200], [2, "Thôn Đoài", 310, 210]])
    assert elements(values, "Thôn Đoài") == {"households": 310, "families_registered": 210}


def test_tổ_below_their_khu_phố_are_parts_of_it(typed):
    """Where the khu phố has what they come to, with a sum of all below or without."""
    for rows in (OF_PARTS, [*OF_PARTS, [None, "Toàn xã", 425, 305]]):
        values, _ = typed([*XA, *rows])
        assert {name: value for (name, _, element, _), value in values.items() if element == "households"} == {"Khu phố 1": 210, "Khu phố 2": 215}


def test_tổ_beside_khu_phố_are_units_of_their_own(typed):
    """Where the khu phố above them has other figures than they come to."""
    values, _ = typed([*XA, HEAD, [1, "Khu phố 1", 310, 250], [2, "Khu phố 2", 290, 201], [3, "Tổ 3", 105, 75], [4, "Tổ 4", 110, 80]])
    assert {name for name, *_ in values} == {"Khu phố 1", "Khu phố 2", "Tổ 3", "Tổ 4"}


def test_sums_from_the_start_of_the_year_in_its_last_month_are_the_years(typed):
    """In a report of December, not in one of October; those of a term never."""
    for month, sums, taken in ((12, "Lũy kế từ đầu năm", {"2019": 31}), (10, "Lũy kế từ đầu năm", {}), (12, "Lũy kế từ đầu nhiệm kỳ", {})):
        head = ["TT", "Thôn", "Trong tháng", sums]
        values, _ = typed([["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], [f"SỐ SUẤT HỌC BỔNG THÁNG {month} NĂM 2019"], head, [1, "Thôn Đông", 4, 31], [2, "Thôn Đoài", 5, 24]])
        assert {period: value for (name, period, *_), value in values.items() if name == "Thôn Đông"} == taken


def test_those_that_hold_a_title_are_recognised():
    """*Có đến 31/12/2021* under a model counts who holds its title, under anything else what there is."""
    said = {path: read_heading(path).data_element for path in (
        ("Gia đình học tập", "Có đến 31/12/2021"), ("Dòng họ học tập", "Còn đến 31/12/2021"), ("Số hộ", "Có đến 31/12/2021"), ("Số gia đình học tập hiện có",))}
    assert list(said.values()) == ["families_recognized", "clans_recognized", "households", "families_recognized"]


def test_a_share_in_a_heading_that_is_aimed_at_makes_no_column_of_shares():
    """*Còn thiếu để đạt 70%* counts; *% đạt* and *2019⏎%* do not."""
    assert [read_heading((text,)).kind for text in ("Còn thiếu để đạt 70%", "% đạt", "2019\n%")] == ["unmapped", "rate", "rate"]


def test_money_is_in_the_unit_beside_its_line(typed):
    """*12,5 | triệu đồng*, *8.400.000 | đồng*."""
    values, _ = typed([*XA, ["TT", "Thôn", "Quỹ khuyến học", "ĐVT"], [1, "Thôn Đông", "12,5", "triệu đồng"], [2, "Thôn Đoài", "8.400.000", "đồng"]])
    assert {name: value for (name, *_), value in values.items()} == {"Thôn Đông": 12_500_000, "Thôn Đoài": 8_400_000}


def test_aims_below_the_sum_are_no_units(typed):
    """*Chỉ tiêu xã giao* under the sum of numbered lines."""
    values, findings = typed([*XA, ["TT", "Thôn", "Số hộ đăng ký"], [1, "Đông", 210], [2, "Đoài", 200], [None, "Cộng", 410], [None, "Chỉ tiêu xã giao", 500]])
    assert (sorted(name for name, *_ in values), [f.rule for f in findings if f.severity == "error"]) == (["Thôn Đoài", "Thôn Đông"], [])


def test_sentences_that_count_are_asked_about(typed):
    """Under whatever heading, unless the table has what they tell of in a column of its own."""
    rules = []
    for texts in (("Đăng ký gia đình học tập 240, được công nhận 212", "KP2 báo cáo: công nhận gia đình học tập 180 hộ ạ"), ("Có 5 hộ mới", "Họp ngày 12/10")):
        _, findings = typed([*XA, ["TT", "Thôn", "Tổng số hộ", "Tin nhắn"], *([n, f"Thôn {n}", 300 + n, text] for n, text in enumerate(texts, 1))])
        rules.append([f.rule for f in findings if f.rule == "column_in_words"])
    assert rules == [["column_in_words"], []]


def test_questions_and_answers_of_a_commune(typed):
    """*Câu hỏi | Trả lời*."""
    values, _ = typed([*XA, ["TT", "Câu hỏi", "Trả lời"], [1, "Xã có bao nhiêu hộ gia đình?", "2.310 hộ"], [2, "Xã có bao nhiêu dòng họ?", 31], [3, "Có bao nhiêu hộ được công nhận gia đình học tập?", "1.655 hộ"]])
    assert elements(values, "") == {"households": 2310, "clans": 31, "families_recognized": 1655}


def test_years_of_two_digits_behind_their_word(typed):
    """*ĐK năm 21*, *Số hộ năm 22*; not *5 năm*."""
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["GIA ĐÌNH HỌC TẬP"], [], ["TT", "Thôn", "ĐK năm 21", "ĐK năm 22"], [1, "Thôn Đông", 200, 210], [2, "Thôn Đoài", 180, 190]])
    assert {period: value for (name, period, *_), value in values.items() if name == "Thôn Đông"} == {"2021": 200, "2022": 210}


def test_slips_of_several_labels_a_line_are_each_of_their_own_place(typed):
    """*2. Khu phố 2* over a line with three labels and figures: the second and third are that khu phố's, too."""
    rows = [*XA]
    for n in (1, 2, 3):
        rows += [[f"{n}. Khu phố {n}"], [f"Tổng số hộ: {300 + n} hộ; Số hộ đăng ký gia đình học tập: {200 + n} hộ"]]
    values, findings = typed(rows)
    assert ({(name, element): value for (name, _, element, _), value in values.items()}, [f.rule for f in findings if f.severity == "error"]) == (
        {(f"Khu phố {n}", element): start + n for n in (1, 2, 3) for element, start in (("households", 300), ("families_registered", 200))}, [])


def test_aims_over_numbered_lines_are_no_units(typed):
    """*Chỉ tiêu giao* first."""
    values, findings = typed([*XA, ["TT", "Thôn", "Số hộ đăng ký", "Số hộ đạt"], [None, "Chỉ tiêu giao", 500, 400], [1, "Đông", 210, 190], [2, "Đoài", 200, 180], [None, "Cộng", 410, 370]])
    assert ({name for name, *_ in values}, [f.rule for f in findings if f.severity == "error"]) == ({"Thôn Đoài", "Thôn Đông"}, [])


def test_a_numbered_line_called_nam_is_a_unit(typed):
    """Beside *Đông* and *Đoài*; without a number it is the men of the line above."""
    lines = [[1, "Đông", 210], [2, "Đoài", 200], [3, "Nam", 190]]
    values, findings = typed([*XA, ["TT", "Thôn", "Số hộ đăng ký"], *lines, [None, "Cộng", 600]])
    assert (sorted(name for name, *_ in values), [f.rule for f in findings if f.severity == "error"]) == (["Thôn Nam", "Thôn Đoài", "Thôn Đông"], [])
    values, _ = typed([*XA, ["TT", "Thôn", "Số hội viên"], *(line for n, name, count in lines[:2] for line in ([n, name, count], [None, "Nam", count - 90]))])
    assert sorted(name for name, *_ in values) == ["Thôn Đoài", "Thôn Đông"]


def test_columns_of_no_unit_beside_named_ones(typed):
    """*Mã số*, *Điểm thưởng*, *Hệ số* beside *Thôn Đông* and *Đoài*, which forgot its kind."""
    head = ["TT", "Chỉ tiêu", "Mã số", "Thôn Đông", "Thôn Bắc", "Đoài", "Điểm thưởng", "Hệ số", "Toàn xã"]
    values, findings = typed([*XA, head, [1, "Tổng số hộ", "01", 300, 310, 320, 5, 2, 930], [2, "Số hộ đăng ký", "02", 200, 190, 210, 10, 3, 600]])
    assert {name: value for (name, _, element, _), value in values.items() if element == "households"} == {"Thôn Đông": 300, "Thôn Bắc": 310, "Thôn Đoài": 320}
    assert {f.rule for f in findings if f.severity == "error"} == set()


def test_a_line_of_brackets_under_the_headings_says_where_figures_are_from(typed):
    """*(lấy ở sổ hộ khẩu)*, *(cột 3 trừ cột 4)*."""
    values, _ = typed([*XA, ["TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký"], [None, None, "(lấy ở sổ hộ khẩu)", "(theo phiếu)"], [1, "Thôn Đông", 300, 200], [2, "Thôn Đoài", 310, 190]])
    assert elements(values, "Thôn Đông") == {"households": 300, "families_registered": 200}


def test_numbers_under_a_heading_of_codes_are_looked_up(tmp_path):
    """*Mã thôn* over 1 and 2, in the list as 01 and 02; numbers across stay what they are."""
    rows = [*XA, ["TT", "Mã thôn", "Tổng số hộ"], [1, 2, 300], [2, 1, 310]]
    read = two_sheets(tmp_path, rows, [["Mã", "Tên thôn"], ["01", "Thôn Đông"], ["02", "Thôn Đoài"]])
    assert dict(zip(read.khu_pho, read.value, strict=True)) == {"Thôn Đoài": 300, "Thôn Đông": 310}


def test_single_letters_are_headings_where_a_note_explains_them(typed):
    """*A = Tổng số hộ; B = Số hộ đăng ký GĐHT* below the table."""
    values, _ = typed([*XA, ["TT", "Thôn", "A", "B"], [1, "Thôn Đông", 300, 200], [2, "Thôn Đoài", 310, 190], ["Ghi chú: A = Tổng số hộ; B = Số hộ đăng ký GĐHT"]])
    assert elements(values, "Thôn Đông") == {"households": 300, "families_registered": 200}


def test_groups_of_households_are_no_units(typed):
    """*Hộ cận nghèo*, *Hộ có mức sống trung bình*; *Hộ Diêm* is a place."""
    values, findings = typed([*XA, ["TT", "Nhóm hộ", "Số hộ đăng ký"], [1, "Hộ nghèo", 40], [2, "Hộ cận nghèo", 60], [3, "Hộ có mức sống trung bình", 410]])
    assert (values, "line_unread" in {f.rule for f in findings}) == ({}, True)
    values, _ = typed([*XA, ["TT", "Thôn", "Số hộ đăng ký"], [1, "Hộ Diêm", 140], [2, "Gò Sạn", 160]])
    assert {name for name, *_ in values} == {"Thôn Hộ Diêm", "Thôn Gò Sạn"}


def test_a_share_behind_a_figure_of_a_letter_takes_nothing_from_it(typed):
    """*- Số hộ đăng ký GĐHT: 1.820 hộ, đạt 78,8%.*; two labels a line, each in a column of its own, are a letter too."""
    values, _ = typed([*XA, ["- Tổng số hộ: 2.310 hộ."], ["- Số hộ đăng ký GĐHT: 1.820 hộ, đạt 78,8%."], ["- Số hộ đạt GĐHT: 1.655 hộ (chiếm 90,9% số đăng ký)"]])
    assert elements(values, "") == {"households": 2310, "families_registered": 1820, "families_recognized": 1655}
    values, _ = typed([*XA, ["Tổng số hộ: 310 hộ", None, "Số hội viên: 60 người"], ["Hộ đăng ký GĐHT: 240 hộ", None, "Hộ đạt GĐHT: 212 hộ"]])
    assert elements(values, "") == {"households": 310, "members": 60, "families_registered": 240, "families_recognized": 212}


def test_a_total_counts_what_the_form_of_one_thôn_has(tmp_path):
    """*Thôn Đoài* is blank on the list and has a sheet of its own."""
    rows = [*XA, ["TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký"], [1, "Thôn Đông", 300, 200], [2, "Thôn Đoài", None, None], [3, "Thôn Bắc", 290, 180], [None, "Cộng", 900, 570]]
    book = openpyxl.Workbook()
    form = [["PHIẾU BÁO CÁO THÔN ĐOÀI NĂM 2022"], ["Tổng số hộ", 310], ["Số hộ đăng ký gia đình học tập", 190]]
    for sheet, lines in ((book.active, rows), (book.create_sheet("Đoài"), form)):
        for line in lines:
            sheet.append(line)
    book.save(tmp_path / "a.xlsx")
    cleaned = hh.clean([tmp_path / "a.xlsx"])
    assert (len(cleaned.observations), [f.message for f in cleaned.findings.itertuples() if f.severity == "error"]) == (6, [])


def test_noughts_for_households_are_asked_about(typed):
    """*0* in every column of a thôn that has not reported, or has lost its households; a nought beside households is one."""
    values, findings = typed([*XA, ["TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký"], [1, "Thôn Đông", 300, 200], [2, "Thôn Đoài", 0, 0], [3, "Thôn Bắc", 290, 0]])
    assert (len(values), [f.source_cell for f in findings if f.rule == "nought_unlikely"]) == (6, ["C6"])


def test_both_steps_of_every_cell_may_stand_in_the_title(typed):
    """*CÁC MÔ HÌNH HỌC TẬP NĂM 2022 (đăng ký/công nhận)* over 240/212."""
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["CÁC MÔ HÌNH HỌC TẬP NĂM 2022 (đăng ký/công nhận)"], [], ["TT", "Mô hình", "Thôn Đông", "Thôn Đoài"],
                       [1, "Gia đình học tập", "240/212", "201/180"], [2, "Dòng họ học tập", "5/4", "3/3"]])
    assert elements(values, "Thôn Đông") == {"families_registered": 240, "families_recognized": 212, "clans_registered": 5, "clans_recognized": 4}


def test_the_corner_of_both_ways_says_the_kind_of_the_units_across(typed):
    """*Tổ dân phố⏎Chỉ tiêu* over *Tổ 1*, *Tổ 2*."""
    values, _ = typed([["HỘI KHUYẾN HỌC PHƯỜNG NAM LÝ"], ["GIA ĐÌNH HỌC TẬP NĂM 2022"], [], ["Tổ dân phố\nChỉ tiêu", "Tổ 1", "Tổ 2"], ["Tổng số hộ", 300, 310], ["Số hộ đăng ký", 200, 190]])
    assert {name for name, *_ in values} == {"Tổ dân phố 1", "Tổ dân phố 2"}


def test_the_whole_school_year_beside_its_months(typed):
    """*Cả năm học* behind *T9* to *T5* under a title about those who left."""
    rows = [["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["HỌC SINH BỎ HỌC CÁC THÁNG, NĂM HỌC 2022 - 2023"], [], ["TT", "Thôn", "T9", "T10", "Cả năm học"], [1, "Thôn Đông", 1, 2, 3], [2, "Thôn Đoài", 0, 1, 1]]
    values, _ = typed(rows)
    assert {(name, period, element): value for (name, period, element, _), value in values.items()} == {("Thôn Đông", "2022-2023", "dropouts"): 3, ("Thôn Đoài", "2022-2023", "dropouts"): 1}


def test_short_names_explained_below_and_codes_before_names(typed):
    """*ĐN: thôn Đắc Nghĩa* under the table; *T01 - Thôn Đông* in a line, where *KP1 - Tổ 2* begins with a unit."""
    values, _ = typed([*XA, ["TT", "Thôn", "Tổng số hộ"], [1, "ĐN", 300], [2, "LC", 310], ["Ghi chú: ĐN: thôn Đắc Nghĩa; LC: thôn Lạc Chánh"]])
    assert {name for name, *_ in values} == {"Thôn Đắc Nghĩa", "Thôn Lạc Chánh"}
    assert [khu_pho_name(text).canonical for text in ("T01 - Thôn Đông", "T02: Ấp Bình An", "KP1 - Tổ 2")] == ["Thôn Đông", "Ấp Bình An", "Khu phố 1, Tổ 2"]
