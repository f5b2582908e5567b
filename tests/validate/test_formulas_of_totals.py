"""A total that is a formula says itself what is wrong with it: a line it does not see, a sum it sees as well, a text it passes over, a result of yesterday."""

import pytest

from hieuhoc_analysis.extract.formats import formulas
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_file


def _total(formula, total, texts=(), subtotal=None):
    """Three thôn in C5:C7 (the last one 30) and their sum in C9; perhaps a sum of a group in C4."""
    def figure(role, value, row, khu_pho="", **more):
        return Figure(role, "Biểu 1", row, 3, 1, "Xã Vĩnh Hảo", khu_pho, "2019", "families_registered", "all", ("Đăng ký",), (), str(value), None, value=value, **more)

    parts = [figure("value", v, 5 + i, f"Thôn {i + 1}", in_text=i in texts) for i, v in enumerate((110, 250, 30))]
    sums = [figure("subtotal", subtotal, 4)] if subtotal else []
    found = check_file([*sums, *parts, figure("total", total, 9, formula=formula)])
    return [(f.rule, f.source_cell, f.params["cause_vi"]) for f in found if f.rule == "total_mismatch"]


@pytest.mark.parametrize(("formula", "total", "texts", "cause"), [
    ("SUM(C5:C6)", 360, (), "công thức cộng không gồm Thôn 3 (ô C7)"),
    ("C5+C7", 140, (), "công thức cộng không gồm Thôn 2 (ô C6)"),
    ("SUM(C5:C7)", 340, (), "công thức đã gồm đủ các dòng, nên kết quả lưu trong tệp có lẽ chưa được tính lại sau khi sửa số"),
    ("SUM($C$5:$C$7)", 140, (1,), "Thôn 2 (ô C6) được lưu dạng chữ nên công thức cộng bỏ qua"),
    ("SUM(D5:D7)", 371, (), "công thức =SUM(D5:D7) không cộng các ô này"),
    ("SUM(C5:C7)*2", 780, (), "xem lại các số thành phần và công thức cộng"),
    ("", 435, (), "xem lại các số thành phần và công thức cộng"),
    ("", 660, (), "có thể gõ đảo hai chữ số ở ô C6 của Thôn 2 (250 thay vì 520)"),
    ("", 360, (), "có thể chưa cộng Thôn 3 (ô C7)"),
    ("", 165, (), "có thể thừa hoặc thiếu một chữ số ở ô C6 của Thôn 2 (250 thay vì 25)"),
    ("", 1384, (), "có thể thừa hoặc thiếu một chữ số ở ô C5 của Thôn 1 (110 thay vì 1.104)"),
])
def test_what_a_formula_says_of_its_difference(formula, total, texts, cause):
    """The cause is read from the formula where it only adds, else from the numbers."""
    assert _total(formula, total, texts) == [("total_mismatch", "C9", cause)]


def test_a_formula_that_adds_a_sum_as_well():
    """The whole column, the sum of the group and all: every line is counted twice."""
    assert _total("SUM(C4:C7)", 780, subtotal=390) == [("total_mismatch", "C9", "công thức cộng cả dòng cộng ở ô C4, nên có dòng bị tính hai lần")]


@pytest.mark.parametrize(("total", "cause"), [(490, "đã cộng hai lần nhóm có dòng cộng ở ô C6"), (140, "chưa cộng nhóm có dòng cộng ở ô C6")])
def test_a_group_counted_twice_or_not_at_all(total, cause):
    """The difference is the sum of a group."""
    def figure(role, value, row, khu_pho=""):
        return Figure(role, "Biểu 1", row, 3, 1, "Xã Vĩnh Hảo", khu_pho, "2019", "families_registered", "all", ("Đăng ký",), (), str(value), None, value=value)

    found = check_file([figure("value", 60, 4, "Thôn 1"), figure("value", 115, 5, "Thôn 2"), figure("subtotal", 175, 6), figure("value", 45, 7, "Thôn 3"), figure("value", 95, 8, "Thôn 4"),
                        figure("subtotal", 140, 9), figure("total", total, 10)])
    assert [f.source_cell for f in found] == ["C10"]
    assert cause in found[0].message()


@pytest.mark.parametrize(("formula", "areas"), [
    ("SUM(C5:C7)", [(5, 3, 7, 3)]), ("SUBTOTAL(9,C5:C7)", [(5, 3, 7, 3)]), ("C5+C6", [(5, 3, 5, 3), (6, 3, 6, 3)]), ("=SUM(A1:$D$6;C9)", [(1, 1, 6, 4), (9, 3, 9, 3)]),
    ("SUM(C7:C5)", [(5, 3, 7, 3)]), ("SUM(C5:C7)-C6", []), ("SUM('Sheet 2'!C5:C7)", []), ("AVERAGE(C5:C7)", []), ("SUBTOTAL(1,C5:C7)", []), ("", []),
])
def test_the_cells_that_a_sum_adds(formula, areas):
    """The areas of a formula that only adds, none for others."""
    assert list(formulas.added(formula)) == areas


def test_a_negative_part_is_no_number_with_exchanged_digits():
    """The difference is looked for among the digits of the other parts."""
    parts = [Figure("value", "Biểu 1", 5 + i, 3, 1, "Xã Vĩnh Hảo", f"Thôn {i}", "2019", "families_registered", "all", ("Đăng ký",), (), str(v), None, value=v) for i, v in enumerate((-271, 250, 30))]
    total = Figure("total", "Biểu 1", 9, 3, 1, "Xã Vĩnh Hảo", "", "2019", "families_registered", "all", ("Đăng ký",), (), "100", None, value=100)
    assert {f.rule for f in check_file([*parts, total])} == {"negative_count", "total_mismatch"}
