"""A ward officer's year: form → every kind of mistake → marked copy names each in its cell → corrected → clean equals the truth."""

import shutil
import subprocess
from datetime import datetime

import openpyxl
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.feedback import template

NAMES = [f"Khu phố {n}" for n in range(1, 9)]
SIZES = (310, 420, 385, 510, 295, 460, 330, 406)
FIRST = {"Mô hình học tập": 7, "Học sinh": 6}
MODELS = ("households", "families_registered", "families_recognized", "clans", "clans_registered", "clans_recognized",
          "communities_registered", "communities_recognized", "organizations", "organizations_registered", "organizations_recognized",
          "adults", "citizens_registered", "citizens_recognized")
PUPILS = ("pupils_start", "pupils_end", "dropouts", "returned_to_school", "children_school_age", "not_enrolled", "children_age6", "children_age6_grade1")
DAY = datetime(2021, 4, 3)

# (sheet, cell) -> what the officer types, the rule, words of the comment
M, H = FIRST
MISTAKES = {
    (M, "D7"): (900, "registered_over_households", "lớn hơn tổng số hộ"),
    (M, "C8"): ("bốn trăm", "not_a_number", "không phải là số"),
    (M, "D9"): (-231, "negative_count", "số âm"),
    (M, "C10"): (510.5, "decimal_in_count", "số lẻ"),
    (M, "D11"): ("60%", "percent_in_count", "tỷ lệ phần trăm"),
    (M, "E12"): (459, "recognized_over_registered", "lớn hơn số đăng ký"),
    (M, "C13"): ("3.3.0.1", "malformed_number", "sai dạng số"),
    (M, "F14"): (DAY, "date_read_as_fraction", "đổi nội dung gõ vào thành ngày 03/04/2021"),
    (M, "G10"): (9, "part_over_whole", "“Dòng họ học tập / Tổng số” là 5"),
    (M, "H14"): ("2 hộ", "unit_unexpected", "đếm “hộ”"),
    (M, "J11"): (3, "recognized_over_registered", "lớn hơn số đăng ký"),
    (M, "L9"): (17, "part_over_whole", "“Đơn vị học tập / Tổng số” là 6"),
    (M, "P8"): (421, "recognized_over_registered", "lớn hơn số đăng ký"),
    (M, "O10"): (1021, "part_over_whole", "“Công dân học tập / Tổng số người lớn” là 1.020"),
    (M, "E13"): ("khoảng 150", "approximate_number", "ước chừng"),
    (H, "E6"): (999, "part_over_whole", "“Học sinh đầu năm học” là"),
    (H, "D7"): (200, "enrolment_gap", "chuyển đi hay chuyển đến"),
    (H, "F8"): (7, "returned_over_dropouts", "lớn hơn số bỏ học"),
    (H, "J9"): (95, "part_over_whole", "“Trẻ 6 tuổi” là 40"),
    (H, "G10"): ("#REF!", "error_cell", "báo lỗi #REF!"),
    (M, "I15"): (99, "total_mismatch", "cộng 8 số thành phần được 8"),  # a total typed over
}


def figures(sheet, place):
    """What a khu phố reports."""
    size = SIZES[place]
    return (size, size * 6 // 10, size // 2, 5, 3, 2, 1, 1, 6, 4, 3, 2 * size, size, size // 2) if sheet == M else (300 + 3 * place, 298 + 3 * place, 2, 1, 290, 0, 40, 40)


def office(path):
    """The workbook as LibreOffice saves it."""
    subprocess.run(["soffice", f"-env:UserInstallation=file://{path.parent}/office", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir",
                    str(path.parent / "saved"), str(path)], check=True, capture_output=True)
    shutil.move(path.parent / "saved" / path.name, path)


@pytest.fixture(params=["openpyxl", "libreoffice"])
def save(request):
    """A function that saves the workbook as one program or the other does."""
    if request.param == "libreoffice" and not shutil.which("soffice"):
        pytest.skip("no LibreOffice here")

    def write(book, path):
        book.save(path)
        if request.param == "libreoffice":
            office(path)

    return write


@pytest.fixture
def form(tmp_path):
    """A form filled in without a mistake, and its truth."""
    path = template.write_template(tmp_path / "Thị trấn Liên Hương.xlsx", "Thị trấn Liên Hương", 2021, NAMES)
    book, truth = openpyxl.load_workbook(path), {}
    for sheet, elements in ((M, MODELS), (H, PUPILS)):
        for place, name in enumerate(NAMES):
            for column, (element, value) in enumerate(zip(elements, figures(sheet, place), strict=True), 3):
                book[sheet].cell(FIRST[sheet] + place, column).value = value
                truth[name, element] = value
    return path, book, truth


def test_every_mistake_comes_back_in_its_cell_and_the_corrected_form_is_the_truth(form, save, tmp_path, capsys):
    """Each mistake is named by its rule and in words at its cell; corrected, nothing is found and every figure comes back."""
    path, book, truth = form
    right = {(sheet, cell): (book[sheet][cell].value, book[sheet][cell].number_format) for sheet, cell in MISTAKES}
    for (sheet, cell), (typed, _, _) in MISTAKES.items():
        book[sheet][cell].value = typed
        if typed is DAY:
            book[sheet][cell].number_format = "d-mmm"
    save(book, path)
    assert main(["check", str(path), "--out", str(tmp_path / "back")]) == 1
    found = hh.clean(path).findings
    said = {(row.source_sheet, row.source_cell, row.rule) for row in found.itertuples()}
    assert [(place, rule) for place, (_, rule, _) in MISTAKES.items() if (*place, rule) not in said] == []
    # a computed total over a mistake differs from what could be read, and names the cell where it can; nothing else is said
    sums = {(sheet, f"{cell[0]}{FIRST[sheet] + len(NAMES)}", "total_mismatch") for sheet, cell in MISTAKES}
    assert [one for one in said if one[:2] not in MISTAKES and one not in sums] == []
    marked = openpyxl.load_workbook(next((tmp_path / "back").rglob("*.xlsx")))
    comments = {place: getattr(marked[place[0]][place[1]].comment, "text", "") for place in MISTAKES}
    assert [(place, words, comments[place]) for place, (_, _, words) in MISTAKES.items() if words not in comments[place]] == []
    for (sheet, cell), (value, shown) in right.items():
        book[sheet][cell].value, book[sheet][cell].number_format = value, shown
    save(book, path)
    capsys.readouterr()
    assert main(["check", str(path)]) == 0
    assert "0 lỗi, 0 cảnh báo, 0 thông tin" in capsys.readouterr().out
    rows = hh.clean(path).observations
    assert {(r.khu_pho, r.data_element): r.value for r in rows.itertuples()} == truth


def test_a_forgotten_khu_pho_is_asked_for(form, save):
    """A line left empty amid the others is said at its name; its figures are missing, never zero."""
    path, book, _ = form
    for sheet in (M, H):
        for column in range(3, 17 if sheet == M else 11):
            book[sheet].cell(FIRST[sheet] + 2, column).value = None
    save(book, path)
    cleaned = hh.clean(path)
    assert cleaned.findings[["rule", "source_sheet", "source_cell", "khu_pho"]].values.tolist() == [["khu_pho_blank", M, "B9", "Khu phố 3"]]
    assert "Khu phố 3" not in set(cleaned.observations.query("value == value")["khu_pho"])


def test_a_khu_pho_written_over_another_is_a_duplicate(form, save):
    """An officer who unprotects the sheet and names one twice is told at the second."""
    path, book, _ = form
    book[M]["B9"].value = "Khu phố 2"
    save(book, path)
    assert ("duplicate_khu_pho", M, "9") in {(r.rule, r.source_sheet, r.source_cell[1:]) for r in hh.clean(path).findings.itertuples()}


def test_remarks_are_no_figures(form, save):
    """Reasons in the column Ghi chú are read by people only, numbers in them too."""
    path, book, truth = form
    book[M]["Q8"].value = "Đã kiểm tra: chuyển đi 12 hộ"
    book[M]["Q9"].value = 12
    save(book, path)
    cleaned = hh.clean(path)
    assert cleaned.findings["rule"].tolist() == []
    assert {(r.khu_pho, r.data_element): r.value for r in cleaned.observations.itertuples()} == truth


def test_the_form_says_the_same_as_check_while_it_is_filled_in(form, tmp_path):
    """LibreOffice computes the live column: the contradictions in words, nothing on lines that agree."""
    if not shutil.which("soffice"):
        pytest.skip("no LibreOffice here")
    path, book, _ = form
    book[M]["D7"].value, book[M]["E8"].value, book[M]["C9"].value, book[M]["C10"].value, book[M]["G11"].value = 900, 400, "bốn trăm", 510.5, 9
    book[H]["D6"].value, book[H]["F7"].value, book[H]["J8"].value = 200, 7, 95
    book.save(path)
    office(path)
    seen = openpyxl.load_workbook(path, data_only=True)
    assert [seen[M][f"R{row}"].value or "" for row in range(7, 13)] == [
        "Gia đình đăng ký nhiều hơn tổng số hộ", "Gia đình được công nhận nhiều hơn đăng ký", "Có ô ghi chữ, không phải số", "Có ô là số âm hoặc số lẻ",
        "Dòng họ đăng ký nhiều hơn tổng số dòng họ", ""]
    assert [seen[H][f"L{row}"].value or "" for row in range(6, 10)] == [
        "Đầu năm, bỏ học, cuối năm không khớp", "Vận động trở lại lớp nhiều hơn học sinh bỏ học", "Trẻ 6 tuổi vào lớp 1 nhiều hơn trẻ 6 tuổi", ""]


def test_a_form_with_a_column_of_ones_own_is_read_back(tmp_path):
    """A row more in form.csv is a column more in the form, and its figures come back without a finding."""
    lists = tmp_path / "lists"
    lists.mkdir()
    (lists / "form.csv").write_text("sheet,group,heading,data_element\nmodels,,Hội viên khuyến học,members\n", encoding="utf-8-sig")
    from hieuhoc_analysis import codelists

    with codelists.using(lists):
        path = template.write_template(tmp_path / "bieu.xlsx", "Xã Vĩnh Hảo", 2022, NAMES[:3])
    book = openpyxl.load_workbook(path)
    for place in range(3):
        for column, value in enumerate((*figures(M, place), 80 + place), 3):
            book[M].cell(7 + place, column).value = value
    book.save(path)
    cleaned = hh.clean(path)
    assert cleaned.findings["rule"].tolist() == []
    assert cleaned.observations.query("data_element == 'members'")["value"].tolist() == [80, 81, 82]
