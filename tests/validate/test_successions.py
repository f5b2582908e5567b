"""A ward that stops as another begins with its khu phố is asked about once, with the line that would register it."""

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.validate import check_ward_names
from hieuhoc_analysis.validate.senders.successions import Succession, check_successors, find_successions, tell

HEADER = "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source\n"
THON = {"Thôn Đông", "Thôn Đoài", "Thôn Bãi", "Thôn Giếng"}


def found(names, years):
    return {(one.old, one.new, one.year, one.shared, one.named) for some in find_successions(names, years).values() for one in some}


@pytest.mark.parametrize(("new", "shared"), [
    (THON | {"Thôn Mỹ Lộc 1"}, 4),
    ({"Thôn Bãi (Xã Lâm Hòa)", "Thôn Đông", "Khu phố Giếng"}, 3),  # the kind changes with the ward's, the old ward stands behind some
])
def test_the_new_ward_has_the_thon_of_the_old_one(new, shared):
    """Names behind the kind are compared; numbers, which every ward has, say nothing."""
    years = {"Xã Lâm Hòa": {2023, 2024}, "Xã Sông Thao": {2025}}
    assert found({"Xã Lâm Hòa": THON | {"Thôn 1"}, "Xã Sông Thao": new | {"Thôn 1"}}, years) == {("Xã Lâm Hòa", "Xã Sông Thao", 2025, shared, 4)}


@pytest.mark.parametrize(("old", "new", "years"), [
    ({"Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4"}, {"Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4"}, ({2024}, {2025})),  # only numbers
    (THON, THON, ({2023}, {2025})),  # a year lies between them
    (THON, THON, ({2023, 2024, 2025}, {2025})),  # both report
    (THON, {"Thôn Đông", "Thôn Bãi"}, ({2024}, {2025})),  # two may be chance
    (THON | {f"Thôn Tân {n}" for n in "ABCDE"}, THON, ({2024}, {2025})),  # most are elsewhere
])
def test_what_is_no_succession(old, new, years):
    """Nothing is asked without three names, half of the old ward's, and years that follow each other."""
    assert found({"Xã Lâm Hòa": old, "Xã Sông Thao": new}, dict(zip(("Xã Lâm Hòa", "Xã Sông Thao"), years, strict=True))) == set()


def test_two_spellings_of_one_ward_are_no_succession():
    """*Xã Lâm Hoa* is *Xã Lâm Hòa* misspelt (`ward_alike`); another kind of the same name is a new ward."""
    names = dict.fromkeys(("Xã Lâm Hòa", "Xã Lâm Hoa", "Phường Lâm Hòa"), THON)
    assert found(names, {"Xã Lâm Hòa": {2024}, "Xã Lâm Hoa": {2025}, "Phường Lâm Hòa": {2025}}) == {("Xã Lâm Hòa", "Phường Lâm Hòa", 2025, 4, 4)}


@pytest.mark.parametrize(("old", "new", "asked"), [("Xã Vĩnh Hảo", "Xã Vĩnh Hải", False), ("Xã Vĩnh Hảo", "Xã Vĩnh Hảm", False), ("Xã Sa Pa", "Xã Sa Đa", True)])
def test_one_letter_of_a_long_name_is_asked_about_as_a_misspelling_only(old, new, asked):
    """`check_ward_names` asks already; of short names it does not."""
    names, years = dict.fromkeys((old, new), THON), {old: {2023, 2024}, new: {2025}}
    assert bool(found(names, years)) == asked
    alike = check_ward_names((f"{ward} {year}.xlsx", {ward: sorted(THON)}, (year,)) for ward in years for year in years[ward])
    assert [f.rule for f in alike] == ([] if asked else ["ward_alike"])


def test_a_registered_change_is_not_asked_about(tmp_path):
    """The line of the finding is the one that answers it."""
    one = Succession("Xã Lâm Hòa", "Xã Sông Thao", 2025, 4, 4)
    line = tell(one).params["line"]
    assert line == "2025-07-01,,Xã Lâm Hòa,,,Xã Sông Thao,,1,,"
    (tmp_path / "territory_changes.csv").write_text(HEADER + line + "\n", encoding="utf-8")
    names, years = dict.fromkeys(("Xã Lâm Hòa", "Xã Sông Thao"), THON), {"Xã Lâm Hòa": {2024}, "Xã Sông Thao": {2025}}
    assert find_successions(names, years)["Xã Sông Thao"] == (one,)
    with codelists.using(tmp_path):
        assert find_successions(names, years) == {}


def test_the_day_is_left_open_where_no_reform_fell_into_the_year():
    """Whoever fills it in is told what is missing: a codelist takes no such day."""
    assert tell(Succession("Xã A", "Xã B", 2023, 3, 4)).params["line"].startswith("2023-MM-DD,,Xã A,")


@pytest.mark.parametrize(("old", "now", "asked"), [
    (["Xã Lâm Hòa"], [*THON, "Thôn Mỹ Lộc 1", "Thôn Mỹ Lộc 2"], ("Xã Sông Thao", "Xã Lâm Hòa", 6, 4)),
    (["Xã Lâm Hòa"], [*THON, "Thôn Mới"], None),  # one may have been divided
    (["Xã Lâm Hòa"], ["Thôn 1", "Thôn 2", "Thôn 3"], None),  # joined and numbered anew
    (["Xã Lâm Hòa", "Xã Mỹ Lộc"], [*THON, "Thôn A", "Thôn B"], None),  # one did not report: its gap is said already
    (["Xã Lâm Hòa", "Xã Sông Thao"], [*THON, "Thôn A", "Thôn B"], None),  # it was there before, with its own
])
def test_a_new_ward_that_is_larger_than_its_parts(tmp_path, old, now, asked):
    """Growth across the merger would count the ward that nobody wrote down."""
    (tmp_path / "territory_changes.csv").write_text(HEADER + "".join(f"2025-07-01,,{ward},,,Xã Sông Thao,,1,,\n" for ward in old), encoding="utf-8")
    with codelists.using(tmp_path):
        found = check_successors([{"Xã Lâm Hòa": sorted(THON)}, {"Xã Sông Thao": now}])
    assert [(f.ward, f.expected, f.params["count"], f.params["total"]) for f in found] == ([asked] if asked else [])


def test_a_divided_ward_is_not_counted(tmp_path):
    """Which of its khu phố went where stands in lines of their own."""
    (tmp_path / "territory_changes.csv").write_text(
        HEADER + "2025-07-01,,Xã Lâm Hòa,,,Xã Sông Thao,,0.5,,\n2025-07-01,,Xã Lâm Hòa,,,Xã Khác,,0.5,,\n", encoding="utf-8")
    with codelists.using(tmp_path):
        assert check_successors([{"Xã Lâm Hòa": ["Thôn A"]}, {"Xã Sông Thao": [f"Thôn {n}" for n in range(9)]}]) == []
