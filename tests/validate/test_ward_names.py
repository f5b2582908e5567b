"""Which wards of nearly one name may be one, misspelt."""

import pytest

from hieuhoc_analysis.validate import check_ward_names
from hieuhoc_analysis.validate.senders import ward_names

THON = ("Thôn Sơn Hà", "Thôn Sơn Hải", "Thôn Cây Đa", "Khu phố 1")
OTHER = ("Thôn Bình Minh", "Thôn Cầu Gỗ", "Thôn Đá Bạc", "Khu phố 1")


def asked(*submissions):
    """(name that is doubted, the other) of submissions given as (ward, khu phố, year)."""
    found = check_ward_names((f"{i}.xlsx", {ward: units}, (year,)) for i, (ward, units, year) in enumerate(submissions))
    assert {f.rule for f in found} <= {"ward_alike"}
    return [(f.found, f.expected) for f in found]


def test_a_name_with_another_mark_once_among_many_years():
    """The one with fewer submissions is doubted, at its file and first year; its khu phố need not be the same."""
    named = [("Xã Suối Hảo", THON, 2018), ("Xã Suối Hào", OTHER, 2019), ("Xã Suối Hảo", THON, 2020)]
    assert asked(*named) == [("Xã Suối Hào", "Xã Suối Hảo")]
    (finding,) = check_ward_names((f"{year}.xlsx", {ward: units}, (year,)) for ward, units, year in named)
    assert (finding.source_file, finding.ward, finding.period, finding.params) == ("2019.xlsx", "Xã Suối Hào", "2019", {"count": 1, "other": 2})


def test_of_two_that_report_alike_the_later_one_is_doubted():
    """So is the one that is not in the register, whatever it reports."""
    assert asked(("Xã Suối Hào", THON, 2018), ("Xã Suối Hảo", THON, 2019)) == [("Xã Suối Hảo", "Xã Suối Hào")]
    assert asked(("Xã Vĩnh Hào", THON, 2018), ("Xã Vĩnh Hào", THON, 2019), ("Xã Vĩnh Hảo", THON, 2020)) == [("Xã Vĩnh Hào", "Xã Vĩnh Hảo")]


@pytest.mark.parametrize(("other", "same"), [("Xã Suối Hạo", True), ("Xã Suối Hảoo", True), ("Xã Suôi Hảo", True), ("Xã Suối Hải", True), ("Xã Suối Hoa", True), ("Xã Suối Hoan", False), ("Xã Suối Đá", False)])
def test_a_letter_more_less_or_other(other, same):
    """One, or two that changed places, is a slip where the khu phố are the same; two make another name."""
    assert bool(asked(("Xã Suối Hảo", THON, 2018), ("Xã Suối Hảo", THON, 2020), (other, THON, 2019))) is same


@pytest.mark.parametrize("others", [
    [("Xã Suối Hải", OTHER, 2019)],  # neighbours are often called alike
    [("Xã Suối Hải", ("Khu phố 1", "Khu phố 2"), 2019)],  # every ward has a Khu phố 1
    [("Xã Suối Hào", THON, 2018)],  # both report in one year
    [("Phường Suối Hào", THON, 2019)],  # another kind: it may have become one
    [("", THON, 2019)], [],
])
def test_what_is_no_slip(others):
    """Wards that may well be two."""
    assert asked(("Xã Suối Hảo", THON, 2018), ("Xã Suối Hảo", THON, 2020), *others) == []


def test_short_names_differ_by_a_letter():
    """*Xã An Hà* and *Xã An Hòa* are two."""
    assert asked(("Xã An Ha", THON, 2018), ("Xã An Hoa", THON, 2019)) == []


def test_thousands_of_wards_are_compared_by_their_letters_not_one_by_one(monkeypatch):
    """Only those of nearly one name are looked at together: of a country's some dozen each, not thousands."""
    looks = []
    monkeypatch.setattr(ward_names, "_may_be_one", lambda one, other: looks.append((one, other)))
    names = [f"Xã Thử {first} {second}" for first in ("Ninh", "Bình", "Giang", "Sơn", "Trung") for second in map(str, range(1000, 1600))]
    check_ward_names((name, {name: THON}, (2019,)) for name in names)
    assert 0 < len(looks) < 50 * len(names)
