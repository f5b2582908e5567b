"""What layouts put together by lot get past the checks: sums with a part that does not apply, totals under a title, rates by chance."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

WARD = [["UBND XÃ TÂN PHÚ"], ["KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP"], []]


@pytest.fixture
def asked(tmp_path):
    """Check rows typed as a sheet; rule and cell of each finding but what is only told."""
    def run(rows):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / "a.xlsx")
        found = hh.clean(tmp_path / "a.xlsx").findings.query("severity != 'info'")
        return sorted(zip(found["rule"], found["source_cell"], strict=True))

    return run


def test_a_sum_is_held_against_its_parts_though_one_does_not_apply(asked):
    """*/*: nothing of it can be in the sum."""
    rows = [[n, f"Thôn {n}", count] for n, count in enumerate([4, 3, "/", 2], 1)]
    assert asked([*WARD, ["NĂM 2022"], ["TT", "Thôn", "Dòng họ học tập đăng ký"], *rows, [None, "Cộng", 37]]) == [("total_mismatch", "C10")]


def test_a_total_across_under_a_title_that_says_what_is_counted(asked):
    """*Cộng* after the khu phố is their sum, not a count of its own (*Tổng số dòng họ*)."""
    rows = [[n, 2012 + n, 5, 1, 6, 12 + 3 * (n == 4)] for n in (1, 2, 3, 4, 5)]
    assert asked([["SỐ DÒNG HỌ ĐƯỢC CÔNG NHẬN DÒNG HỌ HỌC TẬP"], ["Đơn vị báo cáo: Thị trấn Tứ Kỳ"], ["STT", "Năm", "Khối 1", "Khối 2", "Khối 3", "CỘNG"], *rows]) == [("total_mismatch", "F7")]


def test_a_rate_is_of_a_count_under_its_own_caption(asked):
    """That two counts of other models give it by chance says nothing: 23 of 25 are 92 %, 6 of 6 are not."""
    rows = [[1, "Gia đình học tập"], [None, "Đăng ký", 250, 300], [None, "Được công nhận", 201, 222], [2, "Dòng họ học tập"], [None, "Đăng ký", 25, 26],
            [None, "Được công nhận", 23, 20], [3, "Cộng đồng học tập"], [None, "Đăng ký", 6, 5], [None, "Được công nhận", 6, 5], [None, "Tỷ lệ % so với ĐK", 92, 100]]
    assert asked([*WARD, ["TT", "Chỉ tiêu", "Năm 2021", "Năm 2022"], *rows]) == [("rate_mismatch", "C14")]


def test_a_part_and_its_whole_on_a_sheet_each(tmp_path):
    """*Đăng ký* and *Công nhận* are sheets of their own; a step that both have is not asked about across them."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, counts in (("Đăng ký", (120, 130)), ("Công nhận", (110, 145))):
        sheet = book.create_sheet(name)
        for row in ([f"XÃ TÂN PHÚ: {name.upper()} CÁC MÔ HÌNH NĂM 2022"], ["TT", "Thôn", "Gia đình học tập"], *([n, f"Thôn {n}", c] for n, c in enumerate(counts, 1))):
            sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    found = hh.clean(tmp_path / "a.xlsx").findings.query("severity != 'info'")
    assert list(zip(found["rule"], found["source_sheet"], found["source_cell"], strict=True)) == [("recognized_over_registered", "Công nhận", "C4")]
    assert "Đăng ký!C4" in found["message"].iloc[0]
