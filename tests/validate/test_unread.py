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


@pytest.fixture
def open_parts(tmp_path):
    """Check a form of five khu phố with other figures of registered families; cell and sentence of each finding."""
    def run(lang, *registered):
        book = openpyxl.Workbook()
        households = (512, 488, 530, 610, 405)
        for row in (["XÃ VĨNH HẢO NĂM 2022"], HEADS[:4], *([i, f"KP {i}", *pair] for i, pair in enumerate(zip(households, registered[:5], strict=True), 1)), [None, "Cộng", 2545, registered[5]]):
            book.active.append(row)
        book.save(tmp_path / "a.xlsx")
        findings = hh.clean(tmp_path / "a.xlsx", lang=lang).findings.query("severity != 'info'")
        return sorted(zip(findings["source_cell"], findings["message"], strict=True))

    return run


@pytest.mark.parametrize(("lang", "one", "two"), [
    ("vi", "ô D4: chưa có số của Khu phố 2; nếu tổng ở ô D8 đúng thì phần này là 405.", "ô D4: chưa có số của Khu phố 2, Khu phố 4; nếu tổng ở ô D8 đúng thì phần này là 866."),
    ("en", "cell D4: no figure of Khu phố 2; if the total in cell D8 is right, 405 is left for it.", "cell D4: no figure of Khu phố 2, Khu phố 4; if the total in cell D8 is right, 866 is left for it."),
])
def test_what_a_total_leaves_for_parts_that_were_not_reported(open_parts, lang, one, two):
    """Said once, at the first that has no figure yet; nothing where the total adds up those that were reported."""
    for registered, expected in (((430, "chưa có", 450, 461, 380, 2126), one), ((430, "chưa có", 450, "...", 380, 2126), two)):
        (cell, sentence), = open_parts(lang, *registered)
        assert cell == "D4"
        assert sentence.endswith(expected)
    assert open_parts(lang, 430, "chưa có", 450, 461, 380, 1721) == []


@pytest.mark.parametrize(("lang", "one", "two"), [
    ("vi", "Khu phố 2 (ô D4) để trống: nếu tổng đúng thì nơi đó là 405.", "các ô D4, D6 để trống: nếu tổng đúng thì các nơi đó cộng lại là 866."),
    ("en", "Khu phố 2 (cell D4) is empty: if the total is right it would be 405.", "the cells D4, D6 are empty: if the total is right they make up 866."),
])
def test_a_total_over_empty_cells(open_parts, lang, one, two):
    """A part left blank may be none, so that the total is wrong, or be what it lacks; a total below the others is not for that."""
    for registered, expected in (((430, None, 450, 461, 380, 2126), one), ((430, None, 450, None, 380, 2126), two)):
        (cell, sentence), = open_parts(lang, *registered)
        assert cell == "D8"
        assert sentence.endswith(expected)
    (cell, sentence), = open_parts(lang, 430, None, 450, 461, 380, 1600)
    assert cell == "D8"
    assert "D4" not in sentence


def test_a_line_of_nobody_is_asked_about_alone(said):
    """The totals hold its figures; a total below the other lines is wrong all the same."""
    assert said(B4="KP") == [("line_unread", "C4")]
    assert said(B4="KP", D6=700) == [("line_unread", "C4"), ("rate_mismatch", "F6"), ("total_mismatch", "D6")]
