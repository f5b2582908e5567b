"""The questions of an official and the statements of the review: each is answered, or it is said that the data do not answer."""

import re
from pathlib import Path

import pandas as pd
import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators import narrative
from hieuhoc_analysis.indicators.paragraphs import paragraphs
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.answers import QUESTIONS, answers
from hieuhoc_analysis.publish.exhibits import Exhibits
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.scope import main_first, own_territory

PAGE = Path(__file__).parents[2] / "docs" / "review_statements.md"
MERGED = ("Thị trấn Liên Hương", "Xã Phước Thể", "Xã Phú Lạc", "Xã Bình Thạnh")


def merger(silent=None):
    """2021–2025: four wards until 2024, xã Liên Hương in 2025; 100 more families each year and ward, `silent` without 2023."""
    rows = []

    def add(ward, unit, year, element, value):
        rows.append({"ward": ward, "khu_pho": unit, "org_unit_id": org_unit_id(ward, unit, str(year)), "period": str(year), "data_element": element, "education_level": "all",
                     "value": float(value), "status": "reported", "source_file": f"{ward} {year}.xlsx", "source_sheet": "", "source_cell": "", "raw_value": ""})

    for year in range(2021, 2026):
        for n, ward in enumerate(MERGED):
            if ward == silent and year == 2023:
                continue
            at = "Xã Liên Hương" if year == 2025 else ward
            add(at, f"Thôn {n}", year, "families_registered", 1000 + 100 * (year - 2021))
            add(at, f"Thôn {n}", year, "households", 4000)
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


@pytest.fixture
def register(tmp_path):
    """Without the sample's khu phố of Liên Hương."""
    (tmp_path / "khu_pho.csv").write_text("\ufeffward,khu_pho,valid_from,valid_to,confirmed_by\n", "utf-8")
    codelists.use(tmp_path)
    yield
    codelists.use(None)


def test_five_questions_five_answers(review, shown):
    """On the sample each question has its exhibit, and the answer is that exhibit's title."""
    got = answers(review, shown)
    assert got["exhibit"].tolist() == [key for key, _, _ in QUESTIONS]
    titles = {e.key: e.title for e in shown}
    assert got["answer"].tolist() == [titles[key] for key, _, _ in QUESTIONS]
    assert "tăng từ 2.631 (2016) lên" in got["answer"][0]
    assert "chưa đạt chỉ tiêu 70 % của năm 2020; theo nhịp đến nay: khoảng năm" in got["answer"][2]
    assert "chưa thể nói tăng hay giảm" in got["answer"][3]


def test_a_question_without_figures_says_so(review):
    """Without exhibits nothing is answered, and that is what is said."""
    got = answers(review, [])
    assert set(got["answer"]) == {"Số liệu chưa trả lời được."}
    assert len(got) == 5


def test_wards_without_khu_pho_have_their_white_gaps_named(tmp_path):
    """A district's table of wards has no khu phố: who has not reported is asked of the wards."""
    rows = [{"ward": f"Xã {n}", "khu_pho": "", "org_unit_id": f"xa-{n}", "period": str(year), "data_element": element, "education_level": "all", "value": 500.0 if n == 1 else 300.0,
             "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""}
            for n in (1, 2, 3) for year in (2023, 2024, 2025) for element in ("families_registered", "households") if (n, year) != (2, 2024)]
    empty = pd.DataFrame({"source_file": [], "received": []}, dtype=str)
    review = Review("2023-2025", "vi", pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS), empty, empty, tmp_path)
    answered = answers(review)
    got = answered.iloc[-1]
    assert review.by_unit(["family_registration_coverage"])["khu_pho"].unique().tolist() == ["Xã 1", "Xã 2", "Xã 3"]
    assert answered["answer"][1] == "Năm 2025: không địa phương nào đã báo cáo còn trắng mô hình"
    assert (got["exhibit"], got["answer"], got["caveat"]) == ("reporting_by_khu_pho", "Năm 2025 mọi nơi đã báo cáo; cả giai đoạn 8/9 lượt địa phương–năm có báo cáo (88,9 %)", "Thiếu: Xã 2 (2024).")


def test_every_statement_of_the_review_has_what_answers_it(shown):
    """Each chart, sentence, finding and codelist that the page names is there."""
    text = PAGE.read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and "---" not in line]
    assert len(rows) == 2 + 10 + 5
    named = set(re.findall(r"`([a-z0-9_.]+)`", "\n".join(rows)))
    keys = {e.key for e in shown}
    known = keys | {row["key"] for row in codelists.load("phrases")} | {row["rule"] for row in codelists.load("rules")} | {p.name for p in (Path(codelists.__file__).parent).glob("*.csv")}
    notebooks = {p.stem for p in (PAGE.parents[1] / "notebooks").glob("*.ipynb")}
    assert named - known - notebooks == set()


def test_a_merged_ward_is_the_main_one_and_reviewed_on_its_own_units():
    """The five years of xã Liên Hương are those of the four units it was made of."""
    table = merger()
    assert main_first(table, "2021-2025")[0] == "Xã Liên Hương"
    assert own_territory(table, "2021-2025") == "2025-12-31"
    assert own_territory(table, "2021-2025", ["Thị trấn Liên Hương"]) == ""


def test_no_merger_no_recast(review):
    """2016–2020: the main ward did not change, so the figures stay on the units that reported, Hòa Phú beside Phan Rí Cửa."""
    assert (review.ward, review.recast, "Xã Hòa Phú" in review.wards) == ("Thị trấn Liên Hương", "", True)


def test_review_over_the_merger(register, tmp_path, monkeypatch):
    """4.000 families in 2021 become 5.600 in 2025 over four units: no figure is lost, and the sentence says what was added up."""
    review = _opened(merger(), tmp_path, monkeypatch)
    assert review.headline().startswith("Xã Liên Hương: gia đình đăng ký tăng từ 4.000 hộ năm 2021 lên 5.600 hộ năm 2025 (+40,0 %")
    first = review.sentences().iloc[0]
    assert first["sentence_vi"].startswith("Số liệu trước ngày 01/07/2025 là tổng của các đơn vị cũ (Thị trấn Liên Hương, Xã Bình Thạnh, Xã Phú Lạc, Xã Phước Thể)")


def test_a_silent_predecessor_makes_the_year_incomplete(register, tmp_path, monkeypatch):
    """Without Phước Thể's 2023 that year is partial: not smaller, and not compared with."""
    said = _opened(merger("Xã Phước Thể"), tmp_path, monkeypatch).sentences()
    caveats = " ".join(said["caveat_vi"])
    assert "Năm 2023 mới có 3/4 thôn báo cáo." in caveats
    assert "Không so sánh được các năm: 2023, 2024." in caveats


def test_figures_as_reported_on_request(register, tmp_path, monkeypatch):
    """`recast="as_reported"` leaves the units as they were: xã Liên Hương has one year."""
    review = _opened(merger(), tmp_path, monkeypatch, recast="as_reported")
    assert review.recast == ""
    assert set(review.of(review.observations, "Xã Liên Hương")["period"]) == {"2025"}


def _opened(table, tmp_path, monkeypatch, **more) -> Review:
    from hieuhoc_analysis.publish.opening import open_review

    table.to_parquet(tmp_path / "observations.parquet")
    pd.DataFrame({"source_file": [], "received": [], "period": []}, dtype=str).to_parquet(tmp_path / "submissions.parquet")
    pd.DataFrame({"rule": [], "source_file": [], "period": []}, dtype=str).to_parquet(tmp_path / "findings.parquet")
    monkeypatch.setenv("HIEUHOC_PROCESSED", str(tmp_path))
    monkeypatch.setenv("HIEUHOC_CODELISTS", str(tmp_path))
    return open_review("2021-2025", **more)


def test_a_paragraph_says_every_sentence_and_each_caveat_once(review):
    """No sentence is lost between the list and the paragraphs; a caveat shared by sentences is said once, behind all that it limits."""
    said = narrative.sentences(review.observations, ward=review.ward, years="2016-2020")
    for lang in ("vi", "en"):
        text = "\n".join(paragraphs(said)[f"text_{lang}"])
        lead = re.compile(r"^Năm \d{4}, (.)")  # said once of several sentences
        assert [s for s in said[f"sentence_{lang}"] if s not in text and lead.sub(lambda match: match[1].upper(), s) not in text] == []
    grown = paragraphs(said).query("section == 'growth'")
    family, common = grown["text_vi"].iloc[0], grown["text_vi"].iloc[-1]
    assert "\n".join(grown["text_vi"]).count("Năm 2018 mới có 13/14 khu phố báo cáo.") == 1
    assert (grown["model"].iloc[0], grown["model"].iloc[-1]) == ("family", "")
    assert common.startswith("Lưu ý chung: ")
    assert "Năm 2018 mới có 13/14 khu phố báo cáo." in common
    assert "Số gia đình được công nhận" in family


def test_what_limits_one_paragraph_ends_it():
    """What limits another as well ends the section; of one sentence *Năm 2020,* stays at its head."""
    rows = pd.DataFrame([
        {"ward": "X", "section": "growth", "indicator": code, "period": "", "key": "", "sentence_vi": said, "sentence_en": said, "caveat_vi": limit, "caveat_en": limit, "figures": ""}
        for code, said, limit in (
            ("families_registered", "Năm 2020, a là 1.", "Thiếu B. Thiếu C."), ("families_recognized", "Năm 2020, b là 2.", "Thiếu C."), ("clans_registered", "Năm 2020, c là 3.", "Thiếu C."))])
    got = paragraphs(rows)
    assert got["text_vi"].tolist() == ["Năm 2020, a là 1. B là 2. Lưu ý: Thiếu B.", "Năm 2020, c là 3.", "Lưu ý chung: Thiếu C."]
    assert got["model"].tolist() == ["family", "clan", ""]


def test_english_headings_in_tables(review):
    """A heading is “tiếng Việt | English”, a column picked by name has its house name."""
    frame = pd.DataFrame({"rank": [1], "period": ["2018-2019"]})
    table = Review("2016-2020", "en", review.observations, review.submissions, review.findings, review.reports).table
    assert re.search(r"<th scope='col'[^>]*>Rank</th>", table(frame, "rank", period="Năm học | School year")._repr_html_())
    assert re.search(r"<th scope='col'[^>]*>School year</th>", table(frame, "rank", period="Năm học | School year")._repr_html_())
    assert "2018–2019" in review.table(frame, period="Năm học | School year")._repr_html_()


def test_tables_of_notebooks_read_as_people_write(review):
    """Shares are percentages, days and gaps are written in the language, figures and their headings stand to the right, short words are not broken."""
    frame = pd.DataFrame({"ward": ["Xã Thử", "Xã <b>"], "completeness": [0.875, None], "received": ["2020-11-27", ""], "n_reporting": [2631, 14]})
    shown = {lang: Review("2016-2020", lang, review.observations, review.submissions, review.findings, review.reports).table(frame)._repr_html_() for lang in ("vi", "en")}
    assert all(text in shown["vi"] for text in (">87,5 %<", ">2.631<", ">27/11/2020<", ">chưa có<", "Xã &lt;b&gt;"))
    assert all(text in shown["en"] for text in (">87.5%<", ">2,631<", ">2020-11-27<", ">none<"))
    assert shown["vi"].count("text-align:right") == 2 + 4
    assert re.search(r"<td style='text-align:left;white-space:nowrap'>27/11/2020", shown["vi"])


def test_an_exhibit_is_made_when_it_is_asked_for(review, shown, monkeypatch):
    """One chart is drawn for one exhibit, once, none for a name that there is not; all are there in the order of the story."""
    drawn, finish = [], style.finish
    monkeypatch.setattr(style, "finish", lambda fig, **words: (drawn.append(fig), finish(fig, **words))[1])
    made = Exhibits(review)
    assert ("growth" in made, made["growth_families"] is made["growth_families"], len(drawn)) == (False, True, 1)
    assert (list(made), len(made)) == ([exhibit.key for exhibit in shown], len(shown))
