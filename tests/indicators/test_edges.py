"""What each function of the indicators makes of a gap, a zero, a merged ward and a tiny base, where its own tests do not say."""

from math import isnan

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hieuhoc_analysis.indicators import (
    comparison,
    contributions,
    coverage,
    district,
    dropout,
    funnels,
    growth,
    headline,
    narrative,
    paragraphs,
    quality,
    ranking,
    targets,
    territory,
)
from hieuhoc_analysis.indicators.panel import totals

E, H, R, YEAR = "families_registered", "households", "families_recognized", "2018-2019"
COVER = "family_registration_coverage"


@pytest.fixture
def merged(observe, changes):
    """Figures of Xã Cũ 1 and Xã Cũ 2, recast on Xã Gộp: {element: (of A in the first, of B in the second)} in 2024, or in `period`."""

    def recast(figures, period="2024", later=None):
        parts = [observe({(unit, period, element): two[i] for element, two in figures.items() if two[i] is not None}, f"Xã Cũ {i + 1}") for i, unit in enumerate("AB")]
        if later:
            parts.append(observe(later, "Xã Gộp"))
        with changes(("2025-07-01", "Xã Cũ 1", "", "Xã Gộp", "", 1), ("2025-07-01", "Xã Cũ 2", "", "Xã Gộp", "", 1)):
            return territory.recast(pd.concat(parts), "2025-12-31")

    return recast


def test_khu_pho_of_merged_wards(merged):
    """All khu phố stand in the new ward with their own rates, and a silent old ward stands there as a gap."""
    both = coverage.by_khu_pho(merged({H: (100, 50), E: (80, 10)}), [COVER]).set_index("khu_pho")["value"].to_dict()
    half = coverage.by_khu_pho(merged({H: (100, None), E: (80, None)}), [COVER]).set_index("khu_pho")["status"].to_dict()
    assert (both, half) == ({"A": 0.8, "B": 0.2}, {"A": "reported", "Xã Cũ 2 (cũ)": "not_reported"})


def test_wards_in_the_place_of_khu_pho(observe):
    """The ward's rate, its gap, its 0 and its single household become those of a unit of its name."""
    table = pd.concat([observe({("A", "2019", H): h, ("A", "2019", E): e}, f"Xã {name}") for name, (h, e) in {"Một": (200, 50), "Hai": (100, None), "Ba": (100, 0), "Bốn": (1, 1)}.items()])
    table = table.assign(khu_pho="")
    got = coverage.by_khu_pho(district.wards_as_units(table, "Các địa phương"), [COVER])
    assert set(got["ward"]) == {"Các địa phương"}
    assert got.set_index("khu_pho")["value"].fillna(-1).to_dict() == {"Xã Một": 0.25, "Xã Hai": -1, "Xã Ba": 0.0, "Xã Bốn": 1.0}


def test_reach_of_merged_and_of_single_khu_pho(merged, observe):
    """A model in A and not in B is in one of two; one khu phố that has it is everywhere, one with 0 is nowhere."""
    row = coverage.model_reach(merged({"clans_registered": (3, 0)})).query("model == 'clan'").iloc[0]
    assert (row["n_with"], row["n_expected"], row["everywhere"], row["khu_pho_without"]) == (1, 2, False, "B")
    one, none = (coverage.model_reach(observe({("A", "2019", "clans_registered"): n})).query("model == 'clan'").iloc[0] for n in (1, 0))
    assert (one["share"], one["everywhere"], none["share"], none["everywhere"]) == (1.0, True, 0.0, False)


def test_spread_with_gaps_zeros_and_one(merged, observe):
    """A silent khu phố has no place in the spread, a 0 is its least; one khu phố has no spread; merged wards are one."""
    three = coverage.spread(observe({(u, "2019", e): v for u, two in {"A": (100, 0), "B": (100, None), "C": (300, 90)}.items() for e, v in zip((H, E), two, strict=True)}), [COVER]).iloc[0]
    assert (three["n"], three["minimum"], three["maximum"], three["weighted"], three["lowest_khu_pho"]) == (2, 0.0, 0.3, 0.225, "A")
    one = coverage.spread(observe({("A", "2019", H): 2, ("A", "2019", E): 1}), [COVER]).iloc[0]
    assert {0.5} == {one[name] for name in ("minimum", "lower_quartile", "median", "upper_quartile", "maximum", "weighted")}
    new = coverage.spread(merged({H: (100, 300), E: (80, 40)}), [COVER]).iloc[0]
    assert (new["minimum"], new["maximum"], new["weighted"]) == (40 / 300, 0.8, 0.3)


def test_white_spots_of_merged_wards(merged):
    """After recasting, a khu phố is low beside its new ward: A 10 % where together it is 40 %."""
    got = coverage.white_spots(merged({H: (100, 100), E: (10, 70)}))
    assert [(r["khu_pho"], r["kind"], r["value"], r["reference"]) for r in got.to_dict("records")] == [("A", "low", 0.1, 0.4)]


def test_counts_with_gaps_zeros_and_mergers(observe, merged):
    """A silent khu phố leaves the count incomplete, 0 is a count, and the dropouts of merged wards add up."""
    gap = dropout.counts(observe({("A", YEAR, "dropouts"): 1, ("B", YEAR, "dropouts"): None}), ["dropouts"]).iloc[0]
    zero = dropout.counts(observe({("A", YEAR, "dropouts"): 0}), ["dropouts"]).iloc[0]
    both = dropout.counts(merged({"dropouts": (3, 4)}, "2023-2024"), ["dropouts"]).query("period == '2023-2024'").iloc[0]
    assert ((gap["value"], gap["complete"], gap["missing_khu_pho"]), (zero["value"], zero["complete"]), both["value"]) == ((1.0, False, "B"), (0.0, True), 7.0)


def rated(observe, *years, first=2017):
    return observe({(unit, f"{first + i - 1}-{first + i}", element): value for i, two in enumerate(years) for unit, element, value in
                    (("A", "dropouts", two[0]), ("", "pupils_start", two[1])) if value is not None})


def test_pooled_zeros_tiny_and_mergers(observe, changes):
    """Two years without dropouts are 0 of 500, at most 0,76 %; 1 of 2 pupils is 9 to 91 %; years on two territories are counted as two."""
    row = dropout.pooled(rated(observe, (0, 200), (0, 300))).iloc[0]
    assert (row["value"], row["low"], round(row["high"], 4)) == (0.0, 0.0, 0.0076)
    tiny = dropout.pooled(rated(observe, (1, 2))).iloc[0]
    assert (tiny["value"], round(tiny["low"], 3), round(tiny["high"], 3)) == (0.5, 0.095, 0.905)
    with changes(("2018-01-01", "Xã Kia", "Z", "Xã Thử", "Z", 1)):
        assert dropout.pooled(rated(observe, (1, 100), (1, 100))).iloc[0]["n_territories"] == 2


def test_change_by_hand_and_at_its_edges(observe):
    """30/1.000 → 10/1.000 is −2 points, Newcombe −3,33 to −0,78; 0 → 0 and 0/3 → 1/3 are chance; a year without a rate makes no verdict."""
    fell = dropout.change(rated(observe, (30, 1000), (10, 1000))).iloc[0]
    assert (fell["difference"], round(fell["low"], 4), round(fell["high"], 4), fell["verdict"]) == (pytest.approx(-0.02), -0.0333, -0.0078, "lower")
    assert [dropout.change(rated(observe, *two)).iloc[0]["verdict"] for two in (((0, 500), (0, 500)), ((0, 3), (1, 3)))] == ["within_chance", "within_chance"]
    gap = dropout.change(rated(observe, (5, 500), (5, None))).iloc[0]
    assert (gap["status"], gap["verdict"]) == ("no_rate", "")


def test_funnel_of_nobody_of_gaps_and_of_merged_wards(observe, merged):
    """Without any dropout all are within 0 to 0; a ward without a rate has no point; merged wards are one point of their sum."""
    table = pd.concat([rated(observe, (0, n)).assign(ward=name, org_unit_id=name) for name, n in (("Xã A", 500), ("Xã B", 100))])
    got = funnels.points(pd.concat([table, rated(observe, (3, None)).assign(ward="Xã C", org_unit_id="Xã C")])).set_index("ward")
    assert (got["verdict"].to_dict(), got["high_998"].tolist()) == ({"Xã A": "within", "Xã B": "within"}, [0.0, 0.0])
    one = funnels.points(merged({"dropouts": (3, 1), "pupils_start": (300, 100)}, "2023-2024"))
    assert one[["ward", "numerator", "denominator"]].values.tolist() == [["Xã Gộp", 4.0, 400.0]]


def test_control_is_around_the_points_that_are_left(observe):
    """Without B the overall rate is A's own; of no points nothing is left."""
    table = pd.concat([rated(observe, (n, 1000)).assign(ward=name, org_unit_id=name) for name, n in (("Xã A", 10), ("Xã B", 30))])
    points = funnels.points(table)
    assert (points["overall"].tolist(), funnels.control(points[points["ward"] == "Xã A"])["overall"].tolist(), len(funnels.control(points.iloc[:0]))) == ([0.02, 0.02], [0.01], 0)


def test_cohort_at_its_edges():
    """Nobody enrolled makes no rate, a missing repeater figure neither; one of two who came back is half a grade; merged schools are summed first."""

    def rate(now, above, repeat_above, repeat):
        table = pd.DataFrame({"grade": [6, 7, 6, 7], "period": ["2017-2018"] * 2 + ["2018-2019"] * 2, "enrolment": [now, 80, 104, above], "repeaters": [0, 0, repeat, repeat_above]})
        row = dropout.cohort(table).iloc[0]
        return row["status"], None if isnan(row["dropout_rate"]) else round(row["dropout_rate"], 12)

    assert [rate(0, 10, 0, 0), rate(100, 92, None, 4), rate(2, 1, 0, 0)] == [("no_denominator", None), ("missing_next_year", None), ("reported", 0.5)]
    # schools of 100 (dropout 6 %) and 300 (dropout 10 %): 9 % of 400, not 8 %
    assert [rate(100, 92, 2, 4), rate(300, 264, 0, 6), rate(400, 356, 2, 10)] == [("reported", 0.06), ("reported", 0.1), ("reported", 0.09)]


def test_growth_of_merged_wards(merged):
    """150 of both in 2024, 165 of the new ward in 2025: 10 % a year, index 110, A and B of the old names joined in what it is made of."""
    table = merged({E: (100, 50)}, later={("A", "2025", E): 110, ("B", "2025", E): 55})
    span, index = growth.cagr(table, E).iloc[0], growth.cumulative(table, E)
    assert (round(span["cagr"], 12), span["first_period"], span["last_period"], index["index"].round(9).tolist()) == (0.1, "2024", "2025", [100.0, 110.0])
    half = growth.cagr(merged({E: (100, None)}, later={("A", "2025", E): 110, ("B", "2025", E): 55}), E).iloc[0]
    assert half["comparable"] == False  # noqa: E712


def test_index_from_nothing_and_of_few(series):
    """A base of 0 has no index; from 1 to 2 it is 200."""
    zero, tiny = (growth.cumulative(series(E, {"A": values}), E) for values in ([0, 5], [1, 2]))
    assert (zero["reason_not_comparable"].tolist(), tiny["index"].tolist()) == (["zero_base", "zero_base"], [100.0, 200.0])


def test_contributions_to_no_change(series):
    """+5 and −5 make no change to have a share of; their points remain."""
    got = contributions.by_khu_pho(series(E, {"A": [10, 15], "B": [10, 5]}), E, "Xã Thử", 2016, 2017)
    assert (got["share_of_change"].isna().all(), got["contribution"].tolist(), got["change"].tolist()) == (True, [0.25, -0.25], [5.0, -5.0])


def test_target_of_nobody_of_few_and_of_merged_wards(observe, merged):
    """From 0 no yearly growth leads to 70 %; of 3 households 3 are needed, a whole family more than 2,1; merged wards have one gap and no pace."""
    def at(households, recognised):
        return targets.gap(observe({("A", "2018", H): households, ("A", "2018", R): recognised})).iloc[-1]

    none, tiny = at(100, 0), at(3, 1)
    assert (none["still_needed"], isnan(none["required_yearly_growth"]), none["required_points"]) == (70.0, True, 0.35)
    assert tiny["still_needed"] == 2.0
    new = targets.gap(merged({H: (100, 300), R: (70, 90)})).iloc[-1]
    assert (new["value"], new["still_needed"], isnan(new["pace_points"])) == (0.4, 120.0, True)


def test_beside_published_figures(observe, merged):
    """An incomplete rate is not set beside others, 0 % is, and a merged ward stands as one."""
    def own(table):
        got = comparison.with_published(table, "family_recognition_coverage")
        return got.loc[got["own"], ["place", "value"]].values.tolist()

    assert own(observe({("A", "2020", H): 100, ("A", "2020", R): 80, ("B", "2020", H): 100, ("B", "2020", R): None})) == []
    assert own(observe({("A", "2020", H): 100, ("A", "2020", R): 0})) == [["Xã Thử", 0.0]]
    assert own(observe({("A", "2020", H): 2, ("A", "2020", R): 1})) == [["Xã Thử", 0.5]]
    assert own(merged({H: (100, 300), R: (70, 90)})) == [["Xã Gộp", 0.4]]


def test_reporting_over_a_merger(observe, changes):
    """After a khu phố came from another ward, the year before has other khu phố: no consistency; lateness goes on by khu phố."""
    table = observe({("A", "2018", E): 5, ("A", "2019", E): 5, ("B", "2019", E): 5})
    files = pd.DataFrame({"source_file": ["f.xlsx"], "received": [""]})
    with changes(("2019-01-01", "Xã Kia", "B", "Xã Thử", "B", 1)):
        kept, late = quality.by_year(table, files), quality.lateness(table, files)
    assert (kept["completeness"].tolist(), kept["consistency"].isna().tolist()) == ([1.0, 1.0], [True, True])
    assert set(zip(late["khu_pho"], late["period"], late["status"], strict=True)) == {("A", "2018", "unknown"), ("A", "2019", "unknown"), ("B", "2019", "unknown")}


def test_ranking_of_nothing_and_of_merged_wards(observe, merged):
    """0 recognised is a figure and the least, not a gap; khu phố of merged wards are ranked together."""
    def measured(table):
        got = ranking.measures(table)
        return got[got["measure"] == "recognition_coverage"].set_index("khu_pho")[["value", "points"]].values.tolist()

    assert measured(observe({(u, "2019", e): v for u, two in {"A": (100, 0), "B": (100, 40)}.items() for e, v in zip((H, R), two, strict=True)})) == [[0.0, 0.0], [0.4, 100.0]]
    assert measured(merged({H: (100, 50), R: (20, 40)})) == [[0.2, 0.0], [0.8, 100.0]]
    order = ranking.commendation(merged({H: (100, 50), R: (20, 40)}))
    assert (order["ward"].tolist(), order["khu_pho"].tolist(), order["rank"].tolist()) == (["Xã Gộp"] * 2, ["B", "A"], [1, 2])


def test_totals_over_a_merger(merged):
    """The new ward's total is that of both, and 0 of one is not its silence."""
    assert [totals(merged({E: two}), [E]).iloc[0][["value", "complete"]].tolist() for two in ((100, 0), (100, None))] == [[100.0, True], [100.0, False]]


def test_sentences_over_a_merger(merged):
    """Recast growth is said of the new ward with the day and the old units before it; nothing is said where one of them is silent."""
    later = {("A", "2025", E): 220, ("B", "2025", E): 110}
    said = narrative.sentences(merged({E: (200, 100)}, later=later), ward="Xã Gộp", years="2024-2025")
    assert "Số gia đình đăng ký tăng từ 300 hộ (2024) lên 330 hộ (2025), tăng 10,0 %." in said["sentence_vi"].tolist()
    text = paragraphs.paragraphs(said).query("section == 'growth'")["text_vi"].iloc[0]
    assert "lên 330 hộ (2025)" in text
    assert "330" in str(headline.of(merged({E: (200, 100)}, later=later), "Xã Gộp", "2024-2025")["sentence_vi"])
    half = narrative.sentences(merged({E: (200, None)}, later=later), ward="Xã Gộp", years="2024-2025")
    assert half[(half["section"] == "growth") & half["key"].str.contains("growth")]["sentence_vi"].tolist() == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(figures=st.dictionaries(st.sampled_from(["Xã Cũ 1", "Xã Cũ 2", "Xã Cũ 3"]), st.tuples(st.integers(1, 900), st.integers(0, 900)), min_size=1), share=st.sampled_from([0.0, 0.25, 0.5, 1.0]))
def test_recast_whole_wards(observe, changes, figures, share):
    """Ward figures: Σ over what each old ward gave by its share, Σ/Σ of that, and incomplete whenever an old ward is silent."""
    table = pd.concat([observe({("", "2024", H): h, ("", "2024", E): e}, ward) for ward, (h, e) in figures.items()])
    moves = [("2025-07-01", f"Xã Cũ {i}", "", "Xã Gộp", "", 1) for i in (1, 2)] + [("2025-07-01", "Xã Cũ 3", "", "Xã Gộp", "", share), ("2025-07-01", "Xã Cũ 3", "", "Xã Khác", "", 1 - share)]
    with changes(*moves):
        recast = territory.recast(table, "2025-12-31")
        rows, rate = totals(recast, [H, E]), coverage.by_ward(recast, [COVER])
    weight = {"Xã Cũ 1": 1.0, "Xã Cũ 2": 1.0, "Xã Cũ 3": share}
    for i, element in enumerate((H, E)):
        row = rows[(rows["ward"] == "Xã Gộp") & (rows["data_element"] == element)].iloc[0]
        assert pytest.approx(sum(two[i] * weight[ward] for ward, two in figures.items())) == row["value"]
        assert bool(row["complete"]) == (len(figures) == 3)
    row = rate[rate["ward"] == "Xã Gộp"].iloc[0]
    if (below := sum(h * weight[ward] for ward, (h, _) in figures.items())) > 0:
        assert pytest.approx(sum(e * weight[ward] for ward, (_, e) in figures.items()) / below) == row["value"]
