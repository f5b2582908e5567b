"""What a Python that has this folder on PYTHONPATH does before anything else: it gives the reader files over which it dies.

A parser in C that fails ends the process, turns for ever or takes all memory; none known to us does, so that these files stand in.
"""

import os
import re
import time
from pathlib import Path

from hieuhoc_analysis import limits
from hieuhoc_analysis.extract import workbook


def _balloon():
    held = []
    while True:
        held.append(bytearray(10_000_000))


def _stand():
    if "STANDS" in os.environ:
        Path(os.environ["STANDS"]).write_text(str(os.getpid()), encoding="utf-8")
    time.sleep(1_000_000)


def _turn():
    while True:
        pass


DEATHS = {
    b"ABORT": os.abort,
    b"EXIT": lambda: os._exit(7),
    b"TURN": _turn,
    b"TURN IN C": lambda: re.match("(a+)+b", "a" * 60),
    b"STAND": _stand,
    b"BALLOON": _balloon,
}


_read = workbook._dispatch


def _dispatch(content, stem):
    first = content.partition(b"\n")[0]
    return DEATHS[first]() if first in DEATHS else _read(content, stem)


workbook._dispatch = _dispatch
limits.STANDING = 5  # a file at which the process only stands is waited for long
