"""Habits of clerks: rates called *TL* without a figure, models that begin as places do, headings that say nothing, zeros lost on the way."""

import pytest


def test_a_rate_without_figure_signs_nothing(typed):
    """*+ TL (%)* left blank is no *TL. CHỦ TỊCH*: what stands under it is of the same table."""
    values, findings = typed([["UBND XÃ TAM HỢP"], [], ["TT", "Chỉ tiêu", "Năm 2017", "Năm 2018"], [1, "Tổng số hộ", 527, 530], [2, "Đơn vị học tập"], [None, "+ Tổng số đơn vị", 1, 1],
                              [None, "+ TL (%)"], [3, "Hội viên khuyến học", 429, 227]])
    assert {(period, element): value for (_, period, element, _), value in values.items()} == {
        ("2017", "households"): 527, ("2018", "households"): 530, ("2017", "organizations"): 1, ("2018", "organizations"): 1, ("2017", "members"): 429, ("2018", "members"): 227}
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_khu_dan_cu_hoc_tap_among_few_lines_is_an_indicator(typed):
    """Of the few indicators of a short table one that begins as a place does is no place."""
    values, _ = typed([["UBND THỊ TRẤN AN BÌNH"], [], ["TT", "Chỉ tiêu", "Năm 2012", "Năm 2013"], [1, "Số hộ hiện có", 649, 652], [2, "Gia đình HT"], [None, "- Số lượng đăng ký", 174, 228],
                       [3, "Khu dân cư học tập"], [None, "- Kết quả bình xét", 2, 3], [4, "HV khuyến học", 307, 395]])
    assert {element: value for (_, period, element, _), value in values.items() if period == "2013"} == {"households": 652, "families_registered": 228, "communities_recognized": 3, "members": 395}


def test_noi_dung_over_all_headings_says_nothing(typed):
    """*Nội dung* / *Gia đình đạt danh hiệu học tập* / *Đã đăng ký*."""
    values, _ = typed([["UBND XÃ ĐÔNG HẢI"], ["KẾT QUẢ NĂM 2017"], ["STT", "Thôn", "Nội dung", None], [None, None, "Gia đình đạt danh hiệu học tập", None], [None, None, "Đã đăng ký", "Công nhận cuối năm"],
                       [1, "Thôn 1", 616, 586], [2, "Thôn 2", 857, 774]], merges=["A3:A5", "B3:B5", "C3:D3", "C4:D4"])
    assert {element: value for (name, _, element, _), value in values.items() if name == "Thôn 2"} == {"families_registered": 857, "families_recognized": 774}


def test_zeros_lost_from_typed_thousands_come_back(typed):
    """*1,46* among *1,226* and *1,288*, as a page shows the float that Excel made of 1.460; *972* beside them is whole."""
    written = ["1,226", "1,46", "972", "1,288", "1,548"]
    values, findings = typed([["UBND XÃ ĐÔNG HẢI"], ["KẾT QUẢ NĂM 2017"], ["STT", "Thôn", "Tổng số hộ"], *([n, f"Thôn {n}", text] for n, text in enumerate(written, 1))])
    assert [values[f"Thôn {n}", "2017", "households", "all"] for n in range(1, 6)] == [1226, 1460, 972, 1288, 1548]
    assert [f.source_cell for f in findings if f.rule == "scaled_thousand"] == ["C5"]


def test_indicators_left_blank_with_their_units_end_no_form(typed):
    """*+ Chỉ tiêu | đơn vị* without a figure heads no other table: *5* before *Số suất học bổng* stays its number."""
    rows = [["UBND THỊ TRẤN YÊN SỞ"], ["SỐ LIỆU NĂM 2020"], ["STT", "Nội dung", "ĐVT", "Kết quả"], [1, "Tổng số hộ", "hộ", 466], [2, "Cộng đồng học tập"], [None, "+ Số cộng đồng đăng ký", "cộng đồng", 1],
            [3, "Đơn vị hiếu học"], [None, "+ Chỉ tiêu", "đơn vị"], [None, "+ Số đạt", "đơn vị"], [4, "Số suất học bổng", "suất", 18]]
    values, findings = typed(rows)
    assert {element: value for (*_, element, _), value in values.items()} == {"households": 466, "communities_registered": 1, "scholarships": 18}
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_a_model_with_a_colon_is_no_line_of_units(typed):
    """*Đơn vị học tập (cơ quan, trường học):* over its indicators."""
    values, _ = typed([["HỘI KHUYẾN HỌC PHƯỜNG TRUNG LẬP HẠ"], ["PHIẾU BÁO CÁO NĂM 2020"], [], ["Tổng số hộ gia đình:", "hộ", 812], ["Đơn vị học tập (cơ quan, trường học):"],
                       ["- Số lượng đăng ký:", "đơn vị", 3], ["- Số đạt:", "đơn vị", 2]])
    assert {element: value for (*_, element, _), value in values.items()} == {"households": 812, "organizations_registered": 3, "organizations_recognized": 2}


def test_forms_on_sheets_with_names_of_places(typed):
    """Two forms whose titles name the ward only: *Đồng Tâm*, *Quyết Thắng* are the places; *Lần 1*, *Lần 2* would be none."""
    def forms(*names):
        return {name: [["HỘI KHUYẾN HỌC PHƯỜNG EA TUL"], ["PHIẾU THU THẬP SỐ LIỆU NĂM 2019"], ["STT", "Chỉ tiêu", "ĐVT", "Kết quả"], [1, "Số hộ", "hộ", 573 + n], [2, "Số GĐ đăng ký GĐHT", "hộ", 399]] for n, name in enumerate(names)}
    values, _ = typed(forms("Đồng Tâm", "Quyết Thắng"))
    assert {name for name, *_ in values} == {"Đồng Tâm", "Quyết Thắng"}
    with pytest.raises(AssertionError):
        typed(forms("Lần 1", "Lần 2"))


def test_a_title_that_says_what_was_reached_stands_over_unmarked_lines(typed):
    """*Gia đình đạt danh hiệu học tập* without figures over *Đăng ký phấn đấu*."""
    values, _ = typed([["UBND XÃ HƯƠNG VĨNH"], ["SỐ LIỆU NĂM 2016"], ["Chỉ tiêu", "thôn 1", "thôn 2"], ["Số hộ gia đình", 420, 596], ["Gia đình đạt danh hiệu học tập"], ["Đăng ký phấn đấu", 238, 351], ["Đạt chuẩn", 189, 272]])
    assert {element: value for (name, _, element, _), value in values.items() if name == "Thôn 2"} == {"households": 596, "families_registered": 351, "families_recognized": 272}


def test_an_indicator_left_blank_heads_nothing(typed):
    """Neither *Khu dân cư đạt CĐHT*, which begins as a place does, nor *CĐHT được công nhận* stands over the organisations that follow."""
    for label in ("Khu dân cư đạt CĐHT", "CĐHT được công nhận"):
        for number in (True, False):
            lines = [["Hộ gia đình", 149], ["Số hộ đăng ký GĐHT", 114], [label, None], ["Đơn vị hiện có", 6], ["Đơn vị đăng ký ĐVHT", 3]]
            rows = [[n, *line] if number else line for n, line in enumerate(lines, 1)]
            values, _ = typed([["UBND XÃ TAM THÁI"], ["BÁO CÁO THÔN LONG SƠN NĂM 2021"], ["STT", "Chỉ tiêu", "Số liệu"][1 - number:], *rows])
            assert {(name, element): value for (name, _, element, _), value in values.items()} == {
                ("Thôn Long Sơn", "households"): 149, ("Thôn Long Sơn", "families_registered"): 114, ("Thôn Long Sơn", "organizations"): 6, ("Thôn Long Sơn", "organizations_registered"): 3}


@pytest.mark.parametrize("caption", ["Tổ chức Hội", "TỔ CHỨC HỘI", "Tổ chức"])
def test_an_organisation_over_indicators_is_no_place(typed, caption):
    """*Tổ chức Hội* begins as *Tổ 5* does, and the members under it are the ward's."""
    values, _ = typed([["UBND XÃ TAM THÁI"], ["SỐ LIỆU NĂM 2022"], ["TT", "Nội dung", "ĐVT", "Kết quả"], ["I", "Tình hình chung"], [1, "Tổng số hộ", "hộ", 2140], ["II", caption], [1, "Số hội viên", "người", 1640]])
    assert {(name, element): value for (name, _, element, _), value in values.items()} == {("", "households"): 2140, ("", "members"): 1640}


@pytest.mark.parametrize("over", ["trước sắp xếp", "sau khi sắp xếp đơn vị hành chính", "đơn vị hành chính cũ", "theo địa giới mới"])
def test_units_rearranged_are_no_other_count(typed, over):
    """*Năm 2025 (trước sắp xếp)* over *Tổng số hộ*."""
    values, findings = typed([["UBND XÃ TAM THÁI"], ["TT", "Thôn", f"Năm 2025 ({over})"], [None, None, "Tổng số hộ"], [1, "Thôn Ao Sen", 140], [2, "Thôn Bãi Dài", 151]], merges=["A2:A3", "B2:B3"])
    assert {name: value for (name, period, element, _), value in values.items() if (period, element) == ("2025", "households")} == {"Thôn Ao Sen": 140, "Thôn Bãi Dài": 151}
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_names_that_excel_gives_to_blank_headings_say_nothing(typed):
    """*Column1* right of *Gia đình học tập* over *Công nhận*, as Ctrl+T leaves it."""
    values, _ = typed([["UBND XÃ TAM THÁI"], ["NĂM 2022"], ["STT", "Thôn", "Gia đình học tập", "Column1", "Dòng họ học tập", "Column2"], [None, None, "Đăng ký", "Công nhận", "Đăng ký", "Công nhận"],
                       [1, "Thôn Ao Sen", 140, 131, 4, 3], [2, "Thôn Bãi Dài", 151, 139, 5, 4]])
    assert {element: value for (name, _, element, _), value in values.items() if name == "Thôn Ao Sen"} == {
        "families_registered": 140, "families_recognized": 131, "clans_registered": 4, "clans_recognized": 3}


@pytest.mark.parametrize(("over", "heading", "period"), [("Gia đình học tập", "Số hộ", "2023"), ("Gia đình năm 2022", "Số hộ", "2022"), ("Gia đình", "Hộ", "2023")])
def test_what_is_counted_down_under_a_unit_of_measure(typed, over, heading, period):
    """*Số hộ đăng ký* under *Gia đình học tập | Số hộ* is no khu phố; a year over the names is that of all lines."""
    values, findings = typed([["UBND XÃ TAM THÁI"], ["PHIẾU SỐ LIỆU NĂM 2023"], [over, heading], ["Tổng số hộ", 212], ["Số hộ đăng ký gia đình học tập", 160], ["Số hộ được công nhận gia đình học tập", 141]])
    assert values == {("", period, "households", "all"): 212, ("", period, "families_registered", "all"): 160, ("", period, "families_recognized", "all"): 141}
    assert not [f for f in findings if f.severity == "error"]


@pytest.mark.parametrize(("cells", "values"), [
    (["12 triệu 500 nghìn", "8 triệu", "15 triệu"], [12_500_000, 8_000_000, 15_000_000]),
    (["12 triệu rưỡi", "8 triệu 200 ngàn đồng", "1 tỷ 200 triệu"], [12_500_000, 8_200_000, 1_200_000_000])])
def test_amounts_written_out_in_several_units(typed, cells, values):
    """*12 triệu 500 nghìn* is a figure, as *12.500.000* is, and no words."""
    got, findings = typed([["UBND PHƯỜNG HÀM TIẾN"], ["KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2022"], [], ["TT", "Khu phố", "Quỹ khuyến học"],
                           *([i, f"Khu phố {i}", cell] for i, cell in enumerate(cells, 1))])
    assert list(got.values()) == values
    assert [f.rule for f in findings if f.severity != "info"] == []
