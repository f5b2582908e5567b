"""``python -m benchmarks.review RAW OUT``: the stages of a review, each with its seconds, separated by a tab."""

from __future__ import annotations

import sys
import time
from pathlib import Path


def main(raw: Path, out: Path) -> None:
    moment = time.perf_counter()

    def done(stage: str) -> None:
        nonlocal moment
        print(f"{stage}\t{time.perf_counter() - moment}", flush=True)
        moment = time.perf_counter()

    from hieuhoc_analysis.pipeline import clean

    cleaned = clean(raw)
    done("read and check")
    cleaned.write(out / "processed")
    done("write tables")
    from hieuhoc_analysis.publish.run import run_review

    done("import pandas and matplotlib")
    before_notebooks = moment
    first: list[float] = []  # when each cell was done
    run_review(None, raw, out / "processed", out / "reports", progress=lambda *_: first.append(time.perf_counter()))
    papers = first[0] - before_notebooks
    print(f"deck, report, tables, page; first cell of the notebooks\t{papers}")
    print(f"the other cells of the notebooks, their pages\t{time.perf_counter() - before_notebooks - papers}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
