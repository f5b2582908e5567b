"""What was not understood comes back as a list; the completed list is read by the next run."""

import csv

import openpyxl
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.errors import CodelistError

STRANGE = "- Nhóm nòng cốt"
NAMES = ("unmapped_headings.csv", "unknown_units.csv")


def submission(path, headings, rows=4, ward="Xã Vĩnh Hảo", year=2018, names="Thôn {}", start=1):
    """A sheet of one ward: households, then the headings given."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([f"BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP {ward.upper()} NĂM {year}"])
    sheet.append([])
    sheet.append(["STT", "Thôn", "Tổng số hộ", *headings])
    for i in range(start, start + rows):
        sheet.append([i, names.format(i), 200 + i, *(20 + i for _ in headings)])
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)


def read(path):
    """A list as a program reads it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def complete(out, folder, column, answer, name=NAMES[0], **how):
    """Fill one column of every row, as a person does in Excel, and put the list into a folder of codelists."""
    rows = read(out / name)
    folder.mkdir()
    with (folder / name).open("w", encoding=how.get("encoding", "utf-8-sig"), newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=how.get("delimiter", ","))
        writer.writeheader()
        writer.writerows({**row, column: answer} for row in rows)
    return folder


@pytest.fixture
def strange(tmp_path):
    """Two years of a ward whose heading nobody knows, cleaned once."""
    for year in (2018, 2019):
        submission(tmp_path / "raw" / f"Vinh Hao {year}.xlsx", [STRANGE], year=year)
    hh.clean(tmp_path / "raw").write(tmp_path / "out")
    return tmp_path


def test_an_unknown_heading_is_listed_once_with_its_first_place(strange):
    """One row for all files, with how often it was seen, and nothing that Excel would run."""
    assert read(strange / "out" / NAMES[0]) == [{
        "heading": f"'{STRANGE}", "data_element": "", "suggestions": "", "count": "2",
        "source_file": "Vinh Hao 2018.xlsx", "source_sheet": "Sheet", "source_cell": "D3"}]


@pytest.mark.parametrize("how", [{}, {"delimiter": ";"}, {"encoding": "utf-16", "delimiter": "\t"}])
@pytest.mark.parametrize("answer", ["families_recognized", "Gia đình được công nhận", "families_recognized (Gia đình được công nhận)"])
def test_a_completed_heading_is_read(strange, answer, how):
    """The code, its label or a copied suggestion serve; the figures are observations and no finding is left."""
    out = hh.clean(strange / "raw", codelists=complete(strange / "out", strange / "mine", "data_element", answer, **how))
    assert list(out.observations.query("data_element == 'families_recognized' and period == '2019'")["value"]) == [21, 22, 23, 24]
    assert list(out.findings.query("rule == 'heading_unknown'")["rule"]) == []


def test_an_ignored_heading_is_silent(strange):
    """*ignore* says that the column is not collected: no figures, no finding."""
    out = hh.clean(strange / "raw", codelists=complete(strange / "out", strange / "mine", "data_element", "ignore"))
    assert set(out.observations["data_element"]) == {"households"}
    assert list(out.findings.query("rule == 'heading_unknown'")["rule"]) == []


def test_decisions_stay_in_the_newest_list(strange):
    """Writing again into the folder of the decisions loses none of them, and gives the same bytes."""
    mine = complete(strange / "out", strange / "mine", "data_element", "ignore")
    before = read(mine / NAMES[0])
    hh.clean(strange / "raw", codelists=mine).write(mine)
    assert before == read(mine / NAMES[0])


def test_a_wrong_code_is_said_with_its_neighbours(strange):
    """A code that does not exist stops the run with the heading, the code and the nearest ones."""
    mine = complete(strange / "out", strange / "mine", "data_element", "families_recognize")
    with pytest.raises(CodelistError, match=r"Nhóm nòng cốt.*families_recognize.*families_recognized"):
        hh.clean(strange / "raw", codelists=mine)


def test_two_codes_for_one_heading_are_refused(strange):
    """One heading means one thing."""
    mine = strange / "mine"
    mine.mkdir()
    (mine / NAMES[0]).write_text(f"heading,data_element\n{STRANGE},households\n{STRANGE.lower()},population\n", encoding="utf-8")
    with pytest.raises(CodelistError, match="hai mã khác nhau"):
        hh.clean(strange / "raw", codelists=mine)


def test_one_decision_serves_every_year(tmp_path):
    """Years as a level of the headings make one row, and each figure keeps its year."""
    path = tmp_path / "raw" / "Vinh Hao.xlsx"
    submission(path, ["Hộ nòng cốt", None])
    book = openpyxl.load_workbook(path)
    sheet = book.active
    sheet.insert_rows(4)
    sheet["D4"], sheet["E4"] = "Năm 2018", "Năm 2019"
    for col in "ABC":
        sheet.merge_cells(f"{col}3:{col}4")
    sheet.merge_cells("D3:E3")
    for row in range(5, 9):
        sheet.cell(row, 5).value = 50 + row
    book.save(path)
    hh.clean(tmp_path / "raw").write(tmp_path / "out")
    assert [(row["heading"], row["count"]) for row in read(tmp_path / "out" / NAMES[0])] == [("Hộ nòng cốt", "2")]
    out = hh.clean(tmp_path / "raw", codelists=complete(tmp_path / "out", tmp_path / "mine", "data_element", "families_recognized")).observations
    by_year = out[out["data_element"] == "families_recognized"].groupby("period")["value"].sum()
    assert dict(by_year) == {"2018": 90, "2019": 226}


def test_a_misspelt_khu_pho_is_listed_and_its_name_kept(tmp_path):
    """*Hòa Minh* sent as *Hòa Mính* is listed with its neighbour; the completed list makes them one, in every later run."""
    submission(tmp_path / "raw" / "Vinh Hao 2018.xlsx", [], names="Thôn Hòa Minh {}")
    submission(tmp_path / "raw" / "Vinh Hao 2019.xlsx", [], year=2019, names="Thôn Hòa Mính {}", rows=1)
    submission(tmp_path / "raw" / "b" / "Vinh Hao 2019.xlsx", [], year=2019, names="Thôn Hòa Minh {}", start=2, rows=3)
    hh.clean(tmp_path / "raw").write(tmp_path / "out")
    rows = read(tmp_path / "out" / NAMES[1])
    assert [(r["written"], r["ward"], r["name"], r["suggestions"]) for r in rows] == [("Thôn Hòa Mính 1", "Xã Vĩnh Hảo", "", "Thôn Hòa Minh 1")]
    out = hh.clean(tmp_path / "raw", codelists=complete(tmp_path / "out", tmp_path / "mine", "name", "Thôn Hòa Minh 1", NAMES[1]))
    assert set(out.observations["khu_pho"]) == {f"Thôn Hòa Minh {i}" for i in range(1, 5)}
    assert list(out.findings.query("rule == 'khu_pho_unknown'")["rule"]) == []
