"""Habits of ward desks: frames around the figures only, levels of a heading in one text, counts with their rates, sums under captions."""

import openpyxl
import pytest
from openpyxl.styles import Border, Side

from hieuhoc_analysis import clean
from hieuhoc_analysis.explain import explain_file
from hieuhoc_analysis.harmonize.headings import read_heading
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
