"""The form of deck, report and tables: what office programs ask of their files, what the decree and accessibility ask of their readers."""

import io
import os
import re
import subprocess
import sys
import zipfile
from itertools import pairwise

import docx
import openpyxl
import pandas as pd
import pytest
from docx.text.paragraph import Paragraph
from lxml import etree
from openpyxl.utils import get_column_letter
from pptx import Presentation
from pptx.util import Mm, Pt

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import columns, style, white_spots
from hieuhoc_analysis.publish.drawings import Drawing
from hieuhoc_analysis.publish.exhibits import Exhibit
from hieuhoc_analysis.publish.plain import typeset
from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.sheets import sheet_names
from hieuhoc_analysis.publish.slides import MOST, SPARE, STORY, story, write_slides
from hieuhoc_analysis.publish.tables import HEAD, _value, write_tables

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# the order in which the schema wants the children of these elements
ORDER = {
    "sectPr": ("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign",
               "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid"),
    "pPr": ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
            "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
            "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
    "rPr": ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
            "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath"),
    "tblPr": ("tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout",
              "tblCellMar", "tblLook", "tblCaption", "tblDescription"),
    "tcPr": ("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark"),
}


def _word(papers):
    with zipfile.ZipFile(papers / "report.docx") as package:
        return etree.fromstring(package.read("word/document.xml"))


def test_the_reports_elements_stand_in_the_order_of_the_schema(papers):
    """Word repairs or refuses a document whose properties stand in another order."""
    wrong = []
    for name, order in ORDER.items():
        for found in _word(papers).iter(W + name):
            places = [order.index(child.tag.removeprefix(W)) for child in found]
            wrong += [(name, [child.tag.removeprefix(W) for child in found])] if places != sorted(places) else []
    assert wrong == []


def test_a_figure_its_caption_and_what_it_shows_stay_on_one_page(papers):
    """No page of the report begins with the small print of the figure before."""
    parts = docx.Document(str(papers / "report.docx")).paragraphs
    at = [n for n, part in enumerate(parts) if part.text.startswith("Hình ")]
    kept = [(parts[n - 1].paragraph_format.keep_with_next, parts[n].paragraph_format.keep_with_next, parts[n + 1].paragraph_format.keep_together) for n in at]
    assert (len(at) > 10, kept) == (True, [(True, True, True)] * len(at))


@pytest.mark.parametrize(("lang", "said"), [
    ("vi", "Trên đây là Báo cáo tổng kết xây dựng các mô hình học tập giai đoạn 2016–2020 trên địa bàn thị trấn Liên Hương, [cơ quan ban hành] kính báo cáo./."),
    ("en", "This is the report of [the issuing office] on the learning models in Thị trấn Liên Hương, 2016–2020."),
])
def test_the_report_ends_as_official_reports_do(review, english, tmp_path, lang, said):
    """Its last sentence says what it was, ends by the decree's sign, and stands on the page of the signature."""
    document = docx.Document(str(write_report(review if lang == "vi" else english, tmp_path / "r.docx", [])))
    signed = next(table for table in document.tables if table.rows[0].cells[0].text.startswith(("Nơi nhận:", "To:")))
    last = Paragraph(signed._tbl.getprevious(), document)
    assert (last.text, last.paragraph_format.keep_with_next) == (said, True)


def test_lines_of_tables_keep_to_the_margin(papers):
    """The ruled tables of the report are indented by the padding of a cell, and no wider than the text."""
    document = docx.Document(str(papers / "report.docx"))
    ruled = [table for table in document.tables if table.style.name == "Table Grid"]
    assert {table._tbl.tblPr.find(f"{W}tblInd").get(f"{W}w") for table in ruled} == {"108"}
    across = [section.page_width - section.left_margin - section.right_margin for section in document.sections]
    assert [sum(column.width for column in table.columns) > across[-1] + Mm(0.3) for table in ruled] == [False] * len(ruled)  # widths are kept in twentieths of a point


def test_what_only_the_office_knows_is_marked(papers):
    """Each place in square brackets is highlighted, and nothing else is."""
    texts = [("".join(t.text or "" for t in run.iter(W + "t")), run.find(f"{W}rPr/{W}highlight") is not None) for run in _word(papers).iter(W + "r")]
    assert [text for text, marked in texts if marked != bool(re.fullmatch(r"\[[^\]]*\]", text))] == []
    assert sum(marked for _, marked in texts) > 15


def test_the_head_of_the_report_is_the_decrees(papers):
    """Number and symbol, the motto over its rule, place and date in italics, letters of 12 to 14 points; a rule under the title."""
    left, right = docx.Document(str(papers / "report.docx")).tables[0].rows[0].cells
    assert (left.paragraphs[-1].text, right.paragraphs[1].text) == ("Số: […]/BC-[…]", "Độc lập - Tự do - Hạnh phúc")
    assert [p._p.find(f"{W}pPr/{W}pBdr") is not None for p in right.paragraphs] == [False, False, True, False]
    assert all(run.italic for run in right.paragraphs[-1].runs)
    assert {run.font.size for cell in (left, right) for p in cell.paragraphs for run in p.runs if run.text} == {Pt(12), Pt(13)}
    ruled = right.paragraphs[2].paragraph_format
    assert Mm(55) < right.width - ruled.left_indent - ruled.right_indent < Mm(62)  # as long as the motto is in 13 points


def test_the_annex_has_pages_of_its_own_numbers_and_totals(papers, review):
    """Landscape, numbered from 1; headings of both levels repeat; each total is the sum of the khu phố, with how many reported where not all did."""
    document = docx.Document(str(papers / "report.docx"))
    assert document.sections[-1]._sectPr.find(f"{W}pgNumType").get(f"{W}start") == "1"
    annex = next(t for t in document.tables if len(t.columns) > 2 and t.rows[0].cells[2].text == "Gia đình đăng ký (hộ)")
    assert [row._tr.find(f"{W}trPr/{W}tblHeader") is not None for row in annex.rows[:3]] == [True, True, False]
    years = [cell.text for cell in annex.rows[1].cells[2:]]
    rows = review.of(review.observations, education_level="all")
    rows = rows[(rows["khu_pho"] != "") & rows["value"].notna()]
    wanted = []
    for at, year in enumerate(years):
        of = rows[(rows["period"] == year) & (rows["data_element"] == ("families_registered", "families_recognized")[at >= len(years) // 2])]
        wanted.append(f"{int(of['value'].sum()):,}".replace(",", ".") + (f" ({len(of)}/14)" if len(of) < 14 else ""))
    assert [cell.text for cell in annex.rows[-1].cells[2:]] == wanted


def test_every_pointer_leads_somewhere(papers, shown):
    """A file, a sheet or a table named in deck, notes or report is there."""
    deck = Presentation(str(papers / "slides.pptx"))
    said = [shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame]
    said += [slide.notes_slide.notes_text_frame.text for slide in deck.slides if slide.has_notes_slide]
    said += ["".join(node.text or "" for node in _word(papers).iter(W + "t"))]
    book = openpyxl.load_workbook(papers / "tables.xlsx")
    said += [cell.value for page in book.worksheets for row in page.iter_rows(max_row=HEAD - 1) for cell in row if isinstance(cell.value, str)]
    text = "\n".join(said)
    files = {"tables.xlsx", "index.html", "slides.pptx", "report.docx", "commendation_measures.csv", *(f"charts/{e.key}.png" for e in shown)}
    assert set(re.findall(r"[\w/]+\.(?:xlsx|html|pptx|docx|csv|png)\b", text)) - files == set()
    assert set(re.findall(r"trang “([^”]+)”", text)) - set(book.sheetnames) == set()
    assert set(re.findall(r"\((Bảng \d+)\)", text)) - set(book.sheetnames) == set()
    links = [cell.hyperlink.location or cell.hyperlink.target for row in book["Mục lục"].iter_rows() for cell in row if cell.hyperlink]
    assert [re.fullmatch(r"#?'([^']+)'!A1", link).group(1) for link in links] == book.sheetnames[1:]


def test_more_white_spots_than_a_slide_holds_stand_in_the_tables(review, papers):
    """The slide names the sheet, and the sheet has every khu phố."""
    short, book = white_spots.white_spots(review, most=3), openpyxl.load_workbook(papers / "tables.xlsx")
    named = re.search(r"trang “([^”]+)”", short.note).group(1)
    listed = [row[0].value for row in book[named].iter_rows(min_row=HEAD + 1)]
    assert (len(short.rows), listed) == (3, [row[0] for row in white_spots.white_spots(review, most=99).rows])


def test_what_the_deck_leaves_out_is_told_to_the_speaker(papers, shown):
    """The last slide's notes name each exhibit that no slide shows, with its table."""
    deck = Presentation(str(papers / "slides.pptx"))
    titles = {slide.shapes.title.text for slide in deck.slides}
    notes = list(deck.slides)[-1].notes_slide.notes_text_frame.text
    left = [typeset(f"{e.title} ({name})") for e, name in zip(shown, sheet_names(len(shown), "vi"), strict=True) if typeset(e.title) not in titles]
    assert [words for words in left if words not in notes] == []
    assert len(left) > 3


@pytest.mark.parametrize(("wards", "first_out"), [(True, "reporting_by_khu_pho"), (False, "dropout_funnel")])
def test_the_story_leaves_out_in_its_stated_order(wards, first_out):
    """Of all exhibits the ones of `SPARE` go first, from the first on; what is told keeps the order of the story."""
    known = [key for key in STORY if key.islower() and (wards or key != "reporting_by_ward")]
    told = story(known, MOST - 4)
    assert (len(told), [key for key in STORY if key in told]) == (12, told)
    assert first_out not in told
    gone = [key for key in SPARE if key not in told and key in known]
    assert gone == [key for key in SPARE if key in known][:len(gone)]
    assert story(["growth_families"], 12) == ["growth_families", "WHITE", "MODELS"]


def test_small_print_of_slides_can_be_read(papers):
    """No text of a slide or chart is smaller than 12 points, no cell of a table smaller than 10."""
    deck = Presentation(str(papers / "slides.pptx"))
    small = []
    for slide in deck.slides:
        for shape in slide.shapes:
            frames = [shape.text_frame] if shape.has_text_frame else []
            small += [(shape.name, run.font.size.pt) for frame in frames for part in frame.paragraphs for run in [part, *part.runs] if run.font.size and run.font.size < Pt(12)]
            if shape.has_table:
                small += [(shape.name, cell.text) for row in shape.table.rows for cell in row.cells for part in cell.text_frame.paragraphs if part.font.size < Pt(10)]
            if shape.has_chart:
                small += [(shape.name, size) for size in map(int, re.findall(rb'sz="(\d+)"', shape.chart.part.blob)) if size < 1200]
    assert small == []


def test_every_table_of_the_deck_has_words_for_those_who_cannot_see_it(papers):
    """Tables as well as charts carry an alternative text."""
    deck = Presentation(str(papers / "slides.pptx"))
    shapes = [shape for slide in deck.slides for shape in slide.shapes if shape.has_table or shape.has_chart or shape.shape_type == 13]
    assert [shape.name for shape in shapes if len(shape._element.xpath(".//p:cNvPr")[0].get("descr") or "") < 15] == []
    assert len(shapes) > 10


def test_an_interval_is_drawn_from_the_data_sheet(papers, shown):
    """A rate's bars reach from its low to its high end, and lie in the chart's own sheet, where they can be edited."""
    exhibit = next(e for e in shown if e.key == "dropout_rate")
    deck = Presentation(str(papers / "slides.pptx"))
    chart = next(s.chart for slide in deck.slides if slide.shapes.title.text == typeset(exhibit.title) for s in slide.shapes if s.has_chart)
    rows = exhibit.data[exhibit.data["education_level"] == "all"].sort_values("year").dropna(subset="value")
    sheet = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).worksheets[0]
    held = [(row[1].value, row[2].value, row[3].value) for row in sheet.iter_rows(min_row=2) if row[1].value is not None]
    assert [(round(v + up, 9), round(v - down, 9)) for v, up, down in held] == [(round(r.high, 9), round(r.low, 9)) for r in rows.itertuples()]
    bars = etree.fromstring(chart.part.blob).find(".//{*}errBars")
    assert [node.text for node in bars.iter("{*}f")] == ["Sheet1!$C$2:$C$6", "Sheet1!$D$2:$D$6"]


def test_no_text_of_a_ward_becomes_a_formula(review, tmp_path):
    """A khu phố called ``=HYPERLINK(…)``, ``+1``, ``-2`` or ``@x`` is text in every sheet, also inside charts, and in Word."""
    names = {"Khu phố 1": '=HYPERLINK("http://x","y")', "Khu phố 2": "+1+2", "Khu phố 3": "-2-3", "Khu phố 4": "@SUM(A1)"}
    other = type(review)(review.period, review.lang, review.observations.assign(khu_pho=review.observations["khu_pho"].replace(names)), review.submissions, review.findings, tmp_path)
    from hieuhoc_analysis.publish.exhibits import exhibits

    shown = exhibits(other)
    deck = Presentation(str(write_slides(other, tmp_path / "s.pptx", None, shown)))
    books = [shape.chart.part.chart_workbook.xlsx_part.blob for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    assert len(books) > 5
    sources = [io.BytesIO(blob) for blob in books] + [write_tables(other, tmp_path / "t.xlsx", shown)]
    texts = []
    for source in sources:
        with zipfile.ZipFile(source) as package:
            assert not any(b"<f>" in package.read(name) or b"<f " in package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/"))
        texts += [cell.value for page in openpyxl.load_workbook(source).worksheets for row in page.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert [text for text in texts if text[0] in "=+-@" and len(text) > 1 and text not in ("+", "-")] == []
    assert any("HYPERLINK" in text for text in texts)


def test_the_tables_follow_the_checklist(papers):
    """Contents with links, title, unit and source on each sheet, no empty or merged cell in the body, frozen headings, printed headings, numbers with formats."""
    book = openpyxl.load_workbook(papers / "tables.xlsx")
    for page in book.worksheets:
        assert (bool(page["A1"].value), bool(page["A2"].value), page["A3"].value.startswith("Nguồn")) == (True, True, True), page.title
        assert page.freeze_panes, page.title
        assert (page.print_title_rows, page.page_setup.fitToWidth, page.page_setup.paperSize) == (f"${HEAD}:${HEAD}", 1, 9), page.title
        assert not page.merged_cells.ranges
        assert [row for row in range(1, HEAD + 1) if not page.cell(row, 1).value] == [], page.title  # an empty row ends a sheet for a screen reader
        if page is book.worksheets[0]:
            continue
        heads = [cell.value for cell in page[HEAD]]
        # marked up as the one table of its sheet, with headings of its own
        assert ([(table.ref, table.column_names) for table in page.tables.values()], len(set(heads))) == ([(f"A{HEAD}:{get_column_letter(page.max_column)}{page.max_row}", heads)], len(heads)), page.title
        empty = [cell.coordinate for row in page.iter_rows(min_row=HEAD) for cell in row if cell.value in (None, "")]
        assert empty == [], page.title
        plain = [cell.coordinate for row in page.iter_rows(min_row=HEAD + 1) for cell in row if isinstance(cell.value, int | float) and cell.number_format == "General"]
        assert plain == [], page.title
    fills = {cell.fill.fgColor.rgb for page in book.worksheets for row in page.iter_rows(min_row=HEAD + 1) for cell in row if cell.fill.fill_type}
    assert fills == set()  # nothing in the body is said by colour


def test_a_rate_that_cannot_be_computed_says_why_once():
    """Its own cell says that there is none, that of its status why."""
    record = {"value": None, "status": "no_denominator"}
    assert [(columns.unknown("value", record, False, lang), columns.written("status", "no_denominator", lang)) for lang in ("vi", "en")] == [
        ("không tính được", "mẫu số thiếu hoặc bằng 0"), ("not computable", "denominator missing or 0")]


@pytest.mark.parametrize(("lang", "form"), [("vi", "0.00 %"), ("en", "0.00%")])
def test_a_rate_beside_its_numerator_and_denominator_is_written_as_a_percentage(lang, form):
    """Pooled rates of dropout have no indicator of their own: without the rule 0,41 % would be shown as 0,0."""
    frame = pd.DataFrame({"khu_pho": ["Khu phố 1"], "numerator": [108], "denominator": [26616], "value": [108 / 26616]})
    assert _value("value", frame.iloc[0].to_dict(), False, frame, lang) == (108 / 26616, form)
    assert _value("denominator", frame.iloc[0].to_dict(), False, frame, lang) == (26616, "#,##0")


def test_only_rows_with_wrapped_texts_are_made_high(papers):
    """A text that its column holds in one line leaves the row as it is, whatever its length."""
    high = [(page.title, row[0].row) for page in openpyxl.load_workbook(papers / "tables.xlsx").worksheets[1:] for row in page.iter_rows(min_row=HEAD + 1)
            if (page.row_dimensions[row[0].row].height or 15) > 15 and not any(cell.alignment.wrap_text for cell in row)]
    assert high == []


_MAKE = """
import hieuhoc_analysis as hh
from hieuhoc_analysis.publish.papers import write_papers
write_papers(hh.open_review("2016-2020"))
"""


def test_another_process_and_another_hash_seed_give_the_same_bytes(cleaned, papers, tmp_path):
    """The papers do not depend on the order of sets, on the process or on the moment."""
    folders = {"HIEUHOC_PROCESSED": str(cleaned / "processed"), "HIEUHOC_REPORTS": str(tmp_path), "PYTHONHASHSEED": "4711"}
    subprocess.run([sys.executable, "-c", _MAKE], env={**os.environ, **folders}, capture_output=True, text=True, check=True)
    made = {path.relative_to(tmp_path / "2016-2020"): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert (len(made) > 20, [str(name) for name, data in made.items() if (papers / name).read_bytes() != data]) == (True, [])


@pytest.mark.parametrize("kind", ["column", "line"])
def test_what_a_chart_marks_is_said_in_words(kind):
    """Hatching and hollow marks are explained where, and only where, they are drawn."""
    from hieuhoc_analysis.publish.deck import keys

    marked = Drawing(kind, ("2018", "2019"), (("a", (1.0, None)),), partial=frozenset({(0, 0)}), key="dấu")
    plain = Drawing(kind, ("2018", "2019"), (("a", (1.0, 2.0)),))
    assert (keys(marked, "vi"), keys(plain, "vi")) == (["dấu", "Để trống là chưa có hoặc không công bố, không phải 0: a 2019"], [""])


def test_tables_and_native_slides_do_not_speak_of_marks_they_do_not_have(papers, shown):
    """No sheet and no native table explains hatching, colours or lines of a picture."""
    book = openpyxl.load_workbook(papers / "tables.xlsx")
    said = [cell.value for page in book.worksheets for row in page.iter_rows(max_row=HEAD - 1) for cell in row if isinstance(cell.value, str)]
    assert [text for text in said if re.search("gạch chéo|Chấm rỗng|Vạch chấm|Màu cam|màu cam|nét đứt", text)] == []
    assert all(isinstance(e, Exhibit) and "gạch chéo" not in e.remark for e in shown)
    assert all(len({a, b}) == 2 for a, b in pairwise([e.title for e in shown]))


def test_no_line_begins_with_a_percent_sign(papers):
    """In deck and report nothing lets a figure and its sign, its year or the number of a khu phố come apart at the end of a line."""
    deck, document = Presentation(str(papers / "slides.pptx")), docx.Document(str(papers / "report.docx"))
    said = [shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame]
    said += [cell.text for slide in deck.slides for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    said += [part.text for part in document.paragraphs] + [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert [text for text in said if re.search(r"\d %|Khu phố \d|\d \((?:19|20)\d\d\)", text)] == []
    assert sum("\u00a0%" in text for text in said) > 50


@pytest.mark.parametrize(("text", "wanted"), [
    ("tăng 87,5 % năm 2019", "tăng 87,5\u00a0% năm 2019"), ("2.631 (2016)", "2.631\u00a0(2016)"), ("4.200 (13/14)", "4.200 (13/14)"), ("Khu phố 4, thôn 2", "Khu phố\u00a04, thôn\u00a02"),
    ("14 khu phố 2020", "14 khu phố\u00a02020"), ("87.5% of 40", "87.5% of 40"), ("  a\u00a0 b\n", "a b"),
])
def test_what_is_set_keeps_together(text, wanted):
    """Figures keep their sign and their year, khu phố their number; other spaces are plain ones."""
    assert typeset(text) == wanted


def test_words_of_a_chart_keep_figures_together():
    """A title is broken between words, never before %; what is read back of it has plain spaces."""
    title = "Tỷ lệ gia đình đăng ký " + "tăng đến 87,5 % " * 12
    fig = style.finish(style.new_chart()[0], title=title, data=pd.DataFrame())
    lines = next(text.get_text() for text in fig.texts if text.get_gid() == "title").split("\n")
    assert (len(lines) > 1, [line for line in lines if line.lstrip().startswith("%")], style.written(fig, "title")) == (True, [], title)


def test_words_over_a_table_are_printed_whole(papers):
    """The printed columns of each sheet are as wide as the longest of its title, unit, source and note."""
    short = []
    for page in openpyxl.load_workbook(papers / "tables.xlsx").worksheets[1:]:
        last = openpyxl.utils.cell.range_boundaries(page.print_area.rpartition("!")[2])[2]
        wide = sum(page.column_dimensions[get_column_letter(at)].width if at <= page.max_column else 8 for at in range(1, last + 1))
        # a unit of width holds a letter of 11 points, an average letter is half as wide as high
        short += [(page.title, row) for row in range(1, HEAD) if len(str(page.cell(row, 1).value or "")) * page.cell(row, 1).font.size * 0.5 > wide * 6]
    assert short == []


def test_a_gap_between_percentages_is_told_in_points(papers, shown):
    """45 % under a target of 70 % is 25 percentage points, in a heading that says so; an index is written with its decimal in every row."""
    book = openpyxl.load_workbook(papers / "tables.xlsx")
    at = {e.key: name for e, name in zip(shown, sheet_names(len(shown), "vi"), strict=True)}
    page = book[at["target_families"]]
    column = next(cell.column for cell in page[HEAD] if cell.value == "Chênh so với chỉ tiêu, điểm phần trăm")
    gaps = next(e.data for e in shown if e.key == "target_families")["gap"]
    assert [round(page.cell(row, column).value, 6) for row in range(HEAD + 1, page.max_row + 1)] == [round(100 * gap, 6) for gap in gaps]
    assert {page.cell(row, column).number_format for row in range(HEAD + 1, page.max_row + 1)} == {"+0.0;-0.0;0.0"}
    index = book[at["growth_index"]]
    column = next(cell.column for cell in index[HEAD] if str(cell.value).startswith("Chỉ số (năm gốc"))
    assert {cell.number_format for row in index.iter_rows(min_row=HEAD + 1, min_col=column, max_col=column) for cell in row if not isinstance(cell.value, str)} == {"#,##0.0"}


def test_every_bar_has_its_name(papers):
    """No name is left out for want of room: each is asked for, and long ones are set in smaller letters."""
    deck = Presentation(str(papers / "slides.pptx"))
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart and shape.chart.chart_type not in (-4169, 74, 75)]
    assert [chart.part.partname for chart in charts if chart._chartSpace.find(".//{*}tickLblSkip") is None or chart._chartSpace.find(".//{*}tickLblSkip").get("val") != "1"] == []
    assert len(charts) > 5


def test_letters_of_a_coloured_table_are_white_or_black(papers):
    """A third colour between the two looks as if its letters were bold."""
    deck = Presentation(str(papers / "slides.pptx"))
    inks = {str(part.font.color.rgb) for slide in deck.slides for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells
            for part in cell.text_frame.paragraphs if cell.fill.type == 1 and part.font.color.type}
    assert inks == {"FFFFFF", "000000"}


def test_the_slide_of_white_spots_says_its_order_and_its_words(review):
    """Most points first, then by name; what the words in the cells mean stands under the table."""
    grid = white_spots.white_spots(review, most=99)
    points = [sum(cell.count(";") + 1 for cell in row[1:] if cell) for row in grid.rows]
    assert (points, [row[0] for row in grid.rows]) == (sorted(points, reverse=True), [row[0] for _, row in sorted(zip(points, grid.rows, strict=True), key=lambda pair: (-pair[0], natural_key(pair[1][0])))])
    assert grid.note.startswith("Nơi có nhiều điều cần chú ý đứng trước. “Chưa có đăng ký” là đã báo cáo mà chưa có mô hình nào.")


def test_parts_of_the_report_are_numbered_without_gaps(opened, tmp_path):
    """Where no school reported, the part on dropouts is left out and the next takes its number; the signature keeps to the list before it."""
    review = opened()
    review.observations = review.observations[review.observations["data_element"].isin(["households", "families_registered", "families_recognized"])]
    document = docx.Document(str(write_report(review, tmp_path / "r.docx")))
    heads = [part.text for part in document.paragraphs if part.style.name == "Heading 2"]
    assert [head.partition(".")[0] for head in heads] == [str(n) for n in range(1, len(heads) + 1)]
    assert ("Vận động trẻ ra lớp" in " ".join(heads), heads[-1][3:]) == (False, "So với các nơi khác")
    frame = next(table for table in document.tables if table.rows[0].cells[-1].text == "Hình thức đề nghị")
    assert all(part.paragraph_format.keep_with_next for row in frame.rows for cell in row.cells for part in cell.paragraphs)


def test_published_definitions_are_english_in_the_english_set(english):
    """The codelist says each definition in both languages, and the table takes the reader's."""
    rows = codelists.load("published_figures")
    assert [row["definition"] for row in rows if bool(row["definition"]) != bool(row["definition_en"])] == []
    told = english.exhibits["comparison_published"].data
    known = {row["definition_en"] for row in rows}
    assert (set(told.loc[~told["own"], "definition"]) - known, bool((told["definition"] != "").any())) == (set(), True)
