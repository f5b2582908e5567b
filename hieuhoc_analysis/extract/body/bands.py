"""Where tables stand side by side on a sheet."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import pairwise, takewhile

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.covered import Covered
from hieuhoc_analysis.extract.cells.currency import read_amounts
from hieuhoc_analysis.extract.cells.lines import OF_FIGURES, Line, Zone, band_at, read_within
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.periods import counts_on
from hieuhoc_analysis.extract.cells.shapes import ERROR, NIL, NUMBER, NUMERIC, TEXT, YEAR, ordinal, shape
from hieuhoc_analysis.extract.cells.spacing import step_of
from hieuhoc_analysis.extract.cells.units import is_units
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.language.text import fold_ascii

_MARK = re.compile(r"\s*(?:\*+|\((?:\*|\d)\)|:)$")  # *Đăng ký (1)* returns as *Đăng ký*
_CLASS = re.compile(r"[<>≤≥]? ?\d+ ?[-–] ?[<>≤≥]? ?\d+")  # *0-<1*, *15-19*

LEAST = 2  # lines of figures that tell whether tables stand side by side
FEW = 3  # lines of figures over them that are but their beginnings


def read_bands(sheet: Sheet, lines: list[Line], merges: Merges, covered: Covered) -> list[list[Line]]:
    """Cut where tables stand side by side: each band holds the lines of one of them, or of the sheet's whole width."""
    blocks: list[list[Line]] = []
    step, within = step_of(lines), False  # a blank row after a heading parts it from the lines, also where one stands between these
    for line in lines:
        if blocks and line.row - blocks[-1][-1].row <= (step if within else 1):
            blocks[-1].append(line)
        else:
            blocks.append([line])
            within = False
        within |= line.kind in OF_FIGURES
    done: list[list[Line]] = []
    zone: list[tuple[int, int]] = []
    bands: list[list[Line]] = []
    for block in blocks:
        cut = _side_by_side(block, merges) or [(1, 1 << 20)]
        if len(cut) == 1 and zone and _fits(block, zone, merges):
            cut = zone  # what follows under tables side by side belongs to one of them
        if cut != zone:
            over = _heading_over(bands, cut, block, merges)
            done += bands
            zone, bands = cut, [[] for _ in cut]
            if over:
                _share_out(sheet, over, zone, bands, covered)
        _share_out(sheet, block, zone, bands, covered)
    return done + bands


def _heading_over(bands: list[list[Line]], cut: Zone, block: list[Line], merges: Merges) -> list[Line]:
    """Take from the band above tables side by side what belongs to them and a blank row parts from their figures.

    That is the heading of each of them, or lines with too few figures to tell by themselves, among which one of them begins; their first
    lines of figures may each have a blank row under it.
    """
    if len(cut) == 1 or len(bands) != 1:
        return []
    above = bands[0]
    last, below = len(above), block[0].row
    while last and block[0].kind in OF_FIGURES and above[last - 1].kind in OF_FIGURES and above[last - 1].row < below - 1:
        last, below = last - 1, above[last - 1].row
    first = last
    while first and above[first - 1].row == above[last - 1].row - (last - first):
        first -= 1
    figures = [at for at in range(first, last) if above[at].kind in OF_FIGURES]
    start = first if len(figures) <= FEW else figures[-1] + 1
    over = above[start:]
    held = [Counter(band_at(cut, cell.col) for cell in line.cells) for line in over]
    headed = {at for of_line in held for at, many in of_line.items() if at is not None and many > 1}
    begins = start == first and any(many > 2 for of_line in held for many in of_line.values())  # two may say of which unit all is
    if len(headed) < len(cut) and not begins or not _fits(over, cut, merges):
        return []
    del above[start:]
    return over


def _share_out(sheet: Sheet, block: list[Line], zone: Zone, bands: list[list[Line]], covered: Covered) -> None:
    """Add the lines to the bands, each restricted to the columns of one; a row of column numbers stays one where it is short."""
    numbered = {line.row for line in block if line.kind == "sequence"}
    parts = [block] if len(zone) == 1 else read_within(sheet, [line.row for line in block], zone, covered)
    for band, lines in zip(bands, parts, strict=True):
        if lines is not block:
            read_amounts(lines)
        for line in lines:
            if line.row in numbered:
                line.kind = "sequence"
        band += lines


def _fits(block: list[Line], zone: Zone, merges: Merges) -> bool:
    """Whether no cell of the lines reaches over a gap between the tables side by side."""
    if len(zone) == 1:
        return True
    spans = [merges.span(cell) for line in block for cell in line.cells]
    return all((at := band_at(zone, span.first_col)) is not None and span.last_col <= zone[at][1] for span in spans)


def _side_by_side(block: list[Line], merges: Merges) -> list[tuple[int, int]] | None:
    """Column bands that are tables of their own: separated by an empty column, each with stub and figures."""
    figures = [line for line in block if line.kind in OF_FIGURES]
    while figures and figures[0].shapes.count(NIL) == 1 and not {NUMBER, YEAR, ERROR} & {*figures[0].shapes}:
        figures = figures[1:]  # the *** under a letterhead
    if len(figures) < LEAST:
        return None
    if parts := _pairs(block, figures) or _folded(block, figures):
        return parts
    used: set[int] = set()
    for line in takewhile(lambda line: line.row <= figures[-1].row, block):  # below the figures signatures stand in any column
        used.update([cell.col for cell in line.cells])
        if len(line.cells) == 1 and line.row < figures[0].row:
            continue  # a title over all of them
        for merge in merges.beginning.get(line.row, ()):
            if merge.first_col in line.at:
                used.update(range(merge.first_col, min(merge.last_col, merge.first_col + 400) + 1))
    ordered = sorted(used)
    bands: list[list[int]] = [[ordered[0], ordered[0]]]
    for col in ordered[1:]:
        if col == bands[-1][1] + 1:
            bands[-1][1] = col
        else:
            bands.append([col, col])
    if len(bands) < 2:
        return None

    # the first line of the one may stand beside the heading of the other
    heads = sorted(c.col for line in block if line.row <= figures[0].row for c in line.texts
                   if (shapes.is_word(c.text, "name") or shapes.starts_with(c.text, "year_name"))
                   and (span := merges.span(c)).last_col == span.first_col and _tells_apart(figures, c))  # *Lớp* over its kinds names none
    # by line the columns of words and of figures; *%* or *đồng* beside every figure names nothing
    held = [
        ([c.col for c in line.texts if _may_name(c.text)], line.columns(*NUMERIC)) for line in figures
    ]

    def whole(first: int, last: int) -> bool:
        named = 0
        # bare numbers under *Thôn*, years under *Năm* or one after the other are names
        headed = _within(heads, first, last)[1] > 0 or _years_down(figures, first)
        for texts, numbers in held:
            word, words = _within(texts, first, last)
            number, many = _within(numbers, first, last)
            named += bool(words and many and texts[word] < numbers[number + many - 1]) or (headed and many > 1)
        return named >= 2

    kept: list[tuple[int, int]] = []
    start = bands[0][0]
    filled = sorted({cell.col for line in figures for cell in line.cells})
    beside = [col for col, after in pairwise(filled) if after == col + 1]
    joined = False  # names and figures of one table stand in columns next to each other; else a gap parts any two columns
    for (first, end), (after, last) in pairwise(bands):
        joined |= end > first
        if joined and _within(beside, after, last - 1)[1] and whole(start, end) and whole(after, bands[-1][1]):
            kept.append((start if kept else 1, after - 1))
            start, joined = after, False
    kept.append((start, 1 << 20))
    return kept if len(kept) > 1 else None


def _may_name(text: str) -> bool:
    """Whether a text may be the name of a line, in words or as the class of a number: *Thôn 1*, *0-<1*, *15-19*."""
    return any(map(str.isalpha, text)) and not is_units(text) or _CLASS.fullmatch(text) is not None


def _within(columns: list[int], first: int, last: int) -> tuple[int, int]:
    """At which place of ascending columns those from `first` to `last` begin, and how many they are."""
    at = bisect_left(columns, first)
    return at, bisect_right(columns, last) - at


def _years_down(figures: list[Line], col: int) -> bool:
    """Whether a column without a heading holds one year after the other, beside which others may have words."""
    said = [cell.text or str(cell.value) for line in figures if (cell := line.at.get(col)) is not None]
    years = [*filter(None, (shapes.year_of(total_names.without_leader(text)) for text in said))]
    return len(years) > 2 and 3 * len(years) >= 2 * len(said) and counts_on(years)


def _pairs(block: list[Line], figures: list[Line]) -> list[tuple[int, int]] | None:
    """Column bands of a form that has its labels in several columns, each right before its figures, under no heading.

    *Tổng số hộ | 758 | Nhân khẩu | 3059*.
    """
    longest = max(figures, key=lambda line: len(line.cells))
    labels = [c.col for c in longest.texts]
    over = [line for line in block if line.row < figures[0].row][-1:]
    if (
        len(labels) < 2
        or len(labels) != len(longest.cells) - len(labels)
        or any(s == TEXT for s in longest.shapes[1::2])
        or any(len(line.cells) > 1 and line.row + 1 == figures[0].row for line in over)
    ):
        return None
    columns = [c.col for c in longest.cells]
    said = [c for line in figures for c in line.texts]
    answers = [c for c in said if c.col not in labels]  # words for a figure, *xem lại*
    if (
        any([c.col for c in line.cells] != columns[: len(line.cells)] for line in figures)
        or 2 * len(answers) > len(figures)
        or any(shapes.has_word(c.text, "measure") != (c.col in labels) for c in said)
    ):
        return None
    return _from(labels)


def _from(starts: list[int]) -> list[tuple[int, int]]:
    """Column bands that begin at these columns, the first at the sheet's."""
    return [(first if at else 1, last - 1) for at, (first, last) in enumerate(zip(starts, [*starts[1:], (1 << 20) + 1], strict=True))]


def _folded(block: list[Line], figures: list[Line]) -> list[tuple[int, int]] | None:
    """Column bands of a long table set in halves beside each other under the same headings, or of accounts under names of their own.

    *TT | Chỉ tiêu | Số lượng | TT | Chỉ tiêu | Số lượng*; *Nội dung thu | Số tiền | Nội dung chi | Số tiền*.
    """
    held = [({c.col for c in line.cells}, {c.col for c in line.texts}) for line in figures]
    for line in takewhile(lambda line: line.row < figures[0].row, block):
        words = [fold_ascii(_MARK.sub("", c.text)) for c in line.cells] if line.kind == "text" else []
        width = len(words)
        many = next((at for at in range(2, width // 2 + 1) if width % at == 0 and words == words[:at] * (width // at)), width // 2)
        if many < 2 or width % many:
            continue
        own = [at for at, (one, other) in enumerate(zip(words[:many], words[-many:], strict=True)) if one != other]
        heads = [line.cells[at:at + many] for at in range(0, width, many)]
        if own:
            is_cut = len(own) == 1 and own[0] < many - 1 and _name_accounts(figures, [of_half[own[0]] for of_half in heads])
        else:
            is_cut = (
                any(shapes.is_word(line.cells[0].text, kind) for kind in ("stt", "name"))
                and words[:many].count(words[0]) == 1
                and all(_names_lines(figures, held, of_half) for of_half in heads)  # *no. | %* twice heads the figures of one stub
            )
        if is_cut:
            return _from([of_half[0].col for of_half in heads])
    return None


def _name_accounts(figures: list[Line], heads: list[Cell]) -> bool:
    """Whether under each of these headings, all different, every line has a name of its own, in words."""
    below = [[cell for line in figures if (cell := line.at.get(head.col)) is not None] for head in heads]
    return len({head.text for head in heads}) == len(heads) and all(
        len(cells) > 1
        and len({cell.text for cell in cells}) == len(cells)
        and all(_may_name(cell.text) and shape(cell) == TEXT for cell in cells)
        for cells in below
    )


def _names_lines(figures: list[Line], held: list[tuple[set[int], set[int]]], heads: list[Cell]) -> bool:
    """Whether most lines that `held` anything under these headings have words there, or there are bare numbers under *Khóm*."""
    own = {head.col for head in heads}
    worded = [words.isdisjoint(own) for columns, words in held if not columns.isdisjoint(own)]
    names = [head for head in heads[:2] if shapes.is_word(head.text, "name") and shapes.unit_kind(head.text)]
    return 2 * sum(worded) < len(worded) or any(_tells_apart(figures, head) for head in names)


def _tells_apart(figures: list[Line], head: Cell) -> bool:
    """Whether bare numbers or years under a heading name the lines, each once: *1, 2, 3* under *Thôn*, not the figures under *State*.

    Under a heading of years these are years: *Nam* over counts is one of men.
    """
    cells = (line.at.get(head.col) for line in figures if line.row > head.row)
    below = [cell for cell in cells if cell is not None and not total_names.is_total(cell.text)]
    numbers = [shapes.year_of(c.text) or ordinal(c) for c in below]
    if not shapes.is_word(head.text, "name") and any(shape(c) != YEAR for c in below):
        return False
    return bool(numbers) and None not in numbers and len(set(numbers)) == len(numbers)
