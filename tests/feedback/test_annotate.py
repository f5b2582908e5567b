"""A marked copy names each doubtful cell and is never read as a submission."""

import re

import openpyxl
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.feedback.annotate import write_marked_copy
from hieuhoc_analysis.feedback.check import give_back
from hieuhoc_analysis.pipeline import collect


@pytest.fixture(scope="module")
def checked(tmp_path_factory):
    """The sample of 2017, which has a wrong total in E26, checked and given back."""
    root = tmp_path_factory.mktemp("check")
    hh.write_sample(root / "raw")
    cleaned = hh.clean(root / "raw" / "2017")
    copies = give_back(collect(root / "raw" / "2017"), cleaned.findings.to_dict("records"), root / "out")
    return root, copies


def test_the_doubtful_cell_is_filled_and_commented(checked):
    """The wrong total is red and says what was found, what was expected and what to do."""
    sheet = openpyxl.load_workbook(checked[1][0])["Biểu 1"]
    assert sheet["E26"].fill.fgColor.rgb.endswith("F8B9B1")
    assert "2.753" in sheet["E26"].comment.text
    assert "→" in sheet["E26"].comment.text


def test_the_first_sheet_lists_findings_with_links(checked):
    """Severity in words, and a link to the cell."""
    sheet = openpyxl.load_workbook(checked[1][0]).worksheets[0]
    assert sheet.title == "Kết quả kiểm tra"
    rows = {row[2].value: row for row in sheet.iter_rows(min_row=6)}
    assert rows["E26"][0].value == "Lỗi"
    assert rows["E26"][2].hyperlink.location == "'Biểu 1'!E26" or rows["E26"][2].hyperlink.target == "#'Biểu 1'!E26"


def test_a_marked_copy_is_no_submission(checked):
    """Reading the copies gives a note and no observation."""
    cleaned = hh.clean(checked[0] / "out")
    assert len(cleaned.observations) == 0
    assert set(cleaned.findings["rule"]) == {"not_a_submission"}


def test_same_findings_give_the_same_bytes(checked, tmp_path):
    """Two copies are identical."""
    path, _ = collect(checked[0] / "raw" / "2017")[0]
    one = write_marked_copy(path, [], tmp_path / "1.xlsx").read_bytes()
    assert one == write_marked_copy(path, [], tmp_path / "2.xlsx").read_bytes()


def test_other_formats_are_rebuilt_without_running_anything(tmp_path):
    """A CSV gets a marked .xlsx in which its text stays text."""
    (tmp_path / "a.csv").write_text("Khu phố,Tổng số hộ\n=1+1,5\nKP2,6\n", encoding="utf-8")
    finding = {"severity": "warning", "source_sheet": "a", "source_cell": "B2", "message": "Xem lại.", "hint": "Sửa."}
    sheet = openpyxl.load_workbook(write_marked_copy(tmp_path / "a.csv", [finding], tmp_path / "b.xlsx"))["a"]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")
    assert sheet["B2"].comment is not None


def test_check_writes_marked_copies(checked, tmp_path, capsys):
    """`hieuhoc check --out` ends with 1 and says where the copies are."""
    assert main(["check", str(checked[0] / "raw" / "2017"), "--out", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().out
    assert len(list(tmp_path.rglob("*.xlsx"))) == 1


def finding(sheet, cell, rule="not_a_number", severity="warning", **more):
    """A row of the findings table."""
    place = f"Trang “{sheet}”, ô {cell}: " if cell else ""
    return {"rule": rule, "severity": severity, "source_sheet": sheet, "source_cell": cell, "message": f"{place}“x” không phải là số.", "hint": "Nhập số.", **more}


def book(path, **cells):
    """A workbook of one sheet, *Biểu 1*."""
    made = openpyxl.Workbook()
    made.active.title = "Biểu 1"
    for address, value in cells.items():
        made.active[address] = value
    made.save(path)
    return path


def lines(path):
    """The texts of the first sheet, line by line."""
    return ["|".join(str(cell.value) for cell in row if cell.value is not None) for row in openpyxl.load_workbook(path).worksheets[0].iter_rows()]


def test_a_comment_is_short_and_says_what_to_do(tmp_path):
    """Sheet and cell stand beside it already; the sentence begins with a capital."""
    out = write_marked_copy(book(tmp_path / "a.xlsx", B2="x"), [finding("Biểu 1", "B2", message="Trang “Biểu 1”, ô B2: không hiểu.")], tmp_path / "b.xlsx")
    assert openpyxl.load_workbook(out)["Biểu 1"]["B2"].comment.text == "Không hiểu.\n→ Nhập số."
    assert "Cần xem lại|Biểu 1|B2|Không hiểu.|Nhập số." in lines(out)


def test_a_ward_is_not_asked_to_edit_codelists(tmp_path):
    """What the analyst does with a codelist is asked of the ward in its own terms, in both languages."""
    row = finding("", "", "khu_pho_missing", khu_pho="Khu phố 9", message="Thiếu Khu phố 9.", hint="ghi vào khu_pho.csv")
    for lang, asked in (("vi", "Bổ sung số liệu của Khu phố 9"), ("en", "Add the figures of Khu phố 9")):
        said = "\n".join(lines(write_marked_copy(book(tmp_path / "a.xlsx", B2=1), [row], tmp_path / "b.xlsx", lang)))
        assert (asked in said, ".csv" in said) == (True, False)


def test_no_hint_to_a_ward_names_a_codelist_or_a_command():
    """Every rule whose hint is about the analyst's files has a wording for the ward; notes are not sent."""
    from hieuhoc_analysis import codelists
    from hieuhoc_analysis.feedback.wording import for_ward, to_do

    rows = [{"rule": r["rule"], "severity": r["severity"], "hint": r[f"hint_{lang}"], "khu_pho": "", "ward": "", "period": ""} | {"lang": lang}
            for r in codelists.load("rules") for lang in ("vi", "en")]
    rows = [row for row in rows if for_ward(row)]
    assert [row["rule"] for row in rows if re.search(r"\w\.csv|hieuhoc |--", to_do(row, row["lang"]))] == []


def test_the_wards_own_comment_and_partial_bold_stay(tmp_path):
    """The finding is added under the comment that was there; words in bold stay bold."""
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.comments import Comment

    path = book(tmp_path / "a.xlsx", B2="x", A1=CellRichText("Năm ", TextBlock(InlineFont(b=True), "2019")))
    made = openpyxl.load_workbook(path, rich_text=True)
    made.active["B2"].comment = Comment("Chờ xác minh", "Người lập")
    made.save(path)
    sheet = openpyxl.load_workbook(write_marked_copy(path, [finding("Biểu 1", "B2")], tmp_path / "b.xlsx"), rich_text=True)["Biểu 1"]
    assert sheet["B2"].comment.text.split("\n\n")[0] == "Chờ xác minh"
    assert "không phải là số" in sheet["B2"].comment.text
    assert isinstance(sheet["A1"].value, CellRichText)


@pytest.mark.parametrize(("part", "content", "said"), [
    ("xl/drawings/drawing9.xml", b"<xdr:wsDr xmlns:xdr='x'><xdr:sp/></xdr:wsDr>", "hộp chữ và hình vẽ bị bỏ"),
    ("xl/media/image9.wmf", b"x", "hình dạng EMF, WMF, SVG bị bỏ"),
    ("xl/vbaProject.bin", b"x", "macro bị bỏ"),
    ("xl/threadedComments/threadedComment1.xml", b"<x/>", "chỉ còn dạng chữ thường"),
])
def test_what_the_copy_cannot_keep_is_said(tmp_path, part, content, said):
    """Only what this workbook has is named; a plain one is told nothing."""
    import zipfile

    path = book(tmp_path / "a.xlsx", B2="x")
    assert [line for line in lines(write_marked_copy(path, [finding("Biểu 1", "B2")], tmp_path / "b.xlsx")) if "không giữ" in line] == []
    with zipfile.ZipFile(path, "a") as package:
        package.writestr(part, content)
    assert [said in line for line in lines(write_marked_copy(path, [finding("Biểu 1", "B2")], tmp_path / "b.xlsx")) if "không giữ" in line] == [True]


def test_validations_and_formats_are_kept(tmp_path):
    """The ward's drop-downs, number formats and column widths are in the copy."""
    from openpyxl.worksheet.datavalidation import DataValidation

    path = book(tmp_path / "a.xlsx", B2=1234)
    made = openpyxl.load_workbook(path)
    made.active["B2"].number_format, made.active.column_dimensions["B"].width = "#,##0", 33
    rule = DataValidation(type="list", formula1='"có,không"')
    rule.add("C2:C9")
    made.active.add_data_validation(rule)
    made.save(path)
    sheet = openpyxl.load_workbook(write_marked_copy(path, [finding("Biểu 1", "B2")], tmp_path / "b.xlsx"))["Biểu 1"]
    assert (sheet["B2"].number_format, sheet.column_dimensions["B"].width, sheet.data_validations.dataValidation[0].formula1) == ("#,##0", 33, '"có,không"')


@pytest.mark.parametrize("suffix", [".xls", ".ods", ".csv"])
def test_every_format_is_marked_at_its_cell(tmp_path, suffix):
    """Of .xls, .ods and .csv a marked .xlsx: the cell is filled, the link goes to it, and the rebuilding is said."""
    import xlwt

    from tests.messy.canvas import Case
    from tests.messy.canvas import Cell as Drawn
    from tests.messy.canvas import Sheet as Page
    from tests.messy.writers import write

    title = "Biểu: đăng ký [gia đình] của toàn thị trấn"[:31] if suffix == ".ods" else "Biểu 1"
    path = tmp_path / f"Biểu 1{suffix}"
    if suffix == ".xls":
        made = xlwt.Workbook()
        page = made.add_sheet(title)
        page.write(0, 0, "Khu phố")
        page.write(1, 1, "bảy")
        made.save(str(path))
    elif suffix == ".csv":
        path.write_text("Khu phố,Số hộ\nKP1,bảy\n", encoding="utf-8")
    else:
        case = Case(1, "submissions", "standard", rule="")
        case.sheets.append(Page(title, cells={(1, 1): Drawn("Khu phố"), (2, 2): Drawn("bảy")}))
        case.format = "ods"
        path.write_bytes(write(case))
    out = write_marked_copy(path, [finding(title, "B2")], tmp_path / "b.xlsx")
    first, sheet = openpyxl.load_workbook(out).worksheets
    assert (sheet["B2"].value, sheet["B2"].fill.fgColor.rgb[-6:]) == ("bảy", "FFE699")
    link = next(cell.hyperlink for row in first.iter_rows() for cell in row if cell.hyperlink)
    assert (link.location or link.target.lstrip("#")) == f"'{sheet.title}'!B2"
    assert any("được dựng lại" in line for line in lines(out))


def fills(sheet):
    """The cells of a sheet that are coloured: red of an error, yellow of a warning."""
    colours = {"F8B9B1": "red", "FFE699": "yellow"}
    found = {cell.coordinate: colours.get(str(cell.fill.fgColor.rgb)[-6:]) for row in sheet.iter_rows() for cell in row}
    return {place: colour for place, colour in found.items() if colour}


def test_all_cells_that_a_finding_is_about_are_coloured(tmp_path):
    """A column in its range, on this sheet and another; where two meet an error shows. The sentence stands at the first cell only."""
    book = openpyxl.Workbook()
    book.active.title = "Biểu 1"
    for sheet in (book.active, book.create_sheet("Biểu 2")):
        for row in range(1, 8):
            sheet.append([row, f"Thôn {row}", 300 + row, 200 + row])
    book["Biểu 2"].merge_cells("D4:D5")
    book.save(tmp_path / "a.xlsx")
    common = {"source_sheet": "Biểu 1", "message": "Xem lại.", "hint": "Sửa."}
    warning = {"severity": "warning", "source_cell": "D2", "source_range": "C2:D3; Biểu 2!D4:D5; Biểu 9!A1", **common}
    error = {"severity": "error", "source_cell": "C3", "source_range": "C3:C5", **common}
    marked = openpyxl.load_workbook(write_marked_copy(tmp_path / "a.xlsx", [warning, error], tmp_path / "b.xlsx"))
    assert fills(marked["Biểu 1"]) == {"C2": "yellow", "D2": "yellow", "D3": "yellow", "C3": "red", "C4": "red", "C5": "red"}
    assert fills(marked["Biểu 2"]) == {"D4": "yellow"}
    assert [cell.coordinate for row in marked["Biểu 1"].iter_rows() for cell in row if cell.comment] == ["D2", "C3"]


def test_a_column_that_slid_is_coloured_from_its_first_to_its_last_cell(tmp_path):
    """From the check of two years to the cells of the copy."""
    sizes = (310, 720, 385, 1010, 295, 560, 230)
    for year, values in ((2018, sizes), (2019, (*sizes[:2], 385, 385, 1010, 295, 560))):
        book = openpyxl.Workbook()
        for row in (["UBND XÃ VĨNH HẢO"], [f"Gia đình học tập năm {year}"], ["TT", "Thôn", "Tổng số hộ", "Số hội viên"],
                    *([at, f"Thôn {at}", size, 40 + 7 * at + year % 9] for at, size in enumerate(values, 1))):
            book.active.append(row)
        book.save(tmp_path / f"{year}.xlsx")
    assert main(["check", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    marked = openpyxl.load_workbook(tmp_path / "out" / "2019 - đã kiểm tra.xlsx")
    assert fills(marked["Sheet"]) == {f"C{row}": "red" for row in range(7, 11)}
