"""What phones, survey software and pivot tables make; two years in a title, a ward behind its thôn, abbreviations of a ward's own."""

import pytest

from hieuhoc_analysis.extract.prose.messages import message_of
from hieuhoc_analysis.harmonize.paper.stated_periods import period_in
from hieuhoc_analysis.harmonize.places.org_units import without_ward
from hieuhoc_analysis.harmonize.words.headings import OTHER, REMARK, read_heading
from hieuhoc_analysis.submission import read_submission
from hieuhoc_analysis.validate import check_file

XA = [["UBND XÃ VĨNH HẢO"], ["GIA ĐÌNH HỌC TẬP NĂM 2019"]]


def asked(findings):
    return [(f.rule, f.source_cell) for f in findings if f.severity != "info"]


@pytest.mark.parametrize(("text", "name", "said"), [
    ("KP1: 245 hộ, đăng ký 200 hộ, đạt 180 hộ", "KP1", [("số hộ", "245"), ("đăng ký", "200"), ("đạt", "180")]),
    ("Ấp 3: tổng số hộ 267; đăng ký GĐHT 171; công nhận 153 (89,5%)", "Ấp 3", [("tổng số hộ", "267"), ("đăng ký GĐHT", "171"), ("công nhận", "153")]),
    ("K.P 4 - 1.340 ho - dang ky 232 - cong nhan 210", "K.P 4", [("so ho", "1.340"), ("dang ky", "232"), ("cong nhan", "210")]),
    ("Thôn Đông: có 314 hộ, trong đó 232 hộ đăng ký, 200 hộ được công nhận, tỷ lệ 86%.", "Thôn Đông", [("số hộ", "314"), ("số hộ đăng ký", "232"), ("số hộ được công nhận", "200")]),
])
def test_a_line_of_a_message_is_a_unit_and_its_figures(text, name, said):
    """What no word before a number says, those behind it do; shares are left out."""
    assert message_of(text) == (name, said)


@pytest.mark.parametrize("text", ["Khối 1: họp ngày 12 tháng 3, có 20 người", "Thôn 2: 120 hộ", "Tổng: 245 hộ, đăng ký 200 hộ", "Ghi chú: KP 1 có 2 hộ, đăng ký 1 hộ"])
def test_other_sentences_are_none(text):
    """A day, a single figure, no unit at the beginning."""
    assert message_of(text) is None


def test_messages_under_each_other_are_read(typed):
    """Each figure is traced to the cell of its line."""
    values, findings = typed([*XA, [], *([f"KP {i}: 20{i} hộ, đăng ký 15{i} hộ, đạt 14{i} hộ"] for i in (1, 2, 3))])
    assert values == {(f"Khu phố {i}", "2019", element, "all"): base + i for i in (1, 2, 3)
                      for element, base in (("households", 200), ("families_registered", 150), ("families_recognized", 140))}
    assert asked(findings) == []


def test_two_lines_or_lines_beside_a_table_are_told_of(typed):
    """They are not read, and not lost without a word."""
    lines = [[f"KP {i}: 20{i} hộ, đăng ký 15{i} hộ, đạt 14{i} hộ"] for i in (1, 2)]
    values, findings = typed([*XA, [], *lines])
    assert values == {}
    assert [at for rule, at in asked(findings) if rule == "number_outside"] == ["A4", "A5"]
    values, findings = typed({"Zalo": [*XA, [], *lines], "Biểu": [*XA, ["Thôn", "Số hộ đăng ký"], ["Thôn 7", 120], ["Thôn 8", 130]]})
    assert [at for rule, at in asked(findings) if rule == "number_outside"] == ["A4", "A5"]


@pytest.mark.parametrize("heading", ["GĐHT (đăng ký/công nhận/tỷ lệ)", "GĐHT (ĐK/CN/Tỷ lệ %)", "GĐHT đăng ký/công nhận/tỷ lệ"])
def test_three_figures_in_a_cell(typed, heading):
    """The whole, its part and the share of both."""
    values, findings = typed([["XÃ VĨNH HẢO NĂM 2019"], ["Thôn", heading], *([f"Thôn {i}", f"20{i}/15{i}/{share}%"] for i, share in ((1, "75,1"), (2, "75,2"), (3, "75,4")))])
    assert values == {(f"Thôn {i}", "2019", f"families_{step}", "all"): base + i for i in (1, 2, 3) for step, base in (("registered", 200), ("recognized", 150))}
    assert asked(findings) == []


def test_a_wrong_share_of_three_figures_is_said(typed, tmp_path):
    """It is taken of the first by the second, which is the smaller."""
    typed([["XÃ VĨNH HẢO NĂM 2019"], ["Thôn", "GĐHT đăng ký/công nhận/tỷ lệ"], ["Thôn 1", "201/151/75,1%"], ["Thôn 2", "202/152/57,2%"], ["Thôn 3", "203/153/75,4%"]])
    found = check_file(read_submission(tmp_path / "a.xlsx", "a.xlsx").figures)
    assert [(f.rule, f.source_cell) for f in found] == [("fraction_rate_mismatch", "B4")]


def test_three_figures_under_a_heading_that_nobody_knows_are_asked_about(typed):
    """They are figures, not words of a line."""
    _, findings = typed([["XÃ VĨNH HẢO NĂM 2019"], ["Thôn", "Số hộ đăng ký", "Xyz"], *([f"Thôn {i}", 120 + i, f"20{i}/15{i}/75,1%"] for i in (1, 2, 3))])
    assert ("heading_unknown", "C2") in asked(findings)


@pytest.mark.parametrize("names", [["_id", "kp", "q1", "q2"], ["id", "kp", "Q1", "Q2"], ["ma", "ten", "tong_so", "dk"]])
def test_names_of_fields_of_a_survey_over_the_labels(typed, names):
    """*q1*, *q2* are questions and no quarters, where each stands over a label of its own."""
    values, _ = typed([*XA, [], names, ["Mã phiếu", "Thôn", "Tổng số hộ", "Số hộ đăng ký"], *([70 + i, f"Thôn {i}", 200 + i, 150 + i] for i in (1, 2, 3))])
    assert values == {(f"Thôn {i}", "2019", element, "all"): base + i for i in (1, 2, 3) for element, base in (("households", 200), ("families_registered", 150))}


def test_quarters_over_one_label_stay_quarters(typed):
    """*Q1*, *Q2* over *Số suất học bổng* each."""
    values, _ = typed([["UBND XÃ VĨNH HẢO"], ["HỌC BỔNG NĂM 2019"], [], ["Thôn", "Q1", "Q2"], [None, "Số suất", "Số suất"], *([f"Thôn {i}", 2 + i, 5 + i] for i in (1, 2, 3))])
    assert {period for _, period, _, _ in values} == {"2019-Q1", "2019-Q2"}


def test_units_over_their_years_in_a_pivot_table(typed, tmp_path):
    """Their sums are no figures of a year, and neither is the grand total; nothing is said of units that are sums."""
    lines = [line for i in (1, 2, 3) for line in ([f"Khu phố {i}", 303 + 3 * i], [2017, 100 + i], [2018, 101 + i], [2019, 102 + i])]
    values, findings = typed([["PHƯỜNG ĐỨC LONG"], [], ["Row Labels", "Sum of Số hộ đăng ký GĐHT"], *lines, ["Grand Total", 927]])
    assert values == {(f"Khu phố {i}", str(year), "families_registered", "all"): year - 2017 + 100 + i for i in (1, 2, 3) for year in (2017, 2018, 2019)}
    assert asked(findings) == []
    assert check_file(read_submission(tmp_path / "a.xlsx", "a.xlsx").figures) == []


def test_a_line_whose_number_goes_on_is_no_heading(typed):
    """*2019 | 109 hộ* right under *2018 | 108*, above the total."""
    lines = [line for i in (1, 2) for line in ([f"Khu phố {i}", None, None], [2017, 107, 97], [2018, 108, 98], [2019, "109 hộ", "99 hộ"])]
    values, _ = typed([["PHƯỜNG ĐỨC LONG"], [], ["Khu phố", "Số hộ đăng ký GĐHT", "Số hộ đạt GĐHT"], *lines, ["Tổng cộng", 648, 588]])
    assert sum(period == "2019" for _, period, _, _ in values) == 4


@pytest.mark.parametrize(("title", "period"), [
    ("SO SÁNH KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021 VỚI NĂM 2020", "2021"), ("So sanh so lieu nam 2020 voi nam 2021", "2021"),
    ("CÁC BIỂU SỐ LIỆU KÈM BÁO CÁO NĂM 2022", "2022"), ("(Kèm theo Báo cáo số 12/BC-HKH ngày 15/01/2023)", ""), ("(Kèm theo Kế hoạch năm 2023)", ""), ("(gửi kèm Báo cáo tổng kết năm 2022)", ""),
    ("TỔNG HỢP GIA ĐÌNH HỌC TẬP TỪ NĂM 2022 ĐẾN NĂM 2023", ""), ("Kết quả từ năm 2021 đến nay", ""), ("Đề án từ năm 2021 đến năm 2030, kết quả năm 2023", "2023"),
])
def test_the_year_of_a_title(title, period):
    """The later one of two that are compared, that of the report to which a table belongs; none of a span, of which the first is no more meant than the last."""
    assert period_in(title) == period


@pytest.mark.parametrize(("name", "bare"), [("Thôn Đông (Phước Dân)", "Thôn Đông"), ("Khu phố 11 - Phước Dân", "Khu phố 11"), ("Thôn Đông (cũ)", "Thôn Đông (cũ)")])
def test_the_ward_behind_a_khu_pho(name, bare):
    """In brackets as well."""
    assert without_ward(name, "Thị trấn Phước Dân") == bare


def test_a_named_thon_with_its_ward_in_brackets_is_not_blank(typed):
    """It is the thôn that has figures."""
    values, findings = typed([*XA, ["Thôn", "Số hộ đăng ký"], ["Thôn Đông (Vĩnh Hảo)", 120], ["Thôn Đoài (Vĩnh Hảo)", 130], ["Thôn Bắc (Vĩnh Hảo)", 110]])
    assert {name for name, *_ in values} == {"Thôn Đông", "Thôn Đoài", "Thôn Bắc"}
    assert asked(findings) == []


@pytest.mark.parametrize("heading", ["ĐKDH", "ĐKDH (dòng họ)"])
def test_a_legend_says_more_than_the_parts_of_an_abbreviation(typed, heading):
    """*DH* alone is short for *danh hiệu*."""
    values, _ = typed([*XA, ["Chữ viết tắt: ĐKGĐ: Số hộ đăng ký GĐHT; ĐKDH: Số dòng họ đăng ký Dòng họ học tập"], ["Thôn", "ĐKGĐ", heading], *([f"Thôn {i}", 120 + i, i] for i in (1, 2, 3))])
    assert {element for _, _, element, _ in values} == {"families_registered", "clans_registered"}


@pytest.mark.parametrize("bracket", ["(chỉ nhập số)", "(chỉ ghi số)", "(vui lòng nhập số)", "(chi nhap so)"])
def test_what_a_form_asks_to_type(bracket):
    """It says nothing of what is counted."""
    assert read_heading((f"6. Tổng số hội viên Hội Khuyến học của xóm? {bracket}",)).data_element == "members"


@pytest.mark.parametrize(("heading", "kind"), [("Tự chấm điểm CĐHT", OTHER), ("Xếp loại", OTHER), ("Tổng điểm", OTHER), ("ID", REMARK), ("Mã phiếu", REMARK)])
def test_points_and_numbers_of_forms_count_nothing(heading, kind):
    """They are understood and not collected."""
    assert read_heading((heading,)).kind == kind


def test_a_difference_with_signs_is_no_share(typed, tmp_path):
    """*So sánh (+/-)* holds the difference of two years."""
    typed([["XÃ VĨNH HẢO"], ["SO SÁNH SỐ HỘ ĐĂNG KÝ GĐHT NĂM 2021 VỚI NĂM 2020"], ["Thôn", "Năm trước", "Năm nay", "So sánh (+/-)"], *([f"Thôn {i}", 100 + i, 110 + 2 * i, 10 + i] for i in (1, 2, 3))])
    assert check_file(read_submission(tmp_path / "a.xlsx", "a.xlsx").figures) == []


def test_a_sheet_called_after_a_quarter_without_accents_is_about_no_fund(typed):
    """*Quy I* is *Quý I*: those brought back to class are no money."""
    values, _ = typed({"Quy I": [["UBND XA VINH HAO"], ["SO LIEU QUY I NAM 2022"], ["Thon", "So em van dong ra lop lai"], ["Thon 1", 1], ["Thon 2", 2], ["Thon 3", 1]]}, name="Xã Vĩnh Hảo/a.xlsx")
    assert {(period, element) for _, period, element, _ in values} == {("2022-Q1", "returned_to_school")}


def test_the_whole_beside_its_parts_that_says_its_model_is_not_guessed(typed):
    """*Số hộ được công nhận GĐHT / Tổng cộng* beside *Lần đầu*, *Tái công nhận*."""
    _, findings = typed([["XÃ VĨNH HẢO NĂM 2019"], ["Thôn", "Số hộ được công nhận GĐHT", None, None], [None, "Lần đầu", "Tái công nhận", "Tổng cộng"],
                         *([f"Thôn {i}", 10 + i, 90 + i, 100 + 2 * i] for i in (1, 2, 3))], merges=["B2:D2", "A2:A3"])
    assert asked(findings) == []


def test_answers_in_words_under_a_question_of_wishes_are_no_figures(typed):
    """*Không* among them would be one."""
    rows = [["Timestamp", "Thôn", "Số hộ đăng ký GĐHT", "6. Ý kiến, kiến nghị của đơn vị (nếu có)"], ["1/12/2019 8:00:00", "Thôn 1", 120, "Không"],
            ["2/12/2019 8:00:00", "Thôn 2", 130, "Hỗ trợ kinh phí"], ["3/12/2019 8:00:00", "Thôn 3", 125, "không có"]]
    _, findings = typed([*XA, [], *rows])
    assert asked(findings) == []


@pytest.mark.parametrize("form", ["TT | Thôn | Số hộ đăng ký GĐHT | TT | Thôn | Số hộ đăng ký GĐHT (1)", "TT | Thôn | Số hộ đăng ký GĐHT | TT | Thôn | Số hộ đang ký GĐHT"])
def test_halves_beside_each_other_with_a_mark_or_a_slip(typed, form):
    """The mark of a note and a lost accent do not make two tables of the halves of a list."""
    values, _ = typed([*XA, form.split(" | "), *([i, f"Thôn {i}", 100 + i, i + 3, f"Thôn {i + 3}", 103 + i] for i in (1, 2, 3))])
    assert {(name, value) for (name, *_), value in values.items() if name[-1] in "123"} == {(f"Thôn {i}", 100 + i) for i in (1, 2, 3)}


def test_the_sum_under_tt_of_a_second_half(typed):
    """*Cộng* stands under *TT* there."""
    values, findings = typed([*XA, ["TT", "Thôn", "Tổng số hộ", "TT", "Thôn", "Số hộ đăng ký"], *([i, f"Thôn {i}", 200 + i, i, f"Thôn {i}", 100 + i] for i in (1, 2, 3)), ["Cộng", None, 606, "Cộng", None, 306]])
    assert len(values) == 6
    assert asked(findings) == []


CARDS = (("hộ gia đình", "households", 2935), ("hộ đăng ký Gia đình học tập", "families_registered", 2174), ("hội viên khuyến học", "members", 409))


@pytest.mark.parametrize("under", [True, False])
def test_large_figures_of_a_slide(typed, under):
    """Each with its words under it or over it, two lines of them."""
    words, numbers = [text for text, _, _ in CARDS], [number for _, _, number in CARDS]
    lines = [numbers, words] if under else [words, numbers]
    more = [["16", "143"], ["dòng họ được công nhận Dòng họ học tập", "suất học bổng"]]
    values, findings = typed([["THỊ TRẤN MA LÂM - KẾT QUẢ NỔI BẬT NĂM 2022"], [], *lines, [], *(more if under else more[::-1])])
    assert values == {("", "2022", element, "all"): number for _, element, number in CARDS} | {("", "2022", "clans_recognized", "all"): 16, ("", "2022", "scholarships", "all"): 143}
    assert asked(findings) == []


def test_a_number_without_words_under_it_makes_no_slide(typed):
    """Nothing is guessed of the others."""
    values, findings = typed([["THỊ TRẤN MA LÂM NĂM 2022"], [], [2935, 2174, 409], ["hộ gia đình", None, "hội viên khuyến học"]])
    assert values == {}
    assert "number_outside" in {rule for rule, _ in asked(findings)}


@pytest.mark.parametrize("heading", ["Xếp thứ", "Thứ hạng", "Xếp hạng"])
def test_ranks_before_the_names_number_the_lines(typed, heading):
    """Nobody asks for them."""
    values, findings = typed([*XA, [heading, "Thôn", "Số hộ đăng ký"], [1, "Thôn 3", 130], [2, "Thôn 1", 120], [3, "Thôn 2", 110]])
    assert len(values) == 3
    assert asked(findings) == []


def test_the_kind_of_a_unit_in_a_column_before_its_number(typed):
    """*Khu phố | 1*: the number is a name, none that was passed over."""
    values, findings = typed([*XA, ["TT", "Loại", "Tên", "Số hộ đăng ký"], *([i, "Khu phố", i, 120 + i] for i in (1, 2, 3))])
    assert {name for name, *_ in values} == {"Khu phố 1", "Khu phố 2", "Khu phố 3"}
    assert "number_outside" not in {rule for rule, _ in asked(findings)}


def test_households_typed_without_accents(typed):
    """*223 GD* among counts of families."""
    values, _ = typed([*XA, ["Thon", "So ho dang ky"], ["Thon 1", 120], ["Thon 2", "223 GD"], ["Thon 3", 110]])
    assert 223 in values.values()


def test_remarks_behind_figures_of_years_under_their_units(typed, tmp_path):
    """*178 (có danh sách kèm theo)* is 178 where it is added up; in a file without looks the years are text."""
    lines = [line for i in (1, 2, 3) for line in ([f"Khu phố {i}", 303 + 3 * i], [2017, f"{100 + i} (đã rà soát)"], [2018, 101 + i], [2019, f"{102 + i} hộ"])]
    values, findings = typed([["PHƯỜNG ĐỨC LONG"], [], ["Row Labels", "Sum of Số hộ đăng ký GĐHT"], *lines, ["Grand Total", 927]])
    assert {period for _, period, _, _ in values} == {"2017", "2018", "2019"}
    assert len(values) == 9
    text = "\n".join("\t".join(str(cell) for cell in line) for line in [["PHƯỜNG ĐỨC LONG"], [], ["Row Labels", "Sum of Số hộ đăng ký GĐHT"], *lines, ["Grand Total", 927]])
    (tmp_path / "b.csv").write_text(text, encoding="utf-8")
    assert {(f.khu_pho, f.period): f.value for f in read_submission(tmp_path / "b.csv", "b.csv").values} == {key[:2]: value for key, value in values.items()}


def test_answers_to_a_form_that_come_again_for_another_year(typed):
    """With the address of who answered beside them they are no list of persons."""
    heads = ["Dấu thời gian", "Địa chỉ email", "Xã, phường, thị trấn:", "Thôn:", "Năm báo cáo:", "Tổng số hộ trong năm", "Số hộ đăng ký danh hiệu Gia đình học tập"]
    lines = [[f"1/1/{year + 1} 8:00:00", f"kp{i}@example.com", "Xã Vĩnh Hảo", f"Thôn {i}", year, 200 + i, 150 + i] for year in (2018, 2019) for i in (1, 2, 3)]
    values, _ = typed({"Form Responses 1": [heads, *lines]})
    assert {key[:2] for key in values} == {(f"Thôn {i}", year) for i in (1, 2, 3) for year in ("2018", "2019")}


@pytest.mark.parametrize(("yes", "no", "bracket"), [("Có", "Không", " (Có/Không)"), ("Đạt", "Chưa đạt", ""), ("Có", "Chưa", ""), ("có", "không", "")])
def test_answers_for_each_khu_pho(typed, yes, no, bracket):
    """A khu phố is one community: *Có* is 1, *Không* and *Chưa đạt* are 0."""
    values, findings = typed([*XA, ["Thôn", "Tổng số hộ", f"Đạt Cộng đồng học tập{bracket}"], ["Thôn 1", 201, yes], ["Thôn 2", 202, no], ["Thôn 3", 203, yes]])
    assert {name: value for (name, _, element, _), value in values.items() if element == "communities_recognized"} == {"Thôn 1": 1, "Thôn 2": 0, "Thôn 3": 1}
    assert asked(findings) == []


@pytest.mark.parametrize("words", [("Có", "Không", "Có"), ("đầy đủ", "thiếu", "đầy đủ")])
def test_words_where_households_are_counted_are_told_of(typed, words):
    """They say nothing of how many."""
    values, findings = typed([*XA, ["Thôn", "Tổng số hộ", "Số hộ đăng ký"], *([f"Thôn {i}", 200 + i, word] for i, word in enumerate(words, 1))])
    assert {element for _, _, element, _ in values} == {"households"}
    assert [at for _, at in asked(findings)]


def test_a_heading_called_dat_stays_one(typed):
    """An answer is a heading as well: *Đăng ký*, *Đạt*."""
    values, _ = typed([*XA, ["Thôn", "Gia đình học tập", None], [None, "Đăng ký", "Đạt"], *([f"Thôn {i}", 120 + i, 100 + i] for i in (1, 2, 3))], merges=["B3:C3", "A3:A4"])
    assert {element for _, _, element, _ in values} == {"families_registered", "families_recognized"}


@pytest.mark.parametrize("words", ["Chưa có số liệu", "Chưa báo cáo"])
def test_a_khu_pho_that_sent_nothing(typed, words):
    """Its words stand over all of its fields, and ask for nothing more."""
    _, findings = typed([*XA, ["Thôn", "Tổng số hộ", "Số hộ đăng ký"], ["Thôn 1", 201, 151], ["Thôn 2", words], ["Thôn 3", 203, 153]], merges=["B5:C5"])
    assert asked(findings) == []


@pytest.mark.parametrize("heading", ["Tổng 2021-2023", "Tổng cộng 2016 - 2020", "Bình quân/năm", "TB/năm"])
def test_sums_and_means_of_several_years_are_of_none(heading):
    """They are understood and not collected."""
    assert read_heading(("Số hộ đăng ký GĐHT", heading)).kind == OTHER


def test_a_span_of_years_over_one_of_them():
    """*Giai đoạn 2016-2020* over *Năm 2016* leaves it that year's."""
    reading = read_heading(("Giai đoạn 2016-2020", "Năm 2016", "Số hộ đăng ký GĐHT"))
    assert (reading.data_element, reading.period) == ("families_registered", "2016")
    assert read_heading(("Giai đoạn 2016-2020", "Số hộ đăng ký GĐHT")).data_element == ""


def test_the_sum_of_a_cluster_across_is_no_khu_pho(typed):
    """*Cụm 1 / Cộng* among *Bản Đông*, *Bản Đoài*."""
    rows = [*XA, ["Chỉ tiêu", "Cụm 1", None, None, "Cụm 2", None, None], [None, "Bản Đông", "Bản Đoài", "Cộng", "Bản Nam", "Bản Bắc", "Cộng"]]
    _, findings = typed([*rows, ["Tổng số hộ", 101, 102, 203, 103, 104, 207], ["Số hộ đăng ký", 81, 82, 163, 83, 84, 167]], merges=["B3:D3", "E3:G3"])
    assert asked(findings) == []


def test_the_sum_under_the_caption_of_each_model_is_held(typed, tmp_path):
    """*Cộng* closes *GIA ĐÌNH HỌC TẬP* and, ten too large, *DÒNG HỌ HỌC TẬP*."""
    models = [("I", "GIA ĐÌNH HỌC TẬP", 100, 0), ("II", "DÒNG HỌ HỌC TẬP", 2, 10)]
    rows = [row for mark, caption, base, more in models for row in (
        [mark, caption], *([i, f"Thôn {i}", base + i + 2, base + i] for i in (1, 2, 3)), [None, "Cộng", 3 * base + 12, 3 * base + 6 + more])]
    typed([["XÃ VĨNH HẢO NĂM 2019"], ["TT", "Thôn", "Đăng ký", "Công nhận"], *rows])
    found = check_file(read_submission(tmp_path / "a.xlsx", "a.xlsx").figures)
    assert [(f.rule, f.source_cell) for f in found] == [("total_mismatch", "D12")]
