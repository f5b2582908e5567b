"""Growth over the khu phố that reported at both ends of the years, where others lack one of them."""

import pandas as pd
import pytest

from hieuhoc_analysis.indicators import growth, narrative
from hieuhoc_analysis.indicators import series as years_of

ELEMENT = "families_registered"
GAPS = {"A": [100, 130, 150], "B": [200, 240, 270], "C": [None, 50, 60]}  # C lacks the first year


def told(table, lang="vi"):
    got = narrative.sentences(table, ward="Xã Thử")
    return [row[f"sentence_{lang}"] for row in got.to_dict("records") if row["key"].startswith("narrative.growth_among")]


def test_those_that_reported_at_both_ends(series):
    """300 to 420 of A and B; the whole is told from 2017 on, from 420 to 480."""
    row = growth.like_for_like(series(ELEMENT, GAPS), ELEMENT).iloc[0]
    assert (row["first_value"], row["last_value"], row["first_year"], row["last_year"], row["n_reporting"], row["n_expected"]) == (300, 420, 2016, 2018, 2, 3)
    assert (round(row["change_pct"], 4), round(row["cagr"], 4)) == (0.4, 0.1832)
    assert growth.cagr(series(ELEMENT, GAPS), ELEMENT)[["first_value", "last_value"]].values.tolist() == [[420, 480]]
    assert [pairs for *_, pairs in years_of.ends(series(ELEMENT, GAPS), ELEMENT, "all", None)] == [[(100, 150), (200, 270)]]


@pytest.mark.parametrize("values", [
    {"A": [100, 130, 150], "B": [200, None, 270], "C": [40, 50, 60]},  # the whole is told between the same years
    {"A": [100, 130, 150], "B": [None, 240, 270], "C": [None, 50, 60]},  # one of three is not most
    {"A": [None, 130, 150], "B": [None, 240, 270]},  # nobody lacks a year in which others reported
    {"A": [0, 130, 150], "B": [0, 240, 270], "C": [None, 50, 60]},  # from nothing
    {"A": [100]},
])
def test_nothing_is_added_to_what_the_whole_tells(series, values):
    """No row, and no sentence."""
    assert growth.like_for_like(series(ELEMENT, values), ELEMENT).empty
    assert told(series(ELEMENT, values)) == []


def test_across_a_change_of_territory(series):
    """Phan Rí Cửa took Hòa Phú in 2020: the years before and after lie on two territories."""
    assert growth.like_for_like(series(ELEMENT, GAPS, "Thị trấn Phan Rí Cửa", 2018), ELEMENT).empty


def test_the_sentence(series):
    """Behind that of the whole; in both languages; nothing of few, and nothing of persons."""
    assert told(series(ELEMENT, GAPS)) == ["Tính riêng 2/3 khu phố báo cáo cả năm 2016 và năm 2018, số gia đình đăng ký tăng từ 300 lên 420 hộ (+40,0 %, bình quân 18,3 %/năm)."]
    assert told(series(ELEMENT, GAPS), "en") == ["Families registered rose from 300 to 420 (+40.0%, 18.3% a year on average) in the 2 of 3 khu phố that reported both in 2016 and in 2018."]
    fell = {name: values[::-1] for name, values in GAPS.items()}
    assert told(series(ELEMENT, fell)) == ["Tính riêng 2/3 khu phố báo cáo cả năm 2016 và năm 2018, số gia đình đăng ký giảm từ 420 xuống 300 hộ (−28,6 %, bình quân −15,5 %/năm)."]
    assert told(series("clans_registered", {name: [v and v / 50 for v in values] for name, values in GAPS.items()})) == []
    assert told(series("citizens_registered", GAPS)) == []


def test_one_row_for_each_ward(series):
    """Wards do not lend each other khu phố."""
    table = pd.concat([series(ELEMENT, GAPS), series(ELEMENT, {"A": [100, 130, 150]}, "Xã Khác")])
    assert growth.like_for_like(table, ELEMENT)["ward"].tolist() == ["Xã Thử"]
