"""The commendation list is what its codelist says, ties and small bases shown."""

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.indicators import ranking

HEAD = "measure,label_vi,label_en,weight,direction,minimum_base,base_vi,base_en,note\n"


@pytest.fixture
def only(tmp_path):
    """Use only this measure with any weight."""

    def using(measure, direction="higher", minimum=50, weight="1"):
        ours = [row["measure"] for row in codelists.load("commendation_measures") if row["measure"] != measure]
        lines = [f"{name},Thước đo,,0,higher,0,,,\n" for name in ours] + [f"{measure},Thước đo,,{weight},{direction},{minimum},,,\n"]
        (tmp_path / "commendation_measures.csv").write_text(HEAD + "".join(lines), encoding="utf-8")
        return codelists.using(tmp_path)

    return using


def ward(observe, units):
    return observe({(unit, "2019", element): value for unit, values in units.items() for element, value in zip(
        ("households", "families_registered", "families_recognized"), values, strict=True)})


def test_best_first(observe, only):
    """80 %, 50 %, 20 % recognised give 100, 50 and 0 points."""
    with only("recognition_coverage"):
        got = ranking.commendation(ward(observe, {"A": (100, 90, 20), "B": (100, 90, 80), "C": (100, 90, 50)}))
    assert (got["khu_pho"].tolist(), got["score"].tolist(), got["rank"].tolist()) == (["B", "C", "A"], [100.0, 50.0, 0.0], [1, 2, 3])


def test_lower_can_be_better(observe, only):
    """A measure's direction is the codelist's."""
    with only("recognition_coverage", "lower"):
        assert ranking.commendation(ward(observe, {"A": (100, 90, 20), "B": (100, 90, 80)}))["khu_pho"].iloc[0] == "A"


def test_ties_share_a_rank(observe, only):
    """Equal scores are one rank, the next rank is skipped, each names the other."""
    with only("recognition_coverage"):
        got = ranking.commendation(ward(observe, {"A": (100, 90, 80), "B": (50, 45, 40), "C": (100, 90, 20)}))
    assert (got["rank"].tolist(), got["tied_with"].tolist()) == ([1, 1, 3], ["B", "A", ""])


def test_small_bases_are_shown(observe, only):
    """A khu phố of 10 households is ranked, with the measure named."""
    with only("recognition_coverage", minimum=50):
        got = ranking.commendation(ward(observe, {"A": (10, 9, 9), "B": (100, 90, 50)})).set_index("khu_pho")
    assert (got.loc["A", "small_base_measures"], got.loc["B", "small_base_measures"]) == ("recognition_coverage", "")


def test_silence_earns_nothing(observe, only):
    """A khu phố without figures has 0 points and its gaps named."""
    with only("recognition_coverage"):
        got = ranking.commendation(ward(observe, {"A": (100, 90, None), "B": (100, 90, 10)})).set_index("khu_pho")
    assert (got.loc["A", "score"], got.loc["B", "score"]) == (0.0, 100.0)
    assert "recognition_coverage" in got.loc["A", "missing_measures"]


def test_unknown_measure_is_refused(observe, only):
    """A measure that nothing computes is an error naming it."""
    with only("kindness"), pytest.raises(CodelistError, match="kindness"):
        ranking.commendation(ward(observe, {"A": (100, 90, 10)}))


def test_weight_must_be_a_number(observe, only):
    """A weight in words is an error naming its line."""
    with only("reporting", weight="nhiều"), pytest.raises(CodelistError, match="dòng 8: “nhiều” ở cột weight"):
        ranking.commendation(ward(observe, {"A": (100, 90, 10)}))


def test_empty_input(observe):
    """No observations, no rows, the same columns."""
    assert (list(ranking.RANKING), list(ranking.MEASURES)) == (list(ranking.commendation(observe({}))), list(ranking.measures(observe({}))))
