"""Every number in report, tables and page is one that the cleaned tables bear, as in the deck (`test_walk`)."""

import html.parser
import math
import re

import docx
import openpyxl
import pytest
from docx.table import Table
from docx.text.paragraph import Paragraph

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import statistics
from hieuhoc_analysis.publish import white_spots
from hieuhoc_analysis.publish.plain import clean_text
from hieuhoc_analysis.publish.sheets import DEFINITIONS, MEASURES, sheet_names, sheets
from hieuhoc_analysis.publish.tables import HEAD

from .test_walk import EVERY, PARTS, SECTIONS

# the parts of a review that explain the numbers of each part of the report and of each sheet that is no exhibit's
REPORT = {
    "I. ": ("situation",), "1. ": ("growth", "contributions", "models", "index", "reporting"), "2. ": ("coverage", "target", "reporting"), "3. ": ("reach", "white", "reporting"),
    "4. ": ("dropout", "funnel", "funnel_khu_pho"), "5. ": ("comparison",), "IV.": ("reporting", "quality", "lateness"), "VIII": ("commendation",), "Phụ lục": ("annex", "reporting"), "Appendix": ("annex", "reporting"),
}
MORE = {"growth_index": ("index", "growth"), "white_spots": ("spots", "white"), "reporting_quality": ("quality",), "reporting_lateness": ("lateness",), "dropout_funnel_khu_pho": ("funnel_khu_pho", "funnel"), "coverage_small_multiples": ("coverage", "above"),
        "commendation": ("commendation", "measures")}
OWN = {name: parts for names, parts in ((white_spots.SHEET, ("white",)), (MEASURES, ("measures",)), (DEFINITIONS, ())) for name in names}
CONTENTS, POINTS = ("Mục lục", "Contents"), ("điểm phần trăm", "percentage points")


def _parts(key):
    return (*PARTS.get(key, ()), *MORE.get(key, ()))


@pytest.fixture(scope="module", autouse=True)
def khu_pho_funnel(shown, reference):
    """The khu phố that may be shown, with their pooled dropouts and households as the cleaned tables have them."""
    found = next((e for e in shown if e.key == "dropout_funnel_khu_pho"), None)
    return (found.drawing, reference.tell_khu_pho_funnel([point[0] for point in found.drawing.points])) if found else (None, {})


@pytest.fixture(scope="module")
def report(papers, shown):
    """(words, parts) of everything in the report but its headings: paragraphs, captions, cells; numbers of lines are no figures."""
    document, parts, out = docx.Document(str(papers / "report.docx")), EVERY, []
    for block in document.element.body.iterchildren():
        if block.tag.endswith("}p"):
            part = Paragraph(block, document)
            if part.style.name.startswith("Heading") or part.text in ("Phụ lục", "Appendix"):
                parts = next((p for start, p in REPORT.items() if part.text.startswith(start)), EVERY)
            else:
                out.append((part.text, parts))
        elif block.tag.endswith("}tbl"):
            for row in Table(block, document).rows:
                cells = [cell.text for cell in row.cells]
                out += [(text, parts) for text in cells[1 if cells[0].isdigit() else 0:]]
    return out


@pytest.fixture(scope="module")
def page(papers):
    """(words, key of the exhibit or '', name of the part) of every text of the page."""
    class Reader(html.parser.HTMLParser):
        def __init__(self):
            super().__init__()
            self.out, self.figure, self.part, self.silent, self.headings, self.column = [], "", "", False, [], None

        def handle_starttag(self, tag, attributes):
            attributes = dict(attributes)
            self.silent = tag in ("script", "style")
            if tag == "table":
                self.headings = []
            if tag in ("th", "td"):
                self.column = None if attributes.get("scope") == "col" else 0 if tag == "th" else self.column + 1
            if tag == "figure":
                self.figure = attributes["aria-labelledby"].removeprefix("of-")
            if tag == "section":
                self.part = attributes["id"]
            if tag == "img":
                self.out.append((attributes["alt"], self.figure, self.part))

        def handle_endtag(self, tag):
            self.silent = False
            if tag == "table":
                self.headings, self.column = [], None
            if tag == "caption":
                self.headings = []
            if tag == "figure":
                self.figure = ""
            if tag == "section":
                self.part = ""

        def handle_data(self, text):
            if not self.silent and text.strip():
                if self.column is None:
                    self.headings.append(text)
                points = self.column is not None and any(words in self.headings[self.column] for words in POINTS)
                self.out.append((text + " điểm" * points, self.figure, self.part))

    reader = Reader()
    reader.feed((papers / "index.html").read_text("utf-8"))
    return reader.out


def test_every_number_in_the_report_is_borne_by_the_cleaned_tables(report, reference, least):
    """Statements, captions, small print, tables and the annex with its totals."""
    assert [(wrong, text[:160]) for text, parts in report if (wrong := reference.wrong(text, parts))] == []
    assert sum(len(reference.numbers(text)) for text, _ in report) > least["report"]


def test_a_wrong_number_in_the_report_would_be_found(report, reference, least):
    """With the last digit moved by one, most numbers of three digits and more are borne by nothing."""
    def counts(token):
        return len(token.strip(" %+−-")) > 2 and not token.startswith("20")

    said = [n for text, _ in report for n in reference.numbers(text) if counts(n[0])]
    caught = [w for text, parts in report for w in reference.wrong(text, parts, shift=1) if counts(w)]
    assert (len(said) > least["caught"], len(caught) > len(said) / 2) == (True, True)


def test_every_number_in_the_tables_is_borne_by_the_cleaned_tables(papers, review, shown, reference, least):
    """Each cell of each sheet at full precision, and the numbers in titles and notes."""
    book, lines = openpyxl.load_workbook(papers / "tables.xlsx"), 0
    parts_of = {sheet.name: OWN.get(sheet.name, ("annex", "growth", "contributions", "reporting", *EVERY)) for sheet in sheets(review, shown)}
    parts_of |= {name: (*_parts(e.key), *SECTIONS.get(e.section, ())) for name, e in zip(sheet_names(len(shown), review.lang), shown, strict=True)} | dict.fromkeys(CONTENTS, (*EVERY, "lateness", "funnel_khu_pho", "index", "comparison", "commendation", "contributions", "measures"))
    for page in book.worksheets:
        parts = parts_of[page.title]
        points = {cell.column for cell in page[HEAD] if any(words in str(cell.value) for words in POINTS)}
        for row in page.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    assert reference.wrong(cell.value, parts) == [], (page.title, cell.coordinate, cell.value)
                elif isinstance(cell.value, int | float):
                    lines += cell.row > HEAD
                    assert reference.bears(cell.value / (100 if cell.column in points else 1), parts), (page.title, cell.coordinate, cell.value)
    assert lines > least["tables"]


def test_days_in_the_tables_are_those_of_the_submissions(papers, reference):
    """A day is one on which a submission came in, or the due day of the yearly form."""
    book = openpyxl.load_workbook(papers / "tables.xlsx")
    days = {f"{cell.value:%Y-%m-%d}" for page in book.worksheets for row in page.iter_rows() for cell in row if cell.is_date}
    due = {f"{int(row['due_month']):02d}-{int(row['due_day']):02d}" for row in codelists.load("reporting_calendar") if row["due_day"]}
    assert {day for day in days if day[5:] not in due} - set(reference.submissions["received"]) == set()
    assert len(days) > 5


def test_every_number_on_the_page_is_borne_by_the_cleaned_tables(page, reference, review, least):
    """Key figures, statements, the words of charts and their tables; what is quoted of submissions is quoted whole."""
    quoted = set(review.findings["message"]) | set(review.findings["hint"]) | set(review.findings["source_file"]) | {
        " · ".join(filter(None, pair)) for pair in zip(review.findings["source_sheet"], review.findings["source_cell"], strict=True)}
    whole, wrong = {clean_text(q) for q in quoted}, []
    for text, figure, part in page:
        if part == "checks":
            wrong += [text] if re.search(r"\d", text) and text not in whole and not text.isdigit() else []
            continue
        parts = (*_parts(figure), *SECTIONS.get(part, ())) if figure else (*SECTIONS.get(part, EVERY), "models", "white")
        wrong += [(text[:120], figure, tokens) for tokens in [reference.wrong(text, parts)] if tokens]
    assert wrong == []
    assert sum(len(reference.numbers(text)) for text, _, part in page if part != "checks") > least["page"]


def test_the_points_and_limits_of_the_funnel_are_those_of_the_cleaned_tables(shown, reference):
    """Points are dropouts over pupils of each ward's years, limits the binomial quantiles around Σ/Σ of all."""
    funnel = next(e.drawing for e in shown if e.key == "dropout_funnel")
    sums = {ward: (sum(a), sum(b)) for ward in sorted(set(reference.frame["ward"])) for a, b in [reference.funnel(ward)] if b}
    points = {name: (x, round(y, 12)) for name, x, y, _ in funnel.points}
    sums = {ward: pair for ward, pair in sums.items() if ward in points}  # a ward may be withheld, for what it would give away
    assert (points, len(points) > 3) == ({ward: (n, round(k / n, 12)) for ward, (k, n) in sums.items()}, True)
    overall = sum(k for k, _ in sums.values()) / sum(n for _, n in sums.values())
    lines = {name: points for name, points, _ in funnel.lines}
    assert {round(y, 12) for _, y in lines["Tỷ lệ chung"]} == {round(overall, 12)}
    for name, tail in (("Giới hạn trên 95 %", 0.975), ("Giới hạn dưới 95 %", 0.025), ("Giới hạn trên 99,8 %", 0.999), ("Giới hạn dưới 99,8 %", 0.001)):
        for n, y in lines[name]:
            if y > 0:  # the tail is passed between the whole counts below and above the limit
                below, above = (_binomial(math.floor(n * y + 1e-9) + step, round(n), overall) for step in (-1, 1))
                assert below <= tail <= above, (name, n, y)


def test_the_points_of_a_funnel_over_khu_pho_are_those_of_the_cleaned_tables(khu_pho_funnel):
    """Dropouts of the school years over the pupils of the khu phố, or over the households of the years in which they end."""
    drawing, pairs = khu_pho_funnel
    points = {name: (x, round(y, 12)) for name, x, y, _ in drawing.points} if drawing else {}
    assert points == {name: (n, round(k / n, 12)) for name, (k, n) in pairs.items()}


def _binomial(k, n, p):
    """P(X ≤ k), term by term in logarithms."""
    return math.fsum(math.exp(math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1) + i * math.log(p) + (n - i) * math.log1p(-p)) for i in range(max(k + 1, 0)))


@pytest.mark.parametrize(("k", "n", "p"), [(3, 40, 0.1), (0, 5, 0.5), (20, 4000, 0.005)])
def test_the_walks_own_binomial_is_the_packages(k, n, p):
    """Two ways to add up a distribution agree."""
    assert round(_binomial(k, n, p), 10) == round(statistics.binomial_cdf(k, n, p), 10)
