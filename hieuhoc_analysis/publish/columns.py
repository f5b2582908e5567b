"""What the columns of published tables are called, in both languages, and how their numbers, codes and gaps are written."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.language.phrases import number, percent
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say

WORDS = {
    "ward": ("Địa phương", "Ward"),
    "khu_pho": ("[Khu phố, thôn]", "[One khu phố]"),
    "period": ("Năm", "Year"),
    "data_element": ("Chỉ số", "Data element"),
    "education_level": ("Cấp học", "Education level"),
    "value": ("Giá trị", "Value"),
    "n_reporting": ("Số [khu phố] báo cáo", "[Khu phố] reporting"),
    "n_expected": ("Số [khu phố] phải báo cáo", "[Khu phố] expected"),
    "missing_khu_pho": ("[Khu phố] thiếu", "[Khu phố] missing"),
    "change": ("Tăng, giảm", "Change"),
    "change_pct": ("So với năm trước", "On the year before"),
    "first_value": ("Năm đầu", "First year"),
    "last_value": ("Năm cuối", "Last year"),
    "share_of_change": ("Phần trong mức tăng chung", "Share of the change"),
    "indicator": ("Chỉ tiêu tính toán", "Indicator"),
    "numerator": ("Tử số", "Numerator"),
    "denominator": ("Mẫu số", "Denominator"),
    "status": ("Tình trạng", "Status"),
    "model": ("Mô hình", "Model"),
    "n_with": ("[Khu phố] có mô hình", "[Khu phố] with the model"),
    "share": ("Tỷ lệ [khu phố]", "Share of [khu phố]"),
    "target": ("Chỉ tiêu", "Target"),
    "gap": ("Chênh so với chỉ tiêu, điểm phần trăm", "Gap to the target, percentage points"),
    "target_source": ("Căn cứ", "Source of the target"),
    "still_needed": ("Còn thiếu", "Still needed"),
    "low": ("Cận dưới 95 %", "95% low"),
    "high": ("Cận trên 95 %", "95% high"),
    "place": ("Nơi", "Place"),
    "rank": ("Thứ tự", "Rank"),
    "score": ("Điểm", "Score"),
    "tied_with": ("Bằng điểm với", "Tied with"),
    "missing_measures": ("Thiếu số liệu", "Figures missing"),
    "small_base_measures": ("Ít hộ", "Small base"),
    "kind": ("Loại", "Kind"),
    "reference": ("Mức so sánh", "Compared with"),
    "overall": ("Tỷ lệ chung", "Overall rate"),
    "verdict": ("Nhận xét", "Verdict"),
    "first_period": ("Từ", "From"),
    "last_period": ("Đến", "To"),
    "comparable": ("So sánh được", "Comparable"),
    "source": ("Nguồn", "Source"),
    "definition": ("Định nghĩa", "Definition"),
    "sentence": ("Nhận định", "Statement"),
    "caveat": ("Lưu ý", "Caveat"),
    "section": ("Phần", "Part"),
    "reported": ("Đã báo cáo", "Reported"),
    "index": ("Chỉ số (năm gốc = 100)", "Index (base year = 100)"),
    "base_period": ("Năm gốc", "Base year"),
    "recast_on": ("Quy về địa giới ngày", "Territory as of"),
    "n_used": ("Số [khu phố] tính", "[Khu phố] used"),
    "sum": ("Đã báo cáo", "Reported"),
    "count": ("Phải báo cáo", "Expected"),
    "own": ("Số liệu của mình", "Our own"),
    "completeness": ("Đầy đủ", "Completeness"),
    "timeliness": ("Đúng hạn", "Timeliness"),
    "consistency": ("Nhất quán", "Consistency"),
    "days_late": ("Số ngày chậm", "Days late"),
    "received": ("Ngày nhận", "Received"),
    "due": ("Hạn nộp", "Due"),
    "n_timely": ("[Khu phố] đúng hạn", "[Khu phố] on time"),
    "n_before": ("[Khu phố] của năm trước", "[Khu phố] of the year before"),
    "n_again": ("Trong đó báo cáo lại", "Of these, again"),
}
SHARES = {
    "change_pct",
    "share_of_change",
    "share",
    "target",
    "low",
    "high",
    "reference",
    "overall",
    "completeness",
    "timeliness",
    "consistency",
}
POINTS = {"gap", "required_points"}  # differences of two percentages: 45 % is 25 percentage points under 70 %, not 25 %
_SHARES = ("_pct", "share", "cagr", "coverage", "rate", "contribution")
_CODES = {
    ("kind", "none"): ("chưa có đăng ký", "nothing registered"),
    ("kind", "low"): ("thấp hơn nửa mức chung", "under half [the ward's] rate"),
    ("kind", "not_reported"): ("chưa báo cáo", "not reported"),
    ("kind", "unrecognized"): ("đăng ký nhưng chưa công nhận", "registered, none recognised"),
    ("kind", "falling"): ("giảm so với năm trước", "falling"),
    ("status", "reported"): ("có số liệu", "reported"),
    ("status", "not_reported"): ("chưa báo cáo", "not reported"),
    ("status", "of_whole"): ("số chung", "whole only"),
    ("status", "suppressed"): ("không công bố", "not published"),
    ("status", "no_rate"): ("không tính được", "not computable"),
    ("status", "no_denominator"): ("mẫu số thiếu hoặc bằng 0", "denominator missing or 0"),
    ("status", "on_time"): ("đúng hạn", "on time"),
    ("status", "late"): ("chậm", "late"),
    ("status", "unknown"): ("không rõ ngày nhận", "day received not known"),
    ("status", "partial"): ("chưa đủ [khu phố]", "not all [khu phố]"),
    ("status", "incomplete"): ("chưa đủ số liệu", "incomplete"),
    ("status", "accepted"): ("nhận", "accepted"),
    ("status", "with_findings"): ("nhận, có điều cần hỏi lại", "accepted with findings"),
    ("status", "rejected"): ("không dùng được", "rejected"),
}
# written into each cell, because JupyterLab sets every cell to the right
_RIGHT, _LEFT, _WHOLE, _OVER = (
    f" style='{look}'"
    for look in ("text-align:right;white-space:nowrap", "text-align:left", "text-align:left;white-space:nowrap", "text-align:right")
)
_FRACTIONS = {
    "value_share",
    "reference",
    "target",
    "low",
    "high",
    "difference",
    "weighted",
    "minimum",
    "maximum",
    "median",
    "printed",
    "required_yearly_growth",
}


def heading(column: str, lang: str) -> str:
    """A column's name for readers; years stay as they are."""
    return say(lang, *WORDS[column]) if column in WORDS else column.replace("-", "–")


_UNKNOWN = {
    "missing_khu_pho": ("không thiếu", "none missing"),
    "tied_with": ("không", "nobody"),
    "missing_measures": ("đủ", "complete"),
    "small_base_measures": ("không", "no"),
    "caveat": ("không có", "none"),
    "change": ("không so sánh", "not compared"),
    "change_pct": ("không so sánh", "not compared"),
    "share_of_change": ("không tính", "not computed"),
    "index": ("không so sánh", "not compared"),
    "timeliness": ("không rõ", "not known"),
    "n_timely": ("không rõ", "not known"),
    "days_late": ("không rõ", "not known"),
    "received": ("không rõ", "not known"),
    "due": ("không rõ", "not known"),
    "consistency": ("chưa có năm trước", "no year before"),
    "target": ("không có chỉ tiêu", "no target"),
    "gap": ("không có chỉ tiêu", "no target"),
    "still_needed": ("không thiếu", "none"),
    "target_source": ("không có chỉ tiêu", "no target"),
    "source": ("biểu của địa phương", "the wards' submissions"),
    "definition": ("như của địa phương", "as of our own"),
}
_REASONS = {  # in the value's own cell; the column of the status says more
    "no_denominator": ("không tính được", "not computable"),
    "no_rate": ("không tính được", "not computable"),
    "incomplete": ("chưa đủ số liệu", "incomplete"),
    "not_applicable": ("không áp dụng", "not applicable"),
}


def unknown(column: str, record: Mapping, hidden: bool, lang: str) -> str:
    """What stands in a cell without a value, in words: why there is none; `hidden` says that a figure is protected."""
    if hidden and column in ("value", "numerator", "denominator", "low", "high", "overall"):
        words = ("không công bố", "not published")
    elif column in ("value", "low", "high") and record.get("status") in _REASONS:
        words = _REASONS[record["status"]]
    else:
        words = _UNKNOWN.get(column, ("chưa có", "none"))
    return words[lang == "en"]


def whole(lang: str) -> str:
    """What stands for the number of khu phố where the figure was reported for the ward as a whole."""
    return ("số của cả địa bàn", "a figure of the whole ward")[lang == "en"]


def is_share(column: str, frame: pd.DataFrame) -> bool:
    """Whether the numbers of a column are fractions to be written as percentages.

    ``value`` is one where the rows are of an indicator or give its denominator, rather than of a data element.
    """
    of_rates = "data_element" not in frame and ("indicator" in frame or "denominator" in frame)
    return column in SHARES or (column == "value" and (of_rates or "kind" in frame))


def points(value: float, lang: str) -> str:
    """A difference of two fractions in percentage points, its sign with it: ``−25,0``."""
    return ("+" if value > 0 else "") + number(value * 100, lang, 1)


def tenths(column: str, frame: pd.DataFrame) -> bool:
    """Whether a column's numbers are written with a decimal, all of them alike: an index of 100 beside one of 130,4 is 100,0."""
    return column in ("index", "score") and bool((frame[column].dropna() % 1 != 0).any())


def fractions(frame: pd.DataFrame) -> bool:
    """Whether the columns of years hold fractions, as those of first against last year do."""
    values = frame[[c for c in frame.columns if str(c).isdigit()]].to_numpy(dtype=float, na_value=float("nan"))
    return bool((values[values == values] <= 2).all() and (values[values == values] % 1 != 0).any())


class Text:
    """Safe HTML that a notebook shows."""

    def __init__(self, source: str) -> None:
        self.source = source

    def _repr_html_(self) -> str:
        return self.source

    def __repr__(self) -> str:
        """Its words: a kernel keeps them beside the HTML, and an address in memory would differ with every run."""
        return html.unescape(" ".join(re.sub(r"<[^>]*>", " ", self.source).split()))


def table(frame: pd.DataFrame, headings: dict[str, str], lang: str) -> Text:
    """The columns of `headings` as a table for notebooks: figures to the right, short words unbroken, no rows said."""
    right = {
        column
        for column in headings
        if column in frame and pd.api.types.is_numeric_dtype(frame[column]) and not pd.api.types.is_bool_dtype(frame[column])
    }
    head = "".join(f"<th scope='col'{_OVER if column in right else _LEFT}>{html.escape(text)}</th>" for column, text in headings.items())
    rows = []
    for row in dicts(frame):
        hidden = row.get("suppressed") is True
        cells = ((column, _cell(column, row.get(column), hidden, lang)) for column in headings)
        rows.append(f"<tr>{''.join(f'<td{_set(text, column in right)}>{html.escape(text)}</td>' for column, text in cells)}</tr>")
    if not rows:
        rows = [f"<tr><td colspan='{len(headings)}'>{say(lang, 'không có dòng nào', 'no rows')}</td></tr>"]
    return Text(f"<div class='hh-table'><table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>")


def _set(text: str, right: bool) -> str:
    """How a cell is set: figures to the right, short words unbroken."""
    if right:
        return _RIGHT if text[-1:].isdigit() or "%" in text else _OVER
    return _WHOLE if len(text) <= 14 else _LEFT


def spoken(heading: str, lang: str) -> str:
    """The half of *tiếng Việt | English* in the language."""
    vi, _, en = heading.partition(" | ")
    return say(lang, vi, en or vi)


def _cell(column: str, value: object, hidden: bool, lang: str) -> str:
    if value is None or value != value:
        return words.lacking(lang, withheld=hidden)
    if isinstance(value, bool):
        return say(lang, "có" if value else "không", "yes" if value else "no")
    if isinstance(value, int | float):
        if column in POINTS:
            return points(value, lang)
        if column in _FRACTIONS or column in SHARES or column.endswith(_SHARES):
            return percent(value, lang, 2 if 0 < abs(value) < 0.05 else 1)
        return str(value) if column == "year" or column.endswith("_year") else number(value, lang)
    return written(column, str(value), lang)


def written(column: str, code: str, lang: str) -> str:
    """A code or a day of a table as people say it: ``not_reported`` → *chưa báo cáo*, ``2020-12-14`` → *14/12/2020*;
    anything else unchanged."""
    if column in ("received", "due") and lang == "vi" and re.fullmatch(r"\d{4}-\d\d-\d\d", code):
        return f"{pd.Timestamp(code):%d/%m/%Y}"
    if column == "model" and code in words.MODELS:
        return words.model(code, lang)
    if column == "education_level":
        return words.level(code, lang)
    if column == "indicator":
        return words.indicator(code, lang)
    if column == "data_element":
        return words.label(code, lang)
    if column in ("missing_measures", "small_base_measures"):
        labels = {row["measure"]: row[f"label_{lang}"] for row in codelists.load("commendation_measures")}
        return "; ".join(labels.get(measure, measure) for measure in code.split("; "))
    if column.endswith(("period", "periods")):
        return "; ".join(words.spans(code.split("; ")))
    return say(lang, *_CODES[column, code]) if (column, code) in _CODES else code
