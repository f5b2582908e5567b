"""Captions of wholes and sums: below each year they are the ward's, after all years nobody's."""

import openpyxl
import pytest

from hieuhoc_analysis.harmonize.places.khu_pho import khu_pho_name
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


@pytest.mark.parametrize("merged", [True, False])
def test_bare_numbers_are_khu_pho_beside_their_years(merged, typed):
    """*Năm | Khu phố* over 1, 2, 3 of each year, the year once or on each line."""
    lines = [[at * 3 + n, year if n == 1 or not merged else None, n, 300 + at + n, 200 + at + n] for at, year in enumerate(("Năm 2018", "Năm 2019")) for n in (1, 2, 3)]
    values, findings = typed([["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["GIA ĐÌNH HỌC TẬP"], ["TT", "Năm", "Khu phố", "Tổng số hộ", "Số hộ đăng ký"], *lines])
    assert (len(values), values["Khu phố 2", "2019", "families_registered", "all"], [f.rule for f in findings]) == (12, 203, [])


def test_bare_numbers_are_khu_pho_under_captions_of_years(typed):
    """The second year is a caption as the first is, though no line has a word."""
    lines = [row for at, year in enumerate(("Năm 2018", "Năm 2019")) for row in ([None, year], *([at * 3 + n, n, 300 + at + n, 200 + at + n] for n in (1, 2, 3)))]
    values, findings = typed([["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["GIA ĐÌNH HỌC TẬP"], ["TT", "Khu phố", "Tổng số hộ", "Số hộ đăng ký"], *lines])
    assert (len(values), values["Khu phố 3", "2019", "households", "all"], [f.rule for f in findings]) == (12, 304, [])


def test_numbers_of_wards_that_come_again_on_each_line_count_nothing(typed):
    """*1 | Phường Ba Lam | TDP 1*, *1 | Phường Ba Lam | TDP 2*."""
    lines = [[at + 1, ward, f"TDP {3 * at + n}", 300 + 10 * at + n, 200 + n] for at, ward in enumerate(("Phường Ba Lam", "Phường Lam Trung")) for n in (1, 2, 3)]
    values, findings = typed([["HỘI KHUYẾN HỌC THỊ XÃ BỈM LAM"], ["GIA ĐÌNH HỌC TẬP NĂM 2020"], ["TT", "Phường", "Tổ dân phố", "Đăng ký", "Công nhận"], *lines])
    assert ({unit for unit, *_ in values}, [f.rule for f in findings]) == ({f"Tổ dân phố {n}" for n in range(1, 7)}, [])


def test_remarks_beside_lines_of_years_say_nothing_of_their_figures(typed):
    """*Ghi chú* right of the units that stand across."""
    head = [["Năm", "Khu phố Thanh Tân", None, "Khu phố Thanh Lợi", None, "Ghi chú"], [None, "Đăng ký", "Công nhận", "Đăng ký", "Công nhận"]]
    lines = [[year, 367, 343, 414, 365, "đã kiểm tra" if year == 2020 else None] for year in (2019, 2020, 2021)]
    values, findings = typed([["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], ["GIA ĐÌNH HỌC TẬP"], *head, *lines], merges=["B3:C3", "D3:E3"])
    assert (len(values), [f.rule for f in findings]) == (12, [])


@pytest.mark.parametrize("name", ["Xóm Soi Mít", "Thôn Soi", "Khu phố Sối"])
def test_a_name_in_capitals_is_no_number(name):
    """*XÓM SOI* is no *xóm số I*."""
    assert khu_pho_name(name.upper()).canonical == khu_pho_name(name).canonical == name
