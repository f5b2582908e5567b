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


def test_nam_stands_once_over_its_years(typed):
    """Merged down over them, it is the same name as on its first line."""
    names = ["Thượng", "Đông Hòa", "Nam"]
    rows = [[n if year == 2020 else None, name if year == 2020 else None, year, 300 + n, 200 + n] for n, name in enumerate(names, 1) for year in (2020, 2021)]
    values, findings = typed([*WARD, ["TT", "Bản", "Năm", "Tổng số hộ", "Gia đình học tập đăng ký"], *rows])
    assert (len(values), values["Bản Nam", "2021", "families_registered", "all"], said(findings)) == (12, 203, [])


@pytest.mark.parametrize("names", [("01", "02", "03"), (1, 2, 3), ("1", "2A", "2B"), ("01", "02", "Khu phố 3")])
def test_years_over_units_that_are_but_numbers(typed, names):
    """*II | Năm 2021* over *1 | 01* is a caption, not the heading of another table; what stands over *STT* is of the title."""
    rows = [
        row for mark, year in (("I", 2020), ("II", 2021)) for row in ([mark, f"Năm {year}"], *([n, name, 100 + n, 80 + n] for n, name in enumerate(names, 1)))
    ]
    head = [["KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP"], ["Của thị trấn Tứ Kỳ"], ["Tên đơn vị: Thị trấn Tứ Kỳ"]]
    values, findings = typed([*head, ["STT", "Khu phố", "Gia đình học tập đăng ký", "Gia đình học tập được công nhận"], *rows])
    assert {(period, element): len([key for key in values if key[1:3] == (period, element)]) for _, period, element, _ in values} == {
        (year, element): 3 for year in ("2020", "2021") for element in ("families_registered", "families_recognized")
    }
    assert said(findings) == []


def test_units_by_number_under_their_kind_in_every_column(typed):
    """*Thôn | Thôn | Thôn* over *1 | 2 | 3*, with and without a row of column numbers below."""
    rows = [[1, "Tổng số hộ", 300, 310, 320, 930], [2, "Gia đình học tập đăng ký", 200, 210, 220, 630]]
    head = [*WARD, ["KẾT QUẢ NĂM 2022"], ["STT", "Nội dung", "Thôn", "Thôn", "Thôn", "Cộng"], [None, None, 1, 2, 3, None]]
    for codes in ([], [[1, 2, 3, 4, 5, 6]]):
        values, findings = typed([*head, *codes, *rows])
        assert (len(values), values["Thôn 3", "2022", "families_registered", "all"], said(findings)) == (6, 220, [])


def test_years_and_their_difference_under_unmerged_groups(typed):
    """*2022 | 2023 | Tăng, giảm* under each step, the model over both steps, the households before it with a level less."""
    heads = [
        ["TT", "Thôn", "Tổng số hộ", None, None, "Gia đình học tập", None, None, None, None, None],
        [None, None, 2022, 2023, "So sánh (+/-)", "Đăng ký", None, None, "Được công nhận", None, None],
        [None] * 5 + [2022, 2023, "So sánh (+/-)"] * 2,
    ]
    rows = [[n, f"Thôn {n}", *(value for base in (300, 200, 150) for value in (base + 7 * n, base + 10 * n, 3 * n))] for n in range(1, 8)]
    values, findings = typed([*WARD, *heads, *rows])
    assert (len(values), values["Thôn 7", "2023", "families_recognized", "all"], said(findings)) == (42, 220, [])


def test_cong_nhan_without_accents_is_no_sum(typed):
    """*Cong nhan* under each khu phố, the years down."""
    head = [["UBND XA TAN PHU"], ["KET QUA XAY DUNG GIA DINH HOC TAP"], [None, "Ap 1", None, "Ap 2", None], ["Nam", *["Dang ky", "Cong nhan"] * 2]]
    values, _ = typed([*head, *([f"Nam {2019 + n}", 173 + n, 156 + n, 66 + n, 52 + n] for n in range(3))])
    assert {element for _, _, element, _ in values} == {"families_registered", "families_recognized"}
    assert len(values) == 12


def test_halves_beside_each_other_of_few_lines_each(typed):
    """The second half is shorter; a row of column numbers stands over both."""
    head = [[None, None, "Gia đình học tập", None, None, None, "Gia đình học tập", None], ["STT", "Tên đơn vị", "Đăng ký", "Công nhận"] * 2, ["A", "B", 1, 2] * 2]
    rows = [[1, "Thôn 1", 166, 138, 4, "Thôn 4", 197, 151], [2, "Thôn 2", 167, 136, 5, "Thôn 5", 107, 80], [3, "Thôn 3", 121, 109]]
    values, findings = typed([*WARD, ["KẾT QUẢ NĂM 2021"], *head, *rows])
    assert (len(values), values["Thôn 5", "2021", "families_recognized", "all"], said(findings)) == (10, 80, [])


def test_halves_under_a_group_written_over_each_of_its_columns(typed):
    """*STT | Tên đơn vị | Gia đình học tập | Gia đình học tập*, twice, over *Đăng ký | Công nhận*."""
    head = [["STT", "Tên đơn vị", "Gia đình học tập", "Gia đình học tập"] * 2, [None, None, "Đăng ký", "Công nhận"] * 2]
    rows = [[1, "Thôn 1", 166, 138, 4, "Thôn 4", 197, 151], [2, "Thôn 2", 167, 136, 5, "Thôn 5", 107, 80], [3, "Thôn 3", 121, 109]]
    values, findings = typed([*WARD, ["KẾT QUẢ NĂM 2021"], *head, *rows])
    assert (len(values), values["Thôn 5", "2021", "families_recognized", "all"], said(findings)) == (10, 80, [])


def test_blanks_typed_by_hand_are_nothing(typed):
    """A cell with a space beside or below a table, or on another sheet, is no word that nobody understands."""
    values, findings = typed({"Biểu 1": [*WARD, ["NĂM 2022"], ["TT", "Thôn", "Tổng số hộ"], [1, "Thôn 1", 100, None, " "], [2, "Thôn 2", 120], [], [None, None, " "]],
                              "Sheet2": [[" "]]})
    assert (len(values), said(findings)) == (2, [])


def test_a_unit_beside_the_models_makes_no_count_of_a_rate(typed):
    """*Công dân học tập | người | 4107 | 3366 | 82*."""
    rows = [[1, "Gia đình học tập", "hộ", 1832, 1606, 87.7], [2, "Dòng họ học tập", "dòng họ", 21, 20, 95.2], [3, "Công dân học tập", "người", 4107, 3366, 82]]
    values, findings = typed([*WARD, ["KẾT QUẢ NĂM 2022"], ["STT", "Danh hiệu", "ĐVT", "Đăng ký", "Được công nhận", "Tỷ lệ % so với ĐK"], *rows])
    assert (len(values), values["", "2022", "citizens_registered", "all"], said(findings)) == (6, 4107, [])


def test_ban_without_accents_among_ban(typed):
    """*Ban Song Luy*, which elsewhere may be a committee, is the bản that its caption says."""
    rows = [["I", "Cac ban"], [1, "Chi hoi ban Kon Tu", 475], [2, "Ban Song Luy", 478]]
    values, _ = typed([["UBND XA DAI LOC"], ["KET QUA NAM 2022"], ["STT", "Ten khu pho, thon, ban", "Tong so ho"], *rows])
    assert {name for name, *_ in values} == {"Bản Kon Tu", "Bản Song Luy"}


@pytest.mark.parametrize("tail", [", thi tran Dai Loc", " - thi tran Dai Loc", " (Thi tran Dai Loc)"])
def test_the_ward_behind_a_name_without_accents(typed, tail):
    """It is dropped as *, thị trấn Đại Lộc* is."""
    values, _ = typed([["UBND THI TRAN DAI LOC"], ["KET QUA NAM 2022"], ["STT", "Don vi", "Tong so ho"], *([n, f"KP{n}{tail}", 400 + n] for n in (1, 2))])
    assert {name for name, *_ in values} == {"Khu phố 1", "Khu phố 2"}


def test_years_below_each_unit_that_nothing_but_numbers_stand_beside(typed):
    """*1 | 2021 | 420* under *I | Khu phố 1*, headed *STT | Đơn vị, năm*: the span of years above is of the title."""
    rows = [row for mark, name in (("I", "Khu phố 1"), ("II", "Khu phố 2")) for row in ([mark, name], *([n, 2020 + n, 420 + n] for n in (1, 2)))]
    values, findings = typed([["UBND THỊ TRẤN TỨ KỲ"], ["KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP"], ["giai đoạn 2021 - 2022"], ["STT", "Đơn vị, năm", "Tổng số hộ"], *rows])
    assert (len(values), values["Khu phố 2", "2022", "households", "all"], said(findings)) == (4, 422, [])


def test_cdht_in_a_list_without_a_title(typed):
    """*CN CDHT* has no accent to write; that its writer had them at hand is seen in the other headings."""
    head = ["STT", "Xã", "Thôn", "Năm", "CĐHT đăng ký", "CĐHT được công nhận", "ĐK CDHT", "CN CDHT"]
    values, findings = typed({"Data": [head, *([n, "Xã Tân Phú", f"Thôn {n}", 2022, 1, 1, 300 + n, 250 + n] for n in (1, 2, 3))]})
    assert (values["Thôn 3", "2022", "citizens_recognized", "all"], said(findings)) == (253, [])


@pytest.mark.parametrize("gap", [[], [None]])
def test_halves_whose_columns_are_numbered_each_from_a(typed, gap):
    """*A | B | 1 | 2*, twice, over bare numbers of units, with an empty column between or without."""
    half = ["TT", "Tổ dân phố", "Tổng số hộ", "GĐHT đăng ký"]
    rows = [[n, n, 200 + 10 * n, 100 + 10 * n, *gap, n + 3, n + 3, 300 + 10 * n, 150 + 10 * n] for n in (1, 2, 3)]
    values, findings = typed([["UBND PHƯỜNG AN KHÊ"], ["KẾT QUẢ NĂM 2022"], [*half, *gap, *half], ["A", "B", 1, 2, *gap, "A", "B", 1, 2], *rows])
    assert (len(values), values["Tổ dân phố 6", "2022", "families_registered", "all"], said(findings)) == (12, 180, [])


@pytest.mark.parametrize(("corner", "kind"), [("KP", "Khu phố"), ("Khu phố", "Khu phố"), ("Thôn", "Thôn"), ("Tổ dân phố", "Tổ dân phố")])
@pytest.mark.parametrize("numbers", [(1, 2, 3), ("01", "02", "03")])
@pytest.mark.parametrize("total", [[], ["Tổng"]])
def test_numbers_of_units_beside_their_kind_in_the_corner(corner, kind, numbers, total, typed):
    """*Khu phố | 1 | 2 | 3 | Tổng* over indicators is a heading, no line of figures and no numbers of columns."""
    counted = {"Tổng số hộ": ("households", [210, 187, 243]), "Hộ đăng ký": ("families_registered", [180, 150, 201])}
    rows = [[name, *figures, *([sum(figures)] if total else [])] for name, (_, figures) in counted.items()]
    values, findings = typed([["UBND PHƯỜNG HÀM TIẾN"], ["GIA ĐÌNH HỌC TẬP NĂM 2022"], [], [corner, *numbers, *total], *rows])
    assert values == {(f"{kind} {n}", "2022", element, "all"): figure for element, figures in counted.values() for n, figure in enumerate(figures, 1)}
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_the_sum_over_levels_counts_no_pupils_of_its_own(typed):
    """*Tổng cộng* below *Cộng Tiểu học* and *Cộng THCS*, which add up their grades and are what is collected."""
    grades = {"primary": [("Lớp 1", 40, 0), ("Lớp 2", 38, 1), ("Lớp 5", 36, 1)], "lower_secondary": [("Lớp 6", 45, 2), ("Lớp 9", 37, 0)]}
    sums = {level: [sum(line[col] for line in lines) for col in (1, 2)] for level, lines in grades.items()}
    rows = [*map(list, grades["primary"]), ["Cộng Tiểu học", *sums["primary"]], *map(list, grades["lower_secondary"]),
            ["Cộng THCS", *sums["lower_secondary"]], ["Tổng cộng", *map(sum, zip(*sums.values(), strict=True))]]
    values, _ = typed([["TRƯỜNG TH VÀ THCS PHAN DŨNG"], ["HỌC SINH XÃ PHAN DŨNG NĂM HỌC 2020-2021"], [], ["Khối lớp", "Số HS đầu năm", "Bỏ học"], *rows])
    assert values == {("", "2020-2021", element, level): figure for level, both in sums.items()
                      for element, figure in zip(("pupils_start", "dropouts"), both, strict=True)}
