"""What plain offices do that no other sheet had: wards in file names as they come, captions that run on, answers in words."""

import pytest

from hieuhoc_analysis.harmonize.headings import COUNT, read_heading
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
