"""The looks of an .xlsx: number formats, fonts, borders and alignments, which cells name by number."""

from __future__ import annotations

from collections.abc import Iterator

from hieuhoc_analysis.extract.grid import ACROSS, PLAIN, Style
from hieuhoc_analysis.extract.number_formats import BUILTIN
from hieuhoc_analysis.extract.ooxml_texts import element_names
from hieuhoc_analysis.extract.package import parse_xml

_SIDES = {"start": "l", "end": "r"}  # as Strict calls left and right
_ALIGNMENTS = {"left": "left", "center": "center", "right": "right", ACROSS: ACROSS}


def read_styles(pieces: Iterator[bytes], part: str) -> list[Style]:
    """The looks that cells name by number (``cellXfs``), in order."""
    sections = ("numFmts", "fonts", "borders", "cellXfs")
    known = element_names(
        *sections, "numFmt", "font", "name", "b", "i", "sz", "border", "left", "right", "top", "bottom",
        "start", "end", "xf", "alignment", "cellStyleXfs", "dxfs",
    )
    formats = dict(BUILTIN)
    fonts: list[dict] = []
    borders: list[str] = []
    looks: list[dict] = []
    section = ""

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal section
        word = known.get(element)
        if word is None:
            return
        if word in sections or word in ("cellStyleXfs", "dxfs"):
            section = word
        elif section == "numFmts" and word == "numFmt":
            formats[_whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "General")
        elif section == "fonts":
            if word == "font":
                fonts.append({"font": "", "bold": False, "italic": False, "size": 0.0})
            elif not fonts:
                return
            elif word == "name":
                fonts[-1]["font"] = attributes.get("val", "")
            elif word in ("b", "i"):
                fonts[-1]["bold" if word == "b" else "italic"] = attributes.get("val", "1") not in ("0", "false")
            elif word == "sz":
                fonts[-1]["size"] = _decimal(attributes.get("val"))
        elif section == "borders":
            if word == "border":
                borders.append("")
            elif borders and attributes.get("style", "none") != "none":
                borders[-1] += _SIDES.get(word, word[0])
        elif section == "cellXfs":
            if word == "xf":
                looks.append(attributes)
            elif word == "alignment" and looks:
                looks[-1] = looks[-1] | {"horizontal": attributes.get("horizontal", ""), "indent": attributes.get("indent", "0")}

    def end(element: str) -> None:
        nonlocal section
        if known.get(element) == section:
            section = ""

    parse_xml(pieces, start, end, None, part)
    styles = []
    for look in looks:
        font = _at(fonts, look.get("fontId")) or {}
        styles.append(PLAIN._replace(
            number_format=formats.get(_whole(look.get("numFmtId")), "General"),
            edges=_at(borders, look.get("borderId")) or "",
            align=_ALIGNMENTS.get(look.get("horizontal", ""), ""),
            indent=_whole(look.get("indent")),
            **font,
        ))
    return styles


def _at(items: list, index: str | None):
    number = _whole(index)
    return items[number] if 0 <= number < len(items) else None


def _whole(text: str | None) -> int:
    try:
        return int(text or 0)
    except ValueError:
        return 0


def _decimal(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
