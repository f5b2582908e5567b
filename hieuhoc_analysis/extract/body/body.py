"""The lines of a table's body: which are captions, and which only say of when the ones below are."""

from __future__ import annotations

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import LONG_TEXT, Line
from hieuhoc_analysis.extract.cells.periods import dated
from hieuhoc_analysis.extract.cells.shapes import ROMAN, ordinal
from hieuhoc_analysis.extract.names.stub import Stub


def names_are_years(body: list[Line], stub: Stub) -> bool:
    """Whether the lines of figures are named by years, so that a line of words is a caption over them."""
    names = [cell for line in body if line.kind == "value" for cell in line.cells if cell.col == stub.name]
    return len(names) >= 2 and sum(dated(cell) != "" for cell in names) >= 0.7 * len(names)


def figures(line: Line, columns: list[int]) -> tuple[float | None, ...]:
    """The line's plain numbers in `columns`; None where there is no number."""
    return tuple(map(line.numbers.get, columns))


def is_section(line: Line, stub: Stub, values: set[int], merges_wide: bool) -> bool:
    """Whether a line without figures is a caption over the lines below it, not a unit that has not reported."""
    if not values.isdisjoint(line.at):
        return False
    number = line.at.get(stub.number)
    name = line.at.get(stub.name)
    if number is not None and number.kind == "text" and (ROMAN.match(number.text.rstrip(".")) or (
            len(number.text.rstrip(".)")) == 1 and number.text[0].isalpha())):
        return True
    if number is not None and ordinal(number) is not None:
        return False
    if merges_wide or any(c.style.bold for c in line.cells):
        return True
    if name is not None and name.text.endswith(":") or name is not None and shapes.starts_with(name.text, "caption"):
        return True
    if number is None and stub.number is not None:
        return name is None or len(name.text) <= LONG_TEXT
    return name is None
