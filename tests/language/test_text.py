"""What text looks like after tidying, when two labels are one, and in what order names stand."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, natural_key, proper_name, tidy

LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
VIETNAMESE = st.text(alphabet=LETTERS + LETTERS.upper() + " .,-/()0123456789\u00a0\n", max_size=40)


@pytest.mark.parametrize(("text", "expected"), [
    ("  Tổng số\nhộ ", "Tổng số hộ"),
    ("Khu\u00a0phố\u200b1\ufeff", "Khu phố 1"),
    ("ĐVT:\r\n\thộ", "ĐVT: hộ"),
    (unicodedata.normalize("NFD", "Được công nhận"), "Được công nhận"),
    ("Ðăng ký", "Đăng ký"),
    ("H\u00ad¬ng", "H\u00ad¬ng"),
])
def test_tidy_composes_and_collapses(text, expected):
    """Blanks of every kind become one space, letters are composed, and U+00AD is left for the decoder."""
    assert tidy(text) == expected


@given(st.text(max_size=60))
def test_tidy_twice_is_tidy_once(text):
    """Tidying is idempotent for any text at all."""
    assert tidy(tidy(text)) == tidy(text)


@given(st.one_of(VIETNAMESE, st.text(max_size=40)))
def test_fold_twice_is_fold_once(text):
    """Both keys are idempotent for any text, so that keys can be compared with keys."""
    assert (fold(fold(text)), fold_ascii(fold_ascii(text))) == (fold(text), fold_ascii(text))


@given(VIETNAMESE)
def test_fold_ascii_does_not_depend_on_accents(text):
    """A label and the same label typed without accents share one accent-less key."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D")
    assert fold_ascii(bare) == fold_ascii(text)


@pytest.mark.parametrize(("one", "other"), [
    ("HOÀ BÌNH", "Hòa Bình"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("tuỳ", "tùy"), ("Uỷ ban", "Ủy ban"), ("hòan tòan", "hoàn toàn"),
    ("ngòai", "ngoài"), ("hùynh", "huỳnh"), ("qúy", "quý"), ("qủa", "quả"), ("gía", "giá"), ("Tỉ lệ", "Tỷ lệ"), ("đăng kí", "Đăng ký"),
    ("kĩ năng", "kỹ năng"), ("quĩ", "Quỹ"), ("qui định", "quy định"), ("sĩ số", "sỹ số"), ("Tổng số\nhộ:", "tổng số hộ"),
    ("Thôn/khu phố", "thôn, khu phố"), ("T.số  hộ (hộ)", "t số hộ hộ"), ("bao_cao", "Bao-cao"),
])
def test_two_spellings_of_one_label_fold_alike(one, other):
    """Tone placement, i or y, case, punctuation and blanks do not make another label."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [
    ("năm", "nam"), ("Đông Thành", "Đông Thạnh"), ("tai", "tay"), ("hai", "hay"), ("cai", "cay"), ("vì", "vỳ"), ("tuổi", "tuỗi"),
    ("mua", "mưa"), ("thu", "thư"), ("lý do", "ly do"), ("1A", "1B"), ("thuý", "thúi"), ("đi", "đy"), ("I", "y"),
])
def test_different_words_stay_apart(one, other):
    """Folding never makes one word of two."""
    assert fold(one) != fold(other)


def test_signs_alone_fold_to_nothing():
    """A label of signs has no words to match."""
    assert [fold("%"), fold("(*)"), fold("…"), fold("")] == ["", "", "", ""]


@pytest.mark.parametrize(("text", "expected"), [
    ("Khu phố", True), ("Khu pho 1", False), ("ĐK", True), ("2019", False), ("Quy", False), (unicodedata.normalize("NFD", "hộ"), True),
])
def test_has_accents(text, expected):
    """Accents are seen composed, decomposed and in đ."""
    assert has_accents(text) is expected


@pytest.mark.parametrize(("written", "name"), [
    ("PHƯỚC HOÀ", "Phước Hòa"), ("Bồng Mạc Thượng và Bồng Mạc Hạ", "Bồng Mạc Thượng và Bồng Mạc Hạ"), ("ĐÔNG VÀ TÂY", "Đông và Tây"),
    ("Đền Và", "Đền Và"), ("và", "Và"),
])
def test_names_of_places_are_written_large_and_the_word_between_two_of_them_small(written, name):
    assert proper_name(written) == name


def test_names_sort_as_a_vietnamese_reader_expects():
    """Numbers by value; a before ă before â, d before đ; tones in dictionary order."""
    names = ["Khu phố 10", "Thôn Đá", "Khu phố 2", "Thôn Dạ", "Khu phố 1B", "Khu phố 1", "Thôn Ân", "Thôn An", "Thôn Ăn", "Khu phố 1A", "Thôn Àn"]
    expected = ["Khu phố 1", "Khu phố 1A", "Khu phố 1B", "Khu phố 2", "Khu phố 10", "Thôn An", "Thôn Àn", "Thôn Ăn", "Thôn Ân", "Thôn Dạ", "Thôn Đá"]
    assert sorted(names, key=natural_key) == expected


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_texts_can_be_ordered(one, other):
    """The sort key of any text compares with that of any other."""
    assert isinstance(natural_key(one) < natural_key(other), bool)


def test_a_word_that_is_no_syllable_keeps_its_tone():
    """Names of the Central Highlands: *Akõ Dhông*, *Krõng Bŭk*."""
    assert proper_name("Akõ Dhông") == "Akõ Dhông"
    assert proper_name("êa hoà") == "Êa Hòa"
