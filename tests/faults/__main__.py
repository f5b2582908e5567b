"""``python -m tests.faults``: the campaign of kills at full size."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from hieuhoc_analysis.sample import write_sample

from .kills import campaign


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--command", choices=("clean", "review"), default="clean")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        write_sample(Path(folder) / "raw")
        hit, wrong = campaign(options.command, Path(folder) / "raw", Path(folder), options.kills, options.seed)
    print("\n".join([*wrong, f"{options.command}: {hit} of {options.kills} were killed before their end; {len(wrong)} promises broken"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
