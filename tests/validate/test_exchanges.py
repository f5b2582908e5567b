"""Two khu phố in each other's place, by last year's figures; and which of two lines that are alike was copied."""

import pytest

import hieuhoc_analysis as hh
from tests.validate.test_every_rule import form, write

HEADS = ("TT", "Thôn", "Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận", "Số hội viên")
SIZES = (310, 720, 385, 1010, 295, 560, 230)


def lines(growth=1.0):
    """A year of seven thôn, a little larger with every year."""
    return [[round(growth * size * share) for share in (1, 0.71, 0.62, 0.33)] for size in SIZES]


def exchanged(figures, one=1, other=4, columns=range(4)):
    """Two lines, or some of their figures, in each other's place."""
    out = [line.copy() for line in figures]
    for at in columns:
        out[one][at], out[other][at] = out[other][at], out[one][at]
    return out


def told(folder, more=None, **years):
    """Rule, file, cell and khu phố of all errors and warnings, and what they say."""
    files = {
        year.strip("_"): form(HEADS, *([at, f"Thôn {at}", *line] for at, line in enumerate(figures, 1)), year=int(year.strip("_")))
        for year, figures in years.items()
    }
    write(folder, files | (more or {}), "")
    findings = hh.clean(folder).findings.query("severity != 'info'")
    return findings[["rule", "source_file", "source_cell", "khu_pho"]].values.tolist(), findings["message"].tolist()


@pytest.mark.parametrize(("wrong", "by"), [(2019, 2018), (2020, 2019), (2018, 2019)])
def test_two_lines_changed_places(tmp_path, wrong, by):
    """One finding for all columns, of the year that is unlike those beside it, none of the year after."""
    years = {year: lines(1.02 ** (year - 2018)) for year in (2018, 2019, 2020)}
    years[wrong] = exchanged(years[wrong])
    found, (message,) = told(tmp_path, **{f"_{year}": figures for year, figures in years.items()})
    assert found == [["lines_exchanged", f"{wrong}.xlsx", "C5", "Thôn 2"]]
    assert f"từ ô C5: số năm {wrong} của Thôn 2 gần với số năm {by} của Thôn 5 (từ ô C8) và ngược lại" in message


def test_the_figures_of_one_column_changed_places(tmp_path):
    """Those beside them show that the lines did not; what is more than its whole by that is not said as well."""
    found, (message,) = told(tmp_path, _2018=lines(), _2019=exchanged(lines(1.02), columns=[0]))
    assert found == [["figures_exchanged", "2019.xlsx", "C5", "Thôn 2"]]
    assert "ô C5 và ô C8: hai số của “Tổng số hộ” có lẽ ghi đổi chỗ cho nhau: đổi lại thì mỗi số gần với số năm 2018 của chính nơi đó" in message


def test_what_is_no_exchange(tmp_path):
    """Two thôn of one size; one that grew beside one that shrank, to other sizes than theirs; three that went round."""
    assert told(tmp_path / "like", _2018=lines(), _2019=exchanged(lines(1.02), 0, 4))[0] == []
    moved = lines(1.02)
    moved[1], moved[4] = [round(0.5 * v) for v in moved[1]], [round(1.8 * v) for v in moved[4]]
    assert {rule for rule, *_ in told(tmp_path / "moved", _2018=lines(), _2019=moved)[0]} & {"lines_exchanged", "figures_exchanged"} == set()
    assert {rule for rule, *_ in told(tmp_path / "three", _2018=lines(), _2019=exchanged(exchanged(lines(1.02)), 1, 3))[0]} == {"jump_last_year"}


@pytest.mark.parametrize(("copy", "of"), [(1, 4), (4, 1)])
def test_of_two_lines_that_are_alike_the_copy_is_told(tmp_path, copy, of):
    """It stands at the one that is far from its own of last year, whichever comes first; nothing else is said of that."""
    now = lines(1.02)
    now[copy] = now[of]
    found, (message,) = told(tmp_path, _2018=lines(), _2019=now)
    assert found == [["lines_alike", "2019.xlsx", f"C{4 + copy}", f"Thôn {copy + 1}"]]
    assert f"Thôn {copy + 1} và Thôn {of + 1} (từ ô C{4 + of}) giống hệt nhau ở cả 4 số" in message
    assert f"; số năm trước của Thôn {copy + 1} thì khác hẳn." in message


def test_a_form_that_is_another_khu_phos(tmp_path):
    """A sheet for each thôn, of which two are alike; nobody knows the year before."""
    forms = {
        f"Thôn {at}": [("UBND XÃ VĨNH HẢO",), (f"THÔN {at}",), ("Gia đình học tập năm 2019",), ("TT", "Nội dung", "Số liệu"),
                       *([number, *pair] for number, pair in enumerate(zip(HEADS[2:], lines()[1 if at == 5 else at - 1], strict=True), 1))]
        for at in range(1, 8)
    }
    found, (message,) = told(tmp_path, {"a": forms})
    assert found == [["lines_alike", "a.xlsx", "C5", "Thôn 5"]]
    assert "Trang “Thôn 5”, từ ô C5: Thôn 5 và Thôn 2 (từ ô C5 của trang “Thôn 2”) giống hệt nhau ở cả 4 số, như 720." in message
