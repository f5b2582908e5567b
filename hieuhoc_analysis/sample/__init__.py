"""The synthetic sample submissions: workbooks as wards send them, and the truth they were written from."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.sample.figures import draw
from hieuhoc_analysis.sample.layouts import submissions
from hieuhoc_analysis.sample.tables import Truth
from hieuhoc_analysis.sample.workbooks import LABEL, write_workbook

__all__ = ["LABEL", "Truth", "write_sample"]


def write_sample(out: Path | str, seed: int = 2016, clean: bool = False) -> list[Path]:
    """Write the sample submissions, one workbook a ward and year.

    Parameters
    ----------
    out : path
        Folder to write into; a folder a year.
    seed : int
        The same seed gives the same bytes; another gives other figures with the same published anchors.
    clean : bool
        Also write ``truth/observations.csv``: one row per counted cell with what it says, the columns of the
        observations table but for ``org_unit_id`` and ``raw_value``.

    Returns
    -------
    list of Path
        The files written, workbooks first.
    """
    out = Path(out)
    figures = draw(seed)
    written: list[Path] = []
    truth: list[Truth] = []
    for submission in submissions():
        content, said = write_workbook(submission, figures)
        written.append(write_atomically(out / submission.file, content))
        truth.extend(said)
    if clean:
        table = io.StringIO()
        writer = csv.writer(table, lineterminator="\n")
        writer.writerow(Truth._fields)
        writer.writerows(truth)
        written.append(write_atomically(out / "truth" / "observations.csv", "\ufeff" + table.getvalue()))
    return written
