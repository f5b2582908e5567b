"""What has to be said of the names of lines: those that name nobody, several khu phố, former wards, or numbers of no sure kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from hieuhoc_analysis.extract.body.outline import bare_name
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.grid import Cell, Sheet, column_letters
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.lines.about import Lines
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.org_units import UnitName
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase

_Named = tuple[BodyLine, str, UnitName]  # a line, its name as written, and what was read of that
KINDLESS = 3  # times as many lines with a kind as without it


def name_cell(table: Table, line: BodyLine) -> Cell:
    """The cell with a line's name, or its first one."""
    return line.at.get(table.stub.name) or line.cells[0]


def written(cell: Cell) -> str:
    """The text of a cell, or its number."""
    return cell.text or str(cell.value)


def say_unread(out: Lines, sheet: Sheet, table: Table, line: BodyLine, name: str) -> None:
    """A line with figures that names no khu phố: its figures belong to nobody."""
    lost = [
        c for c, s in zip(line.cells, line.shapes, strict=True) if c.col in table.values and s in (shapes.NUMBER, shapes.YEAR, shapes.ERROR)
    ]
    if lost:
        out.findings.append(Finding("line_unread", source_sheet=sheet.name, source_cell=lost[0].address, found=name, params={
            "count": len(lost), "row": line.row, "last": column_letters(lost[-1].col) + str(line.row),
            **{f"name_{lang}": phrase("line.named" if name else "line.nameless", lang, name=name) for lang in LANGUAGES}}))


def say_name(out: Lines, sheet: Sheet, table: Table, line: BodyLine, unit: UnitName, name: str) -> None:
    """A name that stands for several khu phố."""
    if unit.note == "several":
        out.findings.append(
            Finding(
                "khu_pho_several",
                source_sheet=sheet.name,
                source_cell=name_cell(table, line).address,
                khu_pho=unit.canonical,
                found=name,
                expected=unit.canonical,
            )
        )


def say_parts(
    out: Lines, sheet: Sheet, table: Table, body: Sequence[BodyLine], former: list[str], unsaid: set[str], ward: str
) -> None:
    """Wards over the lines that are taken for former ones of the sheet's, though nothing calls them so: one finding a table."""
    if unsaid:
        line = next(line for line, own in zip(body, former, strict=True) if own in unsaid)
        names = ", ".join(dict.fromkeys(own for own in former if own in unsaid))
        cell = name_cell(table, line)
        out.findings.append(
            Finding("ward_parts_read", source_sheet=sheet.name, source_cell=cell.address, ward=ward, found=names, expected=ward)
        )


def say_kinds(
    out: Lines, sheet: Sheet, table: Table, body: Sequence[BodyLine], units: list[UnitName], heading: str, ward_rows: bool
) -> None:
    """Bare numbers whose kind nothing on the sheet says for certain: one finding a table."""
    if ward_rows or table.stub.name is None:
        return
    sure = set(org_units.kinds_in(heading)) if len(org_units.kinds_in(heading)) == 1 else set()
    sure |= {unit.kind for unit in units if unit.note != "bare_number" and unit.kind}
    doubtful = [(name_cell(table, line), unit) for line, unit in zip(body, units, strict=True)
                if unit.note == "bare_number" and unit.kind not in sure and line.row not in table.total_rows + table.subtotal_rows]
    if doubtful:
        cell, unit = doubtful[0]
        out.findings.append(unclear(sheet, cell.address, written(cell), unit, len(doubtful)))


def say_numbers(out: Lines, sheet: Sheet, table: Table, captions: Mapping[str, str]) -> None:
    """Bare numbers that stand over the lines of each unit, of a kind that nothing says: one finding a table."""
    over = [line.cells[0] for line in table.body if line.row in table.section_rows]
    doubtful = [(cell, unit) for cell in over if (unit := captions.get(written(cell), "")).isdecimal()]
    if doubtful:
        cell, unit = doubtful[0]
        out.findings.append(unclear(sheet, cell.address, written(cell), UnitName(unit), len(doubtful)))


def unclear(sheet: Sheet, where: str, found: str, unit: UnitName, count: int) -> Finding:
    """Say that bare numbers were taken for units of a kind that is guessed, or of none."""
    rule = "khu_pho_kind" if unit.kind else "khu_pho_unclear"
    name = unit.canonical
    return Finding(rule, source_sheet=sheet.name, source_cell=where, khu_pho=name, found=found, expected=name, params={"count": count})


def say_doubtful(out: Lines, sheet: Sheet, table: Table, body: Sequence[BodyLine], names: list[str], units: list[UnitName]) -> None:
    """What is doubtful in the names of lines that were read as khu phố, beside one another."""
    figures = table.values
    lines = [one for one in zip(body, names, units, strict=True) if one[0].row in out.by_row and not figures.isdisjoint(one[0].numbers)]
    read = [one for one in lines if one[2].canonical and out.by_row[one[0].row].khu_pho == one[2].canonical]
    doubtful = [("khu_pho_without_kind", line, name, unit.canonical) for line, name, unit in _kindless(read)]
    doubtful += [("khu_pho_divided", line, name, f"{unit.kind} {unit.number}") for line, name, unit in _divided(out, read)]
    for rule, line, name, expected in doubtful:
        cell, khu_pho = name_cell(table, line), out.by_row[line.row].khu_pho
        out.findings.append(
            Finding(rule, source_sheet=sheet.name, source_cell=cell.address, khu_pho=khu_pho, found=name, expected=expected)
        )


def say_doubtful_across(sheet: Sheet, table: Table, units: Mapping[int, str]) -> list[Finding]:
    """What is doubtful in the names of units across, each at its heading.

    ``khu_pho_unclear`` of bare numbers, of a kind that nothing says; ``khu_pho_without_kind`` of a column that was read as a khu phố where
    nearly all others have their kind: *Khác*.
    """
    if numbers := [(col, unit) for col, unit in units.items() if unit.isdecimal() and col not in table.total_columns]:
        where = f"{column_letters(numbers[0][0])}{table.header.rows[-1] if table.header.rows else table.first_row}"
        said = dict.fromkeys(unit for _, unit in numbers)
        return [unclear(sheet, where, next(iter(said)), UnitName(next(iter(said))), len(said))]
    over = {col: table.paths.get(col, ()) for col, unit in units.items() if unit and col not in table.total_columns}
    kinds = {col: any(text.isdecimal() or org_units.khu_pho_name(bare_name(text)).kind for text in path) for col, path in over.items()}
    without = [col for col, path in over.items() if not kinds[col] and not any(map(is_institution, path))]
    if KINDLESS * len(without) > sum(kinds.values()) or not table.header.rows:
        return []
    return [
        Finding(
            "khu_pho_without_kind",
            source_sheet=sheet.name,
            source_cell=f"{column_letters(col)}{table.header.rows[-1]}",
            khu_pho=units[col],
            found=" / ".join(over[col]),
            expected=units[col],
        )
        for col in without
    ]


def _kindless(read: list[_Named]) -> list[_Named]:
    """Those without a kind where nearly all others have theirs: *Phần còn lại* among *Thôn Đông*, *Thôn Tây*."""
    without = [one for one in read if not (own := org_units.khu_pho_name(bare_name(one[1]))).kind and own.note != "bare_number"]
    return [] if KINDLESS * len(without) > len(read) - len(without) else [one for one in without if not is_institution(one[1])]


def _divided(out: Lines, read: list[_Named]) -> list[_Named]:
    """The second and further lines of one number: *Khu phố 3 (phía Bắc)*, *Khu phố 3 (phía Nam)*; those of former wards are others."""
    seen: dict[tuple[str, ...], set[str]] = {}
    found = []
    tails = Counter(tail for tail, _ in {(_tail(unit), unit.number) for _, _, unit in read})
    for line, name, unit in read:
        about = out.by_row[line.row]
        if unit.kind and unit.number and (tails[_tail(unit)] < 2 or not _tail(unit)):  # *(Tam Phú)* behind several is a former ward
            known = seen.setdefault((about.ward, *about.group, about.period, unit.kind, unit.number), {unit.canonical})
            if unit.canonical not in known:
                found.append((line, name, unit))
            known.add(unit.canonical)
    return found


def _tail(unit: UnitName) -> str:
    """What stands behind the number of a name."""
    return unit.canonical.removeprefix(f"{unit.kind} {unit.number}") if unit.kind and unit.number else ""
