"""What crosses when layouts are put together by lot: levels under what is counted, years that nothing but numbers stand beside, *Nam*."""

import pytest

XA = [["UBND XÃ TÂN PHÚ"], ["TÌNH HÌNH HỌC SINH BỎ HỌC"], []]
WARD = [["UBND XÃ TÂN PHÚ"], ["KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP"], []]


def said(findings):
    """Rules of the findings that ask for something."""
    return [f.rule for f in findings if f.severity != "info"]


@pytest.mark.parametrize("marks", [("1.1", "1.2", "2.1", "2.2"), (None,) * 4])
def test_levels_under_captions_that_say_what_is_counted(typed, marks):
    """*Học sinh đầu năm* over *TH* and *THCS*, the school years across: the lines are no units, though the title is about dropouts."""
    a, b, c, d = marks
    rows = [[1, "Học sinh đầu năm"], [a, "TH", 433, 455], [b, "THCS", 926, 940], [2, "Bỏ học"], [c, "TH", 1, 2], [d, "THCS", 3, 4]]
    values, findings = typed([*XA, ["TT", "Nội dung", "Năm học 2018-2019", "NH 2019-2020"], *rows])
    assert {key[1:]: value for key, value in values.items()} == {
        (year, element, level): value
        for element, counts in (("pupils_start", ((433, 455), (926, 940))), ("dropouts", ((1, 2), (3, 4))))
        for level, of_level in zip(("primary", "lower_secondary"), counts, strict=True)
        for year, value in zip(("2018-2019", "2019-2020"), of_level, strict=True)
    }
    assert said(findings) == []


@pytest.mark.parametrize("over", ["Năm", "Kết quả các năm"])
def test_years_under_their_name_across(typed, over):
    """*Năm* over *2020*, *2021* says nothing of what the lines count."""
    rows = [[1, "Tổng số hộ", 2234, 2241], [2, "Gia đình học tập đăng ký", 1165, 1195]]
    values, findings = typed([*WARD, ["TT", "Chỉ tiêu", over], [None, None, 2020, 2021], *rows])
    assert ({(period, element) for _, period, element, _ in values}, said(findings)) == (
        {(year, element) for year in ("2020", "2021") for element in ("households", "families_registered")}, [])


def test_few_years_down_beside_their_numbers(typed):
    """Without any word below the heading; what stands alone over the numbers of the lines is of the title."""
    rows = [[n, 2015 + n, 134 + n, 41 + n, 175 + 2 * n] for n in (1, 2, 3)]
    head = [["SỐ GIA ĐÌNH ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP"], ["Của xã Trần Phú"], ["Tên đơn vị: Xã Trần Phú"]]
    values, findings = typed([*head, ["STT", "Năm", "Xóm Hạ", "Xóm Trung", "Toàn xã"], *rows])
    assert (len(values), values["Xóm Hạ", "2017", "families_recognized", "all"], said(findings)) == (6, 136, [])


def test_nam_among_numbered_names_is_a_khu_pho(typed):
    """Under each year again; *Nam* beside *Nữ* are the sexes."""
    names = ["Thượng", "Đông Hòa", "Nam", "Phú An"]
    rows = [row for year in (2020, 2021) for row in ([None, f"Năm {year}"], *([n, name, 300 + n, 200 + n] for n, name in enumerate(names, 1)))]
    values, findings = typed([*WARD, ["TT", "Bản", "Tổng số hộ", "Gia đình học tập đăng ký"], *rows])
    assert (len(values), values["Bản Nam", "2021", "families_registered", "all"], said(findings)) == (16, 203, [])
    values, _ = typed([*WARD, ["TT", "Thôn", "Hội viên năm 2020"], [1, "Thôn Hạ", 60], [2, "Nam", 40], [3, "Nữ", 20]])
    assert {name for name, *_ in values} == {"Thôn Hạ"}


@pytest.mark.parametrize(("label", "element"), [("Số đơn vị", "organizations"), ("Số cộng đồng", "communities")])
def test_a_line_of_a_letter_that_says_how_many(typed, label, element):
    """*10. Số đơn vị: 4 đơn vị* among lines that name a model or a step."""
    lines = ["1. Tổng số hộ: 349 hộ", "2. GĐHT đăng ký: 199 hộ", "3. GĐHT được công nhận: 180 hộ", f"4. {label}: 4 {label[3:]}"]
    values, _ = typed([["BÁO CÁO CỦA THÔN TRUNG, XÃ TÂN PHÚ NĂM 2022"], *([line] for line in lines)])
    assert values["Thôn Trung", "2022", element, "all"] == 4
