"""A cell from which no number can be read is asked about itself: the sums and rates that it is part of are not called wrong for it."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

HEADS = ["TT", "Khu phố", "Tổng số hộ", "Số hộ đăng ký", "Số hộ được công nhận", "Tỷ lệ công nhận/đăng ký (%)"]


@pytest.fixture
def said(tmp_path):
    """Check a form with one cell typed otherwise; rule and cell of all but what is only told."""
    def run(**cells):
        book = openpyxl.Workbook()
        for row in (["XÃ VĨNH HẢO NĂM 2022"], HEADS, [1, "KP 1", 512, 430, 401, 93.3], [2, "KP 2", 488, 405, 380, 93.8], [3, "KP 3", 530, 461, 420, 91.1], [None, "Cộng", 1530, 1296, 1201, 92.7]):
            book.active.append(row)
        for place, value in cells.items():
            book.active[place] = value
        book.save(tmp_path / "a.xlsx")
        findings = hh.clean(tmp_path / "a.xlsx").findings.query("severity != 'info'")
        return sorted(zip(findings["rule"], findings["source_cell"], strict=True))

    return run


@pytest.mark.parametrize(("words", "rule"), [("4o5", "letter_in_number"), ("xem lại", "not_a_number"), ("405 em", "unit_unexpected"), (40.5, "decimal_in_count")])
def test_only_the_cell_itself_is_asked_about(said, words, rule):
    """The total holds the figure that was meant, and so does the rate beside it."""
    assert said(D4=words) == [(rule, "D4")]


def test_what_no_figure_could_make_right_is_still_wrong(said):
    """A total below its other parts, sums of other columns, and rates of other lines."""
    assert said() == []
    assert said(D4="4o5", D6=700) == [("letter_in_number", "D4"), ("rate_mismatch", "F6"), ("total_mismatch", "D6")]
    assert said(D4="4o5", E6=1210) == [("letter_in_number", "D4"), ("total_mismatch", "E6")]
    assert said(C6="xem lại", D6=1300) == [("not_a_number", "C6"), ("total_mismatch", "D6")]
    assert said(D4="4o5", F5=81.1) == [("letter_in_number", "D4"), ("rate_mismatch", "F5")]
