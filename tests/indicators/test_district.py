"""A district whose wards report without khu phố: it is reviewed as one, and its wards are its units."""

import pandas as pd

from hieuhoc_analysis.indicators import coverage, district, growth

WARDS = ("Thị trấn Liên Hương", "Xã Bình Thạnh", "Xã Phan Dũng")


def _table(observe, wards=WARDS, years=(2018, 2019, 2020), silent=()):
    """Each ward's own row in one workbook a year: households, families and four communities of which it has registered three."""
    parts = [observe({("", str(y), e): v + 10 * n + (y - 2018) for y in years if (ward, y) not in silent
                      for e, v in (("households", 1000), ("families_registered", 300), ("communities_registered", 3))}, ward) for n, ward in enumerate(wards)]
    table = pd.concat(parts, ignore_index=True)
    return table.assign(source_file=table["period"] + ".xlsx")


def test_wards_without_khu_pho_stand_in_their_place(observe):
    """The whole bears the name of the district that org_units.csv gives all of them, figures and ids of wards stay theirs."""
    table = _table(observe)
    got = district.wards_as_units(table, "Các địa phương")
    assert (district.reports_by_ward(table), district.reports_by_ward(got)) == (True, False)
    assert (set(got["ward"]), list(got["khu_pho"]), list(got["value"])) == ({"Huyện Tuy Phong"}, list(table["ward"]), list(table["value"]))
    assert {unit.partition("/")[::2] for unit in got["org_unit_id"]} == {("595", own) for own in table["org_unit_id"]}


def test_files_of_single_wards_are_no_districts_workbook(observe):
    """Two wards that each sent their own file are not called by the district's name, though both lie in it."""
    table = _table(observe).assign(source_file=lambda f: f["ward"] + ".xlsx")
    assert (district.district(table), set(district.wards_as_units(table, "Các địa phương")["ward"])) == ("", {"Các địa phương"})
    assert district.district(_table(observe, (*WARDS, "Xã Không Có"))) == ""


def test_one_ward_or_khu_pho_are_reviewed_as_they_are(observe):
    """A single ward stays a ward, and wards of which any has khu phố stay wards."""
    table = _table(observe)
    assert [district.reports_by_ward(t) for t in (table[table["ward"] == WARDS[0]], pd.concat([table, observe({("Thôn 1", "2020", "households"): 9}, "Xã Bình Thạnh")]))] == [False, False]


def test_a_silent_ward_is_missing_from_the_districts_total(observe):
    """Of three wards one sent nothing for 2019: two of three reported, and the year is not complete."""
    got = district.wards_as_units(_table(observe, silent={("Xã Phan Dũng", 2019)}), "")
    series = growth.by_year(got, "families_registered", years="2018-2020").set_index("period")
    assert [tuple(series.loc[p, ["value", "n_reporting", "n_expected", "missing_khu_pho"]]) for p in ("2018", "2019")] == [(930, 3, 3, ""), (612, 2, 3, "Xã Phan Dũng")]


def test_a_ward_is_not_one_community(observe):
    """Three registered communities of a ward are not 300 % of it, as one of a khu phố is 100 %."""
    got = district.wards_as_units(_table(observe), "")
    rates = coverage.by_khu_pho(got, ["community_registration_coverage"])
    assert (set(rates["status"]), rates["value"].notna().any()) == ({"no_denominator"}, False)
    assert set(coverage.by_khu_pho(observe({("Thôn 1", "2020", "communities_registered"): 1}), ["community_registration_coverage"])["value"]) == {1.0}


def test_wards_live_as_long_as_they_exist(observe):
    """A ward that had merged before the year is not missed in it: xã Hòa Phú joined Phan Rí Cửa in 2020."""
    table = _table(observe, ("Thị trấn Phan Rí Cửa", "Xã Hòa Phú", "Xã Vĩnh Hảo"), (2018, 2019, 2020, 2021), silent={("Xã Hòa Phú", 2020), ("Xã Hòa Phú", 2021)})
    series = growth.by_year(district.wards_as_units(table, ""), "families_registered", years="2018-2021").set_index("period")
    assert list(series["n_expected"]) == [3, 3, 2, 2]
