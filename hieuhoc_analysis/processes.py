"""Processes of this machine that read side by side: how many, and when they are worth starting."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import connection, get_context, parent_process

WORTH = 100  # files; starting processes takes as long as reading about half of them
MOST = 8  # each holds about 100 MB


class Processes(ProcessPoolExecutor):
    """An executor whose processes are started, alike on every system, when the first piece of work comes, and end with this one.

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
        super().__init__(count or processors(), mp_context=get_context("spawn"), initializer=_end_with_parent)
        self.worth = WORTH if count is None else 0


def processors() -> int:
    """How many processors this process may use, up to `MOST`."""
    try:
        there = len(os.sched_getaffinity(0))
    except AttributeError:  # neither Windows nor macOS says
        there = os.cpu_count() or 1
    return min(there, MOST)


def _end_with_parent() -> None:
    """Leave Ctrl-C to the parent, and do not outlive it when it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
