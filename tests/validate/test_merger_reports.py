"""Who is asked for a missing submission where wards merge inside a year: those that were there when it ended."""

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_reporting


def sent(ward, year):
    """One submission: file, day received, its one figure."""
    return f"{ward} {year}.xlsx", "", [Figure("value", "Biểu 1", 5, 3, 1, ward, "Thôn 1", str(year), "households", "all", ("",), (), "300", None, value=300)]


def missing(*submissions):
    """Ward and year of each submission asked for."""
    return [(f.ward, f.period) for f in check_reporting(list(submissions)) if f.rule == "submission_missing"]


def test_a_ward_that_merged_and_its_successor_are_not_asked_for_years_in_which_they_were_not_there():
    """Xã Phú Lạc went into Xã Liên Hương on 1 July 2025: the one sends nothing in 2025, the other nothing in 2024."""
    assert missing(sent("Xã Phú Lạc", 2023), sent("Xã Phú Lạc", 2024), sent("Xã Liên Hương", 2025), sent("Xã Liên Hương", 2026)) == []


def test_a_year_before_the_merger_is_still_asked_for():
    """Xã Phú Lạc owes 2023, and Xã Liên Hương 2026."""
    found = missing(sent("Xã Phú Lạc", 2022), sent("Xã Phú Lạc", 2024), sent("Xã Liên Hương", 2025), sent("Xã Vĩnh Hảo", 2023), sent("Xã Vĩnh Hảo", 2026))
    assert sorted(found) == [("Xã Liên Hương", "2026"), ("Xã Phú Lạc", "2023"), ("Xã Vĩnh Hảo", "2022"), ("Xã Vĩnh Hảo", "2024"), ("Xã Vĩnh Hảo", "2025")]
