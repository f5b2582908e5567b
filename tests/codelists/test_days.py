"""Days of a codelist that Excel saved again: the same day, or a question."""

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError

HEADER = "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source\n"


def _changes(folder, *days):
    rows = "".join(f"{day},,Xã Tân Lập {n},,,Xã Sông Thao,,1,,\n" for n, day in enumerate(days))
    (folder / "territory_changes.csv").write_text(HEADER + rows, encoding="utf-8")
    with codelists.using(folder):
        return [row["date"] for row in codelists.load("territory_changes") if row["successor"] == "Xã Sông Thao"]


@pytest.mark.parametrize(("written", "read"), [
    (["2025-07-01"], ["2025-07-01"]),
    (["2025-7-1", "2025/12/31"], ["2025-07-01", "2025-12-31"]),
    (["01/07/2025"], ["2025-07-01"]),  # Vietnamese Excel
    (["7/1/2025", "12/31/2019"], ["2025-07-01", "2019-12-31"]),  # English Excel
    (["1/7/2025", "31/12/2019"], ["2025-07-01", "2019-12-31"]),
    (["12/11/2025", "01/07/2025"], ["2025-11-12", "2025-07-01"]),
    (["7/7/2025"], ["2025-07-07"]),
    (["1.7.2025 00:00", "15.1.2020 00:00"], ["2025-07-01", "2020-01-15"]),
    (["45839"], ["2025-07-01"]),  # a cell that lost its format
])
def test_days_as_excel_saves_them(tmp_path, written, read):
    """All days of a file were written alike: one that can be read in one way only says how the others are."""
    assert _changes(tmp_path, *written) == read


@pytest.mark.parametrize(("written", "vietnamese", "english"), [
    ("7/1/2025", "dòng 2: “7/1/2025” ở cột date phải là một ngày ghi năm trước, như 2025-07-01, vì có thể là hai ngày khác nhau.", "may mean two days"),
    ("giữa năm 2025", "dòng 2: “giữa năm 2025” ở cột date phải là một ngày, như 2025-07-01.", "must be a day such as"),
    ("2025", "“2025” ở cột date phải là một ngày", "must be a day such as"),
    ("31/02/2025", "“31/02/2025” ở cột date phải là một ngày", "must be a day such as"),
])
def test_days_that_nobody_can_read(tmp_path, written, vietnamese, english):
    """They are asked about with their file and column, and never compared as text."""
    with pytest.raises(CodelistError) as raised:
        _changes(tmp_path, written)
    assert vietnamese in str(raised.value)
    assert english in raised.value.message("en")


def test_a_validity_may_be_bounded_by_a_year(tmp_path):
    """*2015* to *2020* in ``area_types.csv`` are the first day of the one and the last of the other."""
    (tmp_path / "area_types.csv").write_text("ward,area_type,valid_from,valid_to,source\nXã A,difficult,2015,2020,\n", encoding="utf-8")
    with codelists.using(tmp_path):
        row = codelists.load("area_types")[-1]
    assert (row["valid_from"], row["valid_to"]) == ("2015-01-01", "2020-12-31")
