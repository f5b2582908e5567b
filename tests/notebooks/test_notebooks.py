"""The five notebooks: thin, in Vietnamese, and run in real kernels on the sample."""

import hashlib
import json
import re
from pathlib import Path

import nbformat
import pytest
from pptx import Presentation

import hieuhoc_analysis as hh
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.publish.run import run_review

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
CHARTS = {
    "growth_families", "growth_index", "coverage_small_multiples", "white_spots", "growth_contributions", "target_families", "coverage_heat_map", "coverage_first_last", "coverage_models", "dropout_counts",
    "dropout_rate", "retention_rate", "age6_entry_rate", "dropout_funnel", "reporting_by_ward", "reporting_by_khu_pho", "reporting_quality", "reporting_lateness", "dropout_funnel_khu_pho", "comparison_published", "commendation",
}


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory):
    """One review of the sample."""
    root = tmp_path_factory.mktemp("review")
    hh.write_sample(root / "raw")
    hh.clean(root / "raw").write(root / "processed")
    return root, run_review("2016-2020", root / "raw", root / "processed", root / "reports")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_notebooks_are_thin(path):
    """Outputs stripped, parameters first, no functions, no paths, cells of ten lines or fewer, prose for the presenter."""
    notebook = nbformat.read(path, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert code[0].metadata.get("tags") == ["parameters"]
    assert [c.source for c in code if c.outputs or c.execution_count or "def " in c.source or len(c.source.splitlines()) > 10 or "/" in c.source] == []
    assert sum(cell.cell_type == "markdown" for cell in notebook.cells) >= 3


def test_there_are_five_notebooks():
    """One per question of the review."""
    expected = ["01_data_quality", "02_growth", "03_coverage", "04_dropout", "05_five_year_review"]
    assert expected == [path.stem for path in NOTEBOOKS]


def test_review_runs_and_says_the_headline(reviewed):
    """No notebook fails; the headline is the published one, and four years are not called five."""
    _, run = reviewed
    assert run.failures == []
    for part in ("từ 2.631 hộ năm 2016 lên 5.557 hộ năm 2019", "+111,2 %", "bình quân 28,3 %/năm", "2020: 6.026 hộ"):
        assert part in run.headline


def test_a_review_leaves_no_kernel_behind(reviewed):
    """The kernels end with the run: a long session of reviews must not fill the memory."""
    psutil = pytest.importorskip("psutil")
    assert [child.pid for child in psutil.Process().children(recursive=True) if "ipykernel" in " ".join(child.cmdline())] == []


def test_a_review_whose_papers_fail_leaves_no_kernel_behind(reviewed, tmp_path, monkeypatch):
    """The kernels that begin beside the papers are ended with them, also while they begin, and the review says what was wrong."""
    psutil = pytest.importorskip("psutil")

    def fail(*_, **__):
        raise UsageError("đĩa đầy", "disk full")

    monkeypatch.setattr("hieuhoc_analysis.publish.run.write_papers", fail)
    with pytest.raises(UsageError, match="đĩa đầy"):
        run_review("2016-2020", reviewed[0] / "raw", reviewed[0] / "processed", tmp_path)
    assert [child.pid for child in psutil.Process().children(recursive=True) if "ipykernel" in " ".join(child.cmdline())] == []


def test_review_writes_charts_with_their_data(reviewed):
    """Every chart is a PNG, an SVG and a CSV."""
    folder = reviewed[1].folder / "charts"
    assert {path.stem for path in folder.glob("*.png")} == CHARTS
    assert CHARTS == {path.stem for path in folder.glob("*.svg")} == {path.stem for path in folder.glob("*.csv")}


def test_pages_are_self_contained(reviewed):
    """The HTML pages ask nothing of the network."""
    for page in (reviewed[1].folder / "notebooks").glob("*.html"):
        text = page.read_text("utf-8")
        assert "<script" not in text
        assert 'src="http' not in text


def test_a_notebook_takes_a_chart_into_the_slides(reviewed):
    """The last notebook leaves a deck with the growth chart as an editable slide, made anew in every run, and says so."""
    root, run = reviewed
    deck = Presentation(str(run.folder / "notebook_slides.pptx"))
    assert [[shape.has_chart for shape in slide.shapes].count(True) for slide in deck.slides] == [1]
    assert "notebook_slides.pptx" in run.made
    assert "Trang 1 của notebook_slides.pptx" in (run.folder / "notebooks" / "05_five_year_review.html").read_text("utf-8")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_notebooks_speak_both_languages(path):
    """Every paragraph has its English, every heading of a table too."""
    notebook = nbformat.read(path, as_version=4)
    assert [cell.id for cell in notebook.cells if cell.cell_type == "markdown" and not cell.metadata.get("en")] == []
    headings = [text for cell in notebook.cells if cell.cell_type == "code" for text in re.findall(r'\w+="([^"]*)"', cell.source) if text[:1].isupper() or not text.isascii()]
    assert [text for text in headings if " | " not in text] == []


def test_another_period_needs_only_the_parameter(reviewed, tmp_path):
    """2018–2020 runs from the same tables, and a gap stays a gap: the chart's data have no zero for it."""
    root, _ = reviewed
    run = run_review("2018-2020", root / "raw", root / "processed", tmp_path)
    assert run.failures == []
    assert run.folder.name == "2018-2020"
    shown = (run.folder / "charts" / "coverage_heat_map.csv").read_text("utf-8-sig")
    gap = [line for line in shown.splitlines() if "Khu phố 9," in line and ",2018," in line]
    assert len(gap) == 1
    assert "not_reported" in gap[0]


def test_same_tables_give_the_same_review(reviewed, tmp_path):
    """A second run, by other kernels and into another folder, writes the same bytes of everything: notebooks, papers, charts and data."""
    root, run = reviewed
    again = run_review("2016-2020", root / "raw", root / "processed", tmp_path, "vi")

    def digest(folder: Path) -> dict[str, str]:
        return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}

    one, other = digest(run.folder), digest(again.folder)
    assert [name for name in sorted(one.keys() | other.keys()) if one.get(name) != other.get(name)] == []


def test_english_review(reviewed, tmp_path):
    """`lang="en"` gives English prose and titles."""
    root, _ = reviewed
    run = run_review("2016-2020", root / "raw", root / "processed", tmp_path, "en")
    assert run.failures == []
    page = json.loads((run.folder / "notebooks" / "02_growth.ipynb").read_text("utf-8"))
    assert "# Growth" in "".join(page["cells"][0]["source"])
    assert "households" in run.headline


@pytest.mark.parametrize(("ename", "said"), [("UsageError", "Ô này dừng lại: Không có hình tên “x”."), ("KeyError", "Ô này dừng lại: KeyError: Không có hình tên “x”.")])
def test_our_own_sentences_stand_alone_in_a_working_paper(ename, said):
    """What Python calls an error is told of errors of others only."""
    from hieuhoc_analysis.publish.notebooks import soften_errors

    error = nbformat.v4.new_output("error", ename=ename, evalue="Không có hình tên “x”.", traceback=["Traceback", "…"])
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x", outputs=[error])])
    soften_errors(notebook, "vi")
    assert notebook.cells[0].outputs[0].traceback == [said]
