"""``python -m tests.faults``: the campaigns of kills at full size."""

from __future__ import annotations

import argparse
import tempfile
import unicodedata
from contextlib import ExitStack
from pathlib import Path

from hieuhoc_analysis.sample import write_sample

from . import freezes, kills

# what a review of few wards needs to have every output: the town, and a ward that another was merged into
FEW = ("lienhuong", "tonghop20", "phanricua", "hoaphu")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--command", choices=("clean", "review"), default="clean")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--how", choices=("kill", "freeze"), help="really kill (clean), or copy what a kill would leave (review)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="a folder of a campaign in pieces, one a seed: the undisturbed run is not done again")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = (options.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))).resolve()
        write_sample(folder / "raw")
        for path in (folder / "raw").rglob("*.xlsx") if options.command == "review" else ():
            if not any(name in _plain(path.name) for name in FEW):
                path.unlink()
        if (options.how or {"clean": "kill", "review": "freeze"}[options.command]) == "kill":
            hit, wrong = kills.campaign(options.command, folder / "raw", folder, options.kills, options.seed)
            said = f"{hit} of {options.kills} were killed before their end"
        else:
            came, reruns, wrong = freezes.campaign(options.command, folder / "raw", folder, options.kills, options.seed, say=lambda line: print(line, flush=True))
            said = f"{came} moments frozen, {reruns} reruns on what they left"
    print("\n".join([*wrong, f"{options.command}: {said}; {len(wrong)} promises broken"]))
    return 1 if wrong else 0


def _plain(name: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", name).lower() if letter.isalnum())


if __name__ == "__main__":
    raise SystemExit(main())
