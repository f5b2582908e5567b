"""Blocks of the same units under captions of years, the heading only once over all of them."""

import pytest
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


@pytest.mark.parametrize(("captions", "periods"), [
    (("QUÝ I", "QUÝ II"), ("2021-Q1", "2021-Q2")), (("6 tháng đầu năm", "Cả năm"), ("2021-H1", "2021")),
    (("Năm 2020", "Quý IV", "Năm 2021", "Quý I"), ("2020", "2020-Q4", "2021", "2021-Q1"))])
def test_parts_of_the_year_are_captions_too(typed, captions, periods):
    """*QUÝ I* over the thôn, in the year of the title or of the caption over it, with a sum of each that is checked against its own lines."""
    rows = [["HỘI KHUYẾN HỌC XÃ VĨNH HẢO NĂM 2021"], ["STT", "Thôn", "Số hội viên", "Số suất học bổng"]]
    blocks = {period: [[1, "Thôn 1", 40 + k, 2 * k], [2, "Thôn 2", 50 + k, 3 * k]] for k, period in enumerate(periods) if len(captions) < 3 or "-" in period}
    for caption, period in zip(captions, periods, strict=True):
        lines = blocks.get(period, [])
        rows += [[caption], *lines, *([[None, f"Cộng {caption.lower()}", *(a + b for a, b in zip(lines[0][2:], lines[1][2:], strict=True))]] if lines else [])]
    values, findings = typed(rows)
    assert {key[:3]: value for key, value in values.items()} == {
        (line[1], period, element): line[at] for period, lines in blocks.items() for line in lines for at, element in ((2, "members"), (3, "scholarships"))}
    assert findings == []
