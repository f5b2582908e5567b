"""One figure given twice: in one table, in two of its columns, on two sheets, in two files. Which one counts is a
stated rule, never chance.

The last file wins (`rounds`), within a file the last sheet, within a sheet the last line. The others stay in the
observations as ``superseded``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from operator import attrgetter

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import labels_of
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, number, phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.validate import rounds
from hieuhoc_analysis.validate.told import told, where

_given = attrgetter("ward", "khu_pho", "period", "data_element", "education_level")
_STATES = ("reported", "nil", "corrected")
MANY, SHOWN = 6, 3  # so many differing figures, and more than agree, are two papers that differ; as many are shown
_Entry = tuple[int, str, Figure]  # the place of a figure in its file, and the file


@dataclass(slots=True)
class _Pair:
    """Two files, or two sheets of one, that give figures of one ward: how many they both give, and where these differ."""

    common: int = 0
    differing: list[tuple[Figure, Figure]] = field(default_factory=list)

    def findings(self, source_file: str, other_file: str) -> list[Finding]:
        """A finding a cell, one for two lines of a table, or one for both papers where most of what they both say differs or one says by
        its name that it corrects the other."""
        if (lines := self._two_lines()) and not other_file:
            (f, last), *_ = lines
            return [told("duplicate_ward", f, f.value, last.value, source_file=source_file, count=len(lines), **where(last, f))]
        many = len(self.differing) >= MANY and 2 * len(self.differing) > self.common
        same_sheet = not other_file and bool(self.differing) and self.differing[0][0].sheet == self.differing[0][1].sheet
        corrected = bool(other_file) and rounds.round_of(other_file) > rounds.round_of(source_file)
        if not self.differing or not corrected and (not many or same_sheet):
            return [
                told("contradiction", f, f.value, last.value, source_file=source_file, **where(last, f, other_file))
                for f, last in self.differing
            ]
        shown = sorted(self.differing, key=lambda both: (both[0].sheet, both[0].row, both[0].col))[:SHOWN]
        first, there = shown[0]
        params: dict[str, object] = {"count": len(self.differing), "common": self.common}
        for lang in LANGUAGES:
            params[f"other_{lang}"] = phrase("papers.file" if other_file else "papers.sheet", lang, file=other_file, sheet=there.sheet)
            params[f"examples_{lang}"] = "; ".join(
                phrase(
                    "papers.example",
                    lang,
                    cell=f.address,
                    found=number(f.value, lang),
                    there=last.address,
                    expected=number(last.value, lang),
                )
                for f, last in shown
            )
        rule = "papers_contradict" if many else "figures_corrected"
        return [told(rule, first, first.value, there.value, source_file=source_file, **params)]

    def _two_lines(self) -> list[tuple[Figure, Figure]]:
        """The figures that differ, by column, where they are those of the ward on two lines of one table; none where others differ too."""
        lines = {(f.table, f.row, last.table, last.row) for f, last in self.differing}
        alike = len(lines) == 1 and len(self.differing) > 1
        both = sorted(self.differing, key=lambda pair: pair[0].col) if alike else []
        return both if all(f.table == last.table and f.orientation == "rows" and not f.khu_pho for f, last in both) else []


def find_duplicates(submissions: list[tuple[str, str, list[Figure]]], doubtful: Collection[str] = ()) -> list[Finding]:
    """Mark superseded figures and say where figures contradict each other.

    Parameters
    ----------
    submissions : list of (source_file, received, values)
        In any order; the status of the values is changed in place.
    doubtful : collection of str
        Files in which ward or year are said otherwise than by their names.

    Returns
    -------
    list of Finding
        ``duplicate_khu_pho`` (one a line, within one table), ``duplicate_ward`` (one for two lines of a ward in one), ``columns_alike``
        (one for two columns of it), ``contradiction`` (one a cell), ``papers_contradict`` (one for two files or sheets of a ward most of
        whose common figures differ), ``figures_corrected`` (one for a file and the one that corrects it by its name),
        ``submission_repeated`` (one a file that says nothing another does not).
    """
    if not _any_twice(submissions):
        return []
    seen: dict[tuple, list[_Entry]] = defaultdict(list)
    for source_file, _, values in submissions:
        for place, f in enumerate(values):
            if f.period and f.ward:
                seen[_given(f)].append((place, source_file, f))
    order_of = rounds.latest({source_file: received for source_file, received, _ in submissions}, doubtful)
    orders: dict[frozenset[str], dict[str, int]] = {}
    twice = _Twice()
    for entries in seen.values():
        if len(entries) < 2:
            continue
        files = frozenset(source_file for _, source_file, _ in entries)
        if files not in orders:
            orders[files] = {name: at for at, name in enumerate(sorted(files, key=order_of(files)))}
        order = orders[files]
        entries.sort(key=lambda entry: (entry[2].value is not None and entry[2].status in _STATES, order[entry[1]], entry[0]))
        _, last_file, last = entries[-1]
        for _, source_file, f in entries[:-1]:
            twice.supersede(f, source_file, last, last_file)
    return twice.findings((source_file, len(values)) for source_file, _, values in submissions)


class _Twice:
    """The figures that are given twice, each superseded by the last: what is said of them."""

    def __init__(self) -> None:
        self.repeated: dict[str, list[tuple[str, Figure]]] = defaultdict(list)  # by file, its figures that a later file says as well
        self.pairs: dict[tuple, _Pair] = defaultdict(_Pair)
        self.out: dict[tuple, Finding] = {}  # by what each is about, so that nothing is said twice

    def supersede(self, f: Figure, source_file: str, last: Figure, last_file: str) -> None:
        """Mark a figure as superseded by the last one given for the same."""
        state, f.status = f.status, "superseded"
        one_file = source_file == last_file
        one_table = one_file and f.table == last.table
        pair = self.pairs[source_file, last_file, *((f.sheet, last.sheet) if one_file else ()), f.ward]
        pair.common += f.value is not None and last.value is not None and state in _STATES
        if not one_file and f.value == last.value:
            self.repeated[source_file].append((last_file, f))
        if one_table and f.row != last.row and f.khu_pho and f.orientation != "columns":  # there a line is an indicator, not a unit
            earlier, later = (last, f) if f.row > last.row else (f, last)
            other = f"{f.sheet}!{earlier.address}"
            line = told("duplicate_khu_pho", later, f.khu_pho, other, source_file=source_file, **where(earlier, later), explains=[])
            of_line = self.out.setdefault((source_file, f.sheet, later.row), line)
            of_line.params["explains"].append([later.sheet, later.address])
        elif f.value is None or last.value is None or state not in _STATES or abs(f.value - last.value) <= 0.5:
            return
        elif one_table and f.row == last.row and f.orientation == "rows":
            heading = {"other": f.address, "other_heading": " / ".join(f.path), **labels_of()[f.data_element]}
            column = told("columns_alike", last, last.value, f.value, source_file=source_file, **heading)
            # a group that stands twice, *Năm 2018 | Năm 2018* over the same columns, is told once
            group = (last.col - f.col, f.period) if f.path == last.path else (f.col, last.col)
            self.out.setdefault((source_file, f.sheet, f.table, *group), column)
        else:
            pair.differing.append((f, last))

    def findings(self, sizes: Iterable[tuple[str, int]]) -> list[Finding]:
        """What is said of all, `sizes` being the number of figures of each file."""
        for (source_file, last_file, *_), pair in self.pairs.items():
            for finding in pair.findings(source_file, last_file if last_file != source_file else ""):
                self.out.setdefault((source_file, finding.source_sheet, finding.source_cell), finding)
        for source_file, size in sizes:
            if (same := self.repeated.get(source_file, [])) and len(same) == size:
                first, others = same[0][1], sorted({name for name, _ in same}, key=natural_key)
                said = {"ward": first.ward, "period": first.period, "found": ", ".join(others[:3])}
                self.out[source_file,] = Finding("submission_repeated", source_file, params={"count": len(same)}, **said)
        return list(self.out.values())


def _any_twice(submissions: list[tuple[str, str, list[Figure]]]) -> bool:
    keys: set[tuple] = set()
    for _, _, values in submissions:
        keys.update(map(_given, values))
    return len(keys) < sum(len(values) for _, _, values in submissions)
