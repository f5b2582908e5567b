"""What the terminal says after reading: the counts, then what matters first, never more than a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from hieuhoc_analysis.findings import SEVERITIES
from hieuhoc_analysis.language.periods import period_in_words
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import legible

if TYPE_CHECKING:
    import pyarrow as pa

    from hieuhoc_analysis.pipeline import Cleaned

_COLOURS = {"error": "bold red", "warning": "yellow"}
PIPED = (100, 32)  # columns and lines where the output goes to no terminal
LONGEST = 2000  # characters of a text; a sentence stays far below
SHARED = 3  # files that use a heading
KEPT_FREE, PLACES = 6, 5  # lines for what stands before and after; places named of findings alike
Row = dict[str, str]
Line = list[tuple[str, str]]  # pieces of text, each with its style


@dataclass(slots=True)
class Tally:
    """What a run found, counted while its rows go by: only the findings that may be shown are kept, errors first.

    ``counts`` is by severity, ``rows`` by severity the findings to show, of the severities that it has.
    """

    files: int = 0
    read: int = 0
    values: int = 0
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(SEVERITIES, 0))
    rows: dict[str, list[Row]] = field(default_factory=lambda: {"error": []})

    @classmethod
    def of(cls, cleaned: Cleaned) -> Tally:
        """The tally of all that was read, warnings included."""
        tally = cls(rows={"error": [], "warning": []})
        for name in ("submissions", "findings"):
            for rows in cleaned.tables[name].to_batches():
                tally.hear(name, rows)
        return tally

    def hear(self, name: str, rows: pa.RecordBatch) -> None:
        """Count more rows of a table."""
        if name == "submissions":
            self.files += rows.num_rows
            self.read += sum(status != "rejected" for status in rows.column("status").to_pylist())
            self.values += sum(rows.column("observations").to_pylist())
        elif name == "findings":
            for at, severity in enumerate(rows.column("severity").to_pylist()):
                self.counts[severity] += 1
                if severity in self.rows:
                    row = rows.slice(at, 1).to_pylist()[0]
                    # names of files and sheets are strangers' too: none may move the terminal's cursor
                    self.rows[severity].append({name: legible(text, LONGEST) for name, text in row.items()})


def print_summary(tally: Tally, lang: str = "vi", *, marked: bool = False) -> None:
    """Print the counts and the most serious findings: of one file each kind with its places, of a folder the files that need most.

    Parameters
    ----------
    tally : Tally
        What was read.
    lang : str
        ``vi`` or ``en``.
    marked : bool
        Whether marked copies are written as well, so that nobody need be told how to get them.
    """
    show, columns, room = _screen()
    show([(phrase("summary.read", lang, read=tally.read, files=tally.files, values=tally.values, **tally.counts), "")])
    shown = [row for rows in tally.rows.values() for row in rows]
    one_file = tally.files == 1
    entries = _kinds(shown, lang) if one_file else _files(shown, lang)
    room -= KEPT_FREE
    shared = "" if one_file else _shared_headings(shown, lang)
    room -= ceil(len(shared) / columns)
    for at, entry in enumerate(entries):
        room -= sum(ceil(sum(len(text) for text, _ in line) / columns) or 1 for line in entry)
        if room < 0 and at:
            show([("  " + phrase("summary.more_kinds" if one_file else "summary.more_files", lang, n=len(entries) - at), "")])
            break
        for line in entry:
            show(line)
    if shared:
        show([(shared, "")])
    said = ([] if one_file else ["summary.one_file"]) + ([] if marked else ["summary.add_out"])
    if entries and said:
        show([(" ".join(phrase(key, lang) for key in said), "")])


def _screen() -> tuple[Callable[[Line], None], int, int]:
    """How to show a line, and for how many columns and lines there is room; what draws colours is loaded only where somebody looks."""
    if not sys.stdout.isatty():
        return lambda line: print("".join(text for text, _ in line)), *PIPED
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    return lambda line: console.print(Text.assemble(*line)), *console.size


def written(paths: Sequence[Path], lang: str = "vi") -> str:
    """One line that says where the outputs are."""
    if not paths:
        return phrase("summary.nothing_written", lang)
    folders = list(dict.fromkeys(path.parent for path in paths))
    return phrase("summary.written", lang, n=len(paths), folder=str(folders[0]) if len(folders) == 1 else os.path.commonpath(folders))


def _kinds(rows: Sequence[Row], lang: str) -> list[list[Line]]:
    """The findings of one file, those of one rule together: the first in words, of the others the cells."""
    by_rule: dict[str, list[Row]] = {}
    for row in rows:
        by_rule.setdefault(row["rule"], []).append(row)
    out = []
    for alike in by_rule.values():
        entry = [_line(alike[0], lang)]
        if others := alike[1:]:
            own_sheet = len({row["source_sheet"] for row in alike}) == 1
            places = list(dict.fromkeys(_place(row, own_sheet, lang) for row in others))
            named = ", ".join(places[:PLACES]) + (", …" if len(places) > PLACES else "")
            entry.append([("    " + phrase("summary.alike", lang, n=len(others)) + f": {named}", "")])
        out.append(entry)
    return out


def _files(rows: Sequence[Row], lang: str) -> list[list[Line]]:
    """The files that need most first, each with its counts and its gravest finding; what is about no file, such as a
    missing one, by kind."""
    by_file: dict[str, list[Row]] = {}
    for row in rows:
        by_file.setdefault(row["source_file"], []).append(row)
    out: list[list[Line]] = []
    for name, of_file in sorted(
        by_file.items(), key=lambda item: (-sum(row["severity"] == "error" for row in item[1]), item[0] != "", -len(item[1]))
    ):
        if not name:
            out += _kinds(of_file, lang)
            continue
        counts = [
            phrase(f"summary.{severity}s", lang, n=len(list(alike)))
            for severity, alike in groupby(of_file, key=lambda row: row["severity"])
        ]
        head = [(f"  {name}", "bold"), (f": {', '.join(counts)}", f"bold {_COLOURS[of_file[0]['severity']]}")]
        out.append([head, [(f"    {of_file[0]['message']}", "")]])
    return out


def _shared_headings(rows: Sequence[Row], lang: str) -> str:
    """The headings that nobody knows and that several files use, each with how many: one decision mends all of them; '' for none."""
    from hieuhoc_analysis.harmonize.words import headings

    files: dict[str, set[str]] = {}
    written: dict[str, str] = {}
    for row in rows:
        if row["rule"] == "heading_unknown":
            key = headings.heading_key(row["found"])
            written.setdefault(key, headings.without_periods(row["found"]).rstrip(" :"))
            files.setdefault(key, set()).add(row["source_file"])
    shared = sorted((key for key, names in files.items() if len(names) >= SHARED), key=lambda key: -len(files[key]))
    named = "; ".join(f"“{written[key]}” ({len(files[key])})" for key in shared[:PLACES]) + ("; …" if len(shared) > PLACES else "")
    return phrase("summary.shared_headings", lang, named=named) if shared else ""


def _place(row: Row, own_sheet: bool, lang: str) -> str:
    if not row["source_cell"]:
        return " ".join(filter(None, (row["khu_pho"] or row["ward"], period_in_words(row["period"], lang)))) or row["source_file"]
    return row["source_cell"] if own_sheet else f"{row['source_sheet']}!{row['source_cell']}"


def _line(row: Row, lang: str) -> Line:
    hint = f" → {row['hint']}" if row["hint"] else ""
    return [(f"  {phrase('summary.' + row['severity'], lang)} ", _COLOURS[row["severity"]]), (row["message"], ""), (hint, "cyan")]
