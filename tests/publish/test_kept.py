"""What one process of a review has worked out for its others: the same table, or none."""

import asyncio
import os
import threading
import time

import pandas as pd
import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.files import ABANDONED, write_atomically
from hieuhoc_analysis.publish import kept, notebooks
from hieuhoc_analysis.publish.papers import charts_there, write_charts

TABLE = pd.DataFrame({"ward": pd.array(["Xã Thử", ""], dtype="str"), "value": [1.5, float("nan")]})


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder of a run."""
    monkeypatch.setenv(kept.FOLDER, str(tmp_path))
    return tmp_path


def again():
    """Work that must not be done."""
    pytest.fail("worked out again")


def test_what_was_worked_out_is_not_again(folder):
    """The same rows and words give the table that was kept, to the last type."""
    pd.testing.assert_frame_equal(TABLE, kept.table("said", (TABLE, "2019"), lambda: TABLE))
    pd.testing.assert_frame_equal(TABLE, kept.table("said", (TABLE.copy(), "2019"), again))


@pytest.mark.parametrize("other", [
    ("said", (TABLE.assign(value=[1.5, 0.0]), "2019")), ("said", (TABLE[::-1], "2019")), ("said", (TABLE.rename(columns={"ward": "khu_pho"}), "2019")),
    ("said", (TABLE, "2020")), ("said", (TABLE, TABLE, "2019")), ("protected", (TABLE, "2019")),
], ids=["figure", "order", "column", "period", "tables", "name"])
def test_what_rests_on_anything_else_is_worked_out(folder, other):
    """Another figure, order, heading, period, table or name is another table, and so is the same under other codelists."""
    kept.table("said", (TABLE, "2019"), lambda: TABLE)
    assert kept.table(*other, lambda: TABLE[:1]).shape == (1, 2)


def test_other_codelists_are_another_table(folder, tmp_path):
    """A user's codelists may change what is said."""
    kept.table("said", (TABLE,), lambda: TABLE)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "corrections.csv").write_text("source_file,source_sheet,source_cell\n", "utf-8")
    with codelists.using(tmp_path / "own"):
        assert len(kept.table("said", (TABLE,), lambda: TABLE[:1])) == 1


def test_without_a_folder_or_room_everyone_works(monkeypatch, tmp_path):
    """A notebook that is opened by hand works for itself, and so does every process where the disk is full."""
    monkeypatch.delenv(kept.FOLDER, raising=False)
    assert [len(kept.table("said", (TABLE,), lambda n=n: TABLE[:n])) for n in (1, 2)] == [1, 2]
    monkeypatch.setenv(kept.FOLDER, str(tmp_path / "file" / "folder"))
    (tmp_path / "file").touch()
    assert [len(kept.table("said", (TABLE,), lambda n=n: TABLE[:n])) for n in (1, 2)] == [1, 2]


def test_a_review_says_the_same_of_what_was_kept(opened, folder, monkeypatch):
    """What may be published and said is the same table, worked out or taken from the run."""
    first, second = opened(), opened()
    said = first.sentences(), first.protected
    monkeypatch.setattr("hieuhoc_analysis.publish.side_by_side.publishable", lambda *_: again())
    monkeypatch.setattr("hieuhoc_analysis.indicators.narrative.sentences", lambda *_, **__: again())
    for expected, actual in zip(said, (second.sentences(), second.protected), strict=True):
        pd.testing.assert_frame_equal(expected, actual)


def test_a_chart_that_a_notebook_drew_is_not_drawn_again(opened, shown, tmp_path):
    """After a run each exhibit's picture is of this run: those of an earlier one and missing ones are drawn, a new one stays."""
    review = opened()
    review.reports, review.exhibits = tmp_path, {exhibit.key: exhibit for exhibit in shown[:3]}
    old, new, gone = (tmp_path / "charts" / f"{key}.png" for key in review.exhibits)
    for path in (old, new):
        write_atomically(path, b"before")
    before = charts_there(review)
    write_atomically(new, b"drawn by a notebook")
    write_charts(review, before)
    assert [path.read_bytes() for path in (old, new, gone)] == [shown[0].png, b"drawn by a notebook", shown[2].png]


def test_what_runs_beside_is_given_up_when_the_papers_fail():
    """A paper that cannot be written ends the notebooks beside it; else they are done at the end of the block."""
    seen, begun = [], threading.Event()

    async def work():
        begun.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            seen.append("given up")
            raise

    async def quick():
        return 5

    def papers():
        with notebooks.beside(work()):
            begun.wait(60)
            raise OSError("disk full")

    pytest.raises(OSError, papers)
    with notebooks.beside(quick()) as done:
        pass
    assert (seen, done.result()) == (["given up"], 5)


def test_what_a_run_left_that_was_ended_in_the_midst_is_removed_a_day_later(tmp_path):
    """Its temporary files, and nothing else: not those of a run that may still write, nor lock files."""
    kept = [".~0123456789abcdef.csv", ".~lock.a.xlsx#", "a.csv"]
    for name in (*kept, ".~fedcba9876543210.parquet", ".~00112233445566aa.csv"):
        (tmp_path / name).write_text("x")
    yesterday = time.time() - 2 * ABANDONED
    for name in (*kept[1:], ".~fedcba9876543210.parquet", ".~00112233445566aa.csv"):
        os.utime(tmp_path / name, (yesterday, yesterday))
    write_atomically(tmp_path / "b.csv", "y")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*kept, "b.csv"])
