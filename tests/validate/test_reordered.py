"""A column in another order than last year, or all of them beside names that were sorted, is said once."""

import pytest

from tests.validate.test_exchanges import lines, told

ORDER = (6, 4, 0, 2, 5, 1, 3)  # by size


def reordered(figures, columns=range(4)):
    """Some columns sorted by themselves."""
    out = [line.copy() for line in figures]
    for at in columns:
        for line, of in enumerate(ORDER):
            out[line][at] = figures[of][at]
    return out


@pytest.mark.parametrize(("wrong", "by"), [(2019, 2018), (2020, 2019), (2018, 2019)])
def test_a_column_that_was_sorted_alone(tmp_path, wrong, by):
    """One finding for the column, in the year that is unlike those beside it."""
    years = {year: lines(1.02 ** (year - 2018)) for year in (2018, 2019, 2020)}
    years[wrong] = reordered(years[wrong], [0])
    found, (message,) = told(tmp_path, **{f"_{year}": figures for year, figures in years.items()})
    assert found == [["column_disordered", f"{wrong}.xlsx", "C4", "Thôn 1"]]
    assert "từ ô C4: số của “Tổng số hộ” có lẽ không theo thứ tự tên, như khi chỉ sắp xếp riêng một cột" in message
    assert f"xếp lại theo đúng dòng thì các số lại gần với số năm {by}." in message


def test_names_that_were_sorted_alone(tmp_path):
    """All columns are in another order: it is the names."""
    found, (message,) = told(tmp_path, _2018=lines(), _2019=reordered(lines(1.02)))
    assert found == [["names_disordered", "2019.xlsx", "C4", "Thôn 1"]]
    assert "các dòng có ô C4 đến ô C10: ở cả 4 cột so được, các số là số của năm 2018 tăng giảm chút ít" in message


def test_figures_that_changed_are_no_other_order(tmp_path):
    """By size they are not last year's: each jump is said."""
    figures = reordered(lines(1.02), [0])
    figures[2][0] = 407
    found, _ = told(tmp_path, _2018=lines(), _2019=figures)
    assert "column_disordered" not in {rule for rule, *_ in found}
