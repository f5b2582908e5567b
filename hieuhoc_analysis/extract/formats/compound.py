"""OLE compound files (.xls, .doc, encrypted .xlsx): a small file system, read so that no loop in it can hold us.

xlrd's own reader of this container loops or takes gigabytes on some damaged files; this one follows every
chain at most once around and never allocates what the file merely claims.
"""

from __future__ import annotations

from struct import error as struct_error
from struct import unpack_from

from hieuhoc_analysis.errors import UnreadableFile

_LAST_SECTOR = 0xFFFFFFFA  # numbers from here on are marks: end of chain, free, table
_NONE = 0xFFFFFFFF
_STORAGE, _STREAM = 1, 2


class CompoundFile:
    """The streams that stand in the root folder of a compound file.

    Attributes
    ----------
    names : dict of str to str
        Names of the root's streams and folders: lower case → as written.

    Raises
    ------
    UnreadableFile
        ``file_damaged`` or ``file_truncated`` when the container cannot be followed.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        try:
            self._open()
        except (struct_error, IndexError, ValueError, OverflowError) as error:
            raise UnreadableFile("file_truncated" if len(content) < 4096 else "file_damaged", found="OLE") from error

    def _open(self) -> None:
        shift, small_shift = unpack_from("<HH", self._content, 30)
        if not (7 <= shift <= 16 and small_shift <= shift):
            raise ValueError("sector size")
        self._size, self._small_size = 1 << shift, 1 << small_shift
        _, directory, _, self._cutoff, small_table, _, more, _ = unpack_from("<8I", self._content, 44)
        self._table = self._allocation(list(unpack_from("<109I", self._content, 76)), more)
        entries = self._chain(directory)
        self._small_table = self._numbers(self._chain(small_table)) if small_table < _LAST_SECTOR else ()
        self._entries: dict[str, tuple[int, int]] = {}
        self.names: dict[str, str] = {}
        root_start, root_size, child = (
            unpack_from("<I", entries, 116)[0],
            unpack_from("<I", entries, 120)[0],
            unpack_from("<I", entries, 76)[0],
        )
        self._small = self._chain(root_start)[:root_size] if root_start < _LAST_SECTOR else b""
        self._walk(entries, child)

    def _walk(self, entries: bytes, first: int) -> None:
        """Collect the root's children: a tree of left and right neighbours, each visited once."""
        waiting, seen = [first], set()
        while waiting:
            number = waiting.pop()
            offset = number * 128
            if number == _NONE or number in seen or offset + 128 > len(entries):
                continue
            seen.add(number)
            length, kind = unpack_from("<HB", entries, offset + 64)
            left, right = unpack_from("<II", entries, offset + 68)
            start, size = unpack_from("<II", entries, offset + 116)
            name = entries[offset:offset + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            if kind in (_STORAGE, _STREAM):
                self.names[name.lower()] = name
                if kind == _STREAM:
                    self._entries[name.lower()] = (start, size)
            waiting += [left, right]

    def __contains__(self, name: str) -> bool:
        return name.lower() in self.names

    def stream(self, name: str) -> bytes:
        """The bytes of a root stream, b'' when there is none; shorter than promised when the file is cut."""
        start, size = self._entries.get(name.lower(), (_NONE, 0))
        if size < self._cutoff and self._small_table:
            return self._small_chain(start, size)
        return self._chain(start)[:size]

    def _sector(self, number: int) -> bytes:
        # the header takes up the first sector, whatever its size
        return self._content[(number + 1) * self._size:(number + 2) * self._size]

    def _numbers(self, raw: bytes) -> tuple[int, ...]:
        return unpack_from(f"<{len(raw) // 4}I", raw)

    def _allocation(self, sectors: list[int], more: int) -> tuple[int, ...]:
        """The table of which sector follows which, from the sectors that the header lists."""
        seen: set[int] = set()
        while more < _LAST_SECTOR and more not in seen:
            seen.add(more)
            listed = self._numbers(self._sector(more))
            if not listed:
                break
            sectors += listed[:-1]
            more = listed[-1]
        used: dict[int, None] = dict.fromkeys(number for number in sectors if number < _LAST_SECTOR)
        return self._numbers(b"".join([self._sector(number) for number in used]))

    def _chain(self, start: int) -> bytes:
        found: list[bytes] = []
        seen: set[int] = set()
        number = start
        while number < _LAST_SECTOR and number not in seen:
            seen.add(number)
            if not (sector := self._sector(number)):
                break
            found.append(sector)
            if number >= len(self._table):
                break
            number = self._table[number]
        return b"".join(found)

    def _small_chain(self, start: int, size: int) -> bytes:
        found: list[bytes] = []
        seen: set[int] = set()
        number = start
        while number < len(self._small_table) and number not in seen and len(found) * self._small_size < size:
            seen.add(number)
            found.append(self._small[number * self._small_size:(number + 1) * self._small_size])
            number = self._small_table[number]
        return b"".join(found)[:size]
