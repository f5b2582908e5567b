"""The only file of another ward among those of one is asked about once, and not for its other years."""

import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.validate.senders.strays import find_strays
from tests.validate.test_every_rule import households, write

OTHER = [("UBND XÃ PHƯỚC THỂ",), *households(2018, 300, 310)[1:]]
EXCLUSIONS = "source_file,ward,khu_pho,period,data_element,reason,decided_by,date\n"
FULL = [("Xã Sông Thao", year) for year in range(2018, 2022)]


def found(*submissions):
    return {stray.ward: stray.count for stray in find_strays((f"{i}.xlsx", {ward: ()}, (year,)) for i, (ward, year) in enumerate(submissions)).values()}


@pytest.mark.parametrize(("others", "strays"), [
    ([("Xã Lâm Hòa", 2019)], {"Xã Lâm Hòa": 4}),
    ([("Xã Lâm Hòa", 2019), ("Xã Mỹ Lộc", 2020)], {"Xã Lâm Hòa": 4, "Xã Mỹ Lộc": 4}),
    ([("Xã Lâm Hòa", 2019), ("Xã Mỹ Lộc", 2020), ("Xã Bình An", 2021)], {}),  # a district whose wards begin to report
    ([("Xã Lâm Hòa", 2019), ("Xã Lâm Hòa", 2020)], {}),
    ([("Xã Lâm Hòa", 2022)], {}),  # it may have come after the other
    ([("Phường Sông Thao", 2019)], {}),  # the same under another kind
])
def test_what_looks_out_of_place(others, strays):
    """One file of one year, in which the ward of all other files reported too."""
    assert found(*FULL, *others) == strays


def test_two_years_of_a_ward_say_nothing():
    """Whose folder it is shows in three years, and where no file names several wards."""
    assert found(*FULL[:2], ("Xã Lâm Hòa", 2019)) == {}
    assert find_strays([("0.xlsx", {"Xã Sông Thao": (), "Xã Lâm Hòa": ()}, (2018,)), *((f"{y}.xlsx", {"Xã Sông Thao": ()}, (y,)) for y in (2018, 2019, 2020))]) == {}


@pytest.mark.parametrize("name", ["b", "biểu 2018, nháp"])
def test_the_line_that_it_proposes_answers_it(name, tmp_path):
    """The ward is not asked for other years, before or after; its figures are gone, and so is the question."""
    write(tmp_path / "raw", {**{f"{year}/a": households(year, 300, 310) for year in (2017, 2018, 2019)}, f"2018/{name}": OTHER}, "")
    cleaned = hh.clean(tmp_path / "raw")
    assert list(cleaned.findings["rule"]) == ["ward_astray"]
    (tmp_path / "lists").mkdir()
    line = cleaned.findings["hint"].iloc[0].split("“")[1].split("”")[0]
    (tmp_path / "lists" / "exclusions.csv").write_text(EXCLUSIONS + line + "\n", encoding="utf-8")
    cleaned = hh.clean(tmp_path / "raw", codelists=tmp_path / "lists")
    assert list(cleaned.findings["rule"]) == ["excluded"]
    assert set(cleaned.observations["ward"]) == {"Xã Vĩnh Hảo"}
