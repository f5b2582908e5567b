"""Deck, report, tables and page: every number is the cleaned tables' number, nothing small leaks, nothing runs, same bytes."""

import errno
import io
import os
import re
import zipfile
from contextlib import redirect_stdout

import docx
import openpyxl
import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Inches
from traitlets.config import Config

from hieuhoc_analysis.errors import HieuhocError, UsageError
from hieuhoc_analysis.publish import grids
from hieuhoc_analysis.publish.deck_look import open_look
from hieuhoc_analysis.publish.drawings import Drawing
from hieuhoc_analysis.publish.exhibits import exhibits
from hieuhoc_analysis.publish.native import add_chart
from hieuhoc_analysis.publish.page import write_page
from hieuhoc_analysis.publish.papers import write_papers
from hieuhoc_analysis.publish.plain import typeset
from hieuhoc_analysis.publish.slides import add_slide, write_slides
from hieuhoc_analysis.publish.tables import write_tables


@pytest.fixture(scope="module")
def deck(papers):
    """The deck of the sample."""
    return Presentation(str(papers / "slides.pptx"))


@pytest.fixture(scope="module")
def book(papers):
    """The tables of the sample."""
    return openpyxl.load_workbook(papers / "tables.xlsx")


def _charts(deck):
    return {slide.shapes.title.text: shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart}


def _sum(review, element, period):
    rows = review.of(review.observations, data_element=element, period=period, education_level="all")
    return rows[rows["khu_pho"] != ""]["value"].sum()


def test_the_deck_tells_the_review_in_twelve_to_sixteen_slides(deck):
    """Each slide has a title of its own, fits the frame and has speaker notes where it shows figures."""
    titles = [slide.shapes.title.text for slide in deck.slides]
    assert 12 <= len(titles) <= 16
    assert len(set(titles)) == len(titles)
    outside = [shape.name for slide in deck.slides for shape in slide.shapes if shape.left + shape.width > deck.slide_width or shape.top + shape.height > deck.slide_height]
    assert outside == []
    assert all(slide.has_notes_slide for slide in deck.slides for shape in slide.shapes if shape.has_chart)


def test_native_charts_hold_the_observations(deck, review):
    """The registered and recognised families in the chart's own data sheet are the sums of the cleaned khu phố rows."""
    chart = next(c for title, c in _charts(deck).items() if "gia đình đăng ký" in title)
    years = [str(y) for y in range(2016, 2021)]
    for series, element in zip(chart.plots[0].series, ("families_registered", "families_recognized"), strict=True):
        assert list(series.values) == [_sum(review, element, year) for year in years]
    with zipfile.ZipFile(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)) as inside:
        assert "xl/worksheets/sheet1.xml" in inside.namelist()


def test_every_drawing_repeats_its_exhibits_figures(shown):
    """No native chart holds a number that its table does not have."""
    for exhibit in shown:
        if not isinstance(exhibit.drawing, Drawing) or exhibit.drawing.kind == "stacked":
            continue
        known = {round(float(v), 9) for column in exhibit.data.select_dtypes("number") for v in exhibit.data[column].dropna()}
        drawn = {round(v, 9) for _, values in exhibit.drawing.series for v in values if v is not None}
        assert drawn - known == set(), exhibit.key


def test_gaps_stay_gaps(deck, shown):
    """A suppressed or missing figure is an empty point, never a zero."""
    chart = _charts(deck)[next(typeset(e.title) for e in shown if e.key == "dropout_rate")]
    assert None in chart.plots[0].series[0].values
    assert 'dispBlanksAs val="gap"' in chart.part.blob.decode()


def test_charts_and_pictures_have_alternative_text(deck):
    """What the picture says is written for those who cannot see it."""
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_chart or shape.shape_type == 13:
                assert len(shape._element.xpath(".//p:cNvPr")[0].get("descr") or "") > 20


def test_the_tables_are_numbers_and_words(book, review):
    """Real numbers with formats; what is missing or protected says so; a contents sheet links to each table."""
    contents = book["Mục lục"]
    listed = [row[0].value for row in contents.iter_rows(min_row=6) if row[0].value]
    assert listed == book.sheetnames[1:]
    page = next(p for p in book.worksheets if p["A1"].value == f"{review.ward}: gia đình đăng ký theo khu phố và năm")
    values = {(row[0].value, page.cell(5, at).value): row[at - 1].value for row in page.iter_rows(min_row=6) for at in range(2, page.max_column + 1)}
    rows = review.of(review.observations, data_element="families_registered")
    rows = rows[(rows["khu_pho"] != "") & rows["value"].notna()]
    assert {key: value for key, value in values.items() if value != "chưa có"} == {(r.khu_pho, r.period): r.value for r in rows.itertuples()}
    assert "chưa có" in values.values()
    assert not any(p.merged_cells.ranges for p in book.worksheets)
    assert all(p.freeze_panes for p in book.worksheets[1:])


def test_no_small_count_of_persons_is_published(book, shown, review):
    """A count of persons of 1 to 4 stands in no table, and no suppressed cell is given by its change."""
    persons = {"dropouts", "returned_to_school", "not_enrolled"}
    for exhibit in shown:
        if {"data_element", "value"} <= set(exhibit.data):
            rows = exhibit.data[exhibit.data["data_element"].isin(persons)]
            assert rows[(rows["value"] > 0) & (rows["value"] < 5)].empty, exhibit.key
    words = [cell.value for page in book.worksheets for row in page.iter_rows() for cell in row]
    assert "không công bố" in words


def test_the_report_follows_the_official_layout(papers):
    """A4, margins 20/20/30/15 mm, Times New Roman, motto, page number in the header from page two, landscape appendix with repeated headings."""
    document = docx.Document(str(papers / "report.docx"))
    first, last = document.sections[0], document.sections[-1]
    assert [round(x.mm) for x in (first.page_width, first.page_height, first.top_margin, first.bottom_margin, first.left_margin, first.right_margin)] == [210, 297, 20, 20, 30, 15]
    assert (last.page_width > last.page_height, first.different_first_page_header_footer) == (True, True)
    assert "PAGE" in first.header._element.xml
    assert document.styles["Normal"].font.name == "Times New Roman"
    assert document.tables[0].cell(0, 1).paragraphs[0].text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert "w:tblHeader" in document.tables[-1]._element.xml
    text = "\n".join(p.text for p in document.paragraphs)
    assert "5.557" in text
    assert "[" in text  # the places for what only the office knows


def test_the_reports_sentences_are_the_reviews(review, papers):
    """Every sentence that the data bear stands in the report, as it is but for a *Năm 2020,* that the sentence before it begins with too."""
    text = "\n".join(p.text for p in docx.Document(str(papers / "report.docx")).paragraphs)
    bare = [re.sub(r"^Năm \d{4}, (.)", lambda match: match[1].upper(), s) for s in review.sentences()["sentence_vi"]]
    assert [s for s, other in zip(review.sentences()["sentence_vi"], bare, strict=True) if typeset(s) not in text and typeset(other) not in text] == []
    assert text.count("Năm 2020, ") < sum(s.startswith("Năm 2020, ") for s in review.sentences()["sentence_vi"])


def test_the_page_needs_no_network_and_runs_no_foreign_text(review, shown, tmp_path):
    """One file: no address but the links to the other papers, a policy that forbids loading, ward text escaped."""
    findings = review.findings.assign(message="<script>alert(1)</script>", data_element="households", severity="error")
    other = type(review)(review.period, review.lang, review.observations, review.submissions, findings, review.reports)
    source = write_page(other, tmp_path / "index.html", ["slides.pptx"], shown).read_text("utf-8")
    assert re.findall(r"""(?:src|href)=['"](?!data:|#|slides\.pptx)[^'"]*""", source) == []
    assert "default-src 'none'" in source
    assert "<script>alert" not in source
    assert "&lt;script&gt;alert" in source
    assert source.count("<img alt='") == source.count("<img ")


def test_findings_about_persons_show_no_count_on_the_page(review, shown, tmp_path):
    """The page names the cell of a doubtful dropout count, not the count."""
    findings = review.findings.head(1).assign(message="bỏ học ghi 3 em", data_element="dropouts", severity="error")
    other = type(review)(review.period, review.lang, review.observations, review.submissions, findings, review.reports)
    source = write_page(other, tmp_path / "index.html", (), shown).read_text("utf-8")
    assert "bỏ học ghi 3 em" not in source
    assert "hieuhoc check" in source


def test_papers_in_english(english, tmp_path):
    """`--lang en` leaves no Vietnamese prose: titles and headings are English."""
    deck = Presentation(str(write_slides(english, tmp_path / "slides.pptx")))
    titles = " ".join(slide.shapes.title.text for slide in deck.slides)
    assert "Review of the learning models" in titles
    assert not re.search(r"\b(năm|hộ|chưa|tăng|mô hình)\b", titles)
    assert "Contents" in openpyxl.load_workbook(write_tables(english, tmp_path / "t.xlsx")).sheetnames


@pytest.mark.parametrize("ward", ["Xã Hòa Phú", "Xã Vĩnh Hảo"])
def test_a_small_ward_gets_its_papers(opened, tmp_path, ward):
    """A ward of four or five khu phố, one of which ends in 2020, gets a whole set."""
    review = opened(wards=[ward])
    review.reports = tmp_path
    assert {p.name for p in write_papers(review)} == {"index.html", "slides.pptx", "report.docx", "tables.xlsx"}
    assert ward in grids.situation(review).title


def test_a_foreign_template_gives_its_look(review, shown, tmp_path):
    """The office's slides are left out, its size, layouts and colours are used."""
    office = Presentation()
    office.slide_width, office.slide_height = Inches(10), Inches(7.5)
    office.slides.add_slide(office.slide_layouts[0]).shapes.title.text = "Mẫu của cơ quan"
    office.save(tmp_path / "mau.pptx")
    deck = Presentation(str(write_slides(review, tmp_path / "s.pptx", tmp_path / "mau.pptx", shown)))
    assert deck.slide_width == Inches(10)
    assert "Mẫu của cơ quan" not in [s.shapes.title.text for s in deck.slides]
    chart = next(iter(_charts(deck).values()))
    assert "12436D" not in chart.part.blob.decode()


def test_a_template_that_cannot_be_used_is_said(tmp_path):
    """A file that is no presentation, or has no layout with a title, is refused in words."""
    (tmp_path / "x.pptx").write_text("không phải", encoding="utf-8")
    with pytest.raises(UsageError, match="không mở được"):
        open_look(tmp_path / "x.pptx")
    bare = Presentation()
    for layout in bare.slide_layouts:
        for place in list(layout.placeholders):
            place._element.getparent().remove(place._element)
    bare.save(tmp_path / "bare.pptx")
    with pytest.raises(UsageError, match="không có bố cục nào có ô tiêu đề"):
        open_look(tmp_path / "bare.pptx")


def test_an_exhibit_goes_into_ones_own_deck(shown, tmp_path):
    """One call adds an editable slide; the deck's other slides stay."""
    growth = next(e for e in shown if e.key == "growth_families")
    add_slide(growth, tmp_path / "mine.pptx")
    add_slide(growth, tmp_path / "mine.pptx")
    deck = Presentation(str(tmp_path / "mine.pptx"))
    assert [any(s.has_chart for s in slide.shapes) for slide in deck.slides] == [True, True]


def test_a_review_takes_its_exhibits_into_slides(opened, shown, tmp_path):
    """One line of a notebook adds a slide; a new review begins anew; what is not there is said with what is."""
    for _ in range(2):
        review = opened()
        review.reports = tmp_path
        review.__dict__["exhibits"] = {exhibit.key: exhibit for exhibit in shown}
        said = [review.add_slide(name)._repr_html_() for name in ("growth_families", "white_spots")]
    assert [text.split(":")[0] for text in said] == ["<p>Trang 1 của notebook_slides.pptx", "<p>Trang 2 của notebook_slides.pptx"]
    deck = Presentation(str(tmp_path / "notebook_slides.pptx"))
    assert [slide.shapes.title.text for slide in deck.slides] == [typeset(review.exhibits[name].title) for name in ("growth_families", "white_spots")]
    with pytest.raises(UsageError, match="Không có hình tên “tang_truong”. Có: .*growth_families"):
        review.add_slide("tang_truong")


def test_a_mistake_of_use_is_said_in_the_reviews_language(english, opened):
    """An English review says it in English, and so does one that cannot be opened."""
    for what, said in (
        (lambda: english.add_slide("growth"), f"There is no chart named “growth”; there are: {', '.join(english.exhibits)}."),
        (lambda: opened("2020-2016", lang="en"), "The period “2020-2016” is not understood; for example: 2016-2020."),
        (lambda: opened("2020-2016"), "Giai đoạn “2020-2016” viết chưa đúng; ví dụ: 2016-2020."),
    ):
        with pytest.raises(UsageError) as raised:
            what()
        assert str(raised.value) == said


def test_a_mistake_of_use_in_a_notebook_is_one_sentence(review, tmp_path):
    """IPython shows what is wrong and no traceback, which an analyst could not read."""
    shell = InteractiveShell(ipython_dir=str(tmp_path), user_ns={"review": review}, config=Config({"HistoryManager": {"enabled": False}}))
    with redirect_stdout(io.StringIO()) as said:
        shell.run_cell('review.add_slide("tang_truong")')
    assert said.getvalue().strip() == f"Không có hình tên “tang_truong”. Có: {', '.join(review.exhibits)}."


def test_heat_map_reporting_grid_and_funnel_are_native(shown, tmp_path):
    """They are tables with coloured cells and points between limit lines, which PowerPoint edits, not pictures."""
    made = {}
    for key in ("coverage_heat_map", "reporting_by_khu_pho", "dropout_funnel"):
        add_slide(next(e for e in shown if e.key == key), tmp_path / f"{key}.pptx")
        made[key] = list(Presentation(str(tmp_path / f"{key}.pptx")).slides[0].shapes)
    assert not any(shape.shape_type == MSO_SHAPE_TYPE.PICTURE for shapes in made.values() for shape in shapes)
    table = next(s.table for s in made["coverage_heat_map"] if s.has_table)
    drawing = next(e.drawing for e in shown if e.key == "coverage_heat_map")
    assert [[c.text for c in row.cells] for row in table.rows] == [list(drawing.headings), *([typeset(box.text) for box in row] for row in drawing.rows)]
    assert table.cell(1, 1).fill.fore_color.rgb == RGBColor.from_string(drawing.rows[0][1].fill[1:].upper())
    chart = next(s.chart for s in made["dropout_funnel"] if s.has_chart)
    funnel = next(e.drawing for e in shown if e.key == "dropout_funnel")
    ys = [y for series in list(chart.plots[0].series)[len(funnel.lines):] for y in series.values]
    assert sorted(ys) == sorted(point[2] for point in funnel.points)


@pytest.mark.parametrize(("n", "panels"), [(1, 1), (20, 1), (21, 2), (40, 2), (41, 3), (60, 3)])
def test_many_bars_stand_in_several_columns(n, panels):
    """No panel holds more than twenty bars, none is lost, and hatched and set-apart ones stay theirs."""
    drawing = Drawing("bar", tuple(map(str, range(n))), (("x", tuple(map(float, range(n)))),), own=frozenset({"0"}), partial=frozenset({(0, n - 1)}))
    parts = drawing.panels()
    assert (len(parts), max(len(p.categories) for p in parts) <= 20, drawing.fits) == (panels, True, True)
    assert tuple(c for p in parts for c in p.categories) == drawing.categories
    assert [p.categories[at] for p in parts for _, at in p.partial] == [str(n - 1)]
    assert not Drawing("bar", tuple(map(str, range(61))), (("x", (1.0,) * 61),)).fits


def test_nothing_to_draw_is_said():
    """An empty drawing is refused in words rather than drawn as an empty chart."""
    look = open_look()
    slide = look.deck.slides.add_slide(look.content)
    with pytest.raises(UsageError, match="không có số liệu để vẽ"):
        add_chart(slide, Drawing("bar", ("a",), (("x", (None,)),)), look.room)


def test_a_review_without_school_figures_has_no_dropout_exhibits(opened):
    """What the data do not hold is left out, not drawn empty."""
    review = opened()
    school = {"dropouts", "returned_to_school", "pupils_start", "pupils_end", "children_age6", "children_age6_grade1", "not_enrolled"}
    review.observations = review.observations[~review.observations["data_element"].isin(school)]
    assert [e.key for e in exhibits(review) if e.section == "dropout"] == []
    assert len(pd.DataFrame(grids.key_figures(review))) == 3


@pytest.mark.parametrize(("lang", "words"), [("vi", "không ghi được .*growth_families.*Đóng tệp nếu đang mở trong Excel"), ("en", "growth_families.*cannot be written .*Close the file if Excel has it open")])
def test_a_chart_or_deck_that_is_open_is_a_sentence_in_the_notebook(opened, lang, words, monkeypatch):
    """While Excel or PowerPoint holds what a cell writes, the cell says in the review's language to close it."""
    def replace(source, target):
        raise PermissionError(errno.EACCES, "being used by another process", str(source), None, str(target))

    review = opened(lang=lang)
    figure = review.exhibits["growth_families"].figure
    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(HieuhocError, match=words):
        review.save(figure, "growth_families")
    with pytest.raises(HieuhocError, match="notebook_slides.pptx"):
        review.add_slide("growth_families")
