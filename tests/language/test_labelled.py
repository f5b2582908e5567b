"""Texts that hold several figures, each behind its name."""

import pytest

from hieuhoc_analysis.language.labelled import labelled


@pytest.mark.parametrize(("text", "said"), [
    ("ĐK: 120; CN: 95", [("ĐK", "120"), ("CN", "95")]),
    ("ĐK:120 CN:95", [("ĐK", "120"), ("CN", "95")]),
    ("ĐK 120/CN 95", [("ĐK", "120"), ("CN", "95")]),
    ("- Đăng ký: 1.180 hộ - Công nhận: 150 hộ (83,3%)", [("Đăng ký", "1.180"), ("Công nhận", "150")]),
    ("Đăng ký: 4 dòng họ Công nhận: 3 dòng họ", [("Đăng ký", "4"), ("Công nhận", "3")]),
    ("Tổng số: 200, đăng ký: 180, công nhận: 150", [("Tổng số", "200"), ("đăng ký", "180"), ("công nhận", "150")]),
    ("đăng ký: 180 hộ, đã được công nhận: 150 hộ, đạt 83%", [("đăng ký", "180"), ("đã được công nhận", "150")]),
    ("+ Đăng ký: 180 hộ;\n+ Tỷ lệ: 90 %\n+ Công nhận: 150 hộ", [("Đăng ký", "180"), ("Công nhận", "150")]),
])  # fmt: skip
def test_names_and_numbers(text, said):
    """Bullets, units, shares and signs between them are no part of either."""
    assert list(labelled(text)) == said


@pytest.mark.parametrize("text", [
    "", "Khu phố 1", "Đăng ký: 120", "Ngày 12: 3; 4", "Đạt: 87,5%; chưa: 12,5%", "Tỷ lệ: 3/4; Số: 5", "Quý 1, quý 2, quý 3 năm sau sẽ báo cáo thêm",
    "Đăng ký 12,5 và công nhận 10,5", "Kết quả thực hiện chỉ tiêu năm 2021 và kế hoạch giao năm 2022", "Hộ ĐK GĐHT năm 2018 đạt năm 2018",
    "Đăng ký gia đình học tập 240, được công nhận 212",
])  # fmt: skip
def test_other_texts(text):
    """Shares, fractions, decimals, years, sentences."""
    assert labelled(text) == ()
