"""What words are, or lack, in a table: sentences and answers for figures, numbers for names.

*182 hộ cũ, 12 hộ mới* under *Số hộ đăng ký*, *đăng ký 240, được công nhận 212* under *Nội dung tin nhắn*, *Có*, *Không* under *Đạt
Cộng đồng học tập*; lines that have but their number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import counts_one_each
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.words.facets import facets
from hieuhoc_analysis.harmonize.words.headings import COUNT, UNMAPPED, read_heading
from hieuhoc_analysis.language.numerals import parse

ANSWERS = {"mark", "nil", "not_reported", "not_applicable"}  # kinds of words that a column of nothing but answers holds
_CLAUSE = re.compile(r"[,;.\n]\s+|\bvà\b|(?:^|\s)[-–+•*]\s")
_NUMBER = re.compile(r"(?<!\w)\d[\d.]*(?:/\d[\d.]*)?(?!\w)")


def take_answers(layout: Layout, table: Table, context: SheetContext) -> None:
    """Let columns of answers hold figures where a line counts at most one: *Có*, *Không*, *Đạt*, *Chưa đạt* for each khu phố."""
    for col in sorted({*_right_of_names(table), *table.values} if table.orientation == "rows" else ()):
        cells = [cell for line in table.entries if (cell := line.at.get(col)) is not None]
        kinds = {parse(cell.text).kind if cell.kind == "text" else "number" for cell in cells}
        if "mark" not in kinds or not kinds <= ANSWERS:
            continue
        path = table.paths.get(col, ())
        ways = {way[-1]: read_heading(context.spelled(way, col), context.texts) for way in _questions(path, cells)}
        if asked := next((way for way, reading in ways.items() if counts_one_each(reading.data_element)), ""):
            context.asked[col] = asked
            table.values.add(col)
            table.stub.texts = [other for other in table.stub.texts if other != col]
            taken = {(cell.row, col) for cell in cells if layout.roles.get((cell.row, col)) in ("stub", "unknown")}
            layout.roles |= dict.fromkeys(taken, "value")
            layout.words = [item for item in layout.words if item[0] not in taken]


def _questions(path: tuple[str, ...], cells: Sequence[Cell]) -> Iterator[tuple[str, ...]]:
    """The headings of answers without these, *Cộng đồng học tập (Đạt/Không đạt)*, and with the answer that says which step was taken."""
    bare, said = _without_answers(path), [parse(cell.text) for cell in cells]
    yield from [bare] if bare else []
    yes = next((answer.raw for answer in said if answer.kind == "mark" and answer.value != 0), "")
    offered = bare != path or any(answer.value == 0 for answer in said)  # *Đạt* of all is how they did
    if bare and yes and offered and facets(yes).step:
        yield (*bare[:-1], f"{bare[-1]} {yes}")


def _without_answers(path: tuple[str, ...]) -> tuple[str, ...]:
    """A path without the answers that its last heading asks to choose from."""
    last = _yes_or_no().sub(" ", path[-1]).strip(" :–-") if path else ""
    return (*path[:-1], last) if last else path[:-1]


@codelists.derived("missing_values")
def _yes_or_no(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    """An answer that says yes and one that says no, as a heading offers them: *(Đạt/Không đạt)*, *có hay không*."""
    answers = [row for row in rows if row["written"][1:2].isalpha() and row["status"] in ("mark", "nil")]
    worded = sorted(answers, key=lambda row: -len(row["written"]))
    no, yes = ("|".join(re.escape(row["written"]) for row in worded if (row["value"] == "0") is none) for none in (True, False))
    either = rf"[(\[]?\s*\b(?:{yes})\s*(?:[/,;–-]|\bhay\b|\bhoặc\b)\s*(?:{no})\b\s*[)\]]?"
    return re.compile(either if yes and no else r"(?!)", re.IGNORECASE)


def figures_in_sentences(sheet: Sheet, table: Table, context: SheetContext) -> list[Finding]:
    """One finding for each column of words that counts something by its heading, or by its sentences, most of which have digits.

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
        if _counts(context.spelled(path, told[0].col), context.texts, told)
        or 2 * sum(bool(_told(cell.text, path, context.texts) - known) for cell in told) >= len(told)
    ]


def _told(text: str, path: tuple[str, ...], context: tuple[str, ...]) -> set[str]:
    """The data elements that a text tells of, clause by clause, by itself or under its headings.

    *KP2 báo cáo: đăng ký 201 hộ, công nhận 180 hộ*.
    """
    clauses = [clause for clause in _CLAUSE.split(text) if _NUMBER.search(clause)]
    said = [_NUMBER.sub(" ", part) for clause in clauses for part in (clause, clause.rpartition(": ")[2])]
    return {read_heading(way, context).data_element for words in said if words.strip() for way in ((words,), (*path, words))} - {""}


def _right_of_names(table: Table) -> list[int]:
    """The headed columns of words right of the names."""
    stub = table.stub
    if table.orientation != "rows" or stub.name is None:
        return []
    aside = {stub.rest, *stub.groups, *table.persons}
    return [col for col in stub.texts if col > (stub.name or 0) and col not in aside and col in table.paths]


def _worded(table: Table) -> Iterator[tuple[tuple[str, ...], list[Cell]]]:
    """The headed columns of words right of the names, with their cells that have digits where most have, or all where none has."""
    for col in _right_of_names(table):
        cells = [cell for line in table.entries if (cell := line.at.get(col)) is not None]
        told = [cell for cell in cells if any(map(str.isdigit, cell.text))]
        if told and 2 * len(told) > len(cells):
            yield table.paths[col], told
        elif cells and not told:
            yield table.paths[col], cells


def _counts(path: Sequence[str], context: tuple[str, ...], told: Sequence[Cell]) -> bool:
    """Whether a heading counts something that is collected; over digits also but for a word unknown: *Số hộ đăng ký (cập nhật)*.

    Over answers alone it need but name a model: *Cộng đồng học tập* over *Có*, *Không*.
    """
    kind = read_heading(tuple(path), context).kind
    said = facets(path[-1])
    if (bare := _without_answers(tuple(path))) and facets(bare[-1]).model and read_heading(bare, context).kind == UNMAPPED:
        kinds = {parse(cell.text).kind for cell in told}
        return "mark" in kinds and kinds <= ANSWERS
    of_digits = any(map(str.isdigit, told[0].text))
    return kind == COUNT or of_digits and kind == UNMAPPED and bool(said.noun and said.step or said.element)


def named_by_numbers(sheet: Sheet, table: Table) -> list[Finding]:
    """That the lines of a table have their names from the sheet before, by their numbers."""
    stub = table.stub
    named = [(line.at[stub.number], line.at[stub.name]) for line in table.body if table.lent and stub.name in line.at]
    return [
        Finding("names_by_number", source_sheet=sheet.name, source_cell=number.address, found=str(number.value), expected=name.text,
                params={"count": len(named)})
        for number, name in named[:1]
    ]
