"""The outline of a table's lines: which captions and parent lines stand over each, read from numbering and marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes, short_wards, total_names
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.cells.shapes import ROMAN
from hieuhoc_analysis.extract.cells.units import is_units
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.language.text import fold

_DASH = re.compile(r"^[-–—*•]\s*")
_PLUS = re.compile(r"^\+\s*")
_LETTERED = re.compile(r"^[a-zđ][.)]\s*", re.IGNORECASE)
_SERIES = re.compile(r"([^\W\d].*) \d{1,2}$")
_DOTTED = re.compile(r"^(\d{1,2}(?:\.\d{1,2})+)\.?\s*")
_NUMBERED = re.compile(r"^(?:STT\s)?(\d{1,2})(?:[.)]\s+|[/,:]\s+(?=[^\W\d_]))")
_ROMANED = re.compile(r"^([IVX]{1,5})[.)\-]\s*")

PLAIN = 50


_INITIAL = re.compile(r"[A-ZĐ]\.\s?[A-ZĐ](?=[^\W\d_])")
_GLUED = re.compile(r"[^\W\d_]\.[^\W\d_]")  # K.phố


def level_of(line: Line, name_col: int | None, number_col: int | None) -> int:
    """How deep a line stands: A 10, I 20, 1 30, 1.1 40, a) 60, - 70, + 80; unmarked `PLAIN`, plus its indent."""
    number = line.at.get(number_col)
    name = line.at.get(name_col) or next(iter(line.texts), None)
    mark = "" if number is None else number.text if number.kind == "text" else str(number.value)
    return _marked(mark, name.text if name is not None else "") or PLAIN + min(indent_of(name) if name is not None else 0, 9)


@codelists.remembered(4096)
def _marked(mark: str, text: str) -> int:
    """The level by the mark in the column of numbers, or before the name; 0 without one."""
    if _DASH.match(text) and len(text) > 1:
        return 70
    if _PLUS.match(text) and len(text) > 1:
        return 80
    if _LETTERED.match(text) and not _is_abbreviated(text):
        return 20 if text[0] in "IVX" and mark in ("", text) else 60  # *V.* comes after *IV.*, no list of letters goes on so far
    bare = mark.strip().rstrip(".)")
    if ROMAN.match(bare) and bare:
        return 20
    if len(bare) == 1 and bare.isalpha():
        return 10 if bare.isupper() else 60
    if re.fullmatch(r"\d{1,2}(\.\d{1,2})+", bare):
        return 30 + 10 * bare.count(".")
    if bare.isdecimal():
        return 30
    if bare == "-":
        return 70
    if match := _DOTTED.match(text):
        return 30 + 10 * match.group(1).count(".")
    return 30 if _NUMBERED.match(text) else 20 if _ROMANED.match(text) else 0


def _is_abbreviated(text: str) -> bool:
    """Whether the letter at the beginning is short for a word and no outline mark: the K of *K.phố 7*, the P of *P. 12*."""
    return bool(_GLUED.match(text)) or short_wards.opens_surely(text)


def indent_of(cell: Cell) -> int:
    """How far a text is set in, by its format or by blanks before it (a single one is a slip of the hand)."""
    written = cell.value if isinstance(cell.value, str) else ""
    return cell.style.indent + (len(written) - len(written.lstrip(" \t\u00a0"))) // 2


def bare_name(text: str, repeated: frozenset[str] = frozenset()) -> str:
    """A stub without its outline mark: ``- Đăng ký`` → ``Đăng ký``, ``1.2 Trẻ 6 tuổi`` → ``Trẻ 6 tuổi``.

    Letters that come ``repeated`` in a column mark no outline: *X. Tân Sơn*, *X. Làng Ngò* are xóm.
    """
    if text[:1].upper() in repeated and _LETTERED.match(text):
        return text
    if shapes.starts_with(text, "unit_kind") or _is_abbreviated(text):
        return text
    for pattern in (_DASH, _PLUS, _DOTTED, _NUMBERED, _ROMANED, _LETTERED):
        if match := pattern.match(text):
            rest = text[match.end():].strip()
            if rest:
                return rest
    return text


def repeated_letters(names: Iterable[str]) -> frozenset[str]:
    """Letters with a full stop that begin several names of a column, capital.

    One is enough where its neighbour in a series has the kind in full: *B. Mùi 2* beside *Buôn Mùi 1*.
    """
    names = list(names)
    letters = Counter(name[0].upper() for name in names if _LETTERED.match(name))
    in_full = (
        {(name[0].upper(), of_series(name.partition(" ")[2])) for name in names if shapes.starts_with(name, "unit_kind")}
        if letters
        else set()
    )
    return frozenset(name[0].upper() for name in names if _LETTERED.match(name) and (
        letters[name[0].upper()] > 1 or (name[0].upper(), of_series(name[2:])) in in_full and of_series(name[2:])))


def of_series(place: str) -> str:
    """The name that numbered places share, folded: *Mùi* of *Mùi 2*; '' without a number."""
    match = _SERIES.match(fold(place))
    return match.group(1) if match else ""


def line_paths(table) -> dict[int, tuple[str, ...]]:
    """Row → captions and parents from the top down, the line's own name last (outline marks removed).

    In a table of units, only captions, subtotals on top of their group and group columns stand over a line; in a
    table of indicators every shallower line does.
    """
    stack: list[tuple[int, str]] = []
    groups: dict[int, str] = {}
    paths: dict[int, tuple[str, ...]] = {}
    sections, subtotals, totals = set(table.section_rows), set(table.subtotal_rows), set(table.total_rows)
    indicators = table.orientation in ("columns", "form")
    repeated = repeated_letters(c.text for line in table.body for c in line.cells if c.col == table.stub.name and c.kind == "text")
    goes_on, asides = {row for rows in table.continued.values() for row in rows}, set(table.aside_rows)
    names_on = {line.row: _name(line, table, repeated) for line in table.body if line.row in goes_on}
    within = _within(table, sections, totals)
    over_rounds = _over_rounds(table, sections, repeated) if indicators else set()
    closed = _are_closed(table, sections, totals)
    for line in table.body:
        if line.row in asides or line.row in goes_on:
            continue
        name = " ".join(
            [
                _name(line, table, repeated),
                *(text for row in table.continued.get(line.row, ()) if not (text := names_on[row]).startswith("(")),
            ]
        )
        level = level_of(line, table.stub.name, table.stub.number)
        for col in table.stub.groups:
            cell = line.at.get(col)
            if cell is not None and cell.text:
                groups[col] = cell.text
                for deeper in [c for c in groups if c > col]:
                    del groups[deeper]
        if line.row in sections and (not indicators or line.row in over_rounds or level >= PLAIN and _names_place(name)):
            # *Ấp Tân Thái*, *Toàn phường* stand over indicators that no mark sets below them, as do captions over the same ones each
            level = min(level, 25 if level >= PLAIN else level)
        if line.row in totals and not indicators:
            paths[line.row] = (*(text for _, text in stack if closed or period_of(text)), name)  # the total of *Năm 2018*, *Quý I*
            if line.row not in within:  # the next quarter is of the same year
                stack = stack[: next((at for at, (_, text) in enumerate(stack) if period_of(text)[:1] == "-"), 0)]
            continue
        if (
            line.row in sections
            and period_of(name)[:1] == "-"
            and (of_year := next((deep for deep, text in reversed(stack) if shapes.year_of(text)), None)) is not None
        ):
            level = max(level, of_year + 1)  # *Quý I* under *Năm 2018*, though no mark sets it below
        while stack and stack[-1][0] >= level:
            stack.pop()
        above = tuple(text for _, text in stack)
        paths[line.row] = tuple(groups[c] for c in sorted(groups)) + above + ((name,) if name else ())
        if line.row in subtotals and not indicators:
            if not total_names.is_subtotal(name):
                stack.append((min(level, 25), name))
            elif stack:
                stack.pop()
        elif indicators or line.row in sections:
            stack.append((level, name))
    return paths


def _are_closed(table, sections: set[int], totals: set[int]) -> bool:
    """Whether each caption says what is counted and has one total among its lines: *GIA ĐÌNH HỌC TẬP | Thôn 1, Thôn 2, Cộng*."""
    marks = [line for line in table.body if line.row in sections or line.row in totals]
    captions, sums = marks[::2], marks[1::2]
    return (
        len(captions) == len(sums) > 1
        and all(line.row in totals for line in sums)
        and all(line.row in sections and any(shapes.has_word(c.text, "measure") for c in line.texts) for line in captions)
    )


def _within(table, sections: set[int], totals: set[int]) -> set[int]:
    """The totals that do not end what their caption is over: those on top, and those of a round that comes again below.

    *Năm 2018 | Thôn 1, Thôn 2, Cộng* and then *Năm 2019 | Thôn 1, Thôn 2, Cộng*.
    """
    within: set[int] = set()
    first: Line | None = None
    passed: list[int] = []
    for line in table.body:
        if line.row in sections:
            first, passed = None, []
        elif line.row in totals:
            (within.add if first is None else passed.append)(line.row)
        elif first is None:
            first = line
        elif passed:
            if any(_says_again(cell, first, table) for cell in line.cells):
                within.update(passed)
            else:
                first = line
            passed = []
    return within


def _over_rounds(table, sections: set[int], repeated: frozenset[str]) -> set[int]:
    """The captions under each of which the same lines come again: *Vĩnh Sơn*, 1 *Đăng ký*, 2 *Đạt*, *Vĩnh Hải*, 3 *Đăng ký*, 4 *Đạt*."""
    rounds: dict[int, list[str]] = {}
    under: list[str] = []
    for line in table.body:
        if line.row in sections and len(line.cells) == 1:
            under = rounds[line.row] = []
        else:
            under.append(_name(line, table, repeated))
    alike = Counter(map(tuple, rounds.values()))
    return {row for row, names in rounds.items() if len(names) > 1 and alike[tuple(names)] > 1}


def _says_again(cell: Cell, first: Line, table) -> bool:
    """Whether a name, or a year or word left of it or right of it before the figures, is that of another line as well."""
    above = first.at.get(cell.col)
    if above is None or cell.col == table.stub.number or cell.col >= min(table.values, default=0):
        return False
    return (above.text, above.value) == (cell.text, cell.value) and not is_units(cell.text)


def _names_place(name: str) -> bool:
    """Whether a caption over indicators says whose they are, a unit's or the whole ward's."""
    return bool(shapes.unit_kind(name) or total_names.is_total(name)) and not shapes.has_word(name, "measure")


def _name(line: Line, table, repeated: frozenset[str]) -> str:
    cell = line.at.get(table.stub.name)
    if cell is None:
        remarks = _behind_figures(line, table)
        cell = next((c for c in line.texts if c.col not in table.values and c.col < remarks), None)
    if cell is None and (line.kind == "years" or len(line.cells) == 1 and line.row in table.section_rows):
        cell = line.cells[-1]  # the caption *Năm 2018*, or *I* beside it; 2018 over two columns of names
    if cell is None:
        return ""
    rest = line.at.get(table.stub.rest)
    if line.at.get(table.stub.number, cell) is not cell and cell.text and _INITIAL.match(cell.text):
        return cell.text  # *3 | X. Thanh Chương*: the line has its number already
    return f"{_text(cell, repeated)} {_text(rest, repeated)}" if rest is not None else _text(cell, repeated)


def _behind_figures(line: Line, table) -> float:
    """The column from which on words are no name of a line of figures: *Khá*, *Đạt* under *Xếp loại*, beside years of one khu phố."""
    last = max(table.values, default=0)
    of_unit = table.orientation == "rows" and table.stub.name is not None and table.stub.name < last
    return last if of_unit and not table.values.isdisjoint(line.at) else float("inf")


def _text(cell: Cell, repeated: frozenset[str]) -> str:
    if cell.kind == "text":
        return bare_name(cell.text, repeated)
    value = cell.value
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
