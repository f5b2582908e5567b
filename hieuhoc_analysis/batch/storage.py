"""Where a run keeps what it has made: in a folder for later runs, or in passing for this one."""

from __future__ import annotations

import os
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path

from hieuhoc_analysis.files import empty_beside

SUBMISSION, FINISHED, WARD = KINDS = (".submission", ".finished", ".ward")
SUM = 4  # bytes of a checksum
IN_MEMORY = 8 << 20  # bytes that a run keeps in memory before it takes to the disk


class Folder:
    """Entries of a folder, one file each, that later runs find again by name.

    Nothing that goes wrong here can harm a result: an entry that is damaged is not there, and a folder that cannot be
    written stays empty.

    Parameters
    ----------
    path : Path
        Made when the first entry is kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._there = {name for name in os.listdir(path) if name.endswith(KINDS)}
        except OSError:
            self._there = set()
        self._used: set[str] = set()

    def has(self, name: str) -> bool:
        """Whether there is an entry of that name, which may be damaged."""
        return name in self._there

    def use(self, name: str) -> None:
        """Keep an entry for later runs though this one does not read it."""
        self._used.add(name)

    def get(self, name: str) -> bytes | None:
        """What was kept under a name, None when it is not there as it was kept."""
        if name not in self._there:
            return None
        try:
            entry = (self._path / name).read_bytes()
        except OSError:
            return None
        # the checksum tells a damaged entry; the name tells one that was moved
        found, _, content = entry[SUM:].partition(b"\n")
        if zlib.crc32(entry[SUM:]).to_bytes(SUM, "big") != entry[:SUM] or found != name.encode():
            return None
        self._used.add(name)
        return content

    def put(self, name: str, content: bytes) -> bool:
        """Keep bytes under a name; False when the folder does not take them."""
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            temporary = empty_beside(self._path / name)
        except OSError:
            return False
        entry = name.encode() + b"\n" + content
        try:
            # no fsync: an entry that a power cut leaves half written fails its checksum
            temporary.write_bytes(zlib.crc32(entry).to_bytes(SUM, "big") + entry)
            os.replace(temporary, self._path / name)
        except OSError:
            with suppress(OSError):
                temporary.unlink()
            return False
        self._there.add(name)
        self._used.add(name)
        return True

    def prune(self) -> None:
        """Remove the entries that this run did not use, so that the folder stays as small as the submissions it serves."""
        for name in self._there - self._used:
            try:
                os.unlink(self._path / name)
            except OSError:
                continue


class Spool:
    """Entries of one run, in memory and beyond `IN_MEMORY` bytes in a temporary file that no other program sees."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - `close` closes it
        self._places: dict[str, tuple[int, int]] = {}

    def has(self, name: str) -> bool:
        """Whether there is an entry of that name."""
        return name in self._places

    def get(self, name: str) -> bytes | None:
        """What was kept under a name, None when there is nothing."""
        if name not in self._places:
            return None
        start, length = self._places[name]
        self._file.seek(start)
        return self._file.read(length)

    def put(self, name: str, content: bytes) -> None:
        """Keep bytes under a name."""
        self._places[name] = self._file.seek(0, os.SEEK_END), len(content)
        self._file.write(content)

    def close(self) -> None:
        """Give memory and disk back."""
        self._file.close()
