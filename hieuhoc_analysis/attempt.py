"""A command in a process of its own, so that a file which ends the process does not end the command.

Nothing is slower for it: on Linux the process is a copy of the one that has read the command line, elsewhere another
Python. When it ends as no command ends by itself, the command is done again in another way (`run`).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from hieuhoc_analysis import limits

_BY_ITSELF = 64  # added to the exit code of a command that came to its end: what a crash gives may be any number
_ASKED = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGPIPE") if hasattr(signal, name))


def run(command: Callable[[], int], again: Callable[[int], int], arguments: Sequence[str]) -> int:
    """Run a command in a process of its own.

    Parameters
    ----------
    command : callable
        Gives the exit code.
    again : callable
        Called in this process when the other one did not come to its end, with its exit code (of a signal, minus its number).
    arguments : sequence of str
        What was typed, for systems on which a process cannot be copied.

    Returns
    -------
    int
        The exit code.
    """
    code = _copied(command) if sys.platform == "linux" else _started(command, arguments)
    return code - _BY_ITSELF if _BY_ITSELF <= code < 256 else again(code)


def _copied(command: Callable[[], int]) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    parent = os.getpid()
    child = os.fork()  # before anything has started a thread
    if child == 0:
        _end_with(parent)
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _interrupted)
        code = by_itself(command)
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)  # to take a run's memory apart piece by piece is a hundredth of its time
    before = {number: signal.signal(number, lambda asked, _: os.kill(child, asked))
              for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP) if signal.getsignal(number) is not signal.SIG_IGN}
    try:
        _, status = os.waitpid(child, 0)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    code = os.waitstatus_to_exitcode(status)
    if -code in _ASKED:  # it was not a file that ended it
        signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    return code


def _interrupted(number: int, frame: Any) -> None:
    """Ctrl-C comes from the terminal and once more from the parent: what is tidied up after the first is left in peace."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


def _end_with(parent: int) -> None:
    """Have the system kill this process when its parent is killed."""
    import ctypes

    try:
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    except (OSError, AttributeError):
        return
    if os.getppid() != parent:
        os._exit(1)


def _started(command: Callable[[], int], arguments: Sequence[str]) -> int:
    own = "import sys; from hieuhoc_analysis import attempt, cli; sys.exit(attempt.by_itself(lambda: cli.main(watched=True)))"
    try:
        process = subprocess.Popen([sys.executable, "-c", own, *arguments])
    except OSError:
        return _BY_ITSELF + command()
    while True:
        with suppress(KeyboardInterrupt):  # the other one has been told as well, and says so
            return process.wait()


def by_itself(command: Callable[[], int]) -> int:
    """Do a command in the process that `run` started; gives an exit code which tells that it came to its end."""
    limits.expendable()
    try:
        return _BY_ITSELF + command()
    except Exception:  # an error of our own, which another attempt would not mend
        sys.excepthook(*sys.exc_info())
        return _BY_ITSELF + 1
