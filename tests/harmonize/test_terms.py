"""Terms of office, spans of years and the state at a year's end: which of them is a year's figure."""

import pytest

from hieuhoc_analysis.harmonize.words.headings import OTHER, UNMAPPED, read_heading

TERMS = ["Số hội viên", None, "Số GĐHT được công nhận", None]
ENDS = ["Đầu nhiệm kỳ", "Cuối nhiệm kỳ"] * 2


def _congress(title, ends=ENDS):
    return [["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], [title], [None], ["STT", "Thôn", *TERMS], [None, None, *ends], [1, "Thôn 1", 60, 90, 120, 160], [2, "Thôn 2", 65, 85, 130, 170]]


@pytest.mark.parametrize(("title", "ends"), [
    ("BIỂU SỐ LIỆU NHIỆM KỲ 2018 - 2023", ENDS), ("SỐ LIỆU CÁC CHI HỘI", ["Đầu nhiệm kỳ (năm 2018)", "Cuối nhiệm kỳ (năm 2023)"] * 2),
])
def test_the_ends_of_a_term_are_its_first_and_last_year(title, ends, typed):
    """Written in the heading, or named by the title's term."""
    values, findings = typed(_congress(title, ends), merges=("A4:A5", "B4:B5", "C4:D4", "E4:F4"), name="Xã Vĩnh Hảo/a.xlsx")
    assert values == {(f"Thôn {k}", year, element, "all"): count for k, counts in ((1, (60, 90, 120, 160)), (2, (65, 85, 130, 170)))
                      for (element, year), count in zip([(e, y) for e in ("members", "families_recognized") for y in ("2018", "2023")], counts, strict=True)}
    assert findings == []


def test_the_ends_of_a_term_that_nothing_names_are_of_no_year(typed):
    """The year of the title is not that of the term's beginning."""
    values, findings = typed([["XÃ VĨNH HẢO"], ["SỐ LIỆU NĂM 2023"], ["Thôn", "Số hội viên đầu nhiệm kỳ"], ["Thôn 1", 60], ["Thôn 2", 65]], name="Xã Vĩnh Hảo/a.xlsx")
    assert {period for _, period, *_ in values} == {""}
    assert [f.rule for f in findings] == ["period_missing"]


@pytest.mark.parametrize("words", ["Đến hết năm 2016", "Tính đến hết năm 2016", "Hết năm 2016", "Có đến hết năm 2016"])
def test_the_state_at_the_end_of_a_year_is_that_years(words):
    """Recognised by the end of 2016 is the count of 2016."""
    reading = read_heading(("Số hộ được công nhận Gia đình hiếu học", words))
    assert (reading.data_element, reading.period) == ("families_recognized", "2016")


@pytest.mark.parametrize("words", ["Trong nhiệm kỳ", "Cả nhiệm kỳ", "Cả giai đoạn", "Tổng cộng 5 năm", "Kết quả 5 năm", "Lũy kế đến hết năm 2016"])
def test_what_several_years_add_up_to_is_no_years_figure(words):
    """It is understood and not collected."""
    assert read_heading(("Số suất học bổng", words)).kind == OTHER


@pytest.mark.parametrize("bracket", ["(1: đạt, 0: chưa đạt)", "(đạt ghi 1, chưa đạt ghi 0)", "(1 = đạt; 0 = chưa)", "(ghi 1 nếu đạt)", "(đánh dấu x)", "(1 - đạt, 0 - chưa đạt)", "(có: 1; không: 0)"])
def test_how_to_fill_in_a_column_is_not_what_it_counts(bracket):
    """*Chưa đạt* behind a heading explains its 0."""
    assert read_heading((f"Thôn được công nhận Cộng đồng học tập {bracket}",)).data_element == "communities_recognized"


@pytest.mark.parametrize("bracket", ["(1: đạt, 2: chưa đạt)", "(1 = đạt, 2 = chưa đạt)"])
def test_where_two_stands_for_an_answer_nothing_is_counted(bracket):
    """A 2 for *no* would be read as two."""
    assert read_heading((f"Thôn được công nhận Cộng đồng học tập {bracket}",)).kind in (UNMAPPED, "subset")


def test_members_at_the_start_of_a_year_beside_those_at_its_end(typed):
    """The year's figure is that of its end; the other is only compared."""
    values, findings = typed([["XÃ VĨNH HẢO"], ["Hội viên năm 2023"], ["Chi hội", "Hội viên đầu năm", "Hội viên cuối năm"], *([f"Chi hội thôn {n}", 50 + n, 60 + n] for n in range(1, 4))], name="Xã Vĩnh Hảo/a.xlsx")
    assert values == {(f"Thôn {n}", "2023", "members", "all"): 60 + n for n in range(1, 4)}
    assert [f.rule for f in findings if f.severity != "info"] == []
