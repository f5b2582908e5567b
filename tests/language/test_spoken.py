"""Years in words."""

import pytest

from hieuhoc_analysis.language.spoken import with_digits

ONES = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("năm hai nghìn không trăm hai mươi mốt", "năm 2021"),
        ("NĂM HAI NGÀN KHÔNG TRĂM MƯỜI TÁM", "NĂM 2018"),
        ("năm hai nghìn hai mươi tư", "năm 2024"),
        ("năm hai nghìn không trăm linh năm", "năm 2005"),
        ("nam hai nghin khong tram muoi lam", "nam 2015"),
        ("hai nghìn không trăm hai mươi", "2020"),
        ("hai nghìn không trăm mười", "2010"),
        ("hai nghìn hộ", "hai nghìn hộ"),
        ("thôn Hai Ngàn Năm", "thôn Hai Ngàn Năm"),
        ("năm 2021", "năm 2021"),
    ],
)
def test_years_in_words_are_written_in_digits(words, digits):
    """A year in words is written in digits, and nothing else of a text is touched."""
    assert digits == with_digits(words)


@pytest.mark.parametrize("year", range(2011, 2020))
def test_every_year_of_the_tens_is_read(year):
    """Each year from 2011 to 2019, said plainly, is read as itself."""
    assert str(year) == with_digits(f"hai nghìn không trăm mười {ONES[year - 2011]}")
