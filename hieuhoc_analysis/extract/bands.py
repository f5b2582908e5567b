"""Where tables stand side by side on a sheet."""

from __future__ import annotations

from hieuhoc_analysis.extract import shapes, total_names
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.lines import Line, Merges, read_lines
from hieuhoc_analysis.extract.periods import counts_on
from hieuhoc_analysis.extract.shapes import ERROR, NIL, NUMBER, TEXT, YEAR, ordinal


def read_bands(sheet: Sheet, lines: list[Line], merges: Merges) -> list[list[Line]]:
    """Cut where tables stand side by side: each band holds the lines of one of them, or of the sheet's whole width."""
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and line.row - blocks[-1][-1].row == 1:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    done: list[list[Line]] = []
    zone: list[tuple[int, int]] = []
    bands: list[list[Line]] = []
    for block in blocks:
        cut = _side_by_side(block, merges) or [(1, 1 << 20)]
        if len(cut) == 1 and zone and _fits(block, zone, merges):
            cut = zone  # what follows under tables side by side belongs to one of them
        if cut != zone:
            over = _heading_over(bands, cut, merges)
            done += bands
            zone, bands = cut, [[] for _ in cut]
            for band, (first, last) in zip(bands, zone, strict=True):
                band.extend(_within(sheet, over, first, last) if over else ())
        for band, (first, last) in zip(bands, zone, strict=True):
            band.extend(block if len(zone) == 1 else _within(sheet, block, first, last))
    return done + bands


def _heading_over(bands: list[list[Line]], cut: list[tuple[int, int]], merges: Merges) -> list[Line]:
    """Take from the band above tables side by side the heading of each of them, which a blank row parts from their figures."""
    if len(cut) == 1 or len(bands) != 1:
        return []
    above = bands[0]
    start = len(above)
    while start and above[start - 1].kind not in ("value", "weak") and above[start - 1].row == above[-1].row - (len(above) - start):
        start -= 1
    over = above[start:]
    heads_all = all(any(sum(first <= cell.col <= last for cell in line.cells) > 1 for line in over) for first, last in cut)
    if not heads_all or not _fits(over, cut, merges):
        return []
    del above[start:]
    return over


def _within(sheet: Sheet, block: list[Line], first: int, last: int) -> list[Line]:
    """The lines restricted to the columns of one table; a row of column numbers stays one where it is short."""
    numbered = {line.row for line in block if line.kind == "sequence"}
    lines = read_lines(sheet, first, last, [line.row for line in block])
    for line in lines:
        if line.row in numbered:
            line.kind = "sequence"
    return lines


def _fits(block: list[Line], zone: list[tuple[int, int]], merges: Merges) -> bool:
    """Whether no cell of the lines reaches over a gap between the tables side by side."""
    if len(zone) == 1:
        return True
    spans = [merges.span(cell) for line in block for cell in line.cells]
    return all(any(first <= span.first_col and span.last_col <= last for first, last in zone) for span in spans)


def _side_by_side(block: list[Line], merges: Merges) -> list[tuple[int, int]] | None:
    """Column bands that are tables of their own: separated by an empty column, each with stub and figures."""
    figures = [line for line in block if line.kind in ("value", "weak")]
    while figures and figures[0].shapes.count(NIL) == 1 and not {NUMBER, YEAR, ERROR} & {*figures[0].shapes}:
        figures = figures[1:]  # the *** under a letterhead
    if len(figures) < 2:
        return None
    if parts := _pairs(block, figures) or _folded(block, figures):
        return parts
    used: set[int] = set()
    for line in block:
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
    heads = [c.col for line in block if line.row <= figures[0].row for c in line.texts
             if (shapes.is_word(c.text, "name") or shapes.starts_with(c.text, "year_name")) and _tells_apart(figures, c)]

    def whole(first: int, last: int) -> bool:
        named = 0
        # bare numbers under *Thôn*, years under *Năm* or one after the other are names
        headed = any(first <= col <= last for col in heads) or _years_down(figures, first)
        for line in figures:
            inside = [(c, s) for c, s in zip(line.cells, line.shapes, strict=True) if first <= c.col <= last]
            texts = [c for c, s in inside if s == TEXT and any(map(str.isalpha, c.text))]  # *%* beside every figure names nothing
            numbers = [c for c, s in inside if s in (NUMBER, NIL, YEAR, ERROR)]
            named += bool(texts and numbers and texts[0].col < numbers[-1].col) or (headed and len(numbers) > 1)
        return named >= 2

    kept: list[tuple[int, int]] = []
    start = bands[0][0]
    for i, (_, end) in enumerate(bands):
        rest = bands[i + 1:]
        if whole(start, end) and rest and whole(rest[0][0], rest[-1][1]):
            kept.append((start if kept else 1, rest[0][0] - 1))
            start = rest[0][0]
    kept.append((start, 1 << 20))
    return kept if len(kept) > 1 else None


def _years_down(figures: list[Line], col: int) -> bool:
    """Whether a column without a heading holds one year after the other."""
    said = [(c, s) for line in figures for c, s in zip(line.cells, line.shapes, strict=True) if c.col == col]
    return len(said) > 2 and all(s == YEAR for _, s in said) and counts_on([shapes.year_of(c.text or str(c.value)) or "" for c, _ in said])


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
    return [(first if at else 1, last - 1) for at, (first, last) in enumerate(zip(labels, [*labels[1:], (1 << 20) + 1], strict=True))]


def _folded(block: list[Line], figures: list[Line]) -> list[tuple[int, int]] | None:
    """Column bands of a long table set in halves beside each other under the same headings.

    *TT | Chỉ tiêu | Số lượng | TT | Chỉ tiêu | Số lượng*.
    """
    for line in block:
        words = [shapes.fold(c.text) for c in line.cells]
        width = len(words)
        again = next((at for at in range(2, width // 2 + 1) if width % at == 0 and words == words[:at] * (width // at)), 0)
        if (
            line.row < figures[0].row
            and line.kind == "text"
            and again
            and any(shapes.is_word(line.cells[0].text, kind) for kind in ("stt", "name"))
            and len(set(words[:again])) == again
        ):
            heads = line.cells[::again]
            starts = [head.col for head in heads]
            if not all(_names_lines(figures, head, again) for head in heads):
                continue  # *no. | %* twice heads the figures of one stub
            return [
                (first if at else 1, last - 1) for at, (first, last) in enumerate(zip(starts, [*starts[1:], (1 << 20) + 1], strict=True))
            ]
    return None


def _names_lines(figures: list[Line], head: Cell, width: int) -> bool:
    """Whether most lines have words under these columns, or bare numbers under the first, *Khóm*."""
    worded = sum(any(head.col <= c.col < head.col + width for c in line.texts) for line in figures)
    return 2 * worded > len(figures) or bool(shapes.unit_kind(head.text)) and _tells_apart(figures, head)


def _tells_apart(figures: list[Line], head: Cell) -> bool:
    """Whether bare numbers or years under a heading name the lines, each once: *1, 2, 3* under *Thôn*, not the figures under *State*."""
    below = [c for line in figures for c in line.cells if c.col == head.col and c.row > head.row and not total_names.is_total(c.text)]
    numbers = [ordinal(c) if (year := shapes.year_of(c.text)) is None else year for c in below]
    return bool(numbers) and None not in numbers and len(set(numbers)) == len(numbers)
