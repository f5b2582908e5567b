"""Whether a heading that returns begins another table of the same form, or the next page of the one above.

The next page of one table repeats its heading, and so does the next table of one form (the same districts for another year).
What stands around it is weighed: a title of its own, *(tiếp theo)*, names that return or numbers that count on, totals that close
the one part and open or close the other.
"""

from __future__ import annotations

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import OF_FIGURES, Line
from hieuhoc_analysis.extract.cells.shapes import TEXT, ordinal
from hieuhoc_analysis.language.text import roman_value

ANOTHER = 3  # evidence from which a returning heading begins another table
GAP = 2  # rows from a line to the next, with one blank between


def begins_another(over: list[Line], titles: set[str], before: list[Line], after: list[Line], block: str | None) -> bool:
    """Whether a heading that returns begins another table of the same form rather than the next page of this one.

    `over` are the lines over it: a caption under it stands in the body. `block` is one over the figures there, the first of
    its words: the next page begins with the next block (*Cơ cấu (%)*).
    """
    captions = [cell.text for line in over for cell in line.cells if cell.text]
    evidence = -2 if not captions and block is not None else 0
    if captions and titles.issuperset(captions):
        evidence -= 2  # the title printed on every page
    elif titles.isdisjoint(captions) and captions:
        evidence += 2
    ours = [line for line in before if line.kind in OF_FIGURES]
    theirs = _until_heading(after)
    mine, new = {_name(line) for line in ours}, [_name(line) for line in theirs]
    known = sum(name in mine for name in new)
    left, right = _count(ours, -1), _count(theirs, 0)
    anew = left is not None and right == 1
    # the same lines once more, as on the form of the next khu phố; where these are but two, its title says so
    few = 1 if captions and not titles.issuperset(captions) else 2
    again = bool(captions) and len(ours) > few and [_name(line) for line in ours] == new[: len(ours)]
    evidence += 3 if again else 2 if 2 * known > len(new) else 0 if anew else -1
    evidence += 2 if _total_at_one_end(ours) and _total_at_one_end(theirs) else 0
    evidence += 1 if anew else -2 if left is not None and right == left + 1 else 0
    evidence -= 3 if _goes_on_with_groups(ours, theirs) else 0
    return evidence >= ANOTHER


def _goes_on_with_groups(ours: list[Line], theirs: list[Line]) -> bool:
    """Whether the first line is the group after the last one above: *B | Công chức cấp xã* after *A | Cán bộ cấp xã*."""
    above = next((cell for line in reversed(ours) if shapes.marks_group(cell := line.cells[0])), None)
    if above is None or not theirs or not shapes.marks_group(theirs[0].cells[0]):
        return False
    last, first = (cell.text.rstrip(".") for cell in (above, theirs[0].cells[0]))
    return roman_value(first) == (roman_value(last) or 0) + 1 or len(first) == len(last) == 1 and ord(first) == ord(last) + 1


def _until_heading(after: list[Line]) -> list[Line]:
    """The lines of figures up to the next heading, or title behind blank rows, as far as one can tell without reading it."""
    part: list[Line] = []
    row = after[0].row
    for line in after:
        if line.kind in OF_FIGURES:
            part.append(line)
        elif part and (len(line.texts) >= 3 or line.kind == "years" or line.row > row + GAP):
            break
        row = line.row
    return part


def _name(line: Line) -> str:
    cell = next(iter(line.texts), line.cells[0])
    return shapes.fold(cell.text) or str(cell.value)


def _total_at_one_end(part: list[Line]) -> bool:
    return bool(part) and any(total_names.is_total(cell.text) for line in (part[0], part[-1]) for cell in line.texts[:1])


def _count(part: list[Line], end: int) -> int | None:
    """The running number of the part's first (0) or last (-1) numbered line, when its lines are numbered."""
    numbers = [
        n
        for line in part
        if len(line.cells) > 2 and line.cells[1].kind == "text" and line.shapes[1] == TEXT and (n := ordinal(line.cells[0])) is not None
    ]
    return numbers[end] if 2 * len(numbers) > len(part) else None
