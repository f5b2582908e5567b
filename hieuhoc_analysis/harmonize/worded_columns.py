"""What words are, or lack, in a table: sentences for figures, numbers for names.

*182 hộ cũ, 12 hộ mới* under *Số hộ đăng ký*, *đăng ký 240, được công nhận 212* under *Nội dung tin nhắn*; lines that have but their
number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.context import SheetContext
from hieuhoc_analysis.harmonize.facets import facets
from hieuhoc_analysis.harmonize.headings import COUNT, UNMAPPED, read_heading

_CLAUSE = re.compile(r"[,;.\n]\s+|\bvà\b")
_NUMBER = re.compile(r"(?<!\w)\d[\d.]*(?:/\d[\d.]*)?(?!\w)")


def figures_in_sentences(sheet: Sheet, table: Table, context: SheetContext) -> list[Finding]:
    """One finding for each column of words, most of whose cells have digits, that counts something by its heading or by its sentences.

    Nothing of such a column is read.
    """
    worded = list(_worded(table))
    paths = [context.spelled(table.paths.get(col, ()), col) for col in sorted(table.values)] if worded else []
    known = {read_heading(path, context.texts).data_element for path in paths}
    return [
        Finding(
            "column_in_words",
            source_sheet=sheet.name,
            source_cell=told[0].address,
            found=told[0].text[:60],
            params={"heading": " / ".join(path), "count": len(told)},
        )
        for path, told in worded
        if _counts(context.spelled(path, told[0].col), context.texts)
        or 2 * sum(bool(_told(cell.text, context.texts) - known) for cell in told) >= len(told)
    ]


def _told(text: str, context: tuple[str, ...]) -> set[str]:
    """The data elements that a text tells of, clause by clause: *KP2 báo cáo: đăng ký 201 hộ, công nhận 180 hộ*."""
    clauses = [clause for clause in _CLAUSE.split(text) if _NUMBER.search(clause)]
    said = [_NUMBER.sub(" ", part) for clause in clauses for part in (clause, clause.rpartition(": ")[2])]
    return {read_heading((words,), context).data_element for words in said if words.strip()} - {""}


def _worded(table: Table) -> Iterator[tuple[tuple[str, ...], list[Cell]]]:
    """The headed columns of words right of the names, with their cells that have digits, where most have."""
    stub = table.stub
    if table.orientation != "rows" or stub.name is None:
        return
    for col in stub.texts:
        if col <= stub.name or col in {stub.rest, *stub.groups, *table.persons} or col not in table.paths:
            continue
        cells = [cell for line in table.entries if (cell := line.at.get(col)) is not None]
        told = [cell for cell in cells if any(map(str.isdigit, cell.text))]
        if told and 2 * len(told) > len(cells):
            yield table.paths[col], told


def _counts(path: Sequence[str], context: tuple[str, ...]) -> bool:
    """Whether a heading counts something that is collected, or does so but for a word that nobody knows: *Số hộ đăng ký (cập nhật)*."""
    kind = read_heading(tuple(path), context).kind
    said = facets(path[-1])
    return kind == COUNT or kind == UNMAPPED and bool(said.noun and said.step or said.element)


def named_by_numbers(sheet: Sheet, table: Table) -> list[Finding]:
    """That the lines of a table have their names from the sheet before, by their numbers."""
    stub = table.stub
    named = [(line.at[stub.number], line.at[stub.name]) for line in table.body if table.lent and stub.name in line.at]
    return [
        Finding("names_by_number", source_sheet=sheet.name, source_cell=number.address, found=str(number.value), expected=name.text,
                params={"count": len(named)})
        for number, name in named[:1]
    ]
