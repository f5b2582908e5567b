"""Sentences that state a table's totals."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

LINES = [(312, 231, 204), (287, 198, 173), (341, 249, 220), (298, 216, 185), (364, 260, 231)]  # 1.602, 1.154, 1.013


@pytest.fixture
def said(tmp_path):
    """Write a table with a sentence below or above it; return (cell, found, expected) of sentences that differ."""
    def run(below="", above="", year=2019):
        book = openpyxl.Workbook()
        sheet = book.active
        for row in [("HỘI KHUYẾN HỌC PHƯỜNG PHÚ HẬU ĐÔNG",), (f"KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM {year}",), (above,), ("STT", "Tổ dân phố", "Tổng số hộ", "Số hộ đăng ký", "Số hộ được công nhận"),
                    *((i, f"TDP {i}", *line) for i, line in enumerate(LINES, 1)), (None, "Cộng", *map(sum, zip(*LINES, strict=True))), (), (below,)]:
            sheet.append(row)
        book.save(tmp_path / "a.xlsx")
        found = hh.clean(tmp_path / "a.xlsx").findings.query("rule in ('total_stated_otherwise', 'figure_amended', 'figures_of_other_year')")
        return list(found[["source_cell", "found", "expected"]].itertuples(index=False, name=None))

    return run


@pytest.mark.parametrize(("sentence", "found", "expected"), [
    ("Nhận xét: Toàn phường có 1.145/1.602 hộ đăng ký xây dựng gia đình học tập, được công nhận 1.013 hộ.", "1.145", "1.154"),
    ("Năm 2019, toàn phường có 1602 hộ, trong đó 1154 hộ đăng ký và 1031 hộ được công nhận gia đình học tập.", "1.031", "1.013"),
    ("Toàn phường có 1.602 hộ, trong đó 1.541 hộ đăng ký.", "1.541", "1.154"),
    ("Toàn phường có 1.620 hộ; số hộ đăng ký: 1.154; số hộ được công nhận: 1.013.", "1.620", "1.602"),
])
def test_a_sentence_that_states_another_total_is_said(said, sentence, found, expected):
    """1.145 of 1.602 households in the sentence, 1.154 in the table."""
    assert said(below=sentence) == [("A12", found, expected)]


@pytest.mark.parametrize("sentence", [
    "Toàn phường có 1.154/1.602 hộ đăng ký xây dựng gia đình học tập, được công nhận 1.013 hộ.",
    "Năm 2018 toàn phường có 1.598 hộ, 1.154 hộ đăng ký.",  # another year
    "Toàn phường có 1.602 hộ, tăng 1.100 hộ đăng ký.", "Toàn phường có 1.602 hộ, kế hoạch 1.100 hộ đăng ký.", "Toàn phường có 1.602 hộ, còn 1.100 hộ chưa đăng ký.",
    "Toàn phường có 1.602 hộ, 1.100 hộ nghèo.", "Toàn phường có 1.602 hộ, 800 hộ đăng ký ở đợt 1.",  # far from any total
    "Toàn phường có 1.145 hộ đăng ký.",  # it repeats no total
    "Toàn phường có 1.602 hộ, đạt 72,0 %; số 1145/BC-HKH ngày 12/12/2019.",
])
def test_sentences_about_something_else_are_silent(said, sentence):
    """Right totals, other years, changes, plans, rests, parts, and numbers of documents."""
    assert (said(below=sentence), said(above=f"({sentence})")) == ([], [])


@pytest.mark.parametrize(("note", "expected"), [
    ("Ghi chú: Số hộ được công nhận của TDP 3 xin đính chính là 202 hộ.", "202"),
    ("TDP 2 ghi nhầm 198 hộ đăng ký, đúng là 189.", "189"),
])
def test_a_note_that_mends_a_figure_is_said(said, note, expected):
    """The table still holds the figure that the note takes back."""
    assert said(below=note) == [("A12", note, expected)]


@pytest.mark.parametrize("note", [
    "Ghi chú: TDP 3 đã sửa lại là 220 hộ.",  # the table holds it
    "Biểu này đính chính biểu gửi ngày 12/11/2019 theo công văn số 145/HKH năm 2019.",
])
def test_notes_that_mend_no_figure_are_silent(said, note):
    """What the table holds already, days, years and numbers of documents."""
    assert said(below=note) == []


@pytest.mark.parametrize(("note", "found"), [
    ("(*) TDP 3 chưa gửi báo cáo, lấy số liệu năm 2018.", ["2018"]), ("TDP 3 dùng tạm số liệu 2018 vì chưa họp bình xét.", ["2018"]),
    ("Tổng số hộ lấy số liệu của công an năm 2019.", []), ("Tổng số hộ lấy số liệu của công an phường.", []), ("Số liệu năm 2018 xem báo cáo trước.", []),
])
def test_a_note_on_figures_of_another_year_is_said(said, note, found):
    """Of a year that the table does not count; where figures were only got from, and other papers, is none of it."""
    assert [expected for _, _, expected in said(below=note)] == found
