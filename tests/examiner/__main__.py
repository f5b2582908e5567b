"""``python -m tests.examiner``: how well the package reads the sheets, or with ``--out`` the sheets themselves."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from . import judge_sheets, judge_wards
from .changes import CHANGES
from .paper import Paper
from .registry import FAMILIES, makers
from .write import write


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.examiner", description=__doc__)
    parser.add_argument("names", nargs="*", help="only these sheets or workbooks")
    parser.add_argument("--family", choices=FAMILIES, action="append", help="only this family")
    parser.add_argument("--show", action="store_true", help="print what differs")
    parser.add_argument("--out", type=Path, help="write the workbooks and their truth there instead")
    parser.add_argument("--drawn", help="draw all official headings anew: how groups and names stand, e.g. merge,merge or first,bottom,ruled")
    parser.add_argument("--changed", choices=CHANGES, help="change all official sheets: without looks, with blank rows or columns, with figures left out, with more in and around them")
    options = parser.parse_args(arguments)
    if options.drawn:
        Paper.drawn = tuple(options.drawn.split(","))
    for family in options.family or FAMILIES:
        chosen = {name: make for name, make in makers(family).items() if not options.names or name in options.names}
        if options.out:
            _write(chosen, options.out / family)
        elif chosen:
            print("\n".join(_wards(chosen, options.show) if family == "wards" else _sheets(family, chosen, options.show, options.changed)))
    return 0


def _write(chosen: dict, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in chosen.items():
        paper = make()
        truth = json.dumps(paper.as_json(), ensure_ascii=False, indent=1)
        (folder / f"{name}.json").write_text(truth, encoding="utf-8")
        print(write(paper.finish() if isinstance(paper, judge_wards.Ward) else paper, folder))


def _sheets(family: str, chosen: dict, show: bool, changed: str | None) -> list[str]:
    lines, differing = [], {}
    with tempfile.TemporaryDirectory() as folder:
        for name, make in chosen.items():
            paper = make()
            for one in (paper, *paper.sheets) if changed else ():
                CHANGES[changed](one)
            differing[name] = judge_sheets.judge(paper, Path(folder))
    for name, differences in differing.items():
        wrong = {measure: text for measure, text in differences.items() if text}
        if wrong:
            lines.append(f"  {name}: {', '.join(wrong)}")
            lines += [f"      {measure}: {text}" for measure, text in wrong.items()] if show else []
    of = len(differing)
    shares = [f"{measure} {sum(not d[measure] for d in differing.values()) / of:.3f}" for measure in judge_sheets.MEASURES]
    right = sum(not any(d.values()) for d in differing.values())
    return [*lines, f"{family}: {of} workbooks, all right {right / of:.3f}; {', '.join(shares)}"]


def _wards(chosen: dict, show: bool) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        results = {name: judge_wards.judge(make(), Path(folder)) for name, make in chosen.items()}
    lines = []
    for name, result in results.items():
        if not result.all_right:
            lines.append(f"  {name}: recall {result.right}/{result.truth}, right of given {result.right}/{result.given}, "
                         f"planted {result.caught}/{result.planted}")
            lines += [f"      {text}" for text in result.lines()] if show else []
    return [*lines, f"wards: {len(results)} workbooks, " + ", ".join(
        f"{measure} {value:.4f}" for measure, value in judge_wards.figures(list(results.values())).items())]


if __name__ == "__main__":
    raise SystemExit(main())
