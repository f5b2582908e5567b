"""What the columns of published tables are called, in both languages, and how their numbers are written."""

from __future__ import annotations

import pandas as pd

WORDS = {
    "ward": ("Địa phương", "Ward"), "khu_pho": ("Khu phố, thôn", "Khu phố"), "period": ("Năm", "Year"), "data_element": ("Chỉ số", "Data element"),
    "education_level": ("Cấp học", "Education level"), "value": ("Giá trị", "Value"), "n_reporting": ("Số khu phố báo cáo", "Khu phố reporting"),
    "n_expected": ("Số khu phố phải báo cáo", "Khu phố expected"), "missing_khu_pho": ("Khu phố thiếu", "Khu phố missing"),
    "change": ("Tăng, giảm", "Change"), "change_pct": ("So với năm trước", "On the year before"), "first_value": ("Năm đầu", "First year"),
    "last_value": ("Năm cuối", "Last year"), "share_of_change": ("Phần trong mức tăng chung", "Share of the change"),
    "indicator": ("Chỉ tiêu tính toán", "Indicator"), "numerator": ("Tử số", "Numerator"), "denominator": ("Mẫu số", "Denominator"),
    "status": ("Tình trạng", "Status"), "model": ("Mô hình", "Model"), "n_with": ("Khu phố có mô hình", "Khu phố with the model"),
    "share": ("Tỷ lệ khu phố", "Share of khu phố"), "target": ("Chỉ tiêu", "Target"), "gap": ("Chênh so với chỉ tiêu", "Gap to the target"),
    "target_source": ("Căn cứ", "Source of the target"), "still_needed": ("Còn thiếu", "Still needed"), "low": ("Cận dưới 95 %", "95% low"),
    "high": ("Cận trên 95 %", "95% high"), "place": ("Nơi", "Place"), "rank": ("Thứ tự", "Rank"), "score": ("Điểm", "Score"),
    "tied_with": ("Bằng điểm với", "Tied with"), "missing_measures": ("Thiếu số liệu", "Figures missing"), "small_base_measures": ("Ít hộ", "Small base"),
    "kind": ("Loại", "Kind"), "reference": ("Mức so sánh", "Compared with"), "overall": ("Tỷ lệ chung", "Overall rate"), "verdict": ("Nhận xét", "Verdict"),
    "first_period": ("Từ", "From"), "last_period": ("Đến", "To"), "comparable": ("So sánh được", "Comparable"), "source": ("Nguồn", "Source"),
    "sentence": ("Nhận định", "Statement"), "caveat": ("Lưu ý", "Caveat"), "section": ("Phần", "Part"), "reported": ("Đã báo cáo", "Reported"),
    "index": ("Chỉ số (năm gốc = 100)", "Index (base year = 100)"), "base_period": ("Năm gốc", "Base year"), "recast_on": ("Quy về địa giới ngày", "Territory as of"),
    "n_used": ("Số khu phố tính", "Khu phố used"), "sum": ("Đã báo cáo", "Reported"), "count": ("Phải báo cáo", "Expected"), "own": ("Số liệu của mình", "Our own"),
    "completeness": ("Đầy đủ", "Completeness"), "timeliness": ("Đúng hạn", "Timeliness"), "consistency": ("Nhất quán", "Consistency"),
    "days_late": ("Số ngày chậm", "Days late"), "received": ("Ngày nhận", "Received"), "due": ("Hạn nộp", "Due"),
}
SHARES = {"change_pct", "share_of_change", "share", "target", "gap", "low", "high", "reference", "overall", "completeness", "timeliness", "consistency"}


def heading(column: str, lang: str) -> str:
    """A column's name for readers; years stay as they are."""
    return WORDS[column][lang == "en"] if column in WORDS else column.replace("-", "–")


def is_share(column: str, frame: pd.DataFrame) -> bool:
    """Whether the numbers of a column are fractions to be written as percentages.

    ``value`` is one where the rows are of an indicator rather than of a data element.
    """
    return column in SHARES or (column == "value" and "indicator" in frame and "data_element" not in frame) or (column == "value" and "kind" in frame)


def fractions(frame: pd.DataFrame) -> bool:
    """Whether the columns of years hold fractions, as those of first against last year do."""
    values = frame[[c for c in frame.columns if str(c).isdigit()]].to_numpy(dtype=float, na_value=float("nan"))
    return bool((values[values == values] <= 2).all() and (values[values == values] % 1 != 0).any())
