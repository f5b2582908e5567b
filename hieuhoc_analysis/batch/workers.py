"""The pieces of work that any executor may do: read some files, slice some, finish some wards, put some files together.

About 25 files a piece, rows as bytes on the way, and only so many pieces on their way at once that neither this process nor
a cluster's scheduler has to hold a province.
"""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from hieuhoc_analysis import codelists, limits
from hieuhoc_analysis.batch.assemble import Known, Others, close, look, settle, slices
from hieuhoc_analysis.batch.cache import pack, unpack
from hieuhoc_analysis.batch.finished import Finished
from hieuhoc_analysis.errors import HieuhocError
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.submission import Submission, read_submission

PIECE = 25  # files
WAITING = 64  # pieces on their way
Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(slots=True)
class Part:
    """What looking at one ward gave for a submission that names several.

    ``superseded`` are the places of observations within the slice, ``findings`` also hold those that belong to no file.
    """

    superseded: list[int]
    findings: list[Finding]

    def pack(self) -> bytes:
        """As bytes."""
        return json.dumps([self.superseded, [f.plain() for f in self.findings]], ensure_ascii=False).encode("utf-8", "surrogatepass")

    @classmethod
    def unpack(cls, packed: bytes) -> Part:
        """What was packed."""
        superseded, findings = json.loads(packed.decode("utf-8", "surrogatepass"))
        return cls(superseded, list(map(Finding.restored, findings)))


def finish_ward(members: list[tuple[Submission, Known | None]], others: Others, lang: str) -> Iterator[Finished | Part]:
    """Look at the submissions of one ward together; the rows of each, or its `Part` if it is a slice, for which nothing is `Known`.

    Empties the list, so that figures and rows are not held at once. What belongs to no file goes with the first.
    """
    for submission, known in members:
        if known is not None:
            settle(submission, known)
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in look([submission for submission, _ in members], others):
        found[finding.source_file].append(finding)
    loose = found.pop("", [])
    members.reverse()
    while members:
        submission, known = members.pop()
        of_file = found.pop(submission.source_file, [])
        if known is None:
            yield Part([i for i, f in enumerate(submission.figures) if f.status == "superseded"], of_file + loose)
        else:
            close(submission, of_file)
            yield Finished.of(submission, lang, loose)
        loose = []


def slice_submission(submission: Submission, known: Known, wards: Sequence[str]) -> list[bytes]:
    """Settle a submission of several wards; the whole of it, then its slices, packed."""
    settle(submission, known)
    return [pack(submission), *map(pack, slices(submission, wards))]


def join_parts(submission: Submission, parts: Iterable[tuple[str, Part]], lang: str) -> Finished:
    """The rows of a settled submission of several wards, from what looking at each of them gave."""
    values: dict[str, list] = defaultdict(list)
    for f in submission.values:
        values[f.ward].append(f)
    found: list[Finding] = []
    for ward, part in parts:
        for place in part.superseded:
            values[ward][place].status = "superseded"
        found += part.findings
    close(submission, [f for f in found if f.source_file])
    return Finished.of(submission, lang, [f for f in found if not f.source_file])


def read_batch(files: Sequence[tuple[Path, str]], folder: Path | None) -> list[bytes]:
    """Read some files, each given with its name; what each gave, packed (`cache.pack`)."""
    return [pack(read_submission(path, name, folder)) for path, name in files]


def slice_batch(files: Sequence[tuple[bytes, Known, Sequence[str]]], folder: Path | None) -> list[list[bytes]]:
    """`slice_submission` of some packed submissions."""
    with codelists.using(folder):
        return [slice_submission(unpack(packed), known, wards) for packed, known, wards in files]


def finish_batch(
    wards: Sequence[tuple[Sequence[tuple[bytes, Known | None]], Others]], lang: str, folder: Path | None
) -> list[list[bytes]]:
    """`finish_ward` of some wards with packed submissions; what each gave, packed."""
    with codelists.using(folder):
        return [
            [one.pack() for one in finish_ward([(unpack(packed), known) for packed, known in members], others, lang)]
            for members, others in wards
        ]


def join_batch(files: Sequence[tuple[bytes, Sequence[tuple[str, bytes]]]], lang: str, folder: Path | None) -> list[bytes]:
    """`join_parts` of some packed submissions."""
    with codelists.using(folder):
        return [join_parts(unpack(packed), [(ward, Part.unpack(part)) for ward, part in parts], lang).pack() for packed, parts in files]


def batches(items: Iterable[Item], size: Callable[[Item], int] = lambda _: 1) -> Iterator[list[Item]]:
    """Items in batches of about `PIECE` files."""
    batch: list[Item] = []
    held = 0
    for item in items:
        batch.append(item)
        held += size(item)
        if held >= PIECE:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def worth(executor: Executor | None, files: int) -> Executor | None:
    """The executor, or None where so few files are done sooner without it (`processes.Processes.worth`)."""
    return executor if files and files >= getattr(executor, "worth", 0) else None


def patience() -> float:
    """The seconds that a piece of small files may take."""
    return PIECE * limits.seconds(0)


def in_turn(
    executor: Executor,
    work: Callable[..., Result],
    pieces: Iterable[Sequence],
    *more: object,
    alone: Callable[..., Result] | None = None,
) -> Iterator[Result]:
    """Let an executor do ``work(piece, *more)``; the results in the order of the pieces.

    A piece that it cannot do, mostly because a process died over it, is done by ``alone(piece, *more)``, or here by
    `work`; so is what lies with one that stands still: a cluster that has lost its last worker waits for another for ever.
    """
    queue = _Queue(executor, work, more, alone or work)
    try:
        for piece in pieces:
            if len(queue.waiting) >= WAITING:
                yield queue.take()
            queue.give(piece)
        while queue.waiting:
            yield queue.take()
    finally:
        queue.cancel()


class _Queue(Generic[Result]):
    """The pieces that were given to an executor and whose results nobody has taken yet."""

    def __init__(
        self, executor: Executor, work: Callable[..., Result], more: Sequence[object], alone: Callable[..., Result]
    ) -> None:
        self.executor, self.work, self.more, self.alone = executor, work, more, alone
        self.waiting: deque[tuple[Sequence, Future | None]] = deque()
        self.still = False  # the executor stood still when last waited for

    def give(self, piece: Sequence) -> None:
        """Give a piece to the executor."""
        future = None
        with suppress(Exception):  # such as an executor whose processes are dead
            future = self.executor.submit(self.work, piece, *self.more)
        self.waiting.append((piece, future))

    def take(self) -> Result:
        """The result of the piece that was given first, done here where the executor cannot do it."""
        piece, future = self.waiting.popleft()
        try:
            if future is not None and self._ends(future):
                return future.result()
        except HieuhocError:
            raise  # a decision that cannot be used concerns every piece
        except BrokenExecutor:
            self._give_again()
        except Exception:  # whatever an executor of others raises: done here, an error of our own raises again
            pass
        return self.alone(piece, *self.more)

    def cancel(self) -> None:
        """Leave what nobody will take."""
        for _, future in self.waiting:
            if future is not None:
                future.cancel()

    def _ends(self, future: Future) -> bool:
        """Wait for a piece as long as any ends in the time that one may take; not at all for what lies with an executor
        that stood still before."""
        while not future.done():
            going = [future, *(other for _, other in self.waiting if other is not None and not other.done())]
            if self.still or not wait(going, timeout=patience(), return_when=FIRST_COMPLETED).done:
                self.still = True
                future.cancel()
                return False
        self.still = False
        return True

    def _give_again(self) -> None:
        """What waited beside a process that died has to be given out again."""
        wait([future for _, future in self.waiting if future is not None], timeout=1)  # a pool ends all of it at once
        given = list(self.waiting)
        self.waiting.clear()
        for piece, future in given:
            if future is not None and future.done() and not future.cancelled() and isinstance(future.exception(), BrokenExecutor):
                self.give(piece)
            else:
                self.waiting.append((piece, future))
