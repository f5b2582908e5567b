"""Columns about single persons are known by their headings; years of birth also head counts of children."""

import pytest
from openpyxl import Workbook

from hieuhoc_analysis.extract.cells.decode import decode_workbook
from hieuhoc_analysis.extract.layout import read_layout
from hieuhoc_analysis.extract.workbook import read_workbook

BY_YEAR_OF_BIRTH = [["Nội dung", "Năm sinh", None, None], [None, 2008, 2009, 2010], ["Tổng số trẻ", 61, 54, 58], ["Đang học", 60, 52, 58], ["Bỏ học", 1, 2, 0]]
INDICATORS = [["Năm sinh", "2008", "2009", "2010"], ["Tổng số trẻ", 61, 54, 58], ["Đang học", 60, 52, 58], ["Bỏ học", 1, 2, 0]]


def _personal(tmp_path, rows, merge=""):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    book.save(tmp_path / "a.xlsx")
    workbook = read_workbook(tmp_path / "a.xlsx")
    decode_workbook(workbook)
    return {col for (_, col), role in read_layout(workbook.sheets[0]).roles.items() if role == "personal"}


@pytest.mark.parametrize("birth", [[1985, 1990, 1979], ["85", "90", "79"], ["12/3/1985", "1/4/1990", "7/1979"]])
@pytest.mark.parametrize("heading", ["Năm sinh", "Ngày sinh", "NGÀY THÁNG NĂM SINH"])
def test_birth_beside_names_is_personal(tmp_path, birth, heading):
    """However it is written, a birth beside a name is not loaded."""
    rows = [["STT", "Khu phố", "Họ và tên", heading, "Số con"], *([i + 1, f"Khu phố {i + 1}", "Nguyễn Thị Mẫu", b, 2] for i, b in enumerate(birth))]
    assert _personal(tmp_path, rows) == {3, 4}


@pytest.mark.parametrize("birth", [[1985, 1990, 1979], ["12/3/1985", "1/4/1990", "7/1979"], ["Năm 1985", "1990", "1979"]])
def test_birth_without_names_is_personal_by_its_cells(tmp_path, birth):
    """Years or dates under a heading of birth are persons' also where no name stands beside them."""
    rows = [["STT", "Khu phố", "Năm sinh", "Số con"], *([i + 1, f"Khu phố {i + 1}", b, 2] for i, b in enumerate(birth))]
    assert _personal(tmp_path, rows) == {3}


@pytest.mark.parametrize(("rows", "merge"), [(BY_YEAR_OF_BIRTH, "B1:D1"), (INDICATORS, "")])
def test_children_counted_by_year_of_birth_are_not_personal(tmp_path, rows, merge):
    """The forms of universal education count children by year of birth: figures, not persons."""
    assert _personal(tmp_path, rows, merge) == set()


@pytest.mark.parametrize(("birth", "personal"), [([2017, 2016, 2015, 2014, 2013], set()), ([2017, 2016, 2015, 2013, 2014], {1})])
def test_all_born_in_one_year_after_the_other_are_not_personal(tmp_path, birth, personal):
    """Years of birth down the side that count on are those of all children of an age; others are persons'."""
    rows = [["Năm sinh", "Độ tuổi", "Tổng số trẻ", "Nữ"], *([b, 2023 - b, 61, 30] for b in birth)]
    assert _personal(tmp_path, rows) == personal


def test_a_converted_name_is_not_quoted(tmp_path):
    """What is said of converted or doubtful text on a sheet of persons quotes none of their names."""
    book = Workbook()
    for row in [["STT", "Họ và tên", "Lý do"], [1, "Trần Đ́nh Thơm", "bệnh"], [2, "Nguyễn V?n ??t", "chán học"]]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    workbook = read_workbook(tmp_path / "a.xlsx")
    found = [(finding.rule, finding.source_cell, finding.found, finding.expected) for finding in decode_workbook(workbook)]
    assert found == [("text_converted", "B2", "…", "…"), ("encoding_suspect", "B3", "…", "")]
