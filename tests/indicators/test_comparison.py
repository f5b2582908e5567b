"""Only the same definition is compared."""

from hieuhoc_analysis.indicators import comparison


def published(place, indicator, period):
    got = comparison.published().query("place == @place and indicator == @indicator and period == @period")
    return got.iloc[0]


def test_a_wrong_printed_rate_is_computed_again():
    """Vĩnh Hảo printed 70,48 % for 1.385/1.847: it is 74,99 %."""
    row = published("Xã Vĩnh Hảo", "family_registration_coverage", "2019")
    assert (round(row["value"], 4), round(row["printed"], 4), row["basis"]) == (0.7499, 0.7048, "computed")


def test_another_denominator_than_named_is_found():
    """Trà Cú's 71,67 % "so số hộ" is 23.095 of the 32.224 registered."""
    assert published("Huyện Trà Cú", "family_recognition_coverage", "2017")["reason_not_comparable"] == "denominator_doubtful"


def test_a_semester_is_no_year():
    """First-semester dropout rates are kept and not compared."""
    row = published("Cả nước", "dropout_rate", "2008-2009")
    assert (bool(row["comparable"]), row["reason_not_comparable"]) == (False, "part_of_year")


def test_plans_are_not_households():
    """Phan Thiết's 145 % is of its plan."""
    assert published("Thành phố Phan Thiết", "family_plan_registered", "2017")["indicator"] == "family_plan_registered"


def test_our_ward_among_the_others(observe):
    """Our own rate stands among the comparable ones, in order; what does not compare comes last."""
    table = observe({("A", "2020", "households"): 100, ("A", "2020", "families_recognized"): 80})
    got = comparison.with_published(table, "family_recognition_coverage")
    same = got[got["comparable"]]
    assert same["value"].is_monotonic_decreasing
    assert same.loc[same["own"], "place"].tolist() == ["Xã Thử"]
    assert not got["comparable"].iloc[-1]
