"""The form: what it collects is read back without a question; a blank one is not zero; mistakes come back marked."""

import openpyxl
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.feedback import template

MODELS = {"households": 700, "families_registered": 400, "families_recognized": 300, "clans": 5, "clans_registered": 3, "clans_recognized": 2,
          "communities_registered": 1, "communities_recognized": 1, "organizations": 6, "organizations_registered": 4, "organizations_recognized": 3,
          "adults": 1500, "citizens_registered": 600, "citizens_recognized": 400}
PUPILS = {"pupils_start": 300, "pupils_end": 297, "dropouts": 2, "returned_to_school": 1, "children_school_age": 310, "not_enrolled": 0, "children_age6": 40, "children_age6_grade1": 39}


def _fill(path, names):
    book = openpyxl.load_workbook(path)
    truth = {}
    for sheet, values in (("Mô hình học tập", MODELS), ("Học sinh", PUPILS)):
        page = book[sheet]
        first = next(row for row in range(1, 12) if page.cell(row, 2).value == names[0])
        for at, name in enumerate(names):
            for column, (element, value) in enumerate(values.items(), 3):
                page.cell(first + at, column).value = value + (3 * at if value > 20 else 0)
                truth[name, element] = page.cell(first + at, column).value
    book.save(path)
    return truth


@pytest.mark.parametrize(("ward", "year", "count"), [("Thị trấn Liên Hương", 2021, 14), ("Xã Vĩnh Hảo", 2024, 3), ("Phường Phú Thủy", 2026, 40)])
def test_a_filled_form_is_read_back_without_a_finding(tmp_path, ward, year, count):
    """Every figure typed comes back, under its ward, khu phố, year and school year, and nothing is found."""
    names = [f"Khu phố {n}" for n in range(1, count + 1)]
    path = template.write_template(tmp_path / "form.xlsx", ward, year, names)
    truth = _fill(path, names)
    cleaned = hh.clean(path)
    rows = cleaned.observations
    assert cleaned.findings["rule"].tolist() == []
    assert {(r.khu_pho, r.data_element): r.value for r in rows.itertuples()} == truth
    assert set(rows["ward"]) == {ward}
    assert set(rows["period"]) == {str(year), f"{year - 1}-{year}"}


def test_a_blank_form_is_not_zero(tmp_path):
    """A form that nobody filled in gives no observation and one sentence that says so."""
    path = template.write_template(tmp_path / "form.xlsx", "Xã Vĩnh Hảo", 2026, ["Thôn 1", "Thôn 2"])
    cleaned = hh.clean(path)
    assert len(cleaned.observations.query("value == value")) == 0
    assert cleaned.findings["rule"].tolist() == ["no_figures"]


def test_a_half_filled_form_keeps_its_gaps(tmp_path):
    """A cell left empty is not reported; it never becomes 0."""
    names = ["Thôn 1", "Thôn 2", "Thôn 3"]
    path = template.write_template(tmp_path / "form.xlsx", "Xã Vĩnh Hảo", 2026, names)
    _fill(path, names)
    book = openpyxl.load_workbook(path)
    book["Mô hình học tập"]["D8"].value = None
    book.save(path)
    rows = hh.clean(path).observations
    found = rows[(rows["khu_pho"] == "Thôn 2") & (rows["data_element"] == "families_registered")]
    assert not found["value"].notna().any()


def test_mistakes_come_back_marked_in_their_cells(tmp_path, capsys):
    """Form → mistakes → check names each in its cell → corrected → clean equals what was typed."""
    names = ["Khu phố 1", "Khu phố 2", "Khu phố 3"]
    path = template.write_template(tmp_path / "Thị trấn Liên Hương.xlsx", "Thị trấn Liên Hương", 2021, names)
    truth = _fill(path, names)
    book = openpyxl.load_workbook(path)
    page = book["Mô hình học tập"]
    wrong = {"D7": 900, "E8": -3, "C9": "bảy trăm"}
    right = {cell: page[cell].value for cell in wrong}
    for cell, value in wrong.items():
        page[cell].value = value
    page["F10"].value = 99  # the total typed over
    book.save(path)
    assert main(["check", str(path), "--out", str(tmp_path / "back")]) == 1
    marked = openpyxl.load_workbook(next((tmp_path / "back").rglob("*.xlsx")))["Mô hình học tập"]
    assert [cell for cell in (*wrong, "F10") if marked[cell].comment is None] == []
    for cell, value in right.items():
        page[cell].value = value
    page["F10"].value = 15
    book.save(path)
    assert main(["check", str(path)]) == 0
    rows = hh.clean(path).observations
    assert {(r.khu_pho, r.data_element): r.value for r in rows.itertuples()} == truth


def test_last_years_figures_are_shown_and_not_read(tmp_path):
    """The reference sheet shows what was reported; it is no submission of the year."""
    path = template.write_template(tmp_path / "form.xlsx", "Xã Vĩnh Hảo", 2026, ["Thôn 1"], {("Thôn 1", "households"): 512})
    assert 512 in [cell.value for row in openpyxl.load_workbook(path)[template.REFERENCE].iter_rows() for cell in row]
    assert 512 not in hh.clean(path).observations["value"].tolist()


def test_only_the_input_cells_are_open(tmp_path):
    """Headings and totals are protected, figures are not; whole numbers from 0 are asked for in Vietnamese; one A4 page."""
    page = openpyxl.load_workbook(template.write_template(tmp_path / "form.xlsx", "Xã Vĩnh Hảo", 2026, ["Thôn 1", "Thôn 2"]))["Mô hình học tập"]
    assert page.protection.sheet
    assert (page["C7"].protection.locked, page["B7"].protection.locked, page["C9"].protection.locked) == (False, True, True)
    rule = page.data_validations.dataValidation[0]
    assert (rule.type, rule.operator, rule.formula1) == ("whole", "greaterThanOrEqual", "0")
    assert "số nguyên" in rule.error
    assert (page.page_setup.orientation, page.page_setup.fitToHeight) == ("landscape", 1)


def test_the_same_form_has_the_same_bytes(tmp_path):
    """Two forms for the same ward and year are identical."""
    one, two = (template.write_template(tmp_path / f"{n}.xlsx", "Xã Vĩnh Hảo", 2026, ["Thôn 1"]).read_bytes() for n in (1, 2))
    assert one == two


def test_names_from_a_list_a_file_or_nowhere(tmp_path, capsys):
    """Names come from commas or a file's first column; without any the command says what to do."""
    (tmp_path / "ten.csv").write_text("khu_pho,ghi chú\nThôn A,x\nThôn B,y\n", encoding="utf-8-sig")
    assert template.read_names("Thôn A, Thôn B") == template.read_names(str(tmp_path / "ten.csv"))
    with pytest.raises(UsageError, match="Không tìm thấy tệp danh sách"):
        template.read_names("khong-co.csv")
    (tmp_path / "rong.csv").write_text("khu_pho\n", encoding="utf-8")
    with pytest.raises(UsageError, match="không có tên khu phố nào"):
        template.read_names(str(tmp_path / "rong.csv"))
    assert main(["template", "--ward", "Xã Không Có", "--year", "2026", "--out", str(tmp_path / "f.xlsx"), "--processed", str(tmp_path)]) == 2
    assert "Chưa biết các khu phố" in capsys.readouterr().err


@pytest.mark.parametrize(("out", "year", "said"), [("f.xls", 2026, "phải là tệp .xlsx"), ("f.xlsx", 26, "không hợp lý")])
def test_wrong_use_is_said(tmp_path, out, year, said):
    """Another format or an impossible year is refused in words."""
    with pytest.raises(UsageError, match=said):
        template.write_template(tmp_path / out, "Xã Vĩnh Hảo", year, ["Thôn 1"])


def test_every_line_is_high_enough_to_write_on(tmp_path):
    """Both sheets, first line and total included: no line is lower than the others, because the form is printed and filled by hand as well."""
    book = openpyxl.load_workbook(template.write_template(tmp_path / "form.xlsx", "Xã Vĩnh Hảo", 2026, ["Thôn 1", "Thôn 2", "Thôn 3"]))
    for page in book.worksheets[:2]:
        first = next(row for row in range(1, 12) if page.cell(row, 2).value == "Thôn 1")
        assert [page.row_dimensions[row].height for row in range(first, first + 4)] == [21] * 4


@pytest.mark.parametrize(("year", "asked"), [(2020, False), (2021, True)])
def test_a_form_asks_for_the_models_that_its_programme_knows(tmp_path, year, asked):
    """*Công dân học tập* came with the programme of 2021."""
    page = openpyxl.load_workbook(template.write_template(tmp_path / "a.xlsx", "Xã Vĩnh Hảo", year, ["Thôn 1"]))["Mô hình học tập"]
    assert ("Công dân học tập" in [cell.value for cell in page[5]]) == asked
