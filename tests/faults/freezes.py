"""Many moments of one run: all its processes are stopped, what lies on the disk is copied, and they go on.

What is copied is what ``kill -9`` would have left at that moment, as a killed process leaves to the disk all that it has
handed over and no more. So one run shows as many kills as one likes: half at random moments, half right before or after
something is written. Each further run begins on what one of the moments of the run before left, and its end must be what an
undisturbed run gives.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from .kills import command, different, torn, visible

A_CHAIN = 5  # runs, each on what a kill of the one before left; then one from nothing
MOMENTS = Path(__file__).with_name("moments")


def campaign(name: str, raw: Path, folder: Path, moments: int, seed: int = 0, a_run: int = 8, say: Callable[[str], object] = print) -> tuple[int, int, list[str]]:
    """Freeze a command at `moments` moments, `a_run` in every run.

    Parameters
    ----------
    folder : Path
        Takes what the runs write; an ``undisturbed`` run that lies there is not done again.

    Returns
    -------
    int
        How many moments came: a run that finds its work done ends before the later ones.
    int
        How many runs began on what a kill had left and were compared at their end.
    list of str
        What did not hold: a file that was neither whole nor absent, or a run that ended unlike the undisturbed one.
    """
    draw = random.Random(seed)
    out, left = folder / "out", folder / "left"
    # the results may hold their own place, so that all runs are at one
    seconds, writes = _undisturbed(name, raw, folder, out)
    expected = visible(folder / "undisturbed")
    came, runs, reruns = 0, 0, 0
    wrong: list[str] = []
    while came < moments:
        shutil.rmtree(out, ignore_errors=True)
        if begun := runs % A_CHAIN > 0 and left.exists():
            shutil.move(left, out)
        shutil.rmtree(left, ignore_errors=True)
        runs += 1
        at = sorted(draw.uniform(0, seconds) for _ in range(a_run // 2))
        with _frozen(name, raw, out, folder, at, draw.sample(range(1, writes + 1), a_run - a_run // 2)) as moments_of_run:
            seen = 0
            for number, kind in enumerate(moments_of_run):
                seen += 1
                wrong += (found := [f"moment {came + number} ({kind}): {path} is neither whole nor absent" for path in torn(out, expected)])
                # each moment of the run is as likely to be the one that the next run begins on
                if draw.random() < 1 / seen and out.exists():
                    shutil.rmtree(left, ignore_errors=True)
                    shutil.copytree(out, left, symlinks=True)
                for line in found:
                    say(line)
        came += seen
        reruns += begun
        wrong += (found := [f"run to moment {came}: {path} is unlike that of the undisturbed run" for path in different(visible(out), expected)])
        say("\n".join([*found, f"{came} moments, {reruns} reruns, {len(wrong)} promises broken"]))
    return came, reruns, wrong


def _undisturbed(name: str, raw: Path, folder: Path, out: Path) -> tuple[float, int]:
    """Run to the end once; returns the seconds it took and how many writing moments it had."""
    told = folder / "undisturbed.txt"
    if not told.exists():
        begin = time.monotonic()
        with _frozen(name, raw, out, folder, [], []) as none:
            list(none)
        seconds = time.monotonic() - begin
        shutil.move(out, folder / "undisturbed")
        told.write_text(f"{seconds} {(folder / 'count').stat().st_size}")
    seconds, writes = told.read_text().split()
    return float(seconds), int(writes)


@contextmanager
def _frozen(name: str, raw: Path, out: Path, folder: Path, seconds: list[float], writes: list[int]) -> Iterator[Iterator[str]]:
    """Run a command that stands still for each moment that is iterated over; raises when it does not end well."""
    count, said, go = (folder / name for name in ("count", "said", "go"))
    count.write_bytes(b"")
    for path in (said, go):
        path.unlink(missing_ok=True)
        os.mkfifo(path)
    more = {"PYTHONPATH": os.pathsep.join(filter(None, (str(MOMENTS), os.environ.get("PYTHONPATH", "")))), "FREEZE_UNDER": str(out),
            "FREEZE_COUNT": str(count), "FREEZE_SAID": str(said), "FREEZE_GO": str(go), "FREEZE_AT": ",".join(map(str, writes))}
    pipes = os.open(said, os.O_RDWR), os.open(go, os.O_RDWR)  # open all the time, whoever says something
    with open(folder / "log", "w+b") as log:
        process = subprocess.Popen(command(name, raw, out), stdout=log, stderr=log, env=os.environ | more)
        try:
            yield _moments(process, *pipes, list(seconds))
            if process.wait():
                log.seek(0)
                raise AssertionError(f"{name} ended with {process.returncode}: {log.read().decode()}")
        finally:
            process.kill()
            process.wait()
            for pipe in pipes:
                os.close(pipe)


def _moments(process: subprocess.Popen, said: int, go: int, seconds: list[float]) -> Iterator[str]:
    """Yields while the process and all that it has started stand still."""
    running, begin = 0.0, time.monotonic()
    while process.poll() is None:
        wait = min(0.05, max(0.0, seconds[0] - running - (time.monotonic() - begin))) if seconds else 0.05
        holding = 0
        if select.select([said], [], [], wait)[0]:
            kind, holding = "writing", len(os.read(said, 1))
        elif seconds and running + time.monotonic() - begin >= seconds[0]:
            seconds.pop(0)
            kind = "random"
        else:
            continue
        running += time.monotonic() - begin
        stopped = _stop(process.pid)
        if stopped:
            yield kind
        os.write(go, b"." * holding)
        for one in stopped:
            _quietly(one.resume)
        begin = time.monotonic()


def _stop(pid: int) -> list[psutil.Process]:
    """Stop a process and all below it, and wait until they stand."""
    try:
        own = psutil.Process(pid)
        all_of = [own, *own.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []
    for one in all_of:
        _quietly(one.suspend)
    for one in all_of:
        while _quietly(one.status) not in (psutil.STATUS_STOPPED, psutil.STATUS_ZOMBIE, None):
            time.sleep(0.001)
    return all_of if _quietly(own.status) == psutil.STATUS_STOPPED else []


def _quietly(ask: Callable[[], object]) -> object:
    try:
        return ask()
    except psutil.NoSuchProcess:
        return None
