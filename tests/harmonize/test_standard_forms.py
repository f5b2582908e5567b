"""Papers of set forms: columns of codes and of units beside the indicators, rates under a step, who gave the money, exports without accents."""

import openpyxl
import pytest

from hieuhoc_analysis.harmonize.places.mentions import find_unit_alone
from hieuhoc_analysis.harmonize.places.org_units import find_wards
from hieuhoc_analysis.language.text import fold_ascii
from hieuhoc_analysis.submission import read_submission

TOP = [["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["BÁO CÁO NĂM 2019"], []]
INDICATORS = [("1. Số hội viên", "Người", 86), ("2. Tổng số hộ gia đình", "Hộ", 163), ("- Số hộ đăng ký Gia đình học tập", "Hộ", 86),
              ("- Số hộ được công nhận Gia đình học tập", "Hộ", 68), ("3. Tổng số dòng họ", "Dòng họ", 4),
              ("- Số dòng họ đăng ký Dòng họ học tập", "Dòng họ", 3), ("- Số dòng họ được công nhận Dòng họ học tập", "Dòng họ", 2)]
COUNTED = {"members": 86, "households": 163, "families_registered": 86, "families_recognized": 68, "clans": 4, "clans_registered": 3,
           "clans_recognized": 2}


def of_elements(values):
    return {element: value for (_, _, element, _), value in values.items()}


@pytest.mark.parametrize("heading", ["Mã số", "MS", "Mã chỉ tiêu", "Mã"])
@pytest.mark.parametrize("codes", ["texts", "numbers"])
@pytest.mark.parametrize("last", [False, True])
def test_codes_beside_indicators_count_nothing(typed, heading, codes, last):
    """*Mã số* 01, 02 beside *Tổng số hộ*; nor is 163 hộ the sum of the 161 hộ and 2 dòng họ below, though a column has their units."""
    rows = [[name, *((unit, code) if last else (code, unit)), value] for code, (name, unit, value) in
            ((f"{n:02d}" if codes == "texts" else n, line) for n, line in enumerate(INDICATORS, 1))]
    values, findings = typed([*TOP, ["Chỉ tiêu", *(("Đơn vị tính", heading) if last else (heading, "Đơn vị tính")), "Số lượng"], *rows])
    assert of_elements(values) == COUNTED
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_rates_of_other_steps_under_a_step(typed):
    """*Công nhận* over *Số lượng* and *Tỷ lệ (%) / So với ĐK* is what the number is of, though the rate names another step."""
    values, _ = typed([
        *TOP, ["STT", "Thôn", "Gia đình học tập", None, None, None], [None, None, "Đăng ký", "Công nhận", None, None],
        [None, None, None, "Số lượng", "Tỷ lệ (%)", None], [None, None, None, None, "So với ĐK", "So với tổng số hộ"],
        [1, "Thôn 1", 200, 150, 75, 50], [2, "Thôn 2", 160, 120, 75, 60], [3, "Thôn 3", 100, 80, 80, 62.5]],
        merges=["C4:F4", "C5:C7", "D5:F5", "D6:D7", "E6:F6", "A4:A7", "B4:B7"])
    recognized = {name: value for (name, _, element, _), value in values.items() if element == "families_recognized"}
    assert recognized == {"Thôn 1": 150, "Thôn 2": 120, "Thôn 3": 80}


def test_who_gave_the_money_is_not_counted(typed):
    """*Trong đó: Vận động hộ dân* behind *Tổng thu quỹ* is money of households, *Số hộ ủng hộ* their number."""
    values, _ = typed([
        *TOP, ["(Đơn vị tính: đồng)"],
        ["TT", "Thôn", "Tổng thu quỹ khuyến học trong năm", "Trong đó", None, None, "Suất học bổng"],
        [None, None, None, "Vận động hộ dân", "Dòng họ", "Doanh nghiệp", None],
        [1, "Thôn 1", 6500000, 4000000, 500000, 2000000, 12], [2, "Thôn 2", 8000000, 5000000, 500000, 2500000, 20],
        [3, "Thôn 3", 5500000, 4000000, 500000, 1000000, 9]], merges=["D5:F5", "A5:A6", "B5:B6", "C5:C6", "G5:G6"])
    assert {(name, element): value for (name, _, element, _), value in values.items()} == {
        (f"Thôn {n}", element): value for n, *both in ((1, 6500000, 12), (2, 8000000, 20), (3, 5500000, 9))
        for element, value in zip(("fund_vnd", "scholarships"), both, strict=True)}


@pytest.mark.parametrize("rows", [[["Nam", 2019], ["Xa", "Vinh Hao"]], [["Xa", "Vinh Hao"], ["Nam:", 2019]]])
def test_filters_over_a_pivot_table_without_accents(typed, rows):
    """*Nam | 2019* is the year and no man, *Xa | Vinh Hao* the ward."""
    values, findings = typed([*rows, [], ["Row Labels", "Sum of Tong so ho"], ["Thon 1", 100], ["Thon 2", 120], ["Grand Total", 220]])
    assert values == {("Thôn 1", "2019", "households", "all"): 100, ("Thôn 2", "2019", "households", "all"): 120}
    assert [f.rule for f in findings if f.severity == "error"] == []


def test_a_total_without_accents_beside_that_of_households(typed):
    """*Tong so* beside *Tong so ho*, whose group a file without merged cells has lost, is asked about, as it is with accents."""
    for head in (["TT", "Thôn", "Tổng số hộ", "Tổng số", "Số hộ được công nhận GĐHT"], ["TT", "Thon", "Tong so ho", "Tong so", "So ho duoc cong nhan GDHT"]):
        values, findings = typed([["UBND XA VINH HAO"], ["DANG KY GIA DINH HOC TAP NAM 2019"], [], head,
                                  [1, "Thon 1", 283, 187, 173], [2, "Thon 2", 274, 175, 139], [3, "Thon 3", 117, 83, 73]])
        assert {element for _, _, element, _ in values} == {"households", "families_recognized"}
        assert "heading_unknown" in {f.rule for f in findings}


@pytest.mark.parametrize(("text", "ward"), [
    ("XA TAM QUAN BAC", "Xã Tam Quan Bac"), ("BIEU TONG HOP XA TAM QUAN BAC NAM 2020", "Xã Tam Quan Bac"),
    ("XA TAM QUAN BAC HUYEN HOAI NHON", "Xã Tam Quan Bac"), ("KET QUA THI TRAN CAI DAU NAM 2020", "Thị trấn Cai Dau"),
    ("CAC CHI HOI XA THANH TUNG NAM 2019", "Xã Thanh Tung"), ("XA HO THANG 6", ""), ("XA TAN LAP DAU NAM 2020", "Xã Tan Lap"), ("UBND PHUONG BEN THANH QUAN TAN BINH", "Phường Ben Thanh"),
    ("Xã Mường Và, huyện Sốp Cộp", "Xã Mường Và"), ("UBND XÃ MƯỜNG VÀ - HUYỆN SỐP CỘP", "Xã Mường Và"), ("Xã Mường Và năm 2019", "Xã Mường Và"),
    ("XÃ HÒA LẠC VÀ CÁC THÔN", "Xã Hòa Lạc"), ("XA DONG QUAN NAM 2020", "Xã Dong Quan"), ("XA HO BAO CAO NAM 2020", "")])
def test_second_words_of_wards(text, ward):
    """*TAM QUAN BAC* is in no *quận Bắc*, *CAI DAU NAM 2020* not of *đầu năm 2020*, and *Mường Và* no Mường and something else."""
    assert find_wards(text) == ([ward] if ward else [])


@pytest.mark.parametrize(("text", "unit"), [
    ("Đơn vị: Bản Nà Tông, xã Mường Và", "Bản Nà Tông"), ("Đơn vị: Làng Hạ Đồng - phường Bến Thủy", "Làng Hạ Đồng"),
    ("Đơn vị: Bản tổng hợp, xã Mường Và", "")])
def test_unit_of_a_form_with_its_ward(text, unit):
    assert find_unit_alone(text) == unit


def test_schools_without_accents_give_their_level(typed):
    """*Truong Tieu hoc Vinh Hao*, the only one of its level, is no khu phố."""
    values, _ = typed([["TONG HOP SI SO CAC TRUONG TREN DIA BAN XA VINH HAO NAM HOC 2022-2023"], [], ["TT", "Truong", "HS dau nam", "HS bo hoc"],
                       [1, "Truong Mam non Vinh Hao", 241, 0], [2, "Truong Tieu hoc Vinh Hao", 478, 1], [3, "Truong THCS Nguyen Trai", 300, 2]])
    assert values == {("", "2022-2023", element, level): value for level, *both in
                      (("preschool", 241, 0), ("primary", 478, 1), ("lower_secondary", 300, 2))
                      for element, value in zip(("pupils_start", "dropouts"), both, strict=True)}


def test_bodies_beside_a_heading_that_nobody_knows(typed):
    """*Trạm Y tế* beside *Trường Tiểu học Kim Đồng* has its own members, though *Tổng số CB, GV, NV* is not understood."""
    values, _ = typed([*TOP, ["STT", "Đơn vị", "Tổng số CB, GV, NV", "Số người đăng ký CDHT", "Hội viên"],
                       [1, "Trường Tiểu học Kim Đồng", 31, 10, 9], [2, "Trường THCS Lê Lợi", 28, 5, 6], [3, "Trạm Y tế", 8, 7, 5]])
    assert {(name.casefold(), element, level) for name, _, element, level in values} == {
        (name.casefold(), element, "all") for name in ("Trường Tiểu học Kim Đồng", "Trường THCS Lê Lợi", "Trạm Y tế")
        for element in ("citizens_registered", "members")}


@pytest.mark.parametrize("name", ["Ấp 1 {year}", "Ấp 1 - {year}", "Ấp 1 (năm {year})", "Ấp 1_{year}"])
def test_sheets_of_a_unit_and_a_year(typed, name):
    """A sheet *Ấp 1 2018* is of Ấp 1."""
    form = [["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["PHIẾU THU THẬP THÔNG TIN"], [], ["STT", "Nội dung", "Số lượng"], [1, "Tổng số hộ", 210], [2, "Số hộ đăng ký GĐHT", 140]]
    values, _ = typed({name.format(year=year): [*form[:4], [1, "Tổng số hộ", 200 + n], [2, "Số hộ đăng ký GĐHT", 140 + n]] for n, year in enumerate((2018, 2019))})
    assert values == {("Ấp 1", str(2018 + n), element, "all"): value + n for n in (0, 1) for element, value in (("households", 200), ("families_registered", 140))}


@pytest.mark.parametrize("name", ["XÃ MỸ LỘC", "Cộng xã Mỹ Lộc", "XA MY LOC"])
@pytest.mark.parametrize("first", [True, False])
def test_ward_that_only_the_sum_names(tmp_path, name, first):
    book = openpyxl.Workbook()
    lines = [[n, f"Ấp {n}", *counts] for n, counts in enumerate(((200, 100), (300, 200), (100, 60)), 1)]
    whole = [None, name, 600, 360]
    rows = [["SỐ LIỆU KHUYẾN HỌC NĂM 2019"], [], ["STT", "Đơn vị", "Tổng số hộ", "Hộ đăng ký GĐHT"], *([whole, *lines] if first else [*lines, whole])]
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    out = read_submission(tmp_path / "a.xlsx", "a.xlsx")
    assert {fold_ascii(f.ward) for f in out.values} == {"xa my loc"}
    assert len(out.values) == 6
    assert [f.rule for f in out.findings if f.severity == "error"] == []


@pytest.mark.parametrize("asked", [["Yêu cầu (%)"], []])
def test_totals_beside_steps_of_models(typed, asked):
    """*Tổng số* beside *Đạt* of *Gia đình học tập*, *Dòng họ học tập* is how many there are; what is asked for is no rate of them."""
    lines = [("Gia đình học tập", 70, 1000, 800, 80), ("Dòng họ học tập", 50, 20, 12, 60), ("Đơn vị học tập", 50, 12, 9, 75)]
    rows = [[n, name, *([aim] if asked else []), *counts] for n, (name, aim, *counts) in enumerate(lines, 1)]
    values, findings = typed([*TOP, ["STT", "Tiêu chí", *asked, "Tổng số", "Đạt", "Tỷ lệ (%)"], *rows])
    assert of_elements(values) == {"households": 1000, "families_recognized": 800, "clans": 20, "clans_recognized": 12, "organizations": 12,
                                   "organizations_recognized": 9}
    assert [f.rule for f in findings] == []


def test_sums_of_new_and_renewed_of_models(typed):
    """*Tổng số* that *Đăng ký mới* and *Tái đăng ký* add up to is what registered, no number of households."""
    values, findings = typed([*TOP, ["STT", "Tiêu chí", "Đăng ký mới", "Tái đăng ký", "Tổng số"], [1, "Gia đình học tập", 200, 600, 800], [2, "Dòng họ học tập", 3, 9, 12]])
    assert {"families_registered": 800, "families_registered_new": 200, "clans_registered": 12}.items() <= of_elements(values).items()
    assert not {"households", "clans"} & of_elements(values).keys()
    said = [(f.source_cell, f.found) for f in findings if f.rule == "heading_beside"]  # of each model, that only the headings beside it say so
    assert said == [("E4", "Tổng số / Gia đình học tập"), ("E4", "Tổng số / Dòng họ học tập")]


def test_sums_over_units_across_are_no_counts(typed):
    """*Cộng* over *Đăng ký* and *Công nhận* beside khu phố across that have both."""
    values, _ = typed([*TOP, ["Mô hình", "Thôn 1", None, "Thôn 2", None, "Cộng", None], [None, *("Đăng ký", "Công nhận") * 3],
                       ["Gia đình học tập", 200, 150, 160, 120, 360, 270], ["Dòng họ học tập", 3, 2, 4, 3, 7, 5]],
                      merges=["A4:A5", "B4:C4", "D4:E4", "F4:G4"])
    assert {name for name, *_ in values} == {"Thôn 1", "Thôn 2"}
