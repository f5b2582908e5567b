"""A marked copy names each doubtful cell and is never read as a submission."""

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
