"""Which lines of a body add up others: said by their name, shown by their look, proved by their figures.

No single sign is enough on real sheets. A region among provinces may be bold or not, indented less or not, numbered
or not; its name may be no total's name; its figures may be rates, rounded, or cover units that have not reported.
So lines that look alike are judged together: where most of those that can be checked add up the lines under (or
above) them, all of them are totals of groups.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.body import Stub, figures
from hieuhoc_analysis.extract.grid import Cell, column_number
from hieuhoc_analysis.extract.lines import Line
from hieuhoc_analysis.extract.outline import indent_of
from hieuhoc_analysis.extract.shapes import ERROR, NUMBER, ROMAN, YEAR, ordinal

_SUM = re.compile(r"^(?:SUM|SUBTOTAL)\((?:9,|109,)?\$?([A-Z]{1,3})\$?(\d+):\$?\1\$?(\d+)\)$", re.IGNORECASE)
SURE = 5.0  # decimal digits of agreement that no chance explains
LIKELY = 2.0  # enough where the look says the same
REACH = 600  # a group has fewer lines than this


@dataclass(slots=True)
class Sums:
    """Lines that are the sum of the lines after them (or before them), as far as the figures say.

    ``parents`` gives each summing line the lines that it adds up; ``digits`` how many digits agree; ``tops`` are the
    lines that no other one contains.
    """

    parents: dict[int, list[int]] = field(default_factory=dict)
    digits: dict[int, float] = field(default_factory=dict)
    tops: list[int] = field(default_factory=list)


def find_totals(body: list[Line], stub: Stub, columns: list[int], measures_down: bool) -> tuple[list[int], list[int]]:
    """Rows of the totals of the table, and of the totals of its groups.

    Parameters
    ----------
    body : list of Line
        The table's lines without its captions.
    stub : Stub
        Where names and numbers stand.
    columns : list of int
        Columns of counts: rates add up to nothing.
    measures_down : bool
        Whether the lines are indicators, of which *Tổng số hộ* is one, no total.
    """
    names = [_name(line, stub) for line in body]
    named = {i for i, text in enumerate(names) if shapes.is_total(text)}
    grouped = _named_groups(names, measures_down) - named - {i for i, line in enumerate(body) if line.kind != "value"}
    looks = _looks(body, stub, names)
    standing = {i for flags in looks for i, flag in enumerate(flags) if flag} | named | grouped
    sums = _best_sums([figures(line, columns) for line in body], standing, named) if len(body) >= 3 else Sums()
    chance = _parts(body, stub)
    proved = {i for i, parts in sums.parents.items() if i not in chance and not _counted_on(body, i, parts, stub) and not _alike(body, i, parts, stub)}
    written = _by_formula(body, columns)
    units = {i for i, text in enumerate(names) if _is_numbered_unit(text)}
    chosen = proved | (_marked(body, stub, looks, named, grouped, proved) - units) | written.keys()
    totals, subtotals = [], []
    for i, line in enumerate(body):
        if i in named and not any(j in named and i in members for j, members in sums.parents.items()):
            totals.append(line.row)
        elif i in named or i in grouped:
            subtotals.append(line.row)
        elif (i in proved and sums.tops == [i]) or written.get(i, 0) >= len(body) - 1 - sum(k != i for k in written) > 1 or _nameless_end(body, i, names, stub, columns):
            totals.append(line.row)
        elif i in chosen:
            subtotals.append(line.row)
    return totals, subtotals


def _by_formula(body: list[Line], columns: list[int]) -> dict[int, int]:
    """Lines whose counts are written as sums of other lines (``SUM(C7:C9)``), stored result or not: index → lines summed."""
    rows = {line.row for line in body}
    out = {}
    for i, line in enumerate(body):
        spans = []
        for cell in line.cells:
            text = cell.formula or (str(cell.value).lstrip("=") if cell.kind == "formula" else "")
            if cell.col in columns and (match := _SUM.match(text or "")):
                letters, first, last = match.group(1), int(match.group(2)), int(match.group(3))
                if column_number(letters.upper()) == cell.col and not first <= line.row <= last:
                    spans.append(sum(first <= row <= last for row in rows))
        if spans and min(spans) > 1 and len(spans) * 2 > sum(c.col in columns for c in line.cells):
            out[i] = min(spans)
    return out


# ------------------------------------------------------------------------------------ names


def _name(line: Line, stub: Stub) -> str:
    """The text that names a line; a word beside an own name (*Tổng số* of one unit merged over three lines) is none."""
    at = {c.col: c for c in line.cells}
    cell = at.get(stub.name or 0)
    if cell is not None and cell.kind == "text":
        return cell.text
    if cell is not None:
        return ""
    return next((c.text for c in line.texts), "")


def _named_groups(names: list[str], measures_down: bool) -> set[int]:
    """Lines called *Cộng I* or after a statistical region; where nearly all are regions, they are the units themselves."""
    if measures_down:
        return set()
    regions = {i for i, text in enumerate(names) if shapes.is_word(text, "region")}
    if len(regions) > 0.5 * len(names):
        regions = set()
    return regions | {i for i, text in enumerate(names) if shapes.is_subtotal(text)}


def _is_numbered_unit(text: str) -> bool:
    """*KP. 02*: however it looks, only its figures can make it a total; *Phường 12* may be one by its look."""
    return shapes.starts_with(text, "unit_kind") and any(c.isdigit() for c in text) and shapes.fold(text).split(" ")[0] not in ("phường", "xã", "tt", "thị")


def _parts(body: list[Line], stub: Stub) -> set[int]:
    """Lines told apart by a second word that returns for every unit (*Tổng số, Nam, Nữ* of each year): no totals."""
    out: set[int] = set()
    for col in stub.texts:
        if stub.name is None or col <= stub.name:
            continue
        words = {i: c.text for i, line in enumerate(body) for c in line.cells if c.col == col and c.kind == "text"}
        if len(words) >= 0.8 * len(body) and 2 <= len(set(words.values())) <= 0.5 * len(words):
            out |= set(words)
    return out


def _nameless_end(body: list[Line], i: int, names: list[str], stub: Stub, columns: list[int]) -> bool:
    """A first or last line of figures without any name is the total that nobody labelled."""
    if len(body) < 3 or i not in (0, len(body) - 1) or stub.name is None or stub.period is not None:
        return False
    line = body[i]
    if names[i] or any(c.col == stub.name for c in line.cells) or line.kind != "value":
        return False
    return len(line.columns(NUMBER, YEAR, ERROR)) >= max(1, 0.5 * len(columns))


# ------------------------------------------------------------------------------------- look


def _marked(body: list[Line], stub: Stub, looks: list[list[bool]], named: set[int], grouped: set[int], proved: set[int]) -> set[int]:
    """Lines that stand out together, where name or figures say of most of them that they add up others."""
    romans = {i for i, line in enumerate(body) if _is_roman(line, stub)}
    chosen = romans if len(romans) < 0.5 * len(body) else set()
    for flags in looks:
        group = {i for i in range(len(body)) if flags[i] and i not in named}
        if len(group) <= 0.5 * (len(body) - len(named)) and len(group & (grouped | proved)) >= max(1, 0.5 * len(group)):
            chosen |= group
    return chosen


def _looks(body: list[Line], stub: Stub, names: list[str]) -> list[list[bool]]:
    """Ways in which a line may stand out from the others, each as one flag per line."""
    cells = [_name_cell(line, stub) for line in body]
    bold = [cell is not None and cell.style.bold for cell in cells]
    upper = [text.isupper() and len(text) > 3 for text in names]
    levels = [indent_of(cell) if cell is not None else 0 for cell in cells]
    deepest = max(levels, default=0)
    outer = [level < deepest and i + 1 < len(levels) and levels[i + 1] > level for i, level in enumerate(levels)]
    bare = [cell is not None and not _has(line, stub.number) for line, cell in zip(body, cells, strict=True)] if stub.number is not None else [False] * len(body)
    filled: dict[int, int] = {}
    for line in body:
        for cell in line.cells:
            if stub.name is not None and cell.col < stub.name:
                filled[cell.col] = filled.get(cell.col, 0) + 1
    uncoded = [False] * len(body)
    for col, n in filled.items():
        if 0.5 * len(body) < n < len(body):
            uncoded = [flag or not _has(line, col) for flag, line in zip(uncoded, body, strict=True)]
    return [bold, upper, outer, bare, uncoded]


def _name_cell(line: Line, stub: Stub) -> Cell | None:
    return next((c for c in line.cells if c.col == stub.name), None) or next(iter(line.texts), None)


def _has(line: Line, col: int | None) -> bool:
    return any(c.col == col for c in line.cells)


def _is_roman(line: Line, stub: Stub) -> bool:
    number = next((c for c in line.cells if c.col == stub.number), None)
    if number is None or number.kind != "text":
        return False
    mark = number.text.rstrip(".")
    return bool(ROMAN.match(mark) and mark) or (len(mark) == 1 and mark.isupper())


# ---------------------------------------------------------------------------------- figures


def _alike(body: list[Line], i: int, children: list[int], stub: Stub) -> bool:
    """Whether parent and children are units of one kind (*Thôn 3* among *Thôn 1*, *Thôn 2*; 32 among 31, 30): a coincidence."""
    def kind(k: int) -> str:
        cell = next((c for c in body[k].cells if c.col == stub.name), None)
        if cell is not None and (cell.kind == "number" or cell.text.isdecimal()):
            return "number"
        words = shapes.fold(cell.text).split(" ") if cell is not None else []
        # the longest: *Khu vực nông thôn* is no *Khu phố*
        return next((head for n in (3, 2, 1) if (head := " ".join(words[:n])) and shapes.is_word(head, "unit_kind")), "")

    mine = kind(i)
    if not mine:
        return False
    same = sum(kind(k) == mine for k in range(len(body)) if k != i)
    return all(kind(k) == mine for k in children) or (mine not in ("xã", "phường", "thị trấn", "tt") and same >= 0.3 * len(body))


def _counted_on(body: list[Line], i: int, children: list[int], stub: Stub) -> bool:
    """Whether parent and children count on in one numbering, so that the sum is a coincidence."""
    def n(k: int) -> int | None:
        cell = next((c for c in body[k].cells if c.col == stub.number), None)
        return ordinal(cell) if cell is not None and not (cell.kind == "text" and "." in cell.text.rstrip(".")) else None

    mine, first = n(i), n(children[0] if children[0] > i else children[-1])
    if mine is None or first is None:
        return False
    return first == mine + 1 if children[0] > i else mine == first + 1


def _best_sums(vectors: list[tuple[float | None, ...]], standing: set[int], named: set[int]) -> Sums:
    """Sums of the lines after, or of the lines before: whichever way the figures agree on more.

    Few digits are enough for a line that stands out. For the others they are only where the total then agrees.
    """
    units = _resolutions(vectors)
    best = max((_either_way(vectors, units, standing, SURE, back) for back in (False, True)), key=lambda found: sum(found.digits.values()))
    if named and not named & set(best.parents):
        bold = max((_either_way(vectors, units, standing, LIKELY, back) for back in (False, True)), key=lambda found: sum(found.digits.values()))
        if any(bold.tops == [i] for i in named):
            return bold
    return best


def _either_way(vectors: list[tuple[float | None, ...]], units: list[float], standing: set[int], need: float, back: bool) -> Sums:
    n = len(vectors)
    if back:
        flipped = _sums(vectors[::-1], units, {n - 1 - i for i in standing}, need)
        found = Sums({n - 1 - k: sorted(n - 1 - i for i in v) for k, v in flipped.parents.items()},
                     {n - 1 - k: v for k, v in flipped.digits.items()}, sorted(n - 1 - i for i in flipped.tops))
    else:
        found = _sums(vectors, units, standing, need)
    # the total of all may stand at the other end than the totals of the groups
    end = 0 if back else n - 1
    if len(found.tops) >= 3 and end in found.tops and end not in found.parents:
        rest = [i for i in found.tops if i != end]
        digits = _agreement(vectors[end], [vectors[i] for i in rest], units)
        if digits >= (LIKELY if end in standing else need):
            found.parents[end], found.digits[end], found.tops = rest, digits, [end]
    return found


def _resolutions(vectors: list[tuple[float | None, ...]]) -> list[float]:
    """The last decimal place that each column is written to, at most six."""
    out = []
    for column in zip(*vectors, strict=True):
        places = 0
        for value in column:
            while value is not None and places < 6 and abs(value * 10**places - round(value * 10**places)) > 1e-6:
                places += 1
        out.append(10.0**-places)
    return out


def _sums(vectors: list[tuple[float | None, ...]], units: list[float], standing: set[int], need: float) -> Sums:
    """Walk upwards; a line takes the nearest lines under it that add up to it."""
    found = Sums()
    tops: list[int] = []  # nearest first
    for i in range(len(vectors) - 1, -1, -1):
        k, digits = _children(vectors, i, tops, units, LIKELY if i in standing else need)
        if k:
            found.parents[i] = sorted(tops[:k])
            found.digits[i] = digits
            tops = tops[k:]
        tops.insert(0, i)
    found.tops = sorted(tops)
    return found


def _children(vectors: list[tuple[float | None, ...]], i: int, tops: list[int], units: list[float], need: float) -> tuple[int, float]:
    """How many of the nearest `tops` add up to line `i`, and how many digits agree."""
    target = vectors[i]
    wanted = [c for c, value in enumerate(target) if value is not None and value > 0]
    if not wanted:
        return 0, 0.0
    sums = [0.0] * len(target)
    seen = [0] * len(target)
    gaps = [False] * len(target)
    for k, j in enumerate(tops[:REACH], 1):
        vector = vectors[j]
        for c in wanted:
            value = vector[c]
            if value is None:
                gaps[c] = True
            elif value:
                sums[c] += value
                seen[c] += 1
        if k < 2:
            continue
        digits = _digits(target, sums, seen, gaps, wanted, units)
        if digits >= need:
            return k, digits
        used = [c for c in wanted if seen[c]]
        if used and all(sums[c] > target[c] + 0.5 for c in used):  # type: ignore[operator]
            return 0, 0.0
    return 0, 0.0


def _agreement(target: tuple[float | None, ...], parts: list[tuple[float | None, ...]], units: list[float]) -> float:
    wanted = [c for c, value in enumerate(target) if value is not None and value > 0]
    columns = [[part[c] for part in parts] for c in range(len(target))]
    sums = [sum(value or 0 for value in column) for column in columns]
    seen = [sum(bool(value) for value in column) for column in columns]
    gaps = [None in column for column in columns]
    return _digits(target, sums, seen, gaps, wanted, units) if wanted else 0.0


def _digits(target: tuple[float | None, ...], sums: list[float], seen: list[int], gaps: list[bool], wanted: list[int],
            units: list[float]) -> float:
    """Decimal digits by which sums of at least two lines agree with the target; 0 when more columns speak against it.

    A column of decimals that disagrees is likely an average, and one with gaps may lack a unit: neither speaks.
    """
    digits, hits, against = 0.0, 0, 0
    for c in wanted:
        if not seen[c]:
            continue
        value: float = target[c]  # type: ignore[assignment]
        if abs(sums[c] - value) <= 1e-9 * value + 0.51 * units[c] * (units[c] < 1):
            hits += 1
            if seen[c] >= 2:
                digits += math.log10(max(value / units[c], 1.0))
        elif units[c] == 1.0 and not (gaps[c] and sums[c] < value):
            against += 1
    return digits if hits > 2 * against or (hits >= against and digits >= SURE) else 0.0
