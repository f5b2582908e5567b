"""A zip of XML parts (.xlsx, .xlsm, .xlsb, .ods), opened with guards: strangers' files may be bombs.

Nothing is trusted that the file says about itself: bytes are counted as they come out, XML is fed to expat
in small pieces, and any DOCTYPE ends the reading (no workbook needs one; entity attacks do).
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, TypeVar
from xml.parsers import expat

from hieuhoc_analysis.errors import UnreadableFile

MIB = 1 << 20
MAX_UNPACKED = 200 * MIB  # a real workbook of 65,000 formatted rows × 20 columns unpacks to about 40 MiB
MAX_RATIO = 200  # deflate reaches 1,000 on nonsense; real sheets stay under 60
SMALL_PART = 8 * MIB  # a part below this size is harmless at any ratio
MAX_CELLS = 1_000_000  # up to a kilobyte each where they stand alone in their rows; a column filled to the sheet's end has more
MAX_HIDDEN = 2_500_000  # rows and columns: two sheets whole
MAX_TEXT = 4 * MIB  # of one cell; Excel itself stops at 32,767 characters
CHUNK = 64 * 1024

Made = TypeVar("Made")
Make = Callable[[Iterator[bytes], str], Made]  # of the pieces of a part, and its name
Start = Callable[[str, dict[str, str]], object]
End = Callable[[str], object]
Text = Callable[[str], object]


@dataclass(slots=True)
class Budget:
    """What one file may still use up; shared by all its sheets, so that many names for one part do not multiply it."""

    bytes_left: int = MAX_UNPACKED
    cells_left: int = MAX_CELLS
    lines_left: int = MAX_HIDDEN

    def spend_bytes(self, count: int) -> None:
        """Count unpacked bytes; raise ``file_too_large`` when they are used up."""
        self.bytes_left -= count
        if self.bytes_left < 0:
            raise UnreadableFile("file_too_large", found=f"> {MAX_UNPACKED // MIB} MB")

    def spend_cells(self, count: int) -> None:
        """Count non-empty cells; raise ``file_too_many_cells`` when they are used up."""
        self.cells_left -= count
        if self.cells_left < 0:
            raise UnreadableFile("file_too_many_cells", found=MAX_CELLS)

    def hide(self, lines: set[int], first: int, last: int) -> None:
        """Add the rows or columns `first` … `last` to the hidden ones; a file that lists more than it can have is not followed."""
        self.lines_left -= max(0, last - first + 1)
        if self.lines_left >= 0:
            lines.update(range(first, last + 1))


class Relation(NamedTuple):
    """A link from one part to another: the last word of its type (``worksheet``), and the part's name."""

    kind: str
    part: str


class Package:
    """The parts of a zip, by name without regard to case, slashes or a leading slash.

    Raises
    ------
    UnreadableFile
        ``file_truncated`` or ``file_damaged`` when the zip cannot be opened, ``file_bomb`` or
        ``file_too_large`` when it would unpack to too much, ``file_encrypted`` when a part has a zip password.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, UnicodeDecodeError) as error:
            # a zip's directory stands at its end: without it the download or copy stopped early
            complete = b"PK\x05\x06" in content[-66_000:]
            raise UnreadableFile("file_damaged" if complete else "file_truncated", found=str(error)) from error
        self.budget = Budget()
        self._parts: dict[str, zipfile.ZipInfo] = {}
        self._relations: dict[str, dict[str, Relation]] = {}
        unpacked = 0
        for info in self._zip.infolist():
            unpacked += info.file_size
            if info.file_size > SMALL_PART and info.file_size > MAX_RATIO * max(1, info.compress_size):
                raise UnreadableFile("file_bomb", found=f"{info.file_size // MIB} MB")
            self._parts[_plain(info.filename)] = info
        if unpacked > MAX_UNPACKED:
            raise UnreadableFile("file_too_large", found=f"{unpacked // MIB} MB")

    def __contains__(self, part: str) -> bool:
        return _plain(part) in self._parts

    @property
    def names(self) -> list[str]:
        """Normalised names (lower case, forward slashes) of all parts."""
        return list(self._parts)

    def size(self, part: str) -> int:
        """How many bytes a part claims to unpack to; 0 when there is none."""
        info = self._parts.get(_plain(part))
        return info.file_size if info else 0

    def chunks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part in pieces of 64 KiB, counted against the budget.

        Raises
        ------
        UnreadableFile
            ``file_damaged`` for a missing or broken part, ``file_encrypted`` for one under a password.
        """
        info = self._parts.get(_plain(part))
        if info is None:
            raise UnreadableFile("file_damaged", found=part)
        if info.flag_bits & 0x1:
            raise UnreadableFile("file_encrypted")
        try:
            with self._zip.open(info) as stream:
                while piece := stream.read(CHUNK):
                    self.budget.spend_bytes(len(piece))
                    yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError) as error:
            raise UnreadableFile("file_damaged", found=part) from error

    def read(self, part: str) -> bytes:
        """A whole part; the errors are those of `chunks`."""
        return b"".join(self.chunks(part))

    def parse(self, part: str, start: Start, end: End | None = None, text: Text | None = None) -> None:
        """Feed a part to `parse_xml`; the errors are those of `chunks` and `parse_xml`."""
        parse_xml(self.chunks(part), start, end, text, part)

    def made(self, part: str, make: Make[Made]) -> Made:
        """What `make` gives for the pieces of a part, not to be changed; the errors are those of `chunks` and of `make`.

        Workbooks of one form, or of one program, share their small parts (links, looks) to the byte: each is taken apart once.
        """
        return _made(make, self.read(part), part) if self.size(part) <= CHUNK else make(self.chunks(part), part)

    def relations(self, part: str) -> dict[str, Relation]:
        """The links of a part (of the package itself for ''), by their ids; empty when it has none."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            listing = posixpath.join(folder, "_rels", f"{name}.rels")
            self._relations[part] = self.made(listing, _relations) if listing in self else {}
        return self._relations[part]


@lru_cache(maxsize=64)
def _made(make: Make[Made], content: bytes, part: str) -> Made:
    return make(iter((content,)), part)


def _relations(pieces: Iterator[bytes], listing: str) -> dict[str, Relation]:
    folder = posixpath.dirname(posixpath.dirname(listing))
    found: dict[str, Relation] = {}

    def start(element: str, attributes: dict[str, str]) -> None:
        if element.endswith(" Relationship") and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "").replace("\\", "/")
            whole = target if target.startswith("/") else posixpath.join("/", folder, target)
            kind = attributes.get("Type", "").rsplit("/", 1)[-1]
            found[attributes.get("Id", "")] = Relation(kind, posixpath.normpath(whole).lstrip("/"))

    parse_xml(pieces, start, None, None, listing)
    return found


def parse_xml(pieces: Iterator[bytes], start: Start, end: End | None, text: Text | None, part: str = "") -> None:
    """Run expat over pieces of XML; element names come as ``namespace name`` (a blank between).

    Raises
    ------
    UnreadableFile
        ``file_doctype`` for a DOCTYPE, ``file_damaged`` for broken XML, ``file_too_large`` for one endless text.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = CHUNK
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = _refuse_doctype
    if end is not None:
        parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    fed = 0
    try:
        for piece in pieces:
            parser.Parse(piece, False)
            fed += len(piece)
            # a tag that does not end: expat would have to hold all of it
            if fed - parser.CurrentByteIndex > MAX_TEXT:
                raise UnreadableFile("file_too_large", found=part)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError) as error:  # broken, or in an encoding that nobody knows
        raise UnreadableFile("file_damaged", found=f"{part}: {error}".lstrip(": ")) from error


def _refuse_doctype(*_: object) -> None:
    raise UnreadableFile("file_doctype")


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
