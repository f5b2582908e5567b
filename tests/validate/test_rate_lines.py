"""Rates in lines of their own: held against the counts above them; what is asked for, and rates of other figures, against none."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

TOP = [["UBND XÃ TÂN PHÚ"], ["KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2019"], [], ["TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký GĐHT", "Số hộ được công nhận GĐHT"]]
LINES = [[1, "Thôn 1", 200, 100, 80], [2, "Thôn 2", 300, 200, 150], [3, "Thôn 3", 100, 60, 50]]


@pytest.fixture
def asked(tmp_path):
    """Check rows typed as a sheet; how many observations, rule and cell of each finding but what is only told."""
    def run(rows):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / "a.xlsx")
        cleaned = hh.clean(tmp_path / "a.xlsx")
        found = cleaned.findings.query("severity != 'info'")
        return len(cleaned.observations), sorted(zip(found["rule"], found["source_cell"], strict=True))

    return run


@pytest.mark.parametrize(("rates", "told"), [
    (("Tỷ lệ %", None, 60, 46.7), []), (("Tỷ lệ so với tổng số hộ (%)", 100, "60%", "46,7%"), []), (("Tỷ lệ %", None, 65, 46.7), ["D9"]),
    (("Tỷ lệ tăng so với năm 2018 (%)", None, 3, 4), []), (("Tỷ lệ % so với kế hoạch", None, 105, 98), [])])
def test_a_line_of_rates_under_the_sum(asked, rates, told):
    """They are of the counts above them, and no figures outside the table."""
    assert asked([*TOP, *LINES, [None, "Tổng cộng", 600, 360, 280], [None, *rates]]) == (9, [("rate_mismatch", cell) for cell in told])


@pytest.mark.parametrize("wrong", [False, True])
def test_lines_of_rates_under_each_unit(asked, wrong):
    rows = [row for line in LINES for row in (line, [None, "- Tỷ lệ %", None, *(round(100 * count / line[2], 1) for count in line[3:])])]
    rows[3][4] = 55 if wrong else 50
    assert asked([*TOP, *rows]) == (9, [("rate_mismatch", "E8")] if wrong else [])


def test_a_rate_over_nothing(asked):
    """A rate under a count of 0 or none has nothing to be held against."""
    assert asked([*TOP, [1, "Thôn 1", 200, 0, None], [None, "Tỷ lệ %", None, 12.5, 3]])[0] == 2


@pytest.mark.parametrize("heading", ["Yêu cầu (%)", "Chỉ tiêu (%)", "Mục tiêu (%)"])
def test_shares_asked_for_are_no_rates_of_the_counts(asked, heading):
    rows = [[n, name, aim, *counts] for n, (name, aim, *counts) in enumerate(
        (("Gia đình học tập", 70, 1000, 800, 80), ("Dòng họ học tập", 50, 20, 12, 60), ("Đơn vị học tập", 50, 12, 9, 70)), 1)]
    assert asked([*TOP[:3], ["STT", "Tiêu chí", heading, "Tổng số", "Đạt", "Tỷ lệ (%)"], *rows]) == (6, [("rate_mismatch", "F7")])


@pytest.mark.parametrize(("done", "rates", "told"), [
    ((25.5, 18.8, 31), (127.5, 94, 155), []), (("25,5", "18,8", "31"), ("127,5%", "94%", "155%"), []), ((25.5, 18.8, 31), (127.5, 49, 155), ["E6"])])
def test_rates_of_amounts_in_the_unit_of_their_plan(asked, done, rates, told):
    """*Đơn vị: triệu đồng* makes đồng of what was raised only; what was planned is not collected, and no unknown heading."""
    lines = [[n, f"Thôn Hồng {name}", 20, what, rate] for n, (name, what, rate) in enumerate(zip(("Trung", "Thịnh", "Thắng"), done, rates, strict=True), 1)]
    rows = [["HỘI KHUYẾN HỌC XÃ HỒNG PHONG"], ["KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2020"], ["Đơn vị tính: triệu đồng"], ["TT", "Thôn", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ TH/CT (%)"]]
    assert asked([*rows, *lines]) == (3, [("rate_mismatch", cell) for cell in told])
