"""The observations that ``clean`` takes from a workbook against those that a careful reader takes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import hieuhoc_analysis as hh

from .ward import Ward
from .write import write

FIELDS = ("ward", "khu_pho", "period", "data_element", "education_level", "value")


@dataclass
class Result:
    truth: int = 0
    right: int = 0
    given: int = 0
    misses: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    errors_on_clean: list[str] = field(default_factory=list)
    planted: int = 0
    caught: int = 0
    uncaught: list[str] = field(default_factory=list)

    @property
    def all_right(self) -> bool:
        return not self.lines()

    def lines(self) -> list[str]:
        """What is wrong, one line each."""
        kinds = ("misses", "silent", "extra", "errors_on_clean", "uncaught")
        return [f"{kind}: {text}" for kind in kinds for text in getattr(self, kind)]


def same(name: str, wanted: object, got: object) -> bool:
    if name == "value":
        return got is not None and abs(float(wanted) - float(got)) < 1e-9
    first, second = (unicodedata.normalize("NFC", str(text)).casefold() for text in (wanted, got))
    if name == "ward":  # with its kind or without
        first, second = (re.sub(r"^(thị trấn|phường|xã|huyện) ", "", text) for text in (first, second))
    return first == second


def judge(paper: Ward, folder: Path) -> Result:
    """What `clean` makes of one workbook, read on its own."""
    truth = paper.finish().as_json()
    cleaned = hh.clean([write(paper, folder)])
    frame, findings = cleaned.observations, cleaned.findings
    one = not paper.sheets  # a file of one sheet may give it no name
    found: dict[tuple[str, str], list[dict]] = {}
    for row in frame.to_dict("records"):
        if row["value"] == row["value"] and row["value"] is not None:
            found.setdefault(("" if one else row["source_sheet"], row["source_cell"]), []).append(row)
    neutral = {("" if one else sheet, cell) for sheet, cell in truth["neutral"]}
    out = Result(truth=len(truth["observations"]))
    told = [(("" if one else f["source_sheet"]), f["source_cell"] or "", f["severity"], f["rule"], f["message"])
            for f in findings.to_dict("records")]
    _observations(out, truth, found, neutral, told, one)
    _planted(out, truth, told)
    return out


def _observations(out: Result, truth: dict, found: dict[tuple[str, str], list[dict]], neutral: set, told: list[tuple], one: bool) -> None:
    for wanted in truth["observations"]:
        at = ("" if one else wanted["sheet"], wanted["cell"])
        # a cell of two counts (*4/6*) may give both, of which one is asked
        got = next(iter(sorted(found.pop(at, []), key=lambda row: row["data_element"] != wanted["data_element"])), None)
        wrong = [f for f in FIELDS if got is None or not same(f, wanted[f], got[f])]
        if not wrong:
            out.right += 1
            out.given += 1
            continue
        out.given += got is not None
        out.misses.append(f"{wanted['sheet']}!{wanted['cell']} " + ("not read" if got is None else ", ".join(
            f"{f}: want {wanted[f]!r} got {got[f]!r}" for f in wrong)))
        if not any(sheet == at[0] and covers(cell, at[1]) for sheet, cell, *_ in told):
            out.silent.append(f"{wanted['sheet']}!{wanted['cell']}")
    for at, got in ((at, row) for at, rows in found.items() for row in rows):
        if at not in neutral:
            out.given += 1
            out.extra.append(f"{at[0]}!{at[1]} {got['data_element']} {got['khu_pho']!r} {got['value']}")


def _planted(out: Result, truth: dict, told: list[tuple]) -> None:
    for cells in truth["planted"]:
        out.planted += 1
        if any(cell in cells and severity != "info" for _, cell, severity, *_ in told):
            out.caught += 1
        else:
            out.uncaught.append(cells[0])
    if not truth["planted"]:
        # that a paper gives nothing is said, and true where nothing is wanted
        out.errors_on_clean = [f"{cell} {rule}: {message}" for _, cell, severity, rule, message in told
                               if severity == "error" and (rule != "no_figures" or truth["observations"])]


def covers(cell: str, missed: str) -> bool:
    """Whether a finding at ``cell`` says something of ``missed``: there, at its heading, its name, or of the sheet."""
    if not cell or cell == missed:
        return True
    first, second = (re.match(r"([A-Z]+)(\d+)", text) for text in (cell, missed))
    if not first or not second:
        return True
    return first[2] == second[2] or first[1] == second[1] and int(first[2]) < int(second[2])


def figures(results: list[Result]) -> dict[str, float]:
    """The shares over all workbooks; silent misses and false errors are counted per workbook."""
    def share(part: str, whole: str) -> float:
        return sum(getattr(r, part) for r in results) / max(1, sum(getattr(r, whole) for r in results))

    return {
        "recall": share("right", "truth"), "precision": share("right", "given"), "planted errors caught": share("caught", "planted"),
        "workbooks with a silent miss": sum(bool(r.silent) for r in results) / len(results),
        "workbooks with a false error": sum(bool(r.errors_on_clean) for r in results) / len(results),
        "all right": sum(r.all_right for r in results) / len(results),
    }
