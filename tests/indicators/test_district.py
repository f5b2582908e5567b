"""A district whose wards report without khu phố: it is reviewed as one, and its wards are its units."""

import pandas as pd

from hieuhoc_analysis.indicators import coverage, district, growth
from hieuhoc_analysis.indicators.panel import totals

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


def _quarters(observe, ward, figures):
    """A ward of Thôn 1 and Thôn 2 in 2020, `figures` of element → the two values; None for one that did not report."""
    return observe({(f"Thôn {n}", "2020", element): value for element, pair in figures.items() for n, value in enumerate(pair, 1) if value is not None}, ward)


def test_khu_pho_are_added_up_to_their_ward(observe):
    """500 and 300 households are 800 of the ward, a figure that the ward gave as a whole stays, and one of two khu phố that is a community counts under the communities that could be."""
    got = district.ward_figures(pd.concat([_quarters(observe, WARDS[1], {"households": (500, 300), "communities_registered": (1, 0)}), observe({("", "2019-2020", "pupils_start"): 950}, WARDS[1])]))
    assert dict(zip(got["data_element"], got["value"], strict=True)) == {"households": 800, "communities_registered": 1, "pupils_start": 950, "communities": 2}
    assert (set(got["khu_pho"]), set(got["status"]), got["org_unit_id"].str.contains("/").any()) == ({""}, {"reported"}, False)


def test_communities_of_a_ward_are_those_of_its_own_coverage(observe):
    """Thôn 1 says that it holds 2 communities and Thôn 2 says nothing, so 3, as in the ward's own review; where Thôn 2 says that they do not apply to it, nothing is guessed."""
    table = _quarters(observe, WARDS[1], {"communities": (2, None), "communities_registered": (1, 1)})
    got = district.ward_figures(table).set_index("data_element")["value"]
    own = coverage.by_ward(table, ["community_registration_coverage"]).iloc[0]
    assert (got["communities"], own["denominator"], own["value"]) == (3, 3, 2 / 3)
    without = district.ward_figures(_quarters(observe, WARDS[1], {"communities": (2, "not_applicable"), "communities_registered": (1, 1)}))
    assert without.set_index("data_element")["value"].dropna().to_dict() == {"communities": 2, "communities_registered": 2}


def test_a_sum_that_lacks_a_khu_pho_is_none(observe):
    """Thôn 2 gave its households, not its registrations: the ward's 90 of Thôn 1 would pass for a fall, and its communities are not counted."""
    got = district.ward_figures(_quarters(observe, WARDS[1], {"households": (500, 300), "families_registered": (90, None), "communities_registered": (1, None)})).set_index("data_element")
    assert got["value"].dropna().to_dict() == {"households": 800}
    assert got["status"].to_dict() == {"households": "reported", "families_registered": "not_reported", "communities_registered": "not_reported"}


def test_nothing_and_little_are_figures_of_a_ward(observe):
    """Zero and zero are zero, zero and one are one."""
    assert [district.ward_figures(_quarters(observe, WARDS[1], {"clans": pair}))["value"].tolist() for pair in ((0, 0), (0, 1))] == [[0], [1]]


def test_a_merged_ward_is_the_sum_of_its_khu_pho_of_each_year(observe):
    """Phan Rí Cửa with and without Hòa Phú: each year's own khu phố make the ward."""
    table = pd.concat([_quarters(observe, "Thị trấn Phan Rí Cửa", {"households": (500, 300)}), observe({(f"Thôn {n}", "2019", "households"): v for n, v in ((1, 480), (2, 290))}, "Thị trấn Phan Rí Cửa"),
                       observe({("Thôn 9", "2019", "households"): 70}, "Xã Hòa Phú")])
    got = district.ward_figures(table)
    assert {(r.ward, r.period): r.value for r in got.itertuples()} == {("Thị trấn Phan Rí Cửa", "2020"): 800, ("Thị trấn Phan Rí Cửa", "2019"): 770, ("Xã Hòa Phú", "2019"): 70}


def test_ward_figures_are_the_totals_of_the_wards(observe):
    """What is added up here is what `totals` adds up, where it is complete."""
    table = pd.concat([_quarters(observe, ward, {"households": (500 + n, 300), "families_registered": (90, None if n == 1 else 80 + n)}) for n, ward in enumerate(WARDS)])
    sums = totals(table, ["households", "families_registered"], years="2020-2020")
    got = district.ward_figures(table).dropna(subset="value")
    assert {(r.ward, r.data_element): r.value for r in got.itertuples()} == {(r.ward, r.data_element): r.value for r in sums[sums["complete"]].itertuples()}


def test_a_named_district_is_reviewed_on_its_wards(observe):
    """The name given is that of the whole, its units are wards and are called so; a ward's khu phố are called khu phố."""
    table = pd.concat([_quarters(observe, ward, {"households": (500, 300)}) for ward in WARDS[1:]])
    got = district.wards_as_units(table, "Các địa phương", "Huyện Hàm Thuận Bắc")
    assert (set(got["ward"]), sorted(got["khu_pho"]), got["value"].sum()) == ({"Huyện Hàm Thuận Bắc"}, sorted(WARDS[1:]), 1600)
    assert [district.units_are_wards(t) for t in (got, table, observe({("", "2020", "households"): 9}))] == [True, False, False]
    assert [[(str(lang), lang.of_wards) for lang in district.units_of(t)] for t in (got, table)] == [[("vi", True), ("en", True)], [("vi", False), ("en", False)]]


def test_the_kind_that_all_units_share(observe):
    """A school among them is none; where kinds differ, or one has none, there is no word for all."""
    def kind(*names):
        return district.kind_of_units(observe({(name, "2019", "households"): 100 for name in names}))

    assert [kind("Thôn 1", "Thôn Đông", "Trường THCS Phú Long"), kind("Thôn 1", "Khu phố 2"), kind("Thôn 1", "Hòa Tây"), kind("")] == ["Thôn", "", "", ""]
    recast = observe({("Tổ dân phố 1", "2018", "households"): 90, ("Thôn 1", "2019", "households"): 100}).assign(era=["2019-01-01", ""])
    assert district.kind_of_units(recast) == "Thôn"  # what they are called now
