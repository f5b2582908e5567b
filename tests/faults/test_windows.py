"""What Windows does otherwise: files that Excel holds, names and patterns, what it lacks, pipes that nobody reads."""

import asyncio
import errno
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from hieuhoc_analysis import codelists, errors, files, pipeline
from hieuhoc_analysis.batch import processes, storage
from hieuhoc_analysis.batch.apart import Apart
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.feedback import template
from hieuhoc_analysis.feedback.check import give_back
from hieuhoc_analysis.publish import notebooks
from hieuhoc_analysis.sample import write_sample

from .kills import visible

WINDOWS = Path(__file__).parent / "windows"


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """The submissions of one year with an error in one of them."""
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder)
    return folder / "2017"


def hold(monkeypatch, held):
    """Let `os.replace` refuse what has to do with a path, as Windows does while another program has the file open."""
    real = os.replace

    def replace(source, target):
        if str(held) in (str(source), str(target)):
            raise PermissionError(errno.EACCES, "being used by another process", str(source), None, str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)


def on_windows(*arguments, **more):
    """Run the command in a Python that takes itself for one under Windows, as far as that goes (`sitecustomize`)."""
    path = os.pathsep.join(filter(None, (str(WINDOWS), more.pop("PYTHONPATH", ""), os.environ.get("PYTHONPATH"))))
    more |= {"PYTHONPATH": path, "PYTHONUTF8": "0", "PYTHONWARNDEFAULTENCODING": "1"}
    return subprocess.run([sys.executable, "-m", "hieuhoc_analysis", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=False, env=os.environ | more)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_what_windows_lacks_changes_nothing(raw, tmp_path):
    """Without fork, signals and POSIX' modules, with no file moved that is open, every command gives the same bytes."""
    for name, *arguments in (("clean", raw, "--partitioned", "--jobs", "2"), ("check", raw, "--letter")):
        for again in range(2 if name == "clean" else 1):  # over what is there as well
            done = on_windows(name, *arguments, "--out", tmp_path / f"there-{name}")
            assert (done.returncode, "Traceback" in done.stderr) == (int(name == "check"), False), (again, done.stderr)
        main([name, *map(str, arguments), "--out", str(tmp_path / f"here-{name}")])
        assert visible(tmp_path / f"here-{name}") == visible(tmp_path / f"there-{name}")
    names = tmp_path / "names.txt"
    names.write_bytes("Khu phố 1\r\nKhu phố 2\r\n".encode("utf-16"))
    for arguments in (("explain", max(raw.glob("*.xlsx")), "--html", tmp_path / "page.html"),
                      ("template", "--ward", "Xã Bình Thạnh", "--year", "2030", "--khu-pho", names, "--out", tmp_path / "form.xlsx")):
        done = on_windows(*arguments)
        assert (done.returncode, arguments[-1].exists(), "Traceback" in done.stderr) == (0, True, False), done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_no_file_ends_a_command_there(raw, tmp_path):
    """Without the system's timers and limits a file over which the reader aborts or turns in C is set aside all the same, and the others are read."""
    for path in raw.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for kind in ("ABORT", "TURN IN C"):
        (tmp_path / f"{kind}.csv").write_text(f"{kind}\na;b\n1;2\n", encoding="utf-8")
    done = on_windows("clean", tmp_path, "--out", tmp_path / "out", PYTHONPATH=str(WINDOWS.parent / "seam"), HIEUHOC_SECONDS="0.5")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert [f"Tệp “{kind}.csv” làm chương trình đọc bị dừng đột ngột" in done.stdout for kind in ("ABORT", "TURN IN C")] == [True, True], done.stdout
    assert main(["clean", str(raw), "--out", str(tmp_path / "alone")]) == 0
    assert (tmp_path / "out" / "observations.csv").read_bytes() == (tmp_path / "alone" / "observations.csv").read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_table_is_open_in_excel(raw, tmp_path):
    """While another program has one of the tables open, none is replaced, nothing is left over, and the sentence names the table."""
    out = tmp_path / "out"
    assert main(["clean", str(raw.parent / "2016"), "--out", str(out)]) == 0
    before = visible(out)
    with open(out / "submissions.csv", "rb"):
        done = on_windows("clean", raw, "--out", out)
    assert (done.returncode, f"“{out / 'submissions.csv'}”" in done.stderr, "Excel" in done.stderr) == (2, True, True)
    assert (visible(out), list(out.glob(".~*"))) == (before, [])
    assert on_windows("clean", raw, "--out", out).returncode == 0
    assert visible(out) != before


@pytest.mark.parametrize("name", ["observations.parquet", "observations.csv", "unknown_units.csv"])
def test_no_table_is_replaced_where_one_is_held(name, raw, tmp_path, monkeypatch, capsys):
    """Whichever of the tables is held, the ones before it in turn stay as well."""
    assert main(["clean", str(raw.parent / "2016"), "--out", str(tmp_path)]) == 0
    before = visible(tmp_path)
    hold(monkeypatch, tmp_path / name)
    assert main(["clean", str(raw), "--out", str(tmp_path), "--lang", "en"]) == 2
    assert f"“{tmp_path / name}” cannot be written" in capsys.readouterr().err
    assert before == visible(tmp_path)


def test_what_is_held_for_a_moment_is_tried_again(tmp_path, monkeypatch):
    """A scanner that opens a new file for a moment costs no result; one that stays is an error."""
    monkeypatch.setattr(files, "PAUSES", (0, 0))
    refused = iter([True, True, False])
    real = os.replace

    def replace(source, target):
        if next(refused):
            raise PermissionError(errno.EACCES, "being used by another process")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    files.write_atomically(tmp_path / "a.csv", "1")
    assert (tmp_path / "a.csv").read_text("utf-8") == "1"
    refused = iter([True] * 3)
    with pytest.raises(PermissionError):
        files.write_atomically(tmp_path / "b.csv", "1")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_marked_copy_is_open_in_excel(raw, tmp_path, monkeypatch, capsys):
    """The copy that is held is named, the others are written anew, and the command ends with 1; so also for copies made in a process apart."""
    assert main(["check", str(raw), "--out", str(tmp_path)]) == 1
    copies = sorted(path for path in tmp_path.iterdir())
    for copy in copies:
        copy.write_bytes(b"old")
    hold(monkeypatch, copies[0])
    capsys.readouterr()
    assert main(["check", str(raw), "--out", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert ("Không lập được một tệp gửi lại: không ghi được" in said, f"“{copies[0]}”" in said) == (True, True)
    assert [copy.read_bytes() == b"old" for copy in copies] == [True] + [False] * (len(copies) - 1)


@pytest.mark.parametrize(("reason", "others"), [(errno.ENAMETOOLONG, True), (errno.ENOENT, True), (errno.ENOSPC, False), (errno.EACCES, False)])
def test_a_copy_that_cannot_be_written_costs_no_other(reason, others, raw, tmp_path):
    """A path that is too long concerns one copy; a full disk or a folder without rights concerns all, and ends the command."""
    found = pipeline.collect(raw)
    rows = [{"source_file": name, "rule": "total_mismatch", "severity": "error", "message": "", "hint": ""} for _, name in found]
    written, said = [], []

    def write(path, findings, out, lang):
        if path == found[0][0]:
            raise OSError(reason, os.strerror(reason), str(out))
        written.append(out)
        return out

    if others:
        give_back(found, rows, tmp_path, "en", write, said.append)
        assert (len(written), len(said)) == (len(found) - 1, 1)
        assert "cannot be used" in said[0]
    else:
        with pytest.raises(OSError, match=os.strerror(reason)):
            give_back(found, rows, tmp_path, "en", write, said.append)


def test_what_a_disk_refuses_a_process_apart_is_told_here(raw, tmp_path):
    """Where a process apart may not write, the error is the one that writing here would give, and the process goes on."""
    (tmp_path / "file").write_bytes(b"")
    apart, (path, _) = Apart(), pipeline.collect(raw)[0]
    try:
        with pytest.raises((FileExistsError, NotADirectoryError)) as refusal:
            apart.copy(path, [], tmp_path / "file" / "copy.xlsx")
        assert refusal.value.filename == str(tmp_path / "file")
        assert apart.copy(path, [], tmp_path / "copy.xlsx").exists()
    finally:
        apart.close()


@pytest.mark.parametrize(("error", "words"), [
    (FileNotFoundError(errno.ENOENT, "The system cannot find the path specified", "Z:\\x"), ("không dùng được đường dẫn “Z:\\x”", "the path “Z:\\x” cannot be used")),
    (OSError(errno.EINVAL, "syntax is incorrect", "a<b"), ("không dùng được đường dẫn", "the path “a<b” cannot be used")),
    (IsADirectoryError(errno.EISDIR, "Is a directory", "x.csv"), ("không ghi được “x.csv”", "“x.csv” cannot be written")),
    (OSError(errno.EIO, "The specified network name is no longer available"), ("không ghi được kết quả", "the results cannot be written")),
    (OSError("no more"), ("không ghi được kết quả (OSError)", "the results cannot be written (OSError)")),
])
def test_whatever_a_disk_refuses_is_a_sentence(error, words, raw, tmp_path, monkeypatch, capsys):
    """A drive that is gone, names that Windows forbids, a network that ends: one sentence each, and exit code 2."""
    def gone(*_, **__):
        raise error

    monkeypatch.setattr(pipeline, "clean_into", gone)
    for lang, expected in zip(("vi", "en"), words, strict=True):
        assert main(["clean", str(raw), "--out", str(tmp_path), "--lang", lang]) == 2
        assert expected in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [("clean", "--out", "LONG"), ("clean", "LONG", "--out", "out"), ("check", "LONG"), ("explain", "LONG")])
def test_paths_that_are_too_long(arguments, raw, tmp_path, monkeypatch):
    """A path that no disk takes is named in a sentence, whether it is read or written."""
    monkeypatch.chdir(tmp_path)
    given = ["x" * 300 if part == "LONG" else part for part in arguments]
    done = subprocess.run([sys.executable, "-m", "hieuhoc_analysis", *given, *([str(raw)] if arguments[1] == "--out" else [])], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, "Traceback" in done.stderr, "xxx" in done.stderr) == (2, False, True)


@pytest.mark.skipif(sys.platform == "win32", reason="/dev/full")
@pytest.mark.parametrize("name", ["clean", "check", "explain", "template"])
def test_output_that_nobody_takes(name, raw, tmp_path):
    """Where the reader of the output has gone, the command ends well and says nothing; where its disk is full, in a sentence."""
    given = {"clean": [raw, "--out", tmp_path / "out"], "check": [raw], "explain": [min(raw.glob("*.xlsx"))],
             "template": ["--ward", "Xã A", "--year", "2030", "--khu-pho", "Thôn 1", "--out", tmp_path / "form.xlsx"]}[name]
    command = [sys.executable, "-m", "hieuhoc_analysis", name, *map(str, given)]
    plain = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False, env=plain)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, env=plain)
    assert (done.returncode, done.stderr.decode().count("\n"), "không ghi được" in done.stderr.decode()) == (2, 1, True)


@pytest.mark.parametrize(("encoding", "between"), [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1258", ";")])
def test_lists_of_khu_pho_as_windows_saves_them(encoding, between, tmp_path):
    """Notepad's and Excel's ways of saving a list give the same names, composed."""
    names = ["Khu phố 1", "Thôn Vĩnh Hải"]
    decomposed = {"ố": "ô\u0301", "ĩ": "i\u0303", "ả": "a\u0309"} if encoding == "cp1258" else {}
    text = "\r\n".join(f"{name}{between}12" for name in ["Khu phố", *names]).translate(str.maketrans(decomposed))
    (tmp_path / "names.csv").write_bytes(text.encode(encoding))
    assert names == template.read_names(str(tmp_path / "names.csv"))


def test_a_codelist_that_may_not_be_read(tmp_path, monkeypatch):
    """A codelist that another program keeps to itself is named in a sentence."""
    def refuse(self):
        raise PermissionError(errno.EACCES, "denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(errors.CodelistError, match="targets.csv: không đọc được"):
        codelists.read_rows(tmp_path / "targets.csv")


def test_patterns_that_the_shell_leaves_to_the_command(raw, tmp_path):
    """``*.xlsx`` stands for the files, as other shells would have it; a pattern that fits nothing is not found."""
    assert [(path, path.name) for path in sorted(raw.glob("*.xlsx"))] == sorted(pipeline.collect(raw / "*.xlsx"))
    with pytest.raises(errors.UsageError, match=r"\*\.ods"):
        pipeline.collect(raw / "*.ods")


def test_files_of_one_name_in_two_folders(raw, tmp_path):
    """All files of several folders are read, those that are given twice once."""
    name = min(path.name for path in raw.iterdir())
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes((raw / name).read_bytes())
    found = pipeline.collect([tmp_path / "a", tmp_path / "b", tmp_path / "b" / name, tmp_path])
    assert {(tmp_path / "a" / name, name), (tmp_path / "b" / name, (tmp_path / "b" / name).as_posix())} == set(found)


def test_more_processes_than_windows_can_wait_for(monkeypatch):
    """A pool takes as many processes as the system bears, however many are asked for."""
    monkeypatch.setattr(processes, "MOST_THERE", 61)
    monkeypatch.setattr(sys, "platform", "win32")
    ProcessPoolExecutor(processes.Processes(200)._count, mp_context=get_context("spawn")).shutdown()


def test_kernels_are_spoken_to_in_a_loop_that_waits_for_sockets(monkeypatch):
    """The usual loop of Windows cannot wait for the sockets of kernels: the review takes another, also where a loop runs already."""
    async def loop():
        return type(asyncio.get_running_loop())

    async def within():
        return taken()

    def taken():
        with notebooks.beside(loop()) as done:
            return done.result()

    with asyncio.Runner() as runner:
        runner.get_loop()
        monkeypatch.setattr(asyncio.events, "new_event_loop", lambda: pytest.fail("the usual loop"))
        assert (taken(), runner.run(within())) == (asyncio.SelectorEventLoop, asyncio.SelectorEventLoop)


def test_an_entry_that_cannot_take_its_place_leaves_nothing(tmp_path, monkeypatch):
    """Where two runs hold one entry of the cache, the one that may not replace it keeps nothing and leaves nothing over."""
    folder = storage.Folder(tmp_path)
    hold(monkeypatch, tmp_path / "a.ward")
    assert (folder.put("a.ward", b"1"), list(tmp_path.iterdir())) == (False, [])


@pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")
@pytest.mark.parametrize(("mask", "rights"), [(0o022, 0o644), (0o077, 0o600)])
def test_outputs_have_the_rights_that_the_user_gives(mask, rights, tmp_path):
    """Files that took a place have the rights of files made there."""
    before = os.umask(mask)
    try:
        files.write_atomically(tmp_path / "a.csv", "1")
    finally:
        os.umask(before)
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == rights
