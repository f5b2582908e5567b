"""Submissions that were read before, so that an unchanged one is never taken apart twice.

An entry is one file of compressed JSON, named by a hash over everything that reading depends on: the content, the name
within the folder given, every codelist in force, this package's own source, its version and that of Python and xlrd.
Whatever of these changes, the name is another one and the old entry is never looked at again. What an entry holds is what
`read_submission` gives, so no more than the tables show: columns about persons are never in it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
import unicodedata
import zlib
from collections import Counter
from dataclasses import fields
from functools import lru_cache
from importlib import metadata
from pathlib import Path

from hieuhoc_analysis import __version__, codelists
from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.workbook import load_bytes
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.submission import Submission

SUFFIX = ".submission"
_PLAIN = tuple(f.name for f in fields(Submission) if f.name not in ("figures", "findings", "roles", "headings"))
_FIGURE = tuple(f.name for f in fields(Figure) if f.name != "cell")
_TUPLES = frozenset(f.name for f in fields(Figure) if str(f.type).startswith("tuple"))
_FINDING = tuple(f.name for f in fields(Finding))


class Cache:
    """The entries of one folder; must be made and used under the codelists that reading uses.

    Nothing that goes wrong here can harm a result: an entry that is damaged is not there, and a folder that cannot be
    written stays empty.

    Parameters
    ----------
    folder : Path
        Made when the first entry is kept.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._state = state()
        try:
            self._there = {name for name in os.listdir(folder) if name.endswith(SUFFIX)}
        except OSError:
            self._there = set()
        self._used: set[str] = set()

    def find(self, path: Path, source_file: str) -> Submission | None:
        """What the file at `path` gave when it was last read as `source_file`; None when it, or how it is read, has changed."""
        if not self._there:
            return None
        try:
            name = self._name(hashlib.sha256(load_bytes(path)).hexdigest(), source_file)
            submission = _unpack((self.folder / name).read_bytes(), name) if name in self._there else None
        except (UnreadableFile, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error):
            return None
        if submission is not None:
            self._used.add(name)
        return submission

    def keep(self, submission: Submission) -> None:
        """Keep what a file gave. What could not be read is not kept: next time it may be whole, or memory may suffice."""
        if not submission.sha256 or not submission.format or any(f.rule == "file_failed" for f in submission.findings):
            return
        name = self._name(submission.sha256, submission.source_file)
        try:
            content = _pack(submission, name)
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".~", dir=self.folder)
            with open(handle, "wb") as file:
                file.write(content)
            # no fsync: an entry that a power cut leaves half written fails its checksum
            os.replace(temporary, self.folder / name)
        except (OSError, TypeError, ValueError):
            return
        self._used.add(name)

    def prune(self) -> None:
        """Remove the entries that this run did not use, so that the folder stays as small as the submissions it serves."""
        for name in self._there - self._used:
            try:
                os.unlink(self.folder / name)
            except OSError:
                continue

    def _name(self, sha256: str, source_file: str) -> str:
        return hashlib.sha256("\0".join((self._state, sha256, source_file)).encode("utf-8", "surrogatepass")).hexdigest() + SUFFIX


def state() -> str:
    """A hash over all that reading depends on besides the file: codelists in force, source, versions."""
    return hashlib.sha256("\0".join((codelists.fingerprint(), source_fingerprint(), __version__, sys.version, unicodedata.unidata_version,
                                     metadata.version("xlrd"))).encode()).hexdigest()


@lru_cache(maxsize=1)
def source_fingerprint() -> str:
    """A hash over this package's modules: in a development install the version stays while the source changes."""
    digest = hashlib.sha256()
    package = Path(__file__).parent
    for path in sorted(package.rglob("*.py")):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _pack(submission: Submission, name: str) -> bytes:
    plain = {field: getattr(submission, field) for field in _PLAIN}
    plain |= {
        "name": name, "roles": submission.roles, "headings": submission.headings,
        "figures": [[getattr(f, field) for field in _FIGURE] for f in submission.figures],
        "findings": [[getattr(f, field) for field in _FINDING] for f in submission.findings],
    }
    return zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"), 1)


def _unpack(content: bytes, name: str) -> Submission | None:
    # zlib's own checksum tells a damaged entry; the name tells one that was moved
    found = json.loads(zlib.decompress(content).decode("utf-8", "surrogatepass"))
    if found["name"] != name:
        return None
    out = Submission(**{field: found[field] for field in _PLAIN})
    out.roles = Counter(found["roles"])
    out.headings = [tuple(heading) for heading in found["headings"]]
    out.findings = [Finding(*row) for row in found["findings"]]
    tuples = [_FIGURE.index(field) for field in _TUPLES]
    for row in found["figures"]:
        for at in tuples:
            row[at] = tuple(row[at])
        out.figures.append(Figure(**dict(zip(_FIGURE, row, strict=True)), cell=None))
    return out
