"""What the notebooks tell once, in the words of their review: points that files have alike, who was late, targets that came due, what units are called."""

from types import SimpleNamespace

import pandas as pd
import pytest

from hieuhoc_analysis.indicators import narrative, targets
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.language.units import Language
from hieuhoc_analysis.publish import charts
from hieuhoc_analysis.publish.charts import places
from hieuhoc_analysis.publish.notebooks import prepare
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.scope import of_years

FINDING = ("severity", "rule", "source_file", "source_sheet", "source_cell", "data_element", "message", "hint")


@pytest.mark.parametrize(("lang", "named"), [("vi", "2 tệp, như a.xlsx"), ("en", "2 files, such as a.xlsx")])
def test_points_that_files_have_alike_are_one_row(tmp_path, lang, named):
    """One heading in two files, at other cells of other sheets, is one point; another heading, and a count of persons, are points of their own."""
    rows = [("warning", "heading", "a.xlsx", "Biểu 1", "P6", "", "Trang “Biểu 1”, ô P6: không hiểu “Số người”.", "Sửa."),
            ("warning", "heading", "b.xlsx", "B2", "Q7", "", "Trang “B2”, ô Q7: không hiểu “Số người”.", "Sửa."),
            ("warning", "heading", "b.xlsx", "B2", "Q8", "", "Trang “B2”, ô Q8: không hiểu “Số khác”.", "Sửa."),
            ("error", "total", "b.xlsx", "B2", "C9", "dropouts", "Ô C9: 3 khác 4.", "Cộng lại."), ("info", "note", "a.xlsx", "B2", "C9", "", "Ghi chú.", "")]
    observations, submissions = pd.DataFrame(columns=list(COLUMNS)).astype(COLUMNS), pd.DataFrame({"source_file": [], "received": []}, dtype=str)
    got = Review("2016-2020", lang, observations, submissions, pd.DataFrame(rows, columns=list(FINDING)), tmp_path).points_to_ask
    assert got[["source_file", "n_files", "source_cell"]].values.tolist() == [["b.xlsx", 1, "C9"], [named, 2, "P6"], ["b.xlsx", 1, "Q8"]]
    assert "3 khác 4" not in " ".join(got["message"])


def test_files_of_other_years_are_left_out():
    """Of the years 2021 to 2025, a file of 2025-2026 and 2026 is none; one of 2025 and 2026, and one whose years nobody knows, are."""
    got = of_years(pd.Series(["2025-2026; 2026", "2025; 2026", "", "2024-2025"]), set(range(2021, 2026)))
    assert got.tolist() == [False, True, True, True]


def test_only_who_was_late_is_drawn_where_many_are_on_time():
    """Of 14 khu phố two were late once and one's day is not known: these three are drawn; of 12 all are, and of 14 none of which was late too."""
    def frame(n, status):
        return pd.DataFrame([{"ward": "X", "khu_pho": f"Khu phố {i}", "period": "2019", "days_late": days, "status": said} for i in range(1, n + 1) for said, days in [status.get(i, ("on_time", 0.0))]])

    late = {3: ("late", 5.0), 9: ("late", 2.0), 4: ("unknown", None), 5: ("not_reported", None)}
    assert places.latest(frame(14, late)) == ["Khu phố 3", "Khu phố 4", "Khu phố 9"]
    assert [len(places.latest(of)) for of in (frame(12, late), frame(14, {}))] == [12, 14]
    assert "Hình vẽ 3/14 khu phố: những nơi có lần nộp chậm" in charts.lateness_grid(frame(14, late)).alt


def _recognised(by_year):
    """Of one khu phố with 1.000 households, the families recognised by year."""
    return pd.DataFrame([{"ward": "Xã Thử", "khu_pho": "A", "org_unit_id": "x/a", "period": year, "data_element": element, "education_level": "all", "value": float(n),
                          "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""}
                         for year, of in by_year.items() for element, n in (("families_recognized", of), ("households", 1000))], columns=list(COLUMNS)).astype(COLUMNS)


@pytest.mark.parametrize(("of_2025", "status", "title"), [
    (504, "target_not_met", "Tỷ lệ gia đình được công nhận 2025: 50,4 %, chưa đạt 70 %; 2026: 54,0 %, còn 26,0 điểm"),
    (710, "target_met", "Tỷ lệ gia đình được công nhận 2025: 71,0 %, đạt 70 %; 2026: 54,0 %, còn 26,0 điểm"),
])
def test_a_target_that_came_due_is_told_beside_the_next(of_2025, status, title):
    """A review of 2024–2026 says whether the 70 % of 2025 were met, and then how far the 80 % of 2030 are."""
    table = _recognised({"2024": 450, "2025": of_2025, "2026": 540})
    said = narrative.sentences(table)
    said = said[(said["section"] == "target") & said["key"].isin([f"narrative.{status}", "narrative.target_not_yet"])]
    assert list(zip(said["key"], said["period"], strict=True)) == [(f"narrative.{status}", "2025"), ("narrative.target_not_yet", "2026")]
    assert "chưa có chỉ tiêu trong danh mục" not in " ".join(said["caveat_vi"])
    assert title in charts.target_lines(targets.gap(table, model="family")).alt


@pytest.mark.parametrize(("lang", "of_wards", "expected"), [
    ("vi", False, "## Khu phố nào? Các khu phố, thôn"), ("vi", True, "## Địa phương nào? Các địa phương"), ("en", False, "## Which khu phố?"), ("en", True, "## Which wards?"),
])
def test_prose_follows_the_word_for_units(lang, of_wards, expected):
    """A district's notebooks speak of its wards, in both languages; a ward's keep the words that stand in the file."""
    import nbformat

    notebook = nbformat.v4.new_notebook(cells=[
        nbformat.v4.new_code_cell("lang = 'vi'", metadata={"tags": ["parameters"]}),
        nbformat.v4.new_markdown_cell("## Khu phố nào? Các khu phố, thôn", metadata={"en": ["## Which ", "[khu phố]?"]})])
    assert expected == prepare(notebook, {"lang": Language(lang, of_wards)}).cells[-1].source


def test_a_notebook_speaks_vietnamese_where_no_language_is_asked():
    """Parameters without a language leave the prose as it stands."""
    cells = [SimpleNamespace(cell_type="code", metadata={"tags": ["parameters"]}, source="", id="a"), SimpleNamespace(cell_type="markdown", metadata={}, source="Khu phố", id="b")]
    assert prepare(SimpleNamespace(cells=cells), {}).cells[-1].source == "Khu phố"
