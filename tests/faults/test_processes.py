"""Processes of `--jobs`: only where they pay, the same rows with them, and none left when the run is killed."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import BrokenExecutor

import pytest

from hieuhoc_analysis import pipeline
from hieuhoc_analysis.batch import processes
from hieuhoc_analysis.batch.processes import MOST, WORTH, Processes, processors
from hieuhoc_analysis.batch.workers import in_turn, worth
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.sample import write_sample

WORK = """
import time
from hieuhoc_analysis.batch.processes import Processes
from worker import pid

if __name__ == "__main__":
    with Processes(2) as executor:
        print(*executor.map(pid, range(2)), flush=True)
        list(executor.map(time.sleep, [60, 60]))
"""


def test_few_files_are_read_without_processes():
    """Starting them pays from some number of files on, unless a number of processes is asked for."""
    with Processes() as chosen, Processes(2) as asked:
        assert [worth(chosen, WORTH - 1), worth(chosen, WORTH), worth(asked, 1), worth(asked, 0), worth(None, WORTH)] == [None, chosen, asked, None, None]
    assert 1 <= processors() <= MOST


def _there(pid):
    """Whether a process is there and no zombie."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="reads /proc")
def test_no_process_outlives_a_run_that_is_killed(tmp_path):
    """kill -9 of the run: the processes that it started end by themselves, also those amid work."""
    (tmp_path / "worker.py").write_text("import os, time\ndef pid(_):\n    time.sleep(0.5)\n    return os.getpid()\n", encoding="utf-8")
    (tmp_path / "run.py").write_text(WORK, encoding="utf-8")
    with subprocess.Popen([sys.executable, str(tmp_path / "run.py")], stdout=subprocess.PIPE, text=True) as run:
        pids = {int(pid) for pid in run.stdout.readline().split()}
        before = [_there(pid) for pid in pids]
        run.send_signal(signal.SIGKILL)
        run.wait()
        until = time.monotonic() + 20
        while any(map(_there, pids)) and time.monotonic() < until:
            time.sleep(0.05)
    assert [bool(pids), all(before), [pid for pid in pids if _there(pid)]] == [True, True, []]


def test_processes_end_amid_work_with_the_run():
    """Ctrl-C does not wait for what the processes are at: neither the piece in work nor those behind it are done."""
    work = []

    def run():
        with Processes(1) as executor:
            work.extend(executor.submit(time.sleep, 600) for _ in range(3))
            while not work[0].running():
                time.sleep(0.01)
            raise KeyboardInterrupt

    pytest.raises(KeyboardInterrupt, run)
    assert [isinstance(one.exception(), BrokenExecutor) for one in work] == [True] * 3


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """The sample, and what `clean` makes of it in one process."""
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder / "raw")
    assert main(["clean", str(folder / "raw"), "--out", str(folder / "one"), "--jobs", "1", "--no-cache"]) == 0
    return folder


def _same(folder, other):
    names = sorted(path.name for path in (folder / "one").iterdir())
    return [name for name in names if (folder / "one" / name).read_bytes() != (other / name).read_bytes()]


def test_many_files_are_read_side_by_side_without_being_asked(raw, tmp_path, monkeypatch):
    """From `WORTH` files on a run starts processes by itself, and writes the same bytes."""
    monkeypatch.setattr(processes, "WORTH", 2)
    monkeypatch.setattr(processes, "processors", lambda: 2)
    given = []
    monkeypatch.setattr(pipeline, "in_turn", lambda *more, **named: given.append(more[0]) or in_turn(*more, **named))
    assert main(["clean", str(raw / "raw"), "--out", str(tmp_path / "out"), "--no-cache"]) == 0
    assert [isinstance(executor, Processes) for executor in given] == [True]
    assert _same(raw, tmp_path / "out") == []


def test_a_system_without_processes_reads_all_the_same(raw, tmp_path, monkeypatch):
    """Where work cannot be shared, one process does all of it."""
    def none(*_, **__):
        raise NotImplementedError("no semaphores")

    monkeypatch.setattr(processes, "Processes", none)
    assert main(["clean", str(raw / "raw"), "--out", str(tmp_path / "out"), "--no-cache", "--jobs", "2"]) == 0
    assert _same(raw, tmp_path / "out") == []
