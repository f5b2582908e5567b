"""Captions of wholes and sums: below each year they are the ward's, after all years nobody's."""

import openpyxl
import pytest

from hieuhoc_analysis.submission import read_submission

HEAD = [["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["SỐ LIỆU CÁC NĂM"], []]


def given(path, lines):
    """What is read of some lines: (khu phố, period, data element) → value."""
    book = openpyxl.Workbook()
    for line in HEAD + lines:
        book.active.append(line)
    book.save(path)
    return {(f.khu_pho, f.period, f.data_element): f.value for f in read_submission(path, "a.xlsx").values}


@pytest.mark.parametrize("whole", ["Toàn xã", "Tổng cộng"])
def test_a_whole_below_each_year_is_the_ward(whole, tmp_path):
    """*Năm 2018* / *Toàn xã* / *Thôn 1*, each over its indicators."""
    lines = [["Chỉ tiêu", "Số lượng"]]
    for year in (2018, 2019):
        lines.append([f"Năm {year}"])
        for unit, count in ((whole, 300), ("Thôn 1", 100), ("Thôn 2", 200)):
            lines += [[unit], ["Tổng số hộ", 3 * count + year], ["Gia đình đăng ký", count]]
    read = given(tmp_path / "a.xlsx", lines)
    assert len(read) == 12
    assert read["", "2018", "households"] == 2918
    assert read["Thôn 2", "2019", "families_registered"] == 200


@pytest.mark.parametrize("down", [True, False])
def test_a_sum_after_all_years_is_of_none(down, tmp_path):
    """*Năm 2018*, *Năm 2019*, *Cộng*, each over lines of indicators or of thôn."""
    lines = [["Chỉ tiêu", "Số lượng"] if down else ["Thôn", "Tổng số hộ", "Gia đình đăng ký"]]
    for caption, times in (("Năm 2018", 1), ("Năm 2019", 1), ("Cộng", 2)):
        lines.append([caption])
        lines += [["Tổng số hộ", 300 * times], ["Gia đình đăng ký", 200 * times]] if down else [[f"Thôn {i}", 100 * i * times, 50 * i * times] for i in (1, 2, 3)]
    read = given(tmp_path / "a.xlsx", lines)
    assert {period for _, period, _ in read} == {"2018", "2019"}
    assert len(read) == (4 if down else 12)
