"""Many mutated files, one after the other in a process with limits; when it dies or hangs, that is said and the next one goes on."""

from __future__ import annotations

import multiprocessing
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from .judge import judge
from .mutate import mutated
from .seeds import seeds

MEMORY = 1 << 30  # bytes beyond what the process has after its imports
HANGS = 300.0  # seconds of the clock; a slow file is said by `judge` long before
WHOLE_EVERY = 3  # the page and the copy of every third file


@dataclass(slots=True)
class Result:
    """What a campaign found."""

    files: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str, str]] = field(default_factory=list)  # number, seed's name, what was wrong
    slowest: tuple[float, int, str] = (0.0, -1, "")  # seconds of the clock
    peak: int = 0  # bytes


def campaign(count: int, seed: int = 0, first: int = 0, keep: Path | None = None, say: Callable[[str], object] | None = None) -> Result:
    """Judge the files `first` … `first + count - 1`; those with a fault are written to `keep`."""
    result = Result()
    number, last = first, first + count
    while number < last:
        number = _one_process(result, number, last, seed, keep, say)
    return result


def _one_process(result: Result, number: int, last: int, seed: int, keep: Path | None, say: Callable[[str], object] | None) -> int:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_work, args=(there, number, last, seed, keep), daemon=True)
    child.start()
    there.close()
    name = ""
    try:
        while number < last:
            begin = time.perf_counter()
            if not here.poll(HANGS):
                raise TimeoutError
            name, end, wrong, peak = here.recv()
            result.slowest = max(result.slowest, (time.perf_counter() - begin, number, name))
            result.peak = max(result.peak, peak)
            _count(result, number, name, end, wrong, say)
            number += 1
    except (EOFError, TimeoutError, ConnectionError) as error:
        child.join(5)  # one that ended by itself says how
        child.kill()
        child.join()
        wrong = [f"hangs for {HANGS:.0f} s" if isinstance(error, TimeoutError) else f"ends the process ({child.exitcode})"]
        _count(result, number, "", "died", wrong, say)
        number += 1
    child.join()
    return number


def _count(result: Result, number: int, name: str, end: str, wrong: list[str], say: Callable[[str], object] | None) -> None:
    result.files += 1
    result.ends[end] += 1
    result.faults += [(number, name, said) for said in wrong]
    if say and (wrong or result.files % 500 == 0):
        say("\n".join(f"{number} {name}: {said}" for said in wrong) or f"{result.files} files, {len(result.faults)} faults")


def _work(pipe: Connection, number: int, last: int, seed: int, keep: Path | None) -> None:
    all_of = seeds()
    peak = _limit()
    with tempfile.TemporaryDirectory() as folder:
        for at in range(number, last):
            one = mutated(all_of, seed, at)
            path = Path(folder) / one.name
            path.write_bytes(one.content)
            end, wrong = judge(path, Path(folder), at % WHOLE_EVERY == 0)
            if wrong and keep:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / one.name).write_bytes(one.content)
            path.unlink()
            pipe.send((one.name, end, wrong, peak()))


def _limit() -> Callable[[], int]:
    """Let this process have no more than `MEMORY`, where the system can see to that; returns what tells its peak."""
    try:
        import resource
    except ImportError:
        return lambda: 0
    import pyarrow

    pyarrow.allocate_buffer(64)  # its pool reserves address space with the first piece, and hardly uses it
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[0]) if Path("/proc/self/statm").exists() else 1 << 20
    limit = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    return lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
