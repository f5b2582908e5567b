"""Workbooks typed wholly without accents: ward, names, units and words for nothing are read, and what may be mistaken is said."""

import pytest

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
