"""What was read and what was finished, kept so that an unchanged submission is never taken apart twice.

Entries are named by a hash over everything that they depend on. For what a file gave: its content, its name within the
folder given, every codelist in force, this package's own source, its version and that of Python and xlrd. For the rows
that were finished of it: the same of all files of its wards, and what of all others was known (`assemble.Known`). Whatever
of these changes, the name is another one and the old entry is never looked at again. Entries hold what the tables show
and no more: columns about persons are never in them.
"""

from __future__ import annotations

import hashlib
import json
import sys
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from importlib import metadata
from operator import attrgetter
from pathlib import Path

from hieuhoc_analysis import __version__, codelists
from hieuhoc_analysis.batch import finished
from hieuhoc_analysis.batch.finished import Finished
from hieuhoc_analysis.batch.storage import KINDS, SUBMISSION, Folder, Spool
from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.workbook import load_bytes
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.submission import Submission
from hieuhoc_analysis.validate.twice.prints import Print, prints_of

HELD = 120_000  # figures that a run keeps as they are, in about 30 MB; what is beyond lies packed in the `Spool`
_PLAIN = tuple(f.name for f in fields(Submission) if f.name not in ("figures", "findings", "roles", "headings"))
# what the figures of a column share, and what each of them has of its own
_shared = attrgetter(
    "role",
    "sheet",
    "table",
    "ward",
    "period",
    "data_element",
    "education_level",
    "path",
    "group",
    "orientation",
    "status",
    "excluded",
    "footnote",
    "formula",
    "in_text",
    "lacks",
    "under",
)
_unit = attrgetter("ward", "khu_pho")
_own = attrgetter("row", "col", "khu_pho", "raw", "value")


@dataclass(frozen=True, slots=True)
class Card:
    """What of a submission has to be known before those of its wards are looked at together.

    ``names`` gives per ward its khu phố as written, '' being of figures without a ward; ``years`` are those of its
    observations; ``districts`` those that it says its wards are of, ``beside`` what it names beside them; ``prints`` what its figures
    are known by (`prints`); ``lasting`` says that a later run may use what was read. What could not be read is looked at again: next time
    it may be whole, or memory may suffice.
    """

    source_file: str
    sha256: str
    names: Mapping[str, Sequence[str]]
    years: tuple[int, ...]
    figures: int
    lasting: bool
    districts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    beside: Mapping[str, Sequence[str]] = field(default_factory=dict)
    prints: Mapping[str, Mapping[str, Print]] = field(default_factory=dict)

    @classmethod
    def of(cls, submission: Submission) -> Card:
        """The card of a submission as it was read."""
        units = dict.fromkeys(map(_unit, submission.figures))
        names: dict[str, list[str]] = {ward: [] for ward, _ in units}
        for ward, khu_pho in units:
            if khu_pho:
                names[ward].append(sys.intern(khu_pho))
        years = tuple(
            sorted({int(period) for period in {f.period for f in submission.figures if f.role == "value" and f.ward} if period.isdecimal()})
        )
        lasting = bool(submission.sha256 and submission.format) and not any(f.rule == "file_failed" for f in submission.findings)
        return cls(
            submission.source_file,
            submission.sha256,
            names,
            years,
            len(submission.figures),
            lasting,
            _by_ward((ward, district) for _, ward, district in submission.districts),
            _by_ward(submission.beside),
            prints_of(submission.figures),
        )

    @property
    def wards(self) -> tuple[str, ...]:
        """The wards that it names, in the order in which they stand there."""
        return tuple(ward for ward in self.names if ward)


class Cache:
    """The entries of one run; must be made and used under the codelists that reading uses.

    Parameters
    ----------
    folder : Path, optional
        Where entries outlast the run; without it, and where it takes none, they serve this run only.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = Folder(folder) if folder else None
        self._spool = Spool()
        self._state = state() if folder else ""  # what serves one run only is read in one way
        self._held: dict[str, Submission] = {}
        self._room = HELD

    def find(self, path: Path, source_file: str) -> Card | None:
        """The card of the file at `path` if it was read before as `source_file`; None when it, or how it is read, has changed."""
        if self._folder is None:
            return None
        try:
            content = self._folder.get(self._name(hashlib.sha256(load_bytes(path)).hexdigest(), source_file))
            return card_of(content) if content is not None else None
        except (UnreadableFile, ValueError, TypeError):
            return None

    def keep(self, read: Submission | bytes) -> Card:
        """Keep what a file gave, as it is or packed."""
        card = Card.of(read) if isinstance(read, Submission) else card_of(read)
        name = self._name(card.sha256, card.source_file)
        if isinstance(read, Submission) and card.figures <= self._room:
            self._held[name] = read
            self._room -= card.figures
            if self._folder is None or not card.lasting:
                return card
        self._put(name, pack(read, card) if isinstance(read, Submission) else read, card.lasting)
        return card

    def take(self, card: Card) -> Submission | None:
        """What a file gave, to be changed at will; None when it is no longer there."""
        name = self._name(card.sha256, card.source_file)
        if (held := self._held.pop(name, None)) is not None:
            self._room += card.figures
            return held
        packed = self.packed(card)
        try:
            return unpack(packed) if packed is not None else None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error):
            return None

    def packed(self, card: Card) -> bytes | None:
        """What a file gave, to be sent to another process; None when it is no longer there."""
        name = self._name(card.sha256, card.source_file)
        if (held := self._held.get(name)) is not None:
            return pack(held, card)
        return self.get(name)

    def name(self, kind: str, *parts: object) -> str:
        """The name of an entry that depends on all of `parts`; one without a `kind` serves this run only."""
        return _hash(self._state, repr(parts)) + kind

    def has(self, name: str) -> bool:
        """Whether there is an entry of that name; it may turn out to be damaged."""
        return self._spool.has(name) or bool(self._folder and self._folder.has(name))

    def get(self, name: str) -> bytes | None:
        """What was kept under a name; None when there is nothing, or it is damaged."""
        content = self._spool.get(name)
        return self._folder.get(name) if content is None and self._folder else content

    def keep_bytes(self, name: str, content: bytes) -> None:
        """Keep bytes under a name that `name` gave."""
        self._put(name, content, name.endswith(KINDS))

    def use(self, name: str) -> None:
        """Leave an entry for later runs that this one has no need to read."""
        if self._folder:
            self._folder.use(name)

    def finished(self, name: str) -> Finished | None:
        """The rows finished under a name; None when there are none, or they are damaged."""
        content = self.get(name)
        return finished.unpack(content) if content is not None else None

    def keep_finished(self, name: str, rows: Finished, at_hand: bool = False) -> None:
        """Keep the rows of a file; those that are `at_hand` need only outlast the run."""
        if not at_hand or (name.endswith(KINDS) and self._folder):
            self.keep_bytes(name, rows.pack())

    def prune(self) -> None:
        """Remove what earlier runs kept and this one did not use."""
        if self._folder:
            self._folder.prune()

    def close(self) -> None:
        """Give back what the run held in passing."""
        self._spool.close()

    def _name(self, sha256: str, source_file: str) -> str:
        return _hash(self._state, sha256, source_file) + SUBMISSION

    def _put(self, name: str, content: bytes, lasting: bool) -> None:
        if not (lasting and self._folder and self._folder.put(name, content)):
            self._spool.put(name, content)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def state() -> str:
    """A hash over all that reading depends on besides the file: codelists in force, source, versions."""
    return _hash(
        codelists.fingerprint(), source_fingerprint(), __version__, sys.version, unicodedata.unidata_version, metadata.version("xlrd")
    )


@lru_cache(maxsize=1)
def source_fingerprint() -> str:
    """A hash over this package's modules: in a development install the version stays while the source changes."""
    digest = hashlib.sha256()
    package = Path(__file__).parents[1]
    for path in sorted(package.rglob("*.py")):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def pack(submission: Submission, card: Card | None = None) -> bytes:
    """A submission as bytes: its card on the first line, then all of it, compressed."""
    card = card or Card.of(submission)
    kinds: dict[tuple, int] = {}
    at = [kinds.setdefault(kind, len(kinds)) for kind in map(_shared, submission.figures)]
    plain = {name: getattr(submission, name) for name in _PLAIN}
    plain |= {
        "roles": submission.roles,
        "headings": submission.headings,
        "kinds": list(kinds),
        "kind": at,
        "figures": list(zip(*map(_own, submission.figures), strict=True)),
        "findings": [f.plain() for f in submission.findings],
    }
    head, body = (json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
                  for part in ([getattr(card, f.name) for f in fields(Card)], plain))
    return head + b"\n" + zlib.compress(body, 1)


def _by_ward(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Ward → the names that are paired with it, each once."""
    out: dict[str, dict[str, None]] = {}
    for ward, name in pairs:
        out.setdefault(ward, {})[name] = None
    return {ward: list(names) for ward, names in out.items()}


def card_of(packed: bytes) -> Card:
    """The card of a packed submission."""
    source_file, sha256, names, years, figures, lasting, districts, beside, prints = json.loads(
        packed.partition(b"\n")[0].decode("utf-8", "surrogatepass")
    )
    # khu phố have few names: *Khu phố 1* of every ward is held once
    return Card(
        source_file,
        sha256,
        {ward: list(map(sys.intern, some)) for ward, some in names.items()},
        tuple(years),
        figures,
        lasting,
        districts,
        beside,
        {ward: {period: Print(*one) for period, one in by_period.items()} for ward, by_period in prints.items()},
    )


def unpack(packed: bytes) -> Submission:
    """The submission that was packed, equal in every field and type."""
    found = json.loads(zlib.decompress(packed.partition(b"\n")[2]).decode("utf-8", "surrogatepass"))
    out = Submission(**{name: found[name] for name in _PLAIN})
    out.roles = Counter(found["roles"])
    out.districts = [(sheet, ward, district) for sheet, ward, district in out.districts]
    out.beside = [(ward, other) for ward, other in out.beside]
    out.headings = [tuple(heading) for heading in found["headings"]]
    out.findings = list(map(Finding.restored, found["findings"]))
    kinds = [[tuple(value) if type(value) is list else value for value in kind] for kind in found["kinds"]]
    for at, row, col, khu_pho, raw, value in zip(found["kind"], *found["figures"], strict=bool(kinds)):
        role, sheet, table, ward, period, element, level, path, group, orientation, status, excluded, *stored = kinds[at]
        out.figures.append(
            Figure(
                role,
                sheet,
                row,
                col,
                table,
                ward,
                khu_pho,
                period,
                element,
                level,
                path,
                group,
                raw,
                None,
                orientation,
                value,
                status,
                excluded,
                *stored,
            )
        )
    return out
