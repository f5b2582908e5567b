"""A file over which its reader dies, turns for ever or takes all memory is set aside with a sentence, and the others are read."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from hieuhoc_analysis import attempt, limits, pipeline
from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract import workbook
from hieuhoc_analysis.feedback.check import give_back
from hieuhoc_analysis.sample import write_sample

from .kills import visible

SEAM = Path(__file__).parent / "seam"
RULES = {
    "ABORT": "file_ends_process", "EXIT": "file_ends_process", "TURN": "file_takes_time", "TURN IN C": "file_takes_time",
    "STAND": "file_takes_time", "BALLOON": "file_takes_memory",
}
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """The submissions of one year."""
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder)
    return folder / "2019"


@pytest.fixture(scope="module")
def alone(raw):
    """What they give by themselves."""
    return pipeline.clean(raw).tables


@pytest.fixture
def deadly(raw, tmp_path, monkeypatch):
    """Makes a folder of them with files over which the reader dies, in every Python started from here."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, (str(SEAM), os.environ.get("PYTHONPATH")))))
    monkeypatch.setenv("HIEUHOC_SECONDS", "0.8")
    monkeypatch.setenv("HIEUHOC_MEMORY", "300")
    monkeypatch.setenv("STANDS", str(tmp_path / "stands"))

    def make(*kinds):
        folder = tmp_path / "raw"
        folder.mkdir()
        for path in raw.iterdir():
            (folder / path.name).write_bytes(path.read_bytes())
        for kind in kinds:
            (folder / f"{kind}.csv").write_text(f"{kind}\na;b\n1;2\n", encoding="utf-8")
        return folder

    return make


def hieuhoc(*arguments):
    """The command as it is typed, to its end."""
    return subprocess.run([sys.executable, "-m", "hieuhoc_analysis", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=False, timeout=300)


def rest(tables, name="observations"):
    """The rows of the files that are sound."""
    return [row for row in tables[name].to_pylist() if Path(row["source_file"]).stem not in RULES]


def aside(tables):
    """The rule that set each of the others aside, and what became of it."""
    status = {row["source_file"]: row["status"] for row in tables["submissions"].to_pylist()}
    return {Path(row["source_file"]).stem: (row["rule"], status[row["source_file"]]) for row in tables["findings"].to_pylist() if Path(row["source_file"]).stem in RULES}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_no_file_ends_a_command(jobs, deadly, raw, alone, tmp_path):
    """In one process and in two: each such file gets its own sentence, and the figures are those of the sound files."""
    folder = deadly("ABORT", "EXIT", "TURN", "TURN IN C", "BALLOON")
    done = hieuhoc("clean", folder, "--out", tmp_path / "out", "--jobs", jobs)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    for name, sentence in {
        "ABORT": "làm chương trình đọc bị dừng đột ngột (SIGABRT)", "EXIT": "làm chương trình đọc bị dừng đột ngột (7)", "TURN": "đọc quá 1 giây mà chưa xong",
        "TURN IN C": "đọc quá 1 giây mà chưa xong", "BALLOON": "cần hơn 300 MB bộ nhớ để đọc",
    }.items():
        assert f"Tệp “{name}.csv” {sentence}" in done.stdout
    assert hieuhoc("clean", raw, "--out", tmp_path / "alone").returncode == 0
    assert visible(tmp_path / "out")["observations.csv"] == visible(tmp_path / "alone")["observations.csv"]


def test_all_of_them_read_apart(deadly, alone):
    """From Python too, where that is asked for; a file at which the process only stands is one of them."""
    tables = pipeline.clean(deadly(*RULES), apart=True).tables
    assert aside(tables) == {kind: (rule, "rejected") for kind, rule in RULES.items()}
    assert rest(tables) == alone["observations"].to_pylist()


def test_reading_apart_gives_the_same(raw, alone):
    """The tables of sound files are those of reading here."""
    tables = pipeline.clean(raw, apart=True).tables
    assert {name: table.to_pylist() for name, table in tables.items()} == {name: table.to_pylist() for name, table in alone.items()}


def test_time_is_limited_in_threads(deadly, alone, monkeypatch):
    """From Python a file that turns for ever is stopped wherever it is read, also in a thread beside others."""
    turn = workbook._dispatch
    def never(content, stem):
        while content.startswith(b"TURN"):
            pass
        return turn(content, stem)

    monkeypatch.setattr(workbook, "_dispatch", never)
    folder = deadly("TURN")
    with ThreadPoolExecutor(2) as executor:
        for tables in (pipeline.clean(folder).tables, pipeline.clean(folder, executor=executor).tables):
            assert aside(tables) == {"TURN": ("file_takes_time", "rejected")}
            assert rest(tables) == alone["observations"].to_pylist()


def test_a_pool_of_others(deadly, alone):
    """A pool whose process a file ends is of no more use: what it had is read apart, all the rest too."""
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        tables = pipeline.clean(deadly("ABORT"), executor=executor).tables
    assert aside(tables) == {"ABORT": ("file_ends_process", "rejected")}
    assert rest(tables) == alone["observations"].to_pylist()


def test_a_cluster(deadly, alone):
    """Dask gives a piece up that ends its workers again and again: it is read apart."""
    distributed = pytest.importorskip("distributed")
    import dask

    folder = deadly("ABORT")
    with dask.config.set({"distributed.scheduler.allowed-failures": 1}), distributed.LocalCluster(n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None) as local, distributed.Client(local) as client:
        tables = pipeline.clean(folder, executor=client.get_executor(pure=False)).tables
    assert aside(tables) == {"ABORT": ("file_ends_process", "rejected")}
    assert rest(tables) == alone["observations"].to_pylist()


def test_a_file_set_aside_is_looked_at_again(deadly, tmp_path):
    """It is not kept as read: when it can be read, it is."""
    folder = deadly("ABORT")
    assert aside(pipeline.clean(folder, cache=tmp_path / "cache", apart=True).tables) == {"ABORT": ("file_ends_process", "rejected")}
    assert "ABORT" not in {Path(row["source_file"]).stem for row in pipeline.clean(folder, cache=tmp_path / "cache").tables["findings"].to_pylist() if row["rule"] == "file_ends_process"}


def test_check_and_explain(deadly, tmp_path):
    """`check` marks the copies of the others, `explain` says the one sentence; both languages."""
    folder = deadly("ABORT", "TURN")
    done = hieuhoc("check", folder, "--out", tmp_path / "out", "--lang", "en")
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert done.stderr == "A file made the program that reads stop abruptly; reading again, with an eye on each file.\n"
    assert "The file “ABORT.csv” made the program that read it stop abruptly (SIGABRT), so it was set aside" in done.stdout
    assert "Reading the file “TURN.csv” was not done after 1 seconds, so it was set aside" in done.stdout
    for kind, sentence, more in (("ABORT", "dừng đột ngột (SIGABRT)", []), ("TURN", "đọc quá 1 giây", ["--json"]), ("TURN", "đọc quá 1 giây", ["--html", tmp_path / "page.html"])):
        done = hieuhoc("explain", folder / f"{kind}.csv", *more)
        assert (done.returncode, sentence in done.stderr, "Traceback" in done.stderr) == (2, True, False), done.stderr


def test_a_copy_beyond_the_limits_is_said(raw, tmp_path):
    """A file that was read and cannot be marked within the limits gets no copy, and the sentence that says why; one that was not read has said it."""
    name = next(path.name for path in sorted(raw.iterdir()))
    row = {"severity": "error", "source_file": name, "source_sheet": "", "source_cell": "", "message": "Sai.", "hint": "Sửa."}
    said = []

    def write(*_):
        raise UnreadableFile("file_takes_time", found="60")

    for rule in ("period_missing", "file_takes_time"):
        assert give_back([(raw / name, name)], [row | {"rule": rule}], tmp_path, write=write, leave=said.append) == []
    assert said == [f"Tệp “{name}” đọc quá 60 giây mà chưa xong nên được bỏ qua; các tệp khác vẫn được đọc."]


def test_a_system_that_copies_no_process(deadly, tmp_path):
    """Where a process cannot be copied the command runs in another Python: it tells its end from a death."""
    folder = deadly("ABORT")
    sound = next(path for path in sorted(folder.iterdir()) if path.suffix == ".xlsx")
    assert attempt._started(lambda: 99, ["explain", str(sound)]) == attempt._BY_ITSELF
    assert attempt._started(lambda: 99, ["explain", str(folder / "none.xlsx")]) == attempt._BY_ITSELF + 2
    assert attempt._started(lambda: 99, ["explain", str(folder / "ABORT.csv")]) == -signal.SIGABRT


def _begun(folder, out, **more):
    """A run that reads a file for ever."""
    if sys.platform != "win32":
        more["preexec_fn"] = _hear_ctrl_c
    return subprocess.Popen([sys.executable, "-m", "hieuhoc_analysis", "clean", str(folder), "--out", str(out)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def _hear_ctrl_c():
    """Tests begun in the background hand down that it is ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _reader():
    """The process that has come to the file, once it has."""
    stands = Path(os.environ["STANDS"])
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if stands.exists() and (pid := stands.read_text(encoding="utf-8")):
            return int(pid)
        time.sleep(0.02)
    raise AssertionError("no process comes to that file")


@pytest.mark.skipif(sys.platform != "linux", reason="copies processes")
@pytest.mark.parametrize("told", ["one", "all"])
def test_ctrl_c_reaches_the_process_that_reads(told, deadly, tmp_path, monkeypatch):
    """Whether the first process alone is told or, as by a terminal, all of them: one sentence, 130, and nobody is left."""
    monkeypatch.setenv("HIEUHOC_SECONDS", "100")
    run = _begun(deadly("STAND"), tmp_path / "out", start_new_session=True)
    child = _reader()
    if told == "all":
        os.killpg(run.pid, signal.SIGINT)
    else:
        run.send_signal(signal.SIGINT)
    said = run.communicate(timeout=60)[1].decode()
    assert (run.returncode, said.count("Đã dừng theo yêu cầu"), "Traceback" in said) == (130, 1, False), said
    assert not _there(child)


@pytest.mark.skipif(sys.platform != "linux", reason="copies processes")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_no_process_outlives_a_command(number, deadly, tmp_path, monkeypatch):
    """Asked to end or killed, the command ends as such a process does, and so does the one that reads."""
    monkeypatch.setenv("HIEUHOC_SECONDS", "100")
    run = _begun(deadly("STAND"), tmp_path / "out")
    child = _reader()
    run.send_signal(number)
    run.communicate(timeout=60)
    for _ in range(100):
        if not _there(child):
            break
        time.sleep(0.05)
    assert (run.returncode, _there(child)) == (-number, False)


def _there(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_limits_grow_with_the_file(monkeypatch):
    """60 seconds, and as much again for every 3 MB; the environment says otherwise, unless it says nothing that makes sense."""
    assert [limits.seconds(0), limits.seconds(3 << 20), limits.seconds(30 << 20)] == [60, 120, 660]
    for said, expected in (("90", 90), ("0", 60), ("-1", 60), ("nan", 60), ("inf", 60), ("mười", 60), ("", 60)):
        monkeypatch.setenv("HIEUHOC_SECONDS", said)
        assert limits.seconds(0) == expected


@pytest.mark.parametrize("kind", [SystemExit, type("PanicException", (BaseException,), {})])
def test_a_parser_that_would_leave_is_held(kind, raw, alone, monkeypatch):
    """What no ``except Exception`` catches ends one file, not the run; Ctrl-C ends the run."""
    read, name = workbook._dispatch, min(path.stem for path in raw.iterdir())

    def leave(content, stem, kind=kind):
        if stem == name:
            raise kind
        return read(content, stem)

    monkeypatch.setattr(workbook, "_dispatch", leave)
    findings = [row for row in pipeline.clean(raw, lang="en").tables["findings"].to_pylist() if row["rule"] == "file_ends_process"]
    assert [Path(row["source_file"]).stem for row in findings] == [name]
    assert f"stop abruptly ({kind.__name__})" in findings[0]["message"]
    monkeypatch.setattr(workbook, "_dispatch", lambda content, stem: leave(content, stem, KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        pipeline.clean(raw)


def test_memory_that_is_refused_is_said():
    """Where the system refuses memory, the file is the reason; what is beneath the limits is left alone."""
    def refused():
        raise MemoryError

    with pytest.raises(UnreadableFile) as caught:
        limits.within(10, refused)
    assert (caught.value.rule, caught.value.params) == ("file_takes_memory", {"found": "2 GB"})
    assert limits.within(10, lambda: limits.within(10, lambda: 5)) == 5


def test_a_process_that_stopped_a_file_can_be_traced():
    """A stop that comes when its file is done already leaves nothing behind, on which a debugger or profiler would hang."""
    script = """
import sys, threading
from hieuhoc_analysis import limits

one = limits._Reading(1.0, 0)
limits._watch.begin(threading.get_ident(), one)
one.rule = limits.TIME
limits._watch.end(threading.get_ident())
seen = []
sys.setprofile(lambda frame, event, argument: seen.append(event))
def traced(): return len(seen)
traced()
sys.setprofile(None)
print(seen.count("call"))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "1", "")
