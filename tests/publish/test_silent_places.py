"""Papers of a ward of which one khu phố never reports: they speak of the others, say so, and leave it a line of its own."""

import io

import docx
import pandas as pd
import pytest
from pptx import Presentation
from pptx.enum.chart import XL_MARKER_STYLE
from pptx.util import Inches

from hieuhoc_analysis.indicators import coverage
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish import charts, grids, sheets
from hieuhoc_analysis.publish.answers import answers
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.growth import comparable_with
from hieuhoc_analysis.publish.drawings import drawing, target
from hieuhoc_analysis.publish.exhibits import exhibits
from hieuhoc_analysis.publish.native import add_chart, forced, number_format
from hieuhoc_analysis.publish.plain import extent, glued
from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.review import Review

UNITS = 24


def silent_ward(folder, clans=0):
    """2021–2025: khu phố 1 to 24, the twelfth of which never reports; each registers 100 families more every year of its 1.000."""
    rows = []

    def add(n, period, element, value, level="all"):
        rows.append({"ward": "Xã Thử", "khu_pho": f"Khu phố {n}" if n else "", "org_unit_id": f"xa-thu/{n}" if n else "xa-thu", "period": period, "data_element": element, "education_level": level,
                     "value": None if n == 12 else float(value), "status": "not_reported" if n == 12 else "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""})

    for year in range(2021, 2026):
        for n in range(1, UNITS + 1):
            add(n, str(year), "households", 1000)
            add(n, str(year), "families_registered", 100 * (year - 2020))
            add(n, str(year), "families_recognized", 50 * (year - 2020))
            add(n, str(year), "clans", clans if n == 1 else 2)
            add(n, str(year), "clans_registered", 0 if n < 3 else 1)
            add(n, f"{year - 1}-{year}", "dropouts", 6)
        add(0, f"{year - 1}-{year}", "pupils_start", 9000)
    empty = pd.DataFrame({"source_file": [], "received": []}, dtype=str)
    return Review("2021-2025", "vi", pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS), empty, empty, folder)


@pytest.fixture(scope="module")
def ward(tmp_path_factory):
    """The review of that ward."""
    return silent_ward(tmp_path_factory.mktemp("silent"))


@pytest.fixture(scope="module")
def titles(ward):
    """What its exhibits say, by name."""
    return {exhibit.key: exhibit.title for exhibit in exhibits(ward)}


def test_titles_speak_of_those_that_reported(ward, titles):
    """Growth, target and models are answered for 23 of 24, which each title says; the models' reach of the silent one is not known."""
    assert titles["growth_families"] == "Xã Thử: gia đình đăng ký tăng từ 2.300 (2021) lên 11.500 hộ (2025), +400,0 % (ở 23/24 khu phố có báo cáo)"
    assert titles["target_families"] == "Tỷ lệ gia đình được công nhận 2025: 25,0 % ở nơi có báo cáo, chưa đạt chỉ tiêu 70 % của năm 2025; theo nhịp đến nay: khoảng năm 2034"
    assert titles["coverage_models"] == "Gia đình học tập có mặt ở tất cả 23 khu phố có báo cáo (trên 24) năm 2025"
    assert titles["comparison_published"].startswith("Xã Thử 25,0 %: cao hơn")
    assert titles["comparison_published"].endswith("(ở 23/24 khu phố có báo cáo)")
    assert grids.situation(ward).title == "Xã Thử năm 2025: 23.000 hộ (ở 23/24 khu phố có báo cáo)"
    assert [row[4] for row in grids.models(ward).rows] == ["+9.200", "+4.600", "0"]
    figure = grids.key_figures(ward)[2]
    assert (figure.text, figure.label, figure.detail) == ("1/2", "mô hình có ở mọi khu phố có báo cáo (23/24), năm 2025", "Gia đình")


def test_what_fewer_khu_pho_count_is_no_size_of_the_ward(tmp_path):
    """Members of two of the khu phố stand in the table with how many gave them, and not in its title beside the households of 23."""
    review = silent_ward(tmp_path)
    more = [{"ward": "Xã Thử", "khu_pho": f"Khu phố {n}", "org_unit_id": f"xa-thu/{n}", "period": "2025", "data_element": "members", "education_level": "all", "value": 90.0,
             "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""} for n in (1, 2)]
    review.observations = pd.concat([review.observations, pd.DataFrame(more)], ignore_index=True)
    grid = grids.situation(review)
    assert grid.title == "Xã Thử năm 2025: 23.000 hộ (ở 23/24 khu phố có báo cáo)"
    assert {row[0]: row[-1] for row in grid.rows} == {"Tổng số hộ (hộ)": "23.000", "Hội viên khuyến học (người)": "180 (2/24)", "Khu phố báo cáo số hộ": "23/24"}
    assert "Trong ngoặc: số khu phố có số liệu ấy" in grid.note


def test_dropouts_answer_as_far_as_they_can(ward):
    """There is no rate without the silent khu phố's dropouts: the counts of those that reported both years answer, with what that takes for granted."""
    got = answers(ward).iloc[3]
    assert (got["exhibit"], got["answer"]) == ("dropout_counts", "Học sinh bỏ học: 138 (2020–2021) và 138 (2024–2025) ở 23/24 khu phố báo cáo cả hai năm, chưa thể nói tăng hay giảm")
    assert "Chưa tính được tỷ lệ; so số đếm, coi số học sinh" in got["caveat"]


def test_khu_pho_with_nothing_to_register_are_no_white_spots(ward):
    """Khu phố 1 has no clan, Khu phố 2 registered none of its two; the grid says *không có* of the first and *trắng: 0* of the second."""
    spots = coverage.white_spots(ward.observations, years=ward.years, last=True)
    fig = charts.white_spot_grid(ward.by_unit([f"{m}_registration_coverage" for m in coverage.MODELS]), spots)
    said = [text.get_text() for axes in fig.axes for text in axes.texts]
    assert (said.count("không có"), said.count("trắng: 0")) == (1, 1)
    assert "“Không có”: nơi không có dòng họ (đơn vị, …) nào để đăng ký" in fig.alt
    reach = charts.reach_bars(coverage.model_reach(ward.observations, years=ward.years))
    assert "Không tính khu phố không có gì để đăng ký (Dòng họ: 1)" in reach.alt


def test_words_stay_in_their_cells(ward):
    """In two columns of five years *chưa báo cáo* is set smaller than its cell."""
    fig = charts.heat_map(ward.by_unit(["family_registration_coverage"]))
    fig.canvas.draw()
    for text, size in fig.cells:
        left, right = text.axes.transData.transform([(0, 0), (1, 0)])[:, 0]
        assert (text.get_size() <= size, text.get_window_extent().width <= right - left) == (True, True), text.get_text()
    assert {text.get_text() for text, _ in fig.cells} >= {"chưa báo cáo", "50 %"}
    sizes = [text.get_size() for text, _ in fig.cells]
    fig.savefig(io.BytesIO(), format="svg")
    assert sizes == [text.get_size() for text, _ in fig.cells]  # as large in the page as in the picture


def test_the_silent_khu_pho_has_its_line_in_appendix_and_tables(ward, tmp_path):
    """24 lines and the total, none of them a page's only one; *chưa có* for the twelfth."""
    shown = exhibits(ward)
    table = next(t for t in docx.Document(str(write_report(ward, tmp_path / "report.docx", shown=shown))).tables if t.cell(0, 0).text == "STT" and len(t.rows) > 10)
    assert ([table.cell(13, at).text for at in (1, 2)], len(table.rows)) == (["Khu phố\u00a012", "chưa có"], 2 + UNITS + 1)
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert kept[:3] + kept[-3:] == [True, True, True, True, True, None]
    wide = next(sheet for sheet in sheets.sheets(ward, shown) if sheet.title == "Xã Thử: tổng số hộ theo khu phố và năm")
    assert wide.data["khu_pho"].tolist() == [f"Khu phố {n}" for n in range(1, UNITS + 1)]


def test_who_is_missing_is_told_by_name_and_span():
    """One name with its years, those missing longest first; years in a row are a span; what is too long is counted."""
    missing = [("2021", "A"), ("2022", "A; Khu phố 10; Khu phố 9"), ("2023", "A"), ("2024", ""), ("2025", "Khu phố 9")]
    assert words.absent(missing, "vi") == "A (2021–2023), Khu phố 9 (2022, 2025), Khu phố 10 (2022)"
    assert words.absent([("2022", "; ".join(f"Thôn {n}" for n in range(1, 9)))], "vi", most=30) == "Thôn 1 (2022), Thôn 2 (2022) và 6 nơi khác"
    assert words.absent([("2021", "")], "vi") == ""


def test_rows_of_other_khu_pho_do_not_compare():
    """A year without B does not compare with one without C, though both have two of three."""
    rows = pd.DataFrame({"territory": "t", "complete": [True, False, False, False], "missing_khu_pho": ["", "B", "C", "C"], "n_expected": 3, "n_reporting": [3, 2, 2, 2]})
    assert comparable_with(rows, rows.iloc[-1]).tolist() == [False, False, True, True]
    assert comparable_with(rows, rows.iloc[0]).tolist() == [True, False, False, False]


def test_a_loss_keeps_its_sign_in_native_charts():
    """Formats with conditions have no room for negatives, so that some programs write −3 as 3."""
    small, large = (drawing("bar", ["A", "B"], {"Thay đổi": values}) for values in ([260, -3], [2600, -3]))
    assert [number_format(small, lang) for lang in ("vi", "en")] == ["0;-0", "0;-0"]
    assert number_format(large, "vi") == "[$-42A]#,##0;-[$-42A]#,##0"
    assert (forced(small, "vi"), forced(large, "vi")) == (True, False)


def test_a_figure_and_its_year_are_not_torn(ward):
    """Columns get what cannot be broken before the words that can."""
    grid = grids.models(ward)
    shares = grids.widths(grid, across=38)
    for x, share in enumerate(shares):
        piece = max((piece for row in grid.rows for piece in glued(row[x]).split(" ")), key=extent)
        assert extent(piece) + 1 <= share * 38, piece


def test_each_target_is_a_line_of_its_own():
    """70 % until 2025 and 80 % in 2026: no line leads from one to the other, and the single year has a mark to be seen by."""
    gap = pd.DataFrame({"period": ["2024", "2025", "2026"], "year": [2024, 2025, 2026], "period_kind": "calendar", "ward": "Xã Thử", "value": [0.45, 0.5, 0.54], "complete": True, "model": "family",
                        "indicator": "family_recognition_coverage", "target": [0.7, 0.7, 0.8], "target_source": "QĐ 387", "target_year": [2025, 2025, 2030], "territory": "t", "recast_on": ""})
    drawn = target(gap, "vi")
    assert drawn.series[1:] == (("Chỉ tiêu 70 % (QĐ 387, 2025)", (0.7, 0.7, None)), ("Chỉ tiêu 80 % (QĐ 387, 2030)", (None, None, 0.8)))
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    chart = add_chart(slide, drawn, (0, 0, Inches(9), Inches(5)), "vi")
    marks = [series.marker.style for series in chart.plots[0].series]
    assert marks == [XL_MARKER_STYLE.CIRCLE, XL_MARKER_STYLE.NONE, XL_MARKER_STYLE.DASH]


@pytest.mark.parametrize(("status", "vi", "en"), [
    ("partial", "Tỷ lệ bỏ học: chưa tính được, vì chưa đủ khu phố báo cáo", "Dropout rate: cannot be computed, because not all khu phố reported"),
    ("suppressed", "Tỷ lệ bỏ học: không công bố, vì là số nhỏ về người", "Dropout rate: not published, being small counts of persons"),
    ("not_reported", "Tỷ lệ bỏ học: chưa tính được", "Dropout rate: cannot be computed"),
])
def test_a_rate_that_is_not_there_says_why(status, vi, en):
    """Withheld is not the same as incomplete, and neither as never reported."""
    rates = pd.DataFrame({"indicator": "dropout_rate", "education_level": "all", "ward": "Xã Thử", "period": ["2023-2024", "2024-2025"], "period_kind": "school", "year": [2024, 2025], "value": [None, None],
                          "status": status})
    assert [charts.rate_intervals(rates, lang).alt.partition(".")[0] for lang in ("vi", "en")] == [vi, en]
