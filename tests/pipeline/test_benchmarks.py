"""The typical submissions that the benchmark measures are read as what they are."""

from benchmarks.typical import ward_name, write_typical
from hieuhoc_analysis.harmonize.places.org_units import find_wards
from hieuhoc_analysis.pipeline import clean


def test_wards_of_a_province_have_names_of_their_own():
    """Two thousand wards, none of them read as another."""
    names = [ward_name(number) for number in range(2000)]
    assert len(set(names)) == 2000
    assert [name for name in names if find_wards(f"UBND {name.upper()}") != [name]] == []


def test_typical_submissions_are_read_without_errors(tmp_path):
    """Each is of its ward and year, has figures and no error."""
    cleaned = clean(write_typical(tmp_path / "raw", 10)).submissions
    expected = sorted((ward_name(ward), str(year)) for ward in range(2) for year in range(2016, 2021))
    assert expected == sorted(zip(cleaned["ward"], cleaned["period"], strict=True))
    assert cleaned["errors"].sum() == 0
    assert (cleaned["observations"] > 100).all()
