"""Any executor reads the submissions, a cluster's too, and a worker that dies costs nothing or is said."""

import os
import signal
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from hieuhoc_analysis import pipeline
from hieuhoc_analysis.batch import workers
from hieuhoc_analysis.batch.processes import Processes
from hieuhoc_analysis.batch.workers import in_turn, read_batch
from hieuhoc_analysis.errors import HieuhocError
from hieuhoc_analysis.sample import write_sample


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder)
    return folder


def _tables(cleaned):
    return {name: table.to_pylist() for name, table in cleaned.tables.items()}


@pytest.fixture(scope="module")
def cluster():
    """A Dask cluster of two processes and a client of it."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as local, distributed.Client(local) as client:
        yield client


def test_dask_gives_the_same_tables(raw, cluster):
    """Two processes of a Dask cluster give what one process gives."""
    assert _tables(pipeline.clean(raw)) == _tables(pipeline.clean(raw, executor=cluster.get_executor(pure=False)))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="SIGKILL")
def test_a_dask_worker_killed_on_the_way_costs_nothing(raw, cluster):
    """When a worker is killed after the first result, the cluster reads its share again and nothing is missing."""
    victim = min(cluster.run(os.getpid).values())
    killed = []

    def kill_once(done, total, name):
        if not killed:
            os.kill(victim, signal.SIGKILL)
            killed.append(name)

    assert _tables(pipeline.clean(raw)) == _tables(pipeline.clean(raw, executor=cluster.get_executor(pure=False), progress=kill_once))
    assert len(killed) == 1


def _die(*_):
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="SIGKILL")
@pytest.mark.parametrize("kind", ["plain", "ours"])
def test_a_killed_process_costs_nothing(kind, raw, monkeypatch):
    """When the processes of a pool are killed at every piece of work, the files are read all the same, and nothing is missing."""
    expected = _tables(pipeline.clean(raw))
    monkeypatch.setattr(pipeline, "read_batch", _die)
    with (ProcessPoolExecutor(2, mp_context=get_context("spawn")) if kind == "plain" else Processes(2)) as executor:
        assert _tables(pipeline.clean(raw, executor=executor)) == expected


class _Still(Executor):
    """Does some pieces and never ends another, as a cluster that has lost its last worker."""

    def __init__(self, ends):
        self.ends, self.given = ends, []

    def submit(self, work, /, *more, **named):
        future = Future()
        self.given.append(future)
        if len(self.given) <= self.ends:
            future.set_result(work(*more, **named))
        return future


@pytest.mark.parametrize("ends", [0, 1, 3])
def test_what_never_ends_is_done_here(ends, raw, monkeypatch):
    """Pieces that an executor never ends are done without it, and the results are those of one process."""
    monkeypatch.setattr(workers, "PIECE", 10)
    monkeypatch.setattr(workers, "patience", lambda: 0.0)
    executor = _Still(ends)
    assert _tables(pipeline.clean(raw, executor=executor)) == _tables(pipeline.clean(raw))
    assert len(executor.given) > ends
    assert all(future.cancelled() for future in executor.given[ends:])


def test_one_that_ends_again_is_waited_for(monkeypatch):
    """After it stood still once, nothing is waited for until something of it ends; then it is trusted as before."""
    waited = []
    monkeypatch.setattr(workers, "patience", lambda: waited.append(1) or 0.0)
    executor = _Still(0)
    done = []

    def alone(piece):
        done.append(piece)
        if piece == [2]:
            executor.given[3].set_result([4])  # the executor goes on
        return piece

    assert list(in_turn(executor, list, [[1], [2], [3], [4], [5], [6]], alone=alone)) == [[1], [2], [3], [4], [5], [6]]
    assert done == [[1], [2], [3], [5], [6]]
    assert len(waited) == 2


def test_an_error_of_ours_is_raised(raw, tmp_path):
    """What concerns every file is no reason to read again without the executor."""
    (tmp_path / "layout_words.csv").write_text("wrong\n1\n", encoding="utf-8-sig")
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor, pytest.raises(HieuhocError):
        list(in_turn(executor, read_batch, [[(pipeline.collect(raw)[0][0], "a.xlsx")]], tmp_path, alone=_never))


def _never(*_):
    raise AssertionError("read again")
