"""The titles of a sheet by their place, with labels joined with the value that stands in the cell behind them."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice, zip_longest

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.units import is_unit_line
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.language.wording import is_one

LONGEST_LABEL = 24  # letters
_BOXES = re.compile(r"([☐□▢⬜]|\[ ?\])|([☑☒✓✔■▣]|\[[xX]\])")
KIND_ALONE = re.compile(r"(?<!thị )\b(xã|phường|thị trấn)$", re.IGNORECASE)
_BARE_KIND = re.compile(r"xa|phuong|thi tran", re.IGNORECASE)


def titles_of(sheet: Sheet, layout: Layout) -> list[tuple[int, int, str]]:
    """Row, column and text of every title, top down."""
    return [
        (row, col, text)
        for row, cells in sheet.cells.items()
        for (col, cell), behind in zip_longest(cells.items(), islice(cells.values(), 1, None))
        if cell.text
        and (
            text := _with_year(behind)
            if _labels_year(cell.text, behind)
            else _with_value(cell, behind, len(cells)) or as_ticked(cell.text)
            if layout.roles.get((row, col)) == "title"
            else ""
        )
    ]


def as_ticked(text: str) -> str:
    """A text with boxes to tick, with what is ticked only: *Năm báo cáo: ☐ 2021 ☑ 2022* → *Năm báo cáo: 2022*; any other as it stands."""
    first, *rest = _BOXES.split(text)
    choices = list(zip(rest[::3], rest[1::3], rest[2::3], strict=True))
    if not any(blank for blank, _, _ in choices) or not any(ticked for _, ticked, _ in choices):
        return text
    return " ".join([first.strip(), *(words.strip() for _, ticked, words in choices if ticked)]).strip()


def _labels_year(text: str, behind: Cell | None) -> bool:
    """Whether a text is a label of the year: *Năm báo cáo*; *Nam*, as men are called too, only before a year."""
    label = text.rstrip(" :")
    return len(text) < LONGEST_LABEL and is_one(text, "year_label") and (label.casefold() != "nam" or bool(_with_year(behind)))


def _with_year(behind: Cell | None) -> str:
    """*Năm báo cáo:* joined with the year in the cell behind it; '' where none stands there."""
    year = shapes.year_of(behind.text or str(behind.value)) if behind is not None else None
    return f"{'năm học' if year and '-' in year else 'năm'} {year}" if year else ""


def _with_value(label: Cell, behind: Cell | None, many: int) -> str:
    """*Phường* joined with the name in the cell behind it, as over a pivot table, or *Đến ngày:* with its day; '' for any other text.

    `many` are the cells of the row.
    """
    beside = behind is not None and label.text.endswith(":") and behind.col == label.col + 1 and not is_unit_line(label.text)
    kind = label.text.strip(" :")
    if behind is None or not (beside or many == 2 and (KIND_ALONE.fullmatch(kind) or _BARE_KIND.fullmatch(kind))):
        return ""
    value = f"{behind.value:%d/%m/%Y}" if isinstance(behind.value, date) else behind.text
    return f"{label.text.rstrip(' :')} {value}" if value else ""
