"""The colours that a deck offers: the house's, or those of an office's theme, and what can be read on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree
from matplotlib.colors import to_rgb
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.oxml.ns import qn

from hieuhoc_analysis.publish import style

_ACCENTS = (MSO_THEME_COLOR.ACCENT_1, MSO_THEME_COLOR.ACCENT_2, MSO_THEME_COLOR.ACCENT_3, MSO_THEME_COLOR.ACCENT_4)
_READABLE = 4.5  # WCAG 2, for letters of any size


@dataclass(frozen=True)
class Palette:
    """Colours as ``#RRGGBB``.

    `own` says that it is the house's; else the series of charts take the theme's accents by their names, so that they follow
    when the theme is changed. `ground` is what content slides stand on, `text` the colour that letters must be given there,
    '' where those of the template can be read.
    """

    own: bool = True
    accents: tuple[str, ...] = (style.MAIN, style.SECOND, style.THIRD, style.TARGET)
    ground: str = "#FFFFFF"
    ink: str = style.INK
    text: str = ""

    @property
    def grid(self) -> str:
        """Lines that must not be in the way."""
        return style.GRID if self.own else mixed(self.ink, self.ground, 0.2)

    @property
    def context(self) -> str:
        """What is there to compare with."""
        return style.CONTEXT if self.own else mixed(self.ink, self.ground, 0.4)

    @property
    def muted(self) -> str:
        """Lines and letters of second rank, still to be read."""
        return style.MUTED if self.own else mixed(self.ink, self.ground, 0.75)

    @property
    def mark(self) -> str:
        """Behind words to look at."""
        return mixed(self.accents[1], "#FFFFFF", 0.22)

    def shade(self, fill: str) -> str:
        """A shade of the house's scale as the shade of the first accent that is as far along."""
        if self.own:
            return fill
        pale, deep = mixed(self.accents[0], "#FFFFFF", 0.12), self.accents[0]
        while luminance(deep) > 0.18:  # else the dark end of a light accent could not be told from the pale one
            deep = mixed(deep, "#000000", 0.9)
        start, here, end = (luminance(colour) ** (1 / 3) for colour in (style.MISSING, fill, style.MAIN))  # as light as it looks
        return mixed(deep, pale, min(1.0, max(0.0, (start - here) / (start - end))))

    def paint(self, place: Any, index: int) -> None:
        """The colour of the series `index`."""
        if self.own:
            place.rgb = rgb(self.accents[index % len(self.accents)])
        else:
            place.theme_color = _ACCENTS[index % len(_ACCENTS)]


HOUSE = Palette()


def of_theme(master: Any, layout: Any) -> Palette:
    """The colours of a template's theme, as its master maps them, and the ground of a layout."""
    theme = etree.fromstring(next(rel.target_part for rel in master.part.rels.values() if rel.reltype.endswith("/theme")).blob)
    named = {}
    for entry in theme.find(f".//{qn('a:clrScheme')}"):
        colour = entry[0]
        named[etree.QName(entry).localname] = "#" + (colour.get("lastClr") or colour.get("val"))
    mapped = master.element.find(qn("p:clrMap"))

    def told(page: Any) -> str:
        ground = page.element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
        for entry in ground.iter(qn("a:schemeClr"), qn("a:srgbClr")) if ground is not None else ():
            value = entry.get("val")
            found = f"#{value}" if entry.tag == qn("a:srgbClr") else named.get(mapped.get(value, value), "")
            if found:
                return found
        return ""

    ground = told(layout) or told(master) or named[mapped.get("bg1")]
    meant = named[mapped.get("tx1")]
    ink = next((c for c in (meant, named[mapped.get("bg1")], "#FFFFFF", "#000000") if contrast(c, ground) >= _READABLE), meant)
    return Palette(False, tuple(named[f"accent{n}"] for n in (1, 2, 3, 4)), ground, ink, "" if ink == meant else ink)


def rgb(colour: str) -> RGBColor:
    """A colour as python-pptx wants it."""
    return RGBColor.from_string({"white": "FFFFFF"}.get(colour, colour[1:]).upper())


def ink_on(colour: str) -> str:
    """The letters' colour that is read on `colour`: white or black, for a third between them looks as if it were bold."""
    return next(ink for ink in ("#FFFFFF", "#000000") if contrast(ink, colour) >= _READABLE)


def mixed(colour: str, other: str, share: float) -> str:
    """So much of `colour`, the rest of `other`."""
    return "#" + "".join(f"{round(255 * (a * share + b * (1 - share))):02X}" for a, b in zip(to_rgb(colour), to_rgb(other), strict=True))


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2, 0 to 1."""
    return sum(
        weight * (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4)
        for weight, v in zip((0.2126, 0.7152, 0.0722), to_rgb(colour), strict=True)
    )


def contrast(one: str, other: str) -> float:
    """How far two colours are apart, 1 to 21 (WCAG 2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
