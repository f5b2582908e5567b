"""Khu phố whose lines are the sums over the tổ that they are made of: they are what is collected, their tổ are parts of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.lines import Line as BodyLine
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize import org_units, vocabulary
from hieuhoc_analysis.harmonize.org_units import UnitName
from hieuhoc_analysis.language.text import fold

AGREEING = 0.6  # of the figures of khu phố that their tổ come to; what is left is mistaken


def sums_of_parts(table: Table, body: Sequence[BodyLine], names: Sequence[str], units: Sequence[UnitName]) -> Mapping[int, str]:
    """Row → its khu phố, of lines that are the sums over the tổ below them or, as *Cộng khu phố 1*, above them; nothing elsewhere."""
    parts = {line.row for line, unit in zip(body, units, strict=True) if fold(unit.kind) in vocabulary.words("part")}
    if not parts or table.orientation != "rows":
        return {}
    lines = [line for line in body if line.row not in table.total_rows]
    named = {line.row: _named_by(name) for line, name in zip(body, names, strict=True) if line.row not in parts}
    wholes = [line.row for line in lines if line.row not in parts]
    if not wholes or not all(map(named.get, wholes)) or len(set(map(named.get, wholes))) < len(wholes):
        return {}
    blocks = _blocks(lines if lines[0].row not in parts else lines[::-1], parts)
    return {row: named[row] for row in wholes} if _come_to(blocks, sorted(table.values - table.rates)) else {}


def _blocks(lines: Sequence[BodyLine], parts: set[int]) -> list[list[BodyLine]]:
    """Each line that is no part, with those that follow it."""
    blocks: list[list[BodyLine]] = []
    for line in lines:
        if line.row in parts and blocks:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _come_to(blocks: Sequence[Sequence[BodyLine]], columns: Sequence[int]) -> bool:
    """Whether the first line of each block is the sum over the others of it, in most of its figures."""
    pairs = [
        (first.numbers[col], sum(line.numbers.get(col, 0) for line in rest))
        for first, *rest in blocks
        for col in columns
        if col in first.numbers
    ]
    agreeing = sum(abs(whole - parts) < 0.5 for whole, parts in pairs)
    return all(len(block) > 1 for block in blocks) and agreeing >= AGREEING * len(pairs) > 0


def say_parts(sheet: Sheet, table: Table, body: Sequence[BodyLine], wholes: Mapping[int, str]) -> list[Finding]:
    """That the lines of tổ are not collected, beside the sums over them: one finding a table."""
    parts = [line for line in body if line.row not in {*table.total_rows, *wholes}]
    first = parts[0].at.get(table.stub.name) or parts[0].cells[0]
    params = {"count": len(parts)}
    return [Finding("parts_of_khu_pho", source_sheet=sheet.name, source_cell=first.address, found=first.text, params=params)]


def _named_by(name: str) -> str:
    """The khu phố that a line of sums is called after, '' for none and for one that may be a part itself."""
    found = org_units.find_khu_pho(name)
    kind = org_units.khu_pho_name(found).kind if found else ""
    return found if fold(kind) in vocabulary.words("of_parts") else ""
