"""Recasting preserves totals, and a missing predecessor makes the total incomplete, not smaller."""

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError, UsageError
from hieuhoc_analysis.indicators import growth, territory
from hieuhoc_analysis.indicators.panel import totals
from hieuhoc_analysis.publish.charts import words

MERGER = ("2025-07-01", "Xã Cũ 1", "", "Xã Gộp", "", 1), ("2025-07-01", "Xã Cũ 2", "", "Xã Gộp", "", 1)


def value(table, ward, period="2024", element="households"):
    return totals(table, [element]).set_index(["ward", "period"]).loc[(ward, period)]


def test_predecessors_add_up(observe, changes):
    """Two wards of 100 and 50 households are one of 150 on the new units."""
    table = pd.concat([observe({("A", "2024", "households"): 100}, "Xã Cũ 1"), observe({("B", "2024", "households"): 50}, "Xã Cũ 2")])
    with changes(*MERGER):
        row = value(territory.recast(table, "2025-12-31"), "Xã Gộp")
    assert (row["value"], row["complete"], row["n_reporting"]) == (150.0, True, 2)


def test_series_continues_over_the_merger(observe, changes):
    """Recast, 2024 and 2025 compare; as reported they do not."""
    table = pd.concat([observe({("A", "2024", "households"): 100}, "Xã Cũ 1"), observe({("B", "2024", "households"): 50}, "Xã Cũ 2"),
                       observe({("A", "2025", "households"): 110, ("B", "2025", "households"): 55}, "Xã Gộp")])
    with changes(*MERGER):
        row = growth.by_year(territory.recast(table, "2025-12-31"), "households").iloc[-1]
    assert (row["value"], row["change"], row["comparable"]) == (165.0, 15.0, True)


def test_missing_predecessor_is_incomplete(observe, changes):
    """With no figures of the second ward, the total says so and names it."""
    table = pd.concat([observe({("A", "2024", "households"): 100}, "Xã Cũ 1")])
    with changes(*MERGER):
        row = value(territory.recast(table, "2025-12-31"), "Xã Gộp")
    assert (row["value"], row["complete"], row["missing_khu_pho"]) == (100.0, False, "Xã Cũ 2 (cũ)")


def test_predecessor_missing_in_one_year_only(observe, changes):
    """A predecessor silent in 2023 leaves 2023 incomplete and 2024 complete."""
    table = pd.concat([observe({("A", "2023", "households"): 90, ("A", "2024", "households"): 100}, "Xã Cũ 1"), observe({("B", "2024", "households"): 50}, "Xã Cũ 2")])
    with changes(*MERGER):
        recast = territory.recast(table, "2025-12-31")
        assert [bool(value(recast, "Xã Gộp", year)["complete"]) for year in ("2023", "2024")] == ([False, True])


def test_ward_figures_add_up(observe, changes):
    """Figures that wards give only for the whole (pupils) are added too."""
    table = pd.concat([observe({("", "2023-2024", "pupils_start"): 700}, "Xã Cũ 1"), observe({("", "2023-2024", "pupils_start"): 300}, "Xã Cũ 2")])
    with changes(*MERGER):
        row = value(territory.recast(table, "2025-12-31"), "Xã Gộp", "2023-2024", "pupils_start")
    assert (row["value"], row["basis"], row["complete"]) == (1000.0, "ward_figure", True)


def test_ward_figure_beside_khu_pho_figures(observe, changes):
    """One predecessor by khu phố, the other as a whole: together 150, and not counted twice."""
    table = pd.concat([observe({("A", "2024", "households"): 100}, "Xã Cũ 1"), observe({("", "2024", "households"): 50}, "Xã Cũ 2")])
    with changes(*MERGER):
        recast = territory.recast(table, "2025-12-31")
        assert value(recast, "Xã Gộp")["value"] == 150.0
    assert {"A", "Xã Cũ 2 (cũ)", ""} == set(recast["khu_pho"])


def test_khu_pho_of_one_name_stay_two(observe, changes):
    """Thôn 1 of both wards are told apart by their old ward."""
    table = pd.concat([observe({("Thôn 1", "2024", "households"): 100}, "Xã Cũ 1"), observe({("Thôn 1", "2024", "households"): 50}, "Xã Cũ 2")])
    with changes(*MERGER):
        got = territory.recast(table, "2025-12-31")
    assert {"Thôn 1 (Xã Cũ 1)", "Thôn 1 (Xã Cũ 2)", ""} == set(got["khu_pho"])


def test_a_number_of_the_merged_ward_is_another_khu_pho(observe, changes):
    """A ward made of two counts its thôn anew: its Thôn 3 is not that of one of them, while a name stays a name; renamed alone it keeps its numbers."""
    old = observe({(name, "2024", "households"): 100 for name in ("Thôn 3", "Thôn Đông")}, "Xã Cũ 1")
    new = observe({(name, "2025", "households"): 110 for name in ("Thôn 3", "Thôn Đông")}, "Xã Gộp")
    table = pd.concat([old, observe({("Thôn Tây", "2024", "households"): 50}, "Xã Cũ 2"), new])
    with changes(*MERGER):
        got = territory.recast(table, "2025-12-31")
    assert set(got.loc[got["period"] == "2024", "khu_pho"]) == {"", "Thôn 3 (Xã Cũ 1)", "Thôn Đông", "Thôn Tây"}
    with changes(("2025-07-01", "Xã Cũ 1", "", "Xã Gộp", "", 1)):
        alone = territory.recast(pd.concat([old, new]), "2025-12-31")
    assert set(alone.loc[alone["period"] == "2024", "khu_pho"]) == {"", "Thôn 3", "Thôn Đông"}


def test_a_renamed_khu_pho_is_missed_in_a_year_before_its_name(observe, changes):
    """Tổ A is Thôn A since the merger; where it was silent in 2023, that year lacks one of three."""
    table = pd.concat([observe({("Tổ A", "2022", "households"): 100, ("Tổ A", "2024", "households"): 104, ("Tổ C", "2023", "households"): 60}, "Xã Cũ 1"),
                       observe({("B", str(year), "households"): 50 for year in (2022, 2023, 2024)}, "Xã Cũ 2"),
                       observe({(name, "2025", "households"): 70 for name in ("Thôn A", "B", "Tổ C")}, "Xã Gộp")])
    with changes(*MERGER, ("2025-07-01", "Xã Cũ 1", "Tổ A", "Xã Gộp", "Thôn A", 1)):
        row = value(territory.recast(table, "2025-12-31"), "Xã Gộp", "2023")
    assert (row["n_reporting"], row["n_expected"], row["missing_khu_pho"]) == (2, 3, "Thôn A")


def test_what_wards_count_as_a_whole_is_missing_by_ward(observe, changes):
    """Pupils of two wards, one of them silent in 2023: 1 of 2 former wards reports, however many khu phố they count households in."""
    def ward(name, units, years):
        return pd.concat([observe({(unit, "2023", "households"): 100 for unit in units}, name), observe({("", year, "pupils_start"): 500 for year in years}, name)])

    table = pd.concat([ward("Xã Cũ 1", "ABC", ("2022-2023", "2023-2024")), ward("Xã Cũ 2", "DE", ("2023-2024",))])
    with changes(*MERGER):
        recast = territory.recast(table, "2025-12-31")
        row = value(recast, "Xã Gộp", "2022-2023", "pupils_start")
        assert (row["n_reporting"], row["n_expected"], row["missing_khu_pho"]) == (1, 2, "Xã Cũ 2 (cũ)")
        assert value(recast, "Xã Gộp", "2023", "households")["n_expected"] == 5
    assert [words.parts_of("Xã Cũ 2 (cũ)", "vi"), words.parts_of("Xã Cũ 2 (cũ)", "en"), words.parts_of("Thôn 1; Xã Cũ 2 (cũ)", "vi"), words.parts_of("", "vi")] == ["đơn vị cũ", "former wards", "khu phố", "khu phố"]


def test_split_by_share(observe, changes):
    """A quarter of the ward went elsewhere: 25 and 75 of its 100."""
    with changes(("2025-07-01", "Xã Cũ 1", "", "Xã Mới 1", "", 0.75), ("2025-07-01", "Xã Cũ 1", "", "Xã Mới 2", "", 0.25)):
        recast = territory.recast(observe({("A", "2024", "households"): 100}, "Xã Cũ 1"), "2025-12-31")
        assert [value(recast, ward)["value"] for ward in ("Xã Mới 1", "Xã Mới 2")] == [75.0, 25.0]


def test_khu_pho_can_be_sent_on_its_own(observe, changes):
    """One thôn goes to another ward than the rest."""
    with changes(*MERGER, ("2025-07-01", "Xã Cũ 1", "A", "Xã Khác", "A", 1)):
        recast = territory.recast(observe({("A", "2024", "households"): 100, ("B", "2024", "households"): 10}, "Xã Cũ 1"), "2025-12-31")
    assert {("Xã Khác", "A"), ("Xã Gộp", "B")} <= set(zip(recast["ward"], recast["khu_pho"], strict=True))


def test_ward_that_keeps_its_name(observe):
    """Phan Rí Cửa before and after 2020, with Hòa Phú: 2019 recast is the sum, 2020 stays as it is."""
    table = pd.concat([observe({("Khu phố Phú Tân", "2019", "households"): 100, ("Khu phố Phú Tân", "2020", "households"): 101}, "Thị trấn Phan Rí Cửa"),
                       observe({("Thôn Phú Lợi", "2019", "households"): 40}, "Xã Hòa Phú"),
                       observe({("Khu phố Phú Lợi", "2020", "households"): 41}, "Thị trấn Phan Rí Cửa")])
    recast = territory.recast(table, "2020-12-31")
    assert [value(recast, "Thị trấn Phan Rí Cửa", year)["value"] for year in ("2019", "2020")] == [140.0, 142.0]
    assert growth.by_year(recast, "households").iloc[-1]["comparable"]


def test_names_after_a_merger_need_not_match_those_before(observe, changes):
    """Renamed khu phố are expected only in their own era, so both sides of the merger are complete and compare."""
    table = pd.concat([observe({("A", "2024", "households"): 100}, "Xã Cũ 1"), observe({("B", "2024", "households"): 50}, "Xã Cũ 2"),
                       observe({("Thôn A mới", "2025", "households"): 110, ("Thôn B mới", "2025", "households"): 55}, "Xã Gộp")])
    with changes(*MERGER):
        got = growth.by_year(territory.recast(table, "2025-12-31"), "households")
    assert (got["complete"].tolist(), got["comparable"].tolist()) == ([True, True], [False, True])


def test_the_new_unit_reports_a_year_that_ended_before_it(observe):
    """The school year 2024-2025 ended before 1 July 2025; told by the new ward it stands, told twice it counts once."""
    year = "2024-2025"
    table = pd.concat([observe({("", year, "pupils_start"): 9000}, "Xã Liên Hương"), observe({("", year, "pupils_start"): 3000}, "Thị trấn Liên Hương")])
    row = value(territory.recast(table, "2025-12-31"), "Xã Liên Hương", year, "pupils_start")
    assert (row["value"], row["complete"]) == (9000.0, True)


def test_two_changes_in_a_row(observe, changes):
    """A ward merged, and merged again, ends in the last unit with its total."""
    with changes(("2020-01-01", "Xã Cũ 1", "", "Xã Giữa", "", 1), ("2020-01-01", "Xã Cũ 2", "", "Xã Giữa", "", 1), ("2025-07-01", "Xã Giữa", "", "Xã Cuối", "", 1)):
        table = pd.concat([observe({("A", "2019", "households"): 100}, "Xã Cũ 1"), observe({("B", "2019", "households"): 50}, "Xã Cũ 2")])
        row = value(territory.recast(table, "2025-12-31"), "Xã Cuối", "2019")
    assert (row["value"], row["complete"]) == (150.0, True)


def test_later_territory_cannot_be_taken_apart(observe, changes):
    """Figures of the merged ward cannot be put on the units of before."""
    with changes(*MERGER), pytest.raises(UsageError, match="2025-07-01"):
        territory.recast(observe({("A", "2025", "households"): 100}, "Xã Gộp"), "2024-12-31")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.dictionaries(st.tuples(st.sampled_from(["Xã Cũ 1", "Xã Cũ 2", "Xã Riêng"]), st.sampled_from("ABC"), st.sampled_from(["2022", "2023", "2024"])),
                              st.integers(0, 5000), min_size=1), share=st.integers(0, 100))
def test_totals_are_preserved(observe, changes, values, share):
    """Whatever is missing and however a ward was split, the khu phố figures of a year add up to what they did."""
    table = pd.concat([observe({(unit, period, "households"): v}, ward) for (ward, unit, period), v in values.items()])
    with changes(("2025-07-01", "Xã Cũ 1", "", "Xã Gộp", "", share / 100), ("2025-07-01", "Xã Cũ 1", "", "Xã Riêng 2", "", 1 - share / 100),
                 ("2025-07-01", "Xã Cũ 2", "", "Xã Gộp", "", 1)):
        recast = territory.recast(table, "2025-12-31")
    before = table.groupby("period")["value"].sum()
    after = recast[recast["khu_pho"] != ""].groupby("period")["value"].sum()
    assert before.to_dict() == pytest.approx(after[before.index].to_dict())


def test_shares_must_add_up(changes):
    """A predecessor whose parts do not make a whole is refused by name."""
    with changes(("2025-07-01", "Xã Cũ 1", "", "Xã Gộp", "", 0.5)), pytest.raises(CodelistError, match="Xã Cũ 1"):
        territory.changes()


def test_our_changes_agree_with_the_org_units():
    """Every successor named in org_units.csv has its row in territory_changes.csv, with the same date."""
    units = {row["org_unit_id"]: row for row in codelists.load("org_units")}
    known = {(row["predecessor_id"], row["successor_id"]): row["date"] for row in codelists.load("territory_changes") if not row["predecessor_khu_pho"]}
    expected = {(row["org_unit_id"], successor): units[successor]["valid_from"]
                for row in units.values() if row["level"] == "ward" and row["successor_ids"] for successor in row["successor_ids"].split(";")}
    assert {key: date for key, date in expected.items() if date} == {key: known.get(key) for key, date in expected.items() if date}


def test_policy(observe):
    """As reported changes nothing; recast needs a date; nothing else exists."""
    table = observe({("A", "2019", "households"): 1})
    assert territory.apply(table) is table
    with pytest.raises(UsageError):
        territory.apply(table, "recast")


def test_empty_input(observe):
    """No observations, no rows, the columns of a recast table."""
    assert list(territory.recast(observe({}), "2025-12-31")) == list(territory.RECAST)
