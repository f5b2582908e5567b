"""What a page says outside its cells: the head that is printed on it and the boxes drawn over it. Some offices write the title there."""

from __future__ import annotations

import re

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.package import MAX_TEXT, Package
from hieuhoc_analysis.extract.grid import PLAIN, Cell

MOST = 50  # texts of a sheet: titles are few
# codes of a printed head: a font, a section (left, middle, right), size, colour, page number, date; ``&&`` is the sign itself
_CODE = re.compile(r'&(?:"([^",]*)[^"]*"|([LCR])|(&)|\d{1,3}|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|[A-Za-z])')


def text_outside(text: str, font: str = "") -> Cell:
    """A text that has no place in the grid (row and column 0)."""
    return Cell(0, 0, "text", text, PLAIN._replace(font=font))


def printed_head(code: str) -> list[Cell]:
    """The lines of a printed head, from Excel's code for it: ``&C&"Times New Roman,Bold"&14TITLE``."""
    lines: list[tuple[str, str]] = [("", "")]
    font, at = "", 0
    for match in _CODE.finditer(code):
        lines[-1] = (lines[-1][0] + code[at:match.start()] + (match[3] or ""), lines[-1][1] or font)
        at = match.end()
        if match[1] is not None:
            font = "" if match[1] == "-" else match[1]
            if not lines[-1][0].strip():
                lines[-1] = (lines[-1][0], font)
        elif match[2]:
            font = ""
            lines.append(("", ""))
    lines[-1] = (lines[-1][0] + code[at:], lines[-1][1] or font)
    return [text_outside(line, font) for text, font in lines for line in text.splitlines() if line.strip()][:MOST]


def drawn_texts(package: Package, sheet_part: str) -> list[Cell]:
    """The paragraphs of the text boxes drawn on a sheet; those before the damage where a drawing is damaged, which costs no figures.

    Raises
    ------
    UnreadableFile
        ``file_doctype`` or one of the size rules.
    """
    drawings = [link.part for link in package.relations(sheet_part).values() if link.kind == "drawing" and link.part in package]
    return [cell for part in drawings for cell in _of_drawing(package, part)]


def _of_drawing(package: Package, part: str) -> list[Cell]:
    found: list[Cell] = []
    pieces: list[str] = []
    font = ""
    within = inside = size = 0

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal font, within, inside
        word = element.rpartition(" ")[2]
        within += word == "txBody"
        inside += word == "t"
        if word == "p":
            pieces.clear()
            font = ""
        elif word == "latin" and within and not font:
            font = attributes.get("typeface", "")
        elif word == "br":
            pieces.append(" ")

    def end(element: str) -> None:
        nonlocal within, inside
        word = element.rpartition(" ")[2]
        within -= word == "txBody"
        inside -= word == "t"
        if word == "p" and within and len(found) < MOST and (said := "".join(pieces).strip()):
            found.append(text_outside(said, "" if font.startswith("+") else font))  # *+mn-lt* is the theme's

    def text(piece: str) -> None:
        nonlocal size
        size += len(piece)
        if size > MAX_TEXT:
            raise UnreadableFile("file_too_large", found=part)
        if inside and within:
            pieces.append(piece)

    try:
        package.parse(part, start, end, text)
    except UnreadableFile as error:
        if error.rule != "file_damaged":
            raise
    return found
