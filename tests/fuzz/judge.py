"""What must hold of every file: a table or one clear sentence, all its cells accounted for, and nothing raised on the whole way."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from hieuhoc_analysis.batch.assemble import Others, Run
from hieuhoc_analysis.batch.cache import Card, pack, unpack
from hieuhoc_analysis.batch.finished import unpack as unpack_rows
from hieuhoc_analysis.batch.workers import finish_ward
from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.explain import explain_file, lines
from hieuhoc_analysis.explain.page import write_explanation
from hieuhoc_analysis.feedback.annotate import write_marked_copy
from hieuhoc_analysis.submission import Submission, read_submission

SECONDS = 30.0  # of a processor, for one way of reading
_STRANGE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_LONGEST = 1200  # characters of a sentence


def judge(path: Path, folder: Path, whole: bool = True) -> tuple[str, list[str]]:
    """Read a file in every way that a user may.

    Parameters
    ----------
    path : Path
        The file.
    folder : Path
        For what is written.
    whole : bool
        Also the explained page and the marked copy, which take longest.

    Returns
    -------
    str
        How it ended: ``table``, or the rule that says why there is none.
    list of str
        The promises that were broken.
    """
    submission = Submission("")
    rows: list[dict[str, str]] = []

    def read() -> Iterator[str]:
        nonlocal submission
        submission = read_submission(path, path.name)
        yield from (f"file_failed: {f.found}" for f in submission.findings if f.rule == "file_failed")
        if submission.format and not submission.skipped and sum(submission.roles.values()) != submission.cells:
            yield f"{submission.cells} cells, {sum(submission.roles.values())} with a role"
        if not submission.values and not any(f.severity != "info" for f in submission.findings) and not submission.skipped:
            yield "neither a figure nor a sentence"

    def finish() -> Iterator[str]:
        # as from another process, and its rows as to one
        finished = next(finish_ward([(unpack(pack(submission)), Run([card := Card.of(submission)]).known(card))], Others(), "vi"))
        rows.extend(unpack_rows(finished.pack()).batches["findings"].to_pylist())
        for row in rows:
            for said in (row["message"], row["hint"]):
                if not said or len(said) > _LONGEST or (strange := _STRANGE.search(said)):
                    yield f"the sentence of {row['rule']} has {len(said)} characters{f', one {strange[0]!r}' if said and len(said) <= _LONGEST else ''}: {said[:60]!r}"

    def explain() -> Iterator[str]:
        explained = explain_file(path)
        lines(explained)
        for sheet in explained["sheets"]:
            if sum(sheet["roles"].values()) != sheet["nonempty_cells"]:
                yield f"{sheet['nonempty_cells']} cells, {sum(sheet['roles'].values())} with a role"

    def page() -> Iterator[str]:
        write_explanation(path, folder / "page.html")
        yield from ()

    def copy() -> Iterator[str]:
        write_marked_copy(path, [row for row in rows if row["severity"] != "info"], folder / "copy.xlsx")
        yield from ()

    wrong: list[str] = []
    for step in (read, finish, explain, page, copy) if whole else (read, finish, explain):
        wrong += _tried(step, bool(submission.format))
        if step is read and wrong:
            break
    return "table" if submission.format else next((f.rule for f in submission.findings), "nothing"), wrong


def _tried(step: Callable[[], Iterator[str]], readable: bool) -> list[str]:
    """What a step says against the file, what it raised, and that it took too long."""
    begin = time.process_time()
    try:
        wrong = list(step())
    except UnreadableFile as error:
        wrong = [f"refuses what was read: {error.rule}"] if readable else []
    except Exception as error:
        trace = error.__traceback__
        while trace and trace.tb_next:
            trace = trace.tb_next
        where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
        wrong = [f"{type(error).__name__}: {str(error)[:120]} ({where})"]
    if (seconds := time.process_time() - begin) > SECONDS:
        wrong.append(f"took {seconds:.0f} s")
    return [f"{step.__name__}: {said}" for said in wrong[:3]]
