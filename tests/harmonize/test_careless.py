"""Workbooks as hurried officers type them: what was meant is read, or said to be unclear at its cell."""

import pytest

XA = ["XÃ VĨNH HẢO NĂM 2019"]
HEADS = ["STT", "Thôn", "Số hộ", "Hộ ĐK GĐHH"]


def values_of(values, element):
    """Khu phố → value of one data element."""
    return {khu_pho: value for (khu_pho, _, name, _), value in values.items() if name == element}


def said(findings):
    """Rule and message of every finding."""
    return [(f.rule, f.severity, f.message()) for f in findings]


def test_a_line_without_a_name_is_said(typed):
    """Its figures belong to nobody: not used, and told of with their cells."""
    values, findings = typed([XA, HEADS, [1, "Thôn 1", 400, 200], [2, None, 500, 300], [3, "Thôn 3", 300, 150], [4, "Thôn 4", 310, 160]])
    assert values_of(values, "households") == {"Thôn 1": 400, "Thôn 3": 300, "Thôn 4": 310}
    assert said(findings) == [("line_unread", "warning", "Trang “Biểu 1”, dòng 4: không biết 2 con số (ô C4 đến D4) là của khu phố nào (ô tên để trống) nên chưa dùng.")]


@pytest.mark.parametrize("written", ["Thôn 1+2", "Thôn 1 + 2", "Thôn 1, 2", "Thôn 1 và 2", "Thôn 1&2"])
def test_several_units_on_one_line_stay_together(written, typed):
    """No figure is given to one of them alone."""
    values, findings = typed([XA, HEADS, [1, written, 600, 400], [2, "Thôn 3", 280, 190]])
    assert values_of(values, "households") == {"Thôn 1+2": 600, "Thôn 3": 280}
    assert said(findings) == [("khu_pho_several", "warning",
                               f"Trang “Biểu 1”, ô B3: “{written}” gồm nhiều khu phố trong một dòng; số liệu được giữ chung dưới tên “Thôn 1+2”, không tách được cho từng khu phố.")]


def test_a_kind_that_is_guessed_is_said(typed):
    """Bare numbers under a heading of two kinds take the ward's usual kind, and one finding says so."""
    values, findings = typed([XA, ["STT", "Thôn/khu phố", "Số hộ"], [1, 1, 400], [2, 2, 300], [3, 3, 350]])
    assert values_of(values, "households") == {"Thôn 1": 400, "Thôn 2": 300, "Thôn 3": 350}
    assert said(findings) == [("khu_pho_kind", "info",
                               "Trang “Biểu 1”, từ ô B3: 3 dòng chỉ ghi số; “1” được hiểu là “Thôn 1” theo loại xã, phường và tiêu đề cột.")]


def test_a_kind_that_nothing_tells_is_said(typed):
    """The number is kept and the kind asked for."""
    values, findings = typed([XA, ["STT", "Đơn vị", "Số hộ"], [1, 1, 400], [2, 2, 300], [3, 3, 350]])
    assert values_of(values, "households") == {"1": 400, "2": 300, "3": 350}
    assert said(findings) == [("khu_pho_unclear", "warning",
                               "Trang “Biểu 1”, từ ô B3: 3 dòng chỉ ghi số (“1”) mà không nơi nào cho biết đó là khu phố, thôn hay tổ; tên được giữ nguyên.")]


def test_a_school_is_no_khu_pho(typed):
    """Among *Chi hội KP 1*, a school's branch keeps its own name."""
    values, _ = typed([["THỊ TRẤN LIÊN HƯƠNG NĂM 2019"], ["STT", "Chi hội", "Hội viên"], [1, "Chi hội KP 1", 120], [2, "Chi hội KP 2", 100], [3, "Chi hội Trường THCS Liên Hương", 40]])
    assert values_of(values, "members") == {"Khu phố 1": 120, "Khu phố 2": 100, "Trường THCS Liên Hương": 40}


def test_a_figure_merged_over_khu_pho_is_nobodys(typed):
    """Giving it to the first line would be a guess."""
    values, findings = typed([XA, HEADS, [1, "Thôn 1", 400, 200], [2, "Thôn 2", 500, None], [3, "Thôn 3", 300, 150]], ["D3:D4"])
    assert values_of(values, "families_registered") == {"Thôn 1": None, "Thôn 3": 150}
    assert said(findings) == [("merged_value", "warning",
                               "Trang “Biểu 1”, ô D3: 200 nằm trong ô gộp của nhiều dòng (Thôn 1, Thôn 2); không chia được cho từng khu phố nên chưa dùng.")]


def test_a_foreign_unit_on_one_cell_is_a_doubt(typed):
    """People are no households; the figure waits for an answer."""
    values, findings = typed([XA, HEADS, [1, "Thôn 1", "400 người", 200], [2, "Thôn 2", 500, 300], [3, "Thôn 3", "350 hộ", 150]])
    assert values_of(values, "households") == {"Thôn 1": None, "Thôn 2": 500, "Thôn 3": 350}
    assert said(findings) == [("unit_unexpected", "warning",
                               "Trang “Biểu 1”, ô C3: “400 người” đếm “người”, trong khi cột này đếm hộ; số này chưa được dùng.")]


def test_a_foreign_unit_on_the_whole_column_is_a_habit(typed):
    """Someone who types *hộ* behind every number means no households by it."""
    values, findings = typed([XA, ["STT", "Thôn", "CĐHT đăng ký"], [1, "Thôn 1", "1 hộ"], [2, "Thôn 2", "1 hộ"], [3, "Thôn 3", "0 hộ"]])
    assert values_of(values, "communities_registered") == {"Thôn 1": 1, "Thôn 2": 1, "Thôn 3": 0}
    assert said(findings)[0] == ("unit_unread", "warning", "Trang “Biểu 1”, ô C3: “1 hộ” được đọc là 1, nhưng không rõ “hộ” là gì.")


def test_marks_count_one_where_one_is_all_there_is(typed):
    """x in a column of marks only: this khu phố is a learning community."""
    values, findings = typed([XA, ["STT", "Thôn", "CĐHT đăng ký", "Dòng họ đăng ký"], [1, "Thôn 1", "x", "x"], [2, "Thôn 2", "x", None], [3, "Thôn 3", None, "x"]])
    assert values_of(values, "communities_registered") == {"Thôn 1": 1, "Thôn 2": 1}
    assert values_of(values, "clans_registered") == {"Thôn 1": None, "Thôn 3": None}
    assert said(findings) == [
        ("mark_read", "info", "Trang “Biểu 1”, từ ô C3: 2 ô của cột chỉ đánh dấu (“x”); mỗi dấu được tính là 1."),
        ("mark_unclear", "warning", "Trang “Biểu 1”, từ ô D3: 2 ô của cột chỉ đánh dấu (“x”), không có con số; chưa tính gì.")]


@pytest.mark.parametrize(("heading", "written", "value", "rule"), [
    ("Quỹ khuyến học (triệu đồng)", 12.5, 12_500_000, None),
    ("Quỹ khuyến học (triệu đồng)", 12_000_000, 12_000_000, "money_in_dong"),
    ("Quỹ khuyến học (đồng)", 12_000_000, 12_000_000, None),
    ("Quỹ khuyến học (đồng)", 35, 35, "money_small"),
    ("Quỹ khuyến học (đồng)", 350_000_000_000, 350_000_000_000, "money_large"),
    ("Quỹ khuyến học (1.000đ)", 15_000, 15_000_000, None),
])
def test_money_of_a_doubtful_scale_is_said(heading, written, value, rule, typed):
    """What the heading says is applied unless it is impossible; an odd amount is asked about."""
    values, findings = typed([XA, ["STT", "Thôn", heading], [1, "Thôn 1", written], [2, "Thôn 2", None], [3, "Thôn 3", 0]])
    assert values_of(values, "fund_vnd")["Thôn 1"] == value
    assert [f.rule for f in findings] == ([rule] if rule else [])


def test_one_amount_in_dong_among_thousands(typed):
    """14.200.000 among 18.500, 22.750 … under *nghìn đồng*: another scale than the column's, though not impossible alone."""
    values, findings = typed([XA, ["STT", "Thôn", "Quỹ khuyến học (nghìn đồng)"], *([i, f"Thôn {i}", v] for i, v in enumerate((18500, 14_200_000, 22750, 16900, 11300), 1))])
    assert values_of(values, "fund_vnd")["Thôn 2"] == 14_200_000
    assert [f.rule for f in findings] == ["money_in_dong"]


def test_one_amount_in_thousands_among_millions(typed):
    """188.400 among 145,5, 160,2 … under *triệu đồng* is neither millions nor đồng."""
    values, findings = typed([XA, ["STT", "Thôn", "Quỹ khuyến học (triệu đồng)"], *([i, f"Thôn {i}", v] for i, v in enumerate((145.5, 160.2, 188_400, 171, 201.3), 1))])
    assert values_of(values, "fund_vnd")["Thôn 3"] == 188_400_000
    assert [(f.rule, f.message()) for f in findings] == [("money_in_thousands", "Trang “Biểu 1”, ô C5: tiêu đề ghi triệu đồng, nhưng bên các số cùng cột thì 188.400 chỉ hợp lý khi tính bằng nghìn đồng; đã đọc là 188.400.000 đồng.")]


def test_the_sum_that_a_program_made_of_a_lost_thousand_is_no_other_mistake(typed):
    """3731.385 is 1.385 and the whole numbers above it: it is told once, of the 1.385."""
    values, findings = typed([XA, ["STT", "Thôn", "Tổng số hộ"], *([i, f"Thôn {i}", v] for i, v in enumerate((1205, 1.385, 1190, 1336), 1)), [None, "Cộng", 1205 + 1.385 + 1190 + 1336]])
    assert values_of(values, "households")["Thôn 2"] == 1385
    assert [f.rule for f in findings] == ["scaled_thousand"]


def test_doubts_about_money_in_words(typed):
    """The three sentences, with the amount that was kept."""
    _, findings = typed([XA, ["STT", "Thôn", "Quỹ (triệu đồng)", "Số hộ"], [1, "Thôn 1", 12_000_000, 300], [2, "Thôn 2", 5, 300]])
    assert said(findings) == [("money_in_dong", "warning", "Trang “Biểu 1”, ô C3: tiêu đề ghi triệu hoặc nghìn đồng, nhưng 12.000.000 chỉ hợp lý khi tính bằng đồng; đã đọc là 12.000.000 đồng.")]
    _, findings = typed([XA, ["STT", "Thôn", "Quỹ (đồng)"], [1, "Thôn 1", 35], [2, "Thôn 2", 400_000_000_000]])
    assert said(findings) == [
        ("money_small", "warning", "Trang “Biểu 1”, ô C3: 35 tính bằng đồng thì quá nhỏ; có thể là triệu hoặc nghìn đồng. Số được giữ nguyên là 35 đồng."),
        ("money_large", "warning", "Trang “Biểu 1”, ô C4: 400.000.000.000 đọc theo đơn vị tính của cột là 400.000.000.000 đồng, quá lớn đối với một quỹ khuyến học.")]


def test_the_unit_line_gives_money_its_scale(typed):
    """*ĐVT: triệu đồng* above the table, where the heading says nothing."""
    values, _ = typed([XA, ["ĐVT: triệu đồng"], ["STT", "Thôn", "Quỹ khuyến học"], [1, "Thôn 1", 12.5], [2, "Thôn 2", 8]])
    assert values_of(values, "fund_vnd") == {"Thôn 1": 12_500_000, "Thôn 2": 8_000_000}


def test_models_may_stand_in_the_lines(typed):
    """*Dòng họ hiếu học* beside *Đăng ký*: line and column together name the data element."""
    values, findings = typed([["Xã Vĩnh Hảo năm 2018"], ["Nội dung", "Tổng số", "Đăng ký", "Công nhận"], ["Gia đình hiếu học", 1847, 1385, 1200], ["Dòng họ hiếu học", 5, 4, 3], ["Cộng đồng học tập", 4, 4, 3]])
    assert {name: value for (_, _, name, _), value in values.items()} == {
        "households": 1847, "families_registered": 1385, "families_recognized": 1200, "clans": 5, "clans_registered": 4, "clans_recognized": 3,
        "communities": 4, "communities_registered": 4, "communities_recognized": 3}
    assert said(findings) == []


def test_columns_that_only_name_a_time_count_what_the_title_says(typed):
    """*Quý 1*, *Quý 2* under *Số gia đình đăng ký học tập theo quý*."""
    values, _ = typed([["Xã Vĩnh Hảo: số gia đình đăng ký học tập theo quý năm 2021"], ["Thôn", "Quý 1", "Quý 2"], ["Thôn 1", 10, 20], ["Thôn 2", 11, 21]])
    assert values == {(f"Thôn {n}", f"2021-Q{q}", "families_registered", "all"): 10 * q + n - 1 for n in (1, 2) for q in (1, 2)}


def test_a_khu_pho_named_quy_is_no_quarter(typed):
    """*Ấp Nam Quý 3 năm 2019* is a place and a year."""
    values, _ = typed({"Ấp Nam Quý 3": [["XÃ TIẾN LỢI"], ["BÁO CÁO SỐ LIỆU ẤP NAM QUÝ 3 NĂM 2019"], ["Tổng số hộ", 212], ["Số nhân khẩu", 784], ["Số hộ đăng ký GĐHH", 103]]})
    assert {(khu_pho, period) for khu_pho, period, _, _ in values} == {("Ấp Nam Quý 3", "2019")}


def test_the_year_may_stand_beside_its_label(typed):
    """*Năm báo cáo:* and 2016 in two cells above the table are no figure."""
    values, findings = typed([["Đơn vị:", "Xã Vĩnh Hảo"], ["Năm báo cáo:", 2016], [], HEADS, [1, "Thôn 1", 400, 250], [2, "Thôn 2", 300, 150]])
    assert values_of(values, "households") == {"Thôn 1": 400, "Thôn 2": 300}
    assert {period for _, period, _, _ in values} == {"2016"}
    assert said(findings) == []


def test_wards_of_a_district_name_their_units_each_in_its_way(typed):
    """Bare names of one ward do not take the kind that another ward uses or that the heading of all gives."""
    rows = [["HUYỆN TUY PHONG NĂM 2020"], ["STT", "Xã, phường/khu phố", "Số hộ"], ["I", "Phường Phú Thủy", 700], [1, "Khu phố 1", 400], [2, "Khu phố 2", 300],
            ["II", "Xã Tiến Lợi", 900], [1, "Xóm 1", 500], [2, "Xóm 2", 400], ["III", "Xã Vĩnh Thịnh", 500], [1, "Sơn Lợi", 300], [2, "Tân An", 200]]
    values, _ = typed(rows)
    assert values_of(values, "households") == {"Khu phố 1": 400, "Khu phố 2": 300, "Xóm 1": 500, "Xóm 2": 400, "Sơn Lợi": 300, "Tân An": 200}


def test_sums_written_as_formulas_are_totals(typed):
    """*Vùng thuận lợi* =SUM(…) without a stored result is a caption with its total, no khu phố."""
    values, _ = typed([XA, HEADS, [None, "Vùng thuận lợi", "=SUM(C4:C5)", "=SUM(D4:D5)"], [1, "Thôn 1", 400, 200], [2, "Thôn 2", 300, 150],
                       [None, "Vùng khó khăn", "=SUM(C7:C8)", "=SUM(D7:D8)"], [3, "Thôn 3", 410, 210], [4, "Thôn 4", 310, 160]])
    assert values_of(values, "households") == {"Thôn 1": 400, "Thôn 2": 300, "Thôn 3": 410, "Thôn 4": 310}


def test_a_ward_may_be_a_number(typed):
    """*P. 12* is Phường 12, in a line and in a file's name."""
    values, findings = typed([["TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2017"], ["STT", "Khu phố", "Số hộ"], [1, "Khu phố Tân Điền", 692], [2, "Khu phố Nam Trị", 378]], name="Biểu tổng hợp P 12.xlsx")
    assert len(values) == 2
    assert said(findings) == []


def test_what_is_not_collected_is_said_once(typed):
    """*Trong đó: hộ nghèo* is compared with its whole, no data element; one finding a sheet says so."""
    _, findings = typed([XA, ["STT", "Thôn", "Số hộ", "Trong đó: hộ nghèo"], [1, "Thôn 1", 400, 20], [2, "Thôn 2", 300, 10]])
    assert said(findings) == [("heading_uncollected", "info",
                               "Trang “Biểu 1”: 1 tiêu đề không thuộc số liệu thu thập (Trong đó: hộ nghèo); số bên dưới chỉ để đối chiếu.")]


def test_words_read_as_zero_are_said_once_each(typed):
    """The policy's word and how often it was met."""
    values, findings = typed([XA, HEADS, [1, "Thôn 1", 400, "-"], [2, "Thôn 2", 300, "-"], [3, "Thôn 3", 300, 150]])
    assert values_of(values, "families_registered") == {"Thôn 1": 0, "Thôn 2": 0, "Thôn 3": 150}
    assert said(findings) == [("nil_read", "info", "Trang “Biểu 1”: 2 ô ghi “-” (đầu tiên là ô D3) được hiểu là 0.")]


def test_a_dash_for_the_households_is_no_zero(typed):
    """No thôn is without households: its dashes for them and for families are not reported, those for clans only where it sent nothing."""
    heads = ["STT", "Thôn", "Số hộ", "Số hộ đăng ký GĐHT", "Số dòng họ đăng ký DHHT", "Đơn vị đăng ký ĐVHT"]
    values, findings = typed([XA, heads, [1, "Thôn 1", 400, "-", "-", 1], [2, "Thôn 2", "-", "-", "-", "-"], [3, "Thôn 3", "-", "-", 2, "-"], [4, "Thôn 4", 300, 150, 3, 1],
                              [5, "Công an xã", "-", "-", "-", 1]])
    read = {element: values_of(values, element) for element in ("households", "families_registered", "clans_registered", "organizations_registered")}
    assert read["families_registered"]["Thôn 1"] == read["clans_registered"]["Thôn 1"] == 0
    assert [column["Thôn 2"] for column in read.values()] == [None] * 4
    assert [column["Thôn 3"] for column in read.values()] == [None, None, 2, 0]
    assert [f.khu_pho for f in findings if f.rule == "dash_unreported"] == ["Thôn 2", "Thôn 3"]
    assert findings[0].message() == ("Trang “Biểu 1”, ô C4: Thôn 2 ghi “-” ở “Tổng số hộ”; nơi có dân thì không thể bằng 0, "
                                     "nên 4 dấu “-” của nơi này được coi là chưa báo cáo, không tính là 0.")


def test_a_number_outside_the_tables_is_said(typed):
    """Nothing with a number in it is dropped as a name or a note."""
    _, findings = typed([XA, HEADS, [1, "Thôn 1", 400, 200], [2, "Thôn 2", 300, 150], ["Cộng", None, 700, 350], ["Số chi hội:", 14]])
    assert said(findings) == [("number_outside", "warning", "Trang “Biểu 1”, ô B6: con số 14 nằm ngoài các bảng (ở cột tên hoặc số thứ tự) nên chưa dùng.")]


def test_a_khu_pho_taken_for_a_total_is_said(typed):
    """Its figures are written as a sum of others, its name is a khu phố's: a person decides."""
    values, findings = typed([XA, HEADS, [1, "Thôn 1", 400, 200], [2, "Thôn 2", 300, 150], [3, "Thôn 3", "=SUM(C3:C4)", "=SUM(D3:D4)"], [4, "Thôn 4", 310, 160]])
    assert values_of(values, "households") == {"Thôn 1": 400, "Thôn 2": 300, "Thôn 4": 310}
    assert said(findings) == [("total_by_sum", "warning", "Trang “Biểu 1”, dòng 5: “Thôn 3” mang tên khu phố nhưng bằng tổng các dòng khác nên được coi là dòng tổng; "
                               "số của dòng này (đến ô D5) không tính thêm.")]


def test_misspelt_headings_come_with_a_suggestion(typed):
    """A misspelling is never applied; the finding offers what it may mean."""
    _, findings = typed([XA, ["STT", "Thôn", "DÒNG HỌC HIẾU HỌC", None], [None, None, "ĐK", "CN"], [1, "Thôn 1", 2, 1], [2, "Thôn 2", 3, 2]], ["C2:D2"])
    assert [(f.rule, f.expected.split(";")[0]) for f in findings if f.rule == "heading_unknown"] == [
        ("heading_unknown", "clans_registered (Dòng họ đăng ký)"), ("heading_unknown", "clans_recognized (Dòng họ được công nhận)")]


def test_of_very_many_unknown_headings_each_is_said_and_the_first_have_suggestions(typed):
    """Nobody reads suggestions for thousands, which would take longer than all the rest."""
    heads = [f"DÒNG HỌC HIẾU HỌC bậc {chr(97 + at // 26)}{chr(97 + at % 26)}z" for at in range(230)]
    _, findings = typed([XA, ["STT", "Thôn", *heads], *([n, f"Thôn {n}", *range(n, n + 230)] for n in (1, 2, 3))])
    unknown = [f for f in findings if f.rule == "heading_unknown"]
    assert ([f.found for f in unknown], any(f.expected for f in unknown[:200]), any(f.expected for f in unknown[200:])) == (heads, True, False)


def test_headings_without_accents_are_said_once(typed):
    """Understood, because exactly one wording fits; the finding says so."""
    values, findings = typed([["UBND XA VINH HAO"], ["TONG HOP NAM 2018"], ["STT", "Ten thon", "Tong so ho", "So ho dang ky GDHH"], [1, "Thon Vinh Hung", 400, 200], [2, "Thon Vinh Son", 300, 150]])
    assert values_of(values, "families_registered") == {"Thôn Vinh Hung": 200, "Thôn Vinh Son": 150}
    assert said(findings) == [("heading_accentless", "info",
                               "Trang “Biểu 1”: 2 tiêu đề viết không dấu đã được hiểu theo cách viết có dấu duy nhất phù hợp, ví dụ ô C3: “Tong so ho”.")]


def test_an_error_in_a_rate_is_said(typed):
    """The rate is recomputed, the formula still needs its author."""
    _, findings = typed([XA, [*HEADS, "Tỷ lệ %"], [1, "Thôn 1", 400, 200, "#DIV/0!"], [2, "Thôn 2", 300, 150, 50]])
    assert said(findings) == [("rate_error", "warning", "Trang “Biểu 1”, ô E3: công thức tính tỷ lệ báo lỗi #DIV/0!. Tỷ lệ được tính lại từ số lượng nên không mất số liệu.")]


def test_levels_beside_the_names(typed):
    """*Khu phố* merged over its lines TH, THCS, THPT: name from above, level from its own column."""
    values, _ = typed([["THỊ TRẤN LIÊN HƯƠNG - NĂM HỌC 2019-2020"], ["Khu phố", "Cấp học", "HS đầu năm", "Bỏ học"], ["KP1", "TH", 100, 0], [None, "THCS", 90, 2], [None, "THPT", 60, 1],
                       ["KP2", "TH", 110, 1], [None, "THCS", 95, 3], [None, "THPT", 70, 2]], ["A3:A5", "A6:A8"])
    assert {(khu_pho, level): value for (khu_pho, _, name, level), value in values.items() if name == "dropouts"} == {
        ("Khu phố 1", "primary"): 0, ("Khu phố 1", "lower_secondary"): 2, ("Khu phố 1", "upper_secondary"): 1,
        ("Khu phố 2", "primary"): 1, ("Khu phố 2", "lower_secondary"): 3, ("Khu phố 2", "upper_secondary"): 2}


def test_a_column_of_wards_beside_their_units(typed):
    """The ward stands once, merged over its thôn; the thôn names the line."""
    values, findings = typed([["HUYỆN TUY PHONG NĂM 2019"], ["STT", "Xã", "Thôn", "Số hộ"], [1, "Xã Vĩnh Hảo", "Thôn 1", 300], [2, None, "Thôn 2", 280],
                              [3, "Xã Phước Thể", "Thôn 3", 310], [4, None, "Thôn 4", 320]], ["B3:B4", "B5:B6"])
    assert values_of(values, "households") == {"Thôn 1": 300, "Thôn 2": 280, "Thôn 3": 310, "Thôn 4": 320}
    assert said(findings) == []


def test_a_caption_don_vi_is_no_unit_line(typed):
    """*Đơn vị học tập* over its sub-items goes on the table of indicators."""
    values, _ = typed([["XÃ VĨNH HẢO NĂM 2019"], ["Nội dung", "Thôn 1", "Thôn 2"], ["Tổng số hộ", 300, 280], [], ["Gia đình học tập"], ["- Đăng ký", 200, 190], [],
                       ["Đơn vị học tập"], ["- Tổng số", 2, 1], ["- Đạt", 1, 0]])
    assert values_of(values, "organizations") == {"Thôn 1": 2, "Thôn 2": 1}
    assert values_of(values, "organizations_recognized") == {"Thôn 1": 1, "Thôn 2": 0}


def test_the_whole_year_beside_its_quarters(typed):
    """*Cả năm* is the year's own figure, no fifth quarter."""
    values, _ = typed([["XÃ VĨNH HẢO NĂM 2021"], ["TT", "Thôn", "Số gia đình đăng ký GĐHT", None, None], [None, None, "Quý I", "Quý II", "Cả năm"], [1, "Thôn 1", 10, 20, 35], [2, "Thôn 2", 5, 6, 12]], ["C2:E2"])
    assert {period: value for (khu_pho, period, _, _), value in values.items() if khu_pho == "Thôn 1"} == {"2021-Q1": 10, "2021-Q2": 20, "2021": 35}


@pytest.mark.parametrize("tail", [", Phường 1", " - Phường 1", " - P.1", " (Phường 1)", ""])
def test_the_wards_number_behind_a_name(tail, typed):
    """*Khu phố 2, Phường 1* is Khu phố 2 of that ward."""
    values, _ = typed([["UBND PHƯỜNG 1 NĂM 2022"], ["STT", "Tên khu phố", "Tổng số hộ"], [1, f"Khu phố 1{tail}", 300], [2, f"Khu phố 2{tail}", 310], [3, f"Khu phố Nguyễn Huệ{tail}", 320]])
    assert values_of(values, "households") == {"Khu phố 1": 300, "Khu phố 2": 310, "Khu phố Nguyễn Huệ": 320}


def test_an_address_names_no_khu_pho(typed):
    """Where names are bare numbers, the only words of a line may be somebody's home: withheld, never a name."""
    values, findings = typed([["PHƯỜNG CỐC LẾU NĂM 2019"], ["Tên khu phố", "Số hộ", "Nơi ở hiện nay", "Số ĐT"], ["01", 300, "Số 1 đường A", "0900000001"], ["02", 310, "Số 2 đường A", "0900000002"]])
    assert values_of(values, "households") == {"Khu phố 1": 300, "Khu phố 2": 310}
    assert [f.rule for f in findings] == ["personal_data"]


def test_bare_names_under_a_wards_caption_are_its_units(typed):
    """In a district's table *Thạnh Lộc* under *Xã Hướng Phùng* is no ward."""
    values, _ = typed([["TỔNG HỢP HUYỆN CƯ KUIN NĂM 2016"], ["TT", "Đơn vị", "Số hộ"], ["I", "Xã Hướng Phùng"], [1, "Thạnh Lộc", 445], [2, "Mỹ Tiến", 318], ["II", "Xã Tân Sơn"], [1, "Phú An", 200], [2, "Lạc Sơn", 210]])
    assert values_of(values, "households") == {"Thạnh Lộc": 445, "Mỹ Tiến": 318, "Phú An": 200, "Lạc Sơn": 210}


def test_forms_on_sheets_named_after_places(typed):
    """*Hòa Hải* and *Tân Phong*, each repeated in its sheet's title, are the khu phố of their forms."""
    forms = {name: [["UBND THỊ TRẤN PHƯỚC DÂN"], [f"BÁO CÁO SỐ LIỆU KHUYẾN HỌC {name.upper()} NĂM 2020"], ["Tổng số hộ:", households], ["Số hộ đăng ký GĐHT:", 100]]
             for name, households in (("Hòa Hải", 409), ("Tân Phong", 310))}
    values, _ = typed(forms)
    assert values_of(values, "households") == {"Hòa Hải": 409, "Tân Phong": 310}


def test_bare_numbers_before_a_column_of_years(typed):
    """1 under *Tổ dân phố*, once for its two years, is Tổ dân phố 1 and no running number."""
    values, _ = typed([["PHƯỜNG TRẦN PHÚ"], ["Tổ dân phố", "Năm", "Số hộ"], [1, "2018", 361], [None, "2019", 364], [2, "2018", 338], [None, "2019", 341], [3, "2018", 386], [None, "2019", 389]])
    assert {(khu_pho, period): value for (khu_pho, period, _, _), value in values.items()} == {
        ("Tổ dân phố 1", "2018"): 361, ("Tổ dân phố 1", "2019"): 364, ("Tổ dân phố 2", "2018"): 338,
        ("Tổ dân phố 2", "2019"): 341, ("Tổ dân phố 3", "2018"): 386, ("Tổ dân phố 3", "2019"): 389}


@pytest.mark.parametrize("last", ["45 em", 45])
def test_a_total_over_levels_is_counted_once(last, typed):
    """*Cộng* behind TH, THCS is no level, also where units are typed behind the figures or nothing happened at all."""
    values, _ = typed([["XÃ VĨNH HẢO - NĂM HỌC 2018-2019"], ["TT", "Thôn", "HS cuối năm", None, None, "HS bỏ học", None, None], [None, None, "TH", "THCS", "Cộng", "TH", "THCS", "Cộng"],
                       [1, "Thôn 1", 69, last, 114, 0, 0, 0], [2, "Thôn 2", 70, "30 em", 100, 0, 0, 0]], ["C2:E2", "F2:H2"])
    assert {level for _, _, _, level in values} == {"primary", "lower_secondary"}


def test_sums_of_groups_are_scaled_as_the_lines_that_they_add_up(typed):
    """10.225 typed on a PC set to English is 10225 where the lines below it, 573 and 878 among them, are so many together."""
    rows = [["HỘI KHUYẾN HỌC XÃ HƯỚNG PHÙNG"], ["DÂN SỐ NĂM 2014"], [], ["TT", "Thôn", "Số nhân khẩu"], ["I", "Cộng khu vực 1", 4.481], [1, "Hưng Đức", 2.019], [2, "Nam Trị", 1.011], [3, "Sơn Trị", 573], [4, "Long Quý", 878],
            ["II", "Cộng khu vực 2", 5.107], [1, "Xuân Hải", 2.365], [2, "Phú Điền", 2.742]]
    values, findings = typed(rows)
    assert (sum(values.values()), [f.rule for f in findings if f.severity == "error"]) == (9588, [])
