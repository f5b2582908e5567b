"""Killing a command at random moments, and what must hold afterwards."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path


def command(name: str, raw: Path, out: Path) -> list[str]:
    """The command line of ``clean`` or ``review`` with all it writes under `out`."""
    where = ["--out", str(out)] if name == "clean" else ["--processed", str(out / "processed"), "--reports", str(out / "reports"), "--raw", str(raw)]
    return [sys.executable, "-m", "hieuhoc_analysis", name, *([str(raw)] if name == "clean" else []), *where]


def run(arguments: Sequence[str]) -> float:
    """Run to the end; returns the seconds it took."""
    begin = time.perf_counter()
    done = subprocess.run(arguments, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise AssertionError(f"{' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return time.perf_counter() - begin


def kill_at(arguments: Sequence[str], seconds: float) -> bool:
    """Start, and kill without warning after some seconds; False when it had ended by then."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return True
    return False


def visible(folder: Path) -> dict[str, bytes]:
    """The files that a person sees, with their bytes; hidden ones are temporary or the cache's."""
    found = {path.relative_to(folder): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {str(name): path.read_bytes() for name, path in found.items() if not any(part.startswith(".") for part in name.parts)}


def torn(folder: Path, expected: Mapping[str, bytes]) -> list[str]:
    """The visible files of a folder that are not what an undisturbed run gives; a file that is not there yet is none of them."""
    return [path for path, content in visible(folder).items() if expected.get(path) != content]


def different(found: Mapping[str, bytes], expected: Mapping[str, bytes]) -> list[str]:
    """The files that only one of two runs gives, or with other bytes."""
    return [path for path in sorted(expected.keys() | found.keys()) if expected.get(path) != found.get(path)]


def campaign(name: str, raw: Path, folder: Path, kills: int, seed: int = 0) -> tuple[int, list[str]]:
    """Kill a command `kills` times, each time over what the kills before it left.

    Returns
    -------
    int
        How many were killed before they had ended.
    list of str
        What did not hold: a file that was neither whole nor absent, or a rerun unlike an undisturbed run.
    """
    draw = random.Random(seed)
    undisturbed = folder / "undisturbed"
    seconds = run(command(name, raw, undisturbed))
    expected = visible(undisturbed)
    hit, wrong = 0, []
    out = folder / "killed"
    for number in range(kills):
        if number % 5 == 0:
            out = folder / f"killed-{number}"  # every fifth time from nothing
        hit += kill_at(command(name, raw, out), draw.uniform(0, seconds))
        wrong += [f"kill {number}: {path} is neither whole nor absent" for path in torn(out, expected)]
        if number % 5 == 4 or number == kills - 1:
            run(command(name, raw, out))
            wrong += [f"kill {number}: {path} differs after the rerun" for path in different(visible(out), expected)]
    return hit, wrong
