"""Khu phố whose lines are the sums over the tổ that they are made of: they are what is collected, their tổ are parts of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.lines.said_of_names import name_cell
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.org_units import UnitName
from hieuhoc_analysis.language.phrases import fill
from hieuhoc_analysis.language.text import fold

AGREEING = 0.6  # of the figures of khu phố that their tổ come to; what is left is mistaken


def sums_of_parts(
    sheet: Sheet, table: Table, body: Sequence[BodyLine], names: Sequence[str], units: Sequence[UnitName]
) -> tuple[dict[int, str], list[Finding]]:
    """Row → its khu phố, of lines that are the sums over the tổ below them or, as *Cộng khu phố 1*, above them; nothing elsewhere.

    With them what has to be said: that the tổ are not collected, one finding a table, and which sums they do not come to.
    """
    parts = {line.row for line, unit in zip(body, units, strict=True) if fold(unit.kind) in vocabulary.words("part")}
    if not parts or table.orientation != "rows":
        return {}, []
    lines = [line for line in body if line.row not in table.total_rows]
    named = {line.row: _named_by(name) for line, name in zip(body, names, strict=True) if line.row not in parts}
    wholes = [line.row for line in lines if line.row not in parts]
    if not wholes or not all(map(named.get, wholes)) or len(set(map(named.get, wholes))) < len(wholes):
        return {}, []
    blocks = _blocks(lines if lines[0].row not in parts else lines[::-1], parts)
    sums = list(_sums(blocks, sorted(table.values - table.rates)))
    wrong = [(cell, of_parts) for cell, whole, of_parts in sums if abs(whole - of_parts) >= 0.5]
    if not all(len(block) > 1 for block in blocks) or len(sums) - len(wrong) < AGREEING * len(sums) or len(sums) == len(wrong):
        return {}, []
    said = [_say_wrong(sheet, cell, of_parts) for cell, of_parts in wrong]
    return {row: named[row] for row in wholes}, [_say_parts(sheet, table, [line for line in lines if line.row in parts]), *said]


def _blocks(lines: Sequence[BodyLine], parts: set[int]) -> list[list[BodyLine]]:
    """Each line that is no part, with those that follow it."""
    blocks: list[list[BodyLine]] = []
    for line in lines:
        if line.row in parts and blocks:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _sums(blocks: Sequence[Sequence[BodyLine]], columns: Sequence[int]) -> Iterator[tuple[Cell, float, float]]:
    """The figures of the first line of each block, with what they are and what those of the others come to."""
    for first, *rest in blocks:
        for col in columns:
            if (whole := first.numbers.get(col)) is not None:
                yield first.at[col], whole, sum(line.numbers.get(col, 0) for line in rest)


def _say_parts(sheet: Sheet, table: Table, parts: Sequence[BodyLine]) -> Finding:
    first = name_cell(table, parts[0])
    params = {"count": len(parts)}
    return Finding("parts_of_khu_pho", source_sheet=sheet.name, source_cell=first.address, found=first.text, params=params)


def _say_wrong(sheet: Sheet, cell: Cell, of_parts: float) -> Finding:
    params = {"expected": of_parts}
    return Finding("khu_pho_not_its_parts", source_sheet=sheet.name, source_cell=cell.address, found=cell.text or str(cell.value),
                   expected=fill("{value}", value=of_parts), params=params)


def _named_by(name: str) -> str:
    """The khu phố that a line of sums is called after, '' for none and for one that may be a part itself."""
    found = org_units.find_khu_pho(name)
    kind = org_units.khu_pho_name(found).kind if found else ""
    return found if fold(kind) in vocabulary.words("of_parts") else ""
