"""What ``hieuhoc explain --json`` says of a sheet against what a careful human says of it."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from pathlib import Path

from hieuhoc_analysis import explain

from .paper import Paper
from .write import write

MEASURES = ("header_rows", "span", "totals", "name_column", "headers")


def norm(text: str, loose: bool) -> str:
    """A joined heading with a level that repeats the one above it said once; spaces only if ``loose``."""
    parts = [" ".join(part.split()) for part in unicodedata.normalize("NFC", text).split(" / ")]
    return (" " if loose else " / ").join(part for part, _ in groupby(parts))


def compare(truth: dict, got: dict | None, filled: set[int]) -> dict[str, str]:
    """What differs in one table, per measure; an empty text where all is right."""
    if got is None:
        return dict.fromkeys(MEASURES, "no table")
    accept = truth.get("accept", {})
    return {
        "header_rows": _rows(truth["header_rows"], got["header_rows"], accept.get("header_rows_either", []), filled),
        "span": _span(truth, got, accept),
        "totals": _rows(truth["total_rows"], got["total_rows"], accept.get("total_rows_either", []), filled),
        "name_column": _name(truth, got, accept),
        "headers": _headers(truth, got, accept),
    }


def _rows(truth: list[int], got: list[int], either: list[int], filled: set[int]) -> str:
    wanted, found = (set(rows) & filled - set(either) for rows in (truth, got))
    return "" if wanted == found else f"want {sorted(wanted)} got {sorted(found)}"


def _span(truth: dict, got: dict, accept: dict) -> str:
    firsts = {truth["first_row"], *accept.get("first_row", [])}
    right = got["first_row"] in firsts and got["last_row"] == truth["last_row"]
    return "" if right else f"want {sorted(firsts)}-{truth['last_row']} got {got['first_row']}-{got['last_row']}"


def _name(truth: dict, got: dict, accept: dict) -> str:
    wanted = {truth["name_column"], *accept.get("name_column", [])}
    return "" if got["name_column"] in wanted else f"want {sorted(wanted)} got {got['name_column']}"


def _headers(truth: dict, got: dict, accept: dict) -> str:
    loose = accept.get("join") == "loose"
    optional = {*accept.get("columns_optional", []), truth["name_column"], *accept.get("name_column", [])}
    found = {letter: norm(column["header"], loose) for letter, column in got["columns"].items()}
    wrong = []
    for letter, header in truth["columns"].items():
        wanted = {norm(text, loose) for text in [header, *accept.get("columns", {}).get(letter, [])]}
        if letter in found and found[letter] not in wanted or letter not in found and letter not in optional:
            wrong.append(f"{letter}: want {header!r} got {found.get(letter)!r}")
    wrong += [f"{letter}: not wanted, got {found[letter]!r}" for letter in found
              if letter not in truth["columns"] and letter not in optional]
    return "; ".join(wrong)


def judge(paper: Paper, folder: Path) -> dict[str, str]:
    """What differs in a workbook, per measure, over all its sheets."""
    explained = explain.explain_file(write(paper, folder))["sheets"]
    out = dict.fromkeys(MEASURES, "")
    for number, (one, truth) in enumerate(zip((paper, *paper.sheets), paper.as_json()["sheets"], strict=True)):
        said = next((s for s in explained if s["sheet"] == truth["sheet"]), None)
        if said is None and number < len(explained):
            said = explained[number]
        for measure, difference in score_sheet(truth, said, one.filled).items():
            out[measure] = "\n".join(filter(None, (out[measure], difference)))
    return out


def score_sheet(truth: dict, explained: dict | None, filled: set[int]) -> dict[str, str]:
    """What differs on one sheet, per measure, over all its tables."""
    found = list(explained["tables"]) if explained else []
    out = dict.fromkeys(MEASURES, "")
    for table in truth["tables"]:
        best = max(found, key=lambda got: _overlap(table, got), default=None)
        if best is not None and _overlap(table, best) <= 0:
            best = None
        if best is not None:
            found.remove(best)
        for measure, difference in compare(table, best, filled).items():
            out[measure] = "\n".join(filter(None, (out[measure], difference)))
    if found and not truth.get("extra_tables_allowed"):
        rows = [(table["first_row"], table["last_row"]) for table in found]
        out["span"] += f" tables too many: rows {rows}"
    return out


def _overlap(truth: dict, got: dict) -> float:
    rows = min(truth["last_row"], got["last_row"]) - max(truth["first_row"], got["first_row"]) + 1
    columns = len(set(truth["columns"]) & set(got["columns"]))
    return rows * (columns + 0.5) if rows > 0 else 0
