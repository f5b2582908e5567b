"""What programs and forms make: pivot tables, answers with the hour they came, years that stand once, bodies beside the khu phố."""

from datetime import datetime

import pytest

from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.language.legacy import decode_sheet_texts, encode_tcvn3
from hieuhoc_analysis.submission import read_submission

NAMES = ["Bản Nà Lốc", "Bản Huổi Mí", "Bản Khua Vai"]


@pytest.mark.parametrize("words", [("Sum of", "Column Labels", "Row Labels", "Grand Total", "(blank)"), ("Tổng của", "Nhãn Cột", "Nhãn Hàng", "Tổng Cuối", "(trống)")])
def test_a_pivot_table_over_years(typed, words):
    """Its corner says what is counted; what the program itself wrote is no heading, no unit and no year."""
    of, columns, rows, total, blank = words
    lines = [[name, 386 + at, 406 + at, 792 + 2 * at] for at, name in enumerate(NAMES)]
    values, findings = typed([["XÃ EA KAO"], [], [f"{of} Số gia đình được công nhận GĐHT", columns], [rows, 2021, 2022, total], *lines, [blank], [total, 1161, 1221, 2382]])
    assert values == {(name, str(year), "families_recognized", "all"): count for at, name in enumerate(NAMES) for year, count in ((2021, 386 + at), (2022, 406 + at))}
    assert {f.rule for f in findings if f.severity != "info"} == set()


@pytest.mark.parametrize("words", [("Sum of", "Values", "Row Labels"), ("Tổng của", "Giá trị", "Nhãn Hàng")])
def test_a_pivot_table_of_several_sums(typed, words):
    """A field may have a number of its own: *Sum of 1. Gia đình học tập đăng ký*."""
    of, over, rows = words
    heads = [rows, f"{of} 1. Gia đình học tập đăng ký", f"{of} Mô hình Gia đình học tập số được công nhận"]
    values, _ = typed([["THỊ TRẤN TỨ KỲ NĂM 2019"], [], [None, over], heads, *([name, 413 + at, 388 - at] for at, name in enumerate(NAMES))])
    assert {element for _, _, element, _ in values} == {"families_registered", "families_recognized"}
    assert len(values) == 6


@pytest.mark.parametrize("total", ["Cộng", "Tổng"])
def test_a_total_over_the_years_of_a_title(typed, total):
    """It is no count of its own, of no year: not *Tổng số hộ*."""
    values, findings = typed([["XÃ EA KAO"], ["SỐ GIA ĐÌNH ĐƯỢC CÔNG NHẬN GĐHT"], ["Bản", 2021, 2022, total], *([name, 386 + at, 406, 792 + at] for at, name in enumerate(NAMES))])
    assert {(period, element) for _, period, element, _ in values} == {("2021", "families_recognized"), ("2022", "families_recognized")}
    assert [f.rule for f in findings if f.severity != "info"] == []


@pytest.mark.parametrize(("rows", "merges"), [
    ([["Năm", "Xóm", "TS hộ"], *([year, f"Xóm {unit}" if year == 2016 else None, 100 * unit + year - 2016] for unit in (1, 2, 3) for year in (2016, 2017))], ["B2:B3", "B4:B5", "B6:B7"]),
    ([["Năm", "Xóm", "TS hộ"], *([year, f"Xóm {unit}" if year == 2016 else None, 100 * unit + year - 2016] for unit in (1, 2, 3) for year in (2016, 2017))], []),
    ([["Xóm", "Năm", "TS hộ"], *([f"Xóm {unit}", year if unit == 1 else None, 100 * unit + year - 2016] for year in (2016, 2017) for unit in (1, 2, 3))], ["B2:B4", "B5:B7"]),
    ([["Xóm", "Năm", "TS hộ"], *([f"Xóm {unit}", year if unit == 1 else None, 100 * unit + year - 2016] for year in (2016, 2017) for unit in (1, 2, 3))], []),
])
def test_what_stands_once_right_of_what_returns(typed, rows, merges):
    """The years right of names that return, and the names right of years that do."""
    values, _ = typed({"Xã Tu Mơ Rông": rows}, merges)
    assert values == {(f"Xóm {unit}", str(year), "households", "all"): 100 * unit + year - 2016 for unit in (1, 2, 3) for year in (2016, 2017)}


@pytest.mark.parametrize("names", [["Bình Hòa", "Giồng Trôm"], ["Ấp Bình Hòa", "Ấp Giồng Trôm"]])
def test_names_over_their_years(typed, names):
    """*Tên ấp* says of which kind they are."""
    lines = [line for at, name in enumerate(names) for line in ([name], *([f"Năm {year}", 112 + at, 67, 56] for year in (2016, 2017, 2018)))]
    values, _ = typed([["TỔNG HỢP MÔ HÌNH HỌC TẬP XÃ TÂN LẬP"], [], ["Tên ấp", "Tổng số hộ", "Đăng ký GĐHT", "Đạt danh hiệu GĐHT"], *lines])
    assert {(name, period): value for (name, period, element, _), value in values.items() if element == "households"} == {
        (name, str(year)): 112 + at for at, name in enumerate(["Ấp Bình Hòa", "Ấp Giồng Trôm"]) for year in (2016, 2017, 2018)}


@pytest.mark.parametrize("hour", [lambda day: f"{day:02d}/12/2018 8:10:15", lambda day: datetime(2018, 12, day, 8, 10)])
@pytest.mark.parametrize("answer", [lambda unit: unit, lambda unit: f"Ấp {unit}"])
def test_answers_in_the_order_in_which_they_came(typed, hour, answer):
    """The hour names nobody; bare numbers under a question for the ấp do."""
    heads = ["Dấu thời gian", "Anh/chị thuộc ấp nào?", "Tổng số hộ trên địa bàn là bao nhiêu?", "Số gia đình đăng ký danh hiệu Gia đình học tập trong năm"]
    values, findings = typed([heads, *([hour(day), answer(unit), 100 * unit, 80 * unit] for day, unit in enumerate((4, 2, 3, 1, 5), 3))], name="bao cao - Xã Tân Lập năm 2018.xlsx")
    assert {name: value for (name, _, element, _), value in values.items() if element == "families_registered"} == {f"Ấp {unit}": 80 * unit for unit in range(1, 6)}
    assert [f.rule for f in findings if f.severity != "info"] == []


@pytest.mark.parametrize("sections", [("Khu dân cư", "Cơ quan, đơn vị, trường học"), ("CHI HỘI KHU DÂN CƯ", "CHI HỘI CƠ QUAN, TRƯỜNG HỌC"), ("Khối khu phố", "Khối cơ quan")])
@pytest.mark.parametrize("bodies", [["Trường Tiểu học Lê Lợi", "Trạm Y tế"], ["Công an", "Trường Mầm non Hoa Sen"]])
def test_bodies_beside_the_khu_pho(typed, sections, bodies):
    """Captions say whose lines stand under them, not what is counted there; a school counts its families, not a level's."""
    lines = [["I", sections[0]], [1, "Tổ dân phố 1", 425, 387], [2, "Tổ dân phố 2", 242, 195], ["II", sections[1]], *([at, name, 35 + at, 32] for at, name in enumerate(bodies, 3)), [None, "Cộng", 744, 646]]
    values, findings = typed([["PHƯỜNG 7"], ["TỔNG HỢP NĂM 2023"], ["STT", "Đơn vị", "Gia đình học tập", None], [None, None, "Đăng ký", "Đạt"], *lines], ["C3:D3"])
    registered = {name.casefold(): value for (name, _, element, level), value in values.items() if (element, level) == ("families_registered", "all")}
    assert registered == {"tổ dân phố 1": 425, "tổ dân phố 2": 242} | {name.casefold(): 35 + at for at, name in enumerate(bodies, 3)}
    assert [f.rule for f in findings if f.severity != "info"] == []


@pytest.mark.parametrize("past", ["Xã {} trước sáp nhập", "Địa bàn xã {} trước khi hợp nhất", "Dia ban xa {} (cu)", "Xa {} truoc sap nhap"])
def test_wards_before_their_merger(tmp_path, typed, past):
    """The lines under them are the present ward's."""
    lines = [["I", past.format("Cẩm Thủy")], [1, "Bản Nà Lốc", 833], [2, "Bản Pá Khoang", 918], ["II", past.format("Đông Thành")], [3, "Bản Nậm Cứm", 428]]
    typed([["HỘI KHUYẾN HỌC XÃ EA KAO"], ["SỐ LIỆU NĂM 2025"], ["STT", "Bản", "Tổng số hộ"], *lines])
    assert {f.ward for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {"Xã Ea Kao"}


@pytest.mark.parametrize(("heading", "elements"), [
    ("Gia đình học tập (công nhận/đăng ký)", ("families_recognized", "families_registered")), ("Gia đình học tập (đăng ký/công nhận)", ("families_registered", "families_recognized")),
    ("Dòng họ học tập (số được công nhận/số đăng ký)", ("clans_recognized", "clans_registered")),
])
def test_two_steps_of_the_model_before_the_bracket(typed, heading, elements):
    """Each half is of the model that stands over both, whatever the title names."""
    values, _ = typed([["THỐNG KÊ GIA ĐÌNH, DÒNG HỌ, CỘNG ĐỒNG HỌC TẬP XÃ CAO LỘC NĂM 2024"], ["Bản", "Số hộ", heading], *([name, 444, f"342/{390 + at}"] for at, name in enumerate(NAMES))])
    assert {key[2]: value for key, value in values.items() if key[0] == NAMES[0]} == dict(zip(("households", *elements), (444, 342, 390), strict=True))


def test_a_year_far_ahead_over_figures_alone(typed):
    """*2098* amid the years of a table, of which no others tell what it should be."""
    _, findings = typed([["XÃ TU MƠ RÔNG"], [], ["STT", "Chỉ tiêu", "ĐVT", 2017, 2098, 2019], [1, "Tổng số hộ", "hộ", 3107, 3142, 3178], [2, "Đăng ký GĐHT", "hộ", 2013, 2123, 2237]])
    assert [(f.source_cell, f.found) for f in findings if f.rule == "year_mistyped"] == [("E3", "2098")]


def test_a_sheet_that_kept_its_letters(typed):
    """Where the ư of TCVN3 is still there, none is put back: *Tơng* is a name of the highlands."""
    kept = [(encode_tcvn3(text), ".VnTime") for text in ("Hội Khuyến học phường Nam Lý", "Buôn Tơng Jú")]
    assert [one.text for one in decode_sheet_texts(kept)][1] == "Buôn Tơng Jú"
    lost = [(encode_tcvn3(text).replace("\u00ad", ""), ".VnTime") for text in ("Hội Khuyến học phường Nam Lý", "Liên Hương")]
    assert [one.text for one in decode_sheet_texts(lost)][1] == "Liên Hương"


@pytest.mark.parametrize("cover", [
    [["Tên đơn vị", "Xã Kim Tân"], ["Năm báo cáo", 2019], ["Người lập", "Nguyễn Văn A"], ["Ngày lập", "05/12/2019"]],
    [["Xã", "Kim Tân"], ["Huyện", "Thạch Thành"], ["Năm", 2019]],
])
def test_a_cover_before_the_figures(tmp_path, typed, cover):
    """It counts nothing, but says whose figures the other sheet holds and of when."""
    typed({"Bìa": cover, "Số liệu": [["KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP"], [], ["STT", "Thôn", "Tổng số hộ"], [1, "Thôn 1", 525], [2, "Thôn 2", 425]]})
    out = read_submission(tmp_path / "a.xlsx", "a.xlsx")
    assert {(f.ward, f.khu_pho, f.period) for f in out.values} == {("Xã Kim Tân", "Thôn 1", "2019"), ("Xã Kim Tân", "Thôn 2", "2019")}
    assert [f.rule for f in out.findings if f.severity != "info"] == []


@pytest.mark.parametrize("head", [["Chỉ tiêu", "Phường Nam Lý"], [None, "Phường Nam Lý"], ["Nội dung", "Toàn phường"], ["Nội dung", "P. Nam Lý"], [None, "(Ban hành kèm theo Kế hoạch số 493/KH-UBND)"]])
def test_one_column_of_the_whole_ward(typed, head):
    """The column that the ward itself heads is the ward's, and no line of it a total; what a decision enclosed heads nothing."""
    lines = [["Tổng số hộ dân cư", 7472], ["Nhân khẩu", 27731], ["Số hộ đăng ký GĐHT", 4929], ["Tổng số dòng họ", 74], ["Số dòng họ đăng ký DHHT", 70]]
    values, findings = typed([["BÁO CÁO KẾT QUẢ"], ["Địa phương: Phường Nam Lý"], ["Năm 2019"], head, *lines])
    assert {key[:3]: value for key, value in values.items()} == {
        ("", "2019", element): value for element, (_, value) in zip(("households", "population", "families_registered", "clans", "clans_registered"), lines, strict=True)}
    assert [f.rule for f in findings if f.severity != "info"] == []


@pytest.mark.parametrize("year", ["Năm báo cáo: 2019", "NĂM 2019", "(Số liệu năm 2019)"])
def test_sheets_called_after_the_quarters_of_the_year(typed, year):
    """However the title says which."""
    values, _ = typed({f"Quý {quarter}": [["UBND XÃ KIM TÂN"], [year], ["STT", "Đơn vị", "ĐK GĐHT"], [1, "Thôn 1", 25 + quarter], [2, "Thôn 2", 35]] for quarter in (1, 2)})
    assert {(period, value) for (name, period, *_), value in values.items() if name == "Thôn 1"} == {("2019-Q1", 26), ("2019-Q2", 27)}


def test_years_over_steps_in_one_cell(typed):
    """*2017* over *%* is a heading, no figure."""
    heads = [f"{year}\n{step}" for year in (2017, 2018) for step in ("Số DH đăng ký DHHT", "Số DH được công nhận DHHT", "%")]
    values, findings = typed([["UBND PHƯỜNG HẠC THÀNH"], ["DÒNG HỌ HỌC TẬP"], ["Khu phố", *heads], *([f"Khu phố {n}", 8, 6, 75.0, 9, 9, 100.0] for n in (1, 2, 3))])
    assert {key[1:3] for key in values} == {(str(year), f"clans_{step}") for year in (2017, 2018) for step in ("registered", "recognized")}
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_bodies_among_khoi(typed):
    """*Khối cơ quan, trường học* is none of the khối that the other lines are."""
    lines = [[None, "Tổng", 1242], ["I", "Khối thôn, khu phố", 1163], [1, "Khối 1", 553], [2, "Khối 2", 101], [3, "Khối 3", 509],
             ["II", "Khối cơ quan, trường học", 79], [4, "Trường THCS Nguyễn Trãi", 29], [5, "Công an", 30], [6, "Đoàn Thanh niên", 20]]
    values, findings = typed([["UBND PHƯỜNG NAM LÝ NĂM 2019"], ["STT", "Chi hội", "Đăng ký GĐHT"], *lines])
    assert sum(values.values()) == 1242
    assert [f.rule for f in findings if f.severity != "info"] == []


@pytest.mark.parametrize("written", ["So bo 2017", "2017 (uoc)", "Uoc thuc hien 2017", "Ước thực hiện 2017"])
def test_years_not_yet_final_without_accents(typed, written):
    """They are years as others are."""
    values, _ = typed([["UBND XÃ TÂN LẬP"], ["SỐ GIA ĐÌNH ĐĂNG KÝ GIA ĐÌNH HỌC TẬP"], [], ["TT", "Khu dân cư", "2015", "2016", written], [1, "Khóm 1", 409, 437, 466], [2, "Khóm 2", 309, 337, 366]])
    assert {period for _, period, *_ in values} == {"2015", "2016", "2017"}


def test_a_label_for_every_kind_of_ward(tmp_path, typed):
    """*Đặc khu* behind *xã, phường, thị trấn:* is the kind of the name, no name of a thị trấn."""
    typed([["Tên xã, phường, thị trấn: Đặc khu Phú Quý"], ["SỐ LIỆU NĂM 2025"], ["STT", "Thôn", "Tổng số hộ"], [1, "Thôn Phước Hải", 665], [2, "Thôn Vĩnh Phước", 112]])
    assert {f.ward for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {"Đặc khu Phú Quý"}


def test_bare_numbers_beside_each_other(typed):
    """*Khóm* stands twice over the numbers of the khóm, each with its figures right of it."""
    heads = ["Khóm", "Số hộ đăng ký GĐHT", "Số hộ được công nhận"]
    values, _ = typed([["UBND PHƯỜNG XUÂN HƯƠNG NĂM 2022"], heads * 2, *([n, 200 + n, 190 + n, n + 4, 300 + n, 280 + n] for n in (1, 2, 3, 4))])
    assert {name: value for (name, _, element, _), value in values.items() if element == "families_registered"} == {
        f"Khóm {n}": (200 if n < 5 else 296) + n for n in range(1, 9)}


def test_plans_and_results_beside_each_other(typed):
    """*Chỉ tiêu*, which also heads names, stands over figures of each year."""
    lines = [[n, f"Tổ dân phố {n}", 355 + n, 341, 378 + n, 363] for n in (1, 2, 3, 4)]
    values, _ = typed([["PHƯỜNG 5"], ["CHỈ TIÊU GIA ĐÌNH HỌC TẬP ĐƯỢC CÔNG NHẬN"], ["TT", "Tổ dân phố", "Năm 2016", None, "Năm 2017"], [None, None, "Chỉ tiêu", "Kết quả", "Chỉ tiêu", "Kết quả"], *lines],
                      ["A3:A4", "B3:B4", "C3:D3", "E3:F3"])
    assert {key[:3] for key in values} == {(f"Tổ dân phố {n}", year, f"families_{step}") for n in (1, 2, 3, 4) for year in ("2016", "2017") for step in ("planned", "recognized")}


def test_bare_numbers_over_two_lines_each(typed):
    """Beside *STT* and *Đăng ký*, *Công nhận* they name the lines."""
    lines = [line for n in (1, 2, 3, 4) for line in ([n, n, "Đăng ký", 600 + n, 3], [None, None, "Công nhận", 500 + n, 2])]
    values, _ = typed([["UBND PHƯỜNG XUÂN HƯƠNG NĂM 2022"], ["STT", "Khóm", "Nội dung", "Gia đình hiếu học", "Dòng họ hiếu học"], *lines],
                      [f"{col}{row}:{col}{row + 1}" for col in "AB" for row in (3, 5, 7, 9)])
    assert {name: value for (name, _, element, _), value in values.items() if element == "families_recognized"} == {f"Khóm {n}": 500 + n for n in (1, 2, 3, 4)}
    assert len(values) == 16


def test_a_heading_in_both_rows_without_accents(typed):
    """*Dia ban* twice over the names is still no *bản*."""
    values, _ = typed([["UBND XA VINH HOA HIEP NAM 2025"], ["STT", "Dia ban", "Gia dinh hoc tap", "Gia dinh hoc tap"], ["STT", "Dia ban", "Dang ky", "Dat"],
                       [1, "Ap Binh Hoa", 127, 99], [2, "Ap Thanh Loi", 99, 78], [3, "Ap Phu Hung", 56, 50]])
    assert {name for name, *_ in values} == {"Ấp Binh Hoa", "Ấp Thanh Loi", "Ấp Phu Hung"}


@pytest.mark.parametrize(("text", "ward"), [
    ("BIEU TONG HOP KET QUA - THI TRAN TU KY - NAM 2020", "Thị trấn Tu Ky"), ("SO LIEU KHUYEN HOC - XA TU MO RONG", "Xã Tu Mo Rong"), ("UBND XA TU MO RONG", "Xã Tu Mo Rong"),
    ("Thực hiện Kế hoạch số 12/KH-HKH, Thị trấn Tứ Kỳ báo cáo kết quả như sau:", "Thị trấn Tứ Kỳ"), ("Xã Tân Lập kỳ báo cáo 2020", "Xã Tân Lập"),
    ("bao cao - Thi tran Tu Ky nam 2020", "Thị trấn Tu Ky"), ("UBND THI TRAN CHO GAO", "Thị trấn Cho Gao"), ("GIA DINH HOC TAP CUA XA DAT CHUAN NAM 2019", ""), ("UBND XA TU NAM 2016", ""), ("TONG HOP CUA CAC XA TU NAM 2016", ""),
])
def test_wards_that_begin_as_other_words_do(text, ward):
    """*Tu Ky*, *Tu Mo Rong* behind a sign or an office, up to a sign, a year or the end; *từ năm* begins none."""
    assert org_units.find_wards(text) == ([ward] if ward else [])


def test_a_model_with_its_units_in_brackets_without_accents(typed):
    """*Cong dong hoc tap (thon, to)* is a line of the model and no place."""
    lines = [["Gia dinh hieu hoc", 5470, 4797], ["Dong ho hieu hoc", 75, 64], ["Cong dong hoc tap (thon, to)", 18, 14]]
    values, _ = typed([["UBND PHUONG QUANG TRUNG NAM 2017"], ["Mo hinh", "So luong dang ky", "Dat danh hieu"], *lines])
    assert {element: value for (_, _, element, _), value in values.items()} == {
        f"{model}_{step}": line[at] for model, line in zip(("families", "clans", "communities"), lines, strict=True) for at, step in ((1, "registered"), (2, "recognized"))}


def test_communities_by_their_own_words(typed):
    """*CDHT* is *CĐHT* behind *cong dong*, though the sheet is called *Biểu 1*."""
    lines = [[f"Thon {n}", indicator, 2017, 1] for n in (1, 2, 3) for indicator in ("So dong ho duoc cong nhan DHHT", "So cong dong duoc cong nhan CDHT")]
    values, _ = typed([["SO LIEU KHUYEN HOC - XA TAN LAP"], ["Don vi", "Noi dung", "Nam", "Gia tri"], *lines])
    assert {element for _, _, element, _ in values} == {"clans_recognized", "communities_recognized"}


def test_years_behind_words_without_accents(typed):
    """*Nam 2017* is a year there, no men, though the sheet is called *Biểu 1*."""
    values, _ = typed([["UBND THI TRAN EA SUP"], ["Stt", "Don vi", "So dang ky GDHH Nam 2017", "So dang ky GDHH Nam 2018"], *([n, f"Khom {n}", 447 + n, 472 + n] for n in (1, 2, 3))])
    assert values == {(f"Khóm {n}", year, "families_registered", "all"): value + n for n in (1, 2, 3) for year, value in (("2017", 447), ("2018", 472))}
