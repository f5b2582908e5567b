"""Reviews of little: quarters only, one year, families alone. Nothing is claimed of what was not reported, and what is missing is said."""

import docx
import pandas as pd
import pytest
from pptx import Presentation
from pptx.util import Inches

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import contributions, coverage, growth, quality
from hieuhoc_analysis.language.phrases import percent
from hieuhoc_analysis.publish import charts, grids, style, white_spots
from hieuhoc_analysis.publish.answers import answers
from hieuhoc_analysis.publish.deck import keys
from hieuhoc_analysis.publish.drawings import drawing
from hieuhoc_analysis.publish.exhibits import exhibits, lacking
from hieuhoc_analysis.publish.matrices import heat
from hieuhoc_analysis.publish.native import add_chart
from hieuhoc_analysis.publish.plain import extent
from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.scope import last_five
from hieuhoc_analysis.publish.slides import write_slides

from .test_charts import observations

YEARS = observations(4, 3, lambda n, y: (120 + 30 * n + 10 * y, 100 + 20 * n + 9 * y, 400, 9 + n))
EMPTY = pd.DataFrame({"source_file": [], "received": []}, dtype=str)


def _review(rows, folder, lang="vi", period="2021-2025"):
    return Review(period, lang, rows.reset_index(drop=True), EMPTY, EMPTY, folder)


@pytest.fixture
def quarters(tmp_path):
    """A ward that sent its first quarters only, in either language."""
    rows = YEARS.assign(period=YEARS["period"].str.slice(0, 4) + "-Q1")
    return lambda lang="vi": _review(rows, tmp_path, lang)


@pytest.mark.parametrize(("lang", "said", "slide"), [
    ("vi", "Xã Thử: chưa có số liệu cả năm về gia đình đăng ký; biểu chỉ có số của quý, 6 tháng hoặc học kỳ, cần xin biểu cả năm", "Chưa thêm trang nào: Đăng ký: chưa có số liệu cả năm."),
    ("en", "Xã Thử: no figures of a whole year on families registered; the forms hold quarters, half-years or semesters only: ask for those of the year", "No slide was added: Registered: no figures of a whole year."),
])
def test_quarters_alone_are_no_years(quarters, lang, said, slide):
    """The headline says what to ask for; no exhibit is made of it, and a notebook that wants one is told why."""
    review = quarters(lang)
    assert (review.headline(), exhibits(review)) == (said, [])
    assert review.add_slide("growth_families")._repr_html_() == f"<p>{slide}</p>"
    assert not (review.reports / "notebook_slides.pptx").exists()


def test_a_deck_and_a_report_of_nothing_claim_nothing(quarters, tmp_path):
    """No slide is empty, no white spot is denied; the report has a place for the office instead of a title without a table, and no empty annex."""
    review = quarters()
    slides = Presentation(str(write_slides(review, tmp_path / "slides.pptx"))).slides
    assert [slide.shapes.title.text.replace("\v", " ") for slide in slides] == ["Tổng kết xây dựng các mô hình học tập giai đoạn 2021–2025", "Chưa đủ số liệu để tổng kết", "Bài học từ số liệu và việc tiếp theo"]
    assert white_spots.white_spots(review) == grids.models(review) == grids.Grid("", (), ())
    document = docx.Document(str(write_report(review, tmp_path / "report.docx")))
    text = [part.text for part in document.paragraphs]
    assert "[Số hộ, nhân khẩu, hội viên: biểu chưa có số liệu, cơ quan bổ sung]" in text
    assert [part for part in text if part.startswith("Phụ lục") or "vùng trắng" in part or "xem Phụ lục" in part] == []


def test_of_a_chart_of_nothing_no_file_stays(quarters):
    """Also not that of an earlier run, which would be taken for this one's."""
    review = quarters()
    drawn = charts.contribution_bars(_contributions())
    review.save(drawn, "growth_contributions")
    assert sorted(path.name for path in (review.reports / "charts").iterdir()) == [f"growth_contributions.{kind}" for kind in ("csv", "png", "svg")]
    review.save(charts.contribution_bars(_contributions().iloc[:0]), "growth_contributions")
    assert list((review.reports / "charts").iterdir()) == []


def _contributions():
    return contributions.by_khu_pho(YEARS, "families_registered", "Xã Thử")


@pytest.mark.parametrize(("without", "said"), [
    ([], "Năm 2025, mọi khu phố đều báo cáo và có đăng ký; không nơi nào thấp hơn nửa mức chung, giảm so với năm trước, hay có đăng ký mà chưa được công nhận."),
    (["families_recognized"], "Năm 2025, mọi khu phố đều báo cáo và có đăng ký; không nơi nào thấp hơn nửa mức chung, hay giảm so với năm trước."),
    (["households"], "Năm 2025, mọi khu phố đều báo cáo và có đăng ký; không nơi nào có đăng ký mà chưa được công nhận. Biểu không có tổng số hộ nên chưa xét được tỷ lệ."),
    (["households", "families_recognized"], "Năm 2025, mọi khu phố đều báo cáo và có đăng ký. Biểu không có tổng số hộ nên chưa xét được tỷ lệ."),
])
def test_only_what_could_be_looked_at_is_said_to_be_in_order(tmp_path, without, said):
    """That there is no white spot is said of the rates, the falls and the recognitions that the forms hold."""
    asked = {"families_registered", "families_recognized", "households"} - set(without)
    assert white_spots.white_spots(_review(YEARS[YEARS["data_element"].isin(asked)], tmp_path)).note == said


@pytest.mark.parametrize(("lang", "said"), [("vi", "Tỷ lệ gia đình được công nhận: chưa có số liệu của mình để so sánh"), ("en", "Share of families recognised: no figures of our own to compare")])
def test_others_figures_alone_are_no_comparison(tmp_path, lang, said):
    """Without households there is no rate of ours to set beside the published ones."""
    review = _review(YEARS[YEARS["data_element"] != "households"], tmp_path, lang)
    assert ("comparison_published" in review.exhibits, lacking(review, "comparison_published")) == (False, said)


@pytest.mark.parametrize(("lang", "cover", "models", "headings"), [
    ("vi", "Tổng kết xây dựng các mô hình học tập năm 2025", "Xã Thử: các mô hình năm 2025", ("Mô hình", "Chỉ số", "Năm 2025", "Khu phố báo cáo")),
    ("en", "Review of the learning models, 2025", "Xã Thử: the models in 2025", ("Model", "Data element", "2025", "Khu phố reporting")),
])
def test_one_year_has_neither_a_span_nor_a_change(tmp_path, lang, cover, models, headings):
    """Deck and report call it a year; the models' table has one column of figures and counts no rise."""
    review = _review(YEARS[YEARS["period"] == "2025"], tmp_path, lang, "2025")
    grid = grids.models(review)
    assert (grid.title, grid.headings, grid.rows[0][2:]) == (models, headings, ("740", "4/4"))
    slides = Presentation(str(write_slides(review, tmp_path / "slides.pptx"))).slides
    assert slides[0].shapes.title.text.replace("\v", " ") == cover
    text = [part.text for part in docx.Document(str(write_report(review, tmp_path / "report.docx"))).paragraphs]
    assert [part for part in text if "2025–2025" in part or "giai đoạn" in part.replace("GIAI ĐOẠN TỚI", "").replace("giai đoạn tới", "")] == []


def test_the_models_table_compares_what_compares(tmp_path):
    """Where a khu phố did not report in the first year, the table and the key figure begin with the first year that compares, which is said."""
    late = observations(4, 3, lambda n, y: (None if n == 3 and y == 0 else 100 + 50 * y, 90 + y, 900, 9))
    review = _review(late, tmp_path)
    grid = grids.models(review)
    assert grid.rows[0][2:5] == ("600 (2024)", "800 (2025)", "+200")
    assert grid.note == "Năm đầu là năm sớm nhất so sánh được với năm cuối."
    assert grids.key_figures(review)[0].detail.startswith("năm 2024: 600")
    assert grids.models(_review(YEARS, tmp_path)).note == ""


def test_the_period_of_one_year_is_that_year():
    """Without a period the review of submissions of one year is named by it."""
    assert (last_five(YEARS[YEARS["period"] == "2025"]), last_five(YEARS)) == ("2025", "2023-2025")


def test_the_index_is_told_of_registrations(tmp_path):
    """Also where households held better, and from a year that others follow: a complete last year is no base."""
    fall = observations(4, 3, lambda n, y: (400 - 50 * y, 300 - 40 * y, 900, 9))
    assert _review(fall, tmp_path).exhibits["growth_index"].title == "Gia đình đăng ký năm 2025 bằng 0,75 lần năm 2023"
    late = observations(4, 3, lambda n, y: (None if n == 3 and y < 2 else 100 + 50 * y, 90 + y, 900, 9))
    assert growth.cumulative(late[(late["khu_pho"] != "Khu phố 4") | (late["period"] == "2025")], "families_registered")["base_period"].unique().tolist() == ["2023"]


@pytest.mark.parametrize(("lang", "title", "note"), [
    ("vi", "16/18 lượt khu phố–năm có báo cáo (88,9 %)", "Thiếu: Xã Thử, Khu phố 4 (2024); Xã Kia (2023). Chỉ gửi số chung, tính là một nơi: Xã Khác, Xã Kia."),
    ("en", "16 of 18 khu phố-years reported (88.9%)", "Missing: Xã Thử, Khu phố 4 (2024); Xã Kia (2023). Report as a whole, counted as one place: Xã Khác, Xã Kia."),
])
def test_wards_without_khu_pho_are_not_forgotten_beside_those_with(tmp_path, lang, title, note):
    """The grid of a district counts a ward that sends totals only as one place; who sent it in some years only is missing in the others."""
    rows = YEARS.assign(value=YEARS["value"].where((YEARS["khu_pho"] != "Khu phố 4") | (YEARS["period"] != "2024")))
    whole = YEARS[YEARS["khu_pho"] == "Khu phố 1"].assign(khu_pho="", org_unit_id="")
    both = pd.concat([rows, whole.assign(ward="Xã Khác"), whole[whole["period"] != "2023"].assign(ward="Xã Kia")], ignore_index=True)
    review = _review(both, tmp_path, lang, "2023-2025")
    exhibit = review.exhibits["reporting_by_ward"]
    table = {(row[0], row[1]): (row[2], row[3]) for row in exhibit.data.itertuples(index=False)}
    assert (exhibit.title, exhibit.note) == (title, note)
    assert [table["Xã Khác", "2023"], table["Xã Kia", "2023"], table["Xã Thử", "2024"]] == [(1, 1), (0, 1), (3, 4)]


def test_the_figures_of_falling_bars_have_room_beside_the_names(tmp_path):
    """On the slide every khu phố fell: the axis reaches further to the left than the longest bar, whose figure stands there."""
    fall = _review(observations(4, 3, lambda n, y: (400 - 50 * y - 10 * n * y, 300 - 40 * y, 900, 9)), tmp_path)
    bars = fall.exhibits["growth_contributions"].drawing
    slide = Presentation().slides.add_slide(Presentation().slide_layouts[6])
    axis = add_chart(slide, bars, (0, 0, Inches(10), Inches(5))).value_axis
    assert (min(bars.values), axis.minimum_scale, axis.maximum_scale) == (-160, -184, 24)


@pytest.mark.parametrize(("lang", "key", "title"), [
    ("vi", "Dấu –: khi đó chưa lập hoặc không còn.", "Tỷ lệ gia đình đăng ký năm 2025: cao nhất Khu phố 3 (50,0 %), thấp nhất Khu phố 1 (35,0 %)"),
    ("en", "–: not yet there, or no longer.", "Share of families registered in 2025: highest Khu phố 3 (50.0%), lowest Khu phố 1 (35.0%)"),
])
def test_a_khu_pho_that_is_no_longer_there_is_not_one_without_a_report(tmp_path, lang, key, title):
    """The last year is told of the three that were there; picture and slide have a dash and say what it means."""
    rows = YEARS[(YEARS["khu_pho"] != "Khu phố 4") | (YEARS["period"] != "2025")]
    shares = coverage.by_khu_pho(rows, ["family_registration_coverage"])
    shares = shares[(shares["khu_pho"] != "Khu phố 4") | (shares["period"] != "2025")]
    figure, table = charts.heat_map(shares, lang), heat(shares, lang)
    assert (style.written(figure, "title"), style.written(figure, "note"), keys(table, lang)) == (title, key, [key.rstrip(".")])
    assert [box.text for box in table.rows[3]][1:] == [percent(value, lang, 0) for value in (0.525, 0.55)] + ["–"]


@pytest.mark.parametrize(("lang", "said"), [("vi", "Nhiều hơn tổng số, số liệu mâu thuẫn, cần hỏi lại: Khu phố 2 (2024)."), ("en", "More than there is, contradictory, to be asked about: Khu phố 2 (2024).")])
def test_growth_charts_name_what_is_more_than_there_is(tmp_path, lang, said):
    """999 of 400 families: the bars and the index that show the leap say whom to ask, on the picture and on the slide."""
    wrong = YEARS.assign(value=YEARS["value"].mask((YEARS["khu_pho"] == "Khu phố 2") & (YEARS["period"] == "2024") & (YEARS["data_element"] == "families_registered"), 999))
    review = _review(wrong, tmp_path, lang)
    assert {key: said in review.exhibits[key].remark for key in ("growth_families", "growth_index")} == {"growth_families": True, "growth_index": True}
    assert "cần hỏi lại" not in _review(YEARS, tmp_path).exhibits["growth_families"].remark


@pytest.mark.parametrize(("lang", "answer", "place"), [
    ("vi", "Số liệu chưa trả lời được. Tỷ lệ bỏ học: không công bố, vì là số nhỏ về người.", "[Số học sinh bỏ học có trong biểu nhưng không công bố"),
    ("en", "The data do not answer this. Dropout rate: not published, being small counts of persons.", "[Dropouts are in the forms but not published"),
])
def test_withheld_dropouts_are_not_told_as_missing_ones(tmp_path, lang, answer, place):
    """One child in each khu phố: the question's answer and the report say that the figures are small, and the report leaves the office a place."""
    few = observations(3, 3, lambda n, y: (100 + y, 90 + y, 400, 1))
    review = _review(few[few["data_element"] != "pupils_end"], tmp_path, lang)
    assert answers(review)["answer"][3] == answer
    text = [part.text for part in docx.Document(str(write_report(review, tmp_path / "report.docx"))).paragraphs]
    assert [part.startswith(place) for part in text].count(True) == 1
    none = _review(few[~few["data_element"].isin(["dropouts", "returned_to_school"])], tmp_path, lang)
    text = [part.text for part in docx.Document(str(write_report(none, tmp_path / "none.docx"))).paragraphs]
    assert [part.startswith(place) for part in text].count(True) == 0
    assert lacking(none, "dropout_counts") == {"vi": "Biểu không có số học sinh bỏ học", "en": "The forms have no dropouts"}[lang]


@pytest.mark.parametrize(("lang", "counted", "rate"), [
    ("vi", "Số học sinh bỏ học năm học 2024–2025 không công bố; năm học 2022–2023: 0", "Tỷ lệ bỏ học 2024–2025: không công bố; 2022–2023: 0,00 % (0/9.000)"),
    ("en", "The number of dropouts of school year 2024–2025 is withheld; school year 2022–2023: 0", "Dropout rate 2024–2025: not published; 2022–2023: 0.00% (0/9,000)"),
])
def test_an_earlier_year_without_dropouts_is_not_the_news_of_years_that_are_withheld(tmp_path, lang, counted, rate):
    """No child in the first school year, a few in each later one: titles tell that the last is withheld, and no key figure is the zero."""
    few = observations(3, 3, lambda n, y: (100 + y, 90 + y, 400, 0 if not y else int(n == 0) * 2))
    review = _review(few[few["data_element"] != "pupils_end"], tmp_path, lang)
    assert (review.exhibits["dropout_counts"].title, review.exhibits["dropout_rate"].title) == (counted, rate)
    assert not [figure for figure in grids.key_figures(review) if figure.detail.startswith("0/")]
    none = _review(few.assign(value=few["value"].mask(few["data_element"] == "dropouts", 0)), tmp_path, lang)
    assert [figure for figure in grids.key_figures(none) if figure.detail.startswith("0/")]


def test_the_first_cell_takes_a_year_and_a_name(opened):
    """2019 for "2019", one ward's name for a list of it; a language that there is not is refused in words."""
    assert opened(2019, wards="Xã Bình Thạnh").headline().startswith("Xã Bình Thạnh: gia đình đăng ký năm 2019 là ")
    with pytest.raises(UsageError, match="Ngôn ngữ “fr” chưa có; ghi lang = \"vi\" hoặc lang = \"en\"."):
        opened(lang="fr")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_figures_over_ten_years_of_columns_keep_to_their_columns(lang):
    """Two columns a year: figures of four digits are set in letters with which two beside each other do not touch; five years keep theirs."""
    sizes = {}
    for years in (5, 10):
        bars = drawing("column", [str(2016 + y) for y in range(years)], {"Đăng ký": [2000.0 + y for y in range(years)], "Được công nhận": [1800.0 + y for y in range(years)]})
        slide = Presentation().slides.add_slide(Presentation().slide_layouts[6])
        chart = add_chart(slide, bars, (0, 0, Inches(12.2), Inches(4.2)), lang)
        sizes[years] = chart.plots[0].series[0].data_labels.font.size.pt
        assert extent("2.000") * sizes[years] < 0.92 * 12.2 * 72 / (years * 2.6)
    assert (sizes[5], sizes[10] >= 10) == (16, True)


@pytest.mark.parametrize(("lang", "said"), [("vi", "Xã Thử có số liệu 3/4 năm"), ("en", "Xã Thử reported in 3 of 4 years")])
def test_a_ward_that_sends_totals_has_years_and_no_khu_pho(tmp_path, lang, said):
    """Its completeness is told of years: there is no khu phố that could have reported."""
    whole = YEARS[YEARS["khu_pho"] == "Khu phố 1"].assign(khu_pho="", org_unit_id="")
    empty = pd.DataFrame({"source_file": [], "received": []}, dtype=str)
    assert style.written(charts.quality_grid(quality.by_year(whole, empty, "2022-2025"), lang), "title") == said
