"""What an official does with the deck and the tables the night before the conference: checks them, changes a number, saves, opens them again."""

import io
import shutil
import subprocess

import openpyxl
import pytest
from pptx import Presentation
from pptx.chart.data import CategoryChartData

from hieuhoc_analysis.publish.tables import HEAD

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def _charts(deck):
    return [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart and shape.chart.chart_type not in (-4169, 74, 75)]


def _sheet(chart):
    return openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active


def test_the_data_sheet_of_a_chart_holds_what_it_draws(papers):
    """What opens under *Edit data* are the names and figures that are drawn, gaps as empty cells."""
    for chart in _charts(Presentation(str(papers / "slides.pptx"))):
        rows = list(_sheet(chart).iter_rows(values_only=True))
        drawn = [[series.name, *(None if value is None else pytest.approx(value) for value in series.values)] for series in chart.plots[0].series]
        assert [[row[at] for row in rows] for at in range(1, len(drawn) + 1)] == drawn
        assert [row[0] for row in rows[1:]] == [str(name) for name in chart.plots[0].categories]


def test_a_number_changed_in_a_chart_stays_and_so_does_its_look(papers, tmp_path):
    """With 5.557 made 5.999 and saved, the chart draws the new number, its year of few reports is hatched as before, and its labels keep the separators."""
    deck = Presentation(str(papers / "slides.pptx"))
    chart = next(chart for chart in _charts(deck) if 5557 in chart.plots[0].series[0].values)
    before = [len(chart._chartSpace.findall(f".//{{*}}{name}")) for name in ("dPt", "pattFill", "dLbls")]
    formats = [node.get("formatCode") for node in chart._chartSpace.findall(".//{*}dLbls/{*}numFmt")]
    data = CategoryChartData(number_format=formats[0])
    data.categories = list(chart.plots[0].categories)
    for series in chart.plots[0].series:
        data.add_series(series.name, [5999 if value == 5557 else value for value in series.values])
    chart.replace_data(data)
    deck.save(tmp_path / "edited.pptx")
    again = next(chart for chart in _charts(Presentation(str(tmp_path / "edited.pptx"))) if 5999 in chart.plots[0].series[0].values)
    assert [len(again._chartSpace.findall(f".//{{*}}{name}")) for name in ("dPt", "pattFill", "dLbls")] == before
    assert [node.get("formatCode") for node in again._chartSpace.findall(".//{*}dLbls/{*}numFmt")] == formats
    assert (before[1] > 0, 5999 in [cell.value for cell in _sheet(again)["B"]], '"."' in formats[0]) == (True, True, True)


def test_the_checker_of_accessibility_finds_nothing_in_the_deck(papers):
    """Each slide has a title of its own, and what has no words either shows something that is told or is marked as decoration."""
    deck = Presentation(str(papers / "slides.pptx"))
    titles = [slide.shapes.title.text for slide in deck.slides]
    assert (len(set(titles)), all(titles)) == (len(titles), True)
    bare = [shape for slide in deck.slides for shape in slide.shapes if not (shape.has_text_frame and shape.text_frame.text)]
    assert [shape.name for shape in bare if not shape._element.xpath(".//p:cNvPr/@descr") and shape._element.find(".//{*}decorative") is None] == []
    assert sum(shape._element.find(".//{*}decorative") is not None for shape in bare) == 4  # the stripes over the key figures


@pytest.mark.skipif(SOFFICE is None, reason="no LibreOffice here")
def test_tables_saved_by_another_office_keep_their_figures(papers, tmp_path):
    """LibreOffice reads each sheet, and what it writes has the same cells, headings that are printed on each page and filters to sort by."""
    subprocess.run([SOFFICE, f"-env:UserInstallation={(tmp_path / 'home').as_uri()}", "--headless", "--convert-to", "xlsx", "--outdir", tmp_path / "out", papers / "tables.xlsx"],
                   check=True, capture_output=True, timeout=180)
    ours, theirs = openpyxl.load_workbook(papers / "tables.xlsx"), openpyxl.load_workbook(tmp_path / "out" / "tables.xlsx")
    assert theirs.sheetnames == ours.sheetnames
    for mine, saved in zip(ours, theirs, strict=True):
        cells = [[[cell.value for cell in row] for row in page.iter_rows(max_row=mine.max_row, max_col=mine.max_column)] for page in (mine, saved)]
        assert [[value if isinstance(value, str) or not hasattr(value, "__round__") else pytest.approx(value) for value in row] for row in cells[0]] == cells[1], mine.title
        assert (saved.print_title_rows, bool(saved.auto_filter.ref or saved.tables)) == (f"${HEAD}:${HEAD}", mine is not ours.worksheets[0]), mine.title
