"""Consoles without Vietnamese letters, files with odd names, a key pressed on the way, other ways of starting processes."""

import os
import shutil
import subprocess
import sys
import unicodedata
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from hieuhoc_analysis import pipeline
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.sample import write_sample

from .kills import command, visible


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """The submissions of one year."""
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder)
    return folder / "2019"


@pytest.mark.parametrize("encoding", ["cp1252", "cp1258:strict", "ascii", "cp437"])
def test_any_code_page_of_the_console(encoding, raw, tmp_path):
    """Where the console has no Vietnamese letters, the output is UTF-8 and nothing is raised."""
    for arguments in (command("clean", raw, tmp_path / "out"), [sys.executable, "-m", "hieuhoc_analysis", "explain", str(sorted(raw.iterdir())[0])]):
        done = subprocess.run(arguments, capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"})
        assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
        assert any(word in done.stdout.decode("utf-8") for word in ("Đã đọc", "Bảng"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_files_with_odd_names(raw, tmp_path):
    """Composed and decomposed letters, bytes that are no UTF-8, line ends, quotes, device names, very long names and paths: all are read."""
    source = sorted(raw.glob("*.xlsx"))[0]
    names = [os.fsencode(unicodedata.normalize("NFC", "Thị trấn Liên Hương.xlsx")), os.fsencode(unicodedata.normalize("NFD", "Thị trấn Liên Hương.xlsx")),
             b"ph\xfe\xff.xlsx", b"a\nb\r.xlsx", b"'\"`.xlsx", b"aux.xlsx", b"x" * 250 + b".xlsx", b"/".join([b"y" * 200] * 8) + b"/z.xlsx"]
    for name in names:
        path = os.path.join(os.fsencode(tmp_path / "raw"), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            shutil.copy(os.fsencode(source), path)
        except OSError:
            pytest.skip("this disk takes no such names")
    cleaned = pipeline.clean(tmp_path / "raw", cache=tmp_path / "cache")
    rows = cleaned.tables["submissions"].to_pylist()
    assert len(rows) == len(names)
    assert min(row["observations"] for row in rows) > 0
    cleaned.write(tmp_path / "out")
    assert pipeline.clean(tmp_path / "raw", cache=tmp_path / "cache").tables["submissions"].to_pylist() == rows


PRESSED = """
import os, signal, sys
from hieuhoc_analysis import cli, pipeline
from hieuhoc_analysis.batch import workers
signal.signal(signal.SIGINT, signal.default_int_handler)  # tests begun in the background hand down that it is ignored
module = workers if sys.argv[1] == "finish_ward" else pipeline
work, count = getattr(module, sys.argv[1]), 0
def pressed(*given):
    global count
    count += 1
    if count == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGINT)
    return work(*given)
setattr(module, sys.argv[1], pressed)
sys.exit(cli.main(sys.argv[3:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT")
@pytest.mark.parametrize(("work", "time"), [("read_submission", "1"), ("read_submission", "4"), ("finish_ward", "2")])
def test_ctrl_c_is_a_sentence(work, time, raw, tmp_path):
    """Stopped by a key while it reads or checks, the command says so, ends with 130 and leaves what was there."""
    assert main(["clean", str(raw.parent / "2018"), "--out", str(tmp_path / "out")]) == 0
    before = visible(tmp_path / "out")
    done = subprocess.run([sys.executable, "-c", PRESSED, work, time, "clean", str(raw), "--out", str(tmp_path / "out")], capture_output=True, check=False)
    said = done.stderr.decode()
    assert (done.returncode, "Đã dừng" in said, "Traceback" in said) == (130, True, False)
    assert visible(tmp_path / "out") == before


@pytest.mark.parametrize("start", ["spawn", "forkserver"])
def test_ways_of_starting_processes(start, raw):
    """Windows' and the newest Linux' way of starting processes give the tables of one process."""
    if start == "forkserver" and sys.platform == "win32":
        pytest.skip("no forkserver")
    with ProcessPoolExecutor(1, mp_context=get_context(start)) as executor:
        several = pipeline.clean(raw, executor=executor)
    one = pipeline.clean(raw)
    assert {name: table.to_pylist() for name, table in several.tables.items()} == {name: table.to_pylist() for name, table in one.tables.items()}
