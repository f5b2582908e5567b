"""The wards that a sheet names beside the figures of another: those that it was made of, as *Khu vực xã Đạ Ròn cũ* over its thôn,
a column *Thuộc đơn vị cũ*, *Thôn 1 (Đạ Ròn)*, or a title that tells of the merger.

Whether they are that, only the other workbooks tell: a ward named so that stops as the other begins (`validate.successions`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.figures import Read
from hieuhoc_analysis.harmonize.places.ward_mentions import find_wards
from hieuhoc_analysis.harmonize.places.wards import ward_name
from hieuhoc_analysis.language.text import fold

NO_PLACE = ("heading", "code", "signature", "personal")  # roles of cells that name no part of a ward
_BEHIND = re.compile(r"\(([^\W\d_][^()\d]+)\)$")  # a name in brackets behind that of a khu phố
_PARTS = re.compile(r"\s*(?:[,;+&/]|\bvà\b)\s*")


def named_beside(sheet: Sheet, layout: Layout, reads: Iterable[Read]) -> set[tuple[str, str]]:
    """(Ward of figures, another ward that the sheet names beside them or, where its figures are of one, anywhere)."""
    figures = [figure for read in reads for figure in read.figures]
    all_wards = {figure.ward for figure in figures} - {""}
    if not all_wards:
        return set()
    of_row: dict[int, set[str]] = defaultdict(set)
    for figure in figures if len(all_wards) > 1 else ():
        if figure.ward:
            of_row[figure.row].add(figure.ward)
    columns, kind = _of_old_units(sheet, layout), _kind()
    found = set()
    for (row, col), role in layout.words:
        if role in NO_PLACE:
            continue
        wards = of_row.get(row, all_wards)
        text = sheet.cells[row][col].text
        if len(wards) == 1 and (col in columns or kind.search(fold(text))):
            (ward,) = wards
            found |= {(ward, name) for name in _names(text, col in columns) if name != ward}
        elif len(wards) == 1 and role == "stub" and (behind := _BEHIND.search(text.strip())):
            (ward,) = wards
            found |= {(ward, name) for name in _names(behind[1], True) if name != ward}
    return found


def _of_old_units(sheet: Sheet, layout: Layout) -> set[int]:
    """Columns headed *Xã cũ*, whose cells may lack the kind."""
    past = re.compile(rf"\b(?:{vocabulary.past()})\b", re.IGNORECASE)
    return {col for (row, col), role in layout.words if role == "heading" and past.search(fold(sheet.cells[row][col].text))}


def _names(text: str, bare: bool) -> Iterator[str]:
    """The wards of a list, each as it is called; what follows a kind without one of its own is of that kind: *các xã Lạc Lâm, Ka Đô*."""
    kind, told = "Xã" if bare else "", vocabulary.former().sub(" ", text)
    for part in _PARTS.split(told):
        wards = find_wards(part)
        if wards and (bare or told != text):
            kind = ward_name(wards[0]).kind
        yield from wards or (find_wards(f"{kind} {part}") if kind and part[:1].isupper() else ())


@codelists.remembered(8)
def _kind() -> re.Pattern[str]:
    """A word for a kind of ward, folded."""
    words = sorted(vocabulary.any_spelling("ward"), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")
