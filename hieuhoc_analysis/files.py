"""Writing files so that they appear whole or not at all, with the same bytes for the same content."""

from __future__ import annotations

import io
import os
import re
import secrets
import time
import unicodedata
import zipfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path


def write_atomically(path: Path | str, content: bytes | str) -> Path:
    """Write `content` under a temporary name in the same folder, then move it into place."""
    path = Path(path)
    data = content.encode("utf-8") if isinstance(content, str) else content
    return produce_atomically(path, lambda temporary: temporary.write_bytes(data))


def produce_atomically(path: Path | str, produce: Callable[[Path], object]) -> Path:
    """Let `produce` write to a temporary path beside `path`; move it into place only when it succeeds."""
    path = Path(path)
    with Replacement() as new:
        produce(new.temporary(path))
    return path


class Replacement:
    """Files that take the place of others together: as a ``with`` block, all of them at its end, or none if it fails."""

    def __init__(self) -> None:
        self._files: dict[Path, Path] = {}

    def temporary(self, path: Path) -> Path:
        """An empty file beside `path`, to be written in its stead."""
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path.parent)
        self._files[path] = empty_beside(path)
        return self._files[path]

    def __enter__(self) -> Replacement:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            if kind is None:
                self._put_in_place()
        finally:
            for temporary in self._files.values():
                with suppress(OSError):  # what keeps it from being removed is not what went wrong
                    temporary.unlink(missing_ok=True)

    def _put_in_place(self) -> None:
        # all are safe on the disk before the first is moved
        for temporary in self._files.values():
            with open(temporary, "rb+") as written:
                os.fsync(written.fileno())
        # Windows replaces no file that another program has open; then none is replaced
        for path in self._files:
            if path.exists():
                move(path, path)
        for path, temporary in self._files.items():
            move(temporary, path)


def empty_beside(path: Path) -> Path:
    """A new empty file in the folder of `path`, with the rights that the folder gives and a name that no other run takes.

    Not one of `tempfile`: in a folder without rights it tries on and on under Windows, and what it makes is private.
    """
    temporary = path.with_name(f"{BESIDE}{secrets.token_hex(8)}{path.suffix}")
    open(temporary, "xb").close()
    return temporary


@lru_cache(maxsize=64)
def sweep(folder: Path) -> None:
    """Remove what runs that were ended in the midst of writing left in a folder a day ago or longer, once in each run."""
    try:
        left = [entry for entry in os.scandir(folder) if _TEMPORARY.match(entry.name)]
    except OSError:
        return
    for entry in left:
        with suppress(OSError):
            if entry.is_file(follow_symlinks=False) and time.time() - entry.stat(follow_symlinks=False).st_mtime > ABANDONED:
                os.unlink(entry.path)


def move(source: Path, target: Path) -> None:
    """Put a file or folder in the place of another at one stroke."""
    for pause in PAUSES:
        with suppress(PermissionError):
            return os.replace(source, target)
        time.sleep(pause)
    os.replace(source, target)


BESIDE = ".~"  # begins the names of what is not done yet
ABANDONED = 86_400  # seconds; no run writes one file for so long
_TEMPORARY = re.compile(re.escape(BESIDE) + r"[0-9a-f]{16}(?:\.\w+)?$")
PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8) if os.name == "nt" else ()  # seconds: a scanner for viruses holds what is new for a moment
LIVE = frozenset("=+-@\t\r")  # with what Excel takes a text for a formula


def safe_name(name: str, ending: str = "") -> str:
    """A file's name that every disk can hold and that leads nowhere else, from any words, with `ending` after them.

    No separators, no letters that Windows forbids or that move a cursor, none of its device names (``CON``), no blank or
    full stop at the end, composed (NFC), at most 255 bytes with the ending and a temporary name's addition.
    """
    text = "".join("_" if letter in _FORBIDDEN or not letter.isprintable() else letter for letter in unicodedata.normalize("NFC", name))
    room = _LONGEST_NAME - len(ending.encode())
    text = text.encode("utf-8", "replace")[:room].decode("utf-8", "ignore").strip(" ") or "_"
    if not ending:
        text = text.rstrip(". ") or "_"
    return f"_{text}{ending}" if _DEVICE.match(text) else text + ending


def first_free(paths: Iterable[Path], taken: set[str]) -> Path:
    """The first of some paths that differs from those `taken` by more than capitals or composition, as the disks of
    Windows and macOS compare; it joins them."""
    for path in paths:
        key = unicodedata.normalize("NFC", str(path)).casefold()
        if key not in taken:
            taken.add(key)
            return path
    raise ValueError("no path is free")


def inert(value: object) -> object:
    """Text that Excel would take for a formula when it opens a CSV, made harmless with an apostrophe; a lone dash stays."""
    live = isinstance(value, str) and len(value) > 1 and value[0] in LIVE
    return f"'{value}" if live else value


def freeze_zip(content: bytes) -> bytes:
    """Rewrite a zip (xlsx, docx, pptx) with fixed timestamps, so that equal parts give equal bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            fixed = zipfile.ZipInfo(info.filename, date_time=(1980, 1, 1, 0, 0, 0))
            fixed.compress_type = zipfile.ZIP_DEFLATED
            fixed.external_attr = 0o600 << 16
            target.writestr(fixed, source.read(info))
    return out.getvalue()


def freeze_document(content: bytes) -> bytes:
    """`freeze_zip` for our own office documents: their properties do not say the moment of writing either."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, _MOMENT.sub(rb"\g<1>2000-01-01T00:00:00Z", part) if name == "docProps/core.xml" else part)
    return freeze_zip(out.getvalue())


_FORBIDDEN = '<>:"/\\|?*'
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(?:\.|$)", re.IGNORECASE)
_LONGEST_NAME = 240
_MOMENT = re.compile(rb"(<dcterms:\w+[^>]*>)[^<]*")
