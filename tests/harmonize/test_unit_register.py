"""Wards that only a registered change names: when they ended and began follows from it."""

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.name_columns import canonical_names
from hieuhoc_analysis.harmonize.unit_register import units

HEADER = "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source\n"


@pytest.fixture
def using(tmp_path):
    """The codelists with these changes (date, old ward, new ward)."""

    def of(*changes):
        rows = "".join(f"{day},,{old},,,{new},,1,,\n" for day, old, new in changes)
        (tmp_path / "territory_changes.csv").write_text(HEADER + rows, encoding="utf-8")
        return codelists.using(tmp_path)

    return of


def test_the_old_ward_ends_and_the_new_one_begins(using):
    """No row of ``org_units.csv`` is needed; the new ward's parts are told by it."""
    with using(("2025-07-01", "Xã Lâm Hòa", "Xã Sông Thao"), ("2025-07-01", "Xã Mỹ Lộc", "Xã Sông Thao")):
        there = {ward: [org_units.exists(ward, day) for day in ("2025-06-30", "2025-07-01")] for ward in ("Xã Lâm Hòa", "Xã Sông Thao")}
        assert there == {"Xã Lâm Hòa": [True, False], "Xã Sông Thao": [False, True]}
        assert org_units.is_part_of("Xã Mỹ Lộc", "Xã Sông Thao", "2025")
        assert not org_units.is_part_of("Xã Mỹ Lộc", "Xã Sông Thao", "2024")
        assert org_units.org_unit_id("Xã Lâm Hòa", "", "2024") == "xã-lâm-hòa"


def test_a_ward_that_keeps_its_name_has_two_territories(using):
    """Its ids differ before and after, so that nothing compares the two."""
    with using(("2025-07-01", "Xã Sông Thao", "Xã Sông Thao"), ("2025-07-01", "Xã Mỹ Lộc", "Xã Sông Thao")):
        assert [org_units.org_unit_id("Xã Sông Thao", "", year) for year in ("2024", "2026")] == ["xã-sông-thao.1", "xã-sông-thao.2"]
        assert all(org_units.exists("Xã Sông Thao", day) for day in ("2020-01-01", "2025-06-30", "2025-07-01"))


def test_a_registered_ward_without_an_end_ends_where_a_later_change_says_so(using):
    """*Xã Liên Hương* of 2025, merged again some day; what ``org_units.csv`` ends stays as it is."""
    with using(("2031-01-01", "Xã Liên Hương", "Xã Tuy Phong Mới")):
        rows = {row["org_unit_id"]: row for row in units()}
        assert (rows["22969.2"]["valid_to"], rows["22969.2"]["successor_ids"]) == ("2030-12-31", "xã-tuy-phong-mới")
        assert rows["22969.1"] == next(row for row in codelists.load("org_units") if row["org_unit_id"] == "22969.1")


def test_ours_say_the_same_in_both_tables():
    """What comes with the package needs nothing added."""
    assert units() == codelists.load("org_units")


@pytest.mark.parametrize("behind", ["(xã Lâm Hòa cũ)", "(X. Lâm Hòa cũ)", "(Lâm Hòa cũ)", "(Lâm Hòa)", "- Lâm Hòa cũ", "(thuộc xã Lâm Hòa cũ)", "(trước đây thuộc xã Lâm Hòa)"])
def test_the_old_ward_behind_a_name_is_the_one_that_the_change_names(using, behind):
    """It goes where the name alone says which thôn it is, as in the years before, and is written in full where two wards had one."""
    written = [f"Thôn 1 {behind}", f"Thôn Bãi {behind}", "Thôn 1 (Mỹ Lộc cũ)"]
    with using(("2025-07-01", "Xã Lâm Hòa", "Xã Sông Thao"), ("2025-07-01", "Xã Mỹ Lộc", "Xã Sông Thao")):
        read = [unit.canonical for unit in canonical_names(written, "Thôn", "Xã Sông Thao")]
    assert read == ["Thôn 1 (Xã Lâm Hòa)", "Thôn Bãi", "Thôn 1 (Xã Mỹ Lộc)"]


@pytest.mark.parametrize("behind", ["(Lâm Hòa cũ)", "(X. Lâm Hòa cũ)", "(trước đây thuộc xã Lâm Hòa)", "- Lâm Hòa cũ"])
def test_the_old_ward_behind_a_name_goes_without_any_codelist(behind):
    """So that a thôn is the same before and after the merger."""
    assert [unit.canonical for unit in canonical_names([f"Thôn Bãi {behind}", "Thôn Mỹ Lộc 1"], "Thôn", "Xã Sông Thao")] == ["Thôn Bãi", "Thôn Mỹ Lộc 1"]


def test_an_old_khu_pho_behind_a_name_is_no_ward():
    """*(KP 5 cũ)* tells what a khu phố was made of."""
    assert [unit.canonical for unit in canonical_names(["Khu phố 4 (KP 5 cũ)", "Khu phố 2"], "Khu phố", "Phường A")] == ["Khu phố 4", "Khu phố 2"]


def test_the_changes_of_a_country(using):
    """Ten thousand wards that became a third as many, as in July 2025, are looked up by name and not gone through for each."""
    with using(*(("2025-07-01", f"Xã Cũ {n}", f"Xã Mới {n // 3}") for n in range(10_000))):
        assert len(units()) == len(codelists.load("org_units")) + 10_000 + 3_334
        assert all(org_units.is_part_of(f"Xã Cũ {n}", f"Xã Mới {n // 3}", "2025") for n in range(10_000))
        assert not any(org_units.exists(f"Xã Cũ {n}", "2025-12-31") for n in range(10_000))
