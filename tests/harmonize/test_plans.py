"""Tables of a plan by their titles: what is set, what is only called a target, and what may be either."""

import pytest

from hieuhoc_analysis.harmonize.columns.beside import read_beside
from hieuhoc_analysis.harmonize.words.headings import read_heading

SET = "GIAO CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2024"
CALLED = ["CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2024", "KẾ HOẠCH XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2024", "CHỈ TIÊU PHẤN ĐẤU CÁC MÔ HÌNH HỌC TẬP NĂM 2024"]


def read(title, *columns):
    """What a table's columns count under a title."""
    paths = tuple(tuple(column.split(" / ")) for column in columns)
    beside = read_beside(paths, (title,))
    return [(beside[path].reading if path in beside else read_heading(path, (title,))).data_element for path in paths]


@pytest.mark.parametrize("title", [SET, *CALLED])
def test_models_alone_under_a_plan_are_planned(title):
    """*GĐHT*, *DHHT* under *Chỉ tiêu*, *Kế hoạch*."""
    assert read(title, "Tổng số hộ", "GĐHT", "DHHT") == ["households", "families_planned", "clans_planned"]


@pytest.mark.parametrize(("title", "element"), [("Mô hình học tập: chỉ tiêu được giao năm 2023", "families_planned"), ("Kết quả: chỉ tiêu giao và thực hiện", "")])
def test_targets_set_are_told_of_behind_a_colon(title, element):
    """But not behind what tells of results."""
    assert read(title, "Gia đình học tập", "Dòng họ học tập")[0] == element


def test_what_is_registered_beside_the_target_is_no_target():
    """*Chỉ tiêu giao | Đăng ký* under *Giao chỉ tiêu*."""
    assert read(SET, "Chỉ tiêu giao", "Đăng ký") == ["families_planned", "families_registered"]


def test_which_of_two_steps_is_the_target_that_is_set_is_asked():
    """*Số hộ đăng ký | Số hộ đạt* under *Giao chỉ tiêu*; what names its own year is a result of that year."""
    assert read(SET, "Số hộ đăng ký", "Số hộ đạt") == ["", ""]
    assert read(SET, "Số hộ đạt năm 2023", "Số hộ đạt") == ["families_recognized", "families_planned"]


@pytest.mark.parametrize("title", CALLED)
def test_what_was_reached_alone_under_what_is_called_a_plan_is_asked(title):
    """*Số hộ đạt* under *Chỉ tiêu gia đình học tập năm 2024*, which may be those that are to be."""
    assert read(title, "Tổng số hộ", "Số hộ đạt") == ["households", ""]
    assert read(title, "Tổng số hộ", "Số hộ đăng ký", "Số hộ đạt") == ["households", "families_registered", "families_recognized"]


@pytest.mark.parametrize("title", ["CHỈ TIÊU VÀ KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2024", "GIAI ĐOẠN 2021-2025: ĐĂNG KÝ GIA ĐÌNH HỌC TẬP"])
def test_a_title_that_speaks_of_results_or_only_of_years_is_no_plans(title):
    """*Chỉ tiêu và kết quả*, and *Giai đoạn 2021-2025*."""
    assert "families_planned" not in read(title, "Tổng số hộ", "Số lượng")


@pytest.mark.parametrize("heads", [("CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2024", "GĐHT"), ("GIA ĐÌNH HỌC TẬP NĂM 2024", "Chỉ tiêu")])
def test_a_target_in_percent_is_no_count(heads, typed):
    """*Chỉ tiêu: 70%* beside the households."""
    values, findings = typed([["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], [heads[0]], [], ["TT", "Thôn", "Tổng số hộ", heads[1]],
                              *([i, f"Thôn {i}", 300 + i, f"{60 + 5 * i}%"] for i in range(1, 4))])
    assert {element for *_, element, _ in values} == {"households"}
    assert [f.rule for f in findings if f.severity != "info"] == []


@pytest.mark.parametrize(("path", "title", "kind"), [
    (("Hội viên", "Chỉ tiêu"), "", "other"), (("Suất học bổng", "Kế hoạch"), "", "other"), (("Chỉ tiêu giao",), "KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2020", "other"),
    (("Kế hoạch",), "", "unmapped"), (("Kế hoạch", "Tập huấn"), "", "unmapped"), (("Chỉ tiêu",), "KẾT QUẢ GIA ĐÌNH HỌC TẬP", "count")])
def test_the_plan_of_what_has_none_to_collect_is_understood(path, title, kind):
    """*Hội viên / Chỉ tiêu* is no unknown heading, though nothing is collected from it; a plan of nobody knows what is."""
    assert read_heading(path, (title,) if title else ()).kind == kind


def test_a_plan_and_what_is_held_against_it_over_the_same_steps(typed):
    """*Chỉ tiêu*, *Thực hiện* and *Đạt % so với chỉ tiêu*, each over *Đăng ký* and *Công nhận*: no per cent counts, and what is planned did not happen."""
    heads = ["TT", "Khu phố", "Chỉ tiêu", None, "Thực hiện", None, "Đạt % so với chỉ tiêu", None]
    rows = [["UBND PHƯỜNG HÀM TIẾN"], ["TÌNH HÌNH THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2021"], [], heads, [None, None, *["Đăng ký", "Công nhận"] * 3],
            *([i, f"Khu phố {i}", None, 180 + i, 220 + i, 190 + i, 110 + i, 105 + i] for i in range(1, 5))]
    values, _ = typed(rows, merges=["A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4"])
    assert values == {(f"Khu phố {i}", "2021", element, "all"): base + i for i in range(1, 5)
                      for element, base in (("families_planned", 180), ("families_registered", 220), ("families_recognized", 190))}
