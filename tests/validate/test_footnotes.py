"""Totals that refer to a footnote are asked about, others are wrong."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

CLANS = [(8, 6), (6, 5), (9, 7), (5, 3)]
NOTE = "Một dòng họ có thể ở nhiều thôn, toàn xã mỗi dòng họ chỉ tính một lần."


@pytest.fixture
def totals(tmp_path):
    """Write clans of four thôn whose first sum is 21, not 28; return (rule, cell, message) of what is said of sums."""
    def run(label, note, heading="Tổng số dòng họ", over=None):
        book = openpyxl.Workbook()
        sheet = book.active
        for row in [("UBND XÃ VĨNH HẢO",), ("DÒNG HỌ HỌC TẬP NĂM 2021",), (over,), ("STT", "Thôn", heading, "Số dòng họ đăng ký"),
                    *((i, f"Thôn {i}", *line) for i, line in enumerate(CLANS, 1)), (None, label, 21, 21), (), (note,)]:
            sheet.append(row)
        book.save(tmp_path / "a.xlsx")
        found = hh.clean(tmp_path / "a.xlsx").findings
        return [(row["rule"], row["source_cell"], row["message"]) for row in found.to_dict("records") if row["rule"].startswith("total")]

    return run


@pytest.mark.parametrize(("label", "note", "more"), [
    ("Toàn xã (1)", f"(1) {NOTE}", {}), ("Cộng (*)", f"(*) {NOTE}", {}), ("Tổng cộng*", f"* {NOTE}", {}), ("Tổng cộng (**)", f"Ghi chú: (**) {NOTE}", {}), ("Cộng ( 2 )", f"(2): {NOTE}", {}),
    ("Cộng", f"(1) {NOTE}", {"heading": "Tổng số dòng họ (1)"}), ("Cộng ¹", f"¹ {NOTE}", {}),
    ("Cộng", f"Ghi chú: {NOTE}", {}), ("Cộng", "Số cộng khác tổng các thôn vì có 3 dòng họ chưa thuộc thôn nào.", {}),
])
def test_a_total_with_a_footnote_is_asked_about(totals, label, note, more):
    """The mark stands behind the label or the heading, or a note without one speaks of sums, and the sentence names the place of the footnote."""
    assert [(rule, cell, "chú thích ở ô A11" in message) for rule, cell, message in totals(label, note, **more)] == [("total_mismatch_noted", "C9", True)]


@pytest.mark.parametrize(("label", "note", "more"), [
    ("Cộng", f"(1) {NOTE}", {}), ("Cộng (1)", f"(2) {NOTE}", {}), ("Cộng (4 thôn)", f"(4) {NOTE}", {}), ("Cộng (1)", "Ghi chú: số liệu tính đến 31/12.", {}), ("Cộng", "Tổng số dòng họ gồm cả dòng họ mới lập.", {}), ("Cộng (1)", None, {"over": f"(1) {NOTE}"}),
    ("Cộng", f"(1) {NOTE}", {"heading": "Số dòng họ (1) tổng số"}),
])
def test_a_footnote_of_something_else_excuses_nothing(totals, label, note, more):
    """No mark, another mark, a number of units, a note without a mark on something else, a sentence above the table."""
    assert [(rule, cell) for rule, cell, _ in totals(label, note, **more)] == [("total_mismatch", "C9")]
