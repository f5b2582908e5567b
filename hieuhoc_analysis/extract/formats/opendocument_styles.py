"""The looks of OpenDocument cells: styles that inherit, and number formats spelt as elements."""

from __future__ import annotations

from hieuhoc_analysis.extract.grid import PLAIN, Style

_ALIGNMENTS = {"start": "left", "left": "left", "center": "center", "end": "right", "right": "right"}
_NUMBER_STYLES = ("number-style", "percentage-style", "currency-style", "date-style", "time-style", "boolean-style", "text-style")
_DATE_PARTS = {
    "year": "yy",
    "month": "m",
    "day": "d",
    "day-of-week": "ddd",
    "hours": "h",
    "minutes": "m",
    "seconds": "s",
    "am-pm": "AM/PM",
    "era": "g",
    "quarter": "q",
}

LONGEST_HEAD = 1000  # characters of a paragraph


class Styles:
    """Collects styles while a document is parsed (it is an expat handler), and answers for their names after."""

    def __init__(self) -> None:
        self._raw: dict[tuple[str, str], dict[str, str]] = {}
        self._formats: dict[str, str] = {}
        self._fonts: dict[str, str] = {}
        self._made: dict[str, Style] = {}
        self._current: dict[str, str] | None = None
        self._format: str | None = None
        self._format_name = ""
        self._literal = self._elapsed = False
        self._heads: dict[str, list[str]] = {}
        self._page = ""
        self._in_head = False

    def start(self, element: str, attributes: dict[str, str]) -> None:
        """An element begins; those that are not styles are passed over."""
        space, _, word = element.rpartition(" ")
        if space.endswith(("xmlns:style:1.0", "xmlns:datastyle:1.0")):
            own = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
            if word in ("style", "default-style"):
                self._current = own
                self._raw[own.get("family", ""), own.get("name", "")] = own
            elif word == "master-page":
                self._page = own.get("name", "")
            elif word == "header":
                self._in_head = own.get("display", "true") != "false"
            elif word == "font-face":
                self._fonts[own.get("name", "")] = own.get("font-family", own.get("name", "")).strip("'\"")
            elif word in _NUMBER_STYLES:
                self._format, self._format_name = "", own.get("name", "")
                self._elapsed = own.get("truncate-on-overflow") == "false"
            elif self._format is not None:
                self._spell(word, own)
            elif self._current is not None and word.endswith("-properties"):
                # a paragraph's own margins are the cell's indent, its text's size the cell's
                self._current |= own
        elif self._in_head and word == "p":
            self._heads.setdefault(self._page, []).append("")

    def _spell(self, word: str, own: dict[str, str]) -> None:
        if word in ("number", "scientific-number"):
            whole = "0" * max(1, min(_whole(own.get("min-integer-digits")), 20)) if own.get("min-integer-digits") != "0" else "#"
            decimals = "." + "0" * min(_whole(own.get("decimal-places")), 20) if _whole(own.get("decimal-places")) else ""
            general = "decimal-places" not in own and "grouping" not in own
            spelt = "General" if general else ("#,##" if own.get("grouping") == "true" else "") + whole + decimals
            self._format = (self._format or "") + spelt + ("E+00" if word == "scientific-number" else "")
        elif word in _DATE_PARTS:
            part = _DATE_PARTS[word]
            long = own.get("style") == "long"
            if word == "month" and own.get("textual") == "true":
                part = "mmmm" if long else "mmm"
            elif long:
                part = "yyyy" if word == "year" else part * 2
            if word == "hours" and self._elapsed:
                part = f"[{part}]"
            self._format = (self._format or "") + part
        elif word in ("text", "currency-symbol"):
            self._literal = True
        elif word == "text-content":
            self._format = (self._format or "") + "@"

    def text(self, piece: str) -> None:
        """Characters: literals inside a number format, the words of a printed head."""
        if self._in_head and (head := self._heads.get(self._page)) and len(head[-1]) < LONGEST_HEAD:
            head[-1] += piece
        if self._literal and self._format is not None:
            plain = all(letter in " %/-:.,()" for letter in piece)
            self._format += piece if plain else '"' + piece.replace('"', "") + '"'

    def end(self, element: str) -> None:
        """An element ends."""
        word = element.rpartition(" ")[2]
        if word in ("text", "currency-symbol"):
            self._literal = False
        elif word in ("style", "default-style"):
            self._current = None
        elif word == "header":
            self._in_head = False
        elif word in _NUMBER_STYLES and self._format is not None:
            self._formats[self._format_name] = self._format or "General"
            self._format = None

    def cell(self, name: str | None) -> Style:
        """The look of a cell style, with what it inherits."""
        key = name or "Default"
        if key not in self._made:
            self._made[key] = self._make(self._inherited("table-cell", key))
        return self._made[key]

    def text_font(self, name: str) -> str:
        """The font of a run's style; '' when it does not change the font."""
        own = self._raw.get(("text", name), {})
        return self._font(own)

    def is_shown(self, name: str | None) -> bool:
        """Whether a sheet of this style is visible."""
        return self._inherited("table", name or "").get("display", "true") != "false"

    def head(self, name: str | None) -> list[str]:
        """The paragraphs of the head that is printed on a sheet of this style."""
        return [
            said.strip()
            for said in self._heads.get(self._inherited("table", name or "").get("master-page-name", "Default"), [])
            if any(map(str.isalpha, said))
        ]

    def is_flat(self, name: str | None) -> bool:
        """Whether a row or column of this style has no height or width."""
        for family, size in (("table-row", "row-height"), ("table-column", "column-width")):
            own = self._raw.get((family, name or ""), {})
            digits = own.get(size, "1").rstrip("abcdefghijklmnopqrstuvwxyz%")
            if digits.strip("0.") == "" and digits:
                return True
        return False

    def _inherited(self, family: str, name: str) -> dict[str, str]:
        found = dict(self._raw.get((family, ""), {}))
        line, seen = [], set()
        while name and name not in seen:
            seen.add(name)
            own = self._raw.get((family, name))
            if own is None:
                break
            line.append(own)
            name = own.get("parent-style-name", "")
        for own in reversed(line):
            found |= own
        return found

    def _font(self, own: dict[str, str]) -> str:
        return self._fonts.get(own.get("font-name", ""), own.get("font-name", "")) or own.get("font-family", "").strip("'\"")

    def _make(self, own: dict[str, str]) -> Style:
        lines = {side: own.get(f"border-{side}", own.get("border", "none")) for side in ("left", "right", "top", "bottom")}
        return PLAIN._replace(
            number_format=self._formats.get(own.get("data-style-name", ""), "General"),
            font=self._font(own),
            bold=own.get("font-weight", "normal") in ("bold", "600", "700", "800", "900"),
            italic=own.get("font-style") == "italic",
            edges="".join(side[0] for side, line in lines.items() if line not in ("none", "", "hidden")),
            align=_ALIGNMENTS.get(own.get("text-align", ""), ""),
            indent=round(_points(own.get("margin-left")) / 10),
            size=_points(own.get("font-size")),
        )


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 9 else 0


def _points(text: str | None) -> float:
    """A length in points: ``12pt``, ``0.353cm``, ``0.1in``."""
    if not text:
        return 0.0
    for unit, factor in (("pt", 1.0), ("cm", 28.3465), ("mm", 2.83465), ("in", 72.0), ("pc", 12.0)):
        if text.endswith(unit):
            try:
                return round(float(text[:-2]) * factor, 1)
            except ValueError:
                return 0.0
    return 0.0
