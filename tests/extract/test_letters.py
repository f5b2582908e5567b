"""Sheets that tell their figures as a letter does, label and figure in one cell."""

import openpyxl
import pytest

from hieuhoc_analysis.explain import explain_file, lines
from hieuhoc_analysis.submission import read_submission

HEAD = [["HỘI KHUYẾN HỌC XÃ BÌNH AN"], ["Chi hội thôn 3"], ["BÁO CÁO NĂM 2019"], []]


@pytest.fixture
def sheet(tmp_path):
    """Write rows into a workbook of one sheet; gives its path."""

    def write(rows):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / "a.xlsx")
        return tmp_path / "a.xlsx"

    return write


def _read(path):
    out = read_submission(path, path.name)
    return {f.data_element: (f.value, f.address, f.khu_pho, f.period) for f in out.values}, out


def test_each_line_is_label_and_figure(sheet):
    """Under a line without a figure the marked ones are of its model; words for nothing are zeros; the cell is the one that holds both."""
    figures, out = _read(sheet([*HEAD, ["1. Tổng số hộ: 245 hộ"], ["2. Gia đình học tập:"], ["- Đăng ký: 190 hộ"], ["- Được công nhận: 171 hộ."], ["3. Quỹ khuyến học: 12,5 triệu đồng"], ["4. Học sinh bỏ học: không"]]))
    assert {element: value for element, (value, *_) in figures.items()} == {"households": 245, "families_registered": 190, "families_recognized": 171, "fund_vnd": 12_500_000, "dropouts": 0}
    assert figures["families_registered"] == (190, "A7", "Thôn 3", "2019")
    assert [f.rule for f in out.findings if f.severity != "info"] == []
    assert next(f for f in out.figures if f.data_element == "households").raw == "1. Tổng số hộ: 245 hộ"


def test_every_cell_keeps_one_role(sheet):
    """Label and figure are one cell; a line without a figure names those below it."""
    path = sheet([*HEAD, ["1. Tổng số hộ: 245 hộ"], ["2. Gia đình học tập:"], ["- Đăng ký: 190 hộ"], ["- Được công nhận: 171 hộ"]])
    told = explain_file(path)["sheets"][0]
    assert told["roles"] == {"title": 3, "stub": 1, "value": 3}
    assert told["nonempty_cells"] == 7
    assert (told["tables"][0]["orientation"], told["tables"][0]["name_column"]) == ("form", "A")


def test_numbers_may_stand_before_the_labels_and_columns_beside_each_other(sheet):
    """*1 | Tổng số hộ: 245*, and two such columns."""
    figures, _ = _read(sheet([*HEAD, [1, "Tổng số hộ: 245"], [2, "Số gia đình đăng ký: 190"], [3, "Số hội viên: 81"]]))
    assert {element: at for element, (_, at, *_) in figures.items()} == {"households": "B5", "families_registered": "B6", "members": "B7"}
    figures, _ = _read(sheet([*HEAD, ["Tổng số hộ: 245", None, "Đăng ký GĐHT: 190"], ["Hội viên: 81", None, "Công nhận GĐHT: 171"], ["Dòng họ đăng ký: 3", None, "Bỏ học: 2 em"]]))
    assert {element: value for element, (value, *_) in figures.items()} == {"households": 245, "members": 81, "clans_registered": 3, "families_registered": 190, "families_recognized": 171, "dropouts": 2}


def test_two_such_lines_are_none(sheet):
    """A cover names the number of households, too."""
    figures, out = _read(sheet([*HEAD, ["Tổng số hộ: 245 hộ"], ["Nhân khẩu: 1.020 người"]]))
    assert figures == {}
    assert "figures_in_words" in {f.rule for f in out.findings}


def test_words_beside_a_table_that_hold_figures_are_told_of(sheet):
    """What the table counts itself is no news; *bỏ học* below it is not read."""
    table = [*HEAD, ["Nội dung", "Đăng ký", "Công nhận"], ["Gia đình học tập", 190, 171], ["Dòng họ học tập", 4, 3], []]
    _, out = _read(sheet([*table, ["Số gia đình đăng ký: 190"], ["Học sinh bỏ học: 5 em; vận động trở lại lớp: 2 em."]]))
    found = [(f.source_cell, f.params["count"]) for f in out.findings if f.rule == "figures_in_words"]
    assert found == [("A10", 1)]


def test_what_columns_say_that_their_lines_name(sheet):
    """On the terminal a unit column is one, and *Đăng ký* beside *Gia đình học tập* is understood."""
    shown = "\n".join(lines(explain_file(sheet([*HEAD, ["Danh hiệu", "Đăng ký", "Công nhận"], ["Gia đình học tập", 190, 171], ["Dòng họ học tập", 4, 3]]))))
    assert shown.count("Tên từng dòng cho biết là số liệu gì") == 2
    assert "Chưa hiểu" not in shown
    shown = "\n".join(lines(explain_file(sheet([*HEAD, ["TT", "Nội dung", "ĐVT", "Số lượng"], [1, "Tổng số hộ", "hộ", 245], [2, "Số hội viên", "người", 81]]))))
    assert "ĐVT  →  Cột đơn vị tính của từng dòng" in shown
    assert "Chưa hiểu" not in shown
