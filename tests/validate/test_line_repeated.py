"""A khu phố whose figures of a year are those of the year before, one and all, was copied rather than counted."""

import pytest

import hieuhoc_analysis as hh
from tests.validate.test_every_rule import F, form, write

HEADS = (*F, "Hội viên", "Quỹ khuyến học (đồng)", "Dòng họ đăng ký")
BEFORE = [(i, f"Thôn {i}", 400 + 9 * i, 200 + 7 * i, 100 + 11 * i, 50 + 3 * i, 5_000_000 + 70_000 * i, 2 + i) for i in range(1, 7)]
NOW = [(*row[:3], *(v + 13 + i for i, v in enumerate(row[3:6])), row[6] + 130_000, row[7] + 1) for row in BEFORE]


def asked(folder, later, years=(2018, 2019)):
    write(folder, {str(year): form(HEADS, *rows, year=year) for year, rows in zip(years, (BEFORE, later), strict=True)}, "")
    found = hh.clean(folder).findings
    return [(f.khu_pho, f.source_cell) for f in found[found["rule"] == "line_repeated"].itertuples()]


def test_a_line_that_was_copied(tmp_path):
    """Also with other small counts beside it; households, which may stay, do not count."""
    assert asked(tmp_path / "one", [BEFORE[0], *NOW[1:]]) == [("Thôn 1", "D4")]
    assert asked(tmp_path / "two", [(*BEFORE[0][:7], 5), *NOW[1:]]) == [("Thôn 1", "D4")]


@pytest.mark.parametrize("line", [
    (*BEFORE[0][:5], BEFORE[0][5] + 1, *BEFORE[0][6:]),  # one of its large figures is another
    (*BEFORE[0][:4], None, *BEFORE[0][5:]),  # three may be chance
])
def test_what_may_be_chance(line, tmp_path):
    """Fewer than four large figures, or one that moved, prove nothing."""
    assert asked(tmp_path, [line, *NOW[1:]]) == []


def test_no_two_years_beside_each_other(tmp_path):
    """After a year that is missing, and where whole columns were copied, which is said of each of them."""
    assert asked(tmp_path / "gap", [BEFORE[0], *NOW[1:]], (2017, 2019)) == []
    assert asked(tmp_path / "all", BEFORE) == []
