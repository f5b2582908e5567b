"""The texts around a table, the nearest first, and what they cost on a sheet of many tables."""

import sys

import openpyxl

from hieuhoc_analysis.extract.cells.decode import decode_workbook
from hieuhoc_analysis.extract.layout import read_layout
from hieuhoc_analysis.extract.workbook import read_workbook
from hieuhoc_analysis.harmonize.paper.context import sheet_contexts
from hieuhoc_analysis.harmonize.paper.surroundings import surroundings
from hieuhoc_analysis.harmonize.paper.titles import titles_of
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
    third = [[], [], ["Thôn", "Số hộ", "Số hộ được công nhận gia đình học tập"], ["Thôn Bờ", 110, 50], ["Thôn Bãi", 80, 20]]
    lines = beside(first, second, third)
    lines.append([*[None] * 4, "Người lập", None, None, "CHỦ TỊCH"])
    values, _ = typed(lines)
    assert {key[0] for key in values} == {"Thôn Đông", "Thôn Tây", "Thôn Giữa", "Thôn Nam", "Thôn Bắc", "Thôn Bờ", "Thôn Bãi"}
    assert {key[1] for key in values if key[0] in ("Thôn Bờ", "Thôn Bãi")} == {"2019"}


def test_units_in_a_gap_name_no_table(typed):
    """*ĐVT* behind a blank column parts no figures from their names."""
    values, _ = typed([["UBND XÃ HÀM MỸ"], ["QUỸ KHUYẾN HỌC NĂM 2021"], ["Thôn", "Quỹ khuyến học", None, "ĐVT", "Số suất học bổng"],
                       ["Thôn Đông", 12, None, "triệu đồng", 15], ["Thôn Tây", 8400000, None, "đồng", 9], ["Thôn Nam", 9, None, "triệu đồng", 11]])
    assert {(key[0], key[2]): value for key, value in values.items() if key[2] == "scholarships"} == {
        ("Thôn Đông", "scholarships"): 15, ("Thôn Tây", "scholarships"): 9, ("Thôn Nam", "scholarships"): 11}


def test_signs_for_the_line_above_are_read_across_a_blank_row(typed, tmp_path):
    """*nt* under a ward's name names no ward of its own."""
    _, findings = typed([["SỐ LIỆU NĂM 2021"], ["Xã", "Thôn", "Tổng số hộ"], ["Xã Hàm Mỹ", "Thôn Đông", 210], ["nt", "Thôn Tây", 180], [], ["nt", "Thôn Nam", 190],
                         ["Xã Tân Lập", "Thôn Bắc", 150], ["nt", "Thôn Giữa", 120]])
    read = read_submission(tmp_path / "a.xlsx", "a.xlsx")
    assert [(figure.ward, figure.khu_pho) for figure in read.values] == [
        ("Xã Hàm Mỹ", "Thôn Đông"), ("Xã Hàm Mỹ", "Thôn Tây"), ("Xã Hàm Mỹ", "Thôn Nam"), ("Xã Tân Lập", "Thôn Bắc"), ("Xã Tân Lập", "Thôn Giữa")]


def test_the_year_of_all_headings_is_nearer_than_that_of_another_sheet(typed):
    """*Tổng số hộ* beside *Kết quả năm 2022*, whatever the sheet before is of."""
    heads = [["Thôn", "Tổng số hộ", "Kết quả năm 2022", None], [None, None, "Số hộ đăng ký GĐHT", "Số hộ được công nhận GĐHT"]]
    values, _ = typed({
        "Trang A": [["UBND XÃ HÀM MỸ"], ["KẾT QUẢ NĂM 2021"], HEADS, ["Thôn Đông", 205, 145], ["Thôn Tây", 175, 115]],
        "Trang B": [["UBND XÃ HÀM MỸ"], ["PHỤ LỤC"], *heads, ["Thôn Đông", 210, 150, 120], ["Thôn Tây", 180, 120, 100]],
    })
    assert {period: value for (name, period, element, _), value in values.items() if name == "Thôn Đông" and element == "households"} == {"2021": 205, "2022": 210}


def test_words_for_figures_are_told_where_only_office_and_signature_say_what_persons_have(typed):
    """Telephone, address and *(Ký, ghi rõ họ tên)* head no list of persons; a column of telephones does."""
    head = ["UBND XÃ HÀM MỸ", "KẾT QUẢ NĂM 2021"]
    body = [HEADS, *(["Thôn " + name, 200, given] for name, given in zip(["Đông", "Tây", "Nam", "Bắc", "Giữa"], ["chưa rõ", 120, 130, 140, "1O5"], strict=True))]
    office = [["Điện thoại: 0252 3 000 000"], ["Email: khuyenhoc@example.vn"]]
    _, findings = typed([*office, *([text] for text in head), *body, [], ["Người lập"], ["(Ký, ghi rõ họ tên)"]])
    assert [(finding.rule, finding.found) for finding in findings] == [("not_a_number", "chưa rõ"), ("letter_in_number", "1O5")]
    _, findings = typed([*([text] for text in head), *([*line, text] for line, text in zip(body, ["Điện thoại", "0913", "0914", "0915", "0916", "0917"], strict=True))])
    assert {finding.found for finding in findings if finding.source_cell == "C4"} == {"…"}


def test_an_office_that_signs_for_another_ward_is_asked_about(typed):
    """The lower of two papers names its ward in the signature only; those who receive a paper (*TT Đảng ủy*) are no ward."""
    first = [["UBND XÃ HÀM MỸ"], ["KẾT QUẢ NĂM 2021"], HEADS, ["Thôn Đông", 210, 150], ["Thôn Tây", 180, 120], [], ["TM. UBND XÃ HÀM MỸ"], ["CHỦ TỊCH"]]
    second = [[], ["KẾT QUẢ NĂM 2019"], HEADS, ["Thôn Nam", 310, 250], ["Thôn Bắc", 280, 220], [], ["TM. HỘI KHUYẾN HỌC XÃ TÂN LẬP"], ["CHỦ TỊCH"], ["Nơi nhận:"],
              ["- TT Đảng ủy, HĐND xã;"]]
    _, findings = typed([*first, *second])
    assert [(finding.rule, finding.source_cell, finding.found) for finding in findings] == [("ward_titles_differ", "A15", "Xã Tân Lập")]
    _, findings = typed([*first, ["Nơi nhận:"], ["- TT Đảng ủy, HĐND xã;"]])
    assert findings == []


def test_the_sheet_of_the_whole_among_those_of_places_is_none_of_them(typed):
    """*TOAN XA* beside *AP 1*, *AP 2*, in capitals without accents: what it says is the ward's."""
    form = [["HỘI KHUYẾN HỌC XÃ TÂN THÀNH"], ["KẾT QUẢ NĂM 2022"], ["Nội dung", "Số lượng"]]
    sheets = {name: [*form, ["Tổng số hộ", given], ["Số hộ đăng ký gia đình học tập", given - 50]] for name, given in {"AP 1": 210, "AP 2": 180, "TOAN XA": 390}.items()}
    values, _ = typed(sheets)
    assert {key[0] for key in values} == {"Ấp 1", "Ấp 2", ""}
