"""Lines of a body that are no figures of their own: captions over those below them, and names that go on in the next row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.body import Stub, is_section, names_are_years
from hieuhoc_analysis.extract.lines import Line, Merges
from hieuhoc_analysis.extract.outline import PLAIN, level_of
from hieuhoc_analysis.extract.shapes import NIL

if TYPE_CHECKING:
    from hieuhoc_analysis.extract.tables import Table


def mark_captions(table: Table, merges: Merges) -> None:
    """Mark the lines of the body that are captions over those below them.

    Beside what a line itself shows, its neighbours tell: deeper lines under it (*- Lớp 6*); years that name the lines;
    and lines of words of which one stands first and none last or next to another. Dots (*……*) are room for more units.
    """
    empty = [i for i, line in enumerate(table.body) if line.kind in ("text", "weak") and set(line.shapes) != {NIL} and not any(cell.col in table.values for cell in line.cells)]
    bare = [i for i in empty if table.body[i].kind == "text" and not _is_over_heading(table, i)]
    last = len(table.body) - 1
    spaced = len(bare) >= 2 and bare[0] == 0 and last not in bare and all(b - a > 1 for a, b in zip(bare, bare[1:], strict=False))
    units = {kind for line in table.body if line.kind in ("value", "weak") for kind in _unit_kinds(line)}
    regular = names_are_years(table.body, table.stub) or spaced
    _mark_continued(table, bare)
    goes_on = {row for rows in table.continued.values() for row in rows}
    for i, (line, under) in enumerate(zip(table.body, table.body[1:], strict=False)):
        if line.row in goes_on:
            table.section_rows.append(line.row)
            continue
        if line.kind not in ("text", "weak", "years") or set(line.shapes) == {NIL}:
            continue
        wide = any(span.last_col - span.first_col >= 2 for span in map(merges.span, line.cells))
        own = is_section(line, table.stub, table.values, wide)
        if own or not _unit_kinds(line) & units and (i in bare and regular or i in empty and _is_over_parts(line, under, table.stub)):
            table.section_rows.append(line.row)


def _mark_continued(table: Table, bare: list[int]) -> None:
    """Names that go on in the row below (*KDC Trần Hưng* / *Đạo 2*), as where a table was pasted from a letter.

    Captions would divide the whole body, and so stand first; where figures stand first, several plain lines that hold only
    the rest of a name, or one that begins in small letters or a bracket, each between two numbered lines, are no captions.
    """
    def goes_on(i: int) -> bool:
        line, above = table.body[i], table.body[i - 1]
        cells = [c for c in line.cells if c.col == table.stub.name]
        return (i > 0 and len(line.cells) == len(cells) == 1 and above.kind == "value" and table.stub.number in above.at and table.stub.name in above.at
                and not cells[0].style.bold and not _unit_kinds(line) and not cells[0].text.endswith(":") and level_of(line, table.stub.name, table.stub.number) >= PLAIN
                and not any(shapes.has_word(cells[0].text, kind) for kind in ("measure", "total", "caption", "of_which")))

    first_unit = next((line for line in table.body if not any(shapes.has_word(cell.text, "total") for cell in line.texts)), None)  # a total may stand above the first caption
    if table.stub.number is None or first_unit is None or first_unit.kind != "value":
        return
    found = [i for i in bare if goes_on(i)]
    for i in found:
        first = table.body[i].texts[0].text[:1]
        if len(found) > 1 or first.islower() or first == "(":
            table.continued.setdefault(table.body[i - 1].row, []).append(table.body[i].row)


def _is_over_heading(table: Table, i: int) -> bool:
    """Whether nothing but words lies between a line of the body and the heading that returns below it: the title of the next page."""
    if not table.repeated_rows:
        return False
    after = next((table.body[k].row for k in range(i, len(table.body)) if table.body[k].kind in ("value", "weak")), 0)
    return any(table.body[i].row < row < after for row in table.repeated_rows)


def _unit_kinds(line: Line) -> set[str]:
    """The kind of unit that a line is called: *Thôn 2* like *Thôn 1*, but *Khu vực nông thôn* unlike the khu phố under it."""
    return {kind for cell in line.texts if (kind := shapes.unit_kind(cell.text))}


def _is_over_parts(line: Line, under: Line, stub: Stub) -> bool:
    """Whether the next line is marked as a part of this one: by a dash or letter, not only by its indent."""
    return PLAIN + 9 < level_of(under, stub.name, stub.number) > level_of(line, stub.name, stub.number)
