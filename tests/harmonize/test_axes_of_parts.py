"""Sexes and cumulated figures on every axis that a workbook has: parts and sums of what is counted, and no figures of their own."""

import pytest
from test_every_axis import COUNTS, LEVELS, PUPILS, PUPILS_BY_LEVEL, QUARTERS, SCHOOL_YEARS, STEPS, UNITS, YEARS, misread

from hieuhoc_analysis.harmonize.words.subsets import is_part, part_titled, southern
from hieuhoc_analysis.language.text import without_accents

WARD = "HỘI KHUYẾN HỌC XÃ VĨNH HẢO"
MEN, WOMEN = ("Nam", "-men"), ("Nữ", "-women")
SEXES = {
    "first": [("Tổng số", "all"), MEN, WOMEN], "sum": [("Tổng", "all"), MEN, WOMEN], "last": [MEN, WOMEN, ("Tổng số", "all")],
    "of which": [("Tổng số", "all"), ("Trong đó: nữ", "-women")], "women": [WOMEN, ("Tổng cộng", "all")],
}  # fmt: skip
OF_PUPILS = [("Số học sinh đầu năm học", "pupils_start"), ("Số học sinh bỏ học", "dropouts")]
OF_PEOPLE = [("Số hội viên", "members"), ("Nhân khẩu", "population")]


@pytest.mark.parametrize("spell", [str, without_accents])
@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize(("count", "counts", "periods"), [("pupils", OF_PUPILS, SCHOOL_YEARS), ("count", OF_PEOPLE, YEARS)], ids=["pupils", "people"])
@pytest.mark.parametrize("sexes", SEXES)
def test_every_axis_of_sexes(sexes, count, counts, periods, merged, spell, tmp_path):
    """*Nam*, *Nữ* as captions, lines, columns or sheets are parts and no khu phố; *Tổng* merged over lines is asked about."""
    items = {"unit": next(iter(UNITS.values()))[:3], "period": periods[:2], count: counts, "sex": SEXES[sexes]}
    title = "TÌNH HÌNH HỌC SINH BỎ HỌC" if count == "pupils" else ""
    wrong = misread(tmp_path / "a.xlsx", ("unit", "period", count, "sex"), items, merged, WARD, spell=spell, titled=title)
    asked = {"heading_unknown", "no_figures"} if sexes == "sum" else {"no_figures"} if spell is not str else set()
    assert [one for one in wrong if one[2] < one[1] or not asked & {*one[-1]}] == []


def test_sexes_or_places():
    """*Nam* is a sex beside *Nữ* only; names of places say none, nor do names of bodies."""
    assert [is_part(text) for text in ("Nữ", "Nam", "Trong đó: nữ", "Hộ nghèo", "Học sinh nữ", "Lớp 6")] == [True] * 6
    assert [is_part(text) for text in ("Thống Nhất Nam", "Xóm Nam", "Nam Hồ", "Chi hội", "Doanh nghiệp", "Tổng số", "")] == [False] * 7
    assert southern(("Đông", "Nam")) == {"Nam"}
    assert southern(("Nam", "Nữ")) == southern(("Đông",)) == set()
    assert part_titled(("SỐ LIỆU HỘI VIÊN – NỮ",), "Biểu 1", ("Biểu 1",)) == "NỮ"
    assert part_titled(("SỐ LIỆU HỘI VIÊN",), "Nam", ("Nam", "Nữ", "Chung")) == "Nam giới"
    assert part_titled(("UBND PHƯỜNG THỐNG NHẤT NAM",), "Nam", ("Đông", "Nam")) == ""


@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize("last", [("Lũy kế", "-running"), ("Lũy kế từ đầu năm", "-running"), ("9 tháng", "2019-M09"), ("Cả năm", "2019")], ids=lambda last: last[0])
def test_every_axis_of_what_quarters_come_to(last, merged, tmp_path):
    """What was added up over some quarters is none of the year's figures, wherever it lies; quarters lines under units across are asked about."""
    items = {"unit": next(iter(UNITS.values()))[:3], "period": [("Quý I", "2019-Q1"), ("Quý II", "2019-Q2"), last], "count": COUNTS[1:]}
    wrong = misread(tmp_path / "a.xlsx", ("unit", "period", "count"), items, merged, WARD, titled="SỐ LIỆU KHUYẾN HỌC NĂM 2019")
    assert [one for one in wrong if one[0] != ("outer columns", "first lines", "columns") or not {"heading_unknown", "caption_unread"} & {*one[-1]}] == []


@pytest.mark.parametrize("spell", [str, without_accents])
@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("year", ["Tổng cộng", "Cộng", "Cộng cả năm"])
def test_every_axis_of_all_quarters(year, first, merged, spell, tmp_path):
    """A sum over all four quarters is the year's figure of its unit, and none of the ward's, wherever it lies."""
    quarters = [*QUARTERS, ("Quý IV", "2019-Q4")]
    periods = [(year, "2019"), *quarters] if first else [*quarters, (year, "2019")]
    items = {"unit": next(iter(UNITS.values()))[:3], "period": periods, "count": COUNTS[1:]}
    assert misread(tmp_path / "a.xlsx", ("unit", "period", "count"), items, merged, WARD, spell=spell, titled="SỐ LIỆU KHUYẾN HỌC NĂM 2019") == []


@pytest.mark.parametrize("spell", [str, without_accents])
@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize("names", [("period", "step", "kind"), ("unit", "period", "step", "kind")], ids=["ward", "units"])
@pytest.mark.parametrize("sums", [[("Tổng số", "all"), None], [None, ("Cộng", "all")], [None]], ids=["first", "last", "none"])
def test_every_axis_of_kinds_of_organisations(sums, names, merged, spell, tmp_path):
    """*Cơ quan*, *Trường học*, *Doanh nghiệp* are parts and no units, wherever they lie; a sum beside them counts all."""
    kinds = [("Cơ quan, đơn vị hành chính", "-offices"), ("Trường học", "-schools"), ("Doanh nghiệp", "-firms")]
    items = {"unit": next(iter(UNITS.values()))[:3], "period": YEARS[:2], "step": STEPS, "kind": [one for sum_ in sums for one in ([sum_] if sum_ else kinds)]}
    wrong = misread(tmp_path / "a.xlsx", names, items, merged, WARD, spell=spell, titled="ĐƠN VỊ HỌC TẬP CÁC NĂM")
    # a step merged over kinds and their sum, all without accents
    assert [one for one in wrong if spell is str or one[0][-2:] != ("first lines", "second lines") or "no_figures" not in one[-1]] == []


@pytest.mark.parametrize("spell", [str, without_accents])
@pytest.mark.parametrize("kind", ["Khu phố", "Tổ dân phố", "Thôn"])
@pytest.mark.parametrize("said", [True, False])
@pytest.mark.parametrize("number", ["{}", "0{}"])
def test_every_axis_of_bare_numbers(number, said, kind, spell, tmp_path):
    """*1*, *2*, *3* are units of the kind that the title says; else they keep their numbers, which is asked about."""
    units = [(number.format(n) if number != "{}" else n, f"{kind} {n}") for n in range(1, 5)]
    items = {"unit": units, "period": YEARS[:2], "count": COUNTS}
    title = f"SỐ LIỆU CÁC {kind.upper()} QUA CÁC NĂM" if said else ""
    wrong = misread(tmp_path / "a.xlsx", ("unit", "period", "count"), items, True, WARD, spell=spell, titled=title)
    assert [one for one in wrong if not all(map(str.isdecimal, one[3])) or not {"khu_pho_unclear", "heading_unknown"} & {*one[-1]}] == []
    assert not said or len(wrong) <= 3 and not any(one[3] for one in wrong)  # counts on sheets, or over the numbers, are asked about


@pytest.mark.parametrize("spell", [str, without_accents])
@pytest.mark.parametrize(("whole", "parts", "counts", "most"), [
    (("Tổng số", "all"), ["Dưới 35 tuổi", "Từ 35 tuổi trở lên"], OF_PEOPLE, 1),
    (("Tổng số", "all"), ["Dân tộc Kinh", "Dân tộc Chăm"], OF_PEOPLE, 0),
    (("Tổng số", "all"), ["Hộ nghèo", "Hộ cận nghèo"], COUNTS[1:3], 5)], ids=["ages", "peoples", "households"])  # fmt: skip
def test_every_axis_of_other_parts(whole, parts, counts, most, spell, tmp_path):
    """Ages, peoples and poor households are parts of all wherever they lie, or it is asked about; none is a khu phố."""
    items = {"unit": next(iter(UNITS.values()))[:3], "period": YEARS[:2], "count": counts, "sex": [whole, *zip(parts, ("-men", "-women"), strict=True)]}
    wrong = misread(tmp_path / "a.xlsx", ("unit", "period", "count", "sex"), items, True, WARD, spell=spell)
    others = [one for one in wrong if one[3]]
    assert len(others) <= most
    assert all(one[3] <= {"Xã Vĩnh Hảo", *(name for name, _ in items["unit"])} for one in others)
    assert [one for one in wrong if not one[3] and not {"heading_unknown", "no_figures"} & {*one[-1]}] == []


@pytest.mark.parametrize("spell", [str, without_accents])
@pytest.mark.parametrize("parts", [["Đợt 1", "Đợt 2"], ["Tháng 1", "Tháng 2"]], ids=lambda parts: parts[0])
def test_every_axis_of_parts_of_a_year(parts, spell, tmp_path):
    """Rounds and months are no years and no khu phố."""
    items = {"unit": next(iter(UNITS.values()))[:3], "period": [*zip(parts, ("-first", "-second"), strict=True), ("Cả năm", "2019")], "count": COUNTS[1:]}
    wrong = misread(tmp_path / "a.xlsx", ("unit", "period", "count"), items, True, WARD, spell=spell, titled="SỐ LIỆU KHUYẾN HỌC NĂM 2019")
    assert len([one for one in wrong if one[3]]) <= 1  # in a column beside merged names
    assert [one for one in wrong if not {"heading_unknown", "heading_uncollected"} & {*one[-1]}] == []


def test_every_axis_without_accents(tmp_path):
    """*Nam hoc 2018-2019* is a school year also where nothing carries an accent; khu phố across over lines of years are asked about."""
    items = {"unit": next(iter(UNITS.values()))[:3], "period": SCHOOL_YEARS, "pupils": PUPILS, "level": LEVELS}
    wrong = misread(tmp_path / "a.xlsx", PUPILS_BY_LEVEL, items, True, WARD, spell=without_accents)
    assert [one for one in wrong if not {"heading_unknown", "caption_unread"} & {*one[-1]}] == []
