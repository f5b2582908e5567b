"""Words whose kind decides how they are used: a kind that nobody knows would be a decision without effect."""

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.words.facets import facets
from hieuhoc_analysis.harmonize.words.money import money_scale
from hieuhoc_analysis.language.numerals import parse
from hieuhoc_analysis.language.wording import KINDS, says, without


def test_sentences_are_told_by_whole_words():
    """A word counts as a whole, in any case; an ellipsis stands for at most three words."""
    assert says("Kế hoạch năm 2030", "plan")
    assert not says("Cơ sở", "plan")
    assert says("Số toàn xã KHÔNG BẰNG với số tổng các thôn", "apart_from_sum")
    assert not says("không bằng năm trước vì nhiều hộ chuyển đi nên số tổng giảm", "apart_from_sum")
    assert without("Lũy kế đến hết quý I: số hộ", "moment") == "i số hộ"


def test_an_office_adds_a_word(tmp_path):
    """A row of the user's own counts like ours, and only where it is in force."""
    (tmp_path / "sentence_words.csv").write_text("written,kind\nviễn cảnh,plan\n", encoding="utf-8-sig")
    with codelists.using(tmp_path):
        assert says("Viễn cảnh 2045", "plan")
        assert says("Tầm nhìn 2045", "plan")
    assert not says("Viễn cảnh 2045", "plan")


@pytest.mark.parametrize(("name", "content", "ask"), [
    ("sentence_words", "written,kind\nmục tiêu,plans\n", lambda: says("mục tiêu", "plan")),
    ("unit_kinds", "written,kind,level,where\nmục tiêu,,plans,\n", lambda: vocabulary.words("past")),
    ("heading_words", "phrase,facet,value\nmục tiêu,plans,1\n", lambda: facets("Mục tiêu")),
    ("heading_words", "phrase,facet,value\nmục tiêu,element,plans\n", lambda: facets("Mục tiêu")),
    ("missing_values", "written,status,value,note\nmục tiêu,plans,,\n", lambda: parse("mục tiêu")),
    ("money_units", "written,times\nmục tiêu,plans\n", lambda: money_scale("Mục tiêu")),
])
def test_an_unknown_kind_is_named(tmp_path, name, content, ask):
    """The message names the file and what cannot stand beside the word."""
    (tmp_path / f"{name}.csv").write_text(content, encoding="utf-8-sig")
    with codelists.using(tmp_path), pytest.raises(CodelistError) as raised:
        ask()
    for said in raised.value.args:
        assert f"{name}.csv" in said
        assert "“plans”" in said


def test_every_kind_has_its_words():
    """No kind of a codelist is empty, so none is asked for in vain."""
    assert {row["kind"] for row in codelists.load("sentence_words")} == set(KINDS)
    assert {row["level"] for row in codelists.load("unit_kinds")} == set(vocabulary.LEVELS)


def test_an_office_adds_a_unit_of_money(tmp_path):
    """*Chục triệu* as one office has it; thousands may be parted as Excel shows them."""
    (tmp_path / "money_units.csv").write_text("written,times\nchục triệu,10.000.000\n", encoding="utf-8-sig")
    before = money_scale("ĐVT: chục triệu")
    with codelists.using(tmp_path):
        assert (before, money_scale("ĐVT: chục triệu"), money_scale("DVT: trieu dong")) == (1e6, 1e7, 1e6)
