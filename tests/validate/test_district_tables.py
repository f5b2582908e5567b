"""A district's table of wards: what is said of the khu phố of a ward is said of its wards by their names."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

YEARS = (2018, 2019)
WARDS = ("Xã Vĩnh Hảo", "Xã Vĩnh Tân", "Xã Phú Lạc", "Xã Phước Thể", "Xã Hòa Minh")
FIGURES = [[948, 846, 1083, 995], [720, 650, 839, 771], [1130, 1042, 1304, 1203], [1056, 1001, 1191, 1088], [1748, 1655, 1995, 1820]]


@pytest.fixture
def said(tmp_path):
    """Check a district's form of two years with some cells typed otherwise; rule, cell and sentence of each finding but what is only told."""
    def run(lang="vi", **cells):
        book = openpyxl.Workbook()
        sums = [sum(column) for column in zip(*FIGURES, strict=True)]
        lines = [[i, ward, *of] for i, (ward, of) in enumerate(zip(WARDS, FIGURES, strict=True), 1)]
        for row in (["HỘI KHUYẾN HỌC HUYỆN TUY PHONG"], ["STT", "Xã", *(head for year in YEARS for head in (f"Năm {year}", None))],
                    [None, None, *("Gia đình đăng ký", "Gia đình được công nhận") * 2], *lines, [None, "Toàn huyện", *sums]):
            book.active.append(row)
        for place, value in cells.items():
            book.active[place] = value
        book.save(tmp_path / "a.xlsx")
        found = hh.clean(tmp_path / "a.xlsx", lang=lang).findings.query("severity != 'info'")
        return sorted(zip(found["rule"], found["source_cell"], found["message"], strict=True))

    return run


def test_a_form_without_a_mistake(said):
    """Nothing is said of it."""
    assert said() == []


@pytest.mark.parametrize(("lang", "blank", "open_part"), [
    ("vi", "Xã Phú Lạc (ô E6) để trống", "chưa có số của Xã Phú Lạc"), ("en", "Xã Phú Lạc (cell E6) is empty", "no figure of Xã Phú Lạc"),
])
def test_a_ward_left_blank_or_not_reported(said, lang, blank, open_part):
    """What the total leaves is of a ward."""
    ((rule, cell, sentence),) = said(lang, E6=None)
    assert (rule, cell) == ("total_mismatch", "E9")
    assert blank in sentence
    ((rule, cell, sentence),) = said(lang, E6="chưa có")
    assert (rule, cell) == ("part_left_open", "E6")
    assert open_part in sentence


def test_figures_of_a_ward_that_changed_places(said):
    """The ward is named, not the heading."""
    assert all("Xã Phước Thể" in sentence for rule, _, sentence in said(C7=1001, D7=1056) if rule == "total_mismatch")


def test_a_year_copied_into_the_next(said):
    """Ward for ward the figures of the year before: once a column."""
    copied = {f"{to}{row}": of[at] for row, of in enumerate(FIGURES, 4) for to, at in (("E", 0), ("F", 1))}
    sums = {"E9": sum(of[0] for of in FIGURES), "F9": sum(of[1] for of in FIGURES)}
    assert [(rule, cell) for rule, cell, _ in said(**copied, **sums)] == [("figures_repeated", "E4"), ("figures_repeated", "F4")]


def test_a_ward_twice_or_misspelt(said):
    """Two lines of one ward are one question; one letter of a registered ward that sent nothing is one, of its neighbour's years none."""
    assert [(rule, cell) for rule, cell, _ in said(B7="Xã Phú Lạc")] == [("duplicate_ward", "C6")]
    ((rule, _, sentence),) = said(B6="Xã Phú Lạk")
    assert rule == "ward_unregistered"
    assert "có thể là Xã Phú Lạc bị viết sai" in sentence
    assert said(B6="Xã Ngọc Sơn") == []


def test_totals_that_all_have_more(said):
    """They hold a ward that has no line."""
    ((rule, cell, sentence),) = said(**{f"{column}9": sum(of[at] for of in FIGURES) + 700 + at for at, column in enumerate("CDEF")})
    assert (rule, cell) == ("totals_unclear", "C9")
    assert sentence.endswith("; ô nào cũng lớn hơn, nên bảng có thể thiếu một dòng.")
    ((_, _, sentence),) = said(**{f"{column}9": sum(of[at] for of in FIGURES) + (700, -70, 50, -9)[at] for at, column in enumerate("CDEF")})
    assert "thiếu" not in sentence
