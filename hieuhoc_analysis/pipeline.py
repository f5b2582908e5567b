"""The whole flow on one page: submissions → observations, findings and a row per file.

Each file is read on its own (`submission.read_submission`, in this process or by any executor); what needs all of them
(names of one ward written differently, figures given twice, who did not report) comes after.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hieuhoc_analysis import codelists as lists
from hieuhoc_analysis import tidy, validate
from hieuhoc_analysis.cache import Cache
from hieuhoc_analysis.errors import HieuhocError, UsageError
from hieuhoc_analysis.extract.layout import ROLES
from hieuhoc_analysis.feedback import unmapped
from hieuhoc_analysis.findings import Finding, count
from hieuhoc_analysis.harmonize import corrections, org_units
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.submission import Submission, read_submission

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

Progress = Callable[[int, int, str], object]
# what lies in every folder and is no submission
_NEVER = {"thumbs.db", "desktop.ini", ".ds_store", "readme.md", "readme.txt", ".gitkeep"}


@dataclass(slots=True)
class Cleaned:
    """What `clean` gives, as Arrow tables and as DataFrames (design 5.2).

    ``figures`` has the totals and typed rates that were set aside, with their ``role``.
    """

    tables: dict[str, pa.Table]

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
        tables = [path for name in ("observations", "submissions", "findings") for path in tidy.write_table(name, self.tables[name], Path(folder))]
        return tables + [tidy.write_list(name, self.tables[name], Path(folder)) for name in tidy.LISTS]


def clean(
    paths: Path | str | Iterable[Path | str], *, codelists: Path | str | None = None, executor: Executor | None = None,
    lang: str = "vi", progress: Progress | None = None, cache: Path | str | None = None,
) -> Cleaned:
    """Read submissions into tidy tables.

    Parameters
    ----------
    paths : path or list of paths
        Files or folders; folders are searched through.
    codelists : path, optional
        A folder of the user's own codelists.
    executor : concurrent.futures.Executor, optional
        Reads the files; any executor will do.
    lang : str
        Language of the findings, ``vi`` or ``en``.
    progress : callable, optional
        Called with (files read, files in all, name of the file).
    cache : path, optional
        A folder that keeps what was read, so that unchanged submissions need not be read again (`cache.Cache`).

    Raises
    ------
    UsageError
        When a path does not exist or no file is found.
    HieuhocError
        When a process of `executor` was killed.
    """
    given = [paths] if isinstance(paths, str | Path) else list(paths)
    files = collect(given)
    with lists.using(codelists), _collector_at_rest():
        folder = lists.current_folder()
        submissions = []
        for done, submission in enumerate(_read_all(files, folder, executor, Path(cache) if cache else None), 1):
            submissions.append(submission)
            if progress:
                progress(done, len(files), submission.source_file)
        return assemble(submissions, lang, whole=any(Path(path).is_dir() for path in given))


def assemble(submissions: list[Submission], lang: str = "vi", whole: bool = True) -> Cleaned:
    """Everything that needs all files: fuller names, decisions on figures, doubled figures, who did not report; then the tables.

    `whole` says that a folder was read, so that a decision on a file that is not there has lost its object.
    """
    submissions = sorted(submissions, key=lambda s: natural_key(s.source_file))
    across = _complete_names(submissions) + corrections.apply_corrections(submissions, whole)
    for submission in submissions:
        for finding in validate.check_file(submission.figures):
            finding.source_file = submission.source_file
            submission.findings.append(finding)
    # what is left out of the figures was reported all the same
    across += validate.check_reporting(_received(submissions))
    across += validate.check_drift(submissions)
    across += corrections.apply_exclusions(submissions, whole)
    across += validate.find_duplicates(_received(submissions))
    doubted = {(f.source_file, f.source_sheet, f.source_cell) for f in (*across, *(f for s in submissions for f in s.findings)) if f.severity != "info"}
    across += validate.check_plausibility(_received(submissions), doubted)
    by_file = defaultdict(list)
    for finding in across:
        by_file[finding.source_file].append(finding)
    for submission in submissions:
        submission.findings = _sorted(submission.findings + by_file.pop(submission.source_file, []))
    findings = [f for s in submissions for f in s.findings] + _sorted([f for of_file in by_file.values() for f in of_file])
    return Cleaned({
        "observations": tidy.arrow_table("observations", [_observation(s, f) for s in submissions for f in s.values]),
        "figures": tidy.arrow_table(
            "figures", [(*_observation(s, f), f.role, " / ".join(f.group)) for s in submissions for f in s.figures if f.role != "value"]),
        "submissions": tidy.arrow_table("submissions", [_row(s) for s in submissions]),
        "findings": tidy.arrow_table("findings", [f.row(lang) for f in findings]),
        "unmapped_headings": tidy.arrow_table("unmapped_headings", unmapped.unmapped_headings(findings)),
        "unknown_units": tidy.arrow_table("unknown_units", unmapped.unknown_units(findings)),
    })


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
    found: dict[str, Path] = {}
    for path in map(Path, given):
        if path.is_dir():
            for file in path.rglob("*"):
                if file.is_file() and _may_be_submission(file.relative_to(path)):
                    found.setdefault(file.relative_to(path).as_posix(), file)
        elif path.exists():
            found.setdefault(path.name if len(given) == 1 or path.name not in found else path.as_posix(), path)
        else:
            raise UsageError(f"Không tìm thấy “{path}”. Kiểm tra lại đường dẫn.", f"“{path}” was not found. Check the path.")
    if not found:
        raise UsageError(f"Không có tệp nào trong “{', '.join(map(str, given))}”. Chép các biểu của xã, phường, thị trấn vào đó rồi chạy lại.",
                         f"There are no files in “{', '.join(map(str, given))}”. Put the workbooks of the wards there and run again.")
    return [(path, name) for name, path in sorted(found.items(), key=lambda item: natural_key(item[0]))]


def _may_be_submission(path: Path) -> bool:
    hidden = any(part.startswith(".") and not part.startswith(".~lock") for part in path.parts)
    return not hidden and path.name.lower() not in _NEVER and path.parts[0] != "truth"


def _read_all(files: list[tuple[Path, str]], folder: Path | None, executor: Executor | None, cache: Path | None) -> Iterator[Submission]:
    """What every file gives, those that the cache knows first."""
    if cache is None:
        yield from _read_each(files, folder, executor)
        return
    known, unread = Cache(cache), []
    for path, name in files:
        if (submission := known.find(path, name)) is not None:
            yield submission
        else:
            unread.append((path, name))
    for submission in _read_each(unread, folder, executor):
        known.keep(submission)
        yield submission
    known.prune()


def _read_each(files: list[tuple[Path, str]], folder: Path | None, executor: Executor | None) -> Iterator[Submission]:
    if executor is None or not files:
        yield from (read_submission(path, name, folder) for path, name in files)
        return
    paths, names = zip(*files, strict=True)
    try:
        yield from executor.map(read_submission, paths, names, [folder] * len(files), chunksize=max(1, min(16, len(files) // 8)))
    except BrokenExecutor as error:
        raise HieuhocError(
            "Một tiến trình đọc biểu đã bị dừng giữa chừng, thường vì máy hết bộ nhớ. "
            "Chạy lại với ít tiến trình hơn (--jobs 1); các biểu đã đọc xong sẽ không phải đọc lại.",
            "A process that read workbooks was killed, mostly for want of memory. "
            "Run again with fewer processes (--jobs 1); what was read need not be read again.") from error


def _complete_names(submissions: list[Submission]) -> list[Finding]:
    """Give khu phố written without accents or kind the fuller name that the same ward uses elsewhere."""
    by_ward: dict[str, set[str]] = defaultdict(set)
    for submission in submissions:
        for figure in submission.figures:
            if figure.khu_pho:
                by_ward[figure.ward].add(figure.khu_pho)
    fuller = {ward: org_units.fuller_names({*names, *org_units.registered_khu_pho(ward)}) for ward, names in by_ward.items()}
    out: dict[tuple[str, str, str], Finding] = {}
    for submission in submissions:
        for figure in submission.figures:
            if (name := fuller.get(figure.ward, {}).get(figure.khu_pho)) is not None:
                out.setdefault((submission.source_file, figure.ward, figure.khu_pho), Finding(
                    "khu_pho_matched", submission.source_file, figure.sheet, figure.address, figure.ward, name, figure.period,
                    found=figure.khu_pho, expected=name))
                figure.khu_pho = name
    return list(out.values())


def _received(submissions: list[Submission]) -> list[tuple[str, str, list[Figure]]]:
    return [(s.source_file, validate.received(s.source_file, s.properties), s.values) for s in submissions]


def _sorted(findings: list[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: (natural_key(f.source_file), f.source_sheet, natural_key(f.source_cell), f.rule))


def _observation(submission: Submission, f) -> tuple:
    return (
        f.ward, f.khu_pho, org_units.org_unit_id(f.ward, f.khu_pho, f.period), f.period, f.data_element, f.education_level, f.value, f.status,
        submission.source_file, f.sheet, f.address, f.raw,
    )


def _row(s: Submission) -> tuple:
    errors, warnings = count(s.findings, "error"), count(s.findings, "warning")
    values = len(s.values)
    status = "rejected" if not values else "with_findings" if errors + warnings else "accepted"
    return (
        s.source_file, s.sha256, s.format, s.ward, s.period, status, validate.received(s.source_file, s.properties), s.cells, values, errors, warnings,
        *(s.roles.get(role, 0) for role in ROLES),
    )
