"""Parts of a year in a sentence, in both languages."""

import pytest

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.language.periods import period_in_words


@pytest.mark.parametrize(("period", "vi", "en"), [
    ("2023", "2023", "2023"), ("2022-2023", "2022-2023", "2022-2023"), ("", "", ""), ("2023-X1", "2023-X1", "2023-X1"),
    ("2023-H1", "2023 (6 tháng đầu năm)", "2023 (first half)"), ("2023-H2", "2023 (6 tháng cuối năm)", "2023 (second half)"),
    ("2023-Q4", "2023 (quý IV)", "2023 (fourth quarter)"), ("2022-2023-S2", "2022-2023 (học kỳ II)", "2022-2023 (second semester)"),
    ("2023-M09", "2023 (9 tháng đầu năm)", "2023 (first nine months)"), ("2023-M10", "2023 (10 tháng đầu năm)", "2023 (first ten months)"),
])
def test_a_part_of_a_year_stands_behind_it(period, vi, en):
    """*năm 2023 (6 tháng đầu năm)*; what is none stays as it is."""
    assert (period_in_words(period, "vi"), period_in_words(period, "en")) == (vi, en)


def test_findings_say_periods_in_words():
    """Their rows keep the code, by which tables are joined."""
    finding = Finding("outside_range", ward="Xã Vĩnh Hảo", period="2023-H1", params=dict.fromkeys(
        ("label_vi", "label_en", "value_vi", "value_en", "low_vi", "low_en", "high_vi", "high_en", "source"), "x"))
    assert finding.message("vi").startswith("Xã Vĩnh Hảo, 2023 (6 tháng đầu năm): ")
    assert finding.message("en").startswith("Xã Vĩnh Hảo, 2023 (first half): ")
    assert "2023-H1" in finding.row("vi")
