"""Folders as a town holds them: corrections sent later, the same figures in several files, the neighbour's file, the district's workbook."""

import shutil

import pytest
from openpyxl import Workbook, load_workbook

import hieuhoc_analysis as hh

WARD = "Xã Tân Khánh Tây"
HEADS = ("Tổng số hộ", "Gia đình học tập đăng ký", "Gia đình học tập được công nhận")
FIRST = {"Thôn 1": (211, 150, 131), "Thôn 2": (187, 141, 120), "Thôn 3": (254, 190, 166), "Thôn 4": (163, 118, 97)}
SECOND = FIRST | {"Thôn 2": (187, 148, 125)}


def write(path, units, ward=WARD, year=2023, heads=HEADS, of="Thôn"):
    """A form of one table."""
    path.parent.mkdir(parents=True, exist_ok=True)
    book = Workbook()
    for line in (*([[f"UBND {ward.upper()}"]] if ward else []), [f"GIA ĐÌNH HỌC TẬP NĂM {year}"], [], ["STT", of, *heads], *([i, name, *values] for i, (name, values) in enumerate(units.items(), 1)),
                 [None, "Cộng", *map(sum, zip(*units.values(), strict=True))]):
        book.active.append(line)
    book.save(path)


def in_force(cleaned):
    """What counts: unit → its figures in the order of the columns, each given once."""
    rows = cleaned.observations.query("status != 'superseded'")
    assert not rows.duplicated(["ward", "khu_pho", "period", "data_element", "education_level"]).any()
    order = {"households": 0, "families_registered": 1, "families_recognized": 2}
    return {unit: tuple(part.sort_values("data_element", key=lambda names: names.map(order))["value"].astype(int)) for unit, part in rows.groupby("khu_pho")}


@pytest.mark.parametrize(("first", "second"), [
    ("BC 2023.xlsx", "BC 2023 (sửa).xlsx"), ("BC 2023.xlsx", "BC 2023 - bổ sung.xlsx"), ("Bieu 2023.xlsx", "Bieu 2023_lan 2.xlsx"), ("GDHT 2023.xlsx", "Dinh chinh GDHT 2023.xlsx"),
    ("TH 2023.xlsx", "TH 2023 (2).xlsx"), ("TH 2023 lần 9.xlsx", "TH 2023 lần 10.xlsx"), ("zz du thao 2023.xlsx", "TH 2023.xlsx"), ("nop lan 1/TH.xlsx", "nop lan 2/TH.xlsx"),
    ("TH 2023.xlsx", "TH 2023 gui lai 15-01-2024.xlsx"), ("TH sửa 2023 ngay 05-01-2024.xlsx", "TH 2023 ngay 20-01-2024.xlsx"),
])
def test_a_correction_stands_in_the_place_of_what_it_corrects(tmp_path, first, second):
    """By what its name says of it, however the two are sorted and whenever the first was saved again; it is no question then what differs."""
    write(tmp_path / second, SECOND)
    write(tmp_path / first, FIRST)
    cleaned = hh.clean(tmp_path)
    assert in_force(cleaned) == SECOND
    said = [(f.rule, f.severity, f.source_file, f.source_cell, f.message) for f in cleaned.findings.itertuples() if f.rule != "late"]
    if first.startswith("TH sửa"):  # by its day alone
        assert [one[:-1] for one in said] == [("contradiction", "warning", first, cell) for cell in ("D6", "E6")]
    else:
        ((*what, message),) = said
        assert what == ["figures_corrected", "info", first, "D6"]
        assert "2 số được sửa trong tệp" in message


def test_a_correction_of_one_line_leaves_the_others(tmp_path):
    """The rest of the first submission still counts."""
    write(tmp_path / "2023.xlsx", FIRST)
    write(tmp_path / "2023 sửa thôn 2.xlsx", {"Thôn 2": SECOND["Thôn 2"]})
    assert in_force(hh.clean(tmp_path)) == SECOND


@pytest.mark.parametrize("again", ["2023 (1).xlsx", "Copy of 2023.xlsx", "luu/bao cao.xlsx"])
def test_the_same_file_under_another_name_counts_once(tmp_path, again):
    """Which one does not matter; that one says nothing new is said."""
    write(tmp_path / "2023.xlsx", FIRST)
    (tmp_path / again).parent.mkdir(exist_ok=True)
    shutil.copy(tmp_path / "2023.xlsx", tmp_path / again)
    cleaned = hh.clean(tmp_path)
    assert in_force(cleaned) == FIRST
    assert cleaned.findings["rule"].tolist() == ["submission_repeated"]


def test_a_file_made_of_the_neighbours_does_not_supersede_it(tmp_path):
    """The neighbour's name still stands in the form: its own figures stay, the other file is asked about."""
    write(tmp_path / f"{WARD} 2023.xlsx", FIRST)
    write(tmp_path / "Xã Tân Lý Tây 2023.xlsx", {name: tuple(v + 9 for v in values) for name, values in FIRST.items()})
    cleaned = hh.clean(tmp_path)
    assert in_force(cleaned) == FIRST
    assert set(cleaned.findings["source_file"]) == {"Xã Tân Lý Tây 2023.xlsx"}
    assert cleaned.findings["rule"].tolist() == ["ward_conflict", "papers_contradict"]


@pytest.mark.parametrize(("stated", "rules"), [(514, []), (554, ["ward_not_its_khu_pho"])])
def test_a_district_is_compared_with_the_wards_khu_pho(tmp_path, stated, rules):
    """The district's line of a ward, and the sum of the khu phố that the ward itself sent."""
    write(tmp_path / f"{WARD} 2023.xlsx", FIRST)
    write(tmp_path / "Huyen 2023.xlsx", {WARD: (815, 599, stated), "Xã Tân Lý Tây": (902, 610, 530)}, ward="HUYỆN TÂN LÝ", of="Xã, thị trấn")
    findings = hh.clean(tmp_path).findings
    assert [(f.rule, f.source_file, f.source_cell) for f in findings.itertuples()] == [(rule, "Huyen 2023.xlsx", "E5") for rule in rules]


def test_a_roman_number_is_the_arabic_one_of_the_wards_other_form(tmp_path):
    """*Bình Tân II* of one form, *BÌNH TÂN 2* of the other: its households count once."""
    write(tmp_path / "a.xlsx", {"Bình Tân I": (211, 150), "Bình Tân II": (187, 141)}, heads=HEADS[:2])
    write(tmp_path / "b.xlsx", {"BÌNH TÂN 1": (211, 131), "BÌNH TÂN 2": (187, 120)}, heads=(HEADS[0], HEADS[2]), of="Tên đơn vị")
    assert in_force(hh.clean(tmp_path)) == {"Thôn Bình Tân I": (211, 150, 131), "Thôn Bình Tân II": (187, 141, 120)}


@pytest.mark.parametrize(("later", "missing"), [(("Thôn 1A", "Thôn 1B", "Thôn 2", "Thôn 3"), []), (("Thôn 1", "Thôn 3", "Thôn 4"), ["Thôn 4", "Thôn 2"])])
def test_a_divided_khu_pho_is_not_missing(tmp_path, later, missing):
    """*Thôn 1* became *1A* and *1B*: the list changed, which is said once; a thôn that is left out is asked for."""
    for year, names in ((2022, ("Thôn 1", "Thôn 2", "Thôn 3")), (2023, later)):
        write(tmp_path / f"{year}.xlsx", {name: (200 + 10 * i, 120 + 7 * i, 90 + 5 * i) for i, name in enumerate(names)}, year=year)
    findings = hh.clean(tmp_path).findings
    assert findings.loc[findings["rule"] == "khu_pho_missing", "khu_pho"].tolist() == missing


def of_district(path, units, district, ward="Xã Tân Tiến", year=2023):
    """A ward's form with its district in the letterhead."""
    write(path, units, ward, year)
    book = load_workbook(path)
    book.active["A1"] = f"UBND HUYỆN {district.upper()}"
    book.active["A3"] = f"UBND {ward.upper()}"
    book.save(path)


NEIGHBOUR = {name: tuple(v + 37 for v in values) for name, values in FIRST.items()}


@pytest.mark.parametrize("by_folder", [False, True])
def test_communes_of_one_name_in_two_districts_stay_two(tmp_path, by_folder):
    """By letterhead or folder; each keeps its figures of every year, and the district stands behind its name."""
    for year in (2022, 2023):
        for district, units in (("Đầm Dơi", FIRST), ("Cái Nước", NEIGHBOUR)):
            if by_folder:
                write(tmp_path / f"Huyện {district}" / f"Tân Tiến {year}.xlsx", units, "Xã Tân Tiến", year)
            else:
                of_district(tmp_path / f"{district[:3]} {year}.xlsx", units, district, year=year)
    cleaned = hh.clean(tmp_path)
    assert {(ward, value) for ward, khu_pho, value in cleaned.observations.query("data_element == 'households' and status == 'reported'")[["ward", "khu_pho", "value"]].itertuples(index=False) if khu_pho == "Thôn 1"} == {
        ("Xã Tân Tiến (huyện Đầm Dơi)", 211), ("Xã Tân Tiến (huyện Cái Nước)", 248)}
    assert cleaned.findings.query("severity != 'info'").empty
    assert set(cleaned.submissions["ward"]) == {"Xã Tân Tiến (huyện Đầm Dơi)", "Xã Tân Tiến (huyện Cái Nước)"}
    assert cleaned.observations["org_unit_id"].nunique() == 8


def test_a_file_that_does_not_say_of_which_of_two_it_is(tmp_path):
    """Its figures stand in nobody's place, and it is asked for the district, once."""
    of_district(tmp_path / "a.xlsx", FIRST, "Đầm Dơi")
    of_district(tmp_path / "b.xlsx", NEIGHBOUR, "Cái Nước")
    write(tmp_path / "c.xlsx", SECOND, "Xã Tân Tiến", 2022)
    cleaned = hh.clean(tmp_path)
    assert cleaned.findings.query("rule == 'ward_namesake_unclear'")["source_file"].tolist() == ["c.xlsx"]
    assert (cleaned.observations["status"] == "superseded").sum() == 0


@pytest.mark.parametrize(("first", "second", "years"), [("Đầm Dơi", "Cái Nước", (2022, 2023)), ("Đầm Dơi", "DAM DOI", (2023, 2023)), ("Đầm Dơi", "Đầm Dơii", (2023, 2023))])
def test_one_commune_stays_one(tmp_path, first, second, years):
    """Moved to another district from one year to the next, or its district written otherwise."""
    of_district(tmp_path / "a.xlsx", FIRST, first, year=years[0])
    of_district(tmp_path / "b.xlsx", FIRST, second, year=years[1])
    assert set(hh.clean(tmp_path).observations["ward"]) == {"Xã Tân Tiến"}


def test_a_district_s_workbook_is_of_its_own_communes(tmp_path):
    """Two districts list a commune of one name each; its own form is compared with the right one."""
    write(tmp_path / "Dam Doi.xlsx", {"Xã Tân Tiến": (815, 599, 514), "Xã Tân Lý": (902, 610, 530)}, ward="HUYỆN ĐẦM DƠI", of="Xã, thị trấn")
    write(tmp_path / "Cai Nuoc.xlsx", {"Xã Tân Tiến": (700, 500, 400), "Xã Hòa Mỹ": (902, 610, 530)}, ward="HUYỆN CÁI NƯỚC", of="Xã, thị trấn")
    of_district(tmp_path / "Tan Tien.xlsx", FIRST, "Đầm Dơi")
    cleaned = hh.clean(tmp_path)
    assert cleaned.findings.query("severity != 'info'").empty
    assert set(cleaned.observations.query("ward.str.contains('Tân Tiến')")["ward"]) == {"Xã Tân Tiến (huyện Đầm Dơi)", "Xã Tân Tiến (huyện Cái Nước)"}


def test_telling_communes_apart_lasts_in_the_cache(tmp_path):
    """A second run gives the same bytes, and without the other district's file the name is the plain one again."""
    of_district(tmp_path / "raw" / "a.xlsx", FIRST, "Đầm Dơi")
    of_district(tmp_path / "raw" / "b.xlsx", NEIGHBOUR, "Cái Nước")
    one, two = (hh.clean(tmp_path / "raw", cache=tmp_path / "cache") for _ in range(2))
    assert one.observations.equals(two.observations)
    (tmp_path / "raw" / "b.xlsx").unlink()
    assert set(hh.clean(tmp_path / "raw", cache=tmp_path / "cache").observations["ward"]) == {"Xã Tân Tiến"}


def test_two_papers_that_differ_in_most_are_said_to_once(tmp_path):
    """Not cell by cell; with how many differ and the first of them, in both languages. A few that differ are each named."""
    write(tmp_path / "a.xlsx", FIRST)
    write(tmp_path / "b.xlsx", NEIGHBOUR)
    found = hh.clean(tmp_path).findings.query("severity != 'info'")
    assert found[["rule", "source_file", "source_cell"]].values.tolist() == [["papers_contradict", "a.xlsx", "C5"]]
    assert "12 trong 12 số liệu của Xã Tân Khánh Tây khác với tệp “b.xlsx” (như ô C5: 211, ở đó ô C5: 248;" in found["message"].iloc[0]
    write(tmp_path / "b.xlsx", {name: (values[0], values[1] + 1, values[2]) for name, values in FIRST.items()})
    assert hh.clean(tmp_path).findings.query("severity != 'info'")["rule"].tolist() == ["contradiction"] * 4


def test_two_sheets_that_differ_in_most_are_said_to_once(tmp_path):
    """The same within one file."""
    write(tmp_path / "a.xlsx", FIRST)
    book = load_workbook(tmp_path / "a.xlsx")
    copy = book.copy_worksheet(book.active)
    for row in copy.iter_rows(min_row=5, max_row=9, min_col=3):
        for cell in row:
            cell.value += 37 if cell.row < 9 else 4 * 37
    book.save(tmp_path / "a.xlsx")
    assert [(f.rule, f.source_sheet) for f in hh.clean(tmp_path).findings.itertuples() if f.severity != "info"] == [("papers_contradict", "Sheet")]
