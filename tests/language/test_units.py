"""What a review calls its units."""

import ast
import pickle
import re
from pathlib import Path

import pytest

import hieuhoc_analysis
from hieuhoc_analysis import codelists
from hieuhoc_analysis.language import phrases, units
from hieuhoc_analysis.language.units import Language

PACKAGE = Path(hieuhoc_analysis.__file__).parent


@pytest.mark.parametrize(("lang", "text", "of_khu_pho", "of_wards"), [
    ("vi", "13/14 [khu phố] báo cáo", "13/14 khu phố báo cáo", "13/14 địa phương báo cáo"), ("vi", "[Khu phố, thôn]", "Khu phố, thôn", "Địa phương"), ("vi", "Số hộ", "Số hộ", "Số hộ"),
    ("en", "13 of 14 [khu phố] reported", "13 of 14 khu phố reported", "13 of 14 wards reported"), ("en", "in every [one khu phố]", "in every khu phố", "in every ward"),
    ("en", "[One khu phố]", "Khu phố", "Ward"), ("en", "[Khu phố] reporting", "Khu phố reporting", "Wards reporting"), ("en", "half [the ward's] rate", "half the ward's rate", "half the district's rate"),
])
def test_units_are_called_what_they_are(lang, text, of_khu_pho, of_wards):
    """Texts say khu phố, or, in the language of a district, wards; a plain language code is of khu phố."""
    assert [units.in_units(text, of) for of in (lang, Language(lang), Language(lang, True))] == [of_khu_pho, of_khu_pho, of_wards]


@pytest.mark.parametrize(("lang", "text", "of_thon"), [
    ("vi", "13/14 [khu phố] báo cáo", "13/14 thôn báo cáo"), ("vi", "[Khu phố, thôn]", "Thôn"), ("vi", "[khu phố, thôn]", "thôn"), ("en", "in every [one khu phố]", "in every thôn"),
    ("en", "[Khu phố] reporting", "Thôn reporting"), ("en", "half [the ward's] rate", "half the ward's rate"),
])
def test_units_of_one_kind_are_called_by_it(lang, text, of_thon):
    """A commune has thôn; a district has wards, whatever these are made of."""
    assert units.in_units(text, Language(lang, kind="Thôn")) == of_thon
    assert units.in_units(text, Language(lang, True, "Thôn")) == units.in_units(text, Language(lang, True))


def test_prose_is_of_the_one_kind():
    """Without brackets, as in the notebooks."""
    assert units.retold("Độ phủ theo khu phố, thôn; mỗi khu phố một dòng", Language("vi", kind="Tổ dân phố")) == "Độ phủ theo tổ dân phố; mỗi tổ dân phố một dòng"
    assert units.retold("mỗi khu phố một dòng", Language("vi")) == "mỗi khu phố một dòng"


def test_names_and_units_put_into_a_sentence_stay():
    """Communities are counted in khu phố also where wards are the units, and a place may be called by the word: what is put in is not turned."""
    said = [phrases.phrase("narrative.reporting_partial", lang, year=2019, n=11, total=12, names="7 khu phố, Khu phố chợ") for lang in ("vi", Language("vi", True))]
    assert said == [f"Năm 2019: 11/12 {unit} báo cáo số hộ đăng ký; thiếu 7 khu phố, Khu phố chợ." for unit in ("khu phố", "địa phương")]


def test_a_language_is_its_code():
    """It compares, formats and looks up as *vi* or *en*, and comes out of another process as it went in."""
    language = pickle.loads(pickle.dumps(Language("en", True, "Ấp")))
    assert (language == "en", f"sentence_{language}", {"en": 1}[language], language.of_wards, language.kind) == (True, "sentence_en", 1, True, "Ấp")


def test_every_word_in_brackets_is_known():
    """A word for units that nothing puts in would be read with its brackets."""
    texts = [(node.value, "") for file in (PACKAGE / "publish").rglob("*.py") for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    texts += [(row[lang], lang) for row in codelists.load("phrases") for lang in ("vi", "en")]
    found = {(word, lang) for text, lang in texts for word in re.findall(r"\[[^\[\]]*(?:khu phố|ward's)[^\[\]]*\]", text, re.IGNORECASE)}
    known = {(word, of) for lang, words in units.WORDS.items() for word in words for of in (lang, "")}
    assert (found - known, len({word for word, _ in found}) > 5) == (set(), True)


def test_no_published_text_names_its_units_without_brackets():
    """Sentences, readings and charts say *khu phố* of the units only in brackets; else a district would be told of khu phố."""
    bare = [row["key"] for row in codelists.load("phrases") for lang in ("vi", "en") if row["key"].startswith(("chart.", "narrative.", "reading.", "report.")) and re.search(r"(?<!\[)(?<!\[one )[Kk]hu phố", row[lang])]
    assert bare == []
