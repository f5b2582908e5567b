"""What plain offices do that no other sheet had: wards in file names as they come, captions that run on, answers in words."""

import pytest

from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.org_units import find_wards
from hieuhoc_analysis.harmonize.words.headings import COUNT, read_heading
from hieuhoc_analysis.submission import read_submission

ROWS = [["BIỂU TỔNG HỢP MÔ HÌNH HỌC TẬP NĂM 2018"], [], ["STT", "Khu phố", "Tổng số hộ"], [1, "Khu phố 1", 823], [2, "Khu phố 2", 512]]


@pytest.mark.parametrize(("name", "ward"), [
    ("Biểu mẫu - XaNamTan.xlsx", "Xã Nam Tan"),
    ("XaVinhHoaHiep_năm 2018_Bao cao.xlsx", "Xã Vinh Hoa Hiep"),
    ("HKH ThitranMuongXen.xlsx", "Thị trấn Muong Xen"),
    ("Biểu mẫu Phuong_Ben_Thuy.xlsx", "Phường Ben Thuy"),
    ("HKH_Xa Dong Tinh_2018.xlsx", "Xã Dong Tinh"),
    ("XaDongTinh BC.xlsx", "Xã Dong Tinh"),
    ("PhườngBếnThủy.xlsx", "Phường Bến Thủy"),
])
def test_wards_of_file_names(tmp_path, typed, name, ward):
    """Without blanks, or without accents between words that have them; *Tinh* may end a name."""
    typed(ROWS, name=name)
    assert {f.ward for f in read_submission(tmp_path / name, name).values} == {ward}


@pytest.mark.parametrize("name", ["Biểu mẫu xa hoi hoc tap.xlsx", "Kế hoạch XHHT.xlsx", "GĐHT Phuong an.xlsx"])
def test_other_words_of_file_names_are_no_wards(tmp_path, typed, name):
    """*xa hoi hoc tap* is *xã hội học tập*."""
    typed(ROWS, name=name)
    assert {f.ward for f in read_submission(tmp_path / name, name).values} == {""}


def test_a_caption_with_a_step_over_several_steps(typed):
    """*Kết quả công nhận các danh hiệu* makes no *Tổng số* of clans recognised ones, as *Số được công nhận* does over parts of them."""
    top = [["UBND XÃ NAM TÂN"], ["TỔNG HỢP NĂM 2018"], []]
    body = [["Thôn 1", 5, 4, 3], ["Thôn 2", 6, 5, 5], ["Thôn 3", 4, 3, 2]]
    head = [["Thôn", "Kết quả công nhận các danh hiệu"], [None, "Dòng họ học tập"], [None, "Tổng số", "Đăng ký", "Công nhận"]]
    values, _ = typed([*top, *head, *body], ["B4:D4", "B5:D5", "A4:A6"])
    assert {element: value for (name, _, element, _), value in values.items() if name == "Thôn 1"} == {
        "clans": 5, "clans_registered": 4, "clans_recognized": 3}


@pytest.mark.parametrize(("path", "element"), [
    (("Dòng họ học tập", "Đạt chuẩn", "Số em chưa ra lớp"), "not_enrolled"), (("Cộng đồng học tập", "Công nhận", "Sĩ số đầu năm"), "pupils_start"),
    (("Dòng họ học tập", "Đạt chuẩn", "Hội viên"), "members"), (("Gia đình học tập", "Đăng ký", "Tổng số hộ"), "families_registered"),
])
def test_headings_that_captions_without_merges_run_on_over(path, element):
    """What no model counts is not recognised with it."""
    assert (read_heading(path).kind, read_heading(path).data_element) == (COUNT, element)


@pytest.mark.parametrize("answer", ["xem lại", "Hỏi lại Khu phố"])
@pytest.mark.parametrize("at", [1, 3, 5])
def test_answers_in_words_within_a_form(typed, answer, at):
    """They are asked about, and neither end the form nor name its khu phố, also on its last line."""
    form = [["Tổng số hộ", 409], ["Số hộ đăng ký gia đình học tập", 261], ["Số hộ đạt gia đình học tập", 250], ["Số dòng họ đăng ký", 4],
            ["Số dòng họ được công nhận", 2], ["Học sinh bỏ học", 3]]
    form[at][1] = answer
    values, findings = typed({"Khu phố 6": [["UBND XÃ NAM TÂN"], ["PHIẾU BÁO CÁO KHU PHỐ 6"], ["NĂM 2018"], [], *form]})
    assert sorted(v for v in values.values() if v is not None) == sorted(v for _, v in form if v != answer)
    assert {name for name, *_ in values} == {"Khu phố 6"}
    assert f"B{5 + at}" in {f.source_cell for f in findings}


def test_numbers_that_are_not_exact_without_accents(typed):
    """*khoang 194* and *tren 317* are counts, and their total is right."""
    values, findings = typed([["UBND XA NAM TAN"], ["TONG HOP NAM 2018"], [], ["STT", "Thon", "Tong so ho", "Ho dang ky GDHT"], [1, "Thon 1", 488, "244"],
                              [2, "Thon 2", 438, "khoang 194"], [3, "Thon 3", "tren 317", "200"], [None, "Tong", 1243, 638]])
    assert values["Thôn 2", "2018", "families_registered", "all"] == 194
    assert values["Thôn 3", "2018", "households", "all"] == 317
    assert [f.rule for f in findings if f.severity == "error"] == []


def test_a_total_that_lost_its_last_zero_in_a_text_file(tmp_path):
    """*5,06* under lines that add up to 5.060."""
    rows = ["UBND XÃ NAM TÂN;;", "TỔNG HỢP NĂM 2018;;", ";;", "STT;Thôn;Tổng số hộ", "1;Thôn 1;2.915", "2;Thôn 2;1.645", "3;Thôn 3;500", ";Tổng cộng;5,06"]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    out = read_submission(path, "a.csv")
    assert sum(f.value for f in out.values) == 5060
    assert [f.rule for f in out.findings if f.severity == "error"] == []


def test_an_answer_in_words_on_the_first_line_of_a_numbered_form(typed):
    """It heads nothing, and is asked about."""
    form = [["1. Số hộ đăng ký gia đình học tập", "xem lại"], ["2. Số hộ đạt gia đình học tập", 128], ["3. Tổng số dòng họ", 7], ["4. Học sinh bỏ học", 3]]
    values, findings = typed({"Thôn Hòa Thuận": [["UBND XÃ NAM TÂN"], ["PHIẾU BÁO CÁO NĂM 2018"], [], *form]})
    assert {(name, element): value for (name, _, element, _), value in values.items() if value is not None} == {
        ("Thôn Hòa Thuận", "families_recognized"): 128, ("Thôn Hòa Thuận", "clans"): 7, ("Thôn Hòa Thuận", "dropouts"): 3}
    assert "B4" in {f.source_cell for f in findings}


def test_a_form_most_of_whose_lines_are_parts(typed):
    """*- TH*, *- THCS* under *Tổng số HS bỏ học* say what is counted as much as lines with whole names do."""
    form = [["1. T.số hộ", 236], ["2. Đơn vị học tập"], ["- T.số", 1], ["- Đăng ký", 1], ["- Công nhận", 0], ["3. Tổng số HS bỏ học"], ["- TH", 2], ["- THCS", 3],
            ["- THPT", 1], ["4. Vận động ra lớp"], ["- TH", 1], ["- THCS", 2], ["- THPT", 0]]
    values, _ = typed({"Khu phố 6": [["UBND XÃ NAM TÂN"], ["PHIẾU BÁO CÁO KHU PHỐ 6"], ["NĂM 2018"], [], *form]})
    assert values["Khu phố 6", "2018", "dropouts", "lower_secondary"] == 3
    assert values["Khu phố 6", "2018", "returned_to_school", "primary"] == 1
    assert values["Khu phố 6", "2018", "organizations_registered", "all"] == 1


@pytest.mark.parametrize(("written", "name"), [
    ("Khu phố: KP 2", "Khu phố 2"), ("Khu phố: Tiểu khu An Lạc", "Tiểu khu An Lạc"), ("Thôn: Thôn 3", "Thôn 3"), ("Tổ dân phố: Tổ 2", "Tổ dân phố 2"),
    ("Khu phố: Xuân An", "Khu phố Xuân An"),
])
def test_names_with_their_kind_behind_the_kind_that_asks_for_them(written, name):
    """As over the forms of one sheet."""
    assert org_units.khu_pho_name(written).canonical == name


@pytest.mark.parametrize(("text", "ward"), [
    ("Phuong Cao Thang 2019", "Phường Cao Thang"), ("Xa Quyet Thang_bao cao", "Xã Quyet Thang"), ("xa Tan Thang nam 2020", "Xã Tan Thang"),
    ("Xa Binh An thang 12 nam 2019", "Xã Binh An"), ("xa Binh An 6 thang 2019", "Xã Binh An"),
])
def test_thang_is_a_month_before_its_number_only(text, ward):
    """Without accents it also ends names of places."""
    assert find_wards(text) == [ward]


@pytest.mark.parametrize(("text", "wards"), [("Thị trấn ái Nghĩa", ["Thị trấn Ái Nghĩa"]), ("HKH xã ân Hòa năm 2019", ["Xã Ân Hòa"]), ("Thị trấn ít Ong", ["Thị trấn Ít Ong"]), ("các xã đã nộp", []), ("phường ông Nguyễn Văn Ba", []), ("phường ở Hà Nội", [])])
def test_names_that_begin_with_a_capital_that_tcvn3_lacks(text, wards):
    """A small letter with accents stands for the capital where the next word has one; *ở* begins no name."""
    assert find_wards(text) == wards
