"""The texts around a table, the nearest first, and what they cost on a sheet of many tables."""

import sys

import openpyxl

from hieuhoc_analysis.extract.decode import decode_workbook
from hieuhoc_analysis.extract.layout import read_layout
from hieuhoc_analysis.extract.workbook import read_workbook
from hieuhoc_analysis.harmonize.context import sheet_contexts
from hieuhoc_analysis.harmonize.surroundings import surroundings
from hieuhoc_analysis.harmonize.titles import titles_of
from hieuhoc_analysis.submission import read_submission


def forms(path, count):
    """Tables of two lines under each other, each under the same letterhead and a title of its own."""
    book = openpyxl.Workbook()
    sheet = book.active
    row = 0
    for number in range(1, count + 1):
        for line in (
            ["UBND PHƯỜNG HÒA XUÂN"], [f"Báo cáo của khu phố {number}"], ["Số liệu năm 2021"], ["Chỉ tiêu", "Số lượng"], ["Số hộ", 100 + number],
            ["Số hộ đăng ký gia đình học tập", 60 + number], [],
        ):
            row += 1
            for col, value in enumerate(line, 1):
                sheet.cell(row, col, value)
    book.save(path)
    workbook = read_workbook(path)
    decode_workbook(workbook)
    return workbook, [read_layout(one) for one in workbook.sheets]


def test_own_titles_come_first_and_those_above_once(tmp_path):
    """Of the third form its own titles, then those of the two above without saying anything twice."""
    workbook, layouts = forms(tmp_path / "bieu.xlsx", 3)
    titles = [titles_of(sheet, layout) for sheet, layout in zip(workbook.sheets, layouts, strict=True)]
    ((first, _, third),) = surroundings(workbook, layouts, titles, "Hòa Xuân/bieu.xlsx")
    assert third.own == ["Số liệu năm 2021", "Báo cáo của khu phố 3", "UBND PHƯỜNG HÒA XUÂN"]
    assert third.above == ["Số liệu năm 2021", "Báo cáo của khu phố 2", "UBND PHƯỜNG HÒA XUÂN", "Báo cáo của khu phố 1"]
    assert first.above == []
    assert third.far == [("file", "bieu"), ("folder", "Hòa Xuân")]
    contexts = sheet_contexts(workbook, layouts, "bieu.xlsx")
    assert [(one.ward, one.khu_pho, one.period) for one in contexts[0]] == [
        ("Phường Hòa Xuân", f"Khu phố {number}", "2021") for number in (1, 2, 3)]


def test_titles_that_say_the_same_are_heard_once(tmp_path):
    """What each table costs grows by the titles that say something else, not by all: 80 tables cost less than eight times what 20 do."""

    def calls(count):
        workbook, layouts = forms(tmp_path / f"{count}.xlsx", count)
        assert len(layouts[0].tables) == count
        for cells in workbook.sheets[0].cells.values():  # as where a sheet is copied under itself
            if 1 in cells and cells[1].text.startswith("Báo cáo"):
                cells[1].text = cells[1].value = "Báo cáo của khu phố 1"
        sheet_contexts(workbook, layouts, "a.xlsx")  # what words mean is remembered
        made = 0

        def add(frame, event, arg):
            nonlocal made
            made += event == "call"

        sys.setprofile(add)
        sheet_contexts(workbook, layouts, "a.xlsx")
        sys.setprofile(None)
        return made

    assert calls(80) < 8 * calls(20)


def test_a_line_in_brackets_that_explains_a_sign_does_not_date_the_table(typed):
    """*(Số trong ngoặc là số liệu năm 2021)* under the title of 2022."""
    values, _ = typed([["XÃ NGHĨA TRUNG"], ["GIA ĐÌNH HỌC TẬP NĂM 2022"], ["(Số trong ngoặc là số liệu năm 2021)"], ["Thôn", "Tổng số hộ"], ["Thôn An", "120 (118)"], ["Thôn Bình", "95 (93)"]])
    assert {key[1] for key in values} == {"2022"}


def test_the_name_that_no_code_page_changed_is_the_wards(tmp_path):
    """*Vơ Xu* may be a name; the file's own name has it right."""
    book = openpyxl.Workbook()
    for row in (["UBND THỊ TRẤN VƠ XU"], ["GIA ĐÌNH HỌC TẬP NĂM 2022"], ["Khu phố", "Tổng số hộ"], ["KP 1", 120], ["KP 2", 95]):
        book.active.append(row)
    book.save(tmp_path / "Thị trấn Võ Xu.xlsx")
    assert {f.ward for f in read_submission(tmp_path / "Thị trấn Võ Xu.xlsx", "Thị trấn Võ Xu.xlsx").figures} == {"Thị trấn Võ Xu"}
