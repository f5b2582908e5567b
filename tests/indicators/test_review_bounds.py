"""The bounds of review_bounds.csv: what they are by default, what a user may make of them, and what is refused."""

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.indicators import bounds, coverage, dropout, growth, narrative, targets
from hieuhoc_analysis.publish.disclosure import publishable

E = "families_registered"


@pytest.fixture
def with_bound(tmp_path):
    """Use a user's review_bounds.csv with one row in a with block."""

    def using(name, value):
        (tmp_path / "review_bounds.csv").write_text(f'bound,value,label_vi,label_en,reason_vi,reason_en\n{name},"{value}",,,,\n', encoding="utf-8")
        return codelists.using(tmp_path)

    return using


def test_a_bound_is_what_the_codelist_says(with_bound):
    """Each bound of the code has its row with a reason in both languages; a user's row wins, with a decimal comma too."""
    rows = {row["bound"]: row for row in codelists.load("review_bounds")}
    assert [name for name, row in rows.items() if not (row["reason_vi"] and row["reason_en"] and row["label_vi"] and row["label_en"])] == []
    assert (bounds.bound("most_reporting"), bounds.bound("small_cell")) == (0.5, 5)
    with with_bound("most_reporting", "0,75"):
        assert bounds.bound("most_reporting") == 0.75


@pytest.mark.parametrize(("name", "value", "said"), [
    ("small_cell", "năm", "“năm” ở cột value phải là một số, như 12 hoặc 0,5, từ 2 đến 100"), ("small_cell", "1", "“1” ở cột value phải là một số, như 12 hoặc 0,5, từ 2"), ("most_reporting", "0,2", "“0,2” ở cột value phải là một số, như 12 hoặc 0,5, từ 0.5 đến 1"),
])
def test_a_bound_that_is_no_number_is_refused(with_bound, name, value, said):
    """What is no number, or would undo what the bound is for, is told with the file, the value and what it can be."""
    with with_bound(name, value), pytest.raises(CodelistError, match=said):
        bounds.bound(name)


def test_one_half_is_not_most():
    """Of 24 khu phố 13 are most, 12 are not; of none, none."""
    assert [bounds.most_reported(n, of) for n, of in ((13, 24), (12, 24), (0, 0), (1, 1))] == [True, False, False, True]


def test_a_stricter_bound_silences_the_ward(series, with_bound):
    """Where 2 of 3 khu phố report, growth is told of them; not where an office wants more than three quarters of them."""
    table = series(E, {"A": [10, 20], "B": [10, 20], "C": [None, None]})
    assert growth.cagr(table, E)["cagr"].tolist() == [1.0]
    with with_bound("most_reporting", "0,75"):
        assert growth.cagr(table, E)["comparable"].tolist() == [False]


def test_a_khu_pho_is_low_by_the_bound(observe, with_bound):
    """At 30 % of a ward's 50 % a khu phố is low where the bound is 0,7, and not by default."""
    table = observe({("A", "2019", E): 30, ("A", "2019", "households"): 100, ("B", "2019", E): 70, ("B", "2019", "households"): 100})
    assert "low" not in set(coverage.white_spots(table)["kind"])
    with with_bound("low_coverage", "0,7"):
        assert "low" in set(coverage.white_spots(table)["kind"])


def test_cases_are_few_by_the_bound(observe, with_bound):
    """7 dropouts are few where the bound is 10, and not by default."""
    school = observe({("A", "2018-2019", "dropouts"): 7, ("", "2018-2019", "pupils_start"): 700})
    assert dropout.rates(school, ["dropout_rate"])["caveat"].tolist() == [""]
    with with_bound("few_cases", "10"):
        assert dropout.rates(school, ["dropout_rate"])["caveat"].tolist() == ["few"]


def test_a_small_base_is_told_in_counts_by_the_bound(series, with_bound):
    """30 clans are told with a percentage by default, and as counts where the bound is 50."""
    table = series("clans_registered", {"A": [30, 36]})
    keys = [set(narrative.sentences(table)["key"])]
    with with_bound("small_base", "50"):
        keys.append(set(narrative.sentences(table)["key"]))
    assert [("narrative.growth_rose" in of, "narrative.growth_rose_small" in of) for of in keys] == [(True, False), (False, True)]


def test_a_pace_is_drawn_as_far_as_the_bound(observe, with_bound):
    """40 % → 42 % of 1.000 households meets 70 % in 14 years: no year by default, 2037 where the bound is 20."""
    table = observe({("A", year, element): n for year, n in (("2022", 400), ("2023", 420)) for element, n in (("families_recognized", n), ("households", 1000))})
    years = [targets.gap(table)["year_at_pace"].iloc[-1]]
    with with_bound("pace_years", "20"):
        years.append(targets.gap(table)["year_at_pace"].iloc[-1])
    assert years == [0, 2037]


def test_a_small_cell_is_withheld_by_the_bound(observe, with_bound):
    """7 dropouts are published by default and withheld where the bound is 10."""
    school = observe({("A", "2018-2019", "dropouts"): 7})
    assert "suppressed" not in set(publishable(school)["status"])
    with with_bound("small_cell", "10"):
        assert "suppressed" in set(publishable(school)["status"])
