"""Lines that add up others by chance only: units of one kind, numbers that count on, the parts that return for every unit."""

from __future__ import annotations

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.shapes import ordinal
from hieuhoc_analysis.extract.cells.units import is_units
from hieuhoc_analysis.extract.names.stub import Stub
from hieuhoc_analysis.language.text import fold

OWN_NAMES = 0.8  # of the lines: where so many have a name of their own, no second word is needed to tell them apart


def alike(kinds: list[str], i: int, children: list[int]) -> bool:
    """Whether parent and children are units of one kind (*Thôn 3* among *Thôn 1*, *Thôn 2*; 32 among 31, 30): a coincidence."""
    return bool(kinds[i]) and (all(kinds[k] == kinds[i] for k in children) or is_usual(kinds, i))


def is_usual(kinds: list[str], i: int) -> bool:
    """Whether many other lines are units of the same kind below wards, as *Thôn Lạc Hải* among thôn."""
    return _is_below_wards(kinds[i]) and kinds.count(kinds[i]) - 1 >= 0.3 * len(kinds)


def counted_on(body: list[Line], i: int, children: list[int], stub: Stub) -> bool:
    """Whether parent and children count on in one numbering, so that the sum is a coincidence."""
    def n(k: int) -> int | None:
        cell = body[k].at.get(stub.number)
        return ordinal(cell) if cell is not None and not (cell.kind == "text" and "." in cell.text.rstrip(".")) else None

    mine, first = n(i), n(children[0] if children[0] > i else children[-1])
    if mine is None or first is None:
        return False
    return first == mine + 1 if children[0] > i else mine == first + 1


def kind_of(line: Line, stub: Stub) -> str:
    """The kind of unit with which the name of a line begins; ``number`` for one named by a number."""
    cell = line.at.get(stub.name)
    if cell is not None and (cell.kind == "number" or cell.text.isdecimal()):
        return "number"
    return shapes.unit_kind(cell.text) if cell is not None else ""


def is_numbered_unit(text: str) -> bool:
    """*KP. 02*: however it looks, only its figures can make it a total; *Phường 12* may be one by its look."""
    return _is_below_wards(shapes.unit_kind(text)) and any(map(str.isdigit, text))


def parts_of_units(body: list[Line], stub: Stub) -> set[int]:
    """Lines told apart by a second word that returns for every unit (*Tổng số, Nam, Nữ* of each year): no totals."""
    out: set[int] = set()
    names = {cell.text or cell.value for line in body if stub.name is not None and (cell := line.at.get(stub.name))}
    for col in stub.texts if len(names) < OWN_NAMES * len(body) else ():
        if stub.name is None or col <= stub.name:
            continue
        words = {i: c.text for i, line in enumerate(body) if (c := line.at.get(col)) and c.kind == "text"}
        if len(words) >= 0.8 * len(body) and 2 <= len(set(words.values())) <= 0.5 * len(words):
            out |= set(words)
    return out


def units_beside(body: list[Line], stub: Stub) -> dict[int, str]:
    """What the lines are counted in where a column says it of all that are named, each by its place in the body: *Hộ*, *Dòng họ*, *%*."""
    named = [i for i, line in enumerate(body) if line.at.get(stub.name) is not None and line.numbers]
    for col in stub.texts:
        words = {i: cell.text for i in named if (cell := body[i].at.get(col)) is not None}
        if col != stub.name and len(words) == len(named) and 3 * sum(map(is_units, words.values())) >= len(named) > 2:
            return {i: fold(word) for i, word in words.items()}
    return {}


def _is_below_wards(kind: str) -> bool:
    return kind != "" and not total_names.is_territory(kind)
