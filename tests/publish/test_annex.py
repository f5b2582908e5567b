"""The annex of the report: every model by khu phố and year, the citizens too, from the first year in which anybody counted it."""

import docx
import pandas as pd
import pytest

from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.story import STORY

from .test_charts import observations

ROWS = observations(4, 3, lambda n, y: (120 + 30 * n + 10 * y, 100 + 20 * n + 9 * y, 400, 9 + n))
FILES = pd.DataFrame({"source_file": [], "received": []}, dtype=str)


@pytest.fixture
def annex(tmp_path):
    """The cells of the annex's table of citizens, of figures by (khu phố number, year)."""
    def of(figures):
        like = ROWS[ROWS["data_element"] == "families_registered"].reset_index(drop=True)
        values = [figures.get((int(name[-1]), year)) for name, year in zip(like["khu_pho"], like["period"], strict=True)]
        citizens = like.assign(data_element="citizens_registered", value=values, status=["not_reported" if v is None else "reported" for v in values])
        review = Review("2024-2025", "vi", pd.concat([ROWS, citizens], ignore_index=True), FILES, FILES, tmp_path)
        tables = docx.Document(str(write_report(review, tmp_path / "report.docx", []))).tables
        return [[cell.text.replace("\xa0", " ") for cell in row.cells] for row in next(t for t in tables if len(t.columns) > 2 and t.cell(0, 2).text.startswith("Công dân học tập")).rows[1:]]

    return of


def test_citizens_from_their_first_year_on(annex):
    """Of 2023 to 2025 only 2024 and 2025 are columns; one khu phố of four is not there yet in 2024."""
    figures = {(n, year): 40 * n + int(year[-1]) for n in (1, 2, 3, 4) for year in ("2024", "2025") if (n, year) != (4, "2024")}
    head, *rows = annex(figures)
    assert head == ["STT", "Khu phố", "2024", "2025"]
    assert rows[0] == ["1", "Khu phố 1", "44", "45"]
    assert rows[3:] == [["4", "Khu phố 4", "chưa có", "165"], ["", "Cộng", "252 (3/4)", "420"]]


def test_few_citizens_are_not_told(annex):
    """A count under five, and what would give it back: neither in its row nor by the total."""
    rows = annex({(n, "2025"): 2 if n == 1 else 50 * n for n in (1, 2, 3, 4)})
    told = {row[1]: row[-1] for row in rows[1:]}
    assert told["Khu phố 1"] == "không công bố"
    assert [told[f"Khu phố {n}"] for n in (2, 3, 4)].count("không công bố") > 0 or told["Cộng"] == "không công bố"


@pytest.mark.parametrize(("who", "said"), [("Trường THCS A", "các trường"), ("Khu phố 1", "các khu phố")])
def test_whose_figures_of_pupils_are(tmp_path, who, said):
    """Counted by schools, their source are the schools; families are of the khu phố in any case."""
    pupils = ROWS["data_element"].isin(["dropouts", "returned_to_school"])
    review = Review("2024-2025", "vi", ROWS[~pupils | (ROWS["khu_pho"] == "Khu phố 1")].assign(
        khu_pho=lambda f: f["khu_pho"].mask(f["data_element"].isin(["dropouts", "returned_to_school"]), who)), FILES, FILES, tmp_path)
    assert f"Biểu báo cáo của {said}." in STORY["dropout_counts"](review).source
    assert "Biểu báo cáo của các khu phố." in STORY["growth_families"](review).source
