"""Sentences say what the data bear, with their caveats, and nothing else."""

import json

import pandas as pd
import pytest

from hieuhoc_analysis.indicators import headline, narrative, paragraphs

LH = "Thị trấn Liên Hương"


def said(table, years, section, ward="Xã Thử", column="sentence_vi"):
    got = narrative.sentences(table, ward=ward, years=years)
    return got.loc[got["section"] == section, column].tolist()


def test_the_sentence_of_the_review(series):
    """The article's sentence, with its end points and the average."""
    table = series("families_registered", {"": [2631, 3400, 4500, 5557]})
    assert "Số gia đình đăng ký tăng từ 2.631 hộ (2016) lên 5.557 hộ (2019), tăng 111,2 %, bình quân 28,3 %/năm." in said(table, "2016-2019", "growth")
    assert "Families registered rose from 2,631 (2016) to 5,557 (2019), up 111.2%, 28.3% a year on average." in said(table, "2016-2019", "growth", column="sentence_en")


def test_four_years_are_not_called_five(series):
    """In a review of 2016–2020 without 2020, the caveat says of which years the growth is."""
    table = series("families_registered", {"": [2631, 3400, 4500, 5557]})
    caveat = said(table, "2016-2020", "growth", column="caveat_vi")[0]
    assert "Đây là mức thay đổi 2016–2019, không phải của cả giai đoạn 2016–2020." in caveat


def test_no_growth_sentence_from_one_year(series):
    """One year of figures makes no sentence about growth."""
    assert said(series("families_registered", {"A": [20]}), "2016-2016", "growth") == []


def test_no_growth_sentence_to_a_partial_year(series):
    """With a khu phố missing at the end, nothing is said of growth to that year."""
    assert said(series("families_registered", {"A": [20, 30], "B": [40, None]}), "2016-2017", "growth") == []


def test_a_fall_is_called_a_fall(series):
    """A fall is worded as one, with positive numbers."""
    assert "Số gia đình đăng ký giảm từ 400 hộ (2016) xuống 300 hộ (2017), giảm 25,0 %." in said(
        series("families_registered", {"A": [400, 300]}), "2016-2017", "growth")


def test_steady_growth_is_said_only_when_every_year_rises(series):
    """"Năm sau cao hơn năm trước" needs every year; one fall is named instead."""
    steady = said(series("families_registered", {"A": [100, 200, 300]}), "2016-2018", "growth")
    unsteady = said(series("families_registered", {"A": [100, 90, 300]}), "2016-2018", "growth")
    assert "Số gia đình đăng ký năm sau cao hơn năm trước trong tất cả các năm 2016–2018." in steady
    assert "Số gia đình đăng ký không tăng liên tục: năm 2017 giảm (−10,0 %)." in unsteady


def test_small_numbers_carry_no_percentage(series):
    """From 2 to 5 clans is said in clans."""
    assert said(series("clans_registered", {"A": [2, 5]}), "2016-2017", "growth") == ["Số dòng họ đăng ký tăng từ 2 dòng họ (2016) lên 5 dòng họ (2017)."]


def test_target_not_reached(observe):
    """Points and families missing, with the decision."""
    table = observe({("A", "2020", "households"): 1000, ("A", "2020", "families_recognized"): 450})
    assert said(
        table, "2020-2020", "target") == ["Tỷ lệ công nhận Gia đình học tập năm 2020 là 45,0 %, chưa đạt chỉ tiêu 70 % (QĐ 281), còn thiếu 25,0 điểm phần trăm, tương đương 250 hộ."]


@pytest.mark.parametrize(("lang", "sentence", "caveat"), [
    ("vi", "Ở các khu phố có báo cáo, tỷ lệ công nhận Gia đình học tập năm 2020 là 80,0 %; chưa kết luận được đã đạt chỉ tiêu 70 % đến năm 2020 (QĐ 281) hay chưa, vì còn khu phố chưa báo cáo.",
     "Tính cả khu phố chưa báo cáo, tỷ lệ chung năm 2020 nằm từ 40,0 % đến 90,0 %."),
    ("en", "In the khu phố that reported, recognition of the Learning Family stood at 80.0% in 2020; whether the 70% target for 2020 (QĐ 281) is met is open, because some khu phố have not reported.",
     "With the khu phố that have not reported, the rate of 2020 lies between 40.0% and 90.0%."),
])
def test_a_target_is_not_met_by_those_who_reported_alone(observe, lang, sentence, caveat):
    """80 of 100 in A and B silent: no verdict, but what the rate lies between; nothing more is said of the target."""
    got = narrative.sentences(observe({("A", "2020", "households"): 100, ("A", "2020", "families_recognized"): 80, ("B", "2020", "households"): 100,
                                       ("B", "2020", "families_recognized"): None}), years="2020").query("section == 'target'")
    assert got[[f"sentence_{lang}", f"caveat_{lang}"]].values.tolist() == [[sentence, caveat]]


def test_everywhere_is_said_only_of_all(observe):
    """Two of three khu phố is not everywhere, and the silent one is in the caveat."""
    table = observe({("A", "2020", "clans_registered"): 1, ("B", "2020", "clans_registered"): 1, ("C", "2020", "clans_registered"): None})
    got = narrative.sentences(table, years="2020-2020").query("indicator == 'reach_clan'").iloc[0]
    assert (got["sentence_vi"], got["caveat_vi"]) == ("Năm 2020, Dòng họ học tập có đăng ký ở 2/3 khu phố.", "1 khu phố chưa báo cáo: C.")


def test_dropout_within_chance_is_no_fall(observe):
    """12 then 9 of 2.000 is neither a rise nor a fall, and no cause is named."""
    table = pd.concat([observe({("A", p, "dropouts"): n, ("", p, "pupils_start"): 2000}) for p, n in (("2018-2019", 12), ("2019-2020", 9))])
    got = narrative.sentences(table, years="2019-2020").query("key == 'narrative.dropout_within_chance'").iloc[0]
    assert "chưa thể nói tăng hay giảm" in got["sentence_vi"]
    assert got["caveat_vi"] == "Số liệu không cho biết nguyên nhân."


def test_each_sentence_carries_its_figures(series):
    """The numbers of a sentence are beside it, as data."""
    got = narrative.sentences(series("families_registered", {"A": [100, 200]}), years="2016-2017").iloc[0]
    assert tuple(json.loads(got["figures"])[name] for name in ("first_value", "last_value", "change_pct")) == (100.0, 200.0, 1.0)


def test_headline_between_the_published_years(series):
    """Where two years of the ward are published and agree, they are the headline; later years follow as the data have them."""
    table = series("families_registered", {"": [2631, 3400, 4500, 5557, 6000]}, LH)
    got = headline.of(table, LH, "2016-2020")
    assert (got["first_year"], got["last_year"], round(got["cagr"], 3)) == (2016, 2019, 0.283)
    assert got["sentence_vi"].startswith("Thị trấn Liên Hương: gia đình đăng ký tăng từ 2.631 hộ năm 2016 lên 5.557 hộ năm 2019 (+111,2 %, bình quân 28,3 %/năm); 2020: 6.000 hộ (+8,0 % so với năm trước)")


def test_headline_with_the_last_year_missing(series):
    """A year asked for and not there is said to be missing."""
    got = headline.of(series("families_registered", {"": [2631, 3400, 4500, 5557]}, LH), LH, "2016-2020")
    assert got["sentence_vi"].endswith("28,3 %/năm); 2020: chưa có số liệu")


@pytest.mark.parametrize(("values", "vi", "en"), [
    ({"A": [100]}, "Xã Thử: gia đình đăng ký năm 2016 là 100 hộ; chưa có năm khác đủ số liệu để nói về tăng giảm", "Xã Thử: families registered in 2016: 100; no other year complete enough to tell growth"),
    ({"A": [None, 1100], "B": [None, None]}, "Xã Thử: gia đình đăng ký năm 2017 là 1.100 hộ, mới 1/2 khu phố báo cáo; chưa có năm khác đủ số liệu để nói về tăng giảm",
     "Xã Thử: families registered in 2017: 1,100, from 1 of 2 khu phố; no other year complete enough to tell growth"),
    ({"A": [100, 110], "B": [40, None]}, "Xã Thử: chưa đủ hai năm có số liệu đầy đủ để nói về tăng giảm (gia đình đăng ký)", "Xã Thử: fewer than two complete years, nothing can be said about growth (families registered)"),
    ({"A": [None]}, "Xã Thử: chưa có số liệu cả năm về gia đình đăng ký", "Xã Thử: no figures of a whole year on families registered"),
])
def test_headline_without_growth(series, values, vi, en):
    """Without two years that compare there is no growth; what there is is said, and that there is no more."""
    got = headline.of(series("families_registered", values), "Xã Thử", "2016-2020")
    assert (got["cagr"], got["sentence_vi"], got["sentence_en"]) == (None, vi, en)


def test_a_fall_in_every_year_is_said_as_one(series):
    """Not as a list of years in which it did not rise; one year without a change before it says nothing of the years."""
    assert said(series("families_registered", {"A": [300, 200, 100]}), "2016-2018", "growth")[1:] == ["Số gia đình đăng ký năm sau thấp hơn năm trước trong tất cả các năm 2016–2018."]
    assert said(series("families_registered", {"A": [300, 200, None, 100]}), "2016-2019", "growth")[1:] == ["Số gia đình đăng ký không tăng liên tục: năm 2017 giảm (−33,3 %)."]


def test_one_year_is_no_span_of_years(series):
    """All reported in 2016, not in the years 2016–2016."""
    assert said(series("families_registered", {"A": [100], "B": [90]}), "2016", "reporting") == ["Tất cả 2 khu phố báo cáo đủ số hộ đăng ký năm 2016."]


def test_empty_input(observe):
    """No observations, no sentences; a headline still answers."""
    assert list(narrative.SENTENCES) == list(narrative.sentences(observe({})))
    assert headline.of(observe({}), "Xã Thử")["first_year"] is None


def test_growth_from_nothing_has_no_percentage(series):
    """From 0 to 40 families is said in families: there is no percentage of nothing."""
    assert said(series("families_registered", {"A": [0, 40]}), "2016-2017", "growth") == ["Số gia đình đăng ký tăng từ 0 hộ (2016) lên 40 hộ (2017)."]


def test_a_share_of_few_is_said_as_a_count(observe):
    """3 of 4 clans is not 75,0 %."""
    table = observe({("A", "2020", "clans"): 4, ("A", "2020", "clans_registered"): 3})
    assert said(table, "2020-2020", "coverage") == ["Năm 2020, số dòng họ đăng ký là 3/4 dòng họ, so với tổng số dòng họ."]


def test_what_is_needed_until_the_target(observe):
    """300 of 1.000 in 2018, 70 % in 2020: 20 points a year, recognised growing by √(700/300) − 1 = 52,8 % a year."""
    table = observe({("A", y, e): v for y, n in (("2017", 200), ("2018", 300)) for e, v in (("households", 1000), ("families_recognized", n))})
    got = said(table, "2017-2018", "target")
    assert "Muốn đạt 70 % vào năm 2020, tỷ lệ công nhận Gia đình học tập phải tăng mỗi năm 20,0 điểm phần trăm, tức số được công nhận tăng bình quân 52,8 %/năm." in got
    assert "Với nhịp tăng 10,0 điểm phần trăm mỗi năm như giai đoạn 2017–2018, Gia đình học tập đạt 70 % vào khoảng năm 2022." in got


def test_no_pace_of_few_nor_of_a_year_that_is_past(observe):
    """A pace from 8 clans says nothing; nor does that of 2025 when 2026 is known and has no target."""
    few = observe({("A", y, e): v for y, n in (("2024", 2), ("2025", 5)) for e, v in (("clans", 8), ("clans_recognized", n))})
    past = observe({("A", y, e): v for y, n in (("2024", 10), ("2025", 20), ("2026", 20)) for e, v in (("clans", 40), ("clans_recognized", n))})
    assert [s for s in said(few, "2024-2025", "target") if "nhịp" in s] == []
    got = narrative.sentences(past, years="2024-2026").query("section == 'target'")
    assert [s for s in got["sentence_vi"] if "nhịp" in s] == []
    assert got["caveat_vi"].tolist() == ["Các năm sau 2025 chưa có chỉ tiêu trong danh mục để so."]


def test_shares_of_a_rise_may_pass_all_of_it(series):
    """Three khu phố rose by 30 each while one fell by 60: 300 % of the rise, and the caveat says why."""
    got = narrative.sentences(series("families_registered", {"A": [100, 130], "B": [100, 130], "C": [100, 130], "D": [100, 40]}), years="2016-2017")
    row = got.query("key == 'narrative.contributors'").iloc[0]
    assert "đóng góp 300,0 % mức tăng" in row["sentence_vi"]
    assert "cộng lại hơn 100 %" in row["caveat_vi"]


def test_more_than_the_whole_is_no_success(observe):
    """1.200 of 1.000 households: the sentences ask the khu phố about it in place of praising 120 %; over a plan nothing is wrong."""
    table = observe({("A", "2020", "households"): 1000, ("A", "2020", "families_registered"): 1200, ("A", "2020", "families_planned"): 900,
                     ("B", "2020", "households"): 1000, ("B", "2020", "families_registered"): 400, ("B", "2020", "families_planned"): 300})
    got = narrative.sentences(table, years="2020-2020").query("section == 'coverage'").set_index("indicator")["caveat_vi"]
    asked = "Số liệu mâu thuẫn, cần hỏi lại nơi báo cáo: tỷ lệ trên 100 % ở A."
    assert [asked in caveat for caveat in got.loc[["family_registration_coverage"]]] == [True, True]
    assert [caveat for code, caveat in got.items() if code != "family_registration_coverage" and "mâu thuẫn" in caveat] == []


def test_one_step_is_not_every_year(series):
    """2017 lacks a khu phố, so only 2018 → 2019 can be compared: a rise there says nothing of the years, nor does it where all fell."""
    assert [s for s in said(series("families_registered", {"A": [100, 150, 160, 170], "B": [100, None, 150, 160]}), "2016-2019", "growth") if "mọi năm" in s] == []
    got = said(series("families_registered", {"A": [100, 110, 50, 60, 70], "B": [100, 110, None, 60, 70]}), "2016-2020", "growth")
    assert [s for s in got if "mọi năm" in s or "năm sau cao hơn" in s] == []


def test_a_falling_rate_has_no_pace_towards_the_target(observe):
    """30 % in 2017, 20 % in 2018: the sentence says that it fell, not at which negative pace it rises."""
    table = observe({("A", y, e): v for y, n in (("2017", 300), ("2018", 200)) for e, v in (("households", 1000), ("families_recognized", n))})
    assert "Tỷ lệ công nhận Gia đình học tập giảm bình quân 10,0 điểm phần trăm mỗi năm giai đoạn 2017–2018; theo đà này không đạt 70 %." in said(table, "2017-2018", "target")


@pytest.mark.parametrize(("last", "vi", "en"), [
    (90, "Xã Thử: gia đình đăng ký giảm từ 100 hộ năm 2016 xuống 90 hộ năm 2017 (−10,0 %)", "Xã Thử: families registered fell from 100 in 2016 to 90 in 2017 (−10.0%)"),
    (100, "Xã Thử: gia đình đăng ký năm 2017 bằng năm 2016 (100 hộ)", "Xã Thử: families registered in 2017 the same as in 2016 (100)"),
])
def test_a_headline_says_which_way_it_went(series, last, vi, en):
    """A fall and a standstill are sentences of their own, in both languages."""
    got = headline.of(series("families_registered", {"A": [100, last]}), "Xã Thử")
    assert (got["sentence_vi"], got["sentence_en"]) == (vi, en)


def test_growth_from_figures_that_contradict_each_other_is_not_told_plainly(observe):
    """999 of 551 families registered in 2017: the fall after it, and the headline where it ends there, say that it is to be asked about."""
    figures = {("A", str(year), code): value for year, registered in ((2016, 200), (2017, 999), (2018, 400)) for code, value in (("families_registered", registered), ("households", 551))}
    table = observe(figures)
    got = narrative.sentences(table, years="2016-2018").set_index("key")
    assert got.loc["narrative.growth_rose", "caveat_vi"] == ""
    assert got.loc["narrative.growth_unsteady", ["sentence_vi", "caveat_vi", "caveat_en"]].tolist() == [
        "Số gia đình đăng ký không tăng liên tục: năm 2018 giảm (−60,0 %).", "Số liệu năm 2017 mâu thuẫn, cần hỏi lại: A ghi nhiều hơn tổng số.",
        "Figures of 2017 contradict each other, to be asked about: A reported more than there is."]
    two = table[table["period"] != "2018"]
    assert narrative.sentences(two, years="2016-2017").set_index("key").loc["narrative.growth_rose", "caveat_vi"] == "Số liệu năm 2017 mâu thuẫn, cần hỏi lại: A ghi nhiều hơn tổng số."
    said = headline.of(two, "Xã Thử", "2016-2017")
    assert (said["sentence_vi"].split("; ")[-1], said["sentence_en"].split("; ")[-1]) == ("số liệu năm 2017 của A mâu thuẫn, cần hỏi lại", "the figures of A in 2017 contradict each other, to be asked about")
    assert "mâu thuẫn" not in headline.of(table, "Xã Thử", "2016-2018")["sentence_vi"]


def test_a_fall_of_few_is_told_as_a_count(series):
    """From 5 clans to 3 is 2 clans fewer, not −40,0 %."""
    assert said(series("clans_registered", {"A": [4, 5, 3]}), "2016-2018", "growth")[1:] == ["Số dòng họ đăng ký không tăng liên tục: năm 2018 giảm 2 dòng họ."]
    assert said(series("clans_registered", {"A": [4, 5, 3]}), "2016-2018", "growth", column="sentence_en")[1:] == ["Clans registered did not rise continuously: 2 fewer in 2018."]


def test_a_rate_says_of_whom(series):
    """How many were recognised stands beside all households; of those registered it is the share alone, of few the count."""
    table = pd.concat([series(element, {"A": [value]}, first=2020) for element, value in (("households", 400), ("families_registered", 250), ("families_recognized", 200))])
    assert said(table, "2020-2020", "coverage")[1:] == [
        "Năm 2020, số gia đình được công nhận là 200 hộ, bằng 50,0 % so với tổng số hộ (200/400).", "Năm 2020, 80,0 % số gia đình đăng ký được công nhận (200/250)."]
    few = pd.concat([series(element, {"A": [value]}, first=2020) for element, value in (("clans_registered", 8), ("clans_recognized", 6))])
    assert said(few, "2020-2020", "coverage") == ["Năm 2020, 6/8 dòng họ đăng ký được công nhận."]
    assert said(few, "2020-2020", "coverage", column="sentence_en") == ["Clans registered, 2020: 6 of 8 were recognised."]


def test_what_limits_several_sentences_is_listed_once(series):
    """Of B 2017 is missing, which limits registered and recognised; what limits one sentence stays with it."""
    table = pd.concat([series(element, {"A": [100, 120, 150, 170], "B": [200, None, 260, 290]}) for element in ("families_registered", "families_recognized")])
    told, common = paragraphs.listed(narrative.sentences(table, ward="Xã Thử").query("section == 'growth'"), "vi")
    assert common == "Lưu ý chung: Năm 2017 mới có 1/2 khu phố báo cáo."
    assert [limit for _, limit in told] == [""] * len(told)
    one, none = paragraphs.listed(narrative.sentences(table[table["data_element"] == "families_registered"], ward="Xã Thử").query("section == 'growth'").head(1), "vi")
    assert (one[0][1], none) == ("Năm 2017 mới có 1/2 khu phố báo cáo.", "")


def test_communities_are_what_the_units_are_called(series):
    """Of a commune of thôn they are thôn; of khu phố, or of several kinds, khu phố."""
    for names, word in ((("Thôn 1", "Thôn 2"), "thôn"), (("Khu phố 1", "Khu phố 2"), "khu phố"), (("Thôn 1", "Khu phố 2"), "khu phố")):
        table = series("communities_registered", {name: [0, 1] for name in names})
        assert said(table, "2016-2017", "growth") == [f"Số cộng đồng đăng ký tăng từ 0 {word} (2016) lên 2 {word} (2017)."]
