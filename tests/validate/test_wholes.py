"""A ward's figures in one table against its khu phố in another."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_file
from hieuhoc_analysis.validate.sums.wholes import check_wholes

REGISTERED = (268, 214, 312, 241, 286)  # 1.321


def whole(value, element="families_registered", period="2021", row=6, level="all"):
    """A figure of the whole ward in the summary."""
    return Figure("value", "Tổng hợp", row, 4, 1, "Xã A", "", period, element, level, ("Số hộ đăng ký",), (), str(value), None, value=value)


def units(values=REGISTERED, element="families_registered", rows=None, total=True, table=2, sheet="Chi tiết", names=None):
    """The khu phố of the detailed table, with their total."""
    rows = rows or range(5, 5 + len(values))
    out = [Figure("value", sheet, row, 4, table, "Xã A", (names or {}).get(i, f"Thôn {i}"), "2021", element, "all", ("Số hộ đăng ký",), (), str(value), None, value=value,
                  status="reported" if value is not None else "not_reported")
           for i, (row, value) in enumerate(zip(rows, values, strict=True), 1)]
    added = sum(v or 0 for v in values)
    return out + [Figure("total", sheet, rows[-1] + 1, 4, table, "Xã A", "", "2021", element, "all", ("Số hộ đăng ký",), (), str(added), None, value=added)] * total


@pytest.mark.parametrize("value", [1312, 1421])
def test_a_ward_is_not_the_sum_of_its_khu_pho(value):
    """1.312 families registered in the summary, 1.321 in the five thôn of the details."""
    found = check_file([whole(value), *units()])
    assert [(f.rule, f.source_sheet, f.source_cell, f.expected, f.params["where_vi"]) for f in found] == [("ward_not_its_khu_pho", "Tổng hợp", "D6", "1.321", "ô D10 của trang “Chi tiết”")]


def test_two_khu_pho_and_their_total_are_all_there_are():
    """A small commune's sheet, closed by a total, against the district's line."""
    assert [f.expected for f in check_wholes([whole(462), *units(REGISTERED[:2])])] == ["482"]


@pytest.mark.parametrize(("value", "said"), [(870, True), (902, False)])
def test_a_ward_may_have_members_besides_those_of_its_khu_pho(value, said):
    """Schools and offices have chapters of their own: more is no mistake, less is."""
    found = check_wholes([whole(value, "members"), *units((181, 140, 203, 166, 184), "members")])
    assert [f.found for f in found] == [str(value)] * said


@pytest.mark.parametrize("figures", [
    [whole(1321), *units()],  # the same
    [whole(1312, "clans"), *units(element="clans")],  # a clan lives in several thôn
    [whole(1312, period="2020"), *units()],  # another year
    [whole(1312, level="primary"), *units()],  # another level
    [whole(1312), *units(REGISTERED[:2], total=False)],  # two khu phố, and nobody says that these are all
    [whole(1621), *units((*REGISTERED, None))],  # one has not reported
    [whole(1621), *units(rows=[5, 6, 8, 9, 10])],  # an empty line
    [whole(1621), *units(), *units((140,) * 6, "households", table=3)],  # another table lists a sixth
    [whole(2400), *units(), *units((230, 190, 281, 210, 168), table=3)],  # two rounds
    [whole(1312), whole(9, row=7), *units()],  # two lines of the summary
    [whole(15), *units(), *units((3, 4), element="families_recognized", table=1, sheet="Tổng hợp")],  # what no khu phố has, in a table of khu phố
])
def test_what_is_no_sum_of_khu_pho_is_silent(figures):
    """Other years, levels and lists, clans, and khu phố that have not reported."""
    assert check_wholes(figures) == []


@pytest.mark.parametrize(("heading", "said"), [("Học sinh tiểu học đầu năm", True), ("Học sinh đầu năm", False)])
def test_pupils_of_a_school_are_not_those_of_the_ward(heading, said):
    """The line of a school says the level, a summary's heading does; to a school others come as well."""
    figures = [whole(1421, "pupils_start", level="primary"), *units(element="pupils_start")]
    figures[0].path = (heading,)
    for f in figures[1:]:
        f.education_level = "primary"
    assert [f.found for f in check_wholes(figures)] == ["1.421"] * said


def test_a_list_repeated_on_another_sheet_is_one():
    """The khu phố and their figures stand in two tables."""
    assert [f.params["where_vi"] for f in check_wholes([whole(1312), *units(), *units(table=3, sheet="Biểu 3")])] == ["ô D10 của trang “Chi tiết”"]


@pytest.mark.parametrize("more", [{"values": (*REGISTERED, None)}, {"rows": [5, 6, 8, 9, 10]}])
def test_a_ward_has_no_less_than_some_of_its_khu_pho(more):
    """Where a khu phố has not reported, or a line is empty, less than the others together is wrong all the same."""
    assert [f.found for f in check_wholes([whole(1312), *units(**more)])] == ["1.312"]


def test_a_total_that_is_wrong_is_said_once():
    """The details' own total is wrong: the summary took it over."""
    figures = [whole(1312), *units()]
    figures[-1].value = 1312
    assert [f.rule for f in check_file(figures)] == ["total_mismatch"]
