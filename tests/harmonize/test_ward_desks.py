"""Habits of ward desks: frames around the figures only, levels of a heading in one text, counts with their rates, sums under captions."""

from time import perf_counter

import openpyxl
import pytest
from openpyxl.styles import Border, Side

from hieuhoc_analysis import clean
from hieuhoc_analysis.explain import explain_file
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.harmonize.times.years import _unlike_groups
from hieuhoc_analysis.harmonize.words.headings import read_heading
from hieuhoc_analysis.harmonize.words.joined_levels import in_levels
from hieuhoc_analysis.submission import read_submission

XA = [["HỘI KHUYẾN HỌC XÃ TÂN THÀNH"], ["KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2021"], []]
FRAME = Border(*[Side(style="thin")] * 4)
UNITS = {"Thôn Đông": (310, 208, 190), "Thôn Trung": (420, 251, 240), "Thôn Tây": (275, 140, 122), "Thôn Hạ": (350, 230, 201)}


def rules(findings):
    return [(f.rule, f.source_cell) for f in findings if f.severity != "info"]


@pytest.mark.parametrize("left", [1, 3])
@pytest.mark.parametrize("code", [True, False])
def test_a_frame_around_the_figures_alone_says_nothing_of_their_headings(left, code, tmp_path):
    """Nor does one around the body, with its names (`left` is the first framed column)."""
    head = ["TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký GĐHT", "Số hộ đạt GĐHT"]
    book = openpyxl.Workbook()
    lines = [[n, name, *counts] for n, (name, counts) in enumerate(UNITS.items(), 1)]
    for row in [*XA, head, *([["(1)", "(2)", "(3)", "(4)", "(5)"]] if code else []), *lines]:
        book.active.append(row)
    for row in range(6 if code else 5, book.active.max_row + 1):
        for col in range(left, 6):
            book.active.cell(row, col).border = FRAME
    book.save(tmp_path / "a.xlsx")
    read = read_submission(tmp_path / "a.xlsx", "a.xlsx")
    assert len(read.values) == 12
    assert rules(read.findings) == []


def test_years_over_framed_figures_stay_headings(tmp_path):
    """*2019 | 2020* are no words, yet the heading."""
    book = openpyxl.Workbook()
    for row in [["HỘI KHUYẾN HỌC XÃ TÂN THÀNH"], ["SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP"], [], ["Thôn", 2019, 2020], ["Thôn Đông", 61, 70], ["Thôn Tây", 52, 58]]:
        book.active.append(row)
    for row in book.active["A5:C6"]:
        for cell in row:
            cell.border = FRAME
    book.save(tmp_path / "a.xlsx")
    read = read_submission(tmp_path / "a.xlsx", "a.xlsx").values
    assert {(f.khu_pho, f.period): f.value for f in read} == {("Thôn Đông", "2019"): 61, ("Thôn Đông", "2020"): 70, ("Thôn Tây", "2019"): 52, ("Thôn Tây", "2020"): 58}


@pytest.mark.parametrize("joined", ["{} - {}", "{} – {}", "{}: {}", "{} / {}"])
def test_levels_of_a_heading_in_one_text(joined, typed):
    """*Gia đình hiếu học - Số hộ* beside *Gia đình hiếu học - Đăng ký*."""
    head = [joined.format("Gia đình hiếu học", step) for step in ("Số hộ", "Đăng ký", "Công nhận")]
    values, findings = typed([*XA, ["TT", "Thôn", *head], *([n, name, *counts] for n, (name, counts) in enumerate(UNITS.items(), 1))])
    assert {element: value for (name, _, element, _), value in values.items() if name == "Thôn Tây"} == {
        "households": 275, "families_registered": 140, "families_recognized": 122}
    assert [f.rule for f in findings if f.severity != "info"] == ["heading_beside"]


@pytest.mark.parametrize(("head", "element", "period"), [
    ("N.2018 - Số hộ hiện có", "households", "2018"), ("Năm 2018 – SL dòng họ", "clans", "2018"),
    ("Tổ chức Hội – Số hội viên", "members", ""), ("Hội Khuyến học - Tổng số hội viên", "members", ""), ("Hội Khuyến học: Quỹ khuyến học", "fund_vnd", ""),
])
def test_what_stands_before_the_dash(head, element, period, typed):
    """A year, or words that say nothing of what is counted."""
    title = [["HỘI KHUYẾN HỌC XÃ TÂN THÀNH"], ["SỐ LIỆU KHUYẾN HỌC NĂM 2021"], []]
    values, _ = typed([*title, ["TT", "Thôn", head], *([n, name, 1000000 + n] for n, name in enumerate(UNITS, 1))])
    assert {(element, period) for _, period, element, _ in values} == {(element, period or "2021")}


@pytest.mark.parametrize(("path", "element"), [
    (("Hoạt động Hội Khuyến học", "Số hội viên HKH"), "members"), (("Công tác của Hội Khuyến học", "Suất học bổng"), "scholarships"),
    (("SL dòng họ",), "clans"), (("Số lượng khu phố",), "communities"), (("SL don vi",), "organizations"), (("Số HS nghỉ bỏ học",), "dropouts"),
])
def test_headings(path, element):
    """What the office does is no part of anything, and *SL* is how many."""
    assert read_heading(path).data_element == element


@pytest.mark.parametrize("clan", ["Dòng họ", "DÒNG HỌ", "Dòng tộc"])
def test_clans_beside_those_registered_and_recognised(clan, typed):
    """They are all that there are."""
    head = ["TT", "Thôn", clan, "Đăng ký DHHT", "Dòng họ học tập được công nhận"]
    values, findings = typed([*XA, head, *([n, name, 4, 3, 2] for n, name in enumerate(UNITS, 1))])
    assert values["Thôn Tây", "2021", "clans", "all"] == 4
    assert ("heading_beside", "C4") in rules(findings)


def test_clans_beside_one_step_alone_are_asked_for(typed):
    """*Dòng họ* beside *Đăng ký DHHT* may be those recognised."""
    values, findings = typed([*XA, ["TT", "Thôn", "Dòng họ", "Đăng ký DHHT"], *([n, name, 4, 4] for n, name in enumerate(UNITS, 1))])
    assert {element for _, _, element, _ in values} == {"clans_registered"}
    assert ("heading_unknown", "C4") in rules(findings)


def test_names_of_fields_over_the_labels(tmp_path):
    """*ma_dv | so_ho* over *Mã ĐV | Tổng số hộ* are codes of the columns."""
    book = openpyxl.Workbook()
    for row in [*XA, ["ma_dv", "ten_dv", "col_tsh", "col_dk"], ["Mã ĐV", "Thôn", "TS hộ", "Số hộ ĐK GĐHT"], *([f"23{n}", name, *counts[:2]] for n, (name, counts) in enumerate(UNITS.items()))]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    table, = explain_file(tmp_path / "a.xlsx")["sheets"][0]["tables"]
    assert (table["header_rows"], table["code_rows"], table["columns"]["C"]["data_element"]) == ([5], [4], "households")


@pytest.mark.parametrize("head", ["ĐK GĐHT (hộ)", "ĐK GĐHT", "ĐK GĐHT và tỷ lệ", "GIA ĐÌNH HỌC TẬP ĐĂNG KÝ VÀ TỶ LỆ", "Số hộ đăng ký GĐHT, tỷ lệ %", "ĐK GĐHT (tỷ lệ %)"])
def test_a_count_with_its_rate_in_the_cell(head, typed):
    """Whatever the heading says of the rate, which is checked and no count."""
    lines = ([n, name, all_, f"{some} ({100 * some / all_:.1f}%)".replace(".", ",")] for n, (name, (all_, some, _)) in enumerate(UNITS.items(), 1))
    values, findings = typed([*XA, ["TT", "Thôn", "Tổng số hộ", head], *lines])
    assert [value for (_, _, element, _), value in values.items() if element == "families_registered"] == [208, 251, 140, 230]
    assert rules(findings) == []


@pytest.mark.parametrize("corner", ["Xóm, khu dân cư", "Bản / tổ dân phố", "Thôn; xóm"])
def test_kinds_of_units_listed_over_the_names(corner, typed):
    """Years beside such a heading are headings, no figures of a place."""
    values, _ = typed({"ĐK": [["HỘI KHUYẾN HỌC XÃ TÂN THÀNH"], ["SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HIẾU HỌC"], [], [corner, 2020, 2021], ["Xóm 1", 47, 50], ["Xóm 2", 289, 322]]})
    assert values == {(f"Xóm {n}", year, "families_registered", "all"): value for n, year, value in ((1, "2020", 47), (1, "2021", 50), (2, "2020", 289), (2, "2021", 322))}


def test_totals_of_each_year_that_lost_their_thousands(typed):
    """*4.243* is the sum of its own year's lines, not of all years'."""
    rows = [["HỘI KHUYẾN HỌC XÃ TÂN THÀNH"], ["SỐ LIỆU KHUYẾN HỌC"], [], ["Thôn", "Tổng số hộ"]]
    for year, more in ((2016, 0), (2017, 9), (2018, 31)):
        rows += [[f"Năm {year}"], ["Tổng cộng", (1355 + more) / 1000], *([name, counts[0] + (more if name == "Thôn Hạ" else 0)] for name, counts in UNITS.items())]
    values, findings = typed(rows)
    assert len(values) == 12
    assert [rule for rule, _ in rules(findings) if rule == "decimal_in_count"] == []


def of_sections(whole, wrong=0):
    """Khu phố over their indicators, and a caption for them all."""
    steps = ("Số hộ đăng ký GĐHT", "Số hộ được công nhận GĐHT")
    rows = [["HỘI KHUYẾN HỌC XÃ TÂN THÀNH"], ["KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP"], [], ["TT", "Nội dung", "Năm 2020", "Năm 2021"]]
    for name, counts in UNITS.items():
        rows += [["I", name], *([n, step, count, count + 5] for n, (step, count) in enumerate(zip(steps, counts[1:], strict=True), 1))]
    sums = [sum(counts[k] for counts in UNITS.values()) for k in (1, 2)]
    rows += [["V", whole], *([None, step, count, count + 20] for step, count in zip(steps, sums, strict=True))]
    rows[5][2] += wrong
    return rows


@pytest.mark.parametrize("whole", ["TỔNG SỐ", "Tổng cộng", "Toàn xã", "Cộng"])
def test_sums_under_a_caption_of_their_own(whole, typed, tmp_path):
    """They are totals, checked as such, and no figures of the ward."""
    values, findings = typed(of_sections(whole))
    assert (len(values), {name for name, *_ in values}, rules(findings)) == (16, {*UNITS}, [])
    book = openpyxl.Workbook()
    for row in of_sections(whole, wrong=900):
        book.active.append(row)
    (tmp_path / "b").mkdir()
    book.save(tmp_path / "b" / "b.xlsx")
    found = clean([tmp_path / "b"]).findings
    assert "C18" in set(found.loc[found["rule"] == "total_mismatch", "source_cell"])


def test_a_ward_with_figures_of_its_own_under_such_a_caption(typed):
    """What adds nothing up is the ward's."""
    rows = of_sections("Toàn xã")
    for row in rows[-2:]:
        row[2:] = [row[2] + 40, row[3] + 55]
    values, _ = typed(rows)
    assert values["", "2020", "families_registered", "all"] == 869


@pytest.mark.parametrize("head", ["Gia đình HT\nSố hộ thường trú", "Gia đình học tập Tổng số hộ"])
def test_a_new_line_begins_a_level(head, typed):
    """A capital behind words in small letters stands where the line broke."""
    values, _ = typed([*XA, ["TT", "Thôn", head, "Gia đình HT Đăng ký", "Gia đình HT Được công nhận"], *([n, name, *counts] for n, (name, counts) in enumerate(UNITS.items(), 1))])
    assert values["Thôn Tây", "2021", "households", "all"] == 275


def test_households_over_what_they_are_made_of(typed):
    """*Gia đình học tập / Số hộ* beside *Trong đó / Đăng ký*."""
    head = [["TT", "Thôn", "Gia đình học tập", None, None], [None, None, "Số hộ", "Trong đó", None], [None, None, None, "Đăng ký", "Công nhận"]]
    values, _ = typed([*XA, *head, *([n, name, *counts] for n, (name, counts) in enumerate(UNITS.items(), 1))],
                      merges=["A4:A6", "B4:B6", "C4:E4", "C5:C6", "D5:E5"])
    assert {element: value for (name, _, element, _), value in values.items() if name == "Thôn Hạ"} == {
        "households": 350, "families_registered": 230, "families_recognized": 201}


@pytest.mark.parametrize("mark", ["{}:", "1. {}:", "{}"])
def test_the_first_block_is_of_the_unit_over_it(mark, typed):
    """*Làng Chợ Đá:* right below the titles, as over the other blocks."""
    rows = [["HỘI KHUYẾN HỌC XÃ LONG GIANG"], ["KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP 2 NĂM (2019-2020)"]]
    for n, name in enumerate(("Làng Chợ Đá", "Làng Bãi Thượng", "Làng Cầu Nội"), 1):
        rows += [[mark.format(name) if n == 1 else f"{n}. {name}"], ["Chỉ số", "Năm 2019", "Năm 2020"], ["Tổng số hộ", 300 + n, 310 + n], ["Số hộ đạt GĐHT", 130 + n, 140 + n], []]
    values, findings = typed(rows)
    assert ({name for name, *_ in values}, len(values), rules(findings)) == ({"Làng Chợ Đá", "Làng Bãi Thượng", "Làng Cầu Nội"}, 12, [])


def test_a_khoi_over_lines_of_years(typed):
    """*1. Khối 1* is a unit, where figures are of its households."""
    rows = [["HỘI KHUYẾN HỌC PHƯỜNG AN LÂM"], ["SỐ LIỆU KHUYẾN HỌC GIAI ĐOẠN 2019 - 2020"], []]
    for n in (1, 2, 3):
        rows += [[f"{n}. Khối {n}"], ["Năm", "Tổng số hộ", "ĐK GĐHH"], ["Năm 2019", 200 + n, 100 + n], ["Năm 2020", 210 + n, 110 + n], []]
    values, _ = typed(rows)
    assert {name for name, *_ in values} == {"Khối 1", "Khối 2", "Khối 3"}


def test_what_happened_in_years_down(typed):
    """A title of several years takes nothing from figures whose lines are years."""
    rows = [["HỘI KHUYẾN HỌC XÃ ĐÔNG SƠN"], ["Số liệu các mô hình học tập 4 NĂM (2019-2022)"], [], ["TT", "Năm", "Tổng số hộ", "HS bỏ học"], [1, "Năm 2019", 300, 4], [2, "Năm 2020", 320, 3], [3, "Năm 2021", 325, 5]]
    values, _ = typed(rows)
    assert [value for (_, _, element, _), value in values.items() if element == "dropouts"] == [4, 3, 5]


@pytest.mark.parametrize("step", ["Số GĐHT được công nhận", "Số hộ đạt GĐHT"])
def test_steps_under_units_across_over_years_down(step, typed):
    """*Số GĐHT được công nhận* says more than that figures stand below."""
    rows = [["HỘI KHUYẾN HỌC XÃ TRUNG PHONG"], ["BÁO CÁO SỐ LIỆU KHUYẾN HỌC"], [], ["Năm", "Thôn Gò Dừa", None, "Thôn Rừng Sậy", None], [None, *("Số hộ đăng ký GĐHT", step) * 2], *([year, 64 + n, 61 + n, 138 + n, 126 + n] for n, year in enumerate((2021, 2022, 2023)))]
    values, findings = typed(rows, merges=["A4:A5", "B4:C4", "D4:E4"])
    assert (len(values), values["Thôn Rừng Sậy", "2022", "families_recognized", "all"], rules(findings)) == (12, 127, [])


@pytest.mark.parametrize("behind", [" - 429 hộ", ": 429 hộ, 1.500 khẩu", ", 429 hộ", " (429 hộ)"])
def test_names_with_how_many_live_there(behind, typed):
    """They are no part of the name."""
    values, _ = typed([*XA, ["TT", "Thôn", "Số hộ đăng ký GĐHT"], *([n, name + behind, counts[1]] for n, (name, counts) in enumerate(UNITS.items(), 1))])
    assert {name for name, *_ in values} == {*UNITS}


@pytest.mark.parametrize("sign", [": ", " - ", " = ", " – "])
def test_short_headings_that_a_list_below_explains(sign, typed):
    """*A1 - Tổng số hộ*."""
    legend = [[], ["Ghi chú:"], *([f"A{n}{sign}{words}"] for n, words in enumerate(("Tổng số hộ", "Số hộ đăng ký GĐHT", "Số hộ đạt GĐHT"), 1))]
    values, _ = typed([*XA, ["TT", "Thôn", "A1", "A2", "A3"], *([n, name, *counts] for n, (name, counts) in enumerate(UNITS.items(), 1)), *legend])
    assert values["Thôn Trung", "2021", "families_recognized", "all"] == 240


@pytest.mark.parametrize("day", ["Số liệu đến hết ngày 31 tháng 12 năm 2022", "(Tính đến ngày 31 tháng 12 năm 2022)", "Thời điểm 31/12/2022"])
def test_counted_up_to_a_day_in_words(day, typed):
    """The year that the day closes."""
    values, _ = typed([["THỐNG KÊ CÁC MÔ HÌNH HỌC TẬP XÃ TÂN THÀNH"], [day], [], ["Thôn", "Tổng số hộ"], *([name, counts[0]] for name, counts in UNITS.items())])
    assert {period for _, period, *_ in values} == {"2022"}


@pytest.mark.parametrize("cell", ["ĐK: {}\nCN: {}", "ĐK: {}; CN: {}", "ĐK: {}, CN: {}", "ĐK: {} hộ; CN: {} hộ", "Đăng ký: {} - Công nhận: {}", "- Đăng ký: {}\n- Công nhận: {}", "ĐK {}, CN {}",
    "Đăng ký {}\nCông nhận {}", "ĐK={}; CN={}", "+ Số đăng ký: {} hộ;\n+ Số được công nhận: {} hộ", "- Đăng ký: {}\n- Công nhận: {}\n- Tỷ lệ: 83,5%"])
def test_two_steps_by_their_names_in_a_cell(cell, typed):
    """Under the model and its year."""
    rows = [["HỘI KHUYẾN HỌC XÃ TÂN THÀNH"], ["KẾT QUẢ 2 NĂM"], [], ["Thôn", "GĐHT năm 2020", "GĐHT năm 2021"], *([name, cell.format(some, fewer), cell.format(some + 7, fewer + 6)] for name, (_, some, fewer) in UNITS.items())]
    values, findings = typed(rows)
    assert (len(values), values["Thôn Hạ", "2021", "families_recognized", "all"], rules(findings)) == (16, 207, [])


def test_three_figures_by_their_names_in_a_cell(typed):
    """All, registered and recognised of two models; a cell that names others is asked about, none of its figures read as another's."""
    rows = [*XA, ["TT", "Thôn", "Gia đình học tập", "Dòng họ học tập"], *(
        [n, name, "Tổng số: {}; đăng ký: {}; công nhận: {}".format(*counts), f"Tổng số: {n + 4}\nĐăng ký: {n + 2}\nCông nhận: {n}"]
        for n, (name, counts) in enumerate(UNITS.items(), 1))]
    values, findings = typed(rows)
    codes = ("households", "families_registered", "families_recognized", "clans", "clans_registered", "clans_recognized")
    assert values == {(name, "2021", code, "all"): figure for n, (name, counts) in enumerate(UNITS.items(), 1)
                      for code, figure in zip(codes, (*counts, n + 4, n + 2, n), strict=True)}
    assert rules(findings) == []


def test_figures_in_words_under_a_model_are_asked_about(typed):
    """*180 đăng ký, 150 công nhận* under *Gia đình học tập*, where the numbers come first."""
    values, findings = typed([*XA, ["TT", "Thôn", "Tổng số hộ", "Gia đình học tập"], *(
        [n, name, counts[0], f"{counts[1]} đăng ký, {counts[2]} công nhận"] for n, (name, counts) in enumerate(UNITS.items(), 1))])
    assert ({element for _, _, element, _ in values}, rules(findings)) == ({"households"}, [("column_in_words", "D5")])


@pytest.mark.parametrize(("years", "rule", "cell"), [
    ((2018, 2019, 2020, 2032), ("year_mistyped", "2021"), "F5"), ((2018, 2018, 2020, 2021), ("year_twice", "2019"), "D5"), ((2018, 2019, 2020, 2021), None, ""),
])
@pytest.mark.parametrize("gap", [True, False])
def test_a_year_unlike_the_same_place_of_the_group_beside(years, rule, cell, gap, tmp_path):
    """*2032* where the years under the other heading have 2021."""
    blank, beside = [None] * gap, (2018, 2019, 2020, 2021)
    rows = [["HỘI KHUYẾN HỌC XÃ ĐÔNG SƠN"], ["KẾT QUẢ CÁC NĂM"], [], [None, None, "Số hộ đăng ký GĐHT", None, None, None, *blank, "Số hộ đạt GĐHT"], ["TT", "Ấp", *years, *blank, *beside]]
    rows += [[n, f"Ấp {n}", *(97 * n + k for k in range(4)), *blank, *(90 * n + k for k in range(4))] for n in (1, 2)]
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    findings = read_submission(tmp_path / "a.xlsx", "a.xlsx").findings
    assert [((f.rule, f.expected), f.source_cell) for f in findings if f.rule.startswith("year_")] == ([(rule, cell)] if rule else [])


@pytest.mark.parametrize(("before", "now"), [("Thực hiện năm trước", "Thực hiện năm báo cáo"), ("Năm trước", "Năm báo cáo"), ("Thực hiện năm trước", "Thực hiện năm nay")])
def test_the_year_before_over_what_was_done(before, now, typed):
    """*Thực hiện* says nothing of the year, the words behind it do."""
    values, findings = typed([["HỘI KHUYẾN HỌC XÃ AN HẢI"], ["KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH NĂM 2018"], [], ["Chỉ tiêu", before, now], ["Tổng số hộ", 1429, 1448], ["Số hộ đăng ký GĐHT", 791, 838]])
    assert values == {("", year, element, "all"): value for year, element, value in (("2017", "households", 1429), ("2018", "households", 1448), ("2017", "families_registered", 791), ("2018", "families_registered", 838))}
    assert rules(findings) == []


def test_a_note_far_right_of_a_title(typed):
    """*đã đối chiếu* makes no heading of the title that stands right over the headings."""
    rows = [XA[0], [*XA[1], *[None] * 6, "đã đối chiếu"], ["TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký GĐHT"], *([n, name, *counts[:2]] for n, (name, counts) in enumerate(UNITS.items(), 1))]
    values, findings = typed(rows, merges=["A2:D2"])
    assert (len(values), rules(findings)) == (8, [])


def test_grade_one_in_a_word():
    """*lớp Một*."""
    assert read_heading(("Số trẻ em 6 tuổi vào lớp Một",)).data_element == "children_age6_grade1"


@pytest.mark.parametrize(("title", "element"), [
    ("Số dòng họ được xét công nhận (Xã Tân Sơn)", "clans_recognized"), ("SỐ DÒNG HỌ ĐĂNG KÝ QUA CÁC NĂM", "clans_registered"), ("Tổng số dòng họ", "clans"),
])
def test_a_title_that_counts_a_step_of_clans(title, element, typed):
    """*Số dòng họ* begins what is said, and is not all of it."""
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ TÂN SƠN"], [title], [], ["Xóm", "Năm 2020", "Năm 2021"], ["Xóm 1", 2, 3], ["Xóm 2", 4, 4]])
    assert {said for _, _, said, _ in values} == {element}


def test_a_phrase_that_ends_on_the_word_for_year(typed):
    """*GĐ được công* / *nhận GĐHT cuối* / *năm* is no column of years."""
    head = [["TT", "Thôn", "Tổng số hộ", "GĐ được công"], [None, None, None, "nhận GĐHT cuối"], [None, None, None, "năm"]]
    values, _ = typed([*XA, *head, *([n, name, counts[0], counts[2]] for n, (name, counts) in enumerate(UNITS.items(), 1))])
    assert values["Thôn Hạ", "2021", "families_recognized", "all"] == 201


def test_neither_a_long_heading_nor_many_years_take_long():
    """A cell holds up to 32,767 letters, a row 16,384 years: neither is tried at every place."""
    begun = perf_counter()
    assert in_levels(("gia đình Học tập số Hộ " * 1400,)) == ("gia đình Học tập số Hộ " * 1400,)
    assert _unlike_groups([(2000 + at % 20, Cell(1, at + 1, "number", 2000 + at % 20)) for at in range(16_384)]) is None
    assert perf_counter() - begun < 5
