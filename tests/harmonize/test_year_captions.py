"""Blocks of the same units under captions of years, the heading only once over all of them."""

from openpyxl import Workbook

import hieuhoc_analysis as hh

HEAD = ["STT", "Khu phố", "Tổng số hộ", "Gia đình học tập đăng ký"]


def _block(year, totals):
    return [[f"NĂM {year}"], [1, "Khu phố 1", 200 + year % 10, 150], [2, "Khu phố 2", 310, 170], [None, "Cộng", *totals]]


def test_each_blocks_figures_are_of_its_year(typed):
    """Every figure is read once, with the year of the caption over it."""
    values, findings = typed([["UBND XÃ VĨNH HẢO"], HEAD, *_block(2018, (518, 320)), *_block(2019, (519, 320))], name="Xã Vĩnh Hảo/a.xlsx")
    assert values == {(f"Khu phố {k}", str(year), element, "all"): value for year in (2018, 2019) for k, households, registered in ((1, 200 + year % 10, 150), (2, 310, 170))
                      for element, value in (("households", households), ("families_registered", registered))}
    assert findings == []


def test_each_blocks_total_is_checked_against_its_own_lines(tmp_path):
    """The total of 2019 that does not add up is found at its cell, that of 2018 is not."""
    book = Workbook()
    for row in (["UBND XÃ VĨNH HẢO"], HEAD, *_block(2018, (518, 320)), *_block(2019, (529, 320))):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    found = hh.clean(tmp_path / "a.xlsx").findings
    assert list(found[["rule", "source_cell"]].itertuples(index=False, name=None)) == [("total_mismatch", "C10")]


def test_the_captions_may_be_numbered(typed):
    """*I | Năm 2018* right under the heading belongs to the body, not to the title."""
    rows = [["UBND XÃ VĨNH HẢO"], HEAD, ["I", "Năm 2018"], *_block(2018, (518, 320))[1:], ["II", "Năm 2019"], *_block(2019, (519, 320))[1:]]
    values, findings = typed(rows, name="Xã Vĩnh Hảo/a.xlsx")
    assert {(name, period, element): value for (name, period, element, _), value in values.items()} == {
        (f"Khu phố {k}", str(year), element): value for year in (2018, 2019) for k, households, registered in ((1, 200 + year % 10, 150), (2, 310, 170))
        for element, value in (("households", households), ("families_registered", registered))}
    assert findings == []
