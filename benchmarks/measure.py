"""What a command costs in a fresh process: wall time, processor time, peak memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(slots=True)
class Cost:
    """Seconds by the clock, seconds of processor time (children included), peak memory of one process in MB."""

    wall: float
    cpu: float
    memory: float


class Runner:
    """Runs Python commands in fresh processes whose compiled modules lie in `scratch`: no contender pays for compiling."""

    def __init__(self, scratch: Path, rounds: int) -> None:
        self.scratch, self.rounds = scratch, rounds
        self.environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self.environment["PYTHONPYCACHEPREFIX"] = str(scratch / "compiled")

    def once(self, arguments: Sequence[str]) -> Cost:
        """Run ``python ARGUMENTS`` once.

        Raises
        ------
        RuntimeError
            When it fails, with what it said.
        """
        with open(self.scratch / "said.txt", "wb") as said:
            begin = time.perf_counter()
            process = subprocess.Popen([sys.executable, *arguments], stdout=said, stderr=said, env=self.environment)
            _, status, used = os.wait4(process.pid, 0)
            wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{' '.join(arguments)}: {(self.scratch / 'said.txt').read_text('utf-8', 'replace')[-2000:]}")
        # Linux counts kilobytes, macOS bytes
        return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / (1 << 10 if sys.platform != "darwin" else 1 << 20))

    def compare(self, commands: Mapping[str, Sequence[str]], rounds: int | None = None) -> dict[str, Cost]:
        """The medians of several rounds; in each round every command runs once, so that a busy moment meets them all."""
        for arguments in commands.values():
            if rounds != 1:
                self.once(arguments)  # compiles modules and fills the disk's cache
        runs = [{name: self.once(arguments) for name, arguments in commands.items()} for _ in range(rounds or self.rounds)]
        return {
            name: Cost(median(r[name].wall for r in runs), median(r[name].cpu for r in runs), max(r[name].memory for r in runs)) for name in commands
        }


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    return "\n".join(["| " + " | ".join(map(str, row)) + " |" for row in (head, ["---"] * len(head), *rows)])
