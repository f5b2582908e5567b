"""How lines stand out from those around them: bold, in capitals, further out, without a number; and what that says of sums."""

from __future__ import annotations

from hieuhoc_analysis.extract.body.outline import indent_of
from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.names.stub import Stub


def marked(body: list[Line], stub: Stub, looks: dict[str, list[bool]], named: set[int], grouped: set[int], proved: set[int],
            added_up: list[set[int]]) -> set[int]:
    """Lines that stand out together, where name or figures say of most of them that they add up others.

    Capitals are typed at will: a few such names among those that one sum adds up are parts like the others.
    """
    romans = {i for i, line in enumerate(body) if _is_roman(line, stub)}
    chosen = romans if len(romans) < 0.5 * len(body) else set()
    for look, flags in looks.items():
        group = {i for i in range(len(body)) if flags[i] and i not in named}
        if len(group) <= 0.5 * (len(body) - len(named)) and len(group & (grouped | proved)) >= max(1, 0.5 * len(group)):
            if look == "capitals":
                group -= {i for parts in added_up if sum(flags[k] for k in parts) <= 0.5 * len(parts) for i in parts if i not in proved}
            chosen |= group
    return chosen


def looks_of(body: list[Line], stub: Stub, names: list[str]) -> dict[str, list[bool]]:
    """Ways in which a line may stand out from the others, each as one flag per line."""
    cells = [_name_cell(line, stub) for line in body]
    bold = [cell is not None and cell.style.bold for cell in cells]
    upper = [text.isupper() and sum(map(str.isalpha, text)) > 3 for text in names]  # *K.P 7* has no other way
    levels = [indent_of(cell) if cell is not None else 0 for cell in cells]
    deepest = max(levels, default=0)
    outer = [level < deepest and i + 1 < len(levels) and levels[i + 1] > level for i, level in enumerate(levels)]
    bare = (
        [cell is not None and stub.number not in line.at for line, cell in zip(body, cells, strict=True)]
        if stub.number is not None
        else [False] * len(body)
    )
    filled: dict[int, int] = {}
    for line in body:
        for cell in line.cells:
            if stub.name is not None and cell.col < stub.name:
                filled[cell.col] = filled.get(cell.col, 0) + 1
    uncoded = [False] * len(body)
    for col, n in filled.items():
        if 0.5 * len(body) < n < len(body):
            uncoded = [flag or col not in line.at for flag, line in zip(uncoded, body, strict=True)]
    return {"bold": bold, "capitals": upper, "outer": outer, "bare": bare, "uncoded": uncoded}


def _name_cell(line: Line, stub: Stub) -> Cell | None:
    return line.at.get(stub.name) or next(iter(line.texts), None)


def _is_roman(line: Line, stub: Stub) -> bool:
    number = line.at.get(stub.number)
    return number is not None and shapes.marks_group(number)
