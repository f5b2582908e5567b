"""A column without a year beside columns of years is asked about by its heading."""


def test_the_one_column_without_a_year(typed):
    """*Số hộ* beside *Năm 2021 / ĐK*: the sentence names it and the years of the others, in both languages."""
    _, findings = typed([
        ["Thị trấn Bến Gỗ: Gia đình học tập giai đoạn 2021 - 2022"],
        ["TT", "Khu phố", "Số hộ", "Năm 2021", None, "Năm 2022", None],
        [None, None, None, "ĐK", "Đạt", "ĐK", "Đạt"],
        [1, "Khu phố 1", 300, 200, 150, 210, 160],
        [2, "Khu phố 2", 400, 250, 190, 260, 200],
        [3, "Khu phố 3", 350, 220, 170, 230, 180],
    ], merges=("D2:E2", "F2:G2", "A2:A3", "B2:B3", "C2:C3"))
    (finding,) = [f for f in findings if f.rule == "period_missing"]
    assert finding.message().endswith("(từ ô C4). Chỉ “Số hộ” không ghi năm, các số khác của biểu là của 2021, 2022.")
    assert finding.message("en").endswith("Only “Số hộ” has no year; the other figures of the table are of 2021, 2022.")


def test_a_table_without_any_year(typed):
    """Nothing more is said."""
    _, findings = typed([["UBND XÃ A BA"], ["TT", "Thôn", "Tổng số hộ"], [1, "Thôn 1", 300], [2, "Thôn 2", 310]])
    (finding,) = [f for f in findings if f.rule == "period_missing"]
    assert finding.message() == "Trang “Biểu 1”: không biết số liệu thuộc năm nào (từ ô C3)."
