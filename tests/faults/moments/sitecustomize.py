"""Holds a process at chosen writing moments; `tests.faults.freezes` puts this folder on PYTHONPATH, so that kernels have it too.

A moment is before a file under the watched folder is opened for writing, and before and after each fsync and replace. All
processes count them together, a byte each in one file; at a chosen number the process says so and waits to be told to go on.
"""

import os
import sys

_WATCHED = os.environ.get("FREEZE_UNDER", "")
_COUNT, _SAID, _GO = (os.environ.get(f"FREEZE_{name}", "") for name in ("COUNT", "SAID", "GO"))
_CHOSEN = {int(number) for number in os.environ.get("FREEZE_AT", "").split(",") if number}
_WRITES = os.O_WRONLY | os.O_RDWR


def _moment():
    counter = os.open(_COUNT, os.O_WRONLY | os.O_APPEND)
    os.write(counter, b".")
    number = os.lseek(counter, 0, os.SEEK_CUR)
    os.close(counter)
    if number in _CHOSEN:
        said, go = os.open(_SAID, os.O_WRONLY), os.open(_GO, os.O_RDONLY)
        os.write(said, b".")
        os.read(go, 1)
        os.close(said)
        os.close(go)


def _around(call):
    def moments(*given, **named):
        _moment()
        try:
            return call(*given, **named)
        finally:
            _moment()

    return moments


def _opened(event, given):
    if event == "open" and given[2] & _WRITES and isinstance(given[0], str | bytes) and os.fsdecode(given[0]).startswith(_WATCHED):
        _moment()


if _WATCHED:
    os.replace, os.fsync = _around(os.replace), _around(os.fsync)
    sys.addaudithook(_opened)
