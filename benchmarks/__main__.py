"""``python -m benchmarks``: makes its workbooks, runs every contender on them and prints what each costs; see README.md."""

from __future__ import annotations

import argparse
import platform
import tempfile
from importlib import metadata
from pathlib import Path
from shutil import rmtree
from statistics import median

from benchmarks.contenders import CONTENDERS
from benchmarks.measure import Cost, Runner, table

OURS, SHARED = "hieuhoc clean --jobs 1", "hieuhoc clean"  # the others take one process as well
WHOLE = (10_000, 200_000)  # submissions of a province, of the country
HEAD = ("whole process", "wall s", "processor s", "× raw calamine", "× pandas + openpyxl", "peak MB")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--scratch", type=Path, help="where the workbooks are made; kept when given")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each contender after a first one that does not count (default 3)")
    parser.add_argument("--files", type=int, nargs="+", default=[50, 500], metavar="N", help="how many submissions (default 50 500; 5000 takes four minutes)")
    parser.add_argument("--rows", type=int, default=100_000, help="rows of the large workbook (default 100000)")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="only these parts")
    options = parser.parse_args()
    scratch = options.scratch or Path(tempfile.mkdtemp(prefix="hieuhoc-benchmark-"))
    scratch.mkdir(parents=True, exist_ok=True)
    try:
        runner = Runner(scratch, options.rounds)
        packages = ", ".join(f"{name} {metadata.version(name)}" for name in ("python-calamine", "pandas", "openpyxl", "pyarrow"))
        print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}; {packages}; median of {options.rounds} rounds, one where it takes long", flush=True)
        for part in options.only:
            PARTS[part](runner, options)
    finally:
        if not options.scratch:
            rmtree(scratch, ignore_errors=True)


def show(title: str, head: tuple[str, ...], rows: list) -> None:
    print(f"\n### {title}\n\n{table(head, rows)}", flush=True)


def _corpus(runner: Runner, kind: str, *sizes: int) -> Path:
    """A folder of workbooks, made in a process of its own: the measured ones would inherit this one's memory."""
    folder = runner.scratch / "-".join([kind, *map(str, sizes)])
    runner.once(["-m", "benchmarks.corpus", kind, str(folder), *map(str, sizes)])
    return folder


def _clean(folder: Path, out: Path, *more: str) -> list[str]:
    return ["-m", "hieuhoc_analysis", "clean", str(folder), "--out", str(out), *more]


def _fresh(runner: Runner, folder: Path) -> list[str]:
    """`clean` as on a first run, in one process: nothing of an earlier one is used."""
    return _clean(folder, runner.scratch / "out", "--no-cache", "--jobs", "1")


def _contenders(runner: Runner, folder: Path) -> dict[str, list[str]]:
    others: dict[str, list[str]] = {name: ["-m", "benchmarks.contenders", name, str(folder)] for name in CONTENDERS}
    return others | {OURS: _fresh(runner, folder), SHARED: _clean(folder, runner.scratch / "out", "--no-cache")}


def _compare(runner: Runner, title: str, folder: Path, rounds: int | None = None) -> Cost:
    """Show what every contender costs; gives ours."""
    found = runner.compare(_contenders(runner, folder), rounds)
    raw, usual = found["raw calamine"], found["pandas + openpyxl"]
    show(title, HEAD, [
        (name, f"{c.wall:.2f}", f"{c.cpu:.2f}", f"{c.cpu / raw.cpu:.1f}", f"{c.cpu / usual.cpu:.2f}", f"{c.memory:.0f}") for name, c in found.items()])
    return found[OURS]


def submissions(runner: Runner, options: argparse.Namespace) -> None:
    """Every contender on N submissions."""
    for count in options.files:
        folder = _corpus(runner, "submissions", count)
        _compare(runner, f"{count} submissions", folder, 1 if count > 1000 else None)


def typical(runner: Runner, options: argparse.Namespace) -> None:
    """Every contender on N submissions as wards typically send them, and what a province and the country would cost by that."""
    ours = {count: _compare(runner, f"{count} typical submissions", _corpus(runner, "typical", count), 1 if count > 1000 else None)
            for count in sorted(options.files)}
    if len(ours) < 2:
        return
    few, many = sorted(ours)[-2:]
    each = (ours[many].cpu - ours[few].cpu) / (many - few)
    show(f"A province, the country: calculated from {few:,} and {many:,} typical submissions, {1000 * each:.1f} ms each more",
         ("submissions", "processor minutes"), [(f"{count:,}", f"{(ours[many].cpu + each * (count - many)) / 60:.1f}") for count in WHOLE])


def large(runner: Runner, options: argparse.Namespace) -> None:
    """Every contender on one large workbook."""
    folder = _corpus(runner, "large", options.rows)
    _compare(runner, f"One workbook of {options.rows:,} rows", folder, 1)


def growth(runner: Runner, options: argparse.Namespace) -> None:
    """Whether cost grows in proportion: twice the files, rows or years, twice the cost."""
    rows = []

    def series(what: str, sizes: list[int], folder_of) -> None:
        costs = runner.compare({str(size): _fresh(runner, folder_of(size)) for size in sizes})
        small, big = costs[str(sizes[0])], costs[str(sizes[-1])]
        for size in sizes:
            c: Cost = costs[str(size)]
            rows.append((what, f"{size:,}", f"{c.cpu:.2f}", f"{c.memory:.0f}", f"{1000 * c.cpu / size:.2f}"))
        step = (big.cpu - small.cpu) / (sizes[-1] - sizes[0])
        rows.append((what, "each more", f"{step:.4f}", "", f"{1000 * step:.2f}"))

    series("submissions", [50, 100, 200, 400], lambda n: _corpus(runner, "submissions", n))
    series("rows (khu phố)", [1000, 5000, 20_000], lambda n: _corpus(runner, "large", n))
    series("years across 200 khu phố", [2, 5, 10, 20], lambda n: _corpus(runner, "large", 200, n))
    show("Growth of `hieuhoc clean`", ("of", "how many", "processor s", "peak MB", "ms each"), rows)


def startup(runner: Runner, options: argparse.Namespace) -> None:
    """The command line's start."""
    found = runner.compare({"python -c pass": ["-c", "pass"], "hieuhoc --help": ["-m", "hieuhoc_analysis", "--help"]}, 15)
    bare = found["python -c pass"]
    show("Start", ("command", "wall ms", "× bare Python"), [(name, f"{1000 * c.wall:.0f}", f"{c.wall / bare.wall:.1f}") for name, c in found.items()])


def again(runner: Runner, options: argparse.Namespace) -> None:
    """A second run: nothing changed, then one workbook changed."""
    count = min(500, max(options.files))
    folder = _corpus(runner, "submissions", count)
    out = runner.scratch / "again-out"
    rmtree(out, ignore_errors=True)
    runner.once(_clean(folder, runner.scratch / "out", "--no-cache"))
    rows = [("first", runner.once(_clean(folder, out))), ("unchanged", runner.once(_clean(folder, out)))]
    changed = next(iter(sorted(folder.rglob("*.xlsx"))))
    content = changed.read_bytes()
    try:
        changed.write_bytes(next(iter(_corpus(runner, "large", 20).iterdir())).read_bytes())
        rows.append(("one workbook changed", runner.once(_clean(folder, out))))
    finally:
        changed.write_bytes(content)
    first = rows[0][1]
    show(f"`clean` of {count} submissions again", ("run", "wall s", "processor s", "% of first"),
         [(name, f"{c.wall:.2f}", f"{c.cpu:.2f}", f"{100 * c.cpu / first.cpu:.0f}") for name, c in rows])


def review(runner: Runner, options: argparse.Namespace) -> None:
    """`hieuhoc review` of the sample, stage by stage."""
    raw, made = runner.scratch / "raw", runner.scratch / "reviewed"
    runner.once(["-m", "hieuhoc_analysis", "sample", "--out", str(raw)])
    found: dict[str, list[Cost]] = {}
    for counts in [False, *[True] * options.rounds]:  # the first compiles modules
        runner.once(["-m", "benchmarks.review", str(raw), str(made)])
        for line in (runner.scratch / "said.txt").read_text("utf-8").splitlines() if counts else ():
            if line.count("\t") == 2:
                name, wall, cpu = line.split("\t")
                found.setdefault(name, []).append(Cost(float(wall), float(cpu), 0))
    middle = {name: Cost(median(c.wall for c in costs), median(c.cpu for c in costs), 0) for name, costs in found.items()}
    show("`hieuhoc review` of the sample", ("stage", "wall s", "processor s"), [(name, f"{c.wall:.2f}", f"{c.cpu:.2f}") for name, c in middle.items()])
    notebooks, floor = list(middle.values())[-2:]
    print(f"\nThe notebooks against the sum of their kernels' floor: {notebooks.wall / floor.wall:.2f} × by the clock, {notebooks.cpu / floor.cpu:.2f} × of processor time.")


PARTS = {"submissions": submissions, "typical": typical, "large": large, "growth": growth, "again": again, "startup": startup, "review": review}

if __name__ == "__main__":
    main()
