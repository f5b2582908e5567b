"""What stands beside, behind or on the next sheet of a table: titles in the margin, the rest of a list, sums in headings and in cells."""

import pytest

import hieuhoc_analysis as hh

HEAD = ["TT", "Thôn", "Tổng số hộ", "Số gia đình đăng ký", "Số gia đình được công nhận"]
XA = [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["GIA ĐÌNH HỌC TẬP NĂM 2022"], []]
LINES = [[1, "Thôn Đông", 300, 200, 180], [2, "Thôn Tây", 310, 210, 190], [3, "Thôn Nam", 320, 220, 200]]
MORE = [[4, "Thôn Bắc", 330, 230, 210], [5, "Thôn Hạ", 340, 240, 220]]
SUM = [None, "Cộng", 1600, 1100, 1000]


def said(findings):
    """Rules of the findings that ask for something."""
    return [f.rule for f in findings if f.severity != "info"]


def test_a_list_that_goes_on_on_the_next_sheet_has_its_headings_and_its_sum(typed):
    """Numbered on, no headings written again; the sum of all stands there."""
    values, findings = typed({"Sheet1": [*XA, HEAD, *LINES], "Sheet2": [["(tiếp theo)"], *MORE, SUM]})
    assert (len(values), values["Thôn Hạ", "2022", "families_registered", "all"], said(findings)) == (15, 240, [])


def test_the_sum_on_the_next_sheet_is_held_against_both(typed, tmp_path):
    """A slip in it is one."""
    typed({"Sheet1": [*XA, HEAD, *LINES], "Sheet2": [*MORE, [*SUM[:3], 1190, 1000]]})
    findings = hh.clean([tmp_path / "a.xlsx"]).findings
    assert findings.loc[findings["severity"] == "error", ["rule", "source_cell"]].to_numpy().tolist() == [["total_mismatch", "D3"]]


def test_lines_that_are_not_numbered_on_are_no_rest_of_a_list(typed):
    """Numbers without headings mean nothing, and it is said."""
    values, findings = typed({"Sheet1": [*XA, HEAD, *LINES], "Sheet2": [[7, *MORE[0][1:]], [8, *MORE[1][1:]]]})
    assert (len(values), "heading_unknown" in said(findings)) == (9, True)


def test_a_title_merged_down_the_margin_says_the_year(typed):
    """It stands beside headings and lines, set upright."""
    rows = [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], [], ["GIA ĐÌNH HỌC TẬP NĂM 2022", *HEAD], *([None, *line] for line in LINES)]
    values, findings = typed(rows, merges=["A3:A6"])
    assert (values["Thôn Nam", "2022", "households", "all"], said(findings)) == (320, [])


@pytest.mark.parametrize("bracket", ["(toàn xã: 630 hộ)", "(tổng: 630)", "(cả xã 630)"])
def test_a_sum_in_brackets_behind_a_heading_changes_nothing(typed, bracket):
    """What the figures add up to is no word of what they count."""
    values, findings = typed([*XA, [*HEAD[:3], f"Số gia đình đăng ký {bracket}"], *(line[:4] for line in LINES)])
    assert (values["Thôn Tây", "2022", "families_registered", "all"], said(findings)) == (210, [])


def test_a_count_added_up_in_its_cell_is_its_sum(typed):
    """*150 + 50 = 200* under *(cũ + mới)*; where it is added up wrong, nothing is read and it is said."""
    rows = [[n, name, a, f"{b - 50} + 50 = {b + 10 * (n == 3)}"] for n, name, a, b, _ in LINES]
    values, findings = typed([*XA, [*HEAD[:3], "Số gia đình đăng ký (cũ + mới)"], *rows])
    registered = {unit: value for (unit, _, element, _), value in values.items() if element == "families_registered"}
    assert registered == {"Thôn Đông": 200, "Thôn Tây": 210, "Thôn Nam": None}
    assert [(f.rule, f.source_cell) for f in findings if f.severity == "error"] == [("malformed_number", "D7")]


def test_the_whole_after_slips_of_khu_pho_is_none_of_them(typed):
    """*TOÀN XÃ* over the same labels as each thôn has, which stand under its name."""
    slips = [[line for n, name, a, b, _ in LINES for line in ([name.upper()], ["Tổng số hộ", a], ["Số gia đình đăng ký", b], [])]]
    values, findings = typed([*XA, *slips[0], ["TOÀN XÃ"], ["Tổng số hộ", 930], ["Số gia đình đăng ký", 630]])
    assert (values["Thôn Nam", "2022", "households", "all"], values["", "2022", "households", "all"], said(findings)) == (320, 930, [])


@pytest.mark.parametrize("heading", ["Số gia đình đăng ký", "Số hộ đăng ký (cập nhật)"])
def test_a_column_of_sentences_under_a_count_is_told(typed, heading):
    """Nothing of it is read, and that is said once; a column of remarks is none."""
    rows = [[n, name, a, f"{b} hộ cũ, thêm {n} hộ mới", f"tính đến tháng {n}"] for n, name, a, b, _ in LINES]
    values, findings = typed([*XA, [*HEAD[:3], heading, "Ghi chú"], *rows])
    assert (len(values), [(f.rule, f.source_cell) for f in findings if f.severity != "info"]) == (3, [("column_in_words", "D5")])


def test_lines_that_came_late_stand_below_without_headings(typed):
    """*Bổ sung:* under the signature, numbered on; the sum of all stands below them."""
    first = [None, "Cộng (3 thôn)", 930, 630, 570]
    values, findings = typed([*XA, HEAD, *LINES, first, [], ["Người lập", None, None, "CHỦ TỊCH"], [], ["Bổ sung (nộp sau):"], *MORE, SUM])
    assert (len(values), values["Thôn Hạ", "2022", "households", "all"], said(findings)) == (15, 340, [])


def test_lines_with_nothing_but_their_numbers_have_the_names_of_the_sheet_before(typed):
    """A wide table cut in two for printing; it is told which names were taken."""
    clans = [["TT", "Số dòng họ đăng ký"], *([n, n + 2] for n, *_ in LINES), ["Cộng", 12]]
    values, findings = typed({"Trang 1": [*XA, HEAD, *LINES], "Trang 2": clans})
    assert (values["Thôn Tây", "2022", "clans_registered", "all"], [f.rule for f in findings]) == (4, ["names_by_number"])


@pytest.mark.parametrize("numbers", [(1, 2), (1, 2, 4), (7, 8, 9)])
def test_other_numbers_take_no_names_from_the_sheet_before(typed, numbers):
    """They may be of anything."""
    values, findings = typed({"Trang 1": [*XA, HEAD, *LINES], "Trang 2": [["TT", "Số dòng họ đăng ký"], *([n, 10 + at] for at, n in enumerate(numbers))]})
    assert not any(name.startswith("Thôn") for name, _, element, _ in values if element == "clans_registered")
    assert "names_by_number" not in [f.rule for f in findings]


def test_a_year_with_a_colon_is_the_caption_of_its_lines(typed):
    """*b) Năm 2022:* over lines of the same names, which have no headings of their own."""
    rows = [*XA[:1], [], ["a) Năm 2021:"], HEAD, *LINES, ["b) Năm 2022:"], *([n, name, a + 5, b, c] for n, name, a, b, c in LINES)]
    values, findings = typed(rows)
    assert ([values["Thôn Đông", year, "households", "all"] for year in ("2021", "2022")], said(findings)) == ([300, 305], [])


def test_signs_repeat_the_year_above_them(typed):
    """*2021*, *″*, *″*, *2022*, *″*, *″* before the names."""
    rows = [*XA[:1], [], ["GIA ĐÌNH HỌC TẬP 2021 - 2022"], ["Năm", *HEAD[1:4]]]
    rows += [[year if n == 1 else "″", name, a + year, b] for year in (2021, 2022) for n, name, a, b, _ in LINES]
    values, findings = typed(rows)
    assert ([values["Thôn Nam", str(year), "households", "all"] for year in (2021, 2022)], said(findings)) == ([2341, 2342], [])


@pytest.mark.parametrize("heading", ["Số gia đình đăng ký", "Số gia đình đăng ký (tỷ lệ, số hộ)"])
@pytest.mark.parametrize("shape", ["{share}%\n{count} hộ", "{share}% ({count})"])
def test_a_share_may_stand_before_its_count_in_a_cell(typed, heading, shape):
    """*76,5%⏎182 hộ*."""
    rows = [[n, name, a, shape.format(share=f"{100 * b / a:.1f}".replace(".", ","), count=b)] for n, name, a, b, _ in LINES]
    values, findings = typed([*XA, [*HEAD[:3], heading], *rows])
    assert (values["Thôn Tây", "2022", "families_registered", "all"], said(findings)) == (210, [])


def test_roman_numbers_under_khu_pho_are_their_numbers(typed):
    """*IV* alone is what *Khu phố IV* is; among names it is none."""
    rows = [[i, roman, 300 + i, 200] for i, roman in enumerate(("I", "II", "III", "IV", "V"), 1)]
    values, _ = typed([*XA, ["STT", "Khu phố", *HEAD[2:4]], *rows])
    assert values["Khu phố 4", "2022", "households", "all"] == 304


def test_a_column_that_adds_up_two_models_counts_neither(typed):
    """*Tổng số đăng ký (GĐ + DH)*; one that only seems to is asked about."""
    head = ["TT", "Thôn", "Gia đình học tập đăng ký", "Dòng họ học tập đăng ký", "Tổng số đăng ký (GĐ + DH)"]
    rows = [[n, name, b, n + 2, b + n + 2] for n, name, _, b, _ in LINES]
    values, findings = typed([*XA, head, *rows])
    assert ({element: value for (name, _, element, _), value in values.items() if name == "Thôn Tây"}, said(findings)) == (
        {"families_registered": 210, "clans_registered": 4}, [])


def test_a_heading_that_says_how_to_answer_counts(typed):
    """*Được công nhận (1/0)*."""
    rows = [[n, name, a, int(n != 2)] for n, name, a, *_ in LINES]
    values, _ = typed([*XA, ["TT", "Thôn", "Tổng số hộ", "Cộng đồng học tập được công nhận (1/0)"], *rows])
    assert [values[f"Thôn {name}", "2022", "communities_recognized", "all"] for name in ("Đông", "Tây", "Nam")] == [1, 0, 1]


def test_last_years_lines_stand_under_the_sum_as_under_each_unit(typed):
    """*Cùng kỳ năm 2021* under a thôn is that thôn's, under the sum the sum of that year."""
    rows = []
    for n, name, a, b, c in [*LINES, [None, "Cộng", 930, 630, 570]]:
        rows += [[n, name, a, b, c], [None, "Cùng kỳ năm 2021", a - 30, b - 30, c - 30]]
    values, findings = typed([*XA, HEAD, *rows])
    assert (len(values), values["Thôn Nam", "2021", "households", "all"], said(findings)) == (18, 290, [])


def test_a_number_among_the_remarks_of_a_line_with_a_blank_is_told(typed):
    """A line that slipped by a cell; one among remarks of a full line is a remark."""
    rows = [[1, "Thôn Đông", 300, 200, 180, 12], [2, "Thôn Tây", None, 310, 210, 190], [3, "Thôn Nam", 320, 220, 200]]
    _, findings = typed([*XA, [*HEAD, "Ghi chú"], *rows])
    assert [(f.rule, f.source_cell) for f in findings if f.severity != "info"] == [("number_outside", "F6")]


@pytest.mark.parametrize("written", ["Chi bộ khu phố {n}", "Chi bộ KP{n}", "CB khu phố {n}"])
def test_a_party_cell_of_a_khu_pho_stands_for_it(typed, written):
    """Its members are those of the khu phố."""
    values, _ = typed([*XA, ["TT", "Chi bộ", "Số hội viên"], *([n, written.format(n=n), 60 + n] for n in (1, 2, 3))])
    assert values["Khu phố 2", "2022", "members", "all"] == 62


@pytest.mark.parametrize("bracket", ["(mục tiêu ≥ 70%)", "(chỉ tiêu 60%)", "(KH: 65,5 %)"])
def test_an_aim_in_brackets_makes_no_share_of_a_count(typed, bracket):
    """The figures are counts; *Tỷ lệ (chỉ tiêu 60%)* stays one of shares."""
    rows = [[n, name, a, b, f"{100 * b / a:.1f}".replace(".", ",")] for n, name, a, b, _ in LINES]
    values, findings = typed([*XA, [*HEAD[:3], f"Số gia đình đạt {bracket}", f"Tỷ lệ đạt {bracket}"], *rows])
    assert (len(values), values["Thôn Tây", "2022", "families_recognized", "all"], said(findings)) == (6, 210, [])


@pytest.mark.parametrize("sign", ["▲", "▼", "↑", " ↓"])
def test_a_sign_of_rise_or_fall_behind_a_figure_is_none_of_it(typed, sign):
    """*212 ▲*."""
    values, findings = typed([*XA, HEAD[:4], *([n, name, a, f"{b}{sign}"] for n, name, a, b, _ in LINES)])
    assert (values["Thôn Tây", "2022", "families_registered", "all"], said(findings)) == (210, [])


def test_prizes_worked_out_in_their_cell_are_as_many_as_the_first_number_says(typed):
    """*12 suất x 500.000đ = 6.000.000đ*; where the product is wrong, nothing is read and it is said."""
    rows = [[n, name, f"{9 + n} suất x 500.000đ = {(9 + n + (n == 3)) * 500000:,}đ".replace(",", ".")] for n, name, *_ in LINES]
    values, findings = typed([*XA, ["TT", "Thôn", "Học bổng đã trao"], *rows])
    assert [values[f"Thôn {name}", "2022", "scholarships", "all"] for name in ("Đông", "Tây", "Nam")] == [10, 11, None]
    assert [(f.rule, f.source_cell) for f in findings if f.severity == "error"] == [("malformed_number", "C7")]


@pytest.mark.parametrize("years", ["☐ 2021    ☑ 2022    ☐ 2023", "☐ 2021 ☒ 2022", "[ ] 2021  [x] 2022  [ ] 2023"])
def test_the_year_that_is_ticked_counts(typed, years):
    """*Năm báo cáo: ☐ 2021 ☑ 2022 ☐ 2023*."""
    values, findings = typed([*XA[:1], ["PHIẾU BÁO CÁO GIA ĐÌNH HỌC TẬP"], [f"Năm báo cáo: {years}"], [], HEAD, *LINES])
    assert ({period for _, period, _, _ in values}, said(findings)) == ({"2022"}, [])


def test_the_sum_of_grades_is_what_was_recognised(typed):
    """*Kết quả xếp loại: Tốt, Khá, Tổng số đạt*."""
    head = [["TT", "Thôn", "Tổng số hộ", "Kết quả xếp loại gia đình học tập"], [None, None, None, "Tốt", "Khá", "Tổng số đạt"]]
    values, findings = typed([*XA, *head, *([n, name, a, b - 50, 50, b] for n, name, a, b, _ in LINES)], merges=["D4:F4"])
    assert (values["Thôn Nam", "2022", "families_recognized", "all"], len(values), said(findings)) == (220, 6, [])


@pytest.mark.parametrize("total", [[], [[None, "Cộng", 1210, 810, 610]]], ids=["without", "with"])
@pytest.mark.parametrize("name", ["Năm trước", "Cùng kỳ", "Năm 2021"])
def test_a_line_of_another_year_once_below_all_units_is_of_all(typed, total, name):
    """*Năm trước* below the last unit, or below the sum, is not the last unit's."""
    lines = [[i, f"Khu phố {i}", 300 + i, 200 + i, 150 + i] for i in range(1, 5)] + total
    values, _ = typed([["UBND PHƯỜNG HÀM TIẾN"], ["KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022"], [], HEAD, *lines, [None, name, 1145, 732, 520]])
    assert {key[:2] for key in values if key[1] != "2022"} == {("", "2021")}


def test_a_line_of_what_is_planned_is_no_result_of_its_year(typed):
    """*KH năm 2023* below the units of 2022."""
    lines = [[i, f"Khu phố {i}", 150 + i] for i in range(1, 5)]
    values, _ = typed([["UBND PHƯỜNG HÀM TIẾN"], ["KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022"], [], ["TT", "Khu phố", "Số hộ đạt"], *lines, [None, "KH năm 2023", 800]])
    assert {key: value for key, value in values.items() if key[1] != "2022"} == {("", "2023", "families_planned", "all"): 800}


@pytest.mark.parametrize("name", ["T.C", "T/C", "Sum"])
def test_short_names_of_totals(typed, name):
    """Wrong sums, too."""
    lines = [[i, f"Khu phố {i}", 300 + i, 200 + i] for i in range(1, 5)]
    values, _ = typed([["UBND PHƯỜNG HÀM TIẾN"], ["KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022"], ["TT", "Khu phố", "Tổng số hộ", "Số hộ đăng ký"], *lines, [None, name, 1345, 732]])
    assert {khu_pho for khu_pho, *_ in values} == {f"Khu phố {i}" for i in range(1, 5)}
