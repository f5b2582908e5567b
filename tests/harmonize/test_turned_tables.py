"""Models down, khu phố or communes across or over them: of which place, year and step each figure is."""

import pytest
from openpyxl import Workbook
from test_everyday import elements

from hieuhoc_analysis.submission import read_submission

MODELS = ["Gia đình học tập", "Dòng họ học tập"]


def test_steps_under_each_place_across(typed):
    """*Khóm 1: ĐK, CN* across, models down, years as captions; *Toàn thị trấn* is the sum."""
    rows = [["HỘI KHUYẾN HỌC THỊ TRẤN NGÃ NĂM ĐÔNG"], ["KẾT QUẢ CÁC MÔ HÌNH"], [], ["STT", "Mô hình", "Khóm 1", None, "Khóm 2", None, "Toàn thị trấn", None], [None, None, *("ĐK", "CN") * 3]]
    for letter, year, add in (("A", 2020, 0), ("B", 2021, 10)):
        rows += [[letter, f"Năm {year}"], *([n, model, 246 // n + add, 202 // n, 251 // n, 212 // n, 497 // n + add, 414 // n] for n, model in enumerate(MODELS, 1))]
    values, _ = typed(rows, merges=["C4:D4", "E4:F4", "G4:H4", "A4:A5", "B4:B5"])
    assert {(name, period): value for (name, period, element, _), value in values.items() if element == "families_registered"} == {("Khóm 1", "2020"): 246, ("Khóm 2", "2020"): 251, ("Khóm 1", "2021"): 256, ("Khóm 2", "2021"): 251}


@pytest.mark.parametrize("kind", ["Khu phố", "Xã"])
def test_years_down_under_steps_of_each_place(tmp_path, kind):
    """*Khu phố 1: ĐK, CN*, or the communes of a district, across and nothing but years down; the last columns are the sum."""
    places = [f"{kind} 1", f"{kind} 2"] if kind == "Khu phố" else ["Xã Bản Phố", "Xã Na Hối"]
    title, whole = ("HỘI KHUYẾN HỌC PHƯỜNG ĐỨC LONG", "Toàn phường") if kind == "Khu phố" else ("HỘI KHUYẾN HỌC HUYỆN BẮC HÀ", "Toàn huyện")
    rows = [[title], ["GIA ĐÌNH HỌC TẬP"], ["Năm", places[0], None, places[1], None, whole, None], [None, *("Đăng ký", "Công nhận") * 3]]
    rows += [[year, 410 + k, 330, 620 + k, 510, 1030 + 2 * k, 840] for k, year in enumerate((2019, 2020, 2021))]
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for merge in ("A3:A4", "B3:C3", "D3:E3", "F3:G3"):
        book.active.merge_cells(merge)
    book.save(tmp_path / "a.xlsx")
    read = read_submission(tmp_path / "a.xlsx", "a.xlsx")
    assert {(f.khu_pho or f.ward, f.period, f.value) for f in read.values if f.data_element == "families_registered"} == {
        (place, str(year), base + k) for k, year in enumerate((2019, 2020, 2021)) for place, base in zip(places, (410, 620), strict=True)}


def test_models_under_each_place_down(typed):
    """*A | Khu phố 1* over its models, years and steps across; those under *Toàn phường* are sums."""
    rows = [["UBND PHƯỜNG PHÚ TÀI"], ["ĐĂNG KÝ VÀ CÔNG NHẬN CÁC MÔ HÌNH"], [], ["TT", "Mô hình", "Năm 2022", None, "Năm 2023", None], [None, None, *("Đăng ký", "Công nhận") * 2]]
    for letter, place, times in (("A", "Khu phố 1", 1), ("B", "Khu phố 2", 1), ("C", "Toàn phường", 2)):
        rows += [[letter, place], *([n, model, *(times * count // n for count in (296, 233, 315, 259))] for n, model in enumerate(MODELS, 1))]
    values, _ = typed(rows, merges=["A4:A5", "B4:B5", "C4:D4", "E4:F4"])
    assert ({name for name, *_ in values}, values["Khu phố 2", "2023", "families_recognized", "all"], values["Khu phố 1", "2022", "clans_registered", "all"]) == ({"Khu phố 1", "Khu phố 2"}, 259, 148)


def test_model_and_step_in_two_columns_beside_the_name(typed):
    """*Thôn | Danh hiệu | ĐK/CN*, each once over its lines."""
    rows = [["HỘI KHUYẾN HỌC XÃ TAM HỢP"], ["DIỄN BIẾN CÁC DANH HIỆU HỌC TẬP"], [], ["Thôn", "Danh hiệu", "ĐK/CN", 2019, 2020]]
    for name in ("Thôn Hữu Bằng", "Thôn Đồi Chùa", "Thôn Hương Ngọc"):
        rows += [[name, MODELS[0], "ĐK", 148, 157], [None, None, "CN", 137, 150], [None, MODELS[1], "ĐK", 4, 5], [None, None, "CN", 3, 2]]
    values, _ = typed(rows)
    assert {element: value for (name, period, element, _), value in values.items() if (name, period) == ("Thôn Đồi Chùa", "2020")} == {
        "families_registered": 157, "families_recognized": 150, "clans_registered": 5, "clans_recognized": 2}


def test_columns_numbered_in_roman(typed):
    """*I, II, III …* under the headings number the columns."""
    rows = [["UBND XÃ BẮC THỤY HẢI"], ["KẾT QUẢ NĂM 2025"], [], ["TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký"], ["I", "II", "III", "IV"], [1, "Thôn Chỉ Bồ", 1262, 822], [2, "Thôn Vân Am", 967, 717]]
    values, _ = typed(rows)
    assert elements(values, "Thôn Vân Am") == {"households": 967, "families_registered": 717}


def test_slips_of_one_form_two_by_two(typed):
    """*Ấp Tân Thái* between the lines of indicators is of those below it, in both halves."""
    rows = [["PHIẾU BÁO CÁO CỦA CÁC ẤP - XÃ TÂN PHONG NĂM 2020"], []]
    for n, (left, right) in enumerate((("Ấp Tân Luông", "Ấp Tân Bường"), ("Ấp Tân Thái", "Ấp Tân An"))):
        rows += [[left, None, None, right], ["Tổng số hộ", 230 + n, None, "Tổng số hộ", 258 + n], ["Hộ đăng ký Gia đình học tập", 168, None, "Hộ đăng ký Gia đình học tập", 195], ["Hội viên khuyến học", 93, None, "Hội viên khuyến học", 98], []]
    values, _ = typed(rows)
    assert {name: value for (name, _, element, _), value in values.items() if element == "households"} == {"Ấp Tân Luông": 230, "Ấp Tân Thái": 231, "Ấp Tân Bường": 258, "Ấp Tân An": 259}


def test_bare_numbers_across_take_the_kind_over_them(typed):
    """*1, 2, 3* under *Ấp* over the columns."""
    lines = [(n, label, 300 - n, 310 - n, 320 - n) for n, label in enumerate(("Tổng số hộ", "Số hộ đăng ký gia đình học tập", "Số hội viên"), 1)]
    values, _ = typed([["XÃ TÂN ÂN NAM"], ["SỐ LIỆU NĂM 2022"], ["TT", "Nội dung", "Ấp", None, None], [None, None, 1, 2, 3], *lines], merges=["A3:A4", "B3:B4", "C3:E3"])
    assert elements(values, "Ấp 2") == {"households": 309, "families_registered": 308, "members": 307}


def test_a_model_without_figures_over_unmarked_lines(typed):
    """Neither numbers nor dashes set *Đăng ký* below *Dòng họ học tập*; *Khu dân cư học tập* is a model and no place; *Hội viên* stands alone."""
    rows = [["UBND XÃ TAM HỢP"], ["KẾT QUẢ NĂM 2021"], [], ["Nội dung", "Thôn 1", "Thôn 2"], ["Tổng số hộ", 310, 290], ["Dòng họ học tập"], ["Đăng ký", 4, 5], ["Công nhận", 3, 2],
            ["Khu dân cư học tập"], ["Đăng ký phấn đấu", 1, 1], ["Tỷ lệ (%)", 100, 100], ["Hội viên khuyến học", 120, 97]]
    values, findings = typed(rows)
    assert elements(values, "Thôn 2") == {"households": 290, "clans_registered": 5, "clans_recognized": 2, "communities_registered": 1, "members": 97}
    assert [f.rule for f in findings if f.severity != "info"] == []


@pytest.mark.parametrize(("names", "read"), [
    (("1. Thôn A Niêng", "2. Thôn Ka Lê", "3. Bản Cha Lỳ"), ("Thôn A Niêng", "Thôn Ka Lê", "Bản Cha Lỳ")),
    (("1/ Nà Chì", "2/ Thôn Bản Vẽ", "3/ Thôn Khâu Lầu"), ("Thôn Nà Chì", "Thôn Bản Vẽ", "Thôn Khâu Lầu")),
    (("Ấp 1", "Âp 2", "ap Thạnh Hòa"), ("Ấp 1", "Ấp 2", "Ấp Thạnh Hòa")),
    (("K1", "K2", "Khóm 3"), ("Khóm 1", "Khóm 2", "Khóm 3")),
])
def test_names_across_are_read_together(typed, names, read):
    """Numbers before them, letters for the kind that the others say."""
    lines = [(n, label, 300 - n, 310 - n, 320 - n) for n, label in enumerate(("Tổng số hộ", "Số hộ đăng ký gia đình học tập", "Số hội viên"), 1)]
    values, _ = typed([["XÃ TÂN ÂN NAM"], ["SỐ LIỆU NĂM 2022"], ["TT", "Nội dung", *names], *lines])
    assert {name: value for (name, _, element, _), value in values.items() if element == "households"} == dict(zip(read, (299, 309, 319), strict=True))


def test_models_alone_down_are_what_the_title_says(typed):
    """*Gia đình*, *Dòng họ*, *Công dân* of those that registered: the families are not all households."""
    lines = [(n, label, 30 - n, 31 - n, 32 - n) for n, label in enumerate(("Gia đình", "Dòng họ", "Công dân"), 1)]
    values, _ = typed([["XÃ TÂN ÂN NAM"], ["TỔNG HỢP ĐĂNG KÝ ĐẦU NĂM 2022"], ["TT", "Nội dung", "Tân Long", "Tân An", "Cà Mau Tắc"], *lines])
    assert elements(values, "Tân An") == {"families_registered": 30, "clans_registered": 29, "citizens_registered": 28}


def test_numbered_years_over_models_over_steps_down(typed):
    """*1 | Năm 2016*, *1.1 | GĐHT* and *1.1.1 | ĐK* under the names across: the year is a caption, no figure beside its number."""
    rows = [["XÃ TÂN ÂN NAM"], ["TỔNG HỢP QUA CÁC NĂM"], ["TT", "Nội dung", "Ấp Tân Long", "Ấp Tân An"]]
    for n, year in enumerate((2016, 2018, 2020), 1):
        rows += [[str(n), f"Năm {year}"], [f"{n}.1", "GĐHT"], [f"{n}.1.1", "ĐK", 300 + n, 310 + n], [f"{n}.1.2", "CN", 200 + n, 210 + n]]
    values, _ = typed(rows)
    assert {key[:3]: value for key, value in values.items()} == {(f"Ấp Tân {place}", year, f"families_{step}"): base + more + n for n, year in enumerate(("2016", "2018", "2020"), 1)
                                                                  for place, more in (("Long", 0), ("An", 10)) for step, base in (("registered", 300), ("recognized", 200))}


@pytest.mark.parametrize("measure_first", [False, True])
def test_years_in_a_column_beside_the_steps(typed, measure_first):
    """*Năm | Nội dung | Khóm 1 …*, the year merged down over its steps, or the step over its years."""
    pairs = [(step, year) for step in ("Đăng ký", "Công nhận") for year in (2021, 2022)] if measure_first else [(step, year) for year in (2021, 2022) for step in ("Đăng ký", "Công nhận")]
    head = ["Nội dung", "Năm"] if measure_first else ["Năm", "Nội dung"]
    rows = [["HKH PHƯỜNG LONG HƯNG"], ["GIA ĐÌNH HỌC TẬP CÁC KHÓM"], [*head, "Khóm 1", "Khóm 2", "Khóm 3", "Cộng"]]
    rows += [[*(pair if measure_first else pair[::-1]), 100 + k, 90 + k, 80 + k, 270 + 3 * k] for k, pair in enumerate(pairs)]
    for row in (rows[4], rows[6]):
        row[0] = None
    values, findings = typed(rows, merges=["A4:A5", "A6:A7"])
    steps = {"Đăng ký": "families_registered", "Công nhận": "families_recognized"}
    assert {key[:3]: value for key, value in values.items()} == {(f"Khóm {i + 1}", str(year), steps[step]): 100 - 10 * i + k for k, (step, year) in enumerate(pairs) for i in range(3)}
    assert findings == []


UNDER = [["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["SỐ LIỆU GIA ĐÌNH HỌC TẬP 2021-2022"], []]
OF_YEARS = {(f"Thôn {n}", year, element): base + 10 * n + int(year) - 2021 for n in (1, 2, 3) for year in ("2021", "2022") for element, base in (("households", 300), ("families_registered", 200))}


def of_thon(base, year):
    """The figures of three thôn."""
    return [base + 10 * n + year - 2021 for n in (1, 2, 3)]


@pytest.mark.parametrize("rows", [
    [["Nội dung", "Thôn 1", "Thôn 2", "Thôn 3"], *(line for name, base in (("Tổng số hộ", 300), ("Gia đình đăng ký", 200)) for line in ([name], *([year, *of_thon(base, year)] for year in (2021, 2022))))],
    [["Nội dung", "Thôn 1", "Thôn 2", "Thôn 3"], *(line for name, base in (("Tổng số hộ", 300), ("Gia đình đăng ký", 200)) for line in ([name], *([f"Năm {year}", *of_thon(base, year)] for year in (2021, 2022))))],
    [["Nội dung", "Năm", "Thôn 1", "Thôn 2", "Thôn 3"], *([name if year == 2021 else None, year, *of_thon(base, year)] for name, base in (("Tổng số hộ", 300), ("Gia đình đăng ký", 200)) for year in (2021, 2022))],
])
def test_years_may_stand_under_or_beside_indicators(typed, rows):
    """Bare under the indicator that they are of, or in a column of their own with the indicator written once."""
    values, findings = typed([*UNDER, *rows])
    assert {(name, period, element): value for (name, period, element, _), value in values.items()} == OF_YEARS
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_a_column_of_years_beside_one_of_results(typed):
    """*Chỉ tiêu | Năm | Kết quả*, the indicator's name merged down over its years."""
    values, _ = typed([*UNDER, ["Chỉ tiêu", "Năm", "Kết quả"], ["Tổng số hộ", 2021, 300], [None, 2022, 305], ["Gia đình đăng ký", 2021, 200], [None, 2022, 205]], merges=["A5:A6", "A7:A8"])
    assert {(period, element): value for (_, period, element, _), value in values.items()} == {("2021", "households"): 300, ("2022", "households"): 305, ("2021", "families_registered"): 200, ("2022", "families_registered"): 205}


def test_an_unknown_item_is_asked_about_once(tmp_path):
    """Not once more under the heading of the sums of its line."""
    book = Workbook()
    for row in (["HỘI KHUYẾN HỌC THỊ TRẤN NGÃ NĂM ĐÔNG"], ["SỐ LIỆU NĂM 2024"], [], ["TT", "Chỉ tiêu", "ĐVT", "KP1", "KP2", "KP3", "Toàn thị trấn"], ["I", "Công dân học tập"],
                [1, "Số người đăng ký", "người", 310, 320, 330, 960], [2, "Số người thích đọc sách", "người", 110, 120, 130, 360]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    asked = [f.source_cell for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").findings if f.rule == "heading_unknown"]
    assert asked == ["B7"]


@pytest.mark.parametrize("years", [("2021", "2022"), (2021, 2022)])
def test_years_under_the_heading_of_the_indicators(typed, years):
    """*Nội dung* merged over *Tổng số hộ* and *2021*, *2022* heads no figures: the years are none."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], [], ["TT", "Nội dung", None, "Đội 1", "Đội 2"]]
    for at, (text, base) in enumerate((("Tổng số hộ", 300), ("Đạt GĐHT", 240))):
        rows += [[2 * at + k + 1, None if k else text, year, base - k, base + 20 - k] for k, year in enumerate(years)]
    values, findings = typed(rows, merges=["B3:C3", "B4:B5", "B6:B7"])
    assert values == {
        (name, str(year), element, "all"): base + add - k for k, year in enumerate(years)
        for element, base in (("households", 300), ("families_recognized", 240)) for name, add in (("Đội 1", 0), ("Đội 2", 20))}
    assert findings == []


@pytest.mark.parametrize(("heading", "names", "places"), [
    ("TDP", ("Số 1", "Số 2", "Số 3"), ("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3")),
    ("Thôn", ("+ Đồng Giữa", "+ Đồng Ngoài", "+ Đồng Trong"), ("Thôn Đồng Giữa", "Thôn Đồng Ngoài", "Thôn Đồng Trong")),
    ("Tên xóm", ("Cầu Đất", "Cây Đa", "Đình Làng"), ("Xóm Cầu Đất", "Xóm Cây Đa", "Xóm Đình Làng")),
    ("Tên chi hội KH", ("CH khu phố Lạc Tánh", "CH khu phố Trà Cụ", "CH khu phố 3"), ("Khu phố Lạc Tánh", "Khu phố Trà Cụ", "Khu phố 3")),
])
def test_the_heading_over_names_across_says_of_what_kind_they_are(typed, heading, names, places):
    """No figure of *Số 1* is the ward's."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["Năm 2021"], ["TT", "Nội dung", heading], [None, None, *names],
            [1, "Tổng số hộ", 300, 311, 322], [2, "Số hộ đăng ký GĐHT", 266, 277, 288]]
    values, _ = typed(rows, merges=["A3:A4", "B3:B4", "C3:E3"])
    assert {name: value for (name, _, element, _), value in values.items() if element == "households"} == dict(
        zip(places, (300, 311, 322), strict=True))


@pytest.mark.parametrize(("plan", "done"), [("KH năm 2024", "TH năm 2024"), ("Kế hoạch năm 2024", "Công nhận năm 2024")])
def test_a_plan_of_a_year_merged_over_its_models_is_no_mere_year(typed, plan, done):
    """*KH năm 2024 | GĐHT*, whether or not the models beside *TH năm 2024* are said to be registered or recognised."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], [], ["TT", "Nội dung", None, "Thôn 1", "Thôn 2"]]
    rows += [[2 * at + k + 1, None if k else text, model, 300 - 50 * at - 200 * k, 310 - 50 * at - 200 * k]
             for at, text in enumerate((plan, done)) for k, model in enumerate(("GĐHT", "DHHT"))]
    values, _ = typed(rows, merges=["B3:C3", "B4:B5", "B6:B7"])
    recognized = {("Thôn 1", "families_recognized"): 250, ("Thôn 2", "families_recognized"): 260, ("Thôn 1", "clans_recognized"): 50, ("Thôn 2", "clans_recognized"): 60}
    assert {(name, element): value for (name, period, element, _), value in values.items() if period == "2024"} == {
        ("Thôn 1", "families_planned"): 300, ("Thôn 2", "families_planned"): 310, ("Thôn 1", "clans_planned"): 100, ("Thôn 2", "clans_planned"): 110,
        **(recognized if done.startswith("Công") else {})}


def test_members_at_the_start_beside_those_there_are(typed):
    """*Hội viên đầu kỳ* is no figure of the year beside *Tổng số hội viên hiện có*."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["Năm 2021"], ["TT", "Nội dung", "Thôn 1", "Thôn 2"], [1, "Hội viên đầu kỳ", 50, 51], [2, "Tổng số hội viên hiện có", 60, 61]]
    values, _ = typed(rows)
    assert values == {("Thôn 1", "2021", "members", "all"): 60, ("Thôn 2", "2021", "members", "all"): 61}


@pytest.mark.parametrize(("over", "names"), [("Ấp", ("Kinh 1", "Kinh Xáng", "Vàm Răng")), (None, ("A. Giồng Găng", "A. Giồng Lớn", "A. Bàu Sen"))])
def test_names_across_without_a_kind_over_years(typed, over, names):
    """*Kinh 1* under *Ấp*, or *A. Giồng Găng*, *A. Giồng Lớn*: their sum is not all that is read."""
    head = [["TT", "Nội dung", over, None, None, "Tổng cộng"], [None, None, *names]] if over else [["TT", "Nội dung", *names, "Tổng cộng"]]
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["Học sinh bỏ học giữa chừng theo năm học"], [], *head]
    rows += [[n, f"Năm học {2015 + n}-{2016 + n}", 5 + n, 7 + n, 3 + n, 15 + 3 * n] for n in range(1, 4)]
    values, _ = typed(rows, merges=["A4:A5", "B4:B5", "C4:E4", "F4:F5"] if over else [])
    assert [value for (_, period, element, _), value in values.items() if (period, element) == ("2016-2017", "dropouts")] == [6, 8, 4]


def test_letters_of_a_kind_across_no_figures_of_the_ward(typed):
    """*T. Phú Thọ*, *T. Hòa An* above indicators of which most are not collected."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["Thống kê năm học 2020-2021"], ["TT", "Nội dung", "T. Phú Thọ", "T. Phú Long", "T. Hòa An", "Tổng cộng"],
            [1, "Số sinh viên", 8, 5, 1, 14], [2, "Số HS giỏi", 4, 3, 6, 13], [3, "Số HS bỏ học", 2, 1, 4, 7]]
    values, _ = typed(rows)
    assert list(values.values()) == [2, 1, 4]


def test_what_only_the_words_beside_it_explain(typed):
    """*Học bổng | Số suất*: a line that says nothing alone."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["Năm học 2019-2020"], ["TT", "Nội dung", None, "Thôn 1", "Thôn 2"], [1, "Học bổng", "Số suất", 30, 31],
            [2, None, "Số tiền", 9000, 9300], [3, "Khen thưởng học sinh giỏi", "Số em", 12, 14]]
    values, _ = typed(rows, merges=["B3:C3", "B4:B5"])
    assert {(name, element): value for (name, _, element, _), value in values.items()} == {("Thôn 1", "scholarships"): 30, ("Thôn 2", "scholarships"): 31}


@pytest.mark.parametrize("names", [("K.1", "K.2", "K.3"), ("CH KP1", "CH KP2", "CH KP3"), ("Cụm 1", "Cụm 2", "Cụm 3")])
def test_indicators_under_their_heading_have_places_across_whatever_these_are_called(typed, names):
    """Under *Nội dung* stand indicators, though most of them are not known: no figure of a place is the ward's."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["Năm 2021"], ["TT", "Nội dung", *names, "Tổng cộng"],
            [1, "HV NCT", 80, 51, 17, 148], [2, "HV KH", 62, 41, 30, 133], [3, "HV CTĐ", 20, 11, 44, 75]]
    values, _ = typed(rows)
    assert (list(values.values()), "" in {name for name, *_ in values}) == ([62, 41, 30], False)


def test_what_stands_beside_each_line_of_a_group_is_not_passed_over(typed):
    """*TH | TSHS* under a title about dropouts counts none."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["TÌNH HÌNH HỌC SINH BỎ HỌC NĂM HỌC 2020-2021"], ["TT", "Nội dung", None, "Thôn 1", "Thôn 2"],
            [1, "Tiểu học", "TSHS", 300, 311], [2, None, "Bỏ học", 2, 3], [3, "THCS", "TSHS", 266, 277], [4, None, "Bỏ học", 4, 5]]
    values, _ = typed(rows, merges=["B3:C3", "B4:B5", "B6:B7"])
    assert {(name, element, level): value for (name, _, element, level), value in values.items()} == {
        ("Thôn 1", "dropouts", "primary"): 2, ("Thôn 2", "dropouts", "primary"): 3, ("Thôn 1", "dropouts", "lower_secondary"): 4, ("Thôn 2", "dropouts", "lower_secondary"): 5}


def test_grades_of_a_level_are_no_places(typed):
    """*Khối 1-5*, *Khối 6-9* beside the indicators are primary and lower secondary school."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["Năm học 2020-2021"], ["TT", "Nội dung", None, "Khối Tân Lâm", "Khối Tân Yên"],
            [1, "Khối 1-5", "HS đầu năm", 300, 311], [2, None, "Bỏ học", 2, 3], [3, "Khối 6-9", "HS đầu năm", 266, 277], [4, None, "Bỏ học", 4, 5]]
    values, _ = typed(rows, merges=["B3:C3", "B4:B5", "B6:B7"])
    assert {(name, level): value for (name, _, element, level), value in values.items() if element == "pupils_start"} == {
        ("Khối Tân Lâm", "primary"): 300, ("Khối Tân Yên", "primary"): 311, ("Khối Tân Lâm", "lower_secondary"): 266, ("Khối Tân Yên", "lower_secondary"): 277}


def test_households_in_brackets_behind_names_count_nothing(typed):
    """*Thôn Đông (112 hộ)* is a name, whose figure is not the ward's."""
    rows = [["UBND XÃ PHƯỚC SƠN ĐOÀI"], ["Năm 2021"], ["TT", "Thôn", "XMC mức độ 2", "Số em bỏ học"], [1, "Thôn Đông (112 hộ)", 8, 4], [2, "Thôn Đoài (98 hộ)", None, 2], [3, "Thôn Trung (130 hộ)", None, 3]]
    values, _ = typed(rows)
    assert {name: value for (name, *_), value in values.items()} == {"Thôn Đông": 4, "Thôn Đoài": 2, "Thôn Trung": 3}
