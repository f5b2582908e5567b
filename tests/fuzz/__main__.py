"""``python -m tests.fuzz --n 20000 --seed 0``: the campaign at full size."""

from __future__ import annotations

import argparse
from pathlib import Path

from .campaign import campaign


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--n", type=int, default=20_000, help="how many files")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="the number of the first file")
    parser.add_argument("--keep", type=Path, help="write the files that show a fault there")
    options = parser.parse_args()
    result = campaign(options.n, options.seed, options.first, options.keep, lambda said: print(said, flush=True))
    print(f"{result.files} files: " + ", ".join(f"{end} {count}" for end, count in result.ends.most_common()))
    print(f"slowest {result.slowest[0]:.1f} s (file {result.slowest[1]}), peak of memory {result.peak >> 20} MiB, {len(result.faults)} faults")
    return 1 if result.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
