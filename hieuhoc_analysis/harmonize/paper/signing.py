"""The wards whose offices sign the sheets of a workbook."""

from __future__ import annotations

from hieuhoc_analysis.extract.grid import Workbook
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.language.text import has_accents


def signing_wards(workbook: Workbook, layouts: list[Layout]) -> dict[str, set[str]]:
    """The wards whose offices sign each sheet: *TM. HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC BÌNH*."""
    return {
        sheet.name: {
            ward
            for place, role in layout.words
            if role == "signature" and (cell := sheet.get(*place)) is not None
            for ward in org_units.find_wards(of_capitals(cell.text))
        }
        for sheet, layout in zip(workbook.sheets, layouts, strict=True)
    }


def of_capitals(text: str) -> str:
    """A text in capitals, where a font of capitals (.VnTimeH) keeps small letters in the cell."""
    return text.upper() if text.islower() and has_accents(text) else text
