"""Workbooks typed wholly without accents: ward, names, units and words for nothing are read, and what may be mistaken is said."""

import re

import pytest

from hieuhoc_analysis.harmonize.paper.stated_periods import period_in
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.submission import read_submission

TOP = [["UBND XA HAI THANH"], ["BIEU TONG HOP MO HINH HOC TAP NAM 2019"], []]


def test_ward_names_units_and_nothing(typed):
    """*Dia ban* names no bản, *ap Tan Lap* is an ấp, *550 ho* a count and *khong* none; the ward is asked for with its accents."""
    values, findings = typed([*TOP, ["Dia ban", "Tong so ho", "Ho dang ky GDHH", "So dong ho dang ky DHHH"],
                              ["ap Tan Lap", "823 ho", "550 ho", "khong"], ["ap Hoa Binh", "279 ho", "180 ho", 2], ["ap Phu Loc", "542 ho", "300 ho", 1]])
    assert {name: value for (name, _, element, _), value in values.items() if element == "families_registered"} == {"Ấp Tan Lap": 550, "Ấp Hoa Binh": 180, "Ấp Phu Loc": 300}
    assert values["Ấp Tan Lap", "2019", "clans_registered", "all"] == 0
    assert [(f.rule, f.found) for f in findings if f.severity != "info"] == [("ward_accentless", "Xã Hai Thanh")]


@pytest.mark.parametrize("name", ["Xã Hải Thanh/a.xlsx", "Hải Thanh/bieu xã Hải Thanh.xlsx"])
def test_accents_of_file_or_folder_are_taken(typed, name):
    """*UBND XA HAI THANH* and *Xã Hải Thanh* are one ward."""
    _, findings = typed([*TOP, ["STT", "Thon", "Tong so ho"], [1, "Thon 1", 823], [2, "Thon 2", 512]], name=name)
    assert [f.rule for f in findings if f.rule.startswith("ward")] == []


def test_forms_that_name_their_place_behind_a_colon(typed):
    """*Xom: Vinh Phu* over a form."""
    forms = {f"To {n}": [["HOI KHUYEN HOC XA EA TUL"], ["PHIEU BAO CAO NAM 2018"], [f"Xom: {place}"], [], ["Chi tieu", "So luong"], ["Tong so ho", 467 + n], ["Ho dat GDHT", 199]]
             for n, place in ((1, "Vinh Phu"), (2, "Tan Lap"))}
    values, _ = typed(forms)
    assert {name: value for (name, _, element, _), value in values.items() if element == "households"} == {"Xóm Vinh Phu": 468, "Xóm Tan Lap": 469}


def test_khu_pho_under_an_unknown_ward_are_no_wards(typed):
    """*TDP1*, *KV 2* in a paper of a district's association whose ward nothing names: the ward is missing, the names are khu phố."""
    values, findings = typed([["HỘI KHUYẾN HỌC HUYỆN CẨM XUYÊN"], ["TỔNG HỢP NĂM 2020"], [], ["STT", "Đơn vị", "Tổng số hộ"], [1, "TDP1", 300], [2, "TDP2", 310], [3, "TDP3", 290]])
    assert ({name for name, *_ in values}, [f.rule for f in findings if f.severity == "error"]) == ({"Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3"}, ["ward_missing"])


def test_models_and_kinds_over_columns(typed):
    """A sheet called *Dong ho* is about clans, *Khu dan cu dat CDHT* counts communities, and *Chia theo khom* over the units says nothing of the indicators."""
    clans = [["UBND XA HAI THANH"], ["BIEU THONG KE KET QUA NAM 2021"], ["STT", "Ten don vi", "TS", "Duoc cong nhan", "Khu dan cu dat CDHT"], [1, "Ap 1", 4, 2, 1], [2, "Ap 2", 3, 1, 1]]
    turned = [["UBND XA HAI THANH"], ["TONG HOP NAM 2022"], ["STT", "Noi dung", "Tong cong", "Chia theo khom", None], [None, None, None, "Khom 1", "Khom 2"], [1, "Gia dinh dat danh hieu hoc tap"],
              [None, "- So dang ky", 732, 462, 270], [None, "- Ho gia dinh duoc cong nhan", 590, 352, 238]]
    values, _ = typed({"Dong ho": clans, "Sheet2": turned})
    assert {(period, element): value for (name, period, element, _), value in values.items() if name in ("Ấp 1", "Khóm 1")} == {
        ("2021", "clans"): 4, ("2021", "clans_recognized"): 2, ("2021", "communities_recognized"): 1, ("2022", "families_registered"): 462, ("2022", "families_recognized"): 352}


def test_kinds_of_two_words_and_units_in_brackets(typed):
    """*Khoi pho 01* is a khối phố and no khối, *Ten don vi, dia ban* names no bản, and *(dong ho)* behind a heading is its unit."""
    values, _ = typed([*TOP, ["STT", "Ten don vi, dia ban", "Tong so ho gia dinh (ho gia dinh)"], [1, "Khoi pho 01", 796], [2, "Khoi pho 02", 820]])
    assert {name: value for (name, *_), value in values.items()} == {"Khối phố 1": 796, "Khối phố 2": 820}


NAMES = ["Thon Dong", "Thon Tay", "Thon Nam", "Thon Bac"]
WARD = {"XA": "UBND XA VINH HAO"}


def cdht(heads, lines, year=2023, top="XA", sheet="Bieu 1", households=True):
    """A form without accents with *CDHT* in its headings or in the sheet's name."""
    head = ["TT", "Thon", *(["Tong so ho"] if households else []), *heads]
    return {sheet: [[WARD[top]], [f"BIEU TONG HOP NAM {year}"], [], head,
                    *([n, name, *([300 + n] if households else []), *line] for n, (name, line) in enumerate(zip(NAMES, lines, strict=False), 1))]}


@pytest.mark.parametrize(("rows", "found"), [
    (cdht(["Dang ky CDHT", "CN CDHT"], [(1, 1), (1, 0), (1, 1), (1, 1)]), {"communities_registered", "communities_recognized"}),
    (cdht(["Dang ky CDHT", "CN CDHT", "Ty le CDHT (%)"], [(1, "1/1", 100), (1, 0, 0), (1, 1, 100), (1, "1/1", 100)]), {"communities_registered", "communities_recognized"}),
    (cdht(["Dang ky CDHT"], [(220,), (310,), (150,), (90,)]), {"citizens_registered"}),
    (cdht(["Dang ky CDHT"], [(220,), (310,), (150,), (90,)], year=2019), {"citizens_registered"}),  # whatever the law of the year
    (cdht(["Dang ky CDHT"], [(0,), (0,), (0,), (0,)], year=2019), {"communities_registered"}),  # there were no learning citizens yet
    (cdht(["Dat CDHT", "Dat CDHT"], [(1, 210), (0, 300), (1, 250), (1, 150)]), {"communities_recognized", "citizens_recognized"}),
    (cdht(["Dat CDHT", "Dat CDHT"], [(1, 5), (0, 4), (1, 6), (1, 3)]), {"communities_recognized", "citizens_recognized"}),  # the second is what the first is not
    (cdht(["Tong so", "Cong nhan"], [(1, 1), (1, 0), (1, 1), (1, 1)], sheet="3.CDHT", households=False), {"communities", "communities_recognized"}),
    (cdht(["Tong so", "Cong nhan"], [(800, 410), (600, 300), (900, 500), (700, 210)], sheet="5.CDHT", households=False), {"adults", "citizens_recognized"}),
    (cdht(["CDHT dat (nguoi)"], [(4,), (6,), (5,), (9,)]), {"citizens_recognized"}),
    (cdht(["So thon dat CDHT"], [(4,), (6,), (5,), (9,)]), {"communities_recognized"}),
])
def test_cdht_is_what_its_figures_can_count(typed, rows, found):
    """*Cộng đồng học tập*, of which a thôn is one, or *công dân học tập*, of whom it has hundreds: by the words beside it, the figures, the other columns, the year."""
    values, _ = typed(rows)
    assert {element for _, _, element, _ in values} - {"households"} == found


def test_cdht_that_nothing_decides_is_asked_for(typed):
    """Four to nine each may be either; both data elements are offered, and a sheet's name that may mean either says nothing."""
    lines = [(4,), (6,), (5,), (9,)]
    for rows in (cdht(["Dat CDHT"], lines), cdht(["Cong nhan"], lines, sheet="CDHT")):
        values, findings = typed(rows)
        asked = [f for f in findings if f.rule == "heading_unknown"]
        assert ({element for _, _, element, _ in values}, len(asked)) == ({"households"}, 1)
    values, findings = typed(cdht(["Dat CDHT"], lines))
    assert re.findall(r"\w+_recognized", next(f.expected for f in findings if f.rule == "heading_unknown")) == ["communities_recognized", "citizens_recognized"]


def test_cdht_of_indicators_down_and_of_a_legend(typed):
    """*- Dang ky* under *CDHT* across the thôn; *CDHT: cong dan hoc tap* under the table."""
    turned = [["UBND XA VINH HAO"], ["BIEU TONG HOP NAM 2023"], [], ["TT", "Noi dung", "Thon Dong", "Thon Tay", "Thon Nam"], [1, "Tong so ho", 300, 310, 290], [2, "CDHT"], [None, "- Dang ky", 1, 1, 1], [None, "- Duoc cong nhan", 1, 0, 1]]
    values, findings = typed(turned)
    assert values["Thôn Dong", "2023", "communities_registered", "all"] == 1
    assert [(f.source_cell, f.expected) for f in findings if f.rule == "cdht_read"] == [("B7", "cộng đồng học tập")]
    rows = cdht(["Dat CDHT"], [(4,), (6,), (5,), (9,)])
    rows["Bieu 1"] += [[], ["Ghi chu: CDHT: cong dan hoc tap"]]
    assert {element for _, _, element, _ in typed(rows)[0]} == {"households", "citizens_recognized"}


def test_cdht_beside_words_with_accents_is_citizens_unless_each_has_one(typed):
    """A writer with accents at hand writes *CĐHT*; one who forgot the stroke has a thôn count one."""
    rows = [["UBND XÃ VĨNH HẢO"], ["BIỂU TỔNG HỢP NĂM 2023"], [], ["TT", "Thôn", "Tổng số hộ", "CDHT được công nhận"]]
    few, ones = ([*rows, *([n, f"Thôn {n}", 300, value] for n, value in enumerate(some, 1))] for some in ((4, 6, 5, 9), (1, 0, 1, 1)))
    assert [next(element for _, _, element, _ in typed(some)[0] if element != "households") for some in (few, ones)] == ["citizens_recognized", "communities_recognized"]


def test_a_decision_on_cdht_holds(typed, tmp_path):
    """What a person wrote into ``unmapped_headings.csv`` comes before what the figures say."""
    typed(cdht(["Dat CDHT"], [(1,), (0,), (1,), (1,)]))
    lists = tmp_path / "lists"
    lists.mkdir()
    (lists / "unmapped_headings.csv").write_text("heading,data_element\nDat CDHT,citizens_recognized\n", encoding="utf-8-sig")
    assert {f.data_element for f in read_submission(tmp_path / "a.xlsx", "a.xlsx", lists).values} == {"households", "citizens_recognized"}


@pytest.mark.parametrize(("text", "period"), [("Tra Cu, ngay    thang    nam 2018", ""), ("HO SO NAM 2019", "2019"), ("KET QUA NAM 2019 VA PHUONG HUONG NAM 2020", "2019"),
                                              ("So sanh nam 2019", ""), ("HOC SINH NAM HOC 2018-2019", "2018-2019"), ("Giai doan 2016-2020", "")])
def test_years_in_titles(text, period):
    """A day of signing, a plan or a comparison names no year of figures, with or without accents."""
    assert period_in(text) == period


@pytest.mark.parametrize(("text", "wards"), [("UBND PHUONG 12", ["Phường 12"]), ("Dia phuong 5", []), ("UBND THI TRAN CO PHUC", ["Thị trấn Co Phuc"]), ("UBND XA NAM PHUOC", ["Xã Nam Phuoc"]),
                                             ("KET QUA UBND XA NAM HOC 2018", []), ("SO LIEU XA DAT CHUAN", []), ("UBND XA VA HOI KHUYEN HOC", [])])
def test_wards_whose_names_begin_like_other_words(text, wards):
    """*Co* may be *có*, *Nam* *năm*: after an office and to the end of their text they begin a name."""
    assert org_units.find_wards(text) == wards


@pytest.mark.parametrize(("heading", "wards"), [("Xa, phuong", True), ("Xa, thi tran", True), ("Dia phuong", False), ("Thon (xa)", False), ("To chuc xa hoi", False), ("Thi xa", False)])
def test_columns_of_wards(heading, wards):
    """*Hoa An* under *Xa, phuong* is a ward."""
    assert org_units.names_wards(heading) == wards


def test_theo_doi_is_no_kind_of_unit(typed):
    """*BIEU THEO DOI* (*theo dõi*) says nothing of an *đội*."""
    values, _ = typed([["UBND XA HUNG LOC"], ["BIEU THEO DOI DUY TRI SI SO nam hoc 2018-2019"], [], ["No", "", "Si so cuoi nam", "So em bo hoc"], [1, "ap Binh An 2", 376, 2], [2, "ap My Hiep 1", 473, 1], [3, "ap Nam An 1", 707, 2]])
    assert {name for name, *_ in values} == {"Ấp Binh An 2", "Ấp My Hiep 1", "Ấp Nam An 1"}


def test_units_money_and_wholes(typed):
    """*(dong ho)* is no money, *10,5 trieu* is, *Xom Lac An* under *KDC* is a xóm, *Toan xa Vinh Hao* the total."""
    rows = [["UBND XA VINH HAO"], ["BIEU TONG HOP NAM 2019"], [], ["TT", "KDC", "Dong ho hieu hoc (dong ho)", None, "Quy KH (dong)"], [None, None, "Tong so", "Dang ky"],
            [1, "Xom Lac An", 4, 2, "10,5 trieu"], [2, "Xom 2", 3, 1, 9500000], [3, "Xom 3", 3, 2, "7 trieu"], [None, "Toan xa Vinh Hao", 10, 5, 27000000]]
    values, _ = typed(rows, merges=["C4:D4"])
    assert {element: value for (name, _, element, _), value in values.items() if name == "Xóm Lac An"} == {"clans": 4, "clans_registered": 2, "fund_vnd": 10_500_000}
    assert len({name for name, *_ in values}) == 3


@pytest.mark.parametrize("written", ["TO DAN PHO SO 1", "TDP SO 1", "To dan pho so 01", "Tổ dân phố SỐ 1", "TO DAN PHO SO I"])
def test_so_before_a_number_is_no_name(written):
    """*SO* in capitals is *số* as well."""
    assert org_units.khu_pho_name(written).canonical == "Tổ dân phố 1"


def test_so_before_a_name_is_part_of_it():
    """*Thôn So Đũa* is called so."""
    assert org_units.khu_pho_name("Thôn So Đũa").canonical == "Thôn So Đũa"
