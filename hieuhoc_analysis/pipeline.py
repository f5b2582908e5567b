"""The whole flow on one page: submissions → observations, findings and a row per file.

Each file is read on its own (`_read`); what all files say of one ward is looked at together, ward by ward, because names are written
differently, figures given twice and years left out (`finish`); the rows come out in the order of the files (`_put_out`).
Never more than a few wards are in memory, so that a province needs no more of it than a town, and what has not changed
since an earlier run is taken from its cache.
"""

from __future__ import annotations

import gc
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hieuhoc_analysis import codelists as lists
from hieuhoc_analysis import tidy
from hieuhoc_analysis.batch import partitions
from hieuhoc_analysis.batch.apart import Apart
from hieuhoc_analysis.batch.cache import Cache, Card
from hieuhoc_analysis.batch.finish import Finishing
from hieuhoc_analysis.batch.finished import Finished
from hieuhoc_analysis.batch.workers import batches, in_turn, read_batch, worth
from hieuhoc_analysis.codelists import chosen
from hieuhoc_analysis.errors import NothingRead, UsageError
from hieuhoc_analysis.feedback import unmapped
from hieuhoc_analysis.findings import Finding, in_order
from hieuhoc_analysis.harmonize.conclusions import corrections
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.submission import read_submission
from hieuhoc_analysis.validate import check_renamed, check_strays, check_successors, check_ward_names

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

Paths = Path | str | Iterable[Path | str]
Progress = Callable[[int, int, str], object]
Add = Callable[[str, "pa.RecordBatch", bytes], object]
# what lies in every folder and is no submission
_NEVER = {"thumbs.db", "desktop.ini", ".ds_store", "readme.md", "readme.txt", ".gitkeep"}


@dataclass(slots=True)
class Cleaned:
    """What `clean` gives, as Arrow tables and as DataFrames (design 5.2).

    ``figures`` has the totals and typed rates that were set aside, with their ``role``; ``codelists`` is the user's folder by which
    all was read.
    """

    tables: dict[str, pa.Table]
    codelists: Path | str | None = None

    @property
    def observations(self) -> pd.DataFrame:
        """One row per value cell."""
        return tidy.frame(self.tables["observations"])

    @property
    def submissions(self) -> pd.DataFrame:
        """One row per file."""
        return tidy.frame(self.tables["submissions"])

    @property
    def findings(self) -> pd.DataFrame:
        """One row per problem or repair."""
        return tidy.frame(self.tables["findings"])

    @property
    def figures(self) -> pd.DataFrame:
        """One row per total, subtotal or typed rate."""
        return tidy.frame(self.tables["figures"])

    def write(self, folder: Path | str) -> list[Path]:
        """Write every table as Parquet and CSV, and as CSV the lists of what was not understood; returns the files."""
        with tidy.writers(Path(folder)) as writers:
            for name, writer in writers.items():
                writer.add_table(self.tables[name])
        chosen.note(Path(folder), self.codelists)
        return [path for writer in writers.values() for path in writer.paths]


def clean(
    paths: Paths, *, codelists: Path | str | None = None, executor: Executor | None = None,
    lang: str = "vi", progress: Progress | None = None, cache: Path | str | None = None, apart: bool = False,
) -> Cleaned:
    """Read submissions into tidy tables.

    Parameters
    ----------
    paths : path or list of paths
        Files or folders; folders are searched through.
    codelists : path, optional
        A folder of the user's own codelists.
    executor : concurrent.futures.Executor, optional
        Reads and checks the files; any executor will do.
    lang : str
        Language of the findings, ``vi`` or ``en``.
    progress : callable, optional
        Called with (files read, files in all, name of the file).
    cache : path, optional
        A folder that keeps what was read and finished, so that an unchanged submission is no work again (`cache.Cache`).
    apart : bool
        Read in another process (`apart.Apart`), so that a file which ends it is set aside; `executor` is not used then.
        A file that takes too much time or memory is set aside in any case (`limits`).

    Raises
    ------
    UsageError
        When a path does not exist or no file is found.
    """
    parts = {name: [tidy.batch(name, ())] for name in tidy.COLUMNS}
    _clean(paths, codelists, executor, lang, progress, cache, apart, lambda name, rows, lines: parts[name].append(rows))
    return Cleaned({name: tidy.joined(of_table) for name, of_table in parts.items()}, codelists)


def clean_into(
    folder: Path | str, paths: Paths, *, codelists: Path | str | None = None, executor: Executor | None = None, lang: str = "vi",
    progress: Progress | None = None, cache: Path | str | None = None, tell: Callable[[str, pa.RecordBatch], object] | None = None,
    keep: bool = False, partitioned: bool = False, apart: bool = False,
) -> list[Path]:
    """`clean` straight into files, without ever holding all rows; they are those of `Cleaned.write`, byte for byte.

    `tell` is called with the name of a table and each piece of its rows, in their order; with `keep` the files that are there
    stay where not one figure was read; with `partitioned`, and where that was asked for before, the observations are written by
    ward and year as well (`partitions`). Returns the files.

    Raises
    ------
    NothingRead
        With `keep`, when no submission gave a figure.
    """
    figures = 0
    partitions.recover(Path(folder))
    with tidy.writers(Path(folder)) as writers:
        def add(name: str, rows: pa.RecordBatch, lines: bytes) -> None:
            nonlocal figures
            figures += rows.num_rows if name == "observations" else 0
            if name in writers:
                writers[name].add(rows, lines)
            if tell:
                tell(name, rows)

        _clean(paths, codelists, executor, lang, progress, cache, apart, add)
        if keep and not figures:
            before = (Path(folder) / "observations.parquet").exists()
            raise NothingRead(
                "Không có số liệu nào đọc được"
                + "; các bảng của lần trước vẫn nguyên vẹn" * before
                + ". Lý do của từng tệp ở trên: xin lại các biểu rồi chạy lại.",
                "Not one figure could be read"
                + "; the tables of the last run are unharmed" * before
                + ". The reason for each file is above: ask for the workbooks again and run once more.",
            )
    chosen.note(Path(folder), codelists)
    if partitioned or (Path(folder) / partitions.NAME).is_dir():
        partitions.write_partitions(Path(folder))
    return [path for writer in writers.values() for path in writer.paths]


def _clean(paths: Paths, codelists: Path | str | None, executor: Executor | None, lang: str, progress: Progress | None,
           cache: Path | str | None, apart: bool, add: Add) -> None:
    """The way of the data. `add` gets the name of a table and more of its rows, as Arrow and as lines of CSV."""
    given = [paths] if isinstance(paths, str | Path) else list(paths)
    whole = any(Path(path).is_dir() for path in given)
    files = collect(given)
    with lists.using(codelists), _collector_at_rest(), closing(Cache(Path(cache) if cache else None)) as kept:
        lists.check()
        cards: dict[str, Card] = {}
        executor = None if apart else executor
        for card in _read(files, kept, executor, apart):
            cards[card.source_file] = card
            if progress:
                progress(len(cards), len(files), card.source_file)
        paths_of = {name: path for path, name in files}
        finishing = Finishing([cards[name] for name in paths_of], paths_of, kept, lang)
        of_all = check_ward_names((card.source_file, card.names, card.years) for card in map(cards.__getitem__, paths_of))
        of_all += check_successors(card.names for card in cards.values()) + check_strays(finishing.strays)
        of_all += check_renamed((card.names, card.years) for card in cards.values())

        def lost(fitted: set[int]) -> list[Finding]:
            units: dict[str, set[str]] = defaultdict(set)
            for card in cards.values() if whole else ():
                for ward, some in card.names.items():
                    units[ward].update(some)
            return corrections.lost(corrections.named_files(list(paths_of)), fitted, units) if whole else []

        _put_out(finishing.rows(executor), of_all, lost, lang, add)
        kept.prune()


def _read(files: Sequence[tuple[Path, str]], kept: Cache, executor: Executor | None, apart: bool) -> Iterator[Card]:
    """The card of every file, those that the cache knows first."""
    unread = []
    for path, name in files:
        if (card := kept.find(path, name)) is not None:
            yield card
        else:
            unread.append((path, name))
    executor = worth(executor, len(unread))
    with closing(Apart()) as other:
        if executor is not None:
            for packed in in_turn(executor, read_batch, batches(unread), lists.current_folder(), alone=other.read_batch):
                yield from map(kept.keep, packed)
        else:
            read = other.read if apart else read_submission
            yield from (kept.keep(read(path, name, lists.current_folder())) for path, name in unread)


def _put_out(
    finished: Iterable[Finished], loose: list[Finding], lost: Callable[[set[int]], list[Finding]], lang: str, add: Add
) -> None:
    """Hand on the rows of every file, then what belongs to none, `loose` among it, and the decisions that are `lost` (of
    those that fitted)."""
    asked: list[Finding] = []
    fitted: set[int] = set()
    submissions = []
    for rows in finished:
        for name, of_table in rows.batches.items():
            add(name, of_table, rows.csv.get(name, b""))
        submissions.append(rows.submission)
        asked += rows.asked
        loose = loose + rows.loose
        fitted.update(rows.fitted)
    loose = loose + lost(fitted)
    for name, some in (
        ("submissions", submissions), ("findings", [f.row(lang) for f in in_order(loose)]),
        ("unmapped_headings", unmapped.unmapped_headings(asked)), ("unknown_units", unmapped.unknown_units(asked)),
        ("territory_changes", unmapped.territory_changes(in_order(loose))),
    ):
        add(name, tidy.batch(name, some), tidy.csv_lines(some))


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Spare the time in which Python's collector walks over all figures again and again: reading makes hardly any cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def collect(paths: Path | str | Iterable[Path | str]) -> list[tuple[Path, str]]:
    """The files to read, each with its name relative to the folder given, in natural order.

    Raises
    ------
    UsageError
        When a path does not exist, or nothing is found.
    """
    given = [paths] if isinstance(paths, str | Path) else list(paths)
    meant = [one for path in given for one in _meant(Path(path))]
    found: dict[str, Path] = {}
    places = set()
    for path in meant:
        if path.is_dir():
            files = [
                (file.relative_to(path).as_posix(), file)
                for file in path.rglob("*")
                if file.is_file() and _may_be_submission(file.relative_to(path))
            ]
        elif path.exists():
            files = [(path.name, path)]
        else:
            raise UsageError(f"Không tìm thấy “{path}”. Kiểm tra lại đường dẫn.", f"“{path}” was not found. Check the path.")
        for name, file in files:
            # files of one name in several folders are all read, one that is given twice once
            place = os.path.realpath(file) if len(meant) > 1 else name
            if place not in places:
                places.add(place)
                found[name if name not in found else file.as_posix()] = file
    if not found:
        raise UsageError(
            f"Không có tệp nào trong “{', '.join(map(str, given))}”. Chép các biểu của xã, phường, thị trấn vào đó rồi chạy lại.",
            f"There are no files in “{', '.join(map(str, given))}”. Put the workbooks of the wards there and run again.",
        )
    return [(path, name) for name, path in sorted(found.items(), key=lambda item: natural_key(item[0]))]


def _meant(path: Path) -> list[Path]:
    """What a path stands for: ``*.xlsx`` for many where the shell leaves that to the command, as under Windows."""
    if path.exists() or not any(letter in path.name for letter in "*?"):
        return [path]
    return sorted(path.parent.glob(path.name)) or [path]


def _may_be_submission(path: Path) -> bool:
    hidden = any(part.startswith(".") and not part.startswith(".~lock") for part in path.parts)
    return not hidden and path.name.lower() not in _NEVER and path.parts[0] != "truth"
