"""What changed since the ward's previous submission is said once, and another writing of the same is not a change."""

from dataclasses import dataclass, field

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_drift, check_reporting


@dataclass
class Read:
    """A submission of one ward."""

    source_file: str
    values: list
    findings: list = field(default_factory=list)


def sent(year, elements=("households", "families_registered"), units=("Thôn 1", "Thôn 2", "Thôn 3"), ward="Xã Vĩnh Hảo", unknown=(), file=""):
    """Figures of one ward and year."""
    values = [
        Figure("value", "Biểu 1", 5 + y, 3 + x, 1, ward, unit, str(year), element, "all", (f"Cột {year}",), (), "1", None, value=1)
        for y, unit in enumerate(units) for x, element in enumerate(elements)]
    return Read(file or f"{year}.xlsx", values, [Finding("heading_unknown", source_sheet="Biểu 1", source_cell="H3", found=text) for text in unknown])


def said(*submissions):
    """Rule, file, cell, found and expected of each finding."""
    return [(f.rule, f.source_file, f.source_cell, f.found, f.expected) for f in check_drift(submissions)]


def test_the_same_in_other_words_is_no_change():
    """Other headings, other columns, another order of the same data elements and khu phố: nothing."""
    assert said(sent(2018), sent(2019, elements=("families_registered", "households"), units=("Thôn 3", "Thôn 1", "Thôn 2"))) == []


def test_a_lost_column_with_an_unknown_heading_is_one_finding():
    """What is gone and what nobody understands stand in one sentence, at the heading."""
    found = check_drift([sent(2018), sent(2019, elements=("households",), unknown=("Hộ tham gia",))])
    assert [(f.rule, f.severity, f.source_file, f.source_cell) for f in found] == [("drift_heading", "info", "2019.xlsx", "H3")]
    assert found[0].message() == "Xã Vĩnh Hảo, 2019: so với biểu 2018, biểu này không còn “Gia đình đăng ký”; có tiêu đề chưa hiểu “Hộ tham gia”."
    assert "no longer has “Families registered”" in found[0].message("en")


def test_what_came_back_is_not_new():
    """A column that only one year left out is said when it went, not when it is there again."""
    assert said(sent(2017), sent(2018, elements=("households",)), sent(2019)) == [("drift_heading", "2018.xlsx", "", "", "families_registered")]


def test_a_new_khu_pho_is_said_and_a_missing_one_left_to_the_reporting_check():
    """The list grew by one: one finding at its first cell. It shrank by one: `khu_pho_missing` says so."""
    more = ("Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4")
    assert said(sent(2018), sent(2019, units=more)) == [("drift_khu_pho", "2019.xlsx", "C8", "Thôn 4", "")]
    assert said(sent(2018, units=more), sent(2019)) == []


def test_another_list_of_khu_pho_is_one_finding():
    """A reform gives one sentence, not one for each name."""
    before, after = tuple(f"Thôn {i}" for i in range(1, 9)), ("Thôn Thành Công", "Thôn Tân Phú")
    found = check_drift([sent(2018, units=before), sent(2019, units=after)])
    assert [(f.rule, f.found) for f in found] == [("drift_khu_pho", "Thôn Tân Phú; Thôn Thành Công")]
    assert "“Thôn 6” … (8)" in found[0].message()


def test_numbers_are_not_spellings():
    """*Thôn 4* in the place of *Thôn 3* is another khu phố; *Thôn Lạc Trí* in the place of *Thôn Lạc Trị* is a question."""
    assert said(sent(2018), sent(2019, units=("Thôn 1", "Thôn 2", "Thôn 4"))) == [("drift_khu_pho", "2019.xlsx", "C7", "Thôn 4", "Thôn 3")]
    assert said(sent(2018, units=("Thôn 1", "Thôn Lạc Trị")), sent(2019, units=("Thôn 1", "Thôn Lạc Trí"))) == [
        ("khu_pho_unknown", "2019.xlsx", "C6", "Thôn Lạc Trí", "Thôn Lạc Trị")]


def test_a_districts_workbook_says_a_change_once():
    """Two wards of one file that changed alike make one finding."""
    files = [Read(f"{year}.xlsx", [*sent(year, elements).values, *sent(year, elements, ward="Xã Hòa Minh").values])
             for year, elements in ((2018, ("households", "clans")), (2019, ("households",)))]
    found = check_drift(files)
    assert [f.rule for f in found] == ["drift_heading"]
    assert found[0].message().startswith("Xã Vĩnh Hảo, Xã Hòa Minh, 2019: ")


def test_years_are_compared_with_years():
    """A school year beside calendar years is another form, not a change."""
    assert said(sent(2018), sent("2018-2019", elements=("dropouts",), units=())) == []


def of_year(year, units):
    """What `check_reporting` takes of a submission."""
    read = sent(year, units=units)
    return read.source_file, "", read.values


BEFORE, AFTER = ("Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4", "Thôn 5"), ("Thôn 1", "Thôn 2", "Thôn 5", "Thôn Đoàn Kết")


def test_merged_khu_pho_are_one_question_with_the_lines_that_register_them():
    """Two that stop where another begins are not asked for, nor is it for the years before; the lines of the register stand in the hint."""
    years = [(2021, BEFORE), (2022, BEFORE), (2023, AFTER), (2024, AFTER)]
    assert check_reporting([of_year(*one) for one in years]) == []
    found = check_drift([sent(year, units=units) for year, units in years])
    assert [(f.rule, f.period, f.expected) for f in found] == [("drift_khu_pho", "2023", "Thôn 3; Thôn 4")]
    assert all(f"“2023-MM-DD,,Xã Vĩnh Hảo,{old},,Xã Vĩnh Hảo,Thôn Đoàn Kết,1,,”" in found[0].hint() for old in ("Thôn 3", "Thôn 4"))


def test_a_khu_pho_that_reports_again_was_missing():
    """*Thôn 3* that is back in 2024 did not go into the one that began in 2023."""
    years = [(2022, BEFORE), (2023, (*AFTER, "Thôn 4")), (2024, (*BEFORE, "Thôn Đoàn Kết"))]
    assert [(f.khu_pho, f.period) for f in check_reporting([of_year(*one) for one in years])] == [("Thôn Đoàn Kết", "2022"), ("Thôn 3", "2023")]


def test_a_registered_change_is_no_silence(tmp_path):
    """What ``territory_changes.csv`` says of khu phố is known to who asks for them: *Thôn 4* went into *Thôn 5* that was there before."""
    sent_in = [of_year(2022, BEFORE), of_year(2023, BEFORE[:3] + BEFORE[4:])]
    assert [f.khu_pho for f in check_reporting(sent_in)] == ["Thôn 4"]
    (tmp_path / "territory_changes.csv").write_text(
        "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source\n"
        + "".join(f"2023-03-15,,Xã Vĩnh Hảo,{name},,Xã Vĩnh Hảo,Thôn 5,1,,\n" for name in ("Thôn 4", "Thôn 5")), encoding="utf-8")
    with codelists.using(tmp_path):
        assert check_reporting(sent_in) == []


def test_the_years_beside_tell_who_is_missing_where_the_register_has_many_more():
    """Half of a ward's registered khu phố never reported, so that the list is another one: of those that did one is missing in 2018."""
    eight = [f"Khu phố {i}" for i in range(1, 9)]
    years = [sent(year, units=tuple(units), ward="Thị trấn Liên Hương") for year, units in ((2017, eight), (2018, [u for u in eight if u != "Khu phố 6"]), (2019, eight))]
    found = check_reporting([(read.source_file, "", read.values) for read in years])
    assert [(f.khu_pho, f.period) for f in found] == [("Khu phố 6", "2018")]
