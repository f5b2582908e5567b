"""Lines of signs in the place of figures that are not given: ``Wyoming | (D) | (D) | (X)``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hieuhoc_analysis.extract.cells.shapes import CODE, TEXT

if TYPE_CHECKING:
    from hieuhoc_analysis.extract.cells.lines import Line

SIGN = 4  # letters; a sign for a figure that is not given has no more


def is_withheld(line: Line, counts: Mapping[str, int]) -> bool:
    """A name, and signs for figures that are not given: ``Wyoming | (D) | (D) | (X)``, ``Water | S | S | S``, perhaps a remark.

    Letters that number columns differ from each other.
    """
    letters = {c.text for c in line.cells[1:]}
    if (
        len(line.cells) > 2
        and len(letters) == 1
        and line.shapes[0] == TEXT
        and len(letter := letters.pop()) == 1
        and letter.isupper()
        and len(line.cells[0].text) > 1
    ):
        return True
    signs = [c.text for c, s in zip(line.cells, line.shapes, strict=True) if s == CODE]
    return (
        line.shapes[0] == TEXT
        and counts[TEXT] - (line.shapes[-1] == TEXT) == 1
        and len(signs) >= 2
        and len(set(signs)) < len(signs)
        and all(text[1:-1].isupper() for text in signs)
    )


def is_unknown(above: Line, line: Line, under: Line) -> bool:
    """Whether a line between two of figures has a sign that they were not given for each of its own: ``Bulgaria | : | u | : | bu``.

    Signs are short, of small letters if any, and the same ones again.
    """
    if (above.kind, under.kind) != ("value", "value") or under.row - above.row > 4:
        return False
    signs = [c.text for c in line.cells[1:] if c.col in above.numbers or c.col in under.numbers]
    return (
        len(signs) > max(1, len({*signs}))
        and line.cells[0] in line.texts
        and len(line.cells[0].text) > SIGN
        and all(len(text) <= SIGN and text == text.lower() for text in signs)
    )
