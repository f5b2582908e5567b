"""``python -m tests.messy score|make|alarms``: score the reader on cases, write cases to look at, or count false alarms."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from . import alarms, cases, plant, score


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.messy", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    scoring = commands.add_parser("score", help="read the cases with hieuhoc_analysis and compare with their truth")
    making = commands.add_parser("make", help="write cases with their truth")
    counting = commands.add_parser("alarms", help="how often plausibility rules doubt what is right")
    counting.add_argument("--n", type=int, default=100, help="how many workbooks, and wards with their years")
    counting.add_argument("--seed", type=int, default=0, help="the first seed")
    for sub in (scoring, making):
        sub.add_argument("--n", type=int, default=100, help="how many cases")
        sub.add_argument("--seed", type=int, default=0, help="the first seed; even seeds are for tuning, odd ones are held out")
        sub.add_argument("--family", choices=["submissions", "accentless", "official"], default="submissions")
        sub.add_argument("--layout", help="only this layout")
        sub.add_argument("--case", help="one case by its name: SEED or FAMILY-SEED")
    scoring.add_argument("--plant", choices=plant.ALL, help="put this error into every submission")
    scoring.add_argument("--holdout", action="store_true", help="odd seeds, only totals per layout")
    scoring.add_argument("--keep", type=Path, help="write failing workbooks, their truth and a diff there")
    scoring.add_argument("--show", type=int, default=8, help="how many failing cases to print")
    making.add_argument("--out", type=Path, required=True)
    making.add_argument("--plain", action="store_true", help="only .xlsx in Unicode")
    options = parser.parse_args(arguments)

    if options.command == "alarms":
        print("\n".join(alarms.report(list(range(options.seed, options.seed + options.n)))))
        return 0
    family, seeds = options.family, [options.seed // 2 * 2 + 2 * i for i in range(options.n)]
    if getattr(options, "holdout", False):
        seeds = [seed + 1 for seed in seeds]
    if options.case:
        parts = options.case.split("-")
        family = parts[0] if not parts[0].isdigit() else family
        seeds = [int(next(part for part in parts if part.isdigit()))]
    if options.command == "make":
        for seed in seeds:
            case, data = cases.make(seed, family, options.layout, options.plain)
            folder = options.out / f"{family}-{seed:05}-{case.layout}"
            print(cases.save(case, data, folder))
            (folder / "truth.json").write_text(json.dumps(case.truth(), ensure_ascii=False, indent=1, default=str), encoding="utf-8")
        return 0

    def progress(done: int, of: int) -> None:
        if done % 20 == 0 and sys.stderr.isatty():
            print(f"\r{done}/{of}", end="", file=sys.stderr)

    results = score.run(seeds, family, layout=options.layout, kind=options.plant or "", keep=None if options.holdout else options.keep, progress=progress)
    if not options.holdout:
        worst = sorted((r for r in results if r.bad), key=lambda r: (not r.failure, -(r.wanted - r.found + r.wrong)))
        for result in worst[: 1 if options.case else options.show]:
            print("\n".join(score.summary(result, 60 if options.case else 10)), end="\n\n")
    print("\n".join(score.report(results, options.holdout)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
