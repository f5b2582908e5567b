"""Tables that say in a column, not in a heading, which year, model or step a line is about; and periods that titles only hint at."""

import pytest
from openpyxl import Workbook

from hieuhoc_analysis.submission import read_submission


def test_years_before_the_names(typed):
    """*Năm, Khu phố, Số hộ*: each line is one khu phố in one year."""
    values, findings = typed([["Năm", "Khu phố", "Tổng số hộ"], [2017, "KP 1", 201], [2017, "KP 2", 202], [2018, "KP 1", 203], [2018, "KP 2", 204]],
                             name="Thị trấn Liên Hương.xlsx")
    assert {key[:3]: value for key, value in values.items()} == {
        ("Khu phố 1", "2017", "households"): 201, ("Khu phố 2", "2017", "households"): 202, ("Khu phố 1", "2018", "households"): 203, ("Khu phố 2", "2018", "households"): 204}
    assert findings == []


def test_models_in_a_column(typed):
    """What the line counts is said beside its figures: the model there, the step in the heading."""
    lines = [(name, model, registered, registered - 1) for name in ("Thôn 1", "Thôn 2") for model, registered in (("Gia đình học tập", 120), ("Dòng họ học tập", 5))]
    values, findings = typed([["XÃ VĨNH HẢO NĂM 2021"], ["Thôn", "Mô hình", "Đăng ký", "Công nhận"], *lines])
    assert {key[0::2][:2]: value for key, value in values.items()} == {
        (name, f"{model}_{step}"): count for name in ("Thôn 1", "Thôn 2")
        for model, step, count in (("families", "registered", 120), ("families", "recognized", 119), ("clans", "registered", 5), ("clans", "recognized", 4))}
    assert findings == []


def test_steps_in_a_column_under_merged_names(typed):
    """Two lines a khu phố, registered and recognised, years across."""
    values, findings = typed(
        [["THỊ TRẤN LIÊN HƯƠNG: GIA ĐÌNH HỌC TẬP"], ["STT", "Khu phố", "Nội dung", 2018, 2019],
         [1, "KP 1", "Đăng ký", 100, 110], [None, None, "Công nhận", 80, 85], [2, "KP 2", "Đăng ký", 90, 95], [None, None, "Công nhận", 70, 75],
         [3, "KP 3", "Đăng ký", 60, 65], [None, None, "Công nhận", 50, 55]],
        merges=("A3:A4", "B3:B4", "A5:A6", "B5:B6", "A7:A8", "B7:B8"))
    assert {key[:3]: value for key, value in values.items()} == {
        (name, year, f"families_{step}"): count for name, step, counts in (
            ("Khu phố 1", "registered", (100, 110)), ("Khu phố 1", "recognized", (80, 85)), ("Khu phố 2", "registered", (90, 95)), ("Khu phố 2", "recognized", (70, 75)),
            ("Khu phố 3", "registered", (60, 65)), ("Khu phố 3", "recognized", (50, 55)))
        for year, count in zip(("2018", "2019"), counts, strict=True)}
    assert findings == []


def test_quarters_down(typed):
    """Each line is a quarter of the title's year, not a khu phố of that name."""
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["Quỹ khuyến học từng quý trong năm 2023"], ["TT", "Thời gian", "Quỹ khuyến học vận động được (đồng)", "Số suất học bổng"],
                       [1, "Quý I", 15_900_000, 14], [2, "Quý II", 15_100_000, 13], [3, "Quý III", 9_900_000, 17], [4, "Quý IV", 21_600_000, 32]], name="Xã Vĩnh Hảo/a.xlsx")
    assert {key[:3]: value for key, value in values.items()} == {
        ("", f"2023-Q{q}", element): value for q, both in enumerate(((15_900_000, 14), (15_100_000, 13), (9_900_000, 17), (21_600_000, 32)), 1)
        for element, value in zip(("fund_vnd", "scholarships"), both, strict=True)}


def test_indicators_in_a_column_under_names_that_repeat(typed):
    """A line for each khu phố and indicator, with its unit: the khu phố name the lines, *Tổng số hộ* is no total."""
    lines = [(name, what, unit, count + i) for i, name in enumerate(("Thôn Thủy Sơn", "Thôn Sơn Lĩnh", "Thôn Phú Lĩnh"))
             for what, unit, count in (("Tổng số hộ", "hộ", 311), ("Số hộ đăng ký GĐHT", "hộ", 247), ("Số dòng họ đăng ký DHHT", "dòng họ", 3))]
    values, findings = typed([["Hội Khuyến học xã Vĩnh Hảo"], ["Số liệu năm 2022 theo thôn"], ["STT", "Thôn", "Chỉ tiêu", "ĐVT", "Số lượng"], *[[n, *line] for n, line in enumerate(lines, 1)]],
                             name="Xã Vĩnh Hảo/a.xlsx")
    assert {key[0::2][:2]: value for key, value in values.items()} == {
        (name, element): count + i for i, name in enumerate(("Thôn Thủy Sơn", "Thôn Sơn Lĩnh", "Thôn Phú Lĩnh"))
        for element, count in (("households", 311), ("families_registered", 247), ("clans_registered", 3))}
    assert findings == []


@pytest.mark.parametrize("at", [2, 4])
def test_a_column_of_results_says_nothing_of_the_figures(at, typed):
    """*Đạt* beside or behind the figures of each khu phố is how it did, not what was counted."""
    rows = [["STT", "Thôn", "Số hộ", "Hộ ĐK GĐHT"], *([i, f"Thôn {i}", 200 + i, 150 + i] for i in range(1, 5))]
    for row, word in zip(rows, ["Kết quả CĐHT", "Đạt", "Đạt", "Đạt", "Đạt"], strict=True):
        row.insert(at, word)
    values, _ = typed([["XÃ VĨNH HẢO NĂM 2020"], *rows])
    assert {(name, element) for name, _, element, _ in values} == {(f"Thôn {i}", element) for i in range(1, 5) for element in ("households", "families_registered")}


@pytest.mark.parametrize(("title", "period"), [
    ("Tổng hợp số liệu (tính đến ngày 30/11/2019)", "2019"), ("Số liệu đến 31.12.2019", "2019"), ("Số hội viên đến 31/12/2019", "2019"), ("Tính đến 30/6/2019", "2019-H1"), ("Tính tới hết ngày 30-9-2019", "2019-M09"),
    ("Số liệu từ 01/01/2022 đến 30/11/2022", "2022"), ("Tính đến ngày 15/4/2019", ""), ("Biểu 3 - 2020", "2020"), ("(Kèm theo Báo cáo số 12/BC-HKH ngày 05/12/2017)", ""), ("Giai đoạn 2016-2020", ""),
])
def test_a_title_that_hints_at_its_period(title, period, typed):
    """Where nothing writes *năm*, the last day counted or the one year named says it; a date of a letter does not."""
    values, findings = typed([[title], ["Thôn", "Số hộ"], ["Thôn 1", 300], ["Thôn 2", 310]], name="Biểu Vĩnh Hảo.xlsx")
    assert {key[1] for key in values} == {period}
    assert ("period_missing" in [f.rule for f in findings]) == (not period)


@pytest.mark.parametrize("wards", [("Ba Lam", "Lam Trung"), ("Ba Lam", "Lam Trung", "Ngọc Lam", "Đông Lam", "Lam Thượng")])
@pytest.mark.parametrize("names", [("TDP 1", "TDP 2"), (1, 2), ("1", "2")])
@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("summed", [False, True])
def test_khu_pho_of_the_same_numbers_beside_their_wards(tmp_path, wards, names, again, summed):
    """*Phường*, once or on each line, beside *TDP 1*, *TDP 2*: these name the lines, though the wards, some with a sum of their own, have more different words."""
    rows = [["HỘI KHUYẾN HỌC THỊ XÃ BỈM LAM NĂM 2021"], ["TT", "Phường", "Tổ dân phố", "Đăng ký GĐHT", "Công nhận GĐHT"]]
    for number, ward in enumerate(wards, 1):
        rows += [[number, f"Phường {ward}", names[0], 100 + number, 90], [None, f"Phường {ward}" if again else None, names[1], 110 + number, 95]]
        rows += [[None, f"Cộng Phường {ward}", None, 210 + 2 * number, 185]] if summed else []
    book = Workbook()
    for row in [*rows, [None, "Toàn thị xã", None, sum(210 + 2 * k for k in range(1, len(wards) + 1)), 185 * len(wards)]]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    read = read_submission(tmp_path / "a.xlsx", "a.xlsx")
    assert {(f.ward, f.khu_pho, f.value) for f in read.values if f.data_element == "families_registered"} == {
        (f"Phường {ward}", f"Tổ dân phố {k}", 90 + 10 * k + number) for number, ward in enumerate(wards, 1) for k in (1, 2)}


@pytest.mark.parametrize("sign", ["nt", "-nt-", "NT", "″"])
def test_a_sign_for_the_words_above_says_them_again(tmp_path, sign):
    """*nt* beside the second thôn of a commune is its name again; *nt* among figures repeats the figure above."""
    book = Workbook()
    for row in [["HUYỆN BA SƠN"], ["KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023"], ["STT", "Xã", "Thôn", "Tổng số hộ", "Số hộ đăng ký"], [1, "Xã Ba Lam", "Ao Sen", 140, 90], [2, sign, "Bãi Dài", 151, sign],
                [3, "Xã Hạ Lam", "Cầu Cao", 162, 120], [4, sign, "Đê Đông", 173, 130]]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    read = read_submission(tmp_path / "a.xlsx", "a.xlsx")
    assert {(f.ward, f.khu_pho, f.data_element): f.value for f in read.values} == {
        ("Xã Ba Lam", "Thôn Ao Sen", "households"): 140, ("Xã Ba Lam", "Thôn Ao Sen", "families_registered"): 90, ("Xã Ba Lam", "Thôn Bãi Dài", "households"): 151,
        ("Xã Ba Lam", "Thôn Bãi Dài", "families_registered"): 90, ("Xã Hạ Lam", "Thôn Cầu Cao", "households"): 162, ("Xã Hạ Lam", "Thôn Cầu Cao", "families_registered"): 120,
        ("Xã Hạ Lam", "Thôn Đê Đông", "households"): 173, ("Xã Hạ Lam", "Thôn Đê Đông", "families_registered"): 130}
    assert {f.rule for f in read.findings} == {"ditto_read"}
