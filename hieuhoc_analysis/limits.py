"""How much time and memory one file may take: what takes more is set aside, and the other files are read.

In every process a thread looks twice a second at what each file has taken and stops what took too much, as long as Python
code is running. Code in C that never comes back, and memory that is taken at one stroke, only the system can stop: where a
process is `expendable`, because another one waits for it and goes on in its place, the system ends it.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from hieuhoc_analysis.errors import UnreadableFile

SECONDS, PER = 60.0, 3 << 20  # of a processor for any file, and as much again for each so many bytes; HIEUHOC_SECONDS
MEMORY = 2048  # MB beyond what the process has before the file; HIEUHOC_MEMORY
HARD, STANDING = 2, 20  # times the seconds after which the system ends the process: of a processor, and of the clock
LOOK = 0.5  # seconds
TIME, STOPPED, ENDED = "file_takes_time", "file_takes_memory", "file_ends_process"
Result = TypeVar("Result")


class _Stop(BaseException):
    """Raised from without in the thread that reads; no ``except Exception`` on its way may take it for an error in the data."""


@dataclass(slots=True)
class _Reading:
    """One file being read: what is left of its seconds, and what the process had of time and memory before it."""

    left: float
    memory: int
    begun: float = field(default_factory=time.process_time)
    rule: str = ""


def within(many: int, work: Callable[[], Result]) -> Result:
    """Do what reads a file of so many bytes within the limits.

    Raises
    ------
    UnreadableFile
        ``file_takes_time`` or ``file_takes_memory``, when it took too much; ``file_ends_process``, when it would have ended the process.
    """
    thread = threading.get_ident()
    if thread in _watch.readings:  # a part of what is watched already
        return work()
    one = _Reading(seconds(many), _resident())
    try:
        with _last_resort(seconds(many)):
            try:
                _watch.begin(thread, one)
                return work()
            finally:
                _watch.end(thread)
    except MemoryError:
        one.rule = STOPPED
    except _Stop:
        _watch.end(thread)  # it may have come amid the one above
    except (Exception, KeyboardInterrupt):
        raise
    except BaseException as error:  # a parser that would leave Python, or panics as those in Rust do
        raise UnreadableFile(ENDED, found=type(error).__name__) from error
    raise refusal(one.rule, many)


def size(path: Path | str) -> int:
    """The bytes of a file, 0 for one that is not there."""
    try:
        return os.stat(path).st_size
    except OSError:
        return 0


def refusal(rule: str, many: int) -> UnreadableFile:
    """What is said of a file that took more than `within` allows."""
    memory = _memory()
    return UnreadableFile(
        rule, found=f"{seconds(many):.0f}" if rule == TIME else f"{memory} MB" if memory % 1024 else f"{memory // 1024} GB"
    )


def seconds(many: int) -> float:
    """The seconds of a processor that a file of so many bytes may take."""
    return _setting("HIEUHOC_SECONDS", SECONDS) * (1 + many / PER)


def expendable() -> None:
    """Let the system end this process when a file cannot be stopped otherwise; for processes that others wait for."""
    global _expendable
    _expendable = True


def ended(exit_code: int, path: Path | str) -> UnreadableFile:
    """What is said of the file over which a process ended; of a signal the code is minus its number."""
    try:
        how = signal.Signals(-exit_code).name
    except ValueError:
        how = str(exit_code)
    return refusal(TIME, size(path)) if how in ("SIGPROF", "SIGALRM", "SIGXCPU") else UnreadableFile(ENDED, found=how)


_expendable = False


class _Watch:
    """The files that this process is reading, one a thread, and the thread that looks after them while there are any."""

    def __init__(self) -> None:
        self.readings: dict[int, _Reading] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def begin(self, thread: int, one: _Reading) -> None:
        with self._lock:
            self.readings[thread] = one
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="hieuhoc limits", daemon=True)
                self._thread.start()

    def end(self, thread: int) -> None:
        with self._lock:
            one = self.readings.pop(thread, None)
        if one and one.rule:
            _settle(thread)

    def _look(self) -> None:
        seen = time.process_time()
        while True:
            time.sleep(LOOK)
            now = time.process_time()
            with self._lock:
                if not self.readings:
                    self._thread = None  # the process may be copied, which threads would not bear
                    return
                memory = _resident()
                for thread, one in self.readings.items():
                    # threads that read side by side share the time of the process
                    one.left -= max(0.0, now - max(seen, one.begun)) / len(self.readings)
                    if not one.rule:
                        one.rule = TIME if one.left < 0 else STOPPED if memory - one.memory > _memory() << 20 else ""
                    if one.rule:
                        _raise_in(thread, _Stop)  # again until it ends: a callback of C may have swallowed it
            seen = now


def _settle(thread: int) -> None:
    """Let what was raised in this thread and has not arrived arrive here.

    To take it back instead would leave Python 3.11 waiting for it: a function that is traced or profiled would never begin.
    """
    try:
        _raise_in(thread, _Stop)  # in the place of the one that is on its way
        for _ in range(1_000_000):
            pass
    except _Stop:
        pass


def _raise_in(thread: int, kind: type[BaseException]) -> None:
    import ctypes

    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(kind))


def _fresh() -> None:
    global _watch
    _watch = _Watch()


_watch = _Watch()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_fresh)  # a copy of this process has none of its threads


@contextmanager
def _last_resort(allowed: float) -> Iterator[None]:
    """Where this process may end for a file: let the system end it, or refuse it memory; elsewhere nothing."""
    if not _expendable:
        yield
        return
    with _little_memory():
        if not hasattr(signal, "setitimer"):
            import faulthandler

            with open(os.devnull, "w", encoding="ascii") as nowhere:
                faulthandler.dump_traceback_later(HARD * HARD * allowed, exit=True, file=nowhere)
                try:
                    yield
                finally:
                    faulthandler.cancel_dump_traceback_later()
            return
        timers = ((signal.ITIMER_PROF, HARD * (allowed + LOOK)), (signal.ITIMER_REAL, STANDING * allowed))
        for timer, after in timers:
            signal.setitimer(timer, after)
        try:
            yield
        finally:
            for timer, _ in timers:
                signal.setitimer(timer, 0)


@contextmanager
def _little_memory() -> Iterator[None]:
    """Let the process have no more than `MEMORY` beyond what it has, where the system can see to that."""
    try:
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        with open("/proc/self/statm", encoding="ascii") as statm:
            most = int(statm.read().split()[0]) * resource.getpagesize() + (_memory() << 20)
    except (ImportError, AttributeError, OSError, ValueError):
        yield
        return
    if resource.RLIM_INFINITY != soft < most:
        yield
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    try:
        yield
    finally:
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _resident() -> int:
    """Bytes of memory that this process holds, at its peak where the system tells no more, 0 where it tells nothing."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        pass
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _memory() -> int:
    return int(_setting("HIEUHOC_MEMORY", MEMORY))


def _setting(name: str, usual: float) -> float:
    """A number above 0 from the environment, which every process of a run inherits; whatever else stands there is not heard."""
    try:
        value = float(os.environ.get(name, usual))
    except ValueError:
        return usual
    return value if 0 < value < 1e9 else usual
