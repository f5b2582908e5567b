"""Two counts in one cell under a heading that names both."""

import pytest

from hieuhoc_analysis.submission import read_submission
from hieuhoc_analysis.validate import check_file


@pytest.mark.parametrize(("heading", "cells"), [
    ("GĐHT đạt/đăng ký", ["101/121", "102/122", "103/123"]),
    ("Số hộ công nhận GĐHT/số hộ đăng ký (tỷ lệ)", ["101/121 (83,5%)", "102/122 (83,6%)", "103/123 (83,7%)"]),
    ("Hộ đạt GĐHT trên hộ đăng ký", ["101 / 121", "102/ 122", "103 /123"]),
])
def test_each_half_is_a_figure(heading, cells, typed):
    """The part before the stroke, the whole behind it, both traced to the cell as it was typed."""
    values, findings = typed([["PHƯỜNG ĐỨC LONG NĂM 2022"], ["Khu phố", heading], *([f"KP {i}", cell] for i, cell in enumerate(cells, 1))])
    assert {key[0::2][:2]: value for key, value in values.items()} == {
        (f"Khu phố {i}", f"families_{step}"): base + i for i in (1, 2, 3) for step, base in (("recognized", 100), ("registered", 120))}
    assert findings == []


def test_nothing_reported_is_nothing_of_both(typed):
    """A dash among fractions stands for both counts."""
    values, _ = typed([["PHƯỜNG ĐỨC LONG NĂM 2022"], ["Khu phố", "DHHT đạt/đăng ký"], ["KP 1", "02/03"], ["KP 2", "-"], ["KP 3", "01/01"]])
    assert [values["Khu phố 2", "2022", f"clans_{step}", "all"] for step in ("recognized", "registered")] == [0, 0]


@pytest.mark.parametrize(("total", "rules"), [("2.358 hộ", []), (2358, []), ("2.359 hộ", ["total_mismatch"]), ("85,7%", [])])
def test_a_count_alone_under_a_count_and_its_rate_is_no_rate(typed, tmp_path, total, rules):
    """*2.358 hộ* in the line of sums below *650 hộ (83,3%)*; a rate alone is no count."""
    lines = [("KP 1", 780, "650 hộ (83,3%)"), ("KP 2", 650, "531 hộ (81,7%)"), ("KP 3", 801, "680 hộ (84,9%)"), ("KP 4", 522, "497 hộ (95,2%)")]
    values, _ = typed([["PHƯỜNG ĐỨC LONG NĂM 2022"], ["Khu phố", "Đăng ký GĐHT", "Công nhận GĐHT (đạt % so đăng ký)"], *lines, ["Cộng", 2753, total]])
    assert [values[f"Khu phố {i}", "2022", "families_recognized", "all"] for i in (1, 2, 3, 4)] == [650, 531, 680, 497]
    assert [f.rule for f in check_file(read_submission(tmp_path / "a.xlsx", "a.xlsx").figures)] == rules


def test_a_wrong_share_behind_a_fraction_is_said_once(typed, tmp_path):
    """The cell holds two figures and one mistake."""
    typed([["PHƯỜNG ĐỨC LONG NĂM 2022"], ["Khu phố", "GĐHT đạt/đăng ký"], ["KP 1", "101/121 = 38,5%"], ["KP 2", "102/122 = 83,6%"], ["KP 3", "103/123 = 83,7%"]])
    found = check_file(read_submission(tmp_path / "a.xlsx", "a.xlsx").figures)
    assert [(f.rule, f.source_cell, f.found) for f in found] == [("fraction_rate_mismatch", "B3", "101/121 = 38,5%")]


def test_counts_under_such_a_heading_stay_what_they_are(typed):
    """*Xã/phường*, *Tỷ lệ CN/ĐK*: a stroke in a heading alone splits nothing."""
    values, _ = typed([["PHƯỜNG ĐỨC LONG NĂM 2022"], ["Khu phố/thôn", "Hộ ĐK GĐHT", "Hộ đạt GĐHT", "Tỷ lệ CN/ĐK"], ["KP 1", 120, 100, 83.3], ["KP 2", 110, 90, 81.8]])
    assert {(key[0], key[2]): value for key, value in values.items()} == {
        ("Khu phố 1", "families_registered"): 120, ("Khu phố 1", "families_recognized"): 100, ("Khu phố 2", "families_registered"): 110, ("Khu phố 2", "families_recognized"): 90}


@pytest.mark.parametrize("heading", ["Số hộ công nhận/số hộ đăng ký", "GĐHT công nhận/đăng ký"])
def test_the_years_below_such_a_heading_have_both_counts(typed, heading):
    """*Số hộ công nhận/số hộ đăng ký* over *Năm 2021* and *Năm 2022*."""
    rows = [["PHƯỜNG ĐỨC LONG"], ["GIA ĐÌNH HỌC TẬP"], ["Khu phố", heading, None], [None, "Năm 2021", "Năm 2022"], *([f"KP {i}", f"10{i}/12{i}", f"11{i}/13{i}"] for i in (1, 2, 3))]
    values, _ = typed(rows, merges=["A3:A4", "B3:C3"])
    assert {key[:3]: value for key, value in values.items()} == {(f"Khu phố {i}", year, f"families_{step}"): base + i for i in (1, 2, 3) for year, step, base in (
        ("2021", "recognized", 100), ("2021", "registered", 120), ("2022", "recognized", 110), ("2022", "registered", 130))}


def test_the_lines_of_a_form_may_be_such_headings(typed):
    """*Số hộ đăng ký/tổng số hộ | 4.035/4843*, *08/08*; a line that names its rate as well counts what stands before it, the rate has its own column."""
    values, findings = typed([
        ["UBND XÃ VĨNH HẢO NĂM 2017"], ["TT", "Nội dung", "Số liệu", "Tỷ lệ"], [1, "Số hộ đăng ký Gia đình học tập/tổng số hộ", "4.035/4843", "83,3%"],
        [2, "Số thôn được công nhận Cộng đồng học tập/tổng số thôn", "08/08", "100%"], [3, "Số hội viên, tỷ lệ so với dân số", 2218, "21,4%"]])
    assert {element: value for (_, _, element, _), value in values.items()} == {
        "families_registered": 4035, "households": 4843, "communities_recognized": 8, "communities": 8, "members": 2218}
    assert findings == []


@pytest.mark.parametrize(("heading", "beside"), [("Số hộ đăng ký (năm trước)", ("2021", "families_registered")), ("Số hộ đăng ký (năm 2020)", ("2020", "families_registered")),
                                                 ("Số hộ đăng ký (công nhận)", ("2022", "families_recognized")), ("Số hộ đăng ký (hộ)", None), ("Số hộ đăng ký", None)])
def test_a_figure_in_brackets_behind_another_is_what_the_heading_has_there(typed, heading, beside):
    """*125 (111)*: last year's, or another count; where the heading has nothing but a unit in brackets, the figure before them is read alone."""
    values, _ = typed([["PHƯỜNG ĐỨC LONG NĂM 2022"], ["GIA ĐÌNH HỌC TẬP"], ["Khu phố", "Tổng số hộ", heading], *([f"KP {i}", 200 + i, f"12{i} (11{i})"] for i in (1, 2, 3))])
    assert {key[:3]: value for key, value in values.items() if key[2] != "households"} == {
        (f"Khu phố {i}", *what): base + i for i in (1, 2, 3) for what, base in ((("2022", "families_registered"), 120), (beside, 110)) if what}
