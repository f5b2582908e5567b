"""What a run costs grows with what it reads: work in proportion to lines, memory with no more than a part of them."""

import gc
import pkgutil
from functools import _lru_cache_wrapper
from importlib import import_module

import pytest

import hieuhoc_analysis
from hieuhoc_analysis import tidy
from hieuhoc_analysis.batch import storage
from hieuhoc_analysis.pipeline import clean

MOST_REMEMBERED = 8192  # words a function may remember; dozens of functions do, so that a province's words would fill memory


def _workbook(folder, lines):
    """A ward of which every third khu phố stands out against the others; each size has names of its own, which no other taught."""
    rows = [f"{i},Khu phố {10 * lines + i},{200 + i % 50},{150 + i % 7 if i % 3 else 9 + i % 15}" for i in range(1, lines + 1)]
    folder.mkdir()
    (folder / "Xã Bình Thạnh 2020.csv").write_text(
        "\n".join(["UBND XÃ BÌNH THẠNH", "BIỂU GIA ĐÌNH HỌC TẬP NĂM 2020", "STT,Khu phố,Tổng số hộ,Gia đình học tập đăng ký", *rows]) + "\n", encoding="utf-8")
    return folder


def test_work_grows_in_proportion_to_the_lines_of_a_table(tmp_path, calls_of):
    """Four times the lines are four times the work, also where many of them are asked about."""
    folders = {lines: _workbook(tmp_path / str(lines), lines) for lines in (150, 600)}
    clean(_workbook(tmp_path / "first", 3))  # what is done once a process
    (few, small), (many, large) = (calls_of(clean, folders[lines]) for lines in (150, 600))
    assert [len(one.observations) for one in (small, large)] == [300, 1200]
    assert [one.findings["rule"].isin(["unlike_others", "scale_others"]).sum() for one in (small, large)] == [50, 200]
    assert many < 4.4 * few


def test_no_function_remembers_more_words_than_a_ward_uses():
    """What functions remember is bounded, and far below what a province's workbooks say."""
    for module in pkgutil.walk_packages(hieuhoc_analysis.__path__, "hieuhoc_analysis."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    remembering = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper) and (one.__module__ or "").startswith("hieuhoc_analysis")]
    assert len(remembering) > 30
    assert [f"{one.__module__}.{one.__name__}" for one in remembering if (one.cache_parameters()["maxsize"] or 1 << 30) > MOST_REMEMBERED] == []


@pytest.mark.parametrize("pieces", [1, 7, 1000])
def test_a_writer_holds_no_more_than_a_group_of_rows(tmp_path, monkeypatch, pieces):
    """However many rows come, in whatever pieces: at most a group waits, and equal rows give equal bytes."""
    monkeypatch.setattr(tidy, "ROW_GROUP", 10)
    rows = [("Xã An Bình", f"Khu phố {i}", "", "2020", "households", "all", float(i), "reported", "a.xlsx", "1", f"C{i}", str(i)) for i in range(105)]
    waiting = 0
    with tidy.writers(tmp_path / "pieces") as writers:
        for at in range(0, len(rows), pieces):
            some = rows[at:at + pieces]
            writers["observations"].add(tidy.batch("observations", some), tidy.csv_lines(some))
            waiting = max(waiting, sum(one.num_rows for one in writers["observations"]._waiting))
    tidy.write_table("observations", tidy.arrow_table("observations", rows), tmp_path / "whole")
    assert waiting < 10
    for name in ("observations.parquet", "observations.csv"):
        assert (tmp_path / "pieces" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


def test_a_spool_takes_to_the_disk(monkeypatch):
    """Beyond what it may hold in memory, entries lie in a file, and are all there."""
    monkeypatch.setattr(storage, "IN_MEMORY", 1000)
    spool = storage.Spool()
    for i in range(50):
        spool.put(str(i), bytes([i]) * 100)
    assert spool._file._rolled
    assert [spool.get(str(i)) for i in range(50)] == [bytes([i]) * 100 for i in range(50)]
    spool.close()
