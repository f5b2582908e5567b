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


def beside(*papers, gap=1):
    """The lines of papers side by side."""
    height = max(map(len, papers))
    widths = [max(map(len, paper)) + gap for paper in papers]
    return [[cell for paper, width in zip(papers, widths, strict=True) for cell in [*(paper[row] if row < len(paper) else []), *[None] * width][:width]]
            for row in range(height)]


HEADS = ["Thôn", "Tổng số hộ", "Số hộ đăng ký gia đình học tập"]


def test_papers_side_by_side_are_each_read_by_its_own_head(typed):
    """Also where the title of one is nearer to its table in rows where the other has none."""
    first = [["UBND XÃ HÀM MỸ"], [], ["KẾT QUẢ NĂM 2021"], HEADS, ["Thôn Đông", 210, 150], ["Thôn Tây", 180, 120]]
    second = [["HỘI KHUYẾN HỌC XÃ TÂN LẬP"], ["KẾT QUẢ NĂM 2019"], [], HEADS, ["Thôn Nam", 310, 250], ["Thôn Bắc", 280, 220]]
    third = [["UBND XÃ HÀM CẦN"], [], [], HEADS, ["Thôn Một", 110, 50], ["Thôn Hai", 80, 20], [], ["KẾT QUẢ NĂM 2020"]]
    values, _ = typed(beside(first, second))
    assert {key[:2] for key in values} == {("Thôn Đông", "2021"), ("Thôn Tây", "2021"), ("Thôn Nam", "2019"), ("Thôn Bắc", "2019")}
    values, _ = typed(beside(second, first, gap=2))
    assert {key[:2] for key in values} == {("Thôn Đông", "2021"), ("Thôn Tây", "2021"), ("Thôn Nam", "2019"), ("Thôn Bắc", "2019")}
    values, _ = typed(beside(third, first))  # what has no year of its own hears that of its neighbour
    assert {key[:2] for key in values} >= {("Thôn Đông", "2021"), ("Thôn Tây", "2021")}


def test_a_title_over_the_first_of_tables_side_by_side_is_of_all(typed):
    """Captions over each of them say nothing of ward or year."""
    first = [["UBND XÃ HÀM MỸ"], ["KẾT QUẢ NĂM 2021"], [], ["I. Các thôn phía bắc"], HEADS, ["Thôn Đông", 210, 150], ["Thôn Tây", 180, 120]]
    second = [[], [], [], ["II. Các thôn phía nam"], HEADS, ["Thôn Nam", 310, 250], ["Thôn Bắc", 280, 220]]
    values, _ = typed(beside(first, second))
    assert {key[1] for key in values} == {"2021"}
    assert len(values) == 8


def test_tables_under_each_other_in_one_of_two_papers_side_by_side_hear_their_own_head(typed):
    """The second table of the right paper stands below all of the left one."""
    first = [["UBND XÃ HÀM MỸ"], ["KẾT QUẢ NĂM 2021"], HEADS, ["Thôn Đông", 210, 150], ["Thôn Tây", 180, 120], ["Thôn Giữa", 190, 140]]
    second = [["UBND XÃ TÂN LẬP"], ["KẾT QUẢ NĂM 2019"], HEADS, ["Thôn Nam", 310, 250], ["Thôn Bắc", 280, 220], ["II. Dòng họ học tập"],
              ["Thôn", "Số dòng họ", "Đăng ký"], ["Thôn Nam", 7, 5], ["Thôn Bắc", 6, 4]]
    values, _ = typed(beside(first, second))
    assert {key[1] for key in values if key[2].startswith("clans")} == {"2019"}
    assert {value for key, value in values.items() if key[2] == "clans_registered"} == {5, 4}


def test_signatures_between_tables_side_by_side_join_no_tables(typed):
    """*CHỦ TỊCH* in the blank column below the shorter ones, beside the last line of the longer one."""
    first = [["UBND XÃ HÀM MỸ"], ["KẾT QUẢ NĂM 2021"], HEADS, ["Thôn Đông", 210, 150], ["Thôn Tây", 180, 120], ["Thôn Giữa", 190, 140]]
    second = [["UBND XÃ TÂN LẬP"], ["KẾT QUẢ NĂM 2019"], HEADS, ["Thôn Nam", 310, 250], ["Thôn Bắc", 280, 220]]
    third = [[], [], HEADS, ["Thôn Bờ", 110, 50], ["Thôn Bãi", 80, 20]]
    lines = beside(first, second, third)
    lines.append([*[None] * 4, "Người lập", None, None, "CHỦ TỊCH"])
    values, _ = typed(lines)
    assert {key[0] for key in values} == {"Thôn Đông", "Thôn Tây", "Thôn Giữa", "Thôn Nam", "Thôn Bắc", "Thôn Bờ", "Thôn Bãi"}
    assert {key[1] for key in values if key[0] in ("Thôn Bờ", "Thôn Bãi")} == {"2019"}
