"""What a review calls its units."""

import pytest

from hieuhoc_analysis.language import phrases, units


@pytest.fixture(params=[units.KHU_PHO, units.WARDS])
def spoken(request):
    units.speak_of(request.param)
    yield request.param
    units.speak_of(units.KHU_PHO)


@pytest.mark.parametrize(("lang", "text", "of_wards"), [
    ("vi", "13/14 khu phố báo cáo", "13/14 địa phương báo cáo"), ("vi", "Khu phố, thôn", "Địa phương"), ("vi", "lượt khu phố–năm", "lượt địa phương–năm"), ("vi", "Số hộ", "Số hộ"),
    ("en", "13 of 14 khu phố reported", "13 of 14 wards reported"), ("en", "in every khu phố", "in every ward"), ("en", "of khu phố-years", "of ward-years"),
    ("en", "Khu phố", "Ward"), ("en", "Khu phố reporting", "Wards reporting"), ("en", "half the ward's rate", "half the district's rate"), ("en", "with the khu phố's figures", "with the ward's figures"),
])
def test_units_are_called_what_they_are(spoken, lang, text, of_wards):
    """Texts say khu phố, or, of a district, wards."""
    assert units.in_units(text, lang) == (of_wards if spoken == units.WARDS else text)


def test_names_and_units_put_into_a_sentence_stay(spoken):
    """Communities are counted in khu phố also where wards are the units: what is put in is not turned."""
    said = phrases.phrase("narrative.reporting_partial", "vi", year=2019, n=11, total=12, names="7 khu phố")
    assert said == {units.KHU_PHO: "Năm 2019: 11/12 khu phố báo cáo số hộ đăng ký; thiếu 7 khu phố.", units.WARDS: "Năm 2019: 11/12 địa phương báo cáo số hộ đăng ký; thiếu 7 khu phố."}[spoken]
