"""The looks of an .xlsx: number formats, fonts, borders and alignments, which cells name by number."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hieuhoc_analysis.extract.formats.number_formats import BUILTIN
from hieuhoc_analysis.extract.formats.ooxml_texts import element_names
from hieuhoc_analysis.extract.formats.package import parse_xml
from hieuhoc_analysis.extract.grid import ACROSS, PLAIN, Style

_SIDES = {"start": "l", "end": "r"}  # as Strict calls left and right
_ALIGNMENTS = {"left": "left", "center": "center", "right": "right", ACROSS: ACROSS}


def read_styles(pieces: Iterator[bytes], part: str) -> list[Style]:
    """The looks that cells name by number (``cellXfs``), in order."""
    found = _Parts()
    parse_xml(pieces, found.start, found.end, None, part)
    styles = []
    for look in found.looks:
        font = _at(found.fonts, look.get("fontId")) or {}
        styles.append(PLAIN._replace(
            number_format=found.formats.get(_whole(look.get("numFmtId")), "General"),
            edges=_at(found.borders, look.get("borderId")) or "",
            align=_ALIGNMENTS.get(look.get("horizontal", ""), ""),
            indent=_whole(look.get("indent")),
            **font,
        ))
    return styles


class _Parts:
    """What looks are made of, gathered as the elements of their sections come."""

    def __init__(self) -> None:
        self.formats = dict(BUILTIN)
        self.fonts: list[dict] = []
        self.borders: list[str] = []
        self.looks: list[dict] = []
        self._section = ""
        self._sections: dict[str, Callable[[str, dict[str, str]], None] | None] = {
            "numFmts": self._format, "fonts": self._font, "borders": self._border, "cellXfs": self._look,
            "cellStyleXfs": None, "dxfs": None,  # of these nothing is kept
        }
        self._known = element_names(
            *self._sections, "numFmt", "font", "name", "b", "i", "sz", "border", "left", "right", "top", "bottom", "start", "end", "xf",
            "alignment",
        )

    def start(self, element: str, attributes: dict[str, str]) -> None:
        word = self._known.get(element)
        if word is None:
            return
        if word in self._sections:
            self._section = word
        elif take := self._sections.get(self._section):
            take(word, attributes)

    def end(self, element: str) -> None:
        if self._known.get(element) == self._section:
            self._section = ""

    def _format(self, word: str, attributes: dict[str, str]) -> None:
        if word == "numFmt":
            self.formats[_whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "General")

    def _font(self, word: str, attributes: dict[str, str]) -> None:
        if word == "font":
            self.fonts.append({"font": "", "bold": False, "italic": False, "size": 0.0})
        elif not self.fonts:
            return
        elif word == "name":
            self.fonts[-1]["font"] = attributes.get("val", "")
        elif word in ("b", "i"):
            self.fonts[-1]["bold" if word == "b" else "italic"] = attributes.get("val", "1") not in ("0", "false")
        elif word == "sz":
            self.fonts[-1]["size"] = _decimal(attributes.get("val"))

    def _border(self, word: str, attributes: dict[str, str]) -> None:
        if word == "border":
            self.borders.append("")
        elif self.borders and attributes.get("style", "none") != "none":
            self.borders[-1] += _SIDES.get(word, word[0])

    def _look(self, word: str, attributes: dict[str, str]) -> None:
        if word == "xf":
            self.looks.append(attributes)
        elif word == "alignment" and self.looks:
            self.looks[-1] = self.looks[-1] | {"horizontal": attributes.get("horizontal", ""), "indent": attributes.get("indent", "0")}


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
