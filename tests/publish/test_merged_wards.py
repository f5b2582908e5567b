"""What papers say of wards that were merged within the period: on the later ones, old khu phố at the end, none of them silent."""

import docx
import openpyxl
import pandas as pd
import pytest

from hieuhoc_analysis import codelists, tidy
from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators import territory
from hieuhoc_analysis.publish.opening import open_review
from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.tables import write_tables

HEADER = "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source\n"
LINES = "".join(f"2025-07-01,,{old},,,Xã Ka Đô,,1,,\n" for old in ("Xã Ka Đô", "Xã Lạc Lâm"))
UNITS = {"Xã Ka Đô": ("Thôn Ka 1", "Thôn Ka 2"), "Xã Lạc Lâm": ("Khu phố Lạc Sơn", "Thôn Lạc Viên")}


def frame(rows):
    """(Ward, khu phố, year, households, registered) as observations."""
    made = [{"ward": ward, "khu_pho": unit, "org_unit_id": org_unit_id(ward, unit, str(year)), "period": str(year), "data_element": element, "education_level": "all", "value": float(value),
             "status": "reported", "source_file": "f.xlsx", "source_sheet": "S", "source_cell": "A1", "raw_value": ""}
            for ward, unit, year, *values in rows for element, value in zip(("households", "families_registered"), values, strict=True)]
    return pd.DataFrame(made, columns=list(territory.COLUMNS)).astype(territory.COLUMNS)


@pytest.fixture(autouse=True)
def registered(tmp_path, monkeypatch):
    """The merger on record."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "territory_changes.csv").write_text(HEADER + LINES, encoding="utf-8")
    monkeypatch.setenv("HIEUHOC_CODELISTS", str(tmp_path / "own"))
    with codelists.using(tmp_path / "own"):
        yield


def review(table, folder):
    """A review of a table on the units of 2025."""
    submissions, findings = (pd.DataFrame({name: [] for name in names}, dtype=str) for names in (("source_file", "received", "period"), ("rule", "severity", "message", "data_element", "source_file", "period")))
    return Review("2023-2025", "vi", territory.recast(table, "2025-12-31"), submissions, findings, folder, recast="2025-12-31")


def test_a_khu_pho_that_is_no_more_is_not_said_to_be_silent(tmp_path):
    """In the annex and the tables a dash stands where it was not there; those of today come first, and all are called thôn, as they are."""
    before = [(ward, unit, year, 300, 200 + year % 10) for ward, units in UNITS.items() for unit in units for year in (2023, 2024)]
    now = [("Xã Ka Đô", f"Thôn Mới {n}", 2025, 410, 320 + n) for n in (1, 2, 3)]
    of = review(frame(before + now), tmp_path)
    assert of.lang.kind == "Thôn"
    annex = docx.Document(str(write_report(of, tmp_path / "r.docx"))).tables[-1]
    rows = [[cell.text for cell in row.cells][1:] for row in annex.rows if row.cells[0].text.isdigit()]
    assert [row[0] for row in rows] == ["Thôn Mới 1", "Thôn Mới 2", "Thôn Mới 3", "Khu phố Lạc Sơn", "Thôn Ka 1", "Thôn Ka 2", "Thôn Lạc Viên"]
    assert rows[0][1:] == ["–", "–", "321"]
    assert rows[3][1:] == ["203", "204", "–"]
    book = openpyxl.load_workbook(write_tables(of, tmp_path / "t.xlsx"))
    (page,) = (page for page in book if str(page["A1"].value).startswith("Xã Ka Đô: gia đình đăng ký theo thôn"))
    cells = {row[0].value: [cell.value for cell in row[1:]] for row in page.iter_rows(min_row=5)}
    assert (cells["Thôn Mới 1"], cells["Thôn Ka 1"]) == (["–", "–", 321], [203, 204, "–"])


def test_nobody_rose_most_where_all_khu_pho_were_renamed(tmp_path):
    """The ward's own change is no contribution of a khu phố, and no khu phố has both years: neither chart is made."""
    before = [(ward, unit, year, 300, 200 + year % 10) for ward, units in UNITS.items() for unit in units for year in (2023, 2024)]
    of = review(frame(before + [("Xã Ka Đô", f"Thôn Mới {n}", 2025, 410, 320 + n) for n in range(1, 6)]), tmp_path)
    assert {"growth_contributions", "coverage_first_last"}.isdisjoint(of.exhibits)
    assert "growth_families" in of.exhibits
    assert not of.sentences(section="growth")["sentence_vi"].str.contains("tăng nhiều nhất").any()


def test_wards_of_a_district_are_compared_on_the_later_ones(tmp_path, monkeypatch):
    """Xã Ka Đô did not grow by taking Xã Lạc Lâm in; a ward silent in a year before the merger is still missed."""
    rows = [(ward, "", year, 1000, 500 + 10 * (year % 10)) for ward in ("Xã Ka Đô", "Xã Lạc Lâm", "Xã Pró") for year in (2023, 2024) if (ward, year) != ("Xã Pró", 2024)]
    table = frame([*rows, ("Xã Ka Đô", "", 2025, 2000, 1100), ("Xã Pró", "", 2025, 1000, 550)])
    monkeypatch.setenv("HIEUHOC_REPORTS", str(tmp_path / "reports"))
    nothing = pd.DataFrame({"source_file": [], "period": [], "received": []}, dtype=str)
    monkeypatch.setattr("hieuhoc_analysis.publish.opening._cleaned", lambda lang: (table, nothing, nothing))
    of = open_review("2023-2025", district="Tỉnh Lâm Đồng")
    registered = of.observations.query("data_element == 'families_registered'").pivot_table(index="khu_pho", columns="period", values="value")
    assert registered.loc["Xã Ka Đô"].tolist() == [1060.0, 1080.0, 1100.0]
    assert (of.reports.name, of.wards) == ("2023-2025", ["Tỉnh Lâm Đồng"])
    assert "Số liệu trước ngày 01/07/2025 của nơi được sáp nhập là tổng của các đơn vị cũ." in of.summing
    from hieuhoc_analysis.indicators import growth
    assert growth.by_year(of.observations, "families_registered", years="2023-2025")["missing_khu_pho"].tolist() == ["", "Xã Pró", ""]


def test_what_an_office_decided_is_told_with_the_figures(tmp_path):
    """In the source line of every chart and paper, and one by one in the tables; of the old wards too, not of others, and no count of persons."""
    of = review(frame([("Xã Lạc Lâm", "Khu phố Lạc Sơn", 2024, 300, 200), ("Xã Ka Đô", "Thôn Ka 1", 2025, 410, 320)]), tmp_path)
    of.findings = pd.DataFrame([dict.fromkeys(tidy.FINDINGS, "") | {"rule": rule, "severity": "info", "message": f"{what} được sửa.", "data_element": element, "source_file": "f.xlsx", "source_cell": cell, "ward": ward}
                                for rule, what, element, ward, cell in (("corrected", "Số hộ", "households", "Xã Lạc Lâm", "C5"), ("corrected", "Bỏ học 3", "dropouts", "Xã Ka Đô", "D5"), ("excluded", "Tệp", "", "", ""),
                                                                        ("corrected", "Khác", "households", "Xã Pró", "C5"))])
    assert of.dated.endswith("; 2 chỗ được sửa; 1 chỗ không tính theo quyết định của cơ quan.")
    page = openpyxl.load_workbook(write_tables(of, tmp_path / "t.xlsx"))["Sửa, loại trừ"]
    told = [[cell.value for cell in row] for row in page.iter_rows(min_row=6)]
    assert [row[1:] for row in told] == [["C5", "Số hộ được sửa."], ["D5", "Số liệu về người: xem bằng lệnh hieuhoc check."], ["nhiều ô", "Tệp được sửa."]]
