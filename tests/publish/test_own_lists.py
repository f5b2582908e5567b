"""A notebook that is opened by hand after `hieuhoc review --codelists DIR` uses the same codelists."""

from pathlib import Path

import openpyxl
import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.chosen import NOTE
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.indicators import targets
from hieuhoc_analysis.pipeline import clean, clean_into
from hieuhoc_analysis.publish.opening import open_review

LISTS = "period;year;model;area_type;place;target_pct;verified;short_source;source;note\r\n2016-2020;2020;family;;Xã Vĩnh Hảo;85;yes;NQ xã;Nghị quyết HĐND xã;\r\n"


@pytest.fixture
def made(tmp_path, monkeypatch):
    """Clean one workbook with the office's folder of lists or without, as on the command line; the folder of the tables."""
    book = openpyxl.Workbook()
    for row in (["UBND XÃ VĨNH HẢO"], ["Gia đình học tập năm 2020"], ["TT", "Thôn", "Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận"],
                [1, "Thôn 1", 400, 300, 200], [2, "Thôn 2", 420, 310, 250]):
        book.active.append(row)
    (tmp_path / "raw").mkdir()
    book.save(tmp_path / "raw" / "a.xlsx")
    (tmp_path / "danh mục").mkdir()
    (tmp_path / "danh mục" / "targets.csv").write_text(LISTS, "utf-8-sig")
    monkeypatch.delenv("HIEUHOC_CODELISTS", raising=False)
    monkeypatch.setenv("HIEUHOC_PROCESSED", str(tmp_path / "processed"))
    monkeypatch.setenv("HIEUHOC_RAW", str(tmp_path / "raw"))
    monkeypatch.setenv("HIEUHOC_REPORTS", str(tmp_path / "reports"))

    def run(lists=None):
        clean_into(tmp_path / "processed", tmp_path / "raw", codelists=lists)
        return tmp_path / "processed"

    yield run
    codelists.use(None)


def _target():
    review = open_review("2020")
    return targets.gap(review.observations, years=review.years).query("model == 'family'")["target"].iloc[0]


def test_the_folder_of_the_last_run_is_used(made, tmp_path):
    """With it the office's target, after a run without it the decision's; nothing of the machine stands in the note."""
    made(tmp_path / "danh mục")
    assert (_target(), (tmp_path / "processed" / NOTE).read_text("utf-8")) == (0.85, str(Path("..") / "danh mục") + "\n")
    made()
    assert (_target(), (tmp_path / "processed" / NOTE).exists()) == (0.7, False)


def test_tables_that_python_wrote_have_the_note_too(made, tmp_path):
    """Those of `clean(...).write`, and those that a notebook makes where there are none; a note without a word names no folder."""
    made()
    clean(tmp_path / "raw", codelists=tmp_path / "danh mục").write(tmp_path / "processed")
    assert _target() == 0.85
    for table in (tmp_path / "processed").glob("*.parquet"):
        table.unlink()
    assert (_target(), (tmp_path / "processed" / NOTE).exists()) == (0.85, True)
    clean(tmp_path / "raw").write(tmp_path / "processed")
    assert _target() == 0.7
    (tmp_path / "processed" / NOTE).write_text("\n", "utf-8-sig")
    assert _target() == 0.7


def test_what_the_environment_says_comes_first(made, tmp_path, monkeypatch):
    """The run itself tells its notebooks, also that there is none."""
    made(tmp_path / "danh mục")
    monkeypatch.setenv("HIEUHOC_CODELISTS", "")
    assert _target() == 0.7


@pytest.mark.parametrize(("lang", "said"), [("vi", "Các bảng được làm với thư mục danh mục riêng “danh mục”, nay không còn ở chỗ cũ"), ("en", "The tables were made with the codelists folder “danh mục”, which is no longer there")])
def test_a_folder_that_is_gone_is_said(made, tmp_path, lang, said):
    """Another target without a word would be worse."""
    made(tmp_path / "danh mục")
    (tmp_path / "danh mục").rename(tmp_path / "khác")
    with pytest.raises(CodelistError) as raised:
        open_review("2020", lang=lang)
    assert said in str(raised.value)
