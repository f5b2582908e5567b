"""A bare *Đăng ký* read by the heading beside it, and only where nothing is left to choose."""

import openpyxl
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.explain import explain_file
from hieuhoc_analysis.harmonize.columns.beside import read_beside

FAMILY = "Công nhận gia đình học tập"


def _read(*heads, parent=None):
    paths = tuple((parent, head) if parent else (head,) for head in heads)
    return {path[-1]: (found.reading.data_element, found.neighbour[-1]) for path, found in read_beside(paths).items()}


@pytest.mark.parametrize("parent", [None, "Kết quả"])
def test_a_bare_step_is_of_the_only_model_beside_it(parent):
    """Alone or under a caption that names no model, with households and a rate in the same table."""
    assert _read("Tổng số hộ", "Đăng ký", FAMILY, parent=parent) == {"Đăng ký": ("families_registered", FAMILY)}
    assert _read("Dòng họ đăng ký", "Tỷ lệ %", "Được công nhận", parent=parent) == {"Được công nhận": ("clans_recognized", "Dòng họ đăng ký")}


@pytest.mark.parametrize("heads", [
    ("Đăng ký", FAMILY, "Công nhận dòng họ học tập"),  # of which model?
    ("Đăng ký", "Gia đình học tập đăng ký", FAMILY),  # said already
    ("Đăng ký", "Nhân khẩu", FAMILY),  # not beside it
    ("Đăng ký", FAMILY, "Đăng ký"),  # twice
    ("Tổng số", FAMILY),  # no step
    ("Đăng ký hội chợ", FAMILY),  # words that nobody knows
    ("Đăng ký", "Tổng số hộ", "Nhân khẩu"),  # no model anywhere
])
def test_nothing_is_chosen_where_there_is_a_choice(heads):
    """The heading stays unknown, and its finding asks."""
    assert _read(*heads) == {}


@pytest.mark.parametrize(("model", "code"), [("Gia đình học tập", "families_registered"), ("Dòng họ học tập", "clans_registered")])
def test_all_of_a_step_beside_new_and_renewed(model, code):
    """Also of a model whose new and renewed are not collected."""
    assert _read("Đăng ký mới", "Tái đăng ký", "Tổng số", parent=model) == {"Tổng số": (code, "Đăng ký mới")}


def test_what_was_read_by_its_neighbour_is_said_at_its_heading(tmp_path):
    """Observations, the finding with both headings, and `explain` agree."""
    book = openpyxl.Workbook()
    for row in (["UBND xã Vĩnh Hảo"], ["Năm 2019"], ["TT", "Thôn", "Tổng số hộ", "Đăng ký", FAMILY], [1, "Thôn 1", 400, 200, 100], [2, "Thôn 2", 410, 210, 110]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    read = hh.clean([tmp_path / "a.xlsx"])
    assert read.observations.query("source_cell == 'D4'")["data_element"].tolist() == ["families_registered"]
    said = read.findings.query("rule == 'heading_beside'")
    assert [(f.severity, f.source_cell, f.found) for f in said.itertuples()] == [("warning", "D3", "Đăng ký")]
    assert [words in said["message"].iloc[0] for words in ("Gia đình đăng ký", FAMILY)] == [True, True]
    assert explain_file(tmp_path / "a.xlsx")["sheets"][0]["tables"][0]["columns"]["D"]["data_element"] == "families_registered"


def test_all_beside_what_is_new_alone_is_asked_about():
    """*GĐHT / Hiện có* beside *Công nhận mới trong năm*: those that hold the title, or all that there are; beside *Đăng ký* it is the latter."""
    assert _read("Công nhận mới trong năm", "Hiện có", parent="GĐHT") == {"Hiện có": ("", "Công nhận mới trong năm")}
    assert _read("Đăng ký", "Công nhận mới trong năm", "Hiện có", parent="GĐHT") == {}
    assert _read("Tổng số", "Trong đó đăng ký mới", parent="Số hộ đăng ký") == {}
