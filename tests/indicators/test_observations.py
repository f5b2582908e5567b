"""Each figure counts once, and a gap is never a zero."""

import numpy as np
import pandas as pd
import pytest

from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.indicators.observations import COUNTED, CURRENT, current
from hieuhoc_analysis.indicators.panel import TOTALS, Panel, totals
from hieuhoc_analysis.indicators.periods import read, years


@pytest.mark.parametrize(("text", "expected"), [
    ("2019", ("calendar", 2019, "2019-12-31")), ("2018-2019", ("school", 2019, "2019-05-31")), ("2019-H1", ("half", 2019, "2019-06-30")),
    ("2019-Q3", ("quarter", 2019, "2019-09-30")), ("2016-2020", ("other", 0, "")), ("", ("other", 0, "")),
])
def test_periods_are_read(text, expected):
    """A year, a school year, a half and a calendar quarter are told apart; a span of years is none of them."""
    when = read(text)
    assert expected == (when.kind, when.year, when.last_day)


def test_years_of_a_review():
    """A review's period names all of its years."""
    assert years("2016-2020") == [2016, 2017, 2018, 2019, 2020]


def test_superseded_values_are_dropped(observe):
    """A value that a later submission replaced is not in force."""
    table = pd.concat([observe({("KP", "2019", "households"): 100}, status="superseded"), observe({("KP", "2019", "households"): 90})])
    assert current(table)["value"].tolist() == [90.0]


def test_only_counting_statuses_have_a_value(observe):
    """nil counts as the zero it is; a gap and a not-applicable cell have no value."""
    table = observe({("A", "2019", "clans"): 0, ("B", "2019", "clans"): "not_applicable", ("C", "2019", "clans"): None})
    table.loc[0, "status"] = "nil"
    now = current(table)
    assert {s: v for s, v in zip(now["status"], now["value"], strict=True) if s in COUNTED} == {"nil": 0.0}
    assert now["value"].isna().tolist() == [False, True, True]


def test_sum_of_khu_pho_and_ward_figure_are_never_both_counted(observe):
    """With every khu phố there, the ward's own figure is only beside the sum."""
    table = observe({("A", "2019", "households"): 100, ("B", "2019", "households"): 50, ("", "2019", "households"): 150})
    row = totals(table, ["households"]).iloc[0]
    assert (row["value"], row["basis"], row["complete"], row["ward_figure"]) == (150.0, "khu_pho_sum", True, 150.0)


def test_ward_figure_stands_in_for_missing_khu_pho(observe):
    """Where a khu phố is missing, the ward's own figure is the complete one."""
    table = observe({("A", "2019", "households"): 100, ("B", "2019", "households"): None, ("", "2019", "households"): 150})
    row = totals(table, ["households"]).iloc[0]
    assert (row["value"], row["basis"], row["complete"], row["n_reporting"], row["n_expected"]) == (150.0, "ward_figure", True, 1, 2)


def test_ward_figure_smaller_than_the_partial_sum_is_not_believed(observe):
    """A ward figure below what its khu phố already add up to cannot be the whole."""
    table = observe({("A", "2019", "households"): 100, ("B", "2019", "households"): None, ("", "2019", "households"): 90})
    row = totals(table, ["households"]).iloc[0]
    assert (row["value"], row["basis"], row["complete"]) == (100.0, "khu_pho_sum", False)


def test_khu_pho_seen_in_other_years_is_missed(observe):
    """A khu phố that a year's form leaves out makes that year's total incomplete."""
    table = observe({("A", "2018", "households"): 1, ("B", "2018", "households"): 2, ("A", "2019", "households"): 1})
    row = totals(table, ["households"]).set_index("period").loc["2019"]
    assert (row["complete"], row["missing_khu_pho"]) == (False, "B")


def test_not_applicable_khu_pho_is_not_missed(observe):
    """A khu phố to which a figure does not apply is neither reported nor missing."""
    table = observe({("A", "2019", "clans"): 1, ("B", "2019", "clans"): "not_applicable"})
    row = totals(table, ["clans"]).iloc[0]
    assert (row["complete"], row["n_expected"]) == (True, 1)


def test_year_without_submission_is_a_gap(observe):
    """A year between two reported years stays in the table, empty."""
    table = observe({("A", "2016", "households"): 5, ("A", "2018", "households"): 6})
    got = totals(table, ["households"]).set_index("period")["value"]
    assert got.index.tolist() == ["2016", "2017", "2018"]
    assert bool(got.isna()["2017"])


def test_ward_that_was_merged_away_is_not_missed(observe):
    """Xã Hòa Phú ended with 2019: 2020 is no gap of its."""
    table = pd.concat([observe({("A", "2019", "households"): 5}, "Xã Hòa Phú"), observe({("A", "2020", "households"): 5}, "Xã Vĩnh Hảo")])
    assert totals(table, ["households"]).query("ward == 'Xã Hòa Phú'")["period"].tolist() == ["2019"]


def test_levels_add_up_to_all_and_a_missing_level_is_a_gap(observe):
    """Level all is the figure given for all, else the sum of the ward's levels, and unknown when one is missing."""
    table = observe({
        ("A", "2018-2019", "dropouts", "primary"): 1, ("A", "2018-2019", "dropouts", "lower_secondary"): 2,
        ("B", "2018-2019", "dropouts", "primary"): 1, ("B", "2018-2019", "dropouts", "lower_secondary"): None,
        ("C", "2018-2019", "dropouts", "all"): 7, ("C", "2018-2019", "dropouts", "primary"): 3,
    })
    panel = Panel(table)
    assert [panel.cell("Xã Thử", unit, "2018-2019", "dropouts")[0] for unit in "ABC"] == [3.0, None, 7.0]


def test_a_table_is_arranged_once_and_anew_when_one_figure_is_another(observe):
    """The same rows and years share a panel; with another figure, in the same frame or not, other years or another order, there is another."""
    table = observe({("A", "2019", "households"): 5, ("B", "2019", "households"): 6})
    panel = Panel.of(table, "2019-2020")
    assert [Panel.of(other, years) is panel for other, years in ((table.copy(), [2019, 2020]), (table, "2019"), (table[::-1], "2019-2020"))] == [True, False, False]
    table.loc[0, "value"] = 7.0
    assert (totals(table, ["households"])["value"].tolist(), panel.total("Xã Thử", "2019", "households").value) == ([13.0], 11.0)


def test_rows_are_what_pandas_gives():
    """Plain Python values of the same types as of ``to_dict``, missing ones, dates and numbers among texts included; of an empty frame none."""
    table = pd.DataFrame({"text": pd.array(["a", None], dtype="str"), "number": [1.5, float("nan")], "whole": [1, 2], "sure": [True, False],
                          "day": pd.to_datetime(["2020-01-02", None]), "any": pd.Series([np.int64(3), None], dtype=object)})
    expected, actual = table.to_dict("records"), dicts(table)
    assert [{name: (type(value), str(value)) for name, value in row.items()} for row in actual] == [{name: (type(value), str(value)) for name, value in row.items()} for row in expected]
    assert (dicts(table[:0]), dicts(pd.DataFrame())) == ([], [])


def test_half_years_are_not_years(observe):
    """Figures of a half year are in no yearly series."""
    assert totals(observe({("A", "2019-H1", "dropouts"): 3}), ["dropouts"])["period"].tolist() == []


def test_registered_khu_pho_are_expected(observe):
    """Where khu_pho.csv has a register, every khu phố on it should report."""
    row = totals(observe({("Khu phố 1", "2019", "households"): 5}, "Thị trấn Liên Hương"), ["households"]).iloc[0]
    assert (row["n_reporting"], row["n_expected"]) == (1, 14)


def test_empty_input_gives_empty_frames_with_the_same_columns(observe):
    """No observations, no rows, the same columns and types."""
    empty = observe({})
    assert (list(CURRENT), list(TOTALS)) == (list(current(empty)), list(totals(empty, ["households"])))
    assert str(totals(empty, ["households"])["value"].dtype) == "float64"
