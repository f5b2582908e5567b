"""Schools and offices report beside the khu phố and are none: they are asked for what they count, and nowhere else."""

import pandas as pd
import pytest

from hieuhoc_analysis.indicators import district, quality
from hieuhoc_analysis.indicators.panel import Panel, totals
from hieuhoc_analysis.language.units import Language, in_units
from hieuhoc_analysis.publish.charts import words

A, B, PRIMARY, LOWER = "Khu phố 1", "Khu phố 2", "Trường TH Kim Đồng", "Trường THCS Phú Long"


def test_schools_are_not_missed_where_khu_pho_report(observe):
    """A school that told of dropouts is not asked for households."""
    table = observe({(A, "2019", "households"): 100, (B, "2019", "households"): 50, (LOWER, "2018-2019", "dropouts"): 3})
    row = totals(table, ["households"]).iloc[0]
    assert (row["value"], row["complete"], row["n_expected"], row["missing_khu_pho"]) == (150.0, True, 2, "")
    assert Panel.of(table).expected("Xã Thử", "2019") == [A, B]


def test_schools_alone_make_the_ward_s_pupils(observe):
    """Of the kind of year in which no khu phố counts pupils; a year in which one of them is silent is a gap of that school."""
    table = observe({(A, "2019", "households"): 100, (A, "2019", "dropouts"): 9, (PRIMARY, "2017-2018", "dropouts", "primary"): 1, (LOWER, "2017-2018", "dropouts", "lower_secondary"): 3,
                     (LOWER, "2018-2019", "dropouts", "lower_secondary"): 4})
    found = totals(table, ["dropouts"]).set_index("period")
    assert (found.loc["2017-2018", "value"], found.loc["2017-2018", "complete"], found.loc["2017-2018", "n_expected"]) == (4.0, True, 2)
    assert (found.loc["2018-2019", "complete"], found.loc["2018-2019", "missing_khu_pho"]) == (False, PRIMARY)
    assert (found.loc["2019", "value"], found.loc["2019", "n_expected"]) == (9.0, 1)


def test_a_school_is_asked_for_its_own_level(observe):
    """The lower secondary school lacks no primary pupils."""
    table = observe({(PRIMARY, "2017-2018", "dropouts", "primary"): 1, (LOWER, "2017-2018", "dropouts", "lower_secondary"): 3})
    row = totals(table, ["dropouts"], "primary").iloc[0]
    assert (row["value"], row["complete"], row["n_expected"]) == (1.0, True, 1)


def test_pupils_of_khu_pho_are_not_counted_again_at_their_schools(observe):
    """The children of the khu phố sit in the schools."""
    table = observe({(A, "2018-2019", "dropouts"): 2, (B, "2018-2019", "dropouts"): 1, (LOWER, "2018-2019", "dropouts"): 3})
    assert totals(table, ["dropouts"])["value"].tolist() == [3.0]


@pytest.mark.parametrize("office", [LOWER, "Công an xã", "Trạm Y Tế"])
def test_members_of_an_office_are_added_to_those_of_the_khu_pho(observe, office):
    """An association's branch in a school or office has members of its own; a year without them is a gap."""
    table = observe({(A, "2018", "members"): 40, (B, "2018", "members"): 30, (office, "2018", "members"): 12, (A, "2019", "members"): 41, (B, "2019", "members"): 33})
    found = totals(table, ["members"]).set_index("period")
    assert (found.loc["2018", "value"], found.loc["2018", "complete"]) == (82.0, True)
    assert (found.loc["2019", "complete"], found.loc["2019", "missing_khu_pho"]) == (False, office)


def test_places_called_as_schools_are_stay_khu_pho(observe):
    """*Trường Sơn* and *Chợ Mới* are names of places."""
    table = observe({("Trường Sơn", "2019", "households"): 100, ("Chợ Mới", "2019", "households"): 50, (A, "2019", "families_registered"): 5})
    assert Panel.of(table).expected("Xã Thử", "2019") == ["Chợ Mới", A, "Trường Sơn"]


def test_a_ward_of_which_only_schools_report_has_reported(observe):
    """They report for the ward as a whole."""
    table = observe({(PRIMARY, "2019", "scholarships"): 5, (LOWER, "2019", "scholarships"): 7})
    row = quality.by_year(table, pd.DataFrame({"source_file": ["f.xlsx"], "received": ["2019-12-01"]}), "2019-2019").iloc[0]
    assert (row.n_expected, row.n_reporting, row.completeness) == (1, 1, 1.0)


def test_charts_draw_the_kind_of_year_that_has_more_to_show():
    """School years are preferred, but not two of them to five calendar years."""
    def rows(**kinds):
        return pd.DataFrame([(kind, year, 1.0) for kind, n in kinds.items() for year in range(2016, 2016 + n)], columns=["period_kind", "from_year", "value"])

    drawn = [set(words.one_kind(rows(**kinds))["period_kind"]) for kinds in ({"school": 3, "calendar": 5}, {"school": 2, "calendar": 5}, {"calendar": 1})]
    assert drawn == [{"school"}, {"calendar"}, {"calendar"}]


def test_what_schools_tell_is_of_schools(observe):
    """Where schools alone report pupils their figures are not of khu phố; beside khu phố both are named; families are of khu phố."""
    schools = observe({("Trường THCS A", "2019-2020", "dropouts"): 9, ("Trường TH B", "2019-2020", "dropouts"): 8, ("Thôn 1", "2019", "families_registered"): 5})
    both = pd.concat([schools, observe({("Thôn 1", "2019-2020", "dropouts"): 3})])
    text = "Biểu của các [khu phố, thôn]"
    assert [in_units(text, district.in_schools(table, Language("vi", kind="Thôn"))) for table in (schools, both, observe({("Thôn 1", "2019", "dropouts"): 3}))] == [
        "Biểu của các trường", "Biểu của các thôn, trường", "Biểu của các thôn"]
    assert in_units("[Khu phố]", district.in_schools(schools, "en")) == "Schools"
    assert in_units(text, district.in_schools(schools, Language("vi", of_wards=True))) == "Biểu của các địa phương"
