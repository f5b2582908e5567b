"""Lists of who gave how much to the fund: of nobody is anything read or kept, and one calm sentence says so."""

import pytest

import hieuhoc_analysis as hh
from tests.validate.test_every_rule import XA, write

NAMES = ("Nguyễn Văn Mẫu", "Cơ sở Hải Long", "Trần Thị Ví", "Chi hội khuyến học")


def cleaned(folder, title, heads, rows):
    write(folder, {"a": [XA, (title,), heads, *rows, (None, "Tổng cộng", *(None for _ in heads[3:]), sum(row[-1] for row in rows))]}, "")
    return hh.clean(folder)


@pytest.mark.parametrize("title", ["DANH SÁCH ỦNG HỘ QUỸ KHUYẾN HỌC NĂM 2019", "Danh sách các nhà hảo tâm đóng góp năm 2019", "DANH SACH UNG HO QUY KHUYEN HOC NAM 2019"])
@pytest.mark.parametrize("heads", [("TT", "Họ và tên", "Số tiền"), ("TT", "Đơn vị, cá nhân", "Địa chỉ", "Số tiền (đồng)"), ("TT", "Tên", "Thôn", "Quỹ khuyến học")])
def test_a_list_of_donors_is_no_error(title, heads, tmp_path):
    """Persons' names, addresses and sums are in no table, nor in what is said of them."""
    rows = [(i, name, *(("Thôn 1",) if len(heads) > 3 else ()), i * 100_000) for i, name in enumerate(NAMES, 1)]
    out = cleaned(tmp_path, title, heads, rows)
    assert not len(out.observations)
    assert list(out.findings["rule"]) == ["donors_unread"]
    assert not any(name in text for name in NAMES for text in out.findings.to_numpy().ravel())


def test_what_khu_pho_gave_is_read(tmp_path):
    """Lines that are khu phố count what was given there."""
    out = cleaned(tmp_path, "DANH SÁCH ỦNG HỘ QUỸ NĂM 2019", ("TT", "Thôn", "Quỹ khuyến học (đồng)"), [(i, f"Thôn {i}", i * 1_000_000) for i in (1, 2, 3)])
    assert list(out.observations["value"]) == [1_000_000, 2_000_000, 3_000_000]
