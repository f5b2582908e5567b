"""What titles say of all figures of a table: another movement's, plans, of a month or of several years together."""

import openpyxl
import pytest

from hieuhoc_analysis.submission import read_submission

HEAD = ["TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký", "Số hộ đạt"]
XA = ["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"]
LINES = [[1, "Thôn Đông", 300, 200, 180], [2, "Thôn Tây", 310, 210, 190], [3, "Thôn Nam", 320, 220, 200]]


def elements(values):
    """The data elements that were read."""
    return {element for _, _, element, _ in values}


def said(findings):
    """Rules of the findings that ask for something."""
    return [f.rule for f in findings if f.severity != "info"]


@pytest.mark.parametrize("movement", ["GIA ĐÌNH VĂN HÓA", "GIA ĐÌNH THỂ THAO", "GIA ĐÌNH 5 KHÔNG, 3 SẠCH"])
def test_families_of_another_movement_are_no_learning_families(typed, movement):
    """The same columns under another title; what they count beside is read, and what is not is told."""
    values, findings = typed([XA, [f"KẾT QUẢ BÌNH XÉT {movement} NĂM 2022"], [], HEAD, *LINES])
    assert (elements(values), [f.rule for f in findings]) == ({"households"}, ["heading_uncollected"])


def test_a_heading_that_names_the_learning_families_counts_them_under_any_title(typed):
    """*Gia đình văn hóa* in the title, *Gia đình học tập* over the column."""
    values, _ = typed([XA, ["GIA ĐÌNH VĂN HÓA NĂM 2022"], [], [*HEAD[:4], "Số hộ đạt gia đình học tập"], *LINES])
    assert elements(values) == {"households", "families_recognized"}


@pytest.mark.parametrize("heading", ["Gia đình học tập", "Số hộ đạt"])
def test_what_a_ward_sets_its_khu_pho_is_planned(typed, heading):
    """*GIAO CHỈ TIÊU …* over models alone, or over what ought to be reached."""
    values, findings = typed([XA, ["GIAO CHỈ TIÊU XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2024"], [], [*HEAD[:3], heading], *(line[:4] for line in LINES)])
    assert (elements(values), values["Thôn Tây", "2024", "families_planned", "all"], said(findings)) == ({"households", "families_planned"}, 210, [])


def test_last_years_result_beside_what_is_set_is_a_result(typed):
    """*Số hộ đạt năm 2023* in the paper of 2024."""
    values, _ = typed([XA, ["GIAO CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2024"], [], [*HEAD[:2], "Số hộ đạt năm 2023", "Chỉ tiêu năm 2024"], *(line[:4] for line in LINES)])
    assert (values["Thôn Tây", "2023", "families_recognized", "all"], values["Thôn Tây", "2024", "families_planned", "all"]) == (310, 210)


@pytest.mark.parametrize("title", ["BÁO CÁO KHUYẾN HỌC THÁNG 9 NĂM 2023", "BÁO CÁO KHUYẾN HỌC THÁNG 9/2023", "KHUYẾN HỌC LŨY KẾ TỪ NĂM 2021 ĐẾN HẾT NĂM 2023"])
def test_what_happened_in_a_month_or_in_several_years_is_no_years(typed, title):
    """Scholarships given are not read, and it is said; members are those that there are."""
    values, findings = typed([XA, [title], [], ["TT", "Thôn", "Số hội viên", "Số suất học bổng"], *(line[:4] for line in LINES)])
    assert (elements(values), said(findings)) == ({"members"}, ["figures_of_no_year"])


@pytest.mark.parametrize("title", ["KHUYẾN HỌC NĂM 2023 (TÍNH ĐẾN THÁNG 12/2023)", "Bình Lãng, ngày 12 tháng 9 năm 2023"])
def test_a_month_up_to_which_was_counted_is_none_that_it_happened_in(typed, title):
    """*đến tháng 12/2023*, and the day of the paper."""
    values, _ = typed([XA, ["SỐ LIỆU KHUYẾN HỌC NĂM 2023"], [title], [], ["TT", "Thôn", "Số hội viên", "Số suất học bổng"], *(line[:4] for line in LINES)])
    assert elements(values) == {"members", "scholarships"}


@pytest.mark.parametrize("title", ["Bình Lãng, tháng 11 năm 2023", "BÁO CÁO KHUYẾN HỌC THÁNG 12 NĂM 2023", "KHUYẾN HỌC NĂM 2023, SỐ LIỆU THÁNG 11/2023", "(Kèm theo Báo cáo tháng 9 năm 2023)"])
def test_the_month_in_which_a_paper_was_written_says_nothing(typed, title):
    """Behind its place, in brackets, beside the year; and what is reported in December is the year's."""
    values, findings = typed([XA, [title], [], ["TT", "Thôn", "Số hội viên", "Số suất học bổng"], *(line[:4] for line in LINES)], name="2023/a.xlsx")
    assert (elements(values), said(findings)) == ({"members", "scholarships"}, [])


def test_the_corrected_column_counts(typed):
    """*Số đã báo cáo* beside *Số điều chỉnh*."""
    head = [["TT", "Thôn", "Số hộ đăng ký", None], [None, None, "Số đã báo cáo", "Số điều chỉnh"]]
    values, findings = typed([XA, ["GIA ĐÌNH HỌC TẬP NĂM 2020"], [], *head, *(line[:4] for line in LINES)], merges=["C4:D4"])
    assert (values["Thôn Tây", "2020", "families_registered", "all"], len(values), said(findings)) == (210, 3, [])


def test_gifts_are_no_scholarships(typed):
    """*Quà tặng / Số suất*."""
    head = [["TT", "Thôn", "Học bổng", "Quà tặng"], [None, None, "Số suất", "Số suất"]]
    values, findings = typed([XA, ["KHUYẾN HỌC NĂM 2020"], [], *head, *([n, name, n, n + 30] for n, name, *_ in LINES)])
    assert (values["Thôn Tây", "2020", "scholarships", "all"], len(values), said(findings)) == (2, 3, [])


def test_a_figure_merged_over_two_columns_is_asked_about(typed):
    """It may be of both; a total merged so is none of our business."""
    values, findings = typed([XA, ["GIA ĐÌNH HỌC TẬP NĂM 2020"], [], HEAD, *LINES[:2], [*LINES[2][:4], None]], merges=["D7:E7"])
    assert (values["Thôn Nam", "2020", "families_registered", "all"], [(f.rule, f.source_cell) for f in findings]) == (None, [("merged_across", "D7")])


@pytest.mark.parametrize("title", ["DỰ KIẾN KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2024", "ƯỚC THỰC HIỆN GIA ĐÌNH HỌC TẬP NĂM 2024"])
def test_what_is_but_expected_is_no_result(typed, title):
    """It is said; what was registered is."""
    values, findings = typed([XA, [title], [], HEAD, *LINES])
    assert (elements(values), said(findings)) == ({"households", "families_registered"}, ["figures_of_no_year"])


def test_households_with_pupils_are_not_all_of_them(typed):
    """*Số hộ có con em trong độ tuổi đi học* beside *Tổng số hộ*."""
    values, findings = typed([XA, ["GIA ĐÌNH HỌC TẬP NĂM 2023"], [], ["TT", "Thôn", "Số hộ có con em trong độ tuổi đi học", "Tổng số hộ"], *(line[:4] for line in LINES)])
    assert (values["Thôn Tây", "2023", "households", "all"], len(values), said(findings)) == (210, 3, [])


def test_columns_that_add_up_to_their_caption_are_parts_of_it_whatever_their_names(typed):
    """*Quỹ khu phố*, *Dòng họ*, *Tổng cộng* under *Số suất học bổng*."""
    head = [["TT", "Thôn", "Số suất học bổng", None, None], [None, None, "Quỹ của thôn", "Quỹ khuyến học", "Tổng cộng"]]
    values, findings = typed([XA, ["HỌC BỔNG NĂM 2023"], [], *head, *([n, name, n, n + 7, 2 * n + 7] for n, name, *_ in LINES)], merges=["C4:E4"])
    assert (elements(values), values["Thôn Tây", "2023", "scholarships", "all"], said(findings)) == ({"scholarships"}, 11, [])


@pytest.mark.parametrize("heading", ["Đã vận động", "Vận động được"])
def test_what_was_raised_under_a_title_about_the_fund_is_money(typed, heading):
    """Of pupils it is those brought back; the unit stands behind the title."""
    rows = [[n, name, 20, 22.5 + n] for n, name, *_ in LINES]
    values, findings = typed([XA, ["KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2023 (triệu đồng)"], [], ["TT", "Thôn", "Số hội viên", heading], *rows])
    assert (elements(values), values["Thôn Tây", "2023", "fund_vnd", "all"], said(findings)) == ({"members", "fund_vnd"}, 24500000, [])
    values, _ = typed([XA, ["HỌC SINH BỎ HỌC NĂM HỌC 2022-2023"], [], ["TT", "Thôn", "Số học sinh bỏ học", heading], *([n, name, 5, n] for n, name, *_ in LINES)])
    assert elements(values) == {"dropouts", "returned_to_school"}


@pytest.mark.parametrize(("title", "period"), [
    ("3 QUÝ ĐẦU NĂM 2023", "2023-M09"), ("QUÝ I, QUÝ II NĂM 2023", "2023-H1"), ("QUÝ I ĐẾN QUÝ III/2023", "2023-M09"), ("QUÝ III VÀ IV NĂM 2023", "2023-H2"),
    ("NỬA ĐẦU NĂM 2023", "2023-H1"), ("HAI QUÝ CUỐI NĂM 2023", "2023-H2"), ("THÁNG 1-9/2023", "2023-M09"), ("TỪ THÁNG 01 ĐẾN HẾT THÁNG 6 NĂM 2023", "2023-H1"),
    ("TỪ THÁNG 7/2023 ĐẾN THÁNG 9/2023", "2023-Q3"), ("TỪ THÁNG 1 ĐẾN THÁNG 12 NĂM 2023", "2023"), ("11 THÁNG NĂM 2023", "2023"),
])  # fmt: skip
def test_several_quarters_or_months_together_are_a_part_of_the_year(title, period, typed):
    """However a title counts them."""
    values, findings = typed([XA, [f"KẾT QUẢ GIA ĐÌNH HỌC TẬP {title}"], [], HEAD, *LINES])
    assert ({key[1] for key in values}, said(findings)) == ({period}, [])


@pytest.mark.parametrize(("title", "part"), [
    ("ĐỢT 2 NĂM 2023", "đợt 2"), ("NĂM 2023 (ĐỢT BỔ SUNG)", "đợt bổ sung"), ("DOT I NAM 2023", "dot i"), ("8 THÁNG ĐẦU NĂM 2023", "8 tháng"), ("TUẦN 40 NĂM 2023", "tuần 40"),
    ("TỪ THÁNG 1 ĐẾN THÁNG 8 NĂM 2023", "từ tháng 1 đến tháng 8"), ("THÁNG 5 NĂM 2023", "tháng 5"),
])  # fmt: skip
def test_a_part_of_a_year_that_is_no_period_is_asked_about(title, part, typed):
    """The figures are kept as the year's."""
    values, findings = typed([XA, [f"KẾT QUẢ GIA ĐÌNH HỌC TẬP {title}"], [], HEAD, *LINES])
    assert ({key[1] for key in values}, [(f.rule, f.found, f.period) for f in findings]) == ({"2023"}, [("part_of_year", part, "2023")])


@pytest.mark.parametrize("title", ["TUẦN LỄ HỌC TẬP SUỐT ĐỜI NĂM 2023", "NĂM 2023 SAU 3 NĂM THỰC HIỆN", "NĂM 2023 (Kèm theo báo cáo ngày 5 tháng 5 năm 2023)", "BÁO CÁO THÁNG 11 NĂM 2023"])
def test_other_times_in_a_title_are_not_asked_about(title, typed):
    """Weeks with a name, days, years, and the last months."""
    values, findings = typed([XA, [f"GIA ĐÌNH HỌC TẬP {title}"], [], HEAD, *LINES])
    assert ({key[1] for key in values}, said(findings)) == ({"2023"}, [])


def test_what_is_proposed_is_not_recognized_yet(typed):
    """Bare models under *ĐỀ NGHỊ CÔNG NHẬN* are asked about; what a heading says to be reached is."""
    head = ["TT", "Thôn", "Số hộ đạt", "Dòng họ học tập"]
    values, findings = typed([XA, ["TỔNG HỢP ĐỀ NGHỊ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2023"], [], head, *(line[:4] for line in LINES)])
    assert (elements(values), said(findings)) == ({"families_recognized"}, ["heading_unknown"])


@pytest.mark.parametrize("title", ["UBND PHƯỜNG HÀM TIẾN - Gia đình hiếu học 2019", "Năm báo cáo (N): 2019", "CÁC BIỂU SỐ LIỆU KÈM BÁO CÁO NĂM 2019"])
def test_a_bare_year_in_its_own_title_is_nearer_than_the_year_of_another_sheet(title, tmp_path):
    """Two sheets in one workbook, each about its year."""
    book = openpyxl.Workbook()
    for sheet, own in ((book.active, title), (book.create_sheet("Trang 2"), "GIA ĐÌNH HIẾU HỌC NĂM 2020")):
        for row in (["HỘI KHUYẾN HỌC PHƯỜNG HÀM TIẾN"], [own], [], HEAD, *LINES):
            sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    assert {(f.sheet, f.period) for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {("Sheet", "2019"), ("Trang 2", "2020")}


def test_the_office_that_signs_a_sheet_is_nearer_than_the_title_of_another(tmp_path):
    """Each ward's sheet in one workbook, one of which only its signature names."""
    book = openpyxl.Workbook()
    for sheet, rows in ((book.active, [["GIA ĐÌNH HỌC TẬP NĂM 2020"], HEAD, *LINES, [], [None, "TM. HỘI KHUYẾN HỌC PHƯỜNG TÂN PHÚ"]]),
                        (book.create_sheet("Trang 2"), [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["GIA ĐÌNH HỌC TẬP NĂM 2020"], HEAD, *LINES])):
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    assert {(f.sheet, f.ward) for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values} == {("Sheet", "Phường Tân Phú"), ("Trang 2", "Xã Bình Lãng")}


def test_a_bare_year_over_its_own_table_is_nearer_than_the_year_over_another(tmp_path):
    """*Phường Quang Trung - Gia đình học tập 2022* below the table of a school year."""
    book = openpyxl.Workbook()
    for row in (["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["HỌC SINH NĂM HỌC 2020-2021"], ["TT", "Thôn", "Học sinh đầu năm học", "Học sinh bỏ học"], *(line[:4] for line in LINES), [], [],
                ["Phường Quang Trung - Gia đình học tập 2022"], HEAD, *LINES):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    read = {(f.ward, f.period) for f in read_submission(tmp_path / "a.xlsx", "a.xlsx").values}
    assert read == {("Xã Bình Lãng", "2020-2021"), ("Phường Quang Trung", "2022")}


def test_what_another_table_proposes_is_not_asked_of_this_one(typed):
    """*KẾT QUẢ CÔNG NHẬN* over its own models, below a table under *ĐỀ NGHỊ CÔNG NHẬN*."""
    head = ["TT", "Thôn", "Gia đình học tập", "Dòng họ học tập"]
    above = [["ĐỀ NGHỊ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022"], ["TT", "Thôn", "Số hội viên"], *(line[:3] for line in LINES), []]
    values, _ = typed([XA, *above, ["KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2023"], head, *(line[:4] for line in LINES)])
    assert elements(values) == {"members", "families_recognized", "clans_recognized"}
