"""Dropouts and the like are few: one many times all the others is asked about, whatever is usual in the ward."""

import openpyxl
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.years.plausibility import check_plausibility


def year(period, *values, element="dropouts", ward=False):
    """A submission of a year: a figure a khu phố, or one of the ward."""
    figures = [
        Figure("value", "Biểu 1", 5 + i, 4, 1, "Thị trấn Liên Hương", "" if ward else f"Khu phố {i + 1}", period, element, "all", (), (), str(value), None, value=value)
        for i, value in enumerate(values)
    ]
    return f"{period}.xlsx", "", figures


def said(*years):
    """Rule, file and cell of each finding."""
    return [(f.rule, f.source_file, f.source_cell) for f in check_plausibility(years)]


@pytest.mark.parametrize("element", ["dropouts", "not_enrolled", "returned_to_school"])
def test_a_count_many_times_all_others(element):
    """39 where others have up to 5, in the year or in the khu phố's own years; not the 12 of a khu phố that always has as many."""
    assert said(year("2018", 3, 1, 39, 5, 2, element=element)) == [("far_above_others", "2018.xlsx", "D7")]
    assert said(year("2017", 3, 1, 35, 5, 2, element=element), year("2018", 3, 1, 39, 5, 2, element=element)) == []
    assert said(year("2018", 3, 1, 12, 5, 2, element=element)) == []
    assert said(year("2018", 0, 0, 9, 0, 0, element=element)) == []


def test_two_that_stand_out_are_usual():
    """Each of them is no more than the other a few times over."""
    assert said(year("2018", 3, 31, 39, 5, 2)) == []


def test_a_ward_beside_its_own_years_only():
    """Its figure is as large as all khu phố together; four other years tell what is usual of it."""
    assert said(*(year(str(of), value, ward=True) for of, value in zip(range(2016, 2021), (12, 9, 11, 130, 10), strict=True))) == [("far_above_others", "2019.xlsx", "D5")]
    assert said(year("2018", 3, 1, 2, 5, 2), year("2018", 13, ward=True)) == []


@pytest.mark.parametrize(("lang", "words"), [
    ("vi", "Học sinh bỏ học của Khu phố 3, năm 2018 ghi 39, trong khi các nơi khác nhiều nhất là 5."),
    ("en", "Dropouts of Khu phố 3, 2018: 39, while the most of the other places is 5."),
])
def test_what_is_compared_is_said(lang, words):
    """The others of the year, the other years, or both."""
    (one,) = check_plausibility([year("2018", 3, 1, 39, 5, 2)])
    assert one.message(lang).endswith(words)
    (both,) = check_plausibility([year("2017", 3, 1, 4, 5, 2), year("2018", 3, 1, 39, 5, 2)])
    assert {"vi": "các nơi khác và các năm khác của nơi này", "en": "the other places and its own other years"}[lang] in both.message(lang)
    (years,) = check_plausibility([year(str(of), value, ward=True) for of, value in zip(range(2016, 2021), (12, 9, 11, 130, 10), strict=True)])
    assert {"vi": "trong khi các năm khác nhiều nhất là 12", "en": "the most of the other years is 12"}[lang] in years.message(lang)


def test_schools_of_two_levels_are_beside_each_other(tmp_path):
    """Two primary schools tell nothing of a third; with those of the next level they do. No school is asked for in the register of khu phố."""
    book = openpyxl.Workbook()
    for row in (["THỊ TRẤN LIÊN HƯƠNG"], ["HỌC SINH BỎ HỌC NĂM HỌC 2019-2020"], ["TT", "Trường", "Bỏ học"], [1, "Trường TH Liên Hương 1", 2],
                [2, "Trường TH Liên Hương 2", 48], [3, "Trường TH Liên Hương 3", 0], [4, "Trường THCS Lê Văn Tám", 6], [5, "Trường THCS Trần Phú", 4]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    found = hh.clean(tmp_path / "a.xlsx").findings.query("severity != 'info'")
    assert list(zip(found["rule"], found["source_cell"], strict=True)) == [("far_above_others", "C5")]


def test_a_ward_beside_the_others_of_its_table(tmp_path):
    """Of a district's table; once, though its own years tell it as well."""
    book = openpyxl.Workbook()
    dropouts = ((3, 4, 2, 5, 4), (6, 5, 88, 7, 6), (1, 0, 2, 1, 1), (9, 8, 7, 9, 8), (2, 3, 1, 2, 2))
    for row in (["HUYỆN TUY PHONG"], ["HỌC SINH BỎ HỌC"], ["TT", "Xã", *(f"Năm {year}" for year in range(2016, 2021))],
                *([i, ward, *of] for i, (ward, of) in enumerate(zip(("Xã Vĩnh Hảo", "Xã Vĩnh Tân", "Xã Phú Lạc", "Xã Phước Thể", "Xã Hòa Minh"), dropouts, strict=True), 1))):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    found = hh.clean(tmp_path / "a.xlsx").findings.query("severity != 'info'")
    assert list(zip(found["rule"], found["source_cell"], found["ward"], strict=True)) == [("far_above_others", "E5", "Xã Vĩnh Tân")]
    assert "của Xã Vĩnh Tân, năm 2018 ghi 88, trong khi các nơi khác và các năm khác của nơi này nhiều nhất là 7" in found["message"].iloc[0]
