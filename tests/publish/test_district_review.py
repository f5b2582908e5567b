"""The papers of a district of twelve wards, that report without khu phố or are reviewed as one: every ward is a unit, and is called one."""

import re

import docx
import openpyxl
import pandas as pd
import pytest
from pptx import Presentation

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import columns, folders
from hieuhoc_analysis.publish.opening import open_review
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
    submissions, findings = (pd.DataFrame({name: [] for name in names}, dtype=str) for names in (("source_file", "received", "period"), ("rule", "severity", "message", "data_element", "source_file", "period")))
    return Review("2016-2020", lang, pd.DataFrame(list(_rows()), columns=list(COLUMNS)).astype(COLUMNS), submissions, findings, folder)


@pytest.fixture(scope="module", params=["vi", "en"])
def made(request, tmp_path_factory):
    """The review in one language, and everything written in its deck, report and tables."""
    folder = tmp_path_factory.mktemp(request.param)
    review = _review(folder, request.param)
    deck = Presentation(str(write_slides(review, folder / "s.pptx")))
    texts = [shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame]
    texts += [cell.text for slide in deck.slides for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    texts += [slide.notes_slide.notes_text_frame.text for slide in deck.slides if slide.has_notes_slide]
    report = docx.Document(str(write_report(review, folder / "r.docx")))
    texts += [part.text for part in report.paragraphs] + [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    book = openpyxl.load_workbook(write_tables(review, folder / "t.xlsx"))
    texts += [cell.value for page in book.worksheets for row in page.iter_rows() for cell in row if isinstance(cell.value, str)]
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


@pytest.fixture(scope="module", params=["vi", "en"])
def one(request, tmp_path_factory):
    """Three wards of two khu phố each, reviewed as the district that is named; Thôn 2 of the last sent nothing for 2018."""
    rows = [row | {"khu_pho": f"Thôn {k}", "org_unit_id": f"{row['org_unit_id']}/{k}", "source_file": f"{row['ward']} {row['period']}.xlsx"} for row in _rows() for k in (1, 2)
            if row["ward"] in WARDS[1:4] and (row["ward"], k, row["period"]) != ("Xã Chí Công", 2, "2018") and row["data_element"] != "communities"]
    folder = tmp_path_factory.mktemp(request.param)
    submissions, findings = (pd.DataFrame({name: [] for name in names}, dtype=str) for names in (("source_file", "received", "period"), ("rule", "severity", "message", "data_element", "source_file", "period")))
    table = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    return Review("2016-2020", request.param, table, submissions, findings, folder, district="Huyện Tuy Phong"), Review("2016-2020", request.param, table, submissions, findings, folder)


def test_a_named_district_is_the_sum_of_its_wards(one):
    """All six khu phố make the district's figure, its units are the three wards; without a name the main ward is reviewed as before."""
    of_district, of_ward = one
    registered = of_ward.observations[of_ward.observations["data_element"] == "families_registered"]
    total = f"{int(registered.loc[registered['period'] == '2020', 'value'].sum()):,}".replace(",", "." if of_district.lang == "vi" else ",")
    assert (of_district.wards, of_district.of_wards, of_district.summed, total in of_district.headline()) == (["Huyện Tuy Phong"], True, True, True)
    assert (len(of_ward.wards), of_ward.of_wards, of_ward.summed, total in of_ward.headline()) == (3, False, False, False)


def test_two_reviews_side_by_side_speak_of_their_own_units(one):
    """The district's texts speak of wards, the ward's, asked for after them, of thôn, as all of its units are, and each time again."""
    texts = [" ".join(review.sentences(section="reporting")[f"sentence_{review.lang}"]) for review in (*one, one[0])]
    assert [("thôn" in text, ("địa phương" if one[0].lang == "vi" else "wards") in text) for text in texts] == [(False, True), (True, False), (False, True)]


def test_a_ward_that_lacks_a_khu_pho_is_said_to_lack_it(one):
    """In 2018 one of two khu phố of Xã Chí Công reported: the grid says 1/2 of khu phố, the district's total is of two of three wards, and how it was added up is said."""
    review = one[0]
    grid = review.exhibits["reporting_by_ward"]
    told = grid.data.set_index(["ward", "period"]).loc[("Xã Chí Công", "2018")]
    assert (int(told["sum"]), int(told["count"]), "khu phố" in grid.subtitle.lower(), "reporting_by_khu_pho" in review.exhibits) == (1, 2, True, False)
    series = review.exhibits["growth_families"].data.set_index(["data_element", "period"]).loc[("families_registered", "2018")]
    assert (series["n_reporting"], series["n_expected"], series["missing_khu_pho"]) == (2, 3, "Xã Chí Công")
    assert ("khu phố" in review.summing, "[" in review.summing, one[1].summing) == (True, False, "")


def test_a_named_district_has_a_folder_of_its_own(tmp_path, monkeypatch, one):
    """Its review lies beside that of its main ward, and each is named to the other as one with the same years."""
    review = one[1]
    for name, frame in (("observations", review.observations), ("submissions", pd.DataFrame({"source_file": [""], "received": [""], "sha256": [""], "period": [""]})), ("findings", review.findings)):
        frame.to_parquet(tmp_path / f"{name}.parquet")
    monkeypatch.setenv("HIEUHOC_PROCESSED", str(tmp_path))
    monkeypatch.setenv("HIEUHOC_REPORTS", str(tmp_path))
    named, plain = open_review("2016-2020", district=" Huyện  Tuy Phong "), open_review("2016-2020")
    assert [(r.reports.name, r.district) for r in (named, plain)] == [("2016-2020_toan-dia-ban", "Huyện Tuy Phong"), ("2016-2020", "")]
    monkeypatch.setenv("HIEUHOC_DISTRICT", "Huyện Tuy Phong")
    assert open_review("2016-2020").reports.name == "2016-2020_toan-dia-ban"
    for folder in (named.reports, plain.reports):
        folder.mkdir()
        (folder / "index.html").touch()
    assert [folders.overlapping(folder) for folder in (named.reports, plain.reports)] == [["2016-2020"], ["2016-2020_toan-dia-ban"]]


def test_days_are_written_as_people_write_them():
    """On the Vietnamese page and in notebooks a day is *14/12/2020*, in English *2020-12-14*."""
    assert [columns.written(name, "2020-12-14", lang) for name in ("due", "received") for lang in ("vi", "en")] == ["14/12/2020", "2020-12-14"] * 2
