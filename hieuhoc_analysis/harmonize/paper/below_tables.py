"""The texts below the tables of a sheet that tell what the paper is."""

from __future__ import annotations

import re
from functools import cached_property

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.harmonize.paper.stated_periods import period_of_day
from hieuhoc_analysis.harmonize.paper.surroundings import Said
from hieuhoc_analysis.harmonize.places import org_units

_NUMBERED_TITLE = re.compile(r"\w+\s+(?:số\s+)?\d+(?:\.\d+)*\s*[:.–-]\s")  # *Bảng 1: *, *Biểu số 2. *
# of all figures, not *Dân số tính đến ngày 01/4/2019*
_COUNTED_UP_TO = re.compile(
    r"\W*(?:(?:ghi chú|lưu ý)\W*)?số liệu (?:báo cáo |trên |này )*(?:được |đã )?(?:tính|cập nhật|tổng hợp|chốt)\b", re.IGNORECASE
)


class Below:
    """The texts below the tables of a sheet that tell of a ward what the paper is, call a table or say up to which day was counted.

    *Trên đây là số liệu năm 2020 của thị trấn Vạn Hà*, *Bảng 1: Kết quả Gia đình học tập năm 2022*, *Ghi chú: Số liệu tính đến
    31/12/2023*. They are looked for when one first asks.
    """

    def __init__(self, sheet: Sheet, layout: Layout) -> None:
        self._sheet, self._layout = sheet, layout

    @cached_property
    def texts(self) -> list[Said]:
        """Each with where it stands."""
        places = (self._sheet.get(*place) for place, role in self._layout.words if role == "note")
        return [("below", cell.text) for cell in places if cell is not None and _tells(cell.text)]


def _tells(text: str) -> bool:
    if _COUNTED_UP_TO.match(text):
        return bool(period_of_day(text))
    told = org_units.find_wards(text) or _NUMBERED_TITLE.match(text) and shapes.starts_with(text, "title")
    return bool(told) and not shapes.starts_with(text, "note")
