"""Cells' texts come out in Unicode, and every conversion and doubt is said."""

from hieuhoc_analysis.extract.cells.decode import decode_workbook
from hieuhoc_analysis.extract.grid import Cell, Sheet, Style, Workbook


def _workbook(*texts, font=""):
    cells = {i: {1: Cell(i, 1, "text", text, Style(font=font))} for i, text in enumerate(texts, 1)}
    return Workbook("xlsx", [Sheet("Biểu 1", cells)])


def _texts(workbook):
    return [row[1].text for row in workbook.sheets[0].cells.values()]


def test_text_is_tidied_and_kept_as_stored():
    """`text` is one composed line; `value` is what the file holds; no finding for blanks."""
    workbook = _workbook("Tổng số\nhộ\u00a0 ", "Ðăng ký")
    findings = decode_workbook(workbook)
    assert (_texts(workbook), workbook.sheets[0].get(1, 1).value, findings) == (["Tổng số hộ", "Đăng ký"], "Tổng số\nhộ\u00a0 ", [])


def test_a_converted_sheet_is_said_once():
    """One finding per sheet and encoding, with count, first cell and an example."""
    workbook = _workbook("Tæng sè hé", "2019", "Hé", font=".VnTime")
    (finding,) = decode_workbook(workbook)
    assert _texts(workbook) == ["Tổng số hộ", "2019", "Hộ"]
    assert (finding.rule, finding.source_cell, finding.found, finding.expected, finding.params) == (
        "text_converted", "A1", "Tæng sè hé", "Tổng số hộ", {"count": 2, "method": "TCVN3 (ABC)"})
    assert finding.message() == ("Trang “Biểu 1”: 2 ô có chữ không phải Unicode (TCVN3 (ABC)) đã được chuyển sang Unicode, "
                                 "ví dụ ô A1: “Tæng sè hé” thành “Tổng số hộ”.")


def test_rich_text_is_decoded_run_by_run():
    """A heading half in an old font, half in Unicode; a VNI letter may lie across two runs of one font."""
    workbook = _workbook("x")
    cell = workbook.sheets[0].get(1, 1)
    cell.value, cell.runs = "Tæng sè hộ Soá", (("Tæng sè", ".VnTime"), (" hộ ", "Arial"), ("So", "VNI-Times"), ("á", "VNI-Times"))
    decode_workbook(workbook)
    assert cell.text == "Tổng số hộ Số"


def test_many_doubtful_cells_are_summed_up():
    """Twenty doubtful cells are listed, the rest counted in one finding."""
    findings = decode_workbook(_workbook(*[f"T?ng s? h? {i}" for i in range(25)]))
    assert [f.rule for f in findings] == ["encoding_suspect"] * 20 + ["encoding_suspect_more"]
    assert (findings[-1].source_cell, findings[-1].params["count"]) == ("A21", 5)


def test_other_kinds_of_cell_are_left():
    """Numbers have no text."""
    workbook = Workbook("xlsx", [Sheet("S", {1: {1: Cell(1, 1, "number", 5)}})])
    assert (decode_workbook(workbook), workbook.sheets[0].get(1, 1).text) == ([], "")
