"""Give submissions back: one marked copy per file that has something to say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import chain, count
from pathlib import Path, PurePosixPath

from hieuhoc_analysis.errors import UnreadableFile, costs_no_other
from hieuhoc_analysis.feedback.annotate import write_marked_copy
from hieuhoc_analysis.feedback.wording import for_ward
from hieuhoc_analysis.files import first_free, safe_name
from hieuhoc_analysis.findings import Finding


def give_back(files: Sequence[tuple[Path, str]], findings: Sequence[dict[str, str]], out: Path, lang: str = "vi",
              write: Callable[[Path, Sequence[dict[str, str]], Path, str], Path] = write_marked_copy,
              leave: Callable[[str], object] = lambda why: None) -> list[Path]:
    """Write a marked copy for every file with an error or warning, in the folders of the originals.

    Parameters
    ----------
    files : list of (path, source_file)
        As `pipeline.collect` gives them.
    findings : list of dict
        Rows of the ``findings`` table.
    out : Path
        Folder of the copies, never that of the originals.
    write : callable
        Writes one copy, as `write_marked_copy` does.
    leave : callable
        Called with a sentence on a file that could be read but has no copy: it took too much, the copy is open in
        Excel, its path is too long.

    Returns
    -------
    list of Path
        The copies; a file that cannot be opened gets none, its finding says why.
    """
    by_file: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in findings:
        if for_ward(row):
            by_file[row["source_file"]].append(row)
    taken: set[str] = set()
    written = []
    for path, source_file in files:
        if source_file in by_file:
            try:
                with costs_no_other(lambda why: leave(why.message(lang))):
                    written.append(write(path, by_file[source_file], out / _copy_name(source_file, taken), lang))
            except UnreadableFile as error:
                if all(row["rule"] != error.rule for row in by_file[source_file]):
                    leave(Finding(error.rule, source_file, found=str(error.params.get("found", ""))).message(lang))
    return written


def _copy_name(source_file: str, taken: set[str]) -> Path:
    """Where a copy goes, within the folder of the copies whatever the name of the original; adds it to `taken`."""
    *folders, name = [part for part in PurePosixPath(source_file.replace("\\", "/")).parts if part not in ("/", "..")]
    stem, dot, kind = name.rpartition(".")
    stem, kind = (stem, kind) if dot else (name, "")
    words = chain((stem, f"{stem} ({kind})") if kind else (stem,), (f"{stem} ({number})" for number in count(3 if kind else 2)))
    return first_free((Path(*map(safe_name, folders), safe_name(each, " - đã kiểm tra.xlsx")) for each in words), taken)
