"""What programs and forms make: pivot tables, answers with the hour they came, years that stand once, bodies beside the khu phố."""

from datetime import datetime

import pytest

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


@pytest.mark.parametrize("past", ["Xã {} trước sáp nhập", "Địa bàn xã {} trước khi hợp nhất"])
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
