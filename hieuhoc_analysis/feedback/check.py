"""Give submissions back: one marked copy per file that has something to say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.feedback.annotate import write_marked_copy
from hieuhoc_analysis.feedback.wording import for_ward


def give_back(files: Sequence[tuple[Path, str]], findings: Sequence[dict[str, str]], out: Path, lang: str = "vi") -> list[Path]:
    """Write a marked copy for every file with an error or warning, in the folders of the originals.

    Parameters
    ----------
    files : list of (path, source_file)
        As `pipeline.collect` gives them.
    findings : list of dict
        Rows of the ``findings`` table.
    out : Path
        Folder of the copies, never that of the originals.

    Returns
    -------
    list of Path
        The copies; a file that cannot be opened gets none, its finding says why.
    """
    by_file: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in findings:
        if for_ward(row):
            by_file[row["source_file"]].append(row)
    written = []
    for path, source_file in files:
        if source_file in by_file:
            target = out / Path(source_file).with_name(f"{Path(source_file).stem} - đã kiểm tra.xlsx")
            try:
                written.append(write_marked_copy(path, by_file[source_file], target, lang))
            except UnreadableFile:
                continue
    return written
