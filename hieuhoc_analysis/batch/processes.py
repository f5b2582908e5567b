"""Processes of this machine that read side by side: how many, and when they are worth starting."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import connection, get_context, parent_process
from typing import Any

from hieuhoc_analysis import limits

WORTH = 100  # files; starting processes takes as long as reading about half of them
MOST = 8  # each holds about 100 MB
MOST_THERE = 61 if sys.platform == "win32" else sys.maxsize  # Windows can wait for no more


class Processes(Executor):
    """An executor whose processes are started, alike on every system, when the first piece of work comes, and end with this one.

    When one of them dies, the others end as well, as with any pool, but the next piece of work starts new ones.

    Parameters
    ----------
    count : int, optional
        Without it as many as the machine has processors, up to `MOST`, and only for `worth` files or more.

    Raises
    ------
    OSError, NotImplementedError, ImportError
        On systems that cannot share work between processes.
    """

    def __init__(self, count: int | None = None) -> None:
        self._count = min(count or processors(), MOST_THERE)
        self._pool: ProcessPoolExecutor | None = None
        self.worth = WORTH if count is None else 0

    def submit(self, work: Callable, /, *more: Any, **named: Any) -> Future:
        """Let a process do ``work(*more, **named)``."""
        if self._pool is not None:
            with suppress(BrokenProcessPool):
                return self._pool.submit(work, *more, **named)
        self._pool = ProcessPoolExecutor(self._count, mp_context=get_context("spawn"), initializer=_begin)
        return self._pool.submit(work, *more, **named)

    def __exit__(self, kind: object, *_: object) -> None:
        """End the processes, amid their work when the run ends before it is done."""
        if kind is not None and self._pool is not None:
            for process in list((getattr(self._pool, "_processes", None) or {}).values()):
                process.kill()
        self.shutdown()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes."""
        if self._pool is not None:
            self._pool.shutdown(wait, cancel_futures=cancel_futures)


def processors() -> int:
    """How many processors this process may use, up to `MOST`."""
    try:
        there = len(os.sched_getaffinity(0))
    except AttributeError:  # neither Windows nor macOS says
        there = os.cpu_count() or 1
    return min(there, MOST)


def _begin() -> None:
    """Leave Ctrl-C to the parent, do not outlive it when it is killed, and let the system end a process that a file holds."""
    limits.expendable()
    gc.disable()  # as the run itself does
    sys.modules.setdefault("numpy", None)  # type: ignore[arg-type] # as the command line does
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
