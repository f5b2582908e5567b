"""Pupils counted by grade: the sum over the grades is what is collected."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

HEAD = ("HS đầu năm học", "HS cuối năm học", "HS bỏ học")
MADE = [(78, 77, 1), (74, 72, 2), (70, 69, 1), (66, 65, 1)]
WHOLE = tuple(map(sum, zip(*MADE, strict=True)))


@pytest.fixture
def read(tmp_path):
    """(khu phố, level, value) of every observation of a table, and the rules of its findings that are no mere information."""
    def run(heading, lines):
        book = openpyxl.Workbook()
        for row in [("UBND XÃ VĨNH HẢO",), ("SĨ SỐ HỌC SINH NĂM HỌC 2022-2023",), (), ("TT", heading, *HEAD), *lines]:
            book.active.append(row)
        book.save(tmp_path / "a.xlsx")
        cleaned = hh.clean(tmp_path / "a.xlsx")
        rows = cleaned.observations[["khu_pho", "education_level", "value"]].itertuples(index=False, name=None)
        return list(rows), [rule for rule, severity in zip(cleaned.findings["rule"], cleaned.findings["severity"], strict=True) if severity != "info"]

    return run


@pytest.mark.parametrize(("heading", "name"), [("Khối lớp", "Khối {}"), ("Lớp", "{}"), ("Đơn vị", "Lớp {}"), ("Đơn vị", "Khối lớp {}")])
def test_the_only_sum_over_grades_is_their_level(read, heading, name):
    """*Khối 6* to *Khối 9* with *Tổng cộng*, whatever the grades are called."""
    lines = [(i, name.format(5 + i), *v) for i, v in enumerate(MADE, 1)]
    assert read(heading, [*lines, (None, "Tổng cộng", *WHOLE)]) == ([("", "lower_secondary", float(v)) for v in WHOLE], [])


def test_a_level_over_its_grades_is_read_and_the_grades_are_not(read):
    """*I. Tiểu học* over *Khối lớp 1, 2*, *II. THCS* over the others, and the sum of both."""
    first = [(None, "- Khối lớp 1", 90, 89, 1), (None, "- Khối lớp 2", 81, 81, 0)]
    grades = [(None, f"- Khối lớp {grade}", *v) for grade, v in enumerate(MADE, 6)]
    lines = [("I", "Tiểu học", 171, 170, 1), *first, ("II", "THCS", *WHOLE), *grades, (None, "Tổng cộng", 171 + WHOLE[0], 170 + WHOLE[1], 1 + WHOLE[2])]
    expected = [("", level, float(v)) for level, values in (("primary", (171, 170, 1)), ("lower_secondary", WHOLE)) for v in values]
    assert read("Cấp học, khối lớp", lines) == (expected, [])


def test_khu_pho_called_khoi_are_no_grades(read):
    """*Khối 6* under *Khối* is a khu phố."""
    assert {khu_pho for khu_pho, *_ in read("Khối", [(i, f"Khối {5 + i}", *v) for i, v in enumerate(MADE, 1)])[0]} == {f"Khối {i}" for i in range(6, 10)}


@pytest.mark.parametrize("name", ["Lớp {}", "Khối {}"])
def test_grades_below_the_sum_of_another_level_are_no_part_of_it(read, name):
    """*Lớp 6* to *Lớp 9* below *Cộng Tiểu học*: three dropped out of one of them, two of all grades above."""
    primary, more = [(40, 40, 0), (38, 37, 1), (35, 34, 1)], [(45, 43, 2), (41, 40, 1), (39, 36, 3), (37, 37, 0)]
    sums = {level: tuple(map(sum, zip(*made, strict=True))) for level, made in (("primary", primary), ("lower_secondary", more))}
    lines = [(i, name.format(i), *v) for i, v in enumerate(primary, 1)] + [(None, "Cộng Tiểu học", *sums["primary"])]
    lines += [(i, name.format(i), *v) for i, v in enumerate(more, 6)] + [(None, "Cộng THCS", *sums["lower_secondary"])]
    lines += [(None, "Tổng cộng", *map(sum, zip(*sums.values(), strict=True)))]
    expected = [("", level, float(v)) for level, values in sums.items() for v in values]
    assert read("Khối lớp", lines) == (expected, [])
