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
    """After a year that is missing, and where whole columns were copied, which is said of them."""
    assert asked(tmp_path / "gap", [BEFORE[0], *NOW[1:]], (2017, 2019)) == []
    assert asked(tmp_path / "all", BEFORE) == []


def told_of_years(folder, **years):
    """Rule, file, cell and the year that it names, of all warnings."""
    write(folder, {year.strip("_"): form(HEADS, *rows, year=int(year.strip("_"))) for year, rows in years.items()}, "")
    found = hh.clean(folder).findings.query("severity != 'info'")
    return found[["rule", "source_file", "source_cell", "expected"]].values.tolist(), found["message"].tolist()


def test_a_year_that_was_copied_is_said_once(tmp_path):
    """Not of each of its columns, with or without households and a few figures of its own; of three years beside the nearest."""
    found, (message,) = told_of_years(tmp_path / "a", _2018=BEFORE, _2019=BEFORE)
    assert found == [["year_repeated", "2019.xlsx", "D4", "2018"]]
    assert "ô D4: 24 trong 24 số lớn năm 2019 giống hệt năm 2018, như 207 (ô D4 của trang “Biểu 1” trong tệp “2018.xlsx”)" in message
    own = [(*BEFORE[0][:2], 417, *BEFORE[0][3:5], 68, *BEFORE[0][6:]), *BEFORE[1:]]
    found, (message,) = told_of_years(tmp_path / "b", _2018=BEFORE, _2019=own)
    assert found == [["year_repeated", "2019.xlsx", "D4", "2018"]]
    assert "23 trong 24 số lớn" in message
    found, _ = told_of_years(tmp_path / "c", _2017=BEFORE, _2018=BEFORE, _2019=BEFORE)
    assert found == [["year_repeated", f"{year}.xlsx", "D4", str(year - 1)] for year in (2018, 2019)]


def test_one_column_that_was_copied_is_no_year(tmp_path):
    """And neither are two of four."""
    for kept in ((4,), (3, 4)):
        later = [tuple(old if at in kept else new for at, (old, new) in enumerate(zip(*rows, strict=True))) for rows in zip(BEFORE, NOW, strict=True)]
        found, _ = told_of_years(tmp_path / str(len(kept)), _2018=BEFORE, _2019=later)
        assert [rule for rule, *_ in found] == ["figures_repeated"] * len(kept)


def test_small_figures_that_grow_slowly_may_stay(tmp_path):
    """Of two hundred members a twenty-fifth more shows, of thirty hardly."""
    def members(sizes, growth):
        return [(at, f"Thôn {at}", 400, *(None,) * 2, round(growth * size), None, None) for at, size in enumerate(sizes, 1)]

    small = [31, 28, 33, 29, 27, 34, 30, 62, 71, 65, 58]
    assert told_of_years(tmp_path / "small", _2018=members(small, 1), _2019=members(small, 1.012))[0] == []
    large = [7 * size for size in small]
    copied = [*members(large, 1)[:7], *members(large, 1.04)[7:]]
    assert told_of_years(tmp_path / "large", _2018=members(large, 1), _2019=copied)[0] == [["figures_repeated", "2019.xlsx", "F4", "2018"]]
