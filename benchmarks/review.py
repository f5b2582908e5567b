"""``python -m benchmarks.review RAW OUT``: the stages of a review, each with its seconds by the clock and of the processor, separated by tabs."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path

PERIOD = "2016-2020"


@contextmanager
def stage(name: str):
    """Say what a ``with`` block took, with the processes that it started and that have ended."""
    begin, before = time.perf_counter(), os.times()
    yield
    wall, after = time.perf_counter() - begin, os.times()
    print(f"{name}\t{wall}\t{sum(after[:4]) - sum(before[:4])}", flush=True)


def main(raw: Path, out: Path) -> None:
    with stage("read and check"):
        from hieuhoc_analysis.pipeline import clean

        cleaned = clean(raw)
    with stage("write tables"):
        cleaned.write(out / "processed")
    with stage("import pandas and matplotlib"):
        from hieuhoc_analysis.publish.run import run_review
    with stage("deck, report, tables, page beside the notebooks"):
        run_review(PERIOD, raw, out / "processed", out / "reports")

    import nbformat

    from hieuhoc_analysis.publish import kept
    from hieuhoc_analysis.publish.notebooks import notebook_files, run_notebooks
    from hieuhoc_analysis.publish.opening import open_review

    def execute(files: Sequence[Path]) -> None:
        with run_notebooks(PERIOD, raw, out / "processed", out / "reports", notebooks=files) as done:
            pass
        if failed := [result.message for result in done.result() if not result.ok]:
            raise RuntimeError("; ".join(failed))

    with tempfile.TemporaryDirectory() as shared:
        os.environ |= {kept.FOLDER: shared, "HIEUHOC_PROCESSED": str(out / "processed"), "HIEUHOC_REPORTS": str(out / "reports")}
        open_review(PERIOD).sentences()  # as the papers hand it over
        with stage("the notebooks alone, side by side"):
            execute(notebook_files())
        floor = []
        for path in notebook_files():
            notebook = nbformat.read(path, as_version=4)
            _, opens = [at for at, cell in enumerate(notebook.cells) if cell.cell_type == "code"][:2]
            notebook.cells = notebook.cells[:opens + 1]
            floor.append(Path(shared) / path.name)
            nbformat.write(notebook, floor[-1])
        with stage("their floor: kernels that only import and open the review, one after the other"):
            for path in floor:
                execute([path])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
