"""Decisions on figures: applied where they fit, said aloud where they no longer do."""

from dataclasses import dataclass, field

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.conclusions.corrections import apply_corrections, apply_exclusions, lost, named_files
from hieuhoc_analysis.harmonize.figures import Figure

CORRECTIONS = "source_file,source_sheet,source_cell,old_value,new_value,reason,decided_by,date\n"
EXCLUSIONS = "source_file,ward,khu_pho,period,data_element,reason,decided_by,date\n"
WHY = "cộng nhầm,Phòng GDĐT,2020-03-01"


def correct(files, whole=True):
    """Corrections as a run applies them, and what it says of those without an object."""
    named = named_files([file.source_file for file in files])
    return apply_corrections(files, named) + (lost(named, ()) if whole else [])


def exclude(files):
    """Exclusions as a run applies them, and what it says of those without an object."""
    named = named_files([file.source_file for file in files])
    found, fitted = apply_exclusions(files, named)
    for file in files:
        file.figures = [f for f in file.figures if not f.excluded]
    return found + lost(named, fitted)


@dataclass
class File:
    """A submission as far as decisions concern it."""

    source_file: str
    figures: list[Figure]
    findings: list[Finding] = field(default_factory=list)


def figure(raw, value, row=5, khu_pho="Khu phố 1", role="value", period="2019"):
    """One figure in column C of sheet Biểu 1."""
    return Figure(role, "Biểu 1", row, 3, 1, "Thị trấn Liên Hương", khu_pho, period, "households", "all", (), (), raw, None, value=value)


@pytest.fixture
def decide(tmp_path):
    """Write decisions into a codelists folder and use it."""
    def write(name, header, *rows):
        (tmp_path / f"{name}.csv").write_text(header + "\n".join(rows) + "\n", encoding="utf-8")

    with codelists.using(tmp_path):
        yield write


def test_a_correction_replaces_the_value_and_keeps_the_raw_text(decide):
    """Status corrected, raw text as before; what reading said of the cell is settled."""
    decide("corrections", CORRECTIONS, f"2019/a.xlsx,Biểu 1,C5,1o5,105,{WHY}")
    file = File("2019/a.xlsx", [figure("1o5", None)], [Finding("malformed_number", source_sheet="Biểu 1", source_cell="C5", found="1o5")])
    found = correct([file])
    assert [(f.value, f.status, f.raw) for f in file.figures] == [(105, "corrected", "1o5")]
    assert file.findings == []
    assert [(f.rule, f.severity, f.message()) for f in found] == [
        ("corrected", "info", "Trang “Biểu 1”, ô C5: “1o5” được thay bằng 105 theo corrections.csv; lý do: cộng nhầm (Phòng GDĐT, 01/03/2020).")]


@pytest.mark.parametrize("old", ["2631", "2.631", "2,631", " 2631 "])
def test_a_number_is_the_same_however_it_is_separated(decide, old):
    """The expected value may be typed with or without separators."""
    decide("corrections", CORRECTIONS, f'2019/a.xlsx,Biểu 1,$C$5,"{old}",2613,{WHY}')
    file = File("2019/a.xlsx", [figure("2631", 2631)])
    assert [f.rule for f in correct([file])] == ["corrected"]
    assert file.figures[0].value == 2613


@pytest.mark.parametrize(("row", "now_vi", "now_en"), [
    ("2019/a.xlsx,Biểu 1,C5,400,410", "ô này nay ghi “412”", "the cell now says “412”"),
    ("2019/a.xlsx,Biểu 1,C5,400,412", "ô này nay đã ghi 412, có lẽ địa phương đã sửa trong biểu", "the cell already says 412; the ward seems to have corrected it"),
    ("2019/a.xlsx,Biểu 1,C5,412,412", "số mới bằng số đang có trong ô, không có gì để sửa", "the new value is the one that the cell already holds, so there is nothing to correct"),
    ("2019/a.xlsx,Biểu 1,C99,400,410", "ô này nay không có số liệu nào", "the cell holds no figure now"),
    ("2019/a.xlsx,Biểu 2,C5,400,410", "tệp không có trang “Biểu 2” chứa số liệu; có: “Biểu 1”", "the file has no sheet “Biểu 2” with figures; it has: “Biểu 1”"),
    ("2019/b.xlsx,Biểu 1,C5,400,410", "không có tệp này trong các tệp vừa đọc", "this file is not among those read"),
])
def test_a_correction_that_no_longer_fits_is_an_error_and_not_applied(decide, row, now_vi, now_en):
    """The message says what is there now, in both languages."""
    decide("corrections", CORRECTIONS, f"{row},{WHY}")
    file = File("2019/a.xlsx", [figure("412", 412)])
    found = correct([file])
    assert [(f.rule, f.severity) for f in found] == [("correction_stale", "error")]
    assert found[0].message().endswith(f"không áp dụng: {now_vi}.")
    assert found[0].message("en").endswith(f"not applied: {now_en}.")
    assert (file.figures[0].value, file.figures[0].status) == (412, "reported")


@pytest.mark.parametrize("place", ["2019\\A.XLSX,biểu 1", "d:\\bieu\\2019\\a.xlsx,BIỂU 1"])
def test_a_place_is_found_as_windows_writes_it(decide, place):
    """Folders parted by backslashes, capitals and small letters alike."""
    decide("corrections", CORRECTIONS, f"{place},C5,412,410,{WHY}")
    file = File("2019/a.xlsx", [figure("412", 412)])
    assert [f.rule for f in correct([file])] == ["corrected"]


@pytest.mark.parametrize(("where", "meant"), [
    (",Liên Hương,,2019", "Thị trấn Liên Hương"), (",Thị trấn Liên Hượng,,2019", "Thị trấn Liên Hương"), (",Thị trấn Liên Hương,Khu phố Phú Lạc,2019", "Khu phố Phú Lộc"), (",Thị trấn Liên Hương,,2016", ""),
])
def test_an_exclusion_that_fits_nothing_is_told_what_may_have_been_meant(decide, where, meant):
    """A ward without its kind, a name mistyped; nothing where the year is wrong."""
    decide("exclusions", EXCLUSIONS, f"{where},,{WHY}")
    (found,) = lost({}, (), {"Thị trấn Liên Hương": ["Khu phố 1", "Khu phố Phú Lộc"], "Xã Vĩnh Hảo": []})
    assert found.message().endswith(f" Có thể là “{meant}”." if meant else "không loại trừ gì.")


def test_an_exclusion_fits_names_in_other_letters(decide):
    """*THỊ TRẤN LIÊN HƯƠNG* is no other ward."""
    decide("exclusions", EXCLUSIONS, f",THỊ TRẤN LIÊN HƯƠNG,khu phố 1,2019,,{WHY}")
    assert [f.rule for f in exclude([File("2019/a.xlsx", [figure("400", 400)])])] == ["excluded"]


def test_a_single_file_asks_for_no_other(decide):
    """`check` of one file does not complain of corrections of other files, and finds its own by the end of the path."""
    decide("corrections", CORRECTIONS, f"2019/b.xlsx,Biểu 1,C5,400,410,{WHY}", f"2019/a.xlsx,Biểu 1,C5,412,410,{WHY}")
    assert [f.rule for f in correct([File("a.xlsx", [figure("412", 412)])], whole=False)] == ["corrected"]


@pytest.mark.parametrize(("row", "said"), [
    (f"2019/a.xlsx,Biểu 1,C5,400,bốn trăm,{WHY}", "phải là một con số"), (f"2019/a.xlsx,Biểu 1,C5,400,-1,{WHY}", "phải là một con số từ 0 trở lên"), (f"2019/a.xlsx,Biểu 1,C5,400,,{WHY}", "exclusions.csv"),
    (f"2019/a.xlsx,Biểu 1,hàng 5,400,410,{WHY}", "“hàng 5” ở cột source_cell phải là địa chỉ một ô"), ("2019/a.xlsx,Biểu 1,C5,400,410,,Phòng GDĐT,", "ô ở cột reason để trống"),
    ("2019/a.xlsx,Biểu 1,C5,400,410,cộng nhầm,,", "ô ở cột decided_by để trống"),
])
def test_an_incomplete_correction_is_refused(decide, row, said):
    """A decision needs a cell, a number, a reason and an office."""
    decide("corrections", CORRECTIONS, row)
    with pytest.raises(CodelistError, match=said):
        correct([])


def test_a_column_that_is_missing_is_named(decide):
    """A file of decisions without its columns is refused in words."""
    decide("corrections", "source_file,source_sheet,source_cell\n", "a.xlsx,Biểu 1,C5")
    with pytest.raises(CodelistError, match="thiếu cột old_value, new_value"):
        correct([])


def test_excluded_figures_leave_with_what_was_said_of_them(decide):
    """One info finding a file and decision; figures of other khu phố stay."""
    decide("exclusions", EXCLUSIONS, f",Thị trấn Liên Hương,Khu phố 2,2019,,{WHY}")
    about = [Finding("scale_suspect", source_sheet="Biểu 1", source_cell="C6"), Finding("scale_suspect", source_sheet="Biểu 1", source_cell="C5")]
    file = File("2019/a.xlsx", [figure("400", 400), figure("9", 9, row=6, khu_pho="Khu phố 2")], about)
    found = exclude([file])
    assert [f.khu_pho for f in file.figures] == ["Khu phố 1"]
    assert [f.source_cell for f in file.findings] == ["C5"]
    assert [(f.rule, f.message()) for f in found] == [("excluded", (
        "1 số liệu (Thị trấn Liên Hương, Khu phố 2, 2019) không được tính, theo exclusions.csv; lý do: cộng nhầm (Phòng GDĐT, 01/03/2020)."))]


def test_a_whole_file_is_excluded(decide):
    """Values and totals of the file leave."""
    decide("exclusions", EXCLUSIONS, f"2019/a.xlsx,,,,,{WHY}")
    files = [File("2019/a.xlsx", [figure("400", 400), figure("400", 400, row=9, khu_pho="", role="total")]), File("2019/b.xlsx", [figure("1", 1)])]
    assert [(f.rule, f.found) for f in exclude(files)] == [("excluded", "1")]
    assert [len(f.figures) for f in files] == [0, 1]


def test_an_exclusion_that_fits_nothing_is_an_error(decide):
    """It says which row of the codelist."""
    decide("exclusions", EXCLUSIONS, f",Thị trấn Liên Hương,Khu phố 99,2019,,{WHY}")
    found = exclude([File("2019/a.xlsx", [figure("400", 400)])])
    assert [(f.rule, f.severity) for f in found] == [("exclusion_stale", "error")]
    assert "(Thị trấn Liên Hương, Khu phố 99, 2019)" in found[0].message()


def test_an_exclusion_names_a_file_or_a_ward(decide):
    """A row that would fit everything is refused."""
    decide("exclusions", EXCLUSIONS, f",,,2019,,{WHY}")
    with pytest.raises(CodelistError, match="hoặc ghi cột ward"):
        exclude([])
