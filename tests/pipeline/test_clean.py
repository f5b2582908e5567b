"""Submissions to tables: right to the cell, and no bad file costs the others."""

import csv
import shutil

import openpyxl
import pandas as pd
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis import tidy
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.pipeline import collect


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample submissions and what was written into them."""
    folder = tmp_path_factory.mktemp("sample")
    hh.write_sample(folder, clean=True)
    with (folder / "truth" / "observations.csv").open(encoding="utf-8-sig", newline="") as file:
        return folder, list(csv.DictReader(file))


@pytest.fixture(scope="module")
def cleaned(sample):
    """The sample, cleaned once."""
    return hh.clean(sample[0])


def test_sample_is_read_cell_by_cell(sample, cleaned):
    """Every value cell comes back with its place, meaning, value and status, and nothing else does."""
    columns = ["source_file", "source_sheet", "source_cell", "ward", "khu_pho", "period", "data_element", "education_level", "status"]
    expected = {tuple(row[c] for c in columns) + (float(row["value"]) if row["value"] else None,) for row in sample[1]}
    rows = cleaned.observations
    got = {tuple(key) + (None if pd.isna(v) else v,) for *key, v in rows[[*columns, "value"]].itertuples(index=False)}
    assert expected == got
    assert len(sample[1]) == len(rows)


def test_published_totals_come_out(cleaned):
    """Liên Hương's registered families add up to the published 2.631 (2016) and 5.557 (2019)."""
    rows = cleaned.observations.query("ward == 'Thị trấn Liên Hương' and data_element == 'families_registered'")
    by_year = rows.groupby("period")["value"].sum()
    assert (by_year["2016"], by_year["2019"]) == (2631, 5557)


def test_planted_errors_are_found(cleaned):
    """The wrong total, the wrong rate, the missing khu phố and the late file are said, and nothing else is an error."""
    said = cleaned.findings.groupby("rule").size()
    assert {rule: said[rule] for rule in ("total_mismatch", "khu_pho_missing")} == {"total_mismatch": 1, "khu_pho_missing": 1}
    assert list(cleaned.findings.query("severity == 'error'")["rule"]) == ["total_mismatch"]
    late = list(cleaned.findings.query("rule == 'late'")["source_file"])
    assert [name.split("/")[1] for name in late] == ["nop_tre"]


def test_cells_per_role_add_up(cleaned):
    """The ledger closes for every file."""
    rows = cleaned.submissions
    assert list(rows["cells"]) == list(rows[[c for c in rows if c.startswith("cells_")]].sum(axis=1))


def test_rows_come_in_the_order_of_their_cells(tmp_path):
    """Of two tables side by side row by row of the sheet, not one table after the other."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"] = "UBND PHƯỜNG HÒA XUÂN", "Số liệu năm 2021"
    for col, heading, figure in ((1, "Số hộ", 100), (5, "Số dòng họ", 5)):
        for row, (name, value) in enumerate([("Khu phố", heading), *((f"Khu phố {n}", figure + n) for n in range(1, 6))], 4):
            sheet.cell(row, col, name)
            sheet.cell(row, col + 1, value)
    book.save(tmp_path / "a.xlsx")
    cells = list(hh.clean(tmp_path / "a.xlsx").observations["source_cell"])
    assert cells == [f"{letter}{row}" for row in range(5, 10) for letter in "BF"]


def test_same_input_gives_same_bytes(sample, tmp_path):
    """Two runs write identical files, also when other processes read."""
    from concurrent.futures import ProcessPoolExecutor

    hh.clean(sample[0]).write(tmp_path / "a")
    with ProcessPoolExecutor(2) as executor:
        hh.clean(sample[0], executor=executor).write(tmp_path / "b")
    for path in sorted((tmp_path / "a").iterdir()):
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_bad_files_get_a_sentence_and_cost_nothing(sample, tmp_path):
    """A truncated workbook and a PDF are rejected in words; the others are read as before."""
    folder = tmp_path / "raw"
    shutil.copytree(sample[0] / "2016", folder)
    good = hh.clean(folder)
    victim = next(folder.glob("Vinh Hao*"))
    (folder / "cut.xlsx").write_bytes(victim.read_bytes()[:2000])
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7 ...")
    both = hh.clean(folder)
    assert len(good.observations) == len(both.observations)
    status = dict(zip(both.submissions["source_file"], both.submissions["status"], strict=True))
    assert (status["cut.xlsx"], status["scan.pdf"]) == ("rejected", "rejected")
    said = both.findings.query("source_file == 'scan.pdf'").iloc[0]
    assert "scan.pdf" in said["message"]
    assert said["hint"]


def test_a_missing_submission_is_said_and_stays_a_gap(sample, tmp_path):
    """Without Liên Hương's workbook of 2018 the year is a gap with a finding; the other wards stay as they were."""
    folder = tmp_path / "raw"
    shutil.copytree(sample[0], folder)
    next((folder / "2018").glob("lienhuong*")).unlink()
    out = hh.clean(folder)
    said = out.findings.query("rule == 'submission_missing'")
    assert list(zip(said["ward"], said["period"], strict=True)) == [("Thị trấn Liên Hương", "2018")]
    assert "không tính là 0" in said.iloc[0]["message"]
    assert len(out.observations.query("ward == 'Thị trấn Liên Hương' and period == '2018'")) == 0
    assert len(out.observations.query("ward == 'Xã Vĩnh Hảo' and period == '2018'")) > 0


def test_unknown_heading_is_said_with_its_cell(sample, tmp_path):
    """A renamed heading gives a finding that names sheet and cell, and its figures are left out, not guessed."""
    source = next((sample[0] / "2016").glob("Vinh Hao*"))
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    cell = next(c for row in sheet.iter_rows() for c in row if c.value == "Số hộ đăng ký")
    cell.value = "Cột lạ không ai biết"
    book.save(tmp_path / "Vinh Hao 2016.xlsx")
    out = hh.clean(tmp_path)
    said = out.findings.query("rule == 'heading_unknown'").iloc[0]
    assert (sheet.title, cell.coordinate) == (said["source_sheet"], said["source_cell"])
    assert "families_registered" not in set(out.observations["data_element"])


def test_csv_is_inert_and_opens_in_excel(tmp_path):
    """UTF-8 with BOM; text that Excel would run is defused."""
    raw = tidy.csv_bytes(["a"], [["=1+1"], [2.0], [None]])
    assert raw.replace(b'""', b"") == b"\xef\xbb\xbfa\r\n'=1+1\r\n2\r\n\r\n"


def test_nothing_to_read_is_a_sentence(tmp_path):
    """An empty or missing folder is an error of use, in words."""
    with pytest.raises(UsageError, match="Không có tệp nào"):
        collect(tmp_path)
    with pytest.raises(UsageError, match="Không tìm thấy"):
        collect(tmp_path / "nowhere")


def test_own_outputs_are_no_submissions(sample, tmp_path):
    """The truth beside the sample and hidden files are not collected."""
    names = [name for _, name in collect(sample[0])]
    assert not [name for name in names if name.startswith("truth")]
