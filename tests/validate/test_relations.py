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
