"""How offices of ten provinces write: abbreviated wards, names beside wards, forms of one unit, headings in small letters, groups that only blanks tell apart."""

import openpyxl
import pytest

from hieuhoc_analysis.harmonize.places.mentions import find_khu_pho
from hieuhoc_analysis.harmonize.places.org_units import find_wards, khu_pho_name
from hieuhoc_analysis.harmonize.words.headings import read_heading
from hieuhoc_analysis.submission import read_submission


def of_element(values, element):
    """Name → figure of one data element."""
    return {name: value for (name, _, of, _), value in values.items() if of == element}


@pytest.mark.parametrize(("text", "ward"), [
    ("UBND TT MƯỜNG BÚ QUÝ I NĂM 2019", "Thị trấn Mường Bú"), ("UBND TT MUONG BU QUY II NAM 2019", "Thị trấn Muong Bu"), ("thi tran Nam Cat", "Thị trấn Nam Cat"),
    ("UBND P. EA KAO", "Phường Ea Kao"), ("KET QUA TREN DIA BAN X. Kim Son", "Xã Kim Son"), ("UBND XA CU M'GAR", "Xã Cu M'Gar")])
def test_wards_of_titles(text, ward):
    """A quarter ends a name, *Nam* may begin one, *X.* and *P.* stand for the kind also without accents, and some names hold an apostrophe."""
    assert find_wards(text) == [ward]


@pytest.mark.parametrize("text", ["BAO CAO TOAN XA NAM HOC", "KET QUA TOAN XA NAM 2019", "P. CHU TICH"])
def test_no_wards_of_titles(text):
    """*Năm*, *năm học*, *Phó Chủ tịch* name none."""
    assert find_wards(text) == []


@pytest.mark.parametrize(("text", "khu_pho"), [
    ("Tổ dân phố: Tổ dân phố Ea Bông", "Tổ dân phố Ea Bông"), ("Tổ dân phố: Tổ 2", "Tổ dân phố 2"), ("Đơn vị báo cáo: Chi hội KH thôn Xuân An", "Thôn Xuân An"),
    ("Don vi bao cao: Chi hoi KH thon Xuan An", "Thôn Xuan An"), ("PHIẾU BÁO CÁO TDP EA BÔNG TT. EA TIÊU", "Tổ dân phố Ea Bông"), ("Ap Thanh Loi", "Ấp Thanh Loi")])
def test_the_unit_of_a_form(text, khu_pho):
    """Behind a colon the kind may stand again or an office before it; a ward's name goes on no khu phố's."""
    assert find_khu_pho(text) == khu_pho


def test_office_before_a_kind_without_accents():
    """*ban* behind an office is bản, though alone it is *ban*."""
    assert khu_pho_name("Chi hoi ban Na Khoa").canonical == "Bản Na Khoa"


def test_tsdk_and_half_written_titles():
    """*TSĐK* is the number registered, *Gia đình h/học* the title."""
    assert [read_heading(path).data_element for path in (("Dòng họ hiếu học", "TSĐK"), ("Gia đình h/học", "Công nhận"))] == ["clans_registered", "families_recognized"]


def test_wards_abbreviated_over_their_thon(typed):
    """*X. Lộc An* numbered *B* is a ward, not the tenth item; no figure stays with the ward above."""
    rows = [["KẾT QUẢ NĂM 2020"], ["STT", "Thôn/khu phố", "Tổng số hộ"], ["A", "TT Thanh Hà"], [1, "Thôn 1", 226], [2, "Thôn 2", 526], ["B", "X. Lộc An"], [1, "Thôn 1", 316], [2, "Thôn 3", 265]]
    with pytest.raises(AssertionError):
        typed(rows)  # Thôn 1 of two wards: the fixture knows names only
    values, findings = typed([*rows[:-2], [1, "Thôn 4", 316], [2, "Thôn 3", 265]])
    assert of_element(values, "households") == {"Thôn 1": 226, "Thôn 2": 526, "Thôn 4": 316, "Thôn 3": 265}
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_abbreviated_wards_as_lines(tmp_path):
    """*X. Thanh Hà* behind its number keeps its kind where no other line is a xã."""
    book = openpyxl.Workbook()
    for row in [["HUYỆN ĐẠI LỘC: KẾT QUẢ NĂM 2017"], ["Stt", "Xã, phường, thị trấn", "Số hộ"], ["01", "X. Thanh Hà", 3084], ["02", "TT Hải Trung", 4395], ["03", "TT Duy Trung", 2387]]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert [figure.ward for figure in read_submission(tmp_path / "a.xlsx", "a.xlsx").values] == ["Xã Thanh Hà", "Thị trấn Hải Trung", "Thị trấn Duy Trung"]


@pytest.mark.parametrize("head", ["Thôn/khu phố", "Đơn vị thôn", "Thôn, xóm"])
def test_names_beside_the_ward_that_stands_once(typed, head):
    """*X. Lộc An* once over each of its thôn: the thôn name the lines, though they return in every ward."""
    values, _ = typed([["KẾT QUẢ NĂM 2023"], ["Tên xã", head, "Số hộ"], ["X. Lộc An", "Thôn 1", 379], [None, "Thôn 2", 229], [None, "Thôn 3", 300], ["P. Kỳ Hà", "Thôn 4", 410], [None, "Thôn 5", 510], [None, "Thôn 6", 610]])
    assert of_element(values, "households") == {"Thôn 1": 379, "Thôn 2": 229, "Thôn 3": 300, "Thôn 4": 410, "Thôn 5": 510, "Thôn 6": 610}


@pytest.mark.parametrize(("head", "names"), [("Tổ dân phố (TDP)", ["TDP số 1", "TDP số 2", "TDP số 3"]), ("Thôn", ["Đồng Tâm", "Phú Nhuận", "Yên Bình"]), ("Tổ dân phố", ["TDP01", "TDP02", "TDP03"])])
@pytest.mark.parametrize("ward", [True, False])
def test_long_tables_with_the_ward_in_a_column(typed, head, names, ward):
    """One line a khu phố and indicator, *Số hộ* among them, with the ward beside it or not: the khu phố is the line's, whatever the indicator."""
    indicators = [("Số hộ", 300), ("Số khẩu", 1100), ("Hộ đăng ký GĐHT", 200), ("Hộ đạt GĐHT", 150), ("Tổng số dòng họ", 5)]
    lines = [[*(["Phường Đông Hà"] if ward else []), name, 2023, label, count + n] for n, name in enumerate(names) for label, count in indicators]
    values, _ = typed([["UBND PHƯỜNG ĐÔNG HÀ"], ["KẾT QUẢ"], ["STT", *(["Xã/phường"] if ward else []), head, "Năm", "Nội dung", "Giá trị"], *([n, *line] for n, line in enumerate(lines, 1))])
    assert list(of_element(values, "households").values()) == [300, 301, 302]
    assert len({name for name, *_ in values} - {""}) == 3
    assert len(values) == 15


def test_one_unknown_indicator_of_a_long_table(typed):
    """An indicator that nobody knows takes nothing from the others."""
    lines = [[name, label, n] for name in ("Thôn 1", "Thôn 2") for n, label in enumerate(("Số hộ", "Số khẩu", "Hộ đăng ký GĐHT", "Hộ đạt GĐHT", "Máy cày đôi"), 10)]
    values, findings = typed([["UBND XÃ ĐÔNG HÀ: KẾT QUẢ NĂM 2020"], ["Thôn", "Chỉ tiêu", "Số liệu"], *lines])
    assert (of_element(values, "families_recognized"), len(values)) == ({"Thôn 1": 13, "Thôn 2": 13}, 8)
    assert [f.rule for f in findings if f.severity == "warning"] == ["heading_unknown"]


@pytest.mark.parametrize("head", ["Giá trị", "Số liệu", "Kết quả"])
def test_figures_of_a_form_headed_gia_tri(typed, head):
    """*Giá trị* over the only figures of a form is no sum of money."""
    values, _ = typed([["UBND XÃ ĐÔNG HÀ"], ["PHIẾU BÁO CÁO THÔN XUÂN AN NĂM 2019"], ["Chỉ tiêu", head], ["1. Tổng số hộ", 231], ["2. Gia đình học tập"], ["- Đăng ký", 180], ["- Đạt", 150]])
    assert {element: value for (_, _, element, _), value in values.items()} == {"households": 231, "families_registered": 180, "families_recognized": 150}


def test_a_numbered_label_of_one_unit(typed):
    """*1. Hộ dân* is a label, not one household, and *920 hộ* beside it its figure."""
    values, _ = typed([["UBND XÃ ĐÔNG HÀ"], ["PHIẾU BÁO CÁO THÔN XUÂN AN NĂM 2019"], [], ["1. Hộ dân:", "920 hộ"], ["2. Gia đình học tập"], ["- Đăng ký:", "411 hộ"], ["- Đạt:", "350 hộ"]])
    assert {element: value for (_, _, element, _), value in values.items()} == {"households": 920, "families_registered": 411, "families_recognized": 350}


def test_households_by_the_book_are_no_personal_data(typed):
    """*theo so ho khau* tells what was counted."""
    values, _ = typed([["UBND XA DONG HA"], ["KET QUA NAM 2019"], ["STT", "Thon", "Tong so ho (theo so ho khau)", "Ho dang ky GDHT"], [1, "Thon 1", 561, 284], [2, "Thon 2", 150, 75]])
    assert of_element(values, "households") == {"Thôn 1": 561, "Thôn 2": 150}


def test_the_total_above_captions(typed):
    """A total before the first ward's caption takes nothing from it."""
    values, findings = typed([["KẾT QUẢ NĂM 2023"], ["Đơn vị", "Số hộ"], ["Tổng cộng", 1000], ["Phường Đại Hà"], ["KP 1", 100], ["KP 2", 200], ["Cộng mục A", 300],
                              ["Xã Thanh Hà"], ["KP 3", 300], ["KP 4", 400], ["Cộng mục B", 700]])
    assert of_element(values, "households") == {"Khu phố 1": 100, "Khu phố 2": 200, "Khu phố 3": 300, "Khu phố 4": 400}
    assert [f.rule for f in findings if f.severity == "error"] == []


def test_abbreviated_models_are_no_items(typed):
    """*G.Đ học tập* numbered II, over indicators without marks, is no item *G.* of *Tổng số hộ*."""
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ ĐÔNG HÀ NĂM 2020"], ["STT", "Nội dung", "Ấp 1", "Ấp 2"], ["I", "Tổng số hộ", 463, 778], ["II", "G.Đ học tập"], [None, "Đăng ký", 349, 625], [None, "Công nhận", 324, 477]])
    assert of_element(values, "families_recognized") == {"Ấp 1": 324, "Ấp 2": 477}


def test_khu_dan_cu_over_units_is_no_model(typed):
    """*Chia ra các khu dân cư* over *KDC 1, KDC 2* makes the families no communities."""
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ ĐÔNG HÀ NĂM 2020"], ["STT", "Nội dung", "Chia ra các khu dân cư", None], [None, None, "KDC 1", "KDC 2"], [1, "Tổng số hộ", 463, 778], [2, "Gia đình khuyến học"],
                       [None, "- Số GĐ đăng ký", 349, 625], [3, "Cộng đồng HT"], [None, "- Số ĐK", 1, 1]], merges=["C2:D2"])
    assert (of_element(values, "families_registered"), of_element(values, "communities_registered")) == ({"Khu dân cư 1": 349, "Khu dân cư 2": 625}, {"Khu dân cư 1": 1, "Khu dân cư 2": 1})


def unmerged(typed, groups, heads, figures, before=("TT", "Thôn")):
    """The data elements by column of a heading without merges, its groups at the left of their columns and everything else below."""
    blank = [None] * len(before)
    values, _ = typed([["HỘI KHUYẾN HỌC XÃ ĐÔNG HÀ NĂM 2020"], [*blank, *groups], [*before, *heads], *([n, f"Thôn {n}", *(count + n * n for count in figures)] for n in range(1, 6))])
    by_value = {value: element if level == "all" else f"{element}/{level}" for (name, _, element, level), value in values.items() if name == "Thôn 1"}
    return [by_value.get(count + 1) for count in figures]


def test_small_letters_beside_capitals(typed):
    """*đăng ký* under *Dòng họ*, beside *Đạt tiêu chí*, is no end of a phrase."""
    assert unmerged(typed, ["Gia đình học tập", None, None, "Dòng họ học tập", None, None], ["Đăng ký", "C.nhận", "Tỉ lệ", "đăng ký", "Đạt tiêu chí", "TL"], [431, 317, 73, 29, 18, 62]) == [
        "families_registered", "families_recognized", None, "clans_registered", "clans_recognized", None]


def test_households_below_the_groups(typed):
    """*Số hộ*, *Nhân khẩu*, *Số chi hội* in the lower row before the first group belong to none."""
    assert unmerged(typed, [None, None, None, "Gia đình hiếu học", None, "Dòng họ hiếu học", None, None, "Đơn vị học tập", None],
                    ["Số hộ", "Nhân khẩu", "Số chi hội", "Đăng ký", "Công nhận", "TS", "Số đăng ký", "Được xét công nhận", "Đ/ký", "Công nhận"], [500, 900, 77, 100, 80, 60, 50, 40, 30, 20]) == [
        "households", "population", None, "families_registered", "families_recognized", "clans", "clans_registered", "clans_recognized", "organizations_registered", "organizations_recognized"]


def test_figures_that_add_up_under_like_groups(typed):
    """*Đầu năm* is *Cuối năm* and *Bỏ học*; *Trở lại lớp* beside them is of the same level all the same."""
    groups = ["Cấp 1", None, None, None, "Cấp 2", None, None, None]
    heads = 2 * ["HS đầu năm", "HS cuối năm", "HS bỏ học", "HS trở lại lớp"]
    lines = [[n, f"Thôn {n}", 80 + n * n + n, 80 + n * n, n, 200 + n * n, 150 + n * n + n, 150 + n * n, n, 300 + n * n] for n in range(1, 7)]
    values, _ = typed([["XÃ ĐÔNG HÀ NĂM HỌC 2020-2021"], [None, None, *groups], ["TT", "Thôn", *heads], *lines])
    assert {level: value for (name, _, element, level), value in values.items() if (name, element) == ("Thôn 3", "returned_to_school")} == {"primary": 209, "lower_secondary": 309}


def test_steps_over_years_under_models(typed):
    """Three levels without merges: *đăng ký* over its years goes on no *Gia đình học tập*."""
    groups = ["Gia đình học tập", None, None, None, "Dòng họ học tập", None, None, None]
    steps = ["đăng ký", None, "C.nhận", None, "Đ.ký", None, "Số được công nhận", None]
    lines = [[n, f"Thôn {n}", *range(100 * n, 100 * n + 8)] for n in range(1, 6)]
    values, _ = typed([["XÃ ĐÔNG HÀ"], [None, None, *groups], [None, None, *steps], ["TT", "Thôn", *4 * ["Năm 2018", "Năm 2019"]], *lines])
    assert {element: value for (name, period, element, _), value in values.items() if (name, period) == ("Thôn 1", "2019")} == {
        "families_registered": 101, "families_recognized": 103, "clans_registered": 105, "clans_recognized": 107}


def test_halves_without_accents(typed):
    """*Sau thang dau nam* is the first half of the year."""
    values, _ = typed([["UBND XA DONG HA"], ["KET QUA NAM 2019"], ["STT", "Thon", "Sau thang dau nam", None, "Sau thang cuoi nam", None], [None, None, *2 * ["Ho dang ky GDHT", "Ho dat GDHT"]],
                       [1, "Thon 1", 61, 51, 84, 75], [2, "Thon 2", 50, 40, 75, 65]], merges=["C3:D3", "E3:F3", "A3:A4", "B3:B4"])
    assert {period: value for (name, period, element, _), value in values.items() if (name, element) == ("Thôn 2", "families_recognized")} == {"2019-H1": 40, "2019-H2": 65}


def test_a_star_under_the_letterhead(typed):
    """Tables side by side stay two under a letterhead closed with a star."""
    values, _ = typed([["BAN CHỈ ĐẠO", None, None, None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["*", None, None, None, None, None, "Độc lập - Tự do - Hạnh phúc"], ["KẾT QUẢ XÃ ĐÔNG HÀ NĂM 2020"],
                       ["A. Gia đình học tập", None, None, None, "B. Dòng họ học tập"], ["STT", "Thôn", "Đăng ký", None, "STT", "Thôn", "Đăng ký"], *([n, f"Thôn {n}", 100 + n, None, n, f"Thôn {n}", n] for n in range(1, 5))],
                      merges=["A3:G3"])
    assert (of_element(values, "families_registered")["Thôn 3"], of_element(values, "clans_registered")["Thôn 3"]) == (103, 3)


def test_numbers_of_khu_pho_beside_their_steps(typed):
    """*1*, *2* merged under *Khu phố* name the lines, of which *Đăng ký* and *Công nhận* say the step."""
    lines = [[n if step == "Đã đăng ký" else None, step, count + n * n, 1] for n in range(1, 6) for step, count in (("Đã đăng ký", 400), ("Được CN", 300))]
    values, _ = typed([["KẾT QUẢ PHƯỜNG ĐÔNG HÀ NĂM 2020"], ["Khu phố", "Chỉ tiêu", "GĐHH", "Cộng đồng hiếu học"], *lines], merges=[f"A{row}:A{row + 1}" for row in range(3, 13, 2)])
    assert of_element(values, "families_recognized") == {f"Khu phố {n}": 300 + n * n for n in range(1, 6)}
