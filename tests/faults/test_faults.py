"""Whatever happens to a run, files are whole or absent, and the next run gives what an undisturbed one gives."""

import errno
import os
import shutil
import subprocess
import sys

import pytest

from hieuhoc_analysis import files, pipeline
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.sample import write_sample

from . import freezes
from .kills import campaign, command, run, visible


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """The submissions of one year."""
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder)
    return folder / "2019"


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_at_random_moments(raw, tmp_path):
    """After `kill -9` no file is half written, and a rerun equals an undisturbed run."""
    assert campaign("clean", raw, tmp_path, kills=5, seed=1)[1] == []


@pytest.mark.skipif(sys.platform != "linux", reason="stops and copies a run with all its processes")
def test_begun_on_what_a_kill_left(raw, tmp_path):
    """What lies on the disk at any moment is whole or absent, and a run that begins on it ends like an undisturbed one."""
    came, reruns, wrong = freezes.campaign("clean", raw, tmp_path, moments=10, seed=1, a_run=6, say=lambda line: None)
    assert (came >= 10, reruns >= 1, wrong) == (True, True, [])


def test_two_runs_at_once(raw, tmp_path):
    """Two runs into one folder both succeed and leave what one leaves, without temporary files."""
    run(command("clean", raw, tmp_path / "alone"))
    both = [subprocess.Popen(command("clean", raw, tmp_path / "both"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(2)]
    said = [process.communicate()[1].decode() for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert visible(tmp_path / "alone") == visible(tmp_path / "both")
    assert list((tmp_path / "both").rglob(".~*")) == []


def test_the_output_folder_is_a_file(raw, tmp_path, capsys):
    """Where the folder cannot be made, one sentence says so and the command ends with 2."""
    (tmp_path / "out").write_text("")
    assert main(["clean", str(raw), "--out", str(tmp_path / "out")]) == 2
    assert "không ghi được" in capsys.readouterr().err


def test_the_output_folder_is_read_only(raw, tmp_path, capsys):
    """Where the folder cannot be written, one sentence says so and the command ends with 2."""
    (tmp_path / "out").mkdir(mode=0o500)
    if os.access(tmp_path / "out", os.W_OK):
        pytest.skip("this user may write anywhere")
    assert main(["clean", str(raw), "--out", str(tmp_path / "out")]) == 2
    assert "không ghi được" in capsys.readouterr().err


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EROFS, errno.EIO, errno.EFBIG])
def test_the_disk_is_full(reason, raw, tmp_path, capsys, monkeypatch):
    """When writing fails, the results of the run before stay as they were, nothing half written stays, and one sentence says why."""
    assert main(["clean", str(raw), "--out", str(tmp_path / "out")]) == 0
    before = visible(tmp_path / "out")

    def full(handle):
        raise OSError(reason, os.strerror(reason))

    monkeypatch.setattr(files.os, "fsync", full)
    assert main(["clean", str(raw), "--out", str(tmp_path / "out"), "--lang", "en"]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert before == visible(tmp_path / "out")
    assert list((tmp_path / "out").glob(".~*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="resource limits")
def test_a_write_is_really_cut_off(raw, tmp_path):
    """A limit on the size of files, set by the system, ends the command with a sentence and leaves no part of a file."""
    import resource

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, 30_000))

    done = subprocess.run(command("clean", raw, tmp_path / "out"), capture_output=True, text=True, encoding="utf-8", check=False, preexec_fn=limit)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "không ghi được" in done.stderr
    run(command("clean", raw, tmp_path / "alone"))
    whole = visible(tmp_path / "alone")
    assert [name for name, content in visible(tmp_path / "out").items() if whole[name] != content] == []


def test_a_submission_vanishes_before_it_is_read(raw, tmp_path):
    """A file that was there when the folder was listed and is gone now is said, and the others are read."""
    shutil.copytree(raw, tmp_path / "raw")
    last = pipeline.collect(tmp_path / "raw")[-1][0]
    cleaned = pipeline.clean(tmp_path / "raw", progress=lambda done, total, name: last.unlink(missing_ok=True))
    rows = cleaned.tables["submissions"].to_pylist()
    assert [row["source_file"] for row in rows if row["status"] == "rejected"] == [last.name]
    assert "file_not_found" in cleaned.tables["findings"].column("rule").to_pylist()


def test_a_workbook_is_open_in_excel(raw, tmp_path):
    """The lock file beside an open workbook is named as such, and the workbook itself is read."""
    name = min(path.name for path in raw.glob("*.xlsx"))
    (tmp_path / name).write_bytes((raw / name).read_bytes())
    (tmp_path / f"~${name}").write_bytes(b"\x05Admin" + b" " * 159)
    rows = {row["source_file"]: row for row in pipeline.clean(tmp_path).tables["submissions"].to_pylist()}
    assert (rows[name]["status"] != "rejected", rows[f"~${name}"]["status"]) == (True, "rejected")
