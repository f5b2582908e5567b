"""A khu phố that never reports does not silence the ward: the others compare with themselves, and it is said that they are not all."""

import pytest

from hieuhoc_analysis.indicators import (
    comparison,
    contributions,
    coverage,
    growth,
    headline,
    narrative,
    targets,
)

E, H, R = "families_registered", "households", "families_recognized"


@pytest.fixture
def silent(series):
    """Five years of A, B and C, the last never heard of: A and B register 100 + 50, then 130 + 80; B is silent in 2018."""
    return series(E, {"A": [100, 110, 120, 125, 130], "B": [50, 60, None, 75, 80], "C": [None] * 5})


def test_average_growth_is_told_of_the_same_khu_pho(silent):
    """150 to 210 in four steps; 2018 with A alone lies between and is named."""
    row = growth.cagr(silent, E).iloc[0]
    assert (row["comparable"], row["first_value"], row["last_value"], row["steps"], row["complete"]) == (True, 150.0, 210.0, 4, False)
    assert row["cagr"] == pytest.approx((210 / 150) ** 0.25 - 1)
    assert (row["n_reporting"], row["n_expected"], row["missing_khu_pho"], row["partial_periods"]) == (2, 3, "C", "2017; 2018; 2019")


def test_half_of_the_khu_pho_are_not_the_ward(series):
    """One of two khu phố says nothing of the ward's growth."""
    row = growth.cagr(series(E, {"A": [100, 110], "B": [None, None]}), E).iloc[0]
    assert (row["comparable"], row["reason_not_comparable"]) == (False, "fewer_than_two_years")


def test_complete_years_come_first(series):
    """Where two years are complete, growth is told between them, though more years have the same khu phố."""
    row = growth.cagr(series(E, {"A": [10, 20, 30, 40], "B": [1, 2, None, None], "C": [1, 1, 1, 1]}), E).iloc[0]
    assert (row["first_year"], row["last_year"], row["complete"]) == (2016, 2017, True)


def test_contributions_and_index_follow(silent):
    """A gave half of the 60, B the other half; 2020 is 140 % of 2016, and 2018 has no index."""
    parts = contributions.by_khu_pho(silent, E, "Xã Thử").set_index("khu_pho")
    assert parts["share_of_change"].to_dict() == {"A": 0.5, "B": 0.5}
    index = growth.cumulative(silent, E).set_index("period")["index"]
    assert (index["2016"], index["2020"], index["2018"] == index["2018"]) == (100.0, pytest.approx(140.0), False)


def test_the_sentence_says_of_whom_it_is(silent):
    """Headline and paragraph name how many khu phố they rest on, and who is missing."""
    said = headline.of(silent, "Xã Thử")
    assert said["sentence_vi"] == "Xã Thử: gia đình đăng ký tăng từ 150 hộ năm 2016 lên 210 hộ năm 2020 (+40,0 %, bình quân 8,8 %/năm), tính ở 2/3 khu phố có báo cáo"
    assert str(said["sentence_en"]).endswith(", in the 2 of 3 khu phố that reported")
    line = narrative.sentences(silent).query("key == 'narrative.growth_rose'").iloc[0]
    assert line["caveat_vi"].startswith("Tính ở 2/3 khu phố báo cáo cả hai năm; thiếu C. Năm 2018 mới có 1/3 khu phố báo cáo.")
    assert line["caveat_en"].startswith("In the 2 of 3 khu phố that reported in both years; without C.")


def recognised(observe, values, silent="C"):
    """Two years of A and B with 100 households each, of which `values` are recognised together; `silent` never reports."""
    figures = {}
    for year, n in values.items():
        for name, part in (("A", n - n // 2), ("B", n // 2), (silent, None)):
            figures[name, year, H], figures[name, year, R] = (None if part is None else 100), part
    return observe(figures)


def test_a_silent_khu_pho_of_unknown_size_is_taken_to_be_no_larger_than_the_largest(observe):
    """60 of 200: with C of at most 100 households between 60/300 and 160/300, short of 70 % either way; 140 of 200 is open."""
    row = targets.gap(recognised(observe, {"2019": 50, "2020": 60})).iloc[-1]
    assert (row["lowest"], row["highest"], row["n_assumed"], row["status"]) == (0.2, pytest.approx(160 / 300), 1, "not_met")
    assert targets.gap(recognised(observe, {"2020": 140})).iloc[-1]["status"] == "undecided"


def test_the_assumption_is_said(observe):
    """The sentence on the target says what is taken for granted."""
    line = narrative.sentences(recognised(observe, {"2019": 50, "2020": 60})).query("key == 'narrative.target_not_met'").iloc[0]
    assert "coi mỗi nơi có số lượng không vượt nơi nhiều nhất đã báo cáo, tỷ lệ chung năm 2020 nằm từ 20,0 % đến 53,3 %." in line["caveat_vi"]
    assert "each taken to be no larger than the largest that did, the rate of 2020 lies between 20.0% and 53.3%." in line["caveat_en"]


def test_the_pace_is_that_of_the_same_khu_pho(observe):
    """25 % to 30 % is five points a year; from a year with other khu phố there is no pace."""
    assert targets.gap(recognised(observe, {"2019": 50, "2020": 60})).iloc[-1]["pace_points"] == pytest.approx(0.05)
    table = recognised(observe, {"2019": 50, "2020": 60})
    other = targets.gap(table[(table["khu_pho"] != "B") | (table["period"] != "2019")]).iloc[-1]
    assert other["pace_points"] != other["pace_points"]


def test_the_ward_stands_beside_published_figures_with_what_it_rests_on(observe):
    """30 % of two khu phố of three; a ward of which only half reported has no rate to show."""
    own = comparison.with_published(recognised(observe, {"2020": 60}), "family_recognition_coverage").query("own").iloc[0]
    assert (own["value"], own["n_left_out"], own["n_expected"]) == (0.3, 1, 3)
    half = observe({("A", "2020", H): 100, ("A", "2020", R): 30, ("B", "2020", R): None})
    assert comparison.with_published(half, "family_recognition_coverage").query("own").empty


def test_no_white_spot_where_there_is_nothing_to_register(observe):
    """B has no clan at all, C has two and registered none: C is the white spot, and B is not counted among those to reach."""
    table = observe({("A", "2019", "clans"): 3, ("A", "2019", "clans_registered"): 1, ("B", "2019", "clans"): 0, ("B", "2019", "clans_registered"): 0,
                     ("C", "2019", "clans"): 2, ("C", "2019", "clans_registered"): 0})
    assert coverage.white_spots(table).query("kind == 'none'")["khu_pho"].tolist() == ["C"]
    row = coverage.model_reach(table).query("model == 'clan'").iloc[0]
    assert (row["n_with"], row["n_expected"], row["khu_pho_without"], row["khu_pho_nothing_to_register"]) == (1, 2, "C", "B")
    line = narrative.sentences(table).query("key == 'narrative.reach'").iloc[0]
    assert (line["sentence_vi"], line["caveat_vi"]) == ("Năm 2019, Dòng họ học tập có đăng ký ở 1/2 khu phố.", "Không tính 1 khu phố không có dòng họ nào.")


def test_a_model_without_its_total_is_expected_everywhere(observe):
    """Nobody said that B has no clan: its 0 is a white spot."""
    table = observe({("A", "2019", "clans_registered"): 1, ("B", "2019", "clans_registered"): 0})
    assert coverage.model_reach(table).query("model == 'clan'").iloc[0]["khu_pho_without"] == "B"
    assert coverage.white_spots(table).query("kind == 'none'")["khu_pho"].tolist() == ["B"]
