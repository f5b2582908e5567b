"""Reading in a process apart: a file that ends the process is set aside, and another process reads on.

It reads one file after the other and is started with the first. ``python -m hieuhoc_analysis.batch.apart`` is that process; its
parent writes what is to be done on one line and reads what came of it, both as bytes, so that nothing of a stranger's is unpickled.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

from hieuhoc_analysis import limits
from hieuhoc_analysis.batch.cache import pack
from hieuhoc_analysis.errors import CodelistError, UnreadableFile
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.submission import Submission, read_submission

_DONE, _UNREADABLE, _CODELIST, _REFUSED = b"d", b"u", b"c", b"r"  # how a piece of work ended
_LENGTH = 8  # bytes that say how many follow


class Apart:
    """A process that reads files and makes marked copies for this one."""

    def __init__(self) -> None:
        self._process: subprocess.Popen | None = None

    def read(self, path: Path | str, source_file: str, folder: Path | None = None) -> bytes:
        """Read one file; what it gave, packed (`cache.pack`)."""
        try:
            return self._ask(Path(path), "read", source_file, str(folder) if folder else None)
        except UnreadableFile as error:
            return pack(_set_aside(Path(path), source_file, error))

    def read_batch(self, files: Sequence[tuple[Path, str]], folder: Path | None) -> list[bytes]:
        """`workers.read_batch` in that process."""
        return [self.read(path, name, folder) for path, name in files]

    def copy(self, path: Path, findings: Sequence[Mapping[str, str]], out: Path, lang: str = "vi") -> Path:
        """`annotate.write_marked_copy` in that process."""
        return Path(self._ask(path, "copy", list(findings), str(out.absolute()), lang).decode("utf-8", "surrogatepass"))

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                with suppress(OSError):  # what was never sent cannot be
                    cast(BinaryIO, pipe).close()
            self._process = None

    def _ask(self, path: Path, *work: object) -> bytes:
        """Have a piece of work done about a file.

        Raises
        ------
        UnreadableFile
            Also when the process ended over it.
        """
        if self._process is None:
            command = [sys.executable, "-m", "hieuhoc_analysis.batch.apart"]
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        process = self._process
        asked, answers = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
        try:
            asked.write(json.dumps([str(path.absolute()), *work]).encode() + b"\n")
            asked.flush()
            ended, content = _take(answers)
        except (EOFError, OSError):
            code = process.wait()
            self.close()
            raise limits.ended(code, path) from None
        except BaseException:
            self.close()  # a half-read answer is nobody's
            raise
        if ended == _DONE:
            return content
        words = json.loads(content)
        if ended == _REFUSED:
            raise OSError(*words)
        raise CodelistError(*words) if ended == _CODELIST else UnreadableFile(words.pop("rule"), **words)


def _set_aside(path: Path, source_file: str, error: UnreadableFile) -> Submission:
    out = Submission(source_file)
    with suppress(OSError):
        out.sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    out.findings.append(Finding(error.rule, source_file, found=str(error.params.get("found", ""))))
    return out


def _take(pipe: BinaryIO) -> tuple[bytes, bytes]:
    head = pipe.read(1 + _LENGTH)
    length = int.from_bytes(head[1:], "big")
    content = pipe.read(length)
    if len(head) <= _LENGTH or len(content) < length:
        raise EOFError
    return head[:1], content


def _serve() -> None:
    """The process apart: do what each line asks for, until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's, which ends this process
    limits.expendable()
    answer = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what a library prints is no answer
    for line in sys.stdin.buffer:
        path, work, *more = json.loads(line)
        try:
            ended, content = _DONE, _copy(path, *more) if work == "copy" else _read(path, *more)
        except UnreadableFile as error:
            ended, content = _UNREADABLE, json.dumps({"rule": error.rule, **error.params}).encode()
        except CodelistError as error:
            ended, content = _CODELIST, json.dumps(error.args).encode()
        except OSError as error:
            places = [name and str(name) for name in (error.filename, error.filename2)]
            ended, content = _REFUSED, json.dumps([error.errno, error.strerror, places[0], None, places[1]]).encode()
        answer.write(ended + len(content).to_bytes(_LENGTH, "big") + content)
        answer.flush()


def _read(path: str, source_file: str, folder: str | None) -> bytes:
    return pack(read_submission(path, source_file, Path(folder) if folder else None))


def _copy(path: str, findings: list[dict[str, str]], out: str, lang: str) -> bytes:
    from hieuhoc_analysis.feedback.annotate import write_marked_copy

    return str(write_marked_copy(Path(path), findings, Path(out), lang)).encode("utf-8", "surrogatepass")


if __name__ == "__main__":
    _serve()
