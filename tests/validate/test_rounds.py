"""Which of two files of one thing is the later, by their names."""

import unicodedata

import pytest

from hieuhoc_analysis.validate.rounds import round_of, stated_day


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(("name", "times"), [
    ("Biểu 2023.xlsx", 0), ("Biểu 2023 lần 2.xlsx", 2), ("Biểu_2023_lần_3.xlsx", 3), ("BIỂU 2023 LẦN 2.xlsx", 2), ("2023/lan 2/Bieu.xlsx", 2), ("Biểu 2023 (2).xlsx", 2),
    ("Biểu 2023 sửa.xlsx", 1), ("Biểu 2023 lần 1.xlsx", 0), ("Dự thảo biểu 2023.xlsx", -1), ("Biểu thôn 2.xlsx", 0),
])
def test_how_often_a_file_was_sent(name, times, form):
    """By words and numbers of its name, letters and their marks joined or, as macOS writes them, apart."""
    assert round_of(unicodedata.normalize(form, name)) == times


def test_a_day_in_a_name():
    """Written either way round; none that no calendar has."""
    assert [stated_day(name) for name in ("TH 2023 ngay 05-01-2024.xlsx", "2024.01.05/TH.xlsx", "TH 31-02-2024.xlsx", "TH 2023.xlsx")] == ["2024-01-05", "2024-01-05", "", ""]
