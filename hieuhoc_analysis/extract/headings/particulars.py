"""Lines right over a heading that say something of the whole table, what it counts or of which year, and are no levels of it."""

from __future__ import annotations

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.grid import Cell


def say_of_all(line: Line, lower: Line, upper: Line | None, values: set[int], merges: Merges) -> bool:
    """Whether a line over `lower`, the highest level of a heading over the columns `values` so far, says something of all of the table.

    *Nguồn: | Sở Y tế*, *Xã Cát Minh | Năm 2020*, *Sex | Total* under the `upper` line *Age | Total*.
    """
    first = min(values)
    return (
        _are_labelled(line, lower, first, merges)
        or len(values) > 1 and _says_whose_and_when(line, lower, first, merges)
        or upper is not None and upper.row + 1 == line.row and all(_is_pair(one, lower, first, merges) for one in (line, upper))
    )


def is_head(cell: Cell) -> bool:
    """Whether a text heads the numbering or the names: *STT*, *Khu phố*, *Year*."""
    return any(shapes.is_word(cell.text, kind) for kind in ("stt", "name", "year_name"))


def _are_labelled(line: Line, lower: Line, first: int, merges: Merges) -> bool:
    """Whether a line holds labels that end in a colon and what they say.

    A heading of the names, *Chỉ tiêu:*, has none below it, and a group beside it reaches over several columns.
    """
    labels, said = line.cells[::2], [merges.span(c) for c in line.cells[1::2]]
    if len(labels) != len(said) or labels[0].col >= first or not all(c.text.endswith(":") for c in labels):
        return False  # *Tháng 5 so với:* is a group
    return labels[0].col in lower.at or all(span.first_col == span.last_col for span in said)


def _is_pair(line: Line, lower: Line, first: int, merges: Merges) -> bool:
    """Whether a line holds a label over the names, which have their own heading below it, and one text over the first figures.

    Two such lines say of all that *Sex* is *Total* and *Age*, too.
    """
    if not len(line.cells) == len(line.texts) == 2:
        return False
    label, said = line.cells
    under, span = lower.at.get(label.col), merges.span(said)
    return (
        under is not None
        and label.col < span.first_col == span.last_col == first
        and all(cell.text[:1].isupper() and not shapes.awaits_more(cell.text) for cell in (label, said, under))
    )


def _says_whose_and_when(line: Line, lower: Line, first: int, merges: Merges) -> bool:
    """Whether a line right over *Thôn | Tổng số hộ | ...* only says of them all where and when, in what or whence.

    *Xã Cát Minh | Năm 2020*, *Unit | Thousands*, *Nguồn | Sở Y tế*.
    """
    if len(line.cells) != 2 or line.cells[0] not in line.texts:
        return False
    place, when = line.cells
    under, span = lower.at.get(place.col), merges.span(when)
    if under is None or place.col >= first:
        return False
    if any(shapes.is_word(place.text, kind) for kind in ("unit_line", "note", "period_name")):
        return span.first_col == span.last_col and place.text != under.text and (is_head(under) or not is_head(place))
    return (
        not is_head(place)
        and any(shapes.starts_with(place.text, kind) for kind in ("letterhead", "territory", "unit_line"))
        and bool(period_of(when.text or str(when.value)))
    )
