"""The papers of a district of twelve wards that report without khu phố: every ward is a unit, and is called one."""

import re

import docx
import openpyxl
import pandas as pd
import pytest
from pptx import Presentation

from hieuhoc_analysis.harmonize.org_units import org_unit_id
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.language import units
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.slides import write_slides
from hieuhoc_analysis.publish.tables import write_tables

WARDS = ("Thị trấn Liên Hương", "Thị trấn Phan Rí Cửa", "Xã Bình Thạnh", "Xã Chí Công", "Xã Hòa Minh", "Xã Phan Dũng", "Xã Phong Phú", "Xã Phú Lạc", "Xã Phước Thể", "Xã Vĩnh Hảo", "Xã Vĩnh Tân",
         "Xã Hòa Phú")
MODELS = (("families", 300, 240), ("clans", 3, 2), ("communities", 4, 3), ("organizations", 5, 4))


def _rows():
    for n, ward in enumerate(WARDS):
        for y in range(2016, 2021):
            if (ward, y) != ("Xã Phan Dũng", 2018):
                figures = {"households": 1000 + 50 * n + 9 * y} | {f"{m}_{s}": v + (9 * n + 40 * (y - 2016)) * (m == "families") for m, a, b in MODELS for s, v in (("registered", a), ("recognized", b))}
                yield from ({"ward": ward, "khu_pho": "", "org_unit_id": org_unit_id(ward, "", str(y)), "period": str(y), "data_element": e, "education_level": "all", "value": float(v), "status": "reported",
                             "source_file": f"{y}.xlsx", "source_sheet": "Biểu 1", "source_cell": "A1", "raw_value": str(v)} for e, v in figures.items())


def _review(folder, lang):
    submissions, findings = (pd.DataFrame({name: [] for name in names}, dtype=str) for names in (("source_file", "received"), ("rule", "severity", "message", "data_element")))
    return Review("2016-2020", lang, pd.DataFrame(list(_rows()), columns=list(COLUMNS)).astype(COLUMNS), submissions, findings, folder)


@pytest.fixture(scope="module", params=["vi", "en"])
def made(request, tmp_path_factory):
    """The review in one language, and everything written in its deck, report and tables."""
    folder = tmp_path_factory.mktemp(request.param)
    review = _review(folder, request.param)
    assert units.in_units("khu phố", "vi") == "địa phương"
    deck = Presentation(str(write_slides(review, folder / "s.pptx")))
    texts = [shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame]
    texts += [cell.text for slide in deck.slides for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    texts += [slide.notes_slide.notes_text_frame.text for slide in deck.slides if slide.has_notes_slide]
    report = docx.Document(str(write_report(review, folder / "r.docx")))
    texts += [part.text for part in report.paragraphs] + [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    book = openpyxl.load_workbook(write_tables(review, folder / "t.xlsx"))
    texts += [cell.value for page in book.worksheets for row in page.iter_rows() for cell in row if isinstance(cell.value, str)]
    units.speak_of(units.KHU_PHO)
    return review, deck, report, texts


def test_the_district_is_reviewed_not_its_first_ward(made):
    """Title, sums and annex are of the twelve wards."""
    review, deck, report, _ = made
    registered = review.observations[review.observations["data_element"] == "families_registered"]
    total = registered.loc[registered["period"] == "2020", "value"].sum()
    assert (review.wards, review.of_wards) == (["Huyện Tuy Phong"], True)
    assert f"{int(total):,}".replace(",", "." if review.lang == "vi" else ",") in review.headline()
    annex = report.tables[-1]
    assert [row.cells[1].text for row in annex.rows[2:-1]] == sorted(WARDS, key=natural_key)
    assert any(review.ward in slide.shapes.title.text for slide in deck.slides)


def test_the_silent_ward_is_missed(made):
    """Xã Phan Dũng sent nothing for 2018: it is named, and the year's sums are said to be of eleven of twelve."""
    review, _, _, texts = made
    assert any("11/12" in text for text in texts)
    assert any("Xã Phan Dũng" in text and "2018" in text for text in texts)


def test_no_text_calls_a_ward_a_khu_pho(made):
    """Khu phố are spoken of only as what communities are counted in."""
    _, _, _, texts = made
    said = [re.sub(r"\d[\d.]* khu phố|\(khu phố(, thôn)?\)|(Đơn vị tính|Unit): khu phố|cộng đồng \(khu phố, thôn\)|communities \(khu phố\)", "", text.replace("\u00a0", " ")) for text in texts]
    assert [text[:160] for text in said if "khu phố" in text.lower()] == []
