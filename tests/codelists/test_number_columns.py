"""Years and numbers that a person wrote into a codelist otherwise are said with their place."""

import csv

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.numbers import NUMBERS, YEARS
from hieuhoc_analysis.errors import CodelistError

COLUMNS = [(name, column) for kinds in (YEARS, NUMBERS) for name, columns in kinds.items() for column in columns]


def _with(folder, name, column, written):
    """A codelist of one's own whose one row is our last with another entry."""
    row = {**codelists.load(name)[-1], column: written}
    with open(folder / f"{name}.csv", "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, row)
        writer.writeheader()
        writer.writerow(row)
    with codelists.using(folder):
        return codelists.load(name)[-1][column]


@pytest.mark.parametrize(("name", "column"), COLUMNS)
@pytest.mark.parametrize("written", ["khoảng 20", "-", "12 %"])
def test_what_is_no_number(tmp_path, name, column, written):
    """File, column, row and what was expected, in both languages."""
    with pytest.raises(CodelistError) as raised:
        _with(tmp_path, name, column, written)
    assert f"{name}.csv: '{written}' ở cột {column} của '" in str(raised.value)
    assert f"in the column {column} of '" in raised.value.message("en")


@pytest.mark.parametrize(("name", "column"), COLUMNS)
def test_an_entry_that_every_row_of_ours_has_may_not_be_left_out(tmp_path, name, column):
    """Others may stay empty."""
    if all(row[column] for row in codelists.load(name)):
        with pytest.raises(CodelistError):
            _with(tmp_path, name, column, "")
    else:
        assert _with(tmp_path, name, column, "") == ""


@pytest.mark.parametrize(("name", "column", "written"), [
    ("targets", "year", "2035"), ("targets", "target_pct", "62,5"), ("plausible_ranges", "low", "0.5"), ("reporting_calendar", "due_day", "15"),
])
def test_numbers_of_either_excel(tmp_path, name, column, written):
    """*0,5* and *0.5* are one number."""
    assert _with(tmp_path, name, column, written) == written
