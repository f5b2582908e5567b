"""The two pieces of work that any executor may do: read some files, finish the submissions of some wards.

About 25 files a piece, rows as bytes on the way, and only so many pieces on their way at once that neither this process nor
a cluster's scheduler has to hold a province.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from pathlib import Path
from typing import TypeVar

from hieuhoc_analysis import codelists
from hieuhoc_analysis.assemble import Run, assemble
from hieuhoc_analysis.cache import pack, unpack
from hieuhoc_analysis.errors import HieuhocError
from hieuhoc_analysis.finished import Finished
from hieuhoc_analysis.submission import Submission, read_submission

PIECE = 25  # files
WAITING = 64  # pieces on their way
Item = TypeVar("Item")
Result = TypeVar("Result")


def read_batch(files: Sequence[tuple[Path, str]], folder: Path | None) -> list[bytes]:
    """Read some files, each given with its name; what each gave, packed (`cache.pack`)."""
    return [pack(read_submission(path, name, folder)) for path, name in files]


def finish_batch(wards: Sequence[tuple[Sequence[bytes], Run]], lang: str, folder: Path | None) -> list[list[bytes]]:
    """Finish the packed submissions of some groups of wards; of each group the rows of its files, packed."""
    with codelists.using(folder):
        return [[rows.pack() for rows in finish_wards([unpack(one) for one in packed], run, lang)] for packed, run in wards]


def finish_wards(submissions: list[Submission], run: Run, lang: str) -> Iterator[Finished]:
    """Look at the submissions of some wards together; the rows of each, which empties the list.

    What belongs to no file goes with the first.
    """
    loose, fitted = assemble(submissions, run)
    submissions.reverse()
    while submissions:
        # a district's workbook may tie all wards together: rows and figures must not be held at once
        rows = Finished.of(submissions.pop(), lang)
        rows.loose, rows.fitted = loose, tuple(sorted(fitted))
        yield rows
        loose, fitted = [], set()


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


def in_turn(executor: Executor, work: Callable[..., Result], pieces: Iterable[Sequence], *more: object) -> Iterator[Result]:
    """Let an executor do ``work(piece, *more)``; the results in the order of the pieces.

    Raises
    ------
    HieuhocError
        When a process of the executor was killed.
    """
    waiting: deque[Future] = deque()
    try:
        for piece in pieces:
            if len(waiting) >= WAITING:
                yield waiting.popleft().result()
            waiting.append(executor.submit(work, piece, *more))
        while waiting:
            yield waiting.popleft().result()
    except BrokenExecutor as error:
        raise HieuhocError(
            "Một tiến trình đọc biểu đã bị dừng giữa chừng, thường vì máy hết bộ nhớ. "
            "Chạy lại với ít tiến trình hơn (--jobs 1); các biểu đã đọc xong sẽ không phải đọc lại.",
            "A process that read workbooks was killed, mostly for want of memory. "
            "Run again with fewer processes (--jobs 1); what was read need not be read again.") from error
    finally:
        for future in waiting:
            future.cancel()
