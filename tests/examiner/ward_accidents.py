"""What programs do to a ward's workbook: counts that became fractions, letters misread, tones set the old way, sums never worked out."""

from __future__ import annotations

import re
from collections.abc import Callable

from .ward import Ward

MISREAD = {ord(a): b for a, b in zip("ãÃýõìòÌÒ", ("ă", "Ă", "ư", "ơ", "\u0301", "\u0323", "\u0300", "\u0309"), strict=True)}
TONES = (("òóỏõọ", "àáảãạ", "oa"), ("òóỏõọ", "èéẻẽẹ", "oe"), ("ùúủũụ", "ỳýỷỹỵ", "uy"))


def floated(v: int) -> object:
    """1.385 typed on an English machine becomes a fraction."""
    return f"{v / 1000}{{{v}}}" if v > 999 else v


def misread(w: Ward) -> Ward:
    """Bytes of cp1252 read as cp1258: ã ý õ become ă ư ơ, ì and ò a tone on the consonant before."""
    return _texts(w, lambda text: text.translate(MISREAD))


def old_tones(w: Ward) -> Ward:
    """The tone on the last vowel of oa, oe, uy: hoà, khoẻ, thuỷ."""
    moved = {a + plain[1]: plain[0] + b for first, second, plain in TONES for a, b in zip(first, second, strict=True)}
    moved |= {one.upper(): other.upper() for one, other in moved.items()}
    words = re.compile(rf"(?<![qQ])({'|'.join(moved)})(?!\w)")
    return _texts(w, lambda text: words.sub(lambda found: moved[found[1]], text))


def _texts(w: Ward, change: Callable[[str], str]) -> Ward:
    for one in (w, *w.sheets):
        for cell in one.cells.values():
            if isinstance(cell.value, str) and not cell.value.startswith("="):
                cell.value = change(cell.value)
    return w


def uncached(w: Ward, rows: list[int], columns: tuple[int, ...]) -> Ward:
    """The sums of this line are formulas that no program has worked out."""
    for c in columns:
        w.cells[w.row, w.left + c].value = f"=SUM({w.address(c, rows[0])}:{w.address(c, rows[-1])})"
    return w
