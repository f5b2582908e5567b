"""Pupils at the start and at the end of a year: how many may have moved where a form does not ask for it."""

import openpyxl
import pytest

import hieuhoc_analysis as hh


@pytest.mark.parametrize(("others", "cells"), [(0, ["D7"]), (9, [])])
def test_pupils_who_moved_are_doubted_where_nobody_else_did(tmp_path, others, cells):
    """968 for 896 is more than a few: a slip where all other levels agree, moves where they have some, too."""
    book = openpyxl.Workbook()
    rows = [["TRƯỜNG HỌC XÃ TÂN THIỆN"], ["SĨ SỐ NĂM HỌC 2022-2023"], [], ["TT", "Cấp học", "Học sinh đầu năm học", "Học sinh cuối năm học", "Học sinh bỏ học"],
            [1, "Mầm non", 412, 409 - others, 3], [2, "Tiểu học", 958, 957 - others, 1], [3, "Trung học cơ sở", 896, 968, 6], [4, "Trung học phổ thông", 1087, 1079 - others, 8]]
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    findings = hh.clean([tmp_path / "a.xlsx"]).findings
    assert list(findings.loc[findings["rule"] == "enrolment_gap", "source_cell"]) == cells


@pytest.mark.parametrize(("ends", "cells"), [((59, 52, 70, 54, 38), ["D5"]), ((65, 52, 75, 54, 38), []), ((59, 48, 70, 54, 38), [])])
def test_more_pupils_at_the_end_are_asked_about_where_that_is_rare(tmp_path, ends, cells):
    """Four more in one bản without a column of those who came; where many bản have more, people moved there."""
    book = openpyxl.Workbook()
    for row in [["XÃ TRI LỄ HẠ"], ["SĨ SỐ NĂM HỌC 2021-2022"], ["TT", "Bản", "Học sinh đầu năm học", "Học sinh cuối năm học"],
                *([i, f"Bản {i}", start, end] for i, (start, end) in enumerate(zip((61, 48, 73, 55, 39), ends, strict=True), 1))]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    findings = hh.clean([tmp_path / "a.xlsx"]).findings
    assert list(findings.loc[findings["rule"] == "pupils_more_at_end", "source_cell"]) == cells


@pytest.mark.parametrize(("amount", "cells"), [(15_500, ["C5"]), (16_200_000, []), (310_000, [])])
def test_a_fund_in_another_unit_than_the_others(tmp_path, amount, cells):
    """Funds vary, but not a thousandfold: 15.500 among millions of đồng was typed in thousands."""
    book = openpyxl.Workbook()
    for row in [["XÃ TRI LỄ HẠ"], ["QUỸ KHUYẾN HỌC NĂM 2021"], ["TT", "Bản", "Quỹ khuyến học (đồng)"], *([i, f"Bản {i}", v] for i, v in enumerate((12_000_000, amount, 18_400_000, 9_100_000, 14_000_000), 1))]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    findings = hh.clean([tmp_path / "a.xlsx"]).findings
    assert list(findings.loc[findings["rule"] == "scale_suspect", "source_cell"]) == cells
